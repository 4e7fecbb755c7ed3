"""Samples of the cards by which a coordinator gets the half-yearly report and the export, with long names and short ones."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from cards.language import Language
from cards.reports import request as reports
from cards.reports.parts import half_name
from cards.reports.request import OfferedFile
from domain.ports import Message
from domain.reports.half_year import HalfYear
from tests.cards.people import BEHOUD

LINK = "https://spiraal.example.org/page/WyJyZXBvcnQiXQ.c2lnbmF0dXJl"
HALF = HalfYear(2027, 1)


def messages(say: Language) -> Iterator[tuple[str, Message]]:
    network = BEHOUD
    long = replace(network, id="lang", name="Actieleernetwerk duurzame inzetbaarheid en werkplezier in de wijkverpleging van Amsterdam")
    yield "report", reports.report_form(say, [network, long], [HALF.next, HALF])
    words = [OfferedFile("report-word", "report-document|behoud|2027-1|inside", LINK), OfferedFile("report-excel", "report-tables|x", LINK)]
    yield "report-ready", reports.ready(say, "report", long.name, half_name(say, HALF), words, by_file=True)
    yield "report-nowhere", reports.ready(say, "report", network.name, half_name(say, HALF), [replace(words[0], address="")], by_file=False)
    yield "report-too-early", reports.too_early(say, date(2027, 7, 15))
    yield "export", reports.export_form(say, [network, long])
    data = [OfferedFile("export-excel", "export-tables|behoud", LINK), OfferedFile("export-csv", "export-csv|behoud", LINK)]
    yield "export-ready", reports.ready(say, "export", network.name, "", data, by_file=True)
