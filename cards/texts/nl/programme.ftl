## Koppelen

link-title = Welk netwerk hoort bij dit kanaal?
link-lead = Het weekbericht en de aankondiging van bijeenkomsten komen dan hier.
link-done-title = Gekoppeld
link-done-lead = Dit kanaal hoort nu bij { $network }.
link-not-here-title = Dit kan alleen in een kanaal
link-not-here-lead = Ga naar het kanaal van je netwerk, noem mij daar en typ "koppelen".
link-not-you-title = Dit kan een coördinator
link-not-you-lead = Alleen een coördinator van het netwerk kan een kanaal koppelen. Vraag het aan { $contact }.
