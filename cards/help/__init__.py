"""Requests for help and what others do with them, obstacles, escalation."""
