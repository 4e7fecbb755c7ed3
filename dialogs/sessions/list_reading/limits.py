"""How much of what somebody sends is looked at. A year of sessions is some fifty rows."""

MOST_BYTES = 5 * 1024 * 1024
"""Of a file as it is sent."""
MOST_UNPACKED = 20 * 1024 * 1024
"""Of what comes out of a workbook."""
MOST_PARTS = 500
"""Of a workbook's own files."""
MOST_ROWS = 1000
MOST_COLUMNS = 50
LONGEST_CELL = 4000
MOST_OCCURRENCES = 200
"""Of what a calendar repeats."""
