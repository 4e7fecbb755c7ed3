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


async def asked(scene: Context) -> Message:
    """The form to write in, after the press on "Antwoord"."""
    participant, coordinator, network = await _both(scene)
    return await _form(scene, participant, coordinator, network, f"w-{uuid4().hex[:12]}")


async def sent(scene: Context) -> Message:
    """Store and send what was written; what is wrong with it comes back on the form."""
    participant, coordinator, network = await _both(scene)
    text, form, own = scene.filled("text"), scene.carried("form"), _is_own(scene)
    if not text or not form:
        return await _form(scene, participant, coordinator, network, form or f"w-{uuid4().hex[:12]}", problem=scene.say("writing-missing"))
    if len(text) > LONGEST_MESSAGE:
        values = {"count": scene.say.number(len(text)), "most": scene.say.number(LONGEST_MESSAGE)}
        problem = scene.say("error-writing-too-long", **values)
        return await _form(scene, participant, coordinator, network, form, text=text[:LONGEST_MESSAGE], problem=problem)
    request = None if own else await scene.tx.help_requests.get(scene.carried("help"))
    about = request.id if request is not None and request.participant == participant.id else ""
    writing = await write(scene.tx, participant, coordinator, form, text, scene.now, by_coordinator=not own, help=about)
    if request is not None and about and request.is_open:
        await answered(scene.tx, request, scene.now)
    await show_on(scene.tx, scene.carried("card"), scene.who.user, scene.now)
    other = coordinator if own else participant
    away = await current(scene.tx, other.user, scene.now)
    day = last_day(scene.say, away, network.zone) if away else ""
    return cards.sent(scene.say, network, other.name, writing, away_until=day, reachable=await has_chat(scene.tx, other.user))


async def _form(
    scene: Context, participant: Participant, coordinator: Coordinator, network: Network, form: str, *, text: str = "", problem: str = ""
) -> Message:
    own = _is_own(scene)
    said = [one for one in await thread(scene.tx, participant.id, coordinator.id) if one.by_coordinator == own]
    carried = {name: scene.carried(name) for name in ("card", "help") if scene.carried(name)}
    ids = {"participant": participant.id, "form": form, **carried, **({"coordinator": coordinator.id} if own else {})}
    name = coordinator.name if own else participant.name
    return cards.form(scene.say, network, name, ids, said[-1] if said else None, text=text, problem=problem)


async def _both(scene: Context) -> tuple[Participant, Coordinator, Network]:
    """The two a card is about, one of whom is the sender, and who may write. Raises AnswerInstead with why not."""
    participant = await scene.tx.participants.get(scene.carried("participant"))
    network = await scene.tx.networks.get(participant.network) if participant else None
    own = scene.who.coordinator
    if participant is None or network is None:
        raise AnswerInstead(general.notice(scene.say, "writing-gone"))
    if _is_own(scene):
        coordinator = await scene.tx.coordinators.get(scene.carried("coordinator"))
        if coordinator is None:
            raise AnswerInstead(general.notice(scene.say, "writing-gone"))
        if not await may_answer(scene.tx, participant, coordinator):
            raise AnswerInstead(scene.not_yours())
        return participant, coordinator, network
    if own is None:
        raise AnswerInstead(scene.not_yours())
    if not await may_write(scene.tx, own, participant, scene.now):
        raise AnswerInstead(general.notice(scene.say, "writing-not-you", person=participant.name, contact=await scene.contact(participant)))
    return participant, own, network


def _is_own(scene: Context) -> bool:
    """Whether it is the participant who writes."""
    return bool(scene.carried("coordinator")) and scene.who.participant(scene.carried("participant")) is not None
