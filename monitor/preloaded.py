"""What most workers need, loaded once by the process that they are forked from (`monitor.sandbox`).

Loading it takes longer than reading many pages. Nobody else imports this.
"""

from __future__ import annotations

from importlib import import_module

from monitor.loading import loading

with loading():
    for _name in (
        "monitor.hostile",
        "monitor.connectors.feed",
        "feedparser",
        "pebble.pool.process",
        "monitor.__main__",
    ):
        import_module(_name)
