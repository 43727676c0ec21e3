"""How well and how fast quantities are found in text: claimtrack and its peers, side by side in one run.

    uv run python bench/quantity/compare.py                    # Markdown, on the labelled sentences
    uv run python bench/quantity/compare.py --articles FOLDER  # speed on the *.txt of a folder
    uv run python bench/quantity/compare.py --newsquant FOLDER # and NewsQuant and R-Test, if you have them
    uv run python bench/quantity/compare.py --json results.json

Each peer is installed from PyPI into an environment of its own in bench/.environments/ (kept from run to run)
and runs in its own process; see README.md beside this file.
"""

from __future__ import annotations

import argparse
import json
import resource
import shutil
import subprocess
import sys
from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "tests" / "quantities"))

import newsquant  # noqa: E402
from scoring import DEVELOPMENT, HELD_OUT, LEVELS, Found, Score, judge, score, sentences  # noqa: E402

ENVIRONMENTS = ROOT / "bench" / ".environments"
PEERS = {
    "quantulum3": ["quantulum3"],
    "recognizers-text": ["recognizers-text-suite", "emoji<2"],  # imports what emoji 2 dropped
    "text2num": ["text2num"],
    # pyduckling itself is a client of a server that PyPI doesn't have; this is the same library, built in
    "duckling": ["pyduckling-native-phihos"],
}
SETS = {"held-out sentences": HELD_OUT, "development sentences": DEVELOPMENT}


class Reader(NamedTuple):
    """A reader that can be run: its name, the version that is measured, its Python."""

    name: str
    version: str
    python: Path


class Result(NamedTuple):
    """What was measured of one reader; scores by set and level."""

    reader: Reader
    scores: dict[str, dict[str, Score]]
    speed: float
    peak: int
    start: float


def main() -> None:
    """Measure all readers; print a table a set."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--articles", type=Path, help="folder of *.txt to measure speed on")
    parser.add_argument("--newsquant", type=Path, help="folder with NewsQuant.json and the *-model.json")
    parser.add_argument("--only", choices=["claimtrack", *PEERS], action="append")
    parser.add_argument("--json", type=Path, help="write all figures to this file")
    wanted = parser.parse_args()
    articles = (
        [path.read_text(encoding="utf-8") for path in sorted(wanted.articles.glob("*.txt"))]
        if wanted.articles
        else _joined()
    )
    results = []
    for name in wanted.only or ["claimtrack", *PEERS]:
        try:
            reader = _reader(name)
        except subprocess.CalledProcessError as error:
            print(f"{name} can't be installed: {error.stderr.strip().splitlines()[-1]}\n")
            continue
        results.append(_measure(reader, articles, wanted.newsquant))
    for name in dict.fromkeys(name for result in results for name in result.scores):
        print(table(name, results), "\n", sep="")
    if wanted.json:
        wanted.json.write_text(
            json.dumps([_plain(result) for result in results], indent=1) + "\n", encoding="utf-8"
        )


def _joined() -> list[str]:
    """The development sentences as articles of thirty."""
    texts = [sentence.text for sentence in sentences(DEVELOPMENT)]
    return [" ".join(texts[at : at + 30]) for at in range(0, len(texts), 30)]


def _reader(name: str) -> Reader:
    """A reader, installed where it isn't yet."""
    if name == "claimtrack":
        from claimtrack import __version__

        return Reader(name, __version__, Path(sys.executable))
    folder = ENVIRONMENTS / name
    python = folder / "bin" / "python"
    if not (folder / "done").exists():
        shutil.rmtree(folder, ignore_errors=True)
        uv = shutil.which("uv")
        own, new = sys.executable, str(python)
        _run([*([uv, "venv", "--python", own] if uv else [own, "-m", "venv"]), str(folder)])
        install = [uv, "pip", "install", "--python", new] if uv else [new, "-m", "pip", "install"]
        _run([*install, *PEERS[name]])
        (folder / "done").touch()
    package = PEERS[name][0]
    ask = f"from importlib.metadata import version; print(version('{package}'))"
    version = _run([str(python), "-c", ask])
    return Reader(package, version.strip(), python)


def _measure(reader: Reader, articles: list[str], folder: Path | None) -> Result:
    scores = {}
    for name, path in SETS.items():
        labelled = sentences(path)
        findings = _read(reader, [sentence.text for sentence in labelled])
        judged = [judge(*pair) for pair in zip(labelled, findings, strict=True)]
        scores[name] = score(one for several in judged for one in several)
    for name, examples in (newsquant.examples(folder) if folder else {}).items():
        findings = _read(reader, [example.text for example in examples])
        scores[name] = newsquant.score(examples, findings)
        if name == "NewsQuant":
            scores[f"{name}, changes as it labels them"] = newsquant.score(examples, findings, changes=True)
    measured = json.loads(_work(reader, articles, "--speed"))
    return Result(reader, scores, measured["speed"], measured["peak"], min(_start(reader) for _ in range(5)))


def _read(reader: Reader, texts: list[str]) -> list[list[Found]]:
    return [[_found(one) for one in several] for several in json.loads(_work(reader, texts))]


def _found(finding: dict[str, Any]) -> Found:
    for name in ("amount", "low", "high"):
        finding[name] = None if finding.get(name) is None else Fraction(finding[name])
    start, end = finding["start"], finding["end"]
    return Found(**{"number_start": start, "number_end": end, **finding})


def _start(reader: Reader) -> float:
    """Seconds that the kernel counts for a process that reads three words."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    _work(reader, ["some 17 tanks"])
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


def _work(reader: Reader, texts: list[str], *options: str) -> str:
    name = next((name for name, packages in PEERS.items() if packages[0] == reader.name), reader.name)
    script = Path(__file__).with_name("readers.py")
    return _run([str(reader.python), str(script), name, *options], json.dumps(texts))


def _run(command: Sequence[str | Path], text: str | None = None) -> str:
    return subprocess.run(
        list(map(str, command)), input=text, check=True, capture_output=True, text=True
    ).stdout


COLUMNS = ("value", "bound", "unit", "noun", "span", "all")
HEADS = ("value P", "R", "F1", "with bound", "with unit", "with noun", "span", "all")


def table(name: str, results: Sequence[Result]) -> str:
    """A Markdown table of one set; F1 where it isn't said otherwise, in percent."""
    known = [column for column in COLUMNS if column in results[0].scores[name]]
    heads = [
        *HEADS[:3],
        *(head for head, column in zip(HEADS[3:], COLUMNS[1:], strict=True) if column in known),
    ]
    rows = [
        f"| {name} | {' | '.join(heads)} | characters/s | peak MiB | start s |",
        f"| --- {'| ---: ' * (len(heads) + 3)}|",
    ]
    for result in results:
        value = result.scores[name]["value"]
        figures = [*value, *(result.scores[name][column].f1 for column in known[1:])]
        cells = [f"{100 * figure:.1f}" for figure in figures]
        cells += [f"{result.speed:,.0f}", f"{result.peak / 2**20:.0f}", f"{result.start:.2f}"]
        rows.append(f"| {result.reader.name} {result.reader.version} | {' | '.join(cells)} |")
    return "\n".join(rows)


def _plain(result: Result) -> dict[str, Any]:
    return {
        "reader": result.reader.name,
        "version": result.reader.version,
        "scores": {
            name: {level: one._asdict() for level, one in levels.items()}
            for name, levels in result.scores.items()
        },
        "characters_per_second": round(result.speed),
        "peak_bytes": result.peak,
        "start_seconds": round(result.start, 3),
    }


assert set(COLUMNS) == set(LEVELS)

if __name__ == "__main__":
    main()
