"""What is exported is imported again without loss, on both databases; what is wrong is refused by its line."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import pytest
from helpers import writer
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection
from sqlalchemy.engine import URL
from test_commands import Commands
from test_history import PARTIES, STEPS, Analyst

from claimtrack import checks, database, exchange, flags
from claimtrack.entries import (
    ArticleEntry,
    AssessmentEntry,
    CitationEntry,
    ClaimEntry,
    LinkEntry,
    MembershipEntry,
    PartyEntry,
    QuantityEntry,
    StatementEntry,
)
from claimtrack.errors import RefusedInput
from claimtrack.ledger import Writer
from claimtrack.vocabulary import PartyKind, Reading, Stance, Visibility

SOUND = checks.chosen("ledger")
TEXT = "Seoul counts\n\nSome 6,700 containers have gone to Russia. Moscow has denied any trade in arms.\n"


@pytest.fixture
def claimtrack(ledger_url: URL, capsys: pytest.CaptureFixture[str]) -> Commands:
    """Commands on a ledger, on each database, with a little of everything."""
    fill(ledger_url)
    return Commands(ledger_url, capsys)


def another(kind: str, request: pytest.FixtureRequest, tmp_path: Path) -> URL:
    """Return an empty ledger besides that of the test."""
    sqlite = kind == "sqlite"
    url = database.locate(tmp_path / "another.db") if sqlite else request.getfixturevalue("vacant_postgresql_url")
    database.create(url)
    return url


@pytest.fixture
def colleague(request: pytest.FixtureRequest, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Commands:
    """Commands on an empty ledger of somebody else."""
    return Commands(another("sqlite", request, tmp_path), capsys)


def fill(url: URL) -> None:
    with writer(url) as change:
        change.party(PartyEntry(name="South Korea", kind=PartyKind.state, also=["Seoul"]))
        member = MembershipEntry(whole="South Korea", period="2023/..")
        change.party(PartyEntry(name="Ministry", kind=PartyKind.government_body, member_of=[member]))
        change.party(PartyEntry(name="Russia", kind=PartyKind.state, note="=1+1"))
        change.party(PartyEntry(name="US officials", kind=PartyKind.unnamed, also=["J. D."], note="call J."))
        change.article(ArticleEntry(title="Seoul counts", ref="a", published="2024-02-27", content=TEXT))
        change.article(ArticleEntry(title="A tip", ref="tip", visibility=Visibility.internal))
        said = StatementEntry(
            party="Ministry",
            stance=Stance.asserts,
            ref="said",
            quantities=[QuantityEntry(as_written="Some 6,700 containers", measure="shipped")],
            citations=[
                CitationEntry(article="a", exact="Some 6,700 containers"),
                CitationEntry(article="tip", exact="the minister said so"),
            ],
            assessments=[AssessmentEntry(rating="likely", explanation="two of them")],
        )
        later = StatementEntry(
            party="Ministry",
            stance=Stance.corrects,
            replaces="said",
            date="2024-03",
            visibility=Visibility.internal,
            quantities=[QuantityEntry(as_written="6,800.50 tons")],
        )
        denied = StatementEntry(
            party="Russia",
            stance=Stance.denies,
            reading=Reading.inferred,
            reading_reason="of “arms”",
            citations=[CitationEntry(article="a", exact="denied any trade")],
        )
        change.claim(ClaimEntry(text="=Arms were supplied", ref="arms", about=["Russia"], statements=[denied]))
        change.claim(
            ClaimEntry(
                text="Munitions were shipped",
                period="2023-08/..",
                tags=["arms", "@here"],
                implies=[LinkEntry(claim="arms", reason="munitions are arms")],
                statements=[said, later],
            )
        )
        change.claim(ClaimEntry(text="It was grain", excludes=[LinkEntry(claim="2")]))


def exported(ledger: Connection, **options: Any) -> str:
    out = io.StringIO()
    exchange.export(ledger, out.write, **options)
    return out.getvalue()


def imported(ledger: Connection, text: str, *, update: bool = False) -> exchange.Tally:
    source = exchange.Source("file", io.BytesIO(text.encode()))
    return exchange.read(Writer(ledger, "tester", "import"), [source], update=update)


def lines(text: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in text.splitlines()]


def of(text: str, kind: str) -> list[dict[str, Any]]:
    return [record for record in lines(text) if record["type"] == kind]


def written(records: list[dict[str, Any]]) -> str:
    """Records as a file."""
    head, end = {"type": "claimtrack", "version": 1}, {"type": "end", "records": len(records)}
    return "".join(f"{json.dumps(record)}\n" for record in [head, *records, end])


# --- without loss ---


@pytest.mark.parametrize("other", ["sqlite", "postgresql"])
def test_an_export_read_into_an_empty_ledger_is_exported_as_the_same_bytes(
    claimtrack: Commands, other: str, request: pytest.FixtureRequest, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    file = tmp_path / "all.jsonl"
    claimtrack("export", "--internal", "--texts", "--output", str(file))
    colleague = Commands(another(other, request, tmp_path), capsys)
    colleague("import", str(file))
    assert "recorded 4 parties, 2 articles, 3 claims, 3 statements" in colleague.notes
    assert colleague("export", "--internal", "--texts") == file.read_text(encoding="utf-8")
    assert colleague("show", "2") == claimtrack("show", "2")
    assert [one for one in checks.findings(colleague.url, SOUND) if one.code != "setting"] == []
    colleague("import", str(file))
    assert colleague.notes == f"claimtrack: recorded nothing; {len(lines(file.read_text())) - 2} were there already\n"
    colleague("undo")
    assert colleague("list") == "no claim matches\n"


@contextmanager
def taken_back(*ledgers: Connection) -> Iterator[None]:
    with ExitStack() as stack:
        for ledger in ledgers:
            stack.callback(ledger.begin_nested().rollback)
        yield


def either_way(source: URL, target: URL, check: Callable[[Connection, Connection, Any], None], most: int) -> None:
    with database.writing(source) as here, database.writing(target) as there:
        change = Writer(here, "another", "test")
        for name in PARTIES:
            change.party(PartyEntry(name=name))
        change.finish()
        for step in (("claim", None), ("claim", "2023"), ("article",), ("imply", 1, 0)):
            Analyst(here).does(step)

        @settings(
            max_examples=most,
            deadline=None,
            suppress_health_check=[HealthCheck.too_slow],
            phases=[phase for phase in Phase if phase is not Phase.explain],
        )
        @given(st.lists(STEPS.filter(lambda step: step[0] != "unlink"), max_size=14))
        def run(steps: list[tuple[Any, ...]]) -> None:
            with taken_back(here, there):
                check(here, there, steps)

        run()


def do(ledger: Connection, steps: list[tuple[Any, ...]]) -> None:
    analyst = Analyst(ledger)
    for step in steps:
        try:
            analyst.does(step)
        except RefusedInput:
            continue


def comes_back_whole(here: Connection, there: Connection, steps: list[tuple[Any, ...]]) -> None:
    do(here, steps)
    text = exported(here, internal=True, texts=True)
    imported(there, text)
    assert exported(there, internal=True, texts=True) == text
    assert list(flags.differences(there)) == []
    again = imported(there, text)
    assert again.recorded.total() == again.changed.total() == 0


def told(text: str) -> set[str]:
    """What an export says, in whatever order, without how often it was edited."""
    found = set()
    for record in lines(text)[1:-1]:
        record.pop("version", None)
        if record["type"] == "exclusion":
            record["claim"], record["excluded"] = sorted((record["claim"], record["excluded"]))
        found.add(json.dumps(record, sort_keys=True))
    return found


def follows_bit_by_bit(here: Connection, there: Connection, steps: list[tuple[Any, ...]]) -> None:
    """A colleague's ledger, with things of its own, brought up to date again and again."""
    do(there, [("claim", "2022")])
    for part in (steps[:5], steps[5:]):
        do(here, part)
        text = exported(here, internal=True, texts=True)
        imported(there, text, update=True)
        assert told(text) <= told(exported(there, internal=True, texts=True))
        assert list(flags.differences(there)) == []


@pytest.mark.parametrize(
    ("source", "target", "most"),
    [("sqlite", "sqlite", 30), ("sqlite", "postgresql", 5), ("postgresql", "sqlite", 5)],
)
@pytest.mark.parametrize("check", [comes_back_whole, follows_bit_by_bit])
def test_any_ledger_comes_back_whole(
    source: str,
    target: str,
    most: int,
    check: Callable[[Connection, Connection, Any], None],
    request: pytest.FixtureRequest,
    tmp_path: Path,
) -> None:
    here = request.getfixturevalue(f"{source}_url")
    either_way(here, another(target, request, tmp_path), check, most)
