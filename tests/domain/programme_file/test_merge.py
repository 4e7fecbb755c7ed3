"""What was corrected or joined in chat, and a programme file that is read again: nothing is lost, and nothing is silently undone."""

from dataclasses import replace

import pytest

from domain.actions.my_actions import describe_action
from domain.onboarding.correct import correct_contact, correct_place, take_over
from domain.onboarding.correction import Decision
from domain.programme.programme import Participant, participant_id
from domain.programme_file.file import read_programme_file
from domain.programme_file.file_import import ImportResult, import_programme
from store import RecordStore, open_store
from tests.domain.makers import START
from tests.domain.programme_file.test_file import GOOD

WHOSE = "behoud.p2"


@pytest.fixture
async def store() -> RecordStore:
    opened = open_store("memory:")
    await reads(opened, GOOD)
    return opened


async def reads(store: RecordStore, text: str, *, prune: bool = False, leaving: tuple[str, ...] = ()) -> ImportResult:
    async with store.transaction() as tx:
        return await import_programme(tx, read_programme_file(text), START, prune=prune, leaving=leaving)


async def participant(store: RecordStore, identity: str = WHOSE) -> Participant:
    async with store.transaction() as tx:
        found = await tx.participants.get(identity)
    assert found is not None
    return found


async def corrected(store: RecordStore, organisation: str) -> None:
    async with store.transaction() as tx:
        known = await tx.participants.get(WHOSE)
        assert known is not None
        made = await correct_place(tx, known, organisation, known.sector, START)
        by = next(iter(await tx.coordinators.all()))
        assert made is not None
        await take_over(tx, made, by, START)


def with_organisation(text: str, organisation: str) -> str:
    there = text.index('key = "p2"')
    line = text.index("organisation = ", there)
    return text[:line] + f'organisation = "{organisation}"' + text[text.index("\n", line) :]


async def test_an_unchanged_file_leaves_what_was_corrected_and_says_so(store: RecordStore) -> None:
    await corrected(store, "Nieuw Huis")
    for _ in range(2):
        done = await reads(store, GOOD)
        assert (done.changed, done.overruled) == ([], [])
        assert done.kept == [f"participant:{WHOSE} (organisation)"]
    assert (await participant(store)).organisation == "Nieuw Huis"


async def test_a_file_that_changed_its_mind_goes_first_and_says_so(store: RecordStore) -> None:
    await corrected(store, "Nieuw Huis")
    done = await reads(store, with_organisation(GOOD, "Derde Huis"))
    assert (done.kept, done.overruled) == ([], [f"participant:{WHOSE} (organisation)"])
    assert (await participant(store)).organisation == "Derde Huis"
    again = await reads(store, with_organisation(GOOD, "Derde Huis"))
    assert (again.changed, again.kept, again.overruled) == ([], [], [])


async def test_a_file_that_says_the_same_by_now_needs_no_correction(store: RecordStore) -> None:
    await corrected(store, "Nieuw Huis")
    done = await reads(store, with_organisation(GOOD, "Nieuw Huis"))
    assert (done.kept, done.overruled) == ([], [])
    assert (await participant(store)).filed is None
    # And from then on the file is followed again.
    await reads(store, GOOD)
    assert (await participant(store)).organisation != "Nieuw Huis"


async def test_another_field_of_the_file_still_changes(store: RecordStore) -> None:
    await corrected(store, "Nieuw Huis")
    before = await participant(store)
    text = GOOD.replace(f'name = "{before.name}"', 'name = "Een andere naam"')
    assert text != GOOD
    await reads(store, text)
    after = await participant(store)
    assert (after.name, after.organisation) == ("Een andere naam", "Nieuw Huis")


async def test_an_open_correction_that_the_file_takes_over_is_settled(store: RecordStore) -> None:
    async with store.transaction() as tx:
        known = await tx.participants.get(WHOSE)
        assert known is not None
        await correct_place(tx, known, "Nieuw Huis", known.sector, START)
        await correct_contact(tx, known, "Het is Joris", START)
    await reads(store, with_organisation(GOOD, "Nieuw Huis"))
    async with store.transaction() as tx:
        found = {correction.about: correction.decision for correction in await tx.corrections.all()}
    assert found == {"place": Decision.TAKEN, "contact": Decision.OPEN}


async def test_a_contact_person_who_is_no_more_in_the_file_gives_way(store: RecordStore) -> None:
    async with store.transaction() as tx:
        known = await tx.participants.get(WHOSE)
        assert known is not None
        by = next(iter(await tx.coordinators.all()))
        made = await correct_contact(tx, known, "Iemand anders", START)
        assert made is not None
        await take_over(tx, made, by, START, contact="somebody-gone")
    assert (await participant(store)).contact == "somebody-gone"
    done = await reads(store, GOOD)
    assert done.overruled == [f"participant:{WHOSE} (contact)"]
    assert (await participant(store)).contact == known.contact


# ── Joined in chat


async def joined(store: RecordStore) -> str:
    async with store.transaction() as tx:
        known = await tx.participants.get(WHOSE)
        assert known is not None
        place = replace(known, id="behoud.joined-1", key="joined-1", user="user-new", name="Noor", joined=True, version=0)
        await tx.participants.add(place)
        await describe_action(tx, place, "Mine", "PLANTED", "", START)
    return place.id


def naming_them(text: str) -> str:
    there = text.index('[[network.participant]]\nkey = "p2"')
    block = text[there : text.index("[[", there + 5)]
    new = block.replace('key = "p2"', 'key = "noor"')
    user = new.index("user = ")
    new = new[:user] + 'user = "user-new"' + new[new.index("\n", user) :]
    return text[:there] + new + text[there:]


async def test_whoever_joined_stays_when_the_file_does_not_name_them(store: RecordStore) -> None:
    identity = await joined(store)
    for prune in (False, True):
        done = await reads(store, GOOD, prune=prune)
        assert (done.gone, done.joined) == ([], [f"participant:{identity}"])
        assert (await participant(store, identity)).joined


async def test_whoever_joined_goes_when_they_are_named(store: RecordStore) -> None:
    identity = await joined(store)
    await reads(store, GOOD, leaving=(identity,))
    assert (await participant(store, identity)).joined
    done = await reads(store, GOOD, prune=True, leaving=(identity,))
    assert done.gone == [f"participant:{identity}"]
    async with store.transaction() as tx:
        assert await tx.participants.get(identity) is None
        assert not await tx.actions.of_participant(identity)


async def test_whoever_joined_goes_with_their_network(store: RecordStore) -> None:
    identity = await joined(store)
    async with store.transaction() as tx:
        known = await tx.participants.get(identity)
        assert known is not None
        await tx.participants.save(replace(known, network="gone"))
    done = await reads(store, GOOD, prune=True)
    assert done.gone == [f"participant:{identity}"]


async def test_named_by_the_file_later_they_are_one_participant_and_keep_all(store: RecordStore) -> None:
    identity = await joined(store)
    for prune in (False, True, False):
        done = await reads(store, naming_them(GOOD), prune=prune)
        assert (done.added, done.gone, done.joined) == ([], [], [])
    found = await participant(store, identity)
    assert (found.key, found.joined, found.user) == ("noor", False, "user-new")
    async with store.transaction() as tx:
        assert await tx.participants.get(participant_id("behoud", "noor")) is None
        assert len(await tx.participants.of_user("user-new")) == 1
        assert len(await tx.actions.of_participant(identity)) == 1
    # Left out of the file after that, they are gone as anybody else.
    done = await reads(store, GOOD, prune=True)
    assert done.gone == [f"participant:{identity}"]
