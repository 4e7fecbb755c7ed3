"""The commands, in the order in which help lists them. A command is one file here, one line in COMMANDS, and its texts."""

from cards.language import LANGUAGES, language
from dialogs.commands import cancel, change, check_in, demo, link, my_action, plan, progress, sessions, sign_off, speak
from dialogs.commands import help as help_command
from dialogs.commands.command import Command
from dialogs.sentences import normal

COMMANDS: tuple[Command, ...] = (
    my_action.COMMAND,
    check_in.COMMAND,
    sign_off.COMMAND,
    sessions.COMMAND,
    speak.COMMAND,
    progress.COMMAND,
    plan.COMMAND,
    change.COMMAND,
    cancel.COMMAND,
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
                if command.takes_more and said.startswith(f"{name} "):
                    return command, name, said.removeprefix(name).strip(), tag
    return None
