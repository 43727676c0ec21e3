"""A dispute in short: sentences made of the records, which never say more than these."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from decimal import ROUND_DOWN, Decimal
from itertools import combinations, islice
from typing import NamedTuple, Protocol

from claimtrack.display import implied_denials
from claimtrack.dispute import Figure, conflicts, incomparable
from claimtrack.document import Block, Bullets, Line, Paragraph, Piece
from claimtrack.queries import AssessmentView, ClaimView, QuantityView, Sources, StatementView
from claimtrack.text import one_line
from claimtrack.vocabulary import Stance
from claimtrack.wording import NAMED, Speakers, capital, count, hedged, listed, oldest_first, quoted, spelled

_PAIRS = 2000  # conflicting pairs looked at for the widest; whatever is found is true of its pair
_COMPARED = 20_000  # pairs looked at to say whether any compare at all


class Ref(Protocol):
    """A claim's number, or with `whole` also its sentence, as a link where the document has the claim."""

    def __call__(self, claim: int, *, whole: bool = False) -> Piece:
        """The link, or the plain words."""


class Said(NamedTuple):
    """A figure, who said it, and on which claim."""

    view: ClaimView
    statement: StatementView
    quantity: QuantityView


def in_short(
    views: Sequence[ClaimView],
    said: Sequence[Said],
    figures: dict[int, list[Figure]],
    speakers: Speakers,
    ref: Ref,
) -> list[Block]:
    """The dispute around the first of the claims: who asserts and denies it, what implies it, the figures."""
    claim, *others = views
    excluded = set(claim.excludes)
    specific = [v for v in others if v.id not in excluded and (v.affirmations or _direct(v))]
    rivals = [v for v in others if v.id in excluded and v.affirmations]
    blocks: list[Block] = [Paragraph(_claim_itself(claim, speakers, ref))]
    if specific:
        lead = f"{capital(count_of(specific, 'more specific claim'))} {_each(specific)}"
        blocks += [Paragraph([lead]), Bullets(_some(specific, lambda v: _specific(v, speakers, ref)))]
    if rivals:
        lead = f"{capital(count_of(rivals, 'claim'))} cannot be true together with it:"
        blocks += [Paragraph([lead]), Bullets(_some(rivals, lambda v: _rival(v, speakers, ref)))]
    if words := _figures(said, figures, speakers):
        blocks += [Paragraph([" ".join(words)]), Bullets(_quoted(claim, said, speakers))]
    closing = [_sources(claim.sources)] if claim.affirmations else []
    verdicts = [a for view in views for a in view.assessments]
    closing += [
        f"{_whose(by)}, below: {_ratings(a for a in verdicts if a.party == by)}."
        for by in dict.fromkeys(a.party for a in verdicts)
    ]
    spoken = [
        (s.id, a) for view in views for s in view.statements if not s.withdrawn_because for a in s.assessments
    ]
    for by in dict.fromkeys(a.party for _, a in spoken):
        theirs = [(number, a) for number, a in spoken if a.party == by]
        several = len({number for number, _ in theirs})
        of = f"{spelled(several)} statement{'' if several == 1 else 's'}"
        closing.append(f"{_whose(by)} of {of}, below: {_ratings(a for _, a in theirs)}.")
    return [*blocks, Paragraph([" ".join(closing)])] if closing else blocks


def count_of(views: Sequence[ClaimView], what: str) -> str:
    """How many claims, the number as a word."""
    return f"{spelled(len(views))} {what}{'' if len(views) == 1 else 's'}"


def _each(views: Sequence[ClaimView]) -> str:
    return "implies it:" if len(views) == 1 else "imply it, each by itself:"


def _some(views: Sequence[ClaimView], line: Callable[[ClaimView], Line]) -> list[Line]:
    shown = views if len(views) <= NAMED + 1 else views[:NAMED]
    more = [[f"{len(views) - len(shown):,} more, below"]] if len(shown) < len(views) else []
    return [*map(line, shown), *more]


# --- positions ---


def _claim_itself(claim: ClaimView, speakers: Speakers, ref: Ref) -> list[Piece]:
    affirming = oldest_first(claim.affirmations)
    earlier = [s for s in claim.statements if s.affirms and not s.in_force and not s.withdrawn_because]
    pieces: list[Piece] = []
    asserted = [
        f"{verb} by {speakers.sentence(group, earlier)}"
        for verb, stances in (
            ("asserted", (Stance.asserts, Stance.updates, Stance.corrects)),
            ("confirmed", (Stance.confirms,)),
            ("endorsed", (Stance.endorses,)),
        )
        if (group := [s for s in affirming if s.stance in stances])
    ]
    pieces.append(
        f"The claim is {listed(asserted)}." if asserted else "No assertion of the claim itself is recorded."
    )
    direct = _direct(claim)
    implied = implied_denials(claim)
    if direct:
        pieces.append(f" It is {denied_by(direct, speakers)}.")
    if implied:
        lead = " The broader " if direct else " No denial of it is recorded; the broader "
        reached = [r.statement for r in implied]
        broader = sorted({r.via[-1] for r in implied})
        pieces += [lead, *_claims(broader, ref), f" denied by {speakers.sentence(reached)}."]
    if not direct and not implied:
        pieces.append(" No denial of it is recorded.")
    if gone := [r.statement for r in claim.denials if r.earlier]:
        pieces.append(f" A denial from before its period, by {speakers.sentence(gone)}, does not reach it.")
    if claim.silent:
        silent = listed(list(map(speakers.the, claim.silent)), "or")
        about = listed(list(map(speakers.the, claim.about)))
        pieces.append(f" It is about {about}; no statement by {silent} on it is recorded.")
    for verb, stance in (
        ("Comment declined", Stance.declines),
        ("Left undetermined", Stance.undetermined),
    ):
        if group := [s for s in claim.others if s.stance == stance]:
            pieces.append(f" {verb} by {speakers.sentence(group)}.")
    return pieces


def _claims(numbers: Sequence[int], ref: Ref) -> list[Piece]:
    """ "claim #1 is", "claims #1 and #2 are"."""
    pieces: list[Piece] = [f"claim{'' if len(numbers) == 1 else 's'} "]
    for i, number in enumerate(numbers):
        pieces += [" and " if i == len(numbers) - 1 else ", "] if i else []
        pieces.append(ref(number))
    return [*pieces, f" {_is(numbers)}"]


def _direct(claim: ClaimView) -> list[StatementView]:
    return [r.statement for r in claim.denials if not r.via]


def denied_by(denials: Iterable[StatementView], speakers: Speakers) -> str:
    """ "denied by Russia and disputed in part (magnitude) by France"."""
    groups: dict[str, list[StatementView]] = {}
    for s in sorted(denials, key=lambda s: s.stance != Stance.denies):
        verb = "denied" if s.stance == Stance.denies else f"disputed in part ({s.aspect})"
        groups.setdefault(verb, []).append(s)
    return listed([f"{verb} by {speakers.sentence(group)}" for verb, group in groups.items()])


def _specific(view: ClaimView, speakers: Speakers, ref: Ref) -> Line:
    asserted = (
        f"asserted by {speakers.sentence(oldest_first(view.affirmations))}"
        if view.affirmations
        else "no assertion of it recorded"
    )
    if direct := _direct(view):
        denied = f"; {denied_by(direct, speakers)}"
    elif paths := dict.fromkeys(r.via[-1] for r in implied_denials(view)):
        broader = listed([f"#{number}" for number in sorted(paths)])
        denied = f"; no denial of this claim recorded ({broader}, which it implies, {_is(paths)} denied)"
    else:
        denied = "; no denial recorded"
    return [ref(view.id, whole=True), f": {asserted}{denied}."]


def _whose(party: str | None) -> str:
    return "Our own assessment" if party is None else f"The assessment by {one_line(party)}"


def _ratings(assessments: Iterable[AssessmentView]) -> str:
    ratings = list(dict.fromkeys(one_line(a.rating) for a in assessments))
    more = [f"{len(ratings) - NAMED:,} more"] if len(ratings) > NAMED + 1 else []
    return listed([*ratings[:NAMED], *more] if more else ratings)


def _is(what: Collection[object]) -> str:
    return "is" if len(what) == 1 else "are"


def _rival(view: ClaimView, speakers: Speakers, ref: Ref) -> Line:
    by = speakers.sentence(oldest_first(view.affirmations))
    return [ref(view.id, whole=True), f": asserted by {by}."]


def _sources(sources: Sources) -> str:
    """How broadly the claim is affirmed."""
    parts = [
        count(sources.articles, "article") if sources.articles else "no article recorded",
        count(sources.publishers, "publisher") if sources.publishers else "no publisher recorded",
        count(sources.origins, "origin"),
    ]
    return (
        f"The claim itself is affirmed in {' · '.join(parts)}; origins are parties that say it themselves, "
        "reprints and endorsements add none."
    )


# --- figures ---


def _figures(said: Sequence[Said], figures: dict[int, list[Figure]], speakers: Speakers) -> list[str]:
    """How far figures of unrelated parties are apart, or why none can be held against another."""
    if apart := _apart(said, figures, speakers):
        return apart
    own = [row for row in said if row.statement.in_force and row.quantity.role == "own"]
    if len(own) < 2:
        return []
    number = capital(spelled(len(own)))
    camps = {speakers.camp(row.statement) for row in own}
    if len(camps) == 1:
        return [
            f"{'Both' if len(own) == 2 else f'All {number.lower()}'} figures come from one side, "
            f"{speakers.sentence([r.statement for r in own], bare=True)}: "
            "no figure of an unrelated party is recorded to hold against them."
        ]
    standing = {row.quantity.id for row in own}
    pairs = (
        pair
        for group in figures.values()
        for pair in combinations([f for f in group if f.id in standing], 2)
        if not speakers.parties.related(pair[0].position, pair[1].position)
    )
    looked_at = list(islice(pairs, _COMPARED))
    if any(incomparable(*pair) is None for pair in looked_at) or len(looked_at) == _COMPARED:
        return [
            f"{number} figures are recorded; those of unrelated parties that can be compared do not exclude "
            "each other."
        ]
    return [
        f"{number} figures are recorded; no two of unrelated parties count the same for the same time, so "
        "that none can be held against another."
    ]


def _quoted(claim: ClaimView, said: Sequence[Said], speakers: Speakers) -> list[Line]:
    """The figures in force as they were said, where they are few; else the table has them."""
    statements: dict[int, list[Said]] = {}
    for row in said:
        if row.statement.in_force:
            statements.setdefault(row.statement.id, []).append(row)
    if len(statements) > NAMED + 1:
        return []
    lines: list[Line] = []
    for rows in statements.values():
        s = rows[0].statement
        on = "" if s.claim == claim.id else f", on #{s.claim}"
        lines.append([f"{speakers.named(s)}, {hedged(s)}: {quoted([row.quantity for row in rows])}{on}"])
    return lines


def _apart(said: Sequence[Said], figures: dict[int, list[Figure]], speakers: Speakers) -> list[str]:
    """For each noun and measure on which unrelated parties conflict, how far two of the figures are apart."""
    by_id = {row.quantity.id: row for row in said}
    widest: dict[str, tuple[Figure, Figure]] = {}
    for group in figures.values():
        standing = [f for f in group if by_id[f.id].statement.in_force]
        for pair in islice(conflicts(standing, speakers.parties), _PAIRS):
            lower, upper = sorted(pair, key=lambda f: f.low if f.low is not None else Decimal("-Infinity"))
            what = counted(by_id[lower.id].quantity)
            if what not in widest or _least_gap(lower, upper) > _least_gap(*widest[what]):
                widest[what] = (lower, upper)
    return [_gap_sentence(by_id[a.id], by_id[b.id], a, b, what) for what, (a, b) in widest.items()]


def counted(quantity: QuantityView) -> str:
    """What a figure counts, and what is said of it: "soldiers killed"."""
    of = quantity.nouns or quantity.unit or ""
    share = f" of {quantity.denominator}" if quantity.denominator else ""
    return " ".join(filter(None, (f"{of}{share}", quantity.measure)))


def _least_gap(lower: Figure, upper: Figure) -> Decimal:
    return (upper.low or Decimal(0)) - (lower.high or Decimal(0))


def _gap_sentence(one: Said, other: Said, lower: Figure, upper: Figure, what: str) -> str:
    """How far two figures that exclude each other are apart, at the least that their bounds allow."""
    said = [
        f"{quoted([r.quantity])} ({one_line(r.statement.party)}, {hedged(r.statement)})" for r in (one, other)
    ]
    lead = f"Figures conflict{f' ({one_line(what)})' if what else ''}: {said[0]} and {said[1]}"
    if one.quantity.unit != other.quantity.unit or lower.high is None or upper.low is None:
        return f"{lead} cannot both be true."
    approximate = "" if {one.quantity.bounds_from, other.quantity.bounds_from} == {"words"} else "≈ "
    exact = lower.low == lower.high and upper.low == upper.high
    # An end that no value reaches is said as "more than".
    least = "" if exact else "at least " if lower.high_inclusive and upper.low_inclusive else "more than "
    apart = f"{lead} are {approximate}{least}{_least_gap(lower, upper):,f} apart"
    factor = (upper.low / lower.high).quantize(Decimal("0.1"), ROUND_DOWN) if lower.high > 0 else Decimal(0)
    if factor < Decimal("1.1"):
        return f"{apart}."
    least = least if factor * lower.high == upper.low else "more than "
    return f"{apart}, the higher {approximate}{least}{f'{factor:f}'.removesuffix('.0')} times the lower."
