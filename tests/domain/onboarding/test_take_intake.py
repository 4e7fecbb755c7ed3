"""The intake as a state machine: whatever is pressed, in whatever order, it only goes forward and keeps what was told."""

from dataclasses import replace
from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from domain.check_ins.check_in import Visibility
from domain.digest.compile import examples_for_digest
from domain.onboarding.intake import Intake, IntakeQuote, IntakeStage, before, following, in_order, readable, stages_of, told
from domain.onboarding.take_intake import begun, keep, put_off, skip, with_example
from domain.privacy.may_see import Circle, may_see
from tests.domain.makers import START, a_store, network, participant

STAGES = st.sampled_from([one for one in IntakeStage if one is not IntakeStage.DONE])
MOVES = st.lists(st.tuples(st.sampled_from(["keep", "skip", "later"]), STAGES), max_size=15)


def test_steps_follow_each_other_and_a_network_without_themes_has_one_less() -> None:
    bare = network(themes=())
    for net in (network(), bare):
        steps = stages_of(net)
        assert [following(net, stage) for stage in steps[:-1]] == list(steps[1:])
        assert [before(net, stage) for stage in steps] == [None, *steps[:-1]]
    assert following(bare, IntakeStage.PLACE) is IntakeStage.WISHES
    assert IntakeStage.THEMES not in stages_of(bare)


@settings(max_examples=60, deadline=None)
@given(moves=MOVES, themes=st.booleans())
async def test_it_never_goes_back_never_loses_and_counts_each_answer(moves: list[tuple[str, IntakeStage]], themes: bool) -> None:
    net, member = network(themes=("leiderschap",) if themes else ()), participant()
    async with a_store(net, member) as store:
        written, expected, now = 0, dict.fromkeys(IntakeStage, 0), START
        async with store.transaction() as tx:
            last = await begun(tx, member, now)
        for what, stage in moves:
            if stage not in stages_of(net):
                continue
            now += timedelta(hours=1)
            async with store.transaction() as tx:
                known = await begun(tx, member, now)
                assert known == last
                if what == "keep":
                    written, expected[stage] = written + 1, expected[stage] + 1
                    last = await keep(tx, replace(known, wishes=f"text {written}"), stage, net, now)
                elif what == "skip":
                    last = await skip(tx, known, stage, net, now)
                else:
                    await put_off(tx, known, now)
                    last = await begun(tx, member, now)
            steps = list(stages_of(net))
            assert steps.index(last.stage) - steps.index(known.stage) in (0, 1)
            assert last.wishes == (f"text {written}" if written else "")
            assert {step: last.revision(step) for step in IntakeStage} == expected
            assert (last.done_at is not None) == (last.stage is IntakeStage.DONE)
            assert last.started_at == START


@given(visibility=st.sampled_from(Visibility), contact=st.booleans())
def test_nobody_reads_more_than_may_see_says(visibility: Visibility, contact: bool) -> None:
    member = participant()
    said = told("words", visibility, member, contact=contact)
    circles = [Circle.NETWORK, *([Circle.CONTACT] if contact else [])]
    assert (said is not None) == any(may_see(visibility, circle) for circle in circles)
    if said is not None and said.author is not None:
        assert may_see(visibility, Circle.NETWORK_BY_NAME) or (contact and may_see(visibility, Circle.CONTACT))
    known = Intake(id=member.id, network="behoud", themes=("x",), wishes="w", wishes_for=visibility, example="e", started_at=START)
    assert bool(readable(known, Circle.CONTACT).wishes) == may_see(visibility, Circle.CONTACT)
    assert readable(known, Circle.NETWORK_BY_NAME).themes == ()


def test_where_words_without_a_name_stand_tells_nothing() -> None:
    listed = in_order([IntakeQuote("z", None), IntakeQuote("b", "Zoë"), IntakeQuote("a", None), IntakeQuote("c", "anna")])
    assert [quote.text for quote in listed] == ["c", "b", "a", "z"]


async def test_an_example_is_told_once_again_when_it_changes_and_never_when_withdrawn() -> None:
    member = participant()
    async with a_store(network(), member) as store:
        async with store.transaction() as tx:
            known = await begun(tx, member, START)
            shared = with_example(known, "first", Visibility.NETWORK_NAMED, START)
            again = with_example(shared, "first", Visibility.NETWORK_UNNAMED, START + timedelta(days=1))
            assert again.example_shared_at == START
            other = with_example(again, "second", Visibility.NETWORK_UNNAMED, START + timedelta(days=2))
            assert other.example_shared_at == START + timedelta(days=2)
            await tx.intakes.save(other)
        async with store.transaction() as tx:
            found = await examples_for_digest(tx, "behoud", START, START + timedelta(days=9))
            assert found == [IntakeQuote("second", None, ref=f"example:{member.id}")]
            known = await begun(tx, member, START)
            await tx.intakes.save(with_example(known, "second", Visibility.CONTACT, START + timedelta(days=3)))
        async with store.transaction() as tx:
            assert await examples_for_digest(tx, "behoud", START, START + timedelta(days=9)) == []
