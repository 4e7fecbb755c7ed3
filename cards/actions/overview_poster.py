"""All actions of a network on an A3 for the wall (.pdf): what the page shows, from the same overview, and nothing else."""

from datetime import datetime

from cards.actions.overview import by_whom, counted, theme_named
from cards.actions.overview_page import about, below, several
from cards.documents.poster import Poster, PosterEntry, Section, poster
from cards.frame import clipped
from cards.language import Language
from domain.actions.action import STEPS
from domain.actions.overview import ActionOverview

LONGEST = 240
"""The most characters of a title, or of whose action it is, so that one entry never fills a sheet."""
LONGEST_THEME = 120
KIND = "application/pdf"


def overview(say: Language, whole: ActionOverview, now: datetime) -> bytes:
    """The sheet as PDF. The same overview at the same moment gives the same bytes."""
    asked = Poster(
        tag=say.tag,
        title=clipped(say("overview-page-title", network=whole.network.name), LONGEST),
        about=about(say, whole, now),
        legend=[(quarters, say(f"step-{step}")) for quarters, step in enumerate(STEPS, start=1)],
        sections=[_section(say, theme, whole) for theme in whole.themes],
        below=[*_several(say, whole), *below(say, whole)],
        numbered=lambda number, of: say("overview-poster-number", number=number, of=of),
        made=now,
    )
    return poster(asked)


def _section(say: Language, theme: str, whole: ActionOverview) -> Section:
    entries = [
        PosterEntry(
            clipped(action.title, LONGEST),
            f"{say(f'step-{action.step}')} · {clipped(by_whom(say, action), LONGEST)}",
            STEPS.index(action.step) + 1,
        )
        for action in whole.shown
        if action.theme == theme
    ]
    groups = [counted(say, group, themes=False) for group in whole.groups if group.themes == (theme,)]
    lines = [say("overview-counted"), *groups] if groups else [] if entries else [say("overview-page-empty")]
    named = clipped(theme_named(say, theme), LONGEST_THEME)
    title = named[:1].upper() + named[1:]
    return Section(title, say("overview-poster-again", title=title), entries, lines)


def _several(say: Language, whole: ActionOverview) -> list[str]:
    groups = [counted(say, group) for group in several(whole)]
    return [say("overview-poster-counted", groups="; ".join(groups))] if groups else []
