"""What a card tells of a session beside its own facts: which networks take part, what there is to read, where outsiders find it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from domain.ports import Transaction
from domain.sessions.material import Material
from domain.sessions.session import Session
from domain.sessions.share_material import materials_of


@dataclass(frozen=True, slots=True)
class Details:
    """``home``: the name of the session's network. ``others``: the names of other networks that take part or did, by id. ``materials``:
    what there is to read, for those invited and coordinators; none in a channel. ``invitation``: the address of the page of an open
    session, or empty."""

    home: str = ""
    others: Mapping[str, str] = field(default_factory=dict)
    materials: tuple[Material, ...] = ()
    invitation: str = ""


NO_DETAILS = Details()
"""For a card that tells the session's own facts only."""


async def details_of(tx: Transaction, session: Session, *, invitation: str = "", everybody: bool = False) -> Details:
    """The details of ``session``. ``invitation``: as in Details. ``everybody``: for a place where others than those invited read along."""
    home = await tx.networks.get(session.network)
    keys = dict.fromkeys((*session.networks, *(key for was in session.was_for for key in was.networks)))
    others = {key: network.name for key in keys if (network := await tx.networks.get(key))}
    materials = () if everybody else tuple(await materials_of(tx, session.id))
    return Details(home.name if home else "", others, materials, invitation)
