"""What a participant measures of their action."""

from cards.general import Topic
from dialogs.context import Command, just
from dialogs.measurements import indicators

COMMANDS = (Command("measurements", just(indicators.show), topic=Topic.ACTION, place=60, for_coordinators=False, in_menu=False),)
