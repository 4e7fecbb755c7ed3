"""Planning, changing and cancelling sessions, in chat or by a programme file (mission.md rows 12-16)."""

from dataclasses import replace
from datetime import datetime

from domain.announcing import announce, refresh_cards
from domain.outbox import State
from domain.ports import Transaction
from domain.programme import Network
from domain.session import Session, SessionFacts, WasFor


async def plan_session(tx: Transaction, id: str, facts: SessionFacts, network: Network, now: datetime) -> Session:
    """A new session, told to its network. When there is one with this id already, that one, unchanged."""
    known = await tx.sessions.get(id)
    if known is not None:
        return known
    bare = Session(id=id, network=network.id, kind=facts.kind, theme=facts.theme, starts=facts.starts, known_since=now)
    return await tx.sessions.add(await announce(tx, bare.with_facts(facts, now), None, network, now))


async def change_session(tx: Transaction, session: Session, to: SessionFacts, network: Network, now: datetime) -> Session:
    """The session as ``to`` says, stored; who it concerns is told, and the cards that are out are kept right.

    Reminders are promised anew when the start moved, or when it takes place after all. Nothing happens when nothing changes.
    """
    before = session.facts
    if to == before:
        return session
    whom = (before.team, before.networks)
    anew = before.starts != to.starts or (before.cancelled and not to.cancelled)
    changed = replace(
        session.with_facts(to, now),
        sequence=session.sequence + 1,
        known_since=now if anew else session.known_since,
        was_for=session.was_for if whom == (to.team, to.networks) else (*session.was_for, WasFor(now, *whom)),
    )
    await refresh_cards(tx, changed, now, anew=anew)
    return await tx.sessions.save(await announce(tx, changed, before, network, now))


async def cancel_session(tx: Transaction, session: Session, network: Network, now: datetime) -> Session:
    """The session that does not take place. Cancelling twice is cancelling once."""
    return await change_session(tx, session, replace(session.facts, cancelled=True), network, now)


async def take_back(tx: Transaction, session: Session, network: Network, now: datetime) -> Session | None:
    """The session as it was before its latest batch, so that nobody hears of that; None when somebody was told already.

    A session that is new to everybody is cancelled. Who could not be reached since an earlier batch goes on waiting for that one.
    """
    if not session.tellings:
        return None
    telling = session.tellings[-1]
    rows = [row for row in await tx.outbox.of_session(session.id) if row.about.get("change") == str(telling.sequence)]
    if any(row.state is not State.WAITING for row in rows):
        return None
    to = telling.before or replace(session.facts, cancelled=True)
    return await change_session(tx, session, to, network, now)
