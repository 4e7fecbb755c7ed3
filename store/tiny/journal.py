"""The SQLite file under TinyDB: what is on disk, and the one way to change it."""

import os
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, suppress
from pathlib import Path
from typing import Final

from domain.errors import StoreUnreadable
from store.codec import from_json
from store.engine import Document

FILE: Final = "spiraal.sqlite3"
APPLICATION: Final = 0x53706972  # "Spir"
SCHEMA: Final = 1

Statement = tuple[str, tuple[str, ...]]

_TABLES: Final = (
    # The row id keeps the order of insertion, as TinyDB's tables do.
    "CREATE TABLE documents (collection TEXT NOT NULL, id TEXT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (collection, id))",
    "CREATE TABLE heartbeat (one INTEGER PRIMARY KEY CHECK (one = 1), beats INTEGER NOT NULL)",
)
_PUT: Final = (
    "INSERT INTO documents (collection, id, body) VALUES (?, ?, ?) ON CONFLICT (collection, id) DO UPDATE SET body = excluded.body"
)
_DELETE: Final = "DELETE FROM documents WHERE collection = ? AND id = ?"
BEAT: Final[Statement] = ("INSERT INTO heartbeat VALUES (1, 1) ON CONFLICT DO UPDATE SET beats = beats + 1", ())


def put(collection: str, id: str, text: str) -> Statement:
    """The statement that stores a document's JSON ``text``, in place of what has its id."""
    return _PUT, (collection, id, text)


def delete(collection: str, id: str) -> Statement:
    """The statement that removes a document, if it is there."""
    return _DELETE, (collection, id)


class Journal:
    """An open file. Used by one thread at a time; check() and backup() by any, beside it."""

    def __init__(self, folder: Path) -> None:
        """Open the store in this folder, or make one. Raises StoreUnreadable: path, and reason
        ("damaged", "newer", "foreign", "inaccessible")."""
        self.path = folder / FILE
        try:
            if not self.path.exists():
                self._create()
            self._connection = self._connect()
        except sqlite3.OperationalError as error:
            raise self._unreadable("inaccessible") from error
        except sqlite3.DatabaseError as error:
            raise self._unreadable("damaged") from error
        except OSError as error:
            raise self._unreadable("inaccessible") from error

    def load(self) -> Iterator[tuple[str, str, Document]]:
        """Every document with its collection and id, in the order of insertion. Raises StoreUnreadable."""
        try:
            for collection, id, body in self._connection.execute("SELECT collection, id, body FROM documents ORDER BY rowid"):
                yield collection, id, from_json(body)
        except (sqlite3.DatabaseError, ValueError) as error:
            raise self._unreadable("damaged") from error

    def write(self, statements: Iterable[Statement]) -> None:
        """All of these in one transaction; on the disk when this returns. Raises sqlite3.Error, and then none of them happened."""
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            for sql, values in statements:
                self._connection.execute(sql, values)
            self._connection.execute("COMMIT")
        except BaseException:
            with suppress(sqlite3.Error):
                self._connection.execute("ROLLBACK")
            raise

    def tidy(self) -> None:
        """Move what the write-ahead log holds into the file and empty the log, which remembers what was removed. Raises sqlite3.Error."""
        self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def check(self) -> list[str]:
        """SQLite's own findings about the file; empty when it is sound."""
        try:
            with closing(self._beside()) as connection:
                findings = [str(row[0]) for row in connection.execute("PRAGMA integrity_check")]
        except sqlite3.Error as error:
            return [str(error)]
        return [] if findings == ["ok"] else findings

    def backup(self, path: Path) -> None:
        """A consistent copy at ``path``, there whole or not at all. Raises sqlite3.Error or OSError."""
        partial = path.with_name(path.name + ".partial")
        _make(partial)
        try:
            with closing(self._beside()) as source, closing(sqlite3.connect(partial)) as target:
                source.backup(target)
            partial.replace(path)
        except BaseException:
            partial.unlink(missing_ok=True)
            raise

    def close(self) -> None:
        self._connection.close()

    def _create(self) -> None:
        """Make the file elsewhere and put it in place whole, so that an empty or half file is always a damaged one."""
        if self.path.with_name(FILE + "-wal").exists():
            raise self._unreadable("damaged")
        fresh = self.path.with_name(FILE + ".new")
        _make(fresh)
        with closing(sqlite3.connect(fresh, isolation_level=None)) as connection:
            for sql in (*_TABLES, f"PRAGMA application_id = {APPLICATION}", f"PRAGMA user_version = {SCHEMA}"):
                connection.execute(sql)
        fresh.replace(self.path)

    def _connect(self) -> sqlite3.Connection:
        if not self.path.stat().st_size:
            raise self._unreadable("damaged")
        connection = sqlite3.connect(self.path, isolation_level=None, check_same_thread=False)
        try:
            if _pragma(connection, "application_id") != APPLICATION:
                raise self._unreadable("foreign")
            if _pragma(connection, "user_version") > SCHEMA:
                raise self._unreadable("newer")
            for pragma in ("journal_mode = WAL", "synchronous = FULL", "secure_delete = ON"):
                connection.execute(f"PRAGMA {pragma}")
            if [row[0] for row in connection.execute("PRAGMA quick_check")] != ["ok"]:
                raise self._unreadable("damaged")
        except BaseException:
            connection.close()
            raise
        return connection

    def _beside(self) -> sqlite3.Connection:
        """A second connection: it reads what was last committed and holds nobody up."""
        return sqlite3.connect(f"{self.path.absolute().as_uri()}?mode=ro", uri=True)

    def _unreadable(self, reason: str) -> StoreUnreadable:
        return StoreUnreadable(path=str(self.path), reason=reason)


def _pragma(connection: sqlite3.Connection, name: str) -> int:
    value = connection.execute(f"PRAGMA {name}").fetchone()[0]
    return int(value)


def _make(path: Path) -> None:
    """An empty file nobody else can read: SQLite gives its companions the same rights."""
    path.unlink(missing_ok=True)
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
