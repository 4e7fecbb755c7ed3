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


async def begin(scene: Context) -> Message:
    """The answer to the command: the open vote; of several, the card that asks which."""
    if not scene.who.participants:
        return general.notice(scene.say, "vote-not-in")
    found = [
        (vote, scene.network(one), one)
        for one in scene.participants()
        for vote in await voting.running(scene.tx, one.network, scene.now)
        if vote.is_open(scene.now)
    ]
    if not found:
        return general.notice(scene.say, "vote-none")
    if len(found) > 1:
        return cards.which(scene.say, [(vote, network) for vote, network, _ in found])
    return await _asked(scene, *found[0])


async def asked(scene: Context) -> Message:
    """The card of a vote, to vote on or to choose otherwise."""
    found = await _own(scene)
    return await _asked(scene, *found)


async def cast(scene: Context) -> Answer:
    vote, network, participant = await _own(scene)
    choice = scene.filled("choice")
    if choice not in {str(place) for place, _ in enumerate(vote.options)}:
        return Reply(complaint=scene.say("error-vote-choice"))
    ballot = await voting.cast(scene.tx, vote, participant, int(choice), scene.now)
    # Not by whom: with the time beside it a log would tell what the ballot box does not.
    log.info("ballot-cast", vote=vote.id)
    return cards.cast(scene.say, network, vote, ballot.choice)


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


async def _asked(scene: Context, vote: Vote, network: Network, participant: Participant) -> Message:
    own = await scene.tx.ballots.get(ballot_id(vote.id, participant.id))
    by = await opener(scene.tx, scene.say, vote)
    return cards.ballot(scene.say, network, vote, by, own.choice if own else None)


async def _own(scene: Context) -> tuple[Vote, Network, Participant]:
    """The open vote a card is about and the sender's place in its network. Raises AnswerInstead with why they cannot vote."""
    vote = await scene.tx.votes.get(scene.carried("vote"))
    if vote is None:
        raise AnswerInstead(general.notice(scene.say, "vote-gone"))
    participant = scene.who.in_network(vote.network)
    if participant is None:
        raise AnswerInstead(general.notice(scene.say, "vote-not-in"))
    network = scene.network(participant)
    if not vote.is_open(scene.now):
        raise AnswerInstead(await ended(scene.tx, scene.say, vote, network, participant))
    return vote, network, participant
