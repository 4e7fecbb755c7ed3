"""Cards with which a contact person and a participant write to each other."""

from collections.abc import Sequence

from cards.answering import SHOWN_CHARACTERS
from cards.elements import BodyElement, CardAction, InputText, TextBlock, Words, plain, press
from cards.frame import clipped, compose
from cards.language import Language
from cards.verbs import Verb
from domain.contacts.direct_message import DirectMessage
from domain.contacts.send_direct_message import LONGEST_MESSAGE
from domain.ports import Message
from domain.programme.programme import Network


def form(
    say: Language, network: Network, name: str, ids: dict[str, str], earlier: DirectMessage | None, *, text: str = "", problem: str = ""
) -> Message:
    """The form to write to ``name``. ``earlier``: what they wrote last."""
    words = InputText(
        "text",
        label=say("writing-label", name=name),
        placeholder=say("writing-hint"),
        is_multiline=True,
        max_length=LONGEST_MESSAGE,
        is_required=True,
        error_message=say("writing-missing"),
        value=text,
    )
    complaint: list[BodyElement] = [TextBlock(plain(problem), weight="bolder")] if problem else []
    return compose(
        say,
        network=network.name,
        title=say("writing-form-title", name=name),
        lead=say("writing-form-lead", name=plain(name)),
        matter=[*_earlier(say, earlier, name), *complaint, words],
        buttons=[press(say("button-send-writing", name=name), Verb.SEND_WRITING, ids, style="positive")],
    )


def received(
    say: Language,
    network: Network,
    name: str,
    direct_message: DirectMessage,
    earlier: DirectMessage | None,
    *,
    contact: bool,
    more: Sequence[CardAction] = (),
) -> Message:
    """The card to whom it was written, from ``name``. ``contact``: by a contact person to a participant; else the other way round.
    ``more``: further buttons."""
    before: list[BodyElement] = []
    if earlier is not None:
        yours = TextBlock(say("writing-yours"), is_subtle=True, size="small", spacing="medium")
        before = [yours, Words(clipped(earlier.text, SHOWN_CHARACTERS))]
    ids = (
        {"participant": direct_message.participant, "coordinator": direct_message.coordinator}
        if contact
        else {"participant": direct_message.participant}
    )
    return compose(
        say,
        network=network.name,
        title=say("writing-title", name=name),
        lead=say("writing-lead", name=plain(name)),
        matter=[Words(direct_message.text, spacing="medium"), *before],
        buttons=[press(say("button-write-back", name=name), Verb.WRITE, ids, style="positive"), *more],
        small_print=say("writing-private", name=name),
    )


def sent(say: Language, network: Network, name: str, direct_message: DirectMessage, *, away_until: str, reachable: bool) -> Message:
    """The confirmation to the writer. ``away_until``: the day in words, when the other is away, else ""; ``reachable``: the bot has a chat
    with them."""
    lead = say("writing-sent-lead" if reachable else "writing-waits-lead", name=plain(name))
    if away_until:
        lead = f"{lead} {say('writing-sent-away', name=plain(name), day=away_until)}"
    return compose(
        say,
        network=network.name,
        title=say("writing-sent-title", name=name),
        lead=lead,
        matter=[Words(direct_message.text, spacing="medium")],
        buttons=[press(say("button-write-more"), Verb.WRITE, _again(direct_message))],
        small_print=say("writing-private", name=name),
    )


def not_arrived(
    say: Language, network: Network, name: str, direct_message: DirectMessage, *, mailed: bool, buttons: Sequence[CardAction]
) -> Message:
    """The card to the writer when it did not reach the other in Teams. ``mailed``: they got a mail that something is waiting."""
    return compose(
        say,
        network=network.name,
        title=say("not-arrived-title", name=name),
        lead=f"{say('not-arrived-lead', name=plain(name))} {say('not-arrived-mailed' if mailed else 'not-arrived-call')}",
        matter=[Words(clipped(direct_message.text, SHOWN_CHARACTERS), spacing="medium")],
        buttons=buttons,
    )


def _again(direct_message: DirectMessage) -> dict[str, str]:
    ids = {"participant": direct_message.participant}
    return ids if direct_message.by_coordinator else {**ids, "coordinator": direct_message.coordinator}


def _earlier(say: Language, earlier: DirectMessage | None, name: str) -> list[BodyElement]:
    if earlier is None:
        return []
    title = TextBlock(say("writing-theirs", name=plain(name)), is_subtle=True, size="small")
    return [title, Words(clipped(earlier.text, SHOWN_CHARACTERS))]
