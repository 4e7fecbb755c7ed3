"""Somebody asks to take part in a network: the form, what they sent, and taking it back. Strangers come here too."""

import re

from cards import general
from cards.frame import clipped, fits
from cards.language import LANGUAGES
from cards.onboarding import join as cards
from cards.onboarding.intake import LONGEST_LINE
from dialogs.context import Answer, Context
from dialogs.onboarding import welcome
from dialogs.turn import Reply
from domain.check_ins.questions import LONGEST
from domain.onboarding.application import Application, ApplicationState
from domain.onboarding.join import Full, JoinForm, apply, full, open_application, open_networks, withdraw
from domain.ports import Message
from domain.programme.programme import Network

_ADDRESS = re.compile(r"[^\s@<>,;:\"]+@[^\s@<>,;:\"]+\.[^\s@<>,;:\"]+")
LONGEST_ADDRESS = 254


async def show(context: Context) -> Message:
    """The request that the sender sent and that waits; without one, the form, or why they cannot ask now."""
    known = await open_application(context.tx, context.who.user)
    if known is not None:
        return await _waiting(context, known, sent=False)
    networks = await open_networks(context.tx, context.who.user)
    if not networks:
        if context.who.participants:
            return general.notice(context.say, "join-nowhere", contact=await context.ask_whom())
        return general.notice(context.say, "join-closed", contact=await context.ask_whom())
    if await full(context.tx, context.incoming.place.tenant, context.who.user, context.now) is not None:
        return general.notice(context.say, "join-full", contact=await context.ask_whom())
    return await _form(context, networks)


async def kept(context: Context) -> Message:
    """The card with what is stored of the request of somebody who is in no network (yet); who never asked gets the card for strangers."""
    known = await context.tx.applications.of_user(context.who.user)
    if not known:
        return await welcome.stranger(context)
    last = await open_application(context.tx, context.who.user) or known[-1]
    return cards.kept(context.say, await _network(context, last), last)


async def sent(context: Context) -> Answer:
    """Store the request that was filled in and tell the coordinators. Sent twice, the card shows what became of the first."""
    known = await open_application(context.tx, context.who.user)
    if known is not None:
        return await _waiting(context, known, sent=True)
    if context.carried("number") != await _number(context):
        return general.notice(context.say, "join-over")
    networks = await open_networks(context.tx, context.who.user)
    if not networks:
        return await show(context)
    wanting, problems = _read(context, networks)
    if problems:
        form = await _form(context, networks, tuple(problems))
        return form if fits(form) else Reply(complaint=" ".join(problems))
    made = await apply(context.tx, context.incoming.place.tenant, context.who.user, wanting, context.now)
    if isinstance(made, Full):
        return general.notice(context.say, "join-full", contact=await context.ask_whom())
    return await _waiting(context, made, sent=True)


async def withdrawn(context: Context) -> Message:
    """Take back the request of the sender."""
    application = await context.tx.applications.get(context.carried("application"))
    if application is not None and application.user != context.who.user:
        return context.not_yours()
    if application is None or application.state is not ApplicationState.OPEN:
        return general.notice(context.say, "join-over")
    await withdraw(context.tx, application, context.now)
    return general.notice(context.say, "join-withdrawn", network=await _network(context, application))


async def _form(context: Context, networks: list[Network], problems: tuple[str, ...] = ()) -> Message:
    return cards.form(context.say, networks, context.press.inputs, name=_name(context), number=await _number(context), problems=problems)


async def _number(context: Context) -> str:
    """How often this person asked before: it tells a form that was sent from a new one."""
    return str(len(await context.tx.applications.of_user(context.who.user)))


async def _waiting(context: Context, application: Application, *, sent: bool) -> Message:
    return cards.waiting(context.say, await _network(context, application), application, await context.ask_whom(), sent=sent)


async def _network(context: Context, application: Application) -> str:
    network = await context.tx.networks.get(application.network)
    return network.name if network else context.say("heading-spiraal")


def _name(context: Context) -> str:
    """As Teams calls them, or as the programme does. It is shown, and identifies nobody."""
    own = [participant.name for participant in context.who.participants]
    return own[0] if own else clipped(" ".join(context.incoming.sender.name.split()), LONGEST_LINE)


def _read(context: Context, networks: list[Network]) -> tuple[JoinForm, list[str]]:
    """What was filled in, and sentences about what is wrong with it."""
    say = context.say
    line = {name: " ".join(context.filled(name).split()) for name in ("name", "organisation", "sector", "email")}
    line["name"] = _name(context) or line["name"]
    text, network, tag = context.filled("text"), context.filled("network"), context.filled("language")
    labels = {"name": say("join-name"), "organisation": say("fact-organisation"), "sector": say("join-sector")}
    problems = [say("error-answer-missing", question=labels[name]) for name in ("name", "organisation") if not line[name]]
    room = [(line[name], labels[name], LONGEST_LINE) for name in labels] + [(text, say("join-text"), LONGEST)]
    problems += [
        say("error-answer-too-long", question=label, count=say.number(len(given)), most=say.number(most))
        for given, label, most in room
        if len(given) > most
    ]
    if network not in [other.id for other in networks]:
        problems.append(say("error-join-network"))
    if line["email"] and (len(line["email"]) > LONGEST_ADDRESS or not _ADDRESS.fullmatch(line["email"])):
        problems.append(say("error-join-email", given=clipped(line["email"], 80)))
    wanting = JoinForm(**line, network=network, text=text, language=tag if tag in LANGUAGES else say.tag)
    return wanting, problems
