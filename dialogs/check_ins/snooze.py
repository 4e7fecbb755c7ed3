"""A check-in that does not suit now: another day, or not at all."""

from datetime import date, timedelta

from cards.check_ins import snooze as cards
from dialogs.attendance.away import date_of
from dialogs.check_ins.check_in import check_in, own_check_in
from dialogs.context import Context
from domain.check_ins.check_in import CheckIn, CheckInState
from domain.check_ins.snooze import FARTHEST, next_week, skip, snooze, snooze_until
from domain.notifications.working_hours import is_working_day
from domain.ports import Message
from domain.programme.programme import Network, Participant


async def later(context: Context) -> Message:
    """The card that asks when the check-in may come back. Without a choice it stays open, and is not asked again."""
    asked, participant, _ = await own_check_in(context)
    if asked.state is not CheckInState.OPEN:
        return await _closed(context, asked, participant)
    asked = await snooze(context.tx, asked, context.now)
    return _ask(context, context.network(participant), asked)


async def snooze_chosen(context: Context) -> Message:
    """Store the chosen day; on it the check-in comes back."""
    asked, participant, _ = await own_check_in(context)
    network = context.network(participant)
    if asked.state is not CheckInState.OPEN:
        return await _closed(context, asked, participant)
    today = _today(context, network)
    offered = dict(_days(today).named)
    when, filled = context.filled("when"), context.filled("day")
    chosen = date_of(filled) if when == cards.OTHER_DAY else offered.get(when)
    if chosen is None or not today < chosen <= today + FARTHEST:
        return _ask(context, network, asked, problem=context.say("error-again-day"))
    asked = await snooze_until(context.tx, asked, participant, network, chosen, context.now)
    return cards.comes_back(context.say, network, asked, asked.again_on or chosen)


async def skipped(context: Context) -> Message:
    """Store that this check-in is skipped."""
    asked, participant, _ = await own_check_in(context)
    return await _closed(context, await skip(context.tx, asked, context.now), participant)


async def _closed(context: Context, asked: CheckIn, participant: Participant) -> Message:
    """A press on the card of one that is open no more. Of one that was skipped nothing new is asked."""
    if asked.state is CheckInState.SKIPPED:
        return cards.skipped(context.say, context.network(participant), asked)
    return await check_in(context)


def _ask(context: Context, network: Network, asked: CheckIn, *, problem: str = "") -> Message:
    return cards.ask_when(context.say, network, asked, _days(_today(context, network)), problem=problem)


def _today(context: Context, network: Network) -> date:
    return context.now.astimezone(network.zone).date()


def _days(today: date) -> cards.Days:
    """Working days alone get a name; the day after the weekend is one always."""
    near = [("tomorrow", today + timedelta(days=1)), ("three-days", today + timedelta(days=3))]
    monday = next_week(today)
    named = [(name, on) for name, on in near if is_working_day(on) and on != monday]
    return cards.Days([*named, ("weekend", monday)], today + timedelta(days=1), today + FARTHEST)
