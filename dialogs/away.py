"""Being away for a period: the form, how it stands, and "Ik ben er weer"."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from cards import away as cards
from cards import general
from dialogs.days import Day, Stretch
from dialogs.scene import Scene
from domain.away import LONGEST, Away
from domain.being_away import come_back, current, go_away, within
from domain.ports import Message
from domain.signing_off import LONGEST_NOTE
from domain.working_hours import on_wall

_MIDNIGHT = datetime.min.time()
_LAST_DAY = LONGEST - timedelta(days=1)


async def show(scene: Scene, days: Sequence[Day | Stretch] = ()) -> Message:
    """How it stands, or the form. ``days``: what was said with it ("afwezig tot 1 maart")."""
    if not scene.who.participants:
        return scene.for_participants_only()
    away = await current(scene.tx, scene.who.user, scene.now)
    if away is not None:
        return await _stands(scene, away)
    said = last_day(days, today_of(scene))
    return await _form(scene, until=said.isoformat() if said else "")


async def go(scene: Scene) -> Message:
    """The form sent, or asked for again to change it."""
    if not scene.who.participants:
        return scene.for_participants_only()
    away = await current(scene.tx, scene.who.user, scene.now)
    if scene.carried("change"):
        last = (away.until - timedelta(minutes=1)).astimezone(zone_of(scene)).date().isoformat() if away else ""
        return await _form(scene, until=last, note=away.note if away else "")
    text, until = scene.filled("note"), date_of(scene.filled("until"))
    first = today_of(scene)
    if until is None or not first <= until <= first + _LAST_DAY:
        problem = scene.say("error-away-until", day=scene.say.day(on_wall(first + _LAST_DAY, _MIDNIGHT, zone_of(scene)), zone_of(scene)))
        return await _form(scene, note=text[:LONGEST_NOTE], problem=problem)
    if len(text) > LONGEST_NOTE:
        values = {"count": scene.say.number(len(text)), "most": scene.say.number(LONGEST_NOTE)}
        return await _form(scene, until=until.isoformat(), note=text[:LONGEST_NOTE], problem=scene.say("error-away-note", **values))
    ends = on_wall(until + timedelta(days=1), _MIDNIGHT, zone_of(scene))
    return await _stands(scene, await go_away(scene.tx, scene.who.user, ends, text, scene.now))


async def back(scene: Scene) -> Message:
    """ "Ik ben er weer"."""
    if not scene.who.participants:
        return scene.for_participants_only()
    away = await current(scene.tx, scene.who.user, scene.now)
    if away is None:
        return general.notice(scene.say, "not-away")
    await come_back(scene.tx, away, scene.now)
    return general.notice(scene.say, "welcome-back", contact=await scene.ask_whom())


async def _form(scene: Scene, *, until: str = "", note: str = "", problem: str = "") -> Message:
    first = today_of(scene)
    return cards.form(scene.say, await scene.ask_whom(), first, first + _LAST_DAY, until=until, note=note, problem=problem)


async def _stands(scene: Scene, away: Away) -> Message:
    shown = await within(scene.tx, away, scene.who.participants)
    return cards.stands(scene.say, away, zone_of(scene), await scene.ask_whom(), shown, scene.who.networks)


def zone_of(scene: Scene) -> ZoneInfo:
    """The programme's."""
    programme = scene.who.programme
    return ZoneInfo(programme.timezone if programme else "UTC")


def today_of(scene: Scene) -> date:
    return scene.now.astimezone(zone_of(scene)).date()


def date_of(given: str) -> date | None:
    """What an input for a date was filled with."""
    try:
        return date.fromisoformat(given)
    except ValueError:
        return None


def last_day(days: Sequence[Day | Stretch], today: date) -> date | None:
    """The last day that was said ("tot 1 maart"); None when none was, or none within a year."""
    said = days[-1] if days else None
    end = said.end if isinstance(said, Stretch) else said
    day = end.last(today) if end else None
    return day if day is not None and today <= day <= today + _LAST_DAY else None
