"""Other programs read a ledger by three views, which stay as docs/datasette.md says: here, Datasette."""

from __future__ import annotations

import json
import re
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from helpers import writer
from sqlalchemy import text
from sqlalchemy.engine import URL

from claimtrack import database, demo, queries
from claimtrack.entries import ClaimEntry, LinkEntry, PartyEntry, QuantityEntry, StatementEntry
from claimtrack.vocabulary import Aspect, PartyKind, Role, Stance, Visibility

PAGE = (Path(__file__).parents[1] / "docs" / "datasette.md").read_text(encoding="utf-8")


def documented(view: str) -> list[str]:
    """Return the columns that the page has under the view's heading."""
    (section,) = re.findall(rf"^## {view}\n(.*?)^## ", PAGE, re.DOTALL | re.MULTILINE)
    cells = re.findall(r"^\| (`.*?) \|", section, re.MULTILINE)
    return [name for cell in cells for name in re.findall(r"`(\w+)`", cell)]


def rows(url: URL, view: str, order: str) -> list[dict[str, Any]]:
    with database.reading(url) as connection:
        query = text(f"SELECT * FROM {view} ORDER BY {order}")  # noqa: S608
        return [dict(row) for row in connection.execute(query).mappings()]


def in_datasette(file: Path, path: str, *options: str) -> Any:
    """Return what Datasette answers."""
    command = [sys.executable, "-m", "datasette", "serve", *options, str(file), "--get", path]
    return json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def record_dispute(url: URL) -> None:
    """Record a dispute with what is internal, withdrawn, replaced and rejected."""

    def says(stance: Stance, party: str, **more: Any) -> StatementEntry:
        return StatementEntry(party=party, stance=stance, **more)

    with writer(url) as change:
        for name in ("Port", "Ministry", "Guard", "Paper"):
            change.party(PartyEntry(name=name, kind=PartyKind.organisation))
        general = change.claim(
            ClaimEntry(
                text="Goods have left", statements=[says(Stance.denies, "Ministry", date="2024-06-04")]
            )
        )
        specific = change.claim(
            ClaimEntry(
                text="Crates have left",
                period="2024-05/..",
                implies=[LinkEntry(claim=str(general))],
                statements=[
                    says(
                        Stance.asserts,
                        "Port",
                        quantities=[QuantityEntry(as_written="about 1,200 crates", measure="shipped")],
                    ),
                    says(
                        Stance.disputes,
                        "Guard",
                        aspect=Aspect.magnitude,
                        visibility=Visibility.internal,
                        quantities=[
                            QuantityEntry(as_written="1,200 crates", role=Role.rejected),
                            QuantityEntry(as_written="over 3 million crates", measure="shipped"),
                        ],
                    ),
                ],
            )
        )
        wrong = change.statement(specific, says(Stance.denies, "Paper"))
        change.withdraw(wrong, "It was another port")
        old = change.statement(specific, says(Stance.denies, "Port", date="2024-06-01"))
        change.statement(specific, says(Stance.asserts, "Port", date="2024-06-03", replaces=f"s{old}"))


@pytest.fixture
def disputed_url(ledger_url: URL) -> URL:
    record_dispute(ledger_url)
    return ledger_url


# --- the promise ---


@pytest.mark.parametrize("view", database.VIEWS)
def test_a_view_has_the_columns_of_its_page_and_no_others(ledger_url: URL, view: str) -> None:
    with database.reading(ledger_url) as connection:
        columns = connection.execute(text(f"SELECT * FROM {view}")).keys()  # noqa: S608
    assert sorted(columns) == sorted(documented(view))


def test_contested_claims_are_those_that_list_shows(disputed_url: URL) -> None:
    found = rows(disputed_url, "contested_claims", "claim")
    assert [(row["claim"], row["contested"], row["public_statements"]) for row in found] == [
        (1, "direct", 1),
        (2, "direct", 3),
    ]
    assert found[0]["latest"] == "2024-06-04"
    assert found[1] | {"uid": ""} == {
        "claim": 2,
        "uid": "",
        "text": "Crates have left",
        "language": None,
        "period": "2024-05/..",
        "period_earliest": "2024-05-01",
        "period_latest": None,
        "contested": "direct",
        "conflicting": 1,
        "latest": "2024-06-03",
        "public_statements": 3,
    }


def test_denials_stand_beside_the_very_claim_that_was_denied_and_say_what_counts(disputed_url: URL) -> None:
    found = rows(disputed_url, "denials", "statement")
    kept = ("claim", "party", "stance", "aspect", "in_force", "withdrawn", "visibility")
    assert [tuple(row[name] for name in kept) for row in found] == [
        (1, "Ministry", "denies", None, 1, 0, "public"),
        (2, "Guard", "disputes", "magnitude", 1, 0, "internal"),
        (2, "Paper", "denies", None, 0, 1, "public"),
        (2, "Port", "denies", None, 0, 0, "public"),
    ]
    assert {row["claim"]: row["claim_text"] for row in found} == {1: "Goods have left", 2: "Crates have left"}


def test_figures_are_exact_and_say_which_were_only_rejected(disputed_url: URL) -> None:
    found = rows(disputed_url, "figures", "quantity")
    kept = ("as_written", "amount", "low", "high", "low_inclusive", "hedge", "noun", "role", "visibility")
    assert [tuple(row[name] for name in kept) for row in found] == [
        ("about 1,200 crates", "1200", "1100", "1300", 1, "approximately", "crate", "own", "public"),
        ("1,200 crates", "1200", "1200", "1200", 1, "exact", "crate", "rejected", "internal"),
        ("over 3 million crates", "3000000", "3000000", None, 0, "more_than", "crate", "own", "internal"),
    ]


def test_the_views_agree_with_the_queries_on_the_demos_records(ledger_url: URL) -> None:
    demo.record_seeds(ledger_url)
    everything = queries.Filters(contested=frozenset({"direct", "implied", "rival"}))
    with database.reading(ledger_url) as connection:
        page = queries.page(connection, everything, 1000)
        listed = {claim.id: claim.contested for claim in page.claims}
        direct = {
            (denial.statement.id, claim.id)
            for claim in page.claims
            for denial in claim.denials
            if not denial.via
        }
        quantities = connection.execute(text("SELECT count(*) FROM quantity")).scalar()
    assert {row["claim"]: row["contested"] for row in rows(ledger_url, "contested_claims", "claim")} == listed
    in_force = {
        (row["statement"], row["claim"]) for row in rows(ledger_url, "denials", "claim") if row["in_force"]
    }
    assert in_force == direct
    assert len(rows(ledger_url, "figures", "quantity")) == quantities


# --- Datasette ---


@pytest.mark.parametrize("view", database.VIEWS)
@pytest.mark.parametrize("options", [(), ("--immutable",)], ids=["in use", "immutable"])
def test_datasette_reads_the_views(sqlite_url: URL, view: str, options: tuple[str, ...]) -> None:
    demo.record_seeds(sqlite_url)
    order = {"contested_claims": "claim", "denials": "statement", "figures": "quantity"}[view]
    path = f"/ledger/{view}.json?_shape=array&_size=max&_sort={order}"
    assert in_datasette(Path(str(sqlite_url.database)), path, *options) == rows(sqlite_url, view, order)


def test_what_the_page_says_to_publish_holds_nothing_internal(sqlite_url: URL, tmp_path: Path) -> None:
    record_dispute(sqlite_url)
    (sql,) = re.findall(r"^```sql\n(.*?)^```", PAGE, re.DOTALL | re.MULTILINE)
    public = tmp_path / "public.db"
    with closing(sqlite3.connect(public)) as connection:
        connection.execute("ATTACH ? AS ledger", [str(sqlite_url.database)])
        connection.executescript(sql)
    found = {
        table: in_datasette(public, f"/public/{table}.json?_shape=array", "--immutable")
        for table in ("denied_claims", "denials", "figures")
    }
    assert [row["claim"] for row in found["denied_claims"]] == [1]
    assert [row["party"] for row in found["denials"]] == ["Ministry"]
    assert [row["as_written"] for row in found["figures"]] == ["about 1,200 crates"]
    assert b"Guard" not in public.read_bytes()
