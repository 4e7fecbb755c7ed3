"""A coordinator lets a network vote: about what, the options, whom it reaches, and only then the press that sends it."""

import hashlib
import re
from collections.abc import Sequence
from uuid import uuid4

import structlog

from cards import general
from cards.frame import fits
from cards.voting import form as cards
from dialogs.context import Answer, Context
from dialogs.turn import Reply
from dialogs.voting import form as vote_form
from dialogs.voting import results as vote_results
from domain.ports import Message
from domain.programme.programme import Network
from domain.sessions.change_notices import Audience
from domain.voting import hold_vote as voting
from domain.voting.vote import Subject, Vote

log = structlog.get_logger()

DRAFT = re.compile(r"draft-[0-9a-f]{12}")
"""A form carries this name, so that one form opens one vote, however often it is pressed."""


async def begin(context: Context) -> Message:
    """The votes that run in the sender's networks; without any, the first form of a new one."""
    networks = context.coordinated()
    if not networks:
        return await vote_results.refused(context)
    found = [(vote, network) for network in networks for vote in await voting.running(context.tx, network.id, context.now)]
    if not found:
        return _start(context, networks)
    return cards.overview(context.say, sorted(found, key=lambda pair: (pair[0].closes_at, pair[0].id)), context.now)


async def new(context: Context) -> Message:
    networks = context.coordinated()
    return _start(context, networks) if networks else await vote_results.refused(context)


async def options(context: Context) -> Answer:
    """The form for the chosen subject."""
    networks = context.coordinated()
    if not networks:
        return await vote_results.refused(context)
    found = _chosen(context, networks, context.filled("network"), context.filled("subject"))
    if found is None:
        return Reply(complaint=context.say("error-vote-subject"))
    network, subject = found
    there = await _open_already(context, network, subject)
    if there is not None:
        return there
    ids = {"draft": context.carried("draft"), "network": network.id, "subject": subject.value}
    return cards.form(context.say, network, subject, vote_form.themes(network), vote_form.usual(network, context.now), ids)


async def preview(context: Context) -> Answer:
    return await _open(context, may_do=False)


async def confirmed(context: Context) -> Answer:
    return await _open(context, may_do=True)


async def left(context: Context) -> Message:
    return general.notice(context.say, "vote-left")


async def look(context: Context) -> Message:
    """The card of one vote, which is open, waits for a decision, or is decided."""
    found = await vote_results.own_vote(context)
    return await _shown(context, *found)


async def withdrawn(context: Context) -> Message:
    vote, network = await vote_results.own_vote(context)
    if vote.is_open(context.now):
        vote = await voting.withdraw(context.tx, vote, context.now)
        log.info("vote-withdrawn", vote=vote.id)
    return await _shown(context, vote, network)


async def _open(context: Context, *, may_do: bool) -> Answer:
    networks = context.coordinated()
    if not networks:
        return await vote_results.refused(context)
    found = _chosen(context, networks, context.carried("network"), context.carried("subject"))
    draft = context.carried("draft")
    if found is None or not DRAFT.fullmatch(draft) or context.who.coordinator is None:
        return context.not_yours()
    network, subject = found
    there = await _open_already(context, network, subject, draft)
    if there is not None:
        return there
    ids = {"draft": draft, "network": network.id, "subject": subject.value}
    inputs = vote_form.tidy(context.press.inputs)
    filled = vote_form.read(context.say, inputs, subject, network, context.now)
    themes = vote_form.themes(network)
    if filled.problems:
        again = cards.form(context.say, network, subject, themes, inputs, ids, filled.problems)
        return again if fits(again) else Reply(complaint=" ".join(filled.problems))
    seen = hashlib.sha256(repr((network.id, subject, filled.options, filled.closes_at)).encode()).hexdigest()[:16]
    if not may_do or context.carried("seen") != seen:
        reach = Audience(len(await context.tx.participants.of_network(network.id)), network.channel is not None)
        shown = {**ids, "seen": seen}
        return cards.preview(context.say, network, subject, filled.options, filled.closes_at, reach, themes, inputs, shown)
    by = context.who.coordinator
    vote = await voting.open_vote(
        context.tx, network, subject, filled.options, draft=draft, closes_at=filled.closes_at, by=by, now=context.now
    )
    log.info("vote-opened", vote=vote.id, network=network.id)
    return cards.standing(context.say, network, vote)


async def _open_already(context: Context, network: Network, subject: Subject, draft: str = "") -> Message | None:
    """The vote that came of this form, or the open one on this subject."""
    known = await context.tx.votes.of_network(network.id)
    own = next((vote for vote in known if draft and vote.draft == draft), None)
    if own is not None:
        return await _shown(context, own, network)
    other = next((vote for vote in known if vote.subject is subject and vote.is_open(context.now)), None)
    return cards.standing(context.say, network, other, already=True) if other else None


async def _shown(context: Context, vote: Vote, network: Network) -> Message:
    if vote.withdrawn_at is not None:
        return general.notice(context.say, "vote-called-off")
    if vote.is_open(context.now):
        return cards.standing(context.say, network, vote)
    return await vote_results.shown(context.tx, context.say, vote, network)


def _start(context: Context, networks: Sequence[Network]) -> Message:
    return cards.start(context.say, networks, f"draft-{uuid4().hex[:12]}")


def _chosen(context: Context, networks: Sequence[Network], network: str, subject: str) -> tuple[Network, Subject] | None:
    only = networks[0] if len(networks) == 1 and not network else None
    which = next((other for other in networks if other.id == network), only)
    return (which, Subject(subject)) if which and subject in set(Subject) else None
