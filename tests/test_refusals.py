"""What an analyst gets wrong costs one line that names it, and changes nothing."""

from __future__ import annotations

import os
import shutil
import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.engine import URL
from test_commands import ARTICLE, PARTIES, Commands

from claimtrack import cli, database

LEDGER = f"""{PARTIES}
articles:
  - {{title: Old news, published: 2024-02-01}}
claims:
  - ref: arms
    text: arms
    statements:
      - {{party: Russia, stance: denies}}
  - text: munitions
    implies: [arms]
    statements:
      - {{party: South Korea, stance: asserts, date: 2024-01, quantities: [{{as_written: 5 shells}}]}}
  - text: missiles
    excludes: [arms]
"""


@pytest.fixture
def claimtrack(ledger_url: URL, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Commands:
    """Return a ledger, on each database, that knows three claims and an article with its text."""
    commands = Commands(ledger_url, capsys)
    commands("import", commands.form(tmp_path, LEDGER))
    (tmp_path / "article.txt").write_text(ARTICLE, encoding="utf-8")
    commands("article", "add", str(tmp_path / "article.txt"), "--title", "Containers")
    return commands


DIGITS = "1234567890" * 3 + "1"
DENY = ["deny", "2", "--by", "Russia"]
PERSON = ["party", "add", "X", "--kind", "person"]
PIN = ["--article", "a2", "--quote"]

REFUSED = [
    # parties
    (["deny", "2", "--by", "Rusha"], "--by: unknown party 'Rusha': did you mean", "--new-party Rusha:"),
    (["deny", "2", "--by", "Zanzibar"], "--by: unknown party 'Zanzibar'", "--new-party"),
    (["deny", "2", "--by", ""], "--by: unknown party ''", ""),
    (["deny", "2"], "--by: who speaks", ""),
    (["deny", "2", "--by", "Hamas", "--new-party", "Hamas"], "--new-party: write", "armed_group"),
    (["deny", "2", "--by", "Hamas", "--new-party", "Hamas:gang"], "--new-party: write", "armed_group"),
    (["deny", "2", "--by", "Russia", "--new-party", "Russia:state"], "already", ""),
    (["add", "x", "--about", "Rusha"], "--about: unknown party 'Rusha'", "Russia"),
    (["party", "add", "Russia", "--kind", "state"], "NAME: 'Russia' is in the ledger already", ""),
    (["party", "add", "", "--kind", "state"], "NAME: is empty", ""),
    (["party", "add", "X", "--kind", "gang"], "'--kind'", "armed_group"),
    (["party", "add", "X", "--kind", "state", "--also", " "], "--also: is empty", ""),
    ([*PERSON, "--member-of", "Rusha"], "--member-of: unknown party", "Russia"),
    ([*PERSON, "--member-of", "Russia", "--during", "2024/2023"],
     "--during: '2024/2023' ends before it begins", ""),
    (["party", "add", "X", "--kind", "unnamed", "--member-of", "Russia"], "--member-of: an", ""),
    (["party", "show", "Rusha"], "unknown party 'Rusha': did you mean Russia", "party list"),
    # articles and quotes
    ([*DENY, "--article", "a9", "--quote", "x"], "--article: there is no article a9", ""),
    ([*DENY, "--article", "Containers", "--quote", "x"], "--article: 'Containers' is no", "a12"),
    ([*DENY, *PIN, "Pyongyang and Moskow hav denied"],
     "--quote: 'Pyongyang and Moskow hav denied' is not in the article",
     "the nearest passage is 'Pyongyang and Moscow have “denied”'"),
    ([*DENY, *PIN, "denied"], "--quote: 'denied' stands 2 times", "--occurrence"),
    ([*DENY, *PIN, ""], "--quote: is empty", ""),
    ([*DENY, "--article", "a2"], "--quote: which words", ""),
    ([*DENY, "--quote", "x"], "--article: a quote needs", ""),
    (["cite", "s1", *PIN, "nothing like it at all"], "--quote: 'nothing like it at all' is not in", ""),
    (["cite", "s9", *PIN, "denied"], "there is no statement s9", ""),
    (["cite", "1", *PIN, "denied"], "'1' is no statement", "s12"),
    (["article", "show", "a9"], "there is no article a9", ""),
    # dates
    ([*DENY, "--on", "2024-02-30"], "--on: '2024-02-30' is no date: 2024-02 has 29 days", ""),
    ([*DENY, "--on", "2024-13"], "--on: '2024-13' is no date", ""),
    ([*DENY, "--on", "2024-03/2024-01"], "--on: '2024-03/2024-01' ends before it", ""),
    ([*DENY, "--on", "/2024"], "--on: '/2024' has an empty end", "2024/.."),
    ([*DENY, "--on", "yesterday"], "--on: 'yesterday' is no date", "2024-02-26"),
    (["add", "x", "--period", "2024-02-31/.."], "--period: '2024-02-31/..' is no date", ""),
    (["add", "x", "--by", "Russia", "--quantity", "5 shells", "--figure-period", "2024/2023"],
     "--figure-period: '2024/2023' ends before it begins", ""),
    (["list", "--since", "2024-02-30"], "--since: '2024-02-30' is no date", ""),
    (["list", "--until", "soon"], "--until: 'soon' is no date", ""),
    # figures
    ([*DENY, "--quantity", "5 to 3 shells"], "--quantity: the lower bound 5 is above", ""),
    ([*DENY, "--quantity", "NaN shells"], "--quantity: no figure in “NaN shells”", ""),
    ([*DENY, "--quantity", "infinity shells"], "--quantity: no figure", ""),
    ([*DENY, "--quantity", "1e999 shells"], "--quantity: ", ""),
    ([*DENY, "--quantity", f"{DIGITS} shells"], "--quantity: a figure has at most 30 digits", ""),
    ([*DENY, "--quantity", ""], "--quantity: no figure", ""),
    ([*DENY, "--quantity", "5 shells", "--kind", "sum"], "--kind: is one of", "cumulative"),
    (["add", "x", "--quantity", "5 shells"], "--by: a figure, quote or date belongs to a statement", ""),
    (["quantity", "nothing"], "no figure in “nothing”", ""),
    (["list", "--noun", "shells", "--min", "nan"], "--min: “nan” is not a plain figure", "6,700"),
    (["list", "--noun", "shells", "--max", "-inf"], "--max: “-inf” is not a plain figure", ""),
    (["list", "--noun", "shells", "--min", DIGITS], "--min: a figure has at most 30 digits", ""),
    (["list", "--noun", "shells", "--min", "6", "--max", "5"], "--min: is above --max", ""),
    (["list", "--min", "6"], "--min, --max and --possible need --noun or --unit", ""),
    (["list", "--noun", "shels"], "--noun: no figure in this ledger counts 'shels': did you mean shells", ""),
    (["list", "--unit", "tonn"], "--unit: “tonn” is not a unit that is known here: did you mean", "tonne"),
    # claims and their links
    (["add", ""], "TEXT: is empty", ""),
    (["add", " \n"], "TEXT: is empty", ""),
    (["add", "x", "--tag", ""], "--tag: is empty", ""),
    (["add", "x" * 10_001], "TEXT: has 10,001 characters; 10,000 are the most", ""),
    (["add", "x", "--implies", "99"], "--implies: there is no claim 99", ""),
    (["add", "x", "--excludes", "arms"], "--excludes: 'arms' is no claim", "12"),
    (["show", "99"], "there is no claim 99", ""),
    (["show", "s1"], "'s1' is no claim", ""),
    (["report", "99"], "there is no claim 99", ""),
    (["imply", "1", "1"], "claim 1 would imply itself", ""),
    (["imply", "1", "2"], "imply each other in a circle: #", ""),
    (["imply", "2", "1"], "claim 2 implies claim 1 already", ""),
    (["imply", "1", "3", "--remove"], "no record says that claim 1 implies claim 3", ""),
    (["exclude", "1", "1"], "claim 1 would exclude itself", ""),
    (["exclude", "3", "1"], "excludes claim 3 already", ""),
    # stances
    (["say", "2", "disputes", "--by", "Russia"], "--aspect: 'disputes' needs what is disputed", "magnitude"),
    (["say", "2", "hates", "--by", "Russia"], "'hates' is not one of", "'disputes'"),
    (["say", "2", "denies", "--by", "South Korea"], "both sides of", "--replaces"),
    (["say", "2", "updates", "--by", "Russia", "--replaces", "s2"], "--replaces: s2 is", ""),
    (["say", "1", "retracts", "--by", "South Korea", "--replaces", "s2"], "--replaces: s3", ""),
    (["say", "2", "updates", "--by", "South Korea", "--replaces", "s9"], "--replaces: there is no", ""),
    ([*DENY, "--by", "Ukraine", "--replaces", "s2"], "--replaces: each party", ""),
    ([*DENY, "--on", ""], "--on: '' is no date", ""),
    (["say", "2", "retracts", "--by", "South Korea"], "--replaces: 'retracts' which statement", "s2"),
    ([*DENY, "--inferred", ""], "--inferred: is empty", ""),
    (["withdraw", "s1", "--because", " "], "--because: is empty", ""),
    (["withdraw", "s9", "--because", "x"], "there is no statement s9", ""),
    # lists
    (["list", "--party", "Rusha"], "--party: unknown party 'Rusha': did you mean Russia", ""),
    (["list", "--denied-by", "Rusha"], "--denied-by: unknown party 'Rusha': did you mean Russia", ""),
    (["list", "--article", "a9"], "--article: there is no article a9", ""),
    (["list", "--contested=maybe"], "--contested: is some of direct,implied,rival", ""),
    (["list", "--limit", "0"], "--limit: is 1 to 1000", ""),
    (["list", "--limit", "1001"], "--limit: is 1 to 1000", ""),
    (["list", "--limit", "many"], "'--limit'", ""),
    (["list", "--after", "nonsense"], "--after: is no token of a page", ""),
    (["list", "--format", "xml"], "'--format': 'xml' is not one of 'table', 'json'", "list --help"),
    # usage
    (["lists"], "No such command 'lists'", "claimtrack --help"),
    (["list", "--partys", "x"], "No such option: --partys", "--party"),
    (["add"], "TEXT: what is claimed?", "In a terminal, a form asks"),
    (["withdraw", "s1"], "Missing option '--because'", ""),
    # what no database can keep
    (["add", "x\x00y"], "TEXT: contains the character U+0000, which cannot be stored", ""),
    (["add", "x\ud800y"], "TEXT: contains the character U+D800, which cannot be stored", ""),
    (["add", "x", "--tag", "\ud800"], "U+D800", ""),
    (["deny", "1", "--by", "\ud800"], "U+D800", ""),
]  # fmt: skip


def test_a_mistake_costs_one_line_and_changes_nothing(claimtrack: Commands) -> None:
    before = claimtrack.contents()
    astray = {}
    for command, words, advice in REFUSED:
        code, out, err = claimtrack.run(*command)
        one_line = err.count("\n") == 1 and err.startswith("claimtrack")
        if (code, out) != (2, "") or not one_line or words not in err or advice not in err:
            astray[" ".join(command)[:200]] = (code, out, err)
    assert astray == {}
    assert claimtrack.contents() == before


# --- articles that are no articles ---


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "is empty"),
        (b" \n\n", "is empty"),
        (b"caf\xe9\n", "line 1: is not UTF-8 text"),
        (b"a\nb\x00c", "U+0000"),
        (None, "No such file"),
    ],
)
def test_a_file_that_is_no_text_is_no_article(
    claimtrack: Commands, tmp_path: Path, content: bytes | None, words: str
) -> None:
    if content is not None:
        (tmp_path / "bad.txt").write_bytes(content)
    assert words in claimtrack.refusal("article", "add", str(tmp_path / "bad.txt"))


def test_an_article_has_a_title_and_a_date_that_exists(claimtrack: Commands, tmp_path: Path) -> None:
    article = ["article", "add", str(tmp_path / "article.txt"), "--again"]
    assert claimtrack.refusal(*article, "--title", "") == "--title: is empty"
    assert claimtrack.refusal(*article, "--published", "2024-02-30").startswith(
        "--published: '2024-02-30' is no"
    )


# --- ledgers that cannot be had ---


def refused(capsys: pytest.CaptureFixture[str], *arguments: str, code: int = 3) -> str:
    capsys.readouterr()
    assert cli._run(arguments) == code
    out, err = capsys.readouterr()
    assert out == ""
    assert err.count("\n") == 1
    assert "Traceback" not in err
    return err.removeprefix("claimtrack: ")


def test_a_missing_ledger_is_said_and_how_to_make_one(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert "make one with 'claimtrack init'" in refused(capsys, "--db", f"{tmp_path}/no.db", "list")


@pytest.mark.parametrize("command", [["list"], ["add", "x"]], ids=lambda command: command[0])
def test_a_ledger_that_is_none_is_no_ledger(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, command: list[str]
) -> None:
    (tmp_path / "text.db").write_text("This is a text that is long enough to have a header. " * 10)
    assert "is no ledger, or is damaged" in refused(capsys, "--db", f"{tmp_path}/text.db", *command)
    (tmp_path / "empty.db").touch()
    assert "is empty" in refused(capsys, "--db", f"{tmp_path}/empty.db", *command)
    with sqlite3.connect(tmp_path / "other.db") as other:
        other.execute("CREATE TABLE other (id INTEGER)")
    other.close()
    assert "holds no ledger" in refused(capsys, "--db", f"{tmp_path}/other.db", *command)
    assert "no ledger at" in refused(capsys, "--db", str(tmp_path), *command)


def test_a_damaged_ledger_is_said(
    sqlite_url: URL, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    claimtrack = Commands(sqlite_url, capsys)
    claims = "".join(f"  - text: claim {n}\n" for n in range(300))
    claimtrack("import", claimtrack.form(tmp_path, f"claims:\n{claims}"))
    path = Path(str(sqlite_url.database))
    whole = path.read_bytes()
    # The pages stay as many as the header says; what is in them is overwritten.
    path.write_bytes(whole[:8192] + b"\x00" * (len(whole) - 8192))
    assert "damaged" in refused(capsys, "--db", str(path), "list")


@pytest.mark.parametrize("command", [["list"], ["add", "x"]], ids=lambda command: command[0])
def test_a_ledger_of_a_newer_program_is_left_alone(
    ledger_url: URL, capsys: pytest.CaptureFixture[str], command: list[str]
) -> None:
    with database.writing(ledger_url) as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
        connection.commit()
    name = ledger_url.render_as_string(hide_password=False)
    assert "newer claimtrack" in refused(capsys, "--db", name, *command)


def test_a_busy_ledger_is_said(
    sqlite_url: URL, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "WAIT_SECONDS", 0.1)
    with database.writing(sqlite_url):
        assert "busy" in refused(capsys, "--db", str(sqlite_url.database), "add", "x")
        assert cli._run(["--db", str(sqlite_url.database), "list"]) == 0


@pytest.mark.skipif(os.geteuid() == 0, reason="the superuser may write anywhere")
def test_a_ledger_that_may_not_be_written_is_said(
    sqlite_url: URL, capsys: pytest.CaptureFixture[str]
) -> None:
    os.chmod(str(sqlite_url.database), 0o444)
    assert "permissions" in refused(capsys, "--db", str(sqlite_url.database), "add", "x")


def test_a_server_that_is_not_there_is_said_without_the_password(capsys: pytest.CaptureFixture[str]) -> None:
    said = refused(capsys, "--db", "postgresql://me:secret@127.0.0.1:1/claims", "list")
    assert "127.0.0.1" in said
    assert "secret" not in said
    assert "is no kind of ledger" in refused(capsys, "--db", "mysql://localhost/x", "list", code=2)


def test_a_ledger_is_not_made_where_there_is_something(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    (tmp_path / "notes.txt").write_text("my notes")
    assert "exists already" in refused(capsys, "init", f"{tmp_path}/notes.txt", code=2)
    assert (tmp_path / "notes.txt").read_text() == "my notes"
    assert "notes.txt" in refused(capsys, "init", f"{tmp_path}/notes.txt/ledger.db")


def test_settings_that_are_wrong_are_named(capsys: pytest.CaptureFixture[str]) -> None:
    folder = Path(os.environ["XDG_CONFIG_HOME"]) / "claimtrack"
    folder.mkdir(parents=True)
    for content, words in (
        ("db = 3", "'db' must be text"),
        ("bd = 'x'", "'bd' is no setting"),
        ("db =", "config"),
    ):
        (folder / "config.toml").write_text(content)
        said = refused(capsys, "list", code=2)
        assert "config.toml" in said
        assert words in said
    shutil.rmtree(folder)
