"""How fast records are written and read, beside what the database itself takes for the same rows.

    uv run python bench/importing.py                          # 20,000 claims, on SQLite
    uv run python bench/importing.py --url postgresql://…     # an empty database: its tables are dropped!
    uv run python bench/importing.py --claims 100000 --formats # every format out, in, out again: equal?

Both ways fill a ledger that the migrations have just made, in one transaction, commit included: the import
reads the file; the database gets exactly the rows that the import has left, history and search words
included, as tuples that are in memory already, by executemany (SQLite) or COPY (PostgreSQL). In turn A B A B,
CPU seconds of this process (on PostgreSQL seconds of the clock, since another one works as well); printed is
the median of the ratios of neighbours. Memory is the peak above that of a process that has only the imports.
With --formats every claim is assessed, so that each is a ClaimReview; the ledger that an export was read into
is exported as JSONL, and must be the same bytes as that of the ledger that it came from.
"""

from __future__ import annotations

import argparse
import gc
import hashlib
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from make_ledger import make
from sqlalchemy import Connection, text
from sqlalchemy.engine import URL

from claimtrack import claimreview, database, exchange, jsonl, tables, tabular
from claimtrack.entries import AssessmentEntry
from claimtrack.ledger import Writer

FOLDER = Path(__file__).parent / "ledgers"
FORMATS = ("jsonl", "tables", "claimreview")
WORDS = ("claim_words", "citation_words", "article_words", "article_text_words")


def main() -> None:
    """Export, then import and insert in turn; print a table in Markdown."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--claims", type=int, default=20_000)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--url", help="a database on PostgreSQL that may be emptied")
    parser.add_argument("--formats", action="store_true", help="every format out and in")
    parser.add_argument("--memory", nargs=2, metavar=("FORMAT", "WAY"), help=argparse.SUPPRESS)
    wanted = parser.parse_args()
    gc.set_threshold(1_000_000)  # as the program has it
    if wanted.memory:
        name, way = wanted.memory
        _measured(name, way, wanted.claims)
        return
    if wanted.formats:
        _there_and_back(wanted.claims)
        return
    file = _exported(wanted.claims)
    with tempfile.TemporaryDirectory(dir=FOLDER) as folder:
        url = database.locate(wanted.url or Path(folder) / "ledger.db")
        _vacate(url)
        _import(url, file)
        rows = _rows(url)
        pairs = []
        for _ in range(wanted.runs):
            pair = []
            for fill in (lambda: _import(url, file), lambda: _insert(url, rows)):
                _vacate(url)
                pair.append(_seconds(fill, by_clock=bool(wanted.url)))
            pairs.append(pair)
    count = sum(len(lines) for _, _, lines in rows)
    ratio = statistics.median(inserted / imported for imported, inserted in pairs)
    seconds = statistics.median(imported for imported, _ in pairs)
    print(f"| {wanted.claims:,} claims, {count:,} rows | {url.get_backend_name()} |")
    print("| --- | --- |")
    print(f"| import, of the database's own speed | {ratio:.2f} |")
    print(f"| import | {seconds:.1f} s, {wanted.claims / seconds:,.0f} claims/s |")


def _there_and_back(claims: int) -> None:
    """Each format out and in again, each in a process of its own; a table in Markdown."""
    _assess(claims)
    print(f"| {claims:,} claims | size | export | memory | import | memory | equal afterwards |")
    print("| --- | --- | --- | --- | --- | --- | --- |")
    for name in FORMATS:
        told = []
        for way in ("export", "import"):
            command = [sys.executable, __file__, "--claims", str(claims), "--memory", name, way]
            ran = subprocess.run(command, check=True, capture_output=True, text=True)
            told.append(ran.stdout.strip())
        size = sum(file.stat().st_size for file in _files(name, claims)) / 2**20
        print(f"| {name} | {size:.0f} MiB | {told[0]} | {told[1]} |", flush=True)


def _assess(claims: int) -> None:
    """Give every claim an assessment, so that each is a ClaimReview, in a ledger of its own."""
    ledger = FOLDER / f"{claims}-assessed.db"
    if ledger.exists():
        return
    FOLDER.mkdir(exist_ok=True)
    make(ledger, claims)
    with database.writing(database.locate(ledger)) as connection:
        writer = Writer(connection, "bench", "assess")
        for claim in range(1, claims + 1):
            writer.assess(AssessmentEntry(rating="Unproven", explanation="Nobody has counted."), claim=claim)
        writer.finish()
        connection.commit()


def _files(name: str, claims: int) -> list[Path]:
    at = FOLDER / f"{claims}-assessed.{name}"
    return sorted(at.iterdir()) if at.is_dir() else [at]


def _write(connection: Connection, name: str, at: Path) -> None:
    records = exchange.records(connection, None)
    if name == "tables":
        at.mkdir(exist_ok=True)
        tabular.write(records, at)
        return
    with at.open("w", encoding="utf-8") as out:
        if name == "jsonl":
            jsonl.write(records, out.write)
        else:
            claimreview.write(connection, records, out.write, claimreview.Signature("The Desk"))


def _read(writer: Writer, name: str, claims: int) -> None:
    with ExitStack() as opened:
        files = _files(name, claims)
        if name == "tables":
            paths = tabular.in_order(files)
            sources = [tabular.source(path, opened.enter_context(path.open("rb"))) for path in paths]
        else:
            file = opened.enter_context(files[0].open("rb"))
            sources = [(jsonl if name == "jsonl" else claimreview).source(name, file)]
        exchange.read(writer, sources)


def _exported(claims: int) -> Path:
    """The JSONL of a ledger of so many claims, made where it is missing."""
    FOLDER.mkdir(exist_ok=True)
    ledger, file = FOLDER / f"{claims}.db", FOLDER / f"{claims}.jsonl"
    if not ledger.exists():
        make(ledger, claims)
    if not file.exists():
        _export(ledger, file)
    return file


def _export(ledger: Path, file: Path) -> None:
    with database.snapshot(database.locate(ledger)) as connection, file.open("w", encoding="utf-8") as out:
        jsonl.write(exchange.records(connection, None), out.write)


def _import(url: URL, file: Path) -> None:
    with database.writing(url) as connection, file.open("rb") as lines:
        exchange.read(Writer(connection, "bench", "importing"), [jsonl.source(file.name, lines)])
        connection.commit()


def _rows(url: URL) -> list[tuple[str, list[str], list[Any]]]:
    """Every table's name, columns and rows."""
    with database.reading(url) as connection:
        found = []
        for table in tables.metadata.sorted_tables:
            if table is not tables.ledger:
                names = [column.name for column in table.c]
                lines = connection.execute(table.select().order_by(table.c.id))
                found.append((table.name, names, [tuple(line) for line in lines]))
        return found + [(name, ["rowid", "words"], _words(connection, name)) for name in WORDS]


def _words(connection: Any, name: str) -> list[Any]:
    """The search index's rows; SQLite's tells words, not rows, so they are computed anew."""
    from claimtrack import search

    table = tables.metadata.tables[name.removesuffix("_words")]
    if connection.dialect.name == "postgresql":
        return [tuple(row) for row in connection.execute(text(f"SELECT rowid, words::text FROM {name}"))]  # noqa: S608
    rows = connection.execute(table.select().order_by(table.c.id)).mappings()
    found = ((row["id"], " ".join(search.words(search.text_of(table, row)))) for row in rows)
    return [(number, line) for number, line in found if line]


def _insert(url: URL, tables_: list[tuple[str, list[str], list[Any]]]) -> None:
    with database.writing(url) as connection:
        cursor = connection.connection.cursor()
        for name, columns, rows in tables_:
            listed = ", ".join(f'"{column}"' for column in columns)
            if url.get_backend_name() == "sqlite":
                marks = ", ".join("?" * len(columns))
                cursor.executemany(f"INSERT INTO {name} ({listed}) VALUES ({marks})", rows)  # noqa: S608
                continue
            with cursor.copy(f"COPY {name} ({listed}) FROM STDIN") as copy:
                for row in rows:
                    copy.write_row(row)
        connection.commit()


def _vacate(url: URL) -> None:
    if url.get_backend_name() == "sqlite":
        Path(str(url.database)).unlink(missing_ok=True)
    else:
        import psycopg

        address = url.set(drivername="postgresql").render_as_string(hide_password=False)
        with psycopg.connect(address) as connection:
            connection.execute("DROP SCHEMA public CASCADE")
            connection.execute("CREATE SCHEMA public")
    database.create(url)


def _seconds(work: Callable[[], None], *, by_clock: bool) -> float:
    clock = time.perf_counter if by_clock else time.process_time
    started = clock()
    work()
    return clock() - started


def _measured(name: str, way: str, claims: int) -> None:
    """CPU seconds and memory of one export or import by itself; of an import also whether all is back."""
    ledger = database.locate(FOLDER / f"{claims}-assessed.db")
    with tempfile.TemporaryDirectory(dir=FOLDER) as folder:
        there = database.locate(Path(folder) / "there.db")
        database.create(there)
        idle, started = _peak(), time.process_time()
        if way == "export":
            with database.snapshot(ledger) as connection:
                _write(connection, name, FOLDER / f"{claims}-assessed.{name}")
        else:
            with database.writing(there) as connection:
                _read(Writer(connection, "bench", "importing"), name, claims)
                connection.commit()
        seconds, more = time.process_time() - started, (_peak() - idle) / 1024
        equal = ""
        if way == "import":
            equal = f" | {'yes' if _digest(there) == _digest(ledger) else 'NO'}"
    print(f"{seconds:.0f} s | {more:.0f} MiB{equal}")


def _digest(ledger: URL) -> str:
    """What the JSONL of a ledger is known by."""
    found = hashlib.sha256()
    with database.snapshot(ledger) as connection:
        jsonl.write(exchange.records(connection, None), lambda line: found.update(line.encode()))
    return found.hexdigest()


def _peak() -> int:
    """The most memory that this process has had so far, in KiB (Linux)."""
    found = re.search(r"VmHWM:\s+(\d+)", Path("/proc/self/status").read_text(encoding="utf-8"))
    assert found
    return int(found[1])


if __name__ == "__main__":
    main()
