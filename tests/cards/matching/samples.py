"""Cards about buddies and intervision groups, short and with the longest content."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from cards.language import Language
from cards.matching import match as cards
from domain.matching.match import Match, MatchAnswer, MatchForm, MatchStage, MatchWish, SpokenAnswer
from domain.ports import Message
from tests.cards.people import BEHOUD, BRAM

MONDAY = datetime(2027, 1, 11, 9, tzinfo=UTC)
"""When matches are made."""
SAMIRA = replace(BRAM, id="behoud.samira", key="samira", name="Samira el Idrissi", organisation="Ziekenhuis Het Anker", sector="ziekenhuis")
LONG = replace(
    BRAM,
    id="behoud.long",
    name="Wilhelmina Adriana van der Meulen-Oosterhuis tot Nieuwenhoven " * 3,
    organisation="Stichting Samenwerkende Zorginstellingen Noord-Holland en omstreken " * 3,
    sector="geestelijke gezondheidszorg",
    email=f"{'w' * 60}@{'zorg' * 30}.example.org",
)
PAIR = Match(
    id="behoud:buddy:2027-01-11:1",
    network="behoud",
    form=MatchForm.BUDDY,
    theme="werkplezier",
    members=(BRAM.id, SAMIRA.id),
    made_at=MONDAY,
    answers_until=MONDAY + timedelta(days=7),
)
GROUP = replace(PAIR, id="behoud:group:2027-01-11:1", form=MatchForm.GROUP, theme="", members=(BRAM.id, "a", "b", "c", "d", "e"))


def messages(say: Language) -> Iterator[tuple[str, Message]]:
    pair = [cards.Companion(SAMIRA, "werkplezier")]
    five = [cards.Companion(replace(SAMIRA, id=name, name=f"{name} el Idrissi"), "") for name in ("Amel", "Ben", "Carla", "Daan", "Els")]
    long = [cards.Companion(LONG, "ontwikkelmogelijkheden en persoonlijk leiderschap " * 4)] * 5
    for form, match, others in ((MatchForm.BUDDY, PAIR, pair), (MatchForm.GROUP, GROUP, five)):
        wish = MatchWish(id="w", participant=BRAM.id, network="behoud", form=form, since=MONDAY)
        resting = replace(wish, rests_until=MONDAY + timedelta(days=28))
        joined = replace(match, stage=MatchStage.TOGETHER, together_at=MONDAY, said=dict.fromkeys(match.members, MatchAnswer.YES))
        me = cards.Companion(BRAM, "werkplezier")
        yield f"coupling-asking-{form}", cards.asking(say, BEHOUD, me, form)
        yield f"coupling-wished-{form}", cards.wished(say, BEHOUD, BRAM, wish, MONDAY + timedelta(days=7), MONDAY)
        yield f"coupling-proposal-{form}", cards.proposal(say, BEHOUD, BRAM, match, others)
        yield f"coupling-waiting-{form}", cards.waiting(say, BEHOUD, BRAM, match)
        yield f"coupling-declined-{form}", cards.declined(say, BEHOUD, BRAM, match, resting)
        yield f"coupling-together-{form}", cards.together(say, BEHOUD, BRAM, joined, others)
        yield f"coupling-none-{form}", cards.left_over(say, BEHOUD, BRAM, form, MONDAY + timedelta(days=7))
        yield f"coupling-question-{form}", cards.question(say, BEHOUD, BRAM, joined, others)
        yield f"coupling-stopped-{form}", cards.stopped(say, BEHOUD, BRAM, form)
        for name in ("not-now", "silent", "ended"):
            yield f"coupling-{name}-{form}", cards.news(say, BEHOUD, BRAM, form, name, resting)
    wish = MatchWish(id="w", participant=BRAM.id, network="behoud", form=MatchForm.BUDDY, since=MONDAY)
    resting = replace(wish, rests_until=MONDAY + timedelta(days=28))
    joined = replace(GROUP, stage=MatchStage.TOGETHER, together_at=MONDAY)
    yield "coupling-offer", cards.asking(say, BEHOUD, cards.Companion(BRAM, ""), MatchForm.BUDDY, unasked=True)
    yield "coupling-wished-elsewhere", cards.wished(say, BEHOUD, BRAM, wish, MONDAY, MONDAY, seen=cards.Companion(LONG, ""))
    yield "coupling-resting", cards.wished(say, BEHOUD, BRAM, resting, MONDAY, MONDAY)
    yield "coupling-nudge", cards.proposal(say, BEHOUD, BRAM, PAIR, pair, nudge=True)
    yield "coupling-smaller", cards.together(say, BEHOUD, BRAM, joined, five[:3], smaller=True)
    yield "coupling-proposal-other", cards.proposal(say, BEHOUD, BRAM, replace(PAIR, theme=""), [cards.Companion(SAMIRA, "")])
    for spoken in SpokenAnswer:
        yield f"coupling-spoken-{spoken}", cards.thanks(say, BEHOUD, BRAM, PAIR, spoken)
    yield "coupling-over", cards.over(say, BEHOUD, BRAM, MatchForm.BUDDY)
    yield "coupling-proposal-long", cards.proposal(say, BEHOUD, LONG, GROUP, long)
    yield "coupling-together-long", cards.together(say, BEHOUD, LONG, joined, long)
    yield "coupling-question-long", cards.question(say, BEHOUD, LONG, joined, long)
