"""Reviewing drafts of an article, in a real terminal: accept, edit, skip; nothing enters by itself."""

from __future__ import annotations

import json
from pathlib import Path

import pexpect
import pytest
from helpers import writer
from sqlalchemy.engine import URL
from test_form import BACK, ENTER, STOP, answer, said, terminal

from claimtrack import cli, database, queries, reviewing
from claimtrack.entries import (
    ArticleEntry,
    CitationEntry,
    ClaimEntry,
    MembershipEntry,
    PartyEntry,
    StatementEntry,
)
from claimtrack.ledger import Writer
from claimtrack.vocabulary import PartyKind, Stance

TEXT = """Seoul counts containers

Seoul said on Monday that North Korea had sent some 6,700 containers with more than three million
artillery shells to Russia since August last year.
Both Pyongyang and Moscow have denied arms trading.
Shin Won-sik told reporters that 30% of the factories run. He added that 12 men had died.
"""
SHIPPED = "North Korea has shipped munitions to Russia"


@pytest.fixture(autouse=True)
def _own_state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))


@pytest.fixture
def ledger(sqlite_url: URL) -> URL:
    """Make a ledger with an article and three parties."""
    with writer(sqlite_url) as change:
        for name, other in (("North Korea", "Pyongyang"), ("South Korea", "Seoul"), ("Russia", "Moscow")):
            change.party(PartyEntry(name=name, kind=PartyKind.state, also=[other]))
        change.article(ArticleEntry(title="Containers", published="2024-02-28", content=TEXT))
    return sqlite_url


def screen(child: pexpect.spawn[str], number: int, keys: str) -> str:
    """Wait for the screen of a draft, type, and give what was shown."""
    child.expect_exact(f"draft {number} of 5")
    child.expect_exact("q: stop")
    shown = child.before
    child.send(keys)
    return shown or ""


def confirm(child: pexpect.spawn[str], keys: str = ENTER) -> str:
    """Wait for the preview, type, and give what was shown."""
    child.expect_exact("Enter: record it")
    shown = child.before
    child.send(keys)
    return shown or ""


def end(child: pexpect.spawn[str]) -> int:
    child.expect(pexpect.EOF)
    child.wait()
    return child.exitstatus or 0


def record_the_first(child: pexpect.spawn[str]) -> str:
    screen(child, 1, ENTER)
    answer(child, ("Claim", SHIPPED + ENTER), ("About", ENTER), ("Period", ENTER))
    return confirm(child)


def test_an_assertion_and_its_denials_are_recorded_from_a_text(ledger: URL) -> None:
    with terminal(ledger, "article", "review", "a1") as child:
        preview = record_the_first(child)
        assert (
            "q1 some 6,700 containers: ≈ 6,600 to 6,800 containers, sent, cumulative, 2023-08 to" in preview
        )
        shown = screen(child, 2, ENTER)
        assert f"#1 {SHIPPED} (cited just before)" in shown
        assert "North Korea denies" in confirm(child)
        screen(child, 3, ENTER)
        confirm(child)
        screen(child, 4, "q")
        assert end(child) == 0
    view = said(ledger)
    by = {statement.party: statement for statement in view.statements}
    assert {party: one.stance for party, one in by.items()} == {
        "South Korea": "asserts",
        "North Korea": "denies",
        "Russia": "denies",
    }
    seoul = by["South Korea"]
    assert (view.period, view.about, view.contested) == (
        "2023-08/2024-02-28",
        ["North Korea", "Russia"],
        "direct",
    )
    assert (seoul.date, seoul.date_words, by["Russia"].date) == ("2024-02-26", "on Monday", "[..2024-02-28]")
    (citation,) = seoul.citations
    assert TEXT[slice(citation.start, citation.end)] == citation.exact
    assert [(q.as_written.split()[-1], len(q.citations)) for q in seoul.quantities] == [
        ("containers", 1),
        ("shells", 1),
    ]


def test_each_accepted_draft_is_a_change_of_its_own(ledger: URL, capsys: pytest.CaptureFixture[str]) -> None:
    with terminal(ledger, "article", "review", "a1") as child:
        record_the_first(child)
        screen(child, 2, ENTER)
        confirm(child)
        screen(child, 3, "q")
        end(child)
    assert cli._run(["--db", str(ledger.database), "--as", "tester", "undo"]) == 0
    assert [statement.party for statement in said(ledger).statements] == ["South Korea"]
    capsys.readouterr()
    with terminal(ledger, "article", "review", "a1") as child:
        screen(child, 2, "q")  # what was taken back is offered again


def test_a_review_that_is_stopped_keeps_what_was_accepted_and_goes_on_there(ledger: URL) -> None:
    with terminal(ledger, "article", "review", "a1") as child:
        record_the_first(child)
        screen(child, 2, "s")
        screen(child, 3, ENTER)
        child.expect_exact("Enter: record it")
        child.send(STOP)
        child.expect_exact("1 recorded, 3 left: claimtrack article review a1 goes on (1 skipped")
        assert end(child) == 130
    assert [statement.party for statement in said(ledger).statements] == ["South Korea"]
    with terminal(ledger, "article", "review", "a1") as child:
        screen(child, 3, "<")
        screen(child, 2, "s")
        screen(child, 3, "q")
        assert end(child) == 0
    with terminal(ledger, "article", "review", "a1", "--again") as child:
        screen(child, 2, "q")


def test_what_was_typed_is_there_when_the_review_goes_on(ledger: URL) -> None:
    with terminal(ledger, "article", "review", "a1") as child:
        screen(child, 1, ENTER)
        answer(child, ("Claim", SHIPPED + ENTER), ("About", STOP))
        assert end(child) == 130
    with terminal(ledger, "article", "review", "a1") as child:
        screen(child, 1, ENTER)
        answer(child, ("About", ENTER), ("Period", ENTER))
        assert SHIPPED in confirm(child, "q")


def test_a_draft_is_edited_in_the_form_with_its_answers_there(ledger: URL) -> None:
    with terminal(ledger, "article", "review", "a1") as child:
        screen(child, 1, "1")  # without the containers
        assert "left out: some 6,700 containers" in screen(child, 1, "e")
        answer(
            child,
            ("Claim", SHIPPED + ENTER),
            ("About", ENTER),
            ("Period", ENTER),
            ("Who speaks", ENTER),
            ("Quote", ENTER),
            ("Position", "\x15asserts estimate" + ENTER),
            ("When", ENTER),
            ("Figure", "; shipped" + ENTER),
            ("Figure", ENTER),
            ("Figure", ENTER),
            ("Our reading", "the sentence is unclear" + ENTER),
        )
        confirm(child, BACK)
        answer(child, ("Our reading", "\x15it may be more" + ENTER))
        confirm(child)
        screen(child, 2, "q")
    (statement,) = said(ledger).statements
    assert (statement.certainty, statement.reading, statement.reading_reason) == (
        "estimate",
        "inferred",
        "it may be more",
    )
    assert [(q.as_written, q.kind, q.measure) for q in statement.quantities] == [
        ("more than three million artillery shells", "count", "shipped")
    ]
    assert statement.citations[0].exact in TEXT


def test_one_goes_back_from_the_form_to_the_draft(ledger: URL) -> None:
    with terminal(ledger, "article", "review", "a1") as child:
        screen(child, 1, ENTER)
        answer(child, ("Claim", BACK))
        screen(child, 1, "q")
        end(child)


def test_a_speaker_whom_the_ledger_lacks_is_asked_for_and_made(ledger: URL) -> None:
    with terminal(ledger, "article", "review", "a1") as child:
        for number in (1, 2, 3):
            screen(child, number, "s")
        assert "unknown party" in screen(child, 4, ENTER)
        answer(
            child,
            ("Claim", "The factories run" + ENTER),
            ("About", ENTER),
            ("Period", ENTER),
            ("Who speaks", ":person" + ENTER),
        )
        confirm(child)
        assert "Shin Won-sik (by a pronoun)" in screen(child, 5, "#1" + ENTER)
        confirm(child)
        end(child)
    first, second = sorted(said(ledger).statements, key=lambda statement: statement.id)
    assert (first.party, first.reading) == (second.party, "plain") == ("Shin Won-sik", "plain")
    assert (second.reading, second.reading_reason) == ("inferred", "whom the pronoun means: Shin Won-sik")
    assert [q.as_written for q in second.quantities] == ["12 men"]


def test_a_denial_is_put_on_the_claim_that_one_names(ledger: URL) -> None:
    with writer(ledger) as change:
        for text in ("Arms were traded", "Shells were made"):
            change.claim(
                ClaimEntry(text=text, statements=[StatementEntry(party="Seoul", stance=Stance.asserts)])
            )
    with terminal(ledger, "article", "review", "a1") as child:
        screen(child, 1, "s")
        screen(child, 2, "#2" + ENTER)
        assert "#2 Shells were made" in confirm(child)
        screen(child, 3, "q")
    assert said(ledger, 2).contested == "direct"
    assert said(ledger, 1).contested == "no"


def test_what_is_recorded_is_on_the_claim_that_the_preview_showed_last(ledger: URL) -> None:
    with writer(ledger) as change:
        for text in ("Arms were traded", "Shells were made", "Ships were loaded"):
            change.claim(
                ClaimEntry(text=text, statements=[StatementEntry(party="Seoul", stance=Stance.asserts)])
            )
    with terminal(ledger, "article", "review", "a1") as child:
        screen(child, 1, "s")
        screen(child, 2, "#2" + ENTER)
        assert "#2 Shells were made" in confirm(child, "s 1" + ENTER)
        child.expect_exact("this is on #2")
        child.expect_exact("#2 Shells were made")
        confirm(child)
        screen(child, 3, "n")
        answer(child, ("Claim", "Pigs were fed" + ENTER), ("About", ENTER), ("Period", ENTER))
        confirm(child, "s 1" + ENTER)
        child.expect_exact("#1 Arms were traded")
        confirm(child, "s 3" + ENTER)
        child.expect_exact("#3 Ships were loaded")
        confirm(child)
        screen(child, 4, "q")
    assert [said(ledger, claim).contested for claim in (1, 2, 3)] == ["no", "direct", "direct"]


def test_in_a_narrow_terminal_all_keys_are_shown(ledger: URL) -> None:
    with terminal(ledger, "article", "review", "a1", columns=60) as child:
        for key in ("Enter: accept", "s: skip", "<: back", "q: stop", "1, 2 …: leave a figure out"):
            child.expect_exact(key)
        child.send("q")
        assert end(child) == 0


def test_without_a_terminal_a_review_is_refused(ledger: URL, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli._run(["--db", str(ledger.database), "article", "review", "a1"]) == 2
    told = capsys.readouterr().err
    assert told.count("\n") == 1
    assert "claimtrack article scan shows the drafts, add and deny record them" in told


def test_a_scan_records_nothing(ledger: URL, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli._run(["--db", str(ledger.database), "article", "scan", "a1"]) == 0
    shown = capsys.readouterr().out
    assert "Moscow (Russia) denies" in shown
    assert "Seoul (South Korea) asserts · 2024-02-26 (“on Monday”)" in shown
    with database.reading(ledger) as connection:
        assert queries.page(connection, queries.Filters()).claims == []


def scanned(ledger: URL, text: str, publisher: str | None = None) -> list[reviewing.Offered]:
    """The drafts of an article with this text."""
    with writer(ledger) as change:
        number = change.article(
            ArticleEntry(title="Another", published="2024-02-28", publisher=publisher, content=text)
        )
    with database.reading(ledger) as connection:
        return reviewing.scan(connection, number).drafts


def test_a_speaker_is_a_party_by_any_name_a_person_by_the_end_of_it_and_a_body_by_its_state(
    ledger: URL,
) -> None:
    with writer(ledger) as change:
        change.party(PartyEntry(name="Shin Won-sik", kind=PartyKind.person))
        for state in ("South Korea", "Russia"):
            change.party(
                PartyEntry(
                    name=f"Foreign Ministry ({state})",
                    kind=PartyKind.government_body,
                    also=["Foreign Ministry"],
                    member_of=[MembershipEntry(whole=state)],
                )
            )
        change.party(PartyEntry(name="The Example", kind=PartyKind.media))
    text = """South Korea's defence minister Shin Won-sik said so. Shin said more.
Moscow's Foreign Ministry denied it. The Foreign Ministry denied it again. Officials in Seoul said so.
DPRK said no. The claim could not be verified."""
    found = scanned(ledger, text, "The Example")
    assert [(one.draft.speaker, one.party or one.unknown.split(",")[0]) for one in found] == [
        ("South Korea's defence minister Shin Won-sik", "Shin Won-sik"),
        ("Shin", "Shin Won-sik"),
        ("Moscow's Foreign Ministry", "Foreign Ministry (Russia)"),
        ("The Foreign Ministry", "a name of several parties"),
        ("Officials in Seoul", "unknown party"),
        ("DPRK", "North Korea"),
        ("", "The Example"),
    ]


def test_drafts_are_given_in_every_format(ledger: URL, capsys: pytest.CaptureFixture[str]) -> None:
    scan = ["--db", str(ledger.database), "article", "scan", "a1", "--format"]
    assert cli._run([*scan, "json"]) == 0
    found = json.loads(capsys.readouterr().out)
    first = found["drafts"][0]
    assert (first["speaker"], first["party"], first["stance"]) == ("Seoul", "South Korea", "asserts")
    assert (first["date"], first["date_words"], first["statement"]) == ("2024-02-26", "on Monday", None)
    assert TEXT[first["start"] : first["end"]] == first["sentence"]
    assert first["quantities"][0]["as_written"] == "some 6,700 containers"
    assert len(found["drafts"]) == 5
    for form, length in (("jsonl", 5), ("csv", 6), ("markdown", 7)):
        assert cli._run([*scan, form]) == 0
        assert len(capsys.readouterr().out.splitlines()) == length


def test_a_page_of_the_docs_names_every_key_of_a_draft(
    ledger: URL, capsys: pytest.CaptureFixture[str]
) -> None:
    page = (Path(__file__).parents[1] / "docs" / "json.md").read_text(encoding="utf-8")
    assert cli._run(["--db", str(ledger.database), "article", "scan", "a1", "--format", "json"]) == 0
    keys = json.loads(capsys.readouterr().out)["drafts"][0].keys()
    assert {key for key in keys if f"`{key}`" not in page} == set()


def test_what_is_recorded_by_hand_from_a_sentence_is_known(ledger: URL) -> None:
    with writer(ledger) as change:
        cited = CitationEntry(article="a1", exact="Moscow have denied arms trading")
        said = StatementEntry(party="Moscow", stance=Stance.denies, citations=[cited])
        change.claim(ClaimEntry(text="Arms were traded", statements=[said]))
    with database.reading(ledger) as connection:
        found = reviewing.scan(connection, 1).drafts
    assert [(one.party, one.statement) for one in found if one.statement] == [("Russia", 1)]


def test_who_denies_is_offered_the_claim_cited_before_and_nothing_stays_of_the_search(
    ledger_url: URL,
) -> None:
    with writer(ledger_url) as change:
        for name, other in (("North Korea", "Pyongyang"), ("South Korea", "Seoul"), ("Russia", "Moscow")):
            change.party(PartyEntry(name=name, kind=PartyKind.state, also=[other]))
        change.article(ArticleEntry(title="Containers", published="2024-02-28", content=TEXT))
        cited = CitationEntry(article="a1", exact="North Korea had sent some 6,700 containers")
        said = StatementEntry(party="Seoul", stance=Stance.asserts, citations=[cited])
        change.claim(ClaimEntry(text=SHIPPED, about=["North Korea", "Russia"], statements=[said]))
        change.claim(ClaimEntry(text="North Korea has sent 6,700 containers of arms to Russia"))
    with database.reading(ledger_url) as connection:
        found = reviewing.scan(connection, 1)
    seoul, pyongyang = found.drafts[:2]
    assert (seoul.statement, pyongyang.statement) == (1, None)
    with database.writing(ledger_url) as connection:
        offered = reviewing.claims(Writer(connection, "tester", "test"), found, pyongyang)
    assert [(like.claim, like.why) for like in offered][:1] == [(1, ["cited just before"])]
    assert reviewing.shown(pyongyang, offered).claim == 1
    assert reviewing.shown(seoul, offered).claim is None
    with database.reading(ledger_url) as connection:
        assert len(queries.page(connection, queries.Filters()).claims) == 2


def test_a_claim_of_which_all_that_was_cited_is_withdrawn_is_not_offered_for_it(ledger: URL) -> None:
    with writer(ledger) as change:
        for text, exact in (("Shells were made", "Seoul said"), ("Ships were seen", "Seoul said on Monday")):
            cited = CitationEntry(article="a1", exact=exact)
            said = StatementEntry(party="Seoul", stance=Stance.asserts, citations=[cited])
            change.claim(ClaimEntry(text=text, statements=[said]))
    with writer(ledger) as change:
        change.withdraw(2, "misread")
    with database.reading(ledger) as connection:
        found = reviewing.scan(connection, 1)
    denial = next(one for one in found.drafts if one.party == "Russia")
    with database.writing(ledger) as connection:
        offered = reviewing.claims(Writer(connection, "tester", "test"), found, denial)
    assert [like.claim for like in offered if like.why == ["cited just before"]] == [1]


def test_a_figure_that_somebody_denies_is_left_out_unless_taken_in(ledger: URL) -> None:
    denied, counted, vague = scanned(
        ledger,
        "Moscow denied that 400 shells were sent. Seoul said that 89 shells were sent."
        " Seoul said that 12 shells were sent a few days before.",
    )
    assert reviewing.shown(denied, []).without == {0}
    assert reviewing.shown(counted, []).without == frozenset()
    assert reviewing.shown(vague, []).without == {1}


def test_two_drafts_of_a_sentence_are_told_apart_by_the_words_that_tell_of_them(ledger: URL) -> None:
    with writer(ledger) as change:
        change.article(
            ArticleEntry(title="Two", content="Seoul said shells were sent, adding that ships were seen.")
        )
    with terminal(ledger, "article", "review", "a2") as child:
        for cue in ("said", "adding"):
            child.expect_exact(f"asserts (“{cue}")
            child.expect_exact("q: stop")
            child.send("s")
        assert end(child) == 0


def test_a_day_that_only_the_text_tells_is_recorded_with_its_words(ledger: URL) -> None:
    text = "Seoul said on Monday that shells were sent. Moscow rejected the claim the same day."
    (_, moscow) = scanned(ledger, text)
    with database.reading(ledger) as connection:
        found = reviewing.scan(connection, 2)
    lead = reviewing.dialogue(ledger, found, moscow, [], reviewing.Chosen())
    question = next(lead)
    for reply in ("Shells were sent", "-", "-"):
        try:
            question = lead.send(reply)
        except StopIteration as done:
            (statement,) = done.value.entry.statements
    assert question.label == "Period"
    assert (statement.date, statement.date_words) == ("2024-02-26", "the same day")
