"""Cards for whoever can help: the contact person, coordinators when nobody reacted, and somebody of the network."""

from collections.abc import Sequence

from cards.answering import answered, chat_button, why
from cards.elements import BodyElement, Container, InputChoice, InputChoiceSet, InputText, TextBlock, Words, plain, press
from cards.frame import clipped, compose, facts, fits
from cards.help.ask import ECHOED
from cards.language import Language
from cards.verbs import Verb
from domain.check_ins.questions import LONGEST
from domain.contacts.direct_message import DirectMessage
from domain.help.request import HelpReaction, HelpRequest, VisibleRequest
from domain.help.visibility import theme_in
from domain.ports import Message
from domain.programme.programme import Coordinator, Network, Participant

AMOUNTS = ((20, 300), (12, 200), (6, 150), (3, 100))
"""How many requests are listed, and how many characters of each: the first that fits."""


def for_contact(
    say: Language,
    network: Network,
    seen: VisibleRequest,
    asker: Participant,
    card: str,
    *,
    silent: bool,
    taken: Sequence[Coordinator],
    answers: Sequence[DirectMessage],
    absent: str,
) -> Message:
    """The card to the contact person, which changes with the request. ``silent``: five working days passed without a reaction. ``taken``:
    who said that they will be in touch. ``absent``: the name of the contact person the reader stands in for, or ""."""
    request = seen.request
    values = {"name": plain(asker.name), "need": _need(say, request), "day": say.day(request.asked_at, network.zone)}
    waiting = silent and request.reacted_at is None
    lines: list[BodyElement] = [
        TextBlock(say("help-taken-by", name=plain(coordinator.name)), weight="bolder", spacing="medium") for coordinator in taken
    ]
    if request.not_yet_at is not None:
        lines.append(TextBlock(say("help-contact-not-yet", name=plain(asker.name)), weight="bolder", spacing="medium"))
    ids = {"help": request.id, "card": card}
    take = [] if taken else [press(say("button-take-up"), Verb.TAKE_UP, ids, style="positive")]
    write = {**ids, "participant": asker.id}
    title = say("help-silent-title", name=asker.name) if waiting else say("help-contact-title", name=asker.name, need=_need(say, request))
    return compose(
        say,
        network=network.name,
        title=title,
        lead=say("help-silent-lead" if waiting else "help-contact-lead", **values),
        matter=[
            facts((say("fact-organisation"), asker.organisation), (say("fact-theme"), theme_in(request, network))),
            *(_words(seen, LONGEST) or [TextBlock(say("help-words-contact"), is_subtle=True, spacing="medium")]),
            *lines,
            *answered(say, answers),
        ],
        buttons=[*take, press(say("button-write-back", name=asker.name), Verb.WRITE, write), *chat_button(say, asker.email)],
        small_print=why(say, absent),
    )


def silent_unnamed(say: Language, network: Network, seen: VisibleRequest) -> Message:
    """To coordinators: somebody who asked without their name waits for a reaction."""
    request = seen.request
    return compose(
        say,
        network=network.name,
        title=say("help-silent-unnamed-title"),
        lead=say("help-silent-unnamed-lead", need=_need(say, request), day=say.day(request.asked_at, network.zone)),
        matter=[facts((say("fact-theme"), theme_in(request, network))), *_words(seen, LONGEST)],
        buttons=[press(say("button-can-help"), Verb.HELP_WITH, {"help": request.id}, style="positive")],
        small_print=say("why-coordinator", network=network.name),
    )


def silent_again(say: Language, network: Network, contact: str) -> Message:
    """To the other coordinators: somebody waits for a coach. Who, and what they wrote, is for the contact person."""
    return compose(
        say,
        network=network.name,
        title=say("help-silent-again-title"),
        lead=say("help-silent-again-lead", contact=plain(contact)),
        small_print=f"{say('help-silent-again-small')} {say('why-coordinator', network=network.name)}",
    )


def choose(say: Language, network: Network, asked: Sequence[VisibleRequest]) -> Message:
    """The card that asks which request one can help with."""
    for most, characters in AMOUNTS:
        message = _choose(say, network, asked, most, characters)
        if fits(message):
            return message
    return message


def _choose(say: Language, network: Network, asked: Sequence[VisibleRequest], most: int, characters: int) -> Message:
    shown = asked[:most]
    parts: list[BodyElement] = []
    for number, request in enumerate(shown, start=1):
        who = TextBlock(f"{number} · {_who(say, request)}", is_subtle=True, size="small")
        parts.append(Container([who, *_about(say, network, request), *_words(request, characters)], style="emphasis", spacing="small"))
    choices = [InputChoice(f"{number} · {_title(say, item)}", item.request.id) for number, item in enumerate(shown, start=1)]
    return compose(
        say,
        network=network.name,
        title=say("help-choose-title"),
        lead=say("help-choose-lead"),
        matter=[*parts, InputChoiceSet("help", label=say("help-which"), choices=choices, value=shown[0].request.id, style="compact")],
        buttons=[press(say("button-can-help"), Verb.HELP_WITH, {"network": network.id}, style="positive")],
    )


def form(say: Language, network: Network, seen: VisibleRequest, identity: str, *, text: str = "", problem: str = "") -> Message:
    complaint: list[BodyElement] = [TextBlock(plain(problem), weight="bolder")] if problem else []
    return compose(
        say,
        network=network.name,
        title=say("help-offer-title"),
        lead=say("help-offer-lead"),
        matter=[
            TextBlock(_who(say, seen), is_subtle=True, size="small"),
            *_about(say, network, seen),
            *_words(seen, LONGEST if not text else 300),
            *complaint,
            InputText(
                "text",
                label=say("help-offer-label"),
                placeholder=say("writing-hint"),
                is_multiline=True,
                max_length=LONGEST,
                is_required=True,
                error_message=say("error-help-offer-missing"),
                value=text,
            ),
        ],
        small_print=say("help-offer-small"),
        buttons=[press(say("button-send-offer"), Verb.SEND_OFFER, {"help": seen.request.id, "form": identity}, style="positive")],
    )


def offered(say: Language, network: Network, made: HelpReaction, asker: str) -> Message:
    """``asker``: their name, when the helper may know it."""
    return compose(
        say,
        network=network.name,
        title=say("help-offered-title"),
        lead=say("help-offered-lead", name=plain(asker)) if asker else say("help-offered-unnamed"),
        matter=[Words(made.text, spacing="medium")],
        small_print=say("help-offered-small"),
    )


def too_late(say: Language, typed: str) -> Message:
    """The answer when the request was closed or withdrawn meanwhile, with what was ``typed``, so that it can be copied."""
    echo: list[BodyElement] = [TextBlock(say("help-late-typed"), spacing="medium"), Words(clipped(typed, ECHOED))] if typed else []
    return compose(say, title=say("help-late-title"), lead=say("help-late-lead"), matter=echo)


def news(say: Language, network: Network, request: HelpRequest, made: HelpReaction, asker: Participant) -> Message:
    """To the helper: the asker would like to talk, and gives their name; or was helped."""
    helped = [TextBlock(say("help-news-helped"), spacing="medium")] if made.agreed_at and not request.is_open else []
    if made.agreed_at is None:
        lead = say("help-news-helped-lead", need=_need(say, request))
        return compose(say, network=network.name, title=say("help-news-helped-title"), lead=lead)
    return compose(
        say,
        network=network.name,
        title=say("help-news-title", name=asker.name),
        lead=say("help-news-lead", name=plain(asker.name), need=_need(say, request)),
        matter=[facts((say("fact-organisation"), asker.organisation), (say("fact-email"), asker.email)), *helped],
        buttons=chat_button(say, asker.email),
        small_print=say("help-only-you"),
    )


def _who(say: Language, seen: VisibleRequest) -> str:
    return say("digest-asked-by", name=plain(seen.asker.name)) if seen.asker else say("digest-asked-unnamed")


def _title(say: Language, seen: VisibleRequest) -> str:
    need = say(f"help-need-{seen.request.need}")
    return f"{need}, {seen.asker.name}" if seen.asker else need


def _about(say: Language, network: Network, seen: VisibleRequest) -> list[BodyElement]:
    theme = theme_in(seen.request, network)
    need = TextBlock(say(f"help-need-{seen.request.need}"), weight="bolder", spacing="none")
    return [need, *([TextBlock(plain(theme), is_subtle=True, spacing="none")] if theme else [])]


def _words(seen: VisibleRequest, most: int) -> list[BodyElement]:
    return [Words(clipped(seen.text, most), spacing="medium")] if seen.text else []


def _need(say: Language, request: HelpRequest) -> str:
    return say(f"help-need-{request.need}").lower()
