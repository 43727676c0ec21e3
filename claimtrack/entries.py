"""What a person hands in, before the ledger knows it: the fields of the CLI, of YAML forms and of JSONL.

Names of fields are the ledger's. Parties are named by any of their names; claims, statements and articles by
a number (`12`, `s17`, `a4`), a uid, or the `ref` of an entry handed in together with this one.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar

from claimtrack.vocabulary import (
    Aspect,
    BoundsFrom,
    Certainty,
    Form,
    Kind,
    PartyKind,
    Reading,
    Role,
    Stance,
    Status,
    Visibility,
    YardstickKind,
)


class _Entry:
    """What all entries share: a field that they don't have is refused where a file is read."""

    __pydantic_config__: ClassVar = {"extra": "forbid"}


@dataclass(kw_only=True)
class NounEntry(_Entry):
    """A counted noun whose singular, plural or head the program would get wrong by itself."""

    singular: str
    plural: str | None = None
    head: str | None = None
    synonym_of: str | None = None


@dataclass(kw_only=True)
class MembershipEntry(_Entry):
    """A whole that a party is a part of, for a time."""

    whole: str
    period: str | None = None


@dataclass(kw_only=True)
class PartyEntry(_Entry):
    """Somebody who speaks or is spoken about."""

    name: str
    kind: PartyKind = PartyKind.organisation
    also: list[str] = field(default_factory=list)
    member_of: list[MembershipEntry] = field(default_factory=list)
    note: str | None = None
    uid: str | None = None


@dataclass(kw_only=True)
class ArticleEntry(_Entry):
    """A source document; `content` is its text where we have it.

    `boilerplate` are half-open ranges of the text, in code points, that are no part of the article.
    """

    title: str
    ref: str | None = None
    uid: str | None = None
    url: str | None = None
    author: str | None = None
    publisher: str | None = None
    first_published_by: str | None = None
    published: str | None = None
    language: str | None = None
    translated_from: str | None = None
    status: Status = Status.normal
    captured_at: str | None = None
    archived_at: str | None = None
    visibility: Visibility = Visibility.public
    sha256: str | None = None
    content: str | None = None
    boilerplate: list[tuple[int, int]] = field(default_factory=list)
    note: str | None = None


@dataclass(kw_only=True)
class CitationEntry(_Entry):
    """The passage of an article that shows a statement. Offsets are half-open, in code points.

    `form` says whose words they are: the speaker's (verbatim), a translation of them, or the reporter's.
    `occurrence`, from 1, chooses where the words stand several times in the article.
    """

    article: str
    exact: str
    prefix: str | None = None
    suffix: str | None = None
    start: int | None = None
    end: int | None = None
    form: Form = Form.paraphrase
    translation: str | None = None
    occurrence: int | None = None
    uid: str | None = None


@dataclass(kw_only=True)
class QuantityEntry(_Entry):
    """A figure as it was written; every other field overrides what is read from the words."""

    as_written: str
    noun: str | None = None
    unit: str | None = None
    measure: str | None = None
    denominator: str | None = None
    kind: Kind | None = None
    period: str | None = None
    role: Role = Role.own
    amount: str | None = None
    low: str | None = None
    high: str | None = None
    low_inclusive: bool | None = None
    high_inclusive: bool | None = None
    ref: str | None = None
    uid: str | None = None


@dataclass(kw_only=True)
class AssessmentEntry(_Entry):
    """A verdict on a claim or a statement: the analyst's own, or that of a party, as a fact-checker."""

    rating: str
    explanation: str
    source: str | None = None
    party: str | None = None
    uid: str | None = None


@dataclass(kw_only=True)
class StatementEntry(_Entry):
    """One party's position on one claim."""

    party: str
    stance: Stance
    ref: str | None = None
    uid: str | None = None
    aspect: Aspect | None = None
    certainty: Certainty = Certainty.flat
    reading: Reading = Reading.plain
    reading_reason: str | None = None
    date: str | None = None
    date_words: str | None = None
    replaces: str | None = None
    note: str | None = None
    visibility: Visibility = Visibility.public
    withdrawn_because: str | None = None
    quantities: list[QuantityEntry] = field(default_factory=list)
    citations: list[CitationEntry] = field(default_factory=list)
    assessments: list[AssessmentEntry] = field(default_factory=list)


@dataclass(kw_only=True)
class LinkEntry(_Entry):
    """Another claim that a claim implies or excludes, and why."""

    claim: str
    reason: str | None = None


@dataclass(kw_only=True)
class YardstickEntry(_Entry):
    """What one of a noun weighs or carries: a fact, or a limit (“at most 28.2 t”); cited like a statement.

    `per` is that noun; all from `as_written` to `high_inclusive` is as for a quantity.
    """

    text: str
    per: str
    as_written: str
    kind: YardstickKind = YardstickKind.fact
    noun: str | None = None
    unit: str | None = None
    amount: str | None = None
    low: str | None = None
    high: str | None = None
    low_inclusive: bool | None = None
    high_inclusive: bool | None = None
    note: str | None = None
    citations: list[CitationEntry] = field(default_factory=list)
    ref: str | None = None
    uid: str | None = None


@dataclass(kw_only=True)
class UseEntry(_Entry):
    """A quantity or a yardstick that a reckoning used, and which version of it."""

    version: int
    quantity: str | None = None
    yardstick: str | None = None


@dataclass(kw_only=True)
class ReckoningEntry(_Entry):
    """A reckoning kept with a claim. A figure of the ledger is named by number, or by {ref} or {uid}.

    Without `steps` it is reckoned when it is recorded; with them all else is kept as it was reckoned.
    """

    expression: str
    note: str | None = None
    steps: str | None = None
    low: str | None = None
    high: str | None = None
    low_inclusive: bool = False
    high_inclusive: bool = False
    bounds_from: BoundsFrom = BoundsFrom.words
    unit: str = ""
    uses: list[UseEntry] = field(default_factory=list)
    uid: str | None = None


@dataclass(kw_only=True)
class ClaimEntry(_Entry):
    """A proposition that can be true or false, with the statements made on it."""

    text: str
    ref: str | None = None
    uid: str | None = None
    language: str | None = None
    period: str | None = None
    about: list[str] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    implies: list[LinkEntry] = field(default_factory=list)
    excludes: list[LinkEntry] = field(default_factory=list)
    assessments: list[AssessmentEntry] = field(default_factory=list)
    statements: list[StatementEntry] = field(default_factory=list)
    reckonings: list[ReckoningEntry] = field(default_factory=list)


@dataclass(kw_only=True)
class Entries(_Entry):
    """All that one file holds."""

    nouns: list[NounEntry] = field(default_factory=list)
    parties: list[PartyEntry] = field(default_factory=list)
    articles: list[ArticleEntry] = field(default_factory=list)
    yardsticks: list[YardstickEntry] = field(default_factory=list)
    claims: list[ClaimEntry] = field(default_factory=list)
