"""The weekly digest (weekbericht): when it is due and what may be in it (content.md, Digest)."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from domain.action import Action, Outcome, Step
from domain.checkin import Update
from domain.help_request import Seen
from domain.intake import Said
from domain.outbox import Intent, Kind, To
from domain.privacy import FLOOR, Circle, may_see
from domain.programme import Network, Participant
from domain.pulse import Told
from domain.questions import Question
from domain.session import Session
from domain.working_hours import next_open, on_wall

USEFUL = timedelta(days=3)
"""A digest that could not go out for longer than this lapses; the next one tells what it would have told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DigestMark:
    """Up to where a network's digests have told. ``id`` is the network's."""

    id: str
    told_until: datetime
    version: int = 0


@dataclass(frozen=True, slots=True)
class Entry:
    """One shared update as the network may see it: ``author`` is None when they shared it without their name."""

    step: Step
    answers: Mapping[str, str]
    author: str | None
    questions: tuple[Question, ...] = ()


@dataclass(frozen=True, slots=True)
class Digest:
    """What one network's week has to tell. ``steps`` counts its actions by step, or is empty below the floor."""

    network: Network
    steps: Mapping[Step, int]
    moved: int
    learned: Sequence[Entry]
    failed: Sequence[Entry]
    helpers_wanted: Sequence[Seen]
    next_session: Session | None
    coming: int
    pulse: Sequence[Told] = ()
    examples: Sequence[Said] = ()


def moments(network: Network, after: datetime, until: datetime) -> Iterator[datetime]:
    """When digests are due, ``after`` < moment <= ``until``: the weekly wall-clock moment, or the next working morning."""
    zone = network.zone
    day = after.astimezone(zone).date() - timedelta(days=7)
    day += timedelta(days=(network.digest.weekday - day.weekday()) % 7)
    while (moment := next_open(on_wall(day, network.digest.at, zone), zone)) <= until:
        if moment > after:
            yield moment
        day += timedelta(days=7)


def due(network: Network, now: datetime) -> Intent | None:
    """The digest whose moment has come, if it is still of use."""
    latest = max(moments(network, max(now - USEFUL, network.known_since), now), default=None)
    if latest is None:
        return None
    return Intent(
        id=f"digest:{network.id}:{latest.astimezone(network.zone).date().isoformat()}",
        kind=Kind.DIGEST,
        to=To(network=network.id),
        about={"network": network.id},
        due=latest,
        expires=latest.astimezone(UTC) + USEFUL,
        created_at=now,
    )


def compose(
    network: Network,
    updates: Sequence[Update],
    authors: Mapping[str, Participant],
    actions: Sequence[Action],
    since: datetime,
    session: Session | None,
    coming: int,
    pulse: Sequence[Told] = (),
    examples: Sequence[Said] = (),
    wanted: Sequence[Seen] = (),
) -> Digest | None:
    """The digest of ``updates``, each checked again against the circle its author allows now; None when there is nothing to tell.

    ``authors`` maps participant ids to those who still take part: what somebody who left has shared is no longer told.
    ``pulse`` holds those that closed since the last digest, ``examples`` the good examples that may be told since then, ``wanted`` who
    asked the network for help (domain/help_seen.py).
    """
    entries = [_entry(update, authors[update.participant]) for update in updates if _may_be_told(update, authors)]
    if not entries and not pulse and not examples and not wanted:
        return None
    counted = actions if len(actions) >= FLOOR else ()
    return Digest(
        network=network,
        steps={step: sum(1 for action in counted if action.step is step) for step in Step} if counted else {},
        moved=sum(1 for action in counted if action.stepped_at >= since),
        learned=[entry for entry in entries if not _failed(entry)],
        failed=[entry for entry in entries if _failed(entry)],
        helpers_wanted=wanted,
        next_session=session,
        coming=coming,
        pulse=pulse,
        examples=examples,
    )


def _may_be_told(update: Update, authors: Mapping[str, Participant]) -> bool:
    return update.participant in authors and may_see(update.visibility, Circle.NETWORK)


def _entry(update: Update, author: Participant) -> Entry:
    name = author.name if may_see(update.visibility, Circle.NETWORK_BY_NAME) else None
    return Entry(update.step, update.answers, name, update.questions)


def _failed(entry: Entry) -> bool:
    return entry.answers.get("outcome") == Outcome.FAILED
