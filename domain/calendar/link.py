"""The address at which one participant fetches one session for their own calendar: signed, and good until a month after the session.

Whoever has the address has the entry, so it names nobody but ids, and the entry says nothing about the participant. An open session has an
address for anybody too.
"""

import secrets
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from domain.links.installation import INSTALLATION_ID, Installation
from domain.links.signed_token import seal, unseal
from domain.ports import Transaction
from domain.sessions.session import Session

KEPT = timedelta(days=30)
"""How long after its session an address is good."""
PASSED_ON = timedelta(days=400)
"""How much later than it is planned now an open session may be for the same invitation to be good: nobody knows who has it."""
_PURPOSE = "spiraal-calendar-1"


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """What an address stands for. ``language`` is the reader's; ``expires`` is aware, in whole seconds. ``participant`` is empty for an
    invitation, which is for anybody."""

    session: str
    participant: str
    language: str
    expires: datetime


@dataclass(frozen=True, slots=True)
class CalendarLinks:
    """``public_url``: where browsers reach the bot, without a slash at the end; empty when they can't, and then there are no links."""

    public_url: str
    installation: Installation

    def uid(self, session: Session) -> str:
        """The same for ever, whoever fetches it and whatever changes: so a calendar knows that it has the session already."""
        return f"{session.id}.{self.installation.name}@spiraal"

    def link(self, session: Session, participant: str, language: str) -> str:
        """The address for this participant, or an empty string."""
        if not self.public_url:
            return ""
        claim = Claim(session=session.id, participant=participant, language=language, expires=session.ends + KEPT)
        return f"{self.public_url}/calendar/{self.token(claim)}.ics"

    def invitation(self, session: Session, language: str) -> str:
        """The page about an open session that may be passed on to anybody, until it is over; an empty string for another."""
        if not self.public_url or not session.open:
            return ""
        claim = Claim(session=session.id, participant="", language=language, expires=session.ends + PASSED_ON)
        return f"{self.public_url}/invitation/{self.token(claim)}"

    def file_of(self, token: str) -> str:
        """The calendar entry that goes with an invitation."""
        return f"{self.public_url}/calendar/{token}.ics"

    def token(self, claim: Claim) -> str:
        fields = (claim.session, claim.participant, claim.language, int(claim.expires.timestamp()))
        return seal(self.installation, _PURPOSE, fields)

    def read(self, token: str) -> Claim | None:
        """What a token stands for, expired or not; None when it is not ours."""
        fields = unseal(self.installation, _PURPOSE, token)
        if fields is None:
            return None
        session, participant, language, expires = map(str, fields)
        return Claim(session=session, participant=participant, language=language, expires=datetime.fromtimestamp(int(expires), UTC))


NO_LINKS = CalendarLinks("", Installation(name="", key=""))


async def open_links(tx: Transaction, public_url: str) -> CalendarLinks:
    """Links of this store's installation, which is made at the first call. A restored backup keeps it, and the addresses given out."""
    known = await tx.installations.get(INSTALLATION_ID)
    made = known or await tx.installations.add(Installation(name=secrets.token_hex(8), key=secrets.token_hex(32)))
    return CalendarLinks(public_url.rstrip("/"), made)
