"""Who may see what somebody wrote. The one place that decides; asked again at each digest, sheet and export."""

from enum import IntEnum

from domain.checkin import Visibility


class Circle(IntEnum):
    """Who is looking, from the smallest circle to the widest."""

    AUTHOR = 0
    CONTACT = 1
    NETWORK = 2
    NETWORK_BY_NAME = 3


_WIDEST = {
    Visibility.ME: Circle.AUTHOR,
    Visibility.CONTACT: Circle.CONTACT,
    Visibility.NETWORK_UNNAMED: Circle.NETWORK,
    Visibility.NETWORK_NAMED: Circle.NETWORK_BY_NAME,
}


def may_see(visibility: Visibility, circle: Circle) -> bool:
    """Whether ``circle`` may see an entry its author made visible for ``visibility``."""
    return circle <= _WIDEST[visibility]
