"""Assessed claims go out as ClaimReview, as fact-checkers' programs read it, and come back without loss."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection
from sqlalchemy.engine import URL
from test_commands import Commands
from test_exchange import another, do, either_way, exported, fill, uid

from claimtrack import claimreview, exchange, flags
from claimtrack.ledger import Writer


@pytest.fixture
def claimtrack(ledger_url: URL, capsys: pytest.CaptureFixture[str]) -> Commands:
    """Commands on a ledger, on each database, with a little of everything."""
    fill(ledger_url)
    commands = Commands(ledger_url, capsys)
    explanation = "Nobody </script><script>alert(1)</script> has counted them."
    commands("assess", "2", "--rating", "Unproven", "--explanation", explanation)
    return commands


@pytest.fixture
def colleague(request: pytest.FixtureRequest, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Commands:
    """Commands on an empty ledger of somebody else."""
    return Commands(another("sqlite", request, tmp_path), capsys)


def written(commands: Commands, file: Path, *options: str) -> dict[str, Any]:
    """An export as a JSON document."""
    desk = ("--author", "The Desk", "--review-url", "https://desk.example/{uid}")
    commands("export", "--format", "claimreview", "--output", str(file), *desk, *options)
    document: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    return document


def of_type(document: dict[str, Any], kind: str) -> list[dict[str, Any]]:
    return [node for node in document["@graph"] if kind in node["@type"]]


# --- out ---


def test_an_assessed_claim_is_a_claim_review_that_stands_by_itself(
    claimtrack: Commands, tmp_path: Path
) -> None:
    claimtrack("party", "add", "Kyiv", "--kind", "state")
    article = tmp_path / "a.txt"
    article.write_text("Kyiv counts\n\nKyiv has seen munitions.\n", encoding="utf-8")
    where = ("--url", "https://news.example/kyiv", "--publisher", "News", "--published", "2024-03-02")
    claimtrack("article", "add", str(article), *where)
    said = ("--on", "2024-03", "--article", "a3", "--quote", "Kyiv has seen munitions")
    claimtrack("say", "2", "asserts", "--by", "Kyiv", *said)
    document = written(claimtrack, tmp_path / "out.jsonld")
    assert claimtrack.notes.startswith("claimtrack: left out 2 claims without an assessment")
    assert document["@context"] == "https://schema.org"
    (review,) = of_type(document, "ClaimReview")
    item = review["itemReviewed"]
    number = item["@id"].removeprefix("urn:uuid:")
    assert review["claimReviewed"] == item["text"] == "Munitions were shipped"
    assert review["url"] == f"https://desk.example/{number}"
    assert review["author"] == {"@type": "Organization", "name": "The Desk"}
    assert review["reviewRating"] == {"@type": "Rating", "alternateName": "Unproven"}
    assert item["@type"] == "Claim"
    assert item["author"] == {"@type": "GovernmentOrganization", "name": "Kyiv"}
    assert (item["datePublished"], item["temporalCoverage"]) == ("2024-03", "2023-08/..")
    assert item["appearance"] == {
        "@type": "NewsArticle",
        "url": "https://news.example/kyiv",
        "headline": "Kyiv counts",
        "datePublished": "2024-03-02",
        "publisher": {"@type": "Organization", "name": "News"},
    }
    assert item["keywords"] == ["arms", "@here"]
    assert len(review["datePublished"]) == len("2024-03-02")


def test_denials_and_figures_stand_beside_it_in_words_of_our_own(
    claimtrack: Commands, tmp_path: Path
) -> None:
    document = written(claimtrack, tmp_path / "out.jsonld", "--internal")
    stances = {node["urn:claimtrack:stance"] for node in of_type(document, "urn:claimtrack:Statement")}
    assert stances == {"asserts", "corrects", "denies"}
    figures = of_type(document, "urn:claimtrack:Quantity")
    assert [node["urn:claimtrack:amount"] for node in figures] == ["6700", "6800.5"]
    (link,) = of_type(document, "urn:claimtrack:Implication")
    claims = {node["@id"]: node["text"] for node in of_type(document, "Claim")}
    assert claims[link["urn:claimtrack:implied"]["@id"]] == "=Arms were supplied"


def test_no_text_ends_the_script_of_a_page_that_it_is_put_into(claimtrack: Commands, tmp_path: Path) -> None:
    document = written(claimtrack, tmp_path / "out.jsonld")
    assert "<" not in (tmp_path / "out.jsonld").read_text(encoding="utf-8")
    (review,) = of_type(document, "ClaimReview")
    assert review["reviewBody"].startswith("Nobody </script>")


def test_what_is_internal_stays_out_of_every_part(claimtrack: Commands, tmp_path: Path) -> None:
    written(claimtrack, tmp_path / "out.jsonld", "--all")
    text = (tmp_path / "out.jsonld").read_text(encoding="utf-8")
    secrets = ("6,800", "A tip", "the minister said so", "J. D.", "call J.")
    assert not any(secret in text for secret in secrets)


def test_a_fact_checker_s_verdict_goes_out_as_theirs(claimtrack: Commands, tmp_path: Path) -> None:
    claimtrack("party", "add", "Fact Desk", "--kind", "media")
    verdict = ("--rating", "False", "--explanation", "seen", "--source", "https://facts.example/1")
    claimtrack("assess", "3", *verdict, "--by", "Fact Desk")
    document = written(claimtrack, tmp_path / "out.jsonld", "3")
    theirs = {"@type": "NewsMediaOrganization", "name": "Fact Desk"}
    (review,) = [node for node in of_type(document, "ClaimReview") if node["author"] == theirs]
    assert review["claimReviewed"] == "It was grain"
    assert review["url"] == "https://facts.example/1"
    assert "datePublished" not in review  # when they published it is not known; when we noted it is no answer


def test_that_another_desk_s_own_verdicts_become_one_s_own_is_said(
    claimtrack: Commands, colleague: Commands, tmp_path: Path
) -> None:
    claimtrack("assess", "3", "--rating", "unproven", "--explanation", "one source")
    written(claimtrack, tmp_path / "out.jsonld", "3")
    claimtrack("export", "3", "--output", str(tmp_path / "out.jsonl"))
    for file in ("out.jsonld", "out.jsonl"):
        colleague("party", "add", "Ruritania", "--kind", "state")
        colleague("import", str(tmp_path / file))
        assert "verdicts that name no party, and so are yours from now on: 2\n" in colleague.notes
        colleague("import", str(tmp_path / file))
        assert "yours from now on" not in colleague.notes
        colleague("undo")
        colleague("undo")


def test_an_own_review_needs_the_desk_that_signs_it_and_a_claim_an_assessment(claimtrack: Commands) -> None:
    code, out, said = claimtrack.run("export", "--format", "claimreview")
    assert (code, out) == (2, "")
    assert "--author: whose reviews are these?" in said
    assert "no claim has an assessment" in claimtrack.refusal("export", "1", "--format", "claimreview")
    assert "goes with --format claimreview" in claimtrack.refusal("export", "--all")


# --- without loss ---


def test_all_comes_back_also_from_another_layout_and_from_a_page(
    claimtrack: Commands, colleague: Commands, tmp_path: Path
) -> None:
    file = tmp_path / "out.jsonld"
    document = written(claimtrack, file, "--all", "--internal")
    whole = claimtrack("export", "--internal")
    colleague("import", str(file))
    assert colleague("export", "--internal") == whole
    for name, text in (
        ("pretty.json", json.dumps(document, indent=2)),
        ("short.jsonld", json.dumps(document)),
        (
            "page.html",
            f'<script type="application/ld+json">{file.read_text(encoding="utf-8")}</script>',
        ),
    ):
        (tmp_path / name).write_text(text, encoding="utf-8")
        colleague("import", str(tmp_path / name))
        assert "recorded nothing" in colleague.notes
        colleague("undo")
        colleague("import", str(tmp_path / name))
        assert colleague("export", "--internal") == whole


def test_what_was_held_back_erases_nothing(claimtrack: Commands, tmp_path: Path) -> None:
    written(claimtrack, tmp_path / "out.jsonld", "--all")
    before = claimtrack.contents()
    claimtrack("import", "--update", str(tmp_path / "out.jsonld"))
    assert claimtrack.contents() == before


def test_any_ledger_comes_back_whole_as_json_ld(
    sqlite_url: URL, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    def comes_back(here: Connection, there: Connection, steps: list[tuple[Any, ...]]) -> None:
        do(here, steps)
        out = io.StringIO()
        records = exchange.records(here, None, internal=True)
        claimreview.write(here, records, out.write, claimreview.Signature("The Desk"), internal=True)
        assert json.loads(out.getvalue())
        for _ in range(2):
            file: Any = io.BufferedReader(io.BytesIO(out.getvalue().encode()))
            tally = exchange.read(Writer(there, "tester", "import"), [claimreview.source("file", file)])
        assert tally.recorded.total() == tally.changed.total() == 0
        assert exported(there, internal=True) == exported(here, internal=True)
        assert list(flags.differences(there)) == []

    either_way(sqlite_url, another("sqlite", request, tmp_path), comes_back, 15)


# --- what is wrong ---

HEAD = '{"@context": "https://schema.org", "urn:claimtrack:format": 1, "@graph": [\n'
CLAIM = f'{{"@id": "urn:uuid:{uid(1)}", "@type": ["Claim", "urn:claimtrack:Claim"], "text": "x"}}'

BLANK = CLAIM.replace('"x"', '"  "')


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (HEAD.replace(": 1,", ": 2,"), "line 1: is version '2', this program reads 1"),
        (f"{HEAD}{CLAIM}", "line 2: the file stops here, after 1 records"),
        (f'{HEAD}{CLAIM}\n], "urn:claimtrack:records": 2}}', "line 3: the file had '2' records and has 1"),
        (f'{HEAD}{CLAIM}\n], "urn:claimtrack:records": 1}}\n{{', "line 4: stands after the end"),
        (f'{HEAD}{{}}\n], "urn:claimtrack:records": 1}}', "line 2: @type: is no record"),
        (
            f'{HEAD}{CLAIM.replace("text", "urn:claimtrack:tekst")}\n], "urn:claimtrack:records": 1}}',
            "line 2: tekst: is no field of this type: did you mean text?",
        ),
        (f'{HEAD}{BLANK}\n], "urn:claimtrack:records": 1}}', "line 2: text: is empty"),
        (f'{HEAD}{"[" * 10_000}\n], "urn:claimtrack:records": 1}}', "line 2: is nested too deep"),
        (json.dumps({"urn:claimtrack:format": 1, "@graph": 3}), ": @graph: must be a list"),
        (
            json.dumps({"urn:claimtrack:format": 1, "@graph": [7], "urn:claimtrack:records": 1}),
            "node 1: @type: is no record",
        ),
    ],
)
def test_a_node_that_is_wrong_is_refused_by_its_line(
    colleague: Commands, tmp_path: Path, text: str, words: str
) -> None:
    file = tmp_path / "bad.jsonld"
    file.write_text(text, encoding="utf-8")
    before = colleague.contents()
    code, _, said = colleague.run("import", str(file))
    assert (code, colleague.contents()) == (2, before), said
    assert words in said
