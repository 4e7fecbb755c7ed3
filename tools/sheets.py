"""Contact sheets: many cards on one picture, so that a person can look through all of them quickly."""

from collections.abc import Iterable
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

WIDTH = 1360
MOST_HEIGHT = 2000
GAP = 12
HEADING = 24
GREY = "#888888"


def write_sheets(names: Iterable[tuple[str, str]], out: Path) -> list[Path]:
    """``names``: (language, card name). Each row is one card: phone dark, phone light, desk light. Writes <language>-sheet-<n>.png."""
    rows: dict[str, list[Image.Image]] = {}
    for language, name in names:
        rows.setdefault(language, []).append(_row(out / language, name))
    return [
        _write(sheet, out / f"{language}-sheet-{number}.png")
        for language, made in rows.items()
        for number, sheet in enumerate(_sheets(made), 1)
    ]


def _row(folder: Path, name: str) -> Image.Image:
    pictures = []
    for theme, width in (("dark", 320), ("light", 320), ("light", 640)):
        with Image.open(folder / f"{name}-{theme}-{width}.png") as drawn:
            pictures.append(drawn.convert("RGB").resize((width, round(drawn.height * width / drawn.width))))
    row = Image.new("RGB", (WIDTH, HEADING + GAP + max(picture.height for picture in pictures)), GREY)
    ImageDraw.Draw(row).text((GAP, 4), name, fill="white", font=ImageFont.load_default(16))
    left = GAP
    for picture in pictures:
        row.paste(picture, (left, HEADING))
        left += picture.width + GAP
    return row


def _sheets(rows: list[Image.Image]) -> list[list[Image.Image]]:
    sheets: list[list[Image.Image]] = [[]]
    for row in rows:
        if sheets[-1] and sum(before.height for before in sheets[-1]) + row.height > MOST_HEIGHT:
            sheets.append([])
        sheets[-1].append(row)
    return sheets


def _write(rows: list[Image.Image], path: Path) -> Path:
    sheet = Image.new("RGB", (WIDTH, sum(row.height for row in rows)), GREY)
    top = 0
    for row in rows:
        sheet.paste(row, (0, top))
        top += row.height
    sheet.save(path)
    return path
