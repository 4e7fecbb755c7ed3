"""A table as TinyDB's operations change it: copies are made of what they touch, and of nothing else."""

from collections.abc import Callable, Iterator, Mapping, MutableMapping

from store.codec import from_json, to_json
from store.engine import Document, Encoded, Entries


class Working(MutableMapping[str, Document]):
    """The documents of one table during one operation. A document id that is a number counts as its text."""

    def __init__(self, stored: Mapping[str, Document]) -> None:
        self._stored = stored
        self._touched: dict[str, Document] = {}
        self._removed: dict[str, None] = {}

    def __getitem__(self, id: str) -> Document:
        key = str(id)
        if key not in self._touched:
            if key in self._removed:
                raise KeyError(id)
            self._touched[key] = from_json(to_json(self._stored[key]))
        return self._touched[key]

    def __setitem__(self, id: str, document: Document) -> None:
        self._touched[str(id)] = document

    def __delitem__(self, id: str) -> None:
        key = str(id)
        if key not in self:
            raise KeyError(id)
        self._touched.pop(key, None)
        if key in self._stored:
            self._removed[key] = None

    def __contains__(self, id: object) -> bool:
        key = str(id)
        return key in self._touched or (key in self._stored and key not in self._removed)

    def __iter__(self) -> Iterator[str]:
        yield from (key for key in self._stored if key not in self._removed)
        yield from (key for key in self._touched if key not in self._stored or key in self._removed)

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def clear(self) -> None:
        self._touched.clear()
        self._removed = dict.fromkeys(self._stored)

    def become(self, documents: Mapping[str, Document]) -> None:
        """Hold exactly these."""
        for id in [id for id in self._stored if id not in documents]:
            del self[id]
        for id, document in documents.items():
            if document is not self._stored.get(id):
                self[id] = document

    def changes(self, entries_of: Callable[[Document], Entries]) -> Iterator[tuple[str, Encoded | None]]:
        """Each document that differs from the stored table, as its id and what to store (None: remove it), removals first. ``entries_of``
        gives a document's index entries. Raises ValueError or TypeError for what cannot be stored."""
        for id in self._removed:
            yield id, None
        for id, document in self._touched.items():
            text = to_json(document)
            # As text, because to Python True equals 1.
            if id in self._removed or id not in self._stored or text != to_json(self._stored[id]):
                as_stored = from_json(text)
                yield id, Encoded(document=as_stored, text=text, entries=entries_of(as_stored))
