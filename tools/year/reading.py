"""What stands in what the bot made: a card, a file. Everything that a reader, or whoever unpacks it, can find in it."""

import html
import io
import json
import re
import zipfile
from collections.abc import Iterator

from pypdf import PdfReader

_TAG = re.compile(r"<[^>]+>")
_VALUE = re.compile(r"=[\"']([^\"']*)[\"']")
_ARCHIVES = (".docx", ".xlsx", ".zip")


def told(card: object) -> str:
    """All strings of a card in one text, also those that are not shown, and fallbacks, which some clients show."""
    return " ".join(_strings(card))


def _strings(part: object) -> Iterator[str]:
    if isinstance(part, dict):
        for value in part.values():
            yield from _strings(value)
    elif isinstance(part, list):
        for value in part:
            yield from _strings(value)
    elif isinstance(part, str):
        yield part


def text_of(name: str, body: bytes) -> str:
    """Of a document, a workbook, an archive, a page, a PDF or JSON, its metadata too. Raises ValueError for what it can't read."""
    if name.endswith(_ARCHIVES):
        with zipfile.ZipFile(io.BytesIO(body)) as archive:
            parts = [f"{info.filename} {_inside(info.filename, archive.read(info))}" for info in archive.infolist()]
        return "\n".join(parts)
    if name.endswith(".pdf"):
        reader = PdfReader(io.BytesIO(body))
        return "\n".join([str(dict(reader.metadata or {})), *(page.extract_text() for page in reader.pages)])
    return _inside(name, body)


def _inside(name: str, body: bytes) -> str:
    if name.endswith((".xml", ".rels", ".html")):
        # A run of text may be cut anywhere by formatting: tags inside a line fall away, paragraphs and cells part.
        text = re.sub(r"</(w:p|si|c|row|t|p|td|th|li|h\d|div|dc:\w+|cp:\w+)>", "\n", body.decode())
        # What stands in a tag is read as well: a sheet's name, a picture's description, an address.
        written = " ".join(_VALUE.findall(" ".join(_TAG.findall(text))))
        return html.unescape(f"{_TAG.sub('', text)} {written}")
    if name.endswith(".json"):
        return told(json.loads(body))
    if name.endswith((".csv", ".txt")):
        return body.decode("utf-8-sig")
    if name.endswith((".png", ".jpeg", ".jpg", ".ttf")):
        return ""
    raise ValueError(f"no way to read {name}")
