"""A bar as a picture. It has no words in it: its name and its number stand beside it, for readers and for screen readers."""

import io

from PIL import Image, ImageDraw

WIDTH, HEIGHT = 640, 44
_BAR, _TRACK = (31, 78, 121), (226, 232, 238)


def bar(share: float) -> bytes:
    """``share`` of the whole width, 0 to 1, as PNG. Every bar has the same colour: none is better than another."""
    picture = Image.new("RGB", (WIDTH, HEIGHT), "white")
    draw = ImageDraw.Draw(picture)
    draw.rounded_rectangle((0, 4, WIDTH - 1, HEIGHT - 5), radius=8, fill=_TRACK)
    filled = round(max(0.0, min(share, 1.0)) * (WIDTH - 1))
    if filled > 0:
        draw.rounded_rectangle((0, 4, max(filled, 16), HEIGHT - 5), radius=8, fill=_BAR)
    kept = io.BytesIO()
    picture.save(kept, "PNG", optimize=True)
    return kept.getvalue()
