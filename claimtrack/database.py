"""Engines and transactions: where a ledger is, how it is opened, locked, read and made.

A ledger is named by a path (SQLite) or a URL (sqlite:///…, postgresql://…). Reading takes a snapshot; writing
locks the ledger first, so that two writers never decide on the same state. Nothing here commits.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from operator import itemgetter
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Literal

from sqlalchemy import Connection, Engine, Table, create_engine, event, insert, select, text
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, IntegrityError
from sqlalchemy.pool import NullPool

from claimtrack import tables
from claimtrack.errors import LedgerUnavailable, RefusedInput

SCHEMA = "0002"  # the newest migration that this program knows
MADE_BY = {"0001": "0.1"}  # older schemas, and the claimtrack that made them
VIEWS = ("contested_claims", "denials", "figures")  # the stable reading interface: docs/datasette.md
WAIT_SECONDS = 30  # how long a writer waits for another
APPLICATION_ID = 0x636C6D74  # "clmt" in the header of a SQLite ledger

Purpose = Literal["read", "write", "make", "migrate"]
# How long a server may take to answer, and when and how often a silent one is asked for a sign: seconds.
_PATIENCE = {"connect_timeout": 10, "keepalives_idle": 30, "keepalives_interval": 10, "keepalives_count": 3}
_LACKS = {
    "read": "may not read this ledger",
    "write": "may only read this ledger",
    "make": "may make no tables here",
    "migrate": "may not upgrade this ledger",
}


def locate(name: str | Path) -> URL:
    """The URL of the ledger that a path or URL names. Raises RefusedInput for a server we don't speak to."""
    name = str(name)
    if re.match("postgres[a-z]*:?/", name) and "://" not in name:
        raise RefusedInput("write a PostgreSQL ledger as postgresql://user@host/database", "db")
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
def reading(url: URL, *, older: bool = False) -> Iterator[Connection]:
    """A snapshot of the ledger: what others write meanwhile does not show. `older` ones too, if so."""
    with _connection(url, "read") as connection:
        check_schema(connection, url, older=older)
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
        with _connection(locate(path), "read", name=shown(url)) as connection:
            yield connection


def copy(url: URL, path: Path, *, older: bool = False) -> None:
    """Copy a SQLite ledger, as it is at one moment, into a file that need not be there yet."""
    with closing(sqlite3.connect(path)) as target, reading(url, older=older) as connection:
        # Whoever wants the file has it synced: this copy is nothing before it is whole.
        target.execute("PRAGMA journal_mode = OFF")
        target.execute("PRAGMA synchronous = OFF")
        source: Any = connection.connection.driver_connection
        source.backup(target)


@contextmanager
def writing(url: URL) -> Iterator[Connection]:
    """The ledger, locked for one writer. Rolled back at the end unless the caller has committed."""
    with _connection(url, "write") as connection:
        _lock(connection, url)
        yield connection


@contextmanager
def migrating(url: URL) -> Iterator[Connection]:
    """The same for `migrate`: of an older schema, too, and without foreign keys, to rebuild tables."""
    with _connection(url, "migrate") as connection:
        _lock(connection, url, older=True)
        yield connection


def _lock(connection: Connection, url: URL, *, older: bool = False) -> None:
    check_schema(connection, url, older=older)
    connection.execute(select(tables.ledger.c.id).with_for_update())
    if connection.dialect.name == "postgresql":  # somebody may have upgraded it while we waited
        check_schema(connection, url, older=older)


def create(url: URL) -> None:
    """Make an empty ledger by running all migrations. Refused where a ledger or foreign tables exist."""
    from uuid_utils import uuid7

    with making(url) as connection:
        connection.execute(insert(tables.ledger).values(id=1, uid=str(uuid7()), created_at=now()))
        connection.commit()


@contextmanager
def making(url: URL) -> Iterator[Connection]:
    """A vacant database with the tables of a ledger and no row yet: nothing of it stays unless committed."""
    path = Path(str(url.database)) if url.get_backend_name() == "sqlite" else None
    if path is not None:
        if path.exists() and path.stat().st_size:
            raise RefusedInput(f"{path} exists already: name another file", "db")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise LedgerUnavailable(f"{path.parent} cannot be made: {error.strerror}") from None
    try:
        with _connection(url, "make") as connection:
            if _table_names(connection):
                raise RefusedInput(f"{shown(url)} holds tables already: name an empty database", "db")
            migrate(connection)
            if connection.dialect.name == "sqlite":
                connection.execute(text(f"PRAGMA application_id = {APPLICATION_ID}"))
            yield connection
    finally:
        if path is not None and path.exists() and not path.stat().st_size:
            path.unlink()


def holds_tables(url: URL) -> bool:
    """Whether a database that can be opened holds anything yet."""
    with _connection(url, "read") as connection:
        return bool(_table_names(connection))


def made_by_older(url: URL) -> str | None:
    """The older claimtrack that made the ledger, None where there is nothing to upgrade."""
    with reading(url, older=True) as connection:
        return MADE_BY.get(check_schema(connection, url, older=True))


def migrate(connection: Connection, target: str = "head") -> None:
    """Bring the schema to `target` by the migrations, in the connection's transaction.

    Raises LedgerUnavailable where rows then refer to others that are not there: nothing may be committed.
    """
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(shipped("alembic", "_migrations")).replace("%", "%%"))
    config.set_main_option("path_separator", "newline")
    config.attributes["connection"] = connection
    command.upgrade(config, target)
    if connection.dialect.name == "sqlite":
        for table, row, missing, _ in connection.execute(text("PRAGMA foreign_key_check")):
            raise LedgerUnavailable(
                f"row {row} of {table} would refer to a {missing} that is not there: nothing is changed"
            )


def shipped(folder: str, packaged: str) -> Path:
    """A folder that ships inside the wheel as `packaged`, and stands beside the package in a checkout."""
    inside = Path(__file__).parent / packaged
    return inside if inside.is_dir() else Path(__file__).parents[1] / folder


def check_schema(connection: Connection, url: URL, *, older: bool = False) -> str:
    """The schema of the ledger. Raises LedgerUnavailable unless the program knows it, or `older` takes it."""
    found = _table_names(connection)
    if "alembic_version" not in found or "ledger" not in found:
        what = "holds no ledger" if found else "is empty"
        raise LedgerUnavailable(f"{shown(url)} {what}: make one with 'claimtrack --db NAME init'")
    version = str(connection.execute(text("SELECT version_num FROM alembic_version")).scalar() or "none")
    if version == SCHEMA or (older and version in MADE_BY):
        return version
    if version in MADE_BY:
        raise LedgerUnavailable(
            f"{shown(url)} was made by claimtrack {MADE_BY[version]}: run claimtrack upgrade"
        )
    if version.isdecimal() and version > SCHEMA:
        raise LedgerUnavailable(
            f"{shown(url)} was written by a newer claimtrack (schema {version}, this one knows {SCHEMA}): "
            "install the newer program"
        )
    raise LedgerUnavailable(f"{shown(url)} has the schema {version}, which no claimtrack made: it is damaged")


def insert_many(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert rows that all have the same keys, as fast as the driver can."""
    if rows:
        columns = list(rows[0])
        insert_rows(connection, table, columns, map(itemgetter(*columns), rows))


def insert_rows(
    connection: Connection, table: Table, columns: Sequence[str], rows: Iterable[Sequence[Any]]
) -> None:
    """Insert rows as the values of these columns, at least two: by executemany on SQLite, else by COPY."""
    names = ", ".join(f'"{column}"' for column in columns)
    cursor = connection.connection.cursor()
    try:
        if connection.dialect.name == "postgresql":
            with cursor.copy(f"COPY {table.name} ({names}) FROM STDIN") as copy:
                for row in rows:
                    copy.write_row(row)
        else:
            marks = ", ".join("?" * len(columns))
            query = f"INSERT INTO {table.name} ({names}) VALUES ({marks})"  # noqa: S608
            values: Any = rows  # any iterable will do
            cursor.executemany(query, values)
    finally:
        cursor.close()


def update_many(
    connection: Connection, table: Table, columns: Sequence[str], rows: Sequence[Sequence[Any]]
) -> None:
    """Set these columns of rows to new values: each is the values in this order, then the row's id."""
    cursor = connection.connection.cursor()
    try:
        if connection.dialect.name == "postgresql":
            kinds = ("integer" if table.c[name].type.python_type is int else "text" for name in columns)
            arrays = ", ".join(f"%s::{kind}[]" for kind in (*kinds, "integer"))
            new = ", ".join(f'"{name}" = new."{name}"' for name in columns)
            names = ", ".join(f'"{name}"' for name in (*columns, "id"))
            query = f"UPDATE {table.name} SET {new} FROM unnest({arrays}) AS new({names}) "  # noqa: S608
            if rows:
                cursor.execute(
                    f"{query} WHERE {table.name}.id = new.id", list(map(list, zip(*rows, strict=True)))
                )
        else:
            new = ", ".join(f'"{name}" = ?' for name in columns)
            cursor.executemany(f"UPDATE {table.name} SET {new} WHERE id = ?", rows)  # noqa: S608
    finally:
        cursor.close()


def now() -> str:
    """This moment in UTC, as the ledger writes it."""
    return datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


@contextmanager
def _connection(url: URL, purpose: Purpose, *, name: str | None = None) -> Iterator[Connection]:
    """One connection with a transaction begun; database errors become plain sentences about `name`."""
    try:
        engine = _engine(url, purpose)
    except ImportError as error:
        raise LedgerUnavailable(
            "a PostgreSQL ledger needs the extra: pip install 'claimtrack[postgresql]'"
        ) from error
    driver: Any = (
        engine.dialect.loaded_dbapi
    )  # what goes past SQLAlchemy, COPY or a backup, fails in its words
    try:
        with engine.connect() as connection:
            yield connection
    except (IntegrityError, driver.IntegrityError) as error:
        words = str(getattr(error, "orig", error)).strip().split("\n")[0]
        raise RefusedInput(f"the ledger's own rules refuse this: {words}") from error
    except (DBAPIError, driver.Error) as error:
        raise _explained(error, name or shown(url), purpose) from error
    finally:
        engine.dispose()


def _engine(url: URL, purpose: Purpose) -> Engine:
    if url.get_backend_name() == "postgresql":
        return create_engine(
            url,
            poolclass=NullPool,
            isolation_level="REPEATABLE READ" if purpose == "read" else "READ COMMITTED",
            connect_args={
                "options": f"{url.query.get('options', '')} -c lock_timeout={WAIT_SECONDS}s".strip(),
                **{name: value for name, value in _PATIENCE.items() if name not in url.query},
            },
        )
    path = Path(str(url.database))
    if purpose != "make" and not path.is_file():
        raise LedgerUnavailable(
            f"no ledger at {path}: make one with 'claimtrack init', or name another with --db"
        )
    mode = "rwc" if purpose == "make" else "rw"

    def connect() -> sqlite3.Connection:
        connection = sqlite3.connect(
            f"{path.absolute().as_uri()}?mode={mode}", uri=True, timeout=WAIT_SECONDS, isolation_level=None
        )
        try:
            # Power failure may not undo a commit; WAL is avoided for its reset race (SQLite < 3.51.3).
            connection.execute("PRAGMA synchronous = EXTRA")
            if purpose in ("make", "migrate"):
                # A table is rebuilt as another that takes its name: neither the rows nor the views that refer
                # to it may stand in the way. Inside a transaction neither setting can be changed.
                connection.execute("PRAGMA foreign_keys = OFF")
                connection.execute("PRAGMA legacy_alter_table = ON")
            else:
                connection.execute("PRAGMA foreign_keys = ON")
        except sqlite3.Error:  # locked, or no database
            connection.close()
            raise
        return connection

    engine = create_engine("sqlite://", creator=connect, poolclass=NullPool)

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        # The driver's own BEGIN is deferred: two writers that both read first could then never write.
        connection.exec_driver_sql("BEGIN" if purpose == "read" else "BEGIN IMMEDIATE")

    return engine


def _table_names(connection: Connection) -> set[str]:
    query = (
        "SELECT name FROM sqlite_master WHERE type = 'table'"
        if connection.dialect.name == "sqlite"
        else "SELECT tablename FROM pg_tables WHERE schemaname = current_schema()"
    )
    return set(connection.execute(text(query)).scalars())


def _explained(error: Exception, name: str, purpose: Purpose) -> LedgerUnavailable:
    """What a driver's error, or SQLAlchemy's around it, means for a person."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    words = str(cause).strip().split("\n")[0]
    if isinstance(error, DBAPIError) and error.connection_invalidated:
        return LedgerUnavailable(
            f"{name}: the connection was lost ({words}): try again; an unfinished change is not recorded"
        )
    if getattr(cause, "sqlstate", None) == "42501":
        return LedgerUnavailable(f"{name}: your role {_LACKS[purpose]} ({words}); its owner can change that")
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
