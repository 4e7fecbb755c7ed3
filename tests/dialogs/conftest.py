"""A world for each test."""

import pytest

from tests.dialogs.world import World, build


@pytest.fixture
async def world() -> World:
    return await build()


@pytest.fixture
async def english_world() -> World:
    return await build("en")
