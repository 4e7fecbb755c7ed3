"""Cards to manage one's actions: choose one, describe it further, pause, step back, stop, hand over."""

from collections.abc import Mapping, Sequence

from cards import general
from cards.actions.action import ids_of, needed, roles_of
from cards.elements import (
    MOST_ACTIONS,
    ActionExecute,
    ActionSet,
    BodyElement,
    Container,
    InputChoice,
    InputChoiceSet,
    InputText,
    TextBlock,
    Words,
    plain,
    press,
)
from cards.frame import clipped, compose, facts, stacked
from cards.language import Language
from cards.spiral import named
from cards.verbs import Verb
from domain.actions.action import Action, Role
from domain.actions.my_actions import LONGEST_ROLE
from domain.actions.spiral import Paused, Running, moves_from
from domain.check_ins.questions import LONGEST
from domain.ports import Message
from domain.privacy.may_see import Circle, may_see
from domain.programme.programme import Network, Participant

SHOWN_ACTIONS = 5
TITLE = 40
"""How many characters of an action's title stand on a button."""
LONGEST_WHY = 300
SHOWN_AGAIN = 600
LONG = ("problem", "goal", "title", "other-role")
"""The texts of the form, in the order in which they are left out when they do not fit a card together."""


def several(say: Language, network: Network, actions: Sequence[Action], reader: str, verb: Verb, *, room: bool) -> Message:
    """A short list with a button each. ``verb``: what the button is for. ``room``: for one more action."""
    choosing = verb is Verb.CHECK_IN
    rows: list[BodyElement] = []
    for action in actions[:SHOWN_ACTIONS]:
        chosen = press(clipped(action.title, TITLE), verb, ids_of(action, reader))
        rows.append(Container([TextBlock(_where(say, action)), ActionSet([chosen], spacing="small")], separator=True, spacing="medium"))
    new = [press(say("button-another-action"), Verb.NEW_ACTION, {"participant": reader})] if room and not choosing else []
    lead = say("actions-which") if choosing else say("actions-lead", count=len(actions))
    return compose(say, network=network.name, title=say("actions-title"), lead=lead, matter=rows, buttons=new)


def full(say: Language, network: Network, participant: Participant, most: int) -> Message:
    """The card that says that ``most`` actions at once is the limit."""
    mine = press(say("button-my-actions"), Verb.MY_ACTION, {"participant": participant.id}, style="positive")
    return compose(say, network=network.name, title=say("actions-full-title"), lead=say("actions-full-lead", most=most), buttons=[mine])


def manage(say: Language, network: Network, action: Action, reader: str, *, several: bool = False) -> Message:
    """The card with a button for all that ``reader``, a participant's id, can do with the action as it stands, and for nothing else.
    ``several``: they work on more than one."""
    ids = ids_of(action, reader)
    lead = say("manage-lead" if reader == action.participant else "manage-lead-shared", title=plain(action.title))
    return compose(
        say,
        network=f"{network.name} · {say('my-action-title')}",
        title=say("manage-title"),
        lead=lead,
        matter=stacked(_manageable(say, action, ids, reader, several=several)),
    )


def _manageable(say: Language, action: Action, ids: Mapping[str, str], reader: str, *, several: bool) -> list[ActionExecute]:
    """What moves it, stopping or stepping out last; and what there is room for besides: the overview and the other actions."""
    moves = _moves(say, action, ids, reader)
    title = say("button-showing-on" if may_see(action.visibility, Circle.NETWORK) else "button-showing")
    besides = [press(title, Verb.SHOW_ACTION, ids)] if reader == action.participant else []
    besides.append(_others(say, reader, several=several))
    return [*moves[:-1], *besides[: MOST_ACTIONS - len(moves)], *moves[-1:]]


def _others(say: Language, reader: str, *, several: bool) -> ActionExecute:
    place = {"participant": reader}
    if several:
        return press(say("button-my-actions"), Verb.MY_ACTION, place)
    return press(say("button-another-action"), Verb.NEW_ACTION, place)


def _moves(say: Language, action: Action, ids: Mapping[str, str], reader: str) -> list[ActionExecute]:
    if reader != action.participant:
        return [press(say("button-step-out"), Verb.STEP_OUT, ids)]
    moves = moves_from(action)
    if not isinstance(moves, Running | Paused):
        return []
    found = [press(say("button-change-action"), Verb.CHANGE_ACTION, ids), press(say("button-together"), Verb.TOGETHER, ids)]
    if isinstance(moves, Running):
        if moves.back is not None:
            found.append(press(say("button-step-back", step=say(f"step-{moves.back.to}")), Verb.STEP_BACK, ids))
        found.append(press(say("button-pause-action"), Verb.PAUSE_ACTION, ids))
    else:
        found.append(press(say("button-resume-action"), Verb.RESUME_ACTION, ids))
    if moves.heirs:
        found.append(press(say("button-hand-over"), Verb.HAND_OVER, ids))
    return [*found, press(say("button-stop-action"), Verb.STOP_ACTION, ids)]


def change(
    say: Language,
    network: Network,
    action: Action,
    filled: Mapping[str, str],
    problems: Sequence[str] = (),
    *,
    without: Sequence[str] = (),
) -> Message:
    """All that describes the action. ``without``: inputs that do not fit on the card; what they hold stays as it is."""
    optional: Mapping[str, BodyElement] = {
        "goal": InputText("goal", label=say("action-goal"), is_multiline=True, max_length=LONGEST, value=filled.get("goal", "")),
        "roles": InputChoiceSet(
            "roles",
            label=say("action-roles"),
            choices=[InputChoice(say(f"role-{role}"), role) for role in Role],
            is_multi_select=True,
            style="compact",
            value=filled.get("roles", ""),
        ),
        "other-role": InputText(
            "other-role",
            label=say("action-other-role"),
            placeholder=say("action-other-role-hint"),
            max_length=LONGEST_ROLE,
            value=filled.get("other-role", ""),
        ),
    }
    carried = {**ids_of(action, action.participant), "without": ",".join(without)}
    return compose(
        say,
        network=f"{network.name} · {say('my-action-title')}",
        title=say("change-action-title"),
        lead=say("change-action-lead"),
        matter=[
            *(TextBlock(plain(problem), weight="bolder") for problem in problems),
            *needed(say, network, filled, without=without),
            *(part for name, part in optional.items() if name not in without),
            *([TextBlock(say("change-action-without"), is_subtle=True)] if without else []),
        ],
        buttons=[
            press(say("button-save-action"), Verb.SAVE_CHANGE, carried, style="positive"),
            press(say("button-my-action"), Verb.MY_ACTION, carried, associated_inputs="none"),
        ],
    )


def changed(say: Language, network: Network, before: Action, after: Action) -> Message:
    """The action as it is now, with what each changed part said before, so that it can be put back."""
    was = [
        (say("fact-title"), before.title, after.title),
        (say("fact-problem"), before.problem, after.problem),
        (say("fact-goal"), before.goal, after.goal),
        (say("fact-roles"), roles_of(say, before), roles_of(say, after)),
    ]
    earlier = [(name, old) for name, old, new in was if old and old != new]
    parts: list[BodyElement] = [TextBlock(say("changed-action-was"), weight="bolder", spacing="large")] if earlier else []
    for name, old in earlier:
        parts += [TextBlock(name, is_subtle=True, size="small"), Words(clipped(old, SHOWN_AGAIN), spacing="none")]
    return compose(
        say,
        network=f"{network.name} · {say('my-action-title')}",
        title=say("changed-action-title"),
        lead=say("changed-action-lead-shared" if after.co_owners else "changed-action-lead"),
        matter=[
            facts(
                (say("fact-title"), after.title),
                (say("fact-theme"), after.theme),
                (say("fact-problem"), clipped(after.problem, SHOWN_AGAIN)),
                (say("fact-goal"), clipped(after.goal, SHOWN_AGAIN)),
                (say("fact-roles"), roles_of(say, after)),
            ),
            *parts,
        ],
        buttons=[
            press(say("button-my-action"), Verb.MY_ACTION, ids_of(after, after.participant), style="positive"),
            press(say("button-change-action"), Verb.CHANGE_ACTION, ids_of(after, after.participant)),
        ],
        small_print=say("showing-new-title") if after.title != before.title and may_see(after.visibility, Circle.NETWORK) else "",
    )


def stop(say: Language, network: Network, action: Action, *, why: str = "", problem: str = "") -> Message:
    """The card that asks whether to stop the action for good, as it cannot be undone. ``why``, ``problem``: what was filled in, and what is
    wrong."""
    ids = ids_of(action, action.participant)
    return compose(
        say,
        network=f"{network.name} · {say('my-action-title')}",
        title=say("stop-action-title", title=clipped(action.title, 80)),
        lead=say("stop-action-lead"),
        matter=[
            *([TextBlock(plain(problem), weight="bolder")] if problem else []),
            InputText("why", label=say("stop-action-why"), is_multiline=True, max_length=LONGEST_WHY, value=why),
        ],
        buttons=[
            press(say("button-stop-sure"), Verb.STOP_CONFIRM, ids, style="positive"),
            press(say("button-my-action"), Verb.MY_ACTION, ids, associated_inputs="none"),
        ],
        small_print=say("stop-action-shared") if action.co_owners else "",
    )


def hand_over(say: Language, network: Network, action: Action, heirs: Sequence[Participant]) -> Message:
    """The card that asks to whom to hand the action over, of ``heirs``, who share it already."""
    ids = ids_of(action, action.participant)
    choices = [InputChoice(participant.name, participant.id) for participant in heirs]
    return compose(
        say,
        network=f"{network.name} · {say('my-action-title')}",
        title=say("hand-over-title", title=clipped(action.title, 80)),
        lead=say("hand-over-lead"),
        matter=[InputChoiceSet("whom", label=say("hand-over-whom"), choices=choices, value=heirs[0].id if heirs else "", style="expanded")],
        buttons=[
            press(say("button-hand-over"), Verb.HAND_OVER_TO, ids, style="positive"),
            press(say("button-my-action"), Verb.MY_ACTION, ids, associated_inputs="none"),
        ],
    )


def stepped_out(say: Language, action: Action) -> Message:
    return general.notice(say, "stepped-out", title=action.title)


def _where(say: Language, action: Action) -> str:
    """ "◑ Plannen · ronde 2 · pauze"."""
    told = [named(say, action.step), say("my-action-cycle", number=action.cycle.number)]
    told += [say("action-is-paused")] if action.paused_at is not None else []
    return " · ".join([*told, *([say("action-is-shared")] if action.co_owners else [])])
