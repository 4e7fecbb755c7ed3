"""Who may read something, as its author chose. Who that is, is in domain/privacy/may_see.py."""

from enum import StrEnum


class Visibility(StrEnum):
    """Who may read an entry, chosen by its author. CONTACT: their contact person too. NETWORK_UNNAMED: everybody in the network, without
    the author's name, and so not the contact person as such. NETWORK_NAMED: everybody, with the name. The values are stored."""

    ME = "me"
    CONTACT = "contact"
    NETWORK_UNNAMED = "network_unnamed"
    NETWORK_NAMED = "network_named"
