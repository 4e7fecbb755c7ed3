"""Who a session is for, on the form: only what there is to choose is asked."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from cards.elements import BodyElement, InputChoice, InputChoiceSet, InputToggle
from cards.language import Language
from domain.programme.programme import Network
from domain.sessions.session import SessionFacts

EVERYBODY = "everybody"
_TEAM = "team:"


@dataclass(frozen=True, slots=True)
class OfferedAudience:
    """What can be chosen: leerteams, and networks that may take part too."""

    teams: Sequence[str] = ()
    networks: Sequence[Network] = ()


NOTHING_OFFERED = OfferedAudience()


def as_filled(facts: SessionFacts) -> dict[str, str]:
    return {
        "team": f"{_TEAM}{facts.team}" if facts.team else EVERYBODY,
        "networks": ",".join(facts.networks),
        "open": "true" if facts.open else "false",
    }


def team_of(filled: str) -> str:
    """The leerteam that was chosen, or an empty string."""
    return filled.removeprefix(_TEAM) if filled.startswith(_TEAM) else ""


def inputs(say: Language, offered: OfferedAudience, filled: Mapping[str, str]) -> list[BodyElement]:
    parts: list[BodyElement] = []
    if offered.teams:
        choices = [InputChoice(say("whom-all"), EVERYBODY), *(InputChoice(team, f"{_TEAM}{team}") for team in offered.teams)]
        chosen = filled.get("team", "")
        value = chosen if chosen in {choice.value for choice in choices} else EVERYBODY
        parts.append(InputChoiceSet("team", label=say("planning-team"), choices=choices, value=value, style="compact"))
    if offered.networks:
        keys = [network.id for network in offered.networks]
        value = ",".join(key for key in filled.get("networks", "").split(",") if key in keys)
        parts.append(
            InputChoiceSet(
                "networks",
                label=say("planning-networks"),
                choices=[InputChoice(network.name, network.id) for network in offered.networks],
                value=value,
                is_multi_select=True,
                style="expanded",
            )
        )
    value = "true" if filled.get("open") == "true" else "false"
    return [*parts, InputToggle("open", label=say("planning-open"), title=say("planning-open-yes"), value=value)]
