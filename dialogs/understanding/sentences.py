"""What a typed sentence means: signing off or coming after all, and for which day. Dutch and English.

Only what leaves little doubt counts: whatever is understood is shown and confirmed, what is not gets help instead of a guess. A sentence is
cut into clauses; of each clause the days, the session and the reason are set apart; the few words that are left are held against phrases.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from dialogs.understanding import vocabulary as phrases
from dialogs.understanding.clauses import KNOWN, Clause, cut
from dialogs.understanding.sign_off_phrases import TONGUES, Phrase, Tongue
from dialogs.understanding.vocabulary import SESSION
from dialogs.understanding.when import Day, Stretch, When

_MOST_LEFT, _MOST_NAMED = 7, 8
"""How many words may be left over beside a phrase, and how many a session's name may have."""
_AMONG = frozenset(("in", "bij", "over", "van", "aan"))


@dataclass(frozen=True, slots=True)
class Understood:
    """``back``: they come after all. ``language``: in which language they said it."""

    back: bool
    when: When = field(default_factory=When)
    language: str = "nl"


def understand(text: str) -> Understood | None:
    """The sentence as a sign-off or a coming after all, or None when it is neither."""
    clauses, days = cut(text)
    for tongue in TONGUES:
        verdicts = [_verdict(clause, tongue) for clause in clauses]
        off = [clause for clause, verdict in zip(clauses, verdicts, strict=True) if verdict is False]
        back = [clause for clause, verdict in zip(clauses, verdicts, strict=True) if verdict is True]
        if not off and not back:
            continue
        if any("wel" in clause.words and "#time" in clause.words and not clause.days for clause in clauses):
            return None
        again = bool(back) and (not off or _changed_their_mind(clauses, off, back, tongue))
        meant = back if again else off
        named, beside = _named(clauses, meant, tongue)
        return Understood(again, When(_meant_days(clauses, meant, days), named | beside, pointed=bool(named)), tongue.tag)
    return None


def _verdict(clause: Clause, tongue: Tongue) -> bool | None:
    """False for signing off, True for coming after all, None for neither."""
    if clause.opener == "supposing":
        return None
    if set(clause.words) & phrases.OTHER_THINGS and not set(clause.words) & SESSION:
        return None
    words, _ = _aside(clause.words, tongue)
    left = {word for word in words if not word.startswith("@")}
    dated = bool(clause.days) or bool(set(clause.words) & SESSION)
    if len([word for word in words if word in tongue.nots]) > 1:
        return None
    if _says(left, tongue.back, tongue):
        return True
    if _says(left, tongue.alone + tongue.amid + (tongue.with_a_day if dated else ()), tongue) or _amid(left, tongue.amid, tongue):
        return False
    if left & tongue.nots or clause.words[0] in ("moet", "must"):
        return None
    again = bool(left & tongue.again)
    comes = _says(left, tongue.coming + (tongue.coming_again if again else ()), tongue) or (again and _amid(left, tongue.coming, tongue))
    return comes or None


def _says(left: set[str], some: Sequence[Phrase], tongue: Tongue) -> bool:
    """Whether one of the phrases is said and nothing else; a negation that is not the phrase's own is something else."""
    return any(phrase <= left and not left - phrase - tongue.fillers - tongue.again - tongue.me for phrase in some)


def _amid(left: set[str], some: Sequence[Phrase], tongue: Tongue) -> bool:
    """Whether one of the phrases is said among a few words that change nothing, by somebody of themselves."""
    for phrase in some:
        if phrase <= left and left & tongue.me:
            rest = left - phrase - tongue.fillers - tongue.again - tongue.me
            if len(rest) <= _MOST_LEFT and not rest & (phrases.ANOTHER_MATTER | tongue.nots):
                return True
    return False


def _aside(words: Sequence[str], tongue: Tongue) -> tuple[list[str], set[str]]:
    """The words of a clause without reasons ("ivm mijn rooster") and the session ("naar de sessie over werkplezier"), and the words that
    name the session."""
    kept: list[str] = []
    named: set[str] = set()
    place = 0
    while place < len(words):
        word = words[place]
        end = _run(words, place + 1, tongue) if word in phrases.BECAUSE_OF | phrases.GOALS else place
        if word in phrases.BECAUSE_OF:
            place = end
        elif word in SESSION:
            taken = _before(kept, tongue)
            named |= taken | {word}
            kept += taken & phrases.ANOTHER_MATTER
            if kept == ["kan"] and not taken & phrases.GOALS:
                kept.append(word)
            place += 1
            if place < len(words) and words[place] in phrases.ABOUT:
                end = _run(words, place + 1, tongue)
                named |= set(words[place:end])
                place = end
        elif word in phrases.GOALS and end > place + 1 and not set(words[place:end]) & (SESSION | phrases.ANOTHER_MATTER):
            named |= set(words[place:end])
            place = end
        else:
            kept.append(word)
            place += 1
    return kept, named


def _run(words: Sequence[str], start: int, tongue: Tongue) -> int:
    """Where a run of words that mean nothing to us ends."""
    end = start
    while end < min(len(words), start + _MOST_NAMED) and words[end] not in tongue.core - _AMONG and words[end][0] not in "@#":
        end += 1
    return end


def _before(kept: list[str], tongue: Tongue) -> set[str]:
    """Takes the words off the end that belong to the session named next ("naar de online")."""
    taken: set[str] = set()
    while kept and len(taken) < 5 and kept[-1] not in tongue.core and kept[-1][0] not in "@#":
        word = kept.pop()
        taken.add(word)
        if word in phrases.GOALS | {"van", "aan", "tijdens"}:
            break
    return taken


def _changed_their_mind(clauses: Sequence[Clause], off: Sequence[Clause], back: Sequence[Clause], tongue: Tongue) -> bool:
    """Whether the last word is that they come, and of no other day than the one they had signed off for."""
    last = back[-1]
    return clauses.index(last) > clauses.index(off[-1]) and not last.days and bool(set(last.words) & (tongue.again - {"wel", "nu"}))


def _meant_days(clauses: Sequence[Clause], meant: Sequence[Clause], days: Sequence[Day | Stretch]) -> tuple[Day | Stretch, ...]:
    """The days of the clauses that are meant; when those name none, of the others, except where they say that they do come."""
    others = [clause for clause in clauses if not set(clause.words) & phrases.MEETING_AGAIN and not _farewell(clause, days)]
    reasons = [clause for clause in others if clause.opener == "reason"]
    for some in (meant, [clause for clause in others if clause not in reasons], reasons):
        named = dict.fromkeys(days[number] for clause in some for number in clause.days)
        if named:
            return tuple(named)
    return ()


def _farewell(clause: Clause, days: Sequence[Day | Stretch]) -> bool:
    """ "Tot donderdag!" """
    only = days[clause.days[0]] if len(clause.days) == 1 and len(clause.words) == 1 else None
    return isinstance(only, Stretch) and only.start is None and only.end is not None and only.end.month is None


def _named(clauses: Sequence[Clause], meant: Sequence[Clause], tongue: Tongue) -> tuple[frozenset[str], frozenset[str]]:
    """The words that tell which session, and those of the clauses that are meant that may do so too."""
    pointing: set[str] = set()
    beside: set[str] = set()
    for clause in clauses:
        kept, named = _aside(clause.words, tongue)
        if clause in meant:
            pointing |= named
            beside |= set(kept)
        elif clause.opener != "reason" and set(clause.words) & SESSION:
            pointing |= named
    ignored = KNOWN - (SESSION - phrases.ANY_SESSION) | phrases.ANOTHER_MATTER
    return frozenset(pointing - ignored), frozenset(word for word in beside - ignored if word[0] not in "@#")
