"""Joining a network: what somebody from outside fills in, what coordinators read of it, and what became of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from cards.elements import BodyElement, CardAction, Input, InputChoice, InputChoiceSet, InputText, TextBlock, Words, plain, press
from cards.frame import clipped, compose, facts, fits, subheading
from cards.language import LANGUAGES, Language, language
from cards.onboarding.intake import LONGEST_LINE
from cards.verbs import Verb
from domain.check_ins.questions import LONGEST
from domain.onboarding.application import Application, ApplicationState
from domain.ports import Message
from domain.programme.programme import Coordinator, Network

LONGEST_ANSWER = 1000
LENGTHS = (4000, 1500, 500)
NO_TEAM = "-"


@dataclass(frozen=True, slots=True)
class DecisionChoices:
    """What a coordinator chooses from when they accept somebody."""

    staff: Sequence[Coordinator]
    teams: Sequence[str] = ()


def form(
    say: Language, networks: Sequence[Network], filled: Mapping[str, str], *, name: str, number: str, problems: Sequence[str] = ()
) -> Message:
    """The form. ``name``: what Teams calls them; when "" the form asks for it. ``number``: how often they asked before."""
    labels = {"join-name": say("join-name"), "fact-organisation": say("fact-organisation"), "join-network": say("join-network")}
    missing = {item: say("error-answer-missing", question=label) for item, label in labels.items()}
    chosen = filled.get("network", "")
    value = chosen if any(network.id == chosen for network in networks) else networks[0].id
    tag = filled.get("language", "")
    inputs: list[Input] = []
    if not name:
        inputs.append(_line("name", say("join-name"), filled, missing["join-name"]))
    inputs += [
        InputChoiceSet(
            "network",
            label=say("join-network"),
            choices=[InputChoice(network.name, network.id) for network in networks],
            value=value,
            style="expanded" if len(networks) <= 4 else "compact",
            is_required=True,
            error_message=missing["join-network"],
        ),
        _line("organisation", say("fact-organisation"), filled, missing["fact-organisation"]),
        _line("sector", say("join-sector"), filled),
        InputText("text", label=say("join-text"), is_multiline=True, max_length=LONGEST, value=filled.get("text", "")),
        InputText("email", label=say("join-email"), style="email", max_length=254, value=filled.get("email", "")),
        InputChoiceSet(
            "language",
            label=say("intake-language"),
            choices=[InputChoice(language(text)(f"language-{text}"), text) for text in LANGUAGES],
            value=tag if tag in LANGUAGES else say.tag,
            style="compact",
        ),
    ]
    return compose(
        say,
        title=say("join-form-title"),
        lead=say("join-form-lead"),
        matter=[
            *(TextBlock(plain(problem), weight="bolder", spacing="medium") for problem in problems),
            *([facts((say("join-name"), name))] if name else []),
            *inputs,
        ],
        buttons=[press(say("button-send-join"), Verb.JOIN_SEND, {"number": number}, style="positive")],
        small_print=say("join-form-small"),
    )


def _line(name: str, label: str, filled: Mapping[str, str], missing: str = "") -> InputText:
    value = filled.get(name, "")
    if not missing:
        return InputText(name, label=label, value=value, max_length=LONGEST_LINE)
    return InputText(name, label=label, value=value, max_length=LONGEST_LINE, is_required=True, error_message=missing)


def waiting(say: Language, network: str, application: Application, contacts: str, *, sent: bool) -> Message:
    """The card for a request that waits. ``sent``: it was sent just now."""
    back = press(say("button-withdraw-join"), Verb.JOIN_WITHDRAW, {"application": application.id}, associated_inputs="none")
    return compose(
        say,
        network=network,
        title=say("join-sent-title" if sent else "join-waiting-title"),
        lead=say("join-sent-lead", network=plain(network), contact=plain(contacts)),
        buttons=[back],
        small_print=say("join-sent-small"),
    )


def kept(say: Language, network: str, application: Application) -> Message:
    """All that is kept of a request to join, to who made it; they can withdraw it as long as it is open."""
    is_open = application.state is ApplicationState.OPEN
    back = press(say("button-withdraw-join"), Verb.JOIN_WITHDRAW, {"application": application.id}, associated_inputs="none")
    matter: list[BodyElement] = [
        facts(
            (say("join-name"), application.name),
            (say("fact-organisation"), application.organisation),
            (say("intake-sector"), application.sector),
            (say("join-address"), application.email),
            (say("field-state"), say(f"application-state-{application.state}")),
        )
    ]
    matter += [Words(text) for text in (application.text, application.answer) if text]
    return compose(
        say,
        network=network,
        title=say("join-kept-title"),
        lead=say("join-kept-lead"),
        matter=matter,
        buttons=[back] if is_open else [],
        small_print=say("join-sent-small"),
    )


def asked(say: Language, network: Network, application: Application, deciding: DecisionChoices, *, by: str, problem: str = "") -> Message:
    """The card to a coordinator. ``by``: the name of who decided, "" while nobody did."""
    for most in LENGTHS:
        message = _asked(say, network, application, deciding, by, problem, most)
        if fits(message):
            return message
    return message


def _asked(
    say: Language, network: Network, application: Application, deciding: DecisionChoices, by: str, problem: str, most: int
) -> Message:
    is_open = application.state is ApplicationState.OPEN
    matter: list[BodyElement] = [TextBlock(plain(problem), weight="bolder")] if problem else []
    matter.append(
        facts(
            (say("fact-organisation"), application.organisation),
            (say("intake-sector"), application.sector),
            (say("join-address"), application.email if is_open else ""),
        )
    )
    if is_open and application.text:
        matter += [subheading(say("join-why")), Words(clipped(application.text, most), spacing="small")]
    if is_open:
        matter += _choices(say, deciding)
    return compose(
        say,
        network=network.name,
        title=say("application-title", name=application.name),
        lead=_state(say, application, by),
        matter=matter,
        buttons=_buttons(say, application) if is_open else [],
        small_print=say("why-coordinator", network=network.name),
    )


def _choices(say: Language, deciding: DecisionChoices) -> list[BodyElement]:
    found: list[BodyElement] = [
        InputChoiceSet(
            "contact",
            label=say("intake-contact"),
            choices=[InputChoice(coordinator.name, coordinator.id) for coordinator in deciding.staff],
            value=deciding.staff[0].id,
            style="compact",
            is_required=True,
            error_message=say("error-answer-missing", question=say("intake-contact")),
        )
    ]
    if deciding.teams:
        teams = [InputChoice(say("application-no-team"), NO_TEAM), *(InputChoice(team, team) for team in deciding.teams)]
        found.append(InputChoiceSet("team", label=say("application-team"), choices=teams, value=NO_TEAM, style="compact"))
    return found


def _state(say: Language, application: Application, by: str) -> str:
    name = plain(application.name)
    match application.state:
        case ApplicationState.ACCEPTED:
            return say("application-accepted", by=plain(by), name=name)
        case ApplicationState.REFUSED:
            return say("application-refused", by=plain(by), name=name)
        case ApplicationState.WITHDRAWN:
            return say("application-withdrawn", name=name)
    return say("application-lead", name=name)


def _buttons(say: Language, application: Application) -> list[CardAction]:
    ids = {"application": application.id}
    return [
        press(say("button-accept"), Verb.JOIN_ACCEPT, ids, style="positive"),
        press(say("button-not-yet"), Verb.JOIN_DECLINE, ids, associated_inputs="none"),
    ]


def decline(say: Language, network: Network, application: Application, *, text: str = "", problem: str = "") -> Message:
    """Some words to go with "not now", if the coordinator likes."""
    ids = {"application": application.id}
    words = InputText("text", label=say("decline-label", name=application.name), is_multiline=True, max_length=LONGEST_ANSWER, value=text)
    return compose(
        say,
        network=network.name,
        title=say("decline-title", name=application.name),
        lead=say("decline-lead", name=plain(application.name)),
        matter=[*([TextBlock(plain(problem), weight="bolder")] if problem else []), words],
        buttons=[
            press(say("button-send-decline"), Verb.JOIN_REFUSE, ids, style="positive"),
            press(say("button-back-unchanged"), Verb.JOIN_LOOK, ids, associated_inputs="none"),
        ],
    )


def accepted(say: Language, network: Network, participant: str, contact: str) -> Message:
    """The card that welcomes whoever asked. ``participant``: their id; ``contact``: the name of their contact person."""
    ids = {"participant": participant}
    things = (say("welcome-do-1"), say("welcome-do-2"), say("welcome-do-3"))
    return compose(
        say,
        network=network.name,
        title=say("accepted-title", network=network.name),
        lead=say("accepted-lead", network=plain(network.name), contact=plain(contact)),
        matter=[TextBlock(thing, spacing="medium") for thing in things],
        buttons=[
            press(say("button-intake"), Verb.INTAKE, ids, style="positive"),
            press(say("button-sessions"), Verb.SESSIONS, {}, mode="secondary"),
            press(say("button-help"), Verb.HELP, {}, mode="secondary"),
        ],
    )


def refused(say: Language, network: Network, application: Application, by: str) -> Message:
    """The card to whoever asked: not now, and whom to talk to. ``by``: the name of who decided."""
    words: list[BodyElement] = []
    if application.answer:
        words = [subheading(say("refused-words", name=by)), Words(application.answer, spacing="small")]
    return compose(
        say,
        network=network.name,
        title=say("refused-title"),
        lead=say("refused-lead", network=plain(network.name), name=plain(by)),
        matter=words,
    )
