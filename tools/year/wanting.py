"""What people do of their own accord, besides answering cards; and what coordinators ask for: the overview, obstacles, reports, exports."""

from collections.abc import Iterator

from tools.wire import Json, buttons, parts
from tools.year.people import COORDINATORS, NETWORKS
from tools.year.play import Year
from tools.year.reactions import follow
from tools.year.talking import Talker, asked

A_WEEK = (
    ("logboek", ("log-open", "log-edit"), 0.06),
    ("logboek", ("log-open", "log-withdraw"), 0.04),
    ("logboek", ("log-open", "ask-circle"), 0.06),
    ("hulp vragen", ("send-help",), 0.05),
    ("mijn vragen", ("help-withdraw",), 0.03),
    ("mijn actie", ("show-action",), 0.05),
    ("mijn actie", ("manage-action", "change-action"), 0.02),
    ("metingen", ("indicator-new",), 0.06),
    ("metingen", ("measure",), 0.06),
    ("maatje", ("couple-want",), 0.03),
    ("kennismaken", ("intake-change",), 0.02),
    ("overzicht", ("show-action",), 0.03),
    ("check-in", ("answer",), 0.05),
    ("afmelden", ("cannot-come",), 0.02),
    ("mijn gegevens", (), 0.01),
    ("zoek rooster", (), 0.02),
)
"""What somebody types, what they press after that, and how often in a week the keenest do so."""


async def spontaneously(year: Year) -> None:
    """Let everybody do, in one week, what they do of their own accord (A_WEEK)."""
    for someone in year.people:
        talker = year.talkers.get(someone.user)
        if talker is None or not someone.here():
            continue
        for text, presses, chance in A_WEEK:
            if year.chance.random() < chance * someone.zeal:
                await _goes(talker, await talker.says(text), presses)
    await year.reads()


async def _goes(talker: Talker, card: Json, presses: tuple[str, ...]) -> None:
    for number, verb in enumerate(presses):
        if not any(verb == button for button, _ in buttons(card)):
            return
        last = number == len(presses) - 1
        card = await (follow(talker, card, verb) if last else talker.presses(card, verb))


async def coordinators_look(year: Year) -> None:
    """Now and then: the overview as a page and a poster, and what people are stuck on."""
    for network in NETWORKS:
        coordinator = year.talkers[f"user-{COORDINATORS[network][0]}"]
        card = await _of_network(coordinator, "overzicht", "overview", network)
        for address in links(card):
            name, body = await year.fetch(address)
            suffix = name.rpartition(".")[2]
            year.folder.file(f"overviews/{year.now:%Y-%m-%d}-{network}.{suffix}", "overview", network, body)
        obstacles = await _of_network(coordinator, "knelpunten", "obstacles", network)
        verb = year.chance.choice(("obstacle-speaker", "obstacle-agenda", "obstacle-clear"))
        await _goes(coordinator, obstacles, (verb,))
    await year.reads()


async def outcomes(year: Year) -> None:
    """Reports of each half year that can be told, for inside and outside, of each network and of the whole; and the exports."""
    for network in (*NETWORKS, "whole"):
        key = COORDINATORS.get(network, COORDINATORS["behoud"])[0]
        coordinator = year.talkers[f"user-{key}"]
        form = await coordinator.says("rapport")
        for half in _choices(form, "half"):
            for readers in ("inside", "outside"):
                ready = await coordinator.presses(form, "report-make", network=network, half=half, readers=readers)
                for address in links(ready):
                    name, body = await year.fetch(address)
                    # Inside, the words are those of the networks that whoever asks coordinates.
                    told_to = "" if readers == "outside" else coordinator.networks[0] if network == "whole" else network
                    year.folder.file(f"reports/{year.now:%Y-%m-%d}-{half}-{network}-{readers}-{name}", "report", told_to, body)
    for key in sorted({key for keys in COORDINATORS.values() for key in keys}):
        coordinator = year.talkers[f"user-{key}"]
        card = await coordinator.says("export")
        for network in _choices(card, "network") or [""]:
            ready = await coordinator.presses(card, "export-make", network=network) if network else card
            for address in links(ready):
                name, body = await year.fetch(address)
                year.folder.file(f"exports/{year.now:%Y-%m-%d}-{key}-{network or 'own'}-{name}", "export", "", body)
    await year.reads()


async def _of_network(coordinator: Talker, text: str, verb: str, network: str) -> Json:
    """Whoever coordinates more than one is asked which."""
    card = await coordinator.says(text)
    if len(coordinator.networks) == 1:
        return card
    chosen = {"network": network} if any(part["id"] == "network" for part in asked(card)) else {}
    return await coordinator.presses(card, verb, of="" if chosen else network, **chosen)


def links(card: object) -> Iterator[str]:
    """The addresses of pages and files on a card."""
    return (part["url"] for part in parts(card) if part.get("type") == "Action.OpenUrl" and "/page/" in str(part.get("url")))


def _choices(card: Json, id: str) -> list[str]:
    return [str(choice["value"]) for part in asked(card) if part["id"] == id for choice in part.get("choices", ())]
