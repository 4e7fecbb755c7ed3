"""The commands, in the order in which help lists them. A command is one file here, one line in COMMANDS, and its texts."""

from cards.language import LANGUAGES, language
from dialogs.commands import attendance, away, check_in, demo, here, link, my_action, on_behalf, progress, sessions, sign_off, speak
from dialogs.commands import help as help_command
from dialogs.commands.command import Command
from dialogs.sentences import normal

COMMANDS: tuple[Command, ...] = (
    my_action.COMMAND,
    check_in.COMMAND,
    # Before "afmelden", which takes any words after it.
    on_behalf.COMMAND,
    sign_off.COMMAND,
    away.COMMAND,
    here.COMMAND,
    attendance.COMMAND,
    sessions.COMMAND,
    speak.COMMAND,
    progress.COMMAND,
    link.COMMAND,
    help_command.COMMAND,
    demo.COMMAND,
)


def find(text: str, spoken: str) -> tuple[Command, str, str, str] | None:
    """The command somebody typed, the name they used for it, the rest, and the language it was said in: ``spoken`` when it is in both."""
    said = normal(text).strip(" .!?") or text.strip()
    for tag in (spoken, *(tag for tag in LANGUAGES if tag != spoken)):
        for command in COMMANDS:
            for name in map(normal, language(tag).variants(f"command-{command.id}")):
                if said == name:
                    return command, name, "", tag
                rest = said.removeprefix(name).strip()
                if command.takes_more and said.startswith(f"{name} ") and command.fits(rest):
                    return command, name, rest, tag
    return None
