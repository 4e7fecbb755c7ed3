"""Random histories, and what is made of them afterwards: 10,000 by ``make histories``, some here."""

import asyncio

import pytest

from domain.check_ins.check_in import Visibility
from domain.privacy import may_see as privacy
from domain.privacy.may_see import Circle
from tools.histories import live, live_all


def test_nothing_made_afterwards_holds_a_word_that_its_author_did_not_allow() -> None:
    lived = live_all(range(40))
    assert lived.faults == {}
    assert lived.planted > 150
    assert lived.told > 300, "little was told at all: then nothing can be told too much"


def test_a_leak_would_be_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    leaks = {**privacy._SEEN_BY, Visibility.CONTACT: {Circle.AUTHOR, Circle.CONTACT, Circle.NETWORK}}
    monkeypatch.setattr(privacy, "_SEEN_BY", leaks)
    assert any(asyncio.run(live(seed)).faults for seed in range(20))
