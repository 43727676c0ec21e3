"""A ledger of an older claimtrack is upgraded whole or not at all, and then used as before.

tests/ledgers/ keeps ledgers as released versions made them: the seeds and a day's work, as SQL text.
"""

from __future__ import annotations

import json
import shutil
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import inspect, text
from sqlalchemy.engine import URL

from claimtrack import backups, checks, cli, database, search
from claimtrack.errors import LedgerUnavailable

pytestmark = pytest.mark.usefixtures("postgresql_programs")

LEDGERS = Path(__file__).parent / "ledgers"
MIGRATIONS = Path(__file__).parents[1] / "alembic"
SET_SCHEMA = text("UPDATE alembic_version SET version_num = :schema")
OLD = sorted(path.name.split(".")[0] for path in LEDGERS.glob("*.sqlite.sql"))


def load(url: URL, schema: str) -> None:
    """Make the ledger of that schema as its program left it."""
    dump = LEDGERS / f"{schema}.{url.get_backend_name()}.sql"
    if url.get_backend_name() == "sqlite":
        with closing(sqlite3.connect(str(url.database))) as connection:
            connection.executescript(dump.read_text(encoding="utf-8"))
        return
    address = url.set(drivername="postgresql").render_as_string(hide_password=False)
    once = ("--no-psqlrc", "--quiet", "--single-transaction", "--set=ON_ERROR_STOP=1")
    subprocess.run(["psql", *once, address, f"--file={dump}"], check=True, stdout=subprocess.DEVNULL)


@pytest.fixture(params=OLD)
def schema(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def old_url(vacant_url: URL, schema: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> URL:
    """Return a ledger as an older claimtrack made it; PostgreSQL's backups fall into `tmp_path`."""
    load(vacant_url, schema)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("CLAIMTRACK_ANALYST", "tester")
    return vacant_url


@pytest.fixture
def new_url(old_url: URL, tmp_path: Path, request: pytest.FixtureRequest) -> URL:
    """Return another ledger on the same kind of database, as this claimtrack makes it."""
    if old_url.get_backend_name() == "postgresql":
        url: URL = request.getfixturevalue("postgresql_url")
        return url
    url = database.locate(tmp_path / "new.db")
    database.create(url)
    return url


def named(url: URL) -> str:
    """Return the ledger's name on the command line."""
    if url.get_backend_name() == "sqlite":
        return str(url.database)
    return url.set(drivername="postgresql").render_as_string(hide_password=False)


def backups_beside(url: URL, folder: Path) -> list[Path]:
    if url.get_backend_name() == "sqlite":
        return sorted(Path(str(url.database)).parent.glob("ledger-*.db"))
    return sorted(folder.glob("*.dump"))


def state(url: URL) -> object:
    """Return what tells an old ledger from a new one: on SQLite all of it, else the schema and the views."""
    if url.get_backend_name() == "sqlite":
        with closing(sqlite3.connect(str(url.database))) as connection:
            return list(connection.iterdump())
    with database.reading(url, older=True) as connection:
        version = database.check_schema(connection, url, older=True)
        found = inspect(connection)
        tables = {name: [c["name"] for c in found.get_columns(name)] for name in found.get_table_names()}
        return version, sorted(found.get_view_names()), tables


def still_said(before: Any, now: Any) -> bool:
    """Whether the JSON says all that it said before, uids apart; it may say more."""
    if isinstance(before, dict):
        return all(key in now and still_said(value, now[key]) for key, value in before.items())
    if isinstance(before, list):
        return len(before) == len(now) and all(map(still_said, before, now))
    return bool(before == now)


# --- used as before ---


def test_an_upgraded_ledger_shows_what_it_showed_and_goes_on(
    old_url: URL, schema: str, capsys: pytest.CaptureFixture[str]
) -> None:
    printed = json.loads((LEDGERS / f"{schema}.list.json").read_text(encoding="utf-8"))

    def run(*arguments: str) -> str:
        assert cli._run(["--db", named(old_url), *arguments]) == 0, capsys.readouterr().err
        return capsys.readouterr().out

    def listed() -> Any:
        return json.loads(run("list", "--contested", "--limit", "1000", "--format", "json"))

    def contested(claim: str) -> str:
        return str(json.loads(run("show", claim, "--format", "jsonl"))["contested"])

    assert run("upgrade").startswith("upgraded ")
    assert still_said(printed, listed())
    assert "#47 «Crates» have left the port" in run("search", "crates")
    claim = run("add", "Trucks have left the port", "--implies", "48").strip()
    assert contested(claim) == "implied"
    run("deny", claim, "--by", "Russia", "--on", "2024-06-10")
    assert contested(claim) == "direct"
    run("undo")
    assert contested(claim) == "implied"
    run("undo")
    assert still_said(printed, listed())
    broken = [code for code in checks.LEDGER if code != "setting"]
    assert list(checks.findings(old_url, broken)) == []


def test_the_ledger_is_backed_up_before_under_the_name_of_its_schema(
    old_url: URL, schema: str, tmp_path: Path
) -> None:
    before = state(old_url)
    kept = backups.upgrade(old_url)
    assert kept is not None
    assert [kept] == backups_beside(old_url, tmp_path)
    assert f"-{schema}-2" in kept.name
    assert state(old_url) != before
    backups.restore(old_url, kept, replace=True)
    assert state(old_url) == before


def definition(url: URL) -> object:
    """Return all tables, columns, indexes, rules and views, as the database has them."""
    with database.reading(url) as connection:
        if connection.dialect.name == "sqlite":
            return set(connection.execute(text("SELECT name, sql FROM sqlite_master")).all())
        found = inspect(connection)
        parts = (found.get_multi_columns, found.get_multi_indexes, found.get_multi_check_constraints)
        views = [(name, found.get_view_definition(name)) for name in found.get_view_names()]
        return [sorted(map(repr, part().items())) for part in parts], sorted(views)


def test_an_upgraded_ledger_has_the_schema_of_a_new_one(old_url: URL, new_url: URL) -> None:
    backups.upgrade(old_url)
    assert definition(old_url) == definition(new_url)


# --- what an old ledger says to other commands ---

COMMANDS = """
list; show 1; search arms; history; check; report 1; backup; where; add text; say 1 asserts --by Russia;
deny 1 --by Russia; cite s1 --article a1 --quote x; imply 1 2; exclude 1 2; withdraw s1 --because x; undo;
party list; party show Russia; party add Someone --kind person; article list; article show a1
""".strip().split(";")


@pytest.mark.parametrize("command", COMMANDS)
def test_every_other_command_asks_in_one_line_to_upgrade_first(
    vacant_sqlite_url: URL, command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    load(vacant_sqlite_url, "0001")
    before = Path(str(vacant_sqlite_url.database)).read_bytes()
    assert cli._run(["--db", named(vacant_sqlite_url), *command.split()]) == 3
    said = capsys.readouterr().err
    assert (
        said == f"claimtrack: {named(vacant_sqlite_url)} was made by claimtrack 0.1: run claimtrack upgrade\n"
    )
    assert Path(str(vacant_sqlite_url.database)).read_bytes() == before


def test_a_postgresql_ledger_asks_the_same(
    vacant_postgresql_url: URL, capsys: pytest.CaptureFixture[str]
) -> None:
    load(vacant_postgresql_url, "0001")
    for command in (["list"], ["add", "text", "--as", "tester"]):
        assert cli._run(["--db", named(vacant_postgresql_url), *command]) == 3
        assert "was made by claimtrack 0.1: run claimtrack upgrade\n" in capsys.readouterr().err


def test_the_folder_of_an_older_demo_is_left_alone_with_two_ways_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    path = Path("claimtrack-demo") / "ledger.db"
    path.parent.mkdir()
    load(database.locate(path), "0001")
    before = path.read_bytes()
    assert cli._run(["demo"]) == 3
    assert capsys.readouterr().err == (
        f"claimtrack: {path} is from the demo of claimtrack 0.1: "
        f"delete it, or run claimtrack --db {path} upgrade\n"
    )
    assert path.read_bytes() == before
    assert cli._run(["--db", str(path), "upgrade"]) == 0
    assert cli._run(["demo"]) == 0


# --- nothing to upgrade ---


def test_a_ledger_that_is_up_to_date_is_not_touched(
    sqlite_url: URL, capsys: pytest.CaptureFixture[str]
) -> None:
    path = Path(str(sqlite_url.database))
    before = path.read_bytes()
    assert cli._run(["--db", str(path), "upgrade"]) == 0
    assert capsys.readouterr() == (f"{path} is up to date\n", "")
    assert path.read_bytes() == before
    assert list(path.parent.iterdir()) == [path]


def newer(path: Path) -> None:
    database.create(database.locate(path))
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()


def foreign(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE recipe (dish text)")
        connection.commit()


def foreign_with_migrations(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE ledger (account text)")
        connection.execute("CREATE TABLE alembic_version (version_num text)")
        connection.execute("INSERT INTO alembic_version VALUES ('ae1027a6acf')")
        connection.commit()


def letter(path: Path) -> None:
    path.write_text("Dear reader,\n" * 100)


def damaged(path: Path) -> None:
    load(database.locate(path), "0001")
    with path.open("r+b") as file:
        file.seek(path.stat().st_size // 2)
        file.write(b"\xa5" * 20_000)


@pytest.mark.parametrize(
    ("made", "said"),
    [
        (newer, "was written by a newer claimtrack (schema 9999"),
        (foreign, "holds no ledger"),
        (foreign_with_migrations, "which no claimtrack made"),
        (letter, "is no ledger, or is damaged"),
        (damaged, "is damaged"),
    ],
)
def test_what_is_newer_foreign_or_damaged_is_refused_and_not_touched(
    tmp_path: Path, made: object, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "ledger.db"
    assert callable(made)
    made(path)
    before = path.read_bytes()
    assert cli._run(["--db", str(path), "upgrade"]) == 3
    told = capsys.readouterr().err
    assert said in told
    assert told.count("\n") == 1
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_a_newer_or_foreign_postgresql_database_is_refused(
    postgresql_url: URL, vacant_postgresql_url: URL
) -> None:
    with database.writing(postgresql_url) as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
        connection.commit()
    with pytest.raises(LedgerUnavailable, match="newer claimtrack"):
        backups.upgrade(postgresql_url)
    with pytest.raises(LedgerUnavailable, match="is empty"):
        backups.upgrade(vacant_postgresql_url)


# --- killed on the way ---

# The program itself, which stands still as soon as it has sent a certain statement.
STANDING_STILL = """
import sys, time
from sqlalchemy import Engine, event

@event.listens_for(Engine, "after_cursor_execute")
def stand(connection, cursor, statement, *rest):
    if sys.argv[2] in statement:
        print("here", flush=True)
        time.sleep(600)

from claimtrack import cli
sys.exit(cli._run(["--db", sys.argv[1], "upgrade"]))
"""
MOMENTS = ("FROM ledger", "CREATE VIEW contested_claims", "CREATE VIEW figures", "UPDATE alembic_version")


@pytest.mark.parametrize("moment", MOMENTS)
def test_kill_9_in_the_middle_of_an_upgrade_leaves_the_old_ledger(
    old_url: URL, moment: str, tmp_path: Path
) -> None:
    before = state(old_url)
    command = [sys.executable, "-c", STANDING_STILL, named(old_url), moment]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"here\n"
        process.kill()
    assert state(old_url) == before
    upgraded = backups.upgrade(old_url)  # nothing is left that would stand in its way
    assert upgraded in backups_beside(old_url, tmp_path)


def test_kill_9_at_any_time_leaves_the_old_or_the_new_ledger(tmp_path: Path) -> None:
    old, path = tmp_path / "old.db", tmp_path / "ledger.db"
    load(database.locate(old), "0001")
    command = [sys.executable, "-c", "from claimtrack import cli; cli.main()", "--db", str(path), "upgrade"]

    def upgraded_after(seconds: float | None) -> object:
        shutil.copyfile(old, path)
        with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
            try:
                process.wait(seconds)
            except subprocess.TimeoutExpired:
                process.kill()
        return state(database.locate(path))

    started = time.perf_counter()
    new = upgraded_after(None)
    whole = time.perf_counter() - started
    for share in (0.5, 0.7, 0.8, 0.9, 1.0):
        assert upgraded_after(whole * share) in (state(database.locate(old)), new)


def test_of_two_upgrades_at_once_one_upgrades_and_the_other_finds_it_done(old_url: URL) -> None:
    command = [
        sys.executable,
        "-c",
        "from claimtrack import cli; cli.main()",
        "--db",
        named(old_url),
        "upgrade",
    ]
    both = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(2)]
    said = sorted(process.communicate()[0].split(maxsplit=1)[0] for process in both)
    assert [process.returncode for process in both] == [0, 0]
    assert said.count("upgraded") == 1


# --- migrations that rebuild a table ---

REBUILDING = """
import sqlalchemy as sa
from alembic import op
from claimtrack import tables

revision = "9998"
down_revision = "{before}"


def upgrade():
    with op.batch_alter_table(
        "statement", copy_from=tables.statement, table_kwargs={{"sqlite_strict": True}}
    ) as batch:
        batch.add_column(sa.Column("mood", sa.Text(), nullable=False, server_default=""))
        batch.alter_column("note", nullable=False, server_default="")
    {then}
"""


@pytest.fixture
def migrations(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a copy of the migrations, for one more; the program takes them from there."""
    folder = tmp_path / "migrations"
    shutil.copytree(MIGRATIONS, folder)
    monkeypatch.setattr(database, "shipped", lambda *_: folder)
    return folder / "versions"


def rows(url: URL, query: str) -> list[tuple[object, ...]]:
    with database.migrating(url) as connection:
        return [tuple(row) for row in connection.execute(text(query))]


def test_a_migration_can_rebuild_a_table_to_which_rows_and_views_refer(
    old_url: URL, migrations: Path
) -> None:
    backups.upgrade(old_url)
    before = rows(old_url, "SELECT * FROM denials ORDER BY statement")
    cited = rows(old_url, "SELECT id, statement FROM citation ORDER BY id")
    without_note = "UPDATE statement SET note = '' WHERE note IS NULL"
    with database.writing(old_url) as connection:
        connection.execute(text(without_note))
        connection.commit()
    (migrations / "9998_rebuilding.py").write_text(REBUILDING.format(before=database.SCHEMA, then=""))
    with database.migrating(old_url) as connection:
        database.migrate(connection)
        found = inspect(connection)
        assert "mood" in {column["name"] for column in found.get_columns("statement")}
        checks_kept = {check["name"] for check in found.get_check_constraints("statement")}
        if connection.dialect.name == "sqlite":
            strict = "SELECT strict FROM pragma_table_list WHERE name = 'statement'"
            assert connection.execute(text(strict)).scalar() == 1
        connection.execute(SET_SCHEMA, {"schema": database.SCHEMA})
        connection.commit()
    assert "ck_statement_disputes_has_aspect" in checks_kept
    assert rows(old_url, "SELECT * FROM denials ORDER BY statement") == before
    assert rows(old_url, "SELECT id, statement FROM citation ORDER BY id") == cited
    broken = [code for code in checks.LEDGER if code != "setting"]
    assert list(checks.findings(old_url, broken)) == []


def test_a_migration_that_loses_rows_to_which_others_refer_is_not_committed(
    vacant_sqlite_url: URL, migrations: Path
) -> None:
    load(vacant_sqlite_url, "0001")
    before = state(vacant_sqlite_url)
    losing = REBUILDING.format(before=database.SCHEMA, then='op.execute("DELETE FROM article")').replace(
        'batch.alter_column("note", nullable=False, server_default="")', "pass"
    )
    (migrations / "9998_losing.py").write_text(losing)
    with pytest.raises(
        LedgerUnavailable, match="row 1 of citation would refer to a article that is not there"
    ):
        backups.upgrade(vacant_sqlite_url)
    assert state(vacant_sqlite_url) == before


# --- backups of other schemas ---


def test_a_backup_of_an_older_ledger_is_restored_as_it_is_and_asks_for_the_upgrade(
    old_url: URL, schema: str, new_url: URL, capsys: pytest.CaptureFixture[str]
) -> None:
    before = state(old_url)
    kept = backups.upgrade(old_url)
    assert cli._run(["--db", named(new_url), "restore", str(kept), "--replace"]) == 0
    said = f"it was made by claimtrack {database.MADE_BY[schema]}: run claimtrack upgrade\n"
    assert capsys.readouterr().err.endswith(said)
    assert state(new_url) == before
    assert cli._run(["--db", named(new_url), "upgrade"]) == 0
    assert state(new_url) == state(old_url)


def test_a_backup_of_a_newer_ledger_is_refused_and_the_ledger_stays(
    ledger_url: URL, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def say_made_by(schema: str) -> None:
        with database._connection(ledger_url, "write") as connection:
            connection.execute(SET_SCHEMA, {"schema": schema})
            connection.commit()

    say_made_by("9999")
    with monkeypatch.context() as later:
        later.setattr(database, "SCHEMA", "9999")
        file = backups.back_up(ledger_url, tmp_path / "backup")
    say_made_by(database.SCHEMA)
    before = state(ledger_url)
    assert cli._run(["--db", named(ledger_url), "restore", str(file), "--replace"]) == 3
    assert f"{file} was written by a newer claimtrack (schema 9999" in capsys.readouterr().err
    assert state(ledger_url) == before
    assert [path.name for path in tmp_path.iterdir() if "before-restore" in path.name] == []


# --- the search index ---


def spoil(url: URL) -> None:
    """Do to the index what another program might: forget a claim, and find another by what it never said."""
    with database._connection(url, "write") as connection:
        if connection.dialect.name == "sqlite":
            words = search.words("Goods have left the port")
            line = {"id": 48, "line": " ".join(words)}
            delete = "INSERT INTO claim_words (claim_words, rowid, words) VALUES ('delete', :id, :line)"
            connection.execute(text(delete), line)
            connection.execute(text("INSERT INTO claim_words (rowid, words) VALUES (47, 'sirens')"))
            connection.execute(text("INSERT INTO article_words (rowid, words) VALUES (99, 'sirens')"))
        else:
            connection.execute(text("DELETE FROM claim_words WHERE rowid = 48"))
            more = "UPDATE claim_words SET words = words || 'sirens'::tsvector WHERE rowid = 47"
            connection.execute(text(more))
            connection.execute(text("INSERT INTO article_words VALUES (99, 'sirens')"))
        connection.commit()


def test_an_index_that_differs_from_its_texts_is_found_and_made_anew(
    old_url: URL, capsys: pytest.CaptureFixture[str]
) -> None:
    backups.upgrade(old_url)
    with database.reading(old_url) as connection:
        everything = [search.search(connection, words) for words in ("crates", "port", "Russia")]
    spoil(old_url)
    assert [(finding.subject, finding.sentence) for finding in checks.findings(old_url, ["index"])] == [
        ("#47", "search finds #47 by other words than it has: claimtrack upgrade --reindex"),
        ("#48", "search finds #48 by other words than it has: claimtrack upgrade --reindex"),
        ("a99", "search finds a99, which is not there: claimtrack upgrade --reindex"),
    ]
    assert cli._run(["--db", named(old_url), "upgrade", "--reindex"]) == 0
    assert "the search index is made anew" in capsys.readouterr().err
    assert list(checks.findings(old_url, ["index"])) == []
    with database.reading(old_url) as connection:
        assert [search.search(connection, words) for words in ("crates", "port", "Russia")] == everything
        assert search.search(connection, "sirens").hits == []
