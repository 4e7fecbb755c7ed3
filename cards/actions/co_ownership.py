"""Sharing an action with somebody of the same organisation: ask, answer, step out."""

from collections.abc import Sequence

from cards.actions.action import ids_of
from cards.elements import BodyElement, InputChoice, InputChoiceSet, TextBlock, plain, press
from cards.frame import clipped, compose, facts
from cards.language import Language
from cards.spiral import spiral
from cards.verbs import Verb
from domain.actions.action import Action
from domain.actions.co_owner import CoOwner
from domain.ports import Message
from domain.programme.programme import Network, Participant

SHOWN = 300
SHOWN_WAITING = 4


def choose(
    say: Language,
    network: Network,
    action: Action,
    can: Sequence[Participant],
    shares: Sequence[Participant],
    waiting: Sequence[tuple[CoOwner, Participant]],
    *,
    lead: str = "",
) -> Message:
    """Whom to ask; who shares it already, and who was asked and did not answer yet. ``lead`` says what just happened."""
    ids = ids_of(action, action.participant)
    matter: list[BodyElement] = (
        [facts((say("fact-together"), say.both([clipped(participant.name, 60) for participant in shares])))] if shares else []
    )
    if waiting:
        matter.append(
            TextBlock(plain(say("together-waiting", names=say.both([clipped(participant.name, 60) for _, participant in waiting]))))
        )
    if can:
        choices = [InputChoice(participant.name, participant.id) for participant in can]
        matter.append(InputChoiceSet("whom", label=say("together-whom"), choices=choices, value="", style="compact"))
    else:
        matter.append(TextBlock(say("together-nobody"), spacing="medium"))
    buttons = [press(say("button-together-ask"), Verb.TOGETHER_ASK, ids, style="positive")] if can else []
    buttons.append(press(say("button-my-action"), Verb.MY_ACTION, ids, associated_inputs="none"))
    for asked, participant in waiting[:SHOWN_WAITING]:
        title = say("button-together-withdraw", name=clipped(participant.name, 40))
        buttons.append(press(title, Verb.TOGETHER_WITHDRAW, {**ids, "co-owner": asked.id}, mode="secondary", associated_inputs="none"))
    return compose(
        say,
        network=f"{network.name} · {say('my-action-title')}",
        title=say("together-title"),
        lead=lead or say("together-lead"),
        matter=matter,
        buttons=buttons,
        small_print=say("together-small"),
    )


def invitation(say: Language, network: Network, action: Action, owner: Participant, asked: CoOwner) -> Message:
    ids = {"co-owner": asked.id}
    return compose(
        say,
        network=f"{network.name} · {say('together-heading')}",
        title=say("invited-title", name=clipped(owner.name, 60)),
        lead=say("invited-lead"),
        matter=[facts((say("fact-title"), action.title), (say("fact-problem"), clipped(action.problem, SHOWN)))],
        buttons=[
            press(say("button-together-yes"), Verb.TOGETHER_YES, ids, style="positive"),
            press(say("button-together-no"), Verb.TOGETHER_NO, ids),
        ],
        small_print=f"{say('why-member', network=network.name)} {say('invited-small')}",
    )


def joined(say: Language, network: Network, action: Action, owner: Participant, reader: str, *, already: bool) -> Message:
    ids = ids_of(action, reader)
    return compose(
        say,
        network=f"{network.name} · {say('together-heading')}",
        title=say("together-already-title" if already else "together-joined-title"),
        lead=say("together-joined-lead", name=plain(clipped(owner.name, 60)), title=plain(action.title)),
        matter=spiral(say, action.cycle, closed=action.stopped_at is not None),
        buttons=[
            press(say("button-my-action"), Verb.MY_ACTION, ids, style="positive"),
            press(say("button-step-out"), Verb.STEP_OUT, ids),
        ],
        small_print=say("together-small"),
    )


def declined(say: Language, network: Network, owner: Participant, asked: CoOwner) -> Message:
    """The confirmation of a no, with the way to take that back."""
    return compose(
        say,
        network=f"{network.name} · {say('together-heading')}",
        title=say("together-declined-title"),
        lead=say("together-declined-lead", name=plain(clipped(owner.name, 60))),
        buttons=[press(say("button-together-after-all"), Verb.TOGETHER_YES, {"co-owner": asked.id})],
    )
