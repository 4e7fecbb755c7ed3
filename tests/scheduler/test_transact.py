import pytest

from domain.errors import Conflict, StoreUnavailable
from domain.ports import Transaction
from scheduler.transact import TRIES, named, transact
from store import open_store


async def test_it_runs_again_when_somebody_else_was_first() -> None:
    tries = 0

    async def work(tx: Transaction) -> str:
        nonlocal tries
        tries += 1
        if tries < 3:
            raise Conflict
        return "done"

    assert await transact(open_store("memory:"), work) == "done"
    assert tries == 3


@pytest.mark.parametrize(("error", "runs"), [(Conflict, TRIES), (StoreUnavailable, 1), (KeyError, 1)])
async def test_it_gives_up_on_the_last_conflict_and_on_any_other_error(error: type[Exception], runs: int) -> None:
    tries = 0

    async def work(tx: Transaction) -> None:
        nonlocal tries
        tries += 1
        raise error

    with pytest.raises(error):
        await transact(open_store("memory:"), work)
    assert tries == runs


def test_an_error_is_named_by_its_kind_and_place_and_never_by_its_words() -> None:
    with pytest.raises(ValueError, match="ziek") as caught:
        raise ValueError("ik ben ziek")
    assert named(caught.value).startswith("ValueError at test_transact.py:")
    assert named(ValueError("ik ben ziek")) == "ValueError"
