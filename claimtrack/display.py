"""What people see: claims as a table, JSON, CSV or Markdown, and one claim whole.

Everything that came from outside passes `text.clean` on its way to a screen; Rich gets plain Text, so that no
markup in a name is ever interpreted. Formats for machines don't use Rich at all.
"""

from __future__ import annotations

import os
import re
import shutil
import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from decimal import Decimal
from io import StringIO
from itertools import pairwise, zip_longest
from typing import TYPE_CHECKING, Any, NamedTuple

from sqlalchemy import Connection

from claimtrack.queries import (
    ArticlePage,
    ArticleView,
    AssessmentView,
    CaptureView,
    CitationView,
    ClaimView,
    Page,
    PartyPage,
    QuantityView,
    Reaching,
    ReckoningView,
    StatementView,
)
from claimtrack.text import SPREADSHEET_RUNS, clean, one_line

if TYPE_CHECKING:
    from claimtrack import history
    from claimtrack.quantity import Found, Quantity
    from claimtrack.search import Hit, Results

JSON_VERSION = 1
PIPED_WIDTH = 100  # columns where the output is no terminal and COLUMNS doesn't say
STATEMENTS_SHOWN = 5  # of one kind, for each claim of a table; the rest is counted


# --- words ---


def when(date: str | None) -> str:
    """An EDTF date of a statement in words: `[..2024-03-01]` is "by 2024-03-01"."""
    if not date:
        return "undated"
    if date.startswith("["):
        start, _, end = date[1:-1].partition("..")
        return (
            f"between {start} and {end}" if start and end else f"by {end}" if end else f"not before {start}"
        )
    return during(date)


def during(period: str) -> str:
    """An EDTF period in words: `2023-08/..` is "since 2023-08"."""
    start, slash, end = period.partition("/")
    if not slash:
        return _simple(period)
    if end == "..":
        return f"since {_simple(start)}"
    return f"until {_simple(end)}" if start == ".." else f"{_simple(start)} to {_simple(end)}"


def _simple(date: str) -> str:
    qualifiers = {"?": " (uncertain)", "~": " (about)", "%": " (about, uncertain)"}
    return date[:-1] + qualifiers[date[-1]] if date[-1:] in qualifiers else date


def number(decimal: str) -> str:
    """An exact decimal with thousands grouped."""
    return f"{Decimal(decimal):,f}"


def bounds(quantity: QuantityView) -> str:
    """What a figure can be: "6,600 to 6,800", "more than 3,000,000"; "≈" where a convention or we say so."""
    low, high = quantity.low, quantity.high
    if low is None and high is None:
        return "no bounds"
    if low is None:
        words = f"{'at most' if quantity.high_inclusive else 'less than'} {number(high or '')}"
    elif high is None:
        words = f"{'at least' if quantity.low_inclusive else 'more than'} {number(low)}"
    elif low == high:
        words = number(low)
    else:
        above = "" if quantity.low_inclusive else "more than "
        below = "" if quantity.high_inclusive else "less than "
        words = f"{above}{number(low)} to {below}{number(high)}"
    words = f"≈ {words}" if quantity.bounds_from == "convention" else words
    return f"{words} (our bounds)" if quantity.bounds_from == "analyst" else words


def figure(quantity: QuantityView) -> str:
    """A figure as written, and what is rejected as such."""
    words = one_line(quantity.as_written)
    return f"not {words}" if quantity.role == "rejected" else words


def position(statement: StatementView) -> str:
    """Who holds what, how surely, when: "Russia denies existence (flat), by 2024-03-01 (our reading)"."""
    aspect = f" {statement.aspect}" if statement.aspect else ""
    reading = " (our reading)" if statement.reading == "inferred" else ""
    internal = " [internal]" if statement.visibility == "internal" else ""
    stance = "is undetermined" if statement.stance == "undetermined" else statement.stance
    said = f"{one_line(statement.party)} {stance}{aspect} ({statement.certainty}), {when(statement.date)}"
    return said + reading + internal


def quoted(citation: CitationView) -> str:
    """The cited words in quotation marks."""
    return f"“{one_line(citation.exact)}”"


def sources(claim: ClaimView) -> str:
    """How broadly a claim is affirmed."""
    parts = (
        _count(claim.sources.articles, "article"),
        _count(claim.sources.publishers, "publisher"),
        _count(claim.sources.origins, "origin"),
    )
    return " · ".join(parts)


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


# --- lines of a claim, the same in every format ---


class Line(NamedTuple):
    """One line about a claim; `style` is Rich's, `indent` in steps."""

    text: str
    style: str = ""
    indent: int = 0


def status(claim: ClaimView) -> str:
    """Whether and how the claim is contested; never "undisputed"."""
    words = {
        "direct": "denied",
        "implied": "denied by implication",
        "rival": "a rival claim is asserted",
        "no": "no denial recorded",
    }[claim.contested]
    if claim.contested == "direct" and all(r.statement.stance == "disputes" for r in _direct(claim)):
        words = "disputed · denied by implication" if implied_denials(claim) else "disputed"
    if claim.contested == "no" and any(r.earlier for r in claim.denials):
        words = "no denial recorded of this period · an earlier one is listed"
    return f"{words} · figures conflict" if claim.conflicting else words


def asserted(claim: ClaimView, limit: int | None = STATEMENTS_SHOWN) -> list[Line]:
    """Who affirms the claim, and who affirms what implies it."""
    lines = list(_some(claim.affirmations, limit, lambda s: _statement_lines(s, figures=True)))
    if not claim.affirmations:
        lines.append(Line("no assertion recorded", "dim"))
    lines += _some(claim.others, limit, lambda s: _statement_lines(s, figures=True))
    by_path: dict[tuple[int, ...], dict[str, None]] = {}
    for reaching in claim.implied_assertions:
        by_path.setdefault(reaching.via, {})[one_line(reaching.statement.party)] = None
    lines += _some(
        list(by_path.items()),
        limit,
        lambda item: [Line(f"implied: {through(item[0])} is asserted by {', '.join(item[1])}", "dim")],
    )
    if not claim.implied_assertions_complete:
        lines.append(Line(f"claims that imply it may be asserted by more: claimtrack show {claim.id}", "dim"))
    return lines


def denied(claim: ClaimView, limit: int | None = STATEMENTS_SHOWN) -> list[Line]:
    """Who denies the claim, directly or through which claim; in no party's mouth more than it said."""
    direct = _direct(claim)
    implied = implied_denials(claim)
    lines = list(_some(direct, limit, _denial_lines))
    if implied:
        lines.append(Line("no denial of this claim recorded" if not direct else "by implication", "dim"))
    by_path: dict[tuple[int, ...], list[Reaching]] = {}
    for reaching in implied:
        by_path.setdefault(reaching.via, []).append(reaching)
    for via, group in list(by_path.items())[:limit]:
        lines.append(Line(f"{_broader(claim, via)} is denied by"))
        lines += _some(group, limit, lambda r: [line_in(line) for line in _denial_lines(r)])
    if limit and len(by_path) > limit:
        lines.append(Line(f"… and through {len(by_path) - limit} more claims", "dim"))
    rivals: dict[int, list[StatementView]] = {}
    for rival in claim.rivals:
        rivals.setdefault(rival.claim, []).append(rival)
    for number, holders in rivals.items():
        lines.append(Line(f"the rival claim {named(claim, number)}", "magenta"))
        lines += _some(holders, limit, lambda s: [Line(f"{position(s)}  s{s.id}", "", 1)])
    lines += _some(
        [r for r in claim.denials if r.earlier],
        limit,
        lambda r: [Line(f"earlier denial of {through(r.via)}: {position(r.statement)}", "dim")],
    )
    lines += [Line(f"no statement by {one_line(name)} recorded", "dim") for name in claim.silent]
    return _quoted_once(lines) or [Line("no denial recorded", "dim")]


def _quoted_once(lines: Sequence[Line]) -> list[Line]:
    """The lines without a quote that stands above already: two parties denied in one sentence."""
    quotes: set[str] = set()
    kept = []
    for line in lines:
        if line.style != "italic" or line.text not in quotes:
            kept.append(line)
            quotes |= {line.text} if line.style == "italic" else set()
    return kept


def through(via: Sequence[int]) -> str:
    """A path of claims, nearest first: "#3 → #1"."""
    return " → ".join(f"#{claim}" for claim in via)


def _broader(claim: ClaimView, via: Sequence[int]) -> str:
    by_way = f", through {through(via[:-1])}," if len(via) > 1 else ""
    return f"the broader claim {named(claim, via[-1])}{by_way}"


def named(claim: ClaimView, number: int) -> str:
    """Another claim by its number and sentence."""
    return f"#{number} “{one_line(claim.linked[number])}”"


def line_in(line: Line) -> Line:
    """The line one step further in."""
    return Line(line.text, line.style, line.indent + 1)


def implied_denials(claim: ClaimView) -> list[Reaching]:
    """The denials of broader claims that count, but for those by parties that deny this claim as well."""
    said = {r.statement.party_id for r in _direct(claim) if r.statement.stance == "denies"}
    return [r for r in claim.denials if r.via and not r.earlier and r.statement.party_id not in said]


def _direct(claim: ClaimView) -> list[Reaching]:
    return [r for r in claim.denials if not r.via]


def _denial_lines(reaching: Reaching) -> list[Line]:
    predates = " – may predate this claim" if reaching.may_predate else ""
    first, *rest = _statement_lines(reaching.statement, figures=True, quote=True)
    return [Line(first.text + predates, "red"), *rest]


def _statement_lines(statement: StatementView, *, figures: bool, quote: bool = False) -> list[Line]:
    lines = [Line(f"{position(statement)}  s{statement.id}")]
    if figures:
        lines += [Line(figure(q), "bold", 1) for q in statement.quantities]
    if quote:
        lines += [Line(quoted(c), "italic", 1) for c in statement.citations[:1]]
    if not statement.citations:
        lines.append(Line("unsourced", "yellow", 1))
    lines += [Line(assessed(a), "yellow", 1) for a in statement.assessments]
    return lines


def _some(items: Sequence[Any], limit: int | None, lines: Callable[[Any], Iterable[Line]]) -> Iterable[Line]:
    for item in items[:limit]:
        yield from lines(item)
    if limit is not None and len(items) > limit:
        yield Line(f"… and {len(items) - limit:,} more", "dim")


# --- formats ---


def page(found: Page, kind: str, limit_note: str = "") -> str:
    """A page of claims in one of the formats: table, json, jsonl, csv, markdown."""
    if kind == "json":
        claims = [claim_json(claim) for claim in found.claims]
        return _json({"version": JSON_VERSION, "next": found.next, "claims": claims}, indent=2)
    if kind == "jsonl":
        return "".join(_json(claim_json(claim)) for claim in found.claims)
    if kind == "csv":
        return _csv(CSV_COLUMNS, (_csv_row(claim) for claim in found.claims))
    if kind == "markdown":
        rows = [
            (str(c.id), c.text, _joined(asserted(c)), _joined(denied(c)), status(c), sources(c))
            for c in found.claims
        ]
        return markdown_table(("#", "Claim", "Asserted", "Denied", "Status", "Sources"), rows)
    return table(found, limit_note)


def table(found: Page, note: str = "") -> str:
    """The claims for a terminal: each with who asserts it on the left and who denies it on the right."""
    if not found.claims:
        return "no claim matches\n"

    def draw(console: Any) -> None:
        from rich.text import Text

        shown = Text()
        for claim in found.claims:
            shown.append(f"#{claim.id} ", "bold cyan").append(one_line(claim.text), "bold").append("\n   ")
            shown.append(status(claim), "red" if claim.contested != "no" or claim.conflicting else "dim")
            facts = [sources(claim), ", ".join(map(one_line, claim.tags))]
            shown.append("".join(f" · {fact}" for fact in facts if fact), "dim").append("\n")
            for assessment in claim.assessments:
                shown.append(f"   {assessed(assessment)}\n", "yellow")
            for line in _side_by_side(console, asserted(claim), denied(claim)):
                shown.append_text(line).append("\n")
            shown.append("\n")
        console.print(shown.append(note, "dim"), end="\n" if note else "")

    return render(draw)


def _side_by_side(console: Any, left: Sequence[Line], right: Sequence[Line]) -> Iterable[Any]:
    """Two blocks as lines of one, wrapped to half the console each: much faster than Rich's tables."""
    from rich.text import Text

    gap = "   "
    half = max((console.width - 2 * len(gap)) // 2, 1)
    rows = zip_longest(_wrapped(console, left, half), _wrapped(console, right, half), fillvalue=Text())
    for one, other in rows:
        line = Text(gap).append_text(one)
        if other:
            line.append(" " * (half - one.cell_len) + gap).append_text(other)
        yield line


def _wrapped(console: Any, lines: Sequence[Line], width: int) -> Iterable[Any]:
    from rich.text import Text

    for line in lines:
        indent = "  " * line.indent
        for part in Text(line.text, line.style).wrap(console, max(width - len(indent), 1)):
            part.rstrip()
            yield Text(indent).append_text(part)


def render(draw: Callable[[Any], None]) -> str:
    """What `draw` prints on a Rich console as wide as standard output, with its colours where it has any."""
    from rich.console import Console

    out = StringIO()
    terminal = sys.stdout.isatty()
    columns = os.environ.get("COLUMNS", "")
    width = int(columns) if columns.isdecimal() and int(columns) else None
    if width is None:
        width = shutil.get_terminal_size().columns if terminal else PIPED_WIDTH
    # With a height, Rich doesn't ask the terminal, and believes the width that it is given.
    console = Console(
        file=out, width=width, height=25, force_terminal=terminal, highlight=False, markup=False, emoji=False
    )
    draw(console)
    # Rich pads every line to the full width; nobody wants that in a pipe or a copied text.
    return re.sub(r"[ ]+((?:\x1b\[[0-9;]*m)*)$", r"\1", out.getvalue(), flags=re.MULTILINE)


def rows(kind: str, columns: Sequence[str], values: Sequence[Sequence[Any]]) -> str:
    """A plain list (of parties, articles) in one of the formats."""
    if kind == "json":
        named = [dict(zip(columns, row, strict=True)) for row in values]
        return _json({"version": JSON_VERSION, "rows": named}, indent=2)
    if kind == "jsonl":
        return "".join(_json(dict(zip(columns, row, strict=True))) for row in values)
    text = [["" if cell is None else str(cell) for cell in row] for row in values]
    if kind == "csv":
        return _csv(columns, text)
    if kind == "markdown":
        return markdown_table(columns, text)

    def draw(console: Any) -> None:
        from rich import box
        from rich.table import Table
        from rich.text import Text

        drawn = Table(*columns, box=box.SIMPLE_HEAD, pad_edge=False)
        for row in text:
            drawn.add_row(*(Text(one_line(cell)) for cell in row))
        console.print(drawn)

    return render(draw) if text else "none\n"


def results(found: Results, kind: str, note: str = "") -> str:
    """What a search found, in one of the formats; the words found are bold on a terminal, else in «»."""
    if kind in ("json", "jsonl"):
        hits = [{name: getattr(hit, name) for name in hit.__dataclass_fields__} for hit in found.hits]
        if kind == "jsonl":
            return "".join(map(_json, hits))
        return _json({"version": JSON_VERSION, "next": found.next, "hits": hits}, indent=2)
    if kind in ("csv", "markdown"):
        names = ("found", "claim", "text", "words")
        lines = [(_hit(h), f"#{h.claim}" if h.claim else "", h.text, _marked(h)) for h in found.hits]
        return _csv(names, lines) if kind == "csv" else markdown_table(names, lines)

    def draw(console: Any) -> None:
        from rich.padding import Padding
        from rich.text import Text

        for hit in found.hits:
            heading, words = Text().append(f"{_hit(hit)} ", "cyan"), Text()
            if console.color_system:
                for part, matches in _parts(hit):
                    words.append(one_line(part), "bold" if matches else "")
            else:
                words.append(one_line(_marked(hit)))
            if hit.what == "claim":
                console.print(heading + words)
            else:
                console.print(heading.append(one_line(hit.text), "dim"))
                console.print(Padding(words, (0, 0, 0, 3)))
        if note:
            console.print(Text(note, "dim"))

    return render(draw) if found.hits else "nothing found\n"


def _hit(hit: Hit) -> str:
    """What was found: "#3", "s17 in a4 on #3", "a4"."""
    if hit.what == "claim":
        return f"#{hit.id}"
    named = f"s{hit.statement} in a{hit.article} on #{hit.claim}" if hit.statement else f"a{hit.id}"
    return named + " (withdrawn by us)" * hit.withdrawn + " [internal]" * hit.internal


def _marked(hit: Hit) -> str:
    return "".join(f"«{part}»" if matches else part for part, matches in _parts(hit))


def _parts(hit: Hit) -> Iterable[tuple[str, bool]]:
    """The snippet in pieces, and whether each is a word that was searched for."""
    at = 0
    for start, end in hit.matches:
        yield hit.snippet[at:start], False
        yield hit.snippet[start:end], True
        at = end
    yield hit.snippet[at:], False


# --- one thing whole ---


def whole(claim: ClaimView) -> str:
    """One claim with every statement, its figures with bounds, its passages, and what it is linked to."""

    def draw(console: Any) -> None:
        from rich.padding import Padding
        from rich.text import Text

        def line(text: str, style: str = "", indent: int = 0) -> None:
            console.print(Padding(Text(text, style), (0, 0, 0, 2 * indent)))

        def section(title: str, lines: Iterable[Line]) -> None:
            lines = list(lines)
            if lines:
                line("")
                line(title, "bold")
                for each in lines:
                    line(each.text, each.style, each.indent + 1)

        line(f"#{claim.id} {one_line(claim.text)}", "bold")
        about = f" · about {', '.join(map(one_line, claim.about))}" if claim.about else ""
        period = f" · {during(claim.period)}" if claim.period else ""
        line(f"{status(claim)}{period}{about} · {sources(claim)}", "dim", 1)
        line(f"tags: {', '.join(map(one_line, claim.tags))}", "dim", 1) if claim.tags else None
        section("Assessment", _assessment_lines(claim.assessments))
        section("Asserted", _full_lines(claim.affirmations))
        section("Denied", _full_lines([r.statement for r in _direct(claim)]))
        section("Other positions", _full_lines(claim.others))
        section("Reckoned", reckoning_lines(claim.reckonings))
        section("Reached by", _reached_lines(claim))
        section("No statement recorded by", [Line(one_line(name)) for name in claim.silent])
        for title, linked in (
            ("Implies", claim.implies),
            ("Implied by", claim.implied_by),
            ("Excludes", claim.excludes),
        ):
            section(title, [Line(named(claim, number)) for number in linked])
        section("No longer in force", _full_lines(claim.history))

    return render(draw)


def in_lines(found: Sequence[Line]) -> str:
    """Lines for a terminal, as wide as it is, each wrapped under its own beginning."""

    def draw(console: Any) -> None:
        from rich.padding import Padding
        from rich.text import Text

        for line in found:
            console.print(Padding(Text(line.text, line.style), (0, 0, 0, 2 * line.indent)))

    return render(draw)


def reckoning_lines(reckonings: Iterable[ReckoningView]) -> list[Line]:
    """Kept reckonings as they were reckoned, and why one no longer holds."""
    lines = []
    for r in reckonings:
        internal = " [internal]" if r.internal else ""
        lines.append(Line(f"r{r.id} {one_line(r.expression)} = {one_line(r.result)}{internal}"))
        lines += [Line(f"outdated: {one_line(reason)}", "yellow", 1) for reason in r.outdated]
        lines += [Line(one_line(step), "dim", 1) for step in r.steps]
        lines += [Line(f"note: {one_line(r.note)}", "dim", 1)] if r.note else []
    return lines


def _reached_lines(claim: ClaimView) -> Iterable[Line]:
    for reaching in claim.denials:
        if reaching.via:
            kind = "earlier denial" if reaching.earlier else "denial"
            predates = ", may predate this claim" if reaching.may_predate and not reaching.earlier else ""
            yield Line(
                f"{kind} through {through(reaching.via)}{predates}: {position(reaching.statement)}", "red"
            )
            yield Line(f"of {named(claim, reaching.via[-1])}", "dim", 1)
    for rival in claim.rivals:
        yield Line(f"rival claim {named(claim, rival.claim)}: {position(rival)}", "magenta")
    for reaching in claim.implied_assertions:
        yield Line(f"assertion through {through(reaching.via)}: {position(reaching.statement)}")


def _full_lines(statements: Iterable[StatementView]) -> list[Line]:
    lines = []
    for s in statements:
        lines.append(Line(f"{position(s)}  s{s.id}"))
        if s.date_words:
            lines.append(Line(f"dated from “{one_line(s.date_words)}”", "dim", 1))
        if s.reading_reason:
            lines.append(Line(f"our reading: {one_line(s.reading_reason)}", "yellow", 1))
        if s.withdrawn_because:
            lines.append(Line(f"withdrawn by us: {one_line(s.withdrawn_because)}", "yellow", 1))
        if s.replaces:
            lines.append(Line(f"replaces s{s.replaces}", "dim", 1))
        lines += [Line(f"q{q.id} {figure_whole(q)}", "bold", 1) for q in s.quantities]
        for c in s.citations:
            lines.append(Line(quoted(c), "italic", 1))
            if c.translation:
                lines.append(Line(f"in English: {one_line(c.translation)}", "dim", 2))
            at = f", characters {c.start:,} to {c.end:,}" if c.start is not None else ""
            lines.append(Line(f"c{c.id} {c.form} in {source(c.article)}{at}", "dim", 2))
        if not s.citations:
            lines.append(Line("unsourced", "yellow", 1))
        if s.note:
            lines.append(Line(f"note: {one_line(s.note)}", "dim", 1))
        lines += [line_in(line) for line in _assessment_lines(s.assessments)]
    return lines


def figure_whole(quantity: QuantityView) -> str:
    """A figure as written, its bounds, of what, and what is said of that."""
    of = quantity.nouns or quantity.unit or ""
    share = f" of {one_line(quantity.denominator)}" if quantity.denominator else ""
    facts = [f"{bounds(quantity)} {one_line(of)}{share}".strip(), quantity.measure, quantity.kind]
    facts.append(during(quantity.period) if quantity.period else None)
    return f"{figure(quantity)}: " + ", ".join(one_line(fact) for fact in facts if fact)


def assessed(verdict: AssessmentView) -> str:
    """A verdict, and whose it is."""
    return f"assessed by {one_line(verdict.party) if verdict.party else 'us'}: {one_line(verdict.rating)}"


def _assessment_lines(assessments: Iterable[AssessmentView]) -> list[Line]:
    lines = []
    for a in assessments:
        lines.append(Line(assessed(a), "yellow"))
        lines.append(Line(one_line(a.explanation), "", 1))
        if a.source:
            lines.append(Line(one_line(a.source), "dim", 1))
    return lines


def source(article: ArticleView) -> str:
    """An article in a line: number, publisher, title, date."""
    by = [article.publisher, article.first_published_by and f"first {article.first_published_by}"]
    named = ", ".join(one_line(name) for name in by if name)
    dated = f", {when(article.published)}" if article.published else ""
    return f"a{article.id} {f'{named}: ' if named else ''}{one_line(article.title)}{dated}"


def cited_as(article: ArticleView) -> str:
    """An article as a source outside this ledger: publisher, title, date, address; no number of ours."""
    named = f"{article.publisher}: {article.title}" if article.publisher else article.title
    return ", ".join(filter(None, (named, article.published, article.url)))


def article(found: ArticlePage, kind: str) -> str:
    """An article: what we know of it, the passages cited, and its text."""
    if kind in ("json", "jsonl"):
        facts = {name: getattr(found.article, name) for name in ArticleView._fields}
        passages = [{name: getattr(p, name) for name in p._fields} for p in found.passages]
        value = {"version": JSON_VERSION, "article": facts, "passages": passages}
        value["captures"] = [capture._asdict() for capture in found.captures]
        value |= {"text": found.text, "boilerplate": found.boilerplate}
        return _json(value, indent=2 if kind == "json" else None)
    if kind in ("csv", "markdown"):
        columns = ("statement", "claim", "party", "exact", "start", "end")
        return rows(kind, columns, [[getattr(p, name) for name in columns] for p in found.passages])
    lines = [source(found.article)]
    read = found.captures[-1].found if found.captures else {}
    for name in ArticleView._fields:
        value = getattr(found.article, name)
        if value and name not in ("id", "title"):
            by = f"   ({read[name]['how']})" if read.get(name, {}).get("value") == value else ""
            lines.append(one_line(f"  {name.replace('_', ' ')}: {value}{by}"))
    lines += [one_line(f"  captured: {_captured(capture)}") for capture in found.captures]
    lines += ["", "Cited:"] if found.passages else ["", "nothing is cited from it"]
    for p in found.passages:
        at = f"{p.start:,}" if p.start is not None else "?"
        lines.append(f"  {at}: “{one_line(p.exact)}” – s{p.statement} {one_line(p.party)}, claim #{p.claim}")

    def draw(console: Any) -> None:
        console.print("\n".join([*lines, ""]), soft_wrap=True)
        console.print(
            _text(found) if found.text else "its text is not in this ledger",
            soft_wrap=not sys.stdout.isatty(),
        )

    return render(draw).rstrip("\n") + "\n"


def _captured(capture: CaptureView) -> str:
    where = capture.url or {"input": "standard input"}.get(capture.how, "a file")
    read = f"{capture.media_type}, {capture.encoding}"
    return f"{capture.captured_at} from {where}, {read}, sha256 {capture.sha256[:12]}…"


def _text(found: ArticlePage) -> Any:
    """An article's text: passages underlined, each with its statement, figures bold, boilerplate dim."""
    from rich.text import Text

    text = found.text or ""
    cited = [(p.start, p.end, p.statement) for p in found.passages if p.start is not None and p.end]
    styled = [
        *((start, end, "underline") for start, end, _ in cited),
        *((start, end, "bold") for start, end in _figures(text)),
        *((start, end, "dim") for start, end in found.boilerplate),
    ]
    shown = Text()
    for start, end in pairwise(sorted({0, len(text), *(edge for one in styled for edge in one[:2])})):
        style = " ".join(style for first, last, style in styled if first <= start < last)
        shown.append(clean(text[start:end], keep="\n\t"), style)
        by = dict.fromkeys(f"s{statement}" for _, last, statement in cited if last == end)
        if by and sys.stdout.isatty():  # elsewhere the text stays as it is
            shown.append(f" [{', '.join(by)}]", "cyan")
    return shown


def _figures(text: str) -> list[tuple[int, int]]:
    """Where quantities stand in a text."""
    from claimtrack import quantity

    return [(found.start, found.end) for found in quantity.find(text)]


def party(found: PartyPage, kind: str) -> str:
    """A party: names, wholes, parts, newest statements."""
    if kind in ("json", "jsonl"):
        value = {
            "version": JSON_VERSION,
            **{name: getattr(found, name) for name in ("id", "uid", "name", "kind", "also", "note")},
            "member_of": [{"whole": name, "period": period} for name, period in found.member_of],
            "parts": [{"party": name, "period": period} for name, period in found.parts],
            "statements": [{"claim": s.claim, **statement_json(s)} for s in found.statements],
        }
        return _json(value, indent=2 if kind == "json" else None)
    if kind in ("csv", "markdown"):
        values = [(f"s{s.id}", f"#{s.claim}", s.stance, when(s.date)) for s in found.statements]
        return rows(kind, ("statement", "claim", "stance", "date"), values)
    lines = [f"p{found.id} {one_line(found.name)} ({found.kind})"]
    for title, names in (("also", found.also), ("note", [found.note] if found.note else [])):
        lines += [f"  {title}: {', '.join(map(one_line, names))}"] if names else []
    for title, linked in (("part of", found.member_of), ("parts", found.parts)):
        named = [one_line(name) + (f" ({during(period)})" if period else "") for name, period in linked]
        lines += [f"  {title}: {', '.join(named)}"] if named else []
    lines += [f"  #{s.claim} {position(s)}  s{s.id}" for s in found.statements] or ["  no statement recorded"]
    return "\n".join(lines) + "\n"


def quantity_read(read: Quantity, kind: str) -> str:
    """How a typed figure was read, for machines: decimals as strings, an open bound null."""
    value = read_json(read)
    if kind in ("json", "jsonl"):
        return _json(value, indent=2 if kind == "json" else None)
    return rows(kind, list(value), [list(value.values())])


def read_json(read: Quantity) -> dict[str, Any]:
    """How a figure was read, for machines: decimals as strings, an open bound null."""
    numbers = {"amount", "low", "high"}
    return {
        name: format(given, "f") if name in numbers and given is not None else given
        for name in read.__dataclass_fields__
        for given in [getattr(read, name)]
    }


def quantities_found(found: Sequence[Found], kind: str) -> str:
    """The figures of a text, in order; a line each, or for machines with their offsets."""
    if kind == "table":
        from claimtrack.quantity import describe

        return "".join(f"{one_line(describe(one))}\n" for one in found)
    values = [read_json(one) for one in found]
    if kind == "json":
        return _json({"version": JSON_VERSION, "quantities": values}, indent=2)
    if kind == "jsonl":
        return "".join(map(_json, values))
    columns = list(values[0]) if values else []
    return rows(kind, columns, [list(value.values()) for value in values])


def scanned(text: str, found: Sequence[Found]) -> str:
    """The sentences that hold figures, each figure bold on a terminal, else in «», with its reading below."""
    from claimtrack.articles import sentences
    from claimtrack.quantity import describe

    def draw(console: Any) -> None:
        from rich.padding import Padding
        from rich.text import Text

        waiting = deque(found)
        for start, end in sentences(text):
            here = []
            while waiting and waiting[0].start < end:
                here.append(waiting.popleft())
            if not here:
                continue
            console.print(marked(text, start, end, here, bold=bool(console.color_system)))
            for one in here:
                console.print(Padding(Text(one_line(describe(one)), "dim"), (0, 0, 0, 3)))

    return render(draw) if found else "no figures found\n"


def marked(text: str, start: int, end: int, figures: Sequence[Found], *, bold: bool) -> Any:
    """A passage with its figures bold, or else in «»."""
    from rich.text import Text

    words, at = Text(), start
    for one in figures:
        words.append(one_line(text[at : one.start]))
        figure = one_line(text[one.start : one.end])
        words.append(figure if bold else f"«{figure}»", "bold")
        at = one.end
    return words.append(one_line(text[at:end]))


# --- history ---


def changes(found: history.Page, kind: str) -> str:
    """Changes, newest first: number, when, who, and what was done, a line for each record."""
    if kind in ("json", "jsonl"):
        values = [{name: getattr(c, name) for name in c.__dataclass_fields__} for c in found.changes]
        if kind == "jsonl":
            return "".join(map(_json, values))
        return _json({"version": JSON_VERSION, "next": found.next, "changes": values}, indent=2)
    if kind in ("csv", "markdown"):
        columns = ("change", "at", "analyst", "did", "command")
        return rows(
            kind, columns, [(c.id, c.at, c.analyst, "\n".join(c.did), c.command) for c in found.changes]
        )
    lines = []
    for c in found.changes:
        beginning = f"{c.id}  {c.at[:16].replace('T', ' ')} UTC  {one_line(c.analyst)}  "
        indent = " " * len(beginning)
        lines += [f"{beginning if i == 0 else indent}{one_line(did)}" for i, did in enumerate(c.did)]
    return "\n".join(lines) + "\n" if lines else "no change recorded\n"


# --- JSON ---


def claim_json(claim: ClaimView) -> dict[str, Any]:
    """A claim as JSON version 1 has it; docs/json.md describes the fields."""
    return {
        "id": claim.id,
        "uid": claim.uid,
        "text": claim.text,
        "language": claim.language,
        "period": claim.period,
        "about": claim.about,
        "contested": claim.contested,
        "conflicting": claim.conflicting,
        "latest": claim.latest,
        "tags": claim.tags,
        "implies": claim.implies,
        "excludes": claim.excludes,
        "sources": {
            "articles": claim.sources.articles,
            "publishers": claim.sources.publishers,
            "origins": claim.sources.origins,
        },
        "statements": [statement_json(s) for s in claim.statements],
        "denials": [
            {
                "statement": r.statement.id,
                "claim": r.statement.claim,
                "party": r.statement.party,
                "stance": r.statement.stance,
                "aspect": r.statement.aspect,
                "date": r.statement.date,
                "via": list(r.via),
                "earlier": r.earlier,
                "may_predate": r.may_predate,
                "reading": r.statement.reading,
            }
            for r in claim.denials
        ],
        "rivals": [{"statement": s.id, "claim": s.claim, "party": s.party} for s in claim.rivals],
        "implied_assertions": [
            {
                "statement": r.statement.id,
                "claim": r.statement.claim,
                "party": r.statement.party,
                "via": list(r.via),
            }
            for r in claim.implied_assertions
        ],
        "implied_assertions_complete": claim.implied_assertions_complete,
        "assessments": [_assessment_json(a) for a in claim.assessments],
        "reckonings": [{name: getattr(r, name) for name in r._fields} for r in claim.reckonings],
    }


def statement_json(statement: StatementView) -> dict[str, Any]:
    """A statement as JSON version 1 has it."""
    names = (
        "id uid party stance aspect certainty reading reading_reason date date_words in_force replaces note "
        "visibility withdrawn_because"
    )
    return {
        **{name: getattr(statement, name) for name in names.split()},
        "quantities": [quantity_json(q) for q in statement.quantities],
        "citations": [
            {
                "id": c.id,
                "article": c.article.id,
                "exact": c.exact,
                "start": c.start,
                "end": c.end,
                "form": c.form,
                "translation": c.translation,
            }
            for c in statement.citations
        ],
        "assessments": [_assessment_json(a) for a in statement.assessments],
    }


def quantity_json(quantity: QuantityView) -> dict[str, Any]:
    """A quantity as JSON version 1 has it: decimals as strings, an open bound null."""
    names = (
        "id as_written amount low high low_inclusive high_inclusive hedge bounds_from unit noun measure "
        "denominator kind period role citations"
    )
    return {name: getattr(quantity, name) for name in names.split()}


def _assessment_json(assessment: Any) -> dict[str, Any]:
    return assessment._asdict()  # type: ignore[no-any-return]


def _json(value: Any, indent: int | None = None) -> str:
    # The same text for a reader of JSON, but harmless when it is shown as it is.
    import json

    dumped = json.dumps(value, ensure_ascii=False, indent=indent)
    return clean(dumped, keep="\n", mark=lambda c: json.dumps(c)[1:-1]) + "\n"


# --- CSV and Markdown ---

CSV_COLUMNS = (
    "id",
    "uid",
    "claim",
    "period",
    "contested",
    "conflicting",
    "latest",
    "about",
    "tags",
    "asserted",
    "figures",
    "denied",
    "articles",
    "publishers",
    "origins",
)


def csv_parts(connection: Connection, claims: Sequence[int], *, public: bool = False) -> Iterator[str]:
    """The claims as one table in CSV, as a list has it, part by part."""
    from claimtrack import queries

    yield _csv(CSV_COLUMNS, ())
    for start in range(0, len(claims), queries.MAX_LIMIT):
        some = claims[start : start + queries.MAX_LIMIT]
        rows = queries.claims_by_id(connection, some, queries.IMPLIED_ASSERTIONS, public=public)
        yield _csv((), map(_csv_row, rows))


def _csv_row(claim: ClaimView) -> Sequence[str]:
    return (
        str(claim.id),
        claim.uid,
        claim.text,
        claim.period or "",
        claim.contested,
        "yes" if claim.conflicting else "no",
        claim.latest or "",
        "; ".join(claim.about),
        "; ".join(claim.tags),
        "; ".join(position(s) for s in claim.affirmations),
        "; ".join(figure(q) for s in claim.affirmations for q in s.quantities),
        "; ".join(line.text for line in denied(claim, None)),
        str(claim.sources.articles),
        str(claim.sources.publishers),
        str(claim.sources.origins),
    )


def _csv(columns: Sequence[str], values: Iterable[Sequence[str]]) -> str:
    import csv

    out = StringIO()
    writer = csv.writer(out)
    writer.writerows([columns] if columns else [])
    writer.writerows([_inert(clean(cell, keep="\n")) for cell in row] for row in values)
    return out.getvalue()


def _inert(cell: str) -> str:
    """Text that a spreadsheet would run or change gets an apostrophe before it."""
    return f"'{cell}" if re.match(f"[{SPREADSHEET_RUNS}]", cell) else cell


def markdown_table(columns: Sequence[str], values: Iterable[Sequence[str]]) -> str:
    """A table in GitHub's Markdown, every cell's text inert."""
    lines = [" | ".join(columns), " | ".join("---" for _ in columns)]
    lines += [" | ".join("<br>".join(map(markdown, cell.split("\n"))) for cell in row) for row in values]
    return "".join(f"| {line} |\n" for line in lines)


def markdown(text: str) -> str:
    """Text that Markdown shows as it is: no markup, link or HTML in it comes alive."""
    escaped = one_line(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    escaped = re.sub(r"([\\`*_{}\[\]|~$@])", r"\\\1", escaped)
    # A scheme or www. would become a link by itself; # - + = or 1. at the beginning a heading or a list.
    escaped = re.sub(r"(?i)\b(https?|ftp|mailto|xmpp):", r"\1\\:", escaped)
    escaped = re.sub(r"(?i)\bwww\.", r"www\\.", escaped)
    return re.sub(r"^(\s*)([-+=#]|\d+(?=[.)]))", _unlisted, escaped)


def _unlisted(match: re.Match[str]) -> str:
    return f"{match[1]}{match[2]}\\" if match[2].isdecimal() else f"{match[1]}\\{match[2]}"


def _joined(lines: Sequence[Line]) -> str:
    return "\n".join("\u2007" * 2 * line.indent + line.text for line in lines)
