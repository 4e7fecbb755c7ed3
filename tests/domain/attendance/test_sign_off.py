"""Signing off and coming after all, in any order and from two devices: the contact person has one card, and it tells how things stand."""

import asyncio
import json
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dialogs.prepared import Drop, Mail, Ready
from dialogs.preparer import Preparer
from domain.attendance.sign_off import BREATH, add_note, come_after_all, sign_off
from domain.notifications.outbox import Notification, NotificationKind, State
from domain.ports import Store, Transaction
from domain.sessions.session import CatchUp, absence_id
from tests.domain.actions.overlap import Work, at_once, turn
from tests.domain.makers import START, a_store, coordinator, network, participant, programme, session

NETWORK = network()
ME = participant()
SESSION = session("s1", START + timedelta(days=10))
ID = absence_id("s1", ME.id)
WORLD = (programme(), coordinator(), NETWORK, ME, SESSION)


@dataclass(frozen=True, slots=True)
class Press:
    what: str
    catch_up: CatchUp = CatchUp.NONE


@dataclass(slots=True)
class Contact:
    """The contact person's chat: at most one card, changed in place. ``sent`` counts cards that were new, ``mails`` what came by mail,
    ``rows`` outbox rows seen."""

    card: str = ""
    sent: int = 0
    mails: int = 0
    rows: set[str] = field(default_factory=set)

    async def receive(self, store: Store, now: datetime) -> None:
        """Deliver what is due, through the preparer, as the scheduler does."""
        async with store.transaction() as tx:
            for notification in await tx.outbox.due(now, limit=10):
                assert notification.kind in (NotificationKind.ABSENCE, NotificationKind.ABSENCE_MAIL)
                self.rows.add(notification.id)
                prepared = await Preparer().prepare(tx, notification, now)
                if isinstance(prepared, Drop):
                    await tx.outbox.save(replace(notification, state=prepared.state, reason=prepared.reason, settled_at=now))
                    continue
                if isinstance(prepared, Mail):
                    assert not self.card, "a mail to whom the card has reached"
                    self.mails += 1
                    await tx.outbox.save(replace(notification, state=State.SENT, settled_at=now))
                    continue
                assert isinstance(prepared, Ready)
                self.card = json.dumps(prepared.message.card)
                self.sent += not notification.activity
                await tx.outbox.save(replace(notification, state=State.SENT, activity="card", conversation="chat", settled_at=now))

    def tells(self, *, stands: bool, note: str) -> None:
        assert ("kan niet" in self.card) is stands
        assert ("komt toch" in self.card) is not stands
        assert not note or note in self.card


def pressed(press: Press, note: str, now: datetime) -> Work[None]:
    """What one press does, as work for a transaction. A note sends the form that "Ik kan niet" gave, so it signs off too."""

    async def work(tx: Transaction) -> None:
        if press.what == "back":
            known = await tx.absences.get(ID)
            if known is not None:
                await come_after_all(tx, known, ME, SESSION, now)
            return
        absence = await sign_off(tx, ME, SESSION, NETWORK, now)
        if press.what == "note":
            await add_note(tx, absence, ME, SESSION, note, press.catch_up, now)

    return work


presses = st.one_of(
    st.just(Press("off")),
    st.just(Press("back")),
    st.builds(Press, st.just("note"), st.sampled_from(CatchUp)),
)
turns = st.lists(st.tuples(st.lists(presses, min_size=1, max_size=2), st.sampled_from([0, 3, 12, 3600])), max_size=20)


@settings(max_examples=150, deadline=None)
@given(course=turns)
@example(course=[([Press("off")], 3), ([Press("back")], 12), ([Press("off")], 12)])
@example(course=[([Press("off")], 12), ([Press("note", CatchUp.CALL), Press("back")], 12)])
def test_the_contact_person_has_one_card_that_tells_how_things_stand(course: list[tuple[list[Press], int]]) -> None:
    async def live() -> None:
        contact, now = Contact(), START
        async with a_store(*WORLD) as store:
            for number, (together, seconds) in enumerate(course):
                await all_at_once(store, together, f"briefje{number}", now)
                now += timedelta(seconds=seconds)
                await contact.receive(store, now)
            now += BREATH
            await contact.receive(store, now)
            async with store.transaction() as tx:
                absence, rows = await tx.absences.get(ID), await tx.outbox.all()
        assert not [notification for notification in rows if notification.state is State.WAITING]
        assert contact.sent <= 1, "a second card where the first should change"
        assert contact.mails <= 1
        assert sorted(notification.kind for notification in rows) in ([], [NotificationKind.ABSENCE, NotificationKind.ABSENCE_MAIL])
        if absence is None:
            assert not rows
        elif contact.sent:
            contact.tells(stands=absence.stands, note=absence.note)
        else:
            assert not absence.stands, "signed off, and nobody told"

    asyncio.run(live())


async def all_at_once(store: Store, together: Sequence[Press], note: str, now: datetime) -> None:
    works = [pressed(press, f"{note}{letter}", now) for press, letter in zip(together, "ab", strict=False)]
    if len(works) == 1:
        await turn(store, works[0])
    else:
        await at_once(store, works[0], works[1])


async def row(store: Store) -> Notification:
    async with store.transaction() as tx:
        (only,) = [notification for notification in await tx.outbox.all() if notification.kind is NotificationKind.ABSENCE]
    return only


async def press(store: Store, what: str, now: datetime, note: str = "", catch_up: CatchUp = CatchUp.NONE) -> None:
    await turn(store, pressed(Press(what, catch_up), note, now))


async def test_coming_back_before_the_card_left_sends_nothing() -> None:
    async with a_store(*WORLD) as store:
        contact = Contact()
        await press(store, "off", START)
        await contact.receive(store, START + BREATH / 2)
        await press(store, "back", START + BREATH / 2)
        await contact.receive(store, START + 2 * BREATH)
        assert (contact.sent, (await row(store)).state) == (0, State.NOT_NEEDED)
        await press(store, "off", START + timedelta(hours=1))
        await contact.receive(store, START + timedelta(hours=1) + BREATH)
        assert contact.sent == 1
        contact.tells(stands=True, note="")


async def test_the_card_waits_a_breath_for_the_note_and_a_note_hurries_it() -> None:
    async with a_store(*WORLD) as store:
        await press(store, "off", START)
        assert (await row(store)).due == START + BREATH
        await press(store, "note", START + BREATH / 2, "tot donderdag")
        assert (await row(store)).due == START + BREATH / 2
    async with a_store(*WORLD) as store:
        await press(store, "off", START)
        await press(store, "note", START + BREATH / 2)
        assert (await row(store)).due == START + BREATH / 2, "an empty note says that nothing more is coming"


async def test_the_same_again_changes_nothing_and_does_not_disturb_the_contact_person() -> None:
    async with a_store(*WORLD) as store:
        contact = Contact()
        await press(store, "note", START, "x", CatchUp.CALL)
        await contact.receive(store, START + BREATH)
        settled = await row(store)
        async with store.transaction() as tx:
            stored = await tx.absences.get(ID)
        for what in ("off", "note", "off"):
            await press(store, what, START + timedelta(hours=1), "x", CatchUp.CALL)
        async with store.transaction() as tx:
            assert await tx.absences.get(ID) == stored
        assert await row(store) == settled
        await press(store, "back", START + timedelta(hours=2))
        await press(store, "back", START + timedelta(hours=3))
        assert (await row(store)).due == START + timedelta(hours=2)


async def test_taking_back_forgets_the_note() -> None:
    async with a_store(*WORLD) as store:
        await press(store, "note", START, "privé", CatchUp.CALL)
        await press(store, "back", START)
        await press(store, "off", START)
        async with store.transaction() as tx:
            absence = await tx.absences.get(ID)
    assert absence is not None
    assert (absence.note, absence.catch_up, absence.stands) == ("", CatchUp.NONE, True)


@pytest.mark.parametrize(("before", "late"), [(timedelta(days=2, minutes=1), False), (timedelta(days=2), False), (timedelta(days=1), True)])
async def test_late_is_decided_when_they_sign_off(before: timedelta, late: bool) -> None:
    async with a_store(*WORLD) as store:
        await press(store, "off", SESSION.starts - before)
        await press(store, "note", SESSION.starts - timedelta(minutes=1), "x")
        async with store.transaction() as tx:
            absence = await tx.absences.get(ID)
    assert absence is not None
    assert absence.late is late


async def test_a_session_that_moved_to_later_still_tells_the_contact_person() -> None:
    async with a_store(*WORLD) as store:
        contact = Contact()
        await press(store, "off", START)
        await contact.receive(store, START + BREATH)
        later = replace(SESSION, starts=SESSION.starts + timedelta(days=30), version=1)
        async with store.transaction() as tx:
            await tx.sessions.save(later)
        now = SESSION.ends + timedelta(days=20)
        async with store.transaction() as tx:
            known = await tx.absences.get(ID)
            assert known is not None
            await come_after_all(tx, known, ME, later, now)
        await contact.receive(store, now)
        contact.tells(stands=False, note="")


async def test_another_contact_person_gets_a_card_of_their_own() -> None:
    async with a_store(*WORLD, coordinator("noor")) as store:
        contact = Contact()
        await press(store, "off", START)
        await contact.receive(store, START + BREATH)
        async with store.transaction() as tx:
            known = await tx.absences.get(ID)
            assert known is not None
            await add_note(tx, known, replace(ME, contact="noor"), SESSION, "x", CatchUp.NONE, START + timedelta(hours=1))
        changed = await row(store)
        assert (changed.to.person, changed.activity, changed.state) == ("user-noor", "", State.WAITING)


async def test_without_a_contact_person_signing_off_stands_all_the_same() -> None:
    async with a_store(programme(), NETWORK, ME, SESSION) as store:
        await press(store, "off", START)
        async with store.transaction() as tx:
            absence = await tx.absences.get(ID)
            assert list(await tx.outbox.all()) == []
    assert absence is not None
    assert absence.stands
