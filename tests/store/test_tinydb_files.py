"""The files of TinyDB on SQLite: one process, what is refused, who can read them, copies and checks."""

import multiprocessing
import os
import sqlite3
import stat
from collections.abc import Callable, Iterable
from contextlib import closing
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from domain.errors import SpiraalError, StoreLocked, StoreUnavailable, StoreUnreadable
from store import open_store
from store.tiny.journal import FILE, Journal, delete, put
from tests.store.moody import add, on_disk


async def test_a_second_store_on_the_same_folder_is_refused(folder: Path) -> None:
    store = open_store(f"tinydb:{folder}")
    with pytest.raises(StoreLocked) as refused:
        open_store(f"tinydb:{folder}")
    assert refused.value.values == {"path": str(folder)}
    await store.close()
    await open_store(f"tinydb:{folder}").close()


def try_to_open(folder: str, tell: Connection) -> None:
    try:
        open_store(f"tinydb:{folder}")
    except SpiraalError as error:
        tell.send((error.text_id, error.values))


async def test_a_second_process_on_the_same_folder_is_refused(folder: Path) -> None:
    store = open_store(f"tinydb:{folder}")
    context = multiprocessing.get_context("forkserver")
    receiving, sending = context.Pipe(duplex=False)
    process = context.Process(target=try_to_open, args=(str(folder), sending), daemon=True)
    process.start()
    sending.close()
    assert receiving.recv() == ("error-store-locked", {"path": str(folder)})
    process.join()
    receiving.close()
    await store.close()


def damaged(file: Path) -> None:
    with file.open("r+b") as opened:
        opened.seek(4096)
        opened.write(os.urandom(8192))


def of_a_newer_release(file: Path) -> None:
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA user_version = 99")


def with_a_document_that_is_no_record(file: Path) -> None:
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("UPDATE documents SET body = '{}' WHERE id = 'u1'")
        connection.commit()


def of_another_program(file: Path) -> None:
    file.unlink()
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("CREATE TABLE theirs (x)")


@pytest.mark.parametrize(
    ("harm", "reason"),
    [
        (damaged, "damaged"),
        (lambda file: file.write_bytes(b"no database, but long enough to look like one" * 100), "damaged"),
        (lambda file: file.write_bytes(b""), "damaged"),
        (lambda file: file.write_bytes(file.read_bytes()[:5000]), "damaged"),
        (with_a_document_that_is_no_record, "damaged"),
        (of_a_newer_release, "newer"),
        (of_another_program, "foreign"),
    ],
)
async def test_a_file_that_is_not_ours_to_read_is_refused_and_left_alone(folder: Path, harm: Callable[[Path], object], reason: str) -> None:
    store = open_store(f"tinydb:{folder}")
    await add(store, "u1", *(f"more-{number}" for number in range(200)))
    await store.close()
    harm(folder / FILE)
    before = (folder / FILE).read_bytes()
    for _ in range(2):
        with pytest.raises(StoreUnreadable) as refused:
            open_store(f"tinydb:{folder}")
        assert refused.value.values == {"path": str(folder / FILE), "reason": reason}
    assert (folder / FILE).read_bytes()[100:] == before[100:]


def test_a_journal_without_its_file_is_not_taken_for_a_new_store(folder: Path) -> None:
    folder.mkdir()
    (folder / f"{FILE}-wal").write_bytes(b"something")
    with pytest.raises(StoreUnreadable):
        open_store(f"tinydb:{folder}")


async def test_a_folder_that_cannot_be_made_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StoreUnreadable) as refused:
        open_store(f"tinydb:{tmp_path / 'file' / 'data'}")
    assert refused.value.values["reason"] == "inaccessible"


def modes(paths: Iterable[Path]) -> set[int]:
    return {stat.S_IMODE(path.stat().st_mode) for path in paths}


def inside(folder: Path) -> list[Path]:
    return list(folder.iterdir())


def make(folder: Path) -> None:
    folder.mkdir()


def content(paths: Iterable[Path]) -> bytes:
    return b"".join(path.read_bytes() for path in paths)


async def test_nobody_else_can_read_the_files(folder: Path) -> None:
    store = open_store(f"tinydb:{folder}")
    await add(store, "u1")
    await store.backup(folder / "backup.sqlite3")
    assert modes([folder]) == {0o700}
    assert modes(inside(folder)) == {0o600}
    assert len(inside(folder)) == 5
    await store.close()


async def test_a_backup_is_a_store(folder: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    store = open_store(f"tinydb:{folder}")
    await add(store, "u1")
    make(copy)
    await store.backup(copy / FILE)
    await add(store, "u2")
    await store.close()
    assert [file.name for file in inside(copy)] == [FILE]
    assert await on_disk(copy) == ["u1"]


async def test_a_backup_that_fails_leaves_nothing(folder: Path, tmp_path: Path) -> None:
    store = open_store(f"tinydb:{folder}")
    with pytest.raises(StoreUnavailable):
        await store.backup(tmp_path / "nowhere" / "copy")
    await store.close()


async def test_a_check_finds_damage(folder: Path) -> None:
    store = open_store(f"tinydb:{folder}")
    await add(store, *(f"u{number}" for number in range(500)))
    assert await store.check() == []
    await store.close()
    store = open_store(f"tinydb:{folder}")
    damaged(folder / FILE)
    assert await store.check() != []
    await store.close()


@pytest.mark.parametrize("forget", [Journal.close, Journal.tidy])
def test_removed_words_are_gone_from_the_files_after_a_rest(folder: Path, forget: Callable[[Journal], None]) -> None:
    folder.mkdir()
    journal = Journal(folder)
    journal.write([put("people", "u1", "words-to-forget")])
    journal.write([delete("people", "u1")])
    assert b"words-to-forget" in content(inside(folder))
    forget(journal)
    assert b"words-to-forget" not in content(inside(folder))
    journal.close()


@pytest.mark.parametrize("url", ["postgresql://somebody:secret@somewhere/spiraal", "data", "", "TINYDB:data"])
def test_another_url_is_refused_without_repeating_it(url: str) -> None:
    with pytest.raises(SpiraalError) as refused:
        open_store(url)
    assert refused.value.text_id == "error-store-unknown"
    assert "secret" not in str(refused.value)
