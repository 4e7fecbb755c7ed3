"""Messages between a participant and their contact person, who stands in, progress."""
