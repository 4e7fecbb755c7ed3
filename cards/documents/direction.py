"""Words of a script that is written from the right, as they are drawn from the left: Arabic letters joined, lines in the order seen.

A drawing library puts signs side by side as they come. ``bidi.algorithm`` turns brackets around a word; the quicker ``bidi`` does not.
"""

from functools import cache

from arabic_reshaper import ArabicReshaper
from bidi.algorithm import get_base_level, get_display


def joined(text: str) -> str:
    """Arabic letters in the form that those beside them ask for, still in the order in which they are read."""
    return str(_reshaper().reshape(text))


def begins_right(text: str) -> bool:
    """Whether its own direction, which is that of its first letter, is from the right."""
    return bool(text) and get_base_level(text) == 1


def as_seen(line: str, *, right: bool) -> str:
    """One line, from left to right as it is drawn. ``right``: that what it is a line of begins on the right."""
    return str(get_display(line, base_dir="R" if right else "L")) if line else line


@cache
def _reshaper() -> ArabicReshaper:
    return ArabicReshaper({"delete_harakat": False})
