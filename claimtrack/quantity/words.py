"""The words of a language, from its file."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, Generic, NamedTuple, TypeVar

from claimtrack import units
from claimtrack.quantity.tokens import fold, pattern, scan
from claimtrack.vocabulary import Hedge

T = TypeVar("T")
Phrase = tuple[str, ...]


class Phrases(Generic[T]):
    """Phrases with what each means, found by their first or last word, the longest first."""

    def __init__(self, meanings: Mapping[str, T]) -> None:
        self.meanings = {phrase_of(text): meaning for text, meaning in meanings.items()}
        self.by_first: dict[str, list[Phrase]] = {}
        self.by_last: dict[str, list[Phrase]] = {}
        for phrase in sorted(self.meanings, key=len, reverse=True):
            self.by_first.setdefault(phrase[0], []).append(phrase)
            self.by_last.setdefault(phrase[-1], []).append(phrase)


class Words(NamedTuple):
    """What words_en.toml says, ready to look up; its comments explain the tables."""

    pieces: re.Pattern[str]
    numbers: dict[str, int]
    scales: dict[str, int]
    letters: dict[str, int]
    parts: dict[str, int]
    plurals: dict[str, tuple[int, int]]
    hedges_before: Phrases[Hedge | None]
    hedges_after: Phrases[Hedge]
    vague: Phrases[bool]
    vague_running: Phrases[bool]
    none: Phrases[bool]
    tolerance: Phrases[bool]
    best: Phrases[bool]
    idioms: Phrases[bool]
    measures: Phrases[str]
    participles: frozenset[str]
    attached: dict[str, str]
    periods: dict[str, str]
    rates: Phrases[tuple[str, str]]
    sets: Mapping[str, frozenset[str]]
    triggers: frozenset[str]  # what a figure may begin with
    describing: frozenset[str]  # of these, those that describe a noun elsewhere: “two small boats”
    unchanged: frozenset[str]
    plural_of: dict[str, str]
    singular_of: dict[str, str]


@cache
def words() -> Words:
    """The English words; read once."""
    import tomllib

    data: dict[str, Any] = tomllib.loads(
        Path(__file__).with_name("words_en.toml").read_text(encoding="utf-8")
    )
    lists: dict[str, list[str]] = data["words"]
    before: dict[str, Hedge | None] = dict.fromkeys(lists["ignored"])
    for hedge, texts in data["hedges_before"].items():
        before |= dict.fromkeys(texts, Hedge(hedge))
    small = [month for month in lists["months"] if month not in lists["months_in_capitals"]]
    names = [*map(str.capitalize, lists["months"]), *small]
    initials = "".join(sorted({name[0] for name in names}))
    months = f"(?=[{initials}])(?:{'|'.join(names)})\\b"  # the first letter alone rules out most words
    vague = Phrases(dict.fromkeys(data["running"]["vague_running"], True))
    none = Phrases(dict.fromkeys(lists["none"], True))
    number_words = (data["numbers"], data["scales"], data["parts"], data["plurals"])
    measures = _measures(data["measures"])
    return Words(
        pieces=pattern(
            (shape.replace("{month}", months) for shape in data["shapes"]["other"]),
            [*filter(str.isalpha, units.money())],
        ),
        numbers=data["numbers"],
        scales=data["scales"],
        letters=data["letters"],
        parts=data["parts"],
        plurals={word: (low, high) for word, (low, high) in data["plurals"].items()},
        hedges_before=Phrases(before),
        hedges_after=Phrases(
            {t: Hedge(hedge) for hedge, texts in data["hedges_after"].items() for t in texts}
        ),
        vague=Phrases(dict.fromkeys(lists["vague"], True)),
        vague_running=vague,
        none=none,
        tolerance=Phrases(dict.fromkeys(lists["tolerance"], True)),
        best=Phrases(dict.fromkeys(lists["best"], True)),
        idioms=Phrases(dict.fromkeys(data["running"]["idioms"], True)),
        measures=measures,
        participles=frozenset(said.split()[0] for said in measures.meanings.values()),
        attached=data["attached"],
        periods=data["periods"],
        rates=Phrases({text: (unit, period) for text, (unit, period) in data["rates"].items()}),
        sets={name: frozenset(texts) for name, texts in (*lists.items(), *data["running"].items())},
        triggers=frozenset({"a", "an", *"¼½¾⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"}).union(
            *number_words, vague.by_first, none.by_first
        ),
        describing=frozenset(first for first, several in vague.by_first.items() if (first,) not in several)
        - {"a", "an"},
        unchanged=frozenset(data["nouns"]["unchanged"]),
        plural_of=data["nouns"]["irregular"],
        singular_of={many: one for one, many in data["nouns"]["irregular"].items()},
    )


def phrase_of(text: str) -> Phrase:
    """The words and marks of a phrase."""
    return tuple(token.word for token in scan(fold(text)))


def _measures(verbs: Mapping[str, Any]) -> Phrases[str]:
    """Every form of each verb, to its participle: “kills”, “killing” and “killed” to “killed”."""
    forms: dict[str, str] = {}
    for verb in verbs["regular"]:
        first, *particle = verb.split(" ", 1)
        base = first.removesuffix("e")
        if first.endswith("y") and first[-2] not in "aeiou":
            base, stems = first[:-1], (first[:-1] + "ies", first[:-1] + "ied", first + "ing")
        else:
            hissing = first.endswith(("s", "x", "ch", "sh", "zz"))
            stems = (first + ("es" if hissing else "s"), base + "ed", base + "ing")
        participle = " ".join((stems[1], *particle))
        forms |= {" ".join((form, *particle)): participle for form in (first, *stems)}
    for participle, others in verbs["irregular"].items():
        forms |= dict.fromkeys((participle, *others), participle)
    return Phrases(forms | {word: word for word in verbs["states"]})
