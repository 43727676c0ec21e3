"""How much of the labelled sentences is read rightly: floors, a little below what is reached.

Only totals are asserted, so that a failure shows nothing of the held-out sentences.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from scoring import DEVELOPMENT, HELD_OUT, find, judge, score, sentences, vague_recall

FLOORS = {
    DEVELOPMENT: {"value": 0.95, "bound": 0.93, "all": 0.85},
    HELD_OUT: {"value": 0.95, "bound": 0.93, "all": 0.85},
}


@pytest.mark.parametrize("path", FLOORS, ids=lambda path: path.stem)
def test_quantities_of_labelled_sentences_are_found(path: Path) -> None:
    judged = [one for sentence in sentences(path) for one in judge(sentence, find(sentence.text))]
    reached = {level: round(one.f1, 3) for level, one in score(judged).items()}
    assert {level: reached[level] for level, floor in FLOORS[path].items() if reached[level] < floor} == {}
    assert vague_recall(judged) >= 0.9


@pytest.mark.parametrize("path", FLOORS, ids=lambda path: path.stem)
def test_nothing_is_found_where_nothing_is_counted(path: Path) -> None:
    without = [sentence for sentence in sentences(path) if sentence.topic == "none"]
    found = sum(one.counts for sentence in without for one in judge(sentence, find(sentence.text)))
    assert found <= len(without) // 20
