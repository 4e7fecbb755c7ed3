"""Records to store: one maker for each kind that the contract asks something of."""

from collections.abc import Awaitable, Callable
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

from domain.actions import co_owner as co_owning
from domain.actions.action import Action, Step, first_cycle
from domain.actions.co_owner import CoOwner
from domain.attendance.register import Arrival
from domain.check_ins.check_in import CheckIn, CheckInState, Update, Visibility
from domain.contacts.direct_message import DirectMessage
from domain.digest.entry_question import EntryAnswer, EntryQuestion
from domain.digest.post import DigestPost
from domain.digest.thanks import Thanks
from domain.errors import Conflict
from domain.help.request import HelpReaction, HelpRequest, Need
from domain.matching.match import Match, MatchAnswer, MatchForm, MatchStage, MatchWish, SpokenAnswer, wish_id
from domain.measurements.indicator import Direction, Indicator, IndicatorKind, IndicatorUnit, Measurement, Source
from domain.notifications.outbox import Notification, NotificationKind, Recipient, State
from domain.onboarding import intake as intakes
from domain.onboarding.application import Application
from domain.onboarding.correction import Correction, CorrectionSubject
from domain.onboarding.intake import Intake
from domain.ports import Store, Transaction
from domain.programme.programme import Coordinator, DigestRule, Network, Participant, Person
from domain.pulse.pulse import Edge, OpenPulse, Pulse
from domain.reports.figures import Figure, HalfYearFigures, IndicatorFigure, PresenceFigure, PulseFigure
from domain.sessions.material import Material
from domain.sessions.session import Absence, Session
from domain.voting.vote import Ballot, Subject, Vote, ballot_id

START = datetime(2027, 1, 4, 9, tzinfo=UTC)


def day(number: float) -> datetime:
    return START + timedelta(days=number)


def person(id: str = "u1", language: str | None = None) -> Person:
    return Person(id=id, language=language)


def coordinator(id: str, user: str) -> Coordinator:
    return Coordinator(id=id, name="Noor", user=user, email="noor@example.org")


def network(id: str, channel: str | None) -> Network:
    return Network(
        id=id,
        name="Behoud",
        timezone="Europe/Amsterdam",
        themes=("leiderschap",),
        channel=channel,
        coordinators=("c1",),
        reminders=("P1D",),
        channel_reminders=(),
        digest=DigestRule(weekday=4, at=START.time()),
        known_since=START,
    )


def participant(id: str, network: str, user: str) -> Participant:
    return Participant(
        id=id,
        key=id,
        network=network,
        name="Sam",
        user=user,
        organisation="De Linde",
        sector="VVT",
        email="sam@example.org",
        contact="c1",
        known_since=START,
    )


def co_owner(id: str, action: str, participant: str, at: datetime) -> CoOwner:
    return CoOwner(id=id, action=action, participant=participant, said=co_owning.CoOwnerAnswer.INVITED, invited_at=at)


def direct_message(id: str, participant: str, at: datetime) -> DirectMessage:
    return DirectMessage(id=id, participant=participant, coordinator="c1", by_coordinator=True, text="Beterschap!", at=at)


def intake(id: str, network: str, shared_at: datetime | None = None) -> Intake:
    return Intake(
        id=id,
        network=network,
        themes=("x", "y"),
        example="é",
        example_shared_at=shared_at,
        revisions={intakes.IntakeStage.THEMES: 1},
        started_at=START,
    )


def correction(id: str, participant: str, at: datetime) -> Correction:
    return Correction(id=id, participant=participant, network="n1", about=CorrectionSubject.PLACE, number=1, organisation="é", at=at)


def application(id: str, tenant: str, user: str, at: datetime) -> Application:
    return Application(
        id=id,
        tenant=tenant,
        user=user,
        name="Noor",
        network="n1",
        organisation="De Brug",
        sector="",
        email="",
        text="é",
        language="nl",
        at=at,
        cards=("a", "b"),
    )


def help_request(id: str, participant: str, network: str, at: datetime, **changed: Any) -> HelpRequest:
    return HelpRequest(
        id=id, participant=participant, network=network, need=Need.TIP, text="Hoe?", visibility=Visibility.CONTACT, asked_at=at, **changed
    )  # fmt: skip


def digest_post(id: str, network: str, posted_at: datetime | None, refs: tuple[str, ...] = ()) -> DigestPost:
    return DigestPost(
        id=id,
        network=network,
        salt="aa",
        left_out=refs,
        first=refs,
        word="é",
        refs=refs,
        marks=dict.fromkeys(refs, "1"),
        more={"learned": 7},
        replies=refs[:1],
        steps={"plan": 3},
        pulses=("s1",),
        until=posted_at,
        posted_at=posted_at,
    )


def thanks(update: str, participant: str, network: str, since: datetime, untold_since: datetime | None = None, key: str = "aa") -> Thanks:
    return Thanks(id=update, participant=participant, network=network, key=key, since=since, marks=("0f",), untold_since=untold_since)


def entry_question(id: str, at: datetime, participant: str = "", coordinator: str = "") -> EntryQuestion:
    return EntryQuestion(id=id, digest="d1", entry="aa", network="n1", text="Hoe?", at=at, participant=participant, coordinator=coordinator)


def entry_answer(id: str, participant: str, at: datetime) -> EntryAnswer:
    return EntryAnswer(id=id, participant=participant, text="Zo.", by_name=True, at=at)


def help_reaction(id: str, request: str, at: datetime, participant: str = "", coordinator: str = "") -> HelpReaction:
    return HelpReaction(id=id, request=request, asker="p1", participant=participant, coordinator=coordinator, text="Zo.", at=at)


def match_wish(participant: str, network: str, at: datetime, ended_at: datetime | None = None) -> MatchWish:
    return MatchWish(
        id=wish_id(participant, MatchForm.BUDDY),
        participant=participant,
        network=network,
        form=MatchForm.BUDDY,
        since=at,
        ended_at=ended_at,
    )


def match(id: str, network: str, members: tuple[str, ...], at: datetime, stage: MatchStage = MatchStage.PROPOSED) -> Match:
    return Match(
        id=id,
        network=network,
        form=MatchForm.GROUP,
        theme="",
        members=members,
        made_at=at,
        answers_until=at + timedelta(days=7),
        stage=stage,
        said={members[0]: MatchAnswer.YES},
        spoken={members[0]: SpokenAnswer.NOT_YET},
    )


def session(id: str, network: str, starts: datetime) -> Session:
    return Session(id=id, network=network, kind="actieleersessie", theme="Draagvlak", starts=starts, known_since=START)


def material(id: str, session: str, at: datetime) -> Material:
    return Material(id=id, session=session, title="Handreiking", url="https://example.org/é", added_by="c1", added_at=at, number=1)


def absence(session: str, participant: str, at: datetime) -> Absence:
    return Absence(id=f"{session}|{participant}", session=session, participant=participant, signed_off_at=at, late=False)


def arrival(session: str, participant: str) -> Arrival:
    return Arrival(id=f"{session}|{participant}", session=session, participant=participant, at=START)


def vote(id: str, network: str, closes_at: datetime) -> Vote:
    return Vote(
        id=id,
        network=network,
        subject=Subject.THEME,
        options=("a", "b"),
        draft=id,
        opened_by="c1",
        opened_at=START,
        closes_at=closes_at,
    )


def ballot(vote: str, participant: str, choice: int = 0) -> Ballot:
    return Ballot(id=ballot_id(vote, participant), vote=vote, participant=participant, choice=choice, at=START)


def pulse(session: str, network: str, held_at: datetime) -> Pulse:
    counts = {"dare": {"4": 5}}
    return Pulse(id=session, network=network, held_at=held_at, closed_at=held_at + timedelta(days=8), counts=counts)


def open_pulse(session: str, network: str) -> OpenPulse:
    counts = {"dare": {"4": 1}, "energy": {"0": 2}}
    return OpenPulse(
        id=session, network=network, held_at=START, closes_at=day(8), floor=5, key="aa" * 32, marks=("0f", "f0"), counts=counts
    )


def action(id: str, participant: str, network: str, at: datetime) -> Action:
    return Action(
        id=id, participant=participant, network=network, title="t", problem="p", theme="x", created_at=at, cycles=(first_cycle(at),)
    )


def check_in(id: str, participant: str, at: datetime) -> CheckIn:
    return CheckIn(id=id, participant=participant, action="a1", cycle=1, step=Step.ACT, state=CheckInState.OPEN, asked_at=at)


def update(id: str, action: str, network: str, at: datetime, shared_at: datetime | None = None) -> Update:
    return Update(
        id=id, participant="p1", network=network, action=action, cycle=1, step=Step.ACT, answers={"q": "é"}, at=at, shared_at=shared_at
    )


def half_year_figures(id: str, at: datetime) -> HalfYearFigures:
    measured = IndicatorFigure(network="n1", kind="outflow", unit="percent", organisations=5, baseline=Decimal("7.5"), last=Decimal("6.0"))
    return HalfYearFigures(
        id=id,
        made_at=at,
        figures=(Figure(network="n1", table="steps", cell="plan", count=7, people=6),),
        presence=(PresenceFigure(network="n1", sessions=2, share=85, people=20),),
        measured=(measured,),
        pulses=(PulseFigure(network="n1", item="energy", value=7.0, edge=Edge.NONE, pulses=3, floor=5),),
    )


def indicator(id: str, action: str, participant: str, at: datetime, baseline_at: datetime | None = None) -> Indicator:
    return Indicator(
        id=id,
        action=action,
        participant=participant,
        network="n1",
        kind=IndicatorKind.OWN,
        name="Gesprékken",
        unit=IndicatorUnit.COUNT,
        direction=Direction.UP,
        source=Source.COUNTED,
        target=Decimal("12.125"),
        target_on=date(2027, 12, 31),
        created_at=at,
        baseline_at=baseline_at,
        forms=("f1", "f2"),
    )


def measurement(id: str, indicator: str, participant: str, at: datetime) -> Measurement:
    value, on = Decimal("-3.50"), date(2027, 1, 4)
    return Measurement(
        id=id, indicator=indicator, participant=participant, value=value, on=on, entered_at=at, source=Source.HR, note="é", baseline=True
    )


def notification(id: str, due: datetime, person: str | None = "u1", state: State = State.WAITING) -> Notification:
    to = Recipient(person=person) if person else Recipient(network="n1")
    return Notification(
        id=id, kind=NotificationKind.REMINDER, to=to, due=due, expires=due + timedelta(days=1), state=state, created_at=START
    )


async def until_it_fits(store: Store, work: Callable[[Transaction], Awaitable[object]]) -> None:
    """Run ``work`` in a transaction, again for as long as it conflicts with somebody else's."""
    while True:
        try:
            async with store.transaction() as tx:
                await work(tx)
        except Conflict:
            continue
        return


async def overtaken(
    store: Store, late: Callable[[Transaction], Awaitable[object]], early: Callable[[Transaction], Awaitable[object]]
) -> None:
    """Two transactions of which ``late`` starts and writes first, and ends last."""
    async with store.transaction() as outer:
        await late(outer)
        async with store.transaction() as inner:
            await early(inner)
