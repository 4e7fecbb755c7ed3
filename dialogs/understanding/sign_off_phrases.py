"""How people sign off and come after all in each language, as data.

Matched in dialogs/understanding/sentences.py, where the order of words is no matter.
A phrase is a set of words that has to be in a clause. What is left of the clause besides fillers must then be nothing (``alone``,
``with_a_day``, the latter only beside a day or a session), or a few words that change nothing (``amid``, said by somebody of themselves).
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from dialogs.understanding.vocabulary import words

Phrase = frozenset[str]


def _phrases(text: str) -> tuple[Phrase, ...]:
    return tuple(words(each) for each in re.split(r"[|\n]", text.strip()))


def _each(first: str, second: str) -> tuple[Phrase, ...]:
    return tuple(phrase | other for phrase in _phrases(first) for other in _phrases(second))


@dataclass(frozen=True, slots=True)
class Tongue:
    """How one language says it. ``again`` are the words that turn "ik kan" into coming after all; without them only ``coming`` counts."""

    tag: str
    me: frozenset[str]
    nots: frozenset[str]
    again: frozenset[str]
    fillers: frozenset[str]
    alone: tuple[Phrase, ...]
    with_a_day: tuple[Phrase, ...]
    amid: tuple[Phrase, ...]
    coming: tuple[Phrase, ...]
    coming_again: tuple[Phrase, ...]
    back: tuple[Phrase, ...]
    core: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        phrases: Iterable[Phrase] = (*self.alone, *self.with_a_day, *self.amid, *self.coming, *self.coming_again, *self.back)
        object.__setattr__(self, "core", frozenset().union(*phrases) | self.nots | self.again | self.me)


_NL_FILLERS = words(
    "ik k we wij er dr daar dan helaas ook toch echt zelf sorry srry sry hier die deze dit keer dag op de het t om van me jammer genoeg "
    "nu nou even ff eventjes graag wil wilde wou zou willen moet moeten moest mag mogen svp aub alsjeblieft pls plz bedankt dank "
    "dankje dankjewel dankuwel thx thanks tnx alvast hoi hallo hey hi hai dag beste lieve groet groetjes ja nee oke ok oh he hee joh hoor "
    "dus al jullie jou u laat weten laten doorgeven melden deze hierbij om mezelf vrees misschien waarschijnlijk vermoedelijk zeer heel "
    "spijtig te een komende aanstaande aankomende eerstvolgende volgende kort dag vandaag eigenlijk gewoon weer net ineens alweer "
    "persoonlijk sowieso absoluut zeker wss mss iig idd eerlijk gezegd haha ach tja hmm uh uhm nope gelukkig hoe waar als keer x voor "
    "ziek griep corona vakantie verlof druk nachtdienst tandarts huisarts migraine file oppas en of maar wegens "
    "worden wordt mijn kant verwachting denk geloof bang onverwacht onverwachts onverhoopt plots plotseling wederom opnieuw"
)
_NL_THERE = """
    bij zijn|bij aanwezig zijn|aanwezig zijn|aanwezig|komen|bijwonen|bij wonen|deelnemen|aan deelnemen|meedoen|mee doen|aan meedoen
    aansluiten|bij aansluiten|aanhaken|in zijn|present zijn
"""
NL = Tongue(
    tag="nl",
    me=words("ik k we wij me"),
    nots=words("niet geen nooit hoef evenmin"),
    again=words("toch alsnog wel weer nu"),
    fillers=_NL_FILLERS,
    alone=_phrases("""
        kan niet|kan niet zijn|lukt niet|dat lukt niet|kan niet lukt|dat kan niet lukt|gaat niet lukt|dat gaat niet lukt|gaat niet red
        red niet|dat red niet|kan niet red|dat kan niet red|ben niet|ben niet bij|ben niet aanwezig|kom niet|kom niet bij
        niet komen|niet bij|niet bij zijn|niet aanwezig|toch niet|afmelden|afmelding|afgemeld|meld af|zeg af
        sla over|kan over slaan|over slaan|overslaan|verhinderd|ben verhinderd|afwezig|ben afwezig|afwezig zijn
        zonder|kan zonder|zonder doen|verstek|verstek kan|kan niet van partij zijn|ben niet van partij|doe niet mee|kan niet mee
        heb geen tijd komen
    """),
    with_a_day=_phrases("""
        niet|kan niet bij|gaat niet|dat gaat niet|past niet|past niet goed|komt niet uit|komt niet goed uit|komt slecht uit
        missen|kan missen|mis|zit vol
        red niet bij|werkt niet|dat werkt niet|heb geen tijd|geen tijd|niet beschikbaar|ben niet beschikbaar|zit niet in
        is niet mogelijk|niet mogelijk
    """),
    amid=(
        *_each("kan niet|mag niet|lukt niet|red niet|kan niet lukt|gaat niet lukt|is niet mogelijk|ben niet gelegenheid", _NL_THERE),
        *_phrases("""
            ben niet bij|ben niet aanwezig|kom niet naar|kan niet naar|me afmelden|je me afmelden|jullie me afmelden|meld me af|zeg af
            me afgemeld|ben verhinderd|ben afwezig|kan afwezig zijn|verhinderd zijn
        """),
    ),
    coming=_phrases("""
        kom|ben bij|bij zijn|kan bij zijn|ben aanwezig|kan aanwezig zijn|kan komen|kan meedoen|ben van partij|doe mee|kan aansluiten
    """),
    coming_again=_phrases("kan|red|lukt|kan lukt|gaat lukt|heb tijd|beschikbaar|ben beschikbaar|komen|bij|kan bij"),
    back=_phrases("""
        toch wel|nu wel|meld aan|aanmelden|meld me aan|me aanmelden|afmelding intrekken|trek afmelding in
        afmelding ongedaan|afmelding ongedaan maken|maak afmelding ongedaan|afmelding terug|afmelding terugdraaien|draai afmelding terug
        annuleer afmelding|afmelding annuleren
    """),
)

_EN_FILLERS = words("""
    i we am be able to the a an at on for going gonna can will do does have has had must need got would like want just
    sorry unfortunately sadly regrettably hi hello hey dear all thanks thank you thx please pls plz really also too again that this
    me is yes no ok oh hmm well afraid apologies apologise regret inform know let coming next upcoming then any in person myself us
    still anyway now today actually probably maybe sick ill holiday busy flu covid how where could may and so but as with most likely
    certainly definitely hiya everyone folks sry srry soz tho though
""")
_EN_THERE = "come|attend|join|join in|participate|there|present|make it|be there|take part"
EN = Tongue(
    tag="en",
    me=words("i we me"),
    nots=words("not never"),
    again=words("afterall anyway still again now"),
    fillers=_EN_FILLERS,
    alone=_phrases("""
        can not|will not|not come|not attend|not join|not there|not make it|not make that|can not do it|can not do that|not available
        signoff|signoff me|have cancel|need cancel|must cancel|have skip|need skip|will skip|must skip|going skip
        have miss|will miss|going miss|must miss|count out|count me out|without me|you have do it without me|absent|absence|call sick
        pass|have pass|excuse me
    """),
    with_a_day=_phrases("""
        not|not make|can not do|does not work|is not work|not work|not suit|not possible|is not possible|not free|not in
        decline|must decline|have decline|cancel|skip|miss|out|am out|absent|have no time|no time
    """),
    amid=(*_each("not", _EN_THERE), *_phrases("signoff me|have cancel|have miss|have skip|need cancel|need skip|not available")),
    coming=_phrases("""
        will there|be there|can make it|will come|can come|am come|will attend|can attend|will join|can join|will make it|come|attend
    """),
    coming_again=_phrases("can|will|make it|make|there|free|available|does work|can do"),
    back=(*_each("undo|cancel|withdraw|undo my|cancel my|withdraw my", "signoff|absence"), *_phrases("signin me")),
)
TONGUES = (NL, EN)
