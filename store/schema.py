"""What is stored: one entry for each record type, with the questions the product asks of it as indexes."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final, Generic

from pydantic import TypeAdapter

from domain.actions.action import Action
from domain.actions.co_owner import CoOwner
from domain.attendance.away import Away
from domain.attendance.register import Arrival, Attendance
from domain.calendar.event import CalendarEvent
from domain.check_ins.check_in import CheckIn, Update
from domain.contacts.direct_message import DirectMessage
from domain.demo_time import DemoTime
from domain.digest.digest import DigestMark
from domain.digest.entry_question import EntryAnswer, EntryQuestion
from domain.digest.post import DigestPost
from domain.digest.thanks import Thanks
from domain.help.request import HelpReaction, HelpRequest
from domain.links.installation import Installation
from domain.matching.match import LARGEST_GROUP, Match, MatchingRound, MatchWish
from domain.measurements.indicator import Indicator, Measurement
from domain.notifications.conversation import Conversation
from domain.notifications.heartbeat import Heartbeat
from domain.notifications.outbox import Notification, State, came_to_light, not_arrived
from domain.onboarding.application import Application
from domain.onboarding.correction import Correction
from domain.onboarding.intake import Intake
from domain.programme.programme import Coordinator, Network, Participant, Person, Programme
from domain.pulse.pulse import OpenPulse, Pulse
from domain.reports.figures import HalfYearFigures
from domain.sessions.draft import Draft
from domain.sessions.list_table import KeptList
from domain.sessions.material import Material
from domain.sessions.session import Absence, Session
from domain.voting.vote import Ballot, Vote
from store.codec import Codec, R, instant
from store.engine import Document, Encoded, Entries, Entry

Key = tuple[str, datetime | None]
"""Where a record stands in an index: under which value, ordered by which moment (None: by its id alone)."""


@dataclass(frozen=True)
class Collection(Generic[R]):
    """One kind of record: the name of its collection, its codec, and its indexes by name. An index is a function that gives a record's
    Key, or None for a record it does not hold."""

    name: str
    record: type[R]
    indexes: Mapping[str, Callable[[R], Key | None]] = field(default_factory=dict)
    codec: Codec[R] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "codec", Codec(TypeAdapter(self.record)))

    def encode(self, record: R) -> Encoded:
        """The record as text and document, with its index entries. Raises ValueError or TypeError when it cannot be stored."""
        text, document = self.codec.encode(record)
        return Encoded(document=document, text=text, entries=self.entries(record))

    def entries(self, record: R) -> Entries:
        keys = ((name, key_of(record)) for name, key_of in self.indexes.items())
        return {name: Entry(key[0], instant(key[1]) if key[1] else "") for name, key in keys if key}


PROGRAMMES: Final = Collection("programmes", Programme)
COORDINATORS: Final = Collection("coordinators", Coordinator, {"user": lambda r: (r.user, None)})
NETWORKS: Final = Collection("networks", Network, {"channel": lambda r: (r.channel, None) if r.channel else None})
PARTICIPANTS: Final = Collection(
    "participants",
    Participant,
    {"user": lambda r: (r.user, None), "network": lambda r: (r.network, None)},
)
NOT_OFFERED = "not-offered"
PEOPLE: Final = Collection(
    "people",
    Person,
    {"intake": lambda r: (NOT_OFFERED, r.welcomed_at) if r.welcomed_at and not r.intake_offered_at else None},
)
JOINT = "joint"
"""Under this, whatever its home, each session in which other networks take part too: there are few."""
SESSIONS: Final = Collection(
    "sessions",
    Session,
    {"network": lambda r: (r.network, r.starts), "joint": lambda r: (JOINT, r.starts) if r.networks else None},
)
MATERIALS: Final = Collection("materials", Material, {"session": lambda r: (r.session, None)})
DRAFTS: Final = Collection("drafts", Draft)
KEPT_LISTS: Final = Collection("kept_lists", KeptList)
ABSENCES: Final = Collection(
    "absences",
    Absence,
    {"session": lambda r: (r.session, r.signed_off_at), "participant": lambda r: (r.participant, r.signed_off_at)},
)
AWAYS: Final = Collection("aways", Away)
ATTENDANCES: Final = Collection("attendances", Attendance)
ARRIVALS: Final = Collection("arrivals", Arrival, {"session": lambda r: (r.session, None), "participant": lambda r: (r.participant, None)})
ACTIONS: Final = Collection(
    "actions",
    Action,
    {"participant": lambda r: (r.participant, r.created_at), "network": lambda r: (r.network, r.created_at)},
)
CO_OWNERS: Final = Collection(
    "co_owners",
    CoOwner,
    {"action": lambda r: (r.action, r.invited_at), "participant": lambda r: (r.participant, r.invited_at)},
)
CHECK_INS: Final = Collection("check_ins", CheckIn, {"participant": lambda r: (r.participant, r.asked_at)})
UPDATES: Final = Collection(
    "updates",
    Update,
    {
        "action": lambda r: (r.action, r.at),
        "participant": lambda r: (r.participant, r.at),
        "network": lambda r: (r.network, r.shared_at) if r.shared_at else None,
    },
)
INDICATORS: Final = Collection(
    "indicators",
    Indicator,
    {
        "action": lambda r: (r.action, r.created_at),
        "participant": lambda r: (r.participant, r.created_at),
        "network": lambda r: (r.network, r.baseline_at) if r.baseline_at else None,
    },
)
MEASUREMENTS: Final = Collection(
    "measurements",
    Measurement,
    {"indicator": lambda r: (r.indicator, r.entered_at), "participant": lambda r: (r.participant, r.entered_at)},
)
OPEN_PULSES: Final = Collection("open_pulses", OpenPulse)
PULSES: Final = Collection("pulses", Pulse, {"network": lambda r: (r.network, r.held_at)})
VOTES: Final = Collection("votes", Vote, {"network": lambda r: (r.network, r.closes_at)})
BALLOTS: Final = Collection("ballots", Ballot, {"vote": lambda r: (r.vote, None), "participant": lambda r: (r.participant, None)})
OUTBOX: Final = Collection(
    "outbox",
    Notification,
    {
        # What is settled is never asked for by state, and there is ever more of it.
        "state": lambda r: (r.state.value, r.due) if r.state in (State.WAITING, State.CLAIMED) else None,
        "waiting": lambda r: (str(r.to), r.due) if r.state is State.WAITING else None,
        "person": lambda r: (r.to.person, r.due) if r.to.person else None,
        "session": lambda r: (r.about["session"], r.due) if "session" in r.about else None,
        "report": lambda r: (r.report, came_to_light(r)) if not_arrived(r) else None,
    },
)
CONVERSATIONS: Final = Collection("conversations", Conversation)
DIGESTS: Final = Collection("digests", DigestMark)
DIGEST_POSTS: Final = Collection("digest_posts", DigestPost, {"network": lambda r: (r.network, r.posted_at) if r.posted_at else None})
THANKS: Final = Collection(
    "thanks",
    Thanks,
    {
        "participant": lambda r: (r.participant, r.since),
        "untold": lambda r: (r.network, r.untold_since) if r.untold_since else None,
        "open": lambda r: (r.network, r.since) if r.key else None,
    },
)
ENTRY_QUESTIONS: Final = Collection(
    "entry_questions", EntryQuestion, {"participant": lambda r: (r.participant, r.at) if r.participant else None}
)
ENTRY_ANSWERS: Final = Collection("entry_answers", EntryAnswer, {"participant": lambda r: (r.participant, r.at)})
DEMO_TIMES: Final = Collection("demo_times", DemoTime)
HEARTBEATS: Final = Collection("heartbeats", Heartbeat)
DIRECT_MESSAGES: Final = Collection("writings", DirectMessage, {"participant": lambda r: (r.participant, r.at)})
INTAKES: Final = Collection("intakes", Intake, {"shared": lambda r: (r.network, r.example_shared_at) if r.example_shared_at else None})
CORRECTIONS: Final = Collection("corrections", Correction, {"participant": lambda r: (r.participant, r.at)})
APPLICATIONS: Final = Collection("applications", Application, {"user": lambda r: (r.user, r.at), "tenant": lambda r: (r.tenant, r.at)})
HELP_REQUESTS: Final = Collection(
    "help_requests",
    HelpRequest,
    {
        "participant": lambda r: (r.participant, r.asked_at),
        "open": lambda r: (r.network, r.asked_at) if r.is_open else None,
        "unanswered": lambda r: (r.network, r.asked_at) if r.is_open and r.reacted_at is None else None,
    },
)
HELP_REACTIONS: Final = Collection(
    "help_reactions",
    HelpReaction,
    {"request": lambda r: (r.request, r.at), "participant": lambda r: (r.participant, r.at) if r.participant else None},
)
CALENDAR_EVENTS: Final = Collection("calendar_events", CalendarEvent)
MATCH_WISHES: Final = Collection(
    "coupling_wishes",
    MatchWish,
    {"participant": lambda r: (r.participant, r.since), "network": lambda r: (r.network, r.since) if r.stands else None},
)


def _member(place: int) -> Callable[[Match], Key | None]:
    return lambda r: (r.members[place], r.made_at) if place < len(r.members) else None


MEMBERS: Final = tuple(f"member-{place}" for place in range(LARGEST_GROUP))
"""An index for each place: a match has several members, and an index holds a record once."""
MATCHES: Final = Collection(
    "couplings",
    Match,
    {
        "network": lambda r: (r.network, r.made_at) if r.goes_on else None,
        **{name: _member(place) for place, name in enumerate(MEMBERS)},
    },
)
MATCH_ROUNDS: Final = Collection("coupling_rounds", MatchingRound)
HALF_YEAR_FIGURES: Final = Collection("half_year_figures", HalfYearFigures)
INSTALLATIONS: Final = Collection("installations", Installation)

COLLECTIONS: Final[Mapping[str, Collection[Any]]] = {
    other.name: other for other in tuple(globals().values()) if isinstance(other, Collection)
}
"""All of the above: one that was forgotten here would have empty indexes after a restart."""


def entries_of(collection: str, document: Document) -> Entries:
    """The index entries of a document that comes from a file or from TinyDB's own API. A collection that is not ours has none.

    Raises ValueError when the document is no record of its collection.
    """
    known = COLLECTIONS.get(collection)
    return known.entries(known.codec.decode(document)) if known else {}
