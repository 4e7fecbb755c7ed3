## A session

fact-where = Where
fact-preparation = Preparation
button-join = Open the online session

kind-kick-off = Kick-off
kind-actieleersessie = Action-learning session
kind-leerteambijeenkomst = Learning team meeting
kind-leernetwerkbijeenkomst = Learning network meeting
kind-webinar = Webinar
kind-expeditie = Expedition

## Reminder

reminder-title = { $days ->
    [0] Today: { $theme }
    [1] Tomorrow: { $theme }
   *[other] In { $days } days: { $theme }
}
reminder-lead = { $days ->
    [0] Your session is today.
    [1] Your session is tomorrow.
   *[other] Your session is on { $day }.
}
reminder-expected = We count on you. Can't come? Then just let us know.
reminder-optional = You are welcome, but need not come. Not coming? It helps if you let us know.
reminder-channel-title = Next session: { $theme }
reminder-channel-lead = We meet on { $day }. Can't come? Press the button. Who signs off is not told in this channel.
reminder-summary = { $theme }, { $day } at { $time }

button-calendar = Add to my calendar
button-teams-calendar = Plan in Teams

## The list, and which session

which-session-title = Which session?
which-session-lead = Choose the session you can't come to.
which-session-back = Which session are you coming to after all?
confirm-title = Do you mean this one?
confirm-lead = Do you want to sign off for this session? You are not signed off yet.
confirm-back-lead = Are you coming to this session after all?
button-yes-sign-off = Yes, sign me off
button-other-session = Another one
button-yes-coming = Yes, I am coming
session-over-title = This session is over
session-over-lead = "{ $theme }" was on { $day }. Were you not there? { OPENING($contact) } will be glad to catch you up.
session-gone-title = This session does not take place
session-gone-lead = I can't find this session any more. Type "sessions" to see what there is.
sessions-title = Your next sessions
sessions-lead = You are expected at everything listed here, until you sign off.
sessions-none = Nothing is planned now. You will hear from me when there is a session.
sessions-signed-off = signed off

## Session sheet

sheet-title = Soon: { $theme }
sheet-lead = { $count ->
    [one] 1 participant comes
   *[other] { $count } participants come
}, { $absent ->
    [0] nobody is signed off.
    [one] 1 is signed off.
   *[other] { $absent } are signed off.
}
sheet-coming = Coming
sheet-absent = Not coming
sheet-steps = Where do the actions stand?
sheet-requests = Who is looking for help?
sheet-somebody = A participant
sheet-entries = What you may read
sheet-others = { $count ->
    [one] 1 other
   *[other] { $count } others
}
sheet-small = This sheet changes when somebody still signs off. It is for you alone.
sheet-summary = Session sheet: { $theme }, { $day } at { $time }
sheet-agenda = Put on the agenda

## Planning and changing sessions

change-new-title = New session: { $theme }
change-new-lead = There is a session on { $day } at { $time }. Can't make it? Press the button.
change-moved-title = Moved: { $theme }
change-moved-lead = The session of { $day } at { $time } has been moved. The new time is below.
change-other-title = Changed: { $theme }
change-other-lead = Something has changed about the session of { $day } at { $time }.
change-cancelled-title = Cancelled: { $theme }
change-cancelled-lead = The session of { $day } at { $time } does not take place. You don't have to do anything.
change-back-title = Takes place after all: { $theme }
change-back-lead = The session of { $day } at { $time } was cancelled, but takes place after all.
change-signed-off = You are signed off. Can you come now? Then press "I can come after all".
change-was = { $now } (was: { $before })
change-summary = { $title } ({ $day })
changes-new-title = { $count } new sessions
changes-title = The planning has changed
changes-lead = Below you see what is new or different. Can't you be at one of them? Press "My sessions" and sign off there.
changes-off-lead = Below you see what is cancelled. You don't have to do anything.
changes-more = { $count ->
    [one] And 1 more. You find it under "My sessions".
   *[other] And { $count } more. You find them under "My sessions".
}
changes-signed-off = You are signed off. Can you come now? Look under "My sessions".
changes-theme-was = The theme was: { $before }
changes-preparation = Preparation: { $preparation }
changes-no-preparation = You no longer have to prepare anything.
changes-summary = { $title } ({ $network })
button-my-sessions = My sessions
fact-kind = Kind
fact-link = Link
fact-link-new = The link is new.
fact-link-gone = The link is gone.

planning-new-title = Plan a session
planning-new-lead = Fill in what you know. First you will see who will hear of it.
planning-change-title = Change a session
planning-change-lead = Change what will be different. First you will see who will hear of it.
planning-network = Network
planning-date = Date
planning-time = Starts at
planning-minutes = How many minutes does it take?
planning-place = Place or address (may be empty)
planning-link = Link to the online session (may be empty)
planning-preview-title = Is this right?
planning-preview-people = { $people ->
    [0] Nothing has happened yet. No participant will be told.
    [one] Nothing has happened yet. Soon 1 participant will be told.
   *[other] Nothing has happened yet. Soon { $people } participants will be told.
}
planning-channel = There will be one post in the channel.
planning-no-channel = No channel has been linked.
planning-preview-wait = The messages go after ten minutes, in working hours. Until then you can take it back. What you still change by then comes in the same message.
planning-preview-again = Something else after all?
planning-cancel-title = Is this one cancelled?
planning-choose-title = Which session do you want to change?
planning-choose-cancel-title = Which session does not take place?
planning-choose-lead = Choose one. Nothing happens yet.
planning-session = Session
planning-choice = { $day } { $time }: { $theme }
planning-planned-title = The session has been planned
planning-changed-title = The session has been changed
planning-cancelled-title = The session does not take place
planning-done-lead = I will tell people after ten minutes. Until then you can take it back.
planning-done-untold = Nobody gets a message about this. Do you want it differently after all? Type "plan", "change" or "cancel session".
planning-taken-back-title = Taken back
planning-taken-back-lead = This holds again. Nobody has heard anything of the change.
planning-taken-back-new = This session is no longer there. Nobody has heard anything of it.
planning-too-late-title = That is too late
planning-too-late-lead = People have been told already, or something else has changed meanwhile. Type "change" to change it again.
planning-left-title = Fine, nothing has changed
planning-left-lead = Type "plan", "change" or "cancel session" if you do want it.
planning-same-title = Nothing has changed
planning-same-lead = What you filled in is what was there already. So I tell nobody anything.
planning-over-title = This session is over
planning-over-lead = A session that is over can't be changed any more.
planning-is-off-title = This session was cancelled already
planning-is-off-lead = Do you want to meet after all? Type "plan" and plan a new one.
planning-none-title = Nothing is planned
planning-none-lead = There is no session that you can change. Type "plan" to plan one.
planning-not-you-title = A coordinator can do this
planning-not-you-lead = Only a coordinator of the network can plan and change sessions. Can't you come? Type "sign off". A question? Ask { $contact }.
button-plan-confirm = Yes, plan it
button-change-confirm = Yes, change it
button-cancel-confirm = Yes, cancel it
button-take-back = Take it back

error-session-theme = Please fill in a theme of at most 200 characters.
error-session-date = Please choose a date.
error-session-time = Please fill in when it starts, for instance 14:00.
error-session-past = { $day } at { $time } is in the past. Please choose a later moment.
error-session-far = { $day } is very far away. Please choose a date within three years.
error-session-gap = On { $day } there is no { $time }: the clock goes forward an hour. Please choose another time.
error-session-minutes = A session takes 5 to 1440 minutes. Please fill in a number.
error-session-link = The link starts with https:// and has no spaces. Copy it from Teams.
error-session-long = "{ $field }" has { $count } characters. There is room for { $most }. Please make it a bit shorter.
error-session-choice = Please choose one of the possibilities for "{ $field }".

## For whom, invitation and material

fact-whom = For whom
whom-all = The whole network
whom-team = Learning team { $team }
whom-team-of = Learning team { $team } of { $networks }
link-map = Show on the map
link-share = Share this invitation
open-welcome = Do you know somebody from outside who wants to come? They are welcome.
invitation-lead = You are welcome, also if you do not take part yet.
change-not-for-you-title = No longer for you: { $theme }
change-not-for-you-lead = The session of { $day } at { $time } is for others now. You need not do anything.
change-not-here-title = No longer for this network: { $theme }
change-not-here-lead = The session of { $day } at { $time } is for another network now.
planning-team = Who is it for?
planning-networks = Who else takes part? (may stay empty)
planning-open = For others too
planning-open-yes = People from outside are welcome too
planning-is-open = People from outside are welcome too.
planning-channels = There will be one post in each of the { $count } channels.
error-session-team = Nobody is in learning team { $team } of the networks you chose. Choose another learning team, or another network.

material-heading = To read
material-more = { $count ->
    [one] And 1 more. Type "material" to see all.
   *[other] And { $count } more. Type "material" to see all.
}
button-read = Open
material-choose-title = Material with a session
material-choose-lead = Choose the session. Looking for something? Type "material" with a word after it.
material-title = Material with { $theme }
material-lead = This is what it has now. Nobody is sent a message about it.
material-none-yet = There is nothing yet.
material-add = Add something
material-name = What is it called?
material-address = Where is it? A link that starts with https://
button-add-material = Add it
button-take-material = Take away
button-material-back = Put it back
material-added = It has been added.
material-taken = "{ $title }" has been taken away. Nobody sees it any more.
material-take-title = What do you take away from { $theme }?
material-take-lead = Choose one. You can put it back afterwards.
material-which = Which one?
button-choose-material = Take something away
material-returned = It is back.
material-small = Whoever is invited sees this with the reminder and with "material". The coordinators see it too. Who may open the link is decided where the document is.
material-not-you-title = A coordinator can do this
material-not-you-lead = Only a coordinator of the network adds material to a session. Do you have something good? Send it to { $contact }.
error-material-title = Give it a name of at most 200 characters.
error-material-address = Put a link here that starts with https://, without spaces. It may be at most 1000 characters long.
error-material-full = This session has { $count } documents already. Take one away first.
materials-title = Material of your sessions
materials-lead = From the newest session to the oldest.
materials-found = This is what I found for "{ $word }".
materials-none = There is nothing to read yet. As soon as a session has something, you also see it on your reminder.
materials-not-found = I found nothing for "{ $word }". Type "material" alone to see what there is.
materials-more = { $count ->
    [one] And 1 more.
   *[other] And { $count } more.
} Type "material" with a word behind it to search.
materials-small = Does a link not open? Ask whoever leads the session.

## Planning several sessions at once

draft-title = { $count ->
    [one] Plan this session?
   *[other] Plan these { $count } sessions?
}
draft-people = { $people ->
    [0] Nothing has happened yet. No participant will be told.
    [one] Nothing has happened yet. Soon 1 participant gets one message about all of it.
   *[other] Nothing has happened yet. Soon { $people } participants each get one message about all of it.
}
draft-channel = There will be one post in the channel.
draft-changed = Something changed in the meantime. Below is what is left.
draft-more = { $count ->
    [one] And 1 more.
   *[other] And { $count } more.
}
draft-left-out = I skip these ({ $count })
draft-skipped-holiday = { $day }: public holiday
draft-skipped-break = { $day }: { $name }
draft-skipped-planned = { $day }: { $name }. There is a session then already.
draft-skipped-twice = { $day }: { $name }. This start is in your list twice.
draft-skipped-past = { $day }: { $name }. This is over already.
draft-skipped-too-many = { $day }: { $name }. At most 100 sessions fit at a time.
draft-planned-title = { $count ->
    [one] The session is planned
   *[other] The { $count } sessions are planned
}
draft-planned-lead = In ten minutes I tell everybody, in one message. Until then you can take it all back. Is one of them different? Type "change session" or "cancel session".
draft-taken-back-lead = { $count ->
    [one] The session is gone. Nobody heard of it.
   *[other] The { $count } sessions are gone. Nobody heard of them.
}
draft-nothing-title = There is nothing to plan
draft-nothing-lead = I skip all that you named. Below you read why.
draft-off-title = These sessions are cancelled
draft-off-lead = They were taken back or cancelled. Do you want them after all? Type "plan" and plan them again.
draft-gone-title = This proposal is gone
draft-gone-lead = A proposal stays for a week. Type "plan" to start again.
button-draft-plan = { $count ->
    [one] Plan this one
   *[other] Plan them
}
series-title = More than once, on fixed days?
series-repeat = Repeat
series-no = No, once
series-week = { $step ->
    [1] Every week
   *[other] Every { $step } weeks
}
series-month = { $step ->
    [1] Every month, same weekday
   *[other] Every { $step } months, same weekday
}
series-times = How many times? (2 to 52)
series-until = Or: up to and including which day?
series-themes = Themes, one on each line (may be empty)
planning-on-holiday = Mind: this is a public holiday.
planning-on-break = Mind: it is { $name } then.
error-series-repeat = Choose under "Repeat" how often.
error-series-times = Fill in a number from 2 to 52 under "How many times".
error-series-until = Choose a date under "up to and including".
error-series-both = Fill in how many times or a last day, not both.
error-series-end = How long does it go on? Fill in how many times, or a last day.
error-series-early = The last day is before the first session, on { $day }. Choose a later day.
error-series-far = Only { $count } fit within three years. Choose fewer times, or closer together.
error-series-many = That is { $count } sessions. At most { $most } fit at a time. Choose an earlier last day.
error-series-themes = You name { $themes } themes, and there are { $count } sessions. Remove themes, or choose more times.

## Lists of sessions: a file or pasted lines

list-date = date
list-time = time
list-moment = date and time
list-end = until
list-minutes = minutes
list-theme = theme
list-kind = kind
list-place = place
list-link = link
list-preparation = preparation
list-team = learning team
list-network-column = network
list-at = { $unit ->
    [row] Row
    [line] Line
   *[event] Event
} { $line }: { $what }
list-wrong-title = I can't use this list yet
list-wrong-lead = Nothing is planned. Change this and send the whole list again.
list-more = And { $count } more.
list-example = A list can look like this:
list-example-theme-1 = Getting people on board
list-example-theme-2 = Measuring what works
list-example-hint = It may be in a file (.xlsx or .csv), or pasted in this chat. A calendar file (.ics) will do too.
list-which-title = Which network is this list for?
list-which-lead = { $count ->
    [one] I read one session.
   *[other] I read { $count } sessions.
} Choose the network. Nothing is planned yet.
list-remarks = This I left out
list-gone-title = I no longer have this list
list-gone-lead = You sent a newer list meanwhile, or it is more than a day ago. Send the list again.
list-private-title = Send a file in our own chat
list-private-lead = I can't read files here. Open the chat with me and send it there.
list-not-you-title = I can do nothing with this file
list-not-you-lead = I did not open it. Only a coordinator can send me a list of sessions. A question? Ask { $contact }.
list-one-title = Send one file at a time
list-one-lead = Nothing is planned. Send the lists one after another, so that you see first what is in each.
error-list-too-big = The file is too big. Send 5 MB at most, with only the list in it.
error-list-many-rows = The list has more than { $most } rows. Send it in parts.
error-list-empty = There is nothing in it. Send a list with a date, a time and a theme.
error-list-format = I can't read this kind of file. Save the list as .xlsx or .csv and send it again.
error-list-old-excel = This is an old Excel file (.xls), or it has a password. Save it as .xlsx without a password and send it again.
error-list-broken = This Excel file is damaged. Open it in Excel, save it again as .xlsx and send it again.
error-list-broken-calendar = This calendar file is damaged. Save it again from your calendar, or send a list as .xlsx or .csv.
error-list-not-fetched = I could not fetch the file. Send it again. If it fails again, paste the list in this chat.
error-list-slow = Reading took too long. Send a smaller file, with only the list in it.
error-list-no-head = I can't see which column is what. Put at least these above the columns: date, time and theme.
error-list-missing = I miss { $count ->
    [one] the column
   *[other] the columns
} { $missing }. I did see: { $found }.
error-list-no-rows = There is no session in the list. Put each session in a row of its own.
error-list-network-column = The column network names different networks. Send a list of its own for each network.
error-list-network-unknown = You do not coordinate the network "{ $given }", or it has another name. You can choose from: { $networks }.
error-list-long-cell = There is too much text in one cell. At most { $most } characters fit.
error-list-merged = The cells { $cells } are merged. Split them, and fill in each.
error-list-formula = In { $cell } is a formula without a result. Put the value there.
error-list-hidden = This row is hidden.
error-list-cancelled = This event does not take place.
error-list-aside = There is no session here.
error-list-column = The column "{ $column }" I do not use.
error-list-no-start = It has no start.
error-list-all-day = This takes the whole day. Give it a time to begin.
error-list-repeats = This repeats in a way that I can't read. Put the dates in the list one by one.
error-list-endless = This repeats without an end. Choose a last date in your calendar.
error-list-often = This repeats more than { $most } times. Choose an earlier last date in your calendar.
error-list-no-date = There is no date.
error-list-date = I can't read "{ $given }" as a date. Write for example 21-1-2027.
error-list-no-such-day = { $given } does not exist. Write day, month, year, for example 21-1-2027.
error-list-weekday = { $day }: that is no { $named }. Correct the day or the date.
error-list-no-time = There is no time. Write for example 14:00.
error-list-time = I can't read "{ $given }" as a time. Write for example 14:00.
error-list-end = I can't read "{ $given }" as a time to end. Write for example 16:00.
error-list-backwards = The end ({ $end }) is not after the start ({ $start }). Correct one of the two.
error-list-minutes = I can't read "{ $given }" as a length of 5 to 1440 minutes. Write for example 120.
error-list-past = { $day } at { $time } has been. Choose a later moment, or take this out.
error-list-long-ago = { $day } is long ago. Correct the year, or take this out.
error-list-theme = There is no theme.
error-list-twice = This begins at the same moment as { $unit ->
    [row] row
    [line] line
   *[event] event
} { $other }. Take one out, or change the time.
error-list-kind = I do not know the kind "{ $given }". Choose from: { $kinds }.
error-list-team = Nobody is in learning team "{ $given }". There are: { $teams }.
error-list-no-teams = Nobody is in learning team "{ $given }". This network has no learning teams yet. Take it out.
