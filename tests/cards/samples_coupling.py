"""Cards about buddies and intervision groups, short and with the longest content."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

from cards import coupling as cards
from cards.language import Language
from domain.coupled import Coupling, CouplingWish, Form, Said, Spoken, Stage
from domain.ports import Message
from domain.programme import DigestRule, Network, Participant

NOW = datetime(2027, 1, 11, 9, tzinfo=UTC)
NETWORK = Network(
    id="behoud",
    name="Actieleernetwerk behoud",
    timezone="Europe/Amsterdam",
    themes=("leiderschap", "vitaliteit"),
    channel=None,
    coordinators=(),
    reminders=(),
    channel_reminders=(),
    digest=DigestRule(weekday=4, at=time(9)),
    known_since=NOW,
)
BRAM = Participant(
    id="behoud.bram",
    key="bram",
    network="behoud",
    name="Bram Visser",
    user="user-bram",
    organisation="Zorggroep De Linde",
    sector="VVT",
    email="bram@example.org",
    contact="anja",
    known_since=NOW,
)
SAMIRA = replace(BRAM, id="behoud.samira", key="samira", name="Samira el Idrissi", organisation="Ziekenhuis Het Anker", sector="ziekenhuis")
LONG = replace(
    BRAM,
    id="behoud.long",
    name="Wilhelmina Adriana van der Meulen-Oosterhuis tot Nieuwenhoven " * 3,
    organisation="Stichting Samenwerkende Zorginstellingen Noord-Holland en omstreken " * 3,
    sector="geestelijke gezondheidszorg",
    email=f"{'w' * 60}@{'zorg' * 30}.example.org",
)
PAIR = Coupling(
    id="behoud:buddy:2027-01-11:1",
    network="behoud",
    form=Form.BUDDY,
    theme="werkplezier",
    members=(BRAM.id, SAMIRA.id),
    made_at=NOW,
    answers_until=NOW + timedelta(days=7),
)
GROUP = replace(PAIR, id="behoud:group:2027-01-11:1", form=Form.GROUP, theme="", members=(BRAM.id, "a", "b", "c", "d", "e"))


def coupling_samples(say: Language) -> Iterator[tuple[str, Message]]:
    pair = [cards.Companion(SAMIRA, "werkplezier")]
    five = [cards.Companion(replace(SAMIRA, id=name, name=f"{name} el Idrissi"), "") for name in ("Amel", "Ben", "Carla", "Daan", "Els")]
    long = [cards.Companion(LONG, "ontwikkelmogelijkheden en persoonlijk leiderschap " * 4)] * 5
    for form, coupling, others in ((Form.BUDDY, PAIR, pair), (Form.GROUP, GROUP, five)):
        wish = CouplingWish(id="w", participant=BRAM.id, network="behoud", form=form, since=NOW)
        resting = replace(wish, rests_until=NOW + timedelta(days=28))
        joined = replace(coupling, stage=Stage.TOGETHER, together_at=NOW, said=dict.fromkeys(coupling.members, Said.YES))
        me = cards.Companion(BRAM, "werkplezier")
        yield f"coupling-asking-{form}", cards.asking(say, NETWORK, me, form)
        yield f"coupling-wished-{form}", cards.wished(say, NETWORK, BRAM, wish, NOW + timedelta(days=7), NOW)
        yield f"coupling-proposal-{form}", cards.proposal(say, NETWORK, BRAM, coupling, others)
        yield f"coupling-waiting-{form}", cards.waiting(say, NETWORK, BRAM, coupling)
        yield f"coupling-declined-{form}", cards.declined(say, NETWORK, BRAM, coupling, resting)
        yield f"coupling-together-{form}", cards.together(say, NETWORK, BRAM, joined, others)
        yield f"coupling-none-{form}", cards.left_over(say, NETWORK, BRAM, form, NOW + timedelta(days=7))
        yield f"coupling-question-{form}", cards.question(say, NETWORK, BRAM, joined, others)
        yield f"coupling-stopped-{form}", cards.stopped(say, NETWORK, BRAM, form)
        for name in ("not-now", "silent", "ended"):
            yield f"coupling-{name}-{form}", cards.news(say, NETWORK, BRAM, form, name, resting)
    wish = CouplingWish(id="w", participant=BRAM.id, network="behoud", form=Form.BUDDY, since=NOW)
    resting = replace(wish, rests_until=NOW + timedelta(days=28))
    joined = replace(GROUP, stage=Stage.TOGETHER, together_at=NOW)
    yield "coupling-offer", cards.asking(say, NETWORK, cards.Companion(BRAM, ""), Form.BUDDY, unasked=True)
    yield "coupling-wished-elsewhere", cards.wished(say, NETWORK, BRAM, wish, NOW, NOW, seen=cards.Companion(LONG, ""))
    yield "coupling-resting", cards.wished(say, NETWORK, BRAM, resting, NOW, NOW)
    yield "coupling-nudge", cards.proposal(say, NETWORK, BRAM, PAIR, pair, nudge=True)
    yield "coupling-smaller", cards.together(say, NETWORK, BRAM, joined, five[:3], smaller=True)
    yield "coupling-proposal-other", cards.proposal(say, NETWORK, BRAM, replace(PAIR, theme=""), [cards.Companion(SAMIRA, "")])
    for spoken in Spoken:
        yield f"coupling-spoken-{spoken}", cards.thanks(say, NETWORK, BRAM, PAIR, spoken)
    yield "coupling-over", cards.over(say, NETWORK, BRAM, Form.BUDDY)
    yield "coupling-proposal-long", cards.proposal(say, NETWORK, LONG, GROUP, long)
    yield "coupling-together-long", cards.together(say, NETWORK, LONG, joined, long)
    yield "coupling-question-long", cards.question(say, NETWORK, LONG, joined, long)
