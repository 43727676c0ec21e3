"""What people see of drafts: what an article was found to report, and one draft as a review offers it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import groupby
from typing import Any

from claimtrack import articles
from claimtrack.display import JSON_VERSION, marked, read_json, render, rows, source
from claimtrack.display import _json as json_text
from claimtrack.drafting import Draft
from claimtrack.quantity import Found, describe
from claimtrack.reviewing import Offered, Scan, period, plain, reacts
from claimtrack.similar import Like
from claimtrack.text import one_line

_COLUMNS = ("speaker", "party", "stance", "aspect", "certainty", "date", "date_words", "figures", "sentence")


def scan(found: Scan, kind: str) -> str:
    """All drafts of an article, and the figures that none has, in one of the formats."""
    items: list[tuple[int, int, list[Offered], Sequence[Found]]] = [
        (
            *place,
            group,
            sorted({one.start: one for o in group for one in o.draft.figures}.values(), key=_start),
        )
        for place, sentence in groupby(found.drafts, lambda one: (one.draft.start, one.draft.end))
        for group in [list(sentence)]
    ]
    items = sorted([*items, *((start, end, [], figures) for start, end, figures in found.left)])
    if kind == "table":
        return _table(found, items)
    values = [
        value
        for start, end, group, figures in items
        for value in [_json(found, one) for one in group] or [_figures_json(found, start, end, figures)]
    ]
    if kind == "json":
        figures = sorted({one.start: one for *_, some in items for one in some}.values(), key=_start)
        value = {"version": JSON_VERSION, "article": found.page.article.id, "drafts": values}
        return json_text(value | {"quantities": [read_json(one) for one in figures]}, indent=2)
    if kind == "jsonl":
        return "".join(map(json_text, values))
    cells = [
        [
            *(value[name] or "" for name in _COLUMNS[:-2]),
            "; ".join(" ".join(one["as_written"].split()) for one in value["quantities"]),
            " ".join(value["sentence"].split()),
        ]
        for value in values
    ]
    return rows(kind, _COLUMNS, cells)


def _start(figure: Found) -> int:
    return figure.start


def _table(found: Scan, items: Sequence[tuple[int, int, list[Offered], Sequence[Found]]]) -> str:
    def draw(console: Any) -> None:
        from rich.padding import Padding
        from rich.text import Text

        for start, end, group, figures in items:
            console.print(marked(found.text, start, end, figures, bold=bool(console.color_system)))
            for one in group:
                console.print(Padding(Text(_position(one)), (0, 0, 0, 3)))
            for figure in figures:
                console.print(Padding(Text(one_line(describe(figure)), "dim"), (0, 0, 0, 3)))

    return render(draw) if items else "no statement and no figure found\n"


def _position(offered: Offered) -> str:
    draft = offered.draft
    parts = [f"{speaker(offered)} {stance(draft)}", said(draft)]
    parts += [f"recorded: s{offered.statement}"] if offered.statement else []
    return " · ".join(filter(None, parts))


def speaker(offered: Offered) -> str:
    """Who speaks, as written, and which party of the ledger that is."""
    draft = offered.draft
    name = one_line(draft.speaker) or "the article itself"
    of = one_line(offered.party or offered.unknown)
    beside = ["by a pronoun"] * draft.guessed + [of] * (of != name)
    return f"{name} ({', '.join(beside)})" if beside else name


def stance(draft: Draft) -> str:
    """The position, with its aspect, and the certainty unless it is flat."""
    aspect = f" ({draft.aspect})" if draft.aspect else ""
    return f"{draft.stance}{aspect}" + (f", {draft.certainty}" if draft.certainty != "flat" else "")


def said(draft: Draft) -> str:
    """When it was said, and the words that say so."""
    if draft.said is None:
        return ""
    words, date = one_line(draft.said.words), draft.said.date.edtf
    return f"{date} (“{words}”{', by convention' if draft.said.convention else ''})"


def _json(found: Scan, offered: Offered) -> dict[str, Any]:
    draft = offered.draft
    return {
        "speaker": draft.speaker,
        "guessed": draft.guessed,
        "party": offered.party,
        "stance": draft.stance,
        "aspect": draft.aspect,
        "certainty": draft.certainty,
        "date": draft.said.date.edtf if draft.said else None,
        "date_words": draft.said.words if draft.said else None,
        "statement": offered.statement,
        "sentence": found.text[draft.start : draft.end],
        "start": draft.start,
        "end": draft.end,
        "quantities": [read_json(one) for one in draft.figures],
    }


def _figures_json(found: Scan, start: int, end: int, figures: Sequence[Found]) -> dict[str, Any]:
    """A sentence whose figures no draft has, in the shape of one."""
    nothing = dict.fromkeys((*_COLUMNS[:-2], "guessed", "statement"))
    sentence = {"sentence": found.text[start:end], "start": start, "end": end}
    return nothing | sentence | {"quantities": [read_json(one) for one in figures]}


# --- the review ---


def screen(
    found: Scan, offered: Offered, alike: Sequence[Like], without: Collection[int], place: tuple[int, int]
) -> str:
    """A draft in its context, what was drafted, and on which claims it may be."""
    draft = offered.draft
    sentences = list(articles.sentences(found.text))
    at = next(i for i, (_, end) in enumerate(sentences) if end >= draft.end)
    around = [sentences[i] if 0 <= i < len(sentences) else None for i in (at - 1, at + 1)]

    def draw(console: Any) -> None:
        from rich.padding import Padding
        from rich.text import Text

        def line(text: Any, style: str = "", indent: int = 2) -> None:
            console.print(Padding(Text(text, style) if isinstance(text, str) else text, (0, 0, 0, indent)))

        line(f"── draft {place[0]} of {place[1]} · {source(found.page.article)}", "bold", 0)
        before, after = (one_line(found.text[slice(*one)]) if one else "" for one in around)
        line(before, "dim") if before else None
        line(marked(found.text, draft.start, draft.end, draft.figures, bold=bool(console.color_system)))
        line(after, "dim") if after else None
        line("")
        for label, text in _facts(found, offered, without):
            line(f"{label:8}  {text}", "yellow" if "unknown party" in text else "")
        for i, text in enumerate(_claims(offered, alike)):
            line(f"{'' if i else 'claim':8}  {text}")

    return render(draw)


def _facts(found: Scan, offered: Offered, without: Collection[int]) -> list[tuple[str, str]]:
    draft = offered.draft
    cue = one_line(found.text[slice(*draft.cue)])  # tells apart the drafts of a sentence by one speaker
    facts = [("speaker", speaker(offered)), ("stance", stance(draft) + (f" (“{cue}”)" if cue else ""))]
    facts += [("said", said(draft) or "not told: up to the article's date")]
    for i, figure in enumerate(draft.figures):
        left = "" if plain(figure) else "not taken: "
        facts.append(
            (f"figure {i + 1}", ("left out: " if i in without else left) + one_line(describe(figure)))
        )
    throughout = period(found, draft)
    if throughout:
        facts.append(("period", f"{throughout.date.edtf} (“{one_line(throughout.words)}”)"))
    return facts


def _claims(offered: Offered, alike: Sequence[Like]) -> list[str]:
    listed = [f"#{like.claim} {one_line(like.text)} ({', '.join(like.why)})" for like in alike]
    return (
        listed if reacts(offered.draft.stance) and listed else ["a new one", *(f"or {one}" for one in listed)]
    )
