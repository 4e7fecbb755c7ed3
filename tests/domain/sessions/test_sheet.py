"""The session sheet never shows anybody what they may not read, and fits a card however many take part."""

import asyncio
import json
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cards.frame import fits
from cards.language import LANGUAGES, language
from cards.sessions import sheet as cards
from domain.actions.action import Cycle, Move, Step
from domain.attendance.away import Away
from domain.check_ins.check_in import Update, Visibility
from domain.ports import Transaction
from domain.programme.programme import Coordinator
from domain.sessions.session import Absence, absence_id
from domain.sessions.sheet import sheet
from tests.cards.people import CROWD
from tests.cards.sessions.samples import sheet_of
from tests.domain.makers import START, a_store, action, coordinator, network, participant, session

SESSION = session("s1", START + timedelta(days=2))
NETWORK = network(coordinators=("anja", "noor"))
READERS = {key: replace(coordinator(key), name=key.title()) for key in ("anja", "noor")}
TRYING = (Cycle(number=1, previous=None, moves=(Move(step=Step.ACT, at=START),)),)


@st.composite
def people(draw: st.DrawFn) -> list[tuple[str, str, bool, bool, Visibility, Visibility, str]]:
    """For each participant: key, contact, absent, away, the circles of an older and the latest entry, and what that asks for."""
    count = draw(st.integers(1, 5))
    circles = st.sampled_from(Visibility)
    return [
        (
            f"p{number}",
            draw(st.sampled_from(["anja", "noor"])),
            draw(st.booleans()),
            draw(st.booleans()),
            draw(circles),
            draw(circles),
            draw(st.sampled_from(["none", "tip", "coach"])),
        )
        for number in range(count)
    ]


async def wrote(tx: Transaction, key: str, circles: tuple[Visibility, Visibility], need: str) -> None:
    for number, circle in enumerate(circles):
        answers = {"done": "not_yet", "noticed": f"ENTRY-{key}-{number}", "need": need if number else "buddy"}
        at = START - timedelta(days=2 - number)
        common = {"participant": f"behoud.{key}", "network": "behoud", "action": f"a-{key}", "cycle": 1, "step": Step.ACT}
        await tx.updates.add(Update(id=f"{key}-{number}", answers=answers, visibility=circle, at=at, shared_at=at, **common))  # type: ignore[arg-type]


@settings(max_examples=60, deadline=None)
@given(drawn=people())
def test_planted_words_reach_nobody_outside_their_circle(drawn: list[tuple[str, str, bool, bool, Visibility, Visibility, str]]) -> None:
    async def live() -> None:
        members = [participant(key, contact=contact) for key, contact, *_ in drawn]
        actions = [action(f"a-{member.key}", member.id, title="TITLE", problem="PROBLEM", cycles=TRYING) for member in members]
        async with a_store(NETWORK, SESSION, *READERS.values(), *members, *actions) as store:
            async with store.transaction() as tx:
                for key, _, absent, gone, older, latest, need in drawn:
                    await wrote(tx, key, (older, latest), need)
                    if absent:
                        identity = absence_id("s1", f"behoud.{key}")
                        own = Absence(id=identity, session="s1", participant=f"behoud.{key}", signed_off_at=START, late=False)
                        await tx.absences.add(replace(own, note=f"NOTE-{key}"))
                    if gone:
                        until = START + timedelta(days=9)
                        await tx.aways.add(Away(id=f"user-{key}", number=1, since=START, until=until, note=f"AWAY-{key}"))
            for reader in READERS.values():
                async with store.transaction() as tx:
                    await _check(tx, reader, drawn)

    asyncio.run(live())


async def _check(tx: Transaction, reader: Coordinator, drawn: list[tuple[str, str, bool, bool, Visibility, Visibility, str]]) -> None:
    made = await sheet(tx, SESSION, NETWORK, reader, START)
    shown = json.dumps(cards.sheet(language("nl"), made).card, ensure_ascii=False)
    assert "TITLE" not in shown
    assert "PROBLEM" not in shown
    assert {line.step for line in made.lines} == {Step.ACT}
    named = [request.name for request in made.requests if request.name]
    unnamed = [request.need for request in made.requests if not request.name]
    for key, contact, absent, gone, older, latest, need in drawn:
        mine = contact == reader.id
        readable = {Visibility.NETWORK_NAMED, Visibility.CONTACT} if mine else {Visibility.NETWORK_NAMED}
        assert (f"ENTRY-{key}-1" in shown) is (latest in readable)
        assert (f"ENTRY-{key}-0" in shown) is (older in readable and latest not in readable)
        assert (f"NOTE-{key}" in shown) is (mine and absent)
        assert (f"AWAY-{key}" in shown) is (mine and gone and not absent)
        assert (f"Naam-{key}" in named) is (latest in readable and need != "none")
    wanted = [need for _, _, _, _, _, latest, need in drawn if latest is Visibility.NETWORK_UNNAMED and need != "none"]
    assert sorted(unnamed) == sorted(wanted)
    assert len(made.absent) == sum(absent or gone for _, _, absent, gone, *_ in drawn)


@pytest.mark.parametrize("tag", LANGUAGES)
@pytest.mark.parametrize("words", ["", "woord " * 160, "x" * 4000, "🙂" * 500])
def test_it_fits_a_card_for_sixty_people_and_counts_the_rest(tag: str, words: str) -> None:
    message = cards.sheet(language(tag), sheet_of(CROWD, words))
    assert fits(message)
    text = json.dumps(message.card, ensure_ascii=False)
    assert CROWD[0].name in text
    if words:
        assert any(more in text for more in ("En nog ", "And ")), "it says that there is more"
