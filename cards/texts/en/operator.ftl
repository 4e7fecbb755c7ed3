## Starting

error-store-locked = Another process already has the data in { $path } open. Stop that one first.
error-store-unreadable = The data in { $path } can't be read: { $reason }. Put back a backup.
error-store-unknown = I don't know a store "{ $scheme }". Use tinydb:<folder>.
error-port-taken = Port { $port } is in use. Stop what runs there, or choose another with SPIRAAL_PORT.

## Demo

demo-title = The clock moves forward
demo-lead = I move the clock { $days ->
    [one] 1 day
   *[other] { $days } days
} forward. What would be sent in that time arrives now.
demo-now-title = It is now { $day }, { $time }
demo-now-lead = Type for instance "demo +1d" or "demo +7d" to move time forward.

error-demo = I don't understand that. Type for instance "demo +7d" (at most 400 days).

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
tour-6 = 6. Try these too: my spiral, log, measurements, ask for help, buddy, print, my data. And as { $coordinator }: progress, obstacles.
tour-7 = 7. Half a year on: type demo +210d. Then as { $coordinator } type: overview, report, export. The buttons open page and files.
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
tour-clock = The demo has a clock of its own. It says { $day }, { $time }.
tour-clock-closed = The demo has a clock of its own. It says { $day }, { $time }: outside working hours, when Spiraal disturbs nobody. Type first: demo +{ $hours }h.
