"""The programme file (TOML): read, checked, and every complaint with its line and what to do (design.md, contract)."""

import re
import tomllib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from domain.errors import SpiraalError
from domain.programme_parts import ProgrammeFile
from domain.toml_lines import Where, lines


@dataclass(frozen=True, slots=True)
class Complaint:
    """One thing wrong with the file. ``line`` counts from 1; ``text_id`` with ``values`` says what and what to do."""

    line: int
    text_id: str
    values: dict[str, str]


class WrongProgrammeFile(SpiraalError):
    """The file can't be used as it is. Nothing was changed."""

    text_id = "error-programme-file"

    def __init__(self, complaints: Iterable[Complaint]) -> None:
        self.complaints = tuple(complaints)
        super().__init__(count=len(self.complaints))


def read_programme_file(text: str) -> ProgrammeFile:
    """The file's content, checked. Raises WrongProgrammeFile with every complaint, in order of lines."""
    # As editors on Windows leave it: a mark at the start, which TOML does not know, and carriage returns.
    text = text.removeprefix("\ufeff").replace("\r\n", "\n")
    try:
        raw = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        line = re.search(r"at line (\d+)", str(error))
        number = int(line[1]) if line else text.rstrip().count("\n") + 1
        raise WrongProgrammeFile([Complaint(number, "error-file-toml", {"detail": str(error)})]) from error
    where = lines(text)
    try:
        file = ProgrammeFile.model_validate(raw)
    except ValidationError as error:
        complaints = [_complaint(each, where) for each in _own(error.errors(include_url=False))]
        raise WrongProgrammeFile(sorted(complaints, key=lambda complaint: complaint.line)) from error
    complaints = sorted(_contradictions(file, where), key=lambda complaint: complaint.line)
    if complaints:
        raise WrongProgrammeFile(complaints)
    return file


def _own(errors: Sequence[ErrorDetails]) -> list[ErrorDetails]:
    """Without "too short" of a list whose elements are only wrong: pydantic counts the good ones."""
    places = [error["loc"] for error in errors]
    return [
        error
        for error in errors
        if error["type"] != "too_short" or not any(place[: len(error["loc"])] == error["loc"] != place for place in places)
    ]


def _complaint(error: ErrorDetails, lines: dict[Where, int]) -> Complaint:
    where = error["loc"]
    line = next(lines[where[:length]] for length in range(len(where), -1, -1) if where[:length] in lines)
    field = str(next((part for part in reversed(where) if isinstance(part, str)), ""))
    kind = str(error["type"])
    text_id = {
        "missing": "error-file-missing",
        "extra_forbidden": "error-file-unknown-key",
        "literal_error": "error-file-choice",
        "timezone_aware": "error-file-offset",
        "timezone_naive": "error-file-offset",
        "duration": "error-file-duration",
        "timezone": "error-file-timezone",
        "moment": "error-file-moment",
        "floor": "error-file-floor",
    }.get(kind, "error-file-value")
    given = error.get("input")
    # What pydantic says is English; only its list of choices is the same in every language.
    choices = str(error.get("ctx", {}).get("expected", "")).replace(" or ", ", ")
    return Complaint(line, text_id, {"field": field, "given": "" if isinstance(given, dict) else str(given)[:80], "choices": choices})


def _contradictions(file: ProgrammeFile, lines: dict[Where, int]) -> Iterator[Complaint]:
    """What each part alone can't see: keys used twice, and names of people and places that are not there."""
    known = {coordinator.key for coordinator in file.coordinator}
    yield from _twice(lines, ((("coordinator", i), one.key) for i, one in enumerate(file.coordinator)), "key")
    yield from _twice(lines, ((("coordinator", i), one.user) for i, one in enumerate(file.coordinator)), "user")
    yield from _twice(lines, ((("network", i), one.key) for i, one in enumerate(file.network)), "key")
    yield from _twice(lines, ((("network", i), one.channel) for i, one in enumerate(file.network) if one.channel), "channel")
    sessions = [(("network", i, "session", j), one) for i, network in enumerate(file.network) for j, one in enumerate(network.session)]
    yield from _twice(lines, ((where, one.key) for where, one in sessions), "key")
    for i, network in enumerate(file.network):
        for key in network.coordinators:
            if key not in known:
                yield _unknown_coordinator(lines, ("network", i, "coordinators"), key)
        people = [(("network", i, "participant", j), one) for j, one in enumerate(network.participant)]
        yield from _twice(lines, ((where, one.key) for where, one in people), "key")
        yield from _twice(lines, ((where, one.user) for where, one in people), "user")
        for where, one in people:
            if one.contact not in known:
                yield _unknown_coordinator(lines, (*where, "contact"), one.contact)


def _unknown_coordinator(lines: dict[Where, int], where: Where, key: str) -> Complaint:
    return Complaint(lines.get(where, 1), "error-file-coordinator", {"given": key})


def _twice(lines: dict[Where, int], named: Iterable[tuple[Where, str]], field: str) -> Iterator[Complaint]:
    first: dict[str, Where] = {}
    for where, name in named:
        if name in first:
            values = {"field": field, "given": name, "line": str(lines.get((*first[name], field), 1))}
            yield Complaint(lines.get((*where, field), 1), "error-file-twice", values)
        first.setdefault(name, where)
