"""The seeds stand on their articles: every citation is found where it says, word for word."""

import hashlib
import itertools
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

SEEDS = Path(__file__).parent.parent / "seeds"
ARTICLES = Path(__file__).parent.parent.parent / "shared" / "articles"

Node = dict[str, Any]

LONGEST_RUN = 15  # consecutive words of an article that may stand anywhere in the seeds
FEWEST_CITATIONS = 10  # of each article


def load(name: str) -> Node:
    """Read a seed file with every scalar as text, as the import does."""
    document: Node = YAML(typ="base", pure=True).load(SEEDS / name)
    return document


PARTIES = load("parties.yaml")
LEDGER = load("north-korea-russia.yaml")
CLAIMS: list[Node] = LEDGER["claims"]


def statements() -> Iterator[tuple[Node, Node]]:
    for claim in CLAIMS:
        for statement in claim["statements"]:
            yield claim, statement


def citations() -> Iterator[Node]:
    for _, statement in statements():
        yield from statement["citations"]


def words(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())


@pytest.fixture(scope="module")
def texts() -> dict[str, str]:
    """Return the text of each article by its ref, found by its sha256."""
    if not ARTICLES.is_dir():
        pytest.skip("the articles are not here (../shared/articles): citations not compared with them")
    stored: dict[str, str] = {}
    for path in ARTICLES.glob("*.txt"):
        text = path.read_bytes().decode("utf-8").replace("\r\n", "\n")
        stored[hashlib.sha256(text.encode("utf-8")).hexdigest()] = text
    return {article["ref"]: stored[article["sha256"]] for article in LEDGER["articles"]}


def test_every_citation_stands_in_its_article_at_its_offset(texts: dict[str, str]) -> None:
    astray = []
    for citation in citations():
        text, exact, start = texts[citation["article"]], citation["exact"], int(citation["start"])
        end = start + len(exact)
        around = text[:start].endswith(citation.get("prefix", "")) and text[end:].startswith(
            citation.get("suffix", "")
        )
        if text[start:end] != exact or not around:
            astray.append((citation["article"], start, exact))
    assert astray == []


def test_a_citation_can_be_found_without_its_offset(texts: dict[str, str]) -> None:
    for citation in citations():
        around = citation.get("prefix", "") + citation["exact"] + citation.get("suffix", "")
        assert texts[citation["article"]].count(around) == 1, citation


def test_every_article_is_cited_often() -> None:
    counted = Counter(citation["article"] for citation in citations())
    assert set(counted) == {article["ref"] for article in LEDGER["articles"]}
    assert min(counted.values()) >= FEWEST_CITATIONS, counted


def test_no_seed_file_holds_a_long_run_of_an_article(texts: dict[str, str]) -> None:
    size = LONGEST_RUN + 1
    runs = {
        tuple(spoken[i : i + size])
        for spoken in map(words, texts.values())
        for i in range(len(spoken) - LONGEST_RUN)
    }
    for path in sorted(SEEDS.glob("*.yaml")):
        written = words(path.read_text(encoding="utf-8"))
        for i in range(len(written) - LONGEST_RUN):
            assert tuple(written[i : i + size]) not in runs, path.name


def test_citations_are_a_few_words() -> None:
    for citation in citations():
        around = " ".join(citation.get(key, "") for key in ("prefix", "exact", "suffix"))
        assert 0 < len(around.split()) <= LONGEST_RUN, citation
        assert citation["form"] in {"verbatim", "paraphrase", "translation"}


def test_no_statement_is_unsourced() -> None:
    for claim, statement in statements():
        assert statement["citations"], (claim["ref"], statement["party"])


def test_every_quantity_stands_in_a_citation_of_its_statement() -> None:
    for claim, statement in statements():
        for quantity in statement.get("quantities", []):
            cited = [citation["exact"] for citation in statement["citations"]]
            assert any(quantity["as_written"] in exact for exact in cited), (claim["ref"], quantity)


def test_an_inferred_reading_has_its_reason_and_a_plain_one_none() -> None:
    for claim, statement in statements():
        inferred = statement.get("reading", "plain") == "inferred"
        assert inferred == bool(statement.get("reading_reason")), (claim["ref"], statement["party"])


def test_refs_are_unique_and_resolve() -> None:
    articles = [article["ref"] for article in LEDGER["articles"]]
    claims = [claim["ref"] for claim in CLAIMS]
    assert len(articles) == len(set(articles))
    assert len(claims) == len(set(claims))
    assert {citation["article"] for citation in citations()} <= set(articles)
    for claim in CLAIMS:
        for link in claim.get("implies", []) + claim.get("excludes", []):
            assert link["claim"] in claims, link
            assert link["claim"] != claim["ref"]
            assert link["reason"]


def test_implications_have_no_cycle() -> None:
    implied = {claim["ref"]: [link["claim"] for link in claim.get("implies", [])] for claim in CLAIMS}

    def reached(ref: str, path: tuple[str, ...]) -> None:
        assert ref not in path, path
        for further in implied[ref]:
            reached(further, (*path, ref))

    for ref in implied:
        reached(ref, ())


def test_parties_are_known_and_no_name_is_shared() -> None:
    names = Counter(
        name.casefold() for party in PARTIES["parties"] for name in {party["name"], *party.get("also", [])}
    )
    assert [name for name, count in names.items() if count > 1] == []

    wholes = (
        whole["whole"] if isinstance(whole, dict) else whole
        for party in PARTIES["parties"]
        for whole in party.get("member_of", [])
    )
    about = (party for claim in CLAIMS for party in claim["about"])
    speakers = (statement["party"] for _, statement in statements())
    publishers = (
        article[key]
        for article in LEDGER["articles"]
        for key in ("publisher", "first_published_by")
        if key in article
    )
    for name in itertools.chain(wholes, about, speakers, publishers):
        assert name.casefold() in names, name


def test_no_figure_stands_in_a_claim() -> None:
    """Years and days fix what a claim is about; everything else belongs to statements."""
    months = "January|February|March|April|May|June|July|August|September|October|November|December"
    for claim in CLAIMS:
        rest = re.sub(rf"(?:(?:{months}) )?\b(?:19|20)\d\d\b", "", claim["text"])
        assert not re.search(r"\d", rest), claim["text"]
