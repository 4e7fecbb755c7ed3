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
button-stuck = I am stuck on something

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

log-title = My log
log-lead = This is what you wrote, newest first. Only you see this list.
log-nothing = What you write in a check-in will stand here. There is nothing yet.
log-for = Who reads this: { $circle }
log-which = Which one do you want to open?
button-log-read = Read
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
moved-words = { $title }. Who reads this: { $circle }. You can always change it: type "log" in your chat with me.

already-answered-title = This check-in was done already
already-answered-lead = You filled it in on { $day }. Nothing has changed.
already-answered-lost = What you typed just now was not saved. Here it is again, so that you can copy it:

## On paper

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
