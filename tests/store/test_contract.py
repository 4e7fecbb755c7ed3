"""What every store promises (domain.ports.Store)."""

import asyncio
from dataclasses import replace
from datetime import datetime, timedelta, timezone

import pytest

from domain.errors import Conflict, StoreUnavailable
from domain.ports import Store, Transaction
from store import ENGINES
from tests.store.conftest import STORES
from tests.store.samples import (
    START,
    action,
    day,
    overtaken,
    person,
    session,
    until_it_fits,
    update,
)


def test_every_engine_is_held_to_it() -> None:
    assert STORES.keys() == ENGINES.keys()


async def test_a_record_comes_back_as_it_was_stored(store: Store) -> None:
    async with store.transaction() as tx:
        stored = await tx.actions.add(action("a1", "p1", "n1", START))
    assert stored == replace(action("a1", "p1", "n1", START), version=1)
    async with store.transaction() as tx:
        assert await tx.actions.get("a1") == stored
        assert await tx.actions.get("a2") is None


async def test_a_moment_in_another_zone_is_the_same_moment(store: Store) -> None:
    local = datetime(2027, 1, 21, 14, tzinfo=timezone(timedelta(hours=1)))
    async with store.transaction() as tx:
        await tx.sessions.add(session("s1", "n1", local))
    async with store.transaction() as tx:
        found = await tx.sessions.get("s1")
    assert found is not None
    assert found.starts == local
    assert found.starts.utcoffset() == timedelta(0)


async def test_a_naive_moment_is_refused_at_once(store: Store) -> None:
    async with store.transaction() as tx:
        with pytest.raises(ValueError, match="zone"):
            await tx.sessions.add(session("s1", "n1", datetime(2027, 1, 21)))  # noqa: DTZ001
        assert await tx.sessions.get("s1") is None


async def test_half_a_surrogate_pair_is_refused_at_once(store: Store) -> None:
    async with store.transaction() as tx:
        with pytest.raises(ValueError, match="surrogates"):
            await tx.people.add(person("u1", "\ud83d"))
        assert await tx.people.get("u1") is None


async def test_a_transaction_counts_its_writes(store: Store) -> None:
    async with store.transaction() as tx:
        assert tx.writes() == 0
        added = await tx.actions.add(action("a1", "p1", "n1", START))
        await tx.actions.save(added)
        assert tx.writes() == 2
        await tx.actions.get("a1")
        await tx.actions.remove("no-such-action")
        assert tx.writes() == 2
        await tx.actions.remove("a1")
        assert tx.writes() == 3
    async with store.transaction() as tx:
        assert tx.writes() == 0


async def test_a_transaction_reads_what_it_wrote(store: Store) -> None:
    async with store.transaction() as tx:
        await tx.sessions.add(session("s1", "n1", day(1)))
        await tx.sessions.add(session("s2", "n1", day(3)))
    async with store.transaction() as tx:
        first = await tx.sessions.get("s1")
        assert first is not None
        await tx.sessions.save(replace(first, starts=day(5)))
        await tx.sessions.add(session("s3", "n1", day(4)))
        await tx.sessions.add(session("elsewhere", "n2", day(4)))
        assert [s.id for s in await tx.sessions.of_network("n1")] == ["s2", "s3", "s1"]
        assert [s.id for s in await tx.sessions.of_network("n1", since=day(4), until=day(5))] == ["s3"]
        await tx.sessions.remove("s2")
        assert [s.id for s in await tx.sessions.of_network("n1")] == ["s3", "s1"]
        assert [s.id for s in await tx.sessions.all()] == ["elsewhere", "s1", "s3"]
        assert await tx.sessions.get("s2") is None


async def test_nobody_sees_a_transaction_before_it_ends(store: Store) -> None:
    async with store.transaction() as tx:
        await tx.sessions.add(session("s1", "n1", day(1)))
        async with store.transaction() as other:
            assert await other.sessions.get("s1") is None
            assert await other.sessions.of_network("n1") == []
            assert await other.sessions.all() == []


async def test_an_exception_leaves_no_trace(store: Store) -> None:
    async with store.transaction() as tx:
        await tx.people.add(person("kept"))

    async def fail() -> None:
        async with store.transaction() as tx:
            kept = await tx.people.get("kept")
            assert kept is not None
            await tx.people.save(replace(kept, language="nl"))
            await tx.people.add(person("new"))
            raise LookupError

    with pytest.raises(LookupError):
        await fail()
    async with store.transaction() as tx:
        assert await tx.people.all() == [replace(person("kept"), version=1)]


async def test_cancellation_in_the_block_leaves_no_trace(store: Store) -> None:
    wrote = asyncio.Event()

    async def work() -> None:
        async with store.transaction() as tx:
            await tx.people.add(person("new"))
            wrote.set()
            await asyncio.Event().wait()

    task = asyncio.create_task(work())
    await wrote.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    async with store.transaction() as tx:
        assert await tx.people.all() == []


async def test_each_write_adds_one_to_the_version(store: Store) -> None:
    async with store.transaction() as tx:
        other = await tx.people.add(person())
        two = await tx.people.save(other)
    async with store.transaction() as tx:
        three = await tx.people.save(two)
    assert [other.version, two.version, three.version] == [1, 2, 3]


async def test_of_two_that_change_one_record_the_later_conflicts(store: Store) -> None:
    async with store.transaction() as tx:
        other = await tx.people.add(person())
        two = await tx.people.add(person("u2"))

    async def late(tx: Transaction) -> None:
        await tx.people.save(replace(other, language="nl"))
        await tx.people.save(replace(two, language="nl"))

    with pytest.raises(Conflict):
        await overtaken(store, late, lambda tx: tx.people.save(replace(other, language="en")))
    async with store.transaction() as tx:
        assert await tx.people.all() == [replace(person(language="en"), version=2), two]


async def test_of_two_that_add_one_id_the_later_conflicts(store: Store) -> None:
    with pytest.raises(Conflict):
        await overtaken(store, lambda tx: tx.people.add(person(language="nl")), lambda tx: tx.people.add(person(language="en")))
    async with store.transaction() as tx:
        assert await tx.people.all() == [replace(person(language="en"), version=1)]


async def test_adding_what_is_there_conflicts(store: Store) -> None:
    async with store.transaction() as tx:
        await tx.people.add(person())
        with pytest.raises(Conflict):
            await tx.people.add(person())
    with pytest.raises(Conflict):
        async with store.transaction() as tx:
            await tx.people.add(person())


async def test_saving_a_stale_a_removed_or_a_never_stored_record_conflicts(store: Store) -> None:
    async with store.transaction() as tx:
        stale = await tx.people.add(person())
        await tx.people.save(stale)
    for record in (stale, person("new"), replace(person("gone"), version=1)):
        with pytest.raises(Conflict):
            async with store.transaction() as tx:
                await tx.people.save(record)


async def test_removing_what_somebody_changes_conflicts(store: Store) -> None:
    async with store.transaction() as tx:
        other = await tx.people.add(person())
    with pytest.raises(Conflict):
        await overtaken(store, lambda tx: tx.people.remove("u1"), lambda tx: tx.people.save(replace(other, language="en")))
    async with store.transaction() as tx:
        assert await tx.people.all() == [replace(person(language="en"), version=2)]


async def test_changing_what_somebody_removes_conflicts(store: Store) -> None:
    async with store.transaction() as tx:
        other = await tx.people.add(person())
    with pytest.raises(Conflict):
        await overtaken(store, lambda tx: tx.people.save(other), lambda tx: tx.people.remove("u1"))
    async with store.transaction() as tx:
        assert await tx.people.all() == []


async def test_changing_what_somebody_removed_and_added_again_conflicts(store: Store) -> None:
    async with store.transaction() as tx:
        other = await tx.people.add(person())

    async def again(tx: Transaction) -> None:
        await tx.people.remove("u1")
        await tx.people.add(person(language="en"))

    with pytest.raises(Conflict):
        await overtaken(store, lambda tx: tx.people.save(other), again)
    async with store.transaction() as tx:
        assert await tx.people.all() == [replace(person(language="en"), version=1)]


async def test_removing_what_is_not_there_does_nothing(store: Store) -> None:
    async with store.transaction() as tx:
        await tx.people.remove("nobody")
        await tx.people.add(person())
        await tx.people.remove("u1")
    async with store.transaction() as tx:
        assert await tx.people.all() == []


async def test_a_record_may_be_removed_and_added_again(store: Store) -> None:
    async with store.transaction() as tx:
        await tx.sessions.add(session("s1", "n1", day(1)))
    async with store.transaction() as tx:
        await tx.sessions.remove("s1")
        await tx.sessions.add(session("s1", "n2", day(2)))
    async with store.transaction() as tx:
        assert await tx.sessions.of_network("n1") == []
        assert [s.starts for s in await tx.sessions.of_network("n2")] == [day(2)]


async def test_twenty_increments_at_once_give_twenty(store: Store) -> None:
    async with store.transaction() as tx:
        await tx.people.add(person(language="0"))

    async def increment(tx: Transaction) -> None:
        other = await tx.people.get("u1")
        assert other is not None
        await asyncio.sleep(0)
        await tx.people.save(replace(other, language=str(int(other.language or "0") + 1)))

    await asyncio.gather(*(until_it_fits(store, increment) for _ in range(20)))
    async with store.transaction() as tx:
        assert await tx.people.get("u1") == replace(person(language="20"), version=21)


async def test_what_was_read_cannot_be_changed_behind_the_stores_back(store: Store) -> None:
    async with store.transaction() as tx:
        await tx.updates.add(update("u1", "a1", "n1", day(1)))
    async with store.transaction() as tx:
        read = await tx.updates.get("u1")
        assert read is not None
        assert isinstance(read.answers, dict)
        read.answers["q"] = "changed"
    async with store.transaction() as tx:
        again = await tx.updates.get("u1")
        assert again is not None
        assert again.answers == {"q": "é"}


async def test_it_is_healthy_until_it_is_closed(store: Store) -> None:
    assert await store.healthy()
    await store.close()
    assert not await store.healthy()
    with pytest.raises(StoreUnavailable):
        async with store.transaction() as tx:
            await tx.people.add(person())
    await store.close()
