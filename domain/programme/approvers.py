"""Who may decide about the participants of a network (joining, corrections), and whom they can choose from as a contact person."""

from datetime import datetime

from domain.ports import Transaction
from domain.programme.contact_person import stands_in
from domain.programme.programme import Coordinator, Network


async def may_decide(tx: Transaction, coordinator: Coordinator, network: Network, now: datetime) -> bool:
    """Whether ``coordinator`` coordinates the network, or stands in now for somebody who does."""
    return coordinator.id in network.coordinators or await stands_in(tx, coordinator, network, now)


async def contacts_for(tx: Transaction, network: Network) -> list[Coordinator]:
    """Who can be a contact person in ``network``: its coordinators and facilitators, in their order, then all other coordinators by
    name."""
    own = [coordinator for key in network.staff if (coordinator := await tx.coordinators.get(key))]
    others = sorted(await tx.coordinators.all(), key=lambda coordinator: (coordinator.name, coordinator.id))
    return [*own, *(coordinator for coordinator in others if not coordinator.facilitator and coordinator.id not in network.staff)]
