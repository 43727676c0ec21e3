"""Entering and correcting claims in one's own editor: comments explain, mistakes come back at their line."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pexpect
import pytest
from helpers import writer
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy.engine import URL
from test_form import ENTER, ledger, said, terminal

from claimtrack import amending, cli, commented, database, editing, interchange
from claimtrack.entries import ArticleEntry, CitationEntry, ClaimEntry, Entries, QuantityEntry, StatementEntry
from claimtrack.errors import Outdated, RefusedInput
from claimtrack.vocabulary import Stance, Visibility

__all__ = ["ledger"]

# An editor that makes the next of some replacements each time that it is opened, and keeps what it was shown.
EDITOR = """
import json, pathlib, sys
folder, form = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
opened = len(list(folder.glob("seen-*")))
text = form.read_text(encoding="utf-8")
(folder / f"seen-{opened}").write_text(text, encoding="utf-8")
turns = json.loads((folder / "turns").read_text(encoding="utf-8"))
for old, new in turns[opened] if opened < len(turns) else []:
    assert old in text, old
    text = text.replace(old, new, 1) if old else new
form.write_text(text, encoding="utf-8")
"""


class Desk:
    """A terminal with an editor of which each turn is written down beforehand."""

    def __init__(self, ledger: URL, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.ledger, self.folder = ledger, folder
        (folder / "editor.py").write_text(EDITOR, encoding="utf-8")
        monkeypatch.setenv("VISUAL", f"'{sys.executable}' '{folder / 'editor.py'}' '{folder}'")

    def turns(self, *turns: list[tuple[str, str]]) -> None:
        """What the editor replaces by what when it is opened, time after time."""
        for seen in self.folder.glob("seen-*"):
            seen.unlink()
        (self.folder / "turns").write_text(json.dumps(turns), encoding="utf-8")

    def seen(self, time: int = -1) -> str:
        """The form as the editor was shown it, at the last time or another."""
        shown = sorted(self.folder.glob("seen-*"))
        return shown[time].read_text(encoding="utf-8")

    @contextmanager
    def __call__(self, *arguments: str) -> Iterator[pexpect.spawn[str]]:
        with terminal(self.ledger, *arguments) as child:
            yield child

    def run(self, *arguments: str, code: int = 0) -> str:
        """What a command without questions says, to its end."""
        with self(*arguments) as child:
            child.expect(pexpect.EOF)
            child.wait()
            assert child.exitstatus == code, child.before
            return str(child.before).replace("\r\n", "\n")


@pytest.fixture
def desk(ledger: URL, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    return Desk(ledger, tmp_path, monkeypatch)


FILLED = [
    ("- text:", "- text: North Korea has shipped munitions to Russia"),
    ("period:", "period: 2023-08/.."),
    ("about: []", "about: [Pyonyang, Moscow]"),
    ("- party:", "- party: Seoul"),
    ("- as_written:", "- as_written: some 6,700 containers"),
    ("measure:", "measure: shipped"),
    ("exact:\n", "exact: sent some 6,700 containers\n"),
    ("- party:\n", "- party: Moscow\n"),
    ("exact:\n", "exact: Both Pyongyang and Moscow have denied\n"),
]


def test_a_claim_with_its_denial_is_recorded_from_a_form_in_the_editor(desk: Desk) -> None:
    desk.turns([(old, new.replace("[Pyonyang", "[Pyongyang")) for old, new in FILLED])
    told = desk.run("add", "--edit", "--article", "a1")
    assert "South Korea asserts (flat), by 2024-02-28" in told
    view = said(desk.ledger)
    (denial,) = (reaching.statement for reaching in view.denials)
    (asserted,) = (statement for statement in view.statements if statement.stance == "asserts")
    assert (view.about, view.period, denial.party) == (["North Korea", "Russia"], "2023-08/..", "Russia")
    (figure,) = asserted.quantities
    assert (figure.amount, figure.measure, figure.citations) == (
        "6700",
        "shipped",
        [asserted.citations[0].id],
    )
    shown = desk.seen()
    assert "# asserts, confirms, endorses, updates, corrects, retracts, denies" in shown
    assert "#   Both Pyongyang and Moscow have denied arms trading." in shown
    assert "- article: a1" in shown


def test_a_dry_run_shows_what_would_be_recorded_and_keeps_the_form(desk: Desk) -> None:
    desk.turns([("- text:", "- text: A claim")])
    told = desk.run("add", "--edit", "--dry-run")
    assert "nothing is recorded: --dry-run" in told
    assert "the form is kept: claimtrack add --edit goes on with it" in told
    desk.turns([])
    with desk("add", "--edit") as child:
        child.expect_exact("Go on with the form that you left?")
        child.send(ENTER)
        child.expect(pexpect.EOF)
    assert said(desk.ledger).text == "A claim"


def test_the_article_in_use_is_the_form_s_too(desk: Desk) -> None:
    desk.run("use", "--article", "a1")
    desk.turns([])
    assert "the form is as it was: nothing is recorded" in desk.run("add", "--edit")
    assert "- article: a1" in desk.seen()


def test_what_an_internal_article_says_is_internal_in_the_form_too(desk: Desk) -> None:
    with writer(desk.ledger) as change:
        change.article(ArticleEntry(title="A tip", content="Ships came.", visibility=Visibility.internal))
    filled = [
        ("- text:", "- text: Ships came"),
        ("- party:", "- party: Seoul"),
        ("exact:\n", "exact: Ships\n"),
    ]
    desk.turns(filled)
    assert "[internal]" in desk.run("add", "--edit", "--article", "a2")
    assert [one.visibility for one in said(desk.ledger).statements] == ["internal"]


def test_mistakes_come_back_as_comments_at_their_lines_and_nothing_typed_is_lost(desk: Desk) -> None:
    second = "\n  - text: A second claim\n    period: soon\n"
    desk.turns(
        [*FILLED, ("stance: asserts", "stance: asert"), ("\n# a1", second + "\n# a1")],
        [("[Pyonyang", "[Pyongyang"), ("stance: asert", "stance: asserts"), ("period: soon", "period: 2024")],
    )
    told = desk.run("add", "--edit", "--article", "a1")
    assert "3 things are wrong: see the comments in the form" in told
    lines = desk.seen().splitlines()
    for comment, below in (
        ("    # claimtrack: about: unknown party 'Pyonyang'", "    about: [Pyonyang, Moscow]"),
        ("        # claimtrack: stance: 'asert' is none of", "        stance: asert"),
        ("    # claimtrack: period: 'soon' is no date", "    period: soon"),
    ):
        at = next(i for i, line in enumerate(lines) if line.startswith(comment))
        assert lines[at + 1].startswith(below)
    assert "did you mean asserts?" in desk.seen()
    assert said(desk.ledger).text == "North Korea has shipped munitions to Russia"
    assert said(desk.ledger, 2).period == "2024"


def test_who_gives_up_finds_the_form_again(desk: Desk) -> None:
    desk.turns(FILLED)
    told = desk.run("add", "--edit", "--article", "a1", code=2)
    assert "about: unknown party 'Pyonyang'" in told
    assert "the form is kept: claimtrack add --edit goes on with it" in told
    desk.turns([("[Pyonyang", "[Pyongyang")])
    with desk("add", "--edit", "--article", "a1") as child:
        child.expect_exact("Go on with the form that you left?")
        child.send(ENTER)
        child.expect(pexpect.EOF)
    assert "claimtrack:" not in desk.seen()
    assert said(desk.ledger).about == ["North Korea", "Russia"]
    desk.turns([])
    assert "nothing is recorded" in desk.run("add", "--edit")  # nothing of it is left


def test_an_emptied_form_an_unchanged_one_and_an_editor_that_fails_record_nothing(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.turns([("", "# nothing\n")])
    assert "the form is empty" in desk.run("add", "--edit", code=130)
    desk.turns([])
    assert "the form is as it was: nothing is recorded" in desk.run("add", "--edit")
    monkeypatch.setenv("VISUAL", "false --wait")
    failed = desk.run("add", "--edit", code=2)
    assert failed == "claimtrack: the editor 'false --wait' failed (exit code 1)\n"
    monkeypatch.setenv("VISUAL", "/no/such/editor")
    assert "cannot be started: No such file or directory" in desk.run("add", "--edit", code=2)
    monkeypatch.setenv("VISUAL", """sh -c 'echo "claims: [{text: typed}]" > "$0"; exit 3'""")
    failed = desk.run("add", "--edit", code=2)
    assert "failed (exit code 3); what you typed is kept: claimtrack add --edit goes on with it" in failed
    with desk("add", "--edit") as child:
        child.expect_exact("Go on with the form that you left?")
        child.send("n" + ENTER)
        child.expect_exact("failed")
    with database.reading(desk.ledger) as connection:
        assert editing.revision_after(connection, 1) is None


def test_without_a_terminal_there_is_no_editor(ledger: URL, capsys: pytest.CaptureFixture[str]) -> None:
    for arguments in (["add", "--edit"], ["--no-input", "add", "--edit"]):
        assert cli._run(["--db", str(ledger.database), *arguments]) == 2
        assert capsys.readouterr().err.startswith(
            "claimtrack: --edit: opens an editor, which needs a terminal"
        )


# --- a recorded claim ---


@pytest.fixture
def shipped(desk: Desk) -> Desk:
    """Record a claim with a denial."""
    asserted = StatementEntry(
        party="Seoul",
        stance=Stance.asserts,
        quantities=[QuantityEntry(as_written="some 6,700 containers", measure="shipped")],
        citations=[CitationEntry(article="a1", exact="sent some 6,700 containers")],
    )
    with writer(desk.ledger) as change:
        change.claim(ClaimEntry(text="General"))
        change.claim(
            ClaimEntry(
                text="Munitions were shipped",
                about=["Russia"],
                tags=["arms"],
                statements=[asserted, StatementEntry(party="Moscow", stance=Stance.denies, date="2024-02")],
            )
        )
    return desk


def test_only_what_changed_in_the_form_is_edited_as_one_change(shipped: Desk) -> None:
    shipped.turns(
        [
            ("text: Munitions were shipped", "text: Munitions went to Russia"),
            ("about: [Russia]", "about: [Pyongyang, Russia]"),
            ("tags: [arms]", "tags: [munitions]"),
            ("implies: []", "implies: [{claim: 1, reason: Munitions are arms}]"),
            ("certainty: flat", "certainty: likely"),
            (
                "as_written: some 6,700 containers",
                "as_written: some 6,700 containers\n            kind: cumulative",
            ),
            ("date: 2024-02\n", "date: 2024-02-28\n        note: as quoted\n"),
        ]
    )
    told = shipped.run("edit", "2")
    assert [line.removeprefix("claimtrack: ") for line in told.splitlines() if ": " in line[12:]][-8:] == [
        "#2: implies #1: from no to yes, as 'Munitions are arms'",
        "#2: tags from arms to munitions",
        "#2: text from 'Munitions were shipped' to 'Munitions went to Russia'",
        "#2: about from Russia to Russia, North Korea",
        "s1: certainty from 'flat' to 'likely'",
        "q1: kind from 'count' to 'cumulative'",
        "s2: date from '2024-02' to '2024-02-28'",
        "s2: note from none to 'as quoted'",
    ]
    view = said(shipped.ledger, 2)
    assert (view.text, view.tags, view.implies) == ("Munitions went to Russia", ["munitions"], [1])
    assert set(view.about) == {"North Korea", "Russia"}
    (figure,) = view.statements[-1].quantities or view.statements[0].quantities
    assert (figure.kind, figure.amount, figure.low) == ("cumulative", "6700", "6600")
    with database.reading(shipped.ledger) as connection:
        at = editing.revision_after(connection, 2)
        assert editing.record(connection, "s1", at).fields["certainty"] == "flat"
        assert editing.revision_after(connection, 3) is None  # one change


def test_the_form_of_a_statement_is_its_claim_s_and_show_shows_the_fields(shipped: Desk) -> None:
    shipped.turns([])
    assert "nothing is recorded" in shipped.run("edit", "s2")
    assert shipped.seen().startswith("# Claim 2 as it is recorded.")
    assert "s2 is at version 1" in shipped.run("edit", "s2", "--show")
    assert "s2 is at version 1" in shipped.run("--no-input", "edit", "s2")


def test_what_is_new_in_the_form_is_recorded(shipped: Desk) -> None:
    passage = """
          - article: a1
            exact: more than three million\n"""
    denial = """
      - party: Pyongyang
        stance: denies
        citations:
          - {article: a1, exact: Both Pyongyang and Moscow have denied}
"""
    shipped.turns(
        [
            ("            form: paraphrase\n", "            form: paraphrase" + passage),
            (
                "        quantities:\n",
                "        quantities:\n          - {as_written: more than three million, noun: shell}\n",
            ),
            ("        citations: []\n", "        citations: []" + denial),
        ]
    )
    shipped.run("edit", "2")
    view = said(shipped.ledger, 2)
    figures = {q.as_written: q.citations for s in view.statements for q in s.quantities}
    passages = {c.exact: c.id for s in view.statements for c in s.citations}
    assert figures["more than three million"] == [passages["more than three million"]]
    assert {reaching.statement.party for reaching in view.denials} == {"Russia", "North Korea"}


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("      - record: s2", None, "s2 is left out: nothing is taken away here; claimtrack withdraw s2"),
        ("        certainty: flat\n", "", "certainty: is left out: empty its value to clear it"),
        ("    tags: [arms]\n", "", "tags: is left out: empty its value to clear it"),
        ("text: Munitions were shipped", "text:", "text: is missing"),
        ("party: South Korea", "party: Russia", "party: who speaks is no field of s1"),
        ("article: a1", "article: a7", "the article is no field of c1"),
        ("record: q1", "record: q9", "q1 is left out"),
        ("record: s2", "record: s1", "s1 stands twice"),
        ("date: 2024-02", "date: 2024-13", "date: "),
        ("measure: shipped", "measure: shipped\n            ref: x", "ref: is no field of q1"),
        ("seen: 2", "", "seen is left out"),
        ("exact: sent some", "exact: sent nearly", "'sent nearly 6,700 containers' is not"),
    ],
)  # fmt: skip
def test_what_cannot_be_changed_is_refused_and_nothing_is_taken_away(
    shipped: Desk, old: str, new: str | None, words: str
) -> None:
    with database.reading(shipped.ledger) as connection:
        text = commented.of_claim(connection, 2)
    shipped.turns([(text[text.index(old) :], "")] if new is None else [(old, new)])
    assert words in shipped.run("edit", "2", code=2)
    with database.reading(shipped.ledger) as connection:
        assert editing.revision_after(connection, 2) is None


def test_all_that_is_wrong_with_a_recorded_claim_comes_back_at_once(shipped: Desk) -> None:
    shipped.turns(
        [
            ("about: [Russia]", "about: [Rusha]"),
            ("date: 2024-02", "date: soon"),
            ("certainty: flat", "certainty: likely\n        note: x\n        replaces: s9"),
            ("as_written: some 6,700 containers", "as_written: 6.700 containers"),
            ("exact: sent some", "exact: sent nearly"),
        ]
    )
    assert "5 things are wrong" in shipped.run("edit", "2", code=2)


def test_what_others_changed_meanwhile_is_never_overwritten(shipped: Desk) -> None:
    with database.reading(shipped.ledger) as connection:
        text = commented.of_claim(connection, 2)
    with writer(shipped.ledger, "other") as change:
        editing.edit(change, "s1", {"note": "theirs"})
        editing.tag(change, 2, ["theirs"])
        editing.edit(change, "2", {"about": ["Russia", "South Korea"]})
    mine = text.replace("tags: [arms]", "tags: [arms, mine]").replace(
        "about: [Russia]", "about: [North Korea]"
    )
    with writer(shipped.ledger) as change:
        done = amending.amend(change, amending.read(mine, "form"))
    assert done.told[0] == "#2: tags from arms to arms, mine, theirs"
    view = said(shipped.ledger, 2)
    assert (view.tags, set(view.about)) == (["arms", "mine", "theirs"], {"North Korea", "South Korea"})
    shipped.turns([(mine[:40], mine[:40]), ("", text.replace("certainty: flat", "certainty: likely"))])
    with (
        writer(shipped.ledger) as change,
        pytest.raises(Outdated, match=r"note: was none, is 'theirs'"),
    ):
        amending.amend(change, amending.read(text.replace("certainty: flat", "certainty: likely"), "form"))


def test_links_go_and_get_other_reasons_but_not_over_others_changes(shipped: Desk) -> None:
    with writer(shipped.ledger) as change:
        change.claim(ClaimEntry(text="Other"))
        change.imply(2, 1, "mine")
        change.exclude(2, 3)
    with database.reading(shipped.ledger) as connection:
        text = commented.of_claim(connection, 2)
    assert "implies: [{claim: 1, reason: mine}]\n" in text
    assert "excludes: [{claim: 3}]\n" in text
    with writer(shipped.ledger) as change:
        better = text.replace("reason: mine", "reason: better").replace(
            "excludes: [{claim: 3}]", "excludes: []"
        )
        done = amending.amend(change, amending.read(better, "form"))
    assert done.told == [
        "#2: implies #1: from yes, as 'mine' to yes, as 'better'",
        "#2: excludes #3: from yes to no",
    ]
    assert (said(shipped.ledger, 2).implies, said(shipped.ledger, 2).excludes) == ([1], [])
    with writer(shipped.ledger) as change, pytest.raises(RefusedInput, match="others have changed what #2"):
        amending.amend(change, amending.read(text.replace("reason: mine", "reason: worse"), "form"))


@settings(deadline=None)
@given(text=st.text(min_size=1).filter(lambda text: text.strip() and "\0" not in text))
def test_any_text_is_the_same_in_a_form_and_back(text: str) -> None:
    entries = Entries(claims=[ClaimEntry(text=text, about=[text], tags=[text])])
    try:
        text.encode()
    except UnicodeEncodeError:
        return
    (claim,) = interchange.parse_yaml(commented.new(entries), "form").entries.claims
    assert (claim.text, claim.about, claim.tags) == (text, [text], [text])
