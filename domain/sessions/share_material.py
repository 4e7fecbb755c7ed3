"""Adding and removing the material of a session, in chat or by a programme file. Nobody is sent a message for it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from domain.ports import Transaction
from domain.sessions.material import MOST, Material, material_id
from domain.sessions.session import Session


async def materials_of(tx: Transaction, session: str) -> Sequence[Material]:
    """What the session with this id has, in order; not what was removed."""
    return sorted(
        (material for material in await tx.materials.of_session(session) if material.shown),
        key=lambda material: (material.number, material.id),
    )


async def share(tx: Transaction, session: Session, title: str, url: str, by: str, now: datetime) -> Material | None:
    """The material of ``session`` with this address, stored; None when the session has no room for it. ``by``: a coordinator's id.

    An address that the session has already only gets the new title.
    """
    known = await tx.materials.get(material_id(session.id, url))
    if known is not None and known.shown:
        return known if known.title == title else await tx.materials.save(replace(known, title=title))
    there = await materials_of(tx, session.id)
    if len(there) >= MOST:
        return None
    number = there[-1].number + 1 if there else 1
    if known is not None:
        return await tx.materials.save(replace(known, title=title, added_by=by, added_at=now, number=number, removed_at=None))
    identity = material_id(session.id, url)
    return await tx.materials.add(Material(id=identity, session=session.id, title=title, url=url, added_by=by, added_at=now, number=number))


async def take_away(tx: Transaction, material: Material, now: datetime) -> None:
    """Remove it from what is shown, until it is put back."""
    if material.shown:
        await tx.materials.save(replace(material, removed_at=now))


async def put_back(tx: Transaction, material: Material) -> bool:
    """Show it again. Returns whether it is shown now: it is not when the session has no room for it any more."""
    if not material.shown:
        if len(await materials_of(tx, material.session)) >= MOST:
            return False
        await tx.materials.save(replace(material, removed_at=None))
    return True


async def as_filed(tx: Transaction, session: str, title: str, url: str, number: int, now: datetime) -> Material:
    """The material as the programme file says, not stored yet. ``number``: its place in the list.

    What was changed or removed in chat stays so, until the file says something else than it said last.
    """
    known = await tx.materials.get(material_id(session, url))
    if known is None:
        identity = material_id(session, url)
        return Material(id=identity, session=session, title=title, url=url, added_by="", added_at=now, number=number, filed=title)
    return known if known.filed == title else replace(known, title=title, filed=title, removed_at=None)
