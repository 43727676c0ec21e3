"""The names of states and territories in the languages of the news, from CLDR and a list of everyday names.

`territories.tsv` is made from CLDR by `python -m claimtrack.territories`, with Babel, which is not needed
otherwise: to ask it for a name in any language would take it more than a second.
"""

from __future__ import annotations

import sys
import tomllib
from collections import defaultdict
from functools import cache
from importlib import resources

from claimtrack.text import fold

# Of smaller languages CLDR's names are too often those of a neighbour.
_LANGUAGES = (
    "ar", "az", "bg", "bn", "bs", "ca", "cs", "da", "de", "el", "en", "es", "et", "fa", "fi", "fr",
    "he", "hi", "hr", "hu", "hy", "id", "it", "ja", "ka", "kk", "ko", "lt", "lv", "mk", "mn", "ms",
    "nb", "nl", "pl", "pt", "ro", "ru", "sk", "sl", "sq", "sr", "sv", "sw", "th", "tr", "uk", "ur",
    "uz", "vi", "zh", "zh_Hant",
)  # fmt: skip

_BEGUN = 4  # letters of a name, from which on it can be known


@cache
def _names() -> str:
    return resources.files(__package__).joinpath("territories.tsv").read_text(encoding="utf-8")


def code(name: str) -> str | None:
    """The ISO 3166 code of the territory of that name, in any language; None where none or several are."""
    names = _names()
    at = names.find(f"\t{fold(name)}\t")
    if at < 0:
        return None
    return names[names.rfind("\n", 0, at) + 1 :][:2]


def begun(name: str) -> str | None:
    """The code of the one territory of which a name begins so ("mosc"); None for less than four letters."""
    start = f"\t{fold(name)}"
    if len(start) <= _BEGUN:
        return None
    lines = [line for line in _names().splitlines() if start in line]
    return lines[0][:2] if len(lines) == 1 else None


def names(of: str) -> list[str]:
    """All folded names of the territory with this ISO 3166 code."""
    return _line(of)[2:-1]


def english(of: str) -> str:
    """The English name of the territory with this code."""
    return _line(of)[1]


def _line(of: str) -> list[str]:
    at = _names().find(f"\n{of}\t") + 1
    return _names()[at:].partition("\n")[0].split("\t") if at else []


def table() -> str:
    """`territories.tsv` anew: for each territory its code, English name, and folded names, none shared."""
    from babel import Locale

    everyday = resources.files(__package__).joinpath("territories.toml").read_text(encoding="utf-8")
    codes: dict[str, set[str]] = defaultdict(set)
    for language in _LANGUAGES:
        for code, name in Locale.parse(language).territories.items():
            if len(code) == 2 and code not in ("EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"):
                codes[fold(name)].add(code)
    given = tomllib.loads(everyday)
    for name in given.pop("nobody"):
        codes.pop(fold(name), None)
    for code, others in given.items():
        for name in others:
            codes[fold(name)] = {code}
    lines: dict[str, list[str]] = defaultdict(list)
    for name, of in sorted(codes.items()):
        if len(of) == 1:
            lines[min(of)].append(name)
    called = Locale.parse("en").territories
    rows = "".join("\t".join((code, called[code], *names, "\n")) for code, names in sorted(lines.items()))
    made = "# Made from CLDR (Unicode License v3) and territories.toml by python -m claimtrack.territories"
    return f"{made}\n{rows}"


if __name__ == "__main__":
    sys.stdout.write(table())
