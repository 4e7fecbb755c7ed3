"""What a programme makes of it all, in the browser, after the cycle: all actions of a network, what people are stuck on, and the files for
coordinators."""

from collections.abc import Callable

from tools.e2e.cycle import QUESTION
from tools.e2e.flow import Play, expect

HALF_A_YEAR = 210
SMALLEST_FILE = 4_000


def put_on_the_overview(play: Play) -> None:
    play.participant.says("overzicht")
    play.participant.presses("Mijn actie op het overzicht", "Alle acties van het netwerk")
    form = ("Bewaar mijn keuze",)
    play.participant.chooses("Met titel, zonder mijn naam en organisatie", *form)
    play.participant.presses("Bewaar mijn keuze", *form)
    play.participant.sees("Je actie staat op het overzicht")


def overview_opened(play: Play) -> None:
    play.shown = play.coordinator
    play.coordinator.says("overzicht")
    told = play.coordinator.sees("Alle acties van het netwerk")
    expect(play.name not in told, "the overview names who chose not to be named")
    page = play.coordinator.opens("Open als pagina", "Alle acties van het netwerk")
    expect(play.network.name in page and play.name not in page, "the page is not that of the card")


def obstacle_on_the_agenda(play: Play) -> None:
    play.shown = play.coordinator
    play.coordinator.says("knelpunten")
    play.coordinator.sees("Knelpunten en vragen", QUESTION)
    play.coordinator.presses("Zet op de agenda", QUESTION)
    play.coordinator.presses("Zet op de agenda", "Voor welke bijeenkomst?")
    play.coordinator.sees("Knelpunten en vragen", "agenda")


def report_fetched(play: Play) -> None:
    play.shown = play.coordinator
    play.lets_days_pass(HALF_A_YEAR)
    play.coordinator.says("rapport")
    play.coordinator.presses("Maak het rapport", "Halfjaarrapport")
    name, size = play.coordinator.gets("Word, met een link", "Het rapport staat klaar")
    expect(name.endswith(".docx") and size > SMALLEST_FILE, f"the report is {name}, {size} bytes")


def export_fetched(play: Play) -> None:
    play.shown = play.coordinator
    play.coordinator.says("export")
    name, size = play.coordinator.gets("Excel, met een link", "De bestanden staan klaar")
    expect(name.endswith(".xlsx") and size > SMALLEST_FILE, f"the export is {name}, {size} bytes")


STEPS: tuple[Callable[[Play], None], ...] = (
    put_on_the_overview,
    overview_opened,
    obstacle_on_the_agenda,
    report_fetched,
    export_fetched,
)
