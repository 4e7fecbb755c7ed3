"""The repositories of what is kept around a digest, as those of domain/repositories.py."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from domain.digest.entry_question import EntryAnswer, EntryQuestion
from domain.digest.post import DigestPost
from domain.digest.thanks import Thanks
from domain.repositories import Repository


class DigestPosts(Repository[DigestPost], Protocol):
    """Digests that are coming or were posted."""

    async def of_network(self, network: str, *, since: datetime) -> Sequence[DigestPost]:
        """Those posted at ``since`` or later, oldest first."""
        ...


class AllThanks(Repository[Thanks], Protocol):
    """Thanks for entries; ``id`` is the update's."""

    async def of_participant(self, participant: str) -> Sequence[Thanks]:
        """Those for what this participant wrote."""
        ...

    async def untold(self, network: str, *, until: datetime) -> Sequence[Thanks]:
        """Those of which their authors have not been told all, and the untold began before ``until``."""
        ...

    async def open_of_network(self, network: str, *, until: datetime) -> Sequence[Thanks]:
        """Those that still have marks, and began before ``until``."""
        ...


class EntryQuestions(Repository[EntryQuestion], Protocol):
    """Questions about entries."""

    async def of_participant(self, participant: str) -> Sequence[EntryQuestion]:
        """All that this participant asked, oldest first."""
        ...


class EntryAnswers(Repository[EntryAnswer], Protocol):
    """Answers to them; ``id`` is the question's."""

    async def of_participant(self, participant: str) -> Sequence[EntryAnswer]:
        """All that this participant answered, oldest first."""
        ...
