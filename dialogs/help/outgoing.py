"""What goes out about a request for help: to the contact person, to who asked, to who helped, and when nobody reacted."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from cards import general
from cards.help import ask as asked_cards
from cards.help import respond as cards
from dialogs.prepared import Drop, Prepared, Ready, Renderer, needed, paused, quiet, speech, stood_in_for, theirs
from domain.contacts.send_direct_message import answers_on
from domain.help.request import HelpReaction, HelpRequest, RequestOutcome, VisibleRequest
from domain.help.visibility import AGAIN, AS_CONTACT, AS_NETWORK, contact_card, seen_by, seen_by_contact
from domain.notifications.outbox import Notification, NotificationKind, State
from domain.ports import Message, Transaction
from domain.privacy.may_see import Circle
from domain.programme.programme import Coordinator, Network, Participant


async def _contact(tx: Transaction, notification: Notification, now: datetime) -> Prepared:
    """To the contact person, or who stood in: under the asker's name, as long as they may read it."""
    request = await tx.help_requests.get(notification.about["help"])
    network = await needed(tx.networks.get(notification.about["network"]))
    seen = await seen_by_contact(tx, request) if request else None
    if request is None or seen is None or seen.asker is None or seen.asker.contact != notification.about["contact"]:
        return await _over(tx, notification, network, request)
    return await _waits(tx, notification, network, now) or Ready(await _named(tx, notification, network, seen, seen.asker, silent=False))


async def _silent(tx: Transaction, notification: Notification, now: datetime) -> Prepared:
    """Nobody reacted. As the contact person may read it; to the network's coordinators without the name; or only that it is so."""
    request = await tx.help_requests.get(notification.about["help"])
    network = await needed(tx.networks.get(notification.about["network"]))
    stage = notification.about["stage"]
    seen = await seen_by(tx, request, Circle.NETWORK if stage == AS_NETWORK else Circle.CONTACT) if request else None
    contact = await tx.coordinators.get(notification.about["contact"])
    reacted = request is not None and request.reacted_at is not None
    # The contact person's own card goes on to say what became of it.
    if request is None or seen is None or (reacted and not (notification.activity and stage == AS_CONTACT)):
        return await _over(tx, notification, network, request)
    say, waits = await speech(tx, notification.to.person), await _waits(tx, notification, network, now)
    if stage == AS_NETWORK:
        return waits or Ready(cards.silent_unnamed(say, network, seen))
    if seen.asker is None or seen.asker.contact != notification.about["contact"] or (stage == AGAIN and contact is None):
        return await _over(tx, notification, network, request)
    if stage == AGAIN and contact is not None:
        return waits or Ready(cards.silent_again(say, network, contact.name))
    return waits or Ready(await _named(tx, notification, network, seen, seen.asker, silent=True))


async def _reaction(tx: Transaction, notification: Notification, now: datetime) -> Prepared:
    """To the asker: who helps, and what they wrote. It answers them, so it is no matter of budget."""
    made = await needed(tx.help_reactions.get(notification.about["reaction"]))
    request = await needed(tx.help_requests.get(notification.about["help"]))
    asker = await theirs(notification, tx.participants.get(request.participant))
    network = await needed(tx.networks.get(request.network))
    if not request.is_open:
        return Drop(State.NOT_NEEDED, "closed")
    helper: Participant | Coordinator = await needed(_helper(tx, made))
    by_name = await seen_by(tx, request, Circle.NETWORK_BY_NAME)
    say = await speech(tx, asker.user)
    message = asked_cards.reaction(say, network, request, made, helper, named=by_name is not None and by_name.asker is not None)
    return await _waits(tx, notification, network, now) or Ready(message)


async def _news(tx: Transaction, notification: Notification, now: datetime) -> Prepared:
    """To who helped: the asker gives them their name, or was helped."""
    made = await needed(tx.help_reactions.get(notification.about["reaction"]))
    request = await needed(tx.help_requests.get(notification.about["help"]))
    asker = await needed(tx.participants.get(request.participant))
    network = await needed(tx.networks.get(request.network))
    await theirs(notification, _helper(tx, made))
    if made.agreed_at is None and request.ending is not RequestOutcome.HELPED:
        return Drop(State.NOT_NEEDED, "open-again")
    say = await speech(tx, notification.to.person)
    return await _waits(tx, notification, network, now) or Ready(cards.news(say, network, request, made, asker))


async def _helper(tx: Transaction, made: HelpReaction) -> Participant | Coordinator | None:
    return await (tx.participants.get(made.participant) if made.participant else tx.coordinators.get(made.coordinator))


async def _named(
    tx: Transaction, notification: Notification, network: Network, seen: VisibleRequest, asker: Participant, *, silent: bool
) -> Message:
    say = await speech(tx, notification.to.person)
    reactions = await tx.help_reactions.of_request(seen.request.id)
    found = [await tx.coordinators.get(reaction.coordinator) for reaction in reactions if reaction.coordinator and not reaction.text]
    taken: list[Coordinator] = [coordinator for coordinator in found if coordinator is not None]
    answers = [message for message in await answers_on(tx, notification, asker.id) if message.help == seen.request.id]
    absent = await stood_in_for(tx, notification)
    if not await _may_read(tx, notification, seen.request, asker):
        seen = replace(seen, text="")
    return cards.for_contact(say, network, seen, asker, notification.id, silent=silent, taken=taken, answers=answers, absent=absent)


async def _may_read(tx: Transaction, notification: Notification, request: HelpRequest, asker: Participant) -> bool:
    """Whether this reader gets the words too: a stand-in only what was asked when the asker read that it would go to them."""
    reader = await tx.coordinators.of_user(notification.to.person or "")
    if reader is not None and reader.id == asker.contact:
        return True
    by_name = await seen_by(tx, request, Circle.NETWORK_BY_NAME)
    first = await tx.outbox.get(contact_card(request.id))
    asked_of_them = first is not None and first.to == notification.to and not request.check_in
    return asked_of_them or (by_name is not None and by_name.asker is not None)


async def _over(tx: Transaction, notification: Notification, network: Network, request: HelpRequest | None) -> Prepared:
    """A card that is out says so, without a name or a word; one that is not out stays in."""
    if not notification.activity:
        return Drop(State.NOT_NEEDED, "over")
    say = await speech(tx, notification.to.person)
    helped = request is not None and (request.ending is RequestOutcome.HELPED or (request.is_open and request.reacted_at is not None))
    if helped:
        return Ready(general.notice(say, "help-over", network=network.name))
    return Ready(general.notice(say, "help-over-withdrawn", network=network.name))


async def _waits(tx: Transaction, notification: Notification, network: Network, now: datetime) -> Prepared | None:
    """A card that is there is changed, whatever the hour."""
    return None if notification.activity else (await paused(tx, notification, now) or quiet(network, now))


RENDERERS: Mapping[NotificationKind, Renderer] = {
    NotificationKind.HELP: _contact,
    NotificationKind.HELP_SILENT: _silent,
    NotificationKind.HELP_REACTION: _reaction,
    NotificationKind.HELP_NEWS: _news,
}
