"""Cards with which a coordinator plans, changes and cancels sessions: choose, fill in, see whom it will tell, confirm."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from cards.elements import (
    ActionExecute,
    ActionSet,
    BodyElement,
    InputChoice,
    InputChoiceSet,
    InputDate,
    InputNumber,
    InputText,
    InputTime,
    TextBlock,
    plain,
    press,
)
from cards.frame import compose, subheading
from cards.language import Language
from cards.sessions import audience_inputs as for_whom
from cards.sessions import series_inputs as series
from cards.sessions.audience_inputs import NOTHING_OFFERED, OfferedAudience
from cards.sessions.change_notice import compared
from cards.verbs import Verb
from domain.ports import Message
from domain.programme.programme import Network
from domain.sessions.change_notices import Audience
from domain.sessions.details import NO_DETAILS, Details
from domain.sessions.draft import DraftOmission
from domain.sessions.session import KINDS, LONGEST, SHORTEST, Session, SessionFacts

LONGEST_LINE = 200
LONGEST_LINK = 1000
LONGEST_PREPARATION = 1500
MOST_CHOICES = 40
MOST_SPREAD = 8
Ids = Mapping[str, str]


def form(
    say: Language,
    networks: Sequence[Network],
    filled: Mapping[str, str],
    ids: Ids,
    problems: Sequence[str] = (),
    *,
    new: bool,
    offered: OfferedAudience = NOTHING_OFFERED,
) -> Message:
    """What a session is. ``networks``: to choose from, when there are more. ``problems`` are sentences about what was filled in."""
    return compose(
        say,
        network=networks[0].name if len(networks) == 1 else "",
        title=say("planning-new-title" if new else "planning-change-title"),
        lead=say("planning-new-lead" if new else "planning-change-lead"),
        matter=[
            *(TextBlock(plain(problem), weight="bolder") for problem in problems),
            *_inputs(say, networks, filled, offered, new=new),
        ],
        buttons=[press(say("button-preview"), Verb.PLAN_PREVIEW if new else Verb.CHANGE_PREVIEW, ids, style="positive"), _leave(say)],
    )


@dataclass(frozen=True, slots=True)
class SessionProposal:
    """A session as it would become. ``before`` None: a new one. ``choices`` and ``offered``: what the form below it can be changed to.
    ``free``: why one would expect no session on that day."""

    network: Network
    before: SessionFacts | None
    after: SessionFacts
    choices: Sequence[Network]
    offered: OfferedAudience = NOTHING_OFFERED
    details: Details = NO_DETAILS
    free: DraftOmission | None = None


def preview(say: Language, proposed: SessionProposal, reach: Audience, filled: Mapping[str, str], ids: Ids) -> Message:
    """What will be told to whom; nothing has happened yet. The form stands below, to go on changing it."""
    verb, title = (Verb.CHANGE_CONFIRM, "button-change-confirm") if proposed.before else (Verb.PLAN_CONFIRM, "button-plan-confirm")
    return compose(
        say,
        network=proposed.network.name,
        title=say("planning-preview-title"),
        lead=_reach(say, reach),
        matter=[
            *([TextBlock(plain(say(f"planning-on-{free.reason}", name=free.name)), weight="bolder")] if (free := proposed.free) else []),
            compared(say, proposed.before, proposed.after, proposed.network.zone, proposed.details),
            *([TextBlock(say("planning-is-open"), spacing="small")] if proposed.after.open else []),
            subheading(say("planning-preview-again")),
            *_inputs(say, proposed.choices, filled, proposed.offered, new=proposed.before is None),
        ],
        buttons=[press(say(title), verb, ids, style="positive"), _leave(say)],
        small_print=_wait(say, reach),
    )


def again(say: Language, choices: Sequence[Network], filled: Mapping[str, str], offered: OfferedAudience, ids: Ids) -> list[BodyElement]:
    """The form of a new session below the preview of a series, to go on changing it."""
    form = _inputs(say, choices, filled, offered, new=True)
    button = press(say("button-preview"), Verb.PLAN_PREVIEW, ids)
    return [subheading(say("planning-preview-again")), *form, ActionSet([button], spacing="medium")]


def preview_cancel(say: Language, network: Network, session: Session, reach: Audience) -> Message:
    ids = {"session": session.id, "sequence": str(session.sequence)}
    return compose(
        say,
        network=network.name,
        title=say("planning-cancel-title"),
        lead=_reach(say, reach),
        matter=[compared(say, None, session.facts, network.zone)],
        buttons=[press(say("button-cancel-confirm"), Verb.CANCEL_CONFIRM, ids, style="positive"), _leave(say)],
        small_print=_wait(say, reach),
    )


def choose(say: Language, planned: Sequence[tuple[Session, Network]], *, cancel: bool) -> Message:
    """Which session is to change, or not to take place."""
    several = len({network.id for _, network in planned}) > 1
    choices = [
        InputChoice(
            say(
                "planning-choice",
                day=say.short_day(session.starts, network.zone),
                time=say.clock(session.starts, network.zone),
                theme=session.theme if not several else f"{session.theme} ({network.name})",
            ),
            session.id,
        )
        for session, network in planned[:MOST_CHOICES]
    ]
    # Spread out, as a title that is too long for a phone's line then goes on to the next.
    style: Literal["expanded", "compact"] = "expanded" if len(choices) <= MOST_SPREAD else "compact"
    verb = Verb.CANCEL_SESSION if cancel else Verb.CHANGE_SESSION
    return compose(
        say,
        title=say("planning-choose-cancel-title" if cancel else "planning-choose-title"),
        lead=say("planning-choose-lead"),
        matter=[InputChoiceSet("session", label=say("planning-session"), choices=choices, value=choices[0].value, style=style)],
        buttons=[press(say("button-go-on"), verb, {}, style="positive"), _leave(say)],
    )


def done(say: Language, network: Network, session: Session, details: Details = NO_DETAILS, *, what: str) -> Message:
    """The confirmation. ``what``: planned, changed or cancelled. With the way back, for the ten minutes in which nobody is told yet.

    When nobody is ever told there is no way back on it: the session can be changed again at any moment.
    """
    ids = {"session": session.id, "sequence": str(session.sequence)}
    titles = {"planned": "planning-planned-title", "changed": "planning-changed-title", "cancelled": "planning-cancelled-title"}
    return compose(
        say,
        network=network.name,
        title=say(titles[what]),
        lead=say("planning-done-lead" if session.tellings else "planning-done-untold"),
        matter=[compared(say, None, session.facts, network.zone, details)],
        buttons=[press(say("button-take-back"), Verb.TAKE_BACK, ids)] if session.tellings else [],
    )


def taken_back(say: Language, network: Network, session: Session) -> Message:
    """The card after taking back, with what holds again: more than the last press may have been undone."""
    return compose(
        say,
        network=network.name,
        title=say("planning-taken-back-title"),
        lead=say("planning-taken-back-lead" if session.takes_place else "planning-taken-back-new"),
        matter=[compared(say, None, session.facts, network.zone)],
    )


def as_filled(facts: SessionFacts, network: Network) -> dict[str, str]:
    """A session as its form is filled in."""
    local = facts.starts.astimezone(network.zone)
    return {
        "network": network.id,
        "kind": facts.kind,
        "theme": facts.theme,
        "date": local.date().isoformat(),
        "time": f"{local:%H:%M}",
        "minutes": str(facts.minutes),
        "place": facts.place,
        "join-url": facts.join_url,
        "preparation": facts.preparation,
        **for_whom.as_filled(facts),
    }


def _inputs(
    say: Language, networks: Sequence[Network], filled: Mapping[str, str], offered: OfferedAudience, *, new: bool
) -> list[BodyElement]:
    chosen, kind, minutes = filled.get("network", ""), filled.get("kind", ""), filled.get("minutes", "120")
    which: list[BodyElement] = []
    if len(networks) > 1:
        choices = [InputChoice(network.name, network.id) for network in networks]
        value = chosen if chosen in {network.id for network in networks} else networks[0].id
        which = [InputChoiceSet("network", label=say("planning-network"), choices=choices, value=value, style="compact")]
    day, at = series.day(filled.get("date", "")), series.clock(filled.get("time", ""))
    return [
        *which,
        InputChoiceSet(
            "kind",
            label=say("fact-kind"),
            choices=[InputChoice(say(f"kind-{text}"), text) for text in KINDS],
            value=kind if kind in KINDS else "actieleersessie",
            style="compact",
        ),
        InputText(
            "theme",
            label=say("fact-theme"),
            max_length=LONGEST_LINE,
            is_required=True,
            error_message=say("error-session-theme"),
            value=filled.get("theme", ""),
        ),
        InputDate("date", label=say("planning-date"), is_required=True, error_message=say("error-session-date"), **day),
        InputTime("time", label=say("planning-time"), is_required=True, error_message=say("error-session-time"), **at),
        InputNumber(
            "minutes", label=say("planning-minutes"), min=SHORTEST, max=LONGEST, value=int(minutes) if minutes.isdecimal() else 120
        ),
        InputText("place", label=say("planning-place"), max_length=LONGEST_LINE, value=filled.get("place", "")),
        InputText("join-url", label=say("planning-link"), max_length=LONGEST_LINK, style="url", value=filled.get("join-url", "")),
        InputText(
            "preparation",
            label=say("fact-preparation"),
            is_multiline=True,
            max_length=LONGEST_PREPARATION,
            value=filled.get("preparation", ""),
        ),
        *for_whom.inputs(say, offered, filled),
        *(series.inputs(say, filled) if new else []),
    ]


def _reach(say: Language, reach: Audience) -> str:
    people = say("planning-preview-people", people=reach.people)
    if not reach.public:
        return people
    if reach.channels > 1:
        return f"{people} {say('planning-channels', count=reach.channels)}"
    return f"{people} {say('planning-channel' if reach.channels else 'planning-no-channel')}"


def _wait(say: Language, reach: Audience) -> str:
    return say("planning-preview-wait") if reach.people or reach.channels else ""


def _leave(say: Language) -> ActionExecute:
    return press(say("button-leave"), Verb.LEAVE_AS_IS, {}, associated_inputs="none")
