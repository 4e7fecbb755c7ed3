"""The strict elements: what they take, what they refuse, and that what a person typed is what is shown."""

import html
import re
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from cards.elements import (
    ActionExecute,
    ActionOpenUrl,
    ActionSet,
    ActionShowCard,
    ActionSubmit,
    ActionToggleVisibility,
    AdaptiveCard,
    Amount,
    BodyElement,
    CardAction,
    ChartDonut,
    ChartGauge,
    ChartHorizontalBar,
    ChartHorizontalBarStacked,
    ChartLine,
    ChartSeries,
    ChartVerticalBar,
    Column,
    ColumnSet,
    Container,
    Fact,
    FactSet,
    Image,
    InnerCard,
    InputChoice,
    InputChoiceSet,
    InputDate,
    InputNumber,
    InputText,
    InputTime,
    InputToggle,
    Point,
    Refresh,
    RichTextBlock,
    Segment,
    StackedBar,
    TextBlock,
    TextRun,
    Words,
    plain,
    press,
    render,
)
from tests.cards.schema import assert_valid

HELLO = TextBlock("Hoi")
DOT = "data:image/png;base64,iVBORw0KGgo="


def card(*body: BodyElement, actions: tuple[CardAction, ...] = ()) -> dict[str, object]:
    return render(AdaptiveCard(body, actions=actions, lang="nl", fallback_text="Hoi"))


EVERY_KIND: list[BodyElement] = [
    TextBlock("Kop", style="heading", size="large", weight="bolder", color="accent", max_lines=2, horizontal_alignment="center"),
    Words("Het *werkte* niet", is_subtle=True, spacing="small", italic=True),
    RichTextBlock([TextRun("Anouk: ", weight="bolder"), TextRun("hoi", font_type="monospace", highlight=True)], id="rich"),
    Container([HELLO], style="emphasis", bleed=True, min_height="40px", select_action=press("Open", "open", {}), is_visible=False),
    ColumnSet([Column([HELLO], width="auto", vertical_content_alignment="center"), Column([HELLO], width=2)], separator=True),
    FactSet([Fact("Wanneer", "morgen")], spacing="large", height="stretch"),
    Image(DOT, alt_text="Een stip", size="small", style="person", width="12px", height="12px"),
    ActionSet([ActionOpenUrl("Hier", f"http://{host}/x.ics", here=True) for host in ("127.0.0.1:3978", "localhost", "[::1]:80")]),
    ActionSet([ActionOpenUrl("Kijk", "https://teams.microsoft.com/l/x"), ActionToggleVisibility("Meer", ["rich"], mode="secondary")]),
    InputText("note", label="Notitie", max_length=200, is_multiline=True, is_required=True, error_message="Vul iets in", placeholder="…"),
    InputChoiceSet("one", label="Hoe?", choices=[InputChoice("Ja", "yes"), InputChoice("Nee", "no")], style="expanded", value="yes"),
    InputChoiceSet("some", label="Wie?", choices=[InputChoice("A", "a"), InputChoice("B", "b")], is_multi_select=True, value="a,b"),
    InputToggle("agree", label="Delen", title="Ja, deel dit", value="true", value_on="true", value_off="false"),
    InputNumber("energy", label="Energie", min=0, max=10, value=7.5),
    InputDate("day", label="Dag", min="2027-01-01", value="2027-01-21"),
    InputTime("hour", label="Uur", value="14:00"),
    ChartDonut([Amount("Plannen", 3, color="categoricalBlue")], title="Stappen", fallback=HELLO),
    ChartHorizontalBar([Point("Plannen", 3)], display_mode="PartToWhole", fallback=HELLO),
    ChartHorizontalBarStacked([StackedBar("Week 1", [Amount("Plannen", 3)])], fallback=HELLO),
    ChartVerticalBar([Point("Plannen", 3, color="good")], show_bar_values=True, fallback=HELLO),
    ChartLine([ChartSeries("Energie", [Point("2027-01-21", 6.5)], color="sequential3")], y_axis_title="0-10", fallback=HELLO),
    ChartGauge(35, segments=[Segment("Gedaan", 35, color="good")], value_format="fraction", fallback=HELLO),
]


@pytest.mark.parametrize("element", EVERY_KIND, ids=lambda element: element.element_type)
def test_every_element_holds_to_the_schema_with_its_fields(element: BodyElement) -> None:
    assert_valid(card(element))


def test_a_whole_card_holds_to_the_schema() -> None:
    refresh = Refresh(press("Ververs", "refresh", {"session": "s1"}), [f"29:{number}" for number in range(60)])
    inner = InnerCard([InputText("why", label="Waarom?")], actions=[press("Stuur", "why", {"session": "s1"}, style="positive")])
    made = AdaptiveCard(
        EVERY_KIND[:3],
        actions=[ActionShowCard("Ik kan niet", inner), press("Later", "later", {}, mode="secondary", associated_inputs="none")],
        lang="nl",
        fallback_text="Hoi",
        refresh=refresh,
        full_width=True,
        speak="Hoi",
        select_action=ActionSubmit("x", data={"spiraal": {"verb": "x"}}),
    )
    data = render(made)
    assert_valid(data)
    assert data["version"] == "1.5"
    assert data["msteams"] == {"width": "Full"}


def test_the_data_is_plain_and_shared_with_nothing() -> None:
    made = AdaptiveCard([Container([HELLO])], lang="nl", fallback_text="Hoi")
    first, second = render(made), render(made)
    assert first["body"] == [{"type": "Container", "items": [{"type": "TextBlock", "text": "Hoi", "wrap": True}]}]
    first["body"][0]["items"][0]["text"] = "anders"
    assert second["body"] == render(made)["body"] != first["body"]


@pytest.mark.parametrize(
    ("make", "names"),
    [
        (lambda: TextBlock("x", colour="good"), ("TextBlock", "colour")),  # type: ignore[call-arg]
        (lambda: TextBlock("x", color="green"), ("TextBlock", "color", "good")),  # type: ignore[arg-type]
        (lambda: TextBlock("x", wrap="yes"), ("TextBlock", "wrap", "bool")),  # type: ignore[arg-type]
        (lambda: TextBlock("x", max_lines=True), ("TextBlock", "max_lines", "int")),
        (lambda: TextBlock(5), ("TextBlock", "text", "str")),  # type: ignore[arg-type]
        (lambda: Container(["x"]), ("Container", "items")),  # type: ignore[list-item]
        (lambda: Column([HELLO], width="wide"), ("Column", "width")),  # type: ignore[arg-type]
        (lambda: InputText("note"), ("InputText", "label")),  # type: ignore[call-arg]
        (lambda: InputText("note", label="x", is_secret=True), ("InputText", "is_secret")),  # type: ignore[call-arg]
        (lambda: Image(DOT), ("Image", "alt_text")),  # type: ignore[call-arg]
        (lambda: ChartDonut([Amount("a", 1)]), ("ChartDonut", "fallback")),  # type: ignore[call-arg]
        (lambda: ChartDonut([Amount("a", 1)], fallback="drop"), ("ChartDonut", "fallback")),  # type: ignore[arg-type]
        (lambda: press("x", "y", {"n": 1}), ("ActionSubmit", "data")),  # type: ignore[dict-item]
        (lambda: press("x", "y", {}, style="primary"), ("ActionSubmit", "style")),  # type: ignore[arg-type]
        (lambda: ActionExecute("x", verb="y"), ("ActionExecute", "fallback")),  # type: ignore[call-arg]
        (lambda: setattr(HELLO, "text", "x"), ("TextBlock", "text")),
    ],
)
def test_an_unknown_missing_or_wrong_field_is_a_type_error_that_names_it(make: Callable[[], object], names: tuple[str, ...]) -> None:
    with pytest.raises(TypeError) as refused:
        make()
    assert [name for name in names if name not in str(refused.value)] == []


def test_an_error_never_tells_what_somebody_wrote() -> None:
    with pytest.raises(TypeError) as refused:
        TextBlock(["Ik ben moe"])  # type: ignore[arg-type]
    assert "moe" not in str(refused.value)


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (lambda: InputText("n", label="x", is_required=True), "error_message"),
        (lambda: InputText("n", label=" "), "label"),
        (lambda: InputText("spiraal", label="x"), "spiraal"),
        (lambda: InputText("", label="x"), "''"),
        (lambda: InputChoiceSet("c", label="x", choices=[]), "missing"),
        (lambda: InputChoiceSet("c", label="x", choices=[InputChoice("A", "a"), InputChoice("B", "a")]), "double"),
        (lambda: InputChoiceSet("c", label="x", choices=[InputChoice("A", "a,b")], is_multi_select=True), "comma"),
        (lambda: InputChoiceSet("c", label="x", choices=[InputChoice("A", "a")], value="b"), "none of its choices"),
        (lambda: InputDate("d", label="x", value="21-01-2027"), "21-01-2027"),
        (lambda: InputTime("t", label="x", min="2 uur"), "2 uur"),
        (lambda: Image(DOT, alt_text=""), "alt_text"),
        (lambda: ActionOpenUrl("x", "javascript:alert(1)"), "https"),
        (lambda: ActionOpenUrl("x", "http://127.0.0.1:3978/calendar/x.ics"), "https"),
        (lambda: ActionOpenUrl("x", "http://127.0.0.1.example.org/x", here=True), "https"),
        (lambda: ActionOpenUrl("x", "http://localhost@example.org/x", here=True), "https"),
        (lambda: ActionOpenUrl("x", "http://10.0.0.1/x", here=True), "https"),
        (lambda: press("x", "y", {"verb": "z"}), "verb"),
        (lambda: Refresh(press("x", "y", {}), ["29:x"] * 61), "61"),
        (lambda: card(TextBlock("a", id="n"), Container([InputText("n", label="x")])), "called n"),
    ],
)
def test_what_no_client_can_show_well_is_a_value_error(make: Callable[[], object], says: str) -> None:
    with pytest.raises(ValueError, match=says):
        make()


def test_a_seventh_action_anywhere_on_the_card_is_refused() -> None:
    execute = press("x", "y", {})
    card(Container([ActionSet([execute] * 3)]), actions=(execute,) * 3)
    with pytest.raises(ValueError, match="6 actions, not 7"):
        card(Container([ActionSet([execute] * 4)]), actions=(execute,) * 3)


def test_actions_of_a_card_behind_a_button_count_for_that_card() -> None:
    execute = press("x", "y", {})
    card(actions=(ActionShowCard("Meer", InnerCard([HELLO], actions=[execute] * 6)), *(execute,) * 5))
    with pytest.raises(ValueError, match="not 7"):
        InnerCard([HELLO], actions=[execute] * 7)


def test_a_press_carries_its_verb_and_ids_both_ways() -> None:
    data = render(press("Ik kan niet", "sign-off", {"session": "s1", "version": "3"}, style="positive", associated_inputs="none"))
    looks = {"title": "Ik kan niet", "style": "positive", "associatedInputs": "none"}
    assert data == {
        "type": "Action.Execute",
        "verb": "sign-off",
        "data": {"spiraal": {"session": "s1", "version": "3"}},
        "fallback": {"type": "Action.Submit", "data": {"spiraal": {"verb": "sign-off", "session": "s1", "version": "3"}}, **looks},
        **looks,
    }


def shown(text: str) -> list[str]:
    """The paragraphs a TextBlock shows; anything but a paragraph in the output is markup that was read. Like Teams: no HTML."""
    out = MarkdownIt("commonmark", {"html": False}).enable("strikethrough").render(text)
    assert not re.search(r"<(?!/?p>)", out), f"read as markup: {out}"
    return [html.unescape(paragraph) for paragraph in re.findall(r"<p>(.*?)</p>", out, re.DOTALL)]


PIECES = [*"ab1 *_[]()#+-=.`~<>&;\\!|:\n\t{}\"'/", "&lt;", "<at>x</at>", "1. ", "- ", "](x)", "**", "~~", "```", "---", "http://x.nl", "é"]


@settings(deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=14).map("".join))
def test_plain_shows_in_a_text_block_what_was_typed(text: str) -> None:
    typed = [line.strip() for line in text.splitlines() if line.strip()]
    assert [line.replace("\u00a0", " ").strip() for line in shown(plain(text))] == typed


@pytest.mark.parametrize(
    "text",
    [
        "Het is 3 * 4 = 12",
        "*let op*",
        "1. eerst dit",
        "- punt",
        "# kop",
        "[klik](http://x.nl)",
        "a_b_c",
        "5 > 3 & 2 < 4",
        "&lt;b&gt;",
        "> zei ze",
    ],
)
def test_plain_of_ordinary_sentences(text: str) -> None:
    assert shown(plain(text)) == [text]


def test_plain_leaves_alone_what_needs_no_escape() -> None:
    text = "Kennisland & Sigra: 5.000 uur (of meer), 14:30-16:00 - #behoud, a+b=c; c:\\map"
    assert plain(text) == text


DATE = "{{DATE(2017-02-14T06:08:39Z, SHORT)}} {{TIME(2017-02-14T06:08:39Z)}}"


@pytest.mark.parametrize("text", [plain(DATE), render(TextRun(DATE))["text"]])
def test_a_date_function_that_somebody_types_is_not_called(text: str) -> None:
    assert "{{" not in text
    assert text.replace("\u2060", "") == DATE


def test_words_keep_their_line_breaks_and_their_stars() -> None:
    data = render(Words("  Het *werkte*\r\nniet.\n\n1. Waarom?  ", color="accent", spacing="none"))
    run = {"type": "TextRun", "text": "Het *werkte*\nniet.\n\n1. Waarom?", "color": "accent"}
    assert data == {"type": "RichTextBlock", "inlines": [run], "spacing": "none"}


def test_a_run_keeps_the_space_before_its_neighbour() -> None:
    assert render(TextRun("Anouk: "))["text"] == "Anouk: "
