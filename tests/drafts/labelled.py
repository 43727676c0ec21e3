"""The labelled articles, read. README.md says what a label means."""

from __future__ import annotations

import re
import tomllib
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

DEVELOPMENT = Path(__file__).with_name("development")
HELD_OUT = Path(__file__).with_name("held_out")

Place = tuple[int, int]  # half-open, in code points of the whole text; (-1, -1): not there, or more than once


class Label(NamedTuple):
    """A statement of an article. Where a list is given, its first item is the label, the rest as right.

    An empty word stands for none: no speaker, no aspect, no date.
    """

    sentence: Place
    cues: list[Place]
    speakers: list[str]
    pronoun: bool
    stances: list[str]
    aspects: list[str]
    certainties: list[str]
    said: list[str]
    said_words: Place | None
    figures: list[Place]
    figures_optional: list[Place]
    optional: bool

    def __repr__(self) -> str:
        """No words: a failing test shows what it compared."""
        return f"Label at {self.sentence}"


class Article(NamedTuple):
    """An article and its statements, in the order of the text."""

    id: str
    published: date
    text: str
    labels: list[Label]
    fields: list[set[str]]  # of each statement in the file

    def __repr__(self) -> str:
        """No words: a failing test shows what it compared."""
        return self.id


def articles(folder: Path) -> list[Article]:
    """All articles of a half, by id."""
    return [read(path) for path in sorted(folder.glob("*.toml"))]


def read(path: Path) -> Article:
    """One article. What is wrong in it shows as a place (-1, -1): the tests tell which."""
    known = tomllib.loads(path.read_text(encoding="utf-8"))
    text, statements = known["text"], known["statement"]
    labels = [_label(text, statement) for statement in statements]
    return Article(
        path.stem, date.fromisoformat(known["published"]), text, labels, [{*each} for each in statements]
    )


def _label(text: str, said: dict[str, Any]) -> Label:
    sentence = _only(text, said["sentence"], (0, len(text)))

    def each(name: str, default: str = "") -> list[str]:
        return [said.get(name, default), *said.get(f"{name}_alternatives", ())]

    def places(words: list[str]) -> list[Place]:
        return [_only(text, one, sentence) for one in words]

    aspects = each("aspect")
    if said["stance"] == "denies" and {"", "existence"} & set(aspects):
        aspects += [one for one in ("", "existence") if one not in aspects]
    return Label(
        sentence,
        places([cue for cue in each("cue") if cue]),
        each("speaker"),
        said.get("pronoun", False),
        each("stance"),
        aspects,
        each("certainty"),
        each("said"),
        _only(text, said["said_words"], sentence) if "said_words" in said else None,
        places(said.get("figures", [])),
        places(said.get("figures_optional", [])),
        said.get("optional", False),
    )


def _only(text: str, words: str, within: Place) -> Place:
    """Where the words stand, whole and once."""
    found = re.compile(rf"(?<!\w){re.escape(words)}(?!\w)").finditer(text, *within)
    places = [match.span() for match in found]
    return places[0] if len(places) == 1 else (-1, -1)
