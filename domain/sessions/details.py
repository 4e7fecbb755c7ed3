"""What a card tells of a session beside its own facts: which networks take part, what there is to read, how outsiders find it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from domain.ports import Transaction
from domain.sessions.material import Material
from domain.sessions.session import Session
from domain.sessions.share_material import materials_of


@dataclass(frozen=True, slots=True)
class Details:
    """``home`` is the name of the session's network, ``others`` are names of other networks by id. ``materials`` are for those invited and
    the coordinators of the networks that take part: a post in a channel has none. ``invitation``: where anybody finds an open session."""

    home: str = ""
    others: Mapping[str, str] = field(default_factory=dict)
    materials: tuple[Material, ...] = ()
    invitation: str = ""


NO_DETAILS = Details()


async def details_of(tx: Transaction, session: Session, *, invitation: str = "", everybody: bool = False) -> Details:
    """``everybody``: for a place where not only those invited read along."""
    home = await tx.networks.get(session.network)
    keys = dict.fromkeys((*session.networks, *(key for was in session.was_for for key in was.networks)))
    others = {key: network.name for key in keys if (network := await tx.networks.get(key))}
    materials = () if everybody else tuple(await materials_of(tx, session.id))
    return Details(home.name if home else "", others, materials, invitation)
