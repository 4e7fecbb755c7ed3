from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from scheduler.limits import PER_CONVERSATION, PER_TENANT, Limits, Window
from tests.scheduler.fakes import START

SMALL = (Window(2, timedelta(seconds=1)), Window(3, timedelta(seconds=3)), Window(5, timedelta(seconds=10)))


def fits(sent: list[datetime], at: datetime, windows: tuple[Window, ...]) -> bool:
    """The slow model: count every window that ends with ``at``."""
    return all(sum(at - window.length < earlier <= at for earlier in sent) < window.count for window in windows)


def first_that_fits(sent: list[datetime], now: datetime, windows: tuple[Window, ...]) -> datetime:
    """The slow model: a window only opens when something leaves it, so try each of those moments."""
    moments = {now} | {earlier + window.length for earlier in sent for window in windows if earlier + window.length > now}
    return min(moment for moment in moments if fits(sent, moment, windows))


@given(st.lists(st.tuples(st.integers(0, 1500), st.sampled_from("ab"), st.integers(0, 4000)), max_size=60))
def test_the_next_moment_is_the_first_that_keeps_within_every_window(steps: list[tuple[int, str, int]]) -> None:
    limits = Limits(SMALL, (Window(4, timedelta(seconds=2)),))
    sent: dict[str, list[datetime]] = {"a": [], "b": [], "tenant": []}
    held = {"a": START, "b": START}
    now = START
    for milliseconds, conversation, hold in steps:
        now += timedelta(milliseconds=milliseconds)
        if hold > 3800:
            limits.hold(conversation, now + timedelta(milliseconds=hold))
            held[conversation] = max(held[conversation], now + timedelta(milliseconds=hold))
        free = limits.free_at(conversation, now)
        tenant_free = limits.tenant_free_at("tenant", now)
        assert free == max(held[conversation], first_that_fits(sent[conversation], now, SMALL))
        assert tenant_free == first_that_fits(sent["tenant"], now, (Window(4, timedelta(seconds=2)),))
        if free <= now and tenant_free <= now:
            limits.sent(conversation, "tenant", now)
            sent[conversation].append(now)
            sent["tenant"].append(now)


def go_as_fast_as_allowed(limits: Limits, count: int) -> list[datetime]:
    now, moments = START, []
    for _ in range(count):
        now = limits.free_at("a", now)
        limits.sent("a", "tenant", now)
        moments.append(now)
    return moments


def test_a_conversation_gets_the_platforms_figures() -> None:
    seconds = [(moment - START).total_seconds() for moment in go_as_fast_as_allowed(Limits(), 1801)]
    assert seconds[6] == 0
    assert seconds[7] == 1
    assert seconds[8] == 2
    assert seconds[59] < 30 <= seconds[60]
    assert seconds[1799] < 3600 <= seconds[1800]
    assert [(window.count, window.length.total_seconds()) for window in PER_CONVERSATION] == [(7, 1), (8, 2), (60, 30), (1800, 3600)]


def test_a_tenant_gets_fifty_a_second_over_all_its_conversations() -> None:
    limits = Limits()
    for number in range(50):
        assert limits.tenant_free_at("tenant", START) == START
        limits.sent(f"conversation-{number}", "tenant", START)
    assert limits.tenant_free_at("tenant", START) == START + PER_TENANT[0].length
    assert limits.tenant_free_at("another", START) == START


def test_a_hold_is_never_shortened() -> None:
    limits = Limits()
    limits.hold("a", START + timedelta(seconds=60))
    limits.hold("a", START + timedelta(seconds=5))
    assert limits.free_at("a", START) == START + timedelta(seconds=60)
    assert limits.free_at("b", START) == START
