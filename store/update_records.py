"""The repository of updates (what people logged), which can also be searched by their text. Its methods: domain/repositories.py."""

from collections.abc import Callable, Sequence
from datetime import datetime
from itertools import islice

from domain.check_ins.check_in import Update
from store.engine import Document
from store.records import TICK, Records


class UpdateRecords(Records[Update]):
    async def of_participant(self, participant: str, *, before: datetime | None = None, limit: int = 50) -> Sequence[Update]:
        return await self._find("participant", participant, until=before, limit=limit, newest_first=True)

    async def of_participant_since(self, participant: str, *, after: datetime, limit: int = 50) -> Sequence[Update]:
        return await self._find("participant", participant, since=after + TICK, limit=limit)

    async def of_action(self, action: str, *, before: datetime | None = None, limit: int = 50) -> Sequence[Update]:
        return await self._find("action", action, until=before, limit=limit, newest_first=True)

    async def of_network(self, network: str, *, since: datetime, until: datetime) -> Sequence[Update]:
        return await self._find("network", network, since=since, until=until)

    async def shared_with(self, network: str, says: Callable[[str], bool], *, limit: int) -> Sequence[Update]:
        # The words are looked at before the record is made: making 5,000 of them takes longer than reading all they say.
        documents = await self._unit.find(self._collection.name, "network", network, newest_first=True)
        said = (document for document in documents if says(_answers(document)))
        return [self._collection.codec.decode(part) for part in islice(said, limit)]


def _answers(update: Document) -> str:
    answers = update.get("answers")
    return "\n".join(str(given) for given in answers.values()) if isinstance(answers, dict) else ""
