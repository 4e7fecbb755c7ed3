# What Spiraal says. Short, kind, plain. Keep nl and en in step: a test watches it.

## General

heading-spiraal = Spiraal
why-member = You get this because you take part in { $network }.
spiral-here = now
spiral-passed = done
spiral-before = done before
spiral-ahead = not yet

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
welcome-why = I belong to { $programme }. { $contact } is your contact person there.
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
help-sentence = You may also just type a sentence, such as "I can't make it on Thursday".
help-contact = Still stuck? Ask { $contact }.

unknown-title = I did not understand that
unknown-lead = I am a simple bot. Choose a button, or type "help" to see what I can do.
unknown-human = A question for a human being? Ask { $contact }.

stranger-title = Hello!
stranger-lead = I don't know you yet. I am here for people who take part in { $programme }. Would you like to join, or should I know you? Ask { $contact }.
stranger-nobody = Hello! No programme has been set up here yet. The person who runs this bot can do that.
contact-nobody = your coordinator

## Commands (name | other ways to say it)

command-help = help | menu | start | hello | hi
command-help-about = see what I can do for you
command-my-action = my action | action | spiral | my spiral
command-my-action-about = your action and your spiral so far
command-check-in = check-in | check in | checkin | reflect
command-check-in-about = look back on your action, 2 minutes
command-sign-off = sign off | signoff | absence
command-sign-off-about = sign off for a session
command-sessions = sessions | session | agenda
command-sessions-about = the next sessions
command-language = language | nederlands | english
command-language-about = choose Dutch or English
command-progress = progress | participants
command-progress-about = where your participants stand (for contact persons)
command-plan = plan | plan session
command-plan-about = plan a session (for coordinators)
command-change = change | change session | move
command-change-about = move or change a session (for coordinators)
command-cancel = cancel session | call off
command-cancel-about = call off a session (for coordinators)
command-link = link
command-link-about = link this channel to a network (for coordinators)
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
signed-off-done-lead = For "{ $theme }" on { $day }. { $contact } knows and sees this:
signed-off-nothing-more = no note
signed-off-undo = Can you come after all? Press "I can come after all".

coming-title = Good, you are coming
coming-lead = "{ $theme }" on { $day }. { $contact } sees that you will be there after all.
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
session-over-lead = "{ $theme }" was on { $day }. Were you not there? { $contact } will be glad to catch you up.
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
command-on-behalf-about = sign a participant off (for coordinators)
command-attendance = attendance | presence
command-attendance-about = who was there, and the code during the session (for coordinators)
command-here = here | i am here | im here
command-here-about = say that you are there, with the code of the session

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
welcome-back-lead = You are expected at everything that is planned again. { $contact } sees it too.
not-away-title = You were not away
not-away-lead = Nothing was changed. Type "sessions" to see what comes.
error-away-until = Choose a day from today up to { $day }.
error-away-note = Your note has { $count } characters. There is room for { $most }. Please make it a bit shorter.
and-more = And { $count } more.

missed-title = Noted: you were not there
missed-lead = "{ $theme }" was on { $day }. No problem. I let { $contact } know.
was-there-title = Noted: you were there
was-there-lead = "{ $theme }" on { $day }. { $contact } sees it too.
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
attendance-not-you-lead = Only a coordinator of the network says who was there. Ask { $contact }. Are you in the session? Type "here" with the code.
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
aftercare-none = Would you like to know what was discussed? { $contact } will be glad to catch you up.
aftercare-material = You asked for the material. { $contact } knows.
aftercare-call = You wanted a short call. { $contact } knows.
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
action-saved-who = Only you see your title and your problem. At each check-in you choose who may read it.
action-which-title = For which network?
action-which-lead = You take part in more than one network. Choose one.

my-action-title = My action
my-action-lead = This is your spiral so far. Only you see this.
my-action-cycle = Cycle { $number }
my-action-grew = Grew from cycle { $number }.
my-action-last = Your latest notes
my-action-stopped = You stopped with this action.
my-action-entry = { $step }, { $day }. Visible to: { $circle }
button-new-action = Begin a new action

## Check-in

check-in-title = { $step }: how is "{ $title }" going?
check-in-lead = A short look back. Three short questions, 2 minutes. After that you choose who may read it.
check-in-nudge-lead = This one was still open. No time? Then you don't have to do anything.
check-in-summary = Check-in: { $step }
button-answer = Done, go on
button-not-now = Not now
check-in-later-title = Fine, not now
check-in-later-lead = Type "check-in" when it suits you.
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
moved-lead = This can now be read by: { $circle }. You can still change that below.
moved-stopped = Stopping is learning too. Got a new idea? Type "my action".
circle-changed-title = Changed
button-change-circle = Change who reads it
button-change-last-circle = Who reads my latest note

already-answered-title = This check-in was done already
already-answered-lead = You filled it in on { $day }. Nothing has changed.
already-answered-lost = What you typed just now was not saved. Here it is again, so that you can copy it:

## Digest

digest-title = This week
digest-lead = This is what participants shared with the network.
digest-summary = Weekly digest of { $network }
digest-steps-title = Where are our actions?
digest-moved = { $moved ->
    [0] No action moved on this week.
    [one] 1 action moved on this week.
   *[other] { $moved } actions moved on this week.
}
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
    [one] And 1 more message.
   *[other] And { $count } more messages.
}
digest-join = Tried something too? Do a check-in and choose yourself who reads it.

## Pulse

command-pulse = pulse | poll
command-pulse-about = a short anonymous pulse, or what came of it (for coordinators)
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

## Progress

progress-title = Where do your participants stand?
progress-lead = You see the step of everybody whose contact person you are, and what they shared with you. It stays between you.
progress-nobody = There are no participants whose contact person you are.
progress-no-action = No action yet
progress-unreachable = I can't send anything here yet. Ask whether Spiraal was added in Teams.
participant-only-title = This is for contact persons
participant-only-lead = Only a contact person sees where their own participants stand. Type "my action" to see your own.

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
error-file-twice = { $field } "{ $given }" is there twice (also on line { $line }). Give each its own { $field }.
import-done = { $added } added, { $changed } changed, { $gone } not in the file.
import-gone = Not in the file: { $what }
import-prune-hint = These were left as they are. With --prune I remove them, with all that those participants wrote.

## The tour of make demo (in the terminal)

tour-title = Spiraal is running. Open these two windows side by side:
tour-participant = { "  " }{ $address }  { $name }, participant
tour-coordinator = { "  " }{ $address }  { $name }, coordinator
tour-1 = 1. You are { $participant }. Click on the channel "{ $channel }" on the left, then on Personal Chat again.
tour-2 = 2. Type: demo +{ $days }d. The clock moves on and the reminder comes. Press "Ik kan niet" (I can't come) and send a note.
tour-2-over = 2. All sessions of this demo are over. Stop, remove the folder { $folder } and start again.
tour-3 = 3. Look at { $coordinator }, who knows already. As the participant press "Toch erbij" (coming after all): the same card changes.
tour-4 = 4. Type: mijn actie (my action). Save your action, do a check-in and share it with the network ("Het netwerk").
tour-5 = 5. Type: demo +7d. Click on the channel "{ $channel }": there is the weekly digest, in both windows.
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
