"""The pulse: trying to get at four answers or fewer, in every way that something leaves the store."""

import asyncio
import itertools
from collections.abc import Mapping, Sequence
from dataclasses import asdict, replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cards.digest import post as digest_card
from cards.language import language
from cards.pulse import pulse as pulse_card
from domain.digest.counts import Numbers
from domain.digest.digest import compose
from domain.notifications.outbox import NotificationKind
from domain.own_data.erasure import erase
from domain.plan import plan
from domain.ports import Transaction
from domain.programme.programme import Network
from domain.pulse.collect import OPEN, AnswerVerdict, all_results, answer, close_over, forget_network, opens_at, results, total
from domain.pulse.pulse import (
    AGREEMENT,
    AMOUNT,
    ITEMS,
    SKIPPED,
    Edge,
    OpenPulse,
    Pulse,
    PulseItem,
    Scale,
    chosen,
    counted,
    mark,
    together,
    told,
)
from store import RecordStore, open_store
from tests.domain.makers import START, a_store, fill, network, participant, programme, session

NETWORKS = ("noord", "zuid", "oost")
HELD = START + timedelta(days=1)
Answers = Mapping[str, str]
History = Mapping[str, Sequence[Answers]]
"""What was answered in each network, in order."""


def meeting_of(network: str) -> str:
    return f"{network}-1"


async def after_all(history: History, floor: int = 5, *, then_floor: int = 0, changes_before: bool = False) -> RecordStore:
    """A store in which the pulses of all networks were answered so, and closed; ``then_floor`` holds before or after they close."""
    store = open_store("memory:")
    await fill(store, replace(programme(), pulse_floor=floor))
    for key in NETWORKS:
        people = [participant(f"p{number}", key, user=f"{key}-{number}") for number in range(len(history.get(key, ())))]
        await fill(store, network(key), session(meeting_of(key), HELD, key), *people)
    for key, answers in history.items():
        for number, given_answers in enumerate(answers):
            assert await one_answers(store, key, number, given_answers) is AnswerVerdict.COUNTED
    for changes in (changes_before, not changes_before):
        async with store.transaction() as tx:
            if changes:
                kept = await tx.programmes.get("programme")
                assert kept is not None
                await tx.programmes.save(replace(kept, pulse_floor=then_floor or floor))
            else:
                await close_over(tx, HELD + timedelta(days=20))
    return store


async def one_answers(store: RecordStore, key: str, number: int, answers: Answers) -> AnswerVerdict:
    async with store.transaction() as tx:
        where, who = await tx.networks.get(key), await tx.participants.get(f"{key}.p{number}")
        meeting = await tx.sessions.get(meeting_of(key))
        assert where is not None
        assert who is not None
        assert meeting is not None
        return await answer(tx, meeting, where, who, answers, opens_at(meeting, where) + timedelta(hours=1))


async def looks(store: RecordStore) -> Mapping[str, object]:
    """Everything of the pulses that anybody can ever get to see, each network's and all together."""
    say = language("nl")
    async with store.transaction() as tx:
        networks = [other for key in NETWORKS if (other := await tx.networks.get(key))]
        seen: dict[str, object] = {
            "total": await total(tx),
            "export": [asdict(averages) for averages in await all_results(tx)],
            "whole": await coordinator_sees(tx, networks),
        }
        for other in networks:
            shown = await results(tx, other.id)
            digest = compose(other, [], {}, Numbers(), None, 0, shown)
            seen[other.id] = (shown, digest_card.digest(say, digest) if digest else None, await coordinator_sees(tx, [other]))
    return seen


async def coordinator_sees(tx: Transaction, networks: Sequence[Network]) -> object:
    return pulse_card.results(language("nl"), [(other, await results(tx, other.id)) for other in networks], await total(tx), None, 5)


async def remains(store: RecordStore) -> Mapping[str, object]:
    """What is left in the store itself, versions included."""
    async with store.transaction() as tx:
        return {name: await getattr(tx, name).all() for name in ("open_pulses", "pulses", "outbox", "networks", "sessions")}


def everything(
    history: History, floor: int = 5, then_floor: int = 0, changes_before: bool = False
) -> tuple[Mapping[str, object], Mapping[str, object]]:
    async def work() -> tuple[Mapping[str, object], Mapping[str, object]]:
        store = await after_all(history, floor, then_floor=then_floor, changes_before=changes_before)
        return await looks(store), await remains(store)

    return asyncio.run(work())


def plain(values: Mapping[str, int]) -> Answers:
    return {item: str(value) for item, value in values.items()}


full = st.fixed_dictionaries({}, optional={item.id: st.sampled_from([*item.scale.answers, SKIPPED]) for item in ITEMS})
"""One person's answers, with items left open and items not told."""


def few(most: int = 4) -> st.SearchStrategy[list[Answers]]:
    return st.lists(full, max_size=most)


@settings(max_examples=20, deadline=None)
@given(one=st.fixed_dictionaries(dict.fromkeys(NETWORKS, few())), other=st.fixed_dictionaries(dict.fromkeys(NETWORKS, few())))
def test_with_four_answers_or_fewer_everything_looks_as_if_nobody_had_answered(one: History, other: History) -> None:
    (seen, left), (others, other_left) = everything(one), everything(other)
    assert seen == others
    assert (left["open_pulses"], left["pulses"]) == (other_left["open_pulses"], other_left["pulses"]) == ([], [])


@pytest.mark.parametrize("values", list(itertools.combinations_with_replacement(AGREEMENT.answers, 4))[::14])
def test_four_answers_to_one_item_are_not_told_beside_five_to_another(values: tuple[str, ...]) -> None:
    def said(dare: Sequence[str]) -> History:
        return {"noord": [{"ideas": "3", "energy": "7", **({"dare": dare[n]} if n < len(dare) else {})} for n in range(9)]}

    shown, left = everything(said(values))
    assert (shown, left) == everything(said(()))
    assert {item["item"] for item in shown["export"][0]["shown"]} == {"ideas", "energy"}  # type: ignore[index]


@settings(max_examples=20, deadline=None)
@given(many=st.lists(full, min_size=5, max_size=8), third=few(8), one=few(), other=few())
def test_no_total_tells_what_a_small_network_said(
    many: list[Answers], third: list[Answers], one: list[Answers], other: list[Answers]
) -> None:
    """Two totals, with and without, or with other answers: they are the same, so there is nothing to subtract."""
    assert everything({"noord": many, "oost": third, "zuid": one}) == everything({"noord": many, "oost": third, "zuid": other})


@pytest.mark.parametrize("before", [False, True])
@pytest.mark.parametrize(("floor", "later"), [(5, 5), (5, 7), (7, 5), (7, 6)])
def test_a_floor_that_was_raised_hides_and_one_that_was_lowered_keeps_its_word(floor: int, later: int, before: bool) -> None:
    said, enough_answers = [{"dare": "4"}], max(floor, later)
    nothing, _ = everything({}, floor, later, before)
    assert everything({"noord": said * (enough_answers - 1)}, floor, later, before)[0] == nothing
    assert everything({"noord": said * enough_answers}, floor, later, before)[0] != nothing


def possible(scale: Scale, count: int, own: int) -> set[tuple[float, Edge]]:
    """By trying all sums: what can be told of ``count`` answers of which one is ``own``."""
    item = next(other for other in ITEMS if other.scale is scale)
    return {figure(item, own, others, count - 1) for others in range((count - 1) * scale.lowest, (count - 1) * scale.highest + 1)}


def figure(item: PulseItem, own: int, others: int, count: int) -> tuple[float, Edge]:
    """What is told of ``own`` and ``count`` other answers that come to ``others``."""
    given_answers = [own]
    for left in range(count, 0, -1):
        given_answers.append(min(item.scale.highest, others - (left - 1) * item.scale.lowest))
        others -= given_answers[-1]
    counts = {item.id: {str(value): given_answers.count(value) for value in set(given_answers)}}
    (shown,) = told(Pulse(id="s", network="n", held_at=START, closed_at=START, counts=counts), 5).shown
    return shown.value, shown.edge


@pytest.mark.parametrize("count", [5, 6, 7, 8, 12])
@pytest.mark.parametrize(("scale", "left_open"), [(AGREEMENT, 4), (AMOUNT, 8)])
def test_no_figure_tells_what_a_single_person_chose(scale: Scale, left_open: int, count: int) -> None:
    """Also when all choose the same: with every figure nearly every answer of any one person is possible."""
    by_answer = {own: possible(scale, count, own) for own in range(scale.lowest, scale.highest + 1)}
    for figure in set().union(*by_answer.values()):
        assert sum(figure in told_then for told_then in by_answer.values()) >= left_open, figure


@pytest.mark.parametrize(
    ("item", "values", "shown"),
    [
        ("dare", "11111", (1.5, Edge.OR_LOWER)),
        ("dare", "55555", (4.5, Edge.OR_HIGHER)),
        ("dare", "33344", (3.5, Edge.NONE)),
        ("dare", "44445", (4.0, Edge.NONE)),
        ("ideas", "12345", (3.0, Edge.NONE)),
        ("energy", "00000", (1.0, Edge.OR_LOWER)),
        ("energy", "67777", (7.0, Edge.NONE)),
        ("strain", "99999", (9.0, Edge.OR_HIGHER)),
    ],
)
def test_an_average_is_rounded_and_has_no_ends(item: str, values: str, shown: tuple[float, Edge]) -> None:
    counts = {item: {value: values.count(value) for value in values}}
    (found,) = told(Pulse(id="s", network="n", held_at=START, closed_at=START, counts=counts), 5).shown
    assert (found.item, found.value, found.edge) == (item, *shown)


async def test_networks_together_are_told_from_two_on() -> None:
    four, two = [{"dare": "4"}] * 5, [{"dare": "2"}] * 6
    async with (await after_all({"noord": four, "zuid": two})).transaction() as tx:
        assert [(average.item, average.value) for average in await total(tx)] == [("dare", 3.0)]
    async with (await after_all({"noord": four, "zuid": two[:4]})).transaction() as tx:
        assert await total(tx) == ()
    assert together([]) == ()


async def test_answering_twice_or_late_or_early_counts_once_or_not() -> None:
    async with a_store(programme(), network(), participant(), session("s1", HELD)) as store:
        async with store.transaction() as tx:
            where, who, meeting = await tx.networks.get("behoud"), await tx.participants.get("behoud.p1"), await tx.sessions.get("s1")
        assert where is not None
        assert who is not None
        assert meeting is not None
        opens = opens_at(meeting, where)
        tries = [
            (opens - timedelta(seconds=1), AnswerVerdict.CLOSED),
            (opens, AnswerVerdict.COUNTED),
            (opens, AnswerVerdict.ALREADY),
            (opens + OPEN - timedelta(seconds=1), AnswerVerdict.ALREADY),
            (opens + OPEN, AnswerVerdict.CLOSED),
        ]
        for now, outcome in tries:
            async with store.transaction() as tx:
                assert await answer(tx, meeting, where, who, {"dare": "1"}, now) is outcome
            async with store.transaction() as tx:
                counts = [pulse.counts for pulse in await tx.open_pulses.all()]
            assert counts == ([] if now < opens else [{"dare": {"1": 1}}])
        async with store.transaction() as tx:
            await close_over(tx, opens + OPEN)
            assert await answer(tx, meeting, where, who, {"dare": "1"}, opens + OPEN) is AnswerVerdict.CLOSED


def test_an_open_ballot_does_not_say_who_or_in_which_order() -> None:
    """With the key one can ask about one person; the marks are in the order of their letters, and no answer has a moment."""

    def ballot_after(numbers: Sequence[int]) -> OpenPulse:
        async def work() -> OpenPulse:
            async with a_store(programme()) as store:
                people = [participant(f"p{number}", "noord", user=f"u{number}") for number in range(9)]
                await fill(store, network("noord"), session("noord-1", HELD, "noord"), *people)
                for number in numbers:
                    await one_answers(store, "noord", number, {"dare": str(number % 5 + 1)})
                async with store.transaction() as tx:
                    (ballot,) = await tx.open_pulses.all()
                return ballot

        return asyncio.run(work())

    pulse, other = ballot_after(range(9)), ballot_after(range(8, -1, -1))
    assert set(asdict(pulse)) == {"id", "network", "held_at", "closes_at", "floor", "key", "marks", "counts", "version"}
    assert list(pulse.marks) == sorted(mark(pulse, f"u{number}") for number in range(9))
    assert pulse.counts == other.counts
    assert not set(pulse.marks) & set(other.marks), "each ballot has a key of its own"
    assert pulse.key not in repr(pulse)
    assert not any(f"u{number}" in repr(pulse.marks) for number in range(9))


async def test_what_is_over_leaves_no_key_and_no_marks() -> None:
    store = await after_all({"noord": [{"dare": "4"}] * 6, "zuid": [{"dare": "4"}] * 4})
    left = await remains(store)
    assert left["open_pulses"] == []
    assert [asdict(item) for item in left["pulses"]] == [  # type: ignore[attr-defined]
        {
            "id": "noord-1",
            "network": "noord",
            "held_at": HELD,
            "closed_at": opens_at(session("noord-1", HELD), network("noord")) + OPEN,
            "counts": {"dare": {"4": 6}},
            "version": 1,
        }
    ]


@pytest.mark.parametrize(
    ("inputs", "answers", "wrong"),
    [
        ({}, {}, []),
        ({"dare": " 3 ", "unknown": "x"}, {"dare": "3"}, []),
        ({"dare": "0"}, {"dare": "0"}, ["dare"]),
        ({"energy": "0", "strain": "11"}, {"energy": "0", "strain": "11"}, ["strain"]),
        ({"dare": SKIPPED}, {"dare": SKIPPED}, []),
        ({"energy": "٣"}, {"energy": "٣"}, ["energy"]),
    ],
)
def test_only_what_was_offered_is_an_answer(inputs: Answers, answers: Answers, wrong: list[str]) -> None:
    assert chosen(inputs) == (answers, wrong)


def test_what_was_skipped_is_counted_nowhere() -> None:
    assert counted({}, {"dare": SKIPPED, "energy": "0"}) == {"energy": {"0": 1}}
    assert counted({"dare": {"4": 1}}, {"dare": "4"}) == {"dare": {"4": 2}}


@pytest.mark.parametrize(
    ("changed", "kind", "asked"), [({}, "actieleersessie", True), ({"pulse": False}, "actieleersessie", False), ({}, "webinar", False)]
)
async def test_who_is_asked(changed: dict[str, Any], kind: str, asked: bool) -> None:
    records = (programme(), network(**changed), participant(), session("s1", HELD, kind=kind))
    async with a_store(*records) as store, store.transaction() as tx:
        due = [
            notification for notification in (await plan(tx, HELD + timedelta(days=2))).due if notification.kind is NotificationKind.PULSE
        ]
    assert bool(due) is asked


async def test_a_network_that_is_removed_takes_its_pulses_along_and_a_participant_does_not() -> None:
    store = await after_all({"noord": [{"dare": "4"}] * 6, "zuid": [{"dare": "4"}] * 6})
    async with store.transaction() as tx:
        before = await results(tx, "noord")
        gone = await tx.participants.get("noord.p1")
        assert gone is not None
        await erase(tx, gone)
        await forget_network(tx, "zuid")
    async with store.transaction() as tx:
        assert await results(tx, "noord") == before != []
        assert await tx.pulses.of_network("zuid") == []
