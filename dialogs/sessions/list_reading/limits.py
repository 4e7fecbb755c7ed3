"""How much of what somebody sends is looked at. A year of sessions is some fifty rows."""

MOST_BYTES = 5 * 1024 * 1024
"""The most bytes of a file as it is sent."""
MOST_UNPACKED = 20 * 1024 * 1024
"""The most bytes that a workbook may unpack to."""
MOST_PARTS = 500
"""The most files in a workbook's archive."""
MOST_ROWS = 1000
MOST_COLUMNS = 50
LONGEST_CELL = 4000
MOST_OCCURRENCES = 200
"""The most occurrences of repeating events in a calendar."""
