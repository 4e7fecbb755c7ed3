"""Measuring one's action over a year and a half: baseline, the question each half year, corrections, and who sees it."""

import asyncio
import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest

from domain.measurements.indicator import Indicator, Measurement
from domain.notifications.outbox import NotificationKind, State
from domain.ports import Message
from domain.programme_file.file import read_programme_file
from domain.programme_file.file_import import import_programme
from scheduler.travel import Delivered
from tests.dialogs.world import PROGRAMME, Chat, World, words

MONDAY = "2027-07-05T08:00:30+02:00"
"""Six months after the fourth of January is a Sunday: it comes on Monday, at eight."""


async def described(chat: Chat, title: str = "Rustige start", *, network: str = "") -> None:
    await chat.says("mijn actie")
    if network:
        await chat.presses(network)
    await chat.presses("Bewaar mijn actie", title=title, problem="Veel verloop", theme="vitaliteit")
    chat.sees("Je actie staat erin")


async def begins(chat: Chat, kind: str = "Ziekteverzuim", /, **inputs: str) -> None:
    """A new indicator, from the command on."""
    await chat.says("metingen")
    await chat.presses("Nieuwe indicator")
    await chat.presses(kind)
    await chat.presses("Bewaar", inputs)


async def measures(world: World) -> list[Measurement]:
    async with world.store.transaction() as tx:
        return sorted(await tx.measurements.all(), key=lambda measurement: (measurement.indicator, measurement.on))


async def indicators(world: World) -> list[Indicator]:
    async with world.store.transaction() as tx:
        return list(await tx.indicators.all())


def asked(delivered: list[Delivered], user: str = "user-bram") -> list[Delivered]:
    return [other for other in delivered if other.kind is NotificationKind.MEASURE and other.to == f"person:{user}"]


def questions(world: World, user: str = "user-bram") -> list[Message]:
    return [card for card in world.post.cards(f"chat-{user}") if "Een half jaar verder" in words(card)]


def inputs(card: Message) -> list[str]:
    return [part["id"] for part in parts(card.card) if str(part.get("type", "")).startswith("Input.")]


def parts(part: object) -> list[Mapping[str, Any]]:
    if isinstance(part, Mapping):
        return [part, *(found for value in part.values() for found in parts(value))]
    return [found for value in part for found in parts(value)] if isinstance(part, list | tuple) else []


def field(indicator: Indicator) -> str:
    return f"value:{indicator.id}"


@pytest.fixture
async def bram(world: World) -> Chat:
    """With an action, and room for everything in the week."""
    async with world.store.transaction() as tx:
        kept = await tx.programmes.get("programme")
        assert kept is not None
        await tx.programmes.save(replace(kept, message_budget_per_week=9))
    chat = world.chat("user-bram")
    await chat.opens()
    await described(chat)
    return chat


async def test_a_year_and_a_half_of_measuring(world: World, bram: Chat) -> None:
    await bram.says("mijn actie")
    bram.sees("Wil je zien of je actie iets verandert?")
    await bram.presses("Metingen")
    bram.sees("Wat wil je zien veranderen?")
    await bram.presses("Nieuwe indicator")
    bram.sees("Wat wil je meten?", "Rustige start")
    await bram.presses("Ziekteverzuim")
    bram.sees("1 minuut", "laat het dan leeg")
    await bram.presses("Bewaar", baseline="6,5 %", target="5", source="hr")
    bram.sees("Je meet nu: Ziekteverzuim", "Je nulmeting is 6,5 %", "Wie leest dit: Mijn contactpersoon")
    await bram.says("mijn actie")
    bram.does_not_see("Wil je zien of je actie iets verandert?")

    before = await world.reaches("2027-07-05T07:59:00+02:00")
    assert asked(before) == []
    delivered = asked(await world.reaches(MONDAY))
    assert [other.state for other in delivered] == [State.SENT]
    card = bram.gets()
    bram.sees("Een half jaar verder", "Vorige keer: 6,5 %", "2 minuten", "omdat je meedoet aan")
    (indicator,) = await indicators(world)
    await bram.presses("Bewaar mijn metingen", {field(indicator): "5,8"})
    bram.sees("Bewaard", "Ziekteverzuim: 5,8 %, 5 juli 2027", "Wie leest dit: Mijn contactpersoon")
    bram.does_not_see("nulmeting")
    await bram.presses("Metingen")
    bram.sees("0,7 procentpunt lager dan de nulmeting")
    (chart,) = [part for part in parts(bram._seen().card) if part.get("type") == "Chart.Line"]
    legends = {line["legend"]: [point["y"] for point in line["values"]] for line in chart["data"]}
    # Number and unit are not parted at the end of a line.
    assert legends == {"Laatste meting: 5,8\xa0%": [6.5, 5.8], "Nulmeting: 6,5\xa0%": [6.5, 6.5], "Doel: 5\xa0%": [5.0, 5.0]}
    assert "5,8\xa0%" in json.dumps(chart["fallback"], ensure_ascii=False)

    # The card of July again, with another number: nothing changes, and it says so.
    await bram.presses("Bewaar mijn metingen", {field(indicator): "9,9"}, on=card)
    bram.sees("Dit had je al bewaard", "5,8 %", 'Je typte nu "9,9"')
    await bram.presses("Verbeter een meting")
    bram.sees("Meting van 5 juli 2027 verbeteren")
    await bram.presses("Bewaar", {"on": "2027-07-01"}, value="5,9", source="counted", note="Nageteld")
    bram.sees("De meting is verbeterd", "5,9 %", "Eigen telling", "Nageteld", "0,6 procentpunt lager")
    assert [(measurement.value, measurement.on.isoformat(), measurement.baseline) for measurement in await measures(world)] == [
        (Decimal("6.5"), "2027-01-04", True),
        (Decimal("5.9"), "2027-07-01", False),
    ]

    delivered = asked(await world.reaches("2028-01-04T10:00:30+01:00"))
    assert [(other.state, "2028-01-04" in other.key) for other in delivered] == [(State.SENT, True)]
    assert len(questions(world)) == 2


async def test_the_card_tells_of_one_question_for_all_and_nothing_comes_after_it(world: World, bram: Chat) -> None:
    await begins(bram, baseline="6,5")
    await begins(bram, "Tevredenheid", baseline="7")
    await begins(bram, "Uitstroom")
    bram.sees("Een nulmeting is er nog niet")
    await world.reaches(MONDAY)
    (card,) = questions(world)
    sick, marks, leaving = sorted(
        await indicators(world), key=lambda indicator: ("sick-leave", "satisfaction", "outflow").index(indicator.kind)
    )
    assert set(inputs(card)) == {field(sick), field(marks), "on"}, "of what has no baseline nobody asks how it stands now"
    delivered = await world.reaches("2027-12-01T10:00:00+01:00")
    assert asked(delivered) == [], "no nudge"
    await bram.presses("Bewaar mijn metingen", {field(marks): "7,5"}, on=card)
    bram.sees("Tevredenheid: 7,5")
    # The other can still be filled in on the same card, once.
    await bram.presses("Bewaar mijn metingen", {field(sick): "6", field(marks): "1"}, on=card)
    bram.sees("Ziekteverzuim: 6 %", 'Je typte nu "1"')
    assert sorted(measurement.value for measurement in await measures(world)) == [Decimal(6), Decimal("6.5"), Decimal(7), Decimal("7.5")]
    await begins(bram, "Ziekteverzuim", baseline="1")
    assert leaving.baseline_at is None


async def test_two_devices_at_the_same_moment_make_one_baseline(world: World, bram: Chat) -> None:
    await begins(bram)
    (indicator,) = await indicators(world)
    phone, desk = world.chat("user-bram"), world.chat("user-bram")
    for chat in (phone, desk):
        await chat.says("metingen")
        await chat.presses("Meting toevoegen")
    await asyncio.gather(
        phone.presses("Bewaar mijn metingen", {field(indicator): "6", "on": "2027-01-01"}),
        desk.presses("Bewaar mijn metingen", {field(indicator): "7", "on": "2027-01-02"}),
    )
    found = await measures(world)
    assert [measurement.baseline for measurement in found].count(True) == 1
    assert [measurement.value for measurement in found] == [Decimal(6), Decimal(7)]


async def test_the_target_is_told_once(world: World, bram: Chat) -> None:
    await begins(bram, baseline="6,5", target="5")
    await bram.presses("Metingen")
    await bram.presses("Bekijk of verander", indicator=(await indicators(world))[0].id)
    assert bram.last is not None
    assert words(bram.last).split(" | ").count("Doel") == 1


async def test_pressed_twice_is_saved_once(world: World, bram: Chat) -> None:
    await bram.says("metingen")
    await bram.presses("Nieuwe indicator")
    await bram.presses("Tevredenheid")
    form = bram._seen()
    for _ in range(2):
        await bram.presses("Bewaar", on=form, baseline="7,5")
        bram.sees("Je meet nu: Tevredenheid", "Je nulmeting is 7,5")
    assert len(await indicators(world)) == 1
    assert len(await measures(world)) == 1


async def test_a_day_has_one_value_and_what_it_was_is_told(world: World, bram: Chat) -> None:
    await begins(bram, baseline="6,5")
    (indicator,) = await indicators(world)
    await bram.says("metingen")
    await bram.presses("Meting toevoegen")
    await bram.presses("Bewaar mijn metingen", {field(indicator): "6,2"})
    bram.sees("Ziekteverzuim: 6,2 %", "Dit is je nulmeting", "Voor die dag stond er 6,5 %")
    assert [(measurement.value, measurement.baseline) for measurement in await measures(world)] == [(Decimal("6.2"), True)]


async def test_what_is_wrong_is_said_and_what_was_typed_stays(world: World, bram: Chat) -> None:
    await begins(bram, baseline="heel veel", target="200")
    bram.sees("Kijk nog even naar dit:", "begrijp ik het getal niet", "ligt tussen 0 % en 100 %")
    values = {part["id"]: part.get("value") for part in parts(bram._seen().card) if "id" in part}
    assert (values["baseline"], values["target"]) == ("heel veel", "200")
    await bram.presses("Bewaar", baseline="6,5", target="5")
    bram.sees("Je nulmeting is 6,5 %")
    (indicator,) = await indicators(world)
    await bram.says("metingen")
    await bram.presses("Bekijk of verander", indicator=indicator.id)
    await bram.presses("Meting toevoegen")
    await bram.presses("Bewaar mijn metingen", {field(indicator): "6,1234", "on": "2028-01-01", "note": "x" * 4001})
    bram.sees("hoogstens 3 cijfers achter de komma", "Kies een dag die al geweest is", "4.001 tekens")
    await bram.presses("Bewaar mijn metingen", {"on": ""})
    bram.sees("Vul minstens één waarde in")
    await bram.presses("Bewaar mijn metingen", {field(indicator): "6,1", "on": "2026-12-31", "note": "x" * 4000})
    bram.sees("Ziekteverzuim: 6,1 %, 31 december 2026")
    assert len(await measures(world)) == 2


async def test_twelve_hundred_and_one_point_two_are_told_apart(world: World, bram: Chat) -> None:
    await begins(bram, "Iets anders", name="Gesprekken *over* werk", unit="count", direction="up", baseline="1.200")
    bram.sees('Je typte "1.200". Dat las ik als 1200', "Gesprekken")
    assert [measurement.value for measurement in await measures(world)] == [Decimal(1200)]
    await begins(bram, "Iets anders", name="Uren", unit="other", direction="down", baseline="6,5 uur")
    bram.sees("Welke andere eenheid?", "is nog leeg")
    await bram.presses("Bewaar", {"name": "Uren", "unit": "other", "unit-name": "uur", "direction": "down", "baseline": "6,5 uur"})
    bram.sees("Je nulmeting is 6,5 uur")


async def test_the_baseline_removed_leaves_the_earliest_as_baseline(world: World, bram: Chat) -> None:
    await begins(bram, baseline="6,5")
    (indicator,) = await indicators(world)
    for value, day in (("6", "2026-11-01"), ("5", "2026-12-01")):
        await bram.says("metingen")
        await bram.presses("Meting toevoegen")
        await bram.presses("Bewaar mijn metingen", {field(indicator): value, "on": day})
    (baseline,) = [measurement for measurement in await measures(world) if measurement.baseline]
    await bram.says("metingen")
    await bram.presses("Bekijk of verander", indicator=indicator.id)
    await bram.presses("Verbeter een meting", measurement=baseline.id)
    form = bram._seen()
    await bram.presses("Haal weg")
    bram.sees("is weg: 6,5 %")
    assert [(measurement.value, measurement.baseline) for measurement in await measures(world)] == [(Decimal(6), True), (Decimal(5), False)]
    await bram.presses("Haal weg", on=form)
    bram.sees("Deze meting is er niet meer")
    await bram.presses("Bewaar", on=form, value="3")
    bram.sees("Deze meting is er niet meer")
    assert len(await measures(world)) == 2


async def test_an_older_correction_does_not_undo_a_newer_one(world: World, bram: Chat) -> None:
    await begins(bram, baseline="6,5")
    await bram.presses("Verbeter een meting")
    old = bram._seen()
    await bram.presses("Bewaar", value="6,4", source="hr")
    await bram.presses("Bewaar", on=old, value="6,3", source="hr")
    bram.sees("Hier is intussen iets veranderd")
    assert [measurement.value for measurement in await measures(world)] == [Decimal("6.4")]
    await bram.presses("Bewaar", value="6,3", source="hr")
    bram.sees("De meting is verbeterd")
    await bram.presses("Haal weg", on=old)
    bram.sees("Hier is intussen iets veranderd")
    assert [measurement.value for measurement in await measures(world)] == [Decimal("6.3")]


async def test_of_a_stopped_action_or_indicator_nobody_asks(world: World, bram: Chat) -> None:
    await begins(bram, baseline="6,5")
    await begins(bram, "Tevredenheid", baseline="7")
    sick = next(indicator for indicator in await indicators(world) if indicator.kind == "sick-leave")
    await bram.says("metingen")
    await bram.presses("Bekijk of verander", indicator=sick.id)
    await bram.presses("Stop met meten")
    bram.sees("Je bent hiermee gestopt", "Wat je gemeten hebt, blijft staan")
    await world.reaches(MONDAY)
    (card,) = questions(world)
    assert field(sick) not in inputs(card)
    await bram.says("metingen")
    await bram.presses("Bekijk of verander", indicator=sick.id)
    await bram.presses("Meet dit weer")
    bram.sees("Je meet dit weer")
    async with world.store.transaction() as tx:
        (action,) = await tx.actions.of_participant("behoud.bram")
        await tx.actions.save(replace(action, stopped_at=world.clock.now()))
    delivered = asked(await world.reaches("2028-01-31T12:00:00+01:00"))
    assert [(other.state) for other in delivered] == [State.NOT_NEEDED]
    assert len(questions(world)) == 1
    await bram.says("metingen")
    bram.sees("Je bent met deze actie gestopt", "Ziekteverzuim")
    # The old card: what was typed is not lost.
    marks = next(indicator for indicator in await indicators(world) if indicator.kind == "satisfaction")
    await bram.presses("Bewaar mijn metingen", {field(marks): "8"}, on=card)
    bram.sees("Tevredenheid: 8")


async def test_without_check_ins_there_is_no_question_and_after_a_pause_it_still_comes(world: World, bram: Chat) -> None:
    await begins(bram, baseline="6,5")
    await world.reaches("2027-06-01T10:00:00+02:00")
    await bram.says("pauze")
    await bram.presses("Alles stil", until="2027-07-13")
    assert asked(await world.reaches("2027-07-13T23:00:00+02:00")) == []
    assert [delivered.state for delivered in asked(await world.reaches("2027-07-14T09:00:00+02:00"))] == [State.SENT]
    await bram.says("geen check-ins meer")
    assert [delivered.state for delivered in asked(await world.reaches("2028-01-31T12:00:00+01:00"))] == [State.NOT_NEEDED]


async def test_what_was_measured_lately_is_not_asked_again(world: World, bram: Chat) -> None:
    await begins(bram, baseline="6,5")
    (indicator,) = await indicators(world)
    await world.reaches("2027-06-20T10:00:00+02:00")
    await bram.says("metingen")
    await bram.presses("Meting toevoegen")
    await bram.presses("Bewaar mijn metingen", {field(indicator): "6"})
    assert [delivered.state for delivered in asked(await world.reaches("2027-07-30T10:00:00+02:00"))] == [State.NOT_NEEDED]


async def test_it_waits_for_room_in_the_week_and_lapses_after_three(world: World, bram: Chat) -> None:
    await begins(bram, baseline="6,5")
    async with world.store.transaction() as tx:
        kept = await tx.programmes.get("programme")
        assert kept is not None
        await tx.programmes.save(replace(kept, message_budget_per_week=0))
    found = asked(await world.reaches("2027-07-30T10:00:00+02:00"))
    assert [delivered.state for delivered in found] == [State.EXPIRED]
    assert questions(world) == []


async def test_only_whom_the_owner_chose_reads_it_and_it_can_be_taken_back(world: World, bram: Chat) -> None:
    anja, joris = world.chat("user-anja"), world.chat("user-joris")
    await begins(bram, baseline="6,5")
    (indicator,) = await indicators(world)
    await anja.says("voortgang")
    anja.sees("Bram Visser", "Ziekteverzuim: 6,5 % (4 jan 2027)")
    await joris.says("voortgang")
    joris.does_not_see("Ziekteverzuim")
    for circle, seen in (("me", False), ("network_unnamed", False), ("network_named", True), ("me", False)):
        await bram.says("metingen")
        await bram.presses("Bekijk of verander", indicator=indicator.id)
        await bram.presses("Pas aan")
        await bram.presses("Bewaar", circle=circle, target="5", source="hr")
        bram.sees("Dit geldt vanaf nu")
        await anja.says("voortgang")
        (anja.sees if seen else anja.does_not_see)("Ziekteverzuim")
    assert "6,5" not in json.dumps([card.card for card in world.posted()], ensure_ascii=False)


async def test_an_older_form_does_not_widen_the_circle_again(world: World, bram: Chat) -> None:
    await begins(bram, baseline="6,5")
    await bram.presses("Pas aan")
    old = bram._seen()
    await bram.presses("Bewaar", circle="me", target="5,5", source="hr")
    await bram.presses("Bewaar", on=old, circle="network_named", source="hr", target="4")
    bram.sees("Hier is intussen iets veranderd")
    (indicator,) = await indicators(world)
    assert (indicator.visibility, indicator.target) == ("me", Decimal("5.5"))


async def test_somebody_elses_card_changes_nothing(world: World, bram: Chat) -> None:
    await begins(bram, baseline="6,5")
    (indicator,) = await indicators(world)
    (measurement,) = await measures(world)
    await bram.says("metingen")
    listed = bram._seen()
    await bram.presses("Meting toevoegen")
    form = bram._seen()
    await bram.says("metingen")
    await bram.presses("Bekijk of verander", indicator=indicator.id)
    detail = bram._seen()
    await bram.presses("Verbeter een meting", measurement=measurement.id)
    correction = bram._seen()
    samira = world.chat("user-samira")
    await described(samira, network="Netwerk behoud")
    for title, card, filled in (
        ("Bekijk of verander", listed, {"indicator": indicator.id}),
        ("Nieuwe indicator", listed, {}),
        ("Bewaar mijn metingen", form, {field(indicator): "1"}),
        ("Pas aan", detail, {}),
        ("Stop met meten", detail, {}),
        ("Verbeter een meting", detail, {"measurement": measurement.id}),
        ("Bewaar", correction, {"value": "1"}),
        ("Haal weg", correction, {}),
    ):
        await samira.presses(title, filled, on=card)
        samira.sees("Deze kaart is niet van jou")
    assert await measures(world) == [measurement]
    # Nor with a form of her own in which somebody else's indicator is named.
    await samira.says("metingen")
    await samira.presses("Netwerk behoud")
    await samira.presses("Nieuwe indicator")
    await samira.presses("Uitstroom")
    await samira.presses("Bewaar", unit="percent", baseline="1")
    await samira.presses("Metingen")
    await samira.presses("Meting toevoegen")
    await samira.presses("Bewaar mijn metingen", {field(indicator): "1"})
    samira.sees("Deze kaart is niet van jou")
    assert [measure for measure in await measures(world) if measure.indicator == indicator.id] == [measurement]


async def test_five_at_most(world: World, bram: Chat) -> None:
    for _ in range(5):
        await begins(bram)
    await bram.says("metingen")
    assert "Nieuwe indicator" not in json.dumps(bram._seen().card, ensure_ascii=False)
    async with world.store.transaction() as tx:
        (action,) = await tx.actions.of_participant("behoud.bram")
    assert len(await indicators(world)) == 5
    (first, *_) = await indicators(world)
    await bram.presses("Bekijk of verander", indicator=first.id)
    await bram.presses("Stop met meten")
    stopped = bram._seen()
    await begins(bram)
    await bram.presses("Meet dit weer", on=stopped)
    bram.sees("Je meet al 5 dingen")
    async with world.store.transaction() as tx:
        assert len([indicator for indicator in await tx.indicators.of_action(action.id) if indicator.stopped_at is None]) == 5


async def test_in_two_networks_each_has_its_own(world: World) -> None:
    samira = world.chat("user-samira")
    await samira.opens()
    await described(samira, "Welkom", network="Netwerk onboarding")
    await described(samira, "Rust", network="Netwerk behoud")
    await samira.says("metingen")
    samira.sees("Voor welk netwerk?")
    await samira.presses("Netwerk onboarding")
    await samira.presses("Nieuwe indicator")
    samira.sees("Welkom")
    await samira.presses("Instroom")
    await samira.presses("Bewaar", unit="count", baseline="12")
    (indicator,) = await indicators(world)
    assert (indicator.network, indicator.participant) == ("onboarding", "onboarding.samira")
    await samira.says("metingen")
    await samira.presses("Netwerk behoud")
    samira.does_not_see("Instroom")
    delivered = asked(await world.reaches(MONDAY), "user-samira")
    assert [other.key for other in delivered] == ["measure:onboarding.samira:2027-07-04"]


async def test_whoever_leaves_takes_all_of_it_along(world: World, bram: Chat) -> None:
    await begins(bram, baseline="6,5")
    text = PROGRAMME.format(language="nl")
    start, end = text.index('[[network.participant]]\nkey = "bram"'), text.index('[[network.participant]]\nkey = "samira"')
    async with world.store.transaction() as tx:
        await import_programme(tx, read_programme_file(text[:start] + text[end:]), world.clock.now(), prune=True)
    assert await measures(world) == []
    assert await indicators(world) == []
    assert asked(await world.reaches("2027-07-30T10:00:00+02:00")) == []


async def test_in_english(english_world: World) -> None:
    bram = english_world.chat("user-bram")
    await bram.says("my action")
    await bram.presses("Save my action", title="Calm start", problem="Turnover", theme="vitaliteit")
    await bram.says("measurements")
    await bram.presses("New indicator")
    await bram.presses("People joining")
    await bram.presses("Save", unit="count", baseline="1,200")
    bram.sees("Your baseline is 1,200", 'You typed "1,200". I read that as 1200')


async def test_words_are_shown_as_typed_and_never_logged(world: World, bram: Chat, capsys: pytest.CaptureFixture[str]) -> None:
    name = "**PLANTED** {{DATE(2017-02-14T06:08:39Z)}} <at>x</at>"
    await begins(bram, "Iets anders", name=name, unit="count", direction="up", baseline="3")
    await bram.says("metingen")
    shown = json.dumps(bram._seen().card, ensure_ascii=False)
    assert "PLANTED" in shown
    assert "{{DATE" not in "".join(part["text"] for part in parts(bram._seen().card) if part.get("type") == "TextBlock")
    await world.passes(days=1)
    assert "PLANTED" not in "".join(capsys.readouterr())
    async with world.store.transaction() as tx:
        assert not [row for row in await tx.outbox.all() if "PLANTED" in str(row)]
    assert world.clock.now() - timedelta(days=1) >= (await indicators(world))[0].created_at
