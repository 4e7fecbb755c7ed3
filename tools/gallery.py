"""``python -m tools.gallery``: a picture of every card in out/gallery, light and dark, on a phone and on a desk.

With words behind it, of those cards only whose name starts with one of them. ``--check``: every card is drawn and looked over in the dark,
on both widths, and only those in which something is found are kept as pictures: making pictures costs five times what looking over does.

Draws with npm ``adaptivecards`` in headless Chromium, offline. Ends with 1 and a list of findings when a card has an error or does not fit.
"""

import html
import json
import shutil
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path

from tests.cards.samples import Sample, samples
from tools.sheets import write_sheets

ROOT = Path(__file__).resolve().parent.parent
OUT = ROOT / "out" / "gallery"
THEMES = ("light", "dark")
WIDTHS = (320, 640)
CHECK = "--check"
PAGE_STYLE = """
body { font: 14px sans-serif; margin: 16px; background: #888 }
div { display: flex; gap: 12px; align-items: start; flex-wrap: wrap }
.finding { color: #700 }
"""


def missing() -> list[str]:
    """What this machine lacks, each with what to do. Empty when pictures can be made."""
    lacks = []
    if shutil.which("node") is None:
        lacks.append("Node 18 or newer is not on the PATH (Debian: apt-get install nodejs npm).")
    if chromium() is None:
        lacks.append("Chromium is not at /usr/bin/chromium or on the PATH (Debian: apt-get install chromium).")
    lacks += [
        f"node_modules has no {package}: run `npm ci` in the repository's root."
        for package in ("adaptivecards", "markdown-it", "playwright-core")
        if not (ROOT / "node_modules" / package).is_dir()
    ]
    return lacks


def chromium() -> str | None:
    """Where Chromium is, or None."""
    return next(
        (found for name in ("/usr/bin/chromium", "chromium", "chromium-browser", "google-chrome") if (found := shutil.which(name))), None
    )


def draw(
    cards: Sequence[Sample], out: Path, keep: Sequence[str], themes: Sequence[str] = THEMES, widths: Sequence[int] = WIDTHS
) -> list[dict[str, object]]:
    """Write the pictures of ``keep`` ("dark-320"); returns findings ``{name, language, theme, width, kind, text}``.

    Raises CalledProcessError when it cannot.
    """
    asked = {
        "chromium": chromium(),
        "out": str(out),
        "keep": keep,
        "themes": themes,
        "widths": widths,
        "cards": [{"name": card.name, "language": card.language, "card": card.card} for card in cards],
    }
    done = subprocess.run(
        ["node", "tools/render/pictures.mjs"],
        cwd=ROOT,
        input=json.dumps(asked),
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    findings: list[dict[str, object]] = json.loads(done.stdout)
    return findings


def faulty(cards: Iterable[Sample], findings: Iterable[dict[str, object]]) -> list[Sample]:
    """The cards in which something was found."""
    found = {(finding["language"], finding["name"]) for finding in findings}
    return [card for card in cards if (card.language, card.name) in found]


def write_index(names: Iterable[tuple[str, str]], findings: Sequence[dict[str, object]], keep: Sequence[str], out: Path) -> None:
    """index.html: every card, phone first, and what was found about it."""
    notes = defaultdict(list)
    for finding in findings:
        notes[finding["language"], finding["name"]].append(f"{finding['theme']} {finding['width']} {finding['kind']}: {finding['text']}")
    parts = []
    for language, name in names:
        pictures = "".join(_picture(language, name, kept) for kept in keep)
        warnings = "".join(f"<p class=finding>{html.escape(note)}</p>" for note in notes[language, name])
        parts.append(f"<h2 id='{language}-{name}'>{html.escape(name)} <small>{language}</small></h2>{warnings}<div>{pictures}</div>")
    page = f"<!doctype html><meta charset=utf-8><title>Spiraal: cards</title><style>{PAGE_STYLE}</style>{''.join(parts)}"
    (out / "index.html").write_text(page, encoding="utf-8")


def _picture(language: str, name: str, kept: str) -> str:
    width = kept.partition("-")[2]
    return f'<img src="{language}/{name}-{kept}.png" width="{width}" alt="{html.escape(name)}, {kept} px">'


def main() -> int:
    if lacks := missing():
        print("No pictures can be made here:", *lacks, sep="\n  ", file=sys.stderr)
        return 2
    started = time.monotonic()
    check = CHECK in sys.argv
    # What fits does not depend on the theme.
    themes = THEMES[-1:] if check else THEMES
    keep = [f"{theme}-{width}" for width in WIDTHS for theme in reversed(themes)]
    wanted = tuple(word for word in sys.argv[1:] if word != CHECK) or ("",)
    cards = [card for card in samples() if card.name.startswith(wanted)]
    shutil.rmtree(OUT, ignore_errors=True)
    OUT.mkdir(parents=True)
    findings = draw(cards, OUT, [] if check else keep, themes)
    pictured = faulty(cards, findings) if check else cards
    if check and pictured:
        draw(pictured, OUT, keep, themes)
    names = [(card.language, card.name) for card in pictured]
    write_index(names, findings, keep, OUT)
    sheets = [] if check else write_sheets(names, OUT)
    for finding in findings:
        print("{language}/{name} {theme} {width}: {kind}: {text}".format(**finding))
    drawn, pictures, seconds = len(themes) * len(WIDTHS), len(pictured) * len(keep), time.monotonic() - started
    made = f"{pictures} pictures, {len(sheets)} sheets, {len(findings)} findings in {seconds:.0f} s."
    print(f"{len(cards)} cards, each drawn {drawn} times, {made}")
    print(f"See {OUT.relative_to(ROOT)}/index.html and the sheets beside it.")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
