"""`list` finds exactly the claims that an analyst asks for, in the documented order, in every format."""

from __future__ import annotations

import csv
import json
import re
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.engine import URL
from test_commands import Commands

ROOT = Path(__file__).parents[1]

LEDGER = """
parties:
  - {name: Russia, kind: state, also: [Moscow]}
  - {name: Ministry, kind: government_body, member_of: [Russia]}
  - {name: Minister, kind: person, member_of: [{whole: Ministry, period: 2023/2024}]}
  - {name: Ukraine, kind: state}
  - {name: South Korea, kind: state, also: [ROK]}
  - {name: North Korea, kind: state}
nouns:
  - {singular: artillery shell, plural: artillery shells, head: shell}
articles:
  - {ref: report, title: A report, publisher: The Paper, published: 2024-03-01}
claims:
  - ref: arms
    text: arms
    period: 2022-02-24/..
    about: [North Korea, Russia]
    statements:
      - {party: Ministry, stance: denies, date: 2022-09-21}
      - {party: North Korea, stance: denies, date: 2024-03-01}
  - ref: munitions
    text: munitions
    period: 2023-08/..
    about: [North Korea]
    tags: [munitions]
    implies: [arms]
    statements:
      - party: South Korea
        stance: asserts
        date: 2024-02-26
        quantities:
          - {as_written: some 6,700 containers, measure: shipped}
          - {as_written: more than 3 million artillery shells, measure: shipped}
        citations:
          - {article: report, exact: some 6,700 containers}
  - ref: trucks
    text: trucks
    implies: [munitions]
    statements:
      - party: Ukraine
        stance: asserts
        date: 2024-01
        quantities: [{as_written: 40 trucks}]
  - ref: missiles
    text: missiles
    statements:
      - {party: Ukraine, stance: asserts, date: 2024-02-27}
      - {party: Minister, stance: disputes, aspect: magnitude, date: 2024-02-28}
  - ref: old
    text: old
    statements:
      - {party: Minister, stance: asserts, date: 2022-05}
  - ref: yields
    text: yields
    excludes: [missiles]
    statements:
      - party: South Korea
        stance: asserts
        date: 2023
        quantities: [{as_written: 2 tonnes}, {as_written: 5 km}]
      - party: North Korea
        stance: asserts
        date: 2023
        quantities: [{as_written: 3 tonnes}]
  - ref: bare
    text: bare
  - ref: undated
    text: undated
    statements:
      - {party: Ukraine, stance: declines}
"""


def titles(listed: str) -> list[str]:
    return [claim["text"] for claim in json.loads(listed)["claims"]]


@pytest.fixture
def ledger(ledger_url: URL, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Commands:
    """Return a small ledger of a dispute, on each database."""
    commands = Commands(ledger_url, capsys)
    commands("import", commands.form(tmp_path, LEDGER))
    return commands


ORDER = ["arms", "missiles", "munitions", "trucks", "yields", "old", "undated", "bare"]

FILTERS = [
    ("", ORDER),
    ("--contested", ["arms", "missiles", "munitions", "trucks", "yields"]),
    ("--contested direct", ["arms", "missiles"]),
    ("--contested implied", ["munitions", "trucks"]),
    ("--contested rival", ["yields"]),
    ("--contested=direct,rival", ["arms", "missiles", "yields"]),
    ("--conflicting", ["yields"]),
    # No denial reaches them; a rival is no denial.
    ("--no-denial", ["yields", "old", "undated", "bare"]),
    ("--no-denial --contested rival", ["yields"]),
    # A party includes its members, for as long as they are: the minister of 2022 isn't one yet.
    ("--party Minister", ["missiles", "old"]),
    ("--party Ministry", ["arms", "missiles"]),
    ("--party Moscow", ["arms", "missiles"]),
    ("--party Ukraine", ["missiles", "trucks", "undated"]),
    ("--about Russia", ["arms"]),
    ("--about p6", ["arms", "munitions"]),
    ("--asserted-by ROK", ["munitions", "yields"]),
    ("--asserted-by Minister", ["old"]),
    ("--asserted-by Russia", []),
    # What is denied by implication is denied; a dispute travels nowhere.
    ("--denied-by Minister", ["missiles"]),
    # The ministry's denial of 2022 is earlier than the shipments, not than the trucks, whose time is open.
    ("--denied-by Ministry", ["arms", "missiles"]),
    ("--denied-by Russia", ["arms", "missiles"]),
    ("--denied-by North_Korea", ["arms", "munitions", "trucks"]),
    ("--denied-by Ukraine", []),
    ("--since 2024-02-27", ["arms", "missiles"]),
    ("--until 2022", ["arms", "old"]),
    ("--since 2024-01-15 --until 2024-01-20", ["trucks"]),
    ("--since 2024-02 --until 2024-02-26", ["munitions"]),
    ("--since 2023 --until 2023", ["yields"]),
    ("--tag munitions", ["munitions"]),
    ("--tag muni", []),
    ("--article a1", ["munitions"]),
    ("--noun shells", ["munitions"]),
    ("--noun artillery_shell", ["munitions"]),
    ("--noun containers --min 6700 --max 6700", ["munitions"]),
    ("--noun containers --min 6701", []),
    ("--noun containers --min 6701 --possible", ["munitions"]),
    ("--noun containers --min 6800 --possible", ["munitions"]),
    ("--noun containers --min 6800.0000000000000000000001 --possible", []),
    ("--noun shells --min 3e6", ["munitions"]),
    ("--noun shells --min 1e9", []),
    ("--noun shells --min 1e9 --possible", ["munitions"]),
    ("--noun shells --max 3_million --possible", []),
    ("--unit kg --min 2000 --max 2000", ["yields"]),
    ("--unit t --min 4", []),
    ("--unit metre --min 5000", ["yields"]),
    ("--unit tonne", ["yields"]),
    # Party, date and figure hold on one statement.
    ("--party North_Korea --unit tonne --max 2", []),
    ("--party South_Korea --unit tonne --max 2", ["yields"]),
    ("--party Ukraine --since 2024-02-28", []),
    ("--party Ukraine --since 2024-02-27 --until 2024-02-27", ["missiles"]),
    ("--asserted-by ROK --since 2024 --noun containers", ["munitions"]),
    ("--asserted-by ROK --until 2023 --noun containers", []),
    # For a denial, the date is the denial's, and the figure anybody's on the claim.
    ("--denied-by North_Korea --since 2024-03 --noun containers --min 5000", ["munitions"]),
    ("--denied-by North_Korea --until 2024-02", []),
    ("--contested --tag munitions --article a1 --about North_Korea", ["munitions"]),
]


@pytest.mark.parametrize(("filters", "found"), FILTERS, ids=[words or "all" for words, _ in FILTERS])
def test_a_list_holds_what_its_filters_ask_for(
    asked: dict[str, list[str]], filters: str, found: list[str]
) -> None:
    assert asked["sqlite", filters] == found  # type: ignore[index]
    assert asked["postgresql", filters] == found  # type: ignore[index]
