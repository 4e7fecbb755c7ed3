"""How people type: letters folded to the plain ones, and words that are one slip of the finger away from another."""

import re
import unicodedata


def normal(text: str) -> str:
    """Lower case, no accents, no apostrophes, single spaces."""
    folded = unicodedata.normalize("NFKD", text.lower().replace("\u2019", "'"))
    bare = "".join(character for character in folded if not unicodedata.combining(character))
    return re.sub(r"\s+", " ", bare.replace("'", "")).strip()


def one_slip_apart(typed: str, meant: str) -> bool:
    """Whether one letter too many, too few, another one or two swapped make the difference. The first letter must be right: what differs
    there is mostly another word."""
    if typed == meant or not typed or not meant or typed[0] != meant[0] or abs(len(typed) - len(meant)) > 1:
        return False
    at = next((place for place, (text, other) in enumerate(zip(typed, meant, strict=False)) if text != other), min(len(typed), len(meant)))
    rest, wanted = typed[at:], meant[at:]
    swapped = rest[:2] == wanted[1::-1] and rest[2:] == wanted[2:]
    return rest[1:] == wanted[1:] or rest[1:] == wanted or rest == wanted[1:] or swapped
