"""Indicators of an action and their values."""
