"""Cards about one entry of the digest: told whole in the thread, thanked for, asked about and answered."""

from collections.abc import Sequence

from cards.elements import BodyElement, Container, InputChoice, InputChoiceSet, InputText, TextBlock, Words, plain, press
from cards.frame import clipped, compose, fits
from cards.language import Language
from cards.questions import answers
from cards.spiral import named
from cards.verbs import Verb
from domain.check_ins.check_in import Update
from domain.check_ins.questions import LONGEST, Ask, questions_of
from domain.digest.digest import DigestEntry
from domain.digest.entry_question import EntryAnswer, EntryQuestion
from domain.ports import Message
from domain.programme.programme import Network

AMOUNTS = ((20, 200), (20, 100), (20, 50), (15, 50), (10, 50))
"""How many entries are listed, and how many characters of each answer: the first that fits."""
WHOLE = (LONGEST, 2500, 1500, 900)
"""How many characters of each answer a reply has: the most that fit."""
ECHOED = 3000
STARTS = 120
MOST_THANKED = 8


def whole(say: Language, network: Network, entry: DigestEntry, post: str, token: str) -> Message:
    """In the thread of the digest: the entry with all its words."""
    ids = {"digest": post, "entry": token}
    for most in WHOLE:
        message = compose(
            say,
            network=network.name,
            title=say("digest-whole-title"),
            lead=who(say, entry),
            matter=answers(say, entry.step, entry.answers, most, entry.questions),
            buttons=[press(say("button-thank"), Verb.THANK, ids, style="positive"), press(say("button-ask-entry"), Verb.ENTRY_ASK, ids)],
        )
        if fits(message):
            break
    return message


def taken_away(say: Language, network: Network) -> Message:
    """What stands in the thread instead of an entry that may not be told any more."""
    return compose(say, network=network.name, title=say("digest-taken-away-title"), lead=say("digest-taken-away"))


def choose(say: Language, network: Network, found: Sequence[tuple[str, DigestEntry]], post: str) -> Message:
    """The card that asks which entry, of ``found``: each with the token it is known by on cards."""
    for most, characters in AMOUNTS:
        message = _choose(say, network, found[:most], post, characters)
        if fits(message):
            break
    return message


def _choose(say: Language, network: Network, found: Sequence[tuple[str, DigestEntry]], post: str, characters: int) -> Message:
    parts: list[BodyElement] = []
    for number, (_, entry) in enumerate(found, start=1):
        title = TextBlock(f"{number} · {who(say, entry)}", is_subtle=True, size="small")
        parts.append(Container([title, Words(_start(entry, characters), spacing="small")], style="emphasis", spacing="small"))
    choices = [InputChoice(f"{number} · {who(say, entry)}", token) for number, (token, entry) in enumerate(found, start=1)]
    ids = {"digest": post}
    return compose(
        say,
        network=network.name,
        title=say("entry-choose-title"),
        lead=say("entry-choose-lead"),
        matter=[*parts, InputChoiceSet("entry", label=say("entry-which"), choices=choices, value=found[0][0], style="compact")],
        buttons=[press(say("button-thank"), Verb.THANK, ids, style="positive"), press(say("button-ask-entry"), Verb.ENTRY_ASK, ids)],
        small_print=say("entry-choose-small"),
    )


def thanked_now(say: Language, network: Network, post: str, token: str, page: str = "") -> Message:
    """The confirmation of a thank-you. ``page``: the page of the digest they were reading, to go back to."""
    ids = {"digest": post, "entry": token}
    back = [press(say("button-digest-further"), Verb.DIGEST_READ, {"digest": post, "page": page}, style="positive")] if page else []
    return compose(
        say,
        network=network.name,
        title=say("thank-title"),
        lead=say("thank-lead"),
        buttons=[*back, press(say("button-ask-entry"), Verb.ENTRY_ASK, ids), press(say("button-unthank"), Verb.UNTHANK, ids)],
    )


def form(say: Language, network: Network, entry: DigestEntry, ids: dict[str, str], *, text: str = "", problem: str = "") -> Message:
    """A question to the author of an entry."""
    label = say("entry-ask-label-unnamed") if entry.author is None else say("entry-ask-label", name=entry.author)
    return compose(
        say,
        network=network.name,
        title=say("entry-ask-title"),
        lead=say("entry-ask-lead"),
        matter=[
            TextBlock(who(say, entry), is_subtle=True, size="small", spacing="medium"),
            Words(_start(entry, 300), spacing="small"),
            *_problem(problem),
            _text(label, say("error-entry-ask-missing"), text),
        ],
        buttons=[press(say("button-entry-send"), Verb.ENTRY_SEND, ids, style="positive")],
        small_print=say("entry-ask-small"),
    )


def sent(say: Language, network: Network, entry: DigestEntry, question: EntryQuestion) -> Message:
    to = say("entry-asked-unnamed") if entry.author is None else say("entry-asked", name=plain(entry.author))
    words = [Words(clipped(question.text, ECHOED), spacing="medium")]
    return compose(say, network=network.name, title=say("entry-asked-title"), lead=to, matter=words, small_print=say("entry-asked-small"))


def asked(say: Language, network: Network, update: Update, question: EntryQuestion, asker: str) -> Message:
    """The card to the author of an entry with a question about it. ``asker`` is a name."""
    ids = {"question": question.id}
    return compose(
        say,
        network=network.name,
        title=say("entry-question-title", name=asker),
        lead=say("entry-question-lead", name=plain(asker)),
        matter=[
            Words(clipped(question.text, LONGEST), spacing="medium"),
            *_about(say, update),
        ],
        buttons=[
            press(say("button-entry-answer"), Verb.ENTRY_ANSWER, ids, style="positive"),
            press(say("button-entry-decline"), Verb.ENTRY_DECLINE, ids),
        ],
        small_print=say("entry-question-small"),
    )


def answer_form(
    say: Language, network: Network, question: EntryQuestion, asker: str, *, by_name: str, text: str = "", problem: str = ""
) -> Message:
    """The form to answer a question. ``by_name``: "yes" or "no", the choice so far."""
    choices = [InputChoice(say("entry-answer-named"), "yes"), InputChoice(say("entry-answer-unnamed"), "no")]
    return compose(
        say,
        network=network.name,
        title=say("entry-answer-title", name=asker),
        lead=say("entry-answer-lead", name=plain(asker)),
        matter=[
            Words(clipped(question.text, 300), spacing="medium"),
            *_problem(problem),
            _text(say("entry-answer-label"), say("error-entry-answer-missing"), text),
            InputChoiceSet("by-name", label=say("entry-answer-who"), choices=choices, value=by_name, style="expanded"),
        ],
        buttons=[press(say("button-entry-answer-send"), Verb.ENTRY_ANSWER_SEND, {"question": question.id}, style="positive")],
        small_print=say("entry-answer-small"),
    )


def answer_sent(say: Language, network: Network, answer: EntryAnswer, asker: str) -> Message:
    named = say("entry-answer-sent-named" if answer.by_name else "entry-answer-sent-unnamed", name=plain(asker))
    words = [Words(clipped(answer.text, ECHOED), spacing="medium")]
    return compose(say, network=network.name, title=say("entry-answer-sent-title"), lead=named, matter=words)


def declined(say: Language, network: Network, question: EntryQuestion) -> Message:
    buttons = [press(say("button-entry-answer-yet"), Verb.ENTRY_ANSWER, {"question": question.id})]
    return compose(say, network=network.name, title=say("entry-declined-title"), lead=say("entry-declined-lead"), buttons=buttons)


def answered(say: Language, network: Network, question: EntryQuestion, answer: EntryAnswer, author: str) -> Message:
    """The card to whoever asked, with the answer. ``author``: the name of who answered, or "" when they did not give it."""
    lead = say("entry-answered-by", name=plain(author)) if author else say("entry-answered-unnamed")
    for most in (LONGEST, 2000):
        message = compose(
            say,
            network=network.name,
            title=say("entry-answered-title"),
            lead=lead,
            matter=[
                Words(clipped(answer.text, most), spacing="medium"),
                TextBlock(say("entry-you-asked"), is_subtle=True, size="small", spacing="medium"),
                Words(clipped(question.text, 300), spacing="small"),
            ],
            small_print=say("entry-answered-small"),
        )
        if fits(message):
            break
    return message


def gone(say: Language, typed: str = "") -> Message:
    """The answer when the entry was withdrawn meanwhile, with what was ``typed``, so that it can be copied."""
    echo: list[BodyElement] = [TextBlock(say("help-late-typed"), spacing="medium"), Words(clipped(typed, ECHOED))] if typed else []
    return compose(say, title=say("entry-gone-title"), lead=say("entry-gone"), matter=echo)


def thanked(say: Language, network: Network, found: Sequence[tuple[Update, int]]) -> Message:
    """The weekly card to an author: how many people thanked them, for which entries."""
    parts: list[BodyElement] = []
    for update, count in found[:MOST_THANKED]:
        about = TextBlock(f"{say.short_day(update.at, network.zone)} · {named(say, update.step)}", is_subtle=True, size="small")
        many = TextBlock(say("thanked-count", count=count), spacing="small", weight="bolder")
        parts.append(Container([about, Words(_begins(update), spacing="small"), many], style="emphasis", spacing="small"))
    rest = len(found) - MOST_THANKED
    more = [TextBlock(say("and-more", count=rest), is_subtle=True, spacing="small")] if rest > 0 else []
    return compose(
        say,
        network=network.name,
        title=say("thanked-title"),
        lead=say("thanked-lead"),
        matter=[*parts, *more],
        buttons=[press(say("button-logbook"), Verb.LOGBOOK, {"participant": found[0][0].participant})],
        small_print=say("thanked-small"),
    )


def _about(say: Language, update: Update) -> list[BodyElement]:
    return [
        TextBlock(say("entry-about", step=named(say, update.step)), is_subtle=True, size="small", spacing="medium"),
        Words(_begins(update), spacing="small"),
    ]


def _begins(update: Update) -> str:
    return _start(DigestEntry(update.step, update.answers, None, update.questions), STARTS)


def _start(entry: DigestEntry, most: int) -> str:
    """The beginning of somebody's own words."""
    asked = [question.id for question in questions_of(entry.step, entry.questions) if question.ask is Ask.TEXT]
    said = [words for id in asked if (words := entry.answers.get(id, "").strip())]
    return clipped(" ".join(" ".join(said).split()), most) if said else "–"


def who(say: Language, entry: DigestEntry) -> str:
    step = named(say, entry.step)
    return say("digest-by", name=plain(entry.author), step=step) if entry.author else say("digest-unnamed", step=step)


def _text(label: str, missing: str, text: str) -> InputText:
    return InputText(
        "text", label=label, is_multiline=True, max_length=LONGEST, is_required=True, error_message=missing, value=text, spacing="medium"
    )


def _problem(problem: str) -> list[BodyElement]:
    return [TextBlock(plain(problem), weight="bolder", spacing="medium")] if problem else []
