"""Cards with which a network votes: the question, what somebody chose, and what came of it. Only the reader's own choice is ever on one."""

from collections.abc import Sequence
from datetime import datetime

from cards.elements import (
    ActionExecute,
    BodyElement,
    ChartHorizontalBar,
    Column,
    ColumnSet,
    Container,
    InputChoice,
    InputChoiceSet,
    Point,
    TextBlock,
    plain,
    press,
)
from cards.frame import clipped, compose, stacked
from cards.language import Language
from cards.verbs import Verb
from domain.ports import Message
from domain.programme.programme import Network
from domain.voting.vote import Subject, Tally, Vote, weekly

SHOWN_OPTION = 60


def question(say: Language, vote: Vote) -> str:
    return say(f"vote-about-{vote.subject}")


def option(say: Language, subject: Subject, text: str) -> str:
    """An option in the reader's words."""
    if subject is Subject.FREQUENCY:
        return say(f"vote-every-{text}")
    if subject is Subject.TIME:
        wanted = weekly(text)
        return say("vote-weekly", day=say.weekday(wanted.weekday), time=f"{wanted.at:%H:%M}")
    return text


def chosen(say: Language, vote: Vote, place: int) -> str:
    return option(say, vote.subject, vote.options[place])


def ballot(say: Language, network: Network, vote: Vote, by: str, mine: int | None = None, *, channel: bool = False) -> Message:
    """The question. ``mine``: what the reader chose before; ``by``: who asks it; ``channel``: everybody there reads it."""
    choices = [InputChoice(option(say, vote.subject, text), str(place)) for place, text in enumerate(vote.options)]
    name = plain(by)
    return compose(
        say,
        network=network.name,
        title=question(say, vote),
        lead=f"{say('vote-channel-lead', name=name) if channel else say('vote-asked-lead', name=name)} {until(say, network, vote)}",
        matter=[
            InputChoiceSet(
                "choice",
                label=say("vote-choice"),
                choices=choices,
                value="" if mine is None else str(mine),
                style="expanded",
                is_required=True,
                error_message=say("error-vote-choice"),
            )
        ],
        buttons=[press(say("button-vote"), Verb.CAST, _ids(vote), style="positive")],
        small_print=say("vote-secret"),
        summary=say("vote-summary", question=question(say, vote)),
    )


def cast(say: Language, network: Network, vote: Vote, mine: int) -> Message:
    return compose(
        say,
        network=network.name,
        title=say("vote-cast-title"),
        lead=say("vote-cast-lead", choice=plain(chosen(say, vote, mine)), **_closing(say, network, vote)),
        buttons=[press(say("button-change-vote"), Verb.BALLOT, _ids(vote))],
        small_print=say("vote-secret"),
    )


def closed(say: Language, network: Network, vote: Vote, mine: int | None = None) -> Message:
    """The card of a vote that is closed and not decided yet."""
    return compose(
        say,
        network=network.name,
        title=say("vote-closed-title", question=question(say, vote)),
        lead=say("vote-closed-lead", **_closing(say, network, vote)),
        matter=_mine(say, vote, mine),
    )


def withdrawn(say: Language, network: Network, vote: Vote) -> Message:
    return compose(
        say,
        network=network.name,
        title=say("vote-withdrawn-title", question=question(say, vote)),
        lead=say("vote-withdrawn-lead"),
    )


def outcome(say: Language, network: Network, vote: Vote, tally: Tally, mine: int | None = None) -> Message:
    """What was decided, and how often each option was chosen."""
    if vote.applied is None:
        title, lead = say("vote-nothing-title"), say("vote-nothing-lead")
    else:
        title_id = "vote-outcome-title" if list(tally.leading) == [vote.applied] else "vote-outcome-other-title"
        title, lead = say(title_id, choice=chosen(say, vote, vote.applied)), say("vote-outcome-lead")
    return compose(
        say,
        network=network.name,
        title=title,
        lead=f"{question(say, vote)} {turnout(say, tally)} {lead}",
        matter=[*bars(say, vote, tally), *_mine(say, vote, mine)],
        summary=title,
    )


def which(say: Language, votes: Sequence[tuple[Vote, Network]]) -> Message:
    """Which vote somebody wants to take part in, when more are open."""
    buttons = [
        press(say("vote-which", question=question(say, vote), network=network.name), Verb.BALLOT, _ids(vote)) for vote, network in votes[:6]
    ]
    return compose(say, title=say("vote-which-title"), lead=say("vote-which-lead"), matter=stacked(buttons))


def turnout(say: Language, tally: Tally) -> str:
    return say("vote-turnout", voted=tally.voted, people=tally.people)


def bars(say: Language, vote: Vote, tally: Tally) -> list[BodyElement]:
    """How often each option was chosen, drawn, and in words and numbers for clients that draw nothing."""
    if not tally.voted:
        return []
    named = [(clipped(chosen(say, vote, place), SHOWN_OPTION), number) for place, number in enumerate(tally.counts)]
    fallback = Container([_count(say, name, number) for name, number in named])
    points = [Point(name, number) for name, number in named]
    return [ChartHorizontalBar(points, fallback=fallback, display_mode="AbsoluteNoAxis", color="categoricalBlue")]


def until(say: Language, network: Network, vote: Vote) -> str:
    return say("vote-until", **_closing(say, network, vote))


def _closing(say: Language, network: Network, vote: Vote) -> dict[str, str]:
    at: datetime = vote.closes_at
    return {"day": say.day(at, network.zone), "time": say.clock(at, network.zone)}


def _mine(say: Language, vote: Vote, mine: int | None) -> list[BodyElement]:
    return [] if mine is None else [TextBlock(say("vote-yours", choice=plain(chosen(say, vote, mine))), spacing="medium")]


def _count(say: Language, name: str, number: int) -> BodyElement:
    return ColumnSet(
        [
            Column([TextBlock(plain(name))], width="stretch"),
            Column([TextBlock(say.number(number), weight="bolder")], width="auto"),
        ],
        spacing="small",
    )


def _ids(vote: Vote) -> dict[str, str]:
    return {"vote": vote.id}


def leave(say: Language) -> ActionExecute:
    return press(say("button-leave"), Verb.VOTE_LEAVE, {}, associated_inputs="none")
