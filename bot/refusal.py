"""The answer to an activity we do not take."""


class Refusal(Exception):
    """Nothing was changed. ``status`` is the HTTP answer, 4xx; ``reason`` one of few machine words, fit for a metric's label;
    ``detail`` tells the operator's log which field, never what was in it."""

    def __init__(self, status: int, reason: str, detail: str = "") -> None:
        self.status = status
        self.reason = reason
        self.detail = detail
        super().__init__(reason)
