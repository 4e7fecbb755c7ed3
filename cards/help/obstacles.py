"""The inbox of obstacles, for coordinators: by theme, as each may read it, and what they mean to do with them."""

from collections.abc import Sequence
from datetime import datetime

from cards.elements import BodyElement, Container, InputChoice, InputChoiceSet, TextBlock, Words, plain, press
from cards.frame import clipped, compose, fits, stacked, subheading
from cards.language import Language
from cards.verbs import Verb
from domain.help.request import HelpRequest, Mark, VisibleRequest
from domain.help.visibility import Inbox, theme_in
from domain.ports import Message
from domain.programme.programme import Network
from domain.sessions.session import Session

PAGE = 10
LENGTHS = (400, 250, 150, 100, 60)
"""How many characters of each entry are shown: the first that fits."""


def inbox(say: Language, told: Inbox, sessions: dict[str, Session], now: datetime, *, page: int = 0, done: str = "") -> Message:
    """``sessions``: those on whose agenda something stands, by id. ``page`` counts from 0. ``done``: what the press did."""
    pages = max(1, -(-len(told.seen) // PAGE))
    number = min(page, pages - 1)
    for characters in LENGTHS:
        message = _inbox(say, told, sessions, now, done, number, pages, characters)
        if fits(message):
            return message
    return message


def _inbox(
    say: Language, told: Inbox, sessions: dict[str, Session], now: datetime, done: str, page: int, pages: int, characters: int
) -> Message:
    shown = told.seen[page * PAGE : (page + 1) * PAGE]
    parts: list[BodyElement] = [TextBlock(done, weight="bolder", spacing="medium")] if done else []
    numbered = list(enumerate(shown, start=page * PAGE + 1))
    for theme in dict.fromkeys(theme_in(request.request, told.network) for request in shown):
        count = sum(1 for request in told.seen if theme_in(request.request, told.network) == theme)
        parts.append(subheading(f"{theme or say('action-theme-other')}: {say.number(count)}"))
        of_theme = [(number, request) for number, request in numbered if theme_in(request.request, told.network) == theme]
        parts += [_entry(say, told.network, number, request, sessions, now, characters) for number, request in of_theme]
    if told.hidden:
        parts.append(TextBlock(say("obstacles-hidden", count=told.hidden), is_subtle=True, spacing="medium"))
    ids = {"network": told.network.id, "page": str(page)}
    buttons = [
        press(say("button-obstacle-agenda"), Verb.OBSTACLE_AGENDA, ids, style="positive"),
        press(say("button-obstacle-speaker"), Verb.OBSTACLE_SPEAKER, ids),
    ]
    if shown:
        choices = [InputChoice(_title(say, number, request), request.request.id) for number, request in numbered]
        parts.append(InputChoiceSet("help", label=say("help-which"), choices=choices, value=shown[0].request.id, style="compact"))
        if any(request.request.mark for request in shown):
            parts += stacked([press(say("button-obstacle-clear"), Verb.OBSTACLE_CLEAR, ids)])
    turns = [("button-obstacles-back", page - 1)] if page > 0 else []
    turns += [("button-obstacles-further", page + 1)] if page + 1 < pages else []
    parts += stacked([press(say(text), Verb.OBSTACLES, {**ids, "page": str(to)}, associated_inputs="none") for text, to in turns])
    paged = [say("obstacles-page", number=say.number(page + 1), count=say.number(pages))] if pages > 1 else []
    return compose(
        say,
        network=told.network.name,
        title=say("obstacles-title"),
        lead=say("obstacles-lead" if shown else "obstacles-none"),
        matter=parts,
        buttons=buttons if shown else [],
        small_print=" ".join([*paged, say("obstacles-small")]),
    )


def which(say: Language, networks: Sequence[Network]) -> Message:
    """For who coordinates more than one network."""
    choices = [InputChoice(network.name, network.id) for network in networks]
    chosen = InputChoiceSet("network", label=say("obstacles-which"), choices=choices, value=networks[0].id, style="compact")
    buttons = [press(say("button-obstacles"), Verb.OBSTACLES, {}, style="positive")]
    return compose(say, title=say("obstacles-title"), lead=say("obstacles-which-lead"), matter=[chosen], buttons=buttons)


def choose_session(say: Language, network: Network, request: HelpRequest, sessions: Sequence[Session], page: int = 0) -> Message:
    """The card that asks on the agenda of which session a request is to be. ``page``: of the inbox, to go back to."""
    choices = [
        InputChoice(f"{say.short_day(session.starts, network.zone)}: {clipped(session.theme, 24)}", session.id) for session in sessions
    ]
    back = {"network": network.id, "page": str(page)}
    ids = {**back, "help": request.id}
    return compose(
        say,
        network=network.name,
        title=say("obstacle-session-title"),
        lead=say("obstacle-session-lead"),
        matter=[InputChoiceSet("session", label=say("obstacle-session"), choices=choices, value=sessions[0].id, style="compact")],
        buttons=[
            press(say("button-obstacle-agenda"), Verb.OBSTACLE_SESSION, ids, style="positive"),
            press(say("button-obstacles"), Verb.OBSTACLES, back, associated_inputs="none"),
        ],
    )


def _entry(
    say: Language, network: Network, number: int, seen: VisibleRequest, sessions: dict[str, Session], now: datetime, characters: int
) -> BodyElement:
    day = say.short_day(seen.request.asked_at, network.zone)
    asker = seen.asker
    who = plain(f"{asker.name}, {asker.organisation}" if asker else say("sheet-somebody"))
    about = f"{number} · {who} · {say(f'help-need-{seen.request.need}')} · {day}"
    lines: list[BodyElement] = [TextBlock(about, is_subtle=True, size="small")]
    if seen.text:
        lines.append(Words(clipped(seen.text, characters), spacing="small"))
    session = sessions.get(seen.request.session)
    if session is not None:
        off, over = not session.takes_place, session.ends < now
        text = "obstacle-agenda-cancelled" if off else "obstacle-agenda-over" if over else "obstacle-on-agenda"
        lines.append(TextBlock(say(text, day=say.day(session.starts, network.zone)), spacing="small", weight="bolder"))
    elif seen.request.mark is Mark.SPEAKER:
        lines.append(TextBlock(say("obstacle-speaker"), spacing="small", weight="bolder"))
    return Container(lines, style="emphasis", spacing="small")


def _title(say: Language, number: int, seen: VisibleRequest) -> str:
    need = say(f"help-need-{seen.request.need}")
    return f"{number} · {need}, {seen.asker.name}" if seen.asker else f"{number} · {need}"
