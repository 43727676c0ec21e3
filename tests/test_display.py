"""What is shown can be read in 80 columns, is whole when piped, and is harmless whatever the ledger holds."""

from __future__ import annotations

import csv
import fcntl
import json
import os
import pty
import re
import struct
import subprocess
import sys
import termios
import unicodedata
from io import StringIO
from pathlib import Path

import pytest
from markdown_it import MarkdownIt
from rich.cells import cell_len
from sqlalchemy.engine import URL
from test_commands import Commands

ESCAPE = "\x1b]0;owned\x07\x1b[31m"
NASTY = f"{ESCAPE}[bold]B[/bold] \u202egnp.exe\u2066 \u200b\ufeff\x7f\x85 <script>alert(1)</script>"
MARKUP = (
    "[x](javascript:alert(1)) ![i](https://evil.example/i.png) <img src=x onerror=y> https://evil.example "
    "www.evil.example a@evil.example | `code` **b** <!-- c --> &lt; $x$ ~~s~~ [^1] # h"
)
NASTY_NAMES = ("=1+1", "+1", "-2", "@SUM(A1)", "'quoted", "\tTab", "|cmd' /C calc'!A0")


def hostile() -> str:
    """Return a form whose every text is meant to do harm."""
    parties = [{"name": f"P {NASTY}", "kind": "state"}, *({"name": name} for name in NASTY_NAMES)]
    said = {
        "party": f"P {NASTY}",
        "stance": "asserts",
        "date": "2024-02",
        "note": NASTY,
        "reading": "inferred",
        "reading_reason": f"{MARKUP}{ESCAPE}",
        "quantities": [{"as_written": "5", "noun": f"{ESCAPE}box", "measure": f"=sent {MARKUP}"}],
        "citations": [{"article": "a", "exact": f"“{MARKUP} {NASTY}\nsecond line”", "translation": NASTY}],
        "assessments": [
            {"rating": f"=r {MARKUP}{ESCAPE}", "explanation": MARKUP, "source": "javascript:alert(1)"}
        ],
    }
    claims = [
        {"text": f"=cmd {MARKUP} {NASTY}", "about": [f"P {NASTY}"], "tags": [f"-t{ESCAPE}", "@t"],
         "statements": [said]},
        *({"text": name, "about": [name], "tags": [name]} for name in NASTY_NAMES),
    ]  # fmt: skip
    article = {
        "ref": "a",
        "title": f"{MARKUP} {NASTY}",
        "publisher": f"+{NASTY}",
        "url": "javascript:alert(1)",
    }
    return json.dumps({"parties": parties, "articles": [article], "claims": claims})


@pytest.fixture
def claimtrack(sqlite_url: URL, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Commands:
    """Return a ledger that is full of harm."""
    commands = Commands(sqlite_url, capsys)
    commands("import", commands.form(tmp_path, hostile()))
    return commands


OUTPUTS = [
    *(["list", "--format", kind] for kind in ("table", "json", "jsonl", "csv", "markdown")),
    *(["show", "1", "--format", kind] for kind in ("table", "json", "csv", "markdown")),
    *(["party", "list", "--format", kind] for kind in ("table", "json", "csv", "markdown")),
    *(["article", "list", "--format", kind] for kind in ("table", "json", "csv", "markdown")),
    *(["article", "show", "a1", "--format", kind] for kind in ("table", "json", "csv", "markdown")),
    *(["party", "show", "p1", "--format", kind] for kind in ("table", "json", "csv", "markdown")),
    ["report", "1", "--output", "-"],
]


def harmful(text: str) -> set[str]:
    """Return the characters that do something on a screen rather than stand there."""
    return {c for c in text if unicodedata.category(c) in ("Cc", "Cf", "Zl", "Zp") and c not in "\n\r"}


def test_nothing_that_the_ledger_holds_reaches_a_screen_alive(claimtrack: Commands) -> None:
    shown = {" ".join(command): harmful(claimtrack(*command)) for command in OUTPUTS}
    assert [command for command, found in shown.items() if found] == []
    code, _, err = claimtrack.run("deny", "1", "--by", f"P {ESCAPE}")
    assert (code, harmful(err)) == (2, set())
    for command in (["show", ESCAPE], [ESCAPE], ["list", "--format", ESCAPE], ["--db", ESCAPE, "where"]):
        code, out, err = claimtrack.run(*command)
        assert code in (2, 3)
        assert harmful(out + err) == set()


def test_what_is_stored_is_what_was_said(
    ledger_url: URL, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    claimtrack = Commands(ledger_url, capsys)
    claimtrack("import", claimtrack.form(tmp_path, hostile()))
    names = {row[2] for row in claimtrack.contents()["party"]}
    assert f"P {NASTY}" in names
    claim = json.loads(claimtrack("show", "1", "--format", "json"))["claims"][0]
    assert claim["text"] == f"=cmd {MARKUP} {NASTY}"  # JSON escapes, and so says the very same


def test_rich_markup_is_shown_and_not_obeyed(claimtrack: Commands) -> None:
    assert "[bold]B[/bold]" in claimtrack("list")
    assert "[bold]B[/bold]" in claimtrack("party", "list").replace("\n", "")


def test_no_cell_of_a_csv_is_run_by_a_spreadsheet(claimtrack: Commands) -> None:
    for command in [command for command in OUTPUTS if "csv" in command]:
        rows = list(csv.reader(StringIO(claimtrack(*command))))
        assert len({len(row) for row in rows}) == 1
        cells = [cell for row in rows for cell in row]
        assert [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r"))] == []


def test_a_cell_that_was_made_inert_still_says_what_it_said(claimtrack: Commands) -> None:
    rows = list(csv.DictReader(StringIO(claimtrack("list", "--format", "csv"))))
    claims = {row["claim"] for row in rows}
    assert {"'=1+1", "'+1", "'-2", "'@SUM(A1)", "''quoted", "|cmd' /C calc'!A0"} <= claims


def live(markdown: str) -> set[str]:
    """Return every tag that Markdown makes of it but links within it, and HTML of its own."""
    renderer = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
    tags = set()
    for token in renderer.parse(markdown):
        for part in (token, *(token.children or ())):
            within = part.type == "link_close" or str(part.attrGet("href")).startswith("#")
            tags |= {part.content} if part.type in ("html_block", "html_inline") else set()
            tags |= {part.tag} if not part.content and not within else set()
    return tags - {""}


def test_no_text_of_the_ledger_becomes_markup(claimtrack: Commands) -> None:
    table = {"table", "thead", "tbody", "tr", "th", "td", "<br>"}
    text = {"h1", "h2", "h3", "p", "em", "strong", "ul", "li", "blockquote"}
    for command in [command for command in OUTPUTS if command[-1] in ("markdown", "-")]:
        printed = claimtrack(*command)
        assert live(printed) <= (table | text if command[0] == "report" else table), command
        # GitHub makes links of bare addresses as well.
        assert not re.search(r"https?://|\bwww\.|[\w]@[\w]", printed), command


def test_every_row_of_a_markdown_table_has_as_many_cells_as_its_head(claimtrack: Commands) -> None:
    lines = claimtrack("list", "--format", "markdown").splitlines()
    assert {len(re.findall(r"(?<!\\)\|", line)) for line in lines} == {7}


# --- width and colour ---

LONG = """
parties:
  - {name: Ministry of Foreign Affairs of the Democratic People's Republic of Korea, kind: government_body}
  - {name: 조선민주주의인민공화국 외무성 대변인, kind: person}
  - {name: Russia, kind: state}
articles:
  - {ref: a, title: A report, published: 2024-03-01}
claims:
  - ref: general
    text: North Korea has supplied arms, ammunition and everything else that an army at war may want to Russia
    statements:
      - party: Ministry of Foreign Affairs of the Democratic People's Republic of Korea
        stance: denies
        date: 2024-02-29
        citations: [{article: a, exact: "we have never had 'arms deals' with Russia, and we have no plan to"}]
  - ref: specific
    text: 조선은 2023년 8월부터 로씨야에 군수품을 수송하였으며 그 수량은 아직 확인되지 않았다
    period: 2023-08/..
    tags: [arms, munitions]
    implies: [general]
    statements:
      - party: 조선민주주의인민공화국 외무성 대변인
        stance: asserts
        certainty: likely
        date: "[2024-02-24..2024-02-28]"
        quantities:
          - as_written: more than half a million 122mm rocket launchers
          - as_written: "some 6,700 containers"
  - text: many voices
    statements:
""" + "".join(f"      - {{party: Russia, stance: declines, date: 2023-{m:02}}}\n" for m in range(1, 13))


@pytest.fixture
def long(sqlite_url: URL, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Commands:
    """Return a ledger of long names and sentences, in two scripts."""
    commands = Commands(sqlite_url, capsys)
    commands("import", commands.form(tmp_path, LONG))
    return commands


@pytest.mark.parametrize("width", [40, 80, 100, 200])
def test_the_table_fits_the_columns_there_are(
    long: Commands, monkeypatch: pytest.MonkeyPatch, width: int
) -> None:
    monkeypatch.setenv("COLUMNS", str(width))
    for command in (["list"], ["show", "1"], ["show", "2"], ["party", "list"], ["article", "list"]):
        for line in long(*command).splitlines():
            assert cell_len(line) <= width, line
            assert line == line.rstrip()


def test_eighty_columns_lose_nothing(long: Commands, monkeypatch: pytest.MonkeyPatch) -> None:
    def marks(text: str) -> str:
        return "".join(sorted(re.sub(r"\s", "", text)))

    monkeypatch.setenv("COLUMNS", "80")
    narrow = long("list")
    monkeypatch.setenv("COLUMNS", "1000")
    wide = long("list")
    assert marks(narrow) == marks(wide)
    assert "…" not in narrow.replace("… and 7 more", "")
    for words in (
        "more than half a million 122mm rocket launchers",
        "조선민주주의인민공화국 외무성 대변인 asserts (likely), between 2024-02-24 and 2024-02-28",
        "“we have never had 'arms deals' with Russia, and we have no plan to”",
        "no denial of this claim recorded",
        "denied by implication · 0 articles · 0 publishers · 1 origin · arms, munitions",
    ):
        assert words in wide


def test_a_wider_terminal_needs_fewer_lines(long: Commands, monkeypatch: pytest.MonkeyPatch) -> None:
    heights = []
    for width in ("80", "120", "200"):
        monkeypatch.setenv("COLUMNS", width)
        heights.append(long("list").count("\n"))
    assert heights == sorted(heights, reverse=True)
    assert len(set(heights)) == 3


def test_many_statements_are_counted_in_a_list_and_shown_in_the_claim(long: Commands) -> None:
    assert "… and 7 more" in long("list")
    assert long("show", "3").count("Russia declines") == 12
    (claim,) = json.loads(long("show", "3", "--format", "json"))["claims"]
    assert len(claim["statements"]) == 12


def test_what_is_piped_has_no_colours(long: Commands) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "claimtrack", "--db", long.db, "list"], check=True, capture_output=True
    )
    assert b"\x1b" not in done.stdout
    assert max(cell_len(line) for line in done.stdout.decode().splitlines()) <= 100


@pytest.mark.parametrize("setting", [{}, {"NO_COLOR": "1"}, {"TERM": "dumb"}], ids=str)
def test_a_terminal_has_colours_unless_it_is_asked_not_to(long: Commands, setting: dict[str, str]) -> None:
    reader, writer = pty.openpty()
    fcntl.ioctl(writer, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 70, 0, 0))
    environment = {**os.environ, "TERM": "xterm-256color", **setting}
    command = [sys.executable, "-m", "claimtrack", "--db", long.db, "list"]
    with subprocess.Popen(command, stdout=writer, env=environment) as process:
        os.close(writer)
        shown = b""
        while True:
            try:
                chunk = os.read(reader, 65536)
            except OSError:
                break
            if not chunk:
                break
            shown += chunk
    os.close(reader)
    assert process.returncode == 0
    coloured = re.search(rb"\x1b\[[0-9;]*3[0-9]m", shown) is not None
    assert coloured is (not setting)
    plain = re.sub(r"\x1b\[[0-9;]*m", "", shown.decode())
    assert 60 < max(cell_len(line) for line in plain.splitlines()) <= 70
