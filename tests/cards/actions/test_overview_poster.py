"""The overview as a file for on the wall: all of it and nothing else, in any script, on one sheet when that can be read."""

import io
import random
import unicodedata
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from pypdf import PageObject, PdfReader
from pypdf.generic import DictionaryObject

from cards.actions.overview_poster import overview
from cards.documents.columns import HEADING, Heights, Put, balanced, beside, flowing
from cards.documents.direction import as_seen, joined
from cards.documents.lettering import BOLD, REGULAR, broken, drawable, ready, wide
from cards.language import LANGUAGES, language
from domain.actions.action import STEPS, Step
from domain.actions.overview import ActionOverview, OverviewAction
from domain.actions.overview_groups import OverviewGroup
from tests.cards.actions.samples_overview import GROUPS, LONG, WHOLE
from tests.cards.people import BEHOUD

NL = language("nl")
NOW = datetime(2027, 1, 7, 9, tzinfo=UTC)
THEMES = tuple(f"thema {number}" for number in range(10))


def many(count: int, themes: int = 10) -> ActionOverview:
    """Of 25 organisations."""
    shown = [
        OverviewAction(
            f"Actie-{number:03} waar we samen aan werken", THEMES[number % themes], STEPS[number % 4], f"Huis {number % 25}", "Bram Visser"
        )
        for number in range(count)
    ]
    return ActionOverview(replace(BEHOUD, themes=THEMES[:themes]), shown, (OverviewGroup((THEMES[0],), Step.PLAN, 6),), unshown=True)


def read(whole: ActionOverview) -> PdfReader:
    return PdfReader(io.BytesIO(overview(NL, whole, NOW)))


def words(read: PdfReader | PageObject) -> str:
    pages = read.pages if isinstance(read, PdfReader) else [read]
    return " ".join(" ".join(page.extract_text().split()) for page in pages)


def test_it_tells_what_the_page_tells_with_each_step_in_words() -> None:
    told = words(read(WHOLE))
    for action in WHOLE.shown:
        assert f"{NL(f'step-{action.step}')} · {action.organisation or 'zonder naam'}" in told
    for part in ("Nieuwe collega's een maatje geven", "Samira el Idrissi", "Evalueren · Jeugdhulp De Brug · Noor Jansen"):
        assert part in told
    assert "◑ Plannen: 6" in told
    assert "Niet met titel, wel geteld: Een ander thema, leiderschap en werkplezier, alle stappen samen: 5 of meer." in told
    assert "Deze organisaties staan er met naam: Jeugdhulp De Brug, Thuiszorg Het Anker en Zorggroep De Linde." in told
    assert told.count("5 of meer") == 1, "under none of the themes it is of"
    assert "vanaf 5 mensen" in told


def test_who_are_too_few_are_not_counted_there_either() -> None:
    told = words(read(replace(WHOLE, groups=())))
    assert "te weinig om te tellen" in told
    assert "wel geteld" not in told


@pytest.mark.parametrize("tag", LANGUAGES)
def test_the_file_says_what_it_is_in_which_language_and_carries_its_letters(tag: str) -> None:
    file = PdfReader(io.BytesIO(overview(language(tag), WHOLE, NOW)))
    assert file.metadata is not None
    assert (file.metadata.title, file.metadata.author) == (language(tag)("overview-page-title", network=BEHOUD.name), "Spiraal")
    assert file.metadata.creation_date == NOW
    assert str(file.root_object["/Lang"]).startswith(tag)
    assert [destination.title for destination in file.outline if not isinstance(destination, list)][:2] == ["Leiderschap", "Vitaliteit"]
    page = file.pages[0]
    assert page.mediabox.width > page.mediabox.height
    assert round(float(page.mediabox.width) / 72 * 25.4) == 420
    resources = page["/Resources"].get_object()
    assert isinstance(resources, DictionaryObject)
    fonts = resources["/Font"].get_object()
    assert isinstance(fonts, DictionaryObject)
    for font in fonts.values():
        described = font.get_object()
        assert isinstance(described, DictionaryObject)
        assert "/FontFile2" in str(described["/FontDescriptor"].get_object())


@pytest.mark.parametrize(("count", "sheets"), [(0, 1), (1, 1), (3, 1), (60, 1), (200, 3)])
def test_each_action_is_there_once_on_as_few_sheets_as_can_be_read(count: int, sheets: int) -> None:
    file = read(many(count))
    told = words(file)
    assert all(told.count(f"Actie-{number:03}") == 1 for number in range(count))
    assert len(file.pages) == sheets
    for number, page in enumerate(file.pages, start=1):
        on_it = words(page)
        assert "Alle acties van" in on_it
        assert "Uitvoeren en observeren" in on_it
        assert "vanaf 5 mensen" in on_it
        assert (f"Blad {number} van {sheets}." in on_it) is (sheets > 1)


def test_what_goes_on_has_its_heading_again() -> None:
    file = read(many(200, themes=1))
    assert words(file).count("Thema 0 (vervolg)") > 3
    assert all("Thema 0" in words(page) for page in file.pages)


def test_the_same_overview_gives_the_same_bytes_also_when_many_are_drawn_at_once() -> None:
    kinds = [WHOLE, many(20), many(60)]
    alone = [overview(NL, whole, NOW) for whole in kinds]
    # As when the first people open it at once, before the letters were read.
    ready.cache_clear()
    with ThreadPoolExecutor(6) as threads:
        assert list(threads.map(lambda whole: overview(NL, whole, NOW), kinds * 4)) == alone * 4
    assert overview(NL, many(21), NOW) != alone[1]


def test_any_words_can_be_drawn_and_none_become_markup() -> None:
    odd = ["<b>x</b> &amp; %s {0}", "a\x00b\u202ec\ud83d", "🌱🌱", "中文", "Güneş 😀 👩‍⚕️", "W" * 300, "", "محمد العربي", "\n \t"]
    shown = [OverviewAction(title, title, Step.PLAN, title, title) for title in odd]
    whole = ActionOverview(replace(BEHOUD, name="🌱 <i>" * 20), [*shown, *[LONG] * 30], GROUPS, unshown=True)
    told = words(read(whole))
    for part in ("<b>x</b> &amp; %s {0}", "abc", "□□", "Güneş"):
        assert part in told


def test_each_letter_of_a_name_is_drawn_or_a_square_says_there_is_one() -> None:
    for name in ("Łukasz Wiśniewski", "Ayşe Iğdır-Çelik", "Zoë Ðorđević", "Nguyễn Văn Ạn", "Γιώργος", "Ольга"):
        assert drawable(name) == unicodedata.normalize("NFC", name)
    assert drawable("e\u0301e\u0301n") == "één"
    assert drawable("山 Maria 🌱") == "□ Maria"
    assert (drawable("🌱"), drawable("😀 Zin"), drawable(" \n")) == ("□", "Zin", "")


def test_arabic_letters_join_and_a_line_is_drawn_from_the_right() -> None:
    # Unicode's own forms: initial meem, medial hah, medial meem, final dal.
    assert joined("محمد") == "\ufee3\ufea4\ufee4\ufeaa"
    assert joined("دار") == "\ufea9\ufe8d\ufead"
    assert joined("سلام") == "\ufeb3\ufefc\ufee1"
    assert joined("De Linde") == "De Linde"
    assert as_seen("אבג", right=True) == "גבא"
    assert as_seen("De Linde · אבג דה 12 ok", right=False) == "De Linde · 12 הד גבא ok"
    assert as_seen("(אב)", right=True) == "(בא)"
    assert as_seen("13 · אב", right=False) == "13 · בא"
    assert as_seen("אב 24 ג De Linde", right=True) == "De Linde ג 24 בא"
    assert as_seen("Rustig (1)", right=False) == "Rustig (1)"


def test_lines_fit_and_hold_all_words() -> None:
    text = "Een kwartier samen terugkijken " + "belemmering" * 20 + " na een zware nacht"
    lines = broken(text, BOLD, 10.5, 90)
    assert all(0 < wide(line, BOLD, 10.5) <= 90 for line in lines)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    assert broken("", REGULAR, 9, 90) == []


def _bottoms(sections: list[Heights], columns: list[list[Put]]) -> list[float]:
    def height(put: Put) -> float:
        section = sections[put.section]
        return section.blocks[put.block] if put.block != HEADING else section.again if put.again else section.heading

    ends = []
    for column in columns:
        down = 0.0
        for put in column:
            assert put.down >= down, "nothing stands over something else"
            down = put.down + height(put)
        ends.append(down)
    return ends


def test_columns_hold_everything_once_in_order_and_never_a_heading_alone() -> None:
    chance = random.Random(1)
    for _ in range(200):
        sections = [Heights(20, 40, [chance.randint(10, 90) for _ in range(chance.randint(1, 12))]) for _ in range(chance.randint(1, 9))]
        columns = balanced(sections, 6, 500, 15)
        for found in (flowing(sections, 200, 15), columns or []):
            if not found:
                continue
            puts = [put for column in found for put in column]
            expected = [(number, block) for number, heights in enumerate(sections) for block in range(len(heights.blocks))]
            assert [(put.section, put.block) for put in puts if put.block != HEADING] == expected
            assert [put.section for put in puts if put.block == HEADING and not put.again] == list(range(len(sections)))
            assert all(column[0].block == HEADING and column[-1].block != HEADING for column in found)
        assert max(_bottoms(sections, flowing(sections, 200, 15))) <= 200
        if columns:
            assert len(columns) <= 6
            assert max(_bottoms(sections, columns)) <= 500


def test_beside_each_other_everything_begins_at_the_same_height() -> None:
    sections = [Heights(20, 20, [30, 30]), Heights(40, 40, [50]), Heights(20, 20, [])]
    columns = beside(sections, 100)
    assert columns is not None
    assert [[put.down for put in column] for column in columns] == [[0, 40, 70], [0, 40], [0]]
    assert beside(sections, 99) is None


def test_what_is_higher_than_a_column_is_still_there() -> None:
    assert len(flowing([Heights(20, 20, [900, 900])], 500, 10)) == 2
    assert balanced([Heights(20, 20, [900])], 6, 500, 10) is None
