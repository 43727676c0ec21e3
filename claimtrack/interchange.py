"""Reading forms from files: YAML text → checked entries, and the line of each field for later refusals."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from io import StringIO
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple

from claimtrack.entries import Entries
from claimtrack.errors import RefusedInput, Several
from claimtrack.text import decode_utf8, read_utf8

MAX_BYTES = 50_000_000  # of one YAML file
MAX_TOLD = 50  # faults of a form that a refusal tells
MAX_DEPTH = 50  # of lists and fields within each other
_ROUNDS = 5  # of looking again at what was put in place of wrong fields

Steps = tuple[str | int, ...]


class Fault(NamedTuple):
    """What is wrong in a form, and in which line; 0 where that is not known."""

    line: int
    message: str


class BadForm(RefusedInput):
    """A form in which something is wrong: one line for each fault, with the form's name and the line."""

    def __init__(self, name: str, faults: Sequence[Fault]) -> None:
        self.faults = tuple(dict.fromkeys(sorted(faults, key=lambda fault: fault.line)))
        lines = (
            f"{name}, line {line}: {words}" if line else f"{name}: {words}" for line, words in self.faults
        )
        super().__init__("\n".join(lines))


@dataclass(frozen=True, slots=True)
class Form:
    """One file's entries, the line of each field, and what is wrong with fields, by their paths."""

    name: str
    entries: Entries
    lines: dict[Steps, int]
    wrong: list[tuple[Steps, str]] = field(default_factory=list)

    def refusal(self) -> BadForm:
        """What is wrong with its fields."""
        return BadForm(self.name, self.faults())

    def faults(self, refused: Iterable[RefusedInput] = ()) -> list[Fault]:
        """What is wrong in it: as read, and as refused of its entries where these could be read."""
        unread = {steps for steps, _ in self.wrong}
        # A file creates a party by an entry, not by a flag.
        refusals = [
            (
                error.path[1:],
                re.sub(r"create it with --new-party .*", "add it to the list 'parties'", error.message),
            )
            for error in refused
        ]
        told = [*self.wrong, *((steps, words) for steps, words in refusals if steps not in unread)]
        return [
            Fault(_line(self.lines, steps) if steps else 0, _named(steps, words)) for steps, words in told
        ]


def read_yaml(path: Path) -> Form:
    """The entries of a YAML form. Raises BadForm with one line for each thing that is wrong in it."""
    return parse_yaml(read_utf8(path, MAX_BYTES), str(path))


def read(file: BinaryIO, name: str) -> Form:
    """The entries of an open file, and what is wrong in it: see `recorded`."""
    return parse_loosely(decode_utf8(file, name, MAX_BYTES), name)


def refusal(forms: Sequence[Form], error: RefusedInput | None = None) -> RefusedInput | None:
    """All that is wrong in the forms, with the refusal of their entries; None if nothing is."""
    refused = error.refusals if isinstance(error, Several) else (error,) if error else ()
    names = {form.name for form in forms}
    if any(one.path[:1] == () or one.path[0] not in names for one in refused):
        return error  # not of a form's entry
    bad = [
        BadForm(form.name, faults)
        for form in forms
        if (faults := form.faults([one for one in refused if one.path[0] == form.name]))
    ]
    return bad[0] if len(bad) == 1 else Several(bad) if bad else None


def in_order(forms: Sequence[Form]) -> Iterator[tuple[str, Entries]]:
    """Each form's name and entries, parties first: any file may name those that another one brings."""
    for form in forms:
        yield form.name, replace(form.entries, articles=[], yardsticks=[], claims=[])
    for form in forms:
        yield form.name, replace(form.entries, nouns=[], parties=[])


def counted(forms: Sequence[Form]) -> Counter[str]:
    """How many records of the main kinds the forms hold."""
    counts: Counter[str] = Counter()
    for entries in (form.entries for form in forms):
        statements = sum(len(claim.statements) for claim in entries.claims)
        counts.update(party=len(entries.parties), article=len(entries.articles))
        counts.update(yardstick=len(entries.yardsticks))
        counts.update(claim=len(entries.claims), statement=statements)
    return counts


def parse_yaml(text: str, name: str) -> Form:
    """The entries of a YAML form given as text; `name` is what refusals call it. Raises BadForm."""
    form = parse_loosely(text, name)
    if form.wrong:
        raise form.refusal()
    return form


def parse_loosely(text: str, name: str) -> Form:
    """The same, but fields that are none are left to `Form.wrong`, and their entries are no more than alike.

    So all that is wrong with the others can be told as well. Raises BadForm for what is no form at all.
    """
    return checked(*plain(text, name), name)


def plain(text: str, name: str) -> tuple[dict[str, Any], dict[Steps, int]]:
    """The fields of a form as dicts, lists and text, and the line of each. Raises BadForm."""
    lines: dict[Steps, int] = {}
    content = _plain(_compose(text, name), (), lines, name)
    if not isinstance(content, dict | None):
        lists = ", ".join(_fields(()))
        raise BadForm(name, [Fault(0, f"is no form: it has the lists {lists}, see docs/yaml.md")])
    return content or {}, lines


def _compose(text: str, name: str) -> Any:
    from ruamel.yaml import YAML
    from ruamel.yaml.error import MarkedYAMLError, YAMLError
    from ruamel.yaml.events import AliasEvent, CollectionEndEvent, CollectionStartEvent

    yaml, depth = YAML(typ="safe", pure=True), 0
    try:
        for event in yaml.parse(StringIO(text)):
            depth += isinstance(event, CollectionStartEvent) - isinstance(event, CollectionEndEvent)
            if depth > MAX_DEPTH:
                line = event.start_mark.line + 1
                raise BadForm(name, [Fault(line, f"is nested more than {MAX_DEPTH} deep")])
            if isinstance(event, AliasEvent):
                line = event.start_mark.line + 1
                raise BadForm(name, [Fault(line, f"the alias *{event.anchor} is refused; write it out")])
        return YAML(typ="safe", pure=True).compose(StringIO(text))
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line + 1, mark.column) if mark else (1, 0)
        advice = _yaml_advice(text, line, column, error.problem or "")
        raise BadForm(name, [Fault(line, advice)]) from None
    except (YAMLError, RecursionError) as error:
        raise BadForm(name, [Fault(0, f"is no YAML ({str(error).splitlines()[0]})")]) from None


def _yaml_advice(text: str, line: int, column: int, problem: str) -> str:
    words = "".join(text.split("\n")[line - 1 : line])
    if re.match(r"expected <block end>, but found '(\?|-|<block (mapping|sequence) start>)'", problem) or (
        problem.startswith("mapping values are not allowed") and ":" not in words[:column]
    ):
        return "is no YAML: begins right or left of the fields that it belongs with; put it just below them"
    if "'\\t'" in problem:
        return "is no YAML: a tab stands here; put spaces in its place"
    if problem.startswith("expected ',' or"):
        return "is no YAML: what begins before, with [ or {, is not closed"
    if problem == "found unexpected end of stream":
        return "is no YAML: what begins before, with a quotation mark, is not closed"
    stopped = words[column:].strip()
    value = stopped if stopped[:1] in (*">|@`%&*!",) else words.partition(":")[2].strip()
    if value[:1] in (*">|@`%&*!?[{", '"', "'"):
        return f"YAML reads {value[:1]} at the beginning as a sign; put the value in quotation marks"
    if ": " in value:
        return "YAML reads a second ': ' as a field; put the value in quotation marks"
    return f"is no YAML: {problem}"


def _plain(node: Any, steps: Steps, lines: dict[Steps, int], name: str) -> Any:
    """Nodes as dicts, lists and text, whatever a scalar looks like; an empty scalar is a missing one."""
    from ruamel.yaml.nodes import MappingNode, ScalarNode, SequenceNode

    if node is None:
        return None
    lines[steps] = node.start_mark.line + 1
    if isinstance(node, ScalarNode):
        return node.value if node.value != "" or node.style else None
    if isinstance(node, SequenceNode):
        return [_plain(item, (*steps, i), lines, name) for i, item in enumerate(node.value)]
    assert isinstance(node, MappingNode)  # noqa: S101 - YAML has no fourth kind
    content: dict[str, Any] = {}
    for key, value in node.value:
        if not isinstance(key, ScalarNode):
            raise BadForm(name, [Fault(key.start_mark.line + 1, "a field's name must be a word")])
        if key.value in content:
            raise BadForm(name, [Fault(key.start_mark.line + 1, f"{key.value} stands here twice")])
        content[key.value] = _plain(value, (*steps, key.value), lines, name)
        lines[(*steps, key.value)] = key.start_mark.line + 1
    # An empty field is a missing one, but one that doesn't exist is refused even when it is empty: written on
    # one line, {as_written: some 6,700 containers} has the fields `as_written` and `700 containers`.
    empty = {key for key, value in content.items() if value is None}
    return {key: content[key] for key in content if key not in empty or key not in _fields(steps)}


def checked(content: dict[str, Any], lines: dict[Steps, int], name: str) -> Form:
    """The fields as entries; in place of those that are wrong stand some that fit."""
    from pydantic import TypeAdapter, ValidationError

    wrong: dict[Steps, str] = {}
    content = _links(content)
    for _ in range(_ROUNDS):
        try:
            return Form(name, TypeAdapter(Entries).validate_python(content), lines, list(wrong.items()))
        except ValidationError as error:
            for problem in error.errors():
                steps, sentence = _explained(problem)
                wrong.setdefault(steps, sentence)
                _mend(content, steps, problem)
    return Form(name, Entries(), lines, list(wrong.items()))


def _mend(content: Any, steps: Steps, problem: Any) -> None:
    """Put something that fits in place of what is wrong; a field that there is not goes."""
    kind, context = problem["type"], problem.get("ctx", {})
    *above, last = steps
    for step in above:
        content = content[step]
    if kind in ("extra_forbidden", "unexpected_keyword_argument"):
        del content[last]
    elif kind == "missing":
        content[last] = "?"
    elif kind == "enum":
        content[last] = context["expected"].split("'")[1]
    else:
        content[last] = {"list_type": [], "dataclass_type": {}}.get(
            kind, "?" if kind == "string_type" else None
        )


def _links(content: Any) -> Any:
    """`implies: [supply]` as `implies: [{claim: supply}]`, and the like: a bare word is the main field."""
    if not isinstance(content, dict):
        return content
    for list_name, links_name, main in (
        ("claims", "implies", "claim"),
        ("claims", "excludes", "claim"),
        ("parties", "member_of", "whole"),
    ):
        entries = content.get(list_name)
        for entry in entries if isinstance(entries, list) else ():
            if isinstance(entry, dict) and isinstance(links := entry.get(links_name), list):
                entry[links_name] = [{main: link} if isinstance(link, str) else link for link in links]
    return content


def _explained(problem: Any) -> tuple[Steps, str]:
    """Path and sentence for one of pydantic's findings."""
    steps, kind, context = problem["loc"], problem["type"], problem.get("ctx", {})
    given = problem.get("input")
    if kind in ("extra_forbidden", "unexpected_keyword_argument"):
        return steps, f"is no field here{_nearest(str(steps[-1]), _fields(steps[:-1]))}"
    if kind == "missing":
        return steps, "is missing"
    if kind == "enum":
        words = [word.strip(" '") for word in context["expected"].replace(" or ", ", ").split(",")]
        return steps, f"'{given}' is none of {', '.join(words)}{_nearest(str(given), words)}"
    if kind == "string_type":
        return steps, "must be text"
    if kind in ("list_type", "dataclass_type"):
        return steps, "must be a list" if kind == "list_type" else "must have fields"
    if kind.startswith("int"):
        return steps, f"'{given}' is no whole number"
    return steps, str(problem["msg"]).lower()


def _fields(steps: Steps) -> list[str]:
    """The names of the fields that an entry at this path may have."""
    from typing import get_args, get_type_hints

    kind: Any = Entries
    for step in steps:
        if isinstance(step, str):
            hint = get_type_hints(kind).get(step)
            kind = get_args(hint)[0] if get_args(hint) else hint
    return list(getattr(kind, "__dataclass_fields__", ()))


def _nearest(word: str, words: Sequence[str]) -> str:
    from rapidfuzz import process

    found = process.extractOne(word, words, score_cutoff=60)
    return f": did you mean {found[0]}?" if found else ""


def _line(lines: dict[Steps, int], steps: Steps) -> int:
    """The line of a field, or of what is nearest around it."""
    while steps and steps not in lines:
        steps = steps[:-1]
    return lines.get(steps, 1)


def _named(steps: Steps, message: str) -> str:
    """`field: what is wrong`."""
    name = next((step for step in reversed(steps) if isinstance(step, str)), None)
    return f"{name}: {message}" if name else message
