"""Records to JSON and back, for every kind of record there is."""

from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from domain.notifications.outbox import NotificationKind
from domain.pulse.pulse import Edge
from domain.reports.figures import HalfYearFigures, PulseFigure
from store.codec import from_json, instant, to_json
from store.schema import COLLECTIONS, HALF_YEAR_FIGURES, OUTBOX, Collection, entries_of
from tests.store.samples import START, notification

MOMENTS = st.datetimes(datetime(1900, 1, 1), datetime(2200, 1, 1)).flatmap(  # noqa: DTZ001
    lambda naive: st.integers(-14 * 60, 14 * 60).map(lambda offset: naive.replace(tzinfo=timezone(timedelta(minutes=offset))))
)
# Records hold aware moments only, which hypothesis cannot know from the type.
st.register_type_strategy(datetime, MOMENTS)
# And numbers that are numbers.
st.register_type_strategy(Decimal, st.decimals(allow_nan=False, allow_infinity=False))
st.register_type_strategy(float, st.floats(allow_nan=False, allow_infinity=False))


@pytest.mark.parametrize("collection", COLLECTIONS.values(), ids=COLLECTIONS.keys())
@given(data=st.data())
@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_every_record_comes_back_equal(collection: Collection[Any], data: st.DataObject) -> None:
    record = data.draw(st.from_type(collection.record))
    encoded = collection.encode(record)
    assert from_json(encoded.text) == encoded.document
    assert collection.codec.decode(encoded.document) == record
    assert entries_of(collection.name, encoded.document) == encoded.entries


@given(first=MOMENTS, second=MOMENTS)
def test_texts_of_moments_sort_as_the_moments_do(first: datetime, second: datetime) -> None:
    assert (instant(first) < instant(second)) == (first < second)
    assert (instant(first) == instant(second)) == (first == second)
    assert len(instant(first)) == 32


def test_moments_are_stored_in_utc_with_six_decimals() -> None:
    assert instant(datetime(2027, 1, 21, 14, tzinfo=timezone(timedelta(hours=1)))) == "2027-01-21T13:00:00.000000+00:00"
    assert instant(datetime(999, 1, 1, tzinfo=UTC)) == "0999-01-01T00:00:00.000000+00:00"


def test_a_record_comes_back_with_its_own_types() -> None:
    encoded = OUTBOX.encode(notification("i1", START))
    back = OUTBOX.codec.decode(encoded.document)
    assert type(back.kind) is NotificationKind
    assert back.due.utcoffset() == timedelta(0)


def test_a_field_of_another_type_is_refused() -> None:
    with pytest.raises(ValueError, match="valid string"):
        OUTBOX.encode(notification(3, START))  # type: ignore[arg-type]


def test_a_document_that_is_no_such_record_is_refused() -> None:
    with pytest.raises(ValidationError):
        OUTBOX.codec.decode({"id": "i1"})


def test_a_field_of_a_later_release_is_passed_over() -> None:
    encoded = OUTBOX.encode(notification("i1", START))
    assert OUTBOX.codec.decode({**encoded.document, "colour": "blue"}) == notification("i1", START)


@pytest.mark.parametrize("number", [float("nan"), float("inf"), float("-inf")])
def test_a_number_that_is_none_is_refused(number: float) -> None:
    figure = PulseFigure(network="behoud", item="energy", value=number, edge=Edge.NONE, pulses=1, floor=5)
    with pytest.raises(ValueError, match="not JSON compliant"):
        HALF_YEAR_FIGURES.encode(HalfYearFigures(id="2027-1", made_at=START, pulses=(figure,)))


def test_what_json_does_not_know_is_refused() -> None:
    with pytest.raises(TypeError, match="set has no JSON"):
        to_json({"a": {1}})
