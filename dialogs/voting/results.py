"""A coordinator decides what happens with the result of a vote: see what would change, apply it, or change nothing."""

import hashlib

import structlog

from cards import general
from cards.language import Language
from cards.voting import results as cards
from dialogs.context import Answer, AnswerInstead, Context
from dialogs.turn import Reply
from domain.ports import Message, Transaction
from domain.programme.programme import Coordinator, Network
from domain.sessions.change_notices import Audience
from domain.voting import hold_vote as voting
from domain.voting.proposal import Proposal, propose
from domain.voting.vote import Vote

log = structlog.get_logger()


async def shown(tx: Transaction, say: Language, vote: Vote, network: Network) -> Message:
    """The result of a closed vote, or how it was decided."""
    tally = await voting.tally(tx, vote)
    if vote.decided_at is None:
        return cards.result(say, network, vote, tally)
    by = await tx.coordinators.get(vote.decided_by)
    return cards.decided(say, network, vote, tally, by.name if by else "")


async def own_vote(context: Context) -> tuple[Vote, Network]:
    """The vote whose id the pressed card carried, when the sender coordinates its network. Raises AnswerInstead otherwise."""
    networks = context.coordinated()
    if not networks:
        raise AnswerInstead(await refused(context))
    vote = await context.tx.votes.get(context.carried("vote"))
    if vote is None:
        raise AnswerInstead(general.notice(context.say, "vote-gone"))
    network = next((other for other in networks if other.id == vote.network), None)
    if network is None:
        raise AnswerInstead(context.not_yours())
    return vote, network


async def refused(context: Context) -> Message:
    return general.notice(context.say, "vote-not-you", contact=await context.ask_whom())


async def apply(context: Context) -> Answer:
    """The card that shows what applying the result would change; it changes nothing yet."""
    vote, network, _ = await _deciding(context)
    choice = _place(context.filled("choice"), vote)
    if choice is None:
        return Reply(complaint=context.say("error-vote-choice"))
    return await _preview(context, vote, network, choice)


async def confirmed(context: Context) -> Answer:
    """Apply the result as the card showed it; when that has changed since, show it again first."""
    vote, network, by = await _deciding(context)
    choice = _place(context.carried("choice"), vote)
    if choice is None:
        return context.not_yours()
    proposal = await _proposed(context, vote, network, choice)
    if context.carried("seen") != _seen(vote, choice, proposal):
        return await _preview(context, vote, network, choice)
    offered = proposal.shifts[: cards.MOST_SHIFTS]
    ticked = context.filled("sessions").split(",")
    shifts = [shift for place, shift in enumerate(offered) if str(place) in ticked]
    if offered and not shifts:
        return Reply(complaint=context.say("error-vote-sessions"))
    vote = await voting.decide(context.tx, vote, choice, shifts, network, by, context.now)
    log.info("vote-applied", vote=vote.id, sessions=[shift.session.id for shift in shifts])
    return await shown(context.tx, context.say, vote, network)


async def declined(context: Context) -> Message:
    vote, network, by = await _deciding(context)
    vote = await voting.decide(context.tx, vote, None, [], network, by, context.now)
    log.info("vote-declined", vote=vote.id)
    return await shown(context.tx, context.say, vote, network)


async def _deciding(context: Context) -> tuple[Vote, Network, Coordinator]:
    """A closed vote that is still to be decided, and the coordinator who presses. Raises AnswerInstead with how it stands."""
    vote, network = await own_vote(context)
    if vote.withdrawn_at is not None:
        raise AnswerInstead(general.notice(context.say, "vote-called-off"))
    if vote.is_open(context.now):
        raise AnswerInstead(general.notice(context.say, "vote-still-open"))
    if vote.decided_at is not None or context.who.coordinator is None:
        raise AnswerInstead(await shown(context.tx, context.say, vote, network))
    return vote, network, context.who.coordinator


async def _preview(context: Context, vote: Vote, network: Network, choice: int) -> Message:
    proposal = await _proposed(context, vote, network, choice)
    reach = Audience(len(await context.tx.participants.of_network(network.id)), network.channel is not None)
    return cards.preview(context.say, network, vote, choice, proposal, reach, _seen(vote, choice, proposal))


async def _proposed(context: Context, vote: Vote, network: Network, choice: int) -> Proposal:
    return propose(vote, choice, await context.tx.sessions.of_network(network.id, since=context.now), network, context.now)


def _seen(vote: Vote, choice: int, proposal: Proposal) -> str:
    """Names what was previewed, so that nothing else is done; not in words, for a card carries none."""
    steps = [(shift.session.id, shift.session.sequence, shift.to) for shift in proposal.shifts]
    return hashlib.sha256(repr((vote.id, choice, steps)).encode()).hexdigest()[:16]


def _place(text: str, vote: Vote) -> int | None:
    return int(text) if text in {str(place) for place, _ in enumerate(vote.options)} else None
