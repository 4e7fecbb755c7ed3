"""The floor of this programme: from how many people on numbers about people are told."""

from domain.ports import Transaction
from domain.privacy.may_see import FLOOR
from domain.programme.programme import PROGRAMME_ID


async def floor_of(tx: Transaction) -> int:
    """The programme's ``pulse_floor``, and never less than FLOOR; FLOOR when no programme was imported yet."""
    programme = await tx.programmes.get(PROGRAMME_ID)
    return max(programme.pulse_floor if programme else FLOOR, FLOOR)
