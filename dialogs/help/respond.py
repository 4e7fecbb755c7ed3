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


async def taken_up(context: Context) -> Message:
    """Store that the sender, the contact person, will be in touch; the asker is told."""
    request = await context.tx.help_requests.get(context.carried("help"))
    asker = await context.tx.participants.get(request.participant) if request else None
    own = context.who.coordinator
    if request is None or asker is None:
        return cards.too_late(context.say, "")
    if own is None or not await is_contact(context.tx, request, asker, own, context.now):
        return context.not_yours()
    if await seen_by_contact(context.tx, request) is None:
        return cards.too_late(context.say, "")
    await take_up(context.tx, request, own, context.now)
    return general.notice(context.say, "help-take-up", person=asker.name)


async def chosen(context: Context) -> Message:
    """The answer to "Ik kan helpen": the form for the request, or first the card that asks which."""
    known = context.carried("help") or context.filled("help")
    if known:
        found = await _about(context, known)
        return cards.form(context.say, found[1], found[0], f"r-{uuid4().hex}")
    network = context.who.networks.get(context.carried("network"))
    if network is None:
        return context.not_yours()
    place = context.who.in_network(network.id)
    asked = await helpable(context.tx, network, place.id if place else "")
    if not asked:
        return general.notice(context.say, "help-nobody")
    if len(asked) == 1:
        return cards.form(context.say, network, asked[0], f"r-{uuid4().hex}")
    return cards.choose(context.say, network, asked)


async def offered(context: Context) -> Answer:
    """Store and send what the sender wrote to whoever asked."""
    text, form = context.filled("text"), context.carried("form")
    seen, network, helper = await _about(context, context.carried("help"), text)
    problem = _problem(context, text)
    if problem or not form:
        again = cards.form(context.say, network, seen, form or f"r-{uuid4().hex}", text=text, problem=problem)
        return again if fits(again) else Reply(complaint=problem)
    made = await offer(context.tx, seen.request, helper, form, text, context.now)
    if made is None:
        return context.not_yours()
    return cards.offered(context.say, network, made, seen.asker.name if seen.asker else "")


async def _about(context: Context, identity: str, typed: str = "") -> tuple[VisibleRequest, Network, Participant | Coordinator]:
    """The request as the network may see it, and the sender's place there. Raises AnswerInstead with why not."""
    request = await context.tx.help_requests.get(identity)
    if request is None:
        raise AnswerInstead(cards.too_late(context.say, typed))
    network = await context.tx.networks.get(request.network)
    asker = await context.tx.participants.get(request.participant)
    helper = await _helper(context, request, network)
    if network is None or asker is None:
        raise AnswerInstead(cards.too_late(context.say, typed))
    if helper is None:
        raise AnswerInstead(context.not_yours())
    if asker.user == context.who.user:
        raise AnswerInstead(general.notice(context.say, "help-own"))
    seen = await seen_by_network(context.tx, request)
    if seen is None:
        raise AnswerInstead(cards.too_late(context.say, typed))
    return seen, network, helper


async def _helper(context: Context, request: HelpRequest, network: Network | None) -> Participant | Coordinator | None:
    own = context.who.coordinator
    works = own is not None and network is not None and await works_for(context.tx, own, network, context.now)
    return context.who.in_network(request.network) or (own if works else None)


def _problem(context: Context, text: str) -> str:
    if not text:
        return context.say("error-help-offer-missing")
    if len(text) > LONGEST:
        return context.say("error-help-too-long", count=context.say.number(len(text)), most=context.say.number(LONGEST))
    return ""
