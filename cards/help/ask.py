"""Cards for whoever asks for help: the form, their open questions, and what others wrote."""

from collections.abc import Mapping, Sequence

from cards.answering import chat_button
from cards.elements import BodyElement, CardAction, Container, InputChoice, InputChoiceSet, InputText, TextBlock, Words, plain, press
from cards.frame import clipped, compose, facts, fits
from cards.language import Language
from cards.verbs import Verb
from domain.check_ins.check_in import Visibility
from domain.check_ins.questions import LONGEST
from domain.help.ask import OFFERED
from domain.help.request import HelpReaction, HelpRequest, Mark, Need
from domain.help.visibility import OwnRequest
from domain.ports import Message
from domain.privacy.may_see import Circle, may_see
from domain.programme.programme import Coordinator, Network, Participant

OTHER_THEME = "other"
ECHOED = 6000
"""How many characters of a text that could not be kept fit on a card."""
AMOUNTS = ((20, 300), (12, 200), (6, 150), (3, 100))
"""How many questions are listed, and how many characters of each: the first that fits."""


def form(
    say: Language,
    network: Network,
    participant: Participant,
    identity: str,
    contact: str,
    filled: Mapping[str, str],
    problems: Sequence[str] = (),
) -> Message:
    """``filled`` keeps what was typed or preset. ``identity``: of the request that it will be. ``contact``: who hears it, by name."""
    themes = [InputChoice(theme, theme) for theme in network.themes]
    need, theme, circle = filled.get("need", ""), filled.get("theme", ""), filled.get("circle", "")
    ids = {"participant": participant.id, "help": identity}
    return compose(
        say,
        network=network.name,
        title=say("help-form-title"),
        lead=say("help-form-lead"),
        matter=[
            *(TextBlock(plain(problem), weight="bolder") for problem in problems),
            InputChoiceSet(
                "need",
                label=say("help-form-need"),
                choices=[InputChoice(say(f"help-need-{other}"), other) for other in Need],
                value=need if need in tuple(Need) else Need.TIP,
                style="expanded",
            ),
            InputText(
                "text",
                label=say("help-form-text"),
                placeholder=say("help-form-hint"),
                is_multiline=True,
                max_length=LONGEST,
                is_required=True,
                error_message=say("error-help-missing"),
                value=filled.get("text", ""),
            ),
            InputChoiceSet(
                "theme",
                label=say("action-theme"),
                choices=[*themes, InputChoice(say("action-theme-other"), OTHER_THEME)],
                value=theme if theme in network.themes else OTHER_THEME,
                style="compact",
            ),
            InputChoiceSet(
                "circle",
                label=say("circle-title"),
                choices=[InputChoice(say(f"circle-{visibility}"), visibility) for visibility in OFFERED],
                value=circle if circle in OFFERED else Visibility.CONTACT,
                style="expanded",
            ),
        ],
        buttons=[press(say("button-send-help"), Verb.SEND_HELP, ids, style="positive")],
        small_print=f"{say('help-form-coach', contact=contact)} {say('circle-small')}",
    )


def asked(say: Language, network: Network, request: HelpRequest, circle: Visibility, contact: str) -> Message:
    """What happens with it, who sees it, and how to take it back."""
    return compose(
        say,
        network=network.name,
        title=say("help-asked-title"),
        lead=say("help-asked-lead", need=_need(say, request), circle=say(f"circle-{circle}")),
        matter=[TextBlock(line, spacing="medium") for line in what_happens(say, circle, contact)],
        buttons=[
            press(say("button-my-questions"), Verb.MY_QUESTIONS, {}),
            press(say("button-help-withdraw"), Verb.HELP_WITHDRAW, {"help": request.id}),
        ],
    )


def what_happens(say: Language, circle: Visibility, contact: str) -> list[str]:
    """Where a request goes, in a sentence for each way."""
    lines = [say("help-to-contact", contact=plain(contact))] if may_see(circle, Circle.CONTACT) else []
    lines += [say("help-to-network")] if may_see(circle, Circle.NETWORK) else []
    unheard = say("help-unheard", contact=plain(contact)) if may_see(circle, Circle.CONTACT) else say("help-unheard-unnamed")
    return [*lines, unheard]


def with_check_in(say: Language, request: HelpRequest | None, need: str, circle: Visibility, contact: str) -> str:
    """One line on the card of a check-in: what came of its question ``need``. Empty when nothing was asked."""
    if need not in tuple(Need):
        return ""
    if request is None or not request.is_open or request.visibility is Visibility.ME:
        if request is not None and not request.is_open:
            return ""
        return say("help-not-coach" if need == Need.COACH and circle is not Visibility.ME else "help-not-asked", need=_words(say, need))
    shown = " ".join(what_happens(say, request.visibility, contact))
    return f"{say('help-asked-short', need=_words(say, need))} {shown}"


def already(say: Language, network: Network, request: HelpRequest, typed: str) -> Message:
    """The answer to a form of a request that exists already, with what was ``typed``, so that it can be copied."""
    new = typed if typed and typed != request.text else ""
    echo: list[BodyElement] = [TextBlock(say("already-answered-lost"), spacing="medium"), Words(clipped(new, ECHOED))] if new else []
    return compose(
        say,
        network=network.name,
        title=say("help-already-title"),
        lead=say("help-already-lead", day=say.day(request.asked_at, network.zone)),
        matter=echo,
        buttons=[press(say("button-my-questions"), Verb.MY_QUESTIONS, {}), press(say("button-ask-help"), Verb.ASK_HELP, {})],
    )


def questions(say: Language, own: Sequence[OwnRequest]) -> Message:
    """One's own open questions, and what one can do with them."""
    for most, characters in AMOUNTS:
        message = _questions(say, own, most, characters)
        if fits(message):
            return message
    return message


def _questions(say: Language, own: Sequence[OwnRequest], most: int, characters: int) -> Message:
    shown = own[-most:]
    parts: list[BodyElement] = [_question(say, request, characters) for request in shown]
    if len(own) > most:
        parts.append(TextBlock(say("and-more", count=len(own) - most), is_subtle=True, spacing="small"))
    ids = {"help": shown[0].request.id} if len(shown) == 1 else {}
    if len(shown) > 1:
        choices = [
            InputChoice(f"{_day(say, request)}: {say(f'help-need-{request.request.need}')}", request.request.id) for request in shown
        ]
        parts.append(InputChoiceSet("help", label=say("help-which"), choices=choices, value=shown[-1].request.id, style="compact"))
    return compose(
        say,
        title=say("help-mine-title"),
        lead=say("help-mine-lead"),
        matter=parts,
        buttons=[
            press(say("button-helped"), Verb.HELPED, ids),
            press(say("button-help-withdraw"), Verb.HELP_WITHDRAW, ids),
        ],
        small_print=say("help-mine-new"),
    )


def _question(say: Language, request: OwnRequest, characters: int) -> BodyElement:
    about = f"{request.network.name} · {_day(say, request)}"
    state = say("help-reactions", count=request.reactions)
    lines: list[BodyElement] = [
        TextBlock(plain(about), is_subtle=True, size="small"),
        TextBlock(say(f"help-need-{request.request.need}"), weight="bolder", spacing="none"),
        *([Words(clipped(request.text, characters), spacing="small")] if request.text else []),
        TextBlock(f"{state} {say('help-read-by', circle=say(f'circle-{request.circle}'))}", spacing="small", is_subtle=True),
    ]
    if request.request.mark is Mark.SPEAKER:
        lines.append(TextBlock(say("help-mine-speaker"), spacing="small"))
    if request.session is not None:
        lines.append(TextBlock(say("help-mine-agenda", day=say.day(request.session.starts, request.network.zone)), spacing="small"))
    return Container(lines, separator=True, spacing="medium")


def reaction(
    say: Language, network: Network, request: HelpRequest, made: HelpReaction, helper: Participant | Coordinator, *, named: bool
) -> Message:
    """To the asker: who reacted, and what they wrote. ``named``: the helper may know already whose question it is."""
    name = helper.name
    shares = [press(say("button-share-name"), Verb.SHARE_NAME, {"reaction": made.id})] if made.text and made.agreed_at is None else []
    chat = chat_button(say, helper.email) if not made.text else []
    lead = "help-reaction-lead" if made.text else "help-taken-lead"
    small = say("help-reaction-unnamed", name=name) if made.text and not named and made.agreed_at is None else say("help-only-you")
    return compose(
        say,
        network=network.name,
        title=say("help-reaction-title" if made.text else "help-taken-title", name=name),
        lead=say(lead, name=plain(name), need=_need(say, request)),
        matter=[Words(made.text, spacing="medium")] if made.text else [],
        buttons=[*closing_buttons(say, request, first=True), *shares, *chat],
        small_print=small,
    )


def closing_buttons(say: Language, request: HelpRequest, *, first: bool) -> list[CardAction]:
    """Helped or not yet, under what somebody wrote. ``first``: the main thing on the card."""
    ids = {"help": request.id}
    helped = press(say("button-helped"), Verb.HELPED, ids, style="positive") if first else press(say("button-helped"), Verb.HELPED, ids)
    return [helped, press(say("button-help-not-yet"), Verb.NOT_YET, ids)]


def name_shared(say: Language, network: Network, helper: Participant | Coordinator, request: HelpRequest) -> Message:
    return compose(
        say,
        network=network.name,
        title=say("help-shared-title", name=helper.name),
        lead=say("help-shared-lead", name=plain(helper.name)),
        matter=[facts((say("fact-email"), helper.email))] if helper.email else [],
        buttons=[*chat_button(say, helper.email), *(closing_buttons(say, request, first=False) if request.is_open else [])],
    )


def _day(say: Language, request: OwnRequest) -> str:
    return say.short_day(request.request.asked_at, request.network.zone)


def _need(say: Language, request: HelpRequest) -> str:
    return _words(say, request.need)


def _words(say: Language, need: str) -> str:
    return say(f"help-need-{need}").lower()
