"""A contact person answers a participant, and back: the form, and what was sent."""

from uuid import uuid4

from cards import general
from cards.attendance.away import last_day
from cards.contacts import direct_message as cards
from dialogs.context import AnswerInstead, Context
from domain.attendance.email_notice import has_chat
from domain.attendance.go_away import current
from domain.contacts.send_direct_message import LONGEST_MESSAGE, may_answer, may_write, show_on, thread, write
from domain.help.respond import answered
from domain.ports import Message
from domain.programme.programme import Coordinator, Network, Participant


async def asked(context: Context) -> Message:
    """The form to write in, after the press on "Antwoord"."""
    participant, coordinator, network = await _both(context)
    return await _form(context, participant, coordinator, network, f"w-{uuid4().hex[:12]}")


async def sent(context: Context) -> Message:
    """Store and send what was written; what is wrong with it comes back on the form."""
    participant, coordinator, network = await _both(context)
    text, form, own = context.filled("text"), context.carried("form"), _is_own(context)
    if not text or not form:
        return await _form(
            context, participant, coordinator, network, form or f"w-{uuid4().hex[:12]}", problem=context.say("writing-missing")
        )
    if len(text) > LONGEST_MESSAGE:
        values = {"count": context.say.number(len(text)), "most": context.say.number(LONGEST_MESSAGE)}
        problem = context.say("error-writing-too-long", **values)
        return await _form(context, participant, coordinator, network, form, text=text[:LONGEST_MESSAGE], problem=problem)
    request = None if own else await context.tx.help_requests.get(context.carried("help"))
    about = request.id if request is not None and request.participant == participant.id else ""
    direct_message = await write(context.tx, participant, coordinator, form, text, context.now, by_coordinator=not own, help=about)
    if request is not None and about and request.is_open:
        await answered(context.tx, request, context.now)
    await show_on(context.tx, context.carried("card"), context.who.user, context.now)
    other = coordinator if own else participant
    away = await current(context.tx, other.user, context.now)
    day = last_day(context.say, away, network.zone) if away else ""
    return cards.sent(context.say, network, other.name, direct_message, away_until=day, reachable=await has_chat(context.tx, other.user))


async def _form(
    context: Context, participant: Participant, coordinator: Coordinator, network: Network, form: str, *, text: str = "", problem: str = ""
) -> Message:
    own = _is_own(context)
    said = [message for message in await thread(context.tx, participant.id, coordinator.id) if message.by_coordinator == own]
    carried = {name: context.carried(name) for name in ("card", "help") if context.carried(name)}
    ids = {"participant": participant.id, "form": form, **carried, **({"coordinator": coordinator.id} if own else {})}
    name = coordinator.name if own else participant.name
    return cards.form(context.say, network, name, ids, said[-1] if said else None, text=text, problem=problem)


async def _both(context: Context) -> tuple[Participant, Coordinator, Network]:
    """The two a card is about, one of whom is the sender, and who may write. Raises AnswerInstead with why not."""
    participant = await context.tx.participants.get(context.carried("participant"))
    network = await context.tx.networks.get(participant.network) if participant else None
    own = context.who.coordinator
    if participant is None or network is None:
        raise AnswerInstead(general.notice(context.say, "writing-gone"))
    if _is_own(context):
        coordinator = await context.tx.coordinators.get(context.carried("coordinator"))
        if coordinator is None:
            raise AnswerInstead(general.notice(context.say, "writing-gone"))
        if not await may_answer(context.tx, participant, coordinator):
            raise AnswerInstead(context.not_yours())
        return participant, coordinator, network
    if own is None:
        raise AnswerInstead(context.not_yours())
    if not await may_write(context.tx, own, participant, context.now):
        raise AnswerInstead(
            general.notice(context.say, "writing-not-you", person=participant.name, contact=await context.contact(participant))
        )
    return participant, own, network


def _is_own(context: Context) -> bool:
    """Whether it is the participant who writes."""
    return bool(context.carried("coordinator")) and context.who.participant(context.carried("participant")) is not None
