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


async def begin(scene: Context) -> Message:
    """The votes that run in the sender's networks; without any, the first form of a new one."""
    networks = scene.coordinated()
    if not networks:
        return await vote_results.refused(scene)
    found = [(vote, network) for network in networks for vote in await voting.running(scene.tx, network.id, scene.now)]
    if not found:
        return _start(scene, networks)
    return cards.overview(scene.say, sorted(found, key=lambda one: (one[0].closes_at, one[0].id)), scene.now)


async def new(scene: Context) -> Message:
    networks = scene.coordinated()
    return _start(scene, networks) if networks else await vote_results.refused(scene)


async def options(scene: Context) -> Answer:
    """The form for the chosen subject."""
    networks = scene.coordinated()
    if not networks:
        return await vote_results.refused(scene)
    found = _chosen(scene, networks, scene.filled("network"), scene.filled("subject"))
    if found is None:
        return Reply(complaint=scene.say("error-vote-subject"))
    network, subject = found
    there = await _open_already(scene, network, subject)
    if there is not None:
        return there
    ids = {"draft": scene.carried("draft"), "network": network.id, "subject": subject.value}
    return cards.form(scene.say, network, subject, vote_form.themes(network), vote_form.usual(network, scene.now), ids)


async def preview(scene: Context) -> Answer:
    return await _open(scene, may_do=False)


async def confirmed(scene: Context) -> Answer:
    return await _open(scene, may_do=True)


async def left(scene: Context) -> Message:
    return general.notice(scene.say, "vote-left")


async def look(scene: Context) -> Message:
    """The card of one vote, which is open, waits for a decision, or is decided."""
    found = await vote_results.own_vote(scene)
    return await _shown(scene, *found)


async def withdrawn(scene: Context) -> Message:
    vote, network = await vote_results.own_vote(scene)
    if vote.is_open(scene.now):
        vote = await voting.withdraw(scene.tx, vote, scene.now)
        log.info("vote-withdrawn", vote=vote.id)
    return await _shown(scene, vote, network)


async def _open(scene: Context, *, may_do: bool) -> Answer:
    networks = scene.coordinated()
    if not networks:
        return await vote_results.refused(scene)
    found = _chosen(scene, networks, scene.carried("network"), scene.carried("subject"))
    draft = scene.carried("draft")
    if found is None or not DRAFT.fullmatch(draft) or scene.who.coordinator is None:
        return scene.not_yours()
    network, subject = found
    there = await _open_already(scene, network, subject, draft)
    if there is not None:
        return there
    ids = {"draft": draft, "network": network.id, "subject": subject.value}
    inputs = vote_form.tidy(scene.press.inputs)
    filled = vote_form.read(scene.say, inputs, subject, network, scene.now)
    themes = vote_form.themes(network)
    if filled.problems:
        again = cards.form(scene.say, network, subject, themes, inputs, ids, filled.problems)
        return again if fits(again) else Reply(complaint=" ".join(filled.problems))
    seen = hashlib.sha256(repr((network.id, subject, filled.options, filled.closes_at)).encode()).hexdigest()[:16]
    if not may_do or scene.carried("seen") != seen:
        reach = Audience(len(await scene.tx.participants.of_network(network.id)), network.channel is not None)
        shown = {**ids, "seen": seen}
        return cards.preview(scene.say, network, subject, filled.options, filled.closes_at, reach, themes, inputs, shown)
    by = scene.who.coordinator
    vote = await voting.open_vote(scene.tx, network, subject, filled.options, draft=draft, closes_at=filled.closes_at, by=by, now=scene.now)
    log.info("vote-opened", vote=vote.id, network=network.id)
    return cards.standing(scene.say, network, vote)


async def _open_already(scene: Context, network: Network, subject: Subject, draft: str = "") -> Message | None:
    """The vote that came of this form, or the open one on this subject."""
    known = await scene.tx.votes.of_network(network.id)
    own = next((vote for vote in known if draft and vote.draft == draft), None)
    if own is not None:
        return await _shown(scene, own, network)
    other = next((vote for vote in known if vote.subject is subject and vote.is_open(scene.now)), None)
    return cards.standing(scene.say, network, other, already=True) if other else None


async def _shown(scene: Context, vote: Vote, network: Network) -> Message:
    if vote.withdrawn_at is not None:
        return general.notice(scene.say, "vote-called-off")
    if vote.is_open(scene.now):
        return cards.standing(scene.say, network, vote)
    return await vote_results.shown(scene.tx, scene.say, vote, network)


def _start(scene: Context, networks: Sequence[Network]) -> Message:
    return cards.start(scene.say, networks, f"draft-{uuid4().hex[:12]}")


def _chosen(scene: Context, networks: Sequence[Network], network: str, subject: str) -> tuple[Network, Subject] | None:
    only = networks[0] if len(networks) == 1 and not network else None
    which = next((one for one in networks if one.id == network), only)
    return (which, Subject(subject)) if which and subject in set(Subject) else None
