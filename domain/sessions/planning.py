"""Planning, changing and cancelling sessions, in chat or by a programme file."""

from dataclasses import replace
from datetime import datetime

from domain.notifications.outbox import TOLD_IN_A_BATCH, State
from domain.ports import Transaction
from domain.programme.programme import Network
from domain.sessions.change_notices import CHANGES, announce, refresh_cards
from domain.sessions.draft import Draft
from domain.sessions.session import Session, SessionFacts, WasFor


async def plan_session(tx: Transaction, id: str, facts: SessionFacts, network: Network, now: datetime) -> Session:
    """A new session with this id and these facts, stored; its network is told. When there is one with this id already: that one,
    unchanged."""
    known = await tx.sessions.get(id)
    if known is not None:
        return known
    bare = Session(id=id, network=network.id, kind=facts.kind, theme=facts.theme, starts=facts.starts, known_since=now)
    return await tx.sessions.add(await announce(tx, bare.with_facts(facts, now), None, network, now))


async def change_session(tx: Transaction, session: Session, to: SessionFacts, network: Network, now: datetime) -> Session:
    """The session as ``to`` says, stored. Whom it concerns is told, and cards that are out are changed. Nothing happens when nothing
    differs.

    ``network``: its home. Its reminders are planned again when its start changed, or when it goes on after all.
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
    """The session cancelled, stored, and told. Cancelling twice is cancelling once."""
    return await change_session(tx, session, replace(session.facts, cancelled=True), network, now)


async def take_back(tx: Transaction, session: Session, network: Network, now: datetime) -> Session | None:
    """The session as it was before its latest batch of changes, stored, so that nobody is told of those; None when somebody was told
    already.

    A session that is new to everybody is cancelled.
    """
    if not session.tellings:
        return None
    telling = session.tellings[-1]
    rows = [row for row in await tx.outbox.of_session(session.id) if row.about.get("change") == str(telling.sequence)]
    if any(row.state is not State.WAITING for row in rows):
        return None
    to = telling.before or replace(session.facts, cancelled=True)
    return await change_session(tx, session, to, network, now)


async def taken(tx: Transaction, network: Network) -> list[SessionFacts]:
    """The facts of the sessions, not cancelled, in which ``network`` takes part: what a draft may not plan again."""
    return [session.facts for session in await tx.sessions.of_network(network.id) if session.takes_place]


async def plan_sessions(tx: Transaction, draft: Draft, network: Network, now: datetime) -> Draft:
    """The draft with all its sessions planned, and told together. Planning it twice is planning it once."""
    if draft.planned_at is not None:
        return draft
    for id, facts in zip(draft.session_ids, draft.sessions, strict=True):
        await plan_session(tx, id, facts, network, now)
    return await tx.drafts.save(replace(draft, planned_at=now))


async def take_back_draft(tx: Transaction, draft: Draft, network: Network, now: datetime) -> bool:
    """Cancel all sessions of a planned draft, unless somebody was told of one of them. Returns whether that was done."""
    found = [session for id in draft.session_ids if (session := await tx.sessions.get(id))]
    if any([await _is_heard(tx, session) for session in found]):
        return False
    for session in found:
        if session.takes_place:
            await cancel_session(tx, session, network, now)
    return True


async def takes_place(tx: Transaction, draft: Draft) -> bool:
    """Whether one of the sessions of ``draft`` is planned and not cancelled."""
    found = [await tx.sessions.get(id) for id in draft.session_ids]
    return any(session is not None and session.takes_place for session in found)


async def forget_old_drafts(tx: Transaction, now: datetime) -> None:
    """Remove the drafts that can't be planned any more."""
    for draft in await tx.drafts.all():
        if draft.is_over(now):
            await tx.drafts.remove(draft.id)


async def _is_heard(tx: Transaction, session: Session) -> bool:
    """Whether somebody was told of this session, or is being told now."""
    rows = [row for row in await tx.outbox.of_session(session.id) if row.kind in CHANGES]
    return any(row.state in _OUT or row.reason == TOLD_IN_A_BATCH for row in rows)


_OUT = (State.CLAIMED, State.SENT, State.UNKNOWN)
