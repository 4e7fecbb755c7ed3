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


async def saved(context: Context) -> Message:
    reader, network, made = await _arranged(context)
    log.info("digest-arranged", digest=made.id, coordinator=reader.id)
    return await _shown(context, network, made, await _told(context, network, made), done=context.say("preview-saved"))


async def sent(context: Context) -> Message:
    """Store the choices on the card and post the digest now ("Plaats nu"), or when working hours begin."""
    reader, network, made = await _arranged(context)
    moment = await is_open(context.tx, made.id, network, context.now)
    if moment is not None:
        await send_now(context.tx, made, network, moment, context.now)
    log.info("digest-sent-now", digest=made.id, coordinator=reader.id)
    opens = next_open(context.now, network.zone)
    return cards.goes_now(context.say, network) if opens <= context.now else cards.goes_later(context.say, network, opens)


async def _arranged(context: Context) -> tuple[Coordinator, Network, DigestPost]:
    """The digest as it was chosen on the card. Raises AnswerInstead with why that could not be."""
    reader, network, post, told = await _open(context)
    problem = _problem(context)
    if problem:
        raise AnswerInstead(await _shown(context, network, post, told, problem=problem, word=context.filled("word")))
    return reader, network, await decide(context.tx, post.id, network, reader, _choice(context, post, told), context.now)


async def skipped(context: Context) -> Message:
    return await _skip(context, True)


async def unskipped(context: Context) -> Message:
    return await _skip(context, False)


async def _skip(context: Context, skip: bool) -> Message:
    reader, network, post, told = await _open(context)
    if problem := _problem(context):
        return await _shown(context, network, post, told, problem=problem, word=context.filled("word"))
    choice = DigestChoice(left_out=post.left_out, first=post.first, word=post.word)
    if "word" in context.press.inputs:
        choice = _choice(context, post, told)
    choice = replace(choice, skipped=skip)
    made = await decide(context.tx, post.id, network, reader, choice, context.now)
    log.info("digest-skipped" if skip else "digest-not-skipped", digest=post.id, coordinator=reader.id)
    return await _shown(context, network, made, told)


async def _open(context: Context) -> tuple[Coordinator, Network, DigestPost, Digest]:
    """The digest a card is about, when the sender may decide about it and it is not out. Raises AnswerInstead with why not."""
    network = await context.tx.networks.get(context.carried("network"))
    reader = context.who.coordinator
    if network is None or reader is None or not await may_decide(context.tx, reader, network, context.now):
        raise AnswerInstead(context.for_coordinators_only())
    post = await post_of(context.tx, context.carried("digest"), network)
    if await is_open(context.tx, post.id, network, context.now) is None:
        passed = await was_passed_over(context.tx, post, network, context.now)
        raise AnswerInstead(cards.passed_over(context.say, network) if passed else cards.over(context.say, network))
    return reader, network, post, await _told(context, network, post)


async def _told(context: Context, network: Network, post: DigestPost) -> Digest:
    """All there is to choose about, also what is left out."""
    told = await week(context.tx, network, context.now, context.now, replace(post, left_out=()), counted=False)
    return told or nothing(network)


def _choice(context: Context, post: DigestPost, told: Digest) -> DigestChoice:
    most = context.carried("most")
    offered = cards.offered(told, post, int(most) if most.isascii() and most.isdigit() and len(most) < 4 else cards.MOST)
    names = {token(post, ref): ref for ref in offered}
    out = [names[name] for name in context.filled("out").split(",") if name in names]
    # What a full week kept off the card stays as it was.
    kept = [ref for ref in post.left_out if ref not in offered]
    front = names.get(context.filled("first"), "")
    first = tuple(dict.fromkeys((*([front] if front else []), *post.first)))
    return DigestChoice(left_out=tuple(dict.fromkeys((*kept, *out))), first=first, word=context.filled("word"))


async def _shown(
    context: Context, network: Network, post: DigestPost, told: Digest, *, done: str = "", problem: str = "", word: str = ""
) -> Message:
    moment = await is_open(context.tx, post.id, network, context.now)
    by = await context.tx.coordinators.get(post.decided_by)
    if moment is None:
        return cards.over(context.say, network)
    return cards.preview(context.say, network, told, post, moment, by=by.name if by else "", done=done, problem=problem, word=word)


def _problem(context: Context) -> str:
    count = len(context.filled("word"))
    if count <= LONGEST_WORD:
        return ""
    return context.say("error-digest-word", count=context.say.number(count), most=context.say.number(LONGEST_WORD))
