"""Wakes up, asks the domain what is due, fills the outbox and delivers it (design.md, Out: time passes)."""
