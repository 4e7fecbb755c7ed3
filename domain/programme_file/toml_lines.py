"""On which line each table, key and element of a TOML text stands: tomllib, which reads the text, does not tell."""

import re
import tomllib
from collections import Counter

Where = tuple[str | int, ...]
"""A place as pydantic names it: ("network", 0, "participant", 2, "contact")."""

_TOKEN = re.compile(
    r'"""(?:\\.|[^\\])*?"{3,5}'
    r"|'''.*?'{3,5}"
    r'|"(?:\\.|[^"\\\n])*"'
    r"|'[^'\n]*'"
    r"|\#[^\n]*"
    r"|[\[\]{},=.\n]"
    r"|[^\s\[\]{},=.\#\"']+",
    re.DOTALL,
)
_ENDS = frozenset(",]}\n")


def lines(text: str) -> dict[Where, int]:
    """The line, from 1, of each place in ``text``, which tomllib has read without complaint. The whole, ``()``, is on line 1."""
    return _Reader(text).read()


class _Reader:
    """One pass over the tokens. Since the text is known to be good, this looks at brackets, names and line ends only."""

    def __init__(self, text: str) -> None:
        self._tokens: list[tuple[str, int]] = []
        line, at = 1, 0
        for token in _TOKEN.finditer(text):
            line += text.count("\n", at, token.start())
            at = token.start()
            if not token[0].startswith("#"):
                self._tokens.append((token[0], line))
        self._next = 0
        self._found: dict[Where, int] = {(): 1}
        self._elements: Counter[Where] = Counter()

    def read(self) -> dict[Where, int]:
        table: Where = ()
        while self._next < len(self._tokens):
            if self._peek() == "\n":
                self._take()
            elif self._peek() == "[":
                table = self._header()
            else:
                self._pair(table)
        return self._found

    def _header(self) -> Where:
        line = self._tokens[self._next][1]
        self._take()
        is_element = self._peek() == "["
        if is_element:
            self._take()
        names = self._names("]")
        place = self._inside(names[:-1] if is_element else names)
        if is_element:
            array = (*place, names[-1])
            self._elements[array] += 1
            self._found.setdefault(array, line)
            place = (*array, self._elements[array] - 1)
            self._take()
        self._found.setdefault(place, line)
        return place

    def _inside(self, names: list[str]) -> Where:
        """Where ``[a.b]`` is: within the last element of every array on its way."""
        place: Where = ()
        for name in names:
            place = (*place, name)
            if self._elements[place]:
                place = (*place, self._elements[place] - 1)
        return place

    def _pair(self, table: Where) -> None:
        line = self._tokens[self._next][1]
        place = table
        for name in self._names("="):
            place = (*place, name)
            self._found.setdefault(place, line)
        self._value(place)

    def _names(self, end: str) -> list[str]:
        """The parts of a dotted key, up to and with the token that ends it."""
        names = []
        while (part := self._take()) != end:
            if part[0] in "\"'":
                names.append(str(tomllib.loads(f"name = {part}")["name"]))
            elif part != ".":
                names.append(part)
        return names

    def _value(self, place: Where) -> None:
        if self._peek() == "[":
            self._array(place)
        elif self._peek() == "{":
            self._take()
            while self._skip(",\n") != "}":
                self._pair(place)
            self._take()
        else:
            while self._next < len(self._tokens) and self._peek() not in _ENDS:
                self._take()

    def _array(self, place: Where) -> None:
        self._take()
        number = 0
        while self._skip(",\n") != "]":
            self._found.setdefault((*place, number), self._tokens[self._next][1])
            self._value((*place, number))
            number += 1
        self._take()

    def _skip(self, tokens: str) -> str:
        while self._peek() in tokens:
            self._take()
        return self._peek()

    def _peek(self) -> str:
        return self._tokens[self._next][0]

    def _take(self) -> str:
        self._next += 1
        return self._tokens[self._next - 1][0]
