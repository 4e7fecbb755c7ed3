"""Cards for coordinators about what did not arrive: what, whom, why, and what they can do."""

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from cards.elements import BodyElement, Container, TextBlock, plain, press
from cards.frame import compose, facts, fits
from cards.language import Language
from cards.notifications.why import named
from cards.session_details import session_facts
from cards.verbs import Verb
from domain.notifications.undelivered import Loss, Losses
from domain.ports import Message
from domain.programme.programme import Coordinator, Network, Participant
from domain.sessions.session import Session

LENGTHS = ((30, 25), (20, 12), (12, 6), (6, 3))
"""How many losses are shown, and how many names of each: the first that fits."""


def undelivered(say: Language, losses: Losses, zone: ZoneInfo, *, asked: bool) -> Message:
    """The card with what did not arrive. ``asked``: as the list on request; else as the day's card."""
    if not losses.losses:
        return compose(say, title=say("undelivered-none-title"), lead=say("undelivered-none-lead"))
    for most, names in LENGTHS:
        message = _card(say, losses, zone, most, names, asked=asked)
        if fits(message):
            return message
    return message


def _card(say: Language, losses: Losses, zone: ZoneInfo, most: int, names: int, *, asked: bool) -> Message:
    rest = len(losses.losses) - most
    return compose(
        say,
        network=say.both(list(dict.fromkeys(loss.network.name for loss in losses.losses))),
        title=say("undelivered-title"),
        lead=say("undelivered-asked-lead" if asked else "undelivered-lead"),
        matter=[
            *_stops(say, losses, zone),
            *(_loss(say, loss, names) for loss in losses.losses[:most]),
            *([TextBlock(say("and-more", count=rest), is_subtle=True, spacing="small")] if rest > 0 else []),
        ],
        buttons=[] if asked else [press(say("button-seen"), Verb.SEEN, {}), press(say("button-delivery"), Verb.DELIVERY, {})],
        small_print=say("undelivered-small"),
    )


def _stops(say: Language, losses: Losses, zone: ZoneInfo) -> list[BodyElement]:
    told = []
    for stop in losses.stops[-3:]:
        since, until = (f"{say.short_day(moment, zone)} {say.clock(moment, zone)}" for moment in (stop.since, stop.until))
        told.append(TextBlock(say("undelivered-stopped", since=since, until=until), spacing="medium"))
    return [*told]


def _loss(say: Language, loss: Loss, most: int) -> BodyElement:
    people = [name for name in loss.names if name]
    whom = _whom(say, people, most) if people else say("undelivered-channel", network=loss.network.name)
    why = say(f"undelivered-why-{loss.why}") if people else say(f"undelivered-channel-{loss.why}")
    lines: list[BodyElement] = [TextBlock(plain(named(say, loss.kind)), weight="bolder")]
    if loss.session is not None:
        when = say.short_day(loss.session.starts, loss.network.zone)
        lines.append(TextBlock(plain(f"{loss.session.theme} · {when}"), is_subtle=True, spacing="none"))
    lines += [
        TextBlock(plain(whom), spacing="none"),
        TextBlock(why, spacing="none"),
    ]
    return Container(lines, separator=True, spacing="medium")


def _whom(say: Language, people: Sequence[str], most: int) -> str:
    shown, rest = list(people[:most]), len(people) - most
    return say.both([*shown, say("sheet-others", count=rest)] if rest > 0 else shown)


def passed_on(say: Language, network: Network, session: Session, participant: Participant, contact: Coordinator, *, back: bool) -> Message:
    """The card to another coordinator than ``contact``, who could not be reached. ``back``: the participant comes after all."""
    day = say.day(session.starts, network.zone)
    lead = "passed-on-back-lead" if back else "passed-on-lead"
    return compose(
        say,
        network=network.name,
        title=say("absence-back-title" if back else "absence-title", name=participant.name),
        lead=say(lead, name=plain(participant.name), contact=plain(contact.name), day=day),
        matter=[session_facts(say, session, network.zone), facts((say("fact-organisation"), participant.organisation))],
        small_print=say("why-coordinator", network=network.name),
        summary=say("absence-back-title" if back else "absence-title", name=participant.name),
    )
