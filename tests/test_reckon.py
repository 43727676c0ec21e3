"""reckon: what people type is taken apart, computed exactly, explained step by step, or refused in words."""

from __future__ import annotations

import json
from contextlib import suppress
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from sqlalchemy.engine import URL
from test_commands import Commands

from claimtrack import reckon
from claimtrack.errors import RefusedInput
from claimtrack.quantity import head, read, singular
from claimtrack.reckon import Amount, Operand, Operation


def way(noun: str) -> tuple[str, ...]:
    one = singular(noun)
    return (one, *way(head(one) or "")) if head(one) else (one,)


def result(expression: str) -> Amount:
    return reckon.evaluate(
        reckon.parse(expression), lambda operand: reckon.amount(read(operand.text), way), []
    )


@pytest.mark.parametrize(
    ("expression", "words"),
    [
        ("3 million 152mm shells / 6,700 containers", "447.7… 152mm shells per container"),
        ("3 million shells ÷ some 6,700 containers", "≈ 441.1 to 454.6 shells per container"),
        ("more than 3 million shells / some 6,700 containers", "≈ more than 441.1 shells per container"),
        ("2 × (3 shells + 4 shells)", "14 shells"),
        ("2 + 3 × 4", "14"),
        ("20 - 3 − 4", "13"),
        ("100 / 10 / 2", "5"),
        ("10% × 6,700 containers", "670 containers"),
        ("5 km + 2 miles", "8.218688 kilometers"),
        ("100 km / 2 hours", "50 kilometers per hour"),
        ("2,000 shells a day × 30 days", "60,000 shells"),
        ("500 tonnes a day × 2 weeks", "7,000 tonnes"),
        ("$80 a barrel × 1 million barrels", "80,000,000 US dollars"),
        ("12 deaths per 100,000 people × 3 million people", "360 deaths"),
        ("6 tonnes / 43.56 kg", "137.7…"),
        ("5 152mm shells + 3 shells", "8 shells"),
        ("more than 5 shells - at most 3 shells", "more than 2 shells"),
        ("17-kilometre border × 1", "17 kilometers"),
    ],
)
def test_what_comes_out(expression: str, words: str) -> None:
    assert reckon.in_words(result(expression)) == words


@pytest.mark.parametrize(
    ("expression", "words"),
    [
        ("3 shells + 2 containers", "containers don't add to shells"),
        ("3 tonnes - 2 km", "kilometers don't come off tonnes"),
        ("3 shells + 2", "plain numbers don't add to shells"),
        ("3 shells / less than 5 containers", "0 to less than 5 containers may be zero"),
        ("1 / (3 − 3)", "0 may be zero"),
        ("several shells / 2", "“several shells” has no bounds"),
        ("30 °C × 2", "a temperature is a reading"),
        ("(3 shells", "a parenthesis is opened and not closed"),
        ("3 shells)", "“)” is not understood after “3 shells”"),
        ("3 shells × ", "a figure is missing after “3 shells ×”"),
        ("× 3 shells", "a figure is missing at the beginning"),
        ("", "a figure is missing at the beginning"),
        ("3 shells 4", "is a second figure"),
        ("__import__('os')", "“('os')” is not understood"),
        ("9**9**9", "a figure is missing after “9*”"),
        ("(" * 30 + "1" + ")" * 30, "nested more than 20 deep"),
        (" + ".join(["1"] * 51), "at most 50 figures"),
        ("1" * 1001, "at most 1000 characters"),
        ("9" * 31, "at most 30 digits"),
    ],
)
def test_what_makes_no_sense_is_refused_in_words(expression: str, words: str) -> None:
    with pytest.raises(RefusedInput) as refused:
        result(expression)
    assert words in refused.value.message


def test_signs_within_figures_are_no_operations() -> None:
    assert reckon.parse("5–10 km/h") == Operand("5–10 km/h")
    assert reckon.parse("half a million 20-foot containers") == Operand("half a million 20-foot containers")
    assert reckon.parse("q30/q31") == Operation("÷", Operand("q30", "q", 30), Operand("q31", "q", 31))
    assert reckon.parse("(1 + 2)/(3 - y1)").sign == "÷"  # type: ignore[union-attr]
    assert reckon.parse("1/2 tonne") == Operand("1/2 tonne")


whole = st.integers(1, 999)


@given(st.recursive(whole, lambda part: st.tuples(part, st.sampled_from("+−×÷"), part), max_leaves=8))
@example((1, "÷", (1, "−", 1)))
def test_any_sum_of_whole_numbers_is_what_fractions_make_of_it(tree: Any) -> None:
    def text(part: Any) -> str:
        return f"({text(part[0])} {part[1]} {text(part[2])})" if isinstance(part, tuple) else str(part)

    def value(part: Any) -> Fraction:
        if not isinstance(part, tuple):
            return Fraction(part)
        one, other = value(part[0]), value(part[2])
        return {"+": one + other, "−": one - other, "×": one * other}.get(part[1]) or _quotient(
            part[1], one, other
        )

    try:
        expected = value(tree)
    except ZeroDivisionError:
        with pytest.raises(RefusedInput, match="may be zero"):
            result(text(tree))
        return
    found = result(text(tree)).can_be
    assert found.low == found.high == expected


def _quotient(sign: str, one: Fraction, other: Fraction) -> Fraction:
    return one / other if sign == "÷" else Fraction(0)


@given(st.text(alphabet="()+-−×÷*/ 0123456789qy.,%kmtonshel", max_size=40))
def test_whatever_is_typed_is_reckoned_or_refused(expression: str) -> None:
    with suppress(RefusedInput):
        parts = reckon.parse(expression)
        if not any(operand.letter for operand in reckon.operands(parts)):
            assert reckon.in_words(result(expression))


# --- with a ledger ---

FORM = """
nouns:
  - {singular: 152mm shell, synonym_of: 152mm artillery shell}
parties:
  - {name: South Korea, kind: state}
articles:
  - {ref: tables, title: Tables of ordnance, url: 'https://example.org/of-540'}
yardsticks:
  - text: A 152mm shell weighs 43.56 kg
    per: 152mm artillery shell
    as_written: 43.56 kg
    citations: [{article: tables, exact: 43.56 kg}]
  - text: A 20-foot container carries at most 28.2 t
    per: 20-foot container
    as_written: at most 28.2 t
    kind: limit
claims:
  - text: Munitions were shipped
    statements:
      - party: South Korea
        stance: asserts
        date: 2024-02-26
        quantities:
          - {ref: boxes, as_written: some 6700 containers, measure: shipped}
          - {ref: shells, as_written: more than 3 million 152mm shells, measure: shipped}
"""


@pytest.fixture
def desk(ledger_url: URL, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Commands:
    """Return a ledger with q1 containers, q2 shells, y1 kilograms per shell, y2 tonnes per container."""
    commands = Commands(ledger_url, capsys)
    commands("import", commands.form(tmp_path, FORM))
    return commands


def reckoned(desk: Commands, expression: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(desk("reckon", expression, "--format", "json"))
    return found


def test_figures_of_the_ledger_come_with_who_said_them(desk: Commands) -> None:
    found = reckoned(desk, "q2 / q1")
    assert found["sources"][0] == "q2: South Korea, 2024-02-26: “more than 3 million 152mm shells” (s1 on #1)"
    assert (found["low"], found["high"], found["low_inclusive"]) == (
        "441.176470588235294117647058823",
        None,
        False,
    )
    assert (found["unit"], found["bounds_from"]) == ("152mm artillery shells per container", "convention")


def test_yardsticks_are_found_by_what_is_counted_and_say_what_is_possible(desk: Commands) -> None:
    (verdict,) = reckoned(desk, "3 million 152mm shells / 6,700 20-foot containers")["yardsticks"]
    assert verdict["possible"] is True
    assert verdict["yardsticks"] == [1, 2]
    assert "× 43.56 kilograms per 152mm artillery shell (y1)" in verdict["says"][0]
    assert verdict["says"][1].startswith("19.50… tonnes per 20-foot container: y2 allows that (“A 20-foot")
    (verdict,) = reckoned(desk, "3 million 152mm shells / 600 20-foot containers")["yardsticks"]
    assert verdict["possible"] is False
    assert "217.8 tonnes per 20-foot container: y2 does not allow that" in verdict["says"][1]
    (verdict,) = reckoned(desk, "3 million 152mm shells / 600 containers")["yardsticks"]
    assert "if each container is a 20-foot container" in verdict["says"][1]
    assert reckoned(desk, "3 million tanks / 600 ships")["yardsticks"] == []
    assert reckoned(desk, "30 tonnes / 1 20-foot container")["yardsticks"][0]["possible"] is False


def test_a_reckoning_is_kept_with_a_claim_and_never_changes_by_itself(desk: Commands) -> None:
    desk("reckon", "q2 / q1", "--for", "1", "--note", "By volume")
    assert "kept as r1 with #1" in desk.notes
    shown = desk("show", "1")
    assert "r1 q2 / q1 = ≈ more than 441.1 152mm artillery shells per container" in shown
    assert "note: By volume" in shown
    assert "outdated" not in shown
    desk("yardstick", "edit", "y1", "--value", "44 kg")
    assert "outdated: y1 was changed since" in " ".join(desk("show", "1").split())
    assert "43.56 kilograms" in desk("show", "1")
    desk("undo")
    assert "outdated" not in desk("show", "1")
    desk("withdraw", "s1", "--because", "misread")
    assert "outdated: q2 was withdrawn with s1" in desk("show", "1")
    assert desk.refusal("reckon", "q2 / q1") == "q2 was withdrawn with s1: misread"


def test_what_a_kept_reckoning_rests_on_stays_until_that_is_removed(desk: Commands) -> None:
    desk("reckon", "q2 / q1", "--for", "1")
    assert "y1 was used by r1" in desk.refusal("yardstick", "remove", "y1")
    assert "recorded that r1 rests on y1" in desk("history", "--change", "2")
    desk("reckon", "--remove", "r1")
    desk("yardstick", "remove", "y1")
    desk("undo")
    desk("undo", "3")
    assert "r1 q2 / q1" in desk("show", "1")
    assert desk("check", "--only", "reference,flag,derived,history") == ""


def test_a_form_keeps_reckonings_by_its_own_names(desk: Commands, tmp_path: Path) -> None:
    more = """
claims:
  - text: Others were shipped
    statements:
      - party: South Korea
        stance: asserts
        quantities: [{ref: many, as_written: 90 ships}]
    reckonings:
      - {expression: '{many} × 2', note: twice}
"""
    desk("import", desk.form(tmp_path, more))
    assert "r1 q3 × 2 = 180 ships" in desk("show", "2")
    wrong = more.replace("{many}", "{few}").replace("Others", "Some")
    assert "line 9: expression: no quantity or yardstick is called 'few'" in desk.refusal(
        "import", desk.form(tmp_path, wrong)
    )


def test_yardsticks_are_listed_shown_changed_and_taken_back(desk: Commands) -> None:
    assert [y["id"] for y in json.loads(desk("yardstick", "list", "--format", "json"))["yardsticks"]] == [
        1,
        2,
    ]
    assert "y2" not in desk("yardstick", "list", "--noun", "shells")
    shown = desk("yardstick", "show", "y1")
    assert "fact: 43.56 kg per 152mm artillery shell: 43.56 kilogram" in shown
    assert "“43.56 kg”" in shown
    assert "https://example.org/of-540" in shown
    assert "unsourced" in desk("yardstick", "show", "y2")
    desk("yardstick", "edit", "y2", "--title", "ISO 668", "--quote", "30,480 kg", "--note", "Gross less tare")
    assert "ISO 668" in desk("yardstick", "show", "y2")
    assert "note: Gross less tare" in desk("yardstick", "show", "y2")
    number = desk(
        "yardstick", "add", "A ship holds 300 containers", "--value", "300 containers", "--per", "ship"
    ).strip()
    assert reckoned(desk, f"2 ships × {number}")["result"] == "600 containers"
    desk("yardstick", "remove", number)
    assert "there is no yardstick y3" in desk.refusal("yardstick", "show", number)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (
            ("--value", "28.2 t", "--per", "container", "--limit"),
            "a limit says “at most 28.2 t”, or “at least”",
        ),
        (("--value", "several tonnes", "--per", "container"), "“several tonnes” has no bounds"),
        (("--value", "5 t per container", "--per", "container"), "leave out “per container”"),
        (("--value", "5 t"), "how much, and of what?"),
        (("--value", "5 t", "--per", "ship", "--quote", "five"), "where does it stand?"),
        (("--value", "5 t", "--per", "ship", "--title", "Lloyd's"), "which words of it?"),
        (("--value", "5 t", "--per", "ship", "--article", "a9", "--quote", "five"), "there is no article a9"),
    ],
)
def test_what_is_no_yardstick_is_refused(desk: Commands, arguments: tuple[str, ...], words: str) -> None:
    assert words in desk.refusal("yardstick", "add", "It holds so much", *arguments)


def test_numbers_that_are_not_there_are_refused(desk: Commands) -> None:
    assert desk.refusal("reckon", "q9 / q1") == "there is no quantity q9"
    assert desk.refusal("reckon", "y9 × 2") == "there is no yardstick y9"
    assert desk.refusal("reckon", "1 + 1", "--for", "9") == "--for: there is no claim 9"
    assert "what is to be reckoned?" in desk.refusal("reckon")
