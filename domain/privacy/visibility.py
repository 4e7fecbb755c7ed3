"""Who may see something that somebody wrote, as its author chose. What that means is in domain/privacy/may_see.py."""

from enum import StrEnum


class Visibility(StrEnum):
    """Who may see an entry, chosen by its author. From the smallest circle to the widest."""

    ME = "me"
    CONTACT = "contact"
    NETWORK_UNNAMED = "network_unnamed"
    NETWORK_NAMED = "network_named"
