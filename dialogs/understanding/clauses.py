"""A sentence cut into clauses: slips mended, days set apart as ``@0``, ``@1``, times as ``#time``, greetings and farewells left out."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from dialogs.understanding import vocabulary as phrases
from dialogs.understanding.dates import find_days
from dialogs.understanding.sign_off_phrases import TONGUES
from dialogs.understanding.spelling import normal, one_slip_apart
from dialogs.understanding.vocabulary import SAME, SESSION
from dialogs.understanding.when import Day, Stretch

LOOKED_AT = 800
"""How many characters of a text are read."""
_REWRITES = tuple((re.compile(pattern), by) for pattern, by in phrases.REWRITES)
_WORD = re.compile(r"@\d+|#\w+|\w+")
_TIME = re.compile(r"\b(?:(?:om|at|rond|vanaf|from)\s)?(?:\d{1,2}[:.]\d{2}(?:\s?(?:uur|u))?|(?:half\s)?\d{1,2}\s?(?:uur|u|h|am|pm))\b")
_BREAK = re.compile(r"[.,!?;:()\[\]\n…–—]|\s-+\s|[^\w\s@#/+'-]")
_LISTED = re.compile(r"(@\d+)\s*,\s*(?=(?:en |and )?@\d)")
_VERBS = frozenset(re.findall(r"\w+", "kan ben kom moet red meld wil lukt zeg sla can am will have must need would not do"))
_CHANCE = frozenset(("lukt", "red", "mogelijk", "gelegenheid", "gaat", "not", "able"))


@dataclass(frozen=True, slots=True)
class Clause:
    """``opener``: the word that opened it, when that says something about the rest."""

    words: tuple[str, ...]
    opener: str = ""

    @property
    def days(self) -> list[int]:
        return [int(word[1:]) for word in self.words if word.startswith("@")]


def cut(text: str) -> tuple[list[Clause], tuple[Day | Stretch, ...]]:
    """The clauses of a text, of which only the beginning is read, and the days they name."""
    said, days = _prepared(text)
    return _clauses(said), days


def _prepared(text: str) -> tuple[str, tuple[Day | Stretch, ...]]:
    # Cut twice: folding can make eighteen letters of one.
    said = normal(re.sub(r"[@#]", " ", text[:LOOKED_AT]).replace("\n", " . "))[:LOOKED_AT]
    for pattern, by in _REWRITES:
        said = pattern.sub(by, said)
    said = re.sub(r"\s+", " ", " ".join(_spelled(word) for word in said.split()))
    said, days = find_days(said)
    return _LISTED.sub(r"\1 ", _TIME.sub(" #time ", said)), days


def _spelled(word: str) -> str:
    if len(word) < 6 or not word.isalpha() or word in KNOWN:
        return word
    return next((meant for meant in phrases.SPELLED if one_slip_apart(word, meant)), word)


def _clauses(said: str) -> list[Clause]:
    """The clauses, without greetings and what follows a farewell."""
    clauses: list[Clause] = []
    for part in _BREAK.split(said):
        words = [SAME.get(word, word) for word in _WORD.findall(part)]
        opener, current = "", list[str]()
        for place, word in enumerate(words):
            if word in phrases.FAREWELLS:
                break
            opens = _opens(words, place, current)
            if opens is not None:
                clauses.append(Clause(tuple(current), opener))
                asked = opens == "" and opener == "supposing" and len(current) < 2
                opener, current = opener if asked else opens, []
            if opens is None or opens == "":
                current.append(word)
        clauses.append(Clause(tuple(current), opener))
    greeted = [Clause(tuple(_greeted(list(clause.words))), clause.opener) for clause in clauses]
    return [clause for clause in greeted if clause.words]


def _opens(words: Sequence[str], place: int, current: Sequence[str]) -> str | None:
    """The kind of clause that opens here: ``reason``, ``supposing``, ``turn``, or an empty one whose first word belongs to it."""
    word = words[place]
    after = words[place + 1] if place + 1 < len(words) else ""
    if word in phrases.REASONS and (word != "daar" or after in ("ik", "we")):
        return "reason"
    if word in phrases.SUPPOSING and not after.startswith("@") and (word != "wat" or not current or after == "als"):
        return "supposing"
    if word in phrases.TURNS and after not in ("af", "even") and (word, after) != ("dus", "niet"):
        return "turn"
    if word in ("dat", "that") and after and after not in _VERBS | {"gaat", "past", "komt", "werkt", "is"} and current:
        return "turn"
    if word == "om" and current and not _CHANCE & set(current) and after != "#time":
        return "supposing"
    if word in ("en", "and") and (
        after in _VERBS or after in ("ik", "i", "we") or (after.startswith("@") and {"niet", "not"} & set(current))
    ):
        return "turn"
    if word in ("ben", "heb", "zit") and current and current[-1] in ("niet", "komen", "zijn"):
        return ""
    if word in ("ik", "i", "we") and after in _VERBS and current and current[-1] not in ("dat", "hoe", "not", "niet", "i"):
        return ""
    return None


def _greeted(words: list[str]) -> list[str]:
    """Without "hoi" and the name after it."""
    if words and words[0] in phrases.GREETINGS:
        rest = words[1:]
        return rest[1:] if rest and rest[0] not in KNOWN and not rest[0].startswith(("@", "#")) else rest
    return words


KNOWN = frozenset().union(*(tongue.core | tongue.fillers for tongue in TONGUES)) | SESSION | phrases.TURNS
"""All words that phrases are made of; they are no part of a name."""
