"""Samples of the cards about votes, with long options and short ones."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from cards import general
from cards.language import Language
from cards.voting import ballot as vote
from cards.voting import form as vote_form
from cards.voting import results as vote_result
from domain.ports import Message
from domain.sessions.change_notices import Audience
from domain.voting.proposal import propose
from domain.voting.vote import Subject, Tally, Vote
from tests.cards.people import BEHOUD, CONTACT, MEETING, NOW, ONBOARDING

RHYTHM = Vote(
    id="behoud:frequency:1",
    network="behoud",
    subject=Subject.FREQUENCY,
    options=("3w", "4w", "6w", "1m"),
    draft="draft-0123456789ab",
    opened_by="anja",
    opened_at=NOW,
    closes_at=datetime(2027, 1, 14, 15, tzinfo=UTC),
)
MOMENT = replace(RHYTHM, id="behoud:time:1", subject=Subject.TIME, options=("3 14:00", "1 09:30", "4 10:00"))
LONG_THEME = "Onderliggende belemmeringen en vastzittende patronen aanpakken, samen met je eigen team en leidinggevende"
THEMES = (LONG_THEME[:100], "Werkplezier", "Vitaliteit, ook *in de nacht*")
ABOUT = replace(RHYTHM, id="behoud:theme:1", subject=Subject.THEME, options=THEMES)


def messages(say: Language) -> Iterator[tuple[str, Message]]:
    meetings = [replace(MEETING, id=f"s{week}", starts=MEETING.starts + timedelta(weeks=week)) for week in (0, 2, 4, 15, 19)]
    counted, tie, none = Tally((1, 6, 3, 0), 22), Tally((4, 4, 1), 22), Tally((0, 0, 0, 0), 22)
    reach = Audience(22, 1)
    for name, one in (("frequency", RHYTHM), ("time", MOMENT), ("theme", ABOUT)):
        themes = {f"{number:012}": theme for number, theme in enumerate(BEHOUD.themes)}
        typed = {"options": "3w,4w,6w,1m,000000000001", "times": "donderdag 14:00\ndi 9.30", "own": "Werkplezier", "closes": "2027-01-14"}
        ids = {"draft": one.draft, "network": "behoud", "subject": one.subject.value}
        yield f"vote-form-{name}", vote_form.form(say, BEHOUD, one.subject, themes, {"closes": "2027-01-14"}, ids)
        yield (
            f"vote-preview-{name}",
            vote_form.preview(
                say, BEHOUD, one.subject, one.options, one.closes_at, reach, themes, typed, {**ids, "seen": "0123456789abcdef"}
            ),
        )
        yield f"vote-{name}", vote.ballot(say, BEHOUD, one, CONTACT)
        yield f"vote-apply-{name}", vote_result.preview(say, BEHOUD, one, 1, propose(one, 1, meetings, BEHOUD, NOW), reach, "0123")
    problems = [say("error-vote-line", line=2, text="ergens in de week"), say("error-vote-closes-far", day="2028-01-01", days=60)]
    wrong = {"times": "donderdag 14:00\nergens in de week", "closes": "later"}
    yield "vote-form-problem", vote_form.form(say, BEHOUD, Subject.TIME, {}, wrong, {"draft": "d"}, problems)
    yield "vote-new", vote_form.start(say, [BEHOUD], "draft-0123456789ab")
    yield "vote-new-networks", vote_form.start(say, [BEHOUD, ONBOARDING], "draft-0123456789ab")
    yield "vote-standing", vote_form.standing(say, BEHOUD, RHYTHM)
    yield "vote-already", vote_form.standing(say, BEHOUD, ABOUT, already=True)
    yield "vote-overview", vote_form.overview(say, [(RHYTHM, BEHOUD), (replace(MOMENT, closes_at=NOW), ONBOARDING)], NOW)
    yield "vote-again", vote.ballot(say, BEHOUD, RHYTHM, CONTACT, 2)
    yield "vote-channel", vote.ballot(say, BEHOUD, MOMENT, CONTACT, channel=True)
    yield "vote-cast", vote.cast(say, BEHOUD, RHYTHM, 1)
    yield "vote-closed", vote.closed(say, BEHOUD, RHYTHM, 1)
    yield "vote-withdrawn", vote.withdrawn(say, BEHOUD, RHYTHM)
    yield "vote-which", vote.which(say, [(RHYTHM, BEHOUD), (MOMENT, ONBOARDING)])
    applied, other = replace(RHYTHM, decided_at=NOW, decided_by="anja", applied=1), replace(ABOUT, decided_at=NOW, applied=0)
    dropped = replace(RHYTHM, decided_at=NOW)
    yield "vote-outcome", vote.outcome(say, BEHOUD, applied, counted, 2)
    yield "vote-outcome-tie", vote.outcome(say, BEHOUD, other, tie)
    yield "vote-outcome-nothing", vote.outcome(say, BEHOUD, dropped, none)
    yield "vote-result", vote_result.result(say, BEHOUD, RHYTHM, counted)
    yield "vote-result-tie", vote_result.result(say, BEHOUD, ABOUT, tie)
    yield "vote-result-none", vote_result.result(say, BEHOUD, RHYTHM, none)
    yield "vote-apply-nothing", vote_result.preview(say, BEHOUD, RHYTHM, 1, propose(RHYTHM, 1, [], BEHOUD, NOW), reach, "0123")
    many = [replace(MEETING, id=f"m{week}", theme="Lang thema " * 18, starts=MEETING.starts + timedelta(weeks=week)) for week in range(60)]
    yield "vote-apply-many", vote_result.preview(say, BEHOUD, RHYTHM, 1, propose(RHYTHM, 1, many, BEHOUD, NOW), reach, "0123")
    yield "vote-decided", vote_result.decided(say, BEHOUD, applied, counted, "Joris Bakker")
    yield "vote-declined", vote_result.decided(say, BEHOUD, dropped, tie, "")
    for name in ("vote-none", "vote-not-in", "vote-gone", "vote-left", "vote-called-off", "vote-still-open"):
        yield name, general.notice(say, name)
    yield "vote-not-you", general.notice(say, "vote-not-you", contact=CONTACT)
