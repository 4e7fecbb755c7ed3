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
progress-themes = Themes: { $themes }
progress-wishes = Hopes to find here:
progress-example = Good example:

## Standing in, answering, facilitators

absence-why-stand-in = For { $name }, who is not there now. You get it because you take over.
absence-why = You get this because you are the contact person.
meanwhile-title = While you were away
meanwhile-lead = This came in for you, and went to whoever took over from you.
meanwhile-absent = **{ $name }** can't be there on { $day }. { $reader } knows.
meanwhile-coming = **{ $name }** signed off, but comes on { $day } after all. { $reader } knows.
meanwhile-away = **{ $name }** is away for a while. { $reader } knows.
meanwhile-talk = **{ $name }** would like to talk about the session of { $day }. { $reader } knows.
meanwhile-help = **{ $name }** asked for help. { $reader } knows of it.
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
progress-lead-facilitator = You see the step of everybody in your network, and what they shared with the network under their name. Are you their contact person? Then you also see what is for you.
progress-nobody-facilitator = There are no participants in your network yet.
