"""What goes out by itself: outbox, budget, preferences, working hours, why, what did not arrive."""
