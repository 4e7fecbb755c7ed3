"""What an answer of the Connector means for a message: sent, refused, to be tried later, or unknown.

Tried again are 412, 502, 503, 504 and, after its Retry-After, 429; 500 and what is not listed here are not. Some reasons of a 403 mean that
nothing is sent there until that person speaks.
"""

import json
import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any

from bot.connector import Answered, NoAnswer, NotAsked, Result
from domain.ports import Outcome, Refused, Sent, TryLater, Uncertain

_LATER = frozenset({412, 502, 503, 504})
_STOP = frozenset({"BotNotInConversationRoster", "ConversationBlockedByUser", "BotDisabledByAdmin", "MessageWritesBlocked"})
_LONGEST_WAIT = timedelta(hours=24)
_CODE = re.compile(r"[A-Za-z0-9_.-]{1,64}")


def outcome(result: Result, *, conversation: str, now: datetime) -> Outcome:
    """The Outcome for a message sent to ``conversation``; ``now`` turns a Retry-After that is a date into a wait."""
    match result:
        case NotAsked(reason, lasting):
            return Refused(reason) if lasting else TryLater(reason)
        case NoAnswer(reason):
            return Uncertain(reason)
        case Answered(status, body) if 200 <= status < 300:
            activity = body.get("id")
            return Sent(activity=activity if isinstance(activity, str) else "", conversation=conversation)
        case Answered(429, body, retry_after):
            return TryLater(_reason(429, body), after=wait(retry_after, now))
        case Answered(status, body, retry_after) if status in _LATER:
            return TryLater(_reason(status, body), after=wait(retry_after, now))
        case Answered(status, body):
            return Refused(_reason(status, body), stop=status == 403 and error_code(body) in _STOP)


def wait(retry_after: str, now: datetime) -> timedelta | None:
    """A Retry-After header, seconds or an HTTP date, as the time to wait; None when there is none to be read."""
    try:
        if re.fullmatch(r"\d{1,9}(\.\d{1,9})?", retry_after.strip()):
            told = timedelta(seconds=float(retry_after))
        else:
            date = parsedate_to_datetime(retry_after)
            told = (date if date.tzinfo else date.replace(tzinfo=UTC)) - now
    except (ValueError, OverflowError, IndexError):
        return None
    return min(max(told, timedelta()), _LONGEST_WAIT)


def error_code(body: Mapping[str, Any]) -> str:
    """The Connector's word for what is wrong; empty when there is none.

    Three shapes are seen: ``{"error": {"code"}}``, ``{"errorCode", "message": "<JSON with subCode>"}``, and that message inside the first
    (msteams-docs, send-proactive-messages).
    """
    error = body.get("error")
    error = error if isinstance(error, dict) else body
    inner = _inner(error.get("message"))
    for told in (inner.get("subCode"), error.get("subCode"), inner.get("code"), error.get("code")):
        if isinstance(told, str) and _CODE.fullmatch(told):
            return told
    return ""


def _inner(message: object) -> Mapping[str, Any]:
    if not isinstance(message, str) or not message.lstrip().startswith("{"):
        return {}
    try:
        told = json.loads(message)
    except (ValueError, RecursionError):
        return {}
    return told if isinstance(told, dict) else {}


def _reason(status: int, body: Mapping[str, Any]) -> str:
    code = error_code(body)
    return f"{status}-{code}" if code else str(status)
