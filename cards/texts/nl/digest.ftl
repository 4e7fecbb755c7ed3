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
digest-examples = Goed voorbeeld
digest-asked-by = { $name } vraagt
digest-asked-unnamed = Een deelnemer vraagt
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
button-check-in-here = In mijn chat
error-digest-word = Dat zijn { $count } tekens, en er passen er { $most }. Maak je woord korter; het staat er nog.
