"""Teams dialogs: the window a button opens over the conversation (task/fetch), and each page sent in it (task/submit).

Source: Microsoft, "Use dialogs with bots". Cards in a dialog know no Action.Execute: its fallback, which carries the same, takes its place.
"""

from collections.abc import Mapping
from typing import Any

from bot.messenger import CARD
from dialogs.turn import Reply

FETCH, SUBMIT = "task/fetch", "task/submit"
DIALOG = frozenset({FETCH, SUBMIT})
_LONGEST_TITLE = 64
# A dialog that ends must say something. This needs no translation.
_DONE = "✓"


def dialog_answer(reply: Reply) -> dict[str, Any]:
    """The next page, or the last words of the dialog."""
    if reply.message is None or reply.closing or reply.complaint:
        return {"task": {"type": "message", "value": reply.closing or reply.complaint or _DONE}}
    card = {"contentType": CARD, "content": _submitting(reply.message.card)}
    title = reply.message.summary[:_LONGEST_TITLE]
    return {"task": {"type": "continue", "value": {"title": title, "height": "large", "width": "medium", "card": card}}}


def _submitting(part: Any) -> Any:
    if isinstance(part, Mapping):
        if part.get("type") == "Action.Execute":
            return dict(part["fallback"])
        return {key: _submitting(value) for key, value in part.items()}
    if isinstance(part, list | tuple):
        return [_submitting(item) for item in part]
    return part
