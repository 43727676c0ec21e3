"""Sheets in: each row of a CSV file is one statement with one figure; a map says which column holds what.

Rows are read one by one; what is wrong in any of them is said at the end, all at once, by line and column.
"""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from claimtrack import dates, facts
from claimtrack import tables as t
from claimtrack.entries import CitationEntry, ClaimEntry, QuantityEntry, StatementEntry
from claimtrack.errors import RefusedInput, Several
from claimtrack.ledger import Writer
from claimtrack.queries import claim_ids_saying
from claimtrack.records import nearest
from claimtrack.text import SPREADSHEET_RUNS
from claimtrack.vocabulary import AFFIRMING, Certainty, Hedge, Kind, Stance, Visibility

MAX_PROBLEMS = 50  # said at once
MAX_MAP = 100_000  # bytes of a map
FIELDS = (
    *("claim", "claim_period", "about", "tags", "party", "stance", "certainty", "date", "note", "visibility"),
    *("as_written", "hedge", "noun", "unit", "measure", "denominator", "kind", "period", "article", "exact"),
)
_NEEDED = ("claim", "party")
_WITH_A_FIGURE = (None, Stance.asserts, Stance.updates)  # a row that says so without one says nothing
_HEDGED = {  # how an amount with a hedge in a column of its own is written out
    Hedge.exact: "",
    Hedge.approximately: "about ",
    Hedge.nearly: "nearly ",
    Hedge.more_than: "more than ",
    Hedge.at_least: "at least ",
    Hedge.less_than: "less than ",
    Hedge.at_most: "at most ",
}
_SHORTENED = re.compile(r"[\d.,]*\dE[+-]?\d+\b", re.IGNORECASE)  # as spreadsheets save long numbers
_INERT = re.compile(f"'[{SPREADSHEET_RUNS}]")  # as exports write what a spreadsheet would run


@dataclass(frozen=True, slots=True)
class Columns:
    """Which column holds each field, and which fields are the same in every row."""

    columns: Mapping[str, str] = field(default_factory=dict)
    values: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Refuse fields that there are not, and a map without a claim or a party."""
        for name in (*self.columns, *self.values):
            if name not in FIELDS:
                near = nearest(name, FIELDS)
                raise RefusedInput(f"'{name}' is no field: there are {', '.join(FIELDS)}{near}", "map")
        for name in _NEEDED:
            if name not in self.columns and name not in self.values:
                raise RefusedInput(f"which column holds the {name}? (--column {name}=COLUMN)", "map")

    def label(self, name: str) -> str:
        """What a refusal calls the field: the column of the sheet, where it has one."""
        return self.columns.get(name, name)


class Counts(NamedTuple):
    """What a sheet brought: new claims, statements, and rows without a figure or any other word."""

    claims: int
    statements: int
    empty: int


def read_map(path: Path | None, columns: Sequence[str] = (), values: Sequence[str] = ()) -> Columns:
    """The map of a TOML file with tables `columns` and `values`, then FIELD=COLUMN and FIELD=VALUE."""
    import tomllib

    from claimtrack.text import read_utf8

    content: dict[str, Any] = {}
    if path is not None:
        try:
            content = tomllib.loads(read_utf8(path, MAX_MAP))
        except tomllib.TOMLDecodeError as error:
            raise RefusedInput(f"{path}: is no TOML: {error}", "map") from None
    parts: dict[str, dict[str, str]] = {}
    for name, options in (("columns", columns), ("values", values)):
        table = content.pop(name, {})
        if not isinstance(table, dict) or not all(isinstance(word, str) for word in table.values()):
            raise RefusedInput(f'{path}: [{name}] has lines FIELD = "text"', "map")
        given = [option.partition("=") for option in options]
        if missing := [option for option, (_, equals, _) in zip(options, given, strict=True) if not equals]:
            raise RefusedInput(f"'{missing[0]}': write FIELD=TEXT", name.removesuffix("s"))
        parts[name] = table | {key.strip(): value for key, _, value in given}
    if content:
        raise RefusedInput(f"{path}: has [columns] and [values], and no '{next(iter(content))}'", "map")
    return Columns(**parts)


def written(layout: Columns) -> str:
    """The map as a TOML file, which `read_map` reads again."""
    parts = [("columns", layout.columns), ("values", layout.values)]
    return "\n".join(
        "".join([f"[{name}]\n", *(f"{field} = {_toml(text)}\n" for field, text in table.items())])
        for name, table in parts
        if table
    )


def _toml(text: str) -> str:
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def record(writer: Writer, path: Path, layout: Columns) -> Counts:
    """Record every row of a sheet. Raises RefusedInput with a line for each thing that is wrong.

    A claim is named by its number or its sentence, and made where the ledger lacks the sentence. A row that
    `updates`, `corrects` or `retracts` replaces the party's statement before it, in the sheet or the ledger;
    the very first that `updates` asserts.
    """
    problems: list[str] = []
    claims: dict[str, int] = {}
    latest: dict[tuple[int, str], str | None] = {}
    made = statements = empty = 0
    for line, row in _rows(path, layout):
        said = row.get("as_written") or row.get("exact") or row.get("stance") not in _WITH_A_FIGURE
        if not said and "as_written" in layout.columns:
            empty += 1
            continue
        try:
            with writer.gathering(), writer.apart(path.name):
                statement = _statement(writer, row)
                words = _needed(row, "claim")
                if words not in claims:
                    claims[words], new = _claim(writer, row)
                    made += new
                claim = claims[words]
                spoken = claim, statement.party
                if statement.stance.replaces:
                    if spoken not in latest:
                        latest[spoken] = _standing(writer, *spoken)
                    statement.replaces = latest[spoken]
                    if statement.stance is Stance.updates and not statement.replaces:
                        statement.stance = Stance.asserts
                statement.ref = f"{path}:{line}"
                writer.statement(claim, statement)
                latest[spoken] = statement.ref
                statements += 1
        except RefusedInput as error:
            for one in error.refusals if isinstance(error, Several) else (error,):
                steps = [layout.label(str(step)) for step in one.path if step in FIELDS]
                column = f", column {steps[-1]}" if steps else ""
                problems.append(f"{path}, line {line}{column}: {one.message}")
    if problems:
        problems = list(dict.fromkeys(problems))
        more = len(problems) - MAX_PROBLEMS
        shown = problems[:MAX_PROBLEMS] + ([f"… and {more:,} more lines"] if more > 0 else [])
        raise RefusedInput("\n".join(shown))
    return Counts(made, statements, empty)


def _rows(path: Path, layout: Columns) -> Iterator[tuple[int, dict[str, str]]]:
    """Line and fields of each row; the fields without a word in them are left out."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.DictReader(file, strict=True)
            header = reader.fieldnames or []
            if len(header) == 1 and (other := next((c for c in ";\t" if c in header[0]), None)):
                named = "tabs" if other == "\t" else f"'{other}'"
                raise RefusedInput(
                    f"{path}: separates its columns by {named}: save it with commas, figures as in 6,700.5"
                )
            for name, column in layout.columns.items():
                if header.count(column) != 1:
                    fault = "several columns" if column in header else "no column"
                    raise RefusedInput(
                        f"{path}: has {fault} '{column}' for {name}: there are {', '.join(header)[:300]}"
                    )
            for row in reader:
                if None in row or None in row.values():
                    raise RefusedInput(
                        f"{path}, line {reader.line_num}: has another number of columns than the first line"
                    )
                cells = {name: _cell(row[column]) for name, column in layout.columns.items()}
                found = {**layout.values, **{name: cell for name, cell in cells.items() if cell}}
                yield reader.line_num, found
    except (UnicodeDecodeError, csv.Error) as error:
        raise RefusedInput(f"{path}: is no CSV in UTF-8: {error}") from None
    except OSError as error:
        raise RefusedInput(f"{path}: {error.strerror}") from None


def _cell(text: str) -> str:
    text = text.strip()
    return text[1:] if _INERT.match(text) else text


def _needed(row: Mapping[str, str], name: str) -> str:
    if name not in row:
        raise RefusedInput("is empty", name)
    return row[name]


def _statement(writer: Writer, row: Mapping[str, str]) -> StatementEntry:
    """The statement that a row makes; what is wrong in it is told at the end of the row."""
    figure = [_figure(writer, row)] if row.get("as_written") else []
    words = {
        name: _word(writer, kind, name, row.get(name, usual))
        for name, kind, usual in (
            ("stance", Stance, Stance.asserts),
            ("certainty", Certainty, Certainty.flat),
            ("visibility", Visibility, Visibility.public),
        )
    }
    citations = []
    with writer.apart():
        if "exact" in row:
            citations.append(CitationEntry(article=_needed(row, "article"), exact=row["exact"]))
    return StatementEntry(
        party=_needed(row, "party"),
        **words,
        date=dates.day_of(row["date"]) if "date" in row else None,
        note=row.get("note"),
        quantities=figure,
        citations=citations,
    )


def _figure(writer: Writer, row: Mapping[str, str]) -> QuantityEntry:
    written = row["as_written"]
    if _SHORTENED.match(written):
        with writer.apart("as_written"):
            raise RefusedInput(
                f"“{written}” was shortened by a spreadsheet: write the number with all its digits"
            )
    if hedge := row.get("hedge"):
        written = _HEDGED[_word(writer, Hedge, "hedge", hedge, _HEDGED)] + written
    return QuantityEntry(
        as_written=written,
        kind=_word(writer, Kind, "kind", row["kind"]) if "kind" in row else None,
        noun=row.get("noun"),
        unit=row.get("unit"),
        measure=row.get("measure"),
        denominator=row.get("denominator"),
        period=row.get("period"),
    )


def _word(writer: Writer, kind: Any, name: str, word: str, words: Any = None) -> Any:
    known = [str(one) for one in (words or kind)]
    with writer.apart(name):
        if word not in known:
            raise RefusedInput(f"'{word}' is none of {', '.join(known)}{nearest(word, known)}")
        return kind(word)
    return kind(known[0])  # fits, while the rest of the row is looked at


def _claim(writer: Writer, row: Mapping[str, str]) -> tuple[int, bool]:
    """The claim that a row is about, and whether it was made for it."""
    words = row["claim"]
    if re.fullmatch(r"#?\d{1,9}", words):
        return writer.find(t.claim, words), False
    if known := claim_ids_saying(writer.connection, words):
        if len(known) > 1:
            choices = ", ".join(f"#{number}" for number in known)
            raise RefusedInput(f"several claims say this: {choices}; name one by its number", "claim")
        return known[0], False
    about, tags = (
        [part.strip() for part in row.get(name, "").split(";") if part.strip()] for name in ("about", "tags")
    )
    entry = ClaimEntry(text=words, period=row.get("claim_period"), about=about, tags=tags)
    return writer.claim(entry), True


def _standing(writer: Writer, claim: int, party: str) -> str | None:
    """The party's newest statement in force on the claim, if the ledger has one."""
    number = writer.names.party(party)
    standing = facts.standing(writer.connection, [claim], list(AFFIRMING)).get(claim, [])
    return next((f"s{position.id}" for position in standing if position.party == number), None)
