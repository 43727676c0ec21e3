"""Asking in a terminal: a line for each question, completed while one types, its meaning shown below."""

from __future__ import annotations

import shutil
import textwrap
from collections.abc import Callable, Iterable

from prompt_toolkit import PromptSession
from prompt_toolkit.application import get_app
from prompt_toolkit.completion import CompleteEvent, Completer, Completion
from prompt_toolkit.document import Document
from prompt_toolkit.validation import ValidationError, Validator

from claimtrack.errors import RefusedInput
from claimtrack.form import Dialogue, Filled, Question
from claimtrack.text import one_line

BACK = "<"  # typed alone, leads to the question before
_KEYS = f"Enter: next   Tab: complete   {BACK} Enter: back   Ctrl-C: stop, keep it"
_LINES = 3  # of the toolbar, besides the keys


class _Completer(Completer):
    """Offers whole answers; of an empty line what Enter would take, so that it can be changed."""

    def __init__(self, question: Question) -> None:
        self._question = question

    def get_completions(self, document: Document, _: CompleteEvent) -> Iterable[Completion]:
        if not document.text and self._question.default:
            yield _completion(self._question.default, "", 0)
        for offer in self._question.offers(document.text):
            if document.text or offer.text != self._question.default:
                yield _completion(offer.text, offer.beside, len(document.text))


def _completion(text: str, beside: str, typed: int) -> Completion:
    widest = max(20, shutil.get_terminal_size().columns - 12)
    shown = (
        textwrap.shorten(one_line(text), widest, placeholder=" …") if len(text) > widest else one_line(text)
    )
    return Completion(text, -typed, display=shown, display_meta=one_line(beside))


class _NotTaken(ValidationError):
    """What is wrong: the prompt has one line for it, the toolbar below it has the rest."""

    def __init__(self, at: int, words: str) -> None:
        first, *self.rest = textwrap.wrap(words, _width())
        super().__init__(at, first)


class _Validator(Validator):
    """Accepts what has a meaning."""

    def __init__(self, question: Question) -> None:
        self._question = question

    def validate(self, document: Document) -> None:
        if document.text.strip() != BACK:
            try:
                self._question.read(document.text if document.text.strip() else self._question.default)
            except RefusedInput as error:
                raise _NotTaken(len(document.text), one_line(str(error))) from None


def keys_in_lines(keys: str) -> str:
    """What keys do, "Enter: accept   s: skip", in as many lines as the terminal needs."""
    lines: list[str] = []
    for key in keys.split("   "):
        if lines and len(f"{lines[-1]}   {key}") <= _width():
            lines[-1] += f"   {key}"
        else:
            lines.append(key)
    return "\n".join(lines)


def _width() -> int:
    return max(20, shutil.get_terminal_size().columns - 1)


class WentBackError(Exception):
    """Somebody went back from the first question, where there is something to go back to."""


def ask(dialogue: Callable[[], Dialogue], answers: list[str], *, may_leave: bool = False) -> Filled:
    """Lead the dialogue to its end, from where the answers have come to.

    `answers` grows with each answer, so that what was typed is there after an interruption; one that has lost
    its meaning is dropped with those after it. Going back from the first question asks it again, or, where
    one `may_leave`, raises WentBackError.
    """
    session: PromptSession[str] = PromptSession()
    told = 0  # of the answers, those that stand on the screen
    while True:
        running = dialogue()
        try:
            question = next(running)
            for i, answer in enumerate(answers):
                if _meaning(question, answer) is None:
                    del answers[i:]
                    break
                if i >= told:
                    print(f"{question.label}: {one_line(answer)}")  # noqa: T201
                    _tell(question, answer)
                question = running.send(answer)
            while True:
                answer = _answer(session, question)
                if answer.strip() == BACK:
                    if may_leave and not answers:
                        raise WentBackError
                    del answers[-1:]
                    break
                _tell(question, answer)
                # What Enter took is kept in words: it may be proposed differently when the draft goes on.
                answer = answer if answer.strip() else question.default
                answers.append(answer)
                told = len(answers)
                question = running.send(answer)
        except StopIteration as done:
            filled: Filled = done.value
            return filled


def _meaning(question: Question, answer: str) -> str | None:
    """What an answer means; None where it has no meaning any more."""
    try:
        return question.read(answer if answer.strip() else question.default)
    except RefusedInput:
        return None


def _tell(question: Question, answer: str) -> None:
    """Say below an answer how it was understood, where that is more than what was typed."""
    meaning = _meaning(question, answer)
    if meaning and meaning != answer.strip() and (answer.strip() or question.default):
        told = textwrap.wrap(one_line(meaning), _width(), initial_indent="  → ", subsequent_indent="    ")
        print("\n".join(told))  # noqa: T201


def _answer(session: PromptSession[str], question: Question) -> str:
    def toolbar() -> str:
        buffer = get_app().current_buffer
        text = buffer.text
        if isinstance(buffer.validation_error, _NotTaken):
            return "\n".join([*buffer.validation_error.rest, _KEYS])
        try:
            words = text if text.strip() else question.default
            meaning = question.read(words) if words else ""
        except RefusedInput as error:
            meaning = str(error)
        taken = f"Enter takes: {meaning}" if meaning and not text.strip() else meaning
        width = _width()
        lines = [line for part in filter(None, (taken, "" if text.strip() else question.help))
                 for line in textwrap.wrap(one_line(part), width)] or [question.help]  # fmt: skip
        if len(lines) > _LINES:
            lines = [*lines[: _LINES - 1], f"{lines[_LINES - 1][: width - 2]} …"]
        return "\n".join([*lines, _KEYS])

    def complete() -> None:
        if not question.given and not question.default and any(question.offers("")):
            get_app().current_buffer.start_completion()

    shown = one_line(question.default)
    width = max(20, shutil.get_terminal_size().columns - len(question.label) - 6)
    return session.prompt(
        f"{question.label}: ",
        default=question.given,
        placeholder=f"[{shown if len(shown) <= width else shown[: width - 1] + '…'}]" if shown else "",
        completer=_Completer(question),
        complete_while_typing=True,
        validator=_Validator(question),
        validate_while_typing=False,
        bottom_toolbar=toolbar,
        pre_run=complete,
    )
