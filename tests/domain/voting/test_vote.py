"""Votes: what the ballots say together, against a count of its own, and what applying an outcome would change."""

import asyncio
from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import holidays
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from domain.notifications.outbox import Notification, NotificationKind, State
from domain.own_data.erasure import erase
from domain.plan import plan
from domain.programme.programme import Break
from domain.sessions.session import Session
from domain.voting.hold_vote import cast, decide, open_vote, promised, tally, withdraw
from domain.voting.proposal import Note, propose
from domain.voting.vote import Ballot, Subject, Tally, Vote, Weekly, ballot_id, count, weekly
from store import RecordStore
from tests.domain.makers import START, a_store, coordinator, network, participant, session

ZONE = ZoneInfo("Europe/Amsterdam")
CLOSES = START + timedelta(days=7)
FREE = holidays.country_holidays("NL")


def vote(subject: Subject = Subject.TIME, options: Sequence[str] = ("3 14:00", "1 09:30"), **changed: datetime) -> Vote:
    return Vote(
        id="behoud:x:1",
        network="behoud",
        subject=subject,
        options=tuple(options),
        draft="draft",
        opened_by="anja",
        opened_at=START,
        closes_at=changed.get("closes_at", CLOSES),
    )


def local(moment: datetime) -> datetime:
    return moment.astimezone(ZONE)


# What people do while a vote is open: vote (for the first or second option, or one that is not there), or leave.
DEEDS = st.lists(st.tuples(st.integers(0, 4), st.sampled_from([0, 1, 2, -1, "leave"])), max_size=25)


@settings(max_examples=60, deadline=None)
@given(deeds=DEEDS)
def test_the_count_is_what_those_who_are_left_chose_last(deeds: list[tuple[int, int | str]]) -> None:
    async def work() -> Tally:
        people = [participant(f"p{number}") for number in range(5)]
        async with a_store(network(), coordinator(), *people) as store:
            async with store.transaction() as tx:
                opened = await open_vote(
                    tx, network(), Subject.TIME, ("3 14:00", "1 09:30"), draft="d", closes_at=CLOSES, by=coordinator(), now=START
                )
            for number, deed in deeds:
                async with store.transaction() as tx:
                    there = await tx.participants.get(people[number].id)
                    if there is None:
                        continue
                    if deed == "leave":
                        await erase(tx, there)
                    elif deed in (0, 1):
                        await cast(tx, opened, there, int(deed), START)
                    else:
                        with pytest.raises(ValueError, match="no ballot"):
                            await cast(tx, opened, there, int(deed), START)
            async with store.transaction() as tx:
                assert {ballot.participant for ballot in await tx.ballots.all()} <= {member.id for member in await tx.participants.all()}
                return await tally(tx, opened)

    chosen: dict[int, int] = {}
    left = set()
    for number, deed in deeds:
        if deed == "leave":
            left.add(number)
            chosen.pop(number, None)
        elif number not in left and deed in (0, 1):
            chosen[number] = int(deed)
    told = asyncio.run(work())
    assert list(told.counts) == [sum(1 for item in chosen.values() if item == place) for place in (0, 1)]
    assert (told.voted, told.people) == (len(chosen), 5 - len(left))


def test_a_ballot_of_another_vote_or_of_somebody_who_left_is_not_counted() -> None:
    ballots = [
        Ballot(id=ballot_id(of, who), vote=of, participant=who, choice=1, at=START)
        for of, who in (("behoud:x:1", "a"), ("behoud:x:1", "gone"), ("other", "b"))
    ]
    told = count(vote(), ballots, ["a", "b"])
    assert (list(told.counts), told.people, list(told.leading)) == ([0, 1], 2, [1])
    assert list(count(vote(), [], []).leading) == []


def test_a_vote_takes_no_ballot_once_it_is_closed_or_withdrawn() -> None:
    async def work() -> None:
        async with a_store(network(), coordinator(), participant()) as store, store.transaction() as tx:
            opened = await open_vote(
                tx, network(), Subject.TIME, ("3 14:00", "1 09:30"), draft="d", closes_at=CLOSES, by=coordinator(), now=START
            )
            await cast(tx, opened, participant(), 0, CLOSES - timedelta(microseconds=1))
            with pytest.raises(ValueError, match="no ballot"):
                await cast(tx, opened, participant(), 1, CLOSES)
            off = await withdraw(tx, opened, START)
            assert (await withdraw(tx, off, START + timedelta(hours=1))).withdrawn_at == START
            with pytest.raises(ValueError, match="no ballot"):
                await cast(tx, off, participant(), 1, START)
            assert (await decide(tx, off, 0, [], network(), coordinator(), CLOSES)).decided_at is None

    asyncio.run(work())


def test_options_on_time_are_read_back_as_they_were_written() -> None:
    assert weekly(str(Weekly(3, time(9, 5)))) == Weekly(3, time(9, 5))
    for wrong in ("", "7 10:00", "3 24:00", "3 9:00", "donderdag 14:00"):
        with pytest.raises(ValueError, match=r".*"):
            weekly(wrong)


def meetings(*starts: str, minutes: int = 120) -> list[Session]:
    return [session(f"s{number}", datetime.fromisoformat(start).astimezone(UTC), minutes=minutes) for number, start in enumerate(starts)]


def test_the_wall_time_holds_over_the_change_to_summer_time() -> None:
    held = meetings("2027-03-25T10:00:00+01:00", "2027-04-01T10:00:00+02:00")
    proposal = propose(vote(), 0, held, network(), START)
    assert [shift.to.starts.isoformat() for shift in proposal.shifts] == ["2027-03-25T13:00:00+00:00", "2027-04-01T12:00:00+00:00"]
    spaced = propose(vote(Subject.FREQUENCY, ("2w", "4w")), 0, held, network(), START)
    assert [shift.to.starts.isoformat() for shift in spaced.shifts] == ["2027-04-08T08:00:00+00:00"]


def test_holidays_nearness_and_other_sessions_are_in_the_way() -> None:
    # 6 May 2027 is Ascension Day; the second and third are in one week.
    held = meetings("2027-01-12T10:00:00+01:00", "2027-02-09T10:00:00+01:00", "2027-02-10T10:00:00+01:00", "2027-05-04T10:00:00+02:00")
    proposal = propose(vote(), 0, held, network(), START)
    assert [shift.session.id for shift in proposal.shifts] == ["s1"]
    assert [(meeting.id, note) for meeting, note in proposal.kept] == [("s0", Note.NEAR), ("s2", Note.OVERLAP), ("s3", Note.HOLIDAY)]
    spaced = propose(
        vote(Subject.FREQUENCY, ("6w", "4w")), 0, meetings("2027-03-25T10:00:00+01:00", "2027-04-01T10:00:00+02:00"), network(), START
    )
    assert [(local(shift.to.starts).date().isoformat(), shift.note) for shift in spaced.shifts] == [("2027-05-13", Note.WEEK_LATER)]


def test_every_month_keeps_the_weekday_of_the_month() -> None:
    held = meetings("2027-01-29T14:00:00+01:00", "2027-02-03T10:00:00+01:00", "2027-03-01T09:00:00+01:00")
    proposal = propose(vote(Subject.FREQUENCY, ("1m", "3m")), 0, held, network(), START)
    # A fifth Friday: the fourth of the months that follow. Good Friday is 26 March.
    assert [local(shift.to.starts).isoformat() for shift in proposal.shifts] == ["2027-02-26T10:00:00+01:00", "2027-04-02T09:00:00+02:00"]


SESSIONS = st.lists(
    st.builds(
        lambda days, hour, off: (START + timedelta(days=days, hours=hour), off), st.integers(-10, 500), st.integers(0, 9), st.booleans()
    ),
    max_size=9,
    unique_by=lambda pair: pair[0],
)


def made(drawn: list[tuple[datetime, bool]]) -> list[Session]:
    ordered = sorted(drawn)
    return [
        session(f"s{number}", starts, cancelled_at=START if off and number % 3 == 0 else None)
        for number, (starts, off) in enumerate(ordered)
    ]


@settings(max_examples=150, deadline=None)
@given(drawn=SESSIONS, weekday=st.integers(0, 6), hour=st.integers(0, 23))
def test_a_day_and_time_is_given_to_each_session_in_its_own_week_or_said_why_not(
    drawn: list[tuple[datetime, bool]], weekday: int, hour: int
) -> None:
    held = made(drawn)
    proposal = propose(vote(options=(f"{weekday} {hour:02}:00", "0 10:00")), 0, held, network(), START)
    named = [shift.session.id for shift in proposal.shifts] + [meeting.id for meeting, _ in proposal.kept]
    assert len(named) == len(set(named))
    after = {meeting.id: meeting.facts for meeting in held if meeting.takes_place and meeting.starts > START}
    assert set(named) <= set(after)
    for shift in proposal.shifts:
        was, will = local(shift.session.starts), local(shift.to.starts)
        assert will.isocalendar()[:2] == was.isocalendar()[:2]
        assert (will.weekday(), will.minute) == (weekday, 0)
        # The hour that is skipped on a Sunday in March is the one after.
        assert will.hour == hour or (hour == 2 and will.hour == 3)
        assert will.date() not in FREE
        assert shift.session.starts > START + timedelta(days=14)
        assert {
            name for name in ("kind", "theme", "minutes", "place") if getattr(shift.to, name) != getattr(shift.session.facts, name)
        } == set()
        after[shift.session.id] = shift.to
    for shift in proposal.shifts:
        others = [facts for id, facts in after.items() if id != shift.session.id]
        assert all(shift.to.ends <= other.starts or other.ends <= shift.to.starts for other in others)
    for meeting in held:
        if meeting.id in after and meeting.id not in named:
            assert (local(meeting.starts).weekday(), local(meeting.starts).hour) in ((weekday, hour), (weekday, 3 if hour == 2 else hour))


@settings(max_examples=150, deadline=None)
@given(drawn=SESSIONS, rhythm=st.sampled_from(["2w", "3w", "8w", "1m", "3m"]))
# The fifth is counted onto Whit Monday, and stands already on the Monday after: a week later, and no shift.
@example(
    drawn=[(START + timedelta(days=days, hours=hour), False) for days, hour in ((49, 0), (49, 1), (49, 2), (50, 0), (140, 0))], rhythm="3w"
)
def test_spaced_sessions_keep_their_order_their_time_and_the_first(drawn: list[tuple[datetime, bool]], rhythm: str) -> None:
    held = made(drawn)
    proposal = propose(vote(Subject.FREQUENCY, (rhythm, "4w")), 0, held, network(), START)
    coming = [meeting for meeting in held if meeting.takes_place and meeting.starts > START]
    after = {meeting.id: meeting.starts for meeting in coming} | {shift.session.id: shift.to.starts for shift in proposal.shifts}
    near = [meeting.id for meeting in coming if meeting.starts <= START + timedelta(days=14)]
    assert not {*near, *(meeting.id for meeting in coming[:1])} & {shift.session.id for shift in proposal.shifts}
    moving = [after[meeting.id] for meeting in coming[max(len(near) - 1, 0) :]]
    days = [local(moment).date() for moment in moving]
    assert days == sorted(set(days))
    assert {day.weekday() for day in days[1:]} <= {days[0].weekday()} if days else True
    assert not [day for day in days[1:] if day in FREE]
    for shift in proposal.shifts:
        assert local(shift.to.starts).time() == local(shift.session.starts).time()
    if rhythm.endswith("w"):
        noted = {shift.session.id: shift.note for shift in proposal.shifts}
        put = days[:1]
        for number, meeting in enumerate(coming[max(len(near) - 1, 0) + 1 :], start=1):
            wanted = day = days[0] + number * timedelta(weeks=int(rhythm[:-1]))
            while day in FREE or day <= put[-1]:
                day += timedelta(weeks=1)
            put.append(day)
            if meeting.id in noted:
                assert noted[meeting.id] == (None if day == wanted else Note.WEEK_LATER)
        assert days == put


async def fill_outbox(store: RecordStore, now: datetime) -> list[Notification]:
    async with store.transaction() as tx:
        found = await plan(tx, now)
        for notification in found.due:
            await tx.outbox.add(notification)
    return [notification for notification in found.due if notification.kind.startswith(("vote", "channel-vote"))]


async def test_whoever_joins_while_it_is_open_is_asked_too_and_the_plan_wakes_when_it_closes() -> None:
    async with a_store(network(), coordinator(), participant("p1")) as store:
        async with store.transaction() as tx:
            opened = await open_vote(
                tx, network(), Subject.TIME, ("3 14:00", "1 09:30"), draft="d", closes_at=CLOSES, by=coordinator(), now=START
            )
        assert {notification.kind for notification in await fill_outbox(store, START)} == {
            NotificationKind.VOTE,
            NotificationKind.CHANNEL_VOTE,
        }
        joined = START + timedelta(days=2)
        async with store.transaction() as tx:
            await tx.participants.add(participant("p2", known_since=joined))
        assert [(notification.about["participant"], notification.due) for notification in await fill_outbox(store, joined)] == [
            ("behoud.p2", joined)
        ]
        moments = []
        now: datetime | None = joined
        while now is not None and now < CLOSES:
            async with store.transaction() as tx:
                now = (await plan(tx, now)).next
            moments.append(now)
        assert CLOSES in moments
        assert [notification.kind for notification in await fill_outbox(store, CLOSES)] == [NotificationKind.VOTE_RESULT]
        async with store.transaction() as tx:
            assert not [
                notification
                for notification in await promised(tx, network(), [participant("p3")], [], CLOSES)
                if notification.kind is NotificationKind.VOTE
            ]
            assert (await tx.votes.get(opened.id)) is not None
            assert {notification.state for notification in await tx.outbox.all()} == {State.WAITING}


def test_a_break_is_in_the_way_as_a_holiday_is_and_what_others_decide_on_stays() -> None:
    autumn = Break(name="Herfstvakantie", first=date(2027, 10, 16), last=date(2027, 10, 24))
    held = [
        session("one", datetime(2027, 10, 6, 12, tzinfo=UTC)),
        session("two", datetime(2027, 10, 19, 12, tzinfo=UTC)),
        session("elsewhere", datetime(2027, 11, 3, 12, tzinfo=UTC), network="onboarding", networks=("behoud",)),
        session("team", datetime(2027, 11, 10, 12, tzinfo=UTC), team="Noord"),
    ]
    proposal = propose(vote(), 0, held, network(breaks=(autumn,)), START)
    assert [shift.session.id for shift in proposal.shifts] == ["one"]
    assert [(meeting.id, note) for meeting, note in proposal.kept] == [("two", Note.HOLIDAY)]
    spaced = propose(vote(Subject.FREQUENCY, ("2w", "4w")), 0, held, network(breaks=(autumn,)), START)
    assert [(shift.to.starts.astimezone(ZONE).date(), shift.note) for shift in spaced.shifts] == [(date(2027, 10, 27), Note.WEEK_LATER)]
