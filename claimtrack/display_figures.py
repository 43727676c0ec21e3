"""What people see of comparisons, yardsticks and reckonings, in every format."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from claimtrack import interval
from claimtrack.compare import Comparison, Contradiction, Group, Said, furthest, in_words
from claimtrack.display import (
    JSON_VERSION,
    Line,
    bounds,
    during,
    figure,
    in_lines,
    quantity_json,
    quoted,
    rows,
    source,
    when,
)
from claimtrack.display import _json as json_text
from claimtrack.reckon import in_words as in_words_of
from claimtrack.reckon import shown
from claimtrack.text import one_line
from claimtrack.yardsticks import Reckoning, YardstickView

SHOWN = 40  # figures of a group that a table shows; of more, those that contradict others
_COLUMNS = ("group", "figure", "date", "party", "as_written", "bounds", "period", "claim", "compared")


def comparison(found: Comparison, kind: str) -> str:
    """Groups of figures in one of the formats: table, json, jsonl, csv, markdown."""
    if kind in ("json", "jsonl"):
        groups = [_group_json(group) for group in found.groups]
        if kind == "jsonl":
            return "".join(map(json_text, groups))
        value = {"version": JSON_VERSION, "groups": groups, "not_comparable": found.reasons}
        return json_text(value, indent=2)
    if kind in ("csv", "markdown"):
        cells = [
            (group.title, *_facts(one), "; ".join(told[one.view.id]))
            for group in found.groups
            for told in [_told(group)]
            for one in group.said
        ]
        return rows(kind, _COLUMNS, cells)
    lines = [line for group in found.groups for line in _lines(group)]
    lines += [Line("Not comparable", "bold"), *(Line(reason, "", 1) for reason in found.reasons)]
    return printed(lines if found.reasons else lines[:-2])


def printed(found: Sequence[Line]) -> str:
    """Lines made of text from outside."""
    return in_lines([line._replace(text=one_line(line.text)) for line in found])


def _lines(group: Group) -> Iterable[Line]:
    shown = group.said
    if len(shown) > SHOWN:
        pairs = [pair for pair, _ in furthest(group.contradictions).values()]
        telling = {one.view.id for pair in pairs for one in (pair.less, pair.more)}
        ends = {one.view.id for one in (*shown[:5], *shown[-5:])}
        shown = [one for one in shown if one.view.id in telling | ends]
    yield Line(group.title, "bold")
    told = _told(group)
    for one in shown:
        number, date, party, written, can_be, period, claim = _facts(one)
        yield Line(f"{number}  {date}  {party}: {written}  {claim}", "", 1)
        yield Line(", ".join(filter(None, (can_be, period))), "dim", 3)
        for sentence in told[one.view.id]:
            yield Line(sentence, "red" if sentence.startswith("contradicts") else "dim", 3)
    if len(shown) < len(group.said):
        yield Line(f"… {len(group.said) - len(shown):,} more (--format csv has all)", "dim", 1)
    yield from (Line(sentence, "", 1) for sentence in _summary(group))
    yield Line("")


def _summary(group: Group) -> Iterable[str]:
    """What holds of the group as a whole."""
    if len(group.said) > 1 and group.common and not group.apart:
        yield f"all can be {interval.words(group.common)}"
    if len(group.said) > SHOWN:
        for (one, other), (pair, count) in furthest(group.contradictions).items():
            far = f"the furthest: {in_words(pair)}"
            yield f"{one} and {other}: {count:,} figures contradict each other, {far}"


def _facts(one: Said) -> tuple[str, ...]:
    """Number, date, party, words, bounds, period and claim of a figure."""
    view = one.view
    party = one.party + ("" if one.in_force else " (replaced)")
    period = during(view.period) if view.period else ""
    return f"q{view.id}", when(one.date), party, figure(view), bounds(view), period, f"#{one.claim}"


def _told(group: Group) -> dict[int, list[str]]:
    """What there is to say of each figure and those before it."""
    told: dict[int, list[str]] = defaultdict(list)
    places = {one.view.id: place for place, one in enumerate(group.said)}
    for pair in group.contradictions:
        earlier, later = sorted((pair.less.view.id, pair.more.view.id), key=places.__getitem__)
        told[later].append(f"contradicts q{earlier}: {in_words(pair)}")
    for quantity, others in group.meets.items():
        told[quantity].append(f"meets {', '.join(f'q{other}' for other in others)}")
    for quantity, (other, reason) in group.apart.items():
        told[quantity].append(f"not comparable with q{other}: {reason}")
    return told


def _group_json(group: Group) -> dict[str, Any]:
    return {
        "title": group.title,
        "figures": [
            {
                "statement": one.statement,
                "claim": one.claim,
                "party": one.party,
                "date": one.date,
                "in_force": one.in_force,
                "quantity": quantity_json(one.view),
                "meets": group.meets.get(one.view.id, []),
            }
            for one in group.said
        ],
        "common": interval_json(group.common) if group.common else None,
        "contradictions": [_contradiction_json(pair) for pair in group.contradictions],
    }


def _contradiction_json(pair: Contradiction) -> dict[str, Any]:
    return {
        "less": pair.less.view.id,
        "more": pair.more.view.id,
        "gap": interval_json(pair.gap),
        "unit": pair.unit,
        "times": interval_json(pair.times) if pair.times else None,
        "by_convention": bool(pair.ours),
    }


def interval_json(found: interval.Interval) -> dict[str, Any]:
    """An interval for machines: decimals as strings, rounded outward to 30 digits, an open end null."""
    low, high = interval.decimals(found)
    return {
        "low": None if low is None else format(low, "f"),
        "high": None if high is None else format(high, "f"),
        "low_inclusive": found.low_inclusive,
        "high_inclusive": found.high_inclusive,
    }


# --- yardsticks and reckonings ---


def yardstick_list(found: Sequence[YardstickView], kind: str) -> str:
    """Yardsticks in one of the formats."""
    if kind in ("json", "jsonl"):
        values = [_yardstick_json(view) for view in found]
        if kind == "jsonl":
            return "".join(map(json_text, values))
        return json_text({"version": JSON_VERSION, "yardsticks": values}, indent=2)
    columns = ("yardstick", "kind", "per", "value", "text", "source")
    cells = [
        (
            f"y{view.id}",
            view.kind,
            view.per,
            view.figure.as_written,
            view.text,
            "; ".join(source(c.article) for c in view.citations),
        )
        for view in found
    ]
    return rows(kind, columns, cells)


def yardstick(view: YardstickView, kind: str) -> str:
    """One yardstick with its bounds and passages."""
    if kind != "table":
        return yardstick_list([view], kind)
    of = (view.figure.nouns or view.figure.unit or "").replace("_", " ")
    lines = [
        Line(f"y{view.id} {view.text}", "bold"),
        Line(f"{view.kind}: {figure(view.figure)} per {view.per}: {bounds(view.figure)} {of}", "", 1),
    ]
    for cited in view.citations:
        lines.append(Line(quoted(cited), "italic", 1))
        lines.append(Line(f"{cited.form} in {source(cited.article)}", "dim", 2))
        lines += [Line(cited.article.url, "dim", 2)] if cited.article.url else []
    lines += [] if view.citations else [Line("unsourced", "yellow", 1)]
    lines += [Line(f"note: {view.note}", "dim", 1)] if view.note else []
    return printed(lines)


def reckoning(found: Reckoning, kind: str) -> str:
    """A reckoning: what went in, each step, and what the yardsticks say."""
    if kind in ("json", "jsonl"):
        value = {
            "version": JSON_VERSION,
            "expression": found.expression,
            "sources": found.sources,
            "steps": [str(step) for step in found.steps],
            "result": in_words_of(found.result),
            **found.columns(),
            "low_inclusive": shown(found.result)[0].low_inclusive,
            "high_inclusive": shown(found.result)[0].high_inclusive,
            "yardsticks": [
                {"says": verdict.sentences, "possible": verdict.possible, "yardsticks": verdict.yardsticks}
                for verdict in found.verdicts
            ],
        }
        return json_text(value, indent=2 if kind == "json" else None)
    told = [
        *(("source", line) for line in found.sources),
        *(("step", str(step)) for step in found.steps),
        *(("yardstick", line) for verdict in found.verdicts for line in verdict.sentences),
    ]
    if kind in ("csv", "markdown"):
        return rows(kind, ("what", "words"), [*told, ("result", in_words_of(found.result))])
    styles = {"source": "dim", "step": "", "yardstick": "cyan"}
    impossible = {line for v in found.verdicts if v.possible is False for line in v.sentences}
    lines = [Line(words, "red" if words in impossible else styles[what]) for what, words in told]
    return printed(lines if found.steps else [*lines, Line(in_words_of(found.result))])


def _yardstick_json(view: YardstickView) -> dict[str, Any]:
    names = [
        "as_written",
        "amount",
        "low",
        "high",
        "low_inclusive",
        "high_inclusive",
        "hedge",
        "bounds_from",
        "unit",
        "noun",
    ]
    return {
        "id": view.id,
        "uid": view.uid,
        "text": view.text,
        "kind": view.kind,
        "per": view.per,
        **{name: getattr(view.figure, name) for name in names},
        "note": view.note,
        "citations": [
            {"article": c.article.id, "exact": c.exact, "start": c.start, "end": c.end, "form": c.form}
            for c in view.citations
        ],
    }
