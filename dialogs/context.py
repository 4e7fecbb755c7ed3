"""What a conversation has at hand during one turn, how it finds the records that a card's ids name; and the commands that open one."""

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
from domain.programme.contact_person import current_contact, informed_contact
from domain.programme.programme import Network, Participant
from domain.sessions.invitees import place_in
from domain.sessions.session import Session


@dataclass(frozen=True, slots=True)
class Context:
    """One turn: ``incoming`` from ``who``, answered in ``say``, the sender's language. ``tx`` is the turn's transaction, committed when the
    conversation has answered; raising rolls it back. ``links`` makes addresses for calendars and pages.
    ``commands``: all that can be typed, in the order of help."""

    tx: Transaction
    incoming: Incoming
    who: Who
    say: Language
    links: CalendarLinks = NO_LINKS
    commands: tuple["Command", ...] = ()

    @property
    def now(self) -> datetime:
        """The moment of this turn, aware."""
        return self.incoming.at

    @property
    def pages(self) -> PageLinks:
        """Makes links to pages that are somebody's own."""
        return PageLinks(self.links.public_url, self.links.installation)

    @property
    def press(self) -> Press:
        """The button that was pressed; when it was none, a Press without verb, ids and inputs."""
        what = self.incoming.what
        return what if isinstance(what, Press) else Press(verb="")

    def carried(self, name: str) -> str:
        """An id that the pressed card carried, or an empty string."""
        return self.press.data.get(name, "")

    def filled(self, name: str) -> str:
        """What the sender filled in under this name, without white space around it, or an empty string."""
        return self.press.inputs.get(name, "").strip()

    def network(self, participant: Participant) -> Network:
        """The network of one of the sender's own places. Raises KeyError for somebody else's."""
        return self.who.networks[participant.network]

    async def contact(self, participant: Participant, card: str = "") -> str:
        """The name of the coordinator who now gets what is for this participant's contact person; with ``card``, the key of a message that
        went out, of the one who got that. With nobody there, a text that says so."""
        reader = (
            await informed_contact(self.tx, participant, card, self.now) if card else await current_contact(self.tx, participant, self.now)
        )
        return reader.name if reader else self.say("contact-nobody")

    async def ask_whom(self) -> str:
        """The people to turn to, as "Ann" or "Ann, Bo en Cas"; a text that says so when there is nobody."""
        return self.say.both(await whom_to_ask(self.tx, self.who, self.now)) or self.say("contact-nobody")

    async def session(self) -> tuple[Session, Participant] | None:
        """The session whose id the pressed card carried, and as which participant the sender is invited to it. None when there is no such
        session or they are not invited."""
        session = await self.tx.sessions.get(self.carried("session"))
        participant = place_in(session, self.who.participants) if session else None
        return (session, participant) if session and participant else None

    def participants(self) -> list[Participant]:
        """As which of their participants (one for each network they take part in) the sender can mean this: the one whose id the card
        carries; else those in the network of the channel it was said in; else all."""
        named = self.who.participant(self.carried("participant"))
        if named is not None:
            return [named]
        channel = self.incoming.place.channel
        here = [participant for participant in self.who.participants if channel and self.network(participant).channel == channel]
        return here or list(self.who.participants)

    def coordinated(self) -> list[Network]:
        """The networks that the sender coordinates; not those they facilitate."""
        coordinator = self.who.coordinator
        return [network for network in self.who.networks.values() if coordinator and coordinator.id in network.coordinators]

    def for_participants_only(self) -> Message:
        """The answer to somebody who is no participant."""
        return general.notice(self.say, "coordinator-only")

    def for_contacts_only(self) -> Message:
        """The answer to somebody who is neither coordinator nor facilitator."""
        return general.notice(self.say, "participant-only")

    def for_coordinators_only(self) -> Message:
        """The answer to somebody who is no coordinator."""
        return general.notice(self.say, "coordinators-only")

    def not_yours(self) -> Message:
        """The answer to a press on a card about something of somebody else's."""
        return general.notice(self.say, "not-yours")


Answer = Message | Reply


class AnswerInstead(Exception):
    """``answer`` is all there is to say: what a card is about is gone, or not the sender's, or which is meant must be asked first. Lookups
    raise it, so that a conversation goes on with records alone. Raised only before a conversation's first write, and caught only by the
    router."""

    def __init__(self, answer: Answer) -> None:
        super().__init__()
        self.answer = answer


Conversation = Callable[[Context], Awaitable[Answer]]
Run = Callable[[Context, str, str], Awaitable[Answer]]
"""What a command does: with the context, the name as it was typed, and the rest of the sentence."""


def just(conversation: Conversation) -> Run:
    """For a command that is one conversation, whatever its name was and with nothing after it."""

    async def run(context: Context, name: str, rest: str) -> Answer:
        return await conversation(context)

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
