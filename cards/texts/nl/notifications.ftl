## Waarom, pauze, en wat niet aankwam

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
why-kind-intake = Je doet mee aan { $network }. Ik vraag één keer of je wilt kennismaken.
why-kind-correction = Een deelnemer van { $network } zegt dat er iets niet klopt. Elke coördinator krijgt die vraag.
why-kind-corrected = Je gaf een verbetering door aan { $network }. Je hoort wat een coördinator besluit.
why-kind-application = Iemand wil meedoen aan { $network }. Elke coördinator krijgt die vraag.
why-kind-application-result = Je vroeg of je mee kunt doen aan { $network }. Dit is het antwoord.
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
message-intake = Vraag om kennis te maken
message-correction = Verbetering van een deelnemer
message-corrected = Antwoord op je verbetering
message-application = Iemand wil meedoen
message-application-result = Antwoord op een aanmelding

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

## E-mail

mail-absence-subject = Afmelding: { $name }, { $day }
mail-absence-hello = Hallo { $contact },
mail-absence-lead = { $name } ({ $organisation }) kan er niet bij zijn.
mail-absence-session = Het gaat om "{ $theme }" op { $day }, { $time }.
mail-absence-note = { $name } schreef er een bericht bij. Dat staat niet in deze mail. Je leest het in Teams, bij Spiraal.
mail-absence-teams = Ik kon je dit niet in Teams laten weten. Open Spiraal in Teams en typ: hulp. Dan kan ik je daar schrijven. Lukt dat niet? Vraag het dan aan { $name } zelf.
mail-absence-why = Je krijgt deze mail omdat je contactpersoon bent in { $network }. Een bot verstuurt deze mail en leest geen antwoord.
mail-absence-stand-in = Deze mail is voor { $name }, contactpersoon in { $network }, die er nu niet is. Jij krijgt hem omdat jij het overneemt. Een bot verstuurt deze mail en leest geen antwoord.
mail-writing-subject = { $name } schreef je een bericht
mail-writing-lead = { $name } schreef je een bericht. Het staat niet in deze mail.
mail-writing-teams = Ik kon het je niet in Teams brengen. Open Spiraal in Teams en typ: hulp. Dan krijg je het daar.
mail-writing-why = Je krijgt deze mail omdat je bij { $network } hoort. Een bot verstuurt deze mail en leest geen antwoord.
