"""What people type, against a fixed little calendar (calendar_of_two.py); the sentences are in sentences.txt and prose.txt."""

import re
import time
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dialogs.understanding.clauses import LOOKED_AT
from dialogs.understanding.sentences import Understood, understand
from tests.dialogs.calendar.calendar_of_two import NOW, PLANNED, ZONE

HERE = Path(__file__).parent
TABLE = [
    tuple(part.strip() for part in line.split("|", 3))
    for line in (HERE / "sentences.txt").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]
PROSE = (HERE / "prose.txt").read_text(encoding="utf-8").splitlines()


def meant(understood: Understood | None, now: datetime = NOW) -> list[str]:
    """The ids of the sessions it can mean, of those that are not over."""
    ahead = [session for session in PLANNED if session.session.ends > now]
    return [session.session.id for session in understood.when.candidates(ahead, now)] if understood else []


def test_the_table_is_long_enough_to_mean_something() -> None:
    assert len({text for *_, text in TABLE}) == len(TABLE) >= 260
    assert len(PROSE) >= 300


@pytest.mark.parametrize(("tongue", "wanted", "sessions", "text"), TABLE, ids=[text for *_, text in TABLE])
def test_a_sentence(tongue: str, wanted: str, sessions: str, text: str) -> None:
    understood = understand(text)
    if wanted == "none":
        assert understood is None
        return
    assert understood is not None
    assert (understood.language, understood.back) == (tongue, wanted == "back")
    assert meant(understood) == {"next": ["o1", "b1"], "-": []}.get(sessions, sessions.split())


@pytest.mark.parametrize("text", PROSE)
def test_prose_about_work_is_left_alone(text: str) -> None:
    assert understand(text) is None


def test_a_short_day_name_is_a_word_of_its_own_in_the_other_language() -> None:
    for text, days in (("ik kan do niet", 1), ("I do not think I can come", 0), ("ik kan niet komen, mijn ma is ziek", 0)):
        understood = understand(text)
        assert understood is not None
        assert len(understood.when.days) == days, text


@pytest.mark.parametrize(
    ("now", "text", "sessions"),
    [
        ("2027-01-21T09:00", "ik kan donderdag niet", ["b1"]),
        ("2027-01-21T09:00", "ik kan er vandaag niet bij zijn", ["b1"]),
        ("2027-01-20T23:30", "ik kan morgen niet", ["b1"]),
        ("2027-01-22T09:00", "ik kan donderdag niet", ["b2"]),
        ("2027-01-11T09:00", "ik kan volgende week donderdag niet", ["b1"]),
        ("2027-01-11T09:00", "ik kan donderdag over een week niet", ["b1"]),
        ("2027-02-11T09:00", "ik kan volgende donderdag niet", ["b2"]),
        ("2026-12-28T09:00", "ik kan 21 januari niet", ["b1"]),
        ("2026-12-28T09:00", "ik kan volgende maand niet", ["o1", "b1", "o2"]),
        ("2026-12-28T09:00", "ik kan 21-1-2026 niet", []),
        ("2026-12-28T09:00", "ik kan 21-1-27 niet", ["b1"]),
    ],
)
def test_on_another_day(now: str, text: str, sessions: list[str]) -> None:
    assert meant(understand(text), datetime.fromisoformat(now).replace(tzinfo=ZONE)) == sessions


def test_today_is_the_networks_today() -> None:
    """Late on Wednesday evening in Amsterdam it is not yet Thursday there, whatever UTC says."""
    understood = understand("ik kan er morgen niet bij zijn")
    assert meant(understood, datetime(2027, 1, 20, 23, 59, tzinfo=ZONE)) == ["b1"]
    assert meant(understood, datetime(2027, 1, 21, 0, 1, tzinfo=ZONE)) == ["o2"]


GREETING = st.sampled_from(["", "hoi ", "Hoi Anja, ", "Goedemorgen! ", "beste allemaal, ", "hey "])
REASON = st.sampled_from(
    ["", " want mijn kind is ziek", " ivm mijn rooster", ", ik heb dienst", " omdat ik moet werken", " wegens ziekte", " 😢"]
)
THANKS = st.sampled_from(["", ", dank je", " thx", ". Groetjes, Bram", " sorry", "!"])
ADVERB = st.sampled_from(["", "helaas ", "echt ", "toch ", "jammer genoeg ", "deze keer "])
DAY = st.sampled_from(
    [
        ("donderdag", "b1"),
        ("do 21/1", "b1"),
        ("21 januari", "b1"),
        ("overmorgen", "o1"),
        ("vrijdag", "o2"),
        ("de 22e", "o2"),
        ("3 februari", "o3"),
    ]
)
ORDER = st.sampled_from(
    [
        "ik kan {day} {adverb}niet",
        "{day} kan ik {adverb}niet",
        "{adverb}kan ik {day} niet",
        "ik kan er {day} {adverb}niet bij zijn",
        "{day} kan ik er {adverb}niet bij zijn",
        "ik kan {adverb}niet komen op {day}",
        "ik ben er {day} {adverb}niet",
        "het lukt me {day} {adverb}niet om te komen",
        "ik kan {day} {adverb}niet naar de bijeenkomst komen",
        "ik ben {day} {adverb}verhinderd",
        "ik moet me {adverb}afmelden voor {day}",
        "kan {day} {adverb}niet",
        "{day} red ik het {adverb}niet",
        "ik denk {adverb}niet dat ik er {day} bij kan zijn",
        "het gaat {adverb}niet lukken {day}",
    ]
)


@settings(max_examples=400, deadline=None)
@given(GREETING, ORDER, ADVERB, DAY, REASON, THANKS)
def test_signing_off_is_understood_in_any_order(
    greeting: str, order: str, adverb: str, day: tuple[str, str], reason: str, thanks: str
) -> None:
    understood = understand(greeting + order.format(day=day[0], adverb=adverb) + reason + thanks)
    assert understood is not None
    assert not understood.back
    assert meant(understood) == [day[1]]


EN_DAY = st.sampled_from([("Thursday", "b1"), ("21 January", "b1"), ("the 22nd", "o2"), ("friday", "o2"), ("3/2", "o3")])
EN_ORDER = st.sampled_from(
    [
        "I can't make it on {day}",
        "on {day} I can't come",
        "I won't be there on {day}",
        "I'm not able to attend on {day}",
        "I have to cancel on {day}",
        "I don't think I can make it on {day}",
        "please sign me off for {day}",
    ]
)


@settings(max_examples=200, deadline=None)
@given(
    st.sampled_from(["", "hi ", "Hi Anja, ", "Good morning! "]),
    EN_ORDER,
    EN_DAY,
    st.sampled_from(["", " because my child is ill", " due to a shift", ", I have to work"]),
    st.sampled_from(["", ", thanks", ". Regards, Bram", " sorry"]),
)
def test_in_english_too(greeting: str, order: str, day: tuple[str, str], reason: str, thanks: str) -> None:
    understood = understand(greeting + order.format(day=day[0]) + reason + thanks)
    assert understood is not None
    assert (understood.back, understood.language) == (False, "en")
    assert meant(understood) == [day[1]]


@settings(max_examples=200, deadline=None)
@given(
    GREETING,
    st.sampled_from(
        ["ik kan {day} toch wel", "{day} kan ik toch komen", "ik ben er {day} alsnog bij", "ik kom {day} toch", "{day} lukt toch wel"]
    ),
    DAY,
    THANKS,
)
def test_coming_after_all_is_understood_in_any_order(greeting: str, order: str, day: tuple[str, str], thanks: str) -> None:
    understood = understand(greeting + order.format(day=day[0]) + thanks)
    assert understood is not None
    assert understood.back
    assert meant(understood) == [day[1]]


@settings(max_examples=200, deadline=None)
@given(st.sampled_from(PROSE), st.sampled_from(PROSE))
def test_two_lines_of_prose_are_no_sign_off_either(one: str, other: str) -> None:
    assert understand(f"{one}\n{other}") is None


@settings(max_examples=300, deadline=None)
@given(
    st.text(max_size=200)
    | st.lists(st.sampled_from(re.findall(r"\S+", "ik kan niet 21 - / @0 @9 #time donderdag tot 1 30 februari feb om of . , 99"))).map(
        " ".join
    )
)
def test_whatever_is_typed_is_read(text: str) -> None:
    assert isinstance(meant(understand(text)), list)


@pytest.mark.parametrize(
    "piece", ["ik kan ", "niet ", "1", "1/", "tot ", "donderdag, ", "ik kan er niet bij zijn ", " ", "a", "é", "ﷺ", "-", "de 21", "@1 "]
)
@pytest.mark.parametrize(("length", "most"), [(4_000, 0.05), (50_000, 0.2)])
def test_nasty_input_costs_little(piece: str, length: int, most: float) -> None:
    """The least of three, so that a busy machine is not what is measured."""
    text = (piece * length)[:length]
    taken = []
    for _ in range(3):
        began = time.process_time()
        understand(text)
        taken.append(time.process_time() - began)
    assert min(taken) < most


def test_only_the_beginning_of_a_long_text_is_read() -> None:
    assert understand("x" * LOOKED_AT + " ik kan niet komen") is None
    assert understand("ik kan niet komen. " + "x" * 50_000) is not None


def test_a_weekday_with_nothing_soon_is_the_next_such_day_of_each_network() -> None:
    assert meant(understand("ik kan woensdag niet"), NOW + timedelta(days=3)) == ["o3"]
