"""What several tests need to fill a ledger."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.engine import URL

from claimtrack import database
from claimtrack.ledger import Writer


@contextmanager
def writer(url: URL, analyst: str = "tester", command: str = "test") -> Iterator[Writer]:
    """One change to the ledger, finished and committed at the end of the block."""
    with database.writing(url) as connection:
        change = Writer(connection, analyst, command)
        yield change
        change.finish()
        connection.commit()
