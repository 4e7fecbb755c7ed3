## Files, and pages behind a link

file-declined-title = Fine, I make no file
file-declined-lead = You can always ask again.
file-saved = It is with your files
error-file-not-kept = That could not be kept. Please try again in a moment.
page-gone-title = This link does not work any more
page-gone-lead = Such a link works for an hour, and only for those who take part.
page-gone-hint = Ask for a new one in the chat with Spiraal.
