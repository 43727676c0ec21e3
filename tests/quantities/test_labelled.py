"""How much of the labelled sentences is read rightly: floors, a little below what is reached.

Only totals are asserted, so that a failure shows nothing of the held-out sentences.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from scoring import DEVELOPMENT, HELD_OUT, find, judge, score, sentences, vague_recall

FLOORS = {
    DEVELOPMENT: {"value": 0.99, "bound": 0.99, "all": 0.975},
    HELD_OUT: {"value": 0.98, "bound": 0.975, "all": 0.945},
}


@pytest.mark.parametrize("path", FLOORS, ids=lambda path: path.stem)
def test_quantities_of_labelled_sentences_are_found(path: Path) -> None:
    scores = score(one for sentence in sentences(path) for one in judge(sentence, find(sentence.text)))
    reached = {level: round(one.f1, 3) for level, one in scores.items()}
    assert {level: reached[level] for level, floor in FLOORS[path].items() if reached[level] < floor} == {}


def test_vague_quantities_are_marked_as_such() -> None:
    both = [*sentences(DEVELOPMENT), *sentences(HELD_OUT)]
    marked = vague_recall(one for sentence in both for one in judge(sentence, find(sentence.text)))
    assert marked >= 0.9


@pytest.mark.parametrize(
    ("path", "most"), [(DEVELOPMENT, 0.12), (HELD_OUT, 0.2)], ids=["development", "held_out"]
)
def test_little_is_found_where_nothing_is_counted(path: Path, most: float) -> None:
    without = [sentence for sentence in sentences(path) if sentence.topic == "none"]
    found = sum(one.counts for sentence in without for one in judge(sentence, find(sentence.text)))
    share = found / len(without)
    assert share <= most
