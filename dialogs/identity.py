"""Who is talking, decided from the activity's sender alone; and to whom they can turn."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from domain.ports import Transaction
from domain.programme.contact_person import current_contact, is_there
from domain.programme.programme import PROGRAMME_ID, Coordinator, Network, Participant, Person, Programme


@dataclass(frozen=True, slots=True)
class Who:
    """What the programme knows about the sender, ``user`` (an Entra object id). ``participants``: one for each network they take part in.
    ``networks``: those they take part in, coordinate or facilitate, by id."""

    user: str
    programme: Programme | None
    person: Person | None
    participants: Sequence[Participant]
    coordinator: Coordinator | None
    networks: Mapping[str, Network]

    @property
    def is_stranger(self) -> bool:
        """Whether they have no part in the programme."""
        return not self.participants and self.coordinator is None

    @property
    def coordinates(self) -> bool:
        """Whether they are a coordinator, and not only a facilitator."""
        return self.coordinator is not None and not self.coordinator.facilitator

    @property
    def facilitates(self) -> bool:
        """Whether they coach: a facilitator, or a coordinator who facilitates another network."""
        own = self.coordinator
        return own is not None and (own.facilitator or any(own.id in network.facilitators for network in self.networks.values()))

    def in_network(self, network: str) -> Participant | None:
        """As which participant the sender takes part in the network with this id; None when they do not."""
        return next((participant for participant in self.participants if participant.network == network), None)

    def participant(self, identity: str) -> Participant | None:
        """The participant with this id when it is the sender; None when it is somebody else or nobody."""
        return next((member for member in self.participants if member.id == identity), None)

    @property
    def language(self) -> str:
        """The tag of the language they chose, else of the programme's. Not the client's locale: many a Dutch carer has an English Teams."""
        if self.person is not None and self.person.language:
            return self.person.language
        return self.programme.language if self.programme else "nl"


async def recognise(tx: Transaction, user: str) -> Who:
    """All that the store knows about the person with this Entra object id, who may be a stranger."""
    participants = [participant for participant in await tx.participants.of_user(user) if await tx.networks.get(participant.network)]
    coordinator = await tx.coordinators.of_user(user)
    networks = {participant.network: await tx.networks.get(participant.network) for participant in participants}
    if coordinator is not None:
        networks |= {network.id: network for network in await tx.networks.all() if coordinator.id in network.staff}
    return Who(
        user=user,
        programme=await tx.programmes.get(PROGRAMME_ID),
        person=await tx.people.get(user),
        participants=participants,
        coordinator=coordinator,
        networks={key: network for key, network in networks.items() if network is not None},
    )


async def whom_to_ask(tx: Transaction, who: Who, now: datetime) -> list[str]:
    """At most three names of people to turn to: the sender's contact persons, or whoever stands in for them; without any, coordinators of
    the programme, those who are not away before the others."""
    own = [reader for participant in who.participants if (reader := await current_contact(tx, participant, now))]
    others = [coordinator for coordinator in await tx.coordinators.all() if not coordinator.facilitator]
    found = own or [coordinator for coordinator in others if await is_there(tx, coordinator, now)] or others
    return list(dict.fromkeys(coordinator.name for coordinator in found))[:3]
