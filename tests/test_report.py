"""What a report says to the public, and what it must not."""

from __future__ import annotations

import pytest
from helpers import writer
from sqlalchemy.engine import URL

from claimtrack import articles, database, document, queries, report
from claimtrack.entries import (
    ArticleEntry,
    CitationEntry,
    ClaimEntry,
    PartyEntry,
    QuantityEntry,
    StatementEntry,
)
from claimtrack.errors import RefusedInput
from claimtrack.ledger import Writer
from claimtrack.vocabulary import PartyKind, Stance, Visibility


def party(change: Writer, *names: str) -> None:
    for name in names:
        change.party(PartyEntry(name=name, kind=PartyKind.state))


def said(party: str, words: str, visibility: Visibility) -> StatementEntry:
    figure = QuantityEntry(as_written=words)
    return StatementEntry(party=party, stance=Stance.asserts, quantities=[figure], visibility=visibility)


def test_internal_records_leave_no_trace_in_a_report(ledger_url: URL) -> None:
    with writer(ledger_url) as change:
        party(change, "Seoul", "Kyiv", "Russia")
        change.article(ArticleEntry(title="SECRET", ref="inside", visibility=Visibility.internal))
        seoul = said("Seoul", "500 shells", Visibility.public)
        kyiv = said("Kyiv", "900 shells", Visibility.internal)
        claim = change.claim(
            ClaimEntry(text="Shells were shipped", about=["Russia"], statements=[seoul, kyiv])
        )
        cited = CitationEntry(article="inside", exact="Russia denied it")
        change.statement(claim, StatementEntry(party="Russia", stance=Stance.denies, citations=[cited]))
    with database.reading(ledger_url) as connection:
        (listed,) = queries.claims_by_id(connection, [claim])
        written = report.dispute(connection, claim)
    text = document.markdown(written) + document.html(written)
    assert (listed.conflicting, listed.sources.origins) == (True, 2)
    assert "It is denied by Russia (undated)" in text
    assert "1 origin;" in text
    for hidden in ("SECRET", "denied it", "Kyiv", "900", "cannot all be true"):
        assert hidden not in text


def test_a_claim_reached_by_hundreds_of_denials_is_listed(sqlite_url: URL) -> None:
    with writer(sqlite_url) as change:
        party(change, *(f"State {n}" for n in range(250)))
        general = change.claim(
            ClaimEntry(
                text="general",
                statements=[StatementEntry(party=f"State {n}", stance=Stance.denies) for n in range(250)],
            )
        )
        change.imply(change.claim(ClaimEntry(text="specific")), general)
    with database.reading(sqlite_url) as connection:
        found = queries.page(connection, queries.Filters(contested=frozenset({"implied"})))
    assert [len(claim.denials) for claim in found.claims] == [250]


def test_a_number_is_not_found_inside_another() -> None:
    text = "Officials say 16,700 containers were shipped, and 6,700.5 tonnes."
    for quote in ("6,700 containers", "and 6,700"):
        with pytest.raises(RefusedInput, match="is not in the article"):
            articles.find_passage(text, quote)
    assert articles.find_words("16,700 containers", "6,700 containers") is None


def test_what_replaces_a_statement_is_not_older_and_only_one(ledger_url: URL) -> None:
    def updates(date: str) -> StatementEntry:
        return StatementEntry(party="Seoul", stance=Stance.updates, date=date, replaces="s1")

    with writer(ledger_url) as change:
        party(change, "Seoul")
        first = StatementEntry(party="Seoul", stance=Stance.asserts, date="2024-02-01")
        claim = change.claim(ClaimEntry(text="x", statements=[first]))
    with pytest.raises(RefusedInput, match="said after this"), writer(ledger_url) as change:
        change.statement(claim, updates("2020-01-01"))
    with writer(ledger_url) as change:
        change.statement(claim, updates("2024-03-01"))
    with pytest.raises(RefusedInput, match="is replaced by s2 already"), writer(ledger_url) as change:
        change.statement(claim, updates("2024-04-01"))
