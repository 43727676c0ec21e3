"""Write claimtrack/currencies.toml: today's money by its English names in CLDR, as units of their own.

uv run python docs/make_currencies.py

Money that units.toml has already keeps its line there. A last word that several share (“dinars”) has more
than one meaning; codes that are English words (ALL, TOP) are no spelling.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections import defaultdict
from pathlib import Path

from babel import Locale
from babel.numbers import get_currency_name, get_currency_symbol, get_territory_currencies

UNITS = Path(__file__).parent.parent / "claimtrack" / "units.toml"
CURRENCIES = UNITS.with_name("currencies.toml")
WORDS = {
    *(
        "ALL",
        "ANG",
        "BAM",
        "BOB",
        "COP",
        "CUP",
        "CVE",
        "DOP",
        "GEL",
        "LAK",
        "MAD",
        "MOP",
        "PEN",
        "RON",
        "SOS",
        "TOP",
    ),
    *(
        "real",
        "reals",
        "sol",
        "sols",
        "dram",
        "drams",
        "kip",
        "kips",
        "som",
        "gold",
        "mark",
        "marks",
        "tala",
        "loti",
    ),
    *("manats", "afghani", "afghanis", "leone", "leones"),
}
EVERYDAY = {  # beside CLDR's symbols, in newspapers
    "CAD": ["C$", "C $", "Can$", "$C"],
    "SGD": ["S$", "$S"],
    "NZD": ["$NZ"],
    "HKD": ["$HK"],
    "AUD": ["AU$", "$A"],
    "CHF": ["SFr"],
    "VND": ["Vietnamese dong"],
    "ZAR": ["rand", "R"],
    "CZK": ["Czech crown(s)"],
    "SEK": ["SKr", "Swedish crown(s)", "Swedish kronor"],
    "NOK": ["NKr", "Norwegian crown(s)", "Norwegian kroner"],
    "DKK": ["DKr", "Danish crown(s)", "Danish kroner"],
    "BRL": ["reais", "Brazilian reais"],
    "IRR": ["Iranian toman"],
    "MYR": ["RM"],
    "KES": ["KSh", "Ksh"],
    "IDR": ["Rp"],
    "BDT": ["Tk"],
}


def write() -> str:
    """The file's text."""
    known = tomllib.loads(UNITS.read_text(encoding="utf-8"))
    here = {word for _, *words in known["currency"].values() for word in words}
    codes = {
        code
        for territory in Locale("en").territories
        if len(territory) == 2
        for code in get_territory_currencies(territory)
    }
    lines, last = [], defaultdict(set)
    for spec in (word for _, *words in known["currency"].values() for word in words):
        if len(spec.split()) > 1:
            last[spec.split()[-1].replace("(s)", "s")].add(spec)
    for code in sorted(codes - here):
        one, many = (str(get_currency_name(code, count, locale="en")) for count in (1, 2))
        symbol = get_currency_symbol(code, locale="en")
        name = re.sub(r"\W+", "_", unicodedata.normalize("NFKD", one).encode("ascii", "ignore").decode())
        spelled = [
            code,
            *([] if symbol in (code, "$", "¥") else [symbol]),
            one,
            many,
            *EVERYDAY.get(code, ()),
        ]
        words = [word for word in dict.fromkeys(spelled) if word not in here]
        lines.append((name, words))
        last[many.split()[-1]].add(many)
        last[one.split()[-1]].add(many)
    shared = {word: sorted(whole) for word, whole in last.items() if len(whole) > 1}
    taken = {spec.replace("(s)", end) for spec in here for end in ("", "s")}
    taken |= {spec.replace("(s)", end) for spec in known["ambiguous"] for end in ("", "s", "(s)")}
    text = [
        "# Money beside that of units.toml, from CLDR by docs/make_currencies.py: do not edit.",
        "",
        "[currency]",
    ]
    for name, words in lines:
        last_words = {word.split()[-1] for word in words if " " in word}
        everyday = {w for w in last_words if w.lower() not in WORDS} - shared.keys() - taken - set(words)
        text.append(f"{name} = {_list([f'[{name}]', *words, *sorted(everyday)])}")
    text += ["", "[ambiguous]"]
    for word, whole in sorted(shared.items()):
        if word not in taken and word not in WORDS:
            text.append(f'"{word}" = "{" or ".join(f"“{choice}”" for choice in whole[:3])} …"')
    text += ["", "[words] # codes that are no spelling", f"codes = {_list(sorted(codes & WORDS))}"]
    return "\n".join(text) + "\n"


def _list(words: list[str]) -> str:
    return "[" + ", ".join(f'"{word}"' for word in words) + "]"


if __name__ == "__main__":
    CURRENCIES.write_text(write(), encoding="utf-8")
