"""``make clocks``: the tests and the browser run while the machine's clock says something awkward, faked by libfaketime.

``python -m tools.clocks [test|e2e ...]``. Prints each verdict; all that was said is in out/clocks. Ends with 1 when one failed. Without
``faketime`` it says so, and nothing is tried. Only Chromium keeps the machine's own time: under libfaketime it loads no page.
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

from tools.running import ROOT

OUT = ROOT / "out" / "clocks"
MOMENTS = {
    "saturday-night": datetime(2026, 12, 5, 23, 30, tzinfo=UTC),
    "24-december": datetime(2026, 12, 24, 12, tzinfo=UTC),
    "to-summer-time": datetime(2026, 3, 29, 0, 55, tzinfo=UTC),
    "to-winter-time": datetime(2026, 10, 25, 0, 55, tzinfo=UTC),
}
"""Both changes of the clock come while the tests run."""
RUNS = {
    "test": ("pytest", "--numprocesses", "auto", "--maxprocesses", "4", "--dist", "worksteal"),
    "e2e": ("tools.e2e",),
}
"""As in the Makefile."""
_VERDICT = re.compile(r"\d+ (?:passed|failed|error)")


def main() -> int:
    asked = argparse.ArgumentParser(prog="python -m tools.clocks")
    asked.add_argument("runs", nargs="*", metavar="|".join(RUNS), help="all of them if left out")
    wanted = asked.parse_args().runs or list(RUNS)
    if unknown := set(wanted) - set(RUNS):
        asked.error(f"not known: {', '.join(sorted(unknown))}")
    faketime = shutil.which("faketime")
    if faketime is None:
        print("There is no faketime here, so nothing was tried (Debian: apt-get install faketime).")
        return 0
    OUT.mkdir(parents=True, exist_ok=True)
    failed = 0
    for name, moment in MOMENTS.items():
        for run in wanted:
            began = time.monotonic()
            code, told = _at(faketime, moment, run, OUT / f"{name}-{run}.log")
            failed += code != 0
            verdict = "ok    " if code == 0 else "FAILED"
            print(f"{verdict} {name} ({moment:%Y-%m-%d %H:%M} UTC), {run}: {told} ({time.monotonic() - began:.0f} s)", flush=True)
    print(f"What they said is in {OUT.relative_to(ROOT)}.")
    return 1 if failed else 0


def _at(faketime: str, moment: datetime, run: str, log: Path) -> tuple[int, str]:
    """What the run exits with when it starts at ``moment``, and the last of its lines that counts."""
    with log.open("w", encoding="utf-8") as out:
        # As a distance: each process then says the same without knowing of the others.
        away = round((moment - datetime.now(UTC)).total_seconds())
        line = (faketime, "-f", f"{away:+}", sys.executable, "-m", *RUNS[run])
        code = subprocess.run(line, cwd=ROOT, env=_environment(), stdin=subprocess.DEVNULL, stdout=out, stderr=subprocess.STDOUT).returncode
    counted = [told for told in log.read_text(encoding="utf-8", errors="replace").splitlines() if _VERDICT.search(told)]
    return code, counted[-1].strip("= ") if counted else "no verdict"


def _environment() -> Mapping[str, str]:
    """Ours, in UTC. What measures how long something takes is not faked; nor is what threads wait by, or waits take far longer."""
    return {
        **os.environ,
        "TZ": "UTC",
        "FAKETIME_DONT_FAKE_MONOTONIC": "1",
        "FAKETIME_FORCE_MONOTONIC_FIX": "0",
        "PYTHONPATH": str(Path(__file__).parent / "awake"),
    }


if __name__ == "__main__":
    sys.exit(main())
