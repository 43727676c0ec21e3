"""Programs in Python do what the commands do, with the types that the docs promise."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy.engine import URL

import claimtrack
from claimtrack import Change, Ledger
from claimtrack.entries import (
    AssessmentEntry,
    CitationEntry,
    ClaimEntry,
    PartyEntry,
    QuantityEntry,
    StatementEntry,
)
from claimtrack.errors import LedgerUnavailable, RefusedInput
from claimtrack.vocabulary import PartyKind, Stance

PAGE = Path(__file__).parents[1] / "docs" / "python.md"
CODE = "\n".join(
    re.findall(r"^```python\n(.*?)^```", PAGE.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE)
)


@pytest.fixture
def ledger(ledger_url: URL) -> Ledger:
    """Return a ledger, on each database, in which Russia denies claim 1."""
    ledger = Ledger.open(ledger_url.render_as_string(hide_password=False))
    with ledger.change(analyst="anna") as change:
        change.party(PartyEntry(name="Russia", kind=PartyKind.state, also=["Moscow"]))
        change.party(PartyEntry(name="Ukraine", kind=PartyKind.state))
        change.claim(ClaimEntry(text="Arms were supplied"))
        change.say(1, StatementEntry(party="Moscow", stance=Stance.denies))
    return ledger


def test_the_examples_of_the_page_do_what_it_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    exec(compile(CODE, "docs/python.md", "exec"), {})  # noqa: S102 - our own page


def test_the_examples_of_the_page_have_types(tmp_path: Path) -> None:
    (tmp_path / "example.py").write_text(CODE, encoding="utf-8")
    command = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(tmp_path), "example.py"]
    done = subprocess.run(command, cwd=tmp_path, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout
    assert (Path(claimtrack.__file__).parent / "py.typed").exists()


def test_the_package_alone_loads_nothing_of_it() -> None:
    code = "import sys, claimtrack; assert 'sqlalchemy' not in sys.modules; claimtrack.Ledger"
    subprocess.run([sys.executable, "-c", code], check=True)
    with pytest.raises(AttributeError, match="no attribute 'Leger'"):
        _ = claimtrack.Leger


def both_sides(change: Change) -> None:
    change.tag(1, "arms")
    change.say(1, StatementEntry(party="Russia", stance=Stance.asserts))


def test_a_change_that_fails_or_is_only_tried_leaves_no_trace(ledger: Ledger) -> None:
    with pytest.raises(RefusedInput, match="both sides of #1"), ledger.change(analyst="anna") as change:
        both_sides(change)
    with ledger.change(analyst="anna", dry_run=True) as change:
        change.tag(1, "arms")
    assert ledger.show(1).tags == []
    assert len(ledger.history().changes) == 1


def test_everything_that_is_recorded_can_be_corrected_and_taken_back(ledger: Ledger) -> None:
    with ledger.change(analyst="anna") as change:
        change.claim(ClaimEntry(text="Shells were supplied"))
        change.claim(ClaimEntry(text="Shells were delivered"))
        change.imply("2", 1, "shells are arms")
        change.exclude(3, 1)
        said = change.say(3, StatementEntry(party="Ukraine", stance=Stance.asserts))
        change.figure(said, QuantityEntry(as_written="400 shells"))
        change.assess("s2", AssessmentEntry(rating="doubtful", explanation="one source"))
    with ledger.change(analyst="anna", command="tidy") as change:
        change.exclude(1, 3, remove=True)
        change.merge(3, 2)
        change.withdraw("s1", "wrong claim")
    view = ledger.show(3)
    assert (view.id, view.contested, [s.id for s in view.statements]) == (2, "no", [2])
    assert ledger.history("3").changes[0].command == "tidy"
    with ledger.change(analyst="anna") as change:
        assert change.undo().command == "tidy"
    assert (ledger.show(3).id, ledger.show(2).contested) == (3, "implied")


def test_lists_take_the_filters_of_the_command(ledger: Ledger) -> None:
    with ledger.change(analyst="anna") as change:
        said = change.say(1, StatementEntry(party="Ukraine", stance=Stance.asserts, date="2024-02"))
        change.figure(said, QuantityEntry(as_written="400 shells"))
    for page in (
        ledger.list(contested=["direct"]),
        ledger.list(denied_by="Moscow"),
        ledger.list(asserted_by="Ukraine", since="2024"),
        ledger.list(party="Ukraine", until="2024-03"),
        ledger.list(noun="shells", least="300", most="400"),
    ):
        assert [claim.id for claim in page.claims] == [1]
    for page in (
        ledger.list(contested=["rival"]),
        ledger.list(no_denial=True),
        ledger.list(noun="shells", least="500"),
    ):
        assert page.claims == []
    assert ledger.party("Moscow").name == "Russia"
    assert "Arms were supplied" in ledger.report(1)


def test_a_ledger_that_is_not_there_is_not_opened(tmp_path: Path) -> None:
    with pytest.raises(LedgerUnavailable, match="no ledger at"):
        Ledger.open(tmp_path / "none.db")


def test_a_passage_of_an_unknown_article_is_refused(ledger: Ledger) -> None:
    with pytest.raises(RefusedInput, match="no article a9"), ledger.change(analyst="anna") as change:
        change.cite("s1", CitationEntry(article="a9", exact="denied"))
