"""What an export holds: of every kind it is said, and nothing that its author keeps from the network."""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import pytest
from pydantic_core import to_jsonable_python

from domain.check_ins.check_in import Visibility
from domain.own_data.export import AS_IT_IS, NEVER, RULES, STAYS_IN, everything, exported
from domain.ports import Store, Transaction
from store import COLLECTIONS, open_store
from tests.domain.makers import programme
from tests.domain.own_data.test_erasure import one_of_each
from tests.store.samples import START, action, half_year_figures, help_request, indicator, intake, measurement, network, participant, update

SHARED = (Visibility.NETWORK_UNNAMED, Visibility.NETWORK_NAMED)


def test_of_every_kind_it_is_said_what_an_export_holds_of_it() -> None:
    assert sorted([*AS_IT_IS, *RULES, *STAYS_IN]) == sorted(COLLECTIONS)


async def written(store: Store, visibility: Visibility, *, members: int = 5) -> None:
    """Everything that somebody can write, each in a word of its own, for one circle; in a network of so many."""
    async with store.transaction() as tx:
        await tx.networks.add(network("behoud", None))
        for number in range(1, members + 1):
            member = participant(f"behoud.p{number}", "behoud", f"user-{number}")
            await tx.participants.add(replace(member, name="Sam", organisation=f"Huis {number}"))
        shared = START if visibility in SHARED else None
        entry = replace(update("e1", "behoud.p1:action:1", "behoud", START, shared), participant="behoud.p1", visibility=visibility)
        await tx.updates.add(replace(entry, answers={"lesson": "W-entry"}))
        mine = action("behoud.p1:action:1", "behoud.p1", "behoud", START)
        await tx.actions.add(replace(mine, title="W-title", problem="W-problem", goal="W-goal", visibility=visibility))
        asked = replace(help_request("h1", "behoud.p1", "behoud", START), text="W-help", visibility=visibility, shared_at=shared)
        await tx.help_requests.add(asked)
        await tx.intakes.add(
            replace(intake("behoud.p1", "behoud"), wishes="W-wish", wishes_for=visibility, example="W-example", example_for=visibility)
        )
        await tx.indicators.add(
            replace(indicator("i1", mine.id, "behoud.p1", START), name="W-indicator", unit_name="W-unit", visibility=visibility)
        )
        await tx.measurements.add(replace(measurement("m1", "i1", "behoud.p1", START), note="W-note"))


async def seen(tx: Transaction) -> tuple[Mapping[str, Sequence[Mapping[str, Any]]], str]:
    found = await exported(tx)
    return found, json.dumps(to_jsonable_python(found))


@pytest.mark.parametrize(
    ("visibility", "words"),
    [
        (Visibility.ME, set()),
        (Visibility.CONTACT, set()),
        (Visibility.NETWORK_UNNAMED, {"W-entry", "W-help", "W-title"}),
        (Visibility.NETWORK_NAMED, {"W-entry", "W-help", "W-title", "W-wish", "W-example", "W-indicator", "W-unit"}),
    ],
)
async def test_it_holds_what_its_author_lets_the_network_see(visibility: Visibility, words: set[str]) -> None:
    store = open_store("memory:")
    await written(store, visibility)
    async with store.transaction() as tx:
        _, text = await seen(tx)
    assert set(re.findall(r"W-[a-z]+", text)) == words


async def test_nothing_about_an_unnamed_entry_leads_to_its_author() -> None:
    store = open_store("memory:")
    await written(store, Visibility.NETWORK_UNNAMED)
    async with store.transaction() as tx:
        found, _ = await seen(tx)
    (entry,) = found["updates"]
    assert entry["answers"] == {"lesson": "W-entry"}
    assert "p1" not in json.dumps(to_jsonable_python(entry))
    assert (entry["at"].day, entry["at"].hour, entry["at"].microsecond) == (1, 0, 0)
    (asked,) = found["help_requests"]
    assert (asked["participant"], asked["text"]) == ("", "W-help")
    (action,) = found["actions"]
    assert (action["participant"], set(action)) == ("", {"network", "participant", "title", "theme", "step"})
    assert found["intakes"] == []


async def test_an_entry_by_name_does_not_count_those_without() -> None:
    """The third check-in by name, and an entry of a month in between: the second would be theirs."""
    store = open_store("memory:")
    await written(store, Visibility.NETWORK_NAMED)
    async with store.transaction() as tx:
        kept = await tx.updates.get("e1")
        assert kept is not None
        await tx.updates.add(replace(kept, id="behoud.p1:action:1:3", action="behoud.p1:action:1", cycle=2, version=0))
        found, _ = await seen(tx)
    assert [(part["id"], part["participant"], part["action"], part["cycle"], part["version"]) for part in found["updates"]] == [
        ("named-1", "behoud.p1", "", 0, 0),
        ("named-2", "behoud.p1", "", 0, 0),
    ]


async def test_of_a_network_in_which_nobody_can_hide_nothing_without_a_name_leaves() -> None:
    store = open_store("memory:")
    await written(store, Visibility.NETWORK_UNNAMED, members=4)
    async with store.transaction() as tx:
        found, text = await seen(tx)
    assert (found["updates"], found["actions"], found["help_requests"]) == ([], [], [])
    assert not re.findall(r"W-[a-z]+", text)


async def test_a_half_year_is_told_as_the_floor_is_now() -> None:
    store = open_store("memory:")
    async with store.transaction() as tx:
        await tx.half_year_figures.add(half_year_figures("2027-1", START))
        (kept,) = (await exported(tx))["half_year_figures"]
        assert [item["people"] for item in (*kept["figures"], *kept["presence"])] == [6, 20]
        await tx.programmes.add(replace(programme(), pulse_floor=7))
        (kept,) = (await exported(tx))["half_year_figures"]
    assert [item["people"] for item in (*kept["figures"], *kept["presence"])] == [20]


async def test_what_stays_in_is_nowhere_in_it() -> None:
    store = open_store("memory:")
    async with store.transaction() as tx:
        for name, record in one_of_each("behoud.p2", "user-2").items():
            await getattr(tx, name).add(record)
    async with store.transaction() as tx:
        found, text = await seen(tx)
    assert found.keys() == AS_IT_IS | RULES.keys()
    assert "PLANTED" not in text


async def test_everything_is_all_but_the_keys() -> None:
    store = open_store("memory:")
    await written(store, Visibility.ME)
    async with store.transaction() as tx:
        found = await everything(tx, list(COLLECTIONS))
    text = json.dumps(to_jsonable_python(found))
    assert found.keys() == (COLLECTIONS.keys() - NEVER) | {"pulses"}
    assert all(word in text for word in ("W-entry", "W-title", "W-help", "W-wish", "W-note"))
