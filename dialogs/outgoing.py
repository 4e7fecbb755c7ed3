"""What goes out unasked, made at the moment it is sent: checked again, then rendered in today's words and the reader's language."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import datetime, timedelta

from cards import action as action_cards
from cards import check_in as check_in_cards
from cards import digest as digest_cards
from cards import session as session_cards
from cards import sign_off as sign_off_cards
from dialogs import announcing
from dialogs.prepared import Drop, Prepared, Ready, Wait
from dialogs.prepared import quiet_before as _quiet_before
from dialogs.prepared import speech as _speech
from domain import budget, reminders
from domain.checkin import CheckIn, CheckInState
from domain.checking_in import current_action, open_check_in
from domain.digest import DigestMark, compose
from domain.outbox import UNASKED, Intent, Kind, State
from domain.ports import Message, Transaction
from domain.programme import PROGRAMME_ID, Network, Participant
from domain.session import absence_id
from domain.working_hours import next_open

JUST_ANSWERED = timedelta(days=3)
"""Whoever did a check-in of their own accord this recently is not asked again."""


class Desk:
    """Decides about each intent when its time has come. May be asked about the same one again, in another transaction."""

    async def prepare(self, tx: Transaction, intent: Intent, now: datetime) -> Prepared:
        if intent.expires <= now:
            return Drop(State.EXPIRED, "too-late")
        return await _PREPARE[intent.kind](tx, intent, now)

    async def settled(self, tx: Transaction, intent: Intent, now: datetime) -> None:
        """A digest that was posted has told everything up to its moment."""
        if intent.kind is Kind.DIGEST:
            network = intent.about["network"]
            mark = await tx.digests.get(network) or await tx.digests.add(DigestMark(id=network, told_until=intent.due))
            if mark.told_until < intent.due:
                await tx.digests.save(replace(mark, told_until=intent.due))


async def _reminder(tx: Transaction, intent: Intent, now: datetime) -> Prepared:
    session = await tx.sessions.get(intent.about["session"])
    participant = await tx.participants.get(intent.about["participant"])
    network = await tx.networks.get(session.network) if session else None
    if session is None or network is None or participant is None or participant.user != intent.to.person:
        return Drop(State.NOT_NEEDED, "gone")
    if not session.takes_place:
        return Drop(State.NOT_NEEDED, "cancelled")
    if session.starts <= now:
        return Drop(State.EXPIRED, "started")
    absence = await tx.absences.get(absence_id(session.id, participant.id))
    if absence is not None and absence.stands:
        return Drop(State.NOT_NEEDED, "signed-off")
    hold = _quiet_before(session.starts, network, now) or await _over_budget(tx, intent, network, now)
    return hold or Ready(session_cards.reminder(await _speech(tx, participant.user), network, session, now))


async def _channel_reminder(tx: Transaction, intent: Intent, now: datetime) -> Prepared:
    session = await tx.sessions.get(intent.about["session"])
    network = await tx.networks.get(session.network) if session else None
    if session is None or network is None:
        return Drop(State.NOT_NEEDED, "gone")
    if not session.takes_place:
        return Drop(State.NOT_NEEDED, "cancelled")
    if session.starts <= now:
        return Drop(State.EXPIRED, "started")
    return _quiet_before(session.starts, network, now) or Ready(session_cards.channel_reminder(await _speech(tx), network, session))


async def _check_in(tx: Transaction, intent: Intent, now: datetime) -> Prepared:
    participant = await tx.participants.get(intent.about["participant"])
    network = await tx.networks.get(participant.network) if participant else None
    if participant is None or network is None or participant.user != intent.to.person:
        return Drop(State.NOT_NEEDED, "gone")
    last = await _last(tx, participant)
    if last is not None and last.done_at is not None and now - last.done_at < JUST_ANSWERED:
        return Drop(State.NOT_NEEDED, "just-answered")
    hold = _quiet(network, now) or await _over_budget(tx, intent, network, now)
    return hold or Ready(await _question(tx, participant, network, now, nudge=False))


async def _nudge(tx: Transaction, intent: Intent, now: datetime) -> Prepared:
    participant = await tx.participants.get(intent.about["participant"])
    network = await tx.networks.get(participant.network) if participant else None
    if participant is None or network is None or participant.user != intent.to.person:
        return Drop(State.NOT_NEEDED, "gone")
    last = await _last(tx, participant)
    if last is not None and (last.state is CheckInState.DONE or last.put_off_at is not None):
        return Drop(State.NOT_NEEDED, "answered")
    hold = _quiet(network, now) or await _over_budget(tx, intent, network, now)
    return hold or Ready(await _question(tx, participant, network, now, nudge=True))


async def _question(tx: Transaction, participant: Participant, network: Network, now: datetime, *, nudge: bool) -> Message:
    """What the participant is asked now: to describe their action, the step's questions, or who may see what they answered."""
    say = await _speech(tx, participant.user)
    action = await current_action(tx, participant)
    if action is None:
        return action_cards.form(say, network, participant, {})
    asked = await open_check_in(tx, action, now)
    if asked.state is CheckInState.ANSWERED:
        return check_in_cards.circle(say, network, asked)
    return check_in_cards.form(say, network, action, asked, unasked=True, nudge=nudge)


async def _absence(tx: Transaction, intent: Intent, now: datetime) -> Prepared:
    session = await tx.sessions.get(intent.about["session"])
    participant = await tx.participants.get(intent.about["participant"])
    absence = await tx.absences.get(intent.about["absence"])
    network = await tx.networks.get(session.network) if session else None
    if session is None or participant is None or absence is None or network is None:
        return Drop(State.NOT_NEEDED, "gone")
    if not absence.stands and not intent.activity:
        return Drop(State.NOT_NEEDED, "came-after-all")
    return Ready(sign_off_cards.notice(await _speech(tx, intent.to.person), network, session, participant, absence))


async def _digest(tx: Transaction, intent: Intent, now: datetime) -> Prepared:
    network = await tx.networks.get(intent.about["network"])
    if network is None:
        return Drop(State.NOT_NEEDED, "gone")
    mark = await tx.digests.get(network.id)
    since = mark.told_until if mark else network.known_since
    participants = {one.id: one for one in await tx.participants.of_network(network.id)}
    following = [one for one in await tx.sessions.of_network(network.id, since=now) if one.takes_place]
    session = following[0] if following else None
    absences = await tx.absences.of_session(session.id) if session else []
    away = {absence.participant for absence in absences if absence.stands}
    told = compose(
        network,
        await tx.updates.of_network(network.id, since=since, until=intent.due),
        participants,
        [action for action in await tx.actions.of_network(network.id) if action.stopped_at is None],
        intent.due - budget.WEEK,
        session,
        len(participants.keys() - away),
    )
    if told is None:
        return Drop(State.NOT_NEEDED, "nothing-to-tell")
    return _quiet(network, now) or Ready(digest_cards.digest(await _speech(tx), told))


_PREPARE: dict[Kind, Callable[[Transaction, Intent, datetime], Awaitable[Prepared]]] = {
    Kind.REMINDER: _reminder,
    Kind.CHANNEL_REMINDER: _channel_reminder,
    Kind.CHECK_IN: _check_in,
    Kind.NUDGE: _nudge,
    Kind.ABSENCE: _absence,
    Kind.DIGEST: _digest,
    Kind.CHANGE: announcing.change,
    Kind.CHANNEL_CHANGE: announcing.channel_change,
    Kind.REMINDER_CARD: announcing.reminder_card,
}


async def _last(tx: Transaction, participant: Participant) -> CheckIn | None:
    return next(iter(await tx.check_ins.of_participant(participant.id, limit=1)), None)


def _quiet(network: Network, now: datetime) -> Wait | None:
    morning = next_open(now, network.zone)
    return Wait(morning, "working-hours") if morning > now else None


async def _over_budget(tx: Transaction, intent: Intent, network: Network, now: datetime) -> Wait | Drop | None:
    """Whether this would be one unasked message too many for this person; if so, until when it waits, or that it lapses.

    A reminder counts what was sent. Anything else also leaves room for the reminders that are coming: those go first.
    """
    programme = await tx.programmes.get(PROGRAMME_ID)
    person = intent.to.person
    if programme is None or person is None:
        return None
    rows = await tx.outbox.of_person(person, since=now - 3 * budget.WEEK)
    others = [
        row.settled_at or now
        for row in rows
        if row.kind in UNASKED and row.id != intent.id and row.state in (State.SENT, State.CLAIMED, State.UNKNOWN)
    ]
    if intent.kind is not Kind.REMINDER:
        others += await _promised(tx, person, now)
    at = now
    while at < intent.expires:
        if budget.fits(at, others, programme.message_budget_per_week):
            return Wait(at, "budget") if at > now else None
        at = next_open(at + timedelta(hours=12), network.zone)
    return Drop(State.EXPIRED, "budget")


async def _promised(tx: Transaction, person: str, now: datetime) -> list[datetime]:
    """When the person's reminders of the coming week are due."""
    found: list[datetime] = []
    for participant in await tx.participants.of_user(person):
        network = await tx.networks.get(participant.network)
        if network is not None:
            for session in await tx.sessions.of_network(network.id, since=now):
                if not session.takes_place:
                    continue
                slots = reminders.slots(session.starts, network.reminders, network.zone)
                found += [slot.due for slot in slots if now <= slot.due < now + budget.WEEK]
    return found
