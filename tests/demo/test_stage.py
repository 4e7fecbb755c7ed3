"""``app.py demo`` on machines that lack something, as its user meets it. With everything there, tools/e2e lives through it."""

import json
import os
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime, timedelta
from pathlib import Path
from urllib.request import Request, urlopen

import pytest

from domain.demo_clock import ZONE
from domain.programme_file.file import read_programme_file
from tools.e2e.theatre import free_ports

ROOT = Path(__file__).resolve().parent.parent.parent


class Demo:
    def __init__(self, folder: Path) -> None:
        self.port, self.chat_port = free_ports(1), free_ports(3)
        self.path = folder / "bin"
        self.path.mkdir()
        self.data = folder / "data"
        self.start = ""

    def has(self, program: str, script: str) -> None:
        """Puts a program on the PATH, which is otherwise empty."""
        file = self.path / program
        file.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
        file.chmod(0o755)

    @property
    def env(self) -> dict[str, str]:
        return {
            **os.environ,
            "PATH": str(self.path),
            "LANG": "nl_NL.UTF-8",
            "MicrosoftAppId": "11111111-2222-3333-4444-555555555555",
            "SPIRAAL_PORT": str(self.port),
            "SPIRAAL_DEMO_CHAT_PORT": str(self.chat_port),
            "SPIRAAL_DEMO_DATA": str(self.data),
            "SPIRAAL_DEMO_START": self.start,
        }

    @contextmanager
    def plays(self) -> "Iterator[subprocess.Popen[str]]":
        command = [sys.executable, "app.py", "demo"]
        with subprocess.Popen(
            command, cwd=ROOT, env=self.env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, start_new_session=True
        ) as process:
            try:
                yield process
            finally:
                # Asked to stop, it takes its bot along; killed, it could not.
                process.terminate()
                try:
                    process.wait(10)
                except subprocess.TimeoutExpired:
                    process.kill()

    def now(self) -> datetime:
        return self._clock(None)

    def moves(self, by: str) -> datetime:
        """Its clock, and tells where it came."""
        return self._clock(json.dumps({"advance": by}).encode())

    def first_session(self) -> date:
        file = read_programme_file((self.data / "demo" / "programme.toml").read_text("utf-8"))
        return file.network[0].session[0].starts.astimezone(ZONE).date()

    def _clock(self, move: bytes | None) -> datetime:
        with urlopen(Request(f"http://127.0.0.1:{self.port}/demo/clock", move), timeout=30) as answer:
            return datetime.fromisoformat(json.load(answer)["now"])

    def answers(self) -> bool:
        try:
            with urlopen(f"http://127.0.0.1:{self.port}/healthz", timeout=5) as answer:
                return bool(answer.status == 200)
        except OSError:
            return False


@pytest.fixture
def demo(tmp_path: Path) -> Demo:
    return Demo(tmp_path)


def until(process: "subprocess.Popen[str]", text: str) -> str:
    """What it says, up to the line with this text; all of it when that never comes."""
    assert process.stdout is not None
    heard = ""
    for line in process.stdout:
        heard += line
        if text in line:
            break
    return heard


def test_without_node_the_bot_runs_and_it_says_how_to_go_on(demo: Demo) -> None:
    with demo.plays() as process:
        told = until(process, "make demo")
        assert "Node.js 18" in told
        assert f"http://127.0.0.1:{demo.port}" in told
        assert demo.answers()
        process.send_signal(signal.SIGINT)
        assert process.wait(10) == 0
    assert not demo.answers()


def test_an_old_node_is_told_apart(demo: Demo) -> None:
    demo.has("node", "echo v16.20.2")
    with demo.plays() as process:
        assert "Hier staat v16.20.2" in until(process, "make demo")
        assert demo.answers()


def test_a_port_in_use_is_said_with_what_to_do(demo: Demo) -> None:
    with socket.create_server(("127.0.0.1", demo.port)), demo.plays() as process:
        told = until(process, "SPIRAAL_PORT=")
        assert f"Poort {demo.port} is al in gebruik" in told
        assert process.wait(10) == 1


def test_when_the_bot_dies_the_demo_says_so_and_ends(demo: Demo) -> None:
    with demo.plays() as process:
        until(process, "make demo")
        children = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()
        os.kill(int(children[0]), signal.SIGKILL)
        assert "bot is gestopt" in until(process, "bot is gestopt")
        assert process.wait(10) == 1


def test_a_programme_file_that_was_spoilt_is_told_with_its_line(demo: Demo) -> None:
    (demo.data / "demo").mkdir(parents=True)
    (demo.data / "demo" / "programme.toml").write_text('[programme]\nname = "x"\nkleur = "blauw"\n', encoding="utf-8")
    with demo.plays() as process:
        assert "programme.toml, regel 3" in until(process, "regel 3")
        assert process.wait(10) == 1


def test_a_folder_that_can_not_be_written_in_is_said(demo: Demo) -> None:
    demo.data.write_text("a file, no folder", encoding="utf-8")
    with demo.plays() as process:
        assert "SPIRAAL_DEMO_DATA" in until(process, "SPIRAAL_DEMO_DATA")
        assert process.wait(10) == 1


def test_a_port_that_is_none_is_refused(demo: Demo) -> None:
    demo.port = 70000
    with demo.plays() as process:
        assert "SPIRAAL_PORT" in until(process, "SPIRAAL_PORT")
        assert process.wait(10) == 2


def test_a_fresh_demo_is_on_a_tuesday_morning_and_says_so(demo: Demo) -> None:
    with demo.plays() as process:
        told = until(process, "eigen klok")
        now = demo.now().astimezone(ZONE)
    assert re.search(r"dinsdag \d+ \w+ \d{4}, 09:3\d\.$", told.strip())
    assert (now.isoweekday(), now.hour) == (2, 9)
    assert timedelta(days=28) <= demo.first_session() - now.date() <= timedelta(days=31)


def test_a_demo_may_begin_before_the_machines_time_and_goes_on_when_started_again(demo: Demo) -> None:
    demo.start = "2025-06-24T17:00:00+02:00"
    with demo.plays() as process:
        assert re.search(r"dinsdag 24 juni 2025, 17:0\d\.$", until(process, "eigen klok").strip())
        assert demo.first_session() == date(2025, 7, 23)
        at = demo.moves("PT2H")
    assert timedelta(0) <= at - datetime.fromisoformat("2025-06-24T19:00:00+02:00") < timedelta(minutes=5)
    # Where it was left counts, not where a fresh one would begin.
    demo.start = "2031-01-14T09:30:00+01:00"
    with demo.plays() as process:
        told = until(process, "eigen klok")
        assert timedelta(0) <= demo.now() - at < timedelta(minutes=5)
    assert re.search(r"24 juni 2025, 19:0\d: buiten werktijd.* demo \+13h\.$", told.strip())
    assert demo.first_session() == date(2025, 7, 23)


def test_a_start_that_is_no_moment_is_refused(demo: Demo) -> None:
    demo.start = "2027-01-12T09:30:00"
    with demo.plays() as process:
        assert "SPIRAAL_DEMO_START" in until(process, "SPIRAAL_DEMO_START")
        assert process.wait(10) == 2
