"""What the repositories need from an engine: transactions on JSON documents. Stores differ in their engines only."""

from collections.abc import Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple, Protocol

Document = dict[str, object]
"""One record as JSON: text keys, and nothing that JSON does not know. Never changed in place once it is stored."""


class Entry(NamedTuple):
    """Where a record stands in one index: under ``value``, ordered by ``sort`` (text that sorts) and then by the record's id."""

    value: str
    sort: str = ""


Entries = Mapping[str, Entry]
"""A record's entry in each index that holds it, by the index's name."""


@dataclass(frozen=True, slots=True)
class Encoded:
    """A record ready to be stored: ``text`` is ``document`` as JSON."""

    document: Document
    text: str
    entries: Entries


class Unit(Protocol):
    """One transaction: reads see its own writes; others see them when it ends well, all or none."""

    def writes(self) -> int:
        """How many documents were put or deleted so far, each time counted."""
        ...

    async def get(self, collection: str, id: str) -> Document | None:
        """The document with this id, or None."""
        ...

    async def all(self, collection: str) -> Sequence[Document]:
        """Every document of a collection, in the order of ids."""
        ...

    async def find(
        self,
        collection: str,
        index: str,
        value: str,
        *,
        since: str | None = None,
        until: str | None = None,
        limit: int | None = None,
        newest_first: bool = False,
    ) -> Sequence[Document]:
        """The documents whose entry in ``index`` has this ``value`` and ``since`` <= sort < ``until``, at most ``limit``, in the order of
        sort and id, or with ``newest_first`` the other way round."""
        ...

    async def put(self, collection: str, id: str, encoded: Encoded, *, replaces: int) -> None:
        """Store instead of the document with version ``replaces`` (0: there is none). Raises Conflict, here or when the transaction ends,
        when another version is there."""
        ...

    async def delete(self, collection: str, id: str) -> None: ...


class Engine(Protocol):
    """Where documents live."""

    def begin(self) -> AbstractAsyncContextManager[Unit]:
        """Leaving the block commits. Raises Conflict or StoreUnavailable, and then nothing of it remains."""
        ...

    async def healthy(self) -> bool: ...

    async def check(self) -> Sequence[str]:
        """What is wrong with the stored data, in the engine's own words; empty when nothing is."""
        ...

    async def backup(self, path: Path) -> None:
        """Write a consistent copy to ``path`` while work goes on. Raises StoreUnavailable when that fails or the engine cannot."""
        ...

    async def close(self) -> None: ...
