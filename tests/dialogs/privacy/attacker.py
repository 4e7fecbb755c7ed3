"""Somebody who wants to know who it was: with the digests, the exports, the reports and the overview in hand, who takes part in what, and
nothing else. Says whom or what they think to have singled out, and why."""

import hashlib
import hmac
import io
import itertools
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from openpyxl import load_workbook

from cards.language import language
from domain.actions.action import STEPS
from domain.programme.programme import Participant
from domain.reports.figures import ACTIONS, STARTED, THEMES
from domain.reports.figures import STEPS as STEP_TABLE
from tests.dialogs.watched_world import Week, unpacked
from tests.dialogs.world import _texts
from tools.wire import parts

FEW = range(1, 5)
SAY = language("nl")
STEP_NAMES = {SAY(f"step-{step}"): str(step) for step in STEPS}
Row = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """``what``: a word, a pseudonym or a number; ``who``: the ids of those it may be of, as far as that is thought."""

    what: str
    why: str
    who: frozenset[str] = frozenset()


def chart(card: Mapping[str, Any]) -> Mapping[str, int]:
    """The bars of a digest by what stands beside them; steps by their id."""
    for part in parts(card, fallbacks=True):
        if part.get("type") == "Chart.HorizontalBar":
            return {STEP_NAMES.get(point["x"], "rest"): point["y"] for point in part["data"]}
    return {}


def in_a_week(weeks: Iterable[Week]) -> Iterator[Found]:
    """A few at a step, also when those on the overview are taken off, and those it tells of a theme."""
    for week in weeks:
        lines = list(_texts(week.overview))
        if any(line.startswith("En nog") for line in lines):
            continue
        for step, count in chart(week.card).items():
            if step == "rest":
                continue
            shown = sum(1 for line in lines if " · " in line and STEP_NAMES.get(line.split(" · ")[0]) == step)
            counted = sum(int(line.rsplit(": ")[-1]) for line in lines if line.startswith("•") and SAY(f"step-{step}-sign") in line)
            for left, why in ((count, "at a step"), (count - shown, "beside the overview"), (count - shown - counted, "beside its themes")):
                if left in FEW:
                    yield Found(f"{week.network} {week.at:%d-%m} {step}", why)


def differences(weeks: Sequence[Week]) -> Iterator[tuple[Week, Week]]:
    """Digests that follow each other and tell other numbers: whoever knows that one person moved knows from where to where."""
    for network in {week.network for week in weeks}:
        told = [week for week in weeks if week.network == network and chart(week.card)]
        for earlier, later in itertools.pairwise(told):
            if chart(earlier.card) != chart(later.card):
                yield earlier, later


def in_the_store(dump: Mapping[str, Any], members: Sequence[Participant]) -> Iterator[Found]:
    """Whose an unnamed entry can be: of those whose action left that step in that month, and whose cycle went so."""
    for entry in [item for item in dump["updates"] if not item["participant"]]:
        here = frozenset(participant.id for participant in members if participant.network == entry["network"])
        moved = {
            action["participant"]
            for action in dump["actions"]
            for cycle in action.get("cycles", ())
            for before, after in _steps(action["cycles"], cycle)
            if before["step"] == entry["step"]
            and after["at"][:7] == entry["at"][:7]
            and entry["answers"].get("outcome", cycle["outcome"]) == cycle["outcome"]
        }
        candidates = here & moved if moved else here
        word = next((text for text in entry["answers"].values() if text.startswith("woord")), "")
        if len(candidates) in FEW:
            yield Found(word, "its step, month and how it went", candidates)
        if any(participant.id in str(entry) or participant.user in str(entry) for participant in members):
            yield Found(word, "an id in it")
    for intake in dump["intakes"]:
        if intake.get("example_for") == "network_unnamed":
            yield Found(intake["id"], "an example without a name")
    yield from (
        Found(str(item), "a kept number") for half in dump["half_year_figures"] for item in half["figures"] if item["people"] in FEW
    )


def in_data(files: Iterable[tuple[str, str, bytes]], members: Sequence[Participant]) -> Iterator[Found]:
    """Files for evaluators of all coordinators and moments together: trails that few have, pseudonyms that lead somewhere, what a file
    holds beside what it shows."""
    trails: dict[str, set[Row]] = defaultdict(set)
    for _, name, body in files:
        if not name.startswith("data"):
            continue
        inside = unpacked(body)
        for participant in members:
            for secret in (
                participant.name,
                participant.user,
                participant.email,
                f">{participant.id}<",
                f"{participant.organisation}<",
                f",{participant.organisation},",
            ):
                if secret in inside:
                    yield Found(secret, f"in {name}")
        if name.endswith(".xlsx"):
            book = load_workbook(io.BytesIO(body))
            rows = [tuple(str(value) for value in row) for row in book["people"].iter_rows(min_row=2, values_only=True)]
            for network in {row[1] for row in rows}:
                there = [row[0] for row in rows if row[1] == network]
                if there != sorted(there):
                    yield Found(f"{name} {network}", "the order of its rows")
            for row in rows:
                trails[row[0]].add(row[1:])
            for count in book["counts"].iter_rows(min_row=2, values_only=True):
                if int(str(count[5])) in FEW:
                    yield Found(str(count), "a number of few")
    alike: dict[frozenset[Row], list[str]] = defaultdict(list)
    for pseudonym, trail in trails.items():
        alike[frozenset(trail)].append(pseudonym)
        if len({row[0] for row in trail}) > 1:
            yield Found(pseudonym, "in two networks")
    for same in alike.values():
        if len(same) in FEW:
            yield Found(", ".join(same), "what few have")
    yield from (
        Found(participant.id, "a pseudonym that can be made without the key")
        for participant in members
        if _guesses(participant) & trails.keys()
    )


def _guesses(participant: Participant) -> set[str]:
    tried = set()
    for word in (
        participant.id,
        participant.key,
        participant.user,
        participant.name,
        participant.email,
        f"participant:{participant.id}",
        f"spiraal-pseudonym-1:participant:{participant.id}",
    ):
        for digest in ("md5", "sha1", "sha256"):
            tried |= {hashlib.new(digest, word.encode()).hexdigest()[:12].upper()}
            tried |= {hmac.new(key, word.encode(), digest).hexdigest()[:12].upper() for key in (b"", b"spiraal", b"0a0b")}
    return tried


def in_reports(files: Iterable[tuple[str, str, bytes]]) -> Iterator[Found]:
    """The reports of a half year, of all coordinators together: a few, or a few that are left when one number is taken from another."""
    told: dict[str, dict[tuple[str, str], tuple[int, int]]] = {}
    for _, name, body in files:
        if name.startswith("data") or not name.endswith(".xlsx"):
            continue
        rows = load_workbook(io.BytesIO(body))["Cijfers"].iter_rows(min_row=2, values_only=True)
        found = {(str(row[0]), str(row[1])): (int(row[2]), int(str(row[3]))) for row in rows if isinstance(row[2], int)}
        told[name.removesuffix("-2027-1.xlsx")] = found
    actions, started = ((SAY(f"report-{table}"), SAY(f"report-{table}-all")) for table in (ACTIONS, STARTED))
    explore, themes = (SAY(f"report-{STEP_TABLE}"), SAY("step-explore")), SAY(f"report-{THEMES}")
    for name, cells in told.items():
        yield from (Found(f"{name} {cell}", "a few") for cell, numbers in cells.items() if any(item in FEW for item in numbers))
        for whole, part in ((actions, started), (explore, started)):
            if {whole, part} <= cells.keys() and cells[whole][0] - cells[part][0] in FEW:
                yield Found(f"{name} {whole[1]}", f"less {part[1]}")
        known = [numbers[0] for (table, _), numbers in cells.items() if table == themes]
        if known and actions in cells and cells[actions][0] - sum(known) in FEW:
            yield Found(f"{name} {themes}", "beside the themes that are told")
    for cell, numbers in told.get("whole", {}).items():
        for place, number in enumerate(numbers):
            left = number - sum(cells[cell][place] for name, cells in told.items() if name != "whole" and cell in cells)
            if left < 0 or left in FEW:
                yield Found(f"whole {cell}", "beside the networks")


def _steps(cycles: Sequence[Mapping[str, Any]], cycle: Mapping[str, Any]) -> Iterator[tuple[Mapping[str, Any], Mapping[str, Any]]]:
    following: Sequence[Mapping[str, Any]] = next((part["moves"][:1] for part in cycles if part["previous"] == cycle["number"]), [])
    moves = [*cycle["moves"], *following]
    return itertools.pairwise(moves)
