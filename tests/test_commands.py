"""Commands that write do what an analyst means, and say what they understood."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.engine import URL

from claimtrack import cli, database, tables

ARTICLE = """Seoul counts containers

Some 6,700 containers have gone to Russia since August, an official in Seoul said on Monday.
Both Pyongyang and Moscow have “denied” any trade in arms. More was denied.
"""
PARTIES = """
parties:
  - {name: South Korea, kind: state, also: [Seoul, ROK]}
  - {name: North Korea, kind: state, also: [Pyongyang, DPRK]}
  - {name: Russia, kind: state, also: [Moscow]}
  - {name: Ukraine, kind: state}
  - {name: US officials, kind: unnamed}
"""


class Commands:
    """Runs claimtrack in this process on one ledger."""

    def __init__(self, url: URL, capsys: pytest.CaptureFixture[str]) -> None:
        self.url = url
        self.db = url.render_as_string(hide_password=False)
        self.notes = ""
        self._capsys = capsys

    def run(self, *arguments: str) -> tuple[int, str, str]:
        """Exit code, standard output and standard error."""
        self._capsys.readouterr()
        code = cli._run(["--db", self.db, "--as", "tester", *arguments])
        out, err = self._capsys.readouterr()
        return code, out, err

    def __call__(self, *arguments: str) -> str:
        """What a command that must succeed prints; `notes` is what it says besides."""
        code, out, self.notes = self.run(*arguments)
        assert code == 0, self.notes
        return out

    def refusal(self, *arguments: str, code: int = 2) -> str:
        """The one line of a refusal, after which the ledger is as it was."""
        before = self.contents()
        given, out, err = self.run(*arguments)
        assert (given, out) == (code, ""), err
        assert err.count("\n") == 1, err
        assert self.contents() == before
        return err.rstrip("\n").removeprefix("claimtrack: ")

    def contents(self) -> dict[str, list[Any]]:
        """Every row of every table."""
        with database.reading(self.url) as connection:
            return {
                table.name: [tuple(row) for row in connection.execute(select(table).order_by(table.c.id))]
                for table in tables.metadata.sorted_tables
            }

    def form(self, folder: Path, text: str, name: str = "form.yaml") -> str:
        """The path of a YAML form with this text."""
        (folder / name).write_text(text, encoding="utf-8")
        return str(folder / name)


def process(*arguments: str, env: dict[str, str] | None = None, **options: Any) -> Any:
    """Run claimtrack as a process of its own, to its end."""
    return subprocess.run(
        [sys.executable, "-m", "claimtrack", *arguments],
        check=False,
        capture_output=options.pop("capture_output", True),
        env=os.environ | (env or {}),
        timeout=60,
        **options,
    )


@pytest.fixture
def claimtrack(ledger_url: URL, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Commands:
    """Return a ledger, on each database, with a few parties."""
    commands = Commands(ledger_url, capsys)
    commands("import", commands.form(tmp_path, PARTIES))
    return commands


@pytest.fixture
def small(sqlite_url: URL, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Commands:
    """Return a SQLite ledger with a few parties."""
    commands = Commands(sqlite_url, capsys)
    commands("import", commands.form(tmp_path, PARTIES))
    return commands


@pytest.fixture
def article(tmp_path: Path) -> str:
    path = tmp_path / "article.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return str(path)


# --- making and finding a ledger ---


def test_a_new_ledger_is_made_and_then_used(vacant_url: URL, capsys: pytest.CaptureFixture[str]) -> None:
    claimtrack = Commands(vacant_url, capsys)
    assert claimtrack.run("list")[0] == 3
    assert claimtrack("init").startswith("made the ledger ")
    assert claimtrack("list") == "no claim matches\n"
    code, out, err = claimtrack.run("init")
    assert (code, out) == (2, "")
    assert "name a" in err


def test_where_says_which_ledger_and_why(
    small: Commands, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert small("where") == f"{small.url.database}  (from --db)\n"
    monkeypatch.setenv("CLAIMTRACK_DB", "elsewhere.db")
    assert cli._run(["where"]) == 3
    assert capsys.readouterr().out == "elsewhere.db  (from CLAIMTRACK_DB)\n"
    monkeypatch.delenv("CLAIMTRACK_DB")
    config = Path(os.environ["XDG_CONFIG_HOME"]) / "claimtrack" / "config.toml"
    config.parent.mkdir(parents=True)
    config.write_text('db = "configured.db"\n')
    assert cli._run(["where"]) == 3
    assert capsys.readouterr().out == f"configured.db  (from {config})\n"
    config.unlink()
    assert cli._run(["where"]) == 3
    assert "(from the default)" in capsys.readouterr().out


def test_no_ledger_is_made_unasked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    for command in (["list"], ["add", "x"], ["where"], ["party", "list"], ["article", "list"]):
        assert cli._run(["--db", "new.db", *command]) == 3
        assert "claimtrack init" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_the_options_of_every_command_may_stand_anywhere(small: Commands) -> None:
    assert cli._run(["list", "--db", small.db]) == 0
    assert cli._run(["list", f"--db={small.db}", "--verbose", "--no-input"]) == 0
    assert cli._run(["party", "--db", small.db, "list"]) == 0


# --- claims and statements ---


def test_a_claim_is_recorded_with_who_says_it_the_figure_and_the_passage(
    claimtrack: Commands, article: str
) -> None:
    added = claimtrack("article", "add", article, "--published", "2024-02-27", "--publisher", "The Example")
    assert added == "a1\n"
    assert claimtrack.notes == (
        "claimtrack: title: Seoul counts containers (the first line that looks like a headline)\n"
    )
    assert claimtrack("add", "North Korea has supplied arms to Russia", "--about", "DPRK") == "1\n"
    assert claimtrack("deny", "1", "--by", "DPRK", "--by", "Moscow", "--article", "a1",
                      "--quote", 'Both Pyongyang and Moscow have "denied"') == "s1\ns2\n"  # fmt: skip
    assert "no date given: dated [..2024-02-27], up to the publication of a1" in claimtrack.notes
    assert "a1 has it as 'Both Pyongyang and Moscow have “denied”'; recorded so" in claimtrack.notes
    printed = claimtrack(
        "add", "North Korea has shipped munitions to Russia", "--by", "Seoul", "--on", "2024-02-26",
        "--quantity", "some 6,700 containers", "--measure", "shipped", "--kind", "cumulative",
        "--figure-period", "2023-08/2024-02", "--article", "a1", "--quote", "Some 6,700 containers",
        "--implies", "1", "--because", "Munitions are arms.", "--tag", "arms", "--period", "2023-08/..",
    )  # fmt: skip
    assert printed == "2\n"
    read = "6,700 · ≈ 6,600 to 6,800 · approximately · containers · cumulative"
    said = "s3: South Korea asserts (flat), 2024-02-26 – #2 “North Korea has shipped munitions to Russia”"
    assert claimtrack.notes == f"claimtrack: {said}\nclaimtrack: some 6,700 containers → {read}\n"
    shown = claimtrack("show", "2")
    for words in (
        "denied by implication · since 2023-08 · 1 article · 1 publisher · 1 origin",
        "South Korea asserts (flat), 2024-02-26",
        "some 6,700 containers: ≈ 6,600 to 6,800 containers, shipped, cumulative, 2023-08 to 2024-02",
        "“Some 6,700 containers”",
        "a1 The Example: Seoul counts containers, 2024-02-27, characters 25 to 46",
        "denial through #1, may predate this claim: Russia denies (flat), by 2024-02-27",
    ):
        assert words in " ".join(shown.split()), words


def test_a_date_that_was_given_is_not_replaced_by_the_articles(small: Commands, article: str) -> None:
    small("article", "add", article, "--published", "2024-02-27")
    small("add", "x")
    small("deny", "1", "--by", "Russia", "--on", "2024-01", "--article", "a1", "--quote", "More was denied")
    assert small.notes == "claimtrack: s1: Russia denies (flat), 2024-01 – #1 “x”\n"
    assert "Russia denies (flat), 2024-01" in small("show", "1")


def test_a_further_passage_is_no_further_statement(small: Commands, article: str) -> None:
    small("article", "add", article)
    small("add", "x", "--by", "Seoul", "--article", "a1", "--quote", "6,700 containers")
    assert small("cite", "s1", "--article", "a1", "--quote", "an official in Seoul said") == "s1\n"
    shown = small("show", "1")
    assert shown.count("South Korea asserts") == 1
    assert "“6,700 containers”" in shown
    assert "“an official in Seoul said”" in shown


def test_several_passages_show_one_statement(small: Commands, article: str) -> None:
    small("article", "add", article)
    small(
        "add", "x", "--by", "Seoul", "--article", "a1", "--quote", "6,700 containers", "--quote", "on Monday"
    )
    assert len(small.contents()["citation"]) == 2


def test_an_updated_figure_replaces_the_older_one(claimtrack: Commands) -> None:
    claimtrack("add", "x", "--by", "Seoul", "--on", "2024-01", "--quantity", "100 shells")
    claimtrack("say", "1", "updates", "--by", "Seoul", "--on", "2024-02", "--quantity", "200 shells",
               "--replaces", "s1")  # fmt: skip
    listed = claimtrack("list")
    assert "200 shells" in listed
    assert "100 shells" not in listed
    shown = claimtrack("show", "1")
    assert shown.index("200 shells") < shown.index("No longer in force") < shown.index("100 shells")


def test_a_withdrawn_denial_no_longer_contests_and_stays_in_the_history(claimtrack: Commands) -> None:
    claimtrack("add", "x", "--by", "Seoul", "--on", "2024-01")
    claimtrack("deny", "1", "--by", "Russia", "--on", "2024-02")
    assert "denied" in claimtrack("list", "--contested")
    claimtrack("withdraw", "s2", "--because", "wrong speaker")
    assert claimtrack("list", "--contested") == "no claim matches\n"
    assert "withdrawn by us: wrong speaker" in claimtrack("show", "1")


def test_a_party_may_take_the_other_side_when_it_says_what_it_leaves(claimtrack: Commands) -> None:
    claimtrack("add", "x", "--by", "Moscow", "--on", "2022-02")
    refused = claimtrack.refusal("deny", "1", "--by", "Russia", "--on", "2022-03")
    assert "both sides of" in refused
    assert "--replaces" in refused
    claimtrack("deny", "1", "--by", "Russia", "--on", "2022-03", "--replaces", "s1")
    assert "no assertion recorded" in claimtrack("list", "--denied-by", "Russia")


def test_implications_are_recorded_and_taken_away(claimtrack: Commands) -> None:
    claimtrack("add", "arms")
    claimtrack("deny", "1", "--by", "Russia")
    claimtrack("add", "munitions")
    claimtrack("imply", "2", "1", "--because", "Munitions are arms.")
    assert '"contested": "implied"' in claimtrack("show", "2", "--format", "json")
    claimtrack("imply", "2", "1", "--remove")
    assert '"contested": "no"' in claimtrack("show", "2", "--format", "json")
    assert "no record says that claim 2 implies claim 1" in claimtrack.refusal("imply", "2", "1", "--remove")


def test_claims_that_exclude_each_other_are_rivals_when_unrelated_parties_assert_them(
    claimtrack: Commands,
) -> None:
    claimtrack("add", "The Moskva was hit by missiles", "--by", "Ukraine")
    claimtrack("add", "The Moskva sank after a fire", "--by", "Russia", "--excludes", "1")
    assert "the rival claim #2" in claimtrack("list", "--contested", "rival")
    claimtrack("exclude", "2", "1", "--remove")
    assert claimtrack("list", "--contested") == "no claim matches\n"


def test_an_inferred_reading_is_shown_as_ours_with_its_reason(small: Commands) -> None:
    small("add", "x")
    small("deny", "1", "--by", "Russia", "--inferred", "The sentence names no claim.")
    assert "Russia denies (flat), undated (our reading)" in small("list")
    assert "our reading: The sentence names no claim." in small("show", "1")


def test_certainty_is_always_shown(small: Commands) -> None:
    small("add", "x", "--by", "Seoul", "--certainty", "estimate")
    assert "South Korea asserts (estimate), undated" in small("list")


@pytest.mark.parametrize(
    ("text", "hinted"),
    [
        ("North Korea has shipped 6,700 containers to Russia", True),
        ("More than three million shells were shipped", True),
        ("North Korea has shipped munitions to Russia since August 2023", False),
        ("North Korea delivered weapons to the Wagner Group by 20 January 2023", False),
    ],
)
def test_a_figure_in_a_claim_earns_a_hint_and_is_recorded(small: Commands, text: str, hinted: bool) -> None:
    assert small("add", text, "--period", "2023") == "1\n"
    assert ("figures belong to statements" in small.notes) is hinted
    assert small.contents()["claim"][0][2] == text


def test_a_new_party_is_made_by_its_flag_in_the_same_change(claimtrack: Commands) -> None:
    claimtrack("add", "x")
    claimtrack("deny", "1", "--by", "Hamas", "--new-party", "Hamas:armed_group")
    assert "p6 Hamas (armed_group)" in claimtrack("party", "show", "hamas")
    assert len(claimtrack.contents()["change"]) == 3


@pytest.mark.parametrize(
    "command",
    [
        ("add", "y", "--by", "Russia", "--quantity", "5 shells"),
        ("deny", "1", "--by", "Ukraine", "--new-party", "Hamas:armed_group"),
        ("imply", "2", "1"),
        ("exclude", "2", "1"),
        ("withdraw", "s1", "--because", "wrong"),
        ("party", "add", "Z", "--kind", "person"),
        ("article", "add", "ARTICLE"),
        ("import", "FORM"),
    ],
    ids=lambda command: "-".join(command[:2]),
)
def test_a_dry_run_changes_nothing(
    small: Commands, article: str, tmp_path: Path, command: tuple[str, ...]
) -> None:
    small("add", "x", "--by", "Seoul")
    small("add", "z")
    form = small.form(tmp_path, "claims:\n  - text: w\n")
    before = small.contents()
    small(*(part.replace("ARTICLE", article).replace("FORM", form) for part in command), "--dry-run")
    assert "nothing is recorded: --dry-run" in small.notes
    assert small.contents() == before


# --- parties and articles ---


def test_a_party_is_shown_with_its_names_wholes_and_statements(claimtrack: Commands) -> None:
    claimtrack("party", "add", "Shin Won-sik", "--kind", "person", "--member-of", "Seoul",
               "--during", "2023-10/2024-09", "--also", "신원식")  # fmt: skip
    claimtrack("add", "x", "--by", "신원식", "--on", "2024-02")
    shown = claimtrack("party", "show", "shin won sik")
    assert shown == (
        "p6 Shin Won-sik (person)\n  also: 신원식\n  part of: South Korea (2023-10 to 2024-09)\n"
        "  #1 Shin Won-sik asserts (flat), 2024-02  s1\n"
    )
    assert "parts: Shin Won-sik (2023-10 to 2024-09)" in claimtrack("party", "show", "ROK")
    listed = claimtrack("party", "list", "--format", "csv").splitlines()
    assert listed[0] == "party,name,kind,also,member_of"
    assert "p6,Shin Won-sik,person,신원식,South Korea" in listed


def test_a_shared_name_is_refused_with_the_choices(claimtrack: Commands) -> None:
    claimtrack("party", "add", "Georgia (US)", "--kind", "organisation", "--also", "Georgia")
    claimtrack("party", "add", "Georgia (country)", "--kind", "state", "--also", "Georgia")
    claimtrack("add", "x")
    refused = claimtrack.refusal("deny", "1", "--by", "georgia")
    assert "p6 Georgia (US) (organisation); p7 Georgia (country) (state)" in refused
    claimtrack("deny", "1", "--by", "p7")


def test_the_same_text_is_no_second_article_unless_asked_for(claimtrack: Commands, article: str) -> None:
    claimtrack("article", "add", article)
    refused = claimtrack.refusal("article", "add", article)
    assert "a1" in refused
    assert "--again" in refused
    assert claimtrack("article", "add", article, "--again", "--publisher", "Another") == "a2\n"
    assert len(claimtrack.contents()["article_text"]) == 1


def test_an_article_is_shown_with_its_passages_and_its_text(claimtrack: Commands, article: str) -> None:
    claimtrack("article", "add", article, "--title", "Containers", "--language", "en")
    assert claimtrack.notes == "claimtrack: not found: publisher and published\n"
    claimtrack("add", "x", "--by", "Seoul", "--article", "a1", "--quote", "6,700 containers")
    shown = claimtrack("article", "show", "a1")
    assert "language: en" in shown
    assert "  30: “6,700 containers” – s1 South Korea, claim #1" in shown
    assert shown.endswith(ARTICLE)
    assert "Containers" in claimtrack("article", "list")


def test_an_article_is_read_from_standard_input(small: Commands) -> None:
    done = process("--db", small.db, "article", "add", "-", input="Títle\r\n\r\nText\r\n".encode())
    assert (done.returncode, done.stdout) == (0, b"a1\n")
    assert small.contents()["article_text"][0][2] == "Títle\n\nText\n"


def test_a_figure_is_shown_as_it_would_be_read(small: Commands) -> None:
    assert small("quantity", "nearly 7,000 containers") == (
        "nearly 7,000 containers → 7,000 · ≈ 6,300 to less than 7,000 · nearly · containers\n"
    )


# --- processes ---


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a ledger with some hundred claims."""
    path = tmp_path_factory.mktemp("many") / "ledger.db"
    form = path.with_suffix(".yaml")
    texts = "".join(f"  - text: Claim {number} “so” 한국 {'long ' * 40}\n" for number in range(400))
    form.write_text(f"claims:\n{texts}", encoding="utf-8")
    assert cli._run(["init", str(path)]) == 0
    assert cli._run(["--db", str(path), "--as", "tester", "import", str(form)]) == 0
    return path


def test_a_reader_that_has_seen_enough_is_no_error(many: Path) -> None:
    command = f"{sys.executable} -m claimtrack --db {many} list --limit 400 --format jsonl"
    done = subprocess.run(
        ["bash", "-o", "pipefail", "-c", f"{command} | head -1"], check=False, capture_output=True, timeout=60
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.count(b"\n") == 1


@pytest.mark.parametrize("encoding", ["ascii", "utf-8"])
def test_every_terminal_can_show_every_claim(many: Path, encoding: str) -> None:
    environment = {"PYTHONIOENCODING": encoding, "PYTHONUTF8": "0"}
    done = process("--db", str(many), "list", "--limit", "1", env=environment)
    assert (done.returncode, done.stderr) == (0, b"")
    shown = "한국" if encoding == "utf-8" else "\\ud55c\\uad6d"
    assert shown in done.stdout.decode(encoding)


def test_standard_output_that_is_full_is_said(many: Path) -> None:
    with open("/dev/full", "w") as full:
        done = process("--db", str(many), "list", stdout=full, stderr=subprocess.PIPE, capture_output=False)
    assert done.returncode == 3
    assert done.stderr.splitlines()[0] == b"claimtrack: No space left on device"


def test_an_interruption_ends_with_130_and_leaves_the_ledger(small: Commands) -> None:
    before = small.contents()
    running = subprocess.Popen(
        [sys.executable, "-m", "claimtrack", "--db", small.db, "article", "add", "-"],
        stdin=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    with running:
        assert running.stdin is not None
        time.sleep(1.5)  # it waits for its standard input by then
        running.send_signal(signal.SIGINT)
        _, said = running.communicate(timeout=30)
    assert (running.returncode, said) == (130, b"claimtrack: stopped; the ledger is as it was\n")
    assert small.contents() == before


def test_an_argument_that_is_no_text_is_refused(small: Commands) -> None:
    before = small.contents()
    done = process("--db", small.db, "add", b"caf\xe9", "--tag", "x")  # type: ignore[arg-type]
    assert done.returncode == 2
    assert b"internal error" not in done.stderr
    assert small.contents() == before


def test_a_file_may_have_a_name_that_is_no_text(small: Commands, tmp_path: Path) -> None:
    form = os.fsencode(tmp_path) + b"/caf\xe9.yaml"
    with open(form, "w") as file:
        file.write("claims:\n  - text: x\n")
    assert process("--db", small.db, "import", form).returncode == 0  # type: ignore[arg-type]
    assert len(small.contents()["claim"]) == 1


def test_the_version_and_the_help_need_no_ledger(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli._run(["--version"]) == 0
    assert re.fullmatch(r"claimtrack \d+\.\d+\.\d+\n", capsys.readouterr().out)
    for command in ([], ["list"], ["party"], ["article", "add"]):
        assert cli._run([*command, "--help"]) == 0
        assert capsys.readouterr().out.startswith("Usage: claimtrack")


def test_a_command_is_found_without_loading_the_others() -> None:
    cli.program()
    named = {name for room in cli._ROOMS.values() for name in room}
    assert {one.name for one in cli._COMMANDS} | {one.name for one in cli._GROUPS} == named
    for room, commands in cli._ROOMS.items():
        helps = "; ".join(f"cli._run([{command!r}, '--help'])" for command in commands)
        loaded = modules(f"from claimtrack import cli; {helps}")
        assert {name for name in loaded if name.startswith("claimtrack.cli.")} == {
            "claimtrack.cli.common",
            f"claimtrack.cli.{room}",
        }


NOT_FOR_A_LIST = (
    "alembic", "edtf", "jinja2", "mako", "matplotlib", "pint", "psycopg", "rapidfuzz", "ruamel",
    "sqlalchemy.orm", "trafilatura", "uuid_utils.compat", "claimtrack.report", "claimtrack.interchange",
    "claimtrack.demo",
)  # fmt: skip


@pytest.mark.parametrize(
    "arguments",
    [
        ["list"],
        ["list", "--contested", "--format", "json"],
        ["list", "--denied-by", "Russia", "--since", "2024", "--noun", "shells", "--min", "5"],
        ["show", "1"],
    ],
    ids=" ".join,
)
def test_a_list_loads_only_what_it_uses(small: Commands, arguments: list[str]) -> None:
    small("add", "x", "--by", "Seoul", "--on", "2024-02", "--quantity", "5 shells")
    loaded = modules(
        f"from claimtrack import cli; code = cli._run({['--db', small.db, *arguments]!r}); assert code == 0"
    )
    assert sorted(loaded & set(NOT_FOR_A_LIST)) == []


def test_a_list_loads_no_pydantic_but_typers_own(small: Commands) -> None:
    typer = modules("""
import enum, typer
app = typer.Typer()
@app.command()
def main(word: enum.Enum("Word", {"a": "a"}) = "a", number: int = 1): print("x")
app(args=[], standalone_mode=False)
""")
    ours = modules(f"from claimtrack import cli; cli._run({['--db', small.db, 'list']!r})")
    assert {name for name in ours if name.startswith("pydantic")} <= typer


def modules(code: str) -> set[str]:
    """Return the modules that are loaded after this code has run."""
    code = f"{code}\nimport sys; print('\\n' + ' '.join(sys.modules), file=sys.stderr)"
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    return set(done.stderr.splitlines()[-1].split())
