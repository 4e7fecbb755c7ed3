"""Requests for help over time: whatever happens, each that stays without a reaction is told once, and nobody learns what they may not."""

import asyncio
from collections import Counter
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from domain.actions.action import Step
from domain.check_ins.check_in import Update, Visibility
from domain.help import ask as asking_help
from domain.help import respond as helping
from domain.help.ask import OFFERED, RequestDraft, ask, of_check_in
from domain.help.escalation import patience_ends
from domain.help.request import HelpRequest, Need
from domain.help.visibility import circle_of, inbox, seen_by_contact, seen_by_network, theme_in, wanted
from domain.notifications.outbox import Notification, NotificationKind, State
from domain.onboarding.correct import correct_contact, take_over
from domain.own_data.erasure import erase
from domain.plan import plan
from domain.ports import Transaction
from domain.privacy.may_see import FLOOR
from domain.programme.programme import Break
from domain.programme_file.file import read_programme_file
from domain.programme_file.file_import import import_programme
from store import RecordStore
from tests.domain.makers import START, a_store, coordinator, network, participant, programme
from tools.programmes import programme as programme_text

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
PEOPLE = [participant(f"p{number}") for number in range(3)]
DAY = timedelta(days=1)


@pytest.mark.parametrize(
    ("asked", "ends"),
    [
        ("2027-01-04T10:00:00+01:00", "2027-01-11T10:00:00+01:00"),
        # In a weekend, at night: it counts from the Monday on, and waits for the morning.
        ("2027-01-09T23:30:00+01:00", "2027-01-18T08:00:00+01:00"),
        # Good Friday and Easter Monday, and the clock that goes forward.
        ("2027-03-24T10:00:00+01:00", "2027-04-02T10:00:00+02:00"),
        # Christmas 2026 is a Friday and a Saturday, New Year's Day a Friday.
        ("2026-12-21T15:00:00+01:00", "2026-12-29T15:00:00+01:00"),
        ("2026-12-23T15:00:00+01:00", "2026-12-31T15:00:00+01:00"),
        ("2026-12-24T15:00:00+01:00", "2027-01-04T15:00:00+01:00"),
    ],
)
def test_five_working_days(asked: str, ends: str) -> None:
    assert patience_ends(datetime.fromisoformat(asked), network()) == datetime.fromisoformat(ends)


def test_a_break_of_the_network_does_not_count() -> None:
    on_holiday = network(breaks=(Break(name="Kerst", first=date(2027, 1, 6), last=date(2027, 1, 12)),))
    assert patience_ends(datetime.fromisoformat("2027-01-04T10:00:00+01:00"), on_holiday) == datetime.fromisoformat(
        "2027-01-18T10:00:00+01:00"
    )


@dataclass(frozen=True)
class Deed:
    """``what`` happens to the ``which``-th request, or by the ``which``-th person."""

    what: str
    which: int
    circle: Visibility
    need: Need
    hours: int


deeds = st.builds(
    Deed,
    what=st.sampled_from(["ask", "ask", "wait", "wait", "wait", "sleep", "take-up", "offer", "helped", "not-yet", "withdraw", "leave"]),
    which=st.integers(0, 5),
    circle=st.sampled_from(OFFERED),
    need=st.sampled_from(Need),
    hours=st.sampled_from([1, 7, 24, 50, 100, 200]),
)


def too_long(asked: datetime, now: datetime) -> bool:
    """Five working days of a network without breaks, counted one by one, in the Januaries of this test; then open hours."""
    local, count = asked.astimezone(AMSTERDAM), 0
    day = local.date()
    while count < 5:
        day += DAY
        count += day.isoweekday() <= 5
    moment = datetime.combine(day, local.time().replace(tzinfo=None), AMSTERDAM)
    if moment.hour >= 18:
        moment = (moment + DAY * (3 if day.isoweekday() == 5 else 1)).replace(hour=8, minute=0, second=0)
    elif moment.hour < 8:
        moment = moment.replace(hour=8, minute=0, second=0)
    return now >= moment


class Life:
    """One network and what happens in it. ``late``: those that some tick found open, unanswered and too old."""

    def __init__(self, store: RecordStore) -> None:
        self.store = store
        self.now = START
        self.asked: list[str] = []
        self.late: set[str] = set()
        self.told: Counter[str] = Counter()

    async def do(self, deed: Deed) -> None:
        if deed.what in ("wait", "sleep"):
            # Asleep: no tick on the way.
            for _ in range(1 if deed.what == "sleep" else deed.hours // 7):
                self.now += timedelta(hours=deed.hours if deed.what == "sleep" else 7)
                await self.tick()
            return
        async with self.store.transaction() as tx:
            await self.change(tx, deed)
        await self.tick()

    async def change(self, tx: Transaction, deed: Deed) -> None:
        person = await tx.participants.get(PEOPLE[deed.which % 3].id)
        if deed.what == "ask" and person is not None:
            form = f"h-{len(self.asked)}"
            await ask(tx, person, form, RequestDraft(need=deed.need, text=f"geheim{form}", visibility=deed.circle), self.now)
            self.asked.append(form)
        elif deed.what == "leave" and person is not None:
            await erase(tx, person)
        elif self.asked:
            request = await tx.help_requests.get(self.asked[deed.which % len(self.asked)])
            anja = await tx.coordinators.get("anja")
            if request is None or anja is None:
                return
            match deed.what:
                case "take-up" if request.is_open:
                    await helping.take_up(tx, request, anja, self.now)
                case "offer" if request.is_open:
                    await helping.offer(tx, request, person or anja, f"r-{request.id}-{self.now}-{deed.which}", "hulp", self.now)
                case "helped":
                    await asking_help.helped(tx, request, self.now)
                case "not-yet":
                    await asking_help.not_yet(tx, request, self.now)
                case "withdraw":
                    await asking_help.withdraw(tx, request, self.now)

    async def tick(self) -> None:
        async with self.store.transaction() as tx:
            for request in await tx.help_requests.all():
                if request.is_open and request.reacted_at is None and too_long(request.asked_at, self.now):
                    self.late.add(request.id)
            due: list[Notification] = list((await plan(tx, self.now)).due)
            for notification in due:
                await tx.outbox.add(replace(notification, state=State.SENT, settled_at=self.now))
                if notification.kind is NotificationKind.HELP_SILENT:
                    self.told[notification.about["help"]] += 1
        assert set(self.told) == self.late
        assert set(self.told.values()) <= {1}


def course_of(*what: str) -> list[Deed]:
    return [Deed(text, 0, Visibility.NETWORK_NAMED, Need.TIP, 200) for text in what]


@settings(max_examples=60, deadline=None)
@given(course=st.lists(deeds, max_size=14))
@example(course=course_of("ask", "take-up", "wait", "wait"))
@example(course=course_of("ask", "wait", "not-yet", "wait", "helped", "sleep"))
@example(course=course_of("ask", "sleep", "sleep"))
@example(course=[*course_of("ask", "ask", "offer", "withdraw", "ask", "ask", "offer")])
def test_each_that_nobody_reacts_to_is_told_exactly_once(course: list[Deed]) -> None:
    async def live() -> None:
        async with a_store(programme(), coordinator(), network(known_since=START), *PEOPLE) as store:
            life = Life(store)
            for deed in course:
                await life.do(deed)

    asyncio.run(live())


def entry(need: str, circle: Visibility, identity: str = "c1") -> Update:
    return Update(
        id=identity, participant=PEOPLE[0].id, network="behoud", action="a", cycle=1, step=Step.ACT, at=START, visibility=circle,
        answers={"noticed": "PLANTED", "need": need},
    )  # fmt: skip


changes = st.lists(st.tuples(st.sampled_from(["none", "tip", "buddy", "coach"]), st.sampled_from(Visibility)), min_size=1, max_size=8)


@settings(max_examples=150, deadline=None)
@given(course=changes, forgotten=st.booleans())
def test_a_check_in_has_one_request_that_is_never_wider_than_its_entry(course: list[tuple[str, Visibility]], forgotten: bool) -> None:
    """``forgotten``: at the end the entry changes to "only me" and nobody says so to the request."""

    async def live() -> None:
        async with a_store(programme(), coordinator(), network(), *PEOPLE) as store, store.transaction() as tx:
            saved = await tx.updates.add(entry(*course[0]))
            for number, (need, circle) in enumerate(course):
                saved = await tx.updates.save(replace(entry(need, circle), version=saved.version))
                await of_check_in(tx, saved, PEOPLE[0], START + DAY * number)
                await of_check_in(tx, saved, PEOPLE[0], START + DAY * number)
            if forgotten:
                saved = await tx.updates.save(replace(saved, visibility=Visibility.ME))
            requests = await tx.help_requests.all()
            assert len(requests) <= 1
            for request in requests:
                await check(tx, request, saved)

    asyncio.run(live())


async def check(tx: Transaction, request: HelpRequest, saved: Update) -> None:
    circle = saved.visibility if request.is_open and saved.answers["need"] == request.need else Visibility.ME
    by_name, contact = await seen_by_network(tx, request), await seen_by_contact(tx, request)
    digest = await wanted(tx, network(), START - DAY, START + 100 * DAY)
    if circle is Visibility.ME:
        assert (by_name, contact, digest) == (None, None, [])
    if circle is Visibility.CONTACT:
        assert (by_name, digest) == (None, [])
    if circle is Visibility.NETWORK_UNNAMED:
        assert contact is None
        assert all(asked.asker is None and not theme_in(asked.request, network()) for asked in digest)
    if request.need is Need.COACH:
        assert (by_name, digest) == (None, [])
        assert await circle_of(tx, request) in (Visibility.ME, Visibility.CONTACT)


@pytest.mark.parametrize("count", [0, 1, FLOOR - 1, FLOOR, FLOOR + 2])
async def test_what_a_coordinator_may_not_read_is_counted_from_five_on(count: int) -> None:
    people = [participant(f"q{number}", contact="joris") for number in range(count)]
    async with a_store(programme(), coordinator(), coordinator("joris"), network(), *people) as store, store.transaction() as tx:
        for person in people:
            await ask(tx, person, f"h-{person.key}", RequestDraft(need=Need.OBSTACLE, text="PLANTED", theme="leiderschap"), START)
        told = await inbox(tx, network(), coordinator())
        assert (list(told.seen), told.hidden) == ([], count if count >= FLOOR else 0)
        assert len((await inbox(tx, network(), coordinator("joris"))).seen) == count


async def test_another_persons_form_is_no_form_of_mine() -> None:
    async with a_store(programme(), coordinator(), network(), *PEOPLE) as store, store.transaction() as tx:
        request = await ask(tx, PEOPLE[0], "h", RequestDraft(need=Need.TIP, text="x", visibility=Visibility.NETWORK_NAMED), START)
        assert await helping.offer(tx, request, PEOPLE[1], "r", "hulp", START) is not None
        assert await helping.offer(tx, request, PEOPLE[2], "r", "STRAY", START) is None
        (reaction,) = await tx.help_reactions.all()
        assert (reaction.participant, reaction.text) == (PEOPLE[1].id, "hulp")


async def _cards_to_contacts(tx: Transaction) -> list[str]:
    return sorted(notification.to.person or "" for notification in await tx.outbox.all() if notification.kind is NotificationKind.HELP)


async def test_a_new_contact_person_gets_what_is_open_once() -> None:
    bram, anja, joris = participant("bram"), coordinator("anja"), coordinator("joris")
    async with a_store(programme(), network(), anja, joris, bram) as store:
        async with store.transaction() as tx:
            for form, need in (("open", Need.COACH), ("closed", Need.TIP)):
                await ask(tx, bram, form, RequestDraft(need=need, text="Ik loop vast."), START)
            closed = await tx.help_requests.get("closed")
            assert closed is not None
            await asking_help.helped(tx, closed, START)
        for contact in ("joris", "anja", "joris"):
            async with store.transaction() as tx:
                now = await tx.participants.get(bram.id)
                assert now is not None
                asked = await correct_contact(tx, now, f"Ik hoor bij {contact}.", START)
                assert asked is not None
                await take_over(tx, asked, anja, START, contact=contact)
            async with store.transaction() as tx:
                assert await _cards_to_contacts(tx) == ["user-anja", "user-anja", "user-joris"]
                told = [
                    notification
                    for notification in await tx.outbox.all()
                    if notification.kind is NotificationKind.HELP and notification.to.person == "user-joris"
                ]
                assert [(notification.about["help"], notification.about["contact"]) for notification in told] == [("open", "joris")]


async def test_a_file_that_names_another_contact_person_passes_on_what_is_open() -> None:
    text = programme_text(networks=2, members=1, starts=[])
    async with a_store() as store:
        for contact in ("c1", "c2", "c2"):
            async with store.transaction() as tx:
                file = text.replace('contact = "c1"', f'contact = "{contact}"')
                await import_programme(tx, read_programme_file(file), START)
                asker = await tx.participants.get("n1.p1")
                assert asker is not None
                await ask(tx, asker, "h", RequestDraft(need=Need.COACH, text="Ik loop vast."), START)
        async with store.transaction() as tx:
            assert await _cards_to_contacts(tx) == ["coordinator-1", "coordinator-2"]
