"""Samples of the cards about check-ins: asked, put off, on paper, and what somebody wrote, with long and short content."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from cards import general, questions
from cards.check_ins import check_in, logbook, on_paper
from cards.check_ins import snooze as putting_off
from cards.language import Language
from domain.actions.action import Step
from domain.check_ins.answer import CircleChoice
from domain.check_ins.check_in import CheckIn, CheckInState, Update, Visibility
from domain.check_ins.logbook import LogbookPage
from domain.check_ins.questions import QUESTIONS, AnswerComplaint, Ask, Question
from domain.ports import Message
from tests.cards.people import ACTION, ANSWERS, BEHOUD, BRAM, FRESH, NOW, PAGE, STOPPED, check_in_of, update_of

OWN = (
    *(question for question in QUESTIONS if question.step is not Step.PLAN),
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
    id=f"{FRESH.id}:check-in:1",
    participant=BRAM.id,
    action=FRESH.id,
    cycle=1,
    step=Step.PLAN,
    state=CheckInState.OPEN,
    asked_at=NOW,
)
_WROTE = Update(
    id=_ASKED.id,
    participant=BRAM.id,
    network="behoud",
    action=FRESH.id,
    cycle=1,
    step=Step.PLAN,
    answers={
        "experiment": "Tien minuten overdracht aan het begin van elke avonddienst, twee weken lang, met de planner erbij.",
        "expectation": "Meer rust.",
        "measure": "Navragen wie er later naar huis ging dan gepland.",
    },
    visibility=Visibility.CONTACT,
    at=NOW,
)


def messages(say: Language) -> Iterator[tuple[str, Message]]:
    """Name and message of each."""
    yield from _asked(say)
    yield from _putting_off(say)
    yield from _logbook(say)
    yield "on-paper", on_paper.offer(say, PAGE)
    yield "on-paper-blank", on_paper.offer(say, PAGE, blank=True)
    yield "on-paper-nowhere", on_paper.offer(say, "")


def _asked(say: Language) -> Iterator[tuple[str, Message]]:
    for step in Step:
        yield f"check-in-{step}", check_in.form(say, BEHOUD, ACTION, check_in_of(step), unasked=True)
    asked = check_in_of(Step.ACT)
    yield "check-in-nudge", check_in.form(say, BEHOUD, ACTION, asked, nudge=True)
    complaints = [AnswerComplaint("done", "error-answer-missing"), AnswerComplaint("noticed", "error-answer-too-long", 4210)]
    yield "check-in-problem", check_in.form(say, BEHOUD, ACTION, asked, filled=ANSWERS[Step.ACT], complaints=complaints)
    yield "circle", check_in.circle(say, BEHOUD, asked)
    yield "circle-again", check_in.circle_again(say, BEHOUD, update_of(Step.ACT, Visibility.CONTACT))
    chosen = CircleChoice(ACTION, update_of(Step.PLAN, Visibility.CONTACT), moved=True, changed=True)
    yield "moved", check_in.moved(say, BEHOUD, chosen, check_in_of(Step.PLAN))
    yield "moved-same", check_in.moved(say, BEHOUD, chosen, asked)
    yield "moved-cycle", check_in.moved(say, BEHOUD, chosen, replace(check_in_of(Step.EVALUATE), cycle=1))
    yield "moved-stopped", check_in.moved(say, BEHOUD, replace(chosen, action=STOPPED), asked)
    yield "circle-changed", check_in.moved(say, BEHOUD, replace(chosen, moved=False), asked)
    typed = {"noticed": "Nu ik er nog eens over nadenk:\nhet ging eigenlijk best goed."}
    yield "already-answered", check_in.already(say, BEHOUD, asked, update_of(Step.ACT, Visibility.ME), typed)
    long = AnswerComplaint("noticed", "error-answer-too-long", 9000)
    yield "complaint", general.complaint(say, questions.complaint_text(say, check_in_of(Step.ACT), long))


def _putting_off(say: Language) -> Iterator[tuple[str, Message]]:
    first = date(2027, 1, 8)
    days = putting_off.Days([("tomorrow", first), ("three-days", first + timedelta(days=4)), ("weekend", date(2027, 1, 11))], first, first)
    yield "check-in-later", putting_off.ask_when(say, BEHOUD, _ASKED, days)
    yield "check-in-later-problem", putting_off.ask_when(say, BEHOUD, _ASKED, days, problem=say("error-again-day"))
    yield "check-in-again-on", putting_off.comes_back(say, BEHOUD, _ASKED, first)
    yield "check-in-skipped", putting_off.skipped(say, BEHOUD, _ASKED)
    yield "check-in-again", check_in.form(say, BEHOUD, FRESH, _ASKED, unasked=True, again=True)
    own = replace(_ASKED, questions=tuple(question for question in OWN if question.step is Step.PLAN))
    yield "check-in-own-questions", check_in.form(say, BEHOUD, FRESH, own)
    typed = {"experiment": "Wat ik nu\nnog wilde zeggen."}
    yield "already-skipped", check_in.already(say, BEHOUD, replace(_ASKED, state=CheckInState.SKIPPED), None, typed)
    yield "already-withdrawn", check_in.already(say, BEHOUD, replace(_ASKED, withdrawn_at=NOW), None, {})


def _logbook(say: Language) -> Iterator[tuple[str, Message]]:
    entries = [replace(_WROTE, id=f"u{n}", at=NOW - timedelta(days=20 * n), step=step) for n, step in enumerate((Step.PLAN,) * 5)]
    yield "log", logbook.listed(say, BEHOUD, BRAM, LogbookPage(entries, older=True, newer=True))
    yield "log-one", logbook.listed(say, BEHOUD, BRAM, LogbookPage(entries[:1], older=False, newer=False))
    yield "log-nothing", logbook.listed(say, BEHOUD, BRAM, LogbookPage((), older=False, newer=False))
    yield "log-entry", logbook.entry(say, BEHOUD, _WROTE)
    yield "log-entry-edited", logbook.entry(say, BEHOUD, replace(_WROTE, edited_at=NOW), edited=True)
    long = replace(_WROTE, answers=dict.fromkeys(_WROTE.answers, ("Dit is een heel verhaal. 😀 " * 160)[:4000]))
    yield "log-entry-long", logbook.entry(say, BEHOUD, long)
    yield "log-entry-long-end", logbook.entry(say, BEHOUD, long, 99)
    yield "log-edit", logbook.editable(say, BEHOUD, _WROTE)
    yield "log-edit-long", logbook.editable(say, BEHOUD, long)
    complaints = [AnswerComplaint("experiment", "error-answer-too-long", 4210)]
    yield "log-edit-problem", logbook.form(say, BEHOUD, _WROTE, complaints=complaints)
    yield "log-edit-overtaken", logbook.form(say, BEHOUD, _WROTE, filled=_WROTE.answers, overtaken=True)
    yield "log-withdraw", logbook.ask_withdrawal(say, BEHOUD, _WROTE)
    yield "log-withdrawn", general.notice(say, "log-withdrawn")
