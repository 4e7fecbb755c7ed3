"""What goes out around signing off, being away and who was there, made at the moment it is sent."""

from collections.abc import Mapping
from datetime import datetime

from cards.attendance import away, on_behalf
from cards.attendance import follow_up as aftercare
from cards.attendance import register as attendance
from cards.attendance import sign_off as sign_off_cards
from cards.notifications import email as mail
from dialogs.prepared import (
    GONE,
    Drop,
    Mail,
    Prepared,
    Ready,
    Renderer,
    needed,
    over_budget,
    paused,
    quiet,
    session_place,
    session_reader,
    speech,
    stood_in_for,
)
from domain.attendance.email_notice import arrived_in_teams
from domain.attendance.follow_up import missed
from domain.attendance.go_away import within
from domain.attendance.record_attendance import asked
from domain.contacts.send_direct_message import answers_on
from domain.notifications.outbox import Notification, NotificationKind, State
from domain.ports import Transaction
from domain.programme.contact_person import card_holder, current_contact
from domain.sessions.details import details_of
from domain.sessions.invitees import sessions_for
from domain.sessions.session import CatchUp, absence_id


async def _absence(tx: Transaction, notification: Notification, now: datetime) -> Prepared:
    session = await needed(tx.sessions.get(notification.about["session"]))
    participant = await needed(tx.participants.get(notification.about["participant"]))
    absence = await needed(tx.absences.get(notification.about["absence"]))
    network = await needed(tx.networks.get(session.network))
    by = await tx.coordinators.get(absence.by)
    # Whoever signed somebody off themselves has had no card, and still hears that they come.
    did_it = by is not None and (by.id == participant.contact or by.user == notification.to.person)
    if not absence.stands and not notification.activity and not did_it:
        return Drop(State.NOT_NEEDED, "came-after-all")
    say = await speech(tx, notification.to.person)
    absent, answers = await stood_in_for(tx, notification), await answers_on(tx, notification, participant.id)
    return Ready(
        sign_off_cards.notice(say, network, session, participant, absence, by=by.name if by else "", absent=absent, answers=answers)
    )


async def _absence_mail(tx: Transaction, notification: Notification, now: datetime) -> Prepared:
    session = await needed(tx.sessions.get(notification.about["session"]))
    participant = await needed(tx.participants.get(notification.about["participant"]))
    absence = await needed(tx.absences.get(notification.about["absence"]))
    network = await needed(tx.networks.get(session.network))
    # Another contact person meanwhile? Then it is theirs.
    reader = await card_holder(tx, notification, participant) or await current_contact(tx, participant, now)
    if reader is None:
        return GONE
    if not absence.stands:
        return Drop(State.NOT_NEEDED, "came-after-all")
    if await arrived_in_teams(tx, absence):
        return Drop(State.NOT_NEEDED, "read-in-teams")
    if not reader.email:
        return Drop(State.NOT_NEEDED, "no-address")
    contact = await tx.coordinators.get(participant.contact)
    absent = contact.name if contact is not None and contact.id != reader.id else ""
    return Mail(reader.email, mail.absence(await speech(tx, reader.user), reader, network, session, participant, absence, absent=absent))


async def _away(tx: Transaction, notification: Notification, now: datetime) -> Prepared:
    period = await needed(tx.aways.get(notification.about["person"]))
    contact = await needed(tx.coordinators.get(notification.about["contact"]))
    places = [
        participant for participant in await tx.participants.of_user(notification.about["person"]) if participant.contact == contact.id
    ]
    networks = {participant.network: network for participant in places if (network := await tx.networks.get(participant.network))}
    if str(period.number) != notification.about["period"] or not places or not networks:
        return GONE
    if period.ended_at is not None and not notification.activity:
        return Drop(State.NOT_NEEDED, "back")
    shown = await within(tx, period, places)
    absent, answers = await stood_in_for(tx, notification), await answers_on(tx, notification, places[0].id)
    return Ready(away.notice(await speech(tx, notification.to.person), places[0], networks, period, shown, absent=absent, answers=answers))


async def _on_behalf(tx: Transaction, notification: Notification, now: datetime) -> Prepared:
    session, network, participant = await session_place(tx, notification)
    absence = await needed(tx.absences.get(notification.about["absence"]))
    if not absence.stands and not notification.activity:
        return Drop(State.NOT_NEEDED, "came-after-all")
    by = await tx.coordinators.get(absence.by)
    hold = await paused(tx, notification, now)
    say = await speech(tx, participant.user)
    return hold or Ready(on_behalf.told(say, network, session, absence, by.name if by else ""))


async def _presence(tx: Transaction, notification: Notification, now: datetime) -> Prepared:
    session, network, reader = await session_reader(tx, notification, now)
    known = await asked(tx, session)
    if known.attendance is not None and known.attendance.saved_at is not None:
        if not notification.activity:
            return Drop(State.NOT_NEEDED, "saved")
        by = await tx.coordinators.get(known.attendance.by)
        return Ready(attendance.saved(await speech(tx, reader.user), network, session, known, by.name if by else ""))
    hold = await paused(tx, notification, now) or quiet(network, now)
    return hold or Ready(attendance.form(await speech(tx, reader.user), network, session, known, unasked=True))


async def _aftercare(tx: Transaction, notification: Notification, now: datetime) -> Prepared:
    session, network, participant = await session_place(tx, notification)
    if not session.takes_place or not await missed(tx, participant, session):
        return Drop(State.NOT_NEEDED, "was-there")
    hold = await paused(tx, notification, now) or quiet(network, now) or await over_budget(tx, notification, network, now)
    if hold is not None:
        return hold
    absence = await tx.absences.get(absence_id(session.id, participant.id))
    chosen = absence.catch_up if absence is not None and absence.stands else CatchUp.NONE
    reader = await current_contact(tx, participant, now)
    following = next((meeting for meeting in await sessions_for(tx, participant, since=now) if meeting.takes_place), None)
    say = await speech(tx, participant.user)
    details = await details_of(tx, session)
    return Ready(aftercare.card(say, network, session, chosen, reader.name if reader else say("contact-nobody"), following, details))


async def _talk(tx: Transaction, notification: Notification, now: datetime) -> Prepared:
    session = await needed(tx.sessions.get(notification.about["session"]))
    participant = await needed(tx.participants.get(notification.about["participant"]))
    network = await needed(tx.networks.get(participant.network))
    absent, answers = await stood_in_for(tx, notification), await answers_on(tx, notification, participant.id)
    return Ready(
        aftercare.asks_to_talk(await speech(tx, notification.to.person), network, session, participant, absent=absent, answers=answers)
    )


RENDERERS: Mapping[NotificationKind, Renderer] = {
    NotificationKind.ABSENCE: _absence,
    NotificationKind.ABSENCE_MAIL: _absence_mail,
    NotificationKind.AWAY: _away,
    NotificationKind.ON_BEHALF: _on_behalf,
    NotificationKind.PRESENCE: _presence,
    NotificationKind.AFTERCARE: _aftercare,
    NotificationKind.TALK: _talk,
}
