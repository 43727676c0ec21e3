"""Records as CSV, a file a table: safe in spreadsheets, and unchanged when they come back.

A cell that a spreadsheet would run, or change when it saves the file, has a ' before it, which reading takes
off. An empty cell is nothing known; what an export held back is said in words, so that it erases nothing.
"""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import partial
from io import BufferedReader, TextIOWrapper
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import Any

from claimtrack.errors import RefusedInput
from claimtrack.exchange import Line, Progress, Source
from claimtrack.jsonl import MAX_BYTES
from claimtrack.records import UID, Kind, Row, kinds, nearest
from claimtrack.text import MAX_LINE, SPREADSHEET_RUNS

HELD_BACK = "(held back)"

# Spreadsheets make numbers and dates of much that begins with a digit, and of "Sunday, May 5, 2024".
_CHANGED = re.compile(
    rf"[{SPREADSHEET_RUNS}\n]|\W*\d|([^\W\d]++\W{{0,2}}){{1,2}}\d[\d\W]*$|(true|false)$|{re.escape(HELD_BACK)}$",
    re.IGNORECASE,
)
# What comes back from there as it was: uids, and numbers that are shown whole. Of more than two decimals the
# point is one between thousands in many countries: 1.125 would come back as 1125.
_KEPT = re.compile(rf"{UID}|(?=.{{1,10}}$)(0|[1-9][0-9]*)(\.[0-9]?[1-9])?", re.ASCII)
_WHOLE = re.compile(r"[0-9]{1,10}", re.ASCII)
_NEVER_HARMLESS = re.compile("[\0\r]")
_SEPARATORS = ",;\t"  # the first is ours, the others are how spreadsheets save in some countries

# --- out ---


def write(records: Iterable[Row], folder: Path, *, texts: bool = False) -> Counter[str]:
    """Write records, kind by kind, to files in a folder: `claim.csv` and so on; the number of each type.

    A kind without a record gets a file with the names of its columns, those with `texts` only if so.
    """
    counts: Counter[str] = Counter()
    for name, group in groupby(records, itemgetter("type")):
        counts[name] = _write(kinds()[name], group, folder)
    for kind in kinds().values():
        if kind.name not in counts and (texts or not kind.is_others):
            _write(kind, (), folder)
    return counts


def _write(kind: Kind, records: Iterable[Row], folder: Path) -> int:
    rows = 0
    # With a byte order mark: without it Excel takes the file for the letters of its country, and saves those.
    with (folder / f"{kind.name}.csv").open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(kind.fields)
        for rows, record in enumerate(records, 1):  # noqa: B007 - their number
            writer.writerow([_cell(record[name]) if name in record else HELD_BACK for name in kind.fields])
    return rows


def _cell(value: Any) -> str:
    if type(value) is not str:
        return "" if value is None else str(value).lower() if type(value) is bool else str(value)
    if not value or (_CHANGED.match(value) and not _KEPT.fullmatch(value)):
        return f"'{value}"
    return value


# --- in ---


def source(path: Path, file: BufferedReader) -> Source:
    """An open file that is called as one of the tables."""
    return Source(str(path), partial(_lines, kinds()[path.stem], file))


def is_table(path: Path) -> bool:
    """Whether a file has the name of a table."""
    return path.suffix.lower() == ".csv" and path.stem in kinds()


def in_order(paths: Iterable[Path]) -> list[Path]:
    """The files of tables, each after those to which its records refer."""
    order = {name: place for place, name in enumerate(kinds())}
    return sorted(paths, key=lambda path: order[path.stem])


def _lines(kind: Kind, file: BufferedReader, progress: Progress) -> Iterator[Line]:
    text = TextIOWrapper(file, encoding="utf-8-sig", newline="")
    lines, at, number = _Lines(text), 0, 1
    try:
        csv.field_size_limit(MAX_BYTES)
        first = text.readline(MAX_LINE)
        rows = csv.reader([first], delimiter=max(_SEPARATORS, key=first.count), strict=True)
        columns = next(rows, [])
        _refuse_columns(kind, columns)
        read = [(name, _reader(kind, name)) for name in columns]
        rows = csv.reader(lines, rows.dialect, strict=True)
        number = 2
        for cells in rows:
            if any(cells):
                yield _line(kind, number, read, cells)
            number = rows.line_num + 2
            if file.tell() > at:
                progress(file.tell() - at)
                at = file.tell()
        if not lines.ended:
            wrong = "the last line has no end: the file may be cut off; if it is whole, end it with a newline"
            yield Line(rows.line_num + 1, {}, wrong=wrong)
    except UnicodeDecodeError:
        yield Line(0, {}, wrong="is not UTF-8 text; save the sheet as CSV UTF-8")
    except csv.Error as error:
        yield Line(number, {}, wrong=f"is no CSV: {error}")
    except RefusedInput as error:
        yield Line(1, {}, wrong=error.message)
    finally:
        text.detach()  # whoever opened the file closes it


class _Lines:
    """The lines of a text, and whether the last one ended."""

    def __init__(self, text: TextIOWrapper) -> None:
        self._text, self.ended = text, True

    def __iter__(self) -> Iterator[str]:
        while line := self._text.readline(MAX_BYTES):
            if len(line) == MAX_BYTES:
                raise csv.Error(f"a line has more than {MAX_BYTES:,} characters")
            self.ended = line.endswith(("\n", "\r"))
            yield line


def _refuse_columns(kind: Kind, columns: list[str]) -> None:
    for name in columns:
        if name not in kind.fields:
            raise RefusedInput(f"'{name[:40]}' is no column of {kind.name}{nearest(name, kind.fields)}")
        if columns.count(name) > 1:
            raise RefusedInput(f"has several columns {name}")
    if missing := [name for name in kind.key if name not in columns]:
        raise RefusedInput(f"has no column {missing[0]}: the first line names the columns")


def _line(kind: Kind, number: int, read: list[tuple[str, Any]], cells: list[str]) -> Line:
    if len(cells) != len(read):
        return Line(number, {}, wrong=f"has {len(cells)} columns, the first line {len(read)}")
    record: Row = {"type": kind.name}
    for (name, reader), cell in zip(read, cells, strict=True):
        if cell:
            if cell != HELD_BACK:
                record[name] = reader(cell.removeprefix("'"))
        elif name not in kind.required:
            record[name] = None
    whole = "".join(cells)
    return Line(number, record, len(whole) <= MAX_LINE and not _NEVER_HARMLESS.search(whole))


def _reader(kind: Kind, name: str) -> Any:
    """What makes of a cell's text the value that the records have."""
    column = kind.table.c[name]
    if name in kind.flags:
        return _flag
    return _number if column.type.python_type is int and not column.foreign_keys else str


def _flag(cell: str) -> bool | str:
    return {"true": True, "false": False}.get(cell.lower(), cell)


def _number(cell: str) -> int | str:
    return int(cell) if _WHOLE.fullmatch(cell) else cell
