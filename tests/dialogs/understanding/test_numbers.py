"""Numbers as people type them, and back."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cards.language import language
from dialogs.understanding.numbers import NumberReading, read_number
from domain.measurements.indicator import RANGES, IndicatorUnit, exact, in_range


@pytest.mark.parametrize(
    ("typed", "unit", "nl", "en"),
    [
        ("3,5", IndicatorUnit.PERCENT, "3.5", "3.5"),
        ("3.5", IndicatorUnit.PERCENT, "3.5", "3.5"),
        ("3,5 %", IndicatorUnit.PERCENT, "3.5", "3.5"),
        ("3,5%", IndicatorUnit.PERCENT, "3.5", "3.5"),
        ("ca. 3,5 procent", IndicatorUnit.PERCENT, "3.5", "3.5"),
        ("7.5", IndicatorUnit.MARK, "7.5", "7.5"),
        ("7,5/10", IndicatorUnit.MARK, "7.5", "7.5"),
        ("120", IndicatorUnit.COUNT, "120", "120"),
        ("120 mensen", IndicatorUnit.COUNT, "120", "120"),
        ("1 200", IndicatorUnit.COUNT, "1200", "1200"),
        ("1.200", IndicatorUnit.COUNT, "1200", "1.2"),
        ("1,200", IndicatorUnit.COUNT, "1.2", "1200"),
        ("1.200,5", IndicatorUnit.COUNT, "1200.5", "1200.5"),
        ("1,200.5", IndicatorUnit.COUNT, "1200.5", "1200.5"),
        ("1.200.300", IndicatorUnit.OTHER, None, None),
        ("1.200.300", IndicatorUnit.COUNT, "1200300", "1200300"),
        ("1.200", IndicatorUnit.PERCENT, "1.2", "1.2"),
        ("0,500", IndicatorUnit.COUNT, "0.5", "0.5"),
        ("−12,5", IndicatorUnit.OTHER, "-12.5", "-12.5"),
        ("  6 ", IndicatorUnit.MARK, "6", "6"),
        ("6,5 uur", IndicatorUnit.OTHER, "6.5", "6.5"),
    ],
)
def test_what_is_typed_is_read_in_both_languages(typed: str, unit: IndicatorUnit, nl: str | None, en: str | None) -> None:
    for tag, expected in (("nl", nl), ("en", en)):
        read = read_number(typed, tag, unit, "uur")
        if expected is not None:
            assert read is not None, (tag, typed)
            assert read.value == Decimal(expected), (tag, typed)


@pytest.mark.parametrize("typed", ["", "3,5,1", ",5", "1.20.300,5", "9" * 40, "NaN", "Infinity", "1e5", "٣", "½", "3 4", "1.", "1..2"])
@pytest.mark.parametrize("around", ["", " "])
def test_nonsense_is_no_number(typed: str, around: str) -> None:
    typed = f"{around}{typed}{around}"
    assert read_number(typed, "nl", IndicatorUnit.COUNT) is None
    assert read_number(typed, "en", IndicatorUnit.COUNT) is None


@pytest.mark.parametrize("typed", ["veel", "tien", "3,5 appels", "5 %", "12 uur", "6-7", "1/2"])
def test_words_are_no_number(typed: str) -> None:
    assert read_number(typed, "nl", IndicatorUnit.COUNT) is None


def test_only_what_can_be_read_in_two_ways_is_unsure() -> None:
    assert read_number("1.200", "nl", IndicatorUnit.COUNT) == NumberReading(Decimal(1200), sure=False)
    assert read_number("1.200", "nl", IndicatorUnit.PERCENT) == NumberReading(Decimal("1.2"), sure=True)
    assert read_number("1200", "nl", IndicatorUnit.COUNT) == NumberReading(Decimal(1200), sure=True)
    assert read_number("1.200,5", "nl", IndicatorUnit.COUNT) == NumberReading(Decimal("1200.5"), sure=True)


@given(
    value=st.decimals(min_value=-999_999, max_value=999_999, places=3, allow_nan=False),
    tag=st.sampled_from(["nl", "en"]),
    unit=st.sampled_from(list(IndicatorUnit)),
    grouped=st.booleans(),
)
def test_what_we_show_can_be_typed_again(value: Decimal, tag: str, unit: IndicatorUnit, grouped: bool) -> None:
    if not in_range(value, unit):
        return
    shown = language(tag).number(value, grouped=grouped)
    read = read_number(shown, tag, unit)
    assert read is not None, shown
    assert read.value == value, shown


@given(text=st.text(max_size=30), tag=st.sampled_from(["nl", "en"]), unit=st.sampled_from(list(IndicatorUnit)))
def test_nothing_that_is_typed_breaks_it(text: str, tag: str, unit: IndicatorUnit) -> None:
    read = read_number(text, tag, unit)
    assert read is None or read.value.is_finite()


def test_ranges_and_decimals() -> None:
    assert in_range(Decimal(100), IndicatorUnit.PERCENT)
    assert not in_range(Decimal("100.1"), IndicatorUnit.PERCENT)
    assert not in_range(Decimal("0.9"), IndicatorUnit.MARK)
    assert not in_range(Decimal(-1), IndicatorUnit.COUNT)
    assert in_range(Decimal(-50), IndicatorUnit.OTHER)
    assert set(RANGES) == set(IndicatorUnit)
    assert exact(Decimal("3.125"))
    assert exact(Decimal(1200))
    assert exact(Decimal("3.5000"))
    assert not exact(Decimal("3.1251"))
