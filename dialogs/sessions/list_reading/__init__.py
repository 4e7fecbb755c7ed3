"""Lists that people send or paste: from bytes or text to rows (``table_of``), and from rows to sessions (``sessions.read``).

No I/O: a file is read in a process of its own (``python -m dialogs.sessions.list_reading``), which may not grow beyond its bounds.
"""
