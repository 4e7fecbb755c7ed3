"""From Incoming to Reply: who is it, which conversation, one transaction. The only place that opens one for a turn."""

import asyncio
from dataclasses import replace

import structlog

from cards import general
from cards.language import language
from dialogs import commands
from dialogs import conversations as places
from dialogs.attendance import sign_off
from dialogs.context import Answer, AnswerInstead, Context
from dialogs.identity import recognise
from dialogs.links import file_consent as offered_files
from dialogs.onboarding import welcome
from dialogs.presses import OPEN_TO_STRANGERS, PRESSES
from dialogs.sessions import list_import as lists
from dialogs.turn import NOTHING, Arrived, FileAnswer, FileSent, Incoming, Left, PlaceKind, Press, Reply, Text
from dialogs.understanding.sentences import understand
from domain.calendar.link import NO_LINKS, CalendarLinks
from domain.errors import Conflict, SpiraalError
from domain.ports import Files, Message, Store

log = structlog.get_logger()

TRIES = 5
"""How often a turn is run again when another changed the same record meanwhile."""


class Router:
    """Answers each turn. ``demo``: the demo's commands are understood too. ``links``: makes addresses for people's own calendars and pages.
    ``files``: reads files that coordinators send; without it none can be read."""

    def __init__(self, store: Store, *, demo: bool = False, links: CalendarLinks = NO_LINKS, files: Files | None = None) -> None:
        self._store = store
        self._demo = demo
        self._links = links
        self._files = files

    async def handle(self, incoming: Incoming) -> Reply:
        """The reply to ``incoming``, with all that it changed stored. For a SpiraalError, StoreUnavailable and Conflict among them, nothing
        is stored and the reply says so; a defect raises."""
        if isinstance(incoming.what, FileSent):
            incoming = await self._with_file(incoming, incoming.what)
        say = language("nl")
        for attempt in range(1, TRIES + 1):
            try:
                async with self._store.transaction() as tx:
                    who = await recognise(tx, incoming.sender.user)
                    say = language(who.language)
                    reply = await self._answer(Context(tx, incoming, who, say, self._links, commands.COMMANDS))
                return reply if reply.later is None else await asyncio.to_thread(reply.later)
            except Conflict:
                log.info("turn-again", attempt=attempt)
            except SpiraalError as error:
                log.warning("turn-refused", reason=error.text_id)
                return Reply(message=general.problem(say, error.text_id, **error.values))
        log.warning("turn-refused", reason="conflict")
        return Reply(message=general.problem(say, Conflict.text_id))

    async def _with_file(self, incoming: Incoming, sent: FileSent) -> Incoming:
        """With what is in the file, when somebody who may plan sent it. Outside any transaction: fetching takes its time.

        From anybody else it is what they typed beside it, if they did.
        """
        async with self._store.transaction() as tx:
            who = await recognise(tx, incoming.sender.user)
        if not who.coordinates:
            return replace(incoming, what=Text(sent.text)) if sent.text else incoming
        if self._files is None or not sent.url or sent.others or incoming.place.kind is not PlaceKind.PERSONAL:
            return incoming
        return replace(incoming, what=replace(sent, read=await self._files.table(sent.url)))

    async def _answer(self, context: Context) -> Reply:
        incoming = context.incoming
        if isinstance(incoming.what, Left):
            await places.leave(context.tx, incoming)
            return NOTHING
        new_here = await places.remember(context.tx, incoming)
        if isinstance(incoming.what, Arrived):
            return await welcome.arrived(context, incoming.what.by, new_here=new_here)
        answer = await self._answer_or_instead(context)
        if answer is None:
            return Reply(message=await welcome.stranger(context))
        if isinstance(answer, Reply) and not answer.complaint:
            return answer
        reply = Reply(message=answer) if isinstance(answer, Message) else places.spelled_out(incoming, answer, context.say)
        return await places.in_private(context.tx, incoming, reply, context.say)

    async def _answer_or_instead(self, context: Context) -> Answer | None:
        """What the conversation answers, or what was raised instead; None for a stranger to whom this is not open. Caught within the
        transaction, so that what was remembered before stays. Raises RuntimeError when something was written before it was raised."""
        before = context.tx.writes()
        try:
            return await (_for_stranger(context) if context.who.is_stranger else self._converse(context))
        except AnswerInstead as instead:
            if context.tx.writes() != before:
                raise RuntimeError("AnswerInstead was raised after the conversation wrote something") from instead
            return instead.answer

    async def _converse(self, context: Context) -> Answer:
        what = context.incoming.what
        if isinstance(what, Press):
            conversation = PRESSES.get(what.verb)
            return await conversation(context) if conversation else general.problem(context.say, "error-press-unknown")
        if isinstance(what, FileSent):
            return await lists.from_file(context)
        if isinstance(what, FileAnswer):
            return await offered_files.answered(context, what)
        return await self._text(context, what.text if isinstance(what, Text) else "")

    async def _text(self, context: Context, text: str) -> Answer:
        listed = await lists.pasted(context, text)
        if listed is not None:
            return listed
        found = commands.find(text, context.say.tag)
        if found is not None and (self._demo or not found[0].demo_only):
            command, name, rest, spoken = found
            return await command.run(_speaking(context, spoken), name, rest)
        understood = understand(text)
        if understood is not None:
            return await sign_off.by_sentence(_speaking(context, understood.language), understood)
        return general.unknown(context.say, await context.ask_whom(), coordinator=not context.who.participants)


async def _for_stranger(context: Context) -> Answer | None:
    """What answers somebody who is not in the programme; None for all that is not open to them."""
    what = context.incoming.what
    if isinstance(what, Press):
        return await PRESSES[what.verb](context) if what.verb in OPEN_TO_STRANGERS else None
    found = commands.find(what.text, context.say.tag) if isinstance(what, Text) else None
    if found is None or not found[0].open_to_strangers:
        return None
    command, name, rest, _ = found
    return await command.run(context, name, rest)


def _speaking(context: Context, tag: str) -> Context:
    """Whoever speaks the other language is answered in it; only "taal" changes what they get unasked."""
    return context if context.say.tag == tag else replace(context, say=language(tag))
