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


async def show(context: Context, days: Sequence[Day | Stretch] = ()) -> Message:
    """The period the sender is away for, or the form to fill one in. ``days``: those in the sentence ("afwezig tot 1 maart")."""
    away = await current(context.tx, context.who.user, context.now)
    if away is not None:
        return await _stands(context, away)
    said = last_day(days, today_of(context))
    return await _form(context, until=said.isoformat() if said else "")


async def go(context: Context) -> Message:
    """Store the period that was filled in and show it; after the press that changes one, its form."""
    away = await current(context.tx, context.who.user, context.now)
    if context.carried("change"):
        last = (away.until - timedelta(minutes=1)).astimezone(zone_of(context)).date().isoformat() if away else ""
        return await _form(context, until=last, note=away.note if away else "", stand_in=away.stand_in if away else "")
    stand_in = context.filled("stand-in")
    text, until = context.filled("note"), date_of(context.filled("until"))
    first = today_of(context)
    if until is None or not first <= until <= first + _LAST_DAY:
        problem = context.say(
            "error-away-until", day=context.say.day(on_wall(first + _LAST_DAY, _MIDNIGHT, zone_of(context)), zone_of(context))
        )
        return await _form(context, note=text[:LONGEST_NOTE], stand_in=stand_in, problem=problem)
    if len(text) > LONGEST_NOTE:
        values = {"count": context.say.number(len(text)), "most": context.say.number(LONGEST_NOTE)}
        problem = context.say("error-away-note", **values)
        return await _form(context, until=until.isoformat(), note=text[:LONGEST_NOTE], stand_in=stand_in, problem=problem)
    if stand_in and stand_in not in [coordinator.id for coordinator in await _stand_ins(context)]:
        return await _form(context, until=until.isoformat(), note=text, problem=context.say("error-away-stand-in"))
    ends = on_wall(until + timedelta(days=1), _MIDNIGHT, zone_of(context))
    return await _stands(context, await go_away(context.tx, context.who.user, ends, text, context.now, stand_in=stand_in))


async def back(context: Context) -> Message:
    """End the period away now ("Ik ben er weer")."""
    away = await current(context.tx, context.who.user, context.now)
    if away is None:
        return general.notice(context.say, "not-away")
    await come_back(context.tx, away, context.now)
    if not context.who.participants:
        return general.notice(context.say, "welcome-back-staff")
    return general.notice(context.say, "welcome-back", contact=await context.ask_whom())


async def _form(context: Context, *, until: str = "", note: str = "", stand_in: str = "", problem: str = "") -> Message:
    first, own = today_of(context), context.who.coordinator
    return cards.form(
        context.say,
        await context.ask_whom(),
        first,
        first + _LAST_DAY,
        until=until,
        note=note,
        problem=problem,
        takes_part=bool(context.who.participants),
        stand_ins=await _stand_ins(context),
        stand_in=stand_in or (own.stand_in if own else ""),
    )


async def _stands(context: Context, away: Away) -> Message:
    shown = await within(context.tx, away, context.who.participants)
    heard = dict.fromkeys(
        [await context.contact(participant, card_id(away, participant.contact)) for participant in context.who.participants]
    )
    contacts, instead = context.say.both(list(heard)), context.say.both(await _instead(context))
    return cards.stands(context.say, away, zone_of(context), contacts, shown, context.who.networks, instead=instead)


async def _stand_ins(context: Context) -> Sequence[Coordinator]:
    own = context.who.coordinator
    return await candidates(context.tx, own) if own is not None else ()


async def _instead(context: Context) -> list[str]:
    """Names of who gets now what is the sender's as a contact person or coordinator."""
    own = context.who.coordinator
    if own is None:
        return []
    readers = [await in_place_of(context.tx, own, network, context.now) for network in await networks_of(context.tx, own)]
    return list(dict.fromkeys(coordinator.name for coordinator in readers if coordinator.id != own.id))


def zone_of(context: Context) -> ZoneInfo:
    """The programme's time zone."""
    programme = context.who.programme
    return ZoneInfo(programme.timezone if programme else "UTC")


def today_of(context: Context) -> date:
    return context.now.astimezone(zone_of(context)).date()


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
