"""Pseudonyms in what evaluators get: the same in each export. Without the installation's key nobody can tell whose they are."""

import hashlib
import hmac

from domain.links.installation import Installation

_PURPOSE = "spiraal-pseudonym-1"
LENGTH = 12
"""How many hexadecimal digits a pseudonym has."""


def pseudonym(installation: Installation, kind: str, id: str) -> str:
    """The pseudonym of the record with this id: twelve hexadecimal digits in capitals, the first of its HMAC-SHA256 under the
    installation's key.

    ``kind``, such as "participant", goes into it, so that the pseudonym of one kind tells nothing about that of another. Raises ValueError
    for an installation without a key.
    """
    if not installation.key:
        raise ValueError("an installation without a key makes no pseudonyms")
    told = hmac.digest(installation.key.encode(), f"{_PURPOSE}:{kind}:{id}".encode(), hashlib.sha256)
    return told.hex()[:LENGTH].upper()
