"""Who may change how Gainsay runs: sources, configuration, channels, messages. The one place where that is decided."""

from __future__ import annotations

from typing import Annotated

from fastapi import Depends, Form, HTTPException

from monitor.editing import Editor
from monitor.web.site import Here, Site, check_token

By = Annotated[str, Form(max_length=100)]
Why = Annotated[str, Form(max_length=2000)]
Whole = Annotated[str, Form()]  #: a text of any length: the editor says in words what is too long


def operates(site: Here, token: Annotated[str, Form(max_length=200)] = "") -> None:
    """403 for a form that this process did not make. Without accounts whoever reaches the dashboard operates it."""
    check_token(site, token)


#: of every route that changes how Gainsay runs, or has it fetch something
Operates = Depends(operates)


def editor_of(site: Site) -> Editor:
    """What edits the configuration; 404 where nothing does."""
    if site.editor is None:
        raise HTTPException(404, "the configuration is not edited here")
    return site.editor


def named(by: str) -> str:
    """Who does it; 422 without a name."""
    if not by.strip():
        raise HTTPException(422, "say who you are")
    return by.strip()
