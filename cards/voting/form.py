"""Cards with which a coordinator opens a vote: about what, which options, whom it reaches; and how it stands until it closes."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import TypedDict

from cards.elements import BodyElement, InputChoice, InputChoiceSet, InputDate, InputText, TextBlock, plain, press
from cards.frame import compose, facts, stacked, subheading
from cards.language import Language
from cards.verbs import Verb
from cards.voting.ballot import leave, option, question, until
from domain.ports import Message
from domain.programme.programme import Network
from domain.sessions.change_notices import Audience
from domain.voting.vote import LONGEST_OPTION, MOST, RHYTHMS, Subject, Vote

Ids = Mapping[str, str]
TYPED = (MOST + 2) * LONGEST_OPTION


def start(say: Language, networks: Sequence[Network], draft: str) -> Message:
    """The first card of a new vote: about what it is, and of which network."""
    which: list[BodyElement] = []
    if len(networks) > 1:
        choices = [InputChoice(network.name, network.id) for network in networks]
        which = [InputChoiceSet("network", label=say("planning-network"), choices=choices, value=networks[0].id, style="compact")]
    subjects = [InputChoice(say(f"vote-about-{subject}"), subject) for subject in Subject]
    return compose(
        say,
        network=networks[0].name if len(networks) == 1 else "",
        title=say("vote-new-title"),
        lead=say("vote-new-lead"),
        matter=[
            *which,
            InputChoiceSet("subject", label=say("vote-subject"), choices=subjects, value=Subject.FREQUENCY, style="expanded"),
        ],
        buttons=[press(say("button-go-on"), Verb.VOTE_OPTIONS, {"draft": draft}, style="positive"), leave(say)],
    )


def form(
    say: Language,
    network: Network,
    subject: Subject,
    themes: Mapping[str, str],
    filled: Mapping[str, str],
    ids: Ids,
    problems: Sequence[str] = (),
) -> Message:
    """The options and the day of closing. ``themes``: those of the network, by the value that stands for each."""
    return compose(
        say,
        network=network.name,
        title=say(f"vote-about-{subject}"),
        lead=say("vote-form-lead"),
        matter=[*(TextBlock(plain(problem), weight="bolder") for problem in problems), *_inputs(say, subject, themes, filled)],
        buttons=[press(say("button-preview"), Verb.VOTE_PREVIEW, ids, style="positive"), leave(say)],
    )


def preview(
    say: Language,
    network: Network,
    subject: Subject,
    options: Sequence[str],
    closes_at: datetime,
    reach: Audience,
    themes: Mapping[str, str],
    filled: Mapping[str, str],
    ids: Ids,
) -> Message:
    """What will be asked of whom; nothing has happened yet. The form stands below, to go on changing it."""
    channel = say("planning-channel" if reach.channels else "planning-no-channel")
    closing = f"{say.day(closes_at, network.zone)}, {say.clock(closes_at, network.zone)}"
    return compose(
        say,
        network=network.name,
        title=say("planning-preview-title"),
        lead=f"{say('vote-preview-people', people=reach.people)} {channel}",
        matter=[
            facts(
                (say("vote-fact-question"), say(f"vote-about-{subject}")),
                *((say("vote-fact-option", number=number), option(say, subject, text)) for number, text in enumerate(options, start=1)),
                (say("vote-fact-closes"), closing),
            ),
            subheading(say("planning-preview-again")),
            *_inputs(say, subject, themes, filled),
        ],
        buttons=[press(say("button-vote-open"), Verb.VOTE_OPEN, ids, style="positive"), leave(say)],
        small_print=say("vote-preview-small"),
    )


def standing(say: Language, network: Network, vote: Vote, *, already: bool = False) -> Message:
    """An open vote, for those who can call it off. ``already``: it stood in the way of a new one. Nobody sees a count before it closes."""
    return compose(
        say,
        network=network.name,
        title=say("vote-already-title") if already else say("vote-standing-title"),
        lead=f"{say('vote-standing-lead')} {until(say, network, vote)}",
        matter=[
            facts(
                (say("vote-fact-question"), question(say, vote)),
                *(
                    (say("vote-fact-option", number=number), option(say, vote.subject, text))
                    for number, text in enumerate(vote.options, start=1)
                ),
            )
        ],
        buttons=[press(say("button-vote-withdraw"), Verb.VOTE_WITHDRAW, {"vote": vote.id})],
    )


def overview(say: Language, votes: Sequence[tuple[Vote, Network]], now: datetime) -> Message:
    """What runs in the coordinator's networks: open, or waiting for their decision."""
    buttons = [
        press(
            say("vote-overview-open" if vote.is_open(now) else "vote-overview-closed", question=question(say, vote), network=network.name),
            Verb.VOTE_LOOK,
            {"vote": vote.id},
        )
        for vote, network in votes[:12]
    ]
    return compose(
        say,
        title=say("vote-overview-title"),
        lead=say("vote-overview-lead"),
        matter=stacked(buttons),
        buttons=[press(say("button-vote-new"), Verb.VOTE_NEW, {}, style="positive")],
    )


def _inputs(say: Language, subject: Subject, themes: Mapping[str, str], filled: Mapping[str, str]) -> list[BodyElement]:
    closes: BodyElement = InputDate(
        "closes", label=say("vote-closes"), is_required=True, error_message=say("error-vote-closes"), **_day(filled.get("closes", ""))
    )
    if subject is Subject.FREQUENCY:
        rhythms = {rhythm: say(f"vote-every-{rhythm}") for rhythm in RHYTHMS}
        return [_several("options", say("vote-options-frequency"), rhythms, filled), closes]
    if subject is Subject.TIME:
        return [_lines("times", say("vote-options-time"), say("vote-options-time-hint"), filled), closes]
    listed: list[BodyElement] = [_several("options", say("vote-options-theme"), themes, filled)] if themes else []
    return [*listed, _lines("own", say("vote-options-own"), say("vote-options-own-hint"), filled), closes]


def _several(name: str, label: str, choices: Mapping[str, str], filled: Mapping[str, str]) -> BodyElement:
    ticked = [value for value in filled.get(name, "").split(",") if value in choices]
    shown = [InputChoice(title, value) for value, title in choices.items()]
    return InputChoiceSet(name, label=label, choices=shown, value=",".join(ticked), is_multi_select=True, style="expanded")


def _lines(name: str, label: str, hint: str, filled: Mapping[str, str]) -> BodyElement:
    return InputText(name, label=label, placeholder=hint, is_multiline=True, max_length=TYPED, value=filled.get(name, ""))


class _Value(TypedDict, total=False):
    """Nothing, when what was typed is no day: the client could not show it."""

    value: str


def _day(text: str) -> _Value:
    try:
        return {"value": date.fromisoformat(text).isoformat()}
    except ValueError:
        return {}
