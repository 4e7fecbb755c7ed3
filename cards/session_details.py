"""What a card tells of a session: its facts, whom it is for, where that is on the map, what there is to read, and how to pass it on."""

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from cards.elements import ActionOpenUrl, BodyElement, FactSet, RichTextBlock, TextBlock, TextRun
from cards.frame import clipped, facts, subheading
from cards.language import Language
from cards.place import map_link, where
from domain.sessions.details import NO_DETAILS, Details
from domain.sessions.material import Material
from domain.sessions.session import Session, SessionFacts

MOST_MATERIALS = 5
ROOM = 2500
"""How many characters of titles and addresses are shown, of one material at least; a command shows the rest."""
LONGEST_SHOWN = 120


def whom(say: Language, session: Session | SessionFacts, details: Details) -> str:
    """For whom it is; empty when it is for everybody in its network."""
    others = [details.others[key] for key in session.networks if key in details.others]
    networks = say.both([details.home, *others]) if others else ""
    if session.team:
        return say("whom-team-of", team=session.team, networks=networks) if networks else say("whom-team", team=session.team)
    return networks


def session_facts(say: Language, session: Session, zone: ZoneInfo, details: Details = NO_DETAILS, *, theme: bool = True) -> FactSet:
    """When, where, for whom unless for all, what to prepare, and the theme unless the title says it already."""
    return facts(
        (say("fact-theme"), session.theme if theme else ""),
        (say("fact-when"), f"{say.day(session.starts, zone)}, {say.hours(session.starts, session.ends, zone)}"),
        (say("fact-where"), where(say, session)),
        (say("fact-whom"), whom(say, session, details)),
        (say("fact-preparation"), session.preparation),
    )


def around(say: Language, session: Session, details: Details) -> list[BodyElement]:
    """The parts that stand below the facts: what there is to read, and how to pass the session on."""
    on_map = map_link(say, session)
    parts: list[BodyElement] = [TextBlock(on_map, spacing="small")] if on_map else []
    if details.invitation:
        parts.append(TextBlock(f"{say('open-welcome')} [{say('link-share')}]({details.invitation})", spacing="medium"))
    return [*parts, *to_read(say, details.materials)]


def to_read(say: Language, materials: Sequence[Material]) -> list[BodyElement]:
    """Titles that open what they name."""
    if not materials:
        return []
    shown, room = 0, ROOM
    for material in materials[:MOST_MATERIALS]:
        room -= len(material.title) + len(material.url)
        if room < 0 and shown:
            break
        shown += 1
    rest = len(materials) - shown
    more: list[BodyElement] = [TextBlock(say("material-more", count=rest), is_subtle=True, spacing="small")] if rest else []
    return [subheading(say("material-heading")), *(reading(say, material) for material in materials[:shown]), *more]


def reading(say: Language, material: Material) -> BodyElement:
    title = clipped(material.title, LONGEST_SHOWN)
    open_it = ActionOpenUrl(say("button-read"), material.url)
    return RichTextBlock([TextRun(f"▸ {title}", color="accent", select_action=open_it)], spacing="small")
