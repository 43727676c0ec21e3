"""Sheets: rows of a CSV file become statements, all of them or none, and every mistake is named at once."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy.engine import URL
from test_commands import Commands

SHEET = """day,who,dead,how
2024-01-01T18:00:00,Italy,7,
2024-01-02,Italy,10,at_least
2024-01-03,Italy,,
2024-01-04,Italy,'=12,
"""
COLUMNS = [
    "--column",
    "date=day",
    "--column",
    "party=who",
    "--column",
    "as_written=dead",
    "--column",
    "hedge=how",
]
VALUES = ["--value", "claim=People have died", "--value", "kind=cumulative", "--value", "noun=person"]
MAP = """
[columns]
date = "day"
party = "who"
as_written = "dead"

[values]
claim = "People have died"
claim_period = "2024/.."
about = "Italy"
tags = "plague; deaths"
stance = "updates"
noun = "person"
kind = "cumulative"
"""


@pytest.fixture
def desk(sqlite_url: URL, capsys: pytest.CaptureFixture[str]) -> Commands:
    commands = Commands(sqlite_url, capsys)
    commands("party", "add", "Italy", "--kind", "state")
    return commands


def sheet(folder: Path, text: str = SHEET.replace("'=12", "12")) -> str:
    path = folder / "sheet.csv"
    path.write_text(text, encoding="utf-8")
    return str(path)


def test_every_row_with_a_figure_is_a_statement(desk: Commands, tmp_path: Path) -> None:
    desk("import", sheet(tmp_path), *COLUMNS, *VALUES)
    assert "recorded 1 claim, 3 statements" in desk.notes
    assert "left out 1 row without a figure" in desk.notes
    (claim,) = json.loads(desk("list", "--format", "json"))["claims"]
    figures = [
        (s["date"], q["as_written"], q["hedge"], q["noun"])
        for s in claim["statements"]
        for q in s["quantities"]
    ]
    assert sorted(figures) == [
        ("2024-01-01", "7", "exact", "person"),
        ("2024-01-02", "at least 10", "at_least", "person"),
        ("2024-01-04", "12", "exact", "person"),
    ]


def test_updates_replace_one_another_and_go_on_from_what_the_ledger_has(
    desk: Commands, tmp_path: Path
) -> None:
    layout = tmp_path / "map.toml"
    layout.write_text(MAP)
    desk("import", sheet(tmp_path), "--map", str(layout))
    desk("import", sheet(tmp_path, "day,who,dead\n2024-01-05,Italy,15\n"), "--map", str(layout))
    (claim,) = json.loads(desk("list", "--format", "json"))["claims"]
    chain = {s["id"]: (s["stance"], s["replaces"], s["in_force"]) for s in claim["statements"]}
    assert chain == {
        1: ("asserts", None, False),
        2: ("updates", 1, False),
        3: ("updates", 2, False),
        4: ("updates", 3, True),
    }
    assert (claim["about"], claim["tags"], claim["period"]) == (["Italy"], ["deaths", "plague"], "2024/..")


def test_everything_that_is_wrong_is_said_at_once_and_nothing_recorded(
    desk: Commands, tmp_path: Path
) -> None:
    rows = "2024-13-01,Italy,7,\n2024-01-02,Itly,8,\n2024-01-03,Italy,ten tens,\n"
    rows += "2024-01-04,Italy,9,roughly\n,,5,\n"
    before = desk.contents()
    code, out, err = desk.run("import", sheet(tmp_path, "day,who,dead,how\n" + rows), *COLUMNS, *VALUES)
    assert (code, out) == (2, "")
    lines = [line.partition("sheet.csv, ")[2] for line in err.splitlines()]
    assert [line.partition(": ")[0] for line in lines] == [
        "line 2, column day",
        "line 3, column who",
        "line 4, column dead",
        "line 5, column how",
        "line 6, column who",
    ]
    assert "did you mean Italy" in lines[1]
    assert desk.contents() == before


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("day,who,dead\n", "has no column 'how' for hedge: there are day, who, dead"),
        ("day,day,who,dead,how\n", "has several columns 'day' for date"),
        ("day,who,dead,how\n2024,Italy\n", "line 2: has another number of columns than the first line"),
        ('day,who,dead,how\n"2024,Italy,7,\n', "is no CSV in UTF-8"),
        ("", "has no column 'day'"),
    ],
)
def test_a_sheet_that_is_none_is_refused(desk: Commands, tmp_path: Path, text: str, words: str) -> None:
    assert words in desk.refusal("import", sheet(tmp_path, text), *COLUMNS, *VALUES)


def test_a_map_that_says_nothing_of_use_is_refused(desk: Commands, tmp_path: Path) -> None:
    path = sheet(tmp_path)
    assert "which column holds the claim?" in desk.refusal("import", path, *COLUMNS)
    assert "'amounts' is no field" in desk.refusal("import", path, "--column", "amounts=dead", *VALUES)
    assert "write FIELD=TEXT" in desk.refusal("import", path, "--column", "dead", *VALUES)
    assert "about sheets" in desk.refusal("import", "form.yaml", *COLUMNS)
    layout = tmp_path / "map.toml"
    layout.write_text("columns = 3")
    assert "lines FIELD" in desk.refusal("import", path, "--map", str(layout))
    layout.write_text("[rows]\n")
    assert "no 'rows'" in desk.refusal("import", path, "--map", str(layout))


def test_what_exports_made_harmless_is_read_as_it_was(desk: Commands, tmp_path: Path) -> None:
    path = sheet(tmp_path, "who,dead,what\nItaly,7,'=not a formula\n")
    desk(
        "import",
        path,
        "--column",
        "party=who",
        "--column",
        "as_written=dead",
        "--column",
        "note=what",
        *VALUES[:2],
    )
    assert "note: =not a formula" in desk("show", "1")


def test_claims_are_named_by_number_or_sentence(desk: Commands, tmp_path: Path) -> None:
    desk("add", "People have died")
    columns = ["--column", "party=who", "--column", "as_written=dead", "--column", "claim=what"]
    desk(
        "import",
        sheet(tmp_path, "who,dead,what\nItaly,7,#1\nItaly,8,People have died\nItaly,9,Others live\n"),
        *columns,
    )
    assert [len(c["statements"]) for c in json.loads(desk("list", "--format", "json"))["claims"]] == [1, 2]


def test_a_map_is_saved_by_name(desk: Commands, tmp_path: Path) -> None:
    path = sheet(tmp_path)
    desk("import", path, *COLUMNS, *VALUES, "--value", 'note="quoted" \\ kept', "--save-map", "plague")
    assert "the map is saved: --map plague" in desk.notes
    desk("import", path, "--map", "plague")
    (claim,) = json.loads(desk("list", "--format", "json"))["claims"]
    assert [s["note"] for s in claim["statements"]] == ['"quoted" \\ kept'] * 6
    assert desk.refusal("import", path, "--map", "plagues") == (
        "--map: no map is saved as 'plagues': there is plague: did you mean plague?"
    )
    desk("import", path, "--map", "plague", "--save-map", "plague")
    other = desk.refusal("import", path, *COLUMNS, *VALUES, "--save-map", "plague")
    assert other.startswith("--save-map: ")
    assert other.endswith("plague.toml is another map: choose another name, or take it away")
    assert "is a word" in desk.refusal("import", path, "--map", "plague", "--save-map", "a/b")


@pytest.mark.parametrize("cell", ["1.23457E+15", "6.7E+3", "1.23457e+15 people"])
def test_a_number_that_a_spreadsheet_shortened_is_refused(desk: Commands, tmp_path: Path, cell: str) -> None:
    rows = f"day,who,dead,how\n2024,Italy,{cell},\n"
    refused = desk.refusal("import", sheet(tmp_path, rows), *COLUMNS, *VALUES)
    assert f"line 2, column dead: “{cell}” was shortened by a spreadsheet" in refused


def test_all_that_is_wrong_in_one_row_is_said_with_the_nearest_words(desk: Commands, tmp_path: Path) -> None:
    columns = [f"{name}={name}" for name in ("party", "as_written", "stance", "certainty", "date", "unit")]
    options = [word for column in columns for word in ("--column", column)]
    rows = "Italy,5,asserts,flat,2024,tonn\nItly,ten tens,denys,flt,since 2023,\n"
    text = f"party,as_written,stance,certainty,date,unit\n{rows}"
    code, _, err = desk.run("import", sheet(tmp_path, text), *options, *VALUES[:2])
    assert code == 2
    told = [line.partition("sheet.csv, line ")[2] for line in err.splitlines()]
    assert [(line.partition(": ")[0], line.partition("did you mean ")[2]) for line in told] == [
        ("2, column unit", "tonne or ton?"),
        ("3, column stance", "denies?"),
        ("3, column certainty", "flat?"),
        ("3, column party", "Italy? If not, create it with --new-party Itly:KIND (KIND: state|"
         "government_body|organisation|armed_group|media|person|unnamed)"),
        ("3, column date", "2023/..?"),
        ("3, column as_written", ""),
    ]  # fmt: skip


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(max_size=80))
def test_any_text_is_a_sheet_or_is_refused_in_words(desk: Commands, tmp_path: Path, text: str) -> None:
    path = tmp_path / "any.csv"
    path.write_bytes(b"who,dead\n" + text.encode(errors="surrogatepass"))
    code, _, err = desk.run(
        "import", "--dry-run", str(path), "--column", "party=who", "--column", "as_written=dead", *VALUES
    )
    assert code in (0, 2), err
    assert "internal error" not in err


def test_a_correction_takes_back_the_figure_before_it_and_a_retraction_needs_none(
    desk: Commands, tmp_path: Path
) -> None:
    rows = "2024-01-01,Italy,70,updates\n2024-01-02,Italy,60,corrects\n2024-01-03,Italy,,retracts\n"
    columns = [*COLUMNS[:6], "--column", "stance=how"]
    desk("import", sheet(tmp_path, f"day,who,dead,how\n{rows}2024-01-04,Italy,,updates\n"), *columns, *VALUES)
    assert "left out 1 row without a figure" in desk.notes
    (claim,) = json.loads(desk("list", "--format", "json"))["claims"]
    chain = {s["id"]: (s["stance"], s["replaces"], len(s["quantities"])) for s in claim["statements"]}
    assert chain == {1: ("asserts", None, 1), 2: ("corrects", 1, 1), 3: ("retracts", 2, 0)}
    alone = sheet(tmp_path, "day,who,dead,how\n2024-01-01,Italy,7,corrects\n")
    refused = desk.refusal("import", alone, *columns, "--value", "claim=Others", *VALUES[2:])
    assert "has made no statement here that it could be" in refused


@pytest.mark.parametrize(("separator", "named"), [(";", "';'"), ("\t", "tabs")])
def test_a_sheet_of_a_country_with_other_figures_is_refused(
    desk: Commands, tmp_path: Path, separator: str, named: str
) -> None:
    text = SHEET.replace(",", separator)
    assert f"separates its columns by {named}" in desk.refusal(
        "import", sheet(tmp_path, text), *COLUMNS, *VALUES
    )
