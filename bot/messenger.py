"""The domain's Messenger over the Bot Connector."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import structlog

from bot.connector import Answered, Connector, NoAnswer, segment
from bot.metrics import SENDS
from bot.outcomes import outcome
from domain.notifications.conversation import Conversation
from domain.ports import Clock, Message, MessageForm, Outcome, Refused, Sent, TryLater

CARD = "application/vnd.microsoft.card.adaptive"
_TYPES = {
    MessageForm.CARD: CARD,
    MessageForm.FILE_OFFER: "application/vnd.microsoft.teams.card.file.consent",
    MessageForm.FILE_SAVED: "application/vnd.microsoft.teams.card.file.info",
}
_MOST_PAGES = 50
_PAGE = 500

log = structlog.get_logger(__name__)


class ConnectorMessenger:
    """``domain.ports.Messenger``, with an Outcome for each answer. It retries nothing, but for a 1:1 chat that is gone: that is made anew,
    once."""

    def __init__(self, connector: Connector, clock: Clock) -> None:
        self._connector = connector
        self._clock = clock

    async def send(self, to: Conversation, message: Message) -> Outcome:
        if to.conversation:
            told, result = await self._post(to, message)
            gone = isinstance(result, Answered) and result.status == 404
            if not (gone and to.member and to.id.startswith("person:")):
                return self._noted("send", to, told)
            log.info("conversation-gone", conversation=to.id)
        made = await self._create(to)
        if not isinstance(made, str):
            return self._noted("create", to, made)
        told, _ = await self._post(replace(to, conversation=made), message)
        return self._noted("send", to, told)

    async def change(self, to: Conversation, activity: str, message: Message) -> Outcome:
        path = f"v3/conversations/{segment(to.conversation)}/activities/{segment(activity)}"
        body = {**_activity(to, message), "id": activity}
        result = await self._connector.call("PUT", to.service_url, path, body)
        told = outcome(result, conversation=to.conversation, now=self._clock.now())
        # It stays the message it was, also when the answer does not repeat its id.
        return self._noted("change", to, replace(told, activity=activity) if isinstance(told, Sent) else told)

    async def members(self, of: Conversation) -> Mapping[str, str]:
        found: dict[str, str] = {}
        token = ""
        for _ in range(_MOST_PAGES):
            path = f"v3/conversations/{segment(of.conversation)}/pagedmembers?pageSize={_PAGE}"
            path += f"&continuationToken={segment(token)}" if token else ""
            result = await self._connector.call("GET", of.service_url, path)
            if not isinstance(result, Answered) or result.status != 200:
                log.warning("members-not-told", conversation=of.id, status=result.status if isinstance(result, Answered) else result.reason)
                break
            found |= _people(result.body.get("members"))
            following = result.body.get("continuationToken")
            if not isinstance(following, str) or following in ("", token):
                break
            token = following
        return found

    async def _post(self, to: Conversation, message: Message) -> tuple[Outcome, object]:
        path = f"v3/conversations/{segment(to.conversation)}/activities"
        result = await self._connector.call("POST", to.service_url, path, _activity(to, message))
        return outcome(result, conversation=to.conversation, now=self._clock.now()), result

    async def _create(self, to: Conversation) -> str | Outcome:
        if not to.member:
            return Refused("no-member")
        body = {
            "bot": {"id": to.bot},
            "members": [{"id": to.member}],
            "isGroup": False,
            "tenantId": to.tenant,
            "channelData": {"tenant": {"id": to.tenant}},
        }
        result = await self._connector.call("POST", to.service_url, "v3/conversations", body)
        if isinstance(result, NoAnswer):
            # Asking for the same 1:1 chat again gives the same one, and nothing was said in it yet: no harm in another try.
            return TryLater(result.reason)
        told = outcome(result, conversation="", now=self._clock.now())
        if not isinstance(told, Sent):
            return told
        return told.activity or Refused("created-without-id")

    def _noted(self, operation: str, to: Conversation, told: Outcome) -> Outcome:
        kind = type(told).__name__
        SENDS.labels(operation, kind).inc()
        if isinstance(told, Sent):
            log.info("message-sent", operation=operation, conversation=to.id, activity=told.activity)
        else:
            log.warning("message-not-sent", operation=operation, conversation=to.id, outcome=kind, reason=told.reason)
        return told


def _activity(to: Conversation, message: Message) -> dict[str, Any]:
    # A card alone, with a summary: text beside an attachment is split in two, costs double and returns no id.
    return {
        "type": "message",
        "from": {"id": to.bot},
        "conversation": {"id": to.conversation},
        "summary": message.summary,
        "attachments": [_attachment(message)],
    }


def _attachment(message: Message) -> dict[str, Any]:
    told: dict[str, Any] = {"contentType": _TYPES[message.form], "content": dict(message.card)}
    if message.name:
        told["name"] = message.name
    if message.address:
        told["contentUrl"] = message.address
    return told


def _people(members: object) -> dict[str, str]:
    found = {}
    for member in members if isinstance(members, list) else ():
        if not isinstance(member, dict):
            continue
        # The Connector says objectId where activities say aadObjectId; both are seen.
        user, id = member.get("aadObjectId") or member.get("objectId"), member.get("id")
        if isinstance(user, str) and isinstance(id, str) and user and id:
            found[user] = id
    return found
