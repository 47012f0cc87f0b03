PYTHON ?= $(shell command -v python3.11 || command -v python3)
BIN := .venv/bin
PIP := $(BIN)/pip install -q --disable-pip-version-check
SHARED ?= ../shared
.DEFAULT_GOAL := help

help: ## list what can be made
	@awk -F':.*## ' '/^[a-z-]+:.*## /{printf "  make %-12s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "gainsay needs Python 3.11 or newer; name one: make PYTHON=/path/to/python3.11")'
	@$(PYTHON) -m venv .venv

.venv/.base: requirements/base.txt pyproject.toml | $(BIN)/python
	@echo "setting up .venv (once)"
	@$(PIP) --require-hashes -r requirements/base.txt
	@$(PIP) --no-deps --no-build-isolation -e .
	@touch $@

.venv/.dev: requirements/dev.txt .venv/.base
	@echo "setting up the tools for tests (once)"
	@$(PIP) --require-hashes -r requirements/dev.txt
	@touch $@

setup: .venv/.base ## install what gainsay needs into .venv

demo: .venv/.base ## an invented story, polled, read, flagged and shown, until Ctrl-C
	@$(BIN)/gainsay demo $(ARGS)

run: .venv/.base ## run with sources.yaml
	@$(BIN)/gainsay run $(ARGS)

test: .venv/.dev ## run the tests
	@$(BIN)/pytest -q $(ARGS)

test-postgres: .venv/.dev ## run every test with its databases on PostgreSQL
	@$(BIN)/pytest -q --database postgres $(ARGS)

check: .venv/.dev format-check lint types imports test ## everything that must be green

format-check: .venv/.dev
	@$(BIN)/ruff format --check --quiet . || { echo "not formatted: run 'make fix'"; exit 1; }

lint: .venv/.dev ## ruff
	@$(BIN)/ruff check .

types: .venv/.dev ## mypy --strict
	@$(BIN)/mypy

imports: .venv/.dev ## which package may import which
	@$(BIN)/lint-imports --no-logo

fix: .venv/.dev ## format and mend what can be mended by machine
	@$(BIN)/ruff check --fix --quiet . ; $(BIN)/ruff format .

eval: .venv/.dev ## score the reading against the annotated data beside the project
	@GAINSAY="$(BIN)/gainsay" $(PYTHON) $(SHARED)/eval/score.py all $(ARGS)
	@GAINSAY="$(BIN)/gainsay" $(PYTHON) $(SHARED)/eval/edges.py --verbose
	@for code in fa en de; do $(BIN)/python -m tests.eval.wild $$code; done

fit: .venv/.dev ## fit the weights of who said what again, from the annotated data beside the project
	@for code in en de; do $(BIN)/python -m tests.fit.attribution $$code --data $(SHARED)/data; done

bench: .venv/.dev ## measure what has a goal, beside it: reading, claims, polling, starts, alerts, pages (a quarter of an hour)
	@$(BIN)/python -m tests.bench.reading
	@$(BIN)/python -m tests.bench.lookup --most 100000
	@$(BIN)/python -m tests.bench.configuration
	@$(BIN)/python -m tests.bench.starts
	@$(BIN)/python -m tests.bench.polling --feeds 1000 --rounds 1
	@$(BIN)/python -m tests.bench.latency --seconds 20
	@$(BIN)/python -m tests.bench.search --most 50000 --times 50
	@$(BIN)/python -m tests.bench.day --articles 700
	@$(BIN)/python -m tests.bench.week --sources 500 --days 1

screens: .venv/.dev ## take the pictures of docs/screens, of the demo in Chromium
	@$(BIN)/python -m tests.screens $(ARGS)

promises: .venv/.dev ## prove every promise of docs/promises.md again, in its long form
	@$(BIN)/python -m tests.promises $(ARGS)

sbom: .venv/.base ## list what the program is made of (CycloneDX, with hashes)
	@$(BIN)/python ops/sbom.py $(ARGS)

image-test: ## lint, build and run the container image without a Docker engine
	@tests/image/run $(SHARED)/recipes/container.sh

real-test: .venv/.dev ## poll and tell real servers that are started on loopback
	@tests/real/run $(SHARED)/recipes

test-real: real-test ## the same

lock: ## pin requirements/*.in again, with hashes
	@$(PYTHON) -m venv .venv/lock && .venv/lock/bin/pip install -q uv
	@cd requirements && for part in base dev postgres; do ../.venv/lock/bin/uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-header $$part.in -o $$part.txt; done

clean: ## remove what was made here
	@rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

.PHONY: help setup demo run test test-postgres check format-check lint types imports fix eval fit bench screens image-test real-test test-real lock clean
