"""Entering a claim by hand, in a real terminal: questions, a preview, and nothing lost on the way."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import pexpect
import pytest
from helpers import writer
from sqlalchemy.engine import URL

from claimtrack import cli, database, form, queries
from claimtrack.entries import ArticleEntry, ClaimEntry, PartyEntry, StatementEntry
from claimtrack.errors import RefusedInput
from claimtrack.vocabulary import PartyKind, Stance

TEXT = """Seoul counts containers

Seoul said on Monday that North Korea had sent some 6,700 containers carrying more than three million
artillery shells since August last year.
Both Pyongyang and Moscow have denied arms trading.
"""
ENTER, BACK, STOP = "\r", "<\r", "\x03"


@pytest.fixture
def ledger(sqlite_url: URL) -> URL:
    """Make a ledger with an article and three parties."""
    with writer(sqlite_url) as change:
        for name, other in (("North Korea", "Pyongyang"), ("South Korea", "Seoul"), ("Russia", "Moscow")):
            change.party(PartyEntry(name=name, kind=PartyKind.state, also=[other]))
        change.article(ArticleEntry(title="Containers", published="2024-02-28", content=TEXT))
    return sqlite_url


@contextmanager
def terminal(ledger: URL, *arguments: str) -> Iterator[pexpect.spawn[str]]:
    """A terminal in which the program runs."""
    environment = {**os.environ, "TERM": "xterm", "PROMPT_TOOLKIT_NO_CPR": "1", "NO_COLOR": "1"}
    command = ["-m", "claimtrack", "--db", str(ledger.database), "--as", "tester", *arguments]
    child = pexpect.spawn(
        sys.executable, command, env=environment, encoding="utf-8", timeout=60, dimensions=(50, 160)
    )
    try:
        yield child
    finally:
        child.close(force=True)


def answer(child: pexpect.spawn[str], *answers: tuple[str, str]) -> None:
    """Wait for each question and type the answer to it."""
    for question, keys in answers:
        child.expect_exact(f"{question}:")
        child.send(keys)


def said(ledger: URL, claim: int = 1) -> queries.ClaimView:
    """What is recorded of the claim."""
    with database.reading(ledger) as connection:
        (view,) = queries.claims_by_id(connection, [claim])
    return view


SHIPPED = (
    ("Claim", "North Korea has shipped munitions to Russia" + ENTER),
    ("About", "pyongyang, Russia" + ENTER),
    ("Period", "since August 2023" + ENTER),
    ("Who asserts it", "seoul" + ENTER),
    ("Stance", ENTER),
    ("Certainty", ENTER),
    ("When", "on Monday" + ENTER),
    ("Quote", "some 6,700 containers carrying more than three million artillery shells" + ENTER),
    ("Whose words", ENTER),
    ("Figure", "some 6,700 containers" + ENTER),
    ("Measure", "shipped" + ENTER),
    ("Kind", "cu" + ENTER),
    ("Figure's period", "since August last year" + ENTER),
    ("Figure", "more than three million artillery shells" + ENTER),
    ("Measure", ENTER),
    ("Kind", ENTER),
    ("Figure's period", ENTER),
    ("Figure", ENTER),
    ("Who denies it", "moscow" + ENTER),
    ("Stance", ENTER),
    ("Aspect", ENTER),
    ("Certainty", ENTER),
    ("When", ENTER),
    ("Quote", "Both Pyongyang and Moscow have denied" + ENTER),
    ("Whose words", ENTER),
    ("Figure", ENTER),
    ("Who denies it", ENTER),
    ("Implies", ENTER),
    ("Tags", "arms, munitions" + ENTER),
)


def test_a_claim_with_its_denial_is_entered_from_an_article(ledger: URL) -> None:
    with terminal(ledger, "add", "--article", "a1") as child:
        answer(child, *SHIPPED)
        child.expect_exact("more than 3,000,000 artillery shells, shipped, cumulative, 2023-08 to 2024-02-28")
        child.expect_exact("Enter: record it")
        with database.reading(ledger) as connection:
            assert queries.page(connection, queries.Filters()).claims == []  # only shown so far
        child.send(ENTER)
        child.expect(pexpect.EOF)
    view = said(ledger)
    moscow, seoul = sorted(view.statements, key=lambda statement: statement.party)
    assert (view.period, view.tags) == ("2023-08/2024-02-28", ["arms", "munitions"])
    assert (seoul.party, seoul.date, seoul.date_words) == ("South Korea", "2024-02-26", "on Monday")
    assert [(q.as_written, q.amount, q.kind, q.measure) for q in seoul.quantities] == [
        ("some 6,700 containers", "6700", "cumulative", "shipped"),
        ("more than three million artillery shells", "3000000", "cumulative", "shipped"),
    ]
    assert all(figure.citations for figure in seoul.quantities)
    assert (moscow.party, moscow.stance, moscow.date) == ("Russia", "denies", "[..2024-02-28]")
    assert view.contested == "direct"


def test_what_was_typed_is_kept_when_one_stops_and_offered_again(ledger: URL) -> None:
    with terminal(ledger, "add", "--article", "a1") as child:
        answer(child, *SHIPPED[:4], ("Stance", STOP))
        child.expect_exact("claimtrack add goes on with it")
        child.expect(pexpect.EOF)
        child.wait()
        assert child.exitstatus == 130
    with terminal(ledger, "add", "--article", "a1") as child:
        child.expect_exact("Go on with the draft “North Korea has shipped munitions to Russia”?")
        child.send(ENTER)
        answer(child, *SHIPPED[4:])
        child.expect_exact("Enter: record it")
        child.send(ENTER)
        child.expect(pexpect.EOF)
    assert said(ledger).text == "North Korea has shipped munitions to Russia"
    with terminal(ledger, "add") as child:
        child.expect_exact("Article:")  # nothing of it is left


def test_one_can_go_back_and_answer_otherwise(ledger: URL) -> None:
    with terminal(ledger, "add", "--article", "a1") as child:
        answer(child, SHIPPED[0], ("About", "russia" + ENTER), ("Period", BACK), *SHIPPED[1:])
        child.expect_exact("Enter: record it")
        child.send(BACK)
        answer(child, ("Tags", "other" + ENTER))
        child.expect_exact("Enter: record it")
        child.send(ENTER)
        child.expect(pexpect.EOF)
    assert said(ledger).about == ["North Korea", "Russia"]
    assert said(ledger).tags == ["other"]


def test_what_has_no_meaning_is_not_taken(ledger: URL) -> None:
    with terminal(ledger, "add", "--article", "a1") as child:
        answer(child, SHIPPED[0], ("About", "Rusha" + ENTER))
        child.expect_exact("did you mean Russia")
        child.send("\x15russia" + ENTER)
        child.expect_exact("Period:")
        child.send(STOP)


def test_a_claim_that_is_recorded_already_gets_a_further_statement(ledger: URL) -> None:
    with writer(ledger) as change:
        change.claim(
            ClaimEntry(
                text="North Korea has shipped munitions to Russia",
                about=["North Korea", "Russia"],
                statements=[StatementEntry(party="South Korea", stance=Stance.asserts, date="2024-02")],
            )
        )
    with terminal(ledger, "add", "--article", "a1") as child:
        answer(child, *SHIPPED[:3], ("Who asserts it", ENTER), *SHIPPED[18:-1], ("Tags", ENTER))
        child.expect_exact("similar: #1")
        child.expect_exact("Enter: record it")
        child.send("same 1" + ENTER)
        child.expect_exact("Enter: record it")
        child.send(ENTER)
        child.expect(pexpect.EOF)
    assert {(s.party, s.stance) for s in said(ledger).statements} == {
        ("South Korea", "asserts"),
        ("Russia", "denies"),
    }


def test_without_a_terminal_the_claim_is_asked_for_in_a_line(
    ledger: URL, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli._run(["--db", str(ledger.database), "add"]) == 2
    assert "TEXT: what is claimed? In a terminal, a form asks for it" in capsys.readouterr().err


# --- the questions ---


def ask(ledger: URL, *answers: str) -> tuple[form.Question, form.Dialogue]:
    """The question that follows these answers."""
    running = form.dialogue(form.Ledger(ledger), "a1")
    question = next(running)
    for reply in answers:
        question = running.send(reply)
    return question, running


def test_parties_are_offered_by_beginnings_of_any_of_their_names(ledger: URL) -> None:
    question, _ = ask(ledger, "x")
    assert next(iter(question.offers("nor kor"))) == ("North Korea", "state")
    assert next(iter(question.offers("North Korea, mos"))) == ("North Korea, Moscow", "Russia, state")
    assert [offer.text for offer in question.offers("Rusia")][:1] == ["Russia"]


def test_a_new_party_is_recorded_with_the_claim(ledger: URL) -> None:
    _, running = ask(ledger, "x", "Wagner Group:armed_group", "")
    for reply in ("wagner group", "", "", "", "", "", "", "", ""):
        try:
            running.send(reply)
        except StopIteration as done:
            filled = done.value
    assert [(party.name, party.kind) for party in filled.parties] == [("Wagner Group", "armed_group")]
    assert filled.entry.statements[0].party == "Wagner Group"


def test_the_figures_of_the_quote_are_offered(ledger: URL) -> None:
    quote = "sent some 6,700 containers carrying more than three million artillery shells"
    question, _ = ask(ledger, "x", "", "", "seoul", "", "", "", quote, "")
    assert question.label == "Figure"
    assert [offer.text for offer in question.offers("")] == [
        "some 6,700 containers",
        "more than three million artillery shells",
    ]
    assert question.read("some 6,700 containers").startswith(
        "some 6,700 containers → 6,700 · ≈ 6,600 to 6,800"
    )


def test_a_passage_is_offered_by_a_few_of_its_words(ledger: URL) -> None:
    question, _ = ask(ledger, "x", "", "", "seoul", "", "", "")
    assert question.label == "Quote"
    assert [offer.text for offer in question.offers("moscow denied")] == [
        "Both Pyongyang and Moscow have denied arms trading."
    ]
    with pytest.raises(RefusedInput, match="the nearest passage is"):
        question.read("Moscow has denied it")


def test_dates_count_from_the_publication_of_the_article(ledger: URL) -> None:
    question, _ = ask(ledger, "x", "", "", "seoul", "", "")
    assert question.label == "When"
    assert question.read("on Monday") == "2024-02-26"
    assert question.read("early January") == "2024-01-01/2024-01-10 (by convention)"


def test_a_figure_in_the_claim_is_remarked_on(ledger: URL) -> None:
    question, _ = ask(ledger)
    assert "is a figure" in question.read("North Korea shipped 6,700 containers")
    assert question.read("North Korea shipped munitions") == "a new claim"
