"""Previews of the digest while things change: taken back, shared late, left out, skipped, and pressed when it is over."""

import pytest

from domain.check_ins.check_in import Visibility
from domain.own_data.erasure import erase
from tests.dialogs.digest.test_digest import POSTED, PREVIEW, choices, digests, opened, shares, takes_back
from tests.dialogs.world import World, words


async def test_what_is_taken_back_disappears_from_the_previews_too(town: World) -> None:
    await opened(town)
    await shares(town, "one")
    await shares(town, "two", "behoud.samira")
    await town.reaches(PREVIEW)
    anja = town.chat("user-anja")
    anja.gets()
    anja.sees("PLANTED-one", "PLANTED-two")
    await takes_back(town, "behoud.bram:one")
    await town.passes(minutes=1)
    anja.gets()
    anja.does_not_see("PLANTED-one")
    anja.sees("PLANTED-two")
    async with town.store.transaction() as tx:
        samira = await tx.participants.get("behoud.samira")
        assert samira is not None
        await erase(tx, samira, town.clock.now())
    await town.passes(minutes=1)
    anja.gets()
    anja.does_not_see("PLANTED-one", "PLANTED-two")
    anja.sees("Straks in het weekbericht")
    await town.reaches(POSTED)
    assert digests(town) == []
    anja.gets()
    anja.sees("is niet geplaatst")
    anja.does_not_see("PLANTED")


async def test_what_is_shared_after_the_hour_of_the_preview_is_seen_beforehand_all_the_same(town: World) -> None:
    await opened(town)
    await town.reaches("2027-01-07T11:30:00+01:00")
    before = len(town.post.cards("chat-user-anja"))
    await shares(town, "late")
    await town.reaches("2027-01-07T13:01:00+01:00")
    assert len(town.post.cards("chat-user-anja")) == before + 1
    anja = town.chat("user-anja")
    anja.gets()
    anja.sees("Straks in het weekbericht", "PLANTED-late")


@pytest.mark.parametrize("title", ["Bewaar", "Plaats nu", "Sla over"])
async def test_an_old_card_of_a_skipped_week_does_not_say_that_it_was_posted(town: World, title: str) -> None:
    await opened(town)
    await shares(town, "one")
    await town.reaches(PREVIEW)
    anja = town.chat("user-anja")
    old = anja.gets()
    await anja.presses("Sla over", on=old)
    await town.reaches(POSTED)
    anja.gets()
    anja.sees("is niet geplaatst", "komt in het volgende")
    await anja.presses(title, {"out": "", "first": "as-it-is", "word": "Toch"}, on=old)
    anja.sees("is niet geplaatst")
    assert digests(town) == []
    await town.reaches("2027-01-15T09:00:01+01:00")
    assert "PLANTED-one" in words(digests(town)[0])
    assert "Toch" not in words(digests(town)[0])
    await anja.presses(title, {"out": "", "first": "as-it-is", "word": "Toch"}, on=old)
    anja.sees("is niet geplaatst")


async def test_what_moves_up_when_something_is_left_out_is_seen_before_it_is_posted(town: World) -> None:
    await opened(town)
    for number in range(10, 23):
        await shares(town, f"n{number}x", "behoud.bram" if number % 2 else "behoud.samira")
    await town.reaches(PREVIEW)
    anja = town.chat("user-anja")
    card = anja.gets()
    anja.does_not_see("PLANTED-n21x", "PLANTED-n20x", "PLANTED-n22x")
    out = ",".join(choices(card, "out")[:3])
    await anja.presses("Bewaar", {"out": out, "first": "as-it-is", "word": ""})
    anja.sees("PLANTED-n21x", "PLANTED-n20x", "PLANTED-n22x", "wordt weggelaten")
    await anja.presses("Bewaar", {"out": out, "first": "as-it-is", "word": "Dag"})
    await town.reaches(POSTED)
    assert not any(f"PLANTED-n{number}x" in words(digests(town)[0]) for number in (10, 11, 13))


async def test_what_a_card_had_no_room_for_stays_left_out(town: World) -> None:
    """A press tells only about what stood on the pressed card."""
    await opened(town)
    for number in range(9):
        await shares(town, f"n{number}x", "behoud.bram" if number % 2 else "behoud.samira", Visibility.NETWORK_UNNAMED)
    await town.reaches(PREVIEW)
    anja = town.chat("user-anja")
    card = anja.gets()
    out = ",".join(choices(card, "out"))
    await anja.presses("Bewaar", {"out": out, "first": "as-it-is", "word": ""})
    narrow = anja.last
    assert narrow is not None
    for action in _carriers(narrow.card):
        action["most"] = "3"
    await anja.presses("Bewaar", {"out": "", "first": "as-it-is", "word": ""}, on=narrow)
    await town.reaches(POSTED)
    assert words(digests(town)[0]).count("PLANTED") == 3


def _carriers(part: object) -> list[dict[str, str]]:
    if isinstance(part, dict):
        here = [part["spiraal"]] if "spiraal" in part else []
        return here + [one for value in part.values() for one in _carriers(value)]
    return [one for value in part for one in _carriers(value)] if isinstance(part, list | tuple) else []
