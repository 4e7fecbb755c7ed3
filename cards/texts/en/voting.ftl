## Voting

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
