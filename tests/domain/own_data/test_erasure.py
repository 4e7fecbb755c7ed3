"""Somebody leaves, or somebody else comes under their key: nobody reads what another wrote."""

from dataclasses import replace
from datetime import timedelta

import pytest

from domain.actions.my_actions import describe_action
from domain.attendance.away import Away
from domain.attendance.register import Arrival, Attendance
from domain.check_ins.answer import answer, choose_circle, open_check_in
from domain.check_ins.check_in import CheckInState, Visibility
from domain.errors import SpiraalError
from domain.notifications.conversation import Conversation, person_conversation
from domain.own_data.ownership import NOBODYS, OWNERSHIPS, PERSONS_OWN, owned_by
from domain.programme.programme import Person
from domain.programme_file.file import read_programme_file
from domain.programme_file.file_import import import_programme
from domain.sessions.session import Absence
from store import COLLECTIONS, RecordStore, open_store
from tests.domain.makers import START
from tests.domain.programme_file.test_file import GOOD
from tests.store.samples import (
    application,
    ballot,
    co_owner,
    correction,
    digest_post,
    direct_message,
    entry_answer,
    entry_question,
    help_reaction,
    help_request,
    indicator,
    intake,
    match,
    match_wish,
    measurement,
    thanks,
)

WHOSE = "behoud.p2"


@pytest.fixture
async def store() -> RecordStore:
    """A programme in which p2 has written something."""
    opened = open_store("memory:")
    async with opened.transaction() as tx:
        await import_programme(tx, read_programme_file(GOOD), START)
        participant = await tx.participants.get(WHOSE)
        assert participant is not None
        action = await describe_action(tx, participant, "Mine", "PLANTED", "", START)
        asked = await open_check_in(tx, action, WHOSE, START)
        asked = await answer(tx, asked, action, {"problem": "PLANTED"}, START)
        known = await tx.actions.get(action.id)
        assert known is not None
        await choose_circle(tx, asked, known, Visibility.NETWORK_NAMED, START)
    return opened


def without_them() -> str:
    return GOOD[: GOOD.index('[[network.participant]]\nkey = "p2"')] + GOOD[GOOD.index("[[network.session]]") :]


async def test_pruned_takes_along_all_they_wrote(store: RecordStore) -> None:
    async with store.transaction() as tx:
        await import_programme(tx, read_programme_file(without_them()), START, prune=True)
    async with store.transaction() as tx:
        assert await tx.participants.get(WHOSE) is None
        assert not await tx.actions.of_participant(WHOSE)
        assert not await tx.updates.all()
        assert not await tx.check_ins.all()


async def test_pruned_takes_along_where_they_were_and_were_not(store: RecordStore) -> None:
    async with store.transaction() as tx:
        gone = await tx.participants.get(WHOSE)
        assert gone is not None
        await tx.aways.add(Away(id=gone.user, number=1, since=START, until=START + timedelta(days=3), note="PLANTED"))
        await tx.arrivals.add(Arrival(id=f"s1|{WHOSE}", session="s1", participant=WHOSE, at=START))
        await tx.attendances.add(Attendance(id="s1", present=(WHOSE, "behoud.p1"), absent=()))
        await tx.attendances.add(Attendance(id="s2", present=("behoud.p1",), absent=(WHOSE,)))
        assert gone.user not in {participant.user for participant in await tx.participants.all() if participant.id != WHOSE}
    async with store.transaction() as tx:
        await import_programme(tx, read_programme_file(without_them()), START, prune=True)
    async with store.transaction() as tx:
        assert not await tx.aways.all()
        assert not await tx.arrivals.all()
        assert [(attendance.present, attendance.absent) for attendance in await tx.attendances.all()] == [(("behoud.p1",), ())] * 2


async def test_dropped_from_the_file_without_prune_loses_nothing(store: RecordStore) -> None:
    async with store.transaction() as tx:
        await import_programme(tx, read_programme_file(without_them()), START)
        (asked,) = await tx.check_ins.of_participant(WHOSE)
        assert asked.state is CheckInState.DONE
        assert len(await tx.updates.all()) == 1


async def test_another_person_does_not_come_under_a_key_that_was_written_under(store: RecordStore) -> None:
    there = GOOD.index('key = "p2"')
    user = GOOD.index("user = ", there)
    other = GOOD[:user] + 'user = "somebody-else"' + GOOD[GOOD.index("\n", user) :]
    with pytest.raises(SpiraalError) as refused:
        async with store.transaction() as tx:
            await import_programme(tx, read_programme_file(other), START)
    assert refused.value.text_id == "error-import-other-user"
    assert refused.value.values == {"key": "p2", "network": "behoud"}
    async with store.transaction() as tx:
        known = await tx.participants.get(WHOSE)
    assert known is not None
    assert known.user != "somebody-else"


def test_of_every_kind_of_record_it_is_said_whose_it_is() -> None:
    named = [*(ownership.name for ownership in OWNERSHIPS), *(kind.name for kind in PERSONS_OWN), *NOBODYS]
    assert sorted(named) == sorted(COLLECTIONS)


async def test_nothing_of_any_kind_is_left_of_somebody_who_left(store: RecordStore) -> None:
    async with store.transaction() as tx:
        gone = await tx.participants.get(WHOSE)
        assert gone is not None
        for name, record in one_of_each(WHOSE, gone.user).items():
            await getattr(tx, name).add(record)
        filled = {records.name for records in await owned_by(tx, gone.user)}
        assert {ownership.name for ownership in OWNERSHIPS} - filled == set()
    async with store.transaction() as tx:
        await import_programme(tx, read_programme_file(without_them()), START, prune=True)
    async with store.transaction() as tx:
        for name in COLLECTIONS:
            kept = str(await getattr(tx, name).all())
            assert (name, WHOSE in kept, "PLANTED" in kept, gone.user in kept) == (name, False, False, False)


def one_of_each(participant: str, user: str) -> dict[str, object]:
    """A record of each kind that somebody can have beside those of the fixture, by the name of its repository."""
    return {
        "absences": Absence(id=f"s1|{participant}", session="s1", participant=participant, signed_off_at=START, late=False, note="PLANTED"),
        "arrivals": Arrival(id=f"s1|{participant}", session="s1", participant=participant, at=START),
        "ballots": ballot("v1", participant),
        "writings": replace(direct_message("w1", participant, START), text="PLANTED"),
        "intakes": replace(intake(participant, "behoud"), wishes="PLANTED", example="PLANTED"),
        "corrections": replace(correction("k1", participant, START), organisation="PLANTED"),
        "applications": replace(application("a1", "tenant", user, START), network="behoud", text="PLANTED"),
        "co_owners": co_owner("x|y", "behoud.p1:action:1", participant, START),
        "help_requests": replace(help_request("h1", participant, "behoud", START), text="PLANTED"),
        "help_reactions": replace(help_reaction("r1", "h0", START, participant=participant), text="PLANTED"),
        "digest_posts": digest_post("d1", "behoud", START, (f"update:{participant}:action:1:check-in:1", f"example:{participant}")),
        "thanks": thanks(f"{participant}:action:1:check-in:1", participant, "behoud", START),
        "entry_questions": replace(entry_question("q1", START, participant), text="PLANTED"),
        "entry_answers": replace(entry_answer("q2", participant, START), text="PLANTED"),
        "indicators": replace(indicator("i1", "behoud.p1:action:1", participant, START), unit_name="PLANTED"),
        "measurements": replace(measurement("m1", "i1", participant, START), note="PLANTED"),
        "coupling_wishes": match_wish(participant, "behoud", START),
        "couplings": match("c1", "behoud", (participant, "behoud.p1"), START),
        "attendances": Attendance(id="s1", present=(participant,)),
        "aways": Away(id=user, number=1, since=START, until=START + timedelta(days=3), note="PLANTED"),
        "people": Person(id=user),
        "conversations": Conversation(
            id=person_conversation(user), conversation="a:1", service_url="https://x.example", tenant="t", bot="b", seen_at=START
        ),
    }
