"""Who may decide about the participants of a network: its coordinators, and whoever stands in for them (``coordinating``)."""

from datetime import datetime

from domain.ports import Transaction
from domain.programme.contact_person import stands_in
from domain.programme.programme import Coordinator, Network


async def may_decide(tx: Transaction, coordinator: Coordinator, network: Network, now: datetime) -> bool:
    return coordinator.id in network.coordinators or await stands_in(tx, coordinator, network, now)


async def contacts_for(tx: Transaction, network: Network) -> list[Coordinator]:
    """Who can be a contact person in a network: its own coordinators and facilitators first, then the programme's other coordinators."""
    own = [one for key in network.staff if (one := await tx.coordinators.get(key))]
    others = sorted(await tx.coordinators.all(), key=lambda one: (one.name, one.id))
    return [*own, *(one for one in others if not one.facilitator and one.id not in network.staff)]
