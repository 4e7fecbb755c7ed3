"""An open session for whoever has its link: a page in a browser, for as long as it is open and not over."""

from datetime import datetime

import structlog

from cards.calendar.ics import gone_page
from cards.language import LANGUAGES, language
from cards.sessions.invitation import invitation
from dialogs.links.expired import ExpiredLink
from domain.calendar.link import CalendarLinks, Claim
from domain.ports import Store
from domain.programme.programme import PROGRAMME_ID
from domain.sessions.session import Session

log = structlog.get_logger()


async def show(store: Store, links: CalendarLinks, token: str, now: datetime) -> str | ExpiredLink:
    """The page behind the token as HTML, or what to say when it leads nowhere (any more)."""
    claim = links.read(token)
    if claim is None or claim.participant:
        log.info("invitation-refused", reason="unknown")
        return ExpiredLink(over=False, page=gone_page())
    async with store.transaction() as tx:
        session = await tx.sessions.get(claim.session)
        network = await tx.networks.get(session.network) if session else None
        programme = await tx.programmes.get(PROGRAMME_ID)
    if session is None or network is None or not may_be_fetched(claim, session, now):
        log.info("invitation-refused", reason="over", session=claim.session)
        return ExpiredLink(over=True, page=gone_page())
    log.info("invitation-shown", session=session.id)
    name = programme.name if programme else network.name
    return invitation(language(claim.language), name, network, session, links.file_of(token))


def may_be_fetched(claim: Claim, session: Session, now: datetime) -> bool:
    return session.open and now < session.ends and now < claim.expires and claim.language in LANGUAGES
