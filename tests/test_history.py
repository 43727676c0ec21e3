"""The history says who changed what from what to what; undo takes a change back, or says why it cannot."""

from __future__ import annotations

import json
from typing import Any

import pytest
from helpers import writer
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, func, select
from sqlalchemy.engine import URL
from test_commands import Commands

from claimtrack import database, dates, editing, facts, flags, history, merging
from claimtrack import tables as t
from claimtrack.entries import (
    ArticleEntry,
    AssessmentEntry,
    CitationEntry,
    ClaimEntry,
    MembershipEntry,
    PartyEntry,
    QuantityEntry,
    StatementEntry,
)
from claimtrack.errors import RefusedInput
from claimtrack.ledger import Writer
from claimtrack.vocabulary import Aspect, Stance

ARTICLE = "Seoul counts\n\nSome 6,700 containers have gone to Russia. Moscow has denied any trade in arms.\n"


@pytest.fixture
def claimtrack(ledger_url: URL, capsys: pytest.CaptureFixture[str]) -> Commands:
    """Commands on a ledger, on each database, in which Russia denies a claim; changes 1 to 4."""
    commands = Commands(ledger_url, capsys)
    commands("party", "add", "Russia", "--kind", "state", "--also", "Moscow")
    commands("party", "add", "Ukraine", "--kind", "state")
    commands("add", "Arms were supplied", "--about", "Russia", "--tag", "arms")
    commands("deny", "1", "--by", "Moscow", "--on", "[..2024-03-01]")
    return commands


def records(commands: Commands) -> dict[str, list[Any]]:
    """All of the ledger but its history."""
    return {name: rows for name, rows in commands.contents().items() if name not in ("change", "revision")}


def did(commands: Commands, *arguments: str) -> list[list[str]]:
    """What each change did, newest first."""
    changes = json.loads(commands("history", *arguments, "--format", "json"))["changes"]
    return [change["did"] for change in changes]


# --- in words ---


def test_the_history_says_who_did_what_and_when_newest_first(claimtrack: Commands) -> None:
    claimtrack("withdraw", "s1", "--because", "wrong speaker", "--as", "anna")
    first, second, *_ = claimtrack("history").splitlines()
    number, day, time, zone, analyst, words = first.split(maxsplit=5)
    assert (number, zone, analyst) == ("5", "UTC", "anna")
    assert (len(day), len(time)) == (10, 5)
    assert words == "changed s1: withdrawn_because from none to 'wrong speaker'"
    assert second.endswith("UTC  tester  recorded s1: Russia denies #1, by 2024-03-01")


def test_every_kind_of_record_is_named_in_words(claimtrack: Commands, tmp_path: Any) -> None:
    (tmp_path / "a.txt").write_text(ARTICLE, encoding="utf-8")
    claimtrack("party", "add", "Ministry", "--kind", "government_body", "--member-of", "Russia")
    claimtrack("article", "add", str(tmp_path / "a.txt"))
    claimtrack(
        "add", "Munitions were shipped", "--by", "Ukraine", "--quantity", "some 6,700 containers",
        "--article", "a1", "--quote", "Some 6,700 containers", "--implies", "1",
        "--because", "munitions are arms",
    )  # fmt: skip
    claimtrack("add", "It was grain", "--excludes", "2")
    assert [sorted(lines) for lines in did(claimtrack, "--limit", "4")] == [
        ["recorded #3: It was grain", "recorded that #2 excludes #3"],
        [
            "recorded #2: Munitions were shipped",
            "recorded c1: a passage of a1 for s2: “Some 6,700 containers”",
            "recorded q1: some 6,700 containers, in s2",
            "recorded s2: Ukraine asserts #2, undated",
            "recorded that #2 implies #1 (munitions are arms)",
            "recorded that q1 stands in c1",
            "recorded the noun 'container'",
        ],
        ["recorded a1: Seoul counts", "recorded the bytes of an article", "recorded the text of an article"],
        ["recorded Ministry as a part of Russia", "recorded p3: Ministry (government_body)"],
    ]


def test_the_history_of_a_claim_holds_what_is_gone_as_well(claimtrack: Commands) -> None:
    claimtrack("add", "Shells were shipped", "--implies", "1")
    claimtrack("add", "Grain was shipped")
    claimtrack("imply", "2", "1", "--remove")
    claimtrack("withdraw", "s1", "--because", "wrong speaker")
    assert [lines[-1] for lines in did(claimtrack, "1")] == [
        "changed s1: withdrawn_because from none to 'wrong speaker'",
        "took away that #2 implies #1",
        "recorded that #2 implies #1",
        "recorded s1: Russia denies #1, by 2024-03-01",
        "recorded the tag 'arms' on #1",
    ]
    assert len(did(claimtrack, "s1")) == 2
    assert [lines[0] for lines in did(claimtrack, "moscow")] == [
        "changed s1: withdrawn_because from none to 'wrong speaker'",
        "recorded s1: Russia denies #1, by 2024-03-01",
        "recorded #1: Arms were supplied",
        "recorded p1: Russia (state)",
    ]


def test_the_history_of_a_record_that_was_taken_away_is_still_told(claimtrack: Commands) -> None:
    claimtrack("say", "1", "asserts", "--by", "Kyiv Post", "--new-party", "Kyiv Post:media")
    claimtrack("undo")
    assert did(claimtrack, "s2") == [
        [
            "took back change 5",
            "took away s2: Kyiv Post asserts #1, undated",
            "took away p3: Kyiv Post (media)",
        ],
        ["recorded p3: Kyiv Post (media)", "recorded s2: Kyiv Post asserts #1, undated"],
    ]
    assert len(did(claimtrack, "1")) == 4
    assert claimtrack.refusal("history", "s99") == "there is no statement s99"
    assert "unknown party 'Kyiv Post'" in claimtrack.refusal("history", "Kyiv Post")
    assert len(did(claimtrack, "p3")) == 2


def test_the_history_comes_in_pages(claimtrack: Commands) -> None:
    claimtrack("history", "--limit", "3")
    assert claimtrack.notes == "claimtrack: more: --after 2\n"
    assert did(claimtrack, "--after", "2") == [
        ["recorded p1: Russia (state)", "recorded 'Moscow' as a name of Russia"]
    ]
    assert claimtrack.notes == ""
    assert json.loads(claimtrack("history", "--limit", "3", "--format", "json"))["next"] == 2
    assert claimtrack.refusal("history", "--limit", "0") == "--limit: is 1 to 1000"


@pytest.mark.parametrize("kind", ["table", "json", "jsonl", "csv", "markdown"])
def test_every_format_shows_the_same_changes_and_no_control_characters(
    claimtrack: Commands, kind: str
) -> None:
    claimtrack("add", "A claim\x1b[31m\u202e", "--as", "an\nna\x1b")
    shown = claimtrack("history", "--format", kind)
    assert shown.count("Arms were supplied") == (2 if kind in ("csv", "json", "jsonl", "markdown") else 1)
    assert "\x1b" not in shown
    assert "\u202e" not in shown


def test_a_change_of_many_records_is_counted_and_told_in_full_by_its_number(claimtrack: Commands) -> None:
    about = [words for i in range(30) for words in ("--tag", f"tag {i}")]
    claimtrack("add", "Many tags", *about)
    assert did(claimtrack, "--limit", "1") == [["recorded 1 claim, 30 tags"]]
    (full,) = did(claimtrack, "--change", "5")
    assert full[0] == "recorded #2: Many tags"
    assert len(full) == 31
    claimtrack("undo")
    assert claimtrack.notes == "claimtrack: change 5 is taken back: recorded 1 claim, 30 tags\n"
    assert did(claimtrack, "--limit", "1") == [
        ["took back change 5", "changed or took away 1 claim, 30 tags"]
    ]


# --- taking back ---


def test_undo_takes_back_one_s_own_latest_change_and_then_the_one_before(claimtrack: Commands) -> None:
    before = records(claimtrack)
    claimtrack("withdraw", "s1", "--because", "wrong speaker")
    between = records(claimtrack)
    claimtrack("add", "Shells were shipped", "--by", "Ukraine", "--implies", "1")
    claimtrack("party", "add", "Kyiv Post", "--kind", "media", "--as", "anna")
    claimtrack("--as", "anna", "undo")
    claimtrack("undo")
    assert records(claimtrack) == between
    claimtrack("undo")
    assert records(claimtrack) == before
    assert claimtrack.refusal("undo", "--as", "anna") == "anna has made no change that still stands"


def test_the_undo_of_an_undo_does_it_again(claimtrack: Commands) -> None:
    before = records(claimtrack)
    claimtrack("add", "Shells were shipped", "--by", "Ukraine", "--implies", "1", "--quantity", "400 shells")
    after = records(claimtrack)
    claimtrack("undo")
    claimtrack("undo", "6")
    assert records(claimtrack) == after
    claimtrack("undo")  # change 5, which stands again
    assert records(claimtrack) == before
    claimtrack("undo")  # not an undo, but the denial
    assert did(claimtrack, "--limit", "1") == [
        ["took back change 4", "took away s1: Russia denies #1, by 2024-03-01"]
    ]


def test_a_change_that_was_taken_back_is_not_taken_back_twice(claimtrack: Commands) -> None:
    claimtrack("undo", "4")
    refusal = claimtrack.refusal("undo", "4")
    assert refusal.startswith(
        "change 4 cannot be taken back: later ones touched the same records: 5 by tester"
    )


def test_nobody_takes_back_another_s_change(claimtrack: Commands) -> None:
    refusal = "change 4 is tester's: an analyst takes back only own changes"
    assert claimtrack.refusal("undo", "4", "--as", "anna") == refusal
    assert claimtrack.refusal("undo", "99") == "there is no change 99: see claimtrack history"


def test_later_changes_of_the_same_records_stand_in_the_way_and_are_named(claimtrack: Commands) -> None:
    claimtrack("withdraw", "s1", "--because", "wrong speaker", "--as", "anna")
    claimtrack("party", "add", "Kyiv Post", "--kind", "media")
    blocked = "change 4 cannot be taken back: later ones touched the same records: 5 by anna, 'claimtrack "
    assert claimtrack.refusal("undo", "4").startswith(blocked)
    claimtrack("undo", "--as", "anna")
    claimtrack("undo", "4")
    assert records(claimtrack)["statement"] == []


def test_records_that_refer_to_what_would_vanish_stand_in_the_way(claimtrack: Commands) -> None:
    refusal = claimtrack.refusal("undo", "3")
    assert (
        refusal.endswith(": 4 by tester, 'claimtrack deny 1 --by Moscow --on [..2024-03-01]'")
        or "4 by" in refusal
    )
    assert "5 by" not in refusal
    assert claimtrack.refusal("undo", "1").count(" by tester") == 2  # the claim about it, and its denial


def test_what_was_recorded_anew_meanwhile_stands_in_the_way_of_its_return(claimtrack: Commands) -> None:
    claimtrack("add", "Shells were shipped", "--implies", "1")
    claimtrack("imply", "2", "1", "--remove")
    claimtrack("imply", "2", "1", "--as", "anna")
    assert "7 by anna, 'claimtrack imply 2 1'" in claimtrack.refusal("undo", "6")
    claimtrack("party", "add", "Kyiv Post", "--kind", "media")
    claimtrack("undo")
    claimtrack("party", "add", "Kyiv Post", "--kind", "organisation")
    assert "10 by tester" in claimtrack.refusal("undo", "9")


def test_what_contradicts_later_records_does_not_come_back(claimtrack: Commands) -> None:
    claimtrack("add", "Shells were shipped", "--implies", "1")
    claimtrack("imply", "2", "1", "--remove")
    claimtrack("exclude", "1", "2")
    assert claimtrack.refusal("undo", "6") == "claim 2 cannot both imply and exclude claim 1"
    claimtrack("exclude", "1", "2", "--remove")
    claimtrack("imply", "1", "2")
    assert "circle" in claimtrack.refusal("undo", "6")


def test_a_dry_run_of_undo_changes_nothing(claimtrack: Commands) -> None:
    before = claimtrack.contents()
    claimtrack("undo", "--dry-run")
    assert claimtrack.notes == (
        "claimtrack: nothing is recorded: --dry-run\n"
        "claimtrack: change 4 would be taken back: recorded s1: Russia denies #1, by 2024-03-01\n"
    )
    assert claimtrack.contents() == before


def test_numbers_of_what_was_taken_away_are_not_given_out_again(claimtrack: Commands) -> None:
    claimtrack("undo")
    assert claimtrack("say", "1", "asserts", "--by", "Ukraine") == "s2\n"


def test_a_version_is_never_that_of_two_contents(claimtrack: Commands) -> None:
    claimtrack("withdraw", "s1", "--because", "wrong speaker")
    claimtrack("undo")
    claimtrack("withdraw", "s1", "--because", "wrong claim")
    with database.reading(claimtrack.url) as connection:
        assert connection.execute(select(t.statement.c.version)).scalar_one() == 3


def test_taking_back_a_membership_makes_its_parties_unrelated_again(claimtrack: Commands) -> None:
    claimtrack("add", "Missiles", "--by", "Ukraine", "--quantity", "400 shells")
    claimtrack("say", "2", "asserts", "--by", "Russia", "--quantity", "89 shells")
    with database.writing(claimtrack.url) as connection:
        writer = Writer(connection, "tester", "test")
        writer.membership(2, MembershipEntry(whole="Russia"))
        writer.finish()
        connection.commit()
    assert "conflict" not in claimtrack("list")
    claimtrack("undo")
    assert "figures conflict" in claimtrack("list")


# --- anything, in any order ---

PARTIES = ("Russia", "Ministry", "Ukraine", "Agency")
EDITS: list[tuple[Any, dict[str, Any]]] = [
    (t.claim, {"text": "Another sentence"}),
    (t.claim, {"period": "2022"}),
    (t.claim, {"period": None, "about": ["Ukraine"]}),
    (t.statement, {"stance": Stance.denies}),
    (t.statement, {"stance": Stance.asserts, "replaces": None}),
    (t.statement, {"date": "2023-03", "reading_reason": "unclear"}),
    (t.statement, {"withdrawn_because": None}),
    (t.quantity, {"as_written": "about 90 shells", "role": "own"}),
    (t.quantity, {"low": "10", "high": "1000"}),
    (t.quantity, {"role": "rejected", "measure": "killed", "period": "2023"}),
    (t.citation, {"exact": "containers have gone", "form": "verbatim"}),
    (t.article, {"status": "retracted", "published": "2024-03"}),
    (t.party, {"kind": "unnamed"}),
    (t.party, {"also": ["Somebody", "Nobody"], "note": "seen"}),
    (t.party, {"member_of": ["Russia"]}),
    (t.noun, {"head": "thing"}),
    (t.noun, {"synonym_of": "shell"}),
]
some = st.integers(0, 5)  # which of what there is, counted round and round
STEPS = st.one_of(
    st.tuples(st.just("party")),
    st.tuples(st.just("article")),
    st.tuples(st.just("claim"), st.sampled_from([None, "2022", "2023-08/.."])),
    *[
        st.tuples(
            st.just("statement"),
            some,
            st.sampled_from(PARTIES),
            st.sampled_from([Stance.asserts, Stance.denies, *Stance]),
            st.none() | some,
            st.sampled_from([None, "400 shells", "some 89 artillery shells", "3 tons"]),
        )
    ]
    * 3,
    st.tuples(st.just("cite"), some, some),
    st.tuples(st.just("assess"), some),
    *[st.tuples(st.just("imply"), some, some)] * 2,
    st.tuples(st.just("exclude"), some, some),
    st.tuples(st.just("unlink"), st.sampled_from([t.implication, t.exclusion]), some),
    st.tuples(st.just("withdraw"), some),
    st.tuples(st.just("belong"), st.permutations(PARTIES), st.sampled_from([None, "2023", "2024/.."])),
    st.tuples(st.just("edit"), some, st.sampled_from(EDITS)),
    st.tuples(st.just("edit"), some, st.sampled_from(EDITS)),
    *[st.tuples(st.just("merge"), some, some)] * 2,
    st.tuples(st.just("merge_parties"), some, some),
    st.tuples(st.just("tag"), some, st.sampled_from(["arms", "shells"]), st.booleans()),
    st.tuples(st.just("judge"), some, st.sampled_from([t.claim, t.statement]), st.booleans()),
)
UNDO = st.tuples(st.just("undo"), st.integers(0, 20))


class Analyst:
    """Does what a sequence of steps says, as far as the ledger lets it."""

    def __init__(self, ledger: Connection) -> None:
        self.ledger = ledger

    def does(self, step: tuple[Any, ...]) -> None:
        """One step, as a change that is kept whole or leaves no trace."""
        with self.ledger.begin_nested():
            writer = Writer(self.ledger, "tester", "test")
            getattr(self, step[0])(writer, *step[1:])
            writer.finish()

    def pick(self, table: Any, which: int) -> int:
        ids = self.ledger.execute(select(table.c.id).order_by(table.c.id)).scalars().all()
        if not ids:
            raise RefusedInput("there is none yet")
        return int(ids[which % len(ids)])

    def party(self, writer: Writer) -> None:
        number = self.ledger.execute(select(func.max(t.change.c.id))).scalar() or 0
        member = [MembershipEntry(whole="Russia")]
        writer.party(PartyEntry(name=f"Party {number}", also=["Somebody"], member_of=member))

    def article(self, writer: Writer) -> None:
        writer.article(ArticleEntry(title="Seoul counts", content=ARTICLE, published="2024-02-27"))

    def claim(self, writer: Writer, period: str | None) -> None:
        writer.claim(ClaimEntry(text="A claim", period=period, about=["Russia"], tags=["arms"]))

    def statement(
        self, writer: Writer, which: int, party: str, stance: Stance, replaced: int | None, figure: str | None
    ) -> None:
        claim, replaces = self.pick(t.claim, which), None
        if replaced is not None:
            replaces = self.pick(t.statement, replaced)
            s = t.statement.c
            row = self.ledger.execute(select(s.claim, s.party).where(s.id == replaces)).one()
            claim, party = row.claim, writer.names.label(row.party)
        entry = StatementEntry(
            party=party,
            stance=stance,
            aspect=Aspect.magnitude if stance is Stance.disputes else None,
            replaces=f"s{replaces}" if replaces else None,
            quantities=[QuantityEntry(as_written=figure, measure="shipped")] if figure else [],
        )
        writer.statement(claim, entry)

    def cite(self, writer: Writer, which: int, article: int) -> None:
        entry = CitationEntry(article="", exact="Some 6,700 containers")
        writer.citation(self.pick(t.statement, which), self.pick(t.article, article), entry)

    def assess(self, writer: Writer, which: int) -> None:
        writer.assess(AssessmentEntry(rating="misreported", explanation="."), claim=self.pick(t.claim, which))

    def imply(self, writer: Writer, which: int, other: int) -> None:
        writer.imply(self.pick(t.claim, which), self.pick(t.claim, other))

    def exclude(self, writer: Writer, which: int, other: int) -> None:
        writer.exclude(self.pick(t.claim, which), self.pick(t.claim, other))

    def unlink(self, writer: Writer, table: Any, which: int) -> None:
        number = self.pick(table, which)
        _, *link = self.ledger.execute(select(*list(table.c)[:3]).where(table.c.id == number)).one()
        writer.unlink(table, *link)

    def withdraw(self, writer: Writer, which: int) -> None:
        writer.withdraw(self.pick(t.statement, which), "misread")

    def belong(self, writer: Writer, parties: list[str], period: str | None) -> None:
        writer.membership(writer.names.party(parties[0]), MembershipEntry(whole=parties[1], period=period))

    def edit(self, writer: Writer, which: int, change: tuple[Any, dict[str, Any]]) -> None:
        table, fields = change
        letter = {t.claim: "#", t.citation: "c"}.get(table, table.name[0])
        editing.edit(writer, f"{letter}{self.pick(table, which)}", fields)

    def merge(self, writer: Writer, which: int, other: int) -> None:
        merging.merge(writer, self.pick(t.claim, which), self.pick(t.claim, other))

    def merge_parties(self, writer: Writer, which: int, other: int) -> None:
        merging.merge_parties(writer, self.pick(t.party, which), self.pick(t.party, other))

    def tag(self, writer: Writer, which: int, name: str, remove: bool) -> None:
        editing.tag(writer, self.pick(t.claim, which), [name], remove=remove)

    def judge(self, writer: Writer, which: int, table: Any, remove: bool) -> None:
        entry = None if remove else AssessmentEntry(rating=f"no {which}", explanation=".")
        subject: dict[str, Any] = {table.name: self.pick(table, which)}
        editing.assess(writer, entry, **subject)

    def undo(self, writer: Writer, which: int) -> None:
        history.undo(writer, self.pick(t.change, which))


def contents(ledger: Connection) -> dict[str, list[Any]]:
    """All rows but those of the history."""
    kept = (table for table in t.metadata.sorted_tables if table not in (t.change, t.revision))
    return {table.name: list(ledger.execute(select(table).order_by(table.c.id))) for table in kept}


def the_rules_hold(ledger: Connection) -> None:
    assert list(flags.differences(ledger)) == []
    i, e, m = t.implication.c, t.exclusion.c, t.membership.c
    implied = {frozenset(link) for link in ledger.execute(select(i.claim, i.implied))}
    assert implied.isdisjoint(frozenset(link) for link in ledger.execute(select(e.claim, e.excluded)))
    parties = facts.parties(ledger)
    nothing_refers_to_what_was_merged(ledger)
    for party, whole, period in ledger.execute(select(m.party, m.whole, m.period)):
        assert party not in parties.wholes(whole, dates.optional(period))


def nothing_refers_to_what_was_merged(ledger: Connection) -> None:
    for table in (t.claim, t.party):
        merged = select(table.c.id).where(table.c.merged_into.is_not(None))
        for child in t.metadata.sorted_tables:
            for column in t.references(child, table):
                assert ledger.execute(select(child.c.id).where(column.in_(merged))).all() == []


def undone_in_reverse(ledger: Connection, steps: list[tuple[Any, ...]]) -> None:
    """Undo leaves the ledger equal, change by change; and so does undoing the undos."""
    analyst, states = Analyst(ledger), [contents(ledger)]
    for step in steps:
        try:
            analyst.does(step)
        except RefusedInput:
            continue
        if contents(ledger) != states[-1]:
            states.append(contents(ledger))
    last = ledger.execute(select(func.max(t.change.c.id))).scalar_one()
    count = len(states) - 1
    for number, state in zip(range(last, last - count, -1), reversed(states[:-1]), strict=True):
        undo(ledger, number)
        assert contents(ledger) == state
        assert list(flags.differences(ledger)) == []
    for number, state in zip(range(last + count, last, -1), states[1:], strict=True):
        undo(ledger, number)
        assert contents(ledger) == state
        assert list(flags.differences(ledger)) == []
    for change in history.page(ledger).changes:
        assert change.did
    for claim in ledger.execute(select(t.claim.c.id)).scalars().all():
        assert history.page(ledger, str(claim)).changes


def undo(ledger: Connection, number: int) -> None:
    writer = Writer(ledger, "tester", "undo")
    history.undo(writer, number)
    writer.finish()


def any_order(ledger: Connection, steps: list[tuple[Any, ...]]) -> None:
    """Undone in whatever order, the ledger refuses or stays whole."""
    analyst = Analyst(ledger)
    for step in steps:
        try:
            analyst.does(step)
        except RefusedInput:
            continue
        the_rules_hold(ledger)


def follow(url: URL, examples: int, check: Any, steps: Any, most: int) -> None:
    with database.writing(url) as connection:
        writer = Writer(connection, "another", "test")
        for name in PARTIES:
            writer.party(PartyEntry(name=name))
        writer.finish()
        for step in (("claim", None), ("claim", "2023"), ("claim", None), ("article",), ("imply", 1, 0)):
            Analyst(connection).does(step)

        @settings(
            max_examples=examples,
            deadline=None,
            suppress_health_check=[HealthCheck.too_slow],
            phases=[phase for phase in Phase if phase is not Phase.explain],
        )
        @given(st.lists(steps, min_size=2, max_size=most))
        def run(steps: list[tuple[Any, ...]]) -> None:
            everything = connection.begin_nested()
            try:
                check(connection, steps)
            finally:
                everything.rollback()

        run()


def test_any_sequence_undone_in_reverse_leaves_the_ledger_equal_sqlite(sqlite_url: URL) -> None:
    follow(sqlite_url, 60, undone_in_reverse, STEPS, 12)


def test_any_sequence_undone_in_reverse_leaves_the_ledger_equal_postgresql(postgresql_url: URL) -> None:
    follow(postgresql_url, 8, undone_in_reverse, STEPS, 12)


def test_undone_in_any_order_the_ledger_keeps_its_rules_sqlite(sqlite_url: URL) -> None:
    follow(sqlite_url, 60, any_order, st.one_of(STEPS, UNDO, UNDO), 20)


def test_undone_in_any_order_the_ledger_keeps_its_rules_postgresql(postgresql_url: URL) -> None:
    follow(postgresql_url, 8, any_order, st.one_of(STEPS, UNDO, UNDO), 20)


def test_what_would_come_back_is_refused_where_what_it_refers_to_is_gone(ledger_url: URL) -> None:
    with writer(ledger_url) as change:
        change.claim(ClaimEntry(text="general"))
    with writer(ledger_url) as change:
        change.claim(ClaimEntry(text="specific"))
    with writer(ledger_url) as change:
        change.imply(2, 1)
    for number in (3, 1):  # the link, then the claim to which it led
        with writer(ledger_url, command=f"claimtrack undo {number}") as change:
            history.undo(change, number)
    with pytest.raises(RefusedInput, match="5 by tester"), writer(ledger_url) as change:
        history.undo(change, 4)
