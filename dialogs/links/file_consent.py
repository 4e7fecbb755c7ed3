"""Files that somebody may keep: they said yes or no to our offer, in the 1:1 chat, the only place where Teams lets a bot send a file."""

from collections.abc import Awaitable, Callable

from cards import general
from cards.own_data import own_data as own_data_cards
from dialogs.context import Answer, Context
from dialogs.own_data import own_data
from dialogs.reports import reports as reporting
from dialogs.turn import FileAnswer, Reply, Upload
from domain.ports import Message, MessageForm


async def _own_data(context: Context, file: str) -> Callable[[], bytes]:
    return (await own_data.page_of(context.tx, context.say, context.who.user, context.now)).encode


FILES: dict[str, Callable[[Context, str], Awaitable[Callable[[], bytes] | None]]] = {
    "own-data": _own_data,
    **dict.fromkeys(reporting.LEAVES, reporting.file_of),
}
"""By the first part, up to the separator, of the key that an offer carried: a function that takes the context of whoever accepted and that
key. It reads what they may have now, and gives what makes the file's bytes after the transaction; None when it is not theirs."""


async def answered(context: Context, answer: FileAnswer) -> Answer:
    read = FILES.get(answer.file.partition(reporting.SEPARATOR)[0])
    if read is None:
        return general.problem(context.say, "error-press-unknown")
    if not answer.accepted:
        return general.notice(context.say, "file-declined")
    made = await read(context, answer.file)
    if made is None:
        return context.not_yours()
    saved = Message(
        {"uniqueId": answer.unique, "fileType": answer.kind},
        context.say("file-saved"),
        form=MessageForm.FILE_SAVED,
        name=answer.name or own_data_cards.FILE_NAME,
        address=answer.address,
    )
    failed = general.problem(context.say, "error-file-not-kept")
    return Reply(later=lambda: Reply(upload=Upload(answer.upload, made(), saved, failed)))
