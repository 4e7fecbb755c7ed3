"""A store made by an earlier release opens, loses no field, and works.

Each folder beside this file is named after a release and holds what its store wrote, as SQL: ``lived.sql`` is what seven weeks of a small
programme left (``python -m tools.year --weeks 7 --people 9``), ``samples.sql`` some records of each kind drawn at random and one row of the
outbox for each kind of message.
"""

import json
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from prometheus_client import CollectorRegistry

from scheduler.clock import DemoClock
from scheduler.composition import compose
from scheduler.metrics import Metrics
from store import COLLECTIONS, RecordStore, open_store
from store.tiny.journal import FILE
from tests.dialogs.world import LINKS, FakeTeams, FixedClock, World

FILES = sorted(Path(__file__).parent.glob("*/*.sql"))
LIVED = sorted(Path(__file__).parent.glob("*/lived.sql"))
STOPPED_AT = datetime(2027, 2, 19, 15, 1, tzinfo=UTC)
"""A minute after the last thing that happened in ``lived.sql``."""


def opened(sql: Path, folder: Path) -> RecordStore:
    """A store on a copy of the file."""
    with closing(sqlite3.connect(folder / FILE)) as connection:
        connection.executescript(sql.read_text(encoding="utf-8"))
        connection.execute("PRAGMA application_id = 1399875954")
        connection.execute("PRAGMA user_version = 1")
    return open_store(f"tinydb:{folder}")


def documents(sql: Path) -> list[tuple[str, str, str]]:
    """Collection, id and JSON of each record in the file."""
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.executescript(sql.read_text(encoding="utf-8"))
        return list(connection.execute("SELECT collection, id, body FROM documents"))


@pytest.mark.parametrize("sql", FILES, ids=lambda sql: f"{sql.parent.name}-{sql.stem}")
async def test_every_record_is_read_whole(sql: Path, tmp_path: Path) -> None:
    store = opened(sql, tmp_path)
    assert await store.check() == []
    async with store.transaction() as tx:
        for collection, identity, body in documents(sql):
            record = await getattr(tx, collection).get(identity)
            assert record is not None, (collection, identity)
            written = json.loads(COLLECTIONS[collection].encode(record).text)
            was = json.loads(body)
            assert {name: written.get(name) for name in was} == was, (collection, identity)
    await store.close()


def test_samples_hold_every_kind_of_record() -> None:
    for sql in Path(__file__).parent.glob("*/samples.sql"):
        assert {collection for collection, _, _ in documents(sql)} <= set(COLLECTIONS)
        assert len({collection for collection, _, _ in documents(sql)}) >= 44


@pytest.mark.parametrize("sql", LIVED, ids=lambda sql: sql.parent.name)
async def test_the_programme_goes_on(sql: Path, tmp_path: Path) -> None:
    store = opened(sql, tmp_path)
    clock = DemoClock(FixedClock())
    clock.set(STOPPED_AT)
    post = FakeTeams()
    world = World(store, clock, post, lambda: compose(store, clock, post, metrics=Metrics(CollectorRegistry()), demo=True, links=LINKS))
    async with store.transaction() as tx:
        owners = {action.participant: action for action in await tx.actions.all()}
        places = [participant for participant in await tx.participants.all() if participant.id in owners]
        # Somebody in one network is not asked for which network it is.
        (owner, *_) = [place for place in places if len(await tx.participants.of_user(place.user)) == 1]
    chat = world.chat(owner.user)
    await chat.says("mijn actie")
    chat.sees(owners[owner.id].title)
    await chat.says("logboek")
    chat.does_not_see("Dat begreep ik niet")
    await chat.says("ik kan er niet bij zijn")
    assert chat.last is not None
    delivered = await world.passes(days=35)
    assert {item.state.value for item in delivered} <= {"sent", "expired", "not-needed"}
    assert "sent" in {item.state.value for item in delivered}
    assert await store.check() == []
    await store.close()
