"""Check-ins as they go out unasked: after a session and halfway, once more when they stay open, and on the day somebody chose."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from cards.actions import action as action_cards
from cards.check_ins import check_in as check_in_cards
from dialogs.prepared import GONE, Drop, Prepared, Ready, Renderer, needed, over_budget, paused, place_of, quiet, speech
from domain.actions.my_actions import next_number, unfinished
from domain.check_ins.answer import open_check_in, to_be_asked
from domain.check_ins.check_in import CheckIn, CheckInState
from domain.check_ins.snooze import is_overtaken, rests
from domain.notifications.outbox import Notification, NotificationKind, State
from domain.ports import Message, Transaction
from domain.programme.programme import Network, Participant

JUST_ANSWERED = timedelta(days=3)
"""Whoever did a check-in of their own accord this recently is not asked again."""


async def _check_in(tx: Transaction, notification: Notification, now: datetime) -> Prepared:
    participant, network = await place_of(tx, notification)
    if not network.check_ins.on:
        return Drop(State.NOT_NEEDED, "switched-off")
    last = await _last(tx, participant)
    if last is not None and await rests(tx, last, participant, network, now):
        return Drop(State.NOT_NEEDED, "put-off")
    if last is not None and last.done_at is not None and now - last.done_at < JUST_ANSWERED:
        return Drop(State.NOT_NEEDED, "just-answered")
    if await _rests(tx, participant):
        return Drop(State.NOT_NEEDED, "action-paused")
    hold = await paused(tx, notification, now) or quiet(network, now) or await over_budget(tx, notification, network, now)
    return hold or Ready(await _question(tx, participant, network, now, notification.due, nudge=False))


async def _nudge(tx: Transaction, notification: Notification, now: datetime) -> Prepared:
    participant, network = await place_of(tx, notification)
    last = await _last(tx, participant)
    if last is not None and (last.is_closed or last.put_off_at is not None):
        return Drop(State.NOT_NEEDED, "answered")
    if await _rests(tx, participant):
        return Drop(State.NOT_NEEDED, "action-paused")
    hold = await paused(tx, notification, now) or quiet(network, now) or await over_budget(tx, notification, network, now)
    # About the action that was asked about last: what is nudged for is that question.
    asked_at = last.asked_at if last is not None else notification.due
    return hold or Ready(await _question(tx, participant, network, now, asked_at, nudge=True))


async def _rests(tx: Transaction, participant: Participant) -> bool:
    """Whether all they work on is paused: then nothing is asked."""
    there = await unfinished(tx, participant.id)
    return bool(there) and not any(action.runs for action in there)


async def _again(tx: Transaction, notification: Notification, now: datetime) -> Prepared:
    """A check-in on the day its participant chose for it, unless it was answered, skipped or put off to another day meanwhile."""
    participant, network = await place_of(tx, notification)
    asked = await needed(tx.check_ins.get(notification.about["check-in"]))
    action = await needed(tx.actions.get(asked.action))
    if not action.is_of(participant.id):
        return GONE
    if asked.state is not CheckInState.OPEN or not action.runs:
        return Drop(State.NOT_NEEDED, "answered")
    if asked.again_on is None or asked.again_on.isoformat() != notification.about["day"]:
        return Drop(State.NOT_NEEDED, "another-day")
    if await is_overtaken(tx, asked, participant, now):
        return Drop(State.NOT_NEEDED, "overtaken")
    hold = await paused(tx, notification, now) or quiet(network, now) or await over_budget(tx, notification, network, now)
    say = await speech(tx, participant.user)
    return hold or Ready(check_in_cards.form(say, network, action, asked, unasked=True, again=True))


async def _question(tx: Transaction, participant: Participant, network: Network, now: datetime, since: datetime, *, nudge: bool) -> Message:
    """What the participant is asked now: to describe their action, the step's questions, or who may see what they answered.

    ``since``: a question that was put since then is put again, so that one moment is about one action.
    """
    say = await speech(tx, participant.user)
    action = await to_be_asked(tx, participant.id, since)
    if action is None:
        return action_cards.form(say, network, participant, {}, number=await next_number(tx, participant.id))
    asked = await open_check_in(tx, action, participant.id, now)
    if asked.state is CheckInState.ANSWERED:
        return check_in_cards.circle(say, network, asked)
    return check_in_cards.form(say, network, action, asked, unasked=True, nudge=nudge)


async def _last(tx: Transaction, participant: Participant) -> CheckIn | None:
    return next(iter(await tx.check_ins.of_participant(participant.id, limit=1)), None)


RENDERERS: Mapping[NotificationKind, Renderer] = {
    NotificationKind.CHECK_IN: _check_in,
    NotificationKind.NUDGE: _nudge,
    NotificationKind.AGAIN: _again,
}
