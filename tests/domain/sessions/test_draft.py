"""What of a draft can be planned (domain/sessions/draft.py)."""

from datetime import UTC, datetime, timedelta

from domain.sessions.draft import MOST, Reason, sifted
from domain.sessions.session import SessionFacts

NOW = datetime(2027, 1, 4, 9, tzinfo=UTC)
START = NOW + timedelta(days=7)


def facts(starts: datetime = START, *, team: str = "") -> SessionFacts:
    return SessionFacts(kind="actieleersessie", theme="Leren", starts=starts, team=team)


def test_two_leerteams_can_meet_at_the_same_time_but_nobody_at_two_places() -> None:
    good, out = sifted([facts(team="Noord"), facts(team="Zuid"), facts(team=" noord "), facts()], (), [], NOW)
    assert [other.team for other in good] == ["Noord", "Zuid"]
    assert [omission.reason for omission in out] == [Reason.TWICE, Reason.TWICE]
    good, out = sifted([facts(team="Noord"), facts(team="Zuid")], (), [facts(team="Zuid")], NOW)
    assert [other.team for other in good] == ["Noord"]
    assert [omission.reason for omission in out] == [Reason.PLANNED]
    assert sifted([facts(team="Noord")], (), [facts()], NOW)[0] == ()


def test_what_is_past_or_too_many_is_left_out_and_said() -> None:
    good, out = sifted([facts(START + timedelta(hours=number)) for number in range(MOST + 1)] + [facts(NOW)], (), [], NOW)
    assert len(good) == MOST
    assert [omission.reason for omission in out] == [Reason.PAST, Reason.TOO_MANY]
