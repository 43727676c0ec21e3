"""What is exported is imported again without loss, on both databases; bad lines are refused by number."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import pytest
from helpers import writer
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection
from sqlalchemy.engine import URL
from test_commands import Commands
from test_history import PARTIES, STEPS, Analyst

from claimtrack import checks, database, exchange, flags, jsonl
from claimtrack.entries import (
    ArticleEntry,
    AssessmentEntry,
    CitationEntry,
    ClaimEntry,
    LinkEntry,
    MembershipEntry,
    PartyEntry,
    QuantityEntry,
    StatementEntry,
)
from claimtrack.errors import RefusedInput
from claimtrack.ledger import Writer
from claimtrack.vocabulary import PartyKind, Reading, Stance, Visibility

SOUND = checks.chosen("ledger")
TEXT = "Seoul counts\n\nSome 6,700 containers have gone to Russia. Moscow has denied any trade in arms.\n"


@pytest.fixture
def claimtrack(ledger_url: URL, capsys: pytest.CaptureFixture[str]) -> Commands:
    """Commands on a ledger, on each database, with a little of everything."""
    fill(ledger_url)
    return Commands(ledger_url, capsys)


def another(kind: str, request: pytest.FixtureRequest, tmp_path: Path) -> URL:
    """Return an empty ledger besides that of the test."""
    sqlite = kind == "sqlite"
    url = (
        database.locate(tmp_path / "another.db")
        if sqlite
        else request.getfixturevalue("vacant_postgresql_url")
    )
    database.create(url)
    return url


@pytest.fixture
def colleague(request: pytest.FixtureRequest, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Commands:
    """Commands on an empty ledger of somebody else."""
    return Commands(another("sqlite", request, tmp_path), capsys)


def fill(url: URL) -> None:
    with writer(url) as change:
        change.party(PartyEntry(name="South Korea", kind=PartyKind.state, also=["Seoul"]))
        member = MembershipEntry(whole="South Korea", period="2023/..")
        change.party(PartyEntry(name="Ministry", kind=PartyKind.government_body, member_of=[member]))
        change.party(PartyEntry(name="Russia", kind=PartyKind.state, note="=1+1"))
        change.party(PartyEntry(name="US officials", kind=PartyKind.unnamed, also=["J. D."], note="call J."))
        change.article(ArticleEntry(title="Seoul counts", ref="a", published="2024-02-27", content=TEXT))
        change.article(ArticleEntry(title="A tip", ref="tip", visibility=Visibility.internal))
        said = StatementEntry(
            party="Ministry",
            stance=Stance.asserts,
            ref="said",
            quantities=[QuantityEntry(as_written="Some 6,700 containers", measure="shipped")],
            citations=[
                CitationEntry(article="a", exact="Some 6,700 containers"),
                CitationEntry(article="tip", exact="the minister said so"),
            ],
            assessments=[AssessmentEntry(rating="likely", explanation="two of them")],
        )
        later = StatementEntry(
            party="Ministry",
            stance=Stance.corrects,
            replaces="said",
            date="2024-03",
            visibility=Visibility.internal,
            quantities=[QuantityEntry(as_written="6,800.50 tons")],
        )
        denied = StatementEntry(
            party="Russia",
            stance=Stance.denies,
            reading=Reading.inferred,
            reading_reason="of “arms”",
            citations=[CitationEntry(article="a", exact="denied any trade")],
        )
        change.claim(
            ClaimEntry(text="=Arms were supplied", ref="arms", about=["Russia"], statements=[denied])
        )
        change.claim(
            ClaimEntry(
                text="Munitions were shipped",
                period="2023-08/..",
                tags=["arms", "@here"],
                implies=[LinkEntry(claim="arms", reason="munitions are arms")],
                statements=[said, later],
            )
        )
        change.claim(ClaimEntry(text="It was grain", excludes=[LinkEntry(claim="2")]))


def exported(ledger: Connection, **options: Any) -> str:
    out = io.StringIO()
    jsonl.write(exchange.records(ledger, None, **options), out.write)
    return out.getvalue()


def imported(ledger: Connection, text: str, *, update: bool = False) -> exchange.Tally:
    source = jsonl.source("file", io.BytesIO(text.encode()))
    return exchange.read(Writer(ledger, "tester", "import"), [source], update=update)


def lines(text: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in text.splitlines()]


def of(text: str, kind: str) -> list[dict[str, Any]]:
    return [record for record in lines(text) if record["type"] == kind]


def written(records: list[dict[str, Any]]) -> str:
    """Records as a file."""
    head, end = {"type": "claimtrack", "version": 1}, {"type": "end", "records": len(records)}
    return "".join(f"{json.dumps(record)}\n" for record in [head, *records, end])


# --- without loss ---


@pytest.mark.parametrize("other", ["sqlite", "postgresql"])
def test_an_export_read_into_an_empty_ledger_is_exported_as_the_same_bytes(
    claimtrack: Commands,
    other: str,
    request: pytest.FixtureRequest,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
) -> None:
    file = tmp_path / "all.jsonl"
    claimtrack("export", "--internal", "--texts", "--output", str(file))
    colleague = Commands(another(other, request, tmp_path), capsys)
    colleague("import", str(file))
    assert "recorded 4 parties, 2 articles, 3 claims, 3 statements" in colleague.notes
    assert colleague("export", "--internal", "--texts") == file.read_text(encoding="utf-8")
    assert colleague("show", "2") == claimtrack("show", "2")
    assert [one for one in checks.findings(colleague.url, SOUND) if one.code != "setting"] == []
    colleague("import", str(file))
    assert (
        colleague.notes
        == f"claimtrack: recorded nothing; {len(lines(file.read_text())) - 2} were there already\n"
    )
    colleague("undo")
    assert colleague("list") == "no claim matches\n"


@contextmanager
def taken_back(*ledgers: Connection) -> Iterator[None]:
    with ExitStack() as stack:
        for ledger in ledgers:
            stack.callback(ledger.begin_nested().rollback)
        yield


def either_way(
    source: URL, target: URL, check: Callable[[Connection, Connection, Any], None], most: int
) -> None:
    with database.writing(source) as here, database.writing(target) as there:
        change = Writer(here, "another", "test")
        for name in PARTIES:
            change.party(PartyEntry(name=name))
        change.finish()
        for step in (("claim", None), ("claim", "2023"), ("article",), ("imply", 1, 0)):
            Analyst(here).does(step)

        @settings(
            max_examples=most,
            deadline=None,
            suppress_health_check=[HealthCheck.too_slow],
            phases=[phase for phase in Phase if phase is not Phase.explain],
        )
        @given(st.lists(STEPS.filter(lambda step: step[0] != "unlink"), max_size=14))
        def run(steps: list[tuple[Any, ...]]) -> None:
            with taken_back(here, there):
                check(here, there, steps)

        run()


def do(ledger: Connection, steps: list[tuple[Any, ...]]) -> None:
    analyst = Analyst(ledger)
    for step in steps:
        try:
            analyst.does(step)
        except RefusedInput:
            continue


def comes_back_whole(here: Connection, there: Connection, steps: list[tuple[Any, ...]]) -> None:
    do(here, steps)
    text = exported(here, internal=True, texts=True)
    imported(there, text)
    assert exported(there, internal=True, texts=True) == text
    assert list(flags.differences(there)) == []
    again = imported(there, text)
    assert again.recorded.total() == again.changed.total() == 0


def told(text: str) -> set[str]:
    """What an export says, in whatever order, without how often it was edited."""
    found = set()
    for record in lines(text)[1:-1]:
        record.pop("version", None)
        if record["type"] == "exclusion":
            record["claim"], record["excluded"] = sorted((record["claim"], record["excluded"]))
        found.add(json.dumps(record, sort_keys=True))
    return found


def follows_bit_by_bit(here: Connection, there: Connection, steps: list[tuple[Any, ...]]) -> None:
    """A colleague's ledger, with things of its own, brought up to date again and again."""
    do(there, [("claim", "2022")])
    for part in (steps[:5], steps[5:]):
        do(here, part)
        text = exported(here, internal=True, texts=True)
        imported(there, text, update=True)
        assert told(text) <= told(exported(there, internal=True, texts=True))
        assert list(flags.differences(there)) == []


@pytest.mark.parametrize(
    ("source", "target", "most"),
    [("sqlite", "sqlite", 30), ("sqlite", "postgresql", 5), ("postgresql", "sqlite", 5)],
)
@pytest.mark.parametrize("check", [comes_back_whole, follows_bit_by_bit])
def test_any_ledger_comes_back_whole(
    source: str,
    target: str,
    most: int,
    check: Callable[[Connection, Connection, Any], None],
    request: pytest.FixtureRequest,
    tmp_path: Path,
) -> None:
    here = request.getfixturevalue(f"{source}_url")
    either_way(here, another(target, request, tmp_path), check, most)


# --- what stays out, and what comes along ---


def test_internal_records_and_details_of_unnamed_speakers_stay_out(claimtrack: Commands) -> None:
    text = claimtrack("export", "--texts")
    for secret in ("6,800", "A tip", "the minister said so", "J. D.", "call J."):
        assert secret not in text
        assert secret in claimtrack("export", "--internal", "--texts")
    assert len(of(text, "statement")) == 1  # nor what an internal statement replaces: it is out of force
    assert "Some 6,700" not in json.dumps(of(text, "quantity"))
    assert "US officials" in text


def test_what_was_held_back_is_not_erased_when_the_file_comes_home(
    claimtrack: Commands, tmp_path: Path
) -> None:
    before = claimtrack.contents()
    (tmp_path / "public.jsonl").write_text(claimtrack("export"), encoding="utf-8")
    claimtrack("import", "--update", str(tmp_path / "public.jsonl"))
    assert claimtrack.contents() == before


def test_what_was_merged_there_is_merged_here_and_ours_moves_along(
    claimtrack: Commands, colleague: Commands, tmp_path: Path
) -> None:
    file = tmp_path / "all.jsonl"
    claimtrack("party", "add", "Kremlin", "--kind", "government_body")
    file.write_text(claimtrack("export", "--texts"), encoding="utf-8")
    colleague("import", str(file))
    colleague("deny", "2", "--by", "Kremlin", "--on", "2024-03")
    claimtrack("party", "merge", "Kremlin", "Russia")
    file.write_text(claimtrack("export", "--texts"), encoding="utf-8")
    colleague("import", "--update", str(file))
    assert "Russia denies (flat), 2024-03" in colleague("show", "2")


def test_a_reckoning_names_the_same_figures_in_another_ledger(
    claimtrack: Commands, colleague: Commands, tmp_path: Path
) -> None:
    file = tmp_path / "all.jsonl"
    colleague("party", "add", "Kyiv", "--kind", "state")
    colleague("add", "Something else", "--by", "Kyiv", "--quantity", "5 tons")
    claimtrack("add", "Grain was sent", "--by", "Russia", "--on", "2024", "--quantity", "500 containers")
    claimtrack("yardstick", "add", "A container weighs 4 tonnes", "--value", "4 tonnes", "--per", "container")
    claimtrack("reckon", "q3 × y1", "--for", "4")
    claimtrack("reckon", "q2 / 2", "--for", "4")  # of an internal statement
    for _ in range(2):
        file.write_text(claimtrack("export"), encoding="utf-8")
        colleague("import", str(file))
    kept = colleague("show", "5")
    assert "r1 q2 × y1 = 2,000 tonnes" in kept
    assert "q2: Russia, 2024: “500 containers” (s3 on #5)" in kept
    assert "6,800" not in kept
    assert of(colleague("export", "5"), "reckoning") == of(claimtrack("export", "4"), "reckoning") != []


@pytest.mark.parametrize("kind", ["jsonl", "csv", "claimreview"])
def test_a_reckoning_that_comes_out_in_no_unit_comes_back(
    claimtrack: Commands, colleague: Commands, tmp_path: Path, kind: str
) -> None:
    claimtrack("reckon", "10 / 5", "--for", "1")
    whole = {"csv": ["--tables"], "claimreview": ["--all"], "jsonl": []}[kind]
    claimtrack("export", "--format", kind, *whole, "--output", str(tmp_path / "all"))
    colleague("import", str(tmp_path / "all"))
    assert of(colleague("export"), "reckoning") == of(claimtrack("export"), "reckoning") != []


def test_some_claims_come_with_the_yardsticks_that_they_were_reckoned_with(
    claimtrack: Commands, colleague: Commands, tmp_path: Path
) -> None:
    file = tmp_path / "some.jsonl"
    claimtrack("add", "Grain was sent", "--by", "Russia", "--on", "2024", "--quantity", "500 containers")
    yardstick = ("yardstick", "add", "A truck carries two containers", "--value", "2 containers")
    claimtrack(*yardstick, "--per", "truck", "--title", "Trucks", "--quote", "two")
    claimtrack("reckon", "q3 / y1", "--for", "4")
    claimtrack("export", "4", "--output", str(file))
    colleague("import", str(file))
    assert "A truck carries two containers" in colleague("yardstick", "list")
    assert "Trucks" in colleague("article", "list")
    assert of(colleague("export"), "reckoning") == of(claimtrack("export"), "reckoning") != []
    records = [one for one in lines(file.read_text()) if one["type"] != "yardstick"][1:-1]
    file.write_text(written(records), encoding="utf-8")
    colleague("undo")
    said = colleague.run("import", str(file))[2]
    assert "expression: names a figure that is in no line" in said
    assert "None" not in said


def test_the_page_as_captured_comes_along_with_the_texts_alone(
    claimtrack: Commands, colleague: Commands, tmp_path: Path
) -> None:
    page, file = tmp_path / "page.txt", tmp_path / "all.jsonl"
    page.write_text("A page\n\nSeoul counted 12 containers.\n", encoding="utf-8")
    claimtrack("article", "add", str(page))
    assert of(claimtrack("export"), "article_capture") == []
    file.write_text(claimtrack("export", "--texts"), encoding="utf-8")
    colleague("import", str(file))
    assert colleague("export", "--texts").splitlines()[1:] == claimtrack("export", "--texts").splitlines()[1:]
    assert colleague.contents()["article_capture"] != []


def test_a_text_is_not_ours_to_pass_on_unless_asked_for(claimtrack: Commands) -> None:
    assert of(claimtrack("export"), "article_text") == []
    assert of(claimtrack("export"), "article")[0]["sha256"]
    (text,) = of(claimtrack("export", "--texts"), "article_text")
    assert text["text"] == TEXT


def test_some_claims_come_with_all_that_their_flags_need(
    claimtrack: Commands, colleague: Commands, tmp_path: Path
) -> None:
    claimtrack("add", "Something else", "--about", "US officials")
    claimtrack("export", "2", "--internal", "--output", str(tmp_path / "some.jsonl"))
    colleague("import", str(tmp_path / "some.jsonl"))
    assert "Something else" not in colleague("list")
    shown = [json.loads(c("list", "--format", "json"))["claims"] for c in (claimtrack, colleague)]
    ours, theirs = ({c["uid"]: (c["contested"], c["latest"], c["tags"]) for c in claims} for claims in shown)
    assert theirs == {uid: claim for uid, claim in ours.items() if uid in theirs}
    assert len(theirs) == 3
    assert of(claimtrack("export", "--tag", "nothing such", "3"), "claim")
    assert "nothing is written" in claimtrack.refusal("export", "--tag", "nothing such")
    assert len(of(claimtrack("export", "--contested", "direct"), "claim")) == 1


# --- into a ledger with records ---


def test_the_same_uid_with_other_content_is_refused_or_edited(
    claimtrack: Commands, colleague: Commands, tmp_path: Path
) -> None:
    file = tmp_path / "all.jsonl"
    claimtrack("export", "--internal", "--output", str(file))
    colleague("import", str(file))
    text = file.read_text(encoding="utf-8")
    number = next(i for i, line in enumerate(text.splitlines(), 1) if "Munitions were shipped" in line)
    file.write_text(text.replace("Munitions were shipped", "Munitions went by rail"), encoding="utf-8")
    refused = colleague.refusal("import", str(file))
    assert refused == (
        f"{file}, line {number}: text is 'Munitions went by rail' here and 'Munitions were shipped' in the "
        "ledger: --update takes what stands here"
    )
    colleague("import", "--update", str(file))
    assert "changed 1 claim" in colleague.notes
    assert "went by «rail»" in colleague("search", "rail")
    assert "text from 'Munitions were shipped'" in colleague("history", "2")
    colleague("undo")
    assert "Munitions were shipped" in colleague("list")


def test_a_withdrawal_travels_with_update_and_settles_the_flags(
    claimtrack: Commands, colleague: Commands, tmp_path: Path
) -> None:
    file = tmp_path / "all.jsonl"
    claimtrack("export", "--output", str(file))
    colleague("import", str(file))
    claimtrack("withdraw", "s1", "--because", "not about arms")
    claimtrack("export", "--output", str(file))
    assert "--update" in colleague.refusal("import", str(file))
    colleague("import", "--update", str(file))
    claims = json.loads(colleague("list", "--format", "json"))["claims"]
    assert {claim["contested"] for claim in claims} == {"no"}


def test_a_party_of_the_same_name_and_kind_is_the_one_that_is_there(
    claimtrack: Commands, colleague: Commands, tmp_path: Path
) -> None:
    file = tmp_path / "all.jsonl"
    claimtrack("export", "--output", str(file))
    colleague("party", "add", "Russia", "--kind", "state")
    colleague("add", "x", "--by", "Russia", "--quantity", "3 containers")
    colleague("import", str(file))
    assert "took the party 'Russia' for the one in the ledger" in colleague.notes
    assert json.loads(colleague("list", "--denied-by", "p1", "--format", "json"))["claims"]
    colleague("import", str(file))
    assert "recorded nothing" in colleague.notes
    other = {"type": "party", "uid": uid(1), "name": "Russia", "kind": "media"}
    file.write_text(written([other]), encoding="utf-8")
    assert colleague.refusal("import", str(file)) == (
        f"{file}, line 2: kind: 'Russia' is media here and state in the ledger, as p1"
    )


def test_two_files_may_hold_the_same_records_and_refer_to_each_other(
    claimtrack: Commands, colleague: Commands, tmp_path: Path
) -> None:
    one, other = tmp_path / "one.jsonl", tmp_path / "other.jsonl"
    claimtrack("export", "1", "--output", str(one))
    claimtrack("export", "--output", str(other))
    colleague("import", str(one), str(other))
    assert colleague("export") != ""
    assert told(colleague("export")) == told(claimtrack("export"))
    records = lines(other.read_text(encoding="utf-8"))[1:-1]
    other.write_text(written(records[::-1]), encoding="utf-8")  # whatever the order
    colleague("undo")
    colleague("import", str(other))
    assert told(colleague("export")) == told(claimtrack("export"))


def test_jsonl_is_read_from_standard_input_too(
    claimtrack: Commands, colleague: Commands, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = claimtrack("export")
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BufferedReader(io.BytesIO(text.encode()))))
    colleague("import", "-")
    assert colleague("export") == text
    colleague("import", "--dry-run", "/dev/null")
    assert "nothing is recorded" in colleague.notes


# --- what is wrong ---


def uid(number: int) -> str:
    return f"01900000-0000-7000-8000-{number:012}"


def claim(number: int, **fields: Any) -> dict[str, Any]:
    return {"type": "claim", "uid": uid(number), "text": f"claim {number}", **fields}


PARTY = {"type": "party", "uid": uid(90), "name": "Russia", "kind": "state"}
SAID = {
    "type": "statement", "uid": uid(80), "claim": uid(1), "party": uid(90), "stance": "asserts",
    "certainty": "flat", "reading": "plain", "visibility": "public",
}  # fmt: skip
FIGURE = {
    "type": "quantity", "uid": uid(70), "statement": uid(80), "as_written": "some", "low": "2", "high": "3",
    "low_inclusive": True, "high_inclusive": True, "hedge": "between", "bounds_from": "words",
    "kind": "count", "role": "own",
}  # fmt: skip
ARTICLE = {"type": "article", "uid": uid(60), "title": "A", "status": "normal", "visibility": "public"}
CITED = {
    "type": "citation", "uid": uid(50), "statement": uid(80), "article": uid(60), "exact": "some",
    "form": "paraphrase",
}  # fmt: skip


STATED = [PARTY, claim(1), SAID]


def implies(one: int, other: int) -> dict[str, Any]:
    return {"type": "implication", "claim": uid(one), "implied": uid(other)}


def part(one: int, other: int) -> dict[str, Any]:
    return {"type": "membership", "party": uid(one), "whole": uid(other)}


@pytest.mark.parametrize(
    ("records", "line", "sentence"),
    [
        ([claim(1, text="a\0b")], 2, "text: contains the character U+0000, which cannot be stored"),
        ([claim(1, text="a\ud800b")], 2, "text: contains the character U+D800, which cannot be stored"),
        ([claim(1, text=" \u3000")], 2, "text: is empty"),
        ([claim(1, text=5)], 2, "text: must be text, not a number"),
        ([claim(1, text=["x"])], 2, "text: must be text, not a list"),
        ([claim(1, text=None)], 2, "text: is missing"),
        ([claim(1, text="x" * 10_001)], 2, "text: has 10,001 characters; 10,000 are the most"),
        ([claim(1, tekst="x")], 2, "tekst: is no field of this type: did you mean text?"),
        ([claim(1, contested="no")], 2, "contested: is no field of this type"),
        ([claim(1, period="2024/2023")], 2, "period: '2024/2023' ends before it begins"),
        ([{**claim(1), "uid": "1"}], 2, "uid: '1' is no UUID in small letters"),
        ([{"type": "clam"}], 2, "did you mean claim?"),
        ([{"text": "x"}], 2, "type: is missing"),
        (
            [claim(1, merged_into=uid(9))],
            2,
            f"merged_into: neither the files nor the ledger have a claim {uid(9)}",
        ),
        ([claim(1), claim(1, text="other")], 3, "text is 'other' here and 'claim 1' in the ledger"),
        (
            [{"type": "tag", "claim": uid(9), "name": "x"}],
            2,
            f"neither the files nor the ledger have a claim {uid(9)}",
        ),
        ([claim(1), implies(1, 1)], 3, "implied: is the record itself"),
        ([PARTY, claim(1), {**SAID, "stance": "denys"}], 4, "did you mean denies?"),
        ([PARTY, claim(1), {**SAID, "stance": "disputes"}], 4, "aspect: 'disputes' needs what is disputed"),
        (
            [PARTY, claim(1), {**SAID, "reading": "inferred"}],
            4,
            "reading_reason: an inferred reading needs its reason",
        ),
        ([*STATED, {**FIGURE, "low": 2}], 5, "low: must be text"),
        ([*STATED, {**FIGURE, "low": "1e3"}], 5, "low: '1e3' is no plain decimal number"),
        ([*STATED, {**FIGURE, "low": "NaN"}], 5, "low: 'NaN' is no plain decimal number"),
        ([*STATED, {**FIGURE, "low": "4"}], 5, "low: the lower bound 4 is above the upper bound 3"),
        ([*STATED, {**FIGURE, "low": "0." + "1" * 31}], 5, "low: a figure has at most 30 digits"),
        ([*STATED, {**FIGURE, "low": None}], 5, "low_inclusive: an open bound cannot be inclusive"),
        ([*STATED, {**FIGURE, "low_inclusive": 1}], 5, "low_inclusive: is true or false"),
        ([*STATED, {**FIGURE, "hedge": "betwen"}], 5, "did you mean between?"),
        ([*STATED, {**FIGURE, "unit": "9**9**9"}], 5, "is not a unit that is known here"),
        ([*STATED, {**FIGURE, "unit": "km"}], 5, "unit: 'km' is written kilometer"),
        ([*STATED, ARTICLE, {**CITED, "start": 3, "end": 5}], 6, "end: start and end must be 4"),
        ([*STATED, ARTICLE, {**CITED, "start": 3, "end": 7}], 6, "the article has no sha256"),
        ([*STATED, ARTICLE, {**CITED, "start": 2**31, "end": 7}], 6, "start: is no whole number"),
        ([*STATED, ARTICLE, {**CITED, "start": True}], 6, "start: is no whole number"),
        (
            [{"type": "article_text", "sha256": "0" * 64, "text": "x"}],
            2,
            "sha256: is not the digest of the text",
        ),
        (
            [claim(1), claim(2), implies(1, 2), implies(2, 1)],
            0,
            "claims would imply each other in a circle",
        ),
        (
            [claim(1), claim(2), implies(1, 2), {"type": "exclusion", "claim": uid(1), "excluded": uid(2)}],
            4,
            "one claim cannot both imply and exclude another",
        ),
        ([*STATED, {**SAID, "uid": uid(81), "stance": "denies"}], 0, "both sides"),
        (
            [PARTY, claim(1), claim(2), SAID, {**SAID, "uid": uid(81), "claim": uid(2), "replaces": uid(80)}],
            0,
            "would replace",
        ),
        (
            [claim(1, merged_into=uid(2)), claim(2, merged_into=uid(1))],
            2,
            "is merged into another one itself",
        ),
        (
            [
                {"type": "noun", "uid": uid(1), "singular": "a", "plural": "as", "head": uid(2)},
                {"type": "noun", "uid": uid(2), "singular": "b", "plural": "bs", "head": uid(1)},
            ],
            3,
            "head: leads back to itself",
        ),
        (
            [PARTY, {**PARTY, "uid": uid(91), "name": "It", "kind": "unnamed"}, part(91, 90)],
            4,
            "'It' is unnamed, and so nobody's part",
        ),
        (
            [PARTY, {**PARTY, "uid": uid(91), "name": "It"}, part(90, 91), part(91, 90)],
            4,
            "whole: is itself a part of the party",
        ),
        ([{**PARTY, "name": "p12"}], 2, "would be taken for a party's number"),
    ],
)
def test_a_bad_record_is_refused_by_its_line(
    ledger_url: URL,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
    records: list[dict[str, Any]],
    line: int,
    sentence: str,
) -> None:
    claimtrack, file = Commands(ledger_url, capsys), tmp_path / "bad.jsonl"
    file.write_text(written(records), encoding="utf-8")
    before = claimtrack.contents()
    code, _, said = claimtrack.run("import", str(file))
    assert (code, claimtrack.contents()) == (2, before), said
    assert sentence in said
    assert not line or f"{file}, line {line}: " in said
    assert said.count(str(file)) >= 1  # always told by its place, never by a number that nobody knows
    assert "#" not in said.replace(str(file), "")


@pytest.mark.parametrize(
    ("text", "line", "sentence"),
    [
        ('{"type": "claim", "uid": 1, "uid": 2}\n', 2, "uid: stands here twice"),
        ('{"type" :"claim","text" :"a","text" :"b"}\n', 2, "text: stands here twice"),
        ('{"type": "claim", "text": NaN}\n', 2, "NaN is no number that can be kept"),
        ('{"type": "claim", "text": 1e999}\n', 2, "text: must be text, not a number"),
        ('{"type": "claim", "text": -Infinity}\n', 2, "-Infinity is no number that can be kept"),
        ('{"type": "claim", "text": ' + "9" * 5000 + "}\n", 2, "is no JSON"),
        ('{"type": "claim"\n', 2, "is no JSON"),
        ("[1]\n", 2, "is no record"),
        ("[" * 100_000 + "\n", 2, "is nested too deep"),
        ("null\n", 2, "is no record"),
        ("\n", 2, "is no JSON"),
        ('{"type": {"a": []}}\n', 2, "type: "),
        ('{"type": "claimtrack", "version": 1}\n', 2, "a file begins here"),
        ('{"type": "end", "records": 4}\n', 2, "had '4' records and has 0"),
        ('{"type": "end", "records": 0}\n{"type": "claim"}\n', 3, "stands after the end"),
        ("", 1, "the file stops here, after 0 records"),
    ],
)
def test_a_bad_line_is_refused_by_its_number(
    sqlite_url: URL, capsys: pytest.CaptureFixture[str], tmp_path: Path, text: str, line: int, sentence: str
) -> None:
    claimtrack, file = Commands(sqlite_url, capsys), tmp_path / "bad.jsonl"
    file.write_text('{"type": "claimtrack", "version": 1}\n' + text, encoding="utf-8")
    before = claimtrack.contents()
    code, _, said = claimtrack.run("import", str(file))
    assert (code, claimtrack.contents()) == (2, before), said
    assert f"{file}, line {line}: " in said
    assert sentence in said


def test_a_file_of_another_kind_or_a_newer_version_is_refused_at_its_head(
    sqlite_url: URL, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    claimtrack, file = Commands(sqlite_url, capsys), tmp_path / "bad.jsonl"
    for head, sentence in (
        ('{"type": "claim"}', "is no export of claimtrack"),
        ('{"type": "claimtrack", "version": 2}', "version: is version '2', this program reads 1"),
    ):
        file.write_text(f"{head}\n" * 3, encoding="utf-8")
        refused = claimtrack.refusal("import", str(file))
        assert refused.startswith(f"{file}, line 1: ")
        assert sentence in refused


def test_all_bad_lines_are_told_at_once_and_what_hangs_on_them_is_not(
    sqlite_url: URL, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    claimtrack, file = Commands(sqlite_url, capsys), tmp_path / "bad.jsonl"
    bad = [claim(n, period="soon") for n in range(1, 61)]
    tags = [{"type": "tag", "claim": uid(n), "name": "x"} for n in range(1, 61)]
    file.write_text(written([*bad, *tags, claim(99)]), encoding="utf-8")
    code, _, said = claimtrack.run("import", str(file))
    assert code == 2
    assert said.count("\n") == exchange.MAX_TOLD + 1
    assert said.endswith("and 10 more\n")
    assert "neither the files" not in said
    assert claimtrack("list") == "no claim matches\n"


def test_a_huge_line_is_refused_without_reading_it_whole(
    sqlite_url: URL, capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(jsonl, "MAX_BYTES", 1000)
    claimtrack, file = Commands(sqlite_url, capsys), tmp_path / "bad.jsonl"
    file.write_text(written([claim(1, text="x" * 2000), claim(2)]), encoding="utf-8")
    assert claimtrack.refusal("import", str(file)).endswith(
        "has more than 1,000 bytes; nothing after it was read"
    )


def test_a_file_that_was_cut_off_anywhere_records_nothing(claimtrack: Commands, colleague: Commands) -> None:
    whole = claimtrack("export").encode()
    for size in range(40, len(whole) - 1, 997):
        with database.writing(colleague.url) as ledger:
            change, source = (
                Writer(ledger, "tester", "import"),
                jsonl.source("cut", io.BytesIO(whole[:size])),
            )
            with pytest.raises(RefusedInput, match="cut, line"):
                exchange.read(change, [source])


@settings(max_examples=60, deadline=None)
@given(line=st.binary(max_size=300) | st.text(max_size=300).map(lambda text: text.encode(errors="replace")))
def test_whatever_a_line_holds_is_refused_in_words(line: bytes) -> None:
    with pytest.raises(RefusedInput):
        jsonl.parsed(b"[%s]" % line.replace(b"\n", b""))


# --- CSV and forms ---


def test_csv_of_an_export_is_inert_and_holds_only_what_is_public(claimtrack: Commands) -> None:
    claimtrack("add", "@import", "--tag", "+1")
    text = claimtrack("export", "--format", "csv")
    assert "6,800" not in text
    rows = list(csv.DictReader(io.StringIO(text)))
    assert {(row["claim"], row["tags"]) for row in rows} == {
        ("Munitions were shipped", "'@here; arms"),
        ("'@import", "'+1"),
        ("It was grain", ""),
        ("'=Arms were supplied", ""),
    }


def test_a_form_of_some_claims_gives_the_same_records(
    claimtrack: Commands, colleague: Commands, tmp_path: Path
) -> None:
    form = tmp_path / "some.yaml"
    claimtrack("export", "--internal", "--output", str(form))
    colleague("import", str(form))
    again = tmp_path / "again.yaml"
    colleague("export", "--internal", "--output", str(again))
    assert again.read_text(encoding="utf-8") == form.read_text(encoding="utf-8")
    without = ("version", "noun")  # nouns have no uid in a form
    ours, theirs = (
        [
            {name: record[name] for name in record if name not in without}
            for record in of(c("export", "--internal"), kind)
        ]
        for c, kind in ((claimtrack, "quantity"), (colleague, "quantity"))
    )
    assert ours == theirs


def test_a_figure_that_a_form_would_read_differently_is_refused(claimtrack: Commands, tmp_path: Path) -> None:
    file = tmp_path / "odd.jsonl"
    odd = {**FIGURE, "as_written": "some 40 tons", "amount": "41", "low": "40", "high": "42", "unit": None}
    file.write_text(written([PARTY, claim(1), SAID, odd]).replace("Russia", "Rossiya"), encoding="utf-8")
    claimtrack("import", str(file))
    refused = claimtrack.refusal("export", "--format", "yaml")
    assert "a form would read 'some 40 tons' differently" in refused
    assert "--format jsonl" in refused
