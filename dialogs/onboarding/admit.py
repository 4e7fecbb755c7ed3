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


async def look(context: Context) -> Message:
    """The application as it stands."""
    application, network, _ = await _asked(context)
    return cards.asked(context.say, network, application, await deciding(context.tx, network), by="")


async def accepted(context: Context) -> Message:
    """Store that the applicant takes part from now on; they are told."""
    application, network, reader = await _asked(context)
    choices = await deciding(context.tx, network)
    contact, team = context.filled("contact"), context.filled("team")
    if contact not in [coordinator.id for coordinator in choices.staff]:
        return cards.asked(context.say, network, application, choices, by="", problem=context.say("error-join-contact"))
    chosen = team if team in choices.teams and team != NO_TEAM else ""
    return cards.asked(
        context.say, network, await accept(context.tx, application, reader, contact, chosen, context.now), choices, by=reader.name
    )


async def declining(context: Context) -> Message:
    """The form for some words to go with "Nu niet"."""
    application, network, _ = await _asked(context)
    return cards.decline(context.say, network, application)


async def refused(context: Context) -> Message:
    """Store that the applicant can't take part now; they are told in the coordinator's name."""
    application, network, reader = await _asked(context)
    say, words = context.say, context.filled("text")
    if len(words) > LONGEST_ANSWER:
        values = {"count": say.number(len(words)), "most": say.number(LONGEST_ANSWER)}
        problem = say("error-writing-too-long", **values)
        return cards.decline(say, network, application, text=words[:LONGEST_ANSWER], problem=problem)
    decided = await refuse(context.tx, application, reader, words, context.now)
    return cards.asked(say, network, decided, await deciding(context.tx, network), by=reader.name)


async def deciding(tx: Transaction, network: Network) -> DecisionChoices:
    return DecisionChoices(await contacts_for(tx, network), await teams_of(tx, network))


async def _asked(context: Context) -> Asked:
    """What the card asks, while it is open and for the sender to decide. Raises AnswerInstead with how it stands."""
    application = await context.tx.applications.get(context.carried("application"))
    network = await context.tx.networks.get(application.network) if application else None
    reader = context.who.coordinator
    if reader is None:
        raise AnswerInstead(context.not_yours())
    if application is None or network is None:
        raise AnswerInstead(general.notice(context.say, "join-over"))
    if not await may_decide(context.tx, reader, network, context.now):
        raise AnswerInstead(context.not_yours())
    if application.state is not ApplicationState.OPEN:
        by = await context.tx.coordinators.get(application.decided_by)
        raise AnswerInstead(cards.asked(context.say, network, application, await deciding(context.tx, network), by=by.name if by else ""))
    return application, network, reader
