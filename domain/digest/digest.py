"""The weekly digest (weekbericht): when it is due and what may be in it. With nothing to tell there is none."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from domain.actions.action import Outcome, Step
from domain.check_ins.check_in import Update
from domain.check_ins.questions import Question
from domain.digest.counts import Numbers
from domain.digest.ordering import arranged, in_turn
from domain.digest.post import HELP, UPDATE, DigestPost, ref
from domain.help.request import VisibleRequest
from domain.notifications.outbox import Notification, NotificationKind, Recipient
from domain.notifications.working_hours import next_open, on_wall
from domain.onboarding.intake import IntakeQuote
from domain.privacy.may_see import Circle, may_see
from domain.programme.programme import Network, Participant
from domain.pulse.pulse import PulseAverages
from domain.sessions.session import Session

USEFUL = timedelta(days=3)
"""How long a digest that could not be posted waits; the next one then tells what it would have told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DigestMark:
    """Up to where a network's digests have told. ``id`` is the network's."""

    id: str
    told_until: datetime
    version: int = 0


@dataclass(frozen=True, slots=True)
class DigestEntry:
    """A shared update as the network may see it. ``author``: a name, None when it is shared without one; then ``ref``, which says which
    update it is, may stand on no card."""

    step: Step
    answers: Mapping[str, str]
    author: str | None
    questions: tuple[Question, ...] = ()
    ref: str = ""


@dataclass(frozen=True, slots=True)
class Digest:
    """What one network's week has to tell.

    ``learned`` and ``failed``: entries, those that did not work apart. ``numbers``: where its actions stand. ``coming``: how many come to
    ``next_session``. ``word``: a coordinator's. ``more``: of a part ("help", …), how many there are beside those that are here.
    """

    network: Network
    numbers: Numbers
    learned: Sequence[DigestEntry]
    failed: Sequence[DigestEntry]
    helpers_wanted: Sequence[VisibleRequest]
    next_session: Session | None
    coming: int
    pulse: Sequence[PulseAverages] = ()
    examples: Sequence[IntakeQuote] = ()
    word: str = ""
    more: Mapping[str, int] = field(default_factory=dict)


def digest_id(network: Network, moment: datetime) -> str:
    """The key of the digest of ``network`` that is due at ``moment``."""
    return f"digest:{network.id}:{moment.astimezone(network.zone).date().isoformat()}"


def moments(network: Network, after: datetime, until: datetime) -> Iterator[datetime]:
    """When digests of ``network`` are due, ``after`` < moment <= ``until``: the weekly time on its clock, or the next working morning."""
    zone = network.zone
    day = after.astimezone(zone).date() - timedelta(days=7)
    day += timedelta(days=(network.digest.weekday - day.weekday()) % 7)
    while (moment := next_open(on_wall(day, network.digest.at, zone), zone)) <= until:
        if moment > after:
            yield moment
        day += timedelta(days=7)


def due(network: Network, now: datetime) -> Notification | None:
    """The digest whose moment has come and that is still of use; None when there is none."""
    latest = max(moments(network, max(now - USEFUL, network.known_since), now), default=None)
    if latest is None:
        return None
    return of_moment(network, latest, now)


def of_moment(network: Network, moment: datetime, now: datetime) -> Notification:
    """The digest of ``network`` that is due at ``moment``."""
    return Notification(
        id=digest_id(network, moment),
        kind=NotificationKind.DIGEST,
        to=Recipient(network=network.id),
        about={"network": network.id},
        due=moment,
        expires=moment.astimezone(UTC) + USEFUL,
        created_at=now,
    )


def compose(
    network: Network,
    updates: Sequence[Update],
    authors: Mapping[str, Participant],
    numbers: Numbers,
    session: Session | None,
    coming: int,
    pulse: Sequence[PulseAverages] = (),
    examples: Sequence[IntakeQuote] = (),
    wanted: Sequence[VisibleRequest] = (),
    lately: Mapping[str, int] | None = None,
    chosen: DigestPost | None = None,
) -> Digest | None:
    """The digest of ``updates``, each asked again whether its author lets the network see it; None when there is nothing to tell.

    ``authors``: those who still take part, by participant id: of who left nothing is told. ``session``: the next, to which ``coming``
    people come. ``pulse``: those that closed since the last digest; ``examples``: good examples since then; ``wanted``: who asks the
    network for help. ``lately``: as in ``balanced`` (ordering.py). ``chosen``: what coordinators want of it.
    """
    first, left_out = (chosen.first, chosen.left_out) if chosen else ((), ())
    shared = [update for update in updates if may_be_told(update, authors)]
    entries = [entry_of(update, authors[update.participant]) for update in in_turn(shared, authors, lately or {})]
    entries = arranged(entries, lambda other: other.ref, first, left_out)
    examples = arranged(examples, lambda quote: quote.ref, first, left_out)
    wanted = arranged(wanted, lambda request: ref(HELP, request.request.id), first, left_out)
    word = chosen.word if chosen else ""
    if not entries and not pulse and not examples and not wanted and not word:
        return None
    return Digest(
        network=network,
        numbers=numbers,
        learned=[entry for entry in entries if not failed(entry)],
        failed=[entry for entry in entries if failed(entry)],
        helpers_wanted=wanted,
        next_session=session,
        coming=coming,
        pulse=pulse,
        examples=examples,
        word=word,
    )


def nothing(network: Network) -> Digest:
    """A digest that tells nothing."""
    return Digest(network, Numbers(), (), (), (), None, 0)


def may_be_told(update: Update, authors: Mapping[str, Participant]) -> bool:
    """Whether the author of ``update`` still takes part and lets the network see it."""
    return update.participant in authors and may_see(update.visibility, Circle.NETWORK)


def entry_of(update: Update, author: Participant) -> DigestEntry:
    """``update`` as the network may see it."""
    name = author.name if may_see(update.visibility, Circle.NETWORK_BY_NAME) else None
    return DigestEntry(update.step, update.answers, name, update.questions, ref(UPDATE, update.id))


def failed(entry: DigestEntry) -> bool:
    """Whether the entry says that it did not work."""
    return entry.answers.get("outcome") == Outcome.FAILED
