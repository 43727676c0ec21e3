"""`list` finds exactly the claims that an analyst asks for, in the documented order, in every format."""

from __future__ import annotations

import csv
import json
import re
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.engine import URL
from test_commands import Commands

ROOT = Path(__file__).parents[1]

LEDGER = """
parties:
  - {name: Russia, kind: state, also: [Moscow]}
  - {name: Ministry, kind: government_body, member_of: [Russia]}
  - {name: Minister, kind: person, member_of: [{whole: Ministry, period: 2023/2024}]}
  - {name: Ukraine, kind: state}
  - {name: South Korea, kind: state, also: [ROK]}
  - {name: North Korea, kind: state}
nouns:
  - {singular: artillery shell, plural: artillery shells, head: shell}
articles:
  - {ref: report, title: A report, publisher: The Paper, published: 2024-03-01}
claims:
  - ref: arms
    text: arms
    period: 2022-02-24/..
    about: [North Korea, Russia]
    statements:
      - {party: Ministry, stance: denies, date: 2022-09-21}
      - {party: North Korea, stance: denies, date: 2024-03-01}
  - ref: munitions
    text: munitions
    period: 2023-08/..
    about: [North Korea]
    tags: [munitions]
    implies: [arms]
    statements:
      - party: South Korea
        stance: asserts
        date: 2024-02-26
        quantities:
          - {as_written: "some 6,700 containers", measure: shipped}
          - {as_written: more than 3 million artillery shells, measure: shipped}
        citations:
          - {article: report, exact: "some 6,700 containers"}
  - ref: trucks
    text: trucks
    implies: [munitions]
    statements:
      - party: Ukraine
        stance: asserts
        date: 2024-01
        quantities: [{as_written: 40 trucks}]
  - ref: missiles
    text: missiles
    statements:
      - {party: Ukraine, stance: asserts, date: 2024-02-27}
      - {party: Minister, stance: disputes, aspect: magnitude, date: 2024-02-28}
  - ref: old
    text: old
    statements:
      - {party: Minister, stance: asserts, date: 2022-05}
  - ref: yields
    text: yields
    excludes: [missiles]
    statements:
      - party: South Korea
        stance: asserts
        date: 2023
        quantities: [{as_written: 2 tonnes}, {as_written: 5 km}]
      - party: North Korea
        stance: asserts
        date: 2023
        quantities: [{as_written: 3 tonnes}]
  - ref: bare
    text: bare
  - ref: undated
    text: undated
    statements:
      - {party: Ukraine, stance: declines}
"""


def titles(listed: str) -> list[str]:
    return [claim["text"] for claim in json.loads(listed)["claims"]]


@pytest.fixture
def ledger(ledger_url: URL, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Commands:
    """Return a small ledger of a dispute, on each database."""
    commands = Commands(ledger_url, capsys)
    commands("import", commands.form(tmp_path, LEDGER))
    return commands


ORDER = ["arms", "missiles", "munitions", "trucks", "yields", "old", "undated", "bare"]

FILTERS = [
    ("", ORDER),
    ("--contested", ["arms", "missiles", "munitions", "trucks", "yields"]),
    ("--contested direct", ["arms", "missiles"]),
    ("--contested implied", ["munitions", "trucks"]),
    ("--contested rival", ["yields"]),
    ("--contested=direct,rival", ["arms", "missiles", "yields"]),
    ("--conflicting", ["yields"]),
    # No denial reaches them; a rival is no denial.
    ("--no-denial", ["yields", "old", "undated", "bare"]),
    ("--no-denial --contested rival", ["yields"]),
    # A party includes its members, for as long as they are: the minister of 2022 isn't one yet.
    ("--party Minister", ["missiles", "old"]),
    ("--party Ministry", ["arms", "missiles"]),
    ("--party Moscow", ["arms", "missiles"]),
    ("--party Ukraine", ["missiles", "trucks", "undated"]),
    ("--about Russia", ["arms"]),
    ("--about p6", ["arms", "munitions"]),
    ("--asserted-by ROK", ["munitions", "yields"]),
    ("--asserted-by Minister", ["old"]),
    ("--asserted-by Russia", []),
    # What is denied by implication is denied; a dispute travels nowhere.
    ("--denied-by Minister", ["missiles"]),
    # The ministry's denial of 2022 is earlier than the shipments, not than the trucks, whose time is open.
    ("--denied-by Ministry", ["arms", "missiles"]),
    ("--denied-by Russia", ["arms", "missiles"]),
    ("--denied-by North_Korea", ["arms", "munitions", "trucks"]),
    ("--denied-by Ukraine", []),
    ("--since 2024-02-27", ["arms", "missiles"]),
    ("--until 2022", ["arms", "old"]),
    ("--since 2024-01-15 --until 2024-01-20", ["trucks"]),
    ("--since 2024-02 --until 2024-02-26", ["munitions"]),
    ("--since 2023 --until 2023", ["yields"]),
    ("--tag munitions", ["munitions"]),
    ("--tag muni", []),
    ("--article a1", ["munitions"]),
    ("--noun shells", ["munitions"]),
    ("--noun artillery_shell", ["munitions"]),
    ("--noun containers --min 6700 --max 6700", ["munitions"]),
    ("--noun containers --min 6701", []),
    ("--noun containers --min 6701 --possible", ["munitions"]),
    ("--noun containers --min 6800 --possible", ["munitions"]),
    ("--noun containers --min 6800.0000000000000000000001 --possible", []),
    ("--noun shells --min 3e6", ["munitions"]),
    ("--noun shells --min 1e9", []),
    ("--noun shells --min 1e9 --possible", ["munitions"]),
    ("--noun shells --max 3_million --possible", []),
    ("--unit kg --min 2000 --max 2000", ["yields"]),
    ("--unit t --min 4", []),
    ("--unit metre --min 5000", ["yields"]),
    ("--unit tonne", ["yields"]),
    # Party, date and figure hold on one statement.
    ("--party North_Korea --unit tonne --max 2", []),
    ("--party South_Korea --unit tonne --max 2", ["yields"]),
    ("--party Ukraine --since 2024-02-28", []),
    ("--party Ukraine --since 2024-02-27 --until 2024-02-27", ["missiles"]),
    ("--asserted-by ROK --since 2024 --noun containers", ["munitions"]),
    ("--asserted-by ROK --until 2023 --noun containers", []),
    # For a denial, the date is the denial's, and the figure anybody's on the claim.
    ("--denied-by North_Korea --since 2024-03 --noun containers --min 5000", ["munitions"]),
    ("--denied-by North_Korea --until 2024-02", []),
    ("--contested --tag munitions --article a1 --about North_Korea", ["munitions"]),
]


def test_a_list_holds_what_its_filters_ask_for(ledger: Commands) -> None:
    found = {}
    for words, _ in FILTERS:
        filters = [word.replace("_", " ") if word[0] != "-" else word for word in words.split()]
        found[words] = titles(ledger("list", "--format", "json", *filters))
    assert found == dict(FILTERS)


def test_a_denial_that_reaches_a_claim_is_listed_with_it(ledger: Commands) -> None:
    for contested, party in (("implied", "North Korea"), ("direct", "North Korea")):
        claims = json.loads(
            ledger("list", "--denied-by", party, "--contested", contested, "--format", "json")
        )
        for claim in claims["claims"]:
            assert party in {denial["party"] for denial in claim["denials"] if not denial["earlier"]}


def test_an_earlier_denial_is_shown_and_sets_no_flag(
    ledger_url: URL, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    claimtrack = Commands(ledger_url, capsys)
    claimtrack("import", claimtrack.form(tmp_path, LEDGER))
    claimtrack("withdraw", "s2", "--because", "misread")
    listed = claimtrack("list", "--tag", "munitions")
    assert "no denial recorded of this period · an earlier one is listed · 1 article" in listed
    assert "earlier denial of #1: Ministry denies (flat)," in listed
    assert claimtrack("list", "--contested", "implied") == "no claim matches\n"


# --- exact amounts ---


@pytest.mark.parametrize(
    ("filters", "found"),
    [
        ("--min 9007199254740993", ["more"]),
        ("--max 9007199254740992", ["less"]),
        ("--min 9007199254740992 --max 9007199254740992", ["less"]),
        ("--min 9007199254740993 --max 9007199254740993", ["more"]),
        ("--min 9007199254740992.5 --max 9007199254740992.6", []),
        ("--min 9007199254740992.5 --possible", ["more"]),
        ("--min 9007199254740992", ["more", "less"]),
    ],
)
def test_amounts_that_floats_cannot_tell_apart_are_told_apart(
    ledger_url: URL, capsys: pytest.CaptureFixture[str], filters: str, found: list[str]
) -> None:
    claimtrack = Commands(ledger_url, capsys)
    claimtrack("party", "add", "A", "--kind", "state")
    for text, amount in (("less", "9007199254740992"), ("more", "9007199254740993")):
        claimtrack("add", text, "--by", "A", "--quantity", f"{amount} shells")
    assert titles(claimtrack("list", "--format", "json", "--noun", "shells", *filters.split())) == found


def test_a_page_is_as_long_as_asked_also_where_floats_select_too_much(
    sqlite_url: URL, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    claimtrack = Commands(sqlite_url, capsys)
    claims = "".join(
        f"""
  - text: claim {number}
    statements:
      - {{party: A, stance: asserts, quantities: [{{as_written: {9007199254740992 + number % 2} shells}}]}}"""
        for number in range(40)
    )
    form = f"parties:\n  - {{name: A, kind: state}}\nclaims:{claims}\n"
    claimtrack("import", claimtrack.form(tmp_path, form))
    filters = ["--noun", "shells", "--min", "9007199254740993", "--limit", "7", "--format", "json"]
    assert [len(page) for page in pages(claimtrack, filters)] == [7, 7, 6]


# --- order and pages ---


def pages(claimtrack: Commands, filters: list[str]) -> list[list[str]]:
    found, token = [], None
    while True:
        page = json.loads(claimtrack("list", *filters, *(["--after", token] if token else [])))
        found.append([claim["text"] for claim in page["claims"]])
        token = page["next"]
        if token is None:
            return found


@pytest.mark.parametrize("limit", [1, 3, 8])
def test_pages_show_every_claim_once_newest_first_and_undated_ones_last(ledger: Commands, limit: int) -> None:
    found = pages(ledger, ["--limit", str(limit), "--format", "json"])
    assert [text for page in found for text in page] == ORDER
    assert all(len(page) == limit for page in found[:-1])


def test_claims_of_one_day_follow_each_other_by_number_the_newest_first(
    ledger_url: URL, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    claimtrack = Commands(ledger_url, capsys)
    dates = [
        "2024-02-29",
        "2024-02",
        "",
        "2023/2024-02-29",
        "[..2024-02-29]",
        "",
        "2024-03-01",
        "2024-02-28/..",
    ]
    claims = "".join(
        f"  - text: c{n}\n    statements:\n"
        f"      - {{party: A, stance: asserts{f', date: {json.dumps(d)}' if d else ''}}}\n"
        for n, d in enumerate(dates, 1)
    )
    claimtrack("import", claimtrack.form(tmp_path, f"parties:\n  - name: A\nclaims:\n{claims}"))
    newest = [text for page in pages(claimtrack, ["--limit", "2", "--format", "json"]) for text in page]
    assert newest == ["c7", "c5", "c4", "c2", "c1", "c8", "c6", "c3"]


def test_the_next_page_is_named_in_every_format(ledger: Commands) -> None:
    token = json.loads(ledger("list", "--limit", "3", "--format", "json"))["next"]
    assert ledger("list", "--limit", "3").endswith(f"more: --after {token}\n")
    for kind in ("jsonl", "csv", "markdown"):
        assert token not in ledger("list", "--limit", "3", "--format", kind)
        assert ledger.notes == f"claimtrack: more: --after {token}\n"
    assert "--after" not in ledger("list")


# --- JSON ---


def design() -> dict[str, Any]:
    """Return the example that the design gives of version 1."""
    return {
        "version": 1,
        "next": None,
        "claims": [
            {
                "id": 1, "uid": "", "text": "", "period": "", "about": [""], "contested": "",
                "conflicting": True, "latest": "", "tags": [""], "implies": [1], "excludes": [1],
                "sources": {"articles": 1, "publishers": 1, "origins": 1},
                "statements": [
                    {
                        "id": 1, "uid": "", "party": "", "stance": "", "aspect": None, "certainty": "",
                        "reading": "", "date": "", "in_force": True, "replaces": None,
                        "quantities": [
                            {
                                "id": 1, "as_written": "", "amount": "", "low": "", "high": "",
                                "low_inclusive": True, "high_inclusive": True, "hedge": "",
                                "bounds_from": "", "unit": None, "noun": "", "measure": "",
                                "denominator": None, "kind": "", "period": "", "role": "",
                                "citations": [1],
                            }
                        ],
                        "citations": [
                            {"id": 1, "article": 1, "exact": "", "start": 0, "end": 0, "form": ""}
                        ],
                    }
                ],
                "denials": [
                    {
                        "statement": 1, "claim": 1, "party": "", "stance": "", "aspect": None, "date": "",
                        "via": [1], "earlier": True, "may_predate": True, "reading": "",
                    }
                ],
                "implied_assertions": [{"statement": 1, "claim": 1, "party": "", "via": [1]}],
            }
        ],
    }  # fmt: skip


def lacking(example: Any, found: Any, path: str = "") -> list[str]:
    """Return where what was found has not the fields, or the kinds of value, of the example."""
    if isinstance(example, dict):
        return [f"{path}.{name}" for name in example if name not in found] + [
            wrong
            for name in example
            if name in found
            for wrong in lacking(example[name], found[name], f"{path}.{name}")
        ]
    if isinstance(example, list):
        return [wrong for item in found for wrong in lacking(example[0], item, f"{path}[]")]
    return [] if found is None or example is None or type(found) is type(example) else [path]


def test_the_json_is_the_one_of_the_design(ledger: Commands) -> None:
    found = json.loads(ledger("list", "--format", "json"))
    assert lacking(design(), found) == []
    assert list(found) == ["version", "next", "claims"]


def munitions(ledger: Commands) -> dict[str, Any]:
    """What the JSON says of one claim."""
    claims = json.loads(ledger("list", "--format", "json"))["claims"]
    claim: dict[str, Any] = next(claim for claim in claims if claim["text"] == "munitions")
    return claim


def test_the_json_has_the_documented_fields_and_no_others(ledger: Commands) -> None:
    page = (ROOT / "docs" / "json.md").read_text(encoding="utf-8")
    documented = {
        of: {
            name
            for cell in re.findall(r"^\| (`.*?) \|", table, re.MULTILINE)
            for name in re.findall(r"`(\w+)`", cell)
        }
        for of, table in re.findall(
            r"^\| of an? (\w+) \|.*\n(?:\| --- .*\n)((?:\|.*\n)+)", page, re.MULTILINE
        )
    }
    number, figure = munitions(ledger)["id"], munitions(ledger)["statements"][0]["quantities"][0]["id"]
    ledger("reckon", f"q{figure} / 2", "--for", str(number))
    claim = munitions(ledger)
    (statement,) = claim["statements"]
    found = {
        "claim": claim,
        "statement": statement,
        "quantity": statement["quantities"][0],
        "citation": statement["citations"][0],
        "denial": claim["denials"][0],
        "reckoning": claim["reckonings"][0],
    }
    assert documented.pop("draft").issuperset(
        {"speaker", "statement"}
    )  # of `article scan`, which has tests of its own
    assert "contradictions" in documented.pop("group")  # of `compare`, which has tests of its own
    assert documented.pop("change").issuperset({"id", "uid"})  # of `history`, which has tests of its own
    assert "`implied_assertions_complete`" in page
    documented["claim"].add("implied_assertions_complete")
    for of in ("quantity", "citation"):  # by which `citations` of a quantity names them
        documented[of].add("id")
    assert {of: set(value) for of, value in found.items()} == documented


def test_json_says_what_the_ledger_holds(ledger: Commands) -> None:
    page = json.loads(ledger("list", "--tag", "munitions", "--format", "json"))
    (claim,) = page["claims"]
    assert (claim["contested"], claim["implies"], claim["about"]) == ("implied", [1], ["North Korea"])
    assert (claim["period"], claim["latest"], claim["tags"]) == ("2023-08/..", "2024-02-26", ["munitions"])
    assert claim["sources"] == {"articles": 1, "publishers": 1, "origins": 1}
    containers, shells = claim["statements"][0]["quantities"]
    assert (containers["amount"], containers["low"], containers["high"]) == ("6700", "6600", "6800")
    assert (containers["noun"], containers["bounds_from"]) == ("container", "convention")
    assert containers["citations"] == [claim["statements"][0]["citations"][0]["id"]]
    assert (shells["amount"], shells["low"], shells["high"]) == ("3000000", "3000000", None)
    assert (shells["low_inclusive"], shells["hedge"]) == (False, "more_than")
    assert [(d["party"], d["via"], d["earlier"]) for d in claim["denials"]] == [
        ("North Korea", [1], False),
        ("Ministry", [1], True),
    ]
    assert [(a["party"], a["claim"], a["via"]) for a in claim["implied_assertions"]] == [("Ukraine", 3, [3])]


def test_jsonl_is_one_bare_claim_a_line(ledger: Commands) -> None:
    lines = ledger("list", "--format", "jsonl").splitlines()
    assert [json.loads(line) for line in lines] == json.loads(ledger("list", "--format", "json"))["claims"]


def test_an_empty_list_is_well_formed_in_every_format(ledger: Commands) -> None:
    nothing = ["list", "--tag", "nothing", "--format"]
    assert json.loads(ledger(*nothing, "json")) == {"version": 1, "next": None, "claims": []}
    assert ledger(*nothing, "jsonl") == ""
    assert len(ledger(*nothing, "csv").splitlines()) == 1
    assert len(ledger(*nothing, "markdown").splitlines()) == 2


def test_csv_has_one_row_for_each_claim(ledger: Commands) -> None:
    rows = list(csv.DictReader(StringIO(ledger("list", "--format", "csv"))))
    assert [row["claim"] for row in rows] == ORDER
    row = next(row for row in rows if row["claim"] == "munitions")
    assert row["figures"] == "some 6,700 containers; more than 3 million artillery shells"
    assert row["asserted"] == "South Korea asserts (flat), 2024-02-26"
    assert "the broader claim #1 “arms” is denied by" in row["denied"]
    assert (row["contested"], row["conflicting"], row["latest"]) == ("implied", "no", "2024-02-26")
