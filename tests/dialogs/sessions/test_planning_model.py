"""Whatever coordinators and participants do, in whatever order: held against a model that is simple enough to believe.

``PLANNING_EXAMPLES`` sets how many sequences are tried.
"""

import asyncio
import os
import re
from collections import Counter
from collections.abc import Awaitable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from typing import TypeVar
from zoneinfo import ZoneInfo

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from dialogs.turn import Press
from domain.attendance.sign_off import MISSED_WITHIN
from domain.notifications.outbox import TOLD_IN_A_BATCH, NotificationKind, State
from domain.notifications.working_hours import next_open
from domain.ports import Message
from domain.programme.programme import PROGRAMME_ID
from scheduler.travel import Delivered
from tests.dialogs.world import Chat, build, button, words

EXAMPLES = int(os.environ.get("PLANNING_EXAMPLES", "100"))
AMSTERDAM = ZoneInfo("Europe/Amsterdam")
HOURS2 = timedelta(hours=2)
PEOPLE = ("bram", "samira")
READERS = (*(f"person:user-{person}" for person in PEOPLE), "channel:behoud")
DAYS = {"P28D": 28, "P14D": 14, "P7D": 7, "P1D": 1}
REMINDER = re.compile(r"\| (?:Vandaag|Morgen|Over \d+ dagen): (Thema \d+) \|")
NOTICE = re.compile(r"\| (Bram|Samira) \w+ (?:kan niet|komt toch) \|.*?\| (Thema \d+) \|")
HOLIDAYS = {date(2027, 3, 26), date(2027, 3, 29), date(2027, 4, 27), date(2027, 5, 6), date(2027, 5, 17)}
R = TypeVar("R")


@dataclass(frozen=True)
class Facts:
    starts: datetime
    place: str
    cancelled: bool = False

    @property
    def ends(self) -> datetime:
        return self.starts + HOURS2


@dataclass
class Batch:
    """What one reader still has to hear, and when."""

    before: Facts | None
    due: datetime
    expires: datetime


@dataclass
class Known:
    """One session as it should be. ``since``: when its start was set."""

    id: str
    theme: str
    facts: Facts
    since: datetime
    batches: dict[str, Batch] = field(default_factory=dict)
    newest: dict[str, Batch] = field(default_factory=dict)
    away: set[str] = field(default_factory=set)
    taken_back_by: Message | None = None
    heard: bool = False

    def edit(self, to: Facts, now: datetime) -> None:
        """What was there is ``before`` for whoever does not wait for an earlier batch."""
        self.wait(self.facts, now)
        for batch in self.batches.values():
            batch.expires = max(batch.expires, self.facts.ends, to.ends)
        if to.starts != self.facts.starts or (self.facts.cancelled and not to.cancelled):
            self.since = now
        self.facts = to

    def wait(self, before: Facts | None, now: datetime) -> None:
        readers = [reader for reader in READERS if reader not in self.batches]
        new = {reader: Batch(before, now + timedelta(minutes=10), self.facts.ends) for reader in readers}
        self.batches |= new
        self.newest = new or self.newest

    @property
    def is_unheard(self) -> bool:
        """Whether all who wait for the newest batch still do."""
        return bool(self.newest) and all(self.batches.get(reader) is batch for reader, batch in self.newest.items())

    def is_told(self, reader: str) -> None:
        del self.batches[reader]
        self.heard = True

    def waits(self, batch: Batch) -> datetime:
        coming = [facts.starts for facts in (batch.before, self.facts) if facts is not None and facts.starts > batch.due]
        morning = next_open(batch.due, AMSTERDAM)
        return morning if coming and min(coming) - morning >= HOURS2 else batch.due

    def is_news(self, reader: str, batch: Batch) -> bool:
        before, now = batch.before, self.facts
        if before == now or (now.cancelled and (before is None or before.cancelled)):
            return False
        small = before is not None and (before.starts, before.cancelled) == (now.starts, now.cancelled)
        return not (small and reader.removeprefix("person:user-") in self.away)


def tells(sessions: list[Known], reader: str, until: datetime) -> Iterator[list[Known]]:
    """Each message to a reader up to then: the sessions it is about. Whatever goes first takes all along that there is to tell."""
    while True:
        found = [(known.batches[reader].due, number) for number, known in enumerate(sessions) if reader in known.batches]
        due, number = min(found, default=(datetime.max.replace(tzinfo=AMSTERDAM), 0))
        if due > until:
            return
        first = sessions[number]
        batch = first.batches[reader]
        waits = first.waits(batch)
        if not first.is_news(reader, batch) or due >= batch.expires or waits >= batch.expires:
            del first.batches[reader]
        elif waits > due:
            batch.due = waits
        else:
            waiting = [known for known in sessions if reader in known.batches]
            about = [other for other in waiting if other.is_news(reader, other.batches[reader]) and due < other.batches[reader].expires]
            for known in about:
                known.is_told(reader)
            yield about


moments = st.tuples(st.integers(2, 40), st.integers(8, 19))
picks = st.integers(0, 99)
people = st.sampled_from(PEOPLE)


class Planning(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.loop = asyncio.new_event_loop()
        self.sessions: list[Known] = []
        self.old: list[tuple[Chat, Press]] = []
        self.series: list[tuple[Message, list[Known], datetime]] = []
        self.reminded: Counter[tuple[str, str, datetime]] = Counter()

    def run(self, work: Awaitable[R]) -> R:
        return self.loop.run_until_complete(work)

    def teardown(self) -> None:
        self.loop.close()

    @initialize(at=moments)
    def one_session_that_everybody_knows(self, at: tuple[int, int]) -> None:
        self.run(self._open())
        self.plan(at, "Noord")
        self.time_passes(timedelta(hours=5))

    async def _open(self) -> None:
        self.world = await build()
        async with self.world.store.transaction() as tx:
            programme = await tx.programmes.get(PROGRAMME_ID)
            assert programme is not None
            await tx.programmes.save(replace(programme, message_budget_per_week=50))
            for text in ("behoud-1", "behoud-2", "onboarding-1"):
                await tx.sessions.remove(text)
        self.anja, self.joris = self.world.chat("user-anja"), self.world.chat("user-joris")
        self.chats = {person: self.world.chat(f"user-{person}") for person in PEOPLE}
        for chat in (self.anja, self.joris, *self.chats.values()):
            await chat.opens()
        await self.world.channel("user-anja").opens()
        # Off the minute, so that nothing falls due at the very moment at which time stands still.
        await self.world.passes(seconds=17)

    @property
    def now(self) -> datetime:
        return self.world.clock.now()

    def moment(self, at: tuple[int, int]) -> datetime:
        days, hour = at
        day = self.now.astimezone(AMSTERDAM).date() + timedelta(days=days)
        return datetime(day.year, day.month, day.day, hour, tzinfo=AMSTERDAM)

    def one(self, pick: int, *, planned: bool = True) -> Known | None:
        found = [known for known in self.sessions if known.facts.ends > self.now and not (planned and known.facts.cancelled)]
        return found[pick % len(found)] if found else None

    @precondition(lambda self: len(self.sessions) < 3)
    @rule(at=moments, place=st.sampled_from(["Noord", "Zuid"]))
    def plan(self, at: tuple[int, int], place: str) -> None:
        theme, facts = f"Thema {len(self.sessions) + 1}", Facts(self.moment(at), place)
        form = self._form(theme, facts)
        self.run(self.anja.says("plannen"))
        self.run(self.anja.presses("Laat zien wie dit hoort", form))
        id = self._confirm("Ja, plan deze", form)
        known = Known(id, theme, facts, self.now)
        known.wait(None, self.now)
        self.sessions.append(known)

    @precondition(lambda self: len(self.sessions) < 4)
    @rule(at=moments, times=st.integers(2, 3), weeks=st.integers(1, 2))
    def plan_series(self, at: tuple[int, int], times: int, weeks: int) -> None:
        days: list[datetime] = []
        moment = self.moment(at)
        while len(days) < times:
            if moment.date() not in HOLIDAYS:
                days.append(moment)
            moment += timedelta(weeks=weeks)
        taken = {known.facts.starts for known in self.sessions if not known.facts.cancelled}
        themes = [f"Thema {len(self.sessions) + number}" for number in range(1, times + 1)]
        form = self._form("Reeks", Facts(days[0], "Noord"))
        form |= {"repeat": f"week-{weeks}", "times": str(times), "themes": "\n".join(themes)}
        self.run(self.anja.says("plannen"))
        self.run(self.anja.presses("Laat zien wie dit hoort", form))
        planned = [(theme, day) for theme, day in zip(themes, days, strict=True) if day not in taken]
        if not planned:
            self.anja.sees("Er is niets om in te plannen")
            return
        action = button(self.anja._seen(), "Plan deze in" if len(planned) == 1 else "Plan ze in")
        press = Press(verb=action["verb"], data=dict(action["data"]["spiraal"]))
        self.run(self.anja._does(press))
        self.anja.sees("gepland", "terugdraaien")
        self.old.append((self.anja, press))
        ids = [f"{press.data['draft']}-{number}" for number in range(1, len(planned) + 1)]
        new = [Known(id, theme, Facts(day, "Noord"), self.now) for id, (theme, day) in zip(ids, planned, strict=True)]
        for known in new:
            known.wait(None, self.now)
        self.sessions += new
        self.series.append((self.anja._seen(), new, self.now))

    @precondition(lambda self: self.series)
    @rule(pick=picks)
    def take_back_a_series(self, pick: int) -> None:
        card, members, planned_at = self.series[pick % len(self.series)]
        self.run(self.anja.presses("Draai het terug", on=card))
        if self.now - planned_at >= timedelta(days=7):
            self.anja.sees("Dit voorstel is er niet meer")
            return
        if any(known.heard for known in members):
            self.anja.sees("Dat is te laat")
            return
        self.anja.sees("Teruggedraaid")
        for known in members:
            if not known.facts.cancelled:
                known.edit(replace(known.facts, cancelled=True), self.now)
            known.taken_back_by = None

    @rule(pick=picks, at=moments)
    def move(self, pick: int, at: tuple[int, int]) -> None:
        known = self.one(pick)
        if known is not None:
            self._change(known, replace(known.facts, starts=self.moment(at)))

    @rule(pick=picks, place=st.sampled_from(["Noord", "Zuid", "Oost"]))
    def go_elsewhere(self, pick: int, place: str) -> None:
        known = self.one(pick)
        if known is not None:
            self._change(known, replace(known.facts, place=place))

    @rule(pick=picks, who=people, place=st.sampled_from(["Noord", "Zuid", "Oost"]))
    def somebody_signs_off_before_a_small_change(self, pick: int, who: str, place: str) -> None:
        """Chance alone seldom brings these three together."""
        self.sign_off_or_back(pick, who, "cannot-come")
        self.go_elsewhere(pick, place)
        self.time_passes(timedelta(hours=5))

    def _change(self, known: Known, to: Facts) -> None:
        if to == known.facts:
            return
        form = self._form(known.theme, to)
        self.run(self.anja.says("wijzigen"))
        self.run(self.anja.presses("Verder", session=known.id))
        self.run(self.anja.presses("Laat zien wie dit hoort", form))
        self._confirm("Ja, wijzig het", form)
        known.edit(to, self.now)
        known.taken_back_by = self.anja._seen()

    @rule(pick=picks)
    def cancel(self, pick: int) -> None:
        known = self.one(pick)
        if known is None:
            return
        self.run(self.anja.says("afgelasten"))
        self.run(self.anja.presses("Verder", session=known.id))
        self._confirm("Ja, gaat niet door", {})
        known.edit(replace(known.facts, cancelled=True), self.now)
        known.taken_back_by = self.anja._seen()

    @rule(pick=picks)
    def take_back(self, pick: int) -> None:
        """The newest card's way back, as long as nobody heard of its batch."""
        known = self.one(pick, planned=False)
        if known is None or known.taken_back_by is None:
            return
        card, known.taken_back_by = known.taken_back_by, None
        self.run(self.anja.presses("Draai het terug", on=card))
        if known.is_unheard:
            self.anja.sees("Teruggedraaid")
            before = next(iter(known.newest.values())).before
            known.edit(before or replace(known.facts, cancelled=True), self.now)
        else:
            self.anja.sees("Dat is te laat")

    @rule(pick=picks, who=people, verb=st.sampled_from(["cannot-come", "cannot-come", "come-after-all"]))
    def sign_off_or_back(self, pick: int, who: str, verb: str) -> None:
        known = self.one(pick, planned=False)
        if known is not None:
            press = Press(verb=verb, data={"session": known.id})
            self.old.append((self.chats[who], press))
            self._participant_presses(self.chats[who], press)

    @precondition(lambda self: self.old)
    @rule(pick=picks)
    def press_an_old_card(self, pick: int) -> None:
        """What a coordinator confirmed once has no second effect; what a participant pressed does again what it says."""
        chat, press = self.old[pick % len(self.old)]
        if chat is self.anja:
            self.run(chat._does(press))
        else:
            self._participant_presses(chat, press)

    @rule(span=st.sampled_from([timedelta(minutes=3), timedelta(minutes=8), timedelta(hours=5), timedelta(days=1), timedelta(days=6)]))
    def time_passes(self, span: timedelta) -> None:
        away = {known.theme: set(known.away) for known in self.sessions}
        delivered = self.run(self.world.passes(seconds=int(span.total_seconds())))
        messages = [(reader, about) for reader in READERS for about in tells(self.sessions, reader, self.now)]
        changes = [other for other in delivered if other.kind in (NotificationKind.CHANGE, NotificationKind.CHANNEL_CHANGE)]
        assert Counter(change.to for change in changes if change.state is State.SENT) == Counter(reader for reader, _ in messages), (
            "one message each"
        )
        along = self.run(self._along([change.key for change in changes if change.state is State.NOT_NEEDED]))
        told = Counter((change.key.split(":")[1], change.to) for change in changes if change.state is State.SENT or change.key in along)
        assert told == Counter((known.id, reader) for reader, about in messages for known in about)
        for other in delivered:
            if other.kind in (NotificationKind.REMINDER, NotificationKind.CHANNEL_REMINDER) and other.state is State.SENT:
                self._check_reminder(other, away)

    async def _along(self, keys: list[str]) -> set[str]:
        """Those that another message told."""
        async with self.world.store.transaction() as tx:
            rows = [await tx.outbox.get(key) for key in keys]
        return {row.id for row in rows if row is not None and row.reason == TOLD_IN_A_BATCH}

    @invariant()
    def every_absence_has_its_one_card(self) -> None:
        if not hasattr(self, "world"):
            return
        for chat, name in ((self.anja, "Bram"), (self.joris, "Samira")):
            shown = [NOTICE.search(words(card)) for card in self.world.post.cards(chat.place.conversation)]
            cards = Counter((found[1], found[2]) for found in shown if found)
            assert all(count == 1 for count in cards.values()), cards
            assert all(whose == name for whose, _ in cards)

    @invariant()
    def reminders_that_are_out_say_what_holds(self) -> None:
        if not hasattr(self, "world"):
            return
        # Time enough for the platform's limit of eight messages in two seconds.
        self.time_passes(timedelta(seconds=3))
        by_theme = {known.theme: known for known in self.sessions}
        for place in (*(chat.place.conversation for chat in self.chats.values()), "19:behoud@thread.tacv2"):
            for card in self.world.post.cards(place):
                found = REMINDER.search(words(card))
                if found:
                    known = by_theme[found[1]]
                    assert not known.facts.cancelled
                    assert f"{known.facts.starts:%H:%M}–" in words(card)
                    assert f"{known.facts.starts.day} " in words(card)
                    assert known.facts.place in words(card)

    def _check_reminder(self, delivered: Delivered, away: dict[str, set[str]]) -> None:
        _, id, _, which, *_ = delivered.key.split(":")
        known = next(known for known in self.sessions if known.id == id)
        assert not known.facts.cancelled, "reminded of what does not take place"
        assert delivered.to.removeprefix("person:user-") not in away[known.theme], "reminded after signing off"
        # No earlier than the rule says, by the new start; an hour's grace for a change to summer time.
        assert known.facts.starts - self.now <= timedelta(days=DAYS[which], hours=1), "reminded by an old start"
        rule_at = known.facts.starts - timedelta(days=DAYS[which])
        assert next_open(rule_at, AMSTERDAM) >= known.since, "reminded of a moment that had passed when the start was set"
        self.reminded[(delivered.key, delivered.to, known.since)] += 1
        assert self.reminded[(delivered.key, delivered.to, known.since)] == 1, "reminded twice"

    def _participant_presses(self, chat: Chat, press: Press) -> None:
        self.run(chat._does(press))
        known = next(known for known in self.sessions if known.id == press.data["session"])
        if known.facts.cancelled:
            chat.sees("Gaat niet door")
        elif known.facts.ends + MISSED_WITHIN <= self.now:
            chat.sees("Deze bijeenkomst is geweest")
        elif press.verb == "cannot-come":
            begun = known.facts.starts <= self.now and chat.user.removeprefix("user-") not in known.away
            chat.sees("je was er niet" if begun else "Je bent afgemeld")
            known.away.add(chat.user.removeprefix("user-"))
        else:
            chat.sees("je was er wel" if known.facts.starts <= self.now else "Fijn, je komt")
            known.away.discard(chat.user.removeprefix("user-"))

    def _confirm(self, title: str, form: dict[str, str]) -> str:
        """The id of the session, of which the confirmed card may be pressed again."""
        action = button(self.anja._seen(), title)
        inputs = {name.replace("_", "-"): value for name, value in form.items()}
        press = Press(verb=action["verb"], data=dict(action["data"]["spiraal"]), inputs=inputs)
        self.run(self.anja._does(press))
        self.anja.sees("terugdraaien")
        self.old.append((self.anja, press))
        return press.data["session"]

    def _form(self, theme: str, facts: Facts) -> dict[str, str]:
        local = facts.starts
        return {
            "kind": "actieleersessie",
            "theme": theme,
            "date": local.date().isoformat(),
            "time": f"{local:%H:%M}",
            "minutes": "120",
            "place": facts.place,
            "join_url": "",
            "preparation": "",
        }


TestPlanning = Planning.TestCase
TestPlanning.settings = settings(
    max_examples=EXAMPLES, stateful_step_count=12, deadline=None, suppress_health_check=list(HealthCheck), print_blob=True
)
