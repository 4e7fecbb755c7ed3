"""Check-ins: when, which questions, the answers, snooze, the logbook, on paper."""
