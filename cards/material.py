"""Cards about the material of sessions: choose a session, add and take away, and what there is to read."""

from collections.abc import Sequence

from cards.details import reading, session_facts
from cards.elements import ActionExecute, Choice, InputChoiceSet, InputText, Part, TextBlock, plain, press
from cards.frame import clipped, compose, fits, stacked, subheading
from cards.language import Language
from cards.verbs import Verb
from domain.material import LONGEST_ADDRESS, LONGEST_TITLE, Material
from domain.ports import Message
from domain.programme import Network
from domain.session import Session

AMOUNTS = (60, 30, 15, 8, 4)
"""How many titles are listed: the first that fits."""
Shelf = tuple[Session, Network, Sequence[Material]]
"""What one session has."""


def choose(say: Language, found: Sequence[tuple[Session, Network]], chosen: str) -> Message:
    """Which session to add material to. ``chosen``: the one that is offered first."""
    choices = [
        Choice(
            say(
                "planning-choice",
                day=say.short_day(one.starts, network.zone),
                time=say.clock(one.starts, network.zone),
                theme=clipped(one.theme, 120),
            ),
            one.id,
        )
        for one, network in found
    ]
    return compose(
        say,
        title=say("material-choose-title"),
        lead=say("material-choose-lead"),
        matter=[InputChoiceSet("session", label=say("planning-session"), choices=choices, value=chosen, style="compact")],
        buttons=[press(say("button-go-on"), Verb.MATERIAL, {}, style="positive")],
    )


def manage(say: Language, network: Network, session: Session, materials: Sequence[Material], *, done: str = "", undo: str = "") -> Message:
    """What a session has, each with a way to take it away, and the form to add more. ``done`` says what the last press did, ``undo`` is the
    id of what it took away."""
    back = press(say("button-material-back"), Verb.MATERIAL_BACK, {"session": session.id, "material": undo}, associated_inputs="none")
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
                *(part for one in materials[:most] for part in _kept(say, one)),
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
            buttons=[press(say("button-add-material"), Verb.ADD_MATERIAL, {"session": session.id}, style="positive")],
            small_print=say("material-small"),
        )
        if fits(message):
            break
    return message


def shelves(say: Language, found: Sequence[Shelf], word: str = "") -> Message:
    """What there is to read, by session. ``word``: what was searched for."""
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


def _listed(say: Language, found: Sequence[Shelf], most: int) -> list[Part]:
    parts: list[Part] = []
    left = most
    for session, network, materials in found:
        if left <= 0:
            break
        day = say.short_day(session.starts, network.zone)
        parts += [
            TextBlock(plain(clipped(session.theme, 150)), weight="bolder", spacing="medium"),
            TextBlock(plain(f"{day} · {network.name}"), is_subtle=True, spacing="none"),
            *(reading(say, one) for one in materials[:left]),
        ]
        left -= len(materials)
    return [*parts, *_rest(say, sum(len(materials) for _, _, materials in found) - most)]


def _kept(say: Language, one: Material) -> list[Part]:
    ids = {"session": one.session, "material": one.id}
    away: ActionExecute = press(say("button-take-material"), Verb.TAKE_MATERIAL, ids, associated_inputs="none")
    return [reading(say, one), *stacked([away])]


def _rest(say: Language, count: int) -> list[Part]:
    return [TextBlock(say("and-more", count=say.number(count)), is_subtle=True, spacing="small")] if count > 0 else []
