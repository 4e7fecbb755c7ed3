"""A participant as the programme file says, with what was corrected in chat since: where the file changed its mind, it wins."""

from dataclasses import dataclass, replace
from datetime import datetime

from domain.ports import Transaction
from domain.programme.programme import Participant, Workplace, participant_id
from domain.programme_file.schema import ParticipantPart


@dataclass(frozen=True, slots=True)
class MergedParticipant:
    """``participant`` as it is to be stored. ``kept``: fields whose correction holds against the file; ``overruled``: those that the file
    has changed meanwhile to something else than was corrected."""

    participant: Participant
    kept: tuple[str, ...] = ()
    overruled: tuple[str, ...] = ()


async def placed_before(tx: Transaction, network: str, part: ParticipantPart) -> Participant | None:
    """Who stands in the store for this part of the file: under its key, or the same person who joined by chat before; None when nobody
    does."""
    there = await tx.participants.get(participant_id(network, part.key))
    if there is not None and there.user == part.user:
        return there
    others = [participant for participant in await tx.participants.of_user(part.user) if participant.network == network]
    # Whoever joined keeps their id, however the file calls them, so that all they wrote stays theirs.
    return next(
        (participant for participant in others if participant.joined or participant.id != participant_id(network, participant.key)), there
    )


def as_filed(network: str, part: ParticipantPart, there: Participant | None, staff: frozenset[str], now: datetime) -> MergedParticipant:
    """The participant that this part of the file makes. ``there``: who stands in the store for it (``placed_before``), None for a new one.
    ``staff``: the keys of coordinators and facilitators in the file: a correction to somebody else does not hold."""
    same = there is not None and there.user == part.user
    filed = Participant(
        id=there.id if there else participant_id(network, part.key),
        network=network,
        known_since=there.known_since if there and same else now,
        **part.model_dump(),
    )
    if there is None or there.filed is None or not same:
        return MergedParticipant(filed)
    before, says = there.filed, Workplace(organisation=part.organisation, sector=part.sector, contact=part.contact)
    names = ("organisation", "sector", "contact")
    corrected = [name for name in names if getattr(there, name) != getattr(before, name)]
    unchanged = [name for name in corrected if getattr(says, name) == getattr(before, name)]
    kept = {name: getattr(there, name) for name in unchanged if name != "contact" or there.contact in staff}
    overruled = [name for name in corrected if name not in kept and getattr(says, name) != getattr(there, name)]
    return MergedParticipant(replace(filed, **kept, filed=says if kept else None), tuple(kept), tuple(overruled))
