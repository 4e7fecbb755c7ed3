"""Who was there: the coordinator's code and ticks, a participant's code, and the offer to talk afterwards."""

from datetime import timedelta

from cards import general
from cards.attendance import register as cards
from dialogs.context import AnswerInstead, Context
from domain.attendance.follow_up import ask_to_talk, talk_id
from domain.attendance.record_attendance import CodeVerdict, arrive, asked, save, with_code
from domain.attendance.register import CORRECTABLE, can_be_said, takes_codes
from domain.ports import Message
from domain.programme.contact_person import stands_in
from domain.programme.programme import Coordinator, Network, Participant
from domain.sessions.invitees import sessions_for
from domain.sessions.session import Session

LOOK_BACK = CORRECTABLE + timedelta(days=1)
"""How long before now a session may have started of which the presence can still be said."""


async def show(scene: Context) -> Message:
    """The answer to the command: the code or the form of the session that goes on or was in the last two weeks; of more, which is meant."""
    coordinator = scene.who.coordinator
    if coordinator is None:
        return await _not_you(scene)
    found = await _sessions(scene)
    if not found:
        return general.notice(scene.say, "attendance-none")
    now = [one for one in found if takes_codes(one[0], scene.now)]
    if len(found) == 1 or len(now) == 1:
        return await _of(scene, *(now or found)[0])
    return cards.which(scene.say, found)


async def pressed(scene: Context) -> Message:
    """The answer to choosing a session, or to asking for the form: its code, or its form."""
    found = await _coordinated(scene)
    return await _of(scene, found[0], found[1], form=bool(scene.carried("form")))


async def saved(scene: Context) -> Message:
    """Store who was absent, as ticked on the form, and show what was stored."""
    meeting, network, coordinator = await _coordinated(scene)
    ticked = {one for name in cards.inputs(cards.IN_ONE_LIST + 1) for one in scene.filled(name).split(",") if one}
    await save(scene.tx, meeting, ticked, coordinator, scene.now)
    return cards.saved(scene.say, network, meeting, await asked(scene.tx, meeting), coordinator.name)


async def here(scene: Context, code: str) -> Message:
    """The answer to a participant who typed the ``code`` shown in a session: with the right one they are noted as present."""
    if not scene.who.participants:
        return scene.for_participants_only()
    places: list[tuple[Participant, Session]] = []
    for participant in scene.who.participants:
        near = await sessions_for(scene.tx, participant, since=scene.now - LOOK_BACK, until=scene.now + LOOK_BACK)
        places += [(participant, meeting) for meeting in near if meeting.takes_place and takes_codes(meeting, scene.now)]
    if not places:
        return general.notice(scene.say, "here-no-session")
    if not code:
        return general.notice(scene.say, "here-which-code")
    typed, meeting = await arrive(scene.tx, places, code.upper(), scene.now)
    if meeting is not None:
        return general.notice(scene.say, "here-right", theme=meeting.theme)
    match typed:
        case CodeVerdict.TOO_OFTEN:
            return general.notice(scene.say, "here-too-often", contact=await scene.ask_whom())
        case CodeVerdict.TOO_EARLY:
            return general.notice(scene.say, "here-too-early", contact=await scene.ask_whom())
        case _:
            return general.notice(scene.say, "here-wrong", contact=await scene.ask_whom())


async def talk(scene: Context) -> Message:
    """The answer to taking up the offer to talk, after a missed session: their contact person is told."""
    found = await scene.session()
    if found is None:
        return scene.not_yours()
    meeting, participant = found
    await ask_to_talk(scene.tx, participant, meeting, scene.now)
    return general.notice(scene.say, "talk-asked", contact=await scene.contact(participant, talk_id(meeting.id, participant.id)))


async def _of(scene: Context, meeting: Session, network: Network, *, form: bool = False) -> Message:
    if takes_codes(meeting, scene.now) and not form:
        await with_code(scene.tx, meeting)
        return cards.code(scene.say, network, meeting, await asked(scene.tx, meeting))
    known = await asked(scene.tx, meeting)
    if known.attendance is None or known.attendance.saved_at is None or form:
        return cards.form(scene.say, network, meeting, known)
    by = await scene.tx.coordinators.get(known.attendance.by)
    return cards.saved(scene.say, network, meeting, known, by.name if by else "")


async def _sessions(scene: Context) -> list[tuple[Session, Network]]:
    """Of the networks the sender coordinates, facilitates or stands in for, those of which it can be said; the latest first."""
    found: list[tuple[Session, Network]] = []
    for network in await scene.tx.networks.all():
        if not await _may(scene, network):
            continue
        near = await scene.tx.sessions.of_network(network.id, since=scene.now - LOOK_BACK, until=scene.now + timedelta(days=1))
        own = [meeting for meeting in near if meeting.network == network.id]
        found += [(meeting, network) for meeting in own if meeting.takes_place and can_be_said(meeting, scene.now)]
    return sorted(found, key=lambda one: one[0].starts, reverse=True)


async def _coordinated(scene: Context) -> tuple[Session, Network, Coordinator]:
    """The session a card is about, when the sender may say who was there and it is not too long ago. Raises AnswerInstead
    with why not."""
    coordinator = scene.who.coordinator
    meeting = await scene.tx.sessions.get(scene.carried("session"))
    network = await scene.tx.networks.get(meeting.network) if meeting else None
    if coordinator is None or meeting is None or network is None or not await _may(scene, network):
        raise AnswerInstead(await _not_you(scene))
    if not meeting.takes_place or not can_be_said(meeting, scene.now):
        raise AnswerInstead(general.notice(scene.say, "attendance-too-late"))
    return meeting, network, coordinator


async def _may(scene: Context, network: Network) -> bool:
    """Coordinators and facilitators of the network, and who stands in for a coordinator now."""
    own = scene.who.coordinator
    return own is not None and (own.id in network.staff or await stands_in(scene.tx, own, network, scene.now))


async def _not_you(scene: Context) -> Message:
    return general.notice(scene.say, "attendance-not-you", contact=await scene.ask_whom())
