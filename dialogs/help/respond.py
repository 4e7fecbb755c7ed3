"""Helping somebody who asked: their contact person, and whoever in the network can."""

from uuid import uuid4

from cards import general
from cards.frame import fits
from cards.help import respond as cards
from dialogs.context import Answer, AnswerInstead, Context
from dialogs.turn import Reply
from domain.check_ins.questions import LONGEST
from domain.help.request import HelpRequest, VisibleRequest
from domain.help.respond import offer, take_up
from domain.help.visibility import helpable, is_contact, seen_by_contact, seen_by_network
from domain.ports import Message
from domain.programme.contact_person import works_for
from domain.programme.programme import Coordinator, Network, Participant


async def taken_up(scene: Context) -> Message:
    """Store that the sender, the contact person, will be in touch; the asker is told."""
    request = await scene.tx.help_requests.get(scene.carried("help"))
    asker = await scene.tx.participants.get(request.participant) if request else None
    own = scene.who.coordinator
    if request is None or asker is None:
        return cards.too_late(scene.say, "")
    if own is None or not await is_contact(scene.tx, request, asker, own, scene.now):
        return scene.not_yours()
    if await seen_by_contact(scene.tx, request) is None:
        return cards.too_late(scene.say, "")
    await take_up(scene.tx, request, own, scene.now)
    return general.notice(scene.say, "help-take-up", person=asker.name)


async def chosen(scene: Context) -> Message:
    """The answer to "Ik kan helpen": the form for the request, or first the card that asks which."""
    known = scene.carried("help") or scene.filled("help")
    if known:
        found = await _about(scene, known)
        return cards.form(scene.say, found[1], found[0], f"r-{uuid4().hex}")
    network = scene.who.networks.get(scene.carried("network"))
    if network is None:
        return scene.not_yours()
    place = scene.who.in_network(network.id)
    asked = await helpable(scene.tx, network, place.id if place else "")
    if not asked:
        return general.notice(scene.say, "help-nobody")
    if len(asked) == 1:
        return cards.form(scene.say, network, asked[0], f"r-{uuid4().hex}")
    return cards.choose(scene.say, network, asked)


async def offered(scene: Context) -> Answer:
    """Store and send what the sender wrote to whoever asked."""
    text, form = scene.filled("text"), scene.carried("form")
    seen, network, helper = await _about(scene, scene.carried("help"), text)
    problem = _problem(scene, text)
    if problem or not form:
        again = cards.form(scene.say, network, seen, form or f"r-{uuid4().hex}", text=text, problem=problem)
        return again if fits(again) else Reply(complaint=problem)
    made = await offer(scene.tx, seen.request, helper, form, text, scene.now)
    if made is None:
        return scene.not_yours()
    return cards.offered(scene.say, network, made, seen.asker.name if seen.asker else "")


async def _about(scene: Context, identity: str, typed: str = "") -> tuple[VisibleRequest, Network, Participant | Coordinator]:
    """The request as the network may see it, and the sender's place there. Raises AnswerInstead with why not."""
    request = await scene.tx.help_requests.get(identity)
    if request is None:
        raise AnswerInstead(cards.too_late(scene.say, typed))
    network = await scene.tx.networks.get(request.network)
    asker = await scene.tx.participants.get(request.participant)
    helper = await _helper(scene, request, network)
    if network is None or asker is None:
        raise AnswerInstead(cards.too_late(scene.say, typed))
    if helper is None:
        raise AnswerInstead(scene.not_yours())
    if asker.user == scene.who.user:
        raise AnswerInstead(general.notice(scene.say, "help-own"))
    seen = await seen_by_network(scene.tx, request)
    if seen is None:
        raise AnswerInstead(cards.too_late(scene.say, typed))
    return seen, network, helper


async def _helper(scene: Context, request: HelpRequest, network: Network | None) -> Participant | Coordinator | None:
    own = scene.who.coordinator
    works = own is not None and network is not None and await works_for(scene.tx, own, network, scene.now)
    return scene.who.in_network(request.network) or (own if works else None)


def _problem(scene: Context, text: str) -> str:
    if not text:
        return scene.say("error-help-offer-missing")
    if len(text) > LONGEST:
        return scene.say("error-help-too-long", count=scene.say.number(len(text)), most=scene.say.number(LONGEST))
    return ""
