"""All actions of a network on one card: what owners put there, the others counted, with filters and the way to the page."""

from collections.abc import Mapping, Sequence

from cards.elements import (
    ActionOpenUrl,
    BodyElement,
    Column,
    ColumnSet,
    Container,
    InputChoice,
    InputChoiceSet,
    TextBlock,
    plain,
    press,
)
from cards.elements import (
    CardAction as Button,
)
from cards.frame import clipped, compose, fits, stacked, subheading
from cards.language import Language
from cards.spiral import named
from cards.verbs import Verb
from domain.actions.action import STEPS, Step
from domain.actions.overview import ALL, ActionOverview, Filter, OverviewAction
from domain.actions.overview_groups import OverviewGroup
from domain.ports import Message
from domain.programme.programme import Network

EVERYTHING = "all"
"""The value of a filter's first choice. The others are numbers: a theme or an organisation may be called anything."""
AMOUNTS = (10, 6, 3, 1)
"""How many actions are shown at once: the first that fits."""
LONGEST_NAME = 60


def which(say: Language, networks: Sequence[Network]) -> Message:
    """For somebody in more than one network."""
    buttons = [press(clipped(network.name, LONGEST_NAME), Verb.OVERVIEW, {"network": network.id}) for network in networks[:6]]
    return compose(say, title=say("overview-title"), lead=say("overview-which"), matter=stacked(buttons))


def overview(
    say: Language, whole: ActionOverview, wanted: Filter = ALL, start: int = 0, *, address: str = "", poster: str = "", own: str = ""
) -> Message:
    """The card, from the action at ``start`` (from 0) on. ``address``, ``poster``: of the page and the A3, "" where browsers can't reach
    the bot; ``own``: the reader's participant id, for the way to their own action."""
    for most in AMOUNTS:
        message = _overview(say, whole, wanted, start, most, address, poster, own)
        if fits(message):
            break
    return message


def _overview(say: Language, whole: ActionOverview, wanted: Filter, start: int, most: int, address: str, poster: str, own: str) -> Message:
    seen = whole.only(wanted)
    ids = {"network": whole.network.id}
    start = start if start < len(seen.shown) else 0
    following = start + most
    # Without a title on it there is nothing to choose from; what helps then is to put one there.
    buttons: list[Button] = [press(say("button-overview-filter"), Verb.OVERVIEW, ids, style="positive")] if whole.shown else []
    links = [
        ActionOpenUrl(say(title), link, here=True)
        for title, link in (("button-overview-page", address), ("button-overview-poster", poster))
        if link
    ]
    if own:
        buttons.append(
            press(
                say("button-overview-own"),
                Verb.SHOW_ACTION,
                {"participant": own},
                style="default" if whole.shown else "positive",
                associated_inputs="none",
            )
        )
    return compose(
        say,
        network=whole.network.name,
        title=say("overview-title"),
        lead=_lead(say, whole, wanted),
        matter=[
            *(_row(say, action) for action in seen.shown[start:following]),
            *_on(say, len(seen.shown) - following, {**ids, "start": str(following)}),
            *_counted(say, seen, wanted),
            *([subheading(say("overview-all")), *stacked(links)] if links else []),
            *(_filters(say, whole, wanted) if whole.shown else ()),
        ],
        buttons=buttons,
        small_print=" ".join([say("overview-small", floor=whole.floor), *([say("overview-link-small")] if address else [])]),
    )


def theme_named(say: Language, theme: str) -> str:
    return theme or say("overview-no-theme")


def counted(say: Language, group: OverviewGroup, *, themes: bool = True) -> str:
    """ "Vitaliteit, ◔ Plannen: 6". ``themes``: say which."""
    names = say.both([theme_named(say, theme) for theme in group.themes]) if themes else ""
    about = ", ".join(part for part in (names, named(say, group.step) if group.step else say("overview-all-steps")) if part)
    return say("overview-group-more" if group.or_more else "overview-group", about=about, count=group.count)


def by_whom(say: Language, item: OverviewAction) -> str:
    return " · ".join(part for part in (item.organisation, item.owner) if part) or say("overview-unnamed")


def _lead(say: Language, whole: ActionOverview, wanted: Filter) -> str:
    if wanted != ALL:
        return say("overview-lead-filtered", count=len(whole.only(wanted).shown))
    return say("overview-lead", count=len(whole.shown)) if whole.shown or whole.unshown else say("overview-none")


def _row(say: Language, action: OverviewAction) -> BodyElement:
    sign = TextBlock(say(f"step-{action.step}-sign"), size="large", spacing="none")
    about = f"{say(f'step-{action.step}')} · {clipped(theme_named(say, action.theme), 80)}"
    texts: list[BodyElement] = [
        TextBlock(plain(clipped(action.title, 120)), weight="bolder"),
        TextBlock(plain(about), is_subtle=True, size="small", spacing="none"),
        TextBlock(plain(clipped(by_whom(say, action), 120)), is_subtle=True, size="small", spacing="none"),
    ]
    return Container([ColumnSet([Column([sign], width="auto"), Column(texts, width="stretch")])], separator=True, spacing="medium")


def _on(say: Language, count: int, ids: Mapping[str, str]) -> list[BodyElement]:
    """How many more there are, and the way to them: below the others, where one looks for it."""
    if count <= 0:
        return []
    more = TextBlock(say("and-more", count=say.number(count)), is_subtle=True, spacing="small")
    return [more, *stacked([press(say("button-overview-on"), Verb.OVERVIEW, ids)])]


def _counted(say: Language, seen: ActionOverview, wanted: Filter) -> list[BodyElement]:
    """The actions that are not shown. With a filter on an organisation there is nothing to say of them."""
    if not seen.unshown or wanted.organisation:
        return []
    if not seen.groups:
        return [TextBlock(say("overview-too-few"), is_subtle=True, spacing="medium")]
    lines = [TextBlock(plain(f"• {clipped(counted(say, group), 300)}"), spacing="small") for group in seen.groups]
    return [subheading(say("overview-counted")), *lines]


def _filters(say: Language, whole: ActionOverview, wanted: Filter) -> list[BodyElement]:
    themes = [EVERYTHING if wanted.theme is None else _number(whole.themes, wanted.theme)]
    organisations = _number(whole.organisations, wanted.organisation) if wanted.organisation else EVERYTHING
    parts: list[BodyElement] = [
        subheading(say("overview-filters")),
        _filter(say, "theme", [theme_named(say, theme) for theme in whole.themes], themes[0]),
        InputChoiceSet(
            "step",
            label=say("overview-filter-step"),
            choices=[InputChoice(say("overview-filter-all-step"), EVERYTHING), *(InputChoice(named(say, step), step) for step in STEPS)],
            value=wanted.step or EVERYTHING,
            style="compact",
        ),
    ]
    if whole.organisations:
        parts.append(_filter(say, "organisation", whole.organisations, organisations))
    return parts


def _filter(say: Language, name: str, known: Sequence[str], chosen: str) -> BodyElement:
    choices = [InputChoice(clipped(text, LONGEST_NAME), str(number)) for number, text in enumerate(known)]
    return InputChoiceSet(
        name,
        label=say(f"overview-filter-{name}"),
        choices=[InputChoice(say(f"overview-filter-all-{name}"), EVERYTHING), *choices],
        value=chosen,
        style="compact",
    )


def _number(known: Sequence[str], chosen: str) -> str:
    return str(known.index(chosen)) if chosen in known else EVERYTHING


def chosen(whole: ActionOverview, theme: str, step: str, organisation: str) -> Filter:
    """The filter that the values of the card's inputs stand for. A value that is no choice (any more) filters nothing."""
    themes, organisations = _numbered(whole.themes, theme), _numbered(whole.organisations, organisation)
    return Filter(themes, Step(step) if step in set(Step) else None, organisations or "")


def _numbered(known: Sequence[str], number: str) -> str | None:
    return known[int(number)] if number.isascii() and number.isdigit() and len(number) < 5 and int(number) < len(known) else None
