"""The cards about asking for help and helping."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from cards import general
from cards.contacts import direct_message as writing
from cards.help import ask as help_asked
from cards.help import obstacles
from cards.help import respond as helping
from cards.language import Language
from domain.check_ins.check_in import Visibility
from domain.contacts.direct_message import DirectMessage
from domain.help.request import HelpReaction, HelpRequest, Mark, Need, VisibleRequest
from domain.help.visibility import Inbox, OwnRequest
from domain.ports import Message
from domain.programme.programme import Coordinator, Network, Participant
from domain.sessions.session import Session
from tests.cards.people import BEHOUD, BRAM, MEETING, NOW, ONBOARDING

REQUEST = HelpRequest(
    id="h-1",
    participant="behoud.bram",
    network="behoud",
    need=Need.TIP,
    text="Mijn team heeft geen tijd om mee te denken.\nHoe krijg ik ze toch mee?",
    theme="leiderschap",
    visibility=Visibility.NETWORK_NAMED,
    asked_at=NOW,
)
REACTION = HelpReaction(
    id="r-1",
    request="h-1",
    asker="behoud.bram",
    participant="behoud.samira",
    text="Bij ons werkte het om bij de overdracht vijf minuten te vragen. Ik vertel je graag hoe.",
    at=NOW,
)
LONG = "Het loopt vast, en dat al een tijd lang, op meer dan één plek. " * 63
ANJA = Coordinator(id="anja", name="Anja de Boer", user="user-anja", email="anja@example.org")


def messages(say: Language) -> Iterator[tuple[str, Message]]:
    samira = replace(BRAM, id="behoud.samira", name="Samira el Idrissi", user="user-samira", organisation="Het Anker")
    yield from _asked(say, BEHOUD, BRAM, samira, MEETING)
    yield from _helping(say, BEHOUD, BRAM, samira)
    yield from _obstacles(say, BEHOUD, ONBOARDING, BRAM, MEETING)
    for name in ("help-none", "help-gone", "help-helped", "help-not-yet", "help-withdrawn", "help-withdrawn-entry"):
        yield name, general.notice(say, name)
    for name in ("help-nobody", "help-own"):
        yield name, general.notice(say, name)
    yield "help-take-up", general.notice(say, "help-take-up", person="Bram Visser")
    for name in ("help-over", "help-over-withdrawn"):
        yield name, general.notice(say, name, network=BEHOUD.name)


def _asked(say: Language, network: Network, bram: Participant, samira: Participant, meeting: Session) -> Iterator[tuple[str, Message]]:
    yield "help-form", help_asked.form(say, network, bram, "h-1", "Anja de Boer", {"theme": "leiderschap"})
    problem = say("error-help-too-long", count=say.number(4210), most=say.number(4000))
    filled = {"need": "coach", "text": LONG[:4000], "circle": "network_named"}
    yield "help-form-problem", help_asked.form(say, network, bram, "h-1", "Anja de Boer", filled, [problem])
    for circle in (Visibility.CONTACT, Visibility.NETWORK_UNNAMED, Visibility.NETWORK_NAMED):
        yield f"help-asked-{circle}", help_asked.asked(say, network, REQUEST, circle, "Anja de Boer")
    yield "help-already", help_asked.already(say, network, REQUEST, "Nog iets heel anders.")
    own = OwnRequest(REQUEST, network, REQUEST.text, Visibility.NETWORK_NAMED, 2, meeting)
    coach = replace(REQUEST, id="h-2", need=Need.COACH, mark=Mark.SPEAKER, asked_at=NOW + timedelta(days=3))
    yield "help-mine", help_asked.questions(say, [own])
    yield "help-mine-two", help_asked.questions(say, [own, OwnRequest(coach, network, "", Visibility.CONTACT, 0, None)])
    yield "help-mine-many", help_asked.questions(say, [replace(own, request=replace(REQUEST, id=f"h-{n}"), text=LONG) for n in range(30)])
    yield "help-reaction", help_asked.reaction(say, network, REQUEST, REACTION, samira, named=True)
    yield "help-reaction-unnamed", help_asked.reaction(say, network, REQUEST, replace(REACTION, text=LONG), samira, named=False)
    yield "help-taken", help_asked.reaction(say, network, REQUEST, replace(REACTION, text="", coordinator="anja"), ANJA, named=True)
    yield "help-shared", help_asked.name_shared(say, network, samira, REQUEST)
    answer = DirectMessage(
        id="w", participant=bram.id, coordinator="anja", by_coordinator=True, text="Ik bel je morgen.", at=NOW, help="h-1"
    )
    more = help_asked.closing_buttons(say, REQUEST, first=False)
    yield "help-answered", writing.received(say, network, "Anja de Boer", answer, None, contact=True, more=more)


def _helping(say: Language, network: Network, bram: Participant, samira: Participant) -> Iterator[tuple[str, Message]]:
    named = VisibleRequest(REQUEST, REQUEST.text, bram)
    unnamed = VisibleRequest(replace(REQUEST, visibility=Visibility.NETWORK_UNNAMED), LONG, None)
    answer = DirectMessage(
        id="w", participant=bram.id, coordinator="anja", by_coordinator=True, text="Ik bel je morgen.", at=NOW, help="h-1"
    )
    for need in Need:
        asked = replace(named, request=replace(REQUEST, need=need))
        yield f"help-contact-{need}", helping.for_contact(say, network, asked, bram, "c", silent=False, taken=(), answers=(), absent="")
    late = replace(named, text=LONG, request=replace(REQUEST, not_yet_at=NOW, reacted_at=NOW))
    yield (
        "help-contact-taken",
        helping.for_contact(say, network, late, bram, "c", silent=False, taken=[ANJA], answers=[answer], absent="Joris Bakker"),
    )
    yield "help-silent", helping.for_contact(say, network, named, bram, "c", silent=True, taken=(), answers=(), absent="")
    yield "help-silent-unnamed", helping.silent_unnamed(say, network, unnamed)
    yield "help-silent-again", helping.silent_again(say, network, "Anja de Boer")
    many = [replace(unnamed, request=replace(REQUEST, id=f"h-{n}")) for n in range(40)]
    yield (
        "help-choose",
        helping.choose(say, network, [named, replace(unnamed, text="Hoe houd ik het leuk?", request=replace(REQUEST, id="h-2"))]),
    )
    yield "help-choose-many", helping.choose(say, network, many)
    yield "help-offer", helping.form(say, network, named, "r-1")
    yield "help-offer-long", helping.form(say, network, unnamed, "r-1")
    yield "help-offer-problem", helping.form(say, network, unnamed, "r-1", text=LONG, problem=say("error-help-offer-missing"))
    yield "help-offered", helping.offered(say, network, REACTION, "Bram Visser")
    yield "help-offered-unnamed", helping.offered(say, network, REACTION, "")
    yield "help-late", helping.too_late(say, "Probeer het eens bij de overdracht.")
    agreed = replace(REACTION, agreed_at=NOW)
    yield "help-news", helping.news(say, network, REQUEST, agreed, bram)
    yield "help-news-both", helping.news(say, network, replace(REQUEST, closed_at=NOW), agreed, bram)
    yield "help-news-helped", helping.news(say, network, replace(REQUEST, closed_at=NOW), REACTION, bram)


def _obstacles(say: Language, network: Network, other: Network, bram: Participant, meeting: Session) -> Iterator[tuple[str, Message]]:
    obstacle = replace(REQUEST, need=Need.OBSTACLE)
    seen = [
        VisibleRequest(obstacle, obstacle.text, bram),
        VisibleRequest(replace(obstacle, id="h-2", mark=Mark.SPEAKER), "Roosters liggen al drie maanden vast.", None),
        VisibleRequest(replace(obstacle, id="h-3", theme="", mark=Mark.AGENDA, session=meeting.id), "Geen ruimte om te oefenen.", bram),
    ]
    there = {meeting.id: meeting}
    yield "obstacles", obstacles.inbox(say, Inbox(network, seen, 6), there, NOW, done=say("obstacle-marked-speaker"))
    yield "obstacles-over", obstacles.inbox(say, Inbox(network, seen[2:], 0), there, meeting.ends + timedelta(days=1))
    cancelled = {meeting.id: replace(meeting, cancelled_at=NOW)}
    yield "obstacles-cancelled", obstacles.inbox(say, Inbox(network, seen[2:], 0), cancelled, NOW)
    yield "obstacles-none", obstacles.inbox(say, Inbox(network, [], 0), {}, NOW)
    many = [VisibleRequest(replace(obstacle, id=f"h-{n}"), LONG, bram) for n in range(60)]
    yield "obstacles-many", obstacles.inbox(say, Inbox(network, many, 0), {}, NOW, page=1)
    yield "obstacles-which", obstacles.which(say, [network, other])
    yield "obstacle-session", obstacles.choose_session(say, network, obstacle, [meeting, replace(meeting, id="behoud-2")])
