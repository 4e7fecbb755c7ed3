"""One turn as every room sees it: what came in, and what goes back. No SDK types."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from domain.notifications.conversation import Conversation
from domain.ports import Message
from domain.sessions.list_table import Table, Unreadable


class PlaceKind(StrEnum):
    PERSONAL = "personal"
    CHANNEL = "channel"
    GROUP = "group"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sender:
    """Who acts: ``user`` is the Entra object id from the activity's sender, never from a card. ``member`` is the bot-specific id."""

    user: str
    member: str
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where it happens. ``conversation`` is the id to answer in (with ``;messageid=`` in a channel's thread); ``channel`` the thread id of
    the channel, without suffix. ``bot`` is the bot's own id there."""

    kind: PlaceKind
    conversation: str
    service_url: str
    tenant: str
    bot: str
    channel: str = ""


@dataclass(frozen=True, slots=True)
class Text:
    """A typed sentence, the bot's own mention removed and white space folded at the ends."""

    text: str


@dataclass(frozen=True, slots=True)
class Press:
    """A button of a card. ``data`` is what the card carried (ids and a version, no rights), ``inputs`` what the person filled in.

    ``in_place``: the answer replaces the card they pressed, for them alone (Action.Execute); otherwise it is a message of its own
    (Action.Submit). ``activity`` is the id of the message with the card, when the platform tells.
    ``in_dialog``: the answer is shown in a window over the conversation, for them alone (a Teams dialog); ``in_place`` holds there too.
    """

    verb: str
    data: Mapping[str, str] = field(default_factory=dict)
    inputs: Mapping[str, str] = field(default_factory=dict)
    in_place: bool = True
    activity: str = ""
    in_dialog: bool = False


@dataclass(frozen=True, slots=True)
class FileSent:
    """A file, and what was typed beside it. ``url`` is where the platform keeps it, empty for what is no file of its own.

    ``others``: how many more came along. ``read`` is what is in it, once somebody who may plan sent it and it was fetched.
    """

    url: str
    text: str = ""
    others: int = 0
    read: Table | Unreadable | None = None


@dataclass(frozen=True, slots=True)
class FileAnswer:
    """Whether a file that we offered may be kept. ``file`` is what our offer carried; ``upload`` is where it may be put, once.

    ``name``, ``unique``, ``kind`` and ``address`` are what the platform calls it there.
    """

    accepted: bool
    file: str
    upload: str = ""
    name: str = ""
    unique: str = ""
    kind: str = ""
    address: str = ""


@dataclass(frozen=True, slots=True)
class Arrived:
    """The bot was installed for a person or in a team, or met somebody there. ``by`` is who put it there, when the platform tells."""

    by: str = ""


@dataclass(frozen=True, slots=True)
class Left:
    """The bot was removed from this place."""


What = Text | Press | FileSent | FileAnswer | Arrived | Left


@dataclass(frozen=True, slots=True, kw_only=True)
class Incoming:
    """Something somebody did. ``language`` is the client's locale as sent ("nl-NL"), or empty. ``at`` is our clock's, not the sender's."""

    sender: Sender
    place: Place
    what: What
    at: datetime
    language: str = ""


@dataclass(frozen=True, slots=True)
class Upload:
    """A file to be put at ``url``; then ``saved`` is said, or ``failed`` when it would not."""

    url: str
    body: bytes
    saved: Message
    failed: Message


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What goes back.

    ``message`` answers where it was asked: in place of the pressed card (which the platform shows to the presser alone) or as a message.
    ``private_to`` sends ``message`` to that 1:1 chat instead, and ``public``, which tells nothing personal, to the channel's thread.
    ``complaint`` is said beside the pressed card, which stays as it is with what they filled in.
    ``upload``: a file to be put where its reader said.
    ``closing``: the last words of a dialog, which ends with them.
    ``travel`` belongs to the demo: move the clock after answering.
    ``later``: makes the reply itself out of what was read, where making it takes a while: run in a thread, once the transaction is over.
    """

    message: Message | None = None
    private_to: Conversation | None = None
    public: Message | None = None
    complaint: str = ""
    upload: Upload | None = None
    closing: str = ""
    travel: timedelta | None = None
    later: "Callable[[], Reply] | None" = None


NOTHING = Reply()
