"""What becomes of an intent after a send. Pure; courier.py stores it."""

import random
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from domain.notifications.outbox import TOLD_ALONG, TOO_LATE, UNREACHABLE, Intent, Kind, State
from domain.ports import Outcome, Refused, Sent, TryLater, Uncertain

Jitter = Callable[[timedelta], timedelta]

FIRST_RETRY = timedelta(seconds=4)
LONGEST_RETRY = timedelta(hours=6)

REPEATS: dict[Kind, int] = {
    Kind.REMINDER: 1,
    Kind.CHANNEL_REMINDER: 1,
    Kind.CHECK_IN: 1,
    Kind.NUDGE: 0,
    Kind.AGAIN: 1,
    Kind.ABSENCE: 1,
    Kind.ABSENCE_MAIL: 1,
    Kind.DIGEST: 1,
    Kind.DIGEST_PREVIEW: 1,
    Kind.DIGEST_REPLY: 1,
    Kind.DIGEST_CHANGE: 1,
    Kind.THANKED: 0,
    Kind.ENTRY_QUESTION: 1,
    Kind.ENTRY_ANSWER: 1,
    Kind.AWAY: 1,
    Kind.ON_BEHALF: 1,
    Kind.SHEET: 1,
    Kind.PRESENCE: 1,
    Kind.AFTERCARE: 1,
    Kind.TALK: 1,
    Kind.PULSE: 0,
    Kind.MEASURE: 1,
    Kind.CHANGE: 1,
    Kind.CHANNEL_CHANGE: 1,
    Kind.REMINDER_CARD: 1,
    Kind.VOTE: 1,
    Kind.CHANNEL_VOTE: 1,
    Kind.VOTE_CARD: 1,
    Kind.VOTE_RESULT: 1,
    Kind.VOTE_OUTCOME: 1,
    Kind.UNDELIVERED: 1,
    Kind.PASSED_ON: 1,
    Kind.MEANWHILE: 1,
    Kind.WRITING: 1,
    Kind.WRITING_MAIL: 1,
    Kind.NOT_ARRIVED: 1,
    Kind.EVENT: 1000,
    Kind.CALENDAR_TROUBLE: 1,
    Kind.INTAKE: 0,
    Kind.CORRECTION: 1,
    Kind.CORRECTED: 1,
    Kind.APPLICATION: 1,
    Kind.APPLICATION_RESULT: 1,
    Kind.TOGETHER: 1,
    Kind.HELP: 1,
    Kind.HELP_SILENT: 1,
    Kind.HELP_REACTION: 1,
    Kind.HELP_NEWS: 1,
    Kind.BUDDY_OFFER: 0,
    Kind.MATCH: 1,
    Kind.MATCH_NUDGE: 0,
    Kind.MATCH_NONE: 0,
    Kind.MATCH_NEWS: 1,
    Kind.SPOKEN: 0,
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


def claimed(intent: Intent) -> Intent:
    """``intent`` as CLAIMED for one more attempt."""
    return replace(intent, state=State.CLAIMED, attempts=intent.attempts + 1)


def settled(intent: Intent, state: State, reason: str, now: datetime) -> Intent:
    """``intent`` ended at ``now`` in ``state``, one of those that nothing follows, with why."""
    return replace(intent, state=state, reason=reason, settled_at=now)


def postponed(intent: Intent, until: datetime, reason: str) -> Intent:
    """``intent`` as WAITING until ``until``, or until it expires if that is sooner: it is then looked at once more, and ends."""
    return replace(intent, state=State.WAITING, due=min(until, intent.expires), reason=reason)


def out_of_time(intent: Intent, now: datetime) -> Intent:
    """``intent``, which expired, at its end: UNKNOWN when it may have arrived, FAILED when it was tried or nobody could be reached, and
    otherwise EXPIRED."""
    if intent.uncertain and not intent.activity:
        return settled(intent, State.UNKNOWN, intent.reason, now)
    tried = intent.attempts > 0 or intent.reason == UNREACHABLE
    # What it waited for before (the morning, room in the budget) is not why it comes too late.
    return settled(intent, State.FAILED, intent.reason or TOO_LATE, now) if tried else settled(intent, State.EXPIRED, TOO_LATE, now)


def retry_at(intent: Intent, outcome: Outcome, at: datetime, jitter: Jitter) -> datetime:
    """Until when nothing goes to this conversation after ``outcome`` at ``at``: as the platform asked, else a back-off, at most until
    the intent expires."""
    if isinstance(outcome, TryLater) and outcome.after is not None:
        return at + outcome.after
    return min(at + back_off(intent.attempts, jitter), max(intent.expires, at))


def doubtful(intent: Intent, reason: str, now: datetime, retry: datetime) -> Intent:
    """``intent`` after a send that may have arrived: WAITING until ``retry`` when its kind may be sent again (REPEATS), else UNKNOWN.

    Changing a card in place may always be repeated: the same card twice is one card.
    """
    if intent.activity:
        return postponed(intent, retry, reason)
    if intent.uncertain < REPEATS[intent.kind] and retry < intent.expires:
        return replace(postponed(intent, retry, reason), uncertain=intent.uncertain + 1)
    return settled(intent, State.UNKNOWN, reason, now)


def interrupted(intent: Intent, now: datetime) -> Intent:
    """``intent``, found CLAIMED at start because the process died while it was sent, as doubtful() has it."""
    return doubtful(intent, "interrupted", now, now)


def after(intent: Intent, outcome: Outcome, at: datetime, retry: datetime) -> Intent:
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


def after_along(intent: Intent, outcome: Outcome, at: datetime, retry: datetime) -> Intent:
    """As after(), for an intent whose news stood in another's message: when that was sent, this one ends NOT_NEEDED, so that one message
    counts as one SENT."""
    if isinstance(outcome, Sent):
        return settled(intent, State.NOT_NEEDED, TOLD_ALONG, at)
    return after(intent, outcome, at, retry)
