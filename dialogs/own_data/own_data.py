"""All that is kept of somebody, for themselves (mijn gegevens): as a page behind a signed link, and as a file in their chat."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from cards.language import Language
from cards.own_data import own_data as cards
from dialogs.context import Answer, Context
from dialogs.turn import Reply
from domain.links.page_link import PageKind
from domain.notifications.conversation import person_conversation
from domain.own_data.ownership import OwnedRecords, owned_by
from domain.ports import Transaction
from domain.programme.programme import PROGRAMME_ID


async def asked(context: Context) -> Answer:
    """The card with the ways to get what is kept of the sender."""
    user, tag = context.who.user, context.say.tag
    page, file = (context.pages.link(leaf, user, tag, context.now) for leaf in (PageKind.OWN_DATA, PageKind.OWN_DATA_FILE))
    return cards.offer(context.say, page, file, by_file=await _chat_is_known(context))


async def file_asked(context: Context) -> Answer:
    """Offer the file in the sender's own chat, the only place where Teams lets a bot do so: Teams asks them whether to keep it."""
    chat = await context.tx.conversations.get(person_conversation(context.who.user))
    if chat is None or not chat.conversation:
        return await asked(context)
    made = await page_of(context.tx, context.say, context.who.user, context.now)
    return Reply(message=cards.file_offer(context.say, len(made.encode())), private_to=chat)


async def page_of(tx: Transaction, say: Language, user: str, now: datetime) -> str:
    """All that is kept of this person (an Entra object id), as HTML."""
    programme = await tx.programmes.get(PROGRAMME_ID)
    kept = await owned_by(tx, user)
    zone = ZoneInfo(programme.timezone if programme else "Europe/Amsterdam")
    return cards.readable(say, kept, await _names(tx, say, kept), zone, now)


async def file_of(tx: Transaction, user: str) -> str:
    """All that is kept of this person (an Entra object id), as JSON."""
    return cards.for_a_program(await owned_by(tx, user))


async def _chat_is_known(context: Context) -> bool:
    chat = await context.tx.conversations.get(person_conversation(context.who.user))
    return chat is not None and bool(chat.conversation)


async def _names(tx: Transaction, say: Language, kept: Sequence[OwnedRecords]) -> Mapping[str, str]:
    """What the ids in the records are called."""
    names = {other.id: other.name for other in await tx.networks.all()} | {
        coordinator.id: coordinator.name for coordinator in await tx.coordinators.all()
    }
    for about in {getattr(record, "session", "") for kind in kept for record in kind.records} - {""}:
        session = await tx.sessions.get(about)
        network = await tx.networks.get(session.network) if session else None
        if session is not None and network is not None:
            names[about] = f"{session.theme}, {say.dated(session.starts, network.zone)}"
    return names
