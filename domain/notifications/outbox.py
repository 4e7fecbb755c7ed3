"""What must reach somebody: an intent under a unique key, stored before it is sent. What is stored is never the text."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum


class Kind(StrEnum):
    """What a message is about. For each, ``outgoing.py`` of a room of ``dialogs/`` has a renderer."""

    REMINDER = "reminder"
    CHANNEL_REMINDER = "channel-reminder"
    CHECK_IN = "check-in"
    NUDGE = "nudge"
    ABSENCE = "absence"
    ABSENCE_MAIL = "absence-mail"
    DIGEST = "digest"
    DIGEST_PREVIEW = "digest-preview"
    DIGEST_REPLY = "digest-reply"
    DIGEST_CHANGE = "digest-change"
    THANKED = "thanked"
    ENTRY_QUESTION = "entry-question"
    ENTRY_ANSWER = "entry-answer"
    AWAY = "away"
    ON_BEHALF = "on-behalf"
    SHEET = "sheet"
    PRESENCE = "presence"
    AFTERCARE = "aftercare"
    TALK = "talk"
    PULSE = "pulse"
    CHANGE = "change"
    CHANNEL_CHANGE = "channel-change"
    REMINDER_CARD = "reminder-card"
    VOTE = "vote"
    CHANNEL_VOTE = "channel-vote"
    VOTE_CARD = "vote-card"
    VOTE_RESULT = "vote-result"
    VOTE_OUTCOME = "vote-outcome"
    UNDELIVERED = "undelivered"
    PASSED_ON = "passed-on"
    MEANWHILE = "meanwhile"
    WRITING = "writing"
    WRITING_MAIL = "writing-mail"
    NOT_ARRIVED = "not-arrived"
    EVENT = "event"
    CALENDAR_TROUBLE = "calendar-trouble"
    INTAKE = "intake"
    CORRECTION = "correction"
    CORRECTED = "corrected"
    APPLICATION = "application"
    APPLICATION_RESULT = "application-result"
    TOGETHER = "together"
    AGAIN = "again"
    HELP = "help"
    HELP_SILENT = "help-silent"
    HELP_REACTION = "help-reaction"
    HELP_NEWS = "help-news"
    MEASURE = "measure"
    BUDDY_OFFER = "buddy-offer"
    MATCH = "match"
    MATCH_NUDGE = "match-nudge"
    MATCH_NONE = "match-none"
    MATCH_NEWS = "match-news"
    SPOKEN = "spoken"


UNASKED = frozenset(
    {
        Kind.REMINDER,
        Kind.CHECK_IN,
        Kind.NUDGE,
        Kind.AFTERCARE,
        Kind.VOTE,
        Kind.PULSE,
        Kind.INTAKE,
        Kind.TOGETHER,
        Kind.AGAIN,
        Kind.MEASURE,
        Kind.BUDDY_OFFER,
        Kind.MATCH_NUDGE,
        Kind.SPOKEN,
        Kind.THANKED,
    }
)
"""The kinds that count against a person's weekly budget."""
IN_SILENCE = frozenset(
    {
        Kind.NUDGE,
        Kind.DIGEST_PREVIEW,
        Kind.THANKED,
        Kind.ENTRY_QUESTION,
        Kind.ENTRY_ANSWER,
        Kind.REMINDER_CARD,
        Kind.VOTE_CARD,
        Kind.UNDELIVERED,
        Kind.PASSED_ON,
        Kind.WRITING,
        Kind.WRITING_MAIL,
        Kind.NOT_ARRIVED,
        Kind.EVENT,
        Kind.CALENDAR_TROUBLE,
        Kind.TOGETHER,
        Kind.AGAIN,
        Kind.HELP_REACTION,
        Kind.HELP_NEWS,
        Kind.BUDDY_OFFER,
        Kind.MATCH,
        Kind.MATCH_NUDGE,
        Kind.MATCH_NONE,
        Kind.MATCH_NEWS,
        Kind.SPOKEN,
    }
)
"""The kinds whose failure coordinators are not told of: it would tell who left a check-in open, it changes a card that is out, it is
their own, or whom it concerns hears of it in another way."""
BY_MAIL = frozenset({Kind.ABSENCE_MAIL, Kind.WRITING_MAIL})
"""The kinds that go by e-mail. Their intents name a person, never an address: that is looked up when they are sent."""
INTO_CALENDARS = frozenset({Kind.EVENT})
"""The kinds that are no message of ours, but a change of a calendar; who reads what of that is the calendar's affair."""


UNREPORTED = "not-yet"
"""The report of an intent that coordinators have not been told of."""
TOLD_ALONG = "told-along"
"""The reason of an intent that is NOT_NEEDED any more because another message, which was sent, said it too."""
UNREACHABLE = "unreachable"
"""The reason of an intent that waits, or failed, because the bot has no way to its person or channel."""
TOO_LATE, ASLEEP = "too-late", "asleep"
"""Why something EXPIRED that nobody meant to: its time passed while it waited, or before the bot could even plan it."""


class State(StrEnum):
    """WAITING until ``due``; CLAIMED while a send is in flight; the rest are final, but a living card may be armed again."""

    WAITING = "waiting"
    CLAIMED = "claimed"
    SENT = "sent"
    FAILED = "failed"
    EXPIRED = "expired"
    NOT_NEEDED = "not-needed"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class To:
    """Whom an intent is for: a person by Entra object id, or a network's channel by network id. Exactly one is set."""

    person: str | None = None
    network: str | None = None

    def __str__(self) -> str:
        return f"person:{self.person}" if self.person else f"channel:{self.network}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Intent:
    """One message to be sent at ``due`` or as soon after as we can, and no later than ``expires``.

    ``id`` is its unique key, such as ``session:behoud-3:reminder:P1D:participant:behoud.p42``: adding it twice is adding it once.
    ``about`` holds ids only (session, participant, …), never words: the text is made when it is sent.
    ``conversation`` and ``activity`` are what the platform gave us, so that a sent card can be changed in place.
    ``report`` names the card on which coordinators read that it did not arrive.
    ``uncertain`` counts the sends of which nobody knows whether they arrived.
    """

    id: str
    kind: Kind
    to: To
    about: Mapping[str, str] = field(default_factory=dict)
    due: datetime
    expires: datetime
    state: State = State.WAITING
    attempts: int = 0
    uncertain: int = 0
    report: str = UNREPORTED
    reason: str = ""
    conversation: str = ""
    activity: str = ""
    created_at: datetime
    settled_at: datetime | None = None
    version: int = 0


def rearm(intent: Intent, now: datetime) -> Intent:
    """The same intent to be delivered again at once, in today's words: in place when it was sent before (a living card)."""
    return replace(intent, state=State.WAITING, due=now, attempts=0, reason="", settled_at=None, report=UNREPORTED)


def not_arrived(intent: Intent) -> bool:
    """Whether coordinators should know that this did not arrive, or not yet. What lapsed by a rule (left, signed off, budget) is none."""
    if intent.kind in IN_SILENCE:
        return False
    match intent.state:
        case State.FAILED | State.UNKNOWN:
            return True
        case State.EXPIRED:
            return intent.reason in (TOO_LATE, ASLEEP)
        case State.WAITING:
            return intent.reason == UNREACHABLE
    return False


def came_to_light(intent: Intent) -> datetime:
    """When it was clear that it did not arrive; for what still waits for a way, when it was planned."""
    return intent.settled_at or intent.created_at
