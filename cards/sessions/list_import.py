"""Cards about a list of sessions that a coordinator sent: what is wrong with it, which network it is for, what was left aside."""

from collections.abc import Sequence
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from cards.elements import BodyElement, TextBlock, Words, plain, press
from cards.frame import compose, fits, stacked, subheading
from cards.language import Language
from cards.verbs import Verb
from domain.notifications.working_hours import is_working_day
from domain.ports import Message
from domain.programme.programme import Network

MOST_COMPLAINTS = 10
MOST_NETWORKS = 12
_AHEAD = (timedelta(days=28), timedelta(days=56))
"""How far ahead the sessions of the example are."""


def wrong(say: Language, complaints: Sequence[str], now: datetime, zone: ZoneInfo, network: str = "") -> Message:
    """The card with what is wrong with a list, the first rows that are not right, and how a list can look. Nothing was planned."""

    def card(most: int) -> Message:
        more = len(complaints) - most
        return compose(
            say,
            network=network,
            title=say("list-wrong-title"),
            lead=say("list-wrong-lead"),
            matter=[
                *(TextBlock(plain(complaint)) for complaint in complaints[:most]),
                *([TextBlock(say("list-more", count=str(more)), is_subtle=True)] if more > 0 else []),
                *_example(say, now, zone),
            ],
            summary=say("list-wrong-title"),
        )

    return next((made for most in (MOST_COMPLAINTS, 5, 2) if fits(made := card(most))), card(1))


def which(say: Language, networks: Sequence[Network], count: int, key: str) -> Message:
    """The card that asks for which network a list of ``count`` sessions is. ``key``: the id of the list that was kept meanwhile."""
    buttons = [press(network.name, Verb.LIST_NETWORK, {"list": key, "network": network.id}) for network in networks[:MOST_NETWORKS]]
    return compose(say, title=say("list-which-title"), lead=say("list-which-lead", count=count), matter=stacked(buttons))


def left_aside(say: Language, remarks: Sequence[str]) -> list[BodyElement]:
    """Parts to stand below a preview: what of the list was left aside."""
    if not remarks:
        return []
    more = len(remarks) - MOST_COMPLAINTS
    told = [TextBlock(plain(remark), is_subtle=True) for remark in remarks[:MOST_COMPLAINTS]]
    return [
        subheading(say("list-remarks")),
        *told,
        *([TextBlock(say("list-more", count=str(more)), is_subtle=True)] if more > 0 else []),
    ]


def _example(say: Language, now: datetime, zone: ZoneInfo) -> list[BodyElement]:
    """A list that could be sent as it stands."""
    names = [say(name) for name in ("list-date", "list-time", "list-end", "list-theme", "list-place")]
    lines = [";".join(names)]
    for number, ahead in enumerate(_AHEAD, start=1):
        day = (now + ahead).astimezone(zone).date()
        while not is_working_day(day):
            day += timedelta(days=1)
        begins, ends = time(14), time(16)
        theme = say(f"list-example-theme-{number}")
        lines.append(f"{day.day}-{day.month}-{day.year};{begins:%H:%M};{ends:%H:%M};{theme};Utrecht")
    return [
        subheading(say("list-example")),
        Words("\n".join(lines), font_type="monospace", size="small"),
        TextBlock(say("list-example-hint"), size="small", is_subtle=True),
    ]
