# Wat Spiraal zegt. Kort, vriendelijk, taalniveau B1, "je". Houd nl en en gelijk: een test let daarop.

## Algemeen

heading-spiraal = Spiraal
why-member = Je krijgt dit omdat je meedoet aan { $network }. Meer weten, of minder berichten? Typ: waarom.
spiral-here = nu
spiral-passed = gedaan
spiral-before = eerder gedaan
spiral-ahead = nog niet
spiral-left = gestopt

step-explore = Verkennen
step-plan = Plannen
step-act = Uitvoeren en observeren
step-evaluate = Evalueren
step-explore-sign = ◔
step-plan-sign = ◑
step-act-sign = ◕
step-evaluate-sign = ●

fact-when = Wanneer
fact-where = Waar
fact-theme = Thema
fact-preparation = Voorbereiding
fact-organisation = Organisatie
fact-note = Bericht
fact-catch-up = Bijblijven
fact-problem = Probleem
where-online = Online, via Teams
where-unknown = Volgt nog
button-join = Open de online bijeenkomst

kind-kick-off = Kick-off
kind-actieleersessie = Actieleersessie
kind-leerteambijeenkomst = Leerteambijeenkomst
kind-leernetwerkbijeenkomst = Leernetwerkbijeenkomst
kind-webinar = Webinar
kind-expeditie = Expeditie

## Welkom, hulp, niet begrepen

welcome-title = Welkom bij Spiraal
welcome-why-by = { $name } heeft mij hier neergezet voor { $programme }.
welcome-why = Ik hoor bij { $programme }. { OPENING($contact) } is daar je contactpersoon.
welcome-why-coordinator = Ik hoor bij { $programme }, waar jij coördinator bent.
welcome-who = Ik ben een bot. Ik help je om bij je actie te blijven. Dat kost je een paar minuten per week.
welcome-who-coordinator = Ik ben een bot. Ik herinner mensen aan hun bijeenkomst, neem afmeldingen aan en help ze bij hun actie te blijven.
welcome-do-1 = **Aan je actie werken.** Na een bijeenkomst stel ik je drie korte vragen.
welcome-do-2 = **Je afmelden.** Eén druk op de knop. Je contactpersoon weet het dan meteen.
welcome-do-3 = **Van elkaar leren.** Elke week lees je in het kanaal wat anderen probeerden. Jij kiest wat het netwerk van jou ziet.
welcome-coordinator-1 = **Afmeldingen.** Wie zich afmeldt en jou als contactpersoon heeft, zie je hier meteen.
welcome-coordinator-2 = **Het weekbericht.** Dat komt elke week vanzelf in het kanaal van je netwerk.
welcome-coordinator-3 = **Het kanaal koppelen.** Typ in het kanaal van je netwerk: koppelen.
welcome-channel = Hallo! Ik zet hier de volgende bijeenkomst en elke week een kort weekbericht. Vragen of je afmelden kan in een eigen chat met mij.
welcome-channel-link = Dit kanaal hoort nog niet bij een netwerk. Een coördinator kan het koppelen: noem mij en typ "koppelen".
button-my-action = Mijn actie
button-check-in = Check-in
button-sessions = Bijeenkomsten
button-help = Wat kan ik hier?

help-title = Dit kun je doen
help-lead = Druk op een knop, of typ een van deze woorden.
help-topic-action = Je actie
help-topic-together = Samen met anderen
help-topic-sessions = Bijeenkomsten
help-topic-staff = Voor coördinatoren en begeleiders
help-topic-messages = Minder of meer berichten
help-topic-rest = En verder
help-sentence = Je mag ook gewoon een zin typen, zoals "ik kan er donderdag niet bij zijn".
help-contact = Kom je er niet uit? Vraag het aan { $contact }.

unknown-title = Dat begreep ik niet
unknown-lead = Ik ben een eenvoudige bot. Kies een knop, of typ "hulp" om te zien wat ik kan.
unknown-human = Een vraag voor een mens? Vraag het aan { $contact }.

stranger-title = Hallo!
stranger-lead = Ik ken je nog niet. Ik ben er voor mensen die meedoen aan { $programme }. Wil je meedoen, of zou ik je moeten kennen? Vraag het aan { $contact }.
stranger-lead-joins = Ik ken je nog niet. Ik ben er voor mensen die meedoen aan { $programme }. Wil je meedoen? Druk op de knop. Zou ik je moeten kennen? Vraag het aan { $contact }.
stranger-nobody = Hallo! Er is hier nog geen programma ingesteld. De beheerder van deze bot kan dat doen.
contact-nobody = je coördinator

## Opdrachten (naam | andere manieren om het te zeggen)

command-help = hulp | help | ? | menu | start | hallo | hoi
command-help-about = deze lijst
command-my-action = mijn actie | actie | mijn acties | acties
command-my-action-about = waar je staat
command-my-spiral = mijn spiraal | spiraal
command-my-spiral-about = alle rondes van je actie
command-new-action = nieuwe actie | nog een actie
command-new-action-about = nog een actie erbij
command-check-in = check-in | checkin | check in | terugblik
command-check-in-about = terugkijken op je actie, 2 minuten
command-ask = hulp vragen | vraag | knelpunt | ik loop vast
command-ask-about = een tip, maatje of coach, of hulp bij een knelpunt
command-questions = mijn vragen | vragen
command-questions-about = je vragen die nog openstaan
command-obstacles = knelpunten
command-obstacles-about = wat er vastloopt in je netwerk, per thema
command-sign-off = afmelden | afmelding
command-sign-off-about = als je niet bij een bijeenkomst kunt zijn
command-sessions = bijeenkomsten | bijeenkomst | sessies | agenda
command-sessions-about = wat er komt, en waar
command-language = taal | english | nederlands
command-language-about = Nederlands of English
command-progress = voortgang | deelnemers
command-progress-about = waar de deelnemers staan
command-plan = plannen | plan
command-plan-about = een bijeenkomst, een reeks of een lijst
command-change = wijzigen | wijzig | verzetten
command-change-about = een bijeenkomst verzetten of veranderen
command-cancel = afgelasten | gaat niet door
command-cancel-about = een bijeenkomst laten vervallen
command-link = koppelen | koppel
command-link-about = een kanaal bij je netwerk laten horen
command-demo = demo
command-demo-about = de klok vooruit zetten, bijvoorbeeld demo +7d

## Herinnering

reminder-title = { $days ->
    [0] Vandaag: { $theme }
    [1] Morgen: { $theme }
   *[other] Over { $days } dagen: { $theme }
}
reminder-lead = { $days ->
    [0] Je bijeenkomst is vandaag.
    [1] Je bijeenkomst is morgen.
   *[other] Je bijeenkomst is op { $day }.
}
reminder-expected = We rekenen op je. Kun je niet? Laat het dan even weten.
reminder-optional = Je bent welkom, het hoeft niet. Kom je niet? Dan is het fijn als je dat laat weten.
reminder-channel-title = Volgende bijeenkomst: { $theme }
reminder-channel-lead = We zien elkaar op { $day }. Kun je niet? Druk op de knop. Wie zich afmeldt, staat niet in dit kanaal.
reminder-summary = { $theme }, { $day } om { $time }
button-cannot-come = Ik kan niet

## Agenda en e-mail

button-calendar = Zet in mijn agenda
button-teams-calendar = Plan in Teams
calendar-cancelled = Deze bijeenkomst gaat niet door.
calendar-preparation = Voorbereiding: { $preparation }
calendar-join = Online meedoen: { $address }
calendar-sign-off = Kun je niet? Open Spiraal in Teams en typ: afmelden.
calendar-gone-title = Deze link werkt niet meer
calendar-gone-lead = Misschien is de bijeenkomst al geweest, of is de link niet heel overgekomen.
calendar-gone-hint = Open Spiraal in Teams en typ: bijeenkomsten. Daar staat een nieuwe link.

mail-absence-subject = Afmelding: { $name }, { $day }
mail-absence-hello = Hallo { $contact },
mail-absence-lead = { $name } ({ $organisation }) kan er niet bij zijn.
mail-absence-session = Het gaat om "{ $theme }" op { $day }, { $time }.
mail-absence-note = { $name } schreef er een bericht bij. Dat staat niet in deze mail. Je leest het in Teams, bij Spiraal.
mail-absence-teams = Ik kon je dit niet in Teams laten weten. Open Spiraal in Teams en typ: hulp. Dan kan ik je daar schrijven. Lukt dat niet? Vraag het dan aan { $name } zelf.
mail-absence-why = Je krijgt deze mail omdat je contactpersoon bent in { $network }. Een bot verstuurt deze mail en leest geen antwoord.

## Agenda-items die de agenda zelf bijhoudt

event-trouble-title = De agenda laat mij niet toe
event-trouble-permission = Ik mag niets zetten in de agenda van { $mailbox }. Daarom krijgen deelnemers geen uitnodiging in hun agenda. Vraag de beheerder van Spiraal om de toestemming.
event-trouble-mailbox = Ik vind de agenda van { $mailbox } niet. Daarom krijgen deelnemers geen uitnodiging in hun agenda. Vraag de beheerder van Spiraal om het adres na te kijken.
event-trouble-other = De agenda van { $mailbox } neemt een bijeenkomst niet aan. Daarom krijgen deelnemers geen uitnodiging in hun agenda. Vraag de beheerder van Spiraal om te kijken wat er mis is.
event-trouble-hint = De herinneringen in Teams gaan gewoon door. Elke dag probeer ik het opnieuw. Je krijgt dit bericht één keer.

## Afmelden

signed-off-title = Je bent afgemeld
signed-off-lead = Voor "{ $theme }" op { $day }. { OPENING($contact) } hoort het van mij.
signed-off-late = Fijn dat je het laat weten.
signed-off-form = Wil je nog iets meegeven? Dat hoeft niet. (1 minuut)
signed-off-note = Bericht aan { $contact }
signed-off-note-hint = Noem geen medische details.
signed-off-catch-up = Hoe wil je bijblijven?
catch-up-none = Niet nodig
catch-up-material = Stuur mij het materiaal
catch-up-call = Even bellen
catch-up-colleague = Een collega komt in mijn plaats
button-send-note = Stuur naar { $contact }
button-come-after-all = Toch erbij

signed-off-done-title = Je bent afgemeld
signed-off-done-lead = Voor "{ $theme }" op { $day }. { OPENING($contact) } weet ervan en ziet dit:
signed-off-nothing-more = geen bericht
signed-off-undo = Kun je toch? Druk op "Toch erbij".

coming-title = Fijn, je komt
coming-lead = "{ $theme }" op { $day }. { OPENING($contact) } ziet dat je er toch bij bent.
coming-already = Je stond niet afgemeld voor "{ $theme }" op { $day }. Je staat op de lijst.

which-session-title = Voor welke bijeenkomst?
which-session-lead = Kies de bijeenkomst waar je niet bij kunt zijn.
which-session-back = Voor welke bijeenkomst kom je toch?
confirm-title = Bedoel je deze?
confirm-lead = Wil je je afmelden voor deze bijeenkomst? Je bent nog niet afgemeld.
confirm-back-lead = Kom je toch naar deze bijeenkomst?
button-yes-sign-off = Ja, meld mij af
button-other-session = Een andere
button-yes-coming = Ja, ik kom toch
sessions-none-match-title = Geen bijeenkomst gevonden
sessions-none-match = Op die dag zie ik geen bijeenkomst van jou. Dit zijn de volgende. Je bent nog niet afgemeld.
session-over-title = Deze bijeenkomst is geweest
session-over-lead = "{ $theme }" was op { $day }. Was je er niet bij? { OPENING($contact) } praat je graag bij.
session-gone-title = Deze bijeenkomst gaat niet door
session-gone-lead = Ik kan deze bijeenkomst niet meer vinden. Typ "bijeenkomsten" om te zien wat er wel is.
sessions-title = Je volgende bijeenkomsten
sessions-lead = Je komt naar alles wat hier staat, tot je je afmeldt.
sessions-none = Er staat nu niets gepland. Zodra er een bijeenkomst is, hoor je het.
sessions-signed-off = afgemeld

## Afwezig, namens een ander, aanwezigheid, bijeenkomstblad

command-away = afwezig | afwezigheid | ik ben er weer
command-away-about = een tijd weg zijn, en zien wat je dan mist
command-on-behalf = afmelden namens | afmelden voor | namens afmelden
command-on-behalf-about = een deelnemer afmelden
command-attendance = aanwezigheid | presentie
command-attendance-about = wie er was, en de code tijdens de bijeenkomst
command-here = ik ben er | hier
command-here-about = je bent bij de bijeenkomst; typ de code erachter

away-form-title = Ben je een tijd weg?
away-form-lead = Ik meld je af voor alles wat in die tijd valt, ook als het later gepland wordt. Tot je terug bent, stuur ik je niets. (1 minuut)
away-until = Tot en met welke dag?
away-until-missing = Kies een dag.
button-go-away = Ik ben dan weg
away-title = Je bent weg tot en met { $day }
away-lead = { OPENING($contact) } hoort het van mij. Tot je terug bent, stuur ik je niets.
away-missed = Afgemeld voor
away-kept = Komt wel bij
away-planned-later = Wordt er in deze tijd nog iets gepland? Dan ben je daar ook voor afgemeld.
button-be-back = Ik ben er weer
button-change-away = Verander
away-notice-title = { $name } is weg tot en met { $day }
away-notice-lead = { $name } is afgemeld voor alles in die tijd, ook voor wat nog gepland wordt.
away-back-title = { $name } is er weer
away-back-lead = { $name } is terug, en komt weer naar de bijeenkomsten.
welcome-back-title = Fijn dat je er weer bent
welcome-back-lead = Je komt weer naar alles wat gepland staat. { OPENING($contact) } ziet het ook.
not-away-title = Je stond niet als weg
not-away-lead = Er is niets veranderd. Typ "bijeenkomsten" om te zien wat er komt.
error-away-until = Kies een dag van vandaag tot en met { $day }.
error-away-note = Je bericht heeft { $count } tekens. Er passen er { $most }. Maak het wat korter.
and-more = En nog { $count }.

missed-title = Genoteerd: je was er niet
missed-lead = "{ $theme }" was op { $day }. Geeft niets. { OPENING($contact) } hoort het van mij.
was-there-title = Genoteerd: je was er wel
was-there-lead = "{ $theme }" op { $day }. { OPENING($contact) } ziet het ook.
absence-missed-title = { $name } was er niet
absence-missed-lead = { $name } was er niet bij op { $day }, en liet dat zelf weten.
absence-by = Afgemeld door { $name }.

behalf-who-title = Wie meld je af?
behalf-who-lead = Kies iemand van je netwerk of iemand van wie je de contactpersoon bent.
behalf-who = Deelnemer
behalf-who-missing = Kies een deelnemer.
behalf-who-more = En nog { $count }. Staat iemand er niet bij? Typ dan "afmelden namens" met de naam.
button-behalf-who = Verder
behalf-which-title = Waarvoor meld je { $name } af?
behalf-which-lead = Kies de bijeenkomst. De deelnemer krijgt hier een kaart over.
button-behalf-off = Meld af
button-behalf-back = Komt toch
behalf-off-title = { $name } is afgemeld
behalf-off-lead = Voor "{ $theme }" op { $day }. { $name } krijgt hier een kaart over. De contactpersoon weet het ook.
behalf-back-title = { $name } komt
behalf-back-lead = { $name } staat op de lijst voor "{ $theme }" op { $day }.
behalf-told-lead = { $name } heeft je afgemeld voor { $day }. Kun je toch? Druk op "Toch erbij".
behalf-told-self-lead = Je meldde je zelf af voor { $day }. Kun je toch? Druk op "Toch erbij".
behalf-told-summary = { $name } heeft je afgemeld voor { $day }
behalf-told-back-title = Je bent niet meer afgemeld
behalf-told-back-lead = We rekenen weer op je op { $day }.
behalf-nobody-title = Niemand om af te melden
behalf-nobody-lead = Er zijn nog geen deelnemers in je netwerken.
behalf-not-you-title = Dit kan een coördinator
behalf-not-you-lead = Alleen de contactpersoon of een coördinator van het netwerk kan een ander afmelden. Vraag het aan { $contact }. Voor jezelf typ je "afmelden".
behalf-over-title = Deze bijeenkomst is geweest
behalf-over-lead = Typ "aanwezigheid" om vast te leggen wie er was.

why-coordinator = Je krijgt dit omdat je { $network } coördineert.
attendance-title = Wie was er niet?
attendance-lead = "{ $theme }" op { $day }. Iedereen telt als aanwezig. Kruis aan wie er niet was. (1 minuut)
attendance-nobody = "{ $theme }" op { $day }. Iedereen was afgemeld.
attendance-who = Wie was er niet?
attendance-who-part = Wie was er niet? Lijst { $number } van { $of }
attendance-by-code = { $name } (gaf de code)
attendance-signed-off = { $count ->
    [one] 1 deelnemer was afgemeld en staat er niet bij.
   *[other] { $count } deelnemers waren afgemeld en staan er niet bij.
}
attendance-small = Veranderen kan tot 14 dagen na de bijeenkomst. Typ dan "aanwezigheid".
attendance-summary = Wie was er niet bij "{ $theme }"?
button-save-attendance = Bewaar
attendance-saved-title = De aanwezigheid is bewaard
attendance-saved-lead = { $count ->
    [one] 1 deelnemer was er bij "{ $theme }" op { $day }. Ingevuld door { $name }.
   *[other] { $count } deelnemers waren er bij "{ $theme }" op { $day }. Ingevuld door { $name }.
}
attendance-absent = Was er niet
attendance-saved-small = Wie er niet was, krijgt de volgende werkdag een bericht om bij te praten.
button-correct-attendance = Verander
attendance-code-title = De code van deze bijeenkomst
attendance-code-lead = Laat de code zien. Deelnemers typen hem in hun chat met mij: "{ $command }" en dan de code.
attendance-arrived = { $count ->
    [0] Nog niemand gaf de code.
    [one] 1 deelnemer gaf de code.
   *[other] { $count } deelnemers gaven de code.
}
attendance-code-small = De code geldt tot een half uur na het einde. Na afloop vraag ik je wie er niet was.
button-attendance-form = Zelf aankruisen
attendance-which-title = Welke bijeenkomst?
attendance-which-lead = Kies de bijeenkomst waarvan je wilt zeggen wie er was.
attendance-none-title = Nu is er niets in te vullen
attendance-none-lead = De aanwezigheid vul je in tijdens een bijeenkomst van je netwerk, of tot 14 dagen erna.
attendance-not-you-title = Dit kan een coördinator
attendance-not-you-lead = Alleen een coördinator of begeleider van het netwerk vult in wie er was. Vraag het aan { $contact }. Ben je in de bijeenkomst? Typ dan "ik ben er" met de code.
attendance-too-late-title = Dit is te lang geleden
attendance-too-late-lead = Veranderen kon tot 14 dagen na de bijeenkomst. Er is niets veranderd.
here-right-title = Fijn dat je er bent
here-right-lead = Ik heb genoteerd dat je bij "{ $theme }" bent.
here-wrong-title = Die code ken ik niet
here-wrong-lead = Kijk nog eens goed en probeer het opnieuw. Lukt het niet? Zeg het tegen { $contact }, dan komt het ook goed.
here-too-often-title = Laat maar, het komt goed
here-too-often-lead = De code lukte een paar keer niet. Zeg het tegen { $contact }, dan noteert die dat je er was.
here-too-early-title = Er is nog geen code
here-too-early-lead = Vraag { $contact } om de code te laten zien, en typ hem dan nog eens.
here-no-session-title = Nu is er geen bijeenkomst
here-no-session-lead = De code geldt vanaf een half uur voor de bijeenkomst tot een half uur erna.
here-which-code-title = Welke code zie je?
here-which-code-lead = Typ bijvoorbeeld: ik ben er KXRT.

aftercare-title = We hebben je gemist
aftercare-lead = Je was er niet bij "{ $theme }" op { $day }. Dat kan gebeuren. Zo blijf je erbij.
aftercare-summary = Bijpraten over "{ $theme }"
aftercare-none = Wil je weten wat er besproken is? { OPENING($contact) } praat je graag bij.
aftercare-material = Je vroeg om het materiaal. { OPENING($contact) } weet dat.
aftercare-call = Je wilde graag even bellen. { OPENING($contact) } weet dat.
aftercare-colleague = Een collega kwam in jouw plaats. Vraag eens wat die meenam.
button-talk = Ik wil even praten
talk-asked-title = Goed idee
talk-asked-lead = { OPENING($contact) } hoort van mij dat je even wilt praten.
talk-title = { $name } wil even praten
talk-lead = { $name } was er niet bij en wil graag van je horen hoe het was.

sheet-title = Straks: { $theme }
sheet-lead = { $count ->
    [one] 1 deelnemer komt
   *[other] { $count } deelnemers komen
}, { $absent ->
    [0] niemand is afgemeld.
    [one] 1 is afgemeld.
   *[other] { $absent } zijn afgemeld.
}
sheet-coming = Komen
sheet-absent = Komen niet
sheet-steps = Waar staan de acties?
sheet-requests = Wie zoekt hulp?
sheet-somebody = Een deelnemer
sheet-entries = Wat je mag lezen
sheet-others = { $count ->
    [one] nog 1 ander
   *[other] nog { $count } anderen
}
sheet-small = Dit blad verandert mee als iemand zich nog afmeldt. Het is alleen voor jou.
sheet-summary = Bijeenkomstblad: { $theme }, { $day } om { $time }

## Waarom, pauze, en wat niet aankwam

command-why = waarom krijg ik dit | waarom
command-why-about = waarom je een bericht kreeg, en hoeveel tijd het vraagt
command-pause = pauze | stop met berichten | stop
command-pause-about = een tijd geen berichten
command-less = geen check-ins meer | alleen herinneringen | minder herinneringen
command-less-about = minder berichten
command-resume = verder | weer aan | alles weer aan
command-resume-about = alle berichten weer aan
command-delivery = bezorging | niet aangekomen
command-delivery-about = welke berichten niet aankwamen

button-why = Waarom krijg ik dit?
why-reminder = { OPENING($network) } stuurt je { $before } voor elke bijeenkomst een herinnering. Dat stelde je netwerk zo in.
why-channel-reminder = { OPENING($network) } zet { $before } voor elke bijeenkomst een bericht in dit kanaal. Dat stelde je netwerk zo in.
why-kind-check-in = Na een bijeenkomst van { $network }, en soms halverwege, vraag ik hoe het met je actie gaat. Dat stelde je netwerk zo in.
why-kind-again = Je vroeg me om op deze dag terug te komen op je check-in van { $network }.
why-kind-nudge = Je check-in van { $network } stond na een paar dagen nog open. Ik vraag het één keer opnieuw.
why-kind-aftercare = Je was er niet bij een bijeenkomst van { $network }. Dan stuur ik één bericht om bij te praten.
why-kind-together = Iemand uit jouw organisatie vraagt of je meedoet aan een actie in { $network }.
why-kind-pulse = De werkdag na een bijeenkomst van { $network } vraag ik wie er was hoe het gaat. Dat is anoniem, en het mag leeg blijven.
why-kind-measure = Een half jaar na je nulmeting bij { $network }, en daarna elk half jaar, vraag ik één keer hoe het staat.
why-kind-change = Een bijeenkomst van { $network } is veranderd. Dat hoort iedereen die meedoet één keer.
why-kind-channel-change = Een bijeenkomst van { $network } is veranderd. Dat zet ik één keer in dit kanaal.
why-kind-digest = { OPENING($network) } heeft elke week een weekbericht in dit kanaal. Is er niets te vertellen, dan komt het niet.
why-kind-digest-preview = Wie { OPENING($network) } coördineert, ziet het weekbericht een werkdag vooraf.
why-kind-digest-reply = Dit hoort bij het weekbericht van { $network }: een bijdrage die daar niet helemaal in paste.
why-kind-digest-change = { OPENING($network) } heeft elke week een weekbericht in dit kanaal. Is er niets te vertellen, dan komt het niet.
why-kind-thanked = Je krijgt dit omdat mensen van { $network } je bedankten voor wat je deelde.
why-kind-entry-question = Je krijgt dit omdat iemand van { $network } iets vraagt over wat je deelde.
why-kind-entry-answer = Je krijgt dit omdat je iets vroeg over een bijdrage in het weekbericht van { $network }.
why-kind-absence = Een deelnemer van { $network } meldde zich af. Jij bent de contactpersoon, of je neemt het over.
why-kind-absence-mail = Een deelnemer van { $network } meldde zich af, en in Teams bereikte ik je niet.
why-kind-away = Een deelnemer van { $network } is een tijd weg. Jij bent de contactpersoon, of je neemt het over.
why-kind-on-behalf = Een coördinator van { $network } meldde je af. Dat laat ik je altijd weten.
why-kind-sheet = Twee uur voor een bijeenkomst van { $network } krijgt elke coördinator en begeleider het bijeenkomstblad.
why-kind-presence = Na een bijeenkomst van { $network } vraag ik elke coördinator en begeleider wie er niet was.
why-kind-talk = Een deelnemer van { $network } wil je graag spreken.
why-kind-undelivered = Er kwam iets niet aan in een netwerk dat jij coördineert.
why-kind-passed-on = Een deelnemer van { $network } meldde zich af, en de contactpersoon kreeg dat niet.
why-kind-vote = Een coördinator van { $network } laat het netwerk stemmen. Iedereen die meedoet krijgt de vraag één keer.
why-kind-channel-vote = Een coördinator van { $network } laat het netwerk stemmen. Die vraag zet ik één keer in dit kanaal.
why-kind-vote-card = De stemming van { $network } is gesloten of veranderd. Dat staat nu op de kaart die je al had.
why-kind-vote-result = Een stemming van { $network } is gesloten. Elke coördinator krijgt de uitslag.
why-kind-vote-outcome = Een coördinator van { $network } nam een besluit na een stemming. Dat hoort iedereen die meedoet één keer.
why-kind-meanwhile = Je was een tijd weg. Daarna stuur ik één lijst van wat er voor je binnenkwam.
why-kind-writing = Iemand van { $network } schreef je. Dat breng ik meteen.
why-kind-writing-mail = Iemand van { $network } schreef je, en in Teams bereikte ik je niet.
why-kind-not-arrived = Je schreef iemand van { $network }. Komt dat niet aan, dan vertel ik het je.
why-kind-event = Een bijeenkomst van { $network } komt ook in de agenda van wie meedoet.
why-kind-calendar-trouble = Ik kan niet in een agenda van { $network }. Elke coördinator hoort dat één keer.
why-kind-help = Een deelnemer van { $network } vraagt om hulp. Jij bent de contactpersoon, of je neemt het over.
why-kind-help-silent = Op een vraag om hulp in { $network } kwam vijf werkdagen geen reactie. Dat vertel ik één keer.
why-kind-help-reaction = Je vroeg om hulp in { $network }, en iemand reageerde.
why-kind-help-news = Jij hielp iemand in { $network }. Je hoort wat ervan kwam.
why-kind-buddy-offer = Je hebt een plan voor je actie in { $network }, en iemand elders werkt aan hetzelfde thema. Daarom vraag ik dit één keer.
why-kind-match = Je zei dat je een maatje of intervisie wilt in { $network }. Elke maandag kijk ik wie bij je past.
why-kind-match-nudge = Je kreeg een voorstel in { $network } dat nog openstaat. Ik vraag het één keer opnieuw.
why-kind-match-none = Je zei dat je een maatje of intervisie wilt in { $network }. Lukt dat een keer niet, dan laat ik het weten.
why-kind-match-news = Je zei dat je een maatje of intervisie wilt in { $network }. Ik laat weten wat ervan kwam.
why-kind-spoken = Ik bracht je in contact met anderen in { $network }. Na twee weken vraag ik hoe het ging.
why-your-network = je netwerk
span-days = { $count ->
    [one] 1 dag
   *[other] { $count } dagen
}
span-hours = { $count } uur
span-minutes = { $count ->
    [one] 1 minuut
   *[other] { $count } minuten
}
why-budget = { $count ->
    [0] Ik stuur je uit mezelf hoogstens { $most } berichten per week.
    [one] Deze week stuurde ik je uit mezelf 1 bericht. Het zijn er hoogstens { $most } per week.
   *[other] Deze week stuurde ik je uit mezelf { $count } berichten. Het zijn er hoogstens { $most } per week.
}
why-more = Wil je minder? Kies hieronder, of typ "pauze".
why-title = Waarom krijg je berichten van mij?
why-lead = Dit kreeg je de laatste zeven dagen, en waarom.
why-nothing = De laatste zeven dagen stuurde ik je niets uit mezelf.
why-small = Alleen jij ziet dit.
burden-title = Wat het je deze maand vraagt
burden-messages = { $count ->
    [0] Van mij kreeg je nog niets.
    [one] 1 bericht van mij, ongeveer { $minutes } minuten.
   *[other] { $count } berichten van mij, samen ongeveer { $minutes } minuten.
}
burden-sessions = { $count ->
    [0] Er is deze maand geen bijeenkomst voor jou.
    [one] 1 bijeenkomst, { $hours } uur.
   *[other] { $count } bijeenkomsten, samen { $hours } uur.
}
burden-programme = Het programma rekent op 1 tot 2 uur per week, met je eigen actie erbij. Dit is een schatting.

message-reminder = Herinnering aan een bijeenkomst
message-channel-reminder = Aankondiging in het kanaal
message-check-in = Check-in
message-again = Check-in op de dag die je koos
message-nudge = Nog een keer de check-in
message-absence = Afmelding van een deelnemer
message-absence-mail = E-mail over een afmelding
message-digest = Weekbericht
message-digest-preview = Weekbericht, vooraf
message-digest-reply = Reactie bij het weekbericht
message-digest-change = Weekbericht bijgewerkt
message-thanked = Dank voor wat je deelde
message-entry-question = Vraag over je bijdrage
message-entry-answer = Antwoord op je vraag
message-away = Bericht dat iemand weg is
message-on-behalf = Bericht dat je bent afgemeld
message-sheet = Bijeenkomstblad
message-presence = Vraag wie er niet was
message-aftercare = Bericht om bij te praten
message-talk = Iemand wil praten
message-together = De vraag om mee te doen aan een actie
message-pulse = Peiling
message-measure = Vraag naar je metingen
message-change = Bericht over een verandering
message-channel-change = Verandering in het kanaal
message-undelivered = Wat niet aankwam
message-passed-on = Afmelding van een deelnemer
message-reminder-card = Herinnering, bijgewerkt
message-vote = Stemming
message-channel-vote = Stemming in het kanaal
message-vote-card = Stemming, bijgewerkt
message-vote-result = Uitslag van een stemming
message-vote-outcome = Besluit na een stemming
message-meanwhile = Lijst van wat binnenkwam toen je weg was
message-writing = Iemand schreef je
message-writing-mail = E-mail dat iemand je schreef
message-not-arrived = Een bericht van jou kwam niet aan
message-event = Afspraak in de agenda
message-calendar-trouble = De agenda laat mij niet toe
message-help = Een deelnemer vraagt om hulp
message-help-silent = Een vraag waarop niemand reageerde
message-help-reaction = Reactie op je vraag
message-help-news = Nieuws over hulp die je gaf
message-buddy-offer = Vraag of je een maatje wilt
message-match = Voorstel voor een maatje of groepje
message-match-nudge = Nog een keer het voorstel
message-match-none = Bericht dat er nog geen maatje of groepje is
message-match-news = Bericht over je maatje of groepje
message-spoken = Vraag of jullie elkaar spraken

pause-form-title = Even minder berichten?
pause-form-lead = Kies wat je wilt. Je blijft op de lijst voor elke bijeenkomst. (1 minuut)
pause-until = Stil tot en met welke dag?
pause-not-away = Een pauze is geen afmelding. Ben je er echt niet? Typ dan "afwezig", dan meld ik je ook af.
pause-small = Je contactpersoon hoort dit niet van mij. Gaat een bijeenkomst niet door of wordt hij verzet, dan vertel ik je dat wel.
button-pause = Pauze
button-pause-all = Alles stil
button-pause-change = Verander
button-want-no-check-ins = Geen check-ins
button-want-reminders = Alleen herinneringen
button-want-last-reminder = Alleen de laatste herinnering
button-want-all = Alles weer aan
pause-title = Zo staat het nu
pause-lead = Dit heb je gekozen. Je kunt het altijd terugdraaien: druk op "Alles weer aan" of typ "verder".
pause-stands-until = Ik stuur je niets uit mezelf tot en met { $day }. Ook geen herinneringen.
pause-stands-no-check-ins = Je krijgt geen check-ins meer, en geen peilingen. Zelf een check-in doen kan altijd.
pause-stands-reminders = Je krijgt alleen herinneringen aan bijeenkomsten, en geen check-ins.
pause-stands-last-reminder = Van elke bijeenkomst krijg je alleen de laatste herinnering.
pause-over-title = Alles staat weer aan
pause-over-lead = Je krijgt weer herinneringen en check-ins. Nooit meer dan je programma per week afspreekt.

undelivered-title = Niet aangekomen
undelivered-lead = Deze berichten kwamen niet aan, of nog niet. Wil jij ernaar kijken?
undelivered-asked-lead = Dit kwam de laatste veertien dagen niet aan, of nog niet.
undelivered-none-title = Alles is aangekomen
undelivered-none-lead = De laatste veertien dagen kwam in jouw netwerken alles aan wat ik stuurde.
undelivered-small = Krijg ik iemand toch te pakken, dan staat die hier niet meer. De lijst zie je altijd met "bezorging".
undelivered-stopped = Ik lag stil van { $since } tot { $until }.
undelivered-channel = Het kanaal van { $network }
undelivered-why-asleep = Ik lag stil of kwam er niet op tijd door. Nu heeft het geen zin meer. Is het belangrijk? Vertel het ze zelf.
undelivered-why-no-way = Spiraal staat nog niet in hun Teams. Vraag of ze Spiraal openen en "hulp" typen, of mail ze.
undelivered-why-stopped = Spiraal is daar weggehaald of geblokkeerd. Mail of bel ze, en vraag of ze Spiraal weer toevoegen.
undelivered-why-refused = Teams nam het bericht niet aan. Mail of bel ze, en vraag de beheerder om te kijken.
undelivered-why-maybe = Teams gaf geen antwoord. Misschien is het toch aangekomen. Vraag het na als het belangrijk is.
undelivered-channel-no-way = Ik ken dit kanaal nog niet. Typ in het kanaal: @Spiraal koppelen.
undelivered-channel-stopped = Spiraal is uit dit team gehaald. Vraag de eigenaar van het team om Spiraal weer toe te voegen.
undelivered-channel-asleep = Ik lag stil of kwam er niet op tijd door. Is het belangrijk? Zet het dan zelf in het kanaal.
undelivered-channel-refused = Teams nam het bericht niet aan. Vraag de beheerder om te kijken.
undelivered-channel-maybe = Teams gaf geen antwoord. Kijk in het kanaal of het er staat.
button-seen = Gezien
button-delivery = Hele lijst
undelivered-seen-title = Gezien
undelivered-seen-lead = Ik vertel dit niet nog eens. Typ "bezorging" voor alles van de laatste { $days } dagen.
passed-on-lead = { $name } kan er niet bij zijn op { $day }. { OPENING($contact) } is de contactpersoon, maar kreeg mijn bericht niet. Geef jij het door?
passed-on-back-lead = { $name } is er toch bij op { $day }. { OPENING($contact) } kreeg mijn bericht niet. Geef jij het door?

## Voor de contactpersoon

absence-title = { $name } kan niet
absence-lead = { $name } kan er niet bij zijn op { $day }.
absence-late = Dit is korter dan { $days } dagen van tevoren.
absence-back-title = { $name } komt toch
absence-back-lead = { $name } is er toch bij op { $day }.
absence-why = Je krijgt dit omdat je de contactpersoon bent.
absence-summary = Afmelding: { $name }, { $day }
absence-catch-up-none = { $name } vraagt niets.
absence-catch-up-material = { $name } wil graag het materiaal.
absence-catch-up-call = { $name } wil graag even bellen.
absence-catch-up-colleague = Een collega komt in plaats van { $name }.

## Bijeenkomsten plannen en veranderen

change-new-title = Nieuwe bijeenkomst: { $theme }
change-new-lead = Op { $day } om { $time } is er een bijeenkomst. Kun je niet? Druk op de knop.
change-moved-title = Verzet: { $theme }
change-moved-lead = De bijeenkomst van { $day } om { $time } is verzet. Hieronder staat de nieuwe tijd.
change-other-title = Gewijzigd: { $theme }
change-other-lead = Er is iets veranderd aan de bijeenkomst van { $day } om { $time }.
change-cancelled-title = Gaat niet door: { $theme }
change-cancelled-lead = De bijeenkomst van { $day } om { $time } gaat niet door. Je hoeft niets te doen.
change-back-title = Gaat toch door: { $theme }
change-back-lead = De bijeenkomst van { $day } om { $time } zou niet doorgaan, maar gaat toch door.
change-signed-off = Je bent afgemeld. Kun je nu wel? Druk dan op "Toch erbij".
change-was = { $now } (was: { $before })
change-summary = { $title } ({ $day })
changes-new-title = { $count } nieuwe bijeenkomsten
changes-title = De planning is veranderd
changes-lead = Hieronder staat wat er nieuw of anders is. Kun je ergens niet bij zijn? Druk op "Mijn bijeenkomsten" en meld je daar af.
changes-off-lead = Hieronder staat wat er niet doorgaat. Je hoeft niets te doen.
changes-more = { $count ->
    [one] En nog 1. Je vindt hem bij "Mijn bijeenkomsten".
   *[other] En nog { $count }. Je vindt ze bij "Mijn bijeenkomsten".
}
changes-signed-off = Je bent afgemeld. Kun je nu wel? Kijk bij "Mijn bijeenkomsten".
changes-theme-was = Thema was: { $before }
changes-preparation = Voorbereiding: { $preparation }
changes-no-preparation = Je hoeft niets meer voor te bereiden.
changes-summary = { $title } ({ $network })
button-my-sessions = Mijn bijeenkomsten
fact-kind = Soort
fact-link = Link
fact-link-new = De link is nieuw.
fact-link-gone = De link is weg.
absence-cancelled = De bijeenkomst van { $day } gaat niet door. Je hoeft niets meer te doen.

planning-new-title = Een bijeenkomst plannen
planning-new-lead = Vul in wat je weet. Daarna zie je eerst wie het te horen krijgt.
planning-change-title = Een bijeenkomst wijzigen
planning-change-lead = Verander wat anders wordt. Daarna zie je eerst wie het te horen krijgt.
planning-network = Netwerk
planning-date = Datum
planning-time = Begint om
planning-minutes = Hoeveel minuten duurt het?
planning-place = Plek of adres (mag leeg)
planning-link = Link naar de online bijeenkomst (mag leeg)
planning-preview-title = Klopt dit?
planning-preview-people = { $people ->
    [0] Er is nog niets gebeurd. Geen deelnemer krijgt bericht.
    [one] Er is nog niets gebeurd. Straks krijgt 1 deelnemer bericht.
   *[other] Er is nog niets gebeurd. Straks krijgen { $people } deelnemers bericht.
}
planning-channel = Er komt één bericht in het kanaal.
planning-no-channel = Er is geen kanaal gekoppeld.
planning-preview-wait = De berichten gaan na tien minuten, in werktijd. Tot dan kun je het terugdraaien. Wat je dan nog verandert, komt in hetzelfde bericht.
planning-preview-again = Toch iets anders?
planning-cancel-title = Gaat deze niet door?
planning-choose-title = Welke bijeenkomst wil je wijzigen?
planning-choose-cancel-title = Welke bijeenkomst gaat niet door?
planning-choose-lead = Kies er een. Er gebeurt nog niets.
planning-session = Bijeenkomst
planning-choice = { $day } { $time }: { $theme }
planning-planned-title = De bijeenkomst staat gepland
planning-changed-title = De bijeenkomst is gewijzigd
planning-cancelled-title = De bijeenkomst gaat niet door
planning-done-lead = Na tien minuten vertel ik het. Tot dan kun je het terugdraaien.
planning-done-untold = Niemand krijgt hier bericht van. Wil je het toch anders? Typ "plannen", "wijzigen" of "afgelasten".
planning-taken-back-title = Teruggedraaid
planning-taken-back-lead = Dit geldt weer. Van de verandering heeft niemand iets gehoord.
planning-taken-back-new = Deze bijeenkomst is er niet meer. Niemand heeft er iets van gehoord.
planning-too-late-title = Dat is te laat
planning-too-late-lead = Het is al verteld, of er is intussen iets anders veranderd. Typ "wijzigen" om het opnieuw te veranderen.
planning-left-title = Prima, er is niets veranderd
planning-left-lead = Typ "plannen", "wijzigen" of "afgelasten" als je het wel wilt.
planning-same-title = Er is niets veranderd
planning-same-lead = Wat je invulde, is wat er al stond. Ik vertel dus niemand iets.
planning-over-title = Deze bijeenkomst is geweest
planning-over-lead = Een bijeenkomst die voorbij is, kun je niet meer veranderen.
planning-is-off-title = Deze bijeenkomst gaat al niet door
planning-is-off-lead = Wil je toch bij elkaar komen? Typ "plannen" en plan een nieuwe.
planning-none-title = Er staat niets gepland
planning-none-lead = Er is geen bijeenkomst die je kunt veranderen. Typ "plannen" om er een te plannen.
planning-not-you-title = Dit kan een coördinator
planning-not-you-lead = Alleen een coördinator van het netwerk kan bijeenkomsten plannen en veranderen. Kun je niet komen? Typ "afmelden". Een vraag? Vraag het aan { $contact }.
button-preview = Laat zien wie dit hoort
button-plan-confirm = Ja, plan deze
button-change-confirm = Ja, wijzig het
button-cancel-confirm = Ja, gaat niet door
button-leave = Nee, laat maar
button-go-on = Verder
button-take-back = Draai het terug

## Stemmen

command-vote = stemming | stemmingen | laat stemmen | stemming starten
command-vote-about = je netwerk kiest hoe vaak, wanneer of welk thema
command-ballot = stem | stemmen | mijn stem
command-ballot-about = meestemmen, of je stem veranderen
vote-about-frequency = Hoe vaak komen we bij elkaar?
vote-about-time = Op welke dag en tijd komen we bij elkaar?
vote-about-theme = Welk thema kiezen we?
vote-every-2w = Elke 2 weken
vote-every-3w = Elke 3 weken
vote-every-4w = Elke 4 weken
vote-every-6w = Elke 6 weken
vote-every-8w = Elke 8 weken
vote-every-1m = Elke maand
vote-every-3m = Elk kwartaal
vote-weekly = { $day } om { $time }

vote-asked-lead = Een vraag van { $name }: wat heb jij het liefst? Dat kost je een halve minuut.
vote-channel-lead = Een vraag van { $name }: wat hebben jullie het liefst? Je keuze komt niet in dit kanaal te staan.
vote-until = Stemmen kan tot { $day } om { $time }.
vote-secret = Niemand ziet wat jij koos, ook je coördinator niet. Na afloop is alleen te zien hoe vaak iets gekozen is.
vote-choice = Jouw keuze
error-vote-choice = Kies een van de mogelijkheden.
button-vote = Stem
vote-summary = Stem mee: { $question }
vote-cast-title = Je stem telt mee
vote-cast-lead = Je koos: { $choice }. Je kunt je keuze veranderen tot { $day } om { $time }.
button-change-vote = Verander mijn keuze
vote-yours = Jij koos: { $choice }.
vote-closed-title = Gesloten: { $question }
vote-closed-lead = Stemmen kon tot { $day } om { $time }. Je coördinator bekijkt nu de uitslag. Daarna lees je die hier.
vote-withdrawn-title = Gaat niet door: { $question }
vote-withdrawn-lead = De coördinator heeft deze stemming ingetrokken. Je hoeft niets te doen.
vote-outcome-title = Jullie kozen: { $choice }
vote-outcome-other-title = Het wordt: { $choice }
vote-outcome-lead = Verandert er daardoor een bijeenkomst, dan krijg je daar apart bericht over.
vote-nothing-title = Alles blijft zoals het was
vote-nothing-lead = De coördinator heeft de uitslag bekeken en past niets aan.
vote-turnout = { $people ->
    [one] { $voted } van 1 deelnemer stemde.
   *[other] { $voted } van de { $people } deelnemers stemden.
}
vote-which-title = Waarover wil je stemmen?
vote-which-lead = Er lopen meer stemmingen. Kies er een.
vote-which = { $question } ({ $network })
vote-none-title = Er is nu niets om over te stemmen
vote-none-lead = Komt er een stemming in je netwerk, dan hoor je het hier.
vote-not-in-title = Stemmen doen de deelnemers
vote-not-in-lead = Jij bent geen deelnemer van dit netwerk. Coördineer je het? Typ dan "stemming".
vote-gone-title = Deze stemming is er niet meer
vote-gone-lead = Typ "stem" om te zien waarover je nu kunt stemmen.

vote-new-title = Laat het netwerk stemmen
vote-new-lead = Kies waarover het gaat. Daarna vul je de keuzes in, en zie je eerst wie dit krijgt. (2 minuten)
vote-subject = Waarover gaat het?
vote-form-lead = Geef minstens twee keuzes. Na afloop krijg je de uitslag, en beslis jij wat er gebeurt.
vote-options-frequency = Uit welke keuzes kan men kiezen?
vote-options-time = Dag en tijd, elk op een eigen regel (2 tot 5)
vote-options-time-hint = donderdag 14:00
vote-options-theme = Uit welke thema's kan men kiezen?
vote-options-own = Eigen thema's, elk op een eigen regel (mag leeg)
vote-options-own-hint = een thema dat er nog niet bij staat
vote-closes = Laatste dag om te stemmen (sluit om 16:00)
vote-preview-people = { $people ->
    [0] Er is nog niets gebeurd. Dit netwerk heeft nog geen deelnemers.
    [one] Er is nog niets gebeurd. 1 deelnemer krijgt deze vraag.
   *[other] Er is nog niets gebeurd. { $people } deelnemers krijgen deze vraag.
}
vote-preview-small = Een lopende stemming kun je nog intrekken. Wie wat koos, ziet niemand, jij ook niet.
vote-fact-question = Vraag
vote-fact-option = Keuze { $number }
vote-fact-closes = Sluit
button-vote-open = Stuur de stemming
vote-standing-title = De stemming loopt
vote-already-title = Hierover loopt al een stemming
vote-standing-lead = Een tussenstand is er niet. Na afloop krijg je hier de uitslag.
button-vote-withdraw = Trek de stemming in
vote-called-off-title = De stemming is ingetrokken
vote-called-off-lead = Wie de vraag al kreeg, ziet dat op de kaart. Toch stemmen? Typ "stemming" en begin opnieuw.
vote-overview-title = Stemmingen in je netwerken
vote-overview-lead = Kies er een om te bekijken, of begin een nieuwe.
vote-overview-open = Loopt: { $question } ({ $network })
vote-overview-closed = Wacht op jou: { $question } ({ $network })
button-vote-new = Nieuwe stemming
vote-left-title = Prima, er is niets verstuurd
vote-left-lead = Typ "stemming" als je het wel wilt.
vote-not-you-title = Dit kan een coördinator
vote-not-you-lead = Alleen een coördinator van het netwerk kan laten stemmen. Heb je een idee? Vertel het aan { $contact }.
vote-still-open-title = De stemming loopt nog
vote-still-open-lead = Je krijgt hier de uitslag zodra de stemming sluit.
error-vote-subject = Kies waarover de stemming gaat, en voor welk netwerk.
error-vote-few = Geef minstens { $least } verschillende keuzes.
error-vote-many = Geef hoogstens { $most } keuzes. Het zijn er nu { $count }.
error-vote-long = Regel { $line } heeft { $count } tekens. Er passen er { $most }. Maak hem wat korter.
error-vote-line = Regel { $line } begrijp ik niet: "{ $text }". Schrijf een dag en een tijd, zoals: donderdag 14:00.
error-vote-closes = Kies de laatste dag om te stemmen.
error-vote-closes-past = Kies een dag waarop het nog geen 16:00 is geweest. { $day } is te vroeg.
error-vote-closes-far = Kies een dag binnen { $days } dagen. { $day } is te ver weg.
error-vote-closes-off = { $day } is geen werkdag. Kies bijvoorbeeld { $instead }.
error-vote-sessions = Kies minstens één bijeenkomst, of ga terug en kies "Pas niets aan".

vote-result-title = Uitslag: { $question }
vote-result-first = Het meest gekozen: { $choice }.
vote-result-tie = Het staat gelijk: { $choices }. Jij kiest wat het wordt.
vote-result-none = Er is dus geen uitslag. Je kunt het later nog eens vragen, of het in een bijeenkomst bespreken.
vote-apply-which = Wat wil je toepassen?
button-vote-apply = Laat zien wat er verandert
button-vote-decline = Pas niets aan
vote-apply-title = Toepassen: { $choice }
vote-apply-lead = { $people ->
    [one] Er is nog niets gebeurd. Pas je dit toe, dan krijgt 1 deelnemer bericht.
   *[other] Er is nog niets gebeurd. Pas je dit toe, dan krijgen { $people } deelnemers bericht.
}
vote-apply-channel = Ook het kanaal hoort het.
vote-apply-nothing = Er is geen bijeenkomst die hierdoor kan veranderen. Je kunt de uitslag wel vastleggen. Het netwerk leest dan wat het wordt.
vote-apply-sessions = Welke bijeenkomsten veranderen?
vote-apply-more = Er zijn nog { $count } bijeenkomsten verder weg. Die veranderen niet mee.
vote-apply-kept = Blijven zoals ze zijn
vote-apply-wait = De berichten gaan na tien minuten, in werktijd.
vote-shift = { $before } → { $after }: { $theme }
vote-shift-theme = { $when }: { $before } → { $after }
vote-note-week-later = later vanwege een feestdag of vakantie
vote-note-holiday = dan is het een feestdag of vakantie
vote-note-overlap = dan is er al een andere bijeenkomst
vote-note-near = al binnen twee weken
button-vote-confirm = Pas toe
button-vote-back = Terug naar de uitslag
vote-decided-title = Toegepast: { $choice }
vote-decided-lead = Toegepast door { $name }. Het netwerk hoort het na tien minuten. Toch een andere datum of een ander thema? Typ "wijzigen".
vote-declined-title = Er is niets aangepast
vote-declined-lead = Besloten door { $name }. Het netwerk leest dat op de kaart.

## Voor wie, uitnodiging en materiaal

fact-whom = Voor wie
whom-all = Heel het netwerk
whom-team = Leerteam { $team }
whom-team-of = Leerteam { $team } van { $networks }
link-map = Bekijk op de kaart
link-share = Deel deze uitnodiging
open-welcome = Ken je iemand van buiten die wil komen? Die is welkom.
invitation-lead = Je bent welkom, ook als je nog niet meedoet.
not-for-you-title = Deze bijeenkomst is niet voor jou
not-for-you-lead = Hij is voor een ander deel van het netwerk. Je hoeft niets te doen. Typ "bijeenkomsten" om te zien wat er voor jou is.
change-not-for-you-title = Niet meer voor jou: { $theme }
change-not-for-you-lead = De bijeenkomst van { $day } om { $time } is nu voor anderen. Je hoeft niets te doen.
change-not-here-title = Niet meer voor dit netwerk: { $theme }
change-not-here-lead = De bijeenkomst van { $day } om { $time } is nu voor een ander netwerk.
planning-team = Voor wie is het?
planning-networks = Wie doet er nog meer mee? (mag leeg)
planning-open = Ook voor anderen
planning-open-yes = Mensen van buiten zijn ook welkom
planning-is-open = Mensen van buiten zijn ook welkom.
planning-channels = Er komt één bericht in elk van de { $count } kanalen.
error-session-team = Niemand zit in leerteam { $team } van de gekozen netwerken. Kies een ander leerteam, of een ander netwerk.

command-material = materiaal | materialen | stukken
command-material-about = wat er te lezen is bij bijeenkomsten
material-heading = Te lezen
material-more = { $count ->
    [one] En nog 1. Typ "materiaal" om alles te zien.
   *[other] En nog { $count }. Typ "materiaal" om alles te zien.
}
button-read = Open
material-choose-title = Materiaal bij een bijeenkomst
material-choose-lead = Kies de bijeenkomst. Zoek je iets? Typ "materiaal" met een woord erachter.
material-title = Materiaal bij { $theme }
material-lead = Dit staat er nu bij. Er gaat geen bericht over uit.
material-none-yet = Er staat nog niets bij.
material-add = Zet er iets bij
material-name = Hoe heet het?
material-address = Waar staat het? Een link die begint met https://
button-add-material = Zet erbij
button-take-material = Haal weg
button-material-back = Zet terug
material-added = Het staat erbij.
material-taken = "{ $title }" is weggehaald. Niemand ziet het meer.
material-take-title = Wat haal je weg bij { $theme }?
material-take-lead = Kies er een. Je kunt het daarna nog terugzetten.
material-which = Welk stuk?
button-choose-material = Haal iets weg
material-returned = Het staat er weer bij.
material-small = Wie is uitgenodigd, ziet dit bij de herinnering en met "materiaal". Ook de coördinatoren zien het. Wie de link mag openen, regel je waar het stuk staat.
material-not-you-title = Dit kan een coördinator
material-not-you-lead = Alleen een coördinator van het netwerk zet materiaal bij een bijeenkomst. Heb je iets moois? Stuur het naar { $contact }.
error-material-title = Geef het een naam van hoogstens 200 tekens.
error-material-address = Zet hier een link die begint met https://, zonder spaties. Hij mag hoogstens 1000 tekens lang zijn.
error-material-full = Er staan al { $count } stukken bij deze bijeenkomst. Haal er eerst een weg.
materials-title = Materiaal van je bijeenkomsten
materials-lead = Van de nieuwste bijeenkomst naar de oudste.
materials-found = Dit vond ik bij "{ $word }".
materials-none = Er is nog niets te lezen. Zodra er iets bij een bijeenkomst staat, zie je het ook op je herinnering.
materials-not-found = Ik vond niets bij "{ $word }". Typ alleen "materiaal" om te zien wat er is.
materials-more = { $count ->
    [one] En nog 1.
   *[other] En nog { $count }.
} Typ "materiaal" met een woord erachter om te zoeken.
materials-small = Gaat een link niet open? Vraag het aan wie de bijeenkomst leidt.

## Het overzicht van alle acties
command-overview = overzicht | alle acties | alle acties zien
command-overview-about = alle acties van het netwerk, ook om te printen
overview-title = Alle acties van het netwerk
overview-which = Van welk netwerk wil je alle acties zien?
overview-lead = { $count ->
    [0] Nog niemand zette een actie op het overzicht.
    [one] Eén actie staat op het overzicht.
   *[other] { $count } acties staan op het overzicht.
}
overview-lead-filtered = { $count ->
    [0] Bij deze keuze staat geen actie op het overzicht.
    [one] Bij deze keuze staat één actie op het overzicht.
   *[other] Bij deze keuze staan { $count } acties op het overzicht.
}
overview-none = Er zijn nog geen acties in dit netwerk.
overview-small = Wie een actie heeft, kiest zelf of de titel hier staat. De andere acties tellen we alleen, en pas vanaf { $floor } mensen.
overview-link-small = De links naar de pagina en de pdf werken een uur. Wie zo'n link heeft, kan het overzicht lezen.
overview-unnamed = zonder naam
overview-no-theme = Een ander thema
overview-counted = Niet met titel, wel geteld
overview-group = { $about }: { $count }
overview-group-more = { $about }: { $count } of meer
overview-all-steps = alle stappen samen
overview-too-few = Er zijn ook acties zonder titel. Dat zijn er te weinig om te tellen.
overview-all = Alles bij elkaar, voor jou of voor aan de muur
overview-filters = Kies wat je wilt zien
overview-filter-theme = Thema
overview-filter-all-theme = Alle thema's
overview-filter-step = Stap
overview-filter-all-step = Alle stappen
overview-filter-organisation = Organisatie
overview-filter-all-organisation = Alle organisaties
button-overview = Bekijk het overzicht
button-overview-filter = Toon
button-overview-on = Volgende acties
button-overview-page = Open als pagina
button-overview-poster = Open als pdf (A3)
button-overview-own = Mijn actie op het overzicht
overview-page-title = Alle acties van { $network }
overview-page-made = Zo stond het op { $day }.
overview-page-how = Voor aan de muur is de pdf het mooist. Printen vanuit je browser kan ook: kies A3 en liggend.
overview-page-organisations = Deze organisaties staan er met naam: { $names }.
overview-poster-again = { $title } (vervolg)
overview-poster-counted = Niet met titel, wel geteld: { $groups }.
overview-poster-number = Blad { $number } van { $of }.
overview-poster-name = alle-acties
overview-page-empty = Hier staat nog geen titel.
overview-page-small = De titels staan hier omdat de eigenaren dat goed vonden. De andere acties zijn alleen geteld, vanaf { $floor } mensen.
button-showing = Zet op het overzicht
button-showing-on = Staat op het overzicht: verander
showing-title = Je actie op het overzicht
showing-lead = Op het overzicht ziet je netwerk alle acties bij elkaar. Jij kiest of jouw titel erbij staat. (1 minuut)
showing-which = Hoe staat je actie erop?
showing-me = Niet. Mijn titel zie ik alleen
showing-network_unnamed = Met titel, zonder mijn naam en organisatie
showing-network_named = Met titel, mijn naam en organisatie: { $name }, { $organisation }
showing-step = Stap
showing-small = Deelnemers, begeleiders en coördinatoren van je netwerk kunnen het overzicht lezen en printen. Je probleem en je notities staan er nooit op.
showing-shared = Jullie delen deze actie: overleg het even met elkaar.
showing-on-title = Je actie staat op het overzicht
showing-off-title = Je actie staat niet op het overzicht
showing-done-me = Niemand ziet je titel op het overzicht. Je actie wordt hooguit meegeteld met die van anderen.
showing-done-network_unnamed = Je netwerk ziet de titel, het thema en de stap. Je naam en je organisatie staan er niet bij.
showing-done-network_named = Je netwerk ziet de titel, het thema, de stap en: { $name }, { $organisation }.
showing-printed = Je kunt dit altijd weer veranderen. Een pagina die al geprint is, verandert niet mee.
showing-not-owner = Alleen de eigenaar kiest of deze actie op het overzicht staat.
showing-nothing = Je hebt nu geen eigen actie. Begin er een, dan kun je die op het overzicht zetten.
showing-new-title = Deze actie staat op het overzicht. Daar staat nu ook de nieuwe titel.
button-showing-save = Bewaar mijn keuze
button-showing-again = Verander dit
error-showing-missing = Kies hoe je actie op het overzicht staat.

## Zoeken
command-search = zoek | zoeken | zoek op
command-search-about = iets terugvinden: "zoek rooster"
search-title = Zoeken
search-ask = Zoek in je bijeenkomsten, het materiaal en wat er in je netwerk is gedeeld.
search-word = Welk woord zoek je?
search-word-hint = Bijvoorbeeld: rooster
search-found = { $count ->
    [one] Ik vond één ding bij "{ $word }".
   *[other] Ik vond { $count } dingen bij "{ $word }". Het nieuwste staat bovenaan.
}
search-nothing = Ik vond niets bij "{ $word }". Probeer een ander of een korter woord.
search-page = Bladzijde { $number } van { $count }.
search-many = Er is nog meer. Zoek met een woord erbij, dan vind je het sneller.
search-small = Je vindt alleen wat jij op dit moment mag lezen.
search-session = Bijeenkomst op { $day } · { $network }
search-session-cancelled = Afgelaste bijeenkomst van { $day } · { $network }
search-entry = { $step } · { $by }
search-shared = Gedeeld op { $day } · { $network }
search-unnamed = zonder naam
search-shared-month = Gedeeld in { $month } · { $network }
button-search = Zoek
button-search-newer = Nieuwer
button-search-older = Ouder
error-search-missing = Vul een woord in.
error-search-too-long = Je zoekt op { $count } tekens. Ik kan er { $most } aan: maak het korter.


## Meer bijeenkomsten tegelijk plannen

draft-title = { $count ->
    [one] Deze bijeenkomst inplannen?
   *[other] Deze { $count } bijeenkomsten inplannen?
}
draft-people = { $people ->
    [0] Er is nog niets gebeurd. Geen deelnemer krijgt bericht.
    [one] Er is nog niets gebeurd. Straks krijgt 1 deelnemer één bericht, over alles samen.
   *[other] Er is nog niets gebeurd. Straks krijgen { $people } deelnemers elk één bericht, over alles samen.
}
draft-channel = Er komt één bericht in het kanaal.
draft-changed = Er is intussen iets veranderd. Hieronder staat wat er nog over is.
draft-more = { $count ->
    [one] En nog 1.
   *[other] En nog { $count }.
}
draft-left-out = Dit sla ik over ({ $count })
draft-skipped-holiday = { $day }: feestdag
draft-skipped-break = { $day }: { $name }
draft-skipped-planned = { $day }: { $name }. Dan staat er al een bijeenkomst.
draft-skipped-twice = { $day }: { $name }. Dit begin staat twee keer in je lijst.
draft-skipped-past = { $day }: { $name }. Dit is al geweest.
draft-skipped-too-many = { $day }: { $name }. Er passen 100 bijeenkomsten in één keer.
draft-planned-title = { $count ->
    [one] De bijeenkomst staat gepland
   *[other] De { $count } bijeenkomsten staan gepland
}
draft-planned-lead = Na tien minuten vertel ik het, in één bericht. Tot dan kun je alles terugdraaien. Wil je er één anders? Typ "wijzigen" of "afgelasten".
draft-taken-back-lead = { $count ->
    [one] De bijeenkomst is er niet meer. Niemand heeft er iets van gehoord.
   *[other] De { $count } bijeenkomsten zijn er niet meer. Niemand heeft er iets van gehoord.
}
draft-nothing-title = Er is niets om in te plannen
draft-nothing-lead = Alles wat je noemde, sla ik over. Hieronder lees je waarom.
draft-off-title = Deze bijeenkomsten gaan niet door
draft-off-lead = Ze zijn teruggedraaid of afgelast. Wil je ze toch? Typ "plannen" en plan ze opnieuw.
draft-gone-title = Dit voorstel is er niet meer
draft-gone-lead = Een voorstel blijft een week staan. Typ "plannen" om opnieuw te beginnen.
button-draft-plan = { $count ->
    [one] Plan deze in
   *[other] Plan ze in
}
series-title = Vaker, op vaste dagen?
series-repeat = Herhalen
series-no = Nee, één keer
series-week = { $step ->
    [1] Elke week
   *[other] Elke { $step } weken
}
series-month = { $step ->
    [1] Elke maand, zelfde weekdag
   *[other] Elke { $step } maanden, zelfde weekdag
}
series-times = Hoeveel keer? (2 tot 52)
series-until = Of: tot en met welke dag?
series-themes = Thema's, één per regel (mag leeg)
planning-on-holiday = Let op: dit is een feestdag.
planning-on-break = Let op: dan is het { $name }.
error-series-repeat = Kies bij "Herhalen" hoe vaak.
error-series-times = Vul bij "Hoeveel keer" een getal in van 2 tot 52.
error-series-until = Kies bij "tot en met" een datum.
error-series-both = Vul het aantal keer in of een einddatum, niet allebei.
error-series-end = Hoe lang gaat het door? Vul het aantal keer in, of een einddatum.
error-series-early = De einddatum ligt voor de eerste bijeenkomst, op { $day }. Kies een latere dag.
error-series-far = Binnen drie jaar passen er maar { $count }. Kies minder keren, of vaker achter elkaar.
error-series-many = Dat zijn { $count } bijeenkomsten. Er passen er { $most } in één keer. Kies een eerdere einddatum.
error-series-themes = Je noemt { $themes } thema's, en er zijn { $count } bijeenkomsten. Haal thema's weg, of kies meer keren.
error-file-day = "{ $given }" is geen dag voor { $field }. Schrijf bijvoorbeeld 2027-10-16, zonder tijd.
error-file-break-order = Deze vakantie eindigt voor ze begint. Zet bij from de eerste dag, en bij to de laatste.

## Kennismaken

command-intake = kennismaken | kennismaking | intake
command-intake-about = wat je zoekt en wie je bent, 3 minuten
button-intake = Even kennismaken (3 minuten)
intake-name = Kennismaken
intake-count = stap { $number } van { $most }
intake-summary = Even kennismaken
intake-place-title = Waar werk je?
intake-place-lead = Dit staat er nu over jou. Klopt het niet? Verbeter het. Een coördinator kijkt er dan naar.
intake-themes-title = Wat trekt je aan?
intake-themes-lead = Kies een of meer thema's. Je contactpersoon ziet wat je kiest. Coördinatoren zien alleen hoeveel mensen iets kozen.
intake-wishes-title = Wat hoop je hier te vinden?
intake-wishes-lead = Een paar woorden zijn genoeg. Coördinatoren gebruiken het voor de bijeenkomsten. Jij kiest wie het leest.
intake-example-title = Heb je een goed voorbeeld?
intake-example-lead = Iets wat bij jullie werkt, en waar een ander iets aan heeft. Mag het netwerk het lezen? Dan komt het in het weekbericht.
intake-contact-title = Je contactpersoon en je taal
intake-contact-lead = Afmeldingen en vragen gaan naar je contactpersoon. Klopt die niet? Schrijf het hieronder. Alleen de coördinatoren van je netwerk lezen dat.
intake-done-title = Dit weet ik van je
intake-done-lead = Dank je wel. De volgende stap: beschrijf wat je in je werk wilt veranderen.
intake-done-small = Veranderen kan altijd, met de knoppen onder de puntjes. Verandert wie iets mag lezen? Dan geldt dat vanaf nu.
intake-sector = Sector
intake-contact = Contactpersoon
intake-language = Taal
intake-themes = Thema's
intake-themes-chosen = Thema's
intake-themes-who = Je thema's ziet alleen je contactpersoon. Coördinatoren zien aantallen, vanaf vijf.
intake-wishes = Wat je hoopt te vinden
intake-example = Je goede voorbeeld
intake-remark = Klopt je contactpersoon niet? Vertel het.
intake-read-by = Wie leest dit: { $circle }
intake-waiting = Je verbetering ligt bij de coördinatoren. Je hoort van mij wat zij besluiten.
intake-kept = Bewaard. Je kunt het later veranderen met "kennismaken".
intake-kept-circle = Bewaard. Wie leest het: { $circle }
intake-kept-place = Dank je. Ik leg je verbetering voor aan de coördinatoren. Je hoort wat zij besluiten.
intake-example-out = Je voorbeeld is weg. Niemand leest het meer bij mij.
intake-again = Hier stond al iets anders dan op deze kaart. Wat jij nu invulde staat hieronder. Bewaar het als dat beter is.
intake-long = Wat je eerder schreef past niet op deze kaart. Het is wel bewaard. Schrijf je hier iets, dan komt dat in de plaats.
intake-later-title = Dat is goed
intake-later-lead = Wat je al vertelde is bewaard. Ik vraag er niet meer naar. Verder? Typ "kennismaken".
intake-offer-title = Zullen we even kennismaken?
intake-offer-lead = Vertel in 3 minuten wat je zoekt in dit netwerk. Dan sluiten de bijeenkomsten beter aan bij wat jij nodig hebt.
intake-offer-small = Dit vraag ik één keer. Liever niet? Dan hoef je niets te doen.
button-intake-next = Volgende
button-intake-save = Bewaar
button-intake-skip = Overslaan
button-intake-later = Later verder
button-intake-previous = Vorige
button-intake-go-on = Verder
button-back-unchanged = Laat zo
button-take-example = Haal mijn voorbeeld weg
button-describe-action = Beschrijf je actie
button-change-themes = Verander thema's
button-change-wishes = Verander wat je hoopt
button-change-example = Verander voorbeeld
button-change-place = Verander waar je werkt
button-change-contact = Contactpersoon en taal
progress-themes = Thema's: { $themes }
progress-wishes = Hoopt hier te vinden:
progress-example = Goed voorbeeld:
digest-examples = Goed voorbeeld
why-kind-intake = Je doet mee aan { $network }. Ik vraag één keer of je wilt kennismaken.
message-intake = Vraag om kennis te maken

## Wensen van het netwerk (voor coördinatoren)

command-wishes = wensen | wensen van het netwerk
command-wishes-about = waar je netwerk op hoopt
wishes-title = Waar hoopt je netwerk op?
wishes-lead = Per thema hoeveel mensen het kozen, als het er { $floor } of meer zijn. En de wensen die jij mag lezen.
wishes-few = minder dan { $floor }
wishes-none = Er zijn nog geen wensen die jij mag lezen.
wishes-somebody = Een deelnemer
wishes-small = Iedereen kiest zelf wie een wens leest. Van wie jij de contactpersoon bent, lees je vaak meer.
wishes-coordinator-title = Dit is voor coördinatoren
wishes-coordinator-lead = Alleen een coördinator van een netwerk ziet de wensen bij elkaar. Typ "kennismaken" om je eigen wensen te zien.

## Een verbetering van een deelnemer

correction-place-title = { $name } verbetert iets
correction-place-lead = { $name } zegt dat dit anders is dan bij ons staat. Neem het over, of laat het zo.
correction-contact-title = { $name } over de contactpersoon
correction-contact-lead = { $name } zegt dat de contactpersoon niet klopt. Kies wie het wordt, of laat het zo.
correction-now = Nu staat er
correction-taken = Overgenomen door { $name }.
correction-filed = Overgenomen: het programmabestand zegt dit nu ook.
correction-left = { $name } laat het zoals het is.
correction-withdrawn = Dit hoeft niet meer: het klopt zoals het er staat.
correction-replaced-title = Er kwam een nieuwe verbetering
correction-replaced-lead = { $name } schreef daarna iets nieuws. Kijk op die kaart.
correction-gone-title = Dit kan niet meer
correction-gone-lead = Deze deelnemer doet niet meer mee. Er is niets veranderd.
error-correction-contact = Kies een contactpersoon uit de lijst.
button-take-over = Overnemen
button-leave-so = Laat zo
corrected-title = Het is aangepast
corrected-lead = { $name } nam je verbetering over. Zo staat het er nu.
corrected-left-title = Het blijft zoals het is
corrected-left-lead = { $name } laat het zoals het nu staat. Klopt dat volgens jou niet? Vraag het { $name }.
why-kind-correction = Een deelnemer van { $network } zegt dat er iets niet klopt. Elke coördinator krijgt die vraag.
why-kind-corrected = Je gaf een verbetering door aan { $network }. Je hoort wat een coördinator besluit.
message-correction = Verbetering van een deelnemer
message-corrected = Antwoord op je verbetering

## Meedoen

command-join = meedoen | ik wil meedoen | ik wil graag meedoen
command-join-about = je aanmelden voor een netwerk
button-join-network = Ik wil meedoen
join-form-title = Ik wil meedoen
join-form-lead = Vul dit in, dan leg ik het voor aan de coördinatoren. Zij lezen het, verder niemand. (2 minuten)
join-form-small = Zeggen zij nee, of trek je het in? Dan haal ik weg waarom je wilde meedoen, en je e-mailadres.
join-name = Je naam
join-network = Welk netwerk?
join-sector = Sector (mag leeg blijven)
join-text = Waarom wil je meedoen? (mag leeg blijven)
join-email = E-mailadres (mag leeg blijven)
join-why = Waarom
join-address = E-mailadres
join-sent-title = Je aanmelding is verstuurd
join-waiting-title = Je aanmelding wacht op antwoord
join-sent-lead = De coördinatoren van { $network } kijken ernaar. Je hoort het van mij. Een vraag? Ga naar { $contact }.
join-sent-small = Alleen de coördinatoren van dit netwerk zien je aanmelding.
join-kept-title = Dit is er van je aanmelding bewaard
join-kept-lead = Daarnaast weet ik hoe ik je bereik en welke berichten je kreeg. Negentig dagen na het antwoord kan dit weg.
join-withdrawn-title = Ingetrokken
join-withdrawn-lead = Je aanmelding voor { $network } is weg. Wil je later toch? Typ "meedoen".
join-nowhere-title = Je doet al mee
join-nowhere-lead = Er is nu geen ander netwerk waarvoor je je kunt aanmelden. Een vraag? Ga naar { $contact }.
join-closed-title = Aanmelden kan nu niet
join-closed-lead = Er is nu geen netwerk dat aanmeldingen aanneemt. Wil je toch meedoen? Vraag het { $contact }.
join-full-title = Vandaag lukt het niet meer
join-full-lead = Er zijn vandaag al veel aanmeldingen. Er is niets verstuurd. Probeer het morgen, of vraag het { $contact }.
join-over-title = Dit is al afgerond
join-over-lead = Deze aanmelding is al beantwoord of ingetrokken. Er is niets veranderd.
error-join-email = "{ $given }" is geen e-mailadres. Verbeter het, of laat het leeg.
error-join-network = Kies een netwerk uit de lijst.
error-join-contact = Kies een contactpersoon uit de lijst.
button-send-join = Verstuur
button-withdraw-join = Trek in
application-title = { $name } wil meedoen
application-lead = { $name } wil meedoen. De naam komt uit Teams of is zelf getypt. Kies een contactpersoon en druk op "Neem aan".
application-accepted = { $by } nam { $name } aan.
application-refused = { $by } zei "nu niet" tegen { $name }.
application-withdrawn = { $name } trok de aanmelding in. Je hoeft niets te doen.
application-team = Leerteam
application-no-team = Nog geen leerteam
button-accept = Neem aan
button-not-yet = Nu niet
decline-title = Nu niet voor { $name }
decline-lead = { $name } krijgt een vriendelijk bericht met jouw naam erin, om mee te praten. Je mag er iets bij schrijven.
decline-label = Je woorden aan { $name } (mag leeg blijven)
button-send-decline = Stuur
accepted-title = Welkom bij { $network }
accepted-lead = Je doet mee aan { $network }. { OPENING($contact) } is je contactpersoon. Vanaf nu hoor je van bijeenkomsten.
refused-title = Meedoen kan nu niet
refused-lead = Bij { $network } kan het op dit moment niet. Wil je weten wat wel kan? Praat met { $name }.
refused-words = { $name } schrijft
why-kind-application = Iemand wil meedoen aan { $network }. Elke coördinator krijgt die vraag.
why-kind-application-result = Je vroeg of je mee kunt doen aan { $network }. Dit is het antwoord.
message-application = Iemand wil meedoen
message-application-result = Antwoord op een aanmelding
import-joined = Niet in het bestand, kwam erbij in de chat, en blijft: { $what }
import-joined-hint = Wil je zo iemand weghalen? Noem de deelnemer: --prune --remove netwerk.sleutel
import-kept = Verbeterd in de chat, en dat blijft zo: { $what }
import-overruled = Verbeterd in de chat, maar het bestand is daarna veranderd en gaat voor: { $what }

## De actie

action-form-title = Waar ga jij mee aan de slag?
action-form-lead = Vertel in het kort wat je wilt veranderen in je eigen organisatie. Je kunt het later bijstellen. (2 minuten)
action-title = Hoe noem je je actie?
action-title-hint = Bijvoorbeeld: rustige start van de dienst
action-problem = Welk probleem pak je aan?
action-theme = Bij welk thema past het?
action-theme-other = Een ander thema
button-save-action = Bewaar mijn actie
action-saved-title = Je actie staat erin
action-saved-lead = "{ $title }". Je begint bij Verkennen: eerst goed kijken wat er speelt.
action-saved-who = Je titel en je probleem zie jij alleen, tenzij je samenwerkt of hem op het overzicht zet. Bij elke check-in kies je wie dat mag lezen.
action-which-title = Voor welk netwerk?
action-which-lead = Je doet mee aan meer dan één netwerk. Kies er een.

my-action-title = Mijn actie
my-action-lead = Dit is je spiraal tot nu toe. Alleen jij ziet dit.
my-action-cycle = Ronde { $number }
my-action-grew = Komt voort uit ronde { $number }.
my-action-last = Je laatste notities
my-action-stopped = Je bent met deze actie gestopt.
my-action-entry = { $step }, { $day }. Wie leest dit: { $circle }
button-new-action = Begin een nieuwe actie

## De actie regelen, de hele spiraal, samen aan een actie

step-explore-short = Verkennen
step-plan-short = Plannen
step-act-short = Doen en kijken
step-evaluate-short = Evalueren

fact-title = Actie
fact-goal = Doel
fact-roles = Betrokken
fact-together = Samen met
fact-why = Waarom gestopt
role-manager = Leidinggevende
role-colleagues = Collega's
role-hr = HR of opleiding
role-clients = Cliënten en naasten
role-board = Bestuur
role-council = OR of VAR

my-action-lead-together = Dit is de spiraal tot nu toe. Je notities hieronder zie jij alleen, tenzij je ze deelde.
my-action-paused = Deze actie staat op pauze. Ik vraag er niets over, tot je haar weer oppakt.
action-is-paused = pauze
action-is-shared = samen
action-already-title = Deze actie staat er al
action-already-lead = "{ $title }" had je al bewaard. Wat je nu typte, heb ik niet bewaard. Hier is het nog een keer:
action-not-saved-title = Dit kan nu niet meer
action-not-saved-lead = "{ $title }" is intussen veranderd. Wat je typte, heb ik niet bewaard. Hier is het nog een keer:
action-old-card = Die knop was van een oudere kaart. Er is niets veranderd. Zo staat het nu.
actions-title = Mijn acties
actions-lead = Je werkt aan { $count } acties. Kies er een.
actions-which = Over welke actie gaat je check-in?
actions-full-title = Dit is genoeg tegelijk
actions-full-lead = Je hebt al { $most } acties. Stop er eerst een, dan is er weer plaats.
button-my-actions = Mijn acties
button-my-spiral = Mijn spiraal
button-another-action = Nog een actie
button-manage-action = Aanpassen, pauze, samen

manage-title = Wat wil je doen?
manage-lead = Met je actie "{ $title }".
manage-lead-shared = Je werkt mee aan "{ $title }". Pauze, stoppen en aanpassen doet de eigenaar.
button-change-action = Pas de actie aan
button-step-back = Stap terug naar { $step }
button-pause-action = Zet op pauze
button-resume-action = Pak weer op
button-hand-over = Draag over
button-stop-action = Stop deze actie

action-goal = Wat wil je weten of bereiken?
action-roles = Wie doen er mee? Kies rollen.
action-other-role = Een andere rol
action-other-role-hint = Geen namen. Bijvoorbeeld: de roosteraar
change-action-title = Je actie aanpassen
change-action-lead = Alleen de titel en het probleem zijn nodig. De rest mag leeg blijven. (2 minuten)
change-action-without = Een lange tekst past hier niet bij. Die blijft zoals hij was.
changed-action-title = Je actie is aangepast
changed-action-lead = Alleen jij ziet dit. Toch anders? Pas het opnieuw aan.
changed-action-lead-shared = Jij en wie met je samenwerken zien dit. Toch anders? Pas het opnieuw aan.
changed-action-was = Dit stond er eerst

moved-back = Je bent een stap terug, bij { $step }. Wat je schreef, blijft staan.
moved-paused = Je actie staat op pauze. Ik vraag er niets over. Met één druk pak je haar weer op.
moved-resumed = Je hebt je actie weer opgepakt, bij { $step }. Je krijgt er weer check-ins over.
moved-stop = Je bent gestopt met deze actie. Ook dat is leren. Je spiraal kun je blijven lezen.
moved-handed = { $name } is nu de eigenaar. Jij werkt nog mee. Wil je dat niet, stap er dan uit.
stop-action-title = Stoppen met "{ $title }"?
stop-action-lead = Klaar, of past het niet meer? Allebei is goed. Terug kan niet, maar een nieuwe actie wel.
stop-action-why = Waarom stop je? Dit mag leeg blijven.
stop-action-shared = Ook wie met je samenwerken zien dat je stopt, en waarom.
button-stop-sure = Ja, stop
error-why-too-long = Je reden heeft { $count } tekens. Er passen er { $most }.
hand-over-title = "{ $title }" overdragen
hand-over-lead = De ander wordt eigenaar, en regelt pauze, stoppen en aanpassen. Jij blijft meewerken, tot je eruit stapt.
hand-over-whom = Aan wie?

spiral-title = Mijn spiraal
spiral-lead = Zo groeide je actie, de nieuwste ronde eerst. Alleen jij ziet dit.
spiral-lead-together = Zo groeide de actie, de nieuwste ronde eerst. Je werkt samen met { $names }.
spiral-from = uit ronde { $number }
spiral-tried = Geprobeerd
spiral-learned = Geleerd
spiral-went = Hoe het liep
spiral-why = Waarom gestopt
spiral-by = { $label }, { $name }
spiral-small = Van elkaar zien jullie alleen wat met naam met het netwerk is gedeeld.
spiral-earlier = { $count ->
    [one] En nog 1 eerdere ronde.
   *[other] En nog { $count } eerdere rondes.
}
button-earlier-rounds = Eerdere rondes
spiral-move-back = Stap terug naar { $step }, { $day }
spiral-move-pause = Op pauze, { $day }
spiral-move-resume = Weer opgepakt, { $day }
spiral-move-hand_over = Overgedragen, { $day }
spiral-move-stop = Gestopt, { $day }

together-heading = Samen aan een actie
together-title = Samen aan je actie
together-lead = Kies iemand uit jouw organisatie. Die krijgt een vraag van mij, en mag ook nee zeggen.
together-small = Wie samenwerkt, ziet de titel, het probleem, het doel en de spiraal. Van elkaars notities alleen wat met naam met het netwerk is gedeeld.
together-whom = Met wie?
together-nobody = Ik kan nu niemand meer vragen. Het kan alleen met deelnemers uit jouw organisatie en dit netwerk, hoogstens vier.
together-waiting = Nog geen antwoord van { $names }.
together-asked = Ik vraag het { $name }. Je ziet het hier als die ja zegt.
together-taken-back = De vraag aan { $name } is teruggenomen.
together-choose-one = Kies eerst iemand uit de lijst.
button-together = Werk samen met iemand
button-together-ask = Vraag om mee te doen
button-together-withdraw = Vraag { $name } toch niet
button-together-yes = Ja, ik doe mee
button-together-no = Nee, liever niet
button-together-after-all = Toch meedoen
button-step-out = Ik stap eruit
invited-title = { $name } wil met je samenwerken
invited-lead = Doe je mee aan deze actie? Je krijgt dan ook check-ins. Je kunt er altijd weer uit.
invited-small = Je notities blijven van jou: je kiest zelf wie ze leest.
together-joined-title = Je doet mee
together-already-title = Je deed al mee
together-joined-lead = Je werkt nu met { $name } aan "{ $title }".
together-declined-title = Goed, je doet niet mee
together-declined-lead = { $name } ziet alleen dat je niet meedoet. Toch zin? Druk dan hieronder.
together-gone-title = Deze vraag geldt niet meer
together-gone-lead = De actie is gestopt, of de vraag is teruggenomen. Je hoeft niets te doen.
together-full-title = Dat lukt nu niet
together-full-lead = Je werkt al aan { $most } acties, of er doen al genoeg mensen mee. Stop er eerst een, en druk dan nog eens.
stepped-out-title = Je bent eruit gestapt
stepped-out-lead = Je krijgt geen check-ins meer over "{ $title }". Wat je schreef, blijft van jou.

## Check-in

check-in-title = { $step }: hoe gaat het met "{ $title }"?
check-in-lead = { $count ->
    [one] Even terugkijken. Eén korte vraag, 1 minuut. Daarna kies je wie het mag lezen.
    [2] Even terugkijken. Twee korte vragen, 2 minuten. Daarna kies je wie het mag lezen.
   *[other] Even terugkijken. Drie korte vragen, 2 minuten. Daarna kies je wie het mag lezen.
}
check-in-again-lead = Je vroeg me hier vandaag op terug te komen.
check-in-nudge-lead = Deze stond nog open. Geen tijd? Dan hoef je niets te doen.
check-in-summary = Check-in: { $step }
button-answer = Ga verder
button-not-now = Nu even niet
check-in-later-title = Prima, nu even niet
check-in-later-lead = Ik begin er niet meer over. Wil je dat ik er één keer op terugkom? Kies een dag. (1 minuut)
check-in-fix = Kijk nog even naar dit:

question-problem = Welk probleem pak je aan?
question-talked-to = Met wie sprak je erover?
question-unknown = Wat weet je nog niet?
question-experiment = Wat probeer je in het klein, en wanneer?
question-expectation = Wat verwacht je?
question-measure = Waaraan zie je of het werkt?
question-done = Is het gedaan?
question-noticed = Wat viel je op, ook wat tegenviel?
question-need = Wat heb je nodig?
question-outcome = Hoe liep het?
question-lesson = Wat kan een ander hiervan leren?
question-onward = Wat nu?

choice-talked-to-colleagues = Collega's
choice-talked-to-manager = Leidinggevende
choice-talked-to-clients = Cliënten of naasten
choice-talked-to-hr = HR
choice-talked-to-others = Anderen
choice-talked-to-nobody = Nog niemand
choice-done-yes = Ja
choice-done-partly = Deels
choice-done-not_yet = Nog niet
choice-need-none = Niets
choice-need-tip = Een tip
choice-need-buddy = Een maatje
choice-need-coach = Een coach
choice-outcome-worked = Het werkte
choice-outcome-partly = Het werkte deels
choice-outcome-failed = Het werkte niet
choice-outcome-too_early = Te vroeg om te zeggen
choice-onward-continue = Zo doorgaan
choice-onward-adjust = Aanpassen
choice-onward-grow = Groter maken
choice-onward-stop = Stoppen
choice-onward-new_plan = Een nieuw plan

circle-title = Wie mag dit lezen?
circle-lead = Je antwoord is bewaard. Nu ziet alleen jij het. Kies wie het mag lezen. Je kunt dit later veranderen.
circle-me = Alleen ik
circle-contact = Mijn contactpersoon
circle-network_unnamed = Het netwerk, zonder mijn naam
circle-network_named = Het netwerk, met mijn naam
circle-small = Let op: in een klein netwerk kunnen anderen soms raden wie iets schreef.
circle-again-lead = Dit schreef je op { $day }. Wat je kiest, geldt vanaf nu.
button-choose-circle = Bewaar mijn keuze

moved-title = Mooi. Je staat nu bij { $step }
moved-title-same = Mooi, je blijft bij { $step }
moved-title-cycle = Ronde { $number } begint, bij { $step }
moved-title-stopped = Je actie is afgerond
moved-lead = Wie leest dit: { $circle }. Je kunt dat hieronder nog veranderen.
moved-stopped = Stoppen is ook leren. Heb je een nieuw idee? Typ "mijn actie".
circle-changed-title = Aangepast
button-change-circle = Verander wie het leest

## Nu even niet, en overslaan

again-when = Wanneer komt het beter uit?
again-tomorrow = Morgen ({ $day })
again-three-days = Over drie dagen ({ $day })
again-weekend = Na het weekend ({ $day })
again-other = Op een dag die ik hieronder kies
again-day = Of een andere dag
button-ask-again = Vraag dan
button-skip = Sla over
again-small = Een weekend of feestdag wordt de volgende werkdag. Helemaal minder berichten? Kijk bij de andere knoppen.
error-again-day = Kies een dag na vandaag, hoogstens twee maanden vooruit.
again-title = Ik kom erop terug op { $day }
again-lead = Eén keer, en alleen als deze check-in dan nog open is. Komt er eerst een bijeenkomst, dan vraag ik het daarna.
button-now-after-all = Toch nu invullen
button-other-day = Kies een andere dag
skipped-title = Overgeslagen
skipped-lead = Over deze check-in vraag ik niets meer. Je blijft bij dezelfde stap. Niemand anders ziet dit.
already-skipped-title = Deze check-in sloeg je over
already-skipped-lead = Wil je toch iets opschrijven? Begin dan een nieuwe check-in.
already-withdrawn-title = Deze notitie heb je ingetrokken
already-withdrawn-lead = Er is hier niets meer van. Wil je toch iets opschrijven? Begin dan een nieuwe check-in.

## Logboek, en een check-in in een venster

command-logbook = logboek | mijn logboek | mijn notities
command-logbook-about = wat je schreef: lezen, wijzigen of intrekken
log-title = Mijn logboek
log-lead = Dit schreef je, het nieuwste eerst. Alleen jij ziet deze lijst.
log-nothing = Hier komt te staan wat je bij een check-in schrijft. Er is nog niets.
log-for = Wie leest dit: { $circle }
log-which = Welke wil je openen?
button-log-read = Lees
button-logbook = Mijn logboek
button-log-newer = Nieuwer
button-log-older = Ouder
log-entry-lead = Wie leest dit: { $circle }. Je kunt dit altijd veranderen.
log-edited = Gewijzigd
log-page = Deel
log-part = { $number } van { $count }
log-edited-title = Gewijzigd
button-log-on = Lees verder
button-log-edit = Wijzig
button-log-circle = Wie leest het
button-log-withdraw = Trek in
button-log-back = Terug naar mijn logboek
log-edit-lead = Wat je hier schrijft, komt in plaats van het oude. Wie leest dit: { $circle }. (2 minuten)
log-edit-which = Je schreef veel. Daarom gaat wijzigen hier per antwoord. Welk antwoord wil je wijzigen?
log-edit-small = Wie het oude al las, kan dat niet vergeten. Waar je staat in de spiraal verandert niet.
log-overtaken = Deze notitie is intussen ergens anders gewijzigd. Hier staat wat jij nu typte. Bewaar je dit, dan komt het in plaats van het andere.
log-overtaken-long = Deze notitie is intussen ergens anders gewijzigd. Er is niets bewaard. Kopieer wat je typte, en open de notitie opnieuw.
button-log-save = Bewaar
button-log-leave = Laat zoals het is
log-withdraw-title = Deze notitie intrekken?
log-withdraw-lead = Dan wis ik hem. Niemand kan hem daarna nog lezen, jij ook niet. Een later weekbericht noemt hem niet.
log-withdraw-read = Wat al gelezen is, of al in een weekbericht staat, kan ik niet terughalen. Je stap in de spiraal blijft zoals die is.
button-log-withdraw-yes = Ja, trek in
button-log-keep = Toch niet
log-withdrawn-title = Ingetrokken
log-withdrawn-lead = De notitie is gewist. Dit kan niet meer terug.
button-do-check-in = Check-in doen
button-check-in-here = In mijn chat
moved-words = { $title }. Wie leest dit: { $circle }. Veranderen kan altijd: typ "logboek" in je chat met mij.

already-answered-title = Deze check-in was al klaar
already-answered-lead = Je vulde hem in op { $day }. Er is niets veranderd.
already-answered-lost = Wat je nu typte, heb ik niet bewaard. Hier is het nog een keer, dan kun je het overnemen:

## Metingen

command-measurements = metingen | nulmeting | indicatoren | indicator
command-measurements-about = je nulmeting, je doel en hoe het nu staat
button-measurements = Metingen
measure-name = Metingen
measure-title = Wat verandert er?
measure-lead = Dit meet je bij je actie. De eerste waarde is je nulmeting: daarmee vergelijk je de rest.
measure-none-title = Wat wil je zien veranderen?
measure-none-lead = Kies één of twee dingen die je wilt meten, zoals verzuim of tevredenheid. Weet je de waarde nog niet? Die kan later.
my-action-measure = Wil je zien of je actie iets verandert? Typ "metingen" en leg vast hoe het nu is.
measure-not-yet = Nog geen meting. De eerste die je invult, wordt je nulmeting.
measure-baseline = Nulmeting
measure-last = Laatste meting
measure-target = Doel
measure-unknown = nog niet bekend
measure-lower = { $change } lager dan de nulmeting.
measure-higher = { $change } hoger dan de nulmeting.
measure-equal = Gelijk aan de nulmeting.
measure-seen = Wie leest dit: { $circle }
measure-chart = { $name }: metingen over de tijd
measure-legend = { $what }: { $value }
measure-line = { $name }: { $last } ({ $day })
measure-line-since = { $name }: van { $baseline } ({ $since }) naar { $last } ({ $day })
measure-line-target = { $line }, doel { $target }
measure-stopped-lead = Je bent met deze actie gestopt. Je metingen blijven staan, en je mag er nog een toevoegen.
measure-ended = Gestopt
measure-which = Welke wil je bekijken of veranderen?
button-measure = Meting toevoegen
button-indicator-new = Nieuwe indicator
button-indicator = Bekijk of verander
indicator-which-action-title = Bij welke actie hoort het?
indicator-which-action-lead = Kies de actie waarvan je iets wilt meten.

indicator-sick-leave = Ziekteverzuim
indicator-outflow = Uitstroom
indicator-inflow = Instroom
indicator-satisfaction = Tevredenheid
indicator-own = Iets anders
unit-percent = procent
unit-mark = cijfer van 1 tot 10
unit-count = aantal
unit-other = een andere eenheid
# Number and unit stay on one line.
measure-value-percent = { $value }{"\u00A0"}%
measure-value-mark = { $value }
measure-value-count = { $value }
measure-value-other = { $value }{"\u00A0"}{ $unit }
measure-points = { $value }{"\u00A0"}procentpunt
direction-down = Omlaag
direction-up = Omhoog
source-hr = HR-systeem
source-survey = Medewerkersonderzoek
source-counted = Eigen telling
source-interview = Gesprekken of interviews
source-other = Iets anders

indicator-kind-title = Wat wil je meten?
indicator-kind-lead = Kies wat het beste past bij "{ $title }".
indicator-form-title = { $name } meten
indicator-form-lead = Vul in wat je weet. Doel, bron en wie het ziet kun je later veranderen. (1 minuut)
indicator-name-input = Wat wil je meten?
indicator-name-hint = Bijvoorbeeld: werkplezier
indicator-unit-input = Waarin druk je het uit?
indicator-unit-name-input = Welke andere eenheid? Alleen invullen als je die hierboven koos.
indicator-unit-name-hint = Bijvoorbeeld: uur per week
indicator-direction-input = Waar moet het heen?
indicator-baseline-input = Hoe staat het er nu voor? Weet je het nog niet, laat het dan leeg.
indicator-target-input = Waar wil je naartoe? Mag leeg blijven.
indicator-target-on-input = Wanneer wil je daar zijn? Mag leeg blijven.
indicator-source-input = Waar komt het getal vandaan?
indicator-circle-input = Wie mag deze metingen zien?
indicator-circle-small = In cijfers over meer mensen komt alleen wat je met het netwerk deelt, en pas vanaf vijf organisaties.
button-indicator-save = Bewaar
indicator-saved-title = Je meet nu: { $name }
indicator-saved-baseline = Je nulmeting is { $value }. Over een half jaar vraag ik hoe het dan staat.
indicator-saved-empty = Een nulmeting is er nog niet. Vul die in zodra je de waarde weet.
indicator-full-title = Je meet al { $most } dingen
indicator-full-lead = Meer maakt het lastig om bij te houden. Stop eerst met een andere indicator.
indicator-stopped-action-title = Deze actie is gestopt
indicator-stopped-action-lead = Een nieuwe indicator hoort bij een actie die loopt. Typ "mijn actie" om een nieuwe te beginnen.
indicator-changed = Bewaard. Dit geldt vanaf nu.
indicator-edit-title = { $name } aanpassen
indicator-edit-lead = Verander wat je wilt. Wat je al gemeten hebt, blijft staan. (1 minuut)
indicator-stale = Hier is intussen iets veranderd. Kijk nog even, en bewaar het dan opnieuw.
indicator-stopped = Je bent hiermee gestopt. Ik vraag er niet meer naar. Wat je gemeten hebt, blijft staan.
indicator-resumed = Je meet dit weer.
button-indicator-edit = Pas aan
button-indicator-stop = Stop met meten
button-indicator-resume = Meet dit weer
fact-unit = Eenheid
fact-direction = Gewenst
fact-source = Bron
fact-target = Doel
fact-seen = Wie leest dit
indicator-target-by = { $value }, op { $day }

measure-form-title = Hoe staat het met je metingen?
measure-form-lead = Vul in wat je weet. De rest mag leeg blijven. (2 minuten)
measure-round-lead = Een half jaar verder: hoe staat het nu? Vul in wat je weet. De rest mag leeg blijven. (2 minuten)
measure-form-summary = Hoe staat het met je metingen?
measure-input = { $name } ({ $unit })
measure-input-before = { $name } ({ $unit }). Vorige keer: { $last }
measure-value-error = Vul een getal in, bijvoorbeeld 3,5.
measure-day-input = Over welke dag gaat het? Leeg is vandaag. Gaat het over een maand, kies dan de laatste dag.
measure-day-error = Kies een dag die al geweest is.
measure-note-input = Wil je er iets bij schrijven? Noem geen namen of medische details.
measure-fix = Kijk nog even naar dit:
button-measure-save = Bewaar mijn metingen
button-measure-later = Nu niet
measure-later-title = Prima, nu even niet
measure-later-lead = Typ "metingen" als het je uitkomt. Over een half jaar vraag ik het weer.
measure-saved-title = Bewaard
measure-saved-lead = Dank je wel. Dit staat er nu:
measure-already-title = Dit had je al bewaard
measure-already-lead = Er is niets veranderd. Zo staat het er nu:
measure-saved-line = { $name }: { $value }, { $day }
measure-saved-baseline = { $name }: { $value }, { $day }. Dit is je nulmeting.
measure-gone-line = { $name }: deze meting heb je weggehaald.
measure-replaced = Voor die dag stond er { $before }. Dat is nu vervangen.
measure-read = Je typte "{ $typed }". Dat las ik als { $value }. Klopt dat niet? Kies dan "Verbeter een meting".
measure-typed-now = Je typte nu "{ $typed }". Dat heb ik niet bewaard. Kies "Verbeter een meting" als dat het goede getal is.
measure-edit-which = Welke meting wil je verbeteren?
measure-edit-several = Er is meer dan één meting. Kies er een.
measure-edit-title = Meting van { $day } verbeteren
measure-edit-lead = { $name }. Verander wat niet klopt, of haal de meting weg.
measure-edit-value = Waarde ({ $unit })
measure-edit-day = Over welke dag gaat het?
button-measure-edit = Verbeter een meting
button-measure-change = Bewaar
button-measure-remove = Haal weg
measure-corrected = De meting is verbeterd.
measure-removed = De meting van { $day } is weg: { $value }. Was dat een vergissing? Voeg hem dan opnieuw toe.
measure-gone-title = Deze meting is er niet meer
measure-gone-lead = Er is niets veranderd. Typ "metingen" om te zien wat er staat.
error-measure-number = Bij "{ $name }" begrijp ik het getal niet. Schrijf bijvoorbeeld 3,5 of 120.
error-measure-range = "{ $name }" ligt tussen { $low } en { $high }. Kijk het getal nog even na.
error-measure-decimals = "{ $name }" mag hoogstens { $most } cijfers achter de komma hebben.
error-measure-day = Kies een dag die al geweest is, hoogstens { $years } jaar terug.
error-measure-target-day = Kies voor je doel een dag tussen nu en { $years } jaar verder.
error-measure-empty = Vul minstens één waarde in. Weet je nog niets? Laat de kaart dan gewoon staan.
error-measure-day-taken = Voor die dag staat er al een meting. Kies een andere dag, of haal een van de twee weg.
## Maatjes en intervisie

command-buddy = maatje | mijn maatje | maatjes | buddy
command-buddy-about = iemand van een andere organisatie, met hetzelfde thema
command-intervision = intervisie | intervisiegroep
command-intervision-about = samen met een klein groepje een vraag uitdiepen
couple-name-buddy = Maatje
couple-name-group = Intervisie
couple-asking-title-buddy = Wil je een maatje?
couple-asking-lead-buddy = Een maatje werkt aan hetzelfde thema, in een andere organisatie. Jullie praten af en toe samen, zo vaak als jullie willen.
couple-asking-how-buddy = Op maandag zoek ik een maatje voor je. Pas als jullie allebei ja zeggen, hoort de ander dat.
couple-asking-title-group = Wil je intervisie doen?
couple-asking-lead-group = Bij intervisie help je elkaar met een vraag, in een groepje van 4 tot 6 mensen. Dat duurt een uur.
couple-asking-how-group = Op maandag zoek ik een groepje voor je. Het begint pas als er genoeg mensen ja zeggen.
couple-asking-small = Je kunt er altijd weer mee stoppen, met één druk op de knop. Niemand ziet wat je in je check-ins schreef.
couple-seen-buddy = Dit ziet een mogelijk maatje van jou
couple-seen-group = Dit zien anderen in een mogelijk groepje van jou
couple-seen-more = Zeggen jullie ja? Dan komt er een knop bij om je een bericht te sturen. Daarin staat je e-mailadres.
couple-fact-name = Naam
couple-fact-sector = Sector
couple-no-theme = ander thema
button-couple-want-buddy = Ja, ik wil een maatje
button-couple-want-group = Ja, ik doe mee
button-couple-no-thanks = Nee, dank je
button-couple-yes = Ja, leuk
button-couple-no = Nu niet
button-couple-after-all-not = Toch niet
button-couple-stop-buddy = Geen maatje meer
button-couple-stop-group = Geen intervisie meer
button-couple-again-buddy = Toch een maatje
button-couple-again-group = Toch intervisie
button-couple-sooner = Zoek eerder
button-couple-look = Hoe staat het ervoor?
button-chat-group = Chat met de groep
couple-wished-title-buddy = Ik zoek een maatje voor je
couple-wished-lead-buddy = Op { $day } kijk ik wie bij je past. Je krijgt dan een voorstel, of een bericht dat het nog niet lukte.
couple-wished-title-group = Ik zoek een groepje voor je
couple-wished-lead-group = Op { $day } kijk ik of er een groepje is. Je krijgt dan een voorstel, of een bericht dat het nog niet lukte.
couple-wished-small = Alleen wie ik aan je voorstel, ziet je naam, organisatie, sector en thema. Stoppen kan altijd.
couple-resting-title = Ik wacht nog even
couple-resting-lead = Vanaf { $day } zoek ik weer voor je. Mag het eerder? Dan zoek ik de eerstvolgende maandag.
couple-proposal-title-buddy = Iemand die bij je past
couple-proposal-lead-buddy = Jullie werken aan hetzelfde thema en zoeken allebei een maatje. Wil je kennismaken?
couple-proposal-lead-other = Jullie zoeken allebei een maatje. Je thema staat bij jullie allebei niet in de lijst van het netwerk. Wil je kennismaken?
couple-proposal-how-buddy = De ander krijgt dezelfde vraag. Wat jij kiest, hoort de ander alleen als jullie allebei ja zeggen.
couple-proposal-title-group = Een groepje voor intervisie
couple-proposal-lead-group = Deze mensen willen ook intervisie doen. Doe je mee met dit groepje?
couple-proposal-how-group = Iedereen krijgt dezelfde vraag. Zeggen er genoeg mensen ja, dan hoor je met wie je begint.
couple-nudge-lead = Dit voorstel staat nog open, tot { $day }. Ik vraag het één keer opnieuw.
couple-proposal-small = Reageren kan tot { $day }. Zeg je niets, dan vervalt het voorstel vanzelf.
couple-waiting-title = Je zei ja
couple-waiting-lead-buddy = Leuk. Ik wacht nog op de ander, tot { $day }. Daarna hoor je hoe het is gegaan.
couple-waiting-lead-group = Leuk. Ik wacht nog op de anderen, tot { $day }. Daarna hoor je hoe het is gegaan.
couple-waiting-small = Wat je koos, is pas te zien als het doorgaat.
couple-declined-title = Prima, nu niet
couple-declined-lead = Tot { $day } stel ik je niemand voor. Daarna zoek ik weer. Mag het eerder? Dat kan ook.
couple-declined-small = Niemand hoort dat jij nee zei. Gaat het niet door, dan hoort een ander alleen dat het deze keer niet lukt.
couple-together-title-buddy = Jullie zijn maatjes
couple-together-lead-buddy = Jullie zeiden allebei ja. Stuur gerust het eerste bericht en prik een moment van een half uur.
couple-together-title-group = Jullie zijn een groep
couple-together-lead-group = Met deze mensen kun je beginnen. Stel in de chat een moment van een uur voor.
couple-together-small-buddy = Alleen jullie zien dit. Over twee weken vraag ik of het is gelukt om elkaar te spreken.
couple-together-small-group = Alleen deze groep ziet dit. Over twee weken vraag ik of het is gelukt om elkaar te spreken.
couple-begin = Een vraag om te beginnen
couple-begin-buddy = Wat probeerde je als laatste voor je actie, en wat viel je op? Staat er geen knop om te chatten? Zoek elkaar dan in Teams op naam.
couple-how = Zo doe je het, in 60 minuten
couple-begin-group = Eén van jullie brengt een vraag uit het eigen werk in. Iemand anders let op de tijd.
couple-step-1 = **1. Vertellen (10 minuten).** Wie de vraag inbrengt vertelt, en eindigt met één zin: mijn vraag is …
couple-step-2 = **2. Vragen (20 minuten).** De anderen stellen open vragen. Nog geen tips.
couple-step-3 = **3. Meedenken (20 minuten).** Ieder zegt wat die zou proberen. Wie de vraag inbracht luistert.
couple-step-4 = **4. Afronden (10 minuten).** Wat ga je proberen? En wat leerden de anderen voor hun eigen werk?
couple-smaller-title = Jullie groep is kleiner
couple-smaller-lead = Niet iedereen kan verder meedoen. Met deze mensen gaan jullie door.
couple-none-title = Deze keer lukte het niet
couple-none-lead-buddy = Er was nu niemand die bij je past en vrij was. Op { $day } kijk ik opnieuw, en dan ben je als eerste aan de beurt.
couple-none-lead-group = Er waren nu niet genoeg mensen voor een groepje. Op { $day } kijk ik opnieuw, en dan ben je als eerste aan de beurt.
couple-none-small = Je hoeft niets te doen. Ik kijk elke maandag. Lukt het nog niet, dan hoor je dat over vier weken weer.
couple-not-now-title = Het lukt deze keer niet
couple-not-now-lead = Mijn voorstel gaat niet door. Dat ligt niet aan jou. De volgende keer ben je als eerste aan de beurt.
couple-not-now-small = Je hoeft niets te doen. Maandag kijk ik weer.
couple-silent-title = Het voorstel is vervallen
couple-silent-lead = Misschien kwam het nu niet uit. Dat geeft niet. Vanaf { $day } zoek ik weer, of eerder als je wilt.
couple-silent-small = Wie ik voorstelde, hoort alleen dat het deze keer niet lukt.
couple-ended-title = Jullie contact is gestopt
couple-ended-lead = Zo gaat dat soms. Je mag elkaar gewoon blijven spreken. Ik zoek weer voor je, en je bent als eerste aan de beurt.
couple-ended-small = Wil je even niemand? Druk op de knop, dan zoek ik niet meer.
couple-question-title = Hebben jullie elkaar gesproken?
couple-question-lead = Twee weken geleden bracht ik je in contact met { $names }. Hoe ging het? Eén druk op de knop is genoeg.
couple-question-small = Alleen ik lees je antwoord. Een ander hoort hooguit dat jullie contact stopt.
button-spoken-yes = Ja
button-spoken-not-yet = Nog niet
button-spoken-cannot = Lukt niet
button-spoken-other-buddy = Liever iemand anders
button-spoken-other-group = Liever een andere groep
couple-spoken-yes-title = Mooi
couple-spoken-yes-lead = Fijn dat het lukte. Spreek elkaar zo vaak als jullie willen. Ik vraag er niet meer naar.
couple-spoken-not-yet-title = Dat kan
couple-spoken-not-yet-lead = Plan gerust samen een moment. Een half uur is al genoeg. Over twee weken vraag ik het nog één keer.
couple-spoken-cannot-title = Jammer, maar het geeft niet
couple-spoken-cannot-lead = Ik stop het contact voor je. Over vier weken zoek ik weer, of eerder als je wilt.
couple-spoken-other-title = Ik zoek verder voor je
couple-spoken-other-lead = Het contact stopt, en ik breng jullie niet opnieuw samen. Maandag kijk ik weer voor je.
couple-spoken-small = Je antwoord is niet te zien voor anderen.
couple-ended-quietly = Een ander hoort alleen dat jullie contact stopt of kleiner wordt, niet waarom.
couple-stopped-title-buddy = Ik zoek geen maatje meer
couple-stopped-title-group = Ik zoek geen groepje meer
couple-stopped-lead = Je krijgt hier geen voorstellen meer over. Was er al iemand, dan hoort die alleen dat het stopt, niet waarom.
couple-stopped-small = Anderen zien dit niet. Toch weer? Dat kan altijd.
couple-over-title = Dit is al voorbij
couple-over-lead = Deze kaart is van een eerder moment. Er is niets veranderd.

## Weekbericht

digest-title = Weekbericht
digest-lead = Dit deelden deelnemers met het netwerk.
digest-lead-short = Deze week een kort bericht.
digest-summary = Weekbericht van { $network }
digest-steps-title = Waar staan onze acties?
digest-steps-rest = De andere stappen samen
digest-steps-few = Een stap met maar een paar mensen telt mee bij de andere stappen.
digest-moved = { $moved } acties schoven deze week door.
digest-learned = Geprobeerd en geleerd
digest-failed = Het werkte niet, en dit leerden we
digest-help = Wie helpt?
digest-help-entry = Gevraagd: { $need }.
digest-next = De volgende bijeenkomst
digest-coming = { $count ->
    [0] Nog niemand is aangemeld.
    [one] 1 deelnemer komt.
   *[other] { $count } deelnemers komen.
}
digest-by = { $name }, { $step }
digest-unnamed = Een deelnemer, { $step }
digest-more = { $count ->
    [one] En nog 1 in het logboek. Druk daarvoor op "Lees alles".
   *[other] En nog { $count } in het logboek. Druk daarvoor op "Lees alles".
}
digest-more-help = { $count ->
    [one] En nog 1 vraag. Je leest die met de knop hieronder.
   *[other] En nog { $count } vragen. Je leest ze met de knop hieronder.
}
digest-join = Ook iets geprobeerd? Doe een check-in en kies zelf wie het leest. Lukt de knop niet? Typ "check-in" in je eigen chat met mij.

# The digest: previewed, thanked for, asked about
digest-word = Van je coördinator
digest-in-thread = Het hele verhaal staat in de reacties hieronder.
digest-whole-title = Het hele verhaal
digest-taken-away-title = Weggehaald
digest-taken-away = Wie dit deelde, heeft het weer weggehaald of deelt het niet meer met het netwerk.
button-react = Bedank of vraag iets
button-digest-read = Lees alles
button-digest-further = Lees verder
button-digest-back = Vorige bladzijde
digest-read-title = Alles uit dit weekbericht
digest-read-lead = Dit deelden deelnemers, helemaal en bij elkaar. Alleen jij ziet deze kaart.
digest-read-page = Bladzijde { $number } van { $count }.
digest-read-small = Je leest wat nu gedeeld is. Wat iemand heeft weggehaald, staat er niet meer bij.
digest-read-nothing-title = Hier staat niets meer
digest-read-nothing-lead = Wat in dit weekbericht stond, is weggehaald of wordt niet meer gedeeld.
button-thank = Bedank
button-unthank = Neem mijn dank terug
button-ask-entry = Stel een vraag
entry-choose-title = Bedank of vraag iets
entry-choose-lead = Kies een bijdrage en wat je wilt doen. Alleen jij ziet deze kaart.
entry-choose-small = Bedanken telt mee zonder je naam. Een vraag gaat alleen naar de schrijver, met jouw naam erbij.
entry-which = Welke bijdrage?
entry-nothing-title = Hier staat niets om op te reageren
entry-nothing-lead = De bijdragen van anderen in dit weekbericht zijn weggehaald, of het zijn allemaal die van jou.
entry-own-title = Dit is je eigen bijdrage
entry-own-lead = Je kunt alleen een ander bedanken of iets vragen. Je eigen bijdragen staan in je logboek.
entry-gone-title = Deze bijdrage is weg
entry-gone = Wie dit deelde, heeft het weggehaald of deelt het niet meer. Je hoeft niets te doen.
thank-title = Je dank telt mee
thank-lead = De schrijver hoort een keer per week hoeveel mensen bedankten, en niet wie. Nog een keer drukken telt niet dubbel.
unthanked-title = Je dank is teruggenomen
unthanked-lead = Hij telt niet meer mee. Niemand ziet dat je dit deed.
entry-ask-title = Stel een vraag
entry-ask-lead = Je vraag gaat alleen naar wie dit schreef, met jouw naam. (2 minuten)
entry-ask-label = Wat wil je { $name } vragen?
entry-ask-label-unnamed = Wat wil je de schrijver vragen?
entry-ask-small = De schrijver kiest zelf of er een antwoord komt, en of daar een naam bij staat.
error-entry-ask-missing = Vul je vraag in.
button-entry-send = Verstuur mijn vraag
entry-asked-title = Je vraag is onderweg
entry-asked = { $name } krijgt je vraag in de eigen chat met mij. Dit vroeg je:
entry-asked-unnamed = De schrijver krijgt je vraag in de eigen chat met mij. Ik zeg je niet wie het is. Dit vroeg je:
entry-asked-small = Alleen de schrijver leest dit. Een antwoord komt hier, in je eigen chat. Geen antwoord mag ook.
entry-question-title = { $name } vraagt je iets
entry-question-lead = { $name } las in het weekbericht wat jij deelde, en vraagt:
entry-about = Dit ging over jouw bijdrage bij { $step }:
entry-question-small = Je hoeft niet te antwoorden. Alleen jij ziet deze vraag. Deelde je zonder naam? Dan weet de vrager niet dat jij het bent.
button-entry-answer = Antwoord
button-entry-decline = Liever niet
entry-answer-title = Je antwoord aan { $name }
entry-answer-lead = Alleen { $name } leest je antwoord. (2 minuten)
entry-answer-label = Wat wil je antwoorden?
entry-answer-who = Mag je naam erbij?
entry-answer-named = Ja, met mijn naam
entry-answer-unnamed = Nee, zonder mijn naam
entry-answer-small = Een antwoord kun je niet terughalen. Met je naam erbij weet de vrager wie de bijdrage schreef.
error-entry-answer-missing = Vul je antwoord in.
button-entry-answer-send = Verstuur mijn antwoord
entry-answer-sent-title = Je antwoord is onderweg
entry-answer-sent-named = Alleen { $name } leest het, met jouw naam erbij. Dit schreef je:
entry-answer-sent-unnamed = Alleen { $name } leest het, zonder jouw naam. Dit schreef je:
entry-declined-title = Goed, je antwoordt niet
entry-declined-lead = Wie het vroeg, hoort hier niets van. Bedenk je je? Dan kan het nog.
button-entry-answer-yet = Toch antwoorden
entry-answered-title = Antwoord op je vraag
entry-answered-by = { $name } antwoordt:
entry-answered-unnamed = De schrijver van de bijdrage antwoordt, zonder naam:
entry-you-asked = Dit vroeg je:
entry-answered-small = Alleen jij leest dit. Deel het niet verder zonder het te vragen.
thanked-title = Je bent bedankt
thanked-lead = Mensen uit je netwerk bedankten je voor wat je deelde.
thanked-count = { $count ->
    [one] { $count } keer bedankt
   *[other] { $count } keer bedankt
}
thanked-small = Wie bedankte, weet niemand, ook ik niet. Je hoort dit hooguit een keer per week.
preview-title = Straks in het weekbericht
preview-lead = Dit gaat { $day } om { $at } uit in het kanaal. Wat tot dan wordt gedeeld, komt erbij. Je hoeft niets te doen.
preview-more = { $count ->
    [one] En nog 1, die hier niet past.
   *[other] En nog { $count }, die hier niet passen.
}
preview-out = Wat laat je weg?
preview-first = Wat komt vooraan?
preview-as-it-is = De volgorde blijft zo
preview-word = Een woord van jou erbij (mag leeg blijven)
preview-is-out = wordt weggelaten
preview-by = Laatst aangepast door { $name }.
preview-small = Woorden van deelnemers kun je weglaten, niet veranderen. Zonder naam gedeeld blijft zonder naam, ook voor jou. Je collega-coördinatoren zien jouw keuze; de laatste keuze telt.
preview-saved = Bewaard. De andere coördinatoren zien het ook. Je kunt het nog veranderen.
preview-goes-now = Het weekbericht gaat nu uit in het kanaal. Wat hierna wordt gedeeld, komt in het volgende.
preview-goes-later = Het is nu buiten werktijd. Het weekbericht gaat { $day } om { $at } uit in het kanaal.
preview-is-posted = Dit weekbericht staat in het kanaal. Haalt iemand een bijdrage weg, dan verdwijnt die daar ook.
preview-over = Over dit weekbericht is niets meer te kiezen: het is al geplaatst of onderweg.
preview-passed-over = Dit weekbericht is niet geplaatst: het is overgeslagen, of er was niets te vertellen. Wat er gedeeld is, komt in het volgende.
preview-skipped-title = Deze week geen weekbericht
preview-skipped = { $name } slaat het over. Wat er gedeeld is, komt in het volgende weekbericht.
preview-skipped-unnamed = Het wordt overgeslagen. Wat er gedeeld is, komt in het volgende weekbericht.
button-digest-save = Bewaar
button-digest-send = Plaats nu
button-digest-skip = Sla over
button-digest-unskip = Toch plaatsen
error-digest-word = Dat zijn { $count } tekens, en er passen er { $most }. Maak je woord korter; het staat er nog.

## Hulp vragen

button-ask-help = Vraag hulp
button-stuck = Ik loop ergens op vast
button-send-help = Stel mijn vraag
button-my-questions = Mijn vragen
button-helped = Geholpen, dank je
button-help-not-yet = Nog niet
button-help-reopen = Toch nog niet
button-help-withdraw = Hoeft niet meer
button-share-name = Zullen we bellen?
button-take-up = Ik neem contact op
button-can-help = Ik kan helpen
button-send-offer = Stuur mijn hulp
help-need-tip = Een tip
help-need-buddy = Een maatje
help-need-coach = Een coach
help-need-obstacle = Hulp bij een knelpunt
help-form-title = Waar kunnen we je mee helpen?
help-form-lead = Stel je vraag in je eigen woorden. Jij kiest wie hem leest. (1 minuut)
help-form-need = Wat zoek je?
help-form-text = Waar loop je op vast?
help-form-hint = Bijvoorbeeld: mijn team heeft geen tijd om mee te denken. Noem geen namen van cliënten of collega's.
help-form-coach = Een coach vraag je altijd alleen aan { $contact }.
error-help-missing = Schrijf eerst je vraag.
error-help-too-long = Je tekst heeft { $count } tekens. Er passen er { $most }. Maak hem wat korter.
error-help-offer-missing = Schrijf eerst hoe je kunt helpen.
help-asked-title = Je vraag staat uit
help-asked-lead = Je vroeg om { $need }. Wie leest dit: { $circle }.
help-asked-short = Je vroeg om { $need }.
help-to-contact = { OPENING($contact) } hoort het van mij, op werkdagen tussen 8 en 18 uur.
help-to-network = In het volgende weekbericht vraag ik wie kan helpen. Wat iemand schrijft, krijg alleen jij.
help-unheard = Reageert er vijf werkdagen niemand? Dan vertel ik dat aan { $contact }.
help-unheard-unnamed = Reageert er vijf werkdagen niemand? Dan vraag ik het de coördinatoren, zonder jouw naam.
help-not-asked = Je vroeg om { $need }, maar alleen jij ziet dat nu. Kies hieronder wie het mag lezen, dan vraag ik het voor je.
help-not-coach = Je vroeg om { $need }. Je contactpersoon leest je naam nu niet. Druk op "Ik loop ergens op vast" als je een coach wilt.
help-already-title = Deze vraag heb je al gesteld
help-already-lead = Dat was op { $day }. Er is niets veranderd.
help-mine-title = Mijn vragen
help-mine-lead = Deze vragen staan nog uit. Alleen jij ziet deze lijst.
help-mine-new = Een nieuwe vraag? Typ "hulp vragen".
help-reactions = { $count ->
    [0] Nog geen reactie.
    [one] 1 reactie.
   *[other] { $count } reacties.
}
help-read-by = Wie leest dit: { $circle }.
help-mine-speaker = Een coördinator zoekt hier een spreker bij.
help-mine-agenda = Dit staat op de agenda van { $day }.
help-which = Welke?
help-none-title = Je hebt geen vragen uitstaan
help-none-lead = Loop je ergens op vast? Vraag een tip, een maatje of een coach. Dat kan altijd.
help-gone-title = Deze vraag is er niet meer
help-gone-lead = Hij is beantwoord of ingetrokken. Er is niets veranderd.
help-helped-title = Fijn dat je geholpen bent
help-helped-lead = Je vraag is klaar en staat nergens meer. Wie je hielp, hoort dat van mij.
help-not-yet-title = Je vraag blijft open
help-not-yet-lead = Wie je vraag mag lezen, ziet dat je nog hulp zoekt. Het netwerk vraag ik het nog een keer, als je dat koos.
help-withdrawn-title = Je vraag is weg
help-withdrawn-lead = Je vraag en de reacties heb ik gewist. Terughalen kan niet, een nieuwe vraag stellen wel.
help-withdrawn-entry-title = Je vraag is weg
help-withdrawn-entry-lead = Niemand wordt meer om hulp gevraagd, en de reacties heb ik gewist. Wat je in de check-in schreef, blijft staan.
help-reaction-title = { $name } wil je helpen
help-reaction-lead = Je vroeg om { $need }. Dit schrijft { $name }:
help-reaction-unnamed = { $name } weet niet wie je bent. Na "Zullen we bellen?" krijgt { $name } je naam, organisatie en e-mailadres.
help-only-you = Alleen jij krijgt dit bericht.
help-taken-title = { $name } neemt contact met je op
help-taken-lead = Je vroeg om { $need }. { OPENING($name) } las het en laat van zich horen.
help-shared-title = { $name } weet nu wie je bent
help-shared-lead = Ik gaf { $name } je naam, je organisatie en je e-mailadres. Spreek samen een moment af.
fact-email = E-mail
help-contact-title = { $name } vraagt om { $need }
help-contact-lead = { $name } vroeg dit op { $day }. Neem je contact op, dan laat ik dat weten.
help-contact-not-yet = { $name } is nog niet geholpen.
help-taken-by = { $name } neemt contact op.
help-words-contact = Wat erbij geschreven is, leest alleen de contactpersoon.
help-offer-small = Wil wie het vroeg je spreken? Dan krijgen jullie elkaars naam en e-mailadres.
help-take-up-title = Mooi, ik laat het weten
help-take-up-lead = { OPENING($person) } hoort van mij dat je contact opneemt.
help-silent-title = { $name } wacht nog op een reactie
help-silent-lead = { $name } vroeg op { $day } om { $need }. Er zijn vijf werkdagen voorbij zonder reactie. Kun jij contact opnemen?
help-silent-unnamed-title = Een vraag wacht nog op een reactie
help-silent-unnamed-lead = Een deelnemer vroeg op { $day } om { $need }, zonder naam. Niemand reageerde. Kun jij helpen?
help-silent-again-title = Een deelnemer wacht op een coach
help-silent-again-lead = Een deelnemer van { $contact } vroeg om een coach. Er kwam nog geen reactie. Bespreek je het met { $contact }?
help-silent-again-small = Wie het is en wat er staat, leest alleen de contactpersoon.
help-over-title = Hier hoeft niets meer
help-over-lead = Er is gereageerd op een vraag om hulp in { $network }. Dank je wel.
help-over-withdrawn-title = Deze vraag is er niet meer
help-over-withdrawn-lead = Een vraag om hulp in { $network } is ingetrokken, of niet meer voor jou bedoeld.
help-choose-title = Wie kun jij helpen?
help-choose-lead = Deze vragen staan open in je netwerk. Kies er een. Alleen jij ziet deze kaart.
help-nobody-title = Er staat nu geen vraag open
help-nobody-lead = Alle vragen die met het netwerk gedeeld zijn, zijn beantwoord of ingetrokken.
help-own-title = Dit is je eigen vraag
help-own-lead = Typ "mijn vragen" om te zien of er al een reactie is.
help-offer-title = Fijn dat je wilt helpen
help-offer-lead = Alleen wie het vroeg, leest wat je schrijft, met jouw naam erbij. (2 minuten)
help-offer-label = Hoe kun je helpen?
help-offered-title = Dank je, ik geef het door
help-offered-lead = { $name } krijgt je bericht met jouw naam.
help-offered-unnamed = Wie het vroeg, krijgt je bericht met jouw naam. Wil diegene bellen, dan hoor je wie het is.
help-offered-small = Niemand anders ziet wat je schreef.
help-late-title = Deze vraag is al klaar
help-late-lead = Hij is beantwoord, ingetrokken of niet meer met jou gedeeld. Er is niets verstuurd.
help-late-typed = Dit typte je, dan kun je het overnemen:
help-news-title = { $name } wil je graag spreken
help-news-lead = Jij bood hulp aan bij een vraag om { $need }. Die was van { $name }. Spreek samen een moment af.
help-news-helped = Inmiddels is de vraag beantwoord. Dank je wel.
help-news-helped-title = Je hebt iemand geholpen
help-news-helped-lead = Jij schreef iets bij een vraag om { $need }. Die vraag is beantwoord. Dank je wel.
digest-asked-by = { $name } vraagt
digest-asked-unnamed = Een deelnemer vraagt
sheet-agenda = Op de agenda gezet
button-obstacles = Alle knelpunten
button-obstacle-agenda = Zet op de agenda
button-obstacle-speaker = Zoek spreker
button-obstacle-clear = Haal dat weer weg
obstacles-title = Knelpunten en vragen
obstacles-lead = Dit loopt vast in je netwerk, per thema. Kies er een onderaan, en wat je ermee doet.
obstacles-none = Er staat nu geen knelpunt open dat jij mag lezen.
obstacles-hidden = { $count } knelpunten en vragen zijn alleen voor de contactpersoon.
obstacles-small = Je leest alleen wat de vrager jou laat lezen. Zonder naam gevraagd blijft zonder naam.
obstacles-page = Bladzijde { $number } van { $count }.
button-obstacles-further = Volgende knelpunten
button-obstacles-back = Vorige knelpunten
obstacles-which = Van welk netwerk?
obstacles-which-lead = Je coördineert meer dan één netwerk. Kies er een.
obstacle-on-agenda = Op de agenda van { $day }
obstacle-agenda-over = Stond op de agenda van { $day }
obstacle-agenda-cancelled = Stond op de agenda van { $day }, maar die bijeenkomst gaat niet door
obstacle-speaker = Hier wordt een spreker bij gezocht
obstacle-session-title = Voor welke bijeenkomst?
obstacle-session-lead = Het komt op het bijeenkomstblad, voor jou en de andere coördinatoren.
obstacle-session = Bijeenkomst
obstacle-no-session = Er staat geen bijeenkomst gepland. Plan er eerst een.
obstacle-marked-speaker = Genoteerd: zoek een spreker. De vrager ziet dat bij de eigen vragen.
obstacle-marked-agenda = Het staat op de agenda van { $day }. De vrager ziet dat bij de eigen vragen.
obstacle-marked-clear = Dat is weer weg.
meanwhile-help = **{ $name }** vroeg om hulp. { $reader } weet ervan.

## Halfjaarrapport en gegevens voor evaluatoren

command-report = rapport | halfjaarrapport
command-report-about = wat een half jaar opleverde, in Word en Excel
command-export = export | gegevens export
command-export-about = gegevens voor evaluatoren, zonder namen
half-year-1 = januari t/m juni { $year }
half-year-2 = juli t/m december { $year }
half-year = { $first } tot en met { $last }
report-title = Halfjaarrapport
report-form-lead = Wat een half jaar opleverde: cijfers en wat er geleerd is. Kiezen kost een halve minuut.
report-form-small = Een half jaar komt in de lijst als het twee weken voorbij is. De cijfers liggen dan vast.
report-which = Waarover?
report-whole = Het hele programma
report-half = Welk half jaar?
report-readers = Voor wie is het?
report-readers-inside = Voor het netwerk zelf, met wat mensen met het netwerk delen
report-readers-outside = Ook voor anderen, alleen cijfers
report-too-early-title = Er is nog geen half jaar om
report-too-early-lead = Het eerste kan vanaf { $day }. Zo kan niemand twee rapporten van elkaar aftrekken.
report-ready-title = Het rapport staat klaar
report-ready-lead = Over **{ $name }**, { $period }. Alleen jij krijgt het. Jij kiest wie het verder leest.
report-ready-small = Een link werkt een uur, ook voor wie hem van je krijgt. Wat iemand intrekt, staat in een nieuw rapport niet meer.
report-by-file = Zet het bij je eigen bestanden in Teams:
report-by-link = Of haal het op met een link:
report-file-about = Het halfjaarrapport van je netwerk
report-file-name = rapport
button-report-make = Maak het rapport
button-report-word-file = Word, bij mijn bestanden
button-report-excel-file = Excel, bij mijn bestanden
button-report-word-link = Word, met een link
button-report-excel-link = Excel, met een link
button-export-make = Maak de bestanden
button-export-excel-file = Excel, bij mijn bestanden
button-export-csv-file = CSV, bij mijn bestanden
button-export-excel-link = Excel, met een link
button-export-csv-link = CSV, met een link
export-title = Gegevens voor evaluatoren
export-form-lead = Wat onderzoekers mogen gebruiken, zonder namen. Kies van welk netwerk.
export-which = Van welk netwerk?
export-all = Al mijn netwerken
export-small = Wie weinig voorkomt, staat er minder precies in. Niemand is alleen: er zijn er altijd minstens vijf gelijk.
export-ready-title = De bestanden staan klaar
export-ready-lead = Van **{ $name }**. Alleen jij krijgt ze. Geef ze alleen aan wie dit netwerk onderzoekt.
export-ready-small = Een link werkt een uur, ook voor wie hem van je krijgt. De codes kan alleen de beheerder herleiden. Lees de teksten na op namen.
export-file-about = Gegevens van je netwerk, zonder namen
report-heading = Een half jaar { $name }
report-about = Waar dit over gaat
report-lead = Dit rapport laat zien wat de deelnemers van dit netwerk deden, wat dat opleverde en wat zij leerden.
report-lead-whole = Dit rapport laat zien wat alle netwerken van het programma samen deden en wat dat opleverde. Wie in twee netwerken zit, telt in allebei mee.
report-floor = Getallen over minder dan { $floor } mensen staan er niet in. Bij elk getal staat over hoeveel mensen het gaat.
report-for-network = Dit rapport is voor het netwerk zelf. De teksten deelden mensen met hun netwerk, niet met anderen.
report-for-outside = Dit rapport mag ook naar anderen. Er staan alleen cijfers in, geen teksten van deelnemers.
report-made = Gemaakt met Spiraal op { $when }.
report-actions = Acties
report-actions-lead = Acties waaraan in dit half jaar gewerkt is.
report-actions-all = Acties in beweging
report-actions-told = { $count ->
    [one] Er is aan één actie gewerkt, van { $people } mensen.
   *[other] Er is aan { $count } acties gewerkt, van { $people } mensen.
}
report-nothing = Hier staat geen getal: het gaat over te weinig mensen.
report-times = { $name } { $count } keer
report-value = { $name } { $value }
report-alt = Grafiek. { $title }. { $list }.
report-axis-times = Aantal keer
report-together = Alle netwerken samen
report-started = Nieuwe acties
report-started-lead = Acties die in dit half jaar begonnen.
report-started-all = Nieuwe acties
report-started-told = { $count ->
    [one] Er begon één actie, van { $people } mensen.
   *[other] Er begonnen { $count } acties, van { $people } mensen.
}
report-steps = Stappen in de spiraal
report-steps-lead = Hoe vaak een actie in dit half jaar bij een stap kwam.
report-steps-told = Geteld per stap: { $list }.
report-outcomes = Hoe het liep
report-outcomes-lead = Hoe deelnemers hun ronde zelf beoordeelden. Wat niet werkte, leert evenveel als wat wel werkte.
report-outcomes-told = Geteld per uitkomst: { $list }.
report-themes = Thema's
report-themes-lead = Waar de acties over gaan.
report-themes-told = Hier staat een getal bij { $told } van de { $all } thema's.
report-themes-none = Hier staat geen getal: het gaat over te weinig mensen, of thema's telden toen voor het hele programma nog niet mee.
report-learned = Wat we leerden
report-learned-lead = In de woorden van de deelnemers. Een naam staat er alleen als iemand dat zelf koos.
report-learned-told = { $count ->
    [one] Hier staat één les.
   *[other] Hier staan { $count } lessen.
}
report-learned-none = Niemand deelde in dit half jaar een les met het netwerk.
report-various = Verschillende thema's
report-measured = Metingen
report-measured-lead = Gemiddelden over organisaties, afgerond op een half. Elke organisatie telt even zwaar.
report-measured-none = Er zijn nog geen metingen van { $floor } of meer organisaties.
report-measured-of = { $name } ({ $unit })
report-measured-told = Bij de nulmeting was het gemiddelde { $baseline }, bij de laatste meting { $last }.
report-target-told = Het gemiddelde doel is { $target }.
report-pulses = Leerklimaat en energie
report-pulses-lead = Dit zijn gemiddelden van wat na elke bijeenkomst al verteld is, elk vanaf vijf antwoorden. Hoeveel mensen antwoordden, zegt de bot nooit.
report-pulses-told = { $scale }: { $list }.
report-pulses-none = Hier staat geen uitkomst van peilingen. Er waren te weinig antwoorden of netwerken, of peilingen telden toen nog niet mee.
report-baseline = Nulmeting
report-last = Nu
report-target = Doel
report-presence = Aanwezigheid
report-presence-lead = Van wie verwacht werd en zich niet had afgemeld. Afgerond op vijf procent.
report-presence-told = { $sessions ->
    [one] Bij één bijeenkomst was { $share } procent er, gerekend over { $people } mensen.
   *[other] Bij { $sessions } bijeenkomsten was { $share } procent er, gerekend over { $people } mensen.
}
report-share = { $share }{"\u00A0"}%
report-of-sessions = n = { $people } ({ $sessions } bijeenkomsten)
report-how = Hoe is dit geteld?
report-how-1 = Een getal staat hier als het over minstens { $floor } mensen uit drie organisaties gaat. Soms ontbreekt nog een getal, zodat je het andere niet kunt uitrekenen.
report-how-2 = Een getal over het hele programma telt alleen de netwerken mee die genoeg mensen hebben, zodat je geen klein netwerk kunt uitrekenen.
report-how-3 = De cijfers van een half jaar worden één keer geteld en blijven daarna gelijk.
report-how-4 = Het getal bij een thema van het hele programma is de som van wat per netwerk verteld mag worden.
report-untold = te weinig (minder dan { $floor })
report-none = geen
report-n = n = { $count }
report-n-organisations = n = { $count } organisaties
report-n-pulses = { $count ->
    [one] n = 1 peiling
   *[other] n = { $count } peilingen
}
report-column-part = Deel
report-column-what = Wat
report-column-bar = In beeld
report-column-number = Aantal
report-column-people = n (mensen)
report-column-of = Over hoeveel mensen
report-column-unit = Eenheid
report-column-baseline = Nulmeting
report-column-last = Nu
report-column-target = Doel
report-column-organisations = n (organisaties)
report-column-with-target = n (met een doel)
report-column-network = Netwerk
report-column-sessions = Bijeenkomsten
report-column-share = Procent aanwezig
report-column-average = Gemiddelde
report-column-over = Over hoeveel
report-column-scale = Schaal
report-column-edge = Dat is
report-column-pulses = n (peilingen)
report-sheet-numbers = Cijfers
report-sheet-measured = Metingen
report-sheet-pulses = Peilingen
report-sheet-presence = Aanwezigheid
report-sheet-about = Toelichting
codebook-column-table = tabel
codebook-column-column = kolom
codebook-column-meaning = betekenis
codebook-people = Een rij per deelnemer per half jaar. Van elke rij zijn er minstens { $floor } mensen gelijk in alles wat er staat, ook over de jaren heen.
codebook-measured = De laatste waarde van een indicator per half jaar, vanaf { $floor } organisaties. Alleen wat met het netwerk gedeeld is.
codebook-texts = Wat deelnemers schreven en met het netwerk delen. Niets zegt van wie het is.
codebook-counts = Tellingen per netwerk per half jaar, vanaf { $floor } mensen. De tellingen liggen vast.
codebook-people-pseudonym = Vaste code van een deelnemer in een netwerk, in elke export gelijk. Alleen met de sleutel van de installatie te herleiden.
codebook-people-network = Sleutel van het netwerk uit het programmabestand.
codebook-people-sector = Sector van de organisatie.
codebook-people-half = Half jaar: 2027-1 is januari tot en met juni 2027.
codebook-people-cycles = Hoeveel rondes in dit half jaar zijn geëvalueerd: 0, 1 of 2+.
codebook-people-outcome = Hoe die liepen: worked, partly, failed, too_early, mixed of none.
codebook-people-presence = Hoe vaak aanwezig bij bijeenkomsten: low, middle, high of none.
codebook-measured-indicator = Vaste code van een indicator. Leidt niet naar een deelnemer in de tabel people.
codebook-measured-network = Sleutel van het netwerk.
codebook-measured-kind = Wat gemeten wordt: sick-leave, outflow, inflow of satisfaction.
codebook-measured-unit = Eenheid: percent, mark (1 tot 10) of count.
codebook-measured-half = Half jaar waarin de waarde valt.
codebook-measured-baseline = yes als de nulmeting in dit half jaar valt.
codebook-measured-value = Laatste waarde, afgerond op een half; aantallen op vijf.
codebook-measured-target = Doel, op dezelfde manier afgerond; leeg als er geen is.
codebook-texts-network = Sleutel van het netwerk.
codebook-texts-half = Half jaar waarin het gedeeld is.
codebook-texts-step = Stap: explore, plan, act of evaluate.
codebook-texts-question = Naam van de vraag.
codebook-texts-text = Het antwoord. Begint het met een teken dat een formule kan zijn, dan staat er een ' voor.
codebook-counts-network = Sleutel van het netwerk.
codebook-counts-half = Half jaar.
codebook-counts-table = Wat geteld is: actions, started, steps, outcomes of themes.
codebook-counts-cell = Stap, uitkomst of thema; leeg bij actions, started en een ander thema.
codebook-counts-count = Aantal.
codebook-counts-n = Over hoeveel mensen.
codebook-value-mixed = Verschillende uitkomsten.
codebook-value-none = Niets in dit half jaar.
codebook-value-low = Minder dan de helft.
codebook-value-middle = De helft tot 80 procent.
codebook-value-high = 80 procent of meer.
codebook-value-untold = Niet verteld, omdat anders minder dan { $floor } mensen gelijk zijn. Niet hetzelfde als nul.

## Peiling

command-pulse = peiling | polsslag
command-pulse-about = vijf korte vragen, anoniem, en de uitkomst
pulse-name = Peiling
pulse-title = Hoe gaat het?
pulse-lead = Vijf korte vragen na "{ $theme }" op { $day }. Je mag alles overslaan. (1 minuut)
pulse-anonymous = Dit is anoniem. Niemand ziet wie wat koos, je coördinator niet en ik ook niet.
pulse-small = De peiling sluit op { $day } om { $time }. Pas daarna komt er een uitkomst, en alleen vanaf { $floor } antwoorden.
pulse-summary = Hoe gaat het, na "{ $theme }"?
pulse-item-dare = Ik durf hier te vertellen dat iets niet lukte.
pulse-item-look-back = We namen tijd om terug te kijken.
pulse-item-ideas = Nieuwe ideeën krijgen hier een eerlijke kans.
pulse-item-energy = Hoeveel energie gaf je werk je de laatste twee weken?
pulse-item-strain = Hoe zwaar viel je werk je?
pulse-short-dare = Durven vertellen wat niet lukte
pulse-short-look-back = Tijd om terug te kijken
pulse-short-ideas = Kans voor nieuwe ideeën
pulse-short-energy = Energie van het werk
pulse-short-strain = Zwaarte van het werk
pulse-agreement-1 = Helemaal oneens
pulse-agreement-2 = Oneens
pulse-agreement-3 = Niet eens, niet oneens
pulse-agreement-4 = Eens
pulse-agreement-5 = Helemaal eens
pulse-amount-0 = 0 (helemaal niet)
pulse-amount-10 = 10 (heel erg)
pulse-skip = Zeg ik liever niet
pulse-choose = Kies, of sla over
button-pulse = Verstuur anoniem
button-pulse-open = Vul de peiling in
pulse-thanks-title = Dank je wel
pulse-thanks-lead = Je antwoord na "{ $theme }" telt mee, zonder je naam. Niemand kan het terugvinden, ook jij en ik niet. Daarom kun je het niet meer veranderen.
pulse-already-title = Je deed al mee
pulse-already-lead = Je antwoord telt één keer. Er is niets veranderd.
pulse-closed-title = Deze peiling is nu niet open
pulse-closed-lead = Een peiling is open vanaf de werkdag na een bijeenkomst, een week lang. Er is niets geteld.
pulse-not-there-title = Deze peiling is voor wie erbij was
pulse-not-there-lead = Je stond bij deze bijeenkomst als afwezig. Er is niets geteld.
pulse-none-title = Er is nu geen peiling
pulse-none-lead = Op de werkdag na een bijeenkomst krijg je er een. De uitkomst komt in het weekbericht, als er genoeg antwoorden zijn.
error-pulse-empty = Kies bij minstens één vraag een antwoord. Heb je geen zin? Laat de kaart dan gewoon staan.
pulse-results-title = Uitkomsten van de peilingen
pulse-results-lead = Gebruik dit om een gesprek te beginnen. Het is geen rapportcijfer en geen ranglijst.
pulse-results-small = Een uitkomst komt pas als de peiling dicht is, en alleen vanaf { $floor } antwoorden. Gemiddelden zijn afgerond. Wie wat koos, is nergens bewaard.
pulse-nothing-yet = Er is nog geen peiling met genoeg antwoorden.
pulse-of = Na de bijeenkomst van { $day }:
pulse-before = { $item }, eerder: { $values }
pulse-together = Alle netwerken samen
pulse-together-small = Het gemiddelde van de laatste uitkomst van elk netwerk. Netwerken met te weinig antwoorden tellen niet mee.
pulse-scale-agreement = Van 1 (helemaal oneens) tot 5 (helemaal eens)
pulse-scale-amount = Van 0 (helemaal niet) tot 10 (heel erg)
pulse-value-none = { $value }
pulse-value-or-lower = { $value } of lager
pulse-value-or-higher = { $value } of hoger
digest-pulse = Hoe gaat het? De peiling van { $day }
digest-pulse-small = Afgeronde gemiddelden van anonieme antwoorden. Wat valt jullie op?

## Taal

language-title = Welke taal wil je?
language-lead = Nu praat ik Nederlands met je.
language-changed-title = Dat is Nederlands
language-changed-lead = Vanaf nu praat ik Nederlands met je.
language-nl = Nederlands
language-en = English

## Koppelen

link-title = Welk netwerk hoort bij dit kanaal?
link-lead = Het weekbericht en de aankondiging van bijeenkomsten komen dan hier.
link-done-title = Gekoppeld
link-done-lead = Dit kanaal hoort nu bij { $network }.
link-not-here-title = Dit kan alleen in een kanaal
link-not-here-lead = Ga naar het kanaal van je netwerk, noem mij daar en typ "koppelen".
link-not-you-title = Dit kan een coördinator
link-not-you-lead = Alleen een coördinator van het netwerk kan een kanaal koppelen. Vraag het aan { $contact }.

## Vervangen, antwoorden, begeleiders

away-form-lead-staff = Tot je terug bent, stuur ik je niets. Wat voor jou binnenkomt, krijgt dan een ander. (1 minuut)
away-stand-in = Wie neemt het van je over?
away-instead = Wat voor jou binnenkomt, gaat zolang naar { $name }.
away-nobody = Tot je terug bent, stuur ik je niets. Er is nu niemand die het van je kan overnemen.
error-away-stand-in = Die persoon kan het niet van je overnemen. Kies iemand uit de lijst.
welcome-back-staff-title = Fijn dat je er weer bent
welcome-back-staff-lead = Wat er nu binnenkomt, gaat weer naar jou. Kwam er iets voor je binnen? Dan stuur ik je een lijst.
absence-why-stand-in = Voor { $name }, die er nu niet is. Jij krijgt het omdat jij het overneemt.
mail-absence-stand-in = Deze mail is voor { $name }, contactpersoon in { $network }, die er nu niet is. Jij krijgt hem omdat jij het overneemt. Een bot verstuurt deze mail en leest geen antwoord.
meanwhile-title = Terwijl je weg was
meanwhile-lead = Dit kwam voor je binnen, en ging naar wie het van je overnam.
meanwhile-absent = **{ $name }** kan niet op { $day }. { $reader } weet ervan.
meanwhile-coming = **{ $name }** meldde zich af, maar komt toch op { $day }. { $reader } weet ervan.
meanwhile-away = **{ $name }** is een tijd weg. { $reader } weet ervan.
meanwhile-talk = **{ $name }** wil even praten over de bijeenkomst van { $day }. { $reader } weet ervan.
button-write-back = Antwoord { $name }
button-chat = Schrijf in Teams
button-send-writing = Stuur naar { $name }
button-write-more = Schrijf nog iets
writing-form-title = Schrijf { $name }
writing-form-lead = Alleen { $name } krijgt je bericht te zien. (1 minuut)
writing-label = Je bericht aan { $name }
writing-hint = Noem geen medische details.
writing-missing = Schrijf eerst een bericht.
writing-theirs = { $name } schreef eerder:
writing-yours = Jij schreef eerder:
writing-title = { $name } schrijft
writing-lead = { $name } schreef je dit bericht.
writing-private = Alleen jij en { $name } zien dit.
writing-sent-title = Je bericht aan { $name }
writing-sent-lead = Ik breng het nu naar { $name }. Lukt dat niet, dan hoor je het van mij.
writing-waits-lead = { $name } heeft nog geen chat met mij. Ik bewaar je bericht, en laat je weten als het niet aankomt.
writing-sent-away = Let op: { $name } is weg tot en met { $day }, en leest het misschien later.
writing-answered = Jij schreef terug
writing-gone-title = Dit kan niet meer
writing-gone-lead = Een van jullie doet niet meer mee. Er is niets verstuurd.
writing-not-you-title = Dit is nu niet aan jou
writing-not-you-lead = { OPENING($contact) } is er nu voor { $person }. Alleen de contactpersoon, een vervanger of een coördinator van het netwerk schrijft hier. Er is niets verstuurd.
error-writing-too-long = Je bericht heeft { $count } tekens. Er passen er { $most }. Maak het wat korter.
not-arrived-title = Je bericht aan { $name } is nog niet aangekomen
not-arrived-lead = Ik kan { $name } in Teams nu niet bereiken. Ik blijf het twee weken proberen.
not-arrived-mailed = Er ging wel een e-mail heen, zonder wat je schreef.
not-arrived-call = Heeft het haast? Bel dan even, of kies een andere weg.
mail-writing-subject = { $name } schreef je een bericht
mail-writing-lead = { $name } schreef je een bericht. Het staat niet in deze mail.
mail-writing-teams = Ik kon het je niet in Teams brengen. Open Spiraal in Teams en typ: hulp. Dan krijg je het daar.
mail-writing-why = Je krijgt deze mail omdat je bij { $network } hoort. Een bot verstuurt deze mail en leest geen antwoord.
welcome-why-facilitator = Ik hoor bij { $programme }, waar jij begeleider bent.
welcome-facilitator-1 = **Het bijeenkomstblad.** Vlak voor een bijeenkomst zie je wie komt en waar elke actie staat.
welcome-facilitator-2 = **De voortgang.** Typ "voortgang" om te zien waar de acties van je netwerk staan.
welcome-facilitator-3 = **De aanwezigheid.** Na een bijeenkomst vraag ik je wie er was.
progress-lead-facilitator = Je ziet de stap van iedereen in je netwerk, en wat zij met het netwerk deelden met hun naam erbij. Ben jij hun contactpersoon? Dan zie je ook wat voor jou is.
progress-nobody-facilitator = Er zijn nog geen deelnemers in je netwerk.
error-file-own-stand-in = "{ $given }" kan niet zichzelf vervangen. Noem een ander bij stand_in, of haal de regel weg.
error-file-facilitator = Er is geen begeleider met key "{ $given }". Voeg een [[facilitator]] toe, of verbeter de naam.
error-file-facilitates = "{ $given }" is begeleider, en kan geen coördinator zijn. Zet de key bij facilitators, of maak er een [[coordinator]] van.

## Voortgang

progress-title = Waar staan jouw deelnemers?
progress-lead = Je ziet hier de stap van iedereen van wie jij de contactpersoon bent, en wat zij met je deelden. Het blijft tussen jullie.
progress-nobody = Er zijn geen deelnemers van wie jij de contactpersoon bent.
progress-no-action = Nog geen actie
progress-more = { $step }, en nog { $count ->
    [one] 1 actie
   *[other] { $count } acties
}
progress-paused = { $step }, op pauze
progress-unreachable = Ik kan hier nog niets sturen. Vraag of Spiraal in Teams is toegevoegd.
participant-only-title = Dit is voor contactpersonen
participant-only-lead = Alleen een contactpersoon ziet waar de eigen deelnemers staan. Typ "mijn actie" om je eigen actie te zien.
coordinators-only-title = Dit is voor coördinatoren
coordinators-only-lead = Alleen een coördinator van een netwerk ziet dit overzicht. Typ "hulp" om te zien wat ik voor jou kan doen.

## Mijn gegevens

command-own-data = mijn gegevens | gegevens | wat weet je van mij
command-own-data-about = alles wat ik van je bewaar
own-data-title = Alles wat ik van je bewaar
own-data-lead = Hier staat alles in wat jij schreef en koos, en wat ik over je bijhoud.
own-data-nowhere = Ik kan het je hier niet geven. Stuur mij een bericht in onze eigen chat, of vraag je contactpersoon.
own-data-small = Een link werkt een uur. Wie de link heeft, kan alles lezen: stuur hem niet door.
own-data-made = Gemaakt op { $when }.
own-data-file-about = Alles wat Spiraal van je bewaart, om te lezen
button-own-data-open = Bekijk mijn gegevens
button-own-data-file = Zet het bij mijn bestanden
button-own-data-json = Als data (JSON)
file-declined-title = Goed, er komt geen bestand
file-declined-lead = Je kunt het altijd opnieuw vragen.
file-saved = Het staat bij je bestanden
error-file-not-kept = Het bewaren lukte niet. Probeer het zo nog eens.
page-gone-title = Deze link werkt niet meer
page-gone-lead = Zo'n link werkt een uur, en alleen voor wie meedoet.
page-gone-hint = Vraag in de chat met Spiraal een nieuwe.
yes = Ja

kept-participants = Waar je aan meedoet
kept-coordinators = Jij als coördinator of begeleider
kept-people = Wat je instelde
kept-aways = Je laatste periode dat je weg was
kept-conversations = Onze chat
kept-outbox = Berichten die ik je stuurde of nog stuur
kept-updates = Wat je schreef bij check-ins
kept-actions = Je acties
kept-check-ins = Je check-ins
kept-absences = Je afmeldingen
kept-arrivals = Codes die je intypte
kept-ballots = Je stemmen
kept-writings = Berichten tussen jou en je contactpersoon
kept-entry-questions = Vragen die je stelde over een bijdrage
kept-entry-answers = Antwoorden op vragen over jouw bijdragen
kept-digest-posts = Weekberichten waar een bijdrage van jou in stond
kept-thanks = Hoe vaak je bijdragen bedankt zijn
kept-attendances = Waar je wel en niet was
kept-applications = Verzoeken om mee te doen
kept-co-owners = Acties van anderen waaraan je meedoet
kept-corrections = Verbeteringen die je doorgaf
kept-coupling-wishes = Of je een maatje of groepje wilt
kept-couplings = Voorstellen voor een maatje of groepje
kept-help-reactions = Wat je anderen schreef die hulp vroegen
kept-help-requests = Waar je hulp bij vroeg
kept-indicators = Wat je meet
kept-intakes = Kennismaking
kept-measurements = Je metingen

field-absent = Was er niet
field-after-start = Gemeld na het begin
field-answered-at = Beantwoord op
field-answers = Antwoorden
field-asked-at = Gevraagd op
field-at = Wanneer
field-by = Door
field-by-coordinator = Geschreven door je contactpersoon
field-catch-up = Bijpraten
field-choice = Je keuze, geteld vanaf nul
field-code = Code
field-contact = Contactpersoon
field-coordinator = Contactpersoon
field-created-at = Gemaakt op
field-cycle = Ronde
field-cycles = Rondes
field-done-at = Klaar op
field-due = Bedoeld voor
field-email = E-mailadres
field-ended-at = Eerder terug op
field-expires = Uiterlijk
field-facilitator = Begeleider
field-kind = Soort
field-known-since = Bekend sinds
field-language = Taal
field-last-reminder-only = Alleen de laatste herinnering
field-late = Laat
field-moves = Stappen
field-name = Naam
field-network = Netwerk
field-note = Toelichting
field-onward = Wat nu
field-organisation = Organisatie
field-outcome = Hoe het liep
field-paused-until = Pauze tot
field-present = Was er wel
field-problem = Probleem
field-put-off-at = Uitgesteld op
field-reason = Reden
field-saved-at = Bewaard op
field-sector = Sector
field-seen-at = Laatst gezien
field-session = Bijeenkomst
field-settled-at = Afgehandeld op
field-shared-at = Gedeeld op
field-signed-off-at = Afgemeld op
field-since = Vanaf
field-stand-in = Vervanger
field-state = Stand
field-step = Stap
field-stopped = Niet bereikbaar
field-stopped-at = Gestopt op
field-team = Leerteam
field-salt = Sleutel
field-left-out = Weggelaten
field-word = Woord van een coördinator
field-skipped = Overgeslagen
field-refs = Jouw bijdragen erin
field-marks = Tekens
field-more = Nog meer
field-rest = Wat er niet op paste
field-previewed = Wat vooraf te zien was
field-replies = Reacties
field-steps = Stappen
field-moved = Verder gegaan
field-others = Andere stappen samen
field-coming = Komen
field-pulses = Peilingen
field-posted-at = Geplaatst op
field-changes = Hoe vaak bijgewerkt
field-told = Hoeveel je er hoorde
field-untold-since = Nog niet verteld sinds
field-digest = Weekbericht
field-entry = Bijdrage
field-by-name = Met je naam
field-text = Tekst
field-theme = Thema
field-title = Titel
field-until = Tot
field-visibility = Wie het mag lezen
field-vote = Stemming
field-wanted = Welke berichten je wilt
field-welcomed-at = Welkom geheten op
field-withdrawn-at = Teruggenomen op
field-wrong = Foute codes
field-again-on = Opnieuw vragen op
field-agreed-at = Naam gegeven op
field-answer = Antwoord
field-answers-until = Antwoord tot
field-apart = Liever iemand anders
field-baseline = Nulmeting
field-baseline-at = Nulmeting op
field-closed-at = Gesloten op
field-co-owners = Samen met
field-decided-at = Besloten op
field-decided-by = Besloten door
field-decision = Besluit
field-direction = Gewenst
field-edited-at = Gewijzigd op
field-ending = Hoe het eindigde
field-entered-at = Ingevuld op
field-example = Goed voorbeeld
field-example-for = Wie het voorbeeld mag lezen
field-example-shared-at = Voorbeeld gedeeld op
field-form = Vorm
field-goal = Doel
field-gone = Gestopt
field-how = Hoe
field-invited-at = Gevraagd op
field-joined = Zelf aangemeld
field-made-at = Gemaakt op
field-mark = Wat ermee gebeurt
field-need = Wat je nodig had
field-not-yet-at = Nog niet geholpen op
field-on = Dag
field-other-role = Andere rol
field-paused-at = Pauze sinds
field-reacted-at = Eerste reactie op
field-rests-until = Rust tot
field-told-none-at = Wanneer je hoorde dat er nog niemand is
field-roles = Wie er meedoen
field-said = Antwoord
field-source = Bron
field-spoken = Gesproken
field-stage = Waar het staat
field-started-at = Begonnen op
field-stopped-why = Waarom gestopt
field-target = Streefwaarde
field-target-on = Streefdatum
field-themes = Thema's
field-together-at = Samen sinds
field-unit = Eenheid
field-unit-name = Naam van de eenheid
field-value = Waarde
field-wishes = Wensen
field-wishes-for = Wie je wensen mag lezen
field-words = Toelichting

check-in-state-open = Nog open
check-in-state-answered = Beantwoord
check-in-state-done = Klaar
wanted-all = Alles
wanted-no-check-ins = Geen check-ins
wanted-reminders = Alleen herinneringen
delivery-state-waiting = Wacht
delivery-state-claimed = Wordt verstuurd
delivery-state-sent = Verstuurd
delivery-state-failed = Niet gelukt
delivery-state-expired = Verlopen
delivery-state-not-needed = Niet meer nodig
delivery-state-unknown = Onbekend
check-in-state-skipped = Overgeslagen
application-state-open = Nog open
application-state-accepted = Aangenomen
application-state-refused = Niet nu
application-state-withdrawn = Ingetrokken
decision-open = Nog open
decision-taken = Overgenomen
decision-left = Zo gelaten
invitation-invited = Gevraagd
invitation-joined = Doet mee
invitation-declined = Liever niet
invitation-left = Gestopt
invitation-withdrawn = Teruggenomen
couple-said-yes = Ja
couple-said-no = Nu niet
couple-spoken-yes = Ja
couple-spoken-not-yet = Nog niet
couple-spoken-cannot = Het lukt niet
couple-spoken-other = Liever iemand anders
couple-stage-proposed = Voorgesteld
couple-stage-together = Samen
couple-stage-lapsed = Verlopen
couple-stage-ended = Gestopt
mark-speaker = Er wordt een spreker gezocht
mark-agenda = Op de agenda
ending-helped = Geholpen
ending-withdrawn = Ingetrokken
intake-stage-place = Waar je werkt
intake-stage-themes = Thema's
intake-stage-wishes = Wensen
intake-stage-example = Goed voorbeeld
intake-stage-contact = Contactpersoon
intake-stage-done = Klaar
how-start = Begonnen
how-forward = Een stap verder
how-back = Een stap terug
how-next_cycle = Een nieuwe ronde
how-stay = Nog even hier
how-pause = Pauze
how-resume = Weer verder
how-stop = Gestopt
how-hand_over = Overgedragen

## Op papier

command-on-paper = printen | print | afdrukken | op papier
command-on-paper-about = een check-in op papier, voor een gesprek
on-paper-title = Een check-in op papier
on-paper-lead = Eén A4 met de vragen van jouw stap. Handig als je er liever samen over praat.
on-paper-lead-blank = Vier bladen, één voor elke stap van de spiraal. Handig als je er liever samen over praat.
on-paper-nowhere = Ik kan hier geen pagina maken. Vraag het de beheerder van de bot.
on-paper-small = De link werkt een uur. Op het blad staat je naam en wat je wilde proberen: stuur hem niet door.
on-paper-small-blank = De link werkt een uur. Er staat geen naam op de bladen.
button-on-paper = Open het blad
on-paper-how = Kies in je browser voor Afdrukken. Op papier staat deze regel er niet.
on-paper-by-hand = Naam: ______________________ Datum: ______________
on-paper-tried = Dit wilde je proberen:
on-paper-after = Bespreek het met een collega of je contactpersoon. Neem het daarna over in de chat: typ check-in.

## Demo

demo-title = De klok loopt vooruit
demo-lead = Ik zet de klok { $days ->
    [one] 1 dag
   *[other] { $days } dagen
} vooruit. Wat in die tijd verstuurd zou worden, komt er nu aan.
demo-now-title = Het is nu { $day }, { $time }
demo-now-lead = Typ bijvoorbeeld "demo +1d" of "demo +7d" om de tijd vooruit te zetten.

## Privé

private-elsewhere = Ik antwoord je in onze eigen chat. Dan leest niemand mee.
not-yours-title = Deze kaart is niet van jou
not-yours-lead = Hij hoort bij iemand anders. Er is niets veranderd. Typ "hulp" om te zien wat ik voor jou kan doen.
coordinator-only-title = Dit is voor deelnemers
coordinator-only-lead = Je staat in het programma als coördinator, niet als deelnemer. Je hoeft je dus niet af te melden en hebt hier geen actie.

## Fouten

error-title = Dat lukte niet
error-unexpected = Er ging iets mis bij mij. Er is niets veranderd. Probeer het zo nog eens.
error-conflict = Er gebeurden twee dingen tegelijk. Er is niets veranderd. Probeer het nog eens.
error-store-unavailable = Ik kan nu niets bewaren. Er is niets veranderd. Probeer het over een paar minuten nog eens.
error-store-locked = Een ander proces heeft de gegevens in { $path } al open. Stop dat eerst.
error-store-unreadable = De gegevens in { $path } zijn niet te lezen: { $reason }. Zet een reservekopie terug.
error-store-unknown = Ik ken geen opslag "{ $scheme }". Gebruik tinydb:<map>.
error-press-unknown = Deze knop ken ik niet meer. Typ "hulp" om te zien wat ik kan.
error-import-other-user = Deelnemer "{ $key }" in netwerk "{ $network }" heeft nu een andere user, maar er staat al iets van de eerste. Geef de nieuwe persoon een eigen key.
error-port-taken = Poort { $port } is al in gebruik. Stop wat daar draait, of kies een andere met SPIRAAL_PORT.
error-answer-missing = "{ $question }" is nog leeg. Vul iets in.
error-answer-too-long = "{ $question }" heeft { $count } tekens. Er passen er { $most }. Maak het wat korter.
error-answer-unknown = Kies bij "{ $question }" een van de antwoorden.
error-action-missing = Vul bij "{ $question }" iets in.
error-note-too-long = Je bericht heeft { $count } tekens. Er passen er { $most }. Maak het wat korter. Je bent wel afgemeld.
error-session-theme = Vul een thema in, van hoogstens 200 tekens.
error-session-date = Kies een datum.
error-session-time = Vul in hoe laat het begint, bijvoorbeeld 14:00.
error-session-past = { $day } om { $time } is al geweest. Kies een later moment.
error-session-far = { $day } is wel erg ver weg. Kies een datum binnen drie jaar.
error-session-gap = Op { $day } bestaat { $time } niet: de klok gaat dan een uur vooruit. Kies een andere tijd.
error-session-minutes = Een bijeenkomst duurt 5 tot 1440 minuten. Vul een getal in.
error-session-link = De link begint met https:// en heeft geen spaties. Kopieer hem uit Teams.
error-session-long = "{ $field }" heeft { $count } tekens. Er passen er { $most }. Maak het wat korter.
error-session-choice = Kies bij "{ $field }" een van de mogelijkheden.
error-demo = Dat begrijp ik niet. Typ bijvoorbeeld "demo +7d" (hoogstens 400 dagen).

error-programme-file = { $count ->
    [one] Er klopt 1 ding niet in het programmabestand. Er is niets veranderd.
   *[other] Er kloppen { $count } dingen niet in het programmabestand. Er is niets veranderd.
}
error-file-line = { $file }, regel { $line }: { $what }
error-file-missing-file = Ik kan { $file } niet lezen: { $reason }. Kijk of het pad klopt.
error-file-toml = Dit is geen geldige TOML ({ $detail }). Kijk naar haakjes, aanhalingstekens en komma's.
error-file-missing = "{ $field }" ontbreekt. Voeg een regel { $field } = … toe.
error-file-unknown-key = "{ $field }" ken ik niet. Kijk of het goed gespeld is, of haal het weg.
error-file-choice = "{ $given }" kan niet bij { $field }. Kies uit { $choices }.
error-file-offset = { $field } heeft geen tijdzone. Schrijf bijvoorbeeld 2027-01-21T14:00:00+01:00.
error-file-value = "{ $given }" kan niet bij { $field }. Wat daar mag staan, lees je in docs/coordinator.md.
error-file-duration = "{ $given }" is geen tijd van tevoren. Schrijf bijvoorbeeld P14D voor veertien dagen, of PT2H voor twee uur.
error-file-floor = { $field } mag 5 of hoger zijn, nooit lager. Er staat { $given }. Zo blijft een antwoord anoniem.
error-file-timezone = Ik ken geen tijdzone "{ $given }". Schrijf bijvoorbeeld Europe/Amsterdam.
error-file-moment = "{ $given }" is geen moment voor { $field }. Schrijf bijvoorbeeld 2027-01-21T14:00:00+01:00, en voor alleen een tijd 09:00:00.
error-file-coordinator = Er is geen coördinator met key "{ $given }". Voeg een [[coordinator]] toe, of verbeter de naam.
error-file-team = Niemand zit in leerteam "{ $given }". Wel: { $teams }. Verbeter de naam, of zet team = "{ $given }" bij de deelnemers.
error-file-no-teams = Niemand zit in leerteam "{ $given }". Zet team = "{ $given }" bij de deelnemers, of haal team hier weg.
error-file-network = Er is geen netwerk met key "{ $given }". Voeg een [[network]] toe, of verbeter de naam.
error-file-https = "{ $given }" is geen veilig adres voor { $field }. Begin met https:// en laat spaties weg.
error-file-own-network = "{ $given }" is het netwerk van deze bijeenkomst zelf. Noem in networks alleen andere netwerken.
error-file-question-step = Vraag "{ $given }" is nieuw. Zeg bij welke stap ze hoort: step = "explore", "plan", "act" of "evaluate".
error-file-question-text = Vraag "{ $given }" is nieuw en heeft nog geen tekst. Voeg toe: text.nl = "…" en text.en = "…".
error-file-question-unknown = Er is geen vraag "{ $given }" om weg te laten. Verbeter de id, of haal drop weg.
error-file-question-language = Bij vraag "{ $given }" ontbreekt een tekst in de taal van het programma. Voeg { $language } = "…" toe.
error-file-question-fixed = Vraag "{ $given }" hoort bij stap { $step } en is van de soort { $kind }. Dat blijft zo. Geef een andere vraag een eigen id.
error-file-question-deciding = Vraag "{ $given }" bepaalt hoe de spiraal verder gaat. Anders verwoorden mag, weglaten of overslaan niet.
error-file-question-needed = Vraag "{ $given }" is verplicht en kan niet weg. Zet eerst required = false, of verwoord haar anders.
error-file-question-choices = De keuzes van vraag "{ $given }" kloppen niet. Een keuzevraag heeft er twee tot acht, elk met een eigen id. Een bekende vraag houdt haar keuzes: { $choices }
error-file-question-many = Met vraag "{ $given }" heeft stap { $step } meer dan drie vragen. Laat er een weg met drop = true.
error-file-question-none = Bij stap { $step } is niets meer verplicht. Zet bij "{ $given }" of een andere vraag required = true.
error-import-question = Vraag "{ $id }" van netwerk "{ $network }" was eerder een andere soort vraag. Geef de nieuwe vraag een eigen id.
error-file-twice = { $field } "{ $given }" staat er twee keer (ook op regel { $line }). Geef elk een eigen { $field }.
import-done = { $added } toegevoegd, { $changed } veranderd, { $gone } niet in het bestand.
import-gone = Niet in het bestand: { $what }
import-prune-hint = Dit is blijven staan. Met --prune haal ik het weg, met alles wat die deelnemers schreven.

## De rondleiding van make demo (in de terminal)

tour-title = Spiraal draait. Open deze twee vensters naast elkaar:
tour-participant = { "  " }{ $address }  { $name }, deelnemer
tour-coordinator = { "  " }{ $address }  { $name }, coördinator
tour-clock = De demo heeft een eigen klok. Daarop is het nu { $day }, { $time }.
tour-clock-closed = De demo heeft een eigen klok. Daarop is het nu { $day }, { $time }: buiten werktijd, en dan stuurt Spiraal niemand iets. Typ eerst: demo +{ $hours }h.
tour-1 = 1. Je bent { $participant }. Klik links op het kanaal "{ $channel }", en daarna weer op Personal Chat.
tour-2 = 2. Typ: demo +{ $days }d. De klok loopt vooruit en de herinnering komt. Druk op "Ik kan niet" en stuur een bericht.
tour-2-over = 2. Alle bijeenkomsten van deze demo zijn geweest. Stop, haal de map { $folder } weg en begin opnieuw.
tour-3 = 3. Kijk bij { $coordinator }: die weet het al. Druk als deelnemer op "Toch erbij": dezelfde kaart verandert.
tour-4 = 4. Typ: mijn actie. Bewaar je actie, doe een check-in en deel die met het netwerk.
tour-5 = 5. Typ: demo +7d. Klik op het kanaal "{ $channel }": daar staat nu het weekbericht, in beide vensters.
tour-6 = 6. Probeer ook: mijn spiraal, logboek, metingen, hulp vragen, maatje, printen, mijn gegevens. En als { $coordinator }: voortgang, knelpunten.
tour-7 = 7. Een half jaar verder: typ demo +210d. Typ dan als { $coordinator }: overzicht, rapport, export. De knoppen openen pagina en bestanden.
tour-stop = Ctrl-C stopt alles. Een volgende keer gaat de demo verder; opnieuw beginnen: haal de map { $folder } weg.
tour-stopping = Alles stopt.
tour-installing = Ik haal eerst het chatvenster op met npm. Dat duurt één keer een halve minuut.
tour-install-failed = Het chatvenster ophalen met npm lukte niet. Wat er misging, staat in { $log }.
tour-node-missing = Voor de chatvensters is Node.js { $oldest } of nieuwer nodig, met npm. Dat vind ik hier niet (Debian: apt-get install nodejs npm; anders: nodejs.org).
tour-node-old = Voor de chatvensters is Node.js { $oldest } of nieuwer nodig. Hier staat { $version } (Debian: apt-get install nodejs npm; anders: nodejs.org).
tour-npm-missing = Voor de chatvensters is npm nodig. Dat vind ik hier niet (Debian: apt-get install npm; anders: nodejs.org).
tour-bot-only =
    De bot zelf draait ook zonder: { $address }/api/messages. Ctrl-C stopt hem.
    Staat Node.js erop? Typ dan weer: make demo. De gegevens blijven.
tour-port-taken = Poort { $port } is al in gebruik. Stop wat daar draait (misschien een andere demo), of kies een andere met { $setting }, bijvoorbeeld: { $setting }=4200 make demo
tour-data-wrong = In de map { $folder } kan ik niets bewaren: { $reason }. Kies een andere met SPIRAAL_DEMO_DATA.
tour-silent = { $name } geeft geen antwoord. Kijk in { $log }.
tour-ended = { $name } is gestopt, dus alles stopt. Het laatste wat het zei: { $words } (zie { $log })

## Lijsten met bijeenkomsten: een bestand of geplakte regels

list-date = datum
list-time = tijd
list-moment = datum en tijd
list-end = tot
list-minutes = minuten
list-theme = thema
list-kind = soort
list-place = plaats
list-link = link
list-preparation = voorbereiding
list-team = leerteam
list-network-column = netwerk
list-at = { $unit ->
    [row] Rij
    [line] Regel
   *[event] Afspraak
} { $line }: { $what }
list-wrong-title = Deze lijst kan ik nog niet gebruiken
list-wrong-lead = Er is niets gepland. Pas dit aan en stuur de hele lijst opnieuw.
list-more = En nog { $count } andere.
list-example = Zo kan een lijst eruitzien:
list-example-theme-1 = Mensen betrekken
list-example-theme-2 = Meten wat werkt
list-example-hint = Dit mag in een bestand (.xlsx of .csv), of geplakt in deze chat. Een agendabestand (.ics) kan ook.
list-which-title = Voor welk netwerk is deze lijst?
list-which-lead = { $count ->
    [one] Ik las één bijeenkomst.
   *[other] Ik las { $count } bijeenkomsten.
} Kies het netwerk. Er is nog niets gepland.
list-remarks = Dit liet ik weg
list-gone-title = Deze lijst heb ik niet meer
list-gone-lead = Je stuurde intussen een nieuwe lijst, of het is langer dan een dag geleden. Stuur de lijst nog eens.
list-private-title = Stuur een bestand in onze eigen chat
list-private-lead = Hier kan ik geen bestanden lezen. Open de chat met mij en stuur het daar nog eens.
list-not-you-title = Met dit bestand kan ik niets
list-not-you-lead = Ik heb het niet geopend. Alleen een coördinator kan mij een lijst met bijeenkomsten sturen. Een vraag? Vraag het aan { $contact }.
list-one-title = Stuur één bestand tegelijk
list-one-lead = Er is niets gepland. Stuur de lijsten na elkaar, dan zie je van elke lijst eerst wat erin staat.
error-list-too-big = Het bestand is te groot. Stuur hooguit 5 MB, met alleen de lijst erin.
error-list-many-rows = De lijst heeft meer dan { $most } rijen. Stuur hem in delen.
error-list-empty = Er staat niets in. Stuur een lijst met een datum, een tijd en een thema.
error-list-format = Dit soort bestand kan ik niet lezen. Sla de lijst op als .xlsx of .csv en stuur hem nog eens.
error-list-old-excel = Dit is een oud Excel-bestand (.xls), of er zit een wachtwoord op. Sla het op als .xlsx zonder wachtwoord en stuur het nog eens.
error-list-broken = Dit Excel-bestand is beschadigd. Open het in Excel, sla het opnieuw op als .xlsx en stuur het nog eens.
error-list-broken-calendar = Dit agendabestand is beschadigd. Bewaar het opnieuw uit je agenda, of stuur een lijst als .xlsx of .csv.
error-list-not-fetched = Ik kon het bestand niet ophalen. Stuur het nog eens. Lukt het weer niet, plak de lijst dan in deze chat.
error-list-slow = Het lezen duurde te lang. Stuur een kleiner bestand, met alleen de lijst erin.
error-list-no-head = Ik zie niet welke kolom wat is. Zet boven de kolommen in elk geval: datum, tijd en thema.
error-list-missing = Ik mis { $count ->
    [one] de kolom
   *[other] de kolommen
} { $missing }. Ik zag wel: { $found }.
error-list-no-rows = Er staat geen bijeenkomst in de lijst. Zet elke bijeenkomst op een eigen rij.
error-list-network-column = In de kolom netwerk staan verschillende netwerken. Stuur voor elk netwerk een eigen lijst.
error-list-network-unknown = Het netwerk "{ $given }" coördineer jij niet, of het heet anders. Je kunt kiezen uit: { $networks }.
error-list-long-cell = Er staat te veel tekst in één vak. Er passen hooguit { $most } tekens.
error-list-merged = De vakken { $cells } zijn samengevoegd. Splits ze, en vul ze alle in.
error-list-formula = In { $cell } staat een formule zonder uitkomst. Zet er gewoon de waarde neer.
error-list-hidden = Deze rij is verborgen.
error-list-cancelled = Deze afspraak gaat niet door.
error-list-aside = Hier staat geen bijeenkomst.
error-list-column = De kolom "{ $column }" gebruik ik niet.
error-list-no-start = Er staat geen begin bij.
error-list-all-day = Dit duurt de hele dag. Zet er een begintijd bij.
error-list-repeats = Dit herhaalt zich op een manier die ik niet kan lezen. Zet de data apart in de lijst.
error-list-endless = Dit herhaalt zich zonder einde. Kies in je agenda een laatste datum.
error-list-often = Dit herhaalt zich meer dan { $most } keer. Kies in je agenda een eerdere laatste datum.
error-list-no-date = Er staat geen datum.
error-list-date = "{ $given }" lees ik niet als een datum. Schrijf bijvoorbeeld 21-1-2027.
error-list-no-such-day = { $given } bestaat niet. Schrijf dag, maand, jaar, bijvoorbeeld 21-1-2027.
error-list-weekday = { $day }: dat is geen { $named }. Verbeter de dag of de datum.
error-list-no-time = Er staat geen tijd. Schrijf bijvoorbeeld 14:00.
error-list-time = "{ $given }" lees ik niet als een tijd. Schrijf bijvoorbeeld 14:00.
error-list-end = "{ $given }" lees ik niet als een eindtijd. Schrijf bijvoorbeeld 16:00.
error-list-backwards = Het eind ({ $end }) ligt niet na het begin ({ $start }). Verbeter een van de twee.
error-list-minutes = "{ $given }" lees ik niet als een duur van 5 tot 1440 minuten. Schrijf bijvoorbeeld 120.
error-list-past = { $day } om { $time } is al geweest. Kies een later moment, of haal dit weg.
error-list-long-ago = { $day } is al lang geleden. Verbeter het jaar, of haal dit weg.
error-list-theme = Er staat geen thema.
error-list-twice = Dit begint op hetzelfde moment als { $unit ->
    [row] rij
    [line] regel
   *[event] afspraak
} { $other }. Haal er één weg, of verander de tijd.
error-list-kind = De soort "{ $given }" ken ik niet. Kies uit: { $kinds }.
error-list-team = Niemand zit in leerteam "{ $given }". Wel: { $teams }.
error-list-no-teams = Niemand zit in leerteam "{ $given }". In dit netwerk zijn nog geen leerteams. Haal het weg.
