"""What the promises say, held to the store and to what arrived. Each check tells what is broken, in words for whoever runs the torture."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from domain.actions.action import Action
from domain.check_ins.check_in import CheckIn, CheckInState, Update
from domain.notifications.outbox import Notification, NotificationKind, State
from domain.programme.programme import Network, Participant
from domain.sessions import reminders
from domain.sessions.session import Absence, Session
from store import open_store
from tools.connector_double import Posted
from tools.torture_people import Person, seen
from tools.wire import buttons, words

GRACE = 2.0
"""Seconds between a claim and the arrival of what was rendered for it: an answer meanwhile came too late to hold it back."""


@dataclass(frozen=True)
class Stored:
    faults: Sequence[str]
    absences: Mapping[str, Absence]
    updates: Mapping[str, Update]
    check_ins: Mapping[str, CheckIn]
    actions: Sequence[Action]
    outbox: Mapping[str, Notification]
    networks: Mapping[str, Network]
    participants: Sequence[Participant]
    sessions: Sequence[Session]


async def look(data: Path) -> Stored:
    """All that is stored in the folder ``data``, which nobody else has open. Raises what opening a damaged store raises."""
    store = open_store(f"tinydb:{data}")
    try:
        async with store.transaction() as tx:
            return Stored(
                faults=await store.check(),
                absences={absence.id: absence for absence in await tx.absences.all()},
                updates={update.id: update for update in await tx.updates.all()},
                check_ins={check_in.id: check_in for check_in in await tx.check_ins.all()},
                actions=await tx.actions.all(),
                outbox={notification.id: notification for notification in await tx.outbox.all()},
                networks={network.id: network for network in await tx.networks.all()},
                participants=await tx.participants.all(),
                sessions=await tx.sessions.all(),
            )
    finally:
        await store.close()


def lost(stored: Stored, people: Iterable[Person]) -> Iterator[str]:
    """What was acknowledged and is not there, or is there twice. What is uncertain in the ledger becomes what is stored."""
    yield from (f"the store is damaged: {fault}" for fault in stored.faults)
    for person in people:
        for session, away in person.absences.items():
            found = seen(stored.absences.get(f"{session}|{person.place}"))
            if found not in away.possible:
                yield f"{person.place} and {session}: stored is {found}, acknowledged was one of {away.possible}"
            away.possible = {found}
        for id, mine in person.check_ins.items():
            yield from _answers(stored, id, mine.sent, was_acknowledged=mine.at is not None)
            update, asked = stored.updates.get(id), stored.check_ins.get(id)
            if mine.circle and not (update and asked and asked.state is CheckInState.DONE and update.visibility is mine.circle):
                yield f"{id}: the circle {mine.circle} was acknowledged and is not stored"
    done = Counter(check_in.action for check_in in stored.check_ins.values() if check_in.state is CheckInState.DONE)
    for action in stored.actions:
        moves = sum(len(cycle.moves) for cycle in action.cycles) - 1
        if moves != done[action.id]:
            yield f"{action.id}: the spiral moved {moves} times for {done[action.id]} check-ins"


def _answers(stored: Stored, id: str, sent: str, *, was_acknowledged: bool) -> Iterator[str]:
    update = stored.updates.get(id)
    if update is None:
        if was_acknowledged:
            yield f"{id}: the answers were acknowledged and are not stored"
    elif not any(text.count(sent) == 1 for text in update.answers.values()):
        yield f"{id}: what was sent is not there once"


def asked_again(posted: Iterable[Posted], people: Iterable[Person]) -> Iterator[str]:
    """Questions and reminders that reached somebody who had answered, or signed off, and had been told that it was noted."""
    by_chat = {person.sender.chat: person for person in people}
    for other in posted:
        person = by_chat.get(other.conversation)
        for verb, ids in buttons(other.first) if person else ():
            assert person
            if verb in ("answer", "choose-circle") and (mine := person.check_ins.get(ids["check-in"])):
                told = mine.at if verb == "answer" else mine.circle_at
                if told is not None and told < other.at - GRACE:
                    yield f"{person.place} was asked again about {ids['check-in']} ({verb})"
            away = person.absences.get(ids["session"]) if verb == "cannot-come" else None
            if away and any(since < other.at - GRACE and other.at < until for since, until in away.acknowledged):
                yield f"{person.place} was reminded of {ids['session']} after signing off"


def undelivered(stored: Stored, people: Mapping[str, Person], now: datetime) -> Iterator[str]:
    """Reminders that were promised and came to nothing without a reason that holds."""
    for session in stored.sessions:
        network = stored.networks[session.network]
        for slot in reminders.slots(session.starts, network.reminders, network.zone):
            if not session.known_since <= slot.due <= now:
                continue
            for participant in stored.participants:
                if participant.network == session.network and participant.known_since <= slot.due:
                    key = f"session:{session.id}:reminder:{slot.rule}:participant:{participant.id}"
                    row = stored.outbox.get(key)
                    excused = row is not None and row.state is State.NOT_NEEDED and session.id in people[participant.id].absences
                    if row is None or not (row.state in (State.SENT, State.UNKNOWN) or excused):
                        yield f"{key}: {f'{row.state} ({row.reason})' if row else 'never planned'}"


def repeated(stored: Stored, posted: Sequence[Posted], kills: Sequence[float], in_flight: float) -> tuple[int, list[str]]:
    """How often something arrived twice because a kill fell while it was in flight, and what did so without one, or a third time.

    A message that no row names is one whose arrival was not recorded. ``in_flight``: seconds it may take to record one. A contact's card
    that was armed again while in flight has no count of its own: ``contact_cards`` counts those.
    """
    known = {row.activity for row in stored.outbox.values()}
    extra = [other for other in posted if other.activity not in known]
    broken = [
        f"{other.conversation}: a message that is not on record, and no kill while it was in flight ({next(words(other.card), '')})"
        for other in extra
        if not any(other.at <= kill <= other.at + in_flight for kill in kills)
    ]
    broken += [
        f"{row.id}: sent again {row.uncertain} times after an interruption"
        for row in stored.outbox.values()
        if row.uncertain > (row.kind is not NotificationKind.NUDGE)
    ]
    rows = defaultdict(list)
    for row in stored.outbox.values():
        rows[stored.networks[row.to.network].channel if row.to.network else f"a:{row.to.person}"].append(row)
    for chat, count in Counter(other.conversation for other in extra).items():
        most = sum(max(row.uncertain + (row.state is State.UNKNOWN), row.kind is NotificationKind.ABSENCE) for row in rows[chat])
        if count > most:
            broken.append(f"{chat}: {count} messages beside those on record, where {most} sends were interrupted")
    return len(extra), broken


def missing(stored: Stored, posted: Sequence[Posted]) -> Iterator[str]:
    """Complaints about notifications that say SENT, of a message that never arrived."""
    arrived = {other.activity for other in posted}
    for row in stored.outbox.values():
        if row.state is State.SENT and row.activity not in arrived:
            yield f"{row.id}: sent, it says, and it never arrived"


def unarrived(stored: Stored, posted: Iterable[Posted]) -> tuple[int, list[str]]:
    """How many reminders were given up without having arrived, and which of them too easily.

    Two kills may each fall between the claim of one message and its leaving, and a third try might be a third copy. But the last copies
    go one by one, so of all that one restart gives up only one can be such.
    """
    arrived = Counter(
        (other.conversation, ids["session"]) for other in posted for verb, ids in buttons(other.first) if verb == "cannot-come"
    )
    rows = defaultdict(list)
    for row in stored.outbox.values():
        if row.kind is NotificationKind.REMINDER and row.state in (State.SENT, State.UNKNOWN):
            rows[f"a:{row.to.person}", row.about["session"]].append(row)
    lacking = [(pair, of_pair) for pair, of_pair in rows.items() if arrived[pair] < len(of_pair)]
    given_up = Counter(row.settled_at for _, of_pair in lacking for row in of_pair if row.state is State.UNKNOWN)
    broken = [
        f"{' and '.join(pair)}: {len(of_pair)} reminders, of which {arrived[pair]} arrived"
        for pair, of_pair in lacking
        if all(given_up[row.settled_at] > 1 for row in of_pair if row.state is State.UNKNOWN)
    ]
    return len(lacking), broken


def contact_cards(stored: Stored, posted: Iterable[Posted], kills: Sequence[float], in_flight: float) -> Iterator[str]:
    """Absences of which the contact person has more than one card, those apart that were in flight at a kill.

    There may be more than two of those: what is new to tell, of an absence whose card may never have come, goes out in a card again.
    """
    names = {participant.id: participant.name for participant in stored.participants}
    themes = {session.id: session.theme for session in stored.sessions}
    contacts = {f"a:{row.to.person}" for row in stored.outbox.values() if row.kind is NotificationKind.ABSENCE}
    landed = [
        other for other in posted if other.conversation in contacts and not any(other.at <= kill <= other.at + in_flight for kill in kills)
    ]
    # The title names the participant on the card about their absence alone: a session sheet has everybody's name, further down.
    cards = [[text.replace("\\", "") for text in words(other.first)] for other in landed]
    for absence in stored.absences.values():
        name, theme = names[absence.participant], themes[absence.session]
        copies = sum(any(name in text for text in card[:2]) and any(theme in text for text in card) for card in cards)
        if copies > 1:
            yield f"{absence.id}: {copies} cards to the contact person"


def contacts(stored: Stored, posted: Sequence[Posted]) -> Iterator[str]:
    """Absences whose one card does not tell the contact person what the participant was told they would hear."""
    cards = {other.activity: other for other in posted}
    for absence in stored.absences.values():
        row = stored.outbox.get(f"absence:{absence.id}:contact")
        if row is None:
            yield f"{absence.id}: the contact person is not told"
        elif row.activity:
            text = list(words(cards[row.activity].card))
            if absence.stands and absence.note and absence.note not in text:
                yield f"{absence.id}: the contact's card lacks the note"
        elif absence.stands and row.state is not State.UNKNOWN:
            yield f"{absence.id}: stands, and the card to the contact is {row.state} ({row.reason})"


def unsettled(stored: Stored, now: datetime) -> Iterator[str]:
    for row in stored.outbox.values():
        if row.state is State.CLAIMED or (row.state is State.WAITING and row.due <= now):
            yield f"{row.id}: still {row.state} at the end ({row.reason})"


def kinds(stored: Stored) -> Mapping[NotificationKind, int]:
    return Counter(row.kind for row in stored.outbox.values() if row.state is State.SENT)
