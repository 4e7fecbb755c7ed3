"""Words of a script that is written from the right, as they are drawn from the left: Arabic letters joined, lines in the order seen.

A drawing library puts signs side by side as they come. Of Unicode's bidirectional algorithm (UAX #9) this is what names and titles need:
one line, one direction within the other, numbers, and brackets that turn.
"""

import unicodedata
from collections.abc import Iterator
from functools import cache
from itertools import groupby

_TURNED = str.maketrans("()[]{}<>«»‹›", ")(][}{><»«›‹")
_FORMS = (0xFB50, 0xFF00)
"""Where Unicode has Arabic letters by the form in which they are joined."""


def is_from_the_right(text: str) -> bool:
    """Whether there is any letter in it that is written from the right."""
    return any(unicodedata.bidirectional(sign) in ("R", "AL") for sign in text)


def joined(text: str) -> str:
    """Arabic letters in the form that those beside them ask for, still in the order in which they are read."""
    letters = list(_with_ligatures(text))
    places = [place for place, letter in enumerate(letters) if not unicodedata.combining(letter[0])]
    drawn = list(letters)
    for number, place in enumerate(places):
        forms = _forms().get(letters[place], {})
        before = _forms().get(letters[places[number - 1]], {}) if number else {}
        after = _forms().get(letters[places[number + 1]], {}) if number + 1 < len(places) else {}
        behind, ahead = "initial" in before and "final" in forms, "initial" in forms and "final" in after
        form = "medial" if behind and ahead else "final" if behind else "initial" if ahead else "isolated"
        drawn[place] = forms.get(form, letters[place])
    return "".join(drawn)


def begins_right(text: str) -> bool:
    """Whether its own direction, which is that of its first letter, is from the right."""
    return next((kind in ("R", "AL") for sign in text if (kind := unicodedata.bidirectional(sign)) in ("L", "R", "AL")), False)


def as_seen(line: str, *, right: bool) -> str:
    """One line, from left to right as it is drawn. ``right``: that what it is a line of begins on the right."""
    if not right and not is_from_the_right(line):
        return line
    clusters = _clusters(line)
    levels = _levels([unicodedata.bidirectional(one[0]) for one in clusters], "R" if right else "L")
    opened: list[int] = []
    for place, one in enumerate(clusters):
        # A bracket goes the way of the one it closes.
        if unicodedata.category(one[0]) == "Ps":
            opened.append(place)
        elif unicodedata.category(one[0]) == "Pe" and opened:
            levels[place] = levels[opened.pop()]
    turned = [one.translate(_TURNED) if level == 1 else one for one, level in zip(clusters, levels, strict=True)]
    return "".join(one for one, _ in _reversed(_reversed(list(zip(turned, levels, strict=True)), 2), 1))


def _reversed(line: list[tuple[str, int]], level: int) -> list[tuple[str, int]]:
    """Each run of at least this level the other way round."""
    runs = [(back, list(run)) for back, run in groupby(line, lambda one: one[1] >= level)]
    return [one for back, run in runs for one in (run[::-1] if back else run)]


def _levels(kinds: list[str], base: str) -> list[int]:
    """Of each: 0 as the page, 1 from the right, 2 from the left within that."""
    strong: list[str] = []
    for kind in kinds:
        number = "L" if next((one for one in reversed(strong) if one in ("L", "R")), base) == "L" else "N"
        strong.append({"L": "L", "R": "R", "AL": "R", "EN": number, "AN": "N"}.get(kind, ""))
    for place, one in enumerate(strong):
        if not one:
            before = next((each for each in reversed(strong[:place]) if each), base)
            after = next((each for each in strong[place + 1 :] if each), base)
            sides = {"R" if each == "N" else each for each in (before, after)}
            strong[place] = sides.pop() if len(sides) == 1 else base
    left = 0 if base == "L" else 2
    return [{"L": left, "R": 1, "N": 2}[one] for one in strong]


def _clusters(line: str) -> list[str]:
    """Each letter with the marks that stand on it."""
    found: list[str] = []
    for sign in line:
        if found and unicodedata.combining(sign):
            found[-1] += sign
        else:
            found.append(sign)
    return found


def _with_ligatures(text: str) -> Iterator[str]:
    """Lam and alef are one sign."""
    place = 0
    while place < len(text):
        pair = text[place : place + 2]
        yield pair if len(pair) == 2 and pair in _forms() else text[place]
        place += 2 if len(pair) == 2 and pair in _forms() else 1


@cache
def _forms() -> dict[str, dict[str, str]]:
    """By letter, or by lam and an alef, its forms."""
    found: dict[str, dict[str, str]] = {}
    for number in range(*_FORMS):
        form, *letters = unicodedata.decomposition(chr(number)).split() or [""]
        whole = "".join(chr(int(letter, 16)) for letter in letters)
        if form in ("<initial>", "<medial>", "<final>", "<isolated>") and (len(whole) == 1 or (len(whole) == 2 and whole[0] == "\u0644")):
            found.setdefault(whole, {}).setdefault(form.strip("<>"), chr(number))
    return {letter: forms for letter, forms in found.items() if len(letter) == 1 or letter[1] in "\u0622\u0623\u0625\u0627"}
