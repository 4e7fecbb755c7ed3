"""What an export holds: of every kind it is said, and nothing that its author keeps from the network."""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import pytest
from pydantic_core import to_jsonable_python

from domain.checkin import Visibility
from domain.exporting import AS_IT_IS, NEVER, RULES, STAYS_IN, everything, exported
from domain.ports import Store, Transaction
from store import COLLECTIONS, open_store
from tests.domain.test_leaving import one_of_each
from tests.store.samples import START, action, help_request, indicator, intake, measurement, network, participant, update

SHARED = (Visibility.NETWORK_UNNAMED, Visibility.NETWORK_NAMED)


def test_of_every_kind_it_is_said_what_an_export_holds_of_it() -> None:
    assert sorted([*AS_IT_IS, *RULES, *STAYS_IN]) == sorted(COLLECTIONS)


async def written(store: Store, visibility: Visibility) -> None:
    """Everything that somebody can write, each in a word of its own, for one circle."""
    async with store.transaction() as tx:
        await tx.networks.add(network("behoud", None))
        await tx.participants.add(replace(participant("behoud.p1", "behoud", "user-1"), name="Sam"))
        shared = START if visibility in SHARED else None
        entry = replace(update("e1", "behoud.p1:action:1", "behoud", START, shared), participant="behoud.p1", visibility=visibility)
        await tx.updates.add(replace(entry, answers={"lesson": "W-entry"}))
        mine = action("behoud.p1:action:1", "behoud.p1", "behoud", START)
        await tx.actions.add(replace(mine, title="W-title", problem="W-problem", goal="W-goal"))
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
        (Visibility.NETWORK_UNNAMED, {"W-entry", "W-help"}),
        (Visibility.NETWORK_NAMED, {"W-entry", "W-help", "W-wish", "W-example", "W-indicator", "W-unit"}),
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
    moves = [move["at"] for one in found["actions"] for cycle in one["cycles"] for move in cycle["moves"]]
    assert moves
    assert all((move.day, move.hour, move.second) == (1, 0, 0) for move in moves)


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
