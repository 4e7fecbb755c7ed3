"""Samples of the cards with which people come in: the intake, corrections, and joining."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, time

from cards import correction, general, intake, joining, progress, wishes
from cards.intake import About
from cards.joining import Deciding
from cards.language import Language
from domain.action import Step
from domain.application import Application, ApplicationState
from domain.checkin import Visibility
from domain.correction import About as Subject
from domain.correction import Correction, Decision
from domain.intake import Intake, Read, Said, Stage, Wishes
from domain.ports import Message
from domain.programme import Coordinator, DigestRule, Network, Participant
from domain.progress import Standing

NOW = datetime(2027, 1, 7, 9, tzinfo=UTC)
BEHOUD = Network(
    id="behoud",
    name="Actieleernetwerk behoud",
    timezone="Europe/Amsterdam",
    themes=("leiderschap", "vitaliteit", "werkplezier, ook in de nacht", "ontwikkelmogelijkheden"),
    channel=None,
    coordinators=("anja",),
    reminders=("P1D",),
    channel_reminders=(),
    digest=DigestRule(weekday=4, at=time(9)),
    known_since=NOW,
)
BRAM = Participant(
    id="behoud.bram",
    key="bram",
    network="behoud",
    name="Bram Visser",
    user="user-bram",
    organisation="Zorggroep De Linde en Omstreken",
    sector="VVT",
    email="",
    contact="anja",
    known_since=NOW,
)
STAFF = [
    Coordinator(id=key, name=name, user=f"user-{key}", email="") for key, name in (("anja", "Anja de Boer"), ("joris", "Joris Bakker"))
]
WISH = "Ik wil horen hoe anderen nieuwe collega's houden.\n**Vooral** in de nacht {{DATE(2027-01-07T09:00:00Z)}}."
EXAMPLE = "Elke maandag een kwartier koffie met wie nieuw is. Na drie maanden was er niemand weg."
TOLD = Intake(
    id=BRAM.id,
    network="behoud",
    stage=Stage.DONE,
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
    participant=BRAM.id,
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


def joining_cards(say: Language) -> Iterator[tuple[str, Message]]:
    fresh = Intake(id=BRAM.id, network="behoud", started_at=NOW)
    for stage in Stage:
        if stage is not Stage.DONE:
            about = About(BRAM, BEHOUD, replace(fresh, stage=stage), "Anja de Boer")
            filled = {"organisation": BRAM.organisation, "sector": BRAM.sector}
            yield f"intake-{stage}", intake.form(say, about, stage, filled, saved=say("intake-kept"))
    done = About(BRAM, BEHOUD, TOLD, "Anja de Boer", waiting=True)
    again = {"example": EXAMPLE, "circle": Visibility.NETWORK_NAMED}
    yield "intake-example-again", intake.form(say, done, Stage.EXAMPLE, again, problems=[say("intake-again")])
    yield "intake-done", intake.overview(say, done, tag=say.tag, has_action=False, saved=say("intake-kept"))
    long = replace(TOLD, wishes=NASTY, example=NASTY)
    yield "intake-done-long", intake.overview(say, replace(done, intake=long), tag=say.tag, has_action=True)
    yield "intake-wishes-long", intake.form(say, replace(done, intake=long), Stage.WISHES, {"wishes": NASTY})
    yield "intake-done-bare", intake.overview(say, replace(done, intake=replace(fresh, stage=Stage.DONE)), tag=say.tag, has_action=False)
    yield "intake-later", intake.later(say, BRAM)
    yield "intake-offer", intake.offer(say, BEHOUD, {"participant": BRAM.id})
    yield "welcome-intake", general.welcome(say, "Actieprogramma behoud", "", "Anja de Boer", coordinator=False, intake=True)
    standing = Standing(BRAM, BEHOUD, Step.PLAN, (), True, Read(TOLD.themes, WISH, EXAMPLE))
    yield "progress-intake", progress.progress(say, [standing])
    found = Wishes(BEHOUD, {"leiderschap": 9, "vitaliteit": None}, [Said(WISH, "Bram Visser"), Said(EXAMPLE, None)])
    yield "wishes", wishes.wishes(say, [found, Wishes(replace(BEHOUD, name="Actieleernetwerk onboarding"), {}, [])])
    yield "wishes-long", wishes.wishes(say, [replace(found, wishes=[Said(NASTY, None)] * 60)] * 4)
    yield "wishes-coordinator", general.notice(say, "wishes-coordinator")
    yield from _corrections(say)
    yield from _applications(say)


def _corrections(say: Language) -> Iterator[tuple[str, Message]]:
    yield "correction-place", correction.asked(say, BEHOUD, BRAM, PLACE, STAFF, by="")
    taken = replace(PLACE, decision=Decision.TAKEN, decided_by="anja")
    yield "correction-taken", correction.asked(say, BEHOUD, BRAM, taken, STAFF, by="Anja de Boer")
    yield "correction-filed", correction.asked(say, BEHOUD, BRAM, taken, STAFF, by="")
    left = replace(CONTACT, decision=Decision.LEFT)
    yield "correction-left", correction.asked(say, BEHOUD, BRAM, left, STAFF, by="Anja de Boer")
    yield "correction-withdrawn", correction.asked(say, BEHOUD, BRAM, left, STAFF, by="")
    yield "correction-contact", correction.asked(say, BEHOUD, BRAM, CONTACT, STAFF, by="", problem=say("error-correction-contact"))
    yield "correction-contact-long", correction.asked(say, BEHOUD, BRAM, replace(CONTACT, words=NASTY), STAFF, by="")
    yield "correction-replaced", correction.replaced(say, BEHOUD, BRAM)
    yield "correction-gone", general.notice(say, "correction-gone")
    yield "corrected", correction.result(say, BEHOUD, BRAM, taken, by="Anja de Boer", contact="Anja de Boer")
    yield "corrected-left", correction.result(say, BEHOUD, BRAM, left, by="Anja de Boer", contact="Anja de Boer")


def _applications(say: Language) -> Iterator[tuple[str, Message]]:
    contacts = say.both(["Anja de Boer", "Joris Bakker"])
    networks = [BEHOUD, replace(BEHOUD, id="onboarding", name="Actieleernetwerk onboarding")]
    yield "stranger-joins", general.stranger(say, "Actieprogramma behoud", contacts, joins=True)
    yield "join-form", joining.form(say, networks, {}, name="Noor van den Heuvel-Janssen", number="0")
    problem = say("error-join-email", given="noor@")
    yield "join-form-problem", joining.form(say, networks, {"email": "noor@"}, name="", number="0", problems=[problem])
    yield "join-sent", joining.waiting(say, BEHOUD.name, ASKED, contacts, sent=True)
    yield "join-waiting", joining.waiting(say, BEHOUD.name, ASKED, contacts, sent=False)
    yield "join-withdrawn", general.notice(say, "join-withdrawn", network=BEHOUD.name)
    for name in ("join-nowhere", "join-closed", "join-full"):
        yield name, general.notice(say, name, contact=contacts)
    yield "join-over", general.notice(say, "join-over")
    choices = Deciding(STAFF, ["Noord", "Zuid"])
    yield "application", joining.asked(say, BEHOUD, ASKED, choices, by="")
    yield "application-bare", joining.asked(say, BEHOUD, replace(ASKED, text="", email="", sector=""), Deciding(STAFF), by="")
    yield "application-long", joining.asked(say, BEHOUD, replace(ASKED, text=NASTY), choices, by="")
    for state in (ApplicationState.ACCEPTED, ApplicationState.REFUSED, ApplicationState.WITHDRAWN):
        yield f"application-{state}", joining.asked(say, BEHOUD, replace(ASKED, state=state), choices, by="Anja de Boer")
    yield "decline", joining.decline(say, BEHOUD, ASKED)
    yield "join-accepted", joining.accepted(say, BEHOUD, "behoud.joined-1", "Anja de Boer")
    refused = replace(ASKED, state=ApplicationState.REFUSED, answer="In september beginnen we opnieuw. Kom je dan?")
    yield "join-refused", joining.refused(say, BEHOUD, refused, "Anja de Boer")
    yield "join-refused-bare", joining.refused(say, BEHOUD, replace(refused, answer=""), "Anja de Boer")
