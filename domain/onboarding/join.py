"""Joining a network: asking, withdrawing, and what a coordinator decides. Nothing here tells an outsider who takes part."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from hashlib import sha256

from domain.notifications.outbox import Notification, NotificationKind, Recipient, requeue
from domain.onboarding.application import Application, ApplicationState
from domain.ports import Transaction
from domain.programme.contact_person import coordinating
from domain.programme.programme import Coordinator, Network, Participant, Person, participant_id, team_key

PER_DAY = 20
"""How many people of one tenant may ask in a day: as many as coordinators can look at."""
EACH_PER_DAY = 3
"""How often one person may ask in a day."""
USEFUL = timedelta(days=90)
RESULT_USEFUL = timedelta(days=30)
KEPT = timedelta(days=90)
"""How long a settled application is kept, so that old cards can tell what became of it."""


class Full(StrEnum):
    """Why somebody can't ask now. TENANT: too many people did today. OWN: they did too often themselves."""

    TENANT = "tenant"
    OWN = "own"


@dataclass(frozen=True, slots=True, kw_only=True)
class JoinForm:
    """What somebody fills in to join. ``network`` is an id, ``language`` a tag."""

    name: str
    network: str
    organisation: str
    sector: str
    email: str
    text: str
    language: str


async def open_networks(tx: Transaction, user: str) -> list[Network]:
    """The networks that people may ask to join and that this person is not in, by name."""
    own = {participant.network for participant in await tx.participants.of_user(user)}
    return sorted(
        (network for network in await tx.networks.all() if network.joining and network.id not in own),
        key=lambda network: (network.name, network.id),
    )


async def open_application(tx: Transaction, user: str) -> Application | None:
    """The person's application that waits for an answer; there is at most one. None without one."""
    return next((application for application in await tx.applications.of_user(user) if application.state is ApplicationState.OPEN), None)


async def full(tx: Transaction, tenant: str, user: str, now: datetime) -> Full | None:
    """Why this person can't ask today; None when they can. Days are counted in UTC."""
    today = await tx.applications.of_tenant(tenant, since=_midnight(now))
    if sum(1 for application in today if application.user == user) >= EACH_PER_DAY:
        return Full.OWN
    return Full.TENANT if len(today) >= PER_DAY else None


async def apply(tx: Transaction, tenant: str, user: str, wanting: JoinForm, now: datetime) -> Application | Full:
    """The application, stored, with a card to each coordinator of the network; or why there is no room for it. When the person has an open
    one: that one, unchanged."""
    known = await open_application(tx, user)
    if known is not None:
        return known
    refused = await full(tx, tenant, user, now)
    if refused is not None:
        return refused
    await _tidy(tx, now)
    today = await tx.applications.of_tenant(tenant, since=_midnight(now))
    network = await tx.networks.get(wanting.network)
    readers = await coordinating(tx, network, now) if network else []
    number = max((int(application.id.rpartition("|")[2]) for application in today), default=0) + 1
    identity = f"{tenant}|{now.astimezone(UTC).date().isoformat()}|{number}"
    made = await tx.applications.add(
        Application(
            id=identity,
            tenant=tenant,
            user=user,
            name=wanting.name,
            network=wanting.network,
            organisation=wanting.organisation,
            sector=wanting.sector,
            email=wanting.email,
            text=wanting.text,
            language=wanting.language,
            at=now,
            cards=tuple(card_id(identity, reader) for reader in readers),
        )
    )
    for reader in readers:
        await tx.outbox.add(_notification(made, card_id(identity, reader), NotificationKind.APPLICATION, reader.user, now, USEFUL))
    return made


async def withdraw(tx: Transaction, application: Application, now: datetime) -> Application:
    """The application withdrawn by its sender, stored. One that is settled stays as it is."""
    if application.state is not ApplicationState.OPEN:
        return application
    return await _settled(tx, replace(application, state=ApplicationState.WITHDRAWN, text="", email=""), "", now)


async def accept(tx: Transaction, application: Application, by: Coordinator, contact: str, team: str, now: datetime) -> Application:
    """The application accepted by ``by``, stored; its sender takes part from now on, and gets nothing that was due before. Who takes part
    already keeps the place they have.

    ``contact``: the id of the Coordinator who is their contact person; ``team``: a leerteam, or empty.
    """
    if application.state is not ApplicationState.OPEN:
        return application
    there = next(
        (participant for participant in await tx.participants.of_user(application.user) if participant.network == application.network), None
    )
    place = there or await tx.participants.add(_participant(application, contact, team, now))
    person = await tx.people.get(application.user)
    if person is None:
        await tx.people.add(Person(id=application.user, language=application.language, welcomed_at=now, intake_offered_at=now))
    elif person.welcomed_at is None:
        language = person.language or application.language
        await tx.people.save(replace(person, language=language, welcomed_at=now, intake_offered_at=now))
    return await _settled(tx, replace(application, state=ApplicationState.ACCEPTED, participant=place.id), by.id, now)


async def refuse(tx: Transaction, application: Application, by: Coordinator, answer: str, now: datetime) -> Application:
    """The application answered with "not now", stored. ``answer``: some friendly words, or empty."""
    if application.state is not ApplicationState.OPEN:
        return application
    return await _settled(tx, replace(application, state=ApplicationState.REFUSED, answer=answer, text="", email=""), by.id, now)


async def teams_of(tx: Transaction, network: Network) -> Sequence[str]:
    """The leerteams of ``network``, each once, by name."""
    found = {
        team_key(participant.team): participant.team for participant in await tx.participants.of_network(network.id) if participant.team
    }
    return [found[key] for key in sorted(found)]


def card_id(application: str, reader: Coordinator) -> str:
    """The key of the card that asks ``reader`` about the application with this id."""
    return f"application:{application}:coordinator:{reader.id}"


def result_id(application: Application) -> str:
    """The key of the card that tells its sender what was decided."""
    return f"application:{application.id}:result"


def _participant(application: Application, contact: str, team: str, now: datetime) -> Participant:
    # Always the same for the same person in the same network, so that two who accept at once make one place.
    key = f"joined-{sha256(f'{application.network}|{application.user}'.encode()).hexdigest()[:12]}"
    return Participant(
        id=participant_id(application.network, key),
        key=key,
        network=application.network,
        name=application.name,
        user=application.user,
        organisation=application.organisation,
        sector=application.sector,
        email=application.email,
        contact=contact,
        team=team,
        known_since=now,
        joined=True,
    )


async def _settled(tx: Transaction, application: Application, by: str, now: datetime) -> Application:
    """Every coordinator's card says so, and whoever asked hears it, unless it was their own doing."""
    kept = await tx.applications.save(replace(application, decided_by=by, decided_at=now))
    for key in kept.cards:
        card = await tx.outbox.get(key)
        if card is not None and card.activity and now < card.expires:
            await tx.outbox.save(requeue(card, now))
    if by:
        await tx.outbox.add(_notification(kept, result_id(kept), NotificationKind.APPLICATION_RESULT, kept.user, now, RESULT_USEFUL))
    return kept


async def _tidy(tx: Transaction, now: datetime) -> None:
    """What was settled long ago goes when somebody else comes."""
    for application in await tx.applications.all():
        if application.decided_at is not None and application.decided_at + KEPT < now:
            await tx.applications.remove(application.id)


def _notification(application: Application, key: str, kind: NotificationKind, user: str, now: datetime, useful: timedelta) -> Notification:
    about = {"application": application.id, "network": application.network}
    return Notification(id=key, kind=kind, to=Recipient(person=user), about=about, due=now, expires=now + useful, created_at=now)


def _midnight(now: datetime) -> datetime:
    """The start of the day in UTC: days are counted, not felt."""
    return now.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
