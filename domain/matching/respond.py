"""Buddies and intervision groups: wishing for one, answering a proposal, saying whether one spoke, and stopping.

Nobody is told what another answered: only that it came about, or that it does not work out this time.
"""

from dataclasses import replace
from datetime import datetime, timedelta

from domain.matching.match import (
    ASKED_AFTER,
    RESTS,
    Match,
    MatchAnswer,
    MatchForm,
    MatchStage,
    MatchWish,
    SpokenAnswer,
    answered,
    decided,
    wish_id,
    without,
)
from domain.notifications.outbox import Notification, NotificationKind, Recipient, State
from domain.notifications.working_hours import next_open
from domain.ports import Transaction
from domain.programme.programme import Network, Participant

USEFUL = timedelta(days=14)
"""How long news of a match, and the question whether they spoke, are worth sending."""


async def look_for_buddy(tx: Transaction, participant: Participant, now: datetime) -> None:
    """Wish for a buddy for ``participant``, who asked for one elsewhere, as in a check-in. A card tells them what others will see and how
    to stop it."""
    known = await tx.coupling_wishes.get(wish_id(participant.id, MatchForm.BUDDY))
    made = await wish(tx, participant, MatchForm.BUDDY, now)
    if known is None or not known.stands:
        stamp = f"wish:{made.id}:{made.version}"
        await tx.outbox.add(_notification(f"{stamp}:news:wished", NotificationKind.MATCH_NEWS, participant, made.form, now, news="wished"))


async def wish(tx: Transaction, participant: Participant, form: MatchForm, now: datetime) -> MatchWish:
    """The participant's wish, stored, which stands from now on. Made again it keeps its place, and rests no more."""
    known = await tx.coupling_wishes.get(wish_id(participant.id, form))
    if known is None:
        new = MatchWish(id=wish_id(participant.id, form), participant=participant.id, network=participant.network, form=form, since=now)
        return await tx.coupling_wishes.add(new)
    if not known.stands:
        return await tx.coupling_wishes.save(replace(known, since=now, ended_at=None, rests_until=None, served_first=False))
    return await tx.coupling_wishes.save(replace(known, rests_until=None)) if known.rests_until else known


async def stop(tx: Transaction, participant: Participant, form: MatchForm, now: datetime) -> None:
    """End the wish, and what ``participant`` was proposed or is in. The others are told kindly that it is over, and no reason."""
    known = await tx.coupling_wishes.get(wish_id(participant.id, form))
    if known is None:
        # So that they are not asked whether they would like one.
        ended = MatchWish(
            id=wish_id(participant.id, form), participant=participant.id, network=participant.network, form=form, since=now, ended_at=now
        )
        await tx.coupling_wishes.add(ended)
    elif known.stands:
        await tx.coupling_wishes.save(replace(known, ended_at=now, rests_until=None, served_first=False))
    current = await belongs(tx, participant, form)
    if current is not None:
        refused = current.stage is MatchStage.PROPOSED
        after = answered(current, participant.id, MatchAnswer.NO, now) if refused else without(current, participant.id, now)
        await turned(tx, current, after, now, by=participant)


async def belongs(tx: Transaction, participant: Participant, form: MatchForm) -> Match | None:
    """The match of this form that waits for the participant's answer or that they are in; None without one."""
    found = [match for match in await tx.couplings.of_participant(participant.id) if match.form is form and participant.id in match.holds]
    return found[-1] if found else None


async def answer(tx: Transaction, match: Match, participant: Participant, said: MatchAnswer, now: datetime) -> Match:
    """The match with the participant's answer, stored, and what follows from it. The same answer again, and one to what is over, change
    nothing."""
    known = await tx.coupling_wishes.get(wish_id(participant.id, match.form))
    open_to_them = match.stage is MatchStage.PROPOSED and participant.id in match.members and participant.id not in match.gone
    if not open_to_them or known is None or not known.stands or match.said.get(participant.id) is said:
        return match
    rests = now + RESTS if said is MatchAnswer.NO else None
    if known.rests_until != rests:
        await tx.coupling_wishes.save(replace(known, rests_until=rests, served_first=False))
    return await turned(tx, match, answered(match, participant.id, said, now), now, by=participant)


async def tell_spoken(tx: Transaction, match: Match, participant: Participant, spoken: SpokenAnswer, now: datetime) -> Match:
    """The match with what ``participant`` said of having spoken, stored. NOT_YET is asked once more; CANNOT and OTHER end it for
    them."""
    if match.stage is not MatchStage.TOGETHER or participant.id not in match.willing:
        return match
    after = replace(match, spoken={**match.spoken, participant.id: spoken})
    match spoken:
        case SpokenAnswer.NOT_YET:
            network = await tx.networks.get(match.network)
            if network is not None:
                await _ask_later(tx, match, participant, network, 2, now)
        case SpokenAnswer.CANNOT | SpokenAnswer.OTHER:
            after = without(replace(after, apart=after.apart or spoken is SpokenAnswer.OTHER), participant.id, now)
            known = await tx.coupling_wishes.get(wish_id(participant.id, match.form))
            if known is not None and spoken is SpokenAnswer.CANNOT:
                await tx.coupling_wishes.save(replace(known, rests_until=now + RESTS))
    return await turned(tx, match, after, now, by=participant)


async def look_after(tx: Transaction, match: Match, now: datetime, absent: frozenset[str] = frozenset()) -> Match:
    """The match with what became of it by ``now``, stored. ``absent``: the ids of members who can't answer a proposal now (away,
    paused)."""
    after = match
    for text in match.holds if match.stage is MatchStage.PROPOSED else ():
        if text in absent:
            after = without(after, text, now)
    return await turned(tx, match, decided(after, now), now)


async def turned(tx: Transaction, before: Match, after: Match, now: datetime, by: Participant | None = None) -> Match:
    """The match as ``after`` says, stored, and told to those whom the difference with ``before`` concerns. ``by``: who did it, and is
    not told."""
    if after == before:
        return before
    kept = await tx.couplings.save(after)
    others = [member for member in after.members if by is None or member != by.id]
    if before.stage is MatchStage.PROPOSED and after.stage is MatchStage.TOGETHER:
        await _together(tx, after, others, now)
        await _did_not_answer(tx, after, now)
    elif before.stage is MatchStage.PROPOSED and after.stage is MatchStage.LAPSED:
        over = now >= after.answers_until
        for text in after.willing if over else (*after.willing, *after.silent):
            if text in others:
                await _serve_first(tx, after, text, "not-now", now)
        if over:
            await _did_not_answer(tx, after, now)
    elif after.stage is MatchStage.ENDED:
        for text in [text for text in after.willing if text in others]:
            await _serve_first(tx, after, text, "ended", now)
    elif after.stage is MatchStage.TOGETHER and len(after.willing) < len(before.willing):
        for text in [text for text in after.willing if text in others]:
            await _tell(tx, after, text, f"smaller-{len(after.willing)}", now)
    return kept


async def _together(tx: Transaction, match: Match, others: list[str], now: datetime) -> None:
    network = await tx.networks.get(match.network)
    for text in match.willing:
        await _mark(tx, text, match.form, served_first=False)
        participant = await tx.participants.get(text)
        if participant is not None and network is not None:
            await _ask_later(tx, match, participant, network, 1, now)
        if text in others:
            await _tell(tx, match, text, "together", now)


async def _did_not_answer(tx: Transaction, match: Match, now: datetime) -> None:
    """Their wish rests: a second person need not wait for them in vain. Whom the proposal never reached is served first instead."""
    for text in match.silent:
        asked = await tx.outbox.get(proposal_id(match, text))
        known = await tx.coupling_wishes.get(wish_id(text, match.form))
        if asked is not None and asked.state is State.SENT and known is not None and known.stands:
            await tx.coupling_wishes.save(replace(known, rests_until=now + RESTS, served_first=False))
            await _tell(tx, match, text, "silent", now)
        else:
            await _mark(tx, text, match.form, served_first=True)


async def _serve_first(tx: Transaction, match: Match, participant: str, news: str, now: datetime) -> None:
    await _mark(tx, participant, match.form, served_first=True)
    asked = await tx.outbox.get(proposal_id(match, participant))
    # Whoever never read of a proposal need not read that it is over.
    if participant in match.willing or (asked is not None and asked.state in (State.SENT, State.CLAIMED, State.UNKNOWN)):
        await _tell(tx, match, participant, news, now)


async def _mark(tx: Transaction, participant: str, form: MatchForm, *, served_first: bool) -> None:
    known = await tx.coupling_wishes.get(wish_id(participant, form))
    if known is not None and known.stands and known.served_first is not served_first:
        await tx.coupling_wishes.save(replace(known, served_first=served_first))


async def _tell(tx: Transaction, match: Match, to: str, news: str, now: datetime) -> None:
    participant = await tx.participants.get(to)
    key = f"coupling:{match.id}:news:{news}:participant:{to}"
    if participant is not None and await tx.outbox.get(key) is None:
        name = news.partition("-")[0] if news.startswith("smaller") else news
        about = _notification(key, NotificationKind.MATCH_NEWS, participant, match.form, now, news=name, coupling=match.id)
        await tx.outbox.add(about)


async def _ask_later(tx: Transaction, match: Match, to: Participant, network: Network, number: int, now: datetime) -> None:
    key = f"coupling:{match.id}:spoken:{number}:participant:{to.id}"
    if await tx.outbox.get(key) is None:
        due = next_open(now + ASKED_AFTER, network.zone)
        asked = _notification(key, NotificationKind.SPOKEN, to, match.form, now, coupling=match.id)
        await tx.outbox.add(replace(asked, due=due, expires=due + USEFUL))


def proposal_id(match: Match, participant: str) -> str:
    """The key of the card that proposes ``match`` to this participant (an id)."""
    return f"coupling:{match.id}:proposal:participant:{participant}"


def _notification(key: str, kind: NotificationKind, to: Participant, form: MatchForm, now: datetime, **about: str) -> Notification:
    ids = {"participant": to.id, "form": form.value, **about}
    return Notification(id=key, kind=kind, to=Recipient(person=to.user), about=ids, due=now, expires=now + USEFUL, created_at=now)
