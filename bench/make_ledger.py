"""Make a ledger of a given number of claims, by the same Writer that the commands use.

    python bench/make_ledger.py 1000000 /tmp/million.db

Of every 50 claims one is general, nine imply it, and forty imply one of the nine. Every claim is asserted
with a figure and a passage; every fifth general claim, and every twentieth other one, is denied. Dates spread
over ten years; there are 100 states with two ministries each, and an article for every twenty claims. The
same number of claims gives the same ledger.
"""

from __future__ import annotations

import random
import sys
import time
from datetime import date, timedelta
from pathlib import Path

from claimtrack import database
from claimtrack.entries import (
    ArticleEntry,
    CitationEntry,
    ClaimEntry,
    LinkEntry,
    MembershipEntry,
    PartyEntry,
    QuantityEntry,
    StatementEntry,
)
from claimtrack.ledger import Writer
from claimtrack.vocabulary import PartyKind, Stance

STATES = 100
NOUNS = ("containers", "152mm artillery shells", "missiles", "drones", "tanks", "rifles")
HEDGES = (
    "some {:,} {}",
    "more than {:,} {}",
    "{:,} {}",
    "at least {:,} {}",
    "up to {:,} {}",
    "nearly {:,} {}",
)
FIRST = date(2015, 1, 1)


def make(path: Path, claims: int) -> float:
    """Make the ledger and return the seconds that it took, commit included."""
    path.unlink(missing_ok=True)
    url = database.locate(path)
    database.create(url)
    started = time.perf_counter()
    with database.writing(url) as connection:
        writer = Writer(connection, "bench", "make_ledger")
        fill(writer, claims)
        writer.finish()
        connection.commit()
    return time.perf_counter() - started


def fill(writer: Writer, claims: int) -> None:
    """Record parties, articles and claims."""
    dice = random.Random(2024)
    parties = _parties(writer)
    articles: list[str] = []
    for number in range(claims):
        if number % 20 == 0:
            articles.append(f"article {number // 20}")
            day = FIRST + timedelta(dice.randrange(3650))
            writer.article(
                ArticleEntry(
                    ref=articles[-1], title=f"Article {number // 20}", published=str(day), publisher="Paper"
                )
            )
        writer.claim(_claim(dice, number, parties, articles[-1]))


def _parties(writer: Writer) -> list[str]:
    names = [f"State {n}" for n in range(STATES)]
    for name in names:
        writer.party(PartyEntry(name=name, kind=PartyKind.state))
    for n in range(2 * STATES):
        name = f"Ministry {n}"
        member = MembershipEntry(whole=f"State {n % STATES}")
        writer.party(PartyEntry(name=name, kind=PartyKind.government_body, member_of=[member]))
        names.append(name)
    return names


def _claim(dice: random.Random, number: int, parties: list[str], article: str) -> ClaimEntry:
    place = number % 50
    general = None if place == 0 else number - place + (0 if place < 10 else (place - 1) % 9 + 1)
    accused = dice.choice(parties[:STATES])
    day = FIRST + timedelta(dice.randrange(3650))
    words = dice.choice(HEDGES).format(dice.randrange(1, 90) * 100, dice.choice(NOUNS))
    statements = [
        StatementEntry(
            party=dice.choice(parties[STATES:]),
            stance=Stance.asserts,
            date=str(day),
            quantities=[QuantityEntry(as_written=words, measure="shipped")],
            citations=[CitationEntry(article=article, exact=words)],
        )
    ]
    if number % 250 == 0 or (place and number % 20 == 7):
        denial = CitationEntry(article=article, exact="denied")
        statements.append(
            StatementEntry(
                party=accused, stance=Stance.denies, date=str(day + timedelta(3)), citations=[denial]
            )
        )
    return ClaimEntry(
        ref=str(number),
        text=f"{accused} has shipped arms of kind {number}",
        about=[accused],
        tags=[f"tag {number % 40}"],
        implies=[LinkEntry(claim=str(general))] if general is not None else [],
        statements=statements,
    )


if __name__ == "__main__":
    seconds = make(Path(sys.argv[2]), int(sys.argv[1]))
    print(f"{int(sys.argv[1]):,} claims in {seconds:.1f} s")
