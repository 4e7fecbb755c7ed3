# What Spiraal says. Short, kind, plain. Keep nl and en in step: a test watches it.
# This file: what more than one room says, or what belongs to none. Each room has a file of its own.

## General

heading-spiraal = Spiraal
why-member = You get this because you take part in { $network }. More about it, or fewer messages? Type: why.
why-coordinator = You get this because you coordinate { $network }.

fact-when = When
fact-theme = Theme
fact-organisation = Organisation

and-more = And { $count } more.

button-preview = Show who will hear of it
button-leave = No, leave it
button-go-on = Go on
button-logbook = My log
button-do-check-in = Do a check-in
yes = Yes

## Questions of a check-in, and where a session is

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

where-online = Online, in Teams
where-unknown = To be announced

## Welcome, help, not understood

welcome-title = Welcome to Spiraal
welcome-why-by = { $name } put me here for { $programme }.
welcome-why = I belong to { $programme }. { OPENING($contact) } is your contact person there.
welcome-why-coordinator = I belong to { $programme }, where you are a coordinator.
welcome-why-facilitator = I belong to { $programme }, where you are a facilitator.
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
welcome-facilitator-1 = **The session sheet.** Just before a session you see who comes and where each action stands.
welcome-facilitator-2 = **Progress.** Type "progress" to see where the actions in your network stand.
welcome-facilitator-3 = **Attendance.** After a session I ask you who was there.
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

## Language

language-title = Which language would you like?
language-lead = I am speaking English with you now.
language-changed-title = English it is
language-changed-lead = From now on I speak English with you.
language-nl = Nederlands
language-en = English

## Private

private-elsewhere = I answer you in our own chat, where nobody else reads along.
not-yours-title = This card is not yours
not-yours-lead = It belongs to somebody else. Nothing has changed. Type "help" to see what I can do for you.
coordinator-only-title = This is for participants
coordinator-only-lead = You are in the programme as a coordinator, not as a participant. So you need not sign off, and have no action here.
participant-only-title = This is for contact persons
participant-only-lead = Only a contact person sees where their own participants stand. Type "my action" to see your own.
coordinators-only-title = This is for coordinators
coordinators-only-lead = Only a coordinator of a network sees this overview. Type "help" to see what I can do for you.

## Errors

error-title = That did not work
error-unexpected = Something went wrong on my side. Nothing has changed. Please try again in a moment.
error-conflict = Two things happened at once. Nothing has changed. Please try again.
error-store-unavailable = I can't save anything now. Nothing has changed. Please try again in a few minutes.
error-press-unknown = I don't know this button any more. Type "help" to see what I can do.
error-answer-missing = "{ $question }" is still empty. Please fill in something.
error-answer-too-long = "{ $question }" has { $count } characters. There is room for { $most }. Please make it a bit shorter.
error-answer-unknown = Please choose one of the answers for "{ $question }".
