"""What becomes of an intent after a send. Pure; courier.py stores it."""

import random
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from domain.notifications.outbox import TOLD_IN_A_BATCH, TOO_LATE, UNREACHABLE, Notification, NotificationKind, State
from domain.ports import Outcome, Refused, Sent, TryLater, Uncertain

Jitter = Callable[[timedelta], timedelta]

FIRST_RETRY = timedelta(seconds=4)
LONGEST_RETRY = timedelta(hours=6)

REPEATS: dict[NotificationKind, int] = {
    NotificationKind.REMINDER: 1,
    NotificationKind.CHANNEL_REMINDER: 1,
    NotificationKind.CHECK_IN: 1,
    NotificationKind.NUDGE: 0,
    NotificationKind.AGAIN: 1,
    NotificationKind.ABSENCE: 1,
    NotificationKind.ABSENCE_MAIL: 1,
    NotificationKind.DIGEST: 1,
    NotificationKind.DIGEST_PREVIEW: 1,
    NotificationKind.DIGEST_REPLY: 1,
    NotificationKind.DIGEST_CHANGE: 1,
    NotificationKind.THANKED: 0,
    NotificationKind.ENTRY_QUESTION: 1,
    NotificationKind.ENTRY_ANSWER: 1,
    NotificationKind.AWAY: 1,
    NotificationKind.ON_BEHALF: 1,
    NotificationKind.SHEET: 1,
    NotificationKind.PRESENCE: 1,
    NotificationKind.AFTERCARE: 1,
    NotificationKind.TALK: 1,
    NotificationKind.PULSE: 0,
    NotificationKind.MEASURE: 1,
    NotificationKind.CHANGE: 1,
    NotificationKind.CHANNEL_CHANGE: 1,
    NotificationKind.REMINDER_CARD: 1,
    NotificationKind.VOTE: 1,
    NotificationKind.CHANNEL_VOTE: 1,
    NotificationKind.VOTE_CARD: 1,
    NotificationKind.VOTE_RESULT: 1,
    NotificationKind.VOTE_OUTCOME: 1,
    NotificationKind.UNDELIVERED: 1,
    NotificationKind.PASSED_ON: 1,
    NotificationKind.MEANWHILE: 1,
    NotificationKind.WRITING: 1,
    NotificationKind.WRITING_MAIL: 1,
    NotificationKind.NOT_ARRIVED: 1,
    NotificationKind.EVENT: 1000,
    NotificationKind.CALENDAR_TROUBLE: 1,
    NotificationKind.INTAKE: 0,
    NotificationKind.CORRECTION: 1,
    NotificationKind.CORRECTED: 1,
    NotificationKind.APPLICATION: 1,
    NotificationKind.APPLICATION_RESULT: 1,
    NotificationKind.TOGETHER: 1,
    NotificationKind.HELP: 1,
    NotificationKind.HELP_SILENT: 1,
    NotificationKind.HELP_REACTION: 1,
    NotificationKind.HELP_NEWS: 1,
    NotificationKind.BUDDY_OFFER: 0,
    NotificationKind.MATCH: 1,
    NotificationKind.MATCH_NUDGE: 0,
    NotificationKind.MATCH_NONE: 0,
    NotificationKind.MATCH_NEWS: 1,
    NotificationKind.SPOKEN: 0,
}
"""How often a message that may have arrived is sent again. Missing it is worse than reading it twice, except where 0 stands, as for a
nudge. A calendar knows what it was asked before, so an entry is repeated as often as it takes."""


def at_random(delay: timedelta) -> timedelta:
    """A random time from half the delay up to all of it, so that what failed together doesn't come back together."""
    return delay * random.uniform(0.5, 1.0)  # noqa: S311 (nothing secret)


def back_off(attempts: int, jitter: Jitter) -> timedelta:
    """How long to wait after failure number ``attempts`` (from 1): 4 s, doubled each time, at most six hours, then through ``jitter``."""
    doubled = FIRST_RETRY * 2 ** min(attempts - 1, 20)
    return jitter(min(doubled, LONGEST_RETRY))


def claimed(intent: Notification) -> Notification:
    """``intent`` as CLAIMED for one more attempt."""
    return replace(intent, state=State.CLAIMED, attempts=intent.attempts + 1)


def settled(intent: Notification, state: State, reason: str, now: datetime) -> Notification:
    """``intent`` ended at ``now`` in ``state``, one of those that nothing follows, with why."""
    return replace(intent, state=state, reason=reason, settled_at=now)


def postponed(intent: Notification, until: datetime, reason: str) -> Notification:
    """``intent`` as WAITING until ``until``, or until it expires if that is sooner: it is then looked at once more, and ends."""
    return replace(intent, state=State.WAITING, due=min(until, intent.expires), reason=reason)


def out_of_time(intent: Notification, now: datetime) -> Notification:
    """``intent``, which expired, at its end: UNKNOWN when it may have arrived, FAILED when it was tried or nobody could be reached, and
    otherwise EXPIRED."""
    if intent.uncertain and not intent.activity:
        return settled(intent, State.UNKNOWN, intent.reason, now)
    tried = intent.attempts > 0 or intent.reason == UNREACHABLE
    # What it waited for before (the morning, room in the budget) is not why it comes too late.
    return settled(intent, State.FAILED, intent.reason or TOO_LATE, now) if tried else settled(intent, State.EXPIRED, TOO_LATE, now)


def retry_at(intent: Notification, outcome: Outcome, at: datetime, jitter: Jitter) -> datetime:
    """Until when nothing goes to this conversation after ``outcome`` at ``at``: as the platform asked, else a back-off, at most until
    the intent expires."""
    if isinstance(outcome, TryLater) and outcome.after is not None:
        return at + outcome.after
    return min(at + back_off(intent.attempts, jitter), max(intent.expires, at))


def doubtful(intent: Notification, reason: str, now: datetime, retry: datetime) -> Notification:
    """``intent`` after a send that may have arrived: WAITING until ``retry`` when its kind may be sent again (REPEATS), else UNKNOWN.

    Changing a card in place may always be repeated: the same card twice is one card.
    """
    if intent.activity:
        return postponed(intent, retry, reason)
    if intent.uncertain < REPEATS[intent.kind] and retry < intent.expires:
        return replace(postponed(intent, retry, reason), uncertain=intent.uncertain + 1)
    return settled(intent, State.UNKNOWN, reason, now)


def interrupted(intent: Notification, now: datetime) -> Notification:
    """``intent``, found CLAIMED at start because the process died while it was sent, as doubtful() has it."""
    return doubtful(intent, "interrupted", now, now)


def after(intent: Notification, outcome: Outcome, at: datetime, retry: datetime) -> Notification:
    """A claimed ``intent`` as it stands after ``outcome`` at ``at``: ended, or WAITING until ``retry`` to be sent again."""
    match outcome:
        case Sent(activity, conversation):
            done = settled(intent, State.SENT, "", at)
            return done if intent.activity else replace(done, activity=activity, conversation=conversation)
        case TryLater(reason):
            return postponed(intent, retry, reason)
        case Refused(reason):
            return settled(intent, State.FAILED, reason, at)
        case Uncertain(reason):
            return doubtful(intent, reason, at, retry)


def after_in_batch(intent: Notification, outcome: Outcome, at: datetime, retry: datetime) -> Notification:
    """As after(), for an intent whose news stood in another's message: when that was sent, this one ends NOT_NEEDED, so that one message
    counts as one SENT."""
    if isinstance(outcome, Sent):
        return settled(intent, State.NOT_NEEDED, TOLD_IN_A_BATCH, at)
    return after(intent, outcome, at, retry)
