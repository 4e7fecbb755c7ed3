"""The gallery finds what is wrong with a card. Needs Node, Chromium and node_modules; without them these tests are skipped."""

from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from cards.elements import (
    AdaptiveCard,
    Amount,
    BodyElement,
    ChartDonut,
    Column,
    ColumnSet,
    Fact,
    FactSet,
    InputText,
    TextBlock,
    Words,
    press,
    render,
)
from tests.cards.samples import Sample
from tools import gallery, sheets

pytestmark = pytest.mark.skipif(bool(gallery.missing()), reason="; ".join(gallery.missing()))


def sample(name: str, *body: BodyElement, **more: Any) -> Sample:
    return Sample(name, "nl", render(AdaptiveCard(body, lang="nl", fallback_text="Hoi", **more)))


def cards() -> list[Sample]:
    chart = ChartDonut([Amount("a", 1)], fallback=TextBlock("Plannen: 1"))
    return [
        sample("good", TextBlock("Hoi"), Words("*dag* " * 40), chart, actions=[press("Ik kan niet", "x", {}), press("Later", "y", {})]),
        # Not the last: what it asks for is heard of when the next is drawn already.
        Sample("outside", "nl", {**sample("x", TextBlock("Hoi")).card, "backgroundImage": "https://example.org/a.png"}),
        sample("placeholder", InputText("n", label="Notitie", placeholder="Noem hier alsjeblieft geen medische details")),
        sample("clipped", TextBlock("Een regel die niet afbreekt en dus op een telefoon niet past", wrap=False)),
        sample("wide", ColumnSet([Column([TextBlock("onafbreekbaar" * 3, wrap=False)], width="auto") for _ in range(4)])),
        sample("broad", FactSet([Fact("Waar", "teams.microsoft.com/l/meetup-join/" + "a" * 40)])),
        sample("broken", ColumnSet([Column([TextBlock("Personeelsinzet")], width=1), Column([TextBlock("x")], width=4)])),
        Sample("unknown", "nl", {**sample("unknown", TextBlock("Hoi")).card, "body": [{"type": "Slider"}]}),
    ]


@pytest.fixture(scope="module")
def gallery_of(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[dict[str, object]]]:
    out = tmp_path_factory.mktemp("gallery")
    return out, gallery.draw(cards(), out, ["dark-320", "light-320", "light-640"])


def found(findings: list[dict[str, object]], name: str) -> set[tuple[object, object]]:
    return {(finding["kind"], finding["width"]) for finding in findings if finding["name"] == name}


def test_a_good_card_has_no_findings(gallery_of: tuple[Path, list[dict[str, object]]]) -> None:
    assert found(gallery_of[1], "good") == set()


@pytest.mark.parametrize(
    ("name", "kinds"),
    [
        ("placeholder", {("overflow", 320)}),
        ("clipped", {("overflow", 320)}),
        ("wide", {("overflow", 320), ("overflow", 640)}),
        ("broad", {("overflow", 320)}),
        ("broken", {("overflow", 320)}),
        ("unknown", {("parse", 320), ("parse", 640)}),
        ("outside", {("request", 320), ("request", 640)}),
    ],
)
def test_a_bad_card_is_found_where_it_is_bad(
    gallery_of: tuple[Path, list[dict[str, object]]], name: str, kinds: set[tuple[object, object]]
) -> None:
    assert found(gallery_of[1], name) == kinds


def test_many_at_a_time_the_same_is_found_as_one_by_one(gallery_of: tuple[Path, list[dict[str, object]]], tmp_path: Path) -> None:
    one_by_one = [finding for finding in gallery_of[1] if finding["theme"] == "light"]
    assert gallery.draw(cards(), tmp_path, [], ["light"]) == one_by_one
    assert list(tmp_path.iterdir()) == []
    assert [card.name for card in gallery.faulty(cards(), one_by_one)] == [card.name for card in cards()[1:]]


def test_a_finding_says_how_far_and_where(gallery_of: tuple[Path, list[dict[str, object]]]) -> None:
    told = [str(finding["text"]) for finding in gallery_of[1] if finding["name"] == "broad" and finding["theme"] == "light"]
    assert [text.split(" px ")[1][:16] for text in told if "beyond" in text] == ["beyond the card,"]


def test_each_card_has_its_pictures_and_the_themes_differ(gallery_of: tuple[Path, list[dict[str, object]]]) -> None:
    out, _ = gallery_of
    with Image.open(out / "nl/good-light-320.png") as light, Image.open(out / "nl/good-dark-320.png") as dark:
        assert light.width == dark.width == 2 * 320
        assert light.convert("L").getpixel((10, 10)) == 255
        assert dark.convert("RGB").getpixel((10, 10)) == (0x29, 0x29, 0x29)
    # What was not asked for is looked over, and not kept.
    assert [len(list(out.glob(f"nl/*-{kept}.png"))) for kept in ("light-640", "dark-640")] == [8, 0]


def test_a_sheet_shows_every_card_and_stays_readable(gallery_of: tuple[Path, list[dict[str, object]]]) -> None:
    out, findings = gallery_of
    names = [("nl", name) for name in ("good", "placeholder", "clipped")] * 8
    made = sheets.write_sheets(names, out)
    assert len(made) > 1
    for path in made:
        with Image.open(path) as sheet:
            assert sheet.width <= 1600
            assert sheet.height <= 2000
    gallery.write_index(names, findings, ["dark-320"], out)
    page = (out / "index.html").read_text()
    assert "nl/good-dark-320.png" in page
    assert "overflow" in page
