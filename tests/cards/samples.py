"""Every card the bot can send, filled with invented people: for the pictures and for the tests that look at all cards."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta

from cards import (
    action,
    aftercare,
    attendance,
    away,
    change,
    check_in,
    digest,
    general,
    on_behalf,
    planning,
    progress,
    pulse,
    session,
    sheet,
    sign_off,
)
from cards.language import LANGUAGES, Language, language
from cards.session import Planned
from cards.verbs import Verb
from dialogs.commands import COMMANDS
from domain.action import Action, Cycle, Move, Onward, Outcome, Step, first_cycle
from domain.announcing import Audience
from domain.attendance import Attendance
from domain.attending import Asked
from domain.away import Away
from domain.being_away import Within
from domain.checkin import CheckIn, CheckInState, Update, Visibility
from domain.checking_in import Chosen
from domain.coming import Missing
from domain.digest import Digest, Entry
from domain.ports import Message
from domain.programme import DigestRule, Network, Participant
from domain.progress import Standing
from domain.pulse import ITEMS, Edge, Shown, Told
from domain.questions import Complaint
from domain.session import Absence, CatchUp, Session
from domain.sheet import Absentee, Line, Request, Sheet

NOW = datetime(2027, 1, 7, 9, tzinfo=UTC)
CONTACT = "Anja de Boer"
BEHOUD = Network(
    id="behoud",
    name="Actieleernetwerk behoud",
    timezone="Europe/Amsterdam",
    themes=("leiderschap", "vitaliteit", "werkplezier", "ontwikkelmogelijkheden"),
    channel="19:behoud@thread.tacv2",
    coordinators=("anja",),
    reminders=("P28D", "P14D", "P1D"),
    channel_reminders=("P7D",),
    digest=DigestRule(weekday=4, at=time(9)),
    known_since=NOW,
)
ONBOARDING = replace(BEHOUD, id="onboarding", name="Actieleernetwerk onboarding")
BRAM = Participant(
    id="behoud.bram",
    key="bram",
    network="behoud",
    name="Bram Visser",
    user="user-bram",
    organisation="Zorggroep De Linde",
    sector="VVT",
    email="bram@example.org",
    contact="anja",
    known_since=NOW,
)
MEETING = Session(
    id="behoud-1",
    network="behoud",
    kind="actieleersessie",
    theme="Mensen betrekken en draagvlak creëren",
    starts=datetime(2027, 1, 21, 13, tzinfo=UTC),
    place="Buurthuis De Kade, Havenstraat 12, Amsterdam",
    preparation="Neem één ding mee dat je hebt geprobeerd, ook als het niet lukte.",
    known_since=NOW,
)
ONLINE = replace(
    MEETING,
    id="behoud-2",
    theme="Onderliggende belemmeringen en vastzittende patronen aanpakken",
    place="",
    join_url="https://teams.microsoft.com/l/meetup-join/example",
    preparation="",
    starts=MEETING.starts + timedelta(days=28),
)
ABSENT = Absence(
    id="behoud-1|behoud.bram",
    session="behoud-1",
    participant="behoud.bram",
    signed_off_at=NOW,
    late=True,
    note="Ik sta die middag ingeroosterd.\nIk lees graag mee wat jullie bespreken.",
    catch_up=CatchUp.CALL,
)
ACTION = Action(
    id="behoud.bram:action:1",
    participant="behoud.bram",
    network="behoud",
    title="Rustige start van de dienst",
    problem="Nieuwe collega's vallen meteen in de drukte. Na drie maanden is een op de vier alweer weg.",
    theme="werkplezier",
    created_at=NOW,
    cycles=(
        Cycle(
            number=1,
            previous=None,
            moves=tuple(Move(step=step, at=NOW) for step in Step),
            outcome=Outcome.FAILED,
            onward=Onward.ADJUST,
        ),
        Cycle(number=2, previous=1, moves=(Move(step=Step.PLAN, at=NOW), Move(step=Step.ACT, at=NOW))),
    ),
)
FRESH = replace(ACTION, cycles=(first_cycle(NOW),))
STOPPED = replace(ACTION, stopped_at=NOW)
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
    yield from _around_sessions(say)
    yield from _planning(say)
    yield from _pulse(say)
    yield from _action(say)
    yield from _check_in(say)
    standing = Standing(BRAM, BEHOUD, Step.ACT, [update_of(Step.PLAN, Visibility.CONTACT)], True)
    fresh = Standing(replace(BRAM, name="Samira el Idrissi"), BEHOUD, None, (), False)
    yield "progress", progress.progress(say, [standing, fresh])
    yield "progress-nobody", progress.progress(say, [])
    yield "participant-only", general.notice(say, "participant-only")
    yield "digest", digest.digest(say, digest_of(9))
    yield "digest-small", digest.digest(say, replace(digest_of(1), steps={}, failed=(), helpers_wanted=(), next_session=None))
    yield "digest-busy", digest.digest(say, digest_of(1000))


def _general(say: Language) -> Iterator[tuple[str, Message]]:
    offered = [
        general.Offered(say.variants(f"command-{command.id}")[0], say(f"command-{command.id}-about"))
        for command in COMMANDS
        if not command.demo_only
    ]
    yield "welcome", general.welcome(say, "Actieprogramma behoud", "", CONTACT, coordinator=False)
    yield "welcome-by", general.welcome(say, "Actieprogramma behoud", CONTACT, CONTACT, coordinator=False)
    yield "welcome-coordinator", general.welcome(say, "Actieprogramma behoud", "", CONTACT, coordinator=True)
    yield "welcome-channel", general.welcome_channel(say, linked=True)
    yield "welcome-channel-unlinked", general.welcome_channel(say, linked=False)
    yield "help", general.help_card(say, offered, CONTACT, coordinator=False)
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
    yield "complaint", general.complaint(say, check_in.complaint_text(say, Complaint("noticed", "error-answer-too-long", 9000)))
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
    yield "sheet", sheet.sheet(say, sheet_of(PEOPLE))
    yield "sheet-many", sheet.sheet(say, sheet_of(CROWD, "woorden van iemand " * 50))


def _planning(say: Language) -> Iterator[tuple[str, Message]]:
    was, both = MEETING.facts, [BEHOUD, ONBOARDING]
    moved = replace(MEETING, starts=MEETING.starts + timedelta(days=7), place="", join_url="https://teams.microsoft.com/l/x", minutes=90)
    off = replace(MEETING, cancelled_at=NOW)
    yield "change-new", change.told(say, BEHOUD, MEETING, None, signed_off=False)
    yield "change-moved", change.told(say, BEHOUD, moved, was, signed_off=False)
    yield "change-moved-signed-off", change.told(say, BEHOUD, moved, was, signed_off=True)
    yield "change-channel", change.told(say, BEHOUD, replace(MEETING, place="Stadhuis"), was, signed_off=None)
    renamed = replace(MEETING, kind="webinar", theme="Een ander thema", preparation="Lees de tekst. " * 100)
    yield "change-other", change.told(say, BEHOUD, renamed, was, signed_off=False)
    yield "change-cancelled", change.told(say, BEHOUD, off, was, signed_off=False)
    yield "change-back", change.told(say, BEHOUD, MEETING, off.facts, signed_off=False)
    yield "reminder-cancelled", change.off(say, BEHOUD, off)
    yield "reminder-optional", session.reminder(say, BEHOUD, replace(MEETING, kind="webinar"), NOW)
    yield "absence-cancelled", sign_off.notice(say, BEHOUD, off, BRAM, ABSENT)
    yield "planning-form", planning.form(say, both, {}, {"session": "chat-0123456789ab"}, new=True)
    filled = planning.as_filled(replace(was, place="Buurthuis De Kade", preparation="Neem iets mee."), BEHOUD)
    problems = [say("error-session-link"), say("error-session-minutes"), say("error-session-date")]
    wrong = {**filled, "minutes": "veel", "date": "31-02", "time": "later"}
    yield "planning-form-problem", planning.form(say, [BEHOUD], wrong, {"session": "behoud-1"}, problems, new=False)
    ids = {"session": "behoud-1", "sequence": "0", "seen": "0123456789abcdef"}
    reach = Audience(12, True)
    yield "planning-preview", planning.preview(say, BEHOUD, was, moved.facts, reach, [BEHOUD], filled, ids)
    yield "planning-preview-new", planning.preview(say, BEHOUD, None, was, Audience(1, False), both, filled, ids)
    yield "planning-preview-cancel", planning.preview_cancel(say, BEHOUD, MEETING, reach)
    yield "planning-choose", planning.choose(say, [(MEETING, BEHOUD), (ONLINE, ONBOARDING)], cancel=False)
    yield "planning-choose-cancel", planning.choose(say, [(MEETING, BEHOUD)], cancel=True)
    for what in ("planned", "changed", "cancelled"):
        yield f"planning-{what}", planning.done(say, BEHOUD, MEETING, what=what)
    for name in ("too-late", "left", "same", "over", "is-off", "none"):
        yield f"planning-{name}", general.notice(say, f"planning-{name}")
    yield "planning-taken-back", planning.taken_back(say, BEHOUD, MEETING)
    yield "planning-taken-back-new", planning.taken_back(say, BEHOUD, off)
    yield "planning-not-you", general.notice(say, "planning-not-you", contact=CONTACT)


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
    yield "my-action-fresh", action.mine(say, BEHOUD, FRESH, [])
    yield "my-action-stopped", action.mine(say, BEHOUD, STOPPED, notes[:1])


def _check_in(say: Language) -> Iterator[tuple[str, Message]]:
    for step in Step:
        yield f"check-in-{step}", check_in.form(say, BEHOUD, ACTION, check_in_of(step), unasked=True)
    asked = check_in_of(Step.ACT)
    yield "check-in-nudge", check_in.form(say, BEHOUD, ACTION, asked, nudge=True)
    complaints = [Complaint("done", "error-answer-missing"), Complaint("noticed", "error-answer-too-long", 4210)]
    yield "check-in-problem", check_in.form(say, BEHOUD, ACTION, asked, filled=ANSWERS[Step.ACT], complaints=complaints)
    yield "check-in-later", general.notice(say, "check-in-later")
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
        steps={Step.EXPLORE: 2, Step.PLAN: 3, Step.ACT: 4, Step.EVALUATE: 1},
        moved=4,
        learned=[learned[number % 2] for number in range(max(1, entries // 3))],
        failed=[failed[number % 2] for number in range(max(1, entries // 3))],
        helpers_wanted=[Entry(Step.ACT, ANSWERS[Step.ACT], None)] * max(1, entries // 9),
        next_session=MEETING,
        coming=7,
        pulse=told_of("behoud", 2)[1:],
    )
