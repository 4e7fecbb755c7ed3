"""A check-in on paper: the card with its link, and the page, one A4 for each step."""

import html
from collections.abc import Sequence
from datetime import datetime

from cards.elements import ActionOpenUrl
from cards.elements import CardAction as Button
from cards.frame import clipped, compose
from cards.language import Language
from cards.links.page import page
from cards.questions import choice_text, question_text
from cards.spiral import named
from domain.actions.action import STEPS, Action, Step
from domain.check_ins.check_in import Update
from domain.check_ins.questions import Ask, Question, questions_of
from domain.ports import Message
from domain.programme.programme import Network, Participant

SHOWN = 300
"""How many characters of the last plan are on the sheet."""
_LINES = 12
"""How many lines to write on there are on a sheet."""
_STYLE = (
    "@page{size:A4;margin:16mm}body{max-width:46rem}section{break-after:page}section:last-of-type{break-after:auto}"
    "h2{font-size:1.05rem;margin:1.1rem 0 .2rem}.line{border-bottom:1px solid #888;height:2.1rem}"
    "ul{list-style:none;padding:0;margin:.2rem 0}"
    "li{display:inline-block;margin-right:1.4rem}blockquote{margin:.4rem 0;padding-left:.8rem;border-left:3px solid #888}"
    "ol{display:flex;gap:1.2rem;list-style:none;padding:0;flex-wrap:wrap}.here{font-weight:bold;text-decoration:underline}"
    "@media print{:root{color-scheme:light}.screen{display:none}body{margin:0;max-width:none}}"
)


def offer(say: Language, address: str, *, blank: bool = False) -> Message:
    """The card with the link. ``address``: "" where browsers can't reach the bot. ``blank``: to sheets for any step, without names or
    words."""
    buttons: list[Button] = [ActionOpenUrl(say("button-on-paper"), address, here=True)] if address else []
    return compose(
        say,
        title=say("on-paper-title"),
        lead=say("on-paper-lead-blank" if blank else "on-paper-lead") if address else say("on-paper-nowhere"),
        buttons=buttons,
        small_print=say("on-paper-small-blank" if blank else "on-paper-small") if address else "",
    )


def sheet(say: Language, network: Network, participant: Participant, action: Action, plan: Update | None, now: datetime) -> str:
    """The check-in of the step where somebody's action stands. ``plan`` is their own last one: what was to be tried helps the talk."""
    heading = f"{network.name} · {participant.name} · {say.dated(now, network.zone)}"
    tried = plan.answers.get("experiment", "") if plan and action.step in (Step.ACT, Step.EVALUATE) else ""
    return _page(say, [_section(say, action.step, network.questions, heading, action.title, tried)])


def blank(say: Language, own: Sequence[Question]) -> str:
    """One sheet for each step, for anybody: name, organisation and date are written by hand. ``own``: as in ``questions_of``."""
    return _page(say, [_section(say, step, own, say("on-paper-by-hand"), "", "") for step in STEPS])


def _page(say: Language, sections: Sequence[str]) -> str:
    hint = f'<p class="screen">{html.escape(say("on-paper-how"))}</p>'
    return page(say.tag, say("on-paper-title"), f"<style>{_STYLE}</style>{hint}{''.join(sections)}")


def _section(say: Language, step: Step, own: Sequence[Question], heading: str, title: str, tried: str) -> str:
    steps = "".join(f"<li{_here(other is step)}>{html.escape(named(say, other))}</li>" for other in STEPS)
    shown = say("check-in-title", step=say(f"step-{step}"), title=title) if title else named(say, step)
    parts = [f"<p>{html.escape(heading)}</p><h1>{html.escape(shown)}</h1><ol>{steps}</ol>"]
    if tried:
        parts.append(f"<p>{html.escape(say('on-paper-tried'))}</p><blockquote>{html.escape(clipped(tried, SHOWN))}</blockquote>")
    questions = questions_of(step, own)
    lines = _LINES // max(1, sum(question.ask is Ask.TEXT for question in questions))
    parts += [_asked(say, question, lines) for question in questions]
    parts.append(f"<p>{html.escape(say('on-paper-after'))}</p>")
    return f"<section>{''.join(parts)}</section>"


def _here(here: bool) -> str:
    return ' class="here"' if here else ""


def _asked(say: Language, question: Question, lines: int) -> str:
    heading = f"<h2>{html.escape(question_text(say, question))}</h2>"
    if question.ask is Ask.TEXT:
        return heading + '<div class="line"></div>' * lines
    choices = (choice_text(say, question, choice) for choice in question.choices)
    return f"{heading}<ul>{''.join(f'<li>☐ {html.escape(choice)}</li>' for choice in choices)}</ul>"
