"""Cutting an article's text into sentences, each in its place."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack import articles


def sentences(text: str) -> list[str]:
    return [text[start:end] for start, end in articles.sentences(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Seoul said so. Moscow denied it.", ["Seoul said so.", "Moscow denied it."]),
        ("“Never!” he said. “No.” She left.", ["“Never!” he said.", "“No.”", "She left."]),
        (
            "Gen. Smith met the U.S. Army on Feb. 3. No. 4 was hit.",
            ["Gen. Smith met the U.S. Army on Feb. 3.", "No. 4 was hit."],
        ),
        ("It fell at 5 p.m. on Monday, 3.5 km away.", ["It fell at 5 p.m. on Monday, 3.5 km away."]),
        ("A heading\n\nA sentence", ["A heading", "A sentence"]),
        ("- one\n- two", ["- one", "- two"]),
        (f"{'word ' * 15}\ngoes on here. New.", [f"{'word ' * 15}\ngoes on here.", "New."]),
        (" \n ", []),
    ],
)
def test_a_text_is_cut_where_sentences_end(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


@given(st.text(alphabet=st.sampled_from("aB. !?\n”“)"), max_size=40))
def test_nothing_is_lost_but_blanks(text: str) -> None:
    assert "".join("".join(sentences(text)).split()) == "".join(text.split())
