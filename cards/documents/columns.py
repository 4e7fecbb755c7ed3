"""Where things stand on a sheet with columns: a column for each section, or all of them one after another, with headings again."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

HEADING = -1


@dataclass(frozen=True, slots=True)
class Heights:
    """Of one section, in points: its heading, its heading where it goes on, and what stands below. Nothing of it is ever broken in two."""

    heading: float
    again: float
    blocks: Sequence[float]


@dataclass(frozen=True, slots=True)
class Put:
    """``block`` of ``section`` stands ``down`` points below the top; HEADING for its heading, ``again`` when it goes on there."""

    section: int
    block: int
    down: float
    again: bool = False


Column = list[Put]


def beside(sections: Sequence[Heights], high: float) -> list[Column] | None:
    """A column for each section, all beginning at the same height below the headings; None when one is higher than ``high`` points."""
    heading = max((heights.heading for heights in sections), default=0.0)
    if any(heading + sum(heights.blocks) > high for heights in sections):
        return None
    columns = []
    for number, section in enumerate(sections):
        downs = accumulate(section.blocks, initial=heading)
        columns.append(
            [Put(number, HEADING, 0.0), *(Put(number, block, down) for block, down in zip(range(len(section.blocks)), downs, strict=False))]
        )
    return columns


def flowing(sections: Sequence[Heights], high: float, between: float) -> list[Column]:
    """The sections one after another, in as many columns as it takes. What is higher than a column has one of its own."""
    columns: list[Column] = [[]]
    down = 0.0
    for number, section in enumerate(sections):
        begin = down + between if down else 0.0
        if down and begin + section.heading + (section.blocks[0] if section.blocks else 0.0) > high:
            columns.append([])
            begin = 0.0
        columns[-1].append(Put(number, HEADING, begin))
        down = begin + section.heading
        for block, height in enumerate(section.blocks):
            if block and down + height > high:
                columns.append([Put(number, HEADING, 0.0, again=True)])
                down = section.again
            columns[-1].append(Put(number, block, down))
            down += height
    return columns


def balanced(sections: Sequence[Heights], count: int, high: float, between: float) -> list[Column] | None:
    """As flowing(), in at most ``count`` columns, as low as they can be; None when they don't fit."""
    if not _fits(sections, high, count, high, between):
        return None
    low, enough = 0.0, high
    while enough - low > 1:
        middle = (low + enough) / 2
        if _fits(sections, middle, count, high, between):
            enough = middle
        else:
            low = middle
    return flowing(sections, enough, between)


def _fits(sections: Sequence[Heights], tried: float, count: int, high: float, between: float) -> bool:
    columns = flowing(sections, tried, between)
    ends = [put.down + _height(sections[put.section], put) for put in (column[-1] for column in columns if column)]
    return len(columns) <= count and max(ends, default=0.0) <= high


def _height(section: Heights, put: Put) -> float:
    return section.blocks[put.block] if put.block != HEADING else section.again if put.again else section.heading
