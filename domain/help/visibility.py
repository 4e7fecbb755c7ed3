"""Who may see what of a request for help: asked again at each card, digest, list and sheet."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from domain.help.request import HelpRequest, Need, VisibleRequest
from domain.ports import Transaction
from domain.privacy.may_see import FLOOR, Circle, may_see
from domain.privacy.visibility import Visibility
from domain.programme.contact_person import card_holder, current_contact
from domain.programme.programme import Coordinator, Network, Participant
from domain.sessions.session import Session

HELPERS_FOR = frozenset({Need.TIP, Need.BUDDY, Need.OBSTACLE})
"""What the network is asked to help with; a coach is a matter of the contact person."""
INBOX = frozenset({Need.OBSTACLE, Need.TIP})
"""What stands in the coordinators' inbox of obstacles (knelpunten): what may lead to a speaker or an example."""


AS_CONTACT, AS_NETWORK, AGAIN = "contact", "network", "again"
"""``stage`` in ``Notification.about`` of a card about a request without a reaction: to the contact person, to all coordinators
(AS_NETWORK), or to the other coordinators when the contact person did not react either (AGAIN)."""


@dataclass(frozen=True, slots=True)
class Inbox:
    """One network's obstacles for one coordinator. ``hidden``: how many they may not read; 0 for fewer than FLOOR."""

    network: Network
    seen: Sequence[VisibleRequest]
    hidden: int


async def circle_of(tx: Transaction, request: HelpRequest) -> Visibility:
    """Who may see ``request`` now: as its asker chose; for one that came with a check-in, as its entry's author chose, as it is at this
    moment."""
    if not request.check_in:
        return request.visibility
    entry = await tx.updates.get(request.check_in)
    if entry is None or entry.participant != request.participant or entry.answers.get("need") != request.need:
        return Visibility.ME
    if request.need is Need.COACH:
        return Visibility.CONTACT if may_see(entry.visibility, Circle.CONTACT) else Visibility.ME
    return entry.visibility


async def words_of(tx: Transaction, request: HelpRequest) -> str:
    """What was asked, in the asker's words; for one that came with a check-in, from its entry."""
    entry = await tx.updates.get(request.check_in) if request.check_in else None
    return entry.answers.get("noticed", "") if entry else request.text


async def seen_by(tx: Transaction, request: HelpRequest, circle: Circle) -> VisibleRequest | None:
    """``request`` as ``circle`` may see it: with the asker's name if they may, else without it. None when they may not see it, when it is
    closed, or when its asker left."""
    asker = await tx.participants.get(request.participant)
    visibility = await circle_of(tx, request)
    if asker is None or not request.is_open:
        return None
    named = circle is not Circle.NETWORK and may_see(visibility, circle)
    if not named and not may_see(visibility, Circle.NETWORK):
        return None
    return VisibleRequest(request, await words_of(tx, request), asker if named else None)


async def seen_by_network(tx: Transaction, request: HelpRequest) -> VisibleRequest | None:
    """``request`` as anybody in the network may see it; None when they may not, or when it is not asked of them."""
    return await seen_by(tx, request, Circle.NETWORK_BY_NAME) if request.need in HELPERS_FOR else None


async def seen_by_contact(tx: Transaction, request: HelpRequest) -> VisibleRequest | None:
    """``request`` as the contact person, or who gets it in their place, may see it: with the asker's name, or None."""
    seen = await seen_by(tx, request, Circle.CONTACT)
    return seen if seen is not None and seen.asker is not None else None


async def wanted(tx: Transaction, network: Network, since: datetime, until: datetime) -> list[VisibleRequest]:
    """The requests that the network may see since ``since`` <= moment < ``until``, oldest first: the digest's "Wie helpt?"."""
    requests = [
        request
        for request in await tx.help_requests.open_of_network(network.id)
        if request.shared_at and since <= request.shared_at < until
    ]
    return [seen for request in requests if (seen := await seen_by_network(tx, request))]


async def helpable(tx: Transaction, network: Network, but_not: str) -> list[VisibleRequest]:
    """All open requests with which somebody in the network can help, newest first, without those of the participant ``but_not`` (an id)."""
    requests = [request for request in await tx.help_requests.open_of_network(network.id) if request.participant != but_not]
    return [seen for request in reversed(requests) if (seen := await seen_by_network(tx, request))]


async def inbox(tx: Transaction, network: Network, reader: Coordinator) -> Inbox:
    """The network's obstacles and questions for a tip as ``reader`` may see them; by theme, oldest first."""
    found: list[VisibleRequest] = []
    hidden = 0
    for request in await tx.help_requests.open_of_network(network.id):
        if request.need in INBOX and await tx.participants.get(request.participant) is not None:
            seen = await _for_staff(tx, request, reader)
            found += [seen] if seen else []
            hidden += seen is None and await circle_of(tx, request) is not Visibility.ME
    themes = [*network.themes, ""]
    found.sort(key=lambda asked: themes.index(theme_in(asked.request, network)))
    return Inbox(network, found, hidden if hidden >= FLOOR else 0)


async def on_agenda(tx: Transaction, session: Session, reader: Coordinator) -> list[VisibleRequest]:
    """What was put on the agenda of ``session``, as ``reader`` may see it."""
    requests = [request for request in await tx.help_requests.open_of_network(session.network) if request.session == session.id]
    return [seen for request in requests if (seen := await _for_staff(tx, request, reader))]


def theme_in(request: HelpRequest, network: Network) -> str:
    """The theme of ``request`` if the network has it, else empty.

    One that came with a check-in has the theme of its action, which nobody chose to share: shared without a name it tells none.
    """
    if request.check_in and request.visibility is Visibility.NETWORK_UNNAMED:
        return ""
    return request.theme if request.theme in network.themes else ""


async def is_contact(tx: Transaction, request: HelpRequest, asker: Participant, reader: Coordinator, now: datetime) -> bool:
    """Whether ``reader`` acts as the contact person of ``asker``: they are, they stand in for them now, or they got the card about
    ``request`` in their place and have it still."""
    if reader.id == asker.contact:
        return True
    now_told = await current_contact(tx, asker, now)
    if now_told is not None and now_told.id == reader.id:
        return True
    for card in (contact_card(request.id), silence_card(request.id, 0)):
        known = await tx.outbox.get(card)
        # One of all coordinators who were told of somebody without a name holds nothing in the contact person's place.
        held = known is not None and known.about.get("stage", "") != AS_NETWORK
        has_it = await card_holder(tx, known, asker) if known and held else None
        if has_it is not None and has_it.id == reader.id:
            return True
    return False


def contact_card(request: str) -> str:
    """The key of the card about the request with this id to the contact person."""
    return f"help:{request}:contact"


def next_contact_card(request: str, contact: str) -> str:
    """The key of that card to who became the contact person later (``contact``, an id)."""
    return f"{contact_card(request)}:{contact}"


def silence_card(request: str, number: int) -> str:
    """The key of the ``number``-th card that nobody has reacted yet to the request with this id."""
    return f"help:{request}:silent:{number}"


def silence_again_card(request: str, number: int) -> str:
    """The key of the ``number``-th card about that to another coordinator, when the contact person did not react to theirs either."""
    return f"help:{request}:silent-again:{number}"


async def _for_staff(tx: Transaction, request: HelpRequest, reader: Coordinator) -> VisibleRequest | None:
    asker = await tx.participants.get(request.participant)
    own = asker is not None and asker.contact == reader.id
    return await seen_by(tx, request, Circle.CONTACT if own else Circle.NETWORK_BY_NAME)


@dataclass(frozen=True, slots=True)
class OwnRequest:
    """A request of one's own that is open. ``circle``: who may see it. ``reactions``: how many people reacted, in whatever way.
    ``session``: on whose agenda it stands, unless that session was cancelled."""

    request: HelpRequest
    network: Network
    text: str
    circle: Visibility
    reactions: int
    session: Session | None


async def own_open(tx: Transaction, asker: Participant, network: Network) -> list[OwnRequest]:
    """The open requests of ``asker``, oldest first."""
    found: list[OwnRequest] = []
    for request in await tx.help_requests.of_participant(asker.id):
        if request.is_open:
            reactions = await tx.help_reactions.of_request(request.id)
            writings = [message for message in await tx.writings.of_participant(asker.id) if message.help == request.id]
            who = {reaction.participant or reaction.coordinator for reaction in reactions} | {message.coordinator for message in writings}
            found_session = await tx.sessions.get(request.session) if request.session else None
            session = found_session if found_session is not None and found_session.takes_place else None
            circle = await circle_of(tx, request)
            found.append(OwnRequest(request, network, await words_of(tx, request), circle, len(who), session))
    return found
