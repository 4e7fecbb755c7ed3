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


async def show(context: Context) -> Message:
    """The command: for a coordinator the results, for a participant what they can still answer."""
    open_now, answered_one = await _open(context)
    if context.coordinated():
        shown = [(network, await results(context.tx, network.id)) for network in context.coordinated()]
        mine = open_now[0][0] if open_now else None
        return cards.results(context.say, shown, await total(context.tx), mine, await floor_of(context.tx))
    if not context.who.participants:
        return context.for_participants_only()
    if not open_now:
        return _why(context, AnswerVerdict.ALREADY) if answered_one else general.notice(context.say, "pulse-none")
    return await _form(context, *open_now[0])


async def pressed(context: Context) -> Message:
    """The form of one session, asked for with a button."""
    found = await _about(context)
    return await _form(context, *found[:2])


async def answered(context: Context) -> Answer:
    """Count the answers that were filled in, once for each person, and keep nothing of whose they are."""
    meeting, network, participant = await _about(context)
    answers, wrong = chosen(context.press.inputs)
    if wrong:
        questions = [context.say("error-answer-unknown", question=context.say(f"pulse-item-{item}")) for item in wrong]
        return Reply(complaint=" ".join(questions))
    if not answers:
        return Reply(complaint=context.say("error-pulse-empty"))
    outcome = await answer(context.tx, meeting, network, participant, answers, context.now)
    return cards.thanks(context.say, network, meeting) if outcome is AnswerVerdict.COUNTED else _why(context, outcome)


async def _about(context: Context) -> tuple[Session, Network, Participant]:
    """The session a card is about, while the sender can answer its pulse. Raises AnswerInstead with why not."""
    found = await context.session()
    if found is None:
        there = await context.tx.sessions.get(context.carried("session"))
        raise AnswerInstead(context.not_yours() if there is not None else _why(context, AnswerVerdict.CLOSED))
    meeting, participant = found
    network = context.network(participant)
    refused = await state(context.tx, meeting, network, participant, context.now)
    if refused is not None:
        raise AnswerInstead(_why(context, refused))
    return meeting, network, participant


def _why(context: Context, refused: AnswerVerdict) -> Message:
    match refused:
        case AnswerVerdict.ALREADY:
            return general.notice(context.say, "pulse-already")
        case AnswerVerdict.NOT_THERE:
            return general.notice(context.say, "pulse-not-there")
        case _:
            return general.notice(context.say, "pulse-closed")


async def _open(context: Context) -> tuple[list[tuple[Session, Network]], bool]:
    """The sessions of which the sender can answer the pulse now, earliest first, and whether there are some they answered already."""
    found: list[tuple[Session, Network]] = []
    already = False
    for participant in context.who.participants:
        network = context.network(participant)
        for meeting in await context.tx.sessions.of_network(network.id, since=context.now - LOOK_BACK, until=context.now):
            refused = await state(context.tx, meeting, network, participant, context.now)
            already = already or refused is AnswerVerdict.ALREADY
            found += [(meeting, network)] if refused is None else []
    return sorted(found, key=lambda pair: (pair[0].starts, pair[0].id)), already


async def _form(context: Context, meeting: Session, network: Network) -> Message:
    return cards.form(context.say, network, meeting, closes_at(meeting, network), await floor_of(context.tx))
