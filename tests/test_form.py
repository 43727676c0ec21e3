"""Entering a claim by hand, in a real terminal: questions, a preview, and nothing lost on the way."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pexpect
import pytest
from helpers import writer
from sqlalchemy import select
from sqlalchemy.engine import URL

from claimtrack import cli, database, display, form, queries
from claimtrack import tables as t
from claimtrack.entries import ArticleEntry, ClaimEntry, PartyEntry, StatementEntry
from claimtrack.errors import RefusedInput
from claimtrack.vocabulary import PartyKind, Stance, Visibility

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
def terminal(ledger: URL, *arguments: str, columns: int = 160) -> Iterator[pexpect.spawn[str]]:
    """A terminal in which the program runs."""
    environment = {**os.environ, "TERM": "xterm", "PROMPT_TOOLKIT_NO_CPR": "1", "NO_COLOR": "1"}
    command = ["-m", "claimtrack", "--db", str(ledger.database), "--as", "tester", *arguments]
    child = pexpect.spawn(
        sys.executable, command, env=environment, encoding="utf-8", timeout=60, dimensions=(50, columns)
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
    ("Quote", "6,700 cont" + ENTER),
    ("Claim", "North Korea has shipped munitions to Russia" + ENTER),
    ("About", ENTER),
    ("Period", ENTER),
    ("Who says so", ENTER),
    ("Position", ENTER),
    ("When", ENTER),
    ("Figure", ENTER),
    ("Figure", ENTER),
    ("Figure", ENTER),
    ("Who denies it", "mosc" + ENTER),
    ("Quote", ENTER),
    ("Position", ENTER),
    ("When", ENTER),
    ("Figure", ENTER),
    ("Who denies it", ENTER),
    ("Implies", ENTER),
    ("Tags", "arms, munitions" + ENTER),
)


def test_a_claim_with_its_denial_is_entered_from_an_article(ledger: URL) -> None:
    with terminal(ledger, "add", "--article", "a1") as child:
        answer(child, *SHIPPED)
        child.expect_exact("more than 3,000,000 artillery shells, carried, cumulative, 2023-08 to 2024-02-28")
        child.expect_exact("Enter: record it")
        with database.reading(ledger) as connection:
            assert queries.page(connection, queries.Filters()).claims == []  # only shown so far
        child.send(ENTER)
        child.expect(pexpect.EOF)
    view = said(ledger)
    moscow, seoul = sorted(view.statements, key=lambda statement: statement.party)
    assert (view.period, view.tags, view.about) == (
        "2023-08/2024-02-28",
        ["arms", "munitions"],
        ["North Korea", "Russia"],
    )
    assert (seoul.party, seoul.date, seoul.date_words) == ("South Korea", "2024-02-26", "on Monday")
    assert [(q.as_written, q.amount, q.kind, q.measure, q.period) for q in seoul.quantities] == [
        ("some 6,700 containers", "6700", "cumulative", "sent", "2023-08/2024-02-28"),
        (
            "more than three million artillery shells",
            "3000000",
            "cumulative",
            "carried",
            "2023-08/2024-02-28",
        ),
    ]
    (citation,) = seoul.citations
    assert (citation.start, citation.exact[:20]) == (TEXT.index("Seoul said"), "Seoul said on Monday")
    with database.reading(ledger) as connection:
        pins = connection.execute(select(t.quantity_citation.c.start, t.quantity_citation.c.end)).all()
    assert [" ".join(TEXT[start:end].split()) for start, end in pins] == [
        q.as_written for q in seoul.quantities
    ]
    assert (moscow.party, moscow.stance, moscow.date) == ("Russia", "denies", "[..2024-02-28]")
    assert moscow.citations[0].exact == "Both Pyongyang and Moscow have denied arms trading."
    assert view.contested == "direct"


def test_a_claim_with_one_figure_and_one_denial_takes_few_keystrokes(ledger: URL) -> None:
    one = [*SHIPPED[:7], ("Figure", ENTER), ("Figure", "-" + ENTER), *SHIPPED[9:-1], ("Tags", ENTER)]
    typed = "".join(keys for _, keys in one) + ENTER  # the last one records it
    with terminal(ledger, "add", "--article", "a1") as child:
        answer(child, *one)
        child.expect_exact("Enter: record it")
        child.send(ENTER)
        child.expect(pexpect.EOF)
    assert said(ledger).contested == "direct"
    assert len(typed) <= 80  # of which 43 are the claim


def test_what_was_typed_is_kept_when_one_stops_and_offered_again(ledger: URL) -> None:
    with terminal(ledger, "add", "--article", "a1") as child:
        answer(child, *SHIPPED[:4], ("Who says so", STOP))
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
        answer(child, *SHIPPED[:2], ("About", "russia" + ENTER), ("Period", BACK), *SHIPPED[2:])
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
        answer(child, *SHIPPED[:2], ("About", "Rusha" + ENTER))
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
        answer(child, *SHIPPED[:4], ("Who says so", "-" + ENTER), *SHIPPED[10:-1], ("Tags", ENTER))
        child.expect_exact("similar: #1")
        child.expect_exact("s 12: says the same as #12")
        child.expect_exact("Enter: record it")
        child.send("s1" + ENTER)
        child.expect_exact("Enter: record it")
        child.send(ENTER)
        child.expect(pexpect.EOF)
    assert {(s.party, s.stance) for s in said(ledger).statements} == {
        ("South Korea", "asserts"),
        ("Russia", "denies"),
    }


SAME = "North Korea has shipped munitions to Russia"


@pytest.fixture
def shipments(ledger: URL) -> URL:
    with writer(ledger) as change:
        change.claim(ClaimEntry(text=SAME, about=["North Korea", "Russia"]))
    return ledger


@pytest.mark.parametrize(
    ("key", "statements", "implies", "excludes", "claims", "told"),
    [
        ("s1", 1, [], [], 1, "on #1: 1 further statement"),
        ("i because Shells are munitions", 0, [1], [], 2, "#2 implies #1"),
        ("x 1", 0, [], [1], 2, "#2 excludes #1"),
        ("", 0, [], [], 2, "South Korea asserts (flat)"),
    ],
)
def test_a_claim_like_another_is_said_to_be_the_same_to_imply_or_exclude_it_or_new(
    shipments: URL, key: str, statements: int, implies: list[int], excludes: list[int], claims: int, told: str
) -> None:
    text = "North Korea has shipped shells and munitions to Russia"
    arguments = ("add", text, "--about", "Russia", "--about", "Pyongyang", "--by", "Seoul")
    with terminal(shipments, *arguments) as child:
        child.expect_exact(f"similar: #1 “{SAME}” (about the same parties, alike in wording)")
        child.expect_exact("Enter: a claim of its own")
        child.send("z9" + ENTER)
        child.expect_exact("'z9' is none of these")
        child.send("s 99" + ENTER)
        child.expect_exact("there is no claim 99")
        child.send(key + ENTER)
        child.expect_exact(told)
        child.expect(pexpect.EOF)
        child.wait()
        assert child.exitstatus == 0
    with database.reading(shipments) as connection:
        assert len(queries.page(connection, queries.Filters()).claims) == claims
    last = said(shipments, claims)
    assert len(said(shipments).statements) == statements
    assert (last.implies, last.excludes) == (implies, excludes)


def test_going_back_from_a_claim_like_another_records_nothing(shipments: URL) -> None:
    with terminal(shipments, "add", f"{SAME} by sea", "--about", "Russia", "--about", "Pyongyang") as child:
        child.expect_exact("Enter: a claim of its own")
        child.send(BACK)
        child.expect_exact("stopped; the ledger is as it was")
    with terminal(shipments, "add", SAME.upper()) as child:
        child.expect_exact("TEXT: is #1 already")


def test_a_previewed_claim_can_go_on_in_the_editor(
    ledger: URL, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    script = tmp_path / "editor.sh"
    script.write_text("#!/bin/sh\nsed -i 's/tags: \\[arms/tags: [shells/' \"$1\"\n", encoding="utf-8")
    monkeypatch.setenv("EDITOR", f"sh {script}")
    with terminal(ledger, "add", "--article", "a1") as child:
        answer(child, *SHIPPED)
        child.expect_exact("e: in the editor")
        child.send("e" + ENTER)
        child.expect(pexpect.EOF)
    view = said(ledger)
    assert view.tags == ["munitions", "shells"]
    assert view.contested == "direct"
    assert all(figure.citations for statement in view.statements for figure in statement.quantities)


def test_without_a_terminal_the_claim_is_asked_for_in_a_line(
    ledger: URL, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli._run(["--db", str(ledger.database), "add"]) == 2
    assert "TEXT: what is claimed? In a terminal, a form asks for it" in capsys.readouterr().err


# --- the questions ---


def ask(ledger: URL, *answers: str) -> tuple[form.Question, form.Dialogue]:
    """The question that follows these answers, after the article."""
    running = form.dialogue(form.Ledger(ledger))
    question = next(running)
    for reply in ("a1", *answers):
        question = running.send(reply)
    return question, running


def test_parties_are_offered_by_beginnings_of_any_of_their_names(ledger: URL) -> None:
    question, _ = ask(ledger, "", "x")
    assert question.label == "About"
    assert next(iter(question.offers("nor kor"))) == ("North Korea", "state")
    assert next(iter(question.offers("North Korea, mos"))) == ("North Korea, Moscow", "Russia, state")
    assert [offer.text for offer in question.offers("Rusia")][:1] == ["Russia"]


@pytest.mark.parametrize("name", ["S. Korea", "ROK", "Seoul", "대한민국", "seo"])
def test_a_party_is_understood_by_what_it_is_called_anywhere(ledger: URL, name: str) -> None:
    question, _ = ask(ledger, "", "x")
    assert question.read(name) == "South Korea (state)"
    first = next(iter(question.offers(name)))
    assert first.text == "South Korea" or first == ("Seoul", "South Korea, state")


def test_states_are_known_in_an_empty_ledger(sqlite_url: URL) -> None:
    running = form.dialogue(form.Ledger(sqlite_url))
    question = next(running)
    for reply in ("", "x"):
        question = running.send(reply)
    assert question.read("S. Korea, 북한") == "South Korea (new, state) and North Korea (new, state)"
    assert question.read("mosc") == "Russia (new, state)"
    assert next(iter(question.offers("seoul"))) == ("South Korea", "state")
    done = filled(running, "ROK, mosc, Pyongyang")
    assert [(party.name, party.also) for party in done.parties] == [
        ("South Korea", ["ROK"]), ("Russia", []), ("North Korea", ["Pyongyang"]),
    ]  # fmt: skip


def test_a_beginning_that_may_be_several_or_is_a_whole_word_of_another_name_is_none(ledger: URL) -> None:
    with writer(ledger) as change:
        change.party(PartyEntry(name="Hamas Health Ministry", kind=PartyKind.government_body))
    question, _ = ask(ledger, "", "x")
    assert question.read("heal") == "Hamas Health Ministry (government_body)"
    for name in ("Hamas", "kor"):
        with pytest.raises(RefusedInput, match=f"unknown party '{name}'"):
            question.read(name)


def test_the_parties_that_the_claim_names_are_proposed_as_those_it_is_about(ledger: URL) -> None:
    claim = "Moscow’s army has taken shells from the DPRK and Iran; us it tells nothing"
    question, running = ask(ledger, "", claim)
    assert question.default == "Russia, North Korea, Iran"
    assert question.read(question.default).endswith("and Iran (new, state)")
    running.send("")
    question, _ = ask(ledger, "", claim, "-")
    assert question.label == "Period"


def filled(running: form.Dialogue, *answers: str) -> form.Filled:
    """What the dialogue ends with, all other questions answered by Enter alone."""
    try:
        for reply in answers:
            running.send(reply)
        while True:
            running.send("")
    except StopIteration as done:
        found: form.Filled = done.value
        return found


def test_a_new_party_is_recorded_with_the_claim(ledger: URL) -> None:
    _, running = ask(ledger, "", "x", "Wagner Group:a, Kyiv", "", "wagner group")
    done = filled(running)
    assert [(party.name, party.kind, party.also) for party in done.parties] == [
        ("Wagner Group", "armed_group", []),
        ("Ukraine", "state", ["Kyiv"]),
    ]
    assert done.entry.statements[0].party == "Wagner Group"
    assert done.entry.about == ["Wagner Group", "Ukraine"]


QUOTE = "sent some 6,700 containers carrying more than three million artillery shells"


def test_the_figures_of_the_quote_are_read_already(ledger: URL) -> None:
    question, running = ask(ledger, QUOTE, "x", "", "", "seoul", "", "")
    assert (question.label, question.default) == (
        "Figure",
        "some 6,700 containers; sent; cumulative; since August last year",
    )
    read = "some 6,700 containers → 6,700 · ≈ 6,600 to 6,800 · approximately · containers"
    assert question.read("") == f"{read} · cumulative · sent · 2023-08/2024-02-28"
    assert question.read("some 6,700 containers; shipped; 2023-08/..") == f"{read} · shipped · 2023-08/.."
    assert question.read("some 6,700 containers; -") == read
    assert "passage" not in question.read("some 6,700 containers")
    assert question.read("89 tanks").endswith("not in the passage")
    assert running.send("-").default.startswith("more than three million artillery shells; carried")
    figures = filled(running, "", "89 tanks").entry.statements[0].quantities
    assert [figure.as_written for figure in figures] == [
        "more than three million artillery shells",
        "89 tanks",
    ]


def test_what_an_internal_article_says_is_recorded_as_internal(sqlite_url: URL) -> None:
    text = "Seoul said that 15 ships came."
    with writer(sqlite_url) as change:
        change.party(PartyEntry(name="South Korea", kind=PartyKind.state, also=["Seoul"]))
        change.article(ArticleEntry(title="A tip", content=text, visibility=Visibility.internal))
    _, running = ask(sqlite_url, "ships", "x", "", "")
    (statement,) = filled(running, "seoul").entry.statements
    assert statement.visibility == "internal"
    with writer(sqlite_url) as change:
        change.statement(change.claim(ClaimEntry(text="Ships came")), statement)
    assert "internal" in display.whole(said(sqlite_url))


def test_the_time_that_is_proposed_for_a_figure_is_the_nearest_to_where_it_stands(sqlite_url: URL) -> None:
    text = "Seoul said that since May 2022 at sea 15 ships came, and on land 5 ships since June 2023."
    with writer(sqlite_url) as change:
        change.party(PartyEntry(name="South Korea", kind=PartyKind.state, also=["Seoul"]))
        change.article(ArticleEntry(title="A", published="2024-02-28", content=text))
    question, running = ask(sqlite_url, "15 ships came", "x", "", "-", "seoul", "", "")
    assert question.default.endswith("; since May 2022")
    assert running.send("").default.endswith("; since June 2023")


def test_no_figure_of_a_denial_is_taken_by_enter_alone(ledger: URL) -> None:
    question, _ = ask(ledger, "", "x", "", "", "moscow", QUOTE, "denies", "")
    assert (question.label, question.default) == ("Figure", "")
    assert question.read("") == "none"
    assert next(iter(question.offers(""))).text.startswith("some 6,700 containers; sent")


def test_who_denies_is_not_taken_for_asserting_and_who_declines_has_no_figures(sqlite_url: URL) -> None:
    text = "Moscow said that the 6,700 containers were an old story. Seoul declined to comment on 40 tanks."
    with writer(sqlite_url) as change:
        change.article(ArticleEntry(title="A", published="2024-02-28", content=text))
    question, running = ask(sqlite_url, "", "x", "", "", "", "moscow", "6,700")
    assert (question.label, question.default) == ("Position", "denies flat paraphrase")
    for reply in ("", "", "", "seoul", "declined"):
        question = running.send(reply)
    assert (question.label, question.default) == ("Position", "declines flat paraphrase")
    running.send("")
    assert running.send("").default == ""


def test_a_new_person_is_offered_by_the_whole_name_without_the_office(sqlite_url: URL) -> None:
    text = (
        "Seoul's defense minister Shin Won-sik told reporters that shells were sent."
        " Shin noted that 40 plants run. The regime of dictator Kim Jong-un denied it."
    )
    with writer(sqlite_url) as change:
        change.article(ArticleEntry(title="A", published="2024-02-28", content=text))
    question, _ = ask(sqlite_url, "noted", "x", "", "")
    assert next(iter(question.offers(""))).text == "Shin Won-sik:person"
    question, _ = ask(sqlite_url, "dictator", "x", "", "")
    assert next(iter(question.offers(""))).text.startswith("The regime of dictator Kim Jong-un:")


def test_a_passage_is_found_by_a_few_of_its_words_in_any_order(ledger: URL) -> None:
    question, _ = ask(ledger)
    assert question.label == "Quote"
    sentence = "Both Pyongyang and Moscow have denied arms trading."
    assert question.read("denied mosc") == f"“{sentence}”"
    assert [offer.text for offer in question.offers("moscow denied")] == [sentence]
    assert question.read('"denied arms"') == "“denied arms”"
    assert question.read("Both Pyongyang and Moscow have") == "“Both Pyongyang and Moscow have”"
    with pytest.raises(RefusedInput, match="2 sentences have these words"):
        question.read("contain")
    with pytest.raises(RefusedInput, match="the nearest passage is"):
        question.read("Moscow has denied it")


def test_who_speaks_how_sure_and_when_are_proposed_from_the_passage(ledger: URL) -> None:
    question, running = ask(ledger, "6,700", "x", "", "")
    assert (question.label, question.default) == ("Who says so", "South Korea")
    question = running.send("")
    assert question.read("") == "asserts, flat, in the reporter's words (paraphrase)"
    question = running.send("")
    assert (question.label, question.default, question.read("")) == (
        "When",
        "on Monday",
        "no date: up to 2024-02-28",
    )


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("d", "denies, flat, in the reporter's words (paraphrase)"),
        ("c l v", "confirms, likely, in the speaker's words (verbatim)"),
        ("d e", "denies, estimate, in the reporter's words (paraphrase)"),
        ("di", "disputes magnitude, flat, in the reporter's words (paraphrase)"),
        ("denies exist t", "denies existence, flat, in the speaker's words, translated"),
        ("l", "asserts, likely, in the reporter's words (paraphrase)"),
        ("un", "undetermined, flat, in the reporter's words (paraphrase)"),
    ],
)
def test_a_position_is_typed_by_first_letters(ledger: URL, typed: str, read: str) -> None:
    question, _ = ask(ledger, "6,700", "x", "", "", "")
    assert question.label == "Position"
    assert question.read(typed) == read
    for wrong in ("xyz", "asserts magnitude"):
        with pytest.raises(RefusedInput, match=r"begins none of|only who denies"):
            question.read(wrong)


def test_several_parties_deny_in_one_go(ledger: URL) -> None:
    _, running = ask(ledger, "6,700", "x", "", "", "", "", "", "", "", "", "mosc, pyo")
    denials = filled(running).entry.statements[1:]
    assert [(one.party, one.stance, one.citations[0].exact) for one in denials] == [
        (party, "denies", "Both Pyongyang and Moscow have denied arms trading.")
        for party in ("Russia", "North Korea")
    ]


def test_dates_count_from_the_publication_of_the_article(ledger: URL) -> None:
    question, _ = ask(ledger, "", "x", "", "", "seoul", "", "")
    assert question.label == "When"
    assert question.read("on Monday") == "2024-02-26"
    assert question.read("early January") == "2024-01-01/2024-01-10 (by convention)"


def test_a_figure_in_the_claim_and_letters_of_other_alphabets_are_remarked_on(ledger: URL) -> None:
    question, _ = ask(ledger, "")
    assert "is a figure" in question.read("North Korea shipped 6,700 containers")
    assert question.read("North Korea shipped munitions") == "a new claim"
    assert "'о' is Cyrillic" in question.read("Nоrth Korea shipped munitions")


def test_claims_like_the_one_that_is_typed_are_offered(ledger: URL) -> None:
    with writer(ledger) as change:
        change.claim(ClaimEntry(text="North Korea has shipped munitions to Russia"))
        change.claim(ClaimEntry(text="Iran has supplied drones"))
    question, _ = ask(ledger, "")
    assert [offer.text for offer in question.offers("Munitions were shipped to Russia by North Korea")] == [
        "#1"
    ]
    assert question.read("#1") == "a further statement on “North Korea has shipped munitions to Russia”"
