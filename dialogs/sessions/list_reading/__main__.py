"""A file on standard input, its rows as JSON on standard output: a process of its own, so that a forged file can't take more than this.

The bot runs it as ``python -m dialogs.sessions.list_reading``; what goes wrong here ends here.
"""

import json
import resource
import sys
from dataclasses import asdict

from dialogs.sessions.list_reading.formats import table_of
from dialogs.sessions.list_reading.limits import MOST_BYTES

MOST_MEMORY = 160 * 1024 * 1024
MOST_SECONDS = 10


def main() -> None:
    # What a process writes to itself; address space alone says little, and not every system limits the one or the other.
    for kind, most in ((resource.RLIMIT_DATA, MOST_MEMORY), (resource.RLIMIT_CPU, MOST_SECONDS), (resource.RLIMIT_CORE, 0)):
        resource.setrlimit(kind, (most, most))
    found = table_of(sys.stdin.buffer.read(MOST_BYTES + 1))
    json.dump(asdict(found), sys.stdout)


if __name__ == "__main__":
    main()
