"""What goes out around a session and a period away, made at the moment it is sent."""

from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime

from cards.attendance import away, on_behalf
from cards.attendance import follow_up as aftercare
from cards.attendance import register as attendance
from cards.pulse import pulse
from cards.sessions import sheet
from dialogs.prepared import Drop, Prepared, Ready, over_budget, paused, quiet, quiet_before, speech, stood_in_for
from domain.attendance.follow_up import missed
from domain.attendance.go_away import within
from domain.attendance.record_attendance import asked
from domain.contacts.send_direct_message import answers_on
from domain.notifications.outbox import Intent, Kind, State
from domain.ports import Transaction
from domain.privacy.floor import floor_of
from domain.programme.contact_person import told, works_for
from domain.programme.programme import Coordinator, Network, Participant
from domain.pulse.collect import closes_at, has_pulse
from domain.sessions.details import details_of
from domain.sessions.invitees import networks_of, sessions_for
from domain.sessions.session import CatchUp, Session, absence_id
from domain.sessions.sheet import sheet as sheet_of

GONE = Drop(State.NOT_NEEDED, "gone")


async def _away(tx: Transaction, intent: Intent, now: datetime) -> Prepared:
    period = await tx.aways.get(intent.about["person"])
    contact = await tx.coordinators.get(intent.about["contact"])
    places = [one for one in await tx.participants.of_user(intent.about["person"]) if contact and one.contact == contact.id]
    networks = {one.network: network for one in places if (network := await tx.networks.get(one.network))}
    if period is None or str(period.number) != intent.about["period"] or not places or not networks:
        return GONE
    if period.ended_at is not None and not intent.activity:
        return Drop(State.NOT_NEEDED, "back")
    shown = await within(tx, period, places)
    absent, answers = await stood_in_for(tx, intent), await answers_on(tx, intent, places[0].id)
    return Ready(away.notice(await speech(tx, intent.to.person), places[0], networks, period, shown, absent=absent, answers=answers))


async def _on_behalf(tx: Transaction, intent: Intent, now: datetime) -> Prepared:
    found = await _place(tx, intent)
    absence = await tx.absences.get(intent.about["absence"])
    if found is None or absence is None:
        return GONE
    session, network, participant = found
    if not absence.stands and not intent.activity:
        return Drop(State.NOT_NEEDED, "came-after-all")
    by = await tx.coordinators.get(absence.by)
    hold = await paused(tx, intent, now)
    say = await speech(tx, participant.user)
    return hold or Ready(on_behalf.told(say, network, session, absence, by.name if by else ""))


async def _sheet(tx: Transaction, intent: Intent, now: datetime) -> Prepared:
    found = await _coordinating(tx, intent, now)
    if found is None:
        return GONE
    session, network, reader = found
    # A card that is there is changed, whatever the hour.
    hold = None if intent.activity else (await paused(tx, intent, now) or quiet_before(session.starts, network, now))
    say, details = await speech(tx, reader.user), await details_of(tx, session)
    return hold or Ready(sheet.sheet(say, await sheet_of(tx, session, network, reader, now), details))


async def _presence(tx: Transaction, intent: Intent, now: datetime) -> Prepared:
    found = await _coordinating(tx, intent, now)
    if found is None:
        return GONE
    session, network, reader = found
    known = await asked(tx, session)
    if known.attendance is not None and known.attendance.saved_at is not None:
        if not intent.activity:
            return Drop(State.NOT_NEEDED, "saved")
        by = await tx.coordinators.get(known.attendance.by)
        return Ready(attendance.saved(await speech(tx, reader.user), network, session, known, by.name if by else ""))
    hold = await paused(tx, intent, now) or quiet(network, now)
    return hold or Ready(attendance.form(await speech(tx, reader.user), network, session, known, unasked=True))


async def _aftercare(tx: Transaction, intent: Intent, now: datetime) -> Prepared:
    found = await _place(tx, intent)
    if found is None:
        return GONE
    session, network, participant = found
    if not session.takes_place or not await missed(tx, participant, session):
        return Drop(State.NOT_NEEDED, "was-there")
    hold = await paused(tx, intent, now) or quiet(network, now) or await over_budget(tx, intent, network, now)
    if hold is not None:
        return hold
    absence = await tx.absences.get(absence_id(session.id, participant.id))
    chosen = absence.catch_up if absence is not None and absence.stands else CatchUp.NONE
    reader = await told(tx, participant, now)
    following = next((one for one in await sessions_for(tx, participant, since=now) if one.takes_place), None)
    say = await speech(tx, participant.user)
    details = await details_of(tx, session)
    return Ready(aftercare.card(say, network, session, chosen, reader.name if reader else say("contact-nobody"), following, details))


async def _pulse(tx: Transaction, intent: Intent, now: datetime) -> Prepared:
    """Whether they answered already is not looked at: what becomes of a message is kept beside their name."""
    found = await _place(tx, intent)
    if found is None:
        return GONE
    session, network, participant = found
    if not has_pulse(session, network) or closes_at(session, network) <= now:
        return Drop(State.NOT_NEEDED, "no-pulse")
    if await missed(tx, participant, session):
        return Drop(State.NOT_NEEDED, "was-not-there")
    hold = await paused(tx, intent, now) or quiet(network, now) or await over_budget(tx, intent, network, now)
    if hold is not None:
        return hold
    closes, floor = closes_at(session, network), await floor_of(tx)
    return Ready(pulse.form(await speech(tx, participant.user), network, session, closes, floor, unasked=True))


async def _talk(tx: Transaction, intent: Intent, now: datetime) -> Prepared:
    found = await _place(tx, intent)
    if found is None:
        return GONE
    session, network, participant = found
    absent, answers = await stood_in_for(tx, intent), await answers_on(tx, intent, participant.id)
    return Ready(aftercare.asks_to_talk(await speech(tx, intent.to.person), network, session, participant, absent=absent, answers=answers))


async def _place(tx: Transaction, intent: Intent) -> tuple[Session, Network, Participant] | None:
    """The session and the participant an intent is about, and by which network they take part, when they are still there."""
    session = await tx.sessions.get(intent.about["session"])
    participant = await tx.participants.get(intent.about["participant"])
    network = await tx.networks.get(participant.network) if participant else None
    if session is None or network is None or participant is None:
        return None
    to_them = intent.kind is not Kind.TALK
    return None if to_them and participant.user != intent.to.person else (session, network, participant)


async def _coordinating(tx: Transaction, intent: Intent, now: datetime) -> tuple[Session, Network, Coordinator] | None:
    """The session and its network, while whom it is for still coordinates or facilitates that, or stands in. A card that is out stays."""
    session = await tx.sessions.get(intent.about["session"])
    network = await tx.networks.get(session.network) if session else None
    reader = await tx.coordinators.get(intent.about["coordinator"])
    if session is None or not session.takes_place or network is None:
        return None
    if reader is None or reader.user != intent.to.person:
        return None
    keys = networks_of(session) if intent.kind is Kind.SHEET else (network.id,)
    networks = [one for key in keys if (one := await tx.networks.get(key))]
    if not any([await works_for(tx, reader, one, now) for one in networks]):
        return None
    return session, network, reader


PREPARE: Mapping[Kind, Callable[[Transaction, Intent, datetime], Awaitable[Prepared]]] = {
    Kind.AWAY: _away,
    Kind.ON_BEHALF: _on_behalf,
    Kind.SHEET: _sheet,
    Kind.PRESENCE: _presence,
    Kind.AFTERCARE: _aftercare,
    Kind.TALK: _talk,
    Kind.PULSE: _pulse,
}
