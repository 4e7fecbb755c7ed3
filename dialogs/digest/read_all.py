"""From the digest: read all of it, also what had no room, as its authors allow at that moment."""

from itertools import zip_longest

from cards import general
from cards.digest import read_all as cards
from dialogs.context import Context
from dialogs.digest.entries import post_pressed
from domain.digest.compile import author_of, told_now
from domain.digest.digest import DigestEntry, failed
from domain.digest.post import DigestPost, parted, token
from domain.onboarding.intake import IntakeQuote
from domain.ports import Message


async def page(context: Context) -> Message:
    """The page of the digest that the pressed button names; the first for "Lees alles"."""
    post, network = await post_pressed(context)
    told = await _all(context, post)
    carried = context.carried("page")
    number = int(carried) if carried.isascii() and carried.isdigit() and len(carried) < 6 else 0
    return cards.reading(context.say, network, post, told, number) if told else general.notice(context.say, "digest-read-nothing")


async def _all(context: Context, post: DigestPost) -> list[cards.Read]:
    """In turn one of what was learned and one of what did not work, so that neither is far down; then the good examples."""
    learned: list[cards.Read] = []
    without_success: list[cards.Read] = []
    examples: list[cards.Read] = []
    for ref in (*post.refs, *post.rest):
        told = await told_now(context.tx, ref)
        if isinstance(told, DigestEntry):
            author = await author_of(context.tx, parted(ref)[1])
            own = author is None or author.user == context.who.user
            (without_success if failed(told) else learned).append(("" if own else token(post, ref), told))
        elif isinstance(told, IntakeQuote):
            examples.append(("", told))
    entries = [item for pair in zip_longest(learned, without_success) for item in pair if item is not None]
    return [*entries, *examples]
