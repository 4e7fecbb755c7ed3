"""TinyDB's own API on our storage, against a plain TinyDB that lives in memory."""

from collections.abc import Callable, Iterable, Iterator
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tinydb import TinyDB, where
from tinydb.operations import delete, increment
from tinydb.queries import QueryInstance
from tinydb.storages import MemoryStorage
from tinydb.table import Document, Table

from store import RecordStore
from store.tiny.engine import TinyEngine
from store.tiny.journal import Journal, Statement
from store.tiny.table import SqliteTinyDB
from tests.store.samples import START, day, session

Operation = Callable[[TinyDB], object]


def is_number(value: object) -> bool:
    return type(value) is int


def is_list(value: object) -> bool:
    return type(value) is list


def lengthen(document: Any) -> None:
    # Not changed in place: what one upsert gave to several documents is one list in TinyDB's memory, and several in ours.
    document["deep"] = [*document["deep"], 9]


NAMES = st.sampled_from(["_default", "a", "b"])
VALUES = st.one_of(st.integers(-3, 3), st.text(max_size=3), st.booleans(), st.none(), st.lists(st.integers(0, 3), max_size=2))
DOCUMENTS = st.dictionaries(st.sampled_from(["n", "t", "deep"]), VALUES, max_size=3)
IDS = st.integers(1, 6)
CONDITIONS: st.SearchStrategy[QueryInstance] = st.one_of(
    st.builds(lambda value: where("n") == value, st.integers(-3, 3)),
    st.just(where("t").exists()),
    st.just(where("deep").test(is_list)),
)


def on(table: str, work: Callable[[Table], object]) -> Operation:
    return lambda db: work(db.table(table))


OPERATIONS: st.SearchStrategy[Operation] = st.one_of(
    st.builds(lambda t, d: on(t, lambda table: table.insert(d)), NAMES, DOCUMENTS),
    st.builds(lambda t, d, i: on(t, lambda table: table.insert(Document(d, i))), NAMES, DOCUMENTS, IDS),
    st.builds(lambda t, ds: on(t, lambda table: table.insert_multiple(ds)), NAMES, st.lists(DOCUMENTS, max_size=3)),
    st.builds(lambda t, d, c: on(t, lambda table: table.upsert(d, c)), NAMES, DOCUMENTS, CONDITIONS),
    st.builds(lambda t, d, i: on(t, lambda table: table.upsert(Document(d, i))), NAMES, DOCUMENTS, IDS),
    st.builds(lambda t, d, c: on(t, lambda table: table.update(d, c)), NAMES, DOCUMENTS, CONDITIONS),
    st.builds(lambda t, d: on(t, lambda table: table.update(d)), NAMES, DOCUMENTS),
    st.builds(lambda t, d, ids: on(t, lambda table: table.update(d, doc_ids=ids)), NAMES, DOCUMENTS, st.lists(IDS, max_size=3)),
    st.builds(lambda t: on(t, lambda table: table.update(increment("n"), where("n").test(is_number))), NAMES),
    st.builds(lambda t: on(t, lambda table: table.update(lengthen, where("deep").test(is_list))), NAMES),
    st.builds(lambda t, c: on(t, lambda table: table.update_multiple([({"n": 1}, c), (delete("n"), where("n") == 1)])), NAMES, CONDITIONS),
    st.builds(lambda t, c: on(t, lambda table: table.remove(c)), NAMES, CONDITIONS),
    st.builds(lambda t, ids: on(t, lambda table: table.remove(doc_ids=ids)), NAMES, st.lists(IDS, max_size=3, unique=True)),
    st.builds(lambda t: on(t, lambda table: table.truncate()), NAMES),
    st.builds(lambda t, c: on(t, lambda table: [dict(d) for d in table.search(c)]), NAMES, CONDITIONS),
    st.builds(lambda t, c: on(t, lambda table: [table.count(c), table.contains(c), table.get(c)]), NAMES, CONDITIONS),
    st.builds(lambda t, i: on(t, lambda table: [table.get(doc_id=i), table.contains(doc_id=i)]), NAMES, IDS),
    st.builds(lambda t, ids: on(t, lambda table: table.get(doc_ids=ids)), NAMES, st.lists(IDS, max_size=3)),
    st.builds(lambda t: lambda db: db.drop_table(t), NAMES),
    st.just(lambda db: db.drop_tables()),
)


def outcome(operation: Operation, db: TinyDB) -> object:
    """What it gives, with ids as text; or which error it raises."""
    try:
        return as_text(operation(db))
    except ValueError as error:
        return type(error)


def as_text(value: object) -> object:
    match value:
        case Document():
            return str(value.doc_id), dict(value)
        case bool() | None:
            return value
        case int():
            return str(value)
        case list():
            return [as_text(item) for item in value]
    return value


def content(db: TinyDB) -> dict[str, list[tuple[str, dict[str, Any]]]]:
    """Every table that holds something, in the order of insertion; an empty one is not remembered when the file is closed."""
    tables = {name: [(str(document.doc_id), dict(document)) for document in db.table(name)] for name in sorted(db.tables())}
    return {name: documents for name, documents in tables.items() if documents}


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    base = tmp_path_factory.mktemp("tiny")
    return (base / str(number) for number in count())


@given(operations=st.lists(OPERATIONS, max_size=15))
@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
def test_it_does_what_tinydb_does_and_remembers_it(folders: Iterator[Path], operations: list[Operation]) -> None:
    folder = next(folders)
    with TinyDB(storage=MemoryStorage) as plain:
        with SqliteTinyDB(folder) as ours:
            for operation in operations:
                assert outcome(operation, ours) == outcome(operation, plain)
                assert ours.tables() == plain.tables()
                assert content(ours) == content(plain)
        with SqliteTinyDB(folder) as again:
            assert content(again) == content(plain)


@pytest.fixture
def db(tmp_path: Path) -> Iterator[SqliteTinyDB]:
    with SqliteTinyDB(tmp_path / "data") as opened:
        yield opened


def test_an_operation_that_fails_halfway_changes_nothing(db: SqliteTinyDB) -> None:
    db.insert_multiple([{"n": 1, "deep": {"list": [1]}}, {"n": "text"}])

    def grow(document: Any) -> None:
        document.get("deep", {}).get("list", []).append(2)
        document["n"] += 1

    with pytest.raises(TypeError):
        db.update(grow)
    assert db.all() == [{"n": 1, "deep": {"list": [1]}}, {"n": "text"}]


def test_what_json_does_not_know_is_refused_and_changes_nothing(db: SqliteTinyDB) -> None:
    with pytest.raises(TypeError):
        db.insert({"n": {1, 2}})
    with pytest.raises(ValueError, match="surrogates"):
        db.insert({"n": "\ud83d"})
    assert db.all() == []


def test_memory_holds_what_the_disk_holds(db: SqliteTinyDB) -> None:
    given_list = [1]
    db.insert({"tuple": (1, 2), "list": given_list})
    given_list.append(2)
    assert db.all() == [{"tuple": [1, 2], "list": [1]}]


def test_true_becomes_one_when_told_so(db: SqliteTinyDB, tmp_path: Path) -> None:
    db.insert({"n": True})
    db.update({"n": 1})
    db.close()
    with SqliteTinyDB(tmp_path / "data") as again:
        assert [type(document["n"]) for document in again] == [int]


def test_ids_may_be_text(db: SqliteTinyDB) -> None:
    db.insert(Document({"n": 1}, "session:1"))  # type: ignore[arg-type]
    assert db.get(doc_id="session:1") == {"n": 1}
    assert db.insert({"n": 2}) == "1"


class Recorded(Journal):
    """A journal that tells what it was told to write."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.written: list[tuple[str, ...]] = []

    def write(self, statements: Iterable[Statement]) -> None:
        told = list(statements)
        self.written += [values for _, values in told]
        super().write(told)


def test_only_what_changed_is_written(tmp_path: Path) -> None:
    journal = Recorded(made(tmp_path / "data"))
    with SqliteTinyDB(tmp_path / "data", journal=lambda _: journal) as db:
        db.insert_multiple({"n": number} for number in range(100))
        journal.written.clear()
        db.update({"n": 7}, where("n") == 6)
        db.update({"n": 3}, where("n") == 3)
        db.remove(where("n") == 99)
        assert journal.written == [("_default", "7", '{"n":7}'), ("_default", "100")]


def made(folder: Path) -> Path:
    folder.mkdir()
    return folder


async def test_tinydb_and_transactions_see_each_other(tmp_path: Path) -> None:
    engine = TinyEngine(tmp_path / "data")
    store, db = RecordStore(engine), engine.db
    sessions = db.table("sessions")
    query = where("theme") == "Draagvlak"
    assert sessions.search(query) == []
    async with store.transaction() as tx:
        await tx.sessions.add(session("s1", "n1", START))
    assert [document["id"] for document in sessions.search(query)] == ["s1"]
    sessions.update({"network": "n2", "starts": day(2).isoformat()}, where("id") == "s1")
    async with store.transaction() as tx:
        assert await tx.sessions.of_network("n1") == []
        assert [found.starts for found in await tx.sessions.of_network("n2", since=day(2))] == [day(2)]
    with pytest.raises(ValueError, match="Field required"):
        sessions.insert({"theme": "no session"})
    db.drop_table("sessions")
    async with store.transaction() as tx:
        assert await tx.sessions.of_network("n2") == []
    await store.close()
