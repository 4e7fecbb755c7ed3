# What Spiraal says. Short, kind, plain. Keep nl and en in step: a test watches it.

## General

heading-spiraal = Spiraal
why-member = You get this because you take part in { $network }. More about it, or fewer messages? Type: why.
spiral-here = now
spiral-passed = done
spiral-before = done before
spiral-ahead = not yet
spiral-left = stopped

step-explore = Explore
step-plan = Plan
step-act = Act and observe
step-evaluate = Evaluate
step-explore-sign = ◔
step-plan-sign = ◑
step-act-sign = ◕
step-evaluate-sign = ●

fact-when = When
fact-where = Where
fact-theme = Theme
fact-preparation = Preparation
fact-organisation = Organisation
fact-note = Note
fact-catch-up = Catching up
fact-problem = Problem
where-online = Online, in Teams
where-unknown = To be announced
button-join = Open the online session

kind-kick-off = Kick-off
kind-actieleersessie = Action-learning session
kind-leerteambijeenkomst = Learning team meeting
kind-leernetwerkbijeenkomst = Learning network meeting
kind-webinar = Webinar
kind-expeditie = Expedition

## Welcome, help, not understood

welcome-title = Welcome to Spiraal
welcome-why-by = { $name } put me here for { $programme }.
welcome-why = I belong to { $programme }. { OPENING($contact) } is your contact person there.
welcome-why-coordinator = I belong to { $programme }, where you are a coordinator.
welcome-who = I am a bot. I help you keep going with your action. It takes a few minutes a week.
welcome-who-coordinator = I am a bot. I remind people of their sessions, take sign-offs and help them keep going with their action.
welcome-do-1 = **Work on your action.** After a session I ask you three short questions.
welcome-do-2 = **Sign off.** One press of a button. Your contact person knows at once.
welcome-do-3 = **Learn from each other.** Every week the channel shows what others tried. You choose what the network sees of you.
welcome-coordinator-1 = **Sign-offs.** When somebody signs off and you are their contact person, you see it here at once.
welcome-coordinator-2 = **The weekly digest.** It comes by itself, in your network's channel.
welcome-coordinator-3 = **Linking the channel.** In your network's channel, type: link.
welcome-channel = Hello! I post the next session here, and a short digest every week. Questions and sign-offs go in a chat of your own with me.
welcome-channel-link = This channel does not belong to a network yet. A coordinator can link it: mention me and type "link".
button-my-action = My action
button-check-in = Check-in
button-sessions = Sessions
button-help = What can I do here?

help-title = This is what you can do
help-lead = Press a button, or type one of these words.
help-topic-action = Your action
help-topic-together = Together with others
help-topic-sessions = Sessions
help-topic-staff = For coordinators and facilitators
help-topic-messages = Fewer or more messages
help-topic-rest = And more
help-sentence = You may also just type a sentence, such as "I can't make it on Thursday".
help-contact = Still stuck? Ask { $contact }.

unknown-title = I did not understand that
unknown-lead = I am a simple bot. Choose a button, or type "help" to see what I can do.
unknown-human = A question for a human being? Ask { $contact }.

stranger-title = Hello!
stranger-lead = I don't know you yet. I am here for people who take part in { $programme }. Would you like to join, or should I know you? Ask { $contact }.
stranger-lead-joins = I don't know you yet. I am here for people who take part in { $programme }. Would you like to? Press the button. Should I know you? Ask { $contact }.
stranger-nobody = Hello! No programme has been set up here yet. The person who runs this bot can do that.
contact-nobody = your coordinator

## Commands (name | other ways to say it)

command-help = help | menu | start | hello | hi
command-help-about = this list
command-my-action = my action | action | my actions | actions
command-my-action-about = where you are
command-my-spiral = my spiral | spiral
command-my-spiral-about = all cycles of your action
command-new-action = new action | another action
command-new-action-about = one more action
command-check-in = check-in | check in | checkin | reflect
command-check-in-about = look back on your action, 2 minutes
command-ask = ask for help | ask | obstacle | i am stuck
command-ask-about = a tip, a buddy or a coach, or help with an obstacle
command-questions = my questions | questions
command-questions-about = your questions that are still open
command-obstacles = obstacles
command-obstacles-about = where your network is stuck, by theme
command-sign-off = sign off | signoff | absence
command-sign-off-about = when you can't be at a session
command-sessions = sessions | session | agenda
command-sessions-about = what is coming, and where
command-language = language | nederlands | english
command-language-about = English of Nederlands
command-progress = progress | participants
command-progress-about = where the participants stand
command-plan = plan | plan session
command-plan-about = a session, a series or a list
command-change = change | change session | move
command-change-about = move or change a session
command-cancel = cancel session | call off
command-cancel-about = call off a session
command-link = link
command-link-about = make a channel belong to your network
command-demo = demo
command-demo-about = move the clock forward, for instance demo +7d

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
button-cannot-come = I can't come

## Calendar and e-mail

button-calendar = Add to my calendar
button-teams-calendar = Plan in Teams
calendar-cancelled = This session does not take place.
calendar-preparation = Preparation: { $preparation }
calendar-join = Join online: { $address }
calendar-sign-off = Can't come? Open Spiraal in Teams and type: sign off.
calendar-gone-title = This link no longer works
calendar-gone-lead = Perhaps the session is over, or the link did not arrive whole.
calendar-gone-hint = Open Spiraal in Teams and type: sessions. You will find a new link there.

mail-absence-subject = Sign-off: { $name }, { $day }
mail-absence-hello = Hello { $contact },
mail-absence-lead = { $name } ({ $organisation }) can't be there.
mail-absence-session = This is about "{ $theme }" on { $day }, { $time }.
mail-absence-note = { $name } added a note. It is not in this mail. You can read it in Teams, at Spiraal.
mail-absence-teams = I could not let you know in Teams. Open Spiraal in Teams and type: help. Then I can write to you there. Does that not work? Then ask { $name }.
mail-absence-why = You get this mail because you are a contact person in { $network }. A bot sends this mail and reads no answer.

## Calendar entries that the calendar itself keeps

event-trouble-title = The calendar does not let me in
event-trouble-permission = I may not put anything in the calendar of { $mailbox }. So participants get no invitation in their calendar. Ask whoever runs Spiraal to give the permission.
event-trouble-mailbox = I can't find the calendar of { $mailbox }. So participants get no invitation in their calendar. Ask whoever runs Spiraal to check the address.
event-trouble-other = The calendar of { $mailbox } does not take a session. So participants get no invitation in their calendar. Ask whoever runs Spiraal to see what is wrong.
event-trouble-hint = The reminders in Teams go on as always. I try again every day. You get this message once.

## Sign-off

signed-off-title = You are signed off
signed-off-lead = For "{ $theme }" on { $day }. I let { $contact } know.
signed-off-late = Good that you let us know.
signed-off-form = Anything to add? You don't have to. (1 minute)
signed-off-note = Note to { $contact }
signed-off-note-hint = Please no medical details.
signed-off-catch-up = How would you like to catch up?
catch-up-none = No need
catch-up-material = Send me the material
catch-up-call = A short call
catch-up-colleague = A colleague comes in my place
button-send-note = Send to { $contact }
button-come-after-all = I can come after all

signed-off-done-title = You are signed off
signed-off-done-lead = For "{ $theme }" on { $day }. { OPENING($contact) } knows and sees this:
signed-off-nothing-more = no note
signed-off-undo = Can you come after all? Press "I can come after all".

coming-title = Good, you are coming
coming-lead = "{ $theme }" on { $day }. { OPENING($contact) } sees that you will be there after all.
coming-already = You were not signed off for "{ $theme }" on { $day }. You are on the list.

which-session-title = Which session?
which-session-lead = Choose the session you can't come to.
which-session-back = Which session are you coming to after all?
confirm-title = Do you mean this one?
confirm-lead = Do you want to sign off for this session? You are not signed off yet.
confirm-back-lead = Are you coming to this session after all?
button-yes-sign-off = Yes, sign me off
button-other-session = Another one
button-yes-coming = Yes, I am coming
sessions-none-match-title = No session found
sessions-none-match = I see no session of yours on that day. These come next. You are not signed off yet.
session-over-title = This session is over
session-over-lead = "{ $theme }" was on { $day }. Were you not there? { OPENING($contact) } will be glad to catch you up.
session-gone-title = This session does not take place
session-gone-lead = I can't find this session any more. Type "sessions" to see what there is.
sessions-title = Your next sessions
sessions-lead = You are expected at everything listed here, until you sign off.
sessions-none = Nothing is planned now. You will hear from me when there is a session.
sessions-signed-off = signed off

## Away, on behalf, attendance, session sheet

command-away = away | i am back | im back
command-away-about = be away for a while, and see what you miss
command-on-behalf = sign off for | sign off on behalf | on behalf
command-on-behalf-about = sign a participant off
command-attendance = attendance | presence
command-attendance-about = who was there, and the code during the session
command-here = here | i am here | im here
command-here-about = you are at the session; type its code after it

away-form-title = Will you be away for a while?
away-form-lead = I sign you off for everything in that time, also if it is planned later. Until you are back I send you nothing. (1 minute)
away-until = Up to and including which day?
away-until-missing = Choose a day.
button-go-away = I will be away
away-title = You are away until { $day }, that day included
away-lead = I let { $contact } know. Until you are back I send you nothing.
away-missed = Signed off for
away-kept = Coming all the same to
away-planned-later = Is anything else planned in this time? Then you are signed off for that too.
button-be-back = I am back
button-change-away = Change
away-notice-title = { $name } is away until { $day }, that day included
away-notice-lead = { $name } is signed off for everything in that time, also for what is still to be planned.
away-back-title = { $name } is back
away-back-lead = { $name } is back, and comes to the sessions again.
welcome-back-title = Good to have you back
welcome-back-lead = You are expected at everything that is planned again. { OPENING($contact) } sees it too.
not-away-title = You were not away
not-away-lead = Nothing was changed. Type "sessions" to see what comes.
error-away-until = Choose a day from today up to { $day }.
error-away-note = Your note has { $count } characters. There is room for { $most }. Please make it a bit shorter.
and-more = And { $count } more.

missed-title = Noted: you were not there
missed-lead = "{ $theme }" was on { $day }. No problem. I let { $contact } know.
was-there-title = Noted: you were there
was-there-lead = "{ $theme }" on { $day }. { OPENING($contact) } sees it too.
absence-missed-title = { $name } was not there
absence-missed-lead = { $name } was not there on { $day }, and said so.
absence-by = Signed off by { $name }.

behalf-who-title = Whom do you sign off?
behalf-who-lead = Choose somebody of your network, or somebody whose contact person you are.
behalf-who = Participant
behalf-who-missing = Choose a participant.
behalf-who-more = And { $count } more. Is somebody not listed? Type "sign off for" with the name.
button-behalf-who = Next
behalf-which-title = For what do you sign { $name } off?
behalf-which-lead = Choose the session. The participant gets a card about it.
button-behalf-off = Sign off
button-behalf-back = Comes after all
behalf-off-title = { $name } is signed off
behalf-off-lead = For "{ $theme }" on { $day }. { $name } gets a card about it. The contact person knows too.
behalf-back-title = { $name } is coming
behalf-back-lead = { $name } is on the list for "{ $theme }" on { $day }.
behalf-told-lead = { $name } signed you off for { $day }. Can you come after all? Press "I can come after all".
behalf-told-self-lead = You signed off for { $day } yourself. Can you come after all? Press "I can come after all".
behalf-told-summary = { $name } signed you off for { $day }
behalf-told-back-title = You are no longer signed off
behalf-told-back-lead = We count on you again on { $day }.
behalf-nobody-title = Nobody to sign off
behalf-nobody-lead = There are no participants in your networks yet.
behalf-not-you-title = A coordinator can do this
behalf-not-you-lead = Only the contact person or a coordinator of the network can sign somebody else off. Ask { $contact }. For yourself, type "sign off".
behalf-over-title = This session is over
behalf-over-lead = Type "attendance" to say who was there.

why-coordinator = You get this because you coordinate { $network }.
attendance-title = Who was not there?
attendance-lead = "{ $theme }" on { $day }. Everybody counts as present. Tick who was not there. (1 minute)
attendance-nobody = "{ $theme }" on { $day }. Everybody was signed off.
attendance-who = Who was not there?
attendance-who-part = Who was not there? List { $number } of { $of }
attendance-by-code = { $name } (gave the code)
attendance-signed-off = { $count ->
    [one] 1 participant was signed off and is not listed.
   *[other] { $count } participants were signed off and are not listed.
}
attendance-small = You can change it until 14 days after the session. Type "attendance" then.
attendance-summary = Who was not at "{ $theme }"?
button-save-attendance = Save
attendance-saved-title = The attendance is saved
attendance-saved-lead = { $count ->
    [one] 1 participant was at "{ $theme }" on { $day }. Filled in by { $name }.
   *[other] { $count } participants were at "{ $theme }" on { $day }. Filled in by { $name }.
}
attendance-absent = Was not there
attendance-saved-small = Whoever was not there gets a message to catch up on the next working day.
button-correct-attendance = Change
attendance-code-title = The code of this session
attendance-code-lead = Show the code. Participants type it in their chat with me: "{ $command }" and then the code.
attendance-arrived = { $count ->
    [0] Nobody gave the code yet.
    [one] 1 participant gave the code.
   *[other] { $count } participants gave the code.
}
attendance-code-small = The code counts until half an hour after the end. Afterwards I ask you who was not there.
button-attendance-form = Tick names instead
attendance-which-title = Which session?
attendance-which-lead = Choose the session of which you want to say who was there.
attendance-none-title = There is nothing to fill in now
attendance-none-lead = You say who was there during a session of your network, or until 14 days after it.
attendance-not-you-title = A coordinator can do this
attendance-not-you-lead = Only a coordinator or facilitator of the network says who was there. Ask { $contact }. Are you in the session? Type "here" with the code.
attendance-too-late-title = This is too long ago
attendance-too-late-lead = It could be changed until 14 days after the session. Nothing was changed.
here-right-title = Good that you are here
here-right-lead = I noted that you are at "{ $theme }".
here-wrong-title = I don't know that code
here-wrong-lead = Have another look and try again. Does it not work? Tell { $contact }, and it will be fine too.
here-too-often-title = Never mind, it will be fine
here-too-often-lead = The code did not work a few times. Tell { $contact }, who will note that you were there.
here-too-early-title = There is no code yet
here-too-early-lead = Ask { $contact } to show the code, and type it again then.
here-no-session-title = There is no session now
here-no-session-lead = The code counts from half an hour before the session until half an hour after it.
here-which-code-title = Which code do you see?
here-which-code-lead = Type for example: here KXRT.

aftercare-title = We missed you
aftercare-lead = You were not at "{ $theme }" on { $day }. That can happen. This is how you stay on board.
aftercare-summary = Catching up on "{ $theme }"
aftercare-none = Would you like to know what was discussed? { OPENING($contact) } will be glad to catch you up.
aftercare-material = You asked for the material. { OPENING($contact) } knows.
aftercare-call = You wanted a short call. { OPENING($contact) } knows.
aftercare-colleague = A colleague came in your place. Ask what they took home.
button-talk = I would like to talk
talk-asked-title = Good idea
talk-asked-lead = I let { $contact } know that you would like to talk.
talk-title = { $name } would like to talk
talk-lead = { $name } was not there and would like to hear from you how it was.

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

## Why, pause, and what did not arrive

command-why = why do i get this | why
command-why-about = why you got a message, and how much time it asks
command-pause = pause | stop messages | mute
command-pause-about = no messages for a while
command-less = no more check-ins | only reminders | fewer reminders
command-less-about = fewer messages
command-resume = resume | on again | everything on again
command-resume-about = all messages on again
command-delivery = delivery | not delivered
command-delivery-about = which messages did not arrive

button-why = Why do I get this?
why-reminder = { OPENING($network) } sends you a reminder { $before } before each session. Your network set it that way.
why-channel-reminder = { OPENING($network) } posts in this channel { $before } before each session. Your network set it that way.
why-kind-check-in = After a session of { $network }, and sometimes halfway, I ask how your action is going. Your network set it so.
why-kind-again = You asked me to come back on this day to your check-in of { $network }.
why-kind-nudge = Your check-in of { $network } was still open after some days. I ask once more, and only once.
why-kind-aftercare = You were not at a session of { $network }. Then I send one message to catch up.
why-kind-together = Somebody of your organisation asks whether you take part in an action in { $network }.
why-kind-pulse = On the working day after a session of { $network } I ask who was there how it goes. It is anonymous, and may be left.
why-kind-measure = Half a year after your baseline in { $network }, and each half year from then on, I ask once how it is.
why-kind-change = A session of { $network } has changed. Everybody who takes part hears that once.
why-kind-channel-change = A session of { $network } has changed. I post that in this channel once.
why-kind-digest = { OPENING($network) } has a digest in this channel each week. When there is nothing to tell, it does not come.
why-kind-digest-preview = Whoever coordinates { $network } sees the digest a working day before.
why-kind-digest-reply = This belongs to the digest of { $network }: an entry that did not wholly fit there.
why-kind-digest-change = { OPENING($network) } has a digest in this channel each week. If there is nothing to tell, it does not come.
why-kind-thanked = You get this because people of { $network } thanked you for what you shared.
why-kind-entry-question = You get this because somebody of { $network } asks something about what you shared.
why-kind-entry-answer = You get this because you asked something about an entry in the digest of { $network }.
why-kind-absence = A participant of { $network } signed off. You are the contact person, or you stand in.
why-kind-absence-mail = A participant of { $network } signed off, and I could not reach you in Teams.
why-kind-away = A participant of { $network } is away for a while. You are the contact person, or you stand in.
why-kind-on-behalf = A coordinator of { $network } signed you off. I always let you know.
why-kind-sheet = Two hours before a session of { $network } each coordinator and facilitator gets the session sheet.
why-kind-presence = After a session of { $network } I ask each coordinator and facilitator who was not there.
why-kind-talk = A participant of { $network } would like to talk to you.
why-kind-undelivered = Something did not arrive in a network that you coordinate.
why-kind-passed-on = A participant of { $network } signed off, and the contact person did not get that.
why-kind-vote = A coordinator of { $network } lets the network vote. Everybody who takes part gets the question once.
why-kind-channel-vote = A coordinator of { $network } lets the network vote. I post that question in this channel once.
why-kind-vote-card = The vote of { $network } has closed or changed. The card you had already says so now.
why-kind-vote-result = A vote of { $network } has closed. Each coordinator gets the result.
why-kind-vote-outcome = A coordinator of { $network } decided after a vote. Everybody who takes part hears that once.
why-kind-meanwhile = You were away for a while. Afterwards I send one list of what came in for you.
why-kind-writing = Somebody of { $network } wrote to you. I bring that at once.
why-kind-writing-mail = Somebody of { $network } wrote to you, and I could not reach you in Teams.
why-kind-not-arrived = You wrote to somebody of { $network }. When that does not arrive, I tell you.
why-kind-event = A session of { $network } also goes into the calendar of who takes part.
why-kind-calendar-trouble = I can't get into a calendar of { $network }. Each coordinator hears that once.
why-kind-help = A participant of { $network } asks for help. You are the contact person, or you take over.
why-kind-help-silent = A request for help in { $network } had no reaction in five working days. I tell that once.
why-kind-help-reaction = You asked for help in { $network }, and somebody reacted.
why-kind-help-news = You helped somebody in { $network }. You hear what came of it.
why-kind-buddy-offer = You have a plan for your action in { $network }, and somebody elsewhere works on the same theme. So I ask this once.
why-kind-match = You said that you would like a buddy or intervision in { $network }. Every Monday I look who fits you.
why-kind-match-nudge = You got a proposal in { $network } that is still open. I ask it once more.
why-kind-match-none = You said that you would like a buddy or intervision in { $network }. When it does not work out, I tell you.
why-kind-match-news = You said that you would like a buddy or intervision in { $network }. I tell you what came of it.
why-kind-spoken = I brought you in touch with others in { $network }. After two weeks I ask how it went.
why-your-network = your network
span-days = { $count ->
    [one] 1 day
   *[other] { $count } days
}
span-hours = { $count ->
    [one] 1 hour
   *[other] { $count } hours
}
span-minutes = { $count ->
    [one] 1 minute
   *[other] { $count } minutes
}
why-budget = { $count ->
    [0] I send you at most { $most } messages a week by myself.
    [one] This week I sent you 1 message by myself. It is { $most } a week at most.
   *[other] This week I sent you { $count } messages by myself. It is { $most } a week at most.
}
why-more = Would you like fewer? Choose below, or type "pause".
why-title = Why do you get messages from me?
why-lead = This is what you got in the last seven days, and why.
why-nothing = I sent you nothing by myself in the last seven days.
why-small = Only you see this.
burden-title = What this month asks of you
burden-messages = { $count ->
    [0] You got nothing from me yet.
    [one] 1 message from me, about { $minutes } minutes.
   *[other] { $count } messages from me, about { $minutes } minutes together.
}
burden-sessions = { $count ->
    [0] There is no session for you this month.
    [one] 1 session, { $hours } hours.
   *[other] { $count } sessions, { $hours } hours together.
}
burden-programme = The programme counts on 1 to 2 hours a week, your own action included. This is an estimate.

message-reminder = Reminder of a session
message-channel-reminder = Announcement in the channel
message-check-in = Check-in
message-again = Check-in on the day you chose
message-nudge = The check-in once more
message-absence = A participant who signed off
message-absence-mail = E-mail about a sign-off
message-digest = Digest
message-digest-preview = Digest, beforehand
message-digest-reply = Reply to the digest
message-digest-change = Digest brought up to date
message-thanked = Thanks for what you shared
message-entry-question = Question about your entry
message-entry-answer = Answer to your question
message-away = Message that somebody is away
message-on-behalf = Message that you were signed off
message-sheet = Session sheet
message-presence = Question who was not there
message-aftercare = Message to catch up
message-talk = Somebody would like to talk
message-together = The question to take part in an action
message-pulse = Pulse
message-measure = Question about your measurements
message-change = Message about a change
message-channel-change = Change in the channel
message-undelivered = What did not arrive
message-passed-on = A participant who signed off
message-reminder-card = Reminder, brought up to date
message-vote = Vote
message-channel-vote = Vote in the channel
message-vote-card = Vote, brought up to date
message-vote-result = Result of a vote
message-vote-outcome = Decision after a vote
message-meanwhile = List of what came in while you were away
message-writing = Somebody wrote to you
message-writing-mail = E-mail that somebody wrote to you
message-not-arrived = A message of yours did not arrive
message-event = Entry in the calendar
message-calendar-trouble = The calendar does not let me in
message-help = A participant asks for help
message-help-silent = A question nobody reacted to
message-help-reaction = Reaction to your question
message-help-news = News about help you gave
message-buddy-offer = Question whether you would like a buddy
message-match = Proposal for a buddy or a group
message-match-nudge = The proposal once more
message-match-none = Message that there is no buddy or group yet
message-match-news = Message about your buddy or group
message-spoken = Question whether you spoke

pause-form-title = Fewer messages for a while?
pause-form-lead = Choose what you like. You stay on the list of each session. (1 minute)
pause-until = Quiet up to and including which day?
pause-not-away = A pause is no sign-off. Will you really not be there? Type "away", then I sign you off too.
pause-small = I don't tell your contact person. When a session is moved or called off, I still tell you.
button-pause = Pause
button-pause-all = All quiet
button-pause-change = Change
button-want-no-check-ins = No check-ins
button-want-reminders = Only reminders
button-want-last-reminder = Only the last reminder
button-want-all = Everything on again
pause-title = This is how it stands
pause-lead = You chose this. You can always undo it: press "Everything on again" or type "resume".
pause-stands-until = I send you nothing by myself until { $day } has passed. No reminders either.
pause-stands-no-check-ins = You get no more check-ins, and no pulses. You can always do a check-in yourself.
pause-stands-reminders = You get only reminders of sessions, and no check-ins.
pause-stands-last-reminder = Of each session you get only the last reminder.
pause-over-title = Everything is on again
pause-over-lead = You get reminders and check-ins again. Never more than your programme allows in a week.

undelivered-title = Not delivered
undelivered-lead = These messages did not arrive, or not yet. Will you look at them?
undelivered-asked-lead = This did not arrive in the last fourteen days, or not yet.
undelivered-none-title = Everything arrived
undelivered-none-lead = In the last fourteen days all that I sent in your networks arrived.
undelivered-small = When I can reach somebody after all, they are no longer listed. You can always see the list with "delivery".
undelivered-stopped = I was down from { $since } to { $until }.
undelivered-channel = The channel of { $network }
undelivered-why-asleep = I was down or did not get through in time. It is of no use now. Is it important? Tell them yourself.
undelivered-why-no-way = Spiraal is not in their Teams yet. Ask them to open Spiraal and type "help", or mail them.
undelivered-why-stopped = Spiraal was removed or blocked there. Mail or call them, and ask them to add Spiraal again.
undelivered-why-refused = Teams did not take the message. Mail or call them, and ask the operator to have a look.
undelivered-why-maybe = Teams did not answer. Perhaps it arrived all the same. Ask, if it is important.
undelivered-channel-no-way = I don't know this channel yet. Type in the channel: @Spiraal link.
undelivered-channel-stopped = Spiraal was removed from this team. Ask its owner to add Spiraal again.
undelivered-channel-asleep = I was down or did not get through in time. Is it important? Post it in the channel yourself.
undelivered-channel-refused = Teams did not take the message. Ask the operator to have a look.
undelivered-channel-maybe = Teams did not answer. Look in the channel whether it is there.
button-seen = Seen
button-delivery = Whole list
undelivered-seen-title = Seen
undelivered-seen-lead = I won't tell this again. Type "delivery" for all of the last { $days } days.
passed-on-lead = { $name } can't be there on { $day }. { OPENING($contact) } is the contact person, but did not get my message. Will you pass it on?
passed-on-back-lead = { $name } will be there on { $day } after all. { OPENING($contact) } did not get my message. Will you pass it on?

## For the contact person

absence-title = { $name } can't come
absence-lead = { $name } can't be there on { $day }.
absence-late = This is less than { $days } days before.
absence-back-title = { $name } is coming after all
absence-back-lead = { $name } will be there on { $day } after all.
absence-why = You get this because you are the contact person.
absence-summary = Sign-off: { $name }, { $day }
absence-catch-up-none = { $name } asks for nothing.
absence-catch-up-material = { $name } would like the material.
absence-catch-up-call = { $name } would like a short call.
absence-catch-up-colleague = A colleague comes in place of { $name }.

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
absence-cancelled = The session of { $day } does not take place. There is nothing left for you to do.

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
button-preview = Show who will hear of it
button-plan-confirm = Yes, plan it
button-change-confirm = Yes, change it
button-cancel-confirm = Yes, cancel it
button-leave = No, leave it
button-go-on = Go on
button-take-back = Take it back

## Voting

command-vote = vote | votes | poll | start a vote
command-vote-about = your network chooses how often, when or which theme
command-ballot = my vote | cast my vote | ballot
command-ballot-about = vote, or change your vote
vote-about-frequency = How often do we meet?
vote-about-time = On which day and at what time do we meet?
vote-about-theme = Which theme do we choose?
vote-every-2w = Every 2 weeks
vote-every-3w = Every 3 weeks
vote-every-4w = Every 4 weeks
vote-every-6w = Every 6 weeks
vote-every-8w = Every 8 weeks
vote-every-1m = Every month
vote-every-3m = Every quarter
vote-weekly = { $day } at { $time }

vote-asked-lead = A question from { $name }: what would you like best? It takes half a minute.
vote-channel-lead = A question from { $name }: what would you all like best? Your choice will not be shown in this channel.
vote-until = You can vote until { $day } at { $time }.
vote-secret = Nobody sees what you chose, not even your coordinator. Afterwards one can only see how often something was chosen.
vote-choice = Your choice
error-vote-choice = Choose one of the options.
button-vote = Vote
vote-summary = Please vote: { $question }
vote-cast-title = Your vote counts
vote-cast-lead = You chose: { $choice }. You can change your choice until { $day } at { $time }.
button-change-vote = Change my choice
vote-yours = You chose: { $choice }.
vote-closed-title = Closed: { $question }
vote-closed-lead = You could vote until { $day } at { $time }. Your coordinator is looking at the result. After that you read it here.
vote-withdrawn-title = Called off: { $question }
vote-withdrawn-lead = The coordinator has withdrawn this vote. You need not do anything.
vote-outcome-title = You chose: { $choice }
vote-outcome-other-title = It will be: { $choice }
vote-outcome-lead = If a session changes because of this, you get a message about it.
vote-nothing-title = All stays as it was
vote-nothing-lead = The coordinator has looked at the result and changes nothing.
vote-turnout = { $people ->
    [one] { $voted } of 1 participant voted.
   *[other] { $voted } of { $people } participants voted.
}
vote-which-title = What do you want to vote about?
vote-which-lead = There is more than one vote. Choose one.
vote-which = { $question } ({ $network })
vote-none-title = There is nothing to vote about now
vote-none-lead = When there is a vote in your network, you will hear of it here.
vote-not-in-title = Participants do the voting
vote-not-in-lead = You are not a participant of this network. Do you coordinate it? Then type "vote".
vote-gone-title = This vote is no longer there
vote-gone-lead = Type "my vote" to see what you can vote about now.

vote-new-title = Let the network vote
vote-new-lead = Choose what it is about. Then you fill in the options, and first see who gets this. (2 minutes)
vote-subject = What is it about?
vote-form-lead = Give at least two options. Afterwards you get the result, and you decide what happens.
vote-options-frequency = Which options can people choose from?
vote-options-time = Day and time, each on a line of its own (2 to 5)
vote-options-time-hint = Thursday 14:00
vote-options-theme = Which themes can people choose from?
vote-options-own = Themes of your own, each on a line of its own (may be empty)
vote-options-own-hint = a theme that is not listed yet
vote-closes = Last day to vote (closes at 16:00)
vote-preview-people = { $people ->
    [0] Nothing has happened yet. This network has no participants yet.
    [one] Nothing has happened yet. 1 participant will get this question.
   *[other] Nothing has happened yet. { $people } participants will get this question.
}
vote-preview-small = You can still call off an open vote. Nobody sees who chose what, and neither do you.
vote-fact-question = Question
vote-fact-option = Option { $number }
vote-fact-closes = Closes
button-vote-open = Send the vote
vote-standing-title = The vote is open
vote-already-title = There is a vote about this already
vote-standing-lead = There are no counts until it closes. Then you get the result here.
button-vote-withdraw = Withdraw the vote
vote-called-off-title = The vote is withdrawn
vote-called-off-lead = Whoever got the question sees so on their card. Want a vote after all? Type "vote" and start again.
vote-overview-title = Votes in your networks
vote-overview-lead = Choose one to look at, or start a new one.
vote-overview-open = Open: { $question } ({ $network })
vote-overview-closed = Waits for you: { $question } ({ $network })
button-vote-new = New vote
vote-left-title = Fine, nothing was sent
vote-left-lead = Type "vote" if you want it after all.
vote-not-you-title = A coordinator can do this
vote-not-you-lead = Only a coordinator of the network can start a vote. Do you have an idea? Tell { $contact }.
vote-still-open-title = The vote is still open
vote-still-open-lead = You get the result here as soon as the vote closes.
error-vote-subject = Choose what the vote is about, and for which network.
error-vote-few = Give at least { $least } different options.
error-vote-many = Give at most { $most } options. There are { $count } now.
error-vote-long = Line { $line } has { $count } characters. There is room for { $most }. Make it a little shorter.
error-vote-line = I do not understand line { $line }: "{ $text }". Write a day and a time, such as: Thursday 14:00.
error-vote-closes = Choose the last day to vote.
error-vote-closes-past = Choose a day on which it has not been 16:00 yet. { $day } is too early.
error-vote-closes-far = Choose a day within { $days } days. { $day } is too far away.
error-vote-closes-off = { $day } is not a working day. Choose for instance { $instead }.
error-vote-sessions = Choose at least one session, or go back and choose "Change nothing".

vote-result-title = Result: { $question }
vote-result-first = Chosen most: { $choice }.
vote-result-tie = It is a tie: { $choices }. You choose what it will be.
vote-result-none = So there is no result. You can ask again later, or talk about it in a session.
vote-apply-which = What do you want to apply?
button-vote-apply = Show what will change
button-vote-decline = Change nothing
vote-apply-title = Apply: { $choice }
vote-apply-lead = { $people ->
    [one] Nothing has happened yet. If you apply this, 1 participant gets a message.
   *[other] Nothing has happened yet. If you apply this, { $people } participants get a message.
}
vote-apply-channel = The channel hears of it too.
vote-apply-nothing = There is no session that can change because of this. You can still record the result. The network then reads what it will be.
vote-apply-sessions = Which sessions change?
vote-apply-more = There are { $count } more sessions further away. Those do not change.
vote-apply-kept = Stay as they are
vote-apply-wait = The messages go after ten minutes, in working hours.
vote-shift = { $before } → { $after }: { $theme }
vote-shift-theme = { $when }: { $before } → { $after }
vote-note-week-later = later because of a public holiday or a break
vote-note-holiday = that is a public holiday or a break
vote-note-overlap = there is another session then
vote-note-near = within two weeks already
button-vote-confirm = Apply it
button-vote-back = Back to the result
vote-decided-title = Applied: { $choice }
vote-decided-lead = Applied by { $name }. The network hears of it in ten minutes. A different date or theme after all? Type "change".
vote-declined-title = Nothing was changed
vote-declined-lead = Decided by { $name }. The network reads so on the card.

## For whom, invitation and material

fact-whom = For whom
whom-all = The whole network
whom-team = Learning team { $team }
whom-team-of = Learning team { $team } of { $networks }
link-map = Show on the map
link-share = Share this invitation
open-welcome = Do you know somebody from outside who wants to come? They are welcome.
invitation-lead = You are welcome, also if you do not take part yet.
not-for-you-title = This session is not for you
not-for-you-lead = It is for another part of the network. You need not do anything. Type "sessions" to see what is for you.
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

command-material = material | materials | documents
command-material-about = what there is to read with sessions
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

## The overview of all actions
command-overview = overview | all actions | see all actions
command-overview-about = all actions of the network, also to print
overview-title = All actions of the network
overview-which = Of which network do you want to see all actions?
overview-lead = { $count ->
    [0] Nobody has put an action on the overview yet.
    [one] One action is on the overview.
   *[other] { $count } actions are on the overview.
}
overview-lead-filtered = { $count ->
    [0] With this choice no action is on the overview.
    [one] With this choice one action is on the overview.
   *[other] With this choice { $count } actions are on the overview.
}
overview-none = There are no actions in this network yet.
overview-small = Whoever has an action chooses whether its title is here. The others are only counted, and only from { $floor } people on.
overview-link-small = The links to the page and the pdf work for an hour. Whoever has such a link can read the overview.
overview-unnamed = without a name
overview-no-theme = Another theme
overview-counted = Without a title, but counted
overview-group = { $about }: { $count }
overview-group-more = { $about }: { $count } or more
overview-all-steps = all steps together
overview-too-few = There are also actions without a title. They are too few to count.
overview-all = All of it together, for you or for on the wall
overview-filters = Choose what you want to see
overview-filter-theme = Theme
overview-filter-all-theme = All themes
overview-filter-step = Step
overview-filter-all-step = All steps
overview-filter-organisation = Organisation
overview-filter-all-organisation = All organisations
button-overview = See the overview
button-overview-filter = Show
button-overview-on = Next actions
button-overview-page = Open as a page
button-overview-poster = Open as pdf (A3)
button-overview-own = My action on the overview
overview-page-title = All actions of { $network }
overview-page-made = This is how it was on { $day }.
overview-page-how = The pdf looks best on a wall. You can also print from your browser: choose A3 and landscape.
overview-page-organisations = These organisations are here by name: { $names }.
overview-poster-again = { $title } (continued)
overview-poster-counted = Without a title, but counted: { $groups }.
overview-poster-number = Sheet { $number } of { $of }.
overview-poster-name = all-actions
overview-page-empty = No title is here yet.
overview-page-small = The titles are here because their owners agreed. The other actions are only counted, from { $floor } people on.
button-showing = Put it on the overview
button-showing-on = Is on the overview: change
showing-title = Your action on the overview
showing-lead = On the overview your network sees all actions together. You choose whether your title is there. (1 minute)
showing-which = How is your action on it?
showing-me = Not. Only I see my title
showing-network_unnamed = With its title, without my name and organisation
showing-network_named = With its title, my name and organisation: { $name }, { $organisation }
showing-step = Step
showing-small = Participants, facilitators and coordinators of your network can read and print the overview. Your problem and your notes are never on it.
showing-shared = You share this action: talk about it with each other first.
showing-on-title = Your action is on the overview
showing-off-title = Your action is not on the overview
showing-done-me = Nobody sees your title on the overview. At most your action is counted with those of others.
showing-done-network_unnamed = Your network sees the title, the theme and the step. Your name and organisation are not there.
showing-done-network_named = Your network sees the title, the theme, the step and: { $name }, { $organisation }.
showing-printed = You can always change this. A page that was printed already does not change with it.
showing-not-owner = Only the owner chooses whether this action is on the overview.
showing-nothing = You have no action of your own now. Start one, then you can put it on the overview.
showing-new-title = This action is on the overview. The new title is there now too.
button-showing-save = Save my choice
button-showing-again = Change this
error-showing-missing = Choose how your action is on the overview.

## Searching
command-search = search | find | search for
command-search-about = find something again: "search rota"
search-title = Search
search-ask = Search your sessions, what they have to read, and what was shared in your network.
search-word = Which word do you look for?
search-word-hint = For example: rota
search-found = { $count ->
    [one] I found one thing for "{ $word }".
   *[other] I found { $count } things for "{ $word }". The newest is first.
}
search-nothing = I found nothing for "{ $word }". Try another word, or a shorter one.
search-page = Page { $number } of { $count }.
search-many = There is more. Add a word, then you will find it sooner.
search-small = You only find what you may read at this moment.
search-session = Session on { $day } · { $network }
search-session-cancelled = Cancelled session of { $day } · { $network }
search-entry = { $step } · { $by }
search-shared = Shared on { $day } · { $network }
search-unnamed = without a name
search-shared-month = Shared in { $month } · { $network }
button-search = Search
button-search-newer = Newer
button-search-older = Older
error-search-missing = Fill in a word.
error-search-too-long = You look for { $count } characters. I can take { $most }: make it shorter.


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
error-file-day = "{ $given }" is no day for { $field }. Write for instance 2027-10-16, without a time.
error-file-break-order = This break ends before it begins. Put the first day at from, and the last at to.

## Getting to know each other

command-intake = get to know me | getting to know | intake
command-intake-about = what you look for and who you are, 3 minutes
button-intake = Get to know me (3 minutes)
intake-name = Getting to know you
intake-count = step { $number } of { $most }
intake-summary = Getting to know you
intake-place-title = Where do you work?
intake-place-lead = This is what I have about you. Is it wrong? Put it right. A coordinator then has a look.
intake-themes-title = What draws you?
intake-themes-lead = Choose one or more themes. Your contact person sees what you choose. Coordinators only see how many people chose something.
intake-wishes-title = What do you hope to find here?
intake-wishes-lead = A few words are enough. Coordinators use it for the sessions. You choose who reads it.
intake-example-title = Do you have a good example?
intake-example-lead = Something that works where you are, and that others can use. May the network read it? Then it comes in the digest.
intake-contact-title = Your contact person and your language
intake-contact-lead = Sign-offs and questions go to your contact person. Is it the wrong one? Write it below. Only the coordinators of your network read that.
intake-done-title = This is what I know of you
intake-done-lead = Thank you. The next step: describe what you want to change in your work.
intake-done-small = You can always change it, with the buttons under the dots. Did you change who may read something? That holds from now on.
intake-sector = Sector
intake-contact = Contact person
intake-language = Language
intake-themes = Themes
intake-themes-chosen = Themes
intake-themes-who = Only your contact person sees your themes. Coordinators see numbers, from five on.
intake-wishes = What you hope to find
intake-example = Your good example
intake-remark = Is your contact person the wrong one? Tell us.
intake-read-by = Who reads this: { $circle }
intake-waiting = The coordinators have your correction. I will tell you what they decide.
intake-kept = Saved. You can change it later with "intake".
intake-kept-circle = Saved. Who reads it: { $circle }
intake-kept-place = Thank you. I pass your correction on to the coordinators. You will hear what they decide.
intake-example-out = Your example is gone. Nobody reads it here any more.
intake-again = Something else than on this card was saved here already. What you filled in now stands below. Save it if that is better.
intake-long = What you wrote before does not fit on this card. It is saved. If you write something here, that takes its place.
intake-later-title = That is fine
intake-later-lead = What you told is saved. I won't ask again. Want to go on? Type "intake".
intake-offer-title = Shall we get to know each other?
intake-offer-lead = Tell in 3 minutes what you look for in this network. The sessions can then be more of what you need.
intake-offer-small = I ask this once. Rather not? Then there is nothing you need to do.
button-intake-next = Next
button-intake-save = Save
button-intake-skip = Skip
button-intake-later = Go on later
button-intake-previous = Back one step
button-intake-go-on = Go on
button-back-unchanged = Leave it
button-take-example = Take my example away
button-describe-action = Describe your action
button-change-themes = Change themes
button-change-wishes = Change what you hope
button-change-example = Change example
button-change-place = Change where you work
button-change-contact = Contact person and language
progress-themes = Themes: { $themes }
progress-wishes = Hopes to find here:
progress-example = Good example:
digest-examples = Good example
why-kind-intake = You take part in { $network }. I ask once whether we can get to know each other.
message-intake = Question to get to know you

## What the network hopes for (for coordinators)

command-wishes = wishes | wishes of the network
command-wishes-about = what your network hopes for
wishes-title = What does your network hope for?
wishes-lead = For each theme how many people chose it, from { $floor } on. And the wishes you may read.
wishes-few = fewer than { $floor }
wishes-none = There are no wishes that you may read yet.
wishes-somebody = A participant
wishes-small = Everybody chooses who reads a wish. Of those whose contact person you are, you often read more.
wishes-coordinator-title = This is for coordinators
wishes-coordinator-lead = Only a coordinator of a network sees the wishes together. Type "intake" to see your own.

## A participant's correction

correction-place-title = { $name } corrects something
correction-place-lead = { $name } says that this is otherwise than we have it. Take it over, or leave it.
correction-contact-title = { $name } about the contact person
correction-contact-lead = { $name } says that the contact person is not right. Choose who it will be, or leave it.
correction-now = Now it says
correction-taken = Taken over by { $name }.
correction-filed = Taken over: the programme file says this too by now.
correction-left = { $name } leaves it as it is.
correction-withdrawn = Not needed any more: it is right as it stands.
correction-replaced-title = A newer correction came
correction-replaced-lead = { $name } wrote something new after this. Look at that card.
correction-gone-title = This is not possible any more
correction-gone-lead = This participant has left. Nothing was changed.
error-correction-contact = Choose a contact person from the list.
button-take-over = Take over
button-leave-so = Leave it
corrected-title = It has been changed
corrected-lead = { $name } took your correction over. This is how it stands now.
corrected-left-title = It stays as it is
corrected-left-lead = { $name } leaves it as it is now. Do you think that is wrong? Ask { $name }.
why-kind-correction = A participant of { $network } says that something is not right. Every coordinator gets that question.
why-kind-corrected = You passed on a correction to { $network }. You hear what a coordinator decides.
message-correction = A participant's correction
message-corrected = Answer to your correction

## Joining

command-join = join | i want to join | i would like to join | take part
command-join-about = ask to take part in a network
button-join-network = I want to join
join-form-title = I want to join
join-form-lead = Fill this in, and I put it before the coordinators. They read it, nobody else. (2 minutes)
join-form-small = Do they say no, or do you withdraw it? Then I remove why you wanted to join, and your e-mail address.
join-name = Your name
join-network = Which network?
join-sector = Sector (may stay empty)
join-text = Why do you want to join? (may stay empty)
join-email = E-mail address (may stay empty)
join-why = Why
join-address = E-mail address
join-sent-title = Your request has been sent
join-waiting-title = Your request waits for an answer
join-sent-lead = The coordinators of { $network } will look at it. You hear from me. A question? Go to { $contact }.
join-sent-small = Only the coordinators of this network see your request.
join-kept-title = This is kept of your request
join-kept-lead = I also know how to reach you, and which messages you got. Ninety days after the answer this can go.
join-withdrawn-title = Withdrawn
join-withdrawn-lead = Your request for { $network } is gone. Want to after all, later on? Type "join".
join-nowhere-title = You already take part
join-nowhere-lead = There is no other network now that you can ask to join. A question? Go to { $contact }.
join-closed-title = Joining is not possible now
join-closed-lead = There is no network now that takes requests. Want to join all the same? Ask { $contact }.
join-full-title = No more today
join-full-lead = There were many requests today. Nothing was sent. Try again tomorrow, or ask { $contact }.
join-over-title = This is settled already
join-over-lead = This request was answered or withdrawn already. Nothing was changed.
error-join-email = "{ $given }" is not an e-mail address. Put it right, or leave it empty.
error-join-network = Choose a network from the list.
error-join-contact = Choose a contact person from the list.
button-send-join = Send
button-withdraw-join = Withdraw
application-title = { $name } wants to join
application-lead = { $name } wants to join. The name comes from Teams or was typed. Choose a contact person and press "Accept".
application-accepted = { $by } accepted { $name }.
application-refused = { $by } said "not now" to { $name }.
application-withdrawn = { $name } withdrew the request. There is nothing you need to do.
application-team = Learning team
application-no-team = No learning team yet
button-accept = Accept
button-not-yet = Not now
decline-title = Not now for { $name }
decline-lead = { $name } gets a friendly message with your name in it, to talk to. You may add some words.
decline-label = Your words to { $name } (may stay empty)
button-send-decline = Send
accepted-title = Welcome to { $network }
accepted-lead = You take part in { $network }. { OPENING($contact) } is your contact person. From now on you hear of sessions.
refused-title = Joining is not possible now
refused-lead = At { $network } it is not possible at the moment. Want to know what is? Talk to { $name }.
refused-words = { $name } writes
why-kind-application = Somebody wants to join { $network }. Every coordinator gets that question.
why-kind-application-result = You asked whether you can join { $network }. This is the answer.
message-application = Somebody wants to join
message-application-result = Answer to a request to join
import-joined = Not in the file, came in by chat, and stays: { $what }
import-joined-hint = Want to remove such a person? Name the participant: --prune --remove network.key
import-kept = Corrected in chat, and that holds: { $what }
import-overruled = Corrected in chat, but the file was changed after that and goes first: { $what }

## The action

action-form-title = What will you work on?
action-form-lead = Tell briefly what you want to change in your own organisation. You can adjust it later. (2 minutes)
action-title = What do you call your action?
action-title-hint = For instance: a calm start of the shift
action-problem = What problem are you tackling?
action-theme = Which theme does it fit?
action-theme-other = Another theme
button-save-action = Save my action
action-saved-title = Your action is saved
action-saved-lead = "{ $title }". You begin with Explore: first a good look at what is going on.
action-saved-who = Only you see your title and your problem, unless you share the action or put it on the overview. At each check-in you choose who may read it.
action-which-title = For which network?
action-which-lead = You take part in more than one network. Choose one.

my-action-title = My action
my-action-lead = This is your spiral so far. Only you see this.
my-action-cycle = Cycle { $number }
my-action-grew = Grew from cycle { $number }.
my-action-last = Your latest notes
my-action-stopped = You stopped with this action.
my-action-entry = { $step }, { $day }. Who reads this: { $circle }
button-new-action = Begin a new action

## Managing an action, the whole spiral, sharing an action

step-explore-short = Explore
step-plan-short = Plan
step-act-short = Try and observe
step-evaluate-short = Evaluate

fact-title = Action
fact-goal = Goal
fact-roles = Involved
fact-together = Together with
fact-why = Why stopped
role-manager = Manager
role-colleagues = Colleagues
role-hr = HR or training
role-clients = Clients and relatives
role-board = Board
role-council = Works council

my-action-lead-together = This is the spiral so far. Your notes below are seen by you alone, unless you shared them.
my-action-paused = This action is paused. I ask nothing about it until you take it up again.
action-is-paused = paused
action-is-shared = together
action-already-title = This action is there already
action-already-lead = You had saved "{ $title }" before. What you typed now is not saved. Here it is once more:
action-not-saved-title = This is no longer possible
action-not-saved-lead = "{ $title }" has changed meanwhile. What you typed is not saved. Here it is once more:
action-old-card = That button was on an older card. Nothing was changed. This is how it stands.
actions-title = My actions
actions-lead = You work on { $count } actions. Choose one.
actions-which = Which action is your check-in about?
actions-full-title = This is enough at once
actions-full-lead = You have { $most } actions already. Stop one first, then there is room again.
button-my-actions = My actions
button-my-spiral = My spiral
button-another-action = Another action
button-manage-action = Change, pause, share

manage-title = What would you like to do?
manage-lead = With your action "{ $title }".
manage-lead-shared = You work along on "{ $title }". Its owner pauses, stops and changes it.
button-change-action = Change the action
button-step-back = Step back to { $step }
button-pause-action = Pause it
button-resume-action = Take it up again
button-hand-over = Hand over
button-stop-action = Stop this action

action-goal = What do you want to know or reach?
action-roles = Who takes part? Choose roles.
action-other-role = Another role
action-other-role-hint = No names. For example: the planner
change-action-title = Change your action
change-action-lead = Only the title and the problem are needed. The rest may stay empty. (2 minutes)
change-action-without = A long text does not fit here. It stays as it was.
changed-action-title = Your action is changed
changed-action-lead = Only you see this. Not right? Change it once more.
changed-action-lead-shared = You and those who share it see this. Not right? Change it once more.
changed-action-was = What it said before

moved-back = You went one step back, to { $step }. What you wrote stays.
moved-paused = Your action is paused. I ask nothing about it. One press takes it up again.
moved-resumed = You took your action up again, at { $step }. Check-ins about it come again.
moved-stop = You stopped this action. That is learning too. You can go on reading your spiral.
moved-handed = { $name } is the owner now. You still take part. If you would rather not, step out.
stop-action-title = Stop "{ $title }"?
stop-action-lead = Finished, or does it not fit any more? Both are fine. There is no way back, but a new action is possible.
stop-action-why = Why do you stop? This may stay empty.
stop-action-shared = Those who share it see that you stop, and why.
button-stop-sure = Yes, stop
error-why-too-long = Your reason has { $count } characters. There is room for { $most }.
hand-over-title = Hand over "{ $title }"
hand-over-lead = The other becomes the owner, and pauses, stops and changes it. You go on taking part, until you step out.
hand-over-whom = To whom?

spiral-title = My spiral
spiral-lead = How your action grew, the newest cycle first. Only you see this.
spiral-lead-together = How the action grew, the newest cycle first. You work together with { $names }.
spiral-from = from cycle { $number }
spiral-tried = Tried
spiral-learned = Learned
spiral-went = How it went
spiral-why = Why stopped
spiral-by = { $label }, { $name }
spiral-small = Of each other you see only what was shared with the network by name.
spiral-earlier = { $count ->
    [one] And 1 earlier cycle.
   *[other] And { $count } earlier cycles.
}
button-earlier-rounds = Earlier cycles
spiral-move-back = Step back to { $step }, { $day }
spiral-move-pause = Paused, { $day }
spiral-move-resume = Taken up again, { $day }
spiral-move-hand_over = Handed over, { $day }
spiral-move-stop = Stopped, { $day }

together-heading = Sharing an action
together-title = Share your action
together-lead = Choose somebody of your organisation. They get a question from me, and may say no.
together-small = Who shares it sees the title, the problem, the goal and the spiral. Of each other's notes only what was shared with the network by name.
together-whom = With whom?
together-nobody = There is nobody more I can ask. It has to be a participant of your organisation and this network, four at most.
together-waiting = No answer yet from { $names }.
together-asked = I am asking { $name }. You see it here when they say yes.
together-taken-back = The question to { $name } is taken back.
together-choose-one = Choose somebody from the list first.
button-together = Share it with somebody
button-together-ask = Ask them
button-together-withdraw = Don't ask { $name }
button-together-yes = Yes, I'll take part
button-together-no = No, rather not
button-together-after-all = Take part after all
button-step-out = I step out
invited-title = { $name } would like to work with you
invited-lead = Will you take part in this action? You then get check-ins too. You can always step out.
invited-small = Your notes stay yours: you choose who reads them.
together-joined-title = You take part
together-already-title = You took part already
together-joined-lead = You now work with { $name } on "{ $title }".
together-declined-title = Fine, you don't take part
together-declined-lead = { $name } sees only that you don't take part. Changed your mind? Press below.
together-gone-title = This question is over
together-gone-lead = The action was stopped, or the question was taken back. You need not do anything.
together-full-title = That is not possible now
together-full-lead = You work on { $most } actions already, or enough people take part. Stop one first, and press once more.
stepped-out-title = You stepped out
stepped-out-lead = You get no more check-ins about "{ $title }". What you wrote stays yours.

## Check-in

check-in-title = { $step }: how is "{ $title }" going?
check-in-lead = { $count ->
    [one] A short look back. One short question, 1 minute. After that you choose who may read it.
    [2] A short look back. Two short questions, 2 minutes. After that you choose who may read it.
   *[other] A short look back. Three short questions, 2 minutes. After that you choose who may read it.
}
check-in-again-lead = You asked me to come back to this today.
check-in-nudge-lead = This one was still open. No time? Then you don't have to do anything.
check-in-summary = Check-in: { $step }
button-answer = Done, go on
button-not-now = Not now
check-in-later-title = Fine, not now
check-in-later-lead = I will not bring it up again. Shall I come back to it once? Choose a day. (1 minute)
check-in-fix = Please look at this:

question-problem = What problem are you tackling?
question-talked-to = Who have you talked to?
question-unknown = What don't you know yet?
question-experiment = What small thing will you try, and when?
question-expectation = What do you expect?
question-measure = How will you see if it works?
question-done = Is it done?
question-noticed = What did you notice, also what disappointed?
question-need = What do you need?
question-outcome = How did it go?
question-lesson = What can others learn?
question-onward = What next?

choice-talked-to-colleagues = Colleagues
choice-talked-to-manager = Manager
choice-talked-to-clients = Clients or their families
choice-talked-to-hr = HR
choice-talked-to-others = Others
choice-talked-to-nobody = Nobody yet
choice-done-yes = Yes
choice-done-partly = Partly
choice-done-not_yet = Not yet
choice-need-none = Nothing
choice-need-tip = A tip
choice-need-buddy = A buddy
choice-need-coach = A coach
choice-outcome-worked = It worked
choice-outcome-partly = It partly worked
choice-outcome-failed = It did not work
choice-outcome-too_early = Too early to say
choice-onward-continue = Go on like this
choice-onward-adjust = Adjust it
choice-onward-grow = Make it bigger
choice-onward-stop = Stop
choice-onward-new_plan = A new plan

circle-title = Who may read this?
circle-lead = Your answer is saved. Only you see it now. Choose who may read it. You can change this later.
circle-me = Only me
circle-contact = My contact person
circle-network_unnamed = The network, without my name
circle-network_named = The network, with my name
circle-small = Please note: in a small network others can sometimes guess who wrote something.
circle-again-lead = You wrote this on { $day }. What you choose holds from now on.
button-choose-circle = Save my choice

moved-title = Well done. You are now at { $step }
moved-title-same = Well done, you stay at { $step }
moved-title-cycle = Cycle { $number } begins, at { $step }
moved-title-stopped = Your action is finished
moved-lead = Who reads this: { $circle }. You can still change that below.
moved-stopped = Stopping is learning too. Got a new idea? Type "my action".
circle-changed-title = Changed
button-change-circle = Change who reads it

## Not now, and skipping

again-when = When suits you better?
again-tomorrow = Tomorrow ({ $day })
again-three-days = In three days ({ $day })
again-weekend = After the weekend ({ $day })
again-other = On a day that I choose below
again-day = Or another day
button-ask-again = Ask then
button-skip = Skip it
again-small = A weekend or holiday becomes the next working day. Fewer messages altogether? Look at the other buttons.
error-again-day = Choose a day after today, at most two months ahead.
again-title = I will come back to it on { $day }
again-lead = Once, and only if this check-in is still open then. If there is a session first, I will ask after that.
button-now-after-all = Fill it in now after all
button-other-day = Choose another day
skipped-title = Skipped
skipped-lead = I will not ask about this check-in again. You stay at the same step. Nobody else sees this.
already-skipped-title = You skipped this check-in
already-skipped-lead = Do you want to write something after all? Then begin a new check-in.
already-withdrawn-title = You withdrew this entry
already-withdrawn-lead = Nothing of it is left here. Do you want to write something after all? Then begin a new check-in.

## The log, and a check-in in a window

command-logbook = log | logbook | my log | my entries
command-logbook-about = what you wrote: read, change or withdraw it
log-title = My log
log-lead = This is what you wrote, newest first. Only you see this list.
log-nothing = What you write in a check-in will stand here. There is nothing yet.
log-for = Who reads this: { $circle }
log-which = Which one do you want to open?
button-log-read = Read
button-logbook = My log
button-log-newer = Newer
button-log-older = Older
log-entry-lead = Who reads this: { $circle }. You can always change this.
log-edited = Changed
log-page = Part
log-part = { $number } of { $count }
log-edited-title = Changed
button-log-on = Read on
button-log-edit = Change
button-log-circle = Who reads it
button-log-withdraw = Withdraw
button-log-back = Back to my log
log-edit-lead = What you write here takes the place of the old words. Who reads this: { $circle }. (2 minutes)
log-edit-which = You wrote a lot. So here you change one answer at a time. Which answer do you want to change?
log-edit-small = Whoever read the old words cannot forget them. Where you are in the spiral does not change.
log-overtaken = This entry was changed elsewhere meanwhile. Here is what you typed now. If you save it, it takes the place of the other.
log-overtaken-long = This entry was changed elsewhere meanwhile. Nothing was saved. Copy what you typed, and open the entry again.
button-log-save = Save
button-log-leave = Leave it as it is
log-withdraw-title = Withdraw this entry?
log-withdraw-lead = Then I erase it. Nobody can read it after that, and neither can you. A later digest does not tell it.
log-withdraw-read = What was read already, or stands in a digest already, I cannot take back. Your step in the spiral stays as it is.
button-log-withdraw-yes = Yes, withdraw
button-log-keep = No, keep it
log-withdrawn-title = Withdrawn
log-withdrawn-lead = The entry is erased. This cannot be undone.
button-do-check-in = Do a check-in
button-check-in-here = In my chat
moved-words = { $title }. Who reads this: { $circle }. You can always change it: type "log" in your chat with me.

already-answered-title = This check-in was done already
already-answered-lead = You filled it in on { $day }. Nothing has changed.
already-answered-lost = What you typed just now was not saved. Here it is again, so that you can copy it:

## Measurements

command-measurements = measurements | measures | baseline | indicators | indicator
command-measurements-about = your baseline, your target and how it stands now
button-measurements = Measurements
measure-name = Measurements
measure-title = What is changing?
measure-lead = This is what you measure for your action. The first value is your baseline: you compare the rest with it.
measure-none-title = What would you like to see change?
measure-none-lead = Choose one or two things to measure, such as sick leave or satisfaction. Don't know the value yet? It can come later.
my-action-measure = Would you like to see whether your action changes something? Type "measurements" and note how it is now.
measure-not-yet = No measurement yet. The first one you fill in becomes your baseline.
measure-baseline = Baseline
measure-last = Last measurement
measure-target = Target
measure-unknown = not known yet
measure-lower = { $change } lower than the baseline.
measure-higher = { $change } higher than the baseline.
measure-equal = The same as the baseline.
measure-seen = Who reads this: { $circle }
measure-chart = { $name }: measurements over time
measure-legend = { $what }: { $value }
measure-line = { $name }: { $last } ({ $day })
measure-line-since = { $name }: from { $baseline } ({ $since }) to { $last } ({ $day })
measure-line-target = { $line }, target { $target }
measure-stopped-lead = You have stopped with this action. Your measurements stay, and you may still add one.
measure-ended = Stopped
measure-which = Which one would you like to look at or change?
button-measure = Add a value
button-indicator-new = New indicator
button-indicator = Look or change
indicator-which-action-title = Which action is it about?
indicator-which-action-lead = Choose the action you would like to measure something of.

indicator-sick-leave = Sick leave
indicator-outflow = People leaving
indicator-inflow = People joining
indicator-satisfaction = Satisfaction
indicator-own = Something else
unit-percent = per cent
unit-mark = mark from 1 to 10
unit-count = number
unit-other = another unit
measure-value-percent = { $value }%
measure-value-mark = { $value }
measure-value-count = { $value }
# Number and unit stay on one line.
measure-value-other = { $value }{"\u00A0"}{ $unit }
measure-points = { $value }{"\u00A0"}percentage points
direction-down = Down
direction-up = Up
source-hr = HR system
source-survey = Employee survey
source-counted = Own count
source-interview = Talks or interviews
source-other = Something else

indicator-kind-title = What would you like to measure?
indicator-kind-lead = Choose what fits "{ $title }" best.
indicator-form-title = Measuring: { $name }
indicator-form-lead = Fill in what you know. You can change target, source and who sees it later. (1 minute)
indicator-name-input = What would you like to measure?
indicator-name-hint = For example: joy in work
indicator-unit-input = How is it expressed?
indicator-unit-name-input = Which other unit? Only if you chose that above.
indicator-unit-name-hint = For example: hours a week
indicator-direction-input = Where should it go?
indicator-baseline-input = How is it now? If you don't know yet, leave it empty.
indicator-target-input = Where would you like to get to? May stay empty.
indicator-target-on-input = When would you like to be there? May stay empty.
indicator-source-input = Where does the number come from?
indicator-circle-input = Who may see these measurements?
indicator-circle-small = Figures about several people hold only what you share with the network, and only from five organisations on.
button-indicator-save = Save
indicator-saved-title = You now measure: { $name }
indicator-saved-baseline = Your baseline is { $value }. In half a year I will ask how it is then.
indicator-saved-empty = There is no baseline yet. Fill it in as soon as you know the value.
indicator-full-title = You already measure { $most } things
indicator-full-lead = More is hard to keep up. Stop with another indicator first.
indicator-stopped-action-title = This action has stopped
indicator-stopped-action-lead = A new indicator belongs to an action that is going on. Type "my action" to start a new one.
indicator-changed = Saved. This holds from now on.
indicator-edit-title = Changing: { $name }
indicator-edit-lead = Change what you like. What you have measured stays. (1 minute)
indicator-stale = Something has changed here meanwhile. Have another look, then save it again.
indicator-stopped = You have stopped with this. I will not ask about it any more. What you measured stays.
indicator-resumed = You measure this again.
button-indicator-edit = Change
button-indicator-stop = Stop measuring
button-indicator-resume = Measure this again
fact-unit = Unit
fact-direction = Wanted
fact-source = Source
fact-target = Target
fact-seen = Who reads this
indicator-target-by = { $value }, on { $day }

measure-form-title = How are your measurements?
measure-form-lead = Fill in what you know. The rest may stay empty. (2 minutes)
measure-round-lead = Half a year on: how is it now? Fill in what you know. The rest may stay empty. (2 minutes)
measure-form-summary = How are your measurements?
measure-input = { $name } ({ $unit })
measure-input-before = { $name } ({ $unit }). Last time: { $last }
measure-value-error = Fill in a number, for example 3.5.
measure-day-input = Which day is it about? Empty means today. If it is about a month, choose its last day.
measure-day-error = Choose a day that has been.
measure-note-input = Would you like to add something? No names or medical details, please.
measure-fix = Have another look at this:
button-measure-save = Save my measurements
button-measure-later = Not now
measure-later-title = Fine, not now
measure-later-lead = Type "measurements" when it suits you. I will ask again in half a year.
measure-saved-title = Saved
measure-saved-lead = Thank you. This is what it says now:
measure-already-title = You had saved this already
measure-already-lead = Nothing has changed. This is how it is now:
measure-saved-line = { $name }: { $value }, { $day }
measure-saved-baseline = { $name }: { $value }, { $day }. This is your baseline.
measure-gone-line = { $name }: you removed this measurement.
measure-replaced = That day had { $before }. It has been replaced.
measure-read = You typed "{ $typed }". I read that as { $value }. Not right? Choose "Correct a value".
measure-typed-now = You now typed "{ $typed }". I have not saved that. Choose "Correct a value" if it is the right number.
measure-edit-which = Which measurement would you like to correct?
measure-edit-several = There is more than one measurement. Choose one.
measure-edit-title = Correcting the measurement of { $day }
measure-edit-lead = { $name }. Change what is not right, or remove the measurement.
measure-edit-value = Value ({ $unit })
measure-edit-day = Which day is it about?
button-measure-edit = Correct a value
button-measure-change = Save
button-measure-remove = Remove it
measure-corrected = The measurement has been corrected.
measure-removed = The measurement of { $day } is gone: { $value }. Was that a mistake? Then add it again.
measure-gone-title = This measurement is no longer there
measure-gone-lead = Nothing has changed. Type "measurements" to see what there is.
error-measure-number = I don't understand the number at "{ $name }". Write for example 3.5 or 120.
error-measure-range = "{ $name }" lies between { $low } and { $high }. Have another look at the number.
error-measure-decimals = "{ $name }" may have at most { $most } digits after the point.
error-measure-day = Choose a day that has been, at most { $years } years ago.
error-measure-target-day = Choose a day for your target between now and { $years } years from now.
error-measure-empty = Fill in at least one value. Nothing to tell yet? Then just leave the card.
error-measure-day-taken = That day has a measurement already. Choose another day, or remove one of the two.
## Buddies and intervision

command-buddy = buddy | my buddy | buddies | maatje
command-buddy-about = somebody from another organisation, with the same theme
command-intervision = intervision | intervision group | intervisie
command-intervision-about = work on a question together in a small group
couple-name-buddy = Buddy
couple-name-group = Intervision
couple-asking-title-buddy = Would you like a buddy?
couple-asking-lead-buddy = A buddy works on the same theme, in another organisation. You talk now and then, as often as you both like.
couple-asking-how-buddy = On Monday I look for a buddy for you. Only when you both say yes, the other hears of it.
couple-asking-title-group = Would you like to do intervision?
couple-asking-lead-group = In intervision you help each other with a question, in a small group of 4 to 6 people. It takes an hour.
couple-asking-how-group = On Monday I look for a small group for you. It starts only when enough people say yes.
couple-asking-small = You can always stop again, with one press. Nobody sees what you wrote in your check-ins.
couple-seen-buddy = This is what a possible buddy sees of you
couple-seen-group = This is what others in a possible group see of you
couple-seen-more = If you all say yes, a button is added to send you a message. It holds your e-mail address.
couple-fact-name = Name
couple-fact-sector = Sector
couple-no-theme = another theme
button-couple-want-buddy = Yes, I would like a buddy
button-couple-want-group = Yes, I will join
button-couple-no-thanks = No, thank you
button-couple-yes = Yes, nice
button-couple-no = Not now
button-couple-after-all-not = Rather not
button-couple-stop-buddy = No more buddies
button-couple-stop-group = No more intervision
button-couple-again-buddy = A buddy after all
button-couple-again-group = Intervision after all
button-couple-sooner = Look sooner
button-couple-look = How does it stand?
button-chat-group = Chat with the group
couple-wished-title-buddy = I am looking for a buddy for you
couple-wished-lead-buddy = On { $day } I look who fits you. You then get a proposal, or a message that it did not work out yet.
couple-wished-title-group = I am looking for a group for you
couple-wished-lead-group = On { $day } I look if there is a group. You then get a proposal, or a message that it did not work out yet.
couple-wished-small = Only those I propose to you see your name, organisation, sector and theme. You can always stop.
couple-resting-title = I wait a little
couple-resting-lead = From { $day } I look for you again. May it be sooner? Then I look next Monday.
couple-proposal-title-buddy = Somebody who fits you
couple-proposal-lead-buddy = You work on the same theme and both look for a buddy. Would you like to meet?
couple-proposal-lead-other = You both look for a buddy. For both of you the theme is not in the list of the network. Would you like to meet?
couple-proposal-how-buddy = The other gets the same question. What you choose, they only hear when you both say yes.
couple-proposal-title-group = A small group for intervision
couple-proposal-lead-group = These people would like to do intervision too. Will you join this group?
couple-proposal-how-group = Everybody gets the same question. When enough people say yes, you hear with whom you start.
couple-nudge-lead = This proposal is still open, until { $day }. I ask it once more.
couple-proposal-small = You can answer until { $day }. If you say nothing, the proposal lapses by itself.
couple-waiting-title = You said yes
couple-waiting-lead-buddy = Nice. I am waiting for the other, until { $day }. Then you hear how it went.
couple-waiting-lead-group = Nice. I am waiting for the others, until { $day }. Then you hear how it went.
couple-waiting-small = What you chose can only be seen once it goes ahead.
couple-declined-title = Fine, not now
couple-declined-lead = Until { $day } I propose nobody to you. Then I look again. May it be sooner? That is fine too.
couple-declined-small = Nobody hears that you said no. If it does not go ahead, another only hears that it does not work out this time.
couple-together-title-buddy = You are buddies
couple-together-lead-buddy = You both said yes. Feel free to send the first message and pick half an hour.
couple-together-title-group = You are a group
couple-together-lead-group = With these people you can start. Suggest an hour in the chat.
couple-together-small-buddy = Only you two see this. In two weeks I ask if you managed to speak.
couple-together-small-group = Only this group sees this. In two weeks I ask if you managed to speak.
couple-begin = A question to start with
couple-begin-buddy = What did you try last for your action, and what did you notice? No button to chat? Then find each other in Teams by name.
couple-how = How to do it, in 60 minutes
couple-begin-group = One of you brings a question from their own work. Somebody else keeps the time.
couple-step-1 = **1. Telling (10 minutes).** Whoever brings the question tells, and ends with one sentence: my question is …
couple-step-2 = **2. Asking (20 minutes).** The others ask open questions. No tips yet.
couple-step-3 = **3. Thinking along (20 minutes).** Each says what they would try. Whoever brought the question listens.
couple-step-4 = **4. Rounding off (10 minutes).** What will you try? And what did the others learn for their own work?
couple-smaller-title = Your group is smaller
couple-smaller-lead = Not everybody can go on. With these people you continue.
couple-none-title = It did not work out this time
couple-none-lead-buddy = There was nobody who fits you and was free. On { $day } I look again, and then you are served first.
couple-none-lead-group = There were not enough people for a group. On { $day } I look again, and then you are served first.
couple-none-small = There is nothing you need to do. I look every Monday. If it does not work out, I will tell you again in four weeks.
couple-not-now-title = It does not work out this time
couple-not-now-lead = My proposal does not go ahead. It is not about you. Next time you are served first.
couple-not-now-small = You need not do anything. On Monday I look again.
couple-silent-title = The proposal lapsed
couple-silent-lead = Perhaps it was not the moment. That is fine. From { $day } I look again, or sooner if you like.
couple-silent-small = Those I proposed only hear that it does not work out this time.
couple-ended-title = Your contact has stopped
couple-ended-lead = That is how it goes sometimes. You may of course keep talking. I look again for you, and you are served first.
couple-ended-small = Nobody for a while? Press the button, and I stop looking.
couple-question-title = Have you spoken?
couple-question-lead = Two weeks ago I brought you in touch with { $names }. How did it go? One press is enough.
couple-question-small = Only I read your answer. Another hears at most that your contact stops.
button-spoken-yes = Yes
button-spoken-not-yet = Not yet
button-spoken-cannot = No luck
button-spoken-other-buddy = Rather somebody else
button-spoken-other-group = Rather another group
couple-spoken-yes-title = Good
couple-spoken-yes-lead = Nice that it worked out. Talk as often as you like. I will not ask about it again.
couple-spoken-not-yet-title = That is fine
couple-spoken-not-yet-lead = Feel free to plan a moment together. Half an hour is enough. In two weeks I ask once more.
couple-spoken-cannot-title = A pity, but that is fine
couple-spoken-cannot-lead = I stop the contact for you. In four weeks I look again, or sooner if you like.
couple-spoken-other-title = I look on for you
couple-spoken-other-lead = The contact stops, and I do not bring you together again. On Monday I look for you again.
couple-spoken-small = Your answer is not shown to others.
couple-ended-quietly = Another only hears that your contact stops or gets smaller, not why.
couple-stopped-title-buddy = I no longer look for a buddy
couple-stopped-title-group = I no longer look for a group
couple-stopped-lead = You get no more proposals about this. If there was somebody already, they only hear that it stops, not why.
couple-stopped-small = Others do not see this. After all? That is always possible.
couple-over-title = This is over already
couple-over-lead = This card is from an earlier moment. Nothing was changed.

## Digest

digest-title = This week
digest-lead = This is what participants shared with the network.
digest-lead-short = A short message this week.
digest-summary = Weekly digest of { $network }
digest-steps-title = Where are our actions?
digest-steps-rest = The other steps together
digest-steps-few = A step with only a few people is counted with the other steps.
digest-moved = { $moved } actions moved on this week.
digest-learned = Tried and learned
digest-failed = It did not work, and this is what we learned
digest-help = Who can help?
digest-help-entry = Asked for: { $need }.
digest-next = The next session
digest-coming = { $count ->
    [0] Nobody is coming yet.
    [one] 1 participant is coming.
   *[other] { $count } participants are coming.
}
digest-by = { $name }, { $step }
digest-unnamed = A participant, { $step }
digest-more = { $count ->
    [one] And 1 more in the log. Press "Read all" for it.
   *[other] And { $count } more in the log. Press "Read all" for them.
}
digest-more-help = { $count ->
    [one] And 1 more question. You read it with the button below.
   *[other] And { $count } more questions. You read them with the button below.
}
digest-join = Tried something too? Do a check-in and choose yourself who reads it. Does the button not work? Type "check-in" in your own chat with me.

# The digest: previewed, thanked for, asked about
digest-word = From your coordinator
digest-in-thread = The whole story is in the replies below.
digest-whole-title = The whole story
digest-taken-away-title = Taken away
digest-taken-away = Whoever shared this took it away again, or does not share it with the network any more.
button-react = Thank or ask
button-digest-read = Read all
button-digest-further = Read on
button-digest-back = Previous page
digest-read-title = All of this digest
digest-read-lead = This is what participants shared, whole and together. Only you see this card.
digest-read-page = Page { $number } of { $count }.
digest-read-small = You read what is shared now. What somebody took away is not here any more.
digest-read-nothing-title = There is nothing left here
digest-read-nothing-lead = What stood in this digest was taken away or is not shared any more.
button-thank = Thank
button-unthank = Take my thanks back
button-ask-entry = Ask a question
entry-choose-title = Thank or ask
entry-choose-lead = Choose an entry and what you want to do. Only you see this card.
entry-choose-small = Thanks are counted without your name. A question goes to the writer alone, with your name.
entry-which = Which entry?
entry-nothing-title = There is nothing here to react to
entry-nothing-lead = What others shared in this digest was taken away, or all of it is yours.
entry-own-title = This is your own entry
entry-own-lead = You can only thank or ask somebody else. Your own entries are in your log.
entry-gone-title = This entry is gone
entry-gone = Whoever shared it took it away, or does not share it any more. There is nothing you need to do.
thank-title = Your thanks count
thank-lead = Once a week the writer hears how many people thanked, and not who. Pressing again does not count twice.
unthanked-title = Your thanks are taken back
unthanked-lead = They do not count any more. Nobody sees that you did this.
entry-ask-title = Ask a question
entry-ask-lead = Your question goes only to whoever wrote this, with your name. (2 minutes)
entry-ask-label = What would you like to ask { $name }?
entry-ask-label-unnamed = What would you like to ask the writer?
entry-ask-small = The writer decides whether to answer, and whether with a name.
error-entry-ask-missing = Fill in your question.
button-entry-send = Send my question
entry-asked-title = Your question is on its way
entry-asked = { $name } gets your question in their own chat with me. This is what you asked:
entry-asked-unnamed = The writer gets your question in their own chat with me. I do not tell you who it is. This is what you asked:
entry-asked-small = Only the writer reads this. An answer comes here, in your own chat. No answer is fine too.
entry-question-title = { $name } asks you something
entry-question-lead = { $name } read in the digest what you shared, and asks:
entry-about = This is about your entry at { $step }:
entry-question-small = You need not answer. Only you see this question. Did you share without your name? Then they do not know it is you.
button-entry-answer = Answer
button-entry-decline = Rather not
entry-answer-title = Your answer to { $name }
entry-answer-lead = Only { $name } reads your answer. (2 minutes)
entry-answer-label = What would you like to answer?
entry-answer-who = May your name be with it?
entry-answer-named = Yes, with my name
entry-answer-unnamed = No, without my name
entry-answer-small = An answer cannot be taken back. With your name, they know who wrote the entry.
error-entry-answer-missing = Fill in your answer.
button-entry-answer-send = Send my answer
entry-answer-sent-title = Your answer is on its way
entry-answer-sent-named = Only { $name } reads it, with your name. This is what you wrote:
entry-answer-sent-unnamed = Only { $name } reads it, without your name. This is what you wrote:
entry-declined-title = Fine, you do not answer
entry-declined-lead = Whoever asked hears nothing of this. If you change your mind, you still can.
button-entry-answer-yet = Answer after all
entry-answered-title = An answer to your question
entry-answered-by = { $name } answers:
entry-answered-unnamed = The writer of the entry answers, without a name:
entry-you-asked = This is what you asked:
entry-answered-small = Only you read this. Do not pass it on without asking.
thanked-title = You were thanked
thanked-lead = People of your network thanked you for what you shared.
thanked-count = { $count ->
    [one] thanked { $count } time
   *[other] thanked { $count } times
}
thanked-small = Nobody knows who thanked you, not even I. You hear this once a week at most.
preview-title = Soon in the digest
preview-lead = This goes out in the channel on { $day } at { $at }. What is shared until then is added. You need not do anything.
preview-more = { $count ->
    [one] And 1 more, that does not fit here.
   *[other] And { $count } more, that do not fit here.
}
preview-out = What do you leave out?
preview-first = What comes first?
preview-as-it-is = The order stays as it is
preview-word = A word of your own (may stay empty)
preview-is-out = is left out
preview-by = Last changed by { $name }.
preview-small = You can leave participants' words out, not change them. Shared without a name stays without a name, for you too. Your fellow coordinators see your choice; the last choice counts.
preview-saved = Saved. The other coordinators see it too. You can still change it.
preview-goes-now = The digest goes out in the channel now. What is shared after this is for the next one.
preview-goes-later = It is outside working hours now. The digest goes out in the channel on { $day } at { $at }.
preview-is-posted = This digest is in the channel. When somebody takes an entry away, it disappears there too.
preview-over = There is nothing left to choose about this digest: it is posted or on its way.
preview-passed-over = This digest was not posted: it was skipped, or there was nothing to tell. What was shared comes in the next one.
preview-skipped-title = No digest this week
preview-skipped = { $name } skips it. What was shared goes into the next digest.
preview-skipped-unnamed = It is skipped. What was shared goes into the next digest.
button-digest-save = Save
button-digest-send = Post now
button-digest-skip = Skip it
button-digest-unskip = Post after all
error-digest-word = That is { $count } characters, and there is room for { $most }. Make it shorter; your text is still there.

## Asking for help

button-ask-help = Ask for help
button-stuck = I am stuck on something
button-send-help = Ask my question
button-my-questions = My questions
button-helped = Helped, thank you
button-help-not-yet = Not yet
button-help-reopen = Not yet after all
button-help-withdraw = No longer needed
button-share-name = Shall we call?
button-take-up = I will be in touch
button-can-help = I can help
button-send-offer = Send my help
help-need-tip = A tip
help-need-buddy = A buddy
help-need-coach = A coach
help-need-obstacle = Help with an obstacle
help-form-title = What can we help you with?
help-form-lead = Ask in your own words. You choose who reads it. (1 minute)
help-form-need = What are you looking for?
help-form-text = What are you stuck on?
help-form-hint = For example: my team has no time to think along. Please name no clients or colleagues.
help-form-coach = You always ask for a coach from { $contact } alone.
error-help-missing = Please write your question first.
error-help-too-long = Your text has { $count } characters. There is room for { $most }. Please make it a bit shorter.
error-help-offer-missing = Please write how you can help first.
help-asked-title = Your question is out
help-asked-lead = You asked for { $need }. Who reads this: { $circle }.
help-asked-short = You asked for { $need }.
help-to-contact = { OPENING($contact) } hears it from me, on working days between 8 and 18.
help-to-network = In the next weekly digest I ask who can help. What somebody writes comes to you alone.
help-unheard = Nobody reacts in five working days? Then I tell { $contact }.
help-unheard-unnamed = Nobody reacts in five working days? Then I ask the coordinators, without your name.
help-not-asked = You asked for { $need }, but only you can see that now. Choose below who may read it, and I will ask for you.
help-not-coach = You asked for { $need }. Your contact person does not read your name now. Press "I am stuck on something" if you want a coach.
help-already-title = You have asked this already
help-already-lead = That was on { $day }. Nothing has changed.
help-mine-title = My questions
help-mine-lead = These questions are still open. Only you see this list.
help-mine-new = A new question? Type "ask for help".
help-reactions = { $count ->
    [0] No reaction yet.
    [one] 1 reaction.
   *[other] { $count } reactions.
}
help-read-by = Who reads this: { $circle }.
help-mine-speaker = A coordinator is looking for a speaker on this.
help-mine-agenda = This is on the agenda of { $day }.
help-which = Which one?
help-none-title = You have no open questions
help-none-lead = Are you stuck on something? Ask for a tip, a buddy or a coach. You always can.
help-gone-title = This question is no longer there
help-gone-lead = It was answered or withdrawn. Nothing has changed.
help-helped-title = Good that you were helped
help-helped-lead = Your question is done and stands nowhere any more. Whoever helped you hears that from me.
help-not-yet-title = Your question stays open
help-not-yet-lead = Who may read your question sees that you still need help. I ask the network once more, if you chose that.
help-withdrawn-title = Your question is gone
help-withdrawn-lead = I erased your question and the reactions. It cannot come back, but you can ask a new one.
help-withdrawn-entry-title = Your question is gone
help-withdrawn-entry-lead = Nobody is asked for help any more, and I erased the reactions. What you wrote in the check-in stays.
help-reaction-title = { $name } would like to help you
help-reaction-lead = You asked for { $need }. This is what { $name } writes:
help-reaction-unnamed = { $name } does not know who you are. After "Shall we call?", { $name } gets your name, organisation and e-mail address.
help-only-you = Only you get this message.
help-taken-title = { $name } will be in touch with you
help-taken-lead = You asked for { $need }. { OPENING($name) } has read it and will get in touch.
help-shared-title = { $name } now knows who you are
help-shared-lead = I gave { $name } your name, organisation and e-mail address. Agree on a moment together.
fact-email = E-mail
help-contact-title = { $name } asks for { $need }
help-contact-lead = { $name } asked this on { $day }. If you will be in touch, I let them know.
help-contact-not-yet = { $name } has not been helped yet.
help-taken-by = { $name } will be in touch.
help-words-contact = What was written with it is for the contact person alone.
help-offer-small = If who asked wants to talk with you, you get each other's name and e-mail address.
help-take-up-title = Good, I will pass that on
help-take-up-lead = { OPENING($person) } hears from me that you will be in touch.
help-silent-title = { $name } is still waiting for a reaction
help-silent-lead = { $name } asked for { $need } on { $day }. Five working days have passed without a reaction. Can you get in touch?
help-silent-unnamed-title = A question is still waiting for a reaction
help-silent-unnamed-lead = A participant asked for { $need } on { $day }, without a name. Nobody reacted. Can you help?
help-silent-again-title = A participant is waiting for a coach
help-silent-again-lead = A participant of { $contact } asked for a coach. There was no reaction yet. Will you discuss it with { $contact }?
help-silent-again-small = Who it is and what it says is for the contact person alone.
help-over-title = Nothing more to do here
help-over-lead = There was a reaction to a request for help in { $network }. Thank you.
help-over-withdrawn-title = This question is no longer there
help-over-withdrawn-lead = A request for help in { $network } was withdrawn, or is no longer meant for you.
help-choose-title = Whom can you help?
help-choose-lead = These questions are open in your network. Choose one. Only you see this card.
help-nobody-title = No question is open now
help-nobody-lead = All questions that were shared with the network were answered or withdrawn.
help-own-title = This is your own question
help-own-lead = Type "my questions" to see whether there is a reaction.
help-offer-title = Good that you want to help
help-offer-lead = Only who asked reads what you write, with your name. (2 minutes)
help-offer-label = How can you help?
help-offered-title = Thank you, I pass it on
help-offered-lead = { $name } gets your message with your name.
help-offered-unnamed = Who asked gets your message with your name. If they want to call, you hear who it is.
help-offered-small = Nobody else sees what you wrote.
help-late-title = This question is done already
help-late-lead = It was answered, withdrawn or is no longer shared with you. Nothing was sent.
help-late-typed = This is what you typed, so that you can copy it:
help-news-title = { $name } would like to talk with you
help-news-lead = You offered help with a question for { $need }. It was from { $name }. Agree on a moment together.
help-news-helped = The question has been answered by now. Thank you.
help-news-helped-title = You have helped somebody
help-news-helped-lead = You wrote something to a question for { $need }. That question was answered. Thank you.
digest-asked-by = { $name } asks
digest-asked-unnamed = A participant asks
sheet-agenda = Put on the agenda
button-obstacles = All obstacles
button-obstacle-agenda = Put on the agenda
button-obstacle-speaker = Find a speaker
button-obstacle-clear = Take that away again
obstacles-title = Obstacles and questions
obstacles-lead = This is where your network is stuck, by theme. Choose one below, and what you do with it.
obstacles-none = No obstacle is open now that you may read.
obstacles-hidden = { $count } obstacles and questions are for the contact person alone.
obstacles-small = You only read what the asker lets you read. Asked without a name stays without a name.
obstacles-page = Page { $number } of { $count }.
button-obstacles-further = Next obstacles
button-obstacles-back = Previous obstacles
obstacles-which = Of which network?
obstacles-which-lead = You coordinate more than one network. Choose one.
obstacle-on-agenda = On the agenda of { $day }
obstacle-agenda-over = Was on the agenda of { $day }
obstacle-agenda-cancelled = Was on the agenda of { $day }, but that session does not take place
obstacle-speaker = A speaker is being looked for
obstacle-session-title = For which session?
obstacle-session-lead = It goes on the session sheet, for you and the other coordinators.
obstacle-session = Session
obstacle-no-session = No session is planned. Please plan one first.
obstacle-marked-speaker = Noted: find a speaker. The asker sees that with their own questions.
obstacle-marked-agenda = It is on the agenda of { $day }. The asker sees that with their own questions.
obstacle-marked-clear = That is gone again.
meanwhile-help = **{ $name }** asked for help. { $reader } knows of it.

## Half-yearly report and data for evaluators

command-report = report | half-year report
command-report-about = what half a year brought, in Word and Excel
command-export = export | data export
command-export-about = data for evaluators, without names
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

## Pulse

command-pulse = pulse | pulse check
command-pulse-about = five short questions, anonymous, and what came of it
pulse-name = Pulse
pulse-title = How is it going?
pulse-lead = Five short questions after "{ $theme }" on { $day }. You may skip any of them. (1 minute)
pulse-anonymous = This is anonymous. Nobody sees who chose what: not your coordinator, and not me.
pulse-small = The pulse closes on { $day } at { $time }. Only then is there a result, and only from { $floor } answers on.
pulse-summary = How is it going, after "{ $theme }"?
pulse-item-dare = I dare to say here that something did not work.
pulse-item-look-back = We took time to look back.
pulse-item-ideas = New ideas get a fair chance here.
pulse-item-energy = How much energy did your work give you in the last two weeks?
pulse-item-strain = How heavy was your work for you?
pulse-short-dare = Daring to say what did not work
pulse-short-look-back = Time to look back
pulse-short-ideas = A chance for new ideas
pulse-short-energy = Energy from work
pulse-short-strain = How heavy work is
pulse-agreement-1 = Strongly disagree
pulse-agreement-2 = Disagree
pulse-agreement-3 = Neither agree nor disagree
pulse-agreement-4 = Agree
pulse-agreement-5 = Strongly agree
pulse-amount-0 = 0 (not at all)
pulse-amount-10 = 10 (very much)
pulse-skip = I would rather not say
pulse-choose = Choose, or skip
button-pulse = Send anonymously
button-pulse-open = Fill in the pulse
pulse-thanks-title = Thank you
pulse-thanks-lead = Your answer after "{ $theme }" counts, without your name. Nobody can find it again, not even you or I. So it can't be changed any more.
pulse-already-title = You have taken part already
pulse-already-lead = Your answer counts once. Nothing was changed.
pulse-closed-title = This pulse is not open now
pulse-closed-lead = A pulse is open from the working day after a session, for a week. Nothing was counted.
pulse-not-there-title = This pulse is for those who were there
pulse-not-there-lead = You were down as absent from this session. Nothing was counted.
pulse-none-title = There is no pulse now
pulse-none-lead = You get one on the working day after a session. What comes of it is in the weekly digest, if there are enough answers.
error-pulse-empty = Choose an answer to at least one question. Rather not? Then just leave the card.
pulse-results-title = What came of the pulses
pulse-results-lead = Use this to start a conversation. It is no mark and no ranking.
pulse-results-small = A result comes only once the pulse is closed, and only from { $floor } answers on. Averages are rounded. Who chose what is kept nowhere.
pulse-nothing-yet = There is no pulse with enough answers yet.
pulse-of = After the session of { $day }:
pulse-before = { $item }, before: { $values }
pulse-together = All networks together
pulse-together-small = The average of each network's latest result. Networks with too few answers are not in it.
pulse-scale-agreement = From 1 (strongly disagree) to 5 (strongly agree)
pulse-scale-amount = From 0 (not at all) to 10 (very much)
pulse-value-none = { $value }
pulse-value-or-lower = { $value } or lower
pulse-value-or-higher = { $value } or higher
digest-pulse = How is it going? The pulse of { $day }
digest-pulse-small = Rounded averages of anonymous answers. What strikes you?

## Language

language-title = Which language would you like?
language-lead = I am speaking English with you now.
language-changed-title = English it is
language-changed-lead = From now on I speak English with you.
language-nl = Nederlands
language-en = English

## Linking

link-title = Which network does this channel belong to?
link-lead = The weekly digest and the announcement of sessions then come here.
link-done-title = Linked
link-done-lead = This channel now belongs to { $network }.
link-not-here-title = This only works in a channel
link-not-here-lead = Go to your network's channel, mention me there and type "link".
link-not-you-title = A coordinator can do this
link-not-you-lead = Only a coordinator of the network can link a channel. Ask { $contact }.

## Standing in, answering, facilitators

away-form-lead-staff = Until you are back I send you nothing. What comes in for you goes to somebody else. (1 minute)
away-stand-in = Who takes over from you?
away-instead = What comes in for you goes to { $name } meanwhile.
away-nobody = Until you are back I send you nothing. There is nobody now who can take over from you.
error-away-stand-in = That person can't take over from you. Choose somebody from the list.
welcome-back-staff-title = Good to have you back
welcome-back-staff-lead = What comes in from now on goes to you again. Did anything come in for you? Then I send you a list.
absence-why-stand-in = For { $name }, who is not there now. You get it because you take over.
mail-absence-stand-in = This mail is for { $name }, contact person in { $network }, who is not there now. You get it because you take over. A bot sends this mail and reads no answer.
meanwhile-title = While you were away
meanwhile-lead = This came in for you, and went to whoever took over from you.
meanwhile-absent = **{ $name }** can't be there on { $day }. { $reader } knows.
meanwhile-coming = **{ $name }** signed off, but comes on { $day } after all. { $reader } knows.
meanwhile-away = **{ $name }** is away for a while. { $reader } knows.
meanwhile-talk = **{ $name }** would like to talk about the session of { $day }. { $reader } knows.
button-write-back = Answer { $name }
button-chat = Write in Teams
button-send-writing = Send to { $name }
button-write-more = Write something more
writing-form-title = Write to { $name }
writing-form-lead = Only { $name } gets to see your message. (1 minute)
writing-label = Your message to { $name }
writing-hint = Please leave out medical details.
writing-missing = Write a message first.
writing-theirs = { $name } wrote before:
writing-yours = You wrote before:
writing-title = { $name } writes
writing-lead = { $name } wrote you this message.
writing-private = Only you and { $name } see this.
writing-sent-title = Your message to { $name }
writing-sent-lead = I am taking it to { $name } now. If that does not work, I let you know.
writing-waits-lead = { $name } has no chat with me yet. I keep your message, and let you know if it does not arrive.
writing-sent-away = Please note: { $name } is away until { $day }, that day included, and may read it later.
writing-answered = You wrote back
writing-gone-title = This is no longer possible
writing-gone-lead = One of you no longer takes part. Nothing was sent.
writing-not-you-title = This is not yours now
writing-not-you-lead = { OPENING($contact) } is there for { $person } now. Only the contact person, a stand-in or a coordinator of the network writes here. Nothing was sent.
error-writing-too-long = Your message has { $count } characters. There is room for { $most }. Please make it a bit shorter.
not-arrived-title = Your message to { $name } has not arrived yet
not-arrived-lead = I can't reach { $name } in Teams now. I keep trying for two weeks.
not-arrived-mailed = An e-mail did go there, without what you wrote.
not-arrived-call = Is it urgent? Then call, or find another way.
mail-writing-subject = { $name } wrote you a message
mail-writing-lead = { $name } wrote you a message. It is not in this mail.
mail-writing-teams = I could not bring it to you in Teams. Open Spiraal in Teams and type: help. Then you get it there.
mail-writing-why = You get this mail because you belong to { $network }. A bot sends this mail and reads no answer.
welcome-why-facilitator = I belong to { $programme }, where you are a facilitator.
welcome-facilitator-1 = **The session sheet.** Just before a session you see who comes and where each action stands.
welcome-facilitator-2 = **Progress.** Type "progress" to see where the actions in your network stand.
welcome-facilitator-3 = **Attendance.** After a session I ask you who was there.
progress-lead-facilitator = You see the step of everybody in your network, and what they shared with the network under their name. Are you their contact person? Then you also see what is for you.
progress-nobody-facilitator = There are no participants in your network yet.
error-file-own-stand-in = "{ $given }" can't stand in for themselves. Name somebody else as stand_in, or remove the line.
error-file-facilitator = There is no facilitator with key "{ $given }". Add a [[facilitator]], or correct the name.
error-file-facilitates = "{ $given }" is a facilitator, and can't be a coordinator. Put the key in facilitators, or make it a [[coordinator]].

## Progress

progress-title = Where do your participants stand?
progress-lead = You see the step of everybody whose contact person you are, and what they shared with you. It stays between you.
progress-nobody = There are no participants whose contact person you are.
progress-no-action = No action yet
progress-more = { $step }, and { $count ->
    [one] 1 more action
   *[other] { $count } more actions
}
progress-paused = { $step }, paused
progress-unreachable = I can't send anything here yet. Ask whether Spiraal was added in Teams.
participant-only-title = This is for contact persons
participant-only-lead = Only a contact person sees where their own participants stand. Type "my action" to see your own.
coordinators-only-title = This is for coordinators
coordinators-only-lead = Only a coordinator of a network sees this overview. Type "help" to see what I can do for you.

## My data

command-own-data = my data | what do you know about me
command-own-data-about = everything I keep about you
own-data-title = Everything I keep about you
own-data-lead = This holds all you wrote and chose, and what I keep about you.
own-data-nowhere = I can't give it to you here. Send me a message in our own chat, or ask your contact person.
own-data-small = A link works for an hour. Whoever has it can read everything: don't pass it on.
own-data-made = Made on { $when }.
own-data-file-about = Everything Spiraal keeps about you, to read
button-own-data-open = See my data
button-own-data-file = Put it with my files
button-own-data-json = As data (JSON)
file-declined-title = Fine, I make no file
file-declined-lead = You can always ask again.
file-saved = It is with your files
error-file-not-kept = That could not be kept. Please try again in a moment.
page-gone-title = This link does not work any more
page-gone-lead = Such a link works for an hour, and only for those who take part.
page-gone-hint = Ask for a new one in the chat with Spiraal.
yes = Yes

kept-participants = What you take part in
kept-coordinators = You as a coordinator or facilitator
kept-people = What you set
kept-aways = Your latest period away
kept-conversations = Our chat
kept-outbox = Messages I sent you or will send
kept-updates = What you wrote in check-ins
kept-actions = Your actions
kept-check-ins = Your check-ins
kept-absences = Your sign-offs
kept-arrivals = Codes you typed
kept-ballots = Your votes
kept-writings = Messages between you and your contact person
kept-entry-questions = Questions you asked about an entry
kept-entry-answers = Answers to questions about your entries
kept-digest-posts = Digests that told something of yours
kept-thanks = How often your entries were thanked for
kept-attendances = Where you were and were not
kept-applications = Requests to take part
kept-co-owners = Actions of others that you share
kept-corrections = Corrections you passed on
kept-coupling-wishes = Whether you want a buddy or a group
kept-couplings = Proposals for a buddy or a group
kept-help-reactions = What you wrote to others who asked for help
kept-help-requests = What you asked help with
kept-indicators = What you measure
kept-intakes = Getting to know you
kept-measurements = Your measurements

field-absent = Was not there
field-after-start = Told after the start
field-answered-at = Answered on
field-answers = Answers
field-asked-at = Asked on
field-at = When
field-by = By
field-by-coordinator = Written by your contact person
field-catch-up = Catching up
field-choice = Your choice, counted from zero
field-code = Code
field-contact = Contact person
field-coordinator = Contact person
field-created-at = Made on
field-cycle = Cycle
field-cycles = Cycles
field-done-at = Done on
field-due = Meant for
field-email = E-mail address
field-ended-at = Back earlier on
field-expires = At the latest
field-facilitator = Facilitator
field-kind = Kind
field-known-since = Known since
field-language = Language
field-last-reminder-only = Only the last reminder
field-late = Late
field-moves = Steps
field-name = Name
field-network = Network
field-note = Note
field-onward = What next
field-organisation = Organisation
field-outcome = How it went
field-paused-until = Paused until
field-present = Was there
field-problem = Problem
field-put-off-at = Put off on
field-reason = Reason
field-saved-at = Saved on
field-sector = Sector
field-seen-at = Last seen
field-session = Session
field-settled-at = Settled on
field-shared-at = Shared on
field-signed-off-at = Signed off on
field-since = From
field-stand-in = Stand-in
field-state = State
field-step = Step
field-stopped = Not reachable
field-stopped-at = Stopped on
field-team = Learning team
field-salt = Key
field-left-out = Left out
field-word = A coordinator's word
field-skipped = Skipped
field-refs = Your entries in it
field-marks = Marks
field-more = More
field-rest = What had no room
field-previewed = What was shown beforehand
field-replies = Replies
field-steps = Steps
field-moved = Moved on
field-others = Other steps together
field-coming = Coming
field-pulses = Pulses
field-posted-at = Posted on
field-changes = How often changed
field-told = How many you heard of
field-untold-since = Not told since
field-digest = Digest
field-entry = Entry
field-by-name = With your name
field-text = Text
field-theme = Theme
field-title = Title
field-until = Until
field-visibility = Who may read it
field-vote = Vote
field-wanted = Which messages you want
field-welcomed-at = Welcomed on
field-withdrawn-at = Taken back on
field-wrong = Wrong codes
field-again-on = Ask again on
field-agreed-at = Name given on
field-answer = Answer
field-answers-until = Answer until
field-apart = Rather somebody else
field-baseline = Baseline
field-baseline-at = Baseline on
field-closed-at = Closed on
field-co-owners = Together with
field-decided-at = Decided on
field-decided-by = Decided by
field-decision = Decision
field-direction = Wanted
field-edited-at = Changed on
field-ending = How it ended
field-entered-at = Entered on
field-example = Good example
field-example-for = Who may read the example
field-example-shared-at = Example shared on
field-form = Form
field-goal = Goal
field-gone = Stopped
field-how = How
field-invited-at = Asked on
field-joined = Joined by yourself
field-made-at = Made on
field-mark = What is done with it
field-need = What you needed
field-not-yet-at = Not helped yet on
field-on = Day
field-other-role = Other role
field-paused-at = Paused since
field-reacted-at = First reaction on
field-rests-until = Rests until
field-told-none-at = When you heard that there is nobody yet
field-roles = Who take part
field-said = Answer
field-source = Source
field-spoken = Spoke
field-stage = Where it stands
field-started-at = Begun on
field-stopped-why = Why stopped
field-target = Target
field-target-on = Target date
field-themes = Themes
field-together-at = Together since
field-unit = Unit
field-unit-name = Name of the unit
field-value = Value
field-wishes = Wishes
field-wishes-for = Who may read your wishes
field-words = Explanation

check-in-state-open = Still open
check-in-state-answered = Answered
check-in-state-done = Done
wanted-all = All
wanted-no-check-ins = No check-ins
wanted-reminders = Only reminders
delivery-state-waiting = Waiting
delivery-state-claimed = Being sent
delivery-state-sent = Sent
delivery-state-failed = Failed
delivery-state-expired = Lapsed
delivery-state-not-needed = Not needed any more
delivery-state-unknown = Unknown
check-in-state-skipped = Skipped
application-state-open = Still open
application-state-accepted = Accepted
application-state-refused = Not now
application-state-withdrawn = Withdrawn
decision-open = Still open
decision-taken = Taken over
decision-left = Left as it was
invitation-invited = Asked
invitation-joined = Takes part
invitation-declined = Rather not
invitation-left = Stepped out
invitation-withdrawn = Taken back
couple-said-yes = Yes
couple-said-no = Not now
couple-spoken-yes = Yes
couple-spoken-not-yet = Not yet
couple-spoken-cannot = It does not work out
couple-spoken-other = Rather somebody else
couple-stage-proposed = Proposed
couple-stage-together = Together
couple-stage-lapsed = Lapsed
couple-stage-ended = Ended
mark-speaker = A speaker is being looked for
mark-agenda = On the agenda
ending-helped = Helped
ending-withdrawn = Withdrawn
intake-stage-place = Where you work
intake-stage-themes = Themes
intake-stage-wishes = Wishes
intake-stage-example = Good example
intake-stage-contact = Contact person
intake-stage-done = Done
how-start = Begun
how-forward = A step on
how-back = A step back
how-next_cycle = A new cycle
how-stay = Still here
how-pause = Pause
how-resume = Going on
how-stop = Stopped
how-hand_over = Handed over

## On paper

command-on-paper = print | on paper
command-on-paper-about = a check-in on paper, for a talk
on-paper-title = A check-in on paper
on-paper-lead = One A4 with the questions of your step. Handy if you would rather talk about it together.
on-paper-lead-blank = Four sheets, one for each step of the spiral. Handy if you would rather talk about it together.
on-paper-nowhere = I can't make a page here. Please ask whoever runs the bot.
on-paper-small = The link works for an hour. The sheet has your name and what you wanted to try: don't pass it on.
on-paper-small-blank = The link works for an hour. The sheets have nobody's name.
button-on-paper = Open the sheet
on-paper-how = Choose Print in your browser. This line is not on paper.
on-paper-by-hand = Name: ______________________ Date: ______________
on-paper-tried = This is what you wanted to try:
on-paper-after = Talk it over with a colleague or your contact person. Then put it in the chat: type check-in.

## Demo

demo-title = The clock moves forward
demo-lead = I move the clock { $days ->
    [one] 1 day
   *[other] { $days } days
} forward. What would be sent in that time arrives now.
demo-now-title = It is now { $day }, { $time }
demo-now-lead = Type for instance "demo +1d" or "demo +7d" to move time forward.

## Private

private-elsewhere = I answer you in our own chat, where nobody else reads along.
not-yours-title = This card is not yours
not-yours-lead = It belongs to somebody else. Nothing has changed. Type "help" to see what I can do for you.
coordinator-only-title = This is for participants
coordinator-only-lead = You are in the programme as a coordinator, not as a participant. So you need not sign off, and have no action here.

## Errors

error-title = That did not work
error-unexpected = Something went wrong on my side. Nothing has changed. Please try again in a moment.
error-conflict = Two things happened at once. Nothing has changed. Please try again.
error-store-unavailable = I can't save anything now. Nothing has changed. Please try again in a few minutes.
error-store-locked = Another process already has the data in { $path } open. Stop that one first.
error-store-unreadable = The data in { $path } can't be read: { $reason }. Put back a backup.
error-store-unknown = I don't know a store "{ $scheme }". Use tinydb:<folder>.
error-press-unknown = I don't know this button any more. Type "help" to see what I can do.
error-import-other-user = Participant "{ $key }" in network "{ $network }" has another user now, but the first one has written something. Give the new person a key of their own.
error-port-taken = Port { $port } is in use. Stop what runs there, or choose another with SPIRAAL_PORT.
error-answer-missing = "{ $question }" is still empty. Please fill in something.
error-answer-too-long = "{ $question }" has { $count } characters. There is room for { $most }. Please make it a bit shorter.
error-answer-unknown = Please choose one of the answers for "{ $question }".
error-action-missing = Please fill in something for "{ $question }".
error-note-too-long = Your note has { $count } characters. There is room for { $most }. Please make it a bit shorter. You are signed off, though.
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
error-demo = I don't understand that. Type for instance "demo +7d" (at most 400 days).

error-programme-file = { $count ->
    [one] 1 thing in the programme file is not right. Nothing has changed.
   *[other] { $count } things in the programme file are not right. Nothing has changed.
}
error-file-line = { $file }, line { $line }: { $what }
error-file-missing-file = I can't read { $file }: { $reason }. Check the path.
error-file-toml = This is not valid TOML ({ $detail }). Check brackets, quotes and commas.
error-file-missing = "{ $field }" is missing. Add a line { $field } = …
error-file-unknown-key = I don't know "{ $field }". Check the spelling, or remove it.
error-file-choice = "{ $given }" is not possible for { $field }. Choose one of { $choices }.
error-file-offset = { $field } has no time zone. Write for instance 2027-01-21T14:00:00+01:00.
error-file-value = "{ $given }" is not possible for { $field }. docs/coordinator.md says what can stand there.
error-file-duration = "{ $given }" is no time beforehand. Write for instance P14D for fourteen days, or PT2H for two hours.
error-file-floor = { $field } may be 5 or more, never less. It says { $given }. That keeps answers anonymous.
error-file-timezone = I don't know a time zone "{ $given }". Write for instance Europe/Amsterdam.
error-file-moment = "{ $given }" is no moment for { $field }. Write for instance 2027-01-21T14:00:00+01:00, and for a time alone 09:00:00.
error-file-coordinator = There is no coordinator with key "{ $given }". Add a [[coordinator]], or correct the name.
error-file-team = Nobody is in learning team "{ $given }". There is: { $teams }. Correct the name, or write team = "{ $given }" with its participants.
error-file-no-teams = Nobody is in learning team "{ $given }". Write team = "{ $given }" with its participants, or leave team out here.
error-file-network = There is no network with key "{ $given }". Add a [[network]], or correct the name.
error-file-https = "{ $given }" is no safe address for { $field }. Start with https:// and leave out spaces.
error-file-own-network = "{ $given }" is this session's own network. In networks, name only others.
error-file-question-step = Question "{ $given }" is new. Say which step it belongs to: step = "explore", "plan", "act" or "evaluate".
error-file-question-text = Question "{ $given }" is new and has no text yet. Add: text.nl = "…" and text.en = "…".
error-file-question-unknown = There is no question "{ $given }" to leave out. Correct the id, or remove drop.
error-file-question-language = Question "{ $given }" lacks a text in the programme's language. Add { $language } = "…".
error-file-question-fixed = Question "{ $given }" belongs to step { $step } and is of the kind { $kind }. That stays so. Give another question an id of its own.
error-file-question-deciding = Question "{ $given }" decides how the spiral goes on. You may word it otherwise, but not leave it out or make it optional.
error-file-question-needed = Question "{ $given }" is required and cannot go. First set required = false, or word it otherwise.
error-file-question-choices = The choices of question "{ $given }" are not right. A question with choices has two to eight, each with an id of its own. A known question keeps its choices: { $choices }
error-file-question-many = With question "{ $given }" step { $step } has more than three questions. Leave one out with drop = true.
error-file-question-none = At step { $step } nothing is required any more. Set required = true at "{ $given }" or another question.
error-import-question = Question "{ $id }" of network "{ $network }" was another kind of question before. Give the new question an id of its own.
error-file-twice = { $field } "{ $given }" is there twice (also on line { $line }). Give each its own { $field }.
import-done = { $added } added, { $changed } changed, { $gone } not in the file.
import-gone = Not in the file: { $what }
import-prune-hint = These were left as they are. With --prune I remove them, with all that those participants wrote.

## The tour of make demo (in the terminal)

tour-title = Spiraal is running. Open these two windows side by side:
tour-participant = { "  " }{ $address }  { $name }, participant
tour-coordinator = { "  " }{ $address }  { $name }, coordinator
tour-clock = The demo has a clock of its own. It says { $day }, { $time }.
tour-clock-closed = The demo has a clock of its own. It says { $day }, { $time }: outside working hours, when Spiraal disturbs nobody. Type first: demo +{ $hours }h.
tour-1 = 1. You are { $participant }. Click on the channel "{ $channel }" on the left, then on Personal Chat again.
tour-2 = 2. Type: demo +{ $days }d. The clock moves on and the reminder comes. Press "Ik kan niet" (I can't come) and send a note.
tour-2-over = 2. All sessions of this demo are over. Stop, remove the folder { $folder } and start again.
tour-3 = 3. Look at { $coordinator }, who knows already. As the participant press "Toch erbij" (coming after all): the same card changes.
tour-4 = 4. Type: mijn actie (my action). Save your action, do a check-in and share it with the network ("Het netwerk").
tour-5 = 5. Type: demo +7d. Click on the channel "{ $channel }": there is the weekly digest, in both windows.
tour-6 = 6. Try these too: my spiral, log, measurements, ask for help, buddy, print, my data. And as { $coordinator }: progress, obstacles.
tour-7 = 7. Half a year on: type demo +210d. Then as { $coordinator } type: overview, report, export. The buttons open page and files.
tour-stop = Ctrl-C stops everything. Next time the demo goes on from here; to start afresh, remove the folder { $folder }.
tour-stopping = Stopping everything.
tour-installing = First I fetch the chat window with npm. That takes half a minute, once.
tour-install-failed = Fetching the chat window with npm failed. What went wrong is in { $log }.
tour-node-missing = The chat windows need Node.js { $oldest } or newer, with npm. I can't find it here (Debian: apt-get install nodejs npm; elsewhere: nodejs.org).
tour-node-old = The chat windows need Node.js { $oldest } or newer. Here is { $version } (Debian: apt-get install nodejs npm; elsewhere: nodejs.org).
tour-npm-missing = The chat windows need npm. I can't find it here (Debian: apt-get install npm; elsewhere: nodejs.org).
tour-bot-only =
    The bot itself runs without them: { $address }/api/messages. Ctrl-C stops it.
    Once Node.js is there, type again: make demo. The data stays.
tour-port-taken = Port { $port } is in use. Stop what runs there (another demo, perhaps), or choose another with { $setting }, for instance: { $setting }=4200 make demo
tour-data-wrong = I can't keep anything in the folder { $folder }: { $reason }. Choose another with SPIRAAL_DEMO_DATA.
tour-silent = { $name } does not answer. Look in { $log }.
tour-ended = { $name } has stopped, so everything stops. The last it said: { $words } (see { $log })

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
