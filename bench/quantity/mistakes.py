"""What claimtrack reads wrongly in the development sentences, by kind of mistake, in Markdown.

    uv run python bench/quantity/mistakes.py

Never of the held-out sentences: only their totals may be known to whoever works on the reader.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "tests" / "quantities"))

from scoring import (
    DEVELOPMENT,
    HELD_OUT,
    LEVELS,
    Found,
    Judgement,
    Label,
    find,
    judge,
    score,
    sentences,
    vague_recall,
)

KINDS = {
    "missed": "Not found",
    "extra": "Found where there is none",
    "value": "Another value",
    "bound": "Value right, bounds wrong",
    "unit": "Value right, unit or currency wrong",
    "noun": "Value right, noun wrong",
    "span": "Only the span wrong",
}


def main() -> None:
    """Print scores and mistakes."""
    print("# Mistakes in the development sentences\n")
    judged = _judged(DEVELOPMENT)
    print(f"- development: {_totals(judged)}\n- held out: {_totals(_judged(HELD_OUT))}")
    for kind, title in KINDS.items():
        wrong = [one for one in judged if one.counts and _kind(one) == kind]
        if wrong:
            print(f"\n## {title} ({len(wrong)})\n")
        for one in wrong:
            print(f"- {one.sentence.id} {_marked(one)}")
            print(f"  - label: {_label(one.label)}" if one.label else f"  - found: {_found(one.found)}")
            if one.label and one.found:
                print(f"  - found: {_found(one.found, one.sentence.text)}")


def _judged(path: Path) -> list[Judgement]:
    return [one for sentence in sentences(path) for one in judge(sentence, find(sentence.text))]


def _totals(judged: Sequence[Judgement]) -> str:
    scores = score(judged)
    parts = [f"{level} {100 * scores[level].f1:.1f}" for level in LEVELS]
    value = scores["value"]
    parts.append(f"precision of values {100 * value.precision:.1f}, recall {100 * value.recall:.1f}")
    parts.append(f"vague ones found {100 * vague_recall(judged):.0f} %")
    kinds = [_kind(one) for one in judged if one.counts]
    return f"F1 of {', '.join(parts)}; mistakes: {', '.join(f'{kind} {kinds.count(kind)}' for kind in KINDS)}"


def _kind(one: Judgement) -> str | None:
    if one.label is None:
        return "extra"
    if one.found is None:
        return "missed"
    return next((level for level in LEVELS[:-1] if level not in one.right), None)


def _marked(one: Judgement) -> str:
    """The sentence with the span marked."""
    start, end = (
        (one.label["start"], one.label["end"]) if one.label else one.found[:2] if one.found else (0, 0)
    )
    text = one.sentence.text
    return f"{text[:start]}**{text[start:end]}**{text[end:]}"


def _label(label: Label) -> str:
    names = ("amount", "low", "high", "hedge", "unit", "currency", "noun", "denominator", "alternatives")
    return ", ".join(f"{name} {label[name]}" for name in names if label.get(name) is not None)


def _found(found: Found | None, text: str = "") -> str:
    if found is None:
        return ""
    names = ("amount", "low", "high", "unit", "currency", "head")
    parts = [f"{name} {getattr(found, name)}" for name in names if getattr(found, name) is not None]
    marks = f"{'[' if found.low_inclusive else '('}{'…'}{']' if found.high_inclusive else ')'}"
    return ", ".join([*([f"“{text[found.start : found.end]}”"] if text else []), *parts, marks])


if __name__ == "__main__":
    main()
