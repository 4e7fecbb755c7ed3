"""Re-identification: with the exports, the digests and all that the network knows in hand, nobody can be singled out."""

from collections import Counter, defaultdict
from collections.abc import Mapping

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.links.installation import Installation
from domain.privacy.pseudonyms import pseudonym
from domain.programme.programme import Participant
from domain.reports.evaluation import Evaluation, divided, evaluation
from domain.reports.half_year import HalfYear
from store import RecordStore, open_store
from tests.domain.makers import participant
from tests.domain.reports.half_years import FIRST, KEY, NASTY, SECOND, SIZES, filled, people

Trail = tuple[tuple[str, ...], ...]


async def exports(store: RecordStore, *halves: HalfYear, key: Installation = KEY) -> dict[str, Evaluation]:
    async with store.transaction() as tx:
        return {network.id: await evaluation(tx, key, network, halves) for network in await tx.networks.all()}


def trails(found: Mapping[str, Evaluation]) -> dict[str, Trail]:
    """By pseudonym all that an export tells of somebody, its network included."""
    told: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for network, item in found.items():
        for row in item.people:
            told[row.pseudonym].append((network, row.sector, row.half.key, row.cycles, row.outcome, row.presence))
    return {name: tuple(rows) for name, rows in told.items()}


@pytest.mark.parametrize("seed", range(8))
async def test_who_knows_everything_about_somebody_still_finds_five(seed: int) -> None:
    """The attacker knows of everyone what they did, and has every export that was ever made; rows of one pseudonym are put together."""
    store = open_store("memory:")
    async with store.transaction() as tx:
        members = {pseudonym(KEY, "participant", member.id): member for member in await filled(tx, seed)}
    first = trails(await exports(store, FIRST))
    both = trails(await exports(store, FIRST, SECOND))
    alike: dict[tuple[Trail, Trail], list[Participant]] = defaultdict(list)
    for name in first.keys() | both.keys():
        alike[first.get(name, ()), both.get(name, ())].append(members[name])
    assert len(alike) > 3, "it tells something"
    for same in alike.values():
        assert len({member.user for member in same}) >= 5
        assert len({member.organisation for member in same}) >= 3


async def test_of_a_network_below_the_floor_there_is_nothing() -> None:
    store = open_store("memory:")
    async with store.transaction() as tx:
        await filled(tx)
    found = (await exports(store, FIRST, SECOND))["klein"]
    assert (found.people, found.measurements, found.texts) == ((), (), ())


async def test_whoever_comes_alone_is_not_in_it_until_five_have_come() -> None:
    store = open_store("memory:")
    async with store.transaction() as tx:
        members = await filled(tx)
    found = (await exports(store, FIRST, SECOND))["behoud"]
    there = {row.pseudonym for row in found.people}
    assert {pseudonym(KEY, "participant", member.id) for member in members if member.id in ("behoud.p22", "behoud.p23")} & there == set()
    assert len(there) == 22


async def test_no_name_address_or_moment_is_in_it_and_no_text_leads_to_a_row() -> None:
    store = open_store("memory:")
    async with store.transaction() as tx:
        members = await filled(tx)
    found = await exports(store, FIRST, SECOND)
    told = repr([(other.people, other.measurements, [text for text in other.texts if not text.text]) for other in found.values()])
    for member in members:
        for secret in (member.name, member.user, member.email, member.organisation, member.id):
            assert f"'{secret}'" not in told
    assert "datetime" not in told
    assert "PLANTED" not in repr(found)
    names = {row.pseudonym for other in found.values() for row in other.people}
    indicators = {row.pseudonym for other in found.values() for row in other.measurements}
    assert names
    assert indicators
    assert not names & indicators
    for of in found.values():
        assert [text.text for text in of.texts if text.half == FIRST] == sorted(text.text for text in of.texts if text.half == FIRST)
        assert all(text.text.startswith("network_") or text.text == NASTY for text in of.texts)


async def test_measurements_only_from_five_organisations_and_rounded() -> None:
    store = open_store("memory:")
    async with store.transaction() as tx:
        await filled(tx)
    for export in (await exports(store, FIRST, SECOND)).values():
        each = Counter(row.half for row in export.measurements)
        assert all(count >= 5 for count in each.values())
        assert all(row.value % 1 in (0, row.value % 1) and row.value * 2 == int(row.value * 2) for row in export.measurements)


async def test_a_pseudonym_is_the_same_in_each_export_and_another_with_another_key() -> None:
    store = open_store("memory:")
    async with store.transaction() as tx:
        await filled(tx)
    first, both = trails(await exports(store, FIRST)), trails(await exports(store, FIRST, SECOND))
    assert first.keys() <= both.keys()
    other = trails(await exports(store, FIRST, key=Installation(name="x", key="33" * 32)))
    assert not first.keys() & other.keys()
    with pytest.raises(ValueError, match="key"):
        pseudonym(Installation(name="x", key=""), "participant", "p")


VALUE = st.sampled_from("abc")


@settings(max_examples=60)
@given(st.lists(st.tuples(VALUE, VALUE, VALUE), min_size=5, max_size=30))
def test_however_it_is_divided_five_stand_alike(values: list[tuple[str, str, str]]) -> None:
    members = [participant(f"p{n}", organisation=f"o{n}") for n in range(len(values))]
    columns = [{member.id: values[n][column] for n, member in enumerate(members)} for column in range(3)]
    shown = divided(members, columns, 5)
    assert min(Counter(tuple(row) for row in shown.values()).values()) >= 5
    assert all(told in ("", columns[n][id]) for id, row in shown.items() for n, told in enumerate(row))
    # What was told once is told again when a column is added: a later export only adds.
    assert all(divided(members, columns[:2], 5)[id] == row[:2] for id, row in shown.items())


def test_the_programme_has_a_network_below_the_floor() -> None:
    assert min(SIZES.values()) < 5
    assert len(people(1, SIZES)) == sum(SIZES.values())
