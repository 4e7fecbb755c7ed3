"""Wakes up, asks the domain what is due, fills the outbox and delivers it ("Out" in docs/developer.md)."""
