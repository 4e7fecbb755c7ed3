"""A server as a child process of its own, for tools that measure it or kill it: the real bot, or another to compare it with."""

import asyncio
import os
import random
import signal
import socket
import sys
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import aiohttp

ROOT = Path(__file__).resolve().parent.parent
STARTS = datetime(2026, 11, 3, 9, 30, tzinfo=ZoneInfo("Europe/Amsterdam"))
"""When the demo's clock begins for all tools, whatever the machine's says: a Tuesday morning, seven weeks before the next holiday."""
READY_WITHIN = 30.0
_TICKS = os.sysconf("SC_CLK_TCK")


class Running:
    """A child that serves HTTP on a loopback port. ``core`` pins it, with all its threads, to one processor."""

    def __init__(self, command: Sequence[str], port: int, log: Path, env: Mapping[str, str] | None = None, core: int | None = None) -> None:
        self._command = command
        self._env = {"PATH": os.environ.get("PATH", ""), "PYTHONPATH": str(ROOT), **(env or {})}
        self._log = log
        self._core = core
        self._process: asyncio.subprocess.Process | None = None
        self.url = f"http://127.0.0.1:{port}"

    @property
    def pid(self) -> int:
        assert self._process, "not started"
        return self._process.pid

    async def start(self, path: str = "/healthz") -> float:
        """Start the child. Gives the seconds until ``path`` answered. Raises RuntimeError when it ended, or did not answer in time."""
        began = time.perf_counter()
        with self._log.open("ab") as log:
            self._process = await asyncio.create_subprocess_exec(*self._command, cwd=ROOT, env=self._env, stdout=log, stderr=log)
        if self._core is not None:
            os.sched_setaffinity(self.pid, {self._core})
        async with aiohttp.ClientSession() as session:
            while time.perf_counter() - began < READY_WITHIN:
                if self._process.returncode is not None:
                    raise RuntimeError(f"the server ended with {self._process.returncode}: see {self._log}")
                try:
                    async with session.get(self.url + path) as response:
                        await response.read()
                        return time.perf_counter() - began
                except aiohttp.ClientError:
                    await asyncio.sleep(0.02)
        raise RuntimeError(f"the server did not answer within {READY_WITHIN:.0f} s: see {self._log}")

    def cpu_seconds(self) -> float:
        """What the child and all its threads, ended ones too, have computed so far: user and system time, to a hundredth."""
        fields = Path(f"/proc/{self.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / _TICKS

    async def stop(self, how: signal.Signals = signal.SIGTERM) -> None:
        """Send the signal ``how``, and return once the child is gone. SIGKILL gives it no chance to do anything."""
        if self._process and self._process.returncode is None:
            self._process.send_signal(how)
            await self._process.wait()


def spiraal(folder: Path, port: int, *, programme: Path | None = None, core: int | None = None) -> Running:
    """The bot as ``app.py`` starts it, in demo mode, with its store and its log in ``folder``. Its clock begins at STARTS."""
    env = {
        # Whatever a .env in the repository says: not with an app's credentials.
        "MicrosoftAppId": "",
        "SPIRAAL_DEMO": "1",
        "SPIRAAL_DEMO_START": STARTS.isoformat(),
        "SPIRAAL_PORT": str(port),
        "SPIRAAL_STORE": f"tinydb:{folder / 'data'}",
        "SPIRAAL_PROGRAMME": str(programme or ""),
    }
    return Running([sys.executable, "app.py"], port, folder / "bot.log", env, core)


def free_port() -> int:
    """A port that is free, and not one of those for outgoing connections: asking whether such a one serves may connect it to itself. Raises
    OSError when none is free."""
    for port in random.sample(range(20_000, 32_000), 50):
        with socket.socket() as probe, suppress(OSError):
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind(("127.0.0.1", port))
            return port
    raise OSError("no port is free")
