"""compare: which figures meet and which contradict each other, by how much, and why some don't compare."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.engine import URL
from test_commands import Commands

FORM = """
parties:
  - {name: Ukraine, kind: state}
  - {name: Russia, kind: state}
  - {name: Office, kind: government_body, member_of: [Ukraine]}
claims:
  - text: Soldiers were killed at the bridge
    tags: [bridge]
    statements:
      - party: Ukraine
        stance: asserts
        date: 2024-02-01
        quantities: [{as_written: 400 soldiers, measure: killed}]
      - party: Russia
        stance: denies
        date: 2024-02-02
        quantities: [{as_written: not more than 89 soldiers, measure: killed}]
      - party: Office
        stance: asserts
        date: 2024-02-03
        quantities: [{as_written: nearly 450 soldiers, measure: killed}]
      - party: Russia
        stance: declines
        date: 2024-02-04
        quantities: [{as_written: 3 tanks, measure: killed}]
  - text: The bridge is long
    tags: [bridge]
    statements:
      - party: Ukraine
        stance: asserts
        date: 2024-02-01
        quantities: [{as_written: 3 km, measure: length}]
      - party: Russia
        stance: asserts
        date: 2024-02-02
        quantities: [{as_written: more than 4 miles, measure: length}]
"""


@pytest.fixture
def bridge(ledger_url: URL, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Commands:
    """Return a ledger with figures that conflict: q1 to q4 on #1, q5 and q6 on #2."""
    commands = Commands(ledger_url, capsys)
    commands("import", commands.form(tmp_path, FORM))
    return commands


def compared(commands: Commands, *arguments: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(commands("compare", *arguments, "--format", "json"))
    return found


def test_figures_stand_in_the_order_of_their_days_with_who_said_them(bridge: Commands) -> None:
    soldiers, tanks = compared(bridge, "1")["groups"]
    assert [f["party"] for f in soldiers["figures"]] == ["Ukraine", "Russia", "Office"]
    assert [f["quantity"]["as_written"] for f in tanks["figures"]] == ["3 tanks"]
    assert "they count different things, tanks and soldiers" in bridge("compare", "1")


def test_a_contradiction_has_its_gap_and_its_ratio_with_open_ends(bridge: Commands) -> None:
    lines = " ".join(bridge("compare", "1").split())
    # Not “at least 4.5 times”: of up to 89 there may be none.
    assert "contradicts q1: q1 is 311 to 400 soldiers more than q2" in lines
    (lengths,) = compared(bridge, "2")["groups"]
    (pair,) = lengths["contradictions"]
    assert (pair["less"], pair["more"], pair["unit"]) == (5, 6, "mile")
    assert (pair["times"]["low"], pair["times"]["high"]) == ("2.145792", None)
    assert not pair["times"]["low_inclusive"]


def test_figures_that_meet_are_named(bridge: Commands) -> None:
    found = {f["quantity"]["id"]: f["meets"] for f in compared(bridge, "1")["groups"][0]["figures"]}
    assert found == {1: [], 2: [], 3: []}
    wide = ("--quantity", "up to 500 soldiers", "--measure", "killed")
    bridge(
        "say", "1", "asserts", "--by", "France", "--new-party", "France:state", "--on", "2024-02-05", *wide
    )
    found = {f["quantity"]["id"]: f["meets"] for f in compared(bridge, "1")["groups"][0]["figures"]}
    assert found[7] == [1, 2, 3]


def test_statements_quantities_tags_and_nouns_can_be_compared(bridge: Commands) -> None:
    assert len(compared(bridge, "s1", "q2")["groups"][0]["figures"]) == 2
    assert len(compared(bridge, "--tag", "bridge")["groups"]) == 3
    assert [g["title"] for g in compared(bridge, "--noun", "tanks")["groups"]] == ["tanks, killed, count"]
    assert compared(bridge, "1", "--noun", "soldiers")["not_comparable"] == []


def test_what_was_replaced_is_shown_on_demand_and_what_was_withdrawn_never(bridge: Commands) -> None:
    bridge(
        "say",
        "1",
        "corrects",
        "--by",
        "Ukraine",
        "--replaces",
        "s1",
        "--on",
        "2024-02-06",
        "--quantity",
        "380 soldiers",
        "--measure",
        "killed",
    )
    assert [f["quantity"]["id"] for f in compared(bridge, "1")["groups"][0]["figures"]] == [2, 3, 7]
    assert "Ukraine (replaced): 400 soldiers" in bridge("compare", "1", "--history")
    bridge("withdraw", "s2", "--because", "misread")
    assert "q2" not in bridge("compare", "1", "--history")


def test_every_format_has_every_figure(bridge: Commands) -> None:
    cells = list(csv.DictReader(io.StringIO(bridge("compare", "1", "--format", "csv"))))
    assert [row["figure"] for row in cells] == ["q1", "q2", "q3", "q4"]
    assert cells[1]["compared"].startswith("contradicts q1")
    assert bridge("compare", "1", "--format", "markdown").count("\n") == 6
    assert len(bridge("compare", "1", "--format", "jsonl").splitlines()) == 2


def test_what_cannot_be_compared_is_refused(bridge: Commands) -> None:
    assert "name claims (3)" in bridge.refusal("compare")
    assert bridge.refusal("compare", "7") == "there is no claim 7"
    assert bridge.refusal("compare", "--tag", "none") == "--tag: no claim has the tag 'none'"
    assert bridge.refusal("compare", "q99") == "there is no quantity q99"


def test_a_series_of_thousands_is_told_in_few_lines(
    sqlite_url: URL, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    commands = Commands(sqlite_url, capsys)
    commands("party", "add", "Ukraine", "--kind", "state")
    commands("party", "add", "Russia", "--kind", "state")
    days = [
        f"20{year}-{month:02}-{day:02}"
        for year in (22, 23, 24)
        for month in range(1, 13)
        for day in range(1, 29)
    ]
    rows = [
        f"{party},{day},{count + (7 if party == 'Russia' and count == 500 else 0)}"
        for count, day in enumerate(days, 100)
        for party in ("Ukraine", "Russia")
    ]
    sheet = tmp_path / "series.csv"
    sheet.write_text("\n".join(["who,day,dead", *rows]))
    commands(
        "import", str(sheet), "--column", "party=who", "--column", "date=day", "--column", "as_written=dead",
        "--value", "claim=People have died", "--value", "claim_period=2022/..", "--value", "stance=updates",
        "--value", "kind=cumulative", "--value", "noun=person",
    )  # fmt: skip
    told = commands("compare", "1", "--history")
    assert told.count("\n") < 80
    assert "1,99" in told or "2,00" in told  # so many more
    assert "figures contradict each other" in told
    assert len(commands("compare", "1", "--history", "--format", "csv").splitlines()) == 2 * len(days) + 1
    assert "conflict" not in commands("list")
