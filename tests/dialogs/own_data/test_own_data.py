"""All that is kept of somebody: in what they read, in the file, and for nobody else."""

import json
from datetime import timedelta

import pytest
from structlog.testing import capture_logs

from dialogs.links.expired import ExpiredLink
from dialogs.links.pages import Page, show
from dialogs.turn import FileAnswer
from domain.links.page_link import PageKind, PageLinks
from domain.own_data.ownership import OWNERSHIPS, owned_by
from domain.ports import MessageForm
from tests.dialogs.world import LINKS, World, button

PAGES = PageLinks(LINKS.public_url, LINKS.installation)
NASTY = "<b>PLANTED</b> {{x}} **y** <at>z</at> \u202eomgekeerd 😀"


async def wrote(world: World) -> None:
    bram = world.chat("user-bram")
    await bram.opens()
    await bram.says("mijn actie")
    await bram.presses("Bewaar mijn actie", title="Rustig beginnen", problem=NASTY, theme="vitaliteit")
    await bram.says("check-in")
    await bram.presses("Ga verder", problem=NASTY)


async def opened(world: World, address: str) -> Page | ExpiredLink:
    assert address.startswith("https://spiraal.example.org/page/")
    return await show(world.store, PAGES, address.rpartition("/")[2], world.clock.now())


async def test_all_of_it_is_on_the_page_as_it_was_typed(world: World) -> None:
    await wrote(world)
    bram = world.chat("user-bram")
    await bram.says("mijn gegevens")
    found = await opened(world, str(button(bram.gets(), "Bekijk mijn gegevens")["url"]))
    assert isinstance(found, Page)
    assert found.name == ""
    for told in ("Rustig beginnen", "Bram Visser", "De Linde", "Netwerk behoud", "vitaliteit", "Anja de Boer", "Je check-ins (1)"):
        assert told in found.body
    assert found.body.count("&lt;b&gt;PLANTED&lt;/b&gt; {{x}} **y** &lt;at&gt;z&lt;/at&gt; \u202eomgekeerd 😀") == 2
    assert "<b>PLANTED" not in found.body
    assert "Samira" not in found.body


async def test_the_file_for_a_program_holds_every_record(world: World) -> None:
    await wrote(world)
    bram = world.chat("user-bram")
    await bram.says("mijn gegevens")
    found = await opened(world, str(button(bram.gets(), "Als data (JSON)")["url"]))
    assert isinstance(found, Page)
    assert found.name == "mijn-gegevens.json"
    told = json.loads(found.body)
    async with world.store.transaction() as tx:
        kept = {other.name: len(other.records) for other in await owned_by(tx, "user-bram")}
    assert {name: len(records) for name, records in told.items()} == kept
    assert told["updates"][0]["answers"]["problem"] == NASTY
    assert {"actions", "check_ins", "updates"} <= {ownership.name for ownership in OWNERSHIPS} & kept.keys()


async def test_a_link_is_good_for_an_hour_and_for_whoever_takes_part(world: World) -> None:
    made = PAGES.link(PageKind.OWN_DATA, "user-bram", "nl", world.clock.now())
    assert isinstance(await opened(world, made), Page)
    assert isinstance(await opened(world, PAGES.link(PageKind.OWN_DATA, "user-nobody", "nl", world.clock.now())), ExpiredLink)
    forged = made[:-2] + ("AA" if not made.endswith("AA") else "BB")
    found = await opened(world, forged)
    assert isinstance(found, ExpiredLink)
    assert not found.over
    await world.passes(minutes=61)
    found = await opened(world, made)
    assert isinstance(found, ExpiredLink)
    assert found.over


async def test_the_token_of_a_calendar_opens_no_page(world: World) -> None:
    async with world.store.transaction() as tx:
        session = await tx.sessions.get("behoud-1") or (await tx.sessions.all())[0]
    token = LINKS.link(session, "behoud.bram", "nl").rpartition("/")[2].removesuffix(".ics")
    assert LINKS.read(token) is not None
    assert isinstance(await show(world.store, PAGES, token, world.clock.now()), ExpiredLink)


async def test_as_a_file_among_their_own_files(world: World) -> None:
    await wrote(world)
    bram = world.chat("user-bram")
    await bram.says("mijn gegevens")
    await bram.presses("Zet het bij mijn bestanden")
    offer = bram.reply.message
    assert offer is not None
    assert (offer.form, offer.name) == (MessageForm.FILE_OFFER, "mijn-gegevens.html")
    assert bram.reply.private_to is not None
    assert bram.reply.private_to.conversation == "chat-user-bram"
    yes = FileAnswer(
        accepted=True, file="own-data", upload="https://x.example/put", name="n.html", unique="u1", kind="html", address="https://x/n"
    )
    await bram.answers_file(yes)
    upload = bram.reply.upload
    assert upload is not None
    assert len(upload.body) == offer.card["sizeInBytes"]
    assert "Rustig beginnen" in upload.body.decode()
    assert (upload.saved.form, upload.saved.name, upload.saved.address) == (MessageForm.FILE_SAVED, "n.html", "https://x/n")


async def test_whoever_says_yes_gets_their_own_and_a_no_keeps_nothing(world: World) -> None:
    await wrote(world)
    samira = world.chat("user-samira")
    await samira.opens()
    await samira.answers_file(FileAnswer(accepted=True, file="own-data", upload="https://x.example/put"))
    assert samira.reply.upload is not None
    assert "Samira" in samira.reply.upload.body.decode()
    assert "PLANTED" not in samira.reply.upload.body.decode()
    await samira.answers_file(FileAnswer(accepted=False, file="own-data"))
    assert samira.reply.upload is None
    samira.sees("Goed, er komt geen bestand")
    await samira.answers_file(FileAnswer(accepted=True, file="../../etc/passwd", upload="https://x.example/put"))
    assert samira.reply.upload is None


@pytest.mark.parametrize("asked", ["mijn gegevens", "printen"])
async def test_a_link_is_never_said_in_a_channel_or_in_a_log(world: World, asked: str) -> None:
    await world.chat("user-bram").opens()
    channel = world.channel("user-bram")
    with capture_logs() as logs:
        await channel.says(asked)
        assert channel.reply.private_to is not None
        assert channel.reply.public is not None
        assert "/page/" not in str(channel.reply.public)
        await opened(world, PAGES.link(PageKind.OWN_DATA, "user-bram", "nl", world.clock.now()))
    assert "/page/" not in str(logs)
    assert {"event": "page-shown", "page": PageKind.OWN_DATA, "log_level": "info"} in logs


async def test_a_coordinator_has_data_too(world: World) -> None:
    anja = world.chat("user-anja")
    await anja.opens()
    await world.passes(**{"hours": 1})
    found = await opened(world, PAGES.link(PageKind.OWN_DATA, "user-anja", "en", world.clock.now() - timedelta(minutes=1)))
    assert isinstance(found, Page)
    assert "anja@example.org" in found.body
    assert "You as a coordinator or facilitator" in found.body
