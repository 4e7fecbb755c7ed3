"""Samples of the cards of contact persons: progress, what people write to each other, and what came in meanwhile."""

from collections.abc import Iterator
from dataclasses import replace

from cards import general
from cards.answering import chat_button
from cards.contacts import away_summary as meanwhile
from cards.contacts import direct_message as direct_message
from cards.contacts import progress
from cards.language import Language
from domain.actions.action import Step
from domain.check_ins.check_in import Visibility
from domain.contacts.away_summary import AwayItem, CameIn
from domain.contacts.direct_message import DirectMessage
from domain.contacts.progress import Progress
from domain.measurements.indicator import IndicatorKind
from domain.ports import Message
from tests.cards.measurements import samples as samples_measurements
from tests.cards.people import BEHOUD, BRAM, CONTACT, MEETING, NOW, PEOPLE, update_of


def messages(say: Language) -> Iterator[tuple[str, Message]]:
    yield from _progress(say)
    yield from _direct_message(say)


def _progress(say: Language) -> Iterator[tuple[str, Message]]:
    sick = samples_measurements.of(IndicatorKind.SICK_LEAVE, "6.5", "5.8")
    standing = Progress(BRAM, BEHOUD, Step.ACT, [update_of(Step.PLAN, Visibility.CONTACT)], True, measured=[sick])
    fresh = Progress(replace(BRAM, name="Samira el Idrissi"), BEHOUD, None, (), False)
    yield "progress", progress.progress(say, [standing, fresh])
    yield "progress-nobody", progress.progress(say, [])
    yield "progress-facilitator", progress.progress(say, [], facilitates=True)
    yield "progress-facilitator-one", progress.progress(say, [Progress(BRAM, BEHOUD, Step.ACT, (), True)], facilitates=True)


def _direct_message(say: Language) -> Iterator[tuple[str, Message]]:
    words = "Dank je, ik bel je donderdag.\nBeterschap!"
    mine = DirectMessage(id="w-1", participant=BRAM.id, coordinator="anja", by_coordinator=True, text=words, at=NOW)
    theirs, long = replace(mine, by_coordinator=False, text="Fijn, tot dan!"), replace(mine, text="woorden " * 124)
    ids = {"participant": BRAM.id, "form": "w-0123456789ab"}
    yield "writing-form", direct_message.form(say, BEHOUD, BRAM.name, ids, None)
    problem = say("error-writing-too-long", count="1.200", most="1.000")
    yield "writing-form-problem", direct_message.form(say, BEHOUD, CONTACT, ids, long, text=long.text, problem=problem)
    yield "writing-received", direct_message.received(say, BEHOUD, CONTACT, mine, None, contact=True)
    yield "writing-received-long", direct_message.received(say, BEHOUD, BRAM.name, replace(long, by_coordinator=False), mine, contact=False)
    yield "writing-sent", direct_message.sent(say, BEHOUD, BRAM.name, mine, away_until="zondag 28 februari 2027", reachable=True)
    yield "writing-sent-waits", direct_message.sent(say, BEHOUD, CONTACT, theirs, away_until="", reachable=False)
    chat = chat_button(say, BRAM.email)
    yield "not-arrived", direct_message.not_arrived(say, BEHOUD, BRAM.name, mine, mailed=False, buttons=chat)
    yield "not-arrived-mailed", direct_message.not_arrived(say, BEHOUD, BRAM.name, long, mailed=True, buttons=())
    yield "writing-gone", general.notice(say, "writing-gone")
    yield "writing-not-you", general.notice(say, "writing-not-you", person=BRAM.name, contact=CONTACT)
    came = [
        AwayItem(participant, BEHOUD, what, None if what is CameIn.AWAY else MEETING, "Joris Bakker")
        for what in CameIn
        for participant in PEOPLE
    ]
    yield "meanwhile", meanwhile.came_in(say, came[:1])
    yield "meanwhile-many", meanwhile.came_in(say, came)
