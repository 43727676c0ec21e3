"""Dispute reports: what the public records say on a claim and all that implies or excludes it, as a document.

A report says no more than the records, and is the same for the same records: it looks at no clock.
"""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection

from claimtrack import charts, display, facts, queries
from claimtrack.dispute import reachable
from claimtrack.document import Block, Bullets, Document, Heading, Line, Link, Paragraph
from claimtrack.errors import RefusedInput
from claimtrack.queries import ClaimView, StatementView
from claimtrack.sections import HOW_TO_READ, Sections, claim_heading
from claimtrack.text import fold, one_line
from claimtrack.wording import count, when

HOW_TO_READ_IT = "How to read this report"
MAX_CLAIMS = 1000  # in one document


def documents(
    connection: Connection, claims: Sequence[int], title: str, each: str | None = None, *, drawn: bool = True
) -> Iterator[Document]:
    """The reports on these claims: one on all, or on each dispute one, and an index of them.

    `each` is what the names of the files of each end with. One claim has its dispute's report in any case.
    """
    if each is not None:
        made = []
        for claim, _ in disputes(connection, claims):
            written = dispute(connection, claim, drawn=drawn)
            made.append((f"{written.stem}{each}", written.title, written.status))
            yield written
        yield _index(made, title)
    elif len(claims) == 1:
        yield dispute(connection, claims[0], drawn=drawn)
    else:
        yield selection(connection, claims, title, drawn=drawn)


def title(filters: queries.Filters, words: Mapping[str, str | None]) -> str:
    """The title of a report on what was selected, `words` as they were given: by Russia, since 2024."""
    ways = sorted(filters.contested)
    parts = [f"contested ({', '.join(ways)})" if len(ways) < 3 else "contested"] if ways else []
    parts += ["figures conflict"] if filters.conflicting else []
    parts += [f"{name} {one_line(word)}" for name, word in words.items() if word]
    return f"Dispute reports: {', '.join(parts)}"


def dispute(connection: Connection, claim: int, *, drawn: bool = True) -> Document:
    """The report on the dispute around one claim; without charts where they are not to be drawn."""
    ((_, members),) = disputes(connection, [claim])
    views = queries.claims_by_id(connection, members, public=True)
    sections = Sections(connection, views, drawn=drawn and charts.available(), stem=stem(views[0]))
    words = one_line(views[0].text)
    blocks = [Heading(1, words), _lead(views), *sections.dispute(members, 2, "")]
    return _document(sections, stem(views[0]), words, blocks)


def selection(connection: Connection, claims: Sequence[int], title: str, *, drawn: bool = True) -> Document:
    """One document on all disputes around these claims, with a list of contents."""
    groups = disputes(connection, claims)
    every = list(dict.fromkeys(number for _, members in groups for number in members))
    if len(every) > MAX_CLAIMS:
        raise RefusedInput(
            f"{len(every):,} claims are too many for one document ({MAX_CLAIMS:,} at most): "
            "narrow the selection, or write a file for each dispute with --each"
        )
    views = queries.claims_by_id(connection, every, public=True)
    name = "-".join(fold(title).split())[:80].rstrip("-")
    sections = Sections(connection, views, drawn=drawn and charts.available(), stem=name)
    parts: list[Block] = []
    contents: list[Line] = []
    for root, members in groups:
        heading = claim_heading(sections.views[root], 2)
        status = display.status(sections.views[root])
        contents.append([Link(heading.text, f"#{heading.anchor}"), f" – {status}"])
        parts += [heading, *sections.dispute(members, 3, f" – #{root}")]
    return _document(
        sections, name, title, [Heading(1, title), _lead(views), Bullets(contents, True), *parts]
    )


def _index(made: Sequence[tuple[str, str, str]], title: str) -> Document:
    """A document that leads to others: file, title and status of each."""
    lines: list[Line] = [[Link(of, name), f" – {status}"] for name, of, status in made]
    what = "each on one claim with those that imply it, and those that cannot be true together with it"
    lead = Paragraph([f"By claimtrack: {count(len(made), 'report')}, {what}."], aside=True)
    return Document("index", title, "", [Heading(1, title), lead, Bullets(lines)], [])


def disputes(connection: Connection, claims: Sequence[int]) -> list[tuple[int, list[int]]]:
    """Each claim with the claims of its dispute: itself, all that imply it, and those that it excludes.

    A claim whose dispute lies within that of another of them is left out.
    """
    below = facts.implying_these(connection, claims)[0]
    excluded = facts.exclusions(connection, claims)
    found = {}
    for claim in dict.fromkeys(claims):
        specific = reachable(claim, below) - {claim}
        found[claim] = [claim, *sorted(specific), *sorted(excluded.get(claim, set()) - specific)]
    holding: dict[int, list[int]] = defaultdict(list)
    for claim, members in found.items():
        for member in members:
            holding[member].append(claim)
    order = {claim: place for place, claim in enumerate(found)}

    def covered(claim: int) -> bool:
        own = set(found[claim])
        return any(
            own < set(found[other]) or (own == set(found[other]) and order[other] < order[claim])
            for other in holding[claim]
            if other != claim
        )

    return [(claim, members) for claim, members in found.items() if not covered(claim)]


def selected(connection: Connection, filters: queries.Filters) -> list[int]:
    """The claims that pass by what is public, newest first.

    Stored flags count internal statements as well; what is contested or conflicting only by them is left out.
    """
    passing = list(queries.numbers(connection, replace(filters, public=True)))
    if not (filters.contested or filters.conflicting):
        return passing
    kept = []
    for start in range(0, len(passing), MAX_CLAIMS):
        for view in queries.claims_by_id(connection, passing[start : start + MAX_CLAIMS], 1, public=True):
            ways = {"direct" if not r.via else "implied" for r in view.denials if not r.earlier}
            ways |= {"rival"} if view.rivals else set()
            if (not filters.contested or ways & filters.contested) and (
                not filters.conflicting or view.conflicting
            ):
                kept.append(view.id)
    return kept


def stem(claim: ClaimView) -> str:
    """A file's name made of the claim's words and its number, which no other claim of the ledger has."""
    words = "-".join(fold(claim.text).split())[:80].rstrip("-")
    return f"{words}-{claim.id}" if words.isprintable() and "/" not in words else f"claim-{claim.id}"


def digest(sections: Sections) -> str:
    """SHA-256 of what the records behind a report say, the same in every ledger that says the same.

    Of each claim, with everything that its public records hold but numbers and uids, JSON with sorted keys;
    other claims stand by their sentences, speakers with what they were a part of, statements and claims in
    the order of that JSON.
    """

    def plain(value: Any) -> str:
        return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))

    def record(row: Any, leave: Sequence[str]) -> dict[str, Any]:
        return {name: value for name, value in row._asdict().items() if name not in leave}

    def statement(s: StatementView) -> dict[str, Any]:
        said = record(s, ("id", "uid", "claim", "party_id", "replaces", "quantities", "citations"))
        cited = [
            record(c, ("id", "article")) | {"article": record(c.article, ("id", "uid"))} for c in s.citations
        ]
        return said | {
            "place": sections.speakers.place(s),
            "camp": sections.speakers.camp_names(s),
            "quantities": sorted((record(q, ("id", "citations")) for q in s.quantities), key=plain),
            "citations": sorted(cited, key=plain),
            "assessments": [verdict(a) for a in s.assessments],
        }

    def verdict(a: queries.AssessmentView) -> dict[str, Any]:
        return {name: value for name, value in a._asdict().items() if name != "party" or value}

    def linked(view: ClaimView, claims: Sequence[int]) -> list[list[str]]:
        because = {n: sections.reasons.get((view.id, n), "") for n in claims}
        return sorted([view.linked[n], because[n]] for n in claims if n in view.linked)

    def claim(view: ClaimView) -> dict[str, Any]:
        return {
            **{name: getattr(view, name) for name in ("text", "language", "period", "about", "tags")},
            "implies": linked(view, view.implies),
            "excludes": linked(view, view.excludes),
            "statements": sorted((statement(s) for s in view.statements), key=plain),
            "assessments": [verdict(a) for a in view.assessments],
            "reckonings": sorted(
                (kept.result, kept.note or "", len(kept.outdated)) for kept in view.reckonings
            ),
        }

    return hashlib.sha256(plain(sorted(map(claim, sections.views.values()), key=plain)).encode()).hexdigest()


def _lead(views: Sequence[ClaimView]) -> Paragraph:
    statements = [s for view in views for s in view.statements if not s.withdrawn_because]
    counts = [
        count(len(views), "claim"),
        count(len(statements), "statement"),
        count(len({s.party_id for s in statements}), "party", "parties"),
    ]
    newest = max((s.date_latest or "" for s in statements), default="")
    until = f"the newest statement is of {when(newest)}" if newest else "no statement is dated"
    guide = Link(f"{HOW_TO_READ_IT}.", f"#{Heading(2, HOW_TO_READ_IT).anchor}")
    return Paragraph([f"Dispute report by claimtrack: {', '.join(counts)}; {until}. ", guide], aside=True)


def _document(sections: Sections, stem: str, title: str, blocks: Sequence[Block]) -> Document:
    """The blocks with how to read them, the footnotes, and what stands below all."""
    views = sections.views.values()
    newest = max((s.date_latest or "" for v in views for s in v.statements), default="")
    records = f"Newest statement: {when(newest)}. SHA-256 of the records: {digest(sections)}."
    return Document(
        stem,
        title,
        display.status(next(iter(views))),
        [
            *blocks,
            Heading(2, HOW_TO_READ_IT),
            Bullets([[line] for line in HOW_TO_READ]),
            Paragraph([records], aside=True),
            Heading(2, "Sources"),
        ],
        sections.footnotes,
    )
