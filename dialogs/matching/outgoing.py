"""What goes out about buddies and intervision groups: whether one would like one, proposals, what became of them, two weeks on."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from cards.language import Language
from cards.matching import match as cards
from dialogs.matching.match import others
from dialogs.prepared import Drop, Prepared, Ready, over_budget, paused, quiet, speech
from domain.matching.match import Match, MatchForm, MatchStage, MatchWish, SpokenAnswer, wish_id
from domain.matching.respond import belongs, proposal_id
from domain.matching.weekly_round import next_round, theme_of
from domain.notifications.outbox import Notification, NotificationKind, State
from domain.ports import Transaction
from domain.programme.programme import Network, Participant

GONE = Drop(State.NOT_NEEDED, "gone")
OVER = Drop(State.NOT_NEEDED, "over")
ANSWERED = Drop(State.NOT_NEEDED, "answered")


@dataclass(frozen=True, slots=True)
class _MatchContext:
    """Whom it is for, their wish, and the match it is about, if it is about one."""

    participant: Participant
    network: Network
    form: MatchForm
    say: Language
    wish: MatchWish | None
    match: Match | None


async def _found(tx: Transaction, notification: Notification) -> _MatchContext | None:
    participant = await tx.participants.get(notification.about["participant"])
    network = await tx.networks.get(participant.network) if participant else None
    if participant is None or network is None or participant.user != notification.to.person:
        return None
    form = MatchForm(notification.about["form"])
    return _MatchContext(
        participant,
        network,
        form,
        await speech(tx, participant.user),
        await tx.coupling_wishes.get(wish_id(participant.id, form)),
        await tx.couplings.get(notification.about.get("coupling", "")),
    )


async def _offer(tx: Transaction, notification: Notification, now: datetime) -> Prepared:
    found = await _found(tx, notification)
    if found is None:
        return GONE
    if found.wish is not None:
        return ANSWERED
    hold = await paused(tx, notification, now) or quiet(found.network, now) or await over_budget(tx, notification, found.network, now)
    seen = cards.Companion(found.participant, await theme_of(tx, found.participant))
    return hold or Ready(cards.asking(found.say, found.network, seen, found.form, unasked=True))


async def _proposal(tx: Transaction, notification: Notification, now: datetime) -> Prepared:
    found = await _found(tx, notification)
    if found is None or found.match is None:
        return GONE
    match, participant = found.match, found.participant
    if match.stage is not MatchStage.PROPOSED or found.wish is None or not found.wish.stands:
        return OVER
    if participant.id not in match.silent:
        return ANSWERED
    nudge = notification.kind is NotificationKind.MATCH_NUDGE
    if nudge:
        asked = await tx.outbox.get(proposal_id(match, participant.id))
        if asked is None or asked.state is not State.SENT:
            return OVER
    hold = await paused(tx, notification, now) or quiet(found.network, now)
    if hold is None and nudge:
        hold = await over_budget(tx, notification, found.network, now)
    return hold or Ready(cards.proposal(found.say, found.network, participant, match, await others(tx, match, participant), nudge=nudge))


async def _none(tx: Transaction, notification: Notification, now: datetime) -> Prepared:
    found = await _found(tx, notification)
    if found is None:
        return GONE
    if found.wish is None or not found.wish.stands or await belongs(tx, found.participant, found.form) is not None:
        return OVER
    hold = await paused(tx, notification, now) or quiet(found.network, now)
    return hold or Ready(cards.left_over(found.say, found.network, found.participant, found.form, next_round(found.network, now)))


async def _news(tx: Transaction, notification: Notification, now: datetime) -> Prepared:
    found = await _found(tx, notification)
    if found is None:
        return GONE
    hold = await paused(tx, notification, now) or quiet(found.network, now)
    if hold is not None:
        return hold
    say, network, participant, match, wish = found.say, found.network, found.participant, found.match, found.wish
    news = notification.about["news"]
    if wish is None or not wish.stands:
        return OVER
    if news == "wished":
        seen = cards.Companion(participant, await theme_of(tx, participant))
        return Ready(cards.wished(say, network, participant, wish, next_round(network, now), now, seen=seen))
    if news in ("together", "smaller"):
        if match is None or match.stage is not MatchStage.TOGETHER or participant.id not in match.willing:
            return OVER
        return Ready(cards.together(say, network, participant, match, await others(tx, match, participant), smaller=news == "smaller"))
    return Ready(cards.news(say, network, participant, found.form, news, wish))


async def _spoken(tx: Transaction, notification: Notification, now: datetime) -> Prepared:
    found = await _found(tx, notification)
    if found is None or found.match is None:
        return GONE
    match, participant = found.match, found.participant
    if match.stage is not MatchStage.TOGETHER or participant.id not in match.willing:
        return OVER
    if match.spoken.get(participant.id, SpokenAnswer.NOT_YET) is not SpokenAnswer.NOT_YET:
        return ANSWERED
    hold = await paused(tx, notification, now) or quiet(found.network, now) or await over_budget(tx, notification, found.network, now)
    return hold or Ready(cards.question(found.say, found.network, participant, match, await others(tx, match, participant)))


PREPARE: Mapping[NotificationKind, Callable[[Transaction, Notification, datetime], Awaitable[Prepared]]] = {
    NotificationKind.BUDDY_OFFER: _offer,
    NotificationKind.MATCH: _proposal,
    NotificationKind.MATCH_NUDGE: _proposal,
    NotificationKind.MATCH_NONE: _none,
    NotificationKind.MATCH_NEWS: _news,
    NotificationKind.SPOKEN: _spoken,
}
