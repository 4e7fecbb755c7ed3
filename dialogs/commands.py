"""All commands, in the order in which help lists them, and which of them somebody typed."""

import re
from collections.abc import Iterable
from functools import cache

from cards.general import Topic
from cards.language import LANGUAGES, language
from dialogs.context import Command
from dialogs.general import HELP
from dialogs.rooms import ROOMS
from dialogs.routes import Routes, joined
from dialogs.understanding.spelling import normal, one_slip_apart
from dialogs.understanding.vocabulary import ASKS_FOR_HELP, POLITE, SAID_OTHERWISE


def in_order(rooms: Iterable[Routes]) -> tuple[Command, ...]:
    """By heading, and then by place. Raises ValueError when two commands claim the same id, or the same place."""
    every = joined((room.room, command.id, (room.room, command)) for room in rooms for command in room.commands)
    places = joined((room, (_HEADINGS.index(command.heading), command.place), command) for room, command in every.values())
    return tuple(places[at] for at in sorted(places))


def find(text: str, spoken: str) -> tuple[Command, str, str, str] | None:
    """The command somebody typed, the name they used for it, the rest, and the language it was said in: ``spoken`` when it is in both.

    Signs and polite words round it don't matter, nor does one slip in a word of five letters or more. Of names that fit the longest wins:
    "afmelden namens" before "afmelden", which takes any words after it.
    """
    said = _bare(normal(text)) or text.strip()[:1]
    tags = (spoken, *(tag for tag in LANGUAGES if tag != spoken))
    for tag in tags:
        for command, name in _names(tag):
            if said == name:
                return command, name, "", tag
            rest = said.removeprefix(name).strip()
            if command.takes_more and said.startswith(f"{name} ") and command.fits(rest):
                return command, name, rest, tag
    for tag in tags:
        if said in SAID_OTHERWISE[tag]:
            return find(SAID_OTHERWISE[tag][said], tag)
        if said in ASKS_FOR_HELP[tag]:
            return HELP, said, "", tag
    return next(((command, name, "", tag) for tag in tags for command, name in _likeliest(tag) if _meant(said, name)), None)


@cache
def _names(tag: str) -> tuple[tuple[Command, str], ...]:
    """Each command with each of its names, the longest first."""
    named = [(command, normal(name)) for command in COMMANDS for name in language(tag).variants(f"command-{command.id}")]
    return tuple(sorted(named, key=lambda pair: len(pair[1]), reverse=True))


@cache
def _likeliest(tag: str) -> tuple[tuple[Command, str], ...]:
    """The names in the order in which a slip is taken for one: what everybody may do before what is for coordinators, then by the
    alphabet, in which "knelpunt" comes before "knelpunten"."""
    return tuple(sorted(_names(tag), key=lambda name: (not name[0].for_participants, name[1])))


def _bare(said: str) -> str:
    """Without signs and polite words at either end."""
    words = _EDGES.sub("", said).split()
    while len(words) > 1 and _EDGES.sub("", words[-1]) in POLITE:
        words.pop()
    while len(words) > 1 and _EDGES.sub("", words[0]) in POLITE:
        words.pop(0)
    return _EDGES.sub("", " ".join(words))


def _meant(said: str, name: str) -> bool:
    """Whether each word is the name's, but for a slip in the longer ones."""
    typed, meant = said.split(), name.split()
    return len(typed) == len(meant) and all(
        text == other or (len(other) >= _LONG and one_slip_apart(text, other)) for text, other in zip(typed, meant, strict=True)
    )


_EDGES = re.compile(r"^[^\w+]+|[^\w+]+$")
_LONG = 5
_HEADINGS = tuple(Topic)
COMMANDS = in_order(ROOMS)
