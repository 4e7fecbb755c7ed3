"""What a command is: its texts ``command-<id>`` (names, separated by |) and ``command-<id>-about`` in each language, and what it does."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from cards.general import Topic
from dialogs.context import Answer, Scene


@dataclass(frozen=True, slots=True)
class Command:
    """``run`` gets the scene, the name as it was typed, and the rest of the sentence (only with ``takes_more``, and if that ``fits``).

    ``in_menu``: it is in Teams' menu of commands, which holds ten at most. ``topic``: under which heading of help it stands; what is
    not for participants stands under their coordinators' own.
    """

    id: str
    run: Callable[[Scene, str, str], Awaitable[Answer]]
    takes_more: bool = False
    fits: Callable[[str], bool] = lambda rest: True
    for_participants: bool = True
    for_coordinators: bool = True
    for_facilitators: bool = True
    demo_only: bool = False
    in_menu: bool = True
    topic: Topic = Topic.REST
