## Linking

link-title = Which network does this channel belong to?
link-lead = The weekly digest and the announcement of sessions then come here.
link-done-title = Linked
link-done-lead = This channel now belongs to { $network }.
link-not-here-title = This only works in a channel
link-not-here-lead = Go to your network's channel, mention me there and type "link".
link-not-you-title = A coordinator can do this
link-not-you-lead = Only a coordinator of the network can link a channel. Ask { $contact }.
