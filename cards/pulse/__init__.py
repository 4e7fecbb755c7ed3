"""The anonymous pulse after a session."""
