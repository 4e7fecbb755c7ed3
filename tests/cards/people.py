"""Who and what the samples of cards are about: networks, people who take part, an action and what was said of it, sessions."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

from domain.actions.action import Action, Cycle, Move, Onward, Outcome, Step, first_cycle
from domain.check_ins.check_in import CheckIn, CheckInState, Update, Visibility
from domain.programme.programme import DigestRule, Network, Participant
from domain.sessions.session import Absence, CatchUp, Session

NOW = datetime(2027, 1, 7, 9, tzinfo=UTC)
BEHOUD = Network(
    id="behoud",
    name="Actieleernetwerk behoud",
    timezone="Europe/Amsterdam",
    themes=("leiderschap", "vitaliteit", "werkplezier", "ontwikkelmogelijkheden"),
    channel="19:behoud@thread.tacv2",
    coordinators=("anja",),
    reminders=("P28D", "P14D", "P1D"),
    channel_reminders=("P7D",),
    digest=DigestRule(weekday=4, at=time(9)),
    known_since=NOW,
)
ONBOARDING = replace(BEHOUD, id="onboarding", name="Actieleernetwerk onboarding")
BRAM = Participant(
    id="behoud.bram",
    key="bram",
    network="behoud",
    name="Bram Visser",
    user="user-bram",
    organisation="Zorggroep De Linde",
    sector="VVT",
    email="bram@example.org",
    contact="anja",
    known_since=NOW,
)
MEETING = Session(
    id="behoud-1",
    network="behoud",
    kind="actieleersessie",
    theme="Mensen betrekken en draagvlak creëren",
    starts=datetime(2027, 1, 21, 13, tzinfo=UTC),
    place="Buurthuis De Kade, Havenstraat 12, Amsterdam",
    preparation="Neem één ding mee dat je hebt geprobeerd, ook als het niet lukte.",
    known_since=NOW,
)
ONLINE = replace(
    MEETING,
    id="behoud-2",
    theme="Onderliggende belemmeringen en vastzittende patronen aanpakken",
    place="",
    join_url="https://teams.microsoft.com/l/meetup-join/example",
    preparation="",
    starts=MEETING.starts + timedelta(days=28),
)
ACTION = Action(
    id="behoud.bram:action:1",
    participant="behoud.bram",
    network="behoud",
    title="Rustige start van de dienst",
    problem="Nieuwe collega's vallen meteen in de drukte. Na drie maanden is een op de vier alweer weg.",
    theme="werkplezier",
    created_at=NOW,
    cycles=(
        Cycle(
            number=1,
            previous=None,
            moves=tuple(Move(step=step, at=NOW) for step in Step),
            outcome=Outcome.FAILED,
            onward=Onward.ADJUST,
        ),
        Cycle(number=2, previous=1, moves=(Move(step=Step.PLAN, at=NOW), Move(step=Step.ACT, at=NOW))),
    ),
)
FRESH = replace(ACTION, cycles=(first_cycle(NOW),))
STOPPED = replace(ACTION, stopped_at=NOW)
PAGE = "https://spiraal.example.org/page/WyJvd24tZGF0YSJd.c2lnbmF0dXJl"
CONTACT = "Anja de Boer"
ABSENT = Absence(
    id="behoud-1|behoud.bram",
    session="behoud-1",
    participant="behoud.bram",
    signed_off_at=NOW,
    late=True,
    note="Ik sta die middag ingeroosterd.\nIk lees graag mee wat jullie bespreken.",
    catch_up=CatchUp.CALL,
)
ANSWERS: Mapping[Step, Mapping[str, str]] = {
    Step.EXPLORE: {"problem": "Nieuwe collega's voelen zich niet welkom.", "talked-to": "colleagues,hr", "unknown": "Wat vinden zij zelf?"},
    Step.PLAN: {
        "experiment": "Vanaf maandag: tien minuten samen koffie voor de dienst.",
        "expectation": "Meer rust.",
        "measure": "Navragen.",
    },
    Step.ACT: {"done": "partly", "noticed": "Het lukte twee van de vijf dagen. Als het druk is, schiet het erbij in.", "need": "tip"},
    Step.EVALUATE: {
        "outcome": "failed",
        "lesson": "Tien minuten vrijmaken lukt niet zonder rooster. Begin bij de planner.",
        "onward": "adjust",
    },
}
PEOPLE = [
    replace(BRAM, id=f"behoud.p{number}", name=name)
    for number, name in enumerate(("Bram Visser", "Samira el Idrissi", "Fatma Yıldız-van den Berg", "Jan Willem van der Heijden-Bakker"))
]
"""A few names, short and long."""
CROWD = [replace(BRAM, id=f"behoud.q{number:02}", name=f"Elisabeth-Charlotte van der Meulen {number}") for number in range(60)]


def check_in_of(step: Step) -> CheckIn:
    identity = f"{ACTION.id}:check-in:3"
    return CheckIn(id=identity, participant=BRAM.id, action=ACTION.id, cycle=2, step=step, state=CheckInState.OPEN, asked_at=NOW)


def update_of(step: Step, visibility: Visibility) -> Update:
    return Update(
        id=f"{ACTION.id}:check-in:3",
        participant=BRAM.id,
        network="behoud",
        action=ACTION.id,
        cycle=2,
        step=step,
        answers=ANSWERS[step],
        visibility=visibility,
        at=NOW,
    )
