## Zoeken

search-title = Zoeken
search-ask = Zoek in je bijeenkomsten, het materiaal en wat er in je netwerk is gedeeld.
search-word = Welk woord zoek je?
search-word-hint = Bijvoorbeeld: rooster
search-found = { $count ->
    [one] Ik vond één ding bij "{ $word }".
   *[other] Ik vond { $count } dingen bij "{ $word }". Het nieuwste staat bovenaan.
}
search-nothing = Ik vond niets bij "{ $word }". Probeer een ander of een korter woord.
search-page = Bladzijde { $number } van { $count }.
search-many = Er is nog meer. Zoek met een woord erbij, dan vind je het sneller.
search-small = Je vindt alleen wat jij op dit moment mag lezen.
search-session = Bijeenkomst op { $day } · { $network }
search-session-cancelled = Afgelaste bijeenkomst van { $day } · { $network }
search-entry = { $step } · { $by }
search-shared = Gedeeld op { $day } · { $network }
search-unnamed = zonder naam
search-shared-month = Gedeeld in { $month } · { $network }
button-search = Zoek
button-search-newer = Nieuwer
button-search-older = Ouder
error-search-missing = Vul een woord in.
error-search-too-long = Je zoekt op { $count } tekens. Ik kan er { $most } aan: maak het korter.
