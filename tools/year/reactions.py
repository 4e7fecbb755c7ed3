"""What people do with the cards they get: which button, how often, and what they do on the card that comes in its place."""

from collections.abc import Mapping, Sequence

from tools.wire import Json, buttons
from tools.year.talking import Talker

PARTICIPANT: Sequence[tuple[str, float]] = (
    ("intake-answer", 0.8),
    ("answer", 0.9),
    ("check-in", 0.9),
    ("save-action", 1.0),
    ("pulse-answer", 0.7),
    ("measure-save", 0.7),
    ("measure", 0.7),
    ("couple-yes", 0.7),
    ("couple-spoken", 0.6),
    ("entry-answer", 0.6),
    ("entry-decline", 0.5),
    ("share-name", 0.5),
    ("helped", 0.4),
    ("together-yes", 0.7),
    ("cast", 0.6),
    ("ballot", 0.6),
    ("talk", 0.2),
    ("cannot-come", 0.12),
    ("later", 0.3),
    ("skip", 0.1),
)
"""Of those on a card the first that chance allows, each as often as somebody's zeal times this. What nobody presses stays as it is."""
COORDINATOR: Sequence[tuple[str, float]] = (
    ("save-attendance", 0.9),
    ("digest-send", 0.08),
    ("digest-skip", 0.04),
    ("digest-save", 0.2),
    ("take-up", 0.5),
    ("join-accept", 0.7),
    ("correction-take", 0.8),
    ("seen", 0.5),
)
IN_CHANNEL: Sequence[tuple[str, float]] = (("react", 0.05), ("help-with", 0.05), ("entry-ask", 0.1), ("thank", 0.15), ("cannot-come", 0.04))
ONWARD: Mapping[str, Sequence[str]] = {
    "intake-answer": ("intake-answer",),
    "check-in": ("answer", "save-action"),
    "save-action": ("check-in",),
    "answer": ("choose-circle",),
    "pulse": ("pulse-answer",),
    "measure": ("measure-save",),
    "entry-answer": ("entry-answer-send",),
    "entry-ask": ("entry-send",),
    "cannot-come": ("sign-off-note",),
    "sign-off-note": ("come-after-all",),
    "help-with": ("send-offer",),
    "ask-help": ("send-help",),
    "later": ("snooze",),
    "ballot": ("cast",),
    "react": ("thank", "entry-ask"),
    "log-edit": ("log-save",),
    "log-withdraw": ("log-withdrawn",),
    "ask-circle": ("choose-circle",),
    "intake-change": ("intake-answer",),
    "show-action": ("show-save",),
    "indicator-new": ("indicator-kind", "indicator-save"),
    "indicator-kind": ("indicator-save",),
    "buddy": ("couple-want",),
    "obstacle-agenda": ("obstacle-session",),
}
"""What is pressed on the card that a button brought."""
_NOT_SURE = {"choose-circle": 0.92, "sign-off-note": 0.7, "come-after-all": 0.15, "log-withdrawn": 0.9}
"""How often somebody who got so far presses this button: not everybody finishes what they began."""
MOST = 12


async def react(talker: Talker, card: Json, habits: Sequence[tuple[str, float]], zeal: float, channel: str = "") -> bool:
    """Press what chance lets somebody press on ``card``, by ``habits`` (as PARTICIPANT) and their ``zeal`` (0 to 1). Gives whether they
    did."""
    there = {verb for verb, _ in buttons(card)}
    for verb, chance in habits:
        if verb in there and talker.line.chance.random() < chance * zeal:
            await follow(talker, card, verb, channel)
            return True
    return False


async def follow(talker: Talker, card: Json, verb: str, channel: str = "") -> Json:
    """Press the button of ``verb``, and go on to the end of what that began (ONWARD). Gives the last card."""
    for _ in range(MOST):
        shown = await talker.presses(card, verb, channel)
        there = {button for button, _ in buttons(shown)}
        nexts = [text for text in ONWARD.get(verb, ()) if text in there]
        if not nexts or talker.line.chance.random() > _NOT_SURE.get(nexts[0], 1.0):
            return shown
        card, verb = shown, nexts[0]
    return card
