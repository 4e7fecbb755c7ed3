"""Keeping records: open_store(url) gives domain.ports.Store."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from domain.errors import SpiraalError
from store.engine import Engine
from store.memory import MemoryEngine
from store.repositories import RecordStore
from store.schema import COLLECTIONS
from store.tiny.engine import TinyEngine

__all__ = ["COLLECTIONS", "RecordStore", "open_store"]

ENGINES: Final[Mapping[str, Callable[[str], Engine]]] = {
    "tinydb": lambda folder: TinyEngine(Path(folder or ".")),
    "memory": lambda _: MemoryEngine(),
}


def open_store(url: str) -> RecordStore:
    """Open the store at ``<engine>:<place>``: ``tinydb:<folder>`` or ``memory:``. Takes as long as reading the file does.

    Raises SpiraalError ``error-store-unknown`` (``scheme``) for any other url, StoreLocked, and StoreUnreadable.
    """
    scheme, _, place = url.partition(":")
    if scheme not in ENGINES:
        raise SpiraalError("error-store-unknown", scheme=scheme)
    return RecordStore(ENGINES[scheme](place))
