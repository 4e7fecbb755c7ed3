"""What goes by e-mail: plain text, and never a participant's own words."""

from dataclasses import dataclass

from cards.language import Language
from domain.programme.programme import Coordinator, Network, Participant
from domain.sessions.session import Absence, Session


@dataclass(frozen=True, slots=True)
class Letter:
    """``subject`` is one line; ``text`` has lines as long as they come."""

    subject: str
    text: str


def absence(
    say: Language,
    contact: Coordinator,
    network: Network,
    session: Session,
    participant: Participant,
    told: Absence,
    *,
    absent: str = "",
) -> Letter:
    """The mail to a contact person whom Teams did not reach. It tells that there is a note, not what it says.

    ``absent``: the name of the contact person the reader stands in for, or "".
    """
    day, name = say.day(session.starts, network.zone), participant.name
    lines = [
        say("mail-absence-hello", contact=contact.name),
        say("mail-absence-lead", name=name, organisation=participant.organisation),
        say("mail-absence-session", theme=session.theme, day=day, time=say.hours(session.starts, session.ends, network.zone)),
        *([say("mail-absence-note", name=name)] if told.note else []),
        say("mail-absence-teams", name=name),
        say("mail-absence-stand-in", name=absent, network=network.name) if absent else say("mail-absence-why", network=network.name),
    ]
    return Letter(" ".join(say("mail-absence-subject", name=name, day=day).split()), "\n\n".join(lines) + "\n")


def direct_message(say: Language, reader: str, writer: str, network: Network) -> Letter:
    """The mail to somebody whom Teams did not bring what was written to them: that it is there, not what it says."""
    lines = [
        say("mail-absence-hello", contact=reader),
        say("mail-writing-lead", name=writer),
        say("mail-writing-teams"),
        say("mail-writing-why", network=network.name),
    ]
    return Letter(" ".join(say("mail-writing-subject", name=writer).split()), "\n\n".join(lines) + "\n")
