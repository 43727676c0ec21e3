"""What `check` finds in a ledger that has exactly that trouble, and its silence where there is none."""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from helpers import writer
from sqlalchemy import text
from sqlalchemy.engine import URL

from claimtrack import checks, cli, database, demo, queries
from claimtrack import tables as t
from claimtrack.checks import Finding
from claimtrack.editing import edit
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
from claimtrack.errors import LedgerUnavailable, RefusedInput
from claimtrack.vocabulary import PartyKind, Stance

REPORT = "Some 6,700 containers went to Russia, Seoul said. Moscow denied any trade in arms."
SPOKEN = CitationEntry(article="report", exact="Seoul said")
DENIED = CitationEntry(article="report", exact="Moscow denied any trade in arms")
COUNTED = CitationEntry(article="report", exact="Some 6,700 containers")


@pytest.fixture
def healthy(ledger_url: URL) -> URL:
    """Return a ledger without trouble: p1 asserts #2, which implies #1, which p2 denies."""
    with writer(ledger_url) as change:
        change.party(PartyEntry(name="South Korea", kind=PartyKind.state))
        change.party(PartyEntry(name="Russia", kind=PartyKind.state))
        change.article(ArticleEntry(ref="report", title="Containers", published="2024-02-27", content=REPORT))
        change.claim(ClaimEntry(text="Arms went to Russia", period="2022-02-24/.."))
        change.claim(
            ClaimEntry(text="Munitions went to Russia", period="2023-08/..", implies=[LinkEntry(claim="1")])
        )
        change.statement(1, StatementEntry(party="Russia", stance=Stance.denies, citations=[DENIED]))
        containers = QuantityEntry(as_written="some 6,700 containers", measure="shipped")
        said = StatementEntry(
            party="South Korea",
            stance=Stance.asserts,
            date="2024-02-26",
            quantities=[containers],
            citations=[COUNTED],
        )
        change.statement(2, said)
    return ledger_url


def plant(url: URL, *queries: str) -> None:
    """Change rows behind the program's back."""
    if url.get_backend_name() == "sqlite":
        connection = sqlite3.connect(str(url.database), isolation_level=None)
        for query in queries:
            connection.execute(query)
        connection.close()
        return
    with database.writing(url) as opened:
        for query in queries:
            opened.execute(text(query))
        opened.commit()


def revised(table: str, key: int) -> str:
    """The history's record of a planted row, so that it is in order but for what it says."""
    change = "(SELECT max(id) FROM change)"
    return (
        "INSERT INTO revision (id, change, table_name, key) "  # noqa: S608
        f"SELECT max(id) + 1, {change}, '{table}', {key} FROM revision"
    )


def found(url: URL, only: str | None = None) -> list[Finding]:
    """What is found, but for the settings of PostgreSQL, whose test server is run unsafely fast."""
    codes = [code for code in checks.chosen(only) if code != "setting" or url.get_backend_name() == "sqlite"]
    return list(checks.findings(url, codes))


def named(url: URL, only: str | None = None) -> list[tuple[str, str]]:
    return [(finding.code, finding.subject) for finding in found(url, only)]


# --- all is well ---


def test_a_healthy_ledger_is_passed_over_in_silence(healthy: URL) -> None:
    assert found(healthy) == []


def test_an_empty_ledger_is_passed_over_in_silence(ledger_url: URL) -> None:
    assert found(ledger_url) == []


def test_of_the_seeds_check_says_only_that_no_state_speaks_for_itself_in_them(ledger_url: URL) -> None:
    demo.record_seeds(ledger_url)
    states = ("North Korea", "South Korea", "Russia", "Ukraine", "United States")
    assert [finding.code for finding in found(ledger_url)] == ["only_quoted"] * 5
    for state, finding in zip(states, found(ledger_url), strict=True):
        assert finding.sentence.startswith(f"{state} is only ever quoted by others (a")


# --- broken ledgers ---

LINK = "INSERT INTO {} (id, claim, {}) VALUES (99, {}, {})"


@pytest.mark.parametrize(
    ("queries", "expected", "words"),
    [
        (
            ["UPDATE claim SET contested = 'no' WHERE id = 2"],
            [("flag", "#2")],
            "contested is stored as 'no', the records say 'implied'",
        ),
        (["UPDATE claim SET conflicting = 1 WHERE id = 1"], [("flag", "#1")], "conflicting is stored as '1'"),
        (["UPDATE claim SET latest = '' WHERE id = 1"], [("flag", "#1")], "the records say '2024-02-27'"),
        (["UPDATE statement SET in_force = 0 WHERE id = 2"], [("flag", "s2")], "in_force is stored as '0'"),
        (
            [LINK.format("implication", "implied", 1, 2), revised("implication", 99)],
            [("circle", "#1"), ("flag", "ledger")],
            "claims imply each other: #1 → #2 → #1",
        ),
        (
            ["UPDATE statement SET replaces = 2 WHERE id = 1"],
            [("contrary", "s1"), ("contradiction", "")],
            "s1 on #1 replaces s2, which is on #2",
        ),
        (
            ["UPDATE statement SET claim = 1, party = 2 WHERE id = 2"],
            [("contrary", "s2"), ("flag", "ledger")],
            "p2 stands in force on both sides of #1: s2 and s1",
        ),
        (
            [LINK.format("exclusion", "excluded", 1, 2), revised("exclusion", 99)],
            [("contrary", "#1")],
            "#1 and #2 exclude each other, and one implies the other",
        ),
        (
            ["UPDATE claim SET period_latest = '2030-01-01' WHERE id = 2"],
            [("derived", "#2")],
            "the period '2023-08/..' is stored with the days 2023-08-01 to 2030-01-01",
        ),
        (["UPDATE claim SET period = '2023-13' WHERE id = 2"], [("derived", "#2")], "no month 13"),
        (
            ["UPDATE party SET folded = 'rossija' WHERE id = 2"],
            [("derived", "p2")],
            "'Russia' is looked up as 'rossija'",
        ),
        (["UPDATE quantity SET amount_base = 1"], [("derived", "q1")], "--min and --max"),
        (["UPDATE quantity SET amount = 'many'"], [("derived", "q1")], "cannot be read"),
        (
            ["DELETE FROM revision WHERE table_name = 'claim' AND key = 2"],
            [("history", "#2")],
            "#2 is not in the history",
        ),
        (["UPDATE article_text SET text = text || '.'"], [("hash", "a1")], "the text of a1"),
        (
            ['UPDATE citation SET start = start + 1, "end" = "end" + 1 WHERE id = 1'],
            [("passage", "s1")],
            "'Moscow denied any trade in arms' does not stand at 51 to 82 of a1",
        ),
        (
            ["DELETE FROM article_text", 'UPDATE citation SET "end" = "end" + 1 WHERE id = 1'],
            [("index", "article_text 1"), ("passage", "s1")],
            "does not stand",
        ),
        (
            ["UPDATE quantity_citation SET start = start + 1"],
            [("passage", "q1")],
            "'some 6,700 containers' does not stand at 1 to 21",
        ),
        (["UPDATE quantity SET statement = 1"], [("passage", "q1")], "another statement's passage"),
    ],
)
def test_what_the_writer_would_have_refused_is_found(
    healthy: URL, queries: list[str], expected: list[tuple[str, str]], words: str
) -> None:
    plant(healthy, *queries)
    assert named(healthy) == [(code, subject) for code, subject in expected if subject]
    assert words in " ".join(finding.sentence for finding in found(healthy))


def test_parties_that_are_part_of_each_other_and_statements_that_replace_each_other_are_circles(
    healthy: URL,
) -> None:
    with writer(healthy) as change:
        change.membership(1, MembershipEntry(whole="Russia"))
    plant(
        healthy,
        "INSERT INTO membership (id, party, whole) VALUES (2, 2, 1)",
        revised("membership", 2),
    )
    assert {subject for code, subject in named(healthy, "circle")} == {"p1", "p2"}
    plant(healthy, "UPDATE statement SET claim = 1, replaces = 3 - id")
    assert "s1" in {subject for _, subject in named(healthy, "circle")}


def test_a_reference_that_leads_nowhere_ends_the_search(healthy: URL) -> None:
    drop = "ALTER TABLE {0} DROP CONSTRAINT fk_{0}_{1}_{2}"
    loosen = [drop.format("quantity", "noun", "noun")] if healthy.get_backend_name() != "sqlite" else []
    plant(
        healthy,
        *loosen,
        "UPDATE quantity SET noun = 77",
        "UPDATE claim SET contested = 'no'",
    )
    (finding,) = found(healthy, "flag")
    assert finding == Finding("reference", "q1", "q1 refers to noun 77, which is not there")


def test_a_damaged_page_is_found_and_ends_the_search(sqlite_url: URL) -> None:
    demo.record_seeds(sqlite_url)
    with sqlite3.connect(str(sqlite_url.database)) as connection:
        query = "SELECT rootpage FROM sqlite_master WHERE name = 'ix_statement_claim'"
        (page,) = connection.execute(query).fetchone()
    connection.close()
    with Path(str(sqlite_url.database)).open("r+b") as file:
        file.seek((page - 1) * 4096 + 100)
        file.write(b"\xff" * 3000)
    assert {finding.code for finding in found(sqlite_url)} == {"damaged"}


def test_a_rule_that_postgresql_does_not_vouch_for_is_damage(postgresql_url: URL) -> None:
    plant(
        postgresql_url,
        "ALTER TABLE claim DROP CONSTRAINT ck_claim_conflicting",
        "ALTER TABLE claim ADD CONSTRAINT ck_claim_conflicting CHECK (conflicting IN (0, 1)) NOT VALID",
    )
    (finding,) = found(postgresql_url)
    assert finding == Finding("damaged", "database", "the rule ck_claim_conflicting is not valid")


def test_a_file_that_is_no_database_is_said_to_be_damaged(sqlite_url: URL) -> None:
    Path(str(sqlite_url.database)).write_bytes(b"torn" * 5000)
    with pytest.raises(LedgerUnavailable, match="is no ledger, or is damaged"):
        found(sqlite_url)


@pytest.mark.parametrize("setting", ["journal_mode = WAL", "application_id = 0"])
def test_a_setting_that_somebody_changed_is_found(sqlite_url: URL, setting: str) -> None:
    plant(sqlite_url, f"PRAGMA {setting}")
    assert named(sqlite_url) == [("setting", setting.split()[0])]


def test_a_server_that_does_not_sync_is_found(postgresql_url: URL) -> None:
    with database.reading(postgresql_url) as connection:
        names = ("fsync", "full_page_writes", "synchronous_commit")
        unsafe = [name for name in names if connection.execute(text(f"SHOW {name}")).scalar() == "off"]
    findings = list(checks.findings(postgresql_url, ["setting"]))
    assert [finding.subject for finding in findings] == unsafe


def test_a_page_is_not_shown_where_its_flag_is_wrong(healthy: URL) -> None:
    plant(healthy, "UPDATE claim SET contested = 'no' WHERE id = 2")
    with (
        database.reading(healthy) as connection,
        pytest.raises(LedgerUnavailable, match="#2 is stored as contested: no, but its records say implied"),
    ):
        queries.page(connection, queries.Filters())


# --- what deserves a look ---


def say(url: URL, claim: int, party: str, stance: Stance = Stance.asserts, on: str | None = None) -> int:
    with writer(url) as change:
        change._refs[t.article, "report"] = 1
        entry = StatementEntry(party=party, stance=stance, date=on, citations=[SPOKEN])
        return change.statement(claim, entry)


def join(url: URL, name: str, whole: str, period: str | None = None) -> None:
    with writer(url) as change:
        member = MembershipEntry(whole=whole, period=period)
        change.party(PartyEntry(name=name, member_of=[member]))


def test_a_party_that_denies_a_claim_and_asserts_one_that_implies_it_is_found(healthy: URL) -> None:
    said = say(healthy, 2, "Russia", on="2024-02-20")
    (finding,) = found(healthy)
    assert finding == Finding(
        "contradiction",
        f"s{said}",
        "Russia asserts #2, which implies #1, and Russia denies that in s1 – which may predate it",
    )


def test_a_part_contradicts_its_whole_only_while_it_belongs_to_it(healthy: URL) -> None:
    join(healthy, "Minister", "Russia", "2020/2023")
    say(healthy, 2, "Minister", on="2024-02-20")
    assert found(healthy) == []
    said = say(healthy, 2, "Minister", on="2023-09")
    assert named(healthy) == [("contradiction", f"s{said}")]


def test_two_parts_of_one_whole_may_differ(healthy: URL) -> None:
    with writer(healthy) as change:
        change.party(PartyEntry(name="Alliance"))
        for member in (1, 2):
            change.membership(member, MembershipEntry(whole="Alliance"))
    assert found(healthy, "contradiction") == []


def test_what_was_denied_before_it_could_have_happened_is_no_contradiction(healthy: URL) -> None:
    with writer(healthy) as change:
        change.withdraw(1, "misdated")
    say(healthy, 1, "Russia", Stance.denies, on="2022-09-13")
    say(healthy, 2, "Russia", on="2024-02-20")
    assert found(healthy) == []


def test_a_party_that_has_come_round_contradicts_itself_no_more(healthy: URL) -> None:
    with writer(healthy) as change:
        change._refs[t.article, "report"] = 1
        change.statement(
            1, StatementEntry(party="Russia", stance=Stance.asserts, replaces="s1", citations=[SPOKEN])
        )
    say(healthy, 2, "Russia")
    assert found(healthy) == []


def test_a_statement_without_a_passage_is_found_unless_it_is_withdrawn(healthy: URL) -> None:
    with writer(healthy) as change:
        number = change.statement(2, StatementEntry(party="South Korea", stance=Stance.confirms))
    (finding,) = found(healthy)
    assert finding == Finding(
        "uncited",
        f"s{number}",
        f"no passage shows what South Korea says of #2 (claimtrack cite s{number})",
    )
    with writer(healthy) as change:
        change.withdraw(number, "entered twice")
    assert found(healthy) == []


def test_a_statement_from_before_the_event_or_after_the_article_is_found(healthy: URL) -> None:
    early = say(healthy, 2, "South Korea", on="2023-07")
    late = say(healthy, 2, "South Korea", on="2024-02-28")
    assert named(healthy) == [("before_event", f"s{early}"), ("after_article", f"s{late}")]
    assert [finding.sentence for finding in found(healthy)] == [
        f"s{early} of 2023-07 speaks of #2, whose period is 2023-08/..",
        f"s{late} of 2024-02-28 is cited from a1, published 2024-02-27",
    ]


def test_a_party_known_only_from_others_articles_is_found_unless_a_part_of_it_publishes(healthy: URL) -> None:
    with writer(healthy) as change:
        edit(change, "a1", {"publisher": "Yonhap"})
    assert named(healthy) == [("only_quoted", "p1"), ("only_quoted", "p2")]
    join(healthy, "YONHAP", "South Korea")
    assert named(healthy) == [("only_quoted", "p2")]


def test_an_unnamed_party_can_only_be_quoted_by_others(healthy: URL) -> None:
    with writer(healthy) as change:
        change.party(PartyEntry(name="US officials", kind=PartyKind.unnamed))
    say(healthy, 2, "US officials")
    with writer(healthy) as change:
        edit(change, "a1", {"author": "Russia", "publisher": "South Korea"})
    assert found(healthy) == []


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("Sergei Shoigu", "Sergey Shoigu", True),
        ("Ministry of Defence (Russia)", "Ministry of Defense (Russia)", True),
        ("US official", "US officials", True),
        ("Kim Jongun", "Kim Jong-un", True),
        ("Wagner", "Wаgner", True),  # with a Cyrillic а
        ("Ministry of Defence (Russia)", "Ministry of Defence (Belarus)", False),
        ("North Korea", "South Korea", False),
        ("Embassy of Russia in North Korea", "Embassy of North Korea in Russia", False),
        ("Austria", "Australia", False),
        ("Gambia", "Zambia", False),
        ("Iran", "Iraq", False),
        ("1st Brigade", "2nd Brigade", False),
        ("Kim Jong-un", "Kim Jong-il", False),
    ],
)
def test_names_that_a_reader_could_take_for_each_other_are_found(
    sqlite_url: URL, one: str, other: str, alike: bool
) -> None:
    with writer(sqlite_url) as change:
        change.party(PartyEntry(name=one))
        change.party(PartyEntry(name="Somebody else", also=[other]))
    expected = [Finding("alike", "p1", f"'{one}' (p1) looks like '{other}' (p2)")] if alike else []
    assert found(sqlite_url) == expected


def test_a_persons_names_may_stand_in_either_order(sqlite_url: URL) -> None:
    with writer(sqlite_url) as change:
        for name in ("Shin Won-sik", "Won-sik Shin"):
            change.party(PartyEntry(name=name, kind=PartyKind.person))
    assert named(sqlite_url) == [("alike", "p1")]


# --- the command ---


@pytest.fixture
def run(sqlite_url: URL, capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, str, str]]:
    """Return what runs a command on a ledger with the seeds, and gives its exit code, output and notes."""
    demo.record_seeds(sqlite_url)

    def command(*arguments: str) -> tuple[int, str, str]:
        code = cli._run(["--db", str(sqlite_url.database), *arguments])
        return code, *capsys.readouterr()

    return command


def test_check_is_silent_with_exit_0_when_all_is_well(run: Callable[..., tuple[int, str, str]]) -> None:
    assert run("check", "--only", "ledger") == (0, "", "")
    code, out, _ = run("check", "--only", "ledger", "--format", "json")
    assert (code, json.loads(out)["rows"]) == (0, [])


def test_check_exits_1_on_findings_and_lists_them_in_every_format(
    run: Callable[..., tuple[int, str, str]],
) -> None:
    for form in ("table", "json", "jsonl", "csv", "markdown"):
        code, out, err = run("check", "--format", form)
        assert (code, err) == (1, "")
        assert out.count("only") >= 10
    assert run("check", "--only", "uncited,alike")[0] == 0
    assert run("check", "--only", "uncited,only_quoted")[0] == 1


def test_an_unknown_code_is_refused_with_all_that_there_are(
    run: Callable[..., tuple[int, str, str]],
) -> None:
    code, _, err = run("check", "--only", "flags")
    assert code == 2
    assert err.startswith("claimtrack: --only: 'flags' is no code: there are ledger, analyst, evidence, ")


def test_a_person_is_shown_twenty_findings_of_a_code_and_their_number() -> None:
    many = [Finding("uncited", f"s{n}", "") for n in range(1, 1021)] + [Finding("flag", "#1", "")]
    shown = list(checks.abridged(many))
    assert shown[19].subject == "s20"
    assert shown[20] == Finding("flag", "#1", "")
    assert shown[21].sentence == "1,000 more: claimtrack check --only uncited --format csv"


def test_a_ledger_that_is_being_checked_can_be_written_to(healthy: URL) -> None:
    with database.snapshot(healthy) as connection:
        before = connection.execute(text("SELECT count(*) FROM claim")).scalar()
        with writer(healthy) as change:
            change.claim(ClaimEntry(text="Recorded meanwhile"))
        assert connection.execute(text("SELECT count(*) FROM claim")).scalar() == before


def test_the_page_on_check_has_a_line_for_every_code() -> None:
    page = (Path(__file__).parents[1] / "docs" / "checks.md").read_text(encoding="utf-8")
    codes = re.findall(r"^\| `(\w+)` \|", page, re.MULTILINE)
    assert codes == list(checks.CHECKS)


def test_only_takes_codes_and_groups() -> None:
    assert checks.chosen("alike, hash") == ["alike", "hash"]
    assert checks.chosen("analyst") == list(checks.ANALYST)
    with pytest.raises(RefusedInput, match="'' is no code"):
        checks.chosen("")
