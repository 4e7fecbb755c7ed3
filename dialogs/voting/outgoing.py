"""What goes out about a vote, made at the moment it is sent: the question, the result, the outcome, and cards that change in place."""

from collections.abc import Mapping
from datetime import datetime

from cards.voting import ballot as cards
from dialogs.prepared import GONE, Drop, Prepared, Ready, Renderer, needed, over_budget, paused, quiet, speech, theirs
from dialogs.voting import ballot as voting
from dialogs.voting import results as vote_results
from domain.notifications.outbox import Notification, NotificationKind, State
from domain.ports import Transaction
from domain.programme.programme import Network
from domain.voting import hold_vote as votes
from domain.voting.vote import Vote, ballot_id


async def _vote(tx: Transaction, notification: Notification, now: datetime) -> Prepared:
    """The question, to one participant."""
    vote, network = await _about(tx, notification)
    participant = await theirs(notification, tx.participants.get(notification.about["participant"]))
    if not vote.is_open(now):
        return Drop(State.NOT_NEEDED, "withdrawn")
    if await tx.ballots.get(ballot_id(vote.id, participant.id)) is not None:
        return Drop(State.NOT_NEEDED, "voted")
    hold = await paused(tx, notification, now) or quiet(network, now) or await over_budget(tx, notification, network, now)
    say = await speech(tx, participant.user)
    return hold or Ready(cards.ballot(say, network, vote, await voting.opener(tx, say, vote)))


async def _channel_vote(tx: Transaction, notification: Notification, now: datetime) -> Prepared:
    vote, network = await _about(tx, notification)
    if not vote.is_open(now):
        return Drop(State.NOT_NEEDED, "withdrawn")
    say = await speech(tx)
    return quiet(network, now) or Ready(cards.ballot(say, network, vote, await voting.opener(tx, say, vote), channel=True))


async def _vote_card(tx: Transaction, notification: Notification, now: datetime) -> Prepared:
    """A question that is out, in place: no message of its own, so at any hour."""
    vote, network = await _about(tx, notification)
    participant = (
        await theirs(notification, tx.participants.get(notification.about["participant"])) if notification.to.person is not None else None
    )
    if vote.is_open(now):
        return Drop(State.NOT_NEEDED, "open")
    return Ready(await voting.ended(tx, await speech(tx, notification.to.person), vote, network, participant))


async def _result(tx: Transaction, notification: Notification, now: datetime) -> Prepared:
    """To one coordinator, who must still coordinate the network."""
    vote, network = await _about(tx, notification)
    reader = await theirs(notification, tx.coordinators.get(notification.about["coordinator"]))
    if reader.id not in network.coordinators:
        return GONE
    if vote.withdrawn_at is not None:
        return Drop(State.NOT_NEEDED, "withdrawn")
    if vote.decided_at is not None and not notification.activity:
        return Drop(State.NOT_NEEDED, "decided")
    hold = None if notification.activity else (await paused(tx, notification, now) or quiet(network, now))
    return hold or Ready(await vote_results.shown(tx, await speech(tx, reader.user), vote, network))


async def _outcome(tx: Transaction, notification: Notification, now: datetime) -> Prepared:
    """To the channel, so that people see that their vote counted."""
    vote, network = await _about(tx, notification)
    if vote.applied is None:
        return GONE
    return quiet(network, now) or Ready(cards.outcome(await speech(tx), network, vote, await votes.tally(tx, vote)))


async def _about(tx: Transaction, notification: Notification) -> tuple[Vote, Network]:
    """Raises RecordGone."""
    vote = await needed(tx.votes.get(notification.about["vote"]))
    return vote, await needed(tx.networks.get(vote.network))


RENDERERS: Mapping[NotificationKind, Renderer] = {
    NotificationKind.VOTE: _vote,
    NotificationKind.CHANNEL_VOTE: _channel_vote,
    NotificationKind.VOTE_CARD: _vote_card,
    NotificationKind.VOTE_RESULT: _result,
    NotificationKind.VOTE_OUTCOME: _outcome,
}
