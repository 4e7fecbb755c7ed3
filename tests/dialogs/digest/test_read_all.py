""" "Lees alles" under a digest: what had no room is read privately, whole and page by page, as its authors allow at that moment."""

from dataclasses import replace
from typing import Any

import pytest

from domain.check_ins.check_in import Visibility
from domain.own_data.erasure import erase
from domain.ports import Message
from tests.dialogs.digest.test_digest import CHANNEL, POSTED, digests, opened, shares, takes_back, thread
from tests.dialogs.world import Chat, World, button, words

MANY = 30


async def busy_week(world: World) -> Message:
    """More than a post has room for; a third of it did not work, two of them stand under no name."""
    await opened(world)
    for number in range(MANY):
        failed = "failed" if number % 3 == 0 else "worked"
        circle = Visibility.NETWORK_UNNAMED if number in (3, 4) else Visibility.NETWORK_NAMED
        await shares(world, f"n{number}", "behoud.bram" if number % 2 else "behoud.samira", circle, outcome=failed)
    await world.reaches(POSTED)
    return digests(world)[-1]


async def all_pages(reader: Chat) -> list[str]:
    assert reader.last is not None
    found = [words(reader.last)]
    while "Lees verder" in str(reader.last.card):
        await reader.presses("Lees verder")
        found.append(words(reader.last))
    return found


def planted(text: str) -> set[str]:
    return {f"n{number}" for number in range(MANY) if f"PLANTED-n{number} " in f"{text} "}


async def test_what_has_no_room_is_counted_and_all_of_it_can_be_read(world: World) -> None:
    post = await busy_week(world)
    shown = planted(words(post))
    assert len(shown) < MANY
    learned = sum(1 for item in range(MANY) if item % 3 and f"n{item}" not in shown)
    assert f"En nog {learned} in het logboek" in words(post)
    reader = world.channel("user-samira")
    await reader.presses("Lees alles", on=post)
    pages = await all_pages(reader)
    assert planted(" ".join(pages)) == {f"n{number}" for number in range(MANY)}
    assert sum(len(planted(page)) for page in pages) == MANY, "nothing stands there twice"
    assert any(f"n{number}" in planted(pages[0]) for number in range(0, MANY, 3)), "what did not work is not at the end"
    reader.sees("Bladzijde 6 van 6", "Alleen jij ziet deze kaart")
    await reader.presses("Vorige bladzijde")
    reader.sees("Bladzijde 5 van 6")


async def test_pages_and_counts_follow_what_authors_allow(world: World) -> None:
    post = await busy_week(world)
    hidden = sorted({f"n{number}" for number in range(MANY)} - planted(words(post)))
    gone = next(text for text in hidden if int(text[1:]) % 3)
    await takes_back(world, f"behoud.{'bram' if int(gone[1:]) % 2 else 'samira'}:{gone}")
    reader = world.channel("user-anja")
    await reader.presses("Lees alles", on=post)
    assert planted(" ".join(await all_pages(reader))) == {f"n{number}" for number in range(MANY)} - {gone}, (
        "at once, before the post follows"
    )
    await world.passes(minutes=1)
    left = sum(1 for text in hidden if int(text[1:]) % 3) - 1
    assert f"En nog {left} in het logboek" in words(digests(world)[-1])
    unnamed = [page for page in await _all(reader, post) if "PLANTED-n3 " in f"{page} "]
    assert "Een deelnemer" in unnamed[0]
    assert "behoud.bram" not in str(unnamed)


async def _all(reader: Chat, post: Message) -> list[str]:
    await reader.presses("Lees alles", on=post)
    return await all_pages(reader)


async def test_the_rest_moves_up_when_all_that_was_shown_is_taken_back(world: World) -> None:
    post = await busy_week(world)
    for text in planted(words(post)):
        await takes_back(world, f"behoud.{'bram' if int(text[1:]) % 2 else 'samira'}:{text}")
    await world.passes(minutes=1)
    now = digests(world)[-1]
    assert planted(words(now))
    assert planted(words(now)).isdisjoint(planted(words(post)))


async def test_who_left_is_read_nowhere_and_nothing_left_says_so(world: World) -> None:
    post = await busy_week(world)
    async with world.store.transaction() as tx:
        for key in ("behoud.bram", "behoud.samira"):
            participant = await tx.participants.get(key)
            assert participant is not None
            await erase(tx, participant, world.clock.now())
        stored = await tx.digest_posts.get("digest:behoud:2027-01-08")
    assert stored is not None
    assert stored.rest
    assert "bram" not in str(stored)
    reader = world.channel("user-anja")
    await reader.presses("Lees alles", on=post)
    reader.sees("Hier staat niets meer")


async def test_somebody_of_another_network_reads_nothing(world: World) -> None:
    post = await busy_week(world)
    stranger = world.chat("user-joris")
    await stranger.presses("Lees alles", on=post)
    assert stranger.last is not None
    assert not planted(words(stranger.last))


async def test_one_can_thank_and_ask_from_a_page_and_read_on(world: World) -> None:
    post = await busy_week(world)
    reader = world.channel("user-bram")
    await reader.presses("Lees alles", on=post)
    await reader.presses("Lees verder")
    await reader.presses("Lees verder")
    page = reader.last
    assert page is not None
    choices = _choices(page)
    assert choices, "there are entries of others on this page"
    await reader.presses("Stel een vraag", entry=choices[0])
    reader.sees("Wat wil je Samira Idrissi vragen?")
    await reader.presses("Verstuur mijn vraag", text="Hoe deed je dat?")
    await world.passes(minutes=1)
    samira = world.chat("user-samira")
    samira.gets()
    samira.sees("Bram Visser vraagt je iets", "Hoe deed je dat?")
    await reader.presses("Bedank", on=page, entry=choices[0])
    reader.sees("Je dank telt mee")
    await reader.presses("Lees verder")
    reader.sees("Bladzijde 3 van 6")


def _choices(page: Message) -> list[str]:
    body: Any = page.card["body"]
    found = [part for part in body if part.get("type") == "Input.ChoiceSet"]
    return [item["value"] for item in found[0]["choices"]] if found else []


async def test_a_week_that_fits_has_no_such_button(world: World) -> None:
    await opened(world)
    await shares(world, "one")
    await world.reaches(POSTED)
    with pytest.raises(AssertionError):
        button(digests(world)[-1], "Lees alles")


async def test_what_is_long_and_found_no_place_in_the_thread_is_read_whole(world: World) -> None:
    await opened(world)
    for number in range(10):
        await shares(world, f"n{number}", text="Een lang verhaal over de overdracht. " * 20 + f"END-{number}")
    await world.reaches("2027-01-08T09:01:00+01:00")
    told = " ".join(words(message) for message in thread(world))
    untold = [number for number in range(10) if f"END-{number}" not in told]
    assert untold, "a thread has no room for ten"
    reader = world.channel("user-samira")
    read = " ".join(await _all(reader, digests(world)[-1]))
    assert all(f"END-{number}" in read for number in untold)


async def test_a_reply_follows_its_author_also_when_its_place_on_the_post_went(world: World) -> None:
    await opened(world)
    for number in range(10):
        await shares(world, f"n{number}", text="Een lang verhaal over de overdracht. " * 20 + f"END-{number}")
    await world.reaches("2027-01-08T09:01:00+01:00")
    async with world.store.transaction() as tx:
        post = await tx.digest_posts.get("digest:behoud:2027-01-08")
        assert post is not None
        last = post.replies[-1]
        # As after edits that left less room on the post.
        await tx.digest_posts.save(replace(post, refs=tuple(ref for ref in post.refs if ref != last), rest=(*post.rest, last)))
    end = f"END-{last[-1]}"
    assert any(end in words(message) for message in thread(world))
    await takes_back(world, last.partition(":")[2])
    await world.passes(minutes=1)
    assert not any(end in words(message) for message in thread(world))
    assert end not in " ".join(words(message) for message in world.posted(CHANNEL))
