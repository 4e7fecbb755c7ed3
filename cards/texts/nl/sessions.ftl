## Een bijeenkomst

fact-where = Waar
fact-preparation = Voorbereiding
button-join = Open de online bijeenkomst

kind-kick-off = Kick-off
kind-actieleersessie = Actieleersessie
kind-leerteambijeenkomst = Leerteambijeenkomst
kind-leernetwerkbijeenkomst = Leernetwerkbijeenkomst
kind-webinar = Webinar
kind-expeditie = Expeditie

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

button-calendar = Zet in mijn agenda
button-teams-calendar = Plan in Teams

## De lijst, en welke bijeenkomst

which-session-title = Voor welke bijeenkomst?
which-session-lead = Kies de bijeenkomst waar je niet bij kunt zijn.
which-session-back = Voor welke bijeenkomst kom je toch?
confirm-title = Bedoel je deze?
confirm-lead = Wil je je afmelden voor deze bijeenkomst? Je bent nog niet afgemeld.
confirm-back-lead = Kom je toch naar deze bijeenkomst?
button-yes-sign-off = Ja, meld mij af
button-other-session = Een andere
button-yes-coming = Ja, ik kom toch
session-over-title = Deze bijeenkomst is geweest
session-over-lead = "{ $theme }" was op { $day }. Was je er niet bij? { OPENING($contact) } praat je graag bij.
session-gone-title = Deze bijeenkomst gaat niet door
session-gone-lead = Ik kan deze bijeenkomst niet meer vinden. Typ "bijeenkomsten" om te zien wat er wel is.
sessions-title = Je volgende bijeenkomsten
sessions-lead = Je komt naar alles wat hier staat, tot je je afmeldt.
sessions-none = Er staat nu niets gepland. Zodra er een bijeenkomst is, hoor je het.
sessions-signed-off = afgemeld

## Bijeenkomstblad

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
sheet-agenda = Op de agenda gezet

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
button-plan-confirm = Ja, plan deze
button-change-confirm = Ja, wijzig het
button-cancel-confirm = Ja, gaat niet door
button-take-back = Draai het terug

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

## Voor wie, uitnodiging en materiaal

fact-whom = Voor wie
whom-all = Heel het netwerk
whom-team = Leerteam { $team }
whom-team-of = Leerteam { $team } van { $networks }
link-map = Bekijk op de kaart
link-share = Deel deze uitnodiging
open-welcome = Ken je iemand van buiten die wil komen? Die is welkom.
invitation-lead = Je bent welkom, ook als je nog niet meedoet.
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
