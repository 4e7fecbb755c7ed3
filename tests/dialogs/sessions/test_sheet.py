"""The session sheet, as it comes and as it changes."""

from domain.notifications.outbox import State
from tests.dialogs.world import Chat, World, words


async def opened(world: World) -> None:
    for user in ("user-bram", "user-samira", "user-anja", "user-joris"):
        await world.chat(user).opens()


def sheets(world: World, user: str) -> list[str]:
    return [shown for card in world.post.cards(f"chat-{user}") if "Straks: Draagvlak creëren" in (shown := words(card))]


async def tries_something(chat: Chat, circle: str, noticed: str) -> None:
    """From a new action through to an entry on the third step, for whoever may read it."""
    await chat.says("mijn actie")
    await chat.presses("Bewaar mijn actie", title="TITEL", problem="PROBLEEM", theme="vitaliteit")
    await chat.presses("Check-in")
    await chat.presses("Ga verder", problem="STAP-EEN", talked_to="hr")
    await chat.presses("Bewaar mijn keuze", circle="me")
    await chat.says("check-in")
    await chat.presses("Ga verder", experiment="STAP-TWEE")
    await chat.presses("Bewaar mijn keuze", circle="me")
    await chat.says("check-in")
    await chat.presses("Ga verder", done="not_yet", noticed=noticed, need="coach")
    await chat.presses("Bewaar mijn keuze", circle=circle)


async def test_two_hours_before_each_coordinator_of_the_network_gets_it_and_nobody_else(world: World) -> None:
    await opened(world)
    bram = world.chat("user-bram")
    await bram.says("afmelden")
    await bram.presses("Ik kan niet")
    await bram.presses("Stuur naar Anja de Boer", note="Ingeroosterd", catch_up="call")
    await tries_something(world.chat("user-bram"), "contact", "ALLEEN-VOOR-ANJA")
    await world.reaches("2027-01-21T11:59:00+01:00")
    assert not sheets(world, "user-anja")
    await world.reaches("2027-01-21T12:00:01+01:00")
    (shown,) = sheets(world, "user-anja")
    for text in ("1 deelnemer komt, 1 is afgemeld.", "Komen | Samira Idrissi", "Komen niet | Bram Visser: Even bellen", "Ingeroosterd"):
        assert text in shown, text
    for text in ("Uitvoeren en observeren: 1 | Bram Visser", "Nog geen actie: 1 | Samira", "Bram Visser: Een coach", "ALLEEN-VOOR-ANJA"):
        assert text in shown, text
    assert not {"TITEL", "PROBLEEM", "STAP-EEN", "STAP-TWEE"} & set(shown.split())
    for other in ("user-joris", "user-bram", "user-samira"):
        assert not sheets(world, other)


async def test_a_later_sign_off_changes_the_same_card(world: World) -> None:
    await opened(world)
    samira = world.chat("user-samira")
    await world.reaches("2027-01-21T12:00:01+01:00")
    assert "2 deelnemers komen, niemand is afgemeld." in sheets(world, "user-anja")[0]
    await samira.says("bijeenkomsten")
    await samira.presses("Ik kan niet")
    await world.passes(seconds=1)
    assert "1 deelnemer komt, 1 is afgemeld." in sheets(world, "user-anja")[0]
    await samira.presses("Stuur naar Joris Bakker", note="NIET-VOOR-ANJA", catch_up="material")
    await world.passes(minutes=1)
    (shown,) = sheets(world, "user-anja")
    assert "1 deelnemer komt, 1 is afgemeld." in shown
    assert "Samira Idrissi: Stuur mij het materiaal" in shown
    assert "NIET-VOOR-ANJA" not in shown, "the note is for her own contact person"
    await samira.presses("Toch erbij")
    await world.passes(minutes=1)
    assert "niemand is afgemeld" in sheets(world, "user-anja")[0]


async def test_being_away_changes_it_too(world: World) -> None:
    await opened(world)
    bram = world.chat("user-bram")
    await world.reaches("2027-01-21T12:00:01+01:00")
    await bram.says("afwezig")
    await bram.presses("Ik ben dan weg", until="2027-02-01", note="ALLEEN-ANJA")
    await world.passes(minutes=1)
    (shown,) = sheets(world, "user-anja")
    assert "Komen niet | Bram Visser | ALLEEN-ANJA" in shown


async def test_a_session_early_in_the_morning_has_it_the_same_morning(world: World) -> None:
    """As a reminder: it does not wait for eight o'clock when the session would begin within two hours of it."""
    await opened(world)
    delivered = await world.reaches("2027-01-21T08:00:01+01:00")
    states = {other.key: other.state for other in delivered}
    assert states["session:onboarding-1:sheet:joris"] is State.SENT
    assert "session:onboarding-1:sheet:anja" not in states
