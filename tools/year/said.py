"""The ledger of the year: each planted word, whose it is, and who may read it now."""

import re
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from math import inf

from domain.check_ins.check_in import Visibility
from tools.year.people import CONTACT, ME, NAMED, UNNAMED

_WORD = re.compile(r"[^\W\d_]+")
IN_FLIGHT = 0.25
"""Seconds from the making of a card until it is there, at most."""
LETTER, NOTE, OPEN = "letter", "note", "open"
"""Kinds of words: between two people; for the contact person; from a coordinator to the network."""


@dataclass(frozen=True, slots=True)
class Said:
    """One planted word. ``who``: the key of whoever wrote it; ``contact``: of their contact person there. ``about``: id of what it belongs
    to; ``what``: entry, action, help, wishes, example, indicator, LETTER, NOTE or OPEN."""

    word: str
    who: str
    network: str
    contact: str
    what: str
    circle: Visibility = ME
    about: str = ""

    def told(self, *, stands: bool) -> str:
        """The word, its writer and its circle, as a line for a list of faults. ``stands``: it was not withdrawn."""
        return f"{self.word}, {self.what} of {self.who} in {self.network} {f'for {self.circle}' if stands else 'that was withdrawn'}"

    def may_be_told_to(self, network: str) -> bool:
        """Whether all of that network may read it; with "" whoever sees what leaves the programme."""
        return self.circle in (UNNAMED, NAMED) and network in (self.network, "")

    def may_be_read_by(self, reader: str, networks: Iterable[str]) -> bool:
        """``reader``: somebody's key; ``networks``: where they take part or coordinate."""
        if reader == self.who or self.what == LETTER or (self.circle in (CONTACT, NAMED) and reader == self.contact):
            return True
        return any(self.may_be_told_to(network) for network in networks) or (self.what == OPEN and self.network in networks)


@dataclass(slots=True, repr=False)
class Ledger:
    """All that was ever planted; ``faults``: what was read by whom who might not."""

    now: dict[str, Said] = field(default_factory=dict)
    planted: int = 0
    withdrawn: dict[str, Said] = field(default_factory=dict)
    changed: dict[str, float] = field(default_factory=dict)
    """When who may read a word last changed, on the monotonic clock."""
    faults: list[str] = field(default_factory=list)
    looks: int = 0
    told: int = 0

    def add(self, said: Said) -> None:
        self.now[said.word] = said
        self.planted += 1

    def allow(self, about: str, circle: Visibility, *what: str) -> None:
        for said in self.of(about, *what):
            self.now[said.word] = replace(said, circle=circle)
            self.changed[said.word] = time.monotonic()

    def take_back(self, about: str, *what: str) -> None:
        for said in self.of(about, *what):
            self.drop(said)

    def drop(self, said: Said) -> None:
        self.withdrawn[said.word] = said
        self.changed[said.word] = time.monotonic()
        del self.now[said.word]

    def of(self, about: str, *what: str) -> list[Said]:
        return [said for said in self.now.values() if about and said.about == about and (not what or said.what in what)]

    def of_person(self, who: str, network: str) -> list[Said]:
        return [said for said in self.now.values() if (said.who, said.network) == (who, network)]

    def is_named(self, who: str, network: str) -> bool:
        """Whether anything of theirs stands there under their name now."""
        return any(said.circle is NAMED for said in self.of_person(who, network))

    def found(self, text: str) -> Iterator[tuple[Said, bool]]:
        """For each planted word in ``text`` its entry in the ledger, and whether that still stands or was withdrawn."""
        there = words_of(text)
        for word in sorted(there & self.now.keys()):
            yield self.now[word], True
        for word in sorted(there & self.withdrawn.keys()):
            yield self.withdrawn[word], False

    def _found_at(self, text: str, at: float) -> list[tuple[Said, bool]]:
        """Without what was on its way when its author changed their mind."""
        return [(said, stands) for said, stands in self.found(text) if at - self.changed.get(said.word, 0) > IN_FLIGHT]

    def look(self, where: str, text: str, reader: str, networks: Iterable[str], at: float = inf) -> None:
        """Note as faults the words in a message in ``reader``'s own chat that they may not read. ``at``: when it came, on the monotonic
        clock."""
        self.looks += 1
        for said, stands in self._found_at(text, at):
            if not stands or not said.may_be_read_by(reader, networks):
                self.faults.append(f"{where}: {reader} reads {said.told(stands=stands)}")
            elif said.who != reader:
                self.told += 1

    def look_public(self, where: str, text: str, network: str, at: float = inf) -> None:
        """As look(), for what all of ``network`` sees, or with "" what leaves the programme."""
        self.looks += 1
        for said, stands in self._found_at(text, at):
            if not stands or not (said.may_be_told_to(network) or (said.what == OPEN and network in (said.network, ""))):
                self.faults.append(f"{where}: tells {said.told(stands=stands)}")
            else:
                self.told += 1


def words_of(text: str) -> set[str]:
    return set(_WORD.findall(text.lower()))
