"""Cards that belong to no conversation: welcome, help, a notice, and what was not understood."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from cards.elements import ActionExecute, BodyElement, TextBlock, plain, press
from cards.frame import compose, stacked, subheading
from cards.language import LANGUAGES, Language, language
from cards.verbs import Verb
from domain.ports import Message
from domain.programme.programme import Network


class Topic(StrEnum):
    """What commands are about: the headings of help, in its order."""

    ACTION = "action"
    TOGETHER = "together"
    SESSIONS = "sessions"
    STAFF = "staff"
    MESSAGES = "messages"
    REST = "rest"


@dataclass(frozen=True, slots=True)
class OfferedCommand:
    """A command as help lists it: its name in the reader's language, what it does, and under which heading it stands."""

    name: str
    about: str
    topic: Topic


def welcome(
    say: Language, programme: str, by: str, contact: str, *, coordinator: bool, facilitator: bool = False, intake: bool = False
) -> Message:
    """The card for somebody for whom the bot was installed: what it is, ``by`` whom (a name; if "" it says ``contact``, whom to ask), three
    things to do.

    ``coordinator``: the reader takes part in no network; ``facilitator``: and coordinates none either. ``intake``: offer the intake.
    """
    known = [press(say("button-intake"), Verb.INTAKE, {})] if intake else []
    if by:
        why = say("welcome-why-by", name=plain(by), programme=plain(programme))
    elif coordinator:
        why = say("welcome-why-facilitator" if facilitator else "welcome-why-coordinator", programme=plain(programme))
    else:
        why = say("welcome-why", programme=plain(programme), contact=plain(contact))
    staff = [f"welcome-facilitator-{n}" if facilitator else f"welcome-coordinator-{n}" for n in (1, 2, 3)]
    things = staff if coordinator else [f"welcome-do-{n}" for n in (1, 2, 3)]
    return compose(
        say,
        title=say("welcome-title"),
        lead=f"{why} {say('welcome-who-coordinator' if coordinator else 'welcome-who')}",
        matter=[*(TextBlock(say(thing), spacing="medium") for thing in things), *stacked(known)],
        buttons=coordinator_buttons(say) if coordinator else participant_buttons(say),
    )


def welcome_channel(say: Language, *, linked: bool) -> Message:
    """The card for a channel the bot was added to. Not ``linked`` to a network: it says how a coordinator does that."""
    more = "" if linked else f" {say('welcome-channel-link')}"
    return compose(say, title=say("heading-spiraal"), lead=f"{say('welcome-channel')}{more}", buttons=[_help(say)])


def help_card(say: Language, offered: Sequence[OfferedCommand], contact: str, *, coordinator: bool) -> Message:
    """The commands the reader can type, by topic, one a line: columns leave a phone three words a line. ``contact``: names to ask."""
    parts: list[BodyElement] = []
    for topic in Topic:
        lines = [TextBlock(f"**{command.name}**: {command.about}", spacing="small") for command in offered if command.topic is topic]
        parts += [subheading(say(f"help-topic-{topic}")), *lines] if lines else []
    return compose(
        say,
        title=say("help-title"),
        lead=f"{say('help-lead')} {say('help-sentence')}",
        matter=parts,
        buttons=coordinator_buttons(say) if coordinator else participant_buttons(say),
        small_print=say("help-contact", contact=contact),
    )


def unknown(say: Language, contact: str, *, coordinator: bool) -> Message:
    """The answer to a sentence that was not understood: the ways on as buttons, and in ``contact`` the names of people to ask."""
    return compose(
        say,
        title=say("unknown-title"),
        lead=say("unknown-lead"),
        buttons=coordinator_buttons(say) if coordinator else participant_buttons(say),
        small_print=say("unknown-human", contact=contact),
    )


def stranger(say: Language, programme: str | None, contacts: str, *, joins: bool = False) -> Message:
    """The answer to somebody the programme does not know. ``programme``: its name, or None when there is none yet; ``contacts``: names to
    ask; ``joins``: offer to ask to take part."""
    known = {"programme": plain(programme), "contact": plain(contacts)} if programme else {}
    lead = say("stranger-lead-joins" if joins else "stranger-lead", **known) if programme else say("stranger-nobody")
    buttons = [press(say("button-join-network"), Verb.JOIN, {}, style="positive")] if joins else []
    return compose(say, title=say("stranger-title"), lead=lead, buttons=buttons)


def notice(say: Language, name: str, buttons: Sequence[ActionExecute] = (), **values: str | int) -> Message:
    """A title and a sentence: the texts ``<name>-title`` and ``<name>-lead``. Values are shown as they are, in both."""
    title = f"{name}-title"
    shown = {key: plain(value) if isinstance(value, str) else value for key, value in values.items()}
    return compose(say, title=say(title, **values), lead=say(f"{name}-lead", **shown), buttons=buttons)


def problem(say: Language, text_id: str, **values: str | int) -> Message:
    """The card for an error, from the text of its id: what went wrong, that nothing was changed, and what to do."""
    shown = {key: plain(value) if isinstance(value, str) else value for key, value in values.items()}
    return compose(say, title=say("error-title"), lead=say(text_id, **shown), summary=say(text_id, **values), buttons=[_help(say)])


def complaint(say: Language, text: str) -> Message:
    """A card of its own that says what is wrong with what was filled in, for clients that can't say it beside the form."""
    return compose(say, title=say("error-title"), lead=plain(text), summary=text)


def elsewhere(say: Language) -> Message:
    """The card in a channel that says that the answer, which is private, is in the reader's own chat."""
    return compose(say, title=say("heading-spiraal"), lead=say("private-elsewhere"))


def choose_language(say: Language) -> Message:
    """The card with a button for each language, named in that language."""
    buttons = [press(language(tag)(f"language-{tag}"), Verb.LANGUAGE, {"language": tag}) for tag in LANGUAGES]
    return compose(say, title=say("language-title"), lead=say("language-lead"), buttons=buttons)


def choose_network(say: Language, networks: Sequence[Network]) -> Message:
    """The card that asks to which of ``networks`` a channel is to be linked; only the first six, as a card has no room for more."""
    buttons = [press(network.name, Verb.LINK, {"network": network.id}) for network in networks[:6]]
    return compose(say, title=say("link-title"), lead=say("link-lead"), matter=stacked(buttons))


def participant_buttons(say: Language) -> list[ActionExecute]:
    """The buttons for a participant to go on with, under help and what was not understood."""
    return [
        press(say("button-check-in"), Verb.CHECK_IN, {}, style="positive"),
        press(say("button-my-action"), Verb.MY_ACTION, {}),
        press(say("button-sessions"), Verb.SESSIONS, {}, mode="secondary"),
        press(say("button-ask-help"), Verb.ASK_HELP, {}, mode="secondary"),
        press(say("button-help"), Verb.HELP, {}, mode="secondary"),
    ]


def coordinator_buttons(say: Language) -> list[ActionExecute]:
    """As participant_buttons(), for whoever takes part in no network."""
    return [_help(say)]


def _help(say: Language) -> ActionExecute:
    return press(say("button-help"), Verb.HELP, {})
