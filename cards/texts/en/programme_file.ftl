## Mistakes in the programme file

error-import-other-user = Participant "{ $key }" in network "{ $network }" has another user now, but the first one has written something. Give the new person a key of their own.

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
error-file-own-stand-in = "{ $given }" can't stand in for themselves. Name somebody else as stand_in, or remove the line.
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
error-file-day = "{ $given }" is no day for { $field }. Write for instance 2027-10-16, without a time.
error-file-break-order = This break ends before it begins. Put the first day at from, and the last at to.
error-file-facilitator = There is no facilitator with key "{ $given }". Add a [[facilitator]], or correct the name.
error-file-facilitates = "{ $given }" is a facilitator, and can't be a coordinator. Put the key in facilitators, or make it a [[coordinator]].

## What an import did

import-joined = Not in the file, came in by chat, and stays: { $what }
import-joined-hint = Want to remove such a person? Name the participant: --prune --remove network.key
import-kept = Corrected in chat, and that holds: { $what }
import-overruled = Corrected in chat, but the file was changed after that and goes first: { $what }
import-done = { $added } added, { $changed } changed, { $gone } not in the file.
import-gone = Not in the file: { $what }
import-prune-hint = These were left as they are. With --prune I remove them, with all that those participants wrote.
