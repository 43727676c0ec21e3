"""The closed word lists of the ledger, each word with the rule that it carries."""

from __future__ import annotations

from enum import StrEnum


class PartyKind(StrEnum):
    """What a party is. `unnamed` stands for "US officials": nobody's member, never counted as their state."""

    state = "state"
    government_body = "government_body"
    organisation = "organisation"
    armed_group = "armed_group"
    media = "media"
    person = "person"
    unnamed = "unnamed"


class Stance(StrEnum):
    """A party's position on a claim."""

    asserts = "asserts"
    confirms = "confirms"
    endorses = "endorses"
    updates = "updates"
    corrects = "corrects"
    retracts = "retracts"
    denies = "denies"
    disputes = "disputes"
    declines = "declines"
    undetermined = "undetermined"

    @property
    def affirms(self) -> bool:
        """The party holds the claim to be true."""
        return self in AFFIRMING

    @property
    def is_denial(self) -> bool:
        """The party says that the claim is false, or contests a part of it."""
        return self in DENIALS

    @property
    def replaces(self) -> bool:
        """The stance speaks about an earlier statement, which it names."""
        return self in REPLACING

    @property
    def from_own_knowledge(self) -> bool:
        """The party says it itself, and so counts as an origin; endorsing adds none."""
        return self.affirms and self is not Stance.endorses


AFFIRMING = frozenset({Stance.asserts, Stance.confirms, Stance.endorses, Stance.updates, Stance.corrects})
DENIALS = frozenset({Stance.denies, Stance.disputes})
REPLACING = frozenset({Stance.updates, Stance.corrects, Stance.retracts})


class Aspect(StrEnum):
    """What a denial or dispute is aimed at."""

    existence = "existence"
    attribution = "attribution"
    magnitude = "magnitude"
    timing = "timing"
    characterisation = "characterisation"


class Certainty(StrEnum):
    """How sure the party said it is."""

    flat = "flat"
    estimate = "estimate"
    likely = "likely"
    possible = "possible"
    conditional = "conditional"


class Reading(StrEnum):
    """Whether the passage says it, or we understand an unclear passage so."""

    plain = "plain"
    inferred = "inferred"


class Form(StrEnum):
    """How a citation's words relate to the words that were spoken."""

    verbatim = "verbatim"
    paraphrase = "paraphrase"
    translation = "translation"


class Status(StrEnum):
    """What the publisher did with an article since."""

    normal = "normal"
    corrected = "corrected"
    retracted = "retracted"


class Visibility(StrEnum):
    """Internal records stay out of reports and exports."""

    public = "public"
    internal = "internal"


class Contested(StrEnum):
    """How a claim is contested; the first that holds of direct, implied, rival."""

    no = "no"
    rival = "rival"
    implied = "implied"
    direct = "direct"


class Hedge(StrEnum):
    """How the words limit the amount; docs/hedges.md says which bounds follow."""

    exact = "exact"
    approximately = "approximately"
    nearly = "nearly"
    more_than = "more_than"
    at_least = "at_least"
    less_than = "less_than"
    at_most = "at_most"
    between = "between"
    order_of_magnitude = "order_of_magnitude"
    vague = "vague"


class BoundsFrom(StrEnum):
    """Who set the bounds: the words themselves, our convention for such words, or the analyst."""

    words = "words"
    convention = "convention"
    analyst = "analyst"


class Kind(StrEnum):
    """What sort of figure: how many, how many so far (only an analyst says so), how fast, what part."""

    count = "count"  # type: ignore[assignment]  # shadows str.count, which nobody calls on a kind
    cumulative = "cumulative"
    rate = "rate"
    share = "share"


class How(StrEnum):
    """How an article's bytes came to us."""

    file = "file"
    input = "input"
    url = "url"


class Role(StrEnum):
    """Whether the party stands by the figure, or names it to reject it: “not 400 but 89”."""

    own = "own"
    rejected = "rejected"


class YardstickKind(StrEnum):
    """Whether a yardstick says how much one of its noun has, or how much it can have."""

    fact = "fact"
    limit = "limit"
