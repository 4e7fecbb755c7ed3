"""Where a session is held, and where to find that on a map."""

import re
from urllib.parse import quote

from cards.language import Language
from domain.sessions.session import Session, SessionFacts

_NO_ADDRESS = re.compile(
    r"\s*(?:online|digitaal|virtue+l|(?:ms |microsoft |via )?teams\b|zoom\b|volgt|nog |n\.?t\.?b|tbd|tba|https?:)", re.IGNORECASE
)
"""What people write where an address would stand, when there is none."""
_LONGEST = 200


def where(say: Language, session: Session | SessionFacts) -> str:
    if session.place:
        return session.place
    link = session.link if isinstance(session, Session) else session.join_url
    return say("where-online") if link else say("where-unknown")


def map_address(session: Session | SessionFacts) -> str:
    """The address of the place on OpenStreetMap, which asks for no account; "" when there is none to look up."""
    place = " ".join(session.place.split())
    if not place or _NO_ADDRESS.match(place):
        return ""
    return f"https://www.openstreetmap.org/search?query={quote(place[:_LONGEST], safe='')}"


def map_link(say: Language, session: Session | SessionFacts) -> str:
    """The link to the map as Markdown, or ""."""
    address = map_address(session)
    return f"[{say('link-map')}]({address})" if address else ""
