"""A backup is the ledger of one moment; only a whole one is restored, and nothing good is lost on the way."""

from __future__ import annotations

import hashlib
import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from helpers import writer
from sqlalchemy import func, select
from sqlalchemy.engine import URL

from claimtrack import backups, checks, cli, database
from claimtrack import tables as t
from claimtrack.entries import ClaimEntry
from claimtrack.errors import LedgerUnavailable, RefusedInput

WRITING = """
import sys
sys.path.insert(0, sys.argv[2])
from helpers import writer
from claimtrack import database
from claimtrack.entries import ClaimEntry
print("ready", flush=True)
while True:
    with writer(database.locate(sys.argv[1])) as change:
        one = change.claim(ClaimEntry(text="general"))
        other = change.claim(ClaimEntry(text="specific"))
        change.imply(other, one)
"""


pytestmark = pytest.mark.usefixtures("postgresql_programs")


def add(url: URL, text: str) -> None:
    with writer(url) as change:
        change.claim(ClaimEntry(text=text))


def claims(url: URL) -> list[str]:
    with database.reading(url) as connection:
        return list(connection.execute(select(t.claim.c.text).order_by(t.claim.c.id)).scalars())


def broken(url: URL) -> list[checks.Finding]:
    return list(checks.findings(url, [code for code in checks.LEDGER if code != "setting"]))


@contextmanager
def somebody_writing(url: URL) -> Iterator[None]:
    """Run another process that writes to the ledger without a pause."""
    arguments = [url.render_as_string(hide_password=False), str(Path(__file__).parent)]
    with subprocess.Popen([sys.executable, "-c", WRITING, *arguments], stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.readline()
        try:
            yield
            assert process.poll() is None
        finally:
            process.kill()


def folder_of(url: URL) -> Path:
    return Path(str(url.database)).parent


# --- there and back ---


def test_a_backup_made_while_another_process_writes_restores_and_checks_clean(
    ledger_url: URL, tmp_path: Path
) -> None:
    counted = select(func.count()).select_from(t.claim)
    with somebody_writing(ledger_url):
        made = []
        for number in range(3):
            made.append(backups.back_up(ledger_url, tmp_path / f"{number}"))
            time.sleep(0.3)
    for file in made:
        backups.restore(ledger_url, file, replace=True)
        assert broken(ledger_url) == []
        with database.reading(ledger_url) as connection:
            assert connection.execute(counted).scalar_one() % 2 == 0  # each change whole, or not at all
    assert len(claims(ledger_url)) > 0


def test_a_backup_restores_to_where_no_ledger_is(sqlite_url: URL, tmp_path: Path) -> None:
    add(sqlite_url, "before")
    file = backups.back_up(sqlite_url, tmp_path / "backup")
    add(sqlite_url, "after")
    new = database.locate(tmp_path / "deep" / "new.db")
    assert backups.restore(new, file) is None
    assert claims(new) == ["before"]
    add(new, "goes on")
    assert [path.name for path in (tmp_path / "deep").iterdir()] == ["new.db"]


def test_a_postgresql_backup_restores_into_an_empty_database(
    postgresql_url: URL, vacant_postgresql_url: URL, tmp_path: Path
) -> None:
    add(postgresql_url, "before")
    file = backups.back_up(postgresql_url, tmp_path)
    assert backups.restore(vacant_postgresql_url, file) is None
    assert claims(vacant_postgresql_url) == ["before"]
    assert broken(vacant_postgresql_url) == []
    add(vacant_postgresql_url, "goes on")


def test_restoring_keeps_the_ledger_that_it_replaces(ledger_url: URL, tmp_path: Path) -> None:
    add(ledger_url, "before")
    file = backups.back_up(ledger_url, tmp_path / "backup")
    add(ledger_url, "after")
    with pytest.raises(RefusedInput, match="--replace"):
        backups.restore(ledger_url, file)
    kept = backups.restore(ledger_url, file, replace=True)
    assert claims(ledger_url) == ["before"]
    assert kept is not None
    assert ".before-restore-20" in kept
    if ledger_url.get_backend_name() == "sqlite":
        assert claims(database.locate(kept)) == ["before", "after"]
    else:
        backups.restore(ledger_url, Path(kept), replace=True)
        assert claims(ledger_url) == ["before", "after"]


def test_the_digest_beside_a_backup_is_sha256sums(sqlite_url: URL, tmp_path: Path) -> None:
    file = backups.back_up(sqlite_url, tmp_path / "mine")
    digest = hashlib.sha256(file.read_bytes()).hexdigest()
    assert (tmp_path / "mine.sha256").read_text(encoding="utf-8") == f"{digest}  mine\n"


def test_a_backup_is_replaced_only_when_asked_and_is_never_the_ledger(
    sqlite_url: URL, tmp_path: Path
) -> None:
    file = backups.back_up(sqlite_url, tmp_path / "backup")
    with pytest.raises(RefusedInput, match="there already"):
        backups.back_up(sqlite_url, file)
    backups.back_up(sqlite_url, file, replace=True)
    with pytest.raises(RefusedInput, match="is the ledger itself"):
        backups.back_up(sqlite_url, Path(str(sqlite_url.database)), replace=True)


# --- damaged backups ---


def flip(file: Path) -> None:
    data = bytearray(file.read_bytes())
    data[len(data) // 2] ^= 1
    file.write_bytes(data)


def truncate(file: Path) -> None:
    os.truncate(file, file.stat().st_size // 2)


def lose_the_digest(file: Path) -> None:
    Path(f"{file}.sha256").unlink()


def empty(file: Path) -> None:
    file.write_bytes(b"")


@pytest.mark.parametrize("damage", [flip, truncate, lose_the_digest, empty])
def test_a_damaged_backup_is_refused_and_the_ledger_stays(
    ledger_url: URL, tmp_path: Path, damage: Callable[[Path], None]
) -> None:
    add(ledger_url, "good")
    file = backups.back_up(ledger_url, tmp_path / "backup")
    damage(file)
    with pytest.raises(RefusedInput, match=r"is damaged|whether it is whole"):
        backups.restore(ledger_url, file, replace=True)
    assert claims(ledger_url) == ["good"]
    assert [path.name for path in tmp_path.iterdir() if "before-restore" in path.name] == []


def test_a_damaged_ledger_is_not_backed_up_over_a_good_backup(sqlite_url: URL, tmp_path: Path) -> None:
    add(sqlite_url, "good")
    file = backups.back_up(sqlite_url, tmp_path / "backup")
    good = file.read_bytes()
    with sqlite3.connect(str(sqlite_url.database)) as connection:
        connection.execute("INSERT INTO tag (id, claim, name) VALUES (1, 77, 'arms')")
    connection.close()
    with pytest.raises(LedgerUnavailable, match=r"ledger\.db is damaged: tag 1 refers to #77"):
        backups.back_up(sqlite_url, file, replace=True)
    assert file.read_bytes() == good
    assert sorted(path.name for path in tmp_path.iterdir()) == ["backup", "backup.sha256"]


def test_a_good_backup_takes_the_place_of_a_ledger_that_cannot_be_opened(
    sqlite_url: URL, tmp_path: Path
) -> None:
    add(sqlite_url, "good")
    file = backups.back_up(sqlite_url, tmp_path / "backup")
    ledger = Path(str(sqlite_url.database))
    ledger.write_bytes(b"torn" * 5000)
    Path(f"{ledger}-journal").write_bytes(b"of the torn ledger")
    kept = backups.restore(sqlite_url, file, replace=True)
    assert claims(sqlite_url) == ["good"]
    assert Path(str(kept)).read_bytes().startswith(b"torn")
    assert not Path(f"{ledger}-journal").exists()


def test_a_backup_of_the_other_kind_of_ledger_is_refused(
    sqlite_url: URL, postgresql_url: URL, tmp_path: Path
) -> None:
    for one, other, kind in (
        (sqlite_url, postgresql_url, "SQLite"),
        (postgresql_url, sqlite_url, "PostgreSQL"),
    ):
        file = backups.back_up(one, tmp_path / kind)
        with pytest.raises(RefusedInput, match=f"is a backup of a {kind} ledger"):
            backups.restore(other, file, replace=True)


def test_without_postgresqls_programs_one_line_says_so(
    postgresql_url: URL, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(LedgerUnavailable, match="pg_dump is not on PATH"):
        backups.back_up(postgresql_url, tmp_path / "backup")
    assert list(tmp_path.iterdir()) == []


# --- killed on the way, and others at work ---


def killed_after(seconds: float, *arguments: str) -> None:
    command = [sys.executable, "-c", "from claimtrack.cli import main; main()", *arguments]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        time.sleep(seconds)
        process.send_signal(signal.SIGKILL)


def seconds_of(*arguments: str) -> float:
    started = time.perf_counter()
    killed = [sys.executable, "-c", "from claimtrack.cli import main; main()", *arguments]
    subprocess.run(killed, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - started


def test_kill_9_during_a_backup_or_a_restore_leaves_the_old_or_the_new(
    sqlite_url: URL, tmp_path: Path
) -> None:
    ledger, file = str(sqlite_url.database), tmp_path / "backup"
    add(sqlite_url, "old")
    backups.back_up(sqlite_url, file)
    add(sqlite_url, "new")
    copy = database.locate(tmp_path / "copy.db")
    backup = ("--db", ledger, "backup", str(file), "--replace")
    restore = ("--db", str(copy.database), "restore", str(file), "--replace")
    whole = seconds_of("--db", ledger, "backup", str(tmp_path / "other"))
    backups.restore(copy, file)
    for tenth in (5, 7, 9):
        killed_after(whole * tenth / 10, *backup)
        killed_after(whole * tenth / 10, *restore)
        assert claims(copy) in (["old"], ["old", "new"])
        backups.restore(copy, file, replace=True)  # the backup is whole, whichever it is
        assert broken(copy) == []


class Stop(BaseException):
    """As abrupt as a kill, at one line."""


@pytest.mark.parametrize("step", range(1, 8))
def test_whichever_rename_is_the_last_a_backup_and_the_ledger_are_good(
    sqlite_url: URL, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: int
) -> None:
    file = backups.back_up(sqlite_url, tmp_path / "backup")
    add(sqlite_url, "new")
    done: list[object] = []

    def replace(source: Path, target: Path) -> None:
        done.append(target)
        if len(done) == step:
            raise Stop
        os.rename(source, target)

    with monkeypatch.context() as stopping:
        stopping.setattr(os, "replace", replace)
        try:
            backups.back_up(sqlite_url, file, replace=True)
            backups.restore(sqlite_url, file, replace=True)
        except Stop:
            assert step <= 4
    assert claims(sqlite_url) == ["new"]
    backups.restore(sqlite_url, file, replace=True)
    assert broken(sqlite_url) == []


def test_a_restore_waits_for_no_writer_forever(
    sqlite_url: URL, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = backups.back_up(sqlite_url, tmp_path / "backup")
    monkeypatch.setattr(database, "WAIT_SECONDS", 0.1)
    with (
        database.writing(sqlite_url),
        pytest.raises(LedgerUnavailable, match="busy"),
    ):
        backups.restore(sqlite_url, file, replace=True)
    assert sorted(path.name for path in folder_of(sqlite_url).iterdir()) == ["ledger.db"]


def test_who_has_the_replaced_ledger_open_cannot_write_to_it_unawares(
    sqlite_url: URL, tmp_path: Path
) -> None:
    file = backups.back_up(sqlite_url, tmp_path / "backup")
    connection = sqlite3.connect(str(sqlite_url.database), isolation_level=None)
    connection.execute("SELECT count(*) FROM claim").fetchone()
    backups.restore(sqlite_url, file, replace=True)
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        connection.execute("UPDATE ledger SET created_at = 'now'")
    connection.close()


# --- the commands ---


def test_backup_and_restore_say_what_they_did(sqlite_url: URL, capsys: pytest.CaptureFixture[str]) -> None:
    ledger = str(sqlite_url.database)
    assert cli._run(["--db", ledger, "backup"]) == 0
    made = capsys.readouterr().out.strip()
    assert Path(made).parent == folder_of(sqlite_url)
    assert cli._run(["--db", ledger, "restore", made]) == 2
    assert "is there already: --replace" in capsys.readouterr().err
    assert cli._run(["--db", ledger, "restore", made, "--replace"]) == 0
    out, err = capsys.readouterr()
    assert out == f"restored {ledger}\n"
    assert "the ledger that was there is kept as" in err
    assert cli._run(["--db", ledger, "restore", "nothing.db"]) == 2
    assert capsys.readouterr().err == "claimtrack: FILE: nothing.db: No such file or directory\n"
