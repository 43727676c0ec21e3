"""Articles as an analyst handles them: recorded, told from copies, recaptured, shown, kept in use."""

from __future__ import annotations

import os
import pty
import re
import subprocess
import sys
import zlib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select
from sqlalchemy.engine import URL
from test_commands import ARTICLE, PARTIES, Commands

from claimtrack import articles, database, tables

PAGE = Path(__file__).parent / "pages" / "newspaper.html"
STORY = """Containers went to Russia

Some 6,700 containers have gone to Russia since August, an official in Seoul said on Monday at noon.

They can hold more than three million artillery shells, the official said, who asked not to be named.

Both Pyongyang and Moscow have denied any trade in arms. A spokesman called the report an invention.

The United Nations forbids its members to buy arms there, and Russia itself voted for these rules years ago.
"""


@pytest.fixture
def claimtrack(ledger_url: URL, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Commands:
    commands = Commands(ledger_url, capsys)
    commands("import", commands.form(tmp_path, PARTIES))
    return commands


@pytest.fixture
def small(sqlite_url: URL, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Commands:
    commands = Commands(sqlite_url, capsys)
    commands("import", commands.form(tmp_path, PARTIES))
    return commands


def rows(commands: Commands, table: str) -> list[dict[str, Any]]:
    with database.reading(commands.url) as connection:
        found = connection.execute(select(tables.metadata.tables[table]).order_by("id")).mappings()
        return [dict(row) for row in found]


def write(folder: Path, text: str, name: str = "article.txt") -> str:
    (folder / name).write_text(text, encoding="utf-8")
    return str(folder / name)


# --- recording ---


def test_the_bytes_are_kept_as_they_came(claimtrack: Commands) -> None:
    assert claimtrack("article", "add", str(PAGE)) == "a1\n"
    (columns,) = rows(claimtrack, "article_capture")
    assert zlib.decompress(bytes(columns["bytes"])) == PAGE.read_bytes()
    assert (columns["how"], columns["media_type"], columns["encoding"]) == ("file", "text/html", "utf-8")
    claimtrack("undo")
    assert rows(claimtrack, "article_capture") == []
    claimtrack("undo", "3")
    assert rows(claimtrack, "article_capture") == [columns]
    assert claimtrack.run("check", "--only", "hash,history,passage") == (0, "", "")


def test_what_was_found_is_said_and_corrected_by_flags(small: Commands, tmp_path: Path) -> None:
    path = write(tmp_path, "Seoul counts containers\nBy Min-ji Park\nMarch 01, 2024\n\nSome went.")
    small("article", "add", path, "--published", "2024-02", "--publisher", "The Example")
    assert small.notes.splitlines() == [
        "claimtrack: title: Seoul counts containers (the first line that looks like a headline)",
        "claimtrack: author: Min-ji Park (byline 'By Min-ji Park')",
    ]
    assert "published: 2024-02   (given)\n" in small("article", "show", "a1")


def test_what_was_found_is_corrected_in_a_terminal(small: Commands, tmp_path: Path) -> None:
    path = write(tmp_path, "Seoul counts containers\nMarch 01, 2024\n\nSome went.")
    screen = in_terminal(
        small, ["article", "add", path], "published\n2024-02-30\npublished\n2024-02-29\nnonsense\n\n"
    )
    assert "'2024-02-30' is no date: 2024-02 has 29 days" in screen
    assert "there are title, author, publisher" in screen
    assert screen.strip().endswith("a1")
    assert "published: 2024-02-29" in small("article", "show", "a1")
    screen = in_terminal(
        small, ["article", "add", write(tmp_path, "Another\n\nMore went."), "--no-input"], ""
    )
    assert "Right?" not in screen


def in_terminal(commands: Commands, arguments: list[str], typed: str) -> str:
    """What a person sees who types this."""
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "claimtrack", "--db", commands.db, "--as", "tester", *arguments]
    with subprocess.Popen(command, stdin=theirs, stdout=theirs, stderr=theirs) as process:
        os.close(theirs)
        os.write(ours, typed.encode())
        screen = b""
        while True:
            try:
                piece = os.read(ours, 4096)
            except OSError:  # the other end is closed
                break
            if not piece:
                break
            screen += piece
    os.close(ours)
    assert process.returncode == 0, screen.decode()
    return screen.decode().replace("\r\n", "\n")


# --- the same story ---


def test_a_near_copy_is_offered_as_the_same_wire_story(claimtrack: Commands, tmp_path: Path) -> None:
    claimtrack(
        "article", "add", write(tmp_path, STORY), "--publisher", "One", "--first-published-by", "Reuters"
    )
    shorter = STORY.replace("at noon", "at midday").rpartition("The United")[0] + "Read more about it here"
    claimtrack("article", "add", write(tmp_path, shorter), "--publisher", "Two", "--published", "2024-03-01")
    assert re.search(
        r"\d\d% of the shorter text stand in both this and a1 One, first Reuters", claimtrack.notes
    )
    assert "--same-as a1" in claimtrack.notes
    claimtrack("undo")
    claimtrack("article", "add", write(tmp_path, shorter), "--same-as", "a1")
    assert [row["first_published_by"] for row in rows(claimtrack, "article")] == ["Reuters", "Reuters"]


def test_another_article_on_the_same_event_is_no_copy(claimtrack: Commands, tmp_path: Path) -> None:
    claimtrack("article", "add", write(tmp_path, STORY))
    own = "Moscow denies\n\nRussia has rejected what South Korea says of 6,700 containers, as an invention."
    claimtrack("article", "add", write(tmp_path, own), "--publisher", "Two", "--published", "2024")
    assert "same-as" not in claimtrack.notes


def test_who_had_a_story_first_is_shared_only_where_nobody_says_otherwise(
    small: Commands, tmp_path: Path
) -> None:
    small("article", "add", write(tmp_path, STORY))
    other = write(tmp_path, STORY.replace("Monday", "Tuesday"))
    assert "--first-published-by" in small.refusal("article", "add", other, "--same-as", "a1")
    small("article", "add", other, "--same-as", "a1", "--first-published-by", "AFP")
    assert "a1 was first published by AFP as well" in small.notes
    third = write(tmp_path, STORY.replace("Monday", "Friday"))
    refusal = small.refusal("article", "add", third, "--same-as", "a1", "--first-published-by", "TASS")
    assert refusal == "--same-as: AFP had a1 first, not TASS"


# --- when a text changes ---


def cite(commands: Commands, text: str, folder: Path, *quotes: str, figure: str | None = None) -> None:
    commands("article", "add", write(folder, text), "--publisher", "One", "--published", "2024-03-01")
    figures = ["--quantity", figure] if figure else []
    for quote in quotes:
        commands("add", f"Of: {quote}", "--by", "Seoul", "--article", "a1", "--quote", quote, *figures)


def test_citations_are_found_again_in_a_later_text(claimtrack: Commands, tmp_path: Path) -> None:
    cite(claimtrack, STORY, tmp_path, "Some 6,700 containers have gone", figure="some 6,700 containers")
    cite_more = ["add", "y", "--by", "Seoul", "--article", "a1", "--quote", "a spokesman called the report"]
    claimtrack(*cite_more)
    before = claimtrack.contents()
    later = "Correction: the official spoke in Busan.\n\n" + STORY.replace(
        "A spokesman called", "A speaker called"
    )
    claimtrack("article", "recapture", "a1", write(tmp_path, later), "--status", "corrected")
    assert "moved: s1: “Some 6,700 containers have gone” from 27 to 69" in claimtrack.notes
    assert "orphaned: s2: “A spokesman called the report” is not found in a1 any more" in claimtrack.notes
    shown = claimtrack("article", "show", "a1", "--format", "json")
    assert '"start": 69' in shown
    assert '"status": "corrected"' in shown
    code, found, _ = claimtrack.run("check", "--evidence", "--format", "csv")
    assert code == 1
    assert [line.split(",")[:2] for line in found.splitlines()[1:]] == [["moved", "s1"], ["orphaned", "s2"]]
    assert claimtrack.run("check", "--only", "hash,history,passage") == (0, "", "")
    assert len(rows(claimtrack, "article_text")) == 2
    assert len(rows(claimtrack, "article_capture")) == 2
    assert "s2" in claimtrack.run("check", "--only", "analyst")[1]

    claimtrack("undo")
    after = claimtrack.contents()
    assert {name: after[name] for name in ("article", "citation", "quantity_citation")} == {
        name: before[name] for name in ("article", "citation", "quantity_citation")
    }
    assert claimtrack.run("check", "--evidence") == (0, "", "")
    assert claimtrack.run("check", "--only", "evidence", "--format", "csv")[1].count("\nanchored,") == 2


def test_the_same_text_again_changes_no_citation(small: Commands, tmp_path: Path) -> None:
    cite(small, STORY, tmp_path, "6,700 containers")
    before = rows(small, "citation")
    small("article", "recapture", "a1", write(tmp_path, STORY))
    assert "the text of a1 is the same as before" in small.notes
    assert rows(small, "citation") == before
    assert len(rows(small, "article_capture")) == 2


def test_a_figure_is_never_pinned_to_another_number(small: Commands, tmp_path: Path) -> None:
    cite(
        small,
        STORY,
        tmp_path,
        "Some 6,700 containers have gone to Russia since August",
        figure="6,700 containers",
    )
    small("article", "recapture", "a1", write(tmp_path, STORY.replace("6,700", "6,800")))
    assert "orphaned: s1" in small.notes
    (pinned,) = rows(small, "quantity_citation")
    assert (pinned["start"], pinned["end"]) == (None, None)


def test_an_orphan_that_comes_back_is_pinned_again(small: Commands, tmp_path: Path) -> None:
    cite(
        small,
        STORY,
        tmp_path,
        "Some 6,700 containers have gone to Russia since August",
        figure="6,700 containers",
    )
    before = rows(small, "quantity_citation")
    for text in (STORY.replace("6,700", "6,800"), STORY):
        small("article", "recapture", "a1", write(tmp_path, text))
    assert rows(small, "quantity_citation") == before
    assert small.run("check", "--evidence")[0] == 0


GONE = "some 6,700 containers have gone to Russia"
SENTENCE = "some 6,700 containers have gone to Russia since August. Both have"
OLD = "Seoul says some 6,700 containers have gone to Russia since August. Both have denied any trade in arms."


@pytest.mark.parametrize(
    ("quote", "later", "found"),
    [
        ("6,700 containers", OLD, "6,700 containers"),
        ("6,700 containers", f"New. {OLD}", "6,700 containers"),
        ("6,700 containers", OLD.replace("6,700", "16,700"), None),
        ("6,700 containers", OLD.replace("6,700", "6,700.5"), None),
        ("6,700 containers", OLD.replace("some 6,700", "5,000–6,700"), None),
        ("some 6,700", OLD.replace("6,700 containers", "6,700 thousand containers"), None),
        ("6,700 containers have", OLD.replace("some", "not"), None),
        (GONE, OLD.replace("6,700", "6.700"), None),
        (GONE, OLD.replace("6,700", "6,007"), None),
        (GONE, f"X {OLD.upper()}", GONE.upper()),
        (GONE, f"X {OLD}".replace(" have", "\n\nhave"),
         "some 6,700 containers\n\nhave gone to Russia"),
        (SENTENCE, f"X {OLD}".replace("Russia", "Rusia"),
         "some 6,700 containers have gone to Rusia since August. Both have"),
        (SENTENCE, OLD.replace("gone", "not gone"), None),
        (SENTENCE, OLD.replace("gone to", "gone"), None),
        ("Both have denied any trade in arms", f"X {OLD}".replace("denied", "never denied"), None),
        ("denied", "They denied it. Nobody denied that.", None),
        ("denied", "Undeniedly", None),
        ("trade", f"{OLD} The trade goes on.", "trade"),
        ("arms", OLD.replace("arms", "armscye"), None),
    ],
)  # fmt: skip
def test_a_passage_is_found_again_only_where_that_is_certain(
    quote: str, later: str, found: str | None
) -> None:
    start = OLD.index(quote)
    place = articles.find_again(later, quote, *articles.context(OLD, start, start + len(quote)), start)
    assert (later[slice(*place)] if place else None) == found


@pytest.mark.parametrize(
    ("old", "quote", "later"),
    [
        ("over three million shells came here", "three million shells", "over four million shells came here"),
        ("over three million shells came here", "million shells came", "over three billion shells came here"),
        ("In all 700 containers came here", "700 containers", "In all 6 700 containers came here"),
        ("It said that twelve came here", "twelve came", "It said that twelve hundred came here"),
    ],
)
def test_words_for_numbers_are_figures_too(old: str, quote: str, later: str) -> None:
    start = old.index(quote)
    assert articles.find_again(later, quote, *articles.context(old, start, start + len(quote)), start) is None


@settings(max_examples=50, deadline=None)
@given(st.text(max_size=60), st.text(min_size=1, max_size=20), st.text(max_size=60), st.text(max_size=120))
def test_what_is_found_again_has_the_same_figures(before: str, quote: str, after: str, later: str) -> None:
    old = before + quote + after
    context = articles.context(old, len(before), len(before) + len(quote))
    for text in (later, later + old, later + before + quote):
        if place := articles.find_again(text, quote, *context, len(before)):
            figures = [re.findall(r"\d+", words) for words in (quote, text[slice(*place)])]
            assert figures[0] == figures[1]
            assert not (quote[0].isdecimal() and text[place[0] - 1 : place[0]].isdecimal())


# --- in the terminal ---


def test_passages_figures_and_boilerplate_are_marked_in_a_terminal(small: Commands, tmp_path: Path) -> None:
    cite(small, f"{ARTICLE}\nRead more\n\x1b[31mred", tmp_path, "6,700 containers")
    screen = in_terminal(small, ["article", "show", "a1"], "")
    assert "\x1b[1;4m6,700 containers\x1b[0m\x1b[36m [s1]" in screen.replace("4;1", "1;4")
    assert "\x1b[2mRead more" in screen
    assert "‹U+001B›[" in screen
    assert "\x1b[31m" not in screen


# --- in use ---


def test_an_article_in_use_is_the_one_that_quotes_are_from(small: Commands, tmp_path: Path) -> None:
    small(
        "article", "add", write(tmp_path, ARTICLE), "--publisher", "The Example", "--published", "2024-02-27"
    )
    assert "claimtrack use" in small.refusal("add", "x", "--by", "Seoul", "--quote", "6,700 containers")
    assert small("use") == "no article\n"
    assert small("use", "--article", "a1") == "a1 The Example: Seoul counts containers, 2024-02-27\n"
    small("add", "x", "--by", "Seoul", "--quote", "6,700 containers")
    assert "from a1 The Example" in small.notes
    small("deny", "1", "--by", "Moscow", "--quote", "Both Pyongyang and Moscow")
    small("cite", "s2", "--quote", "More was denied")
    assert [row["article"] for row in rows(small, "citation")] == [1, 1, 1]
    small("add", "y", "--by", "Seoul")
    assert "from a1" not in small.notes
    assert small("use", "--none") == "no article\n"
    assert "claimtrack use" in small.refusal("cite", "s2", "--quote", "More was denied")


def test_an_article_is_in_use_in_its_own_ledger(
    small: Commands, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    small("article", "add", write(tmp_path, ARTICLE))
    small("use", "--article", "a1")
    other = Commands(database.locate(tmp_path / "other.db"), capsys)
    other("init")
    assert other("use") == "no article\n"
    assert small("use").startswith("a1 ")


def test_the_address_of_an_article_is_told(small: Commands, tmp_path: Path) -> None:
    path = write(tmp_path, ARTICLE)
    small("article", "add", path, "--url", "https://example.com/a")
    assert small("open", "a1") == "https://example.com/a\n"
    small("article", "add", path, "--again")
    assert "a2 has no address" in small.refusal("open", "a2")
    small("article", "add", path, "--again", "--url", "javascript:alert(1)")
    assert "is no http or https" in small.refusal("open", "a3")


def test_only_what_moved_is_changed_by_a_recapture(small: Commands, tmp_path: Path) -> None:
    cite(small, STORY, tmp_path, "Some 6,700 containers have gone", "denied any trade in arms")
    small(
        "article", "recapture", "a1", write(tmp_path, STORY.replace("A spokesman called", "A speaker named"))
    )
    assert [row["version"] for row in rows(small, "citation")] == [
        1,
        2,
    ]  # what stands beside the second changed
    assert small.run("check", "--evidence")[0] == 0


def test_how_a_fact_was_found_is_shown_as_long_as_it_is_the_fact(small: Commands, tmp_path: Path) -> None:
    path = write(tmp_path, "Seoul counts containers\nMarch 01, 2024\n\nSome went.")
    small("article", "add", path)
    assert "published: 2024-03-01   (dateline 'March 01, 2024')" in small("article", "show", "a1")
    small("article", "add", path, "--again", "--published", "2024-02")
    assert "published: 2024-02   (given)" in small("article", "show", "a2")
