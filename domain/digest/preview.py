"""The preview of a digest: coordinators see it a working day ahead, and may say what they want of it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from domain.digest import digest
from domain.digest.compile import keep, mark_of, post_of
from domain.digest.digest import digest_id, of_moment
from domain.digest.post import DigestPost
from domain.notifications.outbox import Notification, NotificationKind, Recipient, State, requeue
from domain.notifications.working_hours import is_working_day, on_wall
from domain.ports import Transaction
from domain.programme.contact_person import coordinating, works_for
from domain.programme.programme import Coordinator, Network

AHEAD = timedelta(days=15)
"""The next digest is never further away, holidays included."""
SHOWN_AFTER = timedelta(days=1)
"""How long after the post its previews are still changed, to say that it is out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DigestChoice:
    """What a coordinator wants of a digest: refs to leave out, refs in front, a word of their own; or (``skipped``) no digest this week."""

    left_out: tuple[str, ...]
    first: tuple[str, ...]
    word: str
    skipped: bool = False


def next_moment(network: Network, now: datetime) -> datetime | None:
    """When the next digest is due."""
    return next(digest.moments(network, now, now + AHEAD), None)


def preview_at(network: Network, moment: datetime) -> datetime:
    """When the preview of the digest of ``moment`` is due: the working day before, at the same time."""
    local = moment.astimezone(network.zone)
    day = local.date() - timedelta(days=1)
    while not is_working_day(day):
        day -= timedelta(days=1)
    return on_wall(day, local.time(), network.zone)


def preview_id(post: str, coordinator: str) -> str:
    """The key of the preview of this post to this coordinator (ids)."""
    return f"{post}:preview:{coordinator}"


async def of_network(tx: Transaction, network: Network, now: datetime) -> list[Notification]:
    """The preview of the next digest to each coordinator, or who stands in."""
    moment = next_moment(network, now)
    due = preview_at(network, moment) if moment else None
    if moment is None or due is None or due < network.known_since:
        return []
    post = digest_id(network, moment)
    return [
        Notification(
            id=preview_id(post, reader.id),
            kind=NotificationKind.DIGEST_PREVIEW,
            to=Recipient(person=reader.user),
            about={"network": network.id, "digest": post, "coordinator": reader.id},
            due=due,
            expires=moment,
            created_at=now,
        )
        for reader in await coordinating(tx, network, now)
    ]


async def may_decide(tx: Transaction, reader: Coordinator | None, network: Network, now: datetime) -> bool:
    """Whether ``reader`` coordinates the network or stands in now for somebody who does; facilitators may not."""
    if reader is None or (reader.id in network.facilitators and reader.id not in network.coordinators):
        return False
    return await works_for(tx, reader, network, now)


async def was_passed_over(tx: Transaction, post: DigestPost, network: Network, now: datetime) -> bool:
    """Whether the moment of ``post`` came and it was not posted: it was skipped, or there was nothing to tell."""
    row = await tx.outbox.get(post.id)
    if row is not None:
        return row.state in (State.NOT_NEEDED, State.EXPIRED)
    return post.posted_at is None and await is_open(tx, post.id, network, now) is None


async def is_open(tx: Transaction, post: str, network: Network, now: datetime) -> datetime | None:
    """When the digest with the id ``post`` is due, as long as coordinators can decide about it: it is the next, and not on its way. None
    else."""
    moment = next_moment(network, now)
    row = await tx.outbox.get(post)
    return moment if moment and digest_id(network, moment) == post and row is None else None


async def decide(tx: Transaction, id: str, network: Network, by: Coordinator, choice: DigestChoice, now: datetime) -> DigestPost:
    """The post with this id as ``by`` chose, stored, and shown on every coordinator's preview. The last choice counts."""
    known = await post_of(tx, id, network)
    wanted = replace(known, left_out=choice.left_out, first=choice.first, word=choice.word, skipped=choice.skipped)
    if wanted == known:
        return known
    made = await keep(tx, replace(wanted, decided_by=by.id, decided_at=now))
    await refresh(tx, made, network, now)
    return made


async def send_now(tx: Transaction, post: DigestPost, network: Network, moment: datetime, now: datetime) -> None:
    """Have the digest of ``moment`` go at once, within working hours; what is shared from now on is for the next."""
    if await tx.outbox.get(post.id) is None:
        await tx.outbox.add(replace(of_moment(network, moment, now), due=now))
        await refresh(tx, post, network, now)


async def previewed(tx: Transaction, post: DigestPost, shown: Sequence[str]) -> DigestPost:
    """The post, stored, with a note that its previews are about to show the refs in ``shown`` as they may be told now."""
    marks = {text: await mark_of(tx, text) for text in shown}
    return post if post.version and post.previewed == marks else await keep(tx, replace(post, previewed=marks))


async def behind(tx: Transaction, network: Network, now: datetime) -> list[Notification]:
    """The previews that are out, to be saved and so made anew, when they show something that its author changed or does not share any
    more."""
    moment = next_moment(network, now)
    post = await tx.digest_posts.get(digest_id(network, moment)) if moment else None
    if post is None or post.posted_at is not None:
        return []
    changed = [item for item, mark in post.previewed.items() if mark != await mark_of(tx, item)]
    return [requeue(row, now) for row in await _out(tx, post) if now < row.expires] if changed else []


async def refresh(tx: Transaction, post: DigestPost, network: Network, now: datetime) -> None:
    """Have the previews of ``post`` that are out say what holds now."""
    for row in await _out(tx, post):
        await tx.outbox.save(replace(requeue(row, now), expires=max(row.expires, now + SHOWN_AFTER)))


async def _out(tx: Transaction, post: DigestPost) -> list[Notification]:
    rows = [await tx.outbox.get(preview_id(post.id, reader.id)) for reader in await tx.coordinators.all()]
    return [row for row in rows if row is not None and row.activity and row.state is not State.WAITING]
