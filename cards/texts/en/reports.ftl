## Half-yearly report and data for evaluators

half-year-1 = January to June { $year }
half-year-2 = July to December { $year }
half-year = { $first } to { $last }
report-title = Half-yearly report
report-form-lead = What half a year brought: numbers and what was learned. Choosing takes half a minute.
report-form-small = A half year is in the list once it is two weeks over. Its numbers are fixed by then.
report-which = About what?
report-whole = The whole programme
report-half = Which half year?
report-readers = Who is it for?
report-readers-inside = For the network itself, with what people share with it
report-readers-outside = For others too, numbers only
report-too-early-title = No half year is over yet
report-too-early-lead = The first can be had from { $day }. That way nobody can subtract two reports from each other.
report-ready-title = The report is ready
report-ready-lead = About **{ $name }**, { $period }. Only you get it. You choose who reads it next.
report-ready-small = A link works for an hour, also for whoever gets it from you. What somebody takes back is not in a new report.
report-by-file = Put it with your own files in Teams:
report-by-link = Or get it by a link:
report-file-about = The half-yearly report of your network
report-file-name = report
button-report-make = Make the report
button-report-word-file = Word, with my files
button-report-excel-file = Excel, with my files
button-report-word-link = Word, by a link
button-report-excel-link = Excel, by a link
button-export-make = Make the files
button-export-excel-file = Excel, with my files
button-export-csv-file = CSV, with my files
button-export-excel-link = Excel, by a link
button-export-csv-link = CSV, by a link
export-title = Data for evaluators
export-form-lead = What researchers may use, without names. Choose of which network.
export-which = Of which network?
export-all = All my networks
export-small = Who is rare is told less exactly. Nobody is alone: at least five are always alike.
export-ready-title = The files are ready
export-ready-lead = Of **{ $name }**. Only you get them. Give them only to those who study this network.
export-ready-small = A link works for an hour, also for whoever gets it from you. Only the operator can trace the codes. Check the texts for names.
export-file-about = Data of your network, without names
report-heading = Half a year of { $name }
report-about = What this is about
report-lead = This report shows what the participants of this network did, what it brought and what they learned.
report-lead-whole = This report shows what all networks of the programme did together, and what it brought. Whoever is in two networks counts in both.
report-floor = Numbers about fewer than { $floor } people are left out. Each number says how many people it is about.
report-for-network = This report is for the network itself. The texts were shared with the network, not with others.
report-for-outside = This report may go to others too. It has numbers only, no texts of participants.
report-made = Made with Spiraal on { $when }.
report-actions = Actions
report-actions-lead = Actions that were worked on in this half year.
report-actions-all = Actions that moved
report-actions-told = { $count ->
    [one] One action was worked on, of { $people } people.
   *[other] { $count } actions were worked on, of { $people } people.
}
report-nothing = There is no number here: it is about too few people.
report-times = { $name } { $count } times
report-value = { $name } { $value }
report-alt = Chart. { $title }. { $list }.
report-axis-times = Number of times
report-together = All networks together
report-started = New actions
report-started-lead = Actions that began in this half year.
report-started-all = New actions
report-started-told = { $count ->
    [one] One action began, of { $people } people.
   *[other] { $count } actions began, of { $people } people.
}
report-steps = Steps of the spiral
report-steps-lead = How often an action came to a step in this half year.
report-steps-told = Counted by step: { $list }.
report-outcomes = How it went
report-outcomes-lead = How participants judged their own round. What did not work teaches as much as what did.
report-outcomes-told = Counted by how it went: { $list }.
report-themes = Themes
report-themes-lead = What the actions are about.
report-themes-told = There is a number here at { $told } of the { $all } themes.
report-themes-none = There is no number here: it is about too few people, or themes were not yet counted for the whole programme then.
report-learned = What we learned
report-learned-lead = In the participants' own words. A name is there only if they chose that.
report-learned-told = { $count ->
    [one] There is one lesson here.
   *[other] There are { $count } lessons here.
}
report-learned-none = Nobody shared a lesson with the network in this half year.
report-various = Various themes
report-measured = Measurements
report-measured-lead = Averages over organisations, rounded to a half. Each organisation counts the same.
report-measured-none = There are no measurements of { $floor } organisations or more yet.
report-measured-of = { $name } ({ $unit })
report-measured-told = The average was { $baseline } at the baseline, and { $last } at the last measurement.
report-target-told = The average target is { $target }.
report-pulses = Learning climate and energy
report-pulses-lead = These are averages of what was told after each session already, each from five answers on. The bot never says how many answered.
report-pulses-told = { $scale }: { $list }.
report-pulses-none = There is no result of pulses here. There were too few answers or networks, or pulses were not yet counted then.
report-baseline = Baseline
report-last = Now
report-target = Target
report-presence = Presence
report-presence-lead = Of those who were expected and had not signed off. Rounded to five per cent.
report-presence-told = { $sessions ->
    [one] At one session { $share } per cent were there, of { $people } people.
   *[other] At { $sessions } sessions { $share } per cent were there, of { $people } people.
}
report-share = { $share }%
report-of-sessions = n = { $people } ({ $sessions } sessions)
report-how = How was this counted?
report-how-1 = A number is here when it is about at least { $floor } people of three organisations. Sometimes one more is left out, so that you can't work out the other.
report-how-2 = A number about the whole programme counts only the networks with enough people, so that you can't work out a small one.
report-how-3 = The numbers of a half year are counted once and stay the same.
report-how-4 = The number of a theme of the whole programme is the sum of what may be told of each network.
report-untold = too few (under { $floor })
report-none = none
report-n = n = { $count }
report-n-organisations = n = { $count } organisations
report-n-pulses = { $count ->
    [one] n = 1 pulse
   *[other] n = { $count } pulses
}
report-column-part = Part
report-column-what = What
report-column-bar = As a bar
report-column-number = Number
report-column-people = n (people)
report-column-of = Of how many people
report-column-unit = Unit
report-column-baseline = Baseline
report-column-last = Now
report-column-target = Target
report-column-organisations = n (organisations)
report-column-with-target = n (with a target)
report-column-network = Network
report-column-sessions = Sessions
report-column-share = Per cent present
report-column-average = Average
report-column-over = Of how many
report-column-scale = Scale
report-column-edge = That is
report-column-pulses = n (pulses)
report-sheet-numbers = Numbers
report-sheet-measured = Measurements
report-sheet-pulses = Pulses
report-sheet-presence = Presence
report-sheet-about = About
codebook-column-table = table
codebook-column-column = column
codebook-column-meaning = meaning
codebook-people = A row for each participant and half year. At least { $floor } people are alike in all that a row tells, over the years too.
codebook-measured = The last value of an indicator in each half year, from { $floor } organisations on. Only what is shared with the network.
codebook-texts = What participants wrote and share with the network. Nothing says whose it is.
codebook-counts = Counts by network and half year, from { $floor } people on. They are fixed.
codebook-people-pseudonym = Stable code of a participant in a network, the same in each export. Traced only with the installation's key.
codebook-people-network = Key of the network in the programme file.
codebook-people-sector = Sector of the organisation.
codebook-people-half = Half year: 2027-1 is January to June 2027.
codebook-people-cycles = How many rounds were evaluated in this half year: 0, 1 or 2+.
codebook-people-outcome = How those went: worked, partly, failed, too_early, mixed or none.
codebook-people-presence = How often present at sessions: low, middle, high or none.
codebook-measured-indicator = Stable code of an indicator. Leads to no participant in the table people.
codebook-measured-network = Key of the network.
codebook-measured-kind = What is measured: sick-leave, outflow, inflow or satisfaction.
codebook-measured-unit = Unit: percent, mark (1 to 10) or count.
codebook-measured-half = Half year in which the value lies.
codebook-measured-baseline = yes if the baseline lies in this half year.
codebook-measured-value = Last value, rounded to a half; counts to five.
codebook-measured-target = Target, rounded in the same way; empty if there is none.
codebook-texts-network = Key of the network.
codebook-texts-half = Half year in which it was shared.
codebook-texts-step = Step: explore, plan, act or evaluate.
codebook-texts-question = Name of the question.
codebook-texts-text = The answer. If it begins with a sign that may be a formula, a ' stands before it.
codebook-counts-network = Key of the network.
codebook-counts-half = Half year.
codebook-counts-table = What is counted: actions, started, steps, outcomes or themes.
codebook-counts-cell = Step, outcome or theme; empty for actions, started and another theme.
codebook-counts-count = Count.
codebook-counts-n = Of how many people.
codebook-value-mixed = Different outcomes.
codebook-value-none = Nothing in this half year.
codebook-value-low = Less than half.
codebook-value-middle = Half to 80 per cent.
codebook-value-high = 80 per cent or more.
codebook-value-untold = Not told, as fewer than { $floor } people would be alike. Not the same as zero.
