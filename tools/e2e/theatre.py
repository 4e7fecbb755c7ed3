"""``make demo`` itself, on free ports, with data of its own and from a fixed moment on, for one run of the flow."""

import os
import random
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from queue import Empty, Queue
from threading import Thread

from demo.machine import port_is_free
from demo.programme import SHOWN
from domain.programme_file.file import read_programme_file
from domain.programme_file.schema import NetworkPart, ProgrammeFile
from tools.e2e.browser import Failed
from tools.running import STARTS

_STARTS_WITHIN = 90.0
_STOPS_WITHIN = 10.0


@dataclass(frozen=True, slots=True)
class Theatre:
    """One demo's folder and ports. ``chat_port`` and the two after it are its windows and their relay."""

    root: Path
    data: Path
    port: int
    chat_port: int

    @property
    def participant(self) -> str:
        return f"http://127.0.0.1:{self.chat_port}"

    @property
    def coordinator(self) -> str:
        return f"http://127.0.0.1:{self.chat_port + 1}"

    @property
    def bot(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def programme(self) -> ProgrammeFile:
        return read_programme_file((self.data / "demo" / "programme.toml").read_text(encoding="utf-8"))

    def network(self) -> NetworkPart:
        return next(other for other in self.programme().network if other.key == SHOWN)


@contextmanager
def playing(theatre: Theatre) -> Iterator[None]:
    """Starts the demo and waits for its tour. On leaving it is asked to stop. Raises Failed for a demo that doesn't do either in time."""
    env = {
        **os.environ,
        "LANG": "nl_NL.UTF-8",
        "SPIRAAL_PORT": str(theatre.port),
        "SPIRAAL_DEMO_CHAT_PORT": str(theatre.chat_port),
        "SPIRAAL_DEMO_DATA": str(theatre.data),
        "SPIRAAL_DEMO_START": STARTS.isoformat(),
    }
    command = [sys.executable, "app.py", "demo"]
    with subprocess.Popen(command, cwd=theatre.root, env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as process:
        try:
            _wait_for_tour(process, theatre)
            yield
        finally:
            process.send_signal(signal.SIGTERM)
            try:
                code = process.wait(_STOPS_WITHIN)
            except subprocess.TimeoutExpired:
                process.kill()
                raise Failed(f"the demo did not stop within {_STOPS_WITHIN:.0f} seconds") from None
    if code != 0:
        raise Failed(f"the demo ended with {code}")


def free_ports(count: int) -> int:
    """The first of so many ports in a row on which one could listen now, below those that systems hand out for outgoing connections."""
    while True:
        first = random.randrange(20_000, 32_000)
        if all(port_is_free("127.0.0.1", port) for port in range(first, first + count)):
            return first


def _wait_for_tour(process: "subprocess.Popen[str]", theatre: Theatre) -> None:
    said: Queue[str] = Queue()

    def listen() -> None:
        assert process.stdout is not None
        for line in process.stdout:
            said.put(line)
        said.put("")

    Thread(target=listen, daemon=True).start()
    heard: list[str] = []
    while True:
        try:
            line = said.get(timeout=_STARTS_WITHIN)
        except Empty:
            raise Failed(f"the demo said nothing more for {_STARTS_WITHIN:.0f} seconds, after: {heard}") from None
        heard.append(line.strip())
        if not line:
            raise Failed(f"the demo did not start: {heard}")
        if theatre.coordinator in line:
            return
