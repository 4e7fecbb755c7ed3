"""Cards about a check-in that does not suit, a network's own questions, and what somebody wrote, with long and short content."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from cards import check_in, general, logbook, putting_off
from cards.language import Language
from domain.action import Action, Step, first_cycle
from domain.checkin import CheckIn, CheckInState, Update, Visibility
from domain.logbook import Page
from domain.ports import Message
from domain.programme import DigestRule, Network, Participant
from domain.questions import QUESTIONS, Ask, Complaint, Question

_NOW = datetime(2027, 1, 7, 9, tzinfo=UTC)
_NETWORK = Network(
    id="behoud",
    name="Actieleernetwerk behoud",
    timezone="Europe/Amsterdam",
    themes=("werkplezier",),
    channel=None,
    coordinators=("anja",),
    reminders=(),
    channel_reminders=(),
    digest=DigestRule(weekday=4, at=time(9)),
    known_since=_NOW,
)
_BRAM = Participant(
    id="behoud.bram",
    key="bram",
    network="behoud",
    name="Bram Visser",
    user="user-bram",
    organisation="Zorggroep De Linde",
    sector="VVT",
    email="",
    contact="anja",
    known_since=_NOW,
)
_ACTION = Action(
    id="behoud.bram:action:1",
    participant=_BRAM.id,
    network="behoud",
    title="Rustige start van de dienst",
    problem="x",
    theme="werkplezier",
    created_at=_NOW,
    cycles=(first_cycle(_NOW),),
)
OWN = (
    *(one for one in QUESTIONS if one.step is not Step.PLAN),
    Question(
        "experiment", Step.PLAN, Ask.TEXT, required=True, words={"nl": "Wat ga je deze maand doen?", "en": "What will you do this month?"}
    ),
    Question(
        "who-helps",
        Step.PLAN,
        Ask.SEVERAL,
        choices=("team", "planner", "nobody"),
        words={"nl": "Wie helpt je daarbij?", "en": "Who helps you with that?"},
        choice_words={
            "team": {"nl": "Mijn team", "en": "My team"},
            "planner": {"nl": "De planner", "en": "The planner"},
            "nobody": {"nl": "Nog niemand", "en": "Nobody yet"},
        },
    ),
)
_ASKED = CheckIn(
    id=f"{_ACTION.id}:check-in:1",
    participant=_BRAM.id,
    action=_ACTION.id,
    cycle=1,
    step=Step.PLAN,
    state=CheckInState.OPEN,
    asked_at=_NOW,
)
_WROTE = Update(
    id=_ASKED.id,
    participant=_BRAM.id,
    network="behoud",
    action=_ACTION.id,
    cycle=1,
    step=Step.PLAN,
    answers={
        "experiment": "Tien minuten overdracht aan het begin van elke avonddienst, twee weken lang, met de planner erbij.",
        "expectation": "Meer rust.",
        "measure": "Navragen wie er later naar huis ging dan gepland.",
    },
    visibility=Visibility.CONTACT,
    at=_NOW,
)


def log_messages(say: Language) -> Iterator[tuple[str, Message]]:
    """Name and message of each."""
    yield from _putting_off(say)
    yield from _logbook(say)


def _putting_off(say: Language) -> Iterator[tuple[str, Message]]:
    first = date(2027, 1, 8)
    days = putting_off.Days([("tomorrow", first), ("three-days", first + timedelta(days=4)), ("weekend", date(2027, 1, 11))], first, first)
    yield "check-in-later", putting_off.ask_when(say, _NETWORK, _ASKED, days)
    yield "check-in-later-problem", putting_off.ask_when(say, _NETWORK, _ASKED, days, problem=say("error-again-day"))
    yield "check-in-again-on", putting_off.comes_back(say, _NETWORK, _ASKED, first)
    yield "check-in-skipped", putting_off.skipped(say, _NETWORK, _ASKED)
    yield "check-in-again", check_in.form(say, _NETWORK, _ACTION, _ASKED, unasked=True, again=True)
    own = replace(_ASKED, questions=tuple(one for one in OWN if one.step is Step.PLAN))
    yield "check-in-own-questions", check_in.form(say, _NETWORK, _ACTION, own)
    typed = {"experiment": "Wat ik nu\nnog wilde zeggen."}
    yield "already-skipped", check_in.already(say, _NETWORK, replace(_ASKED, state=CheckInState.SKIPPED), None, typed)
    yield "already-withdrawn", check_in.already(say, _NETWORK, replace(_ASKED, withdrawn_at=_NOW), None, {})


def _logbook(say: Language) -> Iterator[tuple[str, Message]]:
    entries = [replace(_WROTE, id=f"u{n}", at=_NOW - timedelta(days=20 * n), step=step) for n, step in enumerate((Step.PLAN,) * 5)]
    yield "log", logbook.listed(say, _NETWORK, _BRAM, Page(entries, older=True, newer=True))
    yield "log-one", logbook.listed(say, _NETWORK, _BRAM, Page(entries[:1], older=False, newer=False))
    yield "log-nothing", logbook.listed(say, _NETWORK, _BRAM, Page((), older=False, newer=False))
    yield "log-entry", logbook.entry(say, _NETWORK, _WROTE)
    yield "log-entry-edited", logbook.entry(say, _NETWORK, replace(_WROTE, edited_at=_NOW), edited=True)
    long = replace(_WROTE, answers=dict.fromkeys(_WROTE.answers, ("Dit is een heel verhaal. 😀 " * 160)[:4000]))
    yield "log-entry-long", logbook.entry(say, _NETWORK, long)
    yield "log-entry-long-end", logbook.entry(say, _NETWORK, long, 99)
    yield "log-edit", logbook.editable(say, _NETWORK, _WROTE)
    yield "log-edit-long", logbook.editable(say, _NETWORK, long)
    complaints = [Complaint("experiment", "error-answer-too-long", 4210)]
    yield "log-edit-problem", logbook.form(say, _NETWORK, _WROTE, complaints=complaints)
    yield "log-edit-overtaken", logbook.form(say, _NETWORK, _WROTE, filled=_WROTE.answers, overtaken=True)
    yield "log-withdraw", logbook.ask_withdrawal(say, _NETWORK, _WROTE)
    yield "log-withdrawn", general.notice(say, "log-withdrawn")
