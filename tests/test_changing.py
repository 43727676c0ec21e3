"""Records are edited, merged, tagged and assessed: said back, and never over another's work."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from helpers import writer
from sqlalchemy import select
from sqlalchemy.engine import URL
from test_commands import Commands

from claimtrack import checks, database, editing
from claimtrack import tables as t
from claimtrack.entries import QuantityEntry
from claimtrack.errors import Outdated, RefusedInput

ARTICLE = """Seoul counts

In all, some 6,700 containers have gone to Russia, and then some 6,700 containers more.
Moscow has denied any trade in arms.
"""


@pytest.fixture
def claimtrack(ledger_url: URL, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Commands:
    """Commands on a ledger, on each database: Seoul asserts #1 with a figure, Russia denies it."""
    commands = Commands(ledger_url, capsys)
    (tmp_path / "a.txt").write_text(ARTICLE, encoding="utf-8")
    commands("party", "add", "South Korea", "--kind", "state", "--also", "Seoul")
    commands("party", "add", "Russia", "--kind", "state", "--also", "Moscow")
    commands("article", "add", str(tmp_path / "a.txt"), "--published", "2024-02-27")
    commands(
        "add", "Munitions were shipped", "--by", "Seoul", "--about", "Russia",
        "--quantity", "some 6,700 containers", "--measure", "shipped",
        "--article", "a1", "--quote", "some 6,700 containers", "--occurrence", "1",
    )  # fmt: skip
    commands("deny", "1", "--by", "Moscow", "--on", "2024-02-28")
    return commands


def said(commands: Commands, *arguments: str) -> list[str]:
    """What a command says back."""
    commands(*arguments)
    return [line.removeprefix("claimtrack: ") for line in commands.notes.splitlines()]


def claim(commands: Commands, number: int = 1) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(commands("show", str(number), "--format", "json"))["claims"][0]
    return found


def statement(commands: Commands, number: int = 1) -> dict[str, Any]:
    return next(s for s in claim(commands)["statements"] if s["id"] == number)


def sound(commands: Commands) -> bool:
    codes = set(checks.chosen("ledger")) - {"setting"}  # those of the tests' server are its own
    return list(checks.findings(commands.url, codes)) == []


# --- edit ---


def test_an_edit_says_every_field_that_changes_from_what_to_what(claimtrack: Commands) -> None:
    assert said(claimtrack, "edit", "1", "text=Arms were shipped", "language=en", "period=2023-08/..") == [
        "#1: text from 'Munitions were shipped' to 'Arms were shipped'",
        "#1: language from none to 'en'",
        "#1: period from none to '2023-08/..'",
    ]
    assert said(claimtrack, "edit", "#1", "--clear", "period", "about-=Moscow", "about+=Seoul") == [
        "#1: period from '2023-08/..' to none",
        "#1: about from Russia to South Korea",
    ]
    assert claim(claimtrack)["about"] == ["South Korea"]
    assert "#1 Arms were shipped" in claimtrack("show", "1")
    assert "«Arms»" in claimtrack("search", "arms", "--in", "claims")
    assert sound(claimtrack)


def test_a_period_set_later_stops_an_earlier_denial(claimtrack: Commands) -> None:
    claimtrack("add", "Shells were shipped", "--implies", "1")
    assert claim(claimtrack, 2)["contested"] == "implied"
    claimtrack("edit", "2", "period=2025")
    assert claim(claimtrack, 2)["contested"] == "no"
    assert "no denial recorded of this period · an earlier one is listed" in claimtrack("list")
    claimtrack("undo")
    assert claim(claimtrack, 2)["contested"] == "implied"


def test_what_does_not_change_is_no_change(claimtrack: Commands) -> None:
    before = claimtrack.contents()
    assert said(claimtrack, "edit", "s1", "certainty=flat") == [
        "s1: South Korea asserts (flat), by 2024-02-27 – #1 “Munitions were shipped”",
        "s1: nothing changes",
    ]
    assert claimtrack.contents() == before


def test_the_same_memberships_in_other_words_are_no_change(claimtrack: Commands) -> None:
    claimtrack("party", "add", "Agency", "--kind", "organisation", "--member-of", "South Korea")
    before = claimtrack.contents()
    assert said(claimtrack, "edit", "Agency", "member_of=Seoul")[-1] == "p3: nothing changes"
    assert said(claimtrack, "edit", "Agency", "--clear", "also")[-1] == "p3: nothing changes"
    with writer(claimtrack.url) as change:
        editing.edit(change, "p3", {"member_of": ["South Korea"]})
    assert claimtrack.contents() == before


def test_without_changes_the_fields_are_shown(claimtrack: Commands) -> None:
    shown = claimtrack("edit", "q1").splitlines()
    assert claimtrack.notes == "claimtrack: q1 is at version 1\n"
    assert shown[:4] == [
        "as_written: 'some 6,700 containers'",
        "amount: '6700'",
        "low: '6600'",
        "high: '6800'",
    ]


def test_a_statement_is_corrected_and_its_flags_follow(claimtrack: Commands) -> None:
    assert said(claimtrack, "edit", "s2", "stance=disputes", "aspect=magnitude") == [
        "s2: Russia disputes magnitude (flat), 2024-02-28 – #1 “Munitions were shipped”",
        "s2: stance from 'denies' to 'disputes'",
        "s2: aspect from none to 'magnitude'",
    ]
    claimtrack("edit", "s2", "stance=declines", "reading_reason=no spokesman named")
    changed = statement(claimtrack, 2)
    assert (changed["aspect"], changed["reading"]) == (None, "inferred")
    assert claim(claimtrack)["contested"] == "no"
    claimtrack("edit", "s2", "reading=plain", "visibility=internal")
    assert statement(claimtrack, 2)["reading_reason"] is None
    assert sound(claimtrack)


def test_what_could_not_have_been_recorded_is_no_edit_either(claimtrack: Commands) -> None:
    claimtrack("say", "1", "declines", "--by", "Seoul")
    for words, refusal in (
        (["s1", "stance=disputes"], "aspect: 'disputes' needs what is disputed"),
        (["s1", "stance=claims"], "stance: 'claims' is none of asserts, confirms"),
        (["s1", "stance=updates"], "replaces: 'updates' which statement?"),
        (["s1", "replaces=s2"], "replaces: s2 is Russia's: South Korea can replace only"),
        (["s1", "replaces=s1"], "replaces: s1 would replace itself"),
        (["s3", "stance=denies"], "one party would stand on both sides of #1: s1 asserts"),
        (["s1", "reading=inferred"], "reading_reason: an inferred reading needs its reason"),
        (["s1", "date=2024-13"], "date: '2024-13' is no date"),
        (["s1", "party=Moscow"], "party: is no field of a statement: there are stance, aspect,"),
        (["1", "--clear", "text"], "text: cannot be cleared"),
        (["1", "text+=x"], "text: is no list: write FIELD=VALUE"),
        (["1", "text"], "'text' is no change: write FIELD=VALUE"),
        (["1", "about-=Seoul"], "about: 'South Korea' is not among Russia"),
        (["q1", "low=9000"], "low: the lower bound 9000 is above the upper bound 6800"),
        (["q1", "as_written=containers"], "as_written: no figure in"),
        (["c1", "exact=7,600 containers"], "exact: '7,600 containers' is not in the article"),
        (["c1", "exact=some 6,700 containers", "--occurrence", "3"], "occurrence: 'some 6,700"),
        (["a1", "status=gone"], "status: 'gone' is none of normal, corrected, retracted"),
        (["Moscow", "name=South Korea"], "name: 'South Korea' is in the ledger already"),
        (["Moscow", "name=p7"], "name: 'p7' would be taken for a party's number"),
        (["Moscow", "member_of+=Russia"], "whole: a party is no part of itself"),
        (["Moscow", "member_of+=Narnia"], "unknown party 'Narnia'"),
        (["container", "head=container"], "head: a noun is neither its own head nor its own synonym"),
        (["s9", "note=x"], "there is no statement s9"),
    ):  # fmt: skip
        assert refusal in claimtrack.refusal("edit", *words), words


def test_new_words_of_a_figure_are_read_anew_and_said_back(claimtrack: Commands) -> None:
    claimtrack("edit", "q1", "kind=cumulative", "period=2023-08/2024-02")
    assert said(claimtrack, "edit", "q1", "as_written=more than 7,000 containers") == [
        "'more than 7,000 containers' does not stand in the passage cited",
        "q1: as_written from 'some 6,700 containers' to 'more than 7,000 containers'",
        "q1: amount from '6700' to '7000'",
        "q1: low from '6600' to '7000'",
        "q1: high from '6800' to none",
    ]
    (figure,) = statement(claimtrack)["quantities"]
    assert (figure["hedge"], figure["low_inclusive"], figure["kind"]) == ("more_than", False, "cumulative")
    assert figure["citations"] == []
    claimtrack("undo")
    (figure,) = statement(claimtrack)["quantities"]
    assert (figure["as_written"], figure["citations"]) == ("some 6,700 containers", [1])
    assert sound(claimtrack)


def test_an_analyst_s_bounds_end_with_the_words_that_they_were_said_of(claimtrack: Commands) -> None:
    claimtrack("edit", "q1", "low=6000", "high=7500")
    assert "6,000 to 7,500 (our bounds)" in claimtrack("show", "1")
    claimtrack("edit", "q1", "measure=delivered", "denominator=all")
    (figure,) = statement(claimtrack)["quantities"]
    assert (figure["low"], figure["high"], figure["bounds_from"]) == ("6000", "7500", "analyst")
    assert said(claimtrack, "edit", "q1", "as_written=6,800 containers")[:2] == [
        "low 6000 was said of 'some 6,700 containers': it is read anew",
        "high 7500 was said of 'some 6,700 containers': it is read anew",
    ]
    claimtrack("edit", "q1", "low=1")
    claimtrack("edit", "q1", "--clear", "low")
    assert statement(claimtrack)["quantities"][0]["bounds_from"] == "words"


def test_a_figure_edited_can_begin_or_end_a_conflict(claimtrack: Commands) -> None:
    claimtrack("edit", "s2", "stance=disputes", "aspect=magnitude")
    assert claimtrack("figure", "s2", "89 containers", "--measure", "shipped") == "q2\n"
    assert claim(claimtrack)["conflicting"] is True
    claimtrack("edit", "q2", "role=rejected")
    assert claim(claimtrack)["conflicting"] is False
    claimtrack("undo")
    claimtrack("edit", "q2", "measure=destroyed")
    assert claim(claimtrack)["conflicting"] is False


def test_a_figure_recorded_alone_sets_the_flag_of_its_claim(claimtrack: Commands) -> None:
    claimtrack("edit", "s2", "stance=disputes", "aspect=magnitude")
    with writer(claimtrack.url) as change:
        change.quantity(2, QuantityEntry(as_written="89 containers", measure="shipped"))
    assert claim(claimtrack)["conflicting"] is True


def test_the_figure_command_says_all_that_a_figure_can_be(claimtrack: Commands) -> None:
    assert said(
        claimtrack, "figure", "s1", "40 percent", "--denominator", "the containers", "--low", "35", "--high",
        "50", "--rejected", "--period", "2024-02", "--dry-run",
    )[-2:] == [
        "q1 some 6,700 containers: ≈ 6,600 to 6,800 containers, shipped, count",
        "q2 not 40 percent: 35 to 50 (our bounds) percent of the containers, share, 2024-02",
    ]  # fmt: skip
    claimtrack("figure", "s1", "6,700 containers")
    assert statement(claimtrack)["quantities"][1]["citations"] == [1]
    assert claimtrack.refusal("figure", "s1", "6,700 containers", "--low", "9e9").startswith("--low: ")


def test_a_passage_is_found_anew_with_the_figures_that_stand_in_it(claimtrack: Commands) -> None:
    first = statement(claimtrack)["citations"][0]["start"]
    claimtrack("edit", "c1", "--occurrence", "2")
    moved = statement(claimtrack)["citations"][0]
    assert moved["start"] > first
    assert statement(claimtrack)["quantities"][0]["citations"] == [1]
    claimtrack("edit", "c1", "exact=Moscow has denied", "form=translation", "translation=no arms")
    assert claimtrack.notes.startswith(
        "claimtrack: 'some 6,700 containers' does not stand in the passage cited\n"
    )
    assert statement(claimtrack)["quantities"][0]["citations"] == []
    assert sound(claimtrack)


def test_where_the_text_is_missing_a_passage_can_only_be_cut(claimtrack: Commands) -> None:
    with database.writing(claimtrack.url) as connection:
        connection.execute(t.article_text.delete())
        connection.commit()
    start = statement(claimtrack)["citations"][0]["start"]
    claimtrack("edit", "c1", "exact=6,700 containers have gone")
    cut = statement(claimtrack)["citations"][0]
    assert (cut["exact"], cut["start"]) == ("6,700 containers have gone", start + 5)
    assert "a1's text is not in this ledger" in claimtrack.refusal("edit", "c1", "exact=Moscow")


def test_an_article_s_new_date_names_the_statements_dated_by_the_old_one(claimtrack: Commands) -> None:
    assert said(
        claimtrack, "edit", "a1", "published=2024-02-29", "status=corrected", "author=A. Reporter"
    ) == [
        "s1: still dated [..2024-02-27], up to the old date of publication",
        "a1: author from none to 'A. Reporter'",
        "a1: published from '2024-02-27' to '2024-02-29'",
        "a1: status from 'normal' to 'corrected'",
    ]


def test_a_party_s_old_name_stays_one_of_its_names(claimtrack: Commands) -> None:
    claimtrack("edit", "Seoul", "name=Republic of Korea", "also+=ROK")
    assert "also: Seoul, ROK" in claimtrack("party", "show", "rok")
    claimtrack("edit", "Seoul", "name=South Korea")
    assert "also: Seoul, ROK, Republic of Korea" in claimtrack("party", "show", "South Korea")
    claimtrack("party", "add", "Kyiv Post", "--kind", "media", "--also", "KP")
    claimtrack("edit", "KP", "name=The Post", "--drop-name")
    assert "unknown party 'Kyiv Post'" in claimtrack.refusal("party", "show", "Kyiv Post")
    claimtrack("edit", "The Post", "also-=KP")
    assert claimtrack("party", "show", "p3") == "p3 The Post (media)\n  no statement recorded\n"
    assert sound(claimtrack)


def test_memberships_begin_end_and_go(claimtrack: Commands) -> None:
    claimtrack("party", "add", "Ministry", "--kind", "government_body")
    claimtrack("edit", "Ministry", "member_of+=Seoul", "--during", "2014/..")
    assert said(claimtrack, "edit", "Ministry", "member_of+=Seoul", "--during", "2014/2024-03") == [
        "p3: member_of from South Korea (2014/..) to South Korea (2014/2024-03)"
    ]
    claimtrack("edit", "Ministry", "member_of+=Russia", "--during", "2025/..")
    assert "South Korea (2014 to 2024-03), Russia (since 2025)" in claimtrack("party", "show", "Ministry")
    claimtrack("edit", "Ministry", "member_of-=Russia")
    assert "unnamed" in claimtrack.refusal("edit", "Ministry", "kind=unnamed")
    claimtrack("edit", "Ministry", "kind=unnamed", "--clear", "member_of")
    assert claimtrack("party", "show", "Ministry") == "p3 Ministry (unnamed)\n  no statement recorded\n"


def test_a_noun_made_a_synonym_makes_figures_comparable_and_undo_parts_them(claimtrack: Commands) -> None:
    claimtrack("edit", "s2", "stance=disputes", "aspect=magnitude")
    claimtrack("figure", "s2", "89 boxes", "--measure", "shipped")
    assert claim(claimtrack)["conflicting"] is False
    assert said(claimtrack, "edit", "box", "synonym_of=container") == [
        "n2: synonym_of from none to 'container'"
    ]
    assert claim(claimtrack)["conflicting"] is True
    claimtrack("undo")
    assert claim(claimtrack)["conflicting"] is False
    assert sound(claimtrack)


# --- two editors ---


def test_the_second_editor_is_shown_the_difference_field_by_field(claimtrack: Commands) -> None:
    claimtrack("edit", "1", "text=Arms were shipped", "about+=Seoul", "--as", "boris")
    code, out, err = claimtrack.run("edit", "1", "text=Shells were shipped", "language=en", "--version", "1")
    lines = err.replace("claimtrack: ", "").splitlines()
    assert (code, out, lines[0]) == (2, "", "#1 is at version 2, not 1 any more; nothing is recorded")
    text, language, about = lines[1:]
    assert text.startswith("text: was 'Munitions were shipped', is 'Arms were shipped' by boris, 20")
    assert text.endswith(" UTC; you want 'Shells were shipped'")
    assert language == "language: is none; you want 'en'"
    assert about.startswith("about: was Russia, is Russia, South Korea by boris, 20")
    assert claim(claimtrack)["text"] == "Arms were shipped"
    claimtrack("edit", "1", "text=Shells were shipped", "--version", "2")


def test_whose_change_it_was_is_told_for_each_field(claimtrack: Commands) -> None:
    claimtrack("edit", "s1", "certainty=likely", "note=x", "--as", "boris")
    claimtrack("edit", "s1", "note=y", "--as", "carla")
    with writer(claimtrack.url) as change, pytest.raises(Outdated) as refused:
        editing.edit(change, "s1", {"certainty": "estimate"}, 1)
    assert refused.value.version == 3
    assert [(d.field, d.before, d.now, d.wanted, d.analyst) for d in refused.value.differences] == [
        ("certainty", "flat", "likely", "estimate", "boris"),
        ("note", None, "y", None, "carla"),
    ]


def test_a_version_that_was_taken_back_is_old_as_well(claimtrack: Commands) -> None:
    claimtrack("edit", "container", "plural=boxes")
    claimtrack("undo")
    for subject, version in (("container", 2), ("s1", 7)):
        code, _, err = claimtrack.run("edit", subject, "--clear", "note", "--version", str(version))
        assert code == 2, err
    assert "s1 has no version 7: it is at 1" in claimtrack.refusal("edit", "s1", "note=x", "--version", "7")
    code, _, err = claimtrack.run("edit", "container", "plural=cans", "--version", "2")
    assert "n1 is at version 3, not 2 any more" in err


# --- merge ---


def test_a_merged_claim_leads_to_the_one_that_it_was_merged_into(claimtrack: Commands) -> None:
    claimtrack(
        "add",
        "Arms were shipped",
        "--by",
        "Russia",
        "--about",
        "Seoul",
        "--tag",
        "arms",
        "--stance",
        "denies",
    )
    claimtrack("add", "Weapons", "--implies", "2")
    claimtrack("imply", "3", "1")
    claimtrack("tag", "1", "arms")
    claimtrack("assess", "2", "--rating", "doubtful", "--explanation", "one source")
    claimtrack("merge", "2", "1")
    assert claimtrack.notes == (
        "claimtrack: #2 “Arms were shipped” is merged into #1 “Munitions were shipped”: "
        "1 statement, 1 subject, 1 assessment moved\n"
    )
    assert claimtrack("show", "2").startswith("#1 Munitions were shipped")
    assert claimtrack.notes == "claimtrack: 2 was merged into 1\n"
    merged = claim(claimtrack, 2)
    assert (merged["about"], merged["tags"]) == (["Russia", "South Korea"], ["arms"])
    assert [a["rating"] for a in merged["assessments"]] == ["doubtful"]
    assert [s["id"] for s in merged["statements"]] == [2, 1, 3]
    assert (claim(claimtrack, 3)["implies"], claim(claimtrack, 3)["contested"]) == ([1], "implied")
    assert '"id": 2,' not in claimtrack("list", "--format", "json").split('"statements"')[0]
    assert claimtrack("deny", "2", "--by", "Seoul", "--dry-run", "--replaces", "s1") == "s4\n"
    assert "was merged into #1: change that" in claimtrack.refusal("edit", "2", "text=x")
    assert claimtrack.refusal("merge", "2", "1") == "both are #1: there is nothing to merge"
    assert sound(claimtrack)


def test_a_merge_is_told_and_taken_back(claimtrack: Commands) -> None:
    claimtrack("add", "Arms were shipped", "--by", "Russia", "--stance", "denies", "--excludes", "1")
    claimtrack("exclude", "1", "2", "--remove")
    claimtrack("add", "Grain", "--excludes", "2")
    before = claimtrack.contents()
    claimtrack("merge", "1", "2")
    change = json.loads(claimtrack("history", "1", "--limit", "1", "--format", "json"))["changes"][0]
    assert change["did"] == [
        "changed s1: claim from #1 to #2",
        "changed s2: claim from #1 to #2",
        "changed that #1 is about Russia, to that #2 is about Russia",
        "merged #1: Munitions were shipped, into #2",
    ]
    assert (claim(claimtrack, 1)["id"], claim(claimtrack, 1)["excludes"]) == (2, [3])
    claimtrack("undo")
    after = claimtrack.contents()
    assert {k: v for k, v in before.items() if k not in ("change", "revision")} == {
        k: v for k, v in after.items() if k not in ("change", "revision")
    }
    assert "separated #1: Munitions were shipped, from #2" in claimtrack("history", "--limit", "1")


def test_a_merge_that_contradicts_itself_is_refused(claimtrack: Commands) -> None:
    claimtrack("add", "Arms were shipped", "--by", "Russia")
    assert claimtrack.refusal("merge", "2", "1") == (
        "Russia would stand on both sides of #1: s3 asserts it and s2 denies it"
    )
    claimtrack("withdraw", "s3", "--because", "misread")
    claimtrack("imply", "2", "1")
    assert claimtrack.refusal("merge", "1", "2") == (
        "#2 would imply itself: 'claimtrack imply 2 1 --remove' takes it away"
    )
    claimtrack("imply", "2", "1", "--remove")
    claimtrack("exclude", "2", "1")
    assert "#1 would exclude itself" in claimtrack.refusal("merge", "2", "1")
    claimtrack("exclude", "2", "1", "--remove")
    claimtrack("add", "Between", "--implies", "1")
    claimtrack("imply", "2", "3")
    assert "in a circle: #1 → #3 → #1" in claimtrack.refusal("merge", "2", "1")
    claimtrack("imply", "2", "3", "--remove")
    claimtrack("exclude", "2", "3")
    assert claimtrack.refusal("merge", "2", "1") == "#3 would both imply and exclude #1"


def test_a_merge_cannot_be_done_again_over_what_was_recorded_since(claimtrack: Commands) -> None:
    claimtrack("add", "Arms were shipped")
    claimtrack("merge", "2", "1")
    claimtrack("undo")
    claimtrack("say", "2", "declines", "--by", "Seoul")
    assert claimtrack.refusal("undo", "8") == "#2 is merged into #1, so s3 cannot refer to it"


def test_a_merged_party_s_names_and_number_lead_to_the_other(claimtrack: Commands) -> None:
    claimtrack("party", "add", "Rossiya", "--kind", "state", "--also", "RF", "--also", "Russia")
    claimtrack("party", "add", "Ministry", "--kind", "government_body", "--member-of", "RF")
    claimtrack("say", "1", "endorses", "--by", "Ministry")
    claimtrack("add", "Grain was shipped", "--by", "RF", "--about", "Rossiya", "--about", "Seoul")
    claimtrack("party", "merge", "Rossiya", "Moscow")
    assert claimtrack.notes == (
        "claimtrack: p3 Rossiya is merged into p2 Russia: "
        "1 statement, 1 subject, 1 membership, 1 other name moved\n"
    )
    shown = claimtrack("party", "show", "p3")
    assert shown.startswith("p2 Russia (state)\n  also: Moscow, RF, Rossiya\n  parts: Ministry\n")
    assert claimtrack.notes == "claimtrack: p3 was merged into p2 Russia\n"
    assert claim(claimtrack, 2)["statements"][0]["party"] == "Russia"
    assert "Rossiya" not in claimtrack("party", "list").replace("RF, Rossiya", "")
    assert "merged p3: Rossiya (state), into p2" in claimtrack("history", "p3")
    assert claimtrack("say", "2", "confirms", "--by", "rossiya") == "s5\n"
    assert sound(claimtrack)


def test_a_merge_of_parties_that_contradicts_itself_is_refused(claimtrack: Commands) -> None:
    claimtrack("party", "add", "Ministry", "--kind", "government_body", "--member-of", "Russia")
    claimtrack("party", "add", "Office", "--kind", "government_body", "--member-of", "Ministry")
    claimtrack("party", "add", "officials", "--kind", "unnamed")
    assert claimtrack.refusal("party", "merge", "Seoul", "Moscow") == (
        "Russia would stand on both sides of #1: s1 asserts it and s2 denies it"
    )
    for pair in (("Ministry", "Russia"), ("Russia", "Office")):
        assert "one is a part of the other, so they are two parties" in claimtrack.refusal(
            "party", "merge", *pair
        )
    assert claimtrack.refusal("party", "merge", "officials", "Russia") == (
        "'officials' is unnamed: what it says is never counted as Russia's"
    )
    assert (
        claimtrack.refusal("party", "merge", "Moscow", "Russia") == "both are p2: there is nothing to merge"
    )


def test_what_is_about_a_merged_party_does_not_come_back(claimtrack: Commands) -> None:
    claimtrack("party", "add", "Rossiya", "--kind", "state")
    claimtrack("add", "Grain was shipped", "--about", "Rossiya")
    claimtrack("undo")
    claimtrack("party", "merge", "Rossiya", "Russia")
    refusal = "p3 is merged into p2, so claim about 2 cannot refer to it"
    assert claimtrack.refusal("undo", "8") == refusal


# --- tags, assessments ---


def test_tags_come_and_go(claimtrack: Commands) -> None:
    assert said(claimtrack, "tag", "1", "shells", "arms", "arms") == ["tags of #1: arms, shells"]
    assert said(claimtrack, "tag", "1", "arms") == ["tags of #1: arms, shells"]
    assert said(claimtrack, "tag", "1", "shells", "--remove") == ["tags of #1: arms"]
    assert claimtrack.refusal("tag", "1", "shells", "--remove") == "#1 has no tag 'shells': it has arms"
    assert claim(claimtrack)["tags"] == ["arms"]


def test_a_new_assessment_takes_the_place_of_the_old_one_and_the_history_has_both(
    claimtrack: Commands,
) -> None:
    source = ("--article", "a1", "--quote", "moscow has denied")
    claimtrack("assess", "s1", "--rating", "misreported", "--explanation", "twice the figure", *source)
    assert said(claimtrack, "assess", "s1", "--rating", "correct", "--explanation", "counted anew") == [
        "s1: no longer 'misreported' (twice the figure)",
        "s1 is assessed: correct (counted anew)",
    ]
    assert statement(claimtrack)["assessments"] == [
        {"rating": "correct", "explanation": "counted anew", "source": None, "party": None}
    ]
    told = claimtrack("history", "s1", "--limit", "1")
    assert "changed the assessment of s1: rating from 'misreported' to 'correct'; explanation from" in told
    claimtrack("undo")
    assert (
        statement(claimtrack)["assessments"][0]["source"] == "Seoul counts, 2024-02-27: “Moscow has denied”"
    )
    claimtrack("assess", "s1", "--remove")
    assert statement(claimtrack)["assessments"] == []
    assert claimtrack.refusal("assess", "s1", "--remove") == "no assessment of s1 is recorded"
    assert "--rating: says what you think" in claimtrack.refusal("assess", "1", "--rating", "x")
    assert claimtrack.refusal("assess", "1", "--rating", "x", "--remove").startswith("--remove: ")


def test_a_fact_checker_s_verdict_stands_beside_one_s_own_and_never_as_ours(claimtrack: Commands) -> None:
    claimtrack("party", "add", "Fact Desk", "--kind", "media")
    claimtrack("assess", "1", "--rating", "doubtful", "--explanation", "one source")
    for rating in ("false", "half true"):
        claimtrack("assess", "1", "--rating", rating, "--explanation", "seen", "--by", "Fact Desk")
    shown = claimtrack("show", "1")
    assert "assessed by us: doubtful" in shown
    assert "assessed by Fact Desk: half true" in shown
    assert "false" not in shown
    report = claimtrack("report", "1", "--output", "-")
    ours, others = report.split("## Assessments by others")
    assert "half true" not in ours.split("## Our assessments")[1]
    assert "by Fact Desk: **half true.**" in others
    assert "The assessment by Fact Desk, below: half true." in ours
    claimtrack("party", "add", "The Desk", "--kind", "media")
    claimtrack("party", "merge", "Fact Desk", "The Desk")
    assert "assessed by The Desk: half true" in claimtrack("show", "1")
    claimtrack("assess", "1", "--remove")
    assert "assessed by us" not in claimtrack("show", "1")
    assert "assessed by The Desk" in claimtrack("show", "1")
    claimtrack("assess", "1", "--remove", "--by", "The Desk")
    assert [verdict["rating"] for verdict in claim(claimtrack)["assessments"]] == []
    assert claimtrack.refusal("assess", "1", "--remove", "--by", "The Desk").endswith(
        "no assessment of #1 by The Desk is recorded"
    )


def test_an_internal_article_is_no_source_of_an_assessment(claimtrack: Commands, tmp_path: Path) -> None:
    page = tmp_path / "tip.txt"
    page.write_text("A tip\n\nThe minister said so over lunch.\n", encoding="utf-8")
    claimtrack("article", "add", str(page), "--internal")
    cited = ("--article", "a2", "--quote", "over lunch")
    refused = claimtrack.refusal("assess", "1", "--rating", "likely", "--explanation", "a tip", *cited)
    assert "a2 is internal, an assessment is not: say in --source what may be said" in refused


# --- all of them ---


@pytest.mark.parametrize(
    "command",
    [
        ("edit", "1", "text=x"),
        ("edit", "Moscow", "name=x"),
        ("merge", "2", "1"),
        ("party", "merge", "Kyiv", "Seoul"),
        ("tag", "1", "x"),
        ("assess", "1", "--rating", "x", "--explanation", "y"),
        ("figure", "s1", "5 shells"),
    ],
)
def test_a_dry_run_shows_and_records_nothing(claimtrack: Commands, command: tuple[str, ...]) -> None:
    claimtrack("add", "Arms were shipped")
    claimtrack("party", "add", "Kyiv", "--kind", "state")
    before = claimtrack.contents()
    claimtrack(*command, "--dry-run")
    assert "nothing is recorded: --dry-run" in claimtrack.notes
    assert len(claimtrack.notes.splitlines()) > 1
    assert claimtrack.contents() == before


def test_the_same_sentence_is_the_same_claim(claimtrack: Commands) -> None:
    refusal = "TEXT: is #1 already: 'claimtrack say 1' records who says so; --again makes another claim"
    assert claimtrack.refusal("add", "munitions were shipped.", "--by", "Russia") == refusal
    assert claimtrack("add", "Munitions were shipped", "--again") == "2\n"
    assert claimtrack("add", "No munitions were shipped") == "3\n"
    claimtrack("merge", "2", "1")
    assert claimtrack.refusal("add", "Munitions were shipped") == refusal


def test_a_merged_claim_that_something_still_refers_to_is_not_written(claimtrack: Commands) -> None:
    claimtrack("add", "Arms were shipped")
    claimtrack("merge", "2", "1")
    refusal = "#2 is merged into #1, so tag 1 cannot refer to it"
    with pytest.raises(RefusedInput, match=refusal), writer(claimtrack.url) as change:
        change.tag(2, "arms")
    with database.reading(claimtrack.url) as connection:
        assert connection.execute(select(t.tag)).all() == []
