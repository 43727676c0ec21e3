"""Eight processes write to one ledger at once: nothing is lost, and no flag and no circle slips through."""

from __future__ import annotations

import multiprocessing
import random
import warnings
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from graphlib import TopologicalSorter
from multiprocessing.synchronize import Barrier
from typing import TypeVar

import pytest
from helpers import writer
from sqlalchemy import func, select
from sqlalchemy.engine import URL

from claimtrack import database, flags
from claimtrack import tables as t
from claimtrack.entries import ClaimEntry, PartyEntry, StatementEntry
from claimtrack.errors import RefusedInput
from claimtrack.vocabulary import PartyKind, Stance

PROCESSES = 8
CLAIMS = 12  # few, so that the processes get in each other's way
CHANGES = 10  # by each process
PAIRS = 4  # by each two processes
PATIENCE = 60  # seconds

Result = TypeVar("Result")

_together: Barrier  # in each process: passed when all have come


@pytest.fixture(scope="module")
def processes() -> Iterator[ProcessPoolExecutor]:
    """Start eight processes, and keep them for all tests; they come from one that has loaded the program."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["pytest", "psycopg", "claimtrack.flags", "claimtrack.ledger"])
    with ProcessPoolExecutor(
        PROCESSES, context, initializer=_prepare, initargs=(context.Barrier(PROCESSES),)
    ) as pool:
        yield pool


def _prepare(barrier: Barrier) -> None:
    global _together
    _together = barrier
    warnings.simplefilter("error")


def at_once(pool: ProcessPoolExecutor, work: Callable[[URL, int], Result], url: URL) -> list[Result]:
    """Do the work in all processes; each waits for the others at its first `_together`, so none is idle."""
    futures = [pool.submit(work, url, number) for number in range(PROCESSES)]
    return [future.result(timeout=2 * PATIENCE) for future in futures]


def prepare(url: URL, claims: int) -> None:
    """Record a party for each process, and claims numbered from 1."""
    with writer(url) as change:
        for number in range(PROCESSES):
            change.party(PartyEntry(name=f"Party {number}", kind=PartyKind.state))
        for number in range(claims):
            change.claim(ClaimEntry(text=f"Claim {number + 1}"))


def contested(url: URL) -> dict[int, str]:
    with database.reading(url) as connection:
        c = t.claim.c
        return dict(connection.execute(select(c.id, c.contested)).all())


def implications(url: URL) -> set[tuple[int, int]]:
    with database.reading(url) as connection:
        i = t.implication.c
        return {(claim, implied) for claim, implied in connection.execute(select(i.claim, i.implied))}


def assert_sound(url: URL) -> None:
    """Recompute every flag from nothing, and look for circles by other means than the program's."""
    with database.reading(url) as connection:
        assert list(flags.differences(connection)) == []
    general: dict[int, set[int]] = {}
    for claim, implied in implications(url):
        general.setdefault(claim, set()).add(implied)
    TopologicalSorter(general).prepare()  # raises CycleError


# --- all kinds of changes ---


@dataclass
class Recorded:
    """What one process believes to have recorded."""

    changes: int = 0
    denials: dict[int, int] = field(default_factory=dict)  # statement: claim
    withdrawn: set[int] = field(default_factory=set)
    links: set[tuple[int, int]] = field(default_factory=set)
    refusals: list[str] = field(default_factory=list)


def write_at_random(url: URL, number: int) -> Recorded:
    chance, done = random.Random(number), Recorded()  # noqa: S311
    _together.wait(PATIENCE)
    while done.changes < CHANGES:
        standing = sorted(done.denials.keys() - done.withdrawn)
        kinds = ["deny", "imply", "imply"] + ["unlink"] * bool(done.links) + ["withdraw"] * bool(standing)
        kind = chance.choice(kinds)
        one, other = chance.sample(range(1, CLAIMS + 1), 2)
        try:
            with writer(url, analyst=f"analyst {number}") as change:
                if kind == "deny":
                    day = f"2024-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}"
                    said = StatementEntry(party=f"Party {number}", stance=Stance.denies, date=day)
                    statement = change.statement(one, said)
                elif kind == "imply":
                    change.imply(one, other)
                elif kind == "unlink":
                    one, other = chance.choice(sorted(done.links))
                    change.unlink(t.implication, one, other)
                else:
                    statement = chance.choice(standing)
                    change.withdraw(statement, "entered twice")
        except RefusedInput as refusal:
            done.refusals.append(str(refusal))
            continue
        done.changes += 1
        if kind == "deny":
            done.denials[statement] = one
        elif kind == "imply":
            done.links.add((one, other))
        elif kind == "unlink":
            done.links.remove((one, other))
        else:
            done.withdrawn.add(statement)
    return done


def test_what_eight_processes_write_at_once_is_all_there_and_every_flag_is_right(
    ledger_url: URL, processes: ProcessPoolExecutor
) -> None:
    prepare(ledger_url, CLAIMS)
    recorded = at_once(processes, write_at_random, ledger_url)

    for refusal in (refusal for one in recorded for refusal in one.refusals):
        assert "circle" in refusal or "already" in refusal
    with database.reading(ledger_url) as connection:
        s, c = t.statement.c, t.change.c
        names: dict[int, str] = dict(connection.execute(select(t.party.c.id, t.party.c.name)).all())
        statements = connection.execute(select(s.id, s.claim, s.party, s.withdrawn_because)).all()
        by_analyst = select(c.analyst, func.count()).group_by(c.analyst)
        changes: dict[str, int] = dict(connection.execute(by_analyst).all())
    assert {(row.id, row.claim, names[row.party]) for row in statements} == {
        (statement, claim, f"Party {number}")
        for number, one in enumerate(recorded)
        for statement, claim in one.denials.items()
    }
    assert {row.id for row in statements if row.withdrawn_because} == {
        statement for one in recorded for statement in one.withdrawn
    }
    links = [link for one in recorded for link in one.links]
    assert len(links) == len(set(links))
    assert implications(ledger_url) == set(links)
    assert changes == {"tester": 1} | {f"analyst {n}": CHANGES for n in range(PROCESSES)}

    assert_sound(ledger_url)
    denied = {row.claim for row in statements if not row.withdrawn_because}
    reached = set(denied)
    while more := {claim for claim, implied in links if implied in reached} - reached:
        reached |= more
    assert contested(ledger_url) == {
        claim: "direct" if claim in denied else "implied" if claim in reached else "no"
        for claim in range(1, CLAIMS + 1)
    }


# --- the two cases for which writers lock the ledger ---


def deny_or_imply(url: URL, number: int) -> None:
    """Half of the processes deny a general claim while the others say that a specific one implies it."""
    for pair in range(PAIRS):
        general = 1 + 2 * (number // 2 * PAIRS + pair)
        _together.wait(PATIENCE)
        with writer(url) as change:
            if number % 2:
                change.imply(general + 1, general)
            else:
                change.statement(general, StatementEntry(party=f"Party {number}", stance=Stance.denies))


def test_a_denial_and_an_implication_at_once_leave_the_specific_claim_contested(
    ledger_url: URL, processes: ProcessPoolExecutor
) -> None:
    prepare(ledger_url, PROCESSES * PAIRS)
    at_once(processes, deny_or_imply, ledger_url)
    assert contested(ledger_url) == {
        claim: "direct" if claim % 2 else "implied" for claim in range(1, PROCESSES * PAIRS + 1)
    }
    assert_sound(ledger_url)


def imply_each_other(url: URL, number: int) -> list[str | None]:
    """Two processes say that two claims imply each other; returned is what each was told."""
    told: list[str | None] = []
    for pair in range(PAIRS):
        one = 1 + 2 * (number // 2 * PAIRS + pair)
        claims = (one, one + 1) if number % 2 else (one + 1, one)
        _together.wait(PATIENCE)
        try:
            with writer(url) as change:
                change.imply(*claims)
        except RefusedInput as refusal:
            told.append(str(refusal))
        else:
            told.append(None)
    return told


def test_of_two_opposite_implications_at_once_one_is_recorded_and_one_refused(
    ledger_url: URL, processes: ProcessPoolExecutor
) -> None:
    prepare(ledger_url, PROCESSES * PAIRS)
    told = at_once(processes, imply_each_other, ledger_url)
    recorded = implications(ledger_url)
    for number in range(0, PROCESSES, 2):
        for pair in range(PAIRS):
            one = 1 + 2 * (number // 2 * PAIRS + pair)
            forth, back = told[number + 1][pair], told[number][pair]
            assert (forth is None) != (back is None)
            circles = [f"in a circle: #{a} → #{b} → #{a}" for a, b in ((one, one + 1), (one + 1, one))]
            assert (forth or back or "").endswith(tuple(circles))
            assert ((one, one + 1) in recorded, (one + 1, one) in recorded) == (forth is None, back is None)
    assert_sound(ledger_url)


def close_a_ring(url: URL, number: int) -> list[str | None]:
    """Each process says that its claim implies the next one's, all round; one ring after another."""
    told: list[str | None] = []
    for ring in range(PAIRS):
        first = 1 + ring * PROCESSES
        _together.wait(PATIENCE)
        try:
            with writer(url) as change:
                change.imply(first + number, first + (number + 1) % PROCESSES)
        except RefusedInput as refusal:
            told.append(str(refusal))
        else:
            told.append(None)
    return told


def test_of_eight_implications_that_would_close_a_ring_the_last_is_refused(
    ledger_url: URL, processes: ProcessPoolExecutor
) -> None:
    prepare(ledger_url, PROCESSES * PAIRS)
    told = at_once(processes, close_a_ring, ledger_url)
    for ring in range(PAIRS):
        refusals = [refusal for one in told if (refusal := one[ring])]
        assert len(refusals) == 1
        assert "circle" in refusals[0]
    assert len(implications(ledger_url)) == PAIRS * (PROCESSES - 1)
    assert_sound(ledger_url)
