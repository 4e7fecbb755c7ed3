"""What the project promises about itself: rooms, sizes, names, and documentation that keeps up."""

import ast
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path

import pytest

import manifest
from cards.language import LANGUAGES, language
from dialogs.commands import COMMANDS

ROOT = Path(__file__).parents[1]
ROOMS = ("bot", "cards", "demo", "dialogs", "domain", "manifest", "scheduler", "store", "tools")
NAMELESS = {"utils", "util", "helpers", "helper", "manager", "managers"}
DOCUMENT = re.compile(r"(?<![\w./-])(?:[\w.-]+/)*\w[\w.-]*\.md\b|(?<![\w./-])docs/[\w./-]*\w")
"""What reads as the name of a document: a Markdown file, or anything in docs/."""
ADDRESS = re.compile(r"\b\w+://\S+")
SETTING = re.compile(r"\b(?:SPIRAAL_[A-Z_]+|MicrosoftApp[A-Z][A-Za-z]+)\b")


def modules() -> list[Path]:
    return [ROOT / "app.py", *(path for room in ROOMS for path in sorted((ROOT / room).rglob("*.py")))]


def documentation() -> str:
    return "\n".join(path.read_text(encoding="utf-8") for path in [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])


def test_no_module_is_longer_than_four_hundred_lines() -> None:
    sizes = {str(path.relative_to(ROOT)): len(path.read_text(encoding="utf-8").splitlines()) for path in modules()}
    assert len(sizes) > 80
    assert {name: size for name, size in sizes.items() if size > 400} == {}


def test_every_module_and_class_has_a_name_that_says_something() -> None:
    names = [(path, re.split(r"[_\W]+", str(path.relative_to(ROOT).with_suffix("")).lower())) for path in modules()]
    names += [(path, re.findall(r"[A-Z][a-z]+|[a-z]+", name)) for path in modules() for name in classes(path)]
    assert [(path.name, words) for path, words in names if NAMELESS & {word.lower() for word in words}] == []


def classes(path: Path) -> Iterator[str]:
    yield from (node.name for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.ClassDef))


def test_every_module_says_what_it_is() -> None:
    assert [str(path) for path in modules() if not ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))] == []


def test_every_setting_is_documented() -> None:
    settings = {name for path in modules() for name in SETTING.findall(path.read_text(encoding="utf-8"))}
    assert {"SPIRAAL_STORE", "MicrosoftAppId"} <= settings
    documented = set(SETTING.findall(documentation()))
    assert settings - documented == set(), "settings that nobody can find"
    assert documented - settings == set(), "settings that are no more"


def test_every_command_is_documented() -> None:
    text = documentation()
    names = [language("nl").variants(f"command-{command.id}")[0] for command in COMMANDS]
    assert [name for name in names if not re.search(rf"\b{re.escape(name)}\b", text)] == []


@pytest.mark.parametrize("tag", LANGUAGES)
def test_the_menu_in_teams_lists_the_commands(tag: str) -> None:
    known = {language(tag).variants(f"command-{command.id}")[0] for command in COMMANDS if not command.demo_only and command.in_menu}
    assert set(manifest.commands(tag)) == known


def test_imports_point_inward() -> None:
    done = subprocess.run(
        [str(Path(sys.executable).parent / "lint-imports"), "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout
    assert re.search(r"Contracts: (?:[5-9]|1[0-9]) kept, 0 broken", done.stdout), done.stdout


def texts() -> Iterator[tuple[Path, str]]:
    """Every text file that is, or may become, part of the repository: all that .gitignore does not name."""
    ignored = [".git", *(line.rstrip("/") for line in (ROOT / ".gitignore").read_text(encoding="utf-8").split())]
    for folder, folders, files in os.walk(ROOT):
        folders[:] = [name for name in folders if not any(fnmatch(name, pattern) for pattern in ignored)]
        for name in files:
            data = (Path(folder) / name).read_bytes()
            if b"\0" not in data and not any(fnmatch(name, pattern) for pattern in ignored):
                yield Path(folder) / name, data.decode("utf-8", "replace")


def cited() -> Iterator[tuple[Path, str]]:
    """Each document named in code, comment or page, by the file that names it. The history may name what is no more."""
    for path, text in texts():
        if path != ROOT / "CHANGELOG.md":
            yield from ((path, name) for name in DOCUMENT.findall(ADDRESS.sub("", text)))


def test_every_document_that_is_cited_is_in_the_repository() -> None:
    found = set(cited())
    assert {"docs/privacy.md", "docs/platform.md"} <= {name for _, name in found}
    near = {path: [base for base in path.parents if base.is_relative_to(ROOT)] for path, _ in found}
    absent = [(path, name) for path, name in found if not any((base / name).exists() for base in near[path])]
    assert sorted((str(path.relative_to(ROOT)), name) for path, name in absent) == []
