"""Takes the pictures of docs/screens: every page of the demo, in light, dark, on a phone and in Persian.

python -m tests.screens [--folder FOLDER] [NAME ...]: all of them, or those of some pages (wire, actor ...).
"""

from __future__ import annotations

import argparse
import base64
import os
import struct
import sys
import threading
import zlib
from collections.abc import Mapping, Sequence
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from monitor import accounts, clock, logs, passwords
from monitor.demo import Theatre, theatre
from monitor.web import create_app
from monitor.web.server import listening, serving
from storage.records import ApiToken, Change, Mute, Role, Scope, User
from storage.store import Store
from tests.browsing import browser, chromium, press, reader

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

FOLDER = Path(__file__).parents[1] / "docs" / "screens"
WIDE = {"width": 1180, "height": 820}
WAYS: Mapping[str, dict[str, Any]] = {
    "light": {"viewport": WIDE},
    "dark": {"viewport": WIDE, "color_scheme": "dark"},
    "phone": {"viewport": {"width": 390, "height": 760}},
    "persian": {"viewport": WIDE, "locale": "fa-IR"},
}


def main(folder: Path, names: Sequence[str] = ()) -> int:
    """Tell the demo's story, then look at it; 1 where the browser complained."""
    if chromium() is None:
        sys.stderr.write("there is no Chromium: install the package chromium\n")
        return 2
    logs.begin("ERROR")
    folder.mkdir(parents=True, exist_ok=True)
    with listening("127.0.0.1", 0, open_to_all=False) as socket:
        link = f"http://127.0.0.1:{socket.getsockname()[1]}"
        with (
            theatre(dict(os.environ), clock.now(), link) as play,
            serving(create_app(play.app.site(open_to_all=False)), socket),
            browser() as chrome,
        ):
            play.play(lambda chapter: None, threading.Event())
            mute(play.store)
            wrong = [one for way in WAYS for one in pictures(chrome, link, way, some(pages(play), names), folder)]
            people(play.store)
            wrong += [one for way in WAYS for one in pictures(chrome, link, way, some(CLOSED, names), folder)]
    sys.stdout.write("".join(f"{one}\n" for one in wrong))
    sys.stdout.write(f"{sum(one.stat().st_size for one in folder.glob('*.png')) / 1e6:.1f} MB in {folder}\n")
    return 1 if wrong else 0


def some(wanted: Mapping[str, str], names: Sequence[str]) -> dict[str, str]:
    """The pages of those names, or all."""
    return {name: address for name, address in wanted.items() if not names or name in names}


#: what is there only where there are accounts
CLOSED = {"login": "/login", "accounts": "/accounts"}
PASSWORD = "four words no relation"


def mute(store: Store) -> None:
    """Something that is muted, and something that was."""
    now = clock.now()
    for actor, hours, why in (("ardov", 20, "one claim a minute"), ("government", 0.01, "the same film again")):
        until = now + timedelta(hours=hours)
        store.mute(Mute(actor=actor, desk="torvela", by="Mina", why=why, at=now, until=until))


def people(store: Store) -> None:
    """Some people and programs."""
    now = clock.now()
    change = Change(at=now, who="Mina", where="command line", what="account added")
    cast = (("Mina", Role.ADMIN, False), ("لیلا", Role.EDITOR, False), ("Ardan", Role.VIEWER, True))
    for at, (name, role, off) in enumerate(cast):
        desks = ("torvela",) if role is Role.VIEWER else ()
        password = passwords.hashed(PASSWORD) if at == 0 else "-"
        user = User(
            id=accounts.local_id(name), name=name, role=role, password=password, added_at=now, desks=desks, is_off=off
        )
        store.add_user(user, change)
    for name, scope in (("cms", Scope.JUDGE), ("grafana", Scope.READ)):
        store.add_token(ApiToken(id=name, name=name, scope=scope, added_at=now), change)


def log_in(page: Page) -> None:
    """As the admin."""
    page.goto("/login")
    page.fill("input[name=name]", "Mina")
    page.fill("input[name=password]", PASSWORD)
    press(page, "main button")


def pages(play: Theatre) -> dict[str, str]:
    """The address of every page, each with something to see."""
    newest = {one.kind: one for one in play.store.findings(limit=1000)}
    edit = newest["edit"].claims[0].statement.document
    return {
        "wire": "/",
        "finding": f"/findings/{newest['contradiction'].id}",
        "edit": f"/findings/{newest['edit'].id}",
        "dispute": f"/disputes/{newest['reversal'].cluster}",
        "actors": "/actors",
        "actor": "/actors/ardov",
        "figures": "/figures",
        "series": "/figures?key=%3Dcasualties%7Cplace%3Ameshrin&value=killed&unit=person",
        "document": f"/documents/{edit}",
        "sources": "/sources",
        "source": "/sources/peyk",
        "editing": "/sources/peyk/edit",
        "configuration": "/configuration",
        "history": "/configuration/history",
        "search": "/search?q=Meshrin",
        "mutes": "/mutes",
        "coverage": "/coverage",
        "review": "/review",
        "quality": "/quality",
        "deliveries": "/deliveries",
    }


def pictures(chrome: Browser, base: str, way: str, wanted: Mapping[str, str], folder: Path) -> list[str]:
    """A picture of each page in one way; what the browser complained of."""
    with reader(chrome, base, **WAYS[way]) as (_, page, wrong):
        for name, address in wanted.items():
            if name == "accounts":
                log_in(page)
            page.goto(address)
            if name == "wire":
                page.wait_for_selector(".live.on")
            (folder / f"{name}-{way}.png").write_bytes(small(page.screenshot(), chrome))
        return [f"{way}: {one}" for one in wrong]


# --- smaller pictures: a palette of 256 colours in place of all of them -----------------------------------------------

_PIXELS = """\
async (url) => {
  const image = await createImageBitmap(await (await fetch(url)).blob());
  const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
  canvas.drawImage(image, 0, 0);
  const data = canvas.getImageData(0, 0, image.width, image.height).data;
  let text = '';
  for (let at = 0; at < data.length; at += 32768) text += String.fromCharCode(...data.subarray(at, at + 32768));
  return [image.width, image.height, btoa(text)];
}
"""


def small(png: bytes, chrome: Browser) -> bytes:
    """The same picture with a palette; a third as large, and nobody sees the difference."""
    page = chrome.new_page()
    width, height, text = page.evaluate(_PIXELS, f"data:image/png;base64,{base64.b64encode(png).decode()}")
    page.close()
    pixels = np.frombuffer(base64.b64decode(text), np.uint8).reshape(height * width, 4)[:, :3].astype(np.uint32)
    colours, index, counts = np.unique(
        pixels[:, 0] << 16 | pixels[:, 1] << 8 | pixels[:, 2], return_inverse=True, return_counts=True
    )
    shown = np.stack([colours >> 16, colours >> 8 & 255, colours & 255], axis=1).astype(np.int64)
    palette = shown[np.argsort(-counts)[:192]]
    away = _far(shown, palette).min(axis=1)
    while len(palette) < min(256, len(shown)):  # then whatever is farthest from all that is there: rare, but seen
        palette = np.vstack([palette, shown[np.argmax(away)]])
        away = np.minimum(away, _far(shown, palette[-1:])[:, 0])
    nearest = np.argmin(_far(shown, palette), axis=1).astype(np.uint8)
    rows = nearest[index.reshape(-1)].reshape(height, width)
    lines = b"".join(b"\0" + row.tobytes() for row in rows)
    parts = [
        (b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 3, 0, 0, 0)),
        (b"PLTE", palette.astype(np.uint8).tobytes()),
        (b"IDAT", zlib.compress(lines, 9)),
        (b"IEND", b""),
    ]
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body)) for name, body in parts
    )


def _far(some: Any, others: Any) -> Any:
    """Squared distances of colours, each from each."""
    return ((some[:, None, :] - others[None, :, :]) ** 2).sum(axis=2)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folder", type=Path, default=FOLDER)
    parser.add_argument("names", nargs="*", metavar="NAME")
    asked = parser.parse_args()
    sys.exit(main(asked.folder, asked.names))
