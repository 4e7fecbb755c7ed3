"""Cards about somebody's action: describing it, and the spiral so far."""

from collections.abc import Mapping, Sequence
from typing import Literal

from cards.elements import ActionExecute, BodyElement, InputChoice, InputChoiceSet, InputText, TextBlock, Words, plain, press
from cards.frame import clipped, compose, facts, stacked, subheading
from cards.language import Language
from cards.questions import answers
from cards.spiral import named, spiral
from cards.verbs import Verb
from domain.actions.action import Action, Cycle
from domain.actions.my_actions import LONGEST_TITLE
from domain.actions.spiral import stand
from domain.check_ins.check_in import Update
from domain.check_ins.questions import LONGEST
from domain.ports import Message
from domain.programme.programme import Network, Participant

OTHER_THEME = "other"
SHOWN_NOTES = 3
SHOWN_CHARACTERS = 300
SHOWN_CYCLES = 6
SHOWN_AGAIN = 6000
"""How many characters of texts that were not saved fit on a card."""


def form(
    say: Language, network: Network, participant: Participant, filled: Mapping[str, str], problems: Sequence[str] = (), *, number: int = 1
) -> Message:
    """The form to describe a new action, with only what is needed. ``problems``: sentences about what was filled in; ``number``: which
    action of theirs it is, from 1."""
    ids = {"participant": participant.id, "number": str(number)}
    return compose(
        say,
        network=network.name,
        title=say("action-form-title"),
        lead=say("action-form-lead"),
        matter=[*(TextBlock(plain(problem), weight="bolder") for problem in problems), *needed(say, network, filled)],
        buttons=[press(say("button-save-action"), Verb.SAVE_ACTION, ids, style="positive")],
    )


def needed(say: Language, network: Network, filled: Mapping[str, str], *, without: Sequence[str] = ()) -> list[BodyElement]:
    """The inputs for the title, the problem and the theme, but for those that are left out."""
    theme = filled.get("theme", "")
    inputs: Mapping[str, BodyElement] = {
        "title": InputText(
            "title",
            label=say("action-title"),
            placeholder=say("action-title-hint"),
            max_length=LONGEST_TITLE,
            is_required=True,
            error_message=say("error-action-missing", question=say("action-title")),
            value=filled.get("title", ""),
        ),
        "problem": InputText(
            "problem",
            label=say("action-problem"),
            is_multiline=True,
            max_length=LONGEST,
            is_required=True,
            error_message=say("error-action-missing", question=say("action-problem")),
            value=filled.get("problem", ""),
        ),
        "theme": InputChoiceSet(
            "theme",
            label=say("action-theme"),
            choices=[*(InputChoice(theme, theme) for theme in network.themes), InputChoice(say("action-theme-other"), OTHER_THEME)],
            value=theme if theme in network.themes else OTHER_THEME,
            style="compact",
        ),
    }
    return [part for name, part in inputs.items() if name not in without]


def saved(say: Language, network: Network, action: Action) -> Message:
    return compose(
        say,
        network=network.name,
        title=say("action-saved-title"),
        lead=say("action-saved-lead", title=plain(action.title)),
        matter=spiral(say, action.cycle, closed=False),
        buttons=[
            press(say("button-check-in"), Verb.CHECK_IN, ids_of(action, action.participant), style="positive"),
            press(say("button-change-action"), Verb.CHANGE_ACTION, ids_of(action, action.participant)),
        ],
        small_print=say("action-saved-who"),
    )


def which_network(say: Language, choices: Sequence[tuple[Network, Participant]], verb: Verb) -> Message:
    """The card that asks in which network, for somebody in more than one. ``verb``: what its buttons ask for."""
    buttons = [press(network.name, verb, {"participant": participant.id}) for network, participant in choices[:6]]
    return compose(say, title=say("action-which-title"), lead=say("action-which-lead"), matter=stacked(buttons))


def not_saved(say: Language, network: Network, action: Action, reader: str, typed: Sequence[str], *, twice: bool) -> Message:
    """The answer to a card that can change nothing any more: what was ``typed`` on it, to be copied. ``twice``: it was the form of a new
    action, sent a second time."""
    echo: list[BodyElement] = [Words(clipped(text, SHOWN_AGAIN // len(typed)), spacing="medium") for text in typed]
    return compose(
        say,
        network=f"{network.name} · {say('my-action-title')}",
        title=say("action-already-title" if twice else "action-not-saved-title"),
        lead=say("action-already-lead" if twice else "action-not-saved-lead", title=plain(clipped(action.title, LONGEST_TITLE))),
        matter=echo,
        buttons=[press(say("button-my-action"), Verb.MY_ACTION, ids_of(action, reader), style="positive")],
    )


def mine(
    say: Language,
    network: Network,
    action: Action,
    notes: Sequence[Update],
    *,
    reader: str = "",
    together: Sequence[str] = (),
    several: bool = False,
    measured: bool = True,
    lead: str = "",
) -> Message:
    """The card of one action with its spiral so far, for one of its owners (``reader``, a participant's id; by default the owner).

    ``notes``: the reader's latest entries, newest first. ``together``: the names of the others who share it. ``several``: the reader works
    on more actions. ``measured``: it has an indicator. ``lead``: a sentence on what just happened.
    """
    stopped = action.stopped_at is not None
    ids = ids_of(action, reader or action.participant)
    return compose(
        say,
        network=f"{network.name} · {say('my-action-title')}",
        title=action.title,
        lead=lead or _lead(say, action, together),
        matter=[
            facts(
                (say("fact-theme"), action.theme),
                (say("fact-problem"), clipped(action.problem, SHOWN_CHARACTERS)),
                (say("fact-goal"), clipped(action.goal, SHOWN_CHARACTERS)),
                (say("fact-roles"), roles_of(say, action)),
                (say("fact-together"), say.both([clipped(name, 60) for name in together])),
                (say("fact-why"), action.stopped_why),
            ),
            *(_past(say, cycle) for cycle in action.cycles[:-1][-SHOWN_CYCLES:]),
            *_current(say, action.cycle, closed=stopped),
            *_notes(say, network, notes[:SHOWN_NOTES]),
        ],
        buttons=_buttons(say, action, ids, several=several),
        small_print=_small(say, action, measured=measured, lead=lead),
    )


def ids_of(action: Action, reader: str) -> dict[str, str]:
    """The ids that a button about an action carries: the action, for which participant the card is, and how the action stood."""
    return {"participant": reader, "action": action.id, "stand": stand(action)}


def roles_of(say: Language, action: Action) -> str:
    """ "Leidinggevende, collega's en nachtdienst"."""
    return say.both([*(say(f"role-{role}") for role in action.roles), *([action.other_role] if action.other_role else [])])


def _lead(say: Language, action: Action, together: Sequence[str]) -> str:
    if action.stopped_at is not None:
        return say("my-action-stopped")
    if action.paused_at is not None:
        return say("my-action-paused")
    return say("my-action-lead-together" if together else "my-action-lead")


def _small(say: Language, action: Action, *, measured: bool, lead: str) -> str:
    if action.paused_at is not None:
        # Unless the lead tells it already.
        return "" if lead in ("", say("moved-paused")) else say("my-action-paused")
    return "" if measured or action.stopped_at is not None else say("my-action-measure")


def _buttons(say: Language, action: Action, ids: Mapping[str, str], *, several: bool) -> list[ActionExecute]:
    """Two that are seen, as more do not fit a phone beside the dots with the rest; six together."""
    place = {"participant": ids["participant"]}
    stopped = action.stopped_at is not None
    if stopped:
        first = press(say("button-new-action"), Verb.NEW_ACTION, place)
    elif action.paused_at is not None:
        first = press(say("button-resume-action"), Verb.RESUME_ACTION, ids, style="positive")
    else:
        first = press(say("button-check-in"), Verb.CHECK_IN, ids, style="positive")
    mode: Literal["primary", "secondary"] = "secondary" if stopped else "primary"
    buttons = [
        first,
        press(say("button-my-spiral"), Verb.MY_SPIRAL, ids, mode=mode),
        press(say("button-measurements"), Verb.MEASUREMENTS, {"action": action.id}, mode="secondary"),
        press(say("button-logbook"), Verb.LOGBOOK, place, mode="secondary"),
    ]
    if not stopped:
        buttons += [ask_help(say, ids["participant"]), press(say("button-manage-action"), Verb.MANAGE_ACTION, ids, mode="secondary")]
    elif several:
        buttons.append(press(say("button-my-actions"), Verb.MY_ACTION, place, mode="secondary"))
    return buttons


def ask_help(say: Language, participant: str) -> ActionExecute:
    return press(say("button-ask-help"), Verb.ASK_HELP, {"participant": participant}, mode="secondary")


def _current(say: Language, cycle: Cycle, *, closed: bool) -> list[BodyElement]:
    grew = [TextBlock(say("my-action-grew", number=cycle.previous), is_subtle=True, spacing="none")] if cycle.previous else []
    return [subheading(say("my-action-cycle", number=cycle.number)), *grew, *spiral(say, cycle, closed=closed)]


def _past(say: Language, cycle: Cycle) -> BodyElement:
    outcome = say(f"choice-outcome-{cycle.outcome}") if cycle.outcome else ""
    onward = say(f"choice-onward-{cycle.onward}") if cycle.onward else ""
    return TextBlock(f"{say('my-action-cycle', number=cycle.number)}: {outcome} → {onward}", spacing="small")


def _notes(say: Language, network: Network, notes: Sequence[Update]) -> list[BodyElement]:
    parts: list[BodyElement] = [subheading(say("my-action-last"))] if notes else []
    for note in notes:
        circle = say(f"circle-{note.visibility}")
        day = say.short_day(note.at, network.zone)
        about = say("my-action-entry", step=named(say, note.step), day=day, circle=circle)
        parts.append(TextBlock(about, is_subtle=True, size="small", spacing="medium"))
        parts += answers(say, note.step, note.answers, SHOWN_CHARACTERS, note.questions)
    return parts
