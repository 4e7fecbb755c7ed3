"""What a typed sentence means: signing off or coming after all, and for which day. Dutch and English.

Only patterns that leave little doubt count: whatever is understood is shown and confirmed, what is not gets help instead of a guess.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field

from dialogs.days import WHEN, When, find_when

_FILL = rf"(?:\s+(?:ik|we|er|dan|daar|daarbij|helaas|ook|toch|echt|zelf|sorry|hier|die|deze|dit|keer|dag|op|de|om|van|{WHEN}))*"
_GOES_ON = "want|omdat|wegens|vanwege|door|doordat|ivm|dus|ik|we|maar|en|op|bij|naar|die|deze|dit|de|sorry|helaas"
_END = rf"(?=\s*(?:$|[.,!?;:()-]|(?:{_GOES_ON}|{WHEN})\b))"
_NL_OFF = (
    r"\b(?:kan|kunnen)\b.{0,60}\bniet\b.{0,40}\b(?:bij ?zijn|bij ?wonen|erbij|komen|aanwezig|deelnemen|meedoen|aansluiten|aanhaken)\b",
    r"\b(?:kan|kunnen)\b.{0,40}\bniet (?:naar|bij) de (?:bijeenkomst|sessie)\b",
    rf"\b(?:kan|kunnen){_FILL} niet\b{_END}",
    rf"\b(?:ben|zal|kom){_FILL} niet(?: (?:bij|bij zijn|erbij|aanwezig|zijn|komen))?\b{_END}",
    rf"\b(?:lukt|red|haal)(?: (?:het|me|mij|ons|dat|om))*{_FILL} niet\b{_END}",
    r"\bga(?:at)?\b.{0,40}\bniet (?:lukken|redden|halen)\b",
    r"\b(?:afmelden|afzeggen|afgemeld|verhinderd|afwezig)\b",
    r"\bmeld\b.{0,60}\baf\b",
    r"\bzeg\b.{0,60}\baf\b",
    r"\b(?:sla|slaan)\b.{0,40}\bover\b",
    r"\b(?:moet|moeten|ga)\b.{0,30}\boverslaan\b",
    r"\bzonder mij\b",
)
_EN_OFF = (
    r"\b(?:can ?not|cant|wont|will not|am not|im not|not|unable|couldnt|not able)\b.{0,40}"
    r"\b(?:make it|make|come|coming|attend|attending|join|joining|be there|be at|be present|be able)\b",
    rf"\b(?:i|we) (?:can ?not|cant){_END}",
    r"\b(?:sign|signing) (?:me |us )?off\b",
    r"\b(?:have|need|must|got|going) (?:to )?(?:cancel|skip|miss)\b",
    r"\b(?:must|will|ill) (?:cancel|skip|miss)\b",
    r"\bwithout me\b",
)
_NL_BACK = (
    r"\btoch\b.{0,40}\b(?:wel|erbij|bij|komen|kom|kan|aanwezig)\b",
    r"\b(?:kan|kom|ben)\b.{0,40}\btoch\b",
    r"\bmeld\b.{0,40}\bweer aan\b",
    r"\bafmelding\b.{0,30}\b(?:intrekken|ongedaan|terug)\b",
)
_EN_BACK = (
    r"\b(?:can|will|ill|am|im|coming|make it|be there)\b.{0,50}\bafter all\b",
    r"\bundo my (?:sign-?off|absence)\b",
)
_NO_SESSION = re.compile(r"\b(?:inloggen|link|openen|invullen|knop|wachtwoord|log ?in|button|password|form|formulier)\b")
"""Something else does not work: no reason to talk of signing off."""
_NEGATION = re.compile(r"\b(?:niet|geen|not|cant|cannot|wont|never)\b")


@dataclass(frozen=True, slots=True)
class Understood:
    """``back``: they come after all. ``language``: in which language they said it."""

    back: bool
    when: When = field(default_factory=When)
    language: str = "nl"


def understand(text: str) -> Understood | None:
    """The sentence as a sign-off or a coming after all, or None when it is neither."""
    said = normal(text)
    if _NO_SESSION.search(said):
        return None
    for language, back, off in (("nl", _NL_BACK, _NL_OFF), ("en", _EN_BACK, _EN_OFF)):
        if not _NEGATION.search(said) and _any(back, said):
            return Understood(back=True, when=find_when(said), language=language)
        if _any(off, said):
            return Understood(back=False, when=find_when(said), language=language)
    return None


def normal(text: str) -> str:
    """Lower case, no accents, no apostrophes, single spaces."""
    folded = unicodedata.normalize("NFKD", text.lower().replace("\u2019", "'"))
    bare = "".join(character for character in folded if not unicodedata.combining(character))
    return re.sub(r"\s+", " ", bare.replace("'", "")).strip()


def _any(patterns: Sequence[str], said: str) -> bool:
    return any(re.search(pattern, said) for pattern in patterns)
