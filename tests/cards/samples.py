"""Every card the bot can send, filled with invented people: for the pictures and for the tests that look at all cards."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from cards import general, questions
from cards.actions import action
from cards.answering import chat_button
from cards.attendance import away, on_behalf, sign_off
from cards.attendance import follow_up as aftercare
from cards.attendance import register as attendance
from cards.calendar import event
from cards.check_ins import check_in
from cards.contacts import away_summary as meanwhile
from cards.contacts import direct_message as writing
from cards.contacts import progress
from cards.digest import post as digest
from cards.language import LANGUAGES, Language, language
from cards.notifications import preferences as pausing
from cards.notifications import undelivered, why
from cards.pulse import pulse
from cards.sessions import change_notice as change
from cards.sessions import drafts, material, planning, sheet
from cards.sessions import list_import as lists
from cards.sessions import sessions as session
from cards.sessions.audience_inputs import NOTHING_OFFERED, Offered
from cards.sessions.sessions import Planned
from cards.verbs import Verb
from cards.voting import ballot as vote
from cards.voting import form as vote_form
from cards.voting import results as vote_result
from dialogs.commands.help import offered
from domain.actions.action import Step
from domain.attendance.away import Away
from domain.attendance.expected import Missing
from domain.attendance.go_away import Within
from domain.attendance.record_attendance import Asked
from domain.attendance.register import Attendance
from domain.check_ins.answer import Chosen
from domain.check_ins.check_in import CheckIn, CheckInState, Update, Visibility
from domain.check_ins.questions import Complaint
from domain.contacts.away_summary import CameIn, Item
from domain.contacts.direct_message import Writing
from domain.contacts.progress import Standing
from domain.digest.counts import Numbers
from domain.digest.digest import Digest, Entry
from domain.help.request import Seen
from domain.measurements.indicator import IndicatorKind
from domain.notifications.heartbeat import Stop
from domain.notifications.outbox import Intent, Kind, To
from domain.notifications.time_estimate import Burden
from domain.notifications.undelivered import Loss, Losses, Why
from domain.ports import Message
from domain.programme.programme import Coordinator, Participant, Person, Wanted
from domain.pulse.pulse import ITEMS, Edge, Shown, Told
from domain.sessions.change_notices import Audience
from domain.sessions.details import Details
from domain.sessions.draft import Draft, Reason, Skipped
from domain.sessions.material import Material
from domain.sessions.session import Absence, CatchUp, Session, SessionFacts, Telling
from domain.sessions.sheet import Absentee, Line, Request, Sheet
from domain.voting.proposal import propose
from domain.voting.vote import Subject, Tally, Vote
from tests.cards.actions.samples_overview import overview_cards
from tests.cards.check_ins import samples as samples_log
from tests.cards.digest import samples as samples_digest
from tests.cards.help import samples as samples_help
from tests.cards.help.samples import REQUEST
from tests.cards.matching.samples import coupling_samples
from tests.cards.measurements import samples as samples_measurements
from tests.cards.onboarding.samples import joining_cards
from tests.cards.own_data.samples import own_pages
from tests.cards.people import ACTION, BEHOUD, BRAM, FRESH, MEETING, NOW, ONBOARDING, ONLINE, STOPPED
from tests.cards.reports.samples import coordinators_reports

CONTACT = "Anja de Boer"
ABSENT = Absence(
    id="behoud-1|behoud.bram",
    session="behoud-1",
    participant="behoud.bram",
    signed_off_at=NOW,
    late=True,
    note="Ik sta die middag ingeroosterd.\nIk lees graag mee wat jullie bespreken.",
    catch_up=CatchUp.CALL,
)
ANSWERS: Mapping[Step, Mapping[str, str]] = {
    Step.EXPLORE: {"problem": "Nieuwe collega's voelen zich niet welkom.", "talked-to": "colleagues,hr", "unknown": "Wat vinden zij zelf?"},
    Step.PLAN: {
        "experiment": "Vanaf maandag: tien minuten samen koffie voor de dienst.",
        "expectation": "Meer rust.",
        "measure": "Navragen.",
    },
    Step.ACT: {"done": "partly", "noticed": "Het lukte twee van de vijf dagen. Als het druk is, schiet het erbij in.", "need": "tip"},
    Step.EVALUATE: {
        "outcome": "failed",
        "lesson": "Tien minuten vrijmaken lukt niet zonder rooster. Begin bij de planner.",
        "onward": "adjust",
    },
}


TITLES = ("Handreiking draagvlak", "Verslag van de vorige bijeenkomst met de opbrengst van alle tafels en de afspraken die we maakten")
MATERIALS = tuple(
    Material(
        id=f"behoud-1|{number}",
        session="behoud-1",
        title=TITLES[number % 2],
        url=f"https://example.org/stukken/{number}",
        added_by="anja",
        added_at=NOW,
        number=number,
    )
    for number in range(20)
)
FOR_TEAM = replace(MEETING, kind="leerteambijeenkomst", team="Noordoost-Brabant en de Peel")
JOINT = replace(MEETING, kind="leernetwerkbijeenkomst", networks=("onboarding",))
OPEN = replace(MEETING, kind="kick-off", theme="We beginnen", open=True)
INVITATION = "https://spiraal.example.org/invitation/WyJiZWhvdWQtMSIsIiIsIm5sIiwxODAwMDAwMDAwXQ.c2lnbmF0dXJl"
DETAILS = Details(home=BEHOUD.name, others={"onboarding": ONBOARDING.name}, materials=MATERIALS[:2], invitation=INVITATION)


@dataclass(frozen=True, slots=True)
class Sample:
    """``name`` is a file name: lower case and dashes."""

    name: str
    language: str
    card: Mapping[str, object]


def samples() -> Iterator[Sample]:
    for tag in LANGUAGES:
        for name, message in messages(language(tag)):
            yield Sample(name, tag, message.card)


def messages(say: Language) -> Iterator[tuple[str, Message]]:
    """Name and message of every card in one language."""
    yield from _general(say)
    yield from _sessions(say)
    yield from _calendar(say)
    for cause in ("403", "404", "other"):
        yield f"event-trouble-{cause}", event.trouble(say, BEHOUD, "netwerk@example.nl", cause)
    long = f"{'leernetwerk-' * 8}behoud@zorg-en-welzijn.example.nl"
    yield "event-trouble-long", event.trouble(say, replace(BEHOUD, name="Een lange naam " * 12), long, "403")
    yield from _around_sessions(say)
    yield from _planning(say)
    yield from _votes(say)
    yield from _less(say)
    yield from _for_whom(say)
    yield from _material(say)
    yield from _drafts(say)
    yield from _lists(say)
    yield from _pulse(say)
    yield from joining_cards(say)
    yield from _action(say)
    yield from of_spiral(say)
    yield from _check_in(say)
    yield from own_pages(say)
    yield from coordinators_reports(say, BEHOUD)
    yield from overview_cards(say)
    yield from samples_log.log_messages(say)
    yield from samples_help.messages(say)
    yield from samples_digest.messages(say)
    yield from coupling_samples(say)
    standing = Standing(BRAM, BEHOUD, Step.ACT, [update_of(Step.PLAN, Visibility.CONTACT)], True)
    yield from samples_measurements.messages(say, BEHOUD, BRAM)
    sick = samples_measurements.of(IndicatorKind.SICK_LEAVE, "6.5", "5.8")
    standing = Standing(
        BRAM,
        BEHOUD,
        Step.ACT,
        [update_of(Step.PLAN, Visibility.CONTACT)],
        True,
        measured=[sick],
    )
    fresh = Standing(replace(BRAM, name="Samira el Idrissi"), BEHOUD, None, (), False)
    yield "progress", progress.progress(say, [standing, fresh])
    yield "progress-nobody", progress.progress(say, [])
    yield "participant-only", general.notice(say, "participant-only")
    yield "coordinators-only", general.notice(say, "coordinators-only")
    yield "digest", digest.digest(say, digest_of(9))
    yield "digest-small", digest.digest(say, replace(digest_of(1), numbers=Numbers(), failed=(), helpers_wanted=(), next_session=None))
    yield "digest-few", digest.digest(say, replace(digest_of(3), numbers=Numbers({Step.PLAN: 8}, rest=7)))
    yield "digest-busy", digest.digest(say, digest_of(1000))


def _general(say: Language) -> Iterator[tuple[str, Message]]:
    roles = {"participant": (True, False, False), "coordinator": (False, True, False), "facilitator": (False, False, True)}
    yield "welcome", general.welcome(say, "Actieprogramma behoud", "", CONTACT, coordinator=False)
    yield "welcome-by", general.welcome(say, "Actieprogramma behoud", CONTACT, CONTACT, coordinator=False)
    yield "welcome-coordinator", general.welcome(say, "Actieprogramma behoud", "", CONTACT, coordinator=True)
    yield "welcome-channel", general.welcome_channel(say, linked=True)
    yield "welcome-channel-unlinked", general.welcome_channel(say, linked=False)
    for role, (takes_part, coordinates, facilitates) in {**roles, "all": (True, True, True)}.items():
        listed = offered(say, takes_part=takes_part, coordinates=coordinates, facilitates=facilitates)
        yield f"commands-{role}", general.help_card(say, listed, CONTACT, coordinator=not takes_part)
    yield "unknown", general.unknown(say, CONTACT, coordinator=False)
    yield "stranger", general.stranger(say, "Actieprogramma behoud", say.both([CONTACT, "Joris Bakker"]))
    yield "stranger-no-programme", general.stranger(say, None, "")
    yield "elsewhere", general.elsewhere(say)
    yield "language", general.choose_language(say)
    yield "language-changed", general.notice(say, "language-changed")
    yield "link", general.choose_network(say, [BEHOUD, ONBOARDING])
    yield "link-done", general.notice(say, "link-done", network=BEHOUD.name)
    yield "link-not-here", general.notice(say, "link-not-here")
    yield "link-not-you", general.notice(say, "link-not-you", contact=CONTACT)
    yield "not-yours", general.notice(say, "not-yours")
    yield "coordinator-only", general.notice(say, "coordinator-only")
    yield "session-gone", general.notice(say, "session-gone")
    yield "problem", general.problem(say, "error-store-unavailable")
    yield "problem-note", general.problem(say, "error-note-too-long", count="1.204", most="1.000")
    long = Complaint("noticed", "error-answer-too-long", 9000)
    yield "complaint", general.complaint(say, questions.complaint_text(say, check_in_of(Step.ACT), long))
    yield "demo", general.notice(say, "demo", days=7)
    yield "demo-now", general.notice(say, "demo-now", day=say.day(NOW, BEHOUD.zone), time=say.clock(NOW, BEHOUD.zone))


def _sessions(say: Language) -> Iterator[tuple[str, Message]]:
    here, online = Planned(MEETING, BEHOUD, signed_off=False), Planned(ONLINE, BEHOUD, signed_off=True)
    yield "reminder", session.reminder(say, BEHOUD, MEETING, NOW)
    yield "reminder-tomorrow-online", session.reminder(say, BEHOUD, ONLINE, ONLINE.starts - timedelta(days=1))
    yield "reminder-channel", session.channel_reminder(say, BEHOUD, MEETING)
    yield "sessions", session.sessions(say, [here, online, replace(here, network=ONBOARDING)])
    yield "sessions-none", session.sessions(say, [])
    yield "sessions-none-match", session.sessions(say, [here], title="sessions-none-match-title", lead="sessions-none-match")
    yield "which-session", session.which_session(say, [here, replace(here, network=ONBOARDING)], back=False)
    yield "which-session-back", session.which_session(say, [online], back=True)
    yield "confirm", session.confirm(say, here, back=False)
    yield "confirm-back", session.confirm(say, online, back=True)
    yield "session-over", session.over(say, here, CONTACT)
    yield "sign-off-form", sign_off.form(say, BEHOUD, MEETING, replace(ABSENT, late=False), CONTACT)
    yield "sign-off-form-late", sign_off.form(say, BEHOUD, MEETING, ABSENT, CONTACT)
    yield "sign-off-done", sign_off.done(say, BEHOUD, MEETING, ABSENT, CONTACT)
    yield "sign-off-done-bare", sign_off.done(say, BEHOUD, MEETING, replace(ABSENT, note="", catch_up=CatchUp.NONE), CONTACT)
    yield "coming", sign_off.coming(say, BEHOUD, MEETING, CONTACT, was_signed_off=True)
    yield "coming-already", sign_off.coming(say, BEHOUD, MEETING, CONTACT, was_signed_off=False)
    yield "absence", sign_off.notice(say, BEHOUD, MEETING, BRAM, ABSENT)
    yield "absence-back", sign_off.notice(say, BEHOUD, MEETING, BRAM, replace(ABSENT, withdrawn_at=NOW, note=""))


def _calendar(say: Language) -> Iterator[tuple[str, Message]]:
    link = f"https://spiraal.example.org/calendar/{'a' * 90}.{'b' * 43}.ics"
    here = Planned(MEETING, BEHOUD, signed_off=False, calendar=link)
    online = Planned(ONLINE, BEHOUD, signed_off=True, calendar=link)
    yield "reminder-calendar", session.reminder(say, BEHOUD, MEETING, NOW, link)
    yield (
        "reminder-calendar-online",
        session.reminder(say, BEHOUD, ONLINE, NOW, link.replace("https://spiraal.example.org", "http://127.0.0.1:1")),
    )
    yield "sessions-calendar", session.sessions(say, [here, online, *[replace(here, network=ONBOARDING)] * 4])


AWAY = Away(id="user-bram", number=1, since=NOW, until=datetime(2027, 2, 28, 23, tzinfo=UTC), note="Bel gerust met mijn collega Yasmin.")
PEOPLE = [
    replace(BRAM, id=f"behoud.p{number}", name=name)
    for number, name in enumerate(("Bram Visser", "Samira el Idrissi", "Fatma Yıldız-van den Berg", "Jan Willem van der Heijden-Bakker"))
]
"""A few names, short and long."""
CROWD = [replace(BRAM, id=f"behoud.q{number:02}", name=f"Elisabeth-Charlotte van der Meulen {number}") for number in range(60)]


def sheet_of(people: Sequence[Participant], words: str = "") -> Sheet:
    """A sheet on which every third person does not come; ``words`` stand for what people wrote."""
    note = words or ABSENT.note
    missing = [Missing(one, replace(ABSENT, participant=one.id, note=note), None) for one in people[1::3]]
    entry = update_of(Step.ACT, Visibility.NETWORK_NAMED)
    entry = replace(entry, answers={**entry.answers, "noticed": words}) if words else entry
    stands = [Step.EXPLORE, Step.PLAN, Step.ACT, None]
    return Sheet(
        session=MEETING,
        network=BEHOUD,
        coming=[one for one in people if one not in people[1::3]],
        absent=[Absentee(one, note if number == 0 or words else "") for number, one in enumerate(missing)],
        lines=[Line(one, stands[number % 4], entry if number % 2 == 0 else None) for number, one in enumerate(people)],
        requests=[Request("coach", people[0].name), Request("tip", None)],
    )


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
    here, gone = Planned(MEETING, BEHOUD, signed_off=False), Planned(ONLINE, BEHOUD, signed_off=True)
    yield "behalf-who", on_behalf.who(say, [(one, BEHOUD) for one in PEOPLE])
    yield "behalf-who-many", on_behalf.who(say, [(replace(one, id=f"{one.id}{n}"), BEHOUD) for n in range(5) for one in CROWD])
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
    asked = Asked(PEOPLE, 2, frozenset({"behoud.p2"}), said)
    yield "attendance-code", attendance.code(say, BEHOUD, MEETING, asked)
    yield "attendance-form", attendance.form(say, BEHOUD, MEETING, asked, unasked=True)
    yield "attendance-form-many", attendance.form(say, BEHOUD, MEETING, Asked(CROWD, 0, frozenset(one.id for one in CROWD), None))
    yield "attendance-form-nobody", attendance.form(say, BEHOUD, MEETING, Asked([], 4, frozenset(), None))
    yield "attendance-saved", attendance.saved(say, BEHOUD, MEETING, asked, CONTACT)
    everybody = replace(said, absent=(), present=tuple(one.id for one in CROWD))
    yield "attendance-saved-all", attendance.saved(say, BEHOUD, MEETING, Asked(CROWD, 0, frozenset(), everybody), CONTACT)
    yield "attendance-which", attendance.which(say, [(MEETING, BEHOUD), (ONLINE, BEHOUD)])
    for way in CatchUp:
        yield f"aftercare-{way}", aftercare.card(say, BEHOUD, MEETING, way, CONTACT, None if way is CatchUp.COLLEAGUE else ONLINE)
    yield "talk", aftercare.asks_to_talk(say, BEHOUD, MEETING, BRAM)
    yield from _standing_in(say)
    yield "sheet", sheet.sheet(say, sheet_of(PEOPLE))
    yield "sheet-many", sheet.sheet(say, sheet_of(CROWD, "woorden van iemand " * 50))


def _news(session: Session, before: SessionFacts | None, *, signed_off: bool | None) -> change.News:
    return change.News(session, before, session.facts, signed_off)


def _standing_in(say: Language) -> Iterator[tuple[str, Message]]:
    networks, within, today = {BEHOUD.id: BEHOUD}, Within([MEETING], []), NOW.date()
    staff = [Coordinator(id=key, name=name, user=key, email="") for key, name in (("joris", "Joris Bakker"), ("noor", "Noor El Amrani"))]
    last, words = today + timedelta(days=365), "Dank je, ik bel je donderdag.\nBeterschap!"
    mine = Writing(id="w-1", participant=BRAM.id, coordinator="anja", by_coordinator=True, text=words, at=NOW)
    theirs, long = replace(mine, by_coordinator=False, text="Fijn, tot dan!"), replace(mine, text="woorden " * 124)
    ids = {"participant": BRAM.id, "form": "w-0123456789ab"}
    yield "away-form-staff", away.form(say, CONTACT, today, last, takes_part=False, stand_ins=staff, stand_in="noor")
    yield "away-form-both", away.form(say, CONTACT, today, last, stand_ins=staff, problem=say("error-away-stand-in"))
    yield "away-stands-staff", away.stands(say, AWAY, BEHOUD.zone, "", Within([], []), networks, instead="Joris Bakker")
    yield "away-stands-both", away.stands(say, AWAY, BEHOUD.zone, CONTACT, within, networks, instead="Joris Bakker")
    yield "away-stands-nobody", away.stands(say, AWAY, BEHOUD.zone, "", Within([], []), networks)
    yield "welcome-back-staff", general.notice(say, "welcome-back-staff")
    yield "welcome-facilitator", general.welcome(say, "Actieprogramma behoud", "", "", coordinator=True, facilitator=True)
    yield "progress-facilitator", progress.progress(say, [], facilitates=True)
    yield "progress-facilitator-one", progress.progress(say, [Standing(BRAM, BEHOUD, Step.ACT, (), True)], facilitates=True)
    yield "absence-stand-in", sign_off.notice(say, BEHOUD, MEETING, BRAM, ABSENT, absent=CONTACT, answers=[long])
    yield "away-notice-stand-in", away.notice(say, BRAM, networks, AWAY, within, absent=CONTACT, answers=[mine])
    yield "talk-stand-in", aftercare.asks_to_talk(say, BEHOUD, MEETING, BRAM, absent=CONTACT, answers=[mine])
    yield "writing-form", writing.form(say, BEHOUD, BRAM.name, ids, None)
    problem = say("error-writing-too-long", count="1.200", most="1.000")
    yield "writing-form-problem", writing.form(say, BEHOUD, CONTACT, ids, long, text=long.text, problem=problem)
    yield "writing-received", writing.received(say, BEHOUD, CONTACT, mine, None, contact=True)
    yield "writing-received-long", writing.received(say, BEHOUD, BRAM.name, replace(long, by_coordinator=False), mine, contact=False)
    yield "writing-sent", writing.sent(say, BEHOUD, BRAM.name, mine, away_until="zondag 28 februari 2027", reachable=True)
    yield "writing-sent-waits", writing.sent(say, BEHOUD, CONTACT, theirs, away_until="", reachable=False)
    chat = chat_button(say, BRAM.email)
    yield "not-arrived", writing.not_arrived(say, BEHOUD, BRAM.name, mine, mailed=False, buttons=chat)
    yield "not-arrived-mailed", writing.not_arrived(say, BEHOUD, BRAM.name, long, mailed=True, buttons=())
    yield "writing-gone", general.notice(say, "writing-gone")
    yield "writing-not-you", general.notice(say, "writing-not-you", person=BRAM.name, contact=CONTACT)
    came = [Item(one, BEHOUD, what, None if what is CameIn.AWAY else MEETING, "Joris Bakker") for what in CameIn for one in PEOPLE]
    yield "meanwhile", meanwhile.came_in(say, came[:1])
    yield "meanwhile-many", meanwhile.came_in(say, came)


def _planning(say: Language) -> Iterator[tuple[str, Message]]:
    was, both = MEETING.facts, [BEHOUD, ONBOARDING]
    moved = replace(MEETING, starts=MEETING.starts + timedelta(days=7), place="", join_url="https://teams.microsoft.com/l/x", minutes=90)
    off = replace(MEETING, cancelled_at=NOW)
    yield "change-new", change.told(say, BEHOUD, _news(MEETING, None, signed_off=False))
    yield "change-moved", change.told(say, BEHOUD, _news(moved, was, signed_off=False))
    yield "change-moved-signed-off", change.told(say, BEHOUD, _news(moved, was, signed_off=True))
    yield "change-channel", change.told(say, BEHOUD, _news(replace(MEETING, place="Stadhuis"), was, signed_off=None))
    renamed = replace(MEETING, kind="webinar", theme="Een ander thema", preparation="Lees de tekst. " * 100)
    yield "change-other", change.told(say, BEHOUD, _news(renamed, was, signed_off=False))
    yield "change-cancelled", change.told(say, BEHOUD, _news(off, was, signed_off=False))
    yield "change-back", change.told(say, BEHOUD, _news(MEETING, off.facts, signed_off=False))
    new = [_news(replace(ONLINE, starts=ONLINE.starts + timedelta(days=28 * n)), None, signed_off=False) for n in range(6)]
    several = [
        _news(MEETING, None, signed_off=False),
        _news(moved, was, signed_off=True),
        _news(off, was, signed_off=False),
        _news(renamed, was, signed_off=False),
        _news(replace(renamed, preparation="", place="Stadhuis"), renamed.facts, signed_off=False),
        _news(MEETING, off.facts, signed_off=False),
        change.News(FOR_TEAM, FOR_TEAM.facts, None, signed_off=False),
    ]
    yield "changes-new", change.together(say, BEHOUD, new)
    yield "changes-several", change.together(say, BEHOUD, several)
    yield "changes-channel", change.together(say, BEHOUD, [replace(one, signed_off=None) for one in several])
    yield "changes-off", change.together(say, BEHOUD, [several[2]] * 2)
    yield "changes-many", change.together(say, BEHOUD, several * 16)
    yield "reminder-cancelled", change.off(say, BEHOUD, off)
    yield "reminder-optional", session.reminder(say, BEHOUD, replace(MEETING, kind="webinar"), NOW)
    yield "absence-cancelled", sign_off.notice(say, BEHOUD, off, BRAM, ABSENT)
    yield "planning-form", planning.form(say, both, {}, {"session": "chat-0123456789ab"}, new=True)
    filled = planning.as_filled(replace(was, place="Buurthuis De Kade", preparation="Neem iets mee."), BEHOUD)
    problems = [say("error-session-link"), say("error-session-minutes"), say("error-session-date")]
    wrong = {**filled, "minutes": "veel", "date": "31-02", "time": "later"}
    rhythm = {**filled, "repeat": "week-5", "times": "6", "themes": "Draagvlak creëren\nMeten van impact"}
    yield (
        "planning-form-series",
        planning.form(say, [BEHOUD], rhythm, {"session": "chat-0123456789ab"}, [say("error-series-both")], new=True),
    )
    yield "planning-form-problem", planning.form(say, [BEHOUD], wrong, {"session": "behoud-1"}, problems, new=False)
    ids = {"session": "behoud-1", "sequence": "0", "seen": "0123456789abcdef"}
    reach = Audience(12, 1)
    yield "planning-preview", planning.preview(say, planning.Proposed(BEHOUD, was, moved.facts, [BEHOUD]), reach, filled, ids)
    yield "planning-preview-new", planning.preview(say, planning.Proposed(BEHOUD, None, was, both), Audience(1, 0), filled, ids)
    holiday = planning.Proposed(BEHOUD, None, was, [BEHOUD], free=Skipped(starts=MEETING.starts, reason=Reason.HOLIDAY))
    yield "planning-preview-holiday", planning.preview(say, holiday, reach, filled, ids)
    autumn = Skipped(starts=MEETING.starts, reason=Reason.BREAK, name="Herfstvakantie")
    yield "planning-preview-break", planning.preview(say, replace(holiday, before=was, after=moved.facts, free=autumn), reach, filled, ids)
    yield "planning-preview-cancel", planning.preview_cancel(say, BEHOUD, MEETING, reach)
    yield "planning-choose", planning.choose(say, [(MEETING, BEHOUD), (ONLINE, ONBOARDING)], cancel=False)
    yield "planning-choose-cancel", planning.choose(say, [(MEETING, BEHOUD)], cancel=True)
    for what in ("planned", "changed", "cancelled"):
        yield f"planning-{what}", planning.done(say, BEHOUD, replace(MEETING, tellings=(Telling(sequence=1, before=None),)), what=what)
    yield "planning-changed-untold", planning.done(say, BEHOUD, MEETING, what="changed")
    for name in ("too-late", "left", "same", "over", "is-off", "none"):
        yield f"planning-{name}", general.notice(say, f"planning-{name}")
    yield "planning-taken-back", planning.taken_back(say, BEHOUD, MEETING)
    yield "planning-taken-back-new", planning.taken_back(say, BEHOUD, off)
    yield "planning-not-you", general.notice(say, "planning-not-you", contact=CONTACT)


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


def _votes(say: Language) -> Iterator[tuple[str, Message]]:
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


def _less(say: Language) -> Iterator[tuple[str, Message]]:
    def row(kind: Kind, key: str = "x") -> Intent:
        return Intent(id=key, kind=kind, to=To(person="user-bram"), due=NOW, expires=NOW, created_at=NOW)

    reminder = row(Kind.REMINDER, "session:behoud-1:reminder:P14D:participant:behoud.bram")
    told = f"{why.reason(say, reminder, BEHOUD.name)} {why.budget(say, 2, 3)}"
    yield "reminder-why", why.with_reason(say, session.reminder(say, BEHOUD, MEETING, NOW), told, personal=True)
    form = check_in.form(say, BEHOUD, ACTION, check_in_of(Step.ACT), unasked=True)
    yield "check-in-why", why.with_reason(say, form, why.reason(say, row(Kind.CHECK_IN), BEHOUD.name), personal=True)
    got = [why.Got(row(kind, reminder.id), NOW, BEHOUD.name) for kind in Kind]
    yield "why-week", why.week(say, got[:3], BEHOUD.zone, used=2, most=3, month=Burden(6, 9, 2, 270))
    yield "why-week-long", why.week(say, got, BEHOUD.zone, used=3, most=3, month=Burden(1, 1, 1, 120))
    yield "why-week-empty", why.week(say, [], BEHOUD.zone, used=0, most=3, month=Burden(0, 0, 0, 0))
    today, last = NOW.date(), NOW.date() + timedelta(days=365)
    person = Person(id="user-bram", paused_until=NOW + timedelta(days=9), wanted=Wanted.REMINDERS, last_reminder_only=True)
    stands = pausing.standing(say, person, BEHOUD.zone, NOW)
    yield "pause-form", pausing.form(say, today, last, [])
    late = say("error-away-until", day=say.day(NOW + timedelta(days=365), BEHOUD.zone))
    yield "pause-form-problem", pausing.form(say, today, last, stands, problem=late)
    yield "pause-stands", pausing.stands(say, stands)
    yield "pause-no-check-ins", pausing.stands(say, pausing.standing(say, replace(FREE, wanted=Wanted.NO_CHECK_INS), BEHOUD.zone, NOW))
    yield "pause-over", pausing.stands(say, [])
    few = [Loss(BEHOUD, Kind.REMINDER, Why.NO_WAY, MEETING, ["Bram Visser"]), Loss(BEHOUD, Kind.DIGEST, Why.NO_WAY, None, [""])]
    crowd = [one.name for one in CROWD]
    many = [Loss(BEHOUD, kind, reason, MEETING, crowd) for kind in Kind for reason in Why]
    stop = Stop(NOW - timedelta(days=3), NOW)
    yield "undelivered", undelivered.undelivered(say, Losses(few, ()), BEHOUD.zone, asked=False)
    yield "undelivered-many", undelivered.undelivered(say, Losses(many, [stop]), BEHOUD.zone, asked=False)
    yield "undelivered-listed", undelivered.undelivered(say, Losses(few, [stop]), BEHOUD.zone, asked=True)
    yield "undelivered-none", undelivered.undelivered(say, Losses([], ()), BEHOUD.zone, asked=True)
    yield "undelivered-seen", general.notice(say, "undelivered-seen", days=14)
    contact = Coordinator(id="anja", name=CONTACT, user="user-anja", email="")
    yield "passed-on", undelivered.passed_on(say, BEHOUD, MEETING, BRAM, contact, back=False)
    yield "passed-on-back", undelivered.passed_on(say, BEHOUD, MEETING, BRAM, contact, back=True)


FREE = Person(id="user-bram")


def _for_whom(say: Language) -> Iterator[tuple[str, Message]]:
    long_name = "Actieleernetwerk Brabant: onboarding en ontwikkelmogelijkheden voor nieuwe zorgprofessionals"
    joint = replace(DETAILS, others={"onboarding": long_name}, invitation="")
    yield "whom-team-reminder", session.reminder(say, BEHOUD, FOR_TEAM, NOW, INVITATION, replace(DETAILS, others={}, invitation=""))
    yield "whom-joint-reminder", session.reminder(say, ONBOARDING, JOINT, NOW, INVITATION, joint)
    both = replace(JOINT, team="Noord")
    yield "whom-joint-team-reminder", session.reminder(say, BEHOUD, both, NOW, "", replace(joint, materials=MATERIALS))
    yield "whom-open-reminder", session.reminder(say, BEHOUD, OPEN, NOW, INVITATION, DETAILS)
    yield "whom-open-channel-reminder", session.channel_reminder(say, BEHOUD, OPEN, replace(DETAILS, materials=()))
    long_ones = tuple(replace(one, title="Lang " * 40, url=f"https://example.org/{'a' * 970}") for one in MATERIALS)
    longest = replace(MEETING, theme="Thema " * 24, place="Plek " * 40, preparation="Lees dit. " * 150, join_url=long_ones[0].url)
    yield "whom-longest-reminder", session.reminder(say, BEHOUD, longest, NOW, INVITATION, replace(joint, materials=long_ones))
    yield (
        "whom-channel-change",
        change.told(say, BEHOUD, change.News(FOR_TEAM, MEETING.facts, FOR_TEAM.facts, None, replace(DETAILS, materials=()))),
    )
    yield "whom-new", change.told(say, BEHOUD, change.News(FOR_TEAM, None, FOR_TEAM.facts, False, DETAILS))
    yield "whom-no-longer", change.not_for_you(say, BEHOUD, FOR_TEAM.facts)
    yield "whom-no-longer-channel", change.not_for_you(say, ONBOARDING, JOINT.facts, channel=True)
    yield "whom-not-for-you", general.notice(say, "not-for-you")
    rows = [
        Planned(FOR_TEAM, BEHOUD, signed_off=False, calendar=INVITATION),
        Planned(JOINT, BEHOUD, signed_off=False, details=joint),
        Planned(replace(ONLINE, team="Noord"), BEHOUD, signed_off=False, invited=False),
    ]
    yield "whom-sessions", session.sessions(say, rows)
    offered = Offered(("Midden", "Noordoost-Brabant en de Peel", "Zuid"), (ONBOARDING, replace(ONBOARDING, id="leren", name=long_name)))
    filled = planning.as_filled(replace(JOINT.facts, place="De Schuur", preparation=""), BEHOUD)
    yield "whom-form", planning.form(say, [BEHOUD], filled, {"session": "behoud-1"}, new=False, offered=offered)
    after = replace(FOR_TEAM.facts, open=True, place="De Schuur", preparation="")
    draft = planning.Proposed(BEHOUD, MEETING.facts, after, [BEHOUD], offered, DETAILS)
    opened = planning.Proposed(BEHOUD, MEETING.facts, replace(MEETING.facts, open=True), [BEHOUD])
    yield "whom-preview-untold", planning.preview(say, opened, Audience(0, 0, public=False), filled, {"session": "behoud-1"})
    yield "whom-preview", planning.preview(say, draft, Audience(12, 2), planning.as_filled(after, BEHOUD), {"session": "behoud-1"})


def _material(say: Language) -> Iterator[tuple[str, Message]]:
    long_ones = tuple(replace(one, title="Lang " * 40, url=f"https://example.org/{'a' * 970}") for one in MATERIALS)
    yield "material-choose", material.choose(say, [(MEETING, BEHOUD), (ONLINE, ONBOARDING)], ONLINE.id)
    yield "material-empty", material.manage(say, BEHOUD, MEETING, ())
    yield "material-some", material.manage(say, BEHOUD, MEETING, MATERIALS[:3], done=say("material-added"))
    yield (
        "material-taken",
        material.manage(say, BEHOUD, MEETING, MATERIALS[:1], done=say("material-taken", title=TITLES[1]), undo=MATERIALS[1].id),
    )
    yield "material-take", material.take(say, BEHOUD, MEETING, MATERIALS[:3])
    yield "material-take-longest", material.take(say, BEHOUD, MEETING, long_ones)
    yield "material-longest", material.manage(say, BEHOUD, MEETING, long_ones)
    shelves = [(MEETING, BEHOUD, MATERIALS[:3]), (ONLINE, ONBOARDING, MATERIALS[3:5])]
    yield "materials", material.shelves(say, shelves)
    yield "materials-found", material.shelves(say, shelves[:1], "draagvlak")
    yield "materials-longest", material.shelves(say, [(MEETING, BEHOUD, long_ones)] * 4)
    yield "materials-none", material.shelves(say, [])
    yield "materials-not-found", material.shelves(say, [], "draagvlak")
    yield "material-not-you", general.notice(say, "material-not-you", contact=CONTACT)
    yield "material-aftercare", aftercare.card(say, BEHOUD, MEETING, CatchUp.MATERIAL, CONTACT, ONLINE, DETAILS)


def _lists(say: Language) -> Iterator[tuple[str, Message]]:
    row = say("list-at", unit="row", line="4", what=say("error-list-no-such-day", given="31-02-2027"))
    long = say("list-at", unit="event", line="12", what=say("error-list-team", given="Oost " * 12, teams=", ".join(["Leerteam Noord"] * 9)))
    yield "list-wrong", lists.wrong(say, [row], NOW, BEHOUD.zone, BEHOUD.name)
    yield "list-wrong-many", lists.wrong(say, [long] * 17, NOW, BEHOUD.zone)
    yield "list-unreadable", lists.wrong(say, [say("error-list-format")], NOW, BEHOUD.zone)
    yield "list-which", lists.which(say, [BEHOUD, ONBOARDING], 6, "0a0b")
    aside = [say("error-list-column", column="Budget"), say("list-at", unit="row", line="5", what=say("error-list-hidden"))]
    facts = [SessionFacts(kind="webinar", theme="Werkplezier", starts=NOW + timedelta(days=day)) for day in (20, 50)]
    draft = Draft(id="d", by="anja", network="behoud", sessions=tuple(facts), made_at=NOW, version=1)
    yield "list-preview", drafts.preview(say, BEHOUD, draft, Audience(24, True), form=lists.left_aside(say, aside * 9))
    yield "list-not-you", general.notice(say, "list-not-you", contact=CONTACT)
    yield "list-private", general.notice(say, "list-private")
    yield "list-one", general.notice(say, "list-one")
    yield "list-gone", general.notice(say, "list-gone")


def _drafts(say: Language) -> Iterator[tuple[str, Message]]:
    def draft(count: int, skipped: Sequence[Skipped] = ()) -> Draft:
        sessions = tuple(replace(MEETING.facts, starts=MEETING.starts + timedelta(days=28 * number)) for number in range(count))
        return Draft(id="chat-0123456789ab", by="anja", network="behoud", sessions=sessions, skipped=tuple(skipped), made_at=NOW)

    names = {Reason.HOLIDAY: "", Reason.BREAK: "Herfstvakantie"}
    skipped = [Skipped(starts=MEETING.starts, reason=reason, name=names.get(reason, MEETING.theme)) for reason in Reason]
    wordy = Skipped(starts=MEETING.starts, reason=Reason.PLANNED, name="Wat een lang thema " * 10)
    long = replace(ONLINE.facts, theme="Een thema dat niet ophoudt " * 7, place="Een adres dat niet ophoudt " * 7)
    yield "draft-preview", drafts.preview(say, BEHOUD, draft(6), Audience(24, 1))
    filled = planning.as_filled(replace(MEETING.facts, place="Stadhuis"), BEHOUD)
    form = planning.again(say, [BEHOUD], filled, NOTHING_OFFERED, {"session": "chat-0123456789ab"})
    yield "draft-preview-series", drafts.preview(say, BEHOUD, draft(40, skipped[:2]), Audience(24, 1), form=form)
    yield "draft-preview-skipped", drafts.preview(say, BEHOUD, draft(2, skipped), Audience(1, 0), changed=True)
    yield "draft-preview-many", drafts.preview(say, BEHOUD, draft(100, [wordy] * 60), Audience(24, 1))
    yield "draft-preview-words", drafts.preview(say, BEHOUD, replace(draft(40), sessions=(long,) * 40), Audience(24, 1))
    yield "draft-planned", drafts.planned(say, BEHOUD, draft(6))
    yield "draft-taken-back", drafts.taken_back(say, BEHOUD, draft(6))
    yield "draft-nothing", drafts.nothing(say, BEHOUD, draft(0, skipped))
    yield "draft-off", general.notice(say, "draft-off")
    yield "draft-gone", general.notice(say, "draft-gone")


SHOWN = (
    Shown("dare", 3.5, Edge.NONE),
    Shown("look-back", 4.5, Edge.OR_HIGHER),
    Shown("ideas", 1.5, Edge.OR_LOWER),
    Shown("energy", 6.0, Edge.NONE),
    Shown("strain", 7.0, Edge.NONE),
)


def told_of(network: str, count: int) -> list[Told]:
    """Pulses of so many sessions, four weeks apart; the first without one of the items."""
    days = [MEETING.starts + timedelta(days=28 * number) for number in range(count)]
    return [Told(f"s{n}", network, day, day + timedelta(days=8), SHOWN[1:] if n == 0 else SHOWN) for n, day in enumerate(days)]


def _pulse(say: Language) -> Iterator[tuple[str, Message]]:
    closes = MEETING.starts + timedelta(days=8)
    assert {one.item for one in SHOWN} == {item.id for item in ITEMS}
    yield "pulse-form", pulse.form(say, BEHOUD, MEETING, closes, 5, unasked=True)
    yield "pulse-form-long", pulse.form(say, BEHOUD, replace(MEETING, theme="Onderliggende belemmeringen " * 7), closes, 8)
    yield "pulse-thanks", pulse.thanks(say, BEHOUD, MEETING)
    for name in ("pulse-already", "pulse-closed", "pulse-not-there", "pulse-none"):
        yield name, general.notice(say, name)
    yield "pulse-empty", general.complaint(say, say("error-pulse-empty"))
    yield "pulse-results-none", pulse.results(say, [(BEHOUD, [])], (), None, 5)
    yield "pulse-results", pulse.results(say, [(BEHOUD, told_of("behoud", 3)), (ONBOARDING, [])], (), MEETING, 5)
    many = [(replace(BEHOUD, id=f"n{n}", name=f"Actieleernetwerk {n}"), told_of(f"n{n}", 12)) for n in range(6)]
    yield "pulse-results-many", pulse.results(say, many, SHOWN, None, 5)


def _action(say: Language) -> Iterator[tuple[str, Message]]:
    notes = [update_of(step, Visibility.CONTACT) for step in (Step.ACT, Step.PLAN, Step.EXPLORE)]
    yield "action-form", action.form(say, BEHOUD, BRAM, {})
    problem = say("error-action-missing", question=say("action-problem"))
    yield "action-form-problem", action.form(say, BEHOUD, BRAM, {"title": ACTION.title}, [problem])
    yield "action-saved", action.saved(say, BEHOUD, FRESH)
    yield "action-which-network", action.which_network(say, [(BEHOUD, BRAM), (ONBOARDING, BRAM)], Verb.CHECK_IN)
    yield "my-action", action.mine(say, BEHOUD, ACTION, notes)
    yield "my-action-fresh", action.mine(say, BEHOUD, FRESH, [], measured=False)
    yield "my-action-stopped", action.mine(say, BEHOUD, STOPPED, notes[:1])


def _check_in(say: Language) -> Iterator[tuple[str, Message]]:
    for step in Step:
        yield f"check-in-{step}", check_in.form(say, BEHOUD, ACTION, check_in_of(step), unasked=True)
    asked = check_in_of(Step.ACT)
    yield "check-in-nudge", check_in.form(say, BEHOUD, ACTION, asked, nudge=True)
    complaints = [Complaint("done", "error-answer-missing"), Complaint("noticed", "error-answer-too-long", 4210)]
    yield "check-in-problem", check_in.form(say, BEHOUD, ACTION, asked, filled=ANSWERS[Step.ACT], complaints=complaints)
    yield "circle", check_in.circle(say, BEHOUD, asked)
    yield "circle-again", check_in.circle_again(say, BEHOUD, update_of(Step.ACT, Visibility.CONTACT))
    chosen = Chosen(ACTION, update_of(Step.PLAN, Visibility.CONTACT), moved=True, changed=True)
    yield "moved", check_in.moved(say, BEHOUD, chosen, check_in_of(Step.PLAN))
    yield "moved-same", check_in.moved(say, BEHOUD, chosen, asked)
    yield "moved-cycle", check_in.moved(say, BEHOUD, chosen, replace(check_in_of(Step.EVALUATE), cycle=1))
    yield "moved-stopped", check_in.moved(say, BEHOUD, replace(chosen, action=STOPPED), asked)
    yield "circle-changed", check_in.moved(say, BEHOUD, replace(chosen, moved=False), asked)
    typed = {"noticed": "Nu ik er nog eens over nadenk:\nhet ging eigenlijk best goed."}
    yield "already-answered", check_in.already(say, BEHOUD, asked, update_of(Step.ACT, Visibility.ME), typed)


def check_in_of(step: Step) -> CheckIn:
    identity = f"{ACTION.id}:check-in:3"
    return CheckIn(id=identity, participant=BRAM.id, action=ACTION.id, cycle=2, step=step, state=CheckInState.OPEN, asked_at=NOW)


def update_of(step: Step, visibility: Visibility) -> Update:
    return Update(
        id=f"{ACTION.id}:check-in:3",
        participant=BRAM.id,
        network="behoud",
        action=ACTION.id,
        cycle=2,
        step=step,
        answers=ANSWERS[step],
        visibility=visibility,
        at=NOW,
    )


def digest_of(entries: int) -> Digest:
    """A week with so many shared entries, a third of each part."""
    learned = [Entry(Step.PLAN, ANSWERS[Step.PLAN], "Bram Visser"), Entry(Step.ACT, ANSWERS[Step.ACT], None)]
    failed = [Entry(Step.EVALUATE, ANSWERS[Step.EVALUATE], "Samira el Idrissi"), Entry(Step.EVALUATE, ANSWERS[Step.EVALUATE], None)]
    return Digest(
        network=BEHOUD,
        numbers=Numbers({Step.EXPLORE: 6, Step.PLAN: 8, Step.ACT: 9, Step.EVALUATE: 5}, moved=7),
        learned=[learned[number % 2] for number in range(max(1, entries // 3))],
        failed=[failed[number % 2] for number in range(max(1, entries // 3))],
        helpers_wanted=[Seen(REQUEST, REQUEST.text, None), Seen(REQUEST, "", BRAM)] * max(1, entries // 9),
        next_session=MEETING,
        coming=7,
        pulse=told_of("behoud", 2)[1:],
    )


# Last, because it shows the same people.
from tests.cards.actions.samples import of_spiral  # noqa: E402
