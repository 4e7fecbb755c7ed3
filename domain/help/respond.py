"""Reacting to a request for help: the contact person takes it up or answers, or somebody of the network helps."""

from dataclasses import replace
from datetime import datetime, timedelta

from domain.help.ask import refresh, tell_helper
from domain.help.request import HelpReaction, HelpRequest, Mark, Need
from domain.matching.match import MatchForm
from domain.notifications.outbox import Notification, NotificationKind, Recipient
from domain.ports import Transaction
from domain.programme.programme import Coordinator, Participant
from domain.sessions.send_sheet import refresh as refresh_sheets

USEFUL = timedelta(days=30)
"""How long a reaction waits for an asker who cannot be reached."""


async def take_up(tx: Transaction, request: HelpRequest, coordinator: Coordinator, now: datetime) -> HelpReaction:
    """The reaction with which ``coordinator`` says that they will be in touch ("Ik neem contact op"), stored; the asker is told once."""
    identity = f"{request.id}:{coordinator.id}"
    known = await tx.help_reactions.get(identity)
    if known is not None:
        return known
    made = HelpReaction(id=identity, request=request.id, asker=request.participant, coordinator=coordinator.id, at=now)
    return await _react(tx, request, made, now)


async def offer(
    tx: Transaction, request: HelpRequest, helper: Participant | Coordinator, form: str, text: str, now: datetime
) -> HelpReaction | None:
    """What ``helper`` writes to the asker alone, stored, and on its way. One form is one reaction; None when the form's id is of another
    reaction."""
    by_participant = isinstance(helper, Participant)
    made = HelpReaction(
        id=form,
        request=request.id,
        asker=request.participant,
        participant=helper.id if by_participant else "",
        coordinator="" if by_participant else helper.id,
        text=text,
        at=now,
    )
    known = await tx.help_reactions.get(form)
    if known is None:
        return await _react(tx, request, made, now)
    same = (known.request, known.participant, known.coordinator) == (made.request, made.participant, made.coordinator)
    return known if same else None


async def answered(tx: Transaction, request: HelpRequest, now: datetime) -> None:
    """Note that the contact person answered ``request``. Their words are a Writing, which is sent by itself."""
    await _note(tx, request, now)


async def buddies_found(tx: Transaction, network: str, now: datetime) -> None:
    """Note as answered each request for a buddy in the network (an id) whose asker has found one since."""
    for request in await tx.help_requests.unanswered(network):
        if request.need is Need.BUDDY and await _has_buddy(tx, request):
            await _note(tx, request, now)


async def _has_buddy(tx: Transaction, request: HelpRequest) -> bool:
    known = await tx.couplings.of_participant(request.participant)
    return any(match.form is MatchForm.BUDDY and match.together_at is not None and match.together_at >= request.asked_at for match in known)


async def agree(tx: Transaction, reaction: HelpReaction, now: datetime) -> HelpReaction:
    """The reaction, stored, to whose helper the asker gives their name; the helper is told. It can't be taken back."""
    if reaction.agreed_at is not None:
        return reaction
    agreed = await tx.help_reactions.save(replace(reaction, agreed_at=now))
    await tell_helper(tx, agreed, now)
    return agreed


async def mark(tx: Transaction, request: HelpRequest, mark: Mark | None, now: datetime, session: str = "") -> HelpRequest:
    """The request, stored, with what a coordinator means to do with it (None: nothing any more). ``session``: the id of the session on
    whose agenda it is put; sheets that are out change."""
    if (request.mark, request.session) == (mark, session):
        return request
    saved = await tx.help_requests.save(replace(request, mark=mark, session=session))
    for key in {request.session, session} - {""}:
        meeting = await tx.sessions.get(key)
        if meeting is not None:
            await refresh_sheets(tx, meeting, now)
    return saved


def reaction_id(reaction: HelpReaction) -> str:
    """The key of the card that brings ``reaction`` to the asker."""
    return f"help-reaction:{reaction.id}:asker"


async def _react(tx: Transaction, request: HelpRequest, made: HelpReaction, now: datetime) -> HelpReaction:
    reaction = await tx.help_reactions.add(made)
    asker = await tx.participants.get(request.participant)
    if asker is not None:
        await tx.outbox.add(
            Notification(
                id=reaction_id(reaction),
                kind=NotificationKind.HELP_REACTION,
                to=Recipient(person=asker.user),
                about={"help": request.id, "reaction": reaction.id, "participant": asker.id},
                due=now,
                expires=now + USEFUL,
                created_at=now,
            )
        )
    await _note(tx, request, now)
    return reaction


async def _note(tx: Transaction, request: HelpRequest, now: datetime) -> None:
    if request.reacted_at is None:
        request = await tx.help_requests.save(replace(request, reacted_at=now))
    await refresh(tx, request, now)
