"""Who is talking, decided from the activity's sender alone."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from domain.ports import Transaction
from domain.programme import PROGRAMME_ID, Coordinator, Network, Participant, Person, Programme


@dataclass(frozen=True, slots=True)
class Who:
    """What the programme knows about the sender. ``networks`` are those they take part in or coordinate, by id."""

    user: str
    programme: Programme | None
    person: Person | None
    participants: Sequence[Participant]
    coordinator: Coordinator | None
    networks: Mapping[str, Network]

    @property
    def is_stranger(self) -> bool:
        return not self.participants and self.coordinator is None

    @property
    def coordinates(self) -> bool:
        """Whether they coordinate a network."""
        return self.coordinator is not None and any(self.coordinator.id in network.coordinators for network in self.networks.values())

    def in_network(self, network: str) -> Participant | None:
        """The sender's place in a network."""
        return next((one for one in self.participants if one.network == network), None)

    def participant(self, identity: str) -> Participant | None:
        """The sender's own place with this id; None for somebody else's."""
        return next((one for one in self.participants if one.id == identity), None)

    @property
    def language(self) -> str:
        """What they chose, else the programme's. Not the client's locale: many a Dutch carer has an English Teams."""
        if self.person is not None and self.person.language:
            return self.person.language
        return self.programme.language if self.programme else "nl"


async def recognise(tx: Transaction, user: str) -> Who:
    participants = [one for one in await tx.participants.of_user(user) if await tx.networks.get(one.network)]
    coordinator = await tx.coordinators.of_user(user)
    networks = {one.network: await tx.networks.get(one.network) for one in participants}
    if coordinator is not None:
        networks |= {network.id: network for network in await tx.networks.all() if coordinator.id in network.coordinators}
    return Who(
        user=user,
        programme=await tx.programmes.get(PROGRAMME_ID),
        person=await tx.people.get(user),
        participants=participants,
        coordinator=coordinator,
        networks={key: network for key, network in networks.items() if network is not None},
    )


async def contact_name(tx: Transaction, participant: Participant, otherwise: str) -> str:
    contact = await tx.coordinators.get(participant.contact)
    return contact.name if contact else otherwise


async def whom_to_ask(tx: Transaction, who: Who) -> list[str]:
    """Names of the people to turn to: one's own contact persons, else the coordinators of the programme (at most three)."""
    own = [contact for one in who.participants if (contact := await tx.coordinators.get(one.contact))]
    found = own or list(await tx.coordinators.all())
    return list(dict.fromkeys(one.name for one in found))[:3]
