"""The pulse: the form that nobody's name is on, the thanks, and what is told of the answers."""

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from cards.elements import (
    BodyElement,
    ChartHorizontalBar,
    Column,
    ColumnSet,
    Container,
    InputChoice,
    InputChoiceSet,
    Point,
    TextBlock,
    plain,
    press,
)
from cards.frame import clipped, compose, fits, subheading
from cards.language import Language
from cards.verbs import Verb
from domain.ports import Message
from domain.programme.programme import Network
from domain.pulse.pulse import AGREEMENT, ITEMS, SKIPPED, ItemAverage, PulseAverages, PulseItem, Scale
from domain.sessions.session import Session

AMOUNTS = ((6, True), (3, True), (1, True), (3, False), (1, False), (0, False))
"""Of how many earlier sessions results are shown, and whether as bars: the first that fits."""


def form(say: Language, network: Network, session: Session, closes_at: datetime, floor: int, *, unasked: bool = False) -> Message:
    """The form of five items, each of which may be left open. ``unasked``: it comes by itself, and says why."""
    theme, day = plain(session.theme), say.day(session.starts, network.zone)
    until = say("pulse-small", day=say.day(closes_at, network.zone), time=say.clock(closes_at, network.zone), floor=floor)
    return compose(
        say,
        network=f"{network.name} · {say('pulse-name')}",
        title=say("pulse-title"),
        lead=say("pulse-lead", theme=theme, day=day),
        matter=[
            TextBlock(say("pulse-anonymous"), weight="bolder", spacing="medium"),
            *(_input(say, item) for item in ITEMS),
        ],
        buttons=[press(say("button-pulse"), Verb.PULSE_ANSWER, {"session": session.id}, style="positive")],
        small_print=f"{say('why-member', network=network.name)} {until}" if unasked else until,
        summary=say("pulse-summary", theme=clipped(session.theme, 120)),
    )


def thanks(say: Language, network: Network, session: Session) -> Message:
    return compose(
        say,
        network=f"{network.name} · {say('pulse-name')}",
        title=say("pulse-thanks-title"),
        lead=say("pulse-thanks-lead", theme=plain(session.theme)),
    )


def results(
    say: Language,
    networks: Sequence[tuple[Network, Sequence[PulseAverages]]],
    total: Sequence[ItemAverage],
    mine: Session | None,
    floor: int,
) -> Message:
    """The card to a coordinator: each of their networks over its last sessions, and all networks together. ``mine``: the session whose
    pulse they can answer themselves."""
    for earlier, bars in AMOUNTS:
        message = _results(say, networks, total, mine, floor, earlier, bars)
        if fits(message):
            return message
    return message


def _results(
    say: Language,
    networks: Sequence[tuple[Network, Sequence[PulseAverages]]],
    total: Sequence[ItemAverage],
    mine: Session | None,
    floor: int,
    earlier: int,
    bars: bool,
) -> Message:
    matter: list[BodyElement] = []
    for network, told in networks:
        matter.append(subheading(network.name))
        matter += (
            _over_time(say, told[-earlier - 1 :], network.zone, bars) if told else [TextBlock(say("pulse-nothing-yet"), spacing="small")]
        )
    if total:
        matter += [
            subheading(say("pulse-together")),
            *(_bars(say, total) if bars else _lines(say, total)),
            TextBlock(say("pulse-together-small"), is_subtle=True, size="small"),
        ]
    return compose(
        say,
        title=say("pulse-results-title"),
        lead=say("pulse-results-lead"),
        matter=matter,
        buttons=[press(say("button-pulse-open"), Verb.PULSE, {"session": mine.id}, style="positive")] if mine else [],
        small_print=say("pulse-results-small", floor=floor),
    )


def in_digest(say: Language, pulses: Sequence[PulseAverages], zone: ZoneInfo) -> list[BodyElement]:
    """A part of the digest, for each pulse that closed since the last one."""
    parts: list[BodyElement] = []
    for told in pulses:
        parts += [
            subheading(say("digest-pulse", day=say.short_day(told.held_at, zone))),
            *_bars(say, told.shown),
            TextBlock(say("digest-pulse-small"), is_subtle=True, size="small", spacing="small"),
        ]
    return parts


def _over_time(say: Language, told: Sequence[PulseAverages], zone: ZoneInfo, bars: bool) -> list[BodyElement]:
    """The last session, and below it how each item was before."""
    latest, before = told[-1], told[:-1]
    day = TextBlock(say("pulse-of", day=say.short_day(latest.held_at, zone)), spacing="small")
    parts: list[BodyElement] = [day, *(_bars(say, latest.shown) if bars else _lines(say, latest.shown))]
    for item in ITEMS:
        line = [
            f"{say.short_day(averages.held_at, zone)}: {_value(say, shown)}"
            for averages in before
            for shown in averages.shown
            if shown.item == item.id
        ]
        if line:
            name = say(f"pulse-short-{item.id}")
            parts.append(TextBlock(say("pulse-before", item=name, values=" · ".join(line)), size="small", spacing="small"))
    return parts


def _bars(say: Language, shown: Sequence[ItemAverage]) -> list[BodyElement]:
    """A chart for each scale, with its figures in words: five is not ten."""
    parts: list[BodyElement] = []
    for scale in dict.fromkeys(item.scale for item in ITEMS):
        of_scale = [average for average in shown if _item(average).scale is scale]
        if of_scale:
            rows = Container([_row(say, average) for average in of_scale])
            points = [Point(f"{say(f'pulse-short-{average.item}')}: {_value(say, average)}", average.value) for average in of_scale]
            chart = ChartHorizontalBar(points, fallback=rows, display_mode="AbsoluteNoAxis", color="categoricalBlue", spacing="small")
            parts += [TextBlock(say(f"pulse-scale-{scale.id}"), is_subtle=True, size="small", spacing="small"), chart]
    return parts


def _lines(say: Language, shown: Sequence[ItemAverage]) -> list[BodyElement]:
    """The same without bars, for who coordinates so many networks that bars do not fit."""
    return [
        TextBlock(" · ".join(f"{say(f'pulse-short-{item.item}')}: {_value(say, item)}" for item in shown), size="small", spacing="small")
    ]


def _row(say: Language, shown: ItemAverage) -> BodyElement:
    return ColumnSet(
        [
            Column([TextBlock(say(f"pulse-short-{shown.item}"))], width="stretch"),
            Column([TextBlock(_value(say, shown), weight="bolder")], width="auto"),
        ],
        spacing="small",
    )


def _value(say: Language, shown: ItemAverage) -> str:
    return say(f"pulse-value-{shown.edge}", value=say.number(shown.value))


def _item(shown: ItemAverage) -> PulseItem:
    return next(item for item in ITEMS if item.id == shown.item)


def _input(say: Language, item: PulseItem) -> InputChoiceSet:
    choices = [
        *(InputChoice(_choice(say, item.scale, value), value) for value in item.scale.answers),
        InputChoice(say("pulse-skip"), SKIPPED),
    ]
    return InputChoiceSet(item.id, label=say(f"pulse-item-{item.id}"), choices=choices, style="compact", placeholder=say("pulse-choose"))


def _choice(say: Language, scale: Scale, value: str) -> str:
    """Words for each answer, or for those at the ends of a long scale."""
    worded = scale.answers if scale is AGREEMENT else (scale.answers[0], scale.answers[-1])
    return say(f"pulse-{scale.id}-{value}") if value in worded else value
