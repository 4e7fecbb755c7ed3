"""A world in which Noor works for the same organisation as Bram, so that they can share an action."""

from dataclasses import replace

from tests.dialogs.world import Chat, World, build


async def with_noor(language: str = "nl") -> World:
    world = await build(language)
    async with world.store.transaction() as tx:
        bram = await tx.participants.get("behoud.bram")
        assert bram is not None
        await tx.participants.add(
            replace(bram, id="behoud.noor", key="noor", name="Noor Mulder", user="user-noor", contact="joris", version=0)
        )
    return world


async def begins(chat: Chat, title: str = "Rustige start") -> None:
    await chat.says("nieuwe actie")
    await chat.presses("Bewaar mijn actie", title=title, problem="Veel verloop", theme="vitaliteit")
    chat.sees("Je actie staat erin")


async def manages(chat: Chat, button: str) -> None:
    await chat.says("mijn actie")
    await chat.presses("Aanpassen, pauze, samen")
    await chat.presses(button)


async def shares(world: World, owner: Chat, other: Chat) -> None:
    """From the question to the yes."""
    await other.opens()
    await manages(owner, "Werk samen met iemand")
    await owner.presses("Vraag om mee te doen", whom=f"behoud.{other.user.removeprefix('user-')}")
    owner.sees("Ik vraag het")
    await world.passes(minutes=1)
    other.gets()
    other.sees("wil met je samenwerken", "Rustige start")
    await other.presses("Ja, ik doe mee")
    other.sees("Je doet mee")
