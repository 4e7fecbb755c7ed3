"""Which way mail goes: by SMTP when a server is set, else by Microsoft Graph when a mailbox is, else not at all."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.credentials import LOGIN
from bot.graph import GRAPH, open_graph
from bot.graph_mail import GraphMailer
from bot.settings import Settings
from bot.smtp import SmtpMailer, smtp_server
from domain.ports import Clock, Mailer


@asynccontextmanager
async def open_mailer(settings: Settings, clock: Clock, *, graph: str = GRAPH, login: str = LOGIN) -> AsyncIterator[Mailer | None]:
    """Closes its connections on the way out. ``graph`` and ``login`` are Microsoft's addresses unless a test says otherwise."""
    server = settings.smtp.get_secret_value()
    if server:
        yield SmtpMailer(smtp_server(server), settings.mail_from, clock)
    elif settings.mail_from:
        async with open_graph(settings, clock, address=graph, login=login) as opened:
            yield GraphMailer(opened, settings.mail_from, clock) if opened else None
    else:
        yield None
