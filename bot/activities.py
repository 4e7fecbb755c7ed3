"""An activity of the SDK becomes an Incoming. The guard has seen its shape; what a card may carry is checked here."""

import html
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from botbuilder.schema import Activity

from bot.dialog_windows import DIALOG
from bot.refusal import Refusal
from dialogs.turn import Arrived, FileAnswer, FileSent, Incoming, Left, Place, PlaceKind, Press, Sender, Text, What

OURS = "spiraal"
"""The key under which our cards carry the verb and the ids; all beside it is what the person filled in (Teams merges inputs into data)."""

_NOT_INPUTS = frozenset({OURS, "msteams"})
FILE = "application/vnd.microsoft.teams.file.download.info"
_NO_FILES = frozenset({"", "text/html", "text/plain"})
"""Content types that are no file: as such Teams sends what was typed once more, with its layout."""
_IN_FRONT = re.compile(r"^\s*<at\b[^>]*>[^<]*</at>", re.IGNORECASE)
_AT = re.compile(r"</?at\b[^>]*>", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Unhandled:
    """A well-formed activity that asks nothing of us. ``reason`` is one of few machine words."""

    reason: str


def incoming(activity: Activity, now: datetime) -> Incoming | Unhandled:
    """The activity as what somebody did at ``now``. Raises Refusal 400 when a card's data is not scalars."""
    what = _what(activity)
    if isinstance(what, Unhandled):
        return what
    sender = activity.from_property
    if not sender.aad_object_id:
        return Unhandled("no-person")
    return Incoming(
        sender=Sender(user=sender.aad_object_id.lower(), member=sender.id, name=sender.name or ""),
        place=_place(activity),
        what=what,
        at=now,
        language=_language(activity),
    )


def _what(activity: Activity) -> What | Unhandled:
    match activity.type:
        case "message":
            return _message(activity)
        case "invoke":
            return _invoke(activity)
        case "installationUpdate":
            # An upgrade ("add-upgrade") is no arrival: the bot was there.
            known: dict[str | None, What] = {"add": _arrived(activity), "remove": Left()}
            return known.get(activity.action, Unhandled("installation"))
        case "conversationUpdate":
            return _roster(activity)
        case _:
            return Unhandled("type")


def _consent(activity: Activity) -> FileAnswer:
    value = activity.value if isinstance(activity.value, dict) else {}
    context, info = value.get("context"), value.get("uploadInfo")
    ours = scalars(context if isinstance(context, dict) else {})
    told = scalars(info if isinstance(info, dict) else {})
    return FileAnswer(
        accepted=value.get("action") == "accept",
        file=ours.get("file", ""),
        upload=told.get("uploadUrl", ""),
        name=told.get("name", ""),
        unique=told.get("uniqueId", ""),
        kind=told.get("fileType", ""),
        address=told.get("contentUrl", ""),
    )


def _message(activity: Activity) -> What | Unhandled:
    value = activity.value
    if isinstance(value, dict) and isinstance(value.get(OURS), dict):
        data = scalars(value[OURS])
        verb = data.pop("verb", "")
        return _press(verb, data, value, in_place=False, activity=activity)
    if value and not activity.text:
        return Unhandled("foreign-card")
    text = spoken(activity.text or "", activity.entities or (), activity.recipient.id)
    sent = [attachment for attachment in activity.attachments or () if (attachment.content_type or "") not in _NO_FILES]
    # A picture beside a sentence changes nothing of what is said.
    files = [item for item in sent if item.content_type == FILE] if text else sent
    return FileSent(url=_file(files[0]), text=text, others=len(files) - 1) if files else Text(text)


def _file(attachment: Any) -> str:
    """Where a file that somebody sent in the 1:1 chat is kept (Microsoft, "Send and receive files"); empty for anything else."""
    content = attachment.content
    url = content.get("downloadUrl") if attachment.content_type == FILE and isinstance(content, dict) else None
    return url if isinstance(url, str) else ""


def _invoke(activity: Activity) -> What | Unhandled:
    if activity.name == "adaptiveCard/action":
        return _execute(activity)
    if activity.name == "fileConsent/invoke":
        return _consent(activity)
    return _dialog(activity) if activity.name in DIALOG else Unhandled("invoke")


def _dialog(activity: Activity) -> What | Unhandled:
    """A button that opens a dialog, or a page sent in one. What the button carried and what was filled in come together in ``data``."""
    value = activity.value
    data = value.get("data") if isinstance(value, dict) else None
    if not isinstance(data, dict) or not isinstance(data.get(OURS), dict):
        return Unhandled("foreign-dialog")
    ids = scalars(data[OURS])
    return replace(_press(ids.pop("verb", ""), ids, data, in_place=True, activity=activity), in_dialog=True)


def _execute(activity: Activity) -> What:
    value = activity.value
    action = value.get("action") if isinstance(value, dict) else None
    if not isinstance(action, dict):
        raise Refusal(400, "card-data", "value.action")
    data = action.get("data") or {}
    ours = data.get(OURS, {}) if isinstance(data, dict) else None
    if not isinstance(ours, dict):
        raise Refusal(400, "card-data", "value.action.data")
    return _press(action.get("verb"), scalars(ours), data, in_place=True, activity=activity)


def _press(verb: object, data: dict[str, str], filled_in: Mapping[str, Any], *, in_place: bool, activity: Activity) -> Press:
    if not isinstance(verb, str) or not verb:
        raise Refusal(400, "card-data", "verb")
    inputs = scalars({name: value for name, value in filled_in.items() if name not in _NOT_INPUTS})
    return Press(verb=verb, data=data, inputs=inputs, in_place=in_place, activity=activity.reply_to_id or "")


def scalars(values: Mapping[str, Any]) -> dict[str, str]:
    """JSON scalars as strings, in JSON's own spelling; null is empty. Raises Refusal 400 for anything else."""
    found = {}
    for name, value in values.items():
        match value:
            case str():
                found[name] = value
            case None:
                found[name] = ""
            case bool():
                found[name] = "true" if value else "false"
            case int() | float():
                found[name] = str(value)
            case _:
                raise Refusal(400, "card-data", "not-a-scalar")
    return found


def spoken(text: str, entities: Any, bot: str) -> str:
    """What the person typed: without the mention of the bot, other mentions as plain names, and Teams' HTML escapes undone."""
    told = False
    for entity in entities:
        extra = entity.additional_properties
        mentioned = extra.get("mentioned") if entity.type == "mention" else None
        told = told or mentioned is not None
        if isinstance(mentioned, dict) and mentioned.get("id") == bot and extra.get("text"):
            text = text.replace(extra["text"], " ", 1)
    if not told:
        # A bot hears a channel only when it is spoken to: a mention in front is ours, also from a client that sends no entity.
        text = _IN_FRONT.sub("", text)
    return html.unescape(_AT.sub("", text)).replace("\xa0", " ").strip()


def _roster(activity: Activity) -> What | Unhandled:
    bot = activity.recipient.id
    if any(member.id == bot for member in activity.members_added or ()):
        return _arrived(activity)
    if any(member.id == bot for member in activity.members_removed or ()):
        return Left()
    return Unhandled("roster")


def _arrived(activity: Activity) -> Arrived:
    return Arrived(by=(activity.from_property.aad_object_id or "").lower())


def _place(activity: Activity) -> Place:
    conversation = activity.conversation
    data = activity.channel_data or {}
    kind = _kind(conversation, data)
    channel = (data.get("channel") or {}).get("id") or conversation.id.partition(";")[0]
    tenant = data.get("tenant") or {}
    return Place(
        kind=kind,
        conversation=conversation.id,
        service_url=activity.service_url,
        # The SDK reads conversation.tenantID, which Teams does not send: Teams' JSON says tenantId.
        tenant=tenant.get("id") or conversation.additional_properties.get("tenantId") or "",
        bot=activity.recipient.id,
        channel=channel if kind is PlaceKind.CHANNEL else "",
    )


def _kind(conversation: Any, data: Mapping[str, Any]) -> PlaceKind:
    match conversation.conversation_type:
        case "channel":
            return PlaceKind.CHANNEL
        case "groupChat":
            return PlaceKind.GROUP
        case "personal":
            return PlaceKind.PERSONAL
    # Not told: some activities about a team come without it.
    if data.get("team") or data.get("channel"):
        return PlaceKind.CHANNEL
    return PlaceKind.GROUP if conversation.is_group else PlaceKind.PERSONAL


def _language(activity: Activity) -> str:
    told = (entity.additional_properties.get("locale") for entity in activity.entities or () if entity.type == "clientInfo")
    return activity.locale or next(told, "") or ""
