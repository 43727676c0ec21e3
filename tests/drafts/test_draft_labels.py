"""The labels of statements agree with their articles, the vocabulary and the dates.

A failure names the article, the statement's number and what is wrong, never the words: the held-out half is
not to be read by whoever works on drafts.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from labelled import DEVELOPMENT, HELD_OUT, Article, Label, articles

from claimtrack import dates
from claimtrack.errors import RefusedInput
from claimtrack.vocabulary import DENIALS, Aspect, Certainty, Stance

ALTERNATIVES = {"cue", "speaker", "stance", "aspect", "certainty", "said"}
FIELDS = {"sentence", "pronoun", "said_words", "figures", "figures_optional", "optional"}
FIELDS |= ALTERNATIVES | {f"{name}_alternatives" for name in ALTERNATIVES}
NOWHERE = (-1, -1)
HALVES = {path.name: articles(path) for path in (DEVELOPMENT, HELD_OUT)}
BOTH = [article for half in HALVES.values() for article in half]


def test_there_are_enough_articles_and_none_is_in_both_halves() -> None:
    assert len(HALVES["development"]) >= 20
    assert len(HALVES["held_out"]) >= 16
    assert len({article.id for article in BOTH}) == len(BOTH)
    openings = {tuple(article.text.lower().split()[:12]) for article in BOTH}
    different = len(openings)
    assert different == len(BOTH)


@pytest.mark.parametrize("half", HALVES)
def test_a_half_has_every_stance_and_articles_of_a_newspaper_s_length(half: str) -> None:
    assert [article for article in HALVES[half] if not 150 <= len(article.text.split()) <= 400] == []
    stances = {label.stances[0] for article in HALVES[half] for label in article.labels}
    assert stances == {stance.value for stance in Stance}


@pytest.mark.parametrize("article", BOTH, ids=repr)
def test_an_article_and_its_labels_agree(article: Article) -> None:
    faults = [
        f"{article.id}, statement {number}: {fault}"
        for number, label in enumerate(article.labels, 1)
        for fault in (*_misplaced(article, label), *_unknown(label))
    ]
    faults += [
        f"{article.id}, statement {number}: no such field: {name}"
        for number, fields in enumerate(article.fields, 1)
        for name in fields - FIELDS
    ]
    assert faults == []


@pytest.mark.parametrize("article", BOTH, ids=repr)
def test_statements_stand_in_the_order_of_the_text_and_none_twice(article: Article) -> None:
    places = [(label.sentence, (label.cues or [label.sentence])[0]) for label in article.labels]
    wrong = [number for number in range(1, len(places)) if not places[number - 1] < places[number]]
    assert wrong == [], article.id


def _misplaced(article: Article, label: Label) -> Iterator[str]:
    start, end = label.sentence
    if label.sentence == NOWHERE:
        yield "the sentence is not in the text, or twice"
        return
    if "\n" in article.text[start:end]:
        yield "the sentence runs over lines"
    if NOWHERE in label.cues:
        yield "a cue is not in the sentence, or twice"
    if not label.cues and not label.pronoun:
        yield "without a cue, somebody must have spoken before"
    if any(speaker not in article.text for speaker in label.speakers):
        yield "a speaker is not in the text"
    elsewhere = label.speakers[0] not in article.text[start:end]
    if elsewhere and not label.pronoun:
        yield "the speaker is not in the sentence, and no pronoun is said to be"
    if label.pronoun and not label.speakers[0]:
        yield "a pronoun stands for nobody"
    if label.said_words == NOWHERE or (label.said[0] != "" and label.said_words is None):
        yield "the words of the date are not in the sentence"
    if NOWHERE in (*label.figures, *label.figures_optional):
        yield "a figure is not in the sentence, or twice"


def _unknown(label: Label) -> Iterator[str]:
    words = (
        ("stance", Stance, label.stances),
        ("aspect", Aspect, [aspect for aspect in label.aspects if aspect]),
        ("certainty", Certainty, label.certainties),
    )
    for name, known, said in words:
        if not set(said) <= {word.value for word in known}:
            yield f"no such {name}"
        if len(said) != len(set(said)):
            yield f"the same {name} twice"
    if label.stances[0] == Stance.disputes and not label.aspects[0]:
        yield "a dispute without its aspect"
    if label.aspects[0] and label.stances[0] not in DENIALS:
        yield "an aspect of what is no denial"
    for day in filter(None, label.said):
        try:
            dates.parse(day)
        except RefusedInput:
            yield "a date is none"
