"""What kind of file this is, by what is in it: a name says little."""

import re

from dialogs.sessions.list_reading import delimited
from dialogs.sessions.list_reading.limits import MOST_BYTES
from domain.sessions.list_table import Table, Unreadable

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PDF = b"%PDF-"
_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_CALENDAR = re.compile(r"\s*BEGIN:VCALENDAR", re.IGNORECASE)
_PAGE = re.compile(r"\s*<(?:!doctype|html|\?xml|table)", re.IGNORECASE)
_NO_TEXT = re.compile("[\x00-\x08\x0e-\x1f]")


def table_of(content: bytes) -> Table | Unreadable:
    """The rows of a file. Never raises."""
    if len(content) > MOST_BYTES:
        return Unreadable(text_id="error-list-too-big")
    if not content.strip():
        return Unreadable(text_id="error-list-empty")
    if content.startswith(_ZIP):
        # Each format's library takes a while to load, and each file is read by a new process.
        from dialogs.sessions.list_reading import workbook

        return workbook.table_of(content)
    if content.startswith(_OLE):
        return Unreadable(text_id="error-list-old-excel")
    text = None if content.startswith(_PDF) else delimited.decoded(content)
    if text is None or _PAGE.match(text) or _NO_TEXT.search(text):
        return Unreadable(text_id="error-list-format")
    if _CALENDAR.match(text):
        from dialogs.sessions.list_reading import calendars

        return calendars.table_of(text)
    return delimited.table_of(text)
