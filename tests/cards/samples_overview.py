"""The overview of all actions and what is found by a word, with long and short content."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, time

from cards import archive, overview, showing
from cards.language import Language
from domain.action import Action, Step, first_cycle
from domain.archive import Found, FoundEntry, FoundSession
from domain.checkin import Update
from domain.material import Material
from domain.overview import Filter, Group, Overview, Shown
from domain.ports import Message
from domain.programme import DigestRule, Network, Participant
from domain.searching import Wanted, wanted
from domain.session import Session

PAGE = "https://spiraal.example.org/page/WyJvdmVydmlldyJd.c2lnbmF0dXJl"
_NOW = datetime(2027, 1, 7, 9, tzinfo=UTC)
NETWORK = Network(
    id="behoud",
    name="Actieleernetwerk behoud",
    timezone="Europe/Amsterdam",
    themes=("leiderschap", "vitaliteit", "werkplezier", "ontwikkelmogelijkheden"),
    channel=None,
    coordinators=("anja",),
    reminders=(),
    channel_reminders=(),
    digest=DigestRule(weekday=4, at=time(9)),
    known_since=_NOW,
)
_BRAM = Participant(
    id="behoud.bram",
    key="bram",
    network="behoud",
    name="Bram Visser",
    user="user-bram",
    organisation="Zorggroep De Linde",
    sector="VVT",
    email="",
    contact="anja",
    known_since=_NOW,
)
_ACTION = Action(
    id="behoud.bram:action:1",
    participant=_BRAM.id,
    network="behoud",
    title="Rustige start van de dienst",
    problem="x",
    theme="werkplezier",
    created_at=_NOW,
    cycles=(first_cycle(_NOW),),
)
SHOWN = (
    Shown("Nieuwe collega's een maatje geven", "werkplezier", Step.EXPLORE),
    Shown("Zelf roosteren, te beginnen met de zomer", "vitaliteit", Step.PLAN, "Thuiszorg Het Anker", "Samira el Idrissi"),
    Shown("Rustige start van de dienst", "werkplezier", Step.ACT, "Zorggroep De Linde", "Bram Visser"),
    Shown("Een kwartier samen terugkijken na een zware nacht", "vitaliteit", Step.ACT),
    Shown("Teamleider loopt één dienst per maand mee", "leiderschap", Step.EVALUATE, "Jeugdhulp De Brug", "Noor Jansen"),
)
GROUPS = (
    Group(("vitaliteit",), Step.PLAN, 6),
    Group(("vitaliteit",), Step.ACT, 5),
    Group(("", "leiderschap", "werkplezier"), None, 5, or_more=True),
)
WHOLE = Overview(NETWORK, SHOWN, GROUPS, unshown=True)
LONG = Shown(
    "Onderliggende belemmeringen " * 4, "ontwikkelmogelijkheden " * 6, Step.EVALUATE, "Stichting Zorggroep " * 9, "Anne-Marie " * 12
)
_SESSION = Session(
    id="behoud-1",
    network="behoud",
    kind="actieleersessie",
    theme="Zelf roosteren: wat werkt?",
    starts=datetime(2027, 1, 21, 13, tzinfo=UTC),
    place="Buurthuis De Kade, Havenstraat 12, Amsterdam",
    preparation="Neem het rooster van één week mee, ook als het niet lukte.",
    known_since=_NOW,
)
_UPDATE = Update(
    id="u",
    participant=_BRAM.id,
    network="behoud",
    action=_ACTION.id,
    cycle=1,
    step=Step.ACT,
    answers={},
    at=_NOW,
    shared_at=_NOW,
)
_SAID = "We hingen het rooster een week eerder op. Twee collega's ruilden meteen een dienst, en niemand belde de planner. " * 3


def materials(count: int, title: str = "Presentatie: roosteren met het team") -> tuple[Material, ...]:
    return tuple(
        Material(id=f"m{n}", session="s", title=title, url=f"https://example.org/{n}", added_by="", added_at=_NOW, number=n)
        for n in range(count)
    )


def _found(count: int, title: str, said: str) -> list[Found]:
    entry = FoundEntry(_UPDATE, NETWORK, "Samira el Idrissi", said, _NOW)
    one: list[Found] = [
        FoundSession(_SESSION, NETWORK, materials(2, title)),
        entry,
        replace(entry, author="", update=replace(_UPDATE, step=Step.EVALUATE)),
        FoundSession(replace(_SESSION, theme="Vitaal in de nacht", preparation=""), NETWORK, materials(1, title)),
        FoundSession(replace(_SESSION, theme=title), NETWORK, materials(20, title)),
    ]
    return [one[number % len(one)] for number in range(count)]


def overview_cards(say: Language) -> Iterator[tuple[str, Message]]:
    yield "overview", overview.overview(say, WHOLE, address=PAGE, own="behoud.bram")
    yield "overview-filtered", overview.overview(say, WHOLE, Filter(theme="vitaliteit"), address=PAGE)
    yield "overview-organisation", overview.overview(say, WHOLE, Filter(organisation="Zorggroep De Linde"), address=PAGE)
    yield "overview-few", overview.overview(say, Overview(NETWORK, SHOWN[:1], (), unshown=True), own="behoud.bram")
    yield "overview-none", overview.overview(say, Overview(NETWORK, (), (), unshown=False), own="behoud.bram")
    yield "overview-longest", overview.overview(say, Overview(NETWORK, (LONG,) * 40, GROUPS, unshown=True), address=PAGE, own="behoud.bram")
    yield "overview-which", overview.which(say, [NETWORK, replace(NETWORK, id="onboarding", name="Actieleernetwerk onboarding")])
    yield "showing", showing.choose(say, NETWORK, _ACTION, _BRAM)
    yield "showing-shared", showing.choose(say, NETWORK, replace(_ACTION, co_owners=("x",), theme=""), _BRAM)
    for visibility in showing.OFFERED:
        yield f"showing-{visibility}", showing.chosen(say, NETWORK, replace(_ACTION, visibility=visibility), _BRAM)
    yield "showing-nothing", showing.nothing(say, NETWORK, _BRAM)
    looked_for = wanted("rooster") or Wanted(())
    yield "search-ask", archive.ask(say)
    yield "search-too-long", archive.ask(say, "rooster " * 12, say("error-search-too-long", count="130", most="100"))
    yield "search-found", archive.results(say, _found(4, "Roosteren met het team", _SAID), looked_for, "rooster", 0, many=False)
    yield "search-found-pages", archive.results(say, _found(60, "Roosteren met het team", _SAID), looked_for, "rooster", 3, many=True)
    yield (
        "search-found-longest",
        archive.results(say, _found(60, "Zelfroosteren " * 14, "roosters " * 440), looked_for, "rooster", 0, many=True),
    )
    yield "search-nothing", archive.results(say, [], looked_for, "rooster", 0, many=False)
