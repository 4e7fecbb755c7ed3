"""Puts together one bot over one store: what answers turns, what sends unasked, and what stands behind links.

``app.py`` gives it the real outside (Teams, mail, calendars, the clock), tests and tools give it theirs; the inside is the same for all.
"""

from dataclasses import dataclass
from functools import partial

from dialogs.links.targets import LinkTargets
from dialogs.preparer import Preparer
from dialogs.router import Router
from dialogs.turn import Incoming, Reply
from domain.calendar.link import NO_LINKS, CalendarLinks
from domain.calendar.port import Calendars
from domain.calendar.sync import CalendarRule
from domain.plan import plan
from domain.ports import Clock, Files, Mailer, Messenger, Store
from scheduler.delivery import Delivery
from scheduler.metrics import Metrics
from scheduler.tick import Scheduler


@dataclass(frozen=True, slots=True, kw_only=True)
class Spiraal:
    """The parts of one bot, made but not started. ``targets``: None when browsers can't reach the bot."""

    router: Router
    preparer: Preparer
    delivery: Delivery
    scheduler: Scheduler
    targets: LinkTargets | None

    async def handle(self, incoming: Incoming) -> Reply:
        """As ``Router.handle``; what the turn put in the outbox then goes without waiting for a tick."""
        reply = await self.router.handle(incoming)
        self.scheduler.nudge()
        return reply


def compose(
    store: Store,
    clock: Clock,
    messenger: Messenger,
    *,
    metrics: Metrics,
    demo: bool = False,
    links: CalendarLinks = NO_LINKS,
    mailer: Mailer | None = None,
    calendars: Calendars | None = None,
    calendar_mailbox: str = "",
    files: Files | None = None,
) -> Spiraal:
    """A bot over ``store``. Starts nothing and reads nothing.

    ``demo``: the demo's commands are understood. ``links`` makes the addresses on cards. Without ``mailer``, ``calendars`` and ``files``
    nothing is mailed, put in calendars or read from files. ``calendar_mailbox``: in whose calendar the sessions of networks stand that
    name no mailbox of their own; empty for nobody's.
    """
    rule = CalendarRule(possible=calendars is not None, mailbox=calendar_mailbox)
    preparer = Preparer(links, rule)
    delivery = Delivery(store, messenger, clock, preparer, metrics=metrics, mailer=mailer, calendars=calendars)
    return Spiraal(
        router=Router(store, demo=demo, links=links, files=files),
        preparer=preparer,
        delivery=delivery,
        scheduler=Scheduler(store, clock, partial(plan, calendars=rule), delivery, metrics=metrics),
        targets=LinkTargets(store, links, clock) if links.public_url else None,
    )
