"""A ledger moves between SQLite and PostgreSQL with its numbers and its history, or not at all."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.engine import URL
from test_commands import Commands
from test_exchange import SOUND, fill

from claimtrack import checks, database


@pytest.fixture
def claimtrack(ledger_url: URL, capsys: pytest.CaptureFixture[str]) -> Commands:
    """Commands on a ledger, on each database, with a little of everything and some history."""
    fill(ledger_url)
    commands = Commands(ledger_url, capsys)
    commands("withdraw", "s1", "--because", "not about arms")
    commands("add", "Taken back")
    commands("undo")
    return commands


@pytest.fixture(params=["sqlite", "postgresql"])
def target(request: pytest.FixtureRequest, tmp_path: Path) -> URL:
    """Return where a ledger can be moved to, on each database."""
    if request.param == "sqlite":
        return database.locate(tmp_path / "moved" / "ledger.db")
    url: URL = request.getfixturevalue("vacant_postgresql_url")
    return url


def moved(claimtrack: Commands, target: URL, capsys: pytest.CaptureFixture[str]) -> Commands:
    claimtrack("move", "--to", target.render_as_string(hide_password=False))
    return Commands(target, capsys)


def test_all_rows_move_with_their_numbers_and_the_source_stays(
    claimtrack: Commands, target: URL, capsys: pytest.CaptureFixture[str]
) -> None:
    before = claimtrack.contents()
    there = moved(claimtrack, target, capsys)
    assert claimtrack.contents() == there.contents() == before
    assert [one for one in checks.findings(target, SOUND) if one.code != "setting"] == []
    assert there("search", "munit") == claimtrack("search", "munit") != "nothing found\n"


def test_writing_goes_on_after_a_move_with_numbers_never_given_before(
    claimtrack: Commands, target: URL, capsys: pytest.CaptureFixture[str]
) -> None:
    there = moved(claimtrack, target, capsys)
    there("add", "After the move", "--by", "Russia")
    assert "#5 After the move" in there("list")  # 4 was taken back
    there("undo")
    there("undo")
    assert "withdrawn_because from 'not about arms' to none" in there("history")
    assert [one for one in checks.findings(target, SOUND) if one.code != "setting"] == []


def test_only_a_vacant_target_is_written_to(claimtrack: Commands, tmp_path: Path) -> None:
    full = tmp_path / "full.db"
    database.create(database.locate(full))
    content = full.read_bytes()
    assert claimtrack.refusal("move", "--to", str(full)) == f"--to: {full} exists already: name another file"
    assert full.read_bytes() == content
    assert "--to: " in claimtrack.refusal("move", "--to", claimtrack.db)
    assert "no kind of ledger" in claimtrack.refusal("move", "--to", "mysql://x/y")


def test_a_copy_that_is_not_the_same_is_not_kept(
    claimtrack: Commands, target: URL, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = database.insert_rows

    def losing(connection: Any, table: Any, columns: Any, rows: Any) -> None:
        rows = list(rows)
        whole(connection, table, columns, rows[:-1] if table.name == "tag" else rows)

    monkeypatch.setattr(database, "insert_rows", losing)
    name = target.render_as_string(hide_password=False)
    assert "the copy of tag is not the same" in claimtrack.refusal("move", "--to", name, code=3)
    if target.get_backend_name() == "sqlite":
        assert not Path(str(target.database)).exists()
    else:
        assert not database.holds_tables(target)


def test_rows_that_refer_to_later_ones_move_too(
    claimtrack: Commands, target: URL, capsys: pytest.CaptureFixture[str]
) -> None:
    claimtrack("add", "Its twin")
    with database.writing(claimtrack.url) as connection:
        connection.execute(text("UPDATE claim SET merged_into = 5 WHERE id = 3"))
        connection.commit()
    there = moved(claimtrack, target, capsys)
    assert there.contents() == claimtrack.contents()
