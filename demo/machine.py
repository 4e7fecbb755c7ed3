"""What the demo needs of the machine: Node, npm's packages, free ports."""

import asyncio
import shutil
import socket
from pathlib import Path

from demo.children import Children
from demo.playground import CLI
from domain.errors import SpiraalError


class Missing(SpiraalError):
    """There is no Node or npm that will do. Its text says what to install."""


async def find_node(oldest: int, *, npm: bool) -> str:
    """Where Node is. Raises Missing when there is none of at least that major version or, with ``npm``, no npm."""
    node = shutil.which("node")
    if node is None:
        raise Missing("tour-node-missing", oldest=str(oldest))
    process = await asyncio.create_subprocess_exec(node, "--version", stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.DEVNULL)
    told, _ = await process.communicate()
    version = told.decode().strip()
    major = version.removeprefix("v").partition(".")[0]
    if not major.isdecimal() or int(major) < oldest:
        raise Missing("tour-node-old", oldest=str(oldest), version=version or "?")
    if npm and shutil.which("npm") is None:
        raise Missing("tour-npm-missing")
    return node


def installed(root: Path) -> bool:
    """Whether the chat client is installed under this repository's root."""
    return (root / CLI).exists()


async def install(root: Path, log: Path) -> bool:
    """Fetch the locked npm packages; whether that went well. What npm says is in ``log``."""
    async with Children() as children:
        child = await children.start("npm", ["npm", "ci", "--no-audit", "--no-fund"], cwd=root, log=log, env={})
        return await child.process.wait() == 0 and installed(root)


def port_is_free(host: str, port: int) -> bool:
    """Whether one could listen there now."""
    with socket.socket() as attempt:
        # As servers do: a connection that was closed a moment ago does not count.
        attempt.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            attempt.bind((host, port))
        except OSError:
            return False
    return True
