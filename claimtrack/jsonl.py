"""JSONL, there and back without loss: a header, one record a line, and a last line that counts them."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import Any, BinaryIO

from pydantic_core import from_json

from claimtrack.errors import RefusedInput
from claimtrack.exchange import Line, Progress, Source, said
from claimtrack.records import Row
from claimtrack.text import MAX_LINE

VERSION = 1
_TELL_AFTER = 2**18  # bytes read before progress is told
MAX_BYTES = 64 * 2**20  # of one line: an article's text with room for escapes

# --- out ---


def write(records: Iterable[Row], out: Callable[[str], object]) -> Counter[str]:
    """Write records as JSONL; the number of each type."""
    counts: Counter[str] = Counter()
    out(line({"type": "claimtrack", "version": VERSION}))
    for record in records:
        out(line(record))
        counts[record["type"]] += 1
    out(line({"type": "end", "records": counts.total()}))
    return counts


def line(record: Row) -> str:
    """An object on a line of its own."""
    return _encode(record) + "\n"


_encode = json.JSONEncoder(ensure_ascii=False, check_circular=False).encode


# --- in ---


def looks_like(file: Any) -> bool:
    """Whether an open file (buffered, which it stays) begins as JSONL does."""
    line = file.peek(64).removeprefix(b"\xef\xbb\xbf").lstrip()
    return bool(re.match(rb'{\s*"type"', line)) or (line[:1] == b"{" and file.name.endswith(".jsonl"))


def source(name: str, file: BinaryIO) -> Source:
    """An open file of JSONL to read."""
    return Source(name, partial(_lines, file))


def _lines(file: BinaryIO, progress: Progress) -> Iterator[Line]:
    records, number, ended, size = 0, 0, False, 0
    while text := file.readline(MAX_BYTES + 1):
        number += 1
        size += len(text)
        if size >= _TELL_AFTER:
            progress(size)
            size = 0
        try:
            if len(text) > MAX_BYTES:
                raise RefusedInput(f"has more than {MAX_BYTES:,} bytes; nothing after it was read")
            record = parsed(text)
            word = record.get("type")
            if number == 1 or word == "claimtrack":
                _refuse_header(number == 1, word, record)
            elif ended:
                raise RefusedInput("stands after the end of the records")
            elif word == "end":
                ended = True
                _refuse_end(record, records)
            else:
                records += 1
                yield Line(number, record, len(text) <= MAX_LINE and b"\\" not in text)
        except RefusedInput as error:
            yield Line(number, {}, wrong=str(error))
            if len(text) > MAX_BYTES or number == 1:
                return
    if not ended:
        wrong = f"the file stops here, after {records:,} records, without its last line: it was cut off"
        yield Line(number, {}, wrong=wrong)


def parsed(line: bytes) -> Row:
    """One line as fields. Raises RefusedInput where it is no JSON object, or says something twice.

    The quick reader is asked first; Python's own one says what is wrong.
    """
    try:
        record: Row = from_json(line, allow_inf_nan=False)
        # Without escapes, quotation marks say whether a field stood twice, which this reader would not tell.
        strings = list(map(type, record.values())).count(str)
        if b"\\" not in line and line.count(b'"') == 2 * (len(record) + strings):
            return record
    except (ValueError, AttributeError):
        pass
    try:
        record = _decode(line.decode())
    except UnicodeDecodeError:
        raise RefusedInput("is not UTF-8 text") from None
    except RecursionError:
        raise RefusedInput("is nested too deep") from None
    except ValueError as error:
        raise RefusedInput(f"is no JSON: {error}") from None
    if type(record) is not dict:
        raise RefusedInput('is no record: write {"type": …}')
    return record


def _unique(pairs: list[tuple[str, Any]]) -> Row:
    record = dict(pairs)
    if len(record) != len(pairs):
        twice = next(name for name, count in Counter(name for name, _ in pairs).items() if count > 1)
        raise RefusedInput("stands here twice", twice)
    return record


def _no_number(word: str) -> Any:
    raise RefusedInput(f'{word[:40]} is no number that can be kept: write decimals as text, as in "2.5"')


_decode = json.JSONDecoder(
    object_pairs_hook=_unique, parse_float=_no_number, parse_constant=_no_number
).decode


def _refuse_header(first: bool, word: Any, header: Row) -> None:
    if not first:
        raise RefusedInput("a file begins here: give files one by one")
    if word != "claimtrack":
        raise RefusedInput(
            'is no export of claimtrack: its first line is {"type": "claimtrack", "version": 1}'
        )
    if header != {"type": "claimtrack", "version": VERSION}:
        version = header.get("version")
        raise RefusedInput(
            f"is version {said(version)}, this program reads {VERSION}: use a newer claimtrack", "version"
        )


def _refuse_end(end: Row, records: int) -> None:
    if end != {"type": "end", "records": records}:
        raise RefusedInput(
            f"the file had {said(end.get('records'))} records and has {records:,}: lines are lost or added"
        )
