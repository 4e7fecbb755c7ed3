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


async def show(scene: Context) -> Message:
    """The request that the sender sent and that waits; without one, the form, or why they cannot ask now."""
    known = await open_application(scene.tx, scene.who.user)
    if known is not None:
        return await _waiting(scene, known, sent=False)
    networks = await open_networks(scene.tx, scene.who.user)
    if not networks:
        if scene.who.participants:
            return general.notice(scene.say, "join-nowhere", contact=await scene.ask_whom())
        return general.notice(scene.say, "join-closed", contact=await scene.ask_whom())
    if await full(scene.tx, scene.incoming.place.tenant, scene.who.user, scene.now) is not None:
        return general.notice(scene.say, "join-full", contact=await scene.ask_whom())
    return await _form(scene, networks)


async def kept(scene: Context) -> Message:
    """The card with what is stored of the request of somebody who is in no network (yet); who never asked gets the card for strangers."""
    known = await scene.tx.applications.of_user(scene.who.user)
    if not known:
        return await welcome.stranger(scene)
    last = await open_application(scene.tx, scene.who.user) or known[-1]
    return cards.kept(scene.say, await _network(scene, last), last)


async def sent(scene: Context) -> Answer:
    """Store the request that was filled in and tell the coordinators. Sent twice, the card shows what became of the first."""
    known = await open_application(scene.tx, scene.who.user)
    if known is not None:
        return await _waiting(scene, known, sent=True)
    if scene.carried("number") != await _number(scene):
        return general.notice(scene.say, "join-over")
    networks = await open_networks(scene.tx, scene.who.user)
    if not networks:
        return await show(scene)
    wanting, problems = _read(scene, networks)
    if problems:
        form = await _form(scene, networks, tuple(problems))
        return form if fits(form) else Reply(complaint=" ".join(problems))
    made = await apply(scene.tx, scene.incoming.place.tenant, scene.who.user, wanting, scene.now)
    if isinstance(made, Full):
        return general.notice(scene.say, "join-full", contact=await scene.ask_whom())
    return await _waiting(scene, made, sent=True)


async def withdrawn(scene: Context) -> Message:
    """Take back the request of the sender."""
    application = await scene.tx.applications.get(scene.carried("application"))
    if application is not None and application.user != scene.who.user:
        return scene.not_yours()
    if application is None or application.state is not ApplicationState.OPEN:
        return general.notice(scene.say, "join-over")
    await withdraw(scene.tx, application, scene.now)
    return general.notice(scene.say, "join-withdrawn", network=await _network(scene, application))


async def _form(scene: Context, networks: list[Network], problems: tuple[str, ...] = ()) -> Message:
    return cards.form(scene.say, networks, scene.press.inputs, name=_name(scene), number=await _number(scene), problems=problems)


async def _number(scene: Context) -> str:
    """How often this person asked before: it tells a form that was sent from a new one."""
    return str(len(await scene.tx.applications.of_user(scene.who.user)))


async def _waiting(scene: Context, application: Application, *, sent: bool) -> Message:
    return cards.waiting(scene.say, await _network(scene, application), application, await scene.ask_whom(), sent=sent)


async def _network(scene: Context, application: Application) -> str:
    network = await scene.tx.networks.get(application.network)
    return network.name if network else scene.say("heading-spiraal")


def _name(scene: Context) -> str:
    """As Teams calls them, or as the programme does. It is shown, and identifies nobody."""
    own = [one.name for one in scene.who.participants]
    return own[0] if own else clipped(" ".join(scene.incoming.sender.name.split()), LONGEST_LINE)


def _read(scene: Context, networks: list[Network]) -> tuple[JoinForm, list[str]]:
    """What was filled in, and sentences about what is wrong with it."""
    say = scene.say
    line = {name: " ".join(scene.filled(name).split()) for name in ("name", "organisation", "sector", "email")}
    line["name"] = _name(scene) or line["name"]
    text, network, tag = scene.filled("text"), scene.filled("network"), scene.filled("language")
    labels = {"name": say("join-name"), "organisation": say("fact-organisation"), "sector": say("join-sector")}
    problems = [say("error-answer-missing", question=labels[name]) for name in ("name", "organisation") if not line[name]]
    room = [(line[name], labels[name], LONGEST_LINE) for name in labels] + [(text, say("join-text"), LONGEST)]
    problems += [
        say("error-answer-too-long", question=label, count=say.number(len(given)), most=say.number(most))
        for given, label, most in room
        if len(given) > most
    ]
    if network not in [one.id for one in networks]:
        problems.append(say("error-join-network"))
    if line["email"] and (len(line["email"]) > LONGEST_ADDRESS or not _ADDRESS.fullmatch(line["email"])):
        problems.append(say("error-join-email", given=clipped(line["email"], 80)))
    wanting = JoinForm(**line, network=network, text=text, language=tag if tag in LANGUAGES else say.tag)
    return wanting, problems
