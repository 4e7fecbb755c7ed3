"""The intake from first card to last: starting, keeping each answer, going on, and what others may know of it."""

from dataclasses import replace
from datetime import datetime, timedelta

from domain.notifications.outbox import Intent, Kind, To
from domain.notifications.working_hours import next_open
from domain.onboarding.intake import Intake, Said, Stage, Wishes, following, in_order, told
from domain.ports import Transaction
from domain.privacy.may_see import FLOOR, Circle, may_see
from domain.privacy.visibility import Visibility
from domain.programme.programme import Coordinator, Network, Participant, Person

USEFUL = timedelta(days=14)
"""So long the offer waits for a place in somebody's week."""


async def begun(tx: Transaction, participant: Participant, now: datetime) -> Intake:
    """The participant's intake, begun now if it was not yet."""
    known = await tx.intakes.get(participant.id)
    return known or await tx.intakes.add(Intake(id=participant.id, network=participant.network, started_at=now))


async def keep(tx: Transaction, answered: Intake, stage: Stage, network: Network, now: datetime) -> Intake:
    """``answered``: the intake with the answers to ``stage`` in it. It goes on to the next step, unless it was past this one already."""
    revisions = {**answered.revisions, stage: answered.revision(stage) + 1}
    return await _moved(tx, replace(answered, revisions=revisions), stage, network, now)


async def skip(tx: Transaction, intake: Intake, stage: Stage, network: Network, now: datetime) -> Intake:
    """On without an answer; what was answered before stays."""
    return await _moved(tx, intake, stage, network, now) if intake.stage is stage else intake


async def _moved(tx: Transaction, intake: Intake, stage: Stage, network: Network, now: datetime) -> Intake:
    to = following(network, stage) if intake.stage is stage else intake.stage
    done_at = intake.done_at or (now if to is Stage.DONE else None)
    return await tx.intakes.save(replace(intake, stage=to, done_at=done_at, put_off_at=None))


async def put_off(tx: Transaction, intake: Intake, now: datetime) -> None:
    """Later on, when they say so: nobody is reminded of it."""
    if intake.put_off_at is None and intake.stage is not Stage.DONE:
        await tx.intakes.save(replace(intake, put_off_at=now))


def with_example(intake: Intake, text: str, visibility: Visibility, now: datetime) -> Intake:
    """With this example. What the network could read already is no news to it; another text, or one shared again, is."""
    same = intake.example == text and intake.example_shared_at is not None
    shared = (intake.example_shared_at if same else now) if text and may_see(visibility, Circle.NETWORK) else None
    return replace(intake, example=text, example_for=visibility, example_shared_at=shared)


async def wishes_of(tx: Transaction, network: Network, reader: Coordinator) -> Wishes:
    """What this coordinator may know of what the network hopes for: counted themes, and the wishes as their authors allow."""
    found: list[Said] = []
    chosen: list[str] = []
    for participant in await tx.participants.of_network(network.id):
        intake = await tx.intakes.get(participant.id)
        if intake is not None:
            chosen += set(intake.themes)
            said = told(intake.wishes, intake.wishes_for, participant, contact=participant.contact == reader.id)
            found += [said] if said else []
    counts = {theme: chosen.count(theme) for theme in dict.fromkeys(network.themes)}
    return Wishes(network, {theme: count if count >= FLOOR else None for theme, count in counts.items()}, in_order(found))


async def offers(tx: Transaction, now: datetime) -> list[Intent]:
    """To whoever was welcomed when there was no intake yet: one message, ever; due or still to come."""
    found: list[Intent] = []
    for person in await tx.people.not_offered():
        places = [one for one in await tx.participants.of_user(person.id) if await tx.intakes.get(one.id) is None]
        network = await tx.networks.get(places[0].network) if places else None
        if network is not None and await tx.outbox.get(offer_id(person)) is None:
            due = next_open(now, network.zone)
            about = {"participant": places[0].id}
            to = To(person=person.id)
            found.append(Intent(id=offer_id(person), kind=Kind.INTAKE, to=to, about=about, due=due, expires=due + USEFUL, created_at=now))
    return found


def offer_id(person: Person) -> str:
    return f"person:{person.id}:intake"


async def offered(tx: Transaction, user: str, now: datetime) -> None:
    """They have it before them now, and are not offered it again."""
    person = await tx.people.get(user)
    if person is not None and person.intake_offered_at is None:
        await tx.people.save(replace(person, intake_offered_at=now))
