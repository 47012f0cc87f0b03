"""A real Chromium over a served site, for tests and screenshots."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from monitor.web import Site, create_app
from monitor.web.server import listening, serving

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, Page


def chromium() -> str | None:
    """Where Chromium is; None where there is none."""
    return shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")


@contextmanager
def browser() -> Iterator[Browser]:
    """A running Chromium."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as play:
        found = play.chromium.launch(executable_path=chromium(), args=["--no-sandbox"])
        yield found
        found.close()


@contextmanager
def served(site: Site) -> Iterator[str]:
    """The site's address on loopback while it is served."""
    with listening("127.0.0.1", 0, open_to_all=False) as socket, serving(create_app(site), socket):
        yield f"http://127.0.0.1:{socket.getsockname()[1]}"


#: what a script of others would do; here it only counts
WATCH = """\
window.ran = 0;
for (const name of ['alert', 'confirm', 'prompt', 'print']) window[name] = () => { window.ran += 1; };
"""


@contextmanager
def reader(browser: Browser, base: str, **how: Any) -> Iterator[tuple[BrowserContext, Page, list[str]]]:
    """A visitor with one page, and what the browser complained of meanwhile."""
    context = browser.new_context(base_url=base, **{"locale": "en-GB", **how})
    context.add_init_script(WATCH)
    page = context.new_page()
    wrong: list[str] = []
    page.on("console", lambda said: wrong.append(said.text) if said.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("dialog", lambda dialog: (wrong.append(f"dialog: {dialog.message}"), dialog.dismiss()))
    yield context, page, wrong
    context.close()


def press(page: Page, button: str) -> None:
    """Press what leads to another page, and wait until that is there."""
    with page.expect_navigation():
        page.click(button)
