"""Calendar files (.ics), with what repeats in them written out."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from itertools import islice
from typing import Any

import recurring_ical_events
from icalendar import Calendar

from dialogs.sessions.list_reading import columns
from dialogs.sessions.list_reading.limits import LONGEST_CELL, MOST_OCCURRENCES, MOST_ROWS
from domain.sessions.list_table import LineUnit, Remark, Table, TableLine, Unreadable

_HEAD = (columns.MOMENT, columns.MINUTES, columns.THEME, columns.PLACE, columns.LINK, columns.PREPARATION)
_NUMBER = "X-SPIRAAL-NUMBER"
_OFTEN = frozenset({"DAILY", "WEEKLY", "MONTHLY", "YEARLY"})
_LINKS = ("X-MICROSOFT-SKYPETEAMSMEETINGURL", "X-MICROSOFT-ONLINEMEETINGEXTERNALLINK", "X-GOOGLE-CONFERENCE", "URL")
_JOIN = ("https://teams.microsoft.com/", "https://teams.live.com/", "aka.ms/jointeamsmeeting", "zoom.us/")
"""A description with one of these is the invitation that a program wrote, not something to prepare."""
_LONGEST_PREPARATION = 1500
_FIRST = date(2000, 1, 1)


def table_of(text: str) -> Table | Unreadable:
    """A line for each time an event takes place; its number is the event's place in the file."""
    if text.upper().count("BEGIN:VEVENT") > MOST_ROWS:
        # Before the library takes a minute over them.
        return Unreadable(text_id="error-list-many-rows", values={"most": MOST_ROWS})
    try:
        return _table(Calendar.from_ical(text))
    except MemoryError:
        return Unreadable(text_id="error-list-too-big")
    except Exception:  # whatever a broken calendar provokes in the libraries
        return Unreadable(text_id="error-list-broken-calendar")


def _table(calendar: Any) -> Table | Unreadable:
    complaints: list[Remark] = []
    remarks: list[Remark] = []
    kept = Calendar()
    for name, value in calendar.property_items(recursive=False):
        if name not in ("BEGIN", "END"):
            kept.add(name, value, encode=False)
    called_off = str(calendar.get("METHOD", "")).upper() == "CANCEL"
    number = 0
    for part in calendar.subcomponents:
        if part.name == "VTIMEZONE":
            kept.add_component(part)
        if part.name != "VEVENT":
            continue
        number += 1
        if called_off or str(part.get("STATUS", "")).upper() == "CANCELLED":
            remarks.append(Remark(line=number, text_id="error-list-cancelled"))
            if "RECURRENCE-ID" not in part:
                continue
        wrong = _wrong(part)
        if wrong:
            complaints.append(Remark(line=number, text_id=wrong, values={"most": MOST_OCCURRENCES} if wrong == "error-list-often" else {}))
            continue
        part.add(_NUMBER, str(number))
        kept.add_component(part)
    if not number:
        return Unreadable(text_id="error-list-empty")
    lines = [TableLine(number=0, cells=_HEAD)]
    found = recurring_ical_events.of(kept, components=["VEVENT"]).after(datetime.combine(_FIRST, datetime.min.time()))
    for occurrence in islice(found, MOST_ROWS + 1):
        if str(occurrence.get("STATUS", "")).upper() != "CANCELLED":
            lines.append(TableLine(number=int(str(occurrence[_NUMBER])), cells=tuple(_cells(occurrence))))
    if len(lines) > MOST_ROWS:
        return Unreadable(text_id="error-list-many-rows", values={"most": MOST_ROWS})
    return Table(unit=LineUnit.EVENT, lines=tuple(lines), complaints=tuple(complaints), remarks=tuple(remarks))


def _wrong(event: Any) -> str:
    """Why an event can't be written out, if so."""
    start = event.get("DTSTART")
    if start is None or not isinstance(start.dt, date):
        return "error-list-no-start"
    if not isinstance(start.dt, datetime):
        return "error-list-all-day"
    rules = event.get("RRULE")
    if rules is None:
        return ""
    if isinstance(rules, list) or not set(map(str, rules.get("FREQ", ()))) <= _OFTEN:
        return "error-list-repeats"
    if "COUNT" not in rules and "UNTIL" not in rules:
        return "error-list-endless"
    # A rule that never comes true is looked for until the year 9999: the calendar's own days are enough.
    count = rules.get("COUNT", [0])[0]
    return "error-list-often" if count > MOST_OCCURRENCES else ""


def _cells(event: Any) -> Iterator[str]:
    start = event["DTSTART"].dt
    yield start.isoformat(timespec="minutes", sep=" ")
    length = event.end - start
    yield str(round(length / timedelta(minutes=1))) if length else ""
    yield _line(event.get("SUMMARY", ""))
    link = next((str(event[name]) for name in _LINKS if str(event.get(name, "")).startswith("https://")), "")
    place = _line(event.get("LOCATION", ""))
    yield "" if link and (place.startswith("https://") or "teams" in place.lower()) else place
    yield link
    told = str(event.get("DESCRIPTION", "")).strip()
    yield "" if len(told) > _LONGEST_PREPARATION or any(sign in told for sign in _JOIN) else told


def _line(text: object) -> str:
    return " ".join(str(text).split())[:LONGEST_CELL]
