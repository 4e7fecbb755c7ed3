"""Signing off, on behalf of others, being away, presence, and what follows a missed session."""
