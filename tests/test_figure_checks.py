"""What `check --claims` finds in figures with exactly that trouble, and its silence where there is none."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from sqlalchemy.engine import URL
from test_commands import Commands

from claimtrack import checks

PARTIES = ("Ukraine:state", "Russia:state")


@pytest.fixture
def desk(ledger_url: URL, capsys: pytest.CaptureFixture[str]) -> Commands:
    """Return a ledger with #1, which implies #2, and two parties."""
    commands = Commands(ledger_url, capsys)
    commands("add", "Losses of armour", "--new-party", PARTIES[0], "--new-party", PARTIES[1])
    commands("add", "Losses")
    commands("imply", "1", "2")
    return commands


def say(
    desk: Commands,
    *figures: str,
    by: str = "Ukraine",
    on: str = "2024-02-01",
    claim: str = "1",
    kind: str = "",
    **more: str,
) -> str:
    options = [word for figure in figures for word in ("--quantity", figure)]
    options += ["--measure", more.pop("measure", "lost")] if more.get("measure") != "" else []
    options += ["--kind", kind] if kind else []
    options += [word for name, text in more.items() if text for word in (f"--{name}", text)]
    return desk("say", claim, more.get("stance", "asserts"), "--by", by, "--on", on, *options).strip()


def found(desk: Commands, *options: str) -> list[tuple[str, str, str]]:
    code, out, err = desk.run("check", "--claims", "--format", "json", *options)
    rows = json.loads(out)["rows"]
    assert code == int(bool(rows)), err
    return [(row["code"], row["subject"], row["finding"]) for row in rows]


def test_sound_figures_are_passed_over_in_silence(desk: Commands) -> None:
    say(desk, "about 300 tanks", "60% of the tanks", "some 500 vehicles")
    say(desk, "between 280 and 310 tanks", by="Russia")
    say(desk, "at least 500 vehicles", claim="2")
    assert found(desk) == []
    assert desk.run("check", "--claims") == (0, "", "")


@pytest.mark.parametrize("figure", ["120% of the tanks", "-5% of the tanks", "about 130% of the crews"])
def test_a_share_outside_nothing_and_all_is_found(desk: Commands, figure: str) -> None:
    say(desk, figure)
    ((code, subject, sentence),) = found(desk)
    assert (code, subject) == ("share_range", "q1")
    assert f"Ukraine's “{figure}” (q1, 2024-02-01)" in sentence


@pytest.mark.parametrize("figure", ["a 150% increase", "100% of the tanks", "about 95% of the crews"])
def test_a_share_that_can_be_is_not(desk: Commands, figure: str) -> None:
    say(desk, figure)
    assert found(desk) == []


def test_a_part_above_its_total_is_found(desk: Commands) -> None:
    say(desk, "400 battle tanks", "300 tanks")
    ((code, _, sentence),) = found(desk)
    assert code == "part_above_total"
    assert "“400 battle tanks” (q1, 2024-02-01) is a part of Ukraine's “300 tanks”" in sentence
    assert "q1 is 1.333… times q2, 100 battle tanks more" in sentence


def test_unrelated_parties_that_cannot_both_be_right_are_found_once_with_the_widest_gap(
    desk: Commands,
) -> None:
    say(desk, "300 tanks")
    say(desk, "17 tanks", "100 tanks", by="Russia")
    ((code, subject, sentence),) = found(desk)
    assert (code, subject) == ("incompatible", "#1")
    assert "Russia's “17 tanks” (q2, 2024-02-01) and Ukraine's “300 tanks” (q1, 2024-02-01)" in sentence
    assert "the furthest apart of 3 of their figures: q1 is 17.64… times q2, 283 tanks more" in sentence


def test_a_specific_figure_above_the_general_one_is_found(desk: Commands) -> None:
    say(desk, "300 tanks")
    say(desk, "at most 250 tanks", claim="2", on="2024-02-02")
    ((code, subject, sentence),) = found(desk)
    assert (code, subject) == ("outside_general", "#1")
    assert (
        "“300 tanks” (q1, 2024-02-01) on #1 is above Ukraine's “at most 250 tanks” (q2, 2024-02-02) on #2"
        in sentence
    )
    desk("withdraw", "s2", "--because", "wrong")
    assert found(desk) == []


def test_a_unit_that_does_not_fit_its_noun_is_found(desk: Commands) -> None:
    say(desk, "300 tanks")
    say(desk, "17 km of tanks")
    ((code, subject, sentence),) = found(desk)
    assert (code, subject) == ("unit_noun", "q2")
    assert "says how big, in kilometer, where others count tanks" in sentence


def test_a_kind_that_does_not_fit_its_unit_is_found(desk: Commands) -> None:
    say(desk, "5 tonnes of fuel", kind="share")
    say(desk, "5 tonnes of fuel", kind="rate")
    assert [(code, subject) for code, subject, _ in found(desk)] == [("unit_noun", "q1"), ("unit_noun", "q2")]
    assert "is called a rate, but says nothing of a time" in found(desk)[1][2]


def test_a_share_times_its_base_is_held_against_the_count(desk: Commands, tmp_path: Path) -> None:
    desk("import", desk.form(tmp_path, """
claims:
  - text: The houses
    statements:
      - party: Russia
        stance: asserts
        quantities:
          - {as_written: 60% of the houses, measure: burnt}
          - {as_written: 200 houses, measure: standing before}
          - {as_written: 150 houses, measure: burnt}
"""))  # fmt: skip
    ((code, subject, sentence),) = found(desk)
    assert (code, subject) == ("share_of_base", "s1")
    assert "is 120, and Russia's “150 houses”" in sentence


def test_a_running_total_that_falls_is_found_unless_it_is_a_correction(desk: Commands) -> None:
    days = [f"2024-02-0{day}" for day in range(1, 7)]
    for day, count in zip(
        days,
        ("1400 tanks", "1410 tanks", "1423 tanks", "1243 tanks", "1430 tanks", "1200 tanks"),
        strict=True,
    ):
        last = say(desk, count, on=day, kind="cumulative")
    slip, fall = found(desk)
    assert slip[:2] == ("fall", "q4")
    assert slip[2] == (
        "on #1, Ukraine's running total of tanks falls from “1423 tanks” (q3, up to 2024-02-03) "
        "to “1243 tanks” (q4, up to 2024-02-04), by 180: "
        "it looks like two digits transposed, “1243 tanks” for 1,423"
    )
    assert fall[:2] == ("fall", "q6")
    assert fall[2].endswith("by 230: it looks like a correction without a word")
    desk("withdraw", last, "--because", "to say it again")
    desk(
        "say",
        "1",
        "corrects",
        "--by",
        "Ukraine",
        "--replaces",
        "s5",
        "--on",
        "2024-02-06",
        "--quantity",
        "1200 tanks",
        "--measure",
        "lost",
        "--kind",
        "cumulative",
    )
    assert [subject for _, subject, _ in found(desk)] == ["q4"]


def test_a_leap_is_found(desk: Commands) -> None:
    for day in range(1, 26):
        say(
            desk,
            f"{1000 + 10 * day + (700 if day > 12 else 0)} tanks",
            on=f"2024-02-{day:02}",
            kind="cumulative",
        )
    ((code, subject, sentence),) = found(desk)
    assert (code, subject) == ("jump", "q13")
    assert "by 710, 710 a day; in the 20 steps around it rises by at most 10 a day" in sentence


def test_claims_figures_are_looked_at_only_when_that_is_asked_for(desk: Commands) -> None:
    say(desk, "120% of the tanks")
    assert "share_range" not in desk.run("check")[1]
    assert "share_range" in desk.run("check", "--only", "claims")[1]
    assert "share_range" in desk.run("check", "--only", "share_range,hash")[1]
    assert desk.run("check", "--only", "fall")[1] == ""
    assert "--claims and --evidence are short for --only" in desk.refusal(
        "check", "--claims", "--only", "fall"
    )


def test_every_code_has_its_line_in_the_docs() -> None:
    page = (Path(__file__).parents[1] / "docs" / "checks.md").read_text(encoding="utf-8")
    for code in checks.CLAIMS:
        assert f"| `{code}` |" in page
