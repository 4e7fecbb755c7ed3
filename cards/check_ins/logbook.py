"""One's own entries: a page of them, one to read whole, to change, and to take back."""

import json
from collections.abc import Iterator, Mapping, Sequence

from cards.elements import BodyElement, CardAction, Container, InputChoice, InputChoiceSet, TextBlock, Words, plain, press
from cards.frame import clipped, compose, facts, fits, stacked
from cards.language import Language
from cards.questions import choice_text, complaint_text, inputs, question_text
from cards.spiral import named
from cards.verbs import Verb
from domain.check_ins.check_in import Update
from domain.check_ins.logbook import LogbookPage, changeable
from domain.check_ins.questions import AnswerComplaint, Ask, questions_of
from domain.ports import Message
from domain.programme.programme import Network, Participant

SHOWN = 120
"""How many characters of an entry's beginning a list shows."""
MOST_UNITS = 7000
"""How much of somebody's words one card holds, counted as its JSON is: in UTF-16 units."""


def listed(say: Language, network: Network, participant: Participant, page: LogbookPage) -> Message:
    """The card with one page of entries, newest first, and the ways to older and newer ones."""
    ids = {"participant": participant.id}
    if not page.entries:
        return compose(
            say,
            network=network.name,
            title=say("log-title"),
            lead=say("log-nothing"),
            buttons=[press(say("button-check-in"), Verb.CHECK_IN, ids, style="positive")],
        )
    choices = [InputChoice(f"{number} – {_about(say, network, item)}", item.id) for number, item in enumerate(page.entries, 1)]
    older = {**ids, "before": page.entries[-1].at.isoformat()}
    newer = {**ids, "after": page.entries[0].at.isoformat()}
    buttons: list[CardAction] = [press(say("button-log-read"), Verb.LOG_OPEN, ids, style="positive")]
    if page.newer:
        buttons.append(press(say("button-log-newer"), Verb.LOGBOOK, newer, associated_inputs="none"))
    if page.older:
        buttons.append(press(say("button-log-older"), Verb.LOGBOOK, older, associated_inputs="none"))
    return compose(
        say,
        network=network.name,
        title=say("log-title"),
        lead=say("log-lead"),
        matter=[
            *(_row(say, network, number, update) for number, update in enumerate(page.entries, 1)),
            InputChoiceSet("update", label=say("log-which"), choices=choices, value=page.entries[0].id, style="compact", spacing="large"),
        ],
        buttons=buttons,
    )


def entry(say: Language, network: Network, update: Update, part: int = 0, *, edited: bool = False) -> Message:
    """One entry whole; what is too long for a card in parts. ``edited``: it was changed just now."""
    parts = list(_parts(say, update))
    part = min(max(part, 0), len(parts) - 1)
    ids = {"update": update.id}
    on: list[CardAction] = [press(say("button-log-on"), Verb.LOG_OPEN, {**ids, "part": str(part + 1)})] if part + 1 < len(parts) else []
    page = say("log-part", number=part + 1, count=len(parts)) if len(parts) > 1 else ""
    changed = say.day(update.edited_at, network.zone) if update.edited_at else ""
    return compose(
        say,
        network=f"{network.name} · {say('log-title')}",
        title=say("log-edited-title") if edited else _about(say, network, update),
        lead=say("log-entry-lead", circle=say(f"circle-{update.visibility}")),
        matter=[facts((say("log-edited"), changed), (say("log-page"), page)), *parts[part]] if changed or page else parts[part],
        buttons=[
            *on,
            press(say("button-log-edit"), Verb.LOG_EDIT, ids),
            press(say("button-log-circle"), Verb.ASK_CIRCLE, {"check-in": update.id}, mode="secondary" if on else "primary"),
            press(say("button-log-withdraw"), Verb.LOG_WITHDRAW, ids, mode="secondary"),
            press(say("button-log-back"), Verb.LOGBOOK, {"participant": update.participant}, mode="secondary"),
        ],
    )


def form(
    say: Language,
    network: Network,
    update: Update,
    *,
    only: str = "",
    filled: Mapping[str, str] | None = None,
    complaints: Sequence[AnswerComplaint] = (),
    overtaken: bool = False,
) -> Message:
    """The words to change. ``only``: one answer; ``filled``: what was typed already; ``overtaken``: it was changed elsewhere meanwhile."""
    asked = [question for question in changeable(update) if only in ("", question.id)]
    ids = {"update": update.id, "version": str(update.version), **({"question": only} if only else {})}
    fixes = [TextBlock(plain(complaint_text(say, update, complaint)), weight="bolder") for complaint in complaints]
    lead = say("log-overtaken") if overtaken else say("log-edit-lead", circle=say(f"circle-{update.visibility}"))
    return compose(
        say,
        network=f"{network.name} · {say('log-title')}",
        title=_about(say, network, update),
        lead=lead,
        matter=[*fixes, *inputs(say, asked, update.answers if filled is None else filled)],
        buttons=[
            press(say("button-log-save"), Verb.LOG_SAVE, ids, style="positive"),
            press(say("button-log-leave"), Verb.LOG_OPEN, {"update": update.id}, associated_inputs="none"),
        ],
        small_print=say("log-edit-small"),
    )


def editable(say: Language, network: Network, update: Update, only: str = "") -> Message:
    """The form with all answers, or with ``only`` one of them. Too long for a card together: the card to choose one; too long by itself:
    its form without the words."""
    whole = form(say, network, update, only=only)
    if fits(whole):
        return whole
    if only:
        return form(say, network, update, only=only, filled={})
    buttons = [
        press(question_text(say, question), Verb.LOG_EDIT, {"update": update.id, "question": question.id})
        for question in changeable(update)
        if question.ask is Ask.TEXT
    ]
    return compose(
        say,
        network=f"{network.name} · {say('log-title')}",
        title=_about(say, network, update),
        lead=say("log-edit-which"),
        matter=stacked(buttons),
    )


def ask_withdrawal(say: Language, network: Network, update: Update) -> Message:
    ids = {"update": update.id}
    return compose(
        say,
        network=f"{network.name} · {say('log-title')}",
        title=say("log-withdraw-title"),
        lead=say("log-withdraw-lead"),
        matter=[
            TextBlock(_about(say, network, update), is_subtle=True, size="small", spacing="medium"),
            Words(_start(say, update), spacing="small"),
            TextBlock(say("log-withdraw-read"), spacing="medium"),
        ],
        buttons=[
            press(say("button-log-withdraw-yes"), Verb.LOG_WITHDRAWN, ids),
            press(say("button-log-keep"), Verb.LOG_OPEN, ids),
        ],
    )


def _row(say: Language, network: Network, number: int, update: Update) -> BodyElement:
    about = f"{number} – {_about(say, network, update)}"
    lines: list[BodyElement] = [TextBlock(about, weight="bolder"), Words(_start(say, update), spacing="none")]
    circle = say("log-for", circle=say(f"circle-{update.visibility}"))
    return Container([*lines, TextBlock(circle, is_subtle=True, size="small", spacing="none")], separator=True, spacing="medium")


def _about(say: Language, network: Network, update: Update) -> str:
    return f"{say.dated(update.at, network.zone)} · {named(say, update.step)}"


def _start(say: Language, update: Update) -> str:
    said = [text for _, text, is_text in _answers(say, update) if is_text] or [text for _, text, _ in _answers(say, update)]
    return clipped(" ".join(said[0].split()), SHOWN) if said else "–"


def _answers(say: Language, update: Update) -> Iterator[tuple[str, str, bool]]:
    """Question, answer, and whether that is text."""
    for question in questions_of(update.step, update.questions):
        given = update.answers.get(question.id)
        if given and question.choices:
            yield question_text(say, question), say.both([choice_text(say, question, part) for part in given.split(",")]), False
        elif given:
            yield question_text(say, question), given, True


def _parts(say: Language, update: Update) -> Iterator[list[BodyElement]]:
    """The answers as typed, as much at a time as a card holds."""
    page: list[BodyElement] = []
    room = MOST_UNITS
    for question, answer, _ in _answers(say, update):
        for piece in _pieces(answer):
            size = _units(piece)
            if size > room and page:
                yield page
                page, room = [], MOST_UNITS
            page += [TextBlock(plain(question), weight="bolder", spacing="medium"), Words(piece, spacing="small")]
            room -= size
    yield page


def _pieces(text: str) -> Iterator[str]:
    """The text in parts that fit a card, cut between words where there are any."""
    while _units(text) > MOST_UNITS:
        most = next(length for length in (6000, 3000, 1500, 500) if _units(text[:length]) <= MOST_UNITS)
        cut = max(text.rfind(" ", 1, most), text.rfind("\n", 1, most))
        cut = most if cut < most // 2 else cut
        yield text[:cut].strip()
        text = text[cut:].strip()
    yield text


def _units(text: str) -> int:
    return len(json.dumps(text, ensure_ascii=False).encode("utf-16-le")) // 2
