"""The half-yearly report as a document and as a workbook: its charts, its sentences, and what it leaves out."""

import asyncio
import io
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from docx import Document
from docx.oxml.ns import qn
from openpyxl import load_workbook
from PIL import Image

from cards.documents.charts import Axis, ChartRow, bars, dots
from cards.documents.graphs import Graph
from cards.documents.tables import SheetTable, workbook
from cards.language import language
from cards.reports.chapters import as_document
from cards.reports.parts import Report
from cards.reports.tables import as_tables
from domain.programme.programme import Network
from domain.pulse.pulse import Edge
from domain.reports.count_figures import figures_of
from domain.reports.figures import ALL, OUTCOMES, STEPS, HalfYearFigures, IndicatorFigure, PulseFigure
from domain.reports.quotes import Quote, learned
from store import open_store
from tests.domain.reports.half_years import FIRST, LATER, filled

ZONE = ZoneInfo("Europe/Amsterdam")
Learned = Mapping[str, Mapping[str, Sequence[Quote]]]
BLUE, ORANGE = (31, 78, 121), (213, 94, 0)


@pytest.fixture(scope="module")
def half() -> tuple[Sequence[Network], HalfYearFigures, Learned]:
    async def made() -> tuple[Sequence[Network], HalfYearFigures, Learned]:
        store = open_store("memory:")
        async with store.transaction() as tx:
            await filled(tx)
        async with store.transaction() as tx:
            networks = await tx.networks.all()
            return networks, await figures_of(tx, FIRST, LATER), {network.name: await learned(tx, network, FIRST) for network in networks}

    return asyncio.run(made())


def report(half: tuple[Sequence[Network], HalfYearFigures, Learned], network: str = "", *, inside: bool = True, **changed: Any) -> Report:
    networks, figures, quotes = half
    about = next((other for other in networks if other.id == network), None)
    made = Report(
        programme="Actieprogramma",
        network=about,
        networks=networks,
        half=FIRST,
        figures=figures,
        floor=5,
        learned={name: of for name, of in quotes.items() if about is None or about.name == name} if inside else None,
        made=LATER,
        zone=ZONE,
    )
    return replace(made, **changed)


def opened(made: Report, tag: str = "nl") -> Any:
    return Document(io.BytesIO(as_document(language(tag), made)))


def words(paper: Any) -> str:
    cells = [cell.text for table in paper.tables for row in table.rows for cell in row.cells]
    return "\n".join([*(paragraph.text for paragraph in paper.paragraphs), *cells]).replace("\u00a0", " ")


def alts(paper: Any) -> list[str]:
    return [item.get("descr") or "" for item in paper.element.body.iter(qn("wp:docPr"))]


@pytest.mark.parametrize("tag", ["nl", "en"])
@pytest.mark.parametrize(("network", "inside"), [("behoud", True), ("klein", True), ("", True), ("", False)])
def test_a_report_opens_with_words_at_each_picture_and_under_each_heading(half: Any, tag: str, network: str, inside: bool) -> None:
    body = as_document(language(tag), report(half, network, inside=inside))
    with zipfile.ZipFile(io.BytesIO(body)) as archive:
        assert archive.testzip() is None
        names = archive.namelist()
    paper: Any = Document(io.BytesIO(body))
    assert len(names) == len(set(names))
    assert all(alt.strip() for alt in alts(paper))
    styles = [(child.tag, child.style if child.tag == qn("w:p") else "") for child in paper.element.body]
    headings = [place for place, (_, style) in enumerate(styles) if style and style.startswith("Heading")]
    assert len(headings) >= 8
    for place in headings:
        assert "".join(paper.element.body[place].itertext()).strip()
        # A chapter may begin with a part of its own; nothing else follows a heading without words of its own.
        assert not (styles[place + 1][1] or "").startswith("Heading1")
    assert len({item.get("id") for item in paper.element.body.iter(qn("wp:docPr"))}) == len(alts(paper)), "each picture has its own number"


def test_what_a_chapter_says_is_what_its_figures_are(half: Any) -> None:
    figures = half[1]
    told = words(opened(report(half, "behoud")))
    acted, plan = figures.figure("behoud", "actions"), figures.figure("behoud", STEPS, "plan")
    assert f"Er is aan {acted.count} acties gewerkt, van {acted.people} mensen." in told
    assert f"Plannen {plan.count} keer" in told
    measured = next(item for item in figures.measured if item.network == "behoud")
    assert f"Bij de nulmeting was het gemiddelde {language('nl').number(measured.baseline)} %" in told
    presence = next(item for item in figures.presence if item.network == "behoud")
    assert f"Bij 2 bijeenkomsten was {presence.share} procent er, gerekend over {presence.people} mensen." in told
    energy = next(pulse for pulse in figures.pulses if (pulse.network, pulse.item) == ("behoud", "energy"))
    assert f"Energie van het werk {energy.value:g}" in told
    assert "n = 2 peilingen" in told


def test_charts_tell_in_words_what_they_show_with_their_n(half: Any) -> None:
    found = [alt for alt in alts(opened(report(half, "behoud"))) if alt.startswith("Grafiek")]
    assert [alt.split(". ")[1].partition(" (")[0] for alt in found] == [
        "Stappen in de spiraal",
        "Hoe het liep",
        "Ziekteverzuim",
        "Van 1",
        "Van 0",
    ]
    assert all("n = " in alt for alt in found)
    assert "Te vroeg om te zeggen: te weinig (minder dan 5)" in found[1]
    assert "Doel 4 %" in found[2]


def test_a_small_network_has_no_chart_and_says_why(half: Any) -> None:
    made = opened(report(half, "klein", inside=False))
    assert alts(made) == []
    told = words(made)
    assert "Hier staat geen getal: het gaat over te weinig mensen." in told
    assert "n = " not in told


def test_the_whole_has_themes_presence_and_pulses_too_and_no_network_apart_in_pulses(half: Any) -> None:
    told = words(opened(report(half, inside=False)))
    themes = [figure for figure in half[1].figures if (figure.network, figure.table) == (ALL, "themes")]
    assert themes
    for part in ("Alle netwerken samen", f"Hier staat een getal bij {len(themes)} van de 3 thema's.", "n = 4 peilingen"):
        assert part in told
    assert "Netwerk behoud" in told
    assert "les van" not in told
    about = [alt for alt in alts(opened(report(half))) if alt.startswith("Grafiek. Van")]
    assert about
    assert not [alt for alt in about if "Netwerk" in alt]


def test_a_half_year_counted_before_pulses_and_themes_of_the_whole_were_says_so(half: Any) -> None:
    figures = half[1]
    old = replace(
        figures, figures=tuple(figure for figure in figures.figures if (figure.network, figure.table) != (ALL, "themes")), pulses=()
    )
    told = words(opened(report(half, figures=old)))
    assert "of thema's telden toen voor het hele programma nog niet mee" in told
    assert "of peilingen telden toen nog niet mee" in told


def painted(png: bytes, colour: tuple[int, int, int]) -> int:
    picture = Image.open(io.BytesIO(png)).convert("RGB")
    return sum(count for count, getcolor in picture.getcolors(1 << 24) or [] if getcolor == colour)


AXIS = Axis("x", str)


def test_a_bar_that_is_not_told_is_not_drawn_and_the_others_are_as_long_as_their_number() -> None:
    two = painted(bars([ChartRow("a", "10", [10.0]), ChartRow("b", "5", [5.0])], AXIS), BLUE)
    number = painted(bars([ChartRow("a", "10", [10.0]), ChartRow("b", "-", [None])], AXIS), BLUE)
    assert 1.45 < two / number < 1.55
    picture = Image.open(io.BytesIO(bars([ChartRow("a", "10", [10.0])], AXIS)))
    assert picture.width == pytest.approx(17 / 2.54 * 180, abs=2)


def test_marks_that_fall_on_one_spot_are_all_seen_and_without_colour_too() -> None:
    apart = dots([ChartRow("a", "x", [2.0, 4.0, 6.0])], ["a", "b", "c"], AXIS)
    same = dots([ChartRow("a", "x", [4.0, 4.0, 4.0])], ["a", "b", "c"], AXIS)
    without = dots([ChartRow("a", "x", [4.0, 4.0, None])], ["a", "b", "c"], AXIS)
    legend = painted(without, ORANGE)
    assert painted(same, ORANGE) == pytest.approx(2 * legend, rel=0.1)
    assert painted(apart, ORANGE) == pytest.approx(2 * legend, rel=0.1)
    assert painted(same, BLUE) > 0.7 * painted(apart, BLUE)


@pytest.mark.parametrize("name", ["$\\frac$ en $x^2$", "😀 네트워크 \u202e", "", "a\nb", "lang " * 60, "x" * 200])
def test_whatever_somebody_called_their_network_is_drawn(name: str) -> None:
    row = ChartRow(name, name, [3.0, 4.0, None])
    picture = Image.open(io.BytesIO(dots([row, row], ["a", "b", "c"], Axis(name, str, (1.0, 10.0)))))
    assert picture.height < 1000
    bars([row], Axis(name, str))


def test_nothing_to_draw_is_an_empty_chart() -> None:
    assert bars([ChartRow("a", "-", [None])], AXIS)
    assert dots([ChartRow("a", "-", [0.0, 0.0, None])], ["a", "b", "c"], AXIS)


def test_matplotlib_is_loaded_by_who_draws_only_and_never_pyplot() -> None:
    code = (
        "import sys, dialogs.reports.reports, dialogs.links.pages; assert 'matplotlib' not in sys.modules\n"
        "from cards.documents.charts import *; bars([ChartRow('a', 'b', [1.0])], Axis('x', str))\n"
        "assert 'matplotlib' in sys.modules and 'matplotlib.pyplot' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True, cwd=Path(__file__).parents[3])


def drawn(body: bytes) -> list[int]:
    """How many graphs stand on each sheet."""
    pages: Any = load_workbook(io.BytesIO(body))
    return [len(page._charts) for page in pages]


def numbers(half: Any, network: str = "behoud") -> Any:
    return load_workbook(io.BytesIO(workbook(as_tables(language("nl"), report(half, network)))))


def test_numbers_in_the_workbook_are_numbers_and_what_is_not_told_is_an_empty_cell(half: Any) -> None:
    book = numbers(half)
    for sheet, columns in {"Cijfers": "C", "Metingen": "DEFG", "Peilingen": "CE", "Aanwezigheid": "BCD"}.items():
        page = book[sheet]
        assert page.freeze_panes == "A2"
        assert page.max_row > 1
        for column in columns:
            assert {cell.data_type for cell in page[column][1:]} == {"n"}
            assert not [cell for cell in page[column][1:] if cell.value == 0]
            assert page.column_dimensions[column].width >= len(str(page[f"{column}1"].value))
    rows = list(book["Cijfers"].iter_rows(min_row=2, values_only=True))
    untold = [row for row in rows if row[2] is None]
    assert 0 < len(untold) < len(rows)
    assert {row[3] for row in untold} == {"te weinig (minder dan 5)"}


def charts(body: bytes) -> list[str]:
    with zipfile.ZipFile(io.BytesIO(body)) as archive:
        return [archive.read(name).decode() for name in sorted(archive.namelist()) if name.startswith("xl/charts/chart")]


def test_graphs_in_the_workbook_show_the_cells_of_their_table(half: Any) -> None:
    body = workbook(as_tables(language("nl"), report(half, "behoud")))
    assert drawn(body) == [3, 1, 2, 1, 0]
    assert "'Cijfers'!$B$4:$B$7" in charts(body)[0]
    assert "'Cijfers'!$C$4:$C$7" in charts(body)[0]
    assert [found.count("<ser>") for found in charts(body)] == [1, 1, 1, 3, 1, 1, 1]
    assert drawn(workbook(as_tables(language("nl"), report(half, "klein")))) == [0, 0, 0, 0, 0]


def test_a_name_that_looks_like_a_formula_is_text_in_a_graph_too() -> None:
    body = workbook([SheetTable("a", ["=1+1", "n"], [["=HYPERLINK(1)", 2]], [Graph("=1+1", 1, 1, names=1, values=(2,))])])
    page = load_workbook(io.BytesIO(body))["a"]
    assert [cell.data_type for row in page.iter_rows() for cell in row] == ["s", "s", "s", "n"]
    (chart,) = charts(body)
    assert [part.partition("</f>")[0] for part in chart.split("<f>")[1:]] == ["'a'!$A$2", "'a'!$B$2"]


def test_a_long_sentence_has_a_row_as_high_as_it() -> None:
    page = load_workbook(io.BytesIO(workbook([SheetTable("a", ["x"], [["woord " * 40], ["kort"]])])))["a"]
    assert (page.row_dimensions[2].height or 0) >= 60
    assert page.row_dimensions[3].height is None


def test_a_target_that_too_few_have_is_none_in_each_form(half: Any) -> None:
    figure = IndicatorFigure(
        network="behoud", kind="satisfaction", unit="mark", organisations=6, baseline=Decimal("6.5"), last=Decimal("7.0"), target=None
    )
    edge = PulseFigure(network="behoud", item="dare", value=4.5, edge=Edge.OR_HIGHER, pulses=1, floor=5)
    made = report(half, "behoud", figures=HalfYearFigures(id="x", made_at=LATER, measured=(figure,), pulses=(edge,)))
    told = words(opened(made))
    assert "Tevredenheid (cijfer van 1 tot 10)" in told
    assert "geen" in told
    assert "Doel" not in next(alt for alt in alts(opened(made)) if "Tevredenheid" in alt)
    assert "4,5 of hoger" in told
    assert "n = 1 peiling" in told
    page = load_workbook(io.BytesIO(workbook(as_tables(language("nl"), made))))["Peilingen"]
    assert [cell.value for cell in page[2]][2:] == [4.5, "4,5 of hoger", 1]


@pytest.mark.skipif(shutil.which("libreoffice") is None, reason="LibreOffice is not here")
def test_libreoffice_opens_both(half: Any, tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(as_document(language("nl"), report(half)))
    (tmp_path / "b.xlsx").write_bytes(workbook(as_tables(language("nl"), report(half))))
    home = f"-env:UserInstallation={(tmp_path / 'home').as_uri()}"
    order = ["libreoffice", home, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path)]
    subprocess.run([*order, *(str(tmp_path / name) for name in ("a.docx", "b.xlsx"))], check=True, capture_output=True, timeout=120)
    assert all((tmp_path / name).stat().st_size > 10_000 for name in ("a.pdf", "b.pdf"))


def test_outcomes_stand_in_one_order_however_they_went(half: Any) -> None:
    figures = half[1]
    assert figures.figure("behoud", OUTCOMES, "failed") is not None
    page = numbers(half)["Cijfers"]
    names = [str(row[1].value) for row in page.iter_rows(min_row=2) if row[0].value == "Hoe het liep"]
    assert names == ["Het werkte", "Het werkte deels", "Het werkte niet", "Te vroeg om te zeggen"]
