"""Being away for a period: the form, how it stands, and "Ik ben er weer". For participants and for who can be a contact person."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from cards import general
from cards.attendance import away as cards
from dialogs.context import Context
from dialogs.understanding.when import Day, Stretch
from domain.attendance.away import LONGEST, Away, card_id
from domain.attendance.go_away import come_back, current, go_away, within
from domain.attendance.sign_off import LONGEST_NOTE
from domain.notifications.working_hours import on_wall
from domain.ports import Message
from domain.programme.contact_person import candidates, in_place_of, networks_of
from domain.programme.programme import Coordinator

_MIDNIGHT = datetime.min.time()
_LAST_DAY = LONGEST - timedelta(days=1)


async def show(scene: Context, days: Sequence[Day | Stretch] = ()) -> Message:
    """The period the sender is away for, or the form to fill one in. ``days``: those in the sentence ("afwezig tot 1 maart")."""
    away = await current(scene.tx, scene.who.user, scene.now)
    if away is not None:
        return await _stands(scene, away)
    said = last_day(days, today_of(scene))
    return await _form(scene, until=said.isoformat() if said else "")


async def go(scene: Context) -> Message:
    """Store the period that was filled in and show it; after the press that changes one, its form."""
    away = await current(scene.tx, scene.who.user, scene.now)
    if scene.carried("change"):
        last = (away.until - timedelta(minutes=1)).astimezone(zone_of(scene)).date().isoformat() if away else ""
        return await _form(scene, until=last, note=away.note if away else "", stand_in=away.stand_in if away else "")
    stand_in = scene.filled("stand-in")
    text, until = scene.filled("note"), date_of(scene.filled("until"))
    first = today_of(scene)
    if until is None or not first <= until <= first + _LAST_DAY:
        problem = scene.say("error-away-until", day=scene.say.day(on_wall(first + _LAST_DAY, _MIDNIGHT, zone_of(scene)), zone_of(scene)))
        return await _form(scene, note=text[:LONGEST_NOTE], stand_in=stand_in, problem=problem)
    if len(text) > LONGEST_NOTE:
        values = {"count": scene.say.number(len(text)), "most": scene.say.number(LONGEST_NOTE)}
        problem = scene.say("error-away-note", **values)
        return await _form(scene, until=until.isoformat(), note=text[:LONGEST_NOTE], stand_in=stand_in, problem=problem)
    if stand_in and stand_in not in [one.id for one in await _stand_ins(scene)]:
        return await _form(scene, until=until.isoformat(), note=text, problem=scene.say("error-away-stand-in"))
    ends = on_wall(until + timedelta(days=1), _MIDNIGHT, zone_of(scene))
    return await _stands(scene, await go_away(scene.tx, scene.who.user, ends, text, scene.now, stand_in=stand_in))


async def back(scene: Context) -> Message:
    """End the period away now ("Ik ben er weer")."""
    away = await current(scene.tx, scene.who.user, scene.now)
    if away is None:
        return general.notice(scene.say, "not-away")
    await come_back(scene.tx, away, scene.now)
    if not scene.who.participants:
        return general.notice(scene.say, "welcome-back-staff")
    return general.notice(scene.say, "welcome-back", contact=await scene.ask_whom())


async def _form(scene: Context, *, until: str = "", note: str = "", stand_in: str = "", problem: str = "") -> Message:
    first, own = today_of(scene), scene.who.coordinator
    return cards.form(
        scene.say,
        await scene.ask_whom(),
        first,
        first + _LAST_DAY,
        until=until,
        note=note,
        problem=problem,
        takes_part=bool(scene.who.participants),
        stand_ins=await _stand_ins(scene),
        stand_in=stand_in or (own.stand_in if own else ""),
    )


async def _stands(scene: Context, away: Away) -> Message:
    shown = await within(scene.tx, away, scene.who.participants)
    heard = dict.fromkeys([await scene.contact(one, card_id(away, one.contact)) for one in scene.who.participants])
    contacts, instead = scene.say.both(list(heard)), scene.say.both(await _instead(scene))
    return cards.stands(scene.say, away, zone_of(scene), contacts, shown, scene.who.networks, instead=instead)


async def _stand_ins(scene: Context) -> Sequence[Coordinator]:
    own = scene.who.coordinator
    return await candidates(scene.tx, own) if own is not None else ()


async def _instead(scene: Context) -> list[str]:
    """Names of who gets now what is the sender's as a contact person or coordinator."""
    own = scene.who.coordinator
    if own is None:
        return []
    readers = [await in_place_of(scene.tx, own, network, scene.now) for network in await networks_of(scene.tx, own)]
    return list(dict.fromkeys(one.name for one in readers if one.id != own.id))


def zone_of(scene: Context) -> ZoneInfo:
    """The programme's time zone."""
    programme = scene.who.programme
    return ZoneInfo(programme.timezone if programme else "UTC")


def today_of(scene: Context) -> date:
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
