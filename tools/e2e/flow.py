"""The main flow as a participant and a coordinator live it. Each step says what it shows; what is asserted is what they read."""

import json
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from urllib.request import urlopen

from babel.dates import format_date

from demo.programme import days_to_reminder
from domain.demo_clock import ZONE
from domain.programme_file.schema import NetworkPart
from tools.e2e.browser import Browser, Failed, Window
from tools.e2e.theatre import Theatre

NOTE = "Ik zit dan in de trein."
SECOND_NOTE = "Mijn collega weet ervan."
SHARED = "Nieuwe collega's haken af in hun eerste weken."
PRIVATE = "Dit schrijf ik alleen voor mezelf op."
UNNAMED = "De proefronde gaf rust op de afdeling."
DIGEST = ("Weekbericht", "Geprobeerd en geleerd")
"""What tells the digest from other cards; the channel's greeting also speaks of it."""
_MOST_PRESSES, _MOST_TEXTS = 3, 3
_LOOK_EVERY = 0.2


@dataclass
class Play:
    """What the steps share. ``shown`` is the window of the step's picture."""

    theatre: Theatre
    browser: Browser
    participant: Window
    coordinator: Window
    network: NetworkPart
    shown: Window = field(init=False)

    def __post_init__(self) -> None:
        self.shown = self.participant

    @property
    def name(self) -> str:
        return self.network.participant[0].name

    @property
    def contact(self) -> str:
        programme = self.theatre.programme()
        return next(coordinator.name for coordinator in programme.coordinator if coordinator.key == self.network.participant[0].contact)

    @property
    def channel(self) -> str:
        return f"{self.theatre.programme().programme.name} - {self.network.name}"

    def now(self) -> datetime:
        with urlopen(f"{self.theatre.bot}/demo/clock", timeout=10) as answer:
            return datetime.fromisoformat(json.load(answer)["now"])

    def lets_days_pass(self, days: int) -> None:
        """And waits until the clock is there: what a person does next is done on that day, however slow the machine."""
        until = self.now() + timedelta(days=days)
        self.participant.says(f"demo +{days}d")
        while self.now() < until:
            time.sleep(_LOOK_EVERY)

    @contextmanager
    def little_work(self) -> Iterator[None]:
        """A check-in costs at most three presses and three short texts."""
        before = self.browser.done.copy()
        yield
        used = self.browser.done - before
        expect(used["presses"] <= _MOST_PRESSES and used["texts"] <= _MOST_TEXTS, f"a check-in took {dict(used)}")


def expect(holds: bool, otherwise: str) -> None:
    if not holds:
        raise Failed(otherwise)


def welcome(play: Play) -> None:
    for window in (play.participant, play.coordinator):
        window.sees("Welkom bij Spiraal")
        expect(window.count("Welkom bij Spiraal") == 1, "the welcome came more than once")
    expect(play.contact in play.participant.sees("Welkom bij Spiraal"), "the welcome does not name the contact person")


def help_me(play: Play) -> None:
    play.participant.says("hulp")
    told = play.participant.sees("Dit kun je doen")
    expect("mijn actie" in told and "afmelden" in told, "help does not list what one can do")


def not_understood(play: Play) -> None:
    play.participant.says("kun je een taart bakken")
    told = play.participant.sees("Dat begreep ik niet", play.contact)
    expect("Check-in" in told and "Mijn actie" in told, "not understood is a dead end")


def channel_opened(play: Play) -> None:
    for window in (play.participant, play.coordinator):
        window.go(play.channel, channel=True)
        window.sees("Ik zet hier de volgende bijeenkomst")
        expect(window.count("Ik zet hier de volgende bijeenkomst") == 1, "the channel was greeted more than once")
        expect("koppelen" not in window.sees("Ik zet hier de volgende bijeenkomst"), "the channel was not known as the network's")
        window.go("Personal Chat")


def reminded(play: Play) -> None:
    days = days_to_reminder(play.theatre.programme(), play.now())
    expect(days is not None, "no reminder ahead")
    play.lets_days_pass(days or 0)
    session = play.network.session[0]
    told = play.participant.sees("Over 28 dagen", session.theme)
    expect(session.place in told and "14:00–16:00" in told, "the reminder does not say where and when")


def signed_off(play: Play) -> None:
    play.participant.presses("Ik kan niet", "Over 28 dagen", twice=True)
    card = ("Je bent afgemeld", "Wil je nog iets meegeven?")
    play.participant.sees(*card)
    play.participant.fills(f"Bericht aan {play.contact}", NOTE, *card)
    play.participant.chooses("Even bellen", *card)
    play.participant.presses(f"Stuur naar {play.contact}", *card, twice=True)
    play.participant.sees("Je bent afgemeld", NOTE, "Even bellen")


def contact_told(play: Play) -> None:
    play.shown = play.coordinator
    play.coordinator.sees(f"{play.name} kan niet", NOTE, "wil graag even bellen", play.network.session[0].theme)
    expect(play.coordinator.count(play.name) == 1, "the contact person got more than one card")


def coming_after_all(play: Play) -> None:
    play.participant.presses("Toch erbij", "Je bent afgemeld", NOTE)
    play.participant.sees("Fijn, je komt", play.contact)


def contact_card_changed(play: Play) -> None:
    play.shown = play.coordinator
    play.coordinator.sees(f"{play.name} komt toch")
    play.coordinator.sees_no_more(f"{play.name} kan niet")
    expect(play.coordinator.count(play.name) == 1, "the card was not changed in place")
    expect(NOTE not in play.coordinator.sees(f"{play.name} komt toch"), "the note was not forgotten")


def by_sentence(play: Play) -> None:
    session = play.network.session[0]
    weekday = format_date(session.starts.astimezone(ZONE).date(), "EEEE", locale="nl")
    play.participant.says(f"ik kan er {weekday} niet bij zijn")
    card = ("Bedoel je deze?", session.theme)
    play.participant.sees(*card, "Je bent nog niet afgemeld")
    play.participant.presses("Ja, meld mij af", *card)
    form = ("Je bent afgemeld", "Wil je nog iets meegeven?")
    play.participant.sees(*form)
    play.participant.presses(f"Stuur naar {play.contact}", *form)
    play.coordinator.sees(f"{play.name} kan niet")
    play.participant.presses("Toch erbij", "Je bent afgemeld", "geen bericht")
    play.coordinator.sees(f"{play.name} komt toch")


def action_described(play: Play) -> None:
    play.participant.says("mijn actie")
    form = ("Waar ga jij mee aan de slag?",)
    play.participant.fills("Hoe noem je je actie?", "Een maatje in de eerste maand", *form)
    play.participant.fills("Welk probleem pak je aan?", "Wie begint, weet niet bij wie hij terecht kan.", *form)
    play.participant.presses("Bewaar mijn actie", *form)
    play.participant.sees("Je actie staat erin", "Een maatje in de eerste maand")


def shared_check_in(play: Play) -> None:
    with play.little_work():
        play.participant.presses("Check-in", "Je actie staat erin")
        form = ("Welk probleem pak je aan?", "Wat weet je nog niet?")
        play.participant.sees(*form)
        play.participant.fills("Welk probleem pak je aan?", SHARED, *form)
        play.participant.picks("Met wie sprak je erover?", "Collega's", *form)
        play.participant.fills("Wat weet je nog niet?", "Wat hen zou laten blijven.", *form)
        play.participant.presses("Ga verder", *form, twice=True)
        play.participant.sees("Wie mag dit lezen?", "Nu ziet alleen jij het")
        play.participant.chooses("Het netwerk, met mijn naam", "Nu ziet alleen jij het")
        play.participant.presses("Bewaar mijn keuze", "Nu ziet alleen jij het")
        play.participant.sees("Je staat nu bij ◑ Plannen", "Wie leest dit: Het netwerk, met mijn naam")


def private_check_in(play: Play) -> None:
    with play.little_work():
        play.participant.says("check-in")
        form = ("Wat probeer je in het klein, en wanneer?",)
        play.participant.fills("Wat probeer je in het klein, en wanneer?", PRIVATE, *form)
        play.participant.presses("Ga verder", *form)
        play.participant.chooses("Alleen ik", "Nu ziet alleen jij het")
        play.participant.presses("Bewaar mijn keuze", "Nu ziet alleen jij het")
        play.participant.sees("Je staat nu bij ◕ Uitvoeren en observeren", "Wie leest dit: Alleen ik")


def digest_read(play: Play) -> None:
    play.lets_days_pass(7)
    play.shown = play.coordinator
    for window in (play.coordinator, play.participant):
        window.go(play.channel, channel=True)
        told = window.sees(*DIGEST, SHARED)
        expect(play.name in told, "the digest does not name who shared with their name")
        expect(PRIVATE not in told, "the digest tells what was private")
        expect(window.count(*DIGEST) == 1, "the digest was posted more than once")


def check_in_from_channel(play: Play) -> None:
    with play.little_work():
        play.participant.presses("In mijn chat", *DIGEST)
        form = ("Wat viel je op, ook wat tegenviel?",)
        play.participant.sees(*form)
        play.participant.chooses("Ja", *form)
        play.participant.fills("Wat viel je op, ook wat tegenviel?", UNNAMED, *form)
        play.participant.presses("Ga verder", *form)
        play.participant.chooses("Het netwerk, zonder mijn naam", "Nu ziet alleen jij het")
        play.participant.presses("Bewaar mijn keuze", "Nu ziet alleen jij het")
        play.participant.sees("Je staat nu bij ● Evalueren", "Wie leest dit: Het netwerk, zonder mijn naam")
    expect(play.coordinator.count(UNNAMED) == 0, "somebody else in the channel saw the answers")


def not_for_coordinators(play: Play) -> None:
    play.shown = play.coordinator
    play.coordinator.presses("In mijn chat", *DIGEST, SHARED)
    play.coordinator.sees("Dit is voor deelnemers")


def channel_reminder(play: Play) -> None:
    session = play.network.session[0]
    play.participant.go("Personal Chat")
    play.lets_days_pass(-((play.now() - (session.starts - timedelta(days=6))) // timedelta(days=1)))
    play.participant.go(play.channel, channel=True)
    play.participant.sees("Volgende bijeenkomst", session.theme)
    told = play.participant.sees(*DIGEST, UNNAMED)
    expect(play.name not in told, "the digest names who shared without their name")


def signed_off_in_channel(play: Play) -> None:
    play.participant.presses("Ik kan niet", "Volgende bijeenkomst")
    form = ("Je bent afgemeld", "Wil je nog iets meegeven?")
    play.participant.fills(f"Bericht aan {play.contact}", SECOND_NOTE, *form)
    play.participant.presses(f"Stuur naar {play.contact}", *form)
    play.participant.sees("Je bent afgemeld", SECOND_NOTE)
    play.coordinator.go("Personal Chat")
    play.coordinator.sees(f"{play.name} kan niet", SECOND_NOTE)
    expect(play.coordinator.count(play.name, session_theme(play)) == 1, "the contact person got a second card")
    play.coordinator.go(play.channel, channel=True)
    play.coordinator.sees("Volgende bijeenkomst")
    expect(play.coordinator.count(SECOND_NOTE) == 0, "the channel saw the note")


def one_effect_each(play: Play) -> None:
    play.participant.go("Personal Chat")
    play.participant.says("mijn actie")
    told = play.participant.sees("Je laatste notities", "Een maatje in de eerste maand")
    for text in (SHARED, PRIVATE, UNNAMED):
        expect(told.count(text) == 1, f"logged {told.count(text)} times: {text}")


def session_theme(play: Play) -> str:
    return play.network.session[0].theme


STEPS: tuple[Callable[[Play], None], ...] = (
    welcome,
    help_me,
    not_understood,
    channel_opened,
    reminded,
    signed_off,
    contact_told,
    coming_after_all,
    contact_card_changed,
    by_sentence,
    action_described,
    shared_check_in,
    private_check_in,
    digest_read,
    check_in_from_channel,
    not_for_coordinators,
    channel_reminder,
    signed_off_in_channel,
    one_effect_each,
)


def goes_on_after_restart(play: Play) -> None:
    """A second ``make demo``: nobody is welcomed again, and the action is still there."""
    play.participant.says("mijn actie")
    play.participant.sees("Een maatje in de eerste maand", "Evalueren")
    expect(play.participant.count("Welkom bij Spiraal") == 0, "welcomed again")
