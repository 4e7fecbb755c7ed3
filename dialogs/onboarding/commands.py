"""Getting to know each other, asking to take part in a network, and for coordinators what their network hopes for."""

from dialogs.context import Command, just
from dialogs.onboarding import intake, join, wishes

COMMANDS = (
    Command("intake", just(intake.show), place=10, for_coordinators=False, for_facilitators=False, in_menu=False),
    Command("join", just(join.show), place=30, for_coordinators=False, for_facilitators=False, in_menu=False, open_to_strangers=True),
    Command("wishes", just(wishes.show), place=70, for_participants=False, for_facilitators=False, in_menu=False),
)
