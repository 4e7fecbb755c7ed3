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


async def buddy(scene: Context) -> Message:
    return await show(scene, MatchForm.BUDDY)


async def intervision(scene: Context) -> Message:
    return await show(scene, MatchForm.GROUP)


async def show(scene: Context, form: MatchForm) -> Message:
    """The card for where the sender stands with this form: no wish yet, waiting for a proposal, a proposal, or together with others."""
    participant = one_place(scene, _ASKS[form])
    return await _stands(scene, participant, form)


async def stop_typed(scene: Context, form: MatchForm) -> Message:
    """The answer to "maatje stop": stops in all of the sender's networks that it can be about."""
    places = scene.participants()
    if not places:
        return scene.for_participants_only()
    for participant in places:
        await stop(scene.tx, participant, form, scene.now)
    return cards.stopped(scene.say, scene.network(places[0]), places[0], form)


async def wanted(scene: Context) -> Message:
    found = _whose(scene)
    if found is None:
        return scene.not_yours()
    participant, form = found
    await wish(scene.tx, participant, form, scene.now)
    return await _stands(scene, participant, form)


async def stopped(scene: Context) -> Message:
    found = _whose(scene)
    if found is None:
        return scene.not_yours()
    participant, form = found
    await stop(scene.tx, participant, form, scene.now)
    return cards.stopped(scene.say, scene.network(participant), participant, form)


async def accepted(scene: Context) -> Message:
    return await _answered(scene, MatchAnswer.YES)


async def declined(scene: Context) -> Message:
    return await _answered(scene, MatchAnswer.NO)


async def spoken(scene: Context) -> Message:
    """Store the answer to the question, two weeks on, whether they spoke."""
    coupling, participant = await _about(scene)
    network = scene.network(participant)
    told = scene.carried("spoken")
    if told not in list(SpokenAnswer) or coupling.stage is not MatchStage.TOGETHER or participant.id not in coupling.willing:
        return cards.over(scene.say, network, participant, coupling.form)
    after = await tell_spoken(scene.tx, coupling, participant, SpokenAnswer(told), scene.now)
    return cards.thanks(scene.say, network, participant, after, SpokenAnswer(told))


async def _answered(scene: Context, said: MatchAnswer) -> Message:
    coupling, participant = await _about(scene)
    after = await answer(scene.tx, coupling, participant, said, scene.now)
    network = scene.network(participant)
    if after.said.get(participant.id) is not said or participant.id in after.gone:
        return cards.over(scene.say, network, participant, after.form)
    if said is MatchAnswer.NO:
        known = await scene.tx.coupling_wishes.get(wish_id(participant.id, after.form))
        return cards.declined(scene.say, network, participant, after, known)
    match after.stage:
        case MatchStage.TOGETHER:
            return await together_card(scene, participant, after)
        case MatchStage.PROPOSED:
            return cards.waiting(scene.say, network, participant, after)
    return cards.over(scene.say, network, participant, after.form)


async def _stands(scene: Context, participant: Participant, form: MatchForm) -> Message:
    network = scene.network(participant)
    current = await belongs(scene.tx, participant, form)
    if current is not None and current.stage is MatchStage.TOGETHER:
        return await together_card(scene, participant, current)
    if current is not None and participant.id in current.said:
        return cards.waiting(scene.say, network, participant, current)
    if current is not None:
        return cards.proposal(scene.say, network, participant, current, await others(scene.tx, current, participant))
    known = await scene.tx.coupling_wishes.get(wish_id(participant.id, form))
    if known is None or not known.stands:
        seen = cards.Companion(participant, await theme_of(scene.tx, participant))
        return cards.asking(scene.say, network, seen, form)
    return cards.wished(scene.say, network, participant, known, next_round(network, scene.now), scene.now)


async def together_card(scene: Context, participant: Participant, coupling: Match) -> Message:
    return cards.together(scene.say, scene.network(participant), participant, coupling, await others(scene.tx, coupling, participant))


async def others(tx: Transaction, coupling: Match, reader: Participant) -> list[cards.Companion]:
    """The others that ``reader`` may know of: all who were proposed, whatever they answered; once together, those who said yes."""
    shown = coupling.members if coupling.stage is MatchStage.PROPOSED else coupling.willing
    found = []
    for one in shown:
        participant = await tx.participants.get(one) if one != reader.id else None
        if participant is not None:
            theme = coupling.theme if coupling.form is MatchForm.BUDDY else await theme_of(tx, participant)
            found.append(cards.Companion(participant, theme))
    return found


def _whose(scene: Context) -> tuple[Participant, MatchForm] | None:
    participant, form = scene.who.participant(scene.carried("participant")), scene.carried("form")
    return (participant, MatchForm(form)) if participant is not None and form in list(MatchForm) else None


async def _about(scene: Context) -> tuple[Match, Participant]:
    """The coupling a card is about, and with which of their places the sender is in it. Raises AnswerInstead when they are not."""
    coupling = await scene.tx.couplings.get(scene.carried("coupling"))
    participant = scene.who.participant(scene.carried("participant"))
    if participant is None or (coupling is not None and participant.id not in coupling.members):
        raise AnswerInstead(scene.not_yours())
    if coupling is None:
        raise AnswerInstead(cards.over(scene.say, scene.network(participant), participant, MatchForm.BUDDY))
    return coupling, participant
