"""Where the wish for a maatje goes (mission.md row 26)."""

from datetime import datetime

from domain.ports import Transaction
from domain.programme import Participant


async def wish_for_buddy(tx: Transaction, participant: Participant, now: datetime) -> None:
    """Nobody is looked for by the bot itself: the request stays with the contact person, who heard of it."""
