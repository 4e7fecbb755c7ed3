"""What Spiraal is about, without I/O: networks, sessions, absences, actions, check-ins, digests, and the ports they need."""
