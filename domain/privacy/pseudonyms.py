"""Pseudonyms for evaluators: the same in each export, and only who holds the installation's key can tell whose they are."""

import hashlib
import hmac

from domain.links.installation import Installation

_PURPOSE = "spiraal-pseudonym-1"
LENGTH = 12


def pseudonym(installation: Installation, kind: str, id: str) -> str:
    """``kind`` keeps people and indicators apart: the pseudonym of one leads to no other. Raises ValueError without a key."""
    if not installation.key:
        raise ValueError("an installation without a key makes no pseudonyms")
    told = hmac.digest(installation.key.encode(), f"{_PURPOSE}:{kind}:{id}".encode(), hashlib.sha256)
    return told.hex()[:LENGTH].upper()
