"""The digest over the weeks: seen beforehand, posted with its thread, reacted to, and never telling what was taken back."""

from collections.abc import Sequence
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from domain.actions.action import Step
from domain.check_ins.check_in import Update, Visibility
from domain.check_ins.logbook import edit, withdraw
from domain.digest.thanks import mark
from domain.notifications.conversation import Conversation
from domain.notifications.outbox import NotificationKind, State
from domain.own_data.erasure import erase
from domain.ports import Message, Outcome, Refused
from domain.privacy.may_see import Circle, may_see
from tests.dialogs.world import Chat, World, build, words

PREVIEW = "2027-01-07T09:00:01+01:00"
"""A Thursday."""
POSTED = "2027-01-08T09:00:01+01:00"
CHANNEL = "19:behoud@thread.tacv2"
LONG = "Een lang verhaal over de overdracht. " * 20 + "LONG-END"


async def shares(
    world: World,
    key: str,
    who: str = "behoud.bram",
    circle: Visibility = Visibility.NETWORK_NAMED,
    *,
    text: str = "",
    step: Step = Step.EVALUATE,
    outcome: str = "worked",
) -> None:
    """Somebody shared an entry with these words, at the world's hour. Its id tells who wrote it, as those of real ones do."""
    now = world.clock.now()
    answers = (
        {"lesson": text or f"PLANTED-{key}", "outcome": outcome} if step is Step.EVALUATE else {"experiment": text or f"PLANTED-{key}"}
    )
    async with world.store.transaction() as tx:
        await tx.updates.add(
            Update(
                id=f"{who}:{key}",
                participant=who,
                network=who.split(".")[0],
                action=f"{who}:action:1",
                cycle=1,
                step=step,
                answers=answers,
                visibility=circle,
                at=now,
                shared_at=now if may_see(circle, Circle.NETWORK) else None,
            )
        )


async def takes_back(world: World, id: str) -> None:
    async with world.store.transaction() as tx:
        update = await tx.updates.get(id)
        assert update is not None
        await withdraw(tx, update, world.clock.now())


async def both_coordinate(world: World) -> tuple[Chat, Chat]:
    async with world.store.transaction() as tx:
        network = await tx.networks.get("behoud")
        assert network is not None
        await tx.networks.save(replace(network, coordinators=("anja", "joris")))
    anja, joris = world.chat("user-anja"), world.chat("user-joris")
    await anja.opens()
    await joris.opens()
    return anja, joris


async def opened(world: World) -> None:
    """The channel is there, and everybody has a chat."""
    await world.channel("user-anja").opens()
    for user in ("user-anja", "user-bram", "user-samira", "user-joris"):
        await world.chat(user).opens()


def digests(world: World) -> list[Message]:
    return [message for message in world.posted() if "Weekbericht" in words(message)]


def thread(world: World) -> list[Message]:
    """What stands in the threads of posts."""
    return [
        message
        for name, cards in world.post.shown.items()
        if name.startswith(f"{CHANNEL};messageid=activity")
        for message in cards.values()
    ]


def everywhere(world: World) -> str:
    """All that stands anywhere in the channel, its threads included."""
    return " | ".join(words(message) for name, cards in world.post.shown.items() if name.startswith(CHANNEL) for message in cards.values())


# Beforehand.


async def test_coordinators_see_it_a_working_day_before_and_without_a_reaction_it_goes_out_as_it_is(world: World) -> None:
    await opened(world)
    await shares(world, "one")
    await shares(world, "two", "behoud.samira", Visibility.NETWORK_UNNAMED)
    await shares(world, "hidden", "behoud.samira", Visibility.CONTACT)
    await world.reaches("2027-01-07T08:59:00+01:00")
    before = len(world.post.cards("chat-user-anja"))
    await world.reaches(PREVIEW)
    assert len(world.post.cards("chat-user-anja")) == before + 1
    anja = world.chat("user-anja")
    card = anja.gets()
    anja.sees("Straks in het weekbericht", "PLANTED-one", "PLANTED-two", "Bram Visser", "Een deelnemer", "vrijdag 8 januari 2027 om 09:00")
    assert "PLANTED-hidden" not in str(card.card)
    assert "samira" not in str(card.card).casefold(), "who shared without a name is not in the card's data either"
    assert not any("Straks" in words(message) for message in world.post.cards("chat-user-joris"))
    await world.reaches(POSTED)
    assert len(digests(world)) == 1
    assert {"PLANTED-one", "PLANTED-two"} <= set(everywhere(world).split(" | "))
    assert "PLANTED-hidden" not in everywhere(world)
    anja.gets()
    anja.sees("staat in het kanaal")


async def test_when_all_was_taken_back_meanwhile_a_choice_still_counts(world: World) -> None:
    await opened(world)
    await shares(world, "one")
    await world.reaches(PREVIEW)
    anja = world.chat("user-anja")
    anja.gets()
    await takes_back(world, "behoud.bram:one")
    await anja.presses("Bewaar", {"word": "Tot volgende week"})
    anja.sees("Bewaard")
    anja.does_not_see("PLANTED-one")


async def test_what_two_coordinators_choose_the_last_choice_counts_and_both_see_it(world: World) -> None:
    await opened(world)
    anja, joris = await both_coordinate(world)
    for key in ("one", "two", "three"):
        await shares(world, key)
    await world.reaches(PREVIEW)
    anja.gets()
    joris.gets()
    old = joris.last
    assert anja.last is not None
    text, three, two = choices(anja.last, "out")
    anja.sees("1 · Bram Visser, ● Evalueren | PLANTED-one", "3 · Bram Visser, ● Evalueren | PLANTED-two")
    await anja.presses("Bewaar", {"out": text, "first": three, "word": "Lees dit *eens*"})
    anja.sees("Bewaard", "Laatst aangepast door Anja de Boer", "wordt weggelaten")
    await world.passes(minutes=1)
    joris.gets()
    joris.sees("Laatst aangepast door Anja de Boer", "wordt weggelaten")
    assert old is not None
    # From the old card, in which nothing was left out: the last choice counts.
    await joris.presses("Bewaar", {"out": two, "first": "as-it-is", "word": "Van Joris"}, on=old)
    await world.passes(minutes=1)
    anja.gets()
    anja.sees("Laatst aangepast door Joris Bakker")
    await world.reaches(POSTED)
    told = words(digests(world)[0])
    assert "PLANTED-one" in told
    assert "PLANTED-two" not in told
    assert told.index("PLANTED-three") < told.index("PLANTED-one")
    assert "Van Joris" in told
    assert "Lees dit" not in told
    # What was left out is not told a week later either: nobody has to leave it out twice.
    await shares(world, "four")
    await world.reaches("2027-01-15T09:00:01+01:00")
    assert "PLANTED-two" not in words(digests(world)[-1])
    assert "PLANTED-four" in words(digests(world)[-1])


def choices(card: Message, name: str) -> list[str]:
    body = card.card["body"]
    assert isinstance(body, list)
    found = next(item for item in body if item.get("id") == name)
    return [item["value"] for item in found["choices"]]


async def test_send_now_goes_at_once_and_only_once(world: World) -> None:
    await opened(world)
    await shares(world, "one")
    await world.reaches(PREVIEW)
    anja = world.chat("user-anja")
    card = anja.gets()
    await anja.presses("Plaats nu", {"out": "", "first": "as-it-is", "word": "Goed bezig"})
    anja.sees("gaat nu uit")
    await anja.presses("Plaats nu", on=card)
    anja.sees("niets meer te kiezen")
    await world.passes(minutes=1)
    assert len(digests(world)) == 1
    assert "Goed bezig" in words(digests(world)[0])
    await anja.presses("Sla over", on=card)
    anja.sees("niets meer te kiezen")
    await shares(world, "later")
    await world.reaches(POSTED)
    assert len(digests(world)) == 1, "not again at its own moment"
    await world.reaches("2027-01-15T09:00:01+01:00")
    assert "PLANTED-later" in words(digests(world)[-1])
    assert "PLANTED-one" not in words(digests(world)[-1])


async def test_skipped_weeks_are_told_in_the_next(world: World) -> None:
    await opened(world)
    await shares(world, "one")
    await world.reaches(PREVIEW)
    anja = world.chat("user-anja")
    anja.gets()
    await anja.presses("Sla over", {"out": "", "first": "as-it-is", "word": ""})
    anja.sees("Deze week geen weekbericht", "Anja de Boer")
    delivered = await world.reaches(POSTED)
    assert [other.state for other in delivered if other.kind is NotificationKind.DIGEST and other.to == "channel:behoud"] == [
        State.NOT_NEEDED
    ]
    assert not digests(world)
    await world.reaches("2027-01-15T09:00:01+01:00")
    assert "PLANTED-one" in words(digests(world)[-1])


async def test_skipping_can_be_taken_back(world: World) -> None:
    await opened(world)
    await shares(world, "one")
    await world.reaches(PREVIEW)
    anja = world.chat("user-anja")
    anja.gets()
    await anja.presses("Sla over", {"out": "", "first": "as-it-is", "word": "Blijft staan"})
    await anja.presses("Toch plaatsen")
    anja.sees("Straks in het weekbericht", "Blijft staan")
    await world.reaches(POSTED)
    assert "Blijft staan" in words(digests(world)[0])


async def test_nobody_else_decides_and_a_word_that_is_too_long_comes_back(world: World) -> None:
    await opened(world)
    await shares(world, "one")
    await world.reaches(PREVIEW)
    anja, bram, joris = world.chat("user-anja"), world.chat("user-bram"), world.chat("user-joris")
    card = anja.gets()
    for other in (bram, joris):
        await other.presses("Sla over", {"word": ""}, on=card)
        other.does_not_see("Deze week geen weekbericht", "PLANTED")
    await anja.presses("Bewaar", {"out": "", "first": "as-it-is", "word": "w" * 1001}, on=card)
    anja.sees("1.001", "w" * 1001)
    await world.reaches(POSTED)
    assert len(digests(world)) == 1
    assert "www" not in words(digests(world)[0])


async def test_nothing_to_tell_is_no_preview_and_no_channel_neither(world: World) -> None:
    anja = world.chat("user-anja")
    await anja.opens()
    await world.chat("user-joris").opens()
    await shares(world, "unseen", "onboarding.samira")
    delivered = await world.reaches(POSTED)
    assert {other.state for other in delivered if other.kind is NotificationKind.DIGEST_PREVIEW} == {State.NOT_NEEDED}
    assert "Straks" not in " ".join(words(message) for user in ("anja", "joris") for message in world.post.cards(f"chat-user-{user}"))


# The thread, and after posting.


async def test_longer_entries_are_told_whole_in_the_thread(world: World) -> None:
    await opened(world)
    await shares(world, "short")
    await shares(world, "long", text=LONG)
    await world.reaches(POSTED)
    assert "LONG-END" not in words(digests(world)[0])
    assert "Het hele verhaal staat in de reacties hieronder." in words(digests(world)[0])
    (reply,) = thread(world)
    assert "LONG-END" in words(reply)
    assert "PLANTED-short" not in words(reply)


async def test_withdrawn_disappears_from_the_post_and_its_thread_within_minutes(world: World) -> None:
    await opened(world)
    await shares(world, "stays")
    await shares(world, "goes", text=LONG)
    await shares(world, "later", "behoud.samira")
    await world.reaches(POSTED)
    assert "Een lang verhaal" in everywhere(world)
    posts = len(world.posted())
    await takes_back(world, "behoud.bram:goes")
    await world.passes(minutes=2)
    assert "Een lang verhaal" not in everywhere(world)
    assert "heeft het weer weggehaald" in words(thread(world)[0])
    assert "PLANTED-stays" in words(digests(world)[0])
    # A narrower circle, other words, and a leaver.
    async with world.store.transaction() as tx:
        update = await tx.updates.get("behoud.bram:stays")
        assert update is not None
        update = await tx.updates.save(replace(update, visibility=Visibility.NETWORK_UNNAMED))
        await edit(tx, update, {**update.answers, "lesson": "PLANTED-changed"}, world.clock.now())
    await world.passes(minutes=2)
    assert "PLANTED-stays" not in everywhere(world)
    assert "PLANTED-changed" in everywhere(world)
    assert "Bram Visser" not in everywhere(world)
    async with world.store.transaction() as tx:
        samira = await tx.participants.get("behoud.samira")
        assert samira is not None
        await erase(tx, samira, world.clock.now())
    await world.passes(minutes=2)
    assert "PLANTED-later" not in everywhere(world)
    assert len(world.posted()) == posts, "in place: nobody is notified"


async def test_a_post_is_followed_for_a_month(world: World) -> None:
    await opened(world)
    await shares(world, "old")
    await world.reaches(POSTED)
    await world.passes(days=29)
    async with world.store.transaction() as tx:
        changes = [notification for notification in await tx.outbox.all() if notification.kind is NotificationKind.DIGEST_CHANGE]
    assert not changes, "what did not change is not posted again"
    await takes_back(world, "behoud.bram:old")
    await world.passes(minutes=2)
    assert "PLANTED-old" not in words(digests(world)[0])
    assert "De volgende bijeenkomst" in words(digests(world)[0]), "the rest stays"


async def test_what_cannot_be_changed_is_tried_no_more_and_known(world: World) -> None:
    await opened(world)
    await shares(world, "one")
    await world.reaches(POSTED)

    async def refuses(to: Conversation, activity: str, message: Message) -> Outcome:
        return Refused("MessageDeleted")

    world.post.change = refuses  # type: ignore[method-assign]
    await takes_back(world, "behoud.bram:one")
    await world.passes(days=1)
    async with world.store.transaction() as tx:
        (change,) = [notification for notification in await tx.outbox.all() if notification.kind is NotificationKind.DIGEST_CHANGE]
    assert change.state is State.FAILED


# Balance over the weeks.


async def test_the_same_people_do_not_fill_it_each_week(world: World) -> None:
    """Twenty people share each week; ten find a place, and over two weeks everybody had one."""
    await opened(world)
    async with world.store.transaction() as tx:
        bram = await tx.participants.get("behoud.bram")
        assert bram is not None
        for number in range(20):
            await tx.participants.add(replace(bram, id=f"behoud.q{number}", key=f"q{number}", user=f"user-q{number}", version=0))
    seen: list[set[int]] = []
    for moment in (POSTED, "2027-01-15T09:00:01+01:00"):
        for number in range(20):
            await shares(world, f"{moment[:10]}", f"behoud.q{number}", text=f"BY-{number}-")
        await world.reaches(moment)
        told = words(digests(world)[-1])
        seen.append({number for number in range(20) if f"BY-{number}-" in told})
        assert "En nog 10" in told
    assert all(len(other) == 10 for other in seen)
    assert seen[0] | seen[1] == set(range(20))


# Thanks and questions.


async def reacts(chat: Chat, on: Message, part: int = 0) -> str:
    await chat.presses("Bedank of vraag iets", on=on)
    assert chat.last is not None
    return choices(chat.last, "entry")[part]


async def test_thanks_are_counted_once_and_told_once_a_week_without_a_name(world: World) -> None:
    await opened(world)
    await shares(world, "one", circle=Visibility.NETWORK_UNNAMED)
    await world.reaches(POSTED)
    post = digests(world)[0]
    assert "bram" not in str(post.card).casefold()
    bram, samira, anja = world.channel("user-bram"), world.channel("user-samira"), world.channel("user-anja")
    token = await reacts(samira, post)
    assert "bram" not in str(samira.last).casefold()
    card = samira.last
    assert card is not None
    for _ in range(2):
        await samira.presses("Bedank", entry=token, on=card)
        samira.sees("Je dank telt mee", "niet wie")
    await anja.presses("Bedank of vraag iets", on=post)
    await anja.presses("Bedank", entry=token)
    await anja.presses("Neem mijn dank terug")
    await bram.presses("Bedank of vraag iets", on=post)
    bram.sees("niets om op te reageren")
    await bram.presses("Bedank", entry=token, on=card)
    bram.sees("eigen bijdrage")
    async with world.store.transaction() as tx:
        (kept,) = await tx.thanks.all()
    assert kept.marks == (mark(kept, "user-samira"),)
    before = len(world.post.cards("chat-user-bram"))
    await world.passes(days=5)
    assert not any("bedankt" in words(message) for message in world.post.cards("chat-user-bram")[before:])
    await world.reaches("2027-01-15T12:00:00+01:00")
    (told,) = [message for message in world.post.cards("chat-user-bram")[before:] if "Je bent bedankt" in words(message)]
    assert "1 keer bedankt" in words(told)
    assert "PLANTED-one" in words(told)
    assert "amira" not in str(told.card)
    await world.reaches("2027-01-22T12:00:00+01:00")
    assert sum("Je bent bedankt" in words(message) for message in world.post.cards("chat-user-bram")) == 1


async def test_a_question_goes_to_its_author_who_stays_unknown_unless_they_say_so(world: World) -> None:
    await opened(world)
    await shares(world, "one", circle=Visibility.NETWORK_UNNAMED)
    await world.reaches(POSTED)
    samira = world.channel("user-samira")
    await reacts(samira, digests(world)[0])
    await samira.presses("Stel een vraag", entry=choices(samira.last, "entry")[0])  # type: ignore[arg-type]
    form = samira.last
    assert form is not None
    await samira.presses("Verstuur mijn vraag", text="  ", on=form)
    samira.sees("Vul je vraag in")
    await samira.presses("Verstuur mijn vraag", text="v" * 4001, on=form)
    assert "4.001" in (samira.reply.complaint or words(samira.last))  # type: ignore[arg-type]
    for _ in range(2):
        await samira.presses("Verstuur mijn vraag", text="Hoe deed je *dat*?", on=form)
        samira.sees("Je vraag is onderweg", "Ik zeg je niet wie het is")
    samira.does_not_see("Bram")
    await world.passes(minutes=1)
    bram = world.chat("user-bram")
    question = bram.gets()
    bram.sees("Samira Idrissi vraagt je iets", "Hoe deed je *dat*?", "PLANTED-one")
    assert sum("vraagt je iets" in words(message) for message in world.post.cards("chat-user-bram")) == 1
    stranger = world.chat("user-joris")
    await stranger.presses("Antwoord", on=question)
    stranger.does_not_see("Hoe deed je")
    await bram.presses("Liever niet", on=question)
    bram.sees("je antwoordt niet")
    await world.passes(days=1)
    inbox = len(world.post.cards("chat-user-samira"))
    await bram.presses("Toch antwoorden")
    await bram.presses("Verstuur mijn antwoord", text="Zo deed ik dat", by_name="no")
    bram.sees("zonder jouw naam")
    await bram.presses("Antwoord", on=question)
    bram.sees("Je antwoord is onderweg", "Zo deed ik dat")
    await world.passes(days=4)
    (answer,) = [message for message in world.post.cards("chat-user-samira")[inbox:] if "Antwoord op je vraag" in words(message)]
    assert "Zo deed ik dat" in words(answer)
    assert "ram" not in words(answer).replace("programma", "")
    await samira.says("mijn gegevens")
    assert "behoud.bram" not in str(world.post.cards("chat-user-samira")[-1].card)


async def test_with_their_name_the_asker_reads_it_and_what_was_withdrawn_takes_no_question(world: World) -> None:
    await opened(world)
    await shares(world, "one")
    await shares(world, "two", circle=Visibility.NETWORK_UNNAMED)
    await world.reaches(POSTED)
    samira = world.channel("user-samira")
    post = digests(world)[0]
    tokens = [await reacts(samira, post, part) for part in (0, 1)]
    card = samira.last
    assert card is not None
    await samira.presses("Stel een vraag", entry=tokens[0])
    await samira.presses("Verstuur mijn vraag", text="Vertel")
    await samira.presses("Stel een vraag", entry=tokens[1], on=card)
    form = samira.last
    await takes_back(world, "behoud.bram:two")
    await world.passes(minutes=1)
    await samira.presses("Verstuur mijn vraag", text="BEWAAR-DIT", on=form)
    samira.sees("Deze bijdrage is weg", "BEWAAR-DIT")
    await samira.presses("Bedank", entry=tokens[1], on=card)
    samira.sees("Deze bijdrage is weg")
    bram = world.chat("user-bram")
    bram.gets()
    await bram.presses("Antwoord")
    await bram.presses("Verstuur mijn antwoord", text="Met plezier", by_name="yes")
    await world.passes(minutes=1)
    answer = next(message for message in world.post.cards("chat-user-samira") if "Antwoord op je vraag" in words(message))
    assert "Bram Visser antwoordt" in words(answer)


async def test_somebody_of_another_network_reacts_to_nothing(world: World) -> None:
    await opened(world)
    await shares(world, "one")
    await world.reaches(POSTED)
    stranger = world.channel("user-joris")
    await stranger.presses("Bedank of vraag iets", on=digests(world)[0])
    stranger.does_not_see("PLANTED-one")
    async with world.store.transaction() as tx:
        assert not await tx.thanks.all()


# Whatever happens after it was posted.

DEEDS = st.lists(
    st.tuples(st.sampled_from(("withdraw", "narrow", "unname", "edit", "leave", "wait", "restart")), st.integers(0, 5)), max_size=12
)


@settings(max_examples=12, deadline=None)
@given(deeds=DEEDS)
def test_the_post_holds_what_its_authors_allow_whatever_they_do_afterwards(deeds: Sequence[tuple[str, int]]) -> None:
    import asyncio

    asyncio.run(_history(deeds))


async def _history(deeds: Sequence[tuple[str, int]]) -> None:
    world = await build()
    await opened(world)
    for number in range(6):
        who = "behoud.bram" if number % 2 else "behoud.samira"
        text = f"WORDS-{number}-0 " + "veel " * (100 if number < 3 else 1)
        await shares(world, str(number), who, Visibility.NETWORK_NAMED, text=text, outcome="failed" if number % 3 == 0 else "worked")
    await world.reaches(POSTED)
    edits = 0
    for what, number in deeds:
        who = "behoud.bram" if number % 2 else "behoud.samira"
        async with world.store.transaction() as tx:
            update, author = await tx.updates.get(f"{who}:{number}"), await tx.participants.get(who)
            match what:
                case "withdraw" if update:
                    await withdraw(tx, update, world.clock.now())
                case "narrow" if update:
                    await tx.updates.save(replace(update, visibility=Visibility.CONTACT, shared_at=None))
                case "unname" if update and update.shared_at:
                    await tx.updates.save(replace(update, visibility=Visibility.NETWORK_UNNAMED))
                case "edit" if update:
                    edits += 1
                    await edit(tx, update, {**update.answers, "lesson": f"WORDS-{number}-{edits} "}, world.clock.now())
                case "leave" if author:
                    await erase(tx, author, world.clock.now())
        if what == "wait":
            await world.passes(minutes=1)
        if what == "restart":
            world.restarts()
    await world.passes(minutes=2)
    told = everywhere(world)
    async with world.store.transaction() as tx:
        for number in range(6):
            who = "behoud.bram" if number % 2 else "behoud.samira"
            update = await tx.updates.get(f"{who}:{number}")
            allowed = update is not None and may_see(update.visibility, Circle.NETWORK)
            stands = update.answers["lesson"].split()[0] if update else ""
            assert (stands in told) if allowed else (f"WORDS-{number}-" not in told), (number, what_happened(deeds))
            assert not update or f"WORDS-{number}-" not in told.replace(stands, ""), "other words than its author has now"
        named = {entry.participant for entry in await tx.updates.all() if entry.visibility is Visibility.NETWORK_NAMED}
    assert ("Bram Visser" in told) is ("behoud.bram" in named)
    assert ("Samira Idrissi" in told) is ("behoud.samira" in named)


def what_happened(deeds: Sequence[tuple[str, int]]) -> str:
    return "; ".join(f"{what} {number}" for what, number in deeds)
