"""The torture's checks find what is broken; a check that finds nothing proves nothing."""

import random
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from domain.actions.action import Action, Step, first_cycle
from domain.actions.spiral import Running, SpiralAnswer, moves_from
from domain.check_ins.check_in import CheckIn, CheckInState, Update, Visibility
from domain.notifications.outbox import Notification, NotificationKind, Recipient, State
from domain.programme.programme import Participant
from domain.sessions.session import Absence, Session, absence_id
from tools import torture_checks as checks
from tools.connector_double import Posted
from tools.torture_checks import Stored
from tools.torture_people import Answered, Away, Person
from tools.wire import Json, Sender

NOW = datetime(2027, 1, 4, 9, tzinfo=UTC)
CHAT = "a:ann"
CHECK_IN = "n1.p1:action:1:check-in:1"


def card(verb: str, ids: Json, text: str = "Hoi") -> Json:
    return {"body": [{"type": "TextBlock", "text": text}], "actions": [{"type": "Action.Execute", "verb": verb, "data": {"spiraal": ids}}]}


def posted(activity: str, at: float = 100.0, shown: Json | None = None) -> Posted:
    shown = shown or card("cannot-come", {"session": "n1-1"})
    return Posted(at, CHAT, activity, shown, shown)


def row(activity: str, state: State = State.SENT, *, uncertain: int = 0) -> Notification:
    return Notification(
        id=f"key-{activity}",
        kind=NotificationKind.REMINDER,
        to=Recipient(person="ann"),
        about={"session": "n1-1"},
        due=NOW,
        expires=NOW,
        created_at=NOW,
        state=state,
        activity=activity,
        uncertain=uncertain,
    )


def absence(note: str = "tandarts") -> Absence:
    return Absence(id=absence_id("n1-1", "n1.p1"), session="n1-1", participant="n1.p1", signed_off_at=NOW, late=False, note=note)


@pytest.fixture
def ann() -> Person:
    sender = Sender("ann", "http://127.0.0.1:1")
    return Person(sender, "n1.p1", {"n1-1": NOW + timedelta(days=9)}, lambda: NOW, random.Random(1))


@pytest.fixture
def stored() -> Stored:
    """Ann answered one check-in, chose a circle, and signed off with a note."""
    action = Action(
        id="n1.p1:action:1", participant="n1.p1", network="n1", title="t", problem="p", theme="", created_at=NOW, cycles=(first_cycle(NOW),)
    )
    asked = CheckIn(id=CHECK_IN, participant="n1.p1", action=action.id, cycle=1, step=Step.EXPLORE, state=CheckInState.DONE, asked_at=NOW)
    update = Update(
        id=CHECK_IN,
        participant="n1.p1",
        network="n1",
        action=action.id,
        cycle=1,
        step=Step.EXPLORE,
        answers={"problem": "zag: A1."},
        visibility=Visibility.CONTACT,
        at=NOW,
    )
    member = Participant(
        id="n1.p1",
        key="p1",
        network="n1",
        name="Ann.",
        user="ann",
        organisation="o",
        sector="VVT",
        email="ann@example.org",
        contact="c1",
        known_since=NOW,
    )
    return Stored(
        faults=[],
        absences={absence().id: absence()},
        updates={CHECK_IN: update},
        check_ins={CHECK_IN: asked},
        actions=[on(action)],
        outbox={},
        networks={},
        participants=[member],
        sessions=[Session(id="n1-1", network="n1", kind="actieleersessie", theme="Rust.", starts=NOW + timedelta(days=9), known_since=NOW)],
    )


@pytest.fixture
def told(ann: Person) -> Person:
    """Ann, who was told that all of it was noted, long ago."""
    ann.absences["n1-1"] = Away({(True, "tandarts")}, [[10.0, float("inf")]])
    ann.check_ins[CHECK_IN] = Answered("A1.", at=10.0, circle=Visibility.CONTACT, circle_at=11.0)
    return ann


def test_what_is_all_there_breaks_nothing(stored: Stored, told: Person) -> None:
    assert list(checks.lost(stored, [told])) == []


def test_an_absence_that_is_gone_is_lost(stored: Stored, told: Person) -> None:
    [found] = checks.lost(replace(stored, absences={}), [told])
    assert found.startswith("n1.p1 and n1-1: stored is None")


def test_a_note_that_is_gone_is_lost(stored: Stored, told: Person) -> None:
    assert len(list(checks.lost(replace(stored, absences={absence().id: absence(note="")}), [told]))) == 1


def test_without_an_answer_either_is_well_and_then_known(stored: Stored, ann: Person) -> None:
    ann.absences["n1-1"] = Away({None, (True, "tandarts")})
    assert list(checks.lost(stored, [ann])) == []
    assert ann.absences["n1-1"].possible == {(True, "tandarts")}


def test_answers_that_are_gone_or_there_twice_are_found(stored: Stored, told: Person) -> None:
    update = stored.updates[CHECK_IN]
    assert any("not stored" in found for found in checks.lost(replace(stored, updates={}), [told]))
    double = replace(update, answers={"problem": "zag: A1.\n\nzag: A1."})
    assert [*checks.lost(replace(stored, updates={CHECK_IN: double}), [told])] == [f"{CHECK_IN}: what was sent is not there once"]


def on(action: Action) -> Action:
    """After a check-in."""
    moves = moves_from(action)
    assert isinstance(moves, Running)
    return moves.check_in(NOW, SpiralAnswer())


def test_another_circle_than_the_one_chosen_is_found(stored: Stored, told: Person) -> None:
    wider = replace(stored.updates[CHECK_IN], visibility=Visibility.NETWORK_NAMED)
    assert len(list(checks.lost(replace(stored, updates={CHECK_IN: wider}), [told]))) == 1


def test_a_spiral_that_moved_twice_is_found(stored: Stored, told: Person) -> None:
    moved = replace(stored, actions=[on(stored.actions[0])])
    assert list(checks.lost(moved, [told])) == ["n1.p1:action:1: the spiral moved 2 times for 1 check-ins"]


@pytest.mark.parametrize(("verb", "ids"), [("answer", {"check-in": CHECK_IN}), ("cannot-come", {"session": "n1-1"})])
def test_who_answered_is_not_asked_again(told: Person, verb: str, ids: Json) -> None:
    assert len(list(checks.asked_again([posted("m1", shown=card(verb, ids))], [told]))) == 1
    assert list(checks.asked_again([posted("m1", at=9.0, shown=card(verb, ids))], [told])) == []


def test_a_second_copy_needs_a_kill_while_the_first_was_in_flight(stored: Stored) -> None:
    stored = replace(stored, outbox={"key-m2": row("m2", uncertain=1)})
    both = [posted("m1", at=100.0), posted("m2", at=105.0)]
    assert checks.repeated(stored, both, [100.2], in_flight=0.5) == (1, [])
    count, broken = checks.repeated(stored, both, [103.0], in_flight=0.5)
    assert count == 1
    assert len(broken) == 1


def test_a_third_copy_is_one_too_many(stored: Stored) -> None:
    stored = replace(stored, outbox={"key-m3": row("m3", uncertain=1)})
    _, broken = checks.repeated(stored, [posted("m1"), posted("m2"), posted("m3", at=105.0)], [100.2], in_flight=0.5)
    assert broken == [f"{CHAT}: 2 messages beside those on record, where 1 sends were interrupted"]


def test_a_second_interruption_is_not_made_good_by_a_third_copy(stored: Stored) -> None:
    _, broken = checks.repeated(replace(stored, outbox={"key-m1": row("m1", uncertain=2)}), [posted("m1")], [], in_flight=0.5)
    assert broken == ["key-m1: sent again 2 times after an interruption"]


def test_a_message_on_record_that_never_arrived_is_missing(stored: Stored) -> None:
    stored = replace(stored, outbox={"key-m1": row("m1")})
    assert list(checks.missing(stored, [])) == ["key-m1: sent, it says, and it never arrived"]
    assert list(checks.missing(stored, [posted("m1")])) == []


def test_the_contact_persons_card_has_the_note(stored: Stored) -> None:
    known = replace(row("m1"), id=f"absence:{absence().id}:contact")
    stored = replace(stored, outbox={known.id: known})
    assert len(list(checks.contacts(stored, [posted("m1")]))) == 1
    assert list(checks.contacts(stored, [posted("m1", shown=card("help", {}, text="tandarts"))])) == []
    assert list(checks.contacts(replace(stored, outbox={}), [])) == [f"{absence().id}: the contact person is not told"]


def test_of_what_one_restart_gives_up_only_one_reminder_may_not_have_arrived(stored: Stored) -> None:
    ann = replace(row("", State.UNKNOWN), id="ann", settled_at=NOW)
    bas = replace(ann, id="bas", to=Recipient(person="bas"))
    assert checks.unarrived(replace(stored, outbox={"ann": ann}), [posted("m1")]) == (0, [])
    assert checks.unarrived(replace(stored, outbox={"ann": ann}), []) == (1, [])
    later = replace(bas, settled_at=NOW + timedelta(hours=1))
    assert checks.unarrived(replace(stored, outbox={"ann": ann, "bas": later}), []) == (2, [])
    count, broken = checks.unarrived(replace(stored, outbox={"ann": ann, "bas": bas}), [])
    assert (count, len(broken)) == (2, 2)


def test_a_reminder_on_record_as_sent_must_have_arrived(stored: Stored) -> None:
    assert len(checks.unarrived(replace(stored, outbox={"key-m1": row("m1")}), [])[1]) == 1


def test_a_second_card_about_one_absence_needs_a_kill(stored: Stored) -> None:
    notice = replace(row("m1"), kind=NotificationKind.ABSENCE)
    stored = replace(stored, outbox={notice.id: notice})
    shown = card("help", {}, text="Ann. komt niet bij Rust\\.")
    both = [posted("m1", at=100.0, shown=shown), posted("m2", at=105.0, shown=shown)]
    assert list(checks.contact_cards(stored, both, [100.2], 0.5)) == []
    assert list(checks.contact_cards(stored, both, [], 0.5)) == [f"{absence().id}: 2 cards to the contact person"]
