"""Texts that look like something else: kept as typed, and shown as typed wherever an answer is shown, never interpreted."""

from collections.abc import Iterator, Mapping

import pytest

from domain.check_ins.questions import LONGEST
from domain.ports import Message
from tests.dialogs.check_ins.test_check_in import has_action
from tests.dialogs.world import Chat, World

NASTY = {
    "markdown": "**vet** _schuin_ [link](https://evil.example) `code` ~~weg~~",
    "list": "1. een lijst\n2. die zo blijft\n- en zo\n# geen kop",
    "at": "<at>Bram</at> <b>en</b> <script>alert(1)</script> &amp; &lt;",
    "templates": "{{x}} {$network} ${x} {0} %s { network }",
    "fluent": '{ $circle -> [a] b *[c] d } { OPENING("x") }',
    "emoji": "👩🏽‍⚕️ 🇳🇱 😀",
    "rtl": "שלום \u202eomgekeerd\u202c مرحبا",
    "zero-width": "on\u200bzicht\u200dbaar\ufeff",
    "quotes": "\"'\\ \\n \\u0041 \\*geen vet\\*",
    "json": '{"type":"TextBlock","text":"x"}',
}


def shown(card: object) -> Iterator[str]:
    """Words that a client shows without reading anything into them: runs of text, and what stands in an input."""
    if isinstance(card, Mapping):
        if card.get("type") == "TextRun":
            yield str(card["text"])
        elif card.get("type") == "Input.Text":
            yield str(card.get("value", ""))
        for name, value in card.items():
            if name != "fallback":
                yield from shown(value)
    elif isinstance(card, list | tuple):
        for item in card:
            yield from shown(item)


def interpreted(card: object) -> Iterator[str]:
    """Words in which a client looks for Markdown."""
    if isinstance(card, Mapping):
        if card.get("type") == "TextBlock":
            yield str(card["text"])
        for value in card.values():
            yield from interpreted(value)
    elif isinstance(card, list | tuple):
        for item in card:
            yield from interpreted(item)


def must_stand(typed: str, message: Message | None, where: str) -> None:
    assert message is not None
    assert any(typed in text for text in shown(message.card)), f"{where}: not as typed"
    assert not any(typed in text for text in interpreted(message.card)), f"{where}: where Markdown is read"


@pytest.mark.parametrize("typed", NASTY.values(), ids=NASTY)
async def test_what_was_typed_is_what_is_shown(world: World, typed: str) -> None:
    await world.channel("user-anja").opens()
    bram, anja = world.chat("user-bram"), world.chat("user-anja")
    await anja.opens()
    await has_action(bram)
    await bram.says("check-in")
    form = bram.last
    await bram.presses("Ga verder", unknown=typed)
    must_stand(typed, bram.last, "the form, once more")
    await bram.presses("Ga verder", on=form, problem=typed)
    await bram.presses("Bewaar mijn keuze", circle="network_named")
    await bram.presses("Ga verder", on=form, problem=f"NIEUW {typed}")
    must_stand(f"NIEUW {typed}", bram.last, "already answered")
    await bram.presses("Verander wie het leest")
    must_stand(typed, bram.last, "who may read it")
    async with world.store.transaction() as tx:
        (update,) = await tx.updates.of_participant("behoud.bram")
    assert update.answers["problem"] == typed
    await bram.says("mijn actie")
    must_stand(typed, bram.last, "my action")
    await bram.says("logboek")
    must_stand(" ".join(typed.split()), bram.last, "the log")
    await bram.presses("Lees", update=update.id)
    must_stand(typed, bram.last, "an entry")
    await bram.presses("Wijzig")
    must_stand(typed, bram.last, "the form to change it")
    await bram.presses("Bewaar", problem=typed, unknown=typed)
    must_stand(typed, bram.last, "a changed entry")
    await bram.presses("Trek in")
    must_stand(" ".join(typed.split()), bram.last, "before withdrawing")
    await anja.says("voortgang")
    must_stand(typed, anja.last, "progress")
    await world.reaches("2027-01-08T09:00:01+01:00")
    must_stand(typed, world.posted()[-1], "the digest")
    await world.reaches("2027-01-21T12:00:01+01:00")
    assert any(typed in text for card in world.post.cards("chat-user-anja") for text in shown(card.card)), "the sheet"
    assert not any(typed in text for card in world.post.cards("chat-user-anja") for text in interpreted(card.card)), "the sheet"


async def to_check_in(world: World) -> Chat:
    bram = world.chat("user-bram")
    await has_action(bram)
    await bram.says("check-in")
    return bram


@pytest.mark.parametrize("letter", ["x", "é", "😀", "ש", "{", "*"])
async def test_four_thousand_characters_are_taken_and_one_more_is_not(world: World, letter: str) -> None:
    bram = await to_check_in(world)
    form = bram.last
    await bram.presses("Ga verder", problem=letter * (LONGEST + 1))
    bram.sees("4.001 tekens", "4.000")
    await bram.presses("Ga verder", on=form, problem=letter * LONGEST)
    bram.sees("Wie mag dit lezen?")
    async with world.store.transaction() as tx:
        (update,) = await tx.updates.of_participant("behoud.bram")
    assert update.answers["problem"] == letter * LONGEST
