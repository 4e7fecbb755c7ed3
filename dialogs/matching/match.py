"""Buddies and intervision groups in conversation: the wish, the answer to a proposal, whether they spoke, and stopping."""

from cards.matching import match as cards
from cards.verbs import Verb
from dialogs.actions.my_actions import one_place
from dialogs.context import AnswerInstead, Context
from domain.matching.match import Match, MatchAnswer, MatchForm, MatchStage, SpokenAnswer, wish_id
from domain.matching.respond import answer, belongs, stop, tell_spoken, wish
from domain.matching.weekly_round import next_round, theme_of
from domain.ports import Message, Transaction
from domain.programme.programme import Participant

_ASKS = {MatchForm.BUDDY: Verb.BUDDY, MatchForm.GROUP: Verb.INTERVISION}


async def buddy(context: Context) -> Message:
    return await show(context, MatchForm.BUDDY)


async def intervision(context: Context) -> Message:
    return await show(context, MatchForm.GROUP)


async def show(context: Context, form: MatchForm) -> Message:
    """The card for where the sender stands with this form: no wish yet, waiting for a proposal, a proposal, or together with others."""
    participant = one_place(context, _ASKS[form])
    return await _stands(context, participant, form)


async def stop_typed(context: Context, form: MatchForm) -> Message:
    """The answer to "maatje stop": stops in all of the sender's networks that it can be about."""
    places = context.participants()
    if not places:
        return context.for_participants_only()
    for participant in places:
        await stop(context.tx, participant, form, context.now)
    return cards.stopped(context.say, context.network(places[0]), places[0], form)


async def wanted(context: Context) -> Message:
    found = _whose(context)
    if found is None:
        return context.not_yours()
    participant, form = found
    await wish(context.tx, participant, form, context.now)
    return await _stands(context, participant, form)


async def stopped(context: Context) -> Message:
    found = _whose(context)
    if found is None:
        return context.not_yours()
    participant, form = found
    await stop(context.tx, participant, form, context.now)
    return cards.stopped(context.say, context.network(participant), participant, form)


async def accepted(context: Context) -> Message:
    return await _answered(context, MatchAnswer.YES)


async def declined(context: Context) -> Message:
    return await _answered(context, MatchAnswer.NO)


async def spoken(context: Context) -> Message:
    """Store the answer to the question, two weeks on, whether they spoke."""
    match, participant = await _about(context)
    network = context.network(participant)
    told = context.carried("spoken")
    if told not in list(SpokenAnswer) or match.stage is not MatchStage.TOGETHER or participant.id not in match.willing:
        return cards.over(context.say, network, participant, match.form)
    after = await tell_spoken(context.tx, match, participant, SpokenAnswer(told), context.now)
    return cards.thanks(context.say, network, participant, after, SpokenAnswer(told))


async def _answered(context: Context, said: MatchAnswer) -> Message:
    match, participant = await _about(context)
    after = await answer(context.tx, match, participant, said, context.now)
    network = context.network(participant)
    if after.said.get(participant.id) is not said or participant.id in after.gone:
        return cards.over(context.say, network, participant, after.form)
    if said is MatchAnswer.NO:
        known = await context.tx.coupling_wishes.get(wish_id(participant.id, after.form))
        return cards.declined(context.say, network, participant, after, known)
    match after.stage:
        case MatchStage.TOGETHER:
            return await together_card(context, participant, after)
        case MatchStage.PROPOSED:
            return cards.waiting(context.say, network, participant, after)
    return cards.over(context.say, network, participant, after.form)


async def _stands(context: Context, participant: Participant, form: MatchForm) -> Message:
    network = context.network(participant)
    current = await belongs(context.tx, participant, form)
    if current is not None and current.stage is MatchStage.TOGETHER:
        return await together_card(context, participant, current)
    if current is not None and participant.id in current.said:
        return cards.waiting(context.say, network, participant, current)
    if current is not None:
        return cards.proposal(context.say, network, participant, current, await others(context.tx, current, participant))
    known = await context.tx.coupling_wishes.get(wish_id(participant.id, form))
    if known is None or not known.stands:
        seen = cards.Companion(participant, await theme_of(context.tx, participant))
        return cards.asking(context.say, network, seen, form)
    return cards.wished(context.say, network, participant, known, next_round(network, context.now), context.now)


async def together_card(context: Context, participant: Participant, match: Match) -> Message:
    return cards.together(context.say, context.network(participant), participant, match, await others(context.tx, match, participant))


async def others(tx: Transaction, match: Match, reader: Participant) -> list[cards.Companion]:
    """The others that ``reader`` may know of: all who were proposed, whatever they answered; once together, those who said yes."""
    shown = match.members if match.stage is MatchStage.PROPOSED else match.willing
    found = []
    for text in shown:
        participant = await tx.participants.get(text) if text != reader.id else None
        if participant is not None:
            theme = match.theme if match.form is MatchForm.BUDDY else await theme_of(tx, participant)
            found.append(cards.Companion(participant, theme))
    return found


def _whose(context: Context) -> tuple[Participant, MatchForm] | None:
    participant, form = context.who.participant(context.carried("participant")), context.carried("form")
    return (participant, MatchForm(form)) if participant is not None and form in list(MatchForm) else None


async def _about(context: Context) -> tuple[Match, Participant]:
    """The match a card is about, and with which of their places the sender is in it. Raises AnswerInstead when they are not."""
    match = await context.tx.couplings.get(context.carried("coupling"))
    participant = context.who.participant(context.carried("participant"))
    if participant is None or (match is not None and participant.id not in match.members):
        raise AnswerInstead(context.not_yours())
    if match is None:
        raise AnswerInstead(cards.over(context.say, context.network(participant), participant, MatchForm.BUDDY))
    return match, participant
