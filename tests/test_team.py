"""One ledger on a server for several people: what each role may do, passwords, and servers that go away."""

from __future__ import annotations

import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
import pytest
from conftest import Server, own_server
from helpers import writer
from sqlalchemy import text
from sqlalchemy.engine import URL

from claimtrack import backups, cli, database, demo, tables
from claimtrack.entries import ClaimEntry

pytestmark = pytest.mark.usefixtures("postgresql_programs")

TEAM = (Path(__file__).parents[1] / "docs" / "team.md").read_text(encoding="utf-8")
SECRET = "hunter2&:x"  # noqa: S105 - of a server that lives for a second
AS_TYPED = "hunter2%26%3Ax"


def address(url: URL) -> str:
    return url.set(drivername="postgresql").render_as_string(hide_password=False)


def run(url: URL, *arguments: str) -> int:
    return cli._run(["--db", address(url), "--as", "tester", *arguments])


def refused(url: URL, *arguments: str, capsys: pytest.CaptureFixture[str]) -> str:
    """Return the one line that a command which cannot be done says, with exit code 3."""
    capsys.readouterr()
    assert run(url, *arguments) == 3
    out, err = capsys.readouterr()
    assert err.count("\n") == 1, err
    assert err.startswith("claimtrack: ")
    assert SECRET not in out + err
    assert AS_TYPED not in out + err
    return err


# --- roles ---


def statements(block: str) -> Iterator[str]:
    """The SQL of a block in docs/team.md, statement by statement."""
    yield from filter(None, map(str.strip, re.sub("--.*", "", block).split(";")))


class Team:
    """A ledger of the demo's records, made as docs/team.md says."""

    def __init__(self, owner: URL, analyst: URL, reader: URL) -> None:
        self.owner, self.analyst, self.reader = owner, analyst, reader


@pytest.fixture
def team(postgresql_server: URL, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Team]:
    """Return the addresses of owner, analyst and reader, whose names are this test run's own."""
    monkeypatch.chdir(tmp_path)
    names = {name: f"test_{os.getpid()}_{name}" for name in ("claims", "kim", "lee")}
    sql = re.sub(r"\b(claims|kim|lee)(?=\b|_)", lambda m: names[m[0]], TEAM)
    before, after, people = re.findall(r"^```sql\n(.*?)^```", sql, re.DOTALL | re.MULTILINE)
    roles = re.findall(r"CREATE ROLE (\w+)", sql)
    there = postgresql_server.set(database=names["claims"])
    owner, kim, lee = (
        there.set(username=role, password=SECRET) for role in (roles[0], names["kim"], names["lee"])
    )
    with psycopg.connect(address(postgresql_server), autocommit=True) as administrator:

        def execute(connection: psycopg.Connection, block: str) -> None:
            for statement in statements(block):
                connection.execute(statement.encode())

        try:
            execute(administrator, before)
            for role in roles[:1]:
                administrator.execute(f"ALTER ROLE {role} PASSWORD '{SECRET}'".encode())
            database.create(owner)
            demo.record_seeds(owner)
            with psycopg.connect(address(owner), autocommit=True) as connection:
                execute(connection, after)
            execute(administrator, people)
            for role in (names["kim"], names["lee"]):
                administrator.execute(f"ALTER ROLE {role} PASSWORD '{SECRET}'".encode())
            yield Team(owner, kim, lee)
        finally:
            administrator.execute(f"DROP DATABASE IF EXISTS {names['claims']} WITH (FORCE)".encode())
            for role in reversed(roles):
                administrator.execute(f"DROP ROLE IF EXISTS {role}".encode())


READING = """
list --contested; show 2; search arms; history; check --only flag; report 2 --output -; where; backup;
party list; party show Russia; article list; article show a1
"""
WRITING = """
party add Someone --kind person --member-of Russia; article add article.txt;
add "Ships have left the port" --by Russia --quantity "about 40 ships" --tag ships;
say 47 endorses --by Someone; upgrade --reindex;
deny 47 --by Ukraine --article a6 --quote "forty ships"; cite s70 --article a6 --quote "forty ships";
imply 47 1; imply 47 1 --remove; exclude 47 2; undo; withdraw s71 --because error; undo; undo;
import form.yaml
"""


def commands(listed: str) -> list[list[str]]:
    import shlex

    return [shlex.split(command) for command in listed.split(";")]


def test_a_reader_reads_everything_and_writes_nothing(
    team: Team, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for command in commands(READING):
        assert run(team.reader, *command) == 0, capsys.readouterr().err
    (tmp_path / "article.txt").write_text("Some forty ships have left.", encoding="utf-8")
    (tmp_path / "form.yaml").write_text("parties:\n  - {name: A, kind: person}\n", encoding="utf-8")
    for command in commands(WRITING.replace("upgrade --reindex;\n", "")):
        said = refused(team.reader, *command, capsys=capsys)
        assert "your role may only read this ledger (permission denied for table ledger)" in said
    assert "your role may not upgrade this ledger" in refused(team.reader, "upgrade", capsys=capsys)


def test_an_analyst_records_and_takes_back(
    team: Team, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "article.txt").write_text("Some forty ships have left.", encoding="utf-8")
    (tmp_path / "form.yaml").write_text("parties:\n  - {name: A, kind: person}\n", encoding="utf-8")
    for command in [*commands(READING), *commands(WRITING)]:
        assert run(team.analyst, *command) == 0, capsys.readouterr().err
    assert run(team.analyst, "check", "--only", "flag,history,index,reference") == 0


def test_an_analyst_changes_no_tables_and_no_history(
    team: Team, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with psycopg.connect(address(team.analyst), autocommit=True) as connection:
        for forbidden in (
            "CREATE TABLE mine (x int)",
            "DROP TABLE tag",
            "ALTER TABLE claim ADD COLUMN x int",
            "CREATE VIEW mine AS SELECT * FROM claim",
            "UPDATE change SET analyst = 'somebody else'",
            "DELETE FROM revision",
            "UPDATE alembic_version SET version_num = '0001'",
            "DELETE FROM ledger",
        ):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                connection.execute(forbidden.encode())
    made = str(backups.back_up(team.analyst, tmp_path / "backup"))
    said = refused(team.analyst, "restore", made, "--replace", capsys=capsys)
    assert "must be owner of" in said
    with database.reading(team.owner) as connection_of_owner:
        count = text("SELECT count(*) FROM claim")
        assert connection_of_owner.execute(count).scalar() == 46


def test_an_analyst_may_change_every_table_of_records(team: Team) -> None:
    fixed = {"change", "revision", "ledger"}
    rights = text(
        "SELECT has_table_privilege(:table, 'SELECT,INSERT') AND has_table_privilege(:table, :more)"
    )
    with database.reading(team.analyst) as connection:
        for table in {
            *tables.metadata.tables,
            *(f"{name}_words" for name in ("claim", "citation", "article")),
        }:
            for right in ("UPDATE", "DELETE") if table not in fixed else ():
                assert connection.execute(rights, {"table": table, "more": right}).scalar(), table


def test_an_upgrade_is_the_owners_and_keeps_everybodys_rights(
    team: Team, capsys: pytest.CaptureFixture[str]
) -> None:
    from test_upgrade import load

    with psycopg.connect(address(team.owner), autocommit=True) as connection:
        connection.execute(f"DROP VIEW {', '.join(database.VIEWS)}".encode())
        connection.execute(f"DROP TABLE {', '.join(backups._tables())}".encode())
    load(team.owner, "0001")
    assert "run claimtrack upgrade" in refused(team.reader, "list", capsys=capsys)
    assert "your role may not upgrade this ledger (" in refused(team.analyst, "upgrade", capsys=capsys)
    assert "run claimtrack upgrade" in refused(team.analyst, "add", "text", capsys=capsys)
    assert run(team.owner, "upgrade") == 0
    assert run(team.reader, "list") == 0
    assert run(team.analyst, "add", "Ships have left the port") == 0
    with database.reading(team.reader) as reader:
        for view in database.VIEWS:
            assert reader.execute(text(f"SELECT count(*) FROM {view}")).scalar_one() > 0  # noqa: S608


def test_a_restore_is_the_owners_and_keeps_everybodys_rights(
    team: Team, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    made = str(backups.back_up(team.reader, tmp_path / "backup"))
    assert run(team.owner, "restore", made, "--replace") == 0, capsys.readouterr().err
    assert run(team.reader, "list") == 0
    assert run(team.analyst, "add", "Ships have left the port") == 0


def test_who_may_not_even_read_is_told_so(team: Team, capsys: pytest.CaptureFixture[str]) -> None:
    with psycopg.connect(address(team.owner), autocommit=True) as connection:
        reader = str(team.owner.username).replace("owner", "reader")
        connection.execute(f"REVOKE SELECT ON claim FROM {reader}".encode())  # noqa: S608
    assert "your role may not read this ledger" in refused(team.reader, "list", capsys=capsys)


# --- passwords ---


@pytest.fixture(scope="module")
def guarded() -> Iterator[Server]:
    """Run a server that lets nobody in without the password, and that tests may stop."""
    with (
        tempfile.TemporaryDirectory(prefix="ct-", dir="/tmp") as folder,  # sockets need short paths
        tempfile.TemporaryDirectory(prefix="ct-", dir="/tmp") as data,
    ):
        yield from own_server(Path(folder), Path(data), SECRET)


@pytest.fixture
def guarded_url(guarded: Server) -> Iterator[URL]:
    """Return a ledger on that server, with the password in its address."""
    with psycopg.connect(address(guarded.url), autocommit=True) as connection:
        connection.execute("CREATE DATABASE guarded")
    url = guarded.url.set(database="guarded")
    database.create(url)
    yield url
    with psycopg.connect(address(guarded.url), autocommit=True) as connection:
        connection.execute("DROP DATABASE guarded WITH (FORCE)")


def without_password(url: URL) -> URL:
    return url._replace(password=None)  # `set` takes None for no change


def in_query(url: URL) -> URL:
    return without_password(url).update_query_dict({"password": SECRET})


def test_a_password_is_shown_and_kept_nowhere(
    guarded_url: URL, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    seen = tmp_path / "seen"
    monkeypatch.chdir(tmp_path)
    for program in ("pg_dump", "pg_restore", "psql"):  # as in the list of processes
        real = shutil.which(program)
        (tmp_path / program).write_text(f'#!/bin/sh\necho "$@" >> {seen}\nexec {real} "$@"\n')
        (tmp_path / program).chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    for url in (guarded_url, in_query(guarded_url)):
        made = tmp_path / f"{len(list(tmp_path.iterdir()))}.dump"
        for command in ("where", "list", "backup {}", "restore {} --replace", "history", "check", "upgrade"):
            assert run(url, "--verbose", *command.format(made).split()) in (0, 1)
        for command in ("show 99", "init", "restore nothing", "report 99"):
            assert run(url, "--verbose", *command.split()) in (2, 3)
        assert run(url, "add", "The ship left the port", "--again", "--db", address(url)) == 0
        wrong = url.set(database="none")
        assert run(wrong, "--verbose", "list") == 3
        dump = tmp_path / "plain.sql"
        backups._postgresql("pg_dump", url, "--inserts", f"--file={dump}")
        assert "'claimtrack add ''The ship left the port'' --again'" in dump.read_text(encoding="utf-8")
        assert "The ship left the port" in dump.read_text(encoding="utf-8")
        everything = dump.read_bytes() + made.read_bytes()
        assert SECRET.encode() not in everything
        assert AS_TYPED.encode() not in everything
    said = "".join(capfd.readouterr()) + seen.read_text()
    assert "--dbname=" in said
    for secret in (SECRET, AS_TYPED, "hunter2"):
        assert secret not in said


@pytest.mark.parametrize(
    "typed",
    [
        "postgresql://kim:hunter2@db.example/claims",
        "postgres://kim:hunt@er2@db.example/claims",
        "postgresql+psycopg://kim:hunter2@db.example/claims?sslmode=require",
        "postgresql://kim@db.example/claims?password=hunter2&sslpassword=hunter2&connect_timeout=2",
        "move --to 'postgresql://:hunter2@db.example/claims'",
    ],
)
def test_a_password_in_any_argument_does_not_get_into_the_history(ledger_url: URL, typed: str) -> None:
    from claimtrack.text import hide_passwords

    hidden = hide_passwords(typed)
    assert "***" in hidden
    assert "db.example/claims" in hidden
    assert not re.search("hunt|er2", hidden)
    name = str(ledger_url.database) if ledger_url.get_backend_name() == "sqlite" else address(ledger_url)
    assert cli._run(["--db", name, "add", typed, "--as", "tester"]) == 0
    with database.reading(ledger_url) as connection:
        (command,) = connection.execute(text("SELECT command FROM change")).scalars()
    assert "db.example/claims" in command
    assert not re.search("hunt|er2", command)


def test_the_password_may_be_where_postgresql_looks_for_it(
    guarded_url: URL, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    without = without_password(guarded_url)
    assert "no password supplied" in refused(without, "list", capsys=capsys)
    with monkeypatch.context() as environment:
        environment.setenv("PGPASSWORD", SECRET)
        assert run(without, "list") == 0
        assert run(without, "backup", str(tmp_path / "one")) == 0
    pgpass = tmp_path / "pgpass"
    pgpass.write_text(f"*:*:guarded:postgres:{SECRET.replace(':', chr(92) + ':')}\n")
    pgpass.chmod(0o600)
    monkeypatch.setenv("PGPASSFILE", str(pgpass))
    assert run(without, "add", "The ship left the port") == 0
    assert run(without, "backup", str(tmp_path / "two")) == 0


# --- servers that are not there, or go away ---


def test_a_server_that_lets_nobody_in_is_one_plain_line(
    guarded_url: URL, capsys: pytest.CaptureFixture[str]
) -> None:
    wrong = guarded_url.set(password="hunter3")  # noqa: S106
    assert "password authentication failed" in refused(wrong, "list", capsys=capsys)
    assert "password authentication failed" in refused(wrong, "add", "text", capsys=capsys)
    assert "database" in refused(guarded_url.set(database="none"), "list", capsys=capsys)
    assert "nobody" in refused(guarded_url.set(username="nobody"), "list", capsys=capsys)
    away = guarded_url.set(host="nohost.invalid", query={})
    assert "nohost.invalid" in refused(away, "list", capsys=capsys)
    for command in ("backup", "upgrade", "where", "check"):
        assert "nohost.invalid" in refused(away, command, capsys=capsys)


def test_a_server_that_never_answers_is_given_up(capsys: pytest.CaptureFixture[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        url = database.locate(f"postgresql://kim@127.0.0.1:{silent.getsockname()[1]}/x?connect_timeout=2")
        assert "timeout" in refused(url, "list", capsys=capsys)


def test_without_its_driver_a_postgresql_ledger_names_the_extra() -> None:
    without = "import sys; sys.modules['psycopg'] = None; from claimtrack import cli; cli.main()"
    command = [sys.executable, "-c", without, "--db", "postgresql://kim@db.example/claims", "list"]
    ran = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ran.returncode == 3
    assert ran.stderr == (
        "claimtrack: a PostgreSQL ledger needs the extra: pip install 'claimtrack[postgresql]'\n"
    )


# The program itself, which waits for a word from outside as soon as it has sent a certain statement.
WAITING = """
import sys
from sqlalchemy import Engine, event

@event.listens_for(Engine, "after_cursor_execute")
def wait(connection, cursor, statement, *rest):
    if sys.argv[1] in statement:
        print("here", flush=True)
        sys.stdin.readline()

from claimtrack import cli
sys.exit(cli._run(sys.argv[2:]))
"""


@contextmanager
def stopped_at(moment: str, url: URL, *arguments: str) -> Iterator[list[str]]:
    """Run a command up to a statement, do what the block does, and let it go on; what it says is appended."""
    command = [sys.executable, "-c", WAITING, moment, "--db", address(url), "--as", "tester", *arguments]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    said: list[str] = []
    with subprocess.Popen(command, text=True, **pipes) as process:  # type: ignore[call-overload]
        assert process.stdout.readline() == "here\n"
        yield said
        _, err = process.communicate("go on\n")
        assert process.returncode == 3, err
        said += err.splitlines()


MOMENTS = {
    "FROM ledger": ["add", "The ship left the port"],
    "INSERT INTO change": ["add", "The ship left the port"],
    "max(revision.id)": ["add", "The ship left the port"],  # before a COPY
    "claim.contested, claim.conflicting": ["add", "The ship left the port"],  # before the commit
    "FROM alembic_version": ["list"],
}


@pytest.mark.parametrize("moment", MOMENTS)
def test_a_connection_that_the_server_ends_is_one_line_and_nothing_is_recorded(
    postgresql_url: URL, moment: str
) -> None:
    with writer(postgresql_url) as change:
        change.claim(ClaimEntry(text="Recorded before"))
    with (
        stopped_at(moment, postgresql_url, *MOMENTS[moment]) as said,
        psycopg.connect(address(postgresql_url), autocommit=True) as administrator,
    ):
        administrator.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
            "WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )
    (line,) = said
    assert "the connection was lost" in line
    with database.reading(postgresql_url) as connection:
        assert connection.execute(text("SELECT text FROM claim")).scalars().all() == ["Recorded before"]


def test_a_server_that_stops_in_the_middle_is_one_line_before_and_after_too(
    guarded: Server, guarded_url: URL, capsys: pytest.CaptureFixture[str]
) -> None:
    with stopped_at("FROM ledger", guarded_url, "add", "The ship left the port") as said:
        guarded.run("pg_ctl", "stop", "-w", "-s", "-m", "immediate")
    (line,) = said
    assert "the connection was lost" in line
    assert "failed: " in refused(guarded_url, "list", capsys=capsys)
    assert "failed: " in refused(guarded_url, "add", "text", capsys=capsys)
    guarded.run("pg_ctl", "start", "-w", "-s", "-l", "/dev/null", "-o", options(guarded))
    with database.reading(guarded_url) as connection:
        assert connection.execute(text("SELECT count(*) FROM claim")).scalar() == 0


def options(server: Server) -> str:
    return f"-c listen_addresses= -c unix_socket_directories={server.url.query['host']} -c fsync=off"
