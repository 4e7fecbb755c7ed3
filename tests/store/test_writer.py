"""The writer thread: order, sharing, and what happens to those behind a batch that was lost."""

import threading
from collections.abc import Iterable, Iterator

import pytest

from domain.errors import StoreUnavailable
from store.tiny.journal import Statement
from store.tiny.writer import Batch, Writer


class Disk:
    """Writes when it is let, and what it is let."""

    def __init__(self) -> None:
        self.may_write = threading.Event()
        self.writing = threading.Event()
        self.refuses: set[str] = set()
        self.written: list[list[str]] = []
        self.rests = threading.Semaphore(0)

    def write(self, statements: Iterable[Statement]) -> None:
        names = [sql for sql, _ in statements]
        self.writing.set()
        assert self.may_write.wait(5)
        if self.refuses & set(names):
            raise OSError("no")
        self.written.append(names)

    def rest(self) -> None:
        self.rests.release()
        raise OSError("no rest")


@pytest.fixture
def disk() -> Disk:
    return Disk()


@pytest.fixture
def writer(disk: Disk) -> Iterator[Writer]:
    writer = Writer(disk.write, disk.rest)
    yield writer
    disk.may_write.set()
    writer.close()


def submit(writer: Writer, *names: str) -> list[Batch]:
    batches = [Batch([(name, ())]) for name in names]
    for batch in batches:
        writer.submit(batch)
    return batches


def outcomes(batches: Iterable[Batch]) -> list[type[BaseException] | None]:
    return [type(error) if (error := batch.done.exception(5)) else None for batch in batches]


def test_batches_that_wait_together_are_written_together(writer: Writer, disk: Disk) -> None:
    first = submit(writer, "a")
    assert disk.writing.wait(5)
    rest = submit(writer, "b", "c", "d")
    assert not rest[0].done.done()
    disk.may_write.set()
    assert outcomes(first + rest) == [None] * 4
    assert disk.written == [["a"], ["b", "c", "d"]]


def test_a_lost_batch_takes_along_those_behind_it_and_none_before(writer: Writer, disk: Disk) -> None:
    disk.refuses = {"c"}
    first = submit(writer, "a")
    assert disk.writing.wait(5)
    rest = submit(writer, "b", "c", "d")
    disk.may_write.set()
    assert outcomes(first + rest) == [None, None, StoreUnavailable, StoreUnavailable]
    assert disk.written == [["a"], ["b"]]
    assert writer.take_failed() == rest[1:]


def test_a_lost_batch_takes_along_what_came_while_it_was_being_written(writer: Writer, disk: Disk) -> None:
    disk.refuses = {"a"}
    first = submit(writer, "a")
    assert disk.writing.wait(5)
    rest = submit(writer, "b", "c")
    disk.may_write.set()
    assert outcomes(first + rest) == [StoreUnavailable] * 3
    assert disk.written == []
    assert writer.take_failed() == first + rest


def test_it_takes_nothing_until_what_was_lost_is_taken_back(writer: Writer, disk: Disk) -> None:
    disk.refuses = {"a"}
    disk.may_write.set()
    lost = submit(writer, "a")
    assert outcomes(lost) == [StoreUnavailable]
    assert writer.broken
    refused = submit(writer, "b")
    assert outcomes(refused) == [StoreUnavailable]
    assert writer.take_failed() == lost + refused
    assert not writer.broken
    assert outcomes(submit(writer, "c")) == [None]
    assert disk.written == [["c"]]


def test_closing_writes_what_waits(disk: Disk) -> None:
    writer = Writer(disk.write, disk.rest)
    batches = submit(writer, "a", "b")
    disk.may_write.set()
    writer.close()
    assert outcomes(batches) == [None, None]
    assert outcomes(submit(writer, "c")) == [StoreUnavailable]


def test_nobody_can_cancel_a_write(writer: Writer, disk: Disk) -> None:
    (batch,) = submit(writer, "a")
    assert not batch.done.cancel()
    disk.may_write.set()
    assert outcomes([batch]) == [None]


def test_it_rests_after_writing_and_a_rest_that_fails_stops_nothing(disk: Disk) -> None:
    disk.may_write.set()
    writer = Writer(disk.write, disk.rest, pause=0.001)
    for name in ("a", "b"):
        assert outcomes(submit(writer, name)) == [None]
        assert disk.rests.acquire(timeout=5)
    writer.close()
    assert disk.written == [["a"], ["b"]]
