"""A small world to hold conversations in: the real router, preparer, scheduler and memory store; Teams and the clock are fakes."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from prometheus_client import CollectorRegistry

from dialogs.router import Router
from dialogs.turn import Arrived, FileAnswer, FileSent, Incoming, Left, Place, PlaceKind, Press, Reply, Sender, Text, What
from domain.calendar.link import CalendarLinks
from domain.calendar.port import Calendars
from domain.links.installation import Installation
from domain.notifications.conversation import Conversation
from domain.ports import Files, Message, Outcome, Sent
from domain.programme_file.file import read_programme_file
from domain.programme_file.file_import import import_programme
from scheduler.clock import DemoClock
from scheduler.composition import Spiraal, compose
from scheduler.metrics import Metrics
from scheduler.travel import Delivered, Traveller
from store import RecordStore, open_store

START = datetime(2027, 1, 4, 9, tzinfo=UTC)
PROGRAMME = """
[programme]
name = "Actieprogramma behoud"
language = "{language}"
[[coordinator]]
key = "anja"
name = "Anja de Boer"
user = "user-anja"
email = "anja@example.org"
[[coordinator]]
key = "joris"
name = "Joris Bakker"
user = "user-joris"
[[network]]
key = "behoud"
name = "Netwerk behoud"
themes = ["leiderschap", "vitaliteit"]
channel = "19:behoud@thread.tacv2"
coordinators = ["anja"]
digest = {{ weekday = "friday", at = 09:00:00 }}
[[network.participant]]
key = "bram"
name = "Bram Visser"
user = "user-bram"
organisation = "De Linde"
contact = "anja"
[[network.participant]]
key = "samira"
name = "Samira Idrissi"
user = "user-samira"
organisation = "Het Anker"
contact = "joris"
[[network.session]]
key = "behoud-1"
theme = "Draagvlak creëren"
starts = 2027-01-21T14:00:00+01:00
place = "Buurthuis De Kade"
[[network.session]]
key = "behoud-2"
theme = "Meten van impact"
starts = 2027-02-18T14:00:00+01:00
join_url = "https://teams.microsoft.com/l/x"
[[network]]
key = "onboarding"
name = "Netwerk onboarding"
themes = ["welkom"]
coordinators = ["joris"]
[[network.participant]]
key = "samira"
name = "Samira Idrissi"
user = "user-samira"
organisation = "Het Anker"
contact = "joris"
[[network.session]]
key = "onboarding-1"
theme = "De eerste honderd dagen"
starts = 2027-01-21T10:00:00+01:00
place = "Stadhuis"
"""


class FixedClock:
    """Stands still until the world travels."""

    def now(self) -> datetime:
        return START


class FakeTeams:
    """Teams as the bot sees it: what stands in each conversation now."""

    def __init__(self) -> None:
        self.shown: dict[str, dict[str, Message]] = {}
        self.sent = 0

    async def send(self, to: Conversation, message: Message) -> Outcome:
        self.sent += 1
        conversation = to.conversation or f"new:{to.member}"
        self.shown.setdefault(conversation, {})[f"activity-{self.sent}"] = message
        return Sent(f"activity-{self.sent}", conversation)

    async def change(self, to: Conversation, activity: str, message: Message) -> Outcome:
        self.shown[to.conversation][activity] = message
        return Sent(activity, to.conversation)

    async def members(self, of: Conversation) -> Mapping[str, str]:
        return {}

    def cards(self, conversation: str) -> list[Message]:
        return list(self.shown.get(conversation, {}).values())


class Mailbox:
    """Mail as it was sent: address, subject and text."""

    def __init__(self) -> None:
        self.mails: list[tuple[str, str, str]] = []

    async def send(self, to: str, subject: str, text: str) -> Outcome:
        self.mails.append((to, subject, text))
        return Sent("", "")


LINKS = CalendarLinks("https://spiraal.example.org", Installation(name="0a0b", key="11" * 32))


@dataclass
class World:
    store: RecordStore
    clock: DemoClock
    post: FakeTeams
    compose: Callable[[], Spiraal]
    mailbox: Mailbox | None = None
    spiraal: Spiraal = field(init=False)
    traveller: Traveller = field(init=False)

    def __post_init__(self) -> None:
        self.restarts()

    def restarts(self) -> None:
        """Another process over the same store, with everybody and the clock as they are."""
        self.spiraal = self.compose()
        self.traveller = Traveller(self.spiraal.scheduler, self.clock)

    @property
    def router(self) -> Router:
        return self.spiraal.router

    def chat(self, user: str) -> "Chat":
        place = Place(
            kind=PlaceKind.PERSONAL, conversation=f"chat-{user}", service_url="http://localhost:1/", tenant="tenant", bot="28:bot"
        )
        return Chat(self, user, place)

    def channel(self, user: str, channel: str = "19:behoud@thread.tacv2") -> "Chat":
        place = Place(
            kind=PlaceKind.CHANNEL,
            conversation=f"{channel};messageid=1",
            service_url="http://localhost:1/",
            tenant="tenant",
            bot="28:bot",
            channel=channel,
        )
        return Chat(self, user, place)

    async def passes(self, **span: int) -> list[Delivered]:
        """Let time pass; what was delivered on the way."""
        return await self.traveller.travel(self.clock.now() + timedelta(**span))

    async def reaches(self, moment: str) -> list[Delivered]:
        return await self.traveller.travel(datetime.fromisoformat(moment))

    def posted(self, channel: str = "19:behoud@thread.tacv2") -> list[Message]:
        return self.post.cards(channel)


class Chat:
    """One person in one place. Reads as a transcript: ``says``, ``presses``, ``sees``."""

    def __init__(self, world: World, user: str, place: Place) -> None:
        self.world = world
        self.user = user
        self.place = place
        self.name = ""
        self.last: Message | None = None
        self.reply = Reply()

    async def opens(self, by: str = "") -> None:
        await self._does(Arrived(by=by))

    async def leaves(self) -> None:
        await self._does(Left())

    async def sends(self, url: str, text: str = "", *, others: int = 0) -> None:
        """A file."""
        await self._does(FileSent(url=url, text=text, others=others))

    async def answers_file(self, answer: FileAnswer) -> None:
        """Yes or no to a file that was offered."""
        await self._does(answer)

    async def says(self, text: str) -> None:
        await self._does(Text(text))

    async def presses(self, title: str, fill: Mapping[str, str] | None = None, /, *, on: Message | None = None, **inputs: str) -> None:
        """Press the button with this title, on the card seen last or on another one; underscores in input names are hyphens."""
        action = button(on or self._seen(), title)
        data = dict(action["data"]["spiraal"])
        filled = {name.replace("_", "-"): value for name, value in {**(fill or {}), **inputs}.items()}
        await self._does(Press(verb=action["verb"], data=data, inputs=filled))

    async def _does(self, what: What) -> None:
        sender = Sender(user=self.user, member=f"29:{self.user}", name=self.name)
        incoming = Incoming(sender=sender, place=self.place, what=what, at=self.world.clock.now())
        self.reply = await self.world.router.handle(incoming)
        self.last = self.reply.message
        in_place = isinstance(what, Press) and what.in_place
        if self.reply.message and not in_place:
            await self.world.post.send(self.reply.private_to or _conversation(self), self.reply.message)

    def gets(self) -> Message:
        """The newest card in this conversation; it is the one that is looked at from here on."""
        cards = self.world.post.cards(self.place.conversation)
        assert cards, f"nothing has come for {self.user}"
        self.last = cards[-1]
        return self.last

    def sees(self, *texts: str) -> None:
        shown = words(self._seen())
        for text in texts:
            assert text in shown, f"{text!r} is not in: {shown}"

    def does_not_see(self, *texts: str) -> None:
        shown = words(self._seen())
        for text in texts:
            assert text not in shown, f"{text!r} is in: {shown}"

    def sees_nothing(self) -> None:
        assert self.last is None, words(self.last) if self.last else ""

    def _seen(self) -> Message:
        assert self.last is not None, f"{self.user} was told nothing"
        return self.last


def words(message: Message) -> str:
    """All that a person reads on a card, in order; a space is a space to them, whether a line may break there or not."""
    return " | ".join(_texts(message.card)).replace("\xa0", " ")


def button(message: Message, title: str) -> Mapping[str, Any]:
    found = [action for action in _actions(message.card) if action["title"] == title]
    assert found, f"no button {title!r}, but {[action['title'] for action in _actions(message.card)]}"
    return found[0]


def _actions(part: object) -> Iterator[Mapping[str, Any]]:
    if isinstance(part, Mapping):
        if str(part.get("type", "")).startswith("Action."):
            yield part
            yield from _actions(part.get("card"))
        else:
            for value in part.values():
                yield from _actions(value)
    elif isinstance(part, list | tuple):
        for value in part:
            yield from _actions(value)


def _texts(part: object) -> Iterator[str]:
    if isinstance(part, Mapping):
        chosen = part.get("type") == "Input.ChoiceSet"
        for key, value in part.items():
            if isinstance(value, str):
                if key in ("text", "title", "label", "placeholder") or (key == "value" and not chosen):
                    yield value
            elif key not in ("fallback", "data"):
                yield from _texts(value)
    elif isinstance(part, list | tuple):
        for value in part:
            yield from _texts(value)


def _conversation(chat: Chat) -> Conversation:
    place = chat.place
    return Conversation(
        id="", conversation=place.conversation, service_url=place.service_url, tenant=place.tenant, bot=place.bot, seen_at=START
    )


async def build(
    language: str = "nl",
    *,
    mailbox: Mailbox | None = None,
    calendars: Calendars | None = None,
    organiser: str = "netwerk@example.nl",
    files: Files | None = None,
    links: CalendarLinks = LINKS,
) -> World:
    """With ``calendars``, the sessions of networks that name no other mailbox stand in that of ``organiser``."""
    store = open_store("memory:")
    async with store.transaction() as tx:
        await import_programme(tx, read_programme_file(PROGRAMME.format(language=language)), START)
    clock = DemoClock(FixedClock())
    post = FakeTeams()

    def composed() -> Spiraal:
        return compose(
            store,
            clock,
            post,
            metrics=Metrics(CollectorRegistry()),
            demo=True,
            links=links,
            mailer=mailbox,
            calendars=calendars,
            calendar_mailbox=organiser,
            files=files,
        )

    return World(store, clock, post, composed, mailbox)
