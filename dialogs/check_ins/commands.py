"""Looking back now, without waiting to be asked; what one wrote; and a check-in on one sheet of paper, for a talk in person."""

from cards.general import Topic
from dialogs.check_ins import check_in, logbook, on_paper
from dialogs.context import Command, just

COMMANDS = (
    Command("check-in", just(check_in.check_in), topic=Topic.ACTION, place=40, for_coordinators=False),
    Command("logbook", just(logbook.listed), topic=Topic.ACTION, place=50, for_coordinators=False),
    Command("on-paper", just(on_paper.asked), place=40, in_menu=False),
)
