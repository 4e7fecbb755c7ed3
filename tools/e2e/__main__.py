"""``python -m tools.e2e``: starts the demo, lives through the flow, and leaves a picture of each step in out/e2e.

Ends with "N passed, N failed", and 1 when a step failed; the steps after it are not tried. 2: this machine lacks something.
"""

import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from tools.e2e import cycle, outcomes
from tools.e2e.browser import Browser, Failed, Window, browser
from tools.e2e.flow import STEPS, Play, goes_on_after_restart
from tools.e2e.theatre import Theatre, free_ports, playing
from tools.gallery import chromium, missing

ROOT = Path(__file__).resolve().parent.parent.parent
OUT = ROOT / "out" / "e2e"


def main() -> int:
    path = chromium()
    if (lacks := missing()) or path is None:
        print("The flow can't be driven here:", *lacks, sep="\n  ", file=sys.stderr)
        return 2
    shutil.rmtree(OUT, ignore_errors=True)
    OUT.mkdir(parents=True)
    started = time.monotonic()
    report = Report()
    with tempfile.TemporaryDirectory(prefix="spiraal-e2e-") as folder:
        theatre = Theatre(ROOT, Path(folder) / "data", free_ports(1), free_ports(3))
        try:
            with browser(ROOT, path) as driven:
                for steps in ((*STEPS, *cycle.STEPS, *outcomes.STEPS), (goes_on_after_restart,)):
                    _perform(theatre, driven, steps, report)
        except Failed as failure:
            report.failed(failure)
            shutil.copytree(theatre.data / "demo", OUT / "logs", ignore=shutil.ignore_patterns("devTools", "*.yml"), dirs_exist_ok=True)
    print(f"{time.monotonic() - started:.0f} s; a picture of each step is in {OUT.relative_to(ROOT)}.")
    print(f"{report.passed} passed, {report.failures} failed")
    return 1 if report.failures else 0


class Report:
    """Counts, and says each step as it goes."""

    def __init__(self) -> None:
        self.passed = 0
        self.failures = 0
        self._step = "start"
        self.picture: Path | None = None

    def begins(self, step: Callable[[Play], None]) -> Path:
        self._step = step.__name__.replace("_", " ")
        self.picture = OUT / f"{self.passed + 1:02}-{step.__name__.replace('_', '-')}.png"
        return self.picture

    def succeeded(self, seconds: float) -> None:
        self.passed += 1
        print(f"ok    {self._step} ({seconds:.1f} s)", flush=True)

    def failed(self, failure: Failed) -> None:
        self.failures += 1
        print(f"FAILED  {self._step}: {failure}", flush=True)
        if self.picture is not None:
            print(f"        what was on the screen: {self.picture.relative_to(ROOT)}")


def _perform(theatre: Theatre, driven: Browser, steps: Sequence[Callable[[Play], None]], report: Report) -> None:
    with playing(theatre):
        participant = Window(driven, "participant", theatre.participant)
        coordinator = Window(driven, "coordinator", theatre.coordinator)
        play = Play(theatre, driven, participant, coordinator, theatre.network())
        for step in steps:
            picture, began = report.begins(step), time.monotonic()
            play.shown = participant
            try:
                step(play)
            finally:
                with suppress(Failed):
                    play.shown.picture(picture)
            report.succeeded(time.monotonic() - began)
        participant.close()
        coordinator.close()


if __name__ == "__main__":
    sys.exit(main())
