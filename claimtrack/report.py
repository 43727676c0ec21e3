"""Dispute reports in Markdown: a claim, the claims that imply or exclude it, and all statements on them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from jinja2 import Environment, PackageLoader, StrictUndefined
from sqlalchemy import Connection

from claimtrack import display, facts, queries
from claimtrack.display import bounds, during, figure, markdown, position, when
from claimtrack.queries import CitationView, ClaimView, QuantityView, StatementView
from claimtrack.text import fold, one_line


class Markdown(str):
    """Markdown of our own making: everything else that a template prints is escaped."""


def dispute(connection: Connection, claim: int) -> tuple[str, str]:
    """File name and text of the report on the dispute around a claim.

    It says no more than the public records say, and is the same text for the same records.
    """
    below = facts.nodes(facts.implying_these(connection, [claim])[0]) - {claim}
    excluded = facts.exclusions(connection, [claim]).get(claim, set())
    ids = [claim, *sorted(below), *sorted(excluded - below)]
    claims = queries.claims_by_id(connection, ids, public=True)
    return file_name(claims[0]), _render(claims)


def file_name(claim: ClaimView) -> str:
    """A name made of the claim's words and its number, which no other claim of the ledger has."""
    words = "-".join(fold(claim.text).split())[:80].rstrip("-")
    return f"{words}-{claim.id}.md" if words.isprintable() else f"claim-{claim.id}.md"


def _render(claims: Sequence[ClaimView]) -> str:
    claim, footnotes = claims[0], _Footnotes()
    environment = Environment(
        loader=PackageLoader("claimtrack"),
        autoescape=False,  # noqa: S701 - Markdown, not HTML: `finalize` escapes everything that is no Markdown
        finalize=lambda value: value if isinstance(value, Markdown) else markdown(str(value)),
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        undefined=StrictUndefined,
    )
    statements = [(view, s) for view in claims for s in view.statements]
    standing = [(view, s) for view, s in statements if s.in_force]
    text = environment.get_template("dispute.md.j2").render(
        claim=claim,
        claims=claims,
        lead=_lead(claims),
        summary=_summary(claims),
        figures=sorted(
            ((view, s, q) for view, s in standing for q in s.quantities),
            key=lambda row: (row[1].date_latest or "", row[1].id, row[2].id),
        ),
        assessed=[(s, a) for _, s in statements for a in s.assessments],
        readings=[s for _, s in standing if s.reading_reason],
        silent=[(view, name) for view in claims for name in view.silent],
        history=[(view, s) for view, s in statements if not s.in_force],
        counts=f"Claim #{claim.id} itself: {display.sources(claim)}. Origins are parties that say it "
        "themselves; reprints and endorsements add none.",
        heading=lambda view: Markdown(f"{f'#{view.id}'} {markdown(view.text)}"),
        context=lambda view: _context(claim, view),
        asserted=lambda view: _asserted(view, footnotes),
        denied=lambda view: _denied(view, footnotes),
        cell=lambda lines: Markdown("<br>".join(lines)),
        notes=lambda statement, quantity=None: footnotes.marks(statement, quantity),
        footnotes=footnotes.numbered(),
        footnote=_footnote,
        counted=_counted,
        source=lambda url: Markdown(f" Source: {_link(url)}") if url else "",
        when=when,
        during=during,
        bounds=bounds,
        figure=figure,
        position=position,
    )
    return re.sub(r"\n{3,}", "\n\n", text).rstrip("\n") + "\n"


# --- sentences ---


def _lead(claims: Sequence[ClaimView]) -> Markdown:
    newest = max((s.date_latest or "" for view in claims for s in view.statements), default="")
    until = f"newest statement {newest}" if newest else "no dated statement"
    counted = "1 claim" if len(claims) == 1 else f"{len(claims)} claims"
    return Markdown(f"*Dispute report by claimtrack: {counted}, {until}.*")


def _summary(claims: Sequence[ClaimView]) -> list[Markdown]:
    """What the records say, in sentences; never more than that."""
    claim = claims[0]
    sentences = [
        f"Asserted by {_speakers(claim.affirmations)}." if claim.affirmations else "No assertion recorded.",
        *_denial_sentences(claim),
    ]
    specific = [view for view in claims[1:] if view.id not in claim.excludes and view.affirmations]
    if specific:
        words = "more specific claim is" if len(specific) == 1 else "more specific claims are"
        by = [s for view in specific for s in view.affirmations]
        sentences.append(f"{len(specific)} {words} asserted, by {_parties(by)}.")
    rivals = [s for s in claim.rivals if s.claim in claim.excludes]
    if rivals:
        sentences.append(f"What cannot be true together with it is asserted by {_parties(rivals)}.")
    if claim.conflicting:
        sentences.append("Unrelated parties give figures that cannot all be true.")
    if claim.silent:
        sentences.append(f"No statement by {_listed(claim.silent)} recorded.")
    return [Markdown(markdown(sentence)) for sentence in sentences]


def _denial_sentences(claim: ClaimView) -> list[str]:
    direct = [r.statement for r in claim.denials if not r.via]
    sentences = []
    if denies := [s for s in direct if s.stance == "denies"]:
        sentences.append(f"Denied by {_speakers(denies)}.")
    if disputes := [s for s in direct if s.stance == "disputes"]:
        sentences.append(f"Disputed in part by {_speakers(disputes)}.")
    implied = display.implied_denials(claim)
    if implied:
        broader = [f"#{number}" for number in sorted({r.via[-1] for r in implied})]
        named = f"claim {broader[0]} is" if len(broader) == 1 else f"claims {_listed(broader)} are"
        by = _speakers(r.statement for r in implied)
        lead = "The" if direct else "No denial of this claim recorded; the"
        sentences.append(f"{lead} broader {named} denied by {by}.")
    if not direct and not implied:
        sentences.append("No denial recorded.")
    return sentences


def _speakers(statements: Iterable[StatementView]) -> str:
    """Parties with date, certainty and reading, each once for each of these."""
    said: dict[str, None] = {}
    for s in statements:
        sure = "" if s.certainty == "flat" else f"{s.certainty}, "
        reading = ", our reading" if s.reading == "inferred" else ""
        said[f"{one_line(s.party)} ({sure}{when(s.date)}{reading})"] = None
    return _listed(list(said))


def _parties(statements: Iterable[StatementView]) -> str:
    return _listed(list(dict.fromkeys(one_line(s.party) for s in statements)))


def _listed(words: Sequence[str]) -> str:
    return " and ".join(filter(None, (", ".join(words[:-1]), words[-1]))) if words else "nobody"


def _context(claim: ClaimView, view: ClaimView) -> Markdown:
    """How a claim belongs to the dispute, its period, and whom it is about."""
    parts = []
    if view.id in claim.excludes:
        parts.append(f"Cannot be true together with #{claim.id}.")
    elif view.id != claim.id:
        direct = claim.id in view.implies
        through = "" if direct else f", through {_listed([f'#{number}' for number in view.implies])}"
        parts.append(f"Implies #{claim.id}{through}.")
    parts += [f"Period: {during(view.period)}."] if view.period else []
    parts += [f"About {_listed([one_line(name) for name in view.about])}."] if view.about else []
    return Markdown(markdown(" ".join(parts)))


def _counted(quantity: QuantityView) -> str:
    of = quantity.nouns or quantity.unit or ""
    share = f" of {quantity.denominator}" if quantity.denominator else ""
    return ", ".join(filter(None, (f"{of}{share}", quantity.measure)))


# --- statements and sources ---


class _Footnotes:
    """One footnote for each passage, numbered as they are first named."""

    def __init__(self) -> None:
        self._numbers: dict[tuple[int, str, int | None], tuple[int, CitationView]] = {}

    def marks(self, statement: StatementView, quantity: QuantityView | None = None) -> Markdown:
        """The footnote marks of a statement, or only of the passages that hold one of its figures."""
        cited = [c for c in statement.citations if quantity is None or c.id in quantity.citations]
        marks = []
        for citation in cited or statement.citations:
            key = (citation.article.id, citation.exact, citation.start)
            number, _ = self._numbers.setdefault(key, (len(self._numbers) + 1, citation))
            marks.append(f"[^{number}]")
        return Markdown("".join(marks) or " *(unsourced)*")

    def numbered(self) -> Iterable[tuple[int, CitationView]]:
        """All footnotes; read when the template comes to them, after all marks are made."""
        yield from self._numbers.values()


def _footnote(citation: CitationView) -> Markdown:
    a = citation.article
    by = ", ".join(markdown(name) for name in (a.author, a.publisher) if name)
    parts = [
        f"{by}: " if by else "",
        f"“{markdown(a.title)}”" if not a.url else f"“{_link(a.url, a.title)}”",
        f", {when(a.published)}" if a.published else "",
        f" (first published by {markdown(a.first_published_by)})" if a.first_published_by else "",
        f" (translated from {markdown(a.translated_from)})" if a.translated_from else "",
        f" ({a.status} by the publisher)" if a.status != "normal" else "",
        f". Passage ({citation.form}): “{markdown(citation.exact)}”",
        f" – in our translation: “{markdown(citation.translation)}”" if citation.translation else "",
        f", characters {citation.start}–{citation.end}" if citation.start is not None else "",
    ]
    return Markdown("".join(parts) + ".")


def _link(url: str, title: str | None = None) -> str:
    """A link where the address is a plain web address; else its text."""
    if re.fullmatch(r"https?://[\w.:-]+(/[^\s<>()\[\]\\\"'`|]*)?", url):
        return f"[{markdown(title)}]({url})" if title else f"<{url}>"
    return markdown(f"{title} ({url})" if title else url)


def _asserted(view: ClaimView, footnotes: _Footnotes) -> list[str]:
    lines = [_said(s, footnotes) for s in (*view.affirmations, *view.others)]
    by_path: dict[tuple[int, ...], dict[str, None]] = {}
    for r in view.implied_assertions:
        by_path.setdefault(r.via, {})[one_line(r.statement.party)] = None
    lines += [
        markdown(f"implied: {display.through(via)} is asserted by {_listed(list(names))}")
        for via, names in by_path.items()
    ]
    return lines or ["no assertion recorded"]


def _denied(view: ClaimView, footnotes: _Footnotes) -> list[str]:
    direct = [r.statement for r in view.denials if not r.via]
    lines = [_said(s, footnotes) for s in direct]
    implied = display.implied_denials(view)
    if implied and not direct:
        lines.append("no denial of this claim recorded")
    for r in implied:
        predates = " – may predate this claim" if r.may_predate else ""
        broader = markdown(f"of the broader claim {display.through(r.via)}")
        lines.append(f"{broader}: {_said(r.statement, footnotes)}{predates}")
    lines += [f"rival claim {markdown(f'#{s.claim}')}: {_said(s, footnotes)}" for s in view.rivals]
    lines += [
        f"earlier denial of {markdown(display.through(r.via))}: {_said(r.statement, footnotes)}"
        for r in view.denials
        if r.earlier
    ]
    lines += [markdown(f"no statement by {one_line(name)} recorded") for name in view.silent]
    return lines or ["no denial recorded"]


def _said(statement: StatementView, footnotes: _Footnotes) -> str:
    figures = "; ".join(f"“{figure(q)}”" for q in statement.quantities)
    said = markdown(position(statement) + (f": {figures}" if figures else ""))
    assessed = "".join(f" *(assessed: {markdown(a.rating)})*" for a in statement.assessments)
    return f"{said}{footnotes.marks(statement)}{assessed}"
