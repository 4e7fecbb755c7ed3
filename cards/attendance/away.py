"""Cards about a period away: the form, how it stands, and what the contact person sees."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from cards.answering import answer_buttons, answered, why
from cards.elements import BodyElement, InputChoice, InputChoiceSet, InputDate, InputText, TextBlock, Words, plain, press
from cards.frame import clipped, compose, facts, stacked, subheading
from cards.language import Language
from cards.verbs import Verb
from domain.attendance.away import Away, card_id
from domain.attendance.go_away import Within
from domain.attendance.sign_off import LONGEST_NOTE
from domain.contacts.direct_message import DirectMessage
from domain.ports import Message
from domain.programme.programme import Coordinator, Network, Participant
from domain.sessions.session import Session

SHOWN = 6
SHOWN_CHARACTERS = 300
_MOMENT = timedelta(minutes=1)
"""A period ends at midnight; its last day is the one before."""


def form(
    say: Language,
    contacts: str,
    first: date,
    last: date,
    *,
    until: str = "",
    note: str = "",
    problem: str = "",
    takes_part: bool = True,
    stand_ins: Sequence[Coordinator] = (),
    stand_in: str = "",
) -> Message:
    """From now until which day, of those from ``first`` to ``last``. ``until``: one of them in ISO 8601, or empty for today.

    ``takes_part``: they have sessions to be signed off for, and somebody to write a note to. ``stand_ins``: whom a contact person can
    leave their work to; ``stand_in``: the id of the one that is chosen beforehand.
    """
    day = InputDate(
        "until",
        label=say("away-until"),
        min=first.isoformat(),
        max=last.isoformat(),
        is_required=True,
        error_message=say("away-until-missing"),
        value=until or first.isoformat(),
    )
    others: list[BodyElement] = []
    if stand_ins:
        choices = [InputChoice(coordinator.name, coordinator.id) for coordinator in stand_ins]
        chosen = stand_in if any(coordinator.id == stand_in for coordinator in stand_ins) else stand_ins[0].id
        others = [InputChoiceSet("stand-in", label=say("away-stand-in"), choices=choices, value=chosen, style="compact")]
    words = InputText(
        "note",
        label=say("signed-off-note", contact=contacts),
        placeholder=say("signed-off-note-hint"),
        is_multiline=True,
        max_length=LONGEST_NOTE,
        value=note,
    )
    return compose(
        say,
        title=say("away-form-title"),
        lead=say("away-form-lead" if takes_part else "away-form-lead-staff"),
        matter=[
            *([TextBlock(plain(problem), weight="bolder")] if problem else []),
            day,
            *others,
            *([words] if takes_part else []),
        ],
        buttons=[press(say("button-go-away"), Verb.GO_AWAY, {}, style="positive")],
    )


def stands(
    say: Language, away: Away, zone: ZoneInfo, contacts: str, within: Within, networks: Mapping[str, Network], *, instead: str = ""
) -> Message:
    """The card to whoever is away: until when, what they miss, and the way back, for one session or for all.

    ``contacts``: names of who is told; "" for whoever takes part in nothing. ``instead``: names of who gets, meanwhile, what is for the
    reader as a contact person.
    """
    lead = [say("away-lead", contact=plain(contacts))] if contacts else []
    lead += [say("away-instead", name=plain(instead))] if instead else []
    return compose(
        say,
        title=say("away-title", day=last_day(say, away, zone)),
        lead=" ".join(lead) or say("away-nobody"),
        matter=[
            *_sessions(say, "away-missed", within.missed, networks, pressable=True),
            *_sessions(say, "away-kept", within.kept, networks),
            *([subheading(say("fact-note")), Words(clipped(away.note, SHOWN_CHARACTERS), spacing="small")] if away.note else []),
        ],
        buttons=[
            press(say("button-be-back"), Verb.BE_BACK, {}, style="positive"),
            press(say("button-change-away"), Verb.GO_AWAY, {"change": "yes"}),
        ],
        small_print=say("away-planned-later") if contacts else "",
    )


def notice(
    say: Language,
    participant: Participant,
    networks: Mapping[str, Network],
    away: Away,
    within: Within,
    *,
    absent: str = "",
    answers: Sequence[DirectMessage] = (),
) -> Message:
    """To the contact person: one card for the whole period, which changes with it. ``absent``: whose place the reader takes.
    ``answers``: what they wrote back."""
    zone = networks[participant.network].zone
    name, back = participant.name, away.ended_at is not None
    title = say("away-back-title", name=name) if back else say("away-notice-title", name=name, day=last_day(say, away, zone))
    noted: list[BodyElement] = [TextBlock(say("fact-note"), weight="bolder", spacing="medium"), Words(away.note, spacing="small")]
    return compose(
        say,
        network=say.both([network.name for network in networks.values()]),
        title=title,
        lead=say("away-back-lead" if back else "away-notice-lead", name=plain(name)),
        matter=[
            facts((say("fact-organisation"), participant.organisation)),
            *_sessions(say, "away-missed", within.missed, networks),
            *_sessions(say, "away-kept", within.kept, networks),
            *(noted if away.note else []),
            *answered(say, answers),
        ],
        buttons=answer_buttons(say, participant, card_id(away, participant.contact)),
        small_print=why(say, absent),
    )


def last_day(say: Language, away: Away, zone: ZoneInfo) -> str:
    return say.day(away.until - _MOMENT, zone)


def _sessions(
    say: Language, title: str, sessions: Sequence[Session], networks: Mapping[str, Network], *, pressable: bool = False
) -> list[BodyElement]:
    parts: list[BodyElement] = [subheading(say(title))] if sessions else []
    for session in sessions[:SHOWN]:
        network = networks[session.network]
        parts.append(TextBlock(plain(f"{say.short_day(session.starts, network.zone)}: {session.theme}"), spacing="small"))
        if pressable:
            parts += stacked([press(say("button-come-after-all"), Verb.COME_AFTER_ALL, {"session": session.id})])
    rest = len(sessions) - SHOWN
    return [*parts, TextBlock(say("and-more", count=rest), is_subtle=True, spacing="small")] if rest > 0 else parts
