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


async def show(scene: Context, days: Sequence[Day | Stretch] = ()) -> Message:
    """The form. ``days``: those in the sentence ("pauze tot 1 maart"), filled in already."""
    if not scene.who.participants:
        return scene.for_participants_only()
    if not days:
        return _form(scene)
    said = last_day(days, today_of(scene))
    return _form(scene, until=said.isoformat()) if said else not_a_day_now(scene)


async def not_a_day(scene: Context) -> Message:
    """The form, with the remark that what was typed is no day."""
    return not_a_day_now(scene) if scene.who.participants else scene.for_participants_only()


def not_a_day_now(scene: Context) -> Message:
    return _form(scene, problem=scene.say("error-away-until", day=scene.say.day(_last_moment(scene), zone_of(scene))))


async def pause_all(scene: Context) -> Message:
    """Store the pause: nothing unasked comes until the day after the one that was filled in."""
    if not scene.who.participants:
        return scene.for_participants_only()
    first, until = today_of(scene), date_of(scene.filled("until"))
    if until is None or not first <= until <= first + _LAST_DAY:
        return not_a_day_now(scene)
    ends = on_wall(until + timedelta(days=1), time(), zone_of(scene))
    return _stands(scene, await pausing.pause(scene.tx, scene.who.user, ends, scene.now))


async def chosen(scene: Context) -> Message:
    """One of the buttons that choose which messages somebody wants."""
    match scene.carried("wanted"):
        case "last-reminder":
            return await last_reminder(scene)
        case MessagePreference.NO_CHECK_INS | MessagePreference.REMINDERS as wanted:
            return await want(scene, MessagePreference(wanted))
    return await again(scene)


async def want(scene: Context, wanted: MessagePreference) -> Message:
    if not scene.who.participants:
        return scene.for_participants_only()
    return _stands(scene, await pausing.want(scene.tx, scene.who.user, wanted))


async def last_reminder(scene: Context) -> Message:
    if not scene.who.participants:
        return scene.for_participants_only()
    return _stands(scene, await pausing.want_last_reminder(scene.tx, scene.who.user))


async def again(scene: Context) -> Message:
    """Take back every choice: everything comes as usual."""
    if not scene.who.participants:
        return scene.for_participants_only()
    return _stands(scene, await pausing.want_all(scene.tx, scene.who.user, scene.now))


def _form(scene: Context, *, until: str = "", problem: str = "") -> Message:
    first = today_of(scene)
    stands = cards.standing(scene.say, scene.who.person, zone_of(scene), scene.now)
    return cards.form(scene.say, first, first + _LAST_DAY, stands, until=until, problem=problem)


def _stands(scene: Context, person: Person) -> Message:
    return cards.stands(scene.say, cards.standing(scene.say, person, zone_of(scene), scene.now))


def _last_moment(scene: Context) -> datetime:
    return on_wall(today_of(scene) + _LAST_DAY, time(), zone_of(scene))
