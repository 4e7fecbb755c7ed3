"""What is kept around a digest is found by: as domain/repositories.py."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from domain.digest.entry_question import EntryAnswer, EntryQuestion
from domain.digest.post import DigestPost
from domain.digest.thanks import Thanks
from domain.repositories import Repository


class DigestPosts(Repository[DigestPost], Protocol):
    async def of_network(self, network: str, *, since: datetime) -> Sequence[DigestPost]:
        """Those posted since then, oldest first."""
        ...


class AllThanks(Repository[Thanks], Protocol):
    """Their id is the update's."""

    async def of_participant(self, participant: str) -> Sequence[Thanks]:
        """For what this participant wrote."""
        ...

    async def untold(self, network: str, *, until: datetime) -> Sequence[Thanks]:
        """Those with something their authors have not heard, that began before ``until``."""
        ...

    async def open_of_network(self, network: str, *, until: datetime) -> Sequence[Thanks]:
        """Those that still have marks, and began before ``until``."""
        ...


class EntryQuestions(Repository[EntryQuestion], Protocol):
    async def of_participant(self, participant: str) -> Sequence[EntryQuestion]:
        """All that this participant asked, oldest first."""
        ...


class EntryAnswers(Repository[EntryAnswer], Protocol):
    async def of_participant(self, participant: str) -> Sequence[EntryAnswer]:
        """All that this participant answered, oldest first."""
        ...
