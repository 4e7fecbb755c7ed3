"""What every store finds, and in which order (the repositories of domain.ports)."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from domain.matching.match import MatchingRound, MatchStage
from domain.notifications.outbox import Recipient, State
from domain.ports import Store
from domain.programme.programme import Break
from domain.sessions.draft import Draft, DraftOmission, Reason
from domain.sessions.session import SessionFacts, WasFor
from tests.store.samples import (
    absence,
    action,
    application,
    arrival,
    ballot,
    check_in,
    co_owner,
    coordinator,
    correction,
    day,
    digest_post,
    direct_message,
    entry_answer,
    entry_question,
    half_year_figures,
    help_reaction,
    help_request,
    indicator,
    intake,
    match,
    match_wish,
    material,
    measurement,
    network,
    notification,
    open_pulse,
    participant,
    person,
    pulse,
    session,
    thanks,
    update,
    vote,
)


async def test_an_index_follows_change_and_removal(store: Store) -> None:
    async with store.transaction() as tx:
        for id in ("s1", "s2", "s3"):
            await tx.sessions.add(session(id, "n1", day(1)))
    async with store.transaction() as tx:
        meeting, two = await tx.sessions.get("s1"), await tx.sessions.get("s2")
        assert meeting is not None
        assert two is not None
        await tx.sessions.save(replace(meeting, network="n2"))
        await tx.sessions.save(replace(two, starts=day(0)))
        await tx.sessions.remove("s3")
    async with store.transaction() as tx:
        assert [s.id for s in await tx.sessions.of_network("n1")] == ["s2"]
        assert [s.id for s in await tx.sessions.of_network("n1", since=day(1))] == []
        assert [s.id for s in await tx.sessions.of_network("n2")] == ["s1"]


async def test_arrivals_of_a_session_and_of_a_participant(store: Store) -> None:
    async with store.transaction() as tx:
        for session_id, participant_id in (("s1", "p1"), ("s1", "p2"), ("s2", "p1")):
            await tx.arrivals.add(arrival(session_id, participant_id))
    async with store.transaction() as tx:
        assert [other.participant for other in await tx.arrivals.of_session("s1")] == ["p1", "p2"]
        assert [other.session for other in await tx.arrivals.of_participant("p1")] == ["s1", "s2"]
        assert await tx.arrivals.of_session("s3") == []


async def test_who_shares_an_action_and_what_somebody_shares(store: Store) -> None:
    async with store.transaction() as tx:
        for id, action_id, participant_id, at in [("c1", "a1", "p1", 2), ("c2", "a1", "p2", 1), ("c3", "a2", "p1", 1)]:
            await tx.co_owners.add(co_owner(id, action_id, participant_id, day(at)))
    async with store.transaction() as tx:
        assert [other.id for other in await tx.co_owners.of_action("a1")] == ["c2", "c1"]
        assert [other.id for other in await tx.co_owners.of_participant("p1")] == ["c3", "c1"]
        assert await tx.co_owners.of_action("a3") == []


async def test_updates_of_an_action_before_a_moment(store: Store) -> None:
    async with store.transaction() as tx:
        for number in (1, 2, 3):
            await tx.updates.add(update(f"u{number}", "a1", "n1", day(number)))
    async with store.transaction() as tx:
        assert [entry.id for entry in await tx.updates.of_action("a1", before=day(3), limit=5)] == ["u2", "u1"]


async def test_wishes_of_a_participant_and_those_that_stand_of_a_network(store: Store) -> None:
    async with store.transaction() as tx:
        for made in (match_wish("p1", "n1", day(2)), match_wish("p2", "n1", day(1)), match_wish("p3", "n1", day(0), day(3))):
            await tx.coupling_wishes.add(made)
    async with store.transaction() as tx:
        assert [wish.participant for wish in await tx.coupling_wishes.of_network("n1")] == ["p2", "p1"]
        assert [wish.ended_at for wish in await tx.coupling_wishes.of_participant("p3")] == [day(3)]
        assert await tx.coupling_wishes.of_network("n2") == []


async def test_matches_of_each_of_their_members_and_those_that_go_on(store: Store) -> None:
    six = ("p1", "p2", "p3", "p4", "p5", "p6")
    async with store.transaction() as tx:
        await tx.couplings.add(match("c2", "n1", six, day(2), MatchStage.TOGETHER))
        await tx.couplings.add(match("c1", "n1", ("p6", "p1"), day(1)))
        await tx.couplings.add(match("c3", "n1", ("p1", "p7"), day(3), MatchStage.LAPSED))
        await tx.coupling_rounds.add(MatchingRound(id="n1", held_for=day(0)))
        await tx.half_year_figures.add(half_year_figures("2027-1", day(0)))
    async with store.transaction() as tx:
        assert [group.id for group in await tx.couplings.of_participant("p1")] == ["c1", "c2", "c3"]
        assert [group.id for group in await tx.couplings.of_participant("p6")] == ["c1", "c2"]
        assert [group.id for group in await tx.couplings.of_participant("p4")] == ["c2"]
        assert [group.id for group in await tx.couplings.going_on("n1")] == ["c1", "c2"]
        assert await tx.half_year_figures.get("2027-1") == replace(half_year_figures("2027-1", day(0)), version=1)
        known = await tx.couplings.get("c2")
        assert known == replace(match("c2", "n1", six, day(2), MatchStage.TOGETHER), version=1)
        await tx.couplings.save(replace(known, members=six[:5], stage=MatchStage.ENDED))
    async with store.transaction() as tx:
        assert [group.id for group in await tx.couplings.of_participant("p6")] == ["c1"]
        assert [group.id for group in await tx.couplings.going_on("n1")] == ["c1"]


async def test_direct_messages_of_a_participant_oldest_first(store: Store) -> None:
    async with store.transaction() as tx:
        for id, participant_id, at in (("w2", "p1", 2), ("w1", "p1", 1), ("w3", "p2", 1)):
            await tx.writings.add(direct_message(id, participant_id, day(at)))
    async with store.transaction() as tx:
        assert [message.id for message in await tx.writings.of_participant("p1")] == ["w1", "w2"]
        assert await tx.writings.of_participant("p3") == []


async def test_help_requests_of_a_participant_and_the_open_and_unanswered_of_a_network(store: Store) -> None:
    async with store.transaction() as tx:
        for id, whose, network_id, at in (("h2", "p1", "n1", 2), ("h1", "p1", "n1", 1), ("h3", "p2", "n1", 3), ("h4", "p3", "n2", 1)):
            await tx.help_requests.add(help_request(id, whose, network_id, day(at)))
    async with store.transaction() as tx:
        second, third = await tx.help_requests.get("h2"), await tx.help_requests.get("h3")
        assert second is not None
        assert third is not None
        await tx.help_requests.save(replace(second, reacted_at=day(4)))
        await tx.help_requests.save(replace(third, closed_at=day(4)))
    async with store.transaction() as tx:
        assert [request.id for request in await tx.help_requests.of_participant("p1")] == ["h1", "h2"]
        assert [request.id for request in await tx.help_requests.open_of_network("n1")] == ["h1", "h2"]
        assert [request.id for request in await tx.help_requests.unanswered("n1")] == ["h1"]
        assert [request.id for request in await tx.help_requests.unanswered("n2")] == ["h4"]
        assert await tx.help_requests.of_participant("p9") == []


async def test_help_reactions_of_a_request_and_of_who_helped(store: Store) -> None:
    async with store.transaction() as tx:
        await tx.help_reactions.add(help_reaction("r2", "h1", day(2), participant="p2"))
        await tx.help_reactions.add(help_reaction("r1", "h1", day(1), coordinator="c1"))
        await tx.help_reactions.add(help_reaction("r3", "h2", day(1), participant="p2"))
    async with store.transaction() as tx:
        assert [reaction.id for reaction in await tx.help_reactions.of_request("h1")] == ["r1", "r2"]
        assert [reaction.id for reaction in await tx.help_reactions.of_participant("p2")] == ["r3", "r2"]
        assert await tx.help_reactions.of_participant("") == []


async def test_posts_of_a_network_are_those_that_were_posted(store: Store) -> None:
    async with store.transaction() as tx:
        for id, network_id, at in (("d3", "n1", 3), ("d2", "n1", 2), ("d1", "n1", 1), ("d4", "n2", 3), ("d5", "n1", None)):
            await tx.digest_posts.add(digest_post(id, network_id, day(at) if at else None, ("update:p1:u", "example:p2")))
    async with store.transaction() as tx:
        assert [post.id for post in await tx.digest_posts.of_network("n1", since=day(2))] == ["d2", "d3"]
        kept = await tx.digest_posts.get("d1")
        assert kept == replace(digest_post("d1", "n1", day(1), ("update:p1:u", "example:p2")), version=1)


async def test_thanks_of_a_participant_and_untold_and_open_ones_of_a_network(store: Store) -> None:
    async with store.transaction() as tx:
        for id, whose, since, untold, key in (
            ("u1", "p1", 1, 1, "aa"),
            ("u2", "p1", 2, None, "aa"),
            ("u3", "p2", 3, 5, ""),
            ("u4", "p2", 4, 6, "aa"),
        ):
            await tx.thanks.add(thanks(id, whose, "n1", day(since), day(untold) if untold else None, key))
    async with store.transaction() as tx:
        assert [other.id for other in await tx.thanks.of_participant("p1")] == ["u1", "u2"]
        assert [other.id for other in await tx.thanks.untold("n1", until=day(6))] == ["u1", "u3"]
        assert [other.id for other in await tx.thanks.open_of_network("n1", until=day(4))] == ["u1", "u2"]
        assert await tx.thanks.untold("n2", until=day(6)) == []


async def test_questions_and_answers_about_entries_are_their_writers_own(store: Store) -> None:
    async with store.transaction() as tx:
        await tx.entry_questions.add(entry_question("q2", day(2), participant="p1"))
        await tx.entry_questions.add(entry_question("q1", day(1), participant="p1"))
        await tx.entry_questions.add(entry_question("q3", day(1), coordinator="c1"))
        await tx.entry_answers.add(entry_answer("q2", "p2", day(3)))
    async with store.transaction() as tx:
        assert [question.id for question in await tx.entry_questions.of_participant("p1")] == ["q1", "q2"]
        assert await tx.entry_questions.of_participant("") == []
        assert [answer.id for answer in await tx.entry_answers.of_participant("p2")] == ["q2"]


async def test_indicators_and_measurements_come_back_as_they_were(store: Store) -> None:
    async with store.transaction() as tx:
        for id, action_id, participant_id, at, baseline in (
            ("i2", "a1", "p1", 2, 3),
            ("i1", "a1", "p1", 1, 4),
            ("i3", "a2", "p2", 1, None),
        ):
            await tx.indicators.add(indicator(id, action_id, participant_id, day(at), day(baseline) if baseline else None))
        for id, indicator_id, participant_id, at in (("m2", "i1", "p2", 2), ("m1", "i1", "p1", 1), ("m3", "i2", "p1", 3)):
            await tx.measurements.add(measurement(id, indicator_id, participant_id, day(at)))
    async with store.transaction() as tx:
        assert [measure.id for measure in await tx.indicators.of_action("a1")] == ["i1", "i2"]
        assert [measure.id for measure in await tx.indicators.of_participant("p2")] == ["i3"]
        assert [measure.id for measure in await tx.indicators.of_network("n1")] == ["i2", "i1"], "by baseline, and not without one"
        assert await tx.indicators.of_network("n2") == []
        assert [value.id for value in await tx.measurements.of_indicator("i1")] == ["m1", "m2"]
        assert [value.id for value in await tx.measurements.of_participant("p1")] == ["m1", "m3"]
        assert await tx.measurements.get("m1") == replace(measurement("m1", "i1", "p1", day(1)), version=1)
        assert await tx.indicators.get("i1") == replace(indicator("i1", "a1", "p1", day(1), day(4)), version=1)


async def test_pulses_of_a_network_by_session_and_an_open_one_as_it_was(store: Store) -> None:
    async with store.transaction() as tx:
        for number in (3, 1):
            await tx.pulses.add(pulse(f"s{number}", "n1", day(number)))
        await tx.pulses.add(pulse("other", "n2", day(1)))
        await tx.open_pulses.add(open_pulse("s4", "n1"))
    async with store.transaction() as tx:
        assert [other.id for other in await tx.pulses.of_network("n1")] == ["s1", "s3"]
        assert await tx.open_pulses.get("s4") == replace(open_pulse("s4", "n1"), version=1)
        assert await tx.pulses.get("s1") == replace(pulse("s1", "n1", day(1)), version=1)
        await tx.open_pulses.remove("s4")
    async with store.transaction() as tx:
        assert await tx.open_pulses.all() == []


async def test_sessions_of_a_network_by_start(store: Store) -> None:
    async with store.transaction() as tx:
        for number in (3, 1, 2):
            await tx.sessions.add(session(f"s{number}", "n1", day(number)))
        await tx.sessions.add(session("other", "n2", day(1)))
    async with store.transaction() as tx:
        assert [s.id for s in await tx.sessions.of_network("n1")] == ["s1", "s2", "s3"]
        assert [s.id for s in await tx.sessions.of_network("n1", since=day(2))] == ["s2", "s3"]
        assert [s.id for s in await tx.sessions.of_network("n1", until=day(2))] == ["s1"]
        assert [s.id for s in await tx.sessions.of_network("n1", since=day(2), until=day(3))] == ["s2"]
        assert await tx.sessions.of_network("n3") == []


async def test_sessions_are_found_for_each_network_that_takes_part(store: Store) -> None:
    async with store.transaction() as tx:
        await tx.sessions.add(session("own", "n1", day(2)))
        for number in (3, 1):
            await tx.sessions.add(replace(session(f"joint{number}", "n2", day(number)), networks=("n1", "n3"), team="Noord"))
    async with store.transaction() as tx:
        assert [s.id for s in await tx.sessions.of_network("n1")] == ["joint1", "own", "joint3"]
        assert [s.id for s in await tx.sessions.of_network("n2")] == ["joint1", "joint3"]
        assert [s.id for s in await tx.sessions.of_network("n3", since=day(2))] == ["joint3"]
        assert await tx.sessions.of_network("n4") == []
        joint = await tx.sessions.get("joint1")
        assert joint is not None
        assert joint.networks == ("n1", "n3")
        await tx.sessions.save(replace(joint, networks=(), was_for=(WasFor(day(0), "Noord", ("n1",)),)))
    async with store.transaction() as tx:
        assert [s.id for s in await tx.sessions.of_network("n1")] == ["own", "joint3"]
        alone = await tx.sessions.get("joint1")
        assert alone is not None
        assert alone.was_for == (WasFor(day(0), "Noord", ("n1",)),)


async def test_material_of_a_session(store: Store) -> None:
    async with store.transaction() as tx:
        for number, of in enumerate(("s1", "s2", "s1")):
            await tx.materials.add(material(f"m{number}", of, day(number)))
    async with store.transaction() as tx:
        assert [m.id for m in await tx.materials.of_session("s1")] == ["m0", "m2"]
        assert await tx.materials.of_session("s3") == []


async def test_who_is_who(store: Store) -> None:
    async with store.transaction() as tx:
        await tx.coordinators.add(coordinator("c1", "u-noor"))
        await tx.networks.add(network("n1", "19:a"))
        await tx.networks.add(network("n2", None))
        for id, its_network, user in (("n2.sam", "n2", "u-sam"), ("n1.sam", "n1", "u-sam"), ("n1.kim", "n1", "u-kim")):
            await tx.participants.add(participant(id, its_network, user))
    async with store.transaction() as tx:
        found = await tx.coordinators.of_user("u-noor")
        assert found is not None
        assert found.id == "c1"
        assert await tx.coordinators.of_user("u-sam") is None
        linked = await tx.networks.of_channel("19:a")
        assert linked is not None
        assert linked.id == "n1"
        assert await tx.networks.of_channel("") is None
        assert [p.id for p in await tx.participants.of_user("u-sam")] == ["n1.sam", "n2.sam"]
        assert [p.id for p in await tx.participants.of_network("n1")] == ["n1.kim", "n1.sam"]


async def test_absences_and_actions_oldest_first(store: Store) -> None:
    async with store.transaction() as tx:
        await tx.absences.add(absence("s1", "p2", day(2)))
        await tx.absences.add(absence("s1", "p9", day(1)))
        await tx.absences.add(absence("s2", "p2", day(1)))
        await tx.actions.add(action("a1", "p1", "n1", day(2)))
        await tx.actions.add(action("a2", "p1", "n1", day(1)))
        await tx.actions.add(action("a3", "p2", "n1", day(3)))
    async with store.transaction() as tx:
        assert [a.participant for a in await tx.absences.of_session("s1")] == ["p9", "p2"]
        assert [a.session for a in await tx.absences.of_participant("p2")] == ["s2", "s1"]
        assert [a.id for a in await tx.actions.of_participant("p1")] == ["a2", "a1"]
        assert [a.id for a in await tx.actions.of_network("n1")] == ["a2", "a1", "a3"]


async def test_check_ins_and_updates_newest_first_up_to_a_limit(store: Store) -> None:
    async with store.transaction() as tx:
        for number in range(25):
            await tx.check_ins.add(check_in(f"c{number}", "p1", day(number)))
            await tx.updates.add(update(f"c{number}", "a1", "n1", day(number)))
        assert [c.id for c in await tx.check_ins.of_participant("p1", limit=2)] == ["c24", "c23"]
    async with store.transaction() as tx:
        assert [c.id for c in await tx.check_ins.of_participant("p1")] == [f"c{n}" for n in range(24, 4, -1)]
        assert [u.id for u in await tx.updates.of_action("a1", limit=3)] == ["c24", "c23", "c22"]
        await tx.check_ins.remove("c24")
        await tx.check_ins.add(check_in("c22b", "p1", day(22.5)))
        assert [c.id for c in await tx.check_ins.of_participant("p1", limit=3)] == ["c23", "c22b", "c22"]


async def test_updates_of_a_participant_newest_first_and_before_a_moment(store: Store) -> None:
    async with store.transaction() as tx:
        for number in range(5):
            await tx.updates.add(replace(update(f"c{number}", f"a{number}", "n1", day(number)), participant="p1"))
        await tx.updates.add(replace(update("other", "a1", "n1", day(9)), participant="p2"))
    async with store.transaction() as tx:
        assert [u.id for u in await tx.updates.of_participant("p1", limit=2)] == ["c4", "c3"]
        assert [u.id for u in await tx.updates.of_participant("p1", before=day(3), limit=2)] == ["c2", "c1"]
        assert await tx.updates.of_participant("p3") == []
        assert [u.id for u in await tx.updates.of_participant_since("p1", after=day(2), limit=1)] == ["c3"]
        assert [u.id for u in await tx.updates.of_participant_since("p1", after=day(2))] == ["c3", "c4"]


async def test_shared_updates_of_a_network_by_when_they_were_shared(store: Store) -> None:
    async with store.transaction() as tx:
        await tx.updates.add(update("u1", "a1", "n1", day(1), shared_at=day(4)))
        await tx.updates.add(update("u2", "a1", "n1", day(2), shared_at=day(3)))
        await tx.updates.add(update("private", "a1", "n1", day(3)))
    async with store.transaction() as tx:
        assert [u.id for u in await tx.updates.of_network("n1", since=day(0), until=day(9))] == ["u2", "u1"]
        assert [u.id for u in await tx.updates.of_network("n1", since=day(3), until=day(4))] == ["u2"]


async def test_shared_updates_by_what_they_say_the_last_shared_first(store: Store) -> None:
    async with store.transaction() as tx:
        for number, said in enumerate(("een rooster", "een team", "ons Rooster", "rooster")):
            shared = replace(update(f"u{number}", "a1", "n1", day(1), shared_at=day(number + 1)), answers={"a": "x", "b": said})
            await tx.updates.add(shared)
        await tx.updates.add(replace(update("private", "a1", "n1", day(3)), answers={"a": "rooster"}))
        await tx.updates.add(replace(update("other", "a1", "n2", day(3), shared_at=day(4)), answers={"a": "rooster"}))
    async with store.transaction() as tx:
        found = await tx.updates.shared_with("n1", lambda said: "rooster" in said.lower(), limit=5)
        assert [entry.id for entry in found] == ["u3", "u2", "u0"]
        assert found[0].answers == {"a": "x", "b": "rooster"}
        assert [entry.id for entry in await tx.updates.shared_with("n1", lambda said: True, limit=2)] == ["u3", "u2"]
        assert await tx.updates.shared_with("n1", lambda said: "\n" in said and "team rooster" in said, limit=5) == []


async def test_the_outbox_gives_what_is_due(store: Store) -> None:
    async with store.transaction() as tx:
        await tx.outbox.add(notification("later", day(3)))
        await tx.outbox.add(notification("now", day(2)))
        await tx.outbox.add(notification("before", day(1), person=None))
        await tx.outbox.add(notification("sent", day(0), state=State.SENT))
        await tx.outbox.add(notification("flying", day(0), state=State.CLAIMED))
    async with store.transaction() as tx:
        assert [i.id for i in await tx.outbox.due(day(2), limit=9)] == ["before", "now"]
        assert [i.id for i in await tx.outbox.due(day(2), limit=1)] == ["before"]
        assert [i.id for i in await tx.outbox.due(day(2) - timedelta(microseconds=1), limit=9)] == ["before"]
        assert [i.id for i in await tx.outbox.claimed()] == ["flying"]
        assert [i.id for i in await tx.outbox.of_person("u1", since=day(0))] == ["flying", "sent", "now", "later"]
        assert [i.id for i in await tx.outbox.of_person("u1", since=day(3))] == ["later"]


async def test_the_outbox_knows_its_rows_by_key_whatever_their_state(store: Store) -> None:
    async with store.transaction() as tx:
        assert not await tx.outbox.knows("sent")
        await tx.outbox.add(notification("sent", day(0), state=State.SENT))
        assert await tx.outbox.knows("sent")
    async with store.transaction() as tx:
        assert await tx.outbox.knows("sent")
        assert not await tx.outbox.knows("other")
        await tx.outbox.remove("sent")
        assert not await tx.outbox.knows("sent")


async def test_claiming_takes_from_what_is_due(store: Store) -> None:
    async with store.transaction() as tx:
        await tx.outbox.add(notification("one", day(1)))
        await tx.outbox.add(notification("two", day(2)))
    async with store.transaction() as tx:
        (first,) = await tx.outbox.due(day(9), limit=1)
        await tx.outbox.save(replace(first, state=State.CLAIMED))
        assert [i.id for i in await tx.outbox.due(day(9), limit=1)] == ["two"]
    async with store.transaction() as tx:
        assert [i.id for i in await tx.outbox.due(day(9), limit=9)] == ["two"]
        (claimed,) = await tx.outbox.claimed()
        await tx.outbox.save(replace(claimed, state=State.SENT))
    async with store.transaction() as tx:
        assert await tx.outbox.claimed() == []


async def test_moments_of_long_ago_sort_before_todays(store: Store) -> None:
    async with store.transaction() as tx:
        await tx.sessions.add(session("now", "n1", day(0)))
        await tx.sessions.add(session("whole", "n1", datetime(999, 1, 1, tzinfo=UTC)))
        await tx.sessions.add(session("part", "n1", datetime(999, 1, 1, 0, 0, 0, 5, tzinfo=UTC)))
    async with store.transaction() as tx:
        assert [s.id for s in await tx.sessions.of_network("n1")] == ["whole", "part", "now"]


async def test_outbox_of_what_did_not_arrive_by_the_card_that_told(store: Store) -> None:
    async with store.transaction() as tx:
        await tx.outbox.add(replace(notification("late", day(2)), state=State.FAILED, settled_at=day(4)))
        await tx.outbox.add(replace(notification("early", day(2)), state=State.UNKNOWN, settled_at=day(3)))
        await tx.outbox.add(replace(notification("told", day(1)), state=State.FAILED, settled_at=day(1), report="n1:2027-01-05"))
        await tx.outbox.add(replace(notification("by rule", day(1)), state=State.EXPIRED, reason="budget", settled_at=day(1)))
        await tx.outbox.add(replace(notification("sent", day(1)), state=State.SENT, settled_at=day(1)))
        await tx.outbox.add(replace(notification("stranded", day(1)), reason="unreachable"))
    async with store.transaction() as tx:
        assert [row.id for row in await tx.outbox.not_arrived()] == ["stranded", "early", "late"]
        assert [row.id for row in await tx.outbox.not_arrived(since=day(4))] == ["late"]
        assert [row.id for row in await tx.outbox.not_arrived("n1:2027-01-05")] == ["told"]
        (stranded, *_) = await tx.outbox.not_arrived()
        await tx.outbox.save(replace(stranded, state=State.SENT))
    async with store.transaction() as tx:
        assert [row.id for row in await tx.outbox.not_arrived()] == ["early", "late"]


async def test_outbox_of_a_session_whatever_its_state(store: Store) -> None:
    async with store.transaction() as tx:
        await tx.outbox.add(replace(notification("late", day(2)), about={"session": "s1"}, state=State.SENT))
        await tx.outbox.add(replace(notification("early", day(1), person=None), about={"session": "s1", "change": "3"}))
        await tx.outbox.add(replace(notification("other", day(1)), about={"session": "s2"}))
        await tx.outbox.add(notification("none", day(1)))
    async with store.transaction() as tx:
        assert [row.id for row in await tx.outbox.of_session("s1")] == ["early", "late"]
        assert await tx.outbox.of_session("s3") == []


async def test_votes_of_a_network_by_when_they_close_and_their_ballots(store: Store) -> None:
    async with store.transaction() as tx:
        await tx.votes.add(vote("late", "n1", day(9)))
        await tx.votes.add(vote("early", "n1", day(3)))
        await tx.votes.add(vote("other", "n2", day(3)))
        await tx.ballots.add(ballot("late", "p1"))
        await tx.ballots.add(ballot("late", "p2", 1))
        await tx.ballots.add(ballot("early", "p1", 1))
    async with store.transaction() as tx:
        assert [other.id for other in await tx.votes.of_network("n1")] == ["early", "late"]
        assert [other.id for other in await tx.votes.of_network("n1", since=day(4))] == ["late"]
        assert [(other.participant, other.choice) for other in await tx.ballots.of_vote("late")] == [("p1", 0), ("p2", 1)]
        assert [other.vote for other in await tx.ballots.of_participant("p1")] == ["early", "late"]
        await tx.votes.save(replace((await tx.votes.of_network("n1"))[0], closes_at=day(12)))
    async with store.transaction() as tx:
        assert [other.id for other in await tx.votes.of_network("n1")] == ["late", "early"]


async def test_what_waits_for_a_reader(store: Store) -> None:
    async with store.transaction() as tx:
        for id, due, person in (("late", 2, "u1"), ("soon", 1, "u1"), ("other", 1, "u2"), ("channel", 1, None)):
            await tx.outbox.add(notification(id, day(due), person))
        await tx.outbox.add(notification("done", day(1), "u1", State.SENT))
    async with store.transaction() as tx:
        assert [row.id for row in await tx.outbox.waiting_for(Recipient(person="u1"))] == ["soon", "late"]
        assert [row.id for row in await tx.outbox.waiting_for(Recipient(network="n1"))] == ["channel"]
        soon = await tx.outbox.get("soon")
        assert soon is not None
        await tx.outbox.save(replace(soon, state=State.CLAIMED))
    async with store.transaction() as tx:
        assert [row.id for row in await tx.outbox.waiting_for(Recipient(person="u1"))] == ["late"]


async def test_a_draft_and_a_networks_breaks_come_back_as_they_were(store: Store) -> None:
    facts = SessionFacts(kind="webinar", theme="Draagvlak", starts=day(30))
    skipped = DraftOmission(starts=day(31), reason=Reason.BREAK, name="Kerst")
    draft = Draft(id="chat-1", by="c1", network="n1", sessions=(facts,), skipped=(skipped,), made_at=day(0))
    spring = Break(name="Mei", first=date(2027, 4, 24), last=date(2027, 5, 9))
    async with store.transaction() as tx:
        await tx.drafts.add(draft)
        await tx.networks.add(replace(network("n1", None), breaks=(spring,)))
    async with store.transaction() as tx:
        assert await tx.drafts.get("chat-1") == replace(draft, version=1)
        found = await tx.networks.get("n1")
        assert found is not None
        assert found.breaks == (spring,)


async def test_good_examples_of_a_network_by_when_they_were_shared(store: Store) -> None:
    async with store.transaction() as tx:
        for id, network_id, at in (("p1", "n1", 3), ("p2", "n1", 1), ("p3", "n2", 1), ("p4", "n1", None)):
            await tx.intakes.add(intake(id, network_id, None if at is None else day(at)))
    async with store.transaction() as tx:
        assert [other.id for other in await tx.intakes.shared_in("n1", since=day(0), until=day(9))] == ["p2", "p1"]
        assert [other.id for other in await tx.intakes.shared_in("n1", since=day(1), until=day(3))] == ["p2"]
        other = await tx.intakes.get("p2")
        assert other == replace(intake("p2", "n1", day(1)), version=1)
        await tx.intakes.save(replace(other, example_shared_at=None))
    async with store.transaction() as tx:
        assert [other.id for other in await tx.intakes.shared_in("n1", since=day(0), until=day(9))] == ["p1"]


async def test_corrections_of_a_participant(store: Store) -> None:
    async with store.transaction() as tx:
        for id, of, at in (("c2", "p1", 2), ("c1", "p1", 1), ("c3", "p2", 0)):
            await tx.corrections.add(correction(id, of, day(at)))
    async with store.transaction() as tx:
        assert [other.id for other in await tx.corrections.of_participant("p1")] == ["c1", "c2"]
        assert await tx.corrections.of_participant("p3") == []


async def test_applications_of_a_user_and_of_a_tenant(store: Store) -> None:
    async with store.transaction() as tx:
        for id, tenant, user, at in (("a2", "t1", "u1", 2), ("a1", "t1", "u2", 1), ("a3", "t2", "u1", 0)):
            await tx.applications.add(application(id, tenant, user, day(at)))
    async with store.transaction() as tx:
        assert [other.id for other in await tx.applications.of_user("u1")] == ["a3", "a2"]
        assert [other.id for other in await tx.applications.of_tenant("t1", since=day(0))] == ["a1", "a2"]
        assert [other.id for other in await tx.applications.of_tenant("t1", since=day(2))] == ["a2"]
        assert await tx.applications.of_tenant("t3", since=day(0)) == []


async def test_who_was_welcomed_and_not_offered_the_intake(store: Store) -> None:
    async with store.transaction() as tx:
        await tx.people.add(person("u1"))
        await tx.people.add(replace(person("u2"), welcomed_at=day(2)))
        await tx.people.add(replace(person("u3"), welcomed_at=day(1)))
        await tx.people.add(replace(person("u4"), welcomed_at=day(1), intake_offered_at=day(1)))
    async with store.transaction() as tx:
        found = await tx.people.not_offered()
        assert [other.id for other in found] == ["u3", "u2"]
        await tx.people.save(replace(found[0], intake_offered_at=day(3)))
    async with store.transaction() as tx:
        assert [other.id for other in await tx.people.not_offered()] == ["u2"]
