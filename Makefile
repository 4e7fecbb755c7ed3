# Everything a newcomer, a developer and CI run. `make` alone lists it.
PYTHON ?= python3
VENV := .venv
PY := $(VENV)/bin/python

.DEFAULT_GOAL := help
.PHONY: help install demo test check e2e gallery bench histories year torture clocks lock package clean

help:  ## what there is
	@grep -E '^[a-z0-9]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z0-9]+):.*## /  make \1\t/' | expand -t 18

# The stamp says which lists the environment was made from; a changed list makes it anew.
$(VENV)/.installed: requirements.txt requirements-dev.txt
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Spiraal needs Python 3.11 or newer."; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(PY) -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.txt
	@touch $@

node_modules/.installed: package.json package-lock.json
	npm ci --silent --no-audit --no-fund
	@touch $@

install: $(VENV)/.installed  ## make .venv from the locked lists

demo: $(VENV)/.installed  ## the main job on this machine: bot, store, demo programme, chat clients
	@$(PY) app.py demo

test: $(VENV)/.installed  ## set up and run the tests
	$(PY) -m pytest --numprocesses auto --maxprocesses 4 --dist worksteal

check: $(VENV)/.installed  ## types, style, imports
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .
	$(PY) -m mypy
	$(VENV)/bin/lint-imports --no-cache

e2e: $(VENV)/.installed node_modules/.installed  ## a real client in a real browser through the main flow
	$(PY) -m tools.e2e

gallery: $(VENV)/.installed node_modules/.installed  ## a picture of every card in out/gallery
	$(PY) -m tools.gallery

bench: $(VENV)/.installed  ## what a turn costs, beside a stock echo bot
	$(PY) -m tools.bench

histories: $(VENV)/.installed  ## 10,000 random histories: does anything tell more than its author allows?
	$(PY) -m tools.histories 10000

year: $(VENV)/.installed node_modules/.installed  ## a programme year with all its noise in minutes; what it made is in out/year
	$(PY) -m tools.year

torture: $(VENV)/.installed  ## kill the bot at random moments and look at what is left
	$(PY) -m tools.torture

clocks: $(VENV)/.installed node_modules/.installed  ## tests and browser at awkward hours of the machine, with faketime
	$(PY) -m tools.clocks

lock: $(VENV)/.installed  ## make the locked lists again from pyproject.toml
	$(VENV)/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-emit-find-links --no-header pyproject.toml -o requirements.txt
	$(VENV)/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-emit-find-links --no-header pyproject.toml --group dev -o requirements-dev.txt

package: $(VENV)/.installed  ## the Teams app package in out/
	$(PY) -m manifest

clean:  ## remove what make made, never data/
	rm -rf $(VENV) node_modules out
