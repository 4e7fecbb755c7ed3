"""Samples of the cards with which people come in: the intake, corrections, and joining."""

from collections.abc import Iterator
from dataclasses import replace

from cards import general
from cards.contacts import progress
from cards.language import Language
from cards.onboarding import corrections as correction
from cards.onboarding import intake, wishes
from cards.onboarding import join as joining
from cards.onboarding.intake import IntakeView
from cards.onboarding.join import DecisionChoices
from domain.actions.action import Step
from domain.check_ins.check_in import Visibility
from domain.contacts.progress import Progress
from domain.onboarding.application import Application, ApplicationState
from domain.onboarding.correction import Correction, Decision
from domain.onboarding.correction import CorrectionSubject as Subject
from domain.onboarding.intake import Intake, IntakeQuote, IntakeStage, VisibleIntake, Wishes
from domain.ports import Message
from domain.programme.programme import Coordinator
from tests.cards.people import BEHOUD, BRAM, NOW

NETWORK = replace(BEHOUD, themes=("leiderschap", "vitaliteit", "werkplezier, ook in de nacht", "ontwikkelmogelijkheden"))
PLACED = replace(BRAM, organisation="Zorggroep De Linde en Omstreken", email="")
STAFF = [
    Coordinator(id=key, name=name, user=f"user-{key}", email="") for key, name in (("anja", "Anja de Boer"), ("joris", "Joris Bakker"))
]
WISH = "Ik wil horen hoe anderen nieuwe collega's houden.\n**Vooral** in de nacht {{DATE(2027-01-07T09:00:00Z)}}."
EXAMPLE = "Elke maandag een kwartier koffie met wie nieuw is. Na drie maanden was er niemand weg."
TOLD = Intake(
    id=PLACED.id,
    network="behoud",
    stage=IntakeStage.DONE,
    themes=("leiderschap", "werkplezier, ook in de nacht"),
    wishes=WISH,
    example=EXAMPLE,
    example_for=Visibility.NETWORK_NAMED,
    example_shared_at=NOW,
    started_at=NOW,
    done_at=NOW,
)
NASTY = '"\\🙂' * 1333
PLACE = Correction(
    id="behoud.bram|place",
    participant=PLACED.id,
    network="behoud",
    about=Subject.PLACE,
    number=1,
    organisation="Stichting Het Anker, locatie Noord",
    sector="GHZ",
    at=NOW,
)
CONTACT = replace(PLACE, id="behoud.bram|contact", about=Subject.CONTACT, organisation="", sector="", words="Ik spreek altijd Joris.")
ASKED = Application(
    id="t|2027-01-07|1",
    tenant="t",
    user="user-noor",
    name="Noor van den Heuvel-Janssen",
    network="behoud",
    organisation="Thuiszorg De Brug",
    sector="VVT",
    email="noor@example.org",
    text="Wij verliezen veel mensen in hun eerste jaar.\nIk wil leren wat wel werkt.",
    language="nl",
    at=NOW,
)


def messages(say: Language) -> Iterator[tuple[str, Message]]:
    fresh = Intake(id=PLACED.id, network="behoud", started_at=NOW)
    for stage in IntakeStage:
        if stage is not IntakeStage.DONE:
            about = IntakeView(PLACED, NETWORK, replace(fresh, stage=stage), "Anja de Boer")
            filled = {"organisation": PLACED.organisation, "sector": PLACED.sector}
            yield f"intake-{stage}", intake.form(say, about, stage, filled, saved=say("intake-kept"))
    done = IntakeView(PLACED, NETWORK, TOLD, "Anja de Boer", waiting=True)
    again = {"example": EXAMPLE, "circle": Visibility.NETWORK_NAMED}
    yield "intake-example-again", intake.form(say, done, IntakeStage.EXAMPLE, again, problems=[say("intake-again")])
    yield "intake-done", intake.overview(say, done, tag=say.tag, has_action=False, saved=say("intake-kept"))
    long = replace(TOLD, wishes=NASTY, example=NASTY)
    yield "intake-done-long", intake.overview(say, replace(done, intake=long), tag=say.tag, has_action=True)
    yield "intake-wishes-long", intake.form(say, replace(done, intake=long), IntakeStage.WISHES, {"wishes": NASTY})
    yield (
        "intake-done-bare",
        intake.overview(say, replace(done, intake=replace(fresh, stage=IntakeStage.DONE)), tag=say.tag, has_action=False),
    )
    yield "intake-later", intake.later(say, PLACED)
    yield "intake-offer", intake.offer(say, NETWORK, {"participant": PLACED.id})
    yield "welcome-intake", general.welcome(say, "Actieprogramma behoud", "", "Anja de Boer", coordinator=False, intake=True)
    standing = Progress(PLACED, NETWORK, Step.PLAN, (), True, VisibleIntake(TOLD.themes, WISH, EXAMPLE))
    yield "progress-intake", progress.progress(say, [standing])
    found = Wishes(NETWORK, {"leiderschap": 9, "vitaliteit": None}, [IntakeQuote(WISH, "Bram Visser"), IntakeQuote(EXAMPLE, None)])
    yield "wishes", wishes.wishes(say, [found, Wishes(replace(NETWORK, name="Actieleernetwerk onboarding"), {}, [])])
    yield "wishes-long", wishes.wishes(say, [replace(found, wishes=[IntakeQuote(NASTY, None)] * 60)] * 4)
    yield "wishes-coordinator", general.notice(say, "wishes-coordinator")
    yield from _corrections(say)
    yield from _applications(say)


def _corrections(say: Language) -> Iterator[tuple[str, Message]]:
    yield "correction-place", correction.asked(say, NETWORK, PLACED, PLACE, STAFF, by="")
    taken = replace(PLACE, decision=Decision.TAKEN, decided_by="anja")
    yield "correction-taken", correction.asked(say, NETWORK, PLACED, taken, STAFF, by="Anja de Boer")
    yield "correction-filed", correction.asked(say, NETWORK, PLACED, taken, STAFF, by="")
    left = replace(CONTACT, decision=Decision.LEFT)
    yield "correction-left", correction.asked(say, NETWORK, PLACED, left, STAFF, by="Anja de Boer")
    yield "correction-withdrawn", correction.asked(say, NETWORK, PLACED, left, STAFF, by="")
    yield "correction-contact", correction.asked(say, NETWORK, PLACED, CONTACT, STAFF, by="", problem=say("error-correction-contact"))
    yield "correction-contact-long", correction.asked(say, NETWORK, PLACED, replace(CONTACT, words=NASTY), STAFF, by="")
    yield "correction-replaced", correction.replaced(say, NETWORK, PLACED)
    yield "correction-gone", general.notice(say, "correction-gone")
    yield "corrected", correction.result(say, NETWORK, PLACED, taken, by="Anja de Boer", contact="Anja de Boer")
    yield "corrected-left", correction.result(say, NETWORK, PLACED, left, by="Anja de Boer", contact="Anja de Boer")


def _applications(say: Language) -> Iterator[tuple[str, Message]]:
    contacts = say.both(["Anja de Boer", "Joris Bakker"])
    networks = [NETWORK, replace(NETWORK, id="onboarding", name="Actieleernetwerk onboarding")]
    yield "stranger-joins", general.stranger(say, "Actieprogramma behoud", contacts, joins=True)
    yield "join-form", joining.form(say, networks, {}, name="Noor van den Heuvel-Janssen", number="0")
    problem = say("error-join-email", given="noor@")
    yield "join-form-problem", joining.form(say, networks, {"email": "noor@"}, name="", number="0", problems=[problem])
    yield "join-sent", joining.waiting(say, NETWORK.name, ASKED, contacts, sent=True)
    yield "join-waiting", joining.waiting(say, NETWORK.name, ASKED, contacts, sent=False)
    yield "join-kept", joining.kept(say, NETWORK.name, ASKED)
    refused = replace(ASKED, state=ApplicationState.REFUSED, text="", email="", answer="Vanaf januari is er weer plaats.")
    yield "join-kept-refused", joining.kept(say, NETWORK.name, refused)
    yield "join-kept-longest", joining.kept(say, NETWORK.name, replace(ASKED, text="Ik wil *leren* van anderen. " * 140))
    yield "join-withdrawn", general.notice(say, "join-withdrawn", network=NETWORK.name)
    for name in ("join-nowhere", "join-closed", "join-full"):
        yield name, general.notice(say, name, contact=contacts)
    yield "join-over", general.notice(say, "join-over")
    choices = DecisionChoices(STAFF, ["Noord", "Zuid"])
    yield "application", joining.asked(say, NETWORK, ASKED, choices, by="")
    yield "application-bare", joining.asked(say, NETWORK, replace(ASKED, text="", email="", sector=""), DecisionChoices(STAFF), by="")
    yield "application-long", joining.asked(say, NETWORK, replace(ASKED, text=NASTY), choices, by="")
    for state in (ApplicationState.ACCEPTED, ApplicationState.REFUSED, ApplicationState.WITHDRAWN):
        yield f"application-{state}", joining.asked(say, NETWORK, replace(ASKED, state=state), choices, by="Anja de Boer")
    yield "decline", joining.decline(say, NETWORK, ASKED)
    yield "join-accepted", joining.accepted(say, NETWORK, "behoud.joined-1", "Anja de Boer")
    refused = replace(ASKED, state=ApplicationState.REFUSED, answer="In september beginnen we opnieuw. Kom je dan?")
    yield "join-refused", joining.refused(say, NETWORK, refused, "Anja de Boer")
    yield "join-refused-bare", joining.refused(say, NETWORK, replace(refused, answer=""), "Anja de Boer")
