"""The inbox of obstacles, for coordinators: by theme, as each may read it, and what they mean to do with them (mission.md row 27)."""

from collections.abc import Sequence

from cards.elements import Choice, Container, InputChoiceSet, Part, TextBlock, Words, plain, press
from cards.frame import clipped, compose, fits, stacked, subheading
from cards.language import Language
from cards.verbs import Verb
from domain.help_request import HelpRequest, Mark, Seen
from domain.help_seen import Inbox, theme_in
from domain.ports import Message
from domain.programme import Network
from domain.session import Session

AMOUNTS = ((25, 400), (15, 250), (10, 150), (6, 100), (3, 60))
"""How many entries are shown, and how many characters of each: the first that fits."""


def inbox(say: Language, told: Inbox, sessions: dict[str, Session], *, done: str = "") -> Message:
    """``sessions``: those on whose agenda something stands, by id. ``done``: what the press did."""
    for most, characters in AMOUNTS:
        message = _inbox(say, told, sessions, done, most, characters)
        if fits(message):
            return message
    return message


def _inbox(say: Language, told: Inbox, sessions: dict[str, Session], done: str, most: int, characters: int) -> Message:
    shown = told.seen[:most]
    parts: list[Part] = [TextBlock(done, weight="bolder", spacing="medium")] if done else []
    numbered = list(enumerate(shown, start=1))
    for theme in dict.fromkeys(theme_in(one.request, told.network) for one in shown):
        count = sum(1 for one in told.seen if theme_in(one.request, told.network) == theme)
        parts.append(subheading(f"{theme or say('action-theme-other')}: {say.number(count)}"))
        of_theme = [(number, one) for number, one in numbered if theme_in(one.request, told.network) == theme]
        parts += [_entry(say, told.network, number, one, sessions, characters) for number, one in of_theme]
    if len(told.seen) > most:
        parts.append(TextBlock(say("and-more", count=len(told.seen) - most), is_subtle=True, spacing="small"))
    if told.hidden:
        parts.append(TextBlock(say("obstacles-hidden", count=told.hidden), is_subtle=True, spacing="medium"))
    ids = {"network": told.network.id}
    buttons = [
        press(say("button-obstacle-agenda"), Verb.OBSTACLE_AGENDA, ids, style="positive"),
        press(say("button-obstacle-speaker"), Verb.OBSTACLE_SPEAKER, ids),
    ]
    if shown:
        choices = [Choice(_title(say, number, one), one.request.id) for number, one in numbered]
        parts.append(InputChoiceSet("help", label=say("help-which"), choices=choices, value=shown[0].request.id, style="compact"))
        if any(one.request.mark for one in shown):
            parts += stacked([press(say("button-obstacle-clear"), Verb.OBSTACLE_CLEAR, ids)])
    return compose(
        say,
        network=told.network.name,
        title=say("obstacles-title"),
        lead=say("obstacles-lead" if shown else "obstacles-none"),
        matter=parts,
        buttons=buttons if shown else [],
        small_print=say("obstacles-small"),
    )


def which(say: Language, networks: Sequence[Network]) -> Message:
    """For who coordinates more than one network."""
    choices = [Choice(one.name, one.id) for one in networks]
    chosen = InputChoiceSet("network", label=say("obstacles-which"), choices=choices, value=networks[0].id, style="compact")
    buttons = [press(say("button-obstacles"), Verb.OBSTACLES, {}, style="positive")]
    return compose(say, title=say("obstacles-title"), lead=say("obstacles-which-lead"), matter=[chosen], buttons=buttons)


def choose_session(say: Language, network: Network, request: HelpRequest, sessions: Sequence[Session]) -> Message:
    choices = [Choice(f"{say.short_day(one.starts, network.zone)}: {clipped(one.theme, 24)}", one.id) for one in sessions]
    ids = {"network": network.id, "help": request.id}
    return compose(
        say,
        network=network.name,
        title=say("obstacle-session-title"),
        lead=say("obstacle-session-lead"),
        matter=[InputChoiceSet("session", label=say("obstacle-session"), choices=choices, value=sessions[0].id, style="compact")],
        buttons=[
            press(say("button-obstacle-agenda"), Verb.OBSTACLE_SESSION, ids, style="positive"),
            press(say("button-obstacles"), Verb.OBSTACLES, {"network": network.id}, associated_inputs="none"),
        ],
    )


def _entry(say: Language, network: Network, number: int, seen: Seen, sessions: dict[str, Session], characters: int) -> Part:
    day = say.short_day(seen.request.asked_at, network.zone)
    asker = seen.asker
    who = plain(f"{asker.name}, {asker.organisation}" if asker else say("sheet-somebody"))
    about = f"{number} · {who} · {say(f'help-need-{seen.request.need}')} · {day}"
    lines: list[Part] = [TextBlock(about, is_subtle=True, size="small")]
    if seen.text:
        lines.append(Words(clipped(seen.text, characters), spacing="small"))
    session = sessions.get(seen.request.session)
    if session is not None:
        lines.append(TextBlock(say("obstacle-on-agenda", day=say.day(session.starts, network.zone)), spacing="small", weight="bolder"))
    elif seen.request.mark is Mark.SPEAKER:
        lines.append(TextBlock(say("obstacle-speaker"), spacing="small", weight="bolder"))
    return Container(lines, style="emphasis", spacing="small")


def _title(say: Language, number: int, seen: Seen) -> str:
    need = say(f"help-need-{seen.request.need}")
    return f"{number} · {need}, {seen.asker.name}" if seen.asker else f"{number} · {need}"
