"""Sessions: planning, series, lists, changes, reminders, material, invitations, the session sheet."""
