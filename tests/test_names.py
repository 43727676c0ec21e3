"""Finding a party by any of its names."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from importlib import resources

import pytest
from sqlalchemy import select
from sqlalchemy.engine import URL

from claimtrack import database, demo, territories
from claimtrack import tables as t
from claimtrack.entries import ClaimEntry, PartyEntry
from claimtrack.errors import RefusedInput
from claimtrack.ledger import Writer
from claimtrack.names import Names
from claimtrack.vocabulary import PartyKind


@pytest.fixture
def writer(sqlite_url: URL) -> Iterator[Writer]:
    """Begin a change to a ledger that knows four parties."""
    with database.writing(sqlite_url) as connection:
        change = Writer(connection, "tester", "test")
        change.party(
            PartyEntry(name="North Korea", kind=PartyKind.state, also=["DPRK", "Pyongyang", "КНДР", "북한"])
        )
        change.party(PartyEntry(name="South Korea", kind=PartyKind.state, also=["Seoul", "한국"]))
        change.party(PartyEntry(name="Recep Tayyip Erdoğan", kind=PartyKind.person))
        change.party(PartyEntry(name="Ministry of Defence (Russia)", kind=PartyKind.government_body))
        yield change


@pytest.fixture
def names(writer: Writer) -> Names:
    """Return the names as a reader finds them, who remembers nothing of the writing."""
    return Names(writer.connection)


@pytest.mark.parametrize(
    "name", ["North Korea", "north  korea", "DPRK", "dprk", "PYONGYANG", "кндр", "북한", "North-Korea"]
)
def test_a_party_is_found_by_any_of_its_names_however_written(names: Names, name: str) -> None:
    assert names.label(names.party(name)) == "North Korea"


def test_accents_and_punctuation_make_no_difference(names: Names) -> None:
    assert names.party("recep tayyip erdogan") == names.party("RECEP TAYYİP ERDOĞAN") == 3
    assert names.party("Ministry of Defence, Russia") == 4


def test_a_party_is_found_by_its_number_and_its_uid(names: Names, writer: Writer) -> None:
    uid = writer.connection.execute(select(t.party.c.uid).where(t.party.c.id == 2)).scalar_one()
    assert names.party("p2") == names.party(uid) == 2
    assert (names.label(2), names.kind(2)) == ("South Korea", "state")


@pytest.mark.parametrize(
    "name", ["p9", "p0", "p99999999999999999999", "00000000-0000-7000-8000-000000000000"]
)
def test_a_number_or_uid_that_there_is_not_is_refused(names: Names, name: str) -> None:
    with pytest.raises(RefusedInput, match="unknown party"):
        names.party(name)


def test_a_shared_name_is_refused_with_the_choices(names: Names, writer: Writer) -> None:
    other = writer.party(PartyEntry(name="Seoul", kind=PartyKind.government_body))
    with pytest.raises(RefusedInput) as refused:
        names.party("seoul")
    for part in (f"p2 South Korea (state); p{other} Seoul (government_body)", "name one by its number"):
        assert part in str(refused.value)
    assert names.party(f"p{other}") == other


def test_an_unknown_name_is_refused_with_the_nearest_ones_and_a_way_to_make_it(names: Names) -> None:
    with pytest.raises(
        RefusedInput, match=r"unknown party 'Suth Korea': did you mean South Korea"
    ) as refused:
        names.party("Suth Korea")
    assert "--new-party 'Suth Korea:KIND'" in str(refused.value)
    assert "armed_group" in str(refused.value)


def test_nothing_near_is_suggested_where_nothing_is(names: Names) -> None:
    with pytest.raises(RefusedInput, match="unknown party 'Zzyzx': create it"):
        names.party("Zzyzx")


def test_the_same_name_again_is_refused(writer: Writer) -> None:
    with pytest.raises(RefusedInput, match="'North Korea' is in the ledger already"):
        writer.party(PartyEntry(name="North Korea"))


def test_a_party_just_recorded_is_known_by_all_its_names(writer: Writer) -> None:
    with pytest.raises(RefusedInput):
        writer.names.party("Kyiv")
    number = writer.party(PartyEntry(name="Ukraine", kind=PartyKind.state, also=["Kyiv", "Kiev", "ukraine"]))
    assert {writer.names.party(name) for name in ("Ukraine", "kyiv", "KIEV")} == {number}


def test_what_no_database_can_keep_is_refused_in_every_field(writer: Writer) -> None:
    for entry in (
        PartyEntry(name="A\x00"),
        PartyEntry(name="A", also=["\ud800"]),
        PartyEntry(name="A", note="\x00"),
    ):
        with pytest.raises(RefusedInput, match="cannot be stored"):
            writer.party(entry)


def test_a_claim_about_one_party_by_two_of_its_names_is_about_it_once(writer: Writer) -> None:
    claim = writer.claim(ClaimEntry(text="a claim", about=["DPRK", "North Korea"]))
    writer.finish()
    about = select(t.claim_about.c.party).where(t.claim_about.c.claim == claim)
    assert list(writer.connection.execute(about).scalars()) == [1]


def test_names_that_differ_only_in_vowel_signs_are_two_parties(writer: Writer) -> None:
    one, other = (writer.party(PartyEntry(name=name, kind=PartyKind.person)) for name in ("मीना", "मोना"))
    assert writer.names.party("मीना") == one
    assert writer.names.party("मोना") == other


@pytest.mark.parametrize("name", ["S. Korea", "ROK", "대한민국", "Corée du Sud", "南韓", "south korea"])
def test_a_state_is_found_by_what_it_is_called_anywhere(writer: Writer, name: str) -> None:
    number = writer.names.party("South Korea")
    assert writer.names.party(name) == number
    assert writer.names.known(name) == number


def test_a_name_that_was_understood_is_said_back(writer: Writer) -> None:
    ukraine = writer.party(PartyEntry(name="Ukraine", kind=PartyKind.state))
    writer.claim(ClaimEntry(text="a claim", about=["Украина"]))
    writer.finish()
    assert writer.notes == [f"'Украина' is read as Ukraine (p{ukraine})"]


def test_what_the_ledger_calls_by_that_name_goes_before_any_state(writer: Writer) -> None:
    writer.party(PartyEntry(name="Germany", kind=PartyKind.state))
    berlin = writer.party(PartyEntry(name="Berlin", kind=PartyKind.government_body))
    assert writer.names.party("berlin") == berlin


def test_no_name_finds_what_is_not_a_state_or_what_it_does_not_name_alone(writer: Writer) -> None:
    writer.party(PartyEntry(name="Georgia", kind=PartyKind.organisation))
    writer.party(PartyEntry(name="Congo", kind=PartyKind.state))
    for name in ("Tbilisi", "Kongo"):
        with pytest.raises(RefusedInput, match=f"unknown party '{name}'"):
            writer.names.party(name)


def test_a_second_record_of_a_state_is_remarked_on(writer: Writer) -> None:
    ukraine = writer.party(PartyEntry(name="Ukraine", kind=PartyKind.state))
    writer.party(PartyEntry(name="Україна", kind=PartyKind.state))
    assert writer.notes == [f"'Україна' is a name of Ukraine (p{ukraine}) as well: one state?"]


def test_the_names_of_territories_are_those_of_cldr() -> None:
    shipped = resources.files("claimtrack").joinpath("territories.tsv").read_text(encoding="utf-8")
    assert shipped == territories.table()
    listed = [name for line in shipped.splitlines()[1:] for name in line.split("\t")[1:-1]]
    assert len(listed) == len(set(listed))


# --- names at entry ---


@pytest.mark.parametrize(
    "name", ["S. Korea", "ROK", "Seoul", "대한민국", "s korea", "Südkorea", "Южная Корея"]
)
def test_south_korea_is_found_by_its_everyday_names_in_any_ledger(sqlite_url: URL, name: str) -> None:
    with database.writing(sqlite_url) as connection:
        change = Writer(connection, "tester", "test")
        change.party(PartyEntry(name="South Korea", kind=PartyKind.state))
        assert Names(connection).label(Names(connection).party(name)) == "South Korea"


@pytest.fixture(scope="module")
def seeds(tmp_path_factory: pytest.TempPathFactory) -> URL:
    url = database.locate(tmp_path_factory.mktemp("seeds") / "ledger.db")
    database.create(url)
    demo.record_seeds(url)
    return url


@pytest.mark.parametrize(
    "name", ["S. Korea", "ROK", "Seoul", "대한민국", "s korea", "Südkorea", "Южная Корея"]
)
def test_south_korea_is_found_among_the_seeds_too(seeds: URL, name: str) -> None:
    with database.reading(seeds) as connection:
        assert Names(connection).label(Names(connection).party(name)) == "South Korea"


def test_look_alike_letters_are_warned_of_and_kept(writer: Writer) -> None:
    writer.party(PartyEntry(name="Wagner", kind=PartyKind.armed_group))
    number = writer.party(PartyEntry(name="Wаgner", kind=PartyKind.armed_group, also=["Вагнер"]))
    assert writer.notes[-2:] == [
        "look-alike letters: in 'Wаgner' 'а' is Cyrillic, the rest Latin; the name is kept so",
        "'Wаgner' looks like 'Wagner' (p5): the same party?",
    ]
    name = writer.connection.execute(select(t.party.c.name).where(t.party.c.id == number)).scalar_one()
    assert "CYRILLIC SMALL LETTER A" in unicodedata.name(name[1])
    writer.claim(ClaimEntry(text="Wаgner has left"))
    assert writer.notes[-1] == "look-alike letters: in 'Wаgner' 'а' is Cyrillic, the rest Latin"


def test_a_name_in_one_alphabet_is_not_warned_of(writer: Writer) -> None:
    for name in (
        "Красная армия",
        "Ελλάδα",
        "Erdoğan’s party",
        "北京",
        "Boeing 737 MAX",
        "Группа «Альфа» (Alpha)",
    ):
        writer.party(PartyEntry(name=name, kind=PartyKind.organisation))
    assert [note for note in writer.notes if "look" in note] == []


def test_who_is_unknown_because_of_a_letter_is_told_which(names: Names) -> None:
    with pytest.raises(RefusedInput, match=r"in 'Nоrth' 'о' is Cyrillic, the rest Latin; did you mean North"):
        names.party("Nоrth Korea")
