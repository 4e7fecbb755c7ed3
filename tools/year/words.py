"""What people in the year type: everyday sentences, each with a made-up word that is found nowhere else, so that it can be followed."""

import itertools
import random
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

TOWN: dict[str, Any] = tomllib.loads((Path(__file__).parent / "invented.toml").read_text(encoding="utf-8"))
"""Names, organisations and sentences, by what they are."""
_LONG = "een heel verhaal " * 40


class Words:
    """Gives each sentence of TOWN once, with a made-up word planted in it."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        # Not what the bot itself may say, such as "onderweg".
        made = [f"{first}{last}" for first, last in itertools.product(TOWN["beginnings"], TOWN["ends"])]
        chance.shuffle(made)
        self._unused: Iterator[str] = iter(made)

    def sentence(self, about: str, most: int = 4_000) -> tuple[str, str]:
        """A sentence of at most ``most`` characters and the word planted in it. ``about``: the id of the input it is typed in."""
        word = next(self._unused)
        said = self._chance.choice(TOWN["sentences"].get(about, TOWN["sentences"]["other"]))
        if about in ("title", "name"):
            return f"{said}: {word}"[-most:], word
        noise = self._chance.choice([*TOWN["noise"], _LONG]) if self._chance.random() < 0.06 else ""
        text = f"{noise}{said} {self._chance.choice(TOWN['names_it']).format(word=word)}"
        return (text if len(text) <= most else word), word
