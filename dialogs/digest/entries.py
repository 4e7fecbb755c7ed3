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


async def chosen(scene: Context) -> Message:
    """The answer to "Bedank of vraag iets": the entries of this post to choose from, without the sender's own."""
    post, network = await post_pressed(scene)
    entries: list[tuple[str, DigestEntry]] = []
    for ref in post.refs:
        what, id = parted(ref)
        author = await author_of(scene.tx, id) if what == UPDATE else None
        entry = await entry_now(scene.tx, id) if author and author.user != scene.who.user else None
        entries += [(token(post, ref), entry)] if entry else []
    return cards.choose(scene.say, network, entries, post.id) if entries else general.notice(scene.say, "entry-nothing")


async def thanked(scene: Context) -> Message:
    update, _, network, _ = await _entry(scene)
    await thank(scene.tx, update, scene.who.user, scene.now)
    return cards.thanked_now(scene.say, network, scene.carried("digest"), _token(scene), scene.carried("page"))


async def unthanked(scene: Context) -> Message:
    found = await _entry(scene)
    await take_back(scene.tx, found[0].id, scene.who.user)
    return general.notice(scene.say, "unthanked")


async def asking(scene: Context) -> Message:
    """The form to ask the author of an entry something."""
    found = await _entry(scene)
    return cards.form(scene.say, found[2], found[3], _ids(scene, f"q-{uuid4().hex}"))


async def asked(scene: Context) -> Answer:
    text, form = scene.filled("text"), scene.carried("form")
    _, author, network, entry = await _entry(scene, text)
    post = await scene.tx.digest_posts.get(scene.carried("digest"))
    problem = _problem(scene, text, "error-entry-ask-missing")
    if problem or not form:
        again = cards.form(scene.say, network, entry, _ids(scene, form or f"q-{uuid4().hex}"), text=text, problem=problem)
        return again if fits(again) else Reply(complaint=problem)
    asker: Participant | Coordinator | None = scene.who.in_network(network.id) or scene.who.coordinator
    question = await ask(scene.tx, post, _token(scene), author, asker, form, text, scene.now) if asker and post else None
    if question is None:
        return scene.not_yours()
    return cards.sent(scene.say, network, entry, question)


async def answering(scene: Context) -> Message:
    """The form for the author to answer a question."""
    question, _, asker, network, update = await _question(scene)
    known = await scene.tx.entry_answers.get(question.id)
    if known is not None:
        return cards.answer_sent(scene.say, network, known, asker.name)
    return cards.answer_form(scene.say, network, question, asker.name, by_name=_named(update))


async def answered(scene: Context) -> Answer:
    text = scene.filled("text")
    question, author, asker, network, update = await _question(scene, text)
    problem = _problem(scene, text, "error-entry-answer-missing")
    by_name = scene.filled("by-name") or _named(update)
    if problem and await scene.tx.entry_answers.get(question.id) is None:
        again = cards.answer_form(scene.say, network, question, asker.name, by_name=by_name, text=text, problem=problem)
        return again if fits(again) else Reply(complaint=problem)
    made = await answer(scene.tx, question, author, asker, text, scene.now, by_name=by_name == "yes")
    return cards.answer_sent(scene.say, network, made, asker.name)


async def declined(scene: Context) -> Message:
    """The answer to an author who does not want to answer. Nothing is stored, and whoever asked is told nothing."""
    question, _, asker, network, _ = await _question(scene)
    known = await scene.tx.entry_answers.get(question.id)
    return cards.answer_sent(scene.say, network, known, asker.name) if known else cards.declined(scene.say, network, question)


async def post_pressed(scene: Context) -> tuple[DigestPost, Network]:
    """The post a card is about. Raises AnswerInstead when it is of no network of the sender's."""
    post = await scene.tx.digest_posts.get(scene.carried("digest"))
    if post is None:
        raise AnswerInstead(cards.gone(scene.say))
    network = scene.who.networks.get(post.network)
    if network is None:
        raise AnswerInstead(scene.not_yours())
    return post, network


async def _entry(scene: Context, typed: str = "") -> tuple[Update, Participant, Network, DigestEntry]:
    """The entry that was chosen, as the network may see it now, and its author. Raises AnswerInstead with why not."""
    post, network = await post_pressed(scene)
    what, id = parted(called(post, told_in(post), _token(scene)))
    update = await scene.tx.updates.get(id) if what == UPDATE else None
    entry, author = (await entry_now(scene.tx, id), await author_of(scene.tx, id)) if update else (None, None)
    if update is None or entry is None or author is None:
        raise AnswerInstead(cards.gone(scene.say, typed))
    if author.user == scene.who.user:
        raise AnswerInstead(general.notice(scene.say, "entry-own"))
    return update, author, network, entry


async def _question(scene: Context, typed: str = "") -> tuple[EntryQuestion, Participant, Participant | Coordinator, Network, Update]:
    """The question to the sender that a card is about. Raises AnswerInstead with why not."""
    question = await scene.tx.entry_questions.get(scene.carried("question"))
    update = await about(scene.tx, question) if question else None
    asker = await asker_of(scene.tx, question) if question else None
    if question is None or update is None or asker is None:
        raise AnswerInstead(cards.gone(scene.say, typed))
    author = scene.who.participant(update.participant)
    if author is None:
        raise AnswerInstead(scene.not_yours())
    return question, author, asker, scene.network(author), update


def _named(update: Update) -> str:
    """Whether an answer goes under the author's name, until they say otherwise."""
    return "yes" if may_see(update.visibility, Circle.NETWORK_BY_NAME) else "no"


def _token(scene: Context) -> str:
    return scene.carried("entry") or scene.filled("entry")


def _ids(scene: Context, form: str) -> dict[str, str]:
    return {"digest": scene.carried("digest"), "entry": _token(scene), "form": form}


def _problem(scene: Context, text: str, missing: str) -> str:
    if not text:
        return scene.say(missing)
    if len(text) > LONGEST:
        return scene.say("error-help-too-long", count=scene.say.number(len(text)), most=scene.say.number(LONGEST))
    return ""
