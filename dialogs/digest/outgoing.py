"""The weekly digest on its way: previewed, posted with its longer entries as replies, and changed when what it told may not be told."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from cards.digest import entries as digest_entries
from cards.digest import post as cards
from cards.digest import preview as digest_preview
from dialogs.prepared import GONE, Drop, Prepared, Ready, Renderer, Wait, needed, over_budget, paused, quiet, speech, theirs
from domain.digest import thank as thanking
from domain.digest.ask_author import about, asker_of
from domain.digest.compile import USEFUL, again, author_of, entry_now, keep, post_of, posted, week
from domain.digest.digest import DigestMark, nothing
from domain.digest.post import UPDATE, in_thread, parted, reply_id, token
from domain.digest.preview import is_open, may_decide, previewed, refresh, was_passed_over
from domain.notifications.outbox import Notification, NotificationKind, Recipient, State
from domain.ports import Transaction
from domain.programme.programme import Coordinator, Participant
from domain.sessions.details import NO_DETAILS, details_of

LOOK_AGAIN = timedelta(hours=2)
"""How long a preview with nothing in it waits before it is looked at again."""


async def _digest(tx: Transaction, notification: Notification, now: datetime) -> Prepared:
    network = await needed(tx.networks.get(notification.about["network"]))
    post = await post_of(tx, notification.id, network)
    told = None if post.skipped else await week(tx, network, notification.due, now, post)
    if told is None:
        await refresh(tx, post, network, now)
        return Drop(State.NOT_NEEDED, "skipped" if post.skipped else "nothing-to-tell")
    if wait := quiet(network, now):
        return wait
    session = told.next_session
    details = await details_of(tx, session, everybody=True) if session else NO_DETAILS
    laid = cards.laid_out(await speech(tx), told, details, post.id)
    await posted(tx, post, told, laid.shown, laid.replied, notification.due)
    return Ready(laid.message)


async def settled(tx: Transaction, notification: Notification, now: datetime) -> None:
    """Note that the digest of ``notification`` was posted: the next one tells what comes after it, its longer entries are put in the
    outbox as replies, and the previews are changed."""
    post, network = await tx.digest_posts.get(notification.id), await tx.networks.get(notification.about["network"])
    if post is None or post.until is None or network is None:
        return
    mark = await tx.digests.get(network.id) or await tx.digests.add(DigestMark(id=network.id, told_until=post.until))
    if mark.told_until < post.until:
        await tx.digests.save(replace(mark, told_until=post.until))
    post = await keep(tx, replace(post, posted_at=now, conversation=notification.conversation, activity=notification.activity))
    for place, reply in enumerate(post.replies):
        about = {"network": network.id, "digest": post.id, "place": str(place)}
        await tx.outbox.add(
            Notification(
                id=reply_id(post, reply),
                kind=NotificationKind.DIGEST_REPLY,
                to=Recipient(network=network.id),
                about=about,
                due=now,
                expires=now + USEFUL,
                created_at=now,
                conversation=in_thread(notification.conversation, notification.activity),
            )
        )
    await refresh(tx, post, network, now)
    await thanking.close_old(tx, network.id, now)


async def _reply(tx: Transaction, notification: Notification, now: datetime) -> Prepared:
    """A longer entry whole, in the thread. One that may not be told any more makes way for a sentence."""
    post = await needed(tx.digest_posts.get(notification.about["digest"]))
    network = await needed(tx.networks.get(notification.about["network"]))
    place = int(notification.about["place"])
    ref = post.replies[place]
    what, id = parted(ref)
    entry = await entry_now(tx, id) if what == UPDATE else None
    say = await speech(tx)
    if entry is not None:
        return Ready(digest_entries.whole(say, network, entry, post.id, token(post, ref)))
    return Ready(digest_entries.taken_away(say, network)) if notification.activity else Drop(State.NOT_NEEDED, "withdrawn")


async def _change(tx: Transaction, notification: Notification, now: datetime) -> Prepared:
    """The post as its authors allow now. At any hour: nobody is notified of it."""
    post = await needed(tx.digest_posts.get(notification.about["digest"]))
    network = await needed(tx.networks.get(notification.about["network"]))
    told = await again(tx, post, network)
    details = await details_of(tx, told.next_session, everybody=True) if told.next_session else NO_DETAILS
    laid = cards.laid_out(await speech(tx), told, details, post.id, replied=post.replies)
    await posted(tx, replace(post, changes=post.changes + 1), told, laid.shown, post.replies, post.until or now)
    return Ready(laid.message)


async def _preview(tx: Transaction, notification: Notification, now: datetime) -> Prepared:
    network = await needed(tx.networks.get(notification.about["network"]))
    reader = await theirs(notification, tx.coordinators.get(notification.about["coordinator"]))
    say, post = await speech(tx, reader.user), await post_of(tx, notification.about["digest"], network)
    if post.posted_at is not None:
        return Ready(digest_preview.is_out(say, network)) if notification.activity else Drop(State.NOT_NEEDED, "posted")
    if not await may_decide(tx, reader, network, now):
        return GONE
    if network.channel is None:
        return Drop(State.NOT_NEEDED, "no-channel")
    if not notification.activity and (wait := await paused(tx, notification, now) or quiet(network, now)):
        return wait
    if await was_passed_over(tx, post, network, now):
        return Ready(digest_preview.passed_over(say, network)) if notification.activity else Drop(State.NOT_NEEDED, "passed-over")
    moment = await is_open(tx, post.id, network, now)
    if moment is None:
        return Ready(digest_preview.goes_now(say, network)) if notification.activity else Drop(State.NOT_NEEDED, "on-its-way")
    told = await week(tx, network, now, now, replace(post, left_out=()), counted=False)
    if told is None and not notification.activity:
        # What is shared in the hours that are left is seen beforehand too.
        later = now + LOOK_AGAIN
        return Wait(later, "nothing-to-tell") if later < moment else Drop(State.NOT_NEEDED, "nothing-to-tell")
    told = told or nothing(network)
    by = await tx.coordinators.get(post.decided_by)
    post = await previewed(tx, post, [] if post.skipped else digest_preview.offered(told, post))
    return Ready(digest_preview.preview(say, network, told, post, moment, by=by.name if by else ""))


async def _thanked(tx: Transaction, notification: Notification, now: datetime) -> Prepared:
    """Once a week: how many thanked for what. Not who: nobody knows."""
    author = await theirs(notification, tx.participants.get(notification.about["participant"]))
    network = await needed(tx.networks.get(notification.about["network"]))
    found = await thanking.untold(tx, author.id)
    if not found:
        return Drop(State.NOT_NEEDED, "nothing-to-tell")
    hold = await paused(tx, notification, now) or quiet(network, now) or await over_budget(tx, notification, network, now)
    say = await speech(tx, author.user)
    return hold or Ready(digest_entries.thanked(say, network, [(update, thanks.untold) for update, thanks in found]))


async def heard(tx: Transaction, notification: Notification) -> None:
    await thanking.heard(tx, notification.about["participant"])


async def _question(tx: Transaction, notification: Notification, now: datetime) -> Prepared:
    """To the author of an entry, who decides whether to answer. It is one person who writes to another, so no matter of budget."""
    question = await needed(tx.entry_questions.get(notification.about["question"]))
    network = await needed(tx.networks.get(notification.about["network"]))
    update = await needed(about(tx, question))
    author = await theirs(notification, author_of(tx, update.id))
    asker: Participant | Coordinator = await needed(asker_of(tx, question))
    if await tx.entry_answers.get(question.id) is not None:
        return Drop(State.NOT_NEEDED, "answered")
    wait = await paused(tx, notification, now) or quiet(network, now)
    return wait or Ready(digest_entries.asked(await speech(tx, author.user), network, update, question, asker.name))


async def _answer(tx: Transaction, notification: Notification, now: datetime) -> Prepared:
    question = await needed(tx.entry_questions.get(notification.about["question"]))
    answer = await needed(tx.entry_answers.get(notification.about["question"]))
    network = await needed(tx.networks.get(notification.about["network"]))
    asker = await theirs(notification, asker_of(tx, question))
    author = await needed(tx.participants.get(answer.participant))
    wait = await paused(tx, notification, now) or quiet(network, now)
    say = await speech(tx, asker.user)
    return wait or Ready(digest_entries.answered(say, network, question, answer, author.name if answer.by_name else ""))


RENDERERS: Mapping[NotificationKind, Renderer] = {
    NotificationKind.DIGEST: _digest,
    NotificationKind.DIGEST_PREVIEW: _preview,
    NotificationKind.DIGEST_REPLY: _reply,
    NotificationKind.DIGEST_CHANGE: _change,
    NotificationKind.THANKED: _thanked,
    NotificationKind.ENTRY_QUESTION: _question,
    NotificationKind.ENTRY_ANSWER: _answer,
}
