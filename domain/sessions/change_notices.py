"""Who is told of a changed session, and what becomes of the cards that are out: one message to each person for each batch of changes."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from domain.notifications.outbox import Notification, NotificationKind, Recipient, State, requeue
from domain.ports import Transaction
from domain.programme.programme import Network, Participant
from domain.sessions.invitees import as_told, invited
from domain.sessions.session import ChangeNotice, Session, SessionFacts, absence_id

SECOND_THOUGHTS = timedelta(minutes=10)
"""How long after the first change of a batch people are told: until then it can be taken back, and further changes are told with it."""
_ON_THE_DAY = (NotificationKind.SHEET, NotificationKind.PRESENCE)
"""What coordinators get around a session: of a moved one it is asked anew."""
_REMINDERS = frozenset({NotificationKind.REMINDER, NotificationKind.CHANNEL_REMINDER})
_UNSETTLED = (State.WAITING, State.CLAIMED)
"""What is in flight may come back to wait, and is then compared with what was told before it."""
CHANGES = frozenset({NotificationKind.CHANGE, NotificationKind.CHANNEL_CHANGE})
"""The kinds of message that tell of a change."""


@dataclass(frozen=True, slots=True)
class Audience:
    """Whom a change would reach: how many people, and how many channels. ``public``: whether channels are told of it at all."""

    people: int
    channels: int
    public: bool = True


def concerns_absent(before: SessionFacts | None, after: SessionFacts) -> bool:
    """Whether a change matters to those who signed off: the session is new, moved, cancelled, or goes on after all. ``before``: None for a
    new one."""
    return before is None or before.starts != after.starts or before.cancelled != after.cancelled


async def audience(tx: Transaction, network: Network, session: Session | None, after: SessionFacts) -> Audience:
    """Whom it would reach if ``session`` (None: a new one of ``network``) became as ``after`` says. Changes nothing."""
    bare = session or _new(network, after)
    before = session.facts if session else None
    count = 0
    for participant in await _concerned(tx, bare, before, after):
        absence = await tx.absences.get(absence_id(bare.id, participant.id)) if not concerns_absent(before, after) else None
        count += absence is None or not absence.stands
    concerned = _channels(bare, before, after)
    return Audience(count, await _linked(tx, concerned), public=bool(concerned))


async def audience_of(tx: Transaction, network: Network, sessions: Sequence[SessionFacts]) -> Audience:
    """Whom these new sessions of ``network`` would reach in all; who is invited to several counts once. Changes nothing."""
    people: set[str] = set()
    open_to: set[str] = set()
    for facts in sessions:
        bare = _new(network, facts)
        people |= {participant.user for participant in await _concerned(tx, bare, None, facts)}
        open_to |= set(_channels(bare, None, facts))
    return Audience(len(people), await _linked(tx, open_to))


def _new(network: Network, facts: SessionFacts) -> Session:
    """A session that is not there yet, for whom it would be for."""
    return Session(id="", network=network.id, kind=facts.kind, theme=facts.theme, starts=facts.starts, known_since=facts.starts)


async def _linked(tx: Transaction, networks: Iterable[str]) -> int:
    """How many of these networks have a channel."""
    found = [await tx.networks.get(key) for key in networks]
    return sum(1 for network in found if network is not None and network.channel is not None)


def _as(session: Session, facts: SessionFacts | None) -> Session | None:
    return replace(session, team=facts.team, networks=facts.networks) if facts else None


async def _concerned(tx: Transaction, session: Session, before: SessionFacts | None, after: SessionFacts) -> list[Participant]:
    """Each person for whom something is different, with the place by which they take part, or took part."""
    places: dict[str, Participant] = {}
    for then in (_as(session, after), _as(session, before)):
        for participant in await invited(tx, then) if then else ():
            places.setdefault(participant.user, participant)
    found = []
    for participant in places.values():
        theirs = await tx.participants.of_user(participant.user)
        if as_told(session, before, theirs) != as_told(session, after, theirs):
            found.append(participant)
    return found


def _channels(session: Session, before: SessionFacts | None, after: SessionFacts) -> tuple[str, ...]:
    """The networks that take part now or did until now; none when all that differs is that outsiders are welcome."""
    if before is not None and replace(before, open=after.open) == after:
        return ()
    return tuple(dict.fromkeys((session.network, *after.networks, *(before.networks if before else ()))))


async def announce(tx: Transaction, session: Session, before: SessionFacts | None, network: Network, now: datetime) -> Session:
    """Put the messages about a change in the outbox, and give the session with a note of it (not stored yet).

    ``session`` is as it became, ``before`` what it was, None when it is new; ``network`` is its home. Everybody for whom something differs
    gets one message, due SECOND_THOUGHTS from now; who still waits for one gets no second. Its words are made when it goes, from what its
    reader was told last and from what holds then.
    """
    unsettled = [row for row in await tx.outbox.of_session(session.id) if row.kind in CHANGES and row.state in _UNSETTLED]
    rows = [row for row in unsettled if row.state is State.WAITING]
    waiting = {str(row.to): row for row in rows}
    ends = max(before.ends, session.ends) if before else session.ends
    tellings = [notice for notice in session.tellings if any(row.about["change"] == str(notice.sequence) for row in unsettled)]
    if ends > now:
        new = [row for row in await _messages(tx, session, before, network, ends, now) if str(row.to) not in waiting]
        for row in new:
            await tx.outbox.add(row)
        if new:
            tellings.append(ChangeNotice(sequence=session.sequence, before=before))
    for row in rows:
        if row.expires < ends:
            await tx.outbox.save(replace(row, expires=ends))
    return replace(session, tellings=tuple(tellings))


async def refresh_cards(tx: Transaction, session: Session, now: datetime, *, anew: bool) -> None:
    """Have the cards about ``session`` that are out say what holds now. ``anew``: its reminders, sheets and questions who was there are
    taken out of the outbox, so that they are planned again for its new time."""
    rows: Sequence[Notification] = await tx.outbox.of_session(session.id)
    known = {row.id for row in rows}
    until = max(session.ends, now) + timedelta(days=1)
    for row in rows:
        if row.kind is NotificationKind.REMINDER_CARD or (row.kind is NotificationKind.ABSENCE and row.state is State.SENT):
            await tx.outbox.save(replace(requeue(row, now), expires=until))
        elif row.kind in _REMINDERS:
            if row.activity and _card_id(row) not in known:
                await tx.outbox.add(_card(row, until, now))
            if anew:
                await tx.outbox.remove(row.id)
        elif row.kind in _ON_THE_DAY and anew:
            await tx.outbox.remove(row.id)


def _card_id(row: Notification) -> str:
    return f"{row.id}:card:{row.activity}"


def _card(row: Notification, until: datetime, now: datetime) -> Notification:
    """A reminder's card that is out, as a row of its own: the reminder may be promised again, and a change in place is no reminder."""
    return Notification(
        id=_card_id(row),
        kind=NotificationKind.REMINDER_CARD,
        to=row.to,
        about=row.about,
        due=now,
        expires=until,
        conversation=row.conversation,
        activity=row.activity,
        created_at=now,
    )


async def _messages(
    tx: Transaction, session: Session, before: SessionFacts | None, home: Network, expires: datetime, now: datetime
) -> list[Notification]:
    key = f"session:{session.id}:change:{session.sequence}"
    about = {"session": session.id, "change": str(session.sequence)}
    due = now + SECOND_THOUGHTS

    def notification(kind: NotificationKind, whom: str, to: Recipient, **more: str) -> Notification:
        return Notification(id=f"{key}:{whom}", kind=kind, to=to, about={**about, **more}, due=due, expires=expires, created_at=now)

    people = await _concerned(tx, session, before, session.facts)
    found = [
        notification(
            NotificationKind.CHANGE, f"participant:{participant.id}", Recipient(person=participant.user), participant=participant.id
        )
        for participant in people
    ]
    for other in _channels(session, before, session.facts):
        network = home if other == home.id else await tx.networks.get(other)
        if network is not None and network.channel is not None:
            whom = "channel" if other == session.network else f"channel:{other}"
            found.append(notification(NotificationKind.CHANNEL_CHANGE, whom, Recipient(network=other)))
    return found
