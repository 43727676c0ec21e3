"""A day at a desk, from the ledger that an older claimtrack left to the team's server."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.engine import URL
from test_commands import Commands
from test_upgrade import load

from claimtrack import database

pytestmark = pytest.mark.usefixtures("postgresql_programs")

TEXT = """Seoul counts containers

Seoul said on Monday that North Korea had sent some 6,700 containers to Russia since August last year.
Moscow has denied it.
"""


def listed(claimtrack: Commands, *arguments: str) -> dict[str, Any]:
    """Each claim of a list by its sentence."""
    page = json.loads(claimtrack("list", "--format", "json", "--limit", "1000", *arguments))
    return {claim["text"]: claim for claim in page["claims"]}


def told(claim: dict[str, Any]) -> Any:
    """What is said on a claim, without the numbers that each ledger gives by itself."""
    figures = [(q["as_written"], q["low"], q["high"]) for s in claim["statements"] for q in s["quantities"]]
    said = sorted((s["uid"], s["party"], s["stance"], s["certainty"]) for s in claim["statements"])
    denied = sorted((d["party"], d["date"], d["earlier"], len(d["via"])) for d in claim["denials"])
    return claim["contested"], claim["conflicting"], claim["tags"], said, denied, sorted(figures)


def test_a_day_of_work(
    vacant_sqlite_url: URL,
    vacant_postgresql_url: URL,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    desk = Commands(vacant_sqlite_url, capsys)

    # The ledger is an older claimtrack's.
    load(vacant_sqlite_url, "0001")
    assert "claimtrack upgrade" in desk.run("list")[2]
    desk("upgrade")
    before = len(listed(desk))

    # Enter.
    Path("article.txt").write_text(TEXT, encoding="utf-8")
    article = desk(
        "article", "add", "article.txt", "--published", "2024-02-28", "--publisher", "Daily", "--no-input"
    ).strip()
    assert "some 6,700 containers" in desk("article", "scan", article)
    claim = desk(
        "add", "Pyongyang has sent containers of arms to Russia", "--about", "DPRK", "--by", "S. Korea",
        "--on", "2024-02-26", "--quantity", "some 6,700 containers", "--measure", "sent", "--tag", "today",
        "--article", article, "--quote", "had sent some 6,700 containers to Russia",
    ).strip()  # fmt: skip
    assert "'S. Korea' is read as South Korea" in desk.notes
    desk("deny", claim, "--by", "Moscow", "--article", article, "--quote", "Moscow has denied it")
    (asserted,) = (s for s in listed(desk, "--tag", "today").popitem()[1]["statements"] if s["quantities"])
    statement, figure = f"s{asserted['id']}", f"q{asserted['quantities'][0]['id']}"

    # Correct, and take a correction back.
    desk("edit", statement, "certainty=estimate")
    desk("edit", figure, "as_written=6,700 containers")
    assert "low from '6600' to '6700'" in desk.notes
    desk("undo")
    assert "≈ 6,600 to 6,800 containers" in desk("show", claim)
    assert "certainty from 'flat' to 'estimate'" in desk("history", statement)

    # Merge a claim that was recorded twice.
    double = desk("add", "North Korea sent arms in containers", "--by", "Kyiv", "--about", "DPRK").strip()
    desk("merge", double, claim)
    assert "Ukraine asserts" in desk("show", double)
    desk("assess", claim, "--rating", "unproven", "--explanation", "Nobody has counted them but Seoul.")
    assert f"#{claim} Pyongyang has sent" in desk("search", "containers arms", "--in", "claims").replace(
        "«", ""
    ).replace("»", "")

    # Pass it on to a colleague, who corrects it and sends it back.
    colleague = Commands(database.locate("colleague.db"), capsys)
    colleague("init")
    desk("export", "--internal", "--output", "desk.jsonl")
    colleague("import", "desk.jsonl")
    assert {text: told(claim) for text, claim in listed(colleague).items()} == {
        text: told(claim) for text, claim in listed(desk).items()
    }
    theirs = listed(colleague, "--tag", "today").popitem()[1]
    colleague("edit", f"#{theirs['id']}", "period=2023-08/..")
    colleague("export", "--tag", "today", "--output", "back.jsonl")
    assert "--update takes what stands here" in desk.refusal("import", "back.jsonl")
    desk("import", "back.jsonl", "--update")
    assert listed(desk, "--tag", "today").popitem()[1]["period"] == "2023-08/.."

    # Move to the team's server, and go on there.
    here = listed(desk)
    assert len(here) == before + 1
    team = Commands(vacant_postgresql_url, capsys)
    desk("move", "--to", team.db)
    assert listed(team) == here
    assert team("history") == desk("history")
    team("undo")
    assert listed(team, "--tag", "today").popitem()[1]["period"] is None
    assert desk("check", "--only", "ledger") == ""
    found = json.loads(team.run("check", "--only", "ledger", "--format", "json")[1])["rows"]
    assert {row["code"] for row in found} <= {"setting"}  # the tests' server is run unsafely fast
