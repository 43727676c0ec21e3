"""`backup`, `restore` and `upgrade`: a ledger in one file, with its SHA-256 beside it, there and back.

Whatever stops them, a file or a ledger that is to be replaced is afterwards the old one or the new one.
"""

from __future__ import annotations

import hashlib
import os
import secrets
import shutil
import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy.engine import URL

from claimtrack import checks, database, search
from claimtrack import tables as t
from claimtrack.errors import LedgerUnavailable, RefusedInput

_SQLITE, _POSTGRESQL = b"SQLite format 3\0", b"PGDMP"  # how the files begin
_BESIDE = ("-journal", "-wal", "-shm")  # what SQLite keeps beside a ledger


def back_up(url: URL, file: Path | None = None, *, replace: bool = False) -> Path:
    """Write the ledger, as it is at one moment, to a file; by default one named by the time, beside it.

    Others may write meanwhile. Raises RefusedInput where the file is there already, unless it is to be
    replaced, and LedgerUnavailable where the ledger is damaged or pg_dump is missing.
    """
    return _back_up(url, _target(url, file), replace=replace)


def upgrade(url: URL) -> Path | None:
    """Bring an older ledger to the schema of this program; the backup of before, or None where all is new.

    Nobody writes between the backup and the upgrade. Raises LedgerUnavailable, and changes nothing, where the
    ledger is newer, damaged or none.
    """
    with database.migrating(url) as connection:
        schema = database.check_schema(connection, url, older=True)
        if schema == database.SCHEMA:
            return None
        kept = _back_up(url, _target(url, None, schema), older=True)
        database.migrate(connection)
        connection.commit()
    return kept


def _back_up(url: URL, target: Path, *, replace: bool = False, older: bool = False) -> Path:
    if target.exists() and not replace:
        raise RefusedInput(f"{target} is there already: name another file, or --replace it", "FILE")
    if _is_sqlite(url) and target.resolve() == _path(url):
        raise RefusedInput("is the ledger itself: name another file", "FILE")
    with _beside(target) as new:
        if _is_sqlite(url):
            database.copy(url, new, older=older)
            _refuse_unsound(database.locate(new), database.shown(url), older=older)
        else:
            _refuse_unsound(url, database.shown(url), older=older)
            tables = (f"--table={name}" for name in (*_tables(), *database.VIEWS))
            _postgresql("pg_dump", url, "--format=custom", *_PLAIN, *tables, f"--file={new}")
        _sync(new)
        fresh = _digest(new)
        # For as long as the file can be the old one or the new one, both digests are good.
        _record(target, fresh, *_recorded(target))
        os.replace(new, target)
        _sync(target.parent)
        _record(target, fresh)
    return target


def restore(url: URL, file: Path, *, replace: bool = False) -> str | None:
    """Make the backup the ledger; where the one that it replaced is kept, if there was one.

    A backup of an older schema is restored as it is. Raises RefusedInput where a ledger is there that is not
    to be replaced, or where the backup is not whole, and LedgerUnavailable where a newer program made it.
    """
    kind = _kind(file)
    if kind is None:
        raise RefusedInput(f"{file} is no backup, or is damaged", "FILE")
    if (kind == "SQLite") is not _is_sqlite(url):
        raise RefusedInput(f"{file} is a backup of a {kind} ledger: name such a one with --db", "FILE")
    return (_restore_sqlite if _is_sqlite(url) else _restore_postgresql)(url, file, replace)


def _restore_sqlite(url: URL, file: Path, replace: bool) -> str | None:
    ledger = _path(url)
    if ledger.exists() and not replace:
        raise RefusedInput(f"{ledger} is there already: --replace puts the backup in its place and keeps it")
    ledger.parent.mkdir(parents=True, exist_ok=True)
    with _beside(ledger) as new:
        shutil.copyfile(file, new)
        _refuse_changed(file, new)
        _refuse_unsound(database.locate(new), str(file), older=True)
        if not ledger.exists():
            _sync(new)
            os.replace(new, ledger)
            _sync(ledger.parent)
            return None
        shutil.copymode(ledger, new)
        _sync(new)
        kept = ledger.with_name(f"{ledger.name}.before-restore-{_now()}")
        with _nobody_writes(ledger):
            _keep(ledger, kept)
            for suffix in _BESIDE:  # of a ledger so damaged that it cannot be opened: not the new one's
                if (left := Path(f"{ledger}{suffix}")).exists():
                    os.replace(left, f"{kept}{suffix}")
            _sync(ledger.parent)
            os.replace(new, ledger)
            _sync(ledger.parent)
    return str(kept)


def _keep(ledger: Path, kept: Path) -> None:
    try:
        os.link(ledger, kept)
    except OSError:  # a file system without links
        shutil.copy2(ledger, kept)
        _sync(kept)


@contextmanager
def _nobody_writes(ledger: Path) -> Iterator[None]:
    """Lock the ledger, unless it is damaged. Who waits for the lock finds out that the file was replaced."""
    with closing(sqlite3.connect(ledger, timeout=database.WAIT_SECONDS, isolation_level=None)) as connection:
        try:
            connection.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError as error:
            busy = "is busy: another program is using it; try again"
            problem = busy if "locked" in str(error) else f"cannot be locked: {error}"
            raise LedgerUnavailable(f"{ledger} {problem}") from error
        except sqlite3.DatabaseError:
            pass
        yield


def _restore_postgresql(url: URL, file: Path, replace: bool) -> str | None:
    _refuse_changed(file, file)
    with TemporaryDirectory(prefix="claimtrack-") as folder:
        script = Path(folder) / "ledger.sql"
        _postgresql("pg_restore", None, f"--file={script}", *_PLAIN, str(file))  # reads all of it
        _refuse_newer(script, file)
        kept = None
        if database.holds_tables(url):
            if not replace:
                raise RefusedInput(
                    f"{database.shown(url)} holds tables already: --replace puts the backup in their place"
                )
            kept = str(_back_up(url, file.with_name(f"{file.name}.before-restore-{_now()}"), older=True))
        # pg_restore's own --clean drops what the backup has, not what a newer ledger has besides.
        views, tables = ", ".join(database.VIEWS), ", ".join(_tables())
        drop = f"DROP VIEW IF EXISTS {views}; DROP TABLE IF EXISTS {tables}"
        once = ("--no-psqlrc", "--quiet", "--single-transaction", "--set=ON_ERROR_STOP=1")
        _postgresql("psql", url, *once, f"--command={drop}", f"--file={script}")
    _refuse_unsound(url, str(file), older=True)
    return kept


def _refuse_newer(script: Path, file: Path) -> None:
    """Refuse a PostgreSQL backup that holds no ledger, or one that a newer program made."""
    with script.open(encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("COPY ") and ".alembic_version " in line:
                schema = next(lines).strip()
                if schema <= database.SCHEMA:
                    return
                raise LedgerUnavailable(
                    f"{file} was written by a newer claimtrack (schema {schema}, this one knows "
                    f"{database.SCHEMA}): install the newer program"
                )
    raise RefusedInput(f"{file} holds no ledger", "FILE")


# --- is it whole ---


def _refuse_changed(file: Path, copy: Path) -> None:
    """Refuse a backup whose bytes, as they are in `copy`, are not those that its SHA-256 names."""
    known = _recorded(file)
    if not known:
        name = _beside_name(file).name
        raise RefusedInput(
            f"{file} has no {name} beside it, so nobody can tell whether it is whole: copy that file along",
            "FILE",
        )
    if _digest(copy) not in known:
        raise RefusedInput(f"{file} is damaged: it is not what its SHA-256 names; use another backup", "FILE")


def _refuse_unsound(url: URL, name: str, *, older: bool = False) -> None:
    try:
        with database.reading(url, older=older) as connection:
            for finding in checks.unsound(connection):
                raise LedgerUnavailable(f"{name} is damaged: {finding.sentence}")
    except LedgerUnavailable as error:  # not about the file that we made
        raise LedgerUnavailable(str(error).replace(database.shown(url), name)) from error


def _kind(file: Path) -> str | None:
    try:
        with file.open("rb") as opened:
            beginning = opened.read(len(_SQLITE))
    except OSError as error:
        raise RefusedInput(f"{file}: {error.strerror}", "FILE") from None
    if beginning.startswith(_POSTGRESQL):
        return "PostgreSQL"
    return "SQLite" if beginning == _SQLITE else None


# --- files ---


def _is_sqlite(url: URL) -> bool:
    return url.get_backend_name() == "sqlite"


def _path(url: URL) -> Path:
    return Path(str(url.database)).resolve()


def _target(url: URL, file: Path | None, schema: str = "") -> Path:
    stem = "-".join(filter(None, (Path(str(url.database)).stem, schema, _now())))
    name = f"{stem}.{'db' if _is_sqlite(url) else 'dump'}"
    if file is None:
        return (_path(url).parent if _is_sqlite(url) else Path.cwd()) / name
    return file / name if file.is_dir() else file


def _now() -> str:
    return f"{datetime.now(UTC):%Y%m%dT%H%M%S%fZ}"


@contextmanager
def _beside(target: Path) -> Iterator[Path]:
    """A new file in the folder of the target, gone at the end unless it took the target's place."""
    new = target.with_name(f".{target.name}.{secrets.token_hex(4)}.part")
    try:
        new.touch(mode=0o600, exist_ok=False)
        yield new
    finally:
        new.unlink(missing_ok=True)


def _digest(file: Path) -> str:
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


def _beside_name(file: Path) -> Path:
    return file.with_name(f"{file.name}.sha256")


def _recorded(file: Path) -> list[str]:
    """The digests recorded beside a backup, as sha256sum writes them."""
    try:
        lines = _beside_name(file).read_text(encoding="utf-8", errors="replace").splitlines()
    except FileNotFoundError:
        return []
    return [line.split()[0] for line in lines if line.strip()]


def _record(file: Path, *digests: str) -> None:
    beside = _beside_name(file)
    with _beside(beside) as new:
        new.write_text("".join(f"{digest}  {file.name}\n" for digest in digests), encoding="utf-8")
        _sync(new)
        os.replace(new, beside)
        _sync(file.parent)


def _sync(path: Path) -> None:
    """Have a file, or a folder's names, on the disk itself."""
    if os.name == "nt" and path.is_dir():  # Windows opens no folders
        return
    opened = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)


# --- PostgreSQL's own programs ---

_PLAIN = ("--no-owner", "--no-privileges")


def _tables() -> list[str]:
    """The tables of a ledger, those of the words that search looks up, and Alembic's own."""
    return ["alembic_version", *t.metadata.tables, *(table.name for table in search.WORDS.values())]


def _postgresql(program: str, url: URL | None, *arguments: str) -> None:
    """Run one of PostgreSQL's programs, with the password out of others' sight."""
    found = shutil.which(program)
    if found is None:
        raise LedgerUnavailable(f"{program} is not on PATH: install PostgreSQL's client programs")
    environment = os.environ | {"LC_MESSAGES": "C"}
    where: list[str] = []
    if url is not None:
        if "sslpassword" in url.query:
            raise LedgerUnavailable(
                f"{program} would show the sslpassword to others: name it in ~/.pg_service.conf instead"
            )
        password = url.password or url.query.get("password")
        environment |= {"PGPASSWORD": str(password)} if password else {}
        named = URL.create(
            "postgresql",
            username=url.username,
            host=url.host,
            port=url.port,
            database=url.database,
            query=url.difference_update_query(("password",)).query,
        )
        where = [f"--dbname={named.render_as_string(hide_password=False)}", "--no-password"]
    ran = subprocess.run(  # noqa: S603
        [found, *where, *arguments],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        env=environment,
        check=False,
    )
    if ran.returncode:
        said = ran.stderr.decode(errors="replace").strip() or f"{program} stopped"
        if "version mismatch" in said:
            said = f"{program} is older than the server: put the client programs of its version on PATH"
        raise LedgerUnavailable(" ".join(said.split("\n")[0].split()))
