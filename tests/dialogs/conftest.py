"""A town for each test."""

import pytest

from tests.dialogs.town import Town, build


@pytest.fixture
async def town() -> Town:
    return await build()


@pytest.fixture
async def english_town() -> Town:
    return await build("en")
