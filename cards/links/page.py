"""The plain page that all our pages in a browser are: readable on a phone, light and dark, without scripts."""

import html

from cards.language import LANGUAGES, language

_STYLE = (
    ":root{color-scheme:light dark}body{font:1rem/1.5 sans-serif;max-width:34rem;margin:2rem auto;padding:0 1rem;overflow-wrap:anywhere}"
    "h1{font-size:1.3rem}summary{font-weight:bold;margin:1.2rem 0 .4rem}dt{font-weight:bold}dd{margin:0 0 .6rem;white-space:pre-line}"
)


def gone(title: str, *sentences: str) -> str:
    """A page in every language, as we don't know who is asking, and the same whatever was wrong with the link. By the ids of its texts."""
    parts = []
    for tag in LANGUAGES:
        say = language(tag)
        lines = "".join(f"<p>{html.escape(say(text))}</p>" for text in sentences)
        parts.append(f'<section lang="{tag}"><h1>{html.escape(say(title))}</h1>{lines}</section>')
    return page("nl", "Spiraal", "".join(reversed(parts)))


def page(tag: str, title: str, body: str) -> str:
    """``body`` is HTML, ``tag`` its language, ``title`` plain text."""
    head = f'<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{html.escape(title)}</title>'
    return f'<!doctype html><html lang="{tag}"><head>{head}<style>{_STYLE}</style></head><body>{body}</body></html>'
