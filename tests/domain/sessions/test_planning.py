"""Changing a session by its use cases and by the programme file: what is told, what is kept, what is promised anew."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import get_args

import pytest

from domain.check_ins.schedule import occasions
from domain.notifications.outbox import Notification, NotificationKind, State
from domain.plan import plan
from domain.ports import Store, Transaction
from domain.programme.programme import Network
from domain.programme_file.file import read_programme_file
from domain.programme_file.file_import import ImportResult, import_programme
from domain.programme_file.schema import SessionPart
from domain.sessions.planning import cancel_session, change_session, plan_session, take_back
from domain.sessions.session import KINDS, Presence, Session, SessionFacts
from store import RecordStore, open_store
from tests.domain.makers import START, a_store, network, participant, session
from tests.domain.programme_file.test_file import GOOD, changed

SOON = timedelta(minutes=3)
OLD = "2027-02-18T14:00:00+01:00"


async def rows(tx: Transaction, id: str, *kinds: NotificationKind) -> list[Notification]:
    return [row for row in await tx.outbox.of_session(id) if row.kind in kinds]


async def told(store: Store, id: str) -> list[str]:
    async with store.transaction() as tx:
        return sorted(row.id for row in await rows(tx, id, NotificationKind.CHANGE, NotificationKind.CHANNEL_CHANGE))


async def stored(store: Store, id: str) -> Session:
    async with store.transaction() as tx:
        found = await tx.sessions.get(id)
    assert found is not None
    return found


async def bring_in(store: Store, text: str, now: datetime = START, *, prune: bool = False) -> ImportResult:
    async with store.transaction() as tx:
        return await import_programme(tx, read_programme_file(text), now, prune=prune)


@pytest.fixture
async def filed() -> RecordStore:
    opened = open_store("memory:")
    await bring_in(opened, GOOD)
    return opened


def test_the_kinds_are_those_of_a_programme_file_and_some_are_optional() -> None:
    assert get_args(SessionPart.model_fields["kind"].annotation) == KINDS
    optional = {kind for kind in KINDS if session("s", START, kind=kind).presence is Presence.OPTIONAL}
    assert optional == {"kick-off", "webinar", "expeditie"}


def test_facts_there_and_back_are_the_same() -> None:
    meeting = session("s", START, place="Hier", minutes=90)
    off = replace(meeting.facts, cancelled=True, theme="Anders")
    changed_to = meeting.with_facts(off, START)
    assert (changed_to.facts, changed_to.cancelled_at, changed_to.place) == (off, START, "Hier")
    assert changed_to.with_facts(off, START + SOON).cancelled_at == START
    assert changed_to.with_facts(meeting.facts, START) == meeting


async def test_every_change_counts_and_no_change_does_not() -> None:
    meeting, net = session("s", START + timedelta(days=9)), network()
    async with a_store(net, participant(), meeting) as store, store.transaction() as tx:
        there = await tx.sessions.get("s")
        assert there is not None
        assert await change_session(tx, there, there.facts, net, START) == there
        first = await change_session(tx, there, replace(there.facts, place="Daar"), net, START)
        second = await cancel_session(tx, first, net, START + SOON)
        assert (first.sequence, second.sequence, second.cancelled_at) == (1, 2, START + SOON)
        assert await cancel_session(tx, second, net, START + SOON) == second
        due = {row.id: row.due for row in await rows(tx, "s", NotificationKind.CHANGE, NotificationKind.CHANNEL_CHANGE)}
        assert due == dict.fromkeys(
            ("session:s:change:1:participant:behoud.p1", "session:s:change:1:channel"), START + timedelta(minutes=10)
        )
        assert [(notice.sequence, notice.before) for notice in second.tellings] == [(1, there.facts)]


async def test_a_network_without_channel_gets_no_post_and_what_is_over_is_not_told() -> None:
    net: Network = network(channel=None)
    async with a_store(net, participant(), session("s", START + timedelta(days=1)), session("past", START - timedelta(days=1))) as store:
        async with store.transaction() as tx:
            for id in ("s", "past"):
                there = await tx.sessions.get(id)
                assert there is not None
                await change_session(tx, there, replace(there.facts, place="Daar"), net, START)
        assert await told(store, "s") == ["session:s:change:1:participant:behoud.p1"]
        assert await told(store, "past") == []


async def test_planned_twice_is_planned_once_and_taken_back_is_cancelled_unheard() -> None:
    net = network()
    facts = SessionFacts(kind="webinar", theme="T", starts=START + timedelta(days=20))
    async with a_store(net, participant()) as store, store.transaction() as tx:
        first = await plan_session(tx, "chat-1", facts, net, START)
        assert await plan_session(tx, "chat-1", replace(facts, theme="Anders"), net, START + SOON) == first
        gone = await take_back(tx, first, net, START + SOON)
        assert gone is not None
        assert not gone.takes_place
        assert [notice.before for notice in gone.tellings] == [None]


async def test_what_one_person_heard_can_not_be_taken_back() -> None:
    net = network()
    async with (
        a_store(net, participant("p1"), participant("p2"), session("s", START + timedelta(days=9))) as store,
        store.transaction() as tx,
    ):
        there = await tx.sessions.get("s")
        assert there is not None
        moved = await change_session(tx, there, replace(there.facts, starts=START + timedelta(days=8)), net, START)
        heard = await tx.outbox.get("session:s:change:1:participant:behoud.p1")
        assert heard is not None
        await tx.outbox.save(replace(heard, state=State.CLAIMED))
        assert await take_back(tx, moved, net, START + SOON) is None
        # Whoever heard is told the next change in a message of its own; the other hears both at once.
        again = await change_session(tx, moved, replace(moved.facts, place="Daar"), net, START + SOON)
        assert [notice.sequence for notice in again.tellings] == [1, 2]
        ids = [row.id for row in await rows(tx, "s", NotificationKind.CHANGE)]
        assert sorted(ids) == [f"session:s:change:{n}:participant:behoud.{who}" for n, who in ((1, "p1"), (1, "p2"), (2, "p1"))]


async def test_a_cancelled_session_is_no_occasion_to_look_back() -> None:
    net, now = network(), START + timedelta(days=3)
    for cancelled_at, count in ((None, 1), (START, 0)):
        meeting = session("s", START, cancelled_at=cancelled_at)
        async with a_store(net, participant(), meeting) as store, store.transaction() as tx:
            assert list(occasions(net, [meeting])), "the sieve is in the plan"
            assert (
                len([notification for notification in (await plan(tx, now)).due if notification.kind is NotificationKind.CHECK_IN]) == count
            )


async def test_the_first_import_and_a_new_session_are_told_to_nobody(filed: RecordStore) -> None:
    await bring_in(filed, changed('key = "behoud-2"', 'key = "behoud-3"'), START + SOON)
    for id in ("behoud-1", "behoud-2", "behoud-3"):
        assert await told(filed, id) == []


async def test_a_file_that_cancels_is_told_and_one_that_takes_it_back_too(filed: RecordStore) -> None:
    off = changed(f"starts = {OLD}", f"starts = {OLD}\ncancelled = true")
    assert (await bring_in(filed, off, START + SOON)).changed == ["session:behoud-2"]
    assert (await stored(filed, "behoud-2")).cancelled_at == START + SOON
    assert [id for id in await told(filed, "behoud-2") if "participant" in id]
    assert (await bring_in(filed, off, START + SOON)).changed == []
    await bring_in(filed, GOOD, START + 2 * SOON)
    again = await stored(filed, "behoud-2")
    assert (again.takes_place, again.known_since) == (True, START + 2 * SOON)


async def test_the_same_file_again_leaves_what_was_changed_in_chat(filed: RecordStore) -> None:
    async with filed.transaction() as tx:
        there, net = await tx.sessions.get("behoud-2"), await tx.networks.get("behoud")
        assert there is not None
        assert net is not None
        await change_session(tx, there, replace(there.facts, place="In de chat"), net, START)
        facts = SessionFacts(kind="webinar", theme="T", starts=START + timedelta(days=20))
        await plan_session(tx, "chat-1", facts, net, START)
    done = await bring_in(filed, GOOD, START + SOON, prune=True)
    assert (done.changed, done.gone) == ([], [])
    assert (await stored(filed, "behoud-2")).place == "In de chat"
    assert (await stored(filed, "chat-1")).theme == "T"
    await bring_in(filed, changed(OLD, "2027-02-19T14:00:00+01:00"), START + SOON)
    moved = await stored(filed, "behoud-2")
    assert (moved.place, moved.starts.day, moved.sequence) == ("In de chat", 19, 2)
