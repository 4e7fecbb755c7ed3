"""Coordinators decide about the digest before it is posted: the last choice counts, and stands on everybody's card."""

from dataclasses import replace

import structlog

from cards.digest import preview as cards
from dialogs.context import AnswerInstead, Context
from domain.digest.compile import post_of, week
from domain.digest.digest import Digest, nothing
from domain.digest.post import LONGEST_WORD, DigestPost, token
from domain.digest.preview import DigestChoice, decide, is_open, may_decide, send_now, was_passed_over
from domain.notifications.working_hours import next_open
from domain.ports import Message
from domain.programme.programme import Coordinator, Network

log = structlog.get_logger()


async def saved(scene: Context) -> Message:
    reader, network, made = await _arranged(scene)
    log.info("digest-arranged", digest=made.id, coordinator=reader.id)
    return await _shown(scene, network, made, await _told(scene, network, made), done=scene.say("preview-saved"))


async def sent(scene: Context) -> Message:
    """Store the choices on the card and post the digest now ("Plaats nu"), or when working hours begin."""
    reader, network, made = await _arranged(scene)
    moment = await is_open(scene.tx, made.id, network, scene.now)
    if moment is not None:
        await send_now(scene.tx, made, network, moment, scene.now)
    log.info("digest-sent-now", digest=made.id, coordinator=reader.id)
    opens = next_open(scene.now, network.zone)
    return cards.goes_now(scene.say, network) if opens <= scene.now else cards.goes_later(scene.say, network, opens)


async def _arranged(scene: Context) -> tuple[Coordinator, Network, DigestPost]:
    """The digest as it was chosen on the card. Raises AnswerInstead with why that could not be."""
    reader, network, post, told = await _open(scene)
    problem = _problem(scene)
    if problem:
        raise AnswerInstead(await _shown(scene, network, post, told, problem=problem, word=scene.filled("word")))
    return reader, network, await decide(scene.tx, post.id, network, reader, _choice(scene, post, told), scene.now)


async def skipped(scene: Context) -> Message:
    return await _skip(scene, True)


async def unskipped(scene: Context) -> Message:
    return await _skip(scene, False)


async def _skip(scene: Context, skip: bool) -> Message:
    reader, network, post, told = await _open(scene)
    if problem := _problem(scene):
        return await _shown(scene, network, post, told, problem=problem, word=scene.filled("word"))
    choice = DigestChoice(left_out=post.left_out, first=post.first, word=post.word)
    if "word" in scene.press.inputs:
        choice = _choice(scene, post, told)
    choice = replace(choice, skipped=skip)
    made = await decide(scene.tx, post.id, network, reader, choice, scene.now)
    log.info("digest-skipped" if skip else "digest-not-skipped", digest=post.id, coordinator=reader.id)
    return await _shown(scene, network, made, told)


async def _open(scene: Context) -> tuple[Coordinator, Network, DigestPost, Digest]:
    """The digest a card is about, when the sender may decide about it and it is not out. Raises AnswerInstead with why not."""
    network = await scene.tx.networks.get(scene.carried("network"))
    reader = scene.who.coordinator
    if network is None or reader is None or not await may_decide(scene.tx, reader, network, scene.now):
        raise AnswerInstead(scene.for_coordinators_only())
    post = await post_of(scene.tx, scene.carried("digest"), network)
    if await is_open(scene.tx, post.id, network, scene.now) is None:
        passed = await was_passed_over(scene.tx, post, network, scene.now)
        raise AnswerInstead(cards.passed_over(scene.say, network) if passed else cards.over(scene.say, network))
    return reader, network, post, await _told(scene, network, post)


async def _told(scene: Context, network: Network, post: DigestPost) -> Digest:
    """All there is to choose about, also what is left out."""
    told = await week(scene.tx, network, scene.now, scene.now, replace(post, left_out=()), counted=False)
    return told or nothing(network)


def _choice(scene: Context, post: DigestPost, told: Digest) -> DigestChoice:
    most = scene.carried("most")
    offered = cards.offered(told, post, int(most) if most.isascii() and most.isdigit() and len(most) < 4 else cards.MOST)
    names = {token(post, ref): ref for ref in offered}
    out = [names[name] for name in scene.filled("out").split(",") if name in names]
    # What a full week kept off the card stays as it was.
    kept = [ref for ref in post.left_out if ref not in offered]
    front = names.get(scene.filled("first"), "")
    first = tuple(dict.fromkeys((*([front] if front else []), *post.first)))
    return DigestChoice(left_out=tuple(dict.fromkeys((*kept, *out))), first=first, word=scene.filled("word"))


async def _shown(
    scene: Context, network: Network, post: DigestPost, told: Digest, *, done: str = "", problem: str = "", word: str = ""
) -> Message:
    moment = await is_open(scene.tx, post.id, network, scene.now)
    by = await scene.tx.coordinators.get(post.decided_by)
    if moment is None:
        return cards.over(scene.say, network)
    return cards.preview(scene.say, network, told, post, moment, by=by.name if by else "", done=done, problem=problem, word=word)


def _problem(scene: Context) -> str:
    count = len(scene.filled("word"))
    if count <= LONGEST_WORD:
        return ""
    return scene.say("error-digest-word", count=scene.say.number(count), most=scene.say.number(LONGEST_WORD))
