"""The half-yearly question how an indicator stands: half a year after the first baseline, and each half year from then on.

One round is one card with all that a participant measures in a network. There is no nudge.
"""

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from domain.measurements.indicator import Indicator
from domain.measurements.record_values import measured_lately, running
from domain.notifications.outbox import Notification, NotificationKind, Recipient
from domain.notifications.working_hours import next_open, on_wall
from domain.ports import Transaction
from domain.programme.programme import Network, Participant

MONTHS = 6
"""How many months lie between rounds."""
AT = time(10)
"""The hour at which a round comes, on the wall clock."""
ANSWERABLE = timedelta(days=21)
"""How long a round waits for room in the budget, or for somebody to be back."""
LATELY = timedelta(days=60)
"""What was measured this recently is not asked."""


@dataclass(frozen=True, slots=True)
class HalfYearRound:
    """One round. ``day``: half a year after the first baseline, or a year, and so on; ``due``: the first working moment from then on."""

    day: date
    due: datetime

    @property
    def expires(self) -> datetime:
        """When it is not sent any more."""
        return self.due + ANSWERABLE


def rounds(since: datetime, network: Network) -> Iterator[HalfYearRound]:
    """All rounds of somebody who entered their first baseline at ``since``, on the network's clock, without end."""
    first, zone, number = since.astimezone(network.zone).date(), network.zone, 0
    while True:
        number += 1
        yield _round(first, number, zone)


@lru_cache(maxsize=4096)
def _round(first: date, number: int, zone: ZoneInfo) -> HalfYearRound:
    day = later(first, MONTHS * number)
    return HalfYearRound(day, next_open(on_wall(day, AT, zone), zone))


def later(day: date, months: int) -> date:
    """The same day of the month ``months`` later; the month's last day where it has no such day."""
    years, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + years, month + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def round_at(since: datetime, network: Network, now: datetime) -> HalfYearRound:
    """The round that is still worth sending at ``now``, else the next."""
    return next(half_year for half_year in rounds(since, network) if now < half_year.expires)


async def of_network(tx: Transaction, network: Network, now: datetime) -> list[Notification]:
    """The question to everybody in ``network`` who measures something."""
    since: dict[str, datetime] = {}
    for indicator in await tx.indicators.of_network(network.id):
        if indicator.baseline_at is not None:
            since.setdefault(indicator.participant, indicator.baseline_at)
    found: list[Notification] = []
    for id, moment in since.items():
        participant = await tx.participants.get(id)
        if participant is not None:
            found.append(_notification(participant, round_at(moment, network, now), now))
    return found


def form_of(notification: Notification) -> str:
    """The id of the form on the card of ``notification``: the same when the card is sent twice."""
    return f"round-{notification.about['day']}"


async def asked_about(tx: Transaction, participant: Participant, now: datetime) -> list[Indicator]:
    """The indicators that a round asks ``participant`` about: those not stopped, of actions they own that are not stopped, with a baseline,
    and not measured LATELY.

    Co-owners are not asked, so that each number comes once; they enter one when they like.
    """
    found: list[Indicator] = []
    for action in await tx.actions.of_participant(participant.id):
        if action.stopped_at is None:
            started = [indicator for indicator in await running(tx, action.id) if indicator.baseline_at is not None]
            found += [indicator for indicator in started if not await measured_lately(tx, indicator, now - LATELY)]
    return found


def _notification(participant: Participant, round: HalfYearRound, now: datetime) -> Notification:
    return Notification(
        id=f"measure:{participant.id}:{round.day.isoformat()}",
        kind=NotificationKind.MEASURE,
        to=Recipient(person=participant.user),
        about={"participant": participant.id, "day": round.day.isoformat()},
        due=round.due,
        expires=round.expires,
        created_at=now,
    )
