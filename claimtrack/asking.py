"""Asking in a terminal: a line for each question, completed while one types, its meaning shown below."""

from __future__ import annotations

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


class _Completer(Completer):
    """Offers whole answers."""

    def __init__(self, question: Question) -> None:
        self._question = question

    def get_completions(self, document: Document, _: CompleteEvent) -> Iterable[Completion]:
        for offer in self._question.offers(document.text):
            shown, beside = one_line(offer.text), one_line(offer.beside)
            yield Completion(offer.text, -len(document.text), display=shown, display_meta=beside)


class _Validator(Validator):
    """Accepts what has a meaning."""

    def __init__(self, question: Question) -> None:
        self._question = question

    def validate(self, document: Document) -> None:
        if document.text.strip() != BACK:
            try:
                self._question.read(document.text)
            except RefusedInput as error:
                raise ValidationError(len(document.text), one_line(str(error))) from None


class WentBackError(Exception):
    """Somebody went back from the first question, where there is something to go back to."""


def ask(dialogue: Callable[[], Dialogue], answers: list[str], *, may_leave: bool = False) -> Filled:
    """Lead the dialogue to its end, from where the answers have come to.

    `answers` grows with each answer, so that what was typed is there after an interruption. Going back from
    the first question asks it again, or, where one `may_leave`, raises WentBackError.
    """
    session: PromptSession[str] = PromptSession()
    while True:
        running = dialogue()
        try:
            question = next(running)
            for answer in answers:
                question = running.send(answer)
            while True:
                answer = _answer(session, question)
                if answer.strip() == BACK:
                    if may_leave and not answers:
                        raise WentBackError
                    del answers[-1:]
                    break
                answers.append(answer)
                question = running.send(answer)
        except StopIteration as done:
            filled: Filled = done.value
            return filled


def _answer(session: PromptSession[str], question: Question) -> str:
    def toolbar() -> str:
        text = get_app().current_buffer.text
        try:
            meaning = question.read(text) if text.strip() else ""
        except RefusedInput as error:
            meaning = str(error)
        return one_line(
            f"{meaning or question.help}   ·   Enter: next   {BACK} Enter: back   Ctrl-C: stop, keep it"
        )

    return session.prompt(
        f"{question.label}: ",
        default=question.given,
        placeholder=question.default,
        completer=_Completer(question),
        complete_while_typing=True,
        validator=_Validator(question),
        validate_while_typing=False,
        bottom_toolbar=toolbar,
        pre_run=lambda: (
            get_app().current_buffer.start_completion()
            if not question.given and any(question.offers(""))
            else None
        ),
    )
