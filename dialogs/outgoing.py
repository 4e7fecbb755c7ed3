"""What goes out unasked, made at the moment it is sent: checked again, then rendered in today's words and the reader's language."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial

from cards import action as action_cards
from cards import check_in as check_in_cards
from cards import digest as digest_cards
from cards import mail
from cards import session as session_cards
from cards import sign_off as sign_off_cards
from dialogs import announcing, outgoing_sessions
from dialogs.prepared import Drop, Mail, Prepared, Ready, over_budget, paused, quiet, quiet_before, speech
from domain import budget
from domain.absence_mail import arrived_in_teams
from domain.calendar_link import NO_LINKS, CalendarLinks
from domain.checkin import CheckIn, CheckInState
from domain.checking_in import current_action, open_check_in
from domain.coming import is_signed_off, roll
from domain.digest import DigestMark, compose
from domain.outbox import Intent, Kind, State
from domain.ports import Message, Transaction
from domain.programme import Network, Participant
from domain.pulsing import results

JUST_ANSWERED = timedelta(days=3)
"""Whoever did a check-in of their own accord this recently is not asked again."""


Preparer = Callable[[Transaction, Intent, datetime], Awaitable[Prepared]]


class Desk:
    """Decides about each intent when its time has come. May be asked about the same one again, in another transaction."""

    def __init__(self, links: CalendarLinks = NO_LINKS) -> None:
        self._prepare: dict[Kind, Preparer] = {
            **_PREPARE,
            Kind.REMINDER: partial(_reminder, links=links),
            Kind.REMINDER_CARD: partial(announcing.reminder_card, links=links),
        }

    async def prepare(self, tx: Transaction, intent: Intent, now: datetime) -> Prepared:
        if intent.expires <= now:
            return Drop(State.EXPIRED, "too-late")
        return await self._prepare[intent.kind](tx, intent, now)

    async def settled(self, tx: Transaction, intent: Intent, now: datetime) -> None:
        """A digest that was posted has told everything up to its moment."""
        if intent.kind is Kind.DIGEST:
            network = intent.about["network"]
            mark = await tx.digests.get(network) or await tx.digests.add(DigestMark(id=network, told_until=intent.due))
            if mark.told_until < intent.due:
                await tx.digests.save(replace(mark, told_until=intent.due))


async def _reminder(tx: Transaction, intent: Intent, now: datetime, links: CalendarLinks = NO_LINKS) -> Prepared:
    session = await tx.sessions.get(intent.about["session"])
    participant = await tx.participants.get(intent.about["participant"])
    network = await tx.networks.get(session.network) if session else None
    if session is None or network is None or participant is None or participant.user != intent.to.person:
        return Drop(State.NOT_NEEDED, "gone")
    if not session.takes_place:
        return Drop(State.NOT_NEEDED, "cancelled")
    if session.starts <= now:
        return Drop(State.EXPIRED, "started")
    if await is_signed_off(tx, participant, session):
        return Drop(State.NOT_NEEDED, "signed-off")
    hold = await paused(tx, intent, now) or quiet_before(session.starts, network, now) or await over_budget(tx, intent, network, now)
    say = await speech(tx, participant.user)
    return hold or Ready(session_cards.reminder(say, network, session, now, links.link(session, participant.id, say.tag)))


async def _channel_reminder(tx: Transaction, intent: Intent, now: datetime) -> Prepared:
    session = await tx.sessions.get(intent.about["session"])
    network = await tx.networks.get(session.network) if session else None
    if session is None or network is None:
        return Drop(State.NOT_NEEDED, "gone")
    if not session.takes_place:
        return Drop(State.NOT_NEEDED, "cancelled")
    if session.starts <= now:
        return Drop(State.EXPIRED, "started")
    return quiet_before(session.starts, network, now) or Ready(session_cards.channel_reminder(await speech(tx), network, session))


async def _check_in(tx: Transaction, intent: Intent, now: datetime) -> Prepared:
    participant = await tx.participants.get(intent.about["participant"])
    network = await tx.networks.get(participant.network) if participant else None
    if participant is None or network is None or participant.user != intent.to.person:
        return Drop(State.NOT_NEEDED, "gone")
    last = await _last(tx, participant)
    if last is not None and last.done_at is not None and now - last.done_at < JUST_ANSWERED:
        return Drop(State.NOT_NEEDED, "just-answered")
    hold = await paused(tx, intent, now) or quiet(network, now) or await over_budget(tx, intent, network, now)
    return hold or Ready(await _question(tx, participant, network, now, nudge=False))


async def _nudge(tx: Transaction, intent: Intent, now: datetime) -> Prepared:
    participant = await tx.participants.get(intent.about["participant"])
    network = await tx.networks.get(participant.network) if participant else None
    if participant is None or network is None or participant.user != intent.to.person:
        return Drop(State.NOT_NEEDED, "gone")
    last = await _last(tx, participant)
    if last is not None and (last.state is CheckInState.DONE or last.put_off_at is not None):
        return Drop(State.NOT_NEEDED, "answered")
    hold = await paused(tx, intent, now) or quiet(network, now) or await over_budget(tx, intent, network, now)
    return hold or Ready(await _question(tx, participant, network, now, nudge=True))


async def _question(tx: Transaction, participant: Participant, network: Network, now: datetime, *, nudge: bool) -> Message:
    """What the participant is asked now: to describe their action, the step's questions, or who may see what they answered."""
    say = await speech(tx, participant.user)
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
    # Whoever signed somebody off themselves has had no card, and still hears that they come.
    if not absence.stands and not intent.activity and absence.by != participant.contact:
        return Drop(State.NOT_NEEDED, "came-after-all")
    by = await tx.coordinators.get(absence.by)
    say = await speech(tx, intent.to.person)
    return Ready(sign_off_cards.notice(say, network, session, participant, absence, by=by.name if by else ""))


async def _absence_mail(tx: Transaction, intent: Intent, now: datetime) -> Prepared:
    session = await tx.sessions.get(intent.about["session"])
    participant = await tx.participants.get(intent.about["participant"])
    absence = await tx.absences.get(intent.about["absence"])
    network = await tx.networks.get(session.network) if session else None
    contact = await tx.coordinators.get(participant.contact) if participant else None
    if session is None or participant is None or absence is None or network is None or contact is None:
        return Drop(State.NOT_NEEDED, "gone")
    if not absence.stands:
        return Drop(State.NOT_NEEDED, "came-after-all")
    if await arrived_in_teams(tx, absence):
        return Drop(State.NOT_NEEDED, "read-in-teams")
    if not contact.email:
        return Drop(State.NOT_NEEDED, "no-address")
    return Mail(contact.email, mail.absence(await speech(tx, contact.user), contact, network, session, participant, absence))


async def _digest(tx: Transaction, intent: Intent, now: datetime) -> Prepared:
    network = await tx.networks.get(intent.about["network"])
    if network is None:
        return Drop(State.NOT_NEEDED, "gone")
    mark = await tx.digests.get(network.id)
    since = mark.told_until if mark else network.known_since
    participants = {one.id: one for one in await tx.participants.of_network(network.id)}
    following = [one for one in await tx.sessions.of_network(network.id, since=now) if one.takes_place]
    session = following[0] if following else None
    told = compose(
        network,
        await tx.updates.of_network(network.id, since=since, until=intent.due),
        participants,
        [action for action in await tx.actions.of_network(network.id) if action.stopped_at is None],
        intent.due - budget.WEEK,
        session,
        len((await roll(tx, session)).coming) if session else 0,
        [one for one in await results(tx, network.id) if since < one.closed_at <= intent.due],
    )
    if told is None:
        return Drop(State.NOT_NEEDED, "nothing-to-tell")
    return quiet(network, now) or Ready(digest_cards.digest(await speech(tx), told))


_PREPARE: dict[Kind, Preparer] = {
    Kind.REMINDER: _reminder,
    Kind.CHANNEL_REMINDER: _channel_reminder,
    Kind.CHECK_IN: _check_in,
    Kind.NUDGE: _nudge,
    Kind.ABSENCE: _absence,
    Kind.ABSENCE_MAIL: _absence_mail,
    Kind.DIGEST: _digest,
    **outgoing_sessions.PREPARE,
    Kind.CHANGE: announcing.change,
    Kind.CHANNEL_CHANGE: announcing.channel_change,
    Kind.REMINDER_CARD: announcing.reminder_card,
}


async def _last(tx: Transaction, participant: Participant) -> CheckIn | None:
    return next(iter(await tx.check_ins.of_participant(participant.id, limit=1)), None)
