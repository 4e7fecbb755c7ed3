"""Cards on which a coordinator reads the result of a vote, sees what applying it would change, and decides."""

from cards.elements import BodyElement, InputChoice, InputChoiceSet, TextBlock, plain, press
from cards.frame import clipped, compose, facts
from cards.language import Language
from cards.verbs import Verb
from cards.voting.ballot import SHOWN_OPTION, bars, chosen, option, question, turnout
from domain.ports import Message
from domain.programme.programme import Network
from domain.sessions.change_notices import Audience
from domain.sessions.session import SessionFacts
from domain.voting.proposal import Note, Proposal, Shift
from domain.voting.vote import Subject, Tally, Vote

MOST_SHIFTS = 40
"""How many sessions one press changes: more do not fit on a card."""
SHOWN_THEME = 60


def result(say: Language, network: Network, vote: Vote, tally: Tally) -> Message:
    """How often each option was chosen; never by whom. With the ways on, until it is decided."""
    ids = {"vote": vote.id}
    decline = press(say("button-vote-decline"), Verb.VOTE_DECLINE, ids, associated_inputs="none")
    apply = press(say("button-vote-apply"), Verb.VOTE_APPLY, ids, style="positive")
    choices = [InputChoice(option(say, vote.subject, text), str(place)) for place, text in enumerate(vote.options)]
    which = InputChoiceSet(
        "choice", label=say("vote-apply-which"), choices=choices, value=str(next(iter(tally.leading), 0)), style="expanded"
    )
    return compose(
        say,
        network=network.name,
        title=say("vote-result-title", question=question(say, vote)),
        lead=f"{turnout(say, tally)} {_said(say, vote, tally)}",
        matter=[*bars(say, vote, tally), *([which] if tally.voted else [])],
        buttons=[apply, decline] if tally.voted else [decline],
        small_print=say("why-coordinator", network=network.name),
    )


def preview(say: Language, network: Network, vote: Vote, choice: int, proposal: Proposal, reach: Audience, seen: str) -> Message:
    """Each session as it is and as it would become, to tick; nothing has happened yet. ``seen`` names what stands here."""
    ids = {"vote": vote.id, "choice": str(choice), "seen": seen}
    shown = proposal.shifts[:MOST_SHIFTS]
    channel = say("vote-apply-channel" if reach.channels else "planning-no-channel")
    lead = f"{say('vote-apply-lead', people=reach.people)} {channel}" if shown else say("vote-apply-nothing")
    matter: list[BodyElement] = []
    if shown:
        ticked = shown[:1] if vote.subject is Subject.THEME else shown
        matter.append(
            InputChoiceSet(
                "sessions",
                label=say("vote-apply-sessions"),
                choices=[InputChoice(_shift(say, network, shift), str(place)) for place, shift in enumerate(shown)],
                value=",".join(str(place) for place, _ in enumerate(ticked)),
                is_multi_select=True,
                style="expanded",
            )
        )
    if len(proposal.shifts) > len(shown):
        matter.append(TextBlock(say("vote-apply-more", count=len(proposal.shifts) - len(shown))))
    kept = [(_when(say, network, session.facts), say(f"vote-note-{note}")) for session, note in proposal.kept[:MOST_SHIFTS]]
    if kept:
        matter += [TextBlock(say("vote-apply-kept"), weight="bolder", spacing="large"), facts(*kept)]
    return compose(
        say,
        network=network.name,
        title=say("vote-apply-title", choice=clipped(chosen(say, vote, choice), SHOWN_OPTION)),
        lead=lead,
        matter=matter,
        buttons=[
            press(say("button-vote-confirm"), Verb.VOTE_CONFIRM, ids, style="positive"),
            press(say("button-vote-back"), Verb.VOTE_LOOK, {"vote": vote.id}, associated_inputs="none"),
        ],
        small_print=say("vote-apply-wait"),
    )


def decided(say: Language, network: Network, vote: Vote, tally: Tally, by: str) -> Message:
    """How it ended, for all coordinators of the network. ``by``: who decided, empty when they are gone."""
    name = by or say("contact-nobody")
    if vote.applied is None:
        title, lead = say("vote-declined-title"), say("vote-declined-lead", name=plain(name))
    else:
        title = say("vote-decided-title", choice=clipped(chosen(say, vote, vote.applied), SHOWN_OPTION))
        lead = say("vote-decided-lead", name=plain(name))
    return compose(
        say,
        network=network.name,
        title=title,
        lead=f"{question(say, vote)} {turnout(say, tally)} {lead}",
        matter=bars(say, vote, tally),
    )


def _said(say: Language, vote: Vote, tally: Tally) -> str:
    leading = [plain(clipped(chosen(say, vote, place), SHOWN_OPTION)) for place in tally.leading]
    if not leading:
        return say("vote-result-none")
    if len(leading) == 1:
        return say("vote-result-first", choice=leading[0])
    return say("vote-result-tie", choices=say.both(leading))


def _shift(say: Language, network: Network, shift: Shift) -> str:
    before, after = shift.session.facts, shift.to
    when, theme = _when(say, network, before), clipped(before.theme, SHOWN_THEME)
    if before.starts == after.starts:
        return say("vote-shift-theme", when=when, before=theme, after=clipped(after.theme, SHOWN_THEME))
    moved = say("vote-shift", before=when, after=_when(say, network, after, seen_from=before), theme=theme)
    return f"{moved} ({say(f'vote-note-{shift.note}')})" if shift.note is Note.WEEK_LATER else moved


def _when(say: Language, network: Network, one: SessionFacts, *, seen_from: SessionFacts | None = None) -> str:
    """With the year when it is another than that of ``seen_from``."""
    local, other = one.starts.astimezone(network.zone), (seen_from or one).starts.astimezone(network.zone)
    day = say.short_day(one.starts, network.zone)
    return f"{day if local.year == other.year else f'{day} {local.year}'} {say.clock(one.starts, network.zone)}"
