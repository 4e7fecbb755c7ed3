"""Cards about a session that changed: what is told to participants and in the channel, and what their reminder cards say afterwards."""

from dataclasses import replace
from zoneinfo import ZoneInfo

from cards.details import around, whom
from cards.elements import ActionExecute, FactSet, press
from cards.frame import clipped, compose, facts, join_buttons
from cards.language import Language
from cards.place import where
from cards.verbs import Verb
from domain.details import NO_DETAILS, Details
from domain.ports import Message
from domain.programme import Network
from domain.session import Session, SessionFacts

SHOWN_CHARACTERS = 600
SHOWN_BEFORE = 120


def told(
    say: Language,
    network: Network,
    session: Session,
    before: SessionFacts | None,
    details: Details = NO_DETAILS,
    *,
    signed_off: bool | None,
) -> Message:
    """What is different since ``before``, and all that holds now. ``signed_off``: of whoever reads it; None for a channel."""
    zone, now = network.zone, session.facts
    if before is not None and signed_off is not None:
        # Whom else it is for is no news to one person.
        before = replace(before, team=now.team, networks=now.networks, open=now.open)
    news = _news(before, now)
    earlier = before or now
    day, time = say.day(earlier.starts, zone), say.clock(earlier.starts, zone)
    lead = say(f"change-{news}-lead", day=day, time=time)
    coming_button = signed_off and not now.cancelled
    return compose(
        say,
        network=f"{network.name} · {say('kind-' + session.kind)}",
        title=say(f"change-{news}-title", theme=session.theme),
        lead=f"{lead} {say('change-signed-off')}" if coming_button else lead,
        matter=[
            compared(say, None if now.cancelled else before, now, zone, details),
            *([] if now.cancelled else around(say, session, details)),
        ],
        buttons=() if now.cancelled else (_button(say, session, back=bool(coming_button)), *join_buttons(say, session)),
        small_print="" if signed_off is None else say("why-member", network=network.name),
        summary=say("change-summary", title=say(f"change-{news}-title", theme=session.theme), day=say.day(now.starts, zone)),
    )


def off(say: Language, network: Network, session: Session) -> Message:
    """In place of a reminder, and in answer to a press on any card of a session that was cancelled. Without buttons."""
    zone, now = network.zone, session.facts
    return compose(
        say,
        network=f"{network.name} · {say('kind-' + session.kind)}",
        title=say("change-cancelled-title", theme=session.theme),
        lead=say("change-cancelled-lead", day=say.day(now.starts, zone), time=say.clock(now.starts, zone)),
    )


def not_for_you(say: Language, network: Network, session: Session, before: SessionFacts, *, channel: bool = False) -> Message:
    """To whoever it is for no longer, or in the ``channel`` of their network. ``before``: what they knew of it."""
    zone = network.zone
    title, lead = ("change-not-here-title", "change-not-here-lead") if channel else ("change-not-for-you-title", "change-not-for-you-lead")
    return compose(
        say,
        network=f"{network.name} · {say('kind-' + before.kind)}",
        title=say(title, theme=before.theme),
        lead=say(lead, day=say.day(before.starts, zone), time=say.clock(before.starts, zone)),
    )


def compared(say: Language, before: SessionFacts | None, now: SessionFacts, zone: ZoneInfo, details: Details = NO_DETAILS) -> FactSet:
    """All that holds now, with what it was where that differs."""

    def both(new: str, old: str) -> str:
        return say("change-was", now=new, before=clipped(old, SHOWN_BEFORE)) if old and old != new else new

    was = before or now
    some = any((one.team, one.networks) != ("", ()) for one in (now, was))
    everybody = say("whom-all") if some else ""
    link = "fact-link-new" if now.join_url else "fact-link-gone"
    return facts(
        (say("fact-kind"), both(say(f"kind-{now.kind}"), say(f"kind-{was.kind}")) if was.kind != now.kind else ""),
        (say("fact-theme"), both(now.theme, was.theme)),
        (say("fact-when"), both(_when(say, now, zone), _when(say, was, zone))),
        (say("fact-where"), both(where(say, now), where(say, was))),
        (say("fact-whom"), both(whom(say, now, details) or everybody, whom(say, was, details) or everybody)),
        (say("fact-link"), say(link) if was.join_url != now.join_url else ""),
        (say("fact-preparation"), "" if now.cancelled else clipped(now.preparation, SHOWN_CHARACTERS)),
    )


def _news(before: SessionFacts | None, now: SessionFacts) -> str:
    """The one thing that matters most."""
    if now.cancelled:
        return "cancelled"
    if before is None:
        return "new"
    if before.cancelled:
        return "back"
    return "moved" if before.starts != now.starts else "other"


def _when(say: Language, one: SessionFacts, zone: ZoneInfo) -> str:
    return f"{say.day(one.starts, zone)}, {say.hours(one.starts, one.ends, zone)}"


def _button(say: Language, session: Session, *, back: bool) -> ActionExecute:
    ids = {"session": session.id}
    if back:
        return press(say("button-come-after-all"), Verb.COME_AFTER_ALL, ids)
    return press(say("button-cannot-come"), Verb.CANNOT_COME, ids)
