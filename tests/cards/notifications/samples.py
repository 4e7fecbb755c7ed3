"""Samples of the cards about messages themselves: why they come, fewer of them, and what did not arrive."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from cards import general
from cards.check_ins import check_in
from cards.language import Language
from cards.notifications import preferences as pausing
from cards.notifications import undelivered, why
from cards.sessions import sessions as session
from domain.actions.action import Step
from domain.notifications.heartbeat import Stop
from domain.notifications.outbox import Notification, NotificationKind, Recipient
from domain.notifications.time_estimate import Burden
from domain.notifications.undelivered import Loss, Losses, Why
from domain.ports import Message
from domain.programme.programme import Coordinator, MessagePreference, Person
from tests.cards.people import ACTION, BEHOUD, BRAM, CONTACT, CROWD, MEETING, NOW, check_in_of

FREE = Person(id="user-bram")


def messages(say: Language) -> Iterator[tuple[str, Message]]:
    def row(kind: NotificationKind, key: str = "x") -> Notification:
        return Notification(id=key, kind=kind, to=Recipient(person="user-bram"), due=NOW, expires=NOW, created_at=NOW)

    reminder = row(NotificationKind.REMINDER, "session:behoud-1:reminder:P14D:participant:behoud.bram")
    told = f"{why.reason(say, reminder, BEHOUD.name)} {why.budget(say, 2, 3)}"
    yield "reminder-why", why.with_reason(say, session.reminder(say, BEHOUD, MEETING, NOW), told, personal=True)
    form = check_in.form(say, BEHOUD, ACTION, check_in_of(Step.ACT), unasked=True)
    yield "check-in-why", why.with_reason(say, form, why.reason(say, row(NotificationKind.CHECK_IN), BEHOUD.name), personal=True)
    got = [why.Got(row(kind, reminder.id), NOW, BEHOUD.name) for kind in NotificationKind]
    yield "why-week", why.week(say, got[:3], BEHOUD.zone, used=2, most=3, month=Burden(6, 9, 2, 270))
    yield "why-week-long", why.week(say, got, BEHOUD.zone, used=3, most=3, month=Burden(1, 1, 1, 120))
    yield "why-week-empty", why.week(say, [], BEHOUD.zone, used=0, most=3, month=Burden(0, 0, 0, 0))
    today, last = NOW.date(), NOW.date() + timedelta(days=365)
    person = Person(id="user-bram", paused_until=NOW + timedelta(days=9), wanted=MessagePreference.REMINDERS, last_reminder_only=True)
    stands = pausing.standing(say, person, BEHOUD.zone, NOW)
    yield "pause-form", pausing.form(say, today, last, [])
    late = say("error-away-until", day=say.day(NOW + timedelta(days=365), BEHOUD.zone))
    yield "pause-form-problem", pausing.form(say, today, last, stands, problem=late)
    yield "pause-stands", pausing.stands(say, stands)
    yield (
        "pause-no-check-ins",
        pausing.stands(say, pausing.standing(say, replace(FREE, wanted=MessagePreference.NO_CHECK_INS), BEHOUD.zone, NOW)),
    )
    yield "pause-over", pausing.stands(say, [])
    few = [
        Loss(BEHOUD, NotificationKind.REMINDER, Why.NO_WAY, MEETING, ["Bram Visser"]),
        Loss(BEHOUD, NotificationKind.DIGEST, Why.NO_WAY, None, [""]),
    ]
    crowd = [participant.name for participant in CROWD]
    many = [Loss(BEHOUD, kind, reason, MEETING, crowd) for kind in NotificationKind for reason in Why]
    stop = Stop(NOW - timedelta(days=3), NOW)
    yield "undelivered", undelivered.undelivered(say, Losses(few, ()), BEHOUD.zone, asked=False)
    yield "undelivered-many", undelivered.undelivered(say, Losses(many, [stop]), BEHOUD.zone, asked=False)
    yield "undelivered-listed", undelivered.undelivered(say, Losses(few, [stop]), BEHOUD.zone, asked=True)
    yield "undelivered-none", undelivered.undelivered(say, Losses([], ()), BEHOUD.zone, asked=True)
    yield "undelivered-seen", general.notice(say, "undelivered-seen", days=14)
    contact = Coordinator(id="anja", name=CONTACT, user="user-anja", email="")
    yield "passed-on", undelivered.passed_on(say, BEHOUD, MEETING, BRAM, contact, back=False)
    yield "passed-on-back", undelivered.passed_on(say, BEHOUD, MEETING, BRAM, contact, back=True)
