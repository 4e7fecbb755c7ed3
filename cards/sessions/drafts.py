"""Cards with which a coordinator plans several sessions at once: what would be planned, whom it tells, and what was done."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from itertools import chain

from cards.elements import BodyElement, TextBlock, plain, press
from cards.frame import clipped, compose, fits, subheading
from cards.language import Language
from cards.place import where
from cards.verbs import Verb
from domain.ports import Message
from domain.programme.programme import Network
from domain.sessions.change_notices import Audience
from domain.sessions.draft import Draft, DraftOmission
from domain.sessions.session import SessionFacts

MOST_SHOWN = 40
"""How many sessions are shown; the rest is counted."""
LONGEST_SHOWN = 120
Free = Mapping[datetime, DraftOmission]
NEVER_FREE: Free = {}


def preview(
    say: Language,
    network: Network,
    draft: Draft,
    reach: Audience,
    free: Free = NEVER_FREE,
    *,
    changed: bool = False,
    form: Sequence[BodyElement] = (),
) -> Message:
    """The card with what would be planned, and whom it would tell. ``free``: by start, why one would expect no session then. ``changed``:
    it is less than was shown before. ``form``: parts to stand below."""
    several = say("planning-channels", count=reach.channels)
    channel = several if reach.channels > 1 else say("draft-channel" if reach.channels else "planning-no-channel")
    lead = f"{say('draft-people', people=reach.people)} {channel}"
    ids = {"draft": draft.id, "draft-version": str(draft.version)}
    title = say("button-draft-plan", count=len(draft.sessions))

    def card(most: int) -> Message:
        return compose(
            say,
            network=network.name,
            title=say("draft-title", count=len(draft.sessions)),
            lead=f"{say('draft-changed')} {lead}" if changed else lead,
            matter=[*_planned(say, network, draft.sessions, most, free), *_left_out(say, network, draft.skipped, most), *form],
            buttons=[
                press(title, Verb.DRAFT_PLAN, ids, style="positive", associated_inputs="none"),
                press(say("button-leave"), Verb.LEAVE_AS_IS, {}, associated_inputs="none"),
            ],
            small_print=say("planning-preview-wait"),
        )

    return _that_fits(card)


def planned(say: Language, network: Network, draft: Draft) -> Message:
    """The confirmation, with the way back for the ten minutes in which nobody is told yet."""

    def card(most: int) -> Message:
        return compose(
            say,
            network=network.name,
            title=say("draft-planned-title", count=len(draft.sessions)),
            lead=say("draft-planned-lead"),
            matter=_planned(say, network, draft.sessions, most),
            buttons=[press(say("button-take-back"), Verb.DRAFT_TAKE_BACK, {"draft": draft.id})],
        )

    return _that_fits(card)


def taken_back(say: Language, network: Network, draft: Draft) -> Message:
    return compose(
        say, network=network.name, title=say("planning-taken-back-title"), lead=say("draft-taken-back-lead", count=len(draft.sessions))
    )


def nothing(say: Language, network: Network, draft: Draft) -> Message:
    """The card when all sessions were left out, with why."""

    def card(most: int) -> Message:
        return compose(
            say,
            network=network.name,
            title=say("draft-nothing-title"),
            lead=say("draft-nothing-lead"),
            matter=_left_out(say, network, draft.skipped, most),
        )

    return _that_fits(card)


def _that_fits(card: Callable[[int], Message]) -> Message:
    """With as many sessions in full as a card holds."""
    return next((made for most in (MOST_SHOWN, 30, 20, 12, 6) if fits(made := card(most))), card(3))


def _planned(say: Language, network: Network, sessions: Sequence[SessionFacts], most: int, free: Free = NEVER_FREE) -> list[BodyElement]:
    shown = list(chain.from_iterable(_session(say, network, facts, free) for facts in sessions[:most]))
    return [*shown, *_more(say, len(sessions) - most)]


def _session(say: Language, network: Network, facts: SessionFacts, free: Free) -> list[BodyElement]:
    off = free.get(facts.starts)
    told = [facts.theme, where(say, facts), *([say("whom-team", team=facts.team)] if facts.team else [])]
    when = f"{say.dated(facts.starts, network.zone)}, {say.hours(facts.starts, facts.ends, network.zone)}"
    return [
        TextBlock(when, weight="bolder", spacing="medium"),
        TextBlock(plain(clipped(" · ".join(told), LONGEST_SHOWN)), spacing="none"),
        *([TextBlock(plain(say(f"planning-on-{off.reason}", name=clipped(off.name, LONGEST_SHOWN))), spacing="none")] if off else []),
    ]


def _left_out(say: Language, network: Network, skipped: Sequence[DraftOmission], most: int) -> list[BodyElement]:
    if not skipped:
        return []
    lines = [TextBlock(plain(_why(say, network, omission)), spacing="small") for omission in skipped[:most]]
    return [subheading(say("draft-left-out", count=len(skipped))), *lines, *_more(say, len(skipped) - most)]


def _why(say: Language, network: Network, omission: DraftOmission) -> str:
    day = f"{say.dated(omission.starts, network.zone)}, {say.clock(omission.starts, network.zone)}"
    return say(f"draft-skipped-{omission.reason}", day=day, name=clipped(omission.name, LONGEST_SHOWN))


def _more(say: Language, count: int) -> list[BodyElement]:
    return [TextBlock(say("draft-more", count=count), spacing="medium", is_subtle=True)] if count > 0 else []
