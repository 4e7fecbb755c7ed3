"""Who calls us: the Bot Connector, proved by its token. The SDK's seam for this, with our own checks behind it.

The SDK's own let a token without ``exp`` in, and one whose service address the activity does not name; they answer 500 instead of 401, and
fail for hours when a signing key rotates.
Source of the rules: "Authentication with the Bot Connector API" of the Azure Bot Service documentation.
"""

from typing import Any

import jwt
from botbuilder.schema import Activity
from botframework.connector.auth import AuthenticateRequestResult, BotFrameworkAuthentication, ClaimsIdentity

from bot.refusal import Refusal
from bot.signing_keys import SigningKeys

ISSUER = "https://api.botframework.com"
_SKEW = 5 * 60


class _NoClients(BotFrameworkAuthentication):  # type: ignore[misc]
    """Of the SDK's factories, none: building its clients is most of a stock turn's cost, and what we send goes through Messenger."""

    async def authenticate_streaming_request(self, auth_header: str, channel_id_header: str) -> AuthenticateRequestResult:
        raise NotImplementedError("no web sockets")

    def create_connector_factory(self, claims_identity: ClaimsIdentity) -> Any:
        raise NotImplementedError("sends go through Messenger")

    async def create_user_token_client(self, claims_identity: ClaimsIdentity) -> Any:
        raise NotImplementedError("no sign-in")


class DemoAuthentication(_NoClients):
    """Everybody on this machine is let in, without a token: only for a demo on a loopback address."""

    async def authenticate_request(self, activity: Activity, auth_header: str) -> AuthenticateRequestResult:
        return _result(ClaimsIdentity({}, True), "")


class ConnectorAuthentication(_NoClients):
    """Lets in who holds a token of the Bot Connector for this app, this channel and this serviceUrl. Raises Refusal 401 for a token
    that proves nothing, 403 for a good one that does not fit the activity."""

    def __init__(self, *, app_id: str, keys: SigningKeys) -> None:
        self._app_id = app_id
        self._keys = keys

    async def authenticate_request(self, activity: Activity, auth_header: str) -> AuthenticateRequestResult:
        token = bearer(auth_header)
        try:
            kid = jwt.get_unverified_header(token).get("kid")
        except jwt.PyJWTError:
            raise Refusal(401, "token", "unreadable") from None
        key = await self._keys.find(kid) if isinstance(kid, str) else None
        if key is None:
            raise Refusal(401, "token", "unknown-key")
        try:
            claims = jwt.decode(
                token,
                key.key,
                algorithms=["RS256"],
                audience=self._app_id,
                issuer=ISSUER,
                leeway=_SKEW,
                options={"require": ["exp", "iss", "aud"]},
            )
        except (jwt.PyJWTError, ValueError, TypeError, OverflowError) as error:
            raise Refusal(401, "token", type(error).__name__) from None
        if activity.channel_id not in key.endorsements:
            raise Refusal(403, "endorsement")
        # The claim is what makes it safe to post to the activity's serviceUrl; the documentation spells it in lower case.
        if claims.get("serviceurl") != activity.service_url:
            raise Refusal(403, "service-url-claim")
        return _result(ClaimsIdentity(claims, True, "Bearer"), self._app_id)


def bearer(auth_header: str) -> str:
    """The token of an Authorization header. Raises Refusal 401."""
    scheme, _, token = auth_header.strip().partition(" ")
    if scheme.lower() != "bearer" or not token.strip():
        raise Refusal(401, "token", "missing")
    return token.strip()


def _result(identity: ClaimsIdentity, audience: str) -> AuthenticateRequestResult:
    result = AuthenticateRequestResult()
    result.claims_identity = identity
    result.audience = audience
    return result
