## Starten

error-store-locked = Een ander proces heeft de gegevens in { $path } al open. Stop dat eerst.
error-store-unreadable = De gegevens in { $path } zijn niet te lezen: { $reason }. Zet een reservekopie terug.
error-store-unknown = Ik ken geen opslag "{ $scheme }". Gebruik tinydb:<map>.
error-port-taken = Poort { $port } is al in gebruik. Stop wat daar draait, of kies een andere met SPIRAAL_PORT.

## Demo

demo-title = De klok loopt vooruit
demo-lead = Ik zet de klok { $days ->
    [one] 1 dag
   *[other] { $days } dagen
} vooruit. Wat in die tijd verstuurd zou worden, komt er nu aan.
demo-now-title = Het is nu { $day }, { $time }
demo-now-lead = Typ bijvoorbeeld "demo +1d" of "demo +7d" om de tijd vooruit te zetten.

error-demo = Dat begrijp ik niet. Typ bijvoorbeeld "demo +7d" (hoogstens 400 dagen).

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
tour-clock = De demo heeft een eigen klok. Daarop is het nu { $day }, { $time }.
tour-clock-closed = De demo heeft een eigen klok. Daarop is het nu { $day }, { $time }: buiten werktijd, en dan stuurt Spiraal niemand iets. Typ eerst: demo +{ $hours }h.
