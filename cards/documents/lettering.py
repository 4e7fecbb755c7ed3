"""Words on a sheet that is drawn: in a letter that goes along in the file, broken into lines that fit."""

import unicodedata
from functools import cache, lru_cache
from importlib.util import find_spec
from pathlib import Path

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from cards.documents.direction import as_seen, begins_right, joined

REGULAR, BOLD = "DejaVuSans", "DejaVuSans-Bold"
UNKNOWN = "□"
"""Stands in place of a letter that the font does not have."""


@cache
def ready() -> frozenset[int]:
    """The font, registered; gives the signs it can draw. Raises FileNotFoundError when matplotlib, which brings it, is not there."""
    # Found without importing matplotlib: that takes half a second, and none of it is used here.
    home = find_spec("matplotlib")
    if home is None or home.origin is None:
        raise FileNotFoundError(REGULAR)
    folder = Path(home.origin).parent / "mpl-data" / "fonts" / "ttf"
    fonts = [TTFont(face, str(folder / f"{face}.ttf")) for face in (REGULAR, BOLD)]
    for font in fonts:
        pdfmetrics.registerFont(font)
    # Of signs beyond the first 65,536 (of which the font has a few faces) reportlab writes wrongly which they are.
    return frozenset.intersection(*(frozenset(font.face.charToGlyph) for font in fonts), range(0x10000))


def drawable(text: str) -> str:
    """On one line, without what the font lacks: a letter becomes a square, a picture or a sign that nobody sees goes."""
    kept = []
    for sign in unicodedata.normalize("NFC", text):
        kind = unicodedata.category(sign)
        if sign.isspace():
            kept.append(" ")
        elif ord(sign) in ready() and kind[0] != "C":
            kept.append(sign)
        elif kind[0] in "LN":
            kept.append(UNKNOWN)
    return " ".join("".join(kept).split()) or (UNKNOWN if text.strip() else "")


def wide(text: str, face: str, size: float) -> float:
    """The width of a text in points."""
    return _width(text, face) * size


def broken(text: str, face: str, size: float, most: float) -> list[str]:
    """Lines of at most ``most`` points, in the order in which they are drawn. A word that is too long goes on below."""
    right = begins_right(text)
    words = joined(drawable(text)).split()
    space, lines, used = wide(" ", face, size), [""], 0.0
    for word in words:
        for number, part in enumerate(_parts(word, face, size, most)):
            long = wide(part, face, size)
            if lines[-1] and (number or used + space + long > most):
                lines.append("")
                used = 0.0
            used += long + (space if lines[-1] else 0.0)
            lines[-1] += f" {part}" if lines[-1] else part
    return [as_seen(line, right=right) for line in lines if line]


def _parts(word: str, face: str, size: float, most: float) -> list[str]:
    if wide(word, face, size) <= most:
        return [word]
    parts = [""]
    for sign in word:
        if parts[-1] and wide(parts[-1] + sign, face, size) > most:
            parts.append("")
        parts[-1] += sign
    return parts


@lru_cache(4096)
def _width(text: str, face: str) -> float:
    """Of letters of one point high. Kept: each is asked for in many sizes until a whole sheet fits."""
    ready()
    return float(pdfmetrics.stringWidth(text, face, 1000)) / 1000
