"""Cards about sessions: reminders, the list, and which session somebody means."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from cards.calendar.ics import teams_form
from cards.elements import ActionExecute, ActionOpenUrl, ActionSet, BodyElement, Container, TextBlock, dialog, plain, press
from cards.frame import compose, join_buttons, stacked
from cards.language import Language
from cards.place import map_link, where
from cards.session_details import around, session_facts, whom
from cards.verbs import Verb
from domain.ports import Message
from domain.programme.programme import Network
from domain.sessions.details import NO_DETAILS, Details
from domain.sessions.session import Presence, Session


@dataclass(frozen=True, slots=True)
class ListedSession:
    """A session as one participant sees it."""

    session: Session
    network: Network
    signed_off: bool
    calendar: str = ""
    """Where this participant fetches it for their own calendar, if there is such an address."""
    invited: bool = True
    """A coordinator also sees sessions that they are not invited to."""
    details: Details = NO_DETAILS


_ASK = {Presence.EXPECTED: "reminder-expected", Presence.OPTIONAL: "reminder-optional"}


def reminder(
    say: Language, network: Network, session: Session, now: datetime, calendar: str | None = "", details: Details = NO_DETAILS
) -> Message:
    """The reminder to one participant, with the button to sign off. ``calendar``: the address of a file for their own calendar, or ""
    without one; None when the session is in there already."""
    zone = network.zone
    days = _days(now, session, zone)
    return compose(
        say,
        network=_heading(say, network, session),
        title=say("reminder-title", days=days, theme=session.theme),
        lead=f"{say('reminder-lead', days=days, day=say.day(session.starts, zone))} {say(_ASK[session.presence])}",
        matter=[
            session_facts(say, session, zone, details, theme=False),
            *around(say, session, details),
            *_for_calendars(say, network, session, calendar),
        ],
        buttons=[_cannot_come(say, session), *join_buttons(say, session)],
        small_print=say("why-member", network=network.name),
        summary=_summary(say, session, zone),
    )


def channel_reminder(say: Language, network: Network, session: Session, details: Details = NO_DETAILS) -> Message:
    """One post for the whole channel; whoever presses is answered for themselves alone."""
    zone = network.zone
    return compose(
        say,
        network=_heading(say, network, session),
        title=say("reminder-channel-title", theme=session.theme),
        lead=say("reminder-channel-lead", day=say.day(session.starts, zone)),
        matter=[session_facts(say, session, zone, details, theme=False), *around(say, session, details)],
        buttons=[
            _cannot_come(say, session),
            *join_buttons(say, session),
            dialog(say("button-do-check-in"), Verb.CHECK_IN, {}, mode="secondary"),
        ],
        summary=_summary(say, session, zone),
    )


def sessions(
    say: Language, planned: Sequence[ListedSession], *, title: str = "sessions-title", lead: str = "sessions-lead", can_press: bool = True
) -> Message:
    """The next sessions, each with its button. ``can_press``: a coordinator has nothing to sign off for."""
    if not planned:
        return compose(say, title=say(title), lead=say("sessions-none"))
    return compose(
        say,
        title=say(title),
        lead=say(lead),
        matter=[part for session in planned for part in _row(say, session, can_press=can_press)],
    )


def which_session(say: Language, planned: Sequence[ListedSession], *, back: bool) -> Message:
    """Asks which of several sessions is meant; choosing does it."""
    return compose(
        say,
        title=say("which-session-title"),
        lead=say("which-session-back" if back else "which-session-lead"),
        matter=[part for session in planned for part in _row(say, replace(session, calendar=""), can_press=True)],
    )


def confirm(say: Language, session: ListedSession, *, back: bool) -> Message:
    """Shows which session was understood, and does nothing yet."""
    ids = {"session": session.session.id}
    yes = (
        press(say("button-yes-coming"), Verb.COME_AFTER_ALL, ids, style="positive")
        if back
        else (press(say("button-yes-sign-off"), Verb.CANNOT_COME, ids, style="positive"))
    )
    return compose(
        say,
        network=_heading(say, session.network, session.session),
        title=say("confirm-title"),
        lead=say("confirm-back-lead" if back else "confirm-lead"),
        matter=[session_facts(say, session.session, session.network.zone, session.details)],
        buttons=[yes, press(say("button-other-session"), Verb.CHOOSE_SESSION, {})],
    )


def over(say: Language, session: ListedSession, contact: str) -> Message:
    day = say.day(session.session.starts, session.network.zone)
    return compose(
        say,
        network=_heading(say, session.network, session.session),
        title=say("session-over-title"),
        lead=say("session-over-lead", theme=plain(session.session.theme), day=day, contact=plain(contact)),
    )


def _heading(say: Language, network: Network, session: Session) -> str:
    return f"{network.name} · {say('kind-' + session.kind)}"


def _summary(say: Language, session: Session, zone: ZoneInfo) -> str:
    return say("reminder-summary", theme=session.theme, day=say.day(session.starts, zone), time=say.clock(session.starts, zone))


def _days(now: datetime, session: Session, zone: ZoneInfo) -> int:
    return (session.starts.astimezone(zone).date() - now.astimezone(zone).date()).days


def _cannot_come(say: Language, session: Session) -> ActionExecute:
    return press(say("button-cannot-come"), Verb.CANNOT_COME, {"session": session.id})


def _for_calendars(say: Language, network: Network, session: Session, calendar: str | None) -> list[ActionSet]:
    """In a row of their own: beside the others they do not fit on a phone. With a link of ours, Teams' form is under the three dots."""
    if calendar is None:
        return []
    form, title = teams_form(say, network, session), say("button-teams-calendar")
    if not calendar:
        return [ActionSet([ActionOpenUrl(title, form)], spacing="medium")]
    fetch = ActionOpenUrl(say("button-calendar"), calendar, here=True)
    return [ActionSet([fetch, ActionOpenUrl(title, form, mode="secondary")], spacing="medium")]


def _row(say: Language, session: ListedSession, *, can_press: bool) -> list[BodyElement]:
    zone = session.network.zone
    when = f"{say.short_day(session.session.starts, zone)}, {say.hours(session.session.starts, session.session.ends, zone)}"
    state = f" · {say('sessions-signed-off')}" if session.signed_off else ""
    lines: list[BodyElement] = [
        TextBlock(plain(session.session.theme), weight="bolder"),
        TextBlock(f"{when}{state}", spacing="none"),
        TextBlock(plain(f"{where(say, session.session)} · {_for_whom(say, session)}"), spacing="none", is_subtle=True),
    ]
    come = press(say("button-come-after-all"), Verb.COME_AFTER_ALL, {"session": session.session.id})
    button = come if session.signed_off else _cannot_come(say, session.session)
    # Links and no buttons: six sessions with two buttons each are more than a card may have.
    calendar = f"[{say('button-calendar')}]({session.calendar})" if session.calendar else ""
    links = [] if session.signed_off else [link for link in (calendar, map_link(say, session.session)) if link]
    if links:
        lines.append(TextBlock(" · ".join(links), spacing="small"))
    return [Container(lines, separator=True, spacing="medium"), *(stacked([button]) if can_press and session.invited else [])]


def _for_whom(say: Language, session: ListedSession) -> str:
    if session.session.networks:
        return whom(say, session.session, session.details)
    return f"{session.network.name} · {whom(say, session.session, session.details)}" if session.session.team else session.network.name
