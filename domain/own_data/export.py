"""What leaves the store in an export: nothing that its author keeps from the network.

Each kind of record is in ``AS_IT_IS``, has a rule in ``RULES``, or ``STAYS_IN``. A kind that is in none of the three fails a test.
"""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import asdict, replace
from datetime import UTC, datetime, time
from typing import Any, Final

from domain.check_ins.check_in import Update
from domain.help.visibility import seen_by
from domain.measurements.indicator import Indicator
from domain.ports import Transaction
from domain.privacy.floor import floor_of
from domain.privacy.may_see import Circle, may_see
from domain.privacy.suppression import enough, group_of
from domain.pulse.collect import all_results
from domain.reports.count_figures import now_told

AS_IT_IS: Final = frozenset(
    {"programmes", "coordinators", "networks", "participants", "sessions", "materials", "attendances", "votes"} | {"digests"}
)
"""The kinds of which all is in the export."""
STAYS_IN: Final[Mapping[str, str]] = {
    "people": "which messages somebody wants is theirs",
    "drafts": "not planned yet",
    "kept_lists": "not planned yet",
    "aways": "when and why somebody is away",
    "arrivals": "what somebody typed at a session; who was there is in attendances",
    "co_owners": "who asked whom; who shares an action is in it",
    "check_ins": "when somebody answered would tell whose an unnamed entry is",
    "ballots": "what somebody chose",
    "writings": "between two people",
    "corrections": "between a participant and the coordinators",
    "applications": "between whoever asks and the coordinators",
    "help_reactions": "between two people",
    "coupling_wishes": "who wants a buddy",
    "couplings": "who was proposed to whom",
    "coupling_rounds": "says nothing without them",
    "open_pulses": "the key of its marks is in it",
    "digest_posts": "which entries stood in a post, by ids that tell who wrote them",
    "thanks": "the key of its marks is in it",
    "entry_questions": "between two people",
    "entry_answers": "between two people",
    "outbox": "who got what, and when",
    "conversations": "how to reach somebody",
    "calendar_events": "a copy of what is in a calendar",
    "installations": "the key that signs links is in it",
    "demo_times": "this machine's",
    "heartbeats": "this machine's",
}
"""The kinds of which nothing is in the export, and why."""
NEVER: Final = frozenset({"installations", "open_pulses", "pulses", "thanks", "demo_times", "heartbeats"})
"""The kinds that are not in the whole store as JSON either: keys, this machine's own, and pulses, which are given as they may be told."""


async def exported(tx: Transaction) -> Mapping[str, Sequence[Mapping[str, Any]]]:
    """The export: by kind of record, the records as JSON objects, as they may be told to whoever gets it."""
    found: dict[str, list[Mapping[str, Any]]] = {}
    for name in sorted(AS_IT_IS):
        found[name] = [asdict(record) for record in await getattr(tx, name).all()]
    for name, rule in RULES.items():
        found[name] = await rule(tx)
    return found


async def everything(tx: Transaction, names: Sequence[str]) -> Mapping[str, Sequence[Mapping[str, Any]]]:
    """All records of the kinds ``names`` but those in NEVER, and the pulses as they may be told; whatever their authors chose. For whoever
    runs the store, as a backup is."""
    found = {name: [asdict(record) for record in await getattr(tx, name).all()] for name in names if name not in NEVER}
    return found | {"pulses": await _pulses(tx)}


async def _pulses(tx: Transaction) -> list[Mapping[str, Any]]:
    return [asdict(averages) for averages in await all_results(tx)]


async def _updates(tx: Transaction) -> list[Mapping[str, Any]]:
    """Those without a name lead back to nobody: no id, and the month instead of the moment. By network and their own words, not by who.
    Nor do those with one tell which others their author wrote: their ids would count them."""
    hides = await _hides(tx)
    named: list[Update] = []
    unnamed: list[Update] = []
    for update in await tx.updates.all():
        if may_see(update.visibility, Circle.NETWORK_BY_NAME):
            named.append(replace(update, action="", cycle=0, edited_at=None, version=0))
        elif may_see(update.visibility, Circle.NETWORK) and update.network in hides:
            unnamed.append(_nobodys(update))
    named.sort(key=lambda update: (update.network, update.participant, update.at))
    unnamed.sort(key=lambda update: (update.network, str(sorted(update.answers.items()))))
    numbered = [replace(update, id=f"named-{number}") for number, update in enumerate(named, 1)]
    numbered += [replace(update, id=f"unnamed-{number}") for number, update in enumerate(unnamed, 1)]
    return [asdict(update) for update in numbered]


async def _hides(tx: Transaction) -> frozenset[str]:
    """The networks in which enough people take part to hide among: of the others nothing without a name leaves the store."""
    floor = await floor_of(tx)
    networks = await tx.networks.all()
    return frozenset([network.id for network in networks if enough(group_of(await tx.participants.of_network(network.id)), floor)])


def _nobodys(update: Update) -> Update:
    month = _month(update.at)
    return replace(update, id="", participant="", action="", cycle=0, at=month, shared_at=month, edited_at=None, version=0)


def _month(moment: datetime) -> datetime:
    return datetime.combine(moment.astimezone(UTC).date().replace(day=1), time(), UTC)


async def _actions(tx: Transaction) -> list[Mapping[str, Any]]:
    """Those whose titles the network may see, as on the overview. When an action moved and how it went is in none: of an entry without a
    name one knows the step, the month and how it went, and only one action may have moved so."""
    hides = await _hides(tx)
    found: list[Mapping[str, Any]] = []
    for action in await tx.actions.all():
        owner = action.participant if may_see(action.visibility, Circle.NETWORK_BY_NAME) else ""
        if action.stopped_at is None and may_see(action.visibility, Circle.NETWORK) and (owner or action.network in hides):
            found.append(
                {"network": action.network, "participant": owner, "title": action.title, "theme": action.theme, "step": action.step}
            )
    return sorted(found, key=lambda part: (part["network"], part["participant"], part["title"], part["theme"], part["step"]))


async def _absences(tx: Transaction) -> list[Mapping[str, Any]]:
    return [asdict(replace(absence, note="")) for absence in await tx.absences.all()]


async def _intakes(tx: Transaction) -> list[Mapping[str, Any]]:
    """What is shared by name. That somebody shared something without it, and when, would say whose it is."""
    found: list[Mapping[str, Any]] = []
    for intake in await tx.intakes.all():
        wishes = intake.wishes if may_see(intake.wishes_for, Circle.NETWORK_BY_NAME) else ""
        example = intake.example if may_see(intake.example_for, Circle.NETWORK_BY_NAME) else ""
        if wishes or example:
            found.append({"network": intake.network, "participant": intake.id, "wishes": wishes, "example": example})
    return found


async def _half_years(tx: Transaction) -> list[Mapping[str, Any]]:
    floor = await floor_of(tx)
    return [asdict(now_told(figures, floor)) for figures in await tx.half_year_figures.all()]


async def _help(tx: Transaction) -> list[Mapping[str, Any]]:
    """Open ones that the network may see, each as it may; of those without a name neither who, nor when, nor about which entry."""
    hides = await _hides(tx)
    found: list[Mapping[str, Any]] = []
    for request in await tx.help_requests.all():
        seen = await seen_by(tx, request, Circle.NETWORK_BY_NAME)
        if seen is not None and (seen.asker or request.network in hides):
            asker = seen.asker.id if seen.asker else ""
            found.append(
                {
                    "need": request.need,
                    "network": request.network,
                    "theme": request.theme if asker else "",
                    "text": seen.text,
                    "participant": asker,
                }
            )
    return sorted(found, key=lambda part: (part["network"], part["participant"], part["text"]))


async def _indicators(tx: Transaction) -> list[Mapping[str, Any]]:
    return [asdict(indicator) for indicator in await tx.indicators.all() if _is_open(indicator)]


async def _measurements(tx: Transaction) -> list[Mapping[str, Any]]:
    found: list[Mapping[str, Any]] = []
    for indicator in await tx.indicators.all():
        if _is_open(indicator):
            found += [asdict(replace(measurement, note="")) for measurement in await tx.measurements.of_indicator(indicator.id)]
    return found


def _is_open(indicator: Indicator) -> bool:
    return may_see(indicator.visibility, Circle.NETWORK_BY_NAME)


RULES: Final[Mapping[str, Callable[[Transaction], Awaitable[list[Mapping[str, Any]]]]]] = {
    "absences": _absences,
    "actions": _actions,
    "half_year_figures": _half_years,
    "help_requests": _help,
    "indicators": _indicators,
    "intakes": _intakes,
    "measurements": _measurements,
    "pulses": _pulses,
    "updates": _updates,
}
"""How a kind is told of which not all is in the export."""
