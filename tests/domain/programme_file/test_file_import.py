"""A programme file into the store: twice changes nothing, a change changes what it names, gone only when asked for."""

from dataclasses import fields, replace
from datetime import date, datetime, timedelta

import pytest

from domain.notifications.outbox import Notification, NotificationKind, State
from domain.plan import plan
from domain.ports import Store, Transaction
from domain.programme.programme import Break
from domain.programme_file.file import WrongProgrammeFile, read_programme_file
from domain.programme_file.file_import import ImportResult, import_programme
from store import RecordStore, open_store
from tests.domain.makers import START
from tests.domain.programme_file.test_file import GOOD, changed

LATER = START + timedelta(days=1)
KINDS = ("programmes", "coordinators", "networks", "participants", "sessions")


async def bring_in(store: Store, text: str, now: datetime = START, *, prune: bool = False) -> ImportResult:
    async with store.transaction() as tx:
        return await import_programme(tx, read_programme_file(text), now, prune=prune)


async def everything(store: Store) -> dict[str, object]:
    """Every record by kind and id, versions included."""
    async with store.transaction() as tx:
        return {f"{kind}:{record.id}": record for kind in KINDS for record in await getattr(tx, kind).all()}


@pytest.fixture
async def store() -> RecordStore:
    opened = open_store("memory:")
    await bring_in(opened, GOOD)
    return opened


async def test_what_the_file_names_is_there(store: RecordStore) -> None:
    assert sorted(await everything(store)) == [
        "coordinators:anja",
        "coordinators:noor",
        "networks:behoud",
        "networks:onboarding",
        "participants:behoud.p1",
        "participants:behoud.p2",
        "participants:onboarding.p1",
        "programmes:programme",
        "sessions:behoud-1",
        "sessions:behoud-2",
    ]


async def test_the_same_file_again_changes_nothing_not_even_a_version(store: RecordStore) -> None:
    before = await everything(store)
    for prune in (False, True):
        done = await bring_in(store, GOOD, LATER, prune=prune)
        assert (done.added, done.changed, done.gone) == ([], [], [])
    assert await everything(store) == before


@pytest.mark.parametrize(
    ("old", "new", "record"),
    [
        ('name = "Actieprogramma behoud"', 'name = "Anders"', "programmes:programme"),
        ("message_budget_per_week = 3", "message_budget_per_week = 4", "programmes:programme"),
        ('name = "Anja de Boer"', 'name = "Anja Jansen"', "coordinators:anja"),
        ('themes = ["leiderschap", "vitaliteit"]', 'themes = ["leiderschap"]', "networks:behoud"),
        ('reminders = ["P28D", "P1D"]', 'reminders = ["P1D"]', "networks:behoud"),
        ("at = 09:00:00", "at = 10:00:00", "networks:behoud"),
        ('organisation = "Zorggroep Zuid"', 'organisation = "Zorggroep Oost"', "participants:behoud.p2"),
        ('place = "Amsterdam"', 'place = "Haarlem"', "sessions:behoud-1"),
        ("minutes = 60", "minutes = 90", "sessions:behoud-2"),
    ],
)
async def test_a_changed_file_changes_what_it_names_and_nothing_else(store: RecordStore, old: str, new: str, record: str) -> None:
    before = await everything(store)
    done = await bring_in(store, changed(old, new), LATER)
    after = await everything(store)
    assert {key for key in after if after[key] != before[key]} == {record}
    assert len(done.changed) == 1
    assert (done.added, done.gone) == ([], [])
    was, now = before[record], after[record]
    differing = {field.name for field in fields(was) if getattr(was, field.name) != getattr(now, field.name)}  # type: ignore[arg-type]
    assert len(differing - {"version", "sequence", "tellings", "filed"}) == 1, differing


async def test_a_moved_session_and_another_person_are_known_from_now_on(store: RecordStore) -> None:
    text = changed("2027-02-18T14:00:00+01:00", "2027-02-25T14:00:00+01:00").replace('user = "A2"', 'user = "A9"')
    await bring_in(store, text, LATER)
    async with store.transaction() as tx:
        moved, other = await tx.sessions.get("behoud-2"), await tx.participants.get("behoud.p2")
        same, stayed = await tx.sessions.get("behoud-1"), await tx.participants.get("behoud.p1")
    assert [participant.known_since for participant in (moved, other, same, stayed) if participant] == [LATER, LATER, START, START]


async def test_calendars_are_told_of_each_change_and_a_cancelled_session_stays_so(store: RecordStore) -> None:
    async with store.transaction() as tx:
        session = await tx.sessions.get("behoud-1")
        assert session is not None
        await tx.sessions.save(replace(session, sequence=4, cancelled_at=LATER))
    for text, sequence in ((GOOD, 4), (changed('place = "Amsterdam"', 'place = "Haarlem"'), 5), (GOOD, 6), (GOOD, 6)):
        await bring_in(store, text, LATER)
        async with store.transaction() as tx:
            session = await tx.sessions.get("behoud-1")
        assert session is not None
        assert (session.sequence, session.cancelled_at) == (sequence, LATER)


async def test_a_start_written_otherwise_is_the_same_start(store: RecordStore) -> None:
    before = await everything(store)
    done = await bring_in(store, changed("2027-02-18T14:00:00+01:00", "2027-02-18T13:00:00Z"), LATER)
    assert done.changed == []
    assert await everything(store) == before


async def test_gone_is_told_and_removed_only_with_prune(store: RecordStore) -> None:
    start, end = GOOD.index('[[network.participant]]\nkey = "p2"'), GOOD.index("[[network.session]]")
    last = GOOD.index('[[network]]\nkey = "onboarding"')
    text = GOOD[:start] + GOOD[end:last]
    before = await everything(store)
    gone = {"participant:behoud.p2", "network:onboarding", "participant:onboarding.p1"}
    done = await bring_in(store, text, LATER)
    assert (set(done.gone), done.pruned) == (gone, False)
    assert await everything(store) == before
    done = await bring_in(store, text, LATER, prune=True)
    assert (set(done.gone), done.pruned) == (gone, True)
    after = await everything(store)
    assert before.keys() - after.keys() == {"participants:behoud.p2", "networks:onboarding", "participants:onboarding.p1"}
    assert all(after[key] == before[key] for key in after)


async def test_a_wrong_file_changes_nothing(store: RecordStore) -> None:
    before = await everything(store)
    wrong = changed('name = "Anja de Boer"', 'name = "Anja Jansen"').replace("minutes = 60", "minutes = 0")
    with pytest.raises(WrongProgrammeFile):
        await bring_in(store, wrong, LATER, prune=True)
    assert await everything(store) == before


async def test_a_channel_that_was_linked_in_teams_stays_when_the_file_names_none(store: RecordStore) -> None:
    async with store.transaction() as tx:
        known = await tx.networks.get("onboarding")
        assert known is not None
        await tx.networks.save(replace(known, channel="19:linked"))
    before = await everything(store)
    assert (await bring_in(store, GOOD, LATER)).changed == []
    assert await everything(store) == before


async def reminders(store: Store, now: datetime) -> list[Notification]:
    """The reminders that a tick puts in the outbox; they arrive at once."""
    async with store.transaction() as tx:
        due = [
            notification
            for notification in (await plan(tx, now)).due
            if notification.kind in (NotificationKind.REMINDER, NotificationKind.CHANNEL_REMINDER)
        ]
        for notification in due:
            await tx.outbox.add(replace(notification, state=State.SENT, settled_at=now))
    return due


async def left(tx: Transaction) -> set[str]:
    return {notification.id for notification in await tx.outbox.all() if ":behoud-1:reminder:" in notification.id}


async def test_a_moved_session_promises_its_reminders_anew_to_everybody(store: RecordStore) -> None:
    start = datetime.fromisoformat("2027-01-21T14:00:00+01:00")
    moved = start + timedelta(days=7)
    first = await reminders(store, start - timedelta(days=1))
    assert {notification.id for notification in first} == {f"session:behoud-1:reminder:P1D:participant:behoud.p{n}" for n in (1, 2)} | {
        "session:behoud-1:reminder:P7D:channel"
    }
    assert await reminders(store, start - timedelta(hours=1)) == []
    # p2 is no longer named, but still there: nobody asked for pruning.
    begin, end = GOOD.index('[[network.participant]]\nkey = "p2"'), GOOD.index("[[network.session]]")
    text = (GOOD[:begin] + GOOD[end:]).replace("2027-01-21T14:00:00+01:00", moved.isoformat())
    await bring_in(store, text, start - timedelta(minutes=30))
    async with store.transaction() as tx:
        assert await left(tx) == set()
    again = [notification for notification in await reminders(store, moved - timedelta(days=1)) if ":behoud-1:" in notification.id]
    assert {notification.id for notification in again} == {notification.id for notification in first}
    assert {notification.due for notification in again} == {moved - timedelta(days=1), moved - timedelta(days=7)}


async def test_a_moved_session_has_its_sheet_and_its_question_anew(store: RecordStore) -> None:
    start = datetime.fromisoformat("2027-01-21T14:00:00+01:00")
    around = {f"session:behoud-1:{what}:anja" for what in ("sheet", "presence")}
    async with store.transaction() as tx:
        for notification in (await plan(tx, start - timedelta(hours=1))).due:
            await tx.outbox.add(notification)
        sheet = await tx.outbox.get("session:behoud-1:sheet:anja")
        assert sheet is not None
        await tx.outbox.add(replace(sheet, id="session:behoud-1:presence:anja", version=0))
    async with store.transaction() as tx:
        assert around <= {row.id for row in await tx.outbox.all()}
    await bring_in(store, changed("2027-01-21T14:00:00+01:00", "2027-01-28T14:00:00+01:00"), start - timedelta(minutes=30))
    async with store.transaction() as tx:
        assert not around & {row.id for row in await tx.outbox.all()}


async def test_a_rule_that_went_together_with_the_old_start_leaves_nothing_waiting(store: RecordStore) -> None:
    start = datetime.fromisoformat("2027-01-21T14:00:00+01:00")
    assert await reminders(store, start - timedelta(days=1))
    text = changed('reminders = ["P28D", "P1D"]', 'reminders = ["P2D"]').replace("2027-01-21", "2027-01-28")
    await bring_in(store, text, start - timedelta(hours=20))
    async with store.transaction() as tx:
        assert await left(tx) == set()


SPRING = """
[[network.break]]
name = "Meivakantie"
from = 2027-04-24
to = 2027-05-09
"""


async def test_breaks_are_the_programmes_and_the_networks_own(store: RecordStore) -> None:
    everywhere = GOOD.replace(
        "[[coordinator]]", '[[programme.break]]\nname = "Kerst"\nfrom = 2027-12-25\nto = "2028-01-09"\n\n[[coordinator]]', 1
    )
    await bring_in(store, everywhere + SPRING)
    async with store.transaction() as tx:
        breaks = {network.id: network.breaks for network in await tx.networks.all()}
    winter = Break(name="Kerst", first=date(2027, 12, 25), last=date(2028, 1, 9))
    spring = Break(name="Meivakantie", first=date(2027, 4, 24), last=date(2027, 5, 9))
    assert list(breaks.values())[:-1] == [(winter,)] * (len(breaks) - 1)
    assert sorted(breaks.values(), key=len)[-1] == (winter, spring)
    again = await bring_in(store, everywhere + SPRING)
    assert not again.added
    assert not again.changed
    await bring_in(store, GOOD)
    async with store.transaction() as tx:
        assert all(network.breaks == () for network in await tx.networks.all())


@pytest.mark.parametrize(
    ("old", "new", "text_id", "line"),
    [
        ("2027-05-09", "2027-04-23", "error-file-break-order", "[[network.break]]"),
        ("2027-05-09", "2027-05-09T10:00:00Z", "error-file-day", "to = "),
        ("2027-05-09", '"negen mei"', "error-file-day", "to = "),
        ("2027-04-24", "20270424", "error-file-day", "from = "),
        ("to = 2027-05-09", "tot = 2027-05-09", "error-file-unknown-key", "tot = "),
    ],
)
def test_a_break_that_is_wrong_is_told_with_its_line(old: str, new: str, text_id: str, line: str) -> None:
    text = GOOD + SPRING.replace(old, new)
    with pytest.raises(WrongProgrammeFile) as caught:
        read_programme_file(text)
    told = [(complaint.text_id, text.splitlines()[complaint.line - 1]) for complaint in caught.value.complaints]
    assert any(id == text_id and at.startswith(line) for id, at in told), told
