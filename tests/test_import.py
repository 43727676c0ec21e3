"""Files are recorded whole, several at once, or not at all; what is wrong is named with its line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from sqlalchemy.engine import URL
from test_commands import PARTIES, Commands


@pytest.fixture
def claimtrack(ledger_url: URL, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Commands:
    """Return a ledger, on each database, with a few parties."""
    commands = Commands(ledger_url, capsys)
    commands("import", commands.form(tmp_path, PARTIES))
    return commands


def test_files_may_name_what_others_bring_in_whatever_order(
    ledger_url: URL, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    claimtrack = Commands(ledger_url, capsys)
    claims = claimtrack.form(tmp_path, "claims:\n  - text: x\n    about: [ROK]\n", "claims.yaml")
    parties = claimtrack.form(tmp_path, PARTIES, "parties.yaml")
    claimtrack("import", claims, parties)
    assert "recorded 5 parties, 1 claim" in claimtrack.notes
    assert len(claimtrack.contents()["change"]) == 1


def test_of_several_files_all_are_recorded_or_none(claimtrack: Commands, tmp_path: Path) -> None:
    good = claimtrack.form(tmp_path, "claims:\n  - text: x\n", "good.yaml")
    bad = claimtrack.form(tmp_path, "claims:\n  - text: y\n    about: [Rusha]\n", "bad.yaml")
    refused = claimtrack.refusal("import", good, bad)
    assert refused.startswith(f"{bad}, line 3: about: unknown party 'Rusha': did you mean Russia")
    assert "--new-party" not in refused  # which import hasn't
    assert claimtrack("list") == "no claim matches\n"
    claimtrack("import", good)
    assert "#1 x" in claimtrack("list")


def test_every_scalar_is_text(claimtrack: Commands, tmp_path: Path) -> None:
    form = """claims:
  - text: no
    tags: [12:30, yes, 0x10, 1e3, ~, null, 2024-03-01]
    language: no
    statements:
      - {party: Ukraine, stance: asserts, date: 2024-03}
"""
    claimtrack("import", claimtrack.form(tmp_path, form))
    (claim,) = json.loads(claimtrack("list", "--format", "json"))["claims"]
    assert (claim["text"], claim["language"], claim["statements"][0]["date"]) == ("no", "no", "2024-03")
    assert claim["tags"] == sorted(["12:30", "yes", "0x10", "1e3", "~", "null", "2024-03-01"])


def test_a_file_with_a_byte_order_mark_and_foreign_newlines_is_read(
    claimtrack: Commands, tmp_path: Path
) -> None:
    (tmp_path / "windows.yaml").write_bytes("\ufeffclaims:\r\n  - text: Zażółć\r\n".encode())
    claimtrack("import", str(tmp_path / "windows.yaml"))
    assert "#1 Zażółć\n" in claimtrack("list")


def test_statements_may_replace_later_ones_of_the_same_file(claimtrack: Commands, tmp_path: Path) -> None:
    form = """claims:
  - text: x
    statements:
      - {party: ROK, stance: updates, date: 2024-02, replaces: first}
      - {ref: first, party: ROK, stance: asserts, date: 2024-01}
"""
    claimtrack("import", claimtrack.form(tmp_path, form))
    (claim,) = json.loads(claimtrack("list", "--format", "json"))["claims"]
    assert [s["in_force"] for s in claim["statements"]] == [True, False]


def test_what_the_ledger_has_is_named_by_its_number_or_uid(claimtrack: Commands, tmp_path: Path) -> None:
    claimtrack("add", "general")
    uid = json.loads(claimtrack("list", "--format", "json"))["claims"][0]["uid"]
    form = f'claims:\n  - text: x\n    implies: ["1"]\n  - text: y\n    implies: [{uid}]\n'
    claimtrack("import", claimtrack.form(tmp_path, form))
    claims = json.loads(claimtrack("list", "--format", "json"))["claims"]
    assert [claim["implies"] for claim in claims] == [[1], [1], []]


def test_the_words_of_a_statements_quantity_are_found_in_its_citation(
    claimtrack: Commands, tmp_path: Path
) -> None:
    (tmp_path / "a.txt").write_text("Title\nThey sent some 6,700 containers by sea.\n")
    claimtrack("article", "add", str(tmp_path / "a.txt"))
    form = """claims:
  - text: x
    statements:
      - party: ROK
        stance: asserts
        quantities:
          - as_written: some 6,700 containers
        citations:
          - {article: a1, exact: "sent some 6,700 containers by"}
"""
    claimtrack("import", claimtrack.form(tmp_path, form))
    (row,) = claimtrack.contents()["quantity_citation"]
    start, end = row[3:]
    assert "Title\nThey sent some 6,700 containers by sea.\n"[start:end] == "some 6,700 containers"


STATEMENT = "claims:\n  - text: x\n    statements:\n      - party: Russia\n        stance: "
QUANTITY = f"{STATEMENT}asserts\n        quantities:\n          - as_written: 5 shells\n            "

REFUSED = [
    # text of the file, line, field, words
    ("claims:\n  - text:\n", 2, "text", "is missing"),
    ('claims:\n  - text: ""\n', 2, "text", "is empty"),
    ('claims:\n  - text: "a\\0b"\n', 2, "text", "U+0000"),
    ('claims:\n  - text: "a\\uD800b"\n', 2, "text", "U+D800"),
    ("claims:\n  - text: x\n    text: y\n", 3, "", "text stands here twice"),
    ("claims:\n  - text: x\n    txet: y\n", 3, "txet", "did you mean text"),
    ("claims:\n  - text: x\n    txet:\n", 3, "txet", "is no field here"),
    ("claims:\n  - text: x\nclaim: y\n", 3, "claim", "did you mean claims"),
    ("claims:\n  - {text: some 6,700 containers}\n", 2, "700 containers", "is no field here"),
    ("claims:\n  text: x\n", 1, "claims", "must be a list"),
    ("claims:\n  - text: [x]\n", 2, "text", "must be text"),
    ("claims:\n  - text: x\n    about: Russia\n", 3, "about", "must be a list"),
    ("claims:\n  - text: x\n    about: [Rusha]\n", 3, "about", "did you mean Russia"),
    ("claims:\n  - text: x\n    period: 2024-02-31\n", 3, "period", "2024-02 has 29 days"),
    ("claims:\n  - text: x\n    period: 2024/2023\n", 3, "period", "ends before it begins"),
    ("claims:\n  - text: &a x\n    tags: [*a]\n", 3, "", "the alias *a is refused"),
    ("claims:\n  - text: x: y\n", 2, "", "quotation marks"),
    ("claims:\n  - text: @x\n", 2, "", "quotation marks"),
    ("claims:\n\t- text: x\n", 2, "", "is no YAML: a tab"),
    ("claims:\n  - text: x\n     about: [y]\n", 3, "", "right or left of the fields that it belongs with"),
    ("claims:\n  - text: x\n   about: [y]\n", 3, "", "right or left of the fields that it belongs with"),
    ("claims:\n  - text: x\n    about: [y\n    tags: [z]\n", 4, "", "with [ or {, is not closed"),
    ('claims:\n  - text: "x\n', 3, "", "with a quotation mark, is not closed"),
    ("claims:\n  - text: x\n---\nclaims: []\n", 3, "", "is no YAML"),
    ("claims:\n  - ref: a\n    text: x\n    implies: [a]\n", 4, "claim", "would imply itself"),
    ("claims:\n  - ref: a\n    text: x\n    excludes: [a]\n", 4, "claim", "would exclude itself"),
    ("claims:\n  - ref: arms\n    text: x\n    implies: [amrs]\n", 4, "claim", "did you mean 'arms'"),
    ("claims:\n  - {ref: a, text: x}\n  - {ref: a, text: y}\n", 3, "ref", "'a' is used twice"),
    (f"{STATEMENT}disputes\n", 4, "aspect", "'disputes' needs what is disputed"),
    (f"{STATEMENT}asert\n", 5, "stance", "did you mean asserts"),
    (f"{STATEMENT}asserts\n        date: 2024-02-30\n", 6, "date", "2024-02 has 29 days"),
    (f"{STATEMENT}asserts\n        reading: inferred\n", 4, "reading_reason", "needs its reason"),
    (f"{STATEMENT}updates\n        replaces: s9\n", 6, "replaces", "s9"),
    (f"{STATEMENT}asserts\n        citations:\n          - article: a9\n            exact: x\n", 7, "article",
     "there is no article a9"),
    (f"{QUANTITY}low: 9\n            high: 3\n", 8, "low", "above the upper bound 3"),
    (f"{QUANTITY}low: .nan\n", 8, "low", "is not a plain figure"),
    (f"{QUANTITY}high: .inf\n", 8, "high", "is not a plain figure"),
    (f"{QUANTITY}high: {'1' * 31}\n", 8, "high", "at most 30 digits"),
    (f"{QUANTITY}unit: tonn\n", 8, "unit", "tonne"),
    (f"{QUANTITY}kind: sum\n", 8, "kind", "cumulative"),
    ("parties:\n  - name: Russia\n", 2, "name", "is in the ledger already"),
    ("parties:\n  - name: A\n    kind: stat\n", 3, "kind", "did you mean state"),
    ("parties:\n  - name: A\n    member_of: [Rusha]\n", 3, "whole", "did you mean Russia"),
    ("parties:\n  - name: A\n    member_of:\n      - whole: Russia\n        period: soon\n", 5, "period",
     "is no date"),
    ("parties:\n  - name: A\n    member_of: [A]\n", 3, "whole", "no part of itself"),
    ("articles:\n  - title: A\n    sha256: abc\n", 3, "sha256", "is no SHA-256"),
    ("articles:\n  - url: https://a.example\n", 2, "title", "is missing"),
]  # fmt: skip


def test_what_is_wrong_in_a_file_is_named_with_its_line(claimtrack: Commands, tmp_path: Path) -> None:
    before = claimtrack.contents()
    astray = {}
    for text, line, field, words in REFUSED:
        path = claimtrack.form(tmp_path, text)
        code, out, err = claimtrack.run("import", path)
        named = f"claimtrack: {path}, line {line}: {f'{field}: ' if field else ''}"
        if (code, out, err.count("\n")) != (2, "", 1) or not err.startswith(named) or words not in err:
            astray[text] = (code, out, err)
    assert astray == {}
    assert claimtrack.contents() == before


def test_claims_of_a_file_that_imply_each_other_in_a_circle_are_refused(
    claimtrack: Commands, tmp_path: Path
) -> None:
    form = "claims:\n  - {ref: a, text: x, implies: [b]}\n  - {ref: b, text: y, implies: [a]}\n"
    assert "imply each other in a circle" in claimtrack.refusal("import", claimtrack.form(tmp_path, form))


def test_everything_that_is_wrong_with_the_fields_is_said_at_once(
    claimtrack: Commands, tmp_path: Path
) -> None:
    path = claimtrack.form(tmp_path, "claims:\n  - text: [x]\n  - text: y\n    stance: z\n")
    code, _, err = claimtrack.run("import", path)
    assert code == 2
    assert [line.split(": ")[1] for line in err.splitlines()] == [f"{path}, line 2", f"{path}, line 4"]


def test_files_that_are_no_yaml_do_not_hide_what_is_wrong_in_others(
    claimtrack: Commands, tmp_path: Path
) -> None:
    one = claimtrack.form(tmp_path, "claims: [", "one.yaml")
    two = claimtrack.form(tmp_path, "claims:\n  - txet: x\n", "two.yaml")
    three = claimtrack.form(tmp_path, "- a", "three.yaml")
    code, _, err = claimtrack.run("import", one, two, three)
    assert code == 2
    assert [line.split(":")[1].strip() for line in err.splitlines()] == [
        f"{one}, line 1", three, f"{two}, line 2", f"{two}, line 2",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"- a\n", "is no form"),
        (b"hello", "is no form"),
        (b"claims:\n  - text: caf\xe9\n", "line 2: is not UTF-8 text"),
        (b"claims: " + b"[" * 3000 + b"]" * 3000, "line 1: is nested more than 50 deep"),
        (b"claims:\n  - text: x\n    tags: " + b"[" * 60 + b"]" * 60, "nested more than 50 deep"),
        (None, "No such file"),
    ],
    ids=["list", "text", "latin-1", "deep", "too-deep", "missing"],
)
def test_a_file_that_is_no_form_is_refused(
    sqlite_url: URL, capsys: pytest.CaptureFixture[str], tmp_path: Path, content: bytes | None, words: str
) -> None:
    claimtrack = Commands(sqlite_url, capsys)
    if content is not None:
        (tmp_path / "bad.yaml").write_bytes(content)
    refused = claimtrack.refusal("import", str(tmp_path / "bad.yaml"))
    assert refused.startswith(f"{tmp_path}/bad.yaml")
    assert words in refused


def test_an_empty_file_records_nothing(claimtrack: Commands, tmp_path: Path) -> None:
    before = claimtrack.contents()
    claimtrack("import", claimtrack.form(tmp_path, "# nothing yet\n"))
    assert claimtrack.contents() == before


def test_everything_that_is_wrong_in_several_forms_is_said_at_once(
    claimtrack: Commands, tmp_path: Path
) -> None:
    one = """parties:
  - {name: Oddland, kind: stat}
claims:
  - text: x
    ref: first
    period: since August 2023
    about: [Rusha, Oddland]
    statements:
      - party: Russai
        stance: denys
        quantities:
          - as_written: ten tens
          - {as_written: 5 shells, kind: sum}
        citations:
          - {article: a9, exact: x}
  - text: y
    implies: [first, frist]
    txet: z
"""
    other = (
        "claims:\n  - text: z\n    statements:\n      - {party: Oddland, stance: asserts, date: 2024-13}\n"
    )
    first = claimtrack.form(tmp_path, one, "one.yaml")
    second = claimtrack.form(tmp_path, other, "other.yaml")
    code, out, err = claimtrack.run("import", first, second)
    assert (code, out) == (2, "")
    told = [line.removeprefix("claimtrack: ").split(": ") for line in err.splitlines()]
    assert [(place, field) for place, field, *_ in told] == [
        (f"{first}, line 2", "kind"),
        (f"{first}, line 6", "period"),
        (f"{first}, line 7", "about"),
        (f"{first}, line 9", "party"),
        (f"{first}, line 10", "stance"),
        (f"{first}, line 12", "as_written"),
        (f"{first}, line 13", "kind"),
        (f"{first}, line 15", "article"),
        (f"{first}, line 17", "claim"),
        (f"{first}, line 18", "txet"),
        (f"{second}, line 4", "date"),
    ]
    assert [line.partition("did you mean ")[2] for line in err.splitlines()] == [
        "state?", "2023-08/..?", "Russia? If not, add it to the list 'parties'",
        "Russia? If not, add it to the list 'parties'", "denies?", "", "cumulative?", "", "'first'?", "text?",
        "",
    ]  # fmt: skip
    assert claimtrack("list") == "no claim matches\n"


def test_look_alike_letters_are_warned_of_wherever_a_party_is_entered(
    claimtrack: Commands, tmp_path: Path
) -> None:
    form = claimtrack.form(tmp_path, "parties:\n  - {name: Ukrаine, kind: state}\n")
    claimtrack("import", form, "--dry-run")
    odd = "look-alike letters: in 'Ukrаine' 'а' is Cyrillic, the rest Latin; the name is kept so"
    like = "'Ukrаine' looks like 'Ukraine' (p4): the same party?"
    assert odd in claimtrack.notes
    assert like in claimtrack.notes
    claimtrack("party", "add", "Ukrаine", "--kind", "state", "--dry-run")
    assert like in claimtrack.notes
    claimtrack("add", "x", "--by", "Ukrаine", "--new-party", "Ukrаine:state", "--dry-run")
    assert odd in claimtrack.notes
    assert "in 'Ukrаine' 'а' is Cyrillic, the rest Latin; did you mean Ukraine" in claimtrack.refusal(
        "add", "x", "--by", "Ukrаine"
    )
    claimtrack("party", "add", "Ukrаine", "--kind", "state")
    exported = claimtrack("export")
    assert "Ukrаine" in exported  # as it is written
