"""From the digest: thank somebody for what they shared, or ask them something; and answering that."""

from uuid import uuid4

import structlog

from cards import general
from cards.digest import entries as cards
from cards.frame import fits
from dialogs.context import Answer, AnswerInstead, Context
from dialogs.turn import Reply
from domain.check_ins.check_in import Update
from domain.check_ins.questions import LONGEST
from domain.digest.ask_author import about, answer, ask, asker_of
from domain.digest.compile import author_of, entry_now
from domain.digest.digest import DigestEntry
from domain.digest.entry_question import EntryQuestion
from domain.digest.post import UPDATE, DigestPost, called, parted, token, told_in
from domain.digest.thank import take_back, thank
from domain.ports import Message
from domain.privacy.may_see import Circle, may_see
from domain.programme.programme import Coordinator, Network, Participant

log = structlog.get_logger()


async def chosen(context: Context) -> Message:
    """The answer to "Bedank of vraag iets": the entries of this post to choose from, without the sender's own."""
    post, network = await post_pressed(context)
    entries: list[tuple[str, DigestEntry]] = []
    for ref in post.refs:
        what, id = parted(ref)
        author = await author_of(context.tx, id) if what == UPDATE else None
        entry = await entry_now(context.tx, id) if author and author.user != context.who.user else None
        entries += [(token(post, ref), entry)] if entry else []
    return cards.choose(context.say, network, entries, post.id) if entries else general.notice(context.say, "entry-nothing")


async def thanked(context: Context) -> Message:
    update, _, network, _ = await _entry(context)
    await thank(context.tx, update, context.who.user, context.now)
    return cards.thanked_now(context.say, network, context.carried("digest"), _token(context), context.carried("page"))


async def unthanked(context: Context) -> Message:
    found = await _entry(context)
    await take_back(context.tx, found[0].id, context.who.user)
    return general.notice(context.say, "unthanked")


async def asking(context: Context) -> Message:
    """The form to ask the author of an entry something."""
    found = await _entry(context)
    return cards.form(context.say, found[2], found[3], _ids(context, f"q-{uuid4().hex}"))


async def asked(context: Context) -> Answer:
    text, form = context.filled("text"), context.carried("form")
    _, author, network, entry = await _entry(context, text)
    post = await context.tx.digest_posts.get(context.carried("digest"))
    problem = _problem(context, text, "error-entry-ask-missing")
    if problem or not form:
        again = cards.form(context.say, network, entry, _ids(context, form or f"q-{uuid4().hex}"), text=text, problem=problem)
        return again if fits(again) else Reply(complaint=problem)
    asker: Participant | Coordinator | None = context.who.in_network(network.id) or context.who.coordinator
    question = await ask(context.tx, post, _token(context), author, asker, form, text, context.now) if asker and post else None
    if question is None:
        return context.not_yours()
    return cards.sent(context.say, network, entry, question)


async def answering(context: Context) -> Message:
    """The form for the author to answer a question."""
    question, _, asker, network, update = await _question(context)
    known = await context.tx.entry_answers.get(question.id)
    if known is not None:
        return cards.answer_sent(context.say, network, known, asker.name)
    return cards.answer_form(context.say, network, question, asker.name, by_name=_named(update))


async def answered(context: Context) -> Answer:
    text = context.filled("text")
    question, author, asker, network, update = await _question(context, text)
    problem = _problem(context, text, "error-entry-answer-missing")
    by_name = context.filled("by-name") or _named(update)
    if problem and await context.tx.entry_answers.get(question.id) is None:
        again = cards.answer_form(context.say, network, question, asker.name, by_name=by_name, text=text, problem=problem)
        return again if fits(again) else Reply(complaint=problem)
    made = await answer(context.tx, question, author, asker, text, context.now, by_name=by_name == "yes")
    return cards.answer_sent(context.say, network, made, asker.name)


async def declined(context: Context) -> Message:
    """The answer to an author who does not want to answer. Nothing is stored, and whoever asked is told nothing."""
    question, _, asker, network, _ = await _question(context)
    known = await context.tx.entry_answers.get(question.id)
    return cards.answer_sent(context.say, network, known, asker.name) if known else cards.declined(context.say, network, question)


async def post_pressed(context: Context) -> tuple[DigestPost, Network]:
    """The post a card is about. Raises AnswerInstead when it is of no network of the sender's."""
    post = await context.tx.digest_posts.get(context.carried("digest"))
    if post is None:
        raise AnswerInstead(cards.gone(context.say))
    network = context.who.networks.get(post.network)
    if network is None:
        raise AnswerInstead(context.not_yours())
    return post, network


async def _entry(context: Context, typed: str = "") -> tuple[Update, Participant, Network, DigestEntry]:
    """The entry that was chosen, as the network may see it now, and its author. Raises AnswerInstead with why not."""
    post, network = await post_pressed(context)
    what, id = parted(called(post, told_in(post), _token(context)))
    update = await context.tx.updates.get(id) if what == UPDATE else None
    entry, author = (await entry_now(context.tx, id), await author_of(context.tx, id)) if update else (None, None)
    if update is None or entry is None or author is None:
        raise AnswerInstead(cards.gone(context.say, typed))
    if author.user == context.who.user:
        raise AnswerInstead(general.notice(context.say, "entry-own"))
    return update, author, network, entry


async def _question(context: Context, typed: str = "") -> tuple[EntryQuestion, Participant, Participant | Coordinator, Network, Update]:
    """The question to the sender that a card is about. Raises AnswerInstead with why not."""
    question = await context.tx.entry_questions.get(context.carried("question"))
    update = await about(context.tx, question) if question else None
    asker = await asker_of(context.tx, question) if question else None
    if question is None or update is None or asker is None:
        raise AnswerInstead(cards.gone(context.say, typed))
    author = context.who.participant(update.participant)
    if author is None:
        raise AnswerInstead(context.not_yours())
    return question, author, asker, context.network(author), update


def _named(update: Update) -> str:
    """Whether an answer goes under the author's name, until they say otherwise."""
    return "yes" if may_see(update.visibility, Circle.NETWORK_BY_NAME) else "no"


def _token(context: Context) -> str:
    return context.carried("entry") or context.filled("entry")


def _ids(context: Context, form: str) -> dict[str, str]:
    return {"digest": context.carried("digest"), "entry": _token(context), "form": form}


def _problem(context: Context, text: str, missing: str) -> str:
    if not text:
        return context.say(missing)
    if len(text) > LONGEST:
        return context.say("error-help-too-long", count=context.say.number(len(text)), most=context.say.number(LONGEST))
    return ""
