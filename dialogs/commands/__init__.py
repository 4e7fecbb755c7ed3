"""The commands, in the order in which help lists them. A command is one file here, one line in COMMANDS, and its texts."""

import re

from cards.language import LANGUAGES, language
from dialogs.commands import (
    ask,
    attendance,
    away,
    ballot,
    buddy,
    cancel,
    change,
    check_in,
    delivery,
    demo,
    export,
    here,
    intake,
    intervision,
    join,
    less,
    link,
    logbook,
    material,
    measurements,
    my_action,
    my_spiral,
    new_action,
    obstacles,
    on_behalf,
    on_paper,
    overview,
    own_data,
    pause,
    plan,
    progress,
    pulse,
    questions,
    report,
    resume,
    search,
    sessions,
    sign_off,
    speak,
    vote,
    why,
    wishes,
)
from dialogs.commands import help as help_command
from dialogs.commands.command import Command
from dialogs.understanding.spelling import normal, one_slip_apart
from dialogs.understanding.vocabulary import ASKS_FOR_HELP, POLITE, SAID_OTHERWISE

COMMANDS: tuple[Command, ...] = (
    my_action.COMMAND,
    intake.COMMAND,
    my_spiral.COMMAND,
    new_action.COMMAND,
    check_in.COMMAND,
    logbook.COMMAND,
    ask.COMMAND,
    questions.COMMAND,
    measurements.COMMAND,
    buddy.COMMAND,
    intervision.COMMAND,
    plan.COMMAND,
    change.COMMAND,
    cancel.COMMAND,
    # Before "afmelden", which takes any words after it.
    on_behalf.COMMAND,
    sign_off.COMMAND,
    away.COMMAND,
    pause.COMMAND,
    less.COMMAND,
    resume.COMMAND,
    why.COMMAND,
    here.COMMAND,
    attendance.COMMAND,
    sessions.COMMAND,
    ballot.COMMAND,
    material.COMMAND,
    search.COMMAND,
    overview.COMMAND,
    speak.COMMAND,
    join.COMMAND,
    progress.COMMAND,
    wishes.COMMAND,
    obstacles.COMMAND,
    pulse.COMMAND,
    report.COMMAND,
    export.COMMAND,
    vote.COMMAND,
    link.COMMAND,
    delivery.COMMAND,
    on_paper.COMMAND,
    own_data.COMMAND,
    help_command.COMMAND,
    demo.COMMAND,
)


def find(text: str, spoken: str) -> tuple[Command, str, str, str] | None:
    """The command somebody typed, the name they used for it, the rest, and the language it was said in: ``spoken`` when it is in both.

    Signs and polite words round it don't matter, nor does one slip in a word of five letters or more.
    """
    said = _bare(normal(text)) or text.strip()[:1]
    tags = (spoken, *(tag for tag in LANGUAGES if tag != spoken))
    names = [
        (command, name, tag)
        for tag in tags
        for command in COMMANDS
        for name in map(normal, language(tag).variants(f"command-{command.id}"))
    ]
    for command, name, tag in names:
        if said == name:
            return command, name, "", tag
        rest = said.removeprefix(name).strip()
        if command.takes_more and said.startswith(f"{name} ") and command.fits(rest):
            return command, name, rest, tag
    for tag in tags:
        if said in SAID_OTHERWISE[tag]:
            return find(SAID_OTHERWISE[tag][said], tag)
        if said in ASKS_FOR_HELP[tag]:
            return help_command.COMMAND, said, "", tag
    return next(((command, name, "", tag) for command, name, tag in names if _meant(said, name)), None)


def _bare(said: str) -> str:
    """Without signs and polite words at either end."""
    words = _EDGES.sub("", said).split()
    while len(words) > 1 and _EDGES.sub("", words[-1]) in POLITE:
        words.pop()
    while len(words) > 1 and _EDGES.sub("", words[0]) in POLITE:
        words.pop(0)
    return _EDGES.sub("", " ".join(words))


def _meant(said: str, name: str) -> bool:
    """Whether each word is the name's, but for a slip in the longer ones."""
    typed, meant = said.split(), name.split()
    return len(typed) == len(meant) and all(
        one == other or (len(other) >= _LONG and one_slip_apart(one, other)) for one, other in zip(typed, meant, strict=True)
    )


_EDGES = re.compile(r"^[^\w+]+|[^\w+]+$")
_LONG = 5
