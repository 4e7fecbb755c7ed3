"""Sessions, rules and moments to try, with the odd weeks of the year more often than their share."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from hypothesis import strategies as st

from tests.domain import oracle

YEARS = range(2026, 2033)


@dataclass(frozen=True, slots=True)
class Rule:
    """A reminder rule, and what it means."""

    text: str
    days: int
    elapsed: timedelta


def _odd_days() -> list[date]:
    """All days around a public holiday or a change of the clock."""
    found: set[date] = set()
    for year in YEARS:
        turns = [day for month in (3, 10) for day in (date(year, month, n) for n in range(25, 32)) if day.isoweekday() == 7]
        for day in (*oracle.public_holidays(year), *turns):
            found |= {day + timedelta(days=n) for n in range(-2, 4)}
    return sorted(found)


days = st.one_of(st.dates(date(YEARS[0], 1, 1), date(YEARS[-1], 12, 31)), st.sampled_from(_odd_days()))
quarters = st.integers(0, 95)


def _start(day: date, quarter: int) -> datetime:
    return datetime.combine(day, datetime.min.time(), UTC) + quarter * oracle.QUARTER


starts = st.builds(_start, days, quarters)
"""In UTC, at any quarter of an hour."""

rules = st.one_of(
    st.integers(1, 28).map(lambda n: Rule(f"P{n}D", n, timedelta(0))),
    st.integers(1, 4).map(lambda n: Rule(f"P{n}W", 7 * n, timedelta(0))),
    st.integers(1, 96).map(lambda n: Rule(f"PT{n}H", 0, timedelta(hours=n))),
    st.integers(60, 300).map(lambda n: Rule(f"PT{n}M", 0, timedelta(minutes=n))),
    st.builds(lambda d, h: Rule(f"P{d}DT{h}H", d, timedelta(hours=h)), st.integers(1, 5), st.integers(1, 60)),
)
rule_sets = st.lists(rules, min_size=1, max_size=5, unique_by=lambda rule: timedelta(days=rule.days) + rule.elapsed)
