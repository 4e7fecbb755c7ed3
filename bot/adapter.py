"""botbuilder's CloudAdapter behind our guard, with its defects mended.

As it comes, it answers 500 to each invoke whose handler returns a body, to most refused tokens and to bad JSON; it makes an msal
application and HTTP clients for each send, and fetches tokens and metadata on the event loop. More of it: "The Bot Framework SDK" in
docs/platform.md.
"""

import asyncio
import json
import time
import traceback
from typing import Any

import structlog
from aiohttp import web
from botbuilder.core import Bot, InvokeResponse, TurnContext
from botbuilder.integration.aiohttp import CloudAdapter
from botbuilder.schema import Activity, ActivityTypes
from botframework.connector.auth import AuthenticateRequestResult, BotFrameworkAuthentication

from bot.answers import invoke_failure
from bot.background import Background
from bot.duplicates import Answer, Duplicates
from bot.guard import ACTED_UPON, Guard
from bot.metrics import REFUSALS, TURN_SECONDS, TURNS
from bot.refusal import Refusal
from domain.ports import Clock

# Teams wants an acknowledgement in under 3 s, an invoke's answer within about 15 s; then it sends the activity again.
MESSAGE_PATIENCE = 2.5
INVOKE_PATIENCE = 12.0
_BODY_PATIENCE = 5.0

log = structlog.get_logger(__name__)


class GuardedAdapter(CloudAdapter):  # type: ignore[misc]
    """An activity goes through guard, authentication and duplicates, then as the SDK's TurnContext to ``bot.on_turn``.

    The context carries no clients of the SDK: an invoke's answer goes through ``send_activities``, messages through Messenger.
    """

    def __init__(
        self,
        *,
        authentication: BotFrameworkAuthentication,
        guard: Guard,
        clock: Clock,
        background: Background,
        message_patience: float = MESSAGE_PATIENCE,
        invoke_patience: float = INVOKE_PATIENCE,
    ) -> None:
        super().__init__(authentication)
        self._guard = guard
        self._clock = clock
        self._background = background
        self._message_patience = message_patience
        self._invoke_patience = invoke_patience
        self._duplicates = Duplicates()

    async def process(self, request: web.Request, bot: Bot, ws_response: web.WebSocketResponse | None = None) -> web.Response:
        """The HTTP answer: 4xx for what is refused, 200 or 202 for the rest. Never raises."""
        try:
            activity = await self._read(request)
            identity = await self.bot_framework_authentication.authenticate_request(activity, request.headers.get("Authorization", ""))
            answer = await self._answer(activity, identity, bot)
        except Refusal as refusal:
            answer = _refused(refusal)
        headers = {"WWW-Authenticate": "Bearer"} if answer.status == 401 else None
        return web.Response(
            status=answer.status, body=answer.body, headers=headers, content_type="application/json" if answer.body else None
        )

    async def process_activity(
        self, auth_header_or_authenticate_request_result: AuthenticateRequestResult, activity: Activity, logic: Any
    ) -> InvokeResponse | None:
        """As the SDK's, for a request that was authenticated, without making clients: those were 60 % of a stock turn."""
        identity = auth_header_or_authenticate_request_result
        context: TurnContext = self._create_turn_context(activity, identity.claims_identity, identity.audience, None, None, logic, None)
        await self.run_pipeline(context, logic)
        if activity.type != ActivityTypes.invoke:
            return None
        answered = context.turn_state.get(self._INVOKE_RESPONSE_KEY)
        return answered.value if answered else InvokeResponse(status=200, body=invoke_failure(501, "not-implemented"))

    async def _read(self, request: web.Request) -> Activity:
        self._guard.check_head(request)
        try:
            async with asyncio.timeout(_BODY_PATIENCE):
                raw = await request.read()
        except TimeoutError:
            raise Refusal(408, "slow-body") from None
        except web.HTTPRequestEntityTooLarge:
            raise Refusal(413, "too-large") from None
        except web.RequestPayloadError:
            raise Refusal(400, "broken-body") from None
        body = self._guard.check_body(raw)
        try:
            return Activity().deserialize(body)
        except Exception as error:  # msrest raises whatever a field it knows, and we do not use, happens to provoke
            raise Refusal(400, "malformed", f"sdk:{type(error).__name__}") from None

    async def _answer(self, activity: Activity, identity: AuthenticateRequestResult, bot: Bot) -> Answer:
        now = self._clock.now()
        # Only what can change something is worth remembering; the type, because an edit of a message bears that message's id.
        known = activity.id and activity.type in ACTED_UPON
        key = (activity.conversation.id, activity.id, activity.from_property.id, activity.type) if known else None
        turn = self._duplicates.find(key, now) if key else None
        if turn is not None:
            log.info("activity-repeated", activity=activity.id)
            TURNS.labels(activity.type, "repeated").inc()
        else:
            turn = self._background.start(self._turn(activity, identity, bot), name="turn")
            if key:
                self._duplicates.remember(key, turn, now)
        patience = self._invoke_patience if activity.type == ActivityTypes.invoke else self._message_patience
        await asyncio.wait({turn}, timeout=patience)
        if not turn.done():
            return _late(activity)
        # Cancelled only when the bot stops: the one case in which Teams should bring it again.
        return Answer(503) if turn.cancelled() else turn.result()

    async def _turn(self, activity: Activity, identity: AuthenticateRequestResult, bot: Bot) -> Answer:
        kind = activity.type if activity.type in ACTED_UPON else "other"
        began = time.perf_counter()
        try:
            response = await self.process_activity(identity, activity, bot.on_turn)
            return Answer(200) if response is None else Answer(int(response.status), _json(response.body))
        except Refusal as refusal:
            return _refused(refusal)
        except Exception as error:  # a defect of ours: told to the operator by type and place, to the person by their client
            log.error("turn-failed", error=type(error).__name__, at=_place(error), activity=activity.id)
            TURNS.labels(kind, "failed").inc()
            return Answer(200, _json(invoke_failure(500, "turn-failed")) if activity.type == ActivityTypes.invoke else b"", failed=True)
        finally:
            TURN_SECONDS.labels(kind).observe(time.perf_counter() - began)


def _late(activity: Activity) -> Answer:
    if activity.type != ActivityTypes.invoke:
        return Answer(202)
    log.warning("invoke-late", activity=activity.id)
    return Answer(200, _json(invoke_failure(504, "turn-late")))


def _refused(refusal: Refusal) -> Answer:
    log.warning("activity-refused", reason=refusal.reason, detail=refusal.detail, status=refusal.status)
    REFUSALS.labels(refusal.reason).inc()
    return Answer(refusal.status, _json({"error": refusal.reason}), failed=True)


def _json(body: object) -> bytes:
    return b"" if body is None else json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")


def _place(error: Exception) -> str:
    frames = traceback.extract_tb(error.__traceback__)
    return f"{frames[-1].name}:{frames[-1].lineno}" if frames else ""
