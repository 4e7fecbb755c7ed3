"""Finding words again: however they are inflected, with or without accents, and as a part of a longer word, as Dutch joins them."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import snowballstemmer

LONGEST = 100
"""How many characters somebody may look for."""
SHORT = 3
"""So short a word ("hr", "ggz") is looked for as a whole word: inside others it is everywhere."""
_STEMMERS = tuple(snowballstemmer.stemmer(name) for name in ("dutch", "english"))
_WORD = re.compile(r"\w+")
_DOUBLED = re.compile(r"(aa|ee|oo|uu)([^aeiou])$")
_SOFTENED = {"s": "z", "f": "v"}


def fold(text: str) -> str:
    """Lower case, without accents."""
    lower = text.lower()
    if lower.isascii():
        return lower
    return "".join(letter for letter in unicodedata.normalize("NFKD", lower) if not unicodedata.combining(letter))


@dataclass(frozen=True, slots=True)
class Wanted:
    """What somebody looks for: each word in all the ways in which it may be written. ``parts`` may stand anywhere, ``whole`` by itself."""

    parts: tuple[tuple[str, ...], ...]
    whole: tuple[re.Pattern[str], ...]

    def is_in(self, text: str) -> bool:
        """Whether each of the words is in it."""
        folded = fold(text)
        return all(any(form in folded for form in forms) for forms in self.parts) and all(word.search(folded) for word in self.whole)

    def first_in(self, text: str) -> int:
        """About where the first of them begins; 0 when none is there."""
        folded = fold(text)
        places = [place for forms in self.parts for form in forms if (place := folded.find(form)) >= 0]
        places += [match.start() for word in self.whole if (match := word.search(folded))]
        return min(places, default=0)


def wanted(typed: str) -> Wanted | None:
    """What these words ask for; None when there is no word in them. Short words count only when there are no longer ones."""
    words = _WORD.findall(fold(typed))
    long = [word for word in dict.fromkeys(words) if len(word) > SHORT]
    if long:
        return Wanted(tuple(tuple(dict.fromkeys(_forms(word))) for word in long), ())
    return Wanted((), tuple(re.compile(rf"\b{re.escape(word)}(?:en|s|e)?\b") for word in dict.fromkeys(words))) if words else None


def _forms(word: str) -> Iterator[str]:
    """The word itself, its stems, and how Dutch writes those before an ending: huis, huizen; maan, manen; leidinggeef, leidinggevende."""
    yield word
    for stemmer in _STEMMERS:
        stem = stemmer.stemWord(word)
        for form in (stem, *_before_ending(stem)):
            if len(form) > SHORT:
                yield form


def _before_ending(stem: str) -> Sequence[str]:
    single = _DOUBLED.sub(lambda found: found[1][0] + found[2], stem)
    forms = [single, f"{single}e"] if single != stem else [stem]
    return [*forms, *(form[:-1] + _SOFTENED[form[-1]] for form in (stem, single) if form[-1:] in _SOFTENED)]


def around(text: str, looked_for: Wanted, most: int) -> str:
    """At most ``most`` characters of the text, round what was found, on one line, with signs where there is more."""
    line = " ".join(text.split())
    if len(line) <= most:
        return line
    start = max(0, min(looked_for.first_in(line) - most // 3, len(line) - most))
    start = line.rfind(" ", 0, start) + 1 if start else 0
    cut = line[start : start + most]
    before = "…" if start else ""
    return f"{before}{cut}" if start + most >= len(line) else f"{before}{cut.rsplit(maxsplit=1)[0]}…"
