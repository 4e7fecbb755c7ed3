"""Who gets what is for a participant's contact person, also while that one is away. Nothing else in the code decides this."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from domain.ports import Transaction
from domain.programme.programme import Coordinator, Network, Participant

if TYPE_CHECKING:
    from domain.notifications.outbox import Notification


async def current_contact(tx: Transaction, participant: Participant, now: datetime) -> Coordinator | None:
    """Who gets now what is for this participant's contact person; None only when the programme has no coordinator at all.

    The first of these who is not away: the contact person; the stand-in they chose or that the programme file names for them, that one's
    stand-in, and so on; a coordinator of the network; any other coordinator. When all are away: the contact person after all. Never the
    participant themselves, unless they are their own contact person.
    """
    contact = await tx.coordinators.get(participant.contact)
    network = await tx.networks.get(participant.network)
    if contact is not None:
        return await in_place_of(tx, contact, network, now, but_not=participant.user)
    others = await _others(tx, network)
    there = [coordinator for coordinator in others if await is_there(tx, coordinator, now)]
    return next(iter(there or others), None)


async def in_place_of(
    tx: Transaction, coordinator: Coordinator, network: Network | None, now: datetime, *, but_not: str = ""
) -> Coordinator:
    """Who does now what ``coordinator`` would do in ``network``: themselves, unless they are away; then as ``current_contact`` says.

    ``but_not``: a user (Entra object id) who is passed over when somebody stands in; empty for nobody.
    """
    if await is_there(tx, coordinator, now):
        return coordinator
    asked: set[str] = set()
    colleague: Coordinator | None = coordinator
    while colleague is not None and colleague.id not in asked:
        asked.add(colleague.id)
        if colleague.user != but_not and await is_there(tx, colleague, now):
            return colleague
        colleague = await tx.coordinators.get(await _chosen(tx, colleague, now))
    for other in await _others(tx, network):
        if other.user != but_not and await is_there(tx, other, now):
            return other
    return coordinator


async def is_there(tx: Transaction, coordinator: Coordinator, now: datetime) -> bool:
    """Whether the coordinator is not away at ``now``."""
    away = await tx.aways.get(coordinator.user)
    return away is None or not away.covers(now)


async def stands_in(tx: Transaction, reader: Coordinator, network: Network, now: datetime) -> bool:
    """Whether ``reader`` does the work of a coordinator of ``network`` who is away now."""
    for key in network.coordinators:
        absent = await tx.coordinators.get(key)
        if absent is not None and absent.id != reader.id and (await in_place_of(tx, absent, network, now)).id == reader.id:
            return True
    return False


async def works_for(tx: Transaction, reader: Coordinator, network: Network, now: datetime) -> bool:
    """Whether ``reader`` coordinates or facilitates ``network``, or stands in now for a coordinator of it."""
    return reader.id in network.staff or await stands_in(tx, reader, network, now)


async def coordinating(tx: Transaction, network: Network, now: datetime) -> list[Coordinator]:
    """Who gets now what is for the coordinators of ``network``: in their order, a stand-in for each who is away, nobody twice."""
    found: dict[str, Coordinator] = {}
    for key in network.coordinators:
        coordinator = await tx.coordinators.get(key)
        if coordinator is not None:
            reader = await in_place_of(tx, coordinator, network, now)
            found.setdefault(reader.id, reader)
    return list(found.values())


async def at_work(tx: Transaction, network: Network, now: datetime) -> list[Coordinator]:
    """Who gets a session's sheet and the question who was there: those who are ``coordinating`` now, and the facilitators."""
    found = {coordinator.id: coordinator for coordinator in await coordinating(tx, network, now)}
    for key in network.facilitators:
        facilitator = await tx.coordinators.get(key)
        if facilitator is not None:
            found.setdefault(facilitator.id, facilitator)
    return list(found.values())


async def candidates(tx: Transaction, coordinator: Coordinator) -> Sequence[Coordinator]:
    """Whom ``coordinator`` can choose as their stand-in, by name: those who coordinate a network of theirs, and the one the programme file
    names."""
    keys = {coordinator.stand_in}
    for network in await networks_of(tx, coordinator):
        keys |= set(network.coordinators)
    found = [colleague for key in keys - {coordinator.id, ""} if (colleague := await tx.coordinators.get(key))]
    return sorted(found, key=lambda colleague: (colleague.name, colleague.id))


async def networks_of(tx: Transaction, coordinator: Coordinator) -> list[Network]:
    """The networks that ``coordinator`` coordinates, or of which a participant has them as contact person."""
    found: list[Network] = []
    for network in await tx.networks.all():
        own = coordinator.id in network.coordinators
        if own or any(participant.contact == coordinator.id for participant in await tx.participants.of_network(network.id)):
            found.append(network)
    return found


async def card_holder(tx: Transaction, card: Notification, participant: Participant) -> Coordinator | None:
    """Who has ``card``, which was for the contact person of ``participant``; None when it was for an earlier contact person, or they are
    gone."""
    reader = await tx.coordinators.of_user(card.to.person or "")
    # Cards from before there were stand-ins do not say whose they were: they went to the contact person.
    return reader if reader is not None and card.about.get("contact", reader.id) == participant.contact else None


async def informed_contact(tx: Transaction, participant: Participant, card: str, now: datetime) -> Coordinator | None:
    """Who has the card with the key ``card``, which is for the contact person; when nobody has it, who would get it now."""
    known = await tx.outbox.get(card)
    return (await card_holder(tx, known, participant) if known else None) or await current_contact(tx, participant, now)


async def _chosen(tx: Transaction, coordinator: Coordinator, now: datetime) -> str:
    away = await tx.aways.get(coordinator.user)
    return (away.stand_in if away is not None and away.covers(now) else "") or coordinator.stand_in


async def _others(tx: Transaction, network: Network | None) -> list[Coordinator]:
    """Those of the network in its order, then the programme's others. Facilitators are not asked to do this unless somebody names them."""
    keys = network.coordinators if network else ()
    own = [coordinator for key in keys if (coordinator := await tx.coordinators.get(key))]
    others = sorted(await tx.coordinators.all(), key=lambda coordinator: coordinator.id)
    return own + [coordinator for coordinator in others if not coordinator.facilitator and coordinator.id not in keys]
