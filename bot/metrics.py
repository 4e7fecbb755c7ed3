"""The metrics of the HTTP side. No label tells about a person."""

from prometheus_client import Counter, Histogram

TURNS = Counter("spiraal_turns", "Activities let in, by what they were and how they ended.", ["kind", "result"])
TURN_SECONDS = Histogram(
    "spiraal_turn_seconds",
    "From an activity let in to its answer ready, messages sent included.",
    ["kind"],
    buckets=(0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 15),
)
REFUSALS = Counter("spiraal_refusals", "Activities refused, by reason.", ["reason"])
SENDS = Counter("spiraal_sends", "Calls to the Bot Connector that carry a message, by outcome.", ["operation", "outcome"])
