"""Samples of the cards about who comes to a session: signing off, being away, on behalf of another, attendance, and afterwards."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from cards import general
from cards.attendance import away, on_behalf, sign_off
from cards.attendance import follow_up as aftercare
from cards.attendance import register as attendance
from cards.language import Language
from cards.sessions.sessions import ListedSession
from domain.attendance.away import Away
from domain.attendance.go_away import Within
from domain.attendance.record_attendance import AttendanceCard
from domain.attendance.register import Attendance
from domain.contacts.direct_message import DirectMessage
from domain.ports import Message
from domain.programme.programme import Coordinator
from domain.sessions.session import CatchUp
from tests.cards.people import ABSENT, BEHOUD, BRAM, CONTACT, CROWD, MEETING, NOW, ONLINE, PEOPLE
from tests.cards.sessions.samples import DETAILS

AWAY = Away(id="user-bram", number=1, since=NOW, until=datetime(2027, 2, 28, 23, tzinfo=UTC), note="Bel gerust met mijn collega Yasmin.")


def messages(say: Language) -> Iterator[tuple[str, Message]]:
    yield from _signing_off(say)
    yield from _around_sessions(say)
    yield from _standing_in(say)


def _signing_off(say: Language) -> Iterator[tuple[str, Message]]:
    yield "sign-off-form", sign_off.form(say, BEHOUD, MEETING, replace(ABSENT, late=False), CONTACT)
    yield "sign-off-form-late", sign_off.form(say, BEHOUD, MEETING, ABSENT, CONTACT)
    yield "sign-off-done", sign_off.done(say, BEHOUD, MEETING, ABSENT, CONTACT)
    yield "sign-off-done-bare", sign_off.done(say, BEHOUD, MEETING, replace(ABSENT, note="", catch_up=CatchUp.NONE), CONTACT)
    yield "coming", sign_off.coming(say, BEHOUD, MEETING, CONTACT, was_signed_off=True)
    yield "coming-already", sign_off.coming(say, BEHOUD, MEETING, CONTACT, was_signed_off=False)
    yield "absence", sign_off.notice(say, BEHOUD, MEETING, BRAM, ABSENT)
    yield "absence-back", sign_off.notice(say, BEHOUD, MEETING, BRAM, replace(ABSENT, withdrawn_at=NOW, note=""))
    off = replace(MEETING, cancelled_at=NOW)
    yield "absence-cancelled", sign_off.notice(say, BEHOUD, off, BRAM, ABSENT)
    yield "whom-not-for-you", general.notice(say, "not-for-you")


def _around_sessions(say: Language) -> Iterator[tuple[str, Message]]:
    networks = {BEHOUD.id: BEHOUD}
    within, only_one = Within([MEETING], [ONLINE]), Within([MEETING], [])
    back = replace(AWAY, ended_at=NOW, note="")
    today, last = NOW.date(), NOW.date() + timedelta(days=365)
    yield "away-form", away.form(say, CONTACT, today, last)
    late = say("error-away-until", day=say.day(NOW + timedelta(days=365), BEHOUD.zone))
    yield "away-form-problem", away.form(say, CONTACT, today, last, note="Tot later.", problem=late)
    yield "away-stands", away.stands(say, AWAY, BEHOUD.zone, CONTACT, within, networks)
    yield "away-notice", away.notice(say, BRAM, networks, AWAY, within)
    yield "away-notice-back", away.notice(say, BRAM, networks, back, only_one)
    yield "welcome-back", general.notice(say, "welcome-back", contact=CONTACT)
    yield "not-away", general.notice(say, "not-away")
    missed = replace(ABSENT, after_start=True, note="", catch_up=CatchUp.NONE)
    yield "missed-form", sign_off.form(say, BEHOUD, MEETING, missed, CONTACT)
    yield "missed-done", sign_off.done(say, BEHOUD, MEETING, replace(missed, note=ABSENT.note), CONTACT)
    yield "was-there", sign_off.coming(say, BEHOUD, MEETING, CONTACT, was_signed_off=True, begun=True)
    yield "absence-missed", sign_off.notice(say, BEHOUD, MEETING, BRAM, missed)
    yield "absence-by", sign_off.notice(say, BEHOUD, MEETING, BRAM, replace(ABSENT, note=""), by="Joris Bakker")
    here, gone = ListedSession(MEETING, BEHOUD, signed_off=False), ListedSession(ONLINE, BEHOUD, signed_off=True)
    yield "behalf-who", on_behalf.who(say, [(participant, BEHOUD) for participant in PEOPLE])
    yield (
        "behalf-who-many",
        on_behalf.who(say, [(replace(participant, id=f"{participant.id}{n}"), BEHOUD) for n in range(5) for participant in CROWD]),
    )
    yield "behalf-which", on_behalf.which(say, PEOPLE[3], [here, gone])
    yield "behalf-which-none", on_behalf.which(say, BRAM, [])
    yield "behalf-off", on_behalf.done(say, BEHOUD, MEETING, BRAM, off=True)
    yield "behalf-back", on_behalf.done(say, BEHOUD, MEETING, BRAM, off=False)
    yield "behalf-told", on_behalf.told(say, BEHOUD, MEETING, ABSENT, "Joris Bakker")
    yield "behalf-told-back", on_behalf.told(say, BEHOUD, MEETING, replace(ABSENT, withdrawn_at=NOW), "Joris Bakker")
    yield "behalf-told-self", on_behalf.told(say, BEHOUD, MEETING, ABSENT, "")
    for name in ("behalf-not-you", "attendance-not-you", "here-wrong", "here-too-often", "here-too-early", "talk-asked"):
        yield name, general.notice(say, name, contact=CONTACT)
    for name in ("behalf-nobody", "behalf-over", "attendance-none", "attendance-too-late", "here-no-session", "here-which-code"):
        yield name, general.notice(say, name)
    yield "here-right", general.notice(say, "here-right", theme=MEETING.theme)
    said = Attendance(id=MEETING.id, code="KXRT", present=("behoud.p0", "behoud.p2"), absent=("behoud.p1", "behoud.p3"), saved_at=NOW)
    asked = AttendanceCard(PEOPLE, 2, frozenset({"behoud.p2"}), said)
    yield "attendance-code", attendance.code(say, BEHOUD, MEETING, asked)
    yield "attendance-form", attendance.form(say, BEHOUD, MEETING, asked, unasked=True)
    yield (
        "attendance-form-many",
        attendance.form(say, BEHOUD, MEETING, AttendanceCard(CROWD, 0, frozenset(participant.id for participant in CROWD), None)),
    )
    yield "attendance-form-nobody", attendance.form(say, BEHOUD, MEETING, AttendanceCard([], 4, frozenset(), None))
    yield "attendance-saved", attendance.saved(say, BEHOUD, MEETING, asked, CONTACT)
    everybody = replace(said, absent=(), present=tuple(participant.id for participant in CROWD))
    yield "attendance-saved-all", attendance.saved(say, BEHOUD, MEETING, AttendanceCard(CROWD, 0, frozenset(), everybody), CONTACT)
    yield "attendance-which", attendance.which(say, [(MEETING, BEHOUD), (ONLINE, BEHOUD)])
    for way in CatchUp:
        yield f"aftercare-{way}", aftercare.card(say, BEHOUD, MEETING, way, CONTACT, None if way is CatchUp.COLLEAGUE else ONLINE)
    yield "talk", aftercare.asks_to_talk(say, BEHOUD, MEETING, BRAM)
    yield "material-aftercare", aftercare.card(say, BEHOUD, MEETING, CatchUp.MATERIAL, CONTACT, ONLINE, DETAILS)


def _standing_in(say: Language) -> Iterator[tuple[str, Message]]:
    networks, within, today = {BEHOUD.id: BEHOUD}, Within([MEETING], []), NOW.date()
    staff = [Coordinator(id=key, name=name, user=key, email="") for key, name in (("joris", "Joris Bakker"), ("noor", "Noor El Amrani"))]
    last, words = today + timedelta(days=365), "Dank je, ik bel je donderdag.\nBeterschap!"
    mine = DirectMessage(id="w-1", participant=BRAM.id, coordinator="anja", by_coordinator=True, text=words, at=NOW)
    long = replace(mine, text="woorden " * 124)
    yield "away-form-staff", away.form(say, CONTACT, today, last, takes_part=False, stand_ins=staff, stand_in="noor")
    yield "away-form-both", away.form(say, CONTACT, today, last, stand_ins=staff, problem=say("error-away-stand-in"))
    yield "away-stands-staff", away.stands(say, AWAY, BEHOUD.zone, "", Within([], []), networks, instead="Joris Bakker")
    yield "away-stands-both", away.stands(say, AWAY, BEHOUD.zone, CONTACT, within, networks, instead="Joris Bakker")
    yield "away-stands-nobody", away.stands(say, AWAY, BEHOUD.zone, "", Within([], []), networks)
    yield "welcome-back-staff", general.notice(say, "welcome-back-staff")
    yield "absence-stand-in", sign_off.notice(say, BEHOUD, MEETING, BRAM, ABSENT, absent=CONTACT, answers=[long])
    yield "away-notice-stand-in", away.notice(say, BRAM, networks, AWAY, within, absent=CONTACT, answers=[mine])
    yield "talk-stand-in", aftercare.asks_to_talk(say, BEHOUD, MEETING, BRAM, absent=CONTACT, answers=[mine])
