## Halfjaarrapport en gegevens voor evaluatoren

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
