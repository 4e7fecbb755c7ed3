"""Cards about somebody's action: describing it, and the spiral so far."""

from collections.abc import Mapping, Sequence
from typing import Literal

from cards.elements import Choice, InputChoiceSet, InputText, Part, RichTextBlock, TextBlock, TextRun, plain, press
from cards.frame import clipped, compose, facts, stacked, subheading
from cards.language import Language
from cards.spiral import named, spiral
from cards.verbs import Verb
from domain.action import Action, Cycle, Step
from domain.checkin import Update
from domain.own_actions import LONGEST_TITLE
from domain.ports import Message
from domain.programme import Network, Participant
from domain.questions import LONGEST, questions_of

OTHER_THEME = "other"
SHOWN_NOTES = 3
SHOWN_CHARACTERS = 300
SHOWN_CYCLES = 6


def form(say: Language, network: Network, participant: Participant, filled: Mapping[str, str], problems: Sequence[str] = ()) -> Message:
    """The first time: what the action is. ``problems`` are sentences about what was filled in."""
    themes = [Choice(theme, theme) for theme in network.themes]
    theme = filled.get("theme", "")
    return compose(
        say,
        network=network.name,
        title=say("action-form-title"),
        lead=say("action-form-lead"),
        matter=[
            *(TextBlock(plain(problem), weight="bolder") for problem in problems),
            InputText(
                "title",
                label=say("action-title"),
                placeholder=say("action-title-hint"),
                max_length=LONGEST_TITLE,
                is_required=True,
                error_message=say("error-action-missing", question=say("action-title")),
                value=filled.get("title", ""),
            ),
            InputText(
                "problem",
                label=say("action-problem"),
                is_multiline=True,
                max_length=LONGEST,
                is_required=True,
                error_message=say("error-action-missing", question=say("action-problem")),
                value=filled.get("problem", ""),
            ),
            InputChoiceSet(
                "theme",
                label=say("action-theme"),
                choices=[*themes, Choice(say("action-theme-other"), OTHER_THEME)],
                value=theme if theme in network.themes else OTHER_THEME,
                style="compact",
            ),
        ],
        buttons=[press(say("button-save-action"), Verb.SAVE_ACTION, {"participant": participant.id}, style="positive")],
    )


def saved(say: Language, network: Network, action: Action) -> Message:
    return compose(
        say,
        network=network.name,
        title=say("action-saved-title"),
        lead=say("action-saved-lead", title=plain(action.title)),
        matter=spiral(say, action.cycle, closed=False),
        buttons=[press(say("button-check-in"), Verb.CHECK_IN, {"participant": action.participant}, style="positive")],
        small_print=say("action-saved-who"),
    )


def which_network(say: Language, choices: Sequence[tuple[Network, Participant]], verb: Verb) -> Message:
    """For somebody in more than one network."""
    buttons = [press(network.name, verb, {"participant": participant.id}) for network, participant in choices[:6]]
    return compose(say, title=say("action-which-title"), lead=say("action-which-lead"), matter=stacked(buttons))


def mine(say: Language, network: Network, action: Action, notes: Sequence[Update], *, measured: bool = True) -> Message:
    """The spiral so far, for its owner alone. ``notes``: the latest entries, newest first. ``measured``: it has an indicator."""
    stopped = action.stopped_at is not None
    again = press(say("button-new-action"), Verb.NEW_ACTION, {"participant": action.participant})
    check_in = press(say("button-check-in"), Verb.CHECK_IN, {"participant": action.participant}, style="positive")
    mode: Literal["primary", "secondary"] = "secondary" if stopped else "primary"
    measurements = press(say("button-measurements"), Verb.MEASUREMENTS, {"action": action.id}, mode=mode)
    circle = [press(say("button-change-last-circle"), Verb.ASK_CIRCLE, {"check-in": notes[0].id}, mode="secondary")] if notes else []
    return compose(
        say,
        network=f"{network.name} · {say('my-action-title')}",
        title=action.title,
        lead=say("my-action-stopped") if stopped else say("my-action-lead"),
        matter=[
            facts((say("fact-theme"), action.theme), (say("fact-problem"), clipped(action.problem, SHOWN_CHARACTERS))),
            *(_past(say, cycle) for cycle in action.cycles[:-1][-SHOWN_CYCLES:]),
            *_current(say, action.cycle, closed=stopped),
            *_notes(say, network, notes[:SHOWN_NOTES]),
        ],
        buttons=[again if stopped else check_in, measurements, *circle],
        small_print="" if measured or stopped else say("my-action-measure"),
    )


def _current(say: Language, cycle: Cycle, *, closed: bool) -> list[Part]:
    grew = [TextBlock(say("my-action-grew", number=cycle.previous), is_subtle=True, spacing="none")] if cycle.previous else []
    return [subheading(say("my-action-cycle", number=cycle.number)), *grew, *spiral(say, cycle, closed=closed)]


def _past(say: Language, cycle: Cycle) -> Part:
    outcome = say(f"choice-outcome-{cycle.outcome}") if cycle.outcome else ""
    onward = say(f"choice-onward-{cycle.onward}") if cycle.onward else ""
    return TextBlock(f"{say('my-action-cycle', number=cycle.number)}: {outcome} → {onward}", spacing="small")


def _notes(say: Language, network: Network, notes: Sequence[Update]) -> list[Part]:
    parts: list[Part] = [subheading(say("my-action-last"))] if notes else []
    for note in notes:
        circle = say(f"circle-{note.visibility}")
        day = say.short_day(note.at, network.zone)
        about = say("my-action-entry", step=named(say, note.step), day=day, circle=circle)
        parts.append(TextBlock(about, is_subtle=True, size="small", spacing="medium"))
        parts += answers(say, note.step, note.answers, SHOWN_CHARACTERS)
    return parts


def answers(say: Language, step: Step, given: Mapping[str, str], most: int) -> list[Part]:
    """What somebody answered, each after its question: the choices as sentences, the words as typed, at most ``most`` characters."""
    parts: list[Part] = []
    for question in questions_of(step):
        answer = given.get(question.id)
        # What was preselected and left so ("niets nodig") says nothing to a reader.
        if answer and answer != question.first:
            chosen = [say(f"choice-{question.id}-{one}") for one in answer.split(",")] if question.choices else []
            shown = say.both(chosen) if chosen else clipped(answer, most)
            asked = TextRun(f"{say(f'question-{question.id}')} ", is_subtle=True)
            parts.append(RichTextBlock([asked, TextRun("\n".join(shown.strip().splitlines()))], spacing="small"))
    return parts
