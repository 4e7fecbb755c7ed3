"""``python -m manifest.icons``: draw color.png and outline.png anew. Needs Pillow, a development dependency."""

import math
from pathlib import Path

from PIL import Image, ImageDraw

HERE = Path(__file__).resolve().parent
ACCENT = (0x2F, 0x6B, 0x73)
WHITE = (255, 255, 255)
FINER = 8
TURNS = 2.25


def _spiral(size: int, radius: float, thickness: float) -> Image.Image:
    """A mask (mode L) of a spiral that opens to the upper right, its end round, drawn large and made small for smooth edges."""
    large = size * FINER
    mask = Image.new("L", (large, large), 0)
    draw = ImageDraw.Draw(mask)
    half = thickness * FINER / 2
    steps = 4000
    for step in range(steps + 1):
        along = step / steps
        angle = -math.pi / 4 + (along - 1) * TURNS * 2 * math.pi
        reach = (0.06 + 0.94 * along) * radius * FINER
        x, y = large / 2 + reach * math.cos(angle), large / 2 + reach * math.sin(angle)
        draw.ellipse((x - half, y - half, x + half, y + half), fill=255)
    return mask.resize((size, size), Image.Resampling.LANCZOS)


def color() -> Image.Image:
    """192×192: a white spiral within the middle 120 pixels (Teams may round the corners), on the accent colour."""
    icon = Image.new("RGB", (192, 192), ACCENT)
    icon.paste(WHITE, mask=_spiral(192, 54, 11))
    return icon


def outline() -> Image.Image:
    """32×32: white on transparent, nothing in between."""
    icon = Image.new("RGBA", (32, 32), (*WHITE, 0))
    icon.putalpha(_spiral(32, 13.2, 2.4))
    return icon


def main() -> None:
    color().save(HERE / "color.png", optimize=True)
    outline().save(HERE / "outline.png", optimize=True)


if __name__ == "__main__":
    main()
