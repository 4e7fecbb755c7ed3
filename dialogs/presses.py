"""Which conversation answers which button."""

from cards.verbs import Verb
from dialogs.context import Conversation
from dialogs.rooms import ROOMS
from dialogs.routes import joined

PRESSES: dict[str, Conversation] = joined((room.room, verb, answer) for room in ROOMS for verb, answer in room.presses.items())
OPEN_TO_STRANGERS: frozenset[str] = frozenset[Verb]().union(*(room.open_to_strangers for room in ROOMS))
"""Those that also answer whoever is not in the programme."""
