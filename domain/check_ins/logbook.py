"""What somebody wrote (logboek), for themselves: page by page, to change and to withdraw."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from domain.check_ins.check_in import CheckInState, Update
from domain.check_ins.questions import DECIDING, AnswerComplaint, Question, check_answers, questions_of
from domain.ports import Transaction
from domain.programme.programme import Participant

PAGE = 5
"""How many entries a page has."""


@dataclass(frozen=True, slots=True)
class LogbookPage:
    """``entries`` newest first. ``older`` and ``newer``: whether there are more on that side."""

    entries: Sequence[Update]
    older: bool
    newer: bool


async def page(tx: Transaction, participant: Participant, *, before: datetime | None = None, after: datetime | None = None) -> LogbookPage:
    """A page of what ``participant`` wrote: the newest entries; or those just before ``before``, or just after ``after``, where another
    page ends.

    Never reads more than one entry above a page.
    """
    if after is not None:
        near = await tx.updates.of_participant_since(participant.id, after=after, limit=PAGE + 1)
        if len(near) > PAGE:
            return LogbookPage(near[:PAGE][::-1], older=True, newer=True)
        # Too few for a page: then it is the newest.
        before = None
    found = await tx.updates.of_participant(participant.id, before=before, limit=PAGE + 1)
    return LogbookPage(found[:PAGE], older=len(found) > PAGE, newer=before is not None)


def changeable(update: Update) -> tuple[Question, ...]:
    """The questions of ``update`` whose answers may still be changed: not those that moved the spiral."""
    return tuple(question for question in questions_of(update.step, update.questions) if question.id not in DECIDING)


def check_changes(update: Update, inputs: Mapping[str, str], only: str = "") -> tuple[dict[str, str], list[AnswerComplaint]]:
    """All answers as they would be kept with ``inputs`` (by question id), and what is wrong with those. ``only``: the one question that was
    asked about; empty for all."""
    asked = {question.id for question in changeable(update) if only in ("", question.id)}
    kept = {id: given for id, given in update.answers.items() if id not in asked}
    answers, complaints = check_answers(update.step, {id: inputs.get(id, "") for id in asked}, update.questions)
    return {**kept, **answers}, [complaint for complaint in complaints if complaint.question in asked]


async def edit(tx: Transaction, update: Update, answers: Mapping[str, str], now: datetime) -> Update:
    """The entry with other answers, stored. Who may read it does not change, nor since when."""
    if dict(update.answers) == dict(answers):
        return update
    return await tx.updates.save(replace(update, answers=dict(answers), edited_at=now))


async def withdraw(tx: Transaction, update: Update, now: datetime) -> None:
    """Remove the entry from the store, and so from everybody's sight. Where the spiral stands does not change."""
    await tx.updates.remove(update.id)
    check_in = await tx.check_ins.get(update.id)
    if check_in is not None:
        # One that waited for its circle is closed: there is nothing left to choose about.
        state = CheckInState.SKIPPED if check_in.state is CheckInState.ANSWERED else check_in.state
        await tx.check_ins.save(replace(check_in, state=state, withdrawn_at=now, done_at=check_in.done_at or now))
