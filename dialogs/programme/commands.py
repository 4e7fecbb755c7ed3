"""A coordinator links the channel they are in to one of their networks."""

from dialogs.context import Command, just
from dialogs.programme import link_channel

COMMANDS = (Command("link", just(link_channel.ask), place=120, for_participants=False, for_facilitators=False),)
