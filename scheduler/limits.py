"""The platform's limits on sending, kept beforehand. Pure: time is an argument, and never goes back.

The figures: "Limits of Teams and the Connector" in docs/platform.md.
"""

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta


@dataclass(frozen=True, slots=True)
class Window:
    """At most ``count`` sends in any half-open stretch of ``length``."""

    count: int
    length: timedelta


PER_CONVERSATION = (
    Window(7, timedelta(seconds=1)),
    Window(8, timedelta(seconds=2)),
    Window(60, timedelta(seconds=30)),
    Window(1800, timedelta(hours=1)),
)
PER_TENANT = (Window(50, timedelta(seconds=1)),)


class SlidingLog:
    """The moments of the latest sends, and when the next may go."""

    def __init__(self, windows: Sequence[Window]) -> None:
        self._windows = windows
        self._longest = max(window.length for window in windows)
        self._sent: deque[datetime] = deque(maxlen=max(window.count for window in windows))

    def free_at(self, now: datetime) -> datetime:
        """The first moment, ``now`` or later, at which one more send keeps within every window."""
        full = (self._sent[-window.count] + window.length for window in self._windows if len(self._sent) >= window.count)
        return max((now, *full))

    def sent(self, at: datetime) -> None:
        """Count a send at ``at``, no earlier than the one before."""
        while self._sent and self._sent[0] + self._longest <= at:
            self._sent.popleft()
        self._sent.append(at)


class Limits:
    """The latest sends to each conversation and each tenant, by their ids, and until when a conversation is held."""

    def __init__(self, per_conversation: Sequence[Window] = PER_CONVERSATION, per_tenant: Sequence[Window] = PER_TENANT) -> None:
        self._per_conversation = per_conversation
        self._per_tenant = per_tenant
        self._conversations: dict[str, SlidingLog] = {}
        self._tenants: dict[str, SlidingLog] = {}
        self._held: dict[str, datetime] = {}

    def free_at(self, conversation: str, now: datetime) -> datetime:
        """When the next send to this conversation may go: ``now``, or later."""
        log = self._conversations.get(conversation)
        return max(self._held.get(conversation, now), log.free_at(now) if log else now, now)

    def tenant_free_at(self, tenant: str, now: datetime) -> datetime:
        """When the next send to anybody in this tenant may go: ``now``, or later."""
        log = self._tenants.get(tenant)
        return log.free_at(now) if log else now

    def sent(self, conversation: str, tenant: str, at: datetime) -> None:
        """Count a send at ``at``. It does not check: ask free_at() and tenant_free_at() first."""
        self._conversations.setdefault(conversation, SlidingLog(self._per_conversation)).sent(at)
        self._tenants.setdefault(tenant, SlidingLog(self._per_tenant)).sent(at)

    def hold(self, conversation: str, until: datetime) -> None:
        """Let free_at() of this conversation give ``until`` or later; a hold that lasts longer stays."""
        self._held[conversation] = max(until, self._held.get(conversation, until))
