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
    cards = [Sample(other.name.replace("/", "~"), "nl", other.card) for other in kept if other.card is not None]
    findings = draw(cards, folder / "pictures", [PHONE], ("dark",), (320,))
    return ["{name} {theme} {width}: {kind}: {text}".format(**finding) for finding in findings]


def draw_files(folder: Path, kept: Sequence[Kept]) -> list[str]:
    """A page of each report and page, as PDF and PNG, if this machine has LibreOffice and poppler's pdftoppm; otherwise what it lacks."""
    office = next((found for name in _LIBRE_OFFICE if (found := shutil.which(name))), None)
    if office is None or shutil.which("pdftoppm") is None:
        return ["no pictures of reports: LibreOffice or pdftoppm is not here (Debian: libreoffice-writer, poppler-utils)"]
    papers = folder / "pictures" / "papers"
    papers.mkdir(parents=True, exist_ok=True)
    documents = [str(folder / other.name) for other in kept if other.name.endswith(".docx")]
    subprocess.run([office, "--headless", "--convert-to", "pdf", "--outdir", papers, *documents], check=True, capture_output=True)
    pdfs = [*papers.glob("*.pdf"), *(folder / other.name for other in kept if other.name.endswith(".pdf"))]
    for pdf in pdfs:
        subprocess.run(["pdftoppm", "-png", "-r", "50", pdf, papers / pdf.stem], check=True)
    return [] if len(list(papers.glob("*.pdf"))) == len(documents) else ["LibreOffice did not open every report"]


def write_index(folder: Path, kept: Sequence[Kept], told: Sequence[str]) -> None:
    """index.html: everything, in the order in which it was made. ``told``: the figures."""
    parts = [f"<p>{html.escape(line)}</p>" for line in told]
    for kind in dict.fromkeys(other.kind for other in kept):
        parts.append(f"<h2>{kind}</h2>")
        parts += ["<section>", *(_one(other) for other in kept if other.kind == kind), "</section>"]
    papers = sorted((folder / "pictures" / "papers").glob("*.png"))
    parts += ["<h2>papers</h2><section>", *(f'<img src="pictures/papers/{path.name}" alt="{path.stem}">' for path in papers), "</section>"]
    head = f"<!doctype html><html lang=en><meta charset=utf-8><title>Spiraal: a year</title><style>{STYLE}</style>"
    (folder / "index.html").write_text(f"{head}{''.join(parts)}", encoding="utf-8")


def _one(kept: Kept) -> str:
    if kept.card is None:
        return f'<p><a href="{kept.name}">{html.escape(kept.name)}</a></p>'
    drawn = f"pictures/nl/{kept.name.replace('/', '~')}-{PHONE}.png"
    return (
        f'<figure><figcaption>{html.escape(kept.name)}</figcaption><img src="{drawn}" width="320" alt="{html.escape(kept.name)}"></figure>'
    )
