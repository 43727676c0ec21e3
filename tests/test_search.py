"""What a search finds, on both databases, and that any string is one."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence

import pytest
from helpers import writer
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select
from sqlalchemy import text as sql
from sqlalchemy.engine import URL
from test_commands import Commands

from claimtrack import database, history, search
from claimtrack import tables as t
from claimtrack.articles import digest
from claimtrack.entries import (
    ArticleEntry,
    CitationEntry,
    ClaimEntry,
    Entries,
    LinkEntry,
    PartyEntry,
    StatementEntry,
)
from claimtrack.errors import RefusedInput
from claimtrack.search import Hit, Results
from claimtrack.vocabulary import PartyKind, Stance

SHELLS = "North Korea has shipped shells to Russia since August 2023"
TEXT = "Seoul counts containers.\n\nSome 6,700 containers have gone to Russia, an official said on Monday."


def find(url: URL, words: str, *kinds: str, limit: int = 20, after: str | None = None) -> Results:
    with database.reading(url) as connection:
        return search.search(connection, words, kinds or search.KINDS, limit, after)


def named(hits: Sequence[Hit]) -> list[str]:
    letters = {"claim": "#", "citation": "c", "article": "a"}
    return [f"{letters[hit.what]}{hit.id}" for hit in hits]


def found(url: URL, words: str, *kinds: str) -> list[str]:
    return named(find(url, words, *kinds).hits)


def shown(hit: Hit) -> list[str]:
    return [hit.snippet[start:end] for start, end in hit.matches]


def record(url: URL, *sentences: str) -> None:
    with writer(url) as change:
        for sentence in sentences:
            change.claim(ClaimEntry(text=sentence))


@pytest.fixture
def ledger(ledger_url: URL) -> URL:
    """Return a ledger with a claim, who asserts it, and the article that shows it."""
    with writer(ledger_url) as change:
        change.party(PartyEntry(name="South Korea", kind=PartyKind.state))
        change.article(ArticleEntry(ref="a", title="What went east", publisher="The Example", content=TEXT))
        passage = CitationEntry(article="a", exact="Some 6,700 containers", translation="Etwa 6.700 Behälter")
        said = StatementEntry(party="South Korea", stance=Stance.asserts, citations=[passage])
        change.claim(ClaimEntry(text=SHELLS, statements=[said]))
    return ledger_url


# --- words ---


@pytest.mark.parametrize(
    ("sentence", "words", "match"),
    [
        (SHELLS, "shell", "shells"),
        (SHELLS, "SHELLS", "shells"),
        (SHELLS, "north russia", "North"),
        ("북한은 러시아에 포탄을 보냈다", "북한", "북한은"),
        ("Erdoğan met Wałęsa", "erdogan walesa", "Erdoğan"),
        ("Cafe\u0301s were closed", "cafés", "Cafe\u0301s"),
        ("Пхеньян поставил снаряды", "снаряд", "снаряды"),
        ("قالت روسيا إنها لم تتسلم", "روسيا", "روسيا"),
        ("भारत ने हिन्दी में कहा", "हिन्दी", "हिन्दी"),
        ("朝鲜向俄罗斯运送弹药", "俄罗斯", "俄罗斯"),
        ("朝鲜向俄罗斯运送弹药", "药", "药"),
        ("朝鲜向俄罗斯运送弹药", "弹", "弹"),
        ("北朝鮮はロシアに弾薬を送った", "ロシア", "ロシア"),
        ("北朝鮮はガスを送った", "ガス", "ガス"),
        ("เกาหลีเหนือส่งกระสุนให้รัสเซีย", "กระสุน", "กระสุน"),
        ("A 17-kilometre border", "17-kilometre", "17"),
        ("Russia's 152mm shells", "152", "152mm"),
        ("ﬁve ships, ½ of them", "five", "ﬁve"),
    ],
)
def test_a_claim_is_found_by_the_beginning_of_its_words(
    ledger_url: URL, sentence: str, words: str, match: str
) -> None:
    record(ledger_url, "Something else", sentence)
    (hit,) = find(ledger_url, words).hits
    assert (hit.what, hit.id, hit.text) == ("claim", 2, sentence)
    assert shown(hit)[0].startswith(match)


@pytest.mark.parametrize("words", ["hells", "shells tanks", "", " ", "…", "–", "'\"*()&|!:<->", "🚀"])
def test_a_claim_is_not_found_by_other_words_or_by_none(ledger_url: URL, words: str) -> None:
    record(ledger_url, SHELLS)
    assert find(ledger_url, words) == Results([], None)


def test_pairs_of_characters_that_do_not_stand_together_find_nothing(ledger_url: URL) -> None:
    record(ledger_url, "俄罗斯运送弹药")
    assert found(ledger_url, "俄送") == []


# --- what is found ---


def test_claims_come_before_citations_before_articles(ledger: URL) -> None:
    assert found(ledger, "russia") == ["#1", "a1"]
    assert found(ledger, "some containers") == ["c1", "a1"]
    assert found(ledger, "russia", "articles") == ["a1"]
    assert found(ledger, "example") == ["a1"]
    assert found(ledger, "behalter") == ["c1"]


def test_a_citation_names_its_statement_its_article_and_its_claim(ledger: URL) -> None:
    (hit,) = find(ledger, "6,700", "citations").hits
    assert (hit.statement, hit.article, hit.claim, hit.text) == (1, 1, 1, SHELLS)
    assert shown(hit) == ["6", "700"]


def test_articles_with_one_text_are_both_found_and_it_is_indexed_once(ledger: URL) -> None:
    with writer(ledger) as change:
        change.article(ArticleEntry(title="Reprint", content=TEXT))
        change.article(ArticleEntry(title="Another", content="Nothing of that kind"))
    assert found(ledger, "monday") == ["a2", "a1"]
    with database.reading(ledger) as connection:
        name = "article_text_words"
        if connection.dialect.name == "postgresql":
            query = f"SELECT count(*) FROM {name} WHERE words @@ 'monday'"  # noqa: S608
        else:
            query = f"SELECT count(*) FROM {name} WHERE {name} MATCH 'monday'"  # noqa: S608
        assert connection.execute(sql(query)).scalar() == 1


def test_a_text_that_comes_later_makes_its_article_found(ledger_url: URL) -> None:
    with writer(ledger_url) as change:
        change.article(ArticleEntry(title="What went east", sha256=digest(TEXT)))
    assert found(ledger_url, "monday") == []
    with writer(ledger_url) as change:
        assert change.known_article(TEXT) == 1
    assert found(ledger_url, "monday") == ["a1"]


def test_a_merged_claim_and_its_citations_are_not_found_but_those_behind_it(ledger: URL) -> None:
    record(ledger, "Shells of another kind", "Shells in ships")
    with writer(ledger) as change:
        for merged in (3, 1):
            change._update(t.claim, change._row(t.claim, merged), merged_into=2)
    assert found(ledger, "shells") == ["#2"]
    assert find(ledger, "shells", limit=1).next is None
    assert found(ledger, "containers") == ["a1"]


def test_the_citation_of_a_withdrawn_statement_is_found_and_says_so(ledger: URL) -> None:
    assert [hit.withdrawn for hit in find(ledger, "some").hits] == [False, False]
    with writer(ledger) as change:
        change.withdraw(1, "wrong speaker")
    assert [hit.withdrawn for hit in find(ledger, "some").hits] == [True, False]


def test_a_row_that_was_changed_is_found_by_what_it_says_now(ledger_url: URL) -> None:
    record(ledger_url, SHELLS, "…")
    with writer(ledger_url) as change:
        for number, sentence in ((1, "Russia has bought missiles"), (2, "Ships have sailed")):
            change._update(t.claim, change._row(t.claim, number), text=sentence)
    assert found(ledger_url, "shells") == []
    assert found(ledger_url, "russia") == ["#1"]
    assert found(ledger_url, "missiles") == ["#1"]
    assert found(ledger_url, "ships") == ["#2"]


def test_a_row_that_is_gone_is_not_found(ledger_url: URL) -> None:
    record(ledger_url, SHELLS, "Shells in ships")
    with writer(ledger_url) as change:
        change._delete(t.claim, 1)
    assert found(ledger_url, "shells") == ["#2"]
    record(ledger_url, "Shells again")
    assert found(ledger_url, "shells") == ["#3", "#2"]


def test_a_change_that_is_refused_leaves_nothing_to_find(ledger_url: URL) -> None:
    circular = ClaimEntry(text="Ships", ref="one", implies=[LinkEntry(claim="one")])
    entries = Entries(claims=[ClaimEntry(text=SHELLS), circular])
    with pytest.raises(RefusedInput, match="imply itself"), writer(ledger_url) as change:
        change.entries(entries)
    assert found(ledger_url, "shells") == []


# --- pages ---


@pytest.mark.parametrize("limit", [1, 2, 3, 100])
def test_pages_together_show_each_hit_once_and_in_order(ledger: URL, limit: int) -> None:
    record(ledger, "Russia denies it", "Moscow is silent", "Russia again")
    pages = []
    after = None
    while True:
        page = find(ledger, "russia", limit=limit, after=after)
        assert len(page.hits) <= limit
        pages += named(page.hits)
        if (after := page.next) is None:
            break
    assert pages == ["#4", "#2", "#1", "a1"]


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"after": "x"}, "is no token"),
        ({"after": "claims.99999999999999999999"}, "is no token"),
        ({"after": "claims.٣"}, "is no token"),
        ({"limit": 0}, "is 1 to 1000"),
        ({"limit": 1001}, "is 1 to 1000"),
    ],
)
def test_a_page_that_cannot_be_is_refused(ledger: URL, options: dict[str, int | str], said: str) -> None:
    with pytest.raises(RefusedInput, match=said):
        find(ledger, "russia", **options)  # type: ignore[arg-type]


def test_a_token_of_another_search_is_refused(ledger: URL) -> None:
    with pytest.raises(RefusedInput, match="is no token"):
        find(ledger, "russia", "articles", after="claims.1")
    with pytest.raises(RefusedInput, match="is some of claims,citations,articles"):
        find(ledger, "russia", "parties")


# --- any string ---


@pytest.mark.parametrize("character", ["\0", "\ud800"])
def test_what_cannot_be_stored_cannot_be_searched_for(ledger_url: URL, character: str) -> None:
    with pytest.raises(RefusedInput, match=r"cannot be stored") as refusal:
        find(ledger_url, f"shells{character}")
    assert "\n" not in str(refusal.value)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=60))
@example(words="NEAR(a b) AND NOT \"c\" OR d* ^e :f -g {words}: 'h' \\")
@example(words="a & b | !c <-> d:* '' \\'")
@example(words="words : shells")
@example(words="x" * 9000)
@example(words="弹" * 9000)
@example(words="".join(map(chr, range(0x4E00, 0x4E00 + 3000))))
@example(words=" ".join("".join(map(chr, range(n, n + 90))) for n in range(0x4E00, 0x4E00 + 9000, 90)))
@example(words=" ".join(map(str, range(2000))))
@example(words="İß ǰ \u0345 \u0301\u0e33 ẞ ﷺ ㎓")
def test_any_string_is_a_search_and_finds_a_claim_that_says_it(ledger_url: URL, words: str) -> None:
    with database.writing(ledger_url) as connection:
        query = {"id": 7, "uid": "7", "text": words, "contested": "no"}
        database.insert_many(connection, t.claim, [query])
        search.index(connection, t.claim, [query])
        page = search.search(connection, words)
        terms = search._terms(words)
        assert named(page.hits) == (["#7"] if terms else [])
        if terms and len(words) < 60:
            assert page.hits[0].matches
        for hit in page.hits:
            assert all(0 <= start < end <= len(hit.snippet) for start, end in hit.matches)
        search.reindex(connection, t.claim, query, None)
        assert not search.search(connection, words).hits


WORDS = st.sampled_from(
    [
        "shell",
        "shells",
        "Shell",
        "6,700",
        "é",
        "e",
        "北朝鮮は",
        "朝鮮",
        "鮮",
        "북한은",
        "북한",
        "กระสุน",
        "ส",
        "x-y",
        "’s",
    ]
)
SENTENCES = st.lists(WORDS, min_size=1, max_size=5).map(" ".join)


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(sentences=st.lists(SENTENCES, max_size=5), words=SENTENCES)
def test_both_databases_find_the_same_in_the_same_order(
    sqlite_url: URL, postgresql_url: URL, sentences: list[str], words: str
) -> None:
    results = []
    for url in (sqlite_url, postgresql_url):
        with database.writing(url) as connection:
            rows = [
                {"id": n, "uid": f"{n}", "text": sentence, "contested": "no"}
                for n, sentence in enumerate(sentences, 1)
            ]
            database.insert_many(connection, t.claim, rows)
            search.index(connection, t.claim, rows)
            results.append(search.search(connection, words))
    assert results[0] == results[1]


# --- long texts ---


def test_the_part_of_a_text_with_the_most_words_is_shown(ledger_url: URL) -> None:
    filler = "Nothing of note was said about Moscow that day. " * 40
    text = f"{filler}Then Moscow called the containers\nan invention. {filler}"
    with writer(ledger_url) as change:
        change.article(ArticleEntry(title="A long day", content=text))
    (hit,) = find(ledger_url, "moscow containers").hits
    assert "Moscow called the containers" in hit.snippet
    assert {"Moscow", "containers"} <= set(shown(hit))
    assert len(hit.snippet) < 300
    assert hit.snippet.startswith("…")
    assert hit.snippet.endswith("…")


def test_a_text_of_ten_million_characters_is_found_by_its_last_word(ledger_url: URL) -> None:
    text = ("containers " * 909_090)[:-12].ljust(9_999_990) + " Vostochny"
    with writer(ledger_url) as change:
        change.article(ArticleEntry(title="Very long", content=text))
    assert found(ledger_url, "vostochny") == ["a1"]


def test_a_text_with_too_many_different_words_is_found_by_the_first_million_bytes_of_them(
    ledger_url: URL,
) -> None:
    text = " ".join(f"word{n:07}" for n in range(200_000))
    with writer(ledger_url) as change:
        change.article(ArticleEntry(title="Many words", content=text))
    assert found(ledger_url, "word0080000") == ["a1"]
    assert found(ledger_url, "word0199999") == []


# --- the command ---


@pytest.fixture
def run(ledger: URL, capsys: pytest.CaptureFixture[str]) -> Commands:
    """Return what runs commands on the ledger."""
    return Commands(ledger, capsys)


def test_the_command_marks_the_words_that_it_found(run: Commands) -> None:
    assert run("search", "russia", "--in", "claims") == (
        "#1 North Korea has shipped shells to «Russia» since August 2023\n"
    )
    assert run("search", "some", "contain", "--in", "citations") == (
        f"s1 in a1 on #1 {SHELLS}\n   «Some» 6,700 «containers»\n"
    )
    assert run("search", "counts", "--in", "articles").startswith("a1 What went east\n   Seoul «counts» ")
    assert run("search", "tanks") == "nothing found\n"


def test_the_command_writes_for_programs(run: Commands) -> None:
    value = json.loads(run("search", "russia", "--limit", "1", "--format", "json"))
    assert (value["version"], value["next"]) == (1, "claims.1")
    (hit,) = value["hits"]
    assert (hit["what"], hit["id"], hit["claim"], hit["text"]) == ("claim", 1, 1, SHELLS)
    ((start, end),) = hit["matches"]
    assert hit["snippet"][start:end] == "Russia"
    lines = run("search", "russia", "--format", "jsonl").splitlines()
    assert [json.loads(line)["what"] for line in lines] == ["claim", "article"]
    assert run("search", "russia", "--limit", "1", "--format", "csv").splitlines()[1].startswith("#1,#1,")
    assert "more: --after claims.1" in run.notes
    assert "| «Some» 6,700 containers |" in run("search", "some", "--format", "markdown")


def test_the_command_shows_hostile_text_harmlessly(run: Commands) -> None:
    record(run.url, "A \x1b[31mred\u202e <b>shell</b> [/] :boom: *x*")
    for format_ in ("table", "json", "jsonl", "csv", "markdown"):
        out = run("search", "red", "--format", format_)
        assert "\x1b" not in out
        assert "\u202e" not in out
    assert "<b>" not in run("search", "red", "--format", "markdown")


def test_the_command_refuses_in_one_line(run: Commands) -> None:
    assert run.refusal("search", "x", "--in", "parties") == "--in: is some of claims,citations,articles"
    assert run.refusal("search", "x", "--after", "y").startswith("--after: is no token of a page")
    assert run.refusal("search", "a\0b").startswith("TEXT: contains the character U+0000")
    assert run("search", "--", "--format", "'\"") == "nothing found\n"


def test_listing_does_not_load_the_search(ledger: URL) -> None:
    program = (
        "import sys; from claimtrack import cli; "
        f"cli._run(['--db', {ledger.render_as_string(hide_password=False)!r}, 'list']); "
        "sys.exit('claimtrack.search' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", program], capture_output=True, check=False).returncode == 0


def test_every_row_with_words_is_in_the_index(ledger: URL) -> None:
    with database.reading(ledger) as connection:
        for name in ("claim", "citation", "article", "article_text"):
            rows = connection.execute(select(func.count()).select_from(t.metadata.tables[name])).scalar()
            assert rows == 1
    assert found(ledger, "s") == ["#1", "c1", "a1"]


def test_what_is_undone_is_not_found_and_what_is_redone_is_found_again(ledger_url: URL) -> None:
    with writer(ledger_url) as change:
        change.claim(ClaimEntry(text=SHELLS))
    assert named(find(ledger_url, "shell").hits) == ["#1"]
    for number, found in ((1, []), (2, ["#1"])):
        with writer(ledger_url, command=f"claimtrack undo {number}") as change:
            history.undo(change, number)
        assert named(find(ledger_url, "shell").hits) == found
