"""Every card the bot can send, filled with invented people: for the pictures and for the tests that look at all cards."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta

from cards import action, change, check_in, digest, general, planning, progress, session, sign_off
from cards.language import LANGUAGES, Language, language
from cards.session import Planned
from cards.verbs import Verb
from dialogs.commands import COMMANDS
from domain.action import Action, Cycle, Move, Onward, Outcome, Step, first_cycle
from domain.announcing import Audience
from domain.checkin import CheckIn, CheckInState, Update, Visibility
from domain.checking_in import Chosen
from domain.digest import Digest, Entry
from domain.ports import Message
from domain.programme import DigestRule, Network, Participant
from domain.progress import Standing
from domain.questions import Complaint
from domain.session import Absence, CatchUp, Session

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
    yield from _planning(say)
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
    yield "sign-off-form", sign_off.form(say, BEHOUD, MEETING, CONTACT, late=False)
    yield "sign-off-form-late", sign_off.form(say, BEHOUD, MEETING, CONTACT, late=True)
    yield "sign-off-done", sign_off.done(say, BEHOUD, MEETING, ABSENT, CONTACT)
    yield "sign-off-done-bare", sign_off.done(say, BEHOUD, MEETING, replace(ABSENT, note="", catch_up=CatchUp.NONE), CONTACT)
    yield "coming", sign_off.coming(say, BEHOUD, MEETING, CONTACT, was_signed_off=True)
    yield "coming-already", sign_off.coming(say, BEHOUD, MEETING, CONTACT, was_signed_off=False)
    yield "absence", sign_off.notice(say, BEHOUD, MEETING, BRAM, ABSENT)
    yield "absence-back", sign_off.notice(say, BEHOUD, MEETING, BRAM, replace(ABSENT, withdrawn_at=NOW, note=""))


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
    chosen = Chosen(ACTION, update_of(Step.PLAN, Visibility.CONTACT), moved=True)
    before = replace(ACTION, cycles=(ACTION.cycles[0], replace(ACTION.cycles[1], moves=ACTION.cycles[1].moves[:1])))
    yield "moved", check_in.moved(say, BEHOUD, before, chosen, asked)
    yield "moved-same", check_in.moved(say, BEHOUD, ACTION, chosen, asked)
    yield "moved-cycle", check_in.moved(say, BEHOUD, FRESH, chosen, asked)
    yield "moved-stopped", check_in.moved(say, BEHOUD, ACTION, replace(chosen, action=STOPPED), asked)
    yield "circle-changed", check_in.moved(say, BEHOUD, ACTION, replace(chosen, moved=False), asked)
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
    )
