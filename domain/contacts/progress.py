"""Where the actions stand of the participants of a contact person or facilitator, as each lets that reader see it."""

from collections.abc import Sequence
from dataclasses import dataclass

from domain.actions.action import Step
from domain.actions.my_actions import current_action, unfinished
from domain.check_ins.check_in import Update
from domain.measurements import group_averages as measuring
from domain.measurements.indicator import Trend
from domain.notifications.conversation import person_conversation
from domain.onboarding.intake import VisibleIntake, readable
from domain.ports import Transaction
from domain.privacy.may_see import Circle, may_see
from domain.programme.programme import Coordinator, Network, Participant

LOOKED_AT = 10
"""How many of somebody's latest entries are looked at for those that this reader may see."""


@dataclass(frozen=True, slots=True)
class Progress:
    """One participant for their contact person or facilitator.

    ``step``: of their current action (the newest that runs), None without one; ``more``: how many other actions they have; ``paused``: none
    of them runs. ``entries``: what they wrote of late that this reader may see, newest first. ``measured``: their indicators, as far as
    this reader may see them. ``told``: what of their intake this reader may see. ``reachable``: the bot has a chat with them and may write
    there.
    """

    participant: Participant
    network: Network
    step: Step | None
    entries: Sequence[Update]
    reachable: bool
    told: VisibleIntake | None = None
    measured: Sequence[Trend] = ()
    more: int = 0
    paused: bool = False


async def standings(tx: Transaction, contact: Coordinator) -> list[Progress]:
    """The participants of whom ``contact`` is the contact person, and all of the networks they facilitate; by network, then by name."""
    found: list[Progress] = []
    for network in await tx.networks.all():
        facilitates = contact.id in network.facilitators
        own = [member for member in await tx.participants.of_network(network.id) if facilitates or member.contact == contact.id]
        for participant in sorted(own, key=lambda member: member.name):
            circle = Circle.CONTACT if participant.contact == contact.id else Circle.NETWORK_BY_NAME
            found.append(await _standing(tx, participant, network, circle))
    return found


async def _standing(tx: Transaction, participant: Participant, network: Network, circle: Circle) -> Progress:
    chat = await tx.conversations.get(person_conversation(participant.user))
    reachable = chat is not None and not chat.stopped and bool(chat.conversation)
    action = await current_action(tx, participant)
    intake = await tx.intakes.get(participant.id)
    told = readable(intake, circle) if intake else None
    if action is None:
        return Progress(participant, network, None, (), reachable, told)
    there = await unfinished(tx, participant.id)
    about = {other.id for other in there}
    # By its author: a co-owner's entries are for that one's own contact person.
    entries = await tx.updates.of_participant(participant.id, limit=LOOKED_AT)
    shown = [entry for entry in entries if entry.action in about and may_see(entry.visibility, circle)]
    measured = await measuring.readable(tx, action.id, circle)
    paused = not action.runs
    return Progress(participant, network, action.step, shown, reachable, told, measured, more=len(there) - 1, paused=paused)
