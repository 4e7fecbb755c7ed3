"""The chat windows as a person uses them. Speaks with browser.mjs, a line of JSON at a time."""

import json
import subprocess
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

PATIENCE = 20_000
"""Milliseconds to wait for what should appear."""


class Failed(Exception):
    """What a person would have expected did not happen. Its text says what."""


class Browser:
    """One Chromium. ``presses`` and ``texts`` count what a person did, for the promises about how little that is."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self._process = process
        self.done: Counter[str] = Counter()

    def ask(self, what: str, **values: object) -> Any:
        """Raises Failed with the browser's own words."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps({"do": what, "patience": PATIENCE, **values}) + "\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        if not line:
            raise Failed("the browser ended")
        told = json.loads(line)
        if "error" in told:
            raise Failed(f"{what} {values}: {told['error']}")
        return told["value"]


@contextmanager
def browser(root: Path, chromium: str) -> Iterator[Browser]:
    """Starts Chromium; leaving the block closes it."""
    command = ["node", "tools/e2e/browser.mjs", chromium]
    with subprocess.Popen(command, cwd=root, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield Browser(process)
        finally:
            assert process.stdin is not None
            process.stdin.close()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()


class Window:
    """One person's chat window. A card is named by texts it shows; of several the newest is meant."""

    def __init__(self, browser: Browser, name: str, address: str) -> None:
        self._browser = browser
        self.name = name
        self._ask("open", address=address)

    def close(self) -> None:
        self._ask("close")

    def go(self, place: str, *, channel: bool = False) -> None:
        self._ask("go", place=place, channel=channel)

    def says(self, text: str) -> None:
        self._ask("type", text=text)

    def sees(self, *card: str) -> str:
        """Waits for a card with all these texts, and tells all it says."""
        words: str = self._ask("see", card=card)
        return words

    def sees_no_more(self, *card: str) -> None:
        self._ask("gone", card=card)

    def count(self, *card: str) -> int:
        number: int = self._ask("count", card=card)
        return number

    def presses(self, button: str, *card: str, twice: bool = False) -> None:
        self._ask("press", card=card, button=button, twice=twice)
        self._browser.done["presses"] += 1

    def opens(self, button: str, *card: str) -> str:
        """The words of the page to which a button leads."""
        words: str = self._ask("follow", card=card, button=button, file=False)
        return words

    def gets(self, button: str, *card: str) -> tuple[str, int]:
        """The name and the size of the file to which a button leads."""
        name, _, size = str(self._ask("follow", card=card, button=button, file=True)).rpartition(" ")
        return name, int(size)

    def fills(self, label: str, text: str, *card: str) -> None:
        self._ask("fill", card=card, label=label, text=text)
        self._browser.done["texts"] += 1

    def chooses(self, choice: str, *card: str) -> None:
        """One of the choices that stand on the card."""
        self._ask("choose", card=card, choice=choice)

    def picks(self, label: str, choice: str, *card: str) -> None:
        """One choice of a list that folds out."""
        self._ask("pick", card=card, label=label, choice=choice)

    def picture(self, path: Path) -> None:
        self._ask("picture", path=str(path))

    def _ask(self, what: str, **values: object) -> Any:
        return self._browser.ask(what, window=self.name, **values)
