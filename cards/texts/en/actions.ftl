## The steps

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

fact-problem = Problem

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
my-action-measure = Would you like to see whether your action changes something? Type "measurements" and note how it is now.
button-new-action = Begin a new action

error-action-missing = Please fill in something for "{ $question }".

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

## The overview of all actions

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
