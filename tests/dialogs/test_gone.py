"""What goes out by itself is dropped when a record it is about is not there any more, or when it is for somebody else by now."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import Any

import pytest

from dialogs.prepared import GONE, Drop, Prepared, Ready
from dialogs.preparer import Preparer
from domain.attendance.away import Away
from domain.calendar.sync import CalendarRule
from domain.digest.post import token
from domain.notifications.outbox import Notification, NotificationKind, Recipient, State
from domain.onboarding.application import ApplicationState
from domain.ports import Transaction
from domain.sessions.session import ChangeNotice, Session
from tests.domain.makers import START, a_store, action, coordinator, network, participant, programme, session
from tests.store import samples

NETWORK, ANJA, BRAM, CARLA = network(), coordinator(), participant("bram"), participant("carla")
SESSION = session("s1", START + timedelta(days=1))
POST = samples.digest_post("d1", NETWORK.id, START, ("update:u1",))
WISH = samples.match_wish(BRAM.id, NETWORK.id, START)

RECORDS: Mapping[str, tuple[str, Any]] = {
    "network": ("networks", NETWORK),
    "anja": ("coordinators", ANJA),
    "bram": ("participants", BRAM),
    "carla": ("participants", CARLA),
    "session": ("sessions", SESSION),
    "action": ("actions", action("a1", BRAM.id)),
    "absence": ("absences", samples.absence(SESSION.id, BRAM.id, START)),
    "away": ("aways", Away(id=BRAM.user, number=1, since=START, until=START + timedelta(days=3))),
    "check-in": ("check_ins", samples.check_in("k1", BRAM.id, START)),
    "co-owner": ("co_owners", samples.co_owner(f"a1|{CARLA.id}", "a1", CARLA.id, START)),
    "update": ("updates", replace(samples.update("u1", "a1", NETWORK.id, START, START), participant=BRAM.id)),
    "post": ("digest_posts", POST),
    "question": (
        "entry_questions",
        replace(samples.entry_question("q1", START, CARLA.id), digest=POST.id, entry=token(POST, "update:u1"), network=NETWORK.id),
    ),
    "answer": ("entry_answers", samples.entry_answer("q1", BRAM.id, START)),
    "vote": ("votes", replace(samples.vote("v1", NETWORK.id, START + timedelta(days=3)), applied=0)),
    "writing": ("writings", replace(samples.direct_message("w1", BRAM.id, START), coordinator=ANJA.id)),
    "correction": ("corrections", replace(samples.correction("c1", BRAM.id, START), network=NETWORK.id, decided_by=ANJA.id)),
    "application": (
        "applications",
        replace(samples.application("p1", "t", BRAM.user, START), network=NETWORK.id, state=ApplicationState.ACCEPTED, participant=BRAM.id),
    ),
    "request": ("help_requests", samples.help_request("h1", BRAM.id, NETWORK.id, START)),
    "reaction": ("help_reactions", samples.help_reaction("r1", "h1", START, CARLA.id)),
    "wish": ("coupling_wishes", WISH),
    "coupling": ("couplings", samples.match("m1", NETWORK.id, (BRAM.id, CARLA.id), START)),
}
"""By what they are called here: the repository, and the record in it."""

ABOUT = {
    "network": NETWORK.id, "coordinator": ANJA.id, "contact": ANJA.id, "participant": BRAM.id, "person": BRAM.user, "period": "1",
    "session": SESSION.id, "change": "1", "absence": f"{SESSION.id}|{BRAM.id}", "action": "a1", "check-in": "k1", "day": "2027-01-04",
    "digest": POST.id, "place": "0", "question": "q1", "vote": "v1", "writing": "w1", "correction": "c1", "number": "1",
    "application": "p1", "help": "h1", "reaction": "r1", "stage": "contact", "form": WISH.form.value, "coupling": "m1", "news": "wished",
    "cause": "refused", "since": START.isoformat(),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Case:
    """``needs``: each of the records without which it is gone, in a line."""

    to: Recipient
    needs: str
    about: Mapping[str, str] = field(default_factory=dict)


TO_BRAM, TO_CARLA = Recipient(person=BRAM.user), Recipient(person=CARLA.user)
TO_ANJA, TO_CHANNEL = Recipient(person=ANJA.user), Recipient(network=NETWORK.id)

CASES: Mapping[NotificationKind, Case] = {
    NotificationKind.REMINDER: Case(TO_BRAM, "session bram network"),
    NotificationKind.CHANNEL_REMINDER: Case(TO_CHANNEL, "session network"),
    NotificationKind.REMINDER_CARD: Case(TO_BRAM, "session bram network"),
    NotificationKind.CHANGE: Case(TO_BRAM, "session bram network"),
    NotificationKind.CHANNEL_CHANGE: Case(TO_CHANNEL, "session network"),
    NotificationKind.SHEET: Case(TO_ANJA, "session network anja"),
    NotificationKind.CHECK_IN: Case(TO_BRAM, "bram network"),
    NotificationKind.NUDGE: Case(TO_BRAM, "bram network"),
    NotificationKind.AGAIN: Case(TO_BRAM, "bram network check-in action"),
    NotificationKind.ABSENCE: Case(TO_ANJA, "session bram absence network"),
    NotificationKind.ABSENCE_MAIL: Case(TO_ANJA, "session bram absence network anja"),
    NotificationKind.PASSED_ON: Case(TO_ANJA, "session bram absence network anja"),
    NotificationKind.AWAY: Case(TO_ANJA, "away anja bram network"),
    NotificationKind.ON_BEHALF: Case(TO_BRAM, "session bram network absence"),
    NotificationKind.PRESENCE: Case(TO_ANJA, "session network anja"),
    NotificationKind.AFTERCARE: Case(TO_BRAM, "session bram network"),
    NotificationKind.TALK: Case(TO_ANJA, "session bram network"),
    NotificationKind.PULSE: Case(TO_BRAM, "session bram network"),
    NotificationKind.DIGEST: Case(TO_CHANNEL, "network"),
    NotificationKind.DIGEST_PREVIEW: Case(TO_ANJA, "network anja"),
    NotificationKind.DIGEST_REPLY: Case(TO_CHANNEL, "post network"),
    NotificationKind.DIGEST_CHANGE: Case(TO_CHANNEL, "post network"),
    NotificationKind.THANKED: Case(TO_BRAM, "bram network"),
    NotificationKind.ENTRY_QUESTION: Case(TO_BRAM, "question network post update bram carla"),
    NotificationKind.ENTRY_ANSWER: Case(TO_CARLA, "question answer network carla bram"),
    NotificationKind.VOTE: Case(TO_BRAM, "vote network bram"),
    NotificationKind.CHANNEL_VOTE: Case(TO_CHANNEL, "vote network"),
    NotificationKind.VOTE_CARD: Case(TO_BRAM, "vote network bram"),
    NotificationKind.VOTE_RESULT: Case(TO_ANJA, "vote network anja"),
    NotificationKind.VOTE_OUTCOME: Case(TO_CHANNEL, "vote network"),
    NotificationKind.UNDELIVERED: Case(TO_ANJA, "anja"),
    NotificationKind.MEANWHILE: Case(TO_ANJA, "anja", {"person": ANJA.user}),
    NotificationKind.WRITING: Case(TO_BRAM, "writing bram anja network"),
    NotificationKind.WRITING_MAIL: Case(TO_BRAM, "writing bram anja network"),
    NotificationKind.NOT_ARRIVED: Case(TO_ANJA, "writing bram anja network"),
    NotificationKind.CALENDAR_TROUBLE: Case(TO_ANJA, "network anja"),
    NotificationKind.INTAKE: Case(TO_BRAM, "bram network"),
    NotificationKind.CORRECTION: Case(TO_ANJA, "correction bram network anja"),
    NotificationKind.CORRECTED: Case(TO_BRAM, "correction bram network anja"),
    NotificationKind.APPLICATION: Case(TO_ANJA, "application network anja"),
    NotificationKind.APPLICATION_RESULT: Case(TO_BRAM, "application network bram"),
    NotificationKind.TOGETHER: Case(TO_CARLA, "co-owner carla network action bram", {"participant": CARLA.id}),
    NotificationKind.HELP: Case(TO_ANJA, "network"),
    NotificationKind.HELP_SILENT: Case(TO_ANJA, "network"),
    NotificationKind.HELP_REACTION: Case(TO_BRAM, "reaction request bram network carla"),
    NotificationKind.HELP_NEWS: Case(TO_CARLA, "reaction request bram network carla"),
    NotificationKind.MEASURE: Case(TO_BRAM, "bram network"),
    NotificationKind.BUDDY_OFFER: Case(TO_BRAM, "bram network"),
    NotificationKind.MATCH: Case(TO_BRAM, "bram network coupling"),
    NotificationKind.MATCH_NUDGE: Case(TO_BRAM, "bram network coupling"),
    NotificationKind.MATCH_NONE: Case(TO_BRAM, "bram network"),
    NotificationKind.MATCH_NEWS: Case(TO_BRAM, "bram network"),
    NotificationKind.SPOKEN: Case(TO_BRAM, "bram network coupling"),
}
"""All but what goes into a calendar: that is taken out of it when its session is gone."""

FOR_WHOEVER_HAS_IT = {
    NotificationKind.ABSENCE,
    NotificationKind.ABSENCE_MAIL,
    NotificationKind.AWAY,
    NotificationKind.TALK,
    NotificationKind.MEANWHILE,
    NotificationKind.HELP,
    NotificationKind.HELP_SILENT,
}
"""To a contact person or who stands in: whoever that is by now, their card is theirs."""


def notification(kind: NotificationKind, to: Recipient | None = None) -> Notification:
    case = CASES[kind]
    return Notification(
        id=f"{kind}:reminder:P1D:1",
        kind=kind,
        to=to or case.to,
        about={**ABOUT, **case.about},
        due=START,
        expires=START + timedelta(days=1),
        created_at=START,
    )


@asynccontextmanager
async def stored(*, without: str = "") -> AsyncIterator[Transaction]:
    async with a_store(programme()) as store, store.transaction() as tx:
        for name, (repository, record) in RECORDS.items():
            if name != without:
                await getattr(tx, repository).add(record)
        yield tx


async def prepared(tx: Transaction, one: Notification) -> Prepared:
    return await Preparer(calendars=CalendarRule(possible=True, mailbox="agenda@example.org")).prepare(tx, one, START)


def test_every_kind_is_tried() -> None:
    assert set(CASES) == set(NotificationKind) - {NotificationKind.EVENT}


@pytest.mark.parametrize("kind", CASES)
async def test_with_all_records_there_it_is_not_gone(kind: NotificationKind) -> None:
    async with stored() as tx:
        assert await prepared(tx, notification(kind)) != GONE


@pytest.mark.parametrize(("kind", "record"), [(kind, record) for kind, case in CASES.items() for record in case.needs.split()])
async def test_without_one_of_its_records_it_is_gone(kind: NotificationKind, record: str) -> None:
    async with stored(without=record) as tx:
        assert await prepared(tx, notification(kind)) == Drop(State.NOT_NEEDED, "gone")


@pytest.mark.parametrize("kind", [kind for kind, case in CASES.items() if case.to.person and kind not in FOR_WHOEVER_HAS_IT])
async def test_for_somebody_else_by_now_it_is_gone(kind: NotificationKind) -> None:
    async with stored() as tx:
        assert await prepared(tx, notification(kind, Recipient(person="user-other"))) == Drop(State.NOT_NEEDED, "gone")


@pytest.mark.parametrize(("without", "reason"), [("bram", "gone"), ("", "cancelled")])
async def test_gone_goes_before_any_other_reason(without: str, reason: str) -> None:
    async with stored(without=without) as tx:
        there = await tx.sessions.get(SESSION.id)
        assert there is not None
        await tx.sessions.save(replace(there, cancelled_at=START))
        assert await prepared(tx, notification(NotificationKind.REMINDER)) == Drop(State.NOT_NEEDED, reason)


async def test_a_change_of_a_session_that_is_gone_does_not_keep_back_the_others() -> None:
    def moved(key: str) -> Session:
        meeting = session(key, START + timedelta(days=1))
        return replace(meeting, tellings=(ChangeNotice(sequence=1, before=replace(meeting.facts, starts=START + timedelta(days=2))),))

    async with stored() as tx:
        await tx.sessions.add(moved("s2"))
        one = replace(notification(NotificationKind.CHANGE), id="one", about={**ABOUT, "session": "s2"})
        await tx.outbox.add(replace(one, id="other", about={**ABOUT, "session": "removed"}))
        await tx.aways.remove(BRAM.user)
        assert isinstance(await prepared(tx, one), Ready)
