"""Reckoning with hedged figures: a small grammar, and exact arithmetic with intervals of something. Pure.

    sum     = product (("+" | "−") product)*
    product = operand (("×" | "÷") operand)*
    operand = "(" sum ")" | q30 | y1 | a figure as people write it: “3 million 152mm shells”

Also - * and / are taken, and stand between blanks, or beside a parenthesis or a number of the ledger: without
them they belong to a figure (“5–10 km/h”, “half a million 20-foot containers”). Counted nouns are dimensions
of their own, where a noun goes together with its more general head: containers don't add to shells, but 152mm
shells do. Units come from the allow-list; nothing typed is ever evaluated.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from fractions import Fraction
from typing import NamedTuple

from claimtrack import interval, quantity, units
from claimtrack.errors import RefusedInput
from claimtrack.interval import Interval
from claimtrack.quantity import Quantity
from claimtrack.vocabulary import BoundsFrom, Hedge

MAX_LENGTH = 1000  # characters of an expression
MAX_OPERANDS = 50
MAX_DEPTH = 20  # of parentheses within each other

Way = tuple[str, ...]  # a noun and its heads, up to the most general: ("152mm shell", "shell")
Ways = Callable[[str], Way]


# --- the grammar ---


class Operand(NamedTuple):
    """A figure as typed, or the number of one in the ledger: q30, y1."""

    text: str
    letter: str = ""
    number: int = 0


class Operation(NamedTuple):
    """Two parts of an expression and what is done to them: one of + − × ÷."""

    sign: str
    left: Operand | Operation
    right: Operand | Operation


_SIGNS = {"+": "+", "-": "−", "−": "−", "–": "−", "*": "×", "×": "×", "/": "÷", "÷": "÷"}
_NUMBER = re.compile(r"([qy])(\d{1,9})(?!\w)")
_WITHIN = re.compile(r"[×÷*()]|(?<=\s)[-−+/](?=\s)|[-−+/](?=\s*(?:\(|[qy]\d+\b))")
_BLANK = re.compile(r"\s*")


def parse(expression: str) -> Operand | Operation:
    """The parts of an expression. Raises RefusedInput with the place that is not understood."""
    if len(expression) > MAX_LENGTH:
        raise RefusedInput(f"has at most {MAX_LENGTH} characters, this has {len(expression)}", "expression")
    reader = _Reader(expression)
    found = reader.sum(0)
    if rest := expression[reader.skip() :]:
        raise RefusedInput(f"“{rest[:30]}” is not understood after “{expression[: reader.at].strip()[-30:]}”")
    return found


class _Reader:
    """Stands at a character of an expression."""

    def __init__(self, text: str) -> None:
        self.text, self.at, self.operands = text, 0, 0

    def skip(self) -> int:
        """Step over blanks."""
        self.at = _BLANK.match(self.text, self.at).end()  # type: ignore[union-attr] # matches anything
        return self.at

    def sign(self, signs: str) -> str | None:
        """Step over one of the signs, if it stands here."""
        found = _SIGNS.get(self.text[self.skip() : self.at + 1])
        if found is None or found not in signs:
            return None
        self.at += 1
        return found

    def sum(self, depth: int) -> Operand | Operation:
        return self.chain("+−", lambda: self.chain("×÷", lambda: self.operand(depth)))

    def chain(self, signs: str, part: Callable[[], Operand | Operation]) -> Operand | Operation:
        found = part()
        while sign := self.sign(signs):
            found = Operation(sign, found, part())
        return found

    def operand(self, depth: int) -> Operand | Operation:
        start = self.skip()
        if self.text.startswith("(", start):
            if depth >= MAX_DEPTH:
                raise RefusedInput(f"parentheses are nested more than {MAX_DEPTH} deep")
            self.at += 1
            inner = self.sum(depth + 1)
            if not self.text.startswith(")", self.skip()):
                raise RefusedInput("a parenthesis is opened and not closed")
            self.at += 1
            return inner
        self.operands += 1
        if self.operands > MAX_OPERANDS:
            raise RefusedInput(f"at most {MAX_OPERANDS} figures are reckoned with at once")
        if number := _NUMBER.match(self.text, start):
            self.at = number.end()
            return Operand(number[0], number[1], int(number[2]))
        end = _WITHIN.search(self.text, start + 1)
        self.at = end.start() if end else len(self.text)
        text = self.text[start : self.at].strip()
        if not text or text[0] in "×÷*/)":
            before = self.text[:start].strip()
            raise RefusedInput(
                f"a figure is missing {f'after “{before[-30:]}”' if before else 'at the beginning'}"
            )
        return Operand(text)


def operands(parts: Operand | Operation) -> list[Operand]:
    """The figures of an expression, from left to right."""
    if isinstance(parts, Operand):
        return [parts]
    return [*operands(parts.left), *operands(parts.right)]


# --- amounts ---


class Amount(NamedTuple):
    """So much of something: what it can be in base units, and of what.

    `powers` are those of dimensions (mass, time), `nouns` those of what is counted; `units` are names of the
    allow-list that were used, in which it is shown. `bounds_from`: the least certain of what went in.
    """

    can_be: Interval
    powers: Mapping[str, int]
    nouns: tuple[tuple[Way, int], ...]
    units: tuple[str, ...]
    bounds_from: BoundsFrom


def amount(read: Quantity, ways: Ways) -> Amount:
    """A figure as an amount. Raises RefusedInput for one without bounds, and for temperatures."""
    if read.hedge is Hedge.vague or (read.low is None and read.high is None):
        raise RefusedInput(f"“{read.as_written}” has no bounds: there is nothing to reckon with")
    can_be = interval.of(read.low, read.high, read.low_inclusive, read.high_inclusive)
    powers: Mapping[str, int] = {}
    if read.unit:
        powers, size = units.made_of(read.unit)
        can_be = interval.multiply(can_be, interval.point(size))
    counts = not read.unit or units.dimension(read.unit) == "frequency"
    nouns = ((ways(read.noun), 1),) if read.noun and counts else ()
    found = Amount(can_be, powers, nouns, (read.unit,) if read.unit else (), read.bounds_from)
    share = read.unit is not None and units.dimension(read.unit) == "proportion"
    return divide(found, _one_of(read.denominator, ways)) if read.denominator and not share else found


def _one_of(denominator: str, ways: Ways) -> Amount:
    """What comes after “per”: 100,000 people, or one barrel."""
    try:
        return amount(quantity.read(denominator), ways)
    except RefusedInput:
        return amount(quantity.read(f"1 {denominator}"), ways)


def plus(a: Amount, b: Amount) -> Amount:
    """The sum. Raises RefusedInput where the two are not of one sort."""
    return _together(a, b, interval.add, "add to")


def minus(a: Amount, b: Amount) -> Amount:
    """The difference. Raises RefusedInput where the two are not of one sort."""
    return _together(a, b, interval.subtract, "come off")


def _together(a: Amount, b: Amount, do: Callable[[Interval, Interval], Interval], verb: str) -> Amount:
    if not alike(a, b):
        raise RefusedInput(f"{of_what(b) or 'plain numbers'} don't {verb} {of_what(a) or 'plain numbers'}")
    nouns = []
    for way, power in a.nouns:
        other = next(w for w, p in b.nouns if p == power and _related(w, way))
        nouns.append((min(way, other, key=len), power))
    return Amount(do(a.can_be, b.can_be), a.powers, tuple(nouns), a.units + b.units, _least(a, b))


def alike(a: Amount, b: Amount) -> bool:
    """Whether two amounts are of one sort: the same dimensions, and nouns that go together."""
    if dict(a.powers) != dict(b.powers) or len(a.nouns) != len(b.nouns):
        return False
    return all(any(p == power and _related(w, way) for w, p in b.nouns) for way, power in a.nouns)


def multiply(a: Amount, b: Amount) -> Amount:
    """The product: kilograms per shell times shells are kilograms."""
    return _product(a, b, interval.multiply(a.can_be, b.can_be), 1)


def divide(a: Amount, b: Amount) -> Amount:
    """The quotient. Raises RefusedInput where the divisor may be zero."""
    try:
        quotient = interval.divide(a.can_be, b.can_be)
    except RefusedInput:
        raise RefusedInput(f"{in_words(b)} may be zero: nothing can be divided by it") from None
    return _product(a, b, quotient, -1)


def _product(a: Amount, b: Amount, can_be: Interval, sign: int) -> Amount:
    powers = dict(a.powers)
    for name, power in b.powers.items():
        powers[name] = powers.get(name, 0) + sign * power
    nouns = dict(a.nouns)
    for way, power in b.nouns:
        known = next((other for other in nouns if _related(other, way)), way)
        total = nouns.pop(known, 0) + sign * power
        if total:
            nouns[min(known, way, key=len)] = total
    return Amount(
        can_be,
        {name: power for name, power in powers.items() if power},
        tuple(nouns.items()),
        a.units + b.units,
        _least(a, b),
    )


def _related(one: Way, other: Way) -> bool:
    """Whether one is the other, or its head."""
    return one[0] in other or other[0] in one


def _least(a: Amount, b: Amount) -> BoundsFrom:
    order = (BoundsFrom.words, BoundsFrom.analyst, BoundsFrom.convention)
    return max(a.bounds_from, b.bounds_from, key=order.index)


DO: Mapping[str, Callable[[Amount, Amount], Amount]] = {"+": plus, "−": minus, "×": multiply, "÷": divide}


# --- steps ---


class Step(NamedTuple):
    """One operation with what went in and what came out."""

    sign: str
    left: Amount
    right: Amount
    result: Amount

    def __str__(self) -> str:
        """The step in words: 3,000,000 shells ÷ 6,700 containers = 447.7… shells per container."""
        done = f"{in_words(self.left)} {self.sign} {in_words(self.right)}"
        return f"{done} = {in_words(self.result)}{self._taken()}"

    def _taken(self) -> str:
        """Which nouns were taken for each other."""
        pairs = [
            f"{quantity.plural(one[0])} for {quantity.plural(other[0])}"
            for one, _ in self.left.nouns
            for other, _ in self.right.nouns
            if one[0] != other[0] and _related(one, other)
        ]
        return f" (taking {' and '.join(pairs)})" if pairs else ""


def evaluate(parts: Operand | Operation, value: Callable[[Operand], Amount], steps: list[Step]) -> Amount:
    """What an expression comes to; the steps on the way are added to `steps`."""
    if isinstance(parts, Operand):
        return value(parts)
    left, right = evaluate(parts.left, value, steps), evaluate(parts.right, value, steps)
    result = DO[parts.sign](left, right)
    steps.append(Step(parts.sign, left, right, result))
    return result


# --- in words ---

_USUAL = {  # the units in which a dimension is shown where none was named, the largest first
    "length": ("kilometer", "meter", "millimeter"),
    "mass": ("tonne", "kilogram", "gram"),
    "time": ("year", "day", "hour", "second"),
    "energy": ("kilowatt_hour", "joule"),
    "unspecified_ton": ("ton",),
    "difference_of_shares": ("percentage_point",),
}


def in_words(found: Amount) -> str:
    """“≈ 441.1 to 454.6 152mm shells per container”."""
    size, unit = _shown(found)
    can_be = interval.divide(found.can_be, interval.point(size))
    sign = "≈ " if found.bounds_from is BoundsFrom.convention else ""
    ours = " (our bounds)" if found.bounds_from is BoundsFrom.analyst else ""
    return f"{sign}{interval.words(can_be, unit)}{ours}"


def of_what(found: Amount) -> str:
    """“152mm shells per container”; nothing for a plain number."""
    return _shown(found)[1]


def shown(found: Amount) -> tuple[Interval, str]:
    """What it can be, in the units in which it is shown, and these in words."""
    size, unit = _shown(found)
    return interval.divide(found.can_be, interval.point(size)), unit


def _shown(found: Amount) -> tuple[Fraction, str]:
    """How much one of the unit that it is shown in is in base units, and that unit with its nouns."""
    size, above, below = Fraction(1), list[str](), list[str]()
    whole = next((unit for unit in found.units if found.powers and _made_of(unit) == found.powers), None)
    if whole:
        size = units.made_of(whole)[1]
        above.append(_many(whole))
    else:
        for name, power in sorted(found.powers.items(), key=lambda item: -item[1]):
            unit = _unit_for(found, name, power)
            size *= units.made_of(unit)[1] ** power
            exponent = {2: "²", 3: "³"}.get(abs(power), "" if abs(power) == 1 else f"^{abs(power)}")
            (above if power > 0 else below).append(
                (_many(unit) if power > 0 else unit.replace("_", " ")) + exponent
            )
    if not found.powers and not found.nouns and any(unit == "percent" for unit in found.units):
        return Fraction(1, 100), "percent"
    for (noun, *_), power in found.nouns:
        (above if power > 0 else below).extend([quantity.plural(noun) if power > 0 else noun] * abs(power))
    per = "".join(f" per {name}" for name in below)
    return size, " × ".join(above) + (per if above else f"{per.strip() and 'times'}{per}")


def _made_of(unit: str) -> Mapping[str, int]:
    return units.made_of(unit)[0]


def _many(unit: str) -> str:
    name = unit.replace("_", " ")
    return name if " per " in name or name in ("percent", "per mille", "fraction") else quantity.plural(name)


def _unit_for(found: Amount, dimension: str, power: int) -> str:
    """A unit of the dimension: one that was named, else a usual one that gives a handy number."""
    named = next((unit for unit in found.units if _made_of(unit) == {dimension: 1}), None)
    if named:
        return named
    usual = _USUAL.get(dimension) or [
        name for name in units.names() if _made_of_or_none(name) == {dimension: 1}
    ]
    ends = [abs(end) for end in (found.can_be.low, found.can_be.high) if end]
    least = min(ends, default=Fraction(0))
    sole = power == 1 and len(found.powers) == 1
    return next((unit for unit in usual if sole and units.made_of(unit)[1] <= least), usual[-1])


def _made_of_or_none(unit: str) -> Mapping[str, int] | None:
    return None if units.dimension(unit) == "temperature" else _made_of(unit)


# --- yardsticks ---


class Yardstick(NamedTuple):
    """What one of a noun has (a fact) or can have (a limit); `amount` is per that noun."""

    id: int
    text: str
    limit: bool
    per: Way
    amount: Amount


class Verdict(NamedTuple):
    """What yardsticks say of a result: the sentences, and whether it can be: None where that is open."""

    sentences: list[str]
    possible: bool | None
    yardsticks: list[int]


def held_against(result: Amount, yardsticks: Sequence[Yardstick]) -> Iterator[Verdict]:
    """What the yardsticks say of a result, found by what it counts.

    A yardstick of a result's own sort is compared with it; a fact about what it counts first turns it into
    another sort (shells per container times kilograms per shell). A yardstick for a more special noun holds
    only if that is what was counted, and says so.
    """
    for way, power in result.nouns:
        for fact in yardsticks:
            if power == 1 and not fact.limit and _related(way, fact.per):
                turned = multiply(result, fact.amount)
                if all(not _related(other, fact.per) for other, _ in turned.nouns):
                    step = f"× {in_words(fact.amount)} (y{fact.id}{_condition(way, fact.per)})"
                    verdicts = list(
                        _compared(turned, yardsticks, [f"{step} = {in_words(turned)}"], [fact.id])
                    )
                    yield from verdicts or [Verdict([f"{step} = {in_words(turned)}"], None, [fact.id])]
    yield from _compared(result, yardsticks, [], [])


def _compared(
    result: Amount, yardsticks: Sequence[Yardstick], before: list[str], used: list[int]
) -> Iterator[Verdict]:
    for yardstick in yardsticks:
        if not alike(result, yardstick.amount):
            continue
        ours = next((way for way, power in result.nouns if power < 0 and _related(way, yardstick.per)), None)
        if ours is None:
            continue
        mine, other = result.can_be, yardstick.amount.can_be
        possible = True if interval.within(mine, other) else None if interval.meet(mine, other) else False
        said = {True: "allows that", None: "allows a part of that only", False: "does not allow that"}[
            possible
        ]
        if not yardstick.limit:
            said = {True: "says the same", None: "may say the same", False: "says otherwise"}[possible]
        as_unit = result._replace(units=yardstick.amount.units + result.units)
        said += f"{_condition(ours, yardstick.per)} (“{yardstick.text}”)"
        sentence = f"{in_words(as_unit)}: y{yardstick.id} {said}"
        yield Verdict([*before, sentence], possible, [*used, yardstick.id])


def _condition(way: Way, per: Way) -> str:
    """Under which condition a yardstick for a more special noun holds."""
    return "" if per[0] in way else f", if each {way[0]} is a {per[0]}"
