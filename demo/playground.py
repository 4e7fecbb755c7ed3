"""One Microsoft 365 Agents Playground: who sits at it, and how it is started.

What it can and cannot do: "The Agents Playground" in docs/platform.md.

Its settings file is YAML; JSON is YAML too. Schema 0.1.1, from Microsoft's own documentation of the file (msteams-docs,
debug-your-agents-playground) and by trying: exactly five users beside the current one, or it ends after "Listening on".
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from domain.programme_file.schema import CoordinatorPart, NetworkPart, ParticipantPart, ProgrammeFile

CLI = Path("node_modules/@microsoft/m365agentsplayground/cli.js")
"""Under the repository's root, once npm has installed it."""
OTHERS = 5
_TENANT = "00000000-0000-4000-8000-00000000ffff"
_TEAM = "00000000-0000-4000-8000-00000000fffe"

Person = ParticipantPart | CoordinatorPart


@dataclass(frozen=True, slots=True)
class Window:
    """One chat window. ``name`` is its folder's and its place on the relay."""

    name: str
    person: Person
    port: int

    @property
    def address(self) -> str:
        """Where a browser opens it."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def connector(self) -> str:
        """Where it takes what the bot sends."""
        return f"{self.address}/_connector"


def prepare(folder: Path, windows: Sequence[Window], window: Window, network: NetworkPart, programme: ProgrammeFile) -> Path:
    """Write the window's settings into a working folder of its own and return that folder. Raises OSError."""
    here = folder / window.name
    here.mkdir(parents=True, exist_ok=True)
    (here / ".m365agentsplayground.yml").write_text(json.dumps(settings(windows, window, network, programme), indent=2), encoding="utf-8")
    return here


def settings(windows: Sequence[Window], window: Window, network: NetworkPart, programme: ProgrammeFile) -> dict[str, object]:
    """The contents of a window's settings file. All windows are in one team, whose channel is the network's.

    Whoever has a window is in no other window's list: the bot would find them there, and write to a chat that nobody can open.
    """
    seated = {other.person.user for other in windows}
    others = [participant for participant in network.participant if participant.user not in seated][:OTHERS]
    return {
        "version": "0.1.1",
        "tenantId": _TENANT,
        "bot": {"id": "28:spiraal", "name": "Spiraal"},
        "currentUser": _account(window.person),
        "users": [_account(participant) for participant in others],
        "personalChat": {"id": f"a:{window.person.user}"},
        "groupChat": {"id": "19:groep@thread.v2", "name": programme.programme.name},
        "team": {
            "id": f"19:{network.key}-team@thread.tacv2",
            "name": programme.programme.name,
            "aadGroupId": _TEAM,
            "channels": [{"id": network.channel, "name": network.name}],
        },
    }


def command(node: str, root: Path, window: Window, *, endpoint: str, service_url: str) -> list[str]:
    """The command line that serves the window. ``service_url`` is what the bot is told to answer to."""
    where = ["-e", endpoint, "-c", "msteams", "-p", str(window.port), "--service-url", service_url]
    return [node, str(root / CLI), "start", *where, "--disable-telemetry"]


def _account(person: Person) -> dict[str, str]:
    given, _, surname = person.name.partition(" ")
    return {
        "id": f"29:{person.user}",
        "name": person.name,
        "userPrincipleName": person.email,
        "aadObjectId": person.user,
        "givenName": given,
        "surname": surname,
        "email": person.email,
    }
