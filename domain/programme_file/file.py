"""The programme file (TOML): read, checked, and every complaint with its line and what to do. Its fields: docs/coordinator.md."""

import re
import tomllib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from domain.errors import SpiraalError
from domain.programme.programme import team_key
from domain.programme_file.custom_questions import faults
from domain.programme_file.schema import CoordinatorPart, NetworkPart, ProgrammeFile, QuestionPart, SessionPart
from domain.programme_file.toml_lines import Where, lines


@dataclass(frozen=True, slots=True)
class FileComplaint:
    """One thing wrong with the file. ``line`` counts from 1; ``text_id`` and ``values``: the text in cards/texts that says what, and what
    to do."""

    line: int
    text_id: str
    values: dict[str, str]


class WrongProgrammeFile(SpiraalError):
    """The file can't be used as it is; ``complaints`` are all there are. Nothing was changed."""

    text_id = "error-programme-file"

    def __init__(self, complaints: Iterable[FileComplaint]) -> None:
        self.complaints = tuple(complaints)
        super().__init__(count=len(self.complaints))


def read_programme_file(text: str) -> ProgrammeFile:
    """The content of a programme file (TOML), checked. Raises WrongProgrammeFile with every complaint, in order of lines."""
    # As editors on Windows leave it: a mark at the start, which TOML does not know, and carriage returns.
    text = text.removeprefix("\ufeff").replace("\r\n", "\n")
    try:
        raw = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        line = re.search(r"at line (\d+)", str(error))
        number = int(line[1]) if line else text.rstrip().count("\n") + 1
        raise WrongProgrammeFile([FileComplaint(number, "error-file-toml", {"detail": str(error)})]) from error
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


def _complaint(error: ErrorDetails, lines: dict[Where, int]) -> FileComplaint:
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
        "https": "error-file-https",
        "day": "error-file-day",
        "break_order": "error-file-break-order",
        "floor": "error-file-floor",
    }.get(kind, "error-file-value")
    given = error.get("input")
    # What pydantic says is English; only its list of choices is the same in every language.
    choices = str(error.get("ctx", {}).get("expected", "")).replace(" or ", ", ")
    return FileComplaint(line, text_id, {"field": field, "given": "" if isinstance(given, dict) else str(given)[:80], "choices": choices})


def _contradictions(file: ProgrammeFile, lines: dict[Where, int]) -> Iterator[FileComplaint]:
    """What each part alone can't see: keys used twice, and names of people and places that are not there."""
    known = {coordinator.key for coordinator in file.coordinator}
    staff: list[tuple[Where, CoordinatorPart]] = [(("coordinator", i), other) for i, other in enumerate(file.coordinator)]
    staff += [(("facilitator", i), part) for i, part in enumerate(file.facilitator)]
    everybody = {other.key for _, other in staff}
    yield from _twice(lines, ((where, other.key) for where, other in staff), "key")
    yield from _twice(lines, ((where, other.user) for where, other in staff), "user")
    for there, guide in staff:
        if guide.stand_in == guide.key:
            yield FileComplaint(lines.get((*there, "stand_in"), 1), "error-file-own-stand-in", {"given": guide.key})
        elif guide.stand_in is not None and guide.stand_in not in everybody:
            yield _unknown_coordinator(lines, (*there, "stand_in"), guide.stand_in)
    yield from _twice(lines, ((("network", i), other.key) for i, other in enumerate(file.network)), "key")
    yield from _twice(lines, ((("network", i), other.channel) for i, other in enumerate(file.network) if other.channel), "channel")
    yield from _wrong_questions(file, lines)
    sessions = [
        (("network", i, "session", j), session) for i, network in enumerate(file.network) for j, session in enumerate(network.session)
    ]
    yield from _twice(lines, ((where, session.key) for where, session in sessions), "key")
    for i, network in enumerate(file.network):
        for key in network.coordinators:
            if key not in known:
                facilitates = key in everybody
                yield _unknown_coordinator(lines, ("network", i, "coordinators"), key, "error-file-facilitates" if facilitates else "")
        for key in network.facilitators:
            if key not in everybody:
                yield _unknown_coordinator(lines, ("network", i, "facilitators"), key, "error-file-facilitator")
        people = [(("network", i, "participant", j), participant) for j, participant in enumerate(network.participant)]
        yield from _twice(lines, ((where, participant.key) for where, participant in people), "key")
        yield from _twice(lines, ((where, participant.user) for where, participant in people), "user")
        for where, participant in people:
            if participant.contact not in everybody:
                yield _unknown_coordinator(lines, (*where, "contact"), participant.contact)
        for j, meeting in enumerate(network.session):
            addresses = [(("network", i, "session", j, "material", k), part.url) for k, part in enumerate(meeting.material)]
            yield from _twice(lines, addresses, "url")
            yield from _wrong_audience(lines, ("network", i, "session", j), meeting, network, file)


def _wrong_questions(file: ProgrammeFile, lines: dict[Where, int]) -> Iterator[FileComplaint]:
    """Those of the programme alone and then with each network's, which may put more to a step than it holds."""
    shared: list[tuple[Where, QuestionPart]] = [(("programme", "question", j), part) for j, part in enumerate(file.programme.question)]
    of_networks = [
        [(("network", i, "question", j), part) for j, part in enumerate(network.question)] for i, network in enumerate(file.network)
    ]
    told: set[tuple[Where, str]] = set()
    yield from _twice(lines, ((where, part.id) for where, part in shared), "id")
    for own in ([], *of_networks):
        yield from _twice(lines, ((where, part.id) for where, part in own), "id")
        entries: list[tuple[Where, QuestionPart]] = [*shared, *own]
        for wrong in faults([part for _, part in entries], file.programme.language):
            where = entries[wrong.number][0]
            if (where, wrong.text_id) not in told:
                told.add((where, wrong.text_id))
                line = lines.get((*where, wrong.field)) or lines.get((*where, "id"), 1)
                yield FileComplaint(line, wrong.text_id, dict(wrong.values))


def _wrong_audience(
    lines: dict[Where, int], where: Where, meeting: SessionPart, home: NetworkPart, file: ProgrammeFile
) -> Iterator[FileComplaint]:
    """A team that nobody is in, and other networks that are none."""
    known = {network.key: network for network in file.network}
    for number, key in enumerate(meeting.networks):
        line = lines.get((*where, "networks", number)) or lines.get((*where, "networks"), 1)
        if key == home.key:
            yield FileComplaint(line, "error-file-own-network", {"given": key})
        elif key not in known:
            yield FileComplaint(line, "error-file-network", {"given": key})
    taking_part = [home, *(known[key] for key in meeting.networks if key in known)]
    teams = {participant.team for network in taking_part for participant in network.participant if participant.team}
    if meeting.team and team_key(meeting.team) not in map(team_key, teams):
        values = {"given": meeting.team, "teams": ", ".join(sorted(teams))}
        yield FileComplaint(lines.get((*where, "team"), 1), "error-file-team" if teams else "error-file-no-teams", values)


def _unknown_coordinator(lines: dict[Where, int], where: Where, key: str, text_id: str = "") -> FileComplaint:
    return FileComplaint(lines.get(where, 1), text_id or "error-file-coordinator", {"given": key})


def _twice(lines: dict[Where, int], named: Iterable[tuple[Where, str]], field: str) -> Iterator[FileComplaint]:
    first: dict[str, Where] = {}
    for where, name in named:
        if name in first:
            values = {"field": field, "given": name, "line": str(lines.get((*first[name], field), 1))}
            yield FileComplaint(lines.get((*where, field), 1), "error-file-twice", values)
        first.setdefault(name, where)
