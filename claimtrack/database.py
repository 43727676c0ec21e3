"""Engines and transactions: where a ledger is, how it is opened, locked, read and made.

A ledger is named by a path (SQLite) or a URL (sqlite:///…, postgresql://…). Reading takes a snapshot; writing
locks the ledger first, so that two writers never decide on the same state. Nothing here commits.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from operator import itemgetter
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from sqlalchemy import Connection, Engine, Table, create_engine, event, insert, select, text
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, IntegrityError
from sqlalchemy.pool import NullPool

from claimtrack import tables
from claimtrack.errors import LedgerUnavailable, RefusedInput

SCHEMA = "0002"  # the newest migration that this program knows
VIEWS = ("contested_claims", "denials", "figures")  # the stable reading interface: docs/datasette.md
WAIT_SECONDS = 30  # how long a writer waits for another
CONNECT_SECONDS = 10  # how long a server may take to answer
APPLICATION_ID = 0x636C6D74  # "clmt" in the header of a SQLite ledger


def locate(name: str | Path) -> URL:
    """The URL of the ledger that a path or URL names. Raises RefusedInput for a server we don't speak to."""
    name = str(name)
    if "://" not in name:
        return URL.create("sqlite", database=str(Path(name).expanduser()))
    try:
        url = make_url(name)
    except (ArgumentError, ValueError):  # ValueError: a port that is no number
        raise RefusedInput("is no path and no URL of a ledger", "db") from None
    backend = url.get_backend_name()
    if backend in ("postgresql", "postgres"):
        return url.set(drivername="postgresql+psycopg")
    if backend == "sqlite" and url.database:
        return url.set(drivername="sqlite")
    raise RefusedInput(f"'{backend}' is no kind of ledger: name a file, or a postgresql:// URL", "db")


def shown(url: URL) -> str:
    """The ledger's name for people: a path, or a URL without its password."""
    if url.get_backend_name() == "sqlite":
        return str(url.database)
    url = url.difference_update_query(("password", "sslpassword")).set(drivername="postgresql")
    return url.render_as_string(hide_password=True)


@contextmanager
def reading(url: URL) -> Iterator[Connection]:
    """A snapshot of the ledger: what others write meanwhile does not show."""
    with _connection(url, write=False) as connection:
        check_schema(connection, url)
        yield connection


@contextmanager
def snapshot(url: URL) -> Iterator[Connection]:
    """A snapshot for as long as it takes. SQLite's writers would have to wait for it: it is a copy there."""
    if url.get_backend_name() != "sqlite":
        with reading(url) as connection:
            yield connection
        return
    with TemporaryDirectory(prefix="claimtrack-") as folder:
        path = Path(folder) / "ledger.db"
        copy(url, path)
        with _connection(locate(path), write=False, name=shown(url)) as connection:
            yield connection


def copy(url: URL, path: Path) -> None:
    """Copy a SQLite ledger, as it is at one moment, into a file that need not be there yet."""
    with closing(sqlite3.connect(path)) as target, reading(url) as connection:
        # Whoever wants the file has it synced: this copy is nothing before it is whole.
        target.execute("PRAGMA journal_mode = OFF")
        target.execute("PRAGMA synchronous = OFF")
        source: Any = connection.connection.driver_connection
        source.backup(target)


@contextmanager
def writing(url: URL) -> Iterator[Connection]:
    """The ledger, locked for one writer. Rolled back at the end unless the caller has committed."""
    with _connection(url, write=True) as connection:
        check_schema(connection, url)
        connection.execute(select(tables.ledger.c.id).with_for_update())
        yield connection


def create(url: URL) -> None:
    """Make an empty ledger by running all migrations. Refused where a ledger or foreign tables exist."""
    from uuid_utils import uuid7

    if url.get_backend_name() == "sqlite":
        path = Path(str(url.database))
        if path.exists() and path.stat().st_size:
            raise RefusedInput(f"{path} exists already: name another file", "db")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise LedgerUnavailable(f"{path.parent} cannot be made: {error.strerror}") from None
    with _connection(url, write=True, create=True) as connection:
        if _table_names(connection):
            raise RefusedInput(f"{shown(url)} holds tables already: name an empty database", "db")
        migrate(connection)
        connection.execute(insert(tables.ledger).values(id=1, uid=str(uuid7()), created_at=now()))
        if connection.dialect.name == "sqlite":
            connection.execute(text(f"PRAGMA application_id = {APPLICATION_ID}"))
        connection.commit()


def holds_tables(url: URL) -> bool:
    """Whether a database that can be opened holds anything yet."""
    with _connection(url, write=False) as connection:
        return bool(_table_names(connection))


def migrate(connection: Connection, target: str = "head") -> None:
    """Bring the schema to `target` by the migrations, in the connection's transaction."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(shipped("alembic", "_migrations")).replace("%", "%%"))
    config.set_main_option("path_separator", "newline")
    config.attributes["connection"] = connection
    command.upgrade(config, target)


def shipped(folder: str, packaged: str) -> Path:
    """A folder that ships inside the wheel as `packaged`, and stands beside the package in a checkout."""
    inside = Path(__file__).parent / packaged
    return inside if inside.is_dir() else Path(__file__).parents[1] / folder


def check_schema(connection: Connection, url: URL) -> None:
    """Raise LedgerUnavailable unless this is a ledger of the schema that the program knows."""
    found = _table_names(connection)
    if "alembic_version" not in found or "ledger" not in found:
        what = "holds no ledger" if found else "is empty"
        raise LedgerUnavailable(f"{shown(url)} {what}: make one with 'claimtrack --db NAME init'")
    version = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    if version is not None and version > SCHEMA:
        raise LedgerUnavailable(
            f"{shown(url)} was written by a newer claimtrack (schema {version}, this one knows {SCHEMA}): "
            "install the newer program"
        )
    if version != SCHEMA:
        raise LedgerUnavailable(
            f"{shown(url)} has the schema {version}, which no claimtrack made: it is damaged"
        )


def insert_many(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert rows that all have the same keys, as fast as the driver can: executemany, or COPY."""
    if not rows:
        return
    columns = list(rows[0])
    names = ", ".join(f'"{column}"' for column in columns)
    cursor = connection.connection.cursor()
    try:
        if connection.dialect.name == "postgresql":
            with cursor.copy(f"COPY {table.name} ({names}) FROM STDIN") as copy:
                for row in rows:
                    copy.write_row([row[column] for column in columns])
        else:
            marks = ", ".join("?" * len(columns))
            query = f"INSERT INTO {table.name} ({names}) VALUES ({marks})"  # noqa: S608
            cursor.executemany(query, list(map(itemgetter(*columns), rows)))
    finally:
        cursor.close()


def now() -> str:
    """This moment in UTC, as the ledger writes it."""
    return datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


@contextmanager
def _connection(
    url: URL, *, write: bool, create: bool = False, name: str | None = None
) -> Iterator[Connection]:
    """One connection with a transaction begun; database errors become plain sentences about `name`."""
    engine = _engine(url, write=write, create=create)
    try:
        with engine.connect() as connection:
            yield connection
    except IntegrityError as error:
        words = str(error.orig).strip().split("\n")[0]
        raise RefusedInput(f"the ledger's own rules refuse this: {words}") from error
    except (DBAPIError, sqlite3.Error) as error:
        raise _explained(error, name or shown(url)) from error
    except ModuleNotFoundError as error:
        if error.name != "psycopg":
            raise
        raise LedgerUnavailable(
            "a PostgreSQL ledger needs the extra: pip install 'claimtrack[postgresql]'"
        ) from error
    finally:
        engine.dispose()


def _engine(url: URL, *, write: bool, create: bool) -> Engine:
    if url.get_backend_name() == "postgresql":
        return create_engine(
            url,
            poolclass=NullPool,
            isolation_level="READ COMMITTED" if write else "REPEATABLE READ",
            connect_args={
                "connect_timeout": url.query.get("connect_timeout", CONNECT_SECONDS),
                "options": f"{url.query.get('options', '')} -c lock_timeout={WAIT_SECONDS}s".strip(),
            },
        )
    path = Path(str(url.database))
    if not create and not path.is_file():
        raise LedgerUnavailable(
            f"no ledger at {path}: make one with 'claimtrack init', or name another with --db"
        )
    mode = "rwc" if create else "rw"

    def connect() -> sqlite3.Connection:
        connection = sqlite3.connect(
            f"{path.absolute().as_uri()}?mode={mode}", uri=True, timeout=WAIT_SECONDS, isolation_level=None
        )
        try:
            # Power failure may not undo a commit; WAL is avoided for its reset race (SQLite < 3.51.3).
            connection.execute("PRAGMA synchronous = EXTRA")
            connection.execute("PRAGMA foreign_keys = ON")
        except sqlite3.Error:  # locked, or no database
            connection.close()
            raise
        return connection

    engine = create_engine("sqlite://", creator=connect, poolclass=NullPool)

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        # The driver's own BEGIN is deferred: two writers that both read first could then never write.
        connection.exec_driver_sql("BEGIN IMMEDIATE" if write else "BEGIN")

    return engine


def _table_names(connection: Connection) -> set[str]:
    query = (
        "SELECT name FROM sqlite_master WHERE type = 'table'"
        if connection.dialect.name == "sqlite"
        else "SELECT tablename FROM pg_tables WHERE schemaname = current_schema()"
    )
    return set(connection.execute(text(query)).scalars())


def _explained(error: DBAPIError | sqlite3.Error, name: str) -> LedgerUnavailable:
    cause = error.orig if isinstance(error, DBAPIError) else error
    words = str(cause).strip().split("\n")[0]
    if "locked" in words or "lock timeout" in words:
        return LedgerUnavailable(f"{name} is busy: another program is writing to it; try again")
    if "not a database" in words:
        return LedgerUnavailable(
            f"{name} is no ledger, or is damaged: restore a backup, or name another with --db"
        )
    if "malformed" in words or "disk image" in words:
        return LedgerUnavailable(f"{name} is damaged ({words}): restore a backup")
    if "readonly" in words or "unable to open" in words:
        return LedgerUnavailable(
            f"{name} cannot be opened for this: check the file's and its folder's permissions"
        )
    return LedgerUnavailable(f"{name}: {words}")
