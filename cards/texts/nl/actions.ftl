## De stappen

spiral-here = nu
spiral-passed = gedaan
spiral-before = eerder gedaan
spiral-ahead = nog niet
spiral-left = gestopt

step-explore = Verkennen
step-plan = Plannen
step-act = Uitvoeren en observeren
step-evaluate = Evalueren
step-explore-sign = ◔
step-plan-sign = ◑
step-act-sign = ◕
step-evaluate-sign = ●

fact-problem = Probleem

## De actie

action-form-title = Waar ga jij mee aan de slag?
action-form-lead = Vertel in het kort wat je wilt veranderen in je eigen organisatie. Je kunt het later bijstellen. (2 minuten)
action-title = Hoe noem je je actie?
action-title-hint = Bijvoorbeeld: rustige start van de dienst
action-problem = Welk probleem pak je aan?
action-theme = Bij welk thema past het?
action-theme-other = Een ander thema
button-save-action = Bewaar mijn actie
action-saved-title = Je actie staat erin
action-saved-lead = "{ $title }". Je begint bij Verkennen: eerst goed kijken wat er speelt.
action-saved-who = Je titel en je probleem zie jij alleen, tenzij je samenwerkt of hem op het overzicht zet. Bij elke check-in kies je wie dat mag lezen.
action-which-title = Voor welk netwerk?
action-which-lead = Je doet mee aan meer dan één netwerk. Kies er een.

my-action-title = Mijn actie
my-action-lead = Dit is je spiraal tot nu toe. Alleen jij ziet dit.
my-action-cycle = Ronde { $number }
my-action-grew = Komt voort uit ronde { $number }.
my-action-last = Je laatste notities
my-action-stopped = Je bent met deze actie gestopt.
my-action-entry = { $step }, { $day }. Wie leest dit: { $circle }
my-action-measure = Wil je zien of je actie iets verandert? Typ "metingen" en leg vast hoe het nu is.
button-new-action = Begin een nieuwe actie

error-action-missing = Vul bij "{ $question }" iets in.

## De actie regelen, de hele spiraal, samen aan een actie

step-explore-short = Verkennen
step-plan-short = Plannen
step-act-short = Doen en kijken
step-evaluate-short = Evalueren

fact-title = Actie
fact-goal = Doel
fact-roles = Betrokken
fact-together = Samen met
fact-why = Waarom gestopt
role-manager = Leidinggevende
role-colleagues = Collega's
role-hr = HR of opleiding
role-clients = Cliënten en naasten
role-board = Bestuur
role-council = OR of VAR

my-action-lead-together = Dit is de spiraal tot nu toe. Je notities hieronder zie jij alleen, tenzij je ze deelde.
my-action-paused = Deze actie staat op pauze. Ik vraag er niets over, tot je haar weer oppakt.
action-is-paused = pauze
action-is-shared = samen
action-already-title = Deze actie staat er al
action-already-lead = "{ $title }" had je al bewaard. Wat je nu typte, heb ik niet bewaard. Hier is het nog een keer:
action-not-saved-title = Dit kan nu niet meer
action-not-saved-lead = "{ $title }" is intussen veranderd. Wat je typte, heb ik niet bewaard. Hier is het nog een keer:
action-old-card = Die knop was van een oudere kaart. Er is niets veranderd. Zo staat het nu.
actions-title = Mijn acties
actions-lead = Je werkt aan { $count } acties. Kies er een.
actions-which = Over welke actie gaat je check-in?
actions-full-title = Dit is genoeg tegelijk
actions-full-lead = Je hebt al { $most } acties. Stop er eerst een, dan is er weer plaats.
button-my-actions = Mijn acties
button-my-spiral = Mijn spiraal
button-another-action = Nog een actie
button-manage-action = Aanpassen, pauze, samen

manage-title = Wat wil je doen?
manage-lead = Met je actie "{ $title }".
manage-lead-shared = Je werkt mee aan "{ $title }". Pauze, stoppen en aanpassen doet de eigenaar.
button-change-action = Pas de actie aan
button-step-back = Stap terug naar { $step }
button-pause-action = Zet op pauze
button-resume-action = Pak weer op
button-hand-over = Draag over
button-stop-action = Stop deze actie

action-goal = Wat wil je weten of bereiken?
action-roles = Wie doen er mee? Kies rollen.
action-other-role = Een andere rol
action-other-role-hint = Geen namen. Bijvoorbeeld: de roosteraar
change-action-title = Je actie aanpassen
change-action-lead = Alleen de titel en het probleem zijn nodig. De rest mag leeg blijven. (2 minuten)
change-action-without = Een lange tekst past hier niet bij. Die blijft zoals hij was.
changed-action-title = Je actie is aangepast
changed-action-lead = Alleen jij ziet dit. Toch anders? Pas het opnieuw aan.
changed-action-lead-shared = Jij en wie met je samenwerken zien dit. Toch anders? Pas het opnieuw aan.
changed-action-was = Dit stond er eerst

moved-back = Je bent een stap terug, bij { $step }. Wat je schreef, blijft staan.
moved-paused = Je actie staat op pauze. Ik vraag er niets over. Met één druk pak je haar weer op.
moved-resumed = Je hebt je actie weer opgepakt, bij { $step }. Je krijgt er weer check-ins over.
moved-stop = Je bent gestopt met deze actie. Ook dat is leren. Je spiraal kun je blijven lezen.
moved-handed = { $name } is nu de eigenaar. Jij werkt nog mee. Wil je dat niet, stap er dan uit.
stop-action-title = Stoppen met "{ $title }"?
stop-action-lead = Klaar, of past het niet meer? Allebei is goed. Terug kan niet, maar een nieuwe actie wel.
stop-action-why = Waarom stop je? Dit mag leeg blijven.
stop-action-shared = Ook wie met je samenwerken zien dat je stopt, en waarom.
button-stop-sure = Ja, stop
error-why-too-long = Je reden heeft { $count } tekens. Er passen er { $most }.
hand-over-title = "{ $title }" overdragen
hand-over-lead = De ander wordt eigenaar, en regelt pauze, stoppen en aanpassen. Jij blijft meewerken, tot je eruit stapt.
hand-over-whom = Aan wie?

spiral-title = Mijn spiraal
spiral-lead = Zo groeide je actie, de nieuwste ronde eerst. Alleen jij ziet dit.
spiral-lead-together = Zo groeide de actie, de nieuwste ronde eerst. Je werkt samen met { $names }.
spiral-from = uit ronde { $number }
spiral-tried = Geprobeerd
spiral-learned = Geleerd
spiral-went = Hoe het liep
spiral-why = Waarom gestopt
spiral-by = { $label }, { $name }
spiral-small = Van elkaar zien jullie alleen wat met naam met het netwerk is gedeeld.
spiral-earlier = { $count ->
    [one] En nog 1 eerdere ronde.
   *[other] En nog { $count } eerdere rondes.
}
button-earlier-rounds = Eerdere rondes
spiral-move-back = Stap terug naar { $step }, { $day }
spiral-move-pause = Op pauze, { $day }
spiral-move-resume = Weer opgepakt, { $day }
spiral-move-hand_over = Overgedragen, { $day }
spiral-move-stop = Gestopt, { $day }

together-heading = Samen aan een actie
together-title = Samen aan je actie
together-lead = Kies iemand uit jouw organisatie. Die krijgt een vraag van mij, en mag ook nee zeggen.
together-small = Wie samenwerkt, ziet de titel, het probleem, het doel en de spiraal. Van elkaars notities alleen wat met naam met het netwerk is gedeeld.
together-whom = Met wie?
together-nobody = Ik kan nu niemand meer vragen. Het kan alleen met deelnemers uit jouw organisatie en dit netwerk, hoogstens vier.
together-waiting = Nog geen antwoord van { $names }.
together-asked = Ik vraag het { $name }. Je ziet het hier als die ja zegt.
together-taken-back = De vraag aan { $name } is teruggenomen.
together-choose-one = Kies eerst iemand uit de lijst.
button-together = Werk samen met iemand
button-together-ask = Vraag om mee te doen
button-together-withdraw = Vraag { $name } toch niet
button-together-yes = Ja, ik doe mee
button-together-no = Nee, liever niet
button-together-after-all = Toch meedoen
button-step-out = Ik stap eruit
invited-title = { $name } wil met je samenwerken
invited-lead = Doe je mee aan deze actie? Je krijgt dan ook check-ins. Je kunt er altijd weer uit.
invited-small = Je notities blijven van jou: je kiest zelf wie ze leest.
together-joined-title = Je doet mee
together-already-title = Je deed al mee
together-joined-lead = Je werkt nu met { $name } aan "{ $title }".
together-declined-title = Goed, je doet niet mee
together-declined-lead = { $name } ziet alleen dat je niet meedoet. Toch zin? Druk dan hieronder.
together-gone-title = Deze vraag geldt niet meer
together-gone-lead = De actie is gestopt, of de vraag is teruggenomen. Je hoeft niets te doen.
together-full-title = Dat lukt nu niet
together-full-lead = Je werkt al aan { $most } acties, of er doen al genoeg mensen mee. Stop er eerst een, en druk dan nog eens.
stepped-out-title = Je bent eruit gestapt
stepped-out-lead = Je krijgt geen check-ins meer over "{ $title }". Wat je schreef, blijft van jou.

## Het overzicht van alle acties

overview-title = Alle acties van het netwerk
overview-which = Van welk netwerk wil je alle acties zien?
overview-lead = { $count ->
    [0] Nog niemand zette een actie op het overzicht.
    [one] Eén actie staat op het overzicht.
   *[other] { $count } acties staan op het overzicht.
}
overview-lead-filtered = { $count ->
    [0] Bij deze keuze staat geen actie op het overzicht.
    [one] Bij deze keuze staat één actie op het overzicht.
   *[other] Bij deze keuze staan { $count } acties op het overzicht.
}
overview-none = Er zijn nog geen acties in dit netwerk.
overview-small = Wie een actie heeft, kiest zelf of de titel hier staat. De andere acties tellen we alleen, en pas vanaf { $floor } mensen.
overview-link-small = De links naar de pagina en de pdf werken een uur. Wie zo'n link heeft, kan het overzicht lezen.
overview-unnamed = zonder naam
overview-no-theme = Een ander thema
overview-counted = Niet met titel, wel geteld
overview-group = { $about }: { $count }
overview-group-more = { $about }: { $count } of meer
overview-all-steps = alle stappen samen
overview-too-few = Er zijn ook acties zonder titel. Dat zijn er te weinig om te tellen.
overview-all = Alles bij elkaar, voor jou of voor aan de muur
overview-filters = Kies wat je wilt zien
overview-filter-theme = Thema
overview-filter-all-theme = Alle thema's
overview-filter-step = Stap
overview-filter-all-step = Alle stappen
overview-filter-organisation = Organisatie
overview-filter-all-organisation = Alle organisaties
button-overview = Bekijk het overzicht
button-overview-filter = Toon
button-overview-on = Volgende acties
button-overview-page = Open als pagina
button-overview-poster = Open als pdf (A3)
button-overview-own = Mijn actie op het overzicht
overview-page-title = Alle acties van { $network }
overview-page-made = Zo stond het op { $day }.
overview-page-how = Voor aan de muur is de pdf het mooist. Printen vanuit je browser kan ook: kies A3 en liggend.
overview-page-organisations = Deze organisaties staan er met naam: { $names }.
overview-poster-again = { $title } (vervolg)
overview-poster-counted = Niet met titel, wel geteld: { $groups }.
overview-poster-number = Blad { $number } van { $of }.
overview-poster-name = alle-acties
overview-page-empty = Hier staat nog geen titel.
overview-page-small = De titels staan hier omdat de eigenaren dat goed vonden. De andere acties zijn alleen geteld, vanaf { $floor } mensen.
button-showing = Zet op het overzicht
button-showing-on = Staat op het overzicht: verander
showing-title = Je actie op het overzicht
showing-lead = Op het overzicht ziet je netwerk alle acties bij elkaar. Jij kiest of jouw titel erbij staat. (1 minuut)
showing-which = Hoe staat je actie erop?
showing-me = Niet. Mijn titel zie ik alleen
showing-network_unnamed = Met titel, zonder mijn naam en organisatie
showing-network_named = Met titel, mijn naam en organisatie: { $name }, { $organisation }
showing-step = Stap
showing-small = Deelnemers, begeleiders en coördinatoren van je netwerk kunnen het overzicht lezen en printen. Je probleem en je notities staan er nooit op.
showing-shared = Jullie delen deze actie: overleg het even met elkaar.
showing-on-title = Je actie staat op het overzicht
showing-off-title = Je actie staat niet op het overzicht
showing-done-me = Niemand ziet je titel op het overzicht. Je actie wordt hooguit meegeteld met die van anderen.
showing-done-network_unnamed = Je netwerk ziet de titel, het thema en de stap. Je naam en je organisatie staan er niet bij.
showing-done-network_named = Je netwerk ziet de titel, het thema, de stap en: { $name }, { $organisation }.
showing-printed = Je kunt dit altijd weer veranderen. Een pagina die al geprint is, verandert niet mee.
showing-not-owner = Alleen de eigenaar kiest of deze actie op het overzicht staat.
showing-nothing = Je hebt nu geen eigen actie. Begin er een, dan kun je die op het overzicht zetten.
showing-new-title = Deze actie staat op het overzicht. Daar staat nu ook de nieuwe titel.
button-showing-save = Bewaar mijn keuze
button-showing-again = Verander dit
error-showing-missing = Kies hoe je actie op het overzicht staat.
