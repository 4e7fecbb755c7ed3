"""Signed links by which a participant fetches one session for their own calendar, good until a month after it; and invitations to open
sessions, which are for anybody.

Whoever has a link can use it. It holds ids only, and what it leads to says nothing about the participant.
"""

import secrets
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from domain.links.installation import INSTALLATION_ID, Installation
from domain.links.signed_token import sign, verified
from domain.ports import Transaction
from domain.sessions.session import Session

KEPT = timedelta(days=30)
"""How long after its session a link is good."""
PASSED_ON = timedelta(days=400)
"""How long after its session, as planned now, an invitation is good: nobody knows who has it, and the session may be moved."""
_PURPOSE = "spiraal-calendar-1"


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """What a link was made for. ``session`` is an id; ``participant`` too, or empty for an invitation; ``language``: the reader's, a tag;
    ``expires``: aware, in whole seconds."""

    session: str
    participant: str
    language: str
    expires: datetime


@dataclass(frozen=True, slots=True)
class CalendarLinks:
    """Makes and reads the links. ``public_url``: where browsers reach the bot, without a slash at the end; empty when they can't: then no
    links."""

    public_url: str
    installation: Installation

    def uid(self, session: Session) -> str:
        """The id of the session in every calendar (UID of RFC 5545): always the same, so that a calendar knows that it has the session
        already."""
        return f"{session.id}.{self.installation.name}@spiraal"

    def link(self, session: Session, participant: str, language: str) -> str:
        """The address at which this participant (an id) fetches ``session``; empty without a ``public_url``."""
        if not self.public_url:
            return ""
        claim = Claim(session=session.id, participant=participant, language=language, expires=session.ends + KEPT)
        return f"{self.public_url}/calendar/{self.token(claim)}.ics"

    def invitation(self, session: Session, language: str) -> str:
        """The address of the page about ``session``, to be passed on to anybody; empty when it is not open, or without a ``public_url``."""
        if not self.public_url or not session.open:
            return ""
        claim = Claim(session=session.id, participant="", language=language, expires=session.ends + PASSED_ON)
        return f"{self.public_url}/invitation/{self.token(claim)}"

    def file_of(self, token: str) -> str:
        """The address of the calendar file that goes with the invitation that has this token."""
        return f"{self.public_url}/calendar/{token}.ics"

    def token(self, claim: Claim) -> str:
        """The signed token of ``claim``, as it stands in an address."""
        fields = (claim.session, claim.participant, claim.language, int(claim.expires.timestamp()))
        return sign(self.installation, _PURPOSE, fields)

    def read(self, token: str) -> Claim | None:
        """What this token was made for, also when it is over; None when this installation did not sign it."""
        fields = verified(self.installation, _PURPOSE, token)
        if fields is None:
            return None
        session, participant, language, expires = map(str, fields)
        return Claim(session=session, participant=participant, language=language, expires=datetime.fromtimestamp(int(expires), UTC))


NO_LINKS = CalendarLinks("", Installation(name="", key=""))
"""When there are no links."""


async def open_links(tx: Transaction, public_url: str) -> CalendarLinks:
    """The links of this store's installation, which is made and stored at the first call. A restored backup keeps it, and so the links
    given out."""
    known = await tx.installations.get(INSTALLATION_ID)
    made = known or await tx.installations.add(Installation(name=secrets.token_hex(8), key=secrets.token_hex(32)))
    return CalendarLinks(public_url.rstrip("/"), made)
