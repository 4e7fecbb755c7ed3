## Bestanden, en pagina's achter een link

file-declined-title = Goed, er komt geen bestand
file-declined-lead = Je kunt het altijd opnieuw vragen.
file-saved = Het staat bij je bestanden
error-file-not-kept = Het bewaren lukte niet. Probeer het zo nog eens.
page-gone-title = Deze link werkt niet meer
page-gone-lead = Zo'n link werkt een uur, en alleen voor wie meedoet.
page-gone-hint = Vraag in de chat met Spiraal een nieuwe.
