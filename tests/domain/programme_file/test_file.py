"""The programme file: read as meant, and each mistake told by its line and by what to do."""

from datetime import time
from pathlib import Path

import pytest

from cards.language import LANGUAGES, language
from domain.programme_file.file import FileComplaint, WrongProgrammeFile, read_programme_file
from domain.programme_file.toml_lines import lines

GOOD = (Path(__file__).parent / "programme.toml").read_text(encoding="utf-8")


def line_of(text: str, part: str, nth: int = 1) -> int:
    """The line of the nth place that begins with ``part``, counted by eye."""
    return [number for number, line in enumerate(text.split("\n"), start=1) if line.startswith(part)][nth - 1]


def changed(old: str, new: str, nth: int = 1) -> str:
    """The good file with the nth ``old`` changed."""
    parts = GOOD.split(old)
    assert len(parts) > nth, old
    return old.join(parts[:nth]) + new + old.join(parts[nth:])


def complaints(text: str) -> tuple[FileComplaint, ...]:
    with pytest.raises(WrongProgrammeFile) as wrong:
        read_programme_file(text)
    found = wrong.value.complaints
    assert wrong.value.values == {"count": len(found)}
    assert [complaint.line for complaint in found] == sorted(complaint.line for complaint in found)
    for complaint in found:
        assert 1 <= complaint.line <= text.count("\n") + 1
        for tag in LANGUAGES:
            said = language(tag)(complaint.text_id, **complaint.values)
            assert complaint.values.get("given", "") in said or complaint.text_id in (
                "error-file-missing",
                "error-file-unknown-key",
                "error-file-offset",
            )
    return found


def only(text: str) -> tuple[int, str, str]:
    """The one complaint about a text: its line, what it says, and about which field."""
    (complaint,) = complaints(text)
    return complaint.line, complaint.text_id, complaint.values.get("field", "")


def test_the_good_file_is_read_as_it_is_meant() -> None:
    file = read_programme_file(GOOD)
    behoud, onboarding = file.network
    assert [participant.key for participant in behoud.participant] == ["p1", "p2"]
    assert [(session.kind, session.minutes) for session in behoud.session] == [("actieleersessie", 120), ("webinar", 60)]
    assert (behoud.reminders, onboarding.reminders) == (("P28D", "P1D"), ("P28D", "P14D", "P1D"))
    assert (behoud.digest.weekday, behoud.digest.at) == ("friday", time(9))
    assert file.coordinator[0].user == "c1", "an Entra id in one case"


FIRST, SECOND = 1, 2
BUDGET = "message_budget_per_week"


@pytest.mark.parametrize(
    ("old", "new", "nth", "at", "at_nth", "text_id", "field"),
    [
        ('name = "Bram Visser"\n', "", FIRST, "[[network.participant]]", FIRST, "error-file-missing", "name"),
        ('contact = "noor"\n', "", SECOND, "[[network.participant]]", 3, "error-file-missing", "contact"),
        ('theme = "Meten"\n', "", FIRST, "[[network.session]]", SECOND, "error-file-missing", "theme"),
        ('name = "Actieprogramma behoud"\n', "", FIRST, "[programme]", FIRST, "error-file-missing", "name"),
        ('sector = "VVT"', 'sectro = "VVT"', FIRST, "sectro", FIRST, "error-file-unknown-key", "sectro"),
        ('language = "nl"', 'taal = "nl"', FIRST, "taal", FIRST, "error-file-unknown-key", "taal"),
        ('language = "nl"', 'language = "de"', FIRST, "language", FIRST, "error-file-choice", "language"),
        ('kind = "webinar"', 'kind = "feest"', FIRST, "kind", FIRST, "error-file-choice", "kind"),
        ('weekday = "friday"', 'weekday = "vrijdag"', FIRST, "digest", FIRST, "error-file-choice", "weekday"),
        ("at = 09:00:00", "at = 9", FIRST, "digest", FIRST, "error-file-moment", "at"),
        ("2027-02-18T14:00:00+01:00", "2027-02-18T14:00:00", FIRST, "starts", SECOND, "error-file-offset", "starts"),
        ("2027-02-18T14:00:00+01:00", "2027-02-18", FIRST, "starts", SECOND, "error-file-offset", "starts"),
        ("2027-02-18T14:00:00+01:00", "1802962800", FIRST, "starts", SECOND, "error-file-moment", "starts"),
        ("minutes = 60", 'minutes = "een uur"', FIRST, "minutes", FIRST, "error-file-value", "minutes"),
        ("minutes = 60", "minutes = 0", FIRST, "minutes", FIRST, "error-file-value", "minutes"),
        ("minutes = 60", "minutes = true", FIRST, "minutes", FIRST, "error-file-value", "minutes"),
        ('name = "Carla Vos"', "name = 7", FIRST, "name = 7", FIRST, "error-file-value", "name"),
        ('name = "Carla Vos"', 'name = "  "', FIRST, 'name = "  "', FIRST, "error-file-value", "name"),
        ('key = "p2"', 'key = "p 2"', FIRST, 'key = "p 2"', FIRST, "error-file-value", "key"),
        (f"{BUDGET} = 3", f"{BUDGET} = 0", FIRST, BUDGET, FIRST, "error-file-value", BUDGET),
        (f"{BUDGET} = 3", "pulse_floor = 4", FIRST, "pulse_floor", FIRST, "error-file-floor", "pulse_floor"),
        (f"{BUDGET} = 3", "pulse_floor = -5", FIRST, "pulse_floor", FIRST, "error-file-floor", "pulse_floor"),
        (f"{BUDGET} = 3", "pulse_floor = true", FIRST, "pulse_floor", FIRST, "error-file-value", "pulse_floor"),
        (f"{BUDGET} = 3", "pulse_floor = 101", FIRST, "pulse_floor", FIRST, "error-file-value", "pulse_floor"),
        ('coordinators = ["anja"]', 'coordinators = ["anja"]\npulse = "ja"', FIRST, "pulse", FIRST, "error-file-value", "pulse"),
        ('timezone = "Europe/Amsterdam"', 'timezone = "Europe/Amsterdan"', FIRST, "timezone", FIRST, "error-file-timezone", "timezone"),
        ('timezone = "Europe/Amsterdam"', 'timezone = "Europe"', FIRST, "timezone", FIRST, "error-file-timezone", "timezone"),
        ('"P1D"', '"P1Y"', FIRST, "reminders", FIRST, "error-file-duration", "reminders"),
        ('"P1D"', '"1 day"', FIRST, "reminders", FIRST, "error-file-duration", "reminders"),
        ('"P1D"', '"P"', FIRST, "reminders", FIRST, "error-file-duration", "reminders"),
        ('"P1D"', '"P0D"', FIRST, "reminders", FIRST, "error-file-duration", "reminders"),
        ('"P1D"', '"-P1D"', FIRST, "reminders", FIRST, "error-file-duration", "reminders"),
        ('"P1D"', '"P9999999999D"', FIRST, "reminders", FIRST, "error-file-duration", "reminders"),
        ('coordinators = ["anja"]', "coordinators = []", FIRST, "coordinators", FIRST, "error-file-value", "coordinators"),
        ('coordinators = ["anja"]', 'coordinators = ["piet"]', FIRST, "coordinators", FIRST, "error-file-coordinator", ""),
        ('contact = "anja"', 'contact = "piet"', FIRST, "contact", FIRST, "error-file-coordinator", ""),
        ('key = "p2"', 'key = "p1"', FIRST, 'key = "p1"', SECOND, "error-file-twice", "key"),
        ('user = "A2"', 'user = "a1"', FIRST, 'user = "a1"', FIRST, "error-file-twice", "user"),
        ('user = "C2"', 'user = "C1"', FIRST, 'user = "C1"', SECOND, "error-file-twice", "user"),
        ('key = "noor"', 'key = "anja"', FIRST, 'key = "anja"', SECOND, "error-file-twice", "key"),
        ('key = "behoud-2"', 'key = "behoud-1"', FIRST, 'key = "behoud-1"', SECOND, "error-file-twice", "key"),
        ('key = "onboarding"', 'key = "behoud"', FIRST, 'key = "behoud"', SECOND, "error-file-twice", "key"),
        ('place = "Amsterdam"', 'place = "Amsterdam', FIRST, "place", FIRST, "error-file-toml", ""),
        ('place = "Amsterdam"', "place: Amsterdam", FIRST, "place", FIRST, "error-file-toml", ""),
    ],
)  # fmt: skip
def test_each_mistake_is_told_by_its_line(old: str, new: str, nth: int, at: str, at_nth: int, text_id: str, field: str) -> None:
    text = changed(old, new, nth)
    found = [
        complaint for complaint in complaints(text) if not (complaint.text_id == "error-file-coordinator" and text_id == "error-file-twice")
    ]
    assert [(complaint.line, complaint.text_id, complaint.values.get("field", "")) for complaint in found] == [
        (line_of(text, at, at_nth), text_id, field)
    ]


def test_a_mistake_in_the_only_network_is_one_mistake() -> None:
    text = GOOD.partition('[[network]]\nkey = "onboarding"')[0].replace('user = "A2"', "user = 2")
    assert only(text) == (line_of(text, "user = 2"), "error-file-value", "user")


def test_something_twice_says_where_the_first_is() -> None:
    text = changed('user = "A2"', 'user = "a1"')
    (complaint,) = complaints(text)
    assert complaint.values["line"] == str(line_of(text, 'user = "A1"'))


def test_a_channel_belongs_to_one_network() -> None:
    text = changed('coordinators = ["anja", "noor"]', 'coordinators = ["anja", "noor"]\nchannel = "19:behoud@thread.tacv2"')
    assert only(text) == (line_of(text, "channel", 2), "error-file-twice", "channel")


def test_all_mistakes_are_told_at_once() -> None:
    text = changed('name = "Carla Vos"', "name = 7").replace('language = "nl"', 'language = "de"').replace('"P28D"', '"28"')
    assert [(complaint.line, complaint.text_id) for complaint in complaints(text)] == [
        (line_of(text, "language"), "error-file-choice"),
        (line_of(text, "reminders"), "error-file-duration"),
        (line_of(text, "name = 7"), "error-file-value"),
    ]


@pytest.mark.parametrize("text", ["", "\n", "# nothing yet\n", "\ufeff"])
def test_an_empty_file_misses_everything_on_line_one(text: str) -> None:
    assert {(complaint.line, complaint.values["field"]) for complaint in complaints(text)} == {
        (1, "programme"),
        (1, "coordinator"),
        (1, "network"),
    }


def test_an_end_too_soon_is_on_the_last_line() -> None:
    text = GOOD + "\n[[network.session]]\nthemes = [\n\n\n"
    (complaint,) = complaints(text)
    assert (complaint.line, complaint.text_id) == (line_of(text, "themes = [", 2), "error-file-toml")


def test_a_file_as_windows_leaves_it_is_the_same_file() -> None:
    assert read_programme_file("\ufeff" + GOOD.replace("\n", "\r\n")) == read_programme_file(GOOD)
    wrong = changed('name = "Carla Vos"', "name = 7")
    assert complaints("\ufeff" + wrong.replace("\n", "\r\n")) == complaints(wrong)


TRICKS = '''preparation = """
[[network]]  # no header, but what to prepare
key = "x"
"""
place = "[[network.session]]"  # [programme]
'''


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('place = "Amsterdam"\n', TRICKS),
        ('place = "Amsterdam"\n', TRICKS.replace('"""', "\'\'\'")),
        ('place = "Amsterdam"\n', 'preparation = """\\\n  a \\""" b""""\nplace = "x \\" ] # y"\n'),
        ('place = "Amsterdam"\n', 'place = "a\u2028b\u0085c"\n'),
        ('"leiderschap", "vitaliteit"', '\n  "leiderschap", # [[network]]\n\n  "vitaliteit",\n'),
        ("[[network.participant]]", "  [[ network . participant ]]  # next"),
        ("[[network.session]]", '[["network".\'session\']]'),
        ('digest = { weekday = "friday", at = 09:00:00 }\n', "[network.digest]\nweekday = \"friday\"\n"),
        ('digest = { weekday = "friday", at = 09:00:00 }\n', 'digest.weekday = "friday"\ndigest.at = 09:00:00\n'),
        ('key = "behoud-1"\n', '"key" = "behoud-1"\n'),
        ("# Invented people, for the tests.\n", ""),
    ],
)  # fmt: skip
def test_lines_are_right_whatever_the_file_looks_like(old: str, new: str) -> None:
    """A mistake after the odd piece is still found on its line."""
    odd = GOOD.replace(old, new, 1)
    assert odd != GOOD
    read_programme_file(odd)
    text = odd.replace('theme = "Meten"', "theme = 7").replace('user = "A2"', "user = []")
    assert [(complaint.line, complaint.values["field"]) for complaint in complaints(text)] == [
        (line_of(text, "user = []"), "user"),
        (line_of(text, "theme = 7"), "theme"),
    ]


def test_inside_inline_tables_and_arrays_the_line_is_that_of_the_piece() -> None:
    head = GOOD.partition("[[network]]")[0]
    text = head + "\n".join(
        (
            "[[network]]",
            'key = "n"',
            'name = "N"',
            'coordinators = ["anja"]',
            "reminders = [",
            '  "P7D",',
            '  "P1X",',
            "]",
            "participant = [",
            '  { key = "p1", name = "a", user = "u1", organisation = "o", contact = "anja" },',
            '  { key = "p2", name = "b", user = "u2", organisation = "o" },',
            '  { key = "p3", name = "c", user = "u3", organisation = "o", contact = "piet" },',
            "]",
        )
    )
    assert [(complaint.line, complaint.text_id) for complaint in complaints(text)] == [
        (line_of(text, '  "P1X"'), "error-file-duration"),
        (line_of(text, '  { key = "p2"'), "error-file-missing"),
    ]
    assert only(text.replace('"P1X"', '"P1D"').replace('organisation = "o" }', 'organisation = "o", contact = "anja" }'))[:2] == (
        line_of(text, '  { key = "p3"'),
        "error-file-coordinator",
    )


def test_lines_names_every_place_once() -> None:
    found = lines('a = 1\n[b]\nc = [1,\n 2]\n[[b.d]]\n[[b.d]]\ne = {f = "x"}\n')
    assert found == {
        (): 1, ("a",): 1, ("b",): 2, ("b", "c"): 3, ("b", "c", 0): 3, ("b", "c", 1): 4, ("b", "d"): 5, ("b", "d", 0): 5, ("b", "d", 1): 6,
        ("b", "d", 1, "e"): 7, ("b", "d", 1, "e", "f"): 7,
    }  # fmt: skip


AT_SESSION = 'theme = "Meten"\n'


@pytest.mark.parametrize(
    ("added", "text_id"),
    [
        ('team = "Noord"\n', "error-file-no-teams"),
        ('networks = ["zorg"]\n', "error-file-network"),
        ('networks = ["onboarding", "behoud"]\n', "error-file-own-network"),
        ('open = "ja"\n', "error-file-value"),
        ("team = 3\n", "error-file-value"),
        ('material = [{ title = "Stuk", url = "http://example.org" }]\n', "error-file-https"),
        ('material = [{ title = "Stuk", url = "javascript:alert(1)" }]\n', "error-file-https"),
        ('material = [{ title = "Stuk" }]\n', "error-file-missing"),
        ('material = [{ title = "A", url = "https://a.nl" }, { title = "B", url = "https://a.nl" }]\n', "error-file-twice"),
    ],
)
def test_whom_a_session_is_for_and_what_it_has_must_make_sense(added: str, text_id: str) -> None:
    text = changed(AT_SESSION, AT_SESSION + added)
    assert only(text)[:2] == (line_of(text, AT_SESSION.strip()) + 1, text_id)


def test_a_team_is_known_however_its_capitals_and_also_in_a_network_that_takes_part() -> None:
    guest = GOOD.rstrip("\n") + '\nteam = " Noord  West "\n'
    meant = AT_SESSION + 'team = "noord west"\nnetworks = ["onboarding", "onboarding"]\n'
    session = read_programme_file(guest.replace(AT_SESSION, meant)).network[0].session[1]
    assert (session.team, session.networks) == ("noord west", ("onboarding",))
    (wrong,) = complaints(guest.replace(AT_SESSION, meant.replace("noord west", "Zuid")))
    assert (wrong.text_id, wrong.values["teams"]) == ("error-file-team", "Noord West")
