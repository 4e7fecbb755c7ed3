"""Mail from a mailbox of the tenant by Microsoft Graph: ``POST /users/{id}/sendMail``, application permission Mail.Send.

Reference: "user: sendMail" of the Microsoft Graph documentation. 202 says that it was taken, not that it has arrived.
"""

import json

import aiohttp
import structlog

from bot.bounded_json import read_json
from bot.connector import Answered, NoAnswer, NotAsked, Result, segment
from bot.credentials import Credentials, NoToken
from bot.outcomes import outcome
from domain.ports import Clock, Outcome, Sent

GRAPH = "https://graph.microsoft.com"
_BODY_LIMIT = 64 * 1024

log = structlog.get_logger(__name__)


class GraphMailer:
    """Sends our token to ``graph`` only, and follows no redirect with it. ``seconds`` is what an answer may take."""

    def __init__(
        self,
        session: aiohttp.ClientSession,
        credentials: Credentials,
        sender: str,
        clock: Clock,
        *,
        graph: str = GRAPH,
        seconds: float = 10.0,
    ) -> None:
        self._session = session
        self._credentials = credentials
        self._url = f"{graph}/v1.0/users/{segment(sender)}/sendMail"
        self._clock = clock
        self._timeout = aiohttp.ClientTimeout(total=seconds, connect=seconds * 0.4)

    async def send(self, to: str, subject: str, text: str) -> Outcome:
        message = {
            "subject": subject,
            "body": {"contentType": "Text", "content": text},
            "toRecipients": [{"emailAddress": {"address": to}}],
        }
        # Not kept in the mailbox: what is sent about people should not pile up where nobody tidies it.
        result = await self._call(json.dumps({"message": message, "saveToSentItems": False}).encode())
        told = outcome(result, conversation="", now=self._clock.now())
        if isinstance(told, Sent):
            log.info("mail-sent")
            return Sent(activity="", conversation="")
        log.warning("mail-not-sent", outcome=type(told).__name__, reason=told.reason)
        return told

    async def _call(self, body: bytes) -> Result:
        try:
            headers = {"Content-Type": "application/json", **await self._credentials.header()}
        except NoToken as error:
            return NotAsked(f"no-token-{error.reason}")
        try:
            async with self._session.post(self._url, data=body, headers=headers, timeout=self._timeout, allow_redirects=False) as response:
                try:
                    told = await read_json(response, limit=_BODY_LIMIT)
                except (aiohttp.ClientError, TimeoutError, ValueError, RecursionError):
                    told = {}
                return Answered(response.status, told if isinstance(told, dict) else {}, response.headers.get("Retry-After", ""))
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as error:
            return NotAsked(f"no-connection-{type(error).__name__}")
        except TimeoutError:
            return NoAnswer("timeout")
        except aiohttp.ClientError as error:
            return NoAnswer(f"connection-lost-{type(error).__name__}")
