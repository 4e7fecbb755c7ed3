"""Who may see what somebody wrote. The one place that decides; asked again at each digest, list and export."""

from enum import StrEnum

from domain.privacy.visibility import Visibility

FLOOR = 5
"""Numbers about people are told from this many on. A programme may raise it, never lower it."""


class Circle(StrEnum):
    """Who is looking. The network sees no name; NETWORK_BY_NAME says that it may see whose words they are."""

    AUTHOR = "author"
    CONTACT = "contact"
    NETWORK = "network"
    NETWORK_BY_NAME = "network_by_name"


# "Without my name" is not for the contact person: what they read stands under the author's name.
_SEEN_BY = {
    Visibility.ME: {Circle.AUTHOR},
    Visibility.CONTACT: {Circle.AUTHOR, Circle.CONTACT},
    Visibility.NETWORK_UNNAMED: {Circle.AUTHOR, Circle.NETWORK},
    Visibility.NETWORK_NAMED: {Circle.AUTHOR, Circle.CONTACT, Circle.NETWORK, Circle.NETWORK_BY_NAME},
}


def may_see(visibility: Visibility, circle: Circle) -> bool:
    """Whether ``circle`` may see an entry its author made visible for ``visibility``."""
    return circle in _SEEN_BY[visibility]
