"""What becomes of a notification after a send. Pure; dispatcher.py stores it."""

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


def claimed(notification: Notification) -> Notification:
    """``notification`` as CLAIMED for one more attempt."""
    return replace(notification, state=State.CLAIMED, attempts=notification.attempts + 1)


def settled(notification: Notification, state: State, reason: str, now: datetime) -> Notification:
    """``notification`` ended at ``now`` in ``state``, one of those that nothing follows, with why."""
    return replace(notification, state=state, reason=reason, settled_at=now)


def postponed(notification: Notification, until: datetime, reason: str) -> Notification:
    """``notification`` as WAITING until ``until``, or until it expires if that is sooner: it is then looked at once more, and ends."""
    return replace(notification, state=State.WAITING, due=min(until, notification.expires), reason=reason)


def out_of_time(notification: Notification, now: datetime) -> Notification:
    """``notification``, which expired, at its end: UNKNOWN when it may have arrived, FAILED when it was tried or nobody could be reached,
    and otherwise EXPIRED."""
    if notification.uncertain and not notification.activity:
        return settled(notification, State.UNKNOWN, notification.reason, now)
    tried = notification.attempts > 0 or notification.reason == UNREACHABLE
    # What it waited for before (the morning, room in the budget) is not why it comes too late.
    return (
        settled(notification, State.FAILED, notification.reason or TOO_LATE, now)
        if tried
        else settled(notification, State.EXPIRED, TOO_LATE, now)
    )


def retry_at(notification: Notification, outcome: Outcome, at: datetime, jitter: Jitter) -> datetime:
    """Until when nothing goes to this conversation after ``outcome`` at ``at``: as the platform asked, else a back-off, at most until
    the notification expires."""
    if isinstance(outcome, TryLater) and outcome.after is not None:
        return at + outcome.after
    return min(at + back_off(notification.attempts, jitter), max(notification.expires, at))


def doubtful(notification: Notification, reason: str, now: datetime, retry: datetime) -> Notification:
    """``notification`` after a send that may have arrived: WAITING until ``retry`` when its kind may be sent again (REPEATS), else UNKNOWN.

    Changing a card in place may always be repeated: the same card twice is one card.
    """
    if notification.activity:
        return postponed(notification, retry, reason)
    if notification.uncertain < REPEATS[notification.kind] and retry < notification.expires:
        return replace(postponed(notification, retry, reason), uncertain=notification.uncertain + 1)
    return settled(notification, State.UNKNOWN, reason, now)


def interrupted(notification: Notification, now: datetime) -> Notification:
    """``notification``, found CLAIMED at start because the process died while it was sent, as doubtful() has it."""
    return doubtful(notification, "interrupted", now, now)


def after(notification: Notification, outcome: Outcome, at: datetime, retry: datetime) -> Notification:
    """A claimed ``notification`` as it stands after ``outcome`` at ``at``: ended, or WAITING until ``retry`` to be sent again."""
    match outcome:
        case Sent(activity, conversation):
            done = settled(notification, State.SENT, "", at)
            return done if notification.activity else replace(done, activity=activity, conversation=conversation)
        case TryLater(reason):
            return postponed(notification, retry, reason)
        case Refused(reason):
            return settled(notification, State.FAILED, reason, at)
        case Uncertain(reason):
            return doubtful(notification, reason, at, retry)


def after_in_batch(notification: Notification, outcome: Outcome, at: datetime, retry: datetime) -> Notification:
    """As after(), for a notification whose news stood in another's message: when that was sent, this one ends NOT_NEEDED, so that one
    message counts as one SENT."""
    if isinstance(outcome, Sent):
        return settled(notification, State.NOT_NEEDED, TOLD_IN_A_BATCH, at)
    return after(notification, outcome, at, retry)
