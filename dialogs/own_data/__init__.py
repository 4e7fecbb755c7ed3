"""Whose each record is, the export of one's own data, erasure."""
