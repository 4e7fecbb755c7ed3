"""A coordinator decides about what a participant corrected."""

from cards import general
from cards.onboarding import corrections as cards
from dialogs.context import AnswerInstead, Context
from domain.onboarding.correct import leave, take_over
from domain.onboarding.correction import Correction, CorrectionSubject, Decision
from domain.ports import Message
from domain.programme.approvers import contacts_for, may_decide
from domain.programme.programme import Coordinator, Network, Participant


async def taken(context: Context) -> Message:
    """Store the correction: from now on it is as the participant says."""
    correction, participant, network, reader = await _asked(context)
    contact = context.filled("contact")
    staff = await contacts_for(context.tx, network)
    if correction.about is CorrectionSubject.CONTACT and contact not in [coordinator.id for coordinator in staff]:
        return cards.asked(context.say, network, participant, correction, staff, by="", problem=context.say("error-correction-contact"))
    decided = await take_over(context.tx, correction, reader, context.now, contact=contact)
    return cards.asked(context.say, network, participant, decided, staff, by=reader.name)


async def left(context: Context) -> Message:
    """Store that it stays as it is."""
    correction, participant, network, reader = await _asked(context)
    decided = await leave(context.tx, correction, reader, context.now)
    return cards.asked(context.say, network, participant, decided, (), by=reader.name)


async def _asked(context: Context) -> tuple[Correction, Participant, Network, Coordinator]:
    """What the card asks, while it is open and for the sender to decide. Raises AnswerInstead with how it stands."""
    correction = await context.tx.corrections.get(context.carried("correction"))
    participant = await context.tx.participants.get(correction.participant) if correction else None
    network = await context.tx.networks.get(correction.network) if correction else None
    reader = context.who.coordinator
    if reader is None:
        raise AnswerInstead(context.not_yours())
    if correction is None or participant is None or network is None:
        raise AnswerInstead(general.notice(context.say, "correction-gone"))
    if not await may_decide(context.tx, reader, network, context.now):
        raise AnswerInstead(context.not_yours())
    if context.carried("number") != str(correction.number):
        raise AnswerInstead(cards.replaced(context.say, network, participant))
    if correction.decision is not Decision.OPEN:
        by = await context.tx.coordinators.get(correction.decided_by)
        raise AnswerInstead(cards.asked(context.say, network, participant, correction, (), by=by.name if by else ""))
    return correction, participant, network, reader
