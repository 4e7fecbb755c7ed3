"""The question how it stands, half a year after the first baseline and each half year from then on.

One round is one card with all that a participant measures in a network. Nobody is reminded of it.
"""

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from domain.measurements.indicator import Indicator
from domain.measurements.record_values import measured_lately, running
from domain.notifications.outbox import Intent, Kind, To
from domain.notifications.working_hours import next_open, on_wall
from domain.ports import Transaction
from domain.programme.programme import Network, Participant

MONTHS = 6
AT = time(10)
ANSWERABLE = timedelta(days=21)
"""So long it waits for room in the budget or for somebody to be back; later it is not sent any more."""
LATELY = timedelta(days=60)
"""What was measured this recently is not asked again."""


@dataclass(frozen=True, slots=True)
class Round:
    """``day`` is when it is half a year later, or a year and a half; ``due`` the working moment from then on."""

    day: date
    due: datetime

    @property
    def expires(self) -> datetime:
        return self.due + ANSWERABLE


def rounds(since: datetime, network: Network) -> Iterator[Round]:
    """All rounds of who entered their first baseline then, without end."""
    first, zone, number = since.astimezone(network.zone).date(), network.zone, 0
    while True:
        number += 1
        yield _round(first, number, zone)


@lru_cache(maxsize=4096)
def _round(first: date, number: int, zone: ZoneInfo) -> Round:
    day = later(first, MONTHS * number)
    return Round(day, next_open(on_wall(day, AT, zone), zone))


def later(day: date, months: int) -> date:
    """The same day so many months later; the month's last, where it has no such day."""
    years, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + years, month + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def round_at(since: datetime, network: Network, now: datetime) -> Round:
    """The round that is still of use now, else the next."""
    return next(one for one in rounds(since, network) if now < one.expires)


async def of_network(tx: Transaction, network: Network, now: datetime) -> list[Intent]:
    """The question to everybody who measures something: due or still to come."""
    since: dict[str, datetime] = {}
    for indicator in await tx.indicators.of_network(network.id):
        if indicator.baseline_at is not None:
            since.setdefault(indicator.participant, indicator.baseline_at)
    found: list[Intent] = []
    for id, moment in since.items():
        participant = await tx.participants.get(id)
        if participant is not None:
            found.append(_intent(participant, round_at(moment, network, now), now))
    return found


def form_of(intent: Intent) -> str:
    """The form on a round's card: the same when it is sent twice."""
    return f"round-{intent.about['day']}"


async def asked_about(tx: Transaction, participant: Participant, now: datetime) -> list[Indicator]:
    """What a round asks: what runs of the actions that run, has a baseline and was not measured lately.

    Of a shared action only its owner is asked, so that each number comes once; the others enter one when they like.
    """
    found: list[Indicator] = []
    for action in await tx.actions.of_participant(participant.id):
        if action.stopped_at is None:
            started = [one for one in await running(tx, action.id) if one.baseline_at is not None]
            found += [one for one in started if not await measured_lately(tx, one, now - LATELY)]
    return found


def _intent(participant: Participant, round: Round, now: datetime) -> Intent:
    return Intent(
        id=f"measure:{participant.id}:{round.day.isoformat()}",
        kind=Kind.MEASURE,
        to=To(person=participant.user),
        about={"participant": participant.id, "day": round.day.isoformat()},
        due=round.due,
        expires=round.expires,
        created_at=now,
    )
