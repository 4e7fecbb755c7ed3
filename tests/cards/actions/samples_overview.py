"""Samples of the cards about the overview of all actions, with long and short content."""

from collections.abc import Iterator
from dataclasses import replace

from cards.actions import overview
from cards.actions import visibility as showing
from cards.language import Language
from domain.actions.action import Step
from domain.actions.overview import ActionOverview, Filter, OverviewAction
from domain.actions.overview_groups import OverviewGroup
from domain.ports import Message
from tests.cards.people import BEHOUD, BRAM, FRESH

POSTER = "https://spiraal.example.org/page/Wy1wb3N0ZXItMTIzIl0.c2lnbmF0dXJl"
PAGE = "https://spiraal.example.org/page/WyJvdmVydmlldyJd.c2lnbmF0dXJl"
SHOWN = (
    OverviewAction("Nieuwe collega's een maatje geven", "werkplezier", Step.EXPLORE),
    OverviewAction("Zelf roosteren, te beginnen met de zomer", "vitaliteit", Step.PLAN, "Thuiszorg Het Anker", "Samira el Idrissi"),
    OverviewAction("Rustige start van de dienst", "werkplezier", Step.ACT, "Zorggroep De Linde", "Bram Visser"),
    OverviewAction("Een kwartier samen terugkijken na een zware nacht", "vitaliteit", Step.ACT),
    OverviewAction("Teamleider loopt één dienst per maand mee", "leiderschap", Step.EVALUATE, "Jeugdhulp De Brug", "Noor Jansen"),
)
GROUPS = (
    OverviewGroup(("vitaliteit",), Step.PLAN, 6),
    OverviewGroup(("vitaliteit",), Step.ACT, 5),
    OverviewGroup(("", "leiderschap", "werkplezier"), None, 5, or_more=True),
)
WHOLE = ActionOverview(BEHOUD, SHOWN, GROUPS, unshown=True)
LONG = OverviewAction(
    "Onderliggende belemmeringen " * 4, "ontwikkelmogelijkheden " * 6, Step.EVALUATE, "Stichting Zorggroep " * 9, "Anne-Marie " * 12
)


def overview_cards(say: Language) -> Iterator[tuple[str, Message]]:
    yield "overview", overview.overview(say, WHOLE, address=PAGE, poster=POSTER, own="behoud.bram")
    yield "overview-filtered", overview.overview(say, WHOLE, Filter(theme="vitaliteit"), address=PAGE, poster=POSTER)
    yield "overview-organisation", overview.overview(say, WHOLE, Filter(organisation="Zorggroep De Linde"), address=PAGE, poster=POSTER)
    yield "overview-few", overview.overview(say, ActionOverview(BEHOUD, SHOWN[:1], (), unshown=True), own="behoud.bram")
    yield "overview-none", overview.overview(say, ActionOverview(BEHOUD, (), (), unshown=False), own="behoud.bram")
    yield (
        "overview-longest",
        overview.overview(say, ActionOverview(BEHOUD, (LONG,) * 40, GROUPS, unshown=True), address=PAGE, poster=POSTER, own="behoud.bram"),
    )
    yield "overview-which", overview.which(say, [BEHOUD, replace(BEHOUD, id="onboarding", name="Actieleernetwerk onboarding")])
    yield "showing", showing.choose(say, BEHOUD, FRESH, BRAM)
    yield "showing-shared", showing.choose(say, BEHOUD, replace(FRESH, co_owners=("x",), theme=""), BRAM)
    for visibility in showing.OFFERED:
        yield f"showing-{visibility}", showing.chosen(say, BEHOUD, replace(FRESH, visibility=visibility), BRAM)
    yield "showing-nothing", showing.nothing(say, BEHOUD, BRAM)
