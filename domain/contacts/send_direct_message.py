"""Messages between a contact person and a participant: who may write, and how they reach the other."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from domain.attendance.email_notice import PATIENCE, has_chat
from domain.contacts.direct_message import DirectMessage
from domain.notifications.outbox import Notification, NotificationKind, Recipient, State, requeue
from domain.ports import Transaction
from domain.programme.contact_person import current_contact
from domain.programme.programme import Coordinator, Participant

LONGEST_MESSAGE = 1000
"""The most characters a message may have."""
USEFUL = timedelta(days=14)
"""How long a message waits for somebody who has no chat with the bot yet."""
ANSWERED = frozenset(
    {NotificationKind.ABSENCE, NotificationKind.AWAY, NotificationKind.TALK, NotificationKind.HELP, NotificationKind.HELP_SILENT}
)
"""The kinds of card to a contact person that show what they answered on them."""


async def thread(tx: Transaction, participant: str, coordinator: str) -> Sequence[DirectMessage]:
    """What this participant and this coordinator (ids) wrote to each other, oldest first."""
    return [message for message in await tx.writings.of_participant(participant) if message.coordinator == coordinator]


async def may_write(tx: Transaction, coordinator: Coordinator, participant: Participant, now: datetime) -> bool:
    """Whether ``coordinator`` may write to ``participant``: as their contact person, who stands in for that one now, a coordinator of their
    network, or somebody they wrote to themselves."""
    network = await tx.networks.get(participant.network)
    if coordinator.id == participant.contact or (network is not None and coordinator.id in network.coordinators):
        return True
    reader = await current_contact(tx, participant, now)
    if reader is not None and reader.id == coordinator.id:
        return True
    return any(not message.by_coordinator for message in await thread(tx, participant.id, coordinator.id))


async def may_answer(tx: Transaction, participant: Participant, coordinator: Coordinator) -> bool:
    """Whether ``participant`` may write to ``coordinator``: that one wrote to them before."""
    return any(message.by_coordinator for message in await thread(tx, participant.id, coordinator.id))


async def write(
    tx: Transaction,
    participant: Participant,
    coordinator: Coordinator,
    form: str,
    text: str,
    now: datetime,
    *,
    by_coordinator: bool,
    help: str = "",
) -> DirectMessage:
    """The message of this form, stored, and on its way to the other in Teams. The same form again changes nothing.

    To somebody who has no chat with the bot an e-mail goes that something waits, without the words; and when the message does not arrive,
    its writer is told. ``help``: the id of the request for help that it answers.
    """
    writer, reader = (coordinator.user, participant.user) if by_coordinator else (participant.user, coordinator.user)
    identity = f"{form}|{writer}"
    known = await tx.writings.get(identity)
    if known is not None:
        return known
    direct_message = await tx.writings.add(
        DirectMessage(
            id=identity,
            participant=participant.id,
            coordinator=coordinator.id,
            by_coordinator=by_coordinator,
            text=text,
            at=now,
            help=help,
        )
    )
    patience = PATIENCE if await has_chat(tx, reader) else timedelta(0)
    for kind, person, due in (
        (NotificationKind.WRITING, reader, now),
        (NotificationKind.WRITING_MAIL, reader, now + patience),
        (NotificationKind.NOT_ARRIVED, writer, now + PATIENCE),
    ):
        await tx.outbox.add(
            Notification(
                id=notification_id(direct_message, kind),
                kind=kind,
                to=Recipient(person=person),
                about={"writing": identity, "participant": participant.id, "coordinator": coordinator.id},
                due=due,
                expires=now + USEFUL,
                created_at=now,
            )
        )
    return direct_message


def notification_id(direct_message: DirectMessage, kind: NotificationKind) -> str:
    """The key of the message of this kind about ``writing``: the card, the e-mail, or the news that it did not arrive."""
    return f"{kind}:{direct_message.id}"


async def arrived(tx: Transaction, direct_message: DirectMessage) -> bool:
    """Whether the other has ``writing`` in Teams, as far as is known."""
    card = await tx.outbox.get(notification_id(direct_message, NotificationKind.WRITING))
    return card is not None and card.state is State.SENT


async def mailed(tx: Transaction, direct_message: DirectMessage) -> bool:
    """Whether the e-mail went that says that ``writing`` waits."""
    letter = await tx.outbox.get(notification_id(direct_message, NotificationKind.WRITING_MAIL))
    return letter is not None and letter.state is State.SENT


async def show_on(tx: Transaction, card: str, reader: str, now: datetime) -> None:
    """Have the card with the key ``card`` show what was answered, if it was sent to ``reader`` (a user) and is of use still."""
    known = await tx.outbox.get(card)
    if known is not None and known.kind in ANSWERED and known.to.person == reader and known.activity and now < known.expires:
        await tx.outbox.save(requeue(known, now))


async def answers_on(tx: Transaction, card: Notification, participant: str) -> Sequence[DirectMessage]:
    """What whoever has ``card`` wrote to ``participant`` (an id) since the card was made, oldest first."""
    reader = await tx.coordinators.of_user(card.to.person or "")
    since = await thread(tx, participant, reader.id) if reader else ()
    return [message for message in since if message.by_coordinator and message.at >= card.created_at]
