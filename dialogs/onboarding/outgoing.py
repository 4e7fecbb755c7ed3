"""What goes out around coming in: the offer of an intake, corrections, and requests to join."""

from collections.abc import Mapping
from datetime import datetime

from cards.language import language
from cards.onboarding import corrections as correction_cards
from cards.onboarding import intake as intake_cards
from cards.onboarding import join as join_cards
from dialogs.onboarding.admit import deciding
from dialogs.prepared import GONE, Drop, Prepared, Ready, Renderer, Wait, needed, over_budget, paused, place_of, quiet, speech, theirs
from domain.notifications.outbox import Notification, NotificationKind, State
from domain.onboarding.application import ApplicationState
from domain.onboarding.correction import Decision
from domain.ports import Transaction
from domain.programme.approvers import contacts_for, may_decide
from domain.programme.programme import Network


async def _offer(tx: Transaction, notification: Notification, now: datetime) -> Prepared:
    participant, network = await place_of(tx, notification)
    places = [member for member in await tx.participants.of_user(participant.user) if await tx.networks.get(member.network)]
    if any([await tx.intakes.get(place.id) is not None for place in places]):
        return Drop(State.NOT_NEEDED, "answered")
    hold = await paused(tx, notification, now) or quiet(network, now) or await over_budget(tx, notification, network, now)
    ids = {"participant": participant.id} if len(places) == 1 else {}
    return hold or Ready(intake_cards.offer(await speech(tx, participant.user), network, ids))


async def _correction(tx: Transaction, notification: Notification, now: datetime) -> Prepared:
    correction = await needed(tx.corrections.get(notification.about["correction"]))
    participant = await needed(tx.participants.get(notification.about["participant"]))
    network = await needed(tx.networks.get(correction.network))
    reader = await needed(tx.coordinators.of_user(notification.to.person or ""))
    say = await speech(tx, reader.user)
    replaced = notification.about["number"] != str(correction.number)
    if not notification.activity:
        if replaced or correction.decision is not Decision.OPEN:
            return Drop(State.NOT_NEEDED, "answered")
        if not await may_decide(tx, reader, network, now):
            return GONE
        if hold := await _hold(tx, notification, network, now):
            return hold
    if replaced:
        return Ready(correction_cards.replaced(say, network, participant))
    by = await tx.coordinators.get(correction.decided_by)
    staff = await contacts_for(tx, network)
    return Ready(correction_cards.asked(say, network, participant, correction, staff, by=by.name if by else ""))


async def _corrected(tx: Transaction, notification: Notification, now: datetime) -> Prepared:
    correction = await needed(tx.corrections.get(notification.about["correction"]))
    participant = await theirs(notification, tx.participants.get(notification.about["participant"]))
    network = await needed(tx.networks.get(correction.network))
    by = await needed(tx.coordinators.get(correction.decided_by))
    if notification.about["number"] != str(correction.number):
        return Drop(State.NOT_NEEDED, "answered")
    contact = await tx.coordinators.get(participant.contact)
    say = await speech(tx, participant.user)
    card = correction_cards.result(say, network, participant, correction, by=by.name, contact=contact.name if contact else "")
    return await _hold(tx, notification, network, now) or Ready(card)


async def _application(tx: Transaction, notification: Notification, now: datetime) -> Prepared:
    application = await needed(tx.applications.get(notification.about["application"]))
    network = await needed(tx.networks.get(notification.about["network"]))
    reader = await needed(tx.coordinators.of_user(notification.to.person or ""))
    if not notification.activity:
        if application.state is not ApplicationState.OPEN:
            return Drop(State.NOT_NEEDED, "answered")
        if not await may_decide(tx, reader, network, now):
            return GONE
        if hold := await _hold(tx, notification, network, now):
            return hold
    by = await tx.coordinators.get(application.decided_by)
    say = await speech(tx, reader.user)
    return Ready(join_cards.asked(say, network, application, await deciding(tx, network), by=by.name if by else ""))


async def _result(tx: Transaction, notification: Notification, now: datetime) -> Prepared:
    application = await theirs(notification, tx.applications.get(notification.about["application"]))
    network = await needed(tx.networks.get(notification.about["network"]))
    hold = await _hold(tx, notification, network, now)
    if application.state is ApplicationState.ACCEPTED:
        participant = await needed(tx.participants.get(application.participant))
        contact = await tx.coordinators.get(participant.contact)
        say = await speech(tx, application.user)
        name = contact.name if contact else say("contact-nobody")
        return hold or Ready(join_cards.accepted(say, network, participant.id, name))
    by = await tx.coordinators.get(application.decided_by)
    if by is None or application.state is not ApplicationState.REFUSED:
        return GONE
    return hold or Ready(join_cards.refused(language(application.language), network, application, by.name))


async def _hold(tx: Transaction, notification: Notification, network: Network, now: datetime) -> Wait | Drop | None:
    return await paused(tx, notification, now) or quiet(network, now)


RENDERERS: Mapping[NotificationKind, Renderer] = {
    NotificationKind.INTAKE: _offer,
    NotificationKind.CORRECTION: _correction,
    NotificationKind.CORRECTED: _corrected,
    NotificationKind.APPLICATION: _application,
    NotificationKind.APPLICATION_RESULT: _result,
}
