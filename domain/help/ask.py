"""Asking for help, at any time or with a check-in, and closing a request again."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from uuid import uuid4

from domain.actions.my_actions import current_action
from domain.help.request import HelpReaction, HelpRequest, Need, RequestOutcome
from domain.help.visibility import circle_of, contact_card, next_contact_card, silence_again_card, silence_card
from domain.matching.respond import look_for_buddy
from domain.notifications.outbox import Notification, NotificationKind, Recipient, State, requeue
from domain.ports import Transaction
from domain.privacy.may_see import Circle, may_see
from domain.privacy.visibility import Visibility
from domain.programme.contact_person import current_contact
from domain.programme.programme import Coordinator, Participant

if TYPE_CHECKING:
    from domain.check_ins.check_in import Update

USEFUL = timedelta(days=60)
"""How long a card about a request is worth changing, or bringing to somebody who could not be reached."""
OFFERED = (Visibility.CONTACT, Visibility.NETWORK_UNNAMED, Visibility.NETWORK_NAMED)
"""Who may see a request, to choose from; only the contact person may see that a coach is asked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestDraft:
    """What somebody filled in. ``theme``: one of the network's, or empty."""

    need: Need
    text: str
    theme: str = ""
    visibility: Visibility = Visibility.CONTACT


async def ask(tx: Transaction, participant: Participant, form: str, question: RequestDraft, now: datetime) -> HelpRequest:
    """The request of this form, stored, and on its way to who can help; the same form again changes nothing.

    The form's id is the request's: the caller has to look whether the request that comes back is this participant's.
    """
    known = await tx.help_requests.get(form)
    if known is not None:
        return known
    visibility = Visibility.CONTACT if question.need is Need.COACH else question.visibility
    action = await current_action(tx, participant)
    request = await tx.help_requests.add(
        HelpRequest(
            id=form,
            participant=participant.id,
            network=participant.network,
            need=question.need,
            text=question.text,
            theme=question.theme,
            visibility=visibility,
            action=action.id if action else "",
            asked_at=now,
            shared_at=now if may_see(visibility, Circle.NETWORK) else None,
        )
    )
    await _route(tx, request, participant, now)
    return request


async def of_check_in(tx: Transaction, entry: Update, participant: Participant, now: datetime) -> HelpRequest | None:
    """Make, change or close the request that goes with the entry of a check-in, as its answer ``need`` and its readers say now; None when
    there is none.

    To be called whenever an entry or its readers change. An entry has one request at most, however often it is called.
    """
    known = next((request for request in await tx.help_requests.of_participant(participant.id) if request.check_in == entry.id), None)
    asked = entry.answers.get("need", "")
    if known is not None and not known.is_open:
        return known
    if asked not in tuple(Need):
        return await withdraw(tx, known, now) if known else None
    if known is None:
        return await _new(tx, entry, participant, Need(asked), now)
    changed = replace(known, need=Need(asked))
    visibility = await circle_of(tx, changed)
    if (visibility, changed.need) == (known.visibility, known.need):
        return known
    shared = may_see(visibility, Circle.NETWORK)
    # What nobody could see could not be reacted to either: its five days begin when somebody can.
    since = now if known.visibility is Visibility.ME else known.asked_at
    changed = replace(changed, visibility=visibility, asked_at=since, shared_at=(known.shared_at or now) if shared else None)
    saved = await tx.help_requests.save(changed)
    await _route(tx, saved, participant, now)
    await refresh(tx, saved, now)
    return saved


async def _new(tx: Transaction, entry: Update, participant: Participant, need: Need, now: datetime) -> HelpRequest | None:
    """None as long as nobody may see that it was asked."""
    action = await tx.actions.get(entry.action)
    draft = HelpRequest(
        id=f"h-{uuid4().hex}",
        participant=participant.id,
        network=participant.network,
        need=need,
        theme=action.theme if action else "",
        action=entry.action,
        check_in=entry.id,
        visibility=Visibility.ME,
        asked_at=now,
    )
    visibility = await circle_of(tx, draft)
    if visibility is Visibility.ME:
        return None
    shared_at = now if may_see(visibility, Circle.NETWORK) else None
    request = await tx.help_requests.add(replace(draft, visibility=visibility, shared_at=shared_at))
    await _route(tx, request, participant, now)
    return request


async def _route(tx: Transaction, request: HelpRequest, participant: Participant, now: datetime) -> None:
    """To the contact person, if they may see it, once; the digest and the inbox find it by themselves."""
    visibility = await circle_of(tx, request)
    if request.need is Need.BUDDY and visibility is not Visibility.ME:
        await look_for_buddy(tx, participant, now)
    reader = await current_contact(tx, participant, now)
    known = await tx.outbox.get(contact_card(request.id))
    if reader is None or not may_see(visibility, Circle.CONTACT) or (known is not None and known.state is not State.NOT_NEEDED):
        return
    if known is not None:
        await tx.outbox.save(replace(requeue(known, now), expires=now + USEFUL))
        return
    await tx.outbox.add(_to_contact(contact_card(request.id), request, participant, reader, now))


async def contact_changed(tx: Transaction, participant: Participant, now: datetime) -> None:
    """Somebody else is the contact person of ``participant`` from now on. That one gets, once, each open request that they may see; the
    cards of the one before say so."""
    reader = await current_contact(tx, participant, now)
    for request in await tx.help_requests.of_participant(participant.id):
        if request.is_open and reader is not None and may_see(await circle_of(tx, request), Circle.CONTACT):
            known = [
                notification
                for notification in await _cards(tx, request.id)
                if notification.kind is NotificationKind.HELP and notification.about["contact"] == participant.contact
            ]
            if not known:
                key = next_contact_card(request.id, participant.contact)
                await tx.outbox.add(_to_contact(key, request, participant, reader, now))
            for card in known:
                if card.state is State.NOT_NEEDED:
                    await tx.outbox.save(replace(requeue(card, now), expires=now + USEFUL))
            await refresh(tx, request, now)


def _to_contact(key: str, request: HelpRequest, participant: Participant, reader: Coordinator, now: datetime) -> Notification:
    return Notification(
        id=key,
        kind=NotificationKind.HELP,
        to=Recipient(person=reader.user),
        about={"help": request.id, "network": request.network, "participant": participant.id, "contact": participant.contact},
        due=now,
        expires=now + USEFUL,
        created_at=now,
    )


async def helped(tx: Transaction, request: HelpRequest, now: datetime) -> HelpRequest:
    """The request closed as answered, stored; whoever reacted hears it. One that is closed stays as it is."""
    if not request.is_open:
        return request
    closed = await tx.help_requests.save(replace(request, closed_at=now, ending=RequestOutcome.HELPED))
    for reaction in await tx.help_reactions.of_request(request.id):
        await tell_helper(tx, reaction, now)
    await refresh(tx, closed, now)
    return closed


async def reopen(tx: Transaction, request: HelpRequest, now: datetime) -> HelpRequest:
    """A request that was closed as answered, open again, stored. One that was withdrawn stays so: its words are gone."""
    if request.ending is not RequestOutcome.HELPED:
        return request
    opened = await tx.help_requests.save(replace(request, closed_at=None, ending=None))
    await refresh(tx, opened, now)
    return opened


async def not_yet(tx: Transaction, request: HelpRequest, now: datetime) -> HelpRequest:
    """The request, stored, still open: the contact person's card says so, and the network is asked again in the next digest."""
    if not request.is_open:
        return request
    shared = may_see(await circle_of(tx, request), Circle.NETWORK)
    saved = await tx.help_requests.save(replace(request, not_yet_at=now, shared_at=now if shared else None))
    await refresh(tx, saved, now)
    return saved


async def withdraw(tx: Transaction, request: HelpRequest, now: datetime) -> HelpRequest:
    """The request closed, stored, without its words; what others wrote to it is removed."""
    if not request.is_open:
        return request
    for reaction in await tx.help_reactions.of_request(request.id):
        await tx.help_reactions.remove(reaction.id)
    wiped = replace(request, text="", theme="", closed_at=now, ending=RequestOutcome.WITHDRAWN, mark=None, session="", shared_at=None)
    closed = await tx.help_requests.save(wiped)
    await refresh(tx, closed, now)
    return closed


async def refresh(tx: Transaction, request: HelpRequest, now: datetime) -> None:
    """Have the cards about ``request`` that are out say what holds now."""
    for card in await _cards(tx, request.id):
        if card.activity:
            await tx.outbox.save(replace(requeue(card, now), expires=max(card.expires, now + USEFUL)))


async def forget_help(tx: Transaction, participant: Participant) -> None:
    """Somebody leaves the programme: remove what they asked with all reactions to it, and their reactions to others."""
    for reaction in await tx.help_reactions.of_participant(participant.id):
        await tx.help_reactions.remove(reaction.id)
    for request in await tx.help_requests.of_participant(participant.id):
        for reaction in await tx.help_reactions.of_request(request.id):
            await tx.help_reactions.remove(reaction.id)
        for card in await _cards(tx, request.id):
            if card.activity:
                await tx.outbox.save(requeue(card, card.due))
        await tx.help_requests.remove(request.id)


async def tell_helper(tx: Transaction, reaction: HelpReaction, now: datetime) -> None:
    """One living card to whoever wrote ``reaction``: that it was of use, or that the asker gave them their name."""
    helper = await tx.participants.get(reaction.participant) if reaction.participant else await tx.coordinators.get(reaction.coordinator)
    if helper is None or not reaction.text:
        return
    identity = f"help-reaction:{reaction.id}:helper"
    known = await tx.outbox.get(identity)
    if known is not None:
        await tx.outbox.save(replace(requeue(known, now), expires=now + USEFUL))
        return
    about = {"help": reaction.request, "reaction": reaction.id}
    to = Recipient(person=helper.user)
    await tx.outbox.add(
        Notification(id=identity, kind=NotificationKind.HELP_NEWS, to=to, about=about, due=now, expires=now + USEFUL, created_at=now)
    )


async def _cards(tx: Transaction, request: str) -> list[Notification]:
    coordinators = await tx.coordinators.all()
    keys = [contact_card(request), *(next_contact_card(request, coordinator.id) for coordinator in coordinators)]
    keys += [key(request, n) for key in (silence_card, silence_again_card) for n in range(len(coordinators))]
    return [card for key in keys if (card := await tx.outbox.get(key)) is not None]
