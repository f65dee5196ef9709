# One door to everything; scripts/bootstrap.py does the set-up each target needs and is quick when there is nothing to do.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
ARGS ?=

.PHONY: run test lint format bench gate pictures translations lock setup clean

run: .venv/ready-run ## open the program on the demo building; without a screen, make the tour
	@$(BIN)/python -m flexeria_desktop $(if $(ARGS),$(ARGS),demo)

test: .venv/ready-dev ## lint, types, import contracts and all tests
	@$(BIN)/python scripts/check.py $(ARGS)

lint: .venv/ready-dev
	@$(BIN)/python scripts/check.py --lint-only

format: .venv/ready-dev
	@$(BIN)/ruff check --fix . ; $(BIN)/ruff format .

bench: .venv/ready-dev ## ratios to a floor or a peer, in one run
	@$(BIN)/python -m tests.bench $(ARGS)

gate: .venv/ready-gate ## the tests that need a kernel of their own, in a throw-away machine
	@$(BIN)/python scripts/gate $(ARGS)

pictures: .venv/ready-dev ## every page in light and dark into build/pictures
	@$(BIN)/python -m tests.pictures $(ARGS)
	@$(BIN)/python -m tests.pictures.web

translations: .venv/ready-dev ## collect texts into resources/translations and compile them
	@$(BIN)/python scripts/translations.py update
	@$(BIN)/python scripts/translations.py release

lock: ## renew the lock files from the .in files; needs uv
	uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-header -o requirements.lock requirements.in
	uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-header -o requirements-dev.lock requirements-dev.in
	uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-header -c requirements.lock -o deploy/requirements.lock deploy/requirements.in

# The stamps depend on what the set-up reads, so a second call costs nothing.
.venv/ready-run: requirements.lock pyproject.toml scripts/bootstrap.py
	@$(PYTHON) scripts/bootstrap.py run

.venv/ready-dev: requirements-dev.lock pyproject.toml scripts/bootstrap.py
	@$(PYTHON) scripts/bootstrap.py dev

.venv/ready-gate: requirements-dev.lock pyproject.toml scripts/bootstrap.py
	@$(PYTHON) scripts/bootstrap.py gate

setup: .venv/ready-dev

clean:
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache
