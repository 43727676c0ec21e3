"""Text from outside: what is refused, what is shown instead, and where a quoted passage stands."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.articles import context, digest, find_passage, find_words, nearest_passage
from claimtrack.errors import RefusedInput
from claimtrack.text import MAX_LINE, accept, clean, fold

# --- accepted or refused ---


def test_text_is_stored_as_it_came_but_for_its_newlines() -> None:
    assert accept("a\r\nb\rc\n\td  \u202e“é”", "text") == "a\nb\nc\n\td  \u202e“é”"


@pytest.mark.parametrize(("character", "name"), [("\x00", r"U\+0000"), ("\ud800", r"U\+D800")])
def test_nul_and_lone_surrogates_are_refused_by_name(character: str, name: str) -> None:
    with pytest.raises(RefusedInput, match=rf"text: contains the character {name}"):
        accept(f"a{character}b", "text")


@pytest.mark.parametrize("text", ["", " ", "\n\t", "\u3000"])
def test_nothing_is_refused(text: str) -> None:
    with pytest.raises(RefusedInput, match="text: is empty"):
        accept(text, "text")


def test_too_much_is_refused_with_the_limit() -> None:
    assert accept("x" * MAX_LINE, "text")
    with pytest.raises(RefusedInput, match="has 10,001 characters; 10,000 are the most"):
        accept("x" * (MAX_LINE + 1), "text")


@given(st.text())
def test_whatever_is_accepted_can_be_stored(text: str) -> None:
    try:
        stored = accept(text, "text")
    except RefusedInput:
        return
    assert "\x00" not in stored
    assert "\r" not in stored
    assert stored.encode().decode() == stored == accept(stored, "text")


# --- shown ---


def test_an_escape_sequence_becomes_visible() -> None:
    assert clean("\x1b[31mred\x1b[0m\x07") == "‹U+001B›[31mred‹U+001B›[0m‹U+0007›"
    assert clean("\x9b31m") == "‹U+009B›31m"


def test_characters_that_reorder_or_hide_others_become_visible() -> None:
    assert clean("user\u202etxt.exe") == "user‹U+202E›txt.exe"
    hidden = "\u200b\u200e\u200f\u2028\u2029\u2066\u2069\ufeff\xad\u061c\U000e0041"
    assert clean(hidden) == "".join(f"‹U+{ord(character):04X}›" for character in hidden)


def test_line_ends_stay_where_lines_are_shown() -> None:
    assert clean("a\nb\tc") == "a‹U+000A›b‹U+0009›c"
    assert clean("a\nb\tc", keep="\n") == "a\nb‹U+0009›c"


@pytest.mark.parametrize("text", ["Пхеньян", "평양", "平壌", "صنعاء", "नई दिल्ली", "“é” – 7’000 €", "👩‍🚀"])
def test_all_scripts_are_shown_as_they_are(text: str) -> None:
    assert clean(text) == text


@given(st.text())
def test_nothing_shown_is_a_control_or_changes_direction(text: str) -> None:
    shown = clean(text)
    assert not any(unicodedata.category(c) == "Cc" for c in shown)
    assert not any(
        unicodedata.bidirectional(c) in {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}
        for c in shown
    )
    assert clean(shown) == shown


# --- compared ---


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("DPRK", "dprk"),
        ("ERDOĞAN", "Erdogan"),
        ("Kim  Jong-un", "kim jong un"),
        ("O'Brien", "O’Brien"),
        ("Straße", "STRASSE"),
        ("Cafe\u0301", "Café"),
        ("ＢＢＣ", "BBC"),
        ("ПХЕНЬЯН", "Пхеньян"),
        ("ΑΘΉΝΑ", "Αθηνα"),
        ("صَنعاء", "صنعاء"),
    ],
)
def test_names_that_look_the_same_are_the_same(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("North Korea", "South Korea"),
        ("मीना", "मोना"),
        ("กิน", "กัน"),
        ("バリ", "パリ"),
        ("평양", "평안"),
        ("平壌", "北京"),
        ("!!!", "???"),
    ],
)
def test_names_that_differ_in_more_than_case_and_accents_differ(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


# --- found in an article ---

ARTICLE = (
    "Mr. Shin said: “We don’t know – yet.” Some 6,700\n  containers were shipped. He said that\u00a0some "
    "6,700 containers\ncan hold three million shells. Russia denied it. Russia denied it again."
)


def passage(quote: str, occurrence: int | None = None) -> str:
    start, end = find_passage(ARTICLE, quote, occurrence=occurrence)
    return ARTICLE[start:end]


def test_a_quote_is_found_where_it_stands() -> None:
    assert find_passage("abcabd", "abd") == (3, 6)
    assert passage("three million shells") == "three million shells"


def test_a_quote_typed_plainly_is_found_as_it_was_printed() -> None:
    assert passage('"We don\'t know - yet."') == "“We don’t know – yet.”"
    assert passage("«We don‘t know — yet.„") == "“We don’t know – yet.”"


def test_spacing_and_line_ends_may_differ() -> None:
    assert passage("6,700 containers were") == "6,700\n  containers were"
    assert passage("that   some\n6,700 containers can") == "that\u00a0some 6,700 containers\ncan"


def test_case_may_differ_but_chooses_between_places_that_differ_in_it() -> None:
    assert passage("THREE million shells") == "three million shells"
    assert passage("Some 6,700 containers") == "Some 6,700\n  containers"
    assert passage("some 6,700 containers") == "some 6,700 containers"


def test_special_characters_mean_themselves() -> None:
    assert find_passage("what (.*)? is", "(.*)?") == (5, 10)
    with pytest.raises(RefusedInput, match="is not in the article"):
        find_passage("what is", ".*")


def test_a_quote_that_stands_in_several_places_is_refused_with_the_places() -> None:
    with pytest.raises(RefusedInput, match=r"stands 2 times .* --occurrence \(1: ….*Russia.*, 2: ….*again"):
        passage("Russia denied it")


def test_an_occurrence_chooses_the_place() -> None:
    first, second = (find_passage(ARTICLE, "Russia denied it", occurrence=n) for n in (1, 2))
    assert first < second
    assert ARTICLE[slice(*first)] == ARTICLE[slice(*second)]


@pytest.mark.parametrize("occurrence", [0, 3, -1])
def test_an_occurrence_that_there_is_not_is_refused(occurrence: int) -> None:
    with pytest.raises(RefusedInput, match="stands 2 times"):
        passage("Russia denied it", occurrence)


def test_a_second_occurrence_of_what_stands_once_is_refused() -> None:
    assert passage("three million", 1) == "three million"
    with pytest.raises(RefusedInput):
        passage("three million", 2)


def test_the_exact_words_win_over_those_that_only_look_alike() -> None:
    assert find_passage("don’t and don't", "don't") == (10, 15)


def test_a_quote_that_stands_nowhere_is_refused_with_the_nearest_passage() -> None:
    with pytest.raises(RefusedInput, match="the nearest passage is 'can hold three million shells"):
        passage("can hold three billion shells")


def test_the_nearest_passage_is_right_after_letters_that_grow_when_folded() -> None:
    text = "ß" * 40 + " Die Brücke wurde am Montag zerstört, sagte der Sprecher. Ende."
    assert nearest_passage(text, "Brücke wurde am Montag gesprengt").startswith("Brücke wurde am Montag")


def test_an_empty_article_has_no_nearest_passage() -> None:
    assert nearest_passage("", "anything") == ""


def test_a_passage_s_context_is_what_stands_around_it() -> None:
    assert context("abcdef", 2, 4) == ("ab", "ef")
    before, after = context("x" * 100 + "Y" + "z" * 100, 100, 101)
    assert (before, after) == ("x" * 32, "z" * 32)


def test_a_figure_is_found_in_its_passage_whatever_case_and_spacing() -> None:
    assert find_words("Some 6,700\n containers", "some 6,700 containers") == (0, 22)
    assert find_words("none", "some") is None
    assert find_words("$5 million, and then 5 million", "5 million") == (21, 30)
    assert find_words("more than 5 men, then 5 men, then 5 men", "5 men") == (22, 27)
    assert find_words("some men, and some more", "some") == (0, 4)


def test_a_digest_is_of_the_text_s_utf_8() -> None:
    assert digest("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    assert digest("é") != digest("e\u0301")


@given(st.text("ab '\"-“’–\n", min_size=1, max_size=40), st.data())
def test_every_passage_is_found_by_its_own_words(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    quote = text[start : data.draw(st.integers(start + 1, len(text)))]
    words = quote.strip()
    if not words:
        return
    try:
        found = text[slice(*find_passage(text, quote))]
    except RefusedInput as refused:
        assert "times" in str(refused)  # noqa: PT017 - it is there, and elsewhere too
    else:
        assert clean(found, "\n") == found
        assert len(found.split()) == len(words.split())
