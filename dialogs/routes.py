"""What a room answers to, as it declares it in its ``routes.py``; and how the declarations of all rooms become one."""

from collections.abc import Hashable, Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from typing import TypeVar

from cards.verbs import Verb
from dialogs.context import Command, Conversation
from dialogs.prepared import MakeRenderers, Renderer
from domain.calendar.link import CalendarLinks
from domain.calendar.sync import CalendarRule
from domain.notifications.outbox import NotificationKind

Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Routes:
    """``commands``: what can be typed. ``presses``: which conversation answers which button; ``open_to_strangers``: which of these also
    answer whoever is not in the programme. ``renderers``: what makes each kind of message that goes out by itself; a room whose messages
    carry links of this installation, or go into calendars, gives a function that makes these.
    """

    room: str
    commands: tuple[Command, ...] = ()
    presses: Mapping[Verb, Conversation] = field(default_factory=dict)
    open_to_strangers: AbstractSet[Verb] = frozenset()
    renderers: Mapping[NotificationKind, Renderer] | MakeRenderers = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Raises ValueError when a verb is open to strangers that is not answered here."""
        if astray := self.open_to_strangers - self.presses.keys():
            raise ValueError(f"{self.room} opens to strangers what it does not answer: {sorted(astray)}")

    def renderers_with(self, links: CalendarLinks, calendars: CalendarRule) -> Mapping[NotificationKind, Renderer]:
        return self.renderers if isinstance(self.renderers, Mapping) else self.renderers(links, calendars)


def joined(claims: Iterable[tuple[str, Key, Value]]) -> dict[Key, Value]:
    """What rooms claim, each as (room, key, value), by key. Raises ValueError when a key is claimed twice."""
    whole: dict[Key, Value] = {}
    owners: dict[Key, str] = {}
    for room, key, value in claims:
        if key in whole:
            raise ValueError(f"{owners[key]} and {room} both claim {key!r}")
        whole[key], owners[key] = value, room
    return whole
