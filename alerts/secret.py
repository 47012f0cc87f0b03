"""A secret of the configuration: named there, never written there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, core_schema


class MissingSecret(LookupError):
    """The variable or file that a secret names is not there."""


@dataclass(frozen=True, slots=True)
class Secret:
    """Where a secret stands: `{env: NAME}` or `{file: PATH}`. Shown, it shows only that."""

    env: str | None = None
    file: str | None = None

    def reveal(self, environ: Mapping[str, str]) -> str:
        """The secret itself; raises MissingSecret. Never log or store what this returns."""
        if self.env is not None:
            if not environ.get(self.env):
                raise MissingSecret(f"the environment variable {self.env} is not set")
            return environ[self.env]
        path = Path(self.file or "")
        if not path.is_file():
            raise MissingSecret(f"the secret's file {path} is not there")
        return path.read_text(encoding="utf-8").strip()

    @classmethod
    def _read(cls, value: Any) -> Secret:
        if isinstance(value, Secret):
            return value
        if isinstance(value, dict) and len(value) == 1 and set(value) <= {"env", "file"}:
            place, name = next(iter(value.items()))
            if isinstance(name, str) and name:
                return cls(**{place: name})
        raise ValueError("a secret must not stand here in clear; write {env: NAME} or {file: PATH}")

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(
            cls._read, serialization=core_schema.plain_serializer_function_ser_schema(cls._shown)
        )

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        name = {"type": "string", "minLength": 1}
        return {
            "type": "object",
            "properties": {"env": name, "file": name},
            "minProperties": 1,
            "maxProperties": 1,
            "additionalProperties": False,
        }

    def _shown(self) -> dict[str, str]:
        return {"env": self.env} if self.env else {"file": self.file or ""}
