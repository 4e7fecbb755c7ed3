"""What goes out about buddies and intervision groups: whether one would like one, proposals, what became of them, two weeks on."""

from collections.abc import Mapping
from datetime import datetime

from cards.matching import match as cards
from dialogs.matching.match import others
from dialogs.prepared import Drop, Prepared, Ready, Renderer, needed, over_budget, paused, place_of, quiet, speech
from domain.matching.match import MatchForm, MatchStage, MatchWish, SpokenAnswer, wish_id
from domain.matching.respond import belongs, proposal_id
from domain.matching.weekly_round import next_round, theme_of
from domain.notifications.outbox import Notification, NotificationKind, State
from domain.ports import Transaction
from domain.programme.programme import Participant

OVER = Drop(State.NOT_NEEDED, "over")
ANSWERED = Drop(State.NOT_NEEDED, "answered")


async def _wish(tx: Transaction, notification: Notification, participant: Participant) -> MatchWish | None:
    return await tx.coupling_wishes.get(wish_id(participant.id, MatchForm(notification.about["form"])))


async def _offer(tx: Transaction, notification: Notification, now: datetime) -> Prepared:
    participant, network = await place_of(tx, notification)
    if await _wish(tx, notification, participant) is not None:
        return ANSWERED
    hold = await paused(tx, notification, now) or quiet(network, now) or await over_budget(tx, notification, network, now)
    say, form = await speech(tx, participant.user), MatchForm(notification.about["form"])
    seen = cards.Companion(participant, await theme_of(tx, participant))
    return hold or Ready(cards.asking(say, network, seen, form, unasked=True))


async def _proposal(tx: Transaction, notification: Notification, now: datetime) -> Prepared:
    participant, network = await place_of(tx, notification)
    match = await needed(tx.couplings.get(notification.about["coupling"]))
    wish = await _wish(tx, notification, participant)
    if match.stage is not MatchStage.PROPOSED or wish is None or not wish.stands:
        return OVER
    if participant.id not in match.silent:
        return ANSWERED
    nudge = notification.kind is NotificationKind.MATCH_NUDGE
    if nudge:
        asked = await tx.outbox.get(proposal_id(match, participant.id))
        if asked is None or asked.state is not State.SENT:
            return OVER
    hold = await paused(tx, notification, now) or quiet(network, now)
    if hold is None and nudge:
        hold = await over_budget(tx, notification, network, now)
    say = await speech(tx, participant.user)
    return hold or Ready(cards.proposal(say, network, participant, match, await others(tx, match, participant), nudge=nudge))


async def _none(tx: Transaction, notification: Notification, now: datetime) -> Prepared:
    participant, network = await place_of(tx, notification)
    form, wish = MatchForm(notification.about["form"]), await _wish(tx, notification, participant)
    if wish is None or not wish.stands or await belongs(tx, participant, form) is not None:
        return OVER
    hold = await paused(tx, notification, now) or quiet(network, now)
    say = await speech(tx, participant.user)
    return hold or Ready(cards.left_over(say, network, participant, form, next_round(network, now)))


async def _news(tx: Transaction, notification: Notification, now: datetime) -> Prepared:
    participant, network = await place_of(tx, notification)
    hold = await paused(tx, notification, now) or quiet(network, now)
    if hold is not None:
        return hold
    say, wish, news = await speech(tx, participant.user), await _wish(tx, notification, participant), notification.about["news"]
    if wish is None or not wish.stands:
        return OVER
    if news == "wished":
        seen = cards.Companion(participant, await theme_of(tx, participant))
        return Ready(cards.wished(say, network, participant, wish, next_round(network, now), now, seen=seen))
    if news in ("together", "smaller"):
        match = await tx.couplings.get(notification.about.get("coupling", ""))
        if match is None or match.stage is not MatchStage.TOGETHER or participant.id not in match.willing:
            return OVER
        return Ready(cards.together(say, network, participant, match, await others(tx, match, participant), smaller=news == "smaller"))
    return Ready(cards.news(say, network, participant, MatchForm(notification.about["form"]), news, wish))


async def _spoken(tx: Transaction, notification: Notification, now: datetime) -> Prepared:
    participant, network = await place_of(tx, notification)
    match = await needed(tx.couplings.get(notification.about["coupling"]))
    if match.stage is not MatchStage.TOGETHER or participant.id not in match.willing:
        return OVER
    if match.spoken.get(participant.id, SpokenAnswer.NOT_YET) is not SpokenAnswer.NOT_YET:
        return ANSWERED
    hold = await paused(tx, notification, now) or quiet(network, now) or await over_budget(tx, notification, network, now)
    say = await speech(tx, participant.user)
    return hold or Ready(cards.question(say, network, participant, match, await others(tx, match, participant)))


RENDERERS: Mapping[NotificationKind, Renderer] = {
    NotificationKind.BUDDY_OFFER: _offer,
    NotificationKind.MATCH: _proposal,
    NotificationKind.MATCH_NUDGE: _proposal,
    NotificationKind.MATCH_NONE: _none,
    NotificationKind.MATCH_NEWS: _news,
    NotificationKind.SPOKEN: _spoken,
}
