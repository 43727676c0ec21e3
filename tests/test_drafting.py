"""Drafts of statements: who takes which position in a sentence, how sure, when, with which figures."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack import drafting
from claimtrack.drafting import Draft

PUBLISHED = date(2024, 2, 28)  # a Wednesday


def drafts(text: str) -> list[Draft]:
    return list(drafting.drafts(text, PUBLISHED))


@pytest.mark.parametrize(
    ("text", "positions"),
    [
        ("Seoul said some 6,700 containers were sent.", ["Seoul asserts"]),
        ("Shin Won-sik, the South's defence minister, told reporters so.", ["Shin Won-sik asserts"]),
        ("The factories run at full capacity, the minister's deputy, Kim Min, added.", ["Kim Min asserts"]),
        ("“We have nothing to hide,” said Maria Petrova, a spokeswoman.", ["Maria Petrova asserts"]),
        ("“We have nothing to hide,” the embassy said in a post.", ["the embassy asserts"]),
        ("Both Pyongyang and Moscow have repeatedly denied it.", ["Pyongyang denies", "Moscow denies"]),
        ("The report was denied by the Ministry of Defence.", ["the Ministry of Defence denies"]),
        ("Moscow dismissed the American allegations as baseless.", ["Moscow denies"]),
        ("Pyongyang called the report a fabrication.", ["Pyongyang denies"]),
        ("Moscow rejected the offer of talks.", []),
        ("According to the United Nations, 400 people fled.", ["the United Nations asserts"]),
        ("The embassy said so, according to Tass.", ["The embassy asserts"]),
        ("Kyiv disputed the figure.", ["Kyiv disputes"]),
        ("The Kremlin declined to comment.", ["The Kremlin declines"]),
        ("Hamas neither confirmed nor denied the strike.", ["Hamas declines"]),
        ("The claim could not be independently verified.", [" undetermined"]),
        ("Reuters could not independently verify the footage.", ["Reuters undetermined"]),
        ("Damascus confirmed that the base was hit.", ["Damascus confirms"]),
        ("The agency retracted the report.", ["The agency retracts"]),
        ("The ministry revised its toll.", ["The ministry corrects"]),
        ("Kyiv accused Minsk of aid, a charge Minsk denies.", ["Kyiv asserts", "Minsk denies"]),
        ("The United States and its allies met.", []),
        ("Their earlier claims were many, and so were the reports.", []),
        ("“They said no,” the sign read.", []),
    ],
)  # fmt: skip
def test_a_sentence_tells_who_takes_which_position(text: str, positions: list[str]) -> None:
    assert [f"{draft.speaker} {draft.stance}" for draft in drafts(text)] == positions


def test_a_pronoun_is_whoever_was_named_before_and_marked_as_our_guess() -> None:
    first, second = drafts("Ms Lee said the port was closed. She added that two ships had left.")
    assert (first.speaker, first.guessed) == ("Ms Lee", False)
    assert (second.speaker, second.guessed) == ("Ms Lee", True)


def test_nobody_is_guessed_where_nobody_was_named() -> None:
    assert drafts("He said so.") == []


@pytest.mark.parametrize(
    ("text", "certainty"),
    [
        ("Seoul said arms were sent.", "flat"),
        ("Seoul estimates that 30% run.", "estimate"),
        ("Seoul said arms were probably sent.", "likely"),
        ("Seoul said arms might be sent.", "possible"),
    ],
)
def test_a_hedged_saying_is_less_than_certain(text: str, certainty: str) -> None:
    (draft,) = drafts(text)
    assert draft.certainty == certainty


def test_the_date_of_the_saying_is_not_that_of_the_event() -> None:
    (draft,) = drafts("Shin said on Monday that shells were shipped last August.")
    assert draft.said is not None
    assert (draft.said.words, draft.said.date.edtf) == ("on Monday", "2024-02-26")
    (draft,) = drafts(
        "Shin said that more than three million shells, all of them old, were shipped last August."
    )
    assert draft.said is None


def test_figures_go_with_the_position_in_whose_words_they_stand() -> None:
    kyiv, moscow = drafts("Kyiv said 300 soldiers had died, while Moscow said it lost 12 soldiers.")
    assert [found.as_written for found in kyiv.figures] == ["300 soldiers"]
    assert [found.as_written for found in moscow.figures] == ["12 soldiers"]


def test_places_are_those_of_the_whole_text() -> None:
    text = "A heading\n\nNothing here. Seoul said so.\n"
    (draft,) = drafts(text)
    assert text[draft.start : draft.end] == "Seoul said so."
    assert text[slice(*draft.cue)] == "said"


PARTS = st.sampled_from(["said", "denied", "by", "Seoul", "he", ",", ".", "“", "”", "12", "who", "was"])


@given(st.lists(PARTS, max_size=30))
def test_any_text_is_read_to_its_end(parts: list[str]) -> None:
    text = " ".join(parts)
    for draft in drafts(text):
        assert 0 <= draft.start <= draft.cue[0] <= draft.cue[1] <= draft.end <= len(text)
