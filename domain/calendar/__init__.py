"""Sessions in people's own calendars: Graph events and .ics files."""
