"""The page about an open session that may be passed on to anybody: theme, when and where, and nobody's name."""

import html

from cards.frame import clipped
from cards.language import Language
from cards.links.page import page
from cards.place import map_address, where
from domain.programme.programme import Network
from domain.sessions.session import Session


def invitation(say: Language, programme: str, network: Network, session: Session, calendar: str) -> str:
    """The page as HTML. ``calendar``: the address of its calendar file."""
    zone = network.zone
    rows = [
        (say("fact-when"), f"{say.day(session.starts, zone)}, {say.hours(session.starts, session.ends, zone)}"),
        (say("fact-where"), where(say, session)),
        (say("fact-preparation"), session.preparation),
    ]
    facts = "".join(f"<dt>{html.escape(name)}</dt><dd>{html.escape(value)}</dd>" for name, value in rows if value)
    heading = f"{programme} · {say('kind-' + session.kind)}"
    lead = say("invitation-lead") if session.takes_place else say("calendar-cancelled")
    parts = [f"<p>{html.escape(heading)}</p><h1>{html.escape(clipped(session.theme, 200))}</h1><p>{html.escape(lead)}</p>"]
    if session.takes_place:
        links = [(say("button-calendar"), calendar), (say("link-map"), map_address(session)), (say("button-join"), session.link)]
        shown = "".join(f'<li><a href="{html.escape(url)}" rel="noreferrer">{html.escape(name)}</a></li>' for name, url in links if url)
        parts += [f"<dl>{facts}</dl>", f"<ul>{shown}</ul>"]
    return page(say.tag, session.theme, "".join(parts))
