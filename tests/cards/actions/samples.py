"""Samples of the cards about actions: one's own, managing and sharing one, the whole spiral, and the overview of all."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from cards import general
from cards.actions import action
from cards.actions import co_ownership as together
from cards.actions import history as my_spiral
from cards.actions import manage as managing
from cards.language import Language
from cards.verbs import Verb
from domain.actions.action import Action, Cycle, How, Move, Onward, Outcome, Role, Step
from domain.actions.co_owner import CoOwner, CoOwnerAnswer
from domain.actions.history import PAGE, CycleHistory, HistoryText, Story
from domain.actions.spiral import Running, moves_from
from domain.check_ins.check_in import Visibility
from domain.ports import Message
from tests.cards.actions.samples_overview import overview_cards
from tests.cards.people import ACTION, BEHOUD, BRAM, FRESH, NOW, ONBOARDING, STOPPED, update_of

SAMIRA = "behoud.samira"
LONG = "Tien minuten vrijmaken lukt niet zonder rooster, en dus {{DATE(2027)}} **niet** zonder de planner. "


def _running(other: Action) -> Running:
    moves = moves_from(other)
    assert isinstance(moves, Running)
    return moves


def _grown(rounds: int) -> Action:
    """An action with so many cycles: paused, stepped back and handed over on the way."""
    now = NOW
    turned = tuple(Move(step=step, at=now) for step in Step)
    marked = (*turned, Move(step=Step.ACT, at=now, how=How.BACK), Move(step=Step.ACT, at=now, how=How.PAUSE))
    marked = (*marked, Move(step=Step.ACT, at=now + timedelta(days=9), how=How.RESUME), Move(step=Step.EVALUATE, at=now))
    outcomes = tuple(Outcome)
    cycles = [
        Cycle(
            number=number,
            previous=number - 1 or None,
            moves=marked if number % 2 else turned[1:],
            outcome=outcomes[number % len(outcomes)],
            onward=Onward.ADJUST,
        )
        for number in range(1, rounds)
    ]
    last = Cycle(number=rounds, previous=rounds - 1 or None, moves=(Move(step=Step.PLAN, at=now), Move(step=Step.ACT, at=now)))
    return replace(ACTION, cycles=(*cycles, last))


def _story(of: Action, tried: str, learned: str, count: int = 1) -> Story:
    rounds = [
        CycleHistory(
            cycle,
            [HistoryText(tried, SAMIRA if number % 2 else "") for number in range(count) if tried],
            [HistoryText(learned, "")] * count if cycle.outcome else [],
        )
        for cycle in reversed(of.cycles[-PAGE:])
    ]
    return Story(of, rounds, max(len(of.cycles) - PAGE, 0))


def messages(say: Language) -> Iterator[tuple[str, Message]]:
    """Name and message of each."""
    yield from _own(say)
    yield from _of_spiral(say)
    yield from overview_cards(say)


def _own(say: Language) -> Iterator[tuple[str, Message]]:
    notes = [update_of(step, Visibility.CONTACT) for step in (Step.ACT, Step.PLAN, Step.EXPLORE)]
    yield "action-form", action.form(say, BEHOUD, BRAM, {})
    problem = say("error-action-missing", question=say("action-problem"))
    yield "action-form-problem", action.form(say, BEHOUD, BRAM, {"title": ACTION.title}, [problem])
    yield "action-saved", action.saved(say, BEHOUD, FRESH)
    yield "action-which-network", action.which_network(say, [(BEHOUD, BRAM), (ONBOARDING, BRAM)], Verb.CHECK_IN)
    yield "my-action", action.mine(say, BEHOUD, ACTION, notes)
    yield "my-action-fresh", action.mine(say, BEHOUD, FRESH, [], measured=False)
    yield "my-action-stopped", action.mine(say, BEHOUD, STOPPED, notes[:1])


def _of_spiral(say: Language) -> Iterator[tuple[str, Message]]:
    here, bram = BEHOUD, BRAM
    samira = replace(bram, id=SAMIRA, name="Samira el Idrissi")
    full = replace(ACTION, goal="Niemand vertrekt in de eerste drie maanden.", roles=(Role.MANAGER, Role.HR), other_role="de roosteraar")
    shared = replace(full, co_owners=(samira.id,))
    paused = _running(shared).pause(NOW)
    names = {bram.id: bram.name, samira.id: samira.name}
    yield "my-action-shared", action.mine(say, here, shared, [], together=[samira.name], several=True)
    yield "my-action-paused", action.mine(say, here, paused, [], together=[samira.name])
    yield "my-action-moved", action.mine(say, here, paused, [], lead=say("moved-paused"))
    yield "my-action-old-card", action.mine(say, here, full, [], lead=say("action-old-card"))
    huge = replace(full, goal="doel {{ " * 400, problem="probleem **x** " * 250, other_role="rol " * 30)
    yield "my-action-long", action.mine(say, here, huge, [update_of(Step.ACT, Visibility.CONTACT)] * 3)
    yield "action-already", action.not_saved(say, here, full, bram.id, ["Rustig", "Veel verloop"], twice=True)
    yield "action-not-saved", action.not_saved(say, here, full, bram.id, ["lange tekst " * 330] * 3, twice=False)
    two = [full, replace(paused, id="behoud.bram:action:2", title="Een eigen plek voor de nachtdienst, ook in de zomer en met feestdagen")]
    yield "actions", managing.several(say, here, two, bram.id, Verb.MY_ACTION, room=True)
    yield "actions-many", managing.several(say, here, two * 3, bram.id, Verb.MY_ACTION, room=False)
    yield "actions-check-in", managing.several(say, here, two, bram.id, Verb.CHECK_IN, room=True)
    yield "actions-full", managing.full(say, here, bram, 4)
    yield "manage", managing.manage(say, here, shared, bram.id)
    yield "manage-paused", managing.manage(say, here, paused, bram.id)
    yield "manage-shared", managing.manage(say, here, shared, samira.id)
    filled = {"title": full.title, "problem": full.problem, "goal": full.goal, "roles": "manager,hr", "other-role": full.other_role}
    yield "change-action", managing.change(say, here, full, filled)
    yield "change-action-long", managing.change(say, here, full, {**filled, "problem": "p" * 4000, "goal": "g" * 4000})
    problem = say("error-answer-too-long", question=say("action-goal"), count="4.210", most="4.000")
    yield "change-action-problem", managing.change(say, here, full, filled, [problem], without=("problem",))
    yield "changed-action", managing.changed(say, here, ACTION, full)
    other = replace(huge, goal="ander " * 600, problem="nieuw " * 600, title="Anders", roles=(), other_role="")
    yield "changed-action-long", managing.changed(say, here, huge, replace(other, co_owners=(samira.id,)))
    yield "stop-action", managing.stop(say, here, shared)
    wrong = say("error-why-too-long", count="412", most="300")
    yield "stop-action-problem", managing.stop(say, here, full, why="omdat " * 70, problem=wrong)
    yield "hand-over", managing.hand_over(say, here, shared, [samira])
    yield "stepped-out", managing.stepped_out(say, full)
    yield "spiral", my_spiral.my_spiral(say, here, _story(_grown(2), "Tien minuten samen koffie.", "Begin bij de planner."), bram.id, names)
    grown = replace(_grown(9), co_owners=(samira.id,))
    yield "spiral-shared", my_spiral.my_spiral(say, here, _story(grown, "Samen koffie.", "Begin bij de planner.", 2), bram.id, names)
    yield "spiral-long", my_spiral.my_spiral(say, here, _story(grown, LONG * 40, LONG * 40, 6), bram.id, names)
    yield "spiral-fresh", my_spiral.my_spiral(say, here, _story(FRESH, "", ""), bram.id, names)
    ended = _running(_grown(2)).stop(NOW, "Er kwam een nieuw rooster, en toen was het niet meer nodig.")
    yield "spiral-stopped", my_spiral.my_spiral(say, here, _story(ended, "Koffie.", "Begin klein."), bram.id, names)
    asked = CoOwner(id="x|y", action=full.id, participant=samira.id, said=CoOwnerAnswer.INVITED, invited_at=NOW)
    yield "together", together.choose(say, here, full, [samira], [], [])
    waiting = [(asked, replace(samira, name=name)) for name in ("Fatma Yıldız-van den Berg", "Jan Willem van der Heijden-Bakker")] * 2
    yield "together-waiting", together.choose(say, here, shared, [], [samira], waiting, lead=say("together-asked", name=samira.name))
    yield "together-invitation", together.invitation(say, here, full, bram, asked)
    yield "together-joined", together.joined(say, here, shared, bram, samira.id, already=False)
    yield "together-declined", together.declined(say, here, bram, asked)
    yield "together-gone", general.notice(say, "together-gone")
    yield "together-full", general.notice(say, "together-full", most=4)
