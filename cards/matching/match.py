"""Cards about a buddy or an intervision group: the wish, the proposal, what became of it, and whether they spoke.

Each shows name, organisation, sector and theme of others, and nothing that anybody wrote; and each has the press that ends it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import quote

from cards.answering import CHAT, chat_button
from cards.elements import ActionExecute, ActionOpenUrl, BodyElement, CardAction, Container, TextBlock, plain, press
from cards.frame import clipped, compose, facts, subheading
from cards.language import Language
from cards.verbs import Verb
from domain.matching.match import Match, MatchForm, MatchWish, SpokenAnswer
from domain.ports import Message
from domain.programme.programme import Network, Participant

STEPS = (1, 2, 3, 4)
"""The steps of an hour of intervision, each with its text."""


@dataclass(frozen=True, slots=True)
class Companion:
    """A participant as the others in a match may know them. ``theme`` is empty for another theme, or none."""

    participant: Participant
    theme: str


def asking(say: Language, network: Network, seen: Companion, form: MatchForm, *, unasked: bool = False) -> Message:
    """The card that asks whether somebody would like a buddy or a group: what it is, and exactly what others will see of them, ``seen``.
    ``unasked``: it comes by itself."""
    no = _stop(say, seen.participant, form, title=say("button-couple-no-thanks")) if unasked else None
    return compose(
        say,
        network=_heading(say, network, form),
        title=say(f"couple-asking-title-{form}"),
        lead=say(f"couple-asking-lead-{form}"),
        matter=[*_seen(say, seen, form), TextBlock(say(f"couple-asking-how-{form}"), spacing="medium")],
        buttons=[_want(seen.participant, form, say(f"button-couple-want-{form}"), primary=True), *([no] if no else [])],
        small_print=say("couple-asking-small"),
    )


def wished(
    say: Language,
    network: Network,
    participant: Participant,
    wish: MatchWish,
    next_round: datetime,
    now: datetime,
    *,
    seen: Companion | None = None,
) -> Message:
    """The card that says that the wish stands, and when the next proposals are. ``seen``: given when the reader has not read yet what
    others will see of them."""
    form, rests = wish.form, wish.rests_until if wish.rests(now) else None
    day = say.day(rests or next_round, network.zone)
    sooner = [_want(participant, form, say("button-couple-sooner"))] if rests else []
    return compose(
        say,
        network=_heading(say, network, form),
        title=say("couple-resting-title" if rests else f"couple-wished-title-{form}"),
        lead=say("couple-resting-lead" if rests else f"couple-wished-lead-{form}", day=day),
        matter=_seen(say, seen, form) if seen else [],
        buttons=[*sooner, _stop(say, participant, form)],
        small_print=say("couple-wished-small"),
    )


def proposal(
    say: Language, network: Network, participant: Participant, match: Match, others: Sequence[Companion], *, nudge: bool = False
) -> Message:
    """The proposal, to one participant. ``nudge``: it comes a second time, as they have not answered."""
    form = match.form
    until = say.day(match.answers_until, network.zone)
    lead = say(f"couple-proposal-lead-{form}") if match.theme or form is MatchForm.GROUP else say("couple-proposal-lead-other")
    return compose(
        say,
        network=_heading(say, network, form),
        title=say(f"couple-proposal-title-{form}"),
        lead=say("couple-nudge-lead", day=until) if nudge else lead,
        matter=[*_people(say, others), TextBlock(say(f"couple-proposal-how-{form}"), spacing="medium")],
        buttons=[
            press(say("button-couple-yes"), Verb.COUPLE_YES, _ids(participant, match), style="positive"),
            press(say("button-couple-no"), Verb.COUPLE_NO, _ids(participant, match)),
            _stop(say, participant, form, secondary=True),
        ],
        small_print=say("couple-proposal-small", day=until),
        summary=say(f"couple-proposal-title-{form}"),
    )


def waiting(say: Language, network: Network, participant: Participant, match: Match) -> Message:
    """They said yes; not everybody has answered."""
    form = match.form
    return compose(
        say,
        network=_heading(say, network, form),
        title=say("couple-waiting-title"),
        lead=say(f"couple-waiting-lead-{form}", day=say.day(match.answers_until, network.zone)),
        buttons=[
            press(say("button-couple-after-all-not"), Verb.COUPLE_NO, _ids(participant, match)),
            _stop(say, participant, form),
        ],
        small_print=say("couple-waiting-small"),
    )


def declined(say: Language, network: Network, participant: Participant, match: Match, wish: MatchWish | None) -> Message:
    """They said "not now": until when they are left in peace."""
    form = match.form
    rests = wish.rests_until if wish is not None else None
    return compose(
        say,
        network=_heading(say, network, form),
        title=say("couple-declined-title"),
        lead=say("couple-declined-lead", day=say.day(rests or match.answers_until, network.zone)),
        buttons=[_want(participant, form, say("button-couple-sooner")), _stop(say, participant, form)],
        small_print=say("couple-declined-small"),
    )


def together(
    say: Language,
    network: Network,
    participant: Participant,
    match: Match,
    others: Sequence[Companion],
    *,
    smaller: bool = False,
) -> Message:
    """All said yes: who they are, how to reach them, and how to begin. ``smaller``: somebody went, and the others go on."""
    form = match.form
    group = form is MatchForm.GROUP
    how = [TextBlock(say(f"couple-step-{step}"), spacing="small") for step in STEPS] if group else []
    return compose(
        say,
        network=_heading(say, network, form),
        title=say("couple-smaller-title" if smaller else f"couple-together-title-{form}"),
        lead=say("couple-smaller-lead" if smaller else f"couple-together-lead-{form}"),
        matter=[
            *_people(say, others),
            subheading(say("couple-how" if group else "couple-begin")),
            TextBlock(say(f"couple-begin-{form}"), spacing="small"),
            *how,
        ],
        buttons=[*_chat(say, network, others), _stop(say, participant, form)],
        small_print=say(f"couple-together-small-{form}"),
    )


def left_over(say: Language, network: Network, participant: Participant, form: MatchForm, next_round: datetime) -> Message:
    """The card to who is left over in this round: they go first in the next."""
    return compose(
        say,
        network=_heading(say, network, form),
        title=say("couple-none-title"),
        lead=say(f"couple-none-lead-{form}", day=say.day(next_round, network.zone)),
        buttons=[_stop(say, participant, form)],
        small_print=say("couple-none-small"),
    )


def news(say: Language, network: Network, participant: Participant, form: MatchForm, name: str, wish: MatchWish) -> Message:
    """The card that says what became of a proposal or a match, without whose doing. ``name``: ``not-now``, ``silent`` (the reader did not
    answer) or ``ended``."""
    sooner = [_want(participant, form, say("button-couple-sooner"))] if name == "silent" else []
    day = say.day(wish.rests_until or wish.since, network.zone)
    return compose(
        say,
        network=_heading(say, network, form),
        title=say(f"couple-{name}-title"),
        lead=say(f"couple-{name}-lead", day=day),
        buttons=[*sooner, _stop(say, participant, form)],
        small_print=say(f"couple-{name}-small"),
    )


def question(say: Language, network: Network, participant: Participant, match: Match, others: Sequence[Companion]) -> Message:
    """The card, two weeks on, that asks whether they spoke. Its buttons have short words, to stand in one row on a phone."""
    form = match.form
    ids = _ids(participant, match)
    names = say.both([plain(clipped(companion.participant.name, 60)) for companion in others])
    rest = [
        press(say(f"button-spoken-{spoken}"), Verb.COUPLE_SPOKEN, {**ids, "spoken": spoken.value})
        for spoken in (SpokenAnswer.NOT_YET, SpokenAnswer.CANNOT)
    ]
    other = press(say(f"button-spoken-other-{form}"), Verb.COUPLE_SPOKEN, {**ids, "spoken": SpokenAnswer.OTHER.value}, mode="secondary")
    yes = press(say("button-spoken-yes"), Verb.COUPLE_SPOKEN, {**ids, "spoken": SpokenAnswer.YES.value}, style="positive")
    return compose(
        say,
        network=_heading(say, network, form),
        title=say("couple-question-title"),
        lead=say("couple-question-lead", names=names),
        buttons=[yes, *rest, other, _stop(say, participant, form, secondary=True)],
        small_print=say("couple-question-small"),
    )


def thanks(say: Language, network: Network, participant: Participant, match: Match, spoken: SpokenAnswer) -> Message:
    """The answer to whether they spoke, with what it leads to."""
    form = match.form
    sooner = [_want(participant, form, say("button-couple-sooner"))] if spoken is SpokenAnswer.CANNOT else []
    return compose(
        say,
        network=_heading(say, network, form),
        title=say(f"couple-spoken-{spoken}-title"),
        lead=say(f"couple-spoken-{spoken}-lead"),
        buttons=[*sooner, _stop(say, participant, form)],
        small_print=say("couple-spoken-small" if spoken in (SpokenAnswer.YES, SpokenAnswer.NOT_YET) else "couple-ended-quietly"),
    )


def stopped(say: Language, network: Network, participant: Participant, form: MatchForm) -> Message:
    return compose(
        say,
        network=_heading(say, network, form),
        title=say(f"couple-stopped-title-{form}"),
        lead=say("couple-stopped-lead"),
        buttons=[_want(participant, form, say(f"button-couple-again-{form}"))],
        small_print=say("couple-stopped-small"),
    )


def over(say: Language, network: Network, participant: Participant, form: MatchForm) -> Message:
    """The card is an old one: nothing was changed, and how it stands is one press away."""
    verb = Verb.BUDDY if form is MatchForm.BUDDY else Verb.INTERVISION
    return compose(
        say,
        network=_heading(say, network, form),
        title=say("couple-over-title"),
        lead=say("couple-over-lead"),
        buttons=[press(say("button-couple-look"), verb, {"participant": participant.id}), _stop(say, participant, form)],
    )


def _heading(say: Language, network: Network, form: MatchForm) -> str:
    return f"{network.name} · {say(f'couple-name-{form}')}"


def _ids(participant: Participant, match: Match) -> dict[str, str]:
    return {"participant": participant.id, "coupling": match.id}


def _want(participant: Participant, form: MatchForm, title: str, *, primary: bool = False) -> ActionExecute:
    ids = {"participant": participant.id, "form": form.value}
    return press(title, Verb.COUPLE_WANT, ids, style="positive") if primary else press(title, Verb.COUPLE_WANT, ids)


def _stop(say: Language, participant: Participant, form: MatchForm, *, title: str = "", secondary: bool = False) -> ActionExecute:
    name, ids = title or say(f"button-couple-stop-{form}"), {"participant": participant.id, "form": form.value}
    return press(name, Verb.COUPLE_STOP, ids, mode="secondary") if secondary else press(name, Verb.COUPLE_STOP, ids)


def _seen(say: Language, seen: Companion, form: MatchForm) -> list[BodyElement]:
    participant = seen.participant
    return [
        subheading(say(f"couple-seen-{form}")),
        facts(
            (say("couple-fact-name"), participant.name),
            (say("fact-organisation"), participant.organisation),
            (say("couple-fact-sector"), participant.sector),
            (say("fact-theme"), seen.theme or say("couple-no-theme")),
        ),
        TextBlock(say("couple-seen-more"), is_subtle=True, size="small", spacing="small"),
    ]


def _people(say: Language, others: Sequence[Companion]) -> list[BodyElement]:
    parts: list[BodyElement] = []
    for other in others:
        participant = other.participant
        about = " · ".join(part for part in (participant.organisation, participant.sector, other.theme or say("couple-no-theme")) if part)
        name = TextBlock(plain(participant.name), weight="bolder")
        parts.append(Container([name, TextBlock(plain(about), is_subtle=True, spacing="none")], spacing="medium"))
    return parts


def _chat(say: Language, network: Network, others: Sequence[Companion]) -> list[CardAction]:
    """Teams' own chat with those whose address is known."""
    addresses = [companion.participant.email for companion in others if "@" in companion.participant.email]
    if len(others) == 1:
        return chat_button(say, *addresses) if addresses else []
    users = ",".join(quote(address, safe="@") for address in addresses)
    return [ActionOpenUrl(say("button-chat-group"), f"{CHAT}{users}&topicName={quote(network.name)}")] if addresses else []
