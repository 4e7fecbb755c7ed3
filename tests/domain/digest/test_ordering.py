"""Whose entries come first in a digest: balanced over organisations and people, whatever the week."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from domain.actions.action import Step
from domain.check_ins.check_in import Update, Visibility
from domain.digest.ordering import arranged, balanced, in_turn
from tests.domain.makers import START, participant

PEOPLE = {f"behoud.p{number}": participant(f"p{number}", organisation=f"org-{number % 4}") for number in range(12)}


def entries(who: Sequence[int]) -> list[Update]:
    return [
        Update(
            id=f"u{place}",
            participant=f"behoud.p{number}",
            network="behoud",
            action="a",
            cycle=1,
            step=Step.PLAN,
            visibility=Visibility.NETWORK_NAMED,
            at=START + timedelta(minutes=place),
        )
        for place, number in enumerate(who)
    ]


NAMED, UNNAMED = Visibility.NETWORK_NAMED, Visibility.NETWORK_UNNAMED
weeks = st.lists(st.integers(0, 11), max_size=60)
histories = st.dictionaries(st.sampled_from(sorted(PEOPLE)), st.integers(0, 4))


@given(who=weeks, lately=histories, shown=st.integers(1, 20))
def test_of_what_is_shown_no_organisation_has_more_than_one_over_another_that_had_more(
    who: list[int], lately: dict[str, int], shown: int
) -> None:
    found = balanced(entries(who), PEOPLE, lately)
    assert sorted(update.id for update in found) == sorted(f"u{place}" for place in range(len(who))), "nobody is lost or told twice"
    told, shared = Counter(_organisation(update) for update in found[:shown]), Counter(_organisation(update) for update in found)
    for organisation, others in ((text, two) for text in shared for two in shared):
        if told[organisation] < shared[organisation]:
            assert told[others] <= told[organisation] + 1


@given(who=weeks, lately=histories, shown=st.integers(1, 20))
def test_within_an_organisation_everybody_has_a_turn_before_anybody_has_two(who: list[int], lately: dict[str, int], shown: int) -> None:
    found = balanced(entries(who), PEOPLE, lately)
    told, shared = Counter(update.participant for update in found[:shown]), Counter(update.participant for update in found)
    for text in shared:
        for two in shared:
            if PEOPLE[text].organisation == PEOPLE[two].organisation and told[text] < shared[text]:
                assert told[two] <= told[text] + 1


@given(lately=histories)
def test_who_stood_there_least_goes_first(lately: dict[str, int]) -> None:
    """Everybody shares one thing: the first of each organisation is who was told least."""
    found = balanced(entries(range(12)), PEOPLE, lately)
    for place in range(4):
        peers = [lately.get(person, 0) for person in PEOPLE if PEOPLE[person].organisation == _organisation(found[place])]
        assert lately.get(found[place].participant, 0) == min(peers)


@given(who=weeks, first=st.lists(st.integers(0, 70), unique=True), out=st.lists(st.integers(0, 70), unique=True))
def test_a_coordinators_choice_is_followed_and_the_rest_stays_in_order(who: list[int], first: list[int], out: list[int]) -> None:
    ids = [update.id for update in entries(who)]
    found = arranged(ids, str, [f"u{number}" for number in first], [f"u{number}" for number in out])
    wanted = [f"u{number}" for number in first if f"u{number}" in ids and number not in out]
    assert found[: len(wanted)] == wanted
    assert found[len(wanted) :] == [id for id in ids if id not in wanted and int(id[1:]) not in out]


@given(
    who=st.lists(st.tuples(st.integers(0, 11), st.booleans()), max_size=30),
    others=st.lists(st.integers(0, 11), min_size=30, max_size=30),
    lately=histories,
)
def test_the_order_says_nothing_of_who_wrote_an_entry_without_a_name_or_when(
    who: list[tuple[int, bool]], others: list[int], lately: dict[str, int]
) -> None:
    """The same words by other people, at other moments, stand in the same places."""
    made = entries([number for number, _ in who])
    wrote = [
        replace(update, visibility=NAMED if named else UNNAMED, answers={"lesson": update.id})
        for update, (_, named) in zip(made, who, strict=True)
    ]
    swapped = [
        update if update.visibility is NAMED else replace(update, participant=f"behoud.p{other}", at=START)
        for update, other in zip(wrote, others, strict=False)
    ]
    swapped = [
        *(update for update in swapped if update.visibility is UNNAMED),
        *(update for update in swapped if update.visibility is NAMED),
    ]
    found = in_turn(wrote, PEOPLE, lately)
    assert [update.id for update in found] == [update.id for update in in_turn(swapped, PEOPLE, lately)]
    assert sorted(update.id for update in found) == sorted(update.id for update in wrote)
    assert [update for update in found if update.visibility is NAMED] == balanced(
        [update for update in wrote if update.visibility is NAMED], PEOPLE, lately
    )
    for count in range(len(found)):
        unnamed = sum(1 for update in found[:count] if update.visibility is UNNAMED)
        left = [update.visibility for update in found[count:]]
        assert abs(count - 2 * unnamed) <= 1 or len(set(left)) == 1


def _organisation(update: Update) -> str:
    return PEOPLE[update.participant].organisation
