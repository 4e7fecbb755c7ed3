"""The session sheet: who comes, who does not, where the actions stand, who needs something. As one coordinator may see it."""

from collections.abc import Sequence

from cards.elements import BodyElement, Container, TextBlock, Words, plain
from cards.frame import clipped, compose, fits, subheading
from cards.language import Language
from cards.questions import answers
from cards.session_details import session_facts, to_read
from cards.spiral import named
from domain.help.request import VisibleRequest
from domain.ports import Message
from domain.programme.programme import Participant
from domain.sessions.details import NO_DETAILS, Details
from domain.sessions.session import CatchUp
from domain.sessions.sheet import Absentee, Request, SessionSheet, SheetLine, steps

AMOUNTS = ((60, 20, 400), (60, 12, 250), (60, 8, 150), (40, 4, 100), (25, 0, 80), (12, 0, 40), (5, 0, 20))
"""How many names of a list and how many entries are shown, and how many characters of somebody's words: the first that fits."""


def sheet(say: Language, shown: SessionSheet, details: Details = NO_DETAILS) -> Message:
    for names, entries, characters in AMOUNTS:
        message = _sheet(say, shown, details, names, entries, characters)
        if fits(message):
            return message
    return message


def _sheet(say: Language, shown: SessionSheet, details: Details, names: int, entries: int, characters: int) -> Message:
    zone = shown.network.zone
    day, time = say.day(shown.session.starts, zone), say.clock(shown.session.starts, zone)
    return compose(
        say,
        network=shown.network.name,
        title=say("sheet-title", theme=clipped(shown.session.theme, 200)),
        lead=say("sheet-lead", count=len(shown.coming), absent=len(shown.absent)),
        matter=[
            session_facts(say, shown.session, zone, details, theme=False),
            *to_read(say, details.materials),
            *_people(say, "sheet-coming", shown.coming, names),
            *_absent(say, shown.absent, names, characters),
            *_steps(say, shown.lines, names),
            *_requests(say, shown.requests, names),
            *_agenda(say, shown.agenda, names, characters),
            *_entries(say, shown.lines, entries, characters),
        ],
        small_print=f"{say('why-coordinator', network=shown.network.name)} {say('sheet-small')}",
        summary=say("sheet-summary", theme=clipped(shown.session.theme, 100), day=day, time=time),
    )


def _people(say: Language, title: str, people: Sequence[Participant], most: int) -> list[BodyElement]:
    return [subheading(say(title)), _names(say, people, most)] if people else []


def _names(say: Language, people: Sequence[Participant], most: int) -> BodyElement:
    shown = [clipped(participant.name, 60) for participant in people[:most]]
    rest = len(people) - most
    return TextBlock(plain(say.both([*shown, *([say("sheet-others", count=rest)] if rest > 0 else [])])), spacing="small")


def _absent(say: Language, absent: Sequence[Absentee], most: int, characters: int) -> list[BodyElement]:
    parts: list[BodyElement] = [subheading(say("sheet-absent"))] if absent else []
    for absentee in absent[:most]:
        absence = absentee.missing.absence
        wish = absence.catch_up if absence is not None else CatchUp.NONE
        name = clipped(absentee.missing.participant.name, 60)
        line = name if wish is CatchUp.NONE else f"{name}: {say(f'catch-up-{wish}')}"
        parts.append(TextBlock(plain(line), spacing="small"))
        if absentee.note:
            parts.append(Words(clipped(absentee.note, characters), is_subtle=True, spacing="none"))
    return [*parts, *_more(say, len(absent) - most)]


def _steps(say: Language, lines: Sequence[SheetLine], most: int) -> list[BodyElement]:
    parts: list[BodyElement] = [subheading(say("sheet-steps"))] if lines else []
    for step, people in steps(lines).items():
        if people:
            title = named(say, step) if step else say("progress-no-action")
            parts.append(TextBlock(f"{title}: {say.number(len(people))}", weight="bolder", spacing="small"))
            parts.append(_names(say, people, most))
    return parts


def _requests(say: Language, requests: Sequence[Request], most: int) -> list[BodyElement]:
    parts: list[BodyElement] = [subheading(say("sheet-requests"))] if requests else []
    for request in requests[:most]:
        name = clipped(request.name, 60) if request.name else say("sheet-somebody")
        parts.append(TextBlock(plain(f"{name}: {say(f'choice-need-{request.need}')}"), spacing="small"))
    return [*parts, *_more(say, len(requests) - most)]


def _agenda(say: Language, agenda: Sequence[VisibleRequest], most: int, characters: int) -> list[BodyElement]:
    parts: list[BodyElement] = [subheading(say("sheet-agenda"))] if agenda else []
    for request in agenda[:most]:
        name = clipped(request.asker.name, 60) if request.asker else say("sheet-somebody")
        parts.append(TextBlock(plain(f"{name}: {say(f'help-need-{request.request.need}')}"), spacing="small"))
        if request.text and characters:
            parts.append(Words(clipped(request.text, characters), is_subtle=True, spacing="none"))
    return [*parts, *_more(say, len(agenda) - most)]


def _entries(say: Language, lines: Sequence[SheetLine], most: int, characters: int) -> list[BodyElement]:
    written = [line for line in lines if line.entry is not None]
    parts: list[BodyElement] = [subheading(say("sheet-entries"))] if written else []
    for line in written[:most]:
        if line.entry is not None:
            about = TextBlock(
                plain(f"{clipped(line.participant.name, 60)} · {say(f'step-{line.entry.step}')}"), is_subtle=True, size="small"
            )
            said = answers(say, line.entry.step, line.entry.answers, characters, line.entry.questions)
            parts.append(Container([about, *said], style="emphasis", spacing="small"))
    return [*parts, *_more(say, len(written) - most)]


def _more(say: Language, rest: int) -> list[BodyElement]:
    return [TextBlock(say("and-more", count=rest), is_subtle=True, spacing="small")] if rest > 0 else []
