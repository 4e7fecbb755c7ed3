"""The folder of the year: each digest, sheet, page, report and export, as it was made; looked over when it is put there."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from math import inf
from pathlib import Path

from tools.wire import Json
from tools.year.people import Someone
from tools.year.reading import text_of, told
from tools.year.said import LETTER, NOTE, Ledger, words_of

STORE = "store.json"
"""What ``app.py export`` gives to whoever runs the bot: who takes part stands in it."""


@dataclass(frozen=True, slots=True)
class Kept:
    """One file of the folder. ``kind``: digest, sheet, overview, report or export. ``card``: its card, to be drawn, when it is one."""

    name: str
    kind: str
    network: str
    card: Json | None = None


@dataclass(slots=True, repr=False)
class Folder:
    """The folder, and what is looked for in its files. ``people``: all that ever take part."""

    path: Path
    ledger: Ledger
    people: Sequence[Someone]
    kept: list[Kept] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.path.mkdir(parents=True)

    def card(self, name: str, kind: str, network: str, card: Json, *, reader: str = "", at: float = inf) -> None:
        """Put a card in the folder, after looking it over. ``reader``: the coordinator whose sheet it is; "" for what all of the network
        sees. A card of the same name is replaced. ``at``: when it came, on the monotonic clock."""
        self._write(f"{name}.json", json.dumps(card, ensure_ascii=False, indent=1).encode())
        self.kept = [kept for kept in self.kept if kept.name != name]
        self.kept.append(Kept(name, kind, network, card))
        self._look_over(name, kind, network, told(card), reader, at)

    def file(self, name: str, kind: str, network: str, body: bytes, *, reader: str = "") -> None:
        """Put a file in the folder, after looking it over. ``network``: whose members read it; "" when it leaves the programme."""
        self._write(name, body)
        self.kept.append(Kept(name, kind, network))
        self._look_over(name, kind, network, text_of(name, body), reader)

    def again(self, name: str, network: str, card: Json) -> None:
        """Look a post over as it stands now, at some later moment."""
        self._look_over(f"{name} as it stands", "digest", network, told(card), "")

    def store(self, body: bytes) -> None:
        """What whoever runs the bot exported."""
        self.file(STORE, "store", "", body)

    def faults(self) -> list[str]:
        """What may stand in no file at all, looked for in each that is there: who somebody is to Teams, their mail, their key, a note."""
        found = []
        never = {said.word for said in self.ledger.now.values() if said.what in (NOTE, LETTER)}
        for path in sorted(other for other in self.path.rglob("*") if other.is_file()):
            if path.name in ("index.html", "year.json"):
                continue
            text = text_of(path.name, path.read_bytes()) if path.suffix != ".png" else ""
            # A contact person's sheet tells the notes that were for them: that was looked over when it came.
            sheet = path.parent.name == "sheets"
            found += [f"{path.name} holds {word}" for word in sorted(never & words_of(text)) if not sheet]
            if path.name != STORE:
                found += [f"{path.name} holds {person.key}" for person in self.people if person.key in text and not sheet]
                found += [f"{path.name} holds {person.user}" for person in self.people if person.user in text or f"{person.key}@" in text]
        return found

    def _look_over(self, name: str, kind: str, network: str, text: str, reader: str, at: float = inf) -> None:
        if reader:
            self.ledger.look(name, text, reader, (network,), at)
        else:
            self.ledger.look_public(name, text, network, at)
        named = [person for person in self.people if person.surname in text]
        self.ledger.faults += [f"{name} names {person.surname}" for person in named if not self._may_name(person, kind, network)]

    def _may_name(self, person: Someone, kind: str, network: str) -> bool:
        """On a sheet those of that network; in what the network sees, or a report inside it, who chose so; outside nobody."""
        if kind == "sheet":
            return network in person.here()
        return kind == "store" or (kind in ("digest", "overview", "report") and self.ledger.is_named(person.key, network))

    def _write(self, name: str, body: bytes) -> None:
        path = self.path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(body)
