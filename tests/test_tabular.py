"""Tables as CSV come back unchanged, also from a spreadsheet; what does not is refused by its line."""

from __future__ import annotations

import csv
import io
import re
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection
from sqlalchemy.engine import URL
from test_commands import Commands
from test_exchange import another, do, either_way, exported, fill, lines, of, told, uid

from claimtrack import exchange, flags, tabular
from claimtrack.ledger import Writer
from claimtrack.records import kinds


@pytest.fixture
def claimtrack(ledger_url: URL, capsys: pytest.CaptureFixture[str]) -> Commands:
    """Commands on a ledger, on each database, with a little of everything."""
    fill(ledger_url)
    return Commands(ledger_url, capsys)


@pytest.fixture
def colleague(request: pytest.FixtureRequest, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Commands:
    """Commands on an empty ledger of somebody else."""
    return Commands(another("sqlite", request, tmp_path), capsys)


def tables(commands: Commands, folder: Path, *options: str) -> Path:
    commands("export", "--format", "csv", "--tables", "--output", str(folder / "tables"), *options)
    return folder / "tables"


def rewritten(file: Path, change: Any, **options: Any) -> str:
    """A table as a spreadsheet would save it after a change; the path."""
    with file.open(encoding="utf-8-sig", newline="") as opened:
        rows = change(list(csv.reader(opened)))
    out = io.StringIO()
    csv.writer(out, **options).writerows(rows)
    file.write_text(out.getvalue(), encoding="utf-8-sig", newline="")
    return str(file)


# --- without loss ---


def test_tables_read_into_an_empty_ledger_are_exported_as_the_same_records(
    claimtrack: Commands, colleague: Commands, tmp_path: Path
) -> None:
    folder = tables(claimtrack, tmp_path, "--internal", "--texts")
    assert "wrote 4 parties, 2 articles, 3 claims, 3 statements" in claimtrack.notes
    colleague("import", str(folder))
    assert colleague("export", "--internal", "--texts") == claimtrack("export", "--internal", "--texts")
    colleague("import", *map(str, sorted(folder.iterdir(), reverse=True)))
    assert "recorded nothing" in colleague.notes


def test_any_ledger_comes_back_whole_as_tables(
    sqlite_url: URL, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    def comes_back(here: Connection, there: Connection, steps: list[tuple[Any, ...]]) -> None:
        do(here, steps)
        with TemporaryDirectory() as folder:
            records = exchange.records(here, None, internal=True, texts=True)
            tabular.write(records, Path(folder), texts=True)
            for _ in range(2):
                paths = tabular.in_order(Path(folder).iterdir())
                opened = [path.open("rb") for path in paths]
                sources = [tabular.source(path, file) for path, file in zip(paths, opened, strict=True)]
                tally = exchange.read(Writer(there, "tester", "import"), sources)
                for file in opened:
                    file.close()
        assert tally.recorded.total() == tally.changed.total() == 0
        assert exported(there, internal=True, texts=True) == exported(here, internal=True, texts=True)
        assert list(flags.differences(there)) == []

    either_way(sqlite_url, another("sqlite", request, tmp_path), comes_back, 15)


def saved_by_a_spreadsheet(cell: str) -> str:
    """What becomes of a cell that a person never touched: numbers and dates are written as they are shown."""
    if cell.startswith("'"):  # in a file it is a letter like any other: the cell is text
        return cell
    if re.match(r"[=+\-@\t\r]", cell):
        return "#NAME?"
    if re.fullmatch(r"(true|false)", cell, re.IGNORECASE):
        return cell.upper()
    if re.fullmatch(r"\d+\.\d{3,}", cell, re.ASCII):  # where a point stands between thousands
        return f"{int(cell.replace('.', '')):.10g}"
    if re.fullmatch(r"\d+(\.\d+)?", cell, re.ASCII):
        shown = f"{Decimal(cell):.10g}".rstrip("0").rstrip(".") if "." in cell else f"{int(cell):.10g}"
        return shown if "e" not in shown else f"{Decimal(cell):.4E}"
    if (re.match(r"\W*\d", cell) and len(cell) < 30) or re.fullmatch(
        r"([^\W\d]+,? ?){1,2}\d{1,4}(, ?\d{4})?", cell
    ):
        return "01/02/1900"
    return cell


CELLS = (
    st.text(alphabet="=+-@\t\n'\",;0123456789.eE:/ %TRUEfalsMay€²ä１"[:45], min_size=1, max_size=12)
    | st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0\r"), min_size=1)
    | st.sampled_from(
        ["(held back)", "TRUE", "may 5", "2024-02-26", "1e5", "0.10", "1" * 16, "-5", "'", "12.5"]
    )
    | st.sampled_from(["6700.125", "0.001", "August 5, 2023", "May 5,2023", "Sunday, May 5, 2024"])
)


@settings(max_examples=300, deadline=None)
@given(st.lists(st.tuples(CELLS, st.none() | CELLS, st.booleans(), st.integers(0, 2**31 - 1)), max_size=8))
def test_any_text_comes_back_from_a_spreadsheet_as_it_was(found: list[tuple[Any, ...]]) -> None:
    records = [
        {"type": "reckoning", "uid": uid(n), "steps": text, "note": note, "low_inclusive": flag, "version": v}
        for n, (text, note, flag, v) in enumerate(found)
    ]
    with TemporaryDirectory() as folder:
        tabular.write(records, Path(folder))
        file = Path(folder) / "reckoning.csv"
        saved = lambda rows: [[saved_by_a_spreadsheet(cell) for cell in row] for row in rows]  # noqa: E731
        with file.open("rb") as opened:
            straight = [line.record for line in tabular.source(file, opened).lines(lambda _: None)]
        rewritten(file, saved, delimiter=";")
        with file.open("rb") as opened:
            back = [line.record for line in tabular.source(file, opened).lines(lambda _: None)]
    assert straight == records
    assert back == records


# --- what stays out, and what is compared ---


def test_tables_hold_back_what_an_export_holds_back_and_erase_nothing(
    claimtrack: Commands, tmp_path: Path
) -> None:
    folder = tables(claimtrack, tmp_path)
    text = "".join(file.read_text(encoding="utf-8-sig") for file in folder.iterdir())
    assert not any(
        secret in text for secret in ("6,800", "A tip", "the minister said so", "J. D.", "call J.")
    )
    assert "article_text.csv" not in {file.name for file in folder.iterdir()}
    before = claimtrack.contents()
    claimtrack("import", "--update", str(folder))
    assert claimtrack.contents() == before


def test_a_column_that_is_missing_says_nothing_and_the_order_is_free(
    claimtrack: Commands, colleague: Commands, tmp_path: Path
) -> None:
    folder = tables(claimtrack, tmp_path)
    colleague("import", str(folder))
    text, uids = 1, 0
    file = rewritten(folder / "claim.csv", lambda rows: [[row[text], row[uids]] for row in rows])
    colleague("import", "--update", file)
    assert "recorded nothing; 3 were there already" in colleague.notes
    assert told(colleague("export")) == told(claimtrack("export"))


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_what_a_spreadsheet_saved_is_read_whatever_separates_its_columns(
    claimtrack: Commands, colleague: Commands, tmp_path: Path, separator: str
) -> None:
    folder = tables(claimtrack, tmp_path)
    for file in folder.iterdir():
        rewritten(file, lambda rows: [*rows, [""] * len(rows[0])], delimiter=separator)
    colleague("import", str(folder))
    assert lines(colleague("export")) == lines(claimtrack("export"))


def test_another_content_of_a_known_uid_is_refused_or_edited(
    claimtrack: Commands, colleague: Commands, tmp_path: Path
) -> None:
    folder = tables(claimtrack, tmp_path)
    colleague("import", str(folder))
    file = folder / "claim.csv"
    text = file.read_text(encoding="utf-8-sig")
    file.write_text(text.replace("Munitions were shipped", "Munitions went by rail"), encoding="utf-8")
    refused = colleague.refusal("import", str(file))
    assert refused.startswith(f"{file}, line 3: text is 'Munitions went by rail' here and ")
    colleague("import", "--update", str(file))
    assert "Munitions went by rail" in colleague("list")


def test_the_words_of_a_figure_are_not_changed_alone_into_those_of_another(
    claimtrack: Commands, colleague: Commands, tmp_path: Path
) -> None:
    folder = tables(claimtrack, tmp_path, "--internal")
    colleague("import", str(folder))
    file = folder / "quantity.csv"
    text = file.read_text(encoding="utf-8-sig")
    file.write_text(text.replace("Some 6,700 containers", "Some 6,900 containers"), encoding="utf-8")
    refused = colleague.refusal("import", "--update", str(file))
    assert "as_written: 'Some 6,900 containers' says another amount than '6700'" in refused
    file.write_text(text.replace("Some 6,700 containers", "Around 6,700 containers"), encoding="utf-8")
    colleague("import", "--update", str(file))
    assert "Around 6,700 containers" in colleague("export", "--internal")


# --- what is wrong ---


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("uid,tekst\n", "line 1: 'tekst' is no column of claim: did you mean text?"),
        ("uid,uid,text\n", "line 1: has several columns uid"),
        ("text\nx\n", "line 1: has no column uid"),
        ("", "line 1: has no column uid"),
        (f"uid,text\n{uid(1)}\n", "line 2: has 1 columns, the first line 2"),
        (f'uid,text\n{uid(1)},"a\nb"\n{uid(2)},\n', "line 4: text: is missing"),
        (f'uid,text\n{uid(1)},"a\n', "line 2: is no CSV"),
        (f"uid,text\n{uid(1)},a", "line 2: the last line has no end"),
        (f"uid,text,version\n{uid(1)},a,1.5\n", "line 2: version: is no whole number"),
        (f"uid,text,period\n{uid(1)},a,26/02/2024\n", "line 2: period: '26/02/2024' is no date"),
        (f"uid,text\n{uid(1)},a\x00b\n", "line 2: text: contains the character U+0000"),
        (f"uid,text\n{uid(1)},{'x' * 10_001}\n", "line 2: text: has 10,001 characters"),
    ],
)
def test_a_table_that_is_wrong_is_refused_by_its_line(
    colleague: Commands, tmp_path: Path, text: str, words: str
) -> None:
    file = tmp_path / "claim.csv"
    file.write_text(text, encoding="utf-8")
    assert words in colleague.refusal("import", str(file))


def test_a_table_in_the_letters_of_a_country_is_refused(colleague: Commands, tmp_path: Path) -> None:
    file = tmp_path / "claim.csv"
    file.write_bytes(f"uid,text\n{uid(1)},Übersicht\n".encode("cp1252"))
    assert "is not UTF-8 text; save the sheet as CSV UTF-8" in colleague.refusal("import", str(file))


def test_a_flag_may_come_back_in_capitals_and_nothing_else(
    claimtrack: Commands, colleague: Commands, tmp_path: Path
) -> None:
    folder = tables(claimtrack, tmp_path, "--internal")
    file = folder / "quantity.csv"
    text = file.read_text(encoding="utf-8-sig")
    file.write_text(text.replace("true", "TRUE"), encoding="utf-8")
    colleague("import", str(folder))
    assert of(colleague("export", "--internal"), "quantity") == of(
        claimtrack("export", "--internal"), "quantity"
    )
    file.write_text(text.replace("true", "yes"), encoding="utf-8")
    assert "low_inclusive: is true or false" in colleague.run("import", str(file))[2]


# --- folders ---


def test_a_folder_of_tables_is_replaced_whole_and_no_other_folder(
    claimtrack: Commands, tmp_path: Path
) -> None:
    folder = tables(claimtrack, tmp_path)
    (folder / "article_text.csv").write_text("sha256,text\n")
    tables(claimtrack, tmp_path)
    assert {file.stem for file in folder.iterdir()} == {
        kind.name for kind in kinds().values() if not kind.is_others
    }
    (folder / "own.xlsx").write_text("my notes")
    refused = claimtrack.refusal("export", "--tables", "--output", str(folder))
    assert refused == f"--output: {folder} holds other things: name a folder of its own"
    assert [file.name for file in tmp_path.iterdir() if file.name.startswith(".")] == []
    assert "goes with --format csv" in claimtrack.refusal("export", "--tables")
    assert "holds no table" in claimtrack.refusal("import", str(tmp_path))
