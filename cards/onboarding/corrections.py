"""A correction of where somebody works or who their contact person is: to coordinators, and what became of it."""

from collections.abc import Sequence

from cards.elements import BodyElement, CardAction, InputChoice, InputChoiceSet, TextBlock, Words, plain, press
from cards.frame import clipped, compose, facts, fits
from cards.language import Language
from cards.verbs import Verb
from domain.onboarding.correction import Correction, CorrectionSubject, Decision
from domain.ports import Message
from domain.programme.programme import Coordinator, Network, Participant

LENGTHS = (4000, 1500, 500)


def asked(
    say: Language,
    network: Network,
    participant: Participant,
    correction: Correction,
    staff: Sequence[Coordinator],
    *,
    by: str,
    problem: str = "",
) -> Message:
    """The card to a coordinator. ``staff``: who can be the contact person; ``by``: the name of who decided, "" while nobody did."""
    for most in LENGTHS:
        message = _asked(say, network, participant, correction, staff, by, problem, most)
        if fits(message):
            return message
    return message


def _asked(
    say: Language,
    network: Network,
    participant: Participant,
    correction: Correction,
    staff: Sequence[Coordinator],
    by: str,
    problem: str,
    most: int,
) -> Message:
    place = correction.about is CorrectionSubject.PLACE
    is_open = correction.decision is Decision.OPEN
    matter: list[BodyElement] = [TextBlock(plain(problem), weight="bolder")] if problem else []
    if place:
        matter.append(
            facts(
                (say("fact-organisation"), correction.organisation),
                (say("intake-sector"), correction.sector),
                (
                    say("correction-now"),
                    " · ".join(item for item in (participant.organisation, participant.sector) if item) if is_open else "",
                ),
            )
        )
    else:
        matter.append(Words(clipped(correction.words, most), spacing="medium"))
        if is_open:
            matter.append(_contact(say, participant, staff))
    return compose(
        say,
        network=network.name,
        title=say("correction-place-title" if place else "correction-contact-title", name=participant.name),
        lead=_state(say, correction, by)
        or say("correction-place-lead" if place else "correction-contact-lead", name=plain(participant.name)),
        matter=matter,
        buttons=_buttons(say, correction) if is_open else [],
        small_print=say("why-coordinator", network=network.name),
    )


def _contact(say: Language, participant: Participant, staff: Sequence[Coordinator]) -> BodyElement:
    choices = [InputChoice(coordinator.name, coordinator.id) for coordinator in staff]
    now = participant.contact if any(coordinator.id == participant.contact for coordinator in staff) else ""
    return InputChoiceSet(
        "contact",
        label=say("intake-contact"),
        choices=choices,
        value=now,
        style="compact",
        is_required=True,
        error_message=say("error-answer-missing", question=say("intake-contact")),
    )


def _state(say: Language, correction: Correction, by: str) -> str:
    match correction.decision:
        case Decision.TAKEN:
            return say("correction-taken", name=plain(by)) if by else say("correction-filed")
        case Decision.LEFT:
            return say("correction-left", name=plain(by)) if by else say("correction-withdrawn")
    return ""


def _buttons(say: Language, correction: Correction) -> list[CardAction]:
    ids = {"correction": correction.id, "number": str(correction.number)}
    return [
        press(say("button-take-over"), Verb.CORRECTION_TAKE, ids, style="positive"),
        press(say("button-leave-so"), Verb.CORRECTION_LEAVE, ids, associated_inputs="none"),
    ]


def replaced(say: Language, network: Network, participant: Participant) -> Message:
    """What the card of a correction becomes when the participant sent a newer one."""
    return compose(
        say,
        network=network.name,
        title=say("correction-replaced-title"),
        lead=say("correction-replaced-lead", name=plain(participant.name)),
    )


def result(say: Language, network: Network, participant: Participant, correction: Correction, *, by: str, contact: str) -> Message:
    """The card to the participant with what was decided. ``by``: the name of who did; ``contact``: of their contact person now."""
    taken = correction.decision is Decision.TAKEN
    rows: list[tuple[str, str]] = [(say("intake-contact"), contact)]
    if correction.about is CorrectionSubject.PLACE:
        rows = [(say("fact-organisation"), participant.organisation), (say("intake-sector"), participant.sector)]
    return compose(
        say,
        network=network.name,
        title=say("corrected-title" if taken else "corrected-left-title"),
        lead=say("corrected-lead" if taken else "corrected-left-lead", name=plain(by)),
        matter=[facts(*rows)],
    )
