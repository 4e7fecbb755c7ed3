"""The half-yearly report (rapport) and the export for evaluators, for coordinators.

What is asked for stands in the file's key, never who may have it: that is looked up each time, in who says yes or whose link it is.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from zoneinfo import ZoneInfo

import structlog

from cards.documents.tables import SheetTable, separated, workbook
from cards.language import Language
from cards.reports import evaluation_tables
from cards.reports import parts as report_parts
from cards.reports import request as cards
from cards.reports.chapters import as_document
from cards.reports.request import INSIDE, OUTSIDE, WHOLE, OfferedFile
from cards.reports.tables import as_tables
from dialogs.context import Answer, Context
from dialogs.identity import Who
from dialogs.turn import Reply
from domain.links.installation import Installation
from domain.links.page_link import PageKind
from domain.notifications.conversation import person_conversation
from domain.ports import Transaction
from domain.privacy.floor import floor_of
from domain.programme.programme import Network
from domain.reports.count_figures import figures_of
from domain.reports.evaluation import evaluation
from domain.reports.half_year import HalfYear, first_settled, settled
from domain.reports.quotes import learned

log = structlog.get_logger()
DOCUMENT, TABLES, EXPORT, EXPORT_ZIP = "report-document", "report-tables", "export-tables", "export-csv"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
LEAVES = {DOCUMENT: PageKind.REPORT, TABLES: PageKind.REPORT_TABLES, EXPORT: PageKind.EXPORT, EXPORT_ZIP: PageKind.EXPORT_CSV}
MOST_HALVES = 20
SEPARATOR = "|"


@dataclass(frozen=True, slots=True)
class Made:
    """A file to be made: its name, its content type, and what makes its bytes. Making takes a while and needs no transaction: do it in a
    thread."""

    name: str
    kind: str
    make: Callable[[], bytes]


@dataclass(frozen=True, slots=True)
class _Wish:
    """``networks``: those it is about, the asker's own. ``whole``: the numbers are those of the whole programme."""

    networks: Sequence[Network]
    whole: bool
    half: HalfYear | None
    outside: bool


async def asked(context: Context) -> Answer:
    """The form to choose a report on."""
    own = context.coordinated()
    if not own:
        return context.for_coordinators_only()
    halves = _halves(context.who, own, context.now)
    if not halves:
        return cards.too_early(context.say, _first_day(context.who, own))
    return cards.report_form(context.say, own, halves[::-1][:MOST_HALVES])


async def made(context: Context) -> Answer:
    """The card with which the chosen report can be opened or fetched."""
    about = SEPARATOR.join((context.filled("network"), context.filled("half"), context.filled("readers")))
    wish = _wish(context.who, about, context.now)
    if wish is None or wish.half is None:
        return await asked(context)
    await figures_of(context.tx, wish.half, context.now)
    offered = [_offered(context, "report-word", DOCUMENT, about), _offered(context, "report-excel", TABLES, about)]
    period = report_parts.half_name(context.say, wish.half)
    return cards.ready(context.say, "report", _name(context, wish), period, offered, by_file=await _chat_is_known(context))


async def export_asked(context: Context) -> Answer:
    own = context.coordinated()
    if not own:
        return context.for_coordinators_only()
    if not _halves(context.who, own, context.now):
        return cards.too_early(context.say, _first_day(context.who, own))
    return cards.export_form(context.say, own) if len(own) > 1 else await _export_ready(context, own[0].id)


async def export_made(context: Context) -> Answer:
    return await _export_ready(context, context.filled("network"))


async def file_asked(context: Context) -> Answer:
    """Offer the file in the sender's own chat: Teams asks whether it may be kept among their files."""
    file = context.carried("file")
    chat = await context.tx.conversations.get(person_conversation(context.who.user))
    found = await _file(context.tx, context.who, context.say, context.links.installation, file, context.now)
    if found is None or chat is None or not chat.conversation:
        return context.not_yours() if context.coordinated() else context.for_coordinators_only()
    kind, make = "export" if file.startswith("export") else "report", found.make
    return Reply(later=lambda: Reply(message=cards.file_offer(context.say, kind, file, found.name, len(make())), private_to=chat))


async def file_of(context: Context, file: str) -> Callable[[], bytes] | None:
    """What makes the bytes of the file that was accepted; None when it is not the sender's to have. ``file``: as the offer carried it."""
    found = await _file(context.tx, context.who, context.say, context.links.installation, file, context.now)
    return found.make if found else None


async def page_of(
    tx: Transaction, who: Who, say: Language, installation: Installation, leaf: PageKind, about: str, now: datetime
) -> Made | None:
    """The file behind a signed link, to be made; None when it is not this person's to have (any more)."""
    key = next(name for name, kind in LEAVES.items() if kind is leaf)
    return await _file(tx, who, say, installation, f"{key}{SEPARATOR}{about}", now)


async def _file(tx: Transaction, who: Who, say: Language, installation: Installation, file: str, now: datetime) -> Made | None:
    key, _, about = file.partition(SEPARATOR)
    wish = _wish(who, about, now)
    if wish is None or key not in LEAVES or who.coordinator is None:
        return None
    told = {"networks": [network.id for network in wish.networks], "coordinator": who.coordinator.id, "file": key}
    if key in (EXPORT, EXPORT_ZIP):
        sheets = await _export(tx, say, who, installation, wish, now)
        log.info("export-made", **told)
        if key == EXPORT:
            return Made(f"{_stem('export', wish)}.xlsx", EXCEL, partial(workbook, sheets))
        return Made(f"{_stem('export', wish)}.zip", "application/zip", partial(separated, sheets))
    if wish.half is None:
        return None
    report = await _report(tx, who, wish, wish.half, now)
    log.info("report-made", half=wish.half.key, outside=wish.outside, **told)
    name = _stem(say("report-file-name"), wish)
    if key == DOCUMENT:
        return Made(f"{name}.docx", WORD, partial(as_document, say, report))
    return Made(f"{name}.xlsx", EXCEL, lambda: workbook(as_tables(say, report)))


async def _report(tx: Transaction, who: Who, wish: _Wish, half: HalfYear, now: datetime) -> report_parts.Report:
    floor = await floor_of(tx)
    # Of other networks the numbers only: what people write is for their own network.
    quotes = None if wish.outside else {network.name: await learned(tx, network, half, floor) for network in wish.networks}
    return report_parts.Report(
        programme=who.programme.name if who.programme else "Spiraal",
        network=None if wish.whole else wish.networks[0],
        networks=await tx.networks.all(),
        half=half,
        figures=await figures_of(tx, half, now),
        floor=floor,
        learned=quotes,
        made=now,
        zone=_zone(who),
    )


async def _export(tx: Transaction, say: Language, who: Who, installation: Installation, wish: _Wish, now: datetime) -> list[SheetTable]:
    found, keys = [], set()
    for network in wish.networks:
        halves = settled(network.known_since, now, _zone(who))
        keys |= set(halves)
        found.append(await evaluation(tx, installation, network, halves))
    figures = [await figures_of(tx, half, now) for half in sorted(keys)]
    return evaluation_tables.sheets(say, found, figures, await floor_of(tx))


async def _export_ready(context: Context, network: str) -> Answer:
    wish = _wish(context.who, network, context.now)
    if wish is None:
        return context.not_yours() if context.coordinated() else context.for_coordinators_only()
    for half in _halves(context.who, wish.networks, context.now):
        await figures_of(context.tx, half, context.now)
    offered = [_offered(context, "export-excel", EXPORT, network), _offered(context, "export-csv", EXPORT_ZIP, network)]
    name = context.say.both([other.name for other in wish.networks])
    return cards.ready(context.say, "export", name, "", offered, by_file=await _chat_is_known(context))


def _wish(who: Who, about: str, now: datetime) -> _Wish | None:
    """What the words of a card, a file or a link stand for, for this person; None for what is not there or not theirs."""
    network, half, readers, *_ = (*about.split(SEPARATOR), "", "", "")
    own = _coordinated(who)
    networks = own if network == WHOLE else [other for other in own if other.id == network]
    found = next((year for year in _halves(who, own, now) if year.key == half), None)
    if not networks or (half and found is None) or readers not in ("", INSIDE, OUTSIDE):
        return None
    return _Wish(networks, network == WHOLE, found, outside=readers == OUTSIDE)


def _offered(context: Context, button: str, key: str, about: str) -> OfferedFile:
    address = context.pages.link(LEAVES[key], context.who.user, context.say.tag, context.now, about)
    return OfferedFile(button, f"{key}{SEPARATOR}{about}", address)


def _coordinated(who: Who) -> list[Network]:
    own = who.coordinator
    return [network for network in who.networks.values() if own and own.id in network.coordinators]


def _halves(who: Who, own: Sequence[Network], now: datetime) -> Sequence[HalfYear]:
    return settled(min(network.known_since for network in own), now, _zone(who)) if own else ()


def _first_day(who: Who, own: Sequence[Network]) -> date:
    return first_settled(min(network.known_since for network in own), _zone(who)).astimezone(_zone(who)).date()


def _zone(who: Who) -> ZoneInfo:
    return ZoneInfo(who.programme.timezone if who.programme else "Europe/Amsterdam")


def _name(context: Context, wish: _Wish) -> str:
    return context.say("report-whole") if wish.whole else wish.networks[0].name


def _stem(word: str, wish: _Wish) -> str:
    """A file's name, of ids only."""
    about = "programma" if wish.whole else wish.networks[0].id
    return "-".join(part for part in (word, about, wish.half.key if wish.half else "") if part)


async def _chat_is_known(context: Context) -> bool:
    chat = await context.tx.conversations.get(person_conversation(context.who.user))
    return chat is not None and bool(chat.conversation)
