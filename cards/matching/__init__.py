"""Buddies and intervision groups."""
