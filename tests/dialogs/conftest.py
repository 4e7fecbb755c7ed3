"""A town for each test."""

import pytest

from tests.dialogs.world import World, build


@pytest.fixture
async def town() -> World:
    return await build()


@pytest.fixture
async def english_town() -> World:
    return await build("en")
