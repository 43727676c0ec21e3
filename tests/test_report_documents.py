"""Reports as documents: what is selected, the same in Markdown and in HTML, and nothing alive in either."""

from __future__ import annotations

import hashlib
import re
from base64 import b64encode
from collections import Counter
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree

import pytest
from helpers import writer
from markdown_it import MarkdownIt
from mdit_py_plugins.footnote import footnote_plugin
from sqlalchemy.engine import URL
from test_commands import Commands
from test_display import ESCAPE, NASTY, harmful, hostile

from claimtrack import database, document, queries, report
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
from claimtrack.vocabulary import Aspect, Certainty, PartyKind, Role, Stance, Visibility

BARRACKS = "Soldiers were killed at the barracks in January 2024"


def fill(url: URL) -> int:
    """Record a dispute with a conflict, a correction, a denial of a broader claim and an error of ours."""

    def killed(words: str, role: Role = Role.own) -> QuantityEntry:
        return QuantityEntry(as_written=words, noun="soldier", measure="killed", role=role)

    def cited(words: str) -> list[CitationEntry]:
        return [CitationEntry(article="paper", exact=words)]

    with writer(url) as change:
        for name in ("Ukraine", "Russia", "Belarus", "France"):
            change.party(PartyEntry(name=name, kind=PartyKind.state))
        change.party(PartyEntry(name="officials", kind=PartyKind.unnamed, note="Colonel Mustard"))
        change.article(
            ArticleEntry(
                ref="paper",
                title="Losses",
                author="Ann Author",
                publisher="The Paper",
                first_published_by="The Wire",
                published="2024-03-01",
                url="https://example.org/losses?a=1&b=2",
                archived_at="https://archive.example/losses",
            )
        )
        general = change.claim(
            ClaimEntry(
                text="There was an attack",
                statements=[StatementEntry(party="Belarus", stance=Stance.denies, date="2024-02-11")],
            )
        )
        claim = change.claim(
            ClaimEntry(
                text=BARRACKS,
                period="2024-01",
                about=["Russia", "France"],
                tags=["losses"],
                implies=[LinkEntry(claim=str(general))],
                assessments=[AssessmentEntry(rating="half true", explanation="One building burnt.")],
                statements=[
                    StatementEntry(
                        ref="first", party="Ukraine", stance=Stance.asserts, date="2024-01-05",
                        quantities=[killed("400 soldiers")], citations=cited("400 soldiers"),
                    ),
                    StatementEntry(
                        party="Ukraine", stance=Stance.corrects, date="2024-02-05", replaces="first",
                        quantities=[killed("at least 320 soldiers")],
                        citations=cited("at least 320 soldiers"),
                    ),
                    StatementEntry(
                        party="Russia", stance=Stance.disputes, aspect=Aspect.magnitude, date="2024-02-09",
                        quantities=[killed("400 soldiers", Role.rejected), killed("89 soldiers")],
                        citations=cited("not 400 but 89 soldiers"),
                    ),
                    StatementEntry(
                        party="officials", stance=Stance.asserts, certainty=Certainty.likely,
                        quantities=[killed("hundreds of soldiers")], date="[..2024-03-01]",
                    ),
                    StatementEntry(
                        party="Ukraine", stance=Stance.asserts, date="2024-02-01",
                        withdrawn_because="Another attack was meant.", quantities=[killed("7 soldiers")],
                    ),
                ],
            )
        )  # fmt: skip
    return claim


@pytest.fixture
def claimtrack(sqlite_url: URL, capsys: pytest.CaptureFixture[str]) -> Commands:
    """Return a ledger with that dispute."""
    fill(sqlite_url)
    return Commands(sqlite_url, capsys)


# --- what the report says ---


def section(text: str, title: str) -> str:
    return text.split(f"## {title}\n")[1].split("\n## ")[0]


def test_the_summary_says_who_says_what_and_how_far_apart_the_figures_are(ledger_url: URL) -> None:
    claim = fill(ledger_url)
    with database.reading(ledger_url) as connection:
        text = document.markdown(report.dispute(connection, claim))
    short = section(text, "In short")
    for sentence in (
        "The claim is asserted by Ukraine (2 statements, the first 5 January 2024, the last 5 February 2024) "
        "and officials (by 1 March 2024, likely).",
        "It is disputed in part (magnitude) by Russia (9 February 2024).",
        "The broader claim \\#1 “There was an attack” is denied by Belarus (11 February 2024).",
        "It is about Russia and France; no statement by France on it is recorded.",
        "“89 soldiers” (Russia, 9 February 2024) and “at least 320 soldiers” (Ukraine, 5 February 2024) are "
        "at least 231 apart, the higher more than 3.5 times the lower.",
        "Our own assessment, below: half true.",
    ):
        assert sentence in short


def test_a_denial_of_a_broader_claim_is_put_in_nobodys_mouth(claimtrack: Commands) -> None:
    table = section(claimtrack("report", "2", "--output", "-"), "Who asserts, and who denies")
    assert "The broader claim \\#1 “There was an attack” is denied by Belarus (11 February 2024)" in table
    assert "Belarus denied" not in table


def test_what_no_longer_stands_has_sections_of_its_own(claimtrack: Commands) -> None:
    text = claimtrack("report", "2", "--output", "-")
    assert "Ukraine asserted, 5 January 2024: “400 soldiers”" in section(text, "Earlier positions")
    corrections = section(text, "Corrections and retractions")
    assert re.search(
        "Ukraine corrected, 5 February 2024: .* – before: Ukraine asserted, .*“400 soldiers”", corrections
    )
    assert "our error: Another attack was meant." in section(text, "Withdrawn by us")
    assert "7 soldiers" not in text.split("## Withdrawn by us")[0]


def test_every_figure_stands_in_a_table_with_its_bounds_and_source(claimtrack: Commands) -> None:
    table = section(claimtrack("report", "2", "--output", "-"), "The figures")
    assert re.search(
        r"Ukraine \| 5 January 2024 \| 400 soldiers\[\^\d\] \*\(no longer in force\)\* \| 400 \|", table
    )
    assert re.search(r"Russia \| 9 February 2024 \| not 400 soldiers\[\^\d\] \| 400 \|", table)
    assert "hundreds of soldiers *(unsourced)* *(likely)* | ≈ 200 to less than 1,000 |" in table


def test_what_is_unknown_is_said_and_who_the_unnamed_are_is_not(claimtrack: Commands) -> None:
    text = claimtrack("report", "2", "--output", "-")
    unknown = section(text, "Gaps in the records")
    assert ": no statement by France, a party that it is about." in unknown
    assert "Without a source: officials on #2." in unknown
    assert "The speaker is not named: officials on #2." in unknown
    assert "Mustard" not in text


def test_a_source_is_given_in_full_once(claimtrack: Commands) -> None:
    notes = section(claimtrack("report", "2", "--output", "-"), "Sources")
    assert (
        "Ann Author, The Paper: “[Losses](https://example.org/losses?a=1&b=2)”, 1 March 2024 (first "
        "published by The Wire), archived: <https://archive.example/losses>. Passage (the reporter’s "
        "words): “"
    ) in notes
    assert notes.count("Ann Author") == 1
    assert "The Paper, 1 March 2024 (as source 1). Passage" in notes


@pytest.mark.parametrize(
    ("lower", "higher", "apart"),
    [
        ("100 shells", "400 shells", "are 300 apart, the higher 4 times the lower"),
        ("3 shells", "10 shells", "are 7 apart, the higher more than 3.3 times the lower"),
        ("at most 100 shells", "at least 400 shells", "are at least 300 apart, the higher at least 4 times"),
        ("fewer than 100 shells", "400 shells", "are more than 300 apart, the higher more than 4 times"),
        ("some 1,000 shells", "5,000 shells", "are ≈ at least 3,900 apart, the higher ≈ more than 4.5 times"),
        ("no shells", "400 shells", "are 400 apart."),
        ("1,000 shells", "1,060 shells", "are 60 apart."),
    ],
)
def test_figures_are_as_far_apart_as_their_bounds_allow_at_least(
    sqlite_url: URL, lower: str, higher: str, apart: str
) -> None:
    with writer(sqlite_url) as change:
        for name in ("Seoul", "Moscow"):
            change.party(PartyEntry(name=name, kind=PartyKind.state))
        said = [
            StatementEntry(
                party=name,
                stance=Stance.asserts,
                quantities=[QuantityEntry(as_written=words, measure="sent")],
            )
            for name, words in (("Seoul", higher), ("Moscow", lower))
        ]
        claim = change.claim(ClaimEntry(text="x", statements=said))
    with database.reading(sqlite_url) as connection:
        text = document.markdown(report.dispute(connection, claim, drawn=False))
    assert apart in section(text, "In short")


# --- selection ---


def test_a_report_is_on_claims_or_on_what_is_selected(claimtrack: Commands, tmp_path: Path) -> None:
    for chosen, expected in (
        (["--contested"], "dispute-reports-contested.md"),
        (["--conflicting"], "dispute-reports-figures-conflict.md"),
        (["--tag", "losses", "--party", "Ukraine"], "dispute-reports-by-ukraine-tag-losses.md"),
    ):
        (path,) = claimtrack("report", *chosen, "--output", str(tmp_path)).split()
        assert Path(path).name in (expected, "soldiers-were-killed-at-the-barracks-in-january-2024-2.md")
        assert BARRACKS in Path(path).read_text(encoding="utf-8")
    assert claimtrack.refusal("report") == claimtrack.refusal("report", "1", "--contested")
    assert claimtrack.refusal("report", "--tag", "nothing") == "no claim matches"
    assert "each dispute has its file" in claimtrack.refusal("report", "1", "--each", "--output", "x.md")


def test_one_document_lists_its_disputes_and_each_file_is_led_to(
    claimtrack: Commands, tmp_path: Path
) -> None:
    text = claimtrack("report", "1", "2", "--output", "-")
    assert text.startswith("# Dispute reports: 1, 2\n")
    assert "- [\\#1 There was an attack](#1-there-was-an-attack) – denied" in text
    assert "\n## \\#1 There was an attack\n" in text
    written = claimtrack("report", "1", "2", "--each", "--output", str(tmp_path)).split()
    assert [Path(path).name for path in written] == ["there-was-an-attack-1.md", "index.md"]
    assert "[There was an attack](there-was-an-attack-1.md) – denied" in Path(written[1]).read_text()


def test_a_dispute_that_lies_within_another_is_told_there(ledger_url: URL) -> None:
    fill(ledger_url)
    with database.reading(ledger_url) as connection:
        assert report.disputes(connection, [2, 1]) == [(1, [1, 2])]
        assert report.disputes(connection, [2]) == [(2, [2])]


def test_what_only_internal_records_contest_is_not_selected(ledger_url: URL) -> None:
    internal = Visibility.internal
    with writer(ledger_url) as change:
        for name in ("Seoul", "Moscow"):
            change.party(PartyEntry(name=name, kind=PartyKind.state))

        def said(party: str, stance: Stance, words: str, visibility: Visibility) -> StatementEntry:
            figures = [QuantityEntry(as_written=words)] if words else []
            return StatementEntry(
                party=party, stance=stance, quantities=figures, visibility=visibility, date="2024"
            )

        for words, stance in (("", Stance.denies), ("9 shells", Stance.asserts)):
            change.claim(
                ClaimEntry(
                    text=f"claim {words}",
                    statements=[
                        said("Seoul", Stance.asserts, "5 shells", Visibility.public),
                        said("Moscow", stance, words, internal),
                    ],
                )
            )
    with database.reading(ledger_url) as connection:
        moscow = queries.Filters(party=2)
        contested = queries.Filters(contested=frozenset({"direct", "implied", "rival"}))
        conflicting = queries.Filters(conflicting=True)
        assert [list(queries.numbers(connection, f)) for f in (moscow, contested, conflicting)] == [
            [2, 1],
            [1],
            [2],
        ]
        assert [report.selected(connection, f) for f in (moscow, contested, conflicting)] == [[], [], []]


# --- the same for the same records ---


@pytest.fixture
def twins(sqlite_url: URL, tmp_path: Path) -> tuple[URL, URL]:
    """Return two ledgers with that dispute, in which nothing has the same number."""
    other = database.locate(tmp_path / "other.db")
    database.create(other)
    with writer(other) as change:
        change.party(PartyEntry(name="Another", kind=PartyKind.state))
    fill(sqlite_url)
    fill(other)
    return sqlite_url, other


def digest(url: URL) -> str:
    with database.reading(url) as connection:
        written = report.dispute(connection, 2, drawn=False)
    return re.findall("[0-9a-f]{64}", document.markdown(written))[-1]  # type: ignore[no-any-return]


def test_equal_records_have_an_equal_digest_and_others_another(twins: tuple[URL, URL]) -> None:
    assert digest(twins[0]) == digest(twins[1])
    with writer(twins[1]) as change:
        change.assess(AssessmentEntry(rating="true", explanation="."), claim=2)
    assert digest(twins[0]) != digest(twins[1])


def test_whom_a_speaker_belongs_to_is_in_the_digest(twins: tuple[URL, URL]) -> None:
    with writer(twins[0]) as change:
        change.membership(change.names.known("Ukraine"), MembershipEntry(whole="France"))
    assert digest(twins[0]) != digest(twins[1])


@pytest.mark.parametrize("reason", ["Killing takes people.", "Another reason."])
def test_why_claims_exclude_each_other_is_in_the_digest(twins: tuple[URL, URL], reason: str) -> None:
    for url, because in zip(twins, ("Killing takes people.", reason), strict=True):
        with writer(url) as change:
            change.exclude(2, change.claim(ClaimEntry(text="Nobody was there")), because)
    assert (digest(twins[0]) == digest(twins[1])) is (reason == "Killing takes people.")


# --- Markdown and HTML ---


class Page(HTMLParser):
    """The tags of a page with their attributes, and its texts by the tag that they stand in."""

    VOID = frozenset({"meta", "br", "path", "use"})

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.open: list[str] = []
        self.texts: list[tuple[str, str]] = []
        self.feed(page)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, {name: value or "" for name, value in attrs}))
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        if tag not in self.VOID:
            assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if data.strip() and not {"svg", "style", "title"} & set(self.open):
            self.texts.append((self.open[-1], data.strip()))

    def words(self) -> Counter[str]:
        return Counter(re.findall(r"\w+", " ".join(text for _, text in self.texts)))


def rendered(markdown: str) -> Page:
    """The page that Markdown with tables and footnotes makes; raw HTML comes out as text."""
    reader = MarkdownIt("commonmark", {"html": False}).enable(["table", "strikethrough"]).use(footnote_plugin)
    page = reader.render(markdown.replace("<br>", " "))
    return Page(re.sub(r"<(img|hr)([^>]*?)/?>", r"", page))


def test_markdown_and_html_say_the_same(claimtrack: Commands, tmp_path: Path) -> None:
    for chosen in (["2"], ["1", "2"]):
        written = claimtrack("report", *chosen, "--output", str(tmp_path)).strip()
        as_markdown = rendered(Path(written).read_text(encoding="utf-8")).words()
        page = Page(claimtrack("report", *chosen, "--html", "--output", "-"))
        skipped = Counter(["Skip", "to", "the", "report"])
        assert page.words() - as_markdown - skipped == Counter()
        # Markdown numbers its footnotes itself: once more in the list.
        assert all(word.isdecimal() for word in as_markdown - page.words())


def test_a_page_can_be_walked_by_keyboard_and_ear(claimtrack: Commands) -> None:
    for chosen in (["2"], ["1", "2"]):
        page = Page(claimtrack("report", *chosen, "--html", "--output", "-"))
        tags = [tag for tag, _ in page.tags]
        ids = [attributes["id"] for _, attributes in page.tags if "id" in attributes]
        assert len(ids) == len(set(ids))
        inside = {a["href"][1:] for _, a in page.tags if a.get("href", "").startswith("#")}
        assert inside <= set(ids)
        named = {name for _, a in page.tags for name in a.get("aria-labelledby", "").split()}
        assert named <= set(ids)
        assert ("html", {"lang": "en"}) in page.tags
        assert [tags.count(tag) for tag in ("header", "main", "footer", "h1")] == [1, 1, 1, 1]
        levels = [int(tag[1]) for tag in tags if re.fullmatch("h[1-6]", tag)]
        assert all(below - level <= 1 for level, below in pairwise(levels))
        assert all(a.get("scope") in ("col", "row") for tag, a in page.tags if tag == "th")
        regions = [a for tag, a in page.tags if a.get("role") == "region"]
        assert all(a["tabindex"] == "0" and a["aria-label"] for a in regions)
        first_link = next(a for tag, a in page.tags if tag == "a")
        assert first_link == {"class": "skip", "href": "#main"}
        assert ("nav" in tags) is (len(chosen) > 1)


def test_a_page_refers_to_nothing_outside_but_by_links(claimtrack: Commands) -> None:
    text = claimtrack("report", "2", "--html", "--output", "-")
    page = Page(text)
    for tag, attributes in page.tags:
        assert tag not in ("script", "link", "img", "iframe", "object", "embed", "base", "form")
        assert not [
            name for name in attributes if name.startswith("on") or name in ("style", "src", "srcset")
        ]
        if tag != "a":
            outside = {n: v for n, v in attributes.items() if "//" in v and not n.startswith("xmlns")}
            assert outside == {}
            assert all(v.startswith("#") for n, v in attributes.items() if n.endswith("href"))
    (style,) = re.findall(r"<style>(.*?)</style>", text, re.DOTALL)
    assert "url(" not in style
    assert "@import" not in style
    policy = next(a["content"] for _, a in page.tags if a.get("http-equiv") == "Content-Security-Policy")
    sha256 = b64encode(hashlib.sha256(style.encode()).digest()).decode()
    assert policy == f"default-src 'none'; style-src 'sha256-{sha256}'; base-uri 'none'; form-action 'none'"


# --- hostile text ---


@pytest.fixture
def harm(sqlite_url: URL, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Commands:
    """Return a ledger that is full of harm, and has figures enough for charts."""
    commands = Commands(sqlite_url, capsys)
    commands("import", commands.form(tmp_path, hostile()))
    for day, words in (("2024-01", "5"), ("2024-03", "more than 5000")):
        figure = ("--quantity", words, "--noun", f"{ESCAPE}box", "--measure", "=sent <b>$x^2$</b>")
        commands("say", "1", "asserts", "--by", "=1+1", "--on", day, *figure[:2])
    return commands


def test_hostile_text_comes_out_as_text(harm: Commands, tmp_path: Path) -> None:
    (path,) = harm("report", "1", "--output", str(tmp_path)).split()
    page = rendered(Path(path).read_text(encoding="utf-8"))
    own = {"h1", "h2", "h3", "p", "em", "strong", "ul", "li", "sup", "a", "hr", "section", "ol", "br"}
    own |= {"table", "thead", "tbody", "tr", "th", "td", "blockquote"}
    assert {tag for tag, _ in page.tags} <= own
    assert all(a["href"].startswith("#") for tag, a in page.tags if tag == "a")
    html = harm("report", "1", "--html", "--output", "-")
    assert harmful(html) == set()
    shown = Page(html)
    assert "script" not in {tag for tag, _ in shown.tags}
    assert all(a["href"].startswith("#") for tag, a in shown.tags if tag == "a")
    assert any("<script>alert(1)</script>" in text for _, text in shown.texts)
    pictures = sorted(tmp_path.glob("*.svg"))
    assert pictures
    for picture in pictures:
        drawn = picture.read_text(encoding="utf-8")
        assert harmful(drawn) == set()
        tags = {element.tag.rpartition("}")[2] for element in ElementTree.fromstring(drawn).iter()}  # noqa: S314
        assert tags <= {
            "svg",
            "title",
            "desc",
            "style",
            "g",
            "path",
            "use",
            "text",
            "defs",
            "clipPath",
            "rect",
        }
        assert NASTY not in drawn


def test_what_was_reckoned_says_why_it_no_longer_holds(claimtrack: Commands) -> None:
    claimtrack("reckon", "q6 / q3", "--for", "2")
    kept = section(claimtrack("report", "2", "--output", "-"), "Our reckonings")
    assert ", on [\\#2](#2-soldiers-were-killed-at-the-barracks-in-january-2024)." in kept
    assert "Outdated" not in kept
    claimtrack("withdraw", "s3", "--because", "Misread.")
    kept = section(claimtrack("report", "2", "--output", "-"), "Our reckonings")
    assert re.search(r" \*Outdated: q3 was withdrawn with s3\.\*$", kept, re.MULTILINE)
