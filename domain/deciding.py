"""Who is asked about the participants of a network, and may decide: its coordinators, and whoever stands in for them."""

from collections.abc import Sequence
from datetime import datetime

from domain.contact import in_place_of, stands_in
from domain.ports import Transaction
from domain.programme import Coordinator, Network


async def deciders(tx: Transaction, network: Network, now: datetime) -> Sequence[Coordinator]:
    """Each coordinator once, and a stand-in for who is away. A facilitator decides nothing."""
    found: dict[str, Coordinator] = {}
    for key in network.coordinators:
        coordinator = await tx.coordinators.get(key)
        if coordinator is not None:
            reader = await in_place_of(tx, coordinator, network, now)
            found.setdefault(reader.id, reader)
    return list(found.values())


async def may_decide(tx: Transaction, coordinator: Coordinator, network: Network, now: datetime) -> bool:
    return coordinator.id in network.coordinators or await stands_in(tx, coordinator, network, now)


async def contacts_for(tx: Transaction, network: Network) -> list[Coordinator]:
    """Who can be a contact person in a network: its own coordinators and facilitators first, then the programme's other coordinators."""
    own = [one for key in network.staff if (one := await tx.coordinators.get(key))]
    others = sorted(await tx.coordinators.all(), key=lambda one: (one.name, one.id))
    return [*own, *(one for one in others if not one.facilitator and one.id not in network.staff)]
