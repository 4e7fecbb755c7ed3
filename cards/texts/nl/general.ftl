# Wat Spiraal zegt. Kort, vriendelijk, taalniveau B1, "je". Houd nl en en gelijk: een test let daarop.
# Dit bestand: wat meer dan één kamer zegt, of wat bij geen ervan hoort. Elke kamer heeft een eigen bestand.

## Algemeen

heading-spiraal = Spiraal
why-member = Je krijgt dit omdat je meedoet aan { $network }. Meer weten, of minder berichten? Typ: waarom.
why-coordinator = Je krijgt dit omdat je { $network } coördineert.

fact-when = Wanneer
fact-theme = Thema
fact-organisation = Organisatie

and-more = En nog { $count }.

button-preview = Laat zien wie dit hoort
button-leave = Nee, laat maar
button-go-on = Verder
button-logbook = Mijn logboek
button-do-check-in = Check-in doen
yes = Ja

## Vragen van een check-in, en waar een bijeenkomst is

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

where-online = Online, via Teams
where-unknown = Volgt nog

## Welkom, hulp, niet begrepen

welcome-title = Welkom bij Spiraal
welcome-why-by = { $name } heeft mij hier neergezet voor { $programme }.
welcome-why = Ik hoor bij { $programme }. { OPENING($contact) } is daar je contactpersoon.
welcome-why-coordinator = Ik hoor bij { $programme }, waar jij coördinator bent.
welcome-why-facilitator = Ik hoor bij { $programme }, waar jij begeleider bent.
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
welcome-facilitator-1 = **Het bijeenkomstblad.** Vlak voor een bijeenkomst zie je wie komt en waar elke actie staat.
welcome-facilitator-2 = **De voortgang.** Typ "voortgang" om te zien waar de acties van je netwerk staan.
welcome-facilitator-3 = **De aanwezigheid.** Na een bijeenkomst vraag ik je wie er was.
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

## Taal

language-title = Welke taal wil je?
language-lead = Nu praat ik Nederlands met je.
language-changed-title = Dat is Nederlands
language-changed-lead = Vanaf nu praat ik Nederlands met je.
language-nl = Nederlands
language-en = English

## Privé

private-elsewhere = Ik antwoord je in onze eigen chat. Dan leest niemand mee.
not-yours-title = Deze kaart is niet van jou
not-yours-lead = Hij hoort bij iemand anders. Er is niets veranderd. Typ "hulp" om te zien wat ik voor jou kan doen.
coordinator-only-title = Dit is voor deelnemers
coordinator-only-lead = Je staat in het programma als coördinator, niet als deelnemer. Je hoeft je dus niet af te melden en hebt hier geen actie.
participant-only-title = Dit is voor contactpersonen
participant-only-lead = Alleen een contactpersoon ziet waar de eigen deelnemers staan. Typ "mijn actie" om je eigen actie te zien.
coordinators-only-title = Dit is voor coördinatoren
coordinators-only-lead = Alleen een coördinator van een netwerk ziet dit overzicht. Typ "hulp" om te zien wat ik voor jou kan doen.

## Fouten

error-title = Dat lukte niet
error-unexpected = Er ging iets mis bij mij. Er is niets veranderd. Probeer het zo nog eens.
error-conflict = Er gebeurden twee dingen tegelijk. Er is niets veranderd. Probeer het nog eens.
error-store-unavailable = Ik kan nu niets bewaren. Er is niets veranderd. Probeer het over een paar minuten nog eens.
error-press-unknown = Deze knop ken ik niet meer. Typ "hulp" om te zien wat ik kan.
error-answer-missing = "{ $question }" is nog leeg. Vul iets in.
error-answer-too-long = "{ $question }" heeft { $count } tekens. Er passen er { $most }. Maak het wat korter.
error-answer-unknown = Kies bij "{ $question }" een van de antwoorden.
