"""The digest as coordinators see it a working day before: what will stand in it, and what they may choose about that."""

from collections.abc import Sequence
from datetime import datetime

from cards.elements import BodyElement, Container, InputChoice, InputChoiceSet, InputText, TextBlock, Words, plain, press
from cards.frame import clipped, compose, fits, subheading
from cards.language import Language
from cards.spiral import named
from cards.verbs import Verb
from domain.actions.action import Step
from domain.check_ins.questions import Ask, questions_of
from domain.digest.digest import Digest, DigestEntry
from domain.digest.post import HELP, LONGEST_WORD, DigestPost, ref, token
from domain.ports import Message
from domain.programme.programme import Network

AMOUNTS = ((10, 200), (8, 120), (5, 100), (3, 60))
"""How many entries of each part are shown, and how many characters of each: the first that fits."""
MOST = AMOUNTS[0][0]
Who = tuple[str | None, Step | None]
"""A name, or none; and about which step, if it is about one."""
Told = tuple[str, Who, str]
"""One entry: its ref, its Who, and its words."""


def offered(told: Digest, post: DigestPost, most: int = MOST) -> list[str]:
    """The refs that a preview lets one choose about, in order."""
    return [text for _, part in _parts(told) for text, _, _ in _shown(part, post, most)]


def _shown(part: Sequence[Told], post: DigestPost, most: int) -> list[Told]:
    """What comes first of what stays, so that it is seen before it is posted; then what is left out, which may come back."""
    kept = [pair for pair in part if pair[0] not in post.left_out]
    return [*kept[:most], *[pair for pair in part if pair[0] in post.left_out][:most]]


def preview(
    say: Language,
    network: Network,
    told: Digest,
    post: DigestPost,
    moment: datetime,
    *,
    by: str = "",
    done: str = "",
    problem: str = "",
    word: str = "",
) -> Message:
    """The card to one coordinator. ``told``: all entries, also those left out. ``by``: the name of who chose last; ``done``, ``problem``:
    sentences on what the press did and what is wrong; ``word``: the coordinators' own word as typed."""
    for most, characters in AMOUNTS:
        message = _preview(say, network, told, post, moment, by, done, problem, word or post.word, most, characters)
        if fits(message):
            break
    return message


def _preview(
    say: Language,
    network: Network,
    told: Digest,
    post: DigestPost,
    moment: datetime,
    by: str,
    done: str,
    problem: str,
    word: str,
    most: int,
    characters: int,
) -> Message:
    ids = {"digest": post.id, "network": network.id, "most": str(most)}
    if post.skipped:
        return compose(
            say,
            network=network.name,
            title=say("preview-skipped-title"),
            lead=say("preview-skipped", name=plain(by)) if by else say("preview-skipped-unnamed"),
            buttons=[press(say("button-digest-unskip"), Verb.DIGEST_UNSKIP, ids, style="positive")],
        )
    parts: list[BodyElement] = [TextBlock(text, weight="bolder", spacing="medium") for text in (done,) if text]
    choices: list[InputChoice] = []
    needs = {ref(HELP, request.request.id): say(f"help-need-{request.request.need}") for request in told.helpers_wanted}
    for name, part in _parts(told):
        parts += [subheading(say(name))] if part else []
        shown = _shown(part, post, most)
        for item, who, text in shown:
            gone = item in post.left_out
            title = f"{len(choices) + 1} · {_who(say, who)}"
            choices.append(InputChoice(title, token(post, item)))
            lines: list[BodyElement] = [TextBlock(f"{title} · {say('preview-is-out')}" if gone else title, is_subtle=True, size="small")]
            parts.append(
                Container(
                    [*lines, Words(clipped(text, characters) or needs.get(item, "–"), spacing="small")], style="emphasis", spacing="small"
                )
            )
        if len(part) > len(shown):
            parts.append(TextBlock(say("preview-more", count=len(part) - len(shown)), is_subtle=True, spacing="small"))
    inputs: list[BodyElement] = []
    if choices:
        out = ",".join(token(post, item) for item in offered(told, post, most) if item in post.left_out)
        in_front = [InputChoice(say("preview-as-it-is"), "as-it-is"), *choices]
        inputs = [
            InputChoiceSet("out", label=say("preview-out"), choices=choices, value=out, is_multi_select=True, spacing="large"),
            InputChoiceSet("first", label=say("preview-first"), choices=in_front, value="as-it-is", style="compact"),
        ]
    complaint = [TextBlock(plain(problem), weight="bolder", spacing="medium")] if problem else []
    typed = InputText("word", label=say("preview-word"), is_multiline=True, max_length=LONGEST_WORD, value=word)
    changed = [TextBlock(say("preview-by", name=plain(by)), is_subtle=True, spacing="medium")] if by else []
    return compose(
        say,
        network=network.name,
        title=say("preview-title"),
        lead=say("preview-lead", day=say.day(moment, network.zone), at=say.clock(moment, network.zone)),
        matter=[*parts, *inputs, *complaint, typed, *changed],
        buttons=[
            press(say("button-digest-save"), Verb.DIGEST_SAVE, ids, style="positive"),
            press(say("button-digest-send"), Verb.DIGEST_SEND, ids),
            press(say("button-digest-skip"), Verb.DIGEST_SKIP, ids),
        ],
        small_print=say("preview-small"),
    )


def goes_now(say: Language, network: Network) -> Message:
    return compose(say, network=network.name, title=say("preview-title"), lead=say("preview-goes-now"))


def goes_later(say: Language, network: Network, opens: datetime) -> Message:
    """The answer to posting outside working hours: it goes out when they begin, at ``opens``."""
    day, at = say.day(opens, network.zone), say.clock(opens, network.zone)
    return compose(say, network=network.name, title=say("preview-title"), lead=say("preview-goes-later", day=day, at=at))


def is_out(say: Language, network: Network) -> Message:
    return compose(say, network=network.name, title=say("preview-title"), lead=say("preview-is-posted"))


def over(say: Language, network: Network) -> Message:
    """An old card: there is nothing to decide about it any more."""
    return compose(say, network=network.name, title=say("preview-title"), lead=say("preview-over"))


def passed_over(say: Language, network: Network) -> Message:
    """Its moment came and went: skipped, or nothing to tell."""
    return compose(say, network=network.name, title=say("preview-title"), lead=say("preview-passed-over"))


def _parts(told: Digest) -> list[tuple[str, Sequence[Told]]]:
    """Each part: its heading, and what is in it."""
    return [
        ("digest-learned", [_entry(entry) for entry in told.learned]),
        ("digest-failed", [_entry(entry) for entry in told.failed]),
        ("digest-examples", [(quote.ref, (quote.author, None), quote.text) for quote in told.examples]),
        (
            "digest-help",
            [
                (ref(HELP, request.request.id), (request.asker.name if request.asker else None, None), request.text)
                for request in told.helpers_wanted
            ],
        ),
    ]


def _entry(entry: DigestEntry) -> Told:
    asked = [question.id for question in questions_of(entry.step, entry.questions) if question.ask is Ask.TEXT]
    words = " ".join(entry.answers.get(id, "").strip() for id in asked)
    return entry.ref, (entry.author, entry.step), " ".join(words.split())


def _who(say: Language, who: Who) -> str:
    name, step = who
    author = plain(name) if name else say("wishes-somebody")
    return f"{author}, {named(say, step)}" if step else author
