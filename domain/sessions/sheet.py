"""The session sheet, for coordinators and facilitators of the networks that take part: who comes, where each action stands, who asks for
help. Each entry is shown as its author lets that reader see it. Sending it: send_sheet.py."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from domain.actions.action import Step
from domain.actions.my_actions import current_action
from domain.attendance.expected import AbsentPerson, Roll, roll
from domain.check_ins.check_in import Update
from domain.help.request import VisibleRequest
from domain.help.visibility import on_agenda
from domain.ports import Transaction
from domain.privacy.may_see import Circle, may_see
from domain.programme.contact_person import works_for
from domain.programme.programme import Coordinator, Network, Participant
from domain.sessions.session import Session

LOOKED_AT = 10
"""How many of an action's latest entries are looked through for one that this reader may see."""
NEEDS = ("tip", "buddy", "coach")
"""What can be needed, in the order of the sheet: the choices of a check-in's question ``need``."""


@dataclass(frozen=True, slots=True)
class SheetLine:
    """Where somebody's current action stands; ``step`` is None without one. ``entry``: what they last wrote of it that this reader may
    see."""

    participant: Participant
    step: Step | None
    entry: Update | None


@dataclass(frozen=True, slots=True)
class Request:
    """What somebody needs in the current cycle of their action (one of NEEDS). ``name`` is None when they shared it without their name."""

    need: str
    name: str | None


@dataclass(frozen=True, slots=True)
class Absentee:
    """Somebody who does not come. ``note``: what they wrote with it, for their own contact person; empty for all other readers."""

    missing: AbsentPerson
    note: str


@dataclass(frozen=True, slots=True)
class SessionSheet:
    """One session as one reader may see it. ``lines``: all who were invited, by name. ``agenda``: obstacles that a coordinator put on
    it."""

    session: Session
    network: Network
    coming: Sequence[Participant]
    absent: Sequence[Absentee]
    lines: Sequence[SheetLine]
    requests: Sequence[Request]
    agenda: Sequence[VisibleRequest] = ()


async def _theirs(tx: Transaction, session: Session, home: Network, reader: Coordinator, who: Roll, now: datetime) -> Roll:
    """All for who works for its home; for others those who are in a network of theirs, by whichever place they take part."""
    if await works_for(tx, reader, home, now):
        return who
    guests = [network for key in session.networks if (network := await tx.networks.get(key))]
    networks = [network for network in guests if await works_for(tx, reader, network, now)]
    users = {participant.user for network in networks for participant in await tx.participants.of_network(network.id)}
    return Roll(
        [participant for participant in who.coming if participant.user in users],
        [absent for absent in who.missing if absent.participant.user in users],
    )


async def sheet(tx: Transaction, session: Session, network: Network, reader: Coordinator, now: datetime) -> SessionSheet:
    """The sheet of ``session`` for ``reader`` at ``now``. ``network`` is its home. What people wrote stands under their name, so only what
    may be read by name is on it.

    Who works for another network that takes part, and not for the home, sees the people of their own networks only.
    """
    who = await _theirs(tx, session, network, reader, await roll(tx, session), now)
    everybody = sorted(
        [*who.coming, *(other.participant for other in who.missing)], key=lambda participant: (participant.name, participant.id)
    )
    lines: list[SheetLine] = []
    requests: list[Request] = []
    for participant in everybody:
        line, request = await _of_participant(tx, participant, reader)
        lines.append(line)
        requests += [request] if request else []
    absent = [Absentee(other, _note(other) if other.participant.contact == reader.id else "") for other in who.missing]
    # Those without a name by their need alone: their place in the list would tell whose they are.
    ordered = sorted(requests, key=lambda other: (other.name is None, other.name or "", NEEDS.index(other.need)))
    agenda = await on_agenda(tx, session, reader) if reader.id in network.staff else []
    return SessionSheet(session, network, who.coming, absent, lines, ordered, agenda)


async def _of_participant(tx: Transaction, participant: Participant, reader: Coordinator) -> tuple[SheetLine, Request | None]:
    action = await current_action(tx, participant)
    if action is None:
        return SheetLine(participant, None, None), None
    circle = Circle.CONTACT if participant.contact == reader.id else Circle.NETWORK_BY_NAME
    # By its author: a co-owner has a line of their own, and a contact person of their own.
    own = await tx.updates.of_participant(participant.id, limit=LOOKED_AT)
    entries = [entry for entry in own if entry.action == action.id]
    named = [entry for entry in entries if may_see(entry.visibility, circle)]
    line = SheetLine(participant, action.step, named[0] if named else None)
    for entry in entries:
        if entry.step is Step.ACT and entry.cycle == action.cycle.number:
            asked = await tx.help_requests.of_participant(participant.id)
            closed = any(request.check_in == entry.id and not request.is_open for request in asked)
            return line, None if closed else _request(entry, participant, circle)
    return line, None


def _request(entry: Update, participant: Participant, circle: Circle) -> Request | None:
    """What the latest entry on the step asks for. An older one no longer counts, also when the reader may not see this one."""
    need = entry.answers.get("need", "")
    if need not in NEEDS:
        return None
    if may_see(entry.visibility, circle):
        return Request(need, participant.name)
    return Request(need, None) if may_see(entry.visibility, Circle.NETWORK) else None


def _note(missing: AbsentPerson) -> str:
    own = missing.absence.note if missing.absence else ""
    return own or (missing.away.note if missing.away else "")


def steps(lines: Sequence[SheetLine]) -> Mapping[Step | None, Sequence[Participant]]:
    """Who stands at each step, by name; under None those without an action, last."""
    return {step: [line.participant for line in lines if line.step is step] for step in (*Step, None)}
