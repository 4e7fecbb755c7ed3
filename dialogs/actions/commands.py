"""One's own actions and their spirals, one more of them, and the overview of all in the network."""

from cards.general import Topic
from dialogs.actions import my_actions, overview
from dialogs.context import Command, just

COMMANDS = (
    Command("my-action", just(my_actions.my_action), topic=Topic.ACTION, place=10, for_coordinators=False),
    Command("my-spiral", just(my_actions.my_spiral), topic=Topic.ACTION, place=20, for_coordinators=False, in_menu=False),
    Command("new-action", just(my_actions.new_action), topic=Topic.ACTION, place=30, for_coordinators=False, in_menu=False),
    Command("overview", just(overview.show), topic=Topic.TOGETHER, place=60, in_menu=False),
)
