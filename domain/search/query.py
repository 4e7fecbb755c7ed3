"""Finding words again: however they are inflected, with or without accents, and as part of a longer word, as Dutch joins them. Pure."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import snowballstemmer

LONGEST = 100
"""How many characters somebody may look for."""
SHORT = 3
"""A word of so few letters ("hr", "ggz") is found as a whole word only: inside others it is everywhere."""
_STEMMERS = tuple(snowballstemmer.stemmer(name) for name in ("dutch", "english"))
_WORD = re.compile(r"\w+")
_DOUBLED = re.compile(r"(aa|ee|oo|uu)([^aeiou])$")
_SOFTENED = {"s": "z", "f": "v"}
_OPEN = re.compile(r"([^aeiou])([aeou])([^aeiouwxy])$")
_OF_A_SHORT_ONE = re.compile(r"(?<=\w)['’](?:s|ers?|tjes?)\b")
"""What stands behind a short word or a vowel: cao's, zzp'er."""
_IRREGULAR = (("heid", "heden"), ("stad", "steden"), ("lid", "leden"), ("schip", "schepen"), ("kind", "kinderen"), ("ei", "eieren"))


def fold(text: str) -> str:
    """``text`` in lower case and without accents."""
    lower = text.lower()
    if lower.isascii():
        return lower
    return "".join(letter for letter in unicodedata.normalize("NFKD", lower) if not unicodedata.combining(letter))


@dataclass(frozen=True, slots=True)
class WordForms:
    """One word in all the ways in which it may be written: ``parts`` are found anywhere in a text, ``whole`` as words by themselves."""

    parts: tuple[str, ...]
    whole: re.Pattern[str] | None = None

    def is_in(self, folded: str, joined: str) -> bool:
        """Whether it is in a text. ``folded``: the text by ``fold``; ``joined``: the same without hyphens, or empty when it has none."""
        if any(form in folded for form in self.parts) or (joined and any(form in joined for form in self.parts)):
            return True
        return self.whole is not None and self.whole.search(folded) is not None

    def places(self, folded: str) -> list[int]:
        """The places in ``folded`` where it begins; empty when it is not there."""
        found = [place for form in self.parts if (place := folded.find(form)) >= 0]
        match = None if found or self.whole is None else self.whole.search(folded)
        return [*found, match.start()] if match else found


@dataclass(frozen=True, slots=True)
class SearchQuery:
    """The words somebody looks for."""

    words: tuple[WordForms, ...]

    def is_in(self, text: str) -> bool:
        """Whether all of them are in ``text``."""
        folded = fold(text)
        # Some write "e-mail", others "email".
        joined = folded.replace("-", "") if "-" in folded else ""
        return all(forms.is_in(folded, joined) for forms in self.words)

    def first_in(self, text: str) -> int:
        """About where in ``text`` the first of them begins; 0 when none is there."""
        folded = fold(text)
        return min((place for forms in self.words for place in forms.places(folded)), default=0)


def wanted(typed: str) -> SearchQuery | None:
    """What to look for when somebody typed this; None when there is no word in it. Short words count only when there are no longer ones."""
    words = list(dict.fromkeys(_WORD.findall(_OF_A_SHORT_ONE.sub("", fold(typed)))))
    asked = [word for word in words if len(word) > SHORT] or words
    return SearchQuery(tuple(_looked(word) for word in asked)) if asked else None


def _looked(word: str) -> WordForms:
    forms = list(dict.fromkeys(_forms(word)))
    short = [form for form in forms if len(form) <= SHORT and (form == word or len(form) == SHORT)]
    whole = re.compile("|".join(rf"\b{re.escape(form)}(?:{re.escape(form[-1])}?en|s|e)?\b" for form in short)) if short else None
    return WordForms(tuple(form for form in forms if len(form) > SHORT), whole)


def _forms(word: str) -> Iterator[str]:
    """The word itself, its stems, and how Dutch writes those before an ending: huis, huizen; maan, manen; leidinggeef, leidinggevende."""
    yield word
    yield from _with_another_number(word)
    if len(word) > SHORT:
        for stemmer in _STEMMERS:
            stem = stemmer.stemWord(word)
            yield from (stem, *_before_ending(stem))


def _with_another_number(word: str) -> Iterator[str]:
    """Singulars and plurals that no stem tells, also at the end of a longer word: teamlid, teamleden."""
    for text, many in _IRREGULAR:
        for ending, other in ((text, many), (many, text)):
            if word.endswith(ending):
                yield word.removesuffix(ending) + other
    if word.endswith("eeen"):
        yield word.removesuffix("en")
    elif word.endswith("en"):
        yield _OPEN.sub(r"\1\2\2\3", word.removesuffix("en"))


def _before_ending(stem: str) -> Sequence[str]:
    single = _DOUBLED.sub(lambda found: found[1][0] + found[2], stem)
    forms = [single, f"{single}e"] if single != stem else [stem]
    return [*forms, *(form[:-1] + _SOFTENED[form[-1]] for form in (stem, single) if form[-1:] in _SOFTENED)]


def around(text: str, looked_for: SearchQuery, most: int) -> str:
    """At most ``most`` characters of ``text``, on one line, round what was looked for; "…" where there is more."""
    line = " ".join(text.split())
    if len(line) <= most:
        return line
    start = max(0, min(looked_for.first_in(line) - most // 3, len(line) - most))
    start = line.rfind(" ", 0, start) + 1 if start else 0
    cut = line[start : start + most]
    before = "…" if start else ""
    return f"{before}{cut}" if start + most >= len(line) else f"{before}{cut.rsplit(maxsplit=1)[0]}…"
