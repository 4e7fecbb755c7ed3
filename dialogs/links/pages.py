"""What stands behind the signed address of somebody's own page, for as long as it is good and they are in the programme."""

import asyncio
from dataclasses import dataclass
from datetime import datetime

import structlog

from cards.language import LANGUAGES, language
from cards.links.page import gone
from dialogs.actions import overview
from dialogs.check_ins import on_paper
from dialogs.identity import recognise
from dialogs.links.expired import ExpiredLink
from dialogs.own_data import own_data
from dialogs.reports import reports as reporting
from dialogs.reports.reports import Made
from domain.links.page_link import PageKind, PageLinks
from domain.ports import Store

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Page:
    """What a link leads to. Without a ``name``: ``body`` is HTML to be shown. With one: a file to be kept, which is ``body`` as JSON, or
    the bytes ``file`` of content type ``kind``."""

    body: str
    name: str = ""
    kind: str = "application/json"
    file: bytes = b""


async def show(store: Store, links: PageLinks, token: str, now: datetime) -> Page | ExpiredLink:
    claim = links.read(token)
    if claim is None or claim.language not in LANGUAGES:
        log.info("page-refused", reason="unknown")
        return ExpiredLink(over=False, page=_gone())
    say = language(claim.language)
    made: str | Made | None = None
    async with store.transaction() as tx:
        who = await recognise(tx, claim.user)
        if now < claim.expires and not who.is_stranger:
            match claim.leaf:
                case PageKind.OWN_DATA:
                    made = await own_data.page_of(tx, say, claim.user, now)
                case PageKind.OWN_DATA_FILE:
                    made = await own_data.file_of(tx, claim.user)
                case PageKind.ON_PAPER:
                    made = await on_paper.page_of(tx, say, claim.user, claim.about, now)
                case PageKind.REPORT | PageKind.REPORT_TABLES | PageKind.EXPORT | PageKind.EXPORT_CSV:
                    made = await reporting.page_of(tx, who, say, links.installation, claim.leaf, claim.about, now)
                case PageKind.OVERVIEW:
                    # Good for as long as the page is: no page leads to one that is good for longer.
                    poster = links.until(PageKind.OVERVIEW_POSTER, claim.user, claim.language, claim.expires, claim.about)
                    made = await overview.page_of(tx, say, who, claim.about, now, poster)
                case PageKind.OVERVIEW_POSTER:
                    made = await overview.poster_of(tx, say, who, claim.about, now)
    if made is None:
        log.info("page-refused", reason="over", page=claim.leaf)
        return ExpiredLink(over=True, page=_gone())
    log.info("page-shown", page=claim.leaf)
    if isinstance(made, Made):
        return Page("", made.name, made.kind, await asyncio.to_thread(made.make))
    return Page(made, name="mijn-gegevens.json" if claim.leaf is PageKind.OWN_DATA_FILE else "")


def _gone() -> str:
    return gone("page-gone-title", "page-gone-lead", "page-gone-hint")
