"""What sets this installation apart from every other: its name in calendars, and the key that it signs addresses with."""

from dataclasses import dataclass, field

INSTALLATION_ID = "installation"


@dataclass(frozen=True, slots=True, kw_only=True)
class Installation:
    """``name`` is for everybody to see and says nothing; ``key`` is secret, and stays out of repr, logs and the export."""

    id: str = INSTALLATION_ID
    name: str
    key: str = field(repr=False)
    version: int = 0
