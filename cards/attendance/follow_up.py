"""Cards after a session: to whoever missed it, and to the contact person of whoever wants to talk about it."""

from collections.abc import Sequence

from cards.answering import answer_buttons, answered, why
from cards.elements import BodyElement, TextBlock, plain, press
from cards.frame import compose, facts, subheading
from cards.language import Language
from cards.session_details import session_facts, to_read
from cards.verbs import Verb
from domain.attendance.follow_up import talk_id
from domain.contacts.direct_message import DirectMessage
from domain.ports import Message
from domain.programme.programme import Network, Participant
from domain.sessions.details import NO_DETAILS, Details
from domain.sessions.session import CatchUp, Session


def card(
    say: Language,
    network: Network,
    session: Session,
    chosen: CatchUp,
    contact: str,
    following: Session | None,
    details: Details = NO_DETAILS,
) -> Message:
    """The card to whoever missed a session: how to catch up as they ``chosen``, what comes next, and the offer to talk to ``contact``, a
    name. ``following`` is the network's next session, if there is one."""
    coming: list[BodyElement] = [subheading(say("digest-next")), session_facts(say, following, network.zone)] if following else []
    day = say.day(session.starts, network.zone)
    return compose(
        say,
        network=network.name,
        title=say("aftercare-title"),
        lead=say("aftercare-lead", theme=plain(session.theme), day=day),
        matter=[TextBlock(say(f"aftercare-{chosen}", contact=plain(contact)), spacing="medium"), *to_read(say, details.materials), *coming],
        buttons=[press(say("button-talk"), Verb.TALK, {"session": session.id}, style="positive")],
        small_print=say("why-member", network=network.name),
        summary=say("aftercare-summary", theme=session.theme),
    )


def asks_to_talk(
    say: Language, network: Network, session: Session, participant: Participant, *, absent: str = "", answers: Sequence[DirectMessage] = ()
) -> Message:
    """The card to the contact person of a participant who wants to talk. ``absent``: the name of the contact person the reader stands in
    for, or "". ``answers``: what was written back."""
    return compose(
        say,
        network=network.name,
        title=say("talk-title", name=participant.name),
        lead=say("talk-lead", name=plain(participant.name)),
        matter=[
            facts(
                (say("fact-theme"), session.theme),
                (say("fact-when"), say.day(session.starts, network.zone)),
                (say("fact-organisation"), participant.organisation),
            ),
            *answered(say, answers),
        ],
        buttons=answer_buttons(say, participant, talk_id(session.id, participant.id)),
        small_print=why(say, absent),
    )
