"""Which sessions have to be put, changed or cancelled in a calendar: by comparing what stands there with what holds now.

Whatever caused a difference (a form, a file, somebody who joined or left), it is seen here and becomes one row in the outbox.
"""

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from domain.calendar.event import EVERY_PART, CalendarEvent, EventFacts, EventPart
from domain.notifications.outbox import Notification, NotificationKind, Recipient, State, requeue
from domain.ports import Transaction
from domain.programme.programme import Network
from domain.sessions.change_notices import SECOND_THOUGHTS
from domain.sessions.invitees import invited
from domain.sessions.session import Session

REFUSED_FOR = timedelta(days=1)
"""How long after a calendar refused it the same is asked again: somebody may have given the permission since."""
TOLD_WITHIN = timedelta(days=7)
"""How long the news that a calendar refuses is worth sending."""
_ADDRESS = re.compile(r"[^\s@<>,;:\"]+@[^\s@<>,;:\"]+\.[^\s@<>,;:\"]+")


@dataclass(frozen=True, slots=True)
class CalendarRule:
    """Whether sessions are put in calendars (``possible``), and the mailbox for networks that name none of their own; empty for none."""

    possible: bool = False
    mailbox: str = ""

    def organiser(self, network: Network) -> str:
        """The mailbox in whose calendar the sessions of ``network`` stand; empty for none."""
        return (network.organiser or self.mailbox) if self.possible else ""


NO_CALENDARS = CalendarRule()
"""When there are no calendars."""


@dataclass(frozen=True, slots=True)
class CalendarTask:
    """What has to be done for the event of one session. ``facts``: what it should say; None when it is to be cancelled. ``attendees``:
    e-mail addresses. ``changed``: which parts differ. ``ends``: when it is of no use any more."""

    event: CalendarEvent
    session: Session | None
    network: Network | None
    facts: EventFacts | None
    attendees: tuple[str, ...]
    changed: frozenset[EventPart]
    ends: datetime

    @property
    def digest(self) -> str:
        """A word that names what is to be done, so that the same is recognised."""
        return _digest(repr((self.event.event, self.facts)))


@dataclass(frozen=True, slots=True)
class Rows:
    """``new``: notifications for the outbox; ``again``: those that it has, to be saved; ``moments``: when there may be more."""

    new: Sequence[Notification] = ()
    again: Sequence[Notification] = ()
    moments: Sequence[datetime] = ()


async def booking(tx: Transaction, session_id: str, rule: CalendarRule, now: datetime) -> CalendarTask | None:
    """What has to be done for the event of the session with this id; None when it is as it should be, or there should be none."""
    if not rule.possible:
        return None
    session, known = await tx.sessions.get(session_id), await tx.calendar_events.get(session_id)
    network = await tx.networks.get(session.network) if session else None
    if session is None or network is None or not session.takes_place:
        return _called_off(known, session, network, now)
    organiser = rule.organiser(network)
    stands = known is not None and bool(known.event)
    # An entry that stands is kept right, also when no mailbox is set any more; a new one needs a mailbox, and time before it.
    if session.ends <= now or (not stands and (not organiser or session.starts <= now)):
        return None
    attendees = await _attendees(tx, session)
    facts = _facts(session, network, attendees)
    event = known if known is not None and stands else _blank(known, session, organiser)
    changed = facts.differs(event.told) if stands and event.told is not None else EVERY_PART
    return CalendarTask(event, session, network, facts, attendees, changed, session.ends) if changed else None


def _called_off(known: CalendarEvent | None, session: Session | None, network: Network | None, now: datetime) -> CalendarTask | None:
    last = (known.telling or known.told) if known else None
    if known is None or not known.event or last is None:
        return None
    ends = max(last.ends, session.ends) if session else last.ends
    return CalendarTask(known, session, network, None, (), frozenset(), ends) if ends > now else None


def _blank(known: CalendarEvent | None, session: Session, organiser: str) -> CalendarEvent:
    fresh = known or CalendarEvent(id=session.id, network=session.network, organiser=organiser)
    return replace(fresh, network=session.network, organiser=organiser)


def _facts(session: Session, network: Network, attendees: Sequence[str]) -> EventFacts:
    return EventFacts(
        theme=session.theme,
        kind=session.kind,
        network=network.name,
        zone=network.timezone,
        starts=session.starts,
        minutes=session.minutes,
        place=session.place,
        join_url=session.join_url,
        attendees=_digest("\n".join(attendees)),
    )


async def _attendees(tx: Transaction, session: Session) -> tuple[str, ...]:
    """Whoever is invited and has an address. Signing off takes nobody away: that would mail them, and they may come after all."""
    addresses = {participant.email.strip().lower() for participant in await invited(tx, session)}
    return tuple(sorted(address for address in addresses if _ADDRESS.fullmatch(address)))


async def rows(tx: Transaction, rule: CalendarRule, now: datetime) -> Rows:
    """One living row for each session whose event is not as it should be, due after SECOND_THOUGHTS.

    When a calendar refuses, each coordinator of the network is told, once for each mailbox and cause.
    """
    if not rule.possible:
        return Rows()
    new: list[Notification] = []
    again: list[Notification] = []
    moments: list[datetime] = []
    for id in await _candidates(tx, now):
        found = await booking(tx, id, rule, now)
        if found is None:
            continue
        row = await tx.outbox.get(row_id(id))
        if row is None:
            new.append(_row(found, now))
        elif row.settled_at is not None:
            refused = row.state is State.FAILED and row.about.get("booking") == found.digest
            if refused:
                new += await _trouble(tx, found, row, now)
            due = max(row.settled_at + REFUSED_FOR, now) if refused else now + SECOND_THOUGHTS
            if refused and due > now:
                moments.append(due)
            else:
                again.append(replace(requeue(row, now), due=due, about=_about(found), to=_to(found), expires=found.ends, uncertain=0))
    return Rows(new, again, moments)


async def _candidates(tx: Transaction, now: datetime) -> list[str]:
    """Sessions still to come, and those with an entry."""
    ids = [event.id for event in await tx.calendar_events.all() if event.event]
    for network in await tx.networks.all():
        # The longest session takes a day.
        ids += [session.id for session in await tx.sessions.of_network(network.id, since=now - timedelta(days=1))]
    return list(dict.fromkeys(ids))


def row_id(session: str) -> str:
    """The key of the row about the event of the session with this id."""
    return f"session:{session}:event"


def _row(found: CalendarTask, now: datetime) -> Notification:
    return Notification(
        id=row_id(found.event.id),
        kind=NotificationKind.EVENT,
        to=_to(found),
        about=_about(found),
        due=now + SECOND_THOUGHTS,
        expires=found.ends,
        created_at=now,
    )


def _to(found: CalendarTask) -> Recipient:
    return Recipient(network=found.network.id if found.network else found.event.network)


def _about(found: CalendarTask) -> dict[str, str]:
    return {"session": found.event.id, "booking": found.digest}


async def _trouble(tx: Transaction, found: CalendarTask, row: Notification, now: datetime) -> list[Notification]:
    """Each coordinator of the network hears of a calendar that says no, once for each mailbox and cause."""
    network = found.network
    if network is None:
        return []
    cause = row.reason[:3] if row.reason[:3] in ("401", "403", "404") else "other"
    mailbox = _digest(found.event.organiser)
    made = [
        Notification(
            id=f"network:{network.id}:calendar-trouble:{mailbox}:{cause}:coordinator:{coordinator.id}",
            kind=NotificationKind.CALENDAR_TROUBLE,
            to=Recipient(person=coordinator.user),
            about={"network": network.id, "session": found.event.id, "cause": cause},
            due=now,
            expires=now + TOLD_WITHIN,
            created_at=now,
        )
        for key in network.coordinators
        if (coordinator := await tx.coordinators.get(key))
    ]
    return [notification for notification in made if await tx.outbox.get(notification.id) is None]


async def booked(tx: Transaction, session_id: str, event: str, join_url: str) -> Session | None:
    """Note that the calendar did what it was last asked for the session with this id: ``event`` is its id now, ``join_url`` the meeting
    with it.

    Returns the session, stored, when there is a meeting to join that it did not have; else None.
    """
    known = await tx.calendar_events.get(session_id)
    if known is None:
        return None
    replaces = known.event if known.event != event and known.event else known.replaces
    await tx.calendar_events.save(replace(known, event=event, told=known.telling if event else None, telling=None, replaces=replaces))
    session = await tx.sessions.get(session_id)
    if session is None and not event:
        await tx.calendar_events.remove(session_id)
    url = join_url if event else ""
    if session is None or session.meeting_url == url or (event and not url):
        return None
    saved = await tx.sessions.save(replace(session, meeting_url=url))
    return saved if saved.link and saved.link != session.link else None


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:16]
