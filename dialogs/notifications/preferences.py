"""Fewer messages: a pause until a day, no check-ins, only reminders or only the last of them, and everything again."""

from collections.abc import Sequence
from datetime import datetime, time, timedelta

from cards.notifications import preferences as cards
from dialogs.attendance.away import date_of, last_day, today_of, zone_of
from dialogs.context import Context
from dialogs.understanding.when import Day, Stretch
from domain.notifications import preferences as pausing
from domain.notifications.working_hours import on_wall
from domain.ports import Message
from domain.programme.programme import MessagePreference, Person

_LAST_DAY = pausing.LONGEST - timedelta(days=1)


async def show(context: Context, days: Sequence[Day | Stretch] = ()) -> Message:
    """The form. ``days``: those in the sentence ("pauze tot 1 maart"), filled in already."""
    if not context.who.participants:
        return context.for_participants_only()
    if not days:
        return _form(context)
    said = last_day(days, today_of(context))
    return _form(context, until=said.isoformat()) if said else not_a_day_now(context)


async def not_a_day(context: Context) -> Message:
    """The form, with the remark that what was typed is no day."""
    return not_a_day_now(context) if context.who.participants else context.for_participants_only()


def not_a_day_now(context: Context) -> Message:
    return _form(context, problem=context.say("error-away-until", day=context.say.day(_last_moment(context), zone_of(context))))


async def pause_all(context: Context) -> Message:
    """Store the pause: nothing unasked comes until the day after the one that was filled in."""
    if not context.who.participants:
        return context.for_participants_only()
    first, until = today_of(context), date_of(context.filled("until"))
    if until is None or not first <= until <= first + _LAST_DAY:
        return not_a_day_now(context)
    ends = on_wall(until + timedelta(days=1), time(), zone_of(context))
    return _stands(context, await pausing.pause(context.tx, context.who.user, ends, context.now))


async def chosen(context: Context) -> Message:
    """One of the buttons that choose which messages somebody wants."""
    match context.carried("wanted"):
        case "last-reminder":
            return await last_reminder(context)
        case MessagePreference.NO_CHECK_INS | MessagePreference.REMINDERS as wanted:
            return await want(context, MessagePreference(wanted))
    return await again(context)


async def want(context: Context, wanted: MessagePreference) -> Message:
    if not context.who.participants:
        return context.for_participants_only()
    return _stands(context, await pausing.want(context.tx, context.who.user, wanted))


async def last_reminder(context: Context) -> Message:
    if not context.who.participants:
        return context.for_participants_only()
    return _stands(context, await pausing.want_last_reminder(context.tx, context.who.user))


async def again(context: Context) -> Message:
    """Take back every choice: everything comes as usual."""
    if not context.who.participants:
        return context.for_participants_only()
    return _stands(context, await pausing.want_all(context.tx, context.who.user, context.now))


def _form(context: Context, *, until: str = "", problem: str = "") -> Message:
    first = today_of(context)
    stands = cards.standing(context.say, context.who.person, zone_of(context), context.now)
    return cards.form(context.say, first, first + _LAST_DAY, stands, until=until, problem=problem)


def _stands(context: Context, person: Person) -> Message:
    return cards.stands(context.say, cards.standing(context.say, person, zone_of(context), context.now))


def _last_moment(context: Context) -> datetime:
    return on_wall(today_of(context) + _LAST_DAY, time(), zone_of(context))
