"""Fetching a session for one's own calendar: from a link's token to the file, or to a page that says where to find another."""

import re
from dataclasses import dataclass
from datetime import datetime

import structlog

from cards.calendar import ics as calendar_cards
from cards.language import LANGUAGES, language
from dialogs.links.expired import ExpiredLink
from domain.calendar.link import CalendarLinks, Claim
from domain.ports import Store, Transaction
from domain.sessions.invitees import is_for
from domain.sessions.session import Session

_UNSAFE = re.compile(r"[^A-Za-z0-9_-]")

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class CalendarFile:
    """``name`` is a file name: letters, digits, ``-`` and ``_``, and ``.ics``."""

    body: bytes
    name: str
    method: str


async def fetch(store: Store, links: CalendarLinks, token: str, now: datetime) -> CalendarFile | ExpiredLink:
    claim = links.read(token)
    if claim is None:
        log.info("calendar-link-refused", reason="unknown")
        return ExpiredLink(over=False, page=calendar_cards.gone_page())
    if claim.expires <= now:
        return _over(claim, "expired")
    async with store.transaction() as tx:
        return await _file(tx, links, claim, now)


async def _file(tx: Transaction, links: CalendarLinks, claim: Claim, now: datetime) -> CalendarFile | ExpiredLink:
    session = await tx.sessions.get(claim.session)
    network = await tx.networks.get(session.network) if session else None
    if session is None or network is None or claim.language not in LANGUAGES or not await _may(tx, claim, session, now):
        return _over(claim, "gone")
    body = calendar_cards.calendar_file(language(claim.language), network, session, links.uid(session), now)
    log.info("calendar-fetched", session=session.id, participant=claim.participant)
    return CalendarFile(body, f"{_UNSAFE.sub('-', session.id)}.ics", "CANCEL" if session.cancelled_at else "PUBLISH")


async def _may(tx: Transaction, claim: Claim, session: Session, now: datetime) -> bool:
    """Somebody who is invited, or anybody as long as it is open and not over."""
    if not claim.participant:
        return session.open and now < session.ends
    participant = await tx.participants.get(claim.participant)
    return participant is not None and is_for(session, participant)


def _over(claim: Claim, reason: str) -> ExpiredLink:
    log.info("calendar-link-refused", reason=reason, session=claim.session, participant=claim.participant)
    return ExpiredLink(over=True, page=calendar_cards.gone_page())
