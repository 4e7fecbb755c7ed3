"""What applying the outcome of a vote would change: a proposal, at which a coordinator looks before it is done. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum

from domain.notifications.working_hours import on_wall
from domain.programme.programme import Network
from domain.sessions.free_days import is_free
from domain.sessions.session import Session, SessionFacts
from domain.voting.vote import Subject, Vote, weekly

LEFT_ALONE = timedelta(days=14)
"""A session that is nearer than this is not moved: people have arranged themselves for it."""
WEEK = timedelta(days=7)


class Note(StrEnum):
    """What a coordinator has to know of one session: it comes a WEEK_LATER than it should; or it is not moved because of a HOLIDAY, an
    OVERLAP with another session, or because it is too NEAR."""

    WEEK_LATER = "week-later"
    HOLIDAY = "holiday"
    OVERLAP = "overlap"
    NEAR = "near"


@dataclass(frozen=True, slots=True)
class Shift:
    """One session, and what it would become. ``note``: WEEK_LATER when a holiday or a break was in the way, else None."""

    session: Session
    to: SessionFacts
    note: Note | None = None


@dataclass(frozen=True, slots=True)
class Proposal:
    """``shifts``: what can be done. ``kept``: the sessions that should move and can't, with why. Sessions that are right already are in
    neither."""

    shifts: Sequence[Shift]
    kept: Sequence[tuple[Session, Note]]


def propose(vote: Vote, choice: int, sessions: Sequence[Session], network: Network, now: datetime) -> Proposal:
    """What the option at the place ``choice`` would change in ``sessions``: those in which the network takes part, by start.

    Left alone is what is over or cancelled, and what the network alone does not decide on: sessions that another network plans, and those
    of one leerteam.
    """
    own = [session for session in sessions if session.network == network.id and not session.team]
    coming = [session for session in own if session.takes_place and session.starts > now]
    option = vote.options[choice]
    if vote.subject is Subject.THEME:
        return Proposal([Shift(session, replace(session.facts, theme=option)) for session in coming if session.theme != option], [])
    if vote.subject is Subject.TIME:
        return _weekly(option, coming, network, now)
    return _spaced(option, coming, network, now)


def _weekly(option: str, coming: Sequence[Session], network: Network, now: datetime) -> Proposal:
    """Each session on the chosen day and time of its own week."""
    wanted = weekly(option)
    shifts: list[Shift] = []
    kept: list[tuple[Session, Note]] = []
    ahead = {session.id: session.facts for session in coming}
    for session in coming:
        local = session.starts.astimezone(network.zone).date()
        day = local + timedelta(days=wanted.weekday - local.weekday())
        starts = on_wall(day, wanted.at, network.zone).astimezone(UTC)
        if starts == session.starts:
            continue
        to = replace(session.facts, starts=starts)
        if session.starts <= now + LEFT_ALONE:
            kept.append((session, Note.NEAR))
        elif is_free(day, network.breaks):
            kept.append((session, Note.HOLIDAY))
        elif _meets(to, [facts for id, facts in ahead.items() if id != session.id]):
            kept.append((session, Note.OVERLAP))
        else:
            ahead[session.id] = to
            shifts.append(Shift(session, to))
    return Proposal(shifts, kept)


def _spaced(option: str, coming: Sequence[Session], network: Network, now: datetime) -> Proposal:
    """The sessions so far apart, in their order and each at its own time of day, counted from the first.

    Of the sessions that are near, all stay, and it is counted from the last of them.
    """
    near = sum(1 for session in coming if session.starts <= now + LEFT_ALONE)
    first = max(near - 1, 0)
    kept = [(session, Note.NEAR) for session in coming[1:near]]
    shifts: list[Shift] = []
    for number, session in enumerate(coming[first + 1 :], start=1):
        local = session.starts.astimezone(network.zone)
        previous = (shifts[-1].to.starts if shifts else coming[first].starts).astimezone(network.zone).date()
        anchor = coming[first].starts.astimezone(network.zone).date()
        wanted = _after(anchor, option, number)
        day = wanted
        while is_free(day, network.breaks) or day <= previous:
            day += WEEK
        starts = on_wall(day, local.time().replace(tzinfo=None), network.zone).astimezone(UTC)
        shifts.append(Shift(session, replace(session.facts, starts=starts), Note.WEEK_LATER if day != wanted else None))
    return Proposal([shift for shift in shifts if shift.to != shift.session.facts], kept)


def _after(first: date, option: str, times: int) -> date:
    """The day ``times`` rhythms after the first. Of months: the same weekday of the month, such as the third Thursday."""
    amount, unit = int(option[:-1]) * times, option[-1]
    if unit == "w":
        return first + amount * WEEK
    months = first.year * 12 + first.month - 1 + amount
    opening = date(months // 12, months % 12 + 1, 1)
    # A fifth Thursday is not in every month: then the fourth.
    nth = min((first.day - 1) // 7, 3)
    return opening + timedelta(days=(first.weekday() - opening.weekday()) % 7) + nth * WEEK


def _meets(facts: SessionFacts, others: Sequence[SessionFacts]) -> bool:
    return any(facts.starts < other.ends and other.starts < facts.ends for other in others)
