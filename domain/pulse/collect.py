"""The pulse of a session: whom it goes to, taking an answer once, closing it, and what its readers may know.

Nothing that happens here is logged, and nothing but the ballot is written when somebody answers: not the outbox, not their records.
"""

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from enum import StrEnum

from domain.attendance.expected import roll
from domain.attendance.follow_up import missed, working_morning
from domain.notifications.outbox import Intent, Kind, To
from domain.ports import Transaction
from domain.privacy.floor import floor_of
from domain.programme.programme import Network, Participant
from domain.pulse.pulse import OpenPulse, Pulse, Shown, Told, counted, enough, mark, together, told
from domain.sessions.session import Presence, Session

OPEN = timedelta(days=7)
"""So long a pulse can be answered. Until it is over, nobody is told anything of it; from then on it is fixed."""


def opens_at(session: Session, network: Network) -> datetime:
    """Nine o'clock on the working day after the session."""
    return working_morning(session.ends, network)


def closes_at(session: Session, network: Network) -> datetime:
    return opens_at(session, network) + OPEN


def has_pulse(session: Session, network: Network) -> bool:
    """Not of a session that one comes to if one likes: those who come are then no network that learns together."""
    return network.pulse and session.takes_place and session.presence is Presence.EXPECTED


async def of_network(tx: Transaction, network: Network, sessions: Sequence[Session], now: datetime) -> list[Intent]:
    """For everybody who was at a session, as far as anybody has said by now: due or still to come."""
    found: list[Intent] = []
    for session in sessions:
        if not _is_promised(session, network) or not session.ends <= now < closes_at(session, network):
            continue
        attendance = await tx.attendances.get(session.id)
        absent = attendance.absent if attendance else ()
        found += [_intent(session, network, one, now) for one in (await roll(tx, session)).coming if one.id not in absent]
    return found


def openings(network: Network, sessions: Sequence[Session]) -> list[datetime]:
    """When the pulses of these sessions open, also of those still to be held."""
    return [opens_at(session, network) for session in sessions if _is_promised(session, network)]


async def closings(tx: Transaction) -> list[datetime]:
    """When pulses close that somebody has answered."""
    return [ballot.closes_at for ballot in await tx.open_pulses.all()]


class Answered(StrEnum):
    """What became of an answer."""

    COUNTED = "counted"
    ALREADY = "already"
    CLOSED = "closed"
    NOT_THERE = "not-there"


async def state(tx: Transaction, session: Session, network: Network, participant: Participant, now: datetime) -> Answered | None:
    """Why this participant cannot answer the pulse of this session now; None when they can. Only they may be told."""
    ballot = await tx.open_pulses.get(session.id)
    closes = ballot.closes_at if ballot else closes_at(session, network)
    if not has_pulse(session, network) or not opens_at(session, network) <= now < closes or await tx.pulses.get(session.id) is not None:
        return Answered.CLOSED
    if ballot is not None and mark(ballot, participant.user) in ballot.marks:
        return Answered.ALREADY
    return Answered.NOT_THERE if await missed(tx, participant, session) else None


async def answer(
    tx: Transaction, session: Session, network: Network, participant: Participant, answers: Mapping[str, str], now: datetime
) -> Answered:
    """Count these answers, once for each person and session. Mark and counters are one record, so that there is never one alone."""
    refused = await state(tx, session, network, participant, now)
    if refused is not None:
        return refused
    ballot = await tx.open_pulses.get(session.id) or await tx.open_pulses.add(await _ballot(tx, session, network))
    marks = tuple(sorted((*ballot.marks, mark(ballot, participant.user))))
    await tx.open_pulses.save(replace(ballot, marks=marks, counts=counted(ballot.counts, answers)))
    return Answered.COUNTED


async def close_over(tx: Transaction, now: datetime) -> None:
    """Close every pulse whose time is over: its key and its marks are destroyed, and the counters of items with too few answers."""
    for ballot in await tx.open_pulses.all():
        if ballot.closes_at <= now:
            await tx.open_pulses.remove(ballot.id)
            counts = enough(ballot.counts, max(ballot.floor, await floor_of(tx)))
            if counts:
                kept = Pulse(
                    id=ballot.id,
                    network=ballot.network,
                    held_at=ballot.held_at,
                    closed_at=ballot.closes_at,
                    counts=counts,
                )
                await tx.pulses.add(kept)


async def results(tx: Transaction, network: str) -> list[Told]:
    """What may be told of a network's pulses, earliest session first."""
    floor = await floor_of(tx)
    found = [told(pulse, floor) for pulse in await tx.pulses.of_network(network)]
    return [one for one in found if one.shown]


async def all_results(tx: Transaction) -> list[Told]:
    """What may be told of every network, for the export."""
    return [one for network in await tx.networks.all() for one in await results(tx, network.id)]


async def total(tx: Transaction) -> tuple[Shown, ...]:
    """The programme as a whole: the latest of each network together."""
    latest = [(await results(tx, network.id))[-1:] for network in await tx.networks.all()]
    return together(one.shown for last in latest for one in last)


async def forget_network(tx: Transaction, network: str) -> None:
    """A network is removed: its pulses go with it."""
    for ballot in await tx.open_pulses.all():
        if ballot.network == network:
            await tx.open_pulses.remove(ballot.id)
    for pulse in await tx.pulses.of_network(network):
        await tx.pulses.remove(pulse.id)


def _is_promised(session: Session, network: Network) -> bool:
    """A session that was only known once its pulse would have opened has none."""
    return has_pulse(session, network) and session.known_since <= opens_at(session, network)


async def _ballot(tx: Transaction, session: Session, network: Network) -> OpenPulse:
    return OpenPulse(
        id=session.id,
        network=network.id,
        held_at=session.starts,
        closes_at=closes_at(session, network),
        floor=await floor_of(tx),
        key=secrets.token_hex(32),
    )


def _intent(session: Session, network: Network, participant: Participant, now: datetime) -> Intent:
    return Intent(
        id=f"session:{session.id}:pulse:participant:{participant.id}",
        kind=Kind.PULSE,
        to=To(person=participant.user),
        about={"session": session.id, "participant": participant.id},
        due=opens_at(session, network),
        expires=closes_at(session, network),
        created_at=now,
    )
