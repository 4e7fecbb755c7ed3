## Fouten in het programmabestand

error-import-other-user = Deelnemer "{ $key }" in netwerk "{ $network }" heeft nu een andere user, maar er staat al iets van de eerste. Geef de nieuwe persoon een eigen key.

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
error-file-own-stand-in = "{ $given }" kan niet zichzelf vervangen. Noem een ander bij stand_in, of haal de regel weg.
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
error-file-day = "{ $given }" is geen dag voor { $field }. Schrijf bijvoorbeeld 2027-10-16, zonder tijd.
error-file-break-order = Deze vakantie eindigt voor ze begint. Zet bij from de eerste dag, en bij to de laatste.
error-file-facilitator = Er is geen begeleider met key "{ $given }". Voeg een [[facilitator]] toe, of verbeter de naam.
error-file-facilitates = "{ $given }" is begeleider, en kan geen coördinator zijn. Zet de key bij facilitators, of maak er een [[coordinator]] van.

## Wat een import deed

import-joined = Niet in het bestand, kwam erbij in de chat, en blijft: { $what }
import-joined-hint = Wil je zo iemand weghalen? Noem de deelnemer: --prune --remove netwerk.sleutel
import-kept = Verbeterd in de chat, en dat blijft zo: { $what }
import-overruled = Verbeterd in de chat, maar het bestand is daarna veranderd en gaat voor: { $what }
import-done = { $added } toegevoegd, { $changed } veranderd, { $gone } niet in het bestand.
import-gone = Niet in het bestand: { $what }
import-prune-hint = Dit is blijven staan. Met --prune haal ik het weg, met alles wat die deelnemers schreven.
