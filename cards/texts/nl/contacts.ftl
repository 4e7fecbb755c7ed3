## Voortgang

progress-title = Waar staan jouw deelnemers?
progress-lead = Je ziet hier de stap van iedereen van wie jij de contactpersoon bent, en wat zij met je deelden. Het blijft tussen jullie.
progress-nobody = Er zijn geen deelnemers van wie jij de contactpersoon bent.
progress-no-action = Nog geen actie
progress-more = { $step }, en nog { $count ->
    [one] 1 actie
   *[other] { $count } acties
}
progress-paused = { $step }, op pauze
progress-unreachable = Ik kan hier nog niets sturen. Vraag of Spiraal in Teams is toegevoegd.
progress-themes = Thema's: { $themes }
progress-wishes = Hoopt hier te vinden:
progress-example = Goed voorbeeld:

## Vervangen, antwoorden, begeleiders

absence-why-stand-in = Voor { $name }, die er nu niet is. Jij krijgt het omdat jij het overneemt.
absence-why = Je krijgt dit omdat je de contactpersoon bent.
meanwhile-title = Terwijl je weg was
meanwhile-lead = Dit kwam voor je binnen, en ging naar wie het van je overnam.
meanwhile-absent = **{ $name }** kan niet op { $day }. { $reader } weet ervan.
meanwhile-coming = **{ $name }** meldde zich af, maar komt toch op { $day }. { $reader } weet ervan.
meanwhile-away = **{ $name }** is een tijd weg. { $reader } weet ervan.
meanwhile-talk = **{ $name }** wil even praten over de bijeenkomst van { $day }. { $reader } weet ervan.
meanwhile-help = **{ $name }** vroeg om hulp. { $reader } weet ervan.
button-write-back = Antwoord { $name }
button-chat = Schrijf in Teams
button-send-writing = Stuur naar { $name }
button-write-more = Schrijf nog iets
writing-form-title = Schrijf { $name }
writing-form-lead = Alleen { $name } krijgt je bericht te zien. (1 minuut)
writing-label = Je bericht aan { $name }
writing-hint = Noem geen medische details.
writing-missing = Schrijf eerst een bericht.
writing-theirs = { $name } schreef eerder:
writing-yours = Jij schreef eerder:
writing-title = { $name } schrijft
writing-lead = { $name } schreef je dit bericht.
writing-private = Alleen jij en { $name } zien dit.
writing-sent-title = Je bericht aan { $name }
writing-sent-lead = Ik breng het nu naar { $name }. Lukt dat niet, dan hoor je het van mij.
writing-waits-lead = { $name } heeft nog geen chat met mij. Ik bewaar je bericht, en laat je weten als het niet aankomt.
writing-sent-away = Let op: { $name } is weg tot en met { $day }, en leest het misschien later.
writing-answered = Jij schreef terug
writing-gone-title = Dit kan niet meer
writing-gone-lead = Een van jullie doet niet meer mee. Er is niets verstuurd.
writing-not-you-title = Dit is nu niet aan jou
writing-not-you-lead = { OPENING($contact) } is er nu voor { $person }. Alleen de contactpersoon, een vervanger of een coördinator van het netwerk schrijft hier. Er is niets verstuurd.
error-writing-too-long = Je bericht heeft { $count } tekens. Er passen er { $most }. Maak het wat korter.
not-arrived-title = Je bericht aan { $name } is nog niet aangekomen
not-arrived-lead = Ik kan { $name } in Teams nu niet bereiken. Ik blijf het twee weken proberen.
not-arrived-mailed = Er ging wel een e-mail heen, zonder wat je schreef.
not-arrived-call = Heeft het haast? Bel dan even, of kies een andere weg.
progress-lead-facilitator = Je ziet de stap van iedereen in je netwerk, en wat zij met het netwerk deelden met hun naam erbij. Ben jij hun contactpersoon? Dan zie je ook wat voor jou is.
progress-nobody-facilitator = Er zijn nog geen deelnemers in je netwerk.
