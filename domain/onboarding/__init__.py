"""Welcome, joining, the intake, wishes, corrections."""
