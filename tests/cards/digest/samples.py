"""The cards of the digest and around it: beforehand, in its thread, thanks and questions."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from cards import general
from cards.digest import entries as digest_entries
from cards.digest import post as digest
from cards.digest import preview as digest_preview
from cards.digest import read_all as digest_reading
from cards.language import Language
from domain.actions.action import Step
from domain.check_ins.check_in import Visibility
from domain.digest.counts import Numbers
from domain.digest.digest import Digest, DigestEntry
from domain.digest.entry_question import EntryAnswer, EntryQuestion
from domain.digest.post import DigestPost
from domain.help.request import VisibleRequest
from domain.onboarding.intake import IntakeQuote
from domain.ports import Message
from domain.sessions.details import NO_DETAILS
from tests.cards.help.samples import REQUEST
from tests.cards.people import ANSWERS, BEHOUD, BRAM, MEETING, update_of
from tests.cards.pulse.samples import told_of

NOW = datetime(2027, 1, 8, 8, tzinfo=UTC)
LONG = "Bij de overdracht lieten we het bord leeg, en iedereen vroeg eerst hoe het met de ander ging. " * 43
POST = DigestPost(id="digest:behoud:2027-01-08", network="behoud", salt="00", word="Mooie week. *Lees* vooral wat er misging.")
QUESTION = EntryQuestion(
    id="q-1", digest=POST.id, entry="aa", network="behoud", text="Hoe kreeg je de nachtdienst mee?", at=NOW, participant="p"
)
ANSWER = EntryAnswer(id="q-1", participant="p", text="Door eerst zelf een nacht mee te lopen.", by_name=True, at=NOW)


def messages(say: Language) -> Iterator[tuple[str, Message]]:
    """Name and message of each."""
    yield from _posted(say)
    yield from _around(say)


def _posted(say: Language) -> Iterator[tuple[str, Message]]:
    yield "digest", digest.digest(say, digest_of(9))
    yield "digest-small", digest.digest(say, replace(digest_of(1), numbers=Numbers(), failed=(), helpers_wanted=(), next_session=None))
    yield "digest-few", digest.digest(say, replace(digest_of(3), numbers=Numbers({Step.PLAN: 8}, rest=7)))
    yield "digest-busy", digest.digest(say, digest_of(1000))


def digest_of(entries: int) -> Digest:
    """A week with so many shared entries, a third of each part."""
    learned = [DigestEntry(Step.PLAN, ANSWERS[Step.PLAN], "Bram Visser"), DigestEntry(Step.ACT, ANSWERS[Step.ACT], None)]
    failed = [
        DigestEntry(Step.EVALUATE, ANSWERS[Step.EVALUATE], "Samira el Idrissi"),
        DigestEntry(Step.EVALUATE, ANSWERS[Step.EVALUATE], None),
    ]
    return Digest(
        network=BEHOUD,
        numbers=Numbers({Step.EXPLORE: 6, Step.PLAN: 8, Step.ACT: 9, Step.EVALUATE: 5}, moved=7),
        learned=[learned[number % 2] for number in range(max(1, entries // 3))],
        failed=[failed[number % 2] for number in range(max(1, entries // 3))],
        helpers_wanted=[VisibleRequest(REQUEST, REQUEST.text, None), VisibleRequest(REQUEST, "", BRAM)] * max(1, entries // 9),
        next_session=MEETING,
        coming=7,
        pulse=told_of("behoud", 2)[1:],
    )


def _around(say: Language) -> Iterator[tuple[str, Message]]:
    week = _referred(digest_of(9))
    moment = NOW + timedelta(days=1)
    first = week.learned[0]
    yield "digest-posted", digest.laid_out(say, replace(week, word=POST.word, more={"learned": 7}), NO_DETAILS, POST.id).message
    long = DigestEntry(Step.EVALUATE, {"outcome": "failed", "lesson": LONG[:4000], "onward": "stop"}, None, ref="update:long")
    yield "digest-posted-long", digest.laid_out(say, replace(week, failed=[long, *week.failed]), NO_DETAILS, POST.id).message
    everything_gone = Digest(BEHOUD, week.numbers, (), (), (), week.next_session, 7)
    yield "digest-posted-withdrawn", digest.laid_out(say, everything_gone, NO_DETAILS, POST.id).message
    yield "digest-whole", digest_entries.whole(say, BEHOUD, long, POST.id, "aa")
    quotes = DigestEntry(Step.EXPLORE, {"problem": '"\n' * 2000, "unknown": '"\\' * 2000}, "Bram Visser", ref="update:q")
    yield "digest-whole-worst", digest_entries.whole(say, BEHOUD, quotes, POST.id, "aa")
    yield "digest-taken-away", digest_entries.taken_away(say, BEHOUD)
    yield "digest-preview", digest_preview.preview(say, BEHOUD, week, POST, moment)
    chosen = replace(POST, left_out=(week.learned[1].ref,), word="")
    yield "digest-preview-chosen", digest_preview.preview(say, BEHOUD, week, chosen, moment, by="Joris Bakker", done=say("preview-saved"))
    problem = say("error-digest-word", count=say.number(1204), most=say.number(1000))
    busy = replace(_referred(digest_of(1000)), examples=[IntakeQuote(LONG, None, f"example:{n}") for n in range(40)])
    yield "digest-preview-busy", digest_preview.preview(say, BEHOUD, busy, POST, moment, problem=problem, word='"w' * 1000)
    yield "digest-preview-skipped", digest_preview.preview(say, BEHOUD, week, replace(POST, skipped=True), moment, by="Joris Bakker")
    yield "digest-preview-skipped-unnamed", digest_preview.preview(say, BEHOUD, week, replace(POST, skipped=True), moment)
    yield "digest-preview-now", digest_preview.goes_now(say, BEHOUD)
    yield "digest-preview-later", digest_preview.goes_later(say, BEHOUD, moment)
    yield "digest-preview-out", digest_preview.is_out(say, BEHOUD)
    yield "digest-preview-passed-over", digest_preview.passed_over(say, BEHOUD)
    yield "digest-preview-over", digest_preview.over(say, BEHOUD)
    named = [(f"t{number}", entry) for number, entry in enumerate((*week.learned, *week.failed))]
    yield "entry-choose", digest_entries.choose(say, BEHOUD, named, POST.id)
    yield "entry-choose-many", digest_entries.choose(say, BEHOUD, [(f"t{n}", long) for n in range(40)], POST.id)
    told: list[digest_reading.Read] = [*named[:9], ("", named[2][1]), ("", IntakeQuote(LONG[:700], "Joris Bakker", "example:1"))]
    for page in range(3):
        yield f"digest-read-{page}", digest_reading.reading(say, BEHOUD, POST, told, page)
    yield "digest-read-worst", digest_reading.reading(say, BEHOUD, POST, [("t", quotes)] * 3, 1)
    yield "digest-read-nothing", general.notice(say, "digest-read-nothing")
    yield "entry-thanked-reading", digest_entries.thanked_now(say, BEHOUD, POST.id, "aa", "2")
    yield "entry-thanked", digest_entries.thanked_now(say, BEHOUD, POST.id, "aa")
    ids = {"digest": POST.id, "entry": "aa", "form": "q-1"}
    yield "entry-ask", digest_entries.form(say, BEHOUD, first, ids)
    too_long = say("error-help-too-long", count=say.number(4210), most=say.number(4000))
    yield "entry-ask-problem", digest_entries.form(say, BEHOUD, long, ids, text=LONG[:4000], problem=too_long)
    yield "entry-asked", digest_entries.sent(say, BEHOUD, first, QUESTION)
    yield "entry-asked-unnamed", digest_entries.sent(say, BEHOUD, long, replace(QUESTION, text=LONG[:4000]))
    mine = update_of(Step.PLAN, Visibility.NETWORK_UNNAMED)
    yield "entry-question", digest_entries.asked(say, BEHOUD, mine, QUESTION, "Samira el Idrissi")
    yield "entry-question-long", digest_entries.asked(say, BEHOUD, mine, replace(QUESTION, text='"' * 4000), "Samira el Idrissi")
    yield "entry-answer", digest_entries.answer_form(say, BEHOUD, QUESTION, "Samira el Idrissi", by_name="no")
    missing = say("error-entry-answer-missing")
    yield "entry-answer-problem", digest_entries.answer_form(say, BEHOUD, QUESTION, "Samira el Idrissi", by_name="yes", problem=missing)
    for by_name in (True, False):
        made = replace(ANSWER, by_name=by_name)
        yield f"entry-answer-sent-{by_name}", digest_entries.answer_sent(say, BEHOUD, made, "Samira el Idrissi")
        yield f"entry-answered-{by_name}", digest_entries.answered(say, BEHOUD, QUESTION, made, "Bram Visser" if by_name else "")
    yield "entry-answered-long", digest_entries.answered(say, BEHOUD, QUESTION, replace(ANSWER, text='"\n' * 2000), "Bram Visser")
    yield "entry-declined", digest_entries.declined(say, BEHOUD, QUESTION)
    yield "entry-gone", digest_entries.gone(say, "Wat ik wilde vragen")
    yield "thanked", digest_entries.thanked(say, BEHOUD, [(mine, 1), (update_of(Step.EVALUATE, Visibility.NETWORK_NAMED), 7)])
    yield "thanked-many", digest_entries.thanked(say, BEHOUD, [(mine, number) for number in range(1, 12)])
    for name in ("entry-nothing", "entry-own", "unthanked"):
        yield name, general.notice(say, name)
    yield "entry-ask-missing", digest_entries.form(say, BEHOUD, first, ids, problem=say("error-entry-ask-missing"))


def _referred(week: Digest) -> Digest:
    """Each entry with a ref of its own, as in a real week."""
    learned = [replace(entry, ref=f"update:l{number}") for number, entry in enumerate(week.learned)]
    failed = [replace(entry, ref=f"update:f{number}") for number, entry in enumerate(week.failed)]
    asked = [replace(request, request=replace(request.request, id=f"h{number}")) for number, request in enumerate(week.helpers_wanted)]
    return replace(week, learned=learned, failed=failed, helpers_wanted=asked)
