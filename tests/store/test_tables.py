"""Indexes in memory, against a walk over everything."""

from hypothesis import given
from hypothesis import strategies as st

from store.engine import Entry
from store.tables import Change, Tables

IDS = st.sampled_from("abcdef")
ENTRIES = st.dictionaries(st.sampled_from(["by_x", "by_y"]), st.builds(Entry, st.sampled_from("xy"), st.sampled_from("0123")))
CHANGES = st.builds(
    lambda id, number, entries, removed: Change("c", id, None) if removed else Change("c", id, {"n": number}, entries),
    IDS,
    st.integers(),
    ENTRIES,
    st.booleans(),
)
BOUNDS = st.one_of(st.none(), st.sampled_from("01234"))


def walked(standing: dict[str, Change], index: str, value: str, since: str | None, until: str | None) -> list[tuple[str, str]]:
    return sorted(
        (entry.sort, id)
        for id, change in standing.items()
        if (entry := change.entries.get(index)) and entry.value == value
        if (since is None or since <= entry.sort) and (until is None or entry.sort < until)
    )


def everything(tables: Tables) -> object:
    indexes = [
        tables.places("c", index, value, since=None, until=None, most=None, newest_first=False)
        for index in ("by_x", "by_y")
        for value in "xy"
    ]
    return dict(sorted(tables.documents.get("c", {}).items())), indexes


@given(
    changes=st.lists(CHANGES, max_size=30),
    since=BOUNDS,
    until=BOUNDS,
    most=st.one_of(st.none(), st.integers(0, 4)),
    newest_first=st.booleans(),
)
def test_an_index_finds_what_a_walk_finds(
    changes: list[Change], since: str | None, until: str | None, most: int | None, newest_first: bool
) -> None:
    tables, standing = Tables(), dict[str, Change]()
    for change in changes:
        tables.apply([change])
        standing[change.id] = change
    for index in ("by_x", "by_y"):
        for value in "xy":
            found = tables.places("c", index, value, since=since, until=until, most=most, newest_first=newest_first)
            expected = walked(standing, index, value, since, until)
            assert found == (expected[::-1] if newest_first else expected)[:most]


@given(before=st.lists(CHANGES, max_size=15), changes=st.lists(CHANGES, max_size=15))
def test_the_inverse_turns_changes_back(before: list[Change], changes: list[Change]) -> None:
    tables = Tables()
    tables.apply(before)
    then = everything(tables)
    tables.apply(tables.apply(changes))
    assert everything(tables) == then


@given(changes=st.lists(CHANGES, max_size=15, unique_by=lambda change: change.id))
def test_loading_gives_what_applying_gives(changes: list[Change]) -> None:
    puts = [change for change in changes if change.document is not None]
    loaded, applied = Tables(), Tables()
    loaded.load(puts)
    applied.apply(puts)
    assert everything(loaded) == everything(applied)
