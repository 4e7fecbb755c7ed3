"""The repositories of domain/digest/repositories.py, written once over any engine. What each method gives is said there."""

from collections.abc import Sequence
from datetime import datetime

from domain.digest.entry_question import EntryAnswer, EntryQuestion
from domain.digest.post import DigestPost
from domain.digest.thanks import Thanks
from store.records import Records


class DigestPostRecords(Records[DigestPost]):
    async def of_network(self, network: str, *, since: datetime) -> Sequence[DigestPost]:
        return await self._find("network", network, since=since)


class ThanksRecords(Records[Thanks]):
    async def of_participant(self, participant: str) -> Sequence[Thanks]:
        return await self._find("participant", participant)

    async def untold(self, network: str, *, until: datetime) -> Sequence[Thanks]:
        return await self._find("untold", network, until=until)

    async def open_of_network(self, network: str, *, until: datetime) -> Sequence[Thanks]:
        return await self._find("open", network, until=until)


class EntryQuestionRecords(Records[EntryQuestion]):
    async def of_participant(self, participant: str) -> Sequence[EntryQuestion]:
        return await self._find("participant", participant)


class EntryAnswerRecords(Records[EntryAnswer]):
    async def of_participant(self, participant: str) -> Sequence[EntryAnswer]:
        return await self._find("participant", participant)
