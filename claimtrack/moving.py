"""A ledger copied to another database, SQLite or PostgreSQL: every row with its number, and its history."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, Row, Table, select
from sqlalchemy.engine import URL

from claimtrack import checks, database, search
from claimtrack import tables as t
from claimtrack.errors import LedgerUnavailable

_AT_ONCE = 2000


def move(url: URL, target: URL) -> dict[str, int]:
    """Copy a ledger into a vacant database, in one transaction there; the number of rows of each table.

    The source is read as it is at one moment, and is not touched. The copy is committed only if every table
    reads back with the same number and SHA-256 of rows, and the database finds nothing wrong with it. Raises
    RefusedInput where the target holds anything, LedgerUnavailable where the copy is not the same.
    """
    counts: dict[str, int] = {}
    with database.snapshot(url) as source, database.making(target) as copy:
        if copy.dialect.name == "sqlite":
            # Rows may refer to later ones of their own table; all are there before the commit.
            copy.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
        for table in t.metadata.sorted_tables:
            names = [column.name for column in table.c]
            database.insert_rows(copy, table, names, map(tuple, _rows(source, table)))
            counts[table.name], found = _digest(source, table)
            if (counts[table.name], found) != _digest(copy, table):
                raise LedgerUnavailable(f"the copy of {table.name} is not the same: nothing was written")
        search.rebuild(copy)
        for finding in checks.unsound(copy):
            raise LedgerUnavailable(f"the copy is damaged, nothing was written: {finding.sentence}")
        copy.commit()
    return counts


def _rows(connection: Connection, table: Table) -> Iterator[Row[Any]]:
    few = 1 if table is t.article_text else _AT_ONCE
    yield from connection.execute(select(table).order_by(table.c.id), execution_options={"yield_per": few})


def _digest(connection: Connection, table: Table) -> tuple[int, str]:
    """The number of rows, and a SHA-256 of all their values in the order of their numbers."""
    count, digest = 0, hashlib.sha256()
    for row in _rows(connection, table):
        count += 1
        digest.update(repr(tuple(row)).encode(errors="surrogatepass"))
    return count, digest.hexdigest()
