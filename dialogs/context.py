"""One turn on stage: what a conversation has at hand, how it finds what a card's ids are about; and the commands that open one."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime

from cards import general
from cards.general import Topic
from cards.language import Language
from dialogs.identity import Who, whom_to_ask
from dialogs.turn import Incoming, Press, Reply
from domain.calendar.link import NO_LINKS, CalendarLinks
from domain.links.page_link import PageLinks
from domain.ports import Message, Transaction
from domain.programme.contact_person import informed, told
from domain.programme.programme import Network, Participant
from domain.sessions.invitees import place_in
from domain.sessions.session import Session


@dataclass(frozen=True, slots=True)
class Scene:
    """``say`` is the sender's language; ``tx`` the transaction of this turn, committed when the conversation has answered.

    ``commands``: all that can be typed, in the order of help.
    """

    tx: Transaction
    incoming: Incoming
    who: Who
    say: Language
    links: CalendarLinks = NO_LINKS
    commands: tuple["Command", ...] = ()

    @property
    def now(self) -> datetime:
        return self.incoming.at

    @property
    def pages(self) -> PageLinks:
        return PageLinks(self.links.public_url, self.links.installation)

    @property
    def press(self) -> Press:
        what = self.incoming.what
        return what if isinstance(what, Press) else Press(verb="")

    def carried(self, name: str) -> str:
        """An id that the pressed card carried, or an empty string."""
        return self.press.data.get(name, "")

    def filled(self, name: str) -> str:
        return self.press.inputs.get(name, "").strip()

    def network(self, participant: Participant) -> Network:
        return self.who.networks[participant.network]

    async def contact(self, participant: Participant, card: str = "") -> str:
        """The name of who hears now what is for their contact person, or of who has the card with this key."""
        reader = await informed(self.tx, participant, card, self.now) if card else await told(self.tx, participant, self.now)
        return reader.name if reader else self.say("contact-nobody")

    async def ask_whom(self) -> str:
        """Whom to turn to, as a name or a list of names."""
        return self.say.both(await whom_to_ask(self.tx, self.who, self.now)) or self.say("contact-nobody")

    async def session(self) -> tuple[Session, Participant] | None:
        """The session a card is about and the place with which the sender takes part in it; None when either is not there."""
        session = await self.tx.sessions.get(self.carried("session"))
        participant = place_in(session, self.who.participants) if session else None
        return (session, participant) if session and participant else None

    def participants(self) -> list[Participant]:
        """Which of the sender's places this can be about: the one the card names, the channel's network, or all."""
        named = self.who.participant(self.carried("participant"))
        if named is not None:
            return [named]
        channel = self.incoming.place.channel
        here = [one for one in self.who.participants if channel and self.network(one).channel == channel]
        return here or list(self.who.participants)

    def coordinated(self) -> list[Network]:
        """The networks that the sender coordinates."""
        coordinator = self.who.coordinator
        return [network for network in self.who.networks.values() if coordinator and coordinator.id in network.coordinators]

    def for_participants_only(self) -> Message:
        return general.notice(self.say, "coordinator-only")

    def for_contacts_only(self) -> Message:
        return general.notice(self.say, "participant-only")

    def for_coordinators_only(self) -> Message:
        return general.notice(self.say, "coordinators-only")

    def not_yours(self) -> Message:
        return general.notice(self.say, "not-yours")


Answer = Message | Reply
Conversation = Callable[[Scene], Awaitable[Answer]]
Run = Callable[[Scene, str, str], Awaitable[Answer]]
"""What a command does: with the scene, the name as it was typed, and the rest of the sentence."""


def just(conversation: Conversation) -> Run:
    """For a command that is one conversation, whatever its name was and with nothing after it."""

    async def run(scene: Scene, name: str, rest: str) -> Answer:
        return await conversation(scene)

    return run


@dataclass(frozen=True, slots=True)
class Command:
    """What can be typed: its texts ``command-<id>`` (names, separated by |) and ``command-<id>-about`` in each language, and what it does.

    ``run`` gets a rest only with ``takes_more``, and if that ``fits``. ``topic`` and ``place``: under which heading of help it stands, and
    where there, counted over all rooms; what is not for participants stands under their coordinators' own. ``open_to_strangers``: it
    answers whoever is not in the programme too. ``in_menu``: it is in Teams' menu of commands, which holds ten at most.
    """

    id: str
    run: Run
    place: int = field(kw_only=True)
    topic: Topic = Topic.REST
    takes_more: bool = False
    fits: Callable[[str], bool] = lambda rest: True
    for_participants: bool = True
    for_coordinators: bool = True
    for_facilitators: bool = True
    open_to_strangers: bool = False
    demo_only: bool = False
    in_menu: bool = True

    @property
    def heading(self) -> Topic:
        return self.topic if self.for_participants else Topic.STAFF
