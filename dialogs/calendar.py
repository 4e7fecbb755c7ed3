"""Fetching a session for one's own calendar: from a link's token to the file, or to a page that says where to find another."""

import re
from dataclasses import dataclass
from datetime import datetime

import structlog

from cards import calendar as calendar_cards
from cards.language import LANGUAGES, language
from domain.calendar_link import CalendarLinks, Claim
from domain.ports import Store, Transaction

_UNSAFE = re.compile(r"[^A-Za-z0-9_-]")

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class CalendarFile:
    """``name`` is a file name: letters, digits, ``-`` and ``_``, and ``.ics``."""

    body: bytes
    name: str
    method: str


@dataclass(frozen=True, slots=True)
class NoFile:
    """``over``: the link was good once. ``page`` is HTML, the same in either case."""

    over: bool
    page: str


async def fetch(store: Store, links: CalendarLinks, token: str, now: datetime) -> CalendarFile | NoFile:
    claim = links.read(token)
    if claim is None:
        log.info("calendar-link-refused", reason="unknown")
        return NoFile(over=False, page=calendar_cards.gone_page())
    if claim.expires <= now:
        return _over(claim, "expired")
    async with store.transaction() as tx:
        return await _file(tx, links, claim, now)


async def _file(tx: Transaction, links: CalendarLinks, claim: Claim, now: datetime) -> CalendarFile | NoFile:
    session = await tx.sessions.get(claim.session)
    participant = await tx.participants.get(claim.participant)
    network = await tx.networks.get(session.network) if session else None
    if session is None or network is None or participant is None or claim.language not in LANGUAGES:
        return _over(claim, "gone")
    body = calendar_cards.calendar_file(language(claim.language), network, session, links.uid(session), now)
    log.info("calendar-fetched", session=session.id, participant=participant.id)
    return CalendarFile(body, f"{_UNSAFE.sub('-', session.id)}.ics", "CANCEL" if session.cancelled_at else "PUBLISH")


def _over(claim: Claim, reason: str) -> NoFile:
    log.info("calendar-link-refused", reason=reason, session=claim.session, participant=claim.participant)
    return NoFile(over=True, page=calendar_cards.gone_page())
