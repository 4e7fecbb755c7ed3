"""What stands behind each kind of signed address that browsers open."""

from dialogs.calendar import download
from dialogs.calendar.download import CalendarFile
from dialogs.links import pages
from dialogs.links.expired import ExpiredLink
from dialogs.links.pages import Page
from dialogs.sessions import invitation
from domain.calendar.link import CalendarLinks
from domain.links.page_link import PageLinks
from domain.ports import Clock, Store


class LinkTargets:
    """``bot.browser.LinkTargets``. ``token`` is the last part of an address, without ``.ics``: it is the right to what stands there.

    Each method raises StoreUnavailable.
    """

    def __init__(self, store: Store, links: CalendarLinks, clock: Clock) -> None:
        self._store = store
        self._links = links
        self._pages = PageLinks(links.public_url, links.installation)
        self._clock = clock

    async def calendar_file(self, token: str) -> CalendarFile | ExpiredLink:
        """The file with one session, for somebody's own calendar."""
        return await download.fetch(self._store, self._links, token, self._clock.now())

    async def invitation(self, token: str) -> str | ExpiredLink:
        """The page about an open session, as HTML."""
        return await invitation.show(self._store, self._links, token, self._clock.now())

    async def page(self, token: str) -> Page | ExpiredLink:
        """The page or file that is somebody's own."""
        return await pages.show(self._store, self._pages, token, self._clock.now())
