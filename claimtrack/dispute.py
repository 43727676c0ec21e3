"""The rules of a dispute: what is in force, contested, comparable, conflicting, and who counts as a source.

Pure functions over small value objects: no database, no clock. The ledger stores what they say; the queries
explain it; `check` asks them again from nothing.
"""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Callable, Collection, Hashable, Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from decimal import ROUND_DOWN, ROUND_HALF_UP, Context, Decimal
from heapq import heappop, heappush
from itertools import islice
from typing import NamedTuple, TypeVar

from claimtrack.dates import Edtf, before, overlap
from claimtrack.errors import RefusedInput
from claimtrack.vocabulary import Contested, Hedge, Kind, Stance

UNKNOWN_DAY = "9999-12-31"  # a denial of unknown date counts as made last: it travels
AS_OF_DAYS = 7  # cumulative figures compare when their as-of days lie no further apart
ROUNDING = Decimal("0.05")  # how far a rounded figure may lie from the exact one
_EXACT = Context(prec=80)

Graph = Mapping[int, Collection[int]]
V = TypeVar("V", bound=Hashable)


class Position(NamedTuple):
    """What the rules need to know of a statement. `uid` orders statements by when they were recorded."""

    id: int
    uid: str
    claim: int
    party: int
    stance: Stance
    date: Edtf | None = None
    replaces: int | None = None
    withdrawn: bool = False

    @property
    def side(self) -> int:
        """1 for, -1 against, 0 neither: disputing a part leaves the core standing."""
        return 1 if self.stance.affirms else -1 if self.stance is Stance.denies else 0

    @property
    def last_day(self) -> str:
        """The latest day on which it can have been said."""
        return (self.date.latest if self.date else None) or UNKNOWN_DAY


class Parties:
    """Who belongs to whom, and when. Memberships are (party, whole, period)."""

    def __init__(self, memberships: Iterable[tuple[int, int, Edtf | None]] = ()) -> None:
        self._wholes: dict[int, list[tuple[int, Edtf | None]]] = defaultdict(list)
        self._parts: dict[int, list[tuple[int, Edtf | None]]] = defaultdict(list)
        for party, whole, period in memberships:
            self.add(party, whole, period)

    def wholes(self, party: int, when: Edtf | None = None) -> set[int]:
        """The party and all that it was a part of at `when`, directly or not."""
        return set(_walk(self._wholes, party, when))

    def tops(self, party: int, when: Edtf | None = None) -> set[int]:
        """The largest wholes that the party was a part of at `when`, or itself."""
        return {
            whole
            for whole, windows in _walk(self._wholes, party, when).items()
            if not any(overlap(period, w) for _, period in self._wholes.get(whole, ()) for w in windows)
        }

    def related(self, a: Position, b: Position) -> bool:
        """Whether the speakers are the same, one is a part of the other, or both are parts of one whole."""
        return a.party == b.party or not self.wholes(a.party, a.date).isdisjoint(self.wholes(b.party, b.date))

    def joined(self, a: int, b: int) -> bool:
        """Whether they are the same, or one was ever a part of the other."""
        return a in self.wholes(b) or b in self.wholes(a)

    def members(self, whole: int) -> dict[int, list[Edtf | None]]:
        """The party and all its parts, each with the periods in which it belongs; None is always."""
        return _walk(self._parts, whole, None)

    def direct(self, party: int, whole: int) -> list[Edtf | None]:
        """The periods in which the party is recorded as a part of exactly this whole."""
        return [period for other, period in self._wholes.get(party, ()) if other == whole]

    def add(self, party: int, whole: int, period: Edtf | None) -> None:
        """Know of a further membership."""
        self._wholes[party].append((whole, period))
        self._parts[whole].append((party, period))


def _walk(
    links: Mapping[int, Sequence[tuple[int, Edtf | None]]], start: int, when: Edtf | None
) -> dict[int, list[Edtf | None]]:
    """All that links lead to, each with the periods in which every link on the way holds."""
    found: dict[int, list[Edtf | None]] = {start: [when]}
    queue: list[tuple[int, Edtf | None]] = [(start, when)]
    while queue:
        party, window = queue.pop()
        for other, period in links.get(party, ()):
            joint = _common(window, period)
            if overlap(window, period) and joint not in found.setdefault(other, []):
                found[other].append(joint)
                queue.append((other, joint))
    return {party: windows for party, windows in found.items() if windows}


def _common(a: Edtf | None, b: Edtf | None) -> Edtf | None:
    if a is None or b is None:
        return a or b
    earliest = max(filter(None, (a.earliest, b.earliest)), default=None)
    latest = min(filter(None, (a.latest, b.latest)), default=None)
    return Edtf(f"{earliest or '..'}/{latest or '..'}", earliest, latest)


# --- in force ---


def in_force(positions: Collection[Position]) -> set[int]:
    """The ids of one claim's statements that stand: neither withdrawn nor replaced.

    A statement is replaced by one that names it and is not withdrawn (or is withdrawn, but replaced in turn).
    Taking the other side by name also replaces the party's earlier statements of the side that it leaves:
    those said before, or, where the dates don't tell, recorded before. Raises RefusedInput where statements
    replace each other in a circle.
    """
    replacing: dict[int, list[Position]] = defaultdict(list)
    known = {position.id: position for position in positions}
    for position in positions:
        if position.replaces is not None:
            replacing[position.replaces].append(position)
    graph = {p.id: [r.id for r in replacing[p.id]] for p in positions}
    replaced: set[int] = set()
    for number in general_first(graph, lambda circle: f"{_arrows(circle, 's')} replace each other"):
        for later in replacing[number]:
            if not later.withdrawn or later.id in replaced:
                replaced.add(number)
    standing = [p for p in positions if not p.withdrawn and p.id not in replaced]
    turns = [p for p in positions if not p.withdrawn and _turns(p, known)]
    if turns:
        standing = [p for p in standing if not any(_left_behind(p, turn) for turn in turns)]
    return {p.id for p in standing}


def _turns(position: Position, known: Mapping[int, Position]) -> bool:
    old = known.get(position.replaces or 0)
    return old is not None and old.party == position.party and old.side * position.side == -1


def _left_behind(position: Position, turn: Position) -> bool:
    if position.party != turn.party or position.side * turn.side != -1 or position.replaces == turn.id:
        return False
    said, turned = position.date, turn.date
    if said and turned and before(said.latest, turned.earliest):
        return True
    if said and turned and before(turned.latest, said.earliest):
        return False
    return position.uid < turn.uid


def on_both_sides(standing: Iterable[Position]) -> tuple[Position, Position] | None:
    """An assertion and a denial in force by the very same party on one claim, which may not be."""
    sides: dict[tuple[int, int], dict[int, Position]] = defaultdict(dict)
    for position in standing:
        stand = sides[position.claim, position.party]
        stand[position.side] = position
        if 1 in stand and -1 in stand:
            return stand[1], stand[-1]
    return None


# --- contested ---


def general_first(graph: Graph, sentence: Callable[[Sequence[int]], str]) -> list[int]:
    """All nodes, each after those that it points to. Raises RefusedInput with a `sentence` about a circle."""
    waiting = {node: len(targets) for node, targets in graph.items()}
    sources: dict[int, list[int]] = defaultdict(list)
    for node, targets in graph.items():
        for target in targets:
            sources[target].append(node)
            waiting.setdefault(target, 0)
    order = [node for node, count in waiting.items() if not count]
    for node in order:
        for source in sources[node]:
            waiting[source] -= 1
            if not waiting[source]:
                order.append(source)
    if len(order) < len(waiting):
        done = set(order)
        node, path = next(n for n in waiting if n not in done), list[int]()
        while node not in path:
            path.append(node)
            node = next(target for target in graph[node] if target not in done)
        circle = path[path.index(node) :]
        first = circle.index(min(circle))
        raise RefusedInput(sentence([*circle[first:], *circle[: first + 1]]))
    return order


def claims_circle(circle: Sequence[int]) -> str:
    """The sentence for claims that would imply each other."""
    return f"claims would imply each other in a circle: {_arrows(circle, '#')}"


def _arrows(numbers: Iterable[int], letter: str) -> str:
    return " → ".join(f"{letter}{number}" for number in numbers)


def reached_by_denial(
    implies: Graph, starts: Mapping[int, str | None], denied: Mapping[int, str]
) -> dict[int, str]:
    """The claims that a denial reaches through implications, each with the last such denial's last day.

    `implies` leads from the specific to the general, `starts` gives the first day of a claim's period,
    `denied` the last day of any in-force `denies` of the claim itself. A denial stops at a claim whose period
    lies wholly after it, and at whatever implies no other claim than that.
    """
    reached: dict[int, str] = {}
    for claim in general_first(implies, claims_circle):
        days = [
            day
            for general in implies.get(claim, ())
            for day in (denied.get(general), reached.get(general))
            if day
        ]
        if days and max(days) >= (starts.get(claim) or ""):
            reached[claim] = max(days)
    return reached


def contested(direct: bool, implied: bool, rival: bool) -> Contested:
    """Direct outranks implied outranks rival."""
    if direct:
        return Contested.direct
    return Contested.implied if implied else Contested.rival if rival else Contested.no


def rivals(own: Collection[Position], others: Iterable[Position], parties: Parties) -> list[Position]:
    """Of the in-force affirmations of excluded claims, those by a party unrelated to an affirmer of this one.

    Where nobody affirms this claim, every such affirmation is a rival.
    """
    own = [p for p in own if p.side == 1]
    return [
        other
        for other in others
        if other.side == 1 and (not own or any(not parties.related(other, p) for p in own))
    ]


class Path(NamedTuple):
    """How a statement on another claim reaches a claim: through `via`, which ends at that other claim.

    `earlier`: it was said before the period of the claim, or of one on the way, began, and so does not count.
    `may_predate`: it may have been.
    """

    statement: int
    via: tuple[int, ...]
    earlier: bool = False
    may_predate: bool = False


def denial_paths(
    claim: int, implies: Graph, starts: Mapping[int, str | None], denials: Mapping[int, Sequence[Position]]
) -> list[Path]:
    """Every denial in force that concerns the claim, with the shortest path that it can travel.

    `denials` holds in-force denials by claim. Those of the claim itself come first, with an empty path; of
    other claims only `denies` travel. Earlier denials come last.
    """
    found = [Path(denial.id, ()) for denial in denials.get(claim, ())]
    anywhere = _shortest(claim, implies)
    reachable = {claim, *anywhere}
    walks: dict[frozenset[int], dict[int, tuple[int, ...]]] = {frozenset(reachable): anywhere}
    for general, path in anywhere.items():
        for denial in denials.get(general, ()):
            if denial.stance is not Stance.denies:
                continue
            last = denial.last_day
            # The claim that is denied need not itself be open to the denial.
            passed = frozenset(c for c in reachable if c == general or last >= (starts.get(c) or ""))
            if passed not in walks:
                walks[passed] = _shortest(claim, implies, passed) if claim in passed else {}
            allowed = walks[passed]
            if general in allowed:
                first = (denial.date.earliest if denial.date else None) or ""
                begun = max(starts.get(c) or "" for c in (claim, *allowed[general][:-1]))
                may_predate = denial.date is None or first < begun
                found.append(Path(denial.id, allowed[general], may_predate=may_predate))
            else:
                found.append(Path(denial.id, path, earlier=True))
    return sorted(found, key=lambda p: (p.earlier, len(p.via)))


def assertion_paths(
    claim: int, implied_by: Graph, assertions: Mapping[int, Sequence[Position]]
) -> list[Path]:
    """Every in-force affirmation of a claim that implies this one, with its shortest path, nearest first."""
    found = _shortest(claim, implied_by)
    return [
        Path(position.id, path)
        for specific, path in found.items()
        for position in assertions.get(specific, ())
    ]


def reachable(start: int, graph: Graph) -> set[int]:
    """All that the node leads to, and itself."""
    return {start, *_shortest(start, graph)}


def _shortest(start: int, graph: Graph, within: Collection[int] | None = None) -> dict[int, tuple[int, ...]]:
    """The shortest path from `start` to each node that it leads to, over nodes `within`."""
    paths: dict[int, tuple[int, ...]] = {}
    queue: deque[tuple[int, tuple[int, ...]]] = deque([(start, ())])
    while queue:
        node, path = queue.popleft()
        for target in sorted(graph.get(node, ())):
            if target in paths or (within is not None and target not in within):
                continue
            paths[target] = (*path, target)
            queue.append((target, paths[target]))
    return paths


# --- figures ---


class Figure(NamedTuple):
    """A quantity of role `own`, made ready to compare: bounds in base units of one dimension.

    `nouns` leads from the noun through its heads, synonyms resolved, by id. `start` and `as_of` are days:
    the period's, or where it has none, the claim's start and the statement's date.
    """

    id: int
    position: Position
    kind: Kind
    measure: str | None
    denominator: str | None
    nouns: tuple[int, ...]
    dimension: str | None
    hedge: Hedge
    amount: Decimal | None
    low: Decimal | None
    high: Decimal | None
    low_inclusive: bool
    high_inclusive: bool
    period: Edtf | None
    start: str | None
    as_of: str | None


def incomparable(a: Figure, b: Figure) -> str | None:
    """Why the two don't compare, in words; None where they do."""
    if Hedge.vague in (a.hedge, b.hedge):
        return "one of them is vague"
    for name, one, other in (
        ("measure", a.measure, b.measure),
        ("kind", a.kind, b.kind),
        ("denominator", a.denominator, b.denominator),
        ("dimension", a.dimension, b.dimension),
    ):
        if one != other:
            return f"the {name} differs: {one or 'none'} and {other or 'none'}"
    if a.nouns != b.nouns and not (a.nouns and b.nouns and (a.nouns[0] in b.nouns or b.nouns[0] in a.nouns)):
        return "they count different things"
    if a.kind is Kind.cumulative:
        if a.start != b.start:
            return f"they count from different days: {a.start or 'unknown'} and {b.start or 'unknown'}"
        if a.as_of is None or b.as_of is None:
            return "the day up to which one of them counts is unknown"
        days = abs(_day(a.as_of) - _day(b.as_of)).days
        return f"they count up to days {days} apart" if days > AS_OF_DAYS else None
    return None if overlap(a.period, b.period) else "their periods don't overlap"


def meet(a: Figure, b: Figure) -> bool:
    """Whether both can be true: the intervals share a value, or one exact amount is the other rounded."""
    if _ends_before(a, b) or _ends_before(b, a):
        return a.hedge is b.hedge is Hedge.exact and _is_rounded(a.amount, b.amount)
    return True


def conflicts(figures: Iterable[Figure], parties: Parties) -> Iterator[tuple[Figure, Figure]]:
    """Pairs of comparable figures by unrelated parties that cannot both be true.

    There are none exactly where no such pair exists; of the pairs of one figure, see `contradictions`.
    """
    wholes: dict[tuple[int, Edtf | None], frozenset[int]] = {}

    def voice(figure: Figure) -> frozenset[int]:
        said = figure.position.party, figure.position.date
        if said not in wholes:
            wholes[said] = frozenset(parties.wholes(*said))
        return wholes[said]

    return contradictions(figures, voice, frozenset.isdisjoint)


def contradictions(
    figures: Iterable[Figure], voice: Callable[[Figure], V], apart: Callable[[V, V], bool]
) -> Iterator[tuple[Figure, Figure]]:
    """Pairs of comparable figures of voices that are `apart`, of which not both can be true.

    Not all pairs, of which there may be millions: each figure, in the order of the days in which it compares,
    with the furthest above and below it of each voice so far. A figure that contradicts an earlier one is the
    second of some pair. Takes little more than the time to sort, times the number of voices.
    """
    groups: dict[tuple[object, ...], list[Figure]] = defaultdict(list)
    for figure in figures:
        if figure.hedge is not Hedge.vague and (figure.kind is not Kind.cumulative or figure.as_of):
            start = figure.start if figure.kind is Kind.cumulative else None
            key = figure.measure, figure.kind, figure.denominator, figure.dimension, start
            groups[key].append(figure)
    for group in groups.values():
        if not _all_meet(group):
            yield from _sweep(group, voice, apart)


def _sweep(
    group: Sequence[Figure], voice: Callable[[Figure], V], apart: Callable[[V, V], bool]
) -> Iterator[tuple[Figure, Figure]]:
    """Over the days, with the figures that still compare by what they count: exactly so, or more specific."""
    same: dict[int, dict[V, _Active]] = defaultdict(lambda: defaultdict(_Active))
    narrower: dict[int, dict[V, _Active]] = defaultdict(lambda: defaultdict(_Active))
    for first, last, figure in sorted(((*_window(f), f) for f in group), key=lambda window: window[:2]):
        own, noun, *wider = voice(figure), *(figure.nouns or (0,))
        for others in (same[noun], *(same[head] for head in wider), narrower[noun]):
            for other_voice, active in others.items():
                if apart(other_voice, own):
                    for other in active.against(figure, first):
                        yield other, figure
        same[noun][own].add(figure, last)
        for head in wider:
            narrower[head][own].add(figure, last)


_Heap = list[tuple[Decimal, bool, int, str, Figure]]


class _Active:
    """Figures of one voice: those with the highest lower and with the lowest upper bound at hand.

    An entry of a heap is (bound, whether it counts, number, last day, figure); lower bounds are negative.
    """

    def __init__(self) -> None:
        self._lows: _Heap = []
        self._highs: _Heap = []
        self._count = 0

    def add(self, figure: Figure, last: str) -> None:
        """Know of a figure that compares up to this day."""
        self._count += 1
        low, high = figure.low, figure.high
        if low is not None:
            heappush(self._lows, (low.copy_negate(), figure.low_inclusive, self._count, last, figure))
        if high is not None:
            heappush(self._highs, (high, figure.high_inclusive, self._count, last, figure))

    def against(self, figure: Figure, first: str) -> Iterator[Figure]:
        """The furthest above and the furthest below the figure, of those that still compare on that day."""
        for heap, lowest in ((self._lows, False), (self._highs, True)):
            while heap and heap[0][3] < first:
                heappop(heap)
            if heap:
                yield from islice(_beyond(heap, figure, first, lowest), 1)


def _beyond(heap: _Heap, figure: Figure, first: str, lowest: bool) -> Iterator[Figure]:
    """The figures of the heap that lie wholly above the figure, or below it, the furthest first."""
    furthest = heap[0][4]
    if not (_ends_before(furthest, figure) if lowest else _ends_before(figure, furthest)):
        return
    if not meet(furthest, figure):
        yield furthest
        return
    # It is the same amount rounded; another one need not be.
    distinct = {(bound, counts, f.hedge): f for bound, counts, _, last, f in heap if last >= first}
    for _, other in sorted(distinct.items(), key=lambda item: item[0][:2]):
        if not (_ends_before(other, figure) if lowest else _ends_before(figure, other)):
            return
        if not meet(other, figure):
            yield other


def _all_meet(group: Sequence[Figure]) -> bool:
    """Whether all share a value, so that no two can contradict each other."""
    lows = [figure.low for figure in group if figure.low is not None]
    highs = [figure.high for figure in group if figure.high is not None]
    return not lows or not highs or max(lows) < min(highs)


def _window(figure: Figure) -> tuple[str, str]:
    """The days in which others have to fall to be comparable at all."""
    if figure.kind is Kind.cumulative:
        as_of = figure.as_of or ""
        last = as_of and min(_day(as_of), date.max - timedelta(AS_OF_DAYS)) + timedelta(AS_OF_DAYS)
        return as_of, str(last)
    period = figure.period
    return (period and period.earliest) or "", (period and period.latest) or UNKNOWN_DAY


def _day(text: str) -> date:
    return date.fromisoformat(text)


def _ends_before(a: Figure, b: Figure) -> bool:
    if a.high is None or b.low is None:
        return False
    return a.high < b.low or (a.high == b.low and not (a.high_inclusive and b.low_inclusive))


def _is_rounded(a: Decimal | None, b: Decimal | None) -> bool:
    """Whether the rounder of two amounts is the other one, rounded or cut, and within 5 % of it."""
    if (
        a is None
        or b is None
        or _EXACT.subtract(a, b).copy_abs() > _EXACT.multiply(max(a.copy_abs(), b.copy_abs()), ROUNDING)
    ):
        return False
    rough, fine = sorted((a.normalize(_EXACT), b.normalize(_EXACT)), key=lambda n: len(n.as_tuple().digits))
    unit = Decimal(1).scaleb(int(rough.as_tuple().exponent))
    return rough in {fine.quantize(unit, rule, _EXACT) for rule in (ROUND_HALF_UP, ROUND_DOWN)}


# --- sources ---


def origins(affirming: Iterable[Position], parties: Parties) -> int:
    """How many distinct top-level parties say it from own knowledge; endorsing or repeating it adds none."""
    groups: list[set[int]] = []
    for position in affirming:
        if position.stance.from_own_knowledge:
            group = parties.tops(position.party, position.date)
            apart = [g for g in groups if g.isdisjoint(group)]
            groups = [*apart, group.union(*(g for g in groups if not g.isdisjoint(group)))]
    return len(groups)
