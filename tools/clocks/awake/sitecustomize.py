"""Python loads this at its start when it stands on PYTHONPATH: sleeping that libfaketime leaves alone.

Python 3.11 sleeps until a moment of CLOCK_MONOTONIC, which libfaketime (0.9.10) takes for one of the faked clock: an invalid argument.
"""

import select
import time
from typing import SupportsIndex


def _sleep(seconds: float | SupportsIndex, /) -> None:
    if float(seconds) < 0:
        raise ValueError("sleep length must be non-negative")
    select.select([], [], [], float(seconds))


time.sleep = _sleep
