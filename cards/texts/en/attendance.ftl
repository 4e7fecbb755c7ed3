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
button-cannot-come = I can't come

signed-off-done-title = You are signed off
signed-off-done-lead = For "{ $theme }" on { $day }. { OPENING($contact) } knows and sees this:
signed-off-nothing-more = no note
signed-off-undo = Can you come after all? Press "I can come after all".

coming-title = Good, you are coming
coming-lead = "{ $theme }" on { $day }. { OPENING($contact) } sees that you will be there after all.
coming-already = You were not signed off for "{ $theme }" on { $day }. You are on the list.

sessions-none-match-title = No session found
sessions-none-match = I see no session of yours on that day. These come next. You are not signed off yet.
fact-note = Note
fact-catch-up = Catching up
not-for-you-title = This session is not for you
not-for-you-lead = It is for another part of the network. You need not do anything. Type "sessions" to see what is for you.
error-note-too-long = Your note has { $count } characters. There is room for { $most }. Please make it a bit shorter. You are signed off, though.

## For the contact person

absence-title = { $name } can't come
absence-lead = { $name } can't be there on { $day }.
absence-late = This is less than { $days } days before.
absence-back-title = { $name } is coming after all
absence-back-lead = { $name } will be there on { $day } after all.
absence-summary = Sign-off: { $name }, { $day }
absence-catch-up-none = { $name } asks for nothing.
absence-catch-up-material = { $name } would like the material.
absence-catch-up-call = { $name } would like a short call.
absence-catch-up-colleague = A colleague comes in place of { $name }.
absence-cancelled = The session of { $day } does not take place. There is nothing left for you to do.

## Away, on behalf, attendance

away-form-title = Will you be away for a while?
away-form-lead = I sign you off for everything in that time, also if it is planned later. Until you are back I send you nothing. (1 minute)
away-form-lead-staff = Until you are back I send you nothing. What comes in for you goes to somebody else. (1 minute)
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
away-stand-in = Who takes over from you?
away-instead = What comes in for you goes to { $name } meanwhile.
away-nobody = Until you are back I send you nothing. There is nobody now who can take over from you.
welcome-back-title = Good to have you back
welcome-back-lead = You are expected at everything that is planned again. { OPENING($contact) } sees it too.
welcome-back-staff-title = Good to have you back
welcome-back-staff-lead = What comes in from now on goes to you again. Did anything come in for you? Then I send you a list.
not-away-title = You were not away
not-away-lead = Nothing was changed. Type "sessions" to see what comes.
error-away-until = Choose a day from today up to { $day }.
error-away-note = Your note has { $count } characters. There is room for { $most }. Please make it a bit shorter.
error-away-stand-in = That person can't take over from you. Choose somebody from the list.

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
