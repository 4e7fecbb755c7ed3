## Stemmen

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
