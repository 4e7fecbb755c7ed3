"""What in the store is whose: one entry for each kind of record. By it people are removed, and get what is kept of them.

A kind of record that is neither here nor in ``NOBODYS`` fails a test.
"""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any, Final, Generic, TypeVar

from domain.attendance.register import Attendance
from domain.digest.post import DigestPost, names, of_only, without
from domain.digest.thanks import Thanks
from domain.help.request import HelpReaction
from domain.matching.match import Match, forgotten
from domain.notifications.conversation import person_conversation
from domain.notifications.outbox import Notification
from domain.onboarding.application import Application
from domain.ports import Transaction
from domain.programme.programme import Participant

R = TypeVar("R")
ALL: Final = 1_000_000
"""More than anybody has of one kind."""
_EVER: Final = datetime(1, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ownership(Generic[R]):
    """One kind of record of a participant. ``name``: that of the repository; ``of``: finds theirs.

    ``theirs``: they wrote or chose it, so nobody else may get their id. ``part``: makes of a record what is about them alone. ``forget``:
    takes them out of a record when they leave; without it the record is removed.
    """

    name: str
    of: Callable[[Transaction, Participant], Awaitable[Sequence[R]]]
    theirs: bool = True
    part: Callable[[R, Participant], R] | None = None
    forget: Callable[[Transaction, Participant, R], Awaitable[None]] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonsOwn:
    """One kind of record of a person, in whatever networks they are. ``name``: that of the repository; ``of``: finds it by Entra object
    id."""

    name: str
    of: Callable[[Transaction, str], Awaitable[Sequence[Any]]]


async def _held(tx: Transaction, participant: Participant) -> Sequence[Attendance]:
    return [attendance for attendance in await tx.attendances.all() if participant.id in (*attendance.present, *attendance.absent)]


def _where_they_were(held: Attendance, participant: Participant) -> Attendance:
    def only(ids: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(text for text in ids if text == participant.id)

    return replace(held, code="", present=only(held.present), absent=only(held.absent))


async def _taken_out(tx: Transaction, participant: Participant, held: Attendance) -> None:
    def without(ids: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(text for text in ids if text != participant.id)

    await tx.attendances.save(replace(held, present=without(held.present), absent=without(held.absent)))


def _who_asked_unsaid(reaction: HelpReaction, participant: Participant) -> HelpReaction:
    """Whoever asked without a name gives it themselves, or not."""
    return replace(reaction, asker="")


def _own_answers(match: Match, participant: Participant) -> Match:
    """What the others answered is theirs; who they are, its participant knows from the cards."""
    mine = {participant.id}
    return replace(
        match,
        members=tuple(member for member in match.members if member in mine),
        said={item: said for item, said in match.said.items() if item in mine},
        spoken={item: spoken for item, spoken in match.spoken.items() if item in mine},
        gone=tuple(text for text in match.gone if text in mine),
        apart=False,
    )


async def _goes_on_without(tx: Transaction, participant: Participant, match: Match) -> None:
    left = forgotten(match, participant.id)
    # Whoever is left in one that goes on hears at the next tick that it is over.
    if left.members and (left.goes_on or len(left.members) > 1):
        await tx.couplings.save(left)
    else:
        await tx.couplings.remove(match.id)


async def _asked_to_join(tx: Transaction, participant: Participant, application: Application) -> None:
    """What they asked of other networks is for those."""
    if application.network == participant.network:
        await tx.applications.remove(application.id)


async def _posts(tx: Transaction, participant: Participant) -> Sequence[DigestPost]:
    return [post for post in await tx.digest_posts.all() if names(post, participant.id)]


async def _taken_from_post(tx: Transaction, participant: Participant, post: DigestPost) -> None:
    await tx.digest_posts.save(without(post, participant.id))


def _how_many(thanks: Thanks, participant: Participant) -> Thanks:
    """Who thanked is not theirs to know, in no form."""
    return replace(thanks, key="", marks=())


async def _one(record: Awaitable[Any]) -> Sequence[Any]:
    found = await record
    return [found] if found is not None else []


OWNERSHIPS: Final[tuple[Ownership[Any], ...]] = (
    Ownership(name="updates", of=lambda tx, member: tx.updates.of_participant(member.id, limit=ALL)),
    Ownership(name="actions", of=lambda tx, member: tx.actions.of_participant(member.id)),
    Ownership(name="co_owners", of=lambda tx, member: tx.co_owners.of_participant(member.id)),
    Ownership(name="check_ins", of=lambda tx, member: tx.check_ins.of_participant(member.id, limit=ALL), theirs=False),
    Ownership(name="help_requests", of=lambda tx, member: tx.help_requests.of_participant(member.id)),
    Ownership(name="help_reactions", of=lambda tx, member: tx.help_reactions.of_participant(member.id), part=_who_asked_unsaid),
    Ownership(name="entry_questions", of=lambda tx, member: tx.entry_questions.of_participant(member.id)),
    Ownership(name="entry_answers", of=lambda tx, member: tx.entry_answers.of_participant(member.id)),
    Ownership(name="thanks", of=lambda tx, member: tx.thanks.of_participant(member.id), part=_how_many, theirs=False),
    Ownership(name="indicators", of=lambda tx, member: tx.indicators.of_participant(member.id)),
    Ownership(name="measurements", of=lambda tx, member: tx.measurements.of_participant(member.id)),
    Ownership(name="coupling_wishes", of=lambda tx, member: tx.coupling_wishes.of_participant(member.id)),
    Ownership(name="couplings", of=lambda tx, member: tx.couplings.of_participant(member.id), part=_own_answers, forget=_goes_on_without),
    Ownership(name="absences", of=lambda tx, member: tx.absences.of_participant(member.id)),
    Ownership(name="arrivals", of=lambda tx, member: tx.arrivals.of_participant(member.id)),
    Ownership(name="ballots", of=lambda tx, member: tx.ballots.of_participant(member.id)),
    Ownership(name="writings", of=lambda tx, member: tx.writings.of_participant(member.id)),
    Ownership(name="intakes", of=lambda tx, member: _one(tx.intakes.get(member.id))),
    Ownership(name="corrections", of=lambda tx, member: tx.corrections.of_participant(member.id)),
    Ownership(name="applications", of=lambda tx, member: tx.applications.of_user(member.user), theirs=False, forget=_asked_to_join),
    Ownership(name="digest_posts", of=_posts, theirs=False, part=lambda post, member: of_only(post, member.id), forget=_taken_from_post),
    Ownership(name="attendances", of=_held, theirs=False, part=_where_they_were, forget=_taken_out),
)
"""What is kept of a participant, in the order in which it is shown and removed."""


async def _messages(tx: Transaction, user: str) -> Sequence[Notification]:
    return await tx.outbox.of_person(user, since=_EVER)


PERSONS_OWN: Final = (
    PersonsOwn(name="participants", of=lambda tx, user: tx.participants.of_user(user)),
    PersonsOwn(name="coordinators", of=lambda tx, user: _one(tx.coordinators.of_user(user))),
    PersonsOwn(name="people", of=lambda tx, user: _one(tx.people.get(user))),
    PersonsOwn(name="aways", of=lambda tx, user: _one(tx.aways.get(user))),
    PersonsOwn(name="conversations", of=lambda tx, user: _one(tx.conversations.get(person_conversation(user)))),
    PersonsOwn(name="outbox", of=_messages),
)
"""What is kept of a person, whatever networks they are in."""

NOBODYS: Final[Mapping[str, str]] = {
    "programmes": "the programme",
    "networks": "the programme",
    "sessions": "the programme",
    "materials": "with a session, by a coordinator for all",
    "drafts": "sessions that may be planned",
    "kept_lists": "sessions that may be planned",
    "calendar_events": "a session's; addresses as a digest only",
    "votes": "asked of a network, by a coordinator for all",
    "open_pulses": "counters, and marks that lead to nobody without being asked about each",
    "pulses": "counters",
    "digests": "a network's",
    "coupling_rounds": "a network's",
    "half_year_figures": "a half year's, of five people or more",
    "demo_times": "the machine's",
    "heartbeats": "the machine's",
    "installations": "the machine's",
}
"""The kinds of record that are about no one person, and what they are about instead."""


@dataclass(frozen=True, slots=True)
class OwnedRecords:
    """All of one kind that is kept of somebody; ``name``: that of the repository."""

    name: str
    records: Sequence[Any]


async def owned_by(tx: Transaction, user: str) -> list[OwnedRecords]:
    """All that is kept of a person (Entra object id), in whatever networks they are; kinds without anything are left out."""
    found = [OwnedRecords(own.name, await own.of(tx, user)) for own in PERSONS_OWN]
    places = await tx.participants.of_user(user)
    for each in OWNERSHIPS:
        records = {item.id: each.part(item, place) if each.part else item for place in places for item in await each.of(tx, place)}
        found.append(OwnedRecords(each.name, list(records.values())))
    return [other for other in found if other.records]
