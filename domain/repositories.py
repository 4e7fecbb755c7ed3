"""By what each kind of record is found: the repositories of a transaction (ports.py). Each query that the product needs is a method here.

Arguments are ids, named after the kind of record they are of. Where no order is named, do not rely on one. Records are imported for their
types alone, as in ports.py.
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
    from domain.contacts.direct_message import DirectMessage
    from domain.help.request import HelpReaction, HelpRequest
    from domain.matching.match import Match, MatchWish
    from domain.measurements.indicator import Indicator, Measurement
    from domain.notifications.outbox import Notification, Recipient
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

    async def get(self, id: str) -> R | None:
        """The record with this id; None when there is none."""
        ...

    async def all(self) -> Sequence[R]:
        """Every record, by id. For the few kinds of which there are never many, and for the export."""
        ...

    async def add(self, record: R) -> R:
        """Store a new record and return it with its version. Raises Conflict, at once or on commit, when there is one with its id."""
        ...

    async def save(self, record: R) -> R:
        """Store a changed record and return it with its new version. Raises Conflict, at once or on commit, when another version is
        stored."""
        ...

    async def remove(self, id: str) -> None:
        """Remove the record; nothing happens when it is not there."""
        ...


class Coordinators(Repository["Coordinator"], Protocol):
    """Coordinators and facilitators."""

    async def of_user(self, user: str) -> Coordinator | None:
        """The coordinator who is this person (Entra object id)."""
        ...


class Networks(Repository["Network"], Protocol):
    """Networks, each with its channel."""

    async def of_channel(self, channel: str) -> Network | None:
        """The network with this channel (the thread id Teams gives it)."""
        ...


class Participants(Repository["Participant"], Protocol):
    """Places of people in networks."""

    async def of_user(self, user: str) -> Sequence[Participant]:
        """The places of one person (Entra object id): one in each of their networks."""
        ...

    async def of_network(self, network: str) -> Sequence[Participant]: ...


class People(Repository["Person"], Protocol):
    """What people chose for themselves; ``id`` is the Entra object id."""

    async def not_offered(self) -> Sequence[Person]:
        """Those who were welcomed and to whom the intake was never offered; those welcomed first come first."""
        ...


class Sessions(Repository["Session"], Protocol):
    """Sessions, also those that were cancelled."""

    async def of_network(self, network: str, *, since: datetime | None = None, until: datetime | None = None) -> Sequence[Session]:
        """All in which the network takes part, planned by itself or by another; by start, earliest first; ``since`` <= start <
        ``until``."""
        ...


class Materials(Repository["Material"], Protocol):
    """Material of sessions, also what was taken away."""

    async def of_session(self, session: str) -> Sequence[Material]: ...


class Absences(Repository["Absence"], Protocol):
    """Sign-offs, also those that were taken back."""

    async def of_session(self, session: str) -> Sequence[Absence]: ...
    async def of_participant(self, participant: str) -> Sequence[Absence]: ...


class Arrivals(Repository["Arrival"], Protocol):
    """Who typed a session's code."""

    async def of_session(self, session: str) -> Sequence[Arrival]: ...
    async def of_participant(self, participant: str) -> Sequence[Arrival]: ...


class Actions(Repository["Action"], Protocol):
    """Actions, also those that were stopped."""

    async def of_participant(self, participant: str) -> Sequence[Action]:
        """Those this participant owns, oldest first; not those they share as a co-owner."""
        ...

    async def of_network(self, network: str) -> Sequence[Action]: ...


class CoOwners(Repository["CoOwner"], Protocol):
    """Invitations to share an action."""

    async def of_action(self, action: str) -> Sequence[CoOwner]:
        """All who were invited, earliest first, whatever they said."""
        ...

    async def of_participant(self, participant: str) -> Sequence[CoOwner]:
        """All invitations to this participant, whatever they said."""
        ...


class CheckIns(Repository["CheckIn"], Protocol):
    """Check-ins."""

    async def of_participant(self, participant: str, *, limit: int = 20) -> Sequence[CheckIn]:
        """Newest first by ``asked_at``, at most ``limit``."""
        ...


class Updates(Repository["Update"], Protocol):
    """What people wrote in check-ins."""

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
        """Those the network may see, by ``shared_at``, oldest first; ``since`` <= ``shared_at`` < ``until``."""
        ...

    async def shared_with(self, network: str, says: Callable[[str], bool], *, limit: int) -> Sequence[Update]:
        """Those the network may see and of whose answers, put together as one text, ``says`` is true; last shared first, at most
        ``limit``."""
        ...


class Indicators(Repository["Indicator"], Protocol):
    """What is measured of actions, also what was stopped."""

    async def of_action(self, action: str) -> Sequence[Indicator]:
        """Oldest first."""
        ...

    async def of_participant(self, participant: str) -> Sequence[Indicator]: ...

    async def of_network(self, network: str) -> Sequence[Indicator]:
        """Those with a baseline, the earliest baseline first, by when it was entered."""
        ...


class Measurements(Repository["Measurement"], Protocol):
    """Values of indicators."""

    async def of_indicator(self, indicator: str) -> Sequence[Measurement]:
        """In the order in which they were entered."""
        ...

    async def of_participant(self, participant: str) -> Sequence[Measurement]:
        """What this participant entered, also of actions of which they are a co-owner."""
        ...


class Votes(Repository["Vote"], Protocol):
    """Votes, also those that were withdrawn."""

    async def of_network(self, network: str, *, since: datetime | None = None) -> Sequence[Vote]:
        """Those that close at ``since`` or later; by ``closes_at``, earliest first."""
        ...


class Ballots(Repository["Ballot"], Protocol):
    """What people chose in votes."""

    async def of_vote(self, vote: str) -> Sequence[Ballot]: ...
    async def of_participant(self, participant: str) -> Sequence[Ballot]: ...


class Pulses(Repository["Pulse"], Protocol):
    """Closed pulses."""

    async def of_network(self, network: str) -> Sequence[Pulse]:
        """Earliest session first."""
        ...


class DirectMessages(Repository["DirectMessage"], Protocol):
    """Messages between a contact person and a participant."""

    async def of_participant(self, participant: str) -> Sequence[DirectMessage]:
        """All that this participant wrote and was written, oldest first."""
        ...


class Intakes(Repository["Intake"], Protocol):
    """Intakes; ``id`` is the participant's."""

    async def shared_in(self, network: str, *, since: datetime, until: datetime) -> Sequence[Intake]:
        """Those with an example that the network may read, by ``example_shared_at``, oldest first; ``since`` <= it < ``until``."""
        ...


class Corrections(Repository["Correction"], Protocol):
    """Corrections of what the programme file says of a participant."""

    async def of_participant(self, participant: str) -> Sequence[Correction]: ...


class Applications(Repository["Application"], Protocol):
    """Requests to take part in a network."""

    async def of_user(self, user: str) -> Sequence[Application]:
        """Oldest first."""
        ...

    async def of_tenant(self, tenant: str, *, since: datetime) -> Sequence[Application]:
        """Those made in this tenant (its Entra id) at ``since`` or later, oldest first."""


class HelpRequests(Repository["HelpRequest"], Protocol):
    """Requests for help, also those that were closed."""

    async def of_participant(self, participant: str) -> Sequence[HelpRequest]:
        """All that this participant asked, oldest first."""
        ...

    async def open_of_network(self, network: str) -> Sequence[HelpRequest]:
        """Those that are not closed, oldest first."""
        ...

    async def unanswered(self, network: str) -> Sequence[HelpRequest]:
        """Those that are open and to which nobody has reacted, oldest first."""
        ...


class HelpReactions(Repository["HelpReaction"], Protocol):
    """Reactions to requests for help."""

    async def of_request(self, request: str) -> Sequence[HelpReaction]:
        """Oldest first."""
        ...

    async def of_participant(self, participant: str) -> Sequence[HelpReaction]:
        """What this participant wrote to others who had asked for help, oldest first."""


class MatchWishes(Repository["MatchWish"], Protocol):
    """Wishes for a buddy or a group."""

    async def of_participant(self, participant: str) -> Sequence[MatchWish]:
        """All of this participant, also those that ended."""
        ...

    async def of_network(self, network: str) -> Sequence[MatchWish]:
        """Those that have not ended, oldest first."""
        ...


class Matches(Repository["Match"], Protocol):
    """Proposals of a buddy or a group, and what became of them."""

    async def of_participant(self, participant: str) -> Sequence[Match]:
        """All in which this participant was proposed, oldest first."""
        ...

    async def going_on(self, network: str) -> Sequence[Match]:
        """Those of the network that can still be answered, or whose members are together; oldest first."""
        ...


class Outbox(Repository["Notification"], Protocol):
    """All notifications, from WAITING to their end. ``id`` is the notification's key."""

    async def knows(self, id: str) -> bool:
        """Whether there is a notification with this key, in whatever state. Cheaper than ``get``: plan.py asks it at each tick for all
        that it promises."""
        ...

    async def due(self, now: datetime, *, limit: int) -> Sequence[Notification]:
        """Those that are WAITING and due by ``now``, earliest due first, at most ``limit``."""
        ...

    async def claimed(self) -> Sequence[Notification]:
        """Those that are CLAIMED: being sent, or, after a restart, of which nobody recorded whether they were."""
        ...

    async def of_person(self, person: str, *, since: datetime) -> Sequence[Notification]:
        """All for this person with due >= ``since``, earliest first, whatever their state."""
        ...

    async def waiting_for(self, to: Recipient) -> Sequence[Notification]:
        """Those WAITING for this person or channel, earliest due first."""
        ...

    async def of_session(self, session: str) -> Sequence[Notification]:
        """All that have this session in ``about``, earliest due first, in whatever state."""
        ...

    async def not_arrived(self, report: str = UNREPORTED, *, since: datetime | None = None) -> Sequence[Notification]:
        """Those that did not arrive (``not_arrived`` in domain/notifications/outbox.py) and of which coordinators were told in ``report``,
        or were not told yet; oldest first by the moment when that was clear, which is ``since`` or later."""
        ...
