"""Dispute reports: what the public records say on a claim and all that implies or excludes it, as a document.

A report says no more than the records, and is the same for the same records: it looks at no clock.
"""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from decimal import ROUND_DOWN, Decimal
from itertools import islice
from typing import Any, NamedTuple

from sqlalchemy import Connection, select

from claimtrack import charts, dates, display, facts, queries
from claimtrack import tables as t
from claimtrack.display import bounds, during, figure, position, through, when
from claimtrack.dispute import Figure, Parties, Position, conflicts, reachable
from claimtrack.document import (
    Aside,
    Block,
    Bullets,
    Chart,
    Document,
    Heading,
    Line,
    Link,
    Note,
    Paragraph,
    Piece,
    Strong,
    Table,
)
from claimtrack.errors import RefusedInput
from claimtrack.queries import ArticleView, CitationView, ClaimView, QuantityView, Reaching, StatementView
from claimtrack.text import fold, one_line
from claimtrack.vocabulary import Kind, PartyKind, Stance

MAX_CLAIMS = 1000  # in one document
SHOWN = 12  # statements in one cell of a claim's table; the timeline has all
NAMED = 6  # speakers named in one sentence
_PAIRS = 2000  # conflicting pairs looked at for the widest; whatever is found is true of its pair


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
    builder = _Builder(connection, views, drawn=drawn and charts.available(), stem=stem(views[0]))
    words = one_line(views[0].text)
    return builder.document(words, [Heading(1, words), _lead(views), *builder.dispute(members, 2, "")])


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
    builder = _Builder(connection, views, drawn=drawn and charts.available(), stem=name)
    parts: list[Block] = []
    contents: list[Line] = []
    for root, members in groups:
        heading = _claim_heading(builder.views[root], 2)
        status = display.status(builder.views[root])
        contents.append([Link(heading.text, f"#{heading.anchor}"), f" – {status}"])
        parts += [heading, *builder.dispute(members, 3, f" – #{root}")]
    return builder.document(title, [Heading(1, title), _lead(views), Bullets(contents, True), *parts])


def _index(made: Sequence[tuple[str, str, str]], title: str) -> Document:
    """A document that leads to others: file, title and status of each."""
    lines: list[Line] = [[Link(of, name), f" – {status}"] for name, of, status in made]
    lead = Paragraph([f"By claimtrack: {_count(len(made), 'report')}."], aside=True)
    return Document("index", title, "", [Heading(1, title), lead, Bullets(lines)], [], [])


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


def digest(views: Iterable[ClaimView]) -> str:
    """SHA-256 of what the records behind a report say, the same in every ledger that says the same.

    Of each claim, with everything that its public records hold but numbers and uids, JSON with sorted keys;
    other claims stand by their sentences, statements and claims in the order of that JSON.
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
            "quantities": sorted((record(q, ("id", "citations")) for q in s.quantities), key=plain),
            "citations": sorted(cited, key=plain),
            "assessments": [verdict(a) for a in s.assessments],
        }

    def verdict(a: queries.AssessmentView) -> dict[str, Any]:
        return {name: value for name, value in a._asdict().items() if name != "party" or value}

    def claim(view: ClaimView) -> dict[str, Any]:
        return {
            **{name: getattr(view, name) for name in ("text", "language", "period", "about", "tags")},
            "implies": sorted(view.linked[n] for n in view.implies if n in view.linked),
            "excludes": sorted(view.linked[n] for n in view.excludes if n in view.linked),
            "statements": sorted((statement(s) for s in view.statements), key=plain),
            "assessments": [verdict(a) for a in view.assessments],
            "reckonings": sorted(
                (kept.result, kept.note or "", len(kept.outdated)) for kept in view.reckonings
            ),
        }

    return hashlib.sha256(plain(sorted(map(claim, views), key=plain)).encode()).hexdigest()


# --- words ---


def _claim_heading(view: ClaimView, level: int) -> Heading:
    return Heading(level, f"#{view.id} {one_line(view.text)}")


def _lead(views: Sequence[ClaimView]) -> Paragraph:
    statements = [s for view in views for s in view.statements if not s.withdrawn_because]
    counts = [
        _count(len(views), "claim"),
        _count(len(statements), "statement"),
        _count(len({s.party_id for s in statements}), "party", "parties"),
    ]
    newest = max((s.date_latest or "" for s in statements), default="")
    until = f"the newest statement is of {newest}" if newest else "no statement is dated"
    return Paragraph([f"Dispute report by claimtrack: {', '.join(counts)}; {until}."], aside=True)


def _count(how_many: int, one: str, more: str = "") -> str:
    return f"{how_many:,} {one if how_many == 1 else more or f'{one}s'}"


def _listed(words: Sequence[str]) -> str:
    return " and ".join(filter(None, (", ".join(words[:-1]), words[-1]))) if words else "nobody"


def _hedged(statement: StatementView) -> str:
    """What goes with a date: certainty, unless flat, and whether the reading is ours."""
    sure = "" if statement.certainty == "flat" else statement.certainty
    reading = "our reading" if statement.reading == "inferred" else ""
    return ", ".join(filter(None, (sure, when(statement.date), reading)))


def _speakers(statements: Iterable[StatementView], earlier: Iterable[StatementView] = ()) -> str:
    """Parties with certainty, date and reading; of a party that said it several times, since when.

    `earlier` are statements to the same effect that newer ones have replaced. Of many parties, the first.
    """
    standing = list(statements)
    groups: dict[tuple[int, str, str], list[StatementView]] = defaultdict(list)
    for s in [*standing, *earlier]:
        groups[s.party_id, s.certainty, s.reading].append(s)
    said = []
    for party, certainty, reading in dict.fromkeys((s.party_id, s.certainty, s.reading) for s in standing):
        first, *more = _oldest_first(groups[party, certainty, reading])
        dated = f"{len(more) + 1:,} statements, the first {when(first.date)}" if more else when(first.date)
        hedges = [
            certainty if certainty != "flat" else "",
            dated,
            "our reading" if reading == "inferred" else "",
        ]
        said.append(f"{one_line(first.party)} ({', '.join(filter(None, hedges))})")
    if len(said) > NAMED + 1:
        return _listed([*said[:NAMED], f"{len(said) - NAMED:,} more"])
    return _listed(said)


def _parties(statements: Iterable[StatementView]) -> str:
    names = list(dict.fromkeys(one_line(s.party) for s in statements))
    if len(names) > NAMED + 1:
        return _listed([*names[:NAMED], f"{len(names) - NAMED:,} more"])
    return _listed(names)


def _oldest_first(statements: Iterable[StatementView]) -> list[StatementView]:
    return sorted(statements, key=lambda s: (s.date_latest is None, s.date_latest or "", s.id))


def _summary(views: Sequence[ClaimView], apart: Sequence[str]) -> list[str]:
    """What the records say of the dispute, in sentences; never more than that."""
    claim = views[0]
    affirming = _oldest_first(claim.affirmations)
    earlier = [s for s in claim.statements if s.affirms and not s.in_force and not s.withdrawn_because]
    sentences = [
        f"{verb} by {_speakers(group, earlier)}."
        for verb, stances in (
            ("Asserted", (Stance.asserts, Stance.updates, Stance.corrects)),
            ("Confirmed", (Stance.confirms,)),
            ("Endorsed", (Stance.endorses,)),
        )
        if (group := [s for s in affirming if s.stance in stances])
    ] or ["No assertion of this claim recorded."]
    sentences += _denial_sentences(claim)
    if claim.silent:
        sentences.append(
            f"No statement by {_listed(list(map(one_line, claim.silent)))} on this claim recorded."
        )
    if claim.others:
        sentences.append(f"Without taking a side: {_speakers(claim.others)}.")
    specific = [view for view in views[1:] if view.id not in claim.excludes and view.affirmations]
    if specific:
        words = "more specific claim is" if len(specific) == 1 else "more specific claims are"
        by = [s for view in specific for s in _oldest_first(view.affirmations)]
        sentences.append(f"{len(specific)} {words} asserted, by {_parties(by)}.")
    for view in views[1 : 1 + NAMED]:
        if denials := [r.statement for r in view.denials if not r.via]:
            parts = [f"{verb} by {_speakers(group)}" for verb, group in _by_stance(denials)]
            sentences.append(f"Of these, #{view.id} is itself {_listed(parts)}.")
    if rivals := [s for s in claim.rivals if s.claim in claim.excludes]:
        sentences.append(f"What cannot be true together with it is asserted by {_speakers(rivals)}.")
    figures = sum(len(s.quantities) for view in views for s in view.statements if s.in_force)
    if apart:
        sentences += apart
    elif figures > 1:
        sentences.append(
            f"{figures:,} figures are recorded; no two of unrelated parties that compare exclude each other."
        )
    verdicts = [a for view in views for a in view.assessments]
    for whose in dict.fromkeys(a.party for a in verdicts):
        ratings = _listed(list(dict.fromkeys(one_line(a.rating) for a in verdicts if a.party == whose)))
        of = "Our own assessment" if whose is None else f"The assessment of {one_line(whose)}"
        sentences.append(f"{of}, below: {ratings}.")
    sentences.append(
        f"Claim #{claim.id} itself is affirmed in {display.sources(claim)}; origins are parties that say it "
        "themselves, reprints and endorsements add none."
    )
    return sentences


def _denial_sentences(claim: ClaimView) -> list[str]:
    direct = [r.statement for r in claim.denials if not r.via]
    sentences = [f"{verb.capitalize()} by {_speakers(group)}." for verb, group in _by_stance(direct)]
    implied = display.implied_denials(claim)
    if implied:
        broader = [f"#{number}" for number in sorted({r.via[-1] for r in implied})]
        named = f"claim {broader[0]} is" if len(broader) == 1 else f"claims {_listed(broader)} are"
        lead = "The" if direct else "No denial of this claim recorded; the"
        sentences.append(f"{lead} broader {named} denied by {_speakers(r.statement for r in implied)}.")
    if not direct and not implied:
        sentences.append("No denial recorded.")
    return sentences


def _by_stance(denials: Sequence[StatementView]) -> list[tuple[str, list[StatementView]]]:
    groups = {"denied": Stance.denies, "disputed in part": Stance.disputes}
    said = {verb: [s for s in denials if s.stance == stance] for verb, stance in groups.items()}
    return [(verb, group) for verb, group in said.items() if group]


def _context(claim: ClaimView, view: ClaimView) -> str:
    """How a claim belongs to the dispute, its period, and whom it is about."""
    parts = []
    if view.id in claim.excludes:
        parts.append(f"Cannot be true together with #{claim.id}.")
    elif view.id != claim.id:
        direct = claim.id in view.implies
        by_way = "" if direct else f", through {_listed([f'#{number}' for number in view.implies])}"
        parts.append(f"Implies #{claim.id}{by_way}.")
    parts += [f"Period: {during(view.period)}."] if view.period else []
    parts += [f"About {_listed([one_line(name) for name in view.about])}."] if view.about else []
    return " ".join(parts)


# --- figures ---


class _Said(NamedTuple):
    """A figure, who said it, and on which claim."""

    view: ClaimView
    statement: StatementView
    quantity: QuantityView


def _said_figures(views: Iterable[ClaimView]) -> list[_Said]:
    """Every figure but those that we withdrew, oldest first."""
    rows = [
        _Said(view, s, q)
        for view in views
        for s in view.statements
        if not s.withdrawn_because
        for q in s.quantities
    ]
    return sorted(rows, key=lambda row: (row.statement.date_latest or "", row.statement.id, row.quantity.id))


def _positions(views: Iterable[ClaimView]) -> list[Position]:
    return [
        Position(s.id, s.uid, s.claim, s.party_id, Stance(s.stance), dates.optional(s.date), s.replaces)
        for view in views
        for s in view.statements
        if not s.withdrawn_because
    ]


def _counted(quantity: QuantityView) -> str:
    of = quantity.nouns or quantity.unit or ""
    share = f" of {quantity.denominator}" if quantity.denominator else ""
    return ", ".join(filter(None, (f"{of}{share}", quantity.measure)))


def _apart(said: Sequence[_Said], figures: dict[int, list[Figure]], parties: Parties) -> list[str]:
    """For each noun and measure on which unrelated parties conflict, how far two of the figures are apart."""
    by_id = {row.quantity.id: row for row in said}
    widest: dict[str, tuple[Figure, Figure]] = {}
    for group in figures.values():
        standing = [f for f in group if by_id[f.id].statement.in_force]
        for pair in islice(conflicts(standing, parties), _PAIRS):
            lower, upper = sorted(pair, key=lambda f: f.low if f.low is not None else Decimal("-Infinity"))
            what = _counted(by_id[lower.id].quantity)
            if what not in widest or _least_gap(lower, upper) > _least_gap(*widest[what]):
                widest[what] = (lower, upper)
    return [_gap_sentence(by_id[a.id], by_id[b.id], a, b, what) for what, (a, b) in widest.items()]


def _least_gap(lower: Figure, upper: Figure) -> Decimal:
    return (upper.low or Decimal(0)) - (lower.high or Decimal(0))


def _gap_sentence(one: _Said, other: _Said, lower: Figure, upper: Figure, what: str) -> str:
    """How far two figures that exclude each other are apart, at the least that their bounds allow."""
    said = [
        f"“{figure(r.quantity)}” ({one_line(r.statement.party)}, {_hedged(r.statement)})"
        for r in (one, other)
    ]
    lead = f"Figures conflict{f' ({one_line(what)})' if what else ''}: {said[0]} and {said[1]}"
    if one.quantity.unit != other.quantity.unit or lower.high is None or upper.low is None:
        return f"{lead} cannot both be true."
    approximate = "" if {one.quantity.bounds_from, other.quantity.bounds_from} == {"words"} else "≈ "
    exact = lower.low == lower.high and upper.low == upper.high
    # An end that no value reaches is said as "more than".
    least = "" if exact else "at least " if lower.high_inclusive and upper.low_inclusive else "more than "
    apart = f"{lead} are {approximate}{least}{_least_gap(lower, upper):,f} apart"
    factor = (upper.low / lower.high).quantize(Decimal("0.1"), ROUND_DOWN) if lower.high > 0 else Decimal(0)
    if factor < Decimal("1.1"):
        return f"{apart}."
    least = least if factor * lower.high == upper.low else "more than "
    return f"{apart}, the higher {approximate}{least}{f'{factor:f}'.removesuffix('.0')} times the lower."


# --- the document ---


class _Builder:
    """The blocks of a document on these claims, and its footnotes, numbered as they are first named."""

    def __init__(self, connection: Connection, views: Sequence[ClaimView], *, drawn: bool, stem: str) -> None:
        self.views = {view.id: view for view in views}
        self._drawn, self._stem = drawn, stem
        self._notes: dict[tuple[int, str, int | None], int] = {}
        self._footnotes: list[Line] = []
        self._articles: dict[int, int] = {}  # the first footnote of each
        self._shown: set[int] = set()
        self._charts = 0
        self._figures = facts.figures(connection, _positions(views))
        self._parties = facts.parties(connection)
        p = t.party.c
        speaking = {s.party_id for view in views for s in view.statements}
        unnamed = select(p.id).where(p.kind == PartyKind.unnamed)
        self._unnamed = {row.id for row in facts.where_in(connection, unnamed, p.id, speaking)}

    def document(self, title: str, blocks: Sequence[Block]) -> Document:
        """The blocks with their footnotes and what stands below."""
        newest = max((s.date_latest or "" for v in self.views.values() for s in v.statements), default="")
        reading = (
            "How to read it: #1 is a claim’s number in the ledger. (flat), (estimate), (likely), (possible), "
            "(conditional) say how sure the party said it is. By a day: on that day or before. ≈: bounds by "
            "convention, not said. Our reading: the passage is unclear. Not recorded does not mean not said."
        )
        records = (
            f"Newest statement: {newest or 'undated'}. SHA-256 of the records: {digest(self.views.values())}."
        )
        status = display.status(next(iter(self.views.values())))
        return Document(
            self._stem,
            title,
            status,
            [*blocks, Heading(2, "Sources")],
            self._footnotes,
            [[reading], [records]],
        )

    def dispute(self, members: Sequence[int], level: int, suffix: str) -> list[Block]:
        """All on one dispute, sections at `level`; claims that the document has already are only named."""
        views = [self.views[number] for number in members]
        said = _said_figures(views)
        figures = {claim: self._figures.get(claim, []) for claim in members}
        blocks: list[Block] = [
            Heading(level, f"In short{suffix}"),
            Bullets([[sentence] for sentence in _summary(views, _apart(said, figures, self._parties))]),
            Heading(level, f"Who asserts, and who denies{suffix}"),
        ]
        itself = f"#{members[0]} itself" if suffix else None  # its sentence is the heading of all this
        for view in views:
            blocks += self._claim(views[0], view, level + 1, itself)

        def section(title: str, *content: Block) -> None:
            filled = [b for b in content if not isinstance(b, Bullets) or b.lines]
            if any(not isinstance(block, Paragraph) for block in filled):
                blocks.extend([Heading(level, f"{title}{suffix}"), *filled])

        if said:
            note = "Bounds marked ≈ are by convention: the words as written are what was said."
            drawn = self._figure_charts(views, said, figures) if self._drawn else []
            section("The figures", *drawn, Paragraph([note]), self._figure_table(said))
        if any(not s.withdrawn_because for view in views for s in view.statements):
            section("Timeline", *self._timeline(views))
        statements = [(view, s) for view in views for s in view.statements]
        section("Earlier positions", Bullets(self._earlier(statements)))
        section("Corrections and retractions", Bullets(self._corrections(statements)))
        section("Withdrawn by us", Bullets(self._withdrawn(statements)))
        section("Where a passage is unclear", Bullets(_readings(statements)))
        section("Reckoned", *_reckonings(views))
        section("What is not known", Bullets(self._unknown(views)))
        ours = "The parties’ words are above; these are our verdicts on claims, or on how they were reported."
        section("Our assessments", Paragraph([ours]), Bullets(_assessments(views, ours=True)))
        others = "Verdicts of others on claims, in their words; they are not ours."
        section("Assessments by others", Paragraph([others]), Bullets(_assessments(views, ours=False)))
        return blocks

    # --- claims and statements ---

    def _claim(self, root: ClaimView, view: ClaimView, level: int, title: str | None) -> list[Block]:
        context = _context(root, view)
        if view.id in self._shown:
            named = Strong(f"#{view.id} {one_line(view.text)}.")
            return [Paragraph([named, f" {context} Shown above, with another dispute."])]
        self._shown.add(view.id)
        heading = Heading(level, title) if title and view is root else _claim_heading(view, level)
        row = [self._asserted(view), self._denied(view)]
        table = Table("", ("Asserted", "Denied"), [row], named=False)
        return [heading, *([Paragraph([context])] if context else []), table]

    def _asserted(self, view: ClaimView) -> list[Line]:
        lines = self._some([*view.affirmations, *view.others])
        by_path: dict[tuple[int, ...], dict[str, None]] = {}
        for r in view.implied_assertions:
            by_path.setdefault(r.via, {})[one_line(r.statement.party)] = None
        for via, names in islice(by_path.items(), SHOWN):
            lines.append([f"implied: {through(via)} is asserted by {_listed(list(names))}"])
        if len(by_path) > SHOWN:
            lines.append([f"implied: {len(by_path) - SHOWN:,} more claims that imply it are asserted"])
        return lines if view.affirmations else [["no assertion recorded"], *lines]

    def _denied(self, view: ClaimView) -> list[Line]:
        lines = self._some([r.statement for r in view.denials if not r.via])
        by_path: dict[tuple[int, ...], list[Reaching]] = {}
        for r in display.implied_denials(view):
            by_path.setdefault(r.via, []).append(r)
        lead = "" if lines else "no denial of this claim recorded; "
        for via, found in by_path.items():
            by_way = f" (through {through(via)})" if len(via) > 1 else ""
            lines.append([f"{lead}the broader claim #{via[-1]}{by_way} is denied by:"])
            lines += self._speakers(found)
            lead = ""
        for rival in dict.fromkeys(s.claim for s in view.rivals):
            lines.append([f"the rival claim #{rival} is asserted by:"])
            lines += self._speakers([Reaching(s, ()) for s in view.rivals if s.claim == rival])
        for r in [r for r in view.denials if r.earlier][:SHOWN]:
            lines.append([f"earlier denial of {through(r.via)}: ", *self._statement(r.statement)])
        lines += [[f"no statement by {one_line(name)} on this claim recorded"] for name in view.silent]
        return lines or [["no denial recorded"]]

    def _some(self, statements: Sequence[StatementView]) -> list[Line]:
        lines: list[Line] = [self._statement(s) for s in statements[:SHOWN]]
        if len(statements) > SHOWN:
            lines.append([f"… and {len(statements) - SHOWN:,} more, in the timeline"])
        return lines

    def _speakers(self, found: Sequence[Reaching]) -> Iterator[Line]:
        """Who speaks on another claim, without a verb: it says nothing of this one."""
        for r in found[:SHOWN]:
            predates = [" – may predate this claim"] if r.may_predate else []
            said = f"{one_line(r.statement.party)} ({r.statement.certainty}), {when(r.statement.date)}"
            reading = " (our reading)" if r.statement.reading == "inferred" else ""
            yield [f"{said}{reading}", *self._marks(r.statement.citations), *predates]
        if len(found) > SHOWN:
            yield [f"… and {len(found) - SHOWN:,} more"]

    def _statement(self, statement: StatementView) -> list[Piece]:
        figures = "; ".join(f"“{figure(q)}”" for q in statement.quantities)
        said: list[Piece] = [position(statement) + (f": {figures}" if figures else "")]
        said += self._marks(statement.citations)
        for a in statement.assessments:
            said += [" ", Aside(f"({display.assessed(a)})")]
        return said

    # --- figures and time ---

    def _figure_table(self, said: Sequence[_Said]) -> Table:
        rows: list[list[list[Line]]] = []
        for view, s, q in said:
            cited = [c for c in s.citations if c.id in q.citations] or s.citations
            sure = "" if s.certainty == "flat" else f" ({s.certainty})"
            words: list[Piece] = [f"{figure(q)}{sure}", *self._marks(cited)]
            words += [" ", Aside("(our reading)")] if s.reading == "inferred" else []
            words += [" ", Aside("(no longer in force)")] if not s.in_force else []
            words += [x for a in s.assessments for x in (" ", Aside(f"({display.assessed(a)})"))]
            period = during(q.period) if q.period else "not said"
            cells = (one_line(s.party), when(s.date), words, bounds(q), _counted(q), period, f"#{view.id}")
            rows.append([[[c] if isinstance(c, str) else c] for c in cells])
        columns = ("Party", "Said", "As written", "Bounds", "Of", "Period", "Claim")
        return Table("Every figure, oldest first", columns, rows)

    def _figure_charts(
        self, views: Sequence[ClaimView], said: Sequence[_Said], figures: dict[int, list[Figure]]
    ) -> list[Block]:
        """A chart for each noun and measure with two figures or more that can be drawn."""
        known = {f.id: f for group in figures.values() for f in group}
        families = {
            row.quantity.noun: known[row.quantity.id].nouns for row in said if row.quantity.id in known
        }
        panels: dict[tuple[Any, ...], list[_Said]] = defaultdict(list)
        for row in said:
            q = row.quantity
            family = families.get(q.noun, ())[-1:] or q.noun
            panels[family, q.unit, q.measure, q.denominator, q.kind].append(row)
        blocks: list[Block] = []
        for rows in panels.values():
            points = _points(rows, known)
            if sum(map(charts.plottable, points)) < 2:
                continue
            nouns = list(dict.fromkeys(one_line(r.quantity.nouns or r.quantity.unit or "") for r in rows))
            words = _listed([n for n in nouns if n]) if any(nouns) else "Figures"
            of = rows[0].quantity.denominator
            words += f" of {one_line(of)}" if of else ""
            measure = rows[0].quantity.measure
            title = f"{words[:1].upper()}{words[1:]}{f', {one_line(measure)}' if measure else ''}"
            claims = {row.view.id for row in rows}
            drawing = charts.FigureChart(title, points, _denial_rows([v for v in views if v.id in claims]))
            blocks.append(self._chart(_described(rows, points), drawing))
        return blocks

    def _timeline(self, views: Sequence[ClaimView]) -> list[Block]:
        said = _oldest_first(s for view in views for s in view.statements if not s.withdrawn_because)
        about = {name: None for view in views for name in view.about}
        names = dict.fromkeys([name for name in about if any(s.party == name for s in said)])
        names |= dict.fromkeys(s.party for s in said)
        rows = [
            charts.Row(
                one_line(name),
                [charts.Mark(_span(s), _side(s), f"#{s.claim}", s.in_force) for s in said if s.party == name],
            )
            for name in names
        ]
        blocks: list[Block] = []
        if self._drawn and sum(1 for s in said if s.date) > 1:
            described = (
                f"{_count(len(said), 'statement')} by {_count(len(rows), 'party', 'parties')}, a line for "
                "each party, first those that the claims are about; each is in the table below."
            )
            blocks.append(self._chart(described, charts.Timeline("Who said what when", rows)))
        table: list[list[list[Line]]] = [
            [
                [[when(s.date)]],
                [[one_line(s.party)]],
                [[*_stance(s), *self._marks(s.citations)]],
                [[f"#{s.claim}"]],
            ]
            for s in said
        ]
        return [
            *blocks,
            Table("Every statement, oldest first", ("Date", "Party", "Position", "Claim"), table),
        ]

    def _chart(self, description: str, drawing: charts.FigureChart | charts.Timeline) -> Chart:
        self._charts += 1
        return Chart(f"{self._stem}-{self._charts}", description, drawing)

    # --- what no longer stands, and what is not known ---

    def _earlier(self, statements: Sequence[tuple[ClaimView, StatementView]]) -> list[Line]:
        kept = [(view, s) for view, s in statements if not s.in_force and not s.withdrawn_because]
        return [[f"#{view.id}: ", *self._statement(s)] for view, s in kept]

    def _corrections(self, statements: Sequence[tuple[ClaimView, StatementView]]) -> list[Line]:
        by_id = {s.id: s for _, s in statements}
        lines: list[Line] = []
        for view, s in statements:
            if s.stance in (Stance.corrects, Stance.retracts) and not s.withdrawn_because:
                old = by_id.get(s.replaces or 0)
                of: list[Piece] = [" – of: ", *self._statement(old)] if old else []
                lines.append([f"#{view.id}: ", *self._statement(s), *of])
        return lines

    def _withdrawn(self, statements: Sequence[tuple[ClaimView, StatementView]]) -> list[Line]:
        return [
            [f"#{view.id}: ", *self._statement(s), f" – our error: {one_line(s.withdrawn_because)}"]
            for view, s in statements
            if s.withdrawn_because
        ]

    def _unknown(self, views: Sequence[ClaimView]) -> list[Line]:
        lines: list[Line] = []
        for view in views:
            lines += [[f"No statement by {one_line(name)} on #{view.id} recorded."] for name in view.silent]
        standing = [s for view in views for s in view.statements if s.in_force]
        for lead, found in (
            ("The date is not recorded", [s for s in standing if not s.date]),
            ("No source is recorded", [s for s in standing if not s.citations]),
            ("The speaker is not named", [s for s in standing if s.party_id in self._unnamed]),
        ):
            if found:
                said = [f"{one_line(s.party)} {_verb(s)} #{s.claim}" for s in found]
                more = [f"{len(said) - SHOWN:,} more"] if len(said) > SHOWN else []
                lines.append([f"{lead}: {_listed([*dict.fromkeys(said[:SHOWN]), *more])}."])
        vague = [figure(q) for s in standing for q in s.quantities if q.low is None and q.high is None]
        if vague:
            lines.append(
                [f"How much is meant is not said: {_listed([f'“{words}”' for words in vague[:SHOWN]])}."]
            )
        return lines

    # --- footnotes ---

    def _marks(self, citations: Sequence[CitationView]) -> list[Piece]:
        """The marks of the passages, of each passage one footnote."""
        marks: list[Piece] = []
        for citation in citations:
            key = (citation.article.id, citation.exact, citation.start)
            first = key not in self._notes
            if first:
                self._notes[key] = len(self._notes) + 1
                self._footnotes.append(self._footnote(citation, self._notes[key]))
            marks.append(Note(self._notes[key], first))
        return marks or [" ", Aside("(unsourced)")]

    def _footnote(self, citation: CitationView, number: int) -> list[Piece]:
        first = self._articles.setdefault(citation.article.id, number)
        source = _source(citation.article) if first == number else _again(citation.article, first)
        exact = one_line(citation.exact)
        passage: list[Piece] = [f" Passage ({citation.form}): “{exact}”"]
        if citation.translation:
            passage.append(f" – in our translation: “{one_line(citation.translation)}”")
        if citation.start is not None:
            passage.append(f", characters {citation.start:,}–{citation.end:,}")
        return [*source, *passage, "."]


def _source(article: ArticleView) -> list[Piece]:
    """An article in full."""
    by = ", ".join(one_line(name) for name in (article.author, article.publisher) if name)
    title = one_line(article.title)
    pieces: list[Piece] = [f"{by}: “" if by else "“"]
    pieces.append(Link(title, article.url) if article.url else title)
    facts = [
        f", {when(article.published)}" if article.published else ", undated",
        f" (first published by {one_line(article.first_published_by)})" if article.first_published_by else "",
        f" (translated from {one_line(article.translated_from)})" if article.translated_from else "",
        f" ({article.status} by the publisher)" if article.status != "normal" else "",
    ]
    pieces.append("”" + "".join(facts))
    if article.archived_at:
        archived = one_line(article.archived_at)
        pieces += [", archived: ", Link(archived, archived)]
    return [*pieces, "."]


def _again(article: ArticleView, first: int) -> list[Piece]:
    """An article that an earlier footnote has in full."""
    by = article.publisher or article.author or article.first_published_by or article.title
    dated = f", {when(article.published)}" if article.published else ""
    return [f"{one_line(by)}{dated} (as source {first})."]


def _stance(statement: StatementView) -> list[Piece]:
    """A position without its party and date."""
    aspect = f" {statement.aspect}" if statement.aspect else ""
    figures = "; ".join(f"“{figure(q)}”" for q in statement.quantities)
    words = f"{_verb(statement)}{aspect} ({statement.certainty}){f': {figures}' if figures else ''}"
    asides = ["our reading"] if statement.reading == "inferred" else []
    asides += [] if statement.in_force else ["no longer in force"]
    return [words, *(piece for words in asides for piece in (" ", Aside(f"({words})")))]


def _verb(statement: StatementView) -> str:
    return "is undetermined on" if statement.stance == "undetermined" else statement.stance


def _readings(statements: Sequence[tuple[ClaimView, StatementView]]) -> list[Line]:
    """Each reason of ours once, with the positions that it is about."""
    reasons: dict[str, list[str]] = {}
    for view, s in statements:
        if s.reading_reason and s.in_force:
            reasons.setdefault(s.reading_reason, []).append(f"{position(s)}, on #{view.id}")
    return [[f"{'; '.join(said)}: {one_line(reason)}"] for reason, said in reasons.items()]


def _reckonings(views: Sequence[ClaimView]) -> Iterator[Block]:
    """Each reckoning as it was reckoned, what it rests on, and why it no longer holds."""
    for view in views:
        for kept in view.reckonings:
            result: list[Piece] = [Strong(one_line(kept.result)), f", kept with claim #{view.id}."]
            result += [f" {one_line(kept.note)}"] if kept.note else []
            for reason in kept.outdated:
                result += [" ", Aside(f"Outdated: {one_line(reason)}.")]
            yield Paragraph(result)
            yield Bullets([[one_line(step)] for step in kept.steps])


def _assessments(views: Sequence[ClaimView], *, ours: bool) -> list[Line]:
    found: list[tuple[str, queries.AssessmentView]] = []
    for view in views:
        found += [(f"Claim #{view.id}", a) for a in view.assessments]
        for s in view.statements:
            found += [(f"{one_line(s.party)} on #{view.id}, {when(s.date)}", a) for a in s.assessments]
    return [_assessment(lead, a) for lead, a in found if (a.party is None) is ours]


def _assessment(lead: str, assessment: queries.AssessmentView) -> Line:
    by = f", by {one_line(assessment.party)}" if assessment.party else ""
    said: list[Piece] = [
        Strong(f"{lead}{by}: {one_line(assessment.rating)}."),
        f" {one_line(assessment.explanation)}",
    ]
    if assessment.source:
        source = one_line(assessment.source)
        said += [" Source: ", Link(source, source)]
    return said


# --- what charts are made of ---


def _span(statement: StatementView) -> charts.Span:
    edtf = dates.optional(statement.date)
    days = (edtf.earliest, edtf.latest) if edtf else (None, None)
    first, last = (date.fromisoformat(day) if day else None for day in days)
    return charts.Span(first, last)


def _side(statement: StatementView) -> int:
    return 1 if statement.affirms else -1 if statement.is_denial else 0


def _points(rows: Sequence[_Said], known: dict[int, Figure]) -> list[charts.Point]:
    """The figures of one chart, oldest first, each with its place among them of the one that it replaces."""
    points: list[charts.Point] = []
    places: dict[int, int] = {}
    begun: dict[str, str | None] = {}  # when each party's running count began
    for i, (_, s, q) in enumerate(rows):
        counted = known.get(q.id)
        start = counted.start if counted and counted.kind is Kind.cumulative else None
        restarts = start is not None and begun.get(s.party) not in (None, start)
        if start is not None and s.in_force:
            begun[s.party] = start
        hedges = [
            s.certainty if s.certainty != "flat" else "",
            "our reading" if s.reading == "inferred" else "",
        ]
        hedged = ", ".join(filter(None, hedges))
        stance = f"{s.stance}: " if s.stance in (Stance.updates, Stance.corrects) else ""
        words = f"not “{one_line(q.as_written)}”" if q.role == "rejected" else f"“{figure(q)}”"
        points.append(
            charts.Point(
                party=one_line(s.party),
                when=_span(s),
                amount=Decimal(q.amount) if q.amount else None,
                low=Decimal(q.low) if q.low else None,
                high=Decimal(q.high) if q.high else None,
                low_inclusive=q.low_inclusive,
                high_inclusive=q.high_inclusive,
                soft=q.bounds_from != "words",
                label=f"{stance}{words}{f' ({hedged})' if hedged else ''}",
                rejected=q.role == "rejected",
                stands=s.in_force,
                replaces=places.get(s.replaces or 0),
                restarts=restarts,
            )
        )
        places[s.id] = i
    return points


def _described(rows: Sequence[_Said], points: Sequence[charts.Point]) -> str:
    """What a chart of figures shows, for those who don't see it."""
    if len(rows) <= NAMED:
        said = [
            f"{p.party}, {when(row.statement.date)}: {p.label}" for p, row in zip(points, rows, strict=True)
        ]
        return f"{'; '.join(said)}."
    ends = sorted(n for p in points for n in (p.low, p.amount, p.high) if n is not None)
    parties = _count(len({p.party for p in points}), "party", "parties")
    return (
        f"{_count(len(points), 'figure')} by {parties} over time; the lowest bound is {ends[0]:,f}, the "
        f"highest {ends[-1]:,f}, or none. Each is in the table below."
    )


def _denial_rows(views: Sequence[ClaimView]) -> list[charts.Row]:
    """The denials that concern the claims, by party, each once."""
    rows: dict[str, dict[int, charts.Mark]] = {}
    for view in views:
        direct = [r for r in view.denials if not r.via]
        for r in [*direct, *display.implied_denials(view)]:
            s = r.statement
            broader = "the broader claim " if r.via else ""
            reading = " (our reading)" if s.reading == "inferred" else ""
            aspect = f" ({s.aspect})" if s.aspect else ""
            words = f"{s.stance} {broader}#{s.claim}{aspect}{reading}"
            rows.setdefault(one_line(s.party), {}).setdefault(s.id, charts.Mark(_span(s), -1, words))
    return [charts.Row(party, list(marks.values())) for party, marks in rows.items()]
