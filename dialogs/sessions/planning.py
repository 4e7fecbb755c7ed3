"""A coordinator plans, changes and cancels sessions: a form, whom it will tell, and only then the press that does it."""

import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from uuid import uuid4

import structlog

from cards import general
from cards.frame import fits
from cards.sessions import planning as cards
from cards.sessions.audience_inputs import OfferedAudience
from dialogs.context import Answer, AnswerInstead, Context
from dialogs.sessions import audience_form as for_whom
from dialogs.sessions import drafts, series_form
from dialogs.sessions import form as session_form
from dialogs.turn import Reply
from domain.ports import Message
from domain.programme.programme import Network
from domain.sessions import planning
from domain.sessions.change_notices import audience
from domain.sessions.free_days import break_on
from domain.sessions.session import Session, SessionFacts

log = structlog.get_logger()

NEW = re.compile(r"chat-[0-9a-f]{12}")
"""The id of a session planned in chat. Its form carries it, so that one form plans one session, however often it is pressed."""


async def plan(context: Context, filled: Mapping[str, str] | None = None) -> Message:
    """The form for a new session. ``filled``: inputs that the sentence named already; it then says what is missing of a series."""
    networks = context.coordinated()
    if not networks:
        return await _refused(context)
    rhythm = series_form.wanted(context.say, filled or {})
    problems = rhythm.problems if rhythm else ()
    choice = await for_whom.offered(context, networks)
    return cards.form(context.say, networks, filled or {}, {"session": f"chat-{uuid4().hex[:12]}"}, problems, new=True, offered=choice)


async def change(context: Context) -> Message:
    return await _choose(context, cancel=False)


async def cancel(context: Context) -> Message:
    return await _choose(context, cancel=True)


async def plan_preview(context: Context) -> Answer:
    return await _plan(context, may_do=False)


async def plan_confirmed(context: Context) -> Answer:
    return await _plan(context, may_do=True)


async def change_chosen(context: Context) -> Message:
    """The form of the chosen session, filled in."""
    session, network = await _own_session(context, context.filled("session"))
    choice = await for_whom.offered(context, [network], session)
    return cards.form(context.say, [network], cards.as_filled(session.facts, network), _ids(session), new=False, offered=choice)


async def change_preview(context: Context) -> Answer:
    return await _change(context, may_do=False)


async def change_confirmed(context: Context) -> Answer:
    return await _change(context, may_do=True)


async def cancel_chosen(context: Context) -> Message:
    """The card that shows whom cancelling the session would tell; it does nothing yet."""
    found = await _own_session(context, context.filled("session"))
    return await _preview_cancel(context, *found)


async def cancel_confirmed(context: Context) -> Message:
    session, network = await _own_session(context, context.carried("session"), cancelled=True)
    if session.takes_place:
        if context.carried("sequence") != str(session.sequence):
            return await _preview_cancel(context, session, network)
        session = await planning.cancel_session(context.tx, session, network, context.now)
        log.info("session-cancelled", session=session.id, sequence=session.sequence)
    return await _done(context, network, session, "cancelled")


async def taken_back(context: Context) -> Message:
    """Undo what was done last to a session, as long as nobody was told."""
    session, network = await _own_session(context, context.carried("session"), cancelled=True)
    if context.carried("sequence") == str(session.sequence):
        done = await planning.take_back(context.tx, session, network, context.now)
        if done is None:
            return general.notice(context.say, "planning-too-late")
        log.info("session-taken-back", session=done.id, sequence=done.sequence)
        return cards.taken_back(context.say, network, done)
    known = session.tellings[-1].before if session.tellings else None
    as_it_was = session.facts == known or (known is None and session.tellings and not session.takes_place)
    return cards.taken_back(context.say, network, session) if as_it_was else general.notice(context.say, "planning-too-late")


async def left(context: Context) -> Message:
    return general.notice(context.say, "planning-left")


@dataclass(frozen=True, slots=True)
class _Draft:
    """A form that can be used: ``session`` is what it would change, None for a new one."""

    id: str
    session: Session | None
    network: Network
    facts: SessionFacts
    choices: Sequence[Network]
    offered: OfferedAudience

    @property
    def seen(self) -> str:
        """Names what was previewed, so that nothing else is confirmed; not in words, for a card carries none."""
        return hashlib.sha256(repr((self.network.id, self.facts)).encode()).hexdigest()[:16]


async def _plan(context: Context, *, may_do: bool) -> Answer:
    networks = context.coordinated()
    identity = context.carried("session")
    if not networks:
        return await _refused(context)
    known = await context.tx.sessions.get(identity)
    if known is not None:
        found = await _own_session(context, identity)
        return await _done(context, found[1], found[0], "planned")
    chosen = next((network for network in networks if network.id == context.filled("network")), networks[0] if len(networks) == 1 else None)
    if not NEW.fullmatch(identity) or chosen is None:
        return context.not_yours()
    choice = await for_whom.offered(context, networks)
    filled = session_form.read(context.say, context.press.inputs, chosen.zone, context.now, None)
    filled = await for_whom.completed(context, filled, chosen, choice, None)
    rhythm = series_form.wanted(context.say, context.press.inputs)
    problems = (*filled.problems, *(rhythm.problems if rhythm else ()))
    if filled.facts is None or problems:
        return _again(context, networks, {"session": identity}, problems, choice, new=True)
    if rhythm is not None:
        return await _preview_series(context, rhythm, filled.facts, chosen, choice, {"session": identity})
    draft = _Draft(identity, None, chosen, filled.facts, networks, choice)
    if not may_do or context.carried("seen") != draft.seen:
        return await _preview(context, draft, {"session": identity})
    session = await planning.plan_session(context.tx, identity, draft.facts, chosen, context.now)
    log.info("session-planned", session=session.id, network=chosen.id)
    return await _done(context, chosen, session, "planned")


async def _change(context: Context, *, may_do: bool) -> Answer:
    session, network = await _own_session(context, context.carried("session"))
    choice = await for_whom.offered(context, [network], session)
    filled = session_form.read(context.say, context.press.inputs, network.zone, context.now, session.facts)
    filled = await for_whom.completed(context, filled, network, choice, session)
    if filled.facts is None:
        return _again(context, [network], _ids(session), filled.problems, choice, new=False)
    draft = _Draft(session.id, session, network, filled.facts, [network], choice)
    same_card = context.carried("sequence") == str(session.sequence)
    if draft.facts == session.facts:
        # A second press on a card that did its work says so again.
        did_it = may_do and not same_card
        return await _done(context, network, session, "changed") if did_it else general.notice(context.say, "planning-same")
    if not may_do or not same_card or context.carried("seen") != draft.seen:
        return await _preview(context, draft, _ids(session))
    session = await planning.change_session(context.tx, session, draft.facts, network, context.now)
    log.info("session-changed", session=session.id, sequence=session.sequence)
    return await _done(context, network, session, "changed")


async def _done(context: Context, network: Network, session: Session, what: str) -> Message:
    return cards.done(context.say, network, session, await for_whom.names(context, network), what=what)


async def _preview_series(
    context: Context, rhythm: series_form.SeriesRequest, first: SessionFacts, network: Network, choice: OfferedAudience, ids: dict[str, str]
) -> Answer:
    found = series_form.sessions(context.say, rhythm, first, network, context.now)
    networks = context.coordinated()
    if found.problems:
        return _again(context, networks, ids, found.problems, choice, new=True)
    form = cards.again(context.say, networks, context.press.inputs, choice, ids)
    return await drafts.preview(context, network, found.facts, found.skipped, form=form)


async def _preview(context: Context, draft: _Draft, ids: dict[str, str]) -> Message:
    before = draft.session.facts if draft.session else None
    reach = await audience(context.tx, draft.network, draft.session, draft.facts)
    filled = cards.as_filled(draft.facts, draft.network)
    stays = before is not None and before.starts == draft.facts.starts
    free = None if stays else break_on(draft.facts.starts, draft.network.zone, draft.network.breaks)
    details = await for_whom.names(context, draft.network)
    shown = cards.SessionProposal(draft.network, before, draft.facts, draft.choices, draft.offered, details, free)
    return cards.preview(context.say, shown, reach, filled, {**ids, "seen": draft.seen})


async def _preview_cancel(context: Context, session: Session, network: Network) -> Message:
    reach = await audience(context.tx, network, session, replace(session.facts, cancelled=True))
    return cards.preview_cancel(context.say, network, session, reach)


def _again(
    context: Context, networks: Sequence[Network], ids: dict[str, str], problems: Sequence[str], choice: OfferedAudience, *, new: bool
) -> Answer:
    form = cards.form(context.say, networks, context.press.inputs, ids, problems, new=new, offered=choice)
    return form if fits(form) else Reply(complaint=" ".join(problems))


async def _choose(context: Context, *, cancel: bool) -> Message:
    networks = context.coordinated()
    if not networks:
        return await _refused(context)
    found = [
        (session, network)
        for network in networks
        for session in await context.tx.sessions.of_network(network.id, since=context.now - timedelta(days=1))
        if session.network == network.id and session.takes_place and session.ends > context.now
    ]
    if not found:
        return general.notice(context.say, "planning-none")
    return cards.choose(context.say, sorted(found, key=lambda pair: (pair[0].starts, pair[0].id)), cancel=cancel)


async def _own_session(context: Context, id: str, *, cancelled: bool = False) -> tuple[Session, Network]:
    """The session, if the sender coordinates it and it can still change. ``cancelled``: also one that does not take place. Raises
    AnswerInstead with why not."""
    networks = context.coordinated()
    if not networks:
        raise AnswerInstead(await _refused(context))
    session = await context.tx.sessions.get(id)
    if session is None:
        raise AnswerInstead(general.notice(context.say, "session-gone"))
    network = next((other for other in networks if other.id == session.network), None)
    if network is None:
        raise AnswerInstead(context.not_yours())
    if session.ends <= context.now:
        raise AnswerInstead(general.notice(context.say, "planning-over"))
    if not session.takes_place and not cancelled:
        raise AnswerInstead(general.notice(context.say, "planning-is-off"))
    return session, network


async def _refused(context: Context) -> Message:
    return general.notice(context.say, "planning-not-you", contact=await context.ask_whom())


def _ids(session: Session) -> dict[str, str]:
    return {"session": session.id, "sequence": str(session.sequence)}
