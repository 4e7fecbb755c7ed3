"""What TinyDB on SQLite promises beyond the contract: durability, and going on after a disk that failed."""

import asyncio
import random
from dataclasses import replace
from pathlib import Path

import pytest

from domain.errors import StoreUnavailable
from store import RecordStore, open_store
from store.tiny.engine import TinyEngine
from tests.store.moody import Moody, add, on_disk, people
from tests.store.samples import START, day, person, session, update
from tools.torture_store import torture


@pytest.fixture
def moody(folder: Path) -> Moody:
    return Moody(folder)


async def test_reopened_it_gives_the_same(folder: Path) -> None:
    store = open_store(f"tinydb:{folder}")
    async with store.transaction() as tx:
        for number in (3, 1, 2):
            await tx.sessions.add(session(f"s{number}", "n1", day(number)))
        await tx.updates.add(update("u1", "a1", "n1", START, shared_at=START))
    async with store.transaction() as tx:
        await tx.sessions.remove("s3")
        first = await tx.sessions.get("s1")
        assert first is not None
        await tx.sessions.save(replace(first, starts=day(9)))
        expected = await tx.sessions.of_network("n1"), await tx.updates.all()
    await store.close()
    again = open_store(f"tinydb:{folder}")
    async with again.transaction() as tx:
        assert (await tx.sessions.of_network("n1"), await tx.updates.all()) == expected
        assert [s.id for s in expected[0]] == ["s2", "s1"]
    await again.close()


def test_nothing_acknowledged_is_lost_when_the_process_is_killed(folder: Path) -> None:
    found = torture(folder, 20, random.Random(7))
    assert found.acknowledged >= 20
    assert (found.lost, found.torn) == (0, 0)


async def test_commits_that_wait_together_share_a_transaction(moody: Moody) -> None:
    moody.disk.may_write.clear()
    ids = [f"u{number}" for number in range(20)]
    tasks = [asyncio.create_task(add(moody.store, id)) for id in ids]
    await moody.in_memory(*ids)
    assert not any(task.done() for task in tasks)
    moody.disk.may_write.set()
    await asyncio.gather(*tasks)
    assert 1 <= moody.disk.transactions <= 2
    assert await people(moody.store) == sorted(ids)
    await moody.store.close()


async def test_a_slow_disk_holds_up_neither_the_loop_nor_who_reads_something_else(moody: Moody) -> None:
    async with moody.store.transaction() as tx:
        await tx.sessions.add(session("s1", "n1", START))
    moody.disk.may_write.clear()
    task = asyncio.create_task(add(moody.store, "u1"))
    await moody.in_memory("u1")
    async with moody.store.transaction() as tx:
        assert await tx.sessions.get("s1") is not None
    assert not task.done()
    moody.disk.may_write.set()
    await task
    await moody.store.close()


async def test_who_read_what_is_not_durable_yet_waits_for_it(moody: Moody) -> None:
    moody.disk.may_write.clear()
    writing = asyncio.create_task(add(moody.store, "u1"))
    await moody.in_memory("u1")
    reading = asyncio.create_task(people(moody.store))
    for _ in range(10):
        await asyncio.sleep(0)
    assert not reading.done()
    moody.disk.may_write.set()
    assert await reading == ["u1"]
    await writing
    await moody.store.close()


async def test_nothing_rests_on_a_write_that_was_lost(moody: Moody) -> None:
    moody.disk.may_write.clear()
    moody.disk.full = True
    lost = asyncio.create_task(add(moody.store, "lost"))
    await moody.in_memory("lost")

    async def read_then_write() -> None:
        async with moody.store.transaction() as tx:
            assert await tx.people.get("lost") is not None
            moody.disk.may_write.set()
            await asyncio.wait([lost])
            moody.disk.full = False
            await tx.sessions.add(session("rests-on-it", "n1", START))

    with pytest.raises(StoreUnavailable):
        await read_then_write()
    with pytest.raises(StoreUnavailable):
        await lost
    assert await people(moody.store) == []
    async with moody.store.transaction() as tx:
        assert await tx.sessions.all() == []
    await moody.store.close()


async def test_a_failed_write_is_turned_back_with_all_behind_it(moody: Moody, folder: Path) -> None:
    store = moody.store
    async with store.transaction() as tx:
        other = await tx.people.add(person("u1", "nl"))
        await tx.sessions.add(session("s1", "n1", day(1)))
    moody.disk.full = True

    async def change(language: str) -> None:
        async with store.transaction() as tx:
            now = await tx.people.get("u1")
            moved = await tx.sessions.get("s1")
            assert now is not None
            assert moved is not None
            await tx.people.save(replace(now, language=language))
            await tx.sessions.save(replace(moved, starts=moved.starts.replace(year=2030)))
            await tx.people.add(person(language))

    results = await asyncio.gather(*(change(language) for language in ("a", "b", "c")), return_exceptions=True)
    assert [type(result) for result in results] == [StoreUnavailable] * 3
    async with store.transaction() as tx:
        assert await tx.people.all() == [other]
        assert [s.id for s in await tx.sessions.of_network("n1", until=day(2))] == ["s1"]
    assert not await store.healthy()
    moody.disk.full = False
    assert await store.healthy()
    await change("d")
    await store.close()
    assert await on_disk(folder) == ["d", "u1"]


async def test_a_file_that_may_grow_no_further_is_survived(folder: Path) -> None:
    engine = TinyEngine(folder)
    store = RecordStore(engine)
    await add(store, "before")
    connection = engine.journal._connection
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(StoreUnavailable):
        await add(store, *("x" * 500 + str(number) for number in range(50)))
    assert await people(store) == ["before"]
    connection.execute("PRAGMA max_page_count = 1000000")
    await add(store, "after")
    await store.close()
    assert await on_disk(folder) == ["after", "before"]


async def test_cancelled_while_it_waits_for_the_disk_memory_and_disk_agree(moody: Moody, folder: Path) -> None:
    for full in (False, True):
        moody.disk.may_write.clear()
        moody.disk.full = full
        task = asyncio.create_task(add(moody.store, f"cancelled-{full}"))
        await moody.in_memory(f"cancelled-{full}")
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        moody.disk.may_write.set()
        assert await moody.store.healthy() is not full
    moody.disk.full = False
    await add(moody.store, "next")
    remembered = await people(moody.store)
    await moody.store.close()
    assert remembered == ["cancelled-False", "next"]
    assert await on_disk(folder) == remembered
