"""What came in for a contact person while they were away: one list for when they are back."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from domain.attendance.away import card_id
from domain.attendance.email_notice import contact_card
from domain.attendance.follow_up import LOOK_BACK, talk_id
from domain.help.visibility import contact_card as help_card
from domain.help.visibility import seen_by_contact
from domain.ports import Transaction
from domain.programme.programme import Coordinator, Network, Participant
from domain.sessions.session import Session


class CameIn(StrEnum):
    """What it was: a sign-off, one taken back, a period away, a wish to talk, or a request for help."""

    ABSENT = "absent"
    COMING = "coming"
    AWAY = "away"
    TALK = "talk"
    HELP = "help"


@dataclass(frozen=True, slots=True)
class AwayItem:
    """One thing that ``reader`` (a name) got in their place. ``session``: the one it is about; None for AWAY and HELP.

    What people wrote with it is not here: that was for ``reader``.
    """

    participant: Participant
    network: Network
    what: CameIn
    session: Session | None
    reader: str


async def came_in(tx: Transaction, contact: Coordinator, since: datetime, now: datetime) -> Sequence[AwayItem]:
    """What went to somebody else in the place of ``contact`` at ``since`` or later, and still holds; by network, then by name."""
    found: list[AwayItem] = []
    for network in await tx.networks.all():
        own = [member for member in await tx.participants.of_network(network.id) if member.contact == contact.id]
        for participant in sorted(own, key=lambda member: (member.name, member.id)):
            found += await _of_participant(tx, contact, participant, network, since, now)
    return found


async def _of_participant(
    tx: Transaction, contact: Coordinator, participant: Participant, network: Network, since: datetime, now: datetime
) -> list[AwayItem]:
    found: list[AwayItem] = []
    for absence in await tx.absences.of_participant(participant.id):
        session = await tx.sessions.get(absence.session)
        reader = await _reader(tx, contact, contact_card(absence.id))
        if session is not None and session.takes_place and reader and (absence.withdrawn_at or absence.signed_off_at) >= since:
            what = CameIn.ABSENT if absence.stands else CameIn.COMING
            found.append(AwayItem(participant, network, what, session, reader))
    away = await tx.aways.get(participant.user)
    if away is not None and away.since >= since and away.covers(now):
        reader = await _reader(tx, contact, card_id(away, contact.id))
        found += [AwayItem(participant, network, CameIn.AWAY, None, reader)] if reader else []
    for session in await tx.sessions.of_network(network.id, since=since - LOOK_BACK, until=now):
        asked = await tx.outbox.get(talk_id(session.id, participant.id))
        reader = await _reader(tx, contact, asked.id) if asked is not None and asked.created_at >= since else ""
        found += [AwayItem(participant, network, CameIn.TALK, session, reader)] if reader else []
    for request in await tx.help_requests.of_participant(participant.id):
        card = await tx.outbox.get(help_card(request.id))
        reader = await _reader(tx, contact, card.id) if card is not None and card.created_at >= since else ""
        if reader and await seen_by_contact(tx, request) is not None:
            found.append(AwayItem(participant, network, CameIn.HELP, None, reader))
    return found


async def _reader(tx: Transaction, contact: Coordinator, card: str) -> str:
    """The name of who got this card in their place; empty when they have it themselves or nobody has."""
    known = await tx.outbox.get(card)
    if known is None or known.to.person in (None, contact.user) or known.about.get("contact") != contact.id:
        return ""
    reader = await tx.coordinators.of_user(known.to.person)
    return reader.name if reader else ""
