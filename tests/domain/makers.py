"""Records to try the domain on: one maker for each kind, with what a test does not care about filled in."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, time
from typing import Any

from domain.actions.action import Action, first_cycle
from domain.ports import Store, Transaction
from domain.programme.programme import Coordinator, DigestRule, Network, Participant, Programme, participant_id
from domain.sessions.session import Session
from store import RecordStore, open_store

START = datetime(2027, 1, 4, 9, tzinfo=UTC)
"""A Monday morning, ten o'clock in Amsterdam."""
EARLY = datetime(2025, 1, 1, tzinfo=UTC)


def programme(budget: int = 3) -> Programme:
    return Programme(name="Behoud", language="nl", timezone="Europe/Amsterdam", message_budget_per_week=budget)


def coordinator(key: str = "anja") -> Coordinator:
    return Coordinator(id=key, name="Anja", user=f"user-{key}", email="anja@example.org")


def network(key: str = "behoud", **changed: Any) -> Network:
    given: dict[str, Any] = {
        "name": "Behoud",
        "timezone": "Europe/Amsterdam",
        "themes": ("leiderschap",),
        "channel": f"19:{key}",
        "coordinators": ("anja",),
        "reminders": ("P14D", "P1D"),
        "channel_reminders": ("P7D",),
        "digest": DigestRule(weekday=4, at=time(9)),
        "known_since": EARLY,
    }
    return Network(id=key, **{**given, **changed})


def participant(key: str = "p1", network: str = "behoud", **changed: Any) -> Participant:
    given: dict[str, Any] = {
        "name": f"Naam-{key}",
        "user": f"user-{key}",
        "organisation": "De Linde",
        "sector": "VVT",
        "email": "",
        "contact": "anja",
        "known_since": EARLY,
    }
    return Participant(id=participant_id(network, key), key=key, network=network, **{**given, **changed})


def session(key: str, starts: datetime, network: str = "behoud", **changed: Any) -> Session:
    given: dict[str, Any] = {"kind": "actieleersessie", "theme": "Draagvlak", "known_since": EARLY}
    return Session(id=key, network=network, starts=starts, **{**given, **changed})


def action(key: str = "a1", participant: str = "behoud.p1", **changed: Any) -> Action:
    given: dict[str, Any] = {
        "network": "behoud",
        "title": "t",
        "problem": "p",
        "theme": "",
        "created_at": START,
        "cycles": (first_cycle(START),),
    }
    return Action(id=key, participant=participant, **{**given, **changed})


async def put(tx: Transaction, *records: Programme | Coordinator | Network | Participant | Session | Action) -> None:
    for record in records:
        match record:
            case Programme():
                await tx.programmes.add(record)
            case Coordinator():
                await tx.coordinators.add(record)
            case Network():
                await tx.networks.add(record)
            case Participant():
                await tx.participants.add(record)
            case Session():
                await tx.sessions.add(record)
            case Action():
                await tx.actions.add(record)


@asynccontextmanager
async def a_store(*records: Programme | Coordinator | Network | Participant | Session | Action) -> AsyncIterator[RecordStore]:
    """A store in memory with these records in it."""
    store = open_store("memory:")
    await fill(store, *records)
    yield store
    await store.close()


async def fill(store: Store, *records: Programme | Coordinator | Network | Participant | Session | Action) -> None:
    async with store.transaction() as tx:
        await put(tx, *records)
