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


async def own_vote(scene: Context) -> tuple[Vote, Network]:
    """The vote whose id the pressed card carried, when the sender coordinates its network. Raises AnswerInstead otherwise."""
    networks = scene.coordinated()
    if not networks:
        raise AnswerInstead(await refused(scene))
    vote = await scene.tx.votes.get(scene.carried("vote"))
    if vote is None:
        raise AnswerInstead(general.notice(scene.say, "vote-gone"))
    network = next((one for one in networks if one.id == vote.network), None)
    if network is None:
        raise AnswerInstead(scene.not_yours())
    return vote, network


async def refused(scene: Context) -> Message:
    return general.notice(scene.say, "vote-not-you", contact=await scene.ask_whom())


async def apply(scene: Context) -> Answer:
    """The card that shows what applying the result would change; it changes nothing yet."""
    vote, network, _ = await _deciding(scene)
    choice = _place(scene.filled("choice"), vote)
    if choice is None:
        return Reply(complaint=scene.say("error-vote-choice"))
    return await _preview(scene, vote, network, choice)


async def confirmed(scene: Context) -> Answer:
    """Apply the result as the card showed it; when that has changed since, show it again first."""
    vote, network, by = await _deciding(scene)
    choice = _place(scene.carried("choice"), vote)
    if choice is None:
        return scene.not_yours()
    proposal = await _proposed(scene, vote, network, choice)
    if scene.carried("seen") != _seen(vote, choice, proposal):
        return await _preview(scene, vote, network, choice)
    offered = proposal.shifts[: cards.MOST_SHIFTS]
    ticked = scene.filled("sessions").split(",")
    shifts = [shift for place, shift in enumerate(offered) if str(place) in ticked]
    if offered and not shifts:
        return Reply(complaint=scene.say("error-vote-sessions"))
    vote = await voting.decide(scene.tx, vote, choice, shifts, network, by, scene.now)
    log.info("vote-applied", vote=vote.id, sessions=[shift.session.id for shift in shifts])
    return await shown(scene.tx, scene.say, vote, network)


async def declined(scene: Context) -> Message:
    vote, network, by = await _deciding(scene)
    vote = await voting.decide(scene.tx, vote, None, [], network, by, scene.now)
    log.info("vote-declined", vote=vote.id)
    return await shown(scene.tx, scene.say, vote, network)


async def _deciding(scene: Context) -> tuple[Vote, Network, Coordinator]:
    """A closed vote that is still to be decided, and the coordinator who presses. Raises AnswerInstead with how it stands."""
    vote, network = await own_vote(scene)
    if vote.withdrawn_at is not None:
        raise AnswerInstead(general.notice(scene.say, "vote-called-off"))
    if vote.is_open(scene.now):
        raise AnswerInstead(general.notice(scene.say, "vote-still-open"))
    if vote.decided_at is not None or scene.who.coordinator is None:
        raise AnswerInstead(await shown(scene.tx, scene.say, vote, network))
    return vote, network, scene.who.coordinator


async def _preview(scene: Context, vote: Vote, network: Network, choice: int) -> Message:
    proposal = await _proposed(scene, vote, network, choice)
    reach = Audience(len(await scene.tx.participants.of_network(network.id)), network.channel is not None)
    return cards.preview(scene.say, network, vote, choice, proposal, reach, _seen(vote, choice, proposal))


async def _proposed(scene: Context, vote: Vote, network: Network, choice: int) -> Proposal:
    return propose(vote, choice, await scene.tx.sessions.of_network(network.id, since=scene.now), network, scene.now)


def _seen(vote: Vote, choice: int, proposal: Proposal) -> str:
    """Names what was previewed, so that nothing else is done; not in words, for a card carries none."""
    steps = [(shift.session.id, shift.session.sequence, shift.to) for shift in proposal.shifts]
    return hashlib.sha256(repr((vote.id, choice, steps)).encode()).hexdigest()[:16]


def _place(text: str, vote: Vote) -> int | None:
    return int(text) if text in {str(place) for place, _ in enumerate(vote.options)} else None
