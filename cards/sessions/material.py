"""Cards about the material of sessions: choose a session, add and take away, and what there is to read."""

from collections.abc import Sequence
from typing import Literal

from cards.elements import BodyElement, InputChoice, InputChoiceSet, InputText, TextBlock, plain, press
from cards.frame import clipped, compose, fits, stacked, subheading
from cards.language import Language
from cards.session_details import reading, session_facts
from cards.sessions.planning import MOST_SPREAD
from cards.verbs import Verb
from domain.ports import Message
from domain.programme.programme import Network
from domain.sessions.material import LONGEST_ADDRESS, LONGEST_TITLE, Material
from domain.sessions.session import Session

AMOUNTS = (60, 30, 15, 8, 4)
"""How many titles are listed: the first that fits."""
Shelf = tuple[Session, Network, Sequence[Material]]
"""A session with its material."""


def choose(say: Language, found: Sequence[tuple[Session, Network]], chosen: str) -> Message:
    """Which session to add material to. ``chosen``: the one that is offered first."""
    choices = [
        InputChoice(
            say(
                "planning-choice",
                day=say.short_day(session.starts, network.zone),
                time=say.clock(session.starts, network.zone),
                theme=clipped(session.theme, 120),
            ),
            session.id,
        )
        for session, network in found
    ]
    # Spread out, a title that is too long for a phone's line goes on to the next.
    style: Literal["expanded", "compact"] = "expanded" if len(choices) <= MOST_SPREAD else "compact"
    return compose(
        say,
        title=say("material-choose-title"),
        lead=say("material-choose-lead"),
        matter=[InputChoiceSet("session", label=say("planning-session"), choices=choices, value=chosen, style=style)],
        buttons=[press(say("button-go-on"), Verb.MATERIAL, {}, style="positive")],
    )


def manage(say: Language, network: Network, session: Session, materials: Sequence[Material], *, done: str = "", undo: str = "") -> Message:
    """The card with a session's material, and the form to add more. ``done``: a sentence on what the last press did; ``undo``: the id of
    what it took away, to put back."""
    ids = {"session": session.id}
    back = press(say("button-material-back"), Verb.MATERIAL_BACK, {**ids, "material": undo}, associated_inputs="none")
    # A card takes six actions in all: which one to take away is chosen on a card of its own.
    take = press(say("button-choose-material"), Verb.TAKE_MATERIAL, ids, associated_inputs="none")
    for most in AMOUNTS:
        message = compose(
            say,
            network=network.name,
            title=say("material-title", theme=clipped(session.theme, 150)),
            lead=done or say("material-lead"),
            matter=[
                *(stacked([back]) if undo else []),
                session_facts(say, session, network.zone, theme=False),
                subheading(say("material-heading")),
                *(reading(say, material) for material in materials[:most]),
                *_rest(say, len(materials) - most),
                *([] if materials else [TextBlock(say("material-none-yet"), is_subtle=True)]),
                subheading(say("material-add")),
                InputText(
                    "title",
                    label=say("material-name"),
                    max_length=LONGEST_TITLE,
                    is_required=True,
                    error_message=say("error-material-title"),
                ),
                InputText(
                    "url",
                    label=say("material-address"),
                    placeholder="https://",
                    max_length=LONGEST_ADDRESS,
                    style="url",
                    is_required=True,
                    error_message=say("error-material-address"),
                ),
            ],
            buttons=[press(say("button-add-material"), Verb.ADD_MATERIAL, ids, style="positive"), *([take] if materials else [])],
            small_print=say("material-small"),
        )
        if fits(message):
            break
    return message


def take(say: Language, network: Network, session: Session, materials: Sequence[Material]) -> Message:
    """The card that asks which material to take away."""
    choices = [InputChoice(clipped(material.title, 120), material.id) for material in materials]
    return compose(
        say,
        network=network.name,
        title=say("material-take-title", theme=clipped(session.theme, 150)),
        lead=say("material-take-lead"),
        matter=[InputChoiceSet("material", label=say("material-which"), choices=choices, value=choices[0].value, style="expanded")],
        buttons=[press(say("button-take-material"), Verb.TAKE_MATERIAL, {"session": session.id}, style="positive")],
    )


def shelves(say: Language, found: Sequence[Shelf], word: str = "") -> Message:
    """The card with what there is to read, by session. ``word``: what was searched for."""
    if not found:
        lead = say("materials-not-found", word=plain(word)) if word else say("materials-none")
        return compose(say, title=say("materials-title"), lead=lead)
    for most in AMOUNTS:
        message = compose(
            say,
            title=say("materials-title"),
            lead=say("materials-found", word=plain(word)) if word else say("materials-lead"),
            matter=_listed(say, found, most),
            small_print=say("materials-small"),
        )
        if fits(message):
            break
    return message


def _listed(say: Language, found: Sequence[Shelf], most: int) -> list[BodyElement]:
    parts: list[BodyElement] = []
    left = most
    for session, network, materials in found:
        if left <= 0:
            break
        day = say.short_day(session.starts, network.zone)
        parts += [
            TextBlock(plain(clipped(session.theme, 150)), weight="bolder", spacing="medium"),
            TextBlock(plain(f"{day} · {network.name}"), is_subtle=True, spacing="none"),
            *(reading(say, material) for material in materials[:left]),
        ]
        left -= len(materials)
    rest = sum(len(materials) for _, _, materials in found) - most
    more = [TextBlock(say("materials-more", count=rest), is_subtle=True, spacing="small")] if rest > 0 else []
    return [*parts, *more]


def _rest(say: Language, count: int) -> list[BodyElement]:
    return [TextBlock(say("and-more", count=say.number(count)), is_subtle=True, spacing="small")] if count > 0 else []
