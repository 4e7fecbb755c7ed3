"""The pulse of a session: who is asked, counting an answer once, closing, and what may be told of it.

Nothing of it is logged. When somebody answers, nothing is written but the session's OpenPulse: no notification, no record of theirs.
"""

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from enum import StrEnum

from domain.attendance.expected import roll
from domain.attendance.follow_up import missed, working_morning
from domain.notifications.outbox import Notification, NotificationKind, Recipient
from domain.ports import Transaction
from domain.privacy.floor import floor_of
from domain.programme.programme import Network, Participant
from domain.pulse.pulse import ItemAverage, OpenPulse, Pulse, PulseAverages, counted, enough, mark, together, told
from domain.sessions.session import Presence, Session

OPEN = timedelta(days=7)
"""How long a pulse can be answered. Until it closes nothing is told of it; from then on it does not change."""


def opens_at(session: Session, network: Network) -> datetime:
    """Nine o'clock on the working day after the session, on the network's clock."""
    return working_morning(session.ends, network)


def closes_at(session: Session, network: Network) -> datetime:
    """OPEN after that."""
    return opens_at(session, network) + OPEN


def has_pulse(session: Session, network: Network) -> bool:
    """Whether there is a pulse after ``session``: the network wants them, it was held, and everybody was expected."""
    return network.pulse and session.takes_place and session.presence is Presence.EXPECTED


async def of_network(tx: Transaction, network: Network, sessions: Sequence[Session], now: datetime) -> list[Notification]:
    """The pulses of ``sessions`` that can be answered, to everybody who was there as far as is known by now."""
    found: list[Notification] = []
    for session in sessions:
        if not _is_promised(session, network) or not session.ends <= now < closes_at(session, network):
            continue
        attendance = await tx.attendances.get(session.id)
        absent = attendance.absent if attendance else ()
        found += [
            _notification(session, network, participant, now)
            for participant in (await roll(tx, session)).coming
            if participant.id not in absent
        ]
    return found


def openings(network: Network, sessions: Sequence[Session]) -> list[datetime]:
    """When the pulses of ``sessions`` open, also of those that are still to be held."""
    return [opens_at(session, network) for session in sessions if _is_promised(session, network)]


async def closings(tx: Transaction) -> list[datetime]:
    """When pulses close that somebody has answered."""
    return [ballot.closes_at for ballot in await tx.open_pulses.all()]


class AnswerVerdict(StrEnum):
    """What became of an answer. NOT_THERE: they were not at the session."""

    COUNTED = "counted"
    ALREADY = "already"
    CLOSED = "closed"
    NOT_THERE = "not-there"


async def state(tx: Transaction, session: Session, network: Network, participant: Participant, now: datetime) -> AnswerVerdict | None:
    """Why ``participant`` can't answer the pulse of ``session`` now; None when they can. To be told to them alone."""
    ballot = await tx.open_pulses.get(session.id)
    closes = ballot.closes_at if ballot else closes_at(session, network)
    if not has_pulse(session, network) or not opens_at(session, network) <= now < closes or await tx.pulses.get(session.id) is not None:
        return AnswerVerdict.CLOSED
    if ballot is not None and mark(ballot, participant.user) in ballot.marks:
        return AnswerVerdict.ALREADY
    return AnswerVerdict.NOT_THERE if await missed(tx, participant, session) else None


async def answer(
    tx: Transaction, session: Session, network: Network, participant: Participant, answers: Mapping[str, str], now: datetime
) -> AnswerVerdict:
    """Count ``answers`` (as ``chosen`` in pulse.py gives them), once for each person and session. Mark and counters are in one record, so
    that there is never the one without the other."""
    refused = await state(tx, session, network, participant, now)
    if refused is not None:
        return refused
    ballot = await tx.open_pulses.get(session.id) or await tx.open_pulses.add(await _ballot(tx, session, network))
    marks = tuple(sorted((*ballot.marks, mark(ballot, participant.user))))
    await tx.open_pulses.save(replace(ballot, marks=marks, counts=counted(ballot.counts, answers)))
    return AnswerVerdict.COUNTED


async def close_over(tx: Transaction, now: datetime) -> None:
    """Close every pulse whose time is over: its key, its marks and the counters of items with too few answers are removed."""
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


async def results(tx: Transaction, network: str) -> list[PulseAverages]:
    """What may be told of the pulses of the network with this id, earliest session first."""
    floor = await floor_of(tx)
    found = [told(pulse, floor) for pulse in await tx.pulses.of_network(network)]
    return [averages for averages in found if averages.shown]


async def all_results(tx: Transaction) -> list[PulseAverages]:
    """What may be told of the pulses of every network."""
    return [averages for network in await tx.networks.all() for averages in await results(tx, network.id)]


async def total(tx: Transaction) -> tuple[ItemAverage, ...]:
    """The programme as a whole: the latest pulse of each network, averaged."""
    latest = [(await results(tx, network.id))[-1:] for network in await tx.networks.all()]
    return together(averages.shown for last in latest for averages in last)


async def forget_network(tx: Transaction, network: str) -> None:
    """Remove the pulses of the network with this id, which is removed."""
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


def _notification(session: Session, network: Network, participant: Participant, now: datetime) -> Notification:
    return Notification(
        id=f"session:{session.id}:pulse:participant:{participant.id}",
        kind=NotificationKind.PULSE,
        to=Recipient(person=participant.user),
        about={"session": session.id, "participant": participant.id},
        due=opens_at(session, network),
        expires=closes_at(session, network),
        created_at=now,
    )
