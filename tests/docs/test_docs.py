"""The documentation is held to the code: what it names is there, and what people can set or type is named."""

import re
from importlib import import_module
from pathlib import Path
from typing import get_args

import pytest

from bot.settings import Settings
from cards.language import language
from demo.stage import StageSettings
from dialogs.commands import COMMANDS
from domain.actions.action import Outcome, Step
from domain.notifications.outbox import NotificationKind
from domain.programme_file.file import read_programme_file
from domain.programme_file.schema import (
    BreakPart,
    CoordinatorPart,
    DigestPart,
    MaterialPart,
    NetworkPart,
    ParticipantPart,
    ProgrammePart,
    SessionPart,
)

ROOT = Path(__file__).resolve().parent.parent.parent
PAGES = (*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").rglob("*.md")))
README = (ROOT / "README.md").read_text("utf-8")
SETTINGS = (ROOT / "docs/settings.md").read_text("utf-8")
TYPED = (ROOT / "docs/commands.md").read_text("utf-8")
PROGRAMME = (ROOT / "docs/programme.md").read_text("utf-8")
COORDINATOR = (ROOT / "docs/coordinator.md").read_text("utf-8")
PARTS = (ProgrammePart, BreakPart, CoordinatorPart, NetworkPart, DigestPart, ParticipantPart, SessionPart, MaterialPart)
LINKS = re.compile(r"\[[^\]]*\]\(([^)\s#]+)[^)]*\)")
"""Of pages, not of pictures."""
PATHS = re.compile(r"`([\w.-]+/[\w./-]*\w\.(?:py|ftl|toml|json|txt|md|mjs))`")
LAYERS = ("domain", "dialogs", "cards")
FOLDERS = re.compile(r"`((?:bot|cards|demo|dialogs|docs|domain|manifest|scheduler|store|tests|tools)/(?:\w+/)*)`")
ROW = re.compile(r"^(\d+)\. \*\*(.*?)(?=^\d+\. \*\*|^## |\Z)", re.MULTILINE | re.DOTALL)


def cells(row: str) -> list[str]:
    return [cell.strip() for cell in row.strip("|").split("|")]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_and_paths_lead_somewhere(page: Path) -> None:
    text = page.read_text("utf-8")
    links = [page.parent / link for link in LINKS.findall(text) if "://" not in link]
    paths = [ROOT / path for path in PATHS.findall(text) if not path.startswith("out/")]
    folders = [ROOT / path for path in FOLDERS.findall(text)]
    assert [str(path) for path in (*links, *paths, *folders) if not path.exists()] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_lines_are_short_enough_to_read(page: Path) -> None:
    assert [number for number, line in enumerate(page.read_text("utf-8").splitlines(), 1) if len(line) > 140] == []


def test_every_setting_is_told_with_its_default() -> None:
    told = dict(re.findall(r"^\| `(\w+)` \| (.+?) \| .+ \|$", SETTINGS, re.MULTILINE))
    for field in Settings.model_fields.values():
        name, default = str(field.validation_alias), field.default
        plain = "" if name == "MicrosoftAppPassword" else str(int(default) if isinstance(default, bool) else default)
        assert told.pop(name, None) == (f"`{plain}`" if plain else "none"), name
    assert told == {}, "settings that are no more"
    for field in StageSettings.model_fields.values():
        assert f"`{field.validation_alias}`" in SETTINGS


@pytest.mark.parametrize("tag", ["nl", "en"])
def test_every_command_is_told_with_each_of_its_names(tag: str) -> None:
    column = {"nl": 1, "en": 2}[tag]
    rows = [cells(row)[column].split(", ") for row in TYPED.splitlines() if row.startswith("| ") and len(cells(row)) == 3]
    for command in COMMANDS:
        assert list(language(tag).variants(f"command-{command.id}")) in rows, command.id


def test_every_make_target_is_told() -> None:
    targets = re.findall(r"^(\w+):.*##", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)
    assert [target for target in targets if target != "help" and f"| `make {target}` |" not in SETTINGS] == []


def test_the_readme_is_a_first_screen_and_a_map() -> None:
    lines = README.splitlines()
    assert len(lines) <= 120
    assert {"make demo", "make test"} <= set(lines[:40])
    mapped = set(re.findall(r"^\| `(\w+)` \|", README, re.MULTILINE))
    subjects = rooms("domain") | (rooms("dialogs") & rooms("cards"))
    assert subjects <= mapped <= rooms(*LAYERS)
    told = set(re.findall(r"`(?:\w+/)*(\w+)/?`", README))
    assert rooms(*LAYERS) - told == set()


def rooms(*layers: str) -> set[str]:
    return {path.parent.name for layer in layers for path in (ROOT / layer).glob("*/*.py")}


def test_each_row_of_the_programme_says_where_it_lives() -> None:
    rows = {int(number): text for number, text in ROW.findall(PROGRAMME)}
    assert [int(number) for number, _ in ROW.findall(PROGRAMME)] == list(range(1, 63))
    for number, text in rows.items():
        where = re.findall(r"`([^`]+)`", text.partition("Where:")[2])
        assert where, number
        for place in where:
            assert (ROOT / place).exists() if "/" in place else place in rooms(*LAYERS), (number, place)


def test_what_works_in_part_is_told_twice() -> None:
    _, _, to_come = PROGRAMME.partition("\n## Still to come\n")
    summed = re.search(r"In part today are rows (.*?):", to_come, re.DOTALL)
    assert summed is not None
    missing = [number for number, text in ROW.findall(PROGRAMME) if "*Missing*:" in text]
    assert re.findall(r"\d+", summed[1]) == missing
    assert int(ROW.findall(to_come)[0][0]) == 46


def test_the_pages_that_comments_name_have_the_parts_they_name() -> None:
    named = {
        "programme": ("What such a programme is", "Row by row", "Still to come", "The rhythm"),
        "platform": (
            "Limits of Teams and the Connector",
            "The Bot Framework SDK",
            "Adaptive Cards",
            "The Agents Playground",
            "Time and libraries",
        ),
    }
    for page, parts in named.items():
        there = re.findall(r"^## (.+)$", (ROOT / f"docs/{page}.md").read_text("utf-8"), re.MULTILINE)
        assert [part for part in parts if part not in there] == []


def test_the_example_of_a_programme_file_can_be_imported_and_shows_every_field() -> None:
    example = re.search(r"```toml\n(.*?)```", COORDINATOR, re.DOTALL)
    assert example is not None
    file = read_programme_file(example[1])
    for part in (
        file.programme,
        *file.coordinator,
        *file.network,
        *file.network[0].participant,
        *file.network[0].session,
        *file.network[0].session[0].material,
    ):
        assert set(type(part).model_fields) - part.model_fields_set == set(), type(part).__name__


def test_every_field_of_a_programme_file_has_its_rule() -> None:
    told = set(re.findall(r"`(\w+)`", "\n".join(row for row in COORDINATOR.splitlines() if row.startswith("| "))))
    fields = {field.alias or name for part in PARTS for name, field in part.model_fields.items()} - {
        "participant",
        "session",
        "material",
        "break",
    }
    assert fields - told == set()
    assert {str(kind) for kind in get_args(SessionPart.model_fields["kind"].annotation)} - set(
        re.findall(r"`([\w-]+)`", COORDINATOR)
    ) == set()


def test_the_glossary_names_what_is_in_the_code() -> None:
    rows = [cells(row) for row in (ROOT / "docs/glossary.md").read_text("utf-8").splitlines() if row.startswith("| ")]
    named = {name for row in rows for name in re.findall(r"`([A-Z]\w+)(?:\.\w+)?`", row[-2])}
    paths = [path.relative_to(ROOT).with_suffix("") for path in (ROOT / "domain").rglob("*.py") if path.stem != "__init__"]
    modules = [import_module(".".join(path.parts)) for path in paths]
    assert named
    assert [name for name in sorted(named) if not any(hasattr(module, name) for module in modules)] == []
    for member in (*Step, Outcome.FAILED, NotificationKind.REMINDER, NotificationKind.NUDGE):
        assert any(f"`{type(member).__name__}.{member.name}`" in row[-2] for row in rows), member


def test_operators_read_of_every_metric_that_there_is() -> None:
    sources = [(ROOT / path).read_text("utf-8") for path in ("bot/metrics.py", "scheduler/metrics.py")]
    names = {
        f"{name}_total" if kind == "Counter" else name
        for source in sources
        for kind, name in re.findall(r'(Counter|Gauge|Histogram)\(\s*"(\w+)"', source)
    }
    told = set(re.findall(r"^\| `(spiraal_\w+)` \|", (ROOT / "docs/operator.md").read_text("utf-8"), re.MULTILINE))
    assert told == names
