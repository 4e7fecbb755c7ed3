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
button-stuck = Ik loop ergens op vast

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

log-title = Mijn logboek
log-lead = Dit schreef je, het nieuwste eerst. Alleen jij ziet deze lijst.
log-nothing = Hier komt te staan wat je bij een check-in schrijft. Er is nog niets.
log-for = Wie leest dit: { $circle }
log-which = Welke wil je openen?
button-log-read = Lees
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
moved-words = { $title }. Wie leest dit: { $circle }. Veranderen kan altijd: typ "logboek" in je chat met mij.

already-answered-title = Deze check-in was al klaar
already-answered-lead = Je vulde hem in op { $day }. Er is niets veranderd.
already-answered-lost = Wat je nu typte, heb ik niet bewaard. Hier is het nog een keer, dan kun je het overnemen:

## Op papier

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
