"""Every store that must keep the contract. Another joins with one line in STORES."""

from collections.abc import AsyncIterator, Callable, Mapping
from pathlib import Path

import pytest

from domain.ports import Store
from store import open_store

STORES: Mapping[str, Callable[[Path], str]] = {
    "memory": lambda _: "memory:",
    "tinydb": lambda folder: f"tinydb:{folder / 'data'}",
}


@pytest.fixture(params=STORES)
async def store(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Store]:
    opened = open_store(STORES[request.param](tmp_path))
    yield opened
    await opened.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where a TinyDB store may be made."""
    return tmp_path / "data"
