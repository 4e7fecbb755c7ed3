"""Sessions in an organiser's calendar: what to ask of it at the moment it is asked, and what becomes of its answer."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from functools import partial

import structlog

from cards.calendar import event as cards
from dialogs.prepared import GONE, Drop, Prepared, Ready, Renderer, needed, quiet, speech
from domain.calendar import sync as booking
from domain.calendar.link import CalendarLinks
from domain.calendar.port import CalendarOutcome
from domain.calendar.sync import CalendarRule
from domain.notifications.outbox import Notification, NotificationKind, State
from domain.ports import Transaction
from domain.programme.programme import Participant
from domain.sessions.change_notices import refresh_cards
from domain.sessions.session import Session

log = structlog.get_logger()


async def _event(tx: Transaction, notification: Notification, now: datetime, rule: CalendarRule, installation: str) -> Prepared:
    """Renders what a calendar is asked: the difference between the session now and its entry, so that a batch of changes is one change, and
    one taken back is none."""
    found = await booking.booking(tx, notification.about["session"], rule, now)
    if found is None:
        return Drop(State.NOT_NEEDED, "as-it-is")
    asked = replace(found.event, telling=found.facts)
    await (tx.calendar_events.save(asked) if asked.version else tx.calendar_events.add(asked))
    say = await speech(tx)
    if found.session is None or found.network is None or found.facts is None:
        return cards.withdrawal(say, found.event)
    key = f"{installation}:{found.session.id}:{found.event.replaces}"
    return cards.entry(say, found, found.session, found.network, key)


async def booked(tx: Transaction, notification: Notification, answer: CalendarOutcome, now: datetime) -> None:
    """Store what the calendar answered. The link of an online meeting that it made goes on cards already sent; nobody gets a message."""
    session = await booking.booked(tx, notification.about["session"], answer.event, answer.join_url)
    log.info("event-booked", session=notification.about["session"], stands=bool(answer.event))
    if session is not None:
        await refresh_cards(tx, session, now, anew=False)


async def _trouble(tx: Transaction, notification: Notification, now: datetime, rule: CalendarRule) -> Prepared:
    """Renders the card that tells a coordinator that the calendar refused."""
    network = await needed(tx.networks.get(notification.about["network"]))
    coordinator = await needed(tx.coordinators.of_user(notification.to.person or ""))
    if coordinator.id not in network.coordinators or not rule.organiser(network):
        return GONE
    say = await speech(tx, coordinator.user)
    return quiet(network, now) or Ready(cards.trouble(say, network, rule.organiser(network), notification.about["cause"]))


async def own_link(tx: Transaction, links: CalendarLinks, session: Session, participant: Participant, language: str) -> str | None:
    """The address of a file for the participant's own calendar; "" where there is none to give, None for whoever was invited to the
    organiser's entry, and would have it twice."""
    known = await tx.calendar_events.get(session.id)
    invited = known is not None and known.event and participant.email
    return None if invited else links.link(session, participant.id, language)


def renderers(links: CalendarLinks, calendars: CalendarRule) -> Mapping[NotificationKind, Renderer]:
    """``calendars`` says whose calendar it is; ``links`` name this installation, so that one entry stays one."""
    return {
        NotificationKind.EVENT: partial(_event, rule=calendars, installation=links.installation.name),
        NotificationKind.CALENDAR_TROUBLE: partial(_trouble, rule=calendars),
    }
