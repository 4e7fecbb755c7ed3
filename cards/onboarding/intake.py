"""The intake (kennismaken): one small card a step, and what is kept of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from cards.elements import BodyElement, CardAction, Input, InputChoice, InputChoiceSet, InputText, TextBlock, Words, plain, press
from cards.frame import clipped, compose, facts, fits, subheading
from cards.language import LANGUAGES, Language, language
from cards.verbs import Verb
from domain.check_ins.check_in import Visibility
from domain.check_ins.questions import LONGEST
from domain.onboarding.intake import Intake, IntakeStage, before, stages_of
from domain.ports import Message
from domain.programme.programme import Network, Participant

LONGEST_LINE = 200
"""The most characters an organisation or a sector may have."""
LENGTHS = (1500, 600, 300, 100)
"""How many characters of what somebody wrote their overview shows: the first that fits."""
_CHANGES = {
    IntakeStage.THEMES: "button-change-themes",
    IntakeStage.WISHES: "button-change-wishes",
    IntakeStage.EXAMPLE: "button-change-example",
    IntakeStage.PLACE: "button-change-place",
    IntakeStage.CONTACT: "button-change-contact",
}


@dataclass(frozen=True, slots=True)
class IntakeView:
    """Whose intake it is. ``contact``: the name of their contact person; ``waiting``: a correction waits for the coordinators."""

    participant: Participant
    network: Network
    intake: Intake
    contact: str
    waiting: bool = False


def theme_value(theme: str) -> str:
    """The value that stands for a theme in an input of which several can be chosen: those come back parted by commas."""
    return theme.replace(",", ";")


def form(
    say: Language,
    about: IntakeView,
    stage: IntakeStage,
    filled: Mapping[str, str],
    *,
    saved: str = "",
    problems: Sequence[str] = (),
    unasked: bool = False,
) -> Message:
    """The card of one step. ``filled``: what stands in it; ``saved``: a sentence about the step before; ``unasked``: it comes by itself."""
    steps: list[IntakeStage] = [other for other in stages_of(about.network) if other is not IntakeStage.DONE]
    counted = say("intake-count", number=steps.index(stage) + 1, most=len(steps))
    return compose(
        say,
        network=f"{about.network.name} · {counted}",
        title=say(f"intake-{stage}-title"),
        lead=say(f"intake-{stage}-lead"),
        matter=[
            *([TextBlock(plain(saved), is_subtle=True, spacing="small")] if saved else []),
            *(TextBlock(plain(problem), weight="bolder", spacing="medium") for problem in problems),
            *_shown(say, about, stage),
            *_inputs(say, about, stage, filled),
        ],
        buttons=_buttons(say, about, stage),
        small_print=say("why-member", network=about.network.name) if unasked else "",
        summary=say("intake-summary"),
    )


def overview(say: Language, about: IntakeView, *, tag: str, has_action: bool, saved: str = "") -> Message:
    """What is kept, who sees it, and the way on. ``tag``: the language they are spoken to in."""
    for most in LENGTHS:
        message = _overview(say, about, tag, most, has_action=has_action, saved=saved)
        if fits(message):
            return message
    return message


def _overview(say: Language, about: IntakeView, tag: str, most: int, *, has_action: bool, saved: str) -> Message:
    participant, intake = about.participant, about.intake
    ids = {"participant": participant.id}
    action = press(say("button-my-action" if has_action else "button-describe-action"), Verb.NEW_ACTION, ids, style="positive")
    changes = [
        press(say(_CHANGES[stage]), Verb.INTAKE_CHANGE, {**ids, "stage": stage}, mode="secondary")
        for stage in _CHANGES
        if stage in stages_of(about.network)
    ]
    return compose(
        say,
        network=f"{about.network.name} · {say('intake-name')}",
        title=say("intake-done-title"),
        lead=say("intake-done-lead"),
        matter=[
            *([TextBlock(plain(saved), is_subtle=True, spacing="small")] if saved else []),
            facts(
                (say("fact-organisation"), participant.organisation),
                (say("intake-sector"), participant.sector),
                (say("intake-contact"), about.contact),
                (say("intake-language"), language(tag)(f"language-{tag}")),
                (say("intake-themes-chosen"), say.both(list(intake.themes)) if intake.themes else ""),
            ),
            *([TextBlock(say("intake-waiting"), is_subtle=True, spacing="small")] if about.waiting else []),
            *_kept(say, say("intake-wishes"), intake.wishes, intake.wishes_for, most),
            *_kept(say, say("intake-example"), intake.example, intake.example_for, most),
            *([TextBlock(say("intake-themes-who"), is_subtle=True, size="small", spacing="medium")] if intake.themes else []),
        ],
        buttons=[action, *changes],
        small_print=say("intake-done-small"),
    )


def _kept(say: Language, title: str, text: str, visibility: Visibility, most: int) -> list[BodyElement]:
    if not text:
        return []
    who = say("intake-read-by", circle=say(f"circle-{visibility}"))
    return [subheading(title), Words(clipped(text, most), spacing="small"), TextBlock(plain(who), is_subtle=True, size="small")]


def _shown(say: Language, about: IntakeView, stage: IntakeStage) -> list[BodyElement]:
    if stage is not IntakeStage.CONTACT:
        return []
    return [facts((say("intake-contact"), about.contact))]


def _inputs(say: Language, about: IntakeView, stage: IntakeStage, filled: Mapping[str, str]) -> list[Input]:
    match stage:
        case IntakeStage.PLACE:
            return [
                InputText(
                    "organisation",
                    label=say("fact-organisation"),
                    value=filled.get("organisation", ""),
                    max_length=LONGEST_LINE,
                    is_required=True,
                    error_message=say("error-answer-missing", question=say("fact-organisation")),
                ),
                InputText("sector", label=say("intake-sector"), value=filled.get("sector", ""), max_length=LONGEST_LINE),
            ]
        case IntakeStage.THEMES:
            values = {theme_value(theme): theme for theme in about.network.themes}
            chosen = [part for part in filled.get("themes", "").split(",") if part in values]
            choices = [InputChoice(theme, value) for value, theme in values.items()]
            label = say("intake-themes")
            return [InputChoiceSet("themes", label=label, choices=choices, is_multi_select=True, style="expanded", value=",".join(chosen))]
        case IntakeStage.WISHES:
            return [_text(say, "wishes", say("intake-wishes"), filled), _circle(say, filled)]
        case IntakeStage.EXAMPLE:
            return [_text(say, "example", say("intake-example"), filled), _circle(say, filled)]
        case _:
            tags = [InputChoice(language(tag)(f"language-{tag}"), tag) for tag in LANGUAGES]
            tag = filled.get("language", "")
            return [
                _text(say, "remark", say("intake-remark"), filled),
                InputChoiceSet("language", label=say("intake-language"), choices=tags, value=tag if tag in LANGUAGES else say.tag),
            ]


def _text(say: Language, name: str, label: str, filled: Mapping[str, str]) -> InputText:
    return InputText(name, label=label, is_multiline=True, max_length=LONGEST, value=filled.get(name, ""))


def _circle(say: Language, filled: Mapping[str, str]) -> InputChoiceSet:
    choices = [InputChoice(say(f"circle-{visibility}"), visibility) for visibility in Visibility]
    given = filled.get("circle", "")
    value = given if given in tuple(Visibility) else Visibility.CONTACT
    return InputChoiceSet("circle", label=say("circle-title"), choices=choices, value=value, style="compact")


def _buttons(say: Language, about: IntakeView, stage: IntakeStage) -> list[CardAction]:
    intake = about.intake
    ids = {"participant": about.participant.id, "stage": str(stage)}
    passed = intake.stage is not stage
    go_on = press(
        say("button-intake-save" if passed else "button-intake-next"),
        Verb.INTAKE_ANSWER,
        {**ids, "seen": str(intake.revision(stage))},
        style="positive",
    )
    skip = press(say("button-back-unchanged" if passed else "button-intake-skip"), Verb.INTAKE_SKIP, ids, associated_inputs="none")
    later = press(
        say("button-intake-later"), Verb.INTAKE_LATER, {"participant": about.participant.id}, mode="secondary", associated_inputs="none"
    )
    earlier = before(about.network, stage)
    back = {"participant": about.participant.id, "stage": str(earlier)}
    more: list[CardAction] = []
    if stage is IntakeStage.EXAMPLE and intake.example:
        more.append(press(say("button-take-example"), Verb.INTAKE_TAKE_OUT, ids, mode="secondary", associated_inputs="none"))
    if earlier is not None and not passed:
        more.append(press(say("button-intake-previous"), Verb.INTAKE_CHANGE, back, mode="secondary", associated_inputs="none"))
    return [go_on, skip, *([] if intake.stage is IntakeStage.DONE else [later]), *more]


def later(say: Language, participant: Participant) -> Message:
    """The confirmation that the intake can wait, and how to go on with it."""
    button = press(say("button-intake-go-on"), Verb.INTAKE, {"participant": participant.id})
    return compose(say, title=say("intake-later-title"), lead=say("intake-later-lead"), buttons=[button])


def offer(say: Language, network: Network, ids: Mapping[str, str]) -> Message:
    """The card that offers the intake, once, to whoever took part before there was one."""
    return compose(
        say,
        network=network.name,
        title=say("intake-offer-title"),
        lead=say("intake-offer-lead"),
        buttons=[press(say("button-intake"), Verb.INTAKE, ids, style="positive")],
        small_print=say("intake-offer-small"),
    )
