## Why, pause, and what did not arrive

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
why-kind-intake = You take part in { $network }. I ask once whether we can get to know each other.
why-kind-correction = A participant of { $network } says that something is not right. Every coordinator gets that question.
why-kind-corrected = You passed on a correction to { $network }. You hear what a coordinator decides.
why-kind-application = Somebody wants to join { $network }. Every coordinator gets that question.
why-kind-application-result = You asked whether you can join { $network }. This is the answer.
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
message-intake = Question to get to know you
message-correction = A participant's correction
message-corrected = Answer to your correction
message-application = Somebody wants to join
message-application-result = Answer to a request to join

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

## E-mail

mail-absence-subject = Sign-off: { $name }, { $day }
mail-absence-hello = Hello { $contact },
mail-absence-lead = { $name } ({ $organisation }) can't be there.
mail-absence-session = This is about "{ $theme }" on { $day }, { $time }.
mail-absence-note = { $name } added a note. It is not in this mail. You can read it in Teams, at Spiraal.
mail-absence-teams = I could not let you know in Teams. Open Spiraal in Teams and type: help. Then I can write to you there. Does that not work? Then ask { $name }.
mail-absence-why = You get this mail because you are a contact person in { $network }. A bot sends this mail and reads no answer.
mail-absence-stand-in = This mail is for { $name }, contact person in { $network }, who is not there now. You get it because you take over. A bot sends this mail and reads no answer.
mail-writing-subject = { $name } wrote you a message
mail-writing-lead = { $name } wrote you a message. It is not in this mail.
mail-writing-teams = I could not bring it to you in Teams. Open Spiraal in Teams and type: help. Then you get it there.
mail-writing-why = You get this mail because you belong to { $network }. A bot sends this mail and reads no answer.
