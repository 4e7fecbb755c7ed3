"""All actions of a network on one page, for A3 and for a phone: a column for each theme, the four signs for the steps."""

import html
from collections.abc import Mapping, Sequence
from datetime import datetime

from cards.actions.overview import by_whom, counted, theme_named
from cards.frame import clipped
from cards.language import Language
from cards.links.page import page
from domain.actions.action import STEPS, Step
from domain.actions.overview import ActionOverview, OverviewAction
from domain.actions.overview_groups import OverviewGroup

_STYLE = (
    "@page{size:A3 landscape;margin:12mm}body{max-width:none;margin:1.5rem auto;padding:0 1.2rem}"
    "h1{font-size:clamp(1.45rem,1.1rem + 1.8vw,2.1rem);line-height:1.2;margin:.2rem 0;text-wrap:balance}.about{margin:0 0 1rem}"
    ".steps{display:flex;flex-wrap:wrap;gap:.5rem 1.6rem;list-style:none;margin:0 0 1.4rem;padding:.7rem 0;"
    "border:solid #888;border-width:1px 0}.steps li{white-space:nowrap;font-weight:bold}.steps .sign{margin-right:.45rem}"
    ".sign{width:1.35em;height:1.35em;vertical-align:-.3em;color:#1f5f5d;flex:none}"
    "main{display:grid;grid-template-columns:repeat(auto-fit,minmax(14rem,1fr));gap:1.4rem;align-items:start}"
    "main section{border-top:4px solid #2f6f6d;padding-top:.5rem}h2{font-size:1.15rem;margin:.1rem 0 .7rem;hyphens:auto;break-after:avoid}"
    "h2::first-letter{text-transform:uppercase}article{display:flex;gap:.7rem;border:1px solid #888;border-radius:.5rem;"
    "padding:.65rem .75rem;margin:0 0 .6rem;break-inside:avoid}article p{margin:0}article .title{font-weight:bold;line-height:1.3}"
    ".small{font-size:.88em;line-height:1.4}.counted{list-style:none;padding:.5rem 0 0;margin:.4rem 0 0;break-inside:avoid}"
    ".counted li{margin:0 0 .3rem}.rest{margin-top:1.4rem;border-top:1px solid #888;padding-top:.4rem}"
    ".pdf{display:inline-block;border:1px solid;border-radius:.4rem;padding:.55rem .9rem;font-weight:bold;text-decoration:none}"
    ".pdf{color:#1f5f5d}"
    "@media(prefers-color-scheme:dark){.sign,.pdf{color:#7fc4bf}}"
    "@media print{:root{color-scheme:light}.sign{color:#1f5f5d}.screen{display:none}body{margin:0;padding:0;font-size:11pt}"
    "main{grid-template-columns:repeat(var(--columns),1fr);gap:5mm}"
    ".narrow{display:block;columns:6;column-gap:5mm;font-size:9pt}.narrow section{margin-bottom:4mm}.narrow article{padding:.4rem}}"
)
_RING = '<circle r="10" fill="none" stroke="currentColor" stroke-width="2"/>'
_SIGNS: Mapping[Step, str] = {
    Step.EXPLORE: f'{_RING}<path fill="currentColor" d="M0 0V-10A10 10 0 0 1 10 0z"/>',
    Step.PLAN: f'{_RING}<path fill="currentColor" d="M0-10A10 10 0 0 1 0 10z"/>',
    Step.ACT: f'{_RING}<path fill="currentColor" d="M0 0V-10A10 10 0 1 1-10 0z"/>',
    Step.EVALUATE: '<circle r="11" fill="currentColor"/>',
}
MOST_NAMES = 1000
"""The most characters of all organisations' names together."""
ROOMY = 5
"""Up to how many themes each has a column on paper. More stand one below the other, in smaller letters."""


def overview(say: Language, whole: ActionOverview, now: datetime, poster: str = "") -> str:
    """The page as HTML. ``poster``: the address of the same as a file for A3."""
    heading = say("overview-page-title", network=whole.network.name)
    steps = "".join(f"<li>{_sign(step)}{_text(say(f'step-{step}'))}</li>" for step in STEPS)
    columns = [_column(say, theme, whole) for theme in whole.themes]
    narrow = ' class="narrow"' if len(columns) > ROOMY else ""
    link = f'<p class="screen"><a class="pdf" href="{html.escape(poster)}">{_text(say("button-overview-poster"))}</a></p>' if poster else ""
    body = (
        f"<style>{_STYLE}</style><style>main{{--columns:{max(1, len(columns))}}}</style>"
        f'<h1>{_text(heading)}</h1><p class="about">{_text(about(say, whole, now))}</p>{link}'
        f'<ul class="steps">{steps}</ul><main{narrow}>{"".join(columns)}</main>{_rest(say, whole)}'
        f'<p class="screen small">{_text(say("overview-page-how"))}</p>'
    )
    return page(say.tag, heading, body)


def about(say: Language, whole: ActionOverview, now: datetime) -> str:
    """A sentence with how many actions there are, and of which day this is."""
    made = say("overview-page-made", day=say.dated(now, whole.network.zone))
    return f"{say('overview-lead', count=len(whole.shown)) if whole.shown or whole.unshown else say('overview-none')} {made}"


def several(whole: ActionOverview) -> list[OverviewGroup]:
    """The groups that count actions of several themes together, and so stand under none of them."""
    return [group for group in whole.groups if len(group.themes) > 1]


def below(say: Language, whole: ActionOverview) -> list[str]:
    """Sentences to stand below: which organisations are there by name, that some are too few to count, and why titles are there."""
    names = clipped(say.both(list(whole.organisations)), MOST_NAMES)
    return [
        *([say("overview-page-organisations", names=names)] if whole.organisations else []),
        *([say("overview-too-few")] if whole.unshown and not whole.groups else []),
        say("overview-page-small", floor=whole.floor),
    ]


def _column(say: Language, theme: str, whole: ActionOverview) -> str:
    shown = [action for action in whole.shown if action.theme == theme]
    groups = [group for group in whole.groups if group.themes == (theme,)]
    actions = "".join(_action(say, action) for action in shown)
    empty = "" if shown or groups else f'<p class="small">{_text(say("overview-page-empty"))}</p>'
    return f"<section><h2>{_text(theme_named(say, theme))}</h2>{actions}{_counted(say, groups, themes=False)}{empty}</section>"


def _action(say: Language, action: OverviewAction) -> str:
    return (
        f'<article>{_sign(action.step)}<div><p class="title">{_text(action.title)}</p>'
        f'<p class="small">{_text(say(f"step-{action.step}"))} · {_text(by_whom(say, action))}</p></div></article>'
    )


def _counted(say: Language, groups: Sequence[OverviewGroup], *, themes: bool) -> str:
    if not groups:
        return ""
    lines = "".join(f"<li>{_text(counted(say, group, themes=themes))}</li>" for group in groups)
    return f'<ul class="counted small"><li>{_text(say("overview-counted"))}</li>{lines}</ul>'


def _rest(say: Language, whole: ActionOverview) -> str:
    sentences = "".join(f'<p class="small">{_text(sentence)}</p>' for sentence in below(say, whole))
    return f'<div class="rest">{_counted(say, several(whole), themes=True)}{sentences}</div>'


def _sign(step: Step) -> str:
    """Drawn, as browsers have these signs in any size. Its word stands beside it, so it is not read out."""
    return f'<svg class="sign" viewBox="-12 -12 24 24" aria-hidden="true">{_SIGNS[step]}</svg>'


def _text(words: str) -> str:
    return html.escape(words)
