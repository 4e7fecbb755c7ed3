"""A coordinator decides about what a participant corrected."""

from cards import general
from cards.onboarding import corrections as cards
from dialogs.context import AnswerInstead, Context
from domain.onboarding.correct import leave, take_over
from domain.onboarding.correction import Correction, CorrectionSubject, Decision
from domain.ports import Message
from domain.programme.approvers import contacts_for, may_decide
from domain.programme.programme import Coordinator, Network, Participant


async def taken(scene: Context) -> Message:
    """Store the correction: from now on it is as the participant says."""
    correction, participant, network, reader = await _asked(scene)
    contact = scene.filled("contact")
    staff = await contacts_for(scene.tx, network)
    if correction.about is CorrectionSubject.CONTACT and contact not in [one.id for one in staff]:
        return cards.asked(scene.say, network, participant, correction, staff, by="", problem=scene.say("error-correction-contact"))
    decided = await take_over(scene.tx, correction, reader, scene.now, contact=contact)
    return cards.asked(scene.say, network, participant, decided, staff, by=reader.name)


async def left(scene: Context) -> Message:
    """Store that it stays as it is."""
    correction, participant, network, reader = await _asked(scene)
    decided = await leave(scene.tx, correction, reader, scene.now)
    return cards.asked(scene.say, network, participant, decided, (), by=reader.name)


async def _asked(scene: Context) -> tuple[Correction, Participant, Network, Coordinator]:
    """What the card asks, while it is open and for the sender to decide. Raises AnswerInstead with how it stands."""
    correction = await scene.tx.corrections.get(scene.carried("correction"))
    participant = await scene.tx.participants.get(correction.participant) if correction else None
    network = await scene.tx.networks.get(correction.network) if correction else None
    reader = scene.who.coordinator
    if reader is None:
        raise AnswerInstead(scene.not_yours())
    if correction is None or participant is None or network is None:
        raise AnswerInstead(general.notice(scene.say, "correction-gone"))
    if not await may_decide(scene.tx, reader, network, scene.now):
        raise AnswerInstead(scene.not_yours())
    if scene.carried("number") != str(correction.number):
        raise AnswerInstead(cards.replaced(scene.say, network, participant))
    if correction.decision is not Decision.OPEN:
        by = await scene.tx.coordinators.get(correction.decided_by)
        raise AnswerInstead(cards.asked(scene.say, network, participant, correction, (), by=by.name if by else ""))
    return correction, participant, network, reader
