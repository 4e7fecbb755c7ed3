"""What somebody gets whose link leads nowhere, or not any more."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ExpiredLink:
    """``over``: the link was good once. ``page`` is HTML that says what to do, the same in either case."""

    over: bool
    page: str
