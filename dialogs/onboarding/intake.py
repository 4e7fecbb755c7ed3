"""The intake in conversation: a step at a time, going on where it stopped, and changing what was told."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, replace

from cards.frame import fits
from cards.language import LANGUAGES, language
from cards.onboarding import intake as cards
from cards.onboarding.intake import LONGEST_LINE, theme_value
from cards.verbs import Verb
from dialogs.actions.my_actions import one_place
from dialogs.context import Answer, Context, Conversation
from dialogs.language import speak
from dialogs.turn import Reply
from domain.check_ins.check_in import Visibility
from domain.check_ins.questions import LONGEST
from domain.onboarding.correct import correct_contact, correct_place
from domain.onboarding.correction import CorrectionSubject, Decision, correction_id
from domain.onboarding.intake import Intake, IntakeStage, stages_of
from domain.onboarding.take_intake import begun, keep, offered, put_off, skip, with_example
from domain.ports import Message
from domain.programme.programme import Network, Participant


@dataclass(frozen=True, slots=True)
class _Own:
    """The sender's own intake, and the step a card is about."""

    participant: Participant
    network: Network
    intake: Intake
    stage: IntakeStage


async def show(scene: Context) -> Message:
    """The first step of the intake that is still open; once all are done, what was told."""
    participant = one_place(scene, Verb.INTAKE)
    await offered(scene.tx, scene.who.user, scene.now)
    return await _current(scene, participant, await begun(scene.tx, participant, scene.now))


def _at_its_step(conversation: Callable[[Context, _Own], Awaitable[Answer]]) -> Conversation:
    """``conversation``, given the sender's own intake at the step that the card names. When that can't be asked, the card is answered that
    says where it goes on; that is no AnswerInstead, for to begin the intake is a write."""

    async def run(scene: Context) -> Answer:
        participant = scene.who.participant(scene.carried("participant"))
        if participant is None:
            return scene.not_yours()
        network = scene.network(participant)
        intake = await begun(scene.tx, participant, scene.now)
        stage = scene.carried("stage")
        if stage not in stages_of(network) or stage == IntakeStage.DONE:
            return await _current(scene, participant, intake)
        return await conversation(scene, _Own(participant, network, intake, IntakeStage(stage)))

    return run


@_at_its_step
async def answered(scene: Context, own: _Own) -> Answer:
    """Store the answers to one step, and go on to the next. A card older than what is stored writes nothing, and its form comes back."""
    given, problems = _read(scene, own)
    stored = await _stored(scene, own.participant, own.intake, own.stage)
    if scene.carried("seen") != str(own.intake.revision(own.stage)) and not problems:
        if given == stored:
            return await _current(scene, own.participant, own.intake)
        problems = [scene.say("intake-again")]
    if problems:
        about = await _about(scene, own.participant, own.intake)
        form = cards.form(scene.say, about, own.stage, {**scene.press.inputs, **given}, problems=problems)
        return form if fits(form) else Reply(complaint=" ".join(problems))
    return await _keep(scene, own, given)


async def _keep(scene: Context, own: _Own, given: Mapping[str, str]) -> Message:
    say, intake, participant = scene.say, own.intake, own.participant
    saved = say("intake-kept")
    match own.stage:
        case IntakeStage.PLACE:
            if await correct_place(scene.tx, participant, given["organisation"], given["sector"], scene.now) is not None:
                saved = say("intake-kept-place")
        case IntakeStage.THEMES:
            chosen = given["themes"].split(",")
            intake = replace(intake, themes=tuple(theme for theme in dict.fromkeys(own.network.themes) if theme_value(theme) in chosen))
        case IntakeStage.WISHES:
            intake = replace(intake, wishes=given["wishes"], wishes_for=Visibility(given["circle"]))
            saved = _who_reads(scene, given["wishes"], given["circle"])
        case IntakeStage.EXAMPLE:
            intake = with_example(intake, given["example"], Visibility(given["circle"]), scene.now)
            saved = _who_reads(scene, given["example"], given["circle"])
        case _:
            if await correct_contact(scene.tx, participant, given["remark"], scene.now) is not None:
                saved = say("intake-kept-place")
            if given["language"] != say.tag:
                await speak(scene, given["language"])
                scene = replace(scene, say=language(given["language"]))
                saved = scene.say("intake-kept")
    return await _current(scene, participant, await keep(scene.tx, intake, own.stage, own.network, scene.now), saved)


@_at_its_step
async def skipped(scene: Context, own: _Own) -> Message:
    """Skip this step, and go on to the next."""
    return await _current(scene, own.participant, await skip(scene.tx, own.intake, own.stage, own.network, scene.now))


async def later(scene: Context) -> Message:
    """Stop for now. What was told is kept, and the intake goes on where it stopped."""
    participant = scene.who.participant(scene.carried("participant"))
    if participant is None:
        return scene.not_yours()
    intake = await begun(scene.tx, participant, scene.now)
    if intake.stage is IntakeStage.DONE:
        return await _current(scene, participant, intake)
    await put_off(scene.tx, intake, scene.now)
    return cards.later(scene.say, participant)


@_at_its_step
async def change(scene: Context, own: _Own) -> Message:
    """The form of one step again, filled in with what was told."""
    return await _form(scene, own.participant, own.intake, own.stage)


@_at_its_step
async def example_taken_out(scene: Context, own: _Own) -> Message:
    """The good example is removed."""
    intake, saved = own.intake, ""
    if intake.example:
        without = with_example(intake, "", Visibility.CONTACT, scene.now)
        intake = await keep(scene.tx, without, IntakeStage.EXAMPLE, own.network, scene.now)
        saved = scene.say("intake-example-out")
    return await _current(scene, own.participant, intake, saved)


async def _current(scene: Context, participant: Participant, intake: Intake, saved: str = "") -> Message:
    """Where it goes on: the next step, or what was told. A step that its network no longer asks is passed over."""
    network = scene.network(participant)
    while intake.stage not in stages_of(network):
        intake = await skip(scene.tx, intake, intake.stage, network, scene.now)
    if intake.stage is IntakeStage.DONE:
        about = await _about(scene, participant, intake)
        has_action = bool(await scene.tx.actions.of_participant(participant.id))
        return cards.overview(scene.say, about, tag=scene.say.tag, has_action=has_action, saved=saved)
    return await _form(scene, participant, intake, intake.stage, saved)


async def _form(scene: Context, participant: Participant, intake: Intake, stage: IntakeStage, saved: str = "") -> Message:
    """The step with what was told. What is too much for a card (control characters) stays as it is, unless they write something new."""
    about = await _about(scene, participant, intake)
    form = cards.form(scene.say, about, stage, await _stored(scene, participant, intake, stage), saved=saved)
    return form if fits(form) else cards.form(scene.say, about, stage, {}, saved=saved, problems=[scene.say("intake-long")])


async def _about(scene: Context, participant: Participant, intake: Intake) -> cards.IntakeView:
    waiting = any(one.decision is Decision.OPEN for one in await scene.tx.corrections.of_participant(participant.id))
    return cards.IntakeView(participant, scene.network(participant), intake, await scene.contact(participant), waiting)


async def _stored(scene: Context, participant: Participant, intake: Intake, stage: IntakeStage) -> dict[str, str]:
    """What a step's form shows: as it was told, or as the programme has it."""
    match stage:
        case IntakeStage.PLACE:
            said = await scene.tx.corrections.get(correction_id(participant.id, CorrectionSubject.PLACE))
            if said is not None and said.decision is Decision.OPEN:
                return {"organisation": said.organisation, "sector": said.sector}
            return {"organisation": participant.organisation, "sector": participant.sector}
        case IntakeStage.THEMES:
            chosen = [theme_value(theme) for theme in dict.fromkeys(scene.network(participant).themes) if theme in intake.themes]
            return {"themes": ",".join(chosen)}
        case IntakeStage.WISHES:
            return {"wishes": intake.wishes, "circle": intake.wishes_for}
        case IntakeStage.EXAMPLE:
            return {"example": intake.example, "circle": intake.example_for}
        case _:
            said = await scene.tx.corrections.get(correction_id(participant.id, CorrectionSubject.CONTACT))
            is_open = said is not None and said.decision is Decision.OPEN
            return {"remark": said.words if said is not None and is_open else "", "language": scene.say.tag}


def _read(scene: Context, own: _Own) -> tuple[dict[str, str], list[str]]:
    """What was filled in as it will be kept, and sentences about what is wrong with it."""
    say = scene.say
    match own.stage:
        case IntakeStage.PLACE:
            given = {name: " ".join(scene.filled(name).split()) for name in ("organisation", "sector")}
            labels = {"organisation": say("fact-organisation"), "sector": say("intake-sector")}
            problems = [] if given["organisation"] else [say("error-answer-missing", question=labels["organisation"])]
            return given, [*problems, *(one for name in given for one in _too_long(scene, given[name], labels[name], LONGEST_LINE))]
        case IntakeStage.THEMES:
            chosen = scene.filled("themes").split(",")
            return {"themes": ",".join(value for theme in dict.fromkeys(own.network.themes) if (value := theme_value(theme)) in chosen)}, []
        case IntakeStage.WISHES:
            return _words(scene, "wishes", say("intake-wishes"))
        case IntakeStage.EXAMPLE:
            return _words(scene, "example", say("intake-example"))
        case _:
            remark, tag = scene.filled("remark"), scene.filled("language")
            given = {"remark": remark, "language": tag if tag in LANGUAGES else say.tag}
            return given, _too_long(scene, remark, say("intake-remark"), LONGEST)


def _words(scene: Context, name: str, label: str) -> tuple[dict[str, str], list[str]]:
    """A text and who may read it. Without a text there is nothing to read."""
    text, circle = scene.filled(name), scene.filled("circle")
    chosen = circle if text and circle in tuple(Visibility) else Visibility.CONTACT
    return {name: text, "circle": str(chosen)}, _too_long(scene, text, label, LONGEST)


def _too_long(scene: Context, text: str, label: str, most: int) -> list[str]:
    if len(text) <= most:
        return []
    say = scene.say
    return [say("error-answer-too-long", question=label, count=say.number(len(text)), most=say.number(most))]


def _who_reads(scene: Context, text: str, circle: str) -> str:
    return scene.say("intake-kept-circle", circle=scene.say(f"circle-{circle}")) if text else scene.say("intake-kept")
