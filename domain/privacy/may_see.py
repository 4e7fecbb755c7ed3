"""Who may read what somebody wrote, by what its author chose. Nothing else decides this, and it is asked again at each digest, list and
export."""

from enum import StrEnum

from domain.privacy.visibility import Visibility

FLOOR = 5
"""Numbers about people are told from this many people on. A programme may set a higher floor, never a lower one."""


class Circle(StrEnum):
    """Who is reading. NETWORK: anybody in the network, who then does not read whose words they are; NETWORK_BY_NAME: the same people,
    reading also whose they are."""

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
    """Whether ``circle`` may read an entry for which its author chose ``visibility``."""
    return circle in _SEEN_BY[visibility]
