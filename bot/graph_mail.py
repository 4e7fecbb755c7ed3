"""Mail from a mailbox of the tenant by Microsoft Graph: ``POST /users/{id}/sendMail``, application permission Mail.Send.

Reference: "user: sendMail" of the Microsoft Graph documentation. 202 says that it was taken, not that it has arrived.
"""

import structlog

from bot.connector import segment
from bot.graph import Graph
from bot.outcomes import outcome
from domain.ports import Clock, Outcome, Sent

log = structlog.get_logger(__name__)


class GraphMailer:
    def __init__(self, graph: Graph, sender: str, clock: Clock) -> None:
        self._graph = graph
        self._path = f"users/{segment(sender)}/sendMail"
        self._clock = clock

    async def send(self, to: str, subject: str, text: str) -> Outcome:
        message = {
            "subject": subject,
            "body": {"contentType": "Text", "content": text},
            "toRecipients": [{"emailAddress": {"address": to}}],
        }
        # Not kept in the mailbox: what is sent about people should not pile up where nobody tidies it.
        result = await self._graph.call("POST", self._path, {"message": message, "saveToSentItems": False})
        told = outcome(result, conversation="", now=self._clock.now())
        if isinstance(told, Sent):
            log.info("mail-sent")
            return Sent(activity="", conversation="")
        log.warning("mail-not-sent", outcome=type(told).__name__, reason=told.reason)
        return told
