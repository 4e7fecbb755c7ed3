"""The metrics for Prometheus: outcomes by kind, seconds from due to sent, and when the last tick was. Never who."""

from datetime import datetime, timedelta

from prometheus_client import REGISTRY, CollectorRegistry, Counter, Gauge, Histogram

from domain.notifications.outbox import NotificationKind, State
from domain.ports import Outcome


class Metrics:
    """One for each registry: a second one in the same registry raises ValueError. ``/metrics`` shows the default registry."""

    def __init__(self, registry: CollectorRegistry = REGISTRY) -> None:
        self._settled = Counter("spiraal_outbox_settled", "Notifications that reached an end", ["kind", "state"], registry=registry)
        self._sends = Counter("spiraal_deliveries", "Sends and changes by what the platform said", ["kind", "outcome"], registry=registry)
        self._lag = Histogram(
            "spiraal_delivery_lag_seconds",
            "From due to sent",
            ["kind"],
            buckets=(0.1, 0.5, 1, 5, 20, 60, 300, 1800, 7200, 86400),
            registry=registry,
        )
        self._tick = Gauge("spiraal_last_tick_timestamp_seconds", "When the last whole tick ended, on the bot's clock", registry=registry)

    def settled(self, kind: NotificationKind, state: State) -> None:
        """Count a notification that ended in ``state``."""
        self._settled.labels(kind, state).inc()

    def answered(self, kind: NotificationKind, outcome: Outcome) -> None:
        """Count an answer of the platform, also one after which it is tried again."""
        self._sends.labels(kind, type(outcome).__name__).inc()

    def sent(self, kind: NotificationKind, lag: timedelta) -> None:
        """Count a message that was sent ``lag`` after it was due."""
        self._lag.labels(kind).observe(max(lag.total_seconds(), 0.0))

    def ticked(self, now: datetime) -> None:
        """Note that a whole tick ended at ``now``, on the bot's clock."""
        self._tick.set(now.timestamp())
