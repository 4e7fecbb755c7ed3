"""The cards by which a coordinator gets the half-yearly report, or the export for evaluators."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from cards import general
from cards.elements import ActionOpenUrl, BodyElement, CardAction, InputChoice, InputChoiceSet, TextBlock, plain, press
from cards.frame import compose, stacked
from cards.language import Language
from cards.verbs import Verb
from domain.ports import Message, MessageForm
from domain.programme.programme import Network
from domain.reports.half_year import HalfYear

WHOLE = "whole"
"""The value that stands for the whole programme, or for all of one's own networks, where a network is chosen."""
INSIDE, OUTSIDE = "inside", "outside"


@dataclass(frozen=True, slots=True)
class OfferedFile:
    """A file that can be had: ``file`` is its key in FILES of dialogs/links/file_consent.py with what it is about."""

    button: str
    file: str
    address: str


def report_form(say: Language, networks: Sequence[Network], halves: Sequence[HalfYear]) -> Message:
    """``halves``: those that can be told, newest first."""
    about = [*(InputChoice(network.name, network.id) for network in networks), InputChoice(say("report-whole"), WHOLE)]
    periods = [InputChoice(say(f"half-year-{year.half}", year=str(year.year)), year.key) for year in halves]
    readers = [InputChoice(say(f"report-readers-{text}"), text) for text in (INSIDE, OUTSIDE)]
    return compose(
        say,
        title=say("report-title"),
        lead=say("report-form-lead"),
        matter=[
            InputChoiceSet("network", label=say("report-which"), choices=about, value=networks[0].id, style="compact"),
            InputChoiceSet("half", label=say("report-half"), choices=periods, value=halves[0].key, style="compact"),
            InputChoiceSet("readers", label=say("report-readers"), choices=readers, value=INSIDE, style="expanded"),
        ],
        buttons=[press(say("button-report-make"), Verb.REPORT_MAKE, {}, style="positive")],
        small_print=say("report-form-small"),
    )


def export_form(say: Language, networks: Sequence[Network]) -> Message:
    about = [InputChoice(say("export-all"), WHOLE), *(InputChoice(network.name, network.id) for network in networks)]
    return compose(
        say,
        title=say("export-title"),
        lead=say("export-form-lead"),
        matter=[InputChoiceSet("network", label=say("export-which"), choices=about, value=WHOLE, style="compact")],
        buttons=[press(say("button-export-make"), Verb.EXPORT_MAKE, {}, style="positive")],
        small_print=say("export-small"),
    )


def ready(say: Language, kind: str, name: str, period: str, offered: Sequence[OfferedFile], *, by_file: bool) -> Message:
    """``kind``: "report" or "export". ``by_file``: Teams can bring it; the addresses are empty where browsers can't reach the bot."""
    verb = Verb.REPORT_FILE if kind == "report" else Verb.EXPORT_FILE
    parts: list[BodyElement] = []
    if by_file:
        buttons: list[CardAction] = [press(say(f"button-{file.button}-file"), verb, {"file": file.file}) for file in offered]
        parts += [TextBlock(say("report-by-file"), spacing="medium"), *stacked(buttons)]
    links: list[CardAction] = [
        ActionOpenUrl(say(f"button-{file.button}-link"), file.address, here=True) for file in offered if file.address
    ]
    if links:
        parts += [TextBlock(say("report-by-link"), spacing="medium"), *stacked(links)]
    return compose(
        say,
        title=say(f"{kind}-ready-title" if parts else f"{kind}-title"),
        lead=say(f"{kind}-ready-lead", name=plain(name), period=period) if parts else say("own-data-nowhere"),
        matter=parts,
        small_print=say(f"{kind}-ready-small") if parts else "",
    )


def too_early(say: Language, day: date) -> Message:
    return general.notice(say, "report-too-early", day=say.on(day))


def file_offer(say: Language, kind: str, file: str, name: str, size: int) -> Message:
    """The offer of a file, with which Teams asks whether it may be kept in their OneDrive. ``size`` in bytes."""
    content = {
        "description": say(f"{kind}-file-about"),
        "sizeInBytes": size,
        "acceptContext": {"file": file},
        "declineContext": {"file": file},
    }
    return Message(content, say(f"{kind}-title"), form=MessageForm.FILE_OFFER, name=name)
