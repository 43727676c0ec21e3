"""Claims like another one: what an analyst is shown before a claim is recorded twice."""

from __future__ import annotations

from dataclasses import replace

from helpers import writer
from sqlalchemy.engine import URL

from claimtrack import database, similar
from claimtrack.entries import ClaimEntry, LinkEntry, PartyEntry, QuantityEntry, StatementEntry
from claimtrack.similar import Like
from claimtrack.vocabulary import PartyKind, Stance


def said(party: str, figure: str | None = None, stance: Stance = Stance.asserts) -> StatementEntry:
    figures = [QuantityEntry(as_written=figure)] if figure else []
    return StatementEntry(party=party, stance=stance, date="2024-02", quantities=figures)


def like(url: URL, *claims: ClaimEntry) -> list[Like]:
    """What is like the last of the claims among those before it, which have the numbers 1, 2, 3 …"""
    with writer(url) as change:
        for name in ("North Korea", "South Korea", "Russia", "Ukraine"):
            change.party(PartyEntry(name=name, kind=PartyKind.state))
        numbers = [change.claim(claim) for claim in claims]
    with database.reading(url) as connection:
        return similar.like(connection, numbers[-1])


SHIPPED = ClaimEntry(
    text="North Korea has shipped munitions to Russia",
    about=["North Korea", "Russia"],
    period="2023-08/..",
    statements=[said("South Korea", "more than 3 million 152mm shells")],
)


def test_the_same_sentence_in_other_words_is_found(ledger_url: URL) -> None:
    again = ClaimEntry(
        text="Munitions were shipped to Russia by North Korea", about=["Russia", "North Korea"]
    )
    (found,) = like(ledger_url, SHIPPED, again)
    assert found == Like(1, SHIPPED.text, ["about the same parties", "alike in wording"])


def test_a_count_of_the_same_things_that_fits_is_found_under_another_wording(ledger_url: URL) -> None:
    other = ClaimEntry(
        text="Russia has received artillery ammunition from North Korea",
        about=["North Korea", "Russia"],
        statements=[said("Ukraine", "3.2 million shells")],
    )
    (found,) = like(ledger_url, SHIPPED, other)
    assert found.why == ["about the same parties", "counting the same, and the amounts meet"]


def test_a_claim_of_another_period_says_so(ledger_url: URL) -> None:
    earlier = ClaimEntry(text=SHIPPED.text + " in 2022", about=SHIPPED.about, period="2022")
    (found,) = like(ledger_url, SHIPPED, earlier)
    assert found.why[-1] == "of another period"


def test_a_denial_in_the_wording_is_offered_too_for_a_person_to_decide(ledger_url: URL) -> None:
    denied = ClaimEntry(text="North Korea has not shipped munitions to Russia", about=SHIPPED.about)
    assert [found.claim for found in like(ledger_url, SHIPPED, denied)] == [1]


def test_other_doings_of_the_same_parties_are_not_similar(ledger_url: URL) -> None:
    other = ClaimEntry(text="The ambassador was summoned over a border incident", about=SHIPPED.about)
    assert like(ledger_url, SHIPPED, other) == []


def test_a_claim_that_is_linked_already_is_left_out(ledger_url: URL) -> None:
    general = ClaimEntry(text="North Korea has shipped arms to Russia", about=SHIPPED.about, ref="arms")
    with_link = replace(SHIPPED, implies=[LinkEntry(claim="1")])
    assert like(ledger_url, general, with_link) == []


def test_the_most_alike_comes_first_and_few_are_shown(ledger_url: URL) -> None:
    many = [ClaimEntry(text=f"Russia shipped {what} to Ukraine", about=["Russia"]) for what in "abcdefgh"]
    found = like(ledger_url, SHIPPED, *many, ClaimEntry(text=SHIPPED.text, about=SHIPPED.about))
    assert found[0].claim == 1
    assert len(found) == 5
