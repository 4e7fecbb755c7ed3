"""Months of rounds in random worlds: what never happens, whatever people press, however they come and go."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import combinations
from random import Random

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from domain.matching.match import APART, Match, MatchAnswer, MatchForm, MatchStage, MatchWish, SpokenAnswer
from domain.matching.respond import answer, stop, tell_spoken, wish
from domain.matching.weekly_round import forget_network, latest_round, moments, next_round, turn_over
from domain.notifications.outbox import NotificationKind, State
from domain.notifications.preferences import pauses
from domain.own_data.erasure import erase
from domain.ports import Transaction
from domain.programme.programme import Participant, Person
from store import RecordStore
from tests.domain.makers import START, a_store, action, network, participant

NETWORK = network()
ORGANISATIONS = ("De Linde", "de linde ", "Het Anker", "De Kade", "Zuid", "Noord", "Oost")
THEMES = ("leiderschap", "vitaliteit", "leiderschap", "")


class Weeks:
    """A network of twenty over months. What is asserted is worked out apart from the code that matches."""

    def __init__(self, store: RecordStore, chance: Random) -> None:
        self.store = store
        self.chance = chance
        self.forms: dict[str, MatchForm] = {}
        self.left_before: dict[MatchForm, set[str]] = {form: set() for form in MatchForm}
        self.heard: dict[MatchForm, dict[str, datetime]] = {form: {} for form in MatchForm}
        self.known: dict[str, Match] = {}
        self.made_at: dict[frozenset[str], list[tuple[datetime, str]]] = {}
        self.pairs_made = 0

    async def live(self, weeks: int) -> None:
        now = START + timedelta(hours=1)
        for _ in range(weeks):
            for _ in range(4):
                now += timedelta(hours=self.chance.randint(1, 36))
                await self.people_do_things(now)
            now = max(next_round(NETWORK, now), now)
            await self.round(now + timedelta(seconds=self.chance.randint(0, 20)))

    async def people_do_things(self, now: datetime) -> None:
        async with self.store.transaction() as tx:
            for member in await tx.participants.of_network("behoud"):
                await self.person_does(tx, member, now)
        async with self.store.transaction() as tx:
            await turn_over(tx, now)
        await self.look()

    async def person_does(self, tx: Transaction, member: Participant, now: datetime) -> None:
        roll = self.chance.random()
        form = self.chance.choice(list(MatchForm))
        if roll < 0.15:
            await wish(tx, member, form, now)
        elif roll < 0.17:
            await stop(tx, member, form, now)
        elif roll < 0.19:
            person = await tx.people.get(member.user) or await tx.people.add(Person(id=member.user))
            await tx.people.save(replace(person, paused_until=now + timedelta(days=self.chance.randint(1, 30))))
        elif roll < 0.193:
            await erase(tx, member)
            assert member.id not in repr([await tx.couplings.all(), await tx.coupling_wishes.all()])
        elif roll < 0.75:
            for match in await tx.couplings.of_participant(member.id):
                if self.chance.random() < 0.2:
                    await tell_spoken(tx, match, member, self.chance.choice(list(SpokenAnswer)), now)
                else:
                    await answer(
                        tx, match, member, self.chance.choice([MatchAnswer.YES, MatchAnswer.YES, MatchAnswer.YES, MatchAnswer.NO]), now
                    )

    async def round(self, now: datetime) -> None:
        async with self.store.transaction() as tx:
            before = {match.id for match in await tx.couplings.all()}
            await turn_over(tx, now)
            # A tick later it is the same round still.
            await turn_over(tx, now + timedelta(seconds=20))
        await self.look()
        async with self.store.transaction() as tx:
            new = [match for match in await tx.couplings.all() if match.id not in before]
            for form in MatchForm:
                await self.check(tx, form, [match for match in new if match.form is form], now)
            for row in await tx.outbox.all():
                if row.kind is NotificationKind.MATCH and row.state is State.WAITING:
                    await tx.outbox.save(replace(row, state=State.SENT, settled_at=now))

    async def check(self, tx: Transaction, form: MatchForm, new: list[Match], now: datetime) -> None:
        moment = latest_round(NETWORK, now)
        wishes = {other.participant: other for other in await tx.coupling_wishes.of_network("behoud") if other.form is form}
        seated = [member for match in new for member in match.members]
        assert len(seated) == len(set(seated)), "in two proposals at once"
        waiting = {item for item, wish in wishes.items() if await self.waits(tx, wish, moment, now, {group.id for group in new})}
        assert set(seated) <= waiting, "without a wish, paused, resting, or taken"
        day = f"{moment.astimezone(NETWORK.zone):%Y-%m-%d}"
        told = [row.about["participant"] for row in await tx.outbox.all() if f":{form}:{day}:none:" in row.id]
        left = sorted(waiting - set(seated))
        heard = self.heard[form]
        # Whoever stopped and began anew hears it anew.
        due = [text for text in left if text not in heard or heard[text] < wishes[text].since or now - heard[text] > timedelta(days=25)]
        assert sorted(told) == due, "left over, and not told once in four weeks"
        heard.update(dict.fromkeys(told, now))
        assert all(wishes[text].served_first for text in left)
        people = {member.id: member for member in await tx.participants.of_network("behoud")}
        for match in new:
            await self.check_members(tx, match, [people[member] for member in match.members], now)
        if form is MatchForm.BUDDY:
            await self.check_first(tx, new, left, wishes, people, now)
        self.left_before[form] = set(left)

    async def waits(self, tx: Transaction, wish: MatchWish, moment: datetime, now: datetime, new: set[str]) -> bool:
        member = await tx.participants.get(wish.participant)
        if member is None or wish.since >= moment or wish.rests(now) or pauses(await tx.people.get(member.user), now):
            return False
        theirs = await tx.couplings.of_participant(member.id)
        return not any(each.form is wish.form and member.id in each.holds and each.id not in new for each in theirs)

    async def check_members(self, tx: Transaction, match: Match, members: list[Participant], now: datetime) -> None:
        places = {" ".join(member.organisation.lower().split()) for member in members}
        themes = {(await tx.actions.of_participant(member.id))[0].theme for member in members}
        users = frozenset(member.user for member in members)
        if match.form is MatchForm.BUDDY:
            assert len(members) == len(places) == 2
            assert len(themes) == 1
            assert not self.apart(users, now)
            self.pairs_made += 1
        else:
            assert 4 <= len(members) <= 6
            assert len(places) >= 3

    async def check_first(
        self,
        tx: Transaction,
        new: list[Match],
        left_over: list[str],
        wishes: dict[str, MatchWish],
        people: dict[str, Participant],
        now: datetime,
    ) -> None:
        """No pair of which one has to give way to somebody who was left over the last time."""
        # Not whoever stopped meanwhile and began anew.
        again = [text for text in left_over if text in self.left_before[MatchForm.BUDDY] and wishes[text].since < now - timedelta(days=8)]
        for left in again:
            for match in new:
                for kept, gives_way in (match.members, match.members[::-1]):
                    possible = (
                        people[left].organisation.lower().split() != people[kept].organisation.lower().split()
                        and (await tx.actions.of_participant(left))[0].theme == match.theme
                        and not self.apart(frozenset({people[left].user, people[kept].user}), now)
                    )
                    assert not possible or wishes[gives_way].served_first, "somebody else was served before them"

    def apart(self, users: frozenset[str], now: datetime) -> bool:
        return any(why == "for ever" or now - at < APART for at, why in self.made_at.get(users, []))

    async def look(self) -> None:
        """What became of the pairs so far, kept apart from the code's own memory."""
        async with self.store.transaction() as tx:
            for match in await tx.couplings.all():
                assert all(match.said[each] is MatchAnswer.YES for each in match.willing)
                if match.stage is MatchStage.TOGETHER:
                    fewest = 2 if match.form is MatchForm.BUDDY else 3
                    assert len(match.willing) >= fewest
                    assert len(match.members) < len(match.said) + len(match.gone) + 3 or match.form is MatchForm.GROUP
                people = [person for each in match.members if (person := await tx.participants.get(each)) is not None]
                users = frozenset(person.user for person in people)
                if match.form is MatchForm.BUDDY and len(users) == 2:
                    found = self.made_at.setdefault(users, [])
                    # Who came together and parted before anybody looked has been together too.
                    together = match.stage is MatchStage.TOGETHER or match.together_at is not None
                    if (together or MatchAnswer.NO in match.said.values()) and (
                        match.made_at,
                        "six months",
                    ) not in found:
                        found.append((match.made_at, "six months"))
                    if SpokenAnswer.OTHER in match.spoken.values() and (match.made_at, "for ever") not in found:
                        found.append((match.made_at, "for ever"))


@settings(max_examples=4, deadline=None)
@example(seed=3637)
@given(seed=st.integers(0, 2**32))
def test_months_of_rounds(seed: int) -> None:
    assert asyncio.run(months(seed)) >= 0


async def months(seed: int, weeks: int = 28) -> int:
    chance = Random(seed)
    people = [participant(f"p{n:02}", organisation=chance.choice(ORGANISATIONS)) for n in range(20)]
    actions = [action(f"a{person.key}", person.id, theme=chance.choice(THEMES)) for person in people]
    async with a_store(NETWORK, *people, *actions) as store:
        world = Weeks(store, chance)
        await world.live(weeks)
        return world.pairs_made


async def test_in_those_months_there_are_pairs_enough_to_say_something() -> None:
    assert await months(1, weeks=8) > 5


def test_rounds_are_on_mondays_at_ten_or_the_working_morning_after() -> None:
    def at(text: str) -> datetime:
        return datetime.fromisoformat(text)

    assert latest_round(NETWORK, at("2027-01-11T09:59:59+01:00")) == at("2027-01-04T10:00:00+01:00")
    assert latest_round(NETWORK, at("2027-01-11T10:00:00+01:00")) == at("2027-01-11T10:00:00+01:00")
    # Easter Monday, and the day the clock goes forward in between.
    assert next_round(NETWORK, at("2027-03-23T12:00:00+01:00")) == at("2027-03-30T08:00:00+02:00")
    assert next_round(NETWORK, at("2027-03-30T08:00:00+02:00")) == at("2027-04-05T10:00:00+02:00")
    seen = START
    for _ in range(120):
        following = next_round(NETWORK, seen)
        assert timedelta(days=5) < following - seen < timedelta(days=9)
        assert latest_round(NETWORK, following) == following
        seen = following.astimezone(UTC)


async def test_it_wakes_for_a_round_only_when_somebody_waits() -> None:
    async with a_store(NETWORK, participant()) as store, store.transaction() as tx:
        assert await moments(tx, NETWORK, START) == []
        await wish(tx, participant(), MatchForm.BUDDY, START)
        assert await moments(tx, NETWORK, START) == [next_round(NETWORK, START)]


async def test_the_same_two_may_be_proposed_again_when_nobody_refused() -> None:
    two = (participant("a"), participant("b", organisation="Het Anker"))
    async with a_store(NETWORK, *two) as store:
        for member in two:
            async with store.transaction() as tx:
                await wish(tx, member, MatchForm.BUDDY, START + timedelta(hours=1))
        stages = []
        for week in range(1, 8):
            async with store.transaction() as tx:
                await turn_over(tx, START + timedelta(weeks=week, seconds=5))
                for row in await tx.outbox.all():
                    await tx.outbox.save(replace(row, state=State.SENT))
                stages.append([match.stage for match in await tx.couplings.all()])
    # Nobody answered: four weeks of rest, then once more.
    assert stages[0] == [MatchStage.PROPOSED]
    assert stages[1] == stages[4] == [MatchStage.LAPSED]
    assert stages[5] == [MatchStage.LAPSED, MatchStage.PROPOSED]


async def test_two_places_of_the_same_two_people_are_no_second_chance() -> None:
    other = network("onboarding")
    people = [
        participant(key, net, organisation=where) for net in ("behoud", "onboarding") for key, where in (("a", "Linde"), ("b", "Anker"))
    ]
    async with a_store(NETWORK, other, *people) as store:
        now = START + timedelta(weeks=1)
        async with store.transaction() as tx:
            for person in people[:2]:
                await wish(tx, person, MatchForm.BUDDY, START + timedelta(hours=1))
            await turn_over(tx, now)
            (match,) = await tx.couplings.all()
            await answer(tx, match, people[0], MatchAnswer.NO, now)
        async with store.transaction() as tx:
            for person in people[2:]:
                await wish(tx, person, MatchForm.BUDDY, now)
            await turn_over(tx, now + timedelta(weeks=1))
            assert [coupling.id for coupling in await tx.couplings.all()] == [match.id]
            assert sum(row.kind is NotificationKind.MATCH_NONE and ":onboarding:" in row.id for row in await tx.outbox.all()) == 2


@pytest.mark.parametrize("said", list(combinations([MatchAnswer.YES, MatchAnswer.NO, None], 2)))
async def test_nobody_is_together_without_a_yes_of_both(said: tuple[MatchAnswer | None, MatchAnswer | None]) -> None:
    two = (participant("a"), participant("b", organisation="Het Anker"))
    async with a_store(NETWORK, *two) as store, store.transaction() as tx:
        for member in two:
            await wish(tx, member, MatchForm.BUDDY, START + timedelta(hours=1))
        now = START + timedelta(weeks=1)
        await turn_over(tx, now)
        for member, word in zip(two, said, strict=True):
            (match,) = await tx.couplings.of_participant(member.id)
            if word is not None:
                await answer(tx, match, member, word, now)
        await turn_over(tx, now + timedelta(days=8))
        (match, *_) = await tx.couplings.of_participant(two[0].id)
        assert match.stage is MatchStage.LAPSED


async def test_a_network_that_is_removed_leaves_nothing_of_its_rounds() -> None:
    people = [participant("a"), participant("b", organisation="Het Anker")]
    async with a_store(NETWORK, *people) as store, store.transaction() as tx:
        for person in people:
            await wish(tx, person, MatchForm.BUDDY, START)
        await turn_over(tx, START + timedelta(weeks=1))
        assert await tx.couplings.all()
        for person in people:
            await erase(tx, person)
        await forget_network(tx, NETWORK.id)
        assert [*await tx.couplings.all(), *await tx.coupling_wishes.all(), *await tx.coupling_rounds.all()] == []
