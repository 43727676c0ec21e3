"""Who takes which position in a sentence: words that tell of a position, and the words that name whose it is.

Pure, and by word lists and places alone: “Kyiv denied it”, “denied by Kyiv”, “said Kim”, “Kim, the minister,
said”, “a charge Kyiv denies”, “said that …, and accused”, “with police putting the dead at 12”. What somebody
says that somebody else has said is the first one's; what a paper or an agency passes on is the other's.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from importlib import resources
from typing import Any, NamedTuple

from claimtrack.quantity import is_number_word
from claimtrack.vocabulary import Stance

Place = tuple[int, int]  # half-open, in code points of the sentence

NAME = r"[^\W\d_a-z][\w'’.&-]*"  # begins with what is no small letter
_LONGEST_NAME = 14  # words
_ANSWERED = 8  # words before “called it a lie” in which the claim is named that is called so
_DETERMINERS = ("the", "a", "an", "its", "his", "her", "their", "this", "these", "those", "our")
_LINKS = ("of", "to", "in", "for", "at", "from", "on", "with", "and", "near", "behind", "against", "under")
_LEADING = (*_LINKS, "but", "or", "nor", "meanwhile", "by")  # before a name, and no part of it
_EITHER = ("one", "most", "some", "all", "not", "now", "then", "also", "once")  # an aside, or who speaks
_SILENT = (Stance.declines, Stance.undetermined)  # positions of who says nothing: their words are negative
_MODAL = {"could", "may", "might", "should", "must", "can", "would"}
_BE = {"was", "were", "is", "are", "been", "be"}
_FINITE = re.compile(r"\s(?:was|were|is|are|has|had|have|will|would|could|may|might)\s")
_REACHED = re.compile(r"\s(?:quoted|reached|briefed|contacted|interviewed|cited|speaking)\s[^,]*$")
_TITLED = re.compile(  # what is told of a speaker after the name or noun
    r"(?<=\w)\s+(?:(?:quoted|reached|briefed|contacted|interviewed|cited)(?:\s|$)|including\s|[a-z]{3,}ing\s(?:the|an?|its|their|in|at|on)\s)"
)
_PLACED = re.compile(rf"((?:{NAME}\s){{1,3}}{NAME})\s(?:at|from|in)\s")  # “Scott Nelson at the press centre”
_NOUN = re.compile(
    r"(?:the|an?|some|several|many|two|three|four|one|its|his|her|their)\s|(?:\S+\s)*[a-z]+s(?:\s(?:in|of|from|at|with|to|on|familiar|close)\s.*)?$"
    r"|police$|one$",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"\s*(?:(?:the|an?)\s+)?", re.IGNORECASE)
_QUOTED = re.compile(
    r"(?P<passive>(?:was|were|been)\s+(?:also\s+)?)?(?:quot|cit)(?:ed|es|ing)\s+(?:(?P<whom>[^,;]+?)\s+)?as\s*$"
)
_BY = re.compile(r"\s+(?:\w+ly\s+|outright\s+)?by\s+")
_CONJUNCTION = re.compile(r"(?:^|[\s,])(?:and|but|or|then|nor|yet)$")
_ASIDE = re.compile(r"\([^()]{1,80}\)")
_AT = re.compile(
    r"(?:,|\band)\s+([^\s,][^,;.]{1,40}?)\s+at\s+(?:(?:about|around|some|over|more than|at least)\s+)?\d"
)
_AFTER_QUOTE = re.compile(r"[,.!?…][”\"]\s+([^“”\".,;:]{3,80})(?=[.,;:])")
_ADDRESSED = re.compile(r"\b(?:to|with)\s+([^,;]{2,60}?)\s*$")
_CITING = ("citing", "quoting")
_UNANSWERED = re.compile(r"(?:was|were) not (?:\w+ )?(?:returned|answered)|went unanswered")
_SOMEBODY = re.compile(
    r"\b(?:officials?|sources?|witnesses|residents|ministry|agency|police|army|people|person)\b"
)
_RELATIVE = re.compile(r",?\s*\b(?:who|which|that)$")
_BOUNDARY = re.compile(  # after which another one speaks by himself
    r"[;:]|\s[–—-]\s|,\s+(?:and|but|while|whereas|as|although|though|with|which|who|an?|the)\b"
    r"|\b(?:while|whereas|although|though|but|as)\s",
    re.IGNORECASE,
)


class Position(NamedTuple):
    """A position: the words that tell of it, and who takes it.

    `speaker` is where the words stand that name who takes it, or stand for a name (`pronoun`); None where
    nobody is named, and the article itself speaks. `follows` says that it shares its speaker, and so its
    date, with the position before.
    """

    start: int
    end: int
    stance: Stance
    speaker: Place | None
    pronoun: bool = False
    follows: bool = False


def positions(sentence: str, opaque: Iterable[Place]) -> list[Position]:
    """The positions of a sentence, in its order. What is `opaque` – quotes, dates – is not looked into."""
    if sentence.rstrip("”\"' ").endswith("?"):
        return []
    plain = sentence
    aside = (match.span() for match in _ASIDE.finditer(sentence))
    for start, end in (*opaque, *aside):
        plain = plain[:start] + re.sub(r"\S", " ", plain[start:end]) + plain[end:]
    found: list[Position] = []
    for cue in words().cue.finditer(sentence):
        if plain[cue.start()] == " " or _is_noun(plain, cue, found):
            continue
        position = _position(plain, cue, found)
        if position and not _is_passed_on(plain, position, found):
            found.append(position)
    found += _gapped(plain, found)
    if not found and (spoken := _before_quote(plain) or _after_quote(plain)):
        found.append(spoken)
    return found


def _gapped(plain: str, found: Sequence[Position]) -> Iterator[Position]:
    """The second position of 'police put it at 4,000 and organisers at 15,000'."""
    for one in found:
        if plain[one.start : one.end].lower().startswith("put"):
            for match in _AT.finditer(plain, one.end):
                if speaker := _able(plain, *match.span(1)):
                    yield Position(*speaker, one.stance, speaker)


def _after_quote(plain: str) -> Position | None:
    """The position of who is named after a quote, beside whatever verb: '“…,” the colonel shrugged.'"""
    after = _AFTER_QUOTE.search(plain)
    verb = words().verb.search(plain, after.start(1), after.end(1)) if after else None
    if after is None or verb is None or verb.end() != after.end(1):
        return None
    speaker = _able(plain, after.start(1), verb.start())
    return Position(*verb.span(), Stance.asserts, speaker) if speaker else None


def _before_quote(plain: str) -> Position | None:
    """The position of who is named before a colon and a quote: 'The colonel was blunt: “…”'."""
    colon = re.search(r":\s*[“\"«]", plain)
    verb = words().verb.search(plain, 0, colon.start()) if colon else None
    speaker = _main_subject(plain[: colon.start()]) if colon else None
    if verb is None or speaker is None:
        return None
    pronoun = plain[slice(*speaker)].lower() in words().pronouns
    return Position(*verb.span(), Stance.asserts, speaker, pronoun)


def _position(plain: str, cue: re.Match[str], found: Sequence[Position]) -> Position | None:
    """What the words tell of, or none where they tell of no position."""
    group, before = cue.lastgroup or "", plain[: cue.start()]
    if group == "unsaid":
        affirmed = re.match(r"(?:could|can)\s+be\b", cue[0])
        negated = re.search(r"\b(?:none|neither|nothing|no|nor)\b", before, re.IGNORECASE)
        return None if affirmed and not negated else Position(*cue.span(), Stance.undetermined, None)
    if group in ("source", "denials"):
        stance = Stance.asserts if group == "source" else Stance.denies
        return _by(plain, cue, stance, _source(plain, cue.end()))
    if group == "possessive":
        whose = re.search(
            r"\b(?:its|his|her|their)\b|(?<=^(?:by|in) )(.+)(?=['’]s?\s)", cue[0], re.IGNORECASE
        )
        place = (cue.start() + whose.start(), cue.start() + whose.end()) if whose else None
        return _by(plain, cue, Stance.asserts, place)
    if group == "citing":
        return _by(plain, cue, Stance.asserts, _cited(plain, cue.end()))
    if group == "quips":
        return _of_subject(plain, cue, Stance.asserts, found) if re.search('[“”"«»]', plain) else None
    if group == "answers":
        claimed = words().answered.search(" ".join(before.split()[-_ANSWERED:]))
        return _of_subject(plain, cue, Stance.denies, found) if claimed else None
    return _of_subject(plain, cue, Stance(group), found)


def _source(plain: str, start: int) -> Place | None:
    """Who is named after 'according to': of 'figures from the ministry' the ministry, of pictures nobody."""
    document = words().document.match(plain, start)
    speaker = _name_after(plain, document.end() if document else start)
    if speaker and (own := words().documents.search(plain[slice(*speaker)])):
        speaker = (
            (speaker[0], speaker[0] + own.start()) if own.start() else speaker
        )  # “according to police records”
    return None if speaker is None or _is_silent(plain, speaker[0]) else speaker


def _cited(plain: str, start: int) -> Place | None:
    """Who is named after 'citing', if it is somebody: not 'citing its rules'."""
    speaker = _source(plain, start)
    somebody = speaker and _SOMEBODY.search(plain[slice(*speaker)])
    return speaker if somebody or (speaker and words().persons.search(plain[slice(*speaker)])) else None


def _of_subject(plain: str, cue: re.Match[str], stance: Stance, found: Sequence[Position]) -> Position | None:
    """The position of a verb's subject, or, where that is passive, of who is named after 'by'."""
    verb, taken = cue[0].split()[0].lower(), found[-1].end if found else 0
    before = plain[: cue.start()]
    quoted = _QUOTED.search(before)
    if quoted and quoted["whom"] and not quoted["whom"].startswith("by "):
        return _by(plain, cue, stance, _able(plain, *quoted.span("whom")))
    before, between = _without_auxiliaries(before[: quoted.start()] if quoted else before, taken)
    before = before[:taken] + _REACHED.sub("", before[taken:])
    report = verb.endswith("ed") and _BY.match(plain, cue.end())  # “results announced by the board”
    passive = report or (between & _BE and stance not in _SILENT and not quoted and not verb.endswith("ing"))
    if between & {"not", "never"} and stance not in _SILENT:
        return None
    if between & _MODAL and stance not in _SILENT:
        return None
    if "to" in between and not between & {"continues", "continued"}:
        return None
    if passive and verb not in ("own", "not", "s", *_BE):
        by = _BY.match(plain, cue.end())
        return _by(plain, cue, stance, _name_after(plain, by.end()) if by else None)
    if verb == "no":
        source = re.match(r"\s+from\s+", plain[cue.end() :])
        return _by(plain, cue, stance, _name_after(plain, cue.end() + source.end()) if source else None)
    if inverted := _inverted(plain, cue):
        return _by(plain, cue, stance, inverted)
    clause = max(before.rfind(mark) for mark in (".", ";", ":", "“", "”")) + 1
    if not found and _is_silent(plain, clause):
        return None
    participle = verb.endswith("ing") and not quoted and not between & _BE
    if addressed := _ADDRESSED.search(before) if _UNANSWERED.match(cue[0]) else None:
        return _by(
            plain, cue, stance, _able(plain, *addressed.span(1))
        )  # “calls to the ministry went unanswered”
    speaker, follows = _subject(before, taken, participle=participle)
    if participle and speaker and words().document.search(plain[slice(*speaker)] + " of "):
        speaker = _main_subject(plain[: cue.start()]) or speaker  # “issued a statement saying”
    if follows and found:
        return Position(*cue.span(), stance, found[-1].speaker, found[-1].pronoun, follows=True)
    return _by(plain, cue, stance, _main_subject(plain[: cue.start()]) if follows else speaker)


def _by(plain: str, cue: re.Match[str], stance: Stance, speaker: Place | None) -> Position | None:
    """The position of a speaker, if there is one who can speak; 'we' is the article itself."""
    if speaker is None:
        return None
    name = plain[slice(*speaker)].lower()
    if name in words().article:
        return Position(*cue.span(), stance, None) if stance in _SILENT else None
    if name in words().nobody:
        return None
    return Position(*cue.span(), stance, speaker, pronoun=name in words().pronouns)


def _is_passed_on(plain: str, position: Position, found: list[Position]) -> bool:
    """Whether a position is only what somebody else says of it. One that is just passed on is taken out."""
    last = found[-1] if found else None
    if last is None or position.speaker is None:
        return False
    cue, earlier = (plain[one.start : one.end].lower() for one in (position, last))
    relay = is_medium(plain[slice(*position.speaker)])
    relayed = last.speaker is not None and is_medium(plain[slice(*last.speaker)])
    if earlier in _CITING and (relay or position.follows or position.speaker == last.speaker):
        return True  # “Reuters, citing officials, said”
    if position.follows:
        return False
    if position.speaker == last.speaker:
        return position.start < position.speaker[0]  # “according to figures from the ministry”
    if relayed and cue in _CITING:
        found.pop()
        return False
    if relay and last.speaker and cue.startswith("according"):
        return True
    if position.speaker[0] < last.end or cue[0] in "'’":  # “denied the army's claim that”
        return False
    apart = plain[last.end : position.speaker[0]]
    if _BOUNDARY.search(apart):
        return False
    if relay and re.search(r"[,”\"]\s*$", apart):
        return True  # “… was hit, the minister said, Reuters reported”
    told = apart.lstrip().startswith("that ")
    if re.search(r"[,”\"]\s*$", apart) and not told and position.stance is Stance.asserts:
        while found and not _BOUNDARY.search(plain[found[-1].end : position.speaker[0]]):
            found.pop()  # “Kyiv denied it, the minister said”
        return False
    if relayed:
        found.pop()
        return False
    before = position.speaker[0] < position.start
    return last.stance in (Stance.asserts, Stance.confirms) or (before and last.stance.is_denial)


def _is_noun(plain: str, cue: re.Match[str], found: Sequence[Position]) -> bool:
    """Whether what may be a verb is a noun, or a part of a name."""
    word, before = cue[0], plain[: cue.start()].split()[-1:]
    if before and re.fullmatch(r"[a-z]+ed", word) and _counts(before[0]):
        return True  # “an estimated 40”, “two rejected offers”
    if before and word[0].isupper() and not word.startswith("According"):
        return True
    if word.lower() not in words().nouns:
        return False
    if not before or before[0].endswith(("'s", "’s", "s'", "s’")):
        return True
    if found and not plain[found[-1].end : cue.start()].strip():
        return True
    source = found[-1].speaker if found and plain[found[-1].start :].lower().startswith("according") else None
    if source and not re.search("[,;:.]", plain[source[1] : cue.start()]):
        return True  # “according to police records”
    last = before[0].lower().strip('“"(')
    base = not word.endswith(("s", "ed", "ing"))
    return last in words().after_nouns or (base and not last.endswith("s") and last not in words().plural)


def _counts(word: str) -> bool:
    """Whether a word is an article or a number, after which “rejected” is no verb."""
    if word.endswith(","):
        return False
    return not word or word.lower() in (*_DETERMINERS, "no") or word[0].isdecimal() or is_number_word(word)


# --- before the verb ---


def _without_auxiliaries(before: str, taken: int) -> tuple[str, set[str]]:
    """The text before a verb without the words that stand between a speaker and the verb, and those words."""
    dropped: set[str] = set()
    while match := re.search(r"([\w’']+)\s*$", before[taken:]):
        word = match[1].lower()
        if word == "both" and not re.search(r"[A-Z]\S*\s$", before[: taken + match.start()]):
            break  # who both are was said before
        if word not in words().between and not (word.endswith("ly") and match[1] == word):
            break
        dropped.add(word)
        before = before[: taken + match.start()]
    return before.rstrip(), dropped


def _subject(before: str, taken: int, *, participle: bool) -> tuple[Place | None, bool]:
    """Who is named before a verb; True instead where the verb shares its subject with the one before it."""
    text = before[taken:]
    if not text.strip() or _CONJUNCTION.search(text) or (participle and text.endswith((",", "–", "—"))):
        return None, True
    if text.endswith(",") and not taken and text.count(",") == 1:
        return None, False  # “The picture, posted by the embassy”
    if text.endswith(","):
        speaker = _past_asides(before, taken)
        return speaker, speaker is None and taken > 0
    if relative := _RELATIVE.search(text):
        return _antecedent(before, taken, taken + relative.start()), False
    lead = _last_break(text, participle=participle)
    if lead and lead[0].lower().strip() == "who":
        return _antecedent(before, taken, taken + lead.start()), False
    if lead and lead[0].lower().strip() in words().conditions:
        return None, False
    return _name_before(before, taken + (lead.end() if lead else 0)), False


def _main_subject(before: str) -> Place | None:
    """Who is named before the first verb: 'Roy apologised, and said', 'Roy met them, saying'."""
    clause = max(before.rfind(mark) for mark in (";", ":", "”"))
    for verb in words().verb.finditer(before, clause + 1):
        if _counts((before[: verb.start()].split() or [""])[-1]):
            continue
        subject, _ = _without_auxiliaries(before[: verb.start()], clause + 1)
        speaker, follows = _subject(subject, clause + 1, participle=False)
        if speaker and not follows:
            return speaker
    return None


def subject(sentence: str) -> Place | None:
    """Who a sentence tells of first, whatever that does."""
    return _main_subject(sentence)


def _antecedent(before: str, taken: int, end: int) -> Place | None:
    """Who is named before 'who' or 'which'."""
    text = before[:end].rstrip(" ,")
    lead = _last_break(text[taken:], participle=False)
    return _name_before(text, taken + (lead.end() if lead else 0))


def _last_break(text: str, *, participle: bool) -> re.Match[str] | None:
    breaks = words().breaks_with if participle else words().breaks
    found = [
        match for match in breaks.finditer(text) if match.end() < len(text) or not match[0][-1].isalpha()
    ]
    return found[-1] if found else None


def _past_asides(before: str, taken: int) -> Place | None:
    """Who is named before words between commas: 'Kim, the minister, said', 'Kim, in a letter, said'."""
    end = len(before) - 1
    for clause in re.finditer(r",\s*(?:who|which|whose)\b", before[taken:]):
        end = taken + clause.start()
    passed: Place | None = None
    while end > taken:
        start = before.rfind(",", taken, end) + 1 or taken
        segment = before[start:end].strip()
        first = (segment.split() or [""])[0].lower()
        aside = (
            first in words().asides
            or first.endswith("ly")
            or first.isdecimal()
            or re.match(r"[a-z]+(?:ing|ed)\b", segment)
        )
        office = re.split(r"\s(?:of|for|at|in|from|with|to)\s", segment)[0]
        lower = re.match(r"[a-z][\w-]*\s", segment) and not re.search(rf"\s{NAME}$", office)
        apposition = first in words().appositions or lower or re.match(r"\S+['’]s\s+[a-z]", segment)
        if not segment or (aside and (start > taken or first not in _EITHER)):
            end = start - 1
            continue
        lead = _last_break(before[start:end], participle=False)
        name = _name_before(before[:end], start + (lead.end() if lead else 0))
        if apposition and start > taken:
            passed = passed or name
            end = start - 1
            continue
        if passed and name and not re.search(NAME, before[slice(*name)]):
            return passed
        return name or passed
    return passed


def _name_before(before: str, lowest: int) -> Place | None:
    """The words at the end of a text, not before `lowest`, that can name somebody."""
    text = before.rstrip(" ,'’")
    tokens = [(m.start(), m.end(), m[0]) for m in re.finditer(r"[^\s“”\"]+", text) if m.start() >= lowest]
    if not tokens:
        return None
    last = tokens[-1][2].lower()
    if last in words().pronouns | words().nobody | words().article:
        return tokens[-1][:2]
    first = len(tokens) - 1
    while first > 0 and not _begins(tokens, first):
        first -= 1
    while first < len(tokens) - 1 and tokens[first][2].lower() in _LEADING:
        first += 1
    if re.fullmatch(r"[a-z]+ed", tokens[first][2]):  # “referred questions to the office, which”
        first = max((i for i in range(first, len(tokens)) if tokens[i][2] in _DETERMINERS), default=first)
    return _able(text, tokens[first][0], tokens[-1][1])


def _begins(tokens: Sequence[tuple[int, int, str]], at: int) -> bool:
    """Whether a name begins with this word: 'the' does, unless 'head of' stands before it."""
    word, previous = tokens[at][2], tokens[at - 1][2].lower()
    if previous.endswith((",", ";", ":", ")", "(")):
        return True
    linked = previous in _LINKS and at > 1
    if word.lower() in _DETERMINERS:
        if re.fullmatch(r"[a-z]{3,}ing", tokens[at - 1][2]) and at > 1:
            return False  # “separatists controlling the city”
        beside = [token[2][:1].isupper() for token in (tokens[at - 1], *tokens[at + 1 : at + 2])]
        within = len(beside) == 2 and all(beside)  # “Save the Children”
        return not (linked or within or previous == "half")
    if previous in _DETERMINERS:
        return False
    if previous == "including":
        return False
    return bool(re.fullmatch(r"[a-z]+(?:ed|ing)", tokens[at - 1][2])) and word[:1].isupper() and not linked


# --- after the verb ---


def _inverted(plain: str, cue: re.Match[str]) -> Place | None:
    """Who is named after the verb, where that follows what is said: '…,” said Kim', '…, says Kim.'"""
    left = plain[: cue.start()].rstrip()
    if not left.endswith((",", "”", '"', "»")) or cue[0].endswith("ing"):
        return None
    clause = ""
    if left[-1] == ",":
        clause = re.split(r"[”\"»;:]", left)[-1]
        if cue[0].lower() not in words().inverting:
            return None
    speaker = _name_after(plain, cue.end())
    begins = rf"\s+(?:the|an?|its|his|her|their|one|\S+['’]s|[a-z]+\s+(?:[a-z]+\s+)?{NAME}|{NAME})"
    if speaker is None or not re.match(begins, plain[cue.end() :]):
        return None
    rest = re.sub(r"^\s*(?:\w+ly)?\s*", "", plain[speaker[1] :])
    asides = left[-1] == "," and clause.count(",") > 1  # “Kim, the minister, said Monday, …”
    ends = rf"\.|,\s(?:{NAME}\s?)+\.$" if asides else "[,.;:–—]"
    return speaker if left[-1] != "," or not rest or re.match(ends, rest) else None


def _name_after(plain: str, start: int) -> Place | None:
    """The words at the beginning of a text that can name somebody."""
    text = plain[start:]
    lead = len(text) - len(text.lstrip(" ,"))
    end = words().breaks_after.search(text, lead)
    stop = end.start() if end else len(text.rstrip(" .”\"'’"))
    return _able(plain, start + lead, start + stop)


def _able(text: str, start: int, end: int) -> Place | None:
    """The words, if they can name somebody: a name, a pronoun, or a noun with an article or in the plural."""
    said = re.sub(r"['’]s$", "", text[start:end].rstrip(" .,'’)"))
    if re.search(r"\b[A-Z]\.[A-Z]$", said) and text[start + len(said) :].startswith("."):
        said += "."  # the U.S.
    start += len(said) - len(said.lstrip())
    said = _TITLED.split(said.lstrip())[0]
    said = re.sub(r"(?:\s+\w+ly)+$", "", said)
    if (placed := _PLACED.match(said)) and not words().bodies.search(placed[1]):
        said = placed[1]
    single = said.lower() in words().pronouns | words().nobody | words().article
    able = single or re.search(rf"(?:^|\s){NAME}", said) or _NOUN.match(said)
    if not said or not able or _FINITE.search(said) or len(said.split()) > _LONGEST_NAME:
        return None
    return start, start + len(said)


# --- words ---


def is_medium(name: str) -> bool:
    """Whether the name is of those who pass on what others say."""
    return words().media.search(name) is not None


def _is_silent(plain: str, start: int) -> bool:
    """Whether what begins there shows something and says nothing: pictures, records, data."""
    return words().silent.match(plain, _ARTICLE.match(plain, start).end()) is not None  # type: ignore[union-attr]


class Words(NamedTuple):
    """The word lists, compiled."""

    cue: re.Pattern[str]
    source: re.Pattern[str]
    document: re.Pattern[str]
    documents: re.Pattern[str]
    denying: re.Pattern[str]
    verb: re.Pattern[str]
    declining: re.Pattern[str]
    doubting: re.Pattern[str]
    inverting: frozenset[str]
    objects: re.Pattern[str]
    plural: frozenset[str]
    nouns: frozenset[str]
    after_nouns: frozenset[str]
    certainty: dict[str, re.Pattern[str]]
    days: dict[str, int]
    pronouns: frozenset[str]
    article: frozenset[str]
    nobody: frozenset[str]
    silent: re.Pattern[str]
    persons: re.Pattern[str]
    bodies: re.Pattern[str]
    media: re.Pattern[str]
    between: frozenset[str]
    breaks: re.Pattern[str]
    breaks_with: re.Pattern[str]
    breaks_after: re.Pattern[str]
    conditions: frozenset[str]
    answered: re.Pattern[str]
    asides: frozenset[str]
    appositions: frozenset[str]


@cache
def words() -> Words:
    """The words of drafting_en.toml."""
    file = resources.files(__package__).joinpath("drafting_en.toml")
    given: dict[str, Any] = tomllib.loads(file.read_text(encoding="utf-8"))
    lists = {name: any_of(patterns) for name, patterns in given["lists"].items()}
    lists["own"] = any_of(given["lists"]["own"])

    def compiled(patterns: Sequence[str]) -> str:
        return any_of([_expanded(pattern, lists, given["irregular"]) for pattern in patterns])

    cue = "|".join(f"(?P<{name}>{compiled(patterns)})" for name, patterns in given["stances"].items())
    subjects, kinds = given["subjects"], given["kinds"]
    linked = rf"(?!\s+{any_of(given['breaks']['linked'])})"
    answered = [_expanded(pattern, lists, {}) + linked for pattern in given["breaks"]["answered"]]
    clause = rf"[,;:()“”\"«»]|\s[–—-]\s|{any_of(given['breaks']['words'])}|{any_of(answered)}"
    after = (
        rf"[,;:()“”\"«»]|\s[–—-]\s|\s{{2,}}|{any_of(given['breaks']['words'])}|(?<![A-Z])\.\s|\s(?:in|on|at|with|during|via|about)\s(?=(?:an?\s|the\s)?+(?-i:[a-z]))"
        rf"|\s(?:has|had|have|was|were|is|are|would|will|could|may|might)\s"
    )
    return Words(
        source=re.compile(compiled(given["stances"]["source"]), re.IGNORECASE),
        cue=re.compile(f"(?i:{cue})"),
        denying=re.compile(compiled(given["denying"]["words"]), re.IGNORECASE),
        doubting=re.compile(compiled(given["doubting"]["words"]), re.IGNORECASE),
        documents=re.compile(rf"(?:['’]s?)?(?:\s[a-z-]+)?\s{any_of(given['documents']['words'])}$"),
        document=re.compile(
            rf"\s*(?:(?:the|an?|its|his|her|their)\s+)?(?:\w+\s+){{0,2}}{any_of(given['documents']['words'])}\s+(?:from|by|of)\s+"
        ),
        declining=re.compile(any_of(given["declining"]["words"]), re.IGNORECASE),
        verb=re.compile("(?<!-)" + any_of(given["verbs"]["words"])),
        inverting=frozenset(given["inverting"]["words"]),
        objects=re.compile(compiled(given["objects"]["verbs"]), re.IGNORECASE),
        plural=frozenset(given["nouns"]["plural"]),
        nouns=frozenset(given["nouns"]["words"]),
        after_nouns=frozenset(given["nouns"]["after"]),
        certainty={
            name: re.compile(any_of(patterns), re.IGNORECASE) for name, patterns in given["certainty"].items()
        },
        days=given["days"],
        pronouns=frozenset(subjects["pronouns"]),
        article=frozenset(subjects["article"]),
        nobody=frozenset(subjects["nobody"]),
        silent=re.compile(any_of(subjects["silent"]), re.IGNORECASE),
        persons=re.compile(any_of([f"{word}s?" for word in kinds["persons"]]), re.IGNORECASE),
        bodies=re.compile(any_of(kinds["bodies"]), re.IGNORECASE),
        media=re.compile(any_of(kinds["media"])),
        between=frozenset(given["between"]["words"]),
        breaks=re.compile(clause, re.IGNORECASE),
        breaks_with=re.compile(rf"{clause}|\bwith\b|\band\b", re.IGNORECASE),
        breaks_after=re.compile(after, re.IGNORECASE),
        conditions=frozenset(given["breaks"]["conditions"]),
        answered=re.compile(any_of(answered), re.IGNORECASE),
        asides=frozenset(given["asides"]["words"]),
        appositions=frozenset(given["asides"]["appositions"]),
    )


def any_of(patterns: Sequence[str]) -> str:
    """A pattern for any of several, of whole words, with any white space between them."""
    return rf"\b(?:{'|'.join(pattern.replace(' ', chr(92) + 's+') for pattern in patterns)})(?!\w)"


def _expanded(pattern: str, lists: dict[str, str], irregular: dict[str, list[str]]) -> str:
    pattern = re.sub(r"\{([a-z]+)\}", lambda match: lists[match[1]], pattern)
    verbs = re.compile(r"<([a-z|]+)>")
    return verbs.sub(lambda match: _forms(match[1].split("|"), irregular), pattern)


def _forms(verbs: Sequence[str], irregular: dict[str, list[str]]) -> str:
    forms: list[str] = []
    for verb in verbs:
        stem = verb.removesuffix("e")
        to_i = verb.endswith("y") and verb[-2] not in "aeiou"
        third = (
            f"{verb[:-1]}ies"
            if to_i
            else f"{verb}es"
            if verb.endswith(("s", "sh", "ch", "o", "x"))
            else f"{verb}s"
        )
        past = f"{verb[:-1]}ied" if to_i else f"{stem}ed"
        own = irregular.get(verb, [past])
        forms += [verb, third, *own[:2], own[2] if len(own) > 2 else f"{stem}ing"]
    return f"(?:{'|'.join(sorted(set(forms), key=len, reverse=True))})"
