"""Nobody reads what its author does not allow, whatever was shared, changed, withdrawn or left before: seen on the digest itself."""

import asyncio
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dialogs.prepared import Ready
from dialogs.preparer import Preparer
from domain.actions.action import Step
from domain.actions.my_actions import current_action, describe_action
from domain.check_ins.answer import answer, choose_circle, open_check_in
from domain.check_ins.check_in import Update, Visibility
from domain.check_ins.logbook import edit, withdraw
from domain.check_ins.questions import check_answers
from domain.digest import digest
from domain.digest.counts import Numbers
from domain.digest.digest import Digest
from domain.notifications.outbox import Notification, NotificationKind, Recipient
from domain.ports import Store
from domain.privacy.may_see import Circle, may_see
from domain.programme.programme import Participant
from tests.domain.makers import START, a_store, fill, network, participant, programme

PEOPLE = tuple(participant(f"p{number}", name=f"Naam{number}x") for number in range(4))
SHARED = (Visibility.NETWORK_UNNAMED, Visibility.NETWORK_NAMED)


@pytest.mark.parametrize(
    ("visibility", "seen_by"),
    [
        (Visibility.ME, {Circle.AUTHOR}),
        (Visibility.CONTACT, {Circle.AUTHOR, Circle.CONTACT}),
        # Their contact person would read it under their name.
        (Visibility.NETWORK_UNNAMED, {Circle.AUTHOR, Circle.NETWORK}),
        (Visibility.NETWORK_NAMED, set(Circle)),
    ],
)
def test_who_sees_what(visibility: Visibility, seen_by: set[Circle]) -> None:
    assert {circle for circle in Circle if may_see(visibility, circle)} == seen_by


@dataclass(frozen=True, slots=True)
class Deed:
    """``say``: a check-in with a new word in it. ``choose``: another circle for one of their entries. ``edit``: another word
    in one, ``withdraw`` it. ``leave``, ``join``, ``digest``."""

    what: str
    who: int = 0
    which: int = 0
    circle: Visibility = Visibility.ME


deeds = st.one_of(
    st.builds(Deed, st.just("say"), st.integers(0, 3), circle=st.sampled_from([*Visibility, *SHARED])),
    st.builds(Deed, st.just("choose"), st.integers(0, 3), st.integers(0, 3), st.sampled_from(Visibility)),
    st.builds(Deed, st.sampled_from(["edit", "withdraw"]), st.integers(0, 3), st.integers(0, 3)),
    st.builds(Deed, st.sampled_from(["leave", "join"]), st.integers(0, 3)),
    st.just(Deed("digest")),
)


@dataclass(slots=True)
class History:
    """What was said and allowed, in plain sight: word to author and circle, beside the store under test."""

    store: Store
    now: datetime = START
    told_until: datetime = START
    here: set[int] = field(default_factory=lambda: set(range(4)))
    circles: dict[str, Visibility] = field(default_factory=dict)
    authors: dict[str, int] = field(default_factory=dict)
    shared_at: dict[str, datetime] = field(default_factory=dict)
    entries: dict[str, str] = field(default_factory=dict)

    async def do(self, deed: Deed) -> None:
        self.now += timedelta(minutes=1)
        match deed.what:
            case "say":
                await self.say(deed)
            case "choose":
                own = [word for word, author in self.authors.items() if author == deed.who and word in self.entries]
                if own:
                    await self.choose(own[deed.which % len(own)], deed.circle)
            case "edit" | "withdraw":
                own = [word for word, author in self.authors.items() if author == deed.who and word in self.entries]
                if own:
                    await self.change(own[deed.which % len(own)], withdrawn=deed.what == "withdraw")
            case "leave":
                self.here.discard(deed.who)
                async with self.store.transaction() as tx:
                    await tx.participants.remove(PEOPLE[deed.who].id)
            case "join":
                if deed.who not in self.here:
                    self.here.add(deed.who)
                    await fill(self.store, PEOPLE[deed.who])
            case "digest":
                await self.look()

    async def say(self, deed: Deed) -> None:
        word, me = f"geheim{len(self.authors)}q", PEOPLE[deed.who]
        async with self.store.transaction() as tx:
            current = await current_action(tx, me) or await describe_action(tx, me, word, word, "", self.now)
            asked = await open_check_in(tx, current, me.id, self.now)
            current = await tx.actions.get(asked.action) or current
            texts = dict.fromkeys(("problem", "unknown", "experiment", "expectation", "measure", "noticed", "lesson"), word)
            said = {**texts, "done": "yes", "need": "tip", "outcome": "failed", "onward": "grow"}
            given, _ = check_answers(asked.step, said)
            asked = await answer(tx, asked, current, given, self.now)
            await choose_circle(tx, asked, current, deed.circle, self.now)
        self.authors[word], self.entries[word] = deed.who, asked.id
        self.allow(word, deed.circle)

    async def choose(self, word: str, circle: Visibility) -> None:
        async with self.store.transaction() as tx:
            asked = await tx.check_ins.get(self.entries[word])
            assert asked is not None
            current = await tx.actions.get(asked.action)
            assert current is not None
            await choose_circle(tx, asked, current, circle, self.now)
        self.allow(word, circle)

    async def change(self, word: str, *, withdrawn: bool) -> None:
        """Another word in its place, for whom the first one was; or nothing any more."""
        new = f"geheim{len(self.authors)}q"
        identity = self.entries.pop(word)
        async with self.store.transaction() as tx:
            update = await tx.updates.get(identity)
            assert update is not None
            if withdrawn:
                await withdraw(tx, update, self.now)
            else:
                said = {id: new if given == word else given for id, given in update.answers.items()}
                await edit(tx, update, said, self.now)
        circle, shared_at = self.circles.pop(word), self.shared_at.pop(word, None)
        if not withdrawn:
            self.authors[new], self.entries[new], self.circles[new] = self.authors[word], identity, circle
            if shared_at is not None:
                self.shared_at[new] = shared_at

    def allow(self, word: str, circle: Visibility) -> None:
        self.circles[word] = circle
        if circle in SHARED:
            self.shared_at.setdefault(word, self.now)
        else:
            self.shared_at.pop(word, None)

    async def look(self) -> None:
        """The digest as it would be posted now: on its card is what may be told, and nothing else of anybody."""
        notification = Notification(
            id=f"digest:{self.now}", kind=NotificationKind.DIGEST, to=Recipient(network="behoud"), about={"network": "behoud"},
            due=self.now, expires=self.now + timedelta(days=1), created_at=self.now,
        )  # fmt: skip
        async with self.store.transaction() as tx:
            prepared = await Preparer().prepare(tx, notification, self.now)
            await Preparer().settled(tx, notification, self.now)
        card = json.dumps(prepared.message.card, ensure_ascii=False) + prepared.message.summary if isinstance(prepared, Ready) else ""
        tellable = {
            word
            for word, circle in self.circles.items()
            if circle in SHARED and self.authors[word] in self.here and self.told_until <= self.shared_at[word] < self.now
        }
        if isinstance(prepared, Ready):
            # What was not posted told nothing: the next one tells from where the last one ended.
            self.told_until = self.now
        assert {word for word in self.authors if word in card} == tellable
        by_name = {self.authors[word] for word in tellable if self.circles[word] is Visibility.NETWORK_NAMED}
        assert {number for number in range(4) if PEOPLE[number].name in card} == by_name
        assert not any(person.user in card or person.id in card for person in PEOPLE)


@settings(max_examples=120, deadline=None)
@example(course=[Deed("say", 0, circle=Visibility.NETWORK_UNNAMED), Deed("leave", 0), Deed("digest"), Deed("join", 0)])
@given(course=st.lists(deeds, max_size=14))
def test_a_digest_holds_what_its_authors_allow_and_nothing_else(course: list[Deed]) -> None:
    async def live() -> None:
        # Known since START, a working Monday morning: the histories take minutes, so a digest may always go.
        async with a_store(programme(), network(known_since=START), *PEOPLE) as store:
            history = History(store)
            for deed in [*course, Deed("digest")]:
                await history.do(deed)

    asyncio.run(live())


updates = st.lists(
    st.tuples(st.integers(0, 3), st.sampled_from(Visibility), st.sampled_from(Step), st.sampled_from(["worked", "failed", ""])), max_size=8
)


@settings(max_examples=200, deadline=None)
@given(given_updates=updates, here=st.sets(st.integers(0, 3)))
def test_composing_checks_again_whatever_it_is_handed(given_updates: Sequence[tuple[int, Visibility, Step, str]], here: set[int]) -> None:
    """Also what the store should not have handed over."""
    made = [
        Update(
            id=str(number), participant=PEOPLE[who].id, network="behoud", action="a", cycle=1, step=step, at=START, shared_at=START,
            answers={"lesson": f"geheim{number}", "need": "tip", **({"outcome": outcome} if outcome else {})}, visibility=visibility,
        )
        for number, (who, visibility, step, outcome) in enumerate(given_updates)
    ]  # fmt: skip
    authors: Mapping[str, Participant] = {PEOPLE[who].id: PEOPLE[who] for who in here}
    found = digest.compose(network(), made, authors, Numbers(), None, 0)
    allowed = [update for update in made if update.participant in authors and update.visibility in SHARED]
    if not allowed:
        assert found is None
        return
    assert isinstance(found, Digest)
    told = [*found.learned, *found.failed]
    assert sorted(entry.answers["lesson"] for entry in told) == sorted(update.answers["lesson"] for update in allowed)
    for entry in told:
        source = next(update for update in made if update.answers["lesson"] == entry.answers["lesson"])
        name = authors[source.participant].name if source.visibility is Visibility.NETWORK_NAMED else None
        assert entry.author == name


async def test_who_comes_back_is_told_of_again_and_who_leaves_is_not() -> None:
    async with a_store(programme(), network(known_since=START), *PEOPLE) as store:
        history = History(store)
        for deed in (Deed("say", 0, circle=Visibility.NETWORK_NAMED), Deed("leave", 0), Deed("digest")):
            await history.do(deed)
        assert history.circles["geheim0q"] is Visibility.NETWORK_NAMED
        await history.do(Deed("join", 0))
        await history.do(replace(Deed("choose", 0), circle=Visibility.ME))
        await history.do(replace(Deed("choose", 0), circle=Visibility.NETWORK_NAMED))
        await history.look()
        assert history.shared_at["geheim0q"] > START
