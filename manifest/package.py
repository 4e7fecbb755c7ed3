"""Fills the template and zips it, the same bytes for the same input."""

import json
import re
import tomllib
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from uuid import UUID

HERE = Path(__file__).resolve().parent
DEFAULT_LANGUAGE = "nl"
_STEP = re.compile(r"([^.\[\]]+)|\[(\d+)\]")
_TITLE = re.compile(r"bots\[0\]\.commandLists\[\d\]\.commands\[\d\]\.title")
# The zip format's first moment: a package made tomorrow from the same files is the same file.
_MOMENT = (1980, 1, 1, 0, 0, 0)


class Unfit(ValueError):
    """The package cannot be made: each of ``reasons`` says what is wrong and what to do."""

    def __init__(self, *reasons: str) -> None:
        super().__init__("\n".join(reasons))
        self.reasons = reasons


@dataclass(frozen=True, slots=True, kw_only=True)
class Publisher:
    """Who answers for this installation. Teams shows these pages to everybody who looks at the app; all are https."""

    name: str
    website: str
    privacy: str
    terms: str


def commands(language: str) -> list[str]:
    """The titles in the bot's command menu in "nl" or "en", each once, in the menu's order. KeyError for another language."""
    titles = [text for key, text in _texts(language).items() if _TITLE.fullmatch(key)]
    return list(dict.fromkeys(titles))


def filled(app_id: str, publisher: Publisher) -> dict[str, Any]:
    """The manifest as Teams reads it. ``app_id``: the GUID of the app registration (MicrosoftAppId). Raises Unfit."""
    reasons = (
        [] if _is_app_id(app_id) else [f"--app-id {app_id!r} is no app registration's id: copy the Application (client) ID from Entra."]
    )
    pages = {getattr(publisher, name): name for name in ("terms", "privacy", "website")}
    reasons += [
        f"--{name} {page!r} is no page that people can open: give the https address where you tell about it."
        for page, name in pages.items()
        if not _is_page(page)
    ]
    if not 0 < len(publisher.name) <= 32:
        reasons.append(f"--publisher {publisher.name!r} has to have 1 to 32 characters.")
    if reasons:
        raise Unfit(*reasons)
    version = tomllib.loads((HERE.parent / "pyproject.toml").read_text("utf-8"))["project"]["version"]
    values = {"version": version, "app-id": app_id.lower(), "publisher": publisher.name}
    values |= {"website": publisher.website, "privacy": publisher.privacy, "terms": publisher.terms}
    template = (HERE / "manifest.json").read_text("utf-8")
    # json.dumps, for a name with a quotation mark in it.
    made: dict[str, Any] = json.loads(re.sub(r'"\{\{([a-z-]+)\}\}"', lambda found: json.dumps(values[found[1]]), template))
    for path, text in _texts(DEFAULT_LANGUAGE).items():
        if path != "$schema":
            _put(made, path, text)
    return made


def build(app_id: str, publisher: Publisher, out: Path) -> Path:
    """Write the app package to ``out`` (folders are made) and return it. Raises Unfit before anything is written."""
    files = {"manifest.json": json.dumps(filled(app_id, publisher), ensure_ascii=False, indent=2).encode()}
    files |= {name: (HERE / name).read_bytes() for name in ("en.json", "color.png", "outline.png")}
    out.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(out, "w") as package:
        for name, data in sorted(files.items()):
            entry = zipfile.ZipInfo(name, _MOMENT)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3
            entry.external_attr = 0o644 << 16
            package.writestr(entry, data)
    return out


def _texts(language: str) -> dict[str, str]:
    if language not in ("nl", "en"):
        raise KeyError(language)
    texts: dict[str, str] = json.loads((HERE / f"{language}.json").read_text("utf-8"))
    return texts


def _put(into: dict[str, Any], path: str, text: str) -> None:
    """Set a text at a localisation file's path, such as ``bots[0].commandLists[1].commands[2].title``; what is not there yet is made."""
    *steps, last = (int(index) if index else name for name, index in _STEP.findall(path))
    here: Any = into
    for step, following in zip(steps, [*steps[1:], last], strict=True):
        empty: Any = [] if isinstance(following, int) else {}
        if isinstance(here, list) and step == len(here):
            here.append(empty)
        elif isinstance(here, dict):
            here.setdefault(step, empty)
        here = here[step]
    here[last] = text


def _is_app_id(text: str) -> bool:
    try:
        return str(UUID(text)) == text.lower() and len(set(text)) > 3
    except ValueError:
        return False


def _is_page(text: str) -> bool:
    parts = urlsplit(text)
    host = parts.hostname or ""
    placeholder = host.split(".")[-1] in ("example", "invalid", "test", "localhost") or re.search(r"(^|\.)example\.(com|org|net)$", host)
    return parts.scheme == "https" and "." in host and not placeholder
