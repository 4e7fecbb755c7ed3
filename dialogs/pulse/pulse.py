"""The pulse in conversation: the form, one anonymous answer, and what coordinators may know of it."""

from datetime import timedelta

from cards import general
from cards.pulse import pulse as cards
from dialogs.context import Answer, AnswerInstead, Context
from dialogs.turn import Reply
from domain.ports import Message
from domain.privacy.floor import floor_of
from domain.programme.programme import Network, Participant
from domain.pulse.collect import OPEN, AnswerVerdict, answer, closes_at, results, state, total
from domain.pulse.pulse import chosen
from domain.sessions.session import Session

LOOK_BACK = OPEN + timedelta(days=14)
"""How long ago a session may have started whose pulse can still be open: it opens on a working day after the session."""


async def show(scene: Context) -> Message:
    """The command: for a coordinator the results, for a participant what they can still answer."""
    open_now, answered_one = await _open(scene)
    if scene.coordinated():
        shown = [(network, await results(scene.tx, network.id)) for network in scene.coordinated()]
        mine = open_now[0][0] if open_now else None
        return cards.results(scene.say, shown, await total(scene.tx), mine, await floor_of(scene.tx))
    if not scene.who.participants:
        return scene.for_participants_only()
    if not open_now:
        return _why(scene, AnswerVerdict.ALREADY) if answered_one else general.notice(scene.say, "pulse-none")
    return await _form(scene, *open_now[0])


async def pressed(scene: Context) -> Message:
    """The form of one session, asked for with a button."""
    found = await _about(scene)
    return await _form(scene, *found[:2])


async def answered(scene: Context) -> Answer:
    """Count the answers that were filled in, once for each person, and keep nothing of whose they are."""
    meeting, network, participant = await _about(scene)
    answers, wrong = chosen(scene.press.inputs)
    if wrong:
        questions = [scene.say("error-answer-unknown", question=scene.say(f"pulse-item-{item}")) for item in wrong]
        return Reply(complaint=" ".join(questions))
    if not answers:
        return Reply(complaint=scene.say("error-pulse-empty"))
    outcome = await answer(scene.tx, meeting, network, participant, answers, scene.now)
    return cards.thanks(scene.say, network, meeting) if outcome is AnswerVerdict.COUNTED else _why(scene, outcome)


async def _about(scene: Context) -> tuple[Session, Network, Participant]:
    """The session a card is about, while the sender can answer its pulse. Raises AnswerInstead with why not."""
    found = await scene.session()
    if found is None:
        there = await scene.tx.sessions.get(scene.carried("session"))
        raise AnswerInstead(scene.not_yours() if there is not None else _why(scene, AnswerVerdict.CLOSED))
    meeting, participant = found
    network = scene.network(participant)
    refused = await state(scene.tx, meeting, network, participant, scene.now)
    if refused is not None:
        raise AnswerInstead(_why(scene, refused))
    return meeting, network, participant


def _why(scene: Context, refused: AnswerVerdict) -> Message:
    match refused:
        case AnswerVerdict.ALREADY:
            return general.notice(scene.say, "pulse-already")
        case AnswerVerdict.NOT_THERE:
            return general.notice(scene.say, "pulse-not-there")
        case _:
            return general.notice(scene.say, "pulse-closed")


async def _open(scene: Context) -> tuple[list[tuple[Session, Network]], bool]:
    """The sessions of which the sender can answer the pulse now, earliest first, and whether there are some they answered already."""
    found: list[tuple[Session, Network]] = []
    already = False
    for participant in scene.who.participants:
        network = scene.network(participant)
        for meeting in await scene.tx.sessions.of_network(network.id, since=scene.now - LOOK_BACK, until=scene.now):
            refused = await state(scene.tx, meeting, network, participant, scene.now)
            already = already or refused is AnswerVerdict.ALREADY
            found += [(meeting, network)] if refused is None else []
    return sorted(found, key=lambda one: (one[0].starts, one[0].id)), already


async def _form(scene: Context, meeting: Session, network: Network) -> Message:
    return cards.form(scene.say, network, meeting, closes_at(meeting, network), await floor_of(scene.tx))
