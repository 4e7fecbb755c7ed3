"""Tokens for links: some fields, readable by whoever has the token, and a signature (HMAC-SHA256) that only this installation can make."""

import hashlib
import hmac
import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Sequence

from domain.links.installation import Installation


def sign(installation: Installation, purpose: str, fields: Sequence[str | int]) -> str:
    """The token of ``fields``, for in an address. ``purpose`` goes into the signature: a token is never taken for one of another
    purpose."""
    told = _encoded(json.dumps(fields, separators=(",", ":")).encode())
    return f"{told}.{_signed(installation, purpose, told)}"


def verified(installation: Installation, purpose: str, token: str) -> Sequence[str | int] | None:
    """The fields of ``token``; None when it is not one that ``sign`` made here for ``purpose``. Takes as long for any token."""
    if not installation.key:
        return None
    told, _, signature = token.partition(".")
    # The letters are compared, not what they stand for: base64 has several ways to write the same bytes.
    if not hmac.compare_digest(_signed(installation, purpose, told).encode(), signature.encode("utf-8", "replace")):
        return None
    fields: Sequence[str | int] = json.loads(urlsafe_b64decode(told + "=" * (-len(told) % 4)))
    return fields


def _signed(installation: Installation, purpose: str, told: str) -> str:
    return _encoded(hmac.digest(installation.key.encode(), f"{purpose}:{told}".encode("utf-8", "replace"), hashlib.sha256))


def _encoded(raw: bytes) -> str:
    return urlsafe_b64encode(raw).decode().rstrip("=")
