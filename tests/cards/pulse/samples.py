"""Samples of the cards about the pulse."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from cards import general
from cards.language import Language
from cards.pulse import pulse
from domain.ports import Message
from domain.pulse.pulse import ITEMS, Edge, ItemAverage, PulseAverages
from tests.cards.people import BEHOUD, MEETING, ONBOARDING

SHOWN = (
    ItemAverage("dare", 3.5, Edge.NONE),
    ItemAverage("look-back", 4.5, Edge.OR_HIGHER),
    ItemAverage("ideas", 1.5, Edge.OR_LOWER),
    ItemAverage("energy", 6.0, Edge.NONE),
    ItemAverage("strain", 7.0, Edge.NONE),
)


def messages(say: Language) -> Iterator[tuple[str, Message]]:
    closes = MEETING.starts + timedelta(days=8)
    assert {average.item for average in SHOWN} == {item.id for item in ITEMS}
    yield "pulse-form", pulse.form(say, BEHOUD, MEETING, closes, 5, unasked=True)
    yield "pulse-form-long", pulse.form(say, BEHOUD, replace(MEETING, theme="Onderliggende belemmeringen " * 7), closes, 8)
    yield "pulse-thanks", pulse.thanks(say, BEHOUD, MEETING)
    for name in ("pulse-already", "pulse-closed", "pulse-not-there", "pulse-none"):
        yield name, general.notice(say, name)
    yield "pulse-empty", general.complaint(say, say("error-pulse-empty"))
    yield "pulse-results-none", pulse.results(say, [(BEHOUD, [])], (), None, 5)
    yield "pulse-results", pulse.results(say, [(BEHOUD, told_of("behoud", 3)), (ONBOARDING, [])], (), MEETING, 5)
    many = [(replace(BEHOUD, id=f"n{n}", name=f"Actieleernetwerk {n}"), told_of(f"n{n}", 12)) for n in range(6)]
    yield "pulse-results-many", pulse.results(say, many, SHOWN, None, 5)


def told_of(network: str, count: int) -> list[PulseAverages]:
    """Pulses of so many sessions, four weeks apart; the first without one of the items."""
    days = [MEETING.starts + timedelta(days=28 * number) for number in range(count)]
    return [PulseAverages(f"s{n}", network, day, day + timedelta(days=8), SHOWN[1:] if n == 0 else SHOWN) for n, day in enumerate(days)]
