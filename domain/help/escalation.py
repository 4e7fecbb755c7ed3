"""When nobody reacts to a request for help, somebody is told after five working days."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from domain.help.request import HelpRequest, Need
from domain.help.visibility import AGAIN, AS_CONTACT, AS_NETWORK, circle_of, silence_again_card, silence_card
from domain.notifications.outbox import Notification, NotificationKind, Recipient
from domain.notifications.working_hours import is_working_day, next_open, on_wall
from domain.ports import Transaction
from domain.privacy.may_see import Circle, may_see
from domain.privacy.visibility import Visibility
from domain.programme.contact_person import coordinating, current_contact
from domain.programme.programme import Coordinator, Network, Participant
from domain.sessions.free_days import is_free

WORKING_DAYS = 5
"""How many working days are waited for a reaction."""
USEFUL = timedelta(days=60)


def patience_ends(since: datetime, network: Network, days: int = WORKING_DAYS) -> datetime:
    """The same time of day ``days`` working days after ``since``, holidays and breaks of ``network`` not counted; within working hours."""
    local = since.astimezone(network.zone)
    day = local.date()
    while days:
        day += timedelta(days=1)
        days -= is_working_day(day) and not is_free(day, network.breaks)
    return next_open(on_wall(day, local.time().replace(tzinfo=None), network.zone), network.zone)


async def of_network(tx: Transaction, network: Network, now: datetime) -> list[Notification]:
    """The cards about requests of ``network`` to which nobody reacted: to the contact person, or to all coordinators when that one may not
    see it; and, for a coach, after as many days again to the other coordinators. Each once for a request."""
    found: list[Notification] = []
    for request in await tx.help_requests.unanswered(network.id):
        asker = await tx.participants.get(request.participant)
        visibility = await circle_of(tx, request)
        if asker is None or visibility is Visibility.ME:
            continue
        first = await tx.outbox.get(silence_card(request.id, 0))
        if first is None:
            readers = await _first(tx, network, asker, visibility, now)
            due = patience_ends(request.asked_at, network)
            stage = AS_CONTACT if may_see(visibility, Circle.CONTACT) else AS_NETWORK
            found += [
                _notification(silence_card(request.id, n), request, asker, coordinator, due, now, stage)
                for n, coordinator in enumerate(readers)
            ]
        elif request.need is Need.COACH and await tx.outbox.get(silence_again_card(request.id, 0)) is None:
            passed_over = (first.to.person, asker.user)
            others = [
                coordinator
                for coordinator in await coordinating(tx, network, now)
                if coordinator.id != asker.contact and coordinator.user not in passed_over
            ]
            due = patience_ends(first.created_at, network)
            found += [
                _notification(silence_again_card(request.id, n), request, asker, coordinator, due, now, AGAIN)
                for n, coordinator in enumerate(others)
            ]
    return found


async def _first(tx: Transaction, network: Network, asker: Participant, visibility: Visibility, now: datetime) -> Sequence[Coordinator]:
    """The contact person, or who stands in. When they may not know who asks: all coordinators, as one of them alone would know whose."""
    if may_see(visibility, Circle.CONTACT):
        reader = await current_contact(tx, asker, now)
        return [reader] if reader else []
    return await coordinating(tx, network, now) or [
        coordinator for coordinator in await tx.coordinators.all() if not coordinator.facilitator
    ]


def _notification(
    key: str, request: HelpRequest, asker: Participant, to: Coordinator, due: datetime, now: datetime, stage: str
) -> Notification:
    return Notification(
        id=key,
        kind=NotificationKind.HELP_SILENT,
        to=Recipient(person=to.user),
        about={"help": request.id, "network": request.network, "participant": asker.id, "contact": asker.contact, "stage": stage},
        due=due,
        expires=max(due, now) + USEFUL,
        created_at=now,
    )
