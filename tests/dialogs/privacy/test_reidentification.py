"""Re-identification: whoever has all digests, exports and reports, and knows who takes part in what, singles nobody out.

What they try is in attacker.py, on worlds that live by chance. With suppression switched off they succeed: they are not blind.
"""

import json
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

import pytest

from domain.digest import counts as digest_counts
from domain.own_data import export as exporting
from domain.ports import Transaction
from domain.privacy import suppression as suppressing
from domain.reports import count_figures as half_year_counting
from domain.reports import evaluation as evaluating
from domain.reports import quotes as learned
from tests.dialogs.privacy.attacker import Found, differences, in_a_week, in_data, in_reports, in_the_store
from tests.dialogs.watched_world import LATER, NAMED, UNNAMED, Watched, Week, unpacked, watched

SEEDS = (1, 2)


async def everything_found(world: Watched) -> list[Found]:
    found = [*in_a_week(world.weeks), *in_reports(world.files), *in_data(world.files, world.members)]
    return found + [other for dump in world.stores for other in in_the_store(dump, world.members)]


def changed(earlier: Week, later: Week) -> int:
    """Of how many people an action stands elsewhere, has come or has gone."""
    there = earlier.stood.keys() | later.stood.keys()
    return len({id.split(":")[0] for id in there if earlier.stood.get(id) != later.stood.get(id)})


@pytest.mark.parametrize("seed", SEEDS)
async def test_nobody_is_singled_out(seed: int) -> None:
    world = await watched(seed)
    assert await everything_found(world) == []
    told = list(differences(world.weeks))
    assert told, "there are digests to compare"
    assert [changed(earlier, later) for earlier, later in told if changed(earlier, later) < 5] == []
    await nothing_stands_beside_what_is_unnamed(world)
    await later_exports_tell_no_more(world)


async def nothing_stands_beside_what_is_unnamed(world: Watched) -> None:
    unnamed = [statement for statement in world.said if statement.circle is UNNAMED]
    kept = [statement for statement in world.said if statement.circle not in (UNNAMED, NAMED)]
    posted = "\n".join(json.dumps(week.card, ensure_ascii=False, default=str) for week in world.weeks)
    told = [statement for statement in unnamed if statement.word in posted]
    assert told, "something is told without a name"
    for member in world.members:
        assert f'"{member.id}' not in posted
        assert member.user not in posted
    named = {statement.who for statement in world.said if statement.circle is NAMED}
    for _, name, body in world.files:
        inside = unpacked(body)
        assert not [statement for statement in kept if f"{statement.word} " in f"{inside} ".replace("<", " ")]
        if name.endswith(".docx"):
            assert {
                participant.id for participant in world.members if participant.name in inside and participant.user != "user-beide"
            } <= named
        if name.startswith("klein"):
            assert not [statement for statement in unnamed if f"{statement.word}<" in inside], "in a small network nothing without a name"
    for dump in world.stores:
        assert not [item for item in dump["updates"] if not item["participant"] and item["network"] == "klein"]


async def later_exports_tell_no_more(world: Watched) -> None:
    """Half a year on: both exports of each coordinator, put together by pseudonym, still tell of nobody."""
    await world.files_at(LATER)
    later = [file for file in world.files if "data" in file[1]]
    assert len(later) == 8
    assert list(in_data(later, world.members)) == []
    told = {file[1]: file[2] for file in world.files if file[1].endswith(".xlsx")}
    assert any(name.endswith("2027-2.xlsx") for name in told)


async def test_with_suppression_switched_off_the_attacker_finds_them(monkeypatch: pytest.MonkeyPatch) -> None:
    def always(of: object, floor: int = 0) -> bool:
        return not isinstance(of, suppressing.CountedGroup) or of.count > 0

    async def no_floor(_: Transaction) -> int:
        return 0

    async def as_it_is(tx: Transaction) -> list[Mapping[str, Any]]:
        return [asdict(action) for action in await tx.actions.all()]

    for module in (suppressing, digest_counts, evaluating, exporting, half_year_counting, learned):
        monkeypatch.setattr(module, "enough", always)
    monkeypatch.setattr(suppressing, "_hidden_well", always)
    monkeypatch.setattr(half_year_counting, "floor_of", no_floor)
    monkeypatch.setitem(exporting.RULES, "actions", as_it_is)
    world = await watched(1)
    found = await everything_found(world)
    reasons = {other.why for other in found}
    assert {"at a step", "a few", "what few have", "a number of few", "its step, month and how it went"} <= reasons
    assert [difference for difference in differences(world.weeks) if changed(*difference) < 5]
    wrote = {statement.word: statement.who for statement in world.said}
    alone = [other for other in found if len(other.who) == 1]
    assert [other for other in alone if other.who == {wrote.get(other.what)}], "and whom they name, it was"
