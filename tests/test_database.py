"""How a ledger comes into being, is opened, locked and read, on both databases."""

from __future__ import annotations

import shutil
import socket
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from helpers import writer
from sqlalchemy import (
    CheckConstraint,
    Connection,
    MetaData,
    Table,
    create_engine,
    func,
    insert,
    inspect,
    select,
    text,
)
from sqlalchemy.engine import URL
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool
from sqlalchemy.schema import CreateIndex

from claimtrack import database, tables
from claimtrack.entries import ClaimEntry, LinkEntry
from claimtrack.errors import LedgerUnavailable, RefusedInput
from claimtrack.ledger import Writer

MIGRATIONS = Path(__file__).parent.parent / "alembic"


def one_line_of(refusal: pytest.ExceptionInfo[LedgerUnavailable]) -> str:
    """Return the sentence that a user sees, after checking that it is one plain line."""
    sentence = str(refusal.value)
    assert refusal.value.exit_code == 3
    assert sentence.isprintable(), "one line, without control characters"
    for jargon in ("sqlalchemy", "psycopg.", "sqlite3.", "Traceback", "SELECT", "[SQL", "Background on"):
        assert jargon not in sentence
    return sentence


def refused_to_open(url: URL) -> str:
    with pytest.raises(LedgerUnavailable) as refusal, database.reading(url):
        pytest.fail("it opened")
    sentence = one_line_of(refusal)
    with pytest.raises(LedgerUnavailable) as refusal, database.writing(url):
        pytest.fail("it opened")
    assert one_line_of(refusal) == sentence
    return sentence


def claims(connection: Connection) -> list[str]:
    return list(connection.execute(select(tables.claim.c.text).order_by(tables.claim.c.id)).scalars())


def make_foreign_table(url: URL) -> None:
    with create_engine(url, poolclass=NullPool).begin() as connection:
        connection.execute(text("CREATE TABLE recipe (dish text)"))


def checks(table: Table) -> list[CheckConstraint]:
    return [check for check in table.constraints if isinstance(check, CheckConstraint)]


# --- the schema ---


@pytest.fixture
def declared() -> Iterator[MetaData]:
    """Return all that tables.py declares, the partial indexes included."""
    always = set(tables.claim.indexes)
    tables.declare_partial_indexes()
    yield tables.metadata
    tables.claim.indexes.intersection_update(always)


def not_words(name: str | None, kind: str, _: Any) -> bool:
    return kind != "table" or "_words" not in str(name)


def test_the_migrations_make_exactly_the_declared_tables_and_indexes(
    ledger_url: URL, declared: MetaData
) -> None:
    with database.reading(ledger_url) as connection:
        # The tables of words are each database's own; see below.
        opts = {"compare_type": True, "compare_server_default": True, "include_name": not_words}
        context = MigrationContext.configure(connection, opts=opts)
        assert compare_metadata(context, declared) == []
        made = {
            check["name"]
            for table in declared.tables
            for check in inspect(connection).get_check_constraints(table)
        }
    # Alembic takes no notice of checks.
    assert made == {check.name for table in declared.tables.values() for check in checks(table)}


def test_checks_and_indexes_say_the_same_in_the_migrations_and_the_tables(
    sqlite_url: URL, declared: MetaData
) -> None:
    with database.reading(sqlite_url) as connection:
        made = {
            check["name"]: check["sqltext"]
            for table in declared.tables
            for check in inspect(connection).get_check_constraints(table)
        }
        made |= dict(
            connection.execute(
                text("SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL")
            ).all()
        )
        wanted: dict[object, str] = {}
        for table in declared.tables.values():
            wanted |= {check.name: str(check.sqltext) for check in checks(table)}
            wanted |= {
                index.name: str(CreateIndex(index).compile(dialect=connection.dialect))
                for index in table.indexes
            }
    assert made == wanted


def test_the_tables_of_a_sqlite_ledger_are_strict(sqlite_url: URL) -> None:
    with database.reading(sqlite_url) as connection:
        listed = text(
            "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type <> 'view' AND strict = :strict"
        )
        strict = set(connection.execute(listed, {"strict": 1}).scalars())
        others = set(connection.execute(listed, {"strict": 0}).scalars())
    assert strict == set(tables.metadata.tables)
    assert {name for name in others if not_words(name, "table", None)} == {"sqlite_schema", "alembic_version"}


def test_each_table_of_text_has_a_table_of_its_words(ledger_url: URL) -> None:
    with database.reading(ledger_url) as connection:
        found = inspect(connection)
        words = {name for name in found.get_table_names() if name.endswith("_words")}
        for name in words:
            assert [column["name"] for column in found.get_columns(name)][-1:] == ["words"]
            if connection.dialect.name == "postgresql":
                (index,) = found.get_indexes(name)
                assert index["dialect_options"]["postgresql_using"] == "gin"
    assert words == {"article_words", "article_text_words", "citation_words", "claim_words"}


def test_no_column_takes_a_value_of_another_type(ledger_url: URL) -> None:
    said = refused_row(ledger_url, tables.claim, a_claim() | {"conflicting": "yes"})
    assert "type integer" in said or "cannot store TEXT value in INTEGER column" in said


# --- what the database itself refuses ---


def a_claim() -> dict[str, Any]:
    return {"id": 1, "uid": "c1", "text": "The ship left the port", "contested": "no"}


def a_statement() -> dict[str, Any]:
    words = {"stance": "asserts", "certainty": "flat", "reading": "plain", "visibility": "public"}
    return {"id": 1, "uid": "s1", "claim": 1, "party": 1, **words}


def a_quantity() -> dict[str, Any]:
    words = {"hedge": "exact", "bounds_from": "words", "kind": "count", "role": "own"}
    return {"id": 1, "uid": "q1", "statement": 1, "as_written": "17", **words}


def refused_row(url: URL, table: Table, row: dict[str, Any]) -> str:
    """Return what the database says on refusing a row, in a ledger that holds what it refers to."""
    with database.writing(url) as connection:
        party = {"id": 1, "uid": "p1", "name": "The port", "folded": "the port", "kind": "organisation"}
        needed = ((tables.party, party), (tables.claim, a_claim()), (tables.statement, a_statement()))
        for wanted, sound in needed:
            if wanted is table:
                break
            connection.execute(insert(wanted).values(sound))
        with pytest.raises(DBAPIError) as refusal:
            connection.execute(insert(table).values(row))
    return str(refusal.value.orig)


@pytest.mark.parametrize(
    ("table", "wrong", "check"),
    [
        (tables.quantity, {"low_base": 7.0, "high_base": 6.0}, "ck_quantity_low_high"),
        (tables.quantity, {"hedge": "perhaps"}, "ck_quantity_hedge"),
        (tables.quantity, {"high_inclusive": 2}, "ck_quantity_high_inclusive"),
        (tables.statement, {"stance": "disputes"}, "ck_statement_disputes_has_aspect"),
        (tables.statement, {"stance": "doubts"}, "ck_statement_stance"),
        (tables.statement, {"reading": "inferred"}, "ck_statement_inferred_has_reason"),
        (tables.statement, {"replaces": 1}, "ck_statement_not_itself"),
        (
            tables.statement,
            {"date": "2024/2023", "date_earliest": "2024-01-01", "date_latest": "2023-12-31"},
            "ck_statement_date_order",
        ),
        (tables.claim, {"contested": "maybe"}, "ck_claim_contested"),
        (tables.implication, {"id": 1, "claim": 1, "implied": 1}, "ck_implication_not_itself"),
        (tables.exclusion, {"id": 1, "claim": 2, "excluded": 1}, "ck_exclusion_smaller_first"),
        (
            tables.assessment,
            {"id": 1, "uid": "v1", "rating": "false", "explanation": "of nothing"},
            "ck_assessment_one_subject",
        ),
        (tables.ledger, {"id": 2, "uid": "l2", "created_at": "now"}, "ck_ledger_one_row"),
    ],
    ids=lambda part: part if isinstance(part, str) else "",
)
def test_a_row_that_breaks_a_rule_is_refused_by_the_name_of_the_rule(
    ledger_url: URL, table: Table, wrong: dict[str, Any], check: str
) -> None:
    sound = {"quantity": a_quantity(), "statement": a_statement(), "claim": a_claim()}.get(table.name, {})
    assert check in refused_row(ledger_url, table, sound | wrong)


def test_the_rows_without_what_is_wrong_are_taken(ledger_url: URL) -> None:
    with database.writing(ledger_url) as connection:
        party = {"id": 1, "uid": "p1", "name": "The port", "folded": "the port", "kind": "organisation"}
        rows = ((tables.party, party), (tables.claim, a_claim()), (tables.statement, a_statement()))
        for table, row in (*rows, (tables.quantity, a_quantity())):
            connection.execute(insert(table).values(row))
        connection.commit()


def test_a_row_that_refers_to_nothing_is_refused(ledger_url: URL) -> None:
    assert "foreign key" in refused_row(ledger_url, tables.statement, a_statement() | {"party": 2}).lower()


# --- how it is opened ---


def test_a_sqlite_ledger_survives_a_power_failure_and_enforces_references(sqlite_url: URL) -> None:
    for opened in (database.reading, database.writing):
        with opened(sqlite_url) as connection:
            settings = {
                name: connection.execute(text(f"PRAGMA {name}")).scalar()
                for name in ("synchronous", "foreign_keys", "journal_mode")
            }
        assert settings == {"synchronous": 3, "foreign_keys": 1, "journal_mode": "delete"}


def test_a_sqlite_ledger_says_in_its_header_that_it_is_one(sqlite_url: URL) -> None:
    with database.reading(sqlite_url) as connection:
        assert connection.execute(text("PRAGMA application_id")).scalar() == int.from_bytes(b"clmt")


def test_leaving_a_ledger_without_commit_takes_everything_back(ledger_url: URL) -> None:
    with database.writing(ledger_url) as connection:
        Writer(connection, "tester", "add").claim(ClaimEntry(text="Never recorded"))
        connection.execute(insert(tables.claim).values(a_claim()))
    with database.reading(ledger_url) as connection:
        assert claims(connection) == []


def test_a_refusal_within_a_change_takes_everything_back(ledger_url: URL) -> None:
    circular = ClaimEntry(text="Never recorded", ref="one", implies=[LinkEntry(claim="one")])
    with pytest.raises(RefusedInput, match="imply itself"), writer(ledger_url) as change:
        change.claim(circular)
    with database.reading(ledger_url) as connection:
        assert claims(connection) == []
        assert connection.execute(select(func.count()).select_from(tables.change)).scalar() == 0


def test_a_reader_keeps_its_snapshot_while_a_writer_commits(ledger_url: URL) -> None:
    def add() -> None:
        with writer(ledger_url) as change:
            change.claim(ClaimEntry(text="Recorded meanwhile"))

    adding = Thread(target=add)
    with database.reading(ledger_url) as connection:
        before = claims(connection)
        adding.start()
        # On PostgreSQL the writer is done at once; on SQLite its commit waits until the reader has left.
        adding.join(timeout=0.3)
        assert claims(connection) == before == []
    adding.join(timeout=database.WAIT_SECONDS)
    assert not adding.is_alive()
    with database.reading(ledger_url) as connection:
        assert claims(connection) == ["Recorded meanwhile"]


def test_a_second_writer_waits_for_the_first_and_then_sees_its_work(ledger_url: URL) -> None:
    seen: list[list[str]] = []

    def look() -> None:
        with database.writing(ledger_url) as connection:
            seen.append(claims(connection))

    looking = Thread(target=look)
    with writer(ledger_url) as change:
        looking.start()
        looking.join(timeout=0.2)
        assert looking.is_alive()
        change.claim(ClaimEntry(text="Recorded first"))
    looking.join(timeout=database.WAIT_SECONDS)
    assert seen == [["Recorded first"]]


# --- making one ---


def test_a_new_ledger_is_empty_and_knows_its_schema(vacant_url: URL) -> None:
    database.create(vacant_url)
    with database.reading(vacant_url) as connection:
        version = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
        filled = [
            name
            for name, table in tables.metadata.tables.items()
            if connection.execute(select(func.count()).select_from(table)).scalar()
        ]
    assert (version, filled) == (database.SCHEMA, ["ledger"])


def test_a_ledger_is_never_made_over_another(ledger_url: URL) -> None:
    with writer(ledger_url) as change:
        change.claim(ClaimEntry(text="Still there"))
    with pytest.raises(RefusedInput, match="already"):
        database.create(ledger_url)
    with database.reading(ledger_url) as connection:
        assert claims(connection) == ["Still there"]


def test_a_ledger_is_never_made_among_foreign_tables(vacant_postgresql_url: URL) -> None:
    make_foreign_table(vacant_postgresql_url)
    with pytest.raises(RefusedInput, match="holds tables already"):
        database.create(vacant_postgresql_url)


def test_a_ledger_is_never_made_over_a_file_of_another_kind(tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear reader")
    with pytest.raises(RefusedInput, match="exists already"):
        database.create(database.locate(letter))
    assert letter.read_text() == "Dear reader"


# --- migrations ---


def test_the_program_knows_the_newest_migration() -> None:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.set_main_option("path_separator", "newline")
    script = ScriptDirectory.from_config(config)
    assert script.get_heads() == [database.SCHEMA]


def test_the_folder_of_migrations_does_not_hide_the_library_alembic() -> None:
    assert MIGRATIONS.is_dir()
    assert not (MIGRATIONS / "__init__.py").exists()


FAILING = """
import sqlalchemy as sa
from alembic import op

revision = "9999"
down_revision = "{before}"


def upgrade():
    op.create_table("half_done", sa.Column("id", sa.Integer(), primary_key=True))
    with op.batch_alter_table("tag") as batch:
        batch.add_column(sa.Column("colour", sa.Text()))
        batch.alter_column("name", new_column_name="label")
    raise ArithmeticError("in the middle")
"""


def test_a_migration_that_fails_leaves_nothing_behind(
    ledger_url: URL, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    migrations = tmp_path / "migrations"
    shutil.copytree(MIGRATIONS, migrations)
    (migrations / "versions" / "9999_failing.py").write_text(FAILING.format(before=database.SCHEMA))
    with writer(ledger_url) as change:
        change.claim(ClaimEntry(text="The ship left the port", tags=["ships"]))
    before = contents(ledger_url)
    monkeypatch.setattr(database, "shipped", lambda *_: migrations)
    with database.migrating(ledger_url) as connection, pytest.raises(ArithmeticError, match="in the middle"):
        database.migrate(connection)
    assert contents(ledger_url) == before


def contents(url: URL) -> object:
    """Return all that the database holds: on SQLite as SQL, else its columns and the tags."""
    if url.database and url.get_backend_name() == "sqlite":
        with closing(sqlite3.connect(url.database)) as connection:
            return list(connection.iterdump())
    with database.reading(url) as connection:
        columns = text(
            "SELECT table_name, column_name, data_type FROM information_schema.columns "
            "WHERE table_schema = current_schema() ORDER BY 1, 2"
        )
        return [
            connection.execute(columns).all(),
            connection.execute(text("SELECT * FROM tag, alembic_version")).all(),
        ]


# --- what cannot be opened ---


def test_a_missing_file_is_not_made_unasked(tmp_path: Path) -> None:
    path = tmp_path / "none.db"
    assert refused_to_open(database.locate(path)).startswith(f"no ledger at {path}: make one with")
    assert not path.exists()


def test_a_missing_database_is_named(postgresql_server: URL) -> None:
    assert 'database "none" does not exist' in refused_to_open(postgresql_server.set(database="none"))


def test_a_database_without_a_ledger_is_refused(vacant_postgresql_url: URL) -> None:
    assert "is empty: make one with" in refused_to_open(vacant_postgresql_url)


def test_an_empty_file_is_no_ledger(vacant_sqlite_url: URL) -> None:
    Path(str(vacant_sqlite_url.database)).touch()
    assert "is empty: make one with" in refused_to_open(vacant_sqlite_url)


def test_another_programs_database_is_left_alone(vacant_url: URL) -> None:
    make_foreign_table(vacant_url)
    assert "holds no ledger" in refused_to_open(vacant_url)


def test_a_file_that_is_no_database_is_refused(tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear reader,\n" * 100)
    assert "is no ledger, or is damaged" in refused_to_open(database.locate(letter))


def cut_in_half(path: Path) -> None:
    with path.open("r+b") as file:
        file.truncate(path.stat().st_size // 2)


def overwrite_the_schema(path: Path) -> None:
    with path.open("r+b") as file:
        file.seek(100)
        file.write(b"\xa5" * 3996)


@pytest.mark.parametrize("damage", [cut_in_half, overwrite_the_schema])
def test_a_damaged_ledger_is_called_damaged(sqlite_url: URL, damage: Callable[[Path], None]) -> None:
    damage(Path(str(sqlite_url.database)))
    sentence = refused_to_open(sqlite_url)
    assert "is damaged" in sentence
    assert sentence.endswith(": restore a backup")


def test_damage_that_shows_only_while_reading_is_explained_too(sqlite_url: URL) -> None:
    with database.reading(sqlite_url) as connection:
        root = connection.execute(
            text("SELECT rootpage FROM sqlite_master WHERE name = 'claim'")
        ).scalar_one()
        size = connection.execute(text("PRAGMA page_size")).scalar_one()
    with Path(str(sqlite_url.database)).open("r+b") as file:
        file.seek((root - 1) * size)
        file.write(b"\xa5" * size)
    with pytest.raises(LedgerUnavailable) as refusal, database.reading(sqlite_url) as connection:
        claims(connection)
    assert "is damaged" in one_line_of(refusal)


def test_a_ledger_that_stays_locked_is_called_busy(sqlite_url: URL, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database, "WAIT_SECONDS", 0.1)
    with closing(sqlite3.connect(str(sqlite_url.database), isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        assert "is busy: another program is writing to it" in refused_to_open(sqlite_url)


def test_a_newer_ledger_asks_for_the_newer_program(ledger_url: URL) -> None:
    with database.writing(ledger_url) as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
        connection.commit()
    sentence = refused_to_open(ledger_url)
    assert f"written by a newer claimtrack (schema 9999, this one knows {database.SCHEMA})" in sentence


@pytest.fixture
def unreachable() -> Iterator[URL]:
    """Return a PostgreSQL address where nobody listens."""
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        yield database.locate(f"postgresql://analyst:hunter2@127.0.0.1:{held.getsockname()[1]}/claims")


def test_a_server_out_of_reach_is_one_plain_line_without_the_password(unreachable: URL) -> None:
    sentence = refused_to_open(unreachable)
    assert "Connection refused" in sentence
    assert "hunter2" not in sentence


# --- naming one ---


@pytest.mark.parametrize(
    "name",
    [
        "postgresql://analyst:hunter2@db.example/claims",
        "postgresql://analyst@db.example/claims?password=hunter2",
        "postgresql://analyst@db.example/claims?sslpassword=hunter2",
    ],
)
def test_a_password_is_never_shown(name: str) -> None:
    url = database.locate(name)
    assert "hunter2" in url.render_as_string(hide_password=False)
    assert "hunter2" not in database.shown(url)
    assert "analyst" in database.shown(url)
    assert "db.example/claims" in database.shown(url)


def test_a_ledger_in_a_file_is_shown_as_its_path(tmp_path: Path) -> None:
    assert database.shown(database.locate(tmp_path / "a b%20c?.db")) == str(tmp_path / "a b%20c?.db")
    assert database.shown(database.locate(f"sqlite:///{tmp_path}/ledger.db")) == f"{tmp_path}/ledger.db"


def test_a_home_directory_may_be_written_short() -> None:
    assert database.locate("~/ledger.db").database == str(Path.home() / "ledger.db")


def test_a_path_may_hold_any_character(tmp_path: Path) -> None:
    url = database.locate(tmp_path / "50% of #claims?.db")
    database.create(url)
    assert [path.name for path in tmp_path.iterdir()] == ["50% of #claims?.db"]
    with database.reading(url) as connection:
        assert claims(connection) == []


@pytest.mark.parametrize(
    "name", ["mysql://localhost/claims", "sqlite://", "http://example.org", "postgresql://host:port/claims"]
)
def test_a_kind_of_server_that_holds_no_ledgers_is_refused(name: str) -> None:
    with pytest.raises(RefusedInput) as refusal:
        database.locate(name)
    assert refusal.value.path == ("db",)


# --- many rows at once ---


def test_rows_put_in_by_the_thousand_are_all_there(ledger_url: URL) -> None:
    rows = [
        {"id": n, "uid": f"uid {n}", "text": f"Tab\t, \\N, “{n}”", "contested": "no"} for n in range(2000)
    ]
    with database.writing(ledger_url) as connection:
        database.insert_many(connection, tables.claim, rows)
        database.insert_many(connection, tables.claim, [])
        connection.commit()
    with database.reading(ledger_url) as connection:
        columns = [tables.claim.c[name] for name in rows[0]]
        found = connection.execute(select(*columns).order_by(tables.claim.c.id)).mappings()
        assert list(found) == rows


def test_a_row_among_many_that_breaks_a_rule_is_refused_by_the_name_of_the_rule(ledger_url: URL) -> None:
    with (
        pytest.raises(RefusedInput, match="ck_claim_contested"),
        database.writing(ledger_url) as connection,
    ):
        database.insert_many(connection, tables.claim, [a_claim() | {"contested": "perhaps"}])
