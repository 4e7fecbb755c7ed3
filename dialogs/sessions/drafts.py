"""Several sessions at once: shown first with whom it will tell, then planned with one press, and taken back while nobody has heard."""

from collections.abc import Sequence
from uuid import uuid4

import structlog

from cards import general
from cards.elements import BodyElement
from cards.sessions import drafts as cards
from dialogs.context import AnswerInstead, Context
from domain.ports import Message
from domain.programme.programme import Network
from domain.sessions import planning
from domain.sessions.change_notices import audience_of
from domain.sessions.draft import Draft, DraftOmission, sifted, sifted_again
from domain.sessions.free_days import break_on
from domain.sessions.session import SessionFacts

log = structlog.get_logger()


async def preview(
    context: Context,
    network: Network,
    sessions: Sequence[SessionFacts],
    skipped: Sequence[DraftOmission] = (),
    *,
    form: Sequence[BodyElement] = (),
) -> Message:
    """Shows what would be planned, and plans nothing. ``network`` is one that the sender coordinates; the sessions come in any order.

    What is past, planned already at that start, named twice or too many is left out and shown so, beside what is in ``skipped``.
    ``form`` stands below, to change what was filled in.
    """
    coordinator = context.who.coordinator
    if coordinator is None or network not in context.coordinated():
        return context.not_yours()
    await planning.forget_old_drafts(context.tx, context.now)
    good, out = sifted(sessions, skipped, await planning.taken(context.tx, network), context.now)
    identity = f"chat-{uuid4().hex[:12]}"
    draft = Draft(id=identity, by=coordinator.id, network=network.id, sessions=good, skipped=out, made_at=context.now)
    return await _shown(context, await context.tx.drafts.add(draft), network, form=form)


async def planned(context: Context) -> Message:
    """Plans what was shown. When something came between, it shows what is left and asks again."""
    draft, network = await _own_draft(context)
    if draft.planned_at is None:
        left = sifted_again(draft, await planning.taken(context.tx, network), context.now)
        if left is not draft:
            return await _shown(context, await context.tx.drafts.save(left), network, changed=True)
        if context.carried("draft-version") != str(draft.version) or not draft.sessions:
            return await _shown(context, draft, network)
        draft = await planning.plan_sessions(context.tx, draft, network, context.now)
        log.info("draft-planned", draft=draft.id, network=network.id, sessions=len(draft.sessions))
    elif not await planning.takes_place(context.tx, draft):
        return general.notice(context.say, "draft-off")
    return cards.planned(context.say, network, draft)


async def taken_back(context: Context) -> Message:
    """Take all sessions of the draft back, as long as nobody was told of any."""
    draft, network = await _own_draft(context)
    if draft.planned_at is None or not await planning.take_back_draft(context.tx, draft, network, context.now):
        return general.notice(context.say, "planning-too-late")
    log.info("draft-taken-back", draft=draft.id)
    return cards.taken_back(context.say, network, draft)


async def _shown(context: Context, draft: Draft, network: Network, *, changed: bool = False, form: Sequence[BodyElement] = ()) -> Message:
    if not draft.sessions:
        return cards.nothing(context.say, network, draft)
    reach = await audience_of(context.tx, network, draft.sessions)
    found = [break_on(facts.starts, network.zone, network.breaks) for facts in draft.sessions]
    free = {omission.starts: omission for omission in found if omission is not None}
    return cards.preview(context.say, network, draft, reach, free, changed=changed, form=form)


async def _own_draft(context: Context) -> tuple[Draft, Network]:
    """The draft a card is about, and its network. Raises AnswerInstead when it is gone or not the sender's."""
    draft = await context.tx.drafts.get(context.carried("draft"))
    coordinator = context.who.coordinator
    if draft is None or draft.is_over(context.now):
        raise AnswerInstead(general.notice(context.say, "draft-gone"))
    network = next((other for other in context.coordinated() if other.id == draft.network), None)
    if network is None or coordinator is None or coordinator.id != draft.by:
        raise AnswerInstead(context.not_yours())
    return draft, network
