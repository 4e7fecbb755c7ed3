"""Once a week, in each network, who wants a buddy or a group is put together; and proposals that are out come to their end.

Once a week rather than at once: of more wishes together fewer are left over.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, time, timedelta

from domain.actions.action import Step
from domain.actions.my_actions import current_action
from domain.attendance.away import Away
from domain.help.respond import buddies_found
from domain.matching.match import ANSWERABLE, Match, MatchForm, MatchingRound, MatchStage, MatchWish, keeps_apart, wish_id
from domain.matching.pairing import Candidate, Together, groups, pairs
from domain.matching.respond import look_after, proposal_id
from domain.notifications.outbox import Notification, NotificationKind, Recipient
from domain.notifications.preferences import pauses
from domain.notifications.working_hours import next_open, on_wall
from domain.ports import Transaction
from domain.programme.programme import Network, Participant, team_key

WEEKDAY, AT = 0, time(10)
"""When rounds are held: Monday at ten, or the next working morning when that is no working day."""
NUDGED_AFTER = timedelta(days=3)
"""How long after a proposal who did not answer is reminded of it."""
TOLD_AGAIN = timedelta(days=25)
"""Who is left over is told at once, and again after this time: every four weeks, less what holidays shift."""
OFFERED = timedelta(days=5)
"""How long after a round the question whether somebody would like a buddy may still go."""


def latest_round(network: Network, now: datetime) -> datetime:
    """The moment of the last round up to ``now``."""
    return max(moment for moment in _around(network, now) if moment <= now)


def next_round(network: Network, now: datetime) -> datetime:
    """The moment of the first round after ``now``."""
    return min(moment for moment in _around(network, now) if moment > now)


def _around(network: Network, now: datetime) -> list[datetime]:
    today = now.astimezone(network.zone).date()
    monday = today - timedelta(days=(today.weekday() - WEEKDAY) % 7)
    weeks = (monday + timedelta(weeks=number) for number in (-2, -1, 0, 1, 2))
    return [next_open(on_wall(day, AT, network.zone), network.zone) for day in weeks]


async def turn_over(tx: Transaction, now: datetime) -> None:
    """Do all that time brings: proposals come to their end, and each network's round is held, once, also when the bot did not run at its
    moment."""
    for network in await tx.networks.all():
        for match in await tx.couplings.going_on(network.id):
            asked = match.holds if match.stage is MatchStage.PROPOSED else ()
            absent = [text for text in asked if not await _is_there(tx, text, now)]
            await look_after(tx, match, now, frozenset(absent))
        await buddies_found(tx, network.id, now)
        await _hold(tx, network, now)


async def forget_network(tx: Transaction, network: str) -> None:
    """Remove the rounds and matches of the network with this id, which is removed."""
    for match in await tx.couplings.going_on(network):
        await tx.couplings.remove(match.id)
    await tx.coupling_rounds.remove(network)


async def moments(tx: Transaction, network: Network, now: datetime) -> list[datetime]:
    """When something will happen in ``network``: its next round if anybody waits for one, and the ends of its proposals."""
    ends = [match.answers_until for match in await tx.couplings.going_on(network.id)]
    return [*ends, next_round(network, now)] if await tx.coupling_wishes.of_network(network.id) else ends


async def _hold(tx: Transaction, network: Network, now: datetime) -> None:
    moment = latest_round(network, now)
    last = await tx.coupling_rounds.get(network.id)
    if last is not None and last.held_for >= moment:
        return
    if last is None:
        await tx.coupling_rounds.add(MatchingRound(id=network.id, held_for=moment))
    else:
        await tx.coupling_rounds.save(replace(last, held_for=moment))
    for form in MatchForm:
        await _match(tx, network, form, moment, now)
    await _offer(tx, network, now)


async def _match(tx: Transaction, network: Network, form: MatchForm, moment: datetime, now: datetime) -> None:
    wishes = [wish for wish in await tx.coupling_wishes.of_network(network.id) if wish.form is form and wish.since < moment]
    waiting = [wish for wish in wishes if not wish.rests(now)]
    candidates = [found for wish in waiting if (found := await _candidate(tx, wish, now)) is not None]
    recent = await _recent(tx, candidates, form, now)
    made, left = (pairs if form is MatchForm.BUDDY else groups)(candidates, recent)
    day = f"{moment.astimezone(network.zone):%Y-%m-%d}"
    for number, together in enumerate(made, start=1):
        await _propose(tx, network, form, f"{network.id}:{form}:{day}:{number}", together, moment, now)
    for candidate in left:
        await _left_over(tx, network, form, f"coupling:{network.id}:{form}:{day}:none:participant:{candidate.participant}", candidate, now)


async def _candidate(tx: Transaction, wish: MatchWish, now: datetime) -> Candidate | None:
    """Who made the wish, unless they are away, have paused, or have a proposal, a buddy or a group already."""
    participant = await tx.participants.get(wish.participant)
    if participant is None or not await _is_there(tx, participant.id, now):
        return None
    if any(match.form is wish.form and participant.id in match.holds for match in await tx.couplings.of_participant(participant.id)):
        return None
    return Candidate(
        participant=participant.id,
        user=participant.user,
        organisation=participant.organisation,
        sector=participant.sector,
        theme=await theme_of(tx, participant),
        since=wish.since,
        served_first=wish.served_first,
    )


async def theme_of(tx: Transaction, participant: Participant) -> str:
    """The theme of the participant's current action; empty for another theme, or without an action."""
    action = await current_action(tx, participant)
    return action.theme if action is not None else ""


async def _is_there(tx: Transaction, participant_id: str, now: datetime) -> bool:
    participant = await tx.participants.get(participant_id)
    if participant is None:
        return False
    away: Away | None = await tx.aways.get(participant.user)
    return not (away is not None and away.covers(now)) and not pauses(await tx.people.get(participant.user), now)


async def _recent(tx: Transaction, candidates: Sequence[Candidate], form: MatchForm, now: datetime) -> list[Together]:
    """Who were together of late, in whatever network, as people."""
    known: dict[str, Match] = {}
    for candidate in candidates:
        for place in await tx.participants.of_user(candidate.user):
            for group in await tx.couplings.of_participant(place.id):
                if group.form is form and keeps_apart(group, now):
                    known[group.id] = group
    found = []
    for match in known.values():
        people = [person for member in match.members if (person := await tx.participants.get(member)) is not None]
        found.append(frozenset(participant.user for participant in people))
    return found


async def _propose(
    tx: Transaction, network: Network, form: MatchForm, key: str, together: Sequence[Candidate], moment: datetime, now: datetime
) -> None:
    """To each by themselves. It ends when the next round is held, so that nobody waits a week more for a proposal that came to nothing."""
    match = await tx.couplings.add(
        Match(
            id=key,
            network=network.id,
            form=form,
            theme=together[0].theme if form is MatchForm.BUDDY else "",
            members=tuple(candidate.participant for candidate in together),
            made_at=now,
            answers_until=max(next_round(network, moment), now + ANSWERABLE - timedelta(days=1)),
        )
    )
    for candidate in together:
        about = {"participant": candidate.participant, "form": form.value, "coupling": match.id}
        proposal = Notification(
            id=proposal_id(match, candidate.participant),
            kind=NotificationKind.MATCH,
            to=Recipient(person=candidate.user),
            about=about,
            due=now,
            expires=match.answers_until,
            created_at=now,
        )
        await tx.outbox.add(proposal)
        nudged = next_open(now + NUDGED_AFTER, network.zone)
        await tx.outbox.add(
            replace(proposal, id=f"{proposal.id}:nudge", kind=NotificationKind.MATCH_NUDGE, due=min(nudged, proposal.expires))
        )


async def _left_over(tx: Transaction, network: Network, form: MatchForm, key: str, candidate: Candidate, now: datetime) -> None:
    """Served first next time; and told, but not the same thing every Monday."""
    known = await tx.coupling_wishes.get(wish_id(candidate.participant, form))
    if known is None:
        return
    heard = known.told_none_at if known.told_none_at and known.told_none_at >= known.since else None
    is_news = heard is None or now - heard > TOLD_AGAIN
    if is_news or not known.served_first:
        await tx.coupling_wishes.save(replace(known, served_first=True, told_none_at=now if is_news else heard))
    if not is_news:
        return
    about = {"participant": candidate.participant, "form": form.value}
    await tx.outbox.add(
        Notification(
            id=key,
            kind=NotificationKind.MATCH_NONE,
            to=Recipient(person=candidate.user),
            about=about,
            due=now,
            expires=now + timedelta(days=4),
            created_at=now,
        )
    )


async def _offer(tx: Transaction, network: Network, now: datetime) -> None:
    """Whoever has a plan is asked once whether they would like a buddy, when there is somebody elsewhere with the same theme and a plan."""
    planning: list[tuple[Participant, str]] = []
    for participant in await tx.participants.of_network(network.id):
        action = await current_action(tx, participant)
        if action is not None and action.theme and any(move.step is Step.PLAN for move in action.cycles[0].moves):
            planning.append((participant, action.theme))
    for participant, theme in planning:
        place = team_key(participant.organisation)
        if not any(theme == other and place != team_key(member.organisation) for member, other in planning):
            continue
        key = f"buddy-offer:participant:{participant.id}"
        if await tx.outbox.get(key) is None and await tx.coupling_wishes.get(wish_id(participant.id, MatchForm.BUDDY)) is None:
            await tx.outbox.add(
                Notification(
                    id=key,
                    kind=NotificationKind.BUDDY_OFFER,
                    to=Recipient(person=participant.user),
                    about={"participant": participant.id, "form": MatchForm.BUDDY.value},
                    due=next_open(now, network.zone),
                    expires=now + OFFERED,
                    created_at=now,
                )
            )
