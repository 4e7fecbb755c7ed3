"""Who a session is for, as a coordinator fills it in: what can be chosen, and what was."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from cards.sessions.audience_inputs import OfferedAudience, team_of
from dialogs.context import Context
from dialogs.sessions.form import FilledSession
from domain.programme.programme import Network, team_key
from domain.sessions.details import Details
from domain.sessions.session import Session


async def offered(context: Context, homes: Sequence[Network], session: Session | None = None) -> OfferedAudience:
    """What can be chosen for a session of one of ``homes``: their leerteams, and as other networks those the sender coordinates and those
    that take part in ``session`` already."""
    keys = {network.id for network in context.coordinated()} | set(session.networks if session else ())
    known = [network for network in await context.tx.networks.all() if network.id in keys]
    others = [network for network in known if len(homes) > 1 or network.id != homes[0].id]
    found: dict[str, str] = {}
    for key in dict.fromkeys(network.id for network in (*homes, *others)):
        for participant in await context.tx.participants.of_network(key):
            if participant.team:
                found.setdefault(team_key(participant.team), participant.team)
    if session is not None and session.team:
        found.setdefault(team_key(session.team), session.team)
    return OfferedAudience(sorted(found.values(), key=team_key), others)


async def completed(
    context: Context, filled: FilledSession, home: Network, choice: OfferedAudience, before: Session | None
) -> FilledSession:
    """``filled`` with who the session is for, as was chosen on the form; what the form did not ask stays as in ``before``. With a problem
    when nobody is in the leerteam. ``filled`` itself when it has problems already."""
    if filled.facts is None:
        return filled
    given: Mapping[str, str] = context.press.inputs
    team = team_of(given["team"]) if "team" in given else (before.team if before else "")
    chosen = given["networks"].split(",") if "networks" in given else list(before.networks if before else ())
    networks = tuple(network.id for network in choice.networks if network.id in chosen and network.id != home.id)
    was_open = before.open if before else filled.facts.kind == "kick-off"
    is_open = given["open"] == "true" if "open" in given else was_open
    if team and not await _anybody(context, team, (home.id, *networks)):
        return FilledSession(None, (context.say("error-session-team", team=team),))
    return FilledSession(replace(filled.facts, team=team, networks=networks, open=is_open), ())


async def _anybody(context: Context, team: str, networks: Sequence[str]) -> bool:
    people = [participant for key in networks for participant in await context.tx.participants.of_network(key)]
    return any(team_key(participant.team) == team_key(team) for participant in people)


async def names(context: Context, home: Network) -> Details:
    """Details with the names of networks, for a card that shows who a session is or was for."""
    return Details(home.name, {network.id: network.name for network in await context.tx.networks.all()})
