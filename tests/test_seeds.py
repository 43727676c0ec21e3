"""What an analyst finds in the seeds, and what the repository shows of them."""

from __future__ import annotations

import json
import re
import runpy
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from test_commands import Commands

from claimtrack import cli, database, demo

ROOT = Path(__file__).parents[1]

ARMS = "North Korea has supplied arms to Russia during the war in Ukraine"
SHIPMENTS = "North Korea has shipped munitions to Russia since August 2023"
MISSILES = "Russian forces have attacked Ukraine with North Korean missiles"
WAGNER = "North Korea delivered weapons to the Wagner Group by January 2023"


@pytest.fixture(scope="module")
def imported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a ledger into which the seeds were imported as the documents say."""
    path = tmp_path_factory.mktemp("seeds") / "ledger.db"
    assert cli._run(["init", str(path)]) == 0
    seeds = [str(file) for file in sorted((ROOT / "seeds").glob("*.yaml"))]
    assert cli._run(["--db", str(path), "--as", "tester", "import", *seeds]) == 0
    return path


@pytest.fixture
def seeds(imported: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Commands:
    """Return a copy of that ledger."""
    shutil.copyfile(imported, tmp_path / "ledger.db")
    return Commands(database.locate(tmp_path / "ledger.db"), capsys)


@pytest.fixture
def claims(seeds: Commands) -> Iterator[dict[str, Any]]:
    """Return all claims of the seeds, as JSON, by their sentence."""
    found = json.loads(seeds("list", "--limit", "1000", "--format", "json"))["claims"]
    return {claim["text"]: claim for claim in found}  # type: ignore[return-value]


def shown(seeds: Commands, claims: dict[str, Any], text: str) -> str:
    return " ".join(seeds("show", str(claims[text]["id"])).split())


def test_the_seeds_are_recorded_whole(seeds: Commands, claims: dict[str, Any]) -> None:
    stored = seeds.contents()
    assert len(stored["article"]) == 5 + len({row[3] for row in stored["yardstick_citation"]})
    assert len(stored["yardstick"]) >= 3
    assert len(claims) == len(stored["claim"]) >= 40
    assert {row[0] for row in stored["statement"]} == {
        s["id"] for claim in claims.values() for s in claim["statements"]
    }
    assert all(s["citations"] for claim in claims.values() for s in claim["statements"])


def test_the_shells_of_the_seeds_are_reckoned_per_container(seeds: Commands, claims: dict[str, Any]) -> None:
    (kept,) = claims[SHIPMENTS]["reckonings"]
    assert kept["result"] == "≈ more than 441.1 152mm artillery shells per container"
    assert kept["outdated"] == []
    assert "y2 allows a part of that only, if each container is a 20-foot container" in kept["steps"][-1]
    assert "y5" not in seeds("reckon", kept["expression"])


def test_the_seeds_on_postgresql_say_the_same(
    claims: dict[str, Any], postgresql_url: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    demo.record_seeds(postgresql_url)
    other = Commands(postgresql_url, capsys)
    found = json.loads(other("list", "--limit", "1000", "--format", "json"))["claims"]

    def without_uids(value: Any) -> Any:
        if isinstance(value, dict):
            return {name: without_uids(item) for name, item in value.items() if name != "uid"}
        return [without_uids(item) for item in value] if isinstance(value, list) else value

    assert sorted(map(str, map(without_uids, found))) == sorted(map(str, map(without_uids, claims.values())))


def test_the_containers_are_contested_by_implication_through_the_arms_and_by_our_reading(
    seeds: Commands, claims: dict[str, Any]
) -> None:
    claim, arms = claims[SHIPMENTS], claims[ARMS]["id"]
    assert claim["contested"] == "implied"
    figures = {q["as_written"] for s in claim["statements"] for q in s["quantities"]}
    assert "some 6,700 containers" in figures
    assert "more than three million artillery shells" in figures
    assert {(d["party"], tuple(d["via"]), d["reading"]) for d in claim["denials"]} == {
        ("North Korea", (arms,), "inferred"),
        ("Russia", (arms,), "inferred"),
    }
    listed = " ".join(seeds("list", "--contested", "implied", "--noun", "containers").split())
    assert SHIPMENTS in listed
    assert "no denial of this claim recorded" in listed
    assert f"denial through #{arms}" in shown(seeds, claims, SHIPMENTS)
    for party in ("Russia", "North Korea"):
        assert f"{party} denies (flat), by 2024-03-01 (our reading)" in shown(seeds, claims, SHIPMENTS)


def test_the_denial_of_deliveries_to_wagner_does_not_reach_the_shipments(
    seeds: Commands, claims: dict[str, Any]
) -> None:
    (denial,) = (d for d in claims[WAGNER]["denials"] if not d["via"])
    assert (denial["party"], denial["aspect"], denial["date"]) == ("Kwon Jong Gun", "existence", "2023-01")
    for text in (SHIPMENTS, ARMS, MISSILES):
        assert denial["statement"] not in {d["statement"] for d in claims[text]["denials"]}
    found = json.loads(seeds("list", "--denied-by", "Kwon Jong Gun", "--format", "json"))["claims"]
    assert WAGNER in {claim["text"] for claim in found}
    assert SHIPMENTS not in {claim["text"] for claim in found}


def test_the_missiles_are_denied_in_so_many_words(claims: dict[str, Any]) -> None:
    assert claims[MISSILES]["contested"] == "direct"
    direct = {(d["party"], d["reading"]) for d in claims[MISSILES]["denials"] if not d["via"]}
    assert direct == {("North Korea", "plain"), ("Russia", "plain")}


def test_the_figures_keep_the_words_and_what_the_words_leave_open(claims: dict[str, Any]) -> None:
    figures = {q["as_written"]: q for s in claims[SHIPMENTS]["statements"] for q in s["quantities"]}
    shells = figures["more than three million artillery shells"]
    assert (shells["low"], shells["high"], shells["low_inclusive"]) == ("3000000", None, False)
    containers = figures["some 6,700 containers"]
    assert (containers["low"], containers["high"], containers["bounds_from"]) == (
        "6600",
        "6800",
        "convention",
    )
    rounds = figures["millions of rounds"]
    assert (rounds["low"], rounds["high"], rounds["hedge"]) == ("2000000", "10000000", "order_of_magnitude")


def test_reprints_and_members_of_one_state_are_one_origin(claims: dict[str, Any]) -> None:
    # The service, the minister and the state are South Korea; the one article is a reprint.
    speakers = {s["party"] for s in claims[SHIPMENTS]["statements"]}
    assert speakers == {"National Intelligence Service", "South Korea", "Shin Won-sik"}
    assert claims[SHIPMENTS]["sources"] == {"articles": 1, "publishers": 1, "origins": 1}
    # Two articles tell what the United States says: one origin.
    assert claims[WAGNER]["sources"]["articles"] == 2
    assert claims[WAGNER]["sources"]["origins"] == 1


def test_no_claim_is_called_undisputed(seeds: Commands) -> None:
    for kind in ("table", "csv", "markdown"):
        printed = seeds("list", "--limit", "1000", "--format", kind)
        assert not re.search(r"(?i)uncontested|undisputed", printed)


def test_what_the_demo_says_to_try_next_works(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    import shlex

    monkeypatch.chdir(tmp_path)
    assert cli._run(["demo"]) == 0
    out = capsys.readouterr().out
    commands = re.findall(r"^  claimtrack (.*?)(?:  +#.*)?$", out.partition("Try next:")[2], re.MULTILINE)
    assert len(commands) >= 4
    for command in commands:
        assert cli._run(shlex.split(command)) == 0, command
        printed = capsys.readouterr().out
        assert printed
        assert "no claim matches" not in printed
    before = sorted((path, path.stat().st_mtime_ns) for path in tmp_path.rglob("*.db"))
    assert cli._run(["demo"]) == 0
    assert "is from an earlier demo" in capsys.readouterr().out
    assert sorted((path, path.stat().st_mtime_ns) for path in tmp_path.rglob("*.db")) == before


# --- what the repository shows ---


def test_the_picture_is_what_the_list_shows() -> None:
    script = runpy.run_path(str(ROOT / "docs" / "make_picture.py"), run_name="picture")
    kept = (ROOT / "docs" / "list.svg").read_text(encoding="utf-8")
    assert script["draw"]() == kept, "make it anew: python docs/make_picture.py"
    assert "<script" not in kept
    assert not re.search(r"(href|url\()\W*https?:", kept)
