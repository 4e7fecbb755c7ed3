"""Previews of the digest while things change: taken back, shared late, left out, skipped, and pressed when it is over."""

import pytest

from domain.check_ins.check_in import Visibility
from domain.own_data.erasure import erase
from tests.dialogs.digest.test_digest import POSTED, PREVIEW, choices, digests, opened, shares, takes_back
from tests.dialogs.world import World, words


async def test_what_is_taken_back_disappears_from_the_previews_too(world: World) -> None:
    await opened(world)
    await shares(world, "one")
    await shares(world, "two", "behoud.samira")
    await world.reaches(PREVIEW)
    anja = world.chat("user-anja")
    anja.gets()
    anja.sees("PLANTED-one", "PLANTED-two")
    await takes_back(world, "behoud.bram:one")
    await world.passes(minutes=1)
    anja.gets()
    anja.does_not_see("PLANTED-one")
    anja.sees("PLANTED-two")
    async with world.store.transaction() as tx:
        samira = await tx.participants.get("behoud.samira")
        assert samira is not None
        await erase(tx, samira, world.clock.now())
    await world.passes(minutes=1)
    anja.gets()
    anja.does_not_see("PLANTED-one", "PLANTED-two")
    anja.sees("Straks in het weekbericht")
    await world.reaches(POSTED)
    assert digests(world) == []
    anja.gets()
    anja.sees("is niet geplaatst")
    anja.does_not_see("PLANTED")


async def test_what_is_shared_after_the_hour_of_the_preview_is_seen_beforehand_all_the_same(world: World) -> None:
    await opened(world)
    await world.reaches("2027-01-07T11:30:00+01:00")
    before = len(world.post.cards("chat-user-anja"))
    await shares(world, "late")
    await world.reaches("2027-01-07T13:01:00+01:00")
    assert len(world.post.cards("chat-user-anja")) == before + 1
    anja = world.chat("user-anja")
    anja.gets()
    anja.sees("Straks in het weekbericht", "PLANTED-late")


@pytest.mark.parametrize("title", ["Bewaar", "Plaats nu", "Sla over"])
async def test_an_old_card_of_a_skipped_week_does_not_say_that_it_was_posted(world: World, title: str) -> None:
    await opened(world)
    await shares(world, "one")
    await world.reaches(PREVIEW)
    anja = world.chat("user-anja")
    old = anja.gets()
    await anja.presses("Sla over", on=old)
    await world.reaches(POSTED)
    anja.gets()
    anja.sees("is niet geplaatst", "komt in het volgende")
    await anja.presses(title, {"out": "", "first": "as-it-is", "word": "Toch"}, on=old)
    anja.sees("is niet geplaatst")
    assert digests(world) == []
    await world.reaches("2027-01-15T09:00:01+01:00")
    assert "PLANTED-one" in words(digests(world)[0])
    assert "Toch" not in words(digests(world)[0])
    await anja.presses(title, {"out": "", "first": "as-it-is", "word": "Toch"}, on=old)
    anja.sees("is niet geplaatst")


async def test_what_moves_up_when_something_is_left_out_is_seen_before_it_is_posted(world: World) -> None:
    await opened(world)
    for number in range(10, 23):
        await shares(world, f"n{number}x", "behoud.bram" if number % 2 else "behoud.samira")
    await world.reaches(PREVIEW)
    anja = world.chat("user-anja")
    card = anja.gets()
    anja.does_not_see("PLANTED-n21x", "PLANTED-n20x", "PLANTED-n22x")
    out = ",".join(choices(card, "out")[:3])
    await anja.presses("Bewaar", {"out": out, "first": "as-it-is", "word": ""})
    anja.sees("PLANTED-n21x", "PLANTED-n20x", "PLANTED-n22x", "wordt weggelaten")
    await anja.presses("Bewaar", {"out": out, "first": "as-it-is", "word": "Dag"})
    await world.reaches(POSTED)
    assert not any(f"PLANTED-n{number}x" in words(digests(world)[0]) for number in (10, 11, 13))


async def test_what_a_card_had_no_room_for_stays_left_out(world: World) -> None:
    """A press tells only about what stood on the pressed card."""
    await opened(world)
    for number in range(9):
        await shares(world, f"n{number}x", "behoud.bram" if number % 2 else "behoud.samira", Visibility.NETWORK_UNNAMED)
    await world.reaches(PREVIEW)
    anja = world.chat("user-anja")
    card = anja.gets()
    out = ",".join(choices(card, "out"))
    await anja.presses("Bewaar", {"out": out, "first": "as-it-is", "word": ""})
    narrow = anja.last
    assert narrow is not None
    for action in _carriers(narrow.card):
        action["most"] = "3"
    await anja.presses("Bewaar", {"out": "", "first": "as-it-is", "word": ""}, on=narrow)
    await world.reaches(POSTED)
    assert words(digests(world)[0]).count("PLANTED") == 3


def _carriers(part: object) -> list[dict[str, str]]:
    if isinstance(part, dict):
        here = [part["spiraal"]] if "spiraal" in part else []
        return here + [carrier for value in part.values() for carrier in _carriers(value)]
    return [carrier for value in part for carrier in _carriers(value)] if isinstance(part, list | tuple) else []
