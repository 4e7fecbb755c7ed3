"""Every card the bot can send, filled with invented people: for the pictures and for the tests that look at all cards."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from cards.language import LANGUAGES, Language, language
from domain.ports import Message
from tests.cards import samples_general
from tests.cards.actions import samples as samples_actions
from tests.cards.attendance import samples as samples_attendance
from tests.cards.calendar import samples as samples_calendar
from tests.cards.check_ins import samples as samples_check_ins
from tests.cards.contacts import samples as samples_contacts
from tests.cards.digest import samples as samples_digest
from tests.cards.help import samples as samples_help
from tests.cards.matching import samples as samples_matching
from tests.cards.measurements import samples as samples_measurements
from tests.cards.notifications import samples as samples_notifications
from tests.cards.onboarding import samples as samples_onboarding
from tests.cards.own_data import samples as samples_own_data
from tests.cards.pulse import samples as samples_pulse
from tests.cards.reports import samples as samples_reports
from tests.cards.search import samples as samples_search
from tests.cards.sessions import samples as samples_sessions
from tests.cards.voting import samples as samples_voting

ROOMS = (
    samples_general,
    samples_onboarding,
    samples_sessions,
    samples_calendar,
    samples_attendance,
    samples_contacts,
    samples_actions,
    samples_check_ins,
    samples_measurements,
    samples_help,
    samples_matching,
    samples_pulse,
    samples_voting,
    samples_digest,
    samples_search,
    samples_reports,
    samples_notifications,
    samples_own_data,
)
"""Each has the samples of its room's cards."""


@dataclass(frozen=True, slots=True)
class Sample:
    """``name`` is a file name: lower case and dashes."""

    name: str
    language: str
    card: Mapping[str, object]


def samples() -> Iterator[Sample]:
    for tag in LANGUAGES:
        for name, message in messages(language(tag)):
            yield Sample(name, tag, message.card)


def messages(say: Language) -> Iterator[tuple[str, Message]]:
    """Name and message of every card in one language."""
    for room in ROOMS:
        yield from room.messages(say)
