"""Cards about signing off: the form after the press, the confirmation, and what the contact person sees."""

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from cards.answering import answer_buttons, answered, why
from cards.elements import BodyElement, InputChoice, InputChoiceSet, InputText, TextBlock, Words, plain, press
from cards.frame import compose, facts
from cards.language import Language
from cards.verbs import Verb
from domain.attendance.email_notice import contact_card
from domain.attendance.sign_off import LONGEST_NOTE
from domain.contacts.direct_message import DirectMessage
from domain.ports import Message
from domain.programme.programme import Network, Participant
from domain.sessions.session import Absence, CatchUp, Session


def form(say: Language, network: Network, session: Session, absence: Absence, contact: str) -> Message:
    """The sign-off stands already; this asks what else they want to say."""
    ids = {"session": session.id}
    text = "missed-lead" if absence.after_start else "signed-off-lead"
    lead = say(text, theme=plain(session.theme), day=say.day(session.starts, network.zone), contact=plain(contact))
    return compose(
        say,
        network=network.name,
        title=say("missed-title" if absence.after_start else "signed-off-title"),
        lead=f"{lead} {say('signed-off-late')}" if absence.late and not absence.after_start else lead,
        matter=[
            TextBlock(say("signed-off-form")),
            InputText(
                "note",
                label=say("signed-off-note", contact=contact),
                placeholder=say("signed-off-note-hint"),
                is_multiline=True,
                max_length=LONGEST_NOTE,
            ),
            InputChoiceSet(
                "catch-up",
                label=say("signed-off-catch-up"),
                choices=[InputChoice(say(f"catch-up-{way}"), way) for way in CatchUp],
                value=CatchUp.NONE,
                style="expanded",
            ),
        ],
        buttons=[
            press(say("button-send-note", contact=contact), Verb.SIGN_OFF_NOTE, ids, style="positive"),
            press(say("button-come-after-all"), Verb.COME_AFTER_ALL, ids, associated_inputs="none"),
        ],
    )


def done(say: Language, network: Network, session: Session, absence: Absence, contact: str) -> Message:
    """The confirmation: what ``contact``, a name, can read, and the way back."""
    note: list[BodyElement] = (
        [Words(absence.note, spacing="medium")] if absence.note else [TextBlock(say("signed-off-nothing-more"), is_subtle=True)]
    )
    return compose(
        say,
        network=network.name,
        title=say("missed-title" if absence.after_start else "signed-off-done-title"),
        lead=say("signed-off-done-lead", theme=plain(session.theme), day=say.day(session.starts, network.zone), contact=plain(contact)),
        matter=[*note, facts((say("fact-catch-up"), say(f"catch-up-{absence.catch_up}")))],
        buttons=[press(say("button-come-after-all"), Verb.COME_AFTER_ALL, {"session": session.id})],
        small_print=say("signed-off-undo"),
    )


def coming(say: Language, network: Network, session: Session, contact: str, *, was_signed_off: bool, begun: bool = False) -> Message:
    """The confirmation that somebody comes after all. ``begun``: the session has started, or is over by now."""
    text = "coming-already"
    if was_signed_off:
        text = "was-there-lead" if begun else "coming-lead"
    values = {"theme": plain(session.theme), "day": say.day(session.starts, network.zone)}
    return compose(
        say,
        network=network.name,
        title=say("was-there-title" if begun else "coming-title"),
        lead=say(text, **values, **({"contact": plain(contact)} if was_signed_off else {})),
        buttons=[press(say("button-cannot-come"), Verb.CANNOT_COME, {"session": session.id})],
    )


def notice(
    say: Language,
    network: Network,
    session: Session,
    participant: Participant,
    absence: Absence,
    *,
    by: str = "",
    absent: str = "",
    answers: Sequence[DirectMessage] = (),
) -> Message:
    """To the contact person; the same card changes when the participant adds a note or comes after all. ``by``: who signed them off, if
    they did not do so themselves. ``absent``: whose place the reader takes. ``answers``: what they wrote back."""
    day = say.day(session.starts, network.zone)
    stands = absence.stands
    missed = stands and absence.after_start
    text = "absence-missed-lead" if missed else "absence-lead" if stands else "absence-back-lead"
    lead = say(text, name=plain(participant.name), day=day)
    if stands and by:
        lead = f"{lead} {say('absence-by', name=plain(by))}"
    if stands and absence.late and not absence.after_start:
        lead = f"{lead} {say('absence-late', days=network.late_after_days)}"
    if not session.takes_place:
        lead = say("absence-cancelled", day=day)
    title = say("absence-missed-title" if missed else "absence-title" if stands else "absence-back-title", name=participant.name)
    return compose(
        say,
        network=network.name,
        title=title,
        lead=lead,
        matter=[*_details(say, network.zone, session, participant, absence), *answered(say, answers)],
        buttons=answer_buttons(say, participant, contact_card(absence.id)),
        small_print=why(say, absent),
        summary=say("absence-summary", name=participant.name, day=day) if stands else title,
    )


def _details(say: Language, zone: ZoneInfo, session: Session, participant: Participant, absence: Absence) -> list[BodyElement]:
    when = f"{say.day(session.starts, zone)}, {say.hours(session.starts, session.ends, zone)}"
    details: list[BodyElement] = [
        facts(
            (say("fact-theme"), session.theme),
            (say("fact-when"), when),
            (say("fact-organisation"), participant.organisation),
        )
    ]
    if absence.stands and session.takes_place:
        if absence.note:
            details += [TextBlock(say("fact-note"), weight="bolder", spacing="medium"), Words(absence.note, spacing="small")]
        details.append(TextBlock(say(f"absence-catch-up-{absence.catch_up}", name=plain(participant.name)), spacing="medium"))
    return details
