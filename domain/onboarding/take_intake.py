"""The intake from first card to last: beginning, keeping each answer, going on, and what coordinators may know of it."""

from dataclasses import replace
from datetime import datetime, timedelta

from domain.notifications.outbox import Notification, NotificationKind, Recipient
from domain.notifications.working_hours import next_open
from domain.onboarding.intake import Intake, IntakeQuote, IntakeStage, Wishes, following, in_order, told
from domain.ports import Transaction
from domain.privacy.may_see import FLOOR, Circle, may_see
from domain.privacy.visibility import Visibility
from domain.programme.programme import Coordinator, Network, Participant, Person

USEFUL = timedelta(days=14)
"""How long the offer waits for room in somebody's budget."""


async def begun(tx: Transaction, participant: Participant, now: datetime) -> Intake:
    """The participant's intake; begun and stored now if there is none."""
    known = await tx.intakes.get(participant.id)
    return known or await tx.intakes.add(Intake(id=participant.id, network=participant.network, started_at=now))


async def keep(tx: Transaction, answered: Intake, stage: IntakeStage, network: Network, now: datetime) -> Intake:
    """The intake, stored, at the next step. ``answered``: with the answers to ``stage`` in it. One that was past ``stage`` stays where it
    is."""
    revisions = {**answered.revisions, stage: answered.revision(stage) + 1}
    return await _moved(tx, replace(answered, revisions=revisions), stage, network, now)


async def skip(tx: Transaction, intake: Intake, stage: IntakeStage, network: Network, now: datetime) -> Intake:
    """The intake, stored, one step on without an answer to ``stage``; what was answered before stays."""
    return await _moved(tx, intake, stage, network, now) if intake.stage is stage else intake


async def _moved(tx: Transaction, intake: Intake, stage: IntakeStage, network: Network, now: datetime) -> Intake:
    to = following(network, stage) if intake.stage is stage else intake.stage
    done_at = intake.done_at or (now if to is IntakeStage.DONE else None)
    return await tx.intakes.save(replace(intake, stage=to, done_at=done_at, put_off_at=None))


async def put_off(tx: Transaction, intake: Intake, now: datetime) -> None:
    """Note that they will do it later: they are not reminded of it."""
    if intake.put_off_at is None and intake.stage is not IntakeStage.DONE:
        await tx.intakes.save(replace(intake, put_off_at=now))


def with_example(intake: Intake, text: str, visibility: Visibility, now: datetime) -> Intake:
    """The intake with this example and who may read it, not stored yet. A text that the network could read already is not new to it."""
    same = intake.example == text and intake.example_shared_at is not None
    shared = (intake.example_shared_at if same else now) if text and may_see(visibility, Circle.NETWORK) else None
    return replace(intake, example=text, example_for=visibility, example_shared_at=shared)


async def wishes_of(tx: Transaction, network: Network, reader: Coordinator) -> Wishes:
    """What ``reader`` may know of what ``network`` hopes for: counted themes, and the wishes as their authors allow."""
    found: list[IntakeQuote] = []
    chosen: list[str] = []
    for participant in await tx.participants.of_network(network.id):
        intake = await tx.intakes.get(participant.id)
        if intake is not None:
            chosen += set(intake.themes)
            said = told(intake.wishes, intake.wishes_for, participant, contact=participant.contact == reader.id)
            found += [said] if said else []
    counts = {theme: chosen.count(theme) for theme in dict.fromkeys(network.themes)}
    return Wishes(network, {theme: count if count >= FLOOR else None for theme, count in counts.items()}, in_order(found))


async def offers(tx: Transaction, now: datetime) -> list[Notification]:
    """The offer of the intake to everybody who was welcomed before there was one: one message, ever."""
    found: list[Notification] = []
    for person in await tx.people.not_offered():
        places = [participant for participant in await tx.participants.of_user(person.id) if await tx.intakes.get(participant.id) is None]
        network = await tx.networks.get(places[0].network) if places else None
        if network is not None and await tx.outbox.get(offer_id(person)) is None:
            due = next_open(now, network.zone)
            about = {"participant": places[0].id}
            to = Recipient(person=person.id)
            found.append(
                Notification(
                    id=offer_id(person), kind=NotificationKind.INTAKE, to=to, about=about, due=due, expires=due + USEFUL, created_at=now
                )
            )
    return found


def offer_id(person: Person) -> str:
    """The key of that message."""
    return f"person:{person.id}:intake"


async def offered(tx: Transaction, user: str, now: datetime) -> None:
    """Note that this person has the intake before them: it is not offered again."""
    person = await tx.people.get(user)
    if person is not None and person.intake_offered_at is None:
        await tx.people.save(replace(person, intake_offered_at=now))
