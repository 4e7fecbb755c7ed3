"""Samples of the cards about sessions: reminders and lists, planning and changing, for whom, material, many at once, and the sheet."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta

from cards import general
from cards.language import Language
from cards.sessions import change_notice as change
from cards.sessions import drafts, material, planning, sheet
from cards.sessions import list_import as lists
from cards.sessions import sessions as session
from cards.sessions.audience_inputs import NOTHING_OFFERED, OfferedAudience
from cards.sessions.sessions import ListedSession
from domain.actions.action import Step
from domain.attendance.expected import AbsentPerson
from domain.check_ins.check_in import Visibility
from domain.ports import Message
from domain.programme.programme import Participant
from domain.sessions.change_notices import Audience
from domain.sessions.details import Details
from domain.sessions.draft import Draft, DraftOmission, Reason
from domain.sessions.material import Material
from domain.sessions.session import ChangeNotice, Session, SessionFacts
from domain.sessions.sheet import Absentee, Request, SessionSheet, SheetLine
from tests.cards.people import ABSENT, BEHOUD, CONTACT, CROWD, MEETING, NOW, ONBOARDING, ONLINE, PEOPLE, update_of

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


def messages(say: Language) -> Iterator[tuple[str, Message]]:
    yield from _listed(say)
    yield from _with_calendar(say)
    yield from _sheets(say)
    yield from _planning(say)
    yield from _for_whom(say)
    yield from _material(say)
    yield from _drafts(say)
    yield from _lists(say)


def _listed(say: Language) -> Iterator[tuple[str, Message]]:
    here, online = ListedSession(MEETING, BEHOUD, signed_off=False), ListedSession(ONLINE, BEHOUD, signed_off=True)
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
    yield "session-gone", general.notice(say, "session-gone")


def _with_calendar(say: Language) -> Iterator[tuple[str, Message]]:
    link = f"https://spiraal.example.org/calendar/{'a' * 90}.{'b' * 43}.ics"
    here = ListedSession(MEETING, BEHOUD, signed_off=False, calendar=link)
    online = ListedSession(ONLINE, BEHOUD, signed_off=True, calendar=link)
    yield "reminder-calendar", session.reminder(say, BEHOUD, MEETING, NOW, link)
    yield (
        "reminder-calendar-online",
        session.reminder(say, BEHOUD, ONLINE, NOW, link.replace("https://spiraal.example.org", "http://127.0.0.1:1")),
    )
    yield "sessions-calendar", session.sessions(say, [here, online, *[replace(here, network=ONBOARDING)] * 4])


def _sheets(say: Language) -> Iterator[tuple[str, Message]]:
    yield "sheet", sheet.sheet(say, sheet_of(PEOPLE))
    yield "sheet-many", sheet.sheet(say, sheet_of(CROWD, "woorden van iemand " * 50))


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
    yield "changes-channel", change.together(say, BEHOUD, [replace(news, signed_off=None) for news in several])
    yield "changes-off", change.together(say, BEHOUD, [several[2]] * 2)
    yield "changes-many", change.together(say, BEHOUD, several * 16)
    yield "reminder-cancelled", change.off(say, BEHOUD, off)
    yield "reminder-optional", session.reminder(say, BEHOUD, replace(MEETING, kind="webinar"), NOW)
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
    yield "planning-preview", planning.preview(say, planning.SessionProposal(BEHOUD, was, moved.facts, [BEHOUD]), reach, filled, ids)
    yield "planning-preview-new", planning.preview(say, planning.SessionProposal(BEHOUD, None, was, both), Audience(1, 0), filled, ids)
    holiday = planning.SessionProposal(BEHOUD, None, was, [BEHOUD], free=DraftOmission(starts=MEETING.starts, reason=Reason.HOLIDAY))
    yield "planning-preview-holiday", planning.preview(say, holiday, reach, filled, ids)
    autumn = DraftOmission(starts=MEETING.starts, reason=Reason.BREAK, name="Herfstvakantie")
    yield "planning-preview-break", planning.preview(say, replace(holiday, before=was, after=moved.facts, free=autumn), reach, filled, ids)
    yield "planning-preview-cancel", planning.preview_cancel(say, BEHOUD, MEETING, reach)
    yield "planning-choose", planning.choose(say, [(MEETING, BEHOUD), (ONLINE, ONBOARDING)], cancel=False)
    yield "planning-choose-cancel", planning.choose(say, [(MEETING, BEHOUD)], cancel=True)
    for what in ("planned", "changed", "cancelled"):
        yield f"planning-{what}", planning.done(say, BEHOUD, replace(MEETING, tellings=(ChangeNotice(sequence=1, before=None),)), what=what)
    yield "planning-changed-untold", planning.done(say, BEHOUD, MEETING, what="changed")
    for name in ("too-late", "left", "same", "over", "is-off", "none"):
        yield f"planning-{name}", general.notice(say, f"planning-{name}")
    yield "planning-taken-back", planning.taken_back(say, BEHOUD, MEETING)
    yield "planning-taken-back-new", planning.taken_back(say, BEHOUD, off)
    yield "planning-not-you", general.notice(say, "planning-not-you", contact=CONTACT)


def _for_whom(say: Language) -> Iterator[tuple[str, Message]]:
    long_name = "Actieleernetwerk Brabant: onboarding en ontwikkelmogelijkheden voor nieuwe zorgprofessionals"
    joint = replace(DETAILS, others={"onboarding": long_name}, invitation="")
    yield "whom-team-reminder", session.reminder(say, BEHOUD, FOR_TEAM, NOW, INVITATION, replace(DETAILS, others={}, invitation=""))
    yield "whom-joint-reminder", session.reminder(say, ONBOARDING, JOINT, NOW, INVITATION, joint)
    both = replace(JOINT, team="Noord")
    yield "whom-joint-team-reminder", session.reminder(say, BEHOUD, both, NOW, "", replace(joint, materials=MATERIALS))
    yield "whom-open-reminder", session.reminder(say, BEHOUD, OPEN, NOW, INVITATION, DETAILS)
    yield "whom-open-channel-reminder", session.channel_reminder(say, BEHOUD, OPEN, replace(DETAILS, materials=()))
    long_ones = tuple(replace(document, title="Lang " * 40, url=f"https://example.org/{'a' * 970}") for document in MATERIALS)
    longest = replace(MEETING, theme="Thema " * 24, place="Plek " * 40, preparation="Lees dit. " * 150, join_url=long_ones[0].url)
    yield "whom-longest-reminder", session.reminder(say, BEHOUD, longest, NOW, INVITATION, replace(joint, materials=long_ones))
    yield (
        "whom-channel-change",
        change.told(say, BEHOUD, change.News(FOR_TEAM, MEETING.facts, FOR_TEAM.facts, None, replace(DETAILS, materials=()))),
    )
    yield "whom-new", change.told(say, BEHOUD, change.News(FOR_TEAM, None, FOR_TEAM.facts, False, DETAILS))
    yield "whom-no-longer", change.not_for_you(say, BEHOUD, FOR_TEAM.facts)
    yield "whom-no-longer-channel", change.not_for_you(say, ONBOARDING, JOINT.facts, channel=True)
    rows = [
        ListedSession(FOR_TEAM, BEHOUD, signed_off=False, calendar=INVITATION),
        ListedSession(JOINT, BEHOUD, signed_off=False, details=joint),
        ListedSession(replace(ONLINE, team="Noord"), BEHOUD, signed_off=False, invited=False),
    ]
    yield "whom-sessions", session.sessions(say, rows)
    offered = OfferedAudience(
        ("Midden", "Noordoost-Brabant en de Peel", "Zuid"), (ONBOARDING, replace(ONBOARDING, id="leren", name=long_name))
    )
    filled = planning.as_filled(replace(JOINT.facts, place="De Schuur", preparation=""), BEHOUD)
    yield "whom-form", planning.form(say, [BEHOUD], filled, {"session": "behoud-1"}, new=False, offered=offered)
    after = replace(FOR_TEAM.facts, open=True, place="De Schuur", preparation="")
    draft = planning.SessionProposal(BEHOUD, MEETING.facts, after, [BEHOUD], offered, DETAILS)
    opened = planning.SessionProposal(BEHOUD, MEETING.facts, replace(MEETING.facts, open=True), [BEHOUD])
    yield "whom-preview-untold", planning.preview(say, opened, Audience(0, 0, public=False), filled, {"session": "behoud-1"})
    yield "whom-preview", planning.preview(say, draft, Audience(12, 2), planning.as_filled(after, BEHOUD), {"session": "behoud-1"})


def _material(say: Language) -> Iterator[tuple[str, Message]]:
    long_ones = tuple(replace(document, title="Lang " * 40, url=f"https://example.org/{'a' * 970}") for document in MATERIALS)
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


def _drafts(say: Language) -> Iterator[tuple[str, Message]]:
    def draft(count: int, skipped: Sequence[DraftOmission] = ()) -> Draft:
        sessions = tuple(replace(MEETING.facts, starts=MEETING.starts + timedelta(days=28 * number)) for number in range(count))
        return Draft(id="chat-0123456789ab", by="anja", network="behoud", sessions=sessions, skipped=tuple(skipped), made_at=NOW)

    names = {Reason.HOLIDAY: "", Reason.BREAK: "Herfstvakantie"}
    skipped = [DraftOmission(starts=MEETING.starts, reason=reason, name=names.get(reason, MEETING.theme)) for reason in Reason]
    wordy = DraftOmission(starts=MEETING.starts, reason=Reason.PLANNED, name="Wat een lang thema " * 10)
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


def sheet_of(people: Sequence[Participant], words: str = "") -> SessionSheet:
    """A sheet on which every third person does not come; ``words`` stand for what people wrote."""
    note = words or ABSENT.note
    missing = [AbsentPerson(participant, replace(ABSENT, participant=participant.id, note=note), None) for participant in people[1::3]]
    entry = update_of(Step.ACT, Visibility.NETWORK_NAMED)
    entry = replace(entry, answers={**entry.answers, "noticed": words}) if words else entry
    stands = [Step.EXPLORE, Step.PLAN, Step.ACT, None]
    return SessionSheet(
        session=MEETING,
        network=BEHOUD,
        coming=[participant for participant in people if participant not in people[1::3]],
        absent=[Absentee(absent, note if number == 0 or words else "") for number, absent in enumerate(missing)],
        lines=[SheetLine(participant, stands[number % 4], entry if number % 2 == 0 else None) for number, participant in enumerate(people)],
        requests=[Request("coach", people[0].name), Request("tip", None)],
    )


def _news(session: Session, before: SessionFacts | None, *, signed_off: bool | None) -> change.News:
    return change.News(session, before, session.facts, signed_off)
