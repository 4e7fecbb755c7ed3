"""A tick with nothing due reads as much after a year as after a month, whatever the machine."""

from collections import Counter

import pytest

from store.overlay import Overlay
from tools.bench_tick import MONTH, YEAR, lived


async def reads(weeks: int, monkeypatch: pytest.MonkeyPatch) -> Counter[str]:
    """Documents that one tick reads, by collection."""
    other = await lived("memory:", weeks, 200 * weeks)
    found: Counter[str] = Counter()
    get, find = Overlay.get, Overlay.find

    async def counted_get(self: Overlay, collection: str, id: str) -> object:
        found[collection] += 1
        return await get(self, collection, id)

    async def counted_find(self: Overlay, collection: str, *given: str, **how: object) -> object:
        documents = await find(self, collection, *given, **how)  # type: ignore[arg-type]
        found[collection] += len(documents)
        return documents

    with monkeypatch.context() as patched:
        patched.setattr(Overlay, "get", counted_get)
        patched.setattr(Overlay, "find", counted_find)
        await other.tick()
    await other.store.close()
    return found


async def test_a_tick_reads_no_more_after_a_year(monkeypatch: pytest.MonkeyPatch) -> None:
    month, year = await reads(MONTH, monkeypatch), await reads(YEAR, monkeypatch)

    assert month["updates"] > 0
    # Sessions of 400 days are looked at, one in four weeks: who was asked halfway between two of them may be owed a nudge.
    grown = {name: (month[name], count) for name, count in year.items() if count > month[name] and name != "sessions"}
    assert grown == {}
    assert year["sessions"] - month["sessions"] <= 3 * (YEAR - MONTH) / 4
