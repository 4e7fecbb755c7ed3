"""A series as a conversation: in words or in the form, with what is left out and why, and then planned as one."""

from dataclasses import replace
from datetime import date

import pytest

from dialogs.understanding.recurrence import find_series
from domain.notifications.outbox import NotificationKind
from domain.programme.programme import Break
from tests.dialogs.sessions.test_planning import FORM, came, met
from tests.dialogs.world import World, words

BREAK = Break(name="Meivakantie", first=date(2027, 4, 24), last=date(2027, 5, 9))
SERIES = {**FORM, "repeat": "week-4", "times": "6", "until": "", "themes": ""}


async def with_break(world: World) -> None:
    async with world.store.transaction() as tx:
        network = await tx.networks.get("behoud")
        assert network is not None
        await tx.networks.save(replace(network, breaks=(BREAK,)))


async def dated(world: World) -> list[tuple[str, str]]:
    async with world.store.transaction() as tx:
        found = [session for session in await tx.sessions.of_network("behoud") if session.id.startswith("chat-")]
        network = await tx.networks.get("behoud")
    assert network is not None
    return [(session.starts.astimezone(network.zone).strftime("%d-%m %H:%M"), session.theme) for session in found]


async def test_said_in_words_filled_in_previewed_planned_and_told_once(world: World) -> None:
    await with_break(world)
    anja, bram, _ = await met(world)
    await anja.says("plan elke vier weken, zes keer")
    anja.sees("Een bijeenkomst plannen", "Elke 4 weken", "Herhalen")
    await anja.presses("Laat zien wie dit hoort", SERIES)
    anja.sees("Deze 6 bijeenkomsten inplannen?", "do 29 apr 2027, 14:00: Meivakantie", "Dit sla ik over (1)", "Toch iets anders?")
    await anja.presses("Plan ze in")
    days = ["04-03", "01-04", "27-05", "24-06", "22-07", "19-08"]
    assert await dated(world) == [(f"{day} 14:00", FORM["theme"]) for day in days]
    before = len(world.post.cards("chat-user-bram"))
    assert came(await world.passes(minutes=11), NotificationKind.CHANGE) == ["person:user-bram", "person:user-samira"]
    assert len(world.post.cards("chat-user-bram")) == before + 1
    bram.gets()
    bram.sees("6 nieuwe bijeenkomsten")


async def test_themes_go_line_by_line_and_the_rest_shares_one(world: World) -> None:
    anja, _, _ = await met(world)
    await anja.says("plannen")
    await anja.presses("Laat zien wie dit hoort", {**SERIES, "repeat": "month-1", "times": "3", "themes": "Eén\n\n  Twee  \n"})
    await anja.presses("Plan ze in")
    expected = [("04-03 14:00", "Eén"), ("01-04 14:00", "Twee"), ("03-06 14:00", FORM["theme"])]
    assert await dated(world) == expected, "6 May is Ascension Day"


async def test_until_a_day_counts_that_day(world: World) -> None:
    anja, _, _ = await met(world)
    await anja.says("plannen")
    await anja.presses("Laat zien wie dit hoort", {**SERIES, "repeat": "week-1", "times": "", "until": "2027-03-18"})
    await anja.presses("Plan ze in")
    assert [day for day, _ in await dated(world)] == ["04-03 14:00", "11-03 14:00", "18-03 14:00"]


async def test_below_the_preview_it_can_still_become_another_or_one_session(world: World) -> None:
    anja, _, _ = await met(world)
    await anja.says("plannen")
    await anja.presses("Laat zien wie dit hoort", SERIES)
    await anja.presses("Laat zien wie dit hoort", {**SERIES, "times": "2"})
    anja.sees("Deze 2 bijeenkomsten inplannen?")
    await anja.presses("Laat zien wie dit hoort", {**FORM, "repeat": "once"})
    anja.sees("Klopt dit?")
    await anja.presses("Ja, plan deze", {**SERIES, "times": "3"})
    anja.sees("Deze 3 bijeenkomsten inplannen?")
    assert await dated(world) == []


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ({"repeat": "once"}, 'Kies bij "Herhalen" hoe vaak'),
        ({"repeat": "week-0"}, 'Kies bij "Herhalen" hoe vaak'),
        ({"repeat": "month-13"}, 'Kies bij "Herhalen" hoe vaak'),
        ({"times": "1"}, "een getal in van 2 tot 52"),
        ({"times": "53"}, "een getal in van 2 tot 52"),
        ({"times": "zes"}, "een getal in van 2 tot 52"),
        ({"times": ""}, "Hoe lang gaat het door?"),
        ({"until": "2027-06-01"}, "niet allebei"),
        ({"times": "", "until": "2027-02-30"}, 'Kies bij "tot en met" een datum'),
        ({"times": "", "until": "2027-03-03"}, "De einddatum ligt voor de eerste bijeenkomst, op donderdag 4 maart 2027"),
        ({"times": "", "until": "2037-03-03"}, "wel erg ver weg"),
        ({"times": "52"}, "Binnen drie jaar passen er maar"),
        ({"repeat": "week-1", "times": "", "until": "2029-12-01"}, "Er passen er 100 in één keer"),
        ({"times": "2", "themes": "a\nb\nc"}, "Je noemt 3 thema's, en er zijn 2 bijeenkomsten"),
        ({"themes": "x" * 201}, "Vul een thema in, van hoogstens 200 tekens"),
        ({"theme": ""}, "Vul een thema in"),
    ],
)
async def test_what_is_wrong_is_said_with_what_was_filled_in(world: World, wrong: dict[str, str], told: str) -> None:
    anja, _, _ = await met(world)
    await anja.says("plannen")
    await anja.presses("Laat zien wie dit hoort", {**SERIES, "place": "Wijkcentrum", **wrong})
    anja.sees("Een bijeenkomst plannen", told, "Wijkcentrum")
    assert await dated(world) == []


async def test_one_session_on_a_holiday_or_in_a_break_is_planned_with_a_word_of_warning(world: World) -> None:
    await with_break(world)
    anja, _, _ = await met(world)
    for day, warning in (("2027-04-27", "Let op: dit is een feestdag."), ("2027-05-04", "Let op: dan is het Meivakantie.")):
        await anja.says("plannen")
        await anja.presses("Laat zien wie dit hoort", {**FORM, "date": day})
        anja.sees("Klopt dit?", warning)
        await anja.presses("Ja, plan deze", {**FORM, "date": day})
        anja.sees("De bijeenkomst staat gepland")
    await anja.says("plannen")
    await anja.presses("Laat zien wie dit hoort", FORM)
    anja.does_not_see("Let op")


@pytest.mark.parametrize(
    ("said", "filled"),
    [
        ("elke vier weken, zes keer", {"repeat": "week-4", "times": "6"}),
        ("elke 4 weken 6 keer", {"repeat": "week-4", "times": "6"}),
        ("om de week", {"repeat": "week-2"}),
        ("maandelijks tot 1 juni", {"repeat": "month-1", "until": "2027-06-01"}),
        ("every four weeks, six times", {"repeat": "week-4", "times": "6"}),
        ("elke tweede donderdag van de maand", {"repeat": "month-1", "date": "2027-01-14"}),
        ("Élke donderdag om 14.00 uur t/m 1 juli", {"repeat": "week-1", "time": "14:00", "until": "2027-07-01", "date": "2027-01-07"}),
        ("om de week op donderdag, 10x, vanaf 4 maart", {"repeat": "week-2", "times": "10", "date": "2027-03-04"}),
        ("every other tuesday at 2 pm, 8 times", {"repeat": "week-2", "times": "8", "time": "14:00", "date": "2027-01-05"}),
        ("van 4 maart tot en met juni elke drie weken", {"repeat": "week-3", "until": "2027-06-30", "date": "2027-03-04"}),
        ("zes sessies om de 3 weken", {"repeat": "week-3", "times": "6"}),
        ("elk kwartaal, 4 maal", {"repeat": "month-3", "times": "4"}),
        ("elke 99 weken", {"repeat": "week-99"}),
        ("donderdag 4 maart om 14:00", None),
        ("een bijeenkomst", None),
    ],
)
def test_words_that_say_a_series(said: str, filled: dict[str, str] | None) -> None:
    assert find_series(said, date(2027, 1, 4)) == filled


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("plan elke vier weken", "Hoe lang gaat het door?"),
        ("plan wekelijks, 80 keer", "een getal in van 2 tot 52"),
        ("plan elke 99 weken 3 keer", 'Kies bij "Herhalen" hoe vaak'),
    ],
)
async def test_what_the_words_leave_open_is_asked(world: World, said: str, told: str) -> None:
    anja, bram, _ = await met(world)
    await anja.says(said)
    anja.sees("Een bijeenkomst plannen", told)
    await bram.says(said)
    bram.sees("Dit kan een coördinator")


async def test_in_english(english_world: World) -> None:
    anja, _, _ = await met(english_world)
    await anja.says("plan every four weeks, six times")
    anja.sees("Every 4 weeks")
    await anja.presses("Show who will hear of it", SERIES)
    anja.sees("Plan these 6 sessions?", "one message about all of it")
    assert "NaN" not in words(anja._seen())
