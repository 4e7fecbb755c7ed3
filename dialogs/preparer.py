"""Makes what goes out unasked at the moment it is sent: checked again, then rendered from today's records in the reader's language."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import datetime
from functools import partial

from cards.attendance import sign_off as sign_off_cards
from cards.notifications import email as mail
from cards.sessions import sessions as session_cards
from dialogs.actions import co_ownership as together
from dialogs.attendance import outgoing as outgoing_sessions
from dialogs.calendar import outgoing as booking
from dialogs.calendar.outgoing import own_link
from dialogs.check_ins import outgoing as outgoing_check_ins
from dialogs.contacts import outgoing as outgoing_writing
from dialogs.digest import outgoing as outgoing_digest
from dialogs.help import outgoing as outgoing_help
from dialogs.matching import outgoing as outgoing_coupling
from dialogs.measurements import outgoing as outgoing_measuring
from dialogs.notifications import undelivered, why
from dialogs.onboarding import outgoing as outgoing_joining
from dialogs.prepared import Drop, Mail, Prepared, Ready, over_budget, paused, quiet_before, speech, stood_in_for, unasked
from dialogs.sessions import change_notices as announcing
from dialogs.voting import outgoing as outgoing_votes
from domain.attendance.email_notice import arrived_in_teams
from domain.attendance.expected import is_signed_off
from domain.calendar.link import NO_LINKS, CalendarLinks
from domain.calendar.port import Booked
from domain.calendar.sync import NO_CALENDARS, CalendarRule
from domain.contacts.send_direct_message import answers_on
from domain.notifications.outbox import TOO_LATE, Intent, Kind, State
from domain.onboarding.take_intake import offered
from domain.ports import Transaction
from domain.programme.contact_person import holder, told
from domain.sessions.details import details_of
from domain.sessions.invitees import is_invited, networks_of

Preparer = Callable[[Transaction, Intent, datetime], Awaitable[Prepared]]


class Desk:
    """``scheduler.courier.Desk``: one renderer for each kind. May be asked about the same intent again, in another transaction."""

    def __init__(self, links: CalendarLinks = NO_LINKS, calendars: CalendarRule = NO_CALENDARS) -> None:
        self._prepare: dict[Kind, Preparer] = {
            **_PREPARE,
            Kind.REMINDER: partial(_reminder, links=links),
            Kind.CHANNEL_REMINDER: partial(_channel_reminder, links=links),
            Kind.REMINDER_CARD: partial(announcing.reminder_card, links=links),
            Kind.EVENT: partial(booking.event, rule=calendars, installation=links.installation.name),
            Kind.CALENDAR_TROUBLE: partial(booking.trouble, rule=calendars),
        }

    async def prepare(self, tx: Transaction, intent: Intent, now: datetime) -> Prepared:
        if intent.expires <= now:
            return Drop(State.EXPIRED, TOO_LATE)
        prepared = await unasked(tx, intent, now) or await self._prepare[intent.kind](tx, intent, now)
        if isinstance(prepared, Ready):
            say = await speech(tx, intent.to.person)
            return replace(prepared, message=await why.explained(tx, intent, prepared.message, say, now))
        return prepared

    async def settled(self, tx: Transaction, intent: Intent, now: datetime) -> None:
        """Note what follows from ``intent`` having gone out: up to when a digest has told, and what is to be offered or told only once."""
        if intent.kind is Kind.INTAKE:
            await offered(tx, intent.to.person or "", now)
        if intent.kind is Kind.DIGEST:
            await outgoing_digest.settled(tx, intent, now)
        if intent.kind is Kind.THANKED:
            await outgoing_digest.heard(tx, intent)

    async def booked(self, tx: Transaction, intent: Intent, booked: Booked, now: datetime) -> None:
        """Store what the calendar answered."""
        await booking.booked(tx, intent, booked, now)


async def _reminder(tx: Transaction, intent: Intent, now: datetime, links: CalendarLinks = NO_LINKS) -> Prepared:
    session = await tx.sessions.get(intent.about["session"])
    participant = await tx.participants.get(intent.about["participant"])
    network = await tx.networks.get(participant.network) if participant else None
    if session is None or network is None or participant is None or participant.user != intent.to.person:
        return Drop(State.NOT_NEEDED, "gone")
    if not session.takes_place:
        return Drop(State.NOT_NEEDED, "cancelled")
    if not await is_invited(tx, session, participant):
        return Drop(State.NOT_NEEDED, "not-invited")
    if session.starts <= now:
        return Drop(State.EXPIRED, TOO_LATE)
    if await is_signed_off(tx, participant, session):
        return Drop(State.NOT_NEEDED, "signed-off")
    hold = await paused(tx, intent, now) or quiet_before(session.starts, network, now) or await over_budget(tx, intent, network, now)
    say = await speech(tx, participant.user)
    calendar = await own_link(tx, links, session, participant, say.tag)
    details = await details_of(tx, session, invitation=links.invitation(session, say.tag))
    return hold or Ready(session_cards.reminder(say, network, session, now, calendar, details))


async def _channel_reminder(tx: Transaction, intent: Intent, now: datetime, links: CalendarLinks = NO_LINKS) -> Prepared:
    session = await tx.sessions.get(intent.about["session"])
    network = await tx.networks.get(intent.to.network or "")
    if session is None or network is None:
        return Drop(State.NOT_NEEDED, "gone")
    if network.id not in networks_of(session):
        return Drop(State.NOT_NEEDED, "not-invited")
    if not session.takes_place:
        return Drop(State.NOT_NEEDED, "cancelled")
    if session.starts <= now:
        return Drop(State.EXPIRED, TOO_LATE)
    say = await speech(tx)
    details = await details_of(tx, session, invitation=links.invitation(session, say.tag), everybody=True)
    return quiet_before(session.starts, network, now) or Ready(session_cards.channel_reminder(say, network, session, details))


async def _absence(tx: Transaction, intent: Intent, now: datetime) -> Prepared:
    session = await tx.sessions.get(intent.about["session"])
    participant = await tx.participants.get(intent.about["participant"])
    absence = await tx.absences.get(intent.about["absence"])
    network = await tx.networks.get(session.network) if session else None
    if session is None or participant is None or absence is None or network is None:
        return Drop(State.NOT_NEEDED, "gone")
    by = await tx.coordinators.get(absence.by)
    # Whoever signed somebody off themselves has had no card, and still hears that they come.
    did_it = by is not None and (by.id == participant.contact or by.user == intent.to.person)
    if not absence.stands and not intent.activity and not did_it:
        return Drop(State.NOT_NEEDED, "came-after-all")
    say = await speech(tx, intent.to.person)
    absent, answers = await stood_in_for(tx, intent), await answers_on(tx, intent, participant.id)
    return Ready(
        sign_off_cards.notice(say, network, session, participant, absence, by=by.name if by else "", absent=absent, answers=answers)
    )


async def _absence_mail(tx: Transaction, intent: Intent, now: datetime) -> Prepared:
    session = await tx.sessions.get(intent.about["session"])
    participant = await tx.participants.get(intent.about["participant"])
    absence = await tx.absences.get(intent.about["absence"])
    network = await tx.networks.get(session.network) if session else None
    # Another contact person meanwhile? Then it is theirs.
    reader = (await holder(tx, intent, participant) or await told(tx, participant, now)) if participant else None
    if session is None or participant is None or absence is None or network is None or reader is None:
        return Drop(State.NOT_NEEDED, "gone")
    if not absence.stands:
        return Drop(State.NOT_NEEDED, "came-after-all")
    if await arrived_in_teams(tx, absence):
        return Drop(State.NOT_NEEDED, "read-in-teams")
    if not reader.email:
        return Drop(State.NOT_NEEDED, "no-address")
    contact = await tx.coordinators.get(participant.contact)
    absent = contact.name if contact is not None and contact.id != reader.id else ""
    return Mail(reader.email, mail.absence(await speech(tx, reader.user), reader, network, session, participant, absence, absent=absent))


_PREPARE: dict[Kind, Preparer] = {
    Kind.REMINDER: _reminder,
    Kind.CHANNEL_REMINDER: _channel_reminder,
    Kind.ABSENCE: _absence,
    Kind.ABSENCE_MAIL: _absence_mail,
    **outgoing_check_ins.PREPARE,
    **outgoing_sessions.PREPARE,
    **outgoing_votes.PREPARE,
    **outgoing_writing.PREPARE,
    **outgoing_joining.PREPARE,
    **together.PREPARE,
    **outgoing_help.PREPARE,
    **outgoing_measuring.PREPARE,
    **outgoing_coupling.PREPARE,
    **outgoing_digest.PREPARE,
    Kind.CHANGE: announcing.change,
    Kind.CHANNEL_CHANGE: announcing.channel_change,
    Kind.REMINDER_CARD: announcing.reminder_card,
    Kind.UNDELIVERED: undelivered.card,
    Kind.PASSED_ON: undelivered.passed_on,
    Kind.EVENT: partial(booking.event, rule=NO_CALENDARS, installation=""),
    Kind.CALENDAR_TROUBLE: partial(booking.trouble, rule=NO_CALENDARS),
}
