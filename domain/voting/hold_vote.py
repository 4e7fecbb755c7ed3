"""A vote from opening to outcome: who is asked, what they choose, what is done with it, and the cards that are out."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from domain.notifications.outbox import Notification, NotificationKind, Recipient, State, requeue
from domain.ports import Transaction
from domain.programme.programme import Coordinator, Network, Participant
from domain.sessions.change_notices import SECOND_THOUGHTS
from domain.sessions.planning import change_session
from domain.voting.proposal import Shift
from domain.voting.vote import Ballot, Subject, Tally, Vote, ballot_id, count

REMEMBERED = timedelta(days=30)
"""How long after it closed a vote can be decided, and its cards are changed."""
OUTCOME_USEFUL = timedelta(days=3)
"""How long the outcome is worth posting in the channel."""


async def running(tx: Transaction, network: str, now: datetime) -> list[Vote]:
    """The votes of the network (an id) that are open, or closed and not decided yet; the first to close comes first."""
    known = await tx.votes.of_network(network, since=now - REMEMBERED)
    return [vote for vote in known if vote.is_open(now) or vote.awaits_decision(now)]


async def open_vote(
    tx: Transaction,
    network: Network,
    subject: Subject,
    options: Sequence[str],
    *,
    draft: str,
    closes_at: datetime,
    by: Coordinator,
    now: datetime,
) -> Vote:
    """A new vote, stored; the plan tells those who are asked. When there is one from this ``draft`` (the form's id), or an open one about
    this subject: that one, unchanged. ``options``: as in Vote."""
    known = await tx.votes.of_network(network.id)
    for vote in known:
        if vote.draft == draft or (vote.subject is subject and vote.is_open(now)):
            return vote
    # Numbered, so that of two that are opened at the same moment one gets a Conflict, and then finds the other.
    number = sum(1 for vote in known if vote.subject is subject) + 1
    new = Vote(
        id=f"{network.id}:{subject}:{number}",
        network=network.id,
        subject=subject,
        options=tuple(options),
        draft=draft,
        opened_by=by.id,
        opened_at=now,
        closes_at=closes_at,
    )
    return await tx.votes.add(new)


async def withdraw(tx: Transaction, vote: Vote, now: datetime) -> Vote:
    """The vote withdrawn, stored. One that is not open stays as it is."""
    return await tx.votes.save(replace(vote, withdrawn_at=now)) if vote.is_open(now) else vote


async def cast(tx: Transaction, vote: Vote, participant: Participant, choice: int, now: datetime) -> Ballot:
    """The participant's ballot, stored, in place of what they chose before. ``choice``: the place of an option, from 0. Raises ValueError
    for a vote that is not open, and for no option of it."""
    if not vote.is_open(now) or not 0 <= choice < len(vote.options):
        raise ValueError(f"no ballot {choice} in {vote.id}")
    identity = ballot_id(vote.id, participant.id)
    known = await tx.ballots.get(identity)
    if known is None:
        return await tx.ballots.add(Ballot(id=identity, vote=vote.id, participant=participant.id, choice=choice, at=now))
    return known if known.choice == choice else await tx.ballots.save(replace(known, choice=choice, at=now))


async def tally(tx: Transaction, vote: Vote) -> Tally:
    """What the ballots of those who take part now say together."""
    people = await tx.participants.of_network(vote.network)
    return count(vote, await tx.ballots.of_vote(vote.id), (participant.id for participant in people))


async def decide(
    tx: Transaction, vote: Vote, choice: int | None, shifts: Sequence[Shift], network: Network, by: Coordinator, now: datetime
) -> Vote:
    """The vote decided by ``by``, stored: ``choice`` (the place of an option) applied by making these changes, or None for no change. One
    that does not wait for a decision stays as it is.

    Whom a changed session concerns is told as of any change; the channel gets the outcome, and all cards about the vote change in place.
    """
    if not vote.awaits_decision(now):
        return vote
    for shift in shifts:
        await change_session(tx, shift.session, shift.to, network, now)
    decided = await tx.votes.save(replace(vote, decided_at=now, decided_by=by.id, applied=choice))
    for row in await _known(tx, vote, network):
        for identity in (card_id(row), row.id if row.kind is NotificationKind.VOTE_RESULT else ""):
            known = await tx.outbox.get(identity) if identity else None
            if known is not None and known.activity:
                await tx.outbox.save(replace(requeue(known, now), expires=now + REMEMBERED))
    if choice is not None and network.channel is not None:
        due = now + SECOND_THOUGHTS
        to = Recipient(network=network.id)
        await tx.outbox.add(
            _notification(vote, NotificationKind.VOTE_OUTCOME, to, "outcome", due=due, expires=due + OUTCOME_USEFUL, now=now)
        )
    return decided


def card_id(row: Notification) -> str:
    """The key of the row that changes the sent card of ``row`` in place: that is no message of its own, and is not counted as one."""
    return f"{row.id}:card:{row.activity}"


async def promised(
    tx: Transaction, network: Network, participants: Sequence[Participant], coordinators: Sequence[Coordinator], now: datetime
) -> list[Notification]:
    """What goes out about the votes of ``network``: the question to ``participants`` and the channel, the result to ``coordinators``, and
    changes of cards that are out."""
    found: list[Notification] = []
    for vote in await tx.votes.of_network(network.id, since=now - REMEMBERED):
        if vote.is_open(now):
            found += _asked(vote, network, participants, now)
        if vote.withdrawn_at is None and vote.decided_at is None:
            until = vote.closes_at + REMEMBERED
            for coordinator in coordinators:
                to, about = Recipient(person=coordinator.user), {"coordinator": coordinator.id}
                found.append(
                    _notification(
                        vote,
                        NotificationKind.VOTE_RESULT,
                        to,
                        _to_coordinator(coordinator.id),
                        due=vote.closes_at,
                        expires=until,
                        now=now,
                        **about,
                    )
                )
        if not vote.is_open(now):
            rows = [row for row in await _known(tx, vote, network) if row.kind is not NotificationKind.VOTE_RESULT]
            found += [_card(row, now) for row in rows if row.activity and row.state is State.SENT]
    return found


def _asked(vote: Vote, network: Network, participants: Sequence[Participant], now: datetime) -> list[Notification]:
    """Each participant, also who joins while the vote is open, and the channel."""

    def notification(kind: NotificationKind, to: Recipient, whom: str, since: datetime, **about: str) -> Notification:
        return _notification(vote, kind, to, whom, due=max(since, vote.opened_at), expires=vote.closes_at, now=now, **about)

    found = [
        notification(
            NotificationKind.VOTE,
            Recipient(person=participant.user),
            _to_participant(participant.id),
            participant.known_since,
            participant=participant.id,
        )
        for participant in participants
    ]
    if network.channel is not None:
        found.append(notification(NotificationKind.CHANNEL_VOTE, Recipient(network=network.id), "channel", vote.opened_at))
    return found


async def _known(tx: Transaction, vote: Vote, network: Network) -> list[Notification]:
    """The messages about a vote that the outbox knows: to those who take part or coordinate now, and to the channel."""
    keys = [_to_participant(participant.id) for participant in await tx.participants.of_network(network.id)]
    keys += ["channel", *(_to_coordinator(key) for key in network.coordinators)]
    return [row for key in keys if (row := await tx.outbox.get(f"vote:{vote.id}:{key}"))]


def _to_participant(id: str) -> str:
    return f"participant:{id}"


def _to_coordinator(id: str) -> str:
    return f"result:coordinator:{id}"


def _card(row: Notification, now: datetime) -> Notification:
    return Notification(
        id=card_id(row),
        kind=NotificationKind.VOTE_CARD,
        to=row.to,
        about=row.about,
        due=now,
        expires=now + REMEMBERED,
        conversation=row.conversation,
        activity=row.activity,
        created_at=now,
    )


def _notification(
    vote: Vote, kind: NotificationKind, to: Recipient, whom: str, *, due: datetime, expires: datetime, now: datetime, **about: str
) -> Notification:
    return Notification(
        id=f"vote:{vote.id}:{whom}", kind=kind, to=to, about={"vote": vote.id, **about}, due=due, expires=expires, created_at=now
    )
