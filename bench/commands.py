"""How long commands take, as ratios side by side in one run: start-up, pages of a large ledger, denials.

    uv run python bench/commands.py                 # makes ledgers in bench/ledgers/, then measures
    uv run python bench/commands.py --claims 100000 # with a smaller large one

Whole processes, CPU seconds (user and system) as the kernel counts them, in turn A B A B …; printed is the
median of the ratios of neighbours, and of A's seconds.
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from make_ledger import make

from claimtrack import database, queries
from claimtrack.entries import ClaimEntry, LinkEntry, PartyEntry, StatementEntry
from claimtrack.ledger import Writer
from claimtrack.vocabulary import PartyKind, Stance

FOLDER = Path(__file__).parent / "ledgers"
CLAIMTRACK = [sys.executable, "-m", "claimtrack"]
BARE = "import typer\napp = typer.Typer()\n@app.command()\ndef hello() -> None:\n    print('hello')\napp()\n"
CONTESTED = ["list", "--contested"]
SHOW = ["show", "51"]
REPORT = ["report", "51", "--output", "-"]
ADD = ["add", "State 1 has shipped arms", "--by", "State 7", "--quantity", "some 6,700 tanks"]
DENY = ["deny", "1", "--by", "State 1", "--dry-run"]


def main() -> None:
    """Make what is missing, measure, print a table in Markdown."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--claims", type=int, default=1_000_000)
    parser.add_argument("--runs", type=int, default=11)
    wanted = parser.parse_args()
    small, large = _ledger(1_000), _ledger(wanted.claims)
    deep = _token(large, wanted.claims)
    size = f"{wanted.claims:,}"
    bare = [sys.executable, "-c", BARE]

    print("| what | against | ratio | budget | CPU seconds |")
    print("| --- | --- | --- | --- | --- |")
    thousand, rare = "1,000 claims", ["list", "--denied-by", "State 7"]
    rows: Sequence[tuple[str, list[str], str, list[str], str]] = (
        ("`list --contested`, small ledger", _on(_demo(), CONTESTED), "a bare Typer program", bare, "2.5"),
        (f"`list --contested`, {size} claims", _on(large, CONTESTED), thousand, _on(small, CONTESTED), "1.2"),
        (
            f"a page deep in {size} claims",
            _on(large, [*CONTESTED, "--after", deep]),
            "its first page",
            _on(large, CONTESTED),
            "1.2",
        ),
        (f"`show`, {size} claims", _on(large, SHOW), thousand, _on(small, SHOW), "1.2"),
        (f"`report`, {size} claims", _on(large, REPORT), thousand, _on(small, REPORT), "2"),
        (f"`list --denied-by`, {size} claims", _on(large, rare), thousand, _on(small, rare), ""),
        (f"`add`, {size} claims", _on(large, ADD), thousand, _on(small, ADD), "constant"),
        (f"`deny`, {size} claims", _on(large, DENY), thousand, _on(small, DENY), "constant"),
        (
            "`deny` above 20,000 claims",
            _on(_wide(20_000), DENY),
            "above 20",
            _on(_wide(20), DENY),
            "< 1 s more",
        ),
    )
    for what, command, against, other, budget in rows:
        ratio, seconds = _compare(command, other, wanted.runs)
        print(f"| {what} | {against} | {ratio:.2f} | {budget} | {seconds:.2f} |", flush=True)


def _on(ledger: Path, command: Sequence[str]) -> list[str]:
    return [*CLAIMTRACK, "--db", str(ledger), "--as", "bench", *command]


def _compare(command: list[str], other: list[str], runs: int) -> tuple[float, float]:
    """Median ratio of CPU seconds, pair by pair, and the median seconds of the first."""
    pairs = [(_seconds(command), _seconds(other)) for _ in range(runs + 1)][1:]
    return statistics.median(a / b for a, b in pairs), statistics.median(a for a, _ in pairs)


def _seconds(command: list[str]) -> float:
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode == 0, command
    return usage.ru_utime + usage.ru_stime


def _ledger(claims: int) -> Path:
    path = FOLDER / f"{claims}.db"
    if not path.exists():
        FOLDER.mkdir(exist_ok=True)
        print(f"making {path.name}: {make(path.with_suffix('.new'), claims):.0f} s", file=sys.stderr)
        path.with_suffix(".new").rename(path)
    copy = path.with_suffix(".bench.db")  # the measured commands write to it
    shutil.copyfile(path, copy)
    return copy


def _demo() -> Path:
    shutil.rmtree(FOLDER / "claimtrack-demo", ignore_errors=True)
    subprocess.run([*CLAIMTRACK, "demo"], cwd=FOLDER, check=True, stdout=subprocess.DEVNULL)
    return FOLDER / "claimtrack-demo" / "ledger.db"


def _wide(specific: int) -> Path:
    """A ledger with one general claim that so many others imply."""
    path = FOLDER / f"wide-{specific}.db"
    if not path.exists():
        url = database.locate(path)
        database.create(url)
        with database.writing(url) as connection:
            writer = Writer(connection, "bench", "commands")
            writer.party(PartyEntry(name="State 1", kind=PartyKind.state))
            writer.party(PartyEntry(name="State 2", kind=PartyKind.state))
            writer.claim(ClaimEntry(text="The general claim", ref="root"))
            for n in range(specific):
                said = StatementEntry(party="State 2", stance=Stance.asserts, date="2024-01-01")
                link = LinkEntry(claim="root")
                writer.claim(ClaimEntry(text=f"Claim {n}", implies=[link], statements=[said]))
            writer.finish()
            connection.commit()
    return path


def _token(ledger: Path, claims: int) -> str:
    """The token of a page in the middle of the contested claims."""
    with database.reading(database.locate(ledger)) as connection:
        contested = queries.Filters(contested=frozenset({"direct", "implied", "rival"}))
        found = queries.page(connection, contested, 1)
        for _ in range(min(40, claims // 5000)):
            found = queries.page(connection, contested, 1000, found.next)
    assert found.next
    return found.next


if __name__ == "__main__":
    main()
