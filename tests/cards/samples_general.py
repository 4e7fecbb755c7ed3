"""Samples of the cards that belong to no room: welcome, help, a notice, and what was not understood."""

from collections.abc import Iterator

from cards import general
from cards.language import Language
from dialogs.commands import COMMANDS
from dialogs.general import offered
from domain.ports import Message
from tests.cards.people import BEHOUD, CONTACT, NOW, ONBOARDING


def messages(say: Language) -> Iterator[tuple[str, Message]]:
    roles = {"participant": (True, False, False), "coordinator": (False, True, False), "facilitator": (False, False, True)}
    yield "welcome", general.welcome(say, "Actieprogramma behoud", "", CONTACT, coordinator=False)
    yield "welcome-by", general.welcome(say, "Actieprogramma behoud", CONTACT, CONTACT, coordinator=False)
    yield "welcome-coordinator", general.welcome(say, "Actieprogramma behoud", "", CONTACT, coordinator=True)
    yield "welcome-channel", general.welcome_channel(say, linked=True)
    yield "welcome-channel-unlinked", general.welcome_channel(say, linked=False)
    for role, (takes_part, coordinates, facilitates) in {**roles, "all": (True, True, True)}.items():
        listed = offered(say, COMMANDS, takes_part=takes_part, coordinates=coordinates, facilitates=facilitates)
        yield f"commands-{role}", general.help_card(say, listed, CONTACT, coordinator=not takes_part)
    yield "unknown", general.unknown(say, CONTACT, coordinator=False)
    yield "stranger", general.stranger(say, "Actieprogramma behoud", say.both([CONTACT, "Joris Bakker"]))
    yield "stranger-no-programme", general.stranger(say, None, "")
    yield "elsewhere", general.elsewhere(say)
    yield "language", general.choose_language(say)
    yield "language-changed", general.notice(say, "language-changed")
    yield "link", general.choose_network(say, [BEHOUD, ONBOARDING])
    yield "link-done", general.notice(say, "link-done", network=BEHOUD.name)
    yield "link-not-here", general.notice(say, "link-not-here")
    yield "link-not-you", general.notice(say, "link-not-you", contact=CONTACT)
    yield "not-yours", general.notice(say, "not-yours")
    yield "coordinator-only", general.notice(say, "coordinator-only")
    yield "problem", general.problem(say, "error-store-unavailable")
    yield "problem-note", general.problem(say, "error-note-too-long", count="1.204", most="1.000")
    yield "demo", general.notice(say, "demo", days=7)
    yield "demo-now", general.notice(say, "demo-now", day=say.day(NOW, BEHOUD.zone), time=say.clock(NOW, BEHOUD.zone))
    yield "welcome-facilitator", general.welcome(say, "Actieprogramma behoud", "", "", coordinator=True, facilitator=True)
    yield "participant-only", general.notice(say, "participant-only")
    yield "coordinators-only", general.notice(say, "coordinators-only")
