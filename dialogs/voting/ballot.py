"""A participant votes, in their own chat or from the channel, and may change their mind until the vote closes."""

import structlog

from cards import general
from cards.language import Language
from cards.voting import ballot as cards
from dialogs.context import Answer, AnswerInstead, Context
from dialogs.turn import Reply
from domain.ports import Message, Transaction
from domain.programme.programme import Network, Participant
from domain.voting import hold_vote as voting
from domain.voting.vote import Vote, ballot_id

log = structlog.get_logger()


async def begin(context: Context) -> Message:
    """The answer to the command: the open vote; of several, the card that asks which."""
    if not context.who.participants:
        return general.notice(context.say, "vote-not-in")
    found = [
        (vote, context.network(participant), participant)
        for participant in context.participants()
        for vote in await voting.running(context.tx, participant.network, context.now)
        if vote.is_open(context.now)
    ]
    if not found:
        return general.notice(context.say, "vote-none")
    if len(found) > 1:
        return cards.which(context.say, [(vote, network) for vote, network, _ in found])
    return await _asked(context, *found[0])


async def asked(context: Context) -> Message:
    """The card of a vote, to vote on or to choose otherwise."""
    found = await _own(context)
    return await _asked(context, *found)


async def cast(context: Context) -> Answer:
    vote, network, participant = await _own(context)
    choice = context.filled("choice")
    if choice not in {str(place) for place, _ in enumerate(vote.options)}:
        return Reply(complaint=context.say("error-vote-choice"))
    ballot = await voting.cast(context.tx, vote, participant, int(choice), context.now)
    # Not by whom: with the time beside it a log would tell what the ballot box does not.
    log.info("ballot-cast", vote=vote.id)
    return cards.cast(context.say, network, vote, ballot.choice)


async def ended(tx: Transaction, say: Language, vote: Vote, network: Network, participant: Participant | None) -> Message:
    """What a card about a vote says when it is no longer open; to a participant with what they chose themselves."""
    if vote.withdrawn_at is not None:
        return cards.withdrawn(say, network, vote)
    own = await tx.ballots.get(ballot_id(vote.id, participant.id)) if participant else None
    mine = own.choice if own else None
    if vote.decided_at is None:
        return cards.closed(say, network, vote, mine)
    return cards.outcome(say, network, vote, await voting.tally(tx, vote), mine)


async def opener(tx: Transaction, say: Language, vote: Vote) -> str:
    by = await tx.coordinators.get(vote.opened_by)
    return by.name if by else say("contact-nobody")


async def _asked(context: Context, vote: Vote, network: Network, participant: Participant) -> Message:
    own = await context.tx.ballots.get(ballot_id(vote.id, participant.id))
    by = await opener(context.tx, context.say, vote)
    return cards.ballot(context.say, network, vote, by, own.choice if own else None)


async def _own(context: Context) -> tuple[Vote, Network, Participant]:
    """The open vote a card is about and the sender's place in its network. Raises AnswerInstead with why they cannot vote."""
    vote = await context.tx.votes.get(context.carried("vote"))
    if vote is None:
        raise AnswerInstead(general.notice(context.say, "vote-gone"))
    participant = context.who.in_network(vote.network)
    if participant is None:
        raise AnswerInstead(general.notice(context.say, "vote-not-in"))
    network = context.network(participant)
    if not vote.is_open(context.now):
        raise AnswerInstead(await ended(context.tx, context.say, vote, network, participant))
    return vote, network, participant
