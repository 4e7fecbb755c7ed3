# Wat Spiraal zegt. Kort, vriendelijk, taalniveau B1, "je". Houd nl en en gelijk: een test let daarop.

## Algemeen

heading-spiraal = Spiraal
why-member = Je krijgt dit omdat je meedoet aan { $network }. Meer weten, of minder berichten? Typ: waarom.
spiral-here = nu
spiral-passed = gedaan
spiral-before = eerder gedaan
spiral-ahead = nog niet

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
help-sentence = Je mag ook gewoon een zin typen, zoals "ik kan er donderdag niet bij zijn".
help-contact = Kom je er niet uit? Vraag het aan { $contact }.

unknown-title = Dat begreep ik niet
unknown-lead = Ik ben een eenvoudige bot. Kies een knop, of typ "hulp" om te zien wat ik kan.
unknown-human = Een vraag voor een mens? Vraag het aan { $contact }.

stranger-title = Hallo!
stranger-lead = Ik ken je nog niet. Ik ben er voor mensen die meedoen aan { $programme }. Wil je meedoen, of zou ik je moeten kennen? Vraag het aan { $contact }.
stranger-nobody = Hallo! Er is hier nog geen programma ingesteld. De beheerder van deze bot kan dat doen.
contact-nobody = je coördinator

## Opdrachten (naam | andere manieren om het te zeggen)

command-help = hulp | help | ? | menu | start | hallo | hoi
command-help-about = zien wat ik voor je kan doen
command-my-action = mijn actie | actie | spiraal | mijn spiraal
command-my-action-about = je actie en je spiraal tot nu toe
command-check-in = check-in | checkin | check in | terugblik
command-check-in-about = terugkijken op je actie, 2 minuten
command-sign-off = afmelden | afmelding
command-sign-off-about = je afmelden voor een bijeenkomst
command-sessions = bijeenkomsten | bijeenkomst | sessies | agenda
command-sessions-about = de volgende bijeenkomsten
command-language = taal | english | nederlands
command-language-about = Nederlands of Engels kiezen
command-progress = voortgang | deelnemers
command-progress-about = waar jouw deelnemers staan (voor contactpersonen)
command-plan = plannen | plan
command-plan-about = een bijeenkomst plannen (voor coördinatoren)
command-change = wijzigen | wijzig | verzetten
command-change-about = een bijeenkomst verzetten of veranderen (voor coördinatoren)
command-cancel = afgelasten | gaat niet door
command-cancel-about = een bijeenkomst laten vervallen (voor coördinatoren)
command-link = koppelen | koppel
command-link-about = dit kanaal koppelen aan een netwerk (voor coördinatoren)
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
command-on-behalf-about = een deelnemer afmelden (voor coördinatoren)
command-attendance = aanwezigheid | presentie
command-attendance-about = wie er was, en de code tijdens de bijeenkomst (voor coördinatoren)
command-here = ik ben er | hier
command-here-about = laten weten dat je er bent, met de code uit de bijeenkomst

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
command-delivery-about = welke berichten niet aankwamen (voor coördinatoren)

button-why = Waarom krijg ik dit?
why-reminder = { OPENING($network) } stuurt je { $before } voor elke bijeenkomst een herinnering. Dat stelde je netwerk zo in.
why-channel-reminder = { OPENING($network) } zet { $before } voor elke bijeenkomst een bericht in dit kanaal. Dat stelde je netwerk zo in.
why-kind-check-in = Twee dagen na een bijeenkomst van { $network }, en soms halverwege, vraag ik hoe het met je actie gaat.
why-kind-nudge = Je check-in van { $network } stond na drie dagen nog open. Ik vraag het één keer opnieuw.
why-kind-aftercare = Je was er niet bij een bijeenkomst van { $network }. Dan stuur ik één bericht om bij te praten.
why-kind-pulse = De werkdag na een bijeenkomst van { $network } vraag ik wie er was hoe het gaat. Dat is anoniem, en het mag leeg blijven.
why-kind-change = Een bijeenkomst van { $network } is veranderd. Dat hoort iedereen die meedoet één keer.
why-kind-channel-change = Een bijeenkomst van { $network } is veranderd. Dat zet ik één keer in dit kanaal.
why-kind-digest = { OPENING($network) } heeft elke week een weekbericht in dit kanaal. Is er niets te vertellen, dan komt het niet.
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
message-nudge = Nog een keer de check-in
message-absence = Afmelding van een deelnemer
message-absence-mail = E-mail over een afmelding
message-digest = Weekbericht
message-away = Bericht dat iemand weg is
message-on-behalf = Bericht dat je bent afgemeld
message-sheet = Bijeenkomstblad
message-presence = Vraag wie er niet was
message-aftercare = Bericht om bij te praten
message-talk = Iemand wil praten
message-pulse = Peiling
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
command-vote-about = het netwerk laten stemmen: hoe vaak, wanneer of welk thema (voor coördinatoren)
command-ballot = stem | stemmen | mijn stem
command-ballot-about = stemmen, of je stem veranderen
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
command-material-about = wat er te lezen is bij bijeenkomsten, ook op een woord
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
action-saved-who = Je titel en je probleem zie jij alleen. Bij elke check-in kies je wie dat mag lezen.
action-which-title = Voor welk netwerk?
action-which-lead = Je doet mee aan meer dan één netwerk. Kies er een.

my-action-title = Mijn actie
my-action-lead = Dit is je spiraal tot nu toe. Alleen jij ziet dit.
my-action-cycle = Ronde { $number }
my-action-grew = Komt voort uit ronde { $number }.
my-action-last = Je laatste notities
my-action-stopped = Je bent met deze actie gestopt.
my-action-entry = { $step }, { $day }. Zichtbaar voor: { $circle }
button-new-action = Begin een nieuwe actie

## Check-in

check-in-title = { $step }: hoe gaat het met "{ $title }"?
check-in-lead = Even terugkijken. Drie korte vragen, 2 minuten. Daarna kies je wie het mag lezen.
check-in-nudge-lead = Deze stond nog open. Geen tijd? Dan hoef je niets te doen.
check-in-summary = Check-in: { $step }
button-answer = Klaar, ga verder
button-not-now = Niet nu
check-in-later-title = Prima, nu even niet
check-in-later-lead = Typ "check-in" als het je uitkomt.
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
moved-lead = Dit kan nu lezen: { $circle }. Je kunt dat hieronder nog veranderen.
moved-stopped = Stoppen is ook leren. Heb je een nieuw idee? Typ "mijn actie".
circle-changed-title = Aangepast
button-change-circle = Verander wie het leest
button-change-last-circle = Wie leest mijn laatste notitie

already-answered-title = Deze check-in was al klaar
already-answered-lead = Je vulde hem in op { $day }. Er is niets veranderd.
already-answered-lost = Wat je nu typte, heb ik niet bewaard. Hier is het nog een keer, dan kun je het overnemen:

## Maatjes en intervisie

command-buddy = maatje | mijn maatje | maatjes | buddy
command-buddy-about = een maatje uit een andere organisatie, met hetzelfde thema
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
couple-none-small = Je hoeft niets te doen.
couple-not-now-title = Het lukt deze keer niet
couple-not-now-lead = Mijn voorstel gaat niet door. Dat ligt niet aan jou. De volgende keer ben je als eerste aan de beurt.
couple-not-now-small = Je hoeft niets te doen. Maandag kijk ik weer.
couple-silent-title = Het voorstel is vervallen
couple-silent-lead = Misschien kwam het nu niet uit. Dat geeft niet. Vanaf { $day } zoek ik weer, of eerder als je wilt.
couple-silent-small = Wie ik voorstelde, hoort alleen dat het deze keer niet lukt.
couple-ended-title = Jullie contact is gestopt
couple-ended-lead = Zo gaat dat soms. Je mag elkaar gewoon blijven spreken. Ik zoek weer voor je, en je bent als eerste aan de beurt.
couple-ended-small = Wil je even niemand? Dan zoek ik niet meer voor je.
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
digest-summary = Weekbericht van { $network }
digest-steps-title = Waar staan onze acties?
digest-moved = { $moved ->
    [0] Deze week schoof geen actie door.
    [one] 1 actie schoof deze week door.
   *[other] { $moved } acties schoven deze week door.
}
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
    [one] En nog 1 bericht.
   *[other] En nog { $count } berichten.
}
digest-join = Ook iets geprobeerd? Doe een check-in en kies zelf wie het leest.

## Peiling

command-pulse = peiling | polsslag
command-pulse-about = een korte anonieme peiling, of de uitkomsten (voor coördinatoren)
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
progress-unreachable = Ik kan hier nog niets sturen. Vraag of Spiraal in Teams is toegevoegd.
participant-only-title = Dit is voor contactpersonen
participant-only-lead = Alleen een contactpersoon ziet waar de eigen deelnemers staan. Typ "mijn actie" om je eigen actie te zien.

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
error-file-twice = { $field } "{ $given }" staat er twee keer (ook op regel { $line }). Geef elk een eigen { $field }.
import-done = { $added } toegevoegd, { $changed } veranderd, { $gone } niet in het bestand.
import-gone = Niet in het bestand: { $what }
import-prune-hint = Dit is blijven staan. Met --prune haal ik het weg, met alles wat die deelnemers schreven.

## De rondleiding van make demo (in de terminal)

tour-title = Spiraal draait. Open deze twee vensters naast elkaar:
tour-participant = { "  " }{ $address }  { $name }, deelnemer
tour-coordinator = { "  " }{ $address }  { $name }, coördinator
tour-1 = 1. Je bent { $participant }. Klik links op het kanaal "{ $channel }", en daarna weer op Personal Chat.
tour-2 = 2. Typ: demo +{ $days }d. De klok loopt vooruit en de herinnering komt. Druk op "Ik kan niet" en stuur een bericht.
tour-2-over = 2. Alle bijeenkomsten van deze demo zijn geweest. Stop, haal de map { $folder } weg en begin opnieuw.
tour-3 = 3. Kijk bij { $coordinator }: die weet het al. Druk als deelnemer op "Toch erbij": dezelfde kaart verandert.
tour-4 = 4. Typ: mijn actie. Bewaar je actie, doe een check-in en deel die met het netwerk.
tour-5 = 5. Typ: demo +7d. Klik op het kanaal "{ $channel }": daar staat nu het weekbericht, in beide vensters.
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
