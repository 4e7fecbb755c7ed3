"""Who hears of a changed session, and the cards that are out already: one message per person for each batch of changes (row 14)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from domain.outbox import Intent, Kind, State, To, rearm
from domain.ports import Transaction
from domain.programme import Network
from domain.session import Session, SessionFacts, Telling, absence_id

SECOND_THOUGHTS = timedelta(minutes=10)
"""How long after the first change of a batch people are told: until then it can be taken back, and more changes join it."""
_ON_THE_DAY = (Kind.SHEET, Kind.PRESENCE)
"""What coordinators get around a session: of a moved one it is asked anew."""
_REMINDERS = frozenset({Kind.REMINDER, Kind.CHANNEL_REMINDER})
CHANGES = frozenset({Kind.CHANGE, Kind.CHANNEL_CHANGE})
"""What tells people of a change."""


@dataclass(frozen=True, slots=True)
class Audience:
    """Whom a change would reach: how many people, and whether there is a channel."""

    people: int
    channel: bool


def concerns_absent(before: SessionFacts | None, after: SessionFacts) -> bool:
    """Whether a change matters to those who signed off: it moved, is cancelled, or goes on after all."""
    return before is None or before.starts != after.starts or before.cancelled != after.cancelled


async def audience(tx: Transaction, network: Network, session: Session | None, after: SessionFacts) -> Audience:
    """Whom it would reach if ``session`` (None: a new one) became as ``after`` says."""
    people = await tx.participants.of_network(network.id)
    count = len(people)
    if session is not None and not concerns_absent(session.facts, after):
        absences = [await tx.absences.get(absence_id(session.id, one.id)) for one in people]
        count -= sum(1 for absence in absences if absence is not None and absence.stands)
    return Audience(count, network.channel is not None)


async def announce(tx: Transaction, session: Session, before: SessionFacts | None, network: Network, now: datetime) -> Session:
    """The session (not stored yet) with this change told: whoever still waits for an earlier one hears both at once.

    The words are made when a message goes, from what its people were told last and from what holds then.
    """
    rows = [row for row in await tx.outbox.of_session(session.id) if row.kind in CHANGES and row.state is State.WAITING]
    waiting = {str(row.to): row for row in rows}
    ends = max(before.ends, session.ends) if before else session.ends
    tellings = [one for one in session.tellings if any(row.about["change"] == str(one.sequence) for row in rows)]
    if ends > now:
        new = [row for row in await _messages(tx, session, network, ends, now) if str(row.to) not in waiting]
        for row in new:
            await tx.outbox.add(row)
        if new:
            tellings.append(Telling(sequence=session.sequence, before=before))
    for row in rows:
        if row.expires < ends:
            await tx.outbox.save(replace(row, expires=ends))
    return replace(session, tellings=tuple(tellings))


async def refresh_cards(tx: Transaction, session: Session, now: datetime, *, anew: bool) -> None:
    """Let the cards about the session that are out say what holds now. ``anew``: its reminders are promised again from the start."""
    rows: Sequence[Intent] = await tx.outbox.of_session(session.id)
    known = {row.id for row in rows}
    until = max(session.ends, now) + timedelta(days=1)
    for row in rows:
        if row.kind is Kind.REMINDER_CARD or (row.kind is Kind.ABSENCE and row.state is State.SENT):
            await tx.outbox.save(replace(rearm(row, now), expires=until))
        elif row.kind in _REMINDERS:
            if row.activity and _card_id(row) not in known:
                await tx.outbox.add(_card(row, until, now))
            if anew:
                await tx.outbox.remove(row.id)
        elif row.kind in _ON_THE_DAY and anew:
            await tx.outbox.remove(row.id)


def _card_id(row: Intent) -> str:
    return f"{row.id}:card:{row.activity}"


def _card(row: Intent, until: datetime, now: datetime) -> Intent:
    """A reminder's card that is out, as a row of its own: the reminder may be promised again, and a change in place is no reminder."""
    return Intent(
        id=_card_id(row),
        kind=Kind.REMINDER_CARD,
        to=row.to,
        about=row.about,
        due=now,
        expires=until,
        conversation=row.conversation,
        activity=row.activity,
        created_at=now,
    )


async def _messages(tx: Transaction, session: Session, network: Network, expires: datetime, now: datetime) -> list[Intent]:
    key = f"session:{session.id}:change:{session.sequence}"
    about = {"session": session.id, "change": str(session.sequence)}
    due = now + SECOND_THOUGHTS

    def intent(kind: Kind, whom: str, to: To, **more: str) -> Intent:
        return Intent(id=f"{key}:{whom}", kind=kind, to=to, about={**about, **more}, due=due, expires=expires, created_at=now)

    people = await tx.participants.of_network(network.id)
    found = [intent(Kind.CHANGE, f"participant:{one.id}", To(person=one.user), participant=one.id) for one in people]
    if network.channel is not None:
        found.append(intent(Kind.CHANNEL_CHANGE, "channel", To(network=network.id)))
    return found
