"""The reports in the repository: what the commands make of the seeds, as a reader gets them."""

from __future__ import annotations

import difflib
import re
from pathlib import Path
from typing import Any

from test_commands import Commands
from test_report_documents import rendered
from test_seeds import ARMS, SHIPMENTS, claims, imported, seeds  # noqa: F401 - fixtures

REPORTS = Path(__file__).parents[1] / "reports"
REPORT = REPORTS / "north-korea-has-supplied-arms-to-russia-during-the-war-in-ukraine-1.md"


def test_the_reports_in_the_repository_are_what_the_commands_make(
    seeds: Commands,  # noqa: F811
    tmp_path: Path,
) -> None:
    for form in ([], ["--html"]):
        seeds("report", "--contested", "--each", *form, "--output", str(tmp_path / "reports"))
    made = {path.name: path.read_text(encoding="utf-8") for path in (tmp_path / "reports").iterdir()}
    kept = {path.name: path.read_text(encoding="utf-8") for path in REPORTS.iterdir()}
    assert made.keys() == kept.keys()
    for name, text in made.items():
        changes = "\n".join(
            difflib.unified_diff(kept[name].splitlines(), text.splitlines(), lineterm="", n=0)
        )
        assert text == kept[name], f"{name}: make it anew, see docs/reports.md\n{changes[:5000]}"


def test_the_reports_are_markdown_with_footnotes() -> None:
    for path in REPORTS.glob("*.md"):
        text = path.read_text(encoding="utf-8")
        assert set(re.findall(r"<[a-z/][^>]*>", text.replace("<https://", ""))) <= {"<br>"}
        page = rendered(text)
        links = {a["href"] for tag, a in page.tags if tag == "a"}
        assert all(link.startswith(("https://", "#")) or (REPORTS / link).exists() for link in links)
        marks, notes = (
            set(re.findall(r"\[\^(\d+)\](?!:)", text)),
            re.findall(r"^\[\^(\d+)\]:", text, re.MULTILINE),
        )
        assert marks == set(notes)
        assert len(notes) == len(set(notes))


def test_a_report_puts_each_shipment_beside_the_denial_that_reaches_it(
    claims: dict[str, Any],  # noqa: F811
) -> None:
    text = REPORT.read_text(encoding="utf-8")
    assert text.startswith(f"# {ARMS}\n")
    part = text.split(f"### \\#{claims[SHIPMENTS]['id']} ")[1].split("\n### ")[0]
    for words in (
        "some 6,700 containers",
        "No denial of this claim recorded; the broader claim [\\#1]",
        " is denied by Russia and North Korea (both by 1 March 2024, our reading)[^1][^3] – may predate this "
        "claim",
    ):
        assert words in part
    assert "Kwon Jong Gun" not in part
    assert "≈ 6,600 to 6,800" in text
