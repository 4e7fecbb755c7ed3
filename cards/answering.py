"""On a card to a contact person: why they got it, how to answer, and what they answered; and the button to a chat of Teams' own."""

from collections.abc import Sequence
from urllib.parse import quote

from cards.elements import ActionOpenUrl, BodyElement, CardAction, TextBlock, Words, press
from cards.frame import clipped
from cards.language import Language
from cards.verbs import Verb
from domain.contacts.direct_message import DirectMessage
from domain.programme.programme import Participant

SHOWN_CHARACTERS = 300
"""How many characters are shown of what was written before."""
CHAT = "https://teams.microsoft.com/l/chat/0/0?users="


def answer_buttons(say: Language, participant: Participant, card: str) -> list[CardAction]:
    """On a card to a contact person: answer here, or in Teams' own chat. ``card``: its key, so that it can say what was answered."""
    ids = {"participant": participant.id, "card": card}
    return [press(say("button-write-back", name=participant.name), Verb.WRITE, ids, style="positive"), *chat_button(say, participant.email)]


def answered(say: Language, writings: Sequence[DirectMessage]) -> list[BodyElement]:
    """The part of that card with the latest answer; none without an answer."""
    if not writings:
        return []
    title = TextBlock(say("writing-answered"), weight="bolder", spacing="medium")
    return [title, Words(clipped(writings[-1].text, SHOWN_CHARACTERS), spacing="small")]


def why(say: Language, absent: str) -> str:
    """Why the reader got a card that is a contact person's. ``absent``: the contact person they stand in for; empty for that one."""
    return say("absence-why-stand-in", name=absent) if absent else say("absence-why")


def chat_button(say: Language, email: str) -> list[CardAction]:
    return [ActionOpenUrl(say("button-chat"), CHAT + quote(email, safe="@"))] if "@" in email else []
