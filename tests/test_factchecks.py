"""Others' fact-checks become claims, statements and verdicts that stay theirs; what is odd is told."""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy.engine import URL
from test_commands import Commands

from claimtrack import database, factchecks, flags
from claimtrack.errors import RefusedInput
from claimtrack.ledger import Writer
from claimtrack.vocabulary import PartyKind


@pytest.fixture
def desk(ledger_url: URL, capsys: pytest.CaptureFixture[str]) -> Commands:
    return Commands(ledger_url, capsys)


def review(text: str = "The harbour was closed in May", **fields: Any) -> dict[str, Any]:
    """A review as a fact-checker's page has it."""
    return {
        "@context": "https://schema.org",
        "@type": "ClaimReview",
        "claimReviewed": text,
        "url": "https://checks.example/harbour",
        "datePublished": "2024-06-03T08:30:00+02:00",
        "author": {"@type": "Organization", "name": "Checks Example", "url": "https://checks.example"},
        "reviewRating": {
            "@type": "Rating",
            "ratingValue": 2,
            "bestRating": 5,
            "worstRating": 1,
            "alternateName": "Mostly false",
        },
        "itemReviewed": {
            "@type": "Claim",
            "author": {"@type": "Person", "name": "Harry Bourne"},
            "datePublished": "2024-06-01",
            "appearance": {"@type": "NewsArticle", "url": "https://news.example/h", "headline": "At the sea"},
        },
        **fields,
    }


def given_as(folder: Path, content: Any, name: str = "checks.json") -> str:
    """The path of a file with this content, JSON unless it is text."""
    file = folder / name
    file.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
    return str(file)


def claims(desk: Commands) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(desk("list", "--format", "json"))["claims"]
    return found


# --- what becomes of a review ---


def test_a_review_is_a_claim_what_the_claimant_said_and_the_reviewer_s_verdict(
    desk: Commands, tmp_path: Path
) -> None:
    desk("import", given_as(tmp_path, review()))
    assert "recorded 2 parties, 2 articles, 1 claim, 1 statement, 1 other record" in desk.notes
    (claim,) = claims(desk)
    (said,) = claim["statements"]
    assert (claim["text"], claim["contested"]) == ("The harbour was closed in May", "no")
    assert (said["party"], said["stance"], said["date"]) == ("Harry Bourne", "asserts", "2024-06-01")
    assert said["note"] == "Said to have appeared at https://news.example/h"
    assert [cited["exact"] for cited in said["citations"]] == [claim["text"]]
    (verdict,) = claim["assessments"]
    assert verdict == {
        "rating": "Mostly false",
        "explanation": "(no explanation given) (rated 2 on a scale from 1 (worst) to 5 (best))",
        "source": "https://checks.example/harbour",
        "party": "Checks Example",
    }
    shown = desk("show", "1")
    assert "assessed by Checks Example: Mostly false" in shown
    assert "by us" not in shown
    assert "Checks Example  organisation" in " ".join(desk("party", "list").split("\n")).replace("   ", "  ")
    assert "At the sea" in desk("article", "list")


GRAPH = {
    "@context": "http://schema.org",
    "@graph": [
        {"@type": "WebSite", "@id": "https://c.example/#site", "name": "Site"},
        {"@type": "NewsMediaOrganization", "@id": "https://c.example/#org", "name": "Checks Example"},
        {"@type": "Article", "headline": "Harbour", "mainEntity": {"@id": "#review"}},
        review(author={"@id": "https://c.example/#org"})
        | {"@id": "#review", "@type": ["Review", "ClaimReview"]},
    ],
}
FEED = {
    "@context": "http://schema.org",
    "@type": "DataFeed",
    "dataFeedElement": [
        {
            "@type": "DataFeedItem",
            "dateCreated": "2024-06-03",
            "item": [review()],
            "url": "https://checks.example",
        }
    ],
}
LIST = {
    "@type": "ItemList",
    "itemListElement": [
        {"@type": "ListItem", "position": 1, "item": review(**{"@type": "schema:ClaimReview"})}
    ],
}
OLDER = review(
    itemReviewed={
        "@type": "CreativeWork",
        "author": {"@type": "Person", "name": "Harry Bourne", "sameAs": "https://h.example"},
        "datePublished": "2024-06-01",
        "sameAs": ["https://news.example/h"],
    },
    author="Checks Example",
)
PAGE = f"""<!doctype html><html><head><script>var a = "<b>";</script>
<script type="application/ld+json">{{"@type": "WebSite"}}</script>
<script type='application/ld+json; charset=utf-8'>
{json.dumps(review(), indent=1)}
</script></head><body itemscope><p>Text</p></body></html>"""
UNTYPED = {name: value for name, value in review().items() if name != "@type"}
LINES = f"{json.dumps(UNTYPED)}\n\n{json.dumps(review('Another claim'))}\n"


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (review(), "one.jsonld"),
        ([review()], "array.json"),
        (GRAPH, "graph.json"),
        (FEED, "feed.json"),
        (LIST, "list.json"),
        (OLDER, "older.json"),
        (PAGE, "page.html"),
        (LINES, "lines.json"),
    ],
    ids=lambda part: part if isinstance(part, str) and part.count(".") == 1 else "",
)
def test_a_review_is_found_in_every_wrapping(
    sqlite_url: URL, capsys: pytest.CaptureFixture[str], tmp_path: Path, content: Any, name: str
) -> None:
    desk = Commands(sqlite_url, capsys)
    desk("import", given_as(tmp_path, content, name))
    claim = claims(desk)[-1]
    assert claim["text"] == "The harbour was closed in May"
    assert [(s["party"], s["date"]) for s in claim["statements"]] == [("Harry Bourne", "2024-06-01")]
    assert [(a["party"], a["rating"]) for a in claim["assessments"]] == [("Checks Example", "Mostly false")]
    assert "https://news.example/h" in claim["statements"][0]["note"]


ANSWER = {
    "claims": [
        {
            "text": "The harbour was closed in May",
            "claimant": "Harry Bourne",
            "claimDate": "2024-06-01T00:00:00Z",
            "claimReview": [
                {
                    "publisher": {"name": "Checks Example", "site": "checks.example"},
                    "url": "https://checks.example/harbour",
                    "title": "No, it was open",
                    "reviewDate": "2024-06-03T08:30:00Z",
                    "textualRating": "False",
                    "languageCode": "en",
                },
                {
                    "publisher": {"site": "other.example"},
                    "url": "https://other.example/1",
                    "textualRating": "Missing context",
                },
            ],
        },
        {"text": "Ships were sold", "claimReview": [{"publisher": {"name": "O"}, "textualRating": "True"}]},
    ],
    "nextPageToken": "CAo",
}


def test_an_answer_of_the_fact_check_tools_needs_to_know_what_its_claimants_are(
    desk: Commands, tmp_path: Path
) -> None:
    file = given_as(tmp_path, ANSWER)
    before = desk.contents()
    code, _, err = desk.run("import", file)
    assert (code, desk.contents()) == (2, before)
    assert f"{file}, claim 1, review 1: itemReviewed.author: nothing says what 'Harry Bourne' is" in err
    assert "--partial records the other 1" in err
    desk("import", file, "--claimant-kind", "person")
    assert "recorded 4 parties, 2 articles, 2 claims, 1 statement, 3 other records" in desk.notes
    assert "the answer goes on: ask for its next page" in desk.notes
    assert "reviews that name no claimant: 1" in desk.notes
    verdicts = {a["party"]: a["rating"] for claim in claims(desk) for a in claim["assessments"]}
    assert verdicts == {"Checks Example": "False", "other.example": "Missing context", "O": "True"}
    (explained,) = [
        a["explanation"] for c in claims(desk) for a in c["assessments"] if a["rating"] == "False"
    ]
    assert explained == "No, it was open"


def test_an_empty_answer_of_the_fact_check_tools_is_named_as_one(desk: Commands, tmp_path: Path) -> None:
    code, _, err = desk.run("import", given_as(tmp_path, {"claims": [], "nextPageToken": "CAo"}))
    assert (code, "holds no ClaimReview" in err) == (2, True)


# --- what the ledger has already ---


def test_a_known_sentence_party_and_address_are_those_of_the_ledger(desk: Commands, tmp_path: Path) -> None:
    desk("party", "add", "Ruritania", "--kind", "state", "--also", "Strelsau")
    desk("add", "The harbour was closed in May", "--by", "Strelsau", "--on", "2024-06-01")
    item = {"author": {"@type": "Organization", "name": "Strelsau"}, "datePublished": "2024-06-01"}
    desk("import", given_as(tmp_path, review(itemReviewed=item)))
    assert "recorded 1 party, 1 article, 1 other record" in desk.notes
    (claim,) = claims(desk)
    assert [s["party"] for s in claim["statements"]] == ["Ruritania"]


def test_the_same_file_again_brings_nothing_and_a_new_verdict_is_refused_or_edited(
    desk: Commands, tmp_path: Path
) -> None:
    file = given_as(tmp_path, [review(), review("Ships were sold")])
    desk("import", file)
    before = desk.contents()
    desk("import", file)
    assert "recorded nothing; 2 were there already" in desk.notes
    assert desk.contents() == before
    given_as(tmp_path, [review(reviewRating={"alternateName": "False"}), review("Ships were sold")])
    refused = desk.run("import", file)[2]
    assert (
        "review 1: reviewRating: is 'False' here and 'Mostly false' in the ledger: --update takes" in refused
    )
    desk("import", "--update", file)
    assert "changed 1 other record" in desk.notes
    assert {a["rating"] for c in claims(desk) for a in c["assessments"]} == {"False", "Mostly false"}


def test_words_that_the_review_s_text_in_the_ledger_lacks_are_cited_from_nowhere(
    desk: Commands, tmp_path: Path
) -> None:
    page = tmp_path / "page.txt"
    page.write_text("The minister said that the harbour would be closed. It was not.\n", encoding="utf-8")
    desk("article", "add", str(page), "--url", "https://checks.example/harbour", "--title", "Harbour")
    desk("import", given_as(tmp_path, review()))
    (claim,) = claims(desk)
    (said,) = claim["statements"]
    assert said["citations"] == []
    assert said["note"].startswith(
        "So https://checks.example/harbour has it, in words that its text here lacks."
    )
    assert [verdict["party"] for verdict in claim["assessments"]] == ["Checks Example"]


def test_nobody_is_made_to_assert_what_they_deny(desk: Commands, tmp_path: Path) -> None:
    desk("party", "add", "Harry Bourne", "--kind", "person")
    desk("add", "The harbour was closed in May")
    desk("deny", "1", "--by", "Harry Bourne", "--on", "2024-06-02")
    code, _, err = desk.run("import", given_as(tmp_path, review()))
    assert code == 2
    assert "itemReviewed.author: Harry Bourne denies #1 in the ledger (s1)" in err


def test_a_name_of_mixed_alphabets_is_warned_of(desk: Commands, tmp_path: Path) -> None:
    item = {"@type": "Claim", "author": {"@type": "Person", "name": "H\u0430rry Bourne"}}
    desk("import", given_as(tmp_path, review(itemReviewed=item)))
    assert "look-alike letters: in 'H\u0430rry' '\u0430' is Cyrillic, the rest Latin" in desk.notes


def test_a_desk_s_own_verdict_stays_beside_another_s(desk: Commands, tmp_path: Path) -> None:
    desk("add", "The harbour was closed in May")
    desk("assess", "1", "--rating", "true", "--explanation", "we were there")
    desk("import", given_as(tmp_path, review()))
    (claim,) = claims(desk)
    assert [(a["party"], a["rating"]) for a in claim["assessments"]] == [
        (None, "true"),
        ("Checks Example", "Mostly false"),
    ]


# --- what is odd or missing ---

ODD = [
    ({"claimReviewed": ["a", "b"]}, "claimReviewed: stands there 2 times"),
    ({"claimReviewed": {"a": 1}}, "claimReviewed: must be text"),
    ({"claimReviewed": True}, "claimReviewed: must be text"),
    ({"claimReviewed": ""}, "claimReviewed: is missing"),
    ({"claimReviewed": "x" * 10_001}, "claimReviewed: has 10,001 characters"),
    ({"claimReviewed": "a\0b"}, "claimReviewed: contains the character U+0000"),
    ({"author": None}, "author: is missing: whose verdict is it?"),
    ({"author": {"@type": "Organization"}}, "author: has no name"),
    ({"author": [{"name": "A"}, {"name": "B"}]}, "author: names several, and no publisher"),
    ({"author": {"@type": "Person", "name": "p12"}}, "'p12' would be taken for a party's number"),
    ({"datePublished": "3 June 2024"}, "datePublished: '3 June 2024' is no date"),
    ({"datePublished": 20240603}, "datePublished: '20240603' is no date"),
    ({"url": "checks.example/1"}, "url: 'checks.example/1' is no address"),
    ({"reviewRating": None}, "reviewRating: says no verdict"),
    ({"reviewRating": "False"}, "reviewRating: must have fields"),
    ({"reviewRating": {"ratingValue": "3"}}, "reviewRating: says '3', and not on which scale"),
    ({"itemReviewed": {"author": {"name": "Somebody"}}}, "nothing says what 'Somebody' is"),
    ({"itemReviewed": {"author": {"@type": "Person"}}}, "author: has no name"),
    ({"itemReviewed": {"datePublished": "2024-13-01"}}, "datePublished: '2024-13-01' is no date"),
    ({"itemReviewed": {"appearance": "on television"}}, "appearance: 'on television' is no address"),
]


@pytest.mark.parametrize(
    ("fields", "words"), ODD, ids=lambda part: part[:40] if isinstance(part, str) else ""
)
def test_what_is_odd_or_missing_is_told_and_the_rest_taken_only_if_asked(
    sqlite_url: URL, capsys: pytest.CaptureFixture[str], tmp_path: Path, fields: dict[str, Any], words: str
) -> None:
    desk = Commands(sqlite_url, capsys)
    good = review("Ships were sold", url="https://checks.example/ships")
    file = given_as(tmp_path, [review(**fields), good])
    before = desk.contents()
    code, _, err = desk.run("import", file)
    assert (code, desk.contents()) == (2, before)
    assert f"{file}, review 1: " in err
    assert words in err
    assert "--partial records the other 1" in err
    desk("import", "--partial", file)
    assert words in desk.notes
    assert [claim["text"] for claim in claims(desk)] == ["Ships were sold"]


def test_all_that_is_odd_is_told_at_once(desk: Commands, tmp_path: Path) -> None:
    file = given_as(tmp_path, [review(url=f"x{n}", datePublished="soon") for n in range(40)])
    code, _, err = desk.run("import", file)
    assert code == 2
    assert err.count("\n") == 51
    assert err.endswith("and 30 more\n")
    assert "review 1: datePublished: 'soon' is no date" in err


def test_a_broken_block_of_a_page_is_told_and_the_others_are_taken_if_asked(
    desk: Commands, tmp_path: Path
) -> None:
    broken = PAGE.replace('{"@type": "WebSite"}', '{"@type": "WebSite",}')
    file = given_as(tmp_path, broken, "page.html")
    code, _, err = desk.run("import", file)
    assert code == 2
    assert f"{file}, script at line 2: is no JSON" in err
    desk("import", "--partial", file)
    assert len(claims(desk)) == 1


def test_a_field_that_stands_twice_is_told_by_its_review(desk: Commands, tmp_path: Path) -> None:
    text = json.dumps([review(), review("Ships were sold")])
    at = text.rindex('"url"')
    file = given_as(tmp_path, f'{text[:at]}"url": "https://a.example", {text[at:]}')
    code, _, err = desk.run("import", file)
    assert code == 2
    assert "review 2: url: stands there twice" in err


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('{"a": ' * 10_000, "is nested too deep"),
        ('{"@type": "ClaimReview", "a": ' + "[" * 60 + "]" * 60 + "}", "is nested more than 50 deep"),
        ('{"@type": "ClaimReview", "a": NaN}', "is no JSON: NaN is no number"),
        ('{"@type": "ClaimReview", "a": ' + "9" * 5000 + "}", "is no JSON"),
        ('{"@type": "ClaimReview"', "is no JSON"),
        ('{"@type": "Product"}', "holds no ClaimReview"),
        ("<html><body>nothing</body></html>", "the page holds no JSON-LD"),
    ],
)
def test_hostile_or_other_files_are_refused_in_a_line(
    sqlite_url: URL, capsys: pytest.CaptureFixture[str], tmp_path: Path, text: str, words: str
) -> None:
    desk = Commands(sqlite_url, capsys)
    assert words in desk.refusal("import", given_as(tmp_path, text, "bad.jsonld"))


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8) | st.just(review()),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from([*review(), "@id", "@graph", "name", "claims", "claimReview"]), inner
        )
    ),
    max_leaves=12,
)


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    content=st.lists(JSON, max_size=3)
    | st.builds(
        lambda fields: review(**fields), st.dictionaries(st.sampled_from([*review()]), JSON, max_size=3)
    )
)
def test_whatever_a_file_holds_is_taken_or_refused_in_words(
    sqlite_url: URL, tmp_path: Path, content: Any
) -> None:
    file = tmp_path / "any.json"
    file.write_text(json.dumps(content), encoding="utf-8")
    found = factchecks.Read()
    with file.open("rb") as opened, suppress(RefusedInput):
        factchecks.read(opened, "any.json", found)
    assert all(one.wrong or (one.text and one.rating and one.reviewer.name) for one in found.reviews)
    with database.writing(sqlite_url) as connection:  # and never committed
        writer = Writer(connection, "tester", "import")
        tally = factchecks.record(writer, found, partial=True, claimants=PartyKind.person)
        writer.finish()
        wrong = sum(bool(one.wrong) for one in found.reviews)
        assert len(tally.left_out) >= wrong > 0 or not tally.left_out
        assert list(flags.differences(connection)) == []


def test_the_options_for_reviews_are_refused_for_other_files(desk: Commands, tmp_path: Path) -> None:
    file = given_as(tmp_path, "claims: []", "form.yaml")
    assert "is about others' fact-checks" in desk.refusal("import", file, "--partial")
    assert "is about others' fact-checks" in desk.refusal("import", file, "--claimant-kind", "person")
