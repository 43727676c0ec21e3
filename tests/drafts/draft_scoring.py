"""What was drafted from labelled articles, scored against the labels.

A draft belongs to the label whose cue it shares a word with, or, where a quote runs on without one, whose
sentence it is in. Drafts of one cue are one (both Moscow and Pyongyang). Then, field by field, is it

- **speaker**: the label's or an alternative, with or without an article, titles and adjectives before it;
- **stance**: the label's or an alternative;
- **date**: the same EDTF; of those that have a date in the draft or the label;
- **quantity**: each figure of a label is found in the draft that belongs to it, by its number;
- **all** of these.

Precision is the share of what was drafted that is right, recall the share of the labels. Optional labels
count for neither, nor do optional figures, nor dates that are only an alternative.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import NamedTuple

from labelled import Article, Label, Place

from claimtrack import drafting, quantity
from claimtrack.drafting import Draft
from claimtrack.text import fold

FIELDS = ("speaker", "stance", "date", "quantity", "all")
_LINKS = re.compile(r"\b(?:of|to|in|for|from|at|by|and)\b")


class Count(NamedTuple):
    """How many were drafted, labelled, and right."""

    drafted: int = 0
    labelled: int = 0
    right: int = 0

    def plus(self, other: Count) -> Count:
        """The sum of both."""
        return Count(*(one + more for one, more in zip(self, other, strict=True)))

    @property
    def precision(self) -> float:
        """The share of the drafted that is right."""
        return self.right / (self.drafted or 1)

    @property
    def recall(self) -> float:
        """The share of the labelled that is drafted rightly."""
        return self.right / (self.labelled or 1)

    @property
    def f1(self) -> float:
        """Their harmonic mean."""
        return 2 * self.right / (self.drafted + self.labelled or 1)


class Judgement(NamedTuple):
    """A label, the drafts of its cue, and what each field counts. Either of the first two may be missing."""

    article: Article
    label: Label | None
    drafts: list[Draft]
    counts: dict[str, Count]


def score(articles: Iterable[Article]) -> dict[str, Count]:
    """Each field's counts, over all articles."""
    total = dict.fromkeys(FIELDS, Count())
    for article in articles:
        for judgement in judge(article, list(drafting.drafts(article.text, article.published))):
            total = {field: count.plus(judgement.counts[field]) for field, count in total.items()}
    return total


def judge(article: Article, found: Sequence[Draft]) -> list[Judgement]:
    """Every label and every draft once, paired."""
    groups = [list(group) for _, group in groupby(found, lambda draft: (draft.start, draft.cue))]
    pairs: dict[int, int] = {}
    for at, label in enumerate(article.labels):
        for which, group in enumerate(groups):
            if which not in pairs.values() and _belongs(label, group[0]):
                pairs[at] = which
                break
    judged = [
        _judged(article, label, groups[pairs[at]] if at in pairs else [])
        for at, label in enumerate(article.labels)
    ]
    extra = [group for which, group in enumerate(groups) if which not in pairs.values()]
    return judged + [_judged(article, None, group) for group in extra]


def _belongs(label: Label, draft: Draft) -> bool:
    if label.cues and draft.cue[0] < draft.cue[1]:
        return any(start < draft.cue[1] and draft.cue[0] < end for start, end in label.cues)
    within = label.sentence[0] <= draft.cue[0] < label.sentence[1]
    return within and not label.cues and draft.cue[0] == draft.cue[1]


def _judged(article: Article, label: Label | None, drafts: list[Draft]) -> Judgement:
    if label and label.optional:
        return Judgement(article, label, drafts, dict.fromkeys(FIELDS, Count()))
    both = bool(label and drafts)
    speaker = both and any(_same(draft.speaker, one) for draft in drafts for one in label.speakers)  # type: ignore[union-attr]
    stance = both and any(draft.stance in label.stances for draft in drafts)  # type: ignore[union-attr]
    date, figures = _date(label, drafts), _figures(article.text, label, drafts)
    exact = (
        date.right == date.drafted == date.labelled and figures.right == figures.drafted == figures.labelled
    )
    one = Count(bool(drafts), label is not None)
    counts = {"speaker": one._replace(right=int(speaker)), "stance": one._replace(right=int(stance))}
    counts |= {
        "date": date,
        "quantity": figures,
        "all": one._replace(right=int(speaker and stance and exact)),
    }
    return Judgement(article, label, drafts, counts)


def _same(speaker: str, label: str) -> bool:
    """Whether the label is the speaker, or ends it after nothing but titles and adjectives."""
    said, wanted = _bare(speaker), _bare(label)
    before = said.removesuffix(wanted)
    return said == wanted or bool(
        wanted and before != said and before.endswith(" ") and not _LINKS.search(before)
    )


def _bare(name: str) -> str:
    return re.sub(r"^(?:the|an?) ", "", fold(name))


def _date(label: Label | None, drafts: Sequence[Draft]) -> Count:
    drafted = drafts[0].said.date.edtf if drafts and drafts[0].said else ""
    said = label.said if label else [""]
    if drafted in said:
        return Count(1, 1, 1) if drafted == said[0] != "" else Count()
    return Count(bool(drafted), "" not in said)


def _figures(text: str, label: Label | None, drafts: Sequence[Draft]) -> Count:
    wanted = [_number(text, place) for place in (label.figures if label else [])]
    optional = [_number(text, place) for place in (label.figures_optional if label else [])]
    found = [(one.number_start, one.number_end) for one in (drafts[0].figures if drafts else [])]
    right = [one for one in found if any(_meet(one, other) for other in wanted)]
    free = [one for one in found if one not in right and any(_meet(one, other) for other in optional)]
    reached = sum(any(_meet(one, other) for one in found) for other in wanted)
    return Count(len(found) - len(free) - len(right) + reached, len(wanted), reached)


def _number(text: str, place: Place) -> Place:
    """Where the number of a labelled figure stands: of the words, what the reader takes for it, or all."""
    start, end = place
    found = next(iter(quantity.find(text[start:end])), None)
    return (start + found.number_start, start + found.number_end) if found else place


def _meet(one: Place, other: Place) -> bool:
    return one[0] < other[1] and other[0] < one[1]
