"""What each kind of record is found by: the repositories of a transaction (domain/ports.py). A query the product asks is a method here.

Records are imported for their types alone, as in domain/ports.py.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Protocol, TypeVar

from domain.notifications.outbox import UNREPORTED

if TYPE_CHECKING:
    from domain.actions.action import Action
    from domain.actions.co_owner import CoOwner
    from domain.attendance.register import Arrival
    from domain.check_ins.check_in import CheckIn, Update
    from domain.contacts.direct_message import Writing
    from domain.help.request import HelpReaction, HelpRequest
    from domain.matching.match import Coupling, CouplingWish
    from domain.measurements.indicator import Indicator, Measurement
    from domain.notifications.outbox import Intent, To
    from domain.onboarding.application import Application
    from domain.onboarding.correction import Correction
    from domain.onboarding.intake import Intake
    from domain.programme.programme import Coordinator, Network, Participant, Person
    from domain.pulse.pulse import Pulse
    from domain.sessions.material import Material
    from domain.sessions.session import Absence, Session
    from domain.voting.vote import Ballot, Vote


R = TypeVar("R")


class Repository(Protocol[R]):
    """One kind of record. Records are frozen dataclasses with ``id: str`` and ``version: int``.

    Within a transaction one reads what one wrote. ``version`` is 0 for a record that was never stored; each write adds one.
    """

    async def get(self, id: str) -> R | None: ...

    async def all(self) -> Sequence[R]:
        """Every record, by id. For the few kinds that are small by nature, and for export."""
        ...

    async def add(self, record: R) -> R:
        """Store a new record and return it with its version. Raises Conflict when the id is taken (at once or on commit)."""
        ...

    async def save(self, record: R) -> R:
        """Store a changed record and return it with its new version. Raises Conflict when another is stored, at once or on commit."""
        ...

    async def remove(self, id: str) -> None:
        """Remove the record; nothing happens when it is not there."""
        ...


class Coordinators(Repository["Coordinator"], Protocol):
    async def of_user(self, user: str) -> Coordinator | None: ...


class Networks(Repository["Network"], Protocol):
    async def of_channel(self, channel: str) -> Network | None: ...


class Participants(Repository["Participant"], Protocol):
    async def of_user(self, user: str) -> Sequence[Participant]: ...
    async def of_network(self, network: str) -> Sequence[Participant]: ...


class People(Repository["Person"], Protocol):
    async def not_offered(self) -> Sequence[Person]:
        """Who was welcomed, and never had the intake put before them; those welcomed first come first."""
        ...


class Sessions(Repository["Session"], Protocol):
    async def of_network(self, network: str, *, since: datetime | None = None, until: datetime | None = None) -> Sequence[Session]:
        """All that the network takes part in, its own and those of others; by start, earliest first; ``since`` <= start < ``until``."""
        ...


class Materials(Repository["Material"], Protocol):
    async def of_session(self, session: str) -> Sequence[Material]: ...


class Absences(Repository["Absence"], Protocol):
    async def of_session(self, session: str) -> Sequence[Absence]: ...
    async def of_participant(self, participant: str) -> Sequence[Absence]: ...


class Arrivals(Repository["Arrival"], Protocol):
    async def of_session(self, session: str) -> Sequence[Arrival]: ...
    async def of_participant(self, participant: str) -> Sequence[Arrival]: ...


class Actions(Repository["Action"], Protocol):
    async def of_participant(self, participant: str) -> Sequence[Action]:
        """Oldest first."""
        ...

    async def of_network(self, network: str) -> Sequence[Action]: ...


class CoOwners(Repository["CoOwner"], Protocol):
    async def of_action(self, action: str) -> Sequence[CoOwner]:
        """All who were invited, earliest first, whatever they said."""
        ...

    async def of_participant(self, participant: str) -> Sequence[CoOwner]: ...


class CheckIns(Repository["CheckIn"], Protocol):
    async def of_participant(self, participant: str, *, limit: int = 20) -> Sequence[CheckIn]:
        """Newest first by ``asked_at``, at most ``limit``."""
        ...


class Updates(Repository["Update"], Protocol):
    async def of_participant(self, participant: str, *, before: datetime | None = None, limit: int = 50) -> Sequence[Update]:
        """What somebody wrote, newest first by ``at``, at most ``limit``; earlier than ``before``."""
        ...

    async def of_participant_since(self, participant: str, *, after: datetime, limit: int = 50) -> Sequence[Update]:
        """What somebody wrote later than ``after``, oldest first by ``at``, at most ``limit``."""
        ...

    async def of_action(self, action: str, *, before: datetime | None = None, limit: int = 50) -> Sequence[Update]:
        """Newest first, at most ``limit``; earlier than ``before``."""
        ...

    async def of_network(self, network: str, *, since: datetime, until: datetime) -> Sequence[Update]:
        """Those the network may see, by ``shared_at``, oldest first; ``since`` <= shared_at < ``until``."""
        ...

    async def shared_with(self, network: str, says: Callable[[str], bool], *, limit: int) -> Sequence[Update]:
        """Of those the network may see, the ones whose answers together are as ``says`` wants; the last shared first, at most ``limit``."""
        ...


class Indicators(Repository["Indicator"], Protocol):
    async def of_action(self, action: str) -> Sequence[Indicator]:
        """Oldest first."""
        ...

    async def of_participant(self, participant: str) -> Sequence[Indicator]: ...

    async def of_network(self, network: str) -> Sequence[Indicator]:
        """Those with a baseline, the earliest baseline first, by when it was entered."""
        ...


class Measurements(Repository["Measurement"], Protocol):
    async def of_indicator(self, indicator: str) -> Sequence[Measurement]:
        """In the order in which they were entered."""
        ...

    async def of_participant(self, participant: str) -> Sequence[Measurement]:
        """What somebody entered, also of an action that is not theirs alone."""
        ...


class Votes(Repository["Vote"], Protocol):
    async def of_network(self, network: str, *, since: datetime | None = None) -> Sequence[Vote]:
        """By ``closes_at``, earliest first, from ``since`` on."""
        ...


class Ballots(Repository["Ballot"], Protocol):
    async def of_vote(self, vote: str) -> Sequence[Ballot]: ...
    async def of_participant(self, participant: str) -> Sequence[Ballot]: ...


class Pulses(Repository["Pulse"], Protocol):
    async def of_network(self, network: str) -> Sequence[Pulse]:
        """Earliest session first."""
        ...


class Writings(Repository["Writing"], Protocol):
    async def of_participant(self, participant: str) -> Sequence[Writing]:
        """All that this participant wrote and was written, oldest first."""
        ...


class Intakes(Repository["Intake"], Protocol):
    """Their id is the participant's."""

    async def shared_in(self, network: str, *, since: datetime, until: datetime) -> Sequence[Intake]:
        """Those with an example that the network may read, by ``example_shared_at``, oldest first; ``since`` <= it < ``until``."""
        ...


class Corrections(Repository["Correction"], Protocol):
    async def of_participant(self, participant: str) -> Sequence[Correction]: ...


class Applications(Repository["Application"], Protocol):
    async def of_user(self, user: str) -> Sequence[Application]:
        """Oldest first."""
        ...

    async def of_tenant(self, tenant: str, *, since: datetime) -> Sequence[Application]:
        """Those made since then, oldest first."""


class HelpRequests(Repository["HelpRequest"], Protocol):
    async def of_participant(self, participant: str) -> Sequence[HelpRequest]:
        """All that this participant asked, oldest first."""
        ...

    async def open_of_network(self, network: str) -> Sequence[HelpRequest]:
        """Those that are not closed, oldest first."""
        ...

    async def unanswered(self, network: str) -> Sequence[HelpRequest]:
        """Of those the ones to which nobody has reacted, oldest first."""
        ...


class HelpReactions(Repository["HelpReaction"], Protocol):
    async def of_request(self, request: str) -> Sequence[HelpReaction]:
        """Oldest first."""
        ...

    async def of_participant(self, participant: str) -> Sequence[HelpReaction]:
        """What this participant wrote to others who asked, oldest first."""


class CouplingWishes(Repository["CouplingWish"], Protocol):
    async def of_participant(self, participant: str) -> Sequence[CouplingWish]:
        """Also those that ended."""
        ...

    async def of_network(self, network: str) -> Sequence[CouplingWish]:
        """Those that stand, oldest first."""
        ...


class Couplings(Repository["Coupling"], Protocol):
    async def of_participant(self, participant: str) -> Sequence[Coupling]:
        """All that this participant was ever proposed in, oldest first."""
        ...

    async def going_on(self, network: str) -> Sequence[Coupling]:
        """Proposals that are open, and those who are together; oldest first."""
        ...


class Outbox(Repository["Intent"], Protocol):
    async def knows(self, id: str) -> bool:
        """Whether there is a row with this key, whatever its state. Cheaper than reading it: the plan asks it for all it promises."""
        ...

    async def due(self, now: datetime, *, limit: int) -> Sequence[Intent]:
        """WAITING with due <= now, earliest first."""
        ...

    async def claimed(self) -> Sequence[Intent]:
        """All that was in flight: after a restart, what a crash interrupted."""
        ...

    async def of_person(self, person: str, *, since: datetime) -> Sequence[Intent]:
        """All for this person with due >= ``since``, earliest first, whatever their state."""
        ...

    async def waiting_for(self, to: To) -> Sequence[Intent]:
        """WAITING for this person or channel, earliest due first."""
        ...

    async def of_session(self, session: str) -> Sequence[Intent]:
        """All that name this session in ``about``, earliest due first, whatever their state."""
        ...

    async def not_arrived(self, report: str = UNREPORTED, *, since: datetime | None = None) -> Sequence[Intent]:
        """What did not arrive and coordinators are told of (``not_arrived`` in domain/notifications/outbox.py) in this report, or in
        none yet; oldest first by the moment it came to light, which is ``since`` or later."""
        ...
