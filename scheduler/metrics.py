"""What Prometheus hears: outcomes by kind, how late we are, and whether the clock still ticks. Never who."""

from datetime import datetime, timedelta

from prometheus_client import REGISTRY, CollectorRegistry, Counter, Gauge, Histogram

from domain.notifications.outbox import Kind, State
from domain.ports import Outcome


class Metrics:
    """Make one per registry; the default one is what ``/metrics`` shows."""

    def __init__(self, registry: CollectorRegistry = REGISTRY) -> None:
        self._settled = Counter("spiraal_outbox_settled", "Intents that reached an end", ["kind", "state"], registry=registry)
        self._sends = Counter("spiraal_deliveries", "Sends and changes by what the platform said", ["kind", "outcome"], registry=registry)
        self._lag = Histogram(
            "spiraal_delivery_lag_seconds",
            "From due to sent",
            ["kind"],
            buckets=(0.1, 0.5, 1, 5, 20, 60, 300, 1800, 7200, 86400),
            registry=registry,
        )
        self._tick = Gauge("spiraal_last_tick_timestamp_seconds", "When the last whole tick ended, on the bot's clock", registry=registry)

    def settled(self, kind: Kind, state: State) -> None:
        self._settled.labels(kind, state).inc()

    def answered(self, kind: Kind, outcome: Outcome) -> None:
        self._sends.labels(kind, type(outcome).__name__).inc()

    def sent(self, kind: Kind, lag: timedelta) -> None:
        self._lag.labels(kind).observe(max(lag.total_seconds(), 0.0))

    def ticked(self, now: datetime) -> None:
        self._tick.set(now.timestamp())
