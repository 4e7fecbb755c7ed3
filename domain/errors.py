"""Every error Spiraal raises on purpose. An error carries the id of a text and values, never a sentence: the sentences are in
cards/texts."""


class SpiraalError(Exception):
    """Base of all. ``text_id`` is the id of the text that says what is wrong and what to do; ``values`` fill it in."""

    text_id = "error-unexpected"

    def __init__(self, text_id: str | None = None, **values: str | int) -> None:
        self.text_id = text_id or self.text_id
        self.values = values
        super().__init__(self.text_id, values)


class Conflict(SpiraalError):
    """A record was changed or added by somebody else since it was read. Whoever opened the transaction runs it again."""

    text_id = "error-conflict"


class StoreUnavailable(SpiraalError):
    """The store could not make a write durable (disk full, read-only, gone). Nothing of the transaction remains."""

    text_id = "error-store-unavailable"


class StoreLocked(SpiraalError):
    """Another process has this store open. ``values``: path."""

    text_id = "error-store-locked"


class StoreUnreadable(SpiraalError):
    """The store's file is damaged or of a newer release. ``values``: path, reason."""

    text_id = "error-store-unreadable"
