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
button-cannot-come = Ik kan niet

signed-off-done-title = Je bent afgemeld
signed-off-done-lead = Voor "{ $theme }" op { $day }. { OPENING($contact) } weet ervan en ziet dit:
signed-off-nothing-more = geen bericht
signed-off-undo = Kun je toch? Druk op "Toch erbij".

coming-title = Fijn, je komt
coming-lead = "{ $theme }" op { $day }. { OPENING($contact) } ziet dat je er toch bij bent.
coming-already = Je stond niet afgemeld voor "{ $theme }" op { $day }. Je staat op de lijst.

sessions-none-match-title = Geen bijeenkomst gevonden
sessions-none-match = Op die dag zie ik geen bijeenkomst van jou. Dit zijn de volgende. Je bent nog niet afgemeld.
fact-note = Bericht
fact-catch-up = Bijblijven
not-for-you-title = Deze bijeenkomst is niet voor jou
not-for-you-lead = Hij is voor een ander deel van het netwerk. Je hoeft niets te doen. Typ "bijeenkomsten" om te zien wat er voor jou is.
error-note-too-long = Je bericht heeft { $count } tekens. Er passen er { $most }. Maak het wat korter. Je bent wel afgemeld.

## Voor de contactpersoon

absence-title = { $name } kan niet
absence-lead = { $name } kan er niet bij zijn op { $day }.
absence-late = Dit is korter dan { $days } dagen van tevoren.
absence-back-title = { $name } komt toch
absence-back-lead = { $name } is er toch bij op { $day }.
absence-summary = Afmelding: { $name }, { $day }
absence-catch-up-none = { $name } vraagt niets.
absence-catch-up-material = { $name } wil graag het materiaal.
absence-catch-up-call = { $name } wil graag even bellen.
absence-catch-up-colleague = Een collega komt in plaats van { $name }.
absence-cancelled = De bijeenkomst van { $day } gaat niet door. Je hoeft niets meer te doen.

## Afwezig, namens een ander, aanwezigheid

away-form-title = Ben je een tijd weg?
away-form-lead = Ik meld je af voor alles wat in die tijd valt, ook als het later gepland wordt. Tot je terug bent, stuur ik je niets. (1 minuut)
away-form-lead-staff = Tot je terug bent, stuur ik je niets. Wat voor jou binnenkomt, krijgt dan een ander. (1 minuut)
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
away-stand-in = Wie neemt het van je over?
away-instead = Wat voor jou binnenkomt, gaat zolang naar { $name }.
away-nobody = Tot je terug bent, stuur ik je niets. Er is nu niemand die het van je kan overnemen.
welcome-back-title = Fijn dat je er weer bent
welcome-back-lead = Je komt weer naar alles wat gepland staat. { OPENING($contact) } ziet het ook.
welcome-back-staff-title = Fijn dat je er weer bent
welcome-back-staff-lead = Wat er nu binnenkomt, gaat weer naar jou. Kwam er iets voor je binnen? Dan stuur ik je een lijst.
not-away-title = Je stond niet als weg
not-away-lead = Er is niets veranderd. Typ "bijeenkomsten" om te zien wat er komt.
error-away-until = Kies een dag van vandaag tot en met { $day }.
error-away-note = Je bericht heeft { $count } tekens. Er passen er { $most }. Maak het wat korter.
error-away-stand-in = Die persoon kan het niet van je overnemen. Kies iemand uit de lijst.

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
