"""The outbox: each message that has to reach somebody is an Notification under a unique key, stored before it is sent. Its text is never
stored."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum


class NotificationKind(StrEnum):
    """What a message is about. For each, ``outgoing.py`` of a room of ``dialogs/`` has a renderer. The values are stored."""

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
        NotificationKind.REMINDER,
        NotificationKind.CHECK_IN,
        NotificationKind.NUDGE,
        NotificationKind.AFTERCARE,
        NotificationKind.VOTE,
        NotificationKind.PULSE,
        NotificationKind.INTAKE,
        NotificationKind.TOGETHER,
        NotificationKind.AGAIN,
        NotificationKind.MEASURE,
        NotificationKind.BUDDY_OFFER,
        NotificationKind.MATCH_NUDGE,
        NotificationKind.SPOKEN,
        NotificationKind.THANKED,
    }
)
"""The kinds that people did not ask for: they count against the weekly budget, and can be paused."""
IN_SILENCE = frozenset(
    {
        NotificationKind.NUDGE,
        NotificationKind.DIGEST_PREVIEW,
        NotificationKind.THANKED,
        NotificationKind.ENTRY_QUESTION,
        NotificationKind.ENTRY_ANSWER,
        NotificationKind.REMINDER_CARD,
        NotificationKind.VOTE_CARD,
        NotificationKind.UNDELIVERED,
        NotificationKind.PASSED_ON,
        NotificationKind.WRITING,
        NotificationKind.WRITING_MAIL,
        NotificationKind.NOT_ARRIVED,
        NotificationKind.EVENT,
        NotificationKind.CALENDAR_TROUBLE,
        NotificationKind.TOGETHER,
        NotificationKind.AGAIN,
        NotificationKind.HELP_REACTION,
        NotificationKind.HELP_NEWS,
        NotificationKind.BUDDY_OFFER,
        NotificationKind.MATCH,
        NotificationKind.MATCH_NUDGE,
        NotificationKind.MATCH_NONE,
        NotificationKind.MATCH_NEWS,
        NotificationKind.SPOKEN,
    }
)
"""The kinds of which coordinators are not told that one did not arrive: it would tell who left a check-in open, it only changes a card that
is out, it is the coordinators' own, or whom it concerns hears of it in another way."""
BY_MAIL = frozenset({NotificationKind.ABSENCE_MAIL, NotificationKind.WRITING_MAIL})
"""The kinds that go by e-mail. Their notifications name a person; the address is looked up when they are sent."""
INTO_CALENDARS = frozenset({NotificationKind.EVENT})
"""The kinds that are no message, but change a calendar; what people are told of that is up to the calendar."""


UNREPORTED = "not-yet"
"""``Notification.report`` as long as coordinators have not been told that it did not arrive."""
TOLD_IN_A_BATCH = "told-along"
"""``Notification.reason`` of one that is NOT_NEEDED because another message, which was sent, said the same."""
UNREACHABLE = "unreachable"
"""``Notification.reason`` of one that waits, or failed, because the bot has no way to its person or channel."""
TOO_LATE, DOWNTIME = "too-late", "asleep"
"""``Notification.reason`` of what EXPIRED unintended: TOO_LATE while it waited, or DOWNTIME when the bot did not run at all while it was
of use."""


class State(StrEnum):
    """WAITING until ``due``; CLAIMED while it is being sent; the others are final, unless ``requeue`` sets it to WAITING again.

    NOT_NEEDED: a rule dropped it. UNKNOWN: it was sent, and nobody knows whether it arrived.
    """

    WAITING = "waiting"
    CLAIMED = "claimed"
    SENT = "sent"
    FAILED = "failed"
    EXPIRED = "expired"
    NOT_NEEDED = "not-needed"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipient:
    """Whom a notification is for: a person (Entra object id) or the channel of a network (its id). Exactly one of the two is set."""

    person: str | None = None
    network: str | None = None

    def __str__(self) -> str:
        return f"person:{self.person}" if self.person else f"channel:{self.network}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Notification:
    """One message, to be sent at ``due`` or as soon after it as possible, and not any more at ``expires``.

    ``id`` is its unique key, such as ``session:behoud-3:reminder:P1D:participant:behoud.p42``: one key is one message, however often it is
    planned. ``about``: what it is about, ids only; the text is made when it is sent. ``attempts`` counts the sends, ``uncertain`` those of
    which nobody knows whether they arrived. ``reason``: why it waits or ended as it did; one of the constants here, a renderer's word, or
    what the platform said. ``conversation`` and ``activity``: the platform's ids of the message, by which it is changed in place.
    ``settled_at``: when it reached its end. ``report``: the card on which coordinators read that it did not arrive.
    """

    id: str
    kind: NotificationKind
    to: Recipient
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


def requeue(notification: Notification, now: datetime) -> Notification:
    """The notification to be delivered again at ``now``, in the words of that moment: in place of the message that was sent, if one was
    (a living card).

    Not stored yet.
    """
    return replace(notification, state=State.WAITING, due=now, attempts=0, reason="", settled_at=None, report=UNREPORTED)


def not_arrived(notification: Notification) -> bool:
    """Whether coordinators should be told that it did not arrive, or not yet. What a rule dropped (they left, signed off, budget) does not
    count."""
    if notification.kind in IN_SILENCE:
        return False
    match notification.state:
        case State.FAILED | State.UNKNOWN:
            return True
        case State.EXPIRED:
            return notification.reason in (TOO_LATE, DOWNTIME)
        case State.WAITING:
            return notification.reason == UNREACHABLE
    return False


def came_to_light(notification: Notification) -> datetime:
    """When it was clear that it did not arrive: its end; for one that still waits for a way to its reader, when it was planned."""
    return notification.settled_at or notification.created_at
