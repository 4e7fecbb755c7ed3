"""One turn: from the SDK's TurnContext to an Incoming, to ``handle``, and its Reply back over the wire."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from datetime import datetime
from http import HTTPStatus
from typing import Any

import structlog
from botbuilder.core import Bot, InvokeResponse, TurnContext
from botbuilder.schema import Activity, ActivityTypes

from bot.activities import Unhandled, incoming
from bot.answers import here, invoke_answer, messages
from bot.background import Background
from bot.dialog_windows import dialog_answer
from bot.metrics import TURNS
from bot.uploads import Uploads
from dialogs.turn import NOTHING, FileAnswer, Incoming, Press, Reply
from domain.ports import Clock, Messenger

Handle = Callable[[Incoming], Awaitable[Reply]]
MoveClock = Callable[[datetime], Coroutine[Any, Any, object]]

log = structlog.get_logger(__name__)


class TeamsBot(Bot):  # type: ignore[misc]
    """Answers each activity through ``handle``. ``move_clock`` belongs to the demo; without it ``Reply.travel`` does nothing."""

    def __init__(
        self,
        *,
        handle: Handle,
        messenger: Messenger,
        uploads: Uploads,
        clock: Clock,
        background: Background,
        move_clock: MoveClock | None = None,
    ) -> None:
        self._handle = handle
        self._messenger = messenger
        self._uploads = uploads
        self._clock = clock
        self._background = background
        self._move_clock = move_clock

    async def on_turn(self, context: TurnContext) -> None:
        """Raises what ``handle`` raises, and Refusal 400 for a card's data that is not ours."""
        kind = context.activity.type
        seen = incoming(context.activity, self._clock.now())
        if isinstance(seen, Unhandled):
            log.info("activity-ignored", reason=seen.reason)
            TURNS.labels(_known(kind), "ignored").inc()
            return
        reply = await self._handle(seen)
        TURNS.labels(kind, "nothing" if reply == NOTHING else "answered").inc()
        in_place = isinstance(seen.what, Press) and seen.what.in_place
        if in_place:
            in_dialog = isinstance(seen.what, Press) and seen.what.in_dialog
            await _answer_invoke(context, dialog_answer(reply) if in_dialog else invoke_answer(reply))
        elif isinstance(seen.what, FileAnswer):
            await _answer_invoke(context, None)
        sending = self._send(seen, reply, in_place=in_place)
        if in_place or isinstance(seen.what, FileAnswer):
            # The presser waits for the answer, not for what else is said because of it.
            self._background.start(sending, name="after-invoke")
        else:
            await sending

    async def _send(self, seen: Incoming, reply: Reply, *, in_place: bool) -> None:
        await asyncio.gather(*(self._messenger.send(to, message) for to, message in messages(seen, reply, in_place=in_place)))
        if reply.upload is not None:
            kept = await self._uploads.put(reply.upload.url, reply.upload.body)
            await self._messenger.send(here(seen), reply.upload.saved if kept else reply.upload.failed)
        if reply.travel is not None and self._move_clock is not None:
            self._background.start(self._move_clock(self._clock.now() + reply.travel), name="demo-travel")


async def _answer_invoke(context: TurnContext, body: dict[str, Any] | None) -> None:
    response = Activity(type=ActivityTypes.invoke_response, value=InvokeResponse(status=HTTPStatus.OK, body=body))
    # The adapter's method, not the context's: that one deep-copies the card first.
    await context.adapter.send_activities(context, [response])


def _known(kind: str) -> str:
    # A sender chooses the type: as a metric's label it could be anything, without end.
    return kind if kind in ("message", "invoke", "installationUpdate", "conversationUpdate") else "other"
