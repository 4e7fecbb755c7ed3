"""What sets this installation apart from every other: its name in calendars, and the key with which it signs links."""

from dataclasses import dataclass, field

INSTALLATION_ID = "installation"


@dataclass(frozen=True, slots=True, kw_only=True)
class Installation:
    """There is one. ``name`` is public and says nothing; ``key`` is a secret in hexadecimal digits, and stays out of repr, logs and the
    export."""

    id: str = INSTALLATION_ID
    name: str
    key: str = field(repr=False)
    version: int = 0
