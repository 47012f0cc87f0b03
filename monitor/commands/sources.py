"""Add sources to sources.yaml: an address, recognised and tried, or the feeds of an OPML file."""

from __future__ import annotations

import argparse
import json
import tempfile
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from monitor.counted import counted
from monitor.errors import CommandError

if TYPE_CHECKING:
    from monitor.config import Configuration
    from monitor.recognise import Candidate
    from storage.records import Document

_SHOWN = 5


def add(parser: argparse.ArgumentParser) -> None:
    """The options of `gainsay sources`."""
    parser.add_argument(
        "action",
        choices=("add", "opml"),
        help="add URL: recognise it, try it, write it; opml FILE: the feeds of a list",
    )
    parser.add_argument(
        "what", metavar="URL|FILE", help="the address to add (or a DID, an at:// address, a handle), or the OPML file"
    )
    parser.add_argument("--id", help="the source's id (default: from its address)")
    parser.add_argument("--actor", help="whose words its posts are: an actor's id")
    parser.add_argument("--kind", help="read it as that kind, instead of finding out")
    parser.add_argument("--show", action="store_true", help="only show what would be written")


def run(args: argparse.Namespace, environ: Mapping[str, str]) -> int:
    """0, or 1 where nothing can be read at the address; then nothing is written."""
    from monitor import clock, logs
    from monitor.config import load
    from monitor.recognise import addressed

    logs.begin("ERROR")
    configuration = load(args.config, environ=environ)
    if args.actor and args.actor not in {actor.id for actor in configuration.actors}:
        raise CommandError(f"no actor {args.actor} in {args.config}; write the actor first")
    if args.action == "opml":
        return _opml(args, configuration, environ)
    args.what = addressed(args.what)
    if not args.kind and _by_hand(args, configuration):
        return 1
    made = _tried(args, configuration, environ)
    if made is None:
        return 1
    entry = [*_entry(made, args, configuration, f"{clock.now():%Y-%m-%d}")]
    return _write(args, [entry], environ)


# --- an address ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class _Tried:
    """A candidate that could be read, and what it gave."""

    candidate: Candidate
    documents: tuple[Document, ...]


def _tried(args: argparse.Namespace, configuration: Configuration, environ: Mapping[str, str]) -> _Tried | None:
    """The first candidate that gives something; says of every other one why not."""
    from monitor.recognise import Candidate, candidates

    if args.what in {source.url for source in configuration.sources}:
        raise CommandError(f"{args.what} stands in {args.config} already")
    chosen = [Candidate(kind=args.kind, url=args.what)] if args.kind else candidates(args.what)
    for candidate in chosen:
        found = _documents(candidate, args, environ)
        if isinstance(found, str):
            print(f"as {candidate.kind}: {found}")
        elif found:
            _show(candidate, found)
            return _Tried(candidate=candidate, documents=found)
        else:
            print(f"as {candidate.kind}: nothing is listed there")
    print(f"{args.what}: nothing could be read; nothing was written")
    return None


def _by_hand(args: argparse.Namespace, configuration: Configuration) -> bool:
    """Show the entry of a platform that wants what no address tells; whether it is one."""
    from monitor.recognise import USUAL, by_hand, identifier

    found = by_hand(args.what)
    if found is None:
        return False
    print(f"this is {found.kind}: it wants what no address tells, so it was not tried, and nothing was written.")
    print(
        f"Fill in what is in capitals and put it under sources: in {args.config} (docs/connectors.md, {found.kind}):\n"
    )
    print(f"- id: {args.id or identifier(found.url, [source.id for source in configuration.sources])}")
    print(f"  kind: {found.kind}\n  url: {json.dumps(found.url, ensure_ascii=False)}")
    print(f"  actor: {args.actor or 'WHOSE WORDS ITS POSTS ARE'}\n  every: {USUAL}m")
    for name, value in found.options.items():
        print(f"  {name}: {json.dumps(value, ensure_ascii=False)}")
    return True


def _documents(
    candidate: Candidate, args: argparse.Namespace, environ: Mapping[str, str]
) -> tuple[Document, ...] | str:
    """What a candidate lists, the newest first; or why it cannot be read."""
    from monitor.config import ConfigurationError, load
    from monitor.database import opened
    from monitor.desk import Desk
    from monitor.pipeline import Failed, pages
    from monitor.toolbox import tools_for

    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        alone = folder / "sources.yaml"
        fetching = _section(args.config, "fetching")
        body = {"id": "it", "kind": candidate.kind, "url": candidate.url, **candidate.options}
        alone.write_text(f"version: 1\n{fetching}sources:\n  - {json.dumps(body)}\n", encoding="utf-8")
        try:
            desk = Desk.of(load(alone, environ=environ))
        except ConfigurationError as error:
            return "; ".join(one.message for one in error.mistakes)
        store = stack.enter_context(opened(f"sqlite:///{folder / 'try.db'}"))
        tools = stack.enter_context(tools_for(desk, store, environ))
        source = desk.sources["it"]
        try:
            found = [
                one
                for _, parsed in pages(source, desk.configuration.connectors["it"], tools)
                if parsed
                for one in parsed.documents
            ]
        except Failed as error:
            return str(error)
    return tuple(sorted(found, key=lambda one: one.published_at or one.fetched_at, reverse=True))


def _section(config: Path, name: str) -> str:
    """How pages are fetched, as configured, so that a trial is made with the same limits."""
    from monitor.config.reading import read

    value = read(config).values.get(name)
    return f"{name}: {json.dumps(value)}\n" if value else ""


def _show(candidate: Candidate, found: Sequence[Document]) -> None:
    print(f"as {candidate.kind}: {counted(len(found), 'document')}, the newest:")
    for one in found[:_SHOWN]:
        when = f"{one.published_at:%Y-%m-%d %H:%M}" if one.published_at else "no date"
        print(f"  {when}  {(one.title or one.text)[:90]}".replace("\n", " "))


def _entry(made: _Tried, args: argparse.Namespace, configuration: Configuration, today: str) -> Iterator[str]:
    """The lines of the entry, with what an operator should look at in comments."""
    from monitor.recognise import identifier, pace

    taken = [source.id for source in configuration.sources]
    dates = [one.published_at for one in made.documents if one.published_at]
    every, silent = pace(dates)
    newest = f", the newest of {max(dates):%Y-%m-%d %H:%M} UTC" if dates else ""
    yield f"# added on {today} by `gainsay sources add`: {counted(len(made.documents), 'document')} listed{newest}"
    yield f"- id: {args.id or identifier(made.candidate.url, taken)}"
    yield f"  kind: {made.candidate.kind}"
    yield f"  url: {json.dumps(made.candidate.url, ensure_ascii=False)}"
    for name, value in made.candidate.options.items():
        yield f"  {name}: {json.dumps(value, ensure_ascii=False)}"
    if args.actor:
        yield f"  actor: {args.actor}"
    else:
        yield from _proposed(made.documents, configuration)
    if language := _language(made.documents):
        yield f"  language: {language}"
    yield f"  every: {every}m"
    if silent:
        yield f"  expect: {{silent_after: {silent}d}}"


def _proposed(documents: Sequence[Document], configuration: Configuration) -> Iterator[str]:
    """The actor that the account's name is like: in a comment, for a name binds nobody."""
    from monitor.resolve import Roster

    roster = Roster(configuration.actors, configuration.places)
    authors = Counter(one.author for one in documents if one.author)
    for author, _ in authors.most_common(1):
        actor = roster.actor(author.removeprefix("@"), language="und", at=None)
        yield f"  # actor: {actor or 'ID'}   # whose words its posts are: it calls itself {author}"


def _language(documents: Sequence[Document]) -> str | None:
    """The language that most of them are in, where it is one."""
    from monitor.language import identify

    found = Counter(identify(one.text, hint=one.language).language for one in documents if one.text)
    language, many = found.most_common(1)[0] if found else ("und", 0)
    return language if language != "und" and many > len(documents) / 2 else None


# --- a list of feeds ----------------------------------------------------------------------------


def _opml(args: argparse.Namespace, configuration: Configuration, environ: Mapping[str, str]) -> int:
    from monitor.opml import NoOpml, feeds
    from monitor.recognise import identifier

    try:
        listed = feeds(Path(args.what).read_bytes())
    except OSError as error:
        raise CommandError(f"{args.what}: cannot be read: {error.strerror}") from error
    except NoOpml as error:
        raise CommandError(f"{args.what}: {error}") from error
    known = {source.url for source in configuration.sources}
    taken = [source.id for source in configuration.sources]
    entries: list[list[str]] = []
    for url, title in listed:
        if url in known:
            print(f"{url}: stands in {args.config} already")
            continue
        known.add(url)
        taken.append(identifier(url, taken))
        named = [f"  name: {json.dumps(title, ensure_ascii=False)}"] if title else []
        entries.append([f"- id: {taken[-1]}", "  kind: feed", f"  url: {json.dumps(url, ensure_ascii=False)}", *named])
    return _write(args, entries, environ)


# --- the file -----------------------------------------------------------------------------------


def _write(args: argparse.Namespace, entries: Sequence[Sequence[str]], environ: Mapping[str, str]) -> int:
    """Put the entries in, if the file is good with them; every other byte stays as it is."""
    from monitor.config import ConfigurationError, load
    from monitor.config.writing import NoPlace, inserted

    if args.show or not entries:
        print("\n".join(line for entry in entries for line in entry) or "nothing to add")
        return 0
    text = args.config.read_bytes().decode("utf-8")
    try:
        for entry in entries:
            text = inserted(text, "sources", entry)
    except NoPlace as error:
        raise CommandError(f"{args.config}: {error}") from error
    trial = args.config.with_name(f".{args.config.name}.new")
    try:
        trial.write_bytes(text.encode("utf-8"))
        load(trial, environ=environ)
        trial.chmod(args.config.stat().st_mode)
        trial.replace(args.config)
    except ConfigurationError as error:
        raise CommandError(f"not written, for the file would have mistakes:\n{error}") from error
    finally:
        trial.unlink(missing_ok=True)
    print("\n".join(line for entry in entries for line in entry))
    print(f"{args.config}: {counted(len(entries), 'source')} added; a running service takes it by itself")
    return 0
