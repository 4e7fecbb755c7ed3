"""A coordinator decides about somebody who wants to take part."""

from cards import general
from cards.onboarding import join as cards
from cards.onboarding.join import LONGEST_ANSWER, NO_TEAM, DecisionChoices
from dialogs.context import AnswerInstead, Context
from domain.onboarding.application import Application, ApplicationState
from domain.onboarding.join import accept, refuse, teams_of
from domain.ports import Message, Transaction
from domain.programme.approvers import contacts_for, may_decide
from domain.programme.programme import Coordinator, Network

Asked = tuple[Application, Network, Coordinator]


async def look(scene: Context) -> Message:
    """The application as it stands."""
    application, network, _ = await _asked(scene)
    return cards.asked(scene.say, network, application, await deciding(scene.tx, network), by="")


async def accepted(scene: Context) -> Message:
    """Store that the applicant takes part from now on; they are told."""
    application, network, reader = await _asked(scene)
    choices = await deciding(scene.tx, network)
    contact, team = scene.filled("contact"), scene.filled("team")
    if contact not in [one.id for one in choices.staff]:
        return cards.asked(scene.say, network, application, choices, by="", problem=scene.say("error-join-contact"))
    chosen = team if team in choices.teams and team != NO_TEAM else ""
    return cards.asked(scene.say, network, await accept(scene.tx, application, reader, contact, chosen, scene.now), choices, by=reader.name)


async def declining(scene: Context) -> Message:
    """The form for some words to go with "Nu niet"."""
    application, network, _ = await _asked(scene)
    return cards.decline(scene.say, network, application)


async def refused(scene: Context) -> Message:
    """Store that the applicant can't take part now; they are told in the coordinator's name."""
    application, network, reader = await _asked(scene)
    say, words = scene.say, scene.filled("text")
    if len(words) > LONGEST_ANSWER:
        values = {"count": say.number(len(words)), "most": say.number(LONGEST_ANSWER)}
        problem = say("error-writing-too-long", **values)
        return cards.decline(say, network, application, text=words[:LONGEST_ANSWER], problem=problem)
    decided = await refuse(scene.tx, application, reader, words, scene.now)
    return cards.asked(say, network, decided, await deciding(scene.tx, network), by=reader.name)


async def deciding(tx: Transaction, network: Network) -> DecisionChoices:
    return DecisionChoices(await contacts_for(tx, network), await teams_of(tx, network))


async def _asked(scene: Context) -> Asked:
    """What the card asks, while it is open and for the sender to decide. Raises AnswerInstead with how it stands."""
    application = await scene.tx.applications.get(scene.carried("application"))
    network = await scene.tx.networks.get(application.network) if application else None
    reader = scene.who.coordinator
    if reader is None:
        raise AnswerInstead(scene.not_yours())
    if application is None or network is None:
        raise AnswerInstead(general.notice(scene.say, "join-over"))
    if not await may_decide(scene.tx, reader, network, scene.now):
        raise AnswerInstead(scene.not_yours())
    if application.state is not ApplicationState.OPEN:
        by = await scene.tx.coordinators.get(application.decided_by)
        raise AnswerInstead(cards.asked(scene.say, network, application, await deciding(scene.tx, network), by=by.name if by else ""))
    return application, network, reader
