"""Charts as SVG: a figure over time, and who said what when. The same drawing gives the same bytes."""

from __future__ import annotations

import re
from xml.sax.saxutils import escape

from claimtrack import figure_chart, timeline_chart
from claimtrack.drawing import NARROW, STYLE, WIDE, WIDTH, Mark, Row, Span, drawn
from claimtrack.figure_chart import FigureChart, Point, plottable
from claimtrack.timeline_chart import Timeline

__all__ = [
    "NARROW", "STYLE", "WIDE", "WIDTH", "FigureChart", "Mark", "Point", "Row", "Span", "Timeline",
    "available", "plottable", "svg",
]  # fmt: skip


def available() -> bool:
    """Whether charts can be drawn: the extra `charts` is installed."""
    try:
        import matplotlib  # noqa: F401
    except ImportError:
        return False
    return True


def svg(chart: FigureChart | Timeline, description: str, width: int = WIDTH, name: str = "chart") -> str:
    """The chart as one SVG element; `name` begins the ids, which a page with several charts keeps apart."""
    if isinstance(chart, FigureChart):
        written = drawn(lambda paper: figure_chart.draw(paper, chart), width, f"{name}-{width}")
    else:
        written = drawn(lambda paper: timeline_chart.draw(paper, chart), width, f"{name}-{width}")
    return _accessible(written, chart.title, description, f"{name}-{width}")


def _accessible(written: str, title: str, description: str, name: str) -> str:
    """Matplotlib's file as an element with title, description and colours for both schemes."""
    body = written[written.index("<svg") :]
    head, _, body = body.partition(">")
    size = re.search(r'viewBox="0 0 ([\d.]+) ([\d.]+)"', head)
    body = re.sub(r"<defs>\s*<style.*?</style>\s*</defs>", "", body, count=1, flags=re.DOTALL)
    body = re.sub(r"<metadata>.*?</metadata>", "", body, flags=re.DOTALL)
    body = re.sub(r'<g id="[^"]*">', "<g>", body)
    body = re.sub(r' style="([^"]*)"', _attributes, body)
    width, height = size.groups() if size else ("0", "0")
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="{width}" '
        f'height="{height}" viewBox="0 0 {width} {height}" role="img" aria-labelledby="{name}-t {name}-d" '
        'font-family="sans-serif" stroke-linejoin="round">\n'
        f'<title id="{name}-t">{escape(title)}</title>\n<desc id="{name}-d">{escape(description)}</desc>\n'
        f"<style>{STYLE}</style>{body.rstrip()}\n"
    )


def _attributes(match: re.Match[str]) -> str:
    """A style as attributes, which a style sheet outranks and a strict content policy allows."""
    pairs = [part.split(":", 1) for part in match[1].split(";") if ":" in part]
    return "".join(
        f' {key.strip()}="{value.strip()}"' for key, value in pairs if key.strip() != "font-family"
    )
