"""The half-yearly report and the export: who gets them, how, and what is in them."""

import csv
import io
import threading
import zipfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from docx import Document
from openpyxl import load_workbook
from structlog.testing import capture_logs

from dialogs.links.expired import ExpiredLink
from dialogs.links.pages import Page, show
from dialogs.reports import reports as reporting
from dialogs.turn import FileAnswer
from domain.check_ins.check_in import Visibility
from domain.links.installation import Installation
from domain.links.page_link import PageKind, PageLinks
from domain.ports import MessageForm
from tests.dialogs.world import LINKS, Chat, World, build, button
from tests.domain.reports.half_years import filled

PAGES = PageLinks(LINKS.public_url, LINKS.installation)
WHEN = datetime(2028, 1, 24, 9, tzinfo=UTC)


@pytest.fixture
async def year() -> World:
    """A world with a year behind it: three networks, of which Anja coordinates all."""
    made = await build()
    async with made.store.transaction() as tx:
        for repository in (tx.networks, tx.participants, tx.sessions, tx.coordinators):
            for each in await repository.all():
                await repository.remove(each.id)
        programme = await tx.programmes.get("programme")
        assert programme is not None
        await tx.programmes.remove(programme.id)
    async with made.store.transaction() as tx:
        await filled(tx)
    return made


async def anja(world: World) -> Chat:
    chat = world.chat("user-anja")
    await chat.opens()
    # Set, not travelled: what is sent in a year is for other tests.
    world.clock.set(WHEN)
    return chat


async def opened(world: World, address: str) -> Page | ExpiredLink:
    return await show(world.store, PAGES, address.rpartition("/")[2], world.clock.now())


def read(page: Page | ExpiredLink) -> str:
    assert isinstance(page, Page)
    paper = Document(io.BytesIO(page.file))
    cells = [cell.text for table in paper.tables for row in table.rows for cell in row.cells]
    return "\n".join([*(paragraph.text for paragraph in paper.paragraphs), *cells])


async def test_a_report_in_word_with_a_link(year: World) -> None:
    chat = await anja(year)
    await chat.says("rapport")
    chat.sees("Halfjaarrapport", "juli t/m december 2027", "Het hele programma")
    await chat.presses("Maak het rapport", network="behoud", half="2027-1", readers="inside")
    chat.sees("Het rapport staat klaar", "Netwerk behoud", "1 januari 2027 tot en met 30 juni 2027")
    page = await opened(year, str(button(chat._seen(), "Word, met een link")["url"]))
    assert isinstance(page, Page)
    assert page.name == "rapport-behoud-2027-1.docx"
    told = read(page)
    for words in ("Een half jaar Netwerk behoud", "Hoe het liep", "Het werkte niet", "Wat we leerden", "Nulmeting", "n = 24"):
        assert words in told
    assert "PLANTED" not in told
    assert "les van behoud" in told
    assert "les van magneet" not in told


async def test_what_is_for_others_has_numbers_only(year: World) -> None:
    chat = await anja(year)
    await chat.says("rapport")
    await chat.presses("Maak het rapport", network="behoud", half="2027-1", readers="outside")
    told = read(await opened(year, str(button(chat._seen(), "Word, met een link")["url"])))
    assert "les van" not in told
    assert "Naam" not in told
    assert "alleen cijfers" in told


async def test_what_is_withdrawn_is_not_in_the_next_report(year: World) -> None:
    chat = await anja(year)
    await chat.says("rapport")
    await chat.presses("Maak het rapport", network="behoud", half="2027-1", readers="inside")
    address = str(button(chat._seen(), "Word, met een link")["url"])
    before = read(await opened(year, address))
    async with year.store.transaction() as tx:
        shared = [
            update
            for update in await tx.updates.all()
            if update.network == "behoud" and update.answers["lesson"] in before and update.shared_at
        ]
        for update in shared:
            await tx.updates.save(replace(update, visibility=Visibility.CONTACT, shared_at=None))
    assert shared
    after = read(await opened(year, address))
    assert "les van" not in after
    assert "Niemand deelde" in after


async def test_the_tables_say_of_how_many_each_number_is(year: World) -> None:
    chat = await anja(year)
    await chat.says("rapport")
    await chat.presses("Maak het rapport", network="whole", half="2027-1", readers="inside")
    page = await opened(year, str(button(chat._seen(), "Excel, met een link")["url"]))
    assert isinstance(page, Page)
    book = load_workbook(io.BytesIO(page.file))
    assert book.sheetnames == ["Cijfers", "Metingen", "Peilingen", "Aanwezigheid", "Toelichting"]
    for row in list(book["Cijfers"].iter_rows(values_only=True))[1:]:
        assert (isinstance(row[2], int) and isinstance(row[3], int) and row[3] >= 5) or (
            row[2] is None and str(row[3]).startswith("te weinig")
        )
    presence = {str(row[0]): row for row in book["Aanwezigheid"].iter_rows(min_row=2, values_only=True)}
    assert list(presence) == ["Alle netwerken samen", "Netwerk behoud", "Netwerk klein", "Netwerk magneet"]
    assert presence["Netwerk klein"][1:3] == (None, None)
    assert str(presence["Netwerk klein"][3]).startswith("te weinig")
    assert int(str(presence["Netwerk behoud"][2])) % 5 == 0


async def test_before_a_half_year_is_over_it_says_from_when(year: World) -> None:
    chat = year.chat("user-anja")
    await chat.opens()
    for asked in ("rapport", "export"):
        await chat.says(asked)
        chat.sees("Er is nog geen half jaar om", "15 juli 2027")


@pytest.mark.parametrize("asked", ["rapport", "export", "gegevens export"])
async def test_participants_are_refused_kindly(year: World, asked: str) -> None:
    chat = year.chat("user-behoud-1")
    await chat.opens()
    await chat.says(asked)
    chat.sees("Dit is voor coördinatoren")


async def test_a_network_of_somebody_else_is_not_theirs_by_card_by_file_or_by_link(year: World) -> None:
    async with year.store.transaction() as tx:
        behoud = await tx.networks.get("behoud")
        anne = await tx.coordinators.get("anja")
        assert behoud is not None
        assert anne is not None
        await tx.coordinators.add(replace(anne, id="joris", user="user-joris", name="Joris", version=0))
        await tx.networks.save(replace(behoud, coordinators=("joris",)))
    chat = await anja(year)
    await chat.says("rapport")
    await chat.presses("Maak het rapport", network="behoud", half="2027-1", readers="inside")
    chat.sees("Waarover?")
    for key in ("report-document|behoud|2027-1|inside", "export-tables|behoud", "export-csv|behoud"):
        await chat.answers_file(FileAnswer(accepted=True, file=key, upload="https://x.example/put"))
        assert chat.reply.upload is None
        chat.sees("niet")
    for leaf in (PageKind.REPORT, PageKind.REPORT_TABLES, PageKind.EXPORT, PageKind.EXPORT_CSV):
        stolen = PAGES.link(leaf, "user-anja", "nl", year.clock.now(), "behoud|2027-1|inside")
        assert isinstance(await opened(year, stolen), ExpiredLink)
        participants = PAGES.link(leaf, "user-behoud-1", "nl", year.clock.now(), "behoud|2027-1|inside")
        assert isinstance(await opened(year, participants), ExpiredLink)
    await chat.says("rapport")
    await chat.presses("Maak het rapport", network="whole", half="2027-1", readers="inside")
    assert "les van behoud" not in read(await opened(year, str(button(chat._seen(), "Word, met een link")["url"])))


async def test_a_half_year_that_is_not_over_is_not_had_by_a_made_up_key(year: World) -> None:
    chat = await anja(year)
    for key in (
        "report-document|behoud|2028-1|inside",
        "report-document|behoud||",
        "report-document",
        "export-tables|nergens",
        "report-tables|x|y",
    ):
        await chat.answers_file(FileAnswer(accepted=True, file=key, upload="https://x.example/put"))
        assert chat.reply.upload is None


async def test_as_a_file_among_their_own_files_and_in_the_log_by_ids_only(year: World) -> None:
    chat = await anja(year)
    await chat.says("rapport")
    await chat.presses("Maak het rapport", network="behoud", half="2027-1", readers="inside")
    with capture_logs() as logs:
        await chat.presses("Word, bij mijn bestanden")
    offer = chat.reply.message
    assert offer is not None
    assert (offer.form, offer.name) == (MessageForm.FILE_OFFER, "rapport-behoud-2027-1.docx")
    context: Any = offer.card["acceptContext"]
    yes = FileAnswer(accepted=True, file=context["file"], upload="https://x.example/put", name=offer.name)
    await chat.answers_file(yes)
    assert chat.reply.upload is not None
    assert len(chat.reply.upload.body) == offer.card["sizeInBytes"]
    assert {
        "event": "report-made",
        "networks": ["behoud"],
        "coordinator": "anja",
        "file": "report-document",
        "half": "2027-1",
        "outside": False,
        "log_level": "info",
    } in logs
    assert "les van" not in str(logs)


async def test_a_file_is_made_in_a_thread_once_its_transaction_is_over(year: World, monkeypatch: pytest.MonkeyPatch) -> None:
    begun, made, opens = 0, [], year.store.transaction

    @asynccontextmanager
    async def counted() -> AsyncIterator[Any]:
        nonlocal begun
        async with opens() as tx:
            begun += 1
            yield tx
            begun -= 1

    def drawn(*_: object) -> bytes:
        made.append((begun, threading.current_thread() is threading.main_thread()))
        return b"made"

    monkeypatch.setattr(year.store, "transaction", counted)
    monkeypatch.setattr(reporting, "as_document", drawn)
    chat = await anja(year)
    await chat.says("rapport")
    await chat.presses("Maak het rapport", network="behoud", half="2027-1", readers="inside")
    page = await opened(year, str(button(chat._seen(), "Word, met een link")["url"]))
    await chat.presses("Word, bij mijn bestanden")
    assert chat.reply.message is not None
    assert chat.reply.message.card["sizeInBytes"] == 4
    await chat.answers_file(FileAnswer(accepted=True, file="report-document|behoud|2027-1|inside", upload="https://x.example/put"))
    assert chat.reply.upload is not None
    assert chat.reply.upload.body == (page.file if isinstance(page, Page) else b"") == b"made"
    assert made == [(0, False)] * 3


async def test_an_export_as_workbook_and_as_csv_in_which_nothing_is_a_formula(year: World) -> None:
    chat = await anja(year)
    await chat.says("gegevens export")
    await chat.presses("Maak de bestanden", network="whole")
    page = await opened(year, str(button(chat._seen(), "Excel, met een link")["url"]))
    assert isinstance(page, Page)
    book = load_workbook(io.BytesIO(page.file))
    assert book.sheetnames == ["people", "measured", "texts", "counts", "codebook"]
    texts = [str(row[4]) for row in book["texts"].iter_rows(min_row=2, values_only=True)]
    assert any(text.startswith("'=HYPERLINK") for text in texts)
    assert all(cell.data_type != "f" for sheet in book for row in sheet.iter_rows() for cell in row)
    named = {(str(row[0]), str(row[1])) for row in book["codebook"].iter_rows(min_row=2, values_only=True)}
    for sheet in book.sheetnames[:4]:
        assert {(sheet, str(cell.value)) for cell in book[sheet][1]} <= named, "every column is in the codebook"
    page = await opened(year, str(button(chat._seen(), "CSV, met een link")["url"]))
    assert isinstance(page, Page)
    with zipfile.ZipFile(io.BytesIO(page.file)) as archive:
        assert archive.namelist() == [f"{name}.csv" for name in book.sheetnames]
        rows = list(csv.DictReader(io.StringIO(archive.read("people.csv").decode("utf-8-sig"))))
    assert {row["network"] for row in rows} == {"behoud", "magneet"}
    whole = repr([[cell.value for cell in row] for sheet in ("people", "measured", "counts") for row in book[sheet].iter_rows()])
    for secret in ("Naam", "user-", "@example.org", "Organisatie", "22" * 16):
        assert secret not in whole


async def test_a_link_opens_for_an_hour_and_no_longer_for_who_coordinates_no_more(year: World) -> None:
    chat = await anja(year)
    made = PAGES.link(PageKind.EXPORT, "user-anja", "nl", year.clock.now(), "whole")
    assert isinstance(await opened(year, made), Page)
    async with year.store.transaction() as tx:
        for network in await tx.networks.all():
            await tx.networks.save(replace(network, coordinators=()))
    assert isinstance(await opened(year, made), ExpiredLink)
    await chat.says("export")
    chat.sees("Dit is voor coördinatoren")


async def test_a_facilitator_is_refused(year: World) -> None:
    async with year.store.transaction() as tx:
        known = await tx.coordinators.get("anja")
        assert known is not None
        await tx.coordinators.add(replace(known, id="fem", user="user-fem", facilitator=True, version=0))
        for network in await tx.networks.all():
            await tx.networks.save(replace(network, facilitators=("fem",)))
    fem = year.chat("user-fem")
    await fem.opens()
    await fem.says("rapport")
    fem.sees("Dit is voor coördinatoren")


def test_pseudonyms_hang_on_the_key_that_signs_links() -> None:
    assert LINKS.installation == Installation(name="0a0b", key="11" * 32)
