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


async def show(context: Context) -> Message:
    """The first step of the intake that is still open; once all are done, what was told."""
    participant = one_place(context, Verb.INTAKE)
    await offered(context.tx, context.who.user, context.now)
    return await _current(context, participant, await begun(context.tx, participant, context.now))


def _at_its_step(conversation: Callable[[Context, _Own], Awaitable[Answer]]) -> Conversation:
    """``conversation``, given the sender's own intake at the step that the card names. When that can't be asked, the card is answered that
    says where it goes on; that is no AnswerInstead, for to begin the intake is a write."""

    async def run(context: Context) -> Answer:
        participant = context.who.participant(context.carried("participant"))
        if participant is None:
            return context.not_yours()
        network = context.network(participant)
        intake = await begun(context.tx, participant, context.now)
        stage = context.carried("stage")
        if stage not in stages_of(network) or stage == IntakeStage.DONE:
            return await _current(context, participant, intake)
        return await conversation(context, _Own(participant, network, intake, IntakeStage(stage)))

    return run


@_at_its_step
async def answered(context: Context, own: _Own) -> Answer:
    """Store the answers to one step, and go on to the next. A card older than what is stored writes nothing, and its form comes back."""
    given, problems = _read(context, own)
    stored = await _stored(context, own.participant, own.intake, own.stage)
    if context.carried("seen") != str(own.intake.revision(own.stage)) and not problems:
        if given == stored:
            return await _current(context, own.participant, own.intake)
        problems = [context.say("intake-again")]
    if problems:
        about = await _about(context, own.participant, own.intake)
        form = cards.form(context.say, about, own.stage, {**context.press.inputs, **given}, problems=problems)
        return form if fits(form) else Reply(complaint=" ".join(problems))
    return await _keep(context, own, given)


async def _keep(context: Context, own: _Own, given: Mapping[str, str]) -> Message:
    say, intake, participant = context.say, own.intake, own.participant
    saved = say("intake-kept")
    match own.stage:
        case IntakeStage.PLACE:
            if await correct_place(context.tx, participant, given["organisation"], given["sector"], context.now) is not None:
                saved = say("intake-kept-place")
        case IntakeStage.THEMES:
            chosen = given["themes"].split(",")
            intake = replace(intake, themes=tuple(theme for theme in dict.fromkeys(own.network.themes) if theme_value(theme) in chosen))
        case IntakeStage.WISHES:
            intake = replace(intake, wishes=given["wishes"], wishes_for=Visibility(given["circle"]))
            saved = _who_reads(context, given["wishes"], given["circle"])
        case IntakeStage.EXAMPLE:
            intake = with_example(intake, given["example"], Visibility(given["circle"]), context.now)
            saved = _who_reads(context, given["example"], given["circle"])
        case _:
            if await correct_contact(context.tx, participant, given["remark"], context.now) is not None:
                saved = say("intake-kept-place")
            if given["language"] != say.tag:
                await speak(context, given["language"])
                context = replace(context, say=language(given["language"]))
                saved = context.say("intake-kept")
    return await _current(context, participant, await keep(context.tx, intake, own.stage, own.network, context.now), saved)


@_at_its_step
async def skipped(context: Context, own: _Own) -> Message:
    """Skip this step, and go on to the next."""
    return await _current(context, own.participant, await skip(context.tx, own.intake, own.stage, own.network, context.now))


async def later(context: Context) -> Message:
    """Stop for now. What was told is kept, and the intake goes on where it stopped."""
    participant = context.who.participant(context.carried("participant"))
    if participant is None:
        return context.not_yours()
    intake = await begun(context.tx, participant, context.now)
    if intake.stage is IntakeStage.DONE:
        return await _current(context, participant, intake)
    await put_off(context.tx, intake, context.now)
    return cards.later(context.say, participant)


@_at_its_step
async def change(context: Context, own: _Own) -> Message:
    """The form of one step again, filled in with what was told."""
    return await _form(context, own.participant, own.intake, own.stage)


@_at_its_step
async def example_taken_out(context: Context, own: _Own) -> Message:
    """The good example is removed."""
    intake, saved = own.intake, ""
    if intake.example:
        without = with_example(intake, "", Visibility.CONTACT, context.now)
        intake = await keep(context.tx, without, IntakeStage.EXAMPLE, own.network, context.now)
        saved = context.say("intake-example-out")
    return await _current(context, own.participant, intake, saved)


async def _current(context: Context, participant: Participant, intake: Intake, saved: str = "") -> Message:
    """Where it goes on: the next step, or what was told. A step that its network no longer asks is passed over."""
    network = context.network(participant)
    while intake.stage not in stages_of(network):
        intake = await skip(context.tx, intake, intake.stage, network, context.now)
    if intake.stage is IntakeStage.DONE:
        about = await _about(context, participant, intake)
        has_action = bool(await context.tx.actions.of_participant(participant.id))
        return cards.overview(context.say, about, tag=context.say.tag, has_action=has_action, saved=saved)
    return await _form(context, participant, intake, intake.stage, saved)


async def _form(context: Context, participant: Participant, intake: Intake, stage: IntakeStage, saved: str = "") -> Message:
    """The step with what was told. What is too much for a card (control characters) stays as it is, unless they write something new."""
    about = await _about(context, participant, intake)
    form = cards.form(context.say, about, stage, await _stored(context, participant, intake, stage), saved=saved)
    return form if fits(form) else cards.form(context.say, about, stage, {}, saved=saved, problems=[context.say("intake-long")])


async def _about(context: Context, participant: Participant, intake: Intake) -> cards.IntakeView:
    waiting = any(correction.decision is Decision.OPEN for correction in await context.tx.corrections.of_participant(participant.id))
    return cards.IntakeView(participant, context.network(participant), intake, await context.contact(participant), waiting)


async def _stored(context: Context, participant: Participant, intake: Intake, stage: IntakeStage) -> dict[str, str]:
    """What a step's form shows: as it was told, or as the programme has it."""
    match stage:
        case IntakeStage.PLACE:
            said = await context.tx.corrections.get(correction_id(participant.id, CorrectionSubject.PLACE))
            if said is not None and said.decision is Decision.OPEN:
                return {"organisation": said.organisation, "sector": said.sector}
            return {"organisation": participant.organisation, "sector": participant.sector}
        case IntakeStage.THEMES:
            chosen = [theme_value(theme) for theme in dict.fromkeys(context.network(participant).themes) if theme in intake.themes]
            return {"themes": ",".join(chosen)}
        case IntakeStage.WISHES:
            return {"wishes": intake.wishes, "circle": intake.wishes_for}
        case IntakeStage.EXAMPLE:
            return {"example": intake.example, "circle": intake.example_for}
        case _:
            said = await context.tx.corrections.get(correction_id(participant.id, CorrectionSubject.CONTACT))
            is_open = said is not None and said.decision is Decision.OPEN
            return {"remark": said.words if said is not None and is_open else "", "language": context.say.tag}


def _read(context: Context, own: _Own) -> tuple[dict[str, str], list[str]]:
    """What was filled in as it will be kept, and sentences about what is wrong with it."""
    say = context.say
    match own.stage:
        case IntakeStage.PLACE:
            given = {name: " ".join(context.filled(name).split()) for name in ("organisation", "sector")}
            labels = {"organisation": say("fact-organisation"), "sector": say("intake-sector")}
            problems = [] if given["organisation"] else [say("error-answer-missing", question=labels["organisation"])]
            return given, [*problems, *(text for name in given for text in _too_long(context, given[name], labels[name], LONGEST_LINE))]
        case IntakeStage.THEMES:
            chosen = context.filled("themes").split(",")
            return {"themes": ",".join(value for theme in dict.fromkeys(own.network.themes) if (value := theme_value(theme)) in chosen)}, []
        case IntakeStage.WISHES:
            return _words(context, "wishes", say("intake-wishes"))
        case IntakeStage.EXAMPLE:
            return _words(context, "example", say("intake-example"))
        case _:
            remark, tag = context.filled("remark"), context.filled("language")
            given = {"remark": remark, "language": tag if tag in LANGUAGES else say.tag}
            return given, _too_long(context, remark, say("intake-remark"), LONGEST)


def _words(context: Context, name: str, label: str) -> tuple[dict[str, str], list[str]]:
    """A text and who may read it. Without a text there is nothing to read."""
    text, circle = context.filled(name), context.filled("circle")
    chosen = circle if text and circle in tuple(Visibility) else Visibility.CONTACT
    return {name: text, "circle": str(chosen)}, _too_long(context, text, label, LONGEST)


def _too_long(context: Context, text: str, label: str, most: int) -> list[str]:
    if len(text) <= most:
        return []
    say = context.say
    return [say("error-answer-too-long", question=label, count=say.number(len(text)), most=say.number(most))]


def _who_reads(context: Context, text: str, circle: str) -> str:
    return context.say("intake-kept-circle", circle=context.say(f"circle-{circle}")) if text else context.say("intake-kept")
