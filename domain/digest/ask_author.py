"""Asking the author of an entry of the digest something, and answering it."""

from datetime import datetime, timedelta

from domain.check_ins.check_in import Update
from domain.digest.entry_question import EntryAnswer, EntryQuestion
from domain.digest.post import UPDATE, DigestPost, called, parted, told_in
from domain.notifications.outbox import Notification, NotificationKind, Recipient
from domain.ports import Transaction
from domain.programme.programme import Coordinator, Participant

USEFUL = timedelta(days=30)
"""How long a question or an answer waits for somebody who cannot be reached."""


async def ask(
    tx: Transaction,
    post: DigestPost,
    entry: str,
    author: Participant,
    asker: Participant | Coordinator,
    form: str,
    text: str,
    now: datetime,
) -> EntryQuestion | None:
    """The question of this form, stored, and on its way to ``author``. ``entry``: what cards call the entry in ``post`` (``token`` in
    post.py).

    One form is one question; None when the form's id is of another question.
    """
    by_participant = isinstance(asker, Participant)
    made = EntryQuestion(
        id=form,
        digest=post.id,
        entry=entry,
        network=post.network,
        text=text,
        at=now,
        participant=asker.id if by_participant else "",
        coordinator="" if by_participant else asker.id,
    )
    known = await tx.entry_questions.get(form)
    if known is not None:
        same = (known.digest, known.entry, known.participant, known.coordinator) == (
            made.digest,
            made.entry,
            made.participant,
            made.coordinator,
        )
        return known if same else None
    kept = await tx.entry_questions.add(made)
    await tx.outbox.add(_notification(kept, NotificationKind.ENTRY_QUESTION, author.user, author.id, now))
    return kept


async def answer(
    tx: Transaction,
    question: EntryQuestion,
    author: Participant,
    asker: Participant | Coordinator,
    text: str,
    now: datetime,
    *,
    by_name: bool,
) -> EntryAnswer:
    """The author's answer to ``question``, stored, and on its way to ``asker``. ``by_name``: the asker may read whose it is.

    The first answer stays: a second changes nothing.
    """
    known = await tx.entry_answers.get(question.id)
    if known is not None:
        return known
    made = EntryAnswer(id=question.id, participant=author.id, text=text, by_name=by_name, at=now)
    await tx.outbox.add(_notification(question, NotificationKind.ENTRY_ANSWER, asker.user, asker.id, now))
    return await tx.entry_answers.add(made)


async def about(tx: Transaction, question: EntryQuestion) -> Update | None:
    """The entry that ``question`` is about; None when it was withdrawn, or its author left."""
    post = await tx.digest_posts.get(question.digest)
    what, id = parted(called(post, told_in(post), question.entry)) if post else ("", "")
    return await tx.updates.get(id) if what == UPDATE else None


async def asker_of(tx: Transaction, question: EntryQuestion) -> Participant | Coordinator | None:
    """Who asked ``question``; None when they left."""
    if question.participant:
        return await tx.participants.get(question.participant)
    return await tx.coordinators.get(question.coordinator)


def _notification(question: EntryQuestion, kind: NotificationKind, user: str, reader: str, now: datetime) -> Notification:
    return Notification(
        id=f"{kind}:{question.id}",
        kind=kind,
        to=Recipient(person=user),
        about={"question": question.id, "network": question.network, "reader": reader},
        due=now,
        expires=now + USEFUL,
        created_at=now,
    )
