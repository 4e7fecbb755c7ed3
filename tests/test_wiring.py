"""What nobody would notice when it is forgotten: every kind has its renderer, every record its collection."""

import subprocess
import sys
from pathlib import Path

from cards.verbs import Verb
from dialogs.preparer import Preparer
from dialogs.presses import PRESSES
from domain.notifications.outbox import NotificationKind
from domain.ports import Transaction
from scheduler.outcome import REPEATS
from store.repositories import Repositories
from store.schema import COLLECTIONS


def test_every_kind_of_message_can_be_prepared_and_has_its_policy_after_a_crash() -> None:
    assert set(Preparer()._prepare) == set(NotificationKind)
    assert set(REPEATS) == set(NotificationKind)


def test_every_verb_is_answered() -> None:
    assert set(PRESSES) == set(Verb)


def test_every_repository_has_its_collection() -> None:
    named = {name for name, value in vars(Transaction).items() if isinstance(value, property)}
    assert named == set(COLLECTIONS)
    assert all(hasattr(Repositories, name) for name in named)


def test_the_ports_load_no_record() -> None:
    said = "import domain.ports, domain.repositories, sys; print(*sorted(one for one in sys.modules if one.startswith('domain.')))"
    loaded = subprocess.run([sys.executable, "-c", said], cwd=Path(__file__).parents[1], capture_output=True, text=True, check=True).stdout
    # The outbox has the one value that a port needs: what its queries take when nothing is given.
    assert loaded.split() == ["domain.notifications", "domain.notifications.outbox", "domain.ports", "domain.repositories"]
