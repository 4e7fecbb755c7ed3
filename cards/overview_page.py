"""All actions of a network on one page, for A3 and for a phone: a column for each theme, the four signs for the steps."""

import html
from collections.abc import Iterable, Sequence
from datetime import datetime

from cards.language import Language
from cards.overview import by_whom, counted, theme_named
from cards.pages import page
from domain.action import STEPS
from domain.dividing import Group
from domain.overview import Overview, Shown

_STYLE = (
    "@page{size:A3 landscape;margin:12mm}body{max-width:none;margin:1.5rem auto;padding:0 1.2rem}"
    "h1{font-size:1.9rem;line-height:1.2;margin:.2rem 0}.about{margin:0 0 1rem}"
    ".steps{display:flex;flex-wrap:wrap;gap:.4rem 1.6rem;list-style:none;margin:0 0 1.2rem;padding:.7rem 0;"
    "border:solid #888;border-width:1px 0}.steps li{white-space:nowrap}.sign{font-size:1.5rem;line-height:1;vertical-align:-.12rem}"
    "main{display:grid;grid-template-columns:repeat(auto-fit,minmax(14rem,1fr));gap:1.4rem;align-items:start}"
    "main section{border-top:4px solid #2f6f6d;padding-top:.5rem}h2{font-size:1.15rem;margin:.1rem 0 .7rem;hyphens:auto}"
    "article{display:grid;grid-template-columns:2.1rem 1fr;border:1px solid #888;border-radius:.5rem;padding:.6rem .7rem;margin:0 0 .6rem;"
    "break-inside:avoid}article p{margin:0}article .title{font-weight:bold;line-height:1.3}.small{font-size:.88em;line-height:1.4}"
    ".counted{list-style:none;padding:.5rem 0 0;margin:.4rem 0 0}.counted li{margin:0 0 .3rem}.rest{margin-top:1.4rem}"
    "@media print{:root{color-scheme:light}.screen{display:none}body{margin:0;padding:0;font-size:11pt}"
    ".narrow{font-size:9pt}.narrow h2{font-size:.95em}.narrow article{grid-template-columns:1.6rem 1fr;padding:.4rem}"
    "main{grid-template-columns:repeat(var(--columns),1fr);gap:5mm}}"
)
MOST_COLUMNS = 8
"""So many themes stand beside each other on paper; more go on below."""
ROOMY = 5
"""With more columns than this, letters are smaller."""


def overview(say: Language, whole: Overview, now: datetime) -> str:
    network = whole.network
    heading = say("overview-page-title", network=network.name)
    steps = "".join(f'<li><span class="sign">{_text(say(f"step-{step}-sign"))}</span> {_text(say(f"step-{step}"))}</li>' for step in STEPS)
    columns = [_column(say, theme, whole) for theme in whole.themes]
    beside = max(1, min(len(columns), MOST_COLUMNS))
    narrow = ' class="narrow"' if beside > ROOMY else ""
    body = (
        f"<style>{_STYLE}</style><style>main{{--columns:{beside}}}</style>"
        f'<p class="screen small">{_text(say("overview-page-how"))}</p>'
        f'<h1>{_text(heading)}</h1><p class="about">{_text(_about(say, whole, now))}</p>'
        f'<ul class="steps">{steps}</ul><main{narrow}>{"".join(columns)}</main>{_rest(say, whole)}'
    )
    return page(say.tag, heading, body)


def _about(say: Language, whole: Overview, now: datetime) -> str:
    made = say("overview-page-made", day=say.dated(now, whole.network.zone))
    return f"{say('overview-lead', count=len(whole.shown)) if whole.shown or whole.unshown else say('overview-none')} {made}"


def _column(say: Language, theme: str, whole: Overview) -> str:
    shown = [one for one in whole.shown if one.theme == theme]
    groups = [one for one in whole.groups if one.themes == (theme,)]
    actions = "".join(_action(say, one) for one in shown)
    empty = "" if shown or groups else f'<p class="small">{_text(say("overview-page-empty"))}</p>'
    return f"<section><h2>{_text(theme_named(say, theme))}</h2>{actions}{_counted(say, groups, themes=False)}{empty}</section>"


def _action(say: Language, one: Shown) -> str:
    return (
        f'<article><span class="sign">{_text(say(f"step-{one.step}-sign"))}</span><div><p class="title">{_text(one.title)}</p>'
        f'<p class="small">{_text(say(f"step-{one.step}"))} · {_text(by_whom(say, one))}</p></div></article>'
    )


def _counted(say: Language, groups: Sequence[Group], *, themes: bool) -> str:
    if not groups:
        return ""
    lines = "".join(f"<li>{_text(counted(say, group, themes=themes))}</li>" for group in groups)
    return f'<ul class="counted small"><li>{_text(say("overview-counted"))}</li>{lines}</ul>'


def _rest(say: Language, whole: Overview) -> str:
    """What is counted of several themes together, or that there are too few to count."""
    several = [group for group in whole.groups if len(group.themes) > 1]
    sentences: Iterable[str] = [say("overview-page-small", floor=whole.floor)]
    if whole.unshown and not whole.groups:
        sentences = [say("overview-too-few"), *sentences]
    below = "".join(f'<p class="small">{_text(sentence)}</p>' for sentence in sentences)
    return f'<div class="rest">{_counted(say, several, themes=True)}{below}</div>'


def _text(words: str) -> str:
    return html.escape(words)
