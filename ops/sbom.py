"""What the image is made of, as CycloneDX JSON: every pinned package with its version, licence and hashes.

    python ops/sbom.py [requirements/base.txt ...] > sbom.json

Read from requirements/, so that it says what an installation with hashes may hold, and nothing else. The hashes of a
package are those of all its files (one for each platform). The same input gives the same output.
"""

from __future__ import annotations

import json
import re
import sys
import tomllib
from collections.abc import Iterator, Sequence
from importlib.metadata import PackageNotFoundError, metadata
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
IMAGE = ("base.txt", "postgres.txt")  #: what the image is built from
_PIN = re.compile(
    r"^([A-Za-z0-9._-]+)(?:\[[^\]]*\])?==([^\s;\\]+)([^\\]*)((?:\\\n\s+--hash=sha256:[0-9a-f]{64}\s*)*)", re.M
)


def parts(text: str) -> Iterator[dict[str, Any]]:
    """A component for each pin of a file of requirements."""
    for name, version, marker, hashes in _PIN.findall(text):
        found: dict[str, Any] = {
            "type": "library",
            "bom-ref": f"pkg:pypi/{name.lower()}@{version}",
            "name": name.lower(),
            "version": version,
            "purl": f"pkg:pypi/{name.lower()}@{version}",
            "hashes": [{"alg": "SHA-256", "content": one} for one in re.findall(r"sha256:([0-9a-f]{64})", hashes)],
        }
        if said := _licence(name):
            found["licenses"] = [{"license": {"name": said}}]
        if marker.strip(" ;"):
            found["properties"] = [{"name": "marker", "value": marker.strip(" ;")}]
        yield found


def bill(files: Sequence[Path]) -> dict[str, Any]:
    """The whole document."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    every = {one["bom-ref"]: one for file in files for one in parts(file.read_text(encoding="utf-8"))}
    own = {"type": "application", "bom-ref": project["name"], "name": project["name"], "version": project["version"]}
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {"component": own},
        "components": [every[ref] for ref in sorted(every)],
        "dependencies": [{"ref": project["name"], "dependsOn": sorted(every)}],
    }


def _licence(name: str) -> str | None:
    """As the installed package says it; None where it is not installed, or says nothing short."""
    try:
        about = metadata(name)
    except PackageNotFoundError:
        return None
    said = about.get("License-Expression") or about.get("License") or ""
    return said if 0 < len(said) < 60 and "\n" not in said else None


if __name__ == "__main__":
    chosen = [Path(one) for one in sys.argv[1:]] or [ROOT / "requirements" / one for one in IMAGE]
    json.dump(bill(chosen), sys.stdout, indent=1, ensure_ascii=False)
    sys.stdout.write("\n")
