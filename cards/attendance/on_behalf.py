"""Cards for signing somebody else off: who, for which session, that it is done, and what that person gets."""

from collections.abc import Sequence

from cards.elements import BodyElement, Container, InputChoice, InputChoiceSet, TextBlock, plain, press
from cards.frame import compose, fits, stacked
from cards.language import Language
from cards.session_details import session_facts
from cards.sessions.sessions import ListedSession
from cards.verbs import Verb
from domain.ports import Message
from domain.programme.programme import Network, Participant
from domain.sessions.session import Absence, Session

AMOUNTS = (200, 120, 80, 50)
"""How many people can be chosen from: the first number that fits a card. Others are found by typing their name."""


def who(say: Language, people: Sequence[tuple[Participant, Network]]) -> Message:
    for most in AMOUNTS:
        message = _who(say, people[:most], len(people) - most)
        if fits(message):
            return message
    return message


def _who(say: Language, people: Sequence[tuple[Participant, Network]], rest: int) -> Message:
    choices = [InputChoice(f"{participant.name} · {network.name}", participant.id) for participant, network in people]
    return compose(
        say,
        title=say("behalf-who-title"),
        lead=say("behalf-who-lead"),
        matter=[
            InputChoiceSet(
                "participant",
                label=say("behalf-who"),
                choices=choices,
                style="filtered",
                is_required=True,
                error_message=say("behalf-who-missing"),
            ),
            *([TextBlock(say("behalf-who-more", count=rest), is_subtle=True)] if rest > 0 else []),
        ],
        buttons=[press(say("button-behalf-who"), Verb.BEHALF_WHO, {}, style="positive")],
    )


def which(say: Language, participant: Participant, planned: Sequence[ListedSession]) -> Message:
    """The sessions of one participant, each with the button to sign off or to come after all."""
    return compose(
        say,
        network=planned[0].network.name if planned else "",
        title=say("behalf-which-title", name=participant.name),
        lead=say("behalf-which-lead") if planned else say("sessions-none"),
        matter=[part for session in planned for part in _row(say, participant, session)],
    )


def _row(say: Language, participant: Participant, session: ListedSession) -> list[BodyElement]:
    zone = session.network.zone
    state = f" · {say('sessions-signed-off')}" if session.signed_off else ""
    when = f"{say.short_day(session.session.starts, zone)}, {say.hours(session.session.starts, session.session.ends, zone)}"
    lines: list[BodyElement] = [TextBlock(plain(session.session.theme), weight="bolder"), TextBlock(f"{when}{state}", spacing="none")]
    ids = {"participant": participant.id, "session": session.session.id}
    back = press(say("button-behalf-back"), Verb.BEHALF_BACK, ids)
    off = press(say("button-behalf-off"), Verb.BEHALF_OFF, ids)
    return [Container(lines, separator=True, spacing="medium"), *stacked([back if session.signed_off else off])]


def done(say: Language, network: Network, session: Session, participant: Participant, *, off: bool) -> Message:
    """The confirmation: what happened, who is told, and how to undo it. ``off``: signed off; else they come after all."""
    ids = {"participant": participant.id, "session": session.id}
    undo = press(say("button-behalf-back"), Verb.BEHALF_BACK, ids) if off else press(say("button-behalf-off"), Verb.BEHALF_OFF, ids)
    values = {"theme": plain(session.theme), "day": say.day(session.starts, network.zone), "name": plain(participant.name)}
    return compose(
        say,
        network=network.name,
        title=say("behalf-off-title" if off else "behalf-back-title", name=participant.name),
        lead=say("behalf-off-lead" if off else "behalf-back-lead", **values),
        buttons=[undo],
    )


def told(say: Language, network: Network, session: Session, absence: Absence, by: str) -> Message:
    """The card to the participant who was signed off ``by`` somebody, a name; "" once they signed off themselves."""
    ids = {"session": session.id}
    off, day = absence.stands, say.day(session.starts, network.zone)
    if not off:
        lead, summary = say("behalf-told-back-lead", day=day), say("behalf-told-back-title")
    elif by:
        lead, summary = say("behalf-told-lead", name=plain(by), day=day), say("behalf-told-summary", name=by, day=day)
    else:
        lead, summary = say("behalf-told-self-lead", day=day), say("signed-off-title")
    come = press(say("button-come-after-all"), Verb.COME_AFTER_ALL, ids)
    button = come if off else press(say("button-cannot-come"), Verb.CANNOT_COME, ids)
    return compose(
        say,
        network=network.name,
        title=say("signed-off-title" if off else "behalf-told-back-title"),
        lead=lead,
        matter=[session_facts(say, session, network.zone)],
        buttons=[button],
        summary=summary,
    )
