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
digest-examples = Good example
digest-asked-by = { $name } asks
digest-asked-unnamed = A participant asks
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
button-check-in-here = In my chat
error-digest-word = That is { $count } characters, and there is room for { $most }. Make it shorter; your text is still there.
