"""Whether an action stands on the overview: its owner chooses, sees who can read it, and can take it back."""

from collections.abc import Mapping

from cards.actions.action import ids_of
from cards.elements import BodyElement, InputChoice, InputChoiceSet, plain, press
from cards.frame import clipped, compose, facts
from cards.language import Language
from cards.spiral import named
from cards.verbs import Verb
from domain.actions.action import Action
from domain.ports import Message
from domain.privacy.visibility import Visibility
from domain.programme.programme import Network, Participant

OFFERED = (Visibility.ME, Visibility.NETWORK_UNNAMED, Visibility.NETWORK_NAMED)


def choose(say: Language, network: Network, action: Action, owner: Participant) -> Message:
    """Off the overview, on it without a name, or with it."""
    values = {"name": owner.name, "organisation": owner.organisation}
    choices = [
        InputChoice(say(f"showing-{visibility}", **(values if visibility is Visibility.NETWORK_NAMED else {})), visibility)
        for visibility in OFFERED
    ]
    now = action.visibility if action.visibility in OFFERED else Visibility.ME
    return compose(
        say,
        network=f"{network.name} · {say('my-action-title')}",
        title=say("showing-title"),
        lead=say("showing-lead"),
        matter=[
            _what(say, action),
            InputChoiceSet("shown-as", label=say("showing-which"), choices=choices, value=now, style="expanded", spacing="medium"),
        ],
        buttons=[
            press(say("button-showing-save"), Verb.SHOW_SAVE, _ids(action), style="positive"),
            press(say("button-my-action"), Verb.MY_ACTION, ids_of(action, action.participant), associated_inputs="none"),
        ],
        small_print=" ".join([say("showing-small"), *([say("showing-shared")] if action.co_owners else [])]),
    )


def chosen(say: Language, network: Network, action: Action, owner: Participant) -> Message:
    """What holds now, who sees it, and the way back."""
    shown = action.visibility is not Visibility.ME
    named_as = (
        {"name": plain(owner.name), "organisation": plain(owner.organisation)} if action.visibility is Visibility.NETWORK_NAMED else {}
    )
    matter: list[BodyElement] = [_what(say, action)] if shown else []
    again = press(say("button-showing-again"), Verb.SHOW_ACTION, _ids(action))
    return compose(
        say,
        network=f"{network.name} · {say('my-action-title')}",
        title=say("showing-on-title" if shown else "showing-off-title"),
        lead=say(f"showing-done-{action.visibility}", **named_as),
        matter=matter,
        buttons=[press(say("button-overview"), Verb.OVERVIEW, {"network": network.id}, style="positive"), again],
        small_print=say("showing-printed"),
    )


def _what(say: Language, action: Action) -> BodyElement:
    return facts(
        (say("fact-title"), clipped(action.title, 120)),
        (say("fact-theme"), action.theme or say("overview-no-theme")),
        (say("showing-step"), named(say, action.step)),
    )


def _ids(action: Action) -> Mapping[str, str]:
    return {"participant": action.participant, "action": action.id}


def nothing(say: Language, network: Network, place: Participant) -> Message:
    """They own no action that goes on."""
    return compose(
        say,
        network=network.name,
        title=say("showing-title"),
        lead=say("showing-nothing"),
        buttons=[press(say("button-new-action"), Verb.NEW_ACTION, {"participant": place.id}, style="positive")],
    )
