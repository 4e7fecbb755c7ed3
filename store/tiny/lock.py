"""One process, and one store in it, per folder. The operating system lets go when the process dies, however it dies."""

import os
import sys
from contextlib import suppress
from pathlib import Path

from domain.errors import StoreLocked, StoreUnreadable

if sys.platform == "win32":
    import msvcrt

    def _claim(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _claim(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


class FolderLock:
    """Held from the moment it is made until release()."""

    def __init__(self, folder: Path) -> None:
        """Raises StoreLocked when somebody else holds it, StoreUnreadable when the folder cannot be made or written in."""
        path = folder / "spiraal.lock"
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise StoreUnreadable(path=str(folder), reason="inaccessible") from error
        try:
            _claim(self._descriptor)
        except OSError as error:
            self.release()
            raise StoreLocked(path=str(folder)) from error

    def release(self) -> None:
        with suppress(OSError):
            os.close(self._descriptor)
        self._descriptor = -1
