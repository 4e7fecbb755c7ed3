"""The words people sign off with and come after all with, as data. Matched in dialogs/sentences.py, where the order of words is no matter.

A phrase is a set of words that has to be in a clause. What is left of the clause besides fillers must then be nothing (``alone``,
``with_a_day``, the latter only beside a day or a session), or a few words that change nothing (``amid``, said by somebody of themselves).
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

Phrase = frozenset[str]


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _phrases(text: str) -> tuple[Phrase, ...]:
    return tuple(_words(each) for each in re.split(r"[|\n]", text.strip()))


def _each(first: str, second: str) -> tuple[Phrase, ...]:
    return tuple(one | other for one in _phrases(first) for other in _phrases(second))


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


REWRITES = (
    (r"\b(?:(?:goede|goeie|good) ?(?:morgen|middag|avond|dag|morning|afternoon|evening|day))\b", " hallo "),
    (r"\b(?:goedemorgen|goedemiddag|goedenavond|goedendag|goeiemorgen)\b", " hallo "),
    (r"\bi\.? ?v\.? ?m\b\.?", " ivm "),
    (r"\ba\.s\.?", " komende "),
    (
        r"\b(?:als (?:het|dat) (?:kan|mag|goed is)|zo te zien|die (?:dag|middag|ochtend|keer)|dan ook|de hele dag)\b",
        " ",
    ),
    (r"\bop dat (?:moment|tijdstip)\b|\bbij deze\b", " "),
    (r"\bniet zo dat\b|\bnog (?:steeds )?niet\b|\bnot yet\b", " of "),
    (r"\byoull\b", " you will "),
    (r"\bkannie\w*", " kan niet "),
    (r"\b(?:er|daar|dr)bij\b", " er bij "),
    (r"\bbij ?(?:zijn|wezen|zn)\b", " bij zijn "),
    (r"\baanwezigzijn\b", " aanwezig zijn "),
    (r"\b(?:me|mij) ?afmelden\b", " me afmelden "),
    (r"\bthat day\b|\bthe whole day\b", " "),
    (r"\b(?:denk|geloof|verwacht|vermoed) (?:\w+ ){0,3}?niet dat\b", " niet "),
    (r"\b(?:ben|was) bang dat\b", " "),
    (r"\b(?:dont|do not) (?:think|believe|expect|reckon) (?:that )?(?:i|ill|il|im)\b", " i not "),
    (r"\b(?:im|i am) (?:afraid|sorry|sad)\b", " "),
    (r"\bin geen geval\b", " niet "),
    (r"\b(?:cannot|can not|cant|can nt|cnt)\b", " can not "),
    (r"\b(?:wont|will not)\b", " will not "),
    (r"\b(?:dont|do not)\b", " do not "),
    (r"\b(?:doesnt|does not)\b", " does not "),
    (r"\b(?:isnt|aint)\b", " is not "),
    (r"\bim\b", " i am "),
    (r"\bill\b", " i will "),
    (r"\bive\b", " i have "),
    (r"\bid\b", " i would "),
    (r"\bunable\b", " not able "),
    (r"\bafter all\b", " afterall "),
    (r"\b(check|sign|kick)[- ](in|off|out)\b", r" \1\2 "),
    (r"\bsigning off\b", " signoff "),
    (r"\bsign (me|us|myself) off\b", " signoff me "),
    (r"\b(?:due to|because of|on account of)\b", " vanwege "),
    (
        r"\b(?:de|het|een|the|a|an)? ?(?:volgende|eerstvolgende|deze|dit|next|this|upcoming|coming|eerste) (keer|x|time|one)\b",
        " ",
    ),
)
"""What people write in several ways, or as one word, before the words are looked at."""

SAME = {
    typed: meant
    for meant, others in {
        "kan": "kunnen kun kn zal zullen ga gaan",
        "niet": "nie neit nit nt niett nite",
        "me": "mij mezelf mijzelf ons onszelf myself us",
        "lukt": "lukken",
        "red": "redden halen haal",
        "zijn": "wezen",
        "komen": "langskomen langs",
        "afmelden": "afzeggen afmeld",
        "attend": "attending",
        "come": "coming",
        "join": "joining",
        "make": "making",
        "participate": "participating",
        "cancel": "cancelling canceling",
        "skip": "skipping",
        "miss": "missing",
    }.items()
    for typed in others.split()
}
"""Words that say the same here."""

SESSION = _words(
    "sessie sessies bijeenkomst bijeenkomsten actieleersessie leerteambijeenkomst leernetwerkbijeenkomst netwerkbijeenkomst leersessie "
    "leerteamsessie leerteam webinar expeditie kickoff meeting overleg afspraak session sessions workshop"
)
"""What a session is called. The words round it say which one."""

OTHER_THINGS = _words(
    "link linkje inloggen login wachtwoord password knop button formulier form site website app account systeem bestand bestanden "
    "document documenten mail mails email emails nieuwsbrief newsletter bericht berichten melding meldingen herinnering herinneringen "
    "notifications notification messages reminders checkin checkins vragenlijst enquete camera microfoon geluid kaart kaartje card "
    "scherm kanaal channel dossier dossiers programma programme opleiding cursus spiral spiraal weekbericht digest "
    "abonnement subscription bot terugblik"
)
"""Something else that does not work, or that somebody wants to be without."""

REASONS = _words("want omdat doordat aangezien because cos cuz bcs daar")
SUPPOSING = _words("als indien of if whether unless tenzij mocht stel wanneer when waarom hoezo wie hoeveel why who zodra wat what whats")
"""Words that open a clause in which nobody says what they will do."""
TURNS = _words("maar dus echter but so however")
BECAUSE_OF = _words("vanwege wegens door ivm dankzij")
GOALS = _words("naar voor to for")
ABOUT = _words("over about van on of in at te met voor for rond rondom from")
GREETINGS = _words("hoi hallo hey hi hai dag beste lieve dear hello heey hee yo ha hoihoi")
FAREWELLS = _words("groet groeten groetjes gr grt mvg vr.gr regards cheers kr")
MEETING_AGAIN = _words("zie zien see spreek wel tot")
"""Of a clause that denies nothing, these say that the day in it is a day on which they do come."""

ANOTHER_MATTER = _words(
    "uit achter toe tussen mee tegen tot rond verder bij op in aan over binnen buiten langs los vergeten wachten later laat laatst pas "
    "eerder weg tijd blijven hele yet every each terms helft half halfuur uurtje "
    " eind einde einddag start begin allebei vinden meer blij alles hij zij ze jij je "
    "hoor hoorde zegt zei heard hear told says said wait"
    "  late later early until end whole only stand heb had work happen find open see up into through across "
    "by under mind forget stay leave full last hebben did was werkte kon he she they you your remember believe time alleen gewoon anders "
    "zonder without than dan ook-niet #past leren helpen zeggen laten doen maken krijgen zeker sure understand help get"
)
"""Left over in a clause, they make it mean something else: to come late, to find out, to look forward, somebody else."""

_NL_FILLERS = _words(
    "ik k we wij er dr daar dan helaas ook toch echt zelf sorry srry sry hier die deze dit keer dag op de het t om van me jammer genoeg "
    "nu nou even ff eventjes graag wil wilde wou zou willen moet moeten moest mag mogen svp aub alsjeblieft pls plz bedankt dank "
    "dankje dankjewel dankuwel thx thanks tnx alvast hoi hallo hey hi hai dag beste lieve groet groetjes ja nee oke ok oh he hee joh hoor "
    "dus al jullie jou u laat weten laten doorgeven melden deze hierbij om mezelf vrees misschien waarschijnlijk vermoedelijk zeer heel "
    "spijtig te een komende aanstaande aankomende eerstvolgende volgende kort dag vandaag eigenlijk gewoon weer net ineens alweer "
    "persoonlijk sowieso absoluut zeker wss mss iig idd eerlijk gezegd haha ach tja hmm uh uhm hoe waar als keer x voor "
    "ziek griep corona vakantie verlof druk nachtdienst tandarts huisarts migraine file oppas en of maar wegens "
    "worden wordt mijn kant verwachting denk geloof bang onverwacht onverwachts onverhoopt plots plotseling wederom opnieuw"
)
_NL_THERE = """
    bij zijn|bij aanwezig zijn|aanwezig zijn|aanwezig|komen|bijwonen|bij wonen|deelnemen|aan deelnemen|meedoen|mee doen|aan meedoen
    aansluiten|bij aansluiten|aanhaken|in zijn|present zijn
"""
NL = Tongue(
    tag="nl",
    me=_words("ik k we wij me"),
    nots=_words("niet geen nooit hoef evenmin"),
    again=_words("toch alsnog wel weer nu"),
    fillers=_NL_FILLERS,
    alone=_phrases("""
        kan niet|kan niet zijn|lukt niet|dat lukt niet|kan niet lukt|dat kan niet lukt|gaat niet lukt|dat gaat niet lukt|gaat niet red
        red niet|dat red niet|kan niet red|dat kan niet red|ben niet|ben niet bij|ben niet aanwezig|kom niet|kom niet bij
        niet komen|niet bij|niet bij zijn|niet aanwezig|toch niet|afmelden|afmelding|afgemeld|meld af|zeg af
        sla over|kan over slaan|over slaan|overslaan|verhinderd|ben verhinderd|afwezig|ben afwezig|afwezig zijn
        zonder|kan zonder|zonder doen|verstek|verstek kan|kan niet van partij zijn|ben niet van partij|doe niet mee|kan niet mee
        heb geen tijd komen|niet mogelijk komen|niet mogelijk bij zijn|niet mogelijk aanwezig zijn
        is niet mogelijk komen|is niet mogelijk bij zijn
    """),
    with_a_day=_phrases("""
        niet|kan niet bij|gaat niet|dat gaat niet|past niet|past niet goed|komt niet uit|komt niet goed uit|komt slecht uit
        red niet bij|werkt niet|dat werkt niet|heb geen tijd|geen tijd|niet beschikbaar|ben niet beschikbaar|zit niet in
        is niet mogelijk|niet mogelijk
    """),
    amid=(
        *_each("kan niet|mag niet|lukt niet|red niet|kan niet lukt|gaat niet lukt", _NL_THERE),
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

_EN_FILLERS = _words("""
    i we am be able to the a an at on for going gonna can will do does have has had must need got would like want just
    sorry unfortunately sadly regrettably hi hello hey dear all team thanks thank you thx please pls plz really also too again that this
    my me is yes no ok oh hmm well afraid apologies apologise regret inform know let coming next upcoming then any in person myself us
    still anyway now today actually probably maybe sick ill holiday busy flu covid how where could may and so but as with most likely
    certainly definitely hiya everyone folks sry srry soz tho though
""")
_EN_THERE = "come|attend|join|join in|participate|there|present|make it|be there|take part"
EN = Tongue(
    tag="en",
    me=_words("i we me"),
    nots=_words("not never"),
    again=_words("afterall anyway still again now"),
    fillers=_EN_FILLERS,
    alone=_phrases("""
        can not|will not|not come|not attend|not join|not there|not make it|not make that|can not do it|can not do that|not available
        signoff|signoff me|have cancel|need cancel|must cancel|have skip|need skip|will skip|must skip|going skip
        have miss|will miss|going miss|must miss|count out|count me out|without me|you have do it without me|absent|call sick
        pass|have pass|excuse me
    """),
    with_a_day=_phrases("""
        not|not make|can not do|does not work|is not work|not work|not suit|not possible|is not possible|not free|not in
        cancel|skip|miss|out|am out|absent|have no time|no time
    """),
    amid=(*_each("not", _EN_THERE), *_phrases("signoff me|have cancel|have miss|have skip|need cancel|need skip|not available")),
    coming=_phrases("""
        will there|be there|can make it|will come|can come|am come|will attend|can attend|will join|can join|will make it|come|attend
    """),
    coming_again=_phrases("can|will|make it|make|there|free|available|does work|can do"),
    back=_phrases("""
        undo signoff|undo absence|cancel signoff|withdraw absence|withdraw signoff|cancel absence|signin me
    """),
)
TONGUES = (NL, EN)

SPELLED = tuple(
    sorted(
        _words(
            "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag tuesday wednesday thursday friday saturday overmorgen tomorrow "
            "januari februari september oktober november december january february october afmelden afzeggen aanwezig afwezig verhinderd "
            "bijeenkomst aansluiten deelnemen meedoen attend session meeting helaas komende volgende unfortunately cannot alsnog afmelding"
        )
    )
)
"""Words that are taken as meant when one letter went wrong."""
