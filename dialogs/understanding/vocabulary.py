"""The words that cut a sentence up: what opens a clause, what names a session, what changes the meaning. Dutch and English, as data.

How each language signs off is in dialogs/understanding/sign_off_phrases.py.
"""


def words(text: str) -> frozenset[str]:
    return frozenset(text.split())


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
    (r"\bk(ben|kan|kom)\b", r" ik \1 "),
    (r"\bkannie\w*", " kan niet "),
    (r"\b(?:er|daar|dr)bij\b", " er bij "),
    (r"\bbij ?(?:zijn|wezen|zn)\b", " bij zijn "),
    (r"\baanwezigzijn\b", " aanwezig zijn "),
    (r"\b(?:me|mij) ?afmelden\b", " me afmelden "),
    (r"\bin (?:de )?(?:gelegenheid|staat)\b", " gelegenheid "),
    (r"\bonmogelijk\b", " niet mogelijk "),
    (r"\bs ?(?:morgens|ochtends|middags|avonds)\b", " "),
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
        "niet": "nie ni neit nit nt niett nite",
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

SESSION = words(
    "sessie sessies bijeenkomst bijeenkomsten actieleersessie leerteambijeenkomst leernetwerkbijeenkomst netwerkbijeenkomst leersessie "
    "leerteamsessie leerteam webinar expeditie kickoff meeting overleg afspraak session sessions workshop"
)
"""What a session is called. The words round it say which one."""
ANY_SESSION = words("sessie sessies bijeenkomst bijeenkomsten actieleersessie leersessie meeting overleg afspraak session sessions")

OTHER_THINGS = words(
    "link linkje inloggen login wachtwoord password knop button formulier form site website app account systeem bestand bestanden "
    "document documenten mail mails email emails nieuwsbrief newsletter bericht berichten melding meldingen herinnering herinneringen "
    "notifications notification messages reminders checkin checkins vragenlijst enquete camera microfoon geluid kaart kaartje card "
    "scherm kanaal channel dossier dossiers programma programme opleiding cursus spiral spiraal weekbericht digest "
    "abonnement subscription bot terugblik"
)
"""Something else that does not work, or that somebody wants to be without."""

REASONS = words("want omdat doordat aangezien because cos cuz bcs daar")
SUPPOSING = words("als indien of if whether unless tenzij mocht stel wanneer when waarom hoezo wie hoeveel why who zodra wat what whats")
"""Words that open a clause in which nobody says what they will do."""
TURNS = words("waardoor zodat maar dus echter but so however")
BECAUSE_OF = words("vanwege wegens door ivm dankzij")
GOALS = words("naar voor to for")
ABOUT = words("over about van on of in at te met voor for rond rondom from")
GREETINGS = words("hoi hallo hey hi hai dag beste lieve dear hello heey hee yo ha hoihoi")
FAREWELLS = words("groet groeten groetjes gr grt mvg vr.gr regards cheers kr")
MEETING_AGAIN = words("zie zien see spreek wel tot")
"""Of a clause that denies nothing, these say that the day in it is a day on which they do come."""

ANOTHER_MATTER = words(
    "uit achter toe tussen mee tegen tot rond verder bij op in aan over binnen buiten langs los vergeten wachten later laat laatst pas "
    "eerder weg tijd blijven hele yet every each terms helft half halfuur uurtje "
    " eind einde einddag start begin allebei vinden meer blij alles hij zij ze jij je "
    "hoor hoorde zegt zei heard hear told says said wait"
    "  late later early until end whole only stand heb had work happen find open see up into through across "
    "by under mind forget stay leave full last hebben did was werkte kon he she they you your remember believe time alleen gewoon anders "
    "zonder without than dan ook-niet #past leren helpen zeggen laten doen maken krijgen zeker sure understand help get"
)
"""Left over in a clause, they make it mean something else: to come late, to find out, to look forward, somebody else."""

SPELLED = tuple(
    sorted(
        words(
            "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag tuesday wednesday thursday friday saturday overmorgen tomorrow "
            "januari februari september oktober november december january february october afmelden afzeggen aanwezig afwezig verhinderd "
            "bijeenkomst aansluiten deelnemen meedoen attend session meeting helaas komende volgende unfortunately cannot alsnog afmelding"
        )
    )
)
"""Words that are taken as meant when one letter went wrong."""

POLITE = words("graag aub svp alsjeblieft alstublieft please pls plz even ff nu bedankt thx thanks hoi hallo hey hi")
"""Said round a command."""
SAID_OTHERWISE = {
    "nl": {
        **dict.fromkeys(("ik wil geen berichten meer", "geen berichten meer", "stuur me geen berichten meer", "hou op"), "pauze"),
        **dict.fromkeys(("ik wil minder berichten", "minder berichten", "pauzeren", "stop berichten"), "pauze"),
        **dict.fromkeys(("ik wil geen check-ins meer", "geen check-ins", "stop met check-ins", "check-ins uit"), "geen check-ins meer"),
        **dict.fromkeys(("stuur me geen check-ins meer", "geen checkins meer", "geen checkins"), "geen check-ins meer"),
        **dict.fromkeys(("meting", "mijn metingen", "meting toevoegen", "mijn nulmeting"), "metingen"),
        "alleen de laatste herinnering": "minder herinneringen",
        **dict.fromkeys(("pauze uit", "stop pauze", "einde pauze", "alles aan"), "weer aan"),
        **dict.fromkeys(("waarom krijg ik dit bericht", "waarom dit bericht", "waarom krijg ik berichten"), "waarom"),
        **dict.fromkeys(("waarom stuur je dit", "waarom stuur je mij dit", "hoeveel tijd kost dit"), "waarom"),
    },
    "en": {
        **dict.fromkeys(("no more messages", "stop sending messages", "fewer messages", "i want fewer messages", "no messages"), "pause"),
        **dict.fromkeys(("no check-ins", "stop check-ins", "i want no more check-ins", "no checkins"), "no more check-ins"),
        **dict.fromkeys(("my measurements", "add a value", "my baseline"), "measurements"),
        **dict.fromkeys(("reminders only",), "only reminders"),
        **dict.fromkeys(("only the last reminder",), "fewer reminders"),
        **dict.fromkeys(("stop pause", "end pause", "unmute", "continue"), "resume"),
        **dict.fromkeys(("why this message", "why am i getting this", "why do i get this message", "why do i get messages"), "why"),
    },
}
"""Other ways to name a command, too many to list in the manual: the words, and the command's name in that language."""
ASKS_FOR_HELP = {
    "nl": frozenset(
        {"kun je me helpen", "kan je me helpen", "kun je mij helpen", "kan je mij helpen", "help me", "help mij", "ik heb hulp nodig"}
        | {
            f"wat {can} {you}"
            for can in ("kan", "kun")
            for you in ("je", "jij", "je doen", "je allemaal", "ik hier", "ik hier doen", "ik doen")
        }
        | {"wie ben je", "wie ben jij", "wat ben je", "hoe werkt dit", "hoe werkt het", "hoe werk je"}
    ),
    "en": frozenset(
        {"can you help me", "could you help me", "i need help", "what can you do", "what can i do", "what can i do here", "what do you do"}
        | {"who are you", "what are you", "how does this work", "how does it work", "how do you work"}
    ),
}
