"""The demo's processes: started with a log file each, watched, and stopped together."""

import asyncio
import contextlib
import os
import signal
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

_PATIENCE = 7.0
"""Seconds that a process gets to stop in. The bot promises ten, and needs less when nobody writes to it."""


@dataclass(frozen=True, slots=True)
class Child:
    """One process, the leader of a group of its own so that Ctrl-C in the terminal reaches it through us alone."""

    name: str
    process: asyncio.subprocess.Process
    log: Path

    def last_words(self) -> str:
        """The last line of its log; empty when it said nothing."""
        lines = self.log.read_text(encoding="utf-8", errors="replace").split("\n")
        return next((line.strip() for line in reversed(lines) if line.strip()), "")


class Children:
    """To be used with ``async with``: leaving the block stops every process, and those that it started."""

    def __init__(self) -> None:
        self._started: list[Child] = []

    async def __aenter__(self) -> "Children":
        return self

    async def __aexit__(self, *_: object) -> None:
        running = [child for child in self._started if child.process.returncode is None]
        for how in (signal.SIGTERM, signal.SIGKILL):
            for child in self._started:
                # A group outlives its leader as long as one member runs, so this also reaches what an ended child left behind.
                with contextlib.suppress(ProcessLookupError):
                    os.killpg(child.process.pid, how)
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(_PATIENCE):
                    await asyncio.gather(*(child.process.wait() for child in running))

    async def start(self, name: str, command: Sequence[str], *, cwd: Path, log: Path, env: Mapping[str, str]) -> Child:
        """Start ``command``. ``env`` is added to our own environment; what it prints is added to ``log``. Raises OSError."""
        log.parent.mkdir(parents=True, exist_ok=True)
        with log.open("ab") as out:
            process = await asyncio.create_subprocess_exec(
                *command,
                cwd=cwd,
                env={**os.environ, **env},
                stdin=asyncio.subprocess.DEVNULL,
                stdout=out,
                stderr=asyncio.subprocess.STDOUT,
                start_new_session=True,
            )
        child = Child(name, process, log)
        self._started.append(child)
        return child

    async def first_to_end(self) -> Child:
        """Waits until one of them has ended."""
        waiting = {asyncio.create_task(child.process.wait()): child for child in self._started}
        try:
            done, _ = await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
            return waiting[done.pop()]
        finally:
            for task in waiting:
                task.cancel()
