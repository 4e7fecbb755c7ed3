"""One message from WAITING to its outcome: checked, rendered and claimed in one transaction, sent, and recorded in another."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from enum import Enum, auto
from typing import Protocol

import structlog

from dialogs.prepared import Drop, Prepared, Ready, Wait
from domain.calendar.port import CalendarOutcome
from domain.errors import Conflict, StoreUnavailable
from domain.notifications.outbox import UNREACHABLE, Notification, State
from domain.ports import Clock, Outcome, Refused, Sent, Store, Transaction, TryLater, Uncertain
from scheduler import outcome as outcomes
from scheduler.claims import Claimed, SendResult, queue_of
from scheduler.limits import Limits
from scheduler.metrics import Metrics
from scheduler.outcome import Jitter
from scheduler.reach import known
from scheduler.transact import named, transact
from scheduler.transports import Transports

log = structlog.get_logger()

SOON = timedelta(seconds=5)
"""The shortest that a Wait of the preparer may last: one that is over at once would be prepared again and again."""


class Preparer(Protocol):
    """Decides and renders what goes out (dialogs/). Each may be called again for the same notification, in another transaction."""

    async def prepare(self, tx: Transaction, notification: Notification, now: datetime) -> Prepared:
        """What goes out for a WAITING ``notification`` that is due: a card, mail or calendar entry; or a Drop or a Wait with its reason."""
        ...

    async def settled(self, tx: Transaction, notification: Notification, now: datetime) -> None:
        """Write what follows from ``notification`` having gone out. Called in the transaction that records it as SENT."""
        ...

    async def booked(self, tx: Transaction, notification: Notification, booked: CalendarOutcome, now: datetime) -> None:
        """As settled(), for what went into a calendar: ``booked`` is what the calendar answered."""
        ...


class Turn(Enum):
    """Why claim() gave nothing to send.

    NEXT: the notification ended or waits, and the queue goes on with its next one. STOP: a limit is reached, and the whole queue waits.
    NOWHERE: no conversation is known for whom it is for.
    """

    NEXT = auto()
    STOP = auto()
    NOWHERE = auto()


class Unprepared(Exception):
    """The preparer failed on a notification: a defect of ours, which must not hold up the others."""

    def __init__(self, notification: Notification, what: str) -> None:
        self.notification = notification
        self.what = what
        super().__init__(what)


class Dispatcher:
    """Takes a notification from claim() by send() to record(). Whoever calls it has at most one notification of each queue under way."""

    def __init__(
        self,
        store: Store,
        transports: Transports,
        clock: Clock,
        preparer: Preparer,
        *,
        limits: Limits,
        metrics: Metrics,
        jitter: Jitter,
        send_within: timedelta,
    ) -> None:
        """``send_within`` is real time, whatever the clock."""
        self._store = store
        self._transports = transports
        self._clock = clock
        self._preparer = preparer
        self._limits = limits
        self._metrics = metrics
        self._jitter = jitter
        self._send_within = send_within
        self.tenant_full_until = datetime.min.replace(tzinfo=UTC)
        """Until then the tenant's limit holds everything back."""
        self.on_settled: Callable[[Notification], None] = lambda _: None
        """Called with each notification that reached an end, after it was stored."""

    async def claim(self, id: str) -> Claimed | Turn:
        """The notification with this id, checked, rendered and CLAIMED, ready for send(); or why there is nothing to send.

        All in one transaction, so that what the preparer writes while preparing is stored exactly when the claim is. Raises
        StoreUnavailable.
        """
        now = self._clock.now()
        try:
            claimed, changed = await transact(self._store, lambda tx: self._claim(tx, id, now))
        except Unprepared as failure:
            log.error("prepare-failed", notification=id, error=failure.what)
            await self._put_off(failure.notification, now)
            return Turn.NEXT
        if changed:
            self.tell(changed)
        return claimed

    async def _claim(self, tx: Transaction, id: str, now: datetime) -> tuple[Claimed | Turn, Notification | None]:
        notification = await tx.outbox.get(id)
        if notification is None or notification.state is not State.WAITING or notification.due > now:
            return Turn.NEXT, None
        if now >= notification.expires:
            return Turn.NEXT, await tx.outbox.save(outcomes.out_of_time(notification, now))
        if not self._transports.is_chat(notification.kind):
            return await self._claim_elsewhere(tx, notification, now)
        to = await known(tx, notification.to)
        if (to is None or to.stopped) and notification.to.network:
            # A channel that nobody linked is no loss as long as there is nothing to tell in it.
            prepared = await self._prepare(tx, notification, now)
            if isinstance(prepared, Drop):
                return Turn.NEXT, await self._held(tx, notification, prepared, now)
        if to is None:
            return Turn.NOWHERE, None
        if to.stopped:
            return Turn.NEXT, await tx.outbox.save(outcomes.settled(notification, State.FAILED, to.stopped, now))
        if not self._may_go(queue_of(notification), to.tenant, now):
            return Turn.STOP, None
        # Counted before it is rendered: others are being rendered meanwhile, and together they must keep within the limit.
        self._limits.sent(queue_of(notification), to.tenant, now)
        prepared = await self._prepare(tx, notification, now)
        if not isinstance(prepared, Ready):
            return Turn.NEXT, await self._held(tx, notification, prepared, now)
        saved = await tx.outbox.save(outcomes.claimed(notification))
        rows = [row for id in prepared.batched if (row := await tx.outbox.get(id)) and row.state is State.WAITING]
        batched = tuple([await tx.outbox.save(outcomes.claimed(row)) for row in rows])
        return Claimed(
            saved, replace(to, conversation=notification.conversation) if notification.conversation else to, prepared.message, batched
        ), None

    async def _claim_elsewhere(
        self, tx: Transaction, notification: Notification, now: datetime
    ) -> tuple[Claimed | Turn, Notification | None]:
        """Mail and calendars know no conversation and no limit of Teams'."""
        if missing := self._transports.missing(notification.kind):
            return Turn.NEXT, await tx.outbox.save(outcomes.settled(notification, State.NOT_NEEDED, missing, now))
        if self._limits.free_at(queue_of(notification), now) > now:
            return Turn.STOP, None
        prepared = await self._prepare(tx, notification, now)
        if isinstance(prepared, Ready | Drop | Wait):
            return Turn.NEXT, await self._held(tx, notification, prepared, now)
        return Claimed(await tx.outbox.save(outcomes.claimed(notification)), None, prepared), None

    async def _held(self, tx: Transaction, notification: Notification, prepared: Prepared, now: datetime) -> Notification:
        """The notification that does not go now, or not at all."""
        match prepared:
            case Drop(state, reason):
                return await tx.outbox.save(outcomes.settled(notification, state, reason, now))
            case Wait(until, reason) if until >= notification.expires:
                return await tx.outbox.save(outcomes.settled(notification, State.EXPIRED, reason, now))
            case Wait(until, reason):
                return await tx.outbox.save(outcomes.postponed(notification, max(until, now + SOON), reason))
        raise Unprepared(notification, "prepared-for-another-way")

    def _may_go(self, queue: str, tenant: str, now: datetime) -> bool:
        self.tenant_full_until = max(self.tenant_full_until, self._limits.tenant_free_at(tenant, now))
        return self._limits.free_at(queue, now) <= now >= self.tenant_full_until

    async def _prepare(self, tx: Transaction, notification: Notification, now: datetime) -> Prepared:
        try:
            return await self._preparer.prepare(tx, notification, now)
        except (Conflict, StoreUnavailable):
            raise
        except Exception as error:
            raise Unprepared(notification, named(error)) from error

    async def _put_off(self, seen: Notification, now: datetime) -> None:
        async def work(tx: Transaction) -> None:
            notification = await tx.outbox.get(seen.id)
            if notification and notification.version == seen.version:
                tried = replace(notification, attempts=notification.attempts + 1)
                wait = outcomes.back_off(tried.attempts, self._jitter)
                await tx.outbox.save(outcomes.postponed(tried, now + wait, "unprepared"))

        await transact(self._store, work)

    async def send(self, claimed: Claimed) -> SendResult:
        """Send, or change the card that is already there, and give the platform's answer. Takes at most ``send_within``, and raises
        nothing but cancellation: an error or a silence is an Uncertain outcome."""
        notification, to = claimed.notification, claimed.to
        outcome: Outcome
        try:
            async with asyncio.timeout(self._send_within.total_seconds()):
                outcome = await self._transports.carry(claimed)
        except TimeoutError:
            outcome = Uncertain("no-answer-in-time")
        except Exception as error:
            log.error("messenger-failed", notification=notification.id, error=named(error))
            outcome = Uncertain("messenger-failed")
        self._metrics.answered(notification.kind, outcome)
        at = self._clock.now()
        return SendResult(notification, to, outcome, at, outcomes.retry_at(notification, outcome, at, self._jitter), claimed.batched)

    async def record(self, answered: SendResult) -> None:
        """Store the answer with its notification. Raises StoreUnavailable or Conflict; then call it again, as the message may be out."""
        queue, at, outcome = queue_of(answered.notification), answered.at, answered.outcome
        if isinstance(outcome, TryLater | Uncertain):
            # Also holds what is behind it, so that the order is kept and a conversation in trouble is left in peace.
            self._limits.hold(queue, answered.retry_at)
        try:
            stored = await transact(self._store, lambda tx: self._record(tx, answered, tell_preparer=True))
        except (Conflict, StoreUnavailable):
            raise
        except Exception as error:
            # The message is out: that must be known, even when the preparer fails on it.
            log.error("settled-failed", notification=answered.notification.id, error=named(error))
            stored = await transact(self._store, lambda tx: self._record(tx, answered, tell_preparer=False))
        if isinstance(outcome, Sent):
            self._metrics.sent(answered.notification.kind, at - answered.notification.due)
        for notification in stored:
            self.tell(notification)

    async def _record(self, tx: Transaction, answered: SendResult, *, tell_preparer: bool) -> list[Notification]:
        """The notification as it is stored now, and those that went along, as far as that is their end."""
        await self._remember(tx, answered)
        ended = [await self._record_own(tx, answered, tell_preparer=tell_preparer)]
        for notification in answered.batched:
            row = await tx.outbox.get(notification.id)
            if row is not None and row.state is State.CLAIMED:
                ended.append(await tx.outbox.save(outcomes.after_in_batch(row, answered.outcome, answered.at, answered.retry_at)))
        return [notification for notification in ended if notification is not None and notification.settled_at]

    async def _record_own(self, tx: Transaction, answered: SendResult, *, tell_preparer: bool) -> Notification | None:
        at, outcome = answered.at, answered.outcome
        current = await tx.outbox.get(answered.notification.id)
        if current is None:
            return None
        done = outcomes.after(current, outcome, at, answered.retry_at)
        if isinstance(outcome, CalendarOutcome):
            await self._preparer.booked(tx, done, outcome, at)
        elif tell_preparer and done.state is State.SENT:
            await self._preparer.settled(tx, done, at)
        if current.state is State.CLAIMED:
            return await tx.outbox.save(done)
        # Somebody armed it again while it was in flight: that stands, and the card it will change is the one just sent.
        if done.activity != current.activity:
            await tx.outbox.save(replace(current, activity=done.activity, conversation=done.conversation))
        return None

    async def _remember(self, tx: Transaction, answered: SendResult) -> None:
        """What the outcome says about the conversation itself, if there is one."""
        known_now = await tx.conversations.get(answered.to.id) if answered.to else None
        if known_now is None:
            return
        match answered.outcome:
            case Refused(reason, stop=True):
                await tx.conversations.save(replace(known_now, stopped=reason))
            case Sent(_, conversation) if answered.notification.to.person and not answered.notification.activity:
                if known_now.conversation != conversation:
                    await tx.conversations.save(replace(known_now, conversation=conversation))

    async def park(self, id: str) -> Notification | None:
        """Put off a WAITING notification that claim() found NOWHERE to send, until unpark() or its end. The notification as stored, or
        None when it no longer waits."""

        async def work(tx: Transaction) -> Notification | None:
            notification = await tx.outbox.get(id)
            if notification is None or notification.state is not State.WAITING:
                return None
            return await tx.outbox.save(outcomes.postponed(notification, notification.expires, UNREACHABLE))

        parked = await transact(self._store, work)
        if parked:
            log.warning("unreachable", notification=id, kind=parked.kind)
        return parked

    async def unpark(self, id: str, now: datetime) -> None:
        """Make a notification that park() put off due at ``now``, as it can be sent by now. One that ended meanwhile stays as it is."""

        async def work(tx: Transaction) -> None:
            notification = await tx.outbox.get(id)
            if notification and notification.state is State.WAITING and notification.reason == UNREACHABLE:
                await tx.outbox.save(replace(notification, due=now, reason=""))

        await transact(self._store, work)

    async def recover(self, now: datetime) -> None:
        """Take up each notification that is CLAIMED at start, as a crash interrupted it: by its kind it is sent again, or ends UNKNOWN."""

        async def work(tx: Transaction) -> list[Notification]:
            return [await tx.outbox.save(outcomes.interrupted(notification, now)) for notification in await tx.outbox.claimed()]

        for notification in await transact(self._store, work):
            log.warning("send-interrupted", notification=notification.id, state=notification.state)
            self.tell(notification)

    def tell(self, notification: Notification) -> None:
        """Log and count a stored notification that reached an end, and call ``on_settled``; nothing for any other."""
        if notification.settled_at:
            log.info("settled", notification=notification.id, kind=notification.kind, state=notification.state, reason=notification.reason)
            self._metrics.settled(notification.kind, notification.state)
            self.on_settled(notification)
