"""Who is invited, and the sessions that are for somebody, held against an oracle that knows people by user alone."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from domain.programme.programme import Participant
from domain.sessions.invitees import invited, is_invited, sessions_for
from domain.sessions.session import Session
from tests.domain.makers import START, a_store, network, participant, session

NETWORKS = ("noord", "oost", "zuid")
TEAMS = ("", "Rood", "rood ", "Blauw")


@dataclass(frozen=True)
class Programme:
    people: Sequence[Participant]
    sessions: Sequence[Session]


@st.composite
def programmes(draw: st.DrawFn) -> Programme:
    """People in any of three networks, perhaps in a leerteam in one of them only; sessions for any part of all that."""
    people = []
    for number in range(draw(st.integers(1, 5))):
        for home in draw(st.lists(st.sampled_from(NETWORKS), min_size=1, unique=True)):
            people.append(participant(f"p{number}", home, team=draw(st.sampled_from(TEAMS))))
    sessions = []
    for number in range(draw(st.integers(1, 5))):
        home, *others = draw(st.permutations(NETWORKS))
        with_them = tuple(others[: draw(st.integers(0, 2))])
        sessions.append(session(f"s{number}", START + timedelta(days=number), home, networks=with_them, team=draw(st.sampled_from(TEAMS))))
    return Programme(people, sessions)


def expected(programme: Programme, meeting: Session) -> dict[str, str]:
    """User to participant id: of all who may come the place in the network that is named first."""
    found: dict[str, str] = {}
    for key in [*reversed(meeting.networks), meeting.network]:
        for person in programme.people:
            wanted = meeting.team.strip().lower()
            if person.network == key and (wanted in ("", person.team.strip().lower())):
                found[person.user] = person.id
    return found


@settings(max_examples=150)
@given(programmes())
def test_each_person_is_invited_once_by_the_place_nearest_to_its_home(programme: Programme) -> None:
    async def check() -> None:
        async with a_store(*(network(key) for key in NETWORKS), *programme.people, *programme.sessions) as store, store.transaction() as tx:
            wanted = {meeting.id: expected(programme, meeting) for meeting in programme.sessions}
            for meeting in programme.sessions:
                found = await invited(tx, meeting)
                assert {member.user: member.id for member in found} == wanted[meeting.id]
                assert len(found) == len(wanted[meeting.id])
            for person in programme.people:
                own = [meeting.id for meeting in programme.sessions if wanted[meeting.id].get(person.user) == person.id]
                assert [meeting.id for meeting in await sessions_for(tx, person)] == own
                assert [each.id for each in programme.sessions if await is_invited(tx, each, person)] == own

    asyncio.run(check())
