"""The command line: one file a command, in monitor/commands/."""

from __future__ import annotations

import argparse
import ast
import importlib.util
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from alerts import plugins
from monitor.errors import CommandError
from monitor.loading import loading

COMMANDS = "monitor.commands"


def main(argv: Sequence[str] | None = None, environ: Mapping[str, str] | None = None) -> int:
    """Run one command; returns its exit code: 0 done, 1 done but look at it, 2 the call is wrong."""
    environ = os.environ if environ is None else environ
    with loading():
        parser = _parser(_chosen(sys.argv[1:] if argv is None else argv), environ)
    args = parser.parse_args(argv)
    if args.command is None:
        parser.print_help()
        return 2
    try:
        code: int = plugins.load(COMMANDS, args.command).run(args, environ)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except KeyboardInterrupt:
        return 130
    except _wrong_calls() as error:
        print(error, file=sys.stderr)
        return 2
    return code


def _wrong_calls() -> tuple[type[Exception], ...]:
    """The errors that mean "the call, the configuration or the database is wrong"."""
    known = (("monitor.config", "ConfigurationError"), ("storage.errors", "StorageError"))
    loaded = ((sys.modules.get(module), name) for module, name in known)
    return (CommandError, *(getattr(module, name) for module, name in loaded if module))


def _chosen(argv: Sequence[str]) -> str | None:
    """The command in a call, found before the parser is built, so that no other one is imported."""
    known = plugins.names(COMMANDS)
    return next((word for word in argv if word in known), None)


def _parser(chosen: str | None, environ: Mapping[str, str]) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="gainsay", description="Tells a newsroom desk when one public statement contradicts another."
    )
    parser.add_argument(
        "-c", "--config", type=Path, metavar="FILE", default=Path(environ.get("GAINSAY_CONFIG", "sources.yaml")),
        help="the configuration (default: sources.yaml, or $GAINSAY_CONFIG)",
    )  # fmt: skip
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands")
    for name in plugins.names(COMMANDS):
        summary = _summary(name)
        command = commands.add_parser(name, help=summary, description=summary)
        if name == chosen:
            plugins.load(COMMANDS, name).add(command)
    return parser


def _summary(command: str) -> str:
    """The first line of a command's docstring, read without importing it: --help stays fast."""
    spec = importlib.util.find_spec(f"{COMMANDS}.{command}")
    source = Path(spec.origin).read_text(encoding="utf-8") if spec and spec.origin else ""
    text = ast.get_docstring(ast.parse(source)) or ""
    return text.partition("\n")[0].rstrip(".")


if __name__ == "__main__":
    sys.exit(main())
