"""What holds for the project's own files."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import tomllib
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))

# In pieces, so that this file holds none itself.
REGISTRY = re.compile(
    "|".join(("pypi" + r"\.(org|io)", "python" + "hosted", r"https?://[^\s/]+(/\S*)?/" + r"simple\b"))
)


def constraints() -> dict[str, str]:
    """Return the version of each package that is meant for this Python and this system."""
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pins = [Requirement(line) for line in lines if line and not line.startswith("#")]
    here = [pin for pin in pins if pin.marker is None or pin.marker.evaluate()]
    return {canonicalize_name(pin.name): str(pin.specifier).removeprefix("==") for pin in here}


def needed() -> set[str]:
    """Return the packages that the program, its extras and its tests need here, and what those need."""
    asked = [*PROJECT["project"]["dependencies"], *PROJECT["dependency-groups"]["dev"]]
    asked += [name for extra in PROJECT["project"]["optional-dependencies"].values() for name in extra]
    waiting = [Requirement(name) for name in asked]
    found: set[str] = set()
    seen: set[str] = set()
    while waiting:
        requirement = waiting.pop()
        if str(requirement) in seen:
            continue
        seen.add(str(requirement))
        name = canonicalize_name(requirement.name)
        found.add(name)
        for below in map(Requirement, metadata.requires(name) or ()):
            extras = requirement.extras or {""}
            if below.marker is None or any(below.marker.evaluate({"extra": extra}) for extra in extras):
                waiting.append(below)
    return found - {"claimtrack"}


def test_the_pinned_versions_are_those_that_the_tests_run_with() -> None:
    pinned = constraints()
    assert {name: metadata.version(name) for name in pinned} == pinned


def test_every_package_that_is_needed_is_pinned() -> None:
    assert needed() - constraints().keys() == set()


def test_every_dependency_says_why_it_is_there() -> None:
    lines = (ROOT / "pyproject.toml").read_text(encoding="utf-8").splitlines()
    extras = PROJECT["project"]["optional-dependencies"].values()
    for name in (*PROJECT["project"]["dependencies"], *(name for extra in extras for name in extra)):
        (line,) = (line for line in lines if f'"{name}"' in line)
        assert re.search(r"# \w{2}", line), f"no reason beside {name}"


def imported(node: ast.AST) -> Iterator[str]:
    """Return the modules of ours that are imported somewhere in the code, except only for its types."""
    for below in ast.iter_child_nodes(node):
        if isinstance(below, ast.If) and ast.unparse(below.test) == "TYPE_CHECKING":
            continue
        if isinstance(below, ast.ImportFrom) and (below.module or "").partition(".")[0] == "claimtrack":
            _, _, within = (below.module or "").partition(".")
            yield from [within.partition(".")[0]] if within else [name.name for name in below.names]
        yield from imported(below)


def test_imports_go_one_way() -> None:
    rows = re.findall(r"^\| (`.*?) \|", (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8"), re.MULTILINE)
    place = {name: i for i, row in enumerate(rows) for name in re.findall(r"`(\w+)/?`", row)}
    files = [path for path in (ROOT / "claimtrack").rglob("*.py") if path.name != "__main__.py"]
    modules = {path: path.relative_to(ROOT / "claimtrack").parts[0].removesuffix(".py") for path in files}
    assert {name for name in modules.values() if name != "__init__"} == place.keys() - {"templates"}
    wrong = [
        f"{path.name} imports {other}"
        for path, name in modules.items()
        if name != "__init__"
        for other in imported(ast.parse(path.read_text(encoding="utf-8")))
        if other in place and place[other] > place[name]
    ]
    assert wrong == []


def test_no_file_names_a_package_registry() -> None:
    git = shutil.which("git")
    if git is None or not (ROOT / ".git").exists():
        pytest.skip("no git checkout: tracked files not known")
    listing = [git, "-c", "safe.directory=*", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    names = subprocess.run(listing, cwd=ROOT, check=True, capture_output=True, text=True).stdout
    paths = [ROOT / name for name in names.split("\0") if name]
    assert len(paths) > 10
    naming = {
        str(path.relative_to(ROOT)): found.group()
        for path in paths
        if path.is_file() and (found := REGISTRY.search(path.read_text(encoding="utf-8", errors="replace")))
    }
    assert naming == {}
