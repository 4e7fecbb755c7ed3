"""Cards about a session that changed: what is told to participants and in the channel, and what their reminder cards say afterwards."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from zoneinfo import ZoneInfo

from cards.elements import ActionExecute, BodyElement, FactSet, TextBlock, plain, press
from cards.frame import clipped, compose, facts, fits, join_buttons
from cards.language import Language
from cards.place import where
from cards.session_details import around, whom
from cards.verbs import Verb
from domain.ports import Message
from domain.programme.programme import Network
from domain.sessions.details import NO_DETAILS, Details
from domain.sessions.session import Session, SessionFacts

SHOWN_CHARACTERS = 600
SHOWN_BEFORE = 120
MOST_TOGETHER = 40


@dataclass(frozen=True, slots=True)
class News:
    """A session of which something is to be told. ``before``: what its reader was told last, None when it is new to them. ``after``: what
    holds for them now, None when it is for them no longer. ``signed_off``: whether the reader is, None for a channel."""

    session: Session
    before: SessionFacts | None
    after: SessionFacts | None
    signed_off: bool | None
    details: Details = NO_DETAILS

    @property
    def now(self) -> SessionFacts:
        return self.after or self.session.facts


def told(say: Language, network: Network, news: News) -> Message:
    """The card with what changed of one session, and all that holds now."""
    session, before, now, zone = news.session, news.before, news.now, network.zone
    if news.after is None:
        return not_for_you(say, network, before or now, channel=news.signed_off is None)
    if before is not None and news.signed_off is not None:
        # Whom else it is for is no news to one person.
        before = replace(before, team=now.team, networks=now.networks, open=now.open)
    kind = _kind(before, now)
    earlier = before or now
    day, time = say.day(earlier.starts, zone), say.clock(earlier.starts, zone)
    lead = say(f"change-{kind}-lead", day=day, time=time)
    coming_button = news.signed_off and not now.cancelled
    return compose(
        say,
        network=f"{network.name} · {say('kind-' + session.kind)}",
        title=say(f"change-{kind}-title", theme=session.theme),
        lead=f"{lead} {say('change-signed-off')}" if coming_button else lead,
        matter=[
            compared(say, None if now.cancelled else before, now, zone, news.details),
            *([] if now.cancelled else around(say, session, news.details)),
        ],
        buttons=() if now.cancelled else (_button(say, session, back=bool(coming_button)), *join_buttons(say, session)),
        small_print="" if news.signed_off is None else say("why-member", network=network.name),
        summary=say("change-summary", title=say(f"change-{kind}-title", theme=session.theme), day=say.day(now.starts, zone)),
    )


def together(say: Language, network: Network, news: Sequence[News]) -> Message:
    """The card with what changed of several sessions, each in short. To sign off one opens the list of sessions."""
    are_new = all(other.before is None for other in news)
    title = say("changes-new-title" if are_new else "changes-title", count=len(news))
    goes_on = any(other.after is not None and not other.after.cancelled for other in news)

    def card(most: int) -> Message:
        shown = [part for other in news[:most] for part in _in_short(say, network, other)]
        more = [TextBlock(say("changes-more", count=len(news) - most), spacing="medium", is_subtle=True)] if len(news) > most else []
        return compose(
            say,
            network=network.name,
            title=title,
            lead=say("changes-lead" if goes_on else "changes-off-lead"),
            matter=[*shown, *more],
            buttons=[press(say("button-my-sessions"), Verb.SESSIONS, {})],
            small_print="" if news[0].signed_off is None else say("why-member", network=network.name),
            summary=say("changes-summary", title=title, network=network.name),
        )

    return next((made for most in (MOST_TOGETHER, 25, 15, 8) if fits(made := card(most))), card(4))


def off(say: Language, network: Network, session: Session) -> Message:
    """The card of a session that was cancelled, in place of its reminder and as the answer to a press on its other cards. Without
    buttons."""
    zone, now = network.zone, session.facts
    return compose(
        say,
        network=f"{network.name} · {say('kind-' + session.kind)}",
        title=say("change-cancelled-title", theme=session.theme),
        lead=say("change-cancelled-lead", day=say.day(now.starts, zone), time=say.clock(now.starts, zone)),
    )


def not_for_you(say: Language, network: Network, before: SessionFacts, *, channel: bool = False) -> Message:
    """The card to whoever a session is no longer for, or in the ``channel`` of their network. ``before``: what they knew of it."""
    zone = network.zone
    return compose(
        say,
        network=f"{network.name} · {say('kind-' + before.kind)}",
        title=say(f"change-{_gone(channel=channel)}-title", theme=before.theme),
        lead=say(f"change-{_gone(channel=channel)}-lead", day=say.day(before.starts, zone), time=say.clock(before.starts, zone)),
    )


def _gone(*, channel: bool) -> str:
    return "not-here" if channel else "not-for-you"


def compared(say: Language, before: SessionFacts | None, now: SessionFacts, zone: ZoneInfo, details: Details = NO_DETAILS) -> FactSet:
    """All that holds now, with what it was where that differs."""

    both, was = partial(_both, say), before or now
    some = any((other.team, other.networks) != ("", ()) for other in (now, was))
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


def _kind(before: SessionFacts | None, now: SessionFacts) -> str:
    """The one thing that matters most."""
    if now.cancelled:
        return "cancelled"
    if before is None:
        return "new"
    if before.cancelled:
        return "back"
    return "moved" if before.starts != now.starts else "other"


def _in_short(say: Language, network: Network, news: News) -> list[BodyElement]:
    zone, now = network.zone, news.now
    was = None if news.before is None or news.before.cancelled else news.before
    kind = _kind(news.before, now) if news.after else _gone(channel=news.signed_off is None)
    if news.after is None:
        was, now = None, news.before or now
    when, place = _dated(say, now, zone), where(say, now)
    if was is not None and not now.cancelled:
        when = _both(say, when, _dated(say, was, zone))
        place = _both(say, place, where(say, was))
    lines = [when, "" if now.cancelled else clipped(place, SHOWN_BEFORE * 2)]
    if was is not None and not now.cancelled:
        lines += _other(say, was, now)
    if news.signed_off and not now.cancelled:
        lines.append(say("changes-signed-off"))
    return [
        TextBlock(plain(say(f"change-{kind}-title", theme=clipped(now.theme, SHOWN_BEFORE))), weight="bolder", spacing="medium"),
        *(TextBlock(plain(line), spacing="none") for line in lines if line),
    ]


def _other(say: Language, was: SessionFacts, now: SessionFacts) -> list[str]:
    """What else is different than when and where."""
    lines = [say("changes-theme-was", before=clipped(was.theme, SHOWN_BEFORE))] if was.theme != now.theme else []
    if was.kind != now.kind:
        lines.append(_both(say, say(f"kind-{now.kind}"), say(f"kind-{was.kind}")))
    if was.join_url != now.join_url:
        lines.append(say("fact-link-new" if now.join_url else "fact-link-gone"))
    if was.preparation != now.preparation:
        lines.append(
            say("changes-preparation", preparation=clipped(now.preparation, SHOWN_BEFORE))
            if now.preparation
            else say("changes-no-preparation")
        )
    return lines


def _both(say: Language, new: str, old: str) -> str:
    return say("change-was", now=new, before=clipped(old, SHOWN_BEFORE)) if old and old != new else new


def _dated(say: Language, other: SessionFacts, zone: ZoneInfo) -> str:
    return f"{say.dated(other.starts, zone)}, {say.hours(other.starts, other.ends, zone)}"


def _when(say: Language, other: SessionFacts, zone: ZoneInfo) -> str:
    return f"{say.day(other.starts, zone)}, {say.hours(other.starts, other.ends, zone)}"


def _button(say: Language, session: Session, *, back: bool) -> ActionExecute:
    ids = {"session": session.id}
    if back:
        return press(say("button-come-after-all"), Verb.COME_AFTER_ALL, ids)
    return press(say("button-cannot-come"), Verb.CANNOT_COME, ids)
