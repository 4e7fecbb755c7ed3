"""Pictures of what the year made, and a page to look through them."""

import html
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

from tests.cards.samples import Sample
from tools.gallery import draw, missing
from tools.year.keeping import Kept

PHONE = "dark-320"
STYLE = """
body { font: 15px sans-serif; margin: 24px; background: #777; color: white } a { color: #cdf }
section { display: flex; gap: 12px; align-items: start; flex-wrap: wrap; margin-bottom: 24px }
img { background: white } figure { margin: 0 }
"""
_LIBRE_OFFICE = ("soffice", "libreoffice")


def draw_cards(folder: Path, kept: Sequence[Kept]) -> list[str]:
    """Each card on a phone in the dark; what is wrong with how they look, or what this machine lacks to draw them."""
    if lacks := missing():
        return [f"no pictures of cards: {lack}" for lack in lacks]
    cards = [Sample(one.name.replace("/", "~"), "nl", one.card) for one in kept if one.card is not None]
    findings = draw(cards, folder / "pictures", [PHONE], ("dark",), (320,))
    return ["{name} {theme} {width}: {kind}: {text}".format(**finding) for finding in findings]


def draw_files(folder: Path, kept: Sequence[Kept]) -> list[str]:
    """A page of each report and page, as PDF and PNG, if this machine has LibreOffice and poppler's pdftoppm; otherwise what it lacks."""
    office = next((found for name in _LIBRE_OFFICE if (found := shutil.which(name))), None)
    if office is None or shutil.which("pdftoppm") is None:
        return ["no pictures of reports: LibreOffice or pdftoppm is not here (Debian: libreoffice-writer, poppler-utils)"]
    papers = folder / "pictures" / "papers"
    papers.mkdir(parents=True, exist_ok=True)
    documents = [str(folder / one.name) for one in kept if one.name.endswith(".docx")]
    subprocess.run([office, "--headless", "--convert-to", "pdf", "--outdir", papers, *documents], check=True, capture_output=True)
    pdfs = [*papers.glob("*.pdf"), *(folder / one.name for one in kept if one.name.endswith(".pdf"))]
    for pdf in pdfs:
        subprocess.run(["pdftoppm", "-png", "-r", "50", pdf, papers / pdf.stem], check=True)
    return [] if len(list(papers.glob("*.pdf"))) == len(documents) else ["LibreOffice did not open every report"]


def write_index(folder: Path, kept: Sequence[Kept], told: Sequence[str]) -> None:
    """index.html: everything, in the order in which it was made. ``told``: the figures."""
    parts = [f"<p>{html.escape(line)}</p>" for line in told]
    for kind in dict.fromkeys(one.kind for one in kept):
        parts.append(f"<h2>{kind}</h2>")
        parts += ["<section>", *(_one(one) for one in kept if one.kind == kind), "</section>"]
    papers = sorted((folder / "pictures" / "papers").glob("*.png"))
    parts += ["<h2>papers</h2><section>", *(f'<img src="pictures/papers/{one.name}" alt="{one.stem}">' for one in papers), "</section>"]
    head = f"<!doctype html><html lang=en><meta charset=utf-8><title>Spiraal: a year</title><style>{STYLE}</style>"
    (folder / "index.html").write_text(f"{head}{''.join(parts)}", encoding="utf-8")


def _one(one: Kept) -> str:
    if one.card is None:
        return f'<p><a href="{one.name}">{html.escape(one.name)}</a></p>'
    drawn = f"pictures/nl/{one.name.replace('/', '~')}-{PHONE}.png"
    return f'<figure><figcaption>{html.escape(one.name)}</figcaption><img src="{drawn}" width="320" alt="{html.escape(one.name)}"></figure>'
