"""What ``make year`` looks with: the ledger, the folder and what is read in each kind of file. The year itself is lived apart."""

import io
import itertools
import json
import random
import re
import zipfile
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from docx import Document
from openpyxl import Workbook
from reportlab.pdfgen.canvas import Canvas

from domain.programme_file.file import read_programme_file
from tools.running import ROOT
from tools.year.__main__ import _shifts, first_monday
from tools.year.keeping import Folder
from tools.year.people import CONTACT, ME, NAMED, UNNAMED, everybody, programme
from tools.year.reading import text_of
from tools.year.said import IN_FLIGHT, LETTER, NOTE, OPEN, Ledger, Said
from tools.year.words import TOWN, Words

AMSTERDAM = ZoneInfo("Europe/Amsterdam")


def said(word: str, **fields: object) -> Said:
    known = {"who": "dn001", "network": "behoud", "contact": "gerrie", "what": "entry", "circle": UNNAMED, "about": "e1", **fields}
    return Said(word, **known)  # type: ignore[arg-type]


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    return Folder(tmp_path / "made", Ledger(), everybody(random.Random(1), 60, 25))


@pytest.mark.parametrize(
    ("fields", "reader", "networks", "may"),
    [
        ({"circle": ME}, "dn001", ["behoud"], True),
        ({"circle": ME}, "gerrie", ["behoud"], False),
        ({"circle": CONTACT}, "gerrie", ["behoud"], True),
        ({"circle": CONTACT}, "ottolien", ["behoud"], False),
        ({"circle": UNNAMED}, "dn002", ["behoud"], True),
        ({"circle": UNNAMED}, "dn002", ["magneet"], False),
        ({"circle": NAMED}, "gerrie", ["behoud"], True),
        ({"what": LETTER, "circle": ME}, "dn002", ["magneet"], True),
        ({"what": OPEN, "circle": ME}, "dn002", ["behoud"], True),
    ],
)
def test_who_may_read_what(fields: dict[str, object], reader: str, networks: list[str], may: bool) -> None:
    ledger = Ledger()
    ledger.add(said("appelbank", **fields))
    ledger.look("a message", "Wij noemen het Appelbank.", reader, networks)
    assert (ledger.faults == []) is may


def test_what_was_withdrawn_may_be_read_by_nobody() -> None:
    ledger = Ledger()
    ledger.add(said("appelbank", circle=NAMED))
    ledger.take_back("e1", "entry")
    ledger.look_public("a digest", "appelbank", "behoud")
    ledger.look("a message", "appelbank", "dn001", ["behoud"])
    assert len(ledger.faults) == 2
    assert "withdrawn" in ledger.faults[0]


def test_what_was_on_its_way_when_its_author_changed_their_mind_is_no_fault_and_what_came_later_is() -> None:
    ledger = Ledger()
    ledger.add(said("appelbank", circle=NAMED))
    ledger.take_back("e1", "entry")
    ledger.look_public("a digest", "appelbank", "behoud", at=ledger.changed["appelbank"] + IN_FLIGHT / 2)
    assert ledger.faults == []
    ledger.look_public("a digest", "appelbank", "behoud", at=ledger.changed["appelbank"] + IN_FLIGHT * 2)
    assert len(ledger.faults) == 1


def test_a_word_inside_another_is_not_that_word() -> None:
    ledger = Ledger()
    ledger.add(said("appelbank", circle=ME))
    ledger.look_public("a digest", "appelbankje", "behoud")
    assert ledger.faults == []


def test_a_name_stands_only_where_its_bearer_chose_so(folder: Folder) -> None:
    someone = next(person for person in folder.people if "behoud" in person.here())
    card = {"type": "TextBlock", "text": f"{someone.name} deelde iets"}
    folder.card("digests/1-behoud", "digest", "behoud", card)
    folder.ledger.add(said("appelbank", who=someone.key, circle=NAMED))
    assert folder.ledger.faults == [f"digests/1-behoud names {someone.surname}"]
    folder.card("digests/2-behoud", "digest", "behoud", card)
    folder.file("reports/inside.html", "report", "behoud", someone.name.encode())
    folder.file("reports/outside.html", "report", "", someone.name.encode())
    assert folder.ledger.faults[1:] == [f"reports/outside.html names {someone.surname}"]


def test_no_file_tells_who_somebody_is_to_teams_nor_what_is_between_two_people(folder: Folder) -> None:
    folder.ledger.add(said("appelbank", what=NOTE, circle=CONTACT))
    folder.file("exports/1.json", "export", "", json.dumps({"a": "user-dn003", "b": "dn004@example.org"}).encode())
    folder.file("overviews/1.html", "overview", "behoud", b"<p>appelbank</p>")
    found = " ".join(folder.faults())
    assert "dn003" in found
    assert "dn004" in found
    assert "appelbank" in found


def test_a_word_is_found_in_every_kind_of_file() -> None:
    paper, book, pdf = Document(), Workbook(), io.BytesIO()
    paragraph = paper.add_paragraph("appel")
    paragraph.add_run("bank").bold = True
    paper.core_properties.title = "bekerboom"
    assert book.active is not None
    book.active.append(["appelbank"])
    book.active.title = "bekerboom"
    canvas = Canvas(pdf)
    canvas.setTitle("bekerboom")
    canvas.drawString(72, 72, "appelbank")
    canvas.save()
    written, bound, packed = io.BytesIO(), io.BytesIO(), io.BytesIO()
    paper.save(written)
    book.save(bound)
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("bekerboom.csv", "appelbank;1")
    made = {"a.docx": written, "a.xlsx": bound, "a.zip": packed, "a.pdf": pdf}
    for name, body in made.items():
        text = text_of(name, body.getvalue())
        assert "appelbank" in text, name
        assert "bekerboom" in text, name
    with pytest.raises(ValueError, match="no way to read"):
        text_of("a.exe", b"")


def test_its_programme_is_a_programme_file(tmp_path: Path) -> None:
    people = everybody(random.Random(1), 60, 25)
    file = read_programme_file(programme(people, datetime(2027, 1, 20, 14, tzinfo=AMSTERDAM), 11))
    assert {len(other.session) for other in file.network} == {11}
    assert len({participant.organisation for network in file.network for participant in network.participant}) == 25
    assert len({participant.user for network in file.network for participant in network.participant}) == 60
    assert min(len(other.participant) for other in file.network) >= 5


def test_who_comes_late_was_not_there_and_who_goes_was() -> None:
    people = everybody(random.Random(1), 60, 25)
    come, there, go = _shifts(people, 56)
    late = [person.key for some in come.values() for person in some]
    gone = [person.key for some in go.values() for person in some]
    assert (len(late), len(gone), len({*late, *gone})) == (6, 6, 12)
    assert not {*late} & {person.key for person in there}
    assert {*gone} <= {person.key for person in there}


def test_it_begins_on_the_first_monday_of_a_half_year() -> None:
    assert first_monday(datetime(2026, 11, 22, tzinfo=AMSTERDAM)).isoformat() == "2027-01-04T08:00:00+01:00"
    assert first_monday(datetime(2027, 2, 1, tzinfo=AMSTERDAM)).isoformat() == "2027-07-05T08:00:00+02:00"


def test_the_bot_says_none_of_the_planted_words_itself() -> None:
    texts = " ".join(path.read_text(encoding="utf-8") for path in (ROOT / "cards" / "texts").rglob("*.ftl")).lower()
    said = set(re.findall(r"[^\W\d_]+", texts))
    assert not said & {f"{first}{last}" for first, last in itertools.product(TOWN["beginnings"], TOWN["ends"])}


def test_no_word_is_planted_twice() -> None:
    words = Words(random.Random(1))
    planted = [words.sentence("lesson", 40)[1] for _ in range(4_000)]
    assert len({*planted}) == 4_000
    assert all(len(words.sentence("note", 60)[0]) <= 60 for _ in range(200))
