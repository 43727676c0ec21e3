"""Print a SQLite ledger as SQL text, to be kept here: python tests/ledgers/store.py old.db > 0001.sqlite.sql

The library's own iterdump makes nothing that could be read back of a search index (FTS5). For PostgreSQL
there is pg_dump --no-owner --no-privileges --inserts.
"""

from __future__ import annotations

import re
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing


def lines(connection: sqlite3.Connection) -> Iterator[str]:
    """The statements that make the ledger again."""
    (header,) = connection.execute("PRAGMA application_id").fetchone()
    yield f"PRAGMA application_id = {header};"
    kinds = dict(connection.execute("SELECT name, type FROM pragma_table_list WHERE schema = 'main'"))
    made = dict(connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table'"))
    for line in connection.iterdump():
        found = re.match(r"""(CREATE TABLE|INSERT INTO)\s+(?:"|')?(\w+)""", line)
        verb, name = found.groups() if found else ("", "")
        virtual = re.search(r"VALUES\('table','(\w+)'", line) if name == "sqlite_master" else None
        if virtual:
            yield f"{made[virtual[1]]};"
        elif verb == "CREATE TABLE" and kinds[name] == "shadow":  # is there already, with its first rows
            yield f"DELETE FROM {name};"  # noqa: S608
        elif kinds.get(name) != "virtual" and "writable_schema" not in line:
            yield line


if __name__ == "__main__":
    with closing(sqlite3.connect(sys.argv[1])) as ledger:
        sys.stdout.writelines(f"{line}\n" for line in lines(ledger))
