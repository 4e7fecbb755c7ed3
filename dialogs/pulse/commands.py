"""How it goes: a participant's open pulse, or for a coordinator what came of the closed ones."""

from cards.general import Topic
from dialogs.context import Command, just
from dialogs.pulse import pulse

COMMANDS = (Command("pulse", just(pulse.show), topic=Topic.SESSIONS, place=70, in_menu=False),)
