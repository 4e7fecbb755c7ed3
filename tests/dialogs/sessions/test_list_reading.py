"""What is read from files and lines: every way people write it, and everything that may not be read."""

import codecs
import io
import random
import zipfile
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from pathlib import Path
from zoneinfo import ZoneInfo

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cards.language import language
from dialogs.sessions.list_reading import lines, moments, sessions
from dialogs.sessions.list_reading.formats import table_of
from domain.sessions.list_table import Table, Unreadable
from domain.sessions.session import SessionFacts
from tests.dialogs.files import HEAD, saved, with_part, workbook

NOW = datetime(2027, 1, 4, 9, tzinfo=UTC)
# Cells in Excel have no zone.
EXCEL_DAY = datetime.fromisoformat("2027-02-18")
EXCEL_MOMENT = datetime.fromisoformat("2027-01-21T14:30")
ZONE = ZoneInfo("Europe/Amsterdam")
TODAY = date(2027, 1, 4)
SAY = language("nl")
MONTHS = ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"]
DAYS = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"]


def reading(content: bytes | Table) -> sessions.Reading:
    table = content if isinstance(content, Table) else table_of(content)
    assert isinstance(table, Table), table
    return sessions.read(SAY, table, ZONE, NOW, ["Noord", "Zuid"])


def good(content: bytes | Table) -> list[SessionFacts]:
    found = reading(content)
    assert found.complaints == ()
    return list(found.sessions)


def wrong(content: bytes | Table) -> str:
    found = reading(content)
    assert found.sessions == ()
    return "\n".join(found.complaints)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZONE).astimezone(UTC)


@given(st.dates(date(2000, 1, 1), date(2099, 12, 31)))
def test_a_date_is_read_however_it_is_written(day: date) -> None:
    month, name = MONTHS[day.month - 1], DAYS[day.weekday()]
    for text in (
        f"{day.day}-{day.month}-{day.year}",
        f"{day.day:02}/{day.month:02}/{day.year % 100:02}",
        f"{day.day}.{day.month}.{day.year}",
        day.isoformat(),
        f"{day.day} {month} {day.year}",
        f"{name} {day.day} {month} {day.year}",
        f"{name[:2].upper()}. {day.day} {month[:3]} {day.year}" if month != "maart" else f"{day.day} mrt {day.year}",
        f"{day.day}-{month[:3] if month != 'maart' else 'mrt'}-{day.year}",
        f"{day:%B} {day.day}, {day.year}",
        str((day - date(1899, 12, 30)).days),
    ):
        assert moments.day(text, TODAY) == day, text
    other = DAYS[(day.weekday() + 1) % 7]
    assert moments.day(f"{other} {day.day} {month} {day.year}", TODAY) == moments.OtherWeekday(day, (day.weekday() + 1) % 7)


@given(st.dates(TODAY, TODAY + timedelta(days=364)))
def test_a_date_without_a_year_is_the_next_such_day(day: date) -> None:
    for text in (f"{day.day}-{day.month}", f"{day.day} {MONTHS[day.month - 1]}", f"{day.day:02}.{day.month:02}"):
        assert moments.day(text, TODAY) == day, text


@pytest.mark.parametrize("text", ["31-02-2027", "31-2", "30 februari", "31 april 2027", "1/21/2027", "0-1-2027", "2027-13-01"])
def test_a_day_that_is_none_is_told_apart(text: str) -> None:
    assert isinstance(moments.day(text, TODAY), moments.NoSuchDay)


@pytest.mark.parametrize("text", ["", "volgt", "2027", "21", "donderdag", "21-1-2027 en 28-1-2027", "1-2-3-4", "#REF!"])
def test_what_is_no_date_is_none(text: str) -> None:
    assert moments.day(text, TODAY) is None


@given(st.times())
def test_a_time_is_read_however_it_is_written(moment: time) -> None:
    exact = time(moment.hour, moment.minute)
    for text in (
        f"{exact:%H:%M}",
        f"{exact:%H.%M}",
        f"{exact:%H:%M:%S}",
        f"{exact:%H:%M} uur",
        f"{exact:%H}u{exact:%M}",
        f"{exact:%I:%M %p}",
    ):
        assert moments.clock(text) == (exact, None), text
    assert moments.clock(f"om {exact.hour} uur") == (time(exact.hour), None)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("14:00-16:00", (time(14), time(16))),
        ("14.00 – 16.30 uur", (time(14), time(16, 30))),
        ("van 14 uur tot 16 uur", (time(14), time(16))),
        ("14-16 uur", (time(14), time(16))),
        ("2-4 pm", (time(14), time(16))),
        ("12 am", (time(0), None)),
        ("14", (time(14), None)),
        ("0,58333333", (time(14), None)),
        ("25:00", None),
        ("half drie", None),
        ("14:60", None),
        ("13 pm", None),
    ],
)
def test_spans_and_what_is_no_time(text: str, found: object) -> None:
    assert moments.clock(text) == found


@pytest.mark.parametrize(
    ("text", "minutes"), [("120", 120), ("2 uur", 120), ("1,5 u", 90), ("1:30", 90), ("1u30", 90), ("90 min.", 90), ("lang", None)]
)
def test_lengths(text: str, minutes: int | None) -> None:
    assert moments.minutes(text) == minutes


@pytest.mark.parametrize("sign", [";", ",", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_csv_in_every_usual_form(sign: str, encoding: str) -> None:
    text = f'Plaats{sign}THÉMA{sign}Datum (dd-mm){sign}Van\r\n"Café{sign} zaal 2"{sign}"Één\nen twee"{sign}21-1-2027{sign}14.00\r\n\r\n'
    text += f"Utrecht{sign}Drie{sign}28-1-2027{sign}9:00\r\n"
    first, second = good(text.encode(encoding))
    assert (first.place, first.theme, first.starts) == (" ".join(f"Café{sign} zaal 2".split()), "Één en twee", at("2027-01-21T14:00"))
    assert second.starts == at("2027-01-28T09:00")


def test_the_line_with_which_excel_names_the_sign_does_not_count_as_a_row() -> None:
    assert wrong(b"sep=;\r\ndatum;tijd;thema\r\n31-02-2027;14:00;x\r\n").startswith("Rij 2: 31-02-2027 bestaat niet.")


def test_a_workbook_with_real_dates_and_times_is_read() -> None:
    rows = [
        ("Planning van het netwerk",),
        (),
        ("Thema", "Datum", "Begin", "Einde", "Soort", "Link", "Leerteam", "Budget"),
        ("Een", date(2027, 1, 21), time(14), time(15, 30), "Kick-off", "https://teams.microsoft.com/l/x", None, 100),
        ("Twee", EXCEL_DAY, "14.00 uur", None, None, None, "noord", None),
        (None, None, None, None, None, None, None, "totaal 100"),
    ]
    first, second = good(workbook(rows, before=[("Uitleg",), ("niets",)]))
    assert (first.kind, first.minutes, first.starts, first.join_url) == (
        "kick-off", 90, at("2027-01-21T14:00"), "https://teams.microsoft.com/l/x",
    )  # fmt: skip
    assert (second.kind, second.minutes, second.team) == ("leerteambijeenkomst", 120, "Noord")
    assert reading(workbook(rows)).remarks == ('De kolom "Budget" gebruik ik niet.', "Rij 6: Hier staat geen bijeenkomst.")


def test_one_column_for_date_and_time_will_do() -> None:
    (facts,) = good(workbook([("Datum en tijd", "Onderwerp"), (EXCEL_MOMENT, "Een")]))
    assert facts.starts == at("2027-01-21T14:30")
    (other,) = good(b"Datum;Thema\n21 januari 2027 14.30 uur;Een\n")
    assert other.starts == facts.starts


def test_merged_hidden_and_uncounted_cells_are_told_by_row() -> None:
    rows = [
        HEAD,
        ("21-1-2027", "14:00", "Een", "Utrecht"),
        ("28-1-2027", "14:00", "Twee", "Utrecht"),
        ("4-2-2027", "14:00", "Drie", "=A1&B1"),
    ]
    told = wrong(workbook(rows, merged="D2:D3"))
    assert told.splitlines() == [
        "Rij 2: De vakken D2:D3 zijn samengevoegd. Splits ze, en vul ze alle in.",
        "Rij 4: In D4 staat een formule zonder uitkomst. Zet er gewoon de waarde neer.",
    ]
    left = reading(workbook(rows[:3], hidden=3))
    assert len(left.sessions) == 1
    assert left.remarks == ("Rij 3: Deze rij is verborgen.",)


def test_everything_that_is_wrong_is_told_at_once_with_its_row() -> None:
    told = wrong(
        b"datum;tijd;tot;thema;soort;link;leerteam\n"
        b"31-02-2027;14:00;;Een;;;\n"
        b"vr 21-1-2027;14:00;;Twee;;;\n"
        b"21-1-2027;;;;;;\n"
        b"22-1-2027;14:00;13:00;Vier;borrel;http://x;Oost\n"
        b"28-3-2027;02:30;;Vijf;;;\n"
        b"1-1-2027;14:00;;Zes;;;\n"
        b"25-1-2027;14:00;;Zeven;;;\n"
        b"25-1-2027;14:00;;Acht;;;\n"
        b"morgen;14:00;;Negen;;;\n"
        b"25-1-2097;14:00;;Tien;;;\n"
    ).splitlines()
    for start in (
        "Rij 2: 31-02-2027 bestaat niet.",
        "Rij 3: donderdag 21 januari 2027: dat is geen vrijdag.",
        "Rij 4: Er staat geen tijd.",
        "Rij 4: Er staat geen thema.",
        "Rij 5: Het eind (13:00) ligt niet na het begin (14:00).",
        "Rij 5: De link begint met https://",
        'Rij 5: Niemand zit in leerteam "Oost". Wel: Noord en Zuid.',
        'Rij 5: De soort "borrel" ken ik niet.',
        "Rij 6: Op zondag 28 maart 2027 bestaat 02:30 niet",
        "Rij 7: vrijdag 1 januari 2027 om 14:00 is al geweest.",
        "Rij 9: Dit begint op hetzelfde moment als rij 8.",
        'Rij 10: "morgen" lees ik niet als een datum.',
        "Rij 11: 25-01-2097 is wel erg ver weg.",
    ):
        assert sum(line.startswith(start) for line in told) == 1, (start, told)
    assert len(told) == 13


def test_missing_columns_are_named_with_those_that_were_found() -> None:
    assert wrong(b"datum;plaats\n21-1-2027;Utrecht\n") == "Ik mis de kolommen tijd en thema. Ik zag wel: datum en plaats."
    assert wrong(b"a;b\n1;2\n").startswith("Ik zie niet welke kolom wat is.")
    assert wrong(b"datum;tijd;thema\n") == "Er staat geen bijeenkomst in de lijst. Zet elke bijeenkomst op een eigen rij."


CALENDAR = """BEGIN:VCALENDAR
VERSION:2.0
{}
END:VCALENDAR
"""
EVENT = "BEGIN:VEVENT\nUID:{uid}\nDTSTART{start}\nDTEND{end}\nSUMMARY:{theme}\nLOCATION:Utrecht\n{more}END:VEVENT"


def calendar(*events: str) -> bytes:
    return CALENDAR.format("\n".join(events)).replace("\n", "\r\n").encode()


def event(start: str = ";TZID=Europe/Amsterdam:20270121T140000", end: str = ";TZID=Europe/Amsterdam:20270121T153000", **more: str) -> str:
    lines = "".join(f"{line}\n" for line in more.pop("more", "").splitlines())
    return EVENT.format(start=start, end=end, uid=more.get("uid", "1"), theme=more.get("theme", "Leren"), more=lines)


def test_a_calendar_is_read_with_its_zones_and_what_repeats() -> None:
    weekly = event(more="RRULE:FREQ=WEEKLY;INTERVAL=4;COUNT=4\nEXDATE;TZID=Europe/Amsterdam:20270218T140000")
    utc = event(
        ":20270121T080000Z",
        ":20270121T090000Z",
        uid="2",
        theme="In UTC",
        more="X-MICROSOFT-SKYPETEAMSMEETINGURL:https://teams.microsoft.com/l/x",
    )
    floating = event(":20270122T140000", ":20270122T160000", uid="3", theme="Zwevend")
    found = good(calendar(weekly, utc, floating))
    assert [(facts.theme, facts.starts, facts.minutes) for facts in found if facts.theme == "Leren"] == [
        ("Leren", at("2027-01-21T14:00"), 90),
        ("Leren", at("2027-03-18T14:00"), 90),
        ("Leren", at("2027-04-15T14:00"), 90),
    ]
    assert [(facts.starts, facts.join_url) for facts in found if facts.theme == "In UTC"] == [
        (datetime(2027, 1, 21, 8, tzinfo=UTC), "https://teams.microsoft.com/l/x")
    ]
    assert [facts.starts for facts in found if facts.theme == "Zwevend"] == [at("2027-01-22T14:00")]


def test_a_calendar_tells_by_event_what_can_not_be_planned() -> None:
    told = wrong(
        calendar(
            event(";VALUE=DATE:20270121", ";VALUE=DATE:20270122"),
            event(uid="2", more="RRULE:FREQ=WEEKLY"),
            event(uid="3", more="RRULE:FREQ=HOURLY;COUNT=3"),
            event(uid="4", more="RRULE:FREQ=DAILY;COUNT=5000"),
        )
    ).splitlines()
    assert [line.split(".")[0] for line in told] == [
        "Afspraak 1: Dit duurt de hele dag",
        "Afspraak 2: Dit herhaalt zich zonder einde",
        "Afspraak 3: Dit herhaalt zich op een manier die ik niet kan lezen",
        "Afspraak 4: Dit herhaalt zich meer dan 200 keer",
    ]
    some = reading(calendar(event(), event(uid="2", more="STATUS:CANCELLED")))
    assert len(some.sessions) == 1
    assert some.remarks == ("Afspraak 2: Deze afspraak gaat niet door.",)


def zipped(**parts: bytes) -> bytes:
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as made:
        for name, part in parts.items():
            made.writestr(name.replace("__", "/"), part)
    return kept.getvalue()


@pytest.mark.parametrize(
    ("content", "text_id"),
    [
        (b"", "error-list-empty"),
        (b" \n", "error-list-empty"),
        (codecs.BOM_UTF8, "error-list-empty"),
        (b"%PDF-1.7\n\x00\x01", "error-list-format"),
        (b"%PDF-1.7 and all of it text", "error-list-format"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1rest", "error-list-old-excel"),
        (zipped(word__document=b"<x/>"), "error-list-format"),
        (b"<!doctype html><p>Sign in", "error-list-format"),
        (b"PK\x03\x04 and no more", "error-list-broken"),
        (zipped(**{"xl__workbook.xml": b"<x/>"}), "error-list-broken"),
        (b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:x", "error-list-broken-calendar"),
        (b"BEGIN:VCALENDAR\r\nEND:VCALENDAR", "error-list-empty"),
        (b"x" * (5 * 1024 * 1024 + 1), "error-list-too-big"),
        (b"datum;tijd;thema\n" + b"1-2-2027;14:00;x\n" * 1001, "error-list-many-rows"),
        (zipped(**{"xl__workbook.xml": b"<x/>", "xl__sharedStrings.xml": b"\0" * 30_000_000}), "error-list-too-big"),
    ],
)
def test_what_can_not_be_read_says_why(content: bytes, text_id: str) -> None:
    found = table_of(content)
    assert isinstance(found, Unreadable)
    assert found.text_id == text_id
    assert SAY(found.text_id, **found.values)


def test_entities_in_a_workbook_are_not_unfolded() -> None:
    grown = '<!DOCTYPE x [<!ENTITY a "haha">]>' + (
        '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
        '<row r="1"><c r="A1" t="inlineStr"><is><t>&a;</t></is></c></row></sheetData></worksheet>'
    )
    found = table_of(with_part(workbook([HEAD]), "xl/worksheets/sheet1.xml", grown.encode()))
    assert found == Unreadable(text_id="error-list-broken")


def test_a_sheet_that_says_it_is_a_million_rows_is_read_as_it_is() -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (HEAD, ("21-1-2027", "14:00", "Een", "Utrecht")):
        sheet.append(row)
    sheet["XFD1048576"] = "ver weg"
    assert len(good(saved(book))) == 1


SEEDS = (
    workbook([HEAD, (date(2027, 1, 21), time(14), "Een", "Utrecht")]),
    "datum;tijd;thema\r\n21-1-2027;14:00;Één\r\n".encode(),
    calendar(event(more="RRULE:FREQ=WEEKLY;COUNT=3")),
)


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(st.sampled_from(SEEDS), st.integers(), st.integers(1, 12), st.binary(max_size=40))
def test_whatever_is_sent_gets_an_answer(seed: bytes, number: int, times: int, extra: bytes) -> None:
    chance = random.Random(number)
    content = bytearray(seed)
    for _ in range(times):
        place = chance.randrange(len(content))
        match chance.randrange(4):
            case 0:
                content[place] = chance.randrange(256)
            case 1:
                del content[place : place + chance.randrange(30)]
            case 2:
                content[place:place] = extra
            case _:
                content[place:place] = content[place : place + chance.randrange(60)]
        if not content:
            break
    for sent in (bytes(content), extra):
        table = table_of(sent)
        if isinstance(table, Table):
            found = sessions.read(SAY, table, ZONE, NOW)
            assert bool(found.sessions) != bool(found.complaints)


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(st.integers())
def test_whatever_stands_in_the_parts_of_a_workbook_gets_an_answer(number: int) -> None:
    chance = random.Random(number)
    name = chance.choice(zipfile.ZipFile(io.BytesIO(SEEDS[0])).namelist())
    part = bytearray(zipfile.ZipFile(io.BytesIO(SEEDS[0])).read(name))
    for _ in range(chance.randrange(1, 6)):
        place = chance.randrange(len(part))
        part[place : place + chance.randrange(4)] = chance.choice((b"", b"9", b"99999999999999999999", b"-1", b"<", b"&#0;", b"A1:", b'"'))
    table = table_of(with_part(SEEDS[0], name, bytes(part)))
    if isinstance(table, Table):
        sessions.read(SAY, table, ZONE, NOW)


@given(st.lists(st.text(max_size=60), max_size=6))
def test_whatever_is_typed_gets_an_answer(typed: list[str]) -> None:
    for text in ("\n".join(typed), "\n".join(f"21-1-2027 14:00 {item}" for item in typed)):
        table = lines.table_of(text, TODAY)
        if isinstance(table, Table):
            found = sessions.read(SAY, table, ZONE, NOW)
            assert bool(found.sessions) != bool(found.complaints)


@pytest.mark.parametrize(
    ("line", "cells"),
    [
        ("21-1-2027 14:00 Mensen betrekken, Utrecht", ("Mensen betrekken", "Utrecht", "", 120)),
        ("- do 21 januari 2027 van 14.00 tot 15.30 uur: Mensen betrekken (Utrecht)", ("Mensen betrekken", "Utrecht", "", 90)),
        ("1. 21 jan 2027, 14-16 uur, Mensen betrekken, Utrecht", ("Mensen betrekken", "Utrecht", "", 120)),
        ("21-1-2027\t14:00\t16:30\tMensen betrekken\tUtrecht", ("Mensen betrekken", "Utrecht", "", 150)),
        ("21/01/27;14u00;90;Mensen betrekken;Zaal 2, Utrecht", ("Mensen betrekken", "Zaal 2, Utrecht", "", 90)),
        ("2027-01-21 14:00 - Mensen betrekken @ Utrecht", ("Mensen betrekken", "Utrecht", "", 120)),
        (
            "21.1.2027 14.00 Mensen betrekken https://teams.microsoft.com/l/x",
            ("Mensen betrekken", "", "https://teams.microsoft.com/l/x", 120),
        ),
        ("Thu 21 Jan 2027 at 2 pm Mensen betrekken", ("Mensen betrekken", "", "", 120)),
        ("21-1 14:00 Mensen betrekken", ("Mensen betrekken", "", "", 120)),
        ("21 jan 14:00 Mensen betrekken", ("Mensen betrekken", "", "", 120)),
    ],
)
def test_a_line_is_read_as_people_type_it(line: str, cells: tuple[str, str, str, int]) -> None:
    table = lines.table_of(f"{line}\n22-1-2027 10:00 Een ander", TODAY)
    assert isinstance(table, Table)
    first = good(table)[0]
    assert (first.theme, first.place, first.join_url, first.minutes, first.starts) == (*cells, at("2027-01-21T14:00"))


def test_prose_is_no_list() -> None:
    said = (Path(__file__).parents[1] / "understanding" / "prose.txt").read_text(encoding="utf-8").splitlines()
    assert [pair for pair in pairwise(said) if lines.table_of("\n".join(pair), TODAY) is not None] == []
    assert lines.table_of("\n".join(said), TODAY) is None
    assert lines.table_of("Op 21-1-2027 om 14:00 was het druk.\nOp 28-1-2027 om 14:00 ook.", TODAY) is None
    assert lines.table_of("21 januari was een mooie dag\n22 januari ook", TODAY) is None
    assert lines.table_of("21-1-2027 14:00 Een", TODAY) is None
    assert lines.table_of("21-1-2027 14:00 Een", TODAY, asked=True) is not None


def test_what_stands_round_a_typed_list_is_left_aside_and_told() -> None:
    table = lines.table_of("Hallo, hier is de planning:\n\n21-1-2027 14:00 Een\n22-1-2027 14:00 Twee\nGroeten, Anja", TODAY)
    assert isinstance(table, Table)
    found = reading(table)
    assert len(found.sessions) == 2
    assert found.remarks == ("Regel 5: Hier staat geen bijeenkomst.",)
    wrong_line = lines.table_of("21-1-2027 14:00 Een\n2l-1-2027 14:00 Twee\n23-1-2027 14:00 Drie", TODAY)
    assert isinstance(wrong_line, Table)
    assert wrong(wrong_line) == "Regel 2: Er staat geen datum."
