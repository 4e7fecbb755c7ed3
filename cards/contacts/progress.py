"""For a contact person or facilitator: where the actions of their participants stand, and what they were given to read."""

from collections.abc import Sequence

from cards.elements import BodyElement, Container, TextBlock, Words, plain
from cards.frame import clipped, compose, fits
from cards.language import Language
from cards.measurements.indicators import line
from cards.questions import answers
from cards.spiral import named
from domain.contacts.progress import Progress
from domain.onboarding.intake import VisibleIntake
from domain.ports import Message

AMOUNTS = ((3, 500), (1, 400), (1, 200), (1, 80), (0, 0))
"""How many entries of each participant are shown, and how many characters of an answer: the first that fits."""


def progress(say: Language, standings: Sequence[Progress], *, facilitates: bool = False) -> Message:
    """The card with where each participant stands. ``facilitates``: the participants of a whole network are among them."""
    if facilitates:
        lead = say("progress-lead-facilitator" if standings else "progress-nobody-facilitator")
    else:
        lead = say("progress-lead" if standings else "progress-nobody")
    for most, characters in AMOUNTS:
        message = compose(
            say,
            title=say("progress-title"),
            lead=lead,
            matter=[_one(say, standing, most, characters) for standing in standings],
        )
        if fits(message):
            return message
    return message


def _one(say: Language, standing: Progress, most: int, characters: int) -> BodyElement:
    participant = standing.participant
    step = named(say, standing.step) if standing.step else say("progress-no-action")
    step = say("progress-paused", step=step) if standing.paused else step
    step = say("progress-more", step=step, count=standing.more) if standing.more else step
    about: list[BodyElement] = [
        TextBlock(plain(participant.name), weight="bolder"),
        TextBlock(plain(f"{participant.organisation} · {standing.network.name}"), is_subtle=True, size="small", spacing="none"),
        TextBlock(step, spacing="small"),
    ]
    if not standing.reachable:
        about.append(TextBlock(say("progress-unreachable"), spacing="small"))
    about += _told(say, standing.told, characters)
    if characters:
        about += [TextBlock(plain(line(say, trend)), spacing="small") for trend in standing.measured]
    for entry in standing.entries[:most]:
        when = say.short_day(entry.at, standing.network.zone)
        about.append(TextBlock(f"{named(say, entry.step)}, {when}", is_subtle=True, size="small", spacing="medium"))
        about += answers(say, entry.step, entry.answers, characters, entry.questions)
    return Container(about, separator=True, spacing="medium")


def _told(say: Language, told: VisibleIntake | None, characters: int) -> list[BodyElement]:
    """What they told on coming in, short."""
    if told is None or not characters:
        return []
    parts: list[BodyElement] = []
    if told.themes:
        parts.append(TextBlock(plain(say("progress-themes", themes=say.both(list(told.themes)))), spacing="small"))
    for title, text in ((say("progress-wishes"), told.wishes), (say("progress-example"), told.example)):
        if text:
            parts += [TextBlock(title, is_subtle=True, spacing="small"), Words(clipped(text, characters), spacing="none")]
    return parts
