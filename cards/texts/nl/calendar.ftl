## Agenda

calendar-cancelled = Deze bijeenkomst gaat niet door.
calendar-preparation = Voorbereiding: { $preparation }
calendar-join = Online meedoen: { $address }
calendar-sign-off = Kun je niet? Open Spiraal in Teams en typ: afmelden.
calendar-gone-title = Deze link werkt niet meer
calendar-gone-lead = Misschien is de bijeenkomst al geweest, of is de link niet heel overgekomen.
calendar-gone-hint = Open Spiraal in Teams en typ: bijeenkomsten. Daar staat een nieuwe link.

## Agenda-items die de agenda zelf bijhoudt

event-trouble-title = De agenda laat mij niet toe
event-trouble-permission = Ik mag niets zetten in de agenda van { $mailbox }. Daarom krijgen deelnemers geen uitnodiging in hun agenda. Vraag de beheerder van Spiraal om de toestemming.
event-trouble-mailbox = Ik vind de agenda van { $mailbox } niet. Daarom krijgen deelnemers geen uitnodiging in hun agenda. Vraag de beheerder van Spiraal om het adres na te kijken.
event-trouble-other = De agenda van { $mailbox } neemt een bijeenkomst niet aan. Daarom krijgen deelnemers geen uitnodiging in hun agenda. Vraag de beheerder van Spiraal om te kijken wat er mis is.
event-trouble-hint = De herinneringen in Teams gaan gewoon door. Elke dag probeer ik het opnieuw. Je krijgt dit bericht één keer.
