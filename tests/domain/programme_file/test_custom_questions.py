"""A programme's own questions and its rhythm: from the file to what a check-in asks, and every mistake with its line and what to do."""

from dataclasses import asdict
from datetime import time

import pytest
from pydantic import TypeAdapter
from pydantic_core import to_jsonable_python

from cards.language import language
from domain.actions.action import Step
from domain.check_ins.questions import QUESTIONS, Ask, Question, questions_of
from domain.errors import SpiraalError
from domain.programme.programme import CheckInRule, Network
from domain.programme_file.file import read_programme_file
from domain.programme_file.file_import import import_programme
from store import RecordStore, open_store
from tests.domain.makers import START
from tests.domain.programme_file.test_file import GOOD, complaints, line_of

REWORDED = """
[[programme.question]]
id = "problem"
text = { nl = "Waar loop je tegenaan?" }
"""
OWN = """
[[network.question]]
id = "measure"
drop = true
[[network.question]]
id = "client"
step = "plan"
text = { nl = "Wat merkt de cliënt?", en = "What will the client notice?" }
required = true
place = 1
[[network.question]]
id = "support"
step = "explore"
kind = "one"
text.nl = "Wie steunt je?"
choices = [ { id = "boss", text = { nl = "Mijn baas", en = "My boss" } }, { id = "nobody", text = { nl = "Niemand" } } ]
[[network.question]]
id = "unknown"
drop = true
"""


def filed(programme: str = "", network: str = "") -> str:
    """The good file, with more for the programme and more at the end, for its last network."""
    return GOOD.replace("\n[[coordinator]]", f"{programme}\n[[coordinator]]", 1) + network


async def imported(store: RecordStore, text: str, key: str = "onboarding") -> Network:
    async with store.transaction() as tx:
        await import_programme(tx, read_programme_file(text), START)
        network = await tx.networks.get(key)
    assert network is not None
    return network


async def test_a_file_without_questions_asks_the_built_in_ones() -> None:
    store = open_store("memory:")
    assert (await imported(store, GOOD)).questions == ()
    assert questions_of(Step.PLAN, ()) == tuple(question for question in QUESTIONS if question.step is Step.PLAN)


async def test_questions_are_worded_added_left_out_and_put_in_order() -> None:
    store = open_store("memory:")
    last = await imported(store, filed(REWORDED, OWN))
    assert [question.id for question in questions_of(Step.PLAN, last.questions)] == ["client", "experiment", "expectation"]
    problem, talked, support = questions_of(Step.EXPLORE, last.questions)
    assert (problem.words, problem.required, talked.words) == ({"nl": "Waar loop je tegenaan?", "en": "Waar loop je tegenaan?"}, True, {})
    assert (support.choices, support.choice_words["nobody"]["en"]) == (("boss", "nobody"), "Niemand")
    async with store.transaction() as tx:
        first = await tx.networks.get("behoud")
    assert first is not None
    assert [question.id for question in questions_of(Step.PLAN, first.questions)] == ["experiment", "expectation", "measure"]
    assert questions_of(Step.EXPLORE, first.questions)[0].words["nl"] == "Waar loop je tegenaan?"


async def test_reading_it_twice_changes_nothing_and_taking_it_out_takes_it_back() -> None:
    store = open_store("memory:")
    once = await imported(store, filed(REWORDED, OWN))
    assert (await imported(store, filed(REWORDED, OWN))).version == once.version
    assert (await imported(store, GOOD)).questions == ()


async def test_what_is_exported_can_be_read_again() -> None:
    network = await imported(open_store("memory:"), filed(REWORDED, OWN))
    assert TypeAdapter(Network).validate_python(to_jsonable_python(asdict(network))) == network


async def test_an_id_keeps_its_kind_for_ever_also_when_it_was_away() -> None:
    store = open_store("memory:")
    await imported(store, filed("", OWN))
    await imported(store, GOOD)
    with pytest.raises(SpiraalError) as refused:
        await imported(store, filed("", OWN.replace('step = "plan"', 'step = "act"').replace('id = "measure"', 'id = "need"')))
    assert (refused.value.text_id, refused.value.values["id"]) == ("error-import-question", "client")
    async with store.transaction() as tx:
        kept = await tx.networks.get("onboarding")
    assert kept is not None
    assert kept.questions == ()
    assert (await imported(store, filed("", OWN))).questions


NEW = '[[network.question]]\nid = "x"\n'


@pytest.mark.parametrize(
    ("more", "at", "text_id"),
    [
        (f'{NEW}text.nl = "Wat?"', 'id = "x"', "error-file-question-step"),
        (f'{NEW}step = "plan"', 'id = "x"', "error-file-question-text"),
        (f'{NEW}step = "plan"\ntext.en = "What?"', "text.en", "error-file-question-language"),
        (f'{NEW}step = "plannen"\ntext.nl = "Wat?"', "step", "error-file-choice"),
        (f'{NEW}step = "plan"\ntext.de = "Was?"', "text.de", "error-file-unknown-key"),
        (f"{NEW}drop = true", "drop", "error-file-question-unknown"),
        (f'{NEW}step = "plan"\ntext.nl = "Wat?"', 'id = "x"', "error-file-question-many"),
        (f'{NEW}step = "plan"\ntext.nl = "Wat?"\nplace = 4', "place", "error-file-value"),
        ('[[network.question]]\nid = "done"\ndrop = true', "drop", "error-file-question-deciding"),
        ('[[network.question]]\nid = "onward"\nrequired = false', "required", "error-file-question-deciding"),
        ('[[network.question]]\nid = "problem"\ndrop = true', "drop", "error-file-question-needed"),
        ('[[network.question]]\nid = "problem"\nrequired = false', 'id = "problem"', "error-file-question-none"),
        ('[[network.question]]\nid = "problem"\nkind = "one"', "kind", "error-file-question-fixed"),
        ('[[network.question]]\nid = "problem"\nstep = "act"', "step", "error-file-question-fixed"),
        (
            '[[network.question]]\nid = "outcome"\nchoices = [ { id = "great", text = { nl = "Top" } } ]',
            "choices = [",
            "error-file-question-choices",
        ),
        (f'{NEW}step = "plan"\nkind = "one"\ntext.nl = "Wat?"', 'id = "x"', "error-file-question-choices"),
        ('[[network.question]]\nid = "need"\n[[network.question]]\nid = "need"', 'id = "need"', "error-file-twice"),
        ('[[network.question]]\nid = "spiraal"', 'id = "spiraal"', "error-file-value"),
    ],
)
def test_each_mistake_in_a_question_is_told_by_its_line(more: str, at: str, text_id: str) -> None:
    text = filed("", f"\n{more}\n")
    (found,) = complaints(text)
    nth = 2 if text_id == "error-file-twice" else len([line for line in text.split("\n") if line.startswith(at)])
    assert (found.text_id, found.line) == (text_id, line_of(text, at, nth))


def test_a_mistake_of_the_programme_is_told_once_whatever_networks_there_are() -> None:
    text = filed('\n[[programme.question]]\nid = "lesson"\ntext.en = "What?"\n')
    (found,) = complaints(text)
    assert (found.text_id, found.line) == ("error-file-question-language", line_of(text, "text.en"))


def test_a_question_of_ours_too_many_is_no_mistake_of_a_file_that_leaves_its_step_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    more = (*QUESTIONS, Question("fourth", Step.PLAN, Ask.TEXT))
    monkeypatch.setattr("domain.programme_file.custom_questions.QUESTIONS", more)
    assert read_programme_file(filed(REWORDED)).programme.question[0].id == "problem"
    assert read_programme_file(filed('\n[[programme.question]]\nid = "measure"\ndrop = true\n')).programme.question[0].drop
    text = filed("", f'\n{NEW}step = "plan"\ntext.nl = "Wat?"\n')
    (found,) = complaints(text)
    assert (found.text_id, found.line) == ("error-file-question-many", line_of(text, 'id = "x"'))
    for tag, sentence in (("nl", "meer dan drie vragen"), ("en", "more than three questions")):
        assert sentence in language(tag)(found.text_id, **found.values)


async def test_the_rhythm_of_check_ins_is_a_networks_own() -> None:
    store = open_store("memory:")
    own = GOOD.replace(
        'digest = { weekday = "friday"', 'check_ins = { after_days = 4, nudge_days = 0, at = 13:30:00 }\ndigest = { weekday = "friday"'
    )
    assert (await imported(store, own, "behoud")).check_ins == CheckInRule(after_days=4, nudge_days=0, at=time(13, 30))
    async with store.transaction() as tx:
        other = await tx.networks.get("onboarding")
    assert other is not None
    assert other.check_ins == CheckInRule()


@pytest.mark.parametrize(
    "wrong", ["after_days = 0", "after_days = 22", "nudge_days = 8", "at = 07:00:00", "at = 18:00:00", 'on = "nee"', "at = 10"]
)
def test_a_rhythm_that_cannot_be_is_told(wrong: str) -> None:
    text = GOOD.replace("digest = {", f"check_ins = {{ {wrong} }}\ndigest = {{", 1)
    (found,) = complaints(text)
    assert found.line == line_of(text, "check_ins")
