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
    levels = _levels(clusters, "R" if right else "L")
    turned = [one.translate(_TURNED) if level == 1 else one for one, level in zip(clusters, levels, strict=True)]
    return "".join(one for one, _ in _reversed(_reversed(list(zip(turned, levels, strict=True)), 2), 1))


def _reversed(line: list[tuple[str, int]], level: int) -> list[tuple[str, int]]:
    """Each run of at least this level the other way round."""
    runs = [(back, list(run)) for back, run in groupby(line, lambda one: one[1] >= level)]
    return [one for back, run in runs for one in (run[::-1] if back else run)]


def _levels(line: list[str], base: str) -> list[int]:
    """Of each: 0 as the page, 1 from the right, 2 from the left within that."""
    strong: list[str] = []
    kinds = [unicodedata.bidirectional(one[0]) for one in line]
    for place, kind in enumerate(kinds):
        if kind == "EN" and next((one for one in reversed(kinds[:place]) if one in ("L", "R", "AL")), "") == "AL":
            kinds[place] = "AN"
    for place, kind in enumerate(kinds):
        number = "L" if next((one for one in reversed(strong) if one in ("L", "R")), base) == "L" else "N"
        if kind in ("ES", "CS", "ET") and _is_of_a_number(kinds, place):
            kind = "EN"
        strong.append({"L": "L", "R": "R", "AL": "R", "EN": number, "AN": "N"}.get(kind, ""))
    for opened, closed in _pairs(line):
        within = {_side(one) for one in strong[opened + 1 : closed] if one}
        before = next((_side(one) for one in reversed(strong[:opened]) if one), base)
        if within:
            strong[opened] = strong[closed] = base if base in within else before
    for place, one in enumerate(strong):
        if not one:
            before = next((each for each in reversed(strong[:place]) if each), base)
            after = next((each for each in strong[place + 1 :] if each), base)
            sides = {_side(before), _side(after)}
            strong[place] = sides.pop() if len(sides) == 1 else base
    left = 0 if base == "L" else 2
    return [{"L": left, "R": 1, "N": 2}[one] for one in strong]


def _side(strong: str) -> str:
    """Of a number among words from the right: theirs."""
    return "R" if strong == "N" else strong


def _is_of_a_number(kinds: list[str], place: int) -> bool:
    """A point or comma between two digits, a dash between two, or signs such as % beside one; the last two not after Arabic."""
    if kinds[place] == "ET":
        beside = (next((kind for kind in side if kind != "ET"), "") for side in (kinds[place::-1], kinds[place:]))
        return "EN" in beside
    around = (*kinds[max(place - 1, 0) : place], *kinds[place + 1 : place + 2])
    return around == ("EN", "EN") or (kinds[place] == "CS" and around == ("AN", "AN"))


def _pairs(line: list[str]) -> list[tuple[int, int]]:
    """Where a bracket opens and where it closes, in the order in which they open."""
    opened: list[int] = []
    found = []
    for place, one in enumerate(line):
        if unicodedata.category(one[0]) == "Ps":
            opened.append(place)
        elif unicodedata.category(one[0]) == "Pe" and opened:
            found.append((opened.pop(), place))
    return sorted(found)


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
