"""What the docs show is what happens: every session is run, every command named exists."""

from __future__ import annotations

import dataclasses
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from typer.main import get_command

from claimtrack import claimreview, cli, demo, entries, interchange, records

ROOT = Path(__file__).parents[1]
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]
ONLY_OUTSIDE = {"uv run pytest"}  # this very run; .ci/run calls it


@dataclasses.dataclass
class Step:
    """A command of a session, and what the page says that it prints."""

    command: str
    shown: list[str] = dataclasses.field(default_factory=list)


def steps(page: Path) -> Iterator[Step]:
    for block in re.findall(
        r"^```console\n(.*?)^```", page.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE
    ):
        step: Step | None = None
        for line in block.splitlines():
            if line.startswith("$ "):
                if step:
                    yield step
                step = Step(line[2:])
            elif step and (line == ">" or line.startswith("> ")) and not step.shown:
                step.command += "\n" + line[2:]
            elif step:
                step.shown.append(line)
        if step:
            yield step


def matches(shown: str, printed: str) -> bool:
    """Whether the output is what the page shows, where … stands for anything."""
    pattern = ".*".join(map(re.escape, shown.strip().split("…")))
    return re.fullmatch(pattern, printed.strip(), re.DOTALL) is not None


@pytest.mark.parametrize("page", [p for p in PAGES if p.stem != "CONTRIBUTING"], ids=lambda page: page.name)
def test_every_session_in_the_docs_prints_what_they_show(page: Path, tmp_path: Path) -> None:
    environment = os.environ | {
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "HOME": str(tmp_path / "home"),
        "XDG_DATA_HOME": str(tmp_path / "data"),
        "CLAIMTRACK_ANALYST": "reader",
    }
    for step in steps(page):
        if step.command in ONLY_OUTSIDE:
            continue
        ran = subprocess.run(
            ["bash", "-c", step.command.removeprefix("uv run ")],
            cwd=tmp_path,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )
        printed = ran.stderr + ran.stdout
        assert ran.returncode == (
            2 if "claimtrack: --by: unknown" in printed or "circle" in printed else 0
        ), printed
        if step.shown:
            assert matches("\n".join(step.shown), printed), f"{step.command} printed:\n{printed}"


def test_ci_runs_the_test_command_of_the_readme() -> None:
    assert "uv run pytest" in (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    assert "$ uv run pytest" in PAGES[0].read_text(encoding="utf-8")


def test_every_command_and_option_named_in_the_docs_exists() -> None:
    group: Any = get_command(cli.program())
    everywhere = {option for parameter in group.params for option in parameter.opts}
    for page in PAGES:
        for words in re.findall(r"`claimtrack ([^`\n]+)`", page.read_text(encoding="utf-8")):
            command = group
            names = words.split()
            while names and hasattr(command, "commands"):
                name = names.pop(0)
                assert name in command.commands, f"{page.name}: no command {name}"
                command = command.commands[name]
            known = everywhere | {o for parameter in command.params for o in parameter.opts} | {"--help"}
            assert {n.split("=")[0] for n in names if n.startswith("--")} <= known, f"{page.name}: {words}"


def test_the_yaml_page_shows_every_field_and_no_other() -> None:
    page = (ROOT / "docs" / "yaml.md").read_text(encoding="utf-8")
    (example,) = re.findall(r"^```yaml\n(.*?)^```", page, re.DOTALL | re.MULTILINE)
    interchange.parse_yaml(example, "docs/yaml.md")
    for kind in vars(entries).values():
        if isinstance(kind, type) and dataclasses.is_dataclass(kind) and kind is not entries.Entries:
            for field in dataclasses.fields(kind):
                assert f"{field.name}" in page, f"{kind.__name__}.{field.name}"


def test_the_exchange_page_shows_the_fields_of_every_type() -> None:
    page = (ROOT / "docs" / "exchange.md").read_text(encoding="utf-8")
    for kind in records.kinds().values():
        fields = " ".join(f"`{name}`" for name in kind.fields)
        assert f"| `{kind.name}` | {fields} |" in page


def test_the_claimreview_page_explains_every_word_of_our_own() -> None:
    page = (ROOT / "docs" / "claimreview.md").read_text(encoding="utf-8")
    types, words = page.split("| words | mean |")
    for kind in records.kinds().values():
        assert f"`{kind.name.title().replace('_', '')}`" in types
        for name in kind.fields:
            known = claimreview.WORDS.get(kind.name, {})
            assert name == "uid" or name in known or f"`{name}`" in words, name


def test_the_json_page_names_every_key(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = (ROOT / "docs" / "json.md").read_text(encoding="utf-8")
    demo.run(tmp_path)
    assert cli._run(["--db", str(tmp_path / "ledger.db"), "list", "--format", "json"]) == 0
    keys: set[str] = set()

    def collect(value: object) -> None:
        if isinstance(value, dict):
            keys.update(value)
            for item in value.values():
                collect(item)
        elif isinstance(value, list):
            for item in value:
                collect(item)

    collect(json.loads(capsys.readouterr().out))
    assert {key for key in keys if f"`{key}`" not in page} == set()
