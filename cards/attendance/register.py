"""Cards about who was there: the coordinator's card with the code and the ticks, and what they said."""

from collections.abc import Mapping, Sequence
from zoneinfo import ZoneInfo

from cards.elements import BodyElement, InputChoice, InputChoiceSet, TextBlock, plain, press
from cards.frame import clipped, compose, fits, stacked, subheading
from cards.language import Language
from cards.verbs import Verb
from domain.attendance.record_attendance import AttendanceCard
from domain.ports import Message
from domain.programme.programme import Network, Participant
from domain.sessions.session import Session

IN_ONE_LIST = 40
LISTS = 2
"""The most lists on the form: more than IN_ONE_LIST people are divided over two."""
NAME_LENGTHS = (200, 60, 40, 25, 12)
SHOWN = 6


def inputs(count: int) -> tuple[str, ...]:
    """The names of the inputs of the form for ``count`` people, one for each list."""
    return ("absent",) if count <= IN_ONE_LIST else ("absent", "absent-2")


def which(say: Language, sessions: Sequence[tuple[Session, Network]]) -> Message:
    buttons = [press(_label(say, session, network.zone), Verb.ATTENDANCE, {"session": session.id}) for session, network in sessions[:SHOWN]]
    return compose(say, title=say("attendance-which-title"), lead=say("attendance-which-lead"), matter=stacked(buttons))


def code(say: Language, network: Network, session: Session, asked: AttendanceCard) -> Message:
    """The card during a session: the code to show, and how many participants have typed it."""
    return compose(
        say,
        network=network.name,
        title=say("attendance-code-title"),
        lead=say("attendance-code-lead", command=say.variants("command-here")[0]),
        matter=[
            TextBlock(asked.attendance.code if asked.attendance else "", size="extraLarge", weight="bolder", spacing="medium"),
            TextBlock(say("attendance-arrived", count=len(asked.arrived)), spacing="small"),
        ],
        buttons=[press(say("button-attendance-form"), Verb.ATTENDANCE, {"session": session.id, "form": "yes"})],
        small_print=say("attendance-code-small"),
    )


def form(say: Language, network: Network, session: Session, asked: AttendanceCard, *, unasked: bool = False) -> Message:
    """The form on which all are present, and a coordinator ticks who was not. ``unasked``: it comes by itself, and says why."""
    for length in NAME_LENGTHS:
        message = _form(say, network, session, asked, unasked, length)
        if fits(message):
            return message
    return message


def _form(say: Language, network: Network, session: Session, asked: AttendanceCard, unasked: bool, length: int) -> Message:
    theme, day = plain(clipped_name(session.theme, 200)), say.day(session.starts, network.zone)
    absent = frozenset(asked.attendance.absent) if asked.attendance else frozenset()
    lists = _lists(say, asked.expected, absent, asked.arrived, length)
    return compose(
        say,
        network=network.name,
        title=say("attendance-title"),
        lead=say("attendance-lead", theme=theme, day=day) if lists else say("attendance-nobody", theme=theme, day=day),
        matter=[
            *lists,
            *([TextBlock(say("attendance-signed-off", count=asked.signed_off), spacing="medium")] if asked.signed_off else []),
        ],
        buttons=[press(say("button-save-attendance"), Verb.SAVE_ATTENDANCE, {"session": session.id}, style="positive")],
        small_print=f"{say('why-coordinator', network=network.name)} {say('attendance-small')}" if unasked else say("attendance-small"),
        summary=say("attendance-summary", theme=session.theme),
    )


def saved(say: Language, network: Network, session: Session, asked: AttendanceCard, by: str) -> Message:
    """The card with who was absent, who said so (``by``, a name), and how to put it right."""
    names: Mapping[str, str] = {participant.id: participant.name for participant in asked.expected}
    said = asked.attendance
    absent = [names[text] for text in said.absent if text in names] if said else []
    gone: list[BodyElement] = [subheading(say("attendance-absent")), TextBlock(plain(clipped(say.both(absent), 4000)))] if absent else []
    return compose(
        say,
        network=network.name,
        title=say("attendance-saved-title"),
        lead=say(
            "attendance-saved-lead",
            count=len(said.present) if said else 0,
            theme=plain(session.theme),
            day=say.day(session.starts, network.zone),
            name=plain(by or say("contact-nobody")),
        ),
        matter=gone,
        buttons=[press(say("button-correct-attendance"), Verb.ATTENDANCE, {"session": session.id, "form": "yes"})],
        small_print=say("attendance-saved-small"),
    )


def _lists(
    say: Language, expected: Sequence[Participant], absent: frozenset[str], arrived: frozenset[str], length: int
) -> list[InputChoiceSet]:
    names = inputs(len(expected))
    size = -(-len(expected) // len(names))
    found = []
    for number, name in enumerate(names):
        part = expected[number * size : (number + 1) * size]
        if part:
            found.append(
                InputChoiceSet(
                    name,
                    label=say("attendance-who") if len(names) == 1 else say("attendance-who-part", number=number + 1, of=LISTS),
                    choices=[InputChoice(_choice(say, participant, arrived, length), participant.id) for participant in part],
                    is_multi_select=True,
                    style="expanded",
                    value=",".join(participant.id for participant in part if participant.id in absent),
                )
            )
    return found


def _choice(say: Language, participant: Participant, arrived: frozenset[str], length: int) -> str:
    name = clipped_name(participant.name, length)
    return say("attendance-by-code", name=name) if participant.id in arrived else name


def clipped_name(name: str, length: int) -> str:
    return name if len(name) <= length else f"{name[: length - 1]}…"


def _label(say: Language, session: Session, zone: ZoneInfo) -> str:
    return f"{say.short_day(session.starts, zone)}: {session.theme}"
