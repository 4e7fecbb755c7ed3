"""Votes and ballots."""
