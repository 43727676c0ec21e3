"""What is drafted wrongly from the labelled articles to develop against: a line for each mistake, by kind."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "tests" / "drafts"))

from draft_scoring import FIELDS, Judgement, judge
from labelled import DEVELOPMENT, articles

from claimtrack import drafting


def main() -> None:
    """Print the mistakes of all kinds, or of those named: missed, extra, speaker, stance, date, quantity."""
    for article in articles(DEVELOPMENT):
        for judgement in judge(article, list(drafting.drafts(article.text, article.published))):
            for kind, line in _mistakes(judgement):
                if kind in sys.argv[1:] or not sys.argv[1:]:
                    print(f"{article.id} {kind}: {line}")


def _mistakes(one: Judgement) -> Iterator[tuple[str, str]]:
    text, label, drafts = one.article.text, one.label, one.drafts
    if not any(one.counts["all"]) or (
        one.counts["all"].right and one.counts["date"].right == one.counts["date"].drafted
    ):
        return
    place = label.sentence if label else (drafts[0].start, drafts[0].end)
    sentence = " ".join(text[slice(*place)].split())
    if label is None or not drafts:
        cue = text[slice(*label.cues[0])] if label and label.cues else ""
        told = [f"[{label.speakers[0]}] {label.stances[0]} ‘{cue}’" if label else _told(text, drafts[0])]
        yield "missed" if label else "extra", f"{told[0]}\n    {sentence}"
        return
    for field in FIELDS[:-1]:
        count = one.counts[field]
        if not count.right == count.drafted == count.labelled:
            wanted = {
                "speaker": label.speakers,
                "stance": label.stances,
                "date": label.said,
                "quantity": [text[slice(*figure)] for figure in label.figures],
            }
            yield field, f"{wanted[field]} but {_told(text, drafts[0])}\n    {sentence}"


def _told(text: str, draft: drafting.Draft) -> str:
    said = draft.said.date.edtf if draft.said else "-"
    cue = " ".join(text[slice(*draft.cue)].split())
    return (
        f"[{draft.speaker}] {draft.stance} ‘{cue}’ {said} {[figure.as_written for figure in draft.figures]}"
    )


if __name__ == "__main__":
    main()
