"""Whatever the demo started is gone when it stops."""

import asyncio
import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from demo.children import Child, Children

SLEEPS = "import time; print('here', flush=True); time.sleep(60)"
STUBBORN = "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); print('here', flush=True); time.sleep(60)"
PARENT = (
    "import subprocess, sys, time\n"
    "child = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(60)'])\n"
    "print(child.pid, flush=True)\n"
    "time.sleep({seconds})"
)


async def start(children: Children, folder: Path, code: str, name: str = "child") -> Child:
    return await children.start(name, [sys.executable, "-c", code], cwd=folder, log=folder / f"{name}.log", env={})


async def until(holds: Callable[[], object]) -> None:
    async with asyncio.timeout(10):
        while not holds():  # noqa: ASYNC110  (another process's doing; there is no event to wait for)
            await asyncio.sleep(0.01)


async def said(child: Child) -> str:
    await until(child.last_words)
    return child.last_words()


def runs(pid: int) -> bool:
    try:
        # A zombie that nobody has collected yet runs no more.
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


async def test_leaving_stops_them(tmp_path: Path) -> None:
    async with Children() as children:
        child = await start(children, tmp_path, SLEEPS)
        await said(child)
    assert child.process.returncode == -15


async def test_one_that_does_not_listen_is_killed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("demo.children._PATIENCE", 0.2)
    async with Children() as children:
        child = await start(children, tmp_path, STUBBORN)
        await said(child)
    assert child.process.returncode == -9


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="looks at /proc")
@pytest.mark.parametrize("seconds", [60, 0])
async def test_what_a_child_started_goes_too_even_when_the_child_is_gone(tmp_path: Path, seconds: int) -> None:
    async with Children() as children:
        child = await start(children, tmp_path, PARENT.format(seconds=seconds))
        grandchild = int(await said(child))
        if seconds == 0:
            await child.process.wait()
        assert runs(grandchild)
    await until(lambda: not runs(grandchild))


async def test_the_first_to_end_is_told(tmp_path: Path) -> None:
    async with Children() as children:
        await start(children, tmp_path, SLEEPS, "stays")
        await start(children, tmp_path, "print('one'); print('last words')", "goes")
        ended = await children.first_to_end()
    assert ended.name == "goes"
    assert ended.last_words() == "last words"


async def test_they_are_out_of_reach_of_the_terminals_ctrl_c(tmp_path: Path) -> None:
    async with Children() as children:
        child = await start(children, tmp_path, SLEEPS)
        assert os.getpgid(child.process.pid) != os.getpgid(0)
