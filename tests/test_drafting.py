"""Drafts of statements: who takes which position in a sentence, how sure, when, with which figures."""

from __future__ import annotations

import time
from datetime import date

import pytest
from hypothesis import given, settings
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
        ("Kyiv raised its toll to 14, and police lowered the number.", ["Kyiv updates", "police corrects"]),
        ("Kyiv backed the American assessment.", ["Kyiv endorses"]),
        # who speaks
        ("Lee, 54, denied the accusations.", ["Lee denies"]),
        ("Kim, in a letter carried by state media, accused Seoul.", ["Kim asserts"]),
        ("The junta, which seized power in May, denied the claims.", ["The junta denies"]),
        ("Earlier, defence analyst Ivo Tym, who knows, said so.", ["defence analyst Ivo Tym asserts"]),
        ("Separatists controlling the town said it was hit.", ["Separatists asserts"]),
        ("A witness interviewed by an agency said so.", ["A witness asserts"]),
        ("Nothing is proven, says analyst Ana Ruiz.", ["analyst Ana Ruiz asserts"]),
        ("“It was us,” the head of the agency, Ana Ruiz, told a radio station.", ["Ana Ruiz asserts"]),
        ("‘It was us,’ said Ana Ruiz.", ["Ana Ruiz asserts"]),
        ("The claim was rejected by Minsk, which said it was at home.", ["Minsk denies", "Minsk asserts"]),
        ("Kyiv accused Minsk of aid, an accusation it rejected as absurd.", ["Kyiv asserts", "Kyiv denies"]),
        ("People gathered, with police putting the crowd at 4,000.", ["police asserts"]),
        ("The mayor, Ana Ruiz, apologised and said it was a mistake.", ["Ana Ruiz asserts"]),
        ("The ministry issued a statement saying so.", ["The ministry asserts"]),
        ("According to figures from the health office, nine left.", ["the health office asserts"]),
        ("According to police records, nine are missing.", ["police asserts"]),
        ("The colonel was blunt: “There was no attack.”", ["The colonel asserts"]),
        ("He rejected criticism by aid agencies that food was late.", ["aid agencies asserts"]),
        # who only passes it on
        ("Reuters reported that the minister said 40 tanks were lost.", ["the minister asserts"]),
        ("Lee was quoted by state media as saying that it rained.", ["Lee asserts"]),
        ("State news agency SANA quoted a soldier as saying that it rained.", ["a soldier asserts"]),
        ("The number rose to 154, the minister said, Efe news reported.", ["the minister asserts"]),
        ("South Korea says that Pyongyang denied the shipments.", ["South Korea asserts"]),
        ("Pyongyang denied the shipments, South Korea's minister said.", ["South Korea's minister asserts"]),
        ("Reuters, citing two officials, said 40 tanks were lost.", ["two officials asserts"]),
        # nouns
        ("Despite Moscow's repeated denials, arms kept coming.", ["Moscow denies"]),
        ("Residents disputed the army's claim that 54 died.", ["Residents disputes", "the army asserts"]),
        ("By the army's account, 20 rebels died.", ["the army asserts"]),
        ("Calls to the ministry were not returned.", ["the ministry declines"]),
        # what is said tells the stance
        ("“That is a lie,” Lee said.", ["Lee denies"]),
        ("“We categorically deny these reports,” the ministry said.", ["the ministry denies"]),
        ("The firm said it would not comment.", ["The firm declines"]),
        ("The firm said it could not confirm the report.", ["The firm undetermined"]),
        # denials of nothing, and nothing denied
        ("Kyiv did not deny the raid.", ["Kyiv declines"]),
        ("None of the figures could be verified.", [" undetermined"]),
        ("We have not been able to verify the video.", [" undetermined"]),
        ("The firm has yet to comment.", ["The firm declines"]),
        ("There was no immediate comment from Damascus.", ["Damascus declines"]),
        ("Tehran, asked to deny it, left.", []),
        ("If Tehran denied it, talks would end.", []),
        ("Did Tehran deny it?", []),
        ("Washington called the report “troubling”.", []),
        ("The war has claimed hundreds of lives.", []),
        ("An estimated 9,000 houses collapsed.", []),
        ("A policeman charged with clearing the way gave up.", []),
        ("The State Department met two rejected applicants.", []),
        ("The death toll could reduce the number of visitors.", []),
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


def test_he_is_a_person_and_it_a_body() -> None:
    text = "The ministry denied it. Its spokesman, Ivo Tym, said so. It did not comment. He said it rained."
    assert [draft.speaker for draft in drafts(text)] == ["The ministry", "Ivo Tym"] * 2


def test_a_pronoun_means_who_was_told_of_where_nobody_spoke() -> None:
    (draft,) = drafts("The mayor, Ana Ruiz, visited the camp. She put the dead at 40.")
    assert (draft.speaker, draft.guessed) == ("Ana Ruiz", True)


def test_a_quote_that_runs_on_is_of_the_same_speaker() -> None:
    text = (
        "“Nobody came. There were 30 of us,” said Ana Ruiz. “We waited for two days.” Nothing more is known."
    )
    first, second, third = drafts(text)
    assert [one.speaker for one in (first, second, third)] == ["Ana Ruiz"] * 3
    assert [one.guessed for one in (first, second, third)] == [True, False, True]
    assert [text[slice(*one.cue)] for one in (first, second, third)] == ["", "said", ""]
    assert [f.as_written for f in third.figures] == ["two days"]


def test_a_short_name_is_known_from_the_full_one() -> None:
    _, short, office = drafts(
        "The defence minister, Shin Won-sik, said so. Shin added more. The Russian Embassy denied it."
    )
    assert (short.speaker, short.named) == ("Shin", "Shin Won-sik")
    assert office.named == ""


def test_headings_teasers_boilerplate_and_datelines_are_no_part_of_a_draft() -> None:
    text = (
        "Seoul says no\n\nSEOUL, Feb 28 (Agency) — Seoul said no.\n\nSeoul said no.\n\nShare: Kyiv said yes."
    )
    (draft,) = drafting.drafts(text, PUBLISHED, [(text.index("Share"), len(text))])
    assert text[draft.start : draft.end] == "Seoul said no."


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


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Shin told a parliamentary committee on Monday that it rained.", "2024-02-26"),
        ("On Monday Shin denied it.", "2024-02-26"),
        ("In a letter dated 9 February, the envoy, Ivo Tym, wrote that it rained.", "2024-02-09"),
        ("The ministry, in a statement late on Monday, denied it and accused Seoul.", "2024-02-26"),
        ("The agency put the number at 42,000 on Monday.", "2024-02-26"),
        ("Back in June, the firm was named by the treasury as a front.", "2023-06"),
        ("The ministry charged a clerk on Monday with theft.", "2024-02-26"),
        ("The junta, which seized power on Monday, denied it.", None),
        ("It rained on Monday, Shin said.", None),
        ("Shin denied any part in the July 26 coup.", None),
        ("Shin said a raid on Monday killed 12 men.", None),
    ],
)
def test_a_day_is_that_of_the_saying_or_none(text: str, date: str | None) -> None:
    assert {draft.said.date.edtf if draft.said else None for draft in drafts(text)} == {date}


def test_the_same_day_is_the_one_named_before() -> None:
    _, same, following = drafts(
        "Kyiv denied it on Sunday. Minsk rejected the claim the same day. "
        "Riga said the following morning that it rained."
    )
    assert same.said is not None
    assert (same.said.words, same.said.date.edtf) == ("the same day", "2024-02-25")
    assert following.said is not None
    assert following.said.date.edtf == "2024-02-26"
    (alone,) = drafts("Minsk rejected the claim the same day.")
    assert alone.said is None


def test_figures_go_with_the_position_in_whose_words_they_stand() -> None:
    kyiv, moscow = drafts("Kyiv said 300 soldiers had died, while Moscow said it lost 12 soldiers.")
    assert [found.as_written for found in kyiv.figures] == ["300 soldiers"]
    assert [found.as_written for found in moscow.figures] == ["12 soldiers"]


def test_places_are_those_of_the_whole_text() -> None:
    text = "A heading\n\nNothing here. Seoul said so.\n"
    (draft,) = drafts(text)
    assert text[draft.start : draft.end] == "Seoul said so."
    assert text[slice(*draft.cue)] == "said"


def test_how_many_speak_and_how_long_ago_are_no_figures_of_the_statement() -> None:
    (draft,) = drafts("Two officials said that 12 men had left two weeks ago.")
    assert [found.as_written for found in draft.figures] == ["12 men"]


@pytest.mark.parametrize("text", ["Kim said. " * 20_000, "said " * 40_000, "a, " * 50_000, "“ " * 50_000])
def test_long_texts_are_read_in_bounded_time(text: str) -> None:
    start = time.process_time()
    list(drafting.drafts(text, PUBLISHED))
    assert time.process_time() - start < 20


WORDS = """said denied by Seoul he , . “ ” 12 who was the its 's that according_to citing claims reports
figures from put at called both - : on_Monday the_same_day and Kim minister not could saying quoted as ( )"""
PARTS = st.sampled_from([word.replace("_", " ") for word in WORDS.split()] + ["\n"])


@settings(deadline=None)  # the first text waits for the word lists
@given(st.lists(PARTS, max_size=40))
def test_any_text_is_read_to_its_end(parts: list[str]) -> None:
    text = " ".join(parts)
    for draft in drafts(text):
        assert 0 <= draft.start <= draft.cue[0] <= draft.cue[1] <= draft.end <= len(text)
