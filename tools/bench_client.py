"""Drives a server over many connections, holds every answer to what it must be, and measures the server's CPU time."""

import asyncio
import statistics
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Self

import aiohttp

from tools.running import Running
from tools.wire import Json, answer_card, buttons, words

CONNECTIONS = 32
Right = Callable[[int, object], bool]
"""Whether a status and a body are the answer that was to come."""


@dataclass(frozen=True)
class Measured:
    """Milliseconds of the server's CPU for each turn, a figure for each round. The first round is the warm-up, and does not count."""

    what: str
    rounds: list[float] = field(default_factory=list)

    @property
    def counted(self) -> list[float]:
        return self.rounds[1:]

    @property
    def median(self) -> float:
        return statistics.median(self.counted)

    def __str__(self) -> str:
        return f"{self.what:<50}{self.median:>8.2f}{1000 / self.median:>9.0f}   {min(self.counted):.2f} to {max(self.counted):.2f}"


class Client:
    """Connections to one server. Used as a context, which opens and closes them."""

    def __init__(self, server: Running) -> None:
        self._server = server

    async def __aenter__(self) -> Self:
        self._session = aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=CONNECTIONS))
        return self

    async def __aexit__(self, *raised: object) -> None:
        await self._session.close()

    async def post(self, activities: Sequence[Json], right: Right) -> None:
        """Post all activities, each once. Raises RuntimeError when an answer is not ``right``."""
        waiting = iter(activities)

        async def work() -> None:
            for activity in waiting:
                async with self._session.post(self._server.url + "/api/messages", json=activity) as response:
                    body = await response.json() if response.content_type == "application/json" else await response.text()
                if not right(response.status, body):
                    raise RuntimeError(f"unexpected answer {response.status}: {list(words(body)) or body}")

        await asyncio.gather(*(work() for _ in range(CONNECTIONS)))

    async def measure(self, activities: Sequence[Json], right: Right) -> float:
        """Milliseconds of the server's CPU for each activity."""
        before = self._server.cpu_seconds()
        await self.post(activities, right)
        return (self._server.cpu_seconds() - before) * 1000 / len(activities)


def taken(status: int, body: object) -> bool:
    return status in (200, 201, 202)


def shows(verb: str) -> Right:
    """The answer is a card with a button for ``verb``: the one that comes next when all went well."""
    return lambda status, body: status == 200 and verb in dict(buttons(answer_card(body)))
