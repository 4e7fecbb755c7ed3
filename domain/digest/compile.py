"""What a network's digest tells, read from the store: before it is posted, and again whenever what it told may have changed.

A ref names something that a digest tells (``ref`` in post.py); its mark is a word that changes when how it may be told does.
"""

import secrets
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from domain.actions.action import Step
from domain.attendance.expected import roll
from domain.check_ins.check_in import Update
from domain.digest.counts import Before, Numbers, numbers_of
from domain.digest.digest import Digest, DigestEntry, compose, entry_of, failed, may_be_told
from domain.digest.post import EXAMPLE, HELP, UPDATE, WATCHED, DigestPost, parted, ref, reply_id, told_in
from domain.help.request import VisibleRequest
from domain.help.visibility import seen_by_network, wanted
from domain.notifications import budget
from domain.notifications.outbox import Notification, NotificationKind, Recipient, State, requeue
from domain.onboarding.intake import IntakeQuote, told
from domain.ports import Transaction
from domain.privacy.floor import floor_of
from domain.privacy.may_see import Circle, may_see
from domain.programme.programme import Network, Participant
from domain.pulse.collect import results
from domain.sessions.session import Session

LATELY = timedelta(days=28)
"""Whose entries stood by name in a post of this time go behind others."""
IN_REST = "rest"
"""The mark of what has no room on a post and may be told."""
USEFUL = timedelta(days=3)
"""How long it is tried to change a post."""


def new_post(id: str, network: Network) -> DigestPost:
    """A new post with this id, not stored yet."""
    return DigestPost(id=id, network=network.id, salt=secrets.token_hex(16))


async def post_of(tx: Transaction, id: str, network: Network) -> DigestPost:
    """The post with this id; a new one, not stored yet, when there is none."""
    return await tx.digest_posts.get(id) or new_post(id, network)


async def keep(tx: Transaction, post: DigestPost) -> DigestPost:
    """The post, stored, whether it is new or not."""
    return await (tx.digest_posts.save(post) if post.version else tx.digest_posts.add(post))


async def week(
    tx: Transaction, network: Network, until: datetime, now: datetime, chosen: DigestPost | None = None, *, counted: bool = True
) -> Digest | None:
    """What the next digest of ``network`` tells: all since the last one, up to ``until``; None when there is nothing to tell.

    ``chosen``: what coordinators want of it. Without ``counted`` it has no numbers and no next session.
    """
    mark = await tx.digests.get(network.id)
    since = mark.told_until if mark else network.known_since
    session = await _following(tx, network, now) if counted else None
    members = {participant.id: participant for participant in await tx.participants.of_network(network.id)}
    return compose(
        network,
        await tx.updates.of_network(network.id, since=since, until=until),
        members,
        await _numbers(tx, network, members, until - budget.WEEK) if counted else Numbers(),
        session,
        len((await roll(tx, session)).coming) if session else 0,
        [averages for averages in await results(tx, network.id) if since < averages.closed_at <= until],
        await examples_for_digest(tx, network.id, since, until),
        await wanted(tx, network, since, until),
        await _lately(tx, network, now),
        chosen,
    )


async def _numbers(tx: Transaction, network: Network, members: Mapping[str, Participant], since: datetime) -> Numbers:
    posts = [post for post in await tx.digest_posts.of_network(network.id, since=network.known_since) if post.steps]
    last = posts[-1] if posts else None
    before = Before(last.posted_at, _told_then(last)) if last and last.posted_at else None
    return numbers_of(await tx.actions.of_network(network.id), members, since, before, await floor_of(tx))


def _told_then(post: DigestPost) -> Numbers:
    return Numbers({Step(step): count for step, count in post.steps.items()}, post.others, post.moved)


async def _following(tx: Transaction, network: Network, now: datetime) -> Session | None:
    return next((session for session in await tx.sessions.of_network(network.id, since=now) if session.takes_place), None)


async def _lately(tx: Transaction, network: Network, now: datetime) -> Mapping[str, int]:
    """In how many of the last posts whose entries stood by name. Who wrote them is asked of the entries: the posts hold no people. Those
    without a name do not count: whoever goes behind others would be known to have written one."""
    seen: Counter[str] = Counter()
    for post in await tx.digest_posts.of_network(network.id, since=now - LATELY):
        refs = [parted(text) for text in post.refs]
        updates = [await tx.updates.get(id) for what, id in refs if what == UPDATE]
        seen.update({update.participant for update in updates if update is not None and may_see(update.visibility, Circle.NETWORK_BY_NAME)})
    return seen


async def posted(
    tx: Transaction, post: DigestPost, told: Digest, shown: Sequence[str], replies: Sequence[str], until: datetime
) -> DigestPost:
    """The post, stored, as it is about to be posted. ``told``: what it tells. ``shown``: the refs that have room on it, in order;
    ``replies``: those that are told whole in its thread; ``until``: up to when it tells."""
    at = set(shown)
    readable = [quote.ref for part in (told.learned, told.failed, told.examples) for quote in part]
    asked = [ref(HELP, request.request.id) for request in told.helpers_wanted]
    more_asked = told.more.get("help", 0) + sum(1 for text in asked if text not in at)
    kept = replace(
        post,
        until=until,
        refs=tuple(shown),
        replies=tuple(replies),
        rest=tuple(text for text in readable if text not in at),
        more={**told.more, "help": more_asked} if more_asked else told.more,
        steps={str(step): count for step, count in told.numbers.steps.items()},
        others=told.numbers.rest,
        moved=told.numbers.moved,
        session=told.next_session.id if told.next_session else "",
        coming=told.coming,
        pulses=tuple(averages.session for averages in told.pulse),
        previewed={},
    )
    return await keep(tx, replace(kept, marks={text: await _state(tx, kept, text) for text in told_in(kept)}))


async def again(tx: Transaction, post: DigestPost, network: Network) -> Digest:
    """What ``post`` tells now, as the authors allow at this moment: the rest moves up; numbers are as they were."""
    told = [request for ref in (*post.refs, *post.rest) if (request := await told_now(tx, ref))]
    entries = [entry for entry in told if isinstance(entry, DigestEntry)]
    session = await tx.sessions.get(post.session) if post.session else None
    return Digest(
        network=network,
        numbers=_told_then(post),
        learned=[entry for entry in entries if not failed(entry)],
        failed=[entry for entry in entries if failed(entry)],
        helpers_wanted=[request for request in told if isinstance(request, VisibleRequest)],
        next_session=session if session is not None and session.takes_place else None,
        coming=post.coming,
        pulse=[averages for averages in await results(tx, network.id) if averages.session in post.pulses],
        examples=[quote for quote in told if isinstance(quote, IntakeQuote)],
        word=post.word,
        more=post.more,
    )


async def told_now(tx: Transaction, of: str) -> DigestEntry | IntakeQuote | VisibleRequest | None:
    """What the ref ``of`` names, as the network may see it now; None when it may not."""
    what, id = parted(of)
    if what == UPDATE:
        return await entry_now(tx, id)
    if what == EXAMPLE:
        return await _example(tx, id)
    return await _asked(tx, id) if what == HELP else None


async def entry_now(tx: Transaction, update: str) -> DigestEntry | None:
    """The update with this id as the network may see it now; None when it may not, or when its author left."""
    found = await _tellable(tx, update)
    return entry_of(*found) if found else None


async def _tellable(tx: Transaction, update: str) -> tuple[Update, Participant] | None:
    found = await tx.updates.get(update)
    author = await tx.participants.get(found.participant) if found else None
    return (found, author) if found and author and may_be_told(found, {author.id: author}) else None


async def author_of(tx: Transaction, update: str) -> Participant | None:
    """Who wrote the update with this id; None when it was withdrawn, or they left."""
    found = await tx.updates.get(update)
    return await tx.participants.get(found.participant) if found else None


async def examples_for_digest(tx: Transaction, network: str, since: datetime, until: datetime) -> list[IntakeQuote]:
    """The good examples that the network (an id) may read since ``since`` <= moment < ``until``, of those who still take part."""
    found: list[IntakeQuote] = []
    for intake in await tx.intakes.shared_in(network, since=since, until=until):
        participant = await tx.participants.get(intake.id)
        said = told(intake.example, intake.example_for, participant, contact=False) if participant else None
        found += [replace(said, ref=ref(EXAMPLE, intake.id))] if said else []
    return found


async def _example(tx: Transaction, id: str) -> IntakeQuote | None:
    intake, author = await tx.intakes.get(id), await tx.participants.get(id)
    said = told(intake.example, intake.example_for, author, contact=False) if intake and author else None
    return replace(said, ref=ref(EXAMPLE, id)) if said else None


async def _asked(tx: Transaction, id: str) -> VisibleRequest | None:
    request = await tx.help_requests.get(id)
    return await seen_by_network(tx, request) if request else None


async def mark_of(tx: Transaction, of: str) -> str:
    """The mark of the ref ``of`` now; empty when it may not be told any more."""
    what, id = parted(of)
    if what == UPDATE:
        found = await _tellable(tx, id)
        return str(found[0].version) if found else ""
    if what == EXAMPLE:
        intake = await tx.intakes.get(id)
        return str(intake.version) if intake is not None and await _example(tx, id) else ""
    request = await tx.help_requests.get(id) if what == HELP else None
    entry = await tx.updates.get(request.check_in) if request and request.check_in else None
    return f"{request.version}:{entry.version if entry else 0}" if request and await seen_by_network(tx, request) else ""


async def _state(tx: Transaction, post: DigestPost, of: str) -> str:
    """The mark of what stands in the post or its thread; of the rest only whether it may be told: its words stand nowhere."""
    mark = await mark_of(tx, of)
    return mark if not mark or of in post.refs or of in post.replies else IN_REST


async def behind(tx: Transaction, network: Network, now: datetime) -> tuple[list[Notification], list[Notification]]:
    """What has to change because posts of the last WATCHED tell something in another way than their authors allow now.

    The first list: changes of posts, for the outbox unless it has them. The second: replies that the outbox has, to be saved.
    """
    new: list[Notification] = []
    anew: list[Notification] = []
    for post in await tx.digest_posts.of_network(network.id, since=now - WATCHED):
        if not post.activity:
            continue
        changed = [text for text in told_in(post) if post.marks.get(text, "") != await _state(tx, post, text)]
        if changed:
            new.append(_change(post, now))
        for text in changed:
            row = await tx.outbox.get(reply_id(post, text)) if text in post.replies else None
            if row is not None and (row.state is State.CLAIMED or (row.activity and row.state is not State.WAITING)):
                anew.append(replace(requeue(row, now), expires=now + USEFUL))
    return new, anew


def _change(post: DigestPost, now: datetime) -> Notification:
    return Notification(
        id=f"{post.id}:change:{post.changes + 1}",
        kind=NotificationKind.DIGEST_CHANGE,
        to=Recipient(network=post.network),
        about={"network": post.network, "digest": post.id},
        due=now,
        expires=now + USEFUL,
        created_at=now,
        conversation=post.conversation,
        activity=post.activity,
    )
