"""Who and what the samples of cards are about: a network, somebody who takes part, their action and a session."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

from domain.actions.action import Action, Cycle, Move, Onward, Outcome, Step, first_cycle
from domain.programme.programme import DigestRule, Network, Participant
from domain.sessions.session import Session

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
