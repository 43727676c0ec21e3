"""How reports word what is recorded: for the public, and never saying more."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

import pytest
from helpers import writer
from sqlalchemy.engine import URL

from claimtrack import database, document, report, wording
from claimtrack.entries import (
    ArticleEntry,
    CitationEntry,
    ClaimEntry,
    LinkEntry,
    MembershipEntry,
    NounEntry,
    PartyEntry,
    QuantityEntry,
    StatementEntry,
)
from claimtrack.vocabulary import Aspect, Certainty, PartyKind, Reading, Stance

KOREA = (
    PartyEntry(name="South Korea", kind=PartyKind.state),
    PartyEntry(
        name="Ministry of Defense (South Korea)",
        kind=PartyKind.government_body,
        member_of=[MembershipEntry(whole="South Korea")],
    ),
    PartyEntry(
        name="Shin Won-sik",
        kind=PartyKind.person,
        member_of=[MembershipEntry(whole="Ministry of Defense (South Korea)", period="2023-10/2024-09")],
    ),
    PartyEntry(
        name="Intelligence Service",
        kind=PartyKind.government_body,
        member_of=[MembershipEntry(whole="South Korea")],
    ),
    PartyEntry(name="United States", kind=PartyKind.state),
    PartyEntry(name="US officials", kind=PartyKind.unnamed),
    PartyEntry(name="Russia", kind=PartyKind.state),
    PartyEntry(name="Ann Author", kind=PartyKind.person),
    PartyEntry(name="شبكة الأخبار", kind=PartyKind.media),
)


def said(party: str, date: str | None = None, words: str = "", **more: Any) -> StatementEntry:
    figures = [QuantityEntry(as_written=words, measure="sent")] if words else []
    fields = {"stance": Stance.asserts, "date": date, "quantities": figures, **more}
    return StatementEntry(party=party, **fields)


def reported(url: URL, statements: Sequence[StatementEntry]) -> str:
    """Return the report on a claim with these statements, in Markdown."""
    with writer(url) as change:
        for party in KOREA:
            change.party(party)
        change.article(ArticleEntry(ref="paper", title="Shells", author="Ann Author", publisher="The Paper"))
        number = change.claim(ClaimEntry(text="Shells were sent", statements=list(statements)))
    with database.reading(url) as connection:
        return document.markdown(report.dispute(connection, number, drawn=False))


def in_short(text: str) -> str:
    return text.split("## In short\n")[1].split("\n## ")[0]


@pytest.mark.parametrize(
    ("date", "words"),
    [
        (None, "undated"),
        ("2024-02-27", "27 February 2024"),
        ("2024-02", "February 2024"),
        ("2024", "2024"),
        ("2024-02-XX", "February 2024"),
        ("2024-XX", "2024"),
        ("202X", "2020s"),
        ("19XX", "1900 to 1999"),
        ("2024-21", "spring 2024"),
        ("2024-02~", "about February 2024"),
        ("2024?", "possibly 2024"),
        ("2024-02-27%", "possibly about 27 February 2024"),
        ("[..2024-03-01]", "by 1 March 2024"),
        ("[2024-03-01..]", "not before 1 March 2024"),
        ("[2024-02-24..2024-02-28]", "between 24 and 28 February 2024"),
        ("[2024-02-24..2024-03-01]", "between 24 February and 1 March 2024"),
        ("[2023-12-30..2024-01-02]", "between 30 December 2023 and 2 January 2024"),
        ("[2024-02..2024-03-01]", "between February 2024 and 1 March 2024"),
        ("2024-02/2024-03", "between February and March 2024"),
        ("2024-02~/2024-03", "between about February 2024 and March 2024"),
        ("../2024-03", "by March 2024"),
        ("2024-03/..", "not before March 2024"),
    ],
)
def test_the_date_of_a_statement_is_said_in_words(date: str | None, words: str) -> None:
    assert wording.when(date) == words


@pytest.mark.parametrize(
    ("period", "words"),
    [
        ("2023-08/..", "since August 2023"),
        ("../2024", "until 2024"),
        ("2023-08/2024-02", "August 2023 to February 2024"),
        ("2024-01-03/2024-01-05", "3 to 5 January 2024"),
        ("2022/2024", "2022 to 2024"),
        ("2024-01", "January 2024"),
    ],
)
def test_the_time_of_a_claim_is_said_in_words(period: str, words: str) -> None:
    assert wording.during(period) == words


def test_parties_of_one_camp_are_named_together_and_no_other_among_them(ledger_url: URL) -> None:
    text = reported(
        ledger_url,
        [
            said("Shin Won-sik", "2024-02-27", certainty=Certainty.estimate),
            said("United States", "2024-02-28"),
            said("Intelligence Service", "2023-11"),
            said("South Korea", "2024-02-26"),
        ],
    )
    assert (
        "asserted by South Korea (26 February 2024), with the Intelligence Service (November 2023) and Shin "
        "Won-sik of the Ministry of Defense (27 February 2024, estimate); and the United States (28 February "
        "2024)."
    ) in in_short(text)


def test_members_do_not_make_their_whole_speak(sqlite_url: URL) -> None:
    text = reported(sqlite_url, [said("Shin Won-sik", "2024-02-27"), said("Intelligence Service", "2023-11")])
    assert (
        "asserted by the Intelligence Service (November 2023) and Shin Won-sik of the Ministry of Defense "
        "(27 February 2024), both of South Korea."
    ) in in_short(text)


def test_whoever_is_of_two_wholes_makes_no_camp_of_theirs(sqlite_url: URL) -> None:
    with writer(sqlite_url) as change:
        for name in ("Chad", "Niger"):
            change.party(PartyEntry(name=name, kind=PartyKind.state))
        for name, wholes in (
            ("Joint Force", ("Chad", "Niger")),
            ("Chad Moussa", ("Chad",)),
            ("Issa", ("Niger",)),
        ):
            members = [MembershipEntry(whole=whole) for whole in wholes]
            change.party(PartyEntry(name=name, kind=PartyKind.person, member_of=members))
        statements = [said(name, "2024") for name in ("Joint Force", "Chad Moussa", "Issa")]
        claim = change.claim(ClaimEntry(text="Shells were sent", statements=statements))
    with database.reading(sqlite_url) as connection:
        text = in_short(document.markdown(report.dispute(connection, claim, drawn=False)))
    assert "by Joint Force (Chad, Niger; 2024), Chad Moussa (Chad; 2024) and Issa (Niger; 2024)." in text


def test_who_has_left_an_office_does_not_speak_from_it(sqlite_url: URL) -> None:
    text = reported(sqlite_url, [said("Shin Won-sik", "2025-01-01"), said("South Korea", "2025-01-02")])
    assert "asserted by Shin Won-sik (1 January 2025) and South Korea (2 January 2025)." in in_short(text)
    assert "Ministry" not in text


def test_the_same_said_on_the_same_day_is_said_of_both(sqlite_url: URL) -> None:
    both = [said(name, "[..2024-03-01]", reading=Reading.inferred, reading_reason="Unclear.")
            for name in ("Russia", "United States")]  # fmt: skip
    text = reported(sqlite_url, both)
    assert "asserted by Russia and the United States (both by 1 March 2024, our reading)." in in_short(text)
    assert "- **Russia and the United States (both by 1 March 2024, our reading)** on " in text


def test_no_verb_asks_whether_a_speaker_is_one_or_many(sqlite_url: URL) -> None:
    statements = [
        said("US officials"),
        said("Russia", stance=Stance.disputes, aspect=Aspect.timing),
        said("United States", stance=Stance.undetermined),
    ]
    text = reported(sqlite_url, statements)
    assert "| undated | US officials | asserted *(unsourced)* | flat |" in text
    assert "| undated | Russia | disputed (timing) *(unsourced)* | flat |" in text
    assert "Left undetermined by the United States (undated)." in in_short(text)
    of_parties = text.replace("## Who asserts, and who denies", "").split("## How to read this report")[0]
    for verb in ("asserts", "denies", "disputes", "confirms", "declines"):
        assert not re.search(rf"\b{verb}\b", of_parties)


def test_certainty_is_shown_for_every_statement_and_beside_its_words_unless_flat(sqlite_url: URL) -> None:
    statements = [
        said("Russia", "2024-01-01"),
        said("US officials", "2024-01-02", "9 shells", certainty=Certainty.likely),
    ]
    text = reported(sqlite_url, statements)
    assert "| US officials, 2 January 2024, likely: “9 shells”" in text
    assert "<br>Russia, 1 January 2024 *(unsourced)* |" in text
    assert "| asserted: “9 shells” *(unsourced)* | likely |" in text
    assert "| asserted *(unsourced)* | flat |" in text
    assert "Where no such word stands, it was said flatly" in text


def test_an_author_speaks_in_the_own_article_only_where_it_is_cited(sqlite_url: URL) -> None:
    cited = [CitationEntry(article="paper", exact="shells were sent")]
    text = reported(sqlite_url, [said("Ann Author", "2024", citations=cited), said("Russia", "2024")])
    assert "asserted by Ann Author (own article; 2024) and Russia (2024)." in in_short(text)


@pytest.mark.parametrize(
    ("figures", "sentence"),
    [
        (
            [("South Korea", "9 shells"), ("Shin Won-sik", "900 shells")],
            "Both figures come from one side, South Korea, with Shin Won-sik of the Ministry of Defense: "
            "no figure of an unrelated party is recorded to hold against them.",
        ),
        (
            [("South Korea", "9 shells"), ("Russia", "more than 3 shells")],
            "Two figures are recorded; those of unrelated parties that can be compared do not exclude each "
            "other.",
        ),
        (
            [("South Korea", "9 shells"), ("Russia", "3 containers")],
            "Two figures are recorded; no two of unrelated parties count the same for the same time, so that "
            "none can be held against another.",
        ),
        ([("South Korea", "9 shells")], "The claim itself is affirmed"),
    ],
)
def test_what_figures_without_a_conflict_say_of_each_other(
    sqlite_url: URL, figures: Sequence[tuple[str, str]], sentence: str
) -> None:
    text = in_short(reported(sqlite_url, [said(party, "2024-02-01", words) for party, words in figures]))
    assert sentence in text
    assert ("figure" in text) is (len(figures) > 1)


def test_what_implies_and_what_excludes_a_claim_is_told_in_short(sqlite_url: URL) -> None:
    with writer(sqlite_url) as change:
        for party in KOREA:
            change.party(party)
        claim = change.claim(
            ClaimEntry(text="Arms were sent", statements=[said("Russia", stance=Stance.denies)])
        )
        link = [LinkEntry(claim=str(claim), reason="Shells are arms.")]
        change.claim(ClaimEntry(text="Shells were sent", implies=link, statements=[said("South Korea")]))
        change.claim(ClaimEntry(text="Only food was sent", excludes=link, statements=[said("US officials")]))
    with database.reading(sqlite_url) as connection:
        whole = document.markdown(report.dispute(connection, claim, drawn=False))
    text = in_short(whole)
    assert "Implies [\\#1](#1-arms-were-sent): *Shells are arms.*" in whole
    assert "No assertion of the claim itself is recorded. It is denied by Russia (undated)." in text
    assert "The claim itself is affirmed in" not in text
    assert "One more specific claim implies it:" in text
    assert (
        "- [\\#2 Shells were sent](#2-shells-were-sent): asserted by South Korea (undated); no denial of "
        "this claim recorded (#1, which it implies, is denied)."
    ) in text
    assert "One claim cannot be true together with it:" in text
    assert "- [\\#3 Only food was sent](#3-only-food-was-sent): asserted by US officials (undated)." in text


def test_what_a_rival_says_or_nobody_is_no_denial(sqlite_url: URL) -> None:
    with writer(sqlite_url) as change:
        for party in KOREA:
            change.party(party)
        shells = change.claim(
            ClaimEntry(text="Shells were sent", about=["Russia"], statements=[said("South Korea")])
        )
        food = ClaimEntry(
            text="Only food was sent", excludes=[LinkEntry(claim=f"#{shells}")], statements=[said("Russia")]
        )
        change.claim(food)
        silent = change.claim(
            ClaimEntry(text="Tanks were sent", about=["Russia"], statements=[said("South Korea")])
        )
    with database.reading(sqlite_url) as connection:
        rival, alone = (
            document.markdown(report.dispute(connection, number, drawn=False)) for number in (shells, silent)
        )
    assert "| No denial of this claim recorded; the rival claim [\\#2]" in rival
    assert "| No denial recorded<br>No statement by Russia on this claim recorded |" in alone


def test_a_name_from_right_to_left_leaves_the_date_beside_it_in_its_place(sqlite_url: URL) -> None:
    text = reported(sqlite_url, [said("شبكة الأخبار", "2024-02-27")])
    assert "شبكة الأخبار&lrm;, 27 February 2024" in text
    with database.reading(sqlite_url) as connection:
        page = document.html(report.dispute(connection, 1, drawn=False))
    assert "<bdi>شبكة الأخبار</bdi>, 27 February 2024" in page


def test_a_link_to_a_claim_in_arabic_leads_to_it(sqlite_url: URL) -> None:
    with writer(sqlite_url) as change:
        for text in ("Arms were sent", "شحنات"):
            change.claim(ClaimEntry(text=text, statements=[]))
        change.imply(2, 1)
    with database.reading(sqlite_url) as connection:
        written = report.selection(connection, [2], "Arms", drawn=False)
        text, page = document.markdown(written), document.html(written)
    assert "(#2-شحنات)" in text
    assert 'href="#h-2-شحنات"' in page
    assert 'id="h-2-شحنات"' in page


def test_a_chart_is_named_by_what_all_of_its_figures_count(sqlite_url: URL) -> None:
    with writer(sqlite_url) as change:
        for party in KOREA:
            change.party(party)
        change.noun(NounEntry(singular="shell", plural="shells", head="round"))
        figures = ["9 rounds", "3 artillery shells", "2 152mm artillery shells"]
        claim = change.claim(
            ClaimEntry(text="Shells were sent", statements=[said("Russia", "2024", f) for f in figures])
        )
    with database.reading(sqlite_url) as connection:
        drawn = report.dispute(connection, claim).charts
    assert [chart.drawing.title for chart in drawn] == ["Rounds sent", "Who said what when"]


def test_a_short_passage_stands_beside_a_position_as_the_words_of_the_article(sqlite_url: URL) -> None:
    def cited(words: str) -> list[CitationEntry]:
        return [CitationEntry(article="paper", exact=words)]

    statements = [
        said("Russia", "2024-03-01", stance=Stance.denies, citations=cited("which both have denied")),
        said("US officials", "2024-02-01", citations=cited("long " * 100)),
        said("South Korea", "2024-01-01", "9 shells", citations=cited("9 shells were sent")),
    ]
    table = reported(sqlite_url, statements).split("| --- | --- |")[1].split("\n\n")[0]
    assert "Russia, 1 March 2024 – in the article: “which both have denied”[^" in table
    assert "US officials, 1 February 2024[^" in table
    assert "South Korea, 1 January 2024: “9 shells”[^" in table
