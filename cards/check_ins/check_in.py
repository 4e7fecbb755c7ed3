"""The check-in: the step's questions, who may see it, and where the spiral stands then."""

from collections.abc import Mapping, Sequence

from cards.elements import BodyElement, InputChoice, InputChoiceSet, TextBlock, Words, plain, press
from cards.frame import clipped, compose, stacked
from cards.help.ask import with_check_in
from cards.language import Language
from cards.questions import answers, complaint_text, inputs
from cards.spiral import named, spiral
from cards.verbs import Verb
from domain.actions.action import Action
from domain.check_ins.answer import CircleChoice
from domain.check_ins.check_in import CheckIn, Update, Visibility
from domain.check_ins.questions import AnswerComplaint, Ask, questions_of
from domain.ports import Message
from domain.programme.programme import Network

SHOWN = 300
"""How many characters of an answer are shown again beside the choice of who reads it."""
ECHOED = 6000
"""How many characters of a text that could not be saved fit on a card."""


def form(
    say: Language,
    network: Network,
    action: Action,
    check_in: CheckIn,
    *,
    unasked: bool = False,
    nudge: bool = False,
    again: bool = False,
    filled: Mapping[str, str] | None = None,
    complaints: Sequence[AnswerComplaint] = (),
) -> Message:
    """The questions of one step. ``unasked``: say why it comes. ``again``: it comes on the day they chose themselves. ``filled`` keeps what
    was typed when something has to be put right."""
    asked = questions_of(check_in.step, check_in.questions)
    fixes = [TextBlock(plain(complaint_text(say, check_in, complaint)), weight="bolder") for complaint in complaints]
    lead = say("check-in-lead", count=len(asked))
    ids = {"check-in": check_in.id}
    return compose(
        say,
        network=f"{network.name} · {say('button-check-in')}",
        title=say("check-in-title", step=named(say, check_in.step), title=action.title),
        lead=" ".join([*([say("check-in-again-lead" if again else "check-in-nudge-lead")] if again or nudge else []), lead]),
        matter=[
            *([TextBlock(say("check-in-fix"), spacing="medium"), *fixes] if fixes else []),
            *inputs(say, asked, filled or {}),
        ],
        buttons=[
            press(say("button-answer"), Verb.ANSWER, ids, style="positive"),
            press(say("button-not-now"), Verb.LATER, ids, associated_inputs="none"),
        ],
        small_print=say("why-member", network=network.name) if unasked else "",
        summary=say("check-in-summary", step=say(f"step-{check_in.step}")),
    )


def circle(say: Language, network: Network, check_in: CheckIn) -> Message:
    """After the answers: who may read them. The default is the contact person alone."""
    return compose(
        say,
        network=f"{network.name} · {say('button-check-in')}",
        title=say("circle-title"),
        lead=say("circle-lead"),
        matter=[_circle_input(say, Visibility.CONTACT)],
        buttons=[press(say("button-choose-circle"), Verb.CHOOSE_CIRCLE, {"check-in": check_in.id}, style="positive")],
        small_print=say("circle-small"),
    )


def circle_again(say: Language, network: Network, update: Update) -> Message:
    """Later on: who may read an entry that was chosen for before."""
    return compose(
        say,
        network=f"{network.name} · {say('button-check-in')}",
        title=say("circle-title"),
        lead=say("circle-again-lead", day=say.day(update.at, network.zone)),
        matter=[*answers(say, update.step, update.answers, SHOWN, update.questions), _circle_input(say, update.visibility)],
        buttons=[press(say("button-choose-circle"), Verb.CHOOSE_CIRCLE, {"check-in": update.id}, style="positive")],
        small_print=say("circle-small"),
    )


def moved_words(say: Language, chosen: CircleChoice, check_in: CheckIn) -> str:
    """What happened and who can read it, where there is no room for a card."""
    circle = say(f"circle-{chosen.update.visibility}")
    return say("moved-words", title=_moved_title(say, chosen, check_in), circle=circle)


def moved(say: Language, network: Network, chosen: CircleChoice, check_in: CheckIn, contact: str = "") -> Message:
    """What happened, who can read it, and how to change that. ``contact``: who hears what is for their contact person, by name."""
    action = chosen.action
    stopped = action.stopped_at is not None
    lead = say("moved-lead", circle=say(f"circle-{chosen.update.visibility}"))
    asked = with_check_in(say, chosen.help, chosen.update.answers.get("need", ""), chosen.update.visibility, contact)
    return compose(
        say,
        network=f"{network.name} · {say('button-check-in')}",
        title=_moved_title(say, chosen, check_in),
        lead=f"{lead} {say('moved-stopped')}" if stopped else lead,
        matter=[
            *([TextBlock(asked, spacing="medium")] if asked else []),
            *spiral(say, action.cycle, closed=stopped),
            *stacked([press(say("button-stuck"), Verb.ASK_HELP, {"participant": action.participant}, associated_inputs="none")]),
            _circle_input(say, chosen.update.visibility),
        ],
        buttons=[
            press(say("button-my-action"), Verb.MY_ACTION, {"participant": action.participant}, associated_inputs="none"),
            press(say("button-change-circle"), Verb.CHOOSE_CIRCLE, {"check-in": check_in.id}),
        ],
    )


def already(say: Language, network: Network, check_in: CheckIn, update: Update | None, typed: Mapping[str, str]) -> Message:
    """The answer to a check-in that is no longer open, with what was ``typed``, so that it can be copied. ``update``: the entry it left;
    None when it was skipped, or the entry withdrawn."""
    known = update.answers if update else {}
    new = [text for key, text in typed.items() if text.strip() and text.strip() != known.get(key) and _is_text(check_in, key)]
    if update is not None:
        title, lead = "already-answered-title", say("already-answered-lead", day=say.day(check_in.answered_at or update.at, network.zone))
    else:
        withdrawn = check_in.withdrawn_at is not None
        title = "already-withdrawn-title" if withdrawn else "already-skipped-title"
        lead = say("already-withdrawn-lead" if withdrawn else "already-skipped-lead")
    ids = {"participant": check_in.participant}
    change = press(say("button-change-circle"), Verb.ASK_CIRCLE, {"check-in": check_in.id})
    echo: list[BodyElement] = [Words(clipped(text, ECHOED // len(new)), spacing="medium") for text in new]
    return compose(
        say,
        network=f"{network.name} · {say('button-check-in')}",
        title=say(title),
        lead=lead,
        matter=[TextBlock(say("already-answered-lost"), spacing="medium"), *echo] if echo else [],
        buttons=[
            press(say("button-my-action"), Verb.MY_ACTION, ids),
            change if update else press(say("button-check-in"), Verb.CHECK_IN, ids),
        ],
    )


def _moved_title(say: Language, chosen: CircleChoice, check_in: CheckIn) -> str:
    action = chosen.action
    step = named(say, action.step)
    if chosen.changed and not chosen.moved:
        return say("circle-changed-title")
    if action.stopped_at is not None:
        return say("moved-title-stopped")
    if action.cycle.number != check_in.cycle:
        return say("moved-title-cycle", number=action.cycle.number, step=step)
    return say("moved-title-same" if action.step is check_in.step else "moved-title", step=step)


def _is_text(check_in: CheckIn, key: str) -> bool:
    return any(question.id == key and question.ask is Ask.TEXT for question in questions_of(check_in.step, check_in.questions))


def _circle_input(say: Language, value: Visibility) -> InputChoiceSet:
    choices = [InputChoice(say(f"circle-{visibility}"), visibility) for visibility in Visibility]
    return InputChoiceSet("circle", label=say("circle-title"), choices=choices, value=value, style="expanded", spacing="medium")
