"""Articles that tell the same story: one wire copy, cut and headed by several papers.

The measure: the runs of eight words that two texts share, as a part of the shorter text's, without the
boilerplate of either; half of them make one story. It says nothing of claims: two articles on one event, each
in its own words, share almost no run, and a claim is not known from its denial by such means.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from sqlalchemy import Connection, select

from claimtrack import facts, search
from claimtrack import tables as t
from claimtrack.articles import digest
from claimtrack.queries import ArticleView, articles_by_id, stored_ranges
from claimtrack.text import fold

RUN = 8  # words
ALIKE = 0.5
_SAMPLES = 12  # sentences by which texts are looked for
_SENTENCE = 20  # characters of one that is worth it


class Alike(NamedTuple):
    """An article that tells the same story, and the part of the shorter text's runs that both have."""

    article: ArticleView
    share: float


def near_copies(
    connection: Connection, content: str, boilerplate: Sequence[tuple[int, int]] = ()
) -> list[Alike]:
    """The articles with another text that tell the story of this one, most alike first.

    Only texts are compared in which all words of one of twelve sentences stand.
    """
    a, x = t.article.c, t.article_text.c
    own = _runs(content, boilerplate)
    found = search.texts_sharing(connection, _samples(content, boilerplate))
    query = select(a.id, a.boilerplate, x.text).join(t.article_text, x.sha256 == a.sha256)
    sha256 = digest(content)
    shares = {
        row.id: _shared(own, _runs(row.text, stored_ranges(row.boilerplate)))
        for row in facts.where_in(connection, query.where(a.sha256 != sha256), x.id, found)
    }
    views = articles_by_id(connection, [number for number, share in shares.items() if share >= ALIKE])
    alike = [Alike(view, shares[number]) for number, view in views.items()]
    return sorted(alike, key=lambda one: (-one.share, one.article.id))


def _runs(text: str, boilerplate: Iterable[tuple[int, int]]) -> set[int]:
    words = fold(_without(text, boilerplate)).split()
    return {hash(tuple(words[i : i + RUN])) for i in range(len(words) - RUN + 1)}


def _shared(one: set[int], other: set[int]) -> float:
    return len(one & other) / min(len(one), len(other)) if one and other else 0.0


def _samples(text: str, boilerplate: Iterable[tuple[int, int]]) -> list[str]:
    """Sentences from the beginning to the end of a text."""
    sentences = re.split(r"(?<=[.!?。])\s+|\n+", _without(text, boilerplate))
    worth = [sentence for sentence in sentences if len(sentence) >= _SENTENCE]
    return worth[:: max(1, len(worth) // _SAMPLES)][:_SAMPLES]


def _without(text: str, ranges: Iterable[tuple[int, int]]) -> str:
    kept, at = [], 0
    for start, end in [*ranges, (len(text), len(text))]:
        kept.append(text[at:start])
        at = end
    return "\n".join(kept)
